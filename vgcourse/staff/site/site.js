// What a page does by itself: it loads the halves of widgets that browsers have, as JupyterLab does, answers them as a
// kernel would, opens what waits for a prediction, and keeps the theme. Nothing here asks the network for anything.

(() => {
  const texts = {}, states = {};
  window.vgSite = {
    widget(name, text) { texts[name] = text; },
    shared(name, state) { states[name] = state; },
  };

  const modules = {};
  function moduleOf(name) {
    const address = () => URL.createObjectURL(new Blob([texts[name]], { type: "text/javascript" }));
    return (modules[name] ??= import(address()));
  }

  // ---- what stays in the browser

  const memory = (window.vgKept ??= new Map()); // the judge's as well
  function recall(place) {
    try { return JSON.parse(localStorage.getItem(place)) ?? memory.get(place) ?? {}; } catch { return memory.get(place) ?? {}; }
  }
  function remember(place, value) {
    memory.set(place, value);
    try { localStorage.setItem(place, JSON.stringify(value)); } catch { /* it lasts as long as the page */ }
  }

  // ---- a model without a kernel

  function modelOf(state) {
    const heard = {};
    return {
      get: (name) => state[name],
      set(name, value) { state[name] = value; },
      on(name, listen) { (heard[name] ??= new Set()).add(listen); },
      off(name, listen) { heard[name]?.delete(listen); },
      tell(name, ...said) { heard[name]?.forEach((listen) => listen(...said)); },
      save_changes() {},
      send() {},
    };
  }

  // An explorer's state stands in the address: whoever opens the link sees the same picture.
  function explorer(model, name) {
    const { controls } = model.get("spec"), link = `at=${name}:`;
    const [at, draw] = location.hash.replaceAll("%2C", ",").replaceAll("%3B", ";").split(link)[1]?.split(";") ?? [];
    const position = at?.split(",").map(Number);
    if (position?.length === controls.length && position.every((i, c) => controls[c].texts[i] !== undefined)) {
      model.set("position", position);
      model.set("draw", Math.max(0, parseInt(draw, 10) || 0));
    }
    model.save_changes = () =>
      history.replaceState(null, "", `#${link}${model.get("position").join()};${model.get("draw")}`);
  }

  // The twenty claims, as beliefs.py keeps them: asked before the course and after it, until they are handed in.
  const HANDED = "vgcourse/claims/handed-in";
  function claims(model, lesson) {
    const place = `vgcourse/claims/${lesson}`, rows = model.get("rows"), before = !model.get("button");
    const closed = () => Boolean(recall(HANDED).handed);
    const foot = () => `${Object.keys(recall(place)).length} of ${rows.length} answered, ` + (closed()
      ? "handed in: they stand." : "kept in this browser; you can change them.")
      + (before && !closed() ? " Lesson 13 asks them again, and says what was measured." : "");
    const kept = recall(place);
    model.set("rows", rows.map((row) => ({ ...row, ...kept[row.name] })));
    model.set("closed", closed());
    model.set("foot", foot());
    if (closed()) model.set("button", "");
    model.send = ({ claim, belief, sure, hand_in }) => {
      if (hand_in) { remember(HANDED, { handed: true }); ownAnswers(); }
      else if (!closed()) remember(place, { ...recall(place), [claim]: { belief, sure: sure && belief !== "unknown" } });
      model.tell("msg:custom", { kept: claim, foot: foot(), closed: closed() });
    };
  }

  // ---- one's own answers to the claims, in the words of claim_verdicts.py

  const answersOf = (lesson) => recall(`vgcourse/claims/${lesson}`);
  const LATER = "Hand in your answers to the twenty claims first: the button is beneath them, above.";

  // Two decimals, as Python rounds them: what lies exactly between two goes to the even one.
  function hundredths(x) {
    const size = Math.abs(x), [whole, decimals] = size.toFixed(60).split(".");
    const even = /^\d[02468]50*$/.test(decimals);
    return (x < 0 ? "−" : "") + (even ? `${whole}.${decimals.slice(0, 2)}` : size.toFixed(2));
  }

  // What an answer is worth: ±2 if its holder is sure of it, ±1 if not, 0 for "I do not know"; null without one.
  function worth(answer, verdict) {
    if (!answer || answer.belief === "unknown") return answer ? 0 : null;
    return (answer.belief === verdict ? 1 : -1) * (answer.sure ? 2 : 1);
  }

  function changed(rows, before, after) {
    const both = rows.filter(({ name }) => before[name] && after[name]), n = both.length;
    if (!n) {
      return "No claim was answered both times, so there is no change to show. "
        + "What you hold now stands beside what was measured.";
    }
    const [b, a] = [before, after].map((kept) => both.filter(({ name, verdict }) => kept[name].belief === verdict).length);
    const right = `Of ${n} claims answered both times, ${b} were right before and ${a} after`;
    if (b === n) return `${right}. All were right before: there was nothing to gain, and the gain is no number.`;
    return `${right}: a normalised gain of ${hundredths((a / n - b / n) / (1 - b / n))}.`;
  }

  function toLookAt(rows, after) {
    const value = ({ name, verdict }) => worth(after[name], verdict) ?? 0;
    const missed = rows.filter((row) => value(row) < 0).sort((one, other) => value(one) - value(other));
    const named = missed.map(({ short, lesson }) => `${short} (lesson ${lesson})`).join(", ");
    return named && `Worth another look, those you were sure of first: ${named}.`;
  }

  function element(name, text, more = {}) {
    const made = Object.assign(document.createElement(name), more);
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function before_after({ words, rows }) {
    const before = answersOf("00"), after = answersOf("13");
    const said = (answer) => (answer ? words[answer.belief] + (answer.sure ? ", sure" : "") : "–");
    const points = (x) => (x === null ? "–" : String(x).replace("-", "−"));
    const head = element("tr");
    ["Claim", "Before", "After", "Measured", "Worth"].forEach((each) => head.append(element("th", each, { scope: "col" })));
    const body = rows.map(({ name, says, verdict }) => {
      const line = element("tr"), [old, now] = [before[name], after[name]];
      line.append(element("th", undefined, { scope: "row", innerHTML: says }));
      const moved = [old, now].map((each) => points(worth(each, verdict))).join(" → ");
      [said(old), said(now), words[verdict], moved].forEach((each) => line.append(element("td", each)));
      return line;
    });
    const table = element("table"), thead = element("thead"), tbody = element("tbody"), wide = element("div");
    thead.append(head);
    tbody.append(...body);
    table.append(thead, tbody);
    wide.className = "vg-wide";
    wide.append(table);
    const looked = toLookAt(rows, after);
    return [element("p", changed(rows, before, after)), ...(looked ? [element("p", looked)] : []), wide,
      element("p", "Worth: 1 for a right answer and −1 for one that is not, twice that where you were sure, and 0 for "
        + "“I do not know”.", { className: "vg-note" })];
  }

  // Twenty letters: T, D, F or ?, capitals where sure, - without an answer.
  function hand_in_claims({ letters, none, lines, names, copy, legend }) {
    const coded = (kept) => names.map((name) => {
      const letter = kept[name] ? letters[kept[name].belief] : none;
      return !kept[name] || kept[name].sure ? letter : letter.toLowerCase();
    }).join("");
    const nothing = none.repeat(names.length), put = (text, kept) => text.replace(`"${nothing}"`, `"\u0000${coded(kept)}"`);
    const shown = put(put(lines, answersOf("00")), answersOf("13")).replaceAll("\u0000", "");
    const said = (innerHTML) => element("p", undefined, { innerHTML });
    return [said(copy), element("pre", shown), said(legend)];
  }

  const OWN = { before_after, hand_in_claims };
  const told = new Map();

  function ownAnswers() {
    for (const place of document.querySelectorAll(".vg-own")) {
      const { call } = place.dataset, section = element("section", undefined, { className: "vg-live vg-sheet" });
      if (!told.has(place)) told.set(place, JSON.parse(place.querySelector("script").textContent));
      const { title } = told.get(place);
      section.setAttribute("aria-label", title);
      section.append(element("p", title, { className: "vg-heading" }));
      section.append(...(recall(HANDED).handed ? OWN[call](told.get(place)) : [element("p", LATER)]));
      place.replaceChildren(section);
      section.querySelectorAll(WIDE).forEach((each) => reachable.observe(each));
    }
  }

  const KERNELS = { explorer, claims };

  async function mount(place) {
    const { widget, shared, asked } = place.dataset;
    const state = { ...structuredClone(states[shared] ?? {}), ...JSON.parse(place.querySelector("script").textContent) };
    const model = modelOf(state), home = document.createElement("div");
    KERNELS[widget](model, shared ?? asked);
    await (await moduleOf(widget)).default.render({ model, el: home });
    place.replaceChildren(home); // until here the still picture stood there
  }

  async function ask(place) {
    const { lesson, question, part } = place.dataset;
    const { mount: into } = await moduleOf("quizzes");
    const questions = question.split(" ").map((name) => states[`${lesson}/${name}`]);
    into(place, questions.length > 1 ? questions : questions[0], part);
  }

  // ---- what waits for a prediction

  const predicted = (asked) => recall(`vgcourse/${asked}`).guess ?? null;
  function unfold() {
    for (const folded of document.querySelectorAll(".vg-folded:not([open])")) {
      folded.open = folded.dataset.after.split(" ").every((asked) => predicted(asked) !== null);
    }
  }

  // ---- the page

  function theme() {
    const button = document.getElementById("vg-theme"), root = document.documentElement;
    const show = () => { button.textContent = root.dataset.theme === "dark" ? "Light" : "Dark"; };
    button.hidden = false;
    button.setAttribute("aria-label", "Change between the light and the dark page");
    button.addEventListener("click", () => {
      const dark = root.dataset.theme !== "dark";
      root.dataset.theme = dark ? "dark" : "light";
      root.dataset.jpThemeLight = String(!dark);
      try { localStorage.setItem("vgcourse-theme", root.dataset.theme); } catch { /* for this page alone */ }
      show();
    });
    show();
  }

  // What is wider than its place is scrolled there, by the keys as well.
  const WIDE = "pre, figure, .vg-wide, .math.block, main div[style*=overflow-x]";
  const reachable = new ResizeObserver((seen) => seen.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }));

  document.addEventListener("DOMContentLoaded", async () => {
    theme();
    unfold();
    ownAnswers();
    document.addEventListener("vgcourse-kept", unfold);
    addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
    document.querySelectorAll(WIDE).forEach((each) => reachable.observe(each));
    const failed = (place) => (error) => {
      place.dataset.failed = String(error);
      console.error(error);
    };
    const places = [...document.querySelectorAll(".vg-mount"), ...document.querySelectorAll(".vg-quiz")];
    await Promise.all(places.map((place) => (place.matches(".vg-quiz") ? ask : mount)(place).catch(failed(place))));
    document.documentElement.dataset.live = places.length;
    const [, linked] = /^#at=(\w+):/.exec(location.hash) ?? [];
    const wanted = linked ? document.querySelector(`[data-shared=${linked}]`) : document.getElementById(location.hash.slice(1));
    wanted?.closest("details")?.setAttribute("open", "");
    wanted?.scrollIntoView();
  });
})();
