// The browser's half of explorer.py: native controls over one SVG, computed and drawn here at every position.
// A "position" is one index for each control. A "row" holds the y values of all series, one after the other.

const SVG = "http://www.w3.org/2000/svg";
const PLOT = { widest: 720, narrowest: 240, height: 360, left: 64, right: 14, top: 12, bottom: 46, inset: 12 };
const SETTLE = 120; // ms between releasing a control and saying where it stands, to ears and to the kernel

// ---- numbers, written as numerals.py writes them

const raised = (n) => String(n).replace(/./g, (c) => (c === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[c]));
const powerOfTen = (n) => (n === 0 ? "1" : n === 1 ? "10" : "10" + raised(n));
const withoutZeros = (text) => (text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text);

function plain(value, decimals = 2) {
  const text = withoutZeros(value.toFixed(decimals));
  return text === "-0" ? "0" : text.replace("-", "−");
}

function sizeOf(log10) {
  if (log10 === -Infinity) return "0";
  if (!Number.isFinite(log10)) return "no number";
  let exponent = Math.floor(log10);
  let mantissa = Math.round(10 ** (log10 - exponent) * 10) / 10;
  if (mantissa >= 10) { exponent += 1; mantissa /= 10; }
  if (exponent > -4 && exponent < 4) {
    return withoutZeros((mantissa * 10 ** exponent).toFixed(Math.max(0, 1 - exponent)));
  }
  const text = withoutZeros(mantissa.toFixed(1));
  return text === "1" ? powerOfTen(exponent) : `${text} × ${powerOfTen(exponent)}`;
}

// ---- axes

function ticks(low, high, most) {
  let step = 1;
  for (let k = 0; (high - low) / step > most; k++) step = [1, 2, 5][k % 3] * 10 ** Math.floor(k / 3);
  const all = [];
  for (let t = Math.ceil(low / step) * step; t <= high + 1e-9; t += step) all.push(t);
  return { all, step };
}

function stageTicks(low, high, most) {
  const { all, step } = ticks(low, high, most);
  const inner = all.filter((t) => t - low >= step / 2 && high - t >= step / 2);
  return [...new Set([low, ...inner, high])];
}

// The range of y goes in few steps, so that it stands still for most moves.
function steady(low, high, scale) {
  if (scale === "decades") {
    const reach = (v) => [0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 60, 80].find((s) => s >= v) ?? Math.ceil(v);
    return [-Math.max(reach(-low), 2), reach(high)];
  }
  const reach = (v) => {
    if (v <= 0) return 0;
    const unit = 10 ** Math.floor(Math.log10(v));
    return [1, 2, 5, 10].find((s) => s * unit >= v) * unit;
  };
  return [-reach(-low), reach(high)];
}

// ---- drawing

function html(tag, attributes = {}, parent = null, text = "") {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text) typeset(node, text);
  parent?.appendChild(node);
  return node;
}

function svg(tag, attributes, parent, text = "") {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.textContent = text;
  parent.appendChild(node);
  return node;
}

// What stands there already is left alone: to write it again would lay the page out again.
function put(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
  }
}

function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

// Text with subscripts where it has underscores: da_L/da_l.
function typeset(node, text) {
  text.split(/(?<=[A-Za-zα-ω])_([A-Za-z0-9]+)/).forEach((part, i) => {
    if (i % 2) html("sub", {}, node).textContent = part;
    else node.append(part);
  });
}

const page = Math.random().toString(36).slice(2); // every widget loads this file anew, and ids must differ
let views = 0;

// The module that vgcourse/javascript made of the rows of this explorer.
async function rowsOf(program) {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  try { return (await import(address)).rows; } finally { URL.revokeObjectURL(address); }
}

