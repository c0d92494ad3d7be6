// Without this file the room works by plain form posts; with it, Enter sends and nothing typed gets lost.
const box = document.getElementById("text");
const problem = () => document.getElementById("problem");
const dialog = document.getElementById("vocabulary");

function newest() {
    return document.querySelector("#transcript .turn:last-of-type");
}

if (box) {
    box.addEventListener("keydown", event => {
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            box.form.requestSubmit();
        }
    });
    const last = newest();
    if (last && last.id !== "turn-0" && !location.hash) last.scrollIntoView();
    box.focus({preventScroll: true});
}

document.addEventListener("htmx:beforeRequest", () => document.body.classList.add("waiting"));
document.addEventListener("htmx:afterRequest", event => {
    document.body.classList.remove("waiting");
    const form = event.detail.elt;
    if (event.detail.successful && form.id === "say") box.value = "";
    if (event.detail.successful && form.matches("form")) newest()?.scrollIntoView({block: "start"});
    if (form.id === "say") box.focus({preventScroll: true});
});
document.addEventListener("htmx:sendError", () => {
    problem().textContent = "The server does not answer. Your text is still in the box; send it again in a moment.";
});
document.addEventListener("htmx:afterSwap", event => {
    if (event.detail.target === dialog && !dialog.open) dialog.showModal();
});

document.addEventListener("input", event => {
    if (event.target.id !== "search") return;
    const words = event.target.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const item of document.querySelectorAll(".askable li")) {
        const text = item.textContent.toLowerCase();
        item.hidden = !words.every(word => text.includes(word));
        if (!item.hidden) found++;
    }
    document.getElementById("none").hidden = found > 0;
});
document.addEventListener("click", event => {
    const ask = event.target.closest("[data-ask]");
    if (!ask || !box) return;
    box.value = (box.value ? box.value.trimEnd() + ", " : "") + ask.dataset.ask;
    dialog.close();
    box.focus();
});

// What was typed in the last moment before the page goes away is saved too.
const postmortem = document.getElementById("postmortem");
let unsaved = false;
postmortem?.addEventListener("input", () => { unsaved = true; });
postmortem?.addEventListener("htmx:afterRequest", event => { if (event.detail.successful) unsaved = false; });
postmortem?.addEventListener("submit", () => { unsaved = false; });
document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !unsaved) return;
    navigator.sendBeacon(postmortem.dataset.draft, new URLSearchParams(new FormData(postmortem)));
});
