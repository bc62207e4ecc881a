// The browser's half of sheet.py: native controls for cards that the kernel describes. No key is ever here.
// A card comes as {name, variant, form, prompt, options, labels, unit, hint, placeholder, measured, given, status,
// message, done, actions};
// texts are HTML that the kernel has escaped, labels are plain.

const COMPUTING = 400; // ms before a missing answer is announced as being computed
const PATIENCE = 6000; // ms before it is called missing
const BUSY = `<strong>No answer from the kernel yet.</strong> ${GONE}`;

const page = Math.random().toString(36).slice(2); // every widget loads this file anew, and ids must differ
let serial = 0;
const MEASURING = 120000; // ms that networks may take to be measured or trained for an answer

// ---- one input for each form of answer: {node, read()}; read gives what the kernel is sent

function numberInput(card, id) {
  const hint = card.hint ? [make("span", { class: "vg-note", id: `${id}-hint` }, card.hint)] : [];
  const input = make("input", {
    type: "text", id, class: "vg-number", inputmode: "text", autocomplete: "off", spellcheck: "false",
    value: card.given ?? "", placeholder: card.placeholder, "aria-describedby": card.hint ? `${id}-hint` : null,
  });
  const label = make("label", { for: id }, "Your answer");
  const unit = card.unit ? [make("span", {}, card.unit)] : [];
  return { node: make("div", { class: "vg-line" }, label, input, ...unit, ...hint), read: () => input.value };
}

function choiceInput(card, id, type) {
  const given = [card.given ?? []].flat();
  const inputs = card.options.map((_, i) =>
    make("input", { type, name: id, id: `${id}-${i}`, value: i, checked: given.includes(i) }));
  const lines = card.options.map((text, i) =>
    make("div", { class: "vg-option" }, inputs[i], make("label", { for: `${id}-${i}`, html: text })));
  const chosen = () => inputs.flatMap((input, i) => (input.checked ? [i] : []));
  return {
    node: make("div", { class: "vg-options" }, ...lines),
    read: () => (type === "radio" ? chosen()[0] ?? null : chosen()),
  };
}

function orderInput(card) {
  const order = card.options.map((_, i) => i);
  if (Array.isArray(card.given) && card.given.length === order.length) order.splice(0, order.length, ...card.given);
  const said = make("div", { class: "vg-spoken", role: "status" });
  const list = make("ol", { class: "vg-order" });
  const items = card.options.map((text, i) => {
    const move = (step) => () => {
      const from = order.indexOf(i), to = from + step;
      if (to >= 0 && to < order.length) {
        const focused = document.activeElement;
        order.splice(from, 1);
        order.splice(to, 0, i);
        arrange();
        focused.focus();
      }
      said.textContent = `${card.labels[i]}: place ${order.indexOf(i) + 1} of ${order.length}`;
    };
    const button = (sign, word, step, more) => make("button", {
      type: "button", class: "vg-move", "aria-label": `Move ${word}: ${card.labels[i]}`, title: `Move ${word}`,
      onclick: move(step), ...more,
    }, sign);
    // One stop of the Tab key for an item: from there both arrow keys move it.
    const up = button("↑", "up", -1, { "aria-keyshortcuts": "ArrowUp ArrowDown" });
    const down = button("↓", "down", 1, { tabindex: "-1" });
    const item = make("li", {}, make("div", {}, make("span", { html: text }), up, down));
    item.addEventListener("keydown", (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      move(step)();
    });
    return { item, up, down };
  });
  function arrange() {
    list.replaceChildren(...order.map((i) => items[i].item));
    order.forEach((i, place) => {
      items[i].up.setAttribute("aria-disabled", place === 0);
      items[i].down.setAttribute("aria-disabled", place === order.length - 1);
    });
  }
  arrange();
  return { node: make("div", {}, list, said), read: () => [...order] };
}

function inputOf(card, id) {
  if (card.form === "number") return numberInput(card, id);
  if (card.form === "order") return orderInput(card);
  return choiceInput(card, id, card.form === "one" ? "radio" : "checkbox");
}

// ---- a card

