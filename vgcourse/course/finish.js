// The browser's half of ending.py: what is still open in a lesson, and the button with which a learner ends it.

const PATIENCE = 6000; // ms before a missing answer is called missing

function render({ model, el }) {
  const said = make("p", { role: "status" });
  const button = make("button", { type: "button" }, "I have finished this lesson");
  const root = make("section", { class: "vg-live vg-sheet", "aria-label": model.get("title") }, said, button);
  keepKeys(root);
  const leave = standOn(root);

  let timer;
  const show = () => {
    clearTimeout(timer);
    said.textContent = model.get("said");
    button.hidden = model.get("finished");
  };
  button.addEventListener("click", () => {
    timer = setTimeout(() => { said.textContent = GONE; }, PATIENCE);
    model.send({ finish: true });
  });
  model.on("change:said", show);
  model.on("change:finished", show);
  show();
  el.append(root);
  return () => {
    leave();
    clearTimeout(timer);
    model.off("change:said", show);
    model.off("change:finished", show);
  };
}

export default { render };
