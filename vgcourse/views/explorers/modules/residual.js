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
const b14=new Float32Array(1024);
const b16=new Float32Array(102400);
const b22=block.subarray(0,1024);
const b25=new Float32Array(50);
const b26=new Float32Array(50);
const b27=block.subarray(1024,52224);
const b29=block.subarray(53376,104576);
const b30=block.subarray(209152,260352);
const b32=block.subarray(261504,312704);
const b33=block.subarray(315904,367104);
const k64=rowsOf(b27,1024,0,1024);
const b71=block.subarray(52224,52256);
const b73=block.subarray(52256,52288);
const b76=block.subarray(52288,53312);
const b86=block.subarray(53312,53344);
const b88=block.subarray(53344,53376);
const b100=block.subarray(104576,104608);
const b102=block.subarray(104608,104640);
const b105=block.subarray(104640,105664);
const b115=block.subarray(105664,105696);
const b117=block.subarray(105696,105728);
const b123=block.subarray(105728,106752);
const k125=block.subarray(106752,209152);
const k126=rowsOf(b30,1024,0,1024);
const b133=block.subarray(260352,260384);
const b135=block.subarray(260384,260416);
const b138=block.subarray(260416,261440);
const b148=block.subarray(261440,261472);
const b150=block.subarray(261472,261504);
const b162=block.subarray(312704,312736);
const b164=block.subarray(312736,312768);
const b167=block.subarray(312768,313792);
const b177=block.subarray(313792,313824);
const b179=block.subarray(313824,313856);
const b185=block.subarray(314880,315904);
const b186=block.subarray(313856,314880);
const b220=new Float32Array(1024);
let e230;
let e231;
let e232;
let e233;
let e234;
const b235=new Float32Array(1024);
const b237=block.subarray(371968,372992);
const b240=new Float32Array(50);
const b244=block.subarray(368192,369216);
const b245=block.subarray(369312,369344);
const b246=block.subarray(369280,369312);
const b247=block.subarray(367168,368192);
const b248=block.subarray(369504,369536);
const b249=block.subarray(369472,369504);
const b256=block.subarray(367104,367136);
const b258=block.subarray(367136,367168);
const b271=block.subarray(369216,369248);
const b273=block.subarray(369248,369280);
const b286=block.subarray(369344,369376);
const b288=block.subarray(369376,369408);
const b301=block.subarray(369408,369440);
const b303=block.subarray(369440,369472);
const b310=block.subarray(370624,371648);
const b311=block.subarray(371744,371776);
const b312=block.subarray(371712,371744);
const b313=block.subarray(369600,370624);
const b314=block.subarray(371936,371968);
const b315=block.subarray(371904,371936);
const b322=block.subarray(369536,369568);
const b324=block.subarray(369568,369600);
const b337=block.subarray(371648,371680);
const b339=block.subarray(371680,371712);
const b352=block.subarray(371776,371808);
const b354=block.subarray(371808,371840);
const b367=block.subarray(371840,371872);
const b369=block.subarray(371872,371904);
const b376=block.subarray(375040,376064);
const b377=block.subarray(372992,374016);
const b379=block.subarray(374016,375040);
const b383=block.subarray(376064,377088);
const b385=block.subarray(378240,379264);
const b392=block.subarray(377088,377120);
const b396=block.subarray(377120,377152);
const b398=block.subarray(377152,378176);
const b408=block.subarray(378176,378208);
const b412=block.subarray(378208,378240);
const b423=block.subarray(379264,379296);
const b427=block.subarray(379296,379328);
const b429=block.subarray(379328,380352);
const b439=block.subarray(380352,380384);
const b443=block.subarray(380384,380416);
const b448=block.subarray(381440,382464);
const b449=block.subarray(380416,381440);
const b453=block.subarray(382464,383488);
const b455=block.subarray(384640,385664);
const b462=block.subarray(383488,383520);
const b466=block.subarray(383520,383552);
const b468=block.subarray(383552,384576);
const b478=block.subarray(384576,384608);
const b482=block.subarray(384608,384640);
const b493=block.subarray(385664,385696);
const b497=block.subarray(385696,385728);
const b499=block.subarray(385728,386752);
const b509=block.subarray(386752,386784);
const b513=block.subarray(386784,386816);
const b518=block.subarray(386816,387840);
const b576=block.subarray(387840,388864);
const k585=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k586=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b588=block.subarray(389120,389376);
const k590=block.subarray(388864,389120);
const k594=block.subarray(389376,389632);
const b596=new Float32Array(2);
const b600=new Float32Array(50);
const b601=new Float32Array(50);
const b602=new Float32Array(50);
const b623=new Float32Array(2);
const b627=block.subarray(389632,389888);
const b629=block.subarray(389888,390144);
const b635=block.subarray(390144,390400);
const b646=block.subarray(390400,390656);
const b648=block.subarray(390656,390912);
const b654=block.subarray(390912,391168);
const b675=new Float32Array(2);
const b683=new Float32Array(50);
const b686=new Float32Array(50);
const b690=new Float32Array(50);
const b694=new Float32Array(200);
const b703=new Float32Array(200);
function loop13(n2){for(let i=0;i<50;i++){b12[i]=((k11[i]<n2)|0);}}
function loop15(){for(let i=0;i<1024;i++){b14[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop21(){for(let i17=0;i17<50;i17++){for(let i18=0;i18<2;i18++){for(let i19=0;i19<32;i19++){for(let i20=0;i20<32;i20++){b16[i17*2048+i18*1024+i19*32+i20]=fround((0.25*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b10[i17*2048+i18*1024+i19*32+i20]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}}}}
function loop42(){let s38=-Infinity;let s39=-Infinity;let s40=-Infinity;let s41=-Infinity;for(let i37=0;i37<1024;i37+=4){s38=max(s38,abs(b22[i37]));s39=max(s39,abs(b22[i37+1]));s40=max(s40,abs(b22[i37+2]));s41=max(s41,abs(b22[i37+3]));}return max(max(max(s38,s39),s40),s41);}
function loop56(){let s52=1;let s53=1;let s54=1;let s55=1;for(let i51=0;i51<1024;i51+=4){s52=s52&(Number.isFinite(b22[i51])?1:0);s53=s53&(Number.isFinite(b22[i51+1])?1:0);s54=s54&(Number.isFinite(b22[i51+2])?1:0);s55=s55&(Number.isFinite(b22[i51+3])?1:0);}return s52&s53&s54&s55;}
function loop62(t24,v58){for(let i=0;i<1024;i++){b27[t24*1024+i]=fround((b22[i]/v58));}}
function loop72(t24){for(let i65=0;i65<32;i65++){let s67=0;let s68=0;let s69=0;let s70=0;for(let i66=0;i66<32;i66+=4){s67=s67+b27[t24*1024+i66*32+i65];s68=s68+b27[t24*1024+(i66+1)*32+i65];s69=s69+b27[t24*1024+(i66+2)*32+i65];s70=s70+b27[t24*1024+(i66+3)*32+i65];}b71[i65]=s67+s68+s69+s70;}}
function loop75(){for(let i74=0;i74<32;i74++){b73[i74]=fround((b71[i74]/32.0));}}
function loop79(t24){for(let i77=0;i77<32;i77++){for(let i78=0;i78<32;i78++){b76[i77*32+i78]=fround((b27[t24*1024+i77*32+i78]-b73[i78]));}}}
function loop87(){for(let i80=0;i80<32;i80++){let s82=0;let s83=0;let s84=0;let s85=0;for(let i81=0;i81<32;i81+=4){s82=s82+fround(square(b76[i81*32+i80]));s83=s83+fround(square(b76[(i81+1)*32+i80]));s84=s84+fround(square(b76[(i81+2)*32+i80]));s85=s85+fround(square(b76[(i81+3)*32+i80]));}b86[i80]=s82+s83+s84+s85;}}
function loop90(){for(let i89=0;i89<32;i89++){b88[i89]=fround((1/sqrt(fround((fround((b86[i89]/32.0))+9.999999747378752e-06)))));}}
function loop93(t24){for(let i91=0;i91<32;i91++){for(let i92=0;i92<32;i92++){b29[t24*1024+i91*32+i92]=fround((b76[i91*32+i92]*b88[i92]));}}}
function loop101(t24){for(let i94=0;i94<32;i94++){let s96=0;let s97=0;let s98=0;let s99=0;for(let i95=0;i95<32;i95+=4){s96=s96+b27[t24*1024+i94*32+i95];s97=s97+b27[t24*1024+i94*32+i95+1];s98=s98+b27[t24*1024+i94*32+i95+2];s99=s99+b27[t24*1024+i94*32+i95+3];}b100[i94]=s96+s97+s98+s99;}}
function loop104(){for(let i103=0;i103<32;i103++){b102[i103]=fround((b100[i103]/32.0));}}
function loop108(t24){for(let i106=0;i106<32;i106++){for(let i107=0;i107<32;i107++){b105[i106*32+i107]=fround((b27[t24*1024+i106*32+i107]-b102[i106]));}}}
function loop116(){for(let i109=0;i109<32;i109++){let s111=0;let s112=0;let s113=0;let s114=0;for(let i110=0;i110<32;i110+=4){s111=s111+fround(square(b105[i109*32+i110]));s112=s112+fround(square(b105[i109*32+i110+1]));s113=s113+fround(square(b105[i109*32+i110+2]));s114=s114+fround(square(b105[i109*32+i110+3]));}b115[i109]=s111+s112+s113+s114;}}
function loop119(){for(let i118=0;i118<32;i118++){b117[i118]=fround((1/sqrt(fround((fround((b115[i118]/32.0))+9.999999747378752e-06)))));}}
function loop122(t24){for(let i120=0;i120<32;i120++){for(let i121=0;i121<32;i121++){b29[t24*1024+i120*32+i121]=fround((b105[i120*32+i121]*b117[i120]));}}}
function loop124(t24){for(let i=0;i<1024;i++){b123[i]=above0(b29[t24*1024+i]);}}
function loop134(t24){for(let i127=0;i127<32;i127++){let s129=0;let s130=0;let s131=0;let s132=0;for(let i128=0;i128<32;i128+=4){s129=s129+b30[t24*1024+i128*32+i127];s130=s130+b30[t24*1024+(i128+1)*32+i127];s131=s131+b30[t24*1024+(i128+2)*32+i127];s132=s132+b30[t24*1024+(i128+3)*32+i127];}b133[i127]=s129+s130+s131+s132;}}
function loop137(){for(let i136=0;i136<32;i136++){b135[i136]=fround((b133[i136]/32.0));}}
function loop141(t24){for(let i139=0;i139<32;i139++){for(let i140=0;i140<32;i140++){b138[i139*32+i140]=fround((b30[t24*1024+i139*32+i140]-b135[i140]));}}}
function loop149(){for(let i142=0;i142<32;i142++){let s144=0;let s145=0;let s146=0;let s147=0;for(let i143=0;i143<32;i143+=4){s144=s144+fround(square(b138[i143*32+i142]));s145=s145+fround(square(b138[(i143+1)*32+i142]));s146=s146+fround(square(b138[(i143+2)*32+i142]));s147=s147+fround(square(b138[(i143+3)*32+i142]));}b148[i142]=s144+s145+s146+s147;}}
function loop152(){for(let i151=0;i151<32;i151++){b150[i151]=fround((1/sqrt(fround((fround((b148[i151]/32.0))+9.999999747378752e-06)))));}}
function loop155(t24){for(let i153=0;i153<32;i153++){for(let i154=0;i154<32;i154++){b32[t24*1024+i153*32+i154]=fround((b138[i153*32+i154]*b150[i154]));}}}
function loop163(t24){for(let i156=0;i156<32;i156++){let s158=0;let s159=0;let s160=0;let s161=0;for(let i157=0;i157<32;i157+=4){s158=s158+b30[t24*1024+i156*32+i157];s159=s159+b30[t24*1024+i156*32+i157+1];s160=s160+b30[t24*1024+i156*32+i157+2];s161=s161+b30[t24*1024+i156*32+i157+3];}b162[i156]=s158+s159+s160+s161;}}
function loop166(){for(let i165=0;i165<32;i165++){b164[i165]=fround((b162[i165]/32.0));}}
function loop170(t24){for(let i168=0;i168<32;i168++){for(let i169=0;i169<32;i169++){b167[i168*32+i169]=fround((b30[t24*1024+i168*32+i169]-b164[i168]));}}}
function loop178(){for(let i171=0;i171<32;i171++){let s173=0;let s174=0;let s175=0;let s176=0;for(let i172=0;i172<32;i172+=4){s173=s173+fround(square(b167[i171*32+i172]));s174=s174+fround(square(b167[i171*32+i172+1]));s175=s175+fround(square(b167[i171*32+i172+2]));s176=s176+fround(square(b167[i171*32+i172+3]));}b177[i171]=s173+s174+s175+s176;}}
function loop181(){for(let i180=0;i180<32;i180++){b179[i180]=fround((1/sqrt(fround((fround((b177[i180]/32.0))+9.999999747378752e-06)))));}}
function loop184(t24){for(let i182=0;i182<32;i182++){for(let i183=0;i183<32;i183++){b32[t24*1024+i182*32+i183]=fround((b167[i182*32+i183]*b179[i182]));}}}
function loop187(t24){for(let i=0;i<1024;i++){b186[i]=above0(b32[t24*1024+i]);}}
function loop188(n1,n4,t24){for(let i=0;i<1024;i++){b33[t24*1024+i]=fround((fround((n4*b27[t24*1024+i]))+fround((n1*b185[i]))));}}
function loop196(t24){let s192=-Infinity;let s193=-Infinity;let s194=-Infinity;let s195=-Infinity;for(let i191=0;i191<1024;i191+=4){s192=max(s192,abs(b33[t24*1024+i191]));s193=max(s193,abs(b33[t24*1024+i191+1]));s194=max(s194,abs(b33[t24*1024+i191+2]));s195=max(s195,abs(b33[t24*1024+i191+3]));}return max(max(max(s192,s193),s194),s195);}
function loop209(t24,v199){let s205=0;let s206=0;let s207=0;let s208=0;for(let i204=0;i204<1024;i204+=4){s205=s205+fround(square(fround((b33[t24*1024+i204]/v199))));s206=s206+fround(square(fround((b33[t24*1024+i204+1]/v199))));s207=s207+fround(square(fround((b33[t24*1024+i204+2]/v199))));s208=s208+fround(square(fround((b33[t24*1024+i204+3]/v199))));}return s205+s206+s207+s208;}
function loop217(t24,v34){for(let i=0;i<1024;i++){b22[i]=(v34?b33[t24*1024+i]:b27[t24*1024+i]);}}
function loop221(){for(let i=0;i<1024;i++){b220[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}}
function loop229(){let s225=-Infinity;let s226=-Infinity;let s227=-Infinity;let s228=-Infinity;for(let i224=0;i224<1024;i224+=4){s225=max(s225,abs(b220[i224]));s226=max(s226,abs(b220[i224+1]));s227=max(s227,abs(b220[i224+2]));s228=max(s228,abs(b220[i224+3]));}return max(max(max(s225,s226),s227),s228);}
function loop236(e232){for(let i=0;i<1024;i++){b235[i]=fround((b220[i]/e232));}}
function loop257(t239){for(let i250=0;i250<32;i250++){let s252=0;let s253=0;let s254=0;let s255=0;for(let i251=0;i251<32;i251+=4){s252=s252+b27[t239*1024+i251*32+i250];s253=s253+b27[t239*1024+(i251+1)*32+i250];s254=s254+b27[t239*1024+(i251+2)*32+i250];s255=s255+b27[t239*1024+(i251+3)*32+i250];}b256[i250]=s252+s253+s254+s255;}}
function loop260(){for(let i259=0;i259<32;i259++){b258[i259]=fround((b256[i259]/32.0));}}
function loop263(t239){for(let i261=0;i261<32;i261++){for(let i262=0;i262<32;i262++){b247[i261*32+i262]=fround((b27[t239*1024+i261*32+i262]-b258[i262]));}}}
function loop264(){for(let i=0;i<1024;i++){b244[i]=fround((2.0*b247[i]));}}
function loop272(){for(let i265=0;i265<32;i265++){let s267=0;let s268=0;let s269=0;let s270=0;for(let i266=0;i266<32;i266+=4){s267=s267+fround(square(b247[i266*32+i265]));s268=s268+fround(square(b247[(i266+1)*32+i265]));s269=s269+fround(square(b247[(i266+2)*32+i265]));s270=s270+fround(square(b247[(i266+3)*32+i265]));}b271[i265]=s267+s268+s269+s270;}}
function loop275(){for(let i274=0;i274<32;i274++){b273[i274]=fround((fround((b271[i274]/32.0))+9.999999747378752e-06));}}
function loop276(){for(let i=0;i<32;i++){b246[i]=fround((1/sqrt(b273[i])));}}
function loop277(){for(let i=0;i<32;i++){b245[i]=fround(((-0.5)*fround((b246[i]/b273[i]))));}}
function loop278(){for(let i=0;i<32;i++){b245[i]=b245[i];}}
function loop279(){for(let i=0;i<32;i++){b246[i]=b246[i];}}
function loop287(t239){for(let i280=0;i280<32;i280++){let s282=0;let s283=0;let s284=0;let s285=0;for(let i281=0;i281<32;i281+=4){s282=s282+b27[t239*1024+i280*32+i281];s283=s283+b27[t239*1024+i280*32+i281+1];s284=s284+b27[t239*1024+i280*32+i281+2];s285=s285+b27[t239*1024+i280*32+i281+3];}b286[i280]=s282+s283+s284+s285;}}
function loop290(){for(let i289=0;i289<32;i289++){b288[i289]=fround((b286[i289]/32.0));}}
function loop293(t239){for(let i291=0;i291<32;i291++){for(let i292=0;i292<32;i292++){b247[i291*32+i292]=fround((b27[t239*1024+i291*32+i292]-b288[i291]));}}}
function loop294(){for(let i=0;i<1024;i++){b244[i]=fround((2.0*b247[i]));}}
function loop302(){for(let i295=0;i295<32;i295++){let s297=0;let s298=0;let s299=0;let s300=0;for(let i296=0;i296<32;i296+=4){s297=s297+fround(square(b247[i295*32+i296]));s298=s298+fround(square(b247[i295*32+i296+1]));s299=s299+fround(square(b247[i295*32+i296+2]));s300=s300+fround(square(b247[i295*32+i296+3]));}b301[i295]=s297+s298+s299+s300;}}
function loop305(){for(let i304=0;i304<32;i304++){b303[i304]=fround((fround((b301[i304]/32.0))+9.999999747378752e-06));}}
function loop306(){for(let i=0;i<32;i++){b249[i]=fround((1/sqrt(b303[i])));}}
function loop307(){for(let i=0;i<32;i++){b248[i]=fround(((-0.5)*fround((b249[i]/b303[i]))));}}
function loop308(){for(let i=0;i<32;i++){b248[i]=b248[i];}}
function loop309(){for(let i=0;i<32;i++){b249[i]=b249[i];}}
function loop323(t239){for(let i316=0;i316<32;i316++){let s318=0;let s319=0;let s320=0;let s321=0;for(let i317=0;i317<32;i317+=4){s318=s318+b30[t239*1024+i317*32+i316];s319=s319+b30[t239*1024+(i317+1)*32+i316];s320=s320+b30[t239*1024+(i317+2)*32+i316];s321=s321+b30[t239*1024+(i317+3)*32+i316];}b322[i316]=s318+s319+s320+s321;}}
function loop326(){for(let i325=0;i325<32;i325++){b324[i325]=fround((b322[i325]/32.0));}}
function loop329(t239){for(let i327=0;i327<32;i327++){for(let i328=0;i328<32;i328++){b313[i327*32+i328]=fround((b30[t239*1024+i327*32+i328]-b324[i328]));}}}
function loop330(){for(let i=0;i<1024;i++){b310[i]=fround((2.0*b313[i]));}}
function loop338(){for(let i331=0;i331<32;i331++){let s333=0;let s334=0;let s335=0;let s336=0;for(let i332=0;i332<32;i332+=4){s333=s333+fround(square(b313[i332*32+i331]));s334=s334+fround(square(b313[(i332+1)*32+i331]));s335=s335+fround(square(b313[(i332+2)*32+i331]));s336=s336+fround(square(b313[(i332+3)*32+i331]));}b337[i331]=s333+s334+s335+s336;}}
function loop341(){for(let i340=0;i340<32;i340++){b339[i340]=fround((fround((b337[i340]/32.0))+9.999999747378752e-06));}}
function loop342(){for(let i=0;i<32;i++){b312[i]=fround((1/sqrt(b339[i])));}}
function loop343(){for(let i=0;i<32;i++){b311[i]=fround(((-0.5)*fround((b312[i]/b339[i]))));}}
function loop344(){for(let i=0;i<32;i++){b311[i]=b311[i];}}
function loop345(){for(let i=0;i<32;i++){b312[i]=b312[i];}}
function loop353(t239){for(let i346=0;i346<32;i346++){let s348=0;let s349=0;let s350=0;let s351=0;for(let i347=0;i347<32;i347+=4){s348=s348+b30[t239*1024+i346*32+i347];s349=s349+b30[t239*1024+i346*32+i347+1];s350=s350+b30[t239*1024+i346*32+i347+2];s351=s351+b30[t239*1024+i346*32+i347+3];}b352[i346]=s348+s349+s350+s351;}}
function loop356(){for(let i355=0;i355<32;i355++){b354[i355]=fround((b352[i355]/32.0));}}
function loop359(t239){for(let i357=0;i357<32;i357++){for(let i358=0;i358<32;i358++){b313[i357*32+i358]=fround((b30[t239*1024+i357*32+i358]-b354[i357]));}}}
function loop360(){for(let i=0;i<1024;i++){b310[i]=fround((2.0*b313[i]));}}
function loop368(){for(let i361=0;i361<32;i361++){let s363=0;let s364=0;let s365=0;let s366=0;for(let i362=0;i362<32;i362+=4){s363=s363+fround(square(b313[i361*32+i362]));s364=s364+fround(square(b313[i361*32+i362+1]));s365=s365+fround(square(b313[i361*32+i362+2]));s366=s366+fround(square(b313[i361*32+i362+3]));}b367[i361]=s363+s364+s365+s366;}}
function loop371(){for(let i370=0;i370<32;i370++){b369[i370]=fround((fround((b367[i370]/32.0))+9.999999747378752e-06));}}
function loop372(){for(let i=0;i<32;i++){b315[i]=fround((1/sqrt(b369[i])));}}
function loop373(){for(let i=0;i<32;i++){b314[i]=fround(((-0.5)*fround((b315[i]/b369[i]))));}}
function loop374(){for(let i=0;i<32;i++){b314[i]=b314[i];}}
function loop375(){for(let i=0;i<32;i++){b315[i]=b315[i];}}
function loop378(n1){for(let i=0;i<1024;i++){b377[i]=fround((n1*b237[i]));}}
function loop382(t239){for(let i380=0;i380<32;i380++){for(let i381=0;i381<32;i381++){b379[i380*32+i381]=b16[t239*2048+1*1024+i381*32+i380];}}}
function loop384(t239){for(let i=0;i<1024;i++){b383[i]=fround((((b32[t239*1024+i]>0.0)|0)*b376[i]));}}
function loop393(){for(let i386=0;i386<32;i386++){let s388=0;let s389=0;let s390=0;let s391=0;for(let i387=0;i387<32;i387+=4){s388=s388+fround((b313[i387*32+i386]*b383[i387*32+i386]));s389=s389+fround((b313[(i387+1)*32+i386]*b383[(i387+1)*32+i386]));s390=s390+fround((b313[(i387+2)*32+i386]*b383[(i387+2)*32+i386]));s391=s391+fround((b313[(i387+3)*32+i386]*b383[(i387+3)*32+i386]));}b392[i386]=s388+s389+s390+s391;}}
function loop397(){for(let i394=0;i394<32;i394++){let s395=0;s395=s395+fround((fround((b392[i394]*b311[i394]))/32.0));b396[i394]=s395;}}
function loop401(){for(let i399=0;i399<32;i399++){for(let i400=0;i400<32;i400++){b398[i399*32+i400]=fround((fround((b383[i399*32+i400]*b312[i400]))+fround((b396[i400]*b310[i399*32+i400]))));}}}
function loop409(){for(let i402=0;i402<32;i402++){let s404=0;let s405=0;let s406=0;let s407=0;for(let i403=0;i403<32;i403+=4){s404=s404+(-b398[i403*32+i402]);s405=s405+(-b398[(i403+1)*32+i402]);s406=s406+(-b398[(i403+2)*32+i402]);s407=s407+(-b398[(i403+3)*32+i402]);}b408[i402]=s404+s405+s406+s407;}}
function loop413(){for(let i410=0;i410<32;i410++){let s411=0;s411=s411+fround((b408[i410]/32.0));b412[i410]=s411;}}
function loop416(){for(let i414=0;i414<32;i414++){for(let i415=0;i415<32;i415++){b385[i414*32+i415]=fround((b398[i414*32+i415]+b412[i415]));}}}
function loop424(){for(let i417=0;i417<32;i417++){let s419=0;let s420=0;let s421=0;let s422=0;for(let i418=0;i418<32;i418+=4){s419=s419+fround((b313[i417*32+i418]*b383[i417*32+i418]));s420=s420+fround((b313[i417*32+i418+1]*b383[i417*32+i418+1]));s421=s421+fround((b313[i417*32+i418+2]*b383[i417*32+i418+2]));s422=s422+fround((b313[i417*32+i418+3]*b383[i417*32+i418+3]));}b423[i417]=s419+s420+s421+s422;}}
function loop428(){for(let i425=0;i425<32;i425++){let s426=0;s426=s426+fround((fround((b423[i425]*b314[i425]))/32.0));b427[i425]=s426;}}
function loop432(){for(let i430=0;i430<32;i430++){for(let i431=0;i431<32;i431++){b429[i430*32+i431]=fround((fround((b383[i430*32+i431]*b315[i430]))+fround((b427[i430]*b310[i430*32+i431]))));}}}
function loop440(){for(let i433=0;i433<32;i433++){let s435=0;let s436=0;let s437=0;let s438=0;for(let i434=0;i434<32;i434+=4){s435=s435+(-b429[i433*32+i434]);s436=s436+(-b429[i433*32+i434+1]);s437=s437+(-b429[i433*32+i434+2]);s438=s438+(-b429[i433*32+i434+3]);}b439[i433]=s435+s436+s437+s438;}}
function loop444(){for(let i441=0;i441<32;i441++){let s442=0;s442=s442+fround((b439[i441]/32.0));b443[i441]=s442;}}
function loop447(){for(let i445=0;i445<32;i445++){for(let i446=0;i446<32;i446++){b385[i445*32+i446]=fround((b429[i445*32+i446]+b443[i445]));}}}
function loop452(t239){for(let i450=0;i450<32;i450++){for(let i451=0;i451<32;i451++){b449[i450*32+i451]=b16[t239*2048+i451*32+i450];}}}
function loop454(t239){for(let i=0;i<1024;i++){b453[i]=fround((((b29[t239*1024+i]>0.0)|0)*b448[i]));}}
function loop463(){for(let i456=0;i456<32;i456++){let s458=0;let s459=0;let s460=0;let s461=0;for(let i457=0;i457<32;i457+=4){s458=s458+fround((b247[i457*32+i456]*b453[i457*32+i456]));s459=s459+fround((b247[(i457+1)*32+i456]*b453[(i457+1)*32+i456]));s460=s460+fround((b247[(i457+2)*32+i456]*b453[(i457+2)*32+i456]));s461=s461+fround((b247[(i457+3)*32+i456]*b453[(i457+3)*32+i456]));}b462[i456]=s458+s459+s460+s461;}}
function loop467(){for(let i464=0;i464<32;i464++){let s465=0;s465=s465+fround((fround((b462[i464]*b245[i464]))/32.0));b466[i464]=s465;}}
function loop471(){for(let i469=0;i469<32;i469++){for(let i470=0;i470<32;i470++){b468[i469*32+i470]=fround((fround((b453[i469*32+i470]*b246[i470]))+fround((b466[i470]*b244[i469*32+i470]))));}}}
function loop479(){for(let i472=0;i472<32;i472++){let s474=0;let s475=0;let s476=0;let s477=0;for(let i473=0;i473<32;i473+=4){s474=s474+(-b468[i473*32+i472]);s475=s475+(-b468[(i473+1)*32+i472]);s476=s476+(-b468[(i473+2)*32+i472]);s477=s477+(-b468[(i473+3)*32+i472]);}b478[i472]=s474+s475+s476+s477;}}
function loop483(){for(let i480=0;i480<32;i480++){let s481=0;s481=s481+fround((b478[i480]/32.0));b482[i480]=s481;}}
function loop486(){for(let i484=0;i484<32;i484++){for(let i485=0;i485<32;i485++){b455[i484*32+i485]=fround((b468[i484*32+i485]+b482[i485]));}}}
function loop494(){for(let i487=0;i487<32;i487++){let s489=0;let s490=0;let s491=0;let s492=0;for(let i488=0;i488<32;i488+=4){s489=s489+fround((b247[i487*32+i488]*b453[i487*32+i488]));s490=s490+fround((b247[i487*32+i488+1]*b453[i487*32+i488+1]));s491=s491+fround((b247[i487*32+i488+2]*b453[i487*32+i488+2]));s492=s492+fround((b247[i487*32+i488+3]*b453[i487*32+i488+3]));}b493[i487]=s489+s490+s491+s492;}}
function loop498(){for(let i495=0;i495<32;i495++){let s496=0;s496=s496+fround((fround((b493[i495]*b248[i495]))/32.0));b497[i495]=s496;}}
function loop502(){for(let i500=0;i500<32;i500++){for(let i501=0;i501<32;i501++){b499[i500*32+i501]=fround((fround((b453[i500*32+i501]*b249[i500]))+fround((b497[i500]*b244[i500*32+i501]))));}}}
function loop510(){for(let i503=0;i503<32;i503++){let s505=0;let s506=0;let s507=0;let s508=0;for(let i504=0;i504<32;i504+=4){s505=s505+(-b499[i503*32+i504]);s506=s506+(-b499[i503*32+i504+1]);s507=s507+(-b499[i503*32+i504+2]);s508=s508+(-b499[i503*32+i504+3]);}b509[i503]=s505+s506+s507+s508;}}
function loop514(){for(let i511=0;i511<32;i511++){let s512=0;s512=s512+fround((b509[i511]/32.0));b513[i511]=s512;}}
function loop517(){for(let i515=0;i515<32;i515++){for(let i516=0;i516<32;i516++){b455[i515*32+i516]=fround((b499[i515*32+i516]+b513[i515]));}}}
function loop519(n4){for(let i=0;i<1024;i++){b518[i]=fround((b455[i]+fround((n4*b237[i]))));}}
function loop527(t239){let s523=1;let s524=1;let s525=1;let s526=1;for(let i522=0;i522<1024;i522+=4){s523=s523&(Number.isFinite(b33[t239*1024+i522])?1:0);s524=s524&(Number.isFinite(b33[t239*1024+i522+1])?1:0);s525=s525&(Number.isFinite(b33[t239*1024+i522+2])?1:0);s526=s526&(Number.isFinite(b33[t239*1024+i522+3])?1:0);}return s523&s524&s525&s526;}
function loop539(){let s535=-Infinity;let s536=-Infinity;let s537=-Infinity;let s538=-Infinity;for(let i534=0;i534<1024;i534+=4){s535=max(s535,abs(b237[i534]));s536=max(s536,abs(b237[i534+1]));s537=max(s537,abs(b237[i534+2]));s538=max(s538,abs(b237[i534+3]));}return max(max(max(s535,s536),s537),s538);}
function loop552(v542){let s548=0;let s549=0;let s550=0;let s551=0;for(let i547=0;i547<1024;i547+=4){s548=s548+fround(square(fround((b237[i547]/v542))));s549=s549+fround(square(fround((b237[i547+1]/v542))));s550=s550+fround(square(fround((b237[i547+2]/v542))));s551=s551+fround(square(fround((b237[i547+3]/v542))));}return s548+s549+s550+s551;}
function loop567(){let s563=-Infinity;let s564=-Infinity;let s565=-Infinity;let s566=-Infinity;for(let i562=0;i562<1024;i562+=4){s563=max(s563,abs(b518[i562]));s564=max(s564,abs(b518[i562+1]));s565=max(s565,abs(b518[i562+2]));s566=max(s566,abs(b518[i562+3]));}return max(max(max(s563,s564),s565),s566);}
function loop577(v242,v570){for(let i=0;i<1024;i++){b576[i]=(v242?fround((b518[i]/v570)):b237[i]);}}
function loop589(){for(let i=0;i<256;i++){b588[i]=above0(fround((1.0*k585[i])));}}
function loop593(){let s592=0;for(let i591=0;i591<256;i591++){const x0=b588[i591];{const y=k586[i591];s592+=x0*y;}}return s592;}
function loop598(){for(let i=0;i<2;i++){b596[i]=1.0;}}
function loop607(){let s606=-Infinity;for(let i605=0;i605<2;i605++){s606=max(s606,abs(b596[i605]));}return s606;}
function loop617(){let s616=1;for(let i615=0;i615<2;i615++){s616=s616&(Number.isFinite(b596[i615])?1:0);}return s616;}
function loop624(v619){for(let i=0;i<2;i++){b623[i]=fround((b596[i]/v619));}}
function loop628(v626){for(let i=0;i<256;i++){b627[i]=fround((v626*k585[i]));}}
function loop630(){for(let i=0;i<256;i++){b629[i]=fround(square(above0(b627[i])));}}
function loop633(){let s632=0;for(let i631=0;i631<256;i631++){const x0=b629[i631];{const y=k586[i631];s632+=x0*y;}}return s632;}
function loop636(){for(let i=0;i<256;i++){b635[i]=fround(square(((b627[i]>0.0)|0)));}}
function loop639(){let s638=0;for(let i637=0;i637<256;i637++){const x0=b635[i637];{const y=k586[i637];s638+=x0*y;}}return s638;}
function loop647(v645){for(let i=0;i<256;i++){b646[i]=fround((v645*k585[i]));}}
function loop649(){for(let i=0;i<256;i++){b648[i]=fround(square(above0(b646[i])));}}
function loop652(){let s651=0;for(let i650=0;i650<256;i650++){const x0=b648[i650];{const y=k586[i650];s651+=x0*y;}}return s651;}
function loop655(){for(let i=0;i<256;i++){b654[i]=fround(square(((b646[i]>0.0)|0)));}}
function loop658(){let s657=0;for(let i656=0;i656<256;i656++){const x0=b654[i656];{const y=k586[i656];s657+=x0*y;}}return s657;}
function loop676(v670){b675[0]=v670;}
function loop677(v674){b675[1]=v674;}
function loop682(v603){for(let i=0;i<2;i++){b596[i]=(v603?b675[i]:b623[i]);}}
function loop685(){for(let i684=0;i684<50;i684++){b683[i684]=(b12[(49-(i684))]?fround((0.5*fround((fround(ln(b601[(49-(i684))]))*0.4342944920063019)))):0.0);}}
function loop689(){let s688=0;for(let i687=0;i687<=49;i687++){s688+=b683[i687];b686[i687]=s688;}}
function loop692(){for(let i691=0;i691<49;i691++){b690[i691]=b686[(49-(i691+1))];}}
function loop693(){b690[49]=0.0;}
function loop696(){for(let i695=0;i695<50;i695++){b694[i695]=fround((b25[i695]+b26[i695]));}}
function loop698(){for(let i697=0;i697<50;i697++){b694[1*50+i697]=b240[i697];}}
function loop700(){for(let i699=0;i699<50;i699++){b694[2*50+i699]=(b12[i699]?fround((0.5*fround((fround((fround(ln(b600[i699]))*0.4342944920063019))+b602[i699])))):NaN);}}
function loop702(){for(let i701=0;i701<50;i701++){b694[3*50+i701]=(b12[i701]?b690[i701]:NaN);}}
function loop706(){for(let i704=0;i704<4;i704++){for(let i705=0;i705<50;i705++){b703[i704*50+i705]=b694[i704*50+i705];}}}
try{const made=await vectors('AGFzbQEAAAABRQ5gAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF9YAF/AX9gAn99AGACf30BfWACf38AYAN9f38AYAR/f39/AAIHAQAAAgCAAgN/fgMDAwMAAQIJBgAGAAAGBgAGAAAGBgYABgAABgYABgAABgYMBwoLBgAGAAAAAAAAAAYABgAAAAAAAAAGAAYAAAAAAAAABgAGAAAAAAAAAAQGBgAAAAAAAAAAAAAAAAYGAAAAAAAAAAAAAAAABggBBQEJAAEEAAEAAQQAAQABDQe4CXoGbG9vcDIxAAQGbG9vcDQyAAUGbG9vcDU2AAYGbG9vcDYyAAcGbG9vcDcyAAgGbG9vcDc1AAkGbG9vcDc5AAoGbG9vcDg3AAsGbG9vcDkwAAwGbG9vcDkzAA0HbG9vcDEwMQAOB2xvb3AxMDQADwdsb29wMTA4ABAHbG9vcDExNgARB2xvb3AxMTkAEgdsb29wMTIyABMHbG9vcDEyNAAUB2xvb3AxMzQAFQdsb29wMTM3ABYHbG9vcDE0MQAXB2xvb3AxNDkAGAdsb29wMTUyABkHbG9vcDE1NQAaB2xvb3AxNjMAGwdsb29wMTY2ABwHbG9vcDE3MAAdB2xvb3AxNzgAHgdsb29wMTgxAB8HbG9vcDE4NAAgB2xvb3AxODcAIQdsb29wMTg4ACIHbG9vcDE5NgAjB2xvb3AyMDkAJAdsb29wMjE3ACUHbG9vcDI1NwAmB2xvb3AyNjAAJwdsb29wMjYzACgHbG9vcDI2NAApB2xvb3AyNzIAKgdsb29wMjc1ACsHbG9vcDI3NgAsB2xvb3AyNzcALQdsb29wMjc4AC4HbG9vcDI3OQAvB2xvb3AyODcAMAdsb29wMjkwADEHbG9vcDI5MwAyB2xvb3AyOTQAMwdsb29wMzAyADQHbG9vcDMwNQA1B2xvb3AzMDYANgdsb29wMzA3ADcHbG9vcDMwOAA4B2xvb3AzMDkAOQdsb29wMzIzADoHbG9vcDMyNgA7B2xvb3AzMjkAPAdsb29wMzMwAD0HbG9vcDMzOAA+B2xvb3AzNDEAPwdsb29wMzQyAEAHbG9vcDM0MwBBB2xvb3AzNDQAQgdsb29wMzQ1AEMHbG9vcDM1MwBEB2xvb3AzNTYARQdsb29wMzU5AEYHbG9vcDM2MABHB2xvb3AzNjgASAdsb29wMzcxAEkHbG9vcDM3MgBKB2xvb3AzNzMASwdsb29wMzc0AEwHbG9vcDM3NQBNB2xvb3AzNzgATgdsb29wMzgyAE8HbG9vcDM4NABQB2xvb3AzOTMAUQdsb29wMzk3AFIHbG9vcDQwMQBTB2xvb3A0MDkAVAdsb29wNDEzAFUHbG9vcDQxNgBWB2xvb3A0MjQAVwdsb29wNDI4AFgHbG9vcDQzMgBZB2xvb3A0NDAAWgdsb29wNDQ0AFsHbG9vcDQ0NwBcB2xvb3A0NTIAXQdsb29wNDU0AF4HbG9vcDQ2MwBfB2xvb3A0NjcAYAdsb29wNDcxAGEHbG9vcDQ3OQBiB2xvb3A0ODMAYwdsb29wNDg2AGQHbG9vcDQ5NABlB2xvb3A0OTgAZgdsb29wNTAyAGcHbG9vcDUxMABoB2xvb3A1MTQAaQdsb29wNTE3AGoHbG9vcDUxOQBrB2xvb3A1MjcAbAdsb29wNTM5AG0HbG9vcDU1MgBuB2xvb3A1NjcAbwdsb29wNTc3AHAHbG9vcDU4OQBxB2xvb3A1OTMAcgdsb29wNjI4AHMHbG9vcDYzMAB0B2xvb3A2MzMAdQdsb29wNjM2AHYHbG9vcDYzOQB3B2xvb3A2NDcAeAdsb29wNjQ5AHkHbG9vcDY1MgB6B2xvb3A2NTUAewdsb29wNjU4AHwEYml0cwB9CvL5AX7FBAgBewF7AXsBewF7AXsBewF7IAD9DM07f2aeoOY/zTt/Zp6g5j/90QFBNP3MAf0MAAAAAAAAAAAAAAAAAAAAAP0NAAECAwgJCgsQERITEBESE/3+ASEBIAAgAf3tAf0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4B/fIBIQIgAv0MAAAAAAAA8D8AAAAAAADwP/3xASAC/QwAAAAAAADwPwAAAAAAAPA//fAB/fMBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgBiAG/fIBIQcgAf0M7zn6/kIu5j/vOfr+Qi7mP/3yASAD/QwAAAAAAAAAQAAAAAAAAABAIAT9DFVVVVVVVeU/VVVVVVVV5T/98gH98AEgBf0MmpmZmZmZ2T+amZmZmZnZPyAE/QySJEmSJEnSP5IkSZIkSdI//fIB/fAB/fIB/fABIAb9DBzHcRzHccw/HMdxHMdxzD8gBP0MRhdddNFFxz9GF1100UXHP/3yAf3wASAF/QwUO7ETO7HDPxQ7sRM7scM//fIB/fAB/fIB/fAB/fIB/fABIQggCCAAIAD9DJx1AIg85Dd+nHUAiDzkN379Sf1S/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAAgAP0MAAAAAAAAAAAAAAAAAAAAAP1H/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1K/VILVwAgACAAIAD98gH9DAAAAAAAAOA/AAAAAAAA4D/98gH98QH9DAAAAAAAAPA/AAAAAAAA8D8gAP3wARAAIAD97AH9DPFo44i1+OQ+8WjjiLX45D79Sf1SC8AFCQF7AXsBewF7AXsBewF7AXsBeyAA/e0BIAD98gH9Xv1fEAH9Xv1f/e0BIQEgAf0MAAAAAAAABEAAAAAAAAAEQP3xASECIAH97wH9DAAAAAAAAAhAAAAAAAAACED98QEhAyACIAL98gEhBCAEIAT98gEhBSAFIAX98gEhBiADIAP98gEhByAHIAf98gEhCCAIIAj98gEhCSAA/QwAAAAAAADwfwAAAAAAAPB//fIBIAD9DNy0nd/FBfg/3LSd38UF+D8gAv0MItApYOyRzz8i0Clg7JHPP/3yAf3wASAE/QyQOEXgnRxxP5A4ReCdHHE//e0BIAL9DEE0IQCBilQ/QTQhAIGKVD/97QH98gH98AH98gH98AEgBf0MNEpZYFumLD80SllgW6YsPyAC/QxvjkQgWGvSPm+ORCBYa9I+/e0B/fIB/fABIAT9DBBqZt9qjs0+EGpm32qOzT797QEgAv0MvQzxv2YJlz69DPG/ZgmXPv3yAf3wAf3yAf3wAf3yAf3wASAG/QzqR4L/sCxePupHgv+wLF4+/fIB/fAB/QwCz0HA76kGQALPQcDvqQZAIAP9DIQ5D2HbBvA/hDkPYdsG8D/98gH98AEgB/0MMLHWv69Ugz8wsda/r1SDPyAD/QwH9vnfujh/Pwf2+d+6OH8//e0B/fIB/fAB/fIB/fABIAj9DBWG7V9Pgnc/FYbtX0+Cdz8gA/0MXahy4LwXbj9dqHLgvBduP/3tAf3yAf3wASAH/QyfCxBAjhtWP58LEECOG1Y/IAP9DDHpZ2Gtdho/MelnYa12Gj/98gH98AH98gH98AH98gH98AEgCf0Mvm48XxM+Kj++bjxfEz4qP/3tAf3yAf3wASAB/QwAAAAAAAAUQAAAAAAAABRA/Un9Uv3yASAA/ewB/QwAAAAAAADwPwAAAAAAAPA//Uf9Ugs4ACAA/V8QAv1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAL9Xv0NAAECAwQFBgcQERITFBUWFwuQAgUBfwF/AX8BfwF/QQAhAEEyIQQDQEECIQMDQEEgIQIDQEEIIQEDQCAA/QwAAIA+AACAPgAAgD4AAIA+/QzzBLU/8wS1P/MEtT/zBLU//Qz//38///9/P///fz///38//eEBIAD9AAKAgIAEQQn9rQH9DAAAgD8AAIA/AACAPwAAgD/9UP0MAACAPwAAgD8AAIA/AACAP/3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf0M//9/P///fz///38///9/P/3hAf3kAf3pARAD/eYB/eYB/QsCgICZBCAAQRBqIQAgAUEBayEBIAENAAsgAkEBayECIAINAAsgA0EBayEDIAMNAAsgBEEBayEEIAQNAAsL5wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAIA/eAB/ekBIQAgASAE/QACEP3gAf3pASEBIAIgBP0AAiD94AH96QEhAiADIAT9AAIw/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwueAgYBewF7AXsBewF/AX9BACEE/Qz/////////////////////IQD9DP////////////////////8hAf0M/////////////////////yEC/Qz/////////////////////IQNBwAAhBQNAIAAgBP0AAgD94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQAgASAE/QACEP3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hASACIAT9AAIg/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiECIAMgBP0AAjD94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH9TiAC/U4gA/1OIQAgAP2jAQuKAQQBfwF7AX8BfyAB/RMhA0EAIQJBACAAQYAgbGohBEHAACEFA0AgBCAC/QACACAD/ecB/QsCgCAgBCAC/QACECAD/ecB/QsCkCAgBCAC/QACICAD/ecB/QsCoCAgBCAC/QACMCAD/ecB/QsCsCAgAkHAAGohAiAEQcAAaiEEIAVBAWshBSAFDQALC40CCAF7AXsBewF7AX8BfwF/AX9BACAAQYAgbGohBUEAIQdBAiEIA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEgIQYDQCABIAX9AAKAIP3kASEBIAIgBf0AApAg/eQBIQIgAyAF/QACoCD95AEhAyAEIAX9AAKwIP3kASEEIAVBgAFqIQUgBkEBayEGIAYNAAsgByAB/QsCgOAMIAcgAv0LApDgDCAHIAP9CwKg4AwgByAE/QsCsOAMIAVBwGBqIQUgB0HAAGohByAIQQFrIQggCA0ACwu4AQIBfwF/QQAhAEECIQEDQCAAIAD9AAKA4Az9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKA4QwgACAA/QACkOAM/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCkOEMIAAgAP0AAqDgDP0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAqDhDCAAIAD9AAKw4Az9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKw4QwgAEHAAGohACABQQFrIQEgAQ0ACwvLAQUBfwF/AX8BfwF/QQAgAEGAIGxqIQFBACECQQAhA0EgIQUDQEECIQQDQCADIAH9AAKAICAC/QACgOEM/eUB/QsCgOIMIAMgAf0AApAgIAL9AAKQ4Qz95QH9CwKQ4gwgAyAB/QACoCAgAv0AAqDhDP3lAf0LAqDiDCADIAH9AAKwICAC/QACsOEM/eUB/QsCsOIMIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLtgIQAXsBewF7AXsBewF/AXsBewF7AXsBewF7AXsBfwF/AX9BACEFQQAhDkECIQ8DQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQSAhDQNAIAAgBf0AAoDiDCIGIAb95gH95AEhACABIAX9AAKQ4gwiCCAI/eYB/eQBIQEgAiAF/QACoOIMIgogCv3mAf3kASECIAMgBf0AArDiDCIMIAz95gH95AEhAyAFQYABaiEFIA1BAWshDSANDQALIA4gAP0LAoCCDSAOIAH9CwKQgg0gDiAC/QsCoIINIA4gA/0LArCCDSAFQcBgaiEFIA5BwABqIQ4gD0EBayEPIA8NAAsL7AICAX8Bf0EAIQBBAiEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgIIN/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCgIMNIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApCCDf0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LApCDDSAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKggg39DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKggw0gAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsIIN/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCsIMNIABBwABqIQAgAUEBayEBIAENAAsLzwEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAIGxqIQNBICEFA0BBAiEEA0AgAyAB/QACgOIMIAL9AAKAgw395gH9CwKAhA0gAyAB/QACkOIMIAL9AAKQgw395gH9CwKQhA0gAyAB/QACoOIMIAL9AAKggw395gH9CwKghA0gAyAB/QACsOIMIAL9AAKwgw395gH9CwKwhA0gAUHAAGohASACQcAAaiECIANBwABqIQMgBEEBayEEIAQNAAsgAkGAf2ohAiAFQQFrIQUgBQ0ACwuNAggBewF7AXsBewF/AX8BfwF/QQAgAEGAIGxqIQVBACEHQSAhCANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBAiEGA0AgASAF/QACgCD95AEhASACIAX9AAKQIP3kASECIAMgBf0AAqAg/eQBIQMgBCAF/QACsCD95AEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3kASAD/eQBIAT95AEhASAHIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AoDEGSAHQQRqIQcgCEEBayEIIAgNAAsLuAECAX8Bf0EAIQBBAiEBA0AgACAA/QACgMQZ/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCgMUZIAAgAP0AApDEGf0MAAAAQgAAAEIAAABCAAAAQv3nAf0LApDFGSAAIAD9AAKgxBn9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKgxRkgACAA/QACsMQZ/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCsMUZIABBwABqIQAgAUEBayEBIAENAAsLwgEFAX8BfwF/AX8Bf0EAIABBgCBsaiEBQQAhAkEAIQNBICEFA0BBAiEEA0AgAyAB/QACgCAgAv0JAoDFGf3lAf0LAoDGGSADIAH9AAKQICAC/QkCgMUZ/eUB/QsCkMYZIAMgAf0AAqAgIAL9CQKAxRn95QH9CwKgxhkgAyAB/QACsCAgAv0JAoDFGf3lAf0LArDGGSABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC7YCEAF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AX8BfwF/QQAhBUEAIQ5BICEPA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0ECIQ0DQCAAIAX9AAKAxhkiBiAG/eYB/eQBIQAgASAF/QACkMYZIgggCP3mAf3kASEBIAIgBf0AAqDGGSIKIAr95gH95AEhAiADIAX9AAKwxhkiDCAM/eYB/eQBIQMgBUHAAGohBSANQQFrIQ0gDQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgDiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKA5hkgDkEEaiEOIA9BAWshDyAPDQALC+wCAgF/AX9BACEAQQIhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDmGf0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAoDnGSAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQ5hn9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKQ5xkgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoOYZ/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCoOcZIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDmGf0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LArDnGSAAQcAAaiEAIAFBAWshASABDQALC8YBBQF/AX8BfwF/AX9BACEBQQAhAkEAIABBgCBsaiEDQSAhBQNAQQIhBANAIAMgAf0AAoDGGSAC/QkCgOcZ/eYB/QsCgIQNIAMgAf0AApDGGSAC/QkCgOcZ/eYB/QsCkIQNIAMgAf0AAqDGGSAC/QkCgOcZ/eYB/QsCoIQNIAMgAf0AArDGGSAC/QkCgOcZ/eYB/QsCsIQNIAFBwABqIQEgA0HAAGohAyAEQQFrIQQgBA0ACyACQQRqIQIgBUEBayEFIAUNAAsLzgEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKAhA39DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKA6BkgAiAB/QACkIQN/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCkOgZIAIgAf0AAqCEDf0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAqDoGSACIAH9AAKwhA39DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKw6BkgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC5ECCAF7AXsBewF7AX8BfwF/AX9BACAAQYAgbGohBUEAIQdBAiEIA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEgIQYDQCABIAX9AAKAiDP95AEhASACIAX9AAKQiDP95AEhAiADIAX9AAKgiDP95AEhAyAEIAX9AAKwiDP95AEhBCAFQYABaiEFIAZBAWshBiAGDQALIAcgAf0LAoDIPyAHIAL9CwKQyD8gByAD/QsCoMg/IAcgBP0LArDIPyAFQcBgaiEFIAdBwABqIQcgCEEBayEIIAgNAAsLuAECAX8Bf0EAIQBBAiEBA0AgACAA/QACgMg//QwAAABCAAAAQgAAAEIAAABC/ecB/QsCgMk/IAAgAP0AApDIP/0MAAAAQgAAAEIAAABCAAAAQv3nAf0LApDJPyAAIAD9AAKgyD/9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKgyT8gACAA/QACsMg//QwAAABCAAAAQgAAAEIAAABC/ecB/QsCsMk/IABBwABqIQAgAUEBayEBIAENAAsLzwEFAX8BfwF/AX8Bf0EAIABBgCBsaiEBQQAhAkEAIQNBICEFA0BBAiEEA0AgAyAB/QACgIgzIAL9AAKAyT/95QH9CwKAyj8gAyAB/QACkIgzIAL9AAKQyT/95QH9CwKQyj8gAyAB/QACoIgzIAL9AAKgyT/95QH9CwKgyj8gAyAB/QACsIgzIAL9AAKwyT/95QH9CwKwyj8gAUHAAGohASACQcAAaiECIANBwABqIQMgBEEBayEEIAQNAAsgAkGAf2ohAiAFQQFrIQUgBQ0ACwu2AhABewF7AXsBewF7AX8BewF7AXsBewF7AXsBewF/AX8Bf0EAIQVBACEOQQIhDwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBICENA0AgACAF/QACgMo/IgYgBv3mAf3kASEAIAEgBf0AApDKPyIIIAj95gH95AEhASACIAX9AAKgyj8iCiAK/eYB/eQBIQIgAyAF/QACsMo/IgwgDP3mAf3kASEDIAVBgAFqIQUgDUEBayENIA0NAAsgDiAA/QsCgOo/IA4gAf0LApDqPyAOIAL9CwKg6j8gDiAD/QsCsOo/IAVBwGBqIQUgDkHAAGohDiAPQQFrIQ8gDw0ACwvsAgIBfwF/QQAhAEECIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKA6j/9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKA6z8gAP0MAACAPwAAgD8AAIA/AACAPyAA/QACkOo//QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCkOs/IAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDqP/0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAqDrPyAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKw6j/9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKw6z8gAEHAAGohACABQQFrIQEgAQ0ACwvPAQUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAgbGohA0EgIQUDQEECIQQDQCADIAH9AAKAyj8gAv0AAoDrP/3mAf0LAoDsPyADIAH9AAKQyj8gAv0AApDrP/3mAf0LApDsPyADIAH9AAKgyj8gAv0AAqDrP/3mAf0LAqDsPyADIAH9AAKwyj8gAv0AArDrP/3mAf0LArDsPyABQcAAaiEBIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyACQYB/aiECIAVBAWshBSAFDQALC5ECCAF7AXsBewF7AX8BfwF/AX9BACAAQYAgbGohBUEAIQdBICEIA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEECIQYDQCABIAX9AAKAiDP95AEhASACIAX9AAKQiDP95AEhAiADIAX9AAKgiDP95AEhAyAEIAX9AAKwiDP95AEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3kASAD/eQBIAT95AEhASAHIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AoCsTCAHQQRqIQcgCEEBayEIIAgNAAsLuAECAX8Bf0EAIQBBAiEBA0AgACAA/QACgKxM/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCgK1MIAAgAP0AApCsTP0MAAAAQgAAAEIAAABCAAAAQv3nAf0LApCtTCAAIAD9AAKgrEz9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKgrUwgACAA/QACsKxM/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCsK1MIABBwABqIQAgAUEBayEBIAENAAsLxgEFAX8BfwF/AX8Bf0EAIABBgCBsaiEBQQAhAkEAIQNBICEFA0BBAiEEA0AgAyAB/QACgIgzIAL9CQKArUz95QH9CwKArkwgAyAB/QACkIgzIAL9CQKArUz95QH9CwKQrkwgAyAB/QACoIgzIAL9CQKArUz95QH9CwKgrkwgAyAB/QACsIgzIAL9CQKArUz95QH9CwKwrkwgAUHAAGohASADQcAAaiEDIARBAWshBCAEDQALIAJBBGohAiAFQQFrIQUgBQ0ACwu2AhABewF7AXsBewF7AX8BewF7AXsBewF7AXsBewF/AX8Bf0EAIQVBACEOQSAhDwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiENA0AgACAF/QACgK5MIgYgBv3mAf3kASEAIAEgBf0AApCuTCIIIAj95gH95AEhASACIAX9AAKgrkwiCiAK/eYB/eQBIQIgAyAF/QACsK5MIgwgDP3mAf3kASEDIAVBwABqIQUgDUEBayENIA0NAAsgACAB/eQBIAL95AEgA/3kASEAIA4gAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgM5MIA5BBGohDiAPQQFrIQ8gDw0ACwvsAgIBfwF/QQAhAEECIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAzkz9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKAz0wgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACkM5M/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCkM9MIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDOTP0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAqDPTCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwzkz9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKwz0wgAEHAAGohACABQQFrIQEgAQ0ACwvGAQUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAgbGohA0EgIQUDQEECIQQDQCADIAH9AAKArkwgAv0JAoDPTP3mAf0LAoDsPyADIAH9AAKQrkwgAv0JAoDPTP3mAf0LApDsPyADIAH9AAKgrkwgAv0JAoDPTP3mAf0LAqDsPyADIAH9AAKwrkwgAv0JAoDPTP3mAf0LArDsPyABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgOw//QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCgNBMIAIgAf0AApDsP/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LApDQTCACIAH9AAKg7D/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKg0EwgAiAB/QACsOw//QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCsNBMIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvmAQUBewF/AXsBfwF/IAH9ESEDIAD9EyEFQQAgAkGAIGxqIQRBACEGQcAAIQcDQCAEIAP9+gEgBP0AAoAg/eYBIAUgBv0AAoDwTP3mAf3kAf0LAoCQTSAEIAP9+gEgBP0AApAg/eYBIAUgBv0AApDwTP3mAf3kAf0LApCQTSAEIAP9+gEgBP0AAqAg/eYBIAUgBv0AAqDwTP3mAf3kAf0LAqCQTSAEIAP9+gEgBP0AArAg/eYBIAUgBv0AArDwTP3mAf3kAf0LArCQTSAEQcAAaiEEIAZBwABqIQYgB0EBayEHIAcNAAsL9gEGAXsBewF7AXsBfwF/QQAgAEGAIGxqIQX9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQP9DAAAgP8AAID/AACA/wAAgP8hBEHAACEGA0AgASAF/QACgJBN/eAB/ekBIQEgAiAF/QACkJBN/eAB/ekBIQIgAyAF/QACoJBN/eAB/ekBIQMgBCAF/QACsJBN/eAB/ekBIQQgBUHAAGohBSAGQQFrIQYgBg0ACyABIAL96QEgA/3pASAE/ekBIQEgAf0fACAB/R8BlyAB/R8ClyAB/R8DlwuyAg8BewF7AXsBewF7AX8BewF7AXsBewF7AXsBewF7AX8gAf0TIQhBACAAQYAgbGohB/0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBP0MAAAAAAAAAAAAAAAAAAAAACEFQcAAIRADQCACIAf9AAKAkE0gCP3nASIJIAn95gH95AEhAiADIAf9AAKQkE0gCP3nASILIAv95gH95AEhAyAEIAf9AAKgkE0gCP3nASINIA395gH95AEhBCAFIAf9AAKwkE0gCP3nASIPIA/95gH95AEhBSAHQcAAaiEHIBBBAWshECAQDQALIAIgA/3kASAE/eQBIAX95AEhAiAC/R8AIAL9HwGSIAL9HwKSIAL9HwOSC/YBBAF/AXsBfwF/IAH9ESEDQQAgAEGAIGxqIQJBACEEQcAAIQUDQCAEIAL9AAKAkE0gAv0AAoAgIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCACAEIAL9AAKQkE0gAv0AApAgIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCECAEIAL9AAKgkE0gAv0AAqAgIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCICAEIAL9AAKwkE0gAv0AArAgIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCMCACQcAAaiECIARBwABqIQQgBUEBayEFIAUNAAsLjQIIAXsBewF7AXsBfwF/AX8Bf0EAIABBgCBsaiEFQQAhB0ECIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQSAhBgNAIAEgBf0AAoAg/eQBIQEgAiAF/QACkCD95AEhAiADIAX9AAKgIP3kASEDIAQgBf0AArAg/eQBIQQgBUGAAWohBSAGQQFrIQYgBg0ACyAHIAH9CwKA0FkgByAC/QsCkNBZIAcgA/0LAqDQWSAHIAT9CwKw0FkgBUHAYGohBSAHQcAAaiEHIAhBAWshCCAIDQALC7gBAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDQWf0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAoDRWSAAIAD9AAKQ0Fn9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKQ0VkgACAA/QACoNBZ/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCoNFZIAAgAP0AArDQWf0MAAAAQgAAAEIAAABCAAAAQv3nAf0LArDRWSAAQcAAaiEAIAFBAWshASABDQALC8sBBQF/AX8BfwF/AX9BACAAQYAgbGohAUEAIQJBACEDQSAhBQNAQQIhBANAIAMgAf0AAoAgIAL9AAKA0Vn95QH9CwKA0lkgAyAB/QACkCAgAv0AApDRWf3lAf0LApDSWSADIAH9AAKgICAC/QACoNFZ/eUB/QsCoNJZIAMgAf0AArAgIAL9AAKw0Vn95QH9CwKw0lkgAUHAAGohASACQcAAaiECIANBwABqIQMgBEEBayEEIAQNAAsgAkGAf2ohAiAFQQFrIQUgBQ0ACwu5AQIBfwF/QQAhAEHAACEBA0AgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACgNJZ/eYB/QsCgPJZIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AApDSWf3mAf0LApDyWSAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKg0ln95gH9CwKg8lkgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACsNJZ/eYB/QsCsPJZIABBwABqIQAgAUEBayEBIAENAAsLtgIQAXsBewF7AXsBewF/AXsBewF7AXsBewF7AXsBfwF/AX9BACEFQQAhDkECIQ8DQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQSAhDQNAIAAgBf0AAoDSWSIGIAb95gH95AEhACABIAX9AAKQ0lkiCCAI/eYB/eQBIQEgAiAF/QACoNJZIgogCv3mAf3kASECIAMgBf0AArDSWSIMIAz95gH95AEhAyAFQYABaiEFIA1BAWshDSANDQALIA4gAP0LAoCSWiAOIAH9CwKQklogDiAC/QsCoJJaIA4gA/0LArCSWiAFQcBgaiEFIA5BwABqIQ4gD0EBayEPIA8NAAsLjAICAX8Bf0EAIQBBAiEBA0AgACAA/QACgJJa/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCgJNaIAAgAP0AApCSWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LApCTWiAAIAD9AAKgklr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKgk1ogACAA/QACsJJa/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCsJNaIABBwABqIQAgAUEBayEBIAENAAsLxAECAX8Bf0EAIQBBAiEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgJNa/eMB/ecB/QsCgJRaIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApCTWv3jAf3nAf0LApCUWiAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKgk1r94wH95wH9CwKglFogAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsJNa/eMB/ecB/QsCsJRaIABBwABqIQAgAUEBayEBIAENAAsL8AECAX8Bf0EAIQBBAiEBA0AgAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACgJRaIAD9AAKAk1r95wH95gH9CwKAlVogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACkJRaIAD9AAKQk1r95wH95gH9CwKQlVogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACoJRaIAD9AAKgk1r95wH95gH9CwKglVogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACsJRaIAD9AAKwk1r95wH95gH9CwKwlVogAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQIhAQNAIAAgAP0AAoCVWv0LAoCVWiAAIAD9AAKQlVr9CwKQlVogACAA/QACoJVa/QsCoJVaIAAgAP0AArCVWv0LArCVWiAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgJRa/QsCgJRaIAAgAP0AApCUWv0LApCUWiAAIAD9AAKglFr9CwKglFogACAA/QACsJRa/QsCsJRaIABBwABqIQAgAUEBayEBIAENAAsLjQIIAXsBewF7AXsBfwF/AX8Bf0EAIABBgCBsaiEFQQAhB0EgIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQIhBgNAIAEgBf0AAoAg/eQBIQEgAiAF/QACkCD95AEhAiADIAX9AAKgIP3kASEDIAQgBf0AArAg/eQBIQQgBUHAAGohBSAGQQFrIQYgBg0ACyABIAL95AEgA/3kASAE/eQBIQEgByAB/R8AIAH9HwGSIAH9HwKSIAH9HwOSOAKAllogB0EEaiEHIAhBAWshCCAIDQALC7gBAgF/AX9BACEAQQIhAQNAIAAgAP0AAoCWWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAoCXWiAAIAD9AAKQllr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKQl1ogACAA/QACoJZa/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCoJdaIAAgAP0AArCWWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0LArCXWiAAQcAAaiEAIAFBAWshASABDQALC8IBBQF/AX8BfwF/AX9BACAAQYAgbGohAUEAIQJBACEDQSAhBQNAQQIhBANAIAMgAf0AAoAgIAL9CQKAl1r95QH9CwKA0lkgAyAB/QACkCAgAv0JAoCXWv3lAf0LApDSWSADIAH9AAKgICAC/QkCgJda/eUB/QsCoNJZIAMgAf0AArAgIAL9CQKAl1r95QH9CwKw0lkgAUHAAGohASADQcAAaiEDIARBAWshBCAEDQALIAJBBGohAiAFQQFrIQUgBQ0ACwu5AQIBfwF/QQAhAEHAACEBA0AgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACgNJZ/eYB/QsCgPJZIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AApDSWf3mAf0LApDyWSAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKg0ln95gH9CwKg8lkgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACsNJZ/eYB/QsCsPJZIABBwABqIQAgAUEBayEBIAENAAsLtgIQAXsBewF7AXsBewF/AXsBewF7AXsBewF7AXsBfwF/AX9BACEFQQAhDkEgIQ8DQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQIhDQNAIAAgBf0AAoDSWSIGIAb95gH95AEhACABIAX9AAKQ0lkiCCAI/eYB/eQBIQEgAiAF/QACoNJZIgogCv3mAf3kASECIAMgBf0AArDSWSIMIAz95gH95AEhAyAFQcAAaiEFIA1BAWshDSANDQALIAAgAf3kASAC/eQBIAP95AEhACAOIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoCYWiAOQQRqIQ4gD0EBayEPIA8NAAsLjAICAX8Bf0EAIQBBAiEBA0AgACAA/QACgJha/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCgJlaIAAgAP0AApCYWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LApCZWiAAIAD9AAKgmFr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKgmVogACAA/QACsJha/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCsJlaIABBwABqIQAgAUEBayEBIAENAAsLxAECAX8Bf0EAIQBBAiEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgJla/eMB/ecB/QsCgJpaIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApCZWv3jAf3nAf0LApCaWiAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKgmVr94wH95wH9CwKgmlogAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsJla/eMB/ecB/QsCsJpaIABBwABqIQAgAUEBayEBIAENAAsL8AECAX8Bf0EAIQBBAiEBA0AgAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACgJpaIAD9AAKAmVr95wH95gH9CwKAm1ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACkJpaIAD9AAKQmVr95wH95gH9CwKQm1ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACoJpaIAD9AAKgmVr95wH95gH9CwKgm1ogAP0MAAAAPwAAAD8AAAA/AAAAP/3hASAA/QACsJpaIAD9AAKwmVr95wH95gH9CwKwm1ogAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQIhAQNAIAAgAP0AAoCbWv0LAoCbWiAAIAD9AAKQm1r9CwKQm1ogACAA/QACoJta/QsCoJtaIAAgAP0AArCbWv0LArCbWiAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgJpa/QsCgJpaIAAgAP0AApCaWv0LApCaWiAAIAD9AAKgmlr9CwKgmlogACAA/QACsJpa/QsCsJpaIABBwABqIQAgAUEBayEBIAENAAsLkQIIAXsBewF7AXsBfwF/AX8Bf0EAIABBgCBsaiEFQQAhB0ECIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQSAhBgNAIAEgBf0AAoCIM/3kASEBIAIgBf0AApCIM/3kASECIAMgBf0AAqCIM/3kASEDIAQgBf0AArCIM/3kASEEIAVBgAFqIQUgBkEBayEGIAYNAAsgByAB/QsCgJxaIAcgAv0LApCcWiAHIAP9CwKgnFogByAE/QsCsJxaIAVBwGBqIQUgB0HAAGohByAIQQFrIQggCA0ACwu4AQIBfwF/QQAhAEECIQEDQCAAIAD9AAKAnFr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKAnVogACAA/QACkJxa/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCkJ1aIAAgAP0AAqCcWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAqCdWiAAIAD9AAKwnFr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKwnVogAEHAAGohACABQQFrIQEgAQ0ACwvPAQUBfwF/AX8BfwF/QQAgAEGAIGxqIQFBACECQQAhA0EgIQUDQEECIQQDQCADIAH9AAKAiDMgAv0AAoCdWv3lAf0LAoCeWiADIAH9AAKQiDMgAv0AApCdWv3lAf0LApCeWiADIAH9AAKgiDMgAv0AAqCdWv3lAf0LAqCeWiADIAH9AAKwiDMgAv0AArCdWv3lAf0LArCeWiABQcAAaiEBIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyACQYB/aiECIAVBAWshBSAFDQALC7kBAgF/AX9BACEAQcAAIQEDQCAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKAnlr95gH9CwKAvlogAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACkJ5a/eYB/QsCkL5aIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAqCeWv3mAf0LAqC+WiAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKwnlr95gH9CwKwvlogAEHAAGohACABQQFrIQEgAQ0ACwu2AhABewF7AXsBewF7AX8BewF7AXsBewF7AXsBewF/AX8Bf0EAIQVBACEOQQIhDwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBICENA0AgACAF/QACgJ5aIgYgBv3mAf3kASEAIAEgBf0AApCeWiIIIAj95gH95AEhASACIAX9AAKgnloiCiAK/eYB/eQBIQIgAyAF/QACsJ5aIgwgDP3mAf3kASEDIAVBgAFqIQUgDUEBayENIA0NAAsgDiAA/QsCgN5aIA4gAf0LApDeWiAOIAL9CwKg3logDiAD/QsCsN5aIAVBwGBqIQUgDkHAAGohDiAPQQFrIQ8gDw0ACwuMAgIBfwF/QQAhAEECIQEDQCAAIAD9AAKA3lr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKA31ogACAA/QACkN5a/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCkN9aIAAgAP0AAqDeWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAqDfWiAAIAD9AAKw3lr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKw31ogAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEECIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKA31r94wH95wH9CwKA4FogAP0MAACAPwAAgD8AAIA/AACAPyAA/QACkN9a/eMB/ecB/QsCkOBaIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDfWv3jAf3nAf0LAqDgWiAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKw31r94wH95wH9CwKw4FogAEHAAGohACABQQFrIQEgAQ0ACwvwAQIBfwF/QQAhAEECIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKA4FogAP0AAoDfWv3nAf3mAf0LAoDhWiAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKQ4FogAP0AApDfWv3nAf3mAf0LApDhWiAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKg4FogAP0AAqDfWv3nAf3mAf0LAqDhWiAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKw4FogAP0AArDfWv3nAf3mAf0LArDhWiAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgOFa/QsCgOFaIAAgAP0AApDhWv0LApDhWiAAIAD9AAKg4Vr9CwKg4VogACAA/QACsOFa/QsCsOFaIABBwABqIQAgAUEBayEBIAENAAsLZAIBfwF/QQAhAEECIQEDQCAAIAD9AAKA4Fr9CwKA4FogACAA/QACkOBa/QsCkOBaIAAgAP0AAqDgWv0LAqDgWiAAIAD9AAKw4Fr9CwKw4FogAEHAAGohACABQQFrIQEgAQ0ACwuRAggBewF7AXsBewF/AX8BfwF/QQAgAEGAIGxqIQVBACEHQSAhCANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBAiEGA0AgASAF/QACgIgz/eQBIQEgAiAF/QACkIgz/eQBIQIgAyAF/QACoIgz/eQBIQMgBCAF/QACsIgz/eQBIQQgBUHAAGohBSAGQQFrIQYgBg0ACyABIAL95AEgA/3kASAE/eQBIQEgByAB/R8AIAH9HwGSIAH9HwKSIAH9HwOSOAKA4logB0EEaiEHIAhBAWshCCAIDQALC7gBAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDiWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAoDjWiAAIAD9AAKQ4lr9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKQ41ogACAA/QACoOJa/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCoONaIAAgAP0AArDiWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0LArDjWiAAQcAAaiEAIAFBAWshASABDQALC8YBBQF/AX8BfwF/AX9BACAAQYAgbGohAUEAIQJBACEDQSAhBQNAQQIhBANAIAMgAf0AAoCIMyAC/QkCgONa/eUB/QsCgJ5aIAMgAf0AApCIMyAC/QkCgONa/eUB/QsCkJ5aIAMgAf0AAqCIMyAC/QkCgONa/eUB/QsCoJ5aIAMgAf0AArCIMyAC/QkCgONa/eUB/QsCsJ5aIAFBwABqIQEgA0HAAGohAyAEQQFrIQQgBA0ACyACQQRqIQIgBUEBayEFIAUNAAsLuQECAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAoCeWv3mAf0LAoC+WiAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKQnlr95gH9CwKQvlogAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACoJ5a/eYB/QsCoL5aIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AArCeWv3mAf0LArC+WiAAQcAAaiEAIAFBAWshASABDQALC7YCEAF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AX8BfwF/QQAhBUEAIQ5BICEPA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0ECIQ0DQCAAIAX9AAKAnloiBiAG/eYB/eQBIQAgASAF/QACkJ5aIgggCP3mAf3kASEBIAIgBf0AAqCeWiIKIAr95gH95AEhAiADIAX9AAKwnloiDCAM/eYB/eQBIQMgBUHAAGohBSANQQFrIQ0gDQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgDiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKA5FogDkEEaiEOIA9BAWshDyAPDQALC4wCAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDkWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAoDlWiAAIAD9AAKQ5Fr9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKQ5VogACAA/QACoORa/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCoOVaIAAgAP0AArDkWv0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LArDlWiAAQcAAaiEAIAFBAWshASABDQALC8QBAgF/AX9BACEAQQIhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDlWv3jAf3nAf0LAoDmWiAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQ5Vr94wH95wH9CwKQ5logAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoOVa/eMB/ecB/QsCoOZaIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDlWv3jAf3nAf0LArDmWiAAQcAAaiEAIAFBAWshASABDQALC/ABAgF/AX9BACEAQQIhAQNAIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AAoDmWiAA/QACgOVa/ecB/eYB/QsCgOdaIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AApDmWiAA/QACkOVa/ecB/eYB/QsCkOdaIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AAqDmWiAA/QACoOVa/ecB/eYB/QsCoOdaIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AArDmWiAA/QACsOVa/ecB/eYB/QsCsOdaIABBwABqIQAgAUEBayEBIAENAAsLZAIBfwF/QQAhAEECIQEDQCAAIAD9AAKA51r9CwKA51ogACAA/QACkOda/QsCkOdaIAAgAP0AAqDnWv0LAqDnWiAAIAD9AAKw51r9CwKw51ogAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDmWv0LAoDmWiAAIAD9AAKQ5lr9CwKQ5logACAA/QACoOZa/QsCoOZaIAAgAP0AArDmWv0LArDmWiAAQcAAaiEAIAFBAWshASABDQALC4EBAwF7AX8BfyAA/RMhAUEAIQJBwAAhAwNAIAIgASAC/QACgOha/eYB/QsCgIhbIAIgASAC/QACkOha/eYB/QsCkIhbIAIgASAC/QACoOha/eYB/QsCoIhbIAIgASAC/QACsOha/eYB/QsCsIhbIAJBwABqIQIgA0EBayEDIAMNAAsLugIIAX8BewF/AXsBewF7AX8Bf0EAIABBgMAAbGohAUEAIQNBICEIA0BBAiEHA0AgAyAB/VwCgKgaIQIgASAC/VYCgKkaASECIAEgAv1WAoCqGgIhAiABIAL9VgKAqxoD/QsCgKhbIAMgAf1cAoCsGiEEIAEgBP1WAoCtGgEhBCABIAT9VgKArhoCIQQgASAE/VYCgK8aA/0LApCoWyADIAH9XAKAsBohBSABIAX9VgKAsRoBIQUgASAF/VYCgLIaAiEFIAEgBf1WAoCzGgP9CwKgqFsgAyAB/VwCgLQaIQYgASAG/VYCgLUaASEGIAEgBv1WAoC2GgIhBiABIAb9VgKAtxoD/QsCsKhbIAFBgBBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYRgaiEBIAhBAWshCCAIDQALC8YCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgOw//QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACgMhb/eYB/QsCgOhbIAIgAf0AApDsP/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AApDIW/3mAf0LApDoWyACIAH9AAKg7D/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIAL9AAKgyFv95gH9CwKg6FsgAiAB/QACsOw//QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACsMhb/eYB/QsCsOhbIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwu2AggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBAiEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EgIQUDQCAAIAT9AAKAnlogBP0AAoDoW/3mAf3kASEAIAEgBP0AApCeWiAE/QACkOhb/eYB/eQBIQEgAiAE/QACoJ5aIAT9AAKg6Fv95gH95AEhAiADIAT9AAKwnlogBP0AArDoW/3mAf3kASEDIARBgAFqIQQgBUEBayEFIAUNAAsgBiAA/QsCgIhcIAYgAf0LApCIXCAGIAL9CwKgiFwgBiAD/QsCsIhcIARBwGBqIQQgBkHAAGohBiAHQQFrIQcgBw0ACwvgAgYBewF7AXsBewF/AX9BACEEQQIhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgIhcIAT9AAKA4Vr95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhACABIAT9AAKQiFwgBP0AApDhWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEBIAIgBP0AAqCIXCAE/QACoOFa/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQIgAyAE/QACsIhcIAT9AAKw4Vr95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAyAEIAD9CwKAiVwgBCAB/QsCkIlcIAQgAv0LAqCJXCAEIAP9CwKwiVwgBEHAAGohBCAFQQFrIQUgBQ0ACwuSAgQBfwF/AX8Bf0EAIQBBACEBQSAhAwNAQQIhAgNAIAAgAP0AAoDoWyAB/QACgOBa/eYBIAH9AAKAiVwgAP0AAoC+Wv3mAf3kAf0LAoCKXCAAIAD9AAKQ6FsgAf0AApDgWv3mASAB/QACkIlcIAD9AAKQvlr95gH95AH9CwKQilwgACAA/QACoOhbIAH9AAKg4Fr95gEgAf0AAqCJXCAA/QACoL5a/eYB/eQB/QsCoIpcIAAgAP0AArDoWyAB/QACsOBa/eYBIAH9AAKwiVwgAP0AArC+Wv3mAf3kAf0LArCKXCAAQcAAaiEAIAFBwABqIQEgAkEBayECIAINAAsgAUGAf2ohASADQQFrIQMgAw0ACwuWAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBAiEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EgIQUDQCAAIAT9AAKAilz94QH95AEhACABIAT9AAKQilz94QH95AEhASACIAT9AAKgilz94QH95AEhAiADIAT9AAKwilz94QH95AEhAyAEQYABaiEEIAVBAWshBSAFDQALIAYgAP0LAoCqXCAGIAH9CwKQqlwgBiAC/QsCoKpcIAYgA/0LArCqXCAEQcBgaiEEIAZBwABqIQYgB0EBayEHIAcNAAsLtAIGAXsBewF7AXsBfwF/QQAhBEECIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoCqXP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEAIAEgBP0AApCqXP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEBIAIgBP0AAqCqXP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASECIAMgBP0AArCqXP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEDIAQgAP0LAoCrXCAEIAH9CwKQq1wgBCAC/QsCoKtcIAQgA/0LArCrXCAEQcAAaiEEIAVBAWshBSAFDQALC7oBBAF/AX8BfwF/QQAhAEEAIQFBICEDA0BBAiECA0AgACAA/QACgIpcIAH9AAKAq1z95AH9CwKArFwgACAA/QACkIpcIAH9AAKQq1z95AH9CwKQrFwgACAA/QACoIpcIAH9AAKgq1z95AH9CwKgrFwgACAA/QACsIpcIAH9AAKwq1z95AH9CwKwrFwgAEHAAGohACABQcAAaiEBIAJBAWshAiACDQALIAFBgH9qIQEgA0EBayEDIAMNAAsLtgIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQSAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiEFA0AgACAE/QACgJ5aIAT9AAKA6Fv95gH95AEhACABIAT9AAKQnlogBP0AApDoW/3mAf3kASEBIAIgBP0AAqCeWiAE/QACoOhb/eYB/eQBIQIgAyAE/QACsJ5aIAT9AAKw6Fv95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoDMXCAGQQRqIQYgB0EBayEHIAcNAAsL4AIGAXsBewF7AXsBfwF/QQAhBEECIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoDMXCAE/QACgOda/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQAgASAE/QACkMxcIAT9AAKQ51r95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhASACIAT9AAKgzFwgBP0AAqDnWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASECIAMgBP0AArDMXCAE/QACsOda/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQMgBCAA/QsCgM1cIAQgAf0LApDNXCAEIAL9CwKgzVwgBCAD/QsCsM1cIARBwABqIQQgBUEBayEFIAUNAAsLiQIEAX8BfwF/AX9BACEAQQAhAUEgIQMDQEECIQIDQCAAIAD9AAKA6FsgAf0JAoDmWv3mASAB/QkCgM1cIAD9AAKAvlr95gH95AH9CwKAzlwgACAA/QACkOhbIAH9CQKA5lr95gEgAf0JAoDNXCAA/QACkL5a/eYB/eQB/QsCkM5cIAAgAP0AAqDoWyAB/QkCgOZa/eYBIAH9CQKAzVwgAP0AAqC+Wv3mAf3kAf0LAqDOXCAAIAD9AAKw6FsgAf0JAoDmWv3mASAB/QkCgM1cIAD9AAKwvlr95gH95AH9CwKwzlwgAEHAAGohACACQQFrIQIgAg0ACyABQQRqIQEgA0EBayEDIAMNAAsLlgIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQSAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiEFA0AgACAE/QACgM5c/eEB/eQBIQAgASAE/QACkM5c/eEB/eQBIQEgAiAE/QACoM5c/eEB/eQBIQIgAyAE/QACsM5c/eEB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgBiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKA7lwgBkEEaiEGIAdBAWshByAHDQALC7QCBgF7AXsBewF7AX8Bf0EAIQRBAiEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKA7lz9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhACABIAT9AAKQ7lz9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhASACIAT9AAKg7lz9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAiADIAT9AAKw7lz9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAyAEIAD9CwKA71wgBCAB/QsCkO9cIAQgAv0LAqDvXCAEIAP9CwKw71wgBEHAAGohBCAFQQFrIQUgBQ0ACwuxAQQBfwF/AX8Bf0EAIQBBACEBQSAhAwNAQQIhAgNAIAAgAP0AAoDOXCAB/QkCgO9c/eQB/QsCgKxcIAAgAP0AApDOXCAB/QkCgO9c/eQB/QsCkKxcIAAgAP0AAqDOXCAB/QkCgO9c/eQB/QsCoKxcIAAgAP0AArDOXCAB/QkCgO9c/eQB/QsCsKxcIABBwABqIQAgAkEBayECIAINAAsgAUEEaiEBIANBAWshAyADDQALC7oCCAF/AXsBfwF7AXsBewF/AX9BACAAQYDAAGxqIQFBACEDQSAhCANAQQIhBwNAIAMgAf1cAoCIGiECIAEgAv1WAoCJGgEhAiABIAL9VgKAihoCIQIgASAC/VYCgIsaA/0LAoDwXCADIAH9XAKAjBohBCABIAT9VgKAjRoBIQQgASAE/VYCgI4aAiEEIAEgBP1WAoCPGgP9CwKQ8FwgAyAB/VwCgJAaIQUgASAF/VYCgJEaASEFIAEgBf1WAoCSGgIhBSABIAX9VgKAkxoD/QsCoPBcIAMgAf1cAoCUGiEGIAEgBv1WAoCVGgEhBiABIAb9VgKAlhoCIQYgASAG/VYCgJcaA/0LArDwXCABQYAQaiEBIANBwABqIQMgB0EBayEHIAcNAAsgAUGEYGohASAIQQFrIQggCA0ACwvGAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoCEDf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AAoCQXf3mAf0LAoCwXSACIAH9AAKQhA39DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1OIAL9AAKQkF395gH9CwKQsF0gAiAB/QACoIQN/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACoJBd/eYB/QsCoLBdIAIgAf0AArCEDf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AArCQXf3mAf0LArCwXSABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLtgIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQQIhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBICEFA0AgACAE/QACgNJZIAT9AAKAsF395gH95AEhACABIAT9AAKQ0lkgBP0AApCwXf3mAf3kASEBIAIgBP0AAqDSWSAE/QACoLBd/eYB/eQBIQIgAyAE/QACsNJZIAT9AAKwsF395gH95AEhAyAEQYABaiEEIAVBAWshBSAFDQALIAYgAP0LAoDQXSAGIAH9CwKQ0F0gBiAC/QsCoNBdIAYgA/0LArDQXSAEQcBgaiEEIAZBwABqIQYgB0EBayEHIAcNAAsL4AIGAXsBewF7AXsBfwF/QQAhBEECIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoDQXSAE/QACgJVa/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQAgASAE/QACkNBdIAT9AAKQlVr95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhASACIAT9AAKg0F0gBP0AAqCVWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASECIAMgBP0AArDQXSAE/QACsJVa/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQMgBCAA/QsCgNFdIAQgAf0LApDRXSAEIAL9CwKg0V0gBCAD/QsCsNFdIARBwABqIQQgBUEBayEFIAUNAAsLkgIEAX8BfwF/AX9BACEAQQAhAUEgIQMDQEECIQIDQCAAIAD9AAKAsF0gAf0AAoCUWv3mASAB/QACgNFdIAD9AAKA8ln95gH95AH9CwKA0l0gACAA/QACkLBdIAH9AAKQlFr95gEgAf0AApDRXSAA/QACkPJZ/eYB/eQB/QsCkNJdIAAgAP0AAqCwXSAB/QACoJRa/eYBIAH9AAKg0V0gAP0AAqDyWf3mAf3kAf0LAqDSXSAAIAD9AAKwsF0gAf0AArCUWv3mASAB/QACsNFdIAD9AAKw8ln95gH95AH9CwKw0l0gAEHAAGohACABQcAAaiEBIAJBAWshAiACDQALIAFBgH9qIQEgA0EBayEDIAMNAAsLlgIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQQIhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBICEFA0AgACAE/QACgNJd/eEB/eQBIQAgASAE/QACkNJd/eEB/eQBIQEgAiAE/QACoNJd/eEB/eQBIQIgAyAE/QACsNJd/eEB/eQBIQMgBEGAAWohBCAFQQFrIQUgBQ0ACyAGIAD9CwKA8l0gBiAB/QsCkPJdIAYgAv0LAqDyXSAGIAP9CwKw8l0gBEHAYGohBCAGQcAAaiEGIAdBAWshByAHDQALC7QCBgF7AXsBewF7AX8Bf0EAIQRBAiEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKA8l39DAAAAEIAAABCAAAAQgAAAEL95wH95AEhACABIAT9AAKQ8l39DAAAAEIAAABCAAAAQgAAAEL95wH95AEhASACIAT9AAKg8l39DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAiADIAT9AAKw8l39DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAyAEIAD9CwKA810gBCAB/QsCkPNdIAQgAv0LAqDzXSAEIAP9CwKw810gBEHAAGohBCAFQQFrIQUgBQ0ACwu6AQQBfwF/AX8Bf0EAIQBBACEBQSAhAwNAQQIhAgNAIAAgAP0AAoDSXSAB/QACgPNd/eQB/QsCgPRdIAAgAP0AApDSXSAB/QACkPNd/eQB/QsCkPRdIAAgAP0AAqDSXSAB/QACoPNd/eQB/QsCoPRdIAAgAP0AArDSXSAB/QACsPNd/eQB/QsCsPRdIABBwABqIQAgAUHAAGohASACQQFrIQIgAg0ACyABQYB/aiEBIANBAWshAyADDQALC7YCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEgIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQIhBQNAIAAgBP0AAoDSWSAE/QACgLBd/eYB/eQBIQAgASAE/QACkNJZIAT9AAKQsF395gH95AEhASACIAT9AAKg0lkgBP0AAqCwXf3mAf3kASECIAMgBP0AArDSWSAE/QACsLBd/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgBiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKAlF4gBkEEaiEGIAdBAWshByAHDQALC+ACBgF7AXsBewF7AX8Bf0EAIQRBAiEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKAlF4gBP0AAoCbWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEAIAEgBP0AApCUXiAE/QACkJta/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQEgAiAE/QACoJReIAT9AAKgm1r95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAiADIAT9AAKwlF4gBP0AArCbWv3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEDIAQgAP0LAoCVXiAEIAH9CwKQlV4gBCAC/QsCoJVeIAQgA/0LArCVXiAEQcAAaiEEIAVBAWshBSAFDQALC4kCBAF/AX8BfwF/QQAhAEEAIQFBICEDA0BBAiECA0AgACAA/QACgLBdIAH9CQKAmlr95gEgAf0JAoCVXiAA/QACgPJZ/eYB/eQB/QsCgJZeIAAgAP0AApCwXSAB/QkCgJpa/eYBIAH9CQKAlV4gAP0AApDyWf3mAf3kAf0LApCWXiAAIAD9AAKgsF0gAf0JAoCaWv3mASAB/QkCgJVeIAD9AAKg8ln95gH95AH9CwKgll4gACAA/QACsLBdIAH9CQKAmlr95gEgAf0JAoCVXiAA/QACsPJZ/eYB/eQB/QsCsJZeIABBwABqIQAgAkEBayECIAINAAsgAUEEaiEBIANBAWshAyADDQALC5YCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEgIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQIhBQNAIAAgBP0AAoCWXv3hAf3kASEAIAEgBP0AApCWXv3hAf3kASEBIAIgBP0AAqCWXv3hAf3kASECIAMgBP0AArCWXv3hAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgLZeIAZBBGohBiAHQQFrIQcgBw0ACwu0AgYBewF7AXsBewF/AX9BACEEQQIhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgLZe/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQAgASAE/QACkLZe/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQEgAiAE/QACoLZe/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQIgAyAE/QACsLZe/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQMgBCAA/QsCgLdeIAQgAf0LApC3XiAEIAL9CwKgt14gBCAD/QsCsLdeIARBwABqIQQgBUEBayEFIAUNAAsLsQEEAX8BfwF/AX9BACEAQQAhAUEgIQMDQEECIQIDQCAAIAD9AAKAll4gAf0JAoC3Xv3kAf0LAoD0XSAAIAD9AAKQll4gAf0JAoC3Xv3kAf0LApD0XSAAIAD9AAKgll4gAf0JAoC3Xv3kAf0LAqD0XSAAIAD9AAKwll4gAf0JAoC3Xv3kAf0LArD0XSAAQcAAaiEAIAJBAWshAiACDQALIAFBBGohASADQQFrIQMgAw0ACwu5AQMBfwF7AX8gAP0RIQJBACEBQcAAIQMDQCABIAH9AAKA9F0gAv36ASAB/QACgOha/eYB/eQB/QsCgLheIAEgAf0AApD0XSAC/foBIAH9AAKQ6Fr95gH95AH9CwKQuF4gASAB/QACoPRdIAL9+gEgAf0AAqDoWv3mAf3kAf0LAqC4XiABIAH9AAKw9F0gAv36ASAB/QACsOha/eYB/eQB/QsCsLheIAFBwABqIQEgA0EBayEDIAMNAAsLrQIGAXsBewF7AXsBfwF/QQAgAEGAIGxqIQX9DP////////////////////8hAf0M/////////////////////yEC/Qz/////////////////////IQP9DP////////////////////8hBEHAACEGA0AgASAF/QACgJBN/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiEBIAIgBf0AApCQTf3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hAiADIAX9AAKgkE394AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQMgBCAF/QACsJBN/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiEEIAVBwABqIQUgBkEBayEGIAYNAAsgASAC/U4gA/1OIAT9TiEBIAH9owEL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKA6Fr94AH96QEhACABIAT9AAKQ6Fr94AH96QEhASACIAT9AAKg6Fr94AH96QEhAiADIAT9AAKw6Fr94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC6sCDwF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AXsBfyAA/RMhB0EAIQb9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEHAACEPA0AgASAG/QACgOhaIAf95wEiCCAI/eYB/eQBIQEgAiAG/QACkOhaIAf95wEiCiAK/eYB/eQBIQIgAyAG/QACoOhaIAf95wEiDCAM/eYB/eQBIQMgBCAG/QACsOhaIAf95wEiDiAO/eYB/eQBIQQgBkHAAGohBiAPQQFrIQ8gDw0ACyABIAL95AEgA/3kASAE/eQBIQEgAf0fACAB/R8BkiAB/R8CkiAB/R8DkgvvAQYBewF7AXsBewF/AX9BACEE/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBwAAhBQNAIAAgBP0AAoC4Xv3gAf3pASEAIAEgBP0AApC4Xv3gAf3pASEBIAIgBP0AAqC4Xv3gAf3pASECIAMgBP0AArC4Xv3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLiQIEAX8BewF7AX8gAf0TIQMgAP0RIQRBACECQcAAIQUDQCACIAL9AAKAuF4gA/3nASAC/QACgOhaIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgNheIAIgAv0AApC4XiAD/ecBIAL9AAKQ6FogBP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKQ2F4gAiAC/QACoLheIAP95wEgAv0AAqDoWiAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqDYXiACIAL9AAKwuF4gA/3nASAC/QACsOhaIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsNheIAJBwABqIQIgBUEBayEFIAUNAAsLjAICAX8Bf0EAIQBBECEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgPhe/eYB/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCgIBfIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApD4Xv3mAf0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LApCAXyAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKg+F795gH9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKggF8gAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsPhe/eYB/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCsIBfIABBwABqIQAgAUEBayEBIAENAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCAXyAE/QACgIhf/eYB/eQBIQAgASAE/QACkIBfIAT9AAKQiF/95gH95AEhASACIAT9AAKggF8gBP0AAqCIX/3mAf3kASECIAMgBP0AArCAXyAE/QACsIhf/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPhe/eYB/QsCgJBfIAIgASAC/QACkPhe/eYB/QsCkJBfIAIgASAC/QACoPhe/eYB/QsCoJBfIAIgASAC/QACsPhe/eYB/QsCsJBfIAJBwABqIQIgA0EBayEDIAMNAAsL3AEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAkF/9DAAAAAAAAAAAAAAAAAAAAAD96QEiACAA/eYB/QsCgJhfIAEgAf0AApCQX/0MAAAAAAAAAAAAAAAAAAAAAP3pASICIAL95gH9CwKQmF8gASAB/QACoJBf/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgMgA/3mAf0LAqCYXyABIAH9AAKwkF/9DAAAAAAAAAAAAAAAAAAAAAD96QEiBCAE/eYB/QsCsJhfIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCYXyAE/QACgIhf/eYB/eQBIQAgASAE/QACkJhfIAT9AAKQiF/95gH95AEhASACIAT9AAKgmF8gBP0AAqCIX/3mAf3kASECIAMgBP0AArCYXyAE/QACsIhf/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguoAgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCQX/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iACAA/eYB/QsCgKBfIAEgAf0AApCQX/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iAiAC/eYB/QsCkKBfIAEgAf0AAqCQX/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iAyAD/eYB/QsCoKBfIAEgAf0AArCQX/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iBCAE/eYB/QsCsKBfIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCgXyAE/QACgIhf/eYB/eQBIQAgASAE/QACkKBfIAT9AAKQiF/95gH95AEhASACIAT9AAKgoF8gBP0AAqCIX/3mAf3kASECIAMgBP0AArCgXyAE/QACsIhf/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPhe/eYB/QsCgKhfIAIgASAC/QACkPhe/eYB/QsCkKhfIAIgASAC/QACoPhe/eYB/QsCoKhfIAIgASAC/QACsPhe/eYB/QsCsKhfIAJBwABqIQIgA0EBayEDIAMNAAsL3AEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAqF/9DAAAAAAAAAAAAAAAAAAAAAD96QEiACAA/eYB/QsCgLBfIAEgAf0AApCoX/0MAAAAAAAAAAAAAAAAAAAAAP3pASICIAL95gH9CwKQsF8gASAB/QACoKhf/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgMgA/3mAf0LAqCwXyABIAH9AAKwqF/9DAAAAAAAAAAAAAAAAAAAAAD96QEiBCAE/eYB/QsCsLBfIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCwXyAE/QACgIhf/eYB/eQBIQAgASAE/QACkLBfIAT9AAKQiF/95gH95AEhASACIAT9AAKgsF8gBP0AAqCIX/3mAf3kASECIAMgBP0AArCwXyAE/QACsIhf/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguoAgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCoX/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iACAA/eYB/QsCgLhfIAEgAf0AApCoX/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iAiAC/eYB/QsCkLhfIAEgAf0AAqCoX/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iAyAD/eYB/QsCoLhfIAEgAf0AArCoX/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iBCAE/eYB/QsCsLhfIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoC4XyAE/QACgIhf/eYB/eQBIQAgASAE/QACkLhfIAT9AAKQiF/95gH95AEhASACIAT9AAKguF8gBP0AAqCIX/3mAf3kASECIAMgBP0AArC4XyAE/QACsIhf/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvDBwYBewF7AXsBewF7AXsgAP0RIQQgAf0RIQUgBCAF/VH9DNob0RvaG9Eb2hvRG9ob0Rv9USEG/QwAAAAAAQAAAAIAAAADAAAAIQcDQCAEIQggByAF/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBf2uASEIIAkgBv2uAf0MAQAAAAEAAAABAAAAAQAAAP2uASEJIAggCf2uASEIIAlBEf2rASAJQQ/9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQR39qwEgCUED/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEQ/asBIAlBEP2tAf1QIAj9USEJIAggCf2uASEIIAlBGP2rASAJQQj9rQH9UCAI/VEhCSAIIAb9rgEhCCAJIAT9rgH9DAIAAAACAAAAAgAAAAIAAAD9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAE/a4BIQggCSAF/a4B/QwDAAAAAwAAAAMAAAADAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBf2uASEIIAkgBv2uAf0MBAAAAAQAAAAEAAAABAAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAb9rgEhCCAJIAT9rgH9DAUAAAAFAAAABQAAAAUAAAD9rgEhCSACIAggCf1R/QsCACAH/QwEAAAABAAAAAQAAAAEAAAA/a4BIQcgAkEQaiECIANBBGshAyADQQBKDQALCw==');({loop42,loop56,loop62,loop72,loop75,loop79,loop87,loop90,loop93,loop101,loop104,loop108,loop116,loop119,loop122,loop124,loop134,loop137,loop141,loop149,loop152,loop155,loop163,loop166,loop170,loop178,loop181,loop184,loop187,loop188,loop196,loop209,loop217,loop257,loop260,loop263,loop264,loop272,loop275,loop276,loop277,loop278,loop279,loop287,loop290,loop293,loop294,loop302,loop305,loop306,loop307,loop308,loop309,loop323,loop326,loop329,loop330,loop338,loop341,loop342,loop343,loop344,loop345,loop353,loop356,loop359,loop360,loop368,loop371,loop372,loop373,loop374,loop375,loop378,loop382,loop384,loop393,loop397,loop401,loop409,loop413,loop416,loop424,loop428,loop432,loop440,loop444,loop447,loop452,loop454,loop463,loop467,loop471,loop479,loop483,loop486,loop494,loop498,loop502,loop510,loop514,loop517,loop519,loop527,loop539,loop552,loop567,loop577,loop589,loop593,loop628,loop630,loop633,loop636,loop639,loop647,loop649,loop652,loop655,loop658}=made);loop21=()=>{new Uint32Array(block.buffer,8388608,102400).set(b10);block.subarray(2199552,2301952).set(b16);const found=made.loop21();b16.set(block.subarray(2199552,2301952));return found;};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
randomBits(b7[1*2],b7[1*2+1],b9);
randomBits(b5[0],b5[1],b10);
loop15();
loop21();
loop221();
e230=fround(loop229());
e231=((e230>0.0)|0);
e232=fround((e231?e230:1.0));
e233=fround(ln(e232));
e234=fround((e233*0.4342944920063019));
loop236(e232);
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n1=fround(n1);
k125.set(b16);
k590.set(k585);
k594.set(k586);
loop13(n2);
let v23;
b22.set(b14,0);
v23=0.0;
for(let t24=0;t24<50;t24++){
const v34=b12[t24];
const v43=fround(loop42());
const v44=((v43>0.0)|0);
const v45=fround(max(1.000000045813705e-18,v43));
const v46=fround(min(1.0000000150474662e+30,v45));
const v47=fround((v43/v46));
const v48=fround((v44?v47:1.0));
const v57=loop56();
const v58=fround((v57?v48:NaN));
const v59=fround(ln(v58));
const v60=fround((v59*0.4342944920063019));
const v61=fround((v23+v60));
loop62(t24,v58);
const v63=min(max(n3,0),2);
switch(v63){
case 0:{
b29.set(k64[t24],t24*1024);
break;}
case 1:{
loop72(t24);
loop75();
loop79(t24);
loop87();
loop90();
loop93(t24);
break;}
default:{
loop101(t24);
loop104();
loop108(t24);
loop116();
loop119();
loop122(t24);
break;}
}
loop124(t24);
product(32,32,32,105728,32,1,106752+t24*2048,209152+t24*1024);
switch(v63){
case 0:{
b32.set(k126[t24],t24*1024);
break;}
case 1:{
loop134(t24);
loop137();
loop141(t24);
loop149();
loop152();
loop155(t24);
break;}
default:{
loop163(t24);
loop166();
loop170(t24);
loop178();
loop181();
loop184(t24);
break;}
}
loop187(t24);
product(32,32,32,313856,32,1,106752+t24*2048+1*1024,314880);
loop188(n1,n4,t24);
const v197=fround(loop196(t24));
const v198=((v197>0.0)|0);
const v199=fround((v198?v197:1.0));
const v200=fround(ln(v199));
const v201=fround((v200*0.4342944920063019));
const v210=fround(loop209(t24,v199));
const v211=fround((v210/1024.0));
const v212=fround(ln(v211));
const v213=fround((v212*0.4342944920063019));
const v214=fround((0.5*v213));
const v215=fround((v201+v214));
const v216=fround((v34?v215:NaN));
b25[t24]=v216;
b26[t24]=v61;
loop217(t24,v34);
v23=v61;
}
for(let t218=0;t218<50;t218++){
}
let v238;
b237.set(b235,0);
v238=e234;
for(let t239=49;t239>=0;t239--){
const v241=fround(b26[t239]);
const v242=b12[t239];
const v243=min(max(n3,0),2);
switch(v243){
case 0:{
break;}
case 1:{
loop257(t239);
loop260();
loop263(t239);
loop264();
loop272();
loop275();
loop276();
loop277();
loop278();
loop279();
break;}
default:{
loop287(t239);
loop290();
loop293(t239);
loop294();
loop302();
loop305();
loop306();
loop307();
loop308();
loop309();
break;}
}
switch(v243){
case 0:{
break;}
case 1:{
loop323(t239);
loop326();
loop329(t239);
loop330();
loop338();
loop341();
loop342();
loop343();
loop344();
loop345();
break;}
default:{
loop353(t239);
loop356();
loop359(t239);
loop360();
loop368();
loop371();
loop372();
loop373();
loop374();
loop375();
break;}
}
loop378(n1);
loop382(t239);
product(32,32,32,372992,32,1,374016,375040);
loop384(t239);
switch(v243){
case 0:{
b385.set(b383,0);
break;}
case 1:{
loop393();
loop397();
loop401();
loop409();
loop413();
loop416();
break;}
default:{
loop424();
loop428();
loop432();
loop440();
loop444();
loop447();
break;}
}
loop452(t239);
product(32,32,32,378240,32,1,380416,381440);
loop454(t239);
switch(v243){
case 0:{
b455.set(b453,0);
break;}
case 1:{
loop463();
loop467();
loop471();
loop479();
loop483();
loop486();
break;}
default:{
loop494();
loop498();
loop502();
loop510();
loop514();
loop517();
break;}
}
loop519(n4);
const v528=loop527(t239);
const v529=fround((v528?v238:NaN));
const v530=fround((0.0*v241));
const v531=fround((v529+v530));
const v540=fround(loop539());
const v541=((v540>0.0)|0);
const v542=fround((v541?v540:1.0));
const v543=fround(ln(v542));
const v544=fround((v543*0.4342944920063019));
const v553=fround(loop552(v542));
const v554=fround((v553/1024.0));
const v555=fround(ln(v554));
const v556=fround((v555*0.4342944920063019));
const v557=fround((0.5*v556));
const v558=fround((v544+v557));
const v559=fround((v558+v238));
const v568=fround(loop567());
const v569=((v568>0.0)|0);
const v570=fround((v569?v568:1.0));
const v571=fround(ln(v570));
const v572=fround((v571*0.4342944920063019));
const v573=fround((v531+v572));
const v574=fround((v242?v573:v238));
const v575=fround((v242?v559:NaN));
b240[t239]=v575;
loop577(v242,v570);
b237.set(b576,0);
v238=v574;
}
const v578=fround(square(n4));
const v579=fround((n1*1.0));
const v580=fround(square(v579));
const v581=((n3===1)|0);
const v582=((n3===2)|0);
const v583=(v581|v582);
const v584=(v581|0);
let v587;
switch(v584){
case 0:{
v587=0.0;
break;}
default:{
loop589();
const v595=fround(loop593());
v587=v595;
break;}
}
let v597;
loop598();
v597=0.0;
for(let t599=0;t599<50;t599++){
const v603=b12[t599];
const v608=fround(loop607());
const v609=((v608>0.0)|0);
const v610=fround(max(1.000000045813705e-18,v608));
const v611=fround(min(1.0000000150474662e+30,v610));
const v612=fround((v608/v611));
const v613=fround((v609?v612:1.0));
const v618=loop617();
const v619=fround((v618?v613:NaN));
const v620=fround(ln(v619));
const v621=fround((v620*0.4342944920063019));
const v622=fround((v597+v621));
loop624(v619);
const v625=fround((v583?1.0:b623[0]));
const v626=fround(sqrt(v625));
loop628(v626);
loop630();
const v634=fround(loop633());
loop636();
const v640=fround(loop639());
const v641=fround(square(v587));
const v642=fround((v634-v641));
const v643=fround((1.9999998807907104*v634));
const v644=fround((v583?1.0:v643));
const v645=fround(sqrt(v644));
loop647(v645);
loop649();
const v653=fround(loop652());
loop655();
const v659=fround(loop658());
const v660=fround((v640*v659));
const v661=fround((v660*1.9999998807907104));
const v662=fround((v642*b623[1]));
const v663=fround((v661/v662));
const v664=fround((3.999999523162842*v640));
const v665=fround((v664*v659));
const v666=fround((v583?v663:v665));
const v667=fround((v578*b623[0]));
const v668=fround((v580*1.9999998807907104));
const v669=fround((v668*v653));
const v670=fround((v667+v669));
const v671=fround((v578*b623[1]));
const v672=fround((v653-v641));
const v673=fround((v668*v672));
const v674=fround((v671+v673));
loop676(v670);
loop677(v674);
const v678=((b675[0]<Infinity)|0);
const v679=fround((v580*v666));
const v680=fround((v578+v679));
const v681=fround((v678?v680:NaN));
b600[t599]=b675[0];
b601[t599]=v681;
b602[t599]=v622;
loop682(v603);
v597=v622;
}
loop685();
loop689();
loop692();
loop693();
loop696();
loop698();
loop700();
loop702();
loop706();
return b703;
}
