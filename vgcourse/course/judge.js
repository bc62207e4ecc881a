// The browser's half of answers.py, off.py, tolerance.py and card.py, for a page without a kernel: the sheet of quiz.js,
// answered from what staff/site/quizzes.py has computed. Texts are HTML that Python has escaped; the few that depend on
// what was typed are made here. tests/javascript/test_quizzes.py holds verdicts and sentences equal to Python's.

const ROUNDING = 1e-6; // as in tolerance.py
const TRIES = 2;
const VERDICTS = {
  right: "Right.", wrong: "Not yet.", again: "Your right answer stands; this one is not right.", kept: "Kept.",
};
const COUNTS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const count = (n) => COUNTS[n] ?? String(n);
const capitalised = (text) => text[0].toUpperCase() + text.slice(1);
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

// ---- numbers in digits, as Python rounds them: what lies exactly between two goes to the even one

function toEven(write, n) {
  const [exact] = write(100).split("e"), end = exact.indexOf(".") + 1 + n;
  const kept = exact.slice(0, end).replace(/\.$/, "");
  if (!/^50*$/.test(exact.slice(end)) || kept.at(-1) % 2) return write(n);
  const [, exponent] = write(100).split("e");
  return exponent ? `${kept}e${exponent}` : kept;
}
const signed = (x, text) => (x < 0 || Object.is(x, -0) ? `-${text}` : text);
const fixed = (x, n) => signed(x, toEven((m) => Math.abs(x).toFixed(m), n));
const rounded = (x, digits) => Number(signed(x, toEven((m) => Math.abs(x).toExponential(m), digits - 1)));
const withoutZeros = (text) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function powerOfTen(exponent) {
  const raised = [...String(exponent)].map((sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)]).join("");
  return { 0: "1", 1: "10" }[exponent] ?? `10${raised}`;
}

function size(log10, digits = 2) {
  let exponent = Math.floor(log10), mantissa = Number(fixed(10 ** (log10 - exponent), digits - 1));
  if (mantissa >= 10) [exponent, mantissa] = [exponent + 1, mantissa / 10];
  if (-4 < exponent && exponent < 4) {
    return withoutZeros(fixed(mantissa * 10 ** exponent, Math.max(0, digits - 1 - exponent)));
  }
  const text = withoutZeros(fixed(mantissa, digits - 1));
  return text === "1" ? powerOfTen(exponent) : `${text} × ${powerOfTen(exponent)}`;
}

// ---- how far a number may be off

const decades = (a, b) => Math.abs(Math.log10(Math.abs(a)) - Math.log10(Math.abs(b)));
const sameSign = (a, b) => a !== 0 && b !== 0 && a > 0 === b > 0;

function within({ relative, absolute, decades: allowed }, given, key) {
  const off = Math.abs(given - key);
  if (off <= absolute || off <= Math.max(relative, ROUNDING) * Math.abs(key) * (1 + ROUNDING)) return true;
  return sameSign(given, key) && decades(given, key) <= allowed;
}

function like({ relative, absolute, decades: allowed }, given, wrong) {
  if (given === 0 || wrong === 0) return given === wrong;
  if (Math.abs(given - wrong) <= absolute && absolute < Math.abs(wrong)) return true;
  const most = Math.max(allowed, Math.log10(1 + Math.max(relative, ROUNDING)) * (1 + ROUNDING));
  return sameSign(given, wrong) && decades(given, wrong) <= most;
}

function isRounded({ counts, digits }, given, number) {
  if (counts || !given || !number) return false;
  const short = rounded(given, digits);
  if (Math.abs(given - short) > 1e-12 * Math.max(Math.abs(given), Math.abs(short))) return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(number))) - digits + 1);
  return Math.abs(given - number) <= 0.5 * unit + ROUNDING * Math.abs(number);
}

const accepts = (question, given, key) => within(question.tolerance, given, key) || isRounded(question, given, key);
const resembles = (question, given, wrong) => like(question.tolerance, given, wrong) || isRounded(question, given, wrong);

// ---- what is off, where no misconception is known

function ticksOff(given, key, both = true) {
  const missing = key.filter((i) => !given.includes(i)).length, extra = given.filter((i) => !key.includes(i)).length;
  const belong = `${count(extra)} of those you ticked ${extra === 1 ? "does" : "do"} not belong.`;
  const are = missing === 1 ? "is" : "are";
  if (missing && !extra) return `All you ticked are right; ${count(missing)} ${are} missing.`;
  if (extra && !missing) return `None is missing; ${belong}`;
  return both ? capitalised(`${count(missing)} ${are} missing and ${belong}`) : "";
}

