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
} catch { block = new Float32Array(156544); } // forbidden, or too old
// Loops over arrays: see vectors.py. What a page forbids, or cannot, stays as it is.
const vectors = async (text) => (await WebAssembly.instantiate(numbers(text), { "": { "": memory } })).instance.exports;

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(1024);
const b9=new Uint32Array(4);
const b11=new Uint32Array(30720);
const b12=new Float32Array(30720);
const b17=block.subarray(30720,61440);
const k22=block.subarray(0,30720);
const b23=new Uint32Array(960);
const b24=new Float32Array(960);
const k28=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b29=new Int32Array(30);
const b32=new Float32Array(1024);
const b36=block.subarray(62400,63360);
const k40=block.subarray(61440,62400);
const b41=block.subarray(63360,64384);
const b44=new Float32Array(30);
const b45=new Float32Array(30);
const b46=block.subarray(66432,97152);
const b47=block.subarray(97152,127872);
const b76=block.subarray(64384,65408);
const b80=block.subarray(65408,66432);
const k94=rowsOf(b46,1024,0,1024);
const b98=new Int32Array(block.buffer,511488,1024);
const b105=new Int32Array(block.buffer,515584,1024);
const b118=block.subarray(129920,130944);
const b125=block.subarray(130944,131968);
const b160=new Uint32Array(1024);
const b161=new Float32Array(1024);
let e173;
let e174;
let e175;
let e176;
let e177;
const b178=new Float32Array(1024);
const b182=block.subarray(140160,141184);
const b185=new Float32Array(30);
const b189=block.subarray(131968,132992);
const b205=new Int32Array(block.buffer,531968,1024);
const b212=new Int32Array(block.buffer,536064,1024);
const b219=block.subarray(135040,136064);
const b226=block.subarray(136064,137088);
const b233=block.subarray(137088,138112);
const b237=block.subarray(138112,139136);
const b241=block.subarray(139136,140160);
const b248=block.subarray(143232,144256);
const b249=block.subarray(141184,142208);
const b253=block.subarray(142208,143232);
const b313=block.subarray(144256,145280);
const k319=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k320=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b324=new Float32Array(30);
const b325=new Float32Array(30);
const b326=new Float32Array(30);
const b351=block.subarray(145536,145792);
const k354=block.subarray(145280,145536);
const b355=block.subarray(145792,146048);
const b358=block.subarray(146048,146304);
const k364=block.subarray(146304,146560);
const b366=block.subarray(146560,146816);
const b374=block.subarray(146816,147072);
const b377=block.subarray(147072,147328);
const b384=block.subarray(147328,147584);
const b392=block.subarray(147584,147840);
const b395=block.subarray(147840,148096);
const b402=block.subarray(148096,148352);
const b410=block.subarray(148352,148608);
const b417=block.subarray(148608,148864);
const b425=block.subarray(148864,149120);
const b428=new Int32Array(block.buffer,596480,256);
const b431=block.subarray(149376,149632);
const b438=block.subarray(149632,149888);
const b446=block.subarray(149888,150144);
const b449=new Int32Array(block.buffer,600576,256);
const b452=block.subarray(150400,150656);
const b455=block.subarray(150656,150912);
const b462=block.subarray(150912,151168);
const b470=block.subarray(151168,151424);
const b473=new Int32Array(block.buffer,605696,256);
const b476=block.subarray(151680,151936);
const b479=block.subarray(151936,152192);
const b486=block.subarray(152192,152448);
const b494=block.subarray(152448,152704);
const b497=block.subarray(152704,152960);
const b500=block.subarray(152960,153216);
const b503=block.subarray(153216,153472);
const b506=block.subarray(153472,153728);
const b513=block.subarray(153728,153984);
const b521=block.subarray(153984,154240);
const b524=block.subarray(154240,154496);
const b527=block.subarray(154496,154752);
const b534=block.subarray(154752,155008);
const b542=block.subarray(155008,155264);
const b545=block.subarray(155264,155520);
const b548=block.subarray(155520,155776);
const b551=block.subarray(155776,156032);
const b558=block.subarray(156032,156288);
const b561=block.subarray(156288,156544);
const b568=new Float32Array(30);
const b571=new Float32Array(30);
const b575=new Float32Array(30);
const b579=new Float32Array(120);
const b588=new Float32Array(120);
function loop16(){for(let i=0;i<30720;i++){b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b11[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop21(v10){for(let i=0;i<30720;i++){b17[i]=fround((v10*b12[i]));}}
function loop27(){for(let i=0;i<960;i++){b24[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b23[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop31(n4){for(let i=0;i<30;i++){b29[i]=((k28[i]<n4)|0);}}
function loop35(){for(let i=0;i<1024;i++){b32[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop39(n3){for(let i=0;i<960;i++){b36[i]=fround((n3*b24[i]));}}
function loop56(){let s52=-Infinity;let s53=-Infinity;let s54=-Infinity;let s55=-Infinity;for(let i51=0;i51<1024;i51+=4){s52=max(s52,abs(b41[i51]));s53=max(s53,abs(b41[i51+1]));s54=max(s54,abs(b41[i51+2]));s55=max(s55,abs(b41[i51+3]));}return max(max(max(s52,s53),s54),s55);}
function loop70(){let s66=1;let s67=1;let s68=1;let s69=1;for(let i65=0;i65<1024;i65+=4){s66=s66&(Number.isFinite(b41[i65])?1:0);s67=s67&(Number.isFinite(b41[i65+1])?1:0);s68=s68&(Number.isFinite(b41[i65+2])?1:0);s69=s69&(Number.isFinite(b41[i65+3])?1:0);}return s66&s67&s68&s69;}
function loop79(v72){for(let i=0;i<1024;i++){b76[i]=fround((b41[i]/v72));}}
function loop83(t43){for(let i81=0;i81<32;i81++){for(let i82=0;i82<32;i82++){b46[t43*1024+i81*32+i82]=fround((b80[i81*32+i82]+b36[t43*32+i82]));}}}
function loop87(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=fround(logistic(b46[t43*1024+i]));}}
function loop90(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=fround(tanh(b46[t43*1024+i]));}}
function loop93(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=above0(b46[t43*1024+i]);}}
function loop97(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=(((b46[t43*1024+i]>=0.0)|0)?b46[t43*1024+i]:fround((0.009999999776482582*b46[t43*1024+i])));}}
function loop101(t43){for(let i=0;i<1024;i++){b98[i]=((b46[t43*1024+i]>0.0)|0);}}
function loop104(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=(b98[i]?b46[t43*1024+i]:fround((1.0*fround(expm1((b98[i]?0.0:b46[t43*1024+i]))))));}}
function loop108(t43){for(let i=0;i<1024;i++){b105[i]=((b46[t43*1024+i]>0.0)|0);}}
function loop111(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=fround((1.0507010221481323*(b105[i]?b46[t43*1024+i]:fround((1.6732631921768188*fround(expm1((b105[i]?0.0:b46[t43*1024+i]))))))));}}
function loop114(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=fround((fround((0.5*b46[t43*1024+i]))*fround(erfc(fround(((-b46[t43*1024+i])*0.7071067690849304))))));}}
function loop117(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=fround((b46[t43*1024+i]*fround(logistic(b46[t43*1024+i]))));}}
function loop121(t43){for(let i=0;i<1024;i++){b118[i]=fround((b46[t43*1024+i]-0.0));}}
function loop124(t43){for(let i=0;i<1024;i++){b47[t43*1024+i]=(((b118[i]!==b118[i])|0)?fround((b46[t43*1024+i]+0.0)):fround((above0(b46[t43*1024+i])+fround(log1p(fround(exp((-abs(b118[i])))))))));}}
function loop128(t43){for(let i=0;i<1024;i++){b125[i]=fround((1.0*b47[t43*1024+i]));}}
function loop136(){let s132=-Infinity;let s133=-Infinity;let s134=-Infinity;let s135=-Infinity;for(let i131=0;i131<1024;i131+=4){s132=max(s132,abs(b125[i131]));s133=max(s133,abs(b125[i131+1]));s134=max(s134,abs(b125[i131+2]));s135=max(s135,abs(b125[i131+3]));}return max(max(max(s132,s133),s134),s135);}
function loop149(v139){let s145=0;let s146=0;let s147=0;let s148=0;for(let i144=0;i144<1024;i144+=4){s145=s145+fround(square(fround((b125[i144]/v139))));s146=s146+fround(square(fround((b125[i144+1]/v139))));s147=s147+fround(square(fround((b125[i144+2]/v139))));s148=s148+fround(square(fround((b125[i144+3]/v139))));}return s145+s146+s147+s148;}
function loop159(t43,v48){for(let i=0;i<1024;i++){b41[i]=(v48?b47[t43*1024+i]:b76[i]);}}
function loop164(){for(let i=0;i<1024;i++){b161[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b160[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}}
function loop172(){let s168=-Infinity;let s169=-Infinity;let s170=-Infinity;let s171=-Infinity;for(let i167=0;i167<1024;i167+=4){s168=max(s168,abs(b161[i167]));s169=max(s169,abs(b161[i167+1]));s170=max(s170,abs(b161[i167+2]));s171=max(s171,abs(b161[i167+3]));}return max(max(max(s168,s169),s170),s171);}
function loop181(){for(let i=0;i<1024;i++){b178[i]=fround((b161[i]/e175));}}
function loop192(t184){for(let i=0;i<1024;i++){b189[i]=fround((fround((fround(logistic(b46[t184*1024+i]))*fround(logistic((-b46[t184*1024+i])))))*1.0));}}
function loop195(t184){for(let i=0;i<1024;i++){b189[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b46[t184*1024+i]))))))*fround(logistic(fround(((-2.0)*b46[t184*1024+i]))))))*1.0));}}
function loop198(t184){for(let i=0;i<1024;i++){b189[i]=((b46[t184*1024+i]>0.0)|0);}}
function loop201(){for(let i=0;i<1024;i++){b189[i]=1.0;}}
function loop204(t184){for(let i=0;i<1024;i++){b189[i]=(((b46[t184*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop208(t184){for(let i=0;i<1024;i++){b205[i]=((b46[t184*1024+i]>0.0)|0);}}
function loop211(t184){for(let i=0;i<1024;i++){b189[i]=(b205[i]?1.0:fround((1.0*fround(((b205[i]?0.0:1.0)*fround((fround(expm1((b205[i]?0.0:b46[t184*1024+i])))+1.0)))))));}}
function loop215(t184){for(let i=0;i<1024;i++){b212[i]=((b46[t184*1024+i]>0.0)|0);}}
function loop218(t184){for(let i=0;i<1024;i++){b189[i]=fround((1.0507010221481323*(b212[i]?1.0:fround((1.6732631921768188*fround(((b212[i]?0.0:1.0)*fround((fround(expm1((b212[i]?0.0:b46[t184*1024+i])))+1.0)))))))));}}
function loop222(t184){for(let i=0;i<1024;i++){b219[i]=fround(((-b46[t184*1024+i])*0.7071067690849304));}}
function loop225(t184){for(let i=0;i<1024;i++){b189[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b219[i]))))+fround((fround((0.5*b46[t184*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b219[i])))))))))))));}}
function loop229(t184){for(let i=0;i<1024;i++){b226[i]=fround(logistic(b46[t184*1024+i]));}}
function loop232(t184){for(let i=0;i<1024;i++){b189[i]=fround((fround((1.0*b226[i]))+fround((b46[t184*1024+i]*fround((1.0*fround((b226[i]*fround((1.0-b226[i]))))))))));}}
function loop236(t184){for(let i=0;i<1024;i++){b233[i]=fround((b46[t184*1024+i]-0.0));}}
function loop240(t184){for(let i=0;i<1024;i++){b237[i]=(((b233[i]!==b233[i])|0)?fround((b46[t184*1024+i]+0.0)):fround((above0(b46[t184*1024+i])+fround(log1p(fround(exp((-abs(b233[i])))))))));}}
function loop244(){for(let i=0;i<1024;i++){b241[i]=(((b237[i]===Infinity)|0)?0.0:b237[i]);}}
function loop247(t184){for(let i=0;i<1024;i++){b189[i]=fround((fround((1.0*fround(exp(fround(((((b46[t184*1024+i]===Infinity)|0)?0.0:b46[t184*1024+i])-b241[i]))))))+fround((0.0*fround(exp(fround((0.0-b241[i]))))))));}}
function loop252(){for(let i=0;i<1024;i++){b249[i]=fround((b189[i]*b182[i]));}}
function loop256(t184){for(let i254=0;i254<32;i254++){for(let i255=0;i255<32;i255++){b253[i254*32+i255]=b17[t184*1024+i255*32+i254];}}}
function loop264(t184){let s260=1;let s261=1;let s262=1;let s263=1;for(let i259=0;i259<1024;i259+=4){s260=s260&(Number.isFinite(b47[t184*1024+i259])?1:0);s261=s261&(Number.isFinite(b47[t184*1024+i259+1])?1:0);s262=s262&(Number.isFinite(b47[t184*1024+i259+2])?1:0);s263=s263&(Number.isFinite(b47[t184*1024+i259+3])?1:0);}return s260&s261&s262&s263;}
function loop276(){let s272=-Infinity;let s273=-Infinity;let s274=-Infinity;let s275=-Infinity;for(let i271=0;i271<1024;i271+=4){s272=max(s272,abs(b182[i271]));s273=max(s273,abs(b182[i271+1]));s274=max(s274,abs(b182[i271+2]));s275=max(s275,abs(b182[i271+3]));}return max(max(max(s272,s273),s274),s275);}
function loop289(v279){let s285=0;let s286=0;let s287=0;let s288=0;for(let i284=0;i284<1024;i284+=4){s285=s285+fround(square(fround((b182[i284]/v279))));s286=s286+fround(square(fround((b182[i284+1]/v279))));s287=s287+fround(square(fround((b182[i284+2]/v279))));s288=s288+fround(square(fround((b182[i284+3]/v279))));}return s285+s286+s287+s288;}
function loop304(){let s300=-Infinity;let s301=-Infinity;let s302=-Infinity;let s303=-Infinity;for(let i299=0;i299<1024;i299+=4){s300=max(s300,abs(b248[i299]));s301=max(s301,abs(b248[i299+1]));s302=max(s302,abs(b248[i299+2]));s303=max(s303,abs(b248[i299+3]));}return max(max(max(s300,s301),s302),s303);}
function loop316(v187,v307){for(let i=0;i<1024;i++){b313[i]=(v187?fround((b248[i]/v307)):b182[i]);}}
function loop329(v327){let s328=-Infinity;s328=max(s328,v327);return s328;}
function loop338(v336){let s337=1;s337=s337&v336;return s337;}
function loop353(v350){for(let i=0;i<256;i++){b351[i]=fround((v350*k319[i]));}}
function loop357(){for(let i=0;i<256;i++){b355[i]=fround(logistic(b351[i]));}}
function loop360(){for(let i=0;i<256;i++){b358[i]=fround(square(b355[i]));}}
function loop363(){let s362=0;for(let i361=0;i361<256;i361++){const x0=b358[i361];{const y=k320[i361];s362+=x0*y;}}return s362;}
function loop368(){for(let i=0;i<256;i++){b366[i]=fround(square(fround((fround((b355[i]*fround(logistic((-b351[i])))))*1.0))));}}
function loop371(){let s370=0;for(let i369=0;i369<256;i369++){const x0=b366[i369];{const y=k320[i369];s370+=x0*y;}}return s370;}
function loop376(v373){for(let i=0;i<256;i++){b374[i]=fround((v373*k319[i]));}}
function loop379(){for(let i=0;i<256;i++){b377[i]=fround(square(fround(tanh(b374[i]))));}}
function loop382(){let s381=0;for(let i380=0;i380<256;i380++){const x0=b377[i380];{const y=k320[i380];s381+=x0*y;}}return s381;}
function loop386(){for(let i=0;i<256;i++){b384[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b374[i]))))))*fround(logistic(fround(((-2.0)*b374[i]))))))*1.0))));}}
function loop389(){let s388=0;for(let i387=0;i387<256;i387++){const x0=b384[i387];{const y=k320[i387];s388+=x0*y;}}return s388;}
function loop394(v391){for(let i=0;i<256;i++){b392[i]=fround((v391*k319[i]));}}
function loop397(){for(let i=0;i<256;i++){b395[i]=fround(square(above0(b392[i])));}}
function loop400(){let s399=0;for(let i398=0;i398<256;i398++){const x0=b395[i398];{const y=k320[i398];s399+=x0*y;}}return s399;}
function loop404(){for(let i=0;i<256;i++){b402[i]=fround(square(((b392[i]>0.0)|0)));}}
function loop407(){let s406=0;for(let i405=0;i405<256;i405++){const x0=b402[i405];{const y=k320[i405];s406+=x0*y;}}return s406;}
function loop412(v409){for(let i=0;i<256;i++){b410[i]=fround(square(fround((v409*k319[i]))));}}
function loop415(){let s414=0;for(let i413=0;i413<256;i413++){const x0=b410[i413];{const y=k320[i413];s414+=x0*y;}}return s414;}
function loop419(){for(let i=0;i<256;i++){b417[i]=fround(square(1.0));}}
function loop422(){let s421=0;for(let i420=0;i420<256;i420++){const x0=b417[i420];{const y=k320[i420];s421+=x0*y;}}return s421;}
function loop427(v424){for(let i=0;i<256;i++){b425[i]=fround((v424*k319[i]));}}
function loop430(){for(let i=0;i<256;i++){b428[i]=((b425[i]>=0.0)|0);}}
function loop433(){for(let i=0;i<256;i++){b431[i]=fround(square((b428[i]?b425[i]:fround((0.009999999776482582*b425[i])))));}}
function loop436(){let s435=0;for(let i434=0;i434<256;i434++){const x0=b431[i434];{const y=k320[i434];s435+=x0*y;}}return s435;}
function loop440(){for(let i=0;i<256;i++){b438[i]=fround(square((b428[i]?1.0:fround((0.009999999776482582*1.0)))));}}
function loop443(){let s442=0;for(let i441=0;i441<256;i441++){const x0=b438[i441];{const y=k320[i441];s442+=x0*y;}}return s442;}
function loop448(v445){for(let i=0;i<256;i++){b446[i]=fround((v445*k319[i]));}}
function loop451(){for(let i=0;i<256;i++){b449[i]=((b446[i]>0.0)|0);}}
function loop454(){for(let i=0;i<256;i++){b452[i]=fround(expm1((b449[i]?0.0:b446[i])));}}
function loop457(){for(let i=0;i<256;i++){b455[i]=fround(square((b449[i]?b446[i]:fround((1.0*b452[i])))));}}
function loop460(){let s459=0;for(let i458=0;i458<256;i458++){const x0=b455[i458];{const y=k320[i458];s459+=x0*y;}}return s459;}
function loop464(){for(let i=0;i<256;i++){b462[i]=fround(square((b449[i]?1.0:fround((1.0*fround(((b449[i]?0.0:1.0)*fround((b452[i]+1.0)))))))));}}
function loop467(){let s466=0;for(let i465=0;i465<256;i465++){const x0=b462[i465];{const y=k320[i465];s466+=x0*y;}}return s466;}
function loop472(v469){for(let i=0;i<256;i++){b470[i]=fround((v469*k319[i]));}}
function loop475(){for(let i=0;i<256;i++){b473[i]=((b470[i]>0.0)|0);}}
function loop478(){for(let i=0;i<256;i++){b476[i]=fround(expm1((b473[i]?0.0:b470[i])));}}
function loop481(){for(let i=0;i<256;i++){b479[i]=fround(square(fround((1.0507010221481323*(b473[i]?b470[i]:fround((1.6732631921768188*b476[i])))))));}}
function loop484(){let s483=0;for(let i482=0;i482<256;i482++){const x0=b479[i482];{const y=k320[i482];s483+=x0*y;}}return s483;}
function loop488(){for(let i=0;i<256;i++){b486[i]=fround(square(fround((1.0507010221481323*(b473[i]?1.0:fround((1.6732631921768188*fround(((b473[i]?0.0:1.0)*fround((b476[i]+1.0)))))))))));}}
function loop491(){let s490=0;for(let i489=0;i489<256;i489++){const x0=b486[i489];{const y=k320[i489];s490+=x0*y;}}return s490;}
function loop496(v493){for(let i=0;i<256;i++){b494[i]=fround((v493*k319[i]));}}
function loop499(){for(let i=0;i<256;i++){b497[i]=fround((0.5*b494[i]));}}
function loop502(){for(let i=0;i<256;i++){b500[i]=fround(((-b494[i])*0.7071067690849304));}}
function loop505(){for(let i=0;i<256;i++){b503[i]=fround(erfc(b500[i]));}}
function loop508(){for(let i=0;i<256;i++){b506[i]=fround(square(fround((b497[i]*b503[i]))));}}
function loop511(){let s510=0;for(let i509=0;i509<256;i509++){const x0=b506[i509];{const y=k320[i509];s510+=x0*y;}}return s510;}
function loop515(){for(let i=0;i<256;i++){b513[i]=fround(square(fround((fround((fround((0.5*1.0))*b503[i]))+fround((b497[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b500[i])))))))))))))));}}
function loop518(){let s517=0;for(let i516=0;i516<256;i516++){const x0=b513[i516];{const y=k320[i516];s517+=x0*y;}}return s517;}
function loop523(v520){for(let i=0;i<256;i++){b521[i]=fround((v520*k319[i]));}}
function loop526(){for(let i=0;i<256;i++){b524[i]=fround(logistic(b521[i]));}}
function loop529(){for(let i=0;i<256;i++){b527[i]=fround(square(fround((b521[i]*b524[i]))));}}
function loop532(){let s531=0;for(let i530=0;i530<256;i530++){const x0=b527[i530];{const y=k320[i530];s531+=x0*y;}}return s531;}
function loop536(){for(let i=0;i<256;i++){b534[i]=fround(square(fround((fround((1.0*b524[i]))+fround((b521[i]*fround((1.0*fround((b524[i]*fround((1.0-b524[i]))))))))))));}}
function loop539(){let s538=0;for(let i537=0;i537<256;i537++){const x0=b534[i537];{const y=k320[i537];s538+=x0*y;}}return s538;}
function loop544(v541){for(let i=0;i<256;i++){b542[i]=fround((v541*k319[i]));}}
function loop547(){for(let i=0;i<256;i++){b545[i]=fround((b542[i]-0.0));}}
function loop550(){for(let i=0;i<256;i++){b548[i]=(((b545[i]!==b545[i])|0)?fround((b542[i]+0.0)):fround((above0(b542[i])+fround(log1p(fround(exp((-abs(b545[i])))))))));}}
function loop553(){for(let i=0;i<256;i++){b551[i]=fround(square(b548[i]));}}
function loop556(){let s555=0;for(let i554=0;i554<256;i554++){const x0=b551[i554];{const y=k320[i554];s555+=x0*y;}}return s555;}
function loop560(){for(let i=0;i<256;i++){b558[i]=(((b548[i]===Infinity)|0)?0.0:b548[i]);}}
function loop563(){for(let i=0;i<256;i++){b561[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b542[i]===Infinity)|0)?0.0:b542[i])-b558[i]))))))+fround((0.0*fround(exp(fround((0.0-b558[i]))))))))));}}
function loop566(){let s565=0;for(let i564=0;i564<256;i564++){const x0=b561[i564];{const y=k320[i564];s565+=x0*y;}}return s565;}
function loop570(v317){for(let i569=0;i569<30;i569++){b568[i569]=(b29[(29-(i569))]?fround((fround(ln(fround((v317*b325[(29-(i569))]))))*0.4342944920063019)):0.0);}}
function loop574(){let s573=0;for(let i572=0;i572<=29;i572++){s573+=b568[i572];b571[i572]=s573;}}
function loop577(){for(let i576=0;i576<29;i576++){b575[i576]=b571[(29-(i576+1))];}}
function loop578(){b575[29]=0.0;}
function loop581(){for(let i580=0;i580<30;i580++){b579[i580]=fround((fround((b44[i580]+b45[i580]))+0.0));}}
function loop583(){for(let i582=0;i582<30;i582++){b579[1*30+i582]=fround((b185[i582]+0.0));}}
function loop585(){for(let i584=0;i584<30;i584++){b579[2*30+i584]=(b29[i584]?fround((0.5*fround((fround((fround(ln(b324[i584]))*0.4342944920063019))+b326[i584])))):NaN);}}
function loop587(){for(let i586=0;i586<30;i586++){b579[3*30+i586]=(b29[i586]?fround((0.5*b575[i586])):NaN);}}
function loop591(){for(let i589=0;i589<4;i589++){for(let i590=0;i590<30;i590++){b588[i589*30+i590]=b579[i589*30+i590];}}}
try{const made=await vectors('AGFzbQEAAAABNAtgAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF/YAJ9fQBgAn99AGAEf39/fwACBwEAAAIAgAIDfn0DAwMDAwMDAwMDAwMDAwMABAQBAgQGBgYGBgYGBgYGBgYGBgEFCQYGBgAGBgYGBgYGBgYGBgAGAAYHAQUBCAQAAAEAAQQAAQABBAABAAEEAQABBAAAAQABBAAAAAEAAQQAAAABAAEEAAAAAAEAAQQAAAEAAQQAAAABAAABCge/CG4GbG9vcDE2AA8GbG9vcDIxABAGbG9vcDM5ABEGbG9vcDU2ABIGbG9vcDcwABMGbG9vcDc5ABQGbG9vcDgzABUGbG9vcDg3ABYGbG9vcDkwABcGbG9vcDkzABgGbG9vcDk3ABkHbG9vcDEwMQAaB2xvb3AxMDQAGwdsb29wMTA4ABwHbG9vcDExMQAdB2xvb3AxMTQAHgdsb29wMTE3AB8HbG9vcDEyMQAgB2xvb3AxMjQAIQdsb29wMTI4ACIHbG9vcDEzNgAjB2xvb3AxNDkAJAdsb29wMTU5ACUHbG9vcDE5MgAmB2xvb3AxOTUAJwdsb29wMTk4ACgHbG9vcDIwMQApB2xvb3AyMDQAKgdsb29wMjA4ACsHbG9vcDIxMQAsB2xvb3AyMTUALQdsb29wMjE4AC4HbG9vcDIyMgAvB2xvb3AyMjUAMAdsb29wMjI5ADEHbG9vcDIzMgAyB2xvb3AyMzYAMwdsb29wMjQwADQHbG9vcDI0NAA1B2xvb3AyNDcANgdsb29wMjUyADcHbG9vcDI1NgA4B2xvb3AyNjQAOQdsb29wMjc2ADoHbG9vcDI4OQA7B2xvb3AzMDQAPAdsb29wMzE2AD0HbG9vcDM1MwA+B2xvb3AzNTcAPwdsb29wMzYwAEAHbG9vcDM2MwBBB2xvb3AzNjgAQgdsb29wMzcxAEMHbG9vcDM3NgBEB2xvb3AzNzkARQdsb29wMzgyAEYHbG9vcDM4NgBHB2xvb3AzODkASAdsb29wMzk0AEkHbG9vcDM5NwBKB2xvb3A0MDAASwdsb29wNDA0AEwHbG9vcDQwNwBNB2xvb3A0MTIATgdsb29wNDE1AE8HbG9vcDQxOQBQB2xvb3A0MjIAUQdsb29wNDI3AFIHbG9vcDQzMABTB2xvb3A0MzMAVAdsb29wNDM2AFUHbG9vcDQ0MABWB2xvb3A0NDMAVwdsb29wNDQ4AFgHbG9vcDQ1MQBZB2xvb3A0NTQAWgdsb29wNDU3AFsHbG9vcDQ2MABcB2xvb3A0NjQAXQdsb29wNDY3AF4HbG9vcDQ3MgBfB2xvb3A0NzUAYAdsb29wNDc4AGEHbG9vcDQ4MQBiB2xvb3A0ODQAYwdsb29wNDg4AGQHbG9vcDQ5MQBlB2xvb3A0OTYAZgdsb29wNDk5AGcHbG9vcDUwMgBoB2xvb3A1MDUAaQdsb29wNTA4AGoHbG9vcDUxMQBrB2xvb3A1MTUAbAdsb29wNTE4AG0HbG9vcDUyMwBuB2xvb3A1MjYAbwdsb29wNTI5AHAHbG9vcDUzMgBxB2xvb3A1MzYAcgdsb29wNTM5AHMHbG9vcDU0NAB0B2xvb3A1NDcAdQdsb29wNTUwAHYHbG9vcDU1MwB3B2xvb3A1NTYAeAdsb29wNTYwAHkHbG9vcDU2MwB6B2xvb3A1NjYAewRiaXRzAHwKv+oBfcUECAF7AXsBewF7AXsBewF7AXsgAP0MzTt/Zp6g5j/NO39mnqDmP/3RAUE0/cwB/QwAAAAAAAAAAAAAAAAAAAAA/Q0AAQIDCAkKCxAREhMQERIT/f4BIQEgACAB/e0B/QwAAAAAAAA4QwAAAAAAADhD/fABQTT9ywH9DAAAAAAAAPA/AAAAAAAA8D/9zgH98gEhAiAC/QwAAAAAAADwPwAAAAAAAPA//fEBIAL9DAAAAAAAAPA/AAAAAAAA8D/98AH98wEhAyADIAP98gEhBCAEIAT98gEhBSAFIAX98gEhBiAGIAb98gEhByAB/QzvOfr+Qi7mP+85+v5CLuY//fIBIAP9DAAAAAAAAABAAAAAAAAAAEAgBP0MVVVVVVVV5T9VVVVVVVXlP/3yAf3wASAF/QyamZmZmZnZP5qZmZmZmdk/IAT9DJIkSZIkSdI/kiRJkiRJ0j/98gH98AH98gH98AEgBv0MHMdxHMdxzD8cx3Ecx3HMPyAE/QxGF1100UXHP0YXXXTRRcc//fIB/fABIAX9DBQ7sRM7scM/FDuxEzuxwz/98gH98AH98gH98AH98gH98AEhCCAIIAAgAP0MnHUAiDzkN36cdQCIPOQ3fv1J/VL9DAAAAAAAAPh/AAAAAAAA+H/9DAAAAAAAAPB/AAAAAAAA8H/97QEgACAA/QwAAAAAAAAAAAAAAAAAAAAA/Uf9UiAA/QwAAAAAAAAAAAAAAAAAAAAA/Un9UiAA/QwAAAAAAAAAAAAAAAAAAAAA/Ur9UgtXACAAIAAgAP3yAf0MAAAAAAAA4D8AAAAAAADgP/3yAf3xAf0MAAAAAAAA8D8AAAAAAADwPyAA/fABEAAgAP3sAf0M8WjjiLX45D7xaOOItfjkPv1J/VILjgUJAXsBewF7AXsBewF7AXsBewF7IAD97QEgAP3yAf1e/V8QAf1e/V/97QEhASAB/QwAAAAAAAAEQAAAAAAAAARA/fEBIQIgAf3vAf0MAAAAAAAACEAAAAAAAAAIQP3xASEDIAIgAv3yASEEIAQgBP3yASEFIAUgBf3yASEGIAMgA/3yASEHIAcgB/3yASEIIAggCP3yASEJIAD9DNy0nd/FBfg/3LSd38UF+D8gAv0MItApYOyRzz8i0Clg7JHPP/3yAf3wASAE/QyQOEXgnRxxP5A4ReCdHHE//e0BIAL9DEE0IQCBilQ/QTQhAIGKVD/97QH98gH98AH98gH98AEgBf0MNEpZYFumLD80SllgW6YsPyAC/QxvjkQgWGvSPm+ORCBYa9I+/e0B/fIB/fABIAT9DBBqZt9qjs0+EGpm32qOzT797QEgAv0MvQzxv2YJlz69DPG/ZgmXPv3yAf3wAf3yAf3wAf3yAf3wASAG/QzqR4L/sCxePupHgv+wLF4+/fIB/fAB/QwCz0HA76kGQALPQcDvqQZAIAP9DIQ5D2HbBvA/hDkPYdsG8D/98gH98AEgB/0MMLHWv69Ugz8wsda/r1SDPyAD/QwH9vnfujh/Pwf2+d+6OH8//e0B/fIB/fAB/fIB/fABIAj9DBWG7V9Pgnc/FYbtX0+Cdz8gA/0MXahy4LwXbj9dqHLgvBduP/3tAf3yAf3wASAH/QyfCxBAjhtWP58LEECOG1Y/IAP9DDHpZ2Gtdho/MelnYa12Gj/98gH98AH98gH98AH98gH98AEgCf0Mvm48XxM+Kj++bjxfEz4qP/3tAf3yAf3wASAB/QwAAAAAAAAUQAAAAAAAABRA/Un9Uv3yAQs4ACAA/V8QAv1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAL9Xv0NAAECAwQFBgcQERITFBUWFwumAwgBewF7AXsBewF7AXsBewF7IAD9DAAAAAAAAGlAAAAAAAAAaUD97QH99wH9DAAAAAAAAGlAAAAAAAAAaUD99gEhASAB/Qz+gitlRxX3P/6CK2VHFfc//fIB/ZQBIQIgASAC/QzvOfr+Qi7mP+85+v5CLuY//fIB/fEBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAv0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4BIQcgA/0MAAAAAAAA8D8AAAAAAADwPyAD/QwAAAAAAADgPwAAAAAAAOA//fIB/fABIAT9DFVVVVVVVcU/VVVVVVVVxT8gA/0MVVVVVVVVpT9VVVVVVVWlP/3yAf3wAf3yAf3wASAF/QwRERERERGBPxEREREREYE/IAP9DBdswRZswVY/F2zBFmzBVj/98gH98AEgBP0MGqABGqABKj8aoAEaoAEqPyAD/QwaoAEaoAH6PhqgARqgAfo+/fIB/fAB/fIB/fAB/fIB/fAB/fIBIQggByAHIAj98gH98AELMwD9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAPA/AAAAAAAA8D8gAP3tARAE/fAB/fMBCzgAIAD9XxAF/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QBf1e/Q0AAQIDBAUGBxAREhMUFRYXC7sDCAF7AXsBewF7AXsBewF7AXsgAP0MAAAAAAAAaUAAAAAAAABpQP3tAf33Af0MAAAAAAAAaUAAAAAAAABpQP32ASEBIAH9DP6CK2VHFfc//oIrZUcV9z/98gH9lAEhAiABIAL9DO85+v5CLuY/7zn6/kIu5j/98gH98QEhAyADIAP98gEhBCAEIAT98gEhBSAFIAX98gEhBiAC/QwAAAAAAAA4QwAAAAAAADhD/fABQTT9ywH9DAAAAAAAAPA/AAAAAAAA8D/9zgEhByAD/QwAAAAAAADwPwAAAAAAAPA/IAP9DAAAAAAAAOA/AAAAAAAA4D/98gH98AEgBP0MVVVVVVVVxT9VVVVVVVXFPyAD/QxVVVVVVVWlP1VVVVVVVaU//fIB/fAB/fIB/fABIAX9DBEREREREYE/ERERERERgT8gA/0MF2zBFmzBVj8XbMEWbMFWP/3yAf3wASAE/QwaoAEaoAEqPxqgARqgASo/IAP9DBqgARqgAfo+GqABGqAB+j798gH98AH98gH98AH98gH98AH98gEhCCAHIAj98gEgB/0MAAAAAAAA8D8AAAAAAADwP/3xAf3wAQtoAQF7/QwAAAAAAAAAQAAAAAAAAABAIAD9DAAAAAAAADRAAAAAAAAANED97QH99wH9DAAAAAAAADRAAAAAAAAANED99gH98gEQByEBIAEgAf0MAAAAAAAAAEAAAAAAAAAAQP3wAf3zAQs4ACAA/V8QCP1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAj9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QB/1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAf9Xv0NAAECAwQFBgcQERITFBUWFwu5AwUBewF7AXsBewF7/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAADwPwAAAAAAAPA/IAD97AH9DAAAAAAAAOA/AAAAAAAA4D/98gH98AH98wEhASABIAH98gEhAiACIAL98gEhAyADIAP98gEhBCAB/QzFm4jAiT/0P8WbiMCJP/Q//e0BIAH9DIg1jdQYAPA/iDWN1BgA8D/98gH98AEgAv0M6mB5Zx/x1z/qYHlnH/HXPyAB/Qzww94X2ca4P/DD3hfZxrg//fIB/fAB/fIB/fABIAP9DKXqqoJJ2Mc/peqqgknYxz/97QEgAf0M5hwjdvnY0T/mHCN2+djRP/3yAf3wASAC/QyAOQamyynyP4A5BqbLKfI//e0BIAH9DL6hUwT20Pc/vqFTBPbQ9z/98gH98AH98gH98AH98gH98AEgBP0M/d6FMRJP6j/93oUxEk/qP/3tASAB/QykpXavKN/FP6Sldq8o38U//fIB/fAB/fIB/fABIAAgAP3yAf3xARAE/fIBIQX9DAAAAAAAAABAAAAAAAAAAEAgBf3xASAFIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SCzgAIAD9XxAL/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QC/1e/Q0AAQIDBAUGBxAREhMUFRYXCzgAIAD9XxAE/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QBP1e/Q0AAQIDBAUGBxAREhMUFRYXCzgAIAD9XxAB/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QAf1e/Q0AAQIDBAUGBxAREhMUFRYXC8ABAgF/AX9BACEAQYA8IQEDQCAA/QzzBLU/8wS1P/MEtT/zBLU//Qz//38///9/P///fz///38//eEBIAD9AAKAgIAEQQn9rQH9DAAAgD8AAIA/AACAPwAAgD/9UP0MAACAPwAAgD8AAIA/AACAP/3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf0M//9/P///fz///38///9/P/3hAf3kAf3pARAD/eYB/QsCgMCHBCAAQRBqIQAgAUEBayEBIAENAAsLeQMBewF/AX8gAP0TIQFBACECQYAPIQMDQCACIAEgAv0AAgD95gH9CwKAwAcgAiABIAL9AAIQ/eYB/QsCkMAHIAIgASAC/QACIP3mAf0LAqDAByACIAEgAv0AAjD95gH9CwKwwAcgAkHAAGohAiADQQFrIQMgAw0ACwuAAQMBewF/AX8gAP0TIQFBACECQTwhAwNAIAIgASAC/QACgIAP/eYB/QsCgJ4PIAIgASAC/QACkIAP/eYB/QsCkJ4PIAIgASAC/QACoIAP/eYB/QsCoJ4PIAIgASAC/QACsIAP/eYB/QsCsJ4PIAJBwABqIQIgA0EBayEDIAMNAAsL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKAvA/94AH96QEhACABIAT9AAKQvA/94AH96QEhASACIAT9AAKgvA/94AH96QEhAiADIAT9AAKwvA/94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC44EBgF7AXsBewF7AX8Bf0EAIQT9DP////////////////////8hAP0M/////////////////////yEB/Qz/////////////////////IQL9DP////////////////////8hA0HAACEFA0AgAP0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAE/QACgLwP/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hACAB/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKQvA/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEBIAL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBP0AAqC8D/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQIgA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAE/QACsLwP/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf1OIAL9TiAD/U4hACAA/aMBC4EBAwF/AXsBfyAA/RMhAkEAIQFBwAAhAwNAIAEgAf0AAoC8DyAC/ecB/QsCgNwPIAEgAf0AApC8DyAC/ecB/QsCkNwPIAEgAf0AAqC8DyAC/ecB/QsCoNwPIAEgAf0AArC8DyAC/ecB/QsCsNwPIAFBwABqIQEgA0EBayEDIAMNAAsL1gEFAX8BfwF/AX8Bf0EAIQFBACAAQYABbGohAkEAIABBgCBsaiEDQSAhBQNAQQIhBANAIAMgAf0AAoD8DyAC/QACgJ4P/eQB/QsCgJwQIAMgAf0AApD8DyAC/QACkJ4P/eQB/QsCkJwQIAMgAf0AAqD8DyAC/QACoJ4P/eQB/QsCoJwQIAMgAf0AArD8DyAC/QACsJ4P/eQB/QsCsJwQIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLPQIBfwF/QQAgAEGAIGxqIQFBgAIhAgNAIAEgAf0AAoCcEBAG/QsCgNwXIAFBEGohASACQQFrIQIgAg0ACws9AgF/AX9BACAAQYAgbGohAUGAAiECA0AgASAB/QACgJwQEAn9CwKA3BcgAUEQaiEBIAJBAWshAiACDQALC8ABAgF/AX9BACAAQYAgbGohAUHAACECA0AgASAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCgNwXIAEgAf0AApCcEP0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LApDcFyABIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKg3BcgASAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCsNwXIAFBwABqIQEgAkEBayECIAINAAsL2AICAX8Bf0EAIABBgCBsaiEBQcAAIQIDQCABIAH9AAKAnBD9DArXIzwK1yM8CtcjPArXIzwgAf0AAoCcEP3mASAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoDcFyABIAH9AAKQnBD9DArXIzwK1yM8CtcjPArXIzwgAf0AApCcEP3mASAB/QACkJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LApDcFyABIAH9AAKgnBD9DArXIzwK1yM8CtcjPArXIzwgAf0AAqCcEP3mASAB/QACoJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqDcFyABIAH9AAKwnBD9DArXIzwK1yM8CtcjPArXIzwgAf0AArCcEP3mASAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArDcFyABQcAAaiEBIAJBAWshAiACDQALC5oCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCcHyACIAH9AAKQnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkJwfIAIgAf0AAqCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgnB8gAiAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCcHyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLtQEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCABIAH9AAKAnBD9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoCcECAC/QACgJwf/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAL9AAKAnB/9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgNwXIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKAnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgLwfIAIgAf0AApCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQvB8gAiAB/QACoJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqC8HyACIAH9AAKwnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsLwfIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvKAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAH9DF99hj9ffYY/X32GP199hj8gAf0AAoCcEP0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgJwQIAL9AAKAvB/9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAv0AAoC8H/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKA3BcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwt1AgF/AX9BACAAQYAgbGohAUGAAiECA0AgAf0MAAAAPwAAAD8AAAA/AAAAPyAB/QACgJwQ/eYBIAH9AAKAnBD94QH9DPMENT/zBDU/8wQ1P/MENT/95gEQDP3mAf0LAoDcFyABQRBqIQEgAkEBayECIAINAAsLSAIBfwF/QQAgAEGAIGxqIQFBgAIhAgNAIAEgAf0AAoCcECAB/QACgJwQEAb95gH9CwKA3BcgAUEQaiEBIAJBAWshAiACDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgNwfIAIgAf0AApCcEP0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApDcHyACIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKg3B8gAiAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsNwfIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwujAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAEgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP3kASAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAL9AAKA3B/94AH94QEQDRAO/eQBIAL9AAKA3B8gAv0AAoDcH/1C/VL9CwKA3BcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwvOAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDcF/3mAf0LAoD8HyAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQ3Bf95gH9CwKQ/B8gAv0MAACAPwAAgD8AAIA/AACAPyAB/QACoNwX/eYB/QsCoPwfIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AArDcF/3mAf0LArD8HyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKA/B/94AH96QEhACABIAT9AAKQ/B/94AH96QEhASACIAT9AAKg/B/94AH96QEhAiADIAT9AAKw/B/94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC6MCCwF7AXsBewF7AXsBfwF7AXsBewF7AX8gAP0TIQdBACEG/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBwAAhCwNAIAEgBv0AAoD8HyAH/ecBIgUgBf3mAf3kASEBIAIgBv0AApD8HyAH/ecBIgggCP3mAf3kASECIAMgBv0AAqD8HyAH/ecBIgkgCf3mAf3kASEDIAQgBv0AArD8HyAH/ecBIgogCv3mAf3kASEEIAZBwABqIQYgC0EBayELIAsNAAsgASAC/eQBIAP95AEgBP3kASEBIAH9HwAgAf0fAZIgAf0fApIgAf0fA5ILggIEAX8BfwF7AX8gAf0TIQRBACAAQYAgbGohAkEAIQNBwAAhBQNAIAMgAv0AAoDcFyAD/QACgNwPIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCgLwPIAMgAv0AApDcFyAD/QACkNwPIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCkLwPIAMgAv0AAqDcFyAD/QACoNwPIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCoLwPIAMgAv0AArDcFyAD/QACsNwPIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCsLwPIAJBwABqIQIgA0HAAGohAyAFQQFrIQUgBQ0ACwtvAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgJwQEAYgAf0AAoCcEP3hARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgJwgIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLrgEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCAC/QwAAIBAAACAQAAAgEAAAIBA/QwAAABAAAAAQAAAAEAAAABAIAH9AAKAnBD95gEQBv3mAf0MAAAAQAAAAEAAAABAAAAAQP3hASAB/QACgJwQ/eYBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gH9CwKAnCAgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuaAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKAnCAgAiAB/QACkJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LApCcICACIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCoJwgIAIgAf0AArCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKwnCAgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC40BAgF/AX9BACEAQcAAIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA//QsCgJwgIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKQnCAgAP0MAACAPwAAgD8AAIA/AACAP/0LAqCcICAA/QwAAIA/AACAPwAAgD8AAIA//QsCsJwgIABBwABqIQAgAUEBayEBIAENAAsLtgMDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKAnBD9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCgJwgIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AApCcEP0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQnCAgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACoJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqCcICAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKwnBD9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCsJwgIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuaAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKAvCAgAiAB/QACkJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApC8ICACIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoLwgIAIgAf0AArCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKwvCAgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC5kCAwF/AX8Bf0EAIQFBACAAQYAgbGohAkGAAiEDA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACgLwg/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAC/QACgJwQIAH9AAKAvCD9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoC8IP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKAnCAgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuaAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA3CAgAiAB/QACkJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApDcICACIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoNwgIAIgAf0AArCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw3CAgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC64CAwF/AX8Bf0EAIQFBACAAQYAgbGohAkGAAiEDA0AgAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACgNwg/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAC/QACgJwQIAH9AAKA3CD9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoDcIP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKAnCAgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwvaAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoCcEP3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAoD8ICACIAH9AAKQnBD94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKQ/CAgAiAB/QACoJwQ/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCoPwgIAIgAf0AArCcEP3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LArD8ICABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsL8gEEAX8BfwF7AX9BACEBQQAgAEGAIGxqIQJBgAIhBANAIAH9DAAAAD8AAAA/AAAAPwAAAD/9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoD8IBAM/eYB/QwAAAA/AAAAPwAAAD8AAAA/IAL9AAKAnBD95gH9DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAf0AAoD8ICIDIAP95gH94QEQDf3mAf3mAf3mAf3kAf0LAoCcICABQRBqIQEgAkEQaiECIARBAWshBCAEDQALC0oDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKAnBAQBv0LAoCcISABQRBqIQEgAkEQaiECIANBAWshAyADDQALC/oDAwF/AX8Bf0EAIQFBACAAQYAgbGohAkHAACEDA0AgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACgJwh/eYBIAL9AAKAnBD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoCcIf0MAACAPwAAgD8AAIA/AACAPyAB/QACgJwh/eUB/eYB/eYB/eYB/eQB/QsCgJwgIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCcIf3mASAC/QACkJwQ/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQnCH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCcIf3lAf3mAf3mAf3mAf3kAf0LApCcICAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgnCH95gEgAv0AAqCcEP0MAACAPwAAgD8AAIA/AACAPyAB/QACoJwh/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgnCH95QH95gH95gH95gH95AH9CwKgnCAgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACsJwh/eYBIAL9AAKwnBD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArCcIf0MAACAPwAAgD8AAIA/AACAPyAB/QACsJwh/eUB/eYB/eYB/eYB/eQB/QsCsJwgIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvOAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoC8ISACIAH9AAKQnBD9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQvCEgAiAB/QACoJwQ/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoLwhIAIgAf0AArCcEP0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArC8ISABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLowEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKAnBD9DAAAAAAAAAAAAAAAAAAAAAD95AEgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP3pASAC/QACgLwh/eAB/eEBEA0QDv3kASAC/QACgLwhIAL9AAKAvCH9Qv1S/QsCgNwhIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLpQICAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoDcISAA/QACgNwh/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAoD8ISAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKQ3CEgAP0AApDcIf0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKQ/CEgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACoNwhIAD9AAKg3CH9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCoPwhIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AArDcISAA/QACsNwh/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LArD8ISAAQcAAaiEAIAFBAWshASABDQALC9EBAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAv0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgJwQIAH9AAKAnBD9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAL9AAKA/CH95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAC/QACgPwh/eUBEA395gH95AH9CwKAnCAgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuRAQIBfwF/QQAhAEHAACEBA0AgACAA/QACgJwgIAD9AAKAnCL95gH9CwKAvCIgACAA/QACkJwgIAD9AAKQnCL95gH9CwKQvCIgACAA/QACoJwgIAD9AAKgnCL95gH9CwKgvCIgACAA/QACsJwgIAD9AAKwnCL95gH9CwKwvCIgAEHAAGohACABQQFrIQEgAQ0ACwu5AggBfwF7AX8BewF7AXsBfwF/QQAgAEGAIGxqIQFBACEDQSAhCANAQQIhBwNAIAMgAf1cAoDAByECIAEgAv1WAoDBBwEhAiABIAL9VgKAwgcCIQIgASAC/VYCgMMHA/0LAoDcIiADIAH9XAKAxAchBCABIAT9VgKAxQcBIQQgASAE/VYCgMYHAiEEIAEgBP1WAoDHBwP9CwKQ3CIgAyAB/VwCgMgHIQUgASAF/VYCgMkHASEFIAEgBf1WAoDKBwIhBSABIAX9VgKAywcD/QsCoNwiIAMgAf1cAoDMByEGIAEgBv1WAoDNBwEhBiABIAb9VgKAzgcCIQYgASAG/VYCgM8HA/0LArDcIiABQYAQaiEBIANBwABqIQMgB0EBayEHIAcNAAsgAUGEYGohASAIQQFrIQggCA0ACwuVBAYBewF7AXsBewF/AX9BACAAQYAgbGohBf0M/////////////////////yEB/Qz/////////////////////IQL9DP////////////////////8hA/0M/////////////////////yEEQcAAIQYDQCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAX9AAKA3Bf94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEBIAL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBf0AApDcF/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQIgA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAF/QACoNwX/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAyAE/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAX9AAKw3Bf94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEEIAVBwABqIQUgBkEBayEGIAYNAAsgASAC/U4gA/1OIAT9TiEBIAH9owEL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKAnCL94AH96QEhACABIAT9AAKQnCL94AH96QEhASACIAT9AAKgnCL94AH96QEhAiADIAT9AAKwnCL94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC6MCCwF7AXsBewF7AXsBfwF7AXsBewF7AX8gAP0TIQdBACEG/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBwAAhCwNAIAEgBv0AAoCcIiAH/ecBIgUgBf3mAf3kASEBIAIgBv0AApCcIiAH/ecBIgggCP3mAf3kASECIAMgBv0AAqCcIiAH/ecBIgkgCf3mAf3kASEDIAQgBv0AArCcIiAH/ecBIgogCv3mAf3kASEEIAZBwABqIQYgC0EBayELIAsNAAsgASAC/eQBIAP95AEgBP3kASEBIAH9HwAgAf0fAZIgAf0fApIgAf0fA5IL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKA/CL94AH96QEhACABIAT9AAKQ/CL94AH96QEhASACIAT9AAKg/CL94AH96QEhAiADIAT9AAKw/CL94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC4kCBAF/AXsBewF/IAH9EyEDIAD9EyEEQQAhAkHAACEFA0AgAiAC/QACgPwiIAP95wEgAv0AAoCcIiAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAoCcIyACIAL9AAKQ/CIgA/3nASAC/QACkJwiIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCkJwjIAIgAv0AAqD8IiAD/ecBIAL9AAKgnCIgBP0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKgnCMgAiAC/QACsPwiIAP95wEgAv0AArCcIiAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LArCcIyACQcAAaiECIAVBAWshBSAFDQALC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKAxCMgAiABIAL9AAKQvCP95gH9CwKQxCMgAiABIAL9AAKgvCP95gH9CwKgxCMgAiABIAL9AAKwvCP95gH9CwKwxCMgAkHAAGohAiADQQFrIQMgAw0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKAxCMQBv0LAoDMIyAAQRBqIQAgAUEBayEBIAENAAsLiAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAzCMiACAA/eYB/QsCgNQjIAEgAf0AApDMIyICIAL95gH9CwKQ1CMgASAB/QACoMwjIgMgA/3mAf0LAqDUIyABIAH9AAKwzCMiBCAE/eYB/QsCsNQjIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDUIyAE/QACgNwj/eYB/eQBIQAgASAE/QACkNQjIAT9AAKQ3CP95gH95AEhASACIAT9AAKg1CMgBP0AAqDcI/3mAf3kASECIAMgBP0AArDUIyAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgtiAwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoDMIyAB/QACgMQj/eEBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgOQjIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOQjIAT9AAKA3CP95gH95AEhACABIAT9AAKQ5CMgBP0AApDcI/3mAf3kASEBIAIgBP0AAqDkIyAE/QACoNwj/eYB/eQBIQIgAyAE/QACsOQjIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKA7CMgAiABIAL9AAKQvCP95gH9CwKQ7CMgAiABIAL9AAKgvCP95gH9CwKg7CMgAiABIAL9AAKwvCP95gH9CwKw7CMgAkHAAGohAiADQQFrIQMgAw0ACws/AwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoDsIxAJIgAgAP3mAf0LAoD0IyABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoD0IyAE/QACgNwj/eYB/eQBIQAgASAE/QACkPQjIAT9AAKQ3CP95gH95AEhASACIAT9AAKg9CMgBP0AAqDcI/3mAf3kASECIAMgBP0AArD0IyAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgujAQMBewF/AX9BACEBQcAAIQIDQCAB/QwAAIBAAACAQAAAgEAAAIBA/QwAAABAAAAAQAAAAEAAAABAIAH9AAKA7CP95gEQBv3mAf0MAAAAQAAAAEAAAABAAAAAQP3hASAB/QACgOwj/eYBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgPwjIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgPwjIAT9AAKA3CP95gH95AEhACABIAT9AAKQ/CMgBP0AApDcI/3mAf3kASEBIAIgBP0AAqD8IyAE/QACoNwj/eYB/eQBIQIgAyAE/QACsPwjIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKAhCQgAiABIAL9AAKQvCP95gH9CwKQhCQgAiABIAL9AAKgvCP95gH9CwKghCQgAiABIAL9AAKwvCP95gH9CwKwhCQgAkHAAGohAiADQQFrIQMgAw0ACwvcAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCEJP0MAAAAAAAAAAAAAAAAAAAAAP3pASIAIAD95gH9CwKAjCQgASAB/QACkIQk/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgIgAv3mAf0LApCMJCABIAH9AAKghCT9DAAAAAAAAAAAAAAAAAAAAAD96QEiAyAD/eYB/QsCoIwkIAEgAf0AArCEJP0MAAAAAAAAAAAAAAAAAAAAAP3pASIEIAT95gH9CwKwjCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgIwkIAT9AAKA3CP95gH95AEhACABIAT9AAKQjCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCMJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsIwkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6gCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgIQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIAIAD95gH9CwKAlCQgASAB/QACkIQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiICIAL95gH9CwKQlCQgASAB/QACoIQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIDIAP95gH9CwKglCQgASAB/QACsIQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIEIAT95gH9CwKwlCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJQkIAT9AAKA3CP95gH95AEhACABIAT9AAKQlCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCUJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsJQkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6QBBwF7AXsBfwF7AXsBewF/IAD9EyECQQAhA0EQIQcDQCADIAIgA/0AAoC8I/3mASIBIAH95gH9CwKAnCQgAyACIAP9AAKQvCP95gEiBCAE/eYB/QsCkJwkIAMgAiAD/QACoLwj/eYBIgUgBf3mAf0LAqCcJCADIAIgA/0AArC8I/3mASIGIAb95gH9CwKwnCQgA0HAAGohAyAHQQFrIQcgBw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJwkIAT9AAKA3CP95gH95AEhACABIAT9AAKQnCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCcJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsJwkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC7ABBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAPyIAIAD95gH9CwKApCQgAf0MAACAPwAAgD8AAIA/AACAPyICIAL95gH9CwKQpCQgAf0MAACAPwAAgD8AAIA/AACAPyIDIAP95gH9CwKgpCQgAf0MAACAPwAAgD8AAIA/AACAPyIEIAT95gH9CwKwpCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgKQkIAT9AAKA3CP95gH95AEhACABIAT9AAKQpCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCkJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsKQkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKArCQgAiABIAL9AAKQvCP95gH9CwKQrCQgAiABIAL9AAKgvCP95gH9CwKgrCQgAiABIAL9AAKwvCP95gH9CwKwrCQgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKArCT9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgLQkIAAgAP0AApCsJP0MAAAAAAAAAAAAAAAAAAAAAP1G/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQtCQgACAA/QACoKwk/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqC0JCAAIAD9AAKwrCT9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsLQkIABBwABqIQAgAUEBayEBIAENAAsL9AIGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKArCT9DArXIzwK1yM8CtcjPArXIzwgAf0AAoCsJP3mASAB/QACgLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKAvCQgASAB/QACkKwk/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQrCT95gEgAf0AApC0JP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAiAC/eYB/QsCkLwkIAEgAf0AAqCsJP0MCtcjPArXIzwK1yM8CtcjPCAB/QACoKwk/eYBIAH9AAKgtCT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgMgA/3mAf0LAqC8JCABIAH9AAKwrCT9DArXIzwK1yM8CtcjPArXIzwgAf0AArCsJP3mASAB/QACsLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKwvCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLwkIAT9AAKA3CP95gH95AEhACABIAT9AAKQvCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqC8JCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsLwkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8QDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKAxCQgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACkLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQxCQgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACoLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKgxCQgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACsLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKwxCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMQkIAT9AAKA3CP95gH95AEhACABIAT9AAKQxCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqDEJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsMQkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKAzCQgAiABIAL9AAKQvCP95gH9CwKQzCQgAiABIAL9AAKgvCP95gH9CwKgzCQgAiABIAL9AAKwvCP95gH9CwKwzCQgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAzCT9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgNQkIAAgAP0AApDMJP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ1CQgACAA/QACoMwk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDUJCAAIAD9AAKwzCT9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsNQkIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgMwkIAD9AAKA1CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKA3CQgAEEQaiEAIAFBAWshASABDQALC/QCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgMwk/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA3CT95gEgAf0AAoDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgOQkIAEgAf0AApDMJP0MAACAPwAAgD8AAIA/AACAPyAB/QACkNwk/eYBIAH9AAKQ1CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApDkJCABIAH9AAKgzCT9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqDcJP3mASAB/QACoNQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKg5CQgASAB/QACsMwk/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw3CT95gEgAf0AArDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsOQkIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDkJCAE/QACgNwj/eYB/eQBIQAgASAE/QACkOQkIAT9AAKQ3CP95gH95AEhASACIAT9AAKg5CQgBP0AAqDcI/3mAf3kASECIAMgBP0AArDkJCAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguEBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoDcJP0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgNQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKA7CQgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkNQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkNwk/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQ1CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApDsJCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKg1CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKg3CT9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoOwkIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArDcJP0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsNQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKw7CQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOwkIAT9AAKA3CP95gH95AEhACABIAT9AAKQ7CQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqDsJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsOwkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKA9CQgAiABIAL9AAKQvCP95gH9CwKQ9CQgAiABIAL9AAKgvCP95gH9CwKg9CQgAiABIAL9AAKwvCP95gH9CwKw9CQgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA9CT9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgPwkIAAgAP0AApD0JP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ/CQgACAA/QACoPQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD8JCAAIAD9AAKw9CT9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsPwkIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgPQkIAD9AAKA/CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKAhCUgAEEQaiEAIAFBAWshASABDQALC8gDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MX32GP199hj9ffYY/X32GPyAB/QACgPQk/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKAhCX95gEgAf0AAoD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiACAA/eYB/QsCgIwlIAH9DF99hj9ffYY/X32GP199hj8gAf0AApD0JP0MfS3WP30t1j99LdY/fS3WPyAB/QACkIQl/eYBIAH9AAKQ/CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApCMJSAB/QxffYY/X32GP199hj9ffYY/IAH9AAKg9CT9DH0t1j99LdY/fS3WP30t1j8gAf0AAqCEJf3mASAB/QACoPwk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIDIAP95gH9CwKgjCUgAf0MX32GP199hj9ffYY/X32GPyAB/QACsPQk/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKwhCX95gEgAf0AArD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiBCAE/eYB/QsCsIwlIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCMJSAE/QACgNwj/eYB/eQBIQAgASAE/QACkIwlIAT9AAKQ3CP95gH95AEhASACIAT9AAKgjCUgBP0AAqDcI/3mAf3kASECIAMgBP0AArCMJSAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvYBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoCEJf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgPwk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIAIAD95gH9CwKAlCUgAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkPwk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkIQl/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQ/CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApCUJSAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKg/CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKghCX9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiAyAD/eYB/QsCoJQlIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArCEJf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsPwk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIEIAT95gH9CwKwlCUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJQlIAT9AAKA3CP95gH95AEhACABIAT9AAKQlCUgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCUJSAE/QACoNwj/eYB/eQBIQIgAyAE/QACsJQlIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKAnCUgAiABIAL9AAKQvCP95gH9CwKQnCUgAiABIAL9AAKgvCP95gH9CwKgnCUgAiABIAL9AAKwvCP95gH9CwKwnCUgAkHAAGohAiADQQFrIQMgAw0ACwu4AQIBfwF/QQAhAEEQIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKAnCX95gH9CwKApCUgAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACkJwl/eYB/QsCkKQlIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AAqCcJf3mAf0LAqCkJSAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKwnCX95gH9CwKwpCUgAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAnCX94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKArCUgACAA/QACkJwl/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCkKwlIAAgAP0AAqCcJf3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAqCsJSAAIAD9AAKwnCX94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKwrCUgAEHAAGohACABQQFrIQEgAQ0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKArCUQDP0LAoC0JSAAQRBqIQAgAUEBayEBIAENAAsLtAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKApCUgAf0AAoC0Jf3mASIAIAD95gH9CwKAvCUgASAB/QACkKQlIAH9AAKQtCX95gEiAiAC/eYB/QsCkLwlIAEgAf0AAqCkJSAB/QACoLQl/eYBIgMgA/3mAf0LAqC8JSABIAH9AAKwpCUgAf0AArC0Jf3mASIEIAT95gH9CwKwvCUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLwlIAT9AAKA3CP95gH95AEhACABIAT9AAKQvCUgBP0AApDcI/3mAf3kASEBIAIgBP0AAqC8JSAE/QACoNwj/eYB/eQBIQIgAyAE/QACsLwlIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC9ABBAF7AX8BewF/QQAhAUHAACEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgLQl/eYBIAH9AAKApCX9DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAf0AAoCsJSICIAL95gH94QEQDf3mAf3mAf3mAf3kASIAIAD95gH9CwKAxCUgAUEQaiEBIANBAWshAyADDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAxCUgBP0AAoDcI/3mAf3kASEAIAEgBP0AApDEJSAE/QACkNwj/eYB/eQBIQEgAiAE/QACoMQlIAT9AAKg3CP95gH95AEhAiADIAT9AAKwxCUgBP0AArDcI/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoC8I/3mAf0LAoDMJSACIAEgAv0AApC8I/3mAf0LApDMJSACIAEgAv0AAqC8I/3mAf0LAqDMJSACIAEgAv0AArC8I/3mAf0LArDMJSACQcAAaiECIANBAWshAyADDQALCzYCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDMJRAG/QsCgNQlIABBEGohACABQQFrIQEgAQ0ACwu0AQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoDMJSAB/QACgNQl/eYBIgAgAP3mAf0LAoDcJSABIAH9AAKQzCUgAf0AApDUJf3mASICIAL95gH9CwKQ3CUgASAB/QACoMwlIAH9AAKg1CX95gEiAyAD/eYB/QsCoNwlIAEgAf0AArDMJSAB/QACsNQl/eYBIgQgBP3mAf0LArDcJSABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKA3CUgBP0AAoDcI/3mAf3kASEAIAEgBP0AApDcJSAE/QACkNwj/eYB/eQBIQEgAiAE/QACoNwlIAT9AAKg3CP95gH95AEhAiADIAT9AAKw3CUgBP0AArDcI/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILiAQGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA1CX95gEgAf0AAoDMJf0MAACAPwAAgD8AAIA/AACAPyAB/QACgNQl/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA1CX95QH95gH95gH95gH95AEiACAA/eYB/QsCgOQlIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApDUJf3mASAB/QACkMwl/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQ1CX9DAAAgD8AAIA/AACAPwAAgD8gAf0AApDUJf3lAf3mAf3mAf3mAf3kASICIAL95gH9CwKQ5CUgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACoNQl/eYBIAH9AAKgzCX9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqDUJf0MAACAPwAAgD8AAIA/AACAPyAB/QACoNQl/eUB/eYB/eYB/eYB/eQBIgMgA/3mAf0LAqDkJSAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw1CX95gEgAf0AArDMJf0MAACAPwAAgD8AAIA/AACAPyAB/QACsNQl/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw1CX95QH95gH95gH95gH95AEiBCAE/eYB/QsCsOQlIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDkJSAE/QACgNwj/eYB/eQBIQAgASAE/QACkOQlIAT9AAKQ3CP95gH95AEhASACIAT9AAKg5CUgBP0AAqDcI/3mAf3kASECIAMgBP0AArDkJSAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgLwj/eYB/QsCgOwlIAIgASAC/QACkLwj/eYB/QsCkOwlIAIgASAC/QACoLwj/eYB/QsCoOwlIAIgASAC/QACsLwj/eYB/QsCsOwlIAJBwABqIQIgA0EBayEDIAMNAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgOwl/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgPQlIAAgAP0AApDsJf0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApD0JSAAIAD9AAKg7CX9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKg9CUgACAA/QACsOwl/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsPQlIABBwABqIQAgAUEBayEBIAENAAsLjwECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDsJf0MAAAAAAAAAAAAAAAAAAAAAP3kASAA/QACgOwl/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAD9AAKA9CX94AH94QEQDRAO/eQBIAD9AAKA9CUgAP0AAoD0Jf1C/VL9CwKA/CUgAEEQaiEAIAFBAWshASABDQALC4gBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgPwlIgAgAP3mAf0LAoCEJiABIAH9AAKQ/CUiAiAC/eYB/QsCkIQmIAEgAf0AAqD8JSIDIAP95gH9CwKghCYgASAB/QACsPwlIgQgBP3mAf0LArCEJiABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAhCYgBP0AAoDcI/3mAf3kASEAIAEgBP0AApCEJiAE/QACkNwj/eYB/eQBIQEgAiAE/QACoIQmIAT9AAKg3CP95gH95AEhAiADIAT9AAKwhCYgBP0AArDcI/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILpAICAX8Bf0EAIQBBECEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgPwlIAD9AAKA/CX9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCgIwmIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AApD8JSAA/QACkPwl/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LApCMJiAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKg/CUgAP0AAqD8Jf0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKgjCYgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACsPwlIAD9AAKw/CX9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCsIwmIABBwABqIQAgAUEBayEBIAENAAsLxgEDAXsBfwF/QQAhAUHAACECA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgOwlIAH9AAKA7CX9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAH9AAKAjCb95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAB/QACgIwm/eUBEA395gH95AEiACAA/eYB/QsCgJQmIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJQmIAT9AAKA3CP95gH95AEhACABIAT9AAKQlCYgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCUJiAE/QACoNwj/eYB/eQBIQIgAyAE/QACsJQmIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8MHBgF7AXsBewF7AXsBeyAA/REhBCAB/REhBSAEIAX9Uf0M2hvRG9ob0RvaG9Eb2hvRG/1RIQb9DAAAAAABAAAAAgAAAAMAAAAhBwNAIAQhCCAHIAX9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwBAAAAAQAAAAEAAAABAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MAgAAAAIAAAACAAAAAgAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAT9rgEhCCAJIAX9rgH9DAMAAAADAAAAAwAAAAMAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwEAAAABAAAAAQAAAAEAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MBQAAAAUAAAAFAAAABQAAAP2uASEJIAIgCCAJ/VH9CwIAIAf9DAQAAAAEAAAABAAAAAQAAAD9rgEhByACQRBqIQIgA0EEayEDIANBAEoNAAsL');({loop21,loop39,loop56,loop70,loop79,loop83,loop87,loop90,loop93,loop97,loop101,loop104,loop108,loop111,loop114,loop117,loop121,loop124,loop128,loop136,loop149,loop159,loop192,loop195,loop198,loop201,loop204,loop208,loop211,loop215,loop218,loop222,loop225,loop229,loop232,loop236,loop240,loop244,loop247,loop252,loop256,loop264,loop276,loop289,loop304,loop316,loop353,loop357,loop360,loop363,loop368,loop371,loop376,loop379,loop382,loop386,loop389,loop394,loop397,loop400,loop404,loop407,loop412,loop415,loop419,loop422,loop427,loop430,loop433,loop436,loop440,loop443,loop448,loop451,loop454,loop457,loop460,loop464,loop467,loop472,loop475,loop478,loop481,loop484,loop488,loop491,loop496,loop499,loop502,loop505,loop508,loop511,loop515,loop518,loop523,loop526,loop529,loop532,loop536,loop539,loop544,loop547,loop550,loop553,loop556,loop560,loop563,loop566}=made);loop16=()=>{new Uint32Array(block.buffer,8388608,30720).set(b11);block.subarray(2127872,2158592).set(b12);made.loop16();b12.set(block.subarray(2127872,2158592));};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
randomSplit(b5[0],b5[1],b9);
randomBits(b9[0],b9[1],b11);
loop16();
randomBits(b9[1*2],b9[1*2+1],b23);
loop27();
loop35();
randomBits(b7[1*2],b7[1*2+1],b160);
loop164();
e173=fround(loop172());
e174=((e173>0.0)|0);
e175=fround((e174?e173:1.0));
e176=fround(ln(e175));
e177=fround((e176*0.4342944920063019));
loop181();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
k22.set(b12);
k40.set(b24);
k354.set(k319);
k364.set(k320);
const v10=fround((n2/5.656854152679443));
loop21(v10);
loop31(n4);
loop39(n3);
let v42;
b41.set(b32,0);
v42=0.0;
for(let t43=0;t43<30;t43++){
const v48=b29[t43];
const v57=fround(loop56());
const v58=((v57>0.0)|0);
const v59=fround(max(1.000000045813705e-18,v57));
const v60=fround(min(1.0000000150474662e+30,v59));
const v61=fround((v57/v60));
const v62=fround((v58?v61:1.0));
const v71=loop70();
const v72=fround((v71?v62:NaN));
const v73=fround(ln(v72));
const v74=fround((v73*0.4342944920063019));
const v75=fround((v42+v74));
loop79(v72);
product(32,32,32,64384,32,1,30720+t43*1024,65408);
loop83(t43);
const v84=min(max(n1,0),9);
switch(v84){
case 0:{
loop87(t43);
break;}
case 1:{
loop90(t43);
break;}
case 2:{
loop93(t43);
break;}
case 3:{
b47.set(k94[t43],t43*1024);
break;}
case 4:{
loop97(t43);
break;}
case 5:{
loop101(t43);
loop104(t43);
break;}
case 6:{
loop108(t43);
loop111(t43);
break;}
case 7:{
loop114(t43);
break;}
case 8:{
loop117(t43);
break;}
default:{
loop121(t43);
loop124(t43);
break;}
}
loop128(t43);
const v137=fround(loop136());
const v138=((v137>0.0)|0);
const v139=fround((v138?v137:1.0));
const v140=fround(ln(v139));
const v141=fround((v140*0.4342944920063019));
const v150=fround(loop149(v139));
const v151=fround((v150/1024.0));
const v152=fround(ln(v151));
const v153=fround((v152*0.4342944920063019));
const v154=fround((0.5*v153));
const v155=fround((v141+v154));
const v156=fround((v48?v155:NaN));
b44[t43]=v156;
b45[t43]=v75;
loop159(t43,v48);
v42=v75;
}
let v183;
b182.set(b178,0);
v183=e177;
for(let t184=29;t184>=0;t184--){
const v186=fround(b45[t184]);
const v187=b29[t184];
const v188=min(max(n1,0),9);
switch(v188){
case 0:{
loop192(t184);
break;}
case 1:{
loop195(t184);
break;}
case 2:{
loop198(t184);
break;}
case 3:{
loop201();
break;}
case 4:{
loop204(t184);
break;}
case 5:{
loop208(t184);
loop211(t184);
break;}
case 6:{
loop215(t184);
loop218(t184);
break;}
case 7:{
loop222(t184);
loop225(t184);
break;}
case 8:{
loop229(t184);
loop232(t184);
break;}
default:{
loop236(t184);
loop240(t184);
loop244();
loop247(t184);
break;}
}
loop252();
loop256(t184);
product(32,32,32,141184,32,1,142208,143232);
const v265=loop264(t184);
const v266=fround((v265?v183:NaN));
const v267=fround((0.0*v186));
const v268=fround((v266+v267));
const v277=fround(loop276());
const v278=((v277>0.0)|0);
const v279=fround((v278?v277:1.0));
const v280=fround(ln(v279));
const v281=fround((v280*0.4342944920063019));
const v290=fround(loop289(v279));
const v291=fround((v290/1024.0));
const v292=fround(ln(v291));
const v293=fround((v292*0.4342944920063019));
const v294=fround((0.5*v293));
const v295=fround((v281+v294));
const v296=fround((v295+v183));
const v305=fround(loop304());
const v306=((v305>0.0)|0);
const v307=fround((v306?v305:1.0));
const v308=fround(ln(v307));
const v309=fround((v308*0.4342944920063019));
const v310=fround((v268+v309));
const v311=fround((v187?v310:v183));
const v312=fround((v187?v296:NaN));
b185[t184]=v312;
loop316(v187,v307);
b182.set(b313,0);
v183=v311;
}
const v317=fround(square(n2));
const v318=fround(square(n3));
let v321;
let v322;
v321=1.0;
v322=0.0;
for(let t323=0;t323<30;t323++){
const v327=fround(abs(v321));
const v330=fround(loop329(v327));
const v331=((v330>0.0)|0);
const v332=fround(max(1.0000000031710769e-30,v330));
const v333=fround(min(Infinity,v332));
const v334=fround((v330/v333));
const v335=fround((v331?v334:1.0));
const v336=(Number.isFinite(v321)?1:0);
const v339=loop338(v336);
const v340=fround((v339?v335:NaN));
const v341=fround(ln(v340));
const v342=fround((v341*0.4342944920063019));
const v343=fround((v322+v342));
const v344=fround((v321/v340));
const v345=fround((v317*v344));
const v346=fround((v345+v318));
const v347=min(max(n1,0),9);
let v348;
let v349;
switch(v347){
case 0:{
const v350=fround(sqrt(v346));
loop353(v350);
loop357();
loop360();
const v365=fround(loop363());
loop368();
const v372=fround(loop371());
v348=v365;
v349=v372;
break;}
case 1:{
const v373=fround(sqrt(v346));
loop376(v373);
loop379();
const v383=fround(loop382());
loop386();
const v390=fround(loop389());
v348=v383;
v349=v390;
break;}
case 2:{
const v391=fround(sqrt(v346));
loop394(v391);
loop397();
const v401=fround(loop400());
loop404();
const v408=fround(loop407());
v348=v401;
v349=v408;
break;}
case 3:{
const v409=fround(sqrt(v346));
loop412(v409);
const v416=fround(loop415());
loop419();
const v423=fround(loop422());
v348=v416;
v349=v423;
break;}
case 4:{
const v424=fround(sqrt(v346));
loop427(v424);
loop430();
loop433();
const v437=fround(loop436());
loop440();
const v444=fround(loop443());
v348=v437;
v349=v444;
break;}
case 5:{
const v445=fround(sqrt(v346));
loop448(v445);
loop451();
loop454();
loop457();
const v461=fround(loop460());
loop464();
const v468=fround(loop467());
v348=v461;
v349=v468;
break;}
case 6:{
const v469=fround(sqrt(v346));
loop472(v469);
loop475();
loop478();
loop481();
const v485=fround(loop484());
loop488();
const v492=fround(loop491());
v348=v485;
v349=v492;
break;}
case 7:{
const v493=fround(sqrt(v346));
loop496(v493);
loop499();
loop502();
loop505();
loop508();
const v512=fround(loop511());
loop515();
const v519=fround(loop518());
v348=v512;
v349=v519;
break;}
case 8:{
const v520=fround(sqrt(v346));
loop523(v520);
loop526();
loop529();
const v533=fround(loop532());
loop536();
const v540=fround(loop539());
v348=v533;
v349=v540;
break;}
default:{
const v541=fround(sqrt(v346));
loop544(v541);
loop547();
loop550();
loop553();
const v557=fround(loop556());
loop560();
loop563();
const v567=fround(loop566());
v348=v557;
v349=v567;
break;}
}
b324[t323]=v348;
b325[t323]=v349;
b326[t323]=v343;
v321=v348;
v322=v343;
}
loop570(v317);
loop574();
loop577();
loop578();
loop581();
loop583();
loop585();
loop587();
loop591();
return b588;
}
