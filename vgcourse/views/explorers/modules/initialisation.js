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
} catch { block = new Float32Array(161728); } // forbidden, or too old
// Loops over arrays: see vectors.py. What a page forbids, or cannot, stays as it is.
const vectors = async (text) => (await WebAssembly.instantiate(numbers(text), { "": { "": memory } })).instance.exports;

const k6=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAA='));
const b7=new Int32Array(block.buffer,123008,32);
const k9=new Int32Array(block.buffer,0,32);
const k10=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b11=new Int32Array(30);
const b16=new Uint32Array(2);
const b17=new Uint32Array(4);
const b19=new Uint32Array(30720);
const b20=new Float32Array(30720);
const b22=new Uint32Array(960);
const b23=new Float32Array(960);
const b25=block.subarray(30784,61504);
const k30=block.subarray(32,30752);
const b31=new Uint32Array(2);
const b32=new Uint32Array(4);
const b33=new Uint32Array(1024);
const b34=new Uint32Array(1024);
const b35=new Float32Array(1024);
const b37=new Float32Array(1024);
const b39=block.subarray(62528,63552);
const k43=block.subarray(61504,62528);
const b44=block.subarray(64512,65472);
const k48=block.subarray(63552,64512);
const b49=block.subarray(65472,66496);
const b52=new Float32Array(30);
const b53=new Float32Array(30);
const b54=block.subarray(68544,99264);
const b55=block.subarray(103360,134080);
const b84=block.subarray(66496,67520);
const b86=block.subarray(67520,68544);
const b91=block.subarray(99264,100288);
const k95=rowsOf(b54,1024,0,1024);
const b97=new Int32Array(block.buffer,401152,1024);
const b100=new Int32Array(block.buffer,405248,1024);
const b105=block.subarray(102336,103360);
const b140=block.subarray(135104,136128);
const k144=block.subarray(134080,135104);
const b158=block.subarray(136128,137152);
const b160=block.subarray(145344,146368);
const b163=new Float32Array(30);
const b167=block.subarray(137152,138176);
const b173=new Int32Array(block.buffer,552704,1024);
const b176=new Int32Array(block.buffer,556800,1024);
const b179=block.subarray(140224,141248);
const b182=block.subarray(141248,142272);
const b185=block.subarray(142272,143296);
const b187=block.subarray(143296,144320);
const b189=block.subarray(144320,145344);
const b192=block.subarray(148416,149440);
const b193=block.subarray(146368,147392);
const b197=block.subarray(147392,148416);
const b257=block.subarray(149440,150464);
const k264=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k265=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b269=new Float32Array(30);
const b270=new Float32Array(30);
const b271=new Float32Array(30);
const b296=block.subarray(150720,150976);
const k298=block.subarray(150464,150720);
const b299=block.subarray(150976,151232);
const b301=block.subarray(151232,151488);
const k306=block.subarray(151488,151744);
const b308=block.subarray(151744,152000);
const b315=block.subarray(152000,152256);
const b317=block.subarray(152256,152512);
const b323=block.subarray(152512,152768);
const b330=block.subarray(152768,153024);
const b332=block.subarray(153024,153280);
const b338=block.subarray(153280,153536);
const b345=block.subarray(153536,153792);
const b351=block.subarray(153792,154048);
const b358=block.subarray(154048,154304);
const b360=new Int32Array(block.buffer,617216,256);
const b362=block.subarray(154560,154816);
const b368=block.subarray(154816,155072);
const b375=block.subarray(155072,155328);
const b377=new Int32Array(block.buffer,621312,256);
const b379=block.subarray(155584,155840);
const b381=block.subarray(155840,156096);
const b387=block.subarray(156096,156352);
const b394=block.subarray(156352,156608);
const b396=new Int32Array(block.buffer,626432,256);
const b398=block.subarray(156864,157120);
const b400=block.subarray(157120,157376);
const b406=block.subarray(157376,157632);
const b413=block.subarray(157632,157888);
const b415=block.subarray(157888,158144);
const b417=block.subarray(158144,158400);
const b419=block.subarray(158400,158656);
const b421=block.subarray(158656,158912);
const b427=block.subarray(158912,159168);
const b434=block.subarray(159168,159424);
const b436=block.subarray(159424,159680);
const b438=block.subarray(159680,159936);
const b444=block.subarray(159936,160192);
const b451=block.subarray(160192,160448);
const b453=block.subarray(160448,160704);
const b455=block.subarray(160704,160960);
const b457=block.subarray(160960,161216);
const b463=block.subarray(161216,161472);
const b465=block.subarray(161472,161728);
const b471=new Float32Array(30);
const b474=new Float32Array(30);
const b478=new Float32Array(30);
const b482=new Float32Array(120);
const b491=new Float32Array(120);
function loop8(n5){for(let i=0;i<32;i++){b7[i]=((k6[i]<n5)|0);}}
function loop12(n4){for(let i=0;i<30;i++){b11[i]=((k10[i]<n4)|0);}}
function loop21(){for(let i=0;i<30720;i++){b20[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b19[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop24(){for(let i=0;i<960;i++){b23[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b22[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop29(v18){for(let i26=0;i26<30;i26++){for(let i27=0;i27<32;i27++){for(let i28=0;i28<32;i28++){b25[i26*1024+i27*32+i28]=fround((fround((fround((v18*b20[i26*1024+i27*32+i28]))*b7[i27]))*b7[i28]));}}}}
function loop36(){for(let i=0;i<1024;i++){b35[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b33[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop38(){for(let i=0;i<1024;i++){b37[i]=fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b34[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0));}}
function loop42(){for(let i40=0;i40<32;i40++){for(let i41=0;i41<32;i41++){b39[i40*32+i41]=fround((b7[i41]*b35[i40*32+i41]));}}}
function loop47(n3){for(let i45=0;i45<30;i45++){for(let i46=0;i46<32;i46++){b44[i45*32+i46]=fround((fround((n3*b23[i45*32+i46]))*b7[i46]));}}}
function loop64(){let s60=-Infinity;let s61=-Infinity;let s62=-Infinity;let s63=-Infinity;for(let i59=0;i59<1024;i59+=4){s60=max(s60,abs(b49[i59]));s61=max(s61,abs(b49[i59+1]));s62=max(s62,abs(b49[i59+2]));s63=max(s63,abs(b49[i59+3]));}return max(max(max(s60,s61),s62),s63);}
function loop78(){let s74=1;let s75=1;let s76=1;let s77=1;for(let i73=0;i73<1024;i73+=4){s74=s74&(Number.isFinite(b49[i73])?1:0);s75=s75&(Number.isFinite(b49[i73+1])?1:0);s76=s76&(Number.isFinite(b49[i73+2])?1:0);s77=s77&(Number.isFinite(b49[i73+3])?1:0);}return s74&s75&s76&s77;}
function loop85(v80){for(let i=0;i<1024;i++){b84[i]=fround((b49[i]/v80));}}
function loop89(t51){for(let i87=0;i87<32;i87++){for(let i88=0;i88<32;i88++){b54[t51*1024+i87*32+i88]=fround((b86[i87*32+i88]+b44[t51*32+i88]));}}}
function loop92(t51){for(let i=0;i<1024;i++){b91[i]=fround(logistic(b54[t51*1024+i]));}}
function loop93(t51){for(let i=0;i<1024;i++){b91[i]=fround(tanh(b54[t51*1024+i]));}}
function loop94(t51){for(let i=0;i<1024;i++){b91[i]=above0(b54[t51*1024+i]);}}
function loop96(t51){for(let i=0;i<1024;i++){b91[i]=(((b54[t51*1024+i]>=0.0)|0)?b54[t51*1024+i]:fround((0.009999999776482582*b54[t51*1024+i])));}}
function loop98(t51){for(let i=0;i<1024;i++){b97[i]=((b54[t51*1024+i]>0.0)|0);}}
function loop99(t51){for(let i=0;i<1024;i++){b91[i]=(b97[i]?b54[t51*1024+i]:fround((1.0*fround(expm1((b97[i]?0.0:b54[t51*1024+i]))))));}}
function loop101(t51){for(let i=0;i<1024;i++){b100[i]=((b54[t51*1024+i]>0.0)|0);}}
function loop102(t51){for(let i=0;i<1024;i++){b91[i]=fround((1.0507010221481323*(b100[i]?b54[t51*1024+i]:fround((1.6732631921768188*fround(expm1((b100[i]?0.0:b54[t51*1024+i]))))))));}}
function loop103(t51){for(let i=0;i<1024;i++){b91[i]=fround((fround((0.5*b54[t51*1024+i]))*fround(erfc(fround(((-b54[t51*1024+i])*0.7071067690849304))))));}}
function loop104(t51){for(let i=0;i<1024;i++){b91[i]=fround((b54[t51*1024+i]*fround(logistic(b54[t51*1024+i]))));}}
function loop106(t51){for(let i=0;i<1024;i++){b105[i]=fround((b54[t51*1024+i]-0.0));}}
function loop107(t51){for(let i=0;i<1024;i++){b91[i]=(((b105[i]!==b105[i])|0)?fround((b54[t51*1024+i]+0.0)):fround((above0(b54[t51*1024+i])+fround(log1p(fround(exp((-abs(b105[i])))))))));}}
function loop110(t51){for(let i108=0;i108<32;i108++){for(let i109=0;i109<32;i109++){b55[t51*1024+i108*32+i109]=fround((b7[i109]*b91[i108*32+i109]));}}}
function loop118(t51){let s114=-Infinity;let s115=-Infinity;let s116=-Infinity;let s117=-Infinity;for(let i113=0;i113<1024;i113+=4){s114=max(s114,abs(b55[t51*1024+i113]));s115=max(s115,abs(b55[t51*1024+i113+1]));s116=max(s116,abs(b55[t51*1024+i113+2]));s117=max(s117,abs(b55[t51*1024+i113+3]));}return max(max(max(s114,s115),s116),s117);}
function loop131(t51,v121){let s127=0;let s128=0;let s129=0;let s130=0;for(let i126=0;i126<1024;i126+=4){s127=s127+fround(square(fround((b55[t51*1024+i126]/v121))));s128=s128+fround(square(fround((b55[t51*1024+i126+1]/v121))));s129=s129+fround(square(fround((b55[t51*1024+i126+2]/v121))));s130=s130+fround(square(fround((b55[t51*1024+i126+3]/v121))));}return s127+s128+s129+s130;}
function loop139(t51,v56){for(let i=0;i<1024;i++){b49[i]=(v56?b55[t51*1024+i]:b84[i]);}}
function loop143(){for(let i141=0;i141<32;i141++){for(let i142=0;i142<32;i142++){b140[i141*32+i142]=fround((fround((b7[i142]*b37[i141*32+i142]))*1.0));}}}
function loop152(){let s148=-Infinity;let s149=-Infinity;let s150=-Infinity;let s151=-Infinity;for(let i147=0;i147<1024;i147+=4){s148=max(s148,abs(b140[i147]));s149=max(s149,abs(b140[i147+1]));s150=max(s150,abs(b140[i147+2]));s151=max(s151,abs(b140[i147+3]));}return max(max(max(s148,s149),s150),s151);}
function loop159(v155){for(let i=0;i<1024;i++){b158[i]=fround((b140[i]/v155));}}
function loop168(t162){for(let i=0;i<1024;i++){b167[i]=fround((fround((fround(logistic(b54[t162*1024+i]))*fround(logistic((-b54[t162*1024+i])))))*1.0));}}
function loop169(t162){for(let i=0;i<1024;i++){b167[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b54[t162*1024+i]))))))*fround(logistic(fround(((-2.0)*b54[t162*1024+i]))))))*1.0));}}
function loop170(t162){for(let i=0;i<1024;i++){b167[i]=((b54[t162*1024+i]>0.0)|0);}}
function loop171(){for(let i=0;i<1024;i++){b167[i]=1.0;}}
function loop172(t162){for(let i=0;i<1024;i++){b167[i]=(((b54[t162*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop174(t162){for(let i=0;i<1024;i++){b173[i]=((b54[t162*1024+i]>0.0)|0);}}
function loop175(t162){for(let i=0;i<1024;i++){b167[i]=(b173[i]?1.0:fround((1.0*fround(((b173[i]?0.0:1.0)*fround((fround(expm1((b173[i]?0.0:b54[t162*1024+i])))+1.0)))))));}}
function loop177(t162){for(let i=0;i<1024;i++){b176[i]=((b54[t162*1024+i]>0.0)|0);}}
function loop178(t162){for(let i=0;i<1024;i++){b167[i]=fround((1.0507010221481323*(b176[i]?1.0:fround((1.6732631921768188*fround(((b176[i]?0.0:1.0)*fround((fround(expm1((b176[i]?0.0:b54[t162*1024+i])))+1.0)))))))));}}
function loop180(t162){for(let i=0;i<1024;i++){b179[i]=fround(((-b54[t162*1024+i])*0.7071067690849304));}}
function loop181(t162){for(let i=0;i<1024;i++){b167[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b179[i]))))+fround((fround((0.5*b54[t162*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b179[i])))))))))))));}}
function loop183(t162){for(let i=0;i<1024;i++){b182[i]=fround(logistic(b54[t162*1024+i]));}}
function loop184(t162){for(let i=0;i<1024;i++){b167[i]=fround((fround((1.0*b182[i]))+fround((b54[t162*1024+i]*fround((1.0*fround((b182[i]*fround((1.0-b182[i]))))))))));}}
function loop186(t162){for(let i=0;i<1024;i++){b185[i]=fround((b54[t162*1024+i]-0.0));}}
function loop188(t162){for(let i=0;i<1024;i++){b187[i]=(((b185[i]!==b185[i])|0)?fround((b54[t162*1024+i]+0.0)):fround((above0(b54[t162*1024+i])+fround(log1p(fround(exp((-abs(b185[i])))))))));}}
function loop190(){for(let i=0;i<1024;i++){b189[i]=(((b187[i]===Infinity)|0)?0.0:b187[i]);}}
function loop191(t162){for(let i=0;i<1024;i++){b167[i]=fround((fround((1.0*fround(exp(fround(((((b54[t162*1024+i]===Infinity)|0)?0.0:b54[t162*1024+i])-b189[i]))))))+fround((0.0*fround(exp(fround((0.0-b189[i]))))))));}}
function loop196(){for(let i194=0;i194<32;i194++){for(let i195=0;i195<32;i195++){b193[i194*32+i195]=fround((b167[i194*32+i195]*fround((b7[i195]*b160[i194*32+i195]))));}}}
function loop200(t162){for(let i198=0;i198<32;i198++){for(let i199=0;i199<32;i199++){b197[i198*32+i199]=b25[t162*1024+i199*32+i198];}}}
function loop208(t162){let s204=1;let s205=1;let s206=1;let s207=1;for(let i203=0;i203<1024;i203+=4){s204=s204&(Number.isFinite(b55[t162*1024+i203])?1:0);s205=s205&(Number.isFinite(b55[t162*1024+i203+1])?1:0);s206=s206&(Number.isFinite(b55[t162*1024+i203+2])?1:0);s207=s207&(Number.isFinite(b55[t162*1024+i203+3])?1:0);}return s204&s205&s206&s207;}
function loop220(){let s216=-Infinity;let s217=-Infinity;let s218=-Infinity;let s219=-Infinity;for(let i215=0;i215<1024;i215+=4){s216=max(s216,abs(b160[i215]));s217=max(s217,abs(b160[i215+1]));s218=max(s218,abs(b160[i215+2]));s219=max(s219,abs(b160[i215+3]));}return max(max(max(s216,s217),s218),s219);}
function loop233(v223){let s229=0;let s230=0;let s231=0;let s232=0;for(let i228=0;i228<1024;i228+=4){s229=s229+fround(square(fround((b160[i228]/v223))));s230=s230+fround(square(fround((b160[i228+1]/v223))));s231=s231+fround(square(fround((b160[i228+2]/v223))));s232=s232+fround(square(fround((b160[i228+3]/v223))));}return s229+s230+s231+s232;}
function loop248(){let s244=-Infinity;let s245=-Infinity;let s246=-Infinity;let s247=-Infinity;for(let i243=0;i243<1024;i243+=4){s244=max(s244,abs(b192[i243]));s245=max(s245,abs(b192[i243+1]));s246=max(s246,abs(b192[i243+2]));s247=max(s247,abs(b192[i243+3]));}return max(max(max(s244,s245),s246),s247);}
function loop258(v165,v251){for(let i=0;i<1024;i++){b257[i]=(v165?fround((b192[i]/v251)):b160[i]);}}
function loop274(v272){let s273=-Infinity;s273=max(s273,v272);return s273;}
function loop283(v281){let s282=1;s282=s282&v281;return s282;}
function loop297(v295){for(let i=0;i<256;i++){b296[i]=fround((v295*k264[i]));}}
function loop300(){for(let i=0;i<256;i++){b299[i]=fround(logistic(b296[i]));}}
function loop302(){for(let i=0;i<256;i++){b301[i]=fround(square(b299[i]));}}
function loop305(){let s304=0;for(let i303=0;i303<256;i303++){const x0=b301[i303];{const y=k265[i303];s304+=x0*y;}}return s304;}
function loop309(){for(let i=0;i<256;i++){b308[i]=fround(square(fround((fround((b299[i]*fround(logistic((-b296[i])))))*1.0))));}}
function loop312(){let s311=0;for(let i310=0;i310<256;i310++){const x0=b308[i310];{const y=k265[i310];s311+=x0*y;}}return s311;}
function loop316(v314){for(let i=0;i<256;i++){b315[i]=fround((v314*k264[i]));}}
function loop318(){for(let i=0;i<256;i++){b317[i]=fround(square(fround(tanh(b315[i]))));}}
function loop321(){let s320=0;for(let i319=0;i319<256;i319++){const x0=b317[i319];{const y=k265[i319];s320+=x0*y;}}return s320;}
function loop324(){for(let i=0;i<256;i++){b323[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b315[i]))))))*fround(logistic(fround(((-2.0)*b315[i]))))))*1.0))));}}
function loop327(){let s326=0;for(let i325=0;i325<256;i325++){const x0=b323[i325];{const y=k265[i325];s326+=x0*y;}}return s326;}
function loop331(v329){for(let i=0;i<256;i++){b330[i]=fround((v329*k264[i]));}}
function loop333(){for(let i=0;i<256;i++){b332[i]=fround(square(above0(b330[i])));}}
function loop336(){let s335=0;for(let i334=0;i334<256;i334++){const x0=b332[i334];{const y=k265[i334];s335+=x0*y;}}return s335;}
function loop339(){for(let i=0;i<256;i++){b338[i]=fround(square(((b330[i]>0.0)|0)));}}
function loop342(){let s341=0;for(let i340=0;i340<256;i340++){const x0=b338[i340];{const y=k265[i340];s341+=x0*y;}}return s341;}
function loop346(v344){for(let i=0;i<256;i++){b345[i]=fround(square(fround((v344*k264[i]))));}}
function loop349(){let s348=0;for(let i347=0;i347<256;i347++){const x0=b345[i347];{const y=k265[i347];s348+=x0*y;}}return s348;}
function loop352(){for(let i=0;i<256;i++){b351[i]=fround(square(1.0));}}
function loop355(){let s354=0;for(let i353=0;i353<256;i353++){const x0=b351[i353];{const y=k265[i353];s354+=x0*y;}}return s354;}
function loop359(v357){for(let i=0;i<256;i++){b358[i]=fround((v357*k264[i]));}}
function loop361(){for(let i=0;i<256;i++){b360[i]=((b358[i]>=0.0)|0);}}
function loop363(){for(let i=0;i<256;i++){b362[i]=fround(square((b360[i]?b358[i]:fround((0.009999999776482582*b358[i])))));}}
function loop366(){let s365=0;for(let i364=0;i364<256;i364++){const x0=b362[i364];{const y=k265[i364];s365+=x0*y;}}return s365;}
function loop369(){for(let i=0;i<256;i++){b368[i]=fround(square((b360[i]?1.0:fround((0.009999999776482582*1.0)))));}}
function loop372(){let s371=0;for(let i370=0;i370<256;i370++){const x0=b368[i370];{const y=k265[i370];s371+=x0*y;}}return s371;}
function loop376(v374){for(let i=0;i<256;i++){b375[i]=fround((v374*k264[i]));}}
function loop378(){for(let i=0;i<256;i++){b377[i]=((b375[i]>0.0)|0);}}
function loop380(){for(let i=0;i<256;i++){b379[i]=fround(expm1((b377[i]?0.0:b375[i])));}}
function loop382(){for(let i=0;i<256;i++){b381[i]=fround(square((b377[i]?b375[i]:fround((1.0*b379[i])))));}}
function loop385(){let s384=0;for(let i383=0;i383<256;i383++){const x0=b381[i383];{const y=k265[i383];s384+=x0*y;}}return s384;}
function loop388(){for(let i=0;i<256;i++){b387[i]=fround(square((b377[i]?1.0:fround((1.0*fround(((b377[i]?0.0:1.0)*fround((b379[i]+1.0)))))))));}}
function loop391(){let s390=0;for(let i389=0;i389<256;i389++){const x0=b387[i389];{const y=k265[i389];s390+=x0*y;}}return s390;}
function loop395(v393){for(let i=0;i<256;i++){b394[i]=fround((v393*k264[i]));}}
function loop397(){for(let i=0;i<256;i++){b396[i]=((b394[i]>0.0)|0);}}
function loop399(){for(let i=0;i<256;i++){b398[i]=fround(expm1((b396[i]?0.0:b394[i])));}}
function loop401(){for(let i=0;i<256;i++){b400[i]=fround(square(fround((1.0507010221481323*(b396[i]?b394[i]:fround((1.6732631921768188*b398[i])))))));}}
function loop404(){let s403=0;for(let i402=0;i402<256;i402++){const x0=b400[i402];{const y=k265[i402];s403+=x0*y;}}return s403;}
function loop407(){for(let i=0;i<256;i++){b406[i]=fround(square(fround((1.0507010221481323*(b396[i]?1.0:fround((1.6732631921768188*fround(((b396[i]?0.0:1.0)*fround((b398[i]+1.0)))))))))));}}
function loop410(){let s409=0;for(let i408=0;i408<256;i408++){const x0=b406[i408];{const y=k265[i408];s409+=x0*y;}}return s409;}
function loop414(v412){for(let i=0;i<256;i++){b413[i]=fround((v412*k264[i]));}}
function loop416(){for(let i=0;i<256;i++){b415[i]=fround((0.5*b413[i]));}}
function loop418(){for(let i=0;i<256;i++){b417[i]=fround(((-b413[i])*0.7071067690849304));}}
function loop420(){for(let i=0;i<256;i++){b419[i]=fround(erfc(b417[i]));}}
function loop422(){for(let i=0;i<256;i++){b421[i]=fround(square(fround((b415[i]*b419[i]))));}}
function loop425(){let s424=0;for(let i423=0;i423<256;i423++){const x0=b421[i423];{const y=k265[i423];s424+=x0*y;}}return s424;}
function loop428(){for(let i=0;i<256;i++){b427[i]=fround(square(fround((fround((fround((0.5*1.0))*b419[i]))+fround((b415[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b417[i])))))))))))))));}}
function loop431(){let s430=0;for(let i429=0;i429<256;i429++){const x0=b427[i429];{const y=k265[i429];s430+=x0*y;}}return s430;}
function loop435(v433){for(let i=0;i<256;i++){b434[i]=fround((v433*k264[i]));}}
function loop437(){for(let i=0;i<256;i++){b436[i]=fround(logistic(b434[i]));}}
function loop439(){for(let i=0;i<256;i++){b438[i]=fround(square(fround((b434[i]*b436[i]))));}}
function loop442(){let s441=0;for(let i440=0;i440<256;i440++){const x0=b438[i440];{const y=k265[i440];s441+=x0*y;}}return s441;}
function loop445(){for(let i=0;i<256;i++){b444[i]=fround(square(fround((fround((1.0*b436[i]))+fround((b434[i]*fround((1.0*fround((b436[i]*fround((1.0-b436[i]))))))))))));}}
function loop448(){let s447=0;for(let i446=0;i446<256;i446++){const x0=b444[i446];{const y=k265[i446];s447+=x0*y;}}return s447;}
function loop452(v450){for(let i=0;i<256;i++){b451[i]=fround((v450*k264[i]));}}
function loop454(){for(let i=0;i<256;i++){b453[i]=fround((b451[i]-0.0));}}
function loop456(){for(let i=0;i<256;i++){b455[i]=(((b453[i]!==b453[i])|0)?fround((b451[i]+0.0)):fround((above0(b451[i])+fround(log1p(fround(exp((-abs(b453[i])))))))));}}
function loop458(){for(let i=0;i<256;i++){b457[i]=fround(square(b455[i]));}}
function loop461(){let s460=0;for(let i459=0;i459<256;i459++){const x0=b457[i459];{const y=k265[i459];s460+=x0*y;}}return s460;}
function loop464(){for(let i=0;i<256;i++){b463[i]=(((b455[i]===Infinity)|0)?0.0:b455[i]);}}
function loop466(){for(let i=0;i<256;i++){b465[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b451[i]===Infinity)|0)?0.0:b451[i])-b463[i]))))))+fround((0.0*fround(exp(fround((0.0-b463[i]))))))))));}}
function loop469(){let s468=0;for(let i467=0;i467<256;i467++){const x0=b465[i467];{const y=k265[i467];s468+=x0*y;}}return s468;}
function loop473(v262){for(let i472=0;i472<30;i472++){b471[i472]=(b11[(29-(i472))]?fround((fround(ln(fround((v262*b270[(29-(i472))]))))*0.4342944920063019)):0.0);}}
function loop477(){let s476=0;for(let i475=0;i475<=29;i475++){s476+=b471[i475];b474[i475]=s476;}}
function loop480(){for(let i479=0;i479<29;i479++){b478[i479]=b474[(29-(i479+1))];}}
function loop481(){b478[29]=0.0;}
function loop484(v261){for(let i483=0;i483<30;i483++){b482[i483]=fround((fround((b52[i483]+b53[i483]))+v261));}}
function loop486(v261){for(let i485=0;i485<30;i485++){b482[1*30+i485]=fround((b163[i485]+v261));}}
function loop488(){for(let i487=0;i487<30;i487++){b482[2*30+i487]=(b11[i487]?fround((0.5*fround((fround((fround(ln(b269[i487]))*0.4342944920063019))+b271[i487])))):NaN);}}
function loop490(){for(let i489=0;i489<30;i489++){b482[3*30+i489]=(b11[i489]?fround((0.5*b478[i489])):NaN);}}
function loop494(){for(let i492=0;i492<4;i492++){for(let i493=0;i493<30;i493++){b491[i492*30+i493]=b482[i492*30+i493];}}}
try{const made=await vectors('AGFzbQEAAAABPw1gAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF9YAF/AX9gAn99AGACf30BfWACf38AYAR/f39/AAIHAQAAAgCAAgODAYEBAwMDAwMDAwMDAwMDAwMDAAQABAECBAYGBgYGBgYGBgYGBgYGBwoLAAEEBgYGAAYGBgYGBgYGBgYGAAYABggBBQEJBAAAAQABBAABAAEEAAEAAQQBAAEEAAABAAEEAAAAAQABBAAAAAEAAQQAAAAAAQABBAAAAQABBAAAAAEAAAEMB+UIcgZsb29wMjEADwZsb29wMjkAEAZsb29wNDIAEQZsb29wNDcAEgZsb29wNjQAEwZsb29wNzgAFAZsb29wODUAFQZsb29wODkAFgZsb29wOTIAFwZsb29wOTMAGAZsb29wOTQAGQZsb29wOTYAGgZsb29wOTgAGwZsb29wOTkAHAdsb29wMTAxAB0HbG9vcDEwMgAeB2xvb3AxMDMAHwdsb29wMTA0ACAHbG9vcDEwNgAhB2xvb3AxMDcAIgdsb29wMTEwACMHbG9vcDExOAAkB2xvb3AxMzEAJQdsb29wMTM5ACYHbG9vcDE0MwAnB2xvb3AxNTIAKAdsb29wMTU5ACkHbG9vcDE2OAAqB2xvb3AxNjkAKwdsb29wMTcwACwHbG9vcDE3MQAtB2xvb3AxNzIALgdsb29wMTc0AC8HbG9vcDE3NQAwB2xvb3AxNzcAMQdsb29wMTc4ADIHbG9vcDE4MAAzB2xvb3AxODEANAdsb29wMTgzADUHbG9vcDE4NAA2B2xvb3AxODYANwdsb29wMTg4ADgHbG9vcDE5MAA5B2xvb3AxOTEAOgdsb29wMTk2ADsHbG9vcDIwMAA8B2xvb3AyMDgAPQdsb29wMjIwAD4HbG9vcDIzMwA/B2xvb3AyNDgAQAdsb29wMjU4AEEHbG9vcDI5NwBCB2xvb3AzMDAAQwdsb29wMzAyAEQHbG9vcDMwNQBFB2xvb3AzMDkARgdsb29wMzEyAEcHbG9vcDMxNgBIB2xvb3AzMTgASQdsb29wMzIxAEoHbG9vcDMyNABLB2xvb3AzMjcATAdsb29wMzMxAE0HbG9vcDMzMwBOB2xvb3AzMzYATwdsb29wMzM5AFAHbG9vcDM0MgBRB2xvb3AzNDYAUgdsb29wMzQ5AFMHbG9vcDM1MgBUB2xvb3AzNTUAVQdsb29wMzU5AFYHbG9vcDM2MQBXB2xvb3AzNjMAWAdsb29wMzY2AFkHbG9vcDM2OQBaB2xvb3AzNzIAWwdsb29wMzc2AFwHbG9vcDM3OABdB2xvb3AzODAAXgdsb29wMzgyAF8HbG9vcDM4NQBgB2xvb3AzODgAYQdsb29wMzkxAGIHbG9vcDM5NQBjB2xvb3AzOTcAZAdsb29wMzk5AGUHbG9vcDQwMQBmB2xvb3A0MDQAZwdsb29wNDA3AGgHbG9vcDQxMABpB2xvb3A0MTQAagdsb29wNDE2AGsHbG9vcDQxOABsB2xvb3A0MjAAbQdsb29wNDIyAG4HbG9vcDQyNQBvB2xvb3A0MjgAcAdsb29wNDMxAHEHbG9vcDQzNQByB2xvb3A0MzcAcwdsb29wNDM5AHQHbG9vcDQ0MgB1B2xvb3A0NDUAdgdsb29wNDQ4AHcHbG9vcDQ1MgB4B2xvb3A0NTQAeQdsb29wNDU2AHoHbG9vcDQ1OAB7B2xvb3A0NjEAfAdsb29wNDY0AH0HbG9vcDQ2NgB+B2xvb3A0NjkAfwRiaXRzAIABCoz6AYEBxQQIAXsBewF7AXsBewF7AXsBeyAA/QzNO39mnqDmP807f2aeoOY//dEBQTT9zAH9DAAAAAAAAAAAAAAAAAAAAAD9DQABAgMICQoLEBESExAREhP9/gEhASAAIAH97QH9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OAf3yASECIAL9DAAAAAAAAPA/AAAAAAAA8D/98QEgAv0MAAAAAAAA8D8AAAAAAADwP/3wAf3zASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAYgBv3yASEHIAH9DO85+v5CLuY/7zn6/kIu5j/98gEgA/0MAAAAAAAAAEAAAAAAAAAAQCAE/QxVVVVVVVXlP1VVVVVVVeU//fIB/fABIAX9DJqZmZmZmdk/mpmZmZmZ2T8gBP0MkiRJkiRJ0j+SJEmSJEnSP/3yAf3wAf3yAf3wASAG/Qwcx3Ecx3HMPxzHcRzHccw/IAT9DEYXXXTRRcc/RhdddNFFxz/98gH98AEgBf0MFDuxEzuxwz8UO7ETO7HDP/3yAf3wAf3yAf3wAf3yAf3wASEIIAggACAA/QycdQCIPOQ3fpx1AIg85Dd+/Un9Uv0MAAAAAAAA+H8AAAAAAAD4f/0MAAAAAAAA8H8AAAAAAADwf/3tASAAIAD9DAAAAAAAAAAAAAAAAAAAAAD9R/1SIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sv1SC1cAIAAgACAA/fIB/QwAAAAAAADgPwAAAAAAAOA//fIB/fEB/QwAAAAAAADwPwAAAAAAAPA/IAD98AEQACAA/ewB/QzxaOOItfjkPvFo44i1+OQ+/Un9UgvABQkBewF7AXsBewF7AXsBewF7AXsgAP3tASAA/fIB/V79XxAB/V79X/3tASEBIAH9DAAAAAAAAARAAAAAAAAABED98QEhAiAB/e8B/QwAAAAAAAAIQAAAAAAAAAhA/fEBIQMgAiAC/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAyAD/fIBIQcgByAH/fIBIQggCCAI/fIBIQkgAP0MAAAAAAAA8H8AAAAAAADwf/3yASAA/QzctJ3fxQX4P9y0nd/FBfg/IAL9DCLQKWDskc8/ItApYOyRzz/98gH98AEgBP0MkDhF4J0ccT+QOEXgnRxxP/3tASAC/QxBNCEAgYpUP0E0IQCBilQ//e0B/fIB/fAB/fIB/fABIAX9DDRKWWBbpiw/NEpZYFumLD8gAv0Mb45EIFhr0j5vjkQgWGvSPv3tAf3yAf3wASAE/QwQambfao7NPhBqZt9qjs0+/e0BIAL9DL0M8b9mCZc+vQzxv2YJlz798gH98AH98gH98AH98gH98AEgBv0M6keC/7AsXj7qR4L/sCxePv3yAf3wAf0MAs9BwO+pBkACz0HA76kGQCAD/QyEOQ9h2wbwP4Q5D2HbBvA//fIB/fABIAf9DDCx1r+vVIM/MLHWv69Ugz8gA/0MB/b537o4fz8H9vnfujh/P/3tAf3yAf3wAf3yAf3wASAI/QwVhu1fT4J3PxWG7V9Pgnc/IAP9DF2ocuC8F24/Xahy4LwXbj/97QH98gH98AEgB/0MnwsQQI4bVj+fCxBAjhtWPyAD/Qwx6WdhrXYaPzHpZ2Gtdho//fIB/fAB/fIB/fAB/fIB/fABIAn9DL5uPF8TPio/vm48XxM+Kj/97QH98gH98AEgAf0MAAAAAAAAFEAAAAAAAAAUQP1J/VL98gEgAP3sAf0MAAAAAAAA8D8AAAAAAADwP/1H/VILOAAgAP1fEAL9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAC/V79DQABAgMEBQYHEBESExQVFhcLpgMIAXsBewF7AXsBewF7AXsBeyAA/QwAAAAAAABpQAAAAAAAAGlA/e0B/fcB/QwAAAAAAABpQAAAAAAAAGlA/fYBIQEgAf0M/oIrZUcV9z/+gitlRxX3P/3yAf2UASECIAEgAv0M7zn6/kIu5j/vOfr+Qi7mP/3yAf3xASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAL9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OASEHIAP9DAAAAAAAAPA/AAAAAAAA8D8gA/0MAAAAAAAA4D8AAAAAAADgP/3yAf3wASAE/QxVVVVVVVXFP1VVVVVVVcU/IAP9DFVVVVVVVaU/VVVVVVVVpT/98gH98AH98gH98AEgBf0MERERERERgT8RERERERGBPyAD/QwXbMEWbMFWPxdswRZswVY//fIB/fABIAT9DBqgARqgASo/GqABGqABKj8gA/0MGqABGqAB+j4aoAEaoAH6Pv3yAf3wAf3yAf3wAf3yAf3wAf3yASEIIAcgByAI/fIB/fABCzMA/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAADwPwAAAAAAAPA/IAD97QEQBP3wAf3zAQs4ACAA/V8QBf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAX9Xv0NAAECAwQFBgcQERITFBUWFwu7AwgBewF7AXsBewF7AXsBewF7IAD9DAAAAAAAAGlAAAAAAAAAaUD97QH99wH9DAAAAAAAAGlAAAAAAAAAaUD99gEhASAB/Qz+gitlRxX3P/6CK2VHFfc//fIB/ZQBIQIgASAC/QzvOfr+Qi7mP+85+v5CLuY//fIB/fEBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAv0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4BIQcgA/0MAAAAAAAA8D8AAAAAAADwPyAD/QwAAAAAAADgPwAAAAAAAOA//fIB/fABIAT9DFVVVVVVVcU/VVVVVVVVxT8gA/0MVVVVVVVVpT9VVVVVVVWlP/3yAf3wAf3yAf3wASAF/QwRERERERGBPxEREREREYE/IAP9DBdswRZswVY/F2zBFmzBVj/98gH98AEgBP0MGqABGqABKj8aoAEaoAEqPyAD/QwaoAEaoAH6PhqgARqgAfo+/fIB/fAB/fIB/fAB/fIB/fAB/fIBIQggByAI/fIBIAf9DAAAAAAAAPA/AAAAAAAA8D/98QH98AELaAEBe/0MAAAAAAAAAEAAAAAAAAAAQCAA/QwAAAAAAAA0QAAAAAAAADRA/e0B/fcB/QwAAAAAAAA0QAAAAAAAADRA/fYB/fIBEAchASABIAH9DAAAAAAAAABAAAAAAAAAAED98AH98wELOAAgAP1fEAj9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAI/V79DQABAgMEBQYHEBESExQVFhcLOAAgAP1fEAf9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAH/V79DQABAgMEBQYHEBESExQVFhcLuQMFAXsBewF7AXsBe/0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAA8D8AAAAAAADwPyAA/ewB/QwAAAAAAADgPwAAAAAAAOA//fIB/fAB/fMBIQEgASAB/fIBIQIgAiAC/fIBIQMgAyAD/fIBIQQgAf0MxZuIwIk/9D/Fm4jAiT/0P/3tASAB/QyINY3UGADwP4g1jdQYAPA//fIB/fABIAL9DOpgeWcf8dc/6mB5Zx/x1z8gAf0M8MPeF9nGuD/ww94X2ca4P/3yAf3wAf3yAf3wASAD/Qyl6qqCSdjHP6XqqoJJ2Mc//e0BIAH9DOYcI3b52NE/5hwjdvnY0T/98gH98AEgAv0MgDkGpssp8j+AOQamyynyP/3tASAB/Qy+oVME9tD3P76hUwT20Pc//fIB/fAB/fIB/fAB/fIB/fABIAT9DP3ehTEST+o//d6FMRJP6j/97QEgAf0MpKV2ryjfxT+kpXavKN/FP/3yAf3wAf3yAf3wASAAIAD98gH98QEQBP3yASEF/QwAAAAAAAAAQAAAAAAAAABAIAX98QEgBSAA/QwAAAAAAAAAAAAAAAAAAAAA/Un9Ugs4ACAA/V8QC/1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAv9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QBP1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAT9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QAf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAH9Xv0NAAECAwQFBgcQERITFBUWFwvAAQIBfwF/QQAhAEGAPCEBA0AgAP0M8wS1P/MEtT/zBLU/8wS1P/0M//9/P///fz///38///9/P/3hASAA/QACgICABEEJ/a0B/QwAAIA/AACAPwAAgD8AAIA//VD9DAAAgD8AAIA/AACAPwAAgD/95QH9DAAAAEAAAABAAAAAQAAAAED95gH9DP//fz///38///9/P///fz/94QH95AH96QEQA/3mAf0LAoDAhwQgAEEQaiEAIAFBAWshASABDQALC+cEBwF7AX8BfwF/AX8BfwF/IAD9EyEBQQAhAkEAIQNBACEEQR4hBwNAQSAhBgNAQQIhBQNAIAIgASAC/QACgAH95gEgA/0JAoDBB/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795gEgBP0AAoDBB/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795gH9CwKAwgcgAiABIAL9AAKQAf3mASAD/QkCgMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3mASAE/QACkMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3mAf0LApDCByACIAEgAv0AAqAB/eYBIAP9CQKAwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eYBIAT9AAKgwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eYB/QsCoMIHIAIgASAC/QACsAH95gEgA/0JAoDBB/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795gEgBP0AArDBB/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795gH9CwKwwgcgAkHAAGohAiAEQcAAaiEEIAVBAWshBSAFDQALIANBBGohAyAEQYB/aiEEIAZBAWshBiAGDQALIANBgH9qIQMgB0EBayEHIAcNAAsL2gIEAX8BfwF/AX9BACEAQQAhAUEgIQMDQEECIQIDQCABIAD9AAKAwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAH9AAKAgg/95gH9CwKAog8gASAA/QACkMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACkIIP/eYB/QsCkKIPIAEgAP0AAqDBB/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AAqCCD/3mAf0LAqCiDyABIAD9AAKwwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAH9AAKwgg/95gH9CwKwog8gAEHAAGohACABQcAAaiEBIAJBAWshAiACDQALIABBgH9qIQAgA0EBayEDIAMNAAsL9gIFAXsBfwF/AX8BfyAA/RMhAUEAIQJBACEDQR4hBQNAQQIhBANAIAIgASAC/QACgMIP/eYBIAP9AAKAwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eYB/QsCgOAPIAIgASAC/QACkMIP/eYBIAP9AAKQwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eYB/QsCkOAPIAIgASAC/QACoMIP/eYBIAP9AAKgwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eYB/QsCoOAPIAIgASAC/QACsMIP/eYBIAP9AAKwwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eYB/QsCsOAPIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyADQYB/aiEDIAVBAWshBSAFDQALC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACgP4P/eAB/ekBIQAgASAE/QACkP4P/eAB/ekBIQEgAiAE/QACoP4P/eAB/ekBIQIgAyAE/QACsP4P/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwumAgYBewF7AXsBewF/AX9BACEE/Qz/////////////////////IQD9DP////////////////////8hAf0M/////////////////////yEC/Qz/////////////////////IQNBwAAhBQNAIAAgBP0AAoD+D/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hACABIAT9AAKQ/g/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQEgAiAE/QACoP4P/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiECIAMgBP0AArD+D/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf1OIAL9TiAD/U4hACAA/aMBC4EBAwF/AXsBfyAA/RMhAkEAIQFBwAAhAwNAIAEgAf0AAoD+DyAC/ecB/QsCgJ4QIAEgAf0AApD+DyAC/ecB/QsCkJ4QIAEgAf0AAqD+DyAC/ecB/QsCoJ4QIAEgAf0AArD+DyAC/ecB/QsCsJ4QIAFBwABqIQEgA0EBayEDIAMNAAsL1gEFAX8BfwF/AX8Bf0EAIQFBACAAQYABbGohAkEAIABBgCBsaiEDQSAhBQNAQQIhBANAIAMgAf0AAoC+ECAC/QACgOAP/eQB/QsCgN4QIAMgAf0AApC+ECAC/QACkOAP/eQB/QsCkN4QIAMgAf0AAqC+ECAC/QACoOAP/eQB/QsCoN4QIAMgAf0AArC+ECAC/QACsOAP/eQB/QsCsN4QIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLSgMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoDeEBAG/QsCgJ4YIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLSgMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoDeEBAJ/QsCgJ4YIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLzgEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA3hD9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKAnhggAiAB/QACkN4Q/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCkJ4YIAIgAf0AAqDeEP0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAqCeGCACIAH9AAKw3hD9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKwnhggAUHAAGohASACQcAAaiECIANBAWshAyADDQALC+YCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgN4Q/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKA3hD95gEgAf0AAoDeEP0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKAnhggAiAB/QACkN4Q/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQ3hD95gEgAf0AApDeEP0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQnhggAiAB/QACoN4Q/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKg3hD95gEgAf0AAqDeEP0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKgnhggAiAB/QACsN4Q/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKw3hD95gEgAf0AArDeEP0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKwnhggAUHAAGohASACQcAAaiECIANBAWshAyADDQALC5oCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgN4Q/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoC+GCACIAH9AAKQ3hD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkL4YIAIgAf0AAqDeEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgvhggAiAB/QACsN4Q/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArC+GCABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLtQEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKA3hD9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoDeECAC/QACgL4Y/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAL9AAKAvhj9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgJ4YIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA3hD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgN4YIAIgAf0AApDeEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ3hggAiAB/QACoN4Q/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDeGCACIAH9AAKw3hD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsN4YIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvKAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DF99hj9ffYY/X32GP199hj8gAf0AAoDeEP0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgN4QIAL9AAKA3hj9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAv0AAoDeGP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKAnhggAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuCAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DAAAAD8AAAA/AAAAPwAAAD8gAf0AAoDeEP3mASAB/QACgN4Q/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBEAz95gH9CwKAnhggAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwtVAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgN4QIAH9AAKA3hAQBv3mAf0LAoCeGCABQRBqIQEgAkEQaiECIANBAWshAyADDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgN4Q/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgP4YIAIgAf0AApDeEP0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApD+GCACIAH9AAKg3hD9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKg/hggAiAB/QACsN4Q/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsP4YIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwujAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoDeEP0MAAAAAAAAAAAAAAAAAAAAAP3kASAB/QACgN4Q/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAL9AAKA/hj94AH94QEQDRAO/eQBIAL9AAKA/hggAv0AAoD+GP1C/VL9CwKAnhggAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwvvAgUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAgbGohA0EgIQUDQEECIQQDQCADIAH9AAKAwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAL9AAKAnhj95gH9CwKAnhkgAyAB/QACkMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACkJ4Y/eYB/QsCkJ4ZIAMgAf0AAqDBB/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AAqCeGP3mAf0LAqCeGSADIAH9AAKwwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAL9AAKwnhj95gH9CwKwnhkgAUHAAGohASACQcAAaiECIANBwABqIQMgBEEBayEEIAQNAAsgAUGAf2ohASAFQQFrIQUgBQ0ACwv2AQYBewF7AXsBewF/AX9BACAAQYAgbGohBf0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA/0MAACA/wAAgP8AAID/AACA/yEEQcAAIQYDQCABIAX9AAKAnhn94AH96QEhASACIAX9AAKQnhn94AH96QEhAiADIAX9AAKgnhn94AH96QEhAyAEIAX9AAKwnhn94AH96QEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3pASAD/ekBIAT96QEhASAB/R8AIAH9HwGXIAH9HwKXIAH9HwOXC7ICDwF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AXsBfyAB/RMhCEEAIABBgCBsaiEH/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEE/QwAAAAAAAAAAAAAAAAAAAAAIQVBwAAhEANAIAIgB/0AAoCeGSAI/ecBIgkgCf3mAf3kASECIAMgB/0AApCeGSAI/ecBIgsgC/3mAf3kASEDIAQgB/0AAqCeGSAI/ecBIg0gDf3mAf3kASEEIAUgB/0AArCeGSAI/ecBIg8gD/3mAf3kASEFIAdBwABqIQcgEEEBayEQIBANAAsgAiAD/eQBIAT95AEgBf3kASECIAL9HwAgAv0fAZIgAv0fApIgAv0fA5ILggIEAX8BfwF7AX8gAf0RIQRBACAAQYAgbGohAkEAIQNBwAAhBQNAIAMgAv0AAoCeGSAD/QACgJ4QIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgP4PIAMgAv0AApCeGSAD/QACkJ4QIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCkP4PIAMgAv0AAqCeGSAD/QACoJ4QIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCoP4PIAMgAv0AArCeGSAD/QACsJ4QIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsP4PIAJBwABqIQIgA0HAAGohAyAFQQFrIQUgBQ0ACwuuAwQBfwF/AX8Bf0EAIQBBACEBQSAhAwNAQQIhAgNAIAEgAP0AAoDBB/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AAoDeIP3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoD+ICABIAD9AAKQwQf9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAH9AAKQ3iD95gH9DAAAgD8AAIA/AACAPwAAgD/95gH9CwKQ/iAgASAA/QACoMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACoN4g/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCoP4gIAEgAP0AArDBB/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AArDeIP3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LArD+ICAAQcAAaiEAIAFBwABqIQEgAkEBayECIAINAAsgAEGAf2ohACADQQFrIQMgAw0ACwvvAQYBewF7AXsBewF/AX9BACEE/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBwAAhBQNAIAAgBP0AAoD+IP3gAf3pASEAIAEgBP0AApD+IP3gAf3pASEBIAIgBP0AAqD+IP3gAf3pASECIAMgBP0AArD+IP3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLgQEDAX8BewF/IAD9EyECQQAhAUHAACEDA0AgASAB/QACgP4gIAL95wH9CwKAniEgASAB/QACkP4gIAL95wH9CwKQniEgASAB/QACoP4gIAL95wH9CwKgniEgASAB/QACsP4gIAL95wH9CwKwniEgAUHAAGohASADQQFrIQMgAw0ACwtvAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgN4QEAYgAf0AAoDeEP3hARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgL4hIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLrgEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCAC/QwAAIBAAACAQAAAgEAAAIBA/QwAAABAAAAAQAAAAEAAAABAIAH9AAKA3hD95gEQBv3mAf0MAAAAQAAAAEAAAABAAAAAQP3hASAB/QACgN4Q/eYBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gH9CwKAviEgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuaAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoDeEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKAviEgAiAB/QACkN4Q/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LApC+ISACIAH9AAKg3hD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCoL4hIAIgAf0AArDeEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKwviEgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC40BAgF/AX9BACEAQcAAIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA//QsCgL4hIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKQviEgAP0MAACAPwAAgD8AAIA/AACAP/0LAqC+ISAA/QwAAIA/AACAPwAAgD8AAIA//QsCsL4hIABBwABqIQAgAUEBayEBIAENAAsLtgMDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKA3hD9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCgL4hIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AApDeEP0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQviEgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACoN4Q/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqC+ISAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKw3hD9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCsL4hIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuaAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoDeEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA3iEgAiAB/QACkN4Q/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApDeISACIAH9AAKg3hD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoN4hIAIgAf0AArDeEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw3iEgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC5kCAwF/AX8Bf0EAIQFBACAAQYAgbGohAkGAAiEDA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACgN4h/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAC/QACgN4QIAH9AAKA3iH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoDeIf0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKAviEgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuaAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoDeEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA/iEgAiAB/QACkN4Q/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApD+ISACIAH9AAKg3hD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoP4hIAIgAf0AArDeEP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw/iEgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC64CAwF/AX8Bf0EAIQFBACAAQYAgbGohAkGAAiEDA0AgAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACgP4h/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAC/QACgN4QIAH9AAKA/iH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoD+If0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKAviEgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwvaAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoDeEP3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAoCeIiACIAH9AAKQ3hD94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKQniIgAiAB/QACoN4Q/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCoJ4iIAIgAf0AArDeEP3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LArCeIiABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsL8gEEAX8BfwF7AX9BACEBQQAgAEGAIGxqIQJBgAIhBANAIAH9DAAAAD8AAAA/AAAAPwAAAD/9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoCeIhAM/eYB/QwAAAA/AAAAPwAAAD8AAAA/IAL9AAKA3hD95gH9DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAf0AAoCeIiIDIAP95gH94QEQDf3mAf3mAf3mAf3kAf0LAoC+ISABQRBqIQEgAkEQaiECIARBAWshBCAEDQALC0oDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKA3hAQBv0LAoC+IiABQRBqIQEgAkEQaiECIANBAWshAyADDQALC/oDAwF/AX8Bf0EAIQFBACAAQYAgbGohAkHAACEDA0AgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACgL4i/eYBIAL9AAKA3hD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoC+Iv0MAACAPwAAgD8AAIA/AACAPyAB/QACgL4i/eUB/eYB/eYB/eYB/eQB/QsCgL4hIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApC+Iv3mASAC/QACkN4Q/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQviL9DAAAgD8AAIA/AACAPwAAgD8gAf0AApC+Iv3lAf3mAf3mAf3mAf3kAf0LApC+ISAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgviL95gEgAv0AAqDeEP0MAACAPwAAgD8AAIA/AACAPyAB/QACoL4i/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgviL95QH95gH95gH95gH95AH9CwKgviEgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACsL4i/eYBIAL9AAKw3hD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArC+Iv0MAACAPwAAgD8AAIA/AACAPyAB/QACsL4i/eUB/eYB/eYB/eYB/eQB/QsCsL4hIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvOAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoDeEP0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoDeIiACIAH9AAKQ3hD9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQ3iIgAiAB/QACoN4Q/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoN4iIAIgAf0AArDeEP0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArDeIiABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLowEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKA3hD9DAAAAAAAAAAAAAAAAAAAAAD95AEgAf0AAoDeEP0MAAAAAAAAAAAAAAAAAAAAAP3pASAC/QACgN4i/eAB/eEBEA0QDv3kASAC/QACgN4iIAL9AAKA3iL9Qv1S/QsCgP4iIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLpQICAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoD+IiAA/QACgP4i/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAoCeIyAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKQ/iIgAP0AApD+Iv0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKQniMgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACoP4iIAD9AAKg/iL9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCoJ4jIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AArD+IiAA/QACsP4i/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LArCeIyAAQcAAaiEAIAFBAWshASABDQALC9EBAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAv0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgN4QIAH9AAKA3hD9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAL9AAKAniP95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAC/QACgJ4j/eUBEA395gH95AH9CwKAviEgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuGAwQBfwF/AX8Bf0EAIQBBACEBQSAhAwNAQQIhAgNAIAAgAP0AAoC+ISAB/QACgMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAA/QACgL4j/eYB/eYB/QsCgN4jIAAgAP0AApC+ISAB/QACkMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAA/QACkL4j/eYB/eYB/QsCkN4jIAAgAP0AAqC+ISAB/QACoMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAA/QACoL4j/eYB/eYB/QsCoN4jIAAgAP0AArC+ISAB/QACsMEH/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAA/QACsL4j/eYB/eYB/QsCsN4jIABBwABqIQAgAUHAAGohASACQQFrIQIgAg0ACyABQYB/aiEBIANBAWshAyADDQALC7kCCAF/AXsBfwF7AXsBewF/AX9BACAAQYAgbGohAUEAIQNBICEIA0BBAiEHA0AgAyAB/VwCgMIHIQIgASAC/VYCgMMHASECIAEgAv1WAoDEBwIhAiABIAL9VgKAxQcD/QsCgP4jIAMgAf1cAoDGByEEIAEgBP1WAoDHBwEhBCABIAT9VgKAyAcCIQQgASAE/VYCgMkHA/0LApD+IyADIAH9XAKAygchBSABIAX9VgKAywcBIQUgASAF/VYCgMwHAiEFIAEgBf1WAoDNBwP9CwKg/iMgAyAB/VwCgM4HIQYgASAG/VYCgM8HASEGIAEgBv1WAoDQBwIhBiABIAb9VgKA0QcD/QsCsP4jIAFBgBBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYRgaiEBIAhBAWshCCAIDQALC60CBgF7AXsBewF7AX8Bf0EAIABBgCBsaiEF/Qz/////////////////////IQH9DP////////////////////8hAv0M/////////////////////yED/Qz/////////////////////IQRBwAAhBgNAIAEgBf0AAoCeGf3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hASACIAX9AAKQnhn94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQIgAyAF/QACoJ4Z/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiEDIAQgBf0AArCeGf3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv1OIAP9TiAE/U4hASAB/aMBC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACgL4j/eAB/ekBIQAgASAE/QACkL4j/eAB/ekBIQEgAiAE/QACoL4j/eAB/ekBIQIgAyAE/QACsL4j/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwurAg8BewF7AXsBewF7AX8BewF7AXsBewF7AXsBewF7AX8gAP0TIQdBACEG/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBwAAhDwNAIAEgBv0AAoC+IyAH/ecBIgggCP3mAf3kASEBIAIgBv0AApC+IyAH/ecBIgogCv3mAf3kASECIAMgBv0AAqC+IyAH/ecBIgwgDP3mAf3kASEDIAQgBv0AArC+IyAH/ecBIg4gDv3mAf3kASEEIAZBwABqIQYgD0EBayEPIA8NAAsgASAC/eQBIAP95AEgBP3kASEBIAH9HwAgAf0fAZIgAf0fApIgAf0fA5IL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKAniT94AH96QEhACABIAT9AAKQniT94AH96QEhASACIAT9AAKgniT94AH96QEhAiADIAT9AAKwniT94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC4kCBAF/AXsBewF/IAH9EyEDIAD9ESEEQQAhAkHAACEFA0AgAiAC/QACgJ4kIAP95wEgAv0AAoC+IyAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoC+JCACIAL9AAKQniQgA/3nASAC/QACkL4jIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCkL4kIAIgAv0AAqCeJCAD/ecBIAL9AAKgviMgBP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKgviQgAiAC/QACsJ4kIAP95wEgAv0AArC+IyAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LArC+JCACQcAAaiECIAVBAWshBSAFDQALC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA3iT95gH9CwKA5iQgAiABIAL9AAKQ3iT95gH9CwKQ5iQgAiABIAL9AAKg3iT95gH9CwKg5iQgAiABIAL9AAKw3iT95gH9CwKw5iQgAkHAAGohAiADQQFrIQMgAw0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA5iQQBv0LAoDuJCAAQRBqIQAgAUEBayEBIAENAAsLiAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKA7iQiACAA/eYB/QsCgPYkIAEgAf0AApDuJCICIAL95gH9CwKQ9iQgASAB/QACoO4kIgMgA/3mAf0LAqD2JCABIAH9AAKw7iQiBCAE/eYB/QsCsPYkIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoD2JCAE/QACgP4k/eYB/eQBIQAgASAE/QACkPYkIAT9AAKQ/iT95gH95AEhASACIAT9AAKg9iQgBP0AAqD+JP3mAf3kASECIAMgBP0AArD2JCAE/QACsP4k/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgtiAwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoDuJCAB/QACgOYk/eEBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgIYlIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgIYlIAT9AAKA/iT95gH95AEhACABIAT9AAKQhiUgBP0AApD+JP3mAf3kASEBIAIgBP0AAqCGJSAE/QACoP4k/eYB/eQBIQIgAyAE/QACsIYlIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA3iT95gH9CwKAjiUgAiABIAL9AAKQ3iT95gH9CwKQjiUgAiABIAL9AAKg3iT95gH9CwKgjiUgAiABIAL9AAKw3iT95gH9CwKwjiUgAkHAAGohAiADQQFrIQMgAw0ACws/AwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoCOJRAJIgAgAP3mAf0LAoCWJSABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCWJSAE/QACgP4k/eYB/eQBIQAgASAE/QACkJYlIAT9AAKQ/iT95gH95AEhASACIAT9AAKgliUgBP0AAqD+JP3mAf3kASECIAMgBP0AArCWJSAE/QACsP4k/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgujAQMBewF/AX9BACEBQcAAIQIDQCAB/QwAAIBAAACAQAAAgEAAAIBA/QwAAABAAAAAQAAAAEAAAABAIAH9AAKAjiX95gEQBv3mAf0MAAAAQAAAAEAAAABAAAAAQP3hASAB/QACgI4l/eYBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgJ4lIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJ4lIAT9AAKA/iT95gH95AEhACABIAT9AAKQniUgBP0AApD+JP3mAf3kASEBIAIgBP0AAqCeJSAE/QACoP4k/eYB/eQBIQIgAyAE/QACsJ4lIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA3iT95gH9CwKApiUgAiABIAL9AAKQ3iT95gH9CwKQpiUgAiABIAL9AAKg3iT95gH9CwKgpiUgAiABIAL9AAKw3iT95gH9CwKwpiUgAkHAAGohAiADQQFrIQMgAw0ACwvcAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCmJf0MAAAAAAAAAAAAAAAAAAAAAP3pASIAIAD95gH9CwKAriUgASAB/QACkKYl/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgIgAv3mAf0LApCuJSABIAH9AAKgpiX9DAAAAAAAAAAAAAAAAAAAAAD96QEiAyAD/eYB/QsCoK4lIAEgAf0AArCmJf0MAAAAAAAAAAAAAAAAAAAAAP3pASIEIAT95gH9CwKwriUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgK4lIAT9AAKA/iT95gH95AEhACABIAT9AAKQriUgBP0AApD+JP3mAf3kASEBIAIgBP0AAqCuJSAE/QACoP4k/eYB/eQBIQIgAyAE/QACsK4lIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6gCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgKYl/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIAIAD95gH9CwKAtiUgASAB/QACkKYl/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiICIAL95gH9CwKQtiUgASAB/QACoKYl/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIDIAP95gH9CwKgtiUgASAB/QACsKYl/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIEIAT95gH9CwKwtiUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLYlIAT9AAKA/iT95gH95AEhACABIAT9AAKQtiUgBP0AApD+JP3mAf3kASEBIAIgBP0AAqC2JSAE/QACoP4k/eYB/eQBIQIgAyAE/QACsLYlIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6QBBwF7AXsBfwF7AXsBewF/IAD9EyECQQAhA0EQIQcDQCADIAIgA/0AAoDeJP3mASIBIAH95gH9CwKAviUgAyACIAP9AAKQ3iT95gEiBCAE/eYB/QsCkL4lIAMgAiAD/QACoN4k/eYBIgUgBf3mAf0LAqC+JSADIAIgA/0AArDeJP3mASIGIAb95gH9CwKwviUgA0HAAGohAyAHQQFrIQcgBw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgL4lIAT9AAKA/iT95gH95AEhACABIAT9AAKQviUgBP0AApD+JP3mAf3kASEBIAIgBP0AAqC+JSAE/QACoP4k/eYB/eQBIQIgAyAE/QACsL4lIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC7ABBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAPyIAIAD95gH9CwKAxiUgAf0MAACAPwAAgD8AAIA/AACAPyICIAL95gH9CwKQxiUgAf0MAACAPwAAgD8AAIA/AACAPyIDIAP95gH9CwKgxiUgAf0MAACAPwAAgD8AAIA/AACAPyIEIAT95gH9CwKwxiUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMYlIAT9AAKA/iT95gH95AEhACABIAT9AAKQxiUgBP0AApD+JP3mAf3kASEBIAIgBP0AAqDGJSAE/QACoP4k/eYB/eQBIQIgAyAE/QACsMYlIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA3iT95gH9CwKAziUgAiABIAL9AAKQ3iT95gH9CwKQziUgAiABIAL9AAKg3iT95gH9CwKgziUgAiABIAL9AAKw3iT95gH9CwKwziUgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAziX9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgNYlIAAgAP0AApDOJf0MAAAAAAAAAAAAAAAAAAAAAP1G/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ1iUgACAA/QACoM4l/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDWJSAAIAD9AAKwziX9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsNYlIABBwABqIQAgAUEBayEBIAENAAsL9AIGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAziX9DArXIzwK1yM8CtcjPArXIzwgAf0AAoDOJf3mASAB/QACgNYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKA3iUgASAB/QACkM4l/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQziX95gEgAf0AApDWJf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAiAC/eYB/QsCkN4lIAEgAf0AAqDOJf0MCtcjPArXIzwK1yM8CtcjPCAB/QACoM4l/eYBIAH9AAKg1iX9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgMgA/3mAf0LAqDeJSABIAH9AAKwziX9DArXIzwK1yM8CtcjPArXIzwgAf0AArDOJf3mASAB/QACsNYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKw3iUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgN4lIAT9AAKA/iT95gH95AEhACABIAT9AAKQ3iUgBP0AApD+JP3mAf3kASEBIAIgBP0AAqDeJSAE/QACoP4k/eYB/eQBIQIgAyAE/QACsN4lIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8QDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgNYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKA5iUgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACkNYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQ5iUgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACoNYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKg5iUgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACsNYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKw5iUgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOYlIAT9AAKA/iT95gH95AEhACABIAT9AAKQ5iUgBP0AApD+JP3mAf3kASEBIAIgBP0AAqDmJSAE/QACoP4k/eYB/eQBIQIgAyAE/QACsOYlIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA3iT95gH9CwKA7iUgAiABIAL9AAKQ3iT95gH9CwKQ7iUgAiABIAL9AAKg3iT95gH9CwKg7iUgAiABIAL9AAKw3iT95gH9CwKw7iUgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA7iX9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgPYlIAAgAP0AApDuJf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ9iUgACAA/QACoO4l/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD2JSAAIAD9AAKw7iX9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsPYlIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgO4lIAD9AAKA9iX9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKA/iUgAEEQaiEAIAFBAWshASABDQALC/QCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgO4l/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA/iX95gEgAf0AAoD2Jf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgIYmIAEgAf0AApDuJf0MAACAPwAAgD8AAIA/AACAPyAB/QACkP4l/eYBIAH9AAKQ9iX9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApCGJiABIAH9AAKg7iX9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqD+Jf3mASAB/QACoPYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKghiYgASAB/QACsO4l/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw/iX95gEgAf0AArD2Jf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsIYmIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCGJiAE/QACgP4k/eYB/eQBIQAgASAE/QACkIYmIAT9AAKQ/iT95gH95AEhASACIAT9AAKghiYgBP0AAqD+JP3mAf3kASECIAMgBP0AArCGJiAE/QACsP4k/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguEBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoD2Jf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoD+Jf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgPYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKAjiYgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkPYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkP4l/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQ9iX9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApCOJiAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKg9iX9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKg/iX9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqD2Jf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoI4mIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArD2Jf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArD+Jf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsPYl/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKwjiYgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgI4mIAT9AAKA/iT95gH95AEhACABIAT9AAKQjiYgBP0AApD+JP3mAf3kASEBIAIgBP0AAqCOJiAE/QACoP4k/eYB/eQBIQIgAyAE/QACsI4mIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA3iT95gH9CwKAliYgAiABIAL9AAKQ3iT95gH9CwKQliYgAiABIAL9AAKg3iT95gH9CwKgliYgAiABIAL9AAKw3iT95gH9CwKwliYgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAlib9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgJ4mIAAgAP0AApCWJv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQniYgACAA/QACoJYm/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqCeJiAAIAD9AAKwlib9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsJ4mIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgJYmIAD9AAKAnib9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKApiYgAEEQaiEAIAFBAWshASABDQALC8gDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MX32GP199hj9ffYY/X32GPyAB/QACgJYm/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKApib95gEgAf0AAoCeJv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiACAA/eYB/QsCgK4mIAH9DF99hj9ffYY/X32GP199hj8gAf0AApCWJv0MfS3WP30t1j99LdY/fS3WPyAB/QACkKYm/eYBIAH9AAKQnib9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApCuJiAB/QxffYY/X32GP199hj9ffYY/IAH9AAKglib9DH0t1j99LdY/fS3WP30t1j8gAf0AAqCmJv3mASAB/QACoJ4m/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIDIAP95gH9CwKgriYgAf0MX32GP199hj9ffYY/X32GPyAB/QACsJYm/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKwpib95gEgAf0AArCeJv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiBCAE/eYB/QsCsK4mIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCuJiAE/QACgP4k/eYB/eQBIQAgASAE/QACkK4mIAT9AAKQ/iT95gH95AEhASACIAT9AAKgriYgBP0AAqD+JP3mAf3kASECIAMgBP0AArCuJiAE/QACsP4k/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvYBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoCeJv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoCmJv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgJ4m/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIAIAD95gH9CwKAtiYgAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkJ4m/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkKYm/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQnib9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApC2JiAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgnib9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKgpib9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqCeJv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiAyAD/eYB/QsCoLYmIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArCeJv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArCmJv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsJ4m/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIEIAT95gH9CwKwtiYgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLYmIAT9AAKA/iT95gH95AEhACABIAT9AAKQtiYgBP0AApD+JP3mAf3kASEBIAIgBP0AAqC2JiAE/QACoP4k/eYB/eQBIQIgAyAE/QACsLYmIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA3iT95gH9CwKAviYgAiABIAL9AAKQ3iT95gH9CwKQviYgAiABIAL9AAKg3iT95gH9CwKgviYgAiABIAL9AAKw3iT95gH9CwKwviYgAkHAAGohAiADQQFrIQMgAw0ACwu4AQIBfwF/QQAhAEEQIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKAvib95gH9CwKAxiYgAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACkL4m/eYB/QsCkMYmIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AAqC+Jv3mAf0LAqDGJiAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKwvib95gH9CwKwxiYgAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAvib94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKAziYgACAA/QACkL4m/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCkM4mIAAgAP0AAqC+Jv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAqDOJiAAIAD9AAKwvib94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKwziYgAEHAAGohACABQQFrIQEgAQ0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKAziYQDP0LAoDWJiAAQRBqIQAgAUEBayEBIAENAAsLtAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAxiYgAf0AAoDWJv3mASIAIAD95gH9CwKA3iYgASAB/QACkMYmIAH9AAKQ1ib95gEiAiAC/eYB/QsCkN4mIAEgAf0AAqDGJiAB/QACoNYm/eYBIgMgA/3mAf0LAqDeJiABIAH9AAKwxiYgAf0AArDWJv3mASIEIAT95gH9CwKw3iYgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgN4mIAT9AAKA/iT95gH95AEhACABIAT9AAKQ3iYgBP0AApD+JP3mAf3kASEBIAIgBP0AAqDeJiAE/QACoP4k/eYB/eQBIQIgAyAE/QACsN4mIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC9ABBAF7AX8BewF/QQAhAUHAACEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgNYm/eYBIAH9AAKAxib9DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAf0AAoDOJiICIAL95gH94QEQDf3mAf3mAf3mAf3kASIAIAD95gH9CwKA5iYgAUEQaiEBIANBAWshAyADDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKA5iYgBP0AAoD+JP3mAf3kASEAIAEgBP0AApDmJiAE/QACkP4k/eYB/eQBIQEgAiAE/QACoOYmIAT9AAKg/iT95gH95AEhAiADIAT9AAKw5iYgBP0AArD+JP3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoDeJP3mAf0LAoDuJiACIAEgAv0AApDeJP3mAf0LApDuJiACIAEgAv0AAqDeJP3mAf0LAqDuJiACIAEgAv0AArDeJP3mAf0LArDuJiACQcAAaiECIANBAWshAyADDQALCzYCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDuJhAG/QsCgPYmIABBEGohACABQQFrIQEgAQ0ACwu0AQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoDuJiAB/QACgPYm/eYBIgAgAP3mAf0LAoD+JiABIAH9AAKQ7iYgAf0AApD2Jv3mASICIAL95gH9CwKQ/iYgASAB/QACoO4mIAH9AAKg9ib95gEiAyAD/eYB/QsCoP4mIAEgAf0AArDuJiAB/QACsPYm/eYBIgQgBP3mAf0LArD+JiABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKA/iYgBP0AAoD+JP3mAf3kASEAIAEgBP0AApD+JiAE/QACkP4k/eYB/eQBIQEgAiAE/QACoP4mIAT9AAKg/iT95gH95AEhAiADIAT9AAKw/iYgBP0AArD+JP3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILiAQGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA9ib95gEgAf0AAoDuJv0MAACAPwAAgD8AAIA/AACAPyAB/QACgPYm/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKA9ib95QH95gH95gH95gH95AEiACAA/eYB/QsCgIYnIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApD2Jv3mASAB/QACkO4m/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQ9ib9DAAAgD8AAIA/AACAPwAAgD8gAf0AApD2Jv3lAf3mAf3mAf3mAf3kASICIAL95gH9CwKQhicgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACoPYm/eYBIAH9AAKg7ib9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqD2Jv0MAACAPwAAgD8AAIA/AACAPyAB/QACoPYm/eUB/eYB/eYB/eYB/eQBIgMgA/3mAf0LAqCGJyAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw9ib95gEgAf0AArDuJv0MAACAPwAAgD8AAIA/AACAPyAB/QACsPYm/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKw9ib95QH95gH95gH95gH95AEiBCAE/eYB/QsCsIYnIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCGJyAE/QACgP4k/eYB/eQBIQAgASAE/QACkIYnIAT9AAKQ/iT95gH95AEhASACIAT9AAKghicgBP0AAqD+JP3mAf3kASECIAMgBP0AArCGJyAE/QACsP4k/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgN4k/eYB/QsCgI4nIAIgASAC/QACkN4k/eYB/QsCkI4nIAIgASAC/QACoN4k/eYB/QsCoI4nIAIgASAC/QACsN4k/eYB/QsCsI4nIAJBwABqIQIgA0EBayEDIAMNAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgI4n/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgJYnIAAgAP0AApCOJ/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApCWJyAAIAD9AAKgjif9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKglicgACAA/QACsI4n/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsJYnIABBwABqIQAgAUEBayEBIAENAAsLjwECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoCOJ/0MAAAAAAAAAAAAAAAAAAAAAP3kASAA/QACgI4n/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAD9AAKAlif94AH94QEQDRAO/eQBIAD9AAKAlicgAP0AAoCWJ/1C/VL9CwKAnicgAEEQaiEAIAFBAWshASABDQALC4gBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgJ4nIgAgAP3mAf0LAoCmJyABIAH9AAKQniciAiAC/eYB/QsCkKYnIAEgAf0AAqCeJyIDIAP95gH9CwKgpicgASAB/QACsJ4nIgQgBP3mAf0LArCmJyABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKApicgBP0AAoD+JP3mAf3kASEAIAEgBP0AApCmJyAE/QACkP4k/eYB/eQBIQEgAiAE/QACoKYnIAT9AAKg/iT95gH95AEhAiADIAT9AAKwpicgBP0AArD+JP3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILpAICAX8Bf0EAIQBBECEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgJ4nIAD9AAKAnif9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCgK4nIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AApCeJyAA/QACkJ4n/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LApCuJyAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKgnicgAP0AAqCeJ/0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKgricgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACsJ4nIAD9AAKwnif9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCsK4nIABBwABqIQAgAUEBayEBIAENAAsLxgEDAXsBfwF/QQAhAUHAACECA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgI4nIAH9AAKAjif9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAH9AAKArif95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAB/QACgK4n/eUBEA395gH95AEiACAA/eYB/QsCgLYnIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLYnIAT9AAKA/iT95gH95AEhACABIAT9AAKQticgBP0AApD+JP3mAf3kASEBIAIgBP0AAqC2JyAE/QACoP4k/eYB/eQBIQIgAyAE/QACsLYnIAT9AAKw/iT95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8MHBgF7AXsBewF7AXsBeyAA/REhBCAB/REhBSAEIAX9Uf0M2hvRG9ob0RvaG9Eb2hvRG/1RIQb9DAAAAAABAAAAAgAAAAMAAAAhBwNAIAQhCCAHIAX9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwBAAAAAQAAAAEAAAABAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MAgAAAAIAAAACAAAAAgAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAT9rgEhCCAJIAX9rgH9DAMAAAADAAAAAwAAAAMAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwEAAAABAAAAAQAAAAEAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MBQAAAAUAAAAFAAAABQAAAP2uASEJIAIgCCAJ/VH9CwIAIAf9DAQAAAAEAAAABAAAAAQAAAD9rgEhByACQRBqIQIgA0EEayEDIANBAEoNAAsL');({loop29,loop42,loop47,loop64,loop78,loop85,loop89,loop92,loop93,loop94,loop96,loop98,loop99,loop101,loop102,loop103,loop104,loop106,loop107,loop110,loop118,loop131,loop139,loop143,loop152,loop159,loop168,loop169,loop170,loop171,loop172,loop174,loop175,loop177,loop178,loop180,loop181,loop183,loop184,loop186,loop188,loop190,loop191,loop196,loop200,loop208,loop220,loop233,loop248,loop258,loop297,loop300,loop302,loop305,loop309,loop312,loop316,loop318,loop321,loop324,loop327,loop331,loop333,loop336,loop339,loop342,loop346,loop349,loop352,loop355,loop359,loop361,loop363,loop366,loop369,loop372,loop376,loop378,loop380,loop382,loop385,loop388,loop391,loop395,loop397,loop399,loop401,loop404,loop407,loop410,loop414,loop416,loop418,loop420,loop422,loop425,loop428,loop431,loop435,loop437,loop439,loop442,loop445,loop448,loop452,loop454,loop456,loop458,loop461,loop464,loop466,loop469}=made);loop21=()=>{new Uint32Array(block.buffer,8388608,30720).set(b19);block.subarray(2127872,2158592).set(b20);const found=made.loop21();b20.set(block.subarray(2127872,2158592));return found;};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b16[1]=seed;
randomSplit(b16[0],b16[1],b17);
randomBits(b17[0],b17[1],b19);
loop21();
randomBits(b17[1*2],b17[1*2+1],b22);
loop24();
randomFoldIn(b16[0],b16[1],1,b31);
randomSplit(b31[0],b31[1],b32);
randomBits(b32[0],b32[1],b33);
randomBits(b32[1*2],b32[1*2+1],b34);
loop36();
loop38();
}
export function rows(chosen,n1,n2,n3,n4,n5){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
k9.set(k6);
k30.set(b20);
k43.set(b35);
k48.set(b23);
k144.set(b37);
k298.set(k264);
k306.set(k265);
loop8(n5);
loop12(n4);
const v13=fround((32.0/n5));
const v14=fround(sqrt(v13));
const v15=fround((n2*v14));
const v18=fround((v15/5.656854152679443));
loop29(v18);
loop42();
loop47(n3);
let v50;
b49.set(b39,0);
v50=0.0;
for(let t51=0;t51<30;t51++){
const v56=b11[t51];
const v65=fround(loop64());
const v66=((v65>0.0)|0);
const v67=fround(max(1.000000045813705e-18,v65));
const v68=fround(min(1.0000000150474662e+30,v67));
const v69=fround((v65/v68));
const v70=fround((v66?v69:1.0));
const v79=loop78();
const v80=fround((v79?v70:NaN));
const v81=fround(ln(v80));
const v82=fround((v81*0.4342944920063019));
const v83=fround((v50+v82));
loop85(v80);
product(32,32,32,66496,32,1,30784+t51*1024,67520);
loop89(t51);
const v90=min(max(n1,0),9);
switch(v90){
case 0:{
loop92(t51);
break;}
case 1:{
loop93(t51);
break;}
case 2:{
loop94(t51);
break;}
case 3:{
b91.set(k95[t51],0);
break;}
case 4:{
loop96(t51);
break;}
case 5:{
loop98(t51);
loop99(t51);
break;}
case 6:{
loop101(t51);
loop102(t51);
break;}
case 7:{
loop103(t51);
break;}
case 8:{
loop104(t51);
break;}
default:{
loop106(t51);
loop107(t51);
break;}
}
loop110(t51);
const v119=fround(loop118(t51));
const v120=((v119>0.0)|0);
const v121=fround((v120?v119:1.0));
const v122=fround(ln(v121));
const v123=fround((v122*0.4342944920063019));
const v132=fround(loop131(t51,v121));
const v133=fround((v132/1024.0));
const v134=fround(ln(v133));
const v135=fround((v134*0.4342944920063019));
const v136=fround((0.5*v135));
const v137=fround((v123+v136));
const v138=fround((v56?v137:NaN));
b52[t51]=v138;
b53[t51]=v83;
loop139(t51,v56);
v50=v83;
}
loop143();
const v153=fround(loop152());
const v154=((v153>0.0)|0);
const v155=fround((v154?v153:1.0));
const v156=fround(ln(v155));
const v157=fround((v156*0.4342944920063019));
loop159(v155);
let v161;
b160.set(b158,0);
v161=v157;
for(let t162=29;t162>=0;t162--){
const v164=fround(b53[t162]);
const v165=b11[t162];
const v166=min(max(n1,0),9);
switch(v166){
case 0:{
loop168(t162);
break;}
case 1:{
loop169(t162);
break;}
case 2:{
loop170(t162);
break;}
case 3:{
loop171();
break;}
case 4:{
loop172(t162);
break;}
case 5:{
loop174(t162);
loop175(t162);
break;}
case 6:{
loop177(t162);
loop178(t162);
break;}
case 7:{
loop180(t162);
loop181(t162);
break;}
case 8:{
loop183(t162);
loop184(t162);
break;}
default:{
loop186(t162);
loop188(t162);
loop190();
loop191(t162);
break;}
}
loop196();
loop200(t162);
product(32,32,32,146368,32,1,147392,148416);
const v209=loop208(t162);
const v210=fround((v209?v161:NaN));
const v211=fround((0.0*v164));
const v212=fround((v210+v211));
const v221=fround(loop220());
const v222=((v221>0.0)|0);
const v223=fround((v222?v221:1.0));
const v224=fround(ln(v223));
const v225=fround((v224*0.4342944920063019));
const v234=fround(loop233(v223));
const v235=fround((v234/1024.0));
const v236=fround(ln(v235));
const v237=fround((v236*0.4342944920063019));
const v238=fround((0.5*v237));
const v239=fround((v225+v238));
const v240=fround((v239+v161));
const v249=fround(loop248());
const v250=((v249>0.0)|0);
const v251=fround((v250?v249:1.0));
const v252=fround(ln(v251));
const v253=fround((v252*0.4342944920063019));
const v254=fround((v212+v253));
const v255=fround((v165?v254:v161));
const v256=fround((v165?v240:NaN));
b163[t162]=v256;
loop258(v165,v251);
b160.set(b257,0);
v161=v255;
}
const v259=fround(ln(v13));
const v260=fround((v259*0.4342944920063019));
const v261=fround((0.5*v260));
const v262=fround(square(n2));
const v263=fround(square(n3));
let v266;
let v267;
v266=1.0;
v267=0.0;
for(let t268=0;t268<30;t268++){
const v272=fround(abs(v266));
const v275=fround(loop274(v272));
const v276=((v275>0.0)|0);
const v277=fround(max(1.0000000031710769e-30,v275));
const v278=fround(min(Infinity,v277));
const v279=fround((v275/v278));
const v280=fround((v276?v279:1.0));
const v281=(Number.isFinite(v266)?1:0);
const v284=loop283(v281);
const v285=fround((v284?v280:NaN));
const v286=fround(ln(v285));
const v287=fround((v286*0.4342944920063019));
const v288=fround((v267+v287));
const v289=fround((v266/v285));
const v290=fround((v262*v289));
const v291=fround((v290+v263));
const v292=min(max(n1,0),9);
let v293;
let v294;
switch(v292){
case 0:{
const v295=fround(sqrt(v291));
loop297(v295);
loop300();
loop302();
const v307=fround(loop305());
loop309();
const v313=fround(loop312());
v293=v307;
v294=v313;
break;}
case 1:{
const v314=fround(sqrt(v291));
loop316(v314);
loop318();
const v322=fround(loop321());
loop324();
const v328=fround(loop327());
v293=v322;
v294=v328;
break;}
case 2:{
const v329=fround(sqrt(v291));
loop331(v329);
loop333();
const v337=fround(loop336());
loop339();
const v343=fround(loop342());
v293=v337;
v294=v343;
break;}
case 3:{
const v344=fround(sqrt(v291));
loop346(v344);
const v350=fround(loop349());
loop352();
const v356=fround(loop355());
v293=v350;
v294=v356;
break;}
case 4:{
const v357=fround(sqrt(v291));
loop359(v357);
loop361();
loop363();
const v367=fround(loop366());
loop369();
const v373=fround(loop372());
v293=v367;
v294=v373;
break;}
case 5:{
const v374=fround(sqrt(v291));
loop376(v374);
loop378();
loop380();
loop382();
const v386=fround(loop385());
loop388();
const v392=fround(loop391());
v293=v386;
v294=v392;
break;}
case 6:{
const v393=fround(sqrt(v291));
loop395(v393);
loop397();
loop399();
loop401();
const v405=fround(loop404());
loop407();
const v411=fround(loop410());
v293=v405;
v294=v411;
break;}
case 7:{
const v412=fround(sqrt(v291));
loop414(v412);
loop416();
loop418();
loop420();
loop422();
const v426=fround(loop425());
loop428();
const v432=fround(loop431());
v293=v426;
v294=v432;
break;}
case 8:{
const v433=fround(sqrt(v291));
loop435(v433);
loop437();
loop439();
const v443=fround(loop442());
loop445();
const v449=fround(loop448());
v293=v443;
v294=v449;
break;}
default:{
const v450=fround(sqrt(v291));
loop452(v450);
loop454();
loop456();
loop458();
const v462=fround(loop461());
loop464();
loop466();
const v470=fround(loop469());
v293=v462;
v294=v470;
break;}
}
b269[t268]=v293;
b270[t268]=v294;
b271[t268]=v288;
v266=v293;
v267=v288;
}
loop473(v262);
loop477();
loop480();
loop481();
loop484(v261);
loop486(v261);
loop488();
loop490();
loop494();
return b491;
}