function orderOff(given, key) {
  if (given.every((i, place) => i === key.at(-1 - place))) return "That is the right order from the other end.";
  const right = given.filter((i, place) => i === key[place]).length;
  const which = right ? `${count(right)} of ${count(key.length)}` : "none";
  return `${capitalised(which)} ${right > 1 ? "stand where they" : "stands where it"} should.`;
}

function numberOff(given, key) {
  if (given === 0 || key === 0) {
    if (given) return "That is too far from 0.";
    return Math.abs(key) < 1e-3 ? "It is small, but it is not 0." : "It is not 0.";
  }
  if (given < 0 !== key < 0) {
    const near = Math.abs(given + key) <= 0.1 * Math.max(Math.abs(given), Math.abs(key));
    return near ? "The sign is the other way round." : "The sign is wrong.";
  }
  const off = Math.log10(Math.abs(given)) - Math.log10(Math.abs(key));
  const factor = Math.abs(off > 0 ? given / key : key / given);
  const side = (off > 0 ? "large" : "small") + (key < 0 ? " in size" : "");
  if (factor < 1.1) return `Close, and a little too ${side}.`;
  if (factor < 1.5) return `Too ${side}, by less than half.`;
  const how = factor < 100 ? `a factor of about ${fixed(factor, 0)}` : `about ${fixed(Math.abs(off), 0)} powers of ten`;
  return `Too ${side}, by ${how}.`;
}

// ---- the verdict

const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b);

// An answer in the form of the key: a number, a place, places in order; of ticks the places, sorted.
function readAnswer(question, given) {
  if (question.form === "number") return readNumber(given, question.unit);
  if (question.form !== "several") return given;
  if (!given.length) throw new Unreadable("Nothing is ticked yet.");
  return [...given].sort((a, b) => a - b);
}

// {right, words, known, answer}; known: the place of the misconception among the question's, or null.
function judge(question, variant, given) {
  const answer = readAnswer(question, given), { key } = variant, number = question.form === "number";
  if (number ? accepts(question, answer, key) : equal(answer, key)) {
    return { right: true, words: variant.why, known: null, answer };
  }
  for (const { wrong, words, place } of variant.mistakes) {
    if (number ? resembles(question, answer, wrong) : equal(answer, wrong)) {
      return { right: false, words, known: place, answer };
    }
  }
  const ticks = question.form === "several";
  const partly = `${ticks ? ticksOff(answer, key, false) : ""} ${variant.hint}`.trim();
  const off = { number: numberOff, order: orderOff, several: ticksOff, one: () => "That is not it." }[question.form];
  return { right: false, words: partly || off(answer, key), known: null, answer };
}

// ---- a card, and the steps that lead from one to the next

const variantOf = (card) => card.question.variants[card.at];
const noted = (card, words) => ({ ...card, status: card.status === "shown" ? "shown" : "note", words });

function answered(card, given) {
  if (given == null) return noted(card, "Choose one of the options first.");
  if (card.status === "shown") {
    return noted(card, variantOf(card).shown + (card.question.varies ? " Take another one like this." : ""));
  }
  let verdict;
  try {
    verdict = judge(card.question, variantOf(card), given);
  } catch (unreadable) {
    if (!(unreadable instanceof Unreadable)) throw unreadable;
    return noted(card, escaped(unreadable.message));
  }
  const again = card.tries && equal(verdict.answer, readAnswer(card.question, card.given));
  const after = { ...card, given, words: verdict.words };
  if (verdict.right) return { ...after, status: "right", done: true, solved: true };
  if (card.solved) return { ...after, status: "again" };
  return { ...after, status: "wrong", tries: card.tries + !again };
}

const fresh = (question, at = 0, done = false) =>
  ({ question, at, status: "", words: "", tries: 0, done, solved: false, given: null });
// A page has so many variants of a question and no more; then the first one comes again, and that is said.
function next({ question, at, done }) {
  const { length } = question.variants, after = at + 1;
  if (after < length) return fresh(question, after, done);
  const words = `Those were all ${count(length)} that this page has: from here on they come again.`;
  return { ...fresh(question, 0, done), status: "note", words };
}
const givenUp = (card) => (card.tries < TRIES
  ? noted(card, `The answer can be shown after ${TRIES} tries.`)
  : { ...card, status: "shown", words: variantOf(card).shown });

const STEPS = { check: answered, another: next, show: givenUp };

function actionsOf(card) {
  const offered = card.status === "shown" ? [] : [{ name: "check", label: "Check" }];
  if (card.question.varies) offered.push({ name: "another", label: "Another one like this" });
  if (card.tries >= TRIES && !card.solved && card.status !== "shown") {
    offered.push({ name: "show", label: "Show the answer" });
  }
  return offered;
}

