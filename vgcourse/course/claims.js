// The browser's half of beliefs.py: one line of radio buttons for each claim. Every click is kept by the kernel at once.
// A row comes as {name, says, source, belief, sure}; says is HTML that the kernel has escaped. No verdict is ever here.

const PATIENT = 6000; // ms before a missing answer is announced

const sheet = Math.random().toString(36).slice(2); // every widget loads this file anew, and ids must differ

function rowView(row, place, words, closed, send) {
  const id = `vg-${sheet}-${place}`;
  const radios = Object.entries(words).map(([name, said]) => {
    const input = make("input", { type: "radio", name: id, id: `${id}-${name}`, value: name, disabled: closed });
    input.checked = row.belief === name;
    return [input, make("span", { class: "vg-choice" }, input, make("label", { for: input.id }, said))];
  });
  const sure = make("input", { type: "checkbox", id: `${id}-sure`, disabled: closed });
  sure.checked = row.sure;
  const keep = () => {
    const chosen = radios.find(([input]) => input.checked)?.[0].value;
    if (chosen === "unknown") sure.checked = false; // nobody is sure of that
    if (chosen) send({ claim: row.name, belief: chosen, sure: sure.checked });
  };
  const says = make("span", { html: row.says });
  const legend = make("legend", {}, make("span", { class: "vg-place" }, `${place}. `), says, " ",
    make("span", { class: "vg-note" }, `(${row.source})`));
  const line = make("div", { class: "vg-choices" }, ...radios.map(([, choice]) => choice),
    make("span", { class: "vg-choice vg-sure" }, sure, make("label", { for: sure.id }, "sure")));
  const node = make("fieldset", { class: "vg-claim", "data-claim": row.name, onchange: keep }, legend, line);
  const close = () => node.querySelectorAll("input").forEach((each) => { each.disabled = true; });
  return { node, close };
}

function render({ model, el }) {
  const foot = make("p", { class: "vg-foot", role: "status", "aria-live": "polite", tabindex: "-1" },
    model.get("foot"));
  let waiting = null, warned = false;
  const send = (message) => {
    warned = false;
    clearTimeout(waiting);
    waiting = setTimeout(() => { foot.textContent = GONE; }, PATIENT);
    model.send(message);
  };
  const views = model.get("rows").map((row, i) => rowView(row, i + 1, model.get("words"), model.get("closed"), send));
  const label = model.get("button");
  const button = label ? make("button", { type: "button", "data-action": "hand-in" }, label) : null;
  const root = make("section", { class: "vg-live vg-sheet vg-claims", "aria-label": model.get("title") },
    make("p", { class: "vg-heading" }, model.get("title")), make("p", { html: model.get("rule") }));
  const skip = { type: "button", class: "vg-skip", onclick: () => foot.focus() };
  root.append(make("button", skip, `Skip these ${views.length} claims`), ...views.map(({ node }) => node), foot);
  if (button) {
    button.addEventListener("click", () => {
      const answered = root.querySelectorAll(".vg-claim input[type=radio]:checked").length;
      if (answered === views.length || warned) { send({ hand_in: true }); return; }
      warned = true; // what is handed in stands for ever: not by one wrong click
      foot.textContent = `${answered} of ${views.length} answered. What is handed in stands, and the others cannot be `
        + "answered any more: press again if that is meant.";
    });
    root.append(make("div", { class: "vg-actions" }, button));
  }
  keepKeys(root);
  const leave = standOn(root);
  const receive = (message) => {
    clearTimeout(waiting);
    foot.textContent = message.foot;
    if (!message.closed) return;
    views.forEach(({ close }) => close());
    if (button?.isConnected) { foot.focus(); button.parentElement.remove(); }
  };
  model.on("msg:custom", receive);
  el.append(root);
  return () => { leave(); clearTimeout(waiting); model.off("msg:custom", receive); };
}

export default { render };
