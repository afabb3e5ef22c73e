// Comfort only; every page works without it.
"use strict";

// A select that changes what is shown sends its form at once; its button is then not needed.
for (const form of document.querySelectorAll("form[data-at-once]")) {
  form.querySelector("button").hidden = true;
  form.addEventListener("change", () => form.requestSubmit());
}

// J and K turn to the next and the previous day, the arrow keys to the next and the previous picture.
const turns = { j: "a[data-turn=day-next]", k: "a[data-turn=day-previous]", ArrowRight: "a[data-turn=next]", ArrowLeft: "a[data-turn=previous]" };
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, select, textarea");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const link = turns[event.key] && document.querySelector(turns[event.key]);
  if (link) link.click();
});

// A picture that did not come is asked for twice more; then it says so, with a way to try again.
const waits = [2000, 6000];
for (const picture of document.querySelectorAll(".shot img, .look-picture img")) {
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
