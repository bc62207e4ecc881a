// Made by `make explorers`, with JAX 0.10.2.
// What the modules made by vgcourse/javascript have in common: random bits, and the functions that Math lacks.

const { abs, ceil, floor, fround, imul, log, log1p, max, min, pow, sign, sin, cos, sqrt, trunc } = Math;
const words = new Uint32Array(1);
const floats = new Float32Array(words.buffer);
const floatOf = (bits) => ((words[0] = bits), floats[0]);
const bitsOf = (value) => ((floats[0] = value), words[0]);
const ln = (x) => (x >= 0 && x < 1.1754943508222875e-38 ? -Infinity : log(x)); // XLA takes a subnormal number for 0
const above0 = (x) => (x === -Infinity ? 0 : (abs(x) + x) / 2);
const square = (x) => x * x;
const roundHalfEven = (x) => { const r = Math.round(x); return abs(x % 1) === 0.5 && r % 2 ? r - 1 : r; };

// exp x = 2^(k/16) exp r with |r| <= ln 2/32, for which a short polynomial is exact to 4e-11: what float32 asks, in half
// the time of Math.exp (Tang 1989, "Table-driven implementation of the exponential function").
const ROOTS = Float64Array.from({ length: 16 }, (_, k) => 2 ** (k / 16));
const POWERS = Float64Array.from({ length: 281 }, (_, k) => 2 ** (k - 151));
function exp(x) {
  if (!(x > -104 && x < 89)) return x > 0 ? Infinity : x < 0 ? 0 : x;
  const n = x * 23.083120654223414 + 6755399441055744 - 6755399441055744; // of 16/ln 2; 1.5 × 2^52, which rounds
  const k = n | 0, r = x - n * 0.04332169878499658, s = r * r;
  return ROOTS[k & 15] * POWERS[(k >> 4) + 151] * (1 + r + s * (1 / 2 + r * (1 / 6) + s * (1 / 24)));
}
function expm1(x) {
  if (!(x > -104 && x < 89)) return x > 0 ? Infinity : x < 0 ? -1 : x;
  const n = x * 23.083120654223414 + 6755399441055744 - 6755399441055744;
  const k = n | 0, r = x - n * 0.04332169878499658, s = r * r;
  const y = ROOTS[k & 15] * POWERS[(k >> 4) + 151];
  return y * (r + s * (1 / 2 + r * (1 / 6) + s * (1 / 24))) + (y - 1);
}
function tanh(x) {
  if (abs(x) > 10) return x > 0 ? 1 : -1;
  const y = expm1(2 * x);
  return y / (y + 2);
}
const logistic = (x) => 1 / (1 + exp(-x));

// Threefry-2x32 with twenty rounds (Salmon et al. 2011) of the counter (0, i), as JAX draws 32 bits for element i.
let x0 = 0, x1 = 0;
const turned = (word, by) => (word << by) | (word >>> (32 - by));
function threefry(k0, k1, c0, c1) {
  const k2 = k0 ^ k1 ^ 0x1bd11bda;
  let a = (c0 + k0) | 0, b = (c1 + k1) | 0;
  a = (a + b) | 0; b = turned(b, 13) ^ a; a = (a + b) | 0; b = turned(b, 15) ^ a;
  a = (a + b) | 0; b = turned(b, 26) ^ a; a = (a + b) | 0; b = turned(b, 6) ^ a;
  a = (a + k1) | 0; b = (b + k2 + 1) | 0;
  a = (a + b) | 0; b = turned(b, 17) ^ a; a = (a + b) | 0; b = turned(b, 29) ^ a;
  a = (a + b) | 0; b = turned(b, 16) ^ a; a = (a + b) | 0; b = turned(b, 24) ^ a;
  a = (a + k2) | 0; b = (b + k0 + 2) | 0;
  a = (a + b) | 0; b = turned(b, 13) ^ a; a = (a + b) | 0; b = turned(b, 15) ^ a;
  a = (a + b) | 0; b = turned(b, 26) ^ a; a = (a + b) | 0; b = turned(b, 6) ^ a;
  a = (a + k0) | 0; b = (b + k1 + 3) | 0;
  a = (a + b) | 0; b = turned(b, 17) ^ a; a = (a + b) | 0; b = turned(b, 29) ^ a;
  a = (a + b) | 0; b = turned(b, 16) ^ a; a = (a + b) | 0; b = turned(b, 24) ^ a;
  a = (a + k1) | 0; b = (b + k2 + 4) | 0;
  a = (a + b) | 0; b = turned(b, 13) ^ a; a = (a + b) | 0; b = turned(b, 15) ^ a;
  a = (a + b) | 0; b = turned(b, 26) ^ a; a = (a + b) | 0; b = turned(b, 6) ^ a;
  a = (a + k2) | 0; b = (b + k0 + 5) | 0;
  x0 = a >>> 0; x1 = b >>> 0;
}
function randomBits(k0, k1, out) {
  for (let i = 0; i < out.length; i++) { threefry(k0, k1, 0, i); out[i] = x0 ^ x1; }
}
function randomSplit(k0, k1, out) {
  for (let i = 0; i < out.length; i += 2) { threefry(k0, k1, 0, i / 2); out[i] = x0; out[i + 1] = x1; }
}
function randomFoldIn(k0, k1, data, out) { threefry(k0, k1, 0, data); out[0] = x0; out[1] = x1; }

// Giles 2010, "Approximating the erfinv function", in single precision, as XLA has it.
const NEAR = [2.81022636e-08, 3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087, -0.00125372503, -0.00417768164, 0.246640727, 1.50140941].map(fround);
const FAR = [-0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773, -0.0076224613, 0.00943887047, 1.00167406, 2.83297682].map(fround);
function erfInv(x) {
  if (abs(x) === 1) return x * Infinity;
  let w = -fround(log1p(fround(-x * x)));
  const c = w < 5 ? NEAR : FAR;
  w = w < 5 ? fround(w - 2.5) : fround(fround(sqrt(w)) - 3);
  let p = c[0];
  for (let i = 1; i < 9; i++) p = fround(c[i] + p * w);
  return fround(p * x);
}
// Press et al., "Numerical Recipes", erfcc: within 1.2e-7 of itself everywhere.
function erfc(x) {
  const t = 1 / (1 + abs(x) / 2);
  let p = -0.82215223 + t * 0.17087277;
  p = -1.13520398 + t * (1.48851587 + t * p);
  p = -0.18628806 + t * (0.27886807 + t * p);
  p = 0.37409196 + t * (0.09678418 + t * p);
  p = -1.26551223 + t * (1.00002368 + t * p);
  const tail = t * exp(p - x * x);
  return x < 0 ? 2 - tail : tail;
}
function erf(x) {
  if (abs(x) > 0.6) return 1 - erfc(x);
  let term = x, sum = x;
  for (let n = 1; n < 10; n++) { term *= (-x * x) / n; sum += term / (2 * n + 1); }
  return sum * 1.1283791670955126;
}
function numbers(text) {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0)).buffer;
}
const rowsOf = (x, step, from, n) =>
  Array.from({ length: x.length / step }, (_, i) => x.subarray(i * step + from, i * step + from + n));