function cardView(card, place, count, send) {
  const id = `vg-${page}-${++serial}`;
  const mark = make("span", { class: "vg-done" });
  const slot = make("div");
  const buttons = make("div", { class: "vg-actions" });
  const feedback = make("div", { class: "vg-feedback", role: "status", "aria-live": "polite", tabindex: "-1" });
  const node = make("div", { class: "vg-card", "data-question": card.name }, slot, buttons, feedback);
  const known = new Map();
  let input, timers = [], waiting = 0, touched = false;

  const settle = () => { timers.forEach(clearTimeout); timers = []; waiting = 0; node.removeAttribute("aria-busy"); };
  const say = (html, status) => { feedback.innerHTML = html; node.dataset.status = status; };

  function act(action) {
    const patience = card.measured ? MEASURING : PATIENCE;
    if (waiting && Date.now() - waiting < patience) return;
    settle();
    waiting = Date.now();
    node.setAttribute("aria-busy", "true");
    timers = [
      setTimeout(() => say(card.measured ? "Measuring for this answer: it can take a minute …" : "Computing …", "waiting"),
        COMPUTING),
      setTimeout(() => say(BUSY, "waiting"), patience),
    ];
    try { send({ card: card.name, action, given: input.read() }); } catch { settle(); say(BUSY, "waiting"); }
  }

  function ask() {
    input = inputOf(card, id);
    const number = count > 1 ? [make("span", { class: "vg-place" }, `${place}. `)] : [];
    const prompt = make("span", { html: card.prompt, id: `${id}-asked` });
    const legend = make("legend", {}, ...number, prompt, " ", mark);
    touched = false;
    slot.replaceChildren(make("fieldset", {}, legend, input.node));
    if (card.actions.length) return;
    input.node.hidden = card.form === "number"; // the message repeats the number
    slot.querySelectorAll("input, button").forEach((each) => { each.disabled = true; });
  }

  function offer() {
    const wanted = new Set(card.actions.map(({ name }) => name));
    const focused = [...known].find(([, button]) => button === document.activeElement);
    for (const [name, button] of known) if (!wanted.has(name)) { button.remove(); known.delete(name); }
    let next = null;
    for (const { name, label } of [...card.actions].reverse()) {
      if (!known.has(name)) {
        known.set(name, make("button", {
          type: "button", "data-action": name, "aria-describedby": `${id}-asked`, onclick: () => act(name),
        }));
        buttons.insertBefore(known.get(name), next);
      }
      next = known.get(name);
      next.textContent = label;
      next.setAttribute("aria-label", `${label}: ${card.name.replaceAll("-", " ")}`);
    }
    if (focused && !wanted.has(focused[0])) feedback.focus();
  }

  function update(fresh, first = false) {
    settle();
    const asksAnew = first || fresh.variant !== card.variant || !fresh.actions.length;
    card = fresh;
    if (asksAnew) ask();
    mark.textContent = card.done ? "answered right" : "";
    offer();
    say(card.message, card.status);
  }

  slot.addEventListener("input", () => { touched = true; });
  slot.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input") || !card.actions.length) return;
    const { name } = card.actions[0];
    const runs = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;
    if (!runs) event.preventDefault();
    if (!runs || (touched && name === "keep")) act(name); // a guess is kept before its cell runs again
  });
  update(card, true);
  return { node, update, settle };
}

// ---- the sheet

function render({ model, el }) {
  const cards = model.get("cards");
  const foot = make("p", { class: "vg-foot", tabindex: "-1" }, model.get("foot"));
  const views = new Map(cards.map((card, i) =>
    [card.name, cardView(card, i + 1, cards.length, (message) => model.send(message))]));
  const title = model.get("title");
  const named = cards.length === 1 ? `${title}: ${cards[0].name.replaceAll("-", " ")}` : title;
  const root = make("section", { class: "vg-live vg-sheet", "aria-label": named });
  if (cards.length) root.append(make("p", { class: "vg-heading" }, title));
  if (cards.length > 1) {
    const skip = { type: "button", class: "vg-skip", onclick: () => foot.focus() };
    root.append(make("button", skip, `Skip these ${cards.length} questions`));
  }
  root.append(make("div", { html: model.get("body") }), ...[...views.values()].map(({ node }) => node), foot);
  keepKeys(root);
  const leave = standOn(root);
  leadOn(root, model);

  const receive = ({ card, foot: score }) => {
    if (!card) return;
    views.get(card.name)?.update(card);
    foot.textContent = score;
  };
  model.on("msg:custom", receive);
  el.append(root);
  return () => {
    leave();
    model.off("msg:custom", receive);
    for (const view of views.values()) view.settle();
  };
}

export default { render };
