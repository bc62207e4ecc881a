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
      if (hand_in) remember(HANDED, { handed: true });
      else if (!closed()) remember(place, { ...recall(place), [claim]: { belief, sure: sure && belief !== "unknown" } });
      model.tell("msg:custom", { kept: claim, foot: foot(), closed: closed() });
    };
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
  const reachable = new ResizeObserver((seen) => seen.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }));

  document.addEventListener("DOMContentLoaded", async () => {
    theme();
    unfold();
    document.addEventListener("vgcourse-kept", unfold);
    addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
    const wide = "pre, figure, .vg-wide, .math.block, main div[style*=overflow-x]";
    document.querySelectorAll(wide).forEach((each) => reachable.observe(each));
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