// Products of matrices: see product.py. A page may forbid WebAssembly; then these loops are what it does.
let block, memory;
let product = (rows, inner, cols, x, down, along, y, o) => {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j += 4) {
      let a = 0, b = 0, c = 0, d = 0;
      for (let k = 0, q = y + j; k < inner; k++, q += cols) {
        const s = block[x + i * down + k * along];
        a += s * block[q]; b += s * block[q + 1]; c += s * block[q + 2]; d += s * block[q + 3];
      }
      const at = o + i * cols + j;
      block[at] = a; block[at + 1] = b; block[at + 2] = c; block[at + 3] = d;
    }
  }
};
try {
  const text = "AGFzbQEAAAABDAFgCH9/f39/f39/AAMCAQAFBAEAgAIHFAIHcHJvZHVjdAAABm1lbW9yeQIACvcEAfQEEQF/AX8BfwF/AX8BfwF7AXsBewF7AXsBewF7AXsBewF7AXsgAkEEbCECIANBBGwhAyAEQQRsIQQgBUEEbCEFIAZBBGwhBiAHQQRsIQcgAyAAIARsaiEIA0BBACEMA0D9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEYIAMhCSADIAEgBWxqIQogBiAMaiELA0AgC/0AAgAhDiAL/QACECEPIAkhDSAN/QkCACEQIA0gBGohDSARIBAgDv3mAf3kASERIBIgECAP/eYB/eQBIRIgDf0JAgAhECANIARqIQ0gEyAQIA795gH95AEhEyAUIBAgD/3mAf3kASEUIA39CQIAIRAgDSAEaiENIBUgECAO/eYB/eQBIRUgFiAQIA/95gH95AEhFiAN/QkCACEQIBcgECAO/eYB/eQBIRcgGCAQIA/95gH95AEhGCAJIAVqIQkgCyACaiELIAkgCkkNAAsgByAMaiENIA0gEf0LAgAgDSAS/QsCECANIAJqIQ0gDSAT/QsCACANIBT9CwIQIA0gAmohDSANIBX9CwIAIA0gFv0LAhAgDSACaiENIA0gF/0LAgAgDSAY/QsCECANIAJqIQ0gDEEgaiEMIAwgAkkNAAsgAyAEQQRsaiEDIAcgAkEEbGohByADIAhJDQALCw==", made = (globalThis.vgProducts ??= {}); // one for all: a page can have some 100 memories
  const { exports } = (made[text] ??= new WebAssembly.Instance(new WebAssembly.Module(numbers(text))));
  [memory, product] = [exports.memory, exports.product];
  block = new Float32Array(memory.buffer);
} catch { block = new Float32Array(391168); } // forbidden, or too old
// Loops over arrays: see vectors.py. What a page forbids, or cannot, stays as it is.
const vectors = async (text) => (await WebAssembly.instantiate(numbers(text), { "": { "": memory } })).instance.exports;

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(1024);
const b9=new Uint32Array(1024);
const b10=new Uint32Array(102400);
const k11=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAAgAAAAIQAAACIAAAAjAAAAJAAAACUAAAAmAAAAJwAAACgAAAApAAAAKgAAACsAAAAsAAAALQAAAC4AAAAvAAAAMAAAADEAAAA='));
const b12=new Int32Array(50);
const b15=new Float32Array(1024);
const b19=new Float32Array(102400);
const b25=block.subarray(0,1024);
const b28=new Float32Array(50);
const b29=new Float32Array(50);
const b30=block.subarray(1024,52224);
const b32=block.subarray(53376,104576);
const b33=block.subarray(209152,260352);
const b35=block.subarray(261504,312704);
const b36=block.subarray(315904,367104);
const k69=rowsOf(b30,1024,0,1024);
const b76=block.subarray(52224,52256);
const b78=block.subarray(52256,52288);
const b81=block.subarray(52288,53312);
const b91=block.subarray(53312,53344);
const b93=block.subarray(53344,53376);
const b105=block.subarray(104576,104608);
const b107=block.subarray(104608,104640);
const b110=block.subarray(104640,105664);
const b120=block.subarray(105664,105696);
const b122=block.subarray(105696,105728);
const b128=block.subarray(105728,106752);
const k132=block.subarray(106752,209152);
const k133=rowsOf(b33,1024,0,1024);
const b140=block.subarray(260352,260384);
const b142=block.subarray(260384,260416);
const b145=block.subarray(260416,261440);
const b155=block.subarray(261440,261472);
const b157=block.subarray(261472,261504);
const b169=block.subarray(312704,312736);
const b171=block.subarray(312736,312768);
const b174=block.subarray(312768,313792);
const b184=block.subarray(313792,313824);
const b186=block.subarray(313824,313856);
const b192=block.subarray(314880,315904);
const b193=block.subarray(313856,314880);
const b233=new Float32Array(1024);
let e245;
let e246;
let e247;
let e248;
let e249;
const b250=new Float32Array(1024);
const b254=block.subarray(371968,372992);
const b257=new Float32Array(50);
const b261=block.subarray(368192,369216);
const b262=block.subarray(369312,369344);
const b263=block.subarray(369280,369312);
const b264=block.subarray(367168,368192);
const b265=block.subarray(369504,369536);
const b266=block.subarray(369472,369504);
const b273=block.subarray(367104,367136);
const b275=block.subarray(367136,367168);
const b290=block.subarray(369216,369248);
const b292=block.subarray(369248,369280);
const b309=block.subarray(369344,369376);
const b311=block.subarray(369376,369408);
const b326=block.subarray(369408,369440);
const b328=block.subarray(369440,369472);
const b339=block.subarray(370624,371648);
const b340=block.subarray(371744,371776);
const b341=block.subarray(371712,371744);
const b342=block.subarray(369600,370624);
const b343=block.subarray(371936,371968);
const b344=block.subarray(371904,371936);
const b351=block.subarray(369536,369568);
const b353=block.subarray(369568,369600);
const b368=block.subarray(371648,371680);
const b370=block.subarray(371680,371712);
const b387=block.subarray(371776,371808);
const b389=block.subarray(371808,371840);
const b404=block.subarray(371840,371872);
const b406=block.subarray(371872,371904);
const b417=block.subarray(375040,376064);
const b418=block.subarray(372992,374016);
const b422=block.subarray(374016,375040);
const b426=block.subarray(376064,377088);
const b430=block.subarray(378240,379264);
const b437=block.subarray(377088,377120);
const b441=block.subarray(377120,377152);
const b443=block.subarray(377152,378176);
const b453=block.subarray(378176,378208);
const b457=block.subarray(378208,378240);
const b468=block.subarray(379264,379296);
const b472=block.subarray(379296,379328);
const b474=block.subarray(379328,380352);
const b484=block.subarray(380352,380384);
const b488=block.subarray(380384,380416);
const b493=block.subarray(381440,382464);
const b494=block.subarray(380416,381440);
const b498=block.subarray(382464,383488);
const b502=block.subarray(384640,385664);
const b509=block.subarray(383488,383520);
const b513=block.subarray(383520,383552);
const b515=block.subarray(383552,384576);
const b525=block.subarray(384576,384608);
const b529=block.subarray(384608,384640);
const b540=block.subarray(385664,385696);
const b544=block.subarray(385696,385728);
const b546=block.subarray(385728,386752);
const b556=block.subarray(386752,386784);
const b560=block.subarray(386784,386816);
const b565=block.subarray(386816,387840);
const b625=block.subarray(387840,388864);
const k636=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k637=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b639=block.subarray(389120,389376);
const k642=block.subarray(388864,389120);
const k646=block.subarray(389376,389632);
const b648=new Float32Array(2);
const b653=new Float32Array(50);
const b654=new Float32Array(50);
const b655=new Float32Array(50);
const b676=new Float32Array(2);
const b681=block.subarray(389632,389888);
const b684=block.subarray(389888,390144);
const b691=block.subarray(390144,390400);
const b703=block.subarray(390400,390656);
const b706=block.subarray(390656,390912);
const b713=block.subarray(390912,391168);
const b735=new Float32Array(2);
const b744=new Float32Array(50);
const b747=new Float32Array(50);
const b751=new Float32Array(50);
const b755=new Float32Array(200);
const b764=new Float32Array(200);
function loop14(n2){for(let i=0;i<50;i++){b12[i]=((k11[i]<n2)|0);}}
function loop18(){for(let i=0;i<1024;i++){b15[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop24(){for(let i20=0;i20<50;i20++){for(let i21=0;i21<2;i21++){for(let i22=0;i22<32;i22++){for(let i23=0;i23<32;i23++){b19[i20*2048+i21*1024+i22*32+i23]=fround((0.25*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b10[i20*2048+i21*1024+i22*32+i23]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}}}}
function loop45(){let s41=-Infinity;let s42=-Infinity;let s43=-Infinity;let s44=-Infinity;for(let i40=0;i40<1024;i40+=4){s41=max(s41,abs(b25[i40]));s42=max(s42,abs(b25[i40+1]));s43=max(s43,abs(b25[i40+2]));s44=max(s44,abs(b25[i40+3]));}return max(max(max(s41,s42),s43),s44);}
function loop59(){let s55=1;let s56=1;let s57=1;let s58=1;for(let i54=0;i54<1024;i54+=4){s55=s55&(Number.isFinite(b25[i54])?1:0);s56=s56&(Number.isFinite(b25[i54+1])?1:0);s57=s57&(Number.isFinite(b25[i54+2])?1:0);s58=s58&(Number.isFinite(b25[i54+3])?1:0);}return s55&s56&s57&s58;}
function loop67(t27,v61){for(let i=0;i<1024;i++){b30[t27*1024+i]=fround((b25[i]/v61));}}
function loop77(t27){for(let i70=0;i70<32;i70++){let s72=0;let s73=0;let s74=0;let s75=0;for(let i71=0;i71<32;i71+=4){s72=s72+b30[t27*1024+i71*32+i70];s73=s73+b30[t27*1024+(i71+1)*32+i70];s74=s74+b30[t27*1024+(i71+2)*32+i70];s75=s75+b30[t27*1024+(i71+3)*32+i70];}b76[i70]=s72+s73+s74+s75;}}
function loop80(){for(let i79=0;i79<32;i79++){b78[i79]=fround((b76[i79]/32.0));}}
function loop84(t27){for(let i82=0;i82<32;i82++){for(let i83=0;i83<32;i83++){b81[i82*32+i83]=fround((b30[t27*1024+i82*32+i83]-b78[i83]));}}}
function loop92(){for(let i85=0;i85<32;i85++){let s87=0;let s88=0;let s89=0;let s90=0;for(let i86=0;i86<32;i86+=4){s87=s87+fround(square(b81[i86*32+i85]));s88=s88+fround(square(b81[(i86+1)*32+i85]));s89=s89+fround(square(b81[(i86+2)*32+i85]));s90=s90+fround(square(b81[(i86+3)*32+i85]));}b91[i85]=s87+s88+s89+s90;}}
function loop95(){for(let i94=0;i94<32;i94++){b93[i94]=fround((1/sqrt(fround((fround((b91[i94]/32.0))+9.999999747378752e-06)))));}}
function loop98(t27){for(let i96=0;i96<32;i96++){for(let i97=0;i97<32;i97++){b32[t27*1024+i96*32+i97]=fround((b81[i96*32+i97]*b93[i97]));}}}
function loop106(t27){for(let i99=0;i99<32;i99++){let s101=0;let s102=0;let s103=0;let s104=0;for(let i100=0;i100<32;i100+=4){s101=s101+b30[t27*1024+i99*32+i100];s102=s102+b30[t27*1024+i99*32+i100+1];s103=s103+b30[t27*1024+i99*32+i100+2];s104=s104+b30[t27*1024+i99*32+i100+3];}b105[i99]=s101+s102+s103+s104;}}
function loop109(){for(let i108=0;i108<32;i108++){b107[i108]=fround((b105[i108]/32.0));}}
function loop113(t27){for(let i111=0;i111<32;i111++){for(let i112=0;i112<32;i112++){b110[i111*32+i112]=fround((b30[t27*1024+i111*32+i112]-b107[i111]));}}}
function loop121(){for(let i114=0;i114<32;i114++){let s116=0;let s117=0;let s118=0;let s119=0;for(let i115=0;i115<32;i115+=4){s116=s116+fround(square(b110[i114*32+i115]));s117=s117+fround(square(b110[i114*32+i115+1]));s118=s118+fround(square(b110[i114*32+i115+2]));s119=s119+fround(square(b110[i114*32+i115+3]));}b120[i114]=s116+s117+s118+s119;}}
function loop124(){for(let i123=0;i123<32;i123++){b122[i123]=fround((1/sqrt(fround((fround((b120[i123]/32.0))+9.999999747378752e-06)))));}}
function loop127(t27){for(let i125=0;i125<32;i125++){for(let i126=0;i126<32;i126++){b32[t27*1024+i125*32+i126]=fround((b110[i125*32+i126]*b122[i125]));}}}
function loop131(t27){for(let i=0;i<1024;i++){b128[i]=above0(b32[t27*1024+i]);}}
function loop141(t27){for(let i134=0;i134<32;i134++){let s136=0;let s137=0;let s138=0;let s139=0;for(let i135=0;i135<32;i135+=4){s136=s136+b33[t27*1024+i135*32+i134];s137=s137+b33[t27*1024+(i135+1)*32+i134];s138=s138+b33[t27*1024+(i135+2)*32+i134];s139=s139+b33[t27*1024+(i135+3)*32+i134];}b140[i134]=s136+s137+s138+s139;}}
function loop144(){for(let i143=0;i143<32;i143++){b142[i143]=fround((b140[i143]/32.0));}}
function loop148(t27){for(let i146=0;i146<32;i146++){for(let i147=0;i147<32;i147++){b145[i146*32+i147]=fround((b33[t27*1024+i146*32+i147]-b142[i147]));}}}
function loop156(){for(let i149=0;i149<32;i149++){let s151=0;let s152=0;let s153=0;let s154=0;for(let i150=0;i150<32;i150+=4){s151=s151+fround(square(b145[i150*32+i149]));s152=s152+fround(square(b145[(i150+1)*32+i149]));s153=s153+fround(square(b145[(i150+2)*32+i149]));s154=s154+fround(square(b145[(i150+3)*32+i149]));}b155[i149]=s151+s152+s153+s154;}}
function loop159(){for(let i158=0;i158<32;i158++){b157[i158]=fround((1/sqrt(fround((fround((b155[i158]/32.0))+9.999999747378752e-06)))));}}
function loop162(t27){for(let i160=0;i160<32;i160++){for(let i161=0;i161<32;i161++){b35[t27*1024+i160*32+i161]=fround((b145[i160*32+i161]*b157[i161]));}}}
function loop170(t27){for(let i163=0;i163<32;i163++){let s165=0;let s166=0;let s167=0;let s168=0;for(let i164=0;i164<32;i164+=4){s165=s165+b33[t27*1024+i163*32+i164];s166=s166+b33[t27*1024+i163*32+i164+1];s167=s167+b33[t27*1024+i163*32+i164+2];s168=s168+b33[t27*1024+i163*32+i164+3];}b169[i163]=s165+s166+s167+s168;}}
function loop173(){for(let i172=0;i172<32;i172++){b171[i172]=fround((b169[i172]/32.0));}}
function loop177(t27){for(let i175=0;i175<32;i175++){for(let i176=0;i176<32;i176++){b174[i175*32+i176]=fround((b33[t27*1024+i175*32+i176]-b171[i175]));}}}
function loop185(){for(let i178=0;i178<32;i178++){let s180=0;let s181=0;let s182=0;let s183=0;for(let i179=0;i179<32;i179+=4){s180=s180+fround(square(b174[i178*32+i179]));s181=s181+fround(square(b174[i178*32+i179+1]));s182=s182+fround(square(b174[i178*32+i179+2]));s183=s183+fround(square(b174[i178*32+i179+3]));}b184[i178]=s180+s181+s182+s183;}}
function loop188(){for(let i187=0;i187<32;i187++){b186[i187]=fround((1/sqrt(fround((fround((b184[i187]/32.0))+9.999999747378752e-06)))));}}
function loop191(t27){for(let i189=0;i189<32;i189++){for(let i190=0;i190<32;i190++){b35[t27*1024+i189*32+i190]=fround((b174[i189*32+i190]*b186[i189]));}}}
function loop196(t27){for(let i=0;i<1024;i++){b193[i]=above0(b35[t27*1024+i]);}}
function loop199(n1,n4,t27){for(let i=0;i<1024;i++){b36[t27*1024+i]=fround((fround((n4*b30[t27*1024+i]))+fround((n1*b192[i]))));}}
function loop207(t27){let s203=-Infinity;let s204=-Infinity;let s205=-Infinity;let s206=-Infinity;for(let i202=0;i202<1024;i202+=4){s203=max(s203,abs(b36[t27*1024+i202]));s204=max(s204,abs(b36[t27*1024+i202+1]));s205=max(s205,abs(b36[t27*1024+i202+2]));s206=max(s206,abs(b36[t27*1024+i202+3]));}return max(max(max(s203,s204),s205),s206);}
function loop220(t27,v210){let s216=0;let s217=0;let s218=0;let s219=0;for(let i215=0;i215<1024;i215+=4){s216=s216+fround(square(fround((b36[t27*1024+i215]/v210))));s217=s217+fround(square(fround((b36[t27*1024+i215+1]/v210))));s218=s218+fround(square(fround((b36[t27*1024+i215+2]/v210))));s219=s219+fround(square(fround((b36[t27*1024+i215+3]/v210))));}return s216+s217+s218+s219;}
function loop230(t27,v37){for(let i=0;i<1024;i++){b25[i]=(v37?b36[t27*1024+i]:b30[t27*1024+i]);}}
function loop236(){for(let i=0;i<1024;i++){b233[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}}
function loop244(){let s240=-Infinity;let s241=-Infinity;let s242=-Infinity;let s243=-Infinity;for(let i239=0;i239<1024;i239+=4){s240=max(s240,abs(b233[i239]));s241=max(s241,abs(b233[i239+1]));s242=max(s242,abs(b233[i239+2]));s243=max(s243,abs(b233[i239+3]));}return max(max(max(s240,s241),s242),s243);}
function loop253(){for(let i=0;i<1024;i++){b250[i]=fround((b233[i]/e247));}}
function loop274(t256){for(let i267=0;i267<32;i267++){let s269=0;let s270=0;let s271=0;let s272=0;for(let i268=0;i268<32;i268+=4){s269=s269+b30[t256*1024+i268*32+i267];s270=s270+b30[t256*1024+(i268+1)*32+i267];s271=s271+b30[t256*1024+(i268+2)*32+i267];s272=s272+b30[t256*1024+(i268+3)*32+i267];}b273[i267]=s269+s270+s271+s272;}}
function loop277(){for(let i276=0;i276<32;i276++){b275[i276]=fround((b273[i276]/32.0));}}
function loop280(t256){for(let i278=0;i278<32;i278++){for(let i279=0;i279<32;i279++){b264[i278*32+i279]=fround((b30[t256*1024+i278*32+i279]-b275[i279]));}}}
function loop283(){for(let i=0;i<1024;i++){b261[i]=fround((2.0*b264[i]));}}
function loop291(){for(let i284=0;i284<32;i284++){let s286=0;let s287=0;let s288=0;let s289=0;for(let i285=0;i285<32;i285+=4){s286=s286+fround(square(b264[i285*32+i284]));s287=s287+fround(square(b264[(i285+1)*32+i284]));s288=s288+fround(square(b264[(i285+2)*32+i284]));s289=s289+fround(square(b264[(i285+3)*32+i284]));}b290[i284]=s286+s287+s288+s289;}}
function loop294(){for(let i293=0;i293<32;i293++){b292[i293]=fround((fround((b290[i293]/32.0))+9.999999747378752e-06));}}
function loop296(){for(let i=0;i<32;i++){b263[i]=fround((1/sqrt(b292[i])));}}
function loop298(){for(let i=0;i<32;i++){b262[i]=fround(((-0.5)*fround((b263[i]/b292[i]))));}}
function loop300(){for(let i=0;i<32;i++){b262[i]=b262[i];}}
function loop302(){for(let i=0;i<32;i++){b263[i]=b263[i];}}
function loop310(t256){for(let i303=0;i303<32;i303++){let s305=0;let s306=0;let s307=0;let s308=0;for(let i304=0;i304<32;i304+=4){s305=s305+b30[t256*1024+i303*32+i304];s306=s306+b30[t256*1024+i303*32+i304+1];s307=s307+b30[t256*1024+i303*32+i304+2];s308=s308+b30[t256*1024+i303*32+i304+3];}b309[i303]=s305+s306+s307+s308;}}
function loop313(){for(let i312=0;i312<32;i312++){b311[i312]=fround((b309[i312]/32.0));}}
function loop316(t256){for(let i314=0;i314<32;i314++){for(let i315=0;i315<32;i315++){b264[i314*32+i315]=fround((b30[t256*1024+i314*32+i315]-b311[i314]));}}}
function loop319(){for(let i=0;i<1024;i++){b261[i]=fround((2.0*b264[i]));}}
function loop327(){for(let i320=0;i320<32;i320++){let s322=0;let s323=0;let s324=0;let s325=0;for(let i321=0;i321<32;i321+=4){s322=s322+fround(square(b264[i320*32+i321]));s323=s323+fround(square(b264[i320*32+i321+1]));s324=s324+fround(square(b264[i320*32+i321+2]));s325=s325+fround(square(b264[i320*32+i321+3]));}b326[i320]=s322+s323+s324+s325;}}
function loop330(){for(let i329=0;i329<32;i329++){b328[i329]=fround((fround((b326[i329]/32.0))+9.999999747378752e-06));}}
function loop332(){for(let i=0;i<32;i++){b266[i]=fround((1/sqrt(b328[i])));}}
function loop334(){for(let i=0;i<32;i++){b265[i]=fround(((-0.5)*fround((b266[i]/b328[i]))));}}
function loop336(){for(let i=0;i<32;i++){b265[i]=b265[i];}}
function loop338(){for(let i=0;i<32;i++){b266[i]=b266[i];}}
function loop352(t256){for(let i345=0;i345<32;i345++){let s347=0;let s348=0;let s349=0;let s350=0;for(let i346=0;i346<32;i346+=4){s347=s347+b33[t256*1024+i346*32+i345];s348=s348+b33[t256*1024+(i346+1)*32+i345];s349=s349+b33[t256*1024+(i346+2)*32+i345];s350=s350+b33[t256*1024+(i346+3)*32+i345];}b351[i345]=s347+s348+s349+s350;}}
function loop355(){for(let i354=0;i354<32;i354++){b353[i354]=fround((b351[i354]/32.0));}}
function loop358(t256){for(let i356=0;i356<32;i356++){for(let i357=0;i357<32;i357++){b342[i356*32+i357]=fround((b33[t256*1024+i356*32+i357]-b353[i357]));}}}
function loop361(){for(let i=0;i<1024;i++){b339[i]=fround((2.0*b342[i]));}}
function loop369(){for(let i362=0;i362<32;i362++){let s364=0;let s365=0;let s366=0;let s367=0;for(let i363=0;i363<32;i363+=4){s364=s364+fround(square(b342[i363*32+i362]));s365=s365+fround(square(b342[(i363+1)*32+i362]));s366=s366+fround(square(b342[(i363+2)*32+i362]));s367=s367+fround(square(b342[(i363+3)*32+i362]));}b368[i362]=s364+s365+s366+s367;}}
function loop372(){for(let i371=0;i371<32;i371++){b370[i371]=fround((fround((b368[i371]/32.0))+9.999999747378752e-06));}}
function loop374(){for(let i=0;i<32;i++){b341[i]=fround((1/sqrt(b370[i])));}}
function loop376(){for(let i=0;i<32;i++){b340[i]=fround(((-0.5)*fround((b341[i]/b370[i]))));}}
function loop378(){for(let i=0;i<32;i++){b340[i]=b340[i];}}
function loop380(){for(let i=0;i<32;i++){b341[i]=b341[i];}}
function loop388(t256){for(let i381=0;i381<32;i381++){let s383=0;let s384=0;let s385=0;let s386=0;for(let i382=0;i382<32;i382+=4){s383=s383+b33[t256*1024+i381*32+i382];s384=s384+b33[t256*1024+i381*32+i382+1];s385=s385+b33[t256*1024+i381*32+i382+2];s386=s386+b33[t256*1024+i381*32+i382+3];}b387[i381]=s383+s384+s385+s386;}}
function loop391(){for(let i390=0;i390<32;i390++){b389[i390]=fround((b387[i390]/32.0));}}
function loop394(t256){for(let i392=0;i392<32;i392++){for(let i393=0;i393<32;i393++){b342[i392*32+i393]=fround((b33[t256*1024+i392*32+i393]-b389[i392]));}}}
function loop397(){for(let i=0;i<1024;i++){b339[i]=fround((2.0*b342[i]));}}
function loop405(){for(let i398=0;i398<32;i398++){let s400=0;let s401=0;let s402=0;let s403=0;for(let i399=0;i399<32;i399+=4){s400=s400+fround(square(b342[i398*32+i399]));s401=s401+fround(square(b342[i398*32+i399+1]));s402=s402+fround(square(b342[i398*32+i399+2]));s403=s403+fround(square(b342[i398*32+i399+3]));}b404[i398]=s400+s401+s402+s403;}}
function loop408(){for(let i407=0;i407<32;i407++){b406[i407]=fround((fround((b404[i407]/32.0))+9.999999747378752e-06));}}
function loop410(){for(let i=0;i<32;i++){b344[i]=fround((1/sqrt(b406[i])));}}
function loop412(){for(let i=0;i<32;i++){b343[i]=fround(((-0.5)*fround((b344[i]/b406[i]))));}}
function loop414(){for(let i=0;i<32;i++){b343[i]=b343[i];}}
function loop416(){for(let i=0;i<32;i++){b344[i]=b344[i];}}
function loop421(n1){for(let i=0;i<1024;i++){b418[i]=fround((n1*b254[i]));}}
function loop425(t256){for(let i423=0;i423<32;i423++){for(let i424=0;i424<32;i424++){b422[i423*32+i424]=b19[t256*2048+1*1024+i424*32+i423];}}}
function loop429(t256){for(let i=0;i<1024;i++){b426[i]=fround((((b35[t256*1024+i]>0.0)|0)*b417[i]));}}
function loop438(){for(let i431=0;i431<32;i431++){let s433=0;let s434=0;let s435=0;let s436=0;for(let i432=0;i432<32;i432+=4){s433=s433+fround((b342[i432*32+i431]*b426[i432*32+i431]));s434=s434+fround((b342[(i432+1)*32+i431]*b426[(i432+1)*32+i431]));s435=s435+fround((b342[(i432+2)*32+i431]*b426[(i432+2)*32+i431]));s436=s436+fround((b342[(i432+3)*32+i431]*b426[(i432+3)*32+i431]));}b437[i431]=s433+s434+s435+s436;}}
function loop442(){for(let i439=0;i439<32;i439++){let s440=0;s440=s440+fround((fround((b437[i439]*b340[i439]))/32.0));b441[i439]=s440;}}
function loop446(){for(let i444=0;i444<32;i444++){for(let i445=0;i445<32;i445++){b443[i444*32+i445]=fround((fround((b426[i444*32+i445]*b341[i445]))+fround((b441[i445]*b339[i444*32+i445]))));}}}
function loop454(){for(let i447=0;i447<32;i447++){let s449=0;let s450=0;let s451=0;let s452=0;for(let i448=0;i448<32;i448+=4){s449=s449+(-b443[i448*32+i447]);s450=s450+(-b443[(i448+1)*32+i447]);s451=s451+(-b443[(i448+2)*32+i447]);s452=s452+(-b443[(i448+3)*32+i447]);}b453[i447]=s449+s450+s451+s452;}}
function loop458(){for(let i455=0;i455<32;i455++){let s456=0;s456=s456+fround((b453[i455]/32.0));b457[i455]=s456;}}
function loop461(){for(let i459=0;i459<32;i459++){for(let i460=0;i460<32;i460++){b430[i459*32+i460]=fround((b443[i459*32+i460]+b457[i460]));}}}
function loop469(){for(let i462=0;i462<32;i462++){let s464=0;let s465=0;let s466=0;let s467=0;for(let i463=0;i463<32;i463+=4){s464=s464+fround((b342[i462*32+i463]*b426[i462*32+i463]));s465=s465+fround((b342[i462*32+i463+1]*b426[i462*32+i463+1]));s466=s466+fround((b342[i462*32+i463+2]*b426[i462*32+i463+2]));s467=s467+fround((b342[i462*32+i463+3]*b426[i462*32+i463+3]));}b468[i462]=s464+s465+s466+s467;}}
function loop473(){for(let i470=0;i470<32;i470++){let s471=0;s471=s471+fround((fround((b468[i470]*b343[i470]))/32.0));b472[i470]=s471;}}
function loop477(){for(let i475=0;i475<32;i475++){for(let i476=0;i476<32;i476++){b474[i475*32+i476]=fround((fround((b426[i475*32+i476]*b344[i475]))+fround((b472[i475]*b339[i475*32+i476]))));}}}
function loop485(){for(let i478=0;i478<32;i478++){let s480=0;let s481=0;let s482=0;let s483=0;for(let i479=0;i479<32;i479+=4){s480=s480+(-b474[i478*32+i479]);s481=s481+(-b474[i478*32+i479+1]);s482=s482+(-b474[i478*32+i479+2]);s483=s483+(-b474[i478*32+i479+3]);}b484[i478]=s480+s481+s482+s483;}}
function loop489(){for(let i486=0;i486<32;i486++){let s487=0;s487=s487+fround((b484[i486]/32.0));b488[i486]=s487;}}
function loop492(){for(let i490=0;i490<32;i490++){for(let i491=0;i491<32;i491++){b430[i490*32+i491]=fround((b474[i490*32+i491]+b488[i490]));}}}
function loop497(t256){for(let i495=0;i495<32;i495++){for(let i496=0;i496<32;i496++){b494[i495*32+i496]=b19[t256*2048+i496*32+i495];}}}
function loop501(t256){for(let i=0;i<1024;i++){b498[i]=fround((((b32[t256*1024+i]>0.0)|0)*b493[i]));}}
function loop510(){for(let i503=0;i503<32;i503++){let s505=0;let s506=0;let s507=0;let s508=0;for(let i504=0;i504<32;i504+=4){s505=s505+fround((b264[i504*32+i503]*b498[i504*32+i503]));s506=s506+fround((b264[(i504+1)*32+i503]*b498[(i504+1)*32+i503]));s507=s507+fround((b264[(i504+2)*32+i503]*b498[(i504+2)*32+i503]));s508=s508+fround((b264[(i504+3)*32+i503]*b498[(i504+3)*32+i503]));}b509[i503]=s505+s506+s507+s508;}}
function loop514(){for(let i511=0;i511<32;i511++){let s512=0;s512=s512+fround((fround((b509[i511]*b262[i511]))/32.0));b513[i511]=s512;}}
function loop518(){for(let i516=0;i516<32;i516++){for(let i517=0;i517<32;i517++){b515[i516*32+i517]=fround((fround((b498[i516*32+i517]*b263[i517]))+fround((b513[i517]*b261[i516*32+i517]))));}}}
function loop526(){for(let i519=0;i519<32;i519++){let s521=0;let s522=0;let s523=0;let s524=0;for(let i520=0;i520<32;i520+=4){s521=s521+(-b515[i520*32+i519]);s522=s522+(-b515[(i520+1)*32+i519]);s523=s523+(-b515[(i520+2)*32+i519]);s524=s524+(-b515[(i520+3)*32+i519]);}b525[i519]=s521+s522+s523+s524;}}
function loop530(){for(let i527=0;i527<32;i527++){let s528=0;s528=s528+fround((b525[i527]/32.0));b529[i527]=s528;}}
function loop533(){for(let i531=0;i531<32;i531++){for(let i532=0;i532<32;i532++){b502[i531*32+i532]=fround((b515[i531*32+i532]+b529[i532]));}}}
function loop541(){for(let i534=0;i534<32;i534++){let s536=0;let s537=0;let s538=0;let s539=0;for(let i535=0;i535<32;i535+=4){s536=s536+fround((b264[i534*32+i535]*b498[i534*32+i535]));s537=s537+fround((b264[i534*32+i535+1]*b498[i534*32+i535+1]));s538=s538+fround((b264[i534*32+i535+2]*b498[i534*32+i535+2]));s539=s539+fround((b264[i534*32+i535+3]*b498[i534*32+i535+3]));}b540[i534]=s536+s537+s538+s539;}}
function loop545(){for(let i542=0;i542<32;i542++){let s543=0;s543=s543+fround((fround((b540[i542]*b265[i542]))/32.0));b544[i542]=s543;}}
function loop549(){for(let i547=0;i547<32;i547++){for(let i548=0;i548<32;i548++){b546[i547*32+i548]=fround((fround((b498[i547*32+i548]*b266[i547]))+fround((b544[i547]*b261[i547*32+i548]))));}}}
function loop557(){for(let i550=0;i550<32;i550++){let s552=0;let s553=0;let s554=0;let s555=0;for(let i551=0;i551<32;i551+=4){s552=s552+(-b546[i550*32+i551]);s553=s553+(-b546[i550*32+i551+1]);s554=s554+(-b546[i550*32+i551+2]);s555=s555+(-b546[i550*32+i551+3]);}b556[i550]=s552+s553+s554+s555;}}
function loop561(){for(let i558=0;i558<32;i558++){let s559=0;s559=s559+fround((b556[i558]/32.0));b560[i558]=s559;}}
function loop564(){for(let i562=0;i562<32;i562++){for(let i563=0;i563<32;i563++){b502[i562*32+i563]=fround((b546[i562*32+i563]+b560[i562]));}}}
function loop568(n4){for(let i=0;i<1024;i++){b565[i]=fround((b502[i]+fround((n4*b254[i]))));}}
function loop576(t256){let s572=1;let s573=1;let s574=1;let s575=1;for(let i571=0;i571<1024;i571+=4){s572=s572&(Number.isFinite(b36[t256*1024+i571])?1:0);s573=s573&(Number.isFinite(b36[t256*1024+i571+1])?1:0);s574=s574&(Number.isFinite(b36[t256*1024+i571+2])?1:0);s575=s575&(Number.isFinite(b36[t256*1024+i571+3])?1:0);}return s572&s573&s574&s575;}
function loop588(){let s584=-Infinity;let s585=-Infinity;let s586=-Infinity;let s587=-Infinity;for(let i583=0;i583<1024;i583+=4){s584=max(s584,abs(b254[i583]));s585=max(s585,abs(b254[i583+1]));s586=max(s586,abs(b254[i583+2]));s587=max(s587,abs(b254[i583+3]));}return max(max(max(s584,s585),s586),s587);}
function loop601(v591){let s597=0;let s598=0;let s599=0;let s600=0;for(let i596=0;i596<1024;i596+=4){s597=s597+fround(square(fround((b254[i596]/v591))));s598=s598+fround(square(fround((b254[i596+1]/v591))));s599=s599+fround(square(fround((b254[i596+2]/v591))));s600=s600+fround(square(fround((b254[i596+3]/v591))));}return s597+s598+s599+s600;}
function loop616(){let s612=-Infinity;let s613=-Infinity;let s614=-Infinity;let s615=-Infinity;for(let i611=0;i611<1024;i611+=4){s612=max(s612,abs(b565[i611]));s613=max(s613,abs(b565[i611+1]));s614=max(s614,abs(b565[i611+2]));s615=max(s615,abs(b565[i611+3]));}return max(max(max(s612,s613),s614),s615);}
function loop628(v259,v619){for(let i=0;i<1024;i++){b625[i]=(v259?fround((b565[i]/v619)):b254[i]);}}
function loop641(){for(let i=0;i<256;i++){b639[i]=above0(fround((1.0*k636[i])));}}
function loop645(){let s644=0;for(let i643=0;i643<256;i643++){const x0=b639[i643];{const y=k637[i643];s644+=x0*y;}}return s644;}
function loop651(){for(let i=0;i<2;i++){b648[i]=1.0;}}
function loop660(){let s659=-Infinity;for(let i658=0;i658<2;i658++){s659=max(s659,abs(b648[i658]));}return s659;}
function loop670(){let s669=1;for(let i668=0;i668<2;i668++){s669=s669&(Number.isFinite(b648[i668])?1:0);}return s669;}
function loop678(v672){for(let i=0;i<2;i++){b676[i]=fround((b648[i]/v672));}}
function loop683(v680){for(let i=0;i<256;i++){b681[i]=fround((v680*k636[i]));}}
function loop686(){for(let i=0;i<256;i++){b684[i]=fround(square(above0(b681[i])));}}
function loop689(){let s688=0;for(let i687=0;i687<256;i687++){const x0=b684[i687];{const y=k637[i687];s688+=x0*y;}}return s688;}
function loop693(){for(let i=0;i<256;i++){b691[i]=fround(square(((b681[i]>0.0)|0)));}}
function loop696(){let s695=0;for(let i694=0;i694<256;i694++){const x0=b691[i694];{const y=k637[i694];s695+=x0*y;}}return s695;}
function loop705(v702){for(let i=0;i<256;i++){b703[i]=fround((v702*k636[i]));}}
function loop708(){for(let i=0;i<256;i++){b706[i]=fround(square(above0(b703[i])));}}
function loop711(){let s710=0;for(let i709=0;i709<256;i709++){const x0=b706[i709];{const y=k637[i709];s710+=x0*y;}}return s710;}
function loop715(){for(let i=0;i<256;i++){b713[i]=fround(square(((b703[i]>0.0)|0)));}}
function loop718(){let s717=0;for(let i716=0;i716<256;i716++){const x0=b713[i716];{const y=k637[i716];s717+=x0*y;}}return s717;}
function loop736(v730){b735[0]=v730;}
function loop737(v734){b735[1]=v734;}
function loop743(v656){for(let i=0;i<2;i++){b648[i]=(v656?b735[i]:b676[i]);}}
function loop746(){for(let i745=0;i745<50;i745++){b744[i745]=(b12[(49-(i745))]?fround((0.5*fround((fround(ln(b654[(49-(i745))]))*0.4342944920063019)))):0.0);}}
function loop750(){let s749=0;for(let i748=0;i748<=49;i748++){s749+=b744[i748];b747[i748]=s749;}}
function loop753(){for(let i752=0;i752<49;i752++){b751[i752]=b747[(49-(i752+1))];}}
function loop754(){b751[49]=0.0;}
function loop757(){for(let i756=0;i756<50;i756++){b755[i756]=fround((b28[i756]+b29[i756]));}}
function loop759(){for(let i758=0;i758<50;i758++){b755[1*50+i758]=b257[i758];}}
function loop761(){for(let i760=0;i760<50;i760++){b755[2*50+i760]=(b12[i760]?fround((0.5*fround((fround((fround(ln(b653[i760]))*0.4342944920063019))+b655[i760])))):NaN);}}
function loop763(){for(let i762=0;i762<50;i762++){b755[3*50+i762]=(b12[i762]?b751[i762]:NaN);}}
function loop767(){for(let i765=0;i765<4;i765++){for(let i766=0;i766<50;i766++){b764[i765*50+i766]=b755[i765*50+i766];}}}
try{const made=await vectors('AGFzbQEAAAABRQ5gAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF9YAF/AX9gAn19AGACf30AYAJ/fQF9YAN9fX8AYAR/f39/AAIHAQAAAgCAAgN/fgMDAwMAAQIKBgAGAAAGBgAGAAAGBgYABgAABgYABgAABgYMBwsKBgAGAAAAAAAAAAYABgAAAAAAAAAGAAYAAAAAAAAABgAGAAAAAAAAAAQGBgAAAAAAAAAAAAAAAAYGAAAAAAAAAAAAAAAABAgBBQEJAAEEAAEAAQQAAQABDQe4CXoGbG9vcDI0AAQGbG9vcDQ1AAUGbG9vcDU5AAYGbG9vcDY3AAcGbG9vcDc3AAgGbG9vcDgwAAkGbG9vcDg0AAoGbG9vcDkyAAsGbG9vcDk1AAwGbG9vcDk4AA0HbG9vcDEwNgAOB2xvb3AxMDkADwdsb29wMTEzABAHbG9vcDEyMQARB2xvb3AxMjQAEgdsb29wMTI3ABMHbG9vcDEzMQAUB2xvb3AxNDEAFQdsb29wMTQ0ABYHbG9vcDE0OAAXB2xvb3AxNTYAGAdsb29wMTU5ABkHbG9vcDE2MgAaB2xvb3AxNzAAGwdsb29wMTczABwHbG9vcDE3NwAdB2xvb3AxODUAHgdsb29wMTg4AB8HbG9vcDE5MQAgB2xvb3AxOTYAIQdsb29wMTk5ACIHbG9vcDIwNwAjB2xvb3AyMjAAJAdsb29wMjMwACUHbG9vcDI3NAAmB2xvb3AyNzcAJwdsb29wMjgwACgHbG9vcDI4MwApB2xvb3AyOTEAKgdsb29wMjk0ACsHbG9vcDI5NgAsB2xvb3AyOTgALQdsb29wMzAwAC4HbG9vcDMwMgAvB2xvb3AzMTAAMAdsb29wMzEzADEHbG9vcDMxNgAyB2xvb3AzMTkAMwdsb29wMzI3ADQHbG9vcDMzMAA1B2xvb3AzMzIANgdsb29wMzM0ADcHbG9vcDMzNgA4B2xvb3AzMzgAOQdsb29wMzUyADoHbG9vcDM1NQA7B2xvb3AzNTgAPAdsb29wMzYxAD0HbG9vcDM2OQA+B2xvb3AzNzIAPwdsb29wMzc0AEAHbG9vcDM3NgBBB2xvb3AzNzgAQgdsb29wMzgwAEMHbG9vcDM4OABEB2xvb3AzOTEARQdsb29wMzk0AEYHbG9vcDM5NwBHB2xvb3A0MDUASAdsb29wNDA4AEkHbG9vcDQxMABKB2xvb3A0MTIASwdsb29wNDE0AEwHbG9vcDQxNgBNB2xvb3A0MjEATgdsb29wNDI1AE8HbG9vcDQyOQBQB2xvb3A0MzgAUQdsb29wNDQyAFIHbG9vcDQ0NgBTB2xvb3A0NTQAVAdsb29wNDU4AFUHbG9vcDQ2MQBWB2xvb3A0NjkAVwdsb29wNDczAFgHbG9vcDQ3NwBZB2xvb3A0ODUAWgdsb29wNDg5AFsHbG9vcDQ5MgBcB2xvb3A0OTcAXQdsb29wNTAxAF4HbG9vcDUxMABfB2xvb3A1MTQAYAdsb29wNTE4AGEHbG9vcDUyNgBiB2xvb3A1MzAAYwdsb29wNTMzAGQHbG9vcDU0MQBlB2xvb3A1NDUAZgdsb29wNTQ5AGcHbG9vcDU1NwBoB2xvb3A1NjEAaQdsb29wNTY0AGoHbG9vcDU2OABrB2xvb3A1NzYAbAdsb29wNTg4AG0HbG9vcDYwMQBuB2xvb3A2MTYAbwdsb29wNjI4AHAHbG9vcDY0MQBxB2xvb3A2NDUAcgdsb29wNjgzAHMHbG9vcDY4NgB0B2xvb3A2ODkAdQdsb29wNjkzAHYHbG9vcDY5NgB3B2xvb3A3MDUAeAdsb29wNzA4AHkHbG9vcDcxMQB6B2xvb3A3MTUAewdsb29wNzE4AHwEYml0cwB9Cqj8AX7FBAgBewF7AXsBewF7AXsBewF7IAD9DM07f2aeoOY/zTt/Zp6g5j/90QFBNP3MAf0MAAAAAAAAAAAAAAAAAAAAAP0NAAECAwgJCgsQERITEBESE/3+ASEBIAAgAf3tAf0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4B/fIBIQIgAv0MAAAAAAAA8D8AAAAAAADwP/3xASAC/QwAAAAAAADwPwAAAAAAAPA//fAB/fMBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgBiAG/fIBIQcgAf0M7zn6/kIu5j/vOfr+Qi7mP/3yASAD/QwAAAAAAAAAQAAAAAAAAABAIAT9DFVVVVVVVeU/VVVVVVVV5T/98gH98AEgBf0MmpmZmZmZ2T+amZmZmZnZPyAE/QySJEmSJEnSP5IkSZIkSdI//fIB/fAB/fIB/fABIAb9DBzHcRzHccw/HMdxHMdxzD8gBP0MRhdddNFFxz9GF1100UXHP/3yAf3wASAF/QwUO7ETO7HDPxQ7sRM7scM//fIB/fAB/fIB/fAB/fIB/fABIQggCCAAIAD9DJx1AIg85Dd+nHUAiDzkN379Sf1S/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAAgAP0MAAAAAAAAAAAAAAAAAAAAAP1H/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1K/VILVwAgACAAIAD98gH9DAAAAAAAAOA/AAAAAAAA4D/98gH98QH9DAAAAAAAAPA/AAAAAAAA8D8gAP3wARAAIAD97AH9DPFo44i1+OQ+8WjjiLX45D79Sf1SC44FCQF7AXsBewF7AXsBewF7AXsBeyAA/e0BIAD98gH9Xv1fEAH9Xv1f/e0BIQEgAf0MAAAAAAAABEAAAAAAAAAEQP3xASECIAH97wH9DAAAAAAAAAhAAAAAAAAACED98QEhAyACIAL98gEhBCAEIAT98gEhBSAFIAX98gEhBiADIAP98gEhByAHIAf98gEhCCAIIAj98gEhCSAA/QzctJ3fxQX4P9y0nd/FBfg/IAL9DCLQKWDskc8/ItApYOyRzz/98gH98AEgBP0MkDhF4J0ccT+QOEXgnRxxP/3tASAC/QxBNCEAgYpUP0E0IQCBilQ//e0B/fIB/fAB/fIB/fABIAX9DDRKWWBbpiw/NEpZYFumLD8gAv0Mb45EIFhr0j5vjkQgWGvSPv3tAf3yAf3wASAE/QwQambfao7NPhBqZt9qjs0+/e0BIAL9DL0M8b9mCZc+vQzxv2YJlz798gH98AH98gH98AH98gH98AEgBv0M6keC/7AsXj7qR4L/sCxePv3yAf3wAf0MAs9BwO+pBkACz0HA76kGQCAD/QyEOQ9h2wbwP4Q5D2HbBvA//fIB/fABIAf9DDCx1r+vVIM/MLHWv69Ugz8gA/0MB/b537o4fz8H9vnfujh/P/3tAf3yAf3wAf3yAf3wASAI/QwVhu1fT4J3PxWG7V9Pgnc/IAP9DF2ocuC8F24/Xahy4LwXbj/97QH98gH98AEgB/0MnwsQQI4bVj+fCxBAjhtWPyAD/Qwx6WdhrXYaPzHpZ2Gtdho//fIB/fAB/fIB/fAB/fIB/fABIAn9DL5uPF8TPio/vm48XxM+Kj/97QH98gH98AEgAf0MAAAAAAAAFEAAAAAAAAAUQP1J/VL98gELOAAgAP1fEAL9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAC/V79DQABAgMEBQYHEBESExQVFhcLkAIFAX8BfwF/AX8Bf0EAIQBBMiEEA0BBAiEDA0BBICECA0BBCCEBA0AgAP0MAACAPgAAgD4AAIA+AACAPv0M8wS1P/MEtT/zBLU/8wS1P/0M//9/P///fz///38///9/P/3hASAA/QACgICABEEJ/a0B/QwAAIA/AACAPwAAgD8AAIA//VD9DAAAgD8AAIA/AACAPwAAgD/95QH9DAAAAEAAAABAAAAAQAAAAED95gH9DP//fz///38///9/P///fz/94QH95AH96QEQA/3mAf3mAf0LAoCAmQQgAEEQaiEAIAFBAWshASABDQALIAJBAWshAiACDQALIANBAWshAyADDQALIARBAWshBCAEDQALC+cBBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACAP3gAf3pASEAIAEgBP0AAhD94AH96QEhASACIAT9AAIg/eAB/ekBIQIgAyAE/QACMP3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLhgQGAXsBewF7AXsBfwF/QQAhBP0M/////////////////////yEA/Qz/////////////////////IQH9DP////////////////////8hAv0M/////////////////////yEDQcAAIQUDQCAA/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAIA/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hACAB/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAIQ/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hASAC/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAIg/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAiAD/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAIw/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf1OIAL9TiAD/U4hACAA/aMBC4oBBAF/AXsBfwF/IAH9EyEDQQAhAkEAIABBgCBsaiEEQcAAIQUDQCAEIAL9AAIAIAP95wH9CwKAICAEIAL9AAIQIAP95wH9CwKQICAEIAL9AAIgIAP95wH9CwKgICAEIAL9AAIwIAP95wH9CwKwICACQcAAaiECIARBwABqIQQgBUEBayEFIAUNAAsLjQIIAXsBewF7AXsBfwF/AX8Bf0EAIABBgCBsaiEFQQAhB0ECIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQSAhBgNAIAEgBf0AAoAg/eQBIQEgAiAF/QACkCD95AEhAiADIAX9AAKgIP3kASEDIAQgBf0AArAg/eQBIQQgBUGAAWohBSAGQQFrIQYgBg0ACyAHIAH9CwKA4AwgByAC/QsCkOAMIAcgA/0LAqDgDCAHIAT9CwKw4AwgBUHAYGohBSAHQcAAaiEHIAhBAWshCCAIDQALC7gBAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDgDP0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAoDhDCAAIAD9AAKQ4Az9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKQ4QwgACAA/QACoOAM/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCoOEMIAAgAP0AArDgDP0MAAAAQgAAAEIAAABCAAAAQv3nAf0LArDhDCAAQcAAaiEAIAFBAWshASABDQALC8sBBQF/AX8BfwF/AX9BACAAQYAgbGohAUEAIQJBACEDQSAhBQNAQQIhBANAIAMgAf0AAoAgIAL9AAKA4Qz95QH9CwKA4gwgAyAB/QACkCAgAv0AApDhDP3lAf0LApDiDCADIAH9AAKgICAC/QACoOEM/eUB/QsCoOIMIAMgAf0AArAgIAL9AAKw4Qz95QH9CwKw4gwgAUHAAGohASACQcAAaiECIANBwABqIQMgBEEBayEEIAQNAAsgAkGAf2ohAiAFQQFrIQUgBQ0ACwuuAgwBewF7AXsBewF7AX8BewF7AXsBfwF/AX9BACEFQQAhCkECIQsDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQSAhCQNAIAAgBf0AAoDiDCIEIAT95gH95AEhACABIAX9AAKQ4gwiBiAG/eYB/eQBIQEgAiAF/QACoOIMIgcgB/3mAf3kASECIAMgBf0AArDiDCIIIAj95gH95AEhAyAFQYABaiEFIAlBAWshCSAJDQALIAogAP0LAoCCDSAKIAH9CwKQgg0gCiAC/QsCoIINIAogA/0LArCCDSAFQcBgaiEFIApBwABqIQogC0EBayELIAsNAAsL7AICAX8Bf0EAIQBBAiEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgIIN/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCgIMNIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApCCDf0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LApCDDSAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKggg39DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKggw0gAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsIIN/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCsIMNIABBwABqIQAgAUEBayEBIAENAAsLzwEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAIGxqIQNBICEFA0BBAiEEA0AgAyAB/QACgOIMIAL9AAKAgw395gH9CwKAhA0gAyAB/QACkOIMIAL9AAKQgw395gH9CwKQhA0gAyAB/QACoOIMIAL9AAKggw395gH9CwKghA0gAyAB/QACsOIMIAL9AAKwgw395gH9CwKwhA0gAUHAAGohASACQcAAaiECIANBwABqIQMgBEEBayEEIAQNAAsgAkGAf2ohAiAFQQFrIQUgBQ0ACwuNAggBewF7AXsBewF/AX8BfwF/QQAgAEGAIGxqIQVBACEHQSAhCANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBAiEGA0AgASAF/QACgCD95AEhASACIAX9AAKQIP3kASECIAMgBf0AAqAg/eQBIQMgBCAF/QACsCD95AEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3kASAD/eQBIAT95AEhASAHIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AoDEGSAHQQRqIQcgCEEBayEIIAgNAAsLuAECAX8Bf0EAIQBBAiEBA0AgACAA/QACgMQZ/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCgMUZIAAgAP0AApDEGf0MAAAAQgAAAEIAAABCAAAAQv3nAf0LApDFGSAAIAD9AAKgxBn9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKgxRkgACAA/QACsMQZ/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCsMUZIABBwABqIQAgAUEBayEBIAENAAsLwgEFAX8BfwF/AX8Bf0EAIABBgCBsaiEBQQAhAkEAIQNBICEFA0BBAiEEA0AgAyAB/QACgCAgAv0JAoDFGf3lAf0LAoDGGSADIAH9AAKQICAC/QkCgMUZ/eUB/QsCkMYZIAMgAf0AAqAgIAL9CQKAxRn95QH9CwKgxhkgAyAB/QACsCAgAv0JAoDFGf3lAf0LArDGGSABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC64CDAF7AXsBewF7AXsBfwF7AXsBewF/AX8Bf0EAIQVBACEKQSAhCwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiEJA0AgACAF/QACgMYZIgQgBP3mAf3kASEAIAEgBf0AApDGGSIGIAb95gH95AEhASACIAX9AAKgxhkiByAH/eYB/eQBIQIgAyAF/QACsMYZIgggCP3mAf3kASEDIAVBwABqIQUgCUEBayEJIAkNAAsgACAB/eQBIAL95AEgA/3kASEAIAogAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgOYZIApBBGohCiALQQFrIQsgCw0ACwvsAgIBfwF/QQAhAEECIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKA5hn9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKA5xkgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACkOYZ/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCkOcZIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDmGf0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAqDnGSAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKw5hn9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKw5xkgAEHAAGohACABQQFrIQEgAQ0ACwvGAQUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAgbGohA0EgIQUDQEECIQQDQCADIAH9AAKAxhkgAv0JAoDnGf3mAf0LAoCEDSADIAH9AAKQxhkgAv0JAoDnGf3mAf0LApCEDSADIAH9AAKgxhkgAv0JAoDnGf3mAf0LAqCEDSADIAH9AAKwxhkgAv0JAoDnGf3mAf0LArCEDSABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgIQN/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCgOgZIAIgAf0AApCEDf0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LApDoGSACIAH9AAKghA39DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKg6BkgAiAB/QACsIQN/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCsOgZIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuRAggBewF7AXsBewF/AX8BfwF/QQAgAEGAIGxqIQVBACEHQQIhCANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBICEGA0AgASAF/QACgIgz/eQBIQEgAiAF/QACkIgz/eQBIQIgAyAF/QACoIgz/eQBIQMgBCAF/QACsIgz/eQBIQQgBUGAAWohBSAGQQFrIQYgBg0ACyAHIAH9CwKAyD8gByAC/QsCkMg/IAcgA/0LAqDIPyAHIAT9CwKwyD8gBUHAYGohBSAHQcAAaiEHIAhBAWshCCAIDQALC7gBAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDIP/0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAoDJPyAAIAD9AAKQyD/9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKQyT8gACAA/QACoMg//QwAAABCAAAAQgAAAEIAAABC/ecB/QsCoMk/IAAgAP0AArDIP/0MAAAAQgAAAEIAAABCAAAAQv3nAf0LArDJPyAAQcAAaiEAIAFBAWshASABDQALC88BBQF/AX8BfwF/AX9BACAAQYAgbGohAUEAIQJBACEDQSAhBQNAQQIhBANAIAMgAf0AAoCIMyAC/QACgMk//eUB/QsCgMo/IAMgAf0AApCIMyAC/QACkMk//eUB/QsCkMo/IAMgAf0AAqCIMyAC/QACoMk//eUB/QsCoMo/IAMgAf0AArCIMyAC/QACsMk//eUB/QsCsMo/IAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLrgIMAXsBewF7AXsBewF/AXsBewF7AX8BfwF/QQAhBUEAIQpBAiELA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EgIQkDQCAAIAX9AAKAyj8iBCAE/eYB/eQBIQAgASAF/QACkMo/IgYgBv3mAf3kASEBIAIgBf0AAqDKPyIHIAf95gH95AEhAiADIAX9AAKwyj8iCCAI/eYB/eQBIQMgBUGAAWohBSAJQQFrIQkgCQ0ACyAKIAD9CwKA6j8gCiAB/QsCkOo/IAogAv0LAqDqPyAKIAP9CwKw6j8gBUHAYGohBSAKQcAAaiEKIAtBAWshCyALDQALC+wCAgF/AX9BACEAQQIhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDqP/0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAoDrPyAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQ6j/9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKQ6z8gAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoOo//QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCoOs/IAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDqP/0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LArDrPyAAQcAAaiEAIAFBAWshASABDQALC88BBQF/AX8BfwF/AX9BACEBQQAhAkEAIABBgCBsaiEDQSAhBQNAQQIhBANAIAMgAf0AAoDKPyAC/QACgOs//eYB/QsCgOw/IAMgAf0AApDKPyAC/QACkOs//eYB/QsCkOw/IAMgAf0AAqDKPyAC/QACoOs//eYB/QsCoOw/IAMgAf0AArDKPyAC/QACsOs//eYB/QsCsOw/IAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLkQIIAXsBewF7AXsBfwF/AX8Bf0EAIABBgCBsaiEFQQAhB0EgIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQIhBgNAIAEgBf0AAoCIM/3kASEBIAIgBf0AApCIM/3kASECIAMgBf0AAqCIM/3kASEDIAQgBf0AArCIM/3kASEEIAVBwABqIQUgBkEBayEGIAYNAAsgASAC/eQBIAP95AEgBP3kASEBIAcgAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCgKxMIAdBBGohByAIQQFrIQggCA0ACwu4AQIBfwF/QQAhAEECIQEDQCAAIAD9AAKArEz9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKArUwgACAA/QACkKxM/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCkK1MIAAgAP0AAqCsTP0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAqCtTCAAIAD9AAKwrEz9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKwrUwgAEHAAGohACABQQFrIQEgAQ0ACwvGAQUBfwF/AX8BfwF/QQAgAEGAIGxqIQFBACECQQAhA0EgIQUDQEECIQQDQCADIAH9AAKAiDMgAv0JAoCtTP3lAf0LAoCuTCADIAH9AAKQiDMgAv0JAoCtTP3lAf0LApCuTCADIAH9AAKgiDMgAv0JAoCtTP3lAf0LAqCuTCADIAH9AAKwiDMgAv0JAoCtTP3lAf0LArCuTCABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC64CDAF7AXsBewF7AXsBfwF7AXsBewF/AX8Bf0EAIQVBACEKQSAhCwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiEJA0AgACAF/QACgK5MIgQgBP3mAf3kASEAIAEgBf0AApCuTCIGIAb95gH95AEhASACIAX9AAKgrkwiByAH/eYB/eQBIQIgAyAF/QACsK5MIgggCP3mAf3kASEDIAVBwABqIQUgCUEBayEJIAkNAAsgACAB/eQBIAL95AEgA/3kASEAIAogAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgM5MIApBBGohCiALQQFrIQsgCw0ACwvsAgIBfwF/QQAhAEECIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAzkz9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKAz0wgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACkM5M/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCkM9MIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDOTP0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAqDPTCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwzkz9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKwz0wgAEHAAGohACABQQFrIQEgAQ0ACwvGAQUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAgbGohA0EgIQUDQEECIQQDQCADIAH9AAKArkwgAv0JAoDPTP3mAf0LAoDsPyADIAH9AAKQrkwgAv0JAoDPTP3mAf0LApDsPyADIAH9AAKgrkwgAv0JAoDPTP3mAf0LAqDsPyADIAH9AAKwrkwgAv0JAoDPTP3mAf0LArDsPyABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgOw//QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCgNBMIAIgAf0AApDsP/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LApDQTCACIAH9AAKg7D/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKg0EwgAiAB/QACsOw//QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCsNBMIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvaAQUBewF/AXsBfwF/IAH9EyEDIAD9EyEFQQAgAkGAIGxqIQRBACEGQcAAIQcDQCAEIAMgBP0AAoAg/eYBIAUgBv0AAoDwTP3mAf3kAf0LAoCQTSAEIAMgBP0AApAg/eYBIAUgBv0AApDwTP3mAf3kAf0LApCQTSAEIAMgBP0AAqAg/eYBIAUgBv0AAqDwTP3mAf3kAf0LAqCQTSAEIAMgBP0AArAg/eYBIAUgBv0AArDwTP3mAf3kAf0LArCQTSAEQcAAaiEEIAZBwABqIQYgB0EBayEHIAcNAAsL9gEGAXsBewF7AXsBfwF/QQAgAEGAIGxqIQX9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQP9DAAAgP8AAID/AACA/wAAgP8hBEHAACEGA0AgASAF/QACgJBN/eAB/ekBIQEgAiAF/QACkJBN/eAB/ekBIQIgAyAF/QACoJBN/eAB/ekBIQMgBCAF/QACsJBN/eAB/ekBIQQgBUHAAGohBSAGQQFrIQYgBg0ACyABIAL96QEgA/3pASAE/ekBIQEgAf0fACAB/R8BlyAB/R8ClyAB/R8DlwuqAgsBewF7AXsBewF7AX8BewF7AXsBewF/IAH9EyEIQQAgAEGAIGxqIQf9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQT9DAAAAAAAAAAAAAAAAAAAAAAhBUHAACEMA0AgAiAH/QACgJBNIAj95wEiBiAG/eYB/eQBIQIgAyAH/QACkJBNIAj95wEiCSAJ/eYB/eQBIQMgBCAH/QACoJBNIAj95wEiCiAK/eYB/eQBIQQgBSAH/QACsJBNIAj95wEiCyAL/eYB/eQBIQUgB0HAAGohByAMQQFrIQwgDA0ACyACIAP95AEgBP3kASAF/eQBIQIgAv0fACAC/R8BkiAC/R8CkiAC/R8Dkgv2AQQBfwF7AX8BfyAB/RMhA0EAIABBgCBsaiECQQAhBEHAACEFA0AgBCAC/QACgJBNIAL9AAKAICAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAgAgBCAC/QACkJBNIAL9AAKQICAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAhAgBCAC/QACoJBNIAL9AAKgICAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAiAgBCAC/QACsJBNIAL9AAKwICAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAjAgAkHAAGohAiAEQcAAaiEEIAVBAWshBSAFDQALC40CCAF7AXsBewF7AX8BfwF/AX9BACAAQYAgbGohBUEAIQdBAiEIA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEgIQYDQCABIAX9AAKAIP3kASEBIAIgBf0AApAg/eQBIQIgAyAF/QACoCD95AEhAyAEIAX9AAKwIP3kASEEIAVBgAFqIQUgBkEBayEGIAYNAAsgByAB/QsCgNBZIAcgAv0LApDQWSAHIAP9CwKg0FkgByAE/QsCsNBZIAVBwGBqIQUgB0HAAGohByAIQQFrIQggCA0ACwu4AQIBfwF/QQAhAEECIQEDQCAAIAD9AAKA0Fn9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKA0VkgACAA/QACkNBZ/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCkNFZIAAgAP0AAqDQWf0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAqDRWSAAIAD9AAKw0Fn9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKw0VkgAEHAAGohACABQQFrIQEgAQ0ACwvLAQUBfwF/AX8BfwF/QQAgAEGAIGxqIQFBACECQQAhA0EgIQUDQEECIQQDQCADIAH9AAKAICAC/QACgNFZ/eUB/QsCgNJZIAMgAf0AApAgIAL9AAKQ0Vn95QH9CwKQ0lkgAyAB/QACoCAgAv0AAqDRWf3lAf0LAqDSWSADIAH9AAKwICAC/QACsNFZ/eUB/QsCsNJZIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLuQECAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAoDSWf3mAf0LAoDyWSAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKQ0ln95gH9CwKQ8lkgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACoNJZ/eYB/QsCoPJZIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AArDSWf3mAf0LArDyWSAAQcAAaiEAIAFBAWshASABDQALC64CDAF7AXsBewF7AXsBfwF7AXsBewF/AX8Bf0EAIQVBACEKQQIhCwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBICEJA0AgACAF/QACgNJZIgQgBP3mAf3kASEAIAEgBf0AApDSWSIGIAb95gH95AEhASACIAX9AAKg0lkiByAH/eYB/eQBIQIgAyAF/QACsNJZIgggCP3mAf3kASEDIAVBgAFqIQUgCUEBayEJIAkNAAsgCiAA/QsCgJJaIAogAf0LApCSWiAKIAL9CwKgklogCiAD/QsCsJJaIAVBwGBqIQUgCkHAAGohCiALQQFrIQsgCw0ACwuMAgIBfwF/QQAhAEECIQEDQCAAIAD9AAKAklr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKAk1ogACAA/QACkJJa/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCkJNaIAAgAP0AAqCSWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAqCTWiAAIAD9AAKwklr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKwk1ogAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEECIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAk1r94wH95wH9CwKAlFogAP0MAACAPwAAgD8AAIA/AACAPyAA/QACkJNa/eMB/ecB/QsCkJRaIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqCTWv3jAf3nAf0LAqCUWiAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwk1r94wH95wH9CwKwlFogAEHAAGohACABQQFrIQEgAQ0ACwvwAQIBfwF/QQAhAEECIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKAlFogAP0AAoCTWv3nAf3mAf0LAoCVWiAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKQlFogAP0AApCTWv3nAf3mAf0LApCVWiAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKglFogAP0AAqCTWv3nAf3mAf0LAqCVWiAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKwlFogAP0AArCTWv3nAf3mAf0LArCVWiAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgJVa/QsCgJVaIAAgAP0AApCVWv0LApCVWiAAIAD9AAKglVr9CwKglVogACAA/QACsJVa/QsCsJVaIABBwABqIQAgAUEBayEBIAENAAsLZAIBfwF/QQAhAEECIQEDQCAAIAD9AAKAlFr9CwKAlFogACAA/QACkJRa/QsCkJRaIAAgAP0AAqCUWv0LAqCUWiAAIAD9AAKwlFr9CwKwlFogAEHAAGohACABQQFrIQEgAQ0ACwuNAggBewF7AXsBewF/AX8BfwF/QQAgAEGAIGxqIQVBACEHQSAhCANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBAiEGA0AgASAF/QACgCD95AEhASACIAX9AAKQIP3kASECIAMgBf0AAqAg/eQBIQMgBCAF/QACsCD95AEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3kASAD/eQBIAT95AEhASAHIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AoCWWiAHQQRqIQcgCEEBayEIIAgNAAsLuAECAX8Bf0EAIQBBAiEBA0AgACAA/QACgJZa/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCgJdaIAAgAP0AApCWWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0LApCXWiAAIAD9AAKgllr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKgl1ogACAA/QACsJZa/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCsJdaIABBwABqIQAgAUEBayEBIAENAAsLwgEFAX8BfwF/AX8Bf0EAIABBgCBsaiEBQQAhAkEAIQNBICEFA0BBAiEEA0AgAyAB/QACgCAgAv0JAoCXWv3lAf0LAoDSWSADIAH9AAKQICAC/QkCgJda/eUB/QsCkNJZIAMgAf0AAqAgIAL9CQKAl1r95QH9CwKg0lkgAyAB/QACsCAgAv0JAoCXWv3lAf0LArDSWSABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC7kBAgF/AX9BACEAQcAAIQEDQCAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKA0ln95gH9CwKA8lkgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACkNJZ/eYB/QsCkPJZIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAqDSWf3mAf0LAqDyWSAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKw0ln95gH9CwKw8lkgAEHAAGohACABQQFrIQEgAQ0ACwuuAgwBewF7AXsBewF7AX8BewF7AXsBfwF/AX9BACEFQQAhCkEgIQsDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQIhCQNAIAAgBf0AAoDSWSIEIAT95gH95AEhACABIAX9AAKQ0lkiBiAG/eYB/eQBIQEgAiAF/QACoNJZIgcgB/3mAf3kASECIAMgBf0AArDSWSIIIAj95gH95AEhAyAFQcAAaiEFIAlBAWshCSAJDQALIAAgAf3kASAC/eQBIAP95AEhACAKIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoCYWiAKQQRqIQogC0EBayELIAsNAAsLjAICAX8Bf0EAIQBBAiEBA0AgACAA/QACgJha/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCgJlaIAAgAP0AApCYWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LApCZWiAAIAD9AAKgmFr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKgmVogACAA/QACsJha/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCsJlaIABBwABqIQAgAUEBayEBIAENAAsLxAECAX8Bf0EAIQBBAiEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgJla/eMB/ecB/QsCgJpaIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApCZWv3jAf3nAf0LApCaWiAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKgmVr94wH95wH9CwKgmlogAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsJla/eMB/ecB/QsCsJpaIABBwABqIQAgAUEBayEBIAENAAsL8AECAX8Bf0EAIQBBAiEBA0AgAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACgJpaIAD9AAKAmVr95wH95gH9CwKAm1ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACkJpaIAD9AAKQmVr95wH95gH9CwKQm1ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACoJpaIAD9AAKgmVr95wH95gH9CwKgm1ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACsJpaIAD9AAKwmVr95wH95gH9CwKwm1ogAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQIhAQNAIAAgAP0AAoCbWv0LAoCbWiAAIAD9AAKQm1r9CwKQm1ogACAA/QACoJta/QsCoJtaIAAgAP0AArCbWv0LArCbWiAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgJpa/QsCgJpaIAAgAP0AApCaWv0LApCaWiAAIAD9AAKgmlr9CwKgmlogACAA/QACsJpa/QsCsJpaIABBwABqIQAgAUEBayEBIAENAAsLkQIIAXsBewF7AXsBfwF/AX8Bf0EAIABBgCBsaiEFQQAhB0ECIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQSAhBgNAIAEgBf0AAoCIM/3kASEBIAIgBf0AApCIM/3kASECIAMgBf0AAqCIM/3kASEDIAQgBf0AArCIM/3kASEEIAVBgAFqIQUgBkEBayEGIAYNAAsgByAB/QsCgJxaIAcgAv0LApCcWiAHIAP9CwKgnFogByAE/QsCsJxaIAVBwGBqIQUgB0HAAGohByAIQQFrIQggCA0ACwu4AQIBfwF/QQAhAEECIQEDQCAAIAD9AAKAnFr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKAnVogACAA/QACkJxa/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCkJ1aIAAgAP0AAqCcWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAqCdWiAAIAD9AAKwnFr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKwnVogAEHAAGohACABQQFrIQEgAQ0ACwvPAQUBfwF/AX8BfwF/QQAgAEGAIGxqIQFBACECQQAhA0EgIQUDQEECIQQDQCADIAH9AAKAiDMgAv0AAoCdWv3lAf0LAoCeWiADIAH9AAKQiDMgAv0AApCdWv3lAf0LApCeWiADIAH9AAKgiDMgAv0AAqCdWv3lAf0LAqCeWiADIAH9AAKwiDMgAv0AArCdWv3lAf0LArCeWiABQcAAaiEBIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyACQYB/aiECIAVBAWshBSAFDQALC7kBAgF/AX9BACEAQcAAIQEDQCAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKAnlr95gH9CwKAvlogAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACkJ5a/eYB/QsCkL5aIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAqCeWv3mAf0LAqC+WiAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKwnlr95gH9CwKwvlogAEHAAGohACABQQFrIQEgAQ0ACwuuAgwBewF7AXsBewF7AX8BewF7AXsBfwF/AX9BACEFQQAhCkECIQsDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQSAhCQNAIAAgBf0AAoCeWiIEIAT95gH95AEhACABIAX9AAKQnloiBiAG/eYB/eQBIQEgAiAF/QACoJ5aIgcgB/3mAf3kASECIAMgBf0AArCeWiIIIAj95gH95AEhAyAFQYABaiEFIAlBAWshCSAJDQALIAogAP0LAoDeWiAKIAH9CwKQ3logCiAC/QsCoN5aIAogA/0LArDeWiAFQcBgaiEFIApBwABqIQogC0EBayELIAsNAAsLjAICAX8Bf0EAIQBBAiEBA0AgACAA/QACgN5a/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCgN9aIAAgAP0AApDeWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LApDfWiAAIAD9AAKg3lr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKg31ogACAA/QACsN5a/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCsN9aIABBwABqIQAgAUEBayEBIAENAAsLxAECAX8Bf0EAIQBBAiEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgN9a/eMB/ecB/QsCgOBaIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApDfWv3jAf3nAf0LApDgWiAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKg31r94wH95wH9CwKg4FogAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsN9a/eMB/ecB/QsCsOBaIABBwABqIQAgAUEBayEBIAENAAsL8AECAX8Bf0EAIQBBAiEBA0AgAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACgOBaIAD9AAKA31r95wH95gH9CwKA4VogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACkOBaIAD9AAKQ31r95wH95gH9CwKQ4VogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACoOBaIAD9AAKg31r95wH95gH9CwKg4VogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACsOBaIAD9AAKw31r95wH95gH9CwKw4VogAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDhWv0LAoDhWiAAIAD9AAKQ4Vr9CwKQ4VogACAA/QACoOFa/QsCoOFaIAAgAP0AArDhWv0LArDhWiAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgOBa/QsCgOBaIAAgAP0AApDgWv0LApDgWiAAIAD9AAKg4Fr9CwKg4FogACAA/QACsOBa/QsCsOBaIABBwABqIQAgAUEBayEBIAENAAsLkQIIAXsBewF7AXsBfwF/AX8Bf0EAIABBgCBsaiEFQQAhB0EgIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQIhBgNAIAEgBf0AAoCIM/3kASEBIAIgBf0AApCIM/3kASECIAMgBf0AAqCIM/3kASEDIAQgBf0AArCIM/3kASEEIAVBwABqIQUgBkEBayEGIAYNAAsgASAC/eQBIAP95AEgBP3kASEBIAcgAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCgOJaIAdBBGohByAIQQFrIQggCA0ACwu4AQIBfwF/QQAhAEECIQEDQCAAIAD9AAKA4lr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKA41ogACAA/QACkOJa/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCkONaIAAgAP0AAqDiWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAqDjWiAAIAD9AAKw4lr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKw41ogAEHAAGohACABQQFrIQEgAQ0ACwvGAQUBfwF/AX8BfwF/QQAgAEGAIGxqIQFBACECQQAhA0EgIQUDQEECIQQDQCADIAH9AAKAiDMgAv0JAoDjWv3lAf0LAoCeWiADIAH9AAKQiDMgAv0JAoDjWv3lAf0LApCeWiADIAH9AAKgiDMgAv0JAoDjWv3lAf0LAqCeWiADIAH9AAKwiDMgAv0JAoDjWv3lAf0LArCeWiABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC7kBAgF/AX9BACEAQcAAIQEDQCAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKAnlr95gH9CwKAvlogAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACkJ5a/eYB/QsCkL5aIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAqCeWv3mAf0LAqC+WiAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKwnlr95gH9CwKwvlogAEHAAGohACABQQFrIQEgAQ0ACwuuAgwBewF7AXsBewF7AX8BewF7AXsBfwF/AX9BACEFQQAhCkEgIQsDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQIhCQNAIAAgBf0AAoCeWiIEIAT95gH95AEhACABIAX9AAKQnloiBiAG/eYB/eQBIQEgAiAF/QACoJ5aIgcgB/3mAf3kASECIAMgBf0AArCeWiIIIAj95gH95AEhAyAFQcAAaiEFIAlBAWshCSAJDQALIAAgAf3kASAC/eQBIAP95AEhACAKIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoDkWiAKQQRqIQogC0EBayELIAsNAAsLjAICAX8Bf0EAIQBBAiEBA0AgACAA/QACgORa/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCgOVaIAAgAP0AApDkWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LApDlWiAAIAD9AAKg5Fr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKg5VogACAA/QACsORa/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCsOVaIABBwABqIQAgAUEBayEBIAENAAsLxAECAX8Bf0EAIQBBAiEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgOVa/eMB/ecB/QsCgOZaIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApDlWv3jAf3nAf0LApDmWiAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKg5Vr94wH95wH9CwKg5logAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsOVa/eMB/ecB/QsCsOZaIABBwABqIQAgAUEBayEBIAENAAsL8AECAX8Bf0EAIQBBAiEBA0AgAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACgOZaIAD9AAKA5Vr95wH95gH9CwKA51ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACkOZaIAD9AAKQ5Vr95wH95gH9CwKQ51ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACoOZaIAD9AAKg5Vr95wH95gH9CwKg51ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACsOZaIAD9AAKw5Vr95wH95gH9CwKw51ogAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDnWv0LAoDnWiAAIAD9AAKQ51r9CwKQ51ogACAA/QACoOda/QsCoOdaIAAgAP0AArDnWv0LArDnWiAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgOZa/QsCgOZaIAAgAP0AApDmWv0LApDmWiAAIAD9AAKg5lr9CwKg5logACAA/QACsOZa/QsCsOZaIABBwABqIQAgAUEBayEBIAENAAsLgQEDAXsBfwF/IAD9EyEBQQAhAkHAACEDA0AgAiABIAL9AAKA6Fr95gH9CwKAiFsgAiABIAL9AAKQ6Fr95gH9CwKQiFsgAiABIAL9AAKg6Fr95gH9CwKgiFsgAiABIAL9AAKw6Fr95gH9CwKwiFsgAkHAAGohAiADQQFrIQMgAw0ACwu6AggBfwF7AX8BewF7AXsBfwF/QQAgAEGAwABsaiEBQQAhA0EgIQgDQEECIQcDQCADIAH9XAKAqBohAiABIAL9VgKAqRoBIQIgASAC/VYCgKoaAiECIAEgAv1WAoCrGgP9CwKAqFsgAyAB/VwCgKwaIQQgASAE/VYCgK0aASEEIAEgBP1WAoCuGgIhBCABIAT9VgKArxoD/QsCkKhbIAMgAf1cAoCwGiEFIAEgBf1WAoCxGgEhBSABIAX9VgKAshoCIQUgASAF/VYCgLMaA/0LAqCoWyADIAH9XAKAtBohBiABIAb9VgKAtRoBIQYgASAG/VYCgLYaAiEGIAEgBv1WAoC3GgP9CwKwqFsgAUGAEGohASADQcAAaiEDIAdBAWshByAHDQALIAFBhGBqIQEgCEEBayEIIAgNAAsLxgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA7D/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIAL9AAKAyFv95gH9CwKA6FsgAiAB/QACkOw//QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACkMhb/eYB/QsCkOhbIAIgAf0AAqDsP/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AAqDIW/3mAf0LAqDoWyACIAH9AAKw7D/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIAL9AAKwyFv95gH9CwKw6FsgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC7YCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkECIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQSAhBQNAIAAgBP0AAoCeWiAE/QACgOhb/eYB/eQBIQAgASAE/QACkJ5aIAT9AAKQ6Fv95gH95AEhASACIAT9AAKgnlogBP0AAqDoW/3mAf3kASECIAMgBP0AArCeWiAE/QACsOhb/eYB/eQBIQMgBEGAAWohBCAFQQFrIQUgBQ0ACyAGIAD9CwKAiFwgBiAB/QsCkIhcIAYgAv0LAqCIXCAGIAP9CwKwiFwgBEHAYGohBCAGQcAAaiEGIAdBAWshByAHDQALC+ACBgF7AXsBewF7AX8Bf0EAIQRBAiEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKAiFwgBP0AAoDhWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEAIAEgBP0AApCIXCAE/QACkOFa/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQEgAiAE/QACoIhcIAT9AAKg4Vr95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAiADIAT9AAKwiFwgBP0AArDhWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEDIAQgAP0LAoCJXCAEIAH9CwKQiVwgBCAC/QsCoIlcIAQgA/0LArCJXCAEQcAAaiEEIAVBAWshBSAFDQALC5ICBAF/AX8BfwF/QQAhAEEAIQFBICEDA0BBAiECA0AgACAA/QACgOhbIAH9AAKA4Fr95gEgAf0AAoCJXCAA/QACgL5a/eYB/eQB/QsCgIpcIAAgAP0AApDoWyAB/QACkOBa/eYBIAH9AAKQiVwgAP0AApC+Wv3mAf3kAf0LApCKXCAAIAD9AAKg6FsgAf0AAqDgWv3mASAB/QACoIlcIAD9AAKgvlr95gH95AH9CwKgilwgACAA/QACsOhbIAH9AAKw4Fr95gEgAf0AArCJXCAA/QACsL5a/eYB/eQB/QsCsIpcIABBwABqIQAgAUHAAGohASACQQFrIQIgAg0ACyABQYB/aiEBIANBAWshAyADDQALC5YCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkECIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQSAhBQNAIAAgBP0AAoCKXP3hAf3kASEAIAEgBP0AApCKXP3hAf3kASEBIAIgBP0AAqCKXP3hAf3kASECIAMgBP0AArCKXP3hAf3kASEDIARBgAFqIQQgBUEBayEFIAUNAAsgBiAA/QsCgKpcIAYgAf0LApCqXCAGIAL9CwKgqlwgBiAD/QsCsKpcIARBwGBqIQQgBkHAAGohBiAHQQFrIQcgBw0ACwu0AgYBewF7AXsBewF/AX9BACEEQQIhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgKpc/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQAgASAE/QACkKpc/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQEgAiAE/QACoKpc/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQIgAyAE/QACsKpc/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQMgBCAA/QsCgKtcIAQgAf0LApCrXCAEIAL9CwKgq1wgBCAD/QsCsKtcIARBwABqIQQgBUEBayEFIAUNAAsLugEEAX8BfwF/AX9BACEAQQAhAUEgIQMDQEECIQIDQCAAIAD9AAKAilwgAf0AAoCrXP3kAf0LAoCsXCAAIAD9AAKQilwgAf0AApCrXP3kAf0LApCsXCAAIAD9AAKgilwgAf0AAqCrXP3kAf0LAqCsXCAAIAD9AAKwilwgAf0AArCrXP3kAf0LArCsXCAAQcAAaiEAIAFBwABqIQEgAkEBayECIAINAAsgAUGAf2ohASADQQFrIQMgAw0ACwu2AggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBICEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0ECIQUDQCAAIAT9AAKAnlogBP0AAoDoW/3mAf3kASEAIAEgBP0AApCeWiAE/QACkOhb/eYB/eQBIQEgAiAE/QACoJ5aIAT9AAKg6Fv95gH95AEhAiADIAT9AAKwnlogBP0AArDoW/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgMxcIAZBBGohBiAHQQFrIQcgBw0ACwvgAgYBewF7AXsBewF/AX9BACEEQQIhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgMxcIAT9AAKA51r95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhACABIAT9AAKQzFwgBP0AApDnWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEBIAIgBP0AAqDMXCAE/QACoOda/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQIgAyAE/QACsMxcIAT9AAKw51r95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAyAEIAD9CwKAzVwgBCAB/QsCkM1cIAQgAv0LAqDNXCAEIAP9CwKwzVwgBEHAAGohBCAFQQFrIQUgBQ0ACwuJAgQBfwF/AX8Bf0EAIQBBACEBQSAhAwNAQQIhAgNAIAAgAP0AAoDoWyAB/QkCgOZa/eYBIAH9CQKAzVwgAP0AAoC+Wv3mAf3kAf0LAoDOXCAAIAD9AAKQ6FsgAf0JAoDmWv3mASAB/QkCgM1cIAD9AAKQvlr95gH95AH9CwKQzlwgACAA/QACoOhbIAH9CQKA5lr95gEgAf0JAoDNXCAA/QACoL5a/eYB/eQB/QsCoM5cIAAgAP0AArDoWyAB/QkCgOZa/eYBIAH9CQKAzVwgAP0AArC+Wv3mAf3kAf0LArDOXCAAQcAAaiEAIAJBAWshAiACDQALIAFBBGohASADQQFrIQMgAw0ACwuWAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBICEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0ECIQUDQCAAIAT9AAKAzlz94QH95AEhACABIAT9AAKQzlz94QH95AEhASACIAT9AAKgzlz94QH95AEhAiADIAT9AAKwzlz94QH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoDuXCAGQQRqIQYgB0EBayEHIAcNAAsLtAIGAXsBewF7AXsBfwF/QQAhBEECIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoDuXP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEAIAEgBP0AApDuXP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEBIAIgBP0AAqDuXP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASECIAMgBP0AArDuXP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEDIAQgAP0LAoDvXCAEIAH9CwKQ71wgBCAC/QsCoO9cIAQgA/0LArDvXCAEQcAAaiEEIAVBAWshBSAFDQALC7EBBAF/AX8BfwF/QQAhAEEAIQFBICEDA0BBAiECA0AgACAA/QACgM5cIAH9CQKA71z95AH9CwKArFwgACAA/QACkM5cIAH9CQKA71z95AH9CwKQrFwgACAA/QACoM5cIAH9CQKA71z95AH9CwKgrFwgACAA/QACsM5cIAH9CQKA71z95AH9CwKwrFwgAEHAAGohACACQQFrIQIgAg0ACyABQQRqIQEgA0EBayEDIAMNAAsLugIIAX8BewF/AXsBewF7AX8Bf0EAIABBgMAAbGohAUEAIQNBICEIA0BBAiEHA0AgAyAB/VwCgIgaIQIgASAC/VYCgIkaASECIAEgAv1WAoCKGgIhAiABIAL9VgKAixoD/QsCgPBcIAMgAf1cAoCMGiEEIAEgBP1WAoCNGgEhBCABIAT9VgKAjhoCIQQgASAE/VYCgI8aA/0LApDwXCADIAH9XAKAkBohBSABIAX9VgKAkRoBIQUgASAF/VYCgJIaAiEFIAEgBf1WAoCTGgP9CwKg8FwgAyAB/VwCgJQaIQYgASAG/VYCgJUaASEGIAEgBv1WAoCWGgIhBiABIAb9VgKAlxoD/QsCsPBcIAFBgBBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYRgaiEBIAhBAWshCCAIDQALC8YCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgIQN/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACgJBd/eYB/QsCgLBdIAIgAf0AApCEDf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AApCQXf3mAf0LApCwXSACIAH9AAKghA39DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIAL9AAKgkF395gH9CwKgsF0gAiAB/QACsIQN/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACsJBd/eYB/QsCsLBdIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwu2AggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBAiEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EgIQUDQCAAIAT9AAKA0lkgBP0AAoCwXf3mAf3kASEAIAEgBP0AApDSWSAE/QACkLBd/eYB/eQBIQEgAiAE/QACoNJZIAT9AAKgsF395gH95AEhAiADIAT9AAKw0lkgBP0AArCwXf3mAf3kASEDIARBgAFqIQQgBUEBayEFIAUNAAsgBiAA/QsCgNBdIAYgAf0LApDQXSAGIAL9CwKg0F0gBiAD/QsCsNBdIARBwGBqIQQgBkHAAGohBiAHQQFrIQcgBw0ACwvgAgYBewF7AXsBewF/AX9BACEEQQIhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgNBdIAT9AAKAlVr95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhACABIAT9AAKQ0F0gBP0AApCVWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEBIAIgBP0AAqDQXSAE/QACoJVa/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQIgAyAE/QACsNBdIAT9AAKwlVr95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAyAEIAD9CwKA0V0gBCAB/QsCkNFdIAQgAv0LAqDRXSAEIAP9CwKw0V0gBEHAAGohBCAFQQFrIQUgBQ0ACwuSAgQBfwF/AX8Bf0EAIQBBACEBQSAhAwNAQQIhAgNAIAAgAP0AAoCwXSAB/QACgJRa/eYBIAH9AAKA0V0gAP0AAoDyWf3mAf3kAf0LAoDSXSAAIAD9AAKQsF0gAf0AApCUWv3mASAB/QACkNFdIAD9AAKQ8ln95gH95AH9CwKQ0l0gACAA/QACoLBdIAH9AAKglFr95gEgAf0AAqDRXSAA/QACoPJZ/eYB/eQB/QsCoNJdIAAgAP0AArCwXSAB/QACsJRa/eYBIAH9AAKw0V0gAP0AArDyWf3mAf3kAf0LArDSXSAAQcAAaiEAIAFBwABqIQEgAkEBayECIAINAAsgAUGAf2ohASADQQFrIQMgAw0ACwuWAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBAiEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EgIQUDQCAAIAT9AAKA0l394QH95AEhACABIAT9AAKQ0l394QH95AEhASACIAT9AAKg0l394QH95AEhAiADIAT9AAKw0l394QH95AEhAyAEQYABaiEEIAVBAWshBSAFDQALIAYgAP0LAoDyXSAGIAH9CwKQ8l0gBiAC/QsCoPJdIAYgA/0LArDyXSAEQcBgaiEEIAZBwABqIQYgB0EBayEHIAcNAAsLtAIGAXsBewF7AXsBfwF/QQAhBEECIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoDyXf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEAIAEgBP0AApDyXf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEBIAIgBP0AAqDyXf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASECIAMgBP0AArDyXf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEDIAQgAP0LAoDzXSAEIAH9CwKQ810gBCAC/QsCoPNdIAQgA/0LArDzXSAEQcAAaiEEIAVBAWshBSAFDQALC7oBBAF/AX8BfwF/QQAhAEEAIQFBICEDA0BBAiECA0AgACAA/QACgNJdIAH9AAKA81395AH9CwKA9F0gACAA/QACkNJdIAH9AAKQ81395AH9CwKQ9F0gACAA/QACoNJdIAH9AAKg81395AH9CwKg9F0gACAA/QACsNJdIAH9AAKw81395AH9CwKw9F0gAEHAAGohACABQcAAaiEBIAJBAWshAiACDQALIAFBgH9qIQEgA0EBayEDIAMNAAsLtgIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQSAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiEFA0AgACAE/QACgNJZIAT9AAKAsF395gH95AEhACABIAT9AAKQ0lkgBP0AApCwXf3mAf3kASEBIAIgBP0AAqDSWSAE/QACoLBd/eYB/eQBIQIgAyAE/QACsNJZIAT9AAKwsF395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoCUXiAGQQRqIQYgB0EBayEHIAcNAAsL4AIGAXsBewF7AXsBfwF/QQAhBEECIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoCUXiAE/QACgJta/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQAgASAE/QACkJReIAT9AAKQm1r95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhASACIAT9AAKglF4gBP0AAqCbWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASECIAMgBP0AArCUXiAE/QACsJta/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQMgBCAA/QsCgJVeIAQgAf0LApCVXiAEIAL9CwKglV4gBCAD/QsCsJVeIARBwABqIQQgBUEBayEFIAUNAAsLiQIEAX8BfwF/AX9BACEAQQAhAUEgIQMDQEECIQIDQCAAIAD9AAKAsF0gAf0JAoCaWv3mASAB/QkCgJVeIAD9AAKA8ln95gH95AH9CwKAll4gACAA/QACkLBdIAH9CQKAmlr95gEgAf0JAoCVXiAA/QACkPJZ/eYB/eQB/QsCkJZeIAAgAP0AAqCwXSAB/QkCgJpa/eYBIAH9CQKAlV4gAP0AAqDyWf3mAf3kAf0LAqCWXiAAIAD9AAKwsF0gAf0JAoCaWv3mASAB/QkCgJVeIAD9AAKw8ln95gH95AH9CwKwll4gAEHAAGohACACQQFrIQIgAg0ACyABQQRqIQEgA0EBayEDIAMNAAsLlgIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQSAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiEFA0AgACAE/QACgJZe/eEB/eQBIQAgASAE/QACkJZe/eEB/eQBIQEgAiAE/QACoJZe/eEB/eQBIQIgAyAE/QACsJZe/eEB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgBiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKAtl4gBkEEaiEGIAdBAWshByAHDQALC7QCBgF7AXsBewF7AX8Bf0EAIQRBAiEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKAtl79DAAAAEIAAABCAAAAQgAAAEL95wH95AEhACABIAT9AAKQtl79DAAAAEIAAABCAAAAQgAAAEL95wH95AEhASACIAT9AAKgtl79DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAiADIAT9AAKwtl79DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAyAEIAD9CwKAt14gBCAB/QsCkLdeIAQgAv0LAqC3XiAEIAP9CwKwt14gBEHAAGohBCAFQQFrIQUgBQ0ACwuxAQQBfwF/AX8Bf0EAIQBBACEBQSAhAwNAQQIhAgNAIAAgAP0AAoCWXiAB/QkCgLde/eQB/QsCgPRdIAAgAP0AApCWXiAB/QkCgLde/eQB/QsCkPRdIAAgAP0AAqCWXiAB/QkCgLde/eQB/QsCoPRdIAAgAP0AArCWXiAB/QkCgLde/eQB/QsCsPRdIABBwABqIQAgAkEBayECIAINAAsgAUEEaiEBIANBAWshAyADDQALC60BAwF/AXsBfyAA/RMhAkEAIQFBwAAhAwNAIAEgAf0AAoD0XSACIAH9AAKA6Fr95gH95AH9CwKAuF4gASAB/QACkPRdIAIgAf0AApDoWv3mAf3kAf0LApC4XiABIAH9AAKg9F0gAiAB/QACoOha/eYB/eQB/QsCoLheIAEgAf0AArD0XSACIAH9AAKw6Fr95gH95AH9CwKwuF4gAUHAAGohASADQQFrIQMgAw0ACwuVBAYBewF7AXsBewF/AX9BACAAQYAgbGohBf0M/////////////////////yEB/Qz/////////////////////IQL9DP////////////////////8hA/0M/////////////////////yEEQcAAIQYDQCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAX9AAKAkE394AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEBIAL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBf0AApCQTf3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQIgA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAF/QACoJBN/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAyAE/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAX9AAKwkE394AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEEIAVBwABqIQUgBkEBayEGIAYNAAsgASAC/U4gA/1OIAT9TiEBIAH9owEL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKA6Fr94AH96QEhACABIAT9AAKQ6Fr94AH96QEhASACIAT9AAKg6Fr94AH96QEhAiADIAT9AAKw6Fr94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC6MCCwF7AXsBewF7AXsBfwF7AXsBewF7AX8gAP0TIQdBACEG/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBwAAhCwNAIAEgBv0AAoDoWiAH/ecBIgUgBf3mAf3kASEBIAIgBv0AApDoWiAH/ecBIgggCP3mAf3kASECIAMgBv0AAqDoWiAH/ecBIgkgCf3mAf3kASEDIAQgBv0AArDoWiAH/ecBIgogCv3mAf3kASEEIAZBwABqIQYgC0EBayELIAsNAAsgASAC/eQBIAP95AEgBP3kASEBIAH9HwAgAf0fAZIgAf0fApIgAf0fA5IL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKAuF794AH96QEhACABIAT9AAKQuF794AH96QEhASACIAT9AAKguF794AH96QEhAiADIAT9AAKwuF794AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC4kCBAF/AXsBewF/IAH9EyEDIAD9EyEEQQAhAkHAACEFA0AgAiAC/QACgLheIAP95wEgAv0AAoDoWiAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAoDYXiACIAL9AAKQuF4gA/3nASAC/QACkOhaIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCkNheIAIgAv0AAqC4XiAD/ecBIAL9AAKg6FogBP0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKg2F4gAiAC/QACsLheIAP95wEgAv0AArDoWiAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LArDYXiACQcAAaiECIAVBAWshBSAFDQALC4wCAgF/AX9BACEAQRAhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoD4Xv3mAf0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAoCAXyAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQ+F795gH9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKQgF8gAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoPhe/eYB/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCoIBfIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArD4Xv3mAf0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LArCAXyAAQcAAaiEAIAFBAWshASABDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAgF8gBP0AAoCIX/3mAf3kASEAIAEgBP0AApCAXyAE/QACkIhf/eYB/eQBIQEgAiAE/QACoIBfIAT9AAKgiF/95gH95AEhAiADIAT9AAKwgF8gBP0AArCIX/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoD4Xv3mAf0LAoCQXyACIAEgAv0AApD4Xv3mAf0LApCQXyACIAEgAv0AAqD4Xv3mAf0LAqCQXyACIAEgAv0AArD4Xv3mAf0LArCQXyACQcAAaiECIANBAWshAyADDQALC9wBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgJBf/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgAgAP3mAf0LAoCYXyABIAH9AAKQkF/9DAAAAAAAAAAAAAAAAAAAAAD96QEiAiAC/eYB/QsCkJhfIAEgAf0AAqCQX/0MAAAAAAAAAAAAAAAAAAAAAP3pASIDIAP95gH9CwKgmF8gASAB/QACsJBf/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgQgBP3mAf0LArCYXyABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAmF8gBP0AAoCIX/3mAf3kASEAIAEgBP0AApCYXyAE/QACkIhf/eYB/eQBIQEgAiAE/QACoJhfIAT9AAKgiF/95gH95AEhAiADIAT9AAKwmF8gBP0AArCIX/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILqAIGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAkF/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIgAgAP3mAf0LAoCgXyABIAH9AAKQkF/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIgIgAv3mAf0LApCgXyABIAH9AAKgkF/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIgMgA/3mAf0LAqCgXyABIAH9AAKwkF/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIgQgBP3mAf0LArCgXyABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAoF8gBP0AAoCIX/3mAf3kASEAIAEgBP0AApCgXyAE/QACkIhf/eYB/eQBIQEgAiAE/QACoKBfIAT9AAKgiF/95gH95AEhAiADIAT9AAKwoF8gBP0AArCIX/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoD4Xv3mAf0LAoCoXyACIAEgAv0AApD4Xv3mAf0LApCoXyACIAEgAv0AAqD4Xv3mAf0LAqCoXyACIAEgAv0AArD4Xv3mAf0LArCoXyACQcAAaiECIANBAWshAyADDQALC9wBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgKhf/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgAgAP3mAf0LAoCwXyABIAH9AAKQqF/9DAAAAAAAAAAAAAAAAAAAAAD96QEiAiAC/eYB/QsCkLBfIAEgAf0AAqCoX/0MAAAAAAAAAAAAAAAAAAAAAP3pASIDIAP95gH9CwKgsF8gASAB/QACsKhf/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgQgBP3mAf0LArCwXyABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAsF8gBP0AAoCIX/3mAf3kASEAIAEgBP0AApCwXyAE/QACkIhf/eYB/eQBIQEgAiAE/QACoLBfIAT9AAKgiF/95gH95AEhAiADIAT9AAKwsF8gBP0AArCIX/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILqAIGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAqF/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIgAgAP3mAf0LAoC4XyABIAH9AAKQqF/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIgIgAv3mAf0LApC4XyABIAH9AAKgqF/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIgMgA/3mAf0LAqC4XyABIAH9AAKwqF/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIgQgBP3mAf0LArC4XyABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAuF8gBP0AAoCIX/3mAf3kASEAIAEgBP0AApC4XyAE/QACkIhf/eYB/eQBIQEgAiAE/QACoLhfIAT9AAKgiF/95gH95AEhAiADIAT9AAKwuF8gBP0AArCIX/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILwwcGAXsBewF7AXsBewF7IAD9ESEEIAH9ESEFIAQgBf1R/QzaG9Eb2hvRG9ob0RvaG9Eb/VEhBv0MAAAAAAEAAAACAAAAAwAAACEHA0AgBCEIIAcgBf2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAX9rgEhCCAJIAb9rgH9DAEAAAABAAAAAQAAAAEAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAG/a4BIQggCSAE/a4B/QwCAAAAAgAAAAIAAAACAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBP2uASEIIAkgBf2uAf0MAwAAAAMAAAADAAAAAwAAAP2uASEJIAggCf2uASEIIAlBEf2rASAJQQ/9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQR39qwEgCUED/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEQ/asBIAlBEP2tAf1QIAj9USEJIAggCf2uASEIIAlBGP2rASAJQQj9rQH9UCAI/VEhCSAIIAX9rgEhCCAJIAb9rgH9DAQAAAAEAAAABAAAAAQAAAD9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAG/a4BIQggCSAE/a4B/QwFAAAABQAAAAUAAAAFAAAA/a4BIQkgAiAIIAn9Uf0LAgAgB/0MBAAAAAQAAAAEAAAABAAAAP2uASEHIAJBEGohAiADQQRrIQMgA0EASg0ACws=');({loop45,loop59,loop67,loop77,loop80,loop84,loop92,loop95,loop98,loop106,loop109,loop113,loop121,loop124,loop127,loop131,loop141,loop144,loop148,loop156,loop159,loop162,loop170,loop173,loop177,loop185,loop188,loop191,loop196,loop199,loop207,loop220,loop230,loop274,loop277,loop280,loop283,loop291,loop294,loop296,loop298,loop300,loop302,loop310,loop313,loop316,loop319,loop327,loop330,loop332,loop334,loop336,loop338,loop352,loop355,loop358,loop361,loop369,loop372,loop374,loop376,loop378,loop380,loop388,loop391,loop394,loop397,loop405,loop408,loop410,loop412,loop414,loop416,loop421,loop425,loop429,loop438,loop442,loop446,loop454,loop458,loop461,loop469,loop473,loop477,loop485,loop489,loop492,loop497,loop501,loop510,loop514,loop518,loop526,loop530,loop533,loop541,loop545,loop549,loop557,loop561,loop564,loop568,loop576,loop588,loop601,loop616,loop628,loop641,loop645,loop683,loop686,loop689,loop693,loop696,loop705,loop708,loop711,loop715,loop718}=made);loop24=()=>{new Uint32Array(block.buffer,8388608,102400).set(b10);block.subarray(2199552,2301952).set(b19);made.loop24();b19.set(block.subarray(2199552,2301952));};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
randomBits(b7[1*2],b7[1*2+1],b9);
randomBits(b5[0],b5[1],b10);
loop18();
loop24();
loop236();
e245=fround(loop244());
e246=((e245>0.0)|0);
e247=fround((e246?e245:1.0));
e248=fround(ln(e247));
e249=fround((e248*0.4342944920063019));
loop253();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n1=fround(n1);
k132.set(b19);
k642.set(k636);
k646.set(k637);
loop14(n2);
let v26;
b25.set(b15,0);
v26=0.0;
for(let t27=0;t27<50;t27++){
const v37=b12[t27];
const v46=fround(loop45());
const v47=((v46>0.0)|0);
const v48=fround(max(1.000000045813705e-18,v46));
const v49=fround(min(1.0000000150474662e+30,v48));
const v50=fround((v46/v49));
const v51=fround((v47?v50:1.0));
const v60=loop59();
const v61=fround((v60?v51:NaN));
const v62=fround(ln(v61));
const v63=fround((v62*0.4342944920063019));
const v64=fround((v26+v63));
loop67(t27,v61);
const v68=min(max(n3,0),2);
switch(v68){
case 0:{
b32.set(k69[t27],t27*1024);
break;}
case 1:{
loop77(t27);
loop80();
loop84(t27);
loop92();
loop95();
loop98(t27);
break;}
default:{
loop106(t27);
loop109();
loop113(t27);
loop121();
loop124();
loop127(t27);
break;}
}
loop131(t27);
product(32,32,32,105728,32,1,106752+t27*2048,209152+t27*1024);
switch(v68){
case 0:{
b35.set(k133[t27],t27*1024);
break;}
case 1:{
loop141(t27);
loop144();
loop148(t27);
loop156();
loop159();
loop162(t27);
break;}
default:{
loop170(t27);
loop173();
loop177(t27);
loop185();
loop188();
loop191(t27);
break;}
}
loop196(t27);
product(32,32,32,313856,32,1,106752+t27*2048+1*1024,314880);
loop199(n1,n4,t27);
const v208=fround(loop207(t27));
const v209=((v208>0.0)|0);
const v210=fround((v209?v208:1.0));
const v211=fround(ln(v210));
const v212=fround((v211*0.4342944920063019));
const v221=fround(loop220(t27,v210));
const v222=fround((v221/1024.0));
const v223=fround(ln(v222));
const v224=fround((v223*0.4342944920063019));
const v225=fround((0.5*v224));
const v226=fround((v212+v225));
const v227=fround((v37?v226:NaN));
b28[t27]=v227;
b29[t27]=v64;
loop230(t27,v37);
v26=v64;
}
for(let t231=0;t231<50;t231++){
}
let v255;
b254.set(b250,0);
v255=e249;
for(let t256=49;t256>=0;t256--){
const v258=fround(b29[t256]);
const v259=b12[t256];
const v260=min(max(n3,0),2);
switch(v260){
case 0:{
break;}
case 1:{
loop274(t256);
loop277();
loop280(t256);
loop283();
loop291();
loop294();
loop296();
loop298();
loop300();
loop302();
break;}
default:{
loop310(t256);
loop313();
loop316(t256);
loop319();
loop327();
loop330();
loop332();
loop334();
loop336();
loop338();
break;}
}
switch(v260){
case 0:{
break;}
case 1:{
loop352(t256);
loop355();
loop358(t256);
loop361();
loop369();
loop372();
loop374();
loop376();
loop378();
loop380();
break;}
default:{
loop388(t256);
loop391();
loop394(t256);
loop397();
loop405();
loop408();
loop410();
loop412();
loop414();
loop416();
break;}
}
loop421(n1);
loop425(t256);
product(32,32,32,372992,32,1,374016,375040);
loop429(t256);
switch(v260){
case 0:{
b430.set(b426,0);
break;}
case 1:{
loop438();
loop442();
loop446();
loop454();
loop458();
loop461();
break;}
default:{
loop469();
loop473();
loop477();
loop485();
loop489();
loop492();
break;}
}
loop497(t256);
product(32,32,32,378240,32,1,380416,381440);
loop501(t256);
switch(v260){
case 0:{
b502.set(b498,0);
break;}
case 1:{
loop510();
loop514();
loop518();
loop526();
loop530();
loop533();
break;}
default:{
loop541();
loop545();
loop549();
loop557();
loop561();
loop564();
break;}
}
loop568(n4);
const v577=loop576(t256);
const v578=fround((v577?v255:NaN));
const v579=fround((0.0*v258));
const v580=fround((v578+v579));
const v589=fround(loop588());
const v590=((v589>0.0)|0);
const v591=fround((v590?v589:1.0));
const v592=fround(ln(v591));
const v593=fround((v592*0.4342944920063019));
const v602=fround(loop601(v591));
const v603=fround((v602/1024.0));
const v604=fround(ln(v603));
const v605=fround((v604*0.4342944920063019));
const v606=fround((0.5*v605));
const v607=fround((v593+v606));
const v608=fround((v607+v255));
const v617=fround(loop616());
const v618=((v617>0.0)|0);
const v619=fround((v618?v617:1.0));
const v620=fround(ln(v619));
const v621=fround((v620*0.4342944920063019));
const v622=fround((v580+v621));
const v623=fround((v259?v622:v255));
const v624=fround((v259?v608:NaN));
b257[t256]=v624;
loop628(v259,v619);
b254.set(b625,0);
v255=v623;
}
const v629=fround(square(n4));
const v630=fround((n1*1.0));
const v631=fround(square(v630));
const v632=((n3===1)|0);
const v633=((n3===2)|0);
const v634=(v632|v633);
const v635=(v632|0);
let v638;
switch(v635){
case 0:{
v638=0.0;
break;}
default:{
loop641();
const v647=fround(loop645());
v638=v647;
break;}
}
let v649;
loop651();
v649=0.0;
for(let t652=0;t652<50;t652++){
const v656=b12[t652];
const v661=fround(loop660());
const v662=((v661>0.0)|0);
const v663=fround(max(1.000000045813705e-18,v661));
const v664=fround(min(1.0000000150474662e+30,v663));
const v665=fround((v661/v664));
const v666=fround((v662?v665:1.0));
const v671=loop670();
const v672=fround((v671?v666:NaN));
const v673=fround(ln(v672));
const v674=fround((v673*0.4342944920063019));
const v675=fround((v649+v674));
loop678(v672);
const v679=fround((v634?1.0:b676[0]));
const v680=fround(sqrt(v679));
loop683(v680);
loop686();
const v690=fround(loop689());
loop693();
const v697=fround(loop696());
const v698=fround(square(v638));
const v699=fround((v690-v698));
const v700=fround((1.9999998807907104*v690));
const v701=fround((v634?1.0:v700));
const v702=fround(sqrt(v701));
loop705(v702);
loop708();
const v712=fround(loop711());
loop715();
const v719=fround(loop718());
const v720=fround((v697*v719));
const v721=fround((v720*1.9999998807907104));
const v722=fround((v699*b676[1]));
const v723=fround((v721/v722));
const v724=fround((3.999999523162842*v697));
const v725=fround((v724*v719));
const v726=fround((v634?v723:v725));
const v727=fround((v629*b676[0]));
const v728=fround((v631*1.9999998807907104));
const v729=fround((v728*v712));
const v730=fround((v727+v729));
const v731=fround((v629*b676[1]));
const v732=fround((v712-v698));
const v733=fround((v728*v732));
const v734=fround((v731+v733));
loop736(v730);
loop737(v734);
const v738=((b735[0]<Infinity)|0);
const v739=fround((v631*v726));
const v740=fround((v629+v739));
const v741=fround((v738?v740:NaN));
b653[t652]=b735[0];
b654[t652]=v741;
b655[t652]=v675;
loop743(v656);
v649=v675;
}
loop746();
loop750();
loop753();
loop754();
loop757();
loop759();
loop761();
loop763();
loop767();
return b764;
}