async function render({ model, el }) {
  const spec = model.get("spec");
  const rows = await rowsOf(model.get("program"));
  const count = spec.points.length;
  const id = `vg-${page}-${++views}`;
  let at = [...model.get("position")];
  let seed = model.get("draw");
  let pinned = null; // { row, inks }
  let heard = null; // what plays
  let width = PLOT.widest; // of the picture, whose units are the pixels of the page: words keep their size

  // -- the page
  el.classList.add("vg-live");
  const root = html("div", { class: "vg-explorer", role: "group", "aria-label": spec.title }, el);
  keepKeys(root);
  const leave = standOn(el);
  html("p", { class: "vg-title" }, root, spec.title);
  const headline = html("p", { class: "vg-headline" }, root);
  const grid = html("div", { class: "vg-controls" }, root);
  const controls = spec.controls.map(addControl);
  if (spec.presets.length) {
    const row = html("div", { class: "vg-presets", role: "group", "aria-label": "Set to" }, root);
    html("span", {}, row, "Set to");
    spec.presets.forEach(({ label, position }) =>
      html("button", { type: "button" }, row, label).addEventListener("click", () => {
        moveTo(position);
        tell();
      }));
  }
  const tools = html("div", { class: "vg-presets", role: "group", "aria-label": "This picture" }, root);
  if (spec.drawn) {
    tool("Draw again", () => { seed += 1; draw(); tell(); }).title = "the same setting with other random numbers";
  }
  const pin = tool("Pin", () => {
    pinned = pinned ? null : { row: rowNow().slice(), inks: spec.series.map(({ color }) => inkOf(color)) };
    pin.setAttribute("aria-pressed", String(Boolean(pinned)));
    status.textContent = pinned ? `Pale: ${standing()}. ${headline.textContent}` : "";
    draw();
  });
  pin.setAttribute("aria-pressed", "false");
  tool("As a line of code", () => {
    status.textContent = "";
    html("code", {}, status).textContent = line();
    navigator.clipboard?.writeText(line()).then(() => status.append(" – copied"), () => {});
  });
  const listen = tool("Listen", () => (heard ? hush("Stopped.") : hear()));
  listen.setAttribute("aria-describedby", `${id}-heard`);
  html("span", { id: `${id}-heard`, hidden: "" }, tools,
    "Each curve in turn, with a sound of its own: one tone for each point, from left to right. Higher is larger. " +
    "A rush is a size of 0, silence is no value. Escape stops it.");
  const volume = html("label", { class: "vg-volume" }, null, "Volume");
  const loudness = html("input", { type: "range", min: 5, max: 100, value: 60, step: 5 }, volume);
  loudness.addEventListener("input", () => heard?.loudness(loudness.value / 100));
  const status = html("p", { class: "vg-status", role: "status" }, root);
  const key = html("div", { class: "vg-key", "aria-hidden": "true" }, root);
  const plot = svg("svg", { class: "vg-plot", role: "img", "aria-labelledby": `${id}-said` }, root);
  const said = svg("title", { id: `${id}-said` }, plot);
  const frame = svg("g", {}, plot);
  const clip = svg("clipPath", { id: `${id}-clip` }, plot);
  const window_ = svg("rect", { x: PLOT.left, y: PLOT.top, height: PLOT.height - PLOT.top - PLOT.bottom }, clip);
  const inside = svg("g", { "clip-path": `url(#${id}-clip)` }, plot);
  const drawn = spec.series.map(addSeries);
  const ear = svg("circle", { class: "vg-ear", r: 9, visibility: "hidden" }, inside);
  const spoken = html("p", { class: "vg-spoken", role: "status" }, root);
  if (spec.tries.length) {
    html("p", {}, root, "What to try");
    const list = html("ul", {}, root);
    spec.tries.forEach((sentence) => html("li", {}, list, sentence));
  }

  function addControl({ label, kind, texts }, c) {
    const box = html("div", { class: "vg-control" }, grid);
    html("label", { for: `${id}-${c}` }, box, label);
    let input, output;
    if (kind === "Slider") {
      input = html("input", { id: `${id}-${c}`, type: "range", min: 0, max: texts.length - 1, step: 1 }, box);
      output = html("output", { for: `${id}-${c}`, "aria-live": "off" }, box);
    } else {
      input = html("select", { id: `${id}-${c}` }, box);
      texts.forEach((text, i) => html("option", { value: i }, input, text));
    }
    input.setAttribute("data-control", spec.controls[c].name);
    const why = html("span", { class: "vg-why", id: `${id}-${c}-why` }, box, spec.controls[c].idle?.why);
    input.addEventListener("input", () => { at[c] = +input.value; show(c); draw(); });
    input.addEventListener("change", tell);
    return { box, input, output, why };
  }

  function tool(label, act) {
    const button = html("button", { type: "button" }, tools, label);
    button.addEventListener("click", () => { if (button !== listen) hush(); act(); });
    return button;
  }

  function addSeries({ name, label, form }, s) {
    const like = `vg-form-${form} vg-nth-${spec.series.slice(0, s).filter((other) => other.form === form).length}`;
    const pale = svg("path", { class: `${like} vg-pale` }, inside);
    const path = svg("path", { class: like, "data-series": name }, inside);
    const zero = svg("path", { class: "vg-zero", "data-zero": name }, inside);
    const entry = html("span", {}, key);
    const sample = svg("svg", { width: 26, height: 12, viewBox: "0 0 26 12" }, entry);
    const mark = svg("path", { class: like }, sample);
    html("span", {}, entry, label);
    return { pale, path, zero, mark, entry };
  }

  // -- where it stands
  function show(c) {
    const { input, output } = controls[c];
    const text = spec.controls[c].texts[at[c]];
    if (+input.value !== at[c]) input.value = at[c];
    if (output) { say(output, text); put(input, { "aria-valuetext": text }); }
  }

  function moveTo(position) {
    at = [...position];
    controls.forEach((_, c) => show(c));
    draw();
  }

  // A control that does nothing where the others stand says why, in its own place.
  function rest() {
    controls.forEach(({ box, input }, c) => {
      const { idle } = spec.controls[c];
      const resting = idle ? idle.at.includes(at[idle.control]) : false;
      input.disabled = resting;
      box.classList.toggle("vg-idle", resting);
      if (resting) input.setAttribute("aria-describedby", `${id}-${c}-why`);
      else input.removeAttribute("aria-describedby");
    });
  }

  const rowNow = () => rows(seed, ...at.map((i, c) => spec.controls[c].numbers[i]));
  const curvesOf = (row) => spec.series.map((_, s) => row.subarray(s * count, (s + 1) * count));
  const standing = () =>
    [...at.map((i, c) => `${spec.controls[c].label} ${spec.controls[c].texts[i]}`), ...(seed ? [`draw ${seed}`] : [])].join(", ");

  // The code that makes an explorer which stands where this one does.
  function line() {
    const literal = (value) => (typeof value === "number" ? Number(value.toPrecision(7)) : JSON.stringify(value));
    const given = spec.controls.flatMap(({ name, values }, c) =>
      at[c] === spec.start[c] ? [] : [`${name}=${literal(values[at[c]])}`]);
    if (seed) given.push(`draw=${seed}`);
    return given.length ? `${spec.call}.at(${given.join(", ")})` : spec.call;
  }

  // -- the picture
  let scaleNow = "";
  let X, Y, across; // x and y of a value, and x of each point as text
  const mesh = svg("path", { class: "vg-grid" }, frame);
  const numerals = { x: [], y: [], labels: [] };

  function draw() {
    if (heard) hush("Stopped: the picture is another one.");
    rest();
    const curves = curvesOf(rowNow());
    const before = pinned ? curvesOf(pinned.row) : [];
    scale([...curves, ...before]);
    spec.series.forEach(({ form, color }, s) => {
      drawSeries(drawn[s], curves[s], form, inkOf(color));
      const pale = pinned ? pathOf(before[s], form, pinned.inks[s].marker) : { d: "" };
      put(drawn[s].pale, { d: pale.d, style: pinned ? paintOf(form, pinned.inks[s].color) : "" });
    });
    const sentence = headlineOf(curves);
    say(headline, sentence);
    said.textContent = `${sentence} ${curves.map((curve, s) => ends(curve, spec.series[s].label)).join(" ")}`;
    plot.setAttribute("data-position", [...at, ...(seed ? [`draw ${seed}`] : [])].join(","));
  }

  function inkOf(color) {
    const c = spec.controls.findIndex((control) => control.name === color);
    const name = c >= 0 ? spec.controls[c].values[at[c]] : color;
    const series = name in spec.inks ? name : "plain";
    return { color: `var(--vg-${series})`, marker: spec.markers[spec.inks[name] ?? "circle"] };
  }

  const paintOf = (form, color) => (form === "measurement" ? `fill:${color};stroke:none` : `stroke:${color}`);

  function pathOf(curve, form, marker) {
    let d = "", none = "";
    for (let i = 0; i < count; i++) {
      const v = curve[i];
      if (Number.isNaN(v)) continue;
      const x = across[i];
      if (v === -Infinity) none += `M${x} ${PLOT.height - PLOT.bottom - 1}m0 0l4.5 -8h-9z`;
      else if (form === "measurement") d += `M${x} ${Y(v).toFixed(3)}${marker}`;
      else d += `${d ? "L" : "M"}${x} ${Y(v).toFixed(3)}`;
    }
    return { d, none };
  }

  function drawSeries({ path, zero, mark, entry }, curve, form, { color, marker }) {
    const { d, none } = pathOf(curve, form, marker);
    entry.hidden = !d && !none;
    put(path, { d, style: paintOf(form, color) });
    put(zero, { d: none, style: `stroke:${color}` });
    put(mark, { d: form === "measurement" ? `M13 6${marker}` : "M1 6H25", style: paintOf(form, color) });
  }

  function scale(curves) {
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const curve of curves) {
      curve.forEach((v, i) => {
        if (Number.isNaN(v)) return;
        [left, right] = [Math.min(left, spec.points[i]), Math.max(right, spec.points[i])];
        if (Number.isFinite(v)) [low, high] = [Math.min(low, v), Math.max(high, v)];
      });
    }
    if (low > high) [low, high] = [-1, 0];
    if (left > right) [left, right] = [spec.points[0], spec.points[count - 1]];
    [left, right] = spec.x.range ?? [left, right];
    [low, high] = spec.y.range ?? steady(low, high, spec.y.scale);
    if (high - low < 1e-9) low = high - 1;
    const wide = right > left ? right - left : 1;
    const [x0, x1] = [PLOT.left + PLOT.inset, width - PLOT.right - PLOT.inset];
    const [y0, y1] = [PLOT.height - PLOT.bottom - PLOT.inset, PLOT.top + PLOT.inset];
    X = (v) => (right > left ? x0 + ((v - left) / wide) * (x1 - x0) : (x0 + x1) / 2);
    Y = (v) => y0 + ((v - low) / (high - low)) * (y1 - y0);
    const now = [left, right, low, high, width].join();
    if (now === scaleNow) return;
    scaleNow = now;
    across = spec.points.map((v) => X(v).toFixed(2));
    plot.setAttribute("data-frame", JSON.stringify({ x: [left, right], y: [low, high], at: [x0, x1, y0, y1] }));
    axes(left, right, low, high);
  }

  function axes(left, right, low, high) {
    const [bottom, edge] = [PLOT.height - PLOT.bottom, width - PLOT.right];
    put(plot, { viewBox: `0 0 ${width} ${PLOT.height}` });
    put(window_, { width: edge - PLOT.left });
    const most = Math.min(10, Math.floor((edge - PLOT.left) / 44));
    const whole = spec.points.every(Number.isInteger);
    const xs = whole ? stageTicks(left, right, most) : ticks(left, right, most).all;
    write("x", xs.map((t) => [plain(t), { x: X(t).toFixed(1), y: bottom + 16, "text-anchor": "middle" }]));
    const decades = spec.y.scale === "decades";
    const unit = decades ? 1 : 10 ** Math.floor(Math.log10(high - low) - 1);
    const ys = ticks(low / unit, high / unit, 8).all.map((n) => n * unit);
    write("y", ys.map((t) => [
      decades ? powerOfTen(t) : plain(t, 6),
      { x: PLOT.left - 8, y: (Y(t) + 4).toFixed(1), "text-anchor": "end" },
    ]));
    const lines = xs.map((t) => `M${X(t).toFixed(1)} ${PLOT.top}V${bottom}`);
    put(mesh, { d: [...lines, ...ys.map((t) => `M${PLOT.left} ${Y(t).toFixed(1)}H${edge}`)].join("") });
    const middle = width < 440 ? width / 2 : (PLOT.left + edge) / 2;
    const words = 6 * spec.x.label.length < width ? spec.x.label : spec.x.label.replace(/ \(.*/, ""); // 6 px a letter
    const beside = `translate(14 ${(PLOT.top + bottom) / 2}) rotate(-90)`;
    write("labels", [
      [words, { x: middle, y: PLOT.height - 8, "text-anchor": "middle" }],
      [spec.y.label, { transform: beside, "text-anchor": "middle" }],
    ]);
  }

  // The elements of these texts are used again: a new one is styled and measured, an old one only moved.
  function write(where, texts) {
    const nodes = numerals[where];
    texts.forEach(([text, attributes], i) => {
      nodes[i] ??= svg("text", {}, frame);
      put(nodes[i], attributes);
      say(nodes[i], text);
    });
    nodes.splice(texts.length).forEach((node) => node.remove());
  }

  // -- words
  const wordsFor = (v) => (spec.y.scale === "decades" ? sizeOf(v) : plain(v));

  function headlineOf(curves) {
    const { words, above, series, point } = spec.headline;
    const there = [...curves[series]].filter((v) => !Number.isNaN(v));
    const v = there.at(point) ?? NaN;
    if (wordsFor(v) === "1" && words.includes("{} of ")) return words.replace("{}", "all");
    return (above && v > (spec.y.scale === "decades" ? 0 : 1) ? above : words).replace("{}", wordsFor(v));
  }

  function ends(curve, label) {
    const there = [...curve.keys()].filter((i) => !Number.isNaN(curve[i]));
    if (!there.length) return "";
    const [i, j] = [there[0], there.at(-1)];
    const name = spec.x.label.replace(/ \(.*/, "").replace(/ [a-z]$/, "");
    const said = (k) => `${wordsFor(curve[k])} at ${name} ${plain(spec.points[k])}`;
    return `${label}: ${said(i)}, ${said(j)}.`;
  }

  // -- for ears
  function hear() {
    const curves = curvesOf(rowNow());
    const { x: [left, right], y: [low, high] } = JSON.parse(plot.getAttribute("data-frame"));
    const heightOf = (v) => {
      const within = Y(v) >= PLOT.top && Y(v) <= PLOT.height - PLOT.bottom;
      return within ? (v - low) / (high - low) : undefined;
    };
    const sideOf = (i) => (right > left ? Math.max(-1, Math.min(1, 2 * (spec.points[i] - left) / (right - left) - 1)) : 0);
    const score = scoreOf(curves, heightOf, sideOf);
    const words = (voice, k) =>
      `${k ? "" : `Lowest is ${wordsFor(low)}, highest ${wordsFor(high)}. `}Curve ${k + 1} of ${score.voices.length}: ` +
      `${spec.series[voice.s].label}.`;
    const count = (n, what) => (n ? ` ${n} ${n > 1 ? "points" : "point"} ${what}.` : "");
    let singing = null;
    const tell = (voice, note) => {
      if (voice && voice !== singing) {
        singing = voice;
        status.textContent = words(voice, score.voices.indexOf(voice));
        drawn.forEach(({ path }, s) => path.classList.toggle("vg-unheard", s !== voice.s));
      }
      ear.setAttribute("visibility", note ? "visible" : "hidden");
      if (!note) return;
      const v = curves[voice.s][note.i];
      ear.setAttribute("cx", X(spec.points[note.i]));
      ear.setAttribute("cy", v === -Infinity ? PLOT.height - PLOT.bottom - 5 : Y(v));
    };
    const over = () => hush("That was all." + count(score.zeros, "had the size 0: a rush") +
      count(score.missing, "had no value in the picture: silence"));
    tools.append(volume); // from the first time on
    listen.textContent = "Stop";
    heard = play(score, loudness.value / 100, tell, over);
    document.addEventListener("keydown", onEscape, true);
  }

  function hush(words = "") {
    if (!heard) return;
    heard.stop();
    heard = null;
    document.removeEventListener("keydown", onEscape, true);
    listen.textContent = "Listen";
    status.textContent = words;
    ear.setAttribute("visibility", "hidden");
    drawn.forEach(({ path }) => path.classList.remove("vg-unheard"));
  }

  function onEscape(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    hush("Stopped.");
  }

  // -- the end of a move
  let telling = 0;
  let ours = false; // what is set here is heard here, too, one name at a time

  function tell() {
    clearTimeout(telling);
    telling = setTimeout(() => {
      spoken.textContent = headline.textContent;
      ours = true;
      model.set("position", [...at]);
      model.set("draw", seed);
      ours = false;
      model.save_changes(); // a kernel that is busy hears it later, one that is gone never
    }, SETTLE);
  }

  const onPosition = () => {
    const position = model.get("position");
    if (ours || (position.every((i, c) => i === at[c]) && model.get("draw") === seed)) return;
    seed = model.get("draw");
    moveTo(position);
  };
  const resized = new ResizeObserver(() => {
    const wide = Math.round(Math.min(PLOT.widest, Math.max(PLOT.narrowest, plot.getBoundingClientRect().width)));
    if (wide === width || !plot.getBoundingClientRect().width) return;
    width = wide;
    draw();
  });
  resized.observe(plot);
  model.on("change:position", onPosition);
  model.on("change:draw", onPosition);
  moveTo(at);

  return () => {
    clearTimeout(telling);
    hush();
    leave();
    resized.disconnect();
    model.off("change:position", onPosition);
    model.off("change:draw", onPosition);
  };
}

export default { render };
