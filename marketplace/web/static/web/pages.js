// Comfort only; every page works without it.
"use strict";

// A select that changes what is shown sends its form at once; its button is then not needed.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-at-once]");
  if (form) form.requestSubmit();
});

// J and K turn to the next and the previous day, the arrow keys to the next and the previous picture;
// Q and A go to a field or a button, which a second key fills or presses. They can be switched off.
const turns = { j: "a[data-turn=day-next]", k: "a[data-turn=day-previous]", ArrowRight: "a[data-turn=next]", ArrowLeft: "a[data-turn=previous]" };
const goes = { q: "#ask", a: "#approve" };
const list = document.getElementById("keys");
const has = { keys: () => localStorage.getItem("single-keys") !== "off" };
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, select, textarea, dialog");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !has.keys()) return;
  if (event.key === "?") {
    event.preventDefault();
    list.showModal();
  }
  if (event.shiftKey) return;
  const link = turns[event.key] && document.querySelector(turns[event.key]);
  if (link) link.click();
  const field = goes[event.key] && document.querySelector(goes[event.key]);
  if (field) {
    event.preventDefault();
    field.focus();
  }
});
const opener = document.getElementById("keys-open");
if (opener && list) {
  const isOn = document.getElementById("keys-on");
  opener.hidden = false;
  isOn.checked = has.keys();
  opener.addEventListener("click", () => list.showModal());
  isOn.addEventListener("change", () => localStorage.setItem("single-keys", isOn.checked ? "on" : "off"));
}

// A picture that did not come is asked for twice more; then it says so, with a way to try again.
const waits = [2000, 6000];
function watched(picture) {
  let tries = 0;
  const failed = () => {
    if (tries < waits.length) {
      setTimeout(() => { picture.src = picture.getAttribute("src"); }, waits[tries]);
      tries += 1;
      return;
    }
    const words = document.createElement("span");
    words.className = "why";
    words.textContent = "Picture did not load. Open it to try again.";
    picture.replaceWith(words);
  };
  picture.addEventListener("error", failed);
  if (picture.complete && picture.naturalWidth === 0 && picture.loading !== "lazy") failed();
}

// What is on the page now, and again whenever a part of it came anew.
function prepared() {
  for (const button of document.querySelectorAll("form[data-at-once] button")) button.hidden = true;
  for (const picture of document.querySelectorAll(".shot img, .look-picture img")) watched(picture);
}
prepared();
document.addEventListener("htmx:afterSwap", prepared);

// A page in place of the part that was asked for: the session has ended, so that the page is asked for.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 200 && !event.detail.xhr.responseText.includes('id="live"')) {
    event.detail.shouldSwap = false;
    location.reload();
  }
});
