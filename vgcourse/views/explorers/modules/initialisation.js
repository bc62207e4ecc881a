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
const b14=block.subarray(30720,61440);
const k16=block.subarray(0,30720);
const b17=new Uint32Array(960);
const b18=new Float32Array(960);
const k20=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b21=new Int32Array(30);
const b23=new Float32Array(1024);
const b25=block.subarray(62400,63360);
const k27=block.subarray(61440,62400);
const b28=block.subarray(63360,64384);
const b31=new Float32Array(30);
const b32=new Float32Array(30);
const b33=block.subarray(66432,97152);
const b34=block.subarray(97152,127872);
const b63=block.subarray(64384,65408);
const b65=block.subarray(65408,66432);
const k73=rowsOf(b33,1024,0,1024);
const b75=new Int32Array(block.buffer,511488,1024);
const b78=new Int32Array(block.buffer,515584,1024);
const b83=block.subarray(129920,130944);
const b86=block.subarray(130944,131968);
const b117=new Uint32Array(1024);
const b118=new Float32Array(1024);
let e128;
let e129;
let e130;
let e131;
let e132;
const b133=new Float32Array(1024);
const b135=block.subarray(140160,141184);
const b138=new Float32Array(30);
const b142=block.subarray(131968,132992);
const b148=new Int32Array(block.buffer,531968,1024);
const b151=new Int32Array(block.buffer,536064,1024);
const b154=block.subarray(135040,136064);
const b157=block.subarray(136064,137088);
const b160=block.subarray(137088,138112);
const b162=block.subarray(138112,139136);
const b164=block.subarray(139136,140160);
const b167=block.subarray(143232,144256);
const b168=block.subarray(141184,142208);
const b170=block.subarray(142208,143232);
const b230=block.subarray(144256,145280);
const k234=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k235=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b239=new Float32Array(30);
const b240=new Float32Array(30);
const b241=new Float32Array(30);
const b266=block.subarray(145536,145792);
const k268=block.subarray(145280,145536);
const b269=block.subarray(145792,146048);
const b271=block.subarray(146048,146304);
const k276=block.subarray(146304,146560);
const b278=block.subarray(146560,146816);
const b285=block.subarray(146816,147072);
const b287=block.subarray(147072,147328);
const b293=block.subarray(147328,147584);
const b300=block.subarray(147584,147840);
const b302=block.subarray(147840,148096);
const b308=block.subarray(148096,148352);
const b315=block.subarray(148352,148608);
const b321=block.subarray(148608,148864);
const b328=block.subarray(148864,149120);
const b330=new Int32Array(block.buffer,596480,256);
const b332=block.subarray(149376,149632);
const b338=block.subarray(149632,149888);
const b345=block.subarray(149888,150144);
const b347=new Int32Array(block.buffer,600576,256);
const b349=block.subarray(150400,150656);
const b351=block.subarray(150656,150912);
const b357=block.subarray(150912,151168);
const b364=block.subarray(151168,151424);
const b366=new Int32Array(block.buffer,605696,256);
const b368=block.subarray(151680,151936);
const b370=block.subarray(151936,152192);
const b376=block.subarray(152192,152448);
const b383=block.subarray(152448,152704);
const b385=block.subarray(152704,152960);
const b387=block.subarray(152960,153216);
const b389=block.subarray(153216,153472);
const b391=block.subarray(153472,153728);
const b397=block.subarray(153728,153984);
const b404=block.subarray(153984,154240);
const b406=block.subarray(154240,154496);
const b408=block.subarray(154496,154752);
const b414=block.subarray(154752,155008);
const b421=block.subarray(155008,155264);
const b423=block.subarray(155264,155520);
const b425=block.subarray(155520,155776);
const b427=block.subarray(155776,156032);
const b433=block.subarray(156032,156288);
const b435=block.subarray(156288,156544);
const b441=new Float32Array(30);
const b444=new Float32Array(30);
const b448=new Float32Array(30);
const b452=new Float32Array(120);
const b461=new Float32Array(120);
function loop13(){for(let i=0;i<30720;i++){b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b11[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop15(v10){for(let i=0;i<30720;i++){b14[i]=fround((v10*b12[i]));}}
function loop19(){for(let i=0;i<960;i++){b18[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop22(n4){for(let i=0;i<30;i++){b21[i]=((k20[i]<n4)|0);}}
function loop24(){for(let i=0;i<1024;i++){b23[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop26(n3){for(let i=0;i<960;i++){b25[i]=fround((n3*b18[i]));}}
function loop43(){let s39=-Infinity;let s40=-Infinity;let s41=-Infinity;let s42=-Infinity;for(let i38=0;i38<1024;i38+=4){s39=max(s39,abs(b28[i38]));s40=max(s40,abs(b28[i38+1]));s41=max(s41,abs(b28[i38+2]));s42=max(s42,abs(b28[i38+3]));}return max(max(max(s39,s40),s41),s42);}
function loop57(){let s53=1;let s54=1;let s55=1;let s56=1;for(let i52=0;i52<1024;i52+=4){s53=s53&(Number.isFinite(b28[i52])?1:0);s54=s54&(Number.isFinite(b28[i52+1])?1:0);s55=s55&(Number.isFinite(b28[i52+2])?1:0);s56=s56&(Number.isFinite(b28[i52+3])?1:0);}return s53&s54&s55&s56;}
function loop64(v59){for(let i=0;i<1024;i++){b63[i]=fround((b28[i]/v59));}}
function loop68(t30){for(let i66=0;i66<32;i66++){for(let i67=0;i67<32;i67++){b33[t30*1024+i66*32+i67]=fround((b65[i66*32+i67]+b25[t30*32+i67]));}}}
function loop70(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=fround(logistic(b33[t30*1024+i]));}}
function loop71(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=fround(tanh(b33[t30*1024+i]));}}
function loop72(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=above0(b33[t30*1024+i]);}}
function loop74(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=(((b33[t30*1024+i]>=0.0)|0)?b33[t30*1024+i]:fround((0.009999999776482582*b33[t30*1024+i])));}}
function loop76(t30){for(let i=0;i<1024;i++){b75[i]=((b33[t30*1024+i]>0.0)|0);}}
function loop77(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=(b75[i]?b33[t30*1024+i]:fround((1.0*fround(expm1((b75[i]?0.0:b33[t30*1024+i]))))));}}
function loop79(t30){for(let i=0;i<1024;i++){b78[i]=((b33[t30*1024+i]>0.0)|0);}}
function loop80(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=fround((1.0507010221481323*(b78[i]?b33[t30*1024+i]:fround((1.6732631921768188*fround(expm1((b78[i]?0.0:b33[t30*1024+i]))))))));}}
function loop81(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=fround((fround((0.5*b33[t30*1024+i]))*fround(erfc(fround(((-b33[t30*1024+i])*0.7071067690849304))))));}}
function loop82(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=fround((b33[t30*1024+i]*fround(logistic(b33[t30*1024+i]))));}}
function loop84(t30){for(let i=0;i<1024;i++){b83[i]=fround((b33[t30*1024+i]-0.0));}}
function loop85(t30){for(let i=0;i<1024;i++){b34[t30*1024+i]=(((b83[i]!==b83[i])|0)?fround((b33[t30*1024+i]+0.0)):fround((above0(b33[t30*1024+i])+fround(log1p(fround(exp((-abs(b83[i])))))))));}}
function loop87(t30){for(let i=0;i<1024;i++){b86[i]=fround((1.0*b34[t30*1024+i]));}}
function loop95(){let s91=-Infinity;let s92=-Infinity;let s93=-Infinity;let s94=-Infinity;for(let i90=0;i90<1024;i90+=4){s91=max(s91,abs(b86[i90]));s92=max(s92,abs(b86[i90+1]));s93=max(s93,abs(b86[i90+2]));s94=max(s94,abs(b86[i90+3]));}return max(max(max(s91,s92),s93),s94);}
function loop108(v98){let s104=0;let s105=0;let s106=0;let s107=0;for(let i103=0;i103<1024;i103+=4){s104=s104+fround(square(fround((b86[i103]/v98))));s105=s105+fround(square(fround((b86[i103+1]/v98))));s106=s106+fround(square(fround((b86[i103+2]/v98))));s107=s107+fround(square(fround((b86[i103+3]/v98))));}return s104+s105+s106+s107;}
function loop116(t30,v35){for(let i=0;i<1024;i++){b28[i]=(v35?b34[t30*1024+i]:b63[i]);}}
function loop119(){for(let i=0;i<1024;i++){b118[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b117[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}}
function loop127(){let s123=-Infinity;let s124=-Infinity;let s125=-Infinity;let s126=-Infinity;for(let i122=0;i122<1024;i122+=4){s123=max(s123,abs(b118[i122]));s124=max(s124,abs(b118[i122+1]));s125=max(s125,abs(b118[i122+2]));s126=max(s126,abs(b118[i122+3]));}return max(max(max(s123,s124),s125),s126);}
function loop134(e130){for(let i=0;i<1024;i++){b133[i]=fround((b118[i]/e130));}}
function loop143(t137){for(let i=0;i<1024;i++){b142[i]=fround((fround((fround(logistic(b33[t137*1024+i]))*fround(logistic((-b33[t137*1024+i])))))*1.0));}}
function loop144(t137){for(let i=0;i<1024;i++){b142[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b33[t137*1024+i]))))))*fround(logistic(fround(((-2.0)*b33[t137*1024+i]))))))*1.0));}}
function loop145(t137){for(let i=0;i<1024;i++){b142[i]=((b33[t137*1024+i]>0.0)|0);}}
function loop146(){for(let i=0;i<1024;i++){b142[i]=1.0;}}
function loop147(t137){for(let i=0;i<1024;i++){b142[i]=(((b33[t137*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop149(t137){for(let i=0;i<1024;i++){b148[i]=((b33[t137*1024+i]>0.0)|0);}}
function loop150(t137){for(let i=0;i<1024;i++){b142[i]=(b148[i]?1.0:fround((1.0*fround(((b148[i]?0.0:1.0)*fround((fround(expm1((b148[i]?0.0:b33[t137*1024+i])))+1.0)))))));}}
function loop152(t137){for(let i=0;i<1024;i++){b151[i]=((b33[t137*1024+i]>0.0)|0);}}
function loop153(t137){for(let i=0;i<1024;i++){b142[i]=fround((1.0507010221481323*(b151[i]?1.0:fround((1.6732631921768188*fround(((b151[i]?0.0:1.0)*fround((fround(expm1((b151[i]?0.0:b33[t137*1024+i])))+1.0)))))))));}}
function loop155(t137){for(let i=0;i<1024;i++){b154[i]=fround(((-b33[t137*1024+i])*0.7071067690849304));}}
function loop156(t137){for(let i=0;i<1024;i++){b142[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b154[i]))))+fround((fround((0.5*b33[t137*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b154[i])))))))))))));}}
function loop158(t137){for(let i=0;i<1024;i++){b157[i]=fround(logistic(b33[t137*1024+i]));}}
function loop159(t137){for(let i=0;i<1024;i++){b142[i]=fround((fround((1.0*b157[i]))+fround((b33[t137*1024+i]*fround((1.0*fround((b157[i]*fround((1.0-b157[i]))))))))));}}
function loop161(t137){for(let i=0;i<1024;i++){b160[i]=fround((b33[t137*1024+i]-0.0));}}
function loop163(t137){for(let i=0;i<1024;i++){b162[i]=(((b160[i]!==b160[i])|0)?fround((b33[t137*1024+i]+0.0)):fround((above0(b33[t137*1024+i])+fround(log1p(fround(exp((-abs(b160[i])))))))));}}
function loop165(){for(let i=0;i<1024;i++){b164[i]=(((b162[i]===Infinity)|0)?0.0:b162[i]);}}
function loop166(t137){for(let i=0;i<1024;i++){b142[i]=fround((fround((1.0*fround(exp(fround(((((b33[t137*1024+i]===Infinity)|0)?0.0:b33[t137*1024+i])-b164[i]))))))+fround((0.0*fround(exp(fround((0.0-b164[i]))))))));}}
function loop169(){for(let i=0;i<1024;i++){b168[i]=fround((b142[i]*b135[i]));}}
function loop173(t137){for(let i171=0;i171<32;i171++){for(let i172=0;i172<32;i172++){b170[i171*32+i172]=b14[t137*1024+i172*32+i171];}}}
function loop181(t137){let s177=1;let s178=1;let s179=1;let s180=1;for(let i176=0;i176<1024;i176+=4){s177=s177&(Number.isFinite(b34[t137*1024+i176])?1:0);s178=s178&(Number.isFinite(b34[t137*1024+i176+1])?1:0);s179=s179&(Number.isFinite(b34[t137*1024+i176+2])?1:0);s180=s180&(Number.isFinite(b34[t137*1024+i176+3])?1:0);}return s177&s178&s179&s180;}
function loop193(){let s189=-Infinity;let s190=-Infinity;let s191=-Infinity;let s192=-Infinity;for(let i188=0;i188<1024;i188+=4){s189=max(s189,abs(b135[i188]));s190=max(s190,abs(b135[i188+1]));s191=max(s191,abs(b135[i188+2]));s192=max(s192,abs(b135[i188+3]));}return max(max(max(s189,s190),s191),s192);}
function loop206(v196){let s202=0;let s203=0;let s204=0;let s205=0;for(let i201=0;i201<1024;i201+=4){s202=s202+fround(square(fround((b135[i201]/v196))));s203=s203+fround(square(fround((b135[i201+1]/v196))));s204=s204+fround(square(fround((b135[i201+2]/v196))));s205=s205+fround(square(fround((b135[i201+3]/v196))));}return s202+s203+s204+s205;}
function loop221(){let s217=-Infinity;let s218=-Infinity;let s219=-Infinity;let s220=-Infinity;for(let i216=0;i216<1024;i216+=4){s217=max(s217,abs(b167[i216]));s218=max(s218,abs(b167[i216+1]));s219=max(s219,abs(b167[i216+2]));s220=max(s220,abs(b167[i216+3]));}return max(max(max(s217,s218),s219),s220);}
function loop231(v140,v224){for(let i=0;i<1024;i++){b230[i]=(v140?fround((b167[i]/v224)):b135[i]);}}
function loop244(v242){let s243=-Infinity;s243=max(s243,v242);return s243;}
function loop253(v251){let s252=1;s252=s252&v251;return s252;}
function loop267(v265){for(let i=0;i<256;i++){b266[i]=fround((v265*k234[i]));}}
function loop270(){for(let i=0;i<256;i++){b269[i]=fround(logistic(b266[i]));}}
function loop272(){for(let i=0;i<256;i++){b271[i]=fround(square(b269[i]));}}
function loop275(){let s274=0;for(let i273=0;i273<256;i273++){const x0=b271[i273];{const y=k235[i273];s274+=x0*y;}}return s274;}
function loop279(){for(let i=0;i<256;i++){b278[i]=fround(square(fround((fround((b269[i]*fround(logistic((-b266[i])))))*1.0))));}}
function loop282(){let s281=0;for(let i280=0;i280<256;i280++){const x0=b278[i280];{const y=k235[i280];s281+=x0*y;}}return s281;}
function loop286(v284){for(let i=0;i<256;i++){b285[i]=fround((v284*k234[i]));}}
function loop288(){for(let i=0;i<256;i++){b287[i]=fround(square(fround(tanh(b285[i]))));}}
function loop291(){let s290=0;for(let i289=0;i289<256;i289++){const x0=b287[i289];{const y=k235[i289];s290+=x0*y;}}return s290;}
function loop294(){for(let i=0;i<256;i++){b293[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b285[i]))))))*fround(logistic(fround(((-2.0)*b285[i]))))))*1.0))));}}
function loop297(){let s296=0;for(let i295=0;i295<256;i295++){const x0=b293[i295];{const y=k235[i295];s296+=x0*y;}}return s296;}
function loop301(v299){for(let i=0;i<256;i++){b300[i]=fround((v299*k234[i]));}}
function loop303(){for(let i=0;i<256;i++){b302[i]=fround(square(above0(b300[i])));}}
function loop306(){let s305=0;for(let i304=0;i304<256;i304++){const x0=b302[i304];{const y=k235[i304];s305+=x0*y;}}return s305;}
function loop309(){for(let i=0;i<256;i++){b308[i]=fround(square(((b300[i]>0.0)|0)));}}
function loop312(){let s311=0;for(let i310=0;i310<256;i310++){const x0=b308[i310];{const y=k235[i310];s311+=x0*y;}}return s311;}
function loop316(v314){for(let i=0;i<256;i++){b315[i]=fround(square(fround((v314*k234[i]))));}}
function loop319(){let s318=0;for(let i317=0;i317<256;i317++){const x0=b315[i317];{const y=k235[i317];s318+=x0*y;}}return s318;}
function loop322(){for(let i=0;i<256;i++){b321[i]=fround(square(1.0));}}
function loop325(){let s324=0;for(let i323=0;i323<256;i323++){const x0=b321[i323];{const y=k235[i323];s324+=x0*y;}}return s324;}
function loop329(v327){for(let i=0;i<256;i++){b328[i]=fround((v327*k234[i]));}}
function loop331(){for(let i=0;i<256;i++){b330[i]=((b328[i]>=0.0)|0);}}
function loop333(){for(let i=0;i<256;i++){b332[i]=fround(square((b330[i]?b328[i]:fround((0.009999999776482582*b328[i])))));}}
function loop336(){let s335=0;for(let i334=0;i334<256;i334++){const x0=b332[i334];{const y=k235[i334];s335+=x0*y;}}return s335;}
function loop339(){for(let i=0;i<256;i++){b338[i]=fround(square((b330[i]?1.0:fround((0.009999999776482582*1.0)))));}}
function loop342(){let s341=0;for(let i340=0;i340<256;i340++){const x0=b338[i340];{const y=k235[i340];s341+=x0*y;}}return s341;}
function loop346(v344){for(let i=0;i<256;i++){b345[i]=fround((v344*k234[i]));}}
function loop348(){for(let i=0;i<256;i++){b347[i]=((b345[i]>0.0)|0);}}
function loop350(){for(let i=0;i<256;i++){b349[i]=fround(expm1((b347[i]?0.0:b345[i])));}}
function loop352(){for(let i=0;i<256;i++){b351[i]=fround(square((b347[i]?b345[i]:fround((1.0*b349[i])))));}}
function loop355(){let s354=0;for(let i353=0;i353<256;i353++){const x0=b351[i353];{const y=k235[i353];s354+=x0*y;}}return s354;}
function loop358(){for(let i=0;i<256;i++){b357[i]=fround(square((b347[i]?1.0:fround((1.0*fround(((b347[i]?0.0:1.0)*fround((b349[i]+1.0)))))))));}}
function loop361(){let s360=0;for(let i359=0;i359<256;i359++){const x0=b357[i359];{const y=k235[i359];s360+=x0*y;}}return s360;}
function loop365(v363){for(let i=0;i<256;i++){b364[i]=fround((v363*k234[i]));}}
function loop367(){for(let i=0;i<256;i++){b366[i]=((b364[i]>0.0)|0);}}
function loop369(){for(let i=0;i<256;i++){b368[i]=fround(expm1((b366[i]?0.0:b364[i])));}}
function loop371(){for(let i=0;i<256;i++){b370[i]=fround(square(fround((1.0507010221481323*(b366[i]?b364[i]:fround((1.6732631921768188*b368[i])))))));}}
function loop374(){let s373=0;for(let i372=0;i372<256;i372++){const x0=b370[i372];{const y=k235[i372];s373+=x0*y;}}return s373;}
function loop377(){for(let i=0;i<256;i++){b376[i]=fround(square(fround((1.0507010221481323*(b366[i]?1.0:fround((1.6732631921768188*fround(((b366[i]?0.0:1.0)*fround((b368[i]+1.0)))))))))));}}
function loop380(){let s379=0;for(let i378=0;i378<256;i378++){const x0=b376[i378];{const y=k235[i378];s379+=x0*y;}}return s379;}
function loop384(v382){for(let i=0;i<256;i++){b383[i]=fround((v382*k234[i]));}}
function loop386(){for(let i=0;i<256;i++){b385[i]=fround((0.5*b383[i]));}}
function loop388(){for(let i=0;i<256;i++){b387[i]=fround(((-b383[i])*0.7071067690849304));}}
function loop390(){for(let i=0;i<256;i++){b389[i]=fround(erfc(b387[i]));}}
function loop392(){for(let i=0;i<256;i++){b391[i]=fround(square(fround((b385[i]*b389[i]))));}}
function loop395(){let s394=0;for(let i393=0;i393<256;i393++){const x0=b391[i393];{const y=k235[i393];s394+=x0*y;}}return s394;}
function loop398(){for(let i=0;i<256;i++){b397[i]=fround(square(fround((fround((fround((0.5*1.0))*b389[i]))+fround((b385[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b387[i])))))))))))))));}}
function loop401(){let s400=0;for(let i399=0;i399<256;i399++){const x0=b397[i399];{const y=k235[i399];s400+=x0*y;}}return s400;}
function loop405(v403){for(let i=0;i<256;i++){b404[i]=fround((v403*k234[i]));}}
function loop407(){for(let i=0;i<256;i++){b406[i]=fround(logistic(b404[i]));}}
function loop409(){for(let i=0;i<256;i++){b408[i]=fround(square(fround((b404[i]*b406[i]))));}}
function loop412(){let s411=0;for(let i410=0;i410<256;i410++){const x0=b408[i410];{const y=k235[i410];s411+=x0*y;}}return s411;}
function loop415(){for(let i=0;i<256;i++){b414[i]=fround(square(fround((fround((1.0*b406[i]))+fround((b404[i]*fround((1.0*fround((b406[i]*fround((1.0-b406[i]))))))))))));}}
function loop418(){let s417=0;for(let i416=0;i416<256;i416++){const x0=b414[i416];{const y=k235[i416];s417+=x0*y;}}return s417;}
function loop422(v420){for(let i=0;i<256;i++){b421[i]=fround((v420*k234[i]));}}
function loop424(){for(let i=0;i<256;i++){b423[i]=fround((b421[i]-0.0));}}
function loop426(){for(let i=0;i<256;i++){b425[i]=(((b423[i]!==b423[i])|0)?fround((b421[i]+0.0)):fround((above0(b421[i])+fround(log1p(fround(exp((-abs(b423[i])))))))));}}
function loop428(){for(let i=0;i<256;i++){b427[i]=fround(square(b425[i]));}}
function loop431(){let s430=0;for(let i429=0;i429<256;i429++){const x0=b427[i429];{const y=k235[i429];s430+=x0*y;}}return s430;}
function loop434(){for(let i=0;i<256;i++){b433[i]=(((b425[i]===Infinity)|0)?0.0:b425[i]);}}
function loop436(){for(let i=0;i<256;i++){b435[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b421[i]===Infinity)|0)?0.0:b421[i])-b433[i]))))))+fround((0.0*fround(exp(fround((0.0-b433[i]))))))))));}}
function loop439(){let s438=0;for(let i437=0;i437<256;i437++){const x0=b435[i437];{const y=k235[i437];s438+=x0*y;}}return s438;}
function loop443(v232){for(let i442=0;i442<30;i442++){b441[i442]=(b21[(29-(i442))]?fround((fround(ln(fround((v232*b240[(29-(i442))]))))*0.4342944920063019)):0.0);}}
function loop447(){let s446=0;for(let i445=0;i445<=29;i445++){s446+=b441[i445];b444[i445]=s446;}}
function loop450(){for(let i449=0;i449<29;i449++){b448[i449]=b444[(29-(i449+1))];}}
function loop451(){b448[29]=0.0;}
function loop454(){for(let i453=0;i453<30;i453++){b452[i453]=fround((fround((b31[i453]+b32[i453]))+0.0));}}
function loop456(){for(let i455=0;i455<30;i455++){b452[1*30+i455]=fround((b138[i455]+0.0));}}
function loop458(){for(let i457=0;i457<30;i457++){b452[2*30+i457]=(b21[i457]?fround((0.5*fround((fround((fround(ln(b239[i457]))*0.4342944920063019))+b241[i457])))):NaN);}}
function loop460(){for(let i459=0;i459<30;i459++){b452[3*30+i459]=(b21[i459]?fround((0.5*b448[i459])):NaN);}}
function loop464(){for(let i462=0;i462<4;i462++){for(let i463=0;i463<30;i463++){b461[i462*30+i463]=b452[i462*30+i463];}}}
try{const made=await vectors('AGFzbQEAAAABNAtgAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF/YAJ/fQBgAn9/AGAEf39/fwACBwEAAAIAgAIDfn0DAwMDAwMDAwMDAwMDAwMABAQBAgQGBgYGBgYGBgYGBgYGBgEFCQYGBgAGBgYGBgYGBgYGBgAGAAYHAQUBCAQAAAEAAQQAAQABBAABAAEEAQABBAAAAQABBAAAAAEAAQQAAAABAAEEAAAAAAEAAQQAAAEAAQQAAAABAAABCge1CG4GbG9vcDEzAA8GbG9vcDE1ABAGbG9vcDI2ABEGbG9vcDQzABIGbG9vcDU3ABMGbG9vcDY0ABQGbG9vcDY4ABUGbG9vcDcwABYGbG9vcDcxABcGbG9vcDcyABgGbG9vcDc0ABkGbG9vcDc2ABoGbG9vcDc3ABsGbG9vcDc5ABwGbG9vcDgwAB0GbG9vcDgxAB4GbG9vcDgyAB8GbG9vcDg0ACAGbG9vcDg1ACEGbG9vcDg3ACIGbG9vcDk1ACMHbG9vcDEwOAAkB2xvb3AxMTYAJQdsb29wMTQzACYHbG9vcDE0NAAnB2xvb3AxNDUAKAdsb29wMTQ2ACkHbG9vcDE0NwAqB2xvb3AxNDkAKwdsb29wMTUwACwHbG9vcDE1MgAtB2xvb3AxNTMALgdsb29wMTU1AC8HbG9vcDE1NgAwB2xvb3AxNTgAMQdsb29wMTU5ADIHbG9vcDE2MQAzB2xvb3AxNjMANAdsb29wMTY1ADUHbG9vcDE2NgA2B2xvb3AxNjkANwdsb29wMTczADgHbG9vcDE4MQA5B2xvb3AxOTMAOgdsb29wMjA2ADsHbG9vcDIyMQA8B2xvb3AyMzEAPQdsb29wMjY3AD4HbG9vcDI3MAA/B2xvb3AyNzIAQAdsb29wMjc1AEEHbG9vcDI3OQBCB2xvb3AyODIAQwdsb29wMjg2AEQHbG9vcDI4OABFB2xvb3AyOTEARgdsb29wMjk0AEcHbG9vcDI5NwBIB2xvb3AzMDEASQdsb29wMzAzAEoHbG9vcDMwNgBLB2xvb3AzMDkATAdsb29wMzEyAE0HbG9vcDMxNgBOB2xvb3AzMTkATwdsb29wMzIyAFAHbG9vcDMyNQBRB2xvb3AzMjkAUgdsb29wMzMxAFMHbG9vcDMzMwBUB2xvb3AzMzYAVQdsb29wMzM5AFYHbG9vcDM0MgBXB2xvb3AzNDYAWAdsb29wMzQ4AFkHbG9vcDM1MABaB2xvb3AzNTIAWwdsb29wMzU1AFwHbG9vcDM1OABdB2xvb3AzNjEAXgdsb29wMzY1AF8HbG9vcDM2NwBgB2xvb3AzNjkAYQdsb29wMzcxAGIHbG9vcDM3NABjB2xvb3AzNzcAZAdsb29wMzgwAGUHbG9vcDM4NABmB2xvb3AzODYAZwdsb29wMzg4AGgHbG9vcDM5MABpB2xvb3AzOTIAagdsb29wMzk1AGsHbG9vcDM5OABsB2xvb3A0MDEAbQdsb29wNDA1AG4HbG9vcDQwNwBvB2xvb3A0MDkAcAdsb29wNDEyAHEHbG9vcDQxNQByB2xvb3A0MTgAcwdsb29wNDIyAHQHbG9vcDQyNAB1B2xvb3A0MjYAdgdsb29wNDI4AHcHbG9vcDQzMQB4B2xvb3A0MzQAeQdsb29wNDM2AHoHbG9vcDQzOQB7BGJpdHMAfAqx5wF9xQQIAXsBewF7AXsBewF7AXsBeyAA/QzNO39mnqDmP807f2aeoOY//dEBQTT9zAH9DAAAAAAAAAAAAAAAAAAAAAD9DQABAgMICQoLEBESExAREhP9/gEhASAAIAH97QH9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OAf3yASECIAL9DAAAAAAAAPA/AAAAAAAA8D/98QEgAv0MAAAAAAAA8D8AAAAAAADwP/3wAf3zASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAYgBv3yASEHIAH9DO85+v5CLuY/7zn6/kIu5j/98gEgA/0MAAAAAAAAAEAAAAAAAAAAQCAE/QxVVVVVVVXlP1VVVVVVVeU//fIB/fABIAX9DJqZmZmZmdk/mpmZmZmZ2T8gBP0MkiRJkiRJ0j+SJEmSJEnSP/3yAf3wAf3yAf3wASAG/Qwcx3Ecx3HMPxzHcRzHccw/IAT9DEYXXXTRRcc/RhdddNFFxz/98gH98AEgBf0MFDuxEzuxwz8UO7ETO7HDP/3yAf3wAf3yAf3wAf3yAf3wASEIIAggACAA/QycdQCIPOQ3fpx1AIg85Dd+/Un9Uv0MAAAAAAAA+H8AAAAAAAD4f/0MAAAAAAAA8H8AAAAAAADwf/3tASAAIAD9DAAAAAAAAAAAAAAAAAAAAAD9R/1SIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sv1SC1cAIAAgACAA/fIB/QwAAAAAAADgPwAAAAAAAOA//fIB/fEB/QwAAAAAAADwPwAAAAAAAPA/IAD98AEQACAA/ewB/QzxaOOItfjkPvFo44i1+OQ+/Un9UgvABQkBewF7AXsBewF7AXsBewF7AXsgAP3tASAA/fIB/V79XxAB/V79X/3tASEBIAH9DAAAAAAAAARAAAAAAAAABED98QEhAiAB/e8B/QwAAAAAAAAIQAAAAAAAAAhA/fEBIQMgAiAC/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAyAD/fIBIQcgByAH/fIBIQggCCAI/fIBIQkgAP0MAAAAAAAA8H8AAAAAAADwf/3yASAA/QzctJ3fxQX4P9y0nd/FBfg/IAL9DCLQKWDskc8/ItApYOyRzz/98gH98AEgBP0MkDhF4J0ccT+QOEXgnRxxP/3tASAC/QxBNCEAgYpUP0E0IQCBilQ//e0B/fIB/fAB/fIB/fABIAX9DDRKWWBbpiw/NEpZYFumLD8gAv0Mb45EIFhr0j5vjkQgWGvSPv3tAf3yAf3wASAE/QwQambfao7NPhBqZt9qjs0+/e0BIAL9DL0M8b9mCZc+vQzxv2YJlz798gH98AH98gH98AH98gH98AEgBv0M6keC/7AsXj7qR4L/sCxePv3yAf3wAf0MAs9BwO+pBkACz0HA76kGQCAD/QyEOQ9h2wbwP4Q5D2HbBvA//fIB/fABIAf9DDCx1r+vVIM/MLHWv69Ugz8gA/0MB/b537o4fz8H9vnfujh/P/3tAf3yAf3wAf3yAf3wASAI/QwVhu1fT4J3PxWG7V9Pgnc/IAP9DF2ocuC8F24/Xahy4LwXbj/97QH98gH98AEgB/0MnwsQQI4bVj+fCxBAjhtWPyAD/Qwx6WdhrXYaPzHpZ2Gtdho//fIB/fAB/fIB/fAB/fIB/fABIAn9DL5uPF8TPio/vm48XxM+Kj/97QH98gH98AEgAf0MAAAAAAAAFEAAAAAAAAAUQP1J/VL98gEgAP3sAf0MAAAAAAAA8D8AAAAAAADwP/1H/VILOAAgAP1fEAL9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAC/V79DQABAgMEBQYHEBESExQVFhcLpgMIAXsBewF7AXsBewF7AXsBeyAA/QwAAAAAAABpQAAAAAAAAGlA/e0B/fcB/QwAAAAAAABpQAAAAAAAAGlA/fYBIQEgAf0M/oIrZUcV9z/+gitlRxX3P/3yAf2UASECIAEgAv0M7zn6/kIu5j/vOfr+Qi7mP/3yAf3xASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAL9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OASEHIAP9DAAAAAAAAPA/AAAAAAAA8D8gA/0MAAAAAAAA4D8AAAAAAADgP/3yAf3wASAE/QxVVVVVVVXFP1VVVVVVVcU/IAP9DFVVVVVVVaU/VVVVVVVVpT/98gH98AH98gH98AEgBf0MERERERERgT8RERERERGBPyAD/QwXbMEWbMFWPxdswRZswVY//fIB/fABIAT9DBqgARqgASo/GqABGqABKj8gA/0MGqABGqAB+j4aoAEaoAH6Pv3yAf3wAf3yAf3wAf3yAf3wAf3yASEIIAcgByAI/fIB/fABCzMA/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAADwPwAAAAAAAPA/IAD97QEQBP3wAf3zAQs4ACAA/V8QBf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAX9Xv0NAAECAwQFBgcQERITFBUWFwu7AwgBewF7AXsBewF7AXsBewF7IAD9DAAAAAAAAGlAAAAAAAAAaUD97QH99wH9DAAAAAAAAGlAAAAAAAAAaUD99gEhASAB/Qz+gitlRxX3P/6CK2VHFfc//fIB/ZQBIQIgASAC/QzvOfr+Qi7mP+85+v5CLuY//fIB/fEBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAv0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4BIQcgA/0MAAAAAAAA8D8AAAAAAADwPyAD/QwAAAAAAADgPwAAAAAAAOA//fIB/fABIAT9DFVVVVVVVcU/VVVVVVVVxT8gA/0MVVVVVVVVpT9VVVVVVVWlP/3yAf3wAf3yAf3wASAF/QwRERERERGBPxEREREREYE/IAP9DBdswRZswVY/F2zBFmzBVj/98gH98AEgBP0MGqABGqABKj8aoAEaoAEqPyAD/QwaoAEaoAH6PhqgARqgAfo+/fIB/fAB/fIB/fAB/fIB/fAB/fIBIQggByAI/fIBIAf9DAAAAAAAAPA/AAAAAAAA8D/98QH98AELaAEBe/0MAAAAAAAAAEAAAAAAAAAAQCAA/QwAAAAAAAA0QAAAAAAAADRA/e0B/fcB/QwAAAAAAAA0QAAAAAAAADRA/fYB/fIBEAchASABIAH9DAAAAAAAAABAAAAAAAAAAED98AH98wELOAAgAP1fEAj9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAI/V79DQABAgMEBQYHEBESExQVFhcLOAAgAP1fEAf9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAH/V79DQABAgMEBQYHEBESExQVFhcLuQMFAXsBewF7AXsBe/0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAA8D8AAAAAAADwPyAA/ewB/QwAAAAAAADgPwAAAAAAAOA//fIB/fAB/fMBIQEgASAB/fIBIQIgAiAC/fIBIQMgAyAD/fIBIQQgAf0MxZuIwIk/9D/Fm4jAiT/0P/3tASAB/QyINY3UGADwP4g1jdQYAPA//fIB/fABIAL9DOpgeWcf8dc/6mB5Zx/x1z8gAf0M8MPeF9nGuD/ww94X2ca4P/3yAf3wAf3yAf3wASAD/Qyl6qqCSdjHP6XqqoJJ2Mc//e0BIAH9DOYcI3b52NE/5hwjdvnY0T/98gH98AEgAv0MgDkGpssp8j+AOQamyynyP/3tASAB/Qy+oVME9tD3P76hUwT20Pc//fIB/fAB/fIB/fAB/fIB/fABIAT9DP3ehTEST+o//d6FMRJP6j/97QEgAf0MpKV2ryjfxT+kpXavKN/FP/3yAf3wAf3yAf3wASAAIAD98gH98QEQBP3yASEF/QwAAAAAAAAAQAAAAAAAAABAIAX98QEgBSAA/QwAAAAAAAAAAAAAAAAAAAAA/Un9Ugs4ACAA/V8QC/1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAv9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QBP1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAT9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QAf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAH9Xv0NAAECAwQFBgcQERITFBUWFwvAAQIBfwF/QQAhAEGAPCEBA0AgAP0M8wS1P/MEtT/zBLU/8wS1P/0M//9/P///fz///38///9/P/3hASAA/QACgICABEEJ/a0B/QwAAIA/AACAPwAAgD8AAIA//VD9DAAAgD8AAIA/AACAPwAAgD/95QH9DAAAAEAAAABAAAAAQAAAAED95gH9DP//fz///38///9/P///fz/94QH95AH96QEQA/3mAf0LAoDAhwQgAEEQaiEAIAFBAWshASABDQALC3kDAXsBfwF/IAD9EyEBQQAhAkGADyEDA0AgAiABIAL9AAIA/eYB/QsCgMAHIAIgASAC/QACEP3mAf0LApDAByACIAEgAv0AAiD95gH9CwKgwAcgAiABIAL9AAIw/eYB/QsCsMAHIAJBwABqIQIgA0EBayEDIAMNAAsLgAEDAXsBfwF/IAD9EyEBQQAhAkE8IQMDQCACIAEgAv0AAoCAD/3mAf0LAoCeDyACIAEgAv0AApCAD/3mAf0LApCeDyACIAEgAv0AAqCAD/3mAf0LAqCeDyACIAEgAv0AArCAD/3mAf0LArCeDyACQcAAaiECIANBAWshAyADDQALC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACgLwP/eAB/ekBIQAgASAE/QACkLwP/eAB/ekBIQEgAiAE/QACoLwP/eAB/ekBIQIgAyAE/QACsLwP/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwumAgYBewF7AXsBewF/AX9BACEE/Qz/////////////////////IQD9DP////////////////////8hAf0M/////////////////////yEC/Qz/////////////////////IQNBwAAhBQNAIAAgBP0AAoC8D/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hACABIAT9AAKQvA/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQEgAiAE/QACoLwP/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiECIAMgBP0AArC8D/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf1OIAL9TiAD/U4hACAA/aMBC4EBAwF/AXsBfyAA/RMhAkEAIQFBwAAhAwNAIAEgAf0AAoC8DyAC/ecB/QsCgNwPIAEgAf0AApC8DyAC/ecB/QsCkNwPIAEgAf0AAqC8DyAC/ecB/QsCoNwPIAEgAf0AArC8DyAC/ecB/QsCsNwPIAFBwABqIQEgA0EBayEDIAMNAAsL1gEFAX8BfwF/AX8Bf0EAIQFBACAAQYABbGohAkEAIABBgCBsaiEDQSAhBQNAQQIhBANAIAMgAf0AAoD8DyAC/QACgJ4P/eQB/QsCgJwQIAMgAf0AApD8DyAC/QACkJ4P/eQB/QsCkJwQIAMgAf0AAqD8DyAC/QACoJ4P/eQB/QsCoJwQIAMgAf0AArD8DyAC/QACsJ4P/eQB/QsCsJwQIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLPQIBfwF/QQAgAEGAIGxqIQFBgAIhAgNAIAEgAf0AAoCcEBAG/QsCgNwXIAFBEGohASACQQFrIQIgAg0ACws9AgF/AX9BACAAQYAgbGohAUGAAiECA0AgASAB/QACgJwQEAn9CwKA3BcgAUEQaiEBIAJBAWshAiACDQALC8ABAgF/AX9BACAAQYAgbGohAUHAACECA0AgASAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCgNwXIAEgAf0AApCcEP0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LApDcFyABIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKg3BcgASAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCsNwXIAFBwABqIQEgAkEBayECIAINAAsL2AICAX8Bf0EAIABBgCBsaiEBQcAAIQIDQCABIAH9AAKAnBD9DArXIzwK1yM8CtcjPArXIzwgAf0AAoCcEP3mASAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoDcFyABIAH9AAKQnBD9DArXIzwK1yM8CtcjPArXIzwgAf0AApCcEP3mASAB/QACkJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LApDcFyABIAH9AAKgnBD9DArXIzwK1yM8CtcjPArXIzwgAf0AAqCcEP3mASAB/QACoJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqDcFyABIAH9AAKwnBD9DArXIzwK1yM8CtcjPArXIzwgAf0AArCcEP3mASAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArDcFyABQcAAaiEBIAJBAWshAiACDQALC5oCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCcHyACIAH9AAKQnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkJwfIAIgAf0AAqCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgnB8gAiAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCcHyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLtQEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCABIAH9AAKAnBD9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoCcECAC/QACgJwf/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAL9AAKAnB/9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgNwXIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKAnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgLwfIAIgAf0AApCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQvB8gAiAB/QACoJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqC8HyACIAH9AAKwnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsLwfIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvKAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAH9DF99hj9ffYY/X32GP199hj8gAf0AAoCcEP0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgJwQIAL9AAKAvB/9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAv0AAoC8H/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKA3BcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwt1AgF/AX9BACAAQYAgbGohAUGAAiECA0AgAf0MAAAAPwAAAD8AAAA/AAAAPyAB/QACgJwQ/eYBIAH9AAKAnBD94QH9DPMENT/zBDU/8wQ1P/MENT/95gEQDP3mAf0LAoDcFyABQRBqIQEgAkEBayECIAINAAsLSAIBfwF/QQAgAEGAIGxqIQFBgAIhAgNAIAEgAf0AAoCcECAB/QACgJwQEAb95gH9CwKA3BcgAUEQaiEBIAJBAWshAiACDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgNwfIAIgAf0AApCcEP0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApDcHyACIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKg3B8gAiAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsNwfIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwujAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAEgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP3kASAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAL9AAKA3B/94AH94QEQDRAO/eQBIAL9AAKA3B8gAv0AAoDcH/1C/VL9CwKA3BcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwvOAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDcF/3mAf0LAoD8HyAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQ3Bf95gH9CwKQ/B8gAv0MAACAPwAAgD8AAIA/AACAPyAB/QACoNwX/eYB/QsCoPwfIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AArDcF/3mAf0LArD8HyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKA/B/94AH96QEhACABIAT9AAKQ/B/94AH96QEhASACIAT9AAKg/B/94AH96QEhAiADIAT9AAKw/B/94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC6sCDwF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AXsBfyAA/RMhB0EAIQb9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEHAACEPA0AgASAG/QACgPwfIAf95wEiCCAI/eYB/eQBIQEgAiAG/QACkPwfIAf95wEiCiAK/eYB/eQBIQIgAyAG/QACoPwfIAf95wEiDCAM/eYB/eQBIQMgBCAG/QACsPwfIAf95wEiDiAO/eYB/eQBIQQgBkHAAGohBiAPQQFrIQ8gDw0ACyABIAL95AEgA/3kASAE/eQBIQEgAf0fACAB/R8BkiAB/R8CkiAB/R8DkguCAgQBfwF/AXsBfyAB/REhBEEAIABBgCBsaiECQQAhA0HAACEFA0AgAyAC/QACgNwXIAP9AAKA3A8gBP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKAvA8gAyAC/QACkNwXIAP9AAKQ3A8gBP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKQvA8gAyAC/QACoNwXIAP9AAKg3A8gBP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKgvA8gAyAC/QACsNwXIAP9AAKw3A8gBP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKwvA8gAkHAAGohAiADQcAAaiEDIAVBAWshBSAFDQALC28DAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKAnBAQBiAB/QACgJwQ/eEBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gH9CwKAnCAgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuuAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DAAAgEAAAIBAAACAQAAAgED9DAAAAEAAAABAAAAAQAAAAEAgAf0AAoCcEP3mARAG/eYB/QwAAABAAAAAQAAAAEAAAABA/eEBIAH9AAKAnBD95gEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoCcICABQRBqIQEgAkEQaiECIANBAWshAyADDQALC5oCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LAoCcICACIAH9AAKQnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCkJwgIAIgAf0AAqCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKgnCAgAiAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LArCcICABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLjQECAX8Bf0EAIQBBwAAhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKAnCAgAP0MAACAPwAAgD8AAIA/AACAP/0LApCcICAA/QwAAIA/AACAPwAAgD8AAIA//QsCoJwgIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKwnCAgAEHAAGohACABQQFrIQEgAQ0ACwu2AwMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKAnCAgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACkJwQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LApCcICAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCoJwgIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AArCcEP0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKwnCAgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC5oCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoC8ICACIAH9AAKQnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkLwgIAIgAf0AAqCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgvCAgAiAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArC8ICABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLmQIDAX8BfwF/QQAhAUEAIABBgCBsaiECQYACIQMDQCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAvCD9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKAnBAgAf0AAoC8IP0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgLwg/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoCcICABQRBqIQEgAkEQaiECIANBAWshAyADDQALC5oCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoDcICACIAH9AAKQnBD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkNwgIAIgAf0AAqCcEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg3CAgAiAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDcICABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLrgIDAX8BfwF/QQAhAUEAIABBgCBsaiECQYACIQMDQCAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA3CD9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKAnBAgAf0AAoDcIP0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgNwg/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mAf0LAoCcICABQRBqIQEgAkEQaiECIANBAWshAyADDQALC9oBAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCgPwgIAIgAf0AApCcEP3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LApD8ICACIAH9AAKgnBD94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKg/CAgAiAB/QACsJwQ/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCsPwgIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvyAQQBfwF/AXsBf0EAIQFBACAAQYAgbGohAkGAAiEEA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgPwgEAz95gH9DAAAAD8AAAA/AAAAPwAAAD8gAv0AAoCcEP3mAf0Mu26QP7tukD+7bpA/u26QP/3hAf0MAACAPwAAgD8AAIA/AACAP/3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mASAB/QACgPwgIgMgA/3mAf3hARAN/eYB/eYB/eYB/eQB/QsCgJwgIAFBEGohASACQRBqIQIgBEEBayEEIAQNAAsLSgMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoCcEBAG/QsCgJwhIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsL+gMDAX8BfwF/QQAhAUEAIABBgCBsaiECQcAAIQMDQCAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAnCH95gEgAv0AAoCcEP0MAACAPwAAgD8AAIA/AACAPyAB/QACgJwh/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAnCH95QH95gH95gH95gH95AH9CwKAnCAgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACkJwh/eYBIAL9AAKQnBD9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCcIf0MAACAPwAAgD8AAIA/AACAPyAB/QACkJwh/eUB/eYB/eYB/eYB/eQB/QsCkJwgIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCcIf3mASAC/QACoJwQ/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgnCH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCcIf3lAf3mAf3mAf3mAf3kAf0LAqCcICAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwnCH95gEgAv0AArCcEP0MAACAPwAAgD8AAIA/AACAPyAB/QACsJwh/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwnCH95QH95gH95gH95gH95AH9CwKwnCAgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgLwhIAIgAf0AApCcEP0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApC8ISACIAH9AAKgnBD9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKgvCEgAiAB/QACsJwQ/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsLwhIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwujAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoCcEP0MAAAAAAAAAAAAAAAAAAAAAP3kASAB/QACgJwQ/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAL9AAKAvCH94AH94QEQDRAO/eQBIAL9AAKAvCEgAv0AAoC8If1C/VL9CwKA3CEgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwulAgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgNwhIAD9AAKA3CH9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCgPwhIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AApDcISAA/QACkNwh/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LApD8ISAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKg3CEgAP0AAqDcIf0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKg/CEgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACsNwhIAD9AAKw3CH9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCsPwhIABBwABqIQAgAUEBayEBIAENAAsL0QEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCAC/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKAnBAgAf0AAoCcEP0MAACAfwAAgH8AAIB/AACAf/1B/VIgAv0AAoD8If3lARAN/eYB/QwAAAAAAAAAAAAAAAAAAAAA/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKA/CH95QEQDf3mAf3kAf0LAoCcICABQRBqIQEgAkEQaiECIANBAWshAyADDQALC5EBAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKAnCAgAP0AAoCcIv3mAf0LAoC8IiAAIAD9AAKQnCAgAP0AApCcIv3mAf0LApC8IiAAIAD9AAKgnCAgAP0AAqCcIv3mAf0LAqC8IiAAIAD9AAKwnCAgAP0AArCcIv3mAf0LArC8IiAAQcAAaiEAIAFBAWshASABDQALC7kCCAF/AXsBfwF7AXsBewF/AX9BACAAQYAgbGohAUEAIQNBICEIA0BBAiEHA0AgAyAB/VwCgMAHIQIgASAC/VYCgMEHASECIAEgAv1WAoDCBwIhAiABIAL9VgKAwwcD/QsCgNwiIAMgAf1cAoDEByEEIAEgBP1WAoDFBwEhBCABIAT9VgKAxgcCIQQgASAE/VYCgMcHA/0LApDcIiADIAH9XAKAyAchBSABIAX9VgKAyQcBIQUgASAF/VYCgMoHAiEFIAEgBf1WAoDLBwP9CwKg3CIgAyAB/VwCgMwHIQYgASAG/VYCgM0HASEGIAEgBv1WAoDOBwIhBiABIAb9VgKAzwcD/QsCsNwiIAFBgBBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYRgaiEBIAhBAWshCCAIDQALC60CBgF7AXsBewF7AX8Bf0EAIABBgCBsaiEF/Qz/////////////////////IQH9DP////////////////////8hAv0M/////////////////////yED/Qz/////////////////////IQRBwAAhBgNAIAEgBf0AAoDcF/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hASACIAX9AAKQ3Bf94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQIgAyAF/QACoNwX/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiEDIAQgBf0AArDcF/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv1OIAP9TiAE/U4hASAB/aMBC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACgJwi/eAB/ekBIQAgASAE/QACkJwi/eAB/ekBIQEgAiAE/QACoJwi/eAB/ekBIQIgAyAE/QACsJwi/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwurAg8BewF7AXsBewF7AX8BewF7AXsBewF7AXsBewF7AX8gAP0TIQdBACEG/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBwAAhDwNAIAEgBv0AAoCcIiAH/ecBIgggCP3mAf3kASEBIAIgBv0AApCcIiAH/ecBIgogCv3mAf3kASECIAMgBv0AAqCcIiAH/ecBIgwgDP3mAf3kASEDIAQgBv0AArCcIiAH/ecBIg4gDv3mAf3kASEEIAZBwABqIQYgD0EBayEPIA8NAAsgASAC/eQBIAP95AEgBP3kASEBIAH9HwAgAf0fAZIgAf0fApIgAf0fA5IL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKA/CL94AH96QEhACABIAT9AAKQ/CL94AH96QEhASACIAT9AAKg/CL94AH96QEhAiADIAT9AAKw/CL94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC4kCBAF/AXsBewF/IAH9EyEDIAD9ESEEQQAhAkHAACEFA0AgAiAC/QACgPwiIAP95wEgAv0AAoCcIiAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoCcIyACIAL9AAKQ/CIgA/3nASAC/QACkJwiIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCkJwjIAIgAv0AAqD8IiAD/ecBIAL9AAKgnCIgBP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKgnCMgAiAC/QACsPwiIAP95wEgAv0AArCcIiAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LArCcIyACQcAAaiECIAVBAWshBSAFDQALC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKAxCMgAiABIAL9AAKQvCP95gH9CwKQxCMgAiABIAL9AAKgvCP95gH9CwKgxCMgAiABIAL9AAKwvCP95gH9CwKwxCMgAkHAAGohAiADQQFrIQMgAw0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKAxCMQBv0LAoDMIyAAQRBqIQAgAUEBayEBIAENAAsLiAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAzCMiACAA/eYB/QsCgNQjIAEgAf0AApDMIyICIAL95gH9CwKQ1CMgASAB/QACoMwjIgMgA/3mAf0LAqDUIyABIAH9AAKwzCMiBCAE/eYB/QsCsNQjIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDUIyAE/QACgNwj/eYB/eQBIQAgASAE/QACkNQjIAT9AAKQ3CP95gH95AEhASACIAT9AAKg1CMgBP0AAqDcI/3mAf3kASECIAMgBP0AArDUIyAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgtiAwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoDMIyAB/QACgMQj/eEBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgOQjIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOQjIAT9AAKA3CP95gH95AEhACABIAT9AAKQ5CMgBP0AApDcI/3mAf3kASEBIAIgBP0AAqDkIyAE/QACoNwj/eYB/eQBIQIgAyAE/QACsOQjIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKA7CMgAiABIAL9AAKQvCP95gH9CwKQ7CMgAiABIAL9AAKgvCP95gH9CwKg7CMgAiABIAL9AAKwvCP95gH9CwKw7CMgAkHAAGohAiADQQFrIQMgAw0ACws/AwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoDsIxAJIgAgAP3mAf0LAoD0IyABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoD0IyAE/QACgNwj/eYB/eQBIQAgASAE/QACkPQjIAT9AAKQ3CP95gH95AEhASACIAT9AAKg9CMgBP0AAqDcI/3mAf3kASECIAMgBP0AArD0IyAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgujAQMBewF/AX9BACEBQcAAIQIDQCAB/QwAAIBAAACAQAAAgEAAAIBA/QwAAABAAAAAQAAAAEAAAABAIAH9AAKA7CP95gEQBv3mAf0MAAAAQAAAAEAAAABAAAAAQP3hASAB/QACgOwj/eYBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgPwjIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgPwjIAT9AAKA3CP95gH95AEhACABIAT9AAKQ/CMgBP0AApDcI/3mAf3kASEBIAIgBP0AAqD8IyAE/QACoNwj/eYB/eQBIQIgAyAE/QACsPwjIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKAhCQgAiABIAL9AAKQvCP95gH9CwKQhCQgAiABIAL9AAKgvCP95gH9CwKghCQgAiABIAL9AAKwvCP95gH9CwKwhCQgAkHAAGohAiADQQFrIQMgAw0ACwvcAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCEJP0MAAAAAAAAAAAAAAAAAAAAAP3pASIAIAD95gH9CwKAjCQgASAB/QACkIQk/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgIgAv3mAf0LApCMJCABIAH9AAKghCT9DAAAAAAAAAAAAAAAAAAAAAD96QEiAyAD/eYB/QsCoIwkIAEgAf0AArCEJP0MAAAAAAAAAAAAAAAAAAAAAP3pASIEIAT95gH9CwKwjCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgIwkIAT9AAKA3CP95gH95AEhACABIAT9AAKQjCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCMJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsIwkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6gCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgIQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIAIAD95gH9CwKAlCQgASAB/QACkIQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiICIAL95gH9CwKQlCQgASAB/QACoIQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIDIAP95gH9CwKglCQgASAB/QACsIQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIEIAT95gH9CwKwlCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJQkIAT9AAKA3CP95gH95AEhACABIAT9AAKQlCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCUJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsJQkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6QBBwF7AXsBfwF7AXsBewF/IAD9EyECQQAhA0EQIQcDQCADIAIgA/0AAoC8I/3mASIBIAH95gH9CwKAnCQgAyACIAP9AAKQvCP95gEiBCAE/eYB/QsCkJwkIAMgAiAD/QACoLwj/eYBIgUgBf3mAf0LAqCcJCADIAIgA/0AArC8I/3mASIGIAb95gH9CwKwnCQgA0HAAGohAyAHQQFrIQcgBw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJwkIAT9AAKA3CP95gH95AEhACABIAT9AAKQnCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCcJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsJwkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC7ABBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAPyIAIAD95gH9CwKApCQgAf0MAACAPwAAgD8AAIA/AACAPyICIAL95gH9CwKQpCQgAf0MAACAPwAAgD8AAIA/AACAPyIDIAP95gH9CwKgpCQgAf0MAACAPwAAgD8AAIA/AACAPyIEIAT95gH9CwKwpCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgKQkIAT9AAKA3CP95gH95AEhACABIAT9AAKQpCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCkJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsKQkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKArCQgAiABIAL9AAKQvCP95gH9CwKQrCQgAiABIAL9AAKgvCP95gH9CwKgrCQgAiABIAL9AAKwvCP95gH9CwKwrCQgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKArCT9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgLQkIAAgAP0AApCsJP0MAAAAAAAAAAAAAAAAAAAAAP1G/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQtCQgACAA/QACoKwk/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqC0JCAAIAD9AAKwrCT9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsLQkIABBwABqIQAgAUEBayEBIAENAAsL9AIGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKArCT9DArXIzwK1yM8CtcjPArXIzwgAf0AAoCsJP3mASAB/QACgLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKAvCQgASAB/QACkKwk/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQrCT95gEgAf0AApC0JP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAiAC/eYB/QsCkLwkIAEgAf0AAqCsJP0MCtcjPArXIzwK1yM8CtcjPCAB/QACoKwk/eYBIAH9AAKgtCT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgMgA/3mAf0LAqC8JCABIAH9AAKwrCT9DArXIzwK1yM8CtcjPArXIzwgAf0AArCsJP3mASAB/QACsLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKwvCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLwkIAT9AAKA3CP95gH95AEhACABIAT9AAKQvCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqC8JCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsLwkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8QDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKAxCQgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACkLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQxCQgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACoLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKgxCQgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACsLQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKwxCQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMQkIAT9AAKA3CP95gH95AEhACABIAT9AAKQxCQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqDEJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsMQkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKAzCQgAiABIAL9AAKQvCP95gH9CwKQzCQgAiABIAL9AAKgvCP95gH9CwKgzCQgAiABIAL9AAKwvCP95gH9CwKwzCQgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAzCT9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgNQkIAAgAP0AApDMJP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ1CQgACAA/QACoMwk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDUJCAAIAD9AAKwzCT9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsNQkIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgMwkIAD9AAKA1CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKA3CQgAEEQaiEAIAFBAWshASABDQALC/QCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgMwk/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA3CT95gEgAf0AAoDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgOQkIAEgAf0AApDMJP0MAACAPwAAgD8AAIA/AACAPyAB/QACkNwk/eYBIAH9AAKQ1CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApDkJCABIAH9AAKgzCT9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqDcJP3mASAB/QACoNQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKg5CQgASAB/QACsMwk/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw3CT95gEgAf0AArDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsOQkIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDkJCAE/QACgNwj/eYB/eQBIQAgASAE/QACkOQkIAT9AAKQ3CP95gH95AEhASACIAT9AAKg5CQgBP0AAqDcI/3mAf3kASECIAMgBP0AArDkJCAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguEBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoDcJP0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgNQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKA7CQgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkNQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkNwk/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQ1CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApDsJCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKg1CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKg3CT9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoOwkIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArDUJP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArDcJP0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsNQk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKw7CQgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOwkIAT9AAKA3CP95gH95AEhACABIAT9AAKQ7CQgBP0AApDcI/3mAf3kASEBIAIgBP0AAqDsJCAE/QACoNwj/eYB/eQBIQIgAyAE/QACsOwkIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKA9CQgAiABIAL9AAKQvCP95gH9CwKQ9CQgAiABIAL9AAKgvCP95gH9CwKg9CQgAiABIAL9AAKwvCP95gH9CwKw9CQgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA9CT9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgPwkIAAgAP0AApD0JP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ/CQgACAA/QACoPQk/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD8JCAAIAD9AAKw9CT9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsPwkIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgPQkIAD9AAKA/CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKAhCUgAEEQaiEAIAFBAWshASABDQALC8gDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MX32GP199hj9ffYY/X32GPyAB/QACgPQk/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKAhCX95gEgAf0AAoD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiACAA/eYB/QsCgIwlIAH9DF99hj9ffYY/X32GP199hj8gAf0AApD0JP0MfS3WP30t1j99LdY/fS3WPyAB/QACkIQl/eYBIAH9AAKQ/CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApCMJSAB/QxffYY/X32GP199hj9ffYY/IAH9AAKg9CT9DH0t1j99LdY/fS3WP30t1j8gAf0AAqCEJf3mASAB/QACoPwk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIDIAP95gH9CwKgjCUgAf0MX32GP199hj9ffYY/X32GPyAB/QACsPQk/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKwhCX95gEgAf0AArD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiBCAE/eYB/QsCsIwlIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCMJSAE/QACgNwj/eYB/eQBIQAgASAE/QACkIwlIAT9AAKQ3CP95gH95AEhASACIAT9AAKgjCUgBP0AAqDcI/3mAf3kASECIAMgBP0AArCMJSAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvYBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoCEJf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgPwk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIAIAD95gH9CwKAlCUgAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkPwk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkIQl/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQ/CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApCUJSAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKg/CT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKghCX9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiAyAD/eYB/QsCoJQlIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArD8JP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArCEJf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsPwk/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIEIAT95gH9CwKwlCUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJQlIAT9AAKA3CP95gH95AEhACABIAT9AAKQlCUgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCUJSAE/QACoNwj/eYB/eQBIQIgAyAE/QACsJQlIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKAvCP95gH9CwKAnCUgAiABIAL9AAKQvCP95gH9CwKQnCUgAiABIAL9AAKgvCP95gH9CwKgnCUgAiABIAL9AAKwvCP95gH9CwKwnCUgAkHAAGohAiADQQFrIQMgAw0ACwu4AQIBfwF/QQAhAEEQIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKAnCX95gH9CwKApCUgAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACkJwl/eYB/QsCkKQlIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AAqCcJf3mAf0LAqCkJSAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKwnCX95gH9CwKwpCUgAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAnCX94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKArCUgACAA/QACkJwl/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCkKwlIAAgAP0AAqCcJf3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAqCsJSAAIAD9AAKwnCX94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKwrCUgAEHAAGohACABQQFrIQEgAQ0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKArCUQDP0LAoC0JSAAQRBqIQAgAUEBayEBIAENAAsLtAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKApCUgAf0AAoC0Jf3mASIAIAD95gH9CwKAvCUgASAB/QACkKQlIAH9AAKQtCX95gEiAiAC/eYB/QsCkLwlIAEgAf0AAqCkJSAB/QACoLQl/eYBIgMgA/3mAf0LAqC8JSABIAH9AAKwpCUgAf0AArC0Jf3mASIEIAT95gH9CwKwvCUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLwlIAT9AAKA3CP95gH95AEhACABIAT9AAKQvCUgBP0AApDcI/3mAf3kASEBIAIgBP0AAqC8JSAE/QACoNwj/eYB/eQBIQIgAyAE/QACsLwlIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC9ABBAF7AX8BewF/QQAhAUHAACEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgLQl/eYBIAH9AAKApCX9DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAf0AAoCsJSICIAL95gH94QEQDf3mAf3mAf3mAf3kASIAIAD95gH9CwKAxCUgAUEQaiEBIANBAWshAyADDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAxCUgBP0AAoDcI/3mAf3kASEAIAEgBP0AApDEJSAE/QACkNwj/eYB/eQBIQEgAiAE/QACoMQlIAT9AAKg3CP95gH95AEhAiADIAT9AAKwxCUgBP0AArDcI/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoC8I/3mAf0LAoDMJSACIAEgAv0AApC8I/3mAf0LApDMJSACIAEgAv0AAqC8I/3mAf0LAqDMJSACIAEgAv0AArC8I/3mAf0LArDMJSACQcAAaiECIANBAWshAyADDQALCzYCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDMJRAG/QsCgNQlIABBEGohACABQQFrIQEgAQ0ACwu0AQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoDMJSAB/QACgNQl/eYBIgAgAP3mAf0LAoDcJSABIAH9AAKQzCUgAf0AApDUJf3mASICIAL95gH9CwKQ3CUgASAB/QACoMwlIAH9AAKg1CX95gEiAyAD/eYB/QsCoNwlIAEgAf0AArDMJSAB/QACsNQl/eYBIgQgBP3mAf0LArDcJSABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKA3CUgBP0AAoDcI/3mAf3kASEAIAEgBP0AApDcJSAE/QACkNwj/eYB/eQBIQEgAiAE/QACoNwlIAT9AAKg3CP95gH95AEhAiADIAT9AAKw3CUgBP0AArDcI/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILiAQGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA1CX95gEgAf0AAoDMJf0MAACAPwAAgD8AAIA/AACAPyAB/QACgNQl/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA1CX95QH95gH95gH95gH95AEiACAA/eYB/QsCgOQlIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApDUJf3mASAB/QACkMwl/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQ1CX9DAAAgD8AAIA/AACAPwAAgD8gAf0AApDUJf3lAf3mAf3mAf3mAf3kASICIAL95gH9CwKQ5CUgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACoNQl/eYBIAH9AAKgzCX9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqDUJf0MAACAPwAAgD8AAIA/AACAPyAB/QACoNQl/eUB/eYB/eYB/eYB/eQBIgMgA/3mAf0LAqDkJSAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw1CX95gEgAf0AArDMJf0MAACAPwAAgD8AAIA/AACAPyAB/QACsNQl/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw1CX95QH95gH95gH95gH95AEiBCAE/eYB/QsCsOQlIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDkJSAE/QACgNwj/eYB/eQBIQAgASAE/QACkOQlIAT9AAKQ3CP95gH95AEhASACIAT9AAKg5CUgBP0AAqDcI/3mAf3kASECIAMgBP0AArDkJSAE/QACsNwj/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgLwj/eYB/QsCgOwlIAIgASAC/QACkLwj/eYB/QsCkOwlIAIgASAC/QACoLwj/eYB/QsCoOwlIAIgASAC/QACsLwj/eYB/QsCsOwlIAJBwABqIQIgA0EBayEDIAMNAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgOwl/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgPQlIAAgAP0AApDsJf0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApD0JSAAIAD9AAKg7CX9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKg9CUgACAA/QACsOwl/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsPQlIABBwABqIQAgAUEBayEBIAENAAsLjwECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDsJf0MAAAAAAAAAAAAAAAAAAAAAP3kASAA/QACgOwl/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAD9AAKA9CX94AH94QEQDRAO/eQBIAD9AAKA9CUgAP0AAoD0Jf1C/VL9CwKA/CUgAEEQaiEAIAFBAWshASABDQALC4gBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgPwlIgAgAP3mAf0LAoCEJiABIAH9AAKQ/CUiAiAC/eYB/QsCkIQmIAEgAf0AAqD8JSIDIAP95gH9CwKghCYgASAB/QACsPwlIgQgBP3mAf0LArCEJiABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAhCYgBP0AAoDcI/3mAf3kASEAIAEgBP0AApCEJiAE/QACkNwj/eYB/eQBIQEgAiAE/QACoIQmIAT9AAKg3CP95gH95AEhAiADIAT9AAKwhCYgBP0AArDcI/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILpAICAX8Bf0EAIQBBECEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgPwlIAD9AAKA/CX9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCgIwmIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AApD8JSAA/QACkPwl/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LApCMJiAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKg/CUgAP0AAqD8Jf0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKgjCYgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACsPwlIAD9AAKw/CX9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCsIwmIABBwABqIQAgAUEBayEBIAENAAsLxgEDAXsBfwF/QQAhAUHAACECA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgOwlIAH9AAKA7CX9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAH9AAKAjCb95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAB/QACgIwm/eUBEA395gH95AEiACAA/eYB/QsCgJQmIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJQmIAT9AAKA3CP95gH95AEhACABIAT9AAKQlCYgBP0AApDcI/3mAf3kASEBIAIgBP0AAqCUJiAE/QACoNwj/eYB/eQBIQIgAyAE/QACsJQmIAT9AAKw3CP95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8MHBgF7AXsBewF7AXsBeyAA/REhBCAB/REhBSAEIAX9Uf0M2hvRG9ob0RvaG9Eb2hvRG/1RIQb9DAAAAAABAAAAAgAAAAMAAAAhBwNAIAQhCCAHIAX9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwBAAAAAQAAAAEAAAABAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MAgAAAAIAAAACAAAAAgAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAT9rgEhCCAJIAX9rgH9DAMAAAADAAAAAwAAAAMAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwEAAAABAAAAAQAAAAEAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MBQAAAAUAAAAFAAAABQAAAP2uASEJIAIgCCAJ/VH9CwIAIAf9DAQAAAAEAAAABAAAAAQAAAD9rgEhByACQRBqIQIgA0EEayEDIANBAEoNAAsL');({loop15,loop26,loop43,loop57,loop64,loop68,loop70,loop71,loop72,loop74,loop76,loop77,loop79,loop80,loop81,loop82,loop84,loop85,loop87,loop95,loop108,loop116,loop143,loop144,loop145,loop146,loop147,loop149,loop150,loop152,loop153,loop155,loop156,loop158,loop159,loop161,loop163,loop165,loop166,loop169,loop173,loop181,loop193,loop206,loop221,loop231,loop267,loop270,loop272,loop275,loop279,loop282,loop286,loop288,loop291,loop294,loop297,loop301,loop303,loop306,loop309,loop312,loop316,loop319,loop322,loop325,loop329,loop331,loop333,loop336,loop339,loop342,loop346,loop348,loop350,loop352,loop355,loop358,loop361,loop365,loop367,loop369,loop371,loop374,loop377,loop380,loop384,loop386,loop388,loop390,loop392,loop395,loop398,loop401,loop405,loop407,loop409,loop412,loop415,loop418,loop422,loop424,loop426,loop428,loop431,loop434,loop436,loop439}=made);loop13=()=>{new Uint32Array(block.buffer,8388608,30720).set(b11);block.subarray(2127872,2158592).set(b12);const found=made.loop13();b12.set(block.subarray(2127872,2158592));return found;};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
randomSplit(b5[0],b5[1],b9);
randomBits(b9[0],b9[1],b11);
loop13();
randomBits(b9[1*2],b9[1*2+1],b17);
loop19();
loop24();
randomBits(b7[1*2],b7[1*2+1],b117);
loop119();
e128=fround(loop127());
e129=((e128>0.0)|0);
e130=fround((e129?e128:1.0));
e131=fround(ln(e130));
e132=fround((e131*0.4342944920063019));
loop134(e130);
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
k16.set(b12);
k27.set(b18);
k268.set(k234);
k276.set(k235);
const v10=fround((n2/5.656854152679443));
loop15(v10);
loop22(n4);
loop26(n3);
let v29;
b28.set(b23,0);
v29=0.0;
for(let t30=0;t30<30;t30++){
const v35=b21[t30];
const v44=fround(loop43());
const v45=((v44>0.0)|0);
const v46=fround(max(1.000000045813705e-18,v44));
const v47=fround(min(1.0000000150474662e+30,v46));
const v48=fround((v44/v47));
const v49=fround((v45?v48:1.0));
const v58=loop57();
const v59=fround((v58?v49:NaN));
const v60=fround(ln(v59));
const v61=fround((v60*0.4342944920063019));
const v62=fround((v29+v61));
loop64(v59);
product(32,32,32,64384,32,1,30720+t30*1024,65408);
loop68(t30);
const v69=min(max(n1,0),9);
switch(v69){
case 0:{
loop70(t30);
break;}
case 1:{
loop71(t30);
break;}
case 2:{
loop72(t30);
break;}
case 3:{
b34.set(k73[t30],t30*1024);
break;}
case 4:{
loop74(t30);
break;}
case 5:{
loop76(t30);
loop77(t30);
break;}
case 6:{
loop79(t30);
loop80(t30);
break;}
case 7:{
loop81(t30);
break;}
case 8:{
loop82(t30);
break;}
default:{
loop84(t30);
loop85(t30);
break;}
}
loop87(t30);
const v96=fround(loop95());
const v97=((v96>0.0)|0);
const v98=fround((v97?v96:1.0));
const v99=fround(ln(v98));
const v100=fround((v99*0.4342944920063019));
const v109=fround(loop108(v98));
const v110=fround((v109/1024.0));
const v111=fround(ln(v110));
const v112=fround((v111*0.4342944920063019));
const v113=fround((0.5*v112));
const v114=fround((v100+v113));
const v115=fround((v35?v114:NaN));
b31[t30]=v115;
b32[t30]=v62;
loop116(t30,v35);
v29=v62;
}
let v136;
b135.set(b133,0);
v136=e132;
for(let t137=29;t137>=0;t137--){
const v139=fround(b32[t137]);
const v140=b21[t137];
const v141=min(max(n1,0),9);
switch(v141){
case 0:{
loop143(t137);
break;}
case 1:{
loop144(t137);
break;}
case 2:{
loop145(t137);
break;}
case 3:{
loop146();
break;}
case 4:{
loop147(t137);
break;}
case 5:{
loop149(t137);
loop150(t137);
break;}
case 6:{
loop152(t137);
loop153(t137);
break;}
case 7:{
loop155(t137);
loop156(t137);
break;}
case 8:{
loop158(t137);
loop159(t137);
break;}
default:{
loop161(t137);
loop163(t137);
loop165();
loop166(t137);
break;}
}
loop169();
loop173(t137);
product(32,32,32,141184,32,1,142208,143232);
const v182=loop181(t137);
const v183=fround((v182?v136:NaN));
const v184=fround((0.0*v139));
const v185=fround((v183+v184));
const v194=fround(loop193());
const v195=((v194>0.0)|0);
const v196=fround((v195?v194:1.0));
const v197=fround(ln(v196));
const v198=fround((v197*0.4342944920063019));
const v207=fround(loop206(v196));
const v208=fround((v207/1024.0));
const v209=fround(ln(v208));
const v210=fround((v209*0.4342944920063019));
const v211=fround((0.5*v210));
const v212=fround((v198+v211));
const v213=fround((v212+v136));
const v222=fround(loop221());
const v223=((v222>0.0)|0);
const v224=fround((v223?v222:1.0));
const v225=fround(ln(v224));
const v226=fround((v225*0.4342944920063019));
const v227=fround((v185+v226));
const v228=fround((v140?v227:v136));
const v229=fround((v140?v213:NaN));
b138[t137]=v229;
loop231(v140,v224);
b135.set(b230,0);
v136=v228;
}
const v232=fround(square(n2));
const v233=fround(square(n3));
let v236;
let v237;
v236=1.0;
v237=0.0;
for(let t238=0;t238<30;t238++){
const v242=fround(abs(v236));
const v245=fround(loop244(v242));
const v246=((v245>0.0)|0);
const v247=fround(max(1.0000000031710769e-30,v245));
const v248=fround(min(Infinity,v247));
const v249=fround((v245/v248));
const v250=fround((v246?v249:1.0));
const v251=(Number.isFinite(v236)?1:0);
const v254=loop253(v251);
const v255=fround((v254?v250:NaN));
const v256=fround(ln(v255));
const v257=fround((v256*0.4342944920063019));
const v258=fround((v237+v257));
const v259=fround((v236/v255));
const v260=fround((v232*v259));
const v261=fround((v260+v233));
const v262=min(max(n1,0),9);
let v263;
let v264;
switch(v262){
case 0:{
const v265=fround(sqrt(v261));
loop267(v265);
loop270();
loop272();
const v277=fround(loop275());
loop279();
const v283=fround(loop282());
v263=v277;
v264=v283;
break;}
case 1:{
const v284=fround(sqrt(v261));
loop286(v284);
loop288();
const v292=fround(loop291());
loop294();
const v298=fround(loop297());
v263=v292;
v264=v298;
break;}
case 2:{
const v299=fround(sqrt(v261));
loop301(v299);
loop303();
const v307=fround(loop306());
loop309();
const v313=fround(loop312());
v263=v307;
v264=v313;
break;}
case 3:{
const v314=fround(sqrt(v261));
loop316(v314);
const v320=fround(loop319());
loop322();
const v326=fround(loop325());
v263=v320;
v264=v326;
break;}
case 4:{
const v327=fround(sqrt(v261));
loop329(v327);
loop331();
loop333();
const v337=fround(loop336());
loop339();
const v343=fround(loop342());
v263=v337;
v264=v343;
break;}
case 5:{
const v344=fround(sqrt(v261));
loop346(v344);
loop348();
loop350();
loop352();
const v356=fround(loop355());
loop358();
const v362=fround(loop361());
v263=v356;
v264=v362;
break;}
case 6:{
const v363=fround(sqrt(v261));
loop365(v363);
loop367();
loop369();
loop371();
const v375=fround(loop374());
loop377();
const v381=fround(loop380());
v263=v375;
v264=v381;
break;}
case 7:{
const v382=fround(sqrt(v261));
loop384(v382);
loop386();
loop388();
loop390();
loop392();
const v396=fround(loop395());
loop398();
const v402=fround(loop401());
v263=v396;
v264=v402;
break;}
case 8:{
const v403=fround(sqrt(v261));
loop405(v403);
loop407();
loop409();
const v413=fround(loop412());
loop415();
const v419=fround(loop418());
v263=v413;
v264=v419;
break;}
default:{
const v420=fround(sqrt(v261));
loop422(v420);
loop424();
loop426();
loop428();
const v432=fround(loop431());
loop434();
loop436();
const v440=fround(loop439());
v263=v432;
v264=v440;
break;}
}
b239[t238]=v263;
b240[t238]=v264;
b241[t238]=v258;
v236=v263;
v237=v258;
}
loop443(v232);
loop447();
loop450();
loop451();
loop454();
loop456();
loop458();
loop460();
loop464();
return b461;
}