// The card as quiz.js takes it.
function publicOf(card) {
  const { name, form, unit, hint, placeholder } = card.question, { number, prompt, options, labels } = variantOf(card);
  const verdict = VERDICTS[card.status];
  return {
    name, form, unit, hint, placeholder, variant: number, prompt, options, labels,
    measured: false, given: card.given, status: card.status,
    message: verdict ? `<strong>${verdict}</strong> ${card.words}` : card.words,
    done: card.done, actions: card.actions ?? actionsOf(card),
  };
}

// ---- predictions: the guess of `predict` is kept, and `reveal` shows it beside what was measured

function written(question, variant, answer, digits = 3) {
  if (question.form !== "number") return variant.options[answer];
  const unit = question.unit && ` ${question.unit}`;
  if (answer === 0) return `0${unit}`;
  if (Number.isInteger(answer) && Math.abs(answer) < 1e6) return String(answer).replace("-", "−") + unit;
  return (answer < 0 ? "−" : "") + size(Math.log10(Math.abs(answer)), digits) + unit;
}
const quotedAnswer = (question, ...rest) =>
  (question.form === "number" ? written(question, ...rest) : `“${written(question, ...rest)}”`);

function compared(question, variant, guess) {
  const { key } = variant, { right, words, known } = judge(question, variant, question.form === "number" ? `${guess}` : guess);
  const also = known === null ? "" : ` ${words}`;
  if (question.form !== "number") return right ? "They agree." : `They differ.${also}`;
  if (accepts(question, guess, key)) {
    const same = Math.abs(guess - key) <= 0.02 * Math.max(Math.abs(guess), Math.abs(key));
    return (same ? "Exactly that." : "That is close.") + also;
  }
  if (guess * key <= 0 || question.tolerance.absolute) return `Off by ${size(Math.log10(Math.abs(guess - key)))}.${also}`;
  const off = Math.log10(Math.abs(guess)) - Math.log10(Math.abs(key));
  return `Off by a factor of ${size(Math.abs(off))}: too ${off > 0 ? "large" : "small"}.${also}`;
}

// A number as Python's :g writes it, with six digits.
function general(x) {
  const [mantissa, exponent] = Math.abs(rounded(x, 6)).toExponential().split("e");
  const text = exponent < -4 || exponent >= 6
    ? `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`
    : withoutZeros(Math.abs(rounded(x, 6)).toFixed(Math.max(0, 5 - exponent)));
  return signed(x, text);
}

const predicted = (card) => quotedAnswer(card.question, variantOf(card), card.guess);
const typed = (question, guess) => (question.form === "number" && guess !== null ? general(guess) : guess);

// What stands in a card of `predict`, as the kept guess leaves it.
function guessing(card) {
  if (card.guess === null) return { ...card, actions: [{ name: "keep", label: "Keep my prediction" }] };
  const after = card.revealed
    ? { words: "The answer has been shown, so the prediction stands.", actions: [] }
    : { words: "You can change it until the answer is shown.", actions: [{ name: "keep", label: "Keep my prediction" }] };
  const words = `You predicted ${predicted(card)}. ${after.words}`;
  return { ...card, ...after, words, given: typed(card.question, card.guess), status: "kept" };
}

// What stands in a card of `reveal` before anything is shown.
function asking(card) {
  const words = card.guess === null
    ? "There is no prediction of yours yet. A guess costs nothing, and makes the answer stick."
    : `You predicted ${predicted(card)}.`;
  const actions = [{ name: "keep", label: "Keep it, and show the answer" }];
  if (card.guess === null) actions.push({ name: "show", label: "Show the answer without a prediction" });
  return { ...card, status: "note", words, actions, given: typed(card.question, card.guess) };
}

function keeping(card, given) {
  if (card.revealed && card.guess !== null) return guessing(card);
  if (given === null) return noted(card, "Choose one of the options first.");
  try {
    return guessing({ ...card, guess: readAnswer(card.question, given) });
  } catch (unreadable) {
    if (!(unreadable instanceof Unreadable)) throw unreadable;
    return noted(card, escaped(unreadable.message));
  }
}

function showing(card) {
  const variant = variantOf(card), { guess, question } = card, after = { ...card, revealed: guess !== null };
  const own = guess === null ? "" : `Your prediction: <strong>${predicted(card)}</strong>. `;
  const said = guess === null ? "" : ` ${compared(question, variant, guess)}`;
  const words = `${own}${variant.measured}${said} ${variant.why}`.trim();
  return { ...after, words, given: typed(question, guess), status: "shown", actions: [] };
}

function revealing(card, given, action) {
  if (action === "show") return showing(card);
  const after = keeping(card, given);
  return after.status === "kept" ? showing(after) : after;
}

// ---- what stays in the browser

const CHANGED = "vgcourse-kept";
const memory = (globalThis.vgKept ??= new Map()); // where the browser keeps nothing; the page looks there as well

