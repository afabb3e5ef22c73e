// Passkeys. A form says in data-passkey what it wants: "add" one, "sign-in" with one, "use" one.
"use strict";

const decoded = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const encoded = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

// What the server sends is JSON; what the browser takes has bytes in it. And back.
function asked(options) {
  const wanted = structuredClone(options.publicKey);
  wanted.challenge = decoded(wanted.challenge);
  if (wanted.user) wanted.user.id = decoded(wanted.user.id);
  for (const list of [wanted.excludeCredentials, wanted.allowCredentials]) {
    for (const one of list || []) one.id = decoded(one.id);
  }
  return wanted;
}
function spelled(credential) {
  const response = {};
  const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  for (const part of parts) {
    if (credential.response[part]) response[part] = encoded(credential.response[part]);
  }
  return JSON.stringify({
    id: credential.id, rawId: encoded(credential.rawId), type: credential.type, response,
    clientExtensionResults: credential.getClientExtensionResults(),
  });
}

async function add(form) {
  const options = JSON.parse(document.getElementById("passkey-options").textContent);
  const publicKey = asked(options.creation_options);
  const alone = form.elements.passwordless.checked;
  publicKey.authenticatorSelection = {
    ...publicKey.authenticatorSelection,
    residentKey: alone ? "required" : "discouraged",
    requireResidentKey: alone,
    userVerification: alone ? "required" : "preferred",
  };
  return navigator.credentials.create({ publicKey });
}
async function use() {
  const options = JSON.parse(document.getElementById("passkey-options").textContent);
  return navigator.credentials.get({ publicKey: asked(options.request_options) });
}
async function signIn(form) {
  const answer = await fetch(form.action, { headers: { Accept: "application/json" } });
  const options = await answer.json();
  return navigator.credentials.get({ publicKey: asked(options.request_options) });
}

const wants = { add, use, "sign-in": signIn };
const say = (what, hidden) => {
  for (const words of document.querySelectorAll(`[data-passkey-says=${what}]`)) words.hidden = hidden;
};
// A number as an address (127.0.0.1) has no passkeys: they are bound to a name.
const able = window.PublicKeyCredential && !/^[\d.]+$|:/.test(location.hostname);
for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = !able;
  if (!able && form.dataset.passkey !== "sign-in") say("none", false);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    say("failed", true);
    try {
      form.elements.credential.value = spelled(await wants[form.dataset.passkey](form));
      form.submit();
    } catch {
      say("failed", false);
    }
  });
}
