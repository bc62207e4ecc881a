// The browser's half of reading.py, where no kernel is: numbers as people type them, with the same sentences.
// tests/javascript/test_quizzes.py holds both equal.

class Unreadable extends Error {}

const HOW = "Write a number such as 0.001, 1e-3, 10^-3 or (2/3)**4";
const BLANK = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"; // Python's
const ENDS = new RegExp(`^${BLANK}+|${BLANK}+$`, "g");
const stripped = (text) => text.replace(ENDS, "");

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
const SIGNS = { "−": "-", "–": "-", "·": "*", "×": "*", "⋅": "*", "÷": "/", "^": "**", "\u00a0": " ", "\u202f": " " };
const FRACTIONS = {
  "¼": 1 / 4, "½": 1 / 2, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
  "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6,
};

// Text as Python's repr writes it: in the quotes that it does not hold, what cannot be printed as an escape.
function quoted(text) {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = (sign) => {
    if (sign === quote || sign === "\\") return `\\${sign}`;
    const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[sign];
    if (short || sign === " " || !/[\p{C}\p{Z}]/u.test(sign)) return short ?? sign;
    const code = sign.codePointAt(0), [mark, width] = code < 256 ? ["x", 2] : code < 65536 ? ["u", 4] : ["U", 8];
    return `\\${mark}${code.toString(16).padStart(width, "0")}`;
  };
  return quote + [...text].map(escaped).join("") + quote;
}

// `given`, as it was typed, as a finite number; or Unreadable, with one sentence.
function readNumber(given, unit = "") {
  let text = stripped(given);
  if (!text) throw new Unreadable(`Nothing is written yet. ${HOW}.`);
  if ([...text].length > 60) throw new Unreadable(`The answer is longer than a number needs to be. ${HOW}.`);
  for (const extra of ["about", "ca.", "~", "≈", "="]) {
    if (text.startsWith(extra)) text = stripped(text.slice(extra.length));
  }
  if (unit && text.endsWith(unit)) text = text.slice(0, -unit.length);
  const percent = text.endsWith("%");
  const value = arithmetic(inDigits(stripped(percent ? text.slice(0, -1) : text), given), given);
  if (!Number.isFinite(value)) throw new Unreadable(`${quoted(given)} is not a finite number. ${HOW}.`);
  return percent ? value / 100 : value;
}

// The same number in + - * / ** and brackets, with a decimal point.
function inDigits(text, given) {
  text = text.replace(/[−–·×⋅÷^\u00a0\u202f]/g, (sign) => SIGNS[sign]);
  text = text.replace(new RegExp(`[${RAISED}]+`, "g"),
    (raised) => `**(${[...raised].map((sign) => "0123456789-+"[RAISED.indexOf(sign)]).join("")})`);
  text = text.replace(/(\p{Nd}?)([¼½¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚])/gu,
    (_, whole, part) => (whole ? `(${whole}+${FRACTIONS[part]})` : `(${FRACTIONS[part]})`));
  text = text.replace(/(?<=[\p{Nd})])\s*[xX]\s*(?=10(?![\p{L}\p{N}_]))/gu, "*");
  const separated = "write it without separators of thousands.";
  if (/\p{Nd}\.\p{Nd}*,\p{Nd}|,\p{Nd}{3},\p{Nd}{3}/u.test(text)) {
    throw new Unreadable(`${quoted(given)} has several commas or points: ${separated}`);
  }
  if (text.includes(".") && text.includes(",")) {
    throw new Unreadable(`${quoted(given)} has both a comma and a point: ${separated}`);
  }
  const [unclear] = text.match(/(?<![\p{Nd}.])[1-9]\p{Nd}{0,2},\p{Nd}{3}(?!\p{Nd})/u) ?? [];
  if (unclear) {
    const point = unclear.replace(",", "."), without = unclear.replace(",", "");
    throw new Unreadable(`${quoted(given)} can mean two things: write ${point} or ${without}.`);
  }
  text = text.replace(/(?<=\p{Nd}),(?=\p{Nd})|(?<![\p{Nd},]),(?=\p{Nd})/gu, ".");
  return text.replace(/(?<![\p{L}\p{N}_.])0+(?=\p{Nd})/gu, "");
}

// The value of Python's arithmetic in floats: ** binds from the right, and tighter than a sign before it.
function arithmetic(text, given) {
  const unreadable = () => new Unreadable(`${quoted(given)} could not be read as a number. ${HOW}.`);
  const parts = [];
  const PART = /(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(\*\*|[-+*/()])| +/y;
  while (PART.lastIndex < text.length) {
    const found = PART.exec(text);
    if (!found) throw unreadable();
    if (found[1] || found[2]) parts.push(found[1] ? Number(found[1]) : found[2]);
  }
  let at = 0;
  const take = (...signs) => (signs.includes(parts[at]) ? parts[at++] : null);
  const sum = () => operated(product, "+", "-");
  const product = () => operated(signed, "*", "/");

  function operated(operand, ...signs) {
    const first = operand(), rest = [];
    for (let sign; (sign = take(...signs));) rest.push([sign, operand()]);
    return () => rest.reduce((value, [sign, next]) => applied(sign, value, next()), first());
  }
  function signed() {
    const sign = take("+", "-");
    if (!sign) return power();
    const operand = signed();
    return () => (sign === "-" ? -operand() : operand());
  }
  function power() {
    const base = atom();
    if (!take("**")) return base;
    const exponent = signed();
    return () => applied("**", base(), exponent());
  }
  function atom() {
    if (typeof parts[at] === "number") {
      const value = parts[at++];
      return () => value;
    }
    if (!take("(")) throw unreadable();
    const inner = sum();
    if (!take(")")) throw unreadable();
    return inner;
  }
  function applied(sign, a, b) {
    if (sign === "+") return a + b;
    if (sign === "-") return a - b;
    if (sign === "*") return a * b;
    if (sign === "/" ? b === 0 : a === 0 && b < 0 && Number.isFinite(b)) {
      throw new Unreadable(`${quoted(given)} divides by zero.`);
    }
    if (sign === "/") return a / b;
    if (a === 1 || (a === -1 && Math.abs(b) === Infinity)) return 1; // for JavaScript 1 ** Infinity is no number
    const value = a ** b;
    if (Number.isFinite(a) && Number.isFinite(b)) {
      if (Number.isNaN(value)) throw unreadable(); // a root of a negative number
      if (!Number.isFinite(value)) throw new Unreadable(`${quoted(given)} is too large to be computed.`);
    }
    return value;
  }

  const value = sum();
  if (at < parts.length) throw unreadable();
  return value();
}