function recall(place) {
  try {
    return JSON.parse(localStorage.getItem(place)) ?? memory.get(place) ?? {};
  } catch {
    return memory.get(place) ?? {};
  }
}

function remember(place, value) {
  memory.set(place, value);
  try { localStorage.setItem(place, JSON.stringify(value)); } catch { /* it lasts as long as the page */ }
  document.dispatchEvent(new CustomEvent(CHANGED, { detail: place }));
}

// A kept guess as it fits the question of today: an option is known by its text, as in answers.kept.
function guessed(question, { guess = null, said, revealed = false }) {
  if (guess === null || question.form === "number") return { guess, revealed };
  const { labels } = question.variants[0], at = said === undefined ? guess : labels.indexOf(said);
  return at in labels ? { guess: at, revealed } : { guess: null, revealed: false };
}
const keptGuess = ({ guess, revealed = false }, { labels }) => ({ guess, said: labels[guess], revealed });

// The parts of a lesson: how each begins with what was kept, what an action makes of it, and what is kept of it.
const PARTS = {
  quiz: {
    title: (lesson) => `Quiz of lesson ${lesson}`,
    begin(question, kept) {
      const at = question.variants.findIndex(({ number }) => number === kept.number);
      const card = fresh(question, Math.max(at, 0), Boolean(kept.done));
      if (at < 0 || kept.stamp !== question.stamp) return fresh(question, 0, card.done);
      const { given, tries, solved, status } = kept, words = status === "shown" ? variantOf(card).shown : null;
      if (!["right", "wrong", "again", "shown"].includes(status)) return { ...card, tries, solved };
      return { ...card, given, tries, solved, status, words: words ?? judge(question, variantOf(card), given).words };
    },
    act: (card, action, given) => STEPS[action](card, given),
    keep: ({ question, given, tries, done, solved, status }, { number }) =>
      ({ stamp: question.stamp, number, given, tries, done, solved, status }),
    foot: (cards) => `Right so far: ${cards.filter(({ done }) => done).length} of ${cards.length}`,
  },
  predict: {
    title: () => "Your prediction",
    begin: (question, kept) => guessing({ ...fresh(question), ...guessed(question, kept) }),
    act: (card, _action, given) => keeping(card, given),
    keep: keptGuess,
    foot: () => "",
  },
  reveal: {
    title: () => "Prediction and measurement",
    begin(question, kept) {
      const card = { ...fresh(question), ...guessed(question, kept) };
      return card.revealed ? showing(card) : asking(card);
    },
    act: (card, action, given) => revealing(card, given, action),
    keep: keptGuess,
    foot: () => "",
  },
};

// Put a quiz into `element`: data is a question as quizzes.py writes it, or several for one sheet. part: "quiz", or of a
// prediction "predict" or "reveal". Gives a function that takes it away again.
export function mount(element, data, part = [data].flat()[0].kind === "predict" ? "predict" : "quiz") {
  const { title, begin, act, keep, foot } = PARTS[part], questions = [data].flat(), heard = new Set();
  const place = ({ lesson, name }) => `vgcourse/${lesson}/${name}`;
  const begun = (question) => {
    try { return begin(question, recall(place(question))); } catch { return begin(question, {}); }
  };
  const cards = new Map(questions.map((question) => [question.name, begun(question)]));
  const all = () => [...cards.values()];
  // Another guess that is kept elsewhere on the page asks anew; one's own does not, so that the focus stays.
  let elsewhere = 0;
  const shown = (card) => ({ ...publicOf(card), variant: `${variantOf(card).number} ${elsewhere}` });
  const tell = (card) => heard.forEach((listen) => listen({ card: shown(card), foot: foot(all()) }));

  const state = { title: title(questions[0].lesson), body: "", foot: foot(all()), cards: all().map(shown) };
  const model = {
    get: (name) => state[name],
    on: (_event, listen) => heard.add(listen),
    off: (_event, listen) => heard.delete(listen),
    send({ card: name, action, given }) {
      const before = cards.get(name), card = act(before, action, given);
      cards.set(name, card);
      tell(card);
      if (card.status !== "note" || card.at !== before.at) remember(place(card.question), keep(card, variantOf(card)));
    },
  };
  const look = ({ detail }) => {
    const question = questions.find((each) => place(each) === detail);
    if (!question || part === "quiz") return;
    const before = cards.get(question.name), card = begun(question);
    if (card.guess === before.guess && Boolean(card.revealed) === Boolean(before.revealed)) return;
    cards.set(question.name, card);
    elsewhere += 1;
    tell(card);
  };
  element.replaceChildren();
  const leave = render({ model, el: element });
  document.addEventListener(CHANGED, look);
  return () => {
    document.removeEventListener(CHANGED, look);
    leave();
    element.replaceChildren();
  };
}
