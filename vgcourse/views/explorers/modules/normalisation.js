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
} catch { block = new Float32Array(338208); } // forbidden, or too old
// Loops over arrays: see vectors.py. What a page forbids, or cannot, stays as it is.
const vectors = async (text) => (await WebAssembly.instantiate(numbers(text), { "": { "": memory } })).instance.exports;

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(2048);
const k9=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAAgAAAAIQAAACIAAAAjAAAAJAAAACUAAAAmAAAAJwAAACgAAAApAAAAKgAAACsAAAAsAAAALQAAAC4AAAAvAAAAMAAAADEAAAAyAAAAMwAAADQAAAA1AAAANgAAADcAAAA4AAAAOQAAADoAAAA7AAAAPAAAAD0AAAA+AAAAPwAAAA=='));
const b10=new Int32Array(block.buffer,256,64);
const k13=new Int32Array(block.buffer,0,64);
const b14=new Float32Array(2048);
const b18=new Uint32Array(4);
const b20=new Uint32Array(30720);
const b21=new Float32Array(30720);
const b26=block.subarray(30848,61568);
const k31=block.subarray(128,30848);
const b32=new Uint32Array(960);
const b33=new Float32Array(960);
const b37=block.subarray(63616,65664);
const k41=block.subarray(61568,63616);
const b42=block.subarray(65664,67712);
const b45=new Float32Array(30);
const b46=new Float32Array(30);
const b47=block.subarray(72768,134208);
const b48=block.subarray(136416,197856);
const b49=block.subarray(200160,261600);
const b77=block.subarray(69760,71808);
const b78=block.subarray(67712,69760);
const k85=block.subarray(71808,72768);
const k87=rowsOf(b47,2048,0,2048);
const b94=block.subarray(134208,134240);
const b102=block.subarray(134240,134272);
const b104=block.subarray(134272,134304);
const b107=block.subarray(134304,136352);
const b117=block.subarray(136352,136384);
const b119=block.subarray(136384,136416);
const b131=block.subarray(197856,197920);
const b133=block.subarray(197920,197984);
const b136=block.subarray(197984,200032);
const b146=block.subarray(200032,200096);
const b148=block.subarray(200096,200160);
const k164=rowsOf(b48,2048,0,2048);
const b168=new Int32Array(block.buffer,1046400,2048);
const b175=new Int32Array(block.buffer,1054592,2048);
const b188=block.subarray(265696,267744);
const b195=block.subarray(267744,269792);
const k226=rowsOf(b49,2048,0,2048);
const b235=new Uint32Array(2048);
const b236=new Float32Array(2048);
const b240=block.subarray(271840,273888);
const k244=block.subarray(269792,271840);
const b258=block.subarray(273888,275936);
const b262=block.subarray(301216,303264);
const b265=new Float32Array(30);
const b267=new Int32Array(block.buffer,1103744,64);
const b271=new Int32Array(block.buffer,1121280,2048);
const b272=block.subarray(282368,284416);
const b273=block.subarray(284416,284448);
const b274=block.subarray(278144,280192);
const b275=block.subarray(280288,280320);
const b276=block.subarray(280256,280288);
const b277=block.subarray(276096,278144);
const b278=block.subarray(284768,284832);
const b279=block.subarray(284704,284768);
const b286=block.subarray(276000,276032);
const b294=block.subarray(276032,276064);
const b296=block.subarray(276064,276096);
const b311=block.subarray(280192,280224);
const b313=block.subarray(280224,280256);
const b338=block.subarray(284448,284512);
const b340=block.subarray(284512,284576);
const b355=block.subarray(284576,284640);
const b357=block.subarray(284640,284704);
const b369=block.subarray(284832,286880);
const b385=new Int32Array(block.buffer,1147520,2048);
const b392=new Int32Array(block.buffer,1155712,2048);
const b399=block.subarray(290976,293024);
const b406=block.subarray(293024,295072);
const b413=block.subarray(295072,297120);
const b417=block.subarray(297120,299168);
const b421=block.subarray(299168,301216);
const b428=block.subarray(303264,305312);
const b432=block.subarray(307488,309536);
const b439=block.subarray(305312,305344);
const b443=block.subarray(305344,305376);
const b445=block.subarray(305376,307424);
const b455=block.subarray(307424,307456);
const b459=block.subarray(307456,307488);
const b470=block.subarray(309536,309600);
const b474=block.subarray(309600,309664);
const b476=block.subarray(309664,311712);
const b486=block.subarray(311712,311776);
const b490=block.subarray(311776,311840);
const b495=block.subarray(312864,314912);
const b496=block.subarray(311840,312864);
const k560=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k561=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b565=new Float32Array(30);
const b566=new Float32Array(30);
const b578=block.subarray(315168,315424);
const k581=block.subarray(314912,315168);
const b582=block.subarray(315424,315680);
const b585=block.subarray(315680,315936);
const k591=block.subarray(315936,316192);
const b593=block.subarray(316192,316448);
const b601=block.subarray(316448,316704);
const b604=block.subarray(316704,316960);
const b611=block.subarray(316960,317216);
const b619=block.subarray(317216,317472);
const b622=block.subarray(317472,317728);
const b629=block.subarray(317728,317984);
const b637=block.subarray(317984,318240);
const b644=block.subarray(318240,318496);
const b652=block.subarray(318496,318752);
const b655=new Int32Array(block.buffer,1275008,256);
const b658=block.subarray(319008,319264);
const b665=block.subarray(319264,319520);
const b673=block.subarray(319520,319776);
const b676=new Int32Array(block.buffer,1279104,256);
const b679=block.subarray(320032,320288);
const b682=block.subarray(320288,320544);
const b689=block.subarray(320544,320800);
const b697=block.subarray(320800,321056);
const b700=new Int32Array(block.buffer,1284224,256);
const b703=block.subarray(321312,321568);
const b706=block.subarray(321568,321824);
const b713=block.subarray(321824,322080);
const b721=block.subarray(322080,322336);
const b724=block.subarray(322336,322592);
const b727=block.subarray(322592,322848);
const b730=block.subarray(322848,323104);
const b733=block.subarray(323104,323360);
const b740=block.subarray(323360,323616);
const b748=block.subarray(323616,323872);
const b751=block.subarray(323872,324128);
const b754=block.subarray(324128,324384);
const b761=block.subarray(324384,324640);
const b769=block.subarray(324640,324896);
const b772=block.subarray(324896,325152);
const b775=block.subarray(325152,325408);
const b778=block.subarray(325408,325664);
const b785=block.subarray(325664,325920);
const b788=block.subarray(325920,326176);
const b796=block.subarray(326176,326432);
const b799=block.subarray(326432,326688);
const b808=new Int32Array(block.buffer,1306752,256);
const b813=new Int32Array(block.buffer,1307776,256);
const b822=block.subarray(327200,327456);
const b840=new Float32Array(30);
const b844=new Float32Array(30);
const b851=new Float32Array(30);
const b852=new Float32Array(30);
const b853=new Float32Array(30);
const b878=block.subarray(327456,327712);
const b881=block.subarray(327712,327968);
const b884=block.subarray(327968,328224);
const b891=block.subarray(328224,328480);
const b899=block.subarray(328480,328736);
const b902=block.subarray(328736,328992);
const b909=block.subarray(328992,329248);
const b917=block.subarray(329248,329504);
const b920=block.subarray(329504,329760);
const b927=block.subarray(329760,330016);
const b935=block.subarray(330016,330272);
const b942=block.subarray(330272,330528);
const b950=block.subarray(330528,330784);
const b953=new Int32Array(block.buffer,1323136,256);
const b956=block.subarray(331040,331296);
const b963=block.subarray(331296,331552);
const b971=block.subarray(331552,331808);
const b974=new Int32Array(block.buffer,1327232,256);
const b977=block.subarray(332064,332320);
const b980=block.subarray(332320,332576);
const b987=block.subarray(332576,332832);
const b995=block.subarray(332832,333088);
const b998=new Int32Array(block.buffer,1332352,256);
const b1001=block.subarray(333344,333600);
const b1004=block.subarray(333600,333856);
const b1011=block.subarray(333856,334112);
const b1019=block.subarray(334112,334368);
const b1022=block.subarray(334368,334624);
const b1025=block.subarray(334624,334880);
const b1028=block.subarray(334880,335136);
const b1031=block.subarray(335136,335392);
const b1038=block.subarray(335392,335648);
const b1046=block.subarray(335648,335904);
const b1049=block.subarray(335904,336160);
const b1052=block.subarray(336160,336416);
const b1059=block.subarray(336416,336672);
const b1067=block.subarray(336672,336928);
const b1070=block.subarray(336928,337184);
const b1073=block.subarray(337184,337440);
const b1076=block.subarray(337440,337696);
const b1083=block.subarray(337696,337952);
const b1086=block.subarray(337952,338208);
const b1093=new Float32Array(30);
const b1096=new Float32Array(30);
const b1100=new Float32Array(30);
const b1104=new Float32Array(120);
const b1113=new Float32Array(120);
function loop12(n4){for(let i=0;i<64;i++){b10[i]=((k9[i]<n4)|0);}}
function loop17(){for(let i=0;i<2048;i++){b14[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop25(){for(let i=0;i<30720;i++){b21[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b20[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop30(v19){for(let i=0;i<30720;i++){b26[i]=fround((v19*b21[i]));}}
function loop36(){for(let i=0;i<960;i++){b33[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b32[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}
function loop40(){for(let i38=0;i38<64;i38++){for(let i39=0;i39<32;i39++){b37[i38*32+i39]=fround((b10[i38]*b14[i38*32+i39]));}}}
function loop57(){let s53=-Infinity;let s54=-Infinity;let s55=-Infinity;let s56=-Infinity;for(let i52=0;i52<2048;i52+=4){s53=max(s53,abs(b42[i52]));s54=max(s54,abs(b42[i52+1]));s55=max(s55,abs(b42[i52+2]));s56=max(s56,abs(b42[i52+3]));}return max(max(max(s53,s54),s55),s56);}
function loop71(){let s67=1;let s68=1;let s69=1;let s70=1;for(let i66=0;i66<2048;i66+=4){s67=s67&(Number.isFinite(b42[i66])?1:0);s68=s68&(Number.isFinite(b42[i66+1])?1:0);s69=s69&(Number.isFinite(b42[i66+2])?1:0);s70=s70&(Number.isFinite(b42[i66+3])?1:0);}return s67&s68&s69&s70;}
function loop81(v73){for(let i=0;i<2048;i++){b78[i]=fround((b42[i]/v73));}}
function loop84(t44){for(let i82=0;i82<64;i82++){for(let i83=0;i83<32;i83++){b47[t44*2048+i82*32+i83]=fround((b77[i82*32+i83]+b33[t44*32+i83]));}}}
function loop95(){for(let i88=0;i88<32;i88++){let s90=0;let s91=0;let s92=0;let s93=0;for(let i89=0;i89<64;i89+=4){s90=s90+(b10[i89]|0);s91=s91+(b10[i89+1]|0);s92=s92+(b10[i89+2]|0);s93=s93+(b10[i89+3]|0);}b94[i88]=s90+s91+s92+s93;}}
function loop103(t44){for(let i96=0;i96<32;i96++){let s98=0;let s99=0;let s100=0;let s101=0;for(let i97=0;i97<64;i97+=4){s98=s98+(b10[i97]?b47[t44*2048+i97*32+i96]:0.0);s99=s99+(b10[i97+1]?b47[t44*2048+(i97+1)*32+i96]:0.0);s100=s100+(b10[i97+2]?b47[t44*2048+(i97+2)*32+i96]:0.0);s101=s101+(b10[i97+3]?b47[t44*2048+(i97+3)*32+i96]:0.0);}b102[i96]=s98+s99+s100+s101;}}
function loop106(){for(let i105=0;i105<32;i105++){b104[i105]=fround((b102[i105]/b94[i105]));}}
function loop110(t44){for(let i108=0;i108<64;i108++){for(let i109=0;i109<32;i109++){b107[i108*32+i109]=fround((b47[t44*2048+i108*32+i109]-b104[i109]));}}}
function loop118(){for(let i111=0;i111<32;i111++){let s113=0;let s114=0;let s115=0;let s116=0;for(let i112=0;i112<64;i112+=4){s113=s113+(b10[i112]?fround(square(b107[i112*32+i111])):0.0);s114=s114+(b10[i112+1]?fround(square(b107[(i112+1)*32+i111])):0.0);s115=s115+(b10[i112+2]?fround(square(b107[(i112+2)*32+i111])):0.0);s116=s116+(b10[i112+3]?fround(square(b107[(i112+3)*32+i111])):0.0);}b117[i111]=s113+s114+s115+s116;}}
function loop121(){for(let i120=0;i120<32;i120++){b119[i120]=fround((1/sqrt(fround((fround((b117[i120]/b94[i120]))+9.999999747378752e-06)))));}}
function loop124(t44){for(let i122=0;i122<64;i122++){for(let i123=0;i123<32;i123++){b48[t44*2048+i122*32+i123]=fround((b107[i122*32+i123]*b119[i123]));}}}
function loop132(t44){for(let i125=0;i125<64;i125++){let s127=0;let s128=0;let s129=0;let s130=0;for(let i126=0;i126<32;i126+=4){s127=s127+b47[t44*2048+i125*32+i126];s128=s128+b47[t44*2048+i125*32+i126+1];s129=s129+b47[t44*2048+i125*32+i126+2];s130=s130+b47[t44*2048+i125*32+i126+3];}b131[i125]=s127+s128+s129+s130;}}
function loop135(){for(let i134=0;i134<64;i134++){b133[i134]=fround((b131[i134]/32.0));}}
function loop139(t44){for(let i137=0;i137<64;i137++){for(let i138=0;i138<32;i138++){b136[i137*32+i138]=fround((b47[t44*2048+i137*32+i138]-b133[i137]));}}}
function loop147(){for(let i140=0;i140<64;i140++){let s142=0;let s143=0;let s144=0;let s145=0;for(let i141=0;i141<32;i141+=4){s142=s142+fround(square(b136[i140*32+i141]));s143=s143+fround(square(b136[i140*32+i141+1]));s144=s144+fround(square(b136[i140*32+i141+2]));s145=s145+fround(square(b136[i140*32+i141+3]));}b146[i140]=s142+s143+s144+s145;}}
function loop150(){for(let i149=0;i149<64;i149++){b148[i149]=fround((1/sqrt(fround((fround((b146[i149]/32.0))+9.999999747378752e-06)))));}}
function loop153(t44){for(let i151=0;i151<64;i151++){for(let i152=0;i152<32;i152++){b48[t44*2048+i151*32+i152]=fround((b136[i151*32+i152]*b148[i151]));}}}
function loop157(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=fround(logistic(b48[t44*2048+i]));}}
function loop160(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=fround(tanh(b48[t44*2048+i]));}}
function loop163(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=above0(b48[t44*2048+i]);}}
function loop167(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=(((b48[t44*2048+i]>=0.0)|0)?b48[t44*2048+i]:fround((0.009999999776482582*b48[t44*2048+i])));}}
function loop171(t44){for(let i=0;i<2048;i++){b168[i]=((b48[t44*2048+i]>0.0)|0);}}
function loop174(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=(b168[i]?b48[t44*2048+i]:fround((1.0*fround(expm1((b168[i]?0.0:b48[t44*2048+i]))))));}}
function loop178(t44){for(let i=0;i<2048;i++){b175[i]=((b48[t44*2048+i]>0.0)|0);}}
function loop181(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=fround((1.0507010221481323*(b175[i]?b48[t44*2048+i]:fround((1.6732631921768188*fround(expm1((b175[i]?0.0:b48[t44*2048+i]))))))));}}
function loop184(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=fround((fround((0.5*b48[t44*2048+i]))*fround(erfc(fround(((-b48[t44*2048+i])*0.7071067690849304))))));}}
function loop187(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=fround((b48[t44*2048+i]*fround(logistic(b48[t44*2048+i]))));}}
function loop191(t44){for(let i=0;i<2048;i++){b188[i]=fround((b48[t44*2048+i]-0.0));}}
function loop194(t44){for(let i=0;i<2048;i++){b49[t44*2048+i]=(((b188[i]!==b188[i])|0)?fround((b48[t44*2048+i]+0.0)):fround((above0(b48[t44*2048+i])+fround(log1p(fround(exp((-abs(b188[i])))))))));}}
function loop198(t44){for(let i196=0;i196<64;i196++){for(let i197=0;i197<32;i197++){b195[i196*32+i197]=fround((b10[i196]*b49[t44*2048+i196*32+i197]));}}}
function loop206(){let s202=-Infinity;let s203=-Infinity;let s204=-Infinity;let s205=-Infinity;for(let i201=0;i201<2048;i201+=4){s202=max(s202,abs(b195[i201]));s203=max(s203,abs(b195[i201+1]));s204=max(s204,abs(b195[i201+2]));s205=max(s205,abs(b195[i201+3]));}return max(max(max(s202,s203),s204),s205);}
function loop219(v209){let s215=0;let s216=0;let s217=0;let s218=0;for(let i214=0;i214<2048;i214+=4){s215=s215+fround(square(fround((b195[i214]/v209))));s216=s216+fround(square(fround((b195[i214+1]/v209))));s217=s217+fround(square(fround((b195[i214+2]/v209))));s218=s218+fround(square(fround((b195[i214+3]/v209))));}return s215+s216+s217+s218;}
function loop229(){let s228=0;for(let i227=0;i227<64;i227++){s228=s228+(b10[i227]|0);}return s228;}
function loop239(){for(let i=0;i<2048;i++){b236[i]=fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b235[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0));}}
function loop243(){for(let i241=0;i241<64;i241++){for(let i242=0;i242<32;i242++){b240[i241*32+i242]=fround((fround((b10[i241]*b236[i241*32+i242]))*1.0));}}}
function loop252(){let s248=-Infinity;let s249=-Infinity;let s250=-Infinity;let s251=-Infinity;for(let i247=0;i247<2048;i247+=4){s248=max(s248,abs(b240[i247]));s249=max(s249,abs(b240[i247+1]));s250=max(s250,abs(b240[i247+2]));s251=max(s251,abs(b240[i247+3]));}return max(max(max(s248,s249),s250),s251);}
function loop261(v255){for(let i=0;i<2048;i++){b258[i]=fround((b240[i]/v255));}}
function loop269(n4){for(let i=0;i<64;i++){b267[i]=((k9[i]<n4)|0);}}
function loop287(){for(let i280=0;i280<32;i280++){let s282=0;let s283=0;let s284=0;let s285=0;for(let i281=0;i281<64;i281+=4){s282=s282+(b267[i281]|0);s283=s283+(b267[i281+1]|0);s284=s284+(b267[i281+2]|0);s285=s285+(b267[i281+3]|0);}b286[i280]=s282+s283+s284+s285;}}
function loop295(t264){for(let i288=0;i288<32;i288++){let s290=0;let s291=0;let s292=0;let s293=0;for(let i289=0;i289<64;i289+=4){s290=s290+(b267[i289]?b47[t264*2048+i289*32+i288]:0.0);s291=s291+(b267[i289+1]?b47[t264*2048+(i289+1)*32+i288]:0.0);s292=s292+(b267[i289+2]?b47[t264*2048+(i289+2)*32+i288]:0.0);s293=s293+(b267[i289+3]?b47[t264*2048+(i289+3)*32+i288]:0.0);}b294[i288]=s290+s291+s292+s293;}}
function loop298(){for(let i297=0;i297<32;i297++){b296[i297]=fround((b294[i297]/b286[i297]));}}
function loop301(t264){for(let i299=0;i299<64;i299++){for(let i300=0;i300<32;i300++){b277[i299*32+i300]=fround((b47[t264*2048+i299*32+i300]-b296[i300]));}}}
function loop304(){for(let i=0;i<2048;i++){b274[i]=fround((2.0*b277[i]));}}
function loop312(){for(let i305=0;i305<32;i305++){let s307=0;let s308=0;let s309=0;let s310=0;for(let i306=0;i306<64;i306+=4){s307=s307+(b267[i306]?fround(square(b277[i306*32+i305])):0.0);s308=s308+(b267[i306+1]?fround(square(b277[(i306+1)*32+i305])):0.0);s309=s309+(b267[i306+2]?fround(square(b277[(i306+2)*32+i305])):0.0);s310=s310+(b267[i306+3]?fround(square(b277[(i306+3)*32+i305])):0.0);}b311[i305]=s307+s308+s309+s310;}}
function loop315(){for(let i314=0;i314<32;i314++){b313[i314]=fround((fround((b311[i314]/b286[i314]))+9.999999747378752e-06));}}
function loop317(){for(let i=0;i<32;i++){b276[i]=fround((1/sqrt(b313[i])));}}
function loop319(){for(let i=0;i<32;i++){b275[i]=fround(((-0.5)*fround((b276[i]/b313[i]))));}}
function loop322(){for(let i320=0;i320<64;i320++){for(let i321=0;i321<32;i321++){b271[i320*32+i321]=b267[i320];}}}
function loop325(){for(let i=0;i<2048;i++){b272[i]=0.0;}}
function loop327(){for(let i326=0;i326<32;i326++){b273[i326]=b286[i326];}}
function loop329(){for(let i=0;i<32;i++){b275[i]=b275[i];}}
function loop331(){for(let i=0;i<32;i++){b276[i]=b276[i];}}
function loop339(t264){for(let i332=0;i332<64;i332++){let s334=0;let s335=0;let s336=0;let s337=0;for(let i333=0;i333<32;i333+=4){s334=s334+b47[t264*2048+i332*32+i333];s335=s335+b47[t264*2048+i332*32+i333+1];s336=s336+b47[t264*2048+i332*32+i333+2];s337=s337+b47[t264*2048+i332*32+i333+3];}b338[i332]=s334+s335+s336+s337;}}
function loop342(){for(let i341=0;i341<64;i341++){b340[i341]=fround((b338[i341]/32.0));}}
function loop345(t264){for(let i343=0;i343<64;i343++){for(let i344=0;i344<32;i344++){b274[i343*32+i344]=fround((b47[t264*2048+i343*32+i344]-b340[i343]));}}}
function loop348(){for(let i=0;i<2048;i++){b272[i]=fround((2.0*b274[i]));}}
function loop356(){for(let i349=0;i349<64;i349++){let s351=0;let s352=0;let s353=0;let s354=0;for(let i350=0;i350<32;i350+=4){s351=s351+fround(square(b274[i349*32+i350]));s352=s352+fround(square(b274[i349*32+i350+1]));s353=s353+fround(square(b274[i349*32+i350+2]));s354=s354+fround(square(b274[i349*32+i350+3]));}b355[i349]=s351+s352+s353+s354;}}
function loop359(){for(let i358=0;i358<64;i358++){b357[i358]=fround((fround((b355[i358]/32.0))+9.999999747378752e-06));}}
function loop361(){for(let i=0;i<64;i++){b279[i]=fround((1/sqrt(b357[i])));}}
function loop363(){for(let i=0;i<64;i++){b278[i]=fround(((-0.5)*fround((b279[i]/b357[i]))));}}
function loop365(){for(let i=0;i<64;i++){b278[i]=b278[i];}}
function loop367(){for(let i=0;i<64;i++){b279[i]=b279[i];}}
function loop372(t264){for(let i=0;i<2048;i++){b369[i]=fround((fround((fround(logistic(b48[t264*2048+i]))*fround(logistic((-b48[t264*2048+i])))))*1.0));}}
function loop375(t264){for(let i=0;i<2048;i++){b369[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b48[t264*2048+i]))))))*fround(logistic(fround(((-2.0)*b48[t264*2048+i]))))))*1.0));}}
function loop378(t264){for(let i=0;i<2048;i++){b369[i]=((b48[t264*2048+i]>0.0)|0);}}
function loop381(){for(let i=0;i<2048;i++){b369[i]=1.0;}}
function loop384(t264){for(let i=0;i<2048;i++){b369[i]=(((b48[t264*2048+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop388(t264){for(let i=0;i<2048;i++){b385[i]=((b48[t264*2048+i]>0.0)|0);}}
function loop391(t264){for(let i=0;i<2048;i++){b369[i]=(b385[i]?1.0:fround((1.0*fround(((b385[i]?0.0:1.0)*fround((fround(expm1((b385[i]?0.0:b48[t264*2048+i])))+1.0)))))));}}
function loop395(t264){for(let i=0;i<2048;i++){b392[i]=((b48[t264*2048+i]>0.0)|0);}}
function loop398(t264){for(let i=0;i<2048;i++){b369[i]=fround((1.0507010221481323*(b392[i]?1.0:fround((1.6732631921768188*fround(((b392[i]?0.0:1.0)*fround((fround(expm1((b392[i]?0.0:b48[t264*2048+i])))+1.0)))))))));}}
function loop402(t264){for(let i=0;i<2048;i++){b399[i]=fround(((-b48[t264*2048+i])*0.7071067690849304));}}
function loop405(t264){for(let i=0;i<2048;i++){b369[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b399[i]))))+fround((fround((0.5*b48[t264*2048+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b399[i])))))))))))));}}
function loop409(t264){for(let i=0;i<2048;i++){b406[i]=fround(logistic(b48[t264*2048+i]));}}
function loop412(t264){for(let i=0;i<2048;i++){b369[i]=fround((fround((1.0*b406[i]))+fround((b48[t264*2048+i]*fround((1.0*fround((b406[i]*fround((1.0-b406[i]))))))))));}}
function loop416(t264){for(let i=0;i<2048;i++){b413[i]=fround((b48[t264*2048+i]-0.0));}}
function loop420(t264){for(let i=0;i<2048;i++){b417[i]=(((b413[i]!==b413[i])|0)?fround((b48[t264*2048+i]+0.0)):fround((above0(b48[t264*2048+i])+fround(log1p(fround(exp((-abs(b413[i])))))))));}}
function loop424(){for(let i=0;i<2048;i++){b421[i]=(((b417[i]===Infinity)|0)?0.0:b417[i]);}}
function loop427(t264){for(let i=0;i<2048;i++){b369[i]=fround((fround((1.0*fround(exp(fround(((((b48[t264*2048+i]===Infinity)|0)?0.0:b48[t264*2048+i])-b421[i]))))))+fround((0.0*fround(exp(fround((0.0-b421[i]))))))));}}
function loop431(){for(let i=0;i<2048;i++){b428[i]=fround((b369[i]*b262[i]));}}
function loop440(){for(let i433=0;i433<32;i433++){let s435=0;let s436=0;let s437=0;let s438=0;for(let i434=0;i434<64;i434+=4){s435=s435+fround((b277[i434*32+i433]*b428[i434*32+i433]));s436=s436+fround((b277[(i434+1)*32+i433]*b428[(i434+1)*32+i433]));s437=s437+fround((b277[(i434+2)*32+i433]*b428[(i434+2)*32+i433]));s438=s438+fround((b277[(i434+3)*32+i433]*b428[(i434+3)*32+i433]));}b439[i433]=s435+s436+s437+s438;}}
function loop444(){for(let i441=0;i441<32;i441++){let s442=0;s442=s442+fround((fround((b439[i441]*b275[i441]))/b273[i441]));b443[i441]=s442;}}
function loop448(){for(let i446=0;i446<64;i446++){for(let i447=0;i447<32;i447++){b445[i446*32+i447]=fround((fround((b428[i446*32+i447]*b276[i447]))+fround(((b271[i446*32+i447]?b443[i447]:0.0)*b274[i446*32+i447]))));}}}
function loop456(){for(let i449=0;i449<32;i449++){let s451=0;let s452=0;let s453=0;let s454=0;for(let i450=0;i450<64;i450+=4){s451=s451+(-b445[i450*32+i449]);s452=s452+(-b445[(i450+1)*32+i449]);s453=s453+(-b445[(i450+2)*32+i449]);s454=s454+(-b445[(i450+3)*32+i449]);}b455[i449]=s451+s452+s453+s454;}}
function loop460(){for(let i457=0;i457<32;i457++){let s458=0;s458=s458+fround((b455[i457]/b273[i457]));b459[i457]=s458;}}
function loop463(){for(let i461=0;i461<64;i461++){for(let i462=0;i462<32;i462++){b432[i461*32+i462]=fround((b445[i461*32+i462]+(b271[i461*32+i462]?b459[i462]:0.0)));}}}
function loop471(){for(let i464=0;i464<64;i464++){let s466=0;let s467=0;let s468=0;let s469=0;for(let i465=0;i465<32;i465+=4){s466=s466+fround((b274[i464*32+i465]*b428[i464*32+i465]));s467=s467+fround((b274[i464*32+i465+1]*b428[i464*32+i465+1]));s468=s468+fround((b274[i464*32+i465+2]*b428[i464*32+i465+2]));s469=s469+fround((b274[i464*32+i465+3]*b428[i464*32+i465+3]));}b470[i464]=s466+s467+s468+s469;}}
function loop475(){for(let i472=0;i472<64;i472++){let s473=0;s473=s473+fround((fround((b470[i472]*b278[i472]))/32.0));b474[i472]=s473;}}
function loop479(){for(let i477=0;i477<64;i477++){for(let i478=0;i478<32;i478++){b476[i477*32+i478]=fround((fround((b428[i477*32+i478]*b279[i477]))+fround((b474[i477]*b272[i477*32+i478]))));}}}
function loop487(){for(let i480=0;i480<64;i480++){let s482=0;let s483=0;let s484=0;let s485=0;for(let i481=0;i481<32;i481+=4){s482=s482+(-b476[i480*32+i481]);s483=s483+(-b476[i480*32+i481+1]);s484=s484+(-b476[i480*32+i481+2]);s485=s485+(-b476[i480*32+i481+3]);}b486[i480]=s482+s483+s484+s485;}}
function loop491(){for(let i488=0;i488<64;i488++){let s489=0;s489=s489+fround((b486[i488]/32.0));b490[i488]=s489;}}
function loop494(){for(let i492=0;i492<64;i492++){for(let i493=0;i493<32;i493++){b432[i492*32+i493]=fround((b476[i492*32+i493]+b490[i492]));}}}
function loop499(t264){for(let i497=0;i497<32;i497++){for(let i498=0;i498<32;i498++){b496[i497*32+i498]=b26[t264*1024+i498*32+i497];}}}
function loop507(t264){let s503=1;let s504=1;let s505=1;let s506=1;for(let i502=0;i502<2048;i502+=4){s503=s503&(Number.isFinite(b49[t264*2048+i502])?1:0);s504=s504&(Number.isFinite(b49[t264*2048+i502+1])?1:0);s505=s505&(Number.isFinite(b49[t264*2048+i502+2])?1:0);s506=s506&(Number.isFinite(b49[t264*2048+i502+3])?1:0);}return s503&s504&s505&s506;}
function loop519(){let s515=-Infinity;let s516=-Infinity;let s517=-Infinity;let s518=-Infinity;for(let i514=0;i514<2048;i514+=4){s515=max(s515,abs(b262[i514]));s516=max(s516,abs(b262[i514+1]));s517=max(s517,abs(b262[i514+2]));s518=max(s518,abs(b262[i514+3]));}return max(max(max(s515,s516),s517),s518);}
function loop532(v522){let s528=0;let s529=0;let s530=0;let s531=0;for(let i527=0;i527<2048;i527+=4){s528=s528+fround(square(fround((b262[i527]/v522))));s529=s529+fround(square(fround((b262[i527+1]/v522))));s530=s530+fround(square(fround((b262[i527+2]/v522))));s531=s531+fround(square(fround((b262[i527+3]/v522))));}return s528+s529+s530+s531;}
function loop547(){let s543=-Infinity;let s544=-Infinity;let s545=-Infinity;let s546=-Infinity;for(let i542=0;i542<2048;i542+=4){s543=max(s543,abs(b495[i542]));s544=max(s544,abs(b495[i542+1]));s545=max(s545,abs(b495[i542+2]));s546=max(s546,abs(b495[i542+3]));}return max(max(max(s543,s544),s545),s546);}
function loop556(v550){for(let i=0;i<2048;i++){b262[i]=fround((b495[i]/v550));}}
function loop580(v577){for(let i=0;i<256;i++){b578[i]=fround((v577*k560[i]));}}
function loop584(){for(let i=0;i<256;i++){b582[i]=fround(logistic(b578[i]));}}
function loop587(){for(let i=0;i<256;i++){b585[i]=fround(square(b582[i]));}}
function loop590(){let s589=0;for(let i588=0;i588<256;i588++){const x0=b585[i588];{const y=k561[i588];s589+=x0*y;}}return s589;}
function loop595(){for(let i=0;i<256;i++){b593[i]=fround(square(fround((fround((b582[i]*fround(logistic((-b578[i])))))*1.0))));}}
function loop598(){let s597=0;for(let i596=0;i596<256;i596++){const x0=b593[i596];{const y=k561[i596];s597+=x0*y;}}return s597;}
function loop603(v600){for(let i=0;i<256;i++){b601[i]=fround((v600*k560[i]));}}
function loop606(){for(let i=0;i<256;i++){b604[i]=fround(square(fround(tanh(b601[i]))));}}
function loop609(){let s608=0;for(let i607=0;i607<256;i607++){const x0=b604[i607];{const y=k561[i607];s608+=x0*y;}}return s608;}
function loop613(){for(let i=0;i<256;i++){b611[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b601[i]))))))*fround(logistic(fround(((-2.0)*b601[i]))))))*1.0))));}}
function loop616(){let s615=0;for(let i614=0;i614<256;i614++){const x0=b611[i614];{const y=k561[i614];s615+=x0*y;}}return s615;}
function loop621(v618){for(let i=0;i<256;i++){b619[i]=fround((v618*k560[i]));}}
function loop624(){for(let i=0;i<256;i++){b622[i]=fround(square(above0(b619[i])));}}
function loop627(){let s626=0;for(let i625=0;i625<256;i625++){const x0=b622[i625];{const y=k561[i625];s626+=x0*y;}}return s626;}
function loop631(){for(let i=0;i<256;i++){b629[i]=fround(square(((b619[i]>0.0)|0)));}}
function loop634(){let s633=0;for(let i632=0;i632<256;i632++){const x0=b629[i632];{const y=k561[i632];s633+=x0*y;}}return s633;}
function loop639(v636){for(let i=0;i<256;i++){b637[i]=fround(square(fround((v636*k560[i]))));}}
function loop642(){let s641=0;for(let i640=0;i640<256;i640++){const x0=b637[i640];{const y=k561[i640];s641+=x0*y;}}return s641;}
function loop646(){for(let i=0;i<256;i++){b644[i]=fround(square(1.0));}}
function loop649(){let s648=0;for(let i647=0;i647<256;i647++){const x0=b644[i647];{const y=k561[i647];s648+=x0*y;}}return s648;}
function loop654(v651){for(let i=0;i<256;i++){b652[i]=fround((v651*k560[i]));}}
function loop657(){for(let i=0;i<256;i++){b655[i]=((b652[i]>=0.0)|0);}}
function loop660(){for(let i=0;i<256;i++){b658[i]=fround(square((b655[i]?b652[i]:fround((0.009999999776482582*b652[i])))));}}
function loop663(){let s662=0;for(let i661=0;i661<256;i661++){const x0=b658[i661];{const y=k561[i661];s662+=x0*y;}}return s662;}
function loop667(){for(let i=0;i<256;i++){b665[i]=fround(square((b655[i]?1.0:fround((0.009999999776482582*1.0)))));}}
function loop670(){let s669=0;for(let i668=0;i668<256;i668++){const x0=b665[i668];{const y=k561[i668];s669+=x0*y;}}return s669;}
function loop675(v672){for(let i=0;i<256;i++){b673[i]=fround((v672*k560[i]));}}
function loop678(){for(let i=0;i<256;i++){b676[i]=((b673[i]>0.0)|0);}}
function loop681(){for(let i=0;i<256;i++){b679[i]=fround(expm1((b676[i]?0.0:b673[i])));}}
function loop684(){for(let i=0;i<256;i++){b682[i]=fround(square((b676[i]?b673[i]:fround((1.0*b679[i])))));}}
function loop687(){let s686=0;for(let i685=0;i685<256;i685++){const x0=b682[i685];{const y=k561[i685];s686+=x0*y;}}return s686;}
function loop691(){for(let i=0;i<256;i++){b689[i]=fround(square((b676[i]?1.0:fround((1.0*fround(((b676[i]?0.0:1.0)*fround((b679[i]+1.0)))))))));}}
function loop694(){let s693=0;for(let i692=0;i692<256;i692++){const x0=b689[i692];{const y=k561[i692];s693+=x0*y;}}return s693;}
function loop699(v696){for(let i=0;i<256;i++){b697[i]=fround((v696*k560[i]));}}
function loop702(){for(let i=0;i<256;i++){b700[i]=((b697[i]>0.0)|0);}}
function loop705(){for(let i=0;i<256;i++){b703[i]=fround(expm1((b700[i]?0.0:b697[i])));}}
function loop708(){for(let i=0;i<256;i++){b706[i]=fround(square(fround((1.0507010221481323*(b700[i]?b697[i]:fround((1.6732631921768188*b703[i])))))));}}
function loop711(){let s710=0;for(let i709=0;i709<256;i709++){const x0=b706[i709];{const y=k561[i709];s710+=x0*y;}}return s710;}
function loop715(){for(let i=0;i<256;i++){b713[i]=fround(square(fround((1.0507010221481323*(b700[i]?1.0:fround((1.6732631921768188*fround(((b700[i]?0.0:1.0)*fround((b703[i]+1.0)))))))))));}}
function loop718(){let s717=0;for(let i716=0;i716<256;i716++){const x0=b713[i716];{const y=k561[i716];s717+=x0*y;}}return s717;}
function loop723(v720){for(let i=0;i<256;i++){b721[i]=fround((v720*k560[i]));}}
function loop726(){for(let i=0;i<256;i++){b724[i]=fround((0.5*b721[i]));}}
function loop729(){for(let i=0;i<256;i++){b727[i]=fround(((-b721[i])*0.7071067690849304));}}
function loop732(){for(let i=0;i<256;i++){b730[i]=fround(erfc(b727[i]));}}
function loop735(){for(let i=0;i<256;i++){b733[i]=fround(square(fround((b724[i]*b730[i]))));}}
function loop738(){let s737=0;for(let i736=0;i736<256;i736++){const x0=b733[i736];{const y=k561[i736];s737+=x0*y;}}return s737;}
function loop742(){for(let i=0;i<256;i++){b740[i]=fround(square(fround((fround((fround((0.5*1.0))*b730[i]))+fround((b724[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b727[i])))))))))))))));}}
function loop745(){let s744=0;for(let i743=0;i743<256;i743++){const x0=b740[i743];{const y=k561[i743];s744+=x0*y;}}return s744;}
function loop750(v747){for(let i=0;i<256;i++){b748[i]=fround((v747*k560[i]));}}
function loop753(){for(let i=0;i<256;i++){b751[i]=fround(logistic(b748[i]));}}
function loop756(){for(let i=0;i<256;i++){b754[i]=fround(square(fround((b748[i]*b751[i]))));}}
function loop759(){let s758=0;for(let i757=0;i757<256;i757++){const x0=b754[i757];{const y=k561[i757];s758+=x0*y;}}return s758;}
function loop763(){for(let i=0;i<256;i++){b761[i]=fround(square(fround((fround((1.0*b751[i]))+fround((b748[i]*fround((1.0*fround((b751[i]*fround((1.0-b751[i]))))))))))));}}
function loop766(){let s765=0;for(let i764=0;i764<256;i764++){const x0=b761[i764];{const y=k561[i764];s765+=x0*y;}}return s765;}
function loop771(v768){for(let i=0;i<256;i++){b769[i]=fround((v768*k560[i]));}}
function loop774(){for(let i=0;i<256;i++){b772[i]=fround((b769[i]-0.0));}}
function loop777(){for(let i=0;i<256;i++){b775[i]=(((b772[i]!==b772[i])|0)?fround((b769[i]+0.0)):fround((above0(b769[i])+fround(log1p(fround(exp((-abs(b772[i])))))))));}}
function loop780(){for(let i=0;i<256;i++){b778[i]=fround(square(b775[i]));}}
function loop783(){let s782=0;for(let i781=0;i781<256;i781++){const x0=b778[i781];{const y=k561[i781];s782+=x0*y;}}return s782;}
function loop787(){for(let i=0;i<256;i++){b785[i]=(((b775[i]===Infinity)|0)?0.0:b775[i]);}}
function loop790(){for(let i=0;i<256;i++){b788[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b769[i]===Infinity)|0)?0.0:b769[i])-b785[i]))))))+fround((0.0*fround(exp(fround((0.0-b785[i]))))))))));}}
function loop793(){let s792=0;for(let i791=0;i791<256;i791++){const x0=b788[i791];{const y=k561[i791];s792+=x0*y;}}return s792;}
function loop798(v795){for(let i=0;i<256;i++){b796[i]=fround((v795*k560[i]));}}
function loop801(){for(let i=0;i<256;i++){b799[i]=fround(logistic(b796[i]));}}
function loop803(){for(let i=0;i<256;i++){b799[i]=fround(tanh(b796[i]));}}
function loop805(){for(let i=0;i<256;i++){b799[i]=above0(b796[i]);}}
function loop807(){for(let i=0;i<256;i++){b799[i]=(((b796[i]>=0.0)|0)?b796[i]:fround((0.009999999776482582*b796[i])));}}
function loop810(){for(let i=0;i<256;i++){b808[i]=((b796[i]>0.0)|0);}}
function loop812(){for(let i=0;i<256;i++){b799[i]=(b808[i]?b796[i]:fround((1.0*fround(expm1((b808[i]?0.0:b796[i]))))));}}
function loop815(){for(let i=0;i<256;i++){b813[i]=((b796[i]>0.0)|0);}}
function loop817(){for(let i=0;i<256;i++){b799[i]=fround((1.0507010221481323*(b813[i]?b796[i]:fround((1.6732631921768188*fround(expm1((b813[i]?0.0:b796[i]))))))));}}
function loop819(){for(let i=0;i<256;i++){b799[i]=fround((fround((0.5*b796[i]))*fround(erfc(fround(((-b796[i])*0.7071067690849304))))));}}
function loop821(){for(let i=0;i<256;i++){b799[i]=fround((b796[i]*fround(logistic(b796[i]))));}}
function loop824(){for(let i=0;i<256;i++){b822[i]=fround((b796[i]-0.0));}}
function loop826(){for(let i=0;i<256;i++){b799[i]=(((b822[i]!==b822[i])|0)?fround((b796[i]+0.0)):fround((above0(b796[i])+fround(log1p(fround(exp((-abs(b822[i])))))))));}}
function loop829(){let s828=0;for(let i827=0;i827<256;i827++){const x0=b799[i827];{const y=k561[i827];s828+=x0*y;}}return s828;}
function loop843(){let s842=0;for(let i841=0;i841<=29;i841++){s842+=b566[(29-(i841))];b840[i841]=s842;}}
function loop846(){for(let i845=0;i845<29;i845++){b844[i845]=b840[(29-(i845+1))];}}
function loop847(){b844[29]=0.0;}
function loop856(v854){let s855=-Infinity;s855=max(s855,v854);return s855;}
function loop865(v863){let s864=1;s864=s864&v863;return s864;}
function loop880(v877){for(let i=0;i<256;i++){b878[i]=fround((v877*k560[i]));}}
function loop883(){for(let i=0;i<256;i++){b881[i]=fround(logistic(b878[i]));}}
function loop886(){for(let i=0;i<256;i++){b884[i]=fround(square(b881[i]));}}
function loop889(){let s888=0;for(let i887=0;i887<256;i887++){const x0=b884[i887];{const y=k561[i887];s888+=x0*y;}}return s888;}
function loop893(){for(let i=0;i<256;i++){b891[i]=fround(square(fround((fround((b881[i]*fround(logistic((-b878[i])))))*1.0))));}}
function loop896(){let s895=0;for(let i894=0;i894<256;i894++){const x0=b891[i894];{const y=k561[i894];s895+=x0*y;}}return s895;}
function loop901(v898){for(let i=0;i<256;i++){b899[i]=fround((v898*k560[i]));}}
function loop904(){for(let i=0;i<256;i++){b902[i]=fround(square(fround(tanh(b899[i]))));}}
function loop907(){let s906=0;for(let i905=0;i905<256;i905++){const x0=b902[i905];{const y=k561[i905];s906+=x0*y;}}return s906;}
function loop911(){for(let i=0;i<256;i++){b909[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b899[i]))))))*fround(logistic(fround(((-2.0)*b899[i]))))))*1.0))));}}
function loop914(){let s913=0;for(let i912=0;i912<256;i912++){const x0=b909[i912];{const y=k561[i912];s913+=x0*y;}}return s913;}
function loop919(v916){for(let i=0;i<256;i++){b917[i]=fround((v916*k560[i]));}}
function loop922(){for(let i=0;i<256;i++){b920[i]=fround(square(above0(b917[i])));}}
function loop925(){let s924=0;for(let i923=0;i923<256;i923++){const x0=b920[i923];{const y=k561[i923];s924+=x0*y;}}return s924;}
function loop929(){for(let i=0;i<256;i++){b927[i]=fround(square(((b917[i]>0.0)|0)));}}
function loop932(){let s931=0;for(let i930=0;i930<256;i930++){const x0=b927[i930];{const y=k561[i930];s931+=x0*y;}}return s931;}
function loop937(v934){for(let i=0;i<256;i++){b935[i]=fround(square(fround((v934*k560[i]))));}}
function loop940(){let s939=0;for(let i938=0;i938<256;i938++){const x0=b935[i938];{const y=k561[i938];s939+=x0*y;}}return s939;}
function loop944(){for(let i=0;i<256;i++){b942[i]=fround(square(1.0));}}
function loop947(){let s946=0;for(let i945=0;i945<256;i945++){const x0=b942[i945];{const y=k561[i945];s946+=x0*y;}}return s946;}
function loop952(v949){for(let i=0;i<256;i++){b950[i]=fround((v949*k560[i]));}}
function loop955(){for(let i=0;i<256;i++){b953[i]=((b950[i]>=0.0)|0);}}
function loop958(){for(let i=0;i<256;i++){b956[i]=fround(square((b953[i]?b950[i]:fround((0.009999999776482582*b950[i])))));}}
function loop961(){let s960=0;for(let i959=0;i959<256;i959++){const x0=b956[i959];{const y=k561[i959];s960+=x0*y;}}return s960;}
function loop965(){for(let i=0;i<256;i++){b963[i]=fround(square((b953[i]?1.0:fround((0.009999999776482582*1.0)))));}}
function loop968(){let s967=0;for(let i966=0;i966<256;i966++){const x0=b963[i966];{const y=k561[i966];s967+=x0*y;}}return s967;}
function loop973(v970){for(let i=0;i<256;i++){b971[i]=fround((v970*k560[i]));}}
function loop976(){for(let i=0;i<256;i++){b974[i]=((b971[i]>0.0)|0);}}
function loop979(){for(let i=0;i<256;i++){b977[i]=fround(expm1((b974[i]?0.0:b971[i])));}}
function loop982(){for(let i=0;i<256;i++){b980[i]=fround(square((b974[i]?b971[i]:fround((1.0*b977[i])))));}}
function loop985(){let s984=0;for(let i983=0;i983<256;i983++){const x0=b980[i983];{const y=k561[i983];s984+=x0*y;}}return s984;}
function loop989(){for(let i=0;i<256;i++){b987[i]=fround(square((b974[i]?1.0:fround((1.0*fround(((b974[i]?0.0:1.0)*fround((b977[i]+1.0)))))))));}}
function loop992(){let s991=0;for(let i990=0;i990<256;i990++){const x0=b987[i990];{const y=k561[i990];s991+=x0*y;}}return s991;}
function loop997(v994){for(let i=0;i<256;i++){b995[i]=fround((v994*k560[i]));}}
function loop1000(){for(let i=0;i<256;i++){b998[i]=((b995[i]>0.0)|0);}}
function loop1003(){for(let i=0;i<256;i++){b1001[i]=fround(expm1((b998[i]?0.0:b995[i])));}}
function loop1006(){for(let i=0;i<256;i++){b1004[i]=fround(square(fround((1.0507010221481323*(b998[i]?b995[i]:fround((1.6732631921768188*b1001[i])))))));}}
function loop1009(){let s1008=0;for(let i1007=0;i1007<256;i1007++){const x0=b1004[i1007];{const y=k561[i1007];s1008+=x0*y;}}return s1008;}
function loop1013(){for(let i=0;i<256;i++){b1011[i]=fround(square(fround((1.0507010221481323*(b998[i]?1.0:fround((1.6732631921768188*fround(((b998[i]?0.0:1.0)*fround((b1001[i]+1.0)))))))))));}}
function loop1016(){let s1015=0;for(let i1014=0;i1014<256;i1014++){const x0=b1011[i1014];{const y=k561[i1014];s1015+=x0*y;}}return s1015;}
function loop1021(v1018){for(let i=0;i<256;i++){b1019[i]=fround((v1018*k560[i]));}}
function loop1024(){for(let i=0;i<256;i++){b1022[i]=fround((0.5*b1019[i]));}}
function loop1027(){for(let i=0;i<256;i++){b1025[i]=fround(((-b1019[i])*0.7071067690849304));}}
function loop1030(){for(let i=0;i<256;i++){b1028[i]=fround(erfc(b1025[i]));}}
function loop1033(){for(let i=0;i<256;i++){b1031[i]=fround(square(fround((b1022[i]*b1028[i]))));}}
function loop1036(){let s1035=0;for(let i1034=0;i1034<256;i1034++){const x0=b1031[i1034];{const y=k561[i1034];s1035+=x0*y;}}return s1035;}
function loop1040(){for(let i=0;i<256;i++){b1038[i]=fround(square(fround((fround((fround((0.5*1.0))*b1028[i]))+fround((b1022[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b1025[i])))))))))))))));}}
function loop1043(){let s1042=0;for(let i1041=0;i1041<256;i1041++){const x0=b1038[i1041];{const y=k561[i1041];s1042+=x0*y;}}return s1042;}
function loop1048(v1045){for(let i=0;i<256;i++){b1046[i]=fround((v1045*k560[i]));}}
function loop1051(){for(let i=0;i<256;i++){b1049[i]=fround(logistic(b1046[i]));}}
function loop1054(){for(let i=0;i<256;i++){b1052[i]=fround(square(fround((b1046[i]*b1049[i]))));}}
function loop1057(){let s1056=0;for(let i1055=0;i1055<256;i1055++){const x0=b1052[i1055];{const y=k561[i1055];s1056+=x0*y;}}return s1056;}
function loop1061(){for(let i=0;i<256;i++){b1059[i]=fround(square(fround((fround((1.0*b1049[i]))+fround((b1046[i]*fround((1.0*fround((b1049[i]*fround((1.0-b1049[i]))))))))))));}}
function loop1064(){let s1063=0;for(let i1062=0;i1062<256;i1062++){const x0=b1059[i1062];{const y=k561[i1062];s1063+=x0*y;}}return s1063;}
function loop1069(v1066){for(let i=0;i<256;i++){b1067[i]=fround((v1066*k560[i]));}}
function loop1072(){for(let i=0;i<256;i++){b1070[i]=fround((b1067[i]-0.0));}}
function loop1075(){for(let i=0;i<256;i++){b1073[i]=(((b1070[i]!==b1070[i])|0)?fround((b1067[i]+0.0)):fround((above0(b1067[i])+fround(log1p(fround(exp((-abs(b1070[i])))))))));}}
function loop1078(){for(let i=0;i<256;i++){b1076[i]=fround(square(b1073[i]));}}
function loop1081(){let s1080=0;for(let i1079=0;i1079<256;i1079++){const x0=b1076[i1079];{const y=k561[i1079];s1080+=x0*y;}}return s1080;}
function loop1085(){for(let i=0;i<256;i++){b1083[i]=(((b1073[i]===Infinity)|0)?0.0:b1073[i]);}}
function loop1088(){for(let i=0;i<256;i++){b1086[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b1067[i]===Infinity)|0)?0.0:b1067[i])-b1083[i]))))))+fround((0.0*fround(exp(fround((0.0-b1083[i]))))))))));}}
function loop1091(){let s1090=0;for(let i1089=0;i1089<256;i1089++){const x0=b1086[i1089];{const y=k561[i1089];s1090+=x0*y;}}return s1090;}
function loop1095(v557){for(let i1094=0;i1094<30;i1094++){b1093[i1094]=fround((fround(ln(fround((v557*b852[(29-(i1094))]))))*0.4342944920063019));}}
function loop1099(){let s1098=0;for(let i1097=0;i1097<=29;i1097++){s1098+=b1093[i1097];b1096[i1097]=s1098;}}
function loop1102(){for(let i1101=0;i1101<29;i1101++){b1100[i1101]=b1096[(29-(i1101+1))];}}
function loop1103(){b1100[29]=0.0;}
function loop1106(v234){for(let i1105=0;i1105<30;i1105++){b1104[i1105]=fround((fround((b45[i1105]+b46[i1105]))+v234));}}
function loop1108(v234){for(let i1107=0;i1107<30;i1107++){b1104[1*30+i1107]=fround((b265[i1107]+v234));}}
function loop1110(v559){for(let i1109=0;i1109<30;i1109++){b1104[2*30+i1109]=(v559?fround((0.5*fround((fround((fround(ln(b851[i1109]))*0.4342944920063019))+b853[i1109])))):b565[i1109]);}}
function loop1112(v559){for(let i1111=0;i1111<30;i1111++){b1104[3*30+i1111]=(v559?fround((0.5*b1100[i1111])):b844[i1111]);}}
function loop1116(){for(let i1114=0;i1114<4;i1114++){for(let i1115=0;i1115<30;i1115++){b1113[i1114*30+i1115]=b1104[i1114*30+i1115];}}}
try{const made=await vectors('AGFzbQEAAAABKglgAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF/YAR/f39/AAIHAQAAAgCAAgOBAv8BAwMDAwMDAwMDAwMDAwMDBAAEAAECBAYABgAGAAAGBgAGAAAGBgYGBgYGBgYGBgYGBgEFAQABBAQABgAGAAAAAAAAAAAAAAYABgAAAAAAAAAGBgYABgYGBgYGBgYGBgYABgAAAAAAAAAAAAAAAAAGBwEFAQQEAAABAAEEAAEAAQQAAQABBAEAAQQAAAEAAQQAAAABAAEEAAAAAQABBAAAAAABAAEEAAABAAEEAAAAAQAAAQQAAAAAAAAAAAAAAAABBAAAAQABBAABAAEEAAEAAQQBAAEEAAABAAEEAAAAAQABBAAAAAEAAQQAAAAAAQABBAAAAQABBAAAAAEAAAEIB/ET8AEGbG9vcDEyAA8GbG9vcDI1ABAGbG9vcDMwABEGbG9vcDQwABIGbG9vcDU3ABMGbG9vcDcxABQGbG9vcDgxABUGbG9vcDg0ABYGbG9vcDk1ABcHbG9vcDEwMwAYB2xvb3AxMDYAGQdsb29wMTEwABoHbG9vcDExOAAbB2xvb3AxMjEAHAdsb29wMTI0AB0HbG9vcDEzMgAeB2xvb3AxMzUAHwdsb29wMTM5ACAHbG9vcDE0NwAhB2xvb3AxNTAAIgdsb29wMTUzACMHbG9vcDE1NwAkB2xvb3AxNjAAJQdsb29wMTYzACYHbG9vcDE2NwAnB2xvb3AxNzEAKAdsb29wMTc0ACkHbG9vcDE3OAAqB2xvb3AxODEAKwdsb29wMTg0ACwHbG9vcDE4NwAtB2xvb3AxOTEALgdsb29wMTk0AC8HbG9vcDE5OAAwB2xvb3AyMDYAMQdsb29wMjE5ADIHbG9vcDIyOQAzB2xvb3AyNDMANAdsb29wMjUyADUHbG9vcDI2MQA2B2xvb3AyNjkANwdsb29wMjg3ADgHbG9vcDI5NQA5B2xvb3AyOTgAOgdsb29wMzAxADsHbG9vcDMwNAA8B2xvb3AzMTIAPQdsb29wMzE1AD4HbG9vcDMxNwA/B2xvb3AzMTkAQAdsb29wMzIyAEEHbG9vcDMyNQBCB2xvb3AzMjcAQwdsb29wMzI5AEQHbG9vcDMzMQBFB2xvb3AzMzkARgdsb29wMzQyAEcHbG9vcDM0NQBIB2xvb3AzNDgASQdsb29wMzU2AEoHbG9vcDM1OQBLB2xvb3AzNjEATAdsb29wMzYzAE0HbG9vcDM2NQBOB2xvb3AzNjcATwdsb29wMzcyAFAHbG9vcDM3NQBRB2xvb3AzNzgAUgdsb29wMzgxAFMHbG9vcDM4NABUB2xvb3AzODgAVQdsb29wMzkxAFYHbG9vcDM5NQBXB2xvb3AzOTgAWAdsb29wNDAyAFkHbG9vcDQwNQBaB2xvb3A0MDkAWwdsb29wNDEyAFwHbG9vcDQxNgBdB2xvb3A0MjAAXgdsb29wNDI0AF8HbG9vcDQyNwBgB2xvb3A0MzEAYQdsb29wNDQwAGIHbG9vcDQ0NABjB2xvb3A0NDgAZAdsb29wNDU2AGUHbG9vcDQ2MABmB2xvb3A0NjMAZwdsb29wNDcxAGgHbG9vcDQ3NQBpB2xvb3A0NzkAagdsb29wNDg3AGsHbG9vcDQ5MQBsB2xvb3A0OTQAbQdsb29wNDk5AG4HbG9vcDUwNwBvB2xvb3A1MTkAcAdsb29wNTMyAHEHbG9vcDU0NwByB2xvb3A1NTYAcwdsb29wNTgwAHQHbG9vcDU4NAB1B2xvb3A1ODcAdgdsb29wNTkwAHcHbG9vcDU5NQB4B2xvb3A1OTgAeQdsb29wNjAzAHoHbG9vcDYwNgB7B2xvb3A2MDkAfAdsb29wNjEzAH0HbG9vcDYxNgB+B2xvb3A2MjEAfwdsb29wNjI0AIABB2xvb3A2MjcAgQEHbG9vcDYzMQCCAQdsb29wNjM0AIMBB2xvb3A2MzkAhAEHbG9vcDY0MgCFAQdsb29wNjQ2AIYBB2xvb3A2NDkAhwEHbG9vcDY1NACIAQdsb29wNjU3AIkBB2xvb3A2NjAAigEHbG9vcDY2MwCLAQdsb29wNjY3AIwBB2xvb3A2NzAAjQEHbG9vcDY3NQCOAQdsb29wNjc4AI8BB2xvb3A2ODEAkAEHbG9vcDY4NACRAQdsb29wNjg3AJIBB2xvb3A2OTEAkwEHbG9vcDY5NACUAQdsb29wNjk5AJUBB2xvb3A3MDIAlgEHbG9vcDcwNQCXAQdsb29wNzA4AJgBB2xvb3A3MTEAmQEHbG9vcDcxNQCaAQdsb29wNzE4AJsBB2xvb3A3MjMAnAEHbG9vcDcyNgCdAQdsb29wNzI5AJ4BB2xvb3A3MzIAnwEHbG9vcDczNQCgAQdsb29wNzM4AKEBB2xvb3A3NDIAogEHbG9vcDc0NQCjAQdsb29wNzUwAKQBB2xvb3A3NTMApQEHbG9vcDc1NgCmAQdsb29wNzU5AKcBB2xvb3A3NjMAqAEHbG9vcDc2NgCpAQdsb29wNzcxAKoBB2xvb3A3NzQAqwEHbG9vcDc3NwCsAQdsb29wNzgwAK0BB2xvb3A3ODMArgEHbG9vcDc4NwCvAQdsb29wNzkwALABB2xvb3A3OTMAsQEHbG9vcDc5OACyAQdsb29wODAxALMBB2xvb3A4MDMAtAEHbG9vcDgwNQC1AQdsb29wODA3ALYBB2xvb3A4MTAAtwEHbG9vcDgxMgC4AQdsb29wODE1ALkBB2xvb3A4MTcAugEHbG9vcDgxOQC7AQdsb29wODIxALwBB2xvb3A4MjQAvQEHbG9vcDgyNgC+AQdsb29wODI5AL8BB2xvb3A4ODAAwAEHbG9vcDg4MwDBAQdsb29wODg2AMIBB2xvb3A4ODkAwwEHbG9vcDg5MwDEAQdsb29wODk2AMUBB2xvb3A5MDEAxgEHbG9vcDkwNADHAQdsb29wOTA3AMgBB2xvb3A5MTEAyQEHbG9vcDkxNADKAQdsb29wOTE5AMsBB2xvb3A5MjIAzAEHbG9vcDkyNQDNAQdsb29wOTI5AM4BB2xvb3A5MzIAzwEHbG9vcDkzNwDQAQdsb29wOTQwANEBB2xvb3A5NDQA0gEHbG9vcDk0NwDTAQdsb29wOTUyANQBB2xvb3A5NTUA1QEHbG9vcDk1OADWAQdsb29wOTYxANcBB2xvb3A5NjUA2AEHbG9vcDk2OADZAQdsb29wOTczANoBB2xvb3A5NzYA2wEHbG9vcDk3OQDcAQdsb29wOTgyAN0BB2xvb3A5ODUA3gEHbG9vcDk4OQDfAQdsb29wOTkyAOABB2xvb3A5OTcA4QEIbG9vcDEwMDAA4gEIbG9vcDEwMDMA4wEIbG9vcDEwMDYA5AEIbG9vcDEwMDkA5QEIbG9vcDEwMTMA5gEIbG9vcDEwMTYA5wEIbG9vcDEwMjEA6AEIbG9vcDEwMjQA6QEIbG9vcDEwMjcA6gEIbG9vcDEwMzAA6wEIbG9vcDEwMzMA7AEIbG9vcDEwMzYA7QEIbG9vcDEwNDAA7gEIbG9vcDEwNDMA7wEIbG9vcDEwNDgA8AEIbG9vcDEwNTEA8QEIbG9vcDEwNTQA8gEIbG9vcDEwNTcA8wEIbG9vcDEwNjEA9AEIbG9vcDEwNjQA9QEIbG9vcDEwNjkA9gEIbG9vcDEwNzIA9wEIbG9vcDEwNzUA+AEIbG9vcDEwNzgA+QEIbG9vcDEwODEA+gEIbG9vcDEwODUA+wEIbG9vcDEwODgA/AEIbG9vcDEwOTEA/QEEYml0cwD+AQrc4wP/AcUECAF7AXsBewF7AXsBewF7AXsgAP0MzTt/Zp6g5j/NO39mnqDmP/3RAUE0/cwB/QwAAAAAAAAAAAAAAAAAAAAA/Q0AAQIDCAkKCxAREhMQERIT/f4BIQEgACAB/e0B/QwAAAAAAAA4QwAAAAAAADhD/fABQTT9ywH9DAAAAAAAAPA/AAAAAAAA8D/9zgH98gEhAiAC/QwAAAAAAADwPwAAAAAAAPA//fEBIAL9DAAAAAAAAPA/AAAAAAAA8D/98AH98wEhAyADIAP98gEhBCAEIAT98gEhBSAFIAX98gEhBiAGIAb98gEhByAB/QzvOfr+Qi7mP+85+v5CLuY//fIBIAP9DAAAAAAAAABAAAAAAAAAAEAgBP0MVVVVVVVV5T9VVVVVVVXlP/3yAf3wASAF/QyamZmZmZnZP5qZmZmZmdk/IAT9DJIkSZIkSdI/kiRJkiRJ0j/98gH98AH98gH98AEgBv0MHMdxHMdxzD8cx3Ecx3HMPyAE/QxGF1100UXHP0YXXXTRRcc//fIB/fABIAX9DBQ7sRM7scM/FDuxEzuxwz/98gH98AH98gH98AH98gH98AEhCCAIIAAgAP0MnHUAiDzkN36cdQCIPOQ3fv1J/VL9DAAAAAAAAPh/AAAAAAAA+H/9DAAAAAAAAPB/AAAAAAAA8H/97QEgACAA/QwAAAAAAAAAAAAAAAAAAAAA/Uf9UiAA/QwAAAAAAAAAAAAAAAAAAAAA/Un9UiAA/QwAAAAAAAAAAAAAAAAAAAAA/Ur9UgtXACAAIAAgAP3yAf0MAAAAAAAA4D8AAAAAAADgP/3yAf3xAf0MAAAAAAAA8D8AAAAAAADwPyAA/fABEAAgAP3sAf0M8WjjiLX45D7xaOOItfjkPv1J/VILjgUJAXsBewF7AXsBewF7AXsBewF7IAD97QEgAP3yAf1e/V8QAf1e/V/97QEhASAB/QwAAAAAAAAEQAAAAAAAAARA/fEBIQIgAf3vAf0MAAAAAAAACEAAAAAAAAAIQP3xASEDIAIgAv3yASEEIAQgBP3yASEFIAUgBf3yASEGIAMgA/3yASEHIAcgB/3yASEIIAggCP3yASEJIAD9DNy0nd/FBfg/3LSd38UF+D8gAv0MItApYOyRzz8i0Clg7JHPP/3yAf3wASAE/QyQOEXgnRxxP5A4ReCdHHE//e0BIAL9DEE0IQCBilQ/QTQhAIGKVD/97QH98gH98AH98gH98AEgBf0MNEpZYFumLD80SllgW6YsPyAC/QxvjkQgWGvSPm+ORCBYa9I+/e0B/fIB/fABIAT9DBBqZt9qjs0+EGpm32qOzT797QEgAv0MvQzxv2YJlz69DPG/ZgmXPv3yAf3wAf3yAf3wAf3yAf3wASAG/QzqR4L/sCxePupHgv+wLF4+/fIB/fAB/QwCz0HA76kGQALPQcDvqQZAIAP9DIQ5D2HbBvA/hDkPYdsG8D/98gH98AEgB/0MMLHWv69Ugz8wsda/r1SDPyAD/QwH9vnfujh/Pwf2+d+6OH8//e0B/fIB/fAB/fIB/fABIAj9DBWG7V9Pgnc/FYbtX0+Cdz8gA/0MXahy4LwXbj9dqHLgvBduP/3tAf3yAf3wASAH/QyfCxBAjhtWP58LEECOG1Y/IAP9DDHpZ2Gtdho/MelnYa12Gj/98gH98AH98gH98AH98gH98AEgCf0Mvm48XxM+Kj++bjxfEz4qP/3tAf3yAf3wASAB/QwAAAAAAAAUQAAAAAAAABRA/Un9Uv3yAQs4ACAA/V8QAv1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAL9Xv0NAAECAwQFBgcQERITFBUWFwumAwgBewF7AXsBewF7AXsBewF7IAD9DAAAAAAAAGlAAAAAAAAAaUD97QH99wH9DAAAAAAAAGlAAAAAAAAAaUD99gEhASAB/Qz+gitlRxX3P/6CK2VHFfc//fIB/ZQBIQIgASAC/QzvOfr+Qi7mP+85+v5CLuY//fIB/fEBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAv0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4BIQcgA/0MAAAAAAAA8D8AAAAAAADwPyAD/QwAAAAAAADgPwAAAAAAAOA//fIB/fABIAT9DFVVVVVVVcU/VVVVVVVVxT8gA/0MVVVVVVVVpT9VVVVVVVWlP/3yAf3wAf3yAf3wASAF/QwRERERERGBPxEREREREYE/IAP9DBdswRZswVY/F2zBFmzBVj/98gH98AEgBP0MGqABGqABKj8aoAEaoAEqPyAD/QwaoAEaoAH6PhqgARqgAfo+/fIB/fAB/fIB/fAB/fIB/fAB/fIBIQggByAHIAj98gH98AELMwD9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAPA/AAAAAAAA8D8gAP3tARAE/fAB/fMBCzgAIAD9XxAF/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QBf1e/Q0AAQIDBAUGBxAREhMUFRYXC7sDCAF7AXsBewF7AXsBewF7AXsgAP0MAAAAAAAAaUAAAAAAAABpQP3tAf33Af0MAAAAAAAAaUAAAAAAAABpQP32ASEBIAH9DP6CK2VHFfc//oIrZUcV9z/98gH9lAEhAiABIAL9DO85+v5CLuY/7zn6/kIu5j/98gH98QEhAyADIAP98gEhBCAEIAT98gEhBSAFIAX98gEhBiAC/QwAAAAAAAA4QwAAAAAAADhD/fABQTT9ywH9DAAAAAAAAPA/AAAAAAAA8D/9zgEhByAD/QwAAAAAAADwPwAAAAAAAPA/IAP9DAAAAAAAAOA/AAAAAAAA4D/98gH98AEgBP0MVVVVVVVVxT9VVVVVVVXFPyAD/QxVVVVVVVWlP1VVVVVVVaU//fIB/fAB/fIB/fABIAX9DBEREREREYE/ERERERERgT8gA/0MF2zBFmzBVj8XbMEWbMFWP/3yAf3wASAE/QwaoAEaoAEqPxqgARqgASo/IAP9DBqgARqgAfo+GqABGqAB+j798gH98AH98gH98AH98gH98AH98gEhCCAHIAj98gEgB/0MAAAAAAAA8D8AAAAAAADwP/3xAf3wAQtoAQF7/QwAAAAAAAAAQAAAAAAAAABAIAD9DAAAAAAAADRAAAAAAAAANED97QH99wH9DAAAAAAAADRAAAAAAAAANED99gH98gEQByEBIAEgAf0MAAAAAAAAAEAAAAAAAAAAQP3wAf3zAQs4ACAA/V8QCP1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAj9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QB/1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAf9Xv0NAAECAwQFBgcQERITFBUWFwu5AwUBewF7AXsBewF7/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAADwPwAAAAAAAPA/IAD97AH9DAAAAAAAAOA/AAAAAAAA4D/98gH98AH98wEhASABIAH98gEhAiACIAL98gEhAyADIAP98gEhBCAB/QzFm4jAiT/0P8WbiMCJP/Q//e0BIAH9DIg1jdQYAPA/iDWN1BgA8D/98gH98AEgAv0M6mB5Zx/x1z/qYHlnH/HXPyAB/Qzww94X2ca4P/DD3hfZxrg//fIB/fAB/fIB/fABIAP9DKXqqoJJ2Mc/peqqgknYxz/97QEgAf0M5hwjdvnY0T/mHCN2+djRP/3yAf3wASAC/QyAOQamyynyP4A5BqbLKfI//e0BIAH9DL6hUwT20Pc/vqFTBPbQ9z/98gH98AH98gH98AH98gH98AEgBP0M/d6FMRJP6j/93oUxEk/qP/3tASAB/QykpXavKN/FP6Sldq8o38U//fIB/fAB/fIB/fABIAAgAP3yAf3xARAE/fIBIQX9DAAAAAAAAABAAAAAAAAAAEAgBf3xASAFIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SCzgAIAD9XxAL/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QC/1e/Q0AAQIDBAUGBxAREhMUFRYXCzgAIAD9XxAE/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QBP1e/Q0AAQIDBAUGBxAREhMUFRYXCzgAIAD9XxAB/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QAf1e/Q0AAQIDBAUGBxAREhMUFRYXC8wBAwF/AXsBfyAA/RMhAkEAIQFBBCEDA0AgASAB/QACAP36ASAC/UP9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoACIAEgAf0AAhD9+gEgAv1D/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQAiABIAH9AAIg/foBIAL9Q/0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoAIgASAB/QACMP36ASAC/UP9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArACIAFBwABqIQEgA0EBayEDIAMNAAsLwAECAX8Bf0EAIQBBgDwhAQNAIAD9DPMEtT/zBLU/8wS1P/MEtT/9DP//fz///38///9/P///fz/94QEgAP0AAoCAgARBCf2tAf0MAACAPwAAgD8AAIA/AACAP/1Q/QwAAIA/AACAPwAAgD8AAIA//eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/Qz//38///9/P///fz///38//eEB/eQB/ekBEAP95gH9CwKAwIcEIABBEGohACABQQFrIQEgAQ0ACwt9AwF7AX8BfyAA/RMhAUEAIQJBgA8hAwNAIAIgASAC/QACgAT95gH9CwKAxAcgAiABIAL9AAKQBP3mAf0LApDEByACIAEgAv0AAqAE/eYB/QsCoMQHIAIgASAC/QACsAT95gH9CwKwxAcgAkHAAGohAiADQQFrIQMgAw0ACwvOAgQBfwF/AX8Bf0EAIQBBACEBQcAAIQMDQEECIQIDQCABIAD9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AAoCED/3mAf0LAoDEDyABIAD9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AApCED/3mAf0LApDEDyABIAD9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AAqCED/3mAf0LAqDEDyABIAD9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AArCED/3mAf0LArDEDyABQcAAaiEBIAJBAWshAiACDQALIABBBGohACADQQFrIQMgAw0ACwvvAQYBewF7AXsBewF/AX9BACEE/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBgAEhBQNAIAAgBP0AAoCEEP3gAf3pASEAIAEgBP0AApCEEP3gAf3pASEBIAIgBP0AAqCEEP3gAf3pASECIAMgBP0AArCEEP3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLjgQGAXsBewF7AXsBfwF/QQAhBP0M/////////////////////yEA/Qz/////////////////////IQH9DP////////////////////8hAv0M/////////////////////yEDQYABIQUDQCAA/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKAhBD94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBP0AApCEEP3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQEgAv0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAE/QACoIQQ/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAiAD/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKwhBD94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/U4gAv1OIAP9TiEAIAD9owELgQEDAX8BewF/IAD9EyECQQAhAUGAASEDA0AgASAB/QACgIQQIAL95wH9CwKAxBAgASAB/QACkIQQIAL95wH9CwKQxBAgASAB/QACoIQQIAL95wH9CwKgxBAgASAB/QACsIQQIAL95wH9CwKwxBAgAUHAAGohASADQQFrIQMgAw0ACwvYAQUBfwF/AX8BfwF/QQAhAUEAIABBgAFsaiECQQAgAEGAwABsaiEDQcAAIQUDQEECIQQDQCADIAH9AAKAhBEgAv0AAoDEEf3kAf0LAoDiESADIAH9AAKQhBEgAv0AApDEEf3kAf0LApDiESADIAH9AAKghBEgAv0AAqDEEf3kAf0LAqDiESADIAH9AAKwhBEgAv0AArDEEf3kAf0LArDiESABQcAAaiEBIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyACQYB/aiECIAVBAWshBSAFDQALC64DCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEgIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQQhBQNAIAAgBP0AAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASEAIAEgBP0AApAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASEBIAIgBP0AAqAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASECIAMgBP0AArAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgOIgIARBgH5qIQQgBkEEaiEGIAdBAWshByAHDQALC+QDCQF7AXsBewF7AX8BfwF/AX8Bf0EAIABBgMAAbGohBUEAIQZBACEIQQIhCQNA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBwAAhBwNAIAEgBf0AAoDiEf0MAAAAAAAAAAAAAAAAAAAAACAG/QkCgAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQBIQEgAiAF/QACkOIR/QwAAAAAAAAAAAAAAAAAAAAAIAb9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAiADIAX9AAKg4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASEDIAQgBf0AArDiEf0MAAAAAAAAAAAAAAAAAAAAACAG/QkCgAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQBIQQgBUGAAWohBSAGQQRqIQYgB0EBayEHIAcNAAsgCCAB/QsCgOMgIAggAv0LApDjICAIIAP9CwKg4yAgCCAE/QsCsOMgIAVBwEBqIQUgBkGAfmohBiAIQcAAaiEIIAlBAWshCSAJDQALC5ABAgF/AX9BACEAQQIhAQNAIAAgAP0AAoDjICAA/QACgOIg/ecB/QsCgOQgIAAgAP0AApDjICAA/QACkOIg/ecB/QsCkOQgIAAgAP0AAqDjICAA/QACoOIg/ecB/QsCoOQgIAAgAP0AArDjICAA/QACsOIg/ecB/QsCsOQgIABBwABqIQAgAUEBayEBIAENAAsL0QEFAX8BfwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBACEDQcAAIQUDQEECIQQDQCADIAH9AAKA4hEgAv0AAoDkIP3lAf0LAoDlICADIAH9AAKQ4hEgAv0AApDkIP3lAf0LApDlICADIAH9AAKg4hEgAv0AAqDkIP3lAf0LAqDlICADIAH9AAKw4hEgAv0AArDkIP3lAf0LArDlICABQcAAaiEBIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyACQYB/aiECIAVBAWshBSAFDQALC4AEDQF7AXsBewF7AXsBfwF/AXsBewF7AX8BfwF/QQAhBUEAIQZBACELQQIhDANA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBwAAhCgNAIAAgBf0AAoDlICIEIAT95gH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASEAIAEgBf0AApDlICIHIAf95gH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASEBIAIgBf0AAqDlICIIIAj95gH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASECIAMgBf0AArDlICIJIAn95gH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASEDIAVBgAFqIQUgBkEEaiEGIApBAWshCiAKDQALIAsgAP0LAoClISALIAH9CwKQpSEgCyAC/QsCoKUhIAsgA/0LArClISAFQcBAaiEFIAZBgH5qIQYgC0HAAGohCyAMQQFrIQwgDA0ACwvEAgIBfwF/QQAhAEECIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKApSEgAP0AAoDiIP3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAoCmISAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQpSEgAP0AApDiIP3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LApCmISAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKgpSEgAP0AAqDiIP3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAqCmISAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwpSEgAP0AArDiIP3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LArCmISAAQcAAaiEAIAFBAWshASABDQALC9EBBQF/AX8BfwF/AX9BACEBQQAhAkEAIABBgMAAbGohA0HAACEFA0BBAiEEA0AgAyAB/QACgOUgIAL9AAKApiH95gH9CwKApyEgAyAB/QACkOUgIAL9AAKQpiH95gH9CwKQpyEgAyAB/QACoOUgIAL9AAKgpiH95gH9CwKgpyEgAyAB/QACsOUgIAL9AAKwpiH95gH9CwKwpyEgAUHAAGohASACQcAAaiECIANBwABqIQMgBEEBayEEIAQNAAsgAkGAf2ohAiAFQQFrIQUgBQ0ACwuTAggBewF7AXsBewF/AX8BfwF/QQAgAEGAwABsaiEFQQAhB0HAACEIA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEECIQYDQCABIAX9AAKA4hH95AEhASACIAX9AAKQ4hH95AEhAiADIAX9AAKg4hH95AEhAyAEIAX9AAKw4hH95AEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3kASAD/eQBIAT95AEhASAHIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AoCnMCAHQQRqIQcgCEEBayEIIAgNAAsLuAECAX8Bf0EAIQBBBCEBA0AgACAA/QACgKcw/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCgKkwIAAgAP0AApCnMP0MAAAAQgAAAEIAAABCAAAAQv3nAf0LApCpMCAAIAD9AAKgpzD9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKgqTAgACAA/QACsKcw/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCsKkwIABBwABqIQAgAUEBayEBIAENAAsLyAEFAX8BfwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBACEDQcAAIQUDQEECIQQDQCADIAH9AAKA4hEgAv0JAoCpMP3lAf0LAoCrMCADIAH9AAKQ4hEgAv0JAoCpMP3lAf0LApCrMCADIAH9AAKg4hEgAv0JAoCpMP3lAf0LAqCrMCADIAH9AAKw4hEgAv0JAoCpMP3lAf0LArCrMCABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC68CDAF7AXsBewF7AXsBfwF7AXsBewF/AX8Bf0EAIQVBACEKQcAAIQsDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQIhCQNAIAAgBf0AAoCrMCIEIAT95gH95AEhACABIAX9AAKQqzAiBiAG/eYB/eQBIQEgAiAF/QACoKswIgcgB/3mAf3kASECIAMgBf0AArCrMCIIIAj95gH95AEhAyAFQcAAaiEFIAlBAWshCSAJDQALIAAgAf3kASAC/eQBIAP95AEhACAKIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoDrMCAKQQRqIQogC0EBayELIAsNAAsL7AICAX8Bf0EAIQBBBCEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgOsw/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCgO0wIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApDrMP0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LApDtMCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKg6zD9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKg7TAgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsOsw/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCsO0wIABBwABqIQAgAUEBayEBIAENAAsLyAEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAwABsaiEDQcAAIQUDQEECIQQDQCADIAH9AAKAqzAgAv0JAoDtMP3mAf0LAoCnISADIAH9AAKQqzAgAv0JAoDtMP3mAf0LApCnISADIAH9AAKgqzAgAv0JAoDtMP3mAf0LAqCnISADIAH9AAKwqzAgAv0JAoDtMP3mAf0LArCnISABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALCz4CAX8Bf0EAIABBgMAAbGohAUGABCECA0AgASAB/QACgKchEAb9CwKA7zAgAUEQaiEBIAJBAWshAiACDQALCz4CAX8Bf0EAIABBgMAAbGohAUGABCECA0AgASAB/QACgKchEAn9CwKA7zAgAUEQaiEBIAJBAWshAiACDQALC8EBAgF/AX9BACAAQYDAAGxqIQFBgAEhAgNAIAEgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAoDvMCABIAH9AAKQpyH9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKQ7zAgASAB/QACoKch/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCoO8wIAEgAf0AArCnIf0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LArDvMCABQcAAaiEBIAJBAWshAiACDQALC9kCAgF/AX9BACAAQYDAAGxqIQFBgAEhAgNAIAEgAf0AAoCnIf0MCtcjPArXIzwK1yM8CtcjPCAB/QACgKch/eYBIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCgO8wIAEgAf0AApCnIf0MCtcjPArXIzwK1yM8CtcjPCAB/QACkKch/eYBIAH9AAKQpyH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCkO8wIAEgAf0AAqCnIf0MCtcjPArXIzwK1yM8CtcjPCAB/QACoKch/eYBIAH9AAKgpyH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCoO8wIAEgAf0AArCnIf0MCtcjPArXIzwK1yM8CtcjPCAB/QACsKch/eYBIAH9AAKwpyH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCsO8wIAFBwABqIQEgAkEBayECIAINAAsLmwIDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGAASEDA0AgAiAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoDvPyACIAH9AAKQpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkO8/IAIgAf0AAqCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg7z8gAiAB/QACsKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDvPyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLtgEDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGABCEDA0AgASAB/QACgKch/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKApyEgAv0AAoDvP/0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv3mASAC/QACgO8//QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoDvMCABQRBqIQEgAkEQaiECIANBAWshAyADDQALC5sCAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAEhAwNAIAIgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKAr0AgAiAB/QACkKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApCvQCACIAH9AAKgpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoK9AIAIgAf0AArCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKwr0AgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC8sBAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAQhAwNAIAH9DF99hj9ffYY/X32GP199hj8gAf0AAoCnIf0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgKchIAL9AAKAr0D9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAv0AAoCvQP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKA7zAgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwt2AgF/AX9BACAAQYDAAGxqIQFBgAQhAgNAIAH9DAAAAD8AAAA/AAAAPwAAAD8gAf0AAoCnIf3mASAB/QACgKch/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBEAz95gH9CwKA7zAgAUEQaiEBIAJBAWshAiACDQALC0kCAX8Bf0EAIABBgMAAbGohAUGABCECA0AgASAB/QACgKchIAH9AAKApyEQBv3mAf0LAoDvMCABQRBqIQEgAkEBayECIAINAAsLzwEDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGAASEDA0AgAiAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgO9AIAIgAf0AApCnIf0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApDvQCACIAH9AAKgpyH9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKg70AgAiAB/QACsKch/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsO9AIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwukAQMBfwF/AX9BACAAQYDAAGxqIQFBACECQYAEIQMDQCABIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD95AEgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP3pASAC/QACgO9A/eAB/eEBEA0QDv3kASAC/QACgO9AIAL9AAKA70D9Qv1S/QsCgO8wIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsL5AIFAX8BfwF/AX8Bf0EAIQFBACAAQYDAAGxqIQJBACEDQcAAIQUDQEECIQQDQCADIAH9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AAoDvMP3mAf0LAoCvQSADIAH9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AApDvMP3mAf0LApCvQSADIAH9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AAqDvMP3mAf0LAqCvQSADIAH9CQKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AArDvMP3mAf0LArCvQSACQcAAaiECIANBwABqIQMgBEEBayEEIAQNAAsgAUEEaiEBIAVBAWshBSAFDQALC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0GAASEFA0AgACAE/QACgK9B/eAB/ekBIQAgASAE/QACkK9B/eAB/ekBIQEgAiAE/QACoK9B/eAB/ekBIQIgAyAE/QACsK9B/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwujAgsBewF7AXsBewF7AX8BewF7AXsBewF/IAD9EyEHQQAhBv0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQYABIQsDQCABIAb9AAKAr0EgB/3nASIFIAX95gH95AEhASACIAb9AAKQr0EgB/3nASIIIAj95gH95AEhAiADIAb9AAKgr0EgB/3nASIJIAn95gH95AEhAyAEIAb9AAKwr0EgB/3nASIKIAr95gH95AEhBCAGQcAAaiEGIAtBAWshCyALDQALIAEgAv3kASAD/eQBIAT95AEhASAB/R8AIAH9HwGSIAH9HwKSIAH9HwOSC/4CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKAAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhACABIAT9AAKQAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhASACIAT9AAKgAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhAiADIAT9AAKwAv0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6IDBAF/AX8BfwF/QQAhAEEAIQFBwAAhAwNAQQIhAgNAIAEgAP0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACgO9B/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgK9CIAEgAP0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACkO9B/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCkK9CIAEgAP0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACoO9B/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCoK9CIAEgAP0JAoAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACsO9B/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCsK9CIAFBwABqIQEgAkEBayECIAINAAsgAEEEaiEAIANBAWshAyADDQALC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0GAASEFA0AgACAE/QACgK9C/eAB/ekBIQAgASAE/QACkK9C/eAB/ekBIQEgAiAE/QACoK9C/eAB/ekBIQIgAyAE/QACsK9C/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwuBAQMBfwF7AX8gAP0TIQJBACEBQYABIQMDQCABIAH9AAKAr0IgAv3nAf0LAoDvQiABIAH9AAKQr0IgAv3nAf0LApDvQiABIAH9AAKgr0IgAv3nAf0LAqDvQiABIAH9AAKwr0IgAv3nAf0LArDvQiABQcAAaiEBIANBAWshAyADDQALC9ABAwF/AXsBfyAA/RMhAkEAIQFBBCEDA0AgASAB/QACAP36ASAC/UP9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCvQyABIAH9AAIQ/foBIAL9Q/0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkK9DIAEgAf0AAiD9+gEgAv1D/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgr0MgASAB/QACMP36ASAC/UP9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCvQyABQcAAaiEBIANBAWshAyADDQALC7IDCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEgIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQQhBQNAIAAgBP0AAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhACABIAT9AAKQr0P9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eQBIQEgAiAE/QACoK9D/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASECIAMgBP0AArCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoCxQyAEQYB+aiEEIAZBBGohBiAHQQFrIQcgBw0ACwvoAwkBewF7AXsBewF/AX8BfwF/AX9BACAAQYDAAGxqIQVBACEGQQAhCEECIQkDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQcAAIQcDQCABIAX9AAKA4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhASACIAX9AAKQ4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAiADIAX9AAKg4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAyAEIAX9AAKw4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhBCAFQYABaiEFIAZBBGohBiAHQQFrIQcgBw0ACyAIIAH9CwKAskMgCCAC/QsCkLJDIAggA/0LAqCyQyAIIAT9CwKwskMgBUHAQGohBSAGQYB+aiEGIAhBwABqIQggCUEBayEJIAkNAAsLkAECAX8Bf0EAIQBBAiEBA0AgACAA/QACgLJDIAD9AAKAsUP95wH9CwKAs0MgACAA/QACkLJDIAD9AAKQsUP95wH9CwKQs0MgACAA/QACoLJDIAD9AAKgsUP95wH9CwKgs0MgACAA/QACsLJDIAD9AAKwsUP95wH9CwKws0MgAEHAAGohACABQQFrIQEgAQ0ACwvRAQUBfwF/AX8BfwF/QQAgAEGAwABsaiEBQQAhAkEAIQNBwAAhBQNAQQIhBANAIAMgAf0AAoDiESAC/QACgLND/eUB/QsCgLRDIAMgAf0AApDiESAC/QACkLND/eUB/QsCkLRDIAMgAf0AAqDiESAC/QACoLND/eUB/QsCoLRDIAMgAf0AArDiESAC/QACsLND/eUB/QsCsLRDIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLuQECAX8Bf0EAIQBBgAEhAQNAIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAoC0Q/3mAf0LAoD0QyAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKQtEP95gH9CwKQ9EMgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACoLRD/eYB/QsCoPRDIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AArC0Q/3mAf0LArD0QyAAQcAAaiEAIAFBAWshASABDQALC4QEDQF7AXsBewF7AXsBfwF/AXsBewF7AX8BfwF/QQAhBUEAIQZBACELQQIhDANA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBwAAhCgNAIAAgBf0AAoC0QyIEIAT95gH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhACABIAX9AAKQtEMiByAH/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAb9CQKAr0P9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQBIQEgAiAF/QACoLRDIgggCP3mAf0MAAAAAAAAAAAAAAAAAAAAACAG/QkCgK9D/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASECIAMgBf0AArC0QyIJIAn95gH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAyAFQYABaiEFIAZBBGohBiAKQQFrIQogCg0ACyALIAD9CwKAtEQgCyAB/QsCkLREIAsgAv0LAqC0RCALIAP9CwKwtEQgBUHAQGohBSAGQYB+aiEGIAtBwABqIQsgDEEBayEMIAwNAAsL5AECAX8Bf0EAIQBBAiEBA0AgACAA/QACgLREIAD9AAKAsUP95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKAtUQgACAA/QACkLREIAD9AAKQsUP95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKQtUQgACAA/QACoLREIAD9AAKgsUP95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKgtUQgACAA/QACsLREIAD9AAKwsUP95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKwtUQgAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEECIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAtUT94wH95wH9CwKAtkQgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACkLVE/eMB/ecB/QsCkLZEIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqC1RP3jAf3nAf0LAqC2RCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwtUT94wH95wH9CwKwtkQgAEHAAGohACABQQFrIQEgAQ0ACwvwAQIBfwF/QQAhAEECIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKAtkQgAP0AAoC1RP3nAf3mAf0LAoC3RCAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKQtkQgAP0AApC1RP3nAf3mAf0LApC3RCAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKgtkQgAP0AAqC1RP3nAf3mAf0LAqC3RCAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKwtkQgAP0AArC1RP3nAf3mAf0LArC3RCAAQcAAaiEAIAFBAWshASABDQALC6YCBAF/AX8BfwF/QQAhAEEAIQFBwAAhAwNAQQIhAgNAIAEgAP0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/QwBAAAAAQAAAAEAAAABAAAA/U79CwKAuEQgASAA/QkCgK9D/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApC4RCABIAD9CQKAr0P9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoLhEIAEgAP0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/QwBAAAAAQAAAAEAAAABAAAA/U79CwKwuEQgAUHAAGohASACQQFrIQIgAg0ACyAAQQRqIQAgA0EBayEDIAMNAAsLjQECAX8Bf0EAIQBBgAEhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwKA+EQgAP0MAAAAAAAAAAAAAAAAAAAAAP0LApD4RCAA/QwAAAAAAAAAAAAAAAAAAAAA/QsCoPhEIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwKw+EQgAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQIhAQNAIAAgAP0AAoCxQ/0LAoC4RSAAIAD9AAKQsUP9CwKQuEUgACAA/QACoLFD/QsCoLhFIAAgAP0AArCxQ/0LArC4RSAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgLdE/QsCgLdEIAAgAP0AApC3RP0LApC3RCAAIAD9AAKgt0T9CwKgt0QgACAA/QACsLdE/QsCsLdEIABBwABqIQAgAUEBayEBIAENAAsLZAIBfwF/QQAhAEECIQEDQCAAIAD9AAKAtkT9CwKAtkQgACAA/QACkLZE/QsCkLZEIAAgAP0AAqC2RP0LAqC2RCAAIAD9AAKwtkT9CwKwtkQgAEHAAGohACABQQFrIQEgAQ0ACwuTAggBewF7AXsBewF/AX8BfwF/QQAgAEGAwABsaiEFQQAhB0HAACEIA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEECIQYDQCABIAX9AAKA4hH95AEhASACIAX9AAKQ4hH95AEhAiADIAX9AAKg4hH95AEhAyAEIAX9AAKw4hH95AEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3kASAD/eQBIAT95AEhASAHIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AoC5RSAHQQRqIQcgCEEBayEIIAgNAAsLuAECAX8Bf0EAIQBBBCEBA0AgACAA/QACgLlF/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCgLtFIAAgAP0AApC5Rf0MAAAAQgAAAEIAAABCAAAAQv3nAf0LApC7RSAAIAD9AAKguUX9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKgu0UgACAA/QACsLlF/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCsLtFIABBwABqIQAgAUEBayEBIAENAAsLyAEFAX8BfwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBACEDQcAAIQUDQEECIQQDQCADIAH9AAKA4hEgAv0JAoC7Rf3lAf0LAoD0QyADIAH9AAKQ4hEgAv0JAoC7Rf3lAf0LApD0QyADIAH9AAKg4hEgAv0JAoC7Rf3lAf0LAqD0QyADIAH9AAKw4hEgAv0JAoC7Rf3lAf0LArD0QyABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC7kBAgF/AX9BACEAQYABIQEDQCAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKA9EP95gH9CwKA+EQgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACkPRD/eYB/QsCkPhEIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAqD0Q/3mAf0LAqD4RCAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKw9EP95gH9CwKw+EQgAEHAAGohACABQQFrIQEgAQ0ACwuvAgwBewF7AXsBewF7AX8BewF7AXsBfwF/AX9BACEFQQAhCkHAACELA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0ECIQkDQCAAIAX9AAKA9EMiBCAE/eYB/eQBIQAgASAF/QACkPRDIgYgBv3mAf3kASEBIAIgBf0AAqD0QyIHIAf95gH95AEhAiADIAX9AAKw9EMiCCAI/eYB/eQBIQMgBUHAAGohBSAJQQFrIQkgCQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgCiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKAvUUgCkEEaiEKIAtBAWshCyALDQALC4wCAgF/AX9BACEAQQQhAQNAIAAgAP0AAoC9Rf0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAoC/RSAAIAD9AAKQvUX9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKQv0UgACAA/QACoL1F/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCoL9FIAAgAP0AArC9Rf0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LArC/RSAAQcAAaiEAIAFBAWshASABDQALC8QBAgF/AX9BACEAQQQhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoC/Rf3jAf3nAf0LAoDBRSAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQv0X94wH95wH9CwKQwUUgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoL9F/eMB/ecB/QsCoMFFIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArC/Rf3jAf3nAf0LArDBRSAAQcAAaiEAIAFBAWshASABDQALC/ABAgF/AX9BACEAQQQhAQNAIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AAoDBRSAA/QACgL9F/ecB/eYB/QsCgMNFIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AApDBRSAA/QACkL9F/ecB/eYB/QsCkMNFIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AAqDBRSAA/QACoL9F/ecB/eYB/QsCoMNFIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AArDBRSAA/QACsL9F/ecB/eYB/QsCsMNFIABBwABqIQAgAUEBayEBIAENAAsLZAIBfwF/QQAhAEEEIQEDQCAAIAD9AAKAw0X9CwKAw0UgACAA/QACkMNF/QsCkMNFIAAgAP0AAqDDRf0LAqDDRSAAIAD9AAKww0X9CwKww0UgAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQQhAQNAIAAgAP0AAoDBRf0LAoDBRSAAIAD9AAKQwUX9CwKQwUUgACAA/QACoMFF/QsCoMFFIAAgAP0AArDBRf0LArDBRSAAQcAAaiEAIAFBAWshASABDQALC3ADAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGABCEDA0AgAiAB/QACgKchEAYgAf0AAoCnIf3hARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgMVFIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLrwEDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGABCEDA0AgAv0MAACAQAAAgEAAAIBAAACAQP0MAAAAQAAAAEAAAABAAAAAQCAB/QACgKch/eYBEAb95gH9DAAAAEAAAABAAAAAQAAAAED94QEgAf0AAoCnIf3mARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgMVFIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmwIDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGAASEDA0AgAiAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LAoDFRSACIAH9AAKQpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCkMVFIAIgAf0AAqCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKgxUUgAiAB/QACsKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LArDFRSABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLjQECAX8Bf0EAIQBBgAEhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKAxUUgAP0MAACAPwAAgD8AAIA/AACAP/0LApDFRSAA/QwAAIA/AACAPwAAgD8AAIA//QsCoMVFIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKwxUUgAEHAAGohACABQQFrIQEgAQ0ACwu3AwMBfwF/AX9BACAAQYDAAGxqIQFBACECQYABIQMDQCAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCgMVFIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AApCnIf0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQxUUgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACoKch/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqDFRSAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKwpyH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCsMVFIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwubAgMBfwF/AX9BACAAQYDAAGxqIQFBACECQYABIQMDQCACIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgIVGIAIgAf0AApCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQhUYgAiAB/QACoKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqCFRiACIAH9AAKwpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsIVGIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuaAgMBfwF/AX9BACEBQQAgAEGAwABsaiECQYAEIQMDQCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAhUb9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKApyEgAf0AAoCFRv0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgIVG/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoDFRSABQRBqIQEgAkEQaiECIANBAWshAyADDQALC5sCAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAEhAwNAIAIgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKAxUYgAiAB/QACkKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApDFRiACIAH9AAKgpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoMVGIAIgAf0AArCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKwxUYgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC68CAwF/AX8Bf0EAIQFBACAAQYDAAGxqIQJBgAQhAwNAIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDFRv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAoCnISAB/QACgMVG/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKAxUb9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYB/QsCgMVFIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsL2wEDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGAASEDA0AgAiAB/QACgKch/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCgIVHIAIgAf0AApCnIf3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LApCFRyACIAH9AAKgpyH94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKghUcgAiAB/QACsKch/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCsIVHIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvzAQQBfwF/AXsBf0EAIQFBACAAQYDAAGxqIQJBgAQhBANAIAH9DAAAAD8AAAA/AAAAPwAAAD/9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoCFRxAM/eYB/QwAAAA/AAAAPwAAAD8AAAA/IAL9AAKApyH95gH9DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAf0AAoCFRyIDIAP95gH94QEQDf3mAf3mAf3mAf3kAf0LAoDFRSABQRBqIQEgAkEQaiECIARBAWshBCAEDQALC0sDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGABCEDA0AgAiAB/QACgKchEAb9CwKAxUcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwv7AwMBfwF/AX9BACEBQQAgAEGAwABsaiECQYABIQMDQCAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAxUf95gEgAv0AAoCnIf0MAACAPwAAgD8AAIA/AACAPyAB/QACgMVH/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAxUf95QH95gH95gH95gH95AH9CwKAxUUgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACkMVH/eYBIAL9AAKQpyH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApDFR/0MAACAPwAAgD8AAIA/AACAPyAB/QACkMVH/eUB/eYB/eYB/eYB/eQB/QsCkMVFIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqDFR/3mASAC/QACoKch/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgxUf9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqDFR/3lAf3mAf3mAf3mAf3kAf0LAqDFRSAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwxUf95gEgAv0AArCnIf0MAACAPwAAgD8AAIA/AACAPyAB/QACsMVH/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwxUf95QH95gH95gH95gH95AH9CwKwxUUgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC88BAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAEhAwNAIAIgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoCFSCACIAH9AAKQpyH9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQhUggAiAB/QACoKch/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoIVIIAIgAf0AArCnIf0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArCFSCABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLpAEDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGABCEDA0AgAiAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/eQBIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD96QEgAv0AAoCFSP3gAf3hARANEA795AEgAv0AAoCFSCAC/QACgIVI/UL9Uv0LAoDFSCABQRBqIQEgAkEQaiECIANBAWshAyADDQALC6UCAgF/AX9BACEAQYABIQEDQCAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKAxUggAP0AAoDFSP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKAhUkgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACkMVIIAD9AAKQxUj9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCkIVJIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAqDFSCAA/QACoMVI/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAqCFSSAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKwxUggAP0AArDFSP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKwhUkgAEHAAGohACABQQFrIQEgAQ0ACwvSAQMBfwF/AX9BACAAQYDAAGxqIQFBACECQYAEIQMDQCAC/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKApyEgAf0AAoCnIf0MAACAfwAAgH8AAIB/AACAf/1B/VIgAv0AAoCFSf3lARAN/eYB/QwAAAAAAAAAAAAAAAAAAAAA/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKAhUn95QEQDf3mAf3kAf0LAoDFRSABQRBqIQEgAkEQaiECIANBAWshAyADDQALC5EBAgF/AX9BACEAQYABIQEDQCAAIAD9AAKAxUUgAP0AAoDFSf3mAf0LAoCFSiAAIAD9AAKQxUUgAP0AApDFSf3mAf0LApCFSiAAIAD9AAKgxUUgAP0AAqDFSf3mAf0LAqCFSiAAIAD9AAKwxUUgAP0AArDFSf3mAf0LArCFSiAAQcAAaiEAIAFBAWshASABDQALC7cCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkECIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQcAAIQUDQCAAIAT9AAKAtEMgBP0AAoCFSv3mAf3kASEAIAEgBP0AApC0QyAE/QACkIVK/eYB/eQBIQEgAiAE/QACoLRDIAT9AAKghUr95gH95AEhAiADIAT9AAKwtEMgBP0AArCFSv3mAf3kASEDIARBgAFqIQQgBUEBayEFIAUNAAsgBiAA/QsCgMVKIAYgAf0LApDFSiAGIAL9CwKgxUogBiAD/QsCsMVKIARBwEBqIQQgBkHAAGohBiAHQQFrIQcgBw0ACwu4AgYBewF7AXsBewF/AX9BACEEQQIhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgMVKIAT9AAKAt0T95gEgBP0AAoC4Rf3nAf3kASEAIAEgBP0AApDFSiAE/QACkLdE/eYBIAT9AAKQuEX95wH95AEhASACIAT9AAKgxUogBP0AAqC3RP3mASAE/QACoLhF/ecB/eQBIQIgAyAE/QACsMVKIAT9AAKwt0T95gEgBP0AArC4Rf3nAf3kASEDIAQgAP0LAoDGSiAEIAH9CwKQxkogBCAC/QsCoMZKIAQgA/0LArDGSiAEQcAAaiEEIAVBAWshBSAFDQALC9MDBAF/AX8BfwF/QQAhAEEAIQFBwAAhAwNAQQIhAgNAIAAgAP0AAoCFSiAB/QACgLZE/eYBIAH9AAKAxkr9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoC4RP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAP0AAoD0Q/3mAf3kAf0LAoDHSiAAIAD9AAKQhUogAf0AApC2RP3mASAB/QACkMZK/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKQuET9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAD9AAKQ9EP95gH95AH9CwKQx0ogACAA/QACoIVKIAH9AAKgtkT95gEgAf0AAqDGSv0MAAAAAAAAAAAAAAAAAAAAACAA/QACoLhE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAA/QACoPRD/eYB/eQB/QsCoMdKIAAgAP0AArCFSiAB/QACsLZE/eYBIAH9AAKwxkr9DAAAAAAAAAAAAAAAAAAAAAAgAP0AArC4RP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAP0AArD0Q/3mAf3kAf0LArDHSiAAQcAAaiEAIAFBwABqIQEgAkEBayECIAINAAsgAUGAf2ohASADQQFrIQMgAw0ACwuXAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBAiEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0HAACEFA0AgACAE/QACgMdK/eEB/eQBIQAgASAE/QACkMdK/eEB/eQBIQEgAiAE/QACoMdK/eEB/eQBIQIgAyAE/QACsMdK/eEB/eQBIQMgBEGAAWohBCAFQQFrIQUgBQ0ACyAGIAD9CwKAh0sgBiAB/QsCkIdLIAYgAv0LAqCHSyAGIAP9CwKwh0sgBEHAQGohBCAGQcAAaiEGIAdBAWshByAHDQALC4wCBgF7AXsBewF7AX8Bf0EAIQRBAiEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKAh0sgBP0AAoC4Rf3nAf3kASEAIAEgBP0AApCHSyAE/QACkLhF/ecB/eQBIQEgAiAE/QACoIdLIAT9AAKguEX95wH95AEhAiADIAT9AAKwh0sgBP0AArC4Rf3nAf3kASEDIAQgAP0LAoCISyAEIAH9CwKQiEsgBCAC/QsCoIhLIAQgA/0LArCISyAEQcAAaiEEIAVBAWshBSAFDQALC/sCBAF/AX8BfwF/QQAhAEEAIQFBwAAhAwNAQQIhAgNAIAAgAP0AAoDHSiAB/QACgIhL/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKAuET9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQB/QsCgIlLIAAgAP0AApDHSiAB/QACkIhL/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKQuET9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQB/QsCkIlLIAAgAP0AAqDHSiAB/QACoIhL/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKguET9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQB/QsCoIlLIAAgAP0AArDHSiAB/QACsIhL/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKwuET9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQB/QsCsIlLIABBwABqIQAgAUHAAGohASACQQFrIQIgAg0ACyABQYB/aiEBIANBAWshAyADDQALC7cCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkHAACEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0ECIQUDQCAAIAT9AAKA9EMgBP0AAoCFSv3mAf3kASEAIAEgBP0AApD0QyAE/QACkIVK/eYB/eQBIQEgAiAE/QACoPRDIAT9AAKghUr95gH95AEhAiADIAT9AAKw9EMgBP0AArCFSv3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgMlLIAZBBGohBiAHQQFrIQcgBw0ACwvgAgYBewF7AXsBewF/AX9BACEEQQQhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgMlLIAT9AAKAw0X95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhACABIAT9AAKQyUsgBP0AApDDRf3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEBIAIgBP0AAqDJSyAE/QACoMNF/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQIgAyAE/QACsMlLIAT9AAKww0X95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhAyAEIAD9CwKAy0sgBCAB/QsCkMtLIAQgAv0LAqDLSyAEIAP9CwKwy0sgBEHAAGohBCAFQQFrIQUgBQ0ACwuKAgQBfwF/AX8Bf0EAIQBBACEBQcAAIQMDQEECIQIDQCAAIAD9AAKAhUogAf0JAoDBRf3mASAB/QkCgMtLIAD9AAKA+ET95gH95AH9CwKAzUsgACAA/QACkIVKIAH9CQKAwUX95gEgAf0JAoDLSyAA/QACkPhE/eYB/eQB/QsCkM1LIAAgAP0AAqCFSiAB/QkCgMFF/eYBIAH9CQKAy0sgAP0AAqD4RP3mAf3kAf0LAqDNSyAAIAD9AAKwhUogAf0JAoDBRf3mASAB/QkCgMtLIAD9AAKw+ET95gH95AH9CwKwzUsgAEHAAGohACACQQFrIQIgAg0ACyABQQRqIQEgA0EBayEDIAMNAAsLlwIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQcAAIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQIhBQNAIAAgBP0AAoDNS/3hAf3kASEAIAEgBP0AApDNS/3hAf3kASEBIAIgBP0AAqDNS/3hAf3kASECIAMgBP0AArDNS/3hAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgI1MIAZBBGohBiAHQQFrIQcgBw0ACwu0AgYBewF7AXsBewF/AX9BACEEQQQhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgI1M/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQAgASAE/QACkI1M/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQEgAiAE/QACoI1M/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQIgAyAE/QACsI1M/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQMgBCAA/QsCgI9MIAQgAf0LApCPTCAEIAL9CwKgj0wgBCAD/QsCsI9MIARBwABqIQQgBUEBayEFIAUNAAsLsgEEAX8BfwF/AX9BACEAQQAhAUHAACEDA0BBAiECA0AgACAA/QACgM1LIAH9CQKAj0z95AH9CwKAiUsgACAA/QACkM1LIAH9CQKAj0z95AH9CwKQiUsgACAA/QACoM1LIAH9CQKAj0z95AH9CwKgiUsgACAA/QACsM1LIAH9CQKAj0z95AH9CwKwiUsgAEHAAGohACACQQFrIQIgAg0ACyABQQRqIQEgA0EBayEDIAMNAAsLuQIIAX8BewF/AXsBewF7AX8Bf0EAIABBgCBsaiEBQQAhA0EgIQgDQEECIQcDQCADIAH9XAKAxAchAiABIAL9VgKAxQcBIQIgASAC/VYCgMYHAiECIAEgAv1WAoDHBwP9CwKAkUwgAyAB/VwCgMgHIQQgASAE/VYCgMkHASEEIAEgBP1WAoDKBwIhBCABIAT9VgKAywcD/QsCkJFMIAMgAf1cAoDMByEFIAEgBf1WAoDNBwEhBSABIAX9VgKAzgcCIQUgASAF/VYCgM8HA/0LAqCRTCADIAH9XAKA0AchBiABIAb9VgKA0QcBIQYgASAG/VYCgNIHAiEGIAEgBv1WAoDTBwP9CwKwkUwgAUGAEGohASADQcAAaiEDIAdBAWshByAHDQALIAFBhGBqIQEgCEEBayEIIAgNAAsLlgQGAXsBewF7AXsBfwF/QQAgAEGAwABsaiEF/Qz/////////////////////IQH9DP////////////////////8hAv0M/////////////////////yED/Qz/////////////////////IQRBgAEhBgNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBf0AAoDvMP3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQEgAv0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAF/QACkO8w/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAiAD/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAX9AAKg7zD94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEDIAT9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBf0AArDvMP3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQQgBUHAAGohBSAGQQFrIQYgBg0ACyABIAL9TiAD/U4gBP1OIQEgAf2jAQvvAQYBewF7AXsBewF/AX9BACEE/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBgAEhBQNAIAAgBP0AAoDFSf3gAf3pASEAIAEgBP0AApDFSf3gAf3pASEBIAIgBP0AAqDFSf3gAf3pASECIAMgBP0AArDFSf3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLowILAXsBewF7AXsBewF/AXsBewF7AXsBfyAA/RMhB0EAIQb9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEGAASELA0AgASAG/QACgMVJIAf95wEiBSAF/eYB/eQBIQEgAiAG/QACkMVJIAf95wEiCCAI/eYB/eQBIQIgAyAG/QACoMVJIAf95wEiCSAJ/eYB/eQBIQMgBCAG/QACsMVJIAf95wEiCiAK/eYB/eQBIQQgBkHAAGohBiALQQFrIQsgCw0ACyABIAL95AEgA/3kASAE/eQBIQEgAf0fACAB/R8BkiAB/R8CkiAB/R8DkgvvAQYBewF7AXsBewF/AX9BACEE/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBgAEhBQNAIAAgBP0AAoCxTP3gAf3pASEAIAEgBP0AApCxTP3gAf3pASEBIAIgBP0AAqCxTP3gAf3pASECIAMgBP0AArCxTP3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLgQEDAX8BewF/IAD9EyECQQAhAUGAASEDA0AgASAB/QACgLFMIAL95wH9CwKAxUkgASAB/QACkLFMIAL95wH9CwKQxUkgASAB/QACoLFMIAL95wH9CwKgxUkgASAB/QACsLFMIAL95wH9CwKwxUkgAUHAAGohASADQQFrIQMgAw0ACwuAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgPlMIAIgASAC/QACkPFM/eYB/QsCkPlMIAIgASAC/QACoPFM/eYB/QsCoPlMIAIgASAC/QACsPFM/eYB/QsCsPlMIAJBwABqIQIgA0EBayEDIAMNAAsLNgIBfwF/QQAhAEHAACEBA0AgACAA/QACgPlMEAb9CwKAgU0gAEEQaiEAIAFBAWshASABDQALC4gBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgIFNIgAgAP3mAf0LAoCJTSABIAH9AAKQgU0iAiAC/eYB/QsCkIlNIAEgAf0AAqCBTSIDIAP95gH9CwKgiU0gASAB/QACsIFNIgQgBP3mAf0LArCJTSABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAiU0gBP0AAoCRTf3mAf3kASEAIAEgBP0AApCJTSAE/QACkJFN/eYB/eQBIQEgAiAE/QACoIlNIAT9AAKgkU395gH95AEhAiADIAT9AAKwiU0gBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILYgMBewF/AX9BACEBQcAAIQIDQCABIAH9AAKAgU0gAf0AAoD5TP3hARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYBIgAgAP3mAf0LAoCZTSABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCZTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkJlNIAT9AAKQkU395gH95AEhASACIAT9AAKgmU0gBP0AAqCRTf3mAf3kASECIAMgBP0AArCZTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgKFNIAIgASAC/QACkPFM/eYB/QsCkKFNIAIgASAC/QACoPFM/eYB/QsCoKFNIAIgASAC/QACsPFM/eYB/QsCsKFNIAJBwABqIQIgA0EBayEDIAMNAAsLPwMBewF/AX9BACEBQcAAIQIDQCABIAH9AAKAoU0QCSIAIAD95gH9CwKAqU0gAUEQaiEBIAJBAWshAiACDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAqU0gBP0AAoCRTf3mAf3kASEAIAEgBP0AApCpTSAE/QACkJFN/eYB/eQBIQEgAiAE/QACoKlNIAT9AAKgkU395gH95AEhAiADIAT9AAKwqU0gBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILowEDAXsBfwF/QQAhAUHAACECA0AgAf0MAACAQAAAgEAAAIBAAACAQP0MAAAAQAAAAEAAAABAAAAAQCAB/QACgKFN/eYBEAb95gH9DAAAAEAAAABAAAAAQAAAAED94QEgAf0AAoChTf3mARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYBIgAgAP3mAf0LAoCxTSABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCxTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkLFNIAT9AAKQkU395gH95AEhASACIAT9AAKgsU0gBP0AAqCRTf3mAf3kASECIAMgBP0AArCxTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgLlNIAIgASAC/QACkPFM/eYB/QsCkLlNIAIgASAC/QACoPFM/eYB/QsCoLlNIAIgASAC/QACsPFM/eYB/QsCsLlNIAJBwABqIQIgA0EBayEDIAMNAAsL3AEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAuU39DAAAAAAAAAAAAAAAAAAAAAD96QEiACAA/eYB/QsCgMFNIAEgAf0AApC5Tf0MAAAAAAAAAAAAAAAAAAAAAP3pASICIAL95gH9CwKQwU0gASAB/QACoLlN/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgMgA/3mAf0LAqDBTSABIAH9AAKwuU39DAAAAAAAAAAAAAAAAAAAAAD96QEiBCAE/eYB/QsCsMFNIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDBTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkMFNIAT9AAKQkU395gH95AEhASACIAT9AAKgwU0gBP0AAqCRTf3mAf3kASECIAMgBP0AArDBTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguoAgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoC5Tf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iACAA/eYB/QsCgMlNIAEgAf0AApC5Tf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iAiAC/eYB/QsCkMlNIAEgAf0AAqC5Tf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iAyAD/eYB/QsCoMlNIAEgAf0AArC5Tf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iBCAE/eYB/QsCsMlNIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDJTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkMlNIAT9AAKQkU395gH95AEhASACIAT9AAKgyU0gBP0AAqCRTf3mAf3kASECIAMgBP0AArDJTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgukAQcBewF7AX8BewF7AXsBfyAA/RMhAkEAIQNBECEHA0AgAyACIAP9AAKA8Uz95gEiASAB/eYB/QsCgNFNIAMgAiAD/QACkPFM/eYBIgQgBP3mAf0LApDRTSADIAIgA/0AAqDxTP3mASIFIAX95gH9CwKg0U0gAyACIAP9AAKw8Uz95gEiBiAG/eYB/QsCsNFNIANBwABqIQMgB0EBayEHIAcNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDRTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkNFNIAT9AAKQkU395gH95AEhASACIAT9AAKg0U0gBP0AAqCRTf3mAf3kASECIAMgBP0AArDRTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguwAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD8iACAA/eYB/QsCgNlNIAH9DAAAgD8AAIA/AACAPwAAgD8iAiAC/eYB/QsCkNlNIAH9DAAAgD8AAIA/AACAPwAAgD8iAyAD/eYB/QsCoNlNIAH9DAAAgD8AAIA/AACAPwAAgD8iBCAE/eYB/QsCsNlNIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDZTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkNlNIAT9AAKQkU395gH95AEhASACIAT9AAKg2U0gBP0AAqCRTf3mAf3kASECIAMgBP0AArDZTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgOFNIAIgASAC/QACkPFM/eYB/QsCkOFNIAIgASAC/QACoPFM/eYB/QsCoOFNIAIgASAC/QACsPFM/eYB/QsCsOFNIAJBwABqIQIgA0EBayEDIAMNAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgOFN/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoDpTSAAIAD9AAKQ4U39DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkOlNIAAgAP0AAqDhTf0MAAAAAAAAAAAAAAAAAAAAAP1G/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg6U0gACAA/QACsOFN/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDpTSAAQcAAaiEAIAFBAWshASABDQALC/QCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgOFN/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKA4U395gEgAf0AAoDpTf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgPFNIAEgAf0AApDhTf0MCtcjPArXIzwK1yM8CtcjPCAB/QACkOFN/eYBIAH9AAKQ6U39DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApDxTSABIAH9AAKg4U39DArXIzwK1yM8CtcjPArXIzwgAf0AAqDhTf3mASAB/QACoOlN/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKg8U0gASAB/QACsOFN/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKw4U395gEgAf0AArDpTf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsPFNIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDxTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkPFNIAT9AAKQkU395gH95AEhASACIAT9AAKg8U0gBP0AAqCRTf3mAf3kASECIAMgBP0AArDxTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvEAwYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoDpTf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgPlNIAH9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AApDpTf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAiAC/eYB/QsCkPlNIAH9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAqDpTf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoPlNIAH9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AArDpTf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsPlNIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoD5TSAE/QACgJFN/eYB/eQBIQAgASAE/QACkPlNIAT9AAKQkU395gH95AEhASACIAT9AAKg+U0gBP0AAqCRTf3mAf3kASECIAMgBP0AArD5TSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgIFOIAIgASAC/QACkPFM/eYB/QsCkIFOIAIgASAC/QACoPFM/eYB/QsCoIFOIAIgASAC/QACsPFM/eYB/QsCsIFOIAJBwABqIQIgA0EBayEDIAMNAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgIFO/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCJTiAAIAD9AAKQgU79DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkIlOIAAgAP0AAqCBTv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgiU4gACAA/QACsIFO/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCJTiAAQcAAaiEAIAFBAWshASABDQALC2YCAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoCBTiAA/QACgIlO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QsCgJFOIABBEGohACABQQFrIQEgAQ0ACwv0AgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCBTv0MAACAPwAAgD8AAIA/AACAPyAB/QACgJFO/eYBIAH9AAKAiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgAgAP3mAf0LAoCZTiABIAH9AAKQgU79DAAAgD8AAIA/AACAPwAAgD8gAf0AApCRTv3mASAB/QACkIlO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQmU4gASAB/QACoIFO/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgkU795gEgAf0AAqCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoJlOIAEgAf0AArCBTv0MAACAPwAAgD8AAIA/AACAPyAB/QACsJFO/eYBIAH9AAKwiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgQgBP3mAf0LArCZTiABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAmU4gBP0AAoCRTf3mAf3kASEAIAEgBP0AApCZTiAE/QACkJFN/eYB/eQBIQEgAiAE/QACoJlOIAT9AAKgkU395gH95AEhAiADIAT9AAKwmU4gBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILhAYGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKAkU79DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgKFOIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AApCRTv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACkIlO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQoU4gAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACoIlO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACoJFO/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKgiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgMgA/3mAf0LAqChTiAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKwkU79DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AArCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsKFOIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoChTiAE/QACgJFN/eYB/eQBIQAgASAE/QACkKFOIAT9AAKQkU395gH95AEhASACIAT9AAKgoU4gBP0AAqCRTf3mAf3kASECIAMgBP0AArChTiAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgKlOIAIgASAC/QACkPFM/eYB/QsCkKlOIAIgASAC/QACoPFM/eYB/QsCoKlOIAIgASAC/QACsPFM/eYB/QsCsKlOIAJBwABqIQIgA0EBayEDIAMNAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgKlO/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCxTiAAIAD9AAKQqU79DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkLFOIAAgAP0AAqCpTv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgsU4gACAA/QACsKlO/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCxTiAAQcAAaiEAIAFBAWshASABDQALC2YCAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoCpTiAA/QACgLFO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QsCgLlOIABBEGohACABQQFrIQEgAQ0ACwvIAwYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DF99hj9ffYY/X32GP199hj8gAf0AAoCpTv0MfS3WP30t1j99LdY/fS3WPyAB/QACgLlO/eYBIAH9AAKAsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgAgAP3mAf0LAoDBTiAB/QxffYY/X32GP199hj9ffYY/IAH9AAKQqU79DH0t1j99LdY/fS3WP30t1j8gAf0AApC5Tv3mASAB/QACkLFO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASICIAL95gH9CwKQwU4gAf0MX32GP199hj9ffYY/X32GPyAB/QACoKlO/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKguU795gEgAf0AAqCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiAyAD/eYB/QsCoMFOIAH9DF99hj9ffYY/X32GP199hj8gAf0AArCpTv0MfS3WP30t1j99LdY/fS3WPyAB/QACsLlO/eYBIAH9AAKwsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgQgBP3mAf0LArDBTiABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAwU4gBP0AAoCRTf3mAf3kASEAIAEgBP0AApDBTiAE/QACkJFN/eYB/eQBIQEgAiAE/QACoMFOIAT9AAKgkU395gH95AEhAiADIAT9AAKwwU4gBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5IL2AYGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKAuU79DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiACAA/eYB/QsCgMlOIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AApC5Tv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACkLFO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASICIAL95gH9CwKQyU4gAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACoLFO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACoLlO/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKgsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgMgA/3mAf0LAqDJTiAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKwuU79DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AArCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiBCAE/eYB/QsCsMlOIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDJTiAE/QACgJFN/eYB/eQBIQAgASAE/QACkMlOIAT9AAKQkU395gH95AEhASACIAT9AAKgyU4gBP0AAqCRTf3mAf3kASECIAMgBP0AArDJTiAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgNFOIAIgASAC/QACkPFM/eYB/QsCkNFOIAIgASAC/QACoPFM/eYB/QsCoNFOIAIgASAC/QACsPFM/eYB/QsCsNFOIAJBwABqIQIgA0EBayEDIAMNAAsLuAECAX8Bf0EAIQBBECEBA0AgAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACgNFO/eYB/QsCgNlOIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AApDRTv3mAf0LApDZTiAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKg0U795gH9CwKg2U4gAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACsNFO/eYB/QsCsNlOIABBwABqIQAgAUEBayEBIAENAAsLxAECAX8Bf0EAIQBBECEBA0AgACAA/QACgNFO/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCgOFOIAAgAP0AApDRTv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LApDhTiAAIAD9AAKg0U794QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKg4U4gACAA/QACsNFO/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCsOFOIABBwABqIQAgAUEBayEBIAENAAsLNgIBfwF/QQAhAEHAACEBA0AgACAA/QACgOFOEAz9CwKA6U4gAEEQaiEAIAFBAWshASABDQALC7QBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgNlOIAH9AAKA6U795gEiACAA/eYB/QsCgPFOIAEgAf0AApDZTiAB/QACkOlO/eYBIgIgAv3mAf0LApDxTiABIAH9AAKg2U4gAf0AAqDpTv3mASIDIAP95gH9CwKg8U4gASAB/QACsNlOIAH9AAKw6U795gEiBCAE/eYB/QsCsPFOIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDxTiAE/QACgJFN/eYB/eQBIQAgASAE/QACkPFOIAT9AAKQkU395gH95AEhASACIAT9AAKg8U4gBP0AAqCRTf3mAf3kASECIAMgBP0AArDxTiAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvQAQQBewF/AXsBf0EAIQFBwAAhAwNAIAH9DAAAAD8AAAA/AAAAPwAAAD/9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoDpTv3mASAB/QACgNlO/Qy7bpA/u26QP7tukD+7bpA//eEB/QwAAIA/AACAPwAAgD8AAIA//eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBIAH9AAKA4U4iAiAC/eYB/eEBEA395gH95gH95gH95AEiACAA/eYB/QsCgPlOIAFBEGohASADQQFrIQMgAw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgPlOIAT9AAKAkU395gH95AEhACABIAT9AAKQ+U4gBP0AApCRTf3mAf3kASEBIAIgBP0AAqD5TiAE/QACoJFN/eYB/eQBIQIgAyAE/QACsPlOIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAgU8gAiABIAL9AAKQ8Uz95gH9CwKQgU8gAiABIAL9AAKg8Uz95gH9CwKggU8gAiABIAL9AAKw8Uz95gH9CwKwgU8gAkHAAGohAiADQQFrIQMgAw0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKAgU8QBv0LAoCJTyAAQRBqIQAgAUEBayEBIAENAAsLtAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAgU8gAf0AAoCJT/3mASIAIAD95gH9CwKAkU8gASAB/QACkIFPIAH9AAKQiU/95gEiAiAC/eYB/QsCkJFPIAEgAf0AAqCBTyAB/QACoIlP/eYBIgMgA/3mAf0LAqCRTyABIAH9AAKwgU8gAf0AArCJT/3mASIEIAT95gH9CwKwkU8gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJFPIAT9AAKAkU395gH95AEhACABIAT9AAKQkU8gBP0AApCRTf3mAf3kASEBIAIgBP0AAqCRTyAE/QACoJFN/eYB/eQBIQIgAyAE/QACsJFPIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4gEBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACgIlP/eYBIAH9AAKAgU/9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoCJT/0MAACAPwAAgD8AAIA/AACAPyAB/QACgIlP/eUB/eYB/eYB/eYB/eQBIgAgAP3mAf0LAoCZTyAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQiU/95gEgAf0AApCBT/0MAACAPwAAgD8AAIA/AACAPyAB/QACkIlP/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQiU/95QH95gH95gH95gH95AEiAiAC/eYB/QsCkJlPIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCJT/3mASAB/QACoIFP/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgiU/9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCJT/3lAf3mAf3mAf3mAf3kASIDIAP95gH9CwKgmU8gAf0MAACAPwAAgD8AAIA/AACAPyAB/QACsIlP/eYBIAH9AAKwgU/9DAAAgD8AAIA/AACAPwAAgD8gAf0AArCJT/0MAACAPwAAgD8AAIA/AACAPyAB/QACsIlP/eUB/eYB/eYB/eYB/eQBIgQgBP3mAf0LArCZTyABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAmU8gBP0AAoCRTf3mAf3kASEAIAEgBP0AApCZTyAE/QACkJFN/eYB/eQBIQEgAiAE/QACoJlPIAT9AAKgkU395gH95AEhAiADIAT9AAKwmU8gBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoDxTP3mAf0LAoChTyACIAEgAv0AApDxTP3mAf0LApChTyACIAEgAv0AAqDxTP3mAf0LAqChTyACIAEgAv0AArDxTP3mAf0LArChTyACQcAAaiECIANBAWshAyADDQALC7gBAgF/AX9BACEAQRAhAQNAIAAgAP0AAoChT/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoCpTyAAIAD9AAKQoU/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQqU8gACAA/QACoKFP/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoKlPIAAgAP0AArChT/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArCpTyAAQcAAaiEAIAFBAWshASABDQALC48BAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKAoU/9DAAAAAAAAAAAAAAAAAAAAAD95AEgAP0AAoChT/0MAAAAAAAAAAAAAAAAAAAAAP3pASAA/QACgKlP/eAB/eEBEA0QDv3kASAA/QACgKlPIAD9AAKAqU/9Qv1S/QsCgLFPIABBEGohACABQQFrIQEgAQ0ACwuIAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCxTyIAIAD95gH9CwKAuU8gASAB/QACkLFPIgIgAv3mAf0LApC5TyABIAH9AAKgsU8iAyAD/eYB/QsCoLlPIAEgAf0AArCxTyIEIAT95gH9CwKwuU8gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLlPIAT9AAKAkU395gH95AEhACABIAT9AAKQuU8gBP0AApCRTf3mAf3kASEBIAIgBP0AAqC5TyAE/QACoJFN/eYB/eQBIQIgAyAE/QACsLlPIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6QCAgF/AX9BACEAQRAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoCxTyAA/QACgLFP/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAoDBTyAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKQsU8gAP0AApCxT/0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKQwU8gAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACoLFPIAD9AAKgsU/9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCoMFPIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AArCxTyAA/QACsLFP/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LArDBTyAAQcAAaiEAIAFBAWshASABDQALC8YBAwF7AX8Bf0EAIQFBwAAhAgNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoChTyAB/QACgKFP/QwAAIB/AACAfwAAgH8AAIB//UH9UiAB/QACgMFP/eUBEA395gH9DAAAAAAAAAAAAAAAAAAAAAD9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoDBT/3lARAN/eYB/eQBIgAgAP3mAf0LAoDJTyABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDJTyAE/QACgJFN/eYB/eQBIQAgASAE/QACkMlPIAT9AAKQkU395gH95AEhASACIAT9AAKgyU8gBP0AAqCRTf3mAf3kASECIAMgBP0AArDJTyAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgNFPIAIgASAC/QACkPFM/eYB/QsCkNFPIAIgASAC/QACoPFM/eYB/QsCoNFPIAIgASAC/QACsPFM/eYB/QsCsNFPIAJBwABqIQIgA0EBayEDIAMNAAsLNgIBfwF/QQAhAEHAACEBA0AgACAA/QACgNFPEAb9CwKA2U8gAEEQaiEAIAFBAWshASABDQALCzYCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDRTxAJ/QsCgNlPIABBEGohACABQQFrIQEgAQ0ACwu4AQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA0U/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKA2U8gACAA/QACkNFP/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCkNlPIAAgAP0AAqDRT/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAqDZTyAAIAD9AAKw0U/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKw2U8gAEHAAGohACABQQFrIQEgAQ0ACwvQAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA0U/9DArXIzwK1yM8CtcjPArXIzwgAP0AAoDRT/3mASAA/QACgNFP/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoDZTyAAIAD9AAKQ0U/9DArXIzwK1yM8CtcjPArXIzwgAP0AApDRT/3mASAA/QACkNFP/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LApDZTyAAIAD9AAKg0U/9DArXIzwK1yM8CtcjPArXIzwgAP0AAqDRT/3mASAA/QACoNFP/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqDZTyAAIAD9AAKw0U/9DArXIzwK1yM8CtcjPArXIzwgAP0AArDRT/3mASAA/QACsNFP/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArDZTyAAQcAAaiEAIAFBAWshASABDQALC4QCAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDRT/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA4U8gACAA/QACkNFP/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApDhTyAAIAD9AAKg0U/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoOFPIAAgAP0AArDRT/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw4U8gAEHAAGohACABQQFrIQEgAQ0ACwuhAQIBfwF/QQAhAEHAACEBA0AgACAA/QACgNFP/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA0U8gAP0AAoDhT/0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv3mASAA/QACgOFP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoDZTyAAQRBqIQAgAUEBayEBIAENAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgNFP/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoDpTyAAIAD9AAKQ0U/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkOlPIAAgAP0AAqDRT/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg6U8gACAA/QACsNFP/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDpTyAAQcAAaiEAIAFBAWshASABDQALC7YBAgF/AX9BACEAQcAAIQEDQCAA/QxffYY/X32GP199hj9ffYY/IAD9AAKA0U/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoDRTyAA/QACgOlP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAD9AAKA6U/9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYB/QsCgNlPIABBEGohACABQQFrIQEgAQ0ACwtuAgF/AX9BACEAQcAAIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKA0U/95gEgAP0AAoDRT/3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mARAM/eYB/QsCgNlPIABBEGohACABQQFrIQEgAQ0ACwtBAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA0U8gAP0AAoDRTxAG/eYB/QsCgNlPIABBEGohACABQQFrIQEgAQ0ACwu4AQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA0U/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKA8U8gACAA/QACkNFP/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCkPFPIAAgAP0AAqDRT/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAqDxTyAAIAD9AAKw0U/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKw8U8gAEHAAGohACABQQFrIQEgAQ0ACwuPAQIBfwF/QQAhAEHAACEBA0AgACAA/QACgNFP/QwAAAAAAAAAAAAAAAAAAAAA/eQBIAD9AAKA0U/9DAAAAAAAAAAAAAAAAAAAAAD96QEgAP0AAoDxT/3gAf3hARANEA795AEgAP0AAoDxTyAA/QACgPFP/UL9Uv0LAoDZTyAAQRBqIQAgAUEBayEBIAENAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDZTyAE/QACgJFN/eYB/eQBIQAgASAE/QACkNlPIAT9AAKQkU395gH95AEhASACIAT9AAKg2U8gBP0AAqCRTf3mAf3kASECIAMgBP0AArDZTyAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgPlPIAIgASAC/QACkPFM/eYB/QsCkPlPIAIgASAC/QACoPFM/eYB/QsCoPlPIAIgASAC/QACsPFM/eYB/QsCsPlPIAJBwABqIQIgA0EBayEDIAMNAAsLNgIBfwF/QQAhAEHAACEBA0AgACAA/QACgPlPEAb9CwKAgVAgAEEQaiEAIAFBAWshASABDQALC4gBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgIFQIgAgAP3mAf0LAoCJUCABIAH9AAKQgVAiAiAC/eYB/QsCkIlQIAEgAf0AAqCBUCIDIAP95gH9CwKgiVAgASAB/QACsIFQIgQgBP3mAf0LArCJUCABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAiVAgBP0AAoCRTf3mAf3kASEAIAEgBP0AApCJUCAE/QACkJFN/eYB/eQBIQEgAiAE/QACoIlQIAT9AAKgkU395gH95AEhAiADIAT9AAKwiVAgBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILYgMBewF/AX9BACEBQcAAIQIDQCABIAH9AAKAgVAgAf0AAoD5T/3hARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYBIgAgAP3mAf0LAoCRUCABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCRUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkJFQIAT9AAKQkU395gH95AEhASACIAT9AAKgkVAgBP0AAqCRTf3mAf3kASECIAMgBP0AArCRUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgJlQIAIgASAC/QACkPFM/eYB/QsCkJlQIAIgASAC/QACoPFM/eYB/QsCoJlQIAIgASAC/QACsPFM/eYB/QsCsJlQIAJBwABqIQIgA0EBayEDIAMNAAsLPwMBewF/AX9BACEBQcAAIQIDQCABIAH9AAKAmVAQCSIAIAD95gH9CwKAoVAgAUEQaiEBIAJBAWshAiACDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAoVAgBP0AAoCRTf3mAf3kASEAIAEgBP0AApChUCAE/QACkJFN/eYB/eQBIQEgAiAE/QACoKFQIAT9AAKgkU395gH95AEhAiADIAT9AAKwoVAgBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILowEDAXsBfwF/QQAhAUHAACECA0AgAf0MAACAQAAAgEAAAIBAAACAQP0MAAAAQAAAAEAAAABAAAAAQCAB/QACgJlQ/eYBEAb95gH9DAAAAEAAAABAAAAAQAAAAED94QEgAf0AAoCZUP3mARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYBIgAgAP3mAf0LAoCpUCABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCpUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkKlQIAT9AAKQkU395gH95AEhASACIAT9AAKgqVAgBP0AAqCRTf3mAf3kASECIAMgBP0AArCpUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgLFQIAIgASAC/QACkPFM/eYB/QsCkLFQIAIgASAC/QACoPFM/eYB/QsCoLFQIAIgASAC/QACsPFM/eYB/QsCsLFQIAJBwABqIQIgA0EBayEDIAMNAAsL3AEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAsVD9DAAAAAAAAAAAAAAAAAAAAAD96QEiACAA/eYB/QsCgLlQIAEgAf0AApCxUP0MAAAAAAAAAAAAAAAAAAAAAP3pASICIAL95gH9CwKQuVAgASAB/QACoLFQ/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgMgA/3mAf0LAqC5UCABIAH9AAKwsVD9DAAAAAAAAAAAAAAAAAAAAAD96QEiBCAE/eYB/QsCsLlQIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoC5UCAE/QACgJFN/eYB/eQBIQAgASAE/QACkLlQIAT9AAKQkU395gH95AEhASACIAT9AAKguVAgBP0AAqCRTf3mAf3kASECIAMgBP0AArC5UCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguoAgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCxUP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iACAA/eYB/QsCgMFQIAEgAf0AApCxUP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iAiAC/eYB/QsCkMFQIAEgAf0AAqCxUP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iAyAD/eYB/QsCoMFQIAEgAf0AArCxUP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U4iBCAE/eYB/QsCsMFQIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDBUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkMFQIAT9AAKQkU395gH95AEhASACIAT9AAKgwVAgBP0AAqCRTf3mAf3kASECIAMgBP0AArDBUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgukAQcBewF7AX8BewF7AXsBfyAA/RMhAkEAIQNBECEHA0AgAyACIAP9AAKA8Uz95gEiASAB/eYB/QsCgMlQIAMgAiAD/QACkPFM/eYBIgQgBP3mAf0LApDJUCADIAIgA/0AAqDxTP3mASIFIAX95gH9CwKgyVAgAyACIAP9AAKw8Uz95gEiBiAG/eYB/QsCsMlQIANBwABqIQMgB0EBayEHIAcNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDJUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkMlQIAT9AAKQkU395gH95AEhASACIAT9AAKgyVAgBP0AAqCRTf3mAf3kASECIAMgBP0AArDJUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguwAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD8iACAA/eYB/QsCgNFQIAH9DAAAgD8AAIA/AACAPwAAgD8iAiAC/eYB/QsCkNFQIAH9DAAAgD8AAIA/AACAPwAAgD8iAyAD/eYB/QsCoNFQIAH9DAAAgD8AAIA/AACAPwAAgD8iBCAE/eYB/QsCsNFQIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDRUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkNFQIAT9AAKQkU395gH95AEhASACIAT9AAKg0VAgBP0AAqCRTf3mAf3kASECIAMgBP0AArDRUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgNlQIAIgASAC/QACkPFM/eYB/QsCkNlQIAIgASAC/QACoPFM/eYB/QsCoNlQIAIgASAC/QACsPFM/eYB/QsCsNlQIAJBwABqIQIgA0EBayEDIAMNAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgNlQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoDhUCAAIAD9AAKQ2VD9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkOFQIAAgAP0AAqDZUP0MAAAAAAAAAAAAAAAAAAAAAP1G/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg4VAgACAA/QACsNlQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDhUCAAQcAAaiEAIAFBAWshASABDQALC/QCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgNlQ/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKA2VD95gEgAf0AAoDhUP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgOlQIAEgAf0AApDZUP0MCtcjPArXIzwK1yM8CtcjPCAB/QACkNlQ/eYBIAH9AAKQ4VD9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApDpUCABIAH9AAKg2VD9DArXIzwK1yM8CtcjPArXIzwgAf0AAqDZUP3mASAB/QACoOFQ/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKg6VAgASAB/QACsNlQ/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKw2VD95gEgAf0AArDhUP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsOlQIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDpUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkOlQIAT9AAKQkU395gH95AEhASACIAT9AAKg6VAgBP0AAqCRTf3mAf3kASECIAMgBP0AArDpUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvEAwYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoDhUP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgPFQIAH9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AApDhUP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAiAC/eYB/QsCkPFQIAH9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAqDhUP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoPFQIAH9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AArDhUP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsPFQIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDxUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkPFQIAT9AAKQkU395gH95AEhASACIAT9AAKg8VAgBP0AAqCRTf3mAf3kASECIAMgBP0AArDxUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgPlQIAIgASAC/QACkPFM/eYB/QsCkPlQIAIgASAC/QACoPFM/eYB/QsCoPlQIAIgASAC/QACsPFM/eYB/QsCsPlQIAJBwABqIQIgA0EBayEDIAMNAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgPlQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCBUSAAIAD9AAKQ+VD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkIFRIAAgAP0AAqD5UP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKggVEgACAA/QACsPlQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCBUSAAQcAAaiEAIAFBAWshASABDQALC2YCAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoD5UCAA/QACgIFR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QsCgIlRIABBEGohACABQQFrIQEgAQ0ACwv0AgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoD5UP0MAACAPwAAgD8AAIA/AACAPyAB/QACgIlR/eYBIAH9AAKAgVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgAgAP3mAf0LAoCRUSABIAH9AAKQ+VD9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCJUf3mASAB/QACkIFR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQkVEgASAB/QACoPlQ/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgiVH95gEgAf0AAqCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoJFRIAEgAf0AArD5UP0MAACAPwAAgD8AAIA/AACAPyAB/QACsIlR/eYBIAH9AAKwgVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgQgBP3mAf0LArCRUSABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAkVEgBP0AAoCRTf3mAf3kASEAIAEgBP0AApCRUSAE/QACkJFN/eYB/eQBIQEgAiAE/QACoJFRIAT9AAKgkU395gH95AEhAiADIAT9AAKwkVEgBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILhAYGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAgVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKAiVH9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgJlRIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AApCJUf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACkIFR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQmVEgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACoIFR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACoIlR/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKggVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgMgA/3mAf0LAqCZUSAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwgVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKwiVH9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AArCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsJlRIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCZUSAE/QACgJFN/eYB/eQBIQAgASAE/QACkJlRIAT9AAKQkU395gH95AEhASACIAT9AAKgmVEgBP0AAqCRTf3mAf3kASECIAMgBP0AArCZUSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgKFRIAIgASAC/QACkPFM/eYB/QsCkKFRIAIgASAC/QACoPFM/eYB/QsCoKFRIAIgASAC/QACsPFM/eYB/QsCsKFRIAJBwABqIQIgA0EBayEDIAMNAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgKFR/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCpUSAAIAD9AAKQoVH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkKlRIAAgAP0AAqChUf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgqVEgACAA/QACsKFR/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCpUSAAQcAAaiEAIAFBAWshASABDQALC2YCAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoChUSAA/QACgKlR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QsCgLFRIABBEGohACABQQFrIQEgAQ0ACwvIAwYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DF99hj9ffYY/X32GP199hj8gAf0AAoChUf0MfS3WP30t1j99LdY/fS3WPyAB/QACgLFR/eYBIAH9AAKAqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgAgAP3mAf0LAoC5USAB/QxffYY/X32GP199hj9ffYY/IAH9AAKQoVH9DH0t1j99LdY/fS3WP30t1j8gAf0AApCxUf3mASAB/QACkKlR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASICIAL95gH9CwKQuVEgAf0MX32GP199hj9ffYY/X32GPyAB/QACoKFR/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKgsVH95gEgAf0AAqCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiAyAD/eYB/QsCoLlRIAH9DF99hj9ffYY/X32GP199hj8gAf0AArChUf0MfS3WP30t1j99LdY/fS3WPyAB/QACsLFR/eYBIAH9AAKwqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgQgBP3mAf0LArC5USABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAuVEgBP0AAoCRTf3mAf3kASEAIAEgBP0AApC5USAE/QACkJFN/eYB/eQBIQEgAiAE/QACoLlRIAT9AAKgkU395gH95AEhAiADIAT9AAKwuVEgBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5IL2AYGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKAsVH9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiACAA/eYB/QsCgMFRIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AApCxUf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACkKlR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASICIAL95gH9CwKQwVEgAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACoKlR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACoLFR/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKgqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgMgA/3mAf0LAqDBUSAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKwsVH9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AArCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiBCAE/eYB/QsCsMFRIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDBUSAE/QACgJFN/eYB/eQBIQAgASAE/QACkMFRIAT9AAKQkU395gH95AEhASACIAT9AAKgwVEgBP0AAqCRTf3mAf3kASECIAMgBP0AArDBUSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgMlRIAIgASAC/QACkPFM/eYB/QsCkMlRIAIgASAC/QACoPFM/eYB/QsCoMlRIAIgASAC/QACsPFM/eYB/QsCsMlRIAJBwABqIQIgA0EBayEDIAMNAAsLuAECAX8Bf0EAIQBBECEBA0AgAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACgMlR/eYB/QsCgNFRIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AApDJUf3mAf0LApDRUSAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKgyVH95gH9CwKg0VEgAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACsMlR/eYB/QsCsNFRIABBwABqIQAgAUEBayEBIAENAAsLxAECAX8Bf0EAIQBBECEBA0AgACAA/QACgMlR/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCgNlRIAAgAP0AApDJUf3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LApDZUSAAIAD9AAKgyVH94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKg2VEgACAA/QACsMlR/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCsNlRIABBwABqIQAgAUEBayEBIAENAAsLNgIBfwF/QQAhAEHAACEBA0AgACAA/QACgNlREAz9CwKA4VEgAEEQaiEAIAFBAWshASABDQALC7QBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgNFRIAH9AAKA4VH95gEiACAA/eYB/QsCgOlRIAEgAf0AApDRUSAB/QACkOFR/eYBIgIgAv3mAf0LApDpUSABIAH9AAKg0VEgAf0AAqDhUf3mASIDIAP95gH9CwKg6VEgASAB/QACsNFRIAH9AAKw4VH95gEiBCAE/eYB/QsCsOlRIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDpUSAE/QACgJFN/eYB/eQBIQAgASAE/QACkOlRIAT9AAKQkU395gH95AEhASACIAT9AAKg6VEgBP0AAqCRTf3mAf3kASECIAMgBP0AArDpUSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvQAQQBewF/AXsBf0EAIQFBwAAhAwNAIAH9DAAAAD8AAAA/AAAAPwAAAD/9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoDhUf3mASAB/QACgNFR/Qy7bpA/u26QP7tukD+7bpA//eEB/QwAAIA/AACAPwAAgD8AAIA//eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBIAH9AAKA2VEiAiAC/eYB/eEBEA395gH95gH95gH95AEiACAA/eYB/QsCgPFRIAFBEGohASADQQFrIQMgAw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgPFRIAT9AAKAkU395gH95AEhACABIAT9AAKQ8VEgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDxUSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsPFRIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKA+VEgAiABIAL9AAKQ8Uz95gH9CwKQ+VEgAiABIAL9AAKg8Uz95gH9CwKg+VEgAiABIAL9AAKw8Uz95gH9CwKw+VEgAkHAAGohAiADQQFrIQMgAw0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA+VEQBv0LAoCBUiAAQRBqIQAgAUEBayEBIAENAAsLtAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKA+VEgAf0AAoCBUv3mASIAIAD95gH9CwKAiVIgASAB/QACkPlRIAH9AAKQgVL95gEiAiAC/eYB/QsCkIlSIAEgAf0AAqD5USAB/QACoIFS/eYBIgMgA/3mAf0LAqCJUiABIAH9AAKw+VEgAf0AArCBUv3mASIEIAT95gH9CwKwiVIgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgIlSIAT9AAKAkU395gH95AEhACABIAT9AAKQiVIgBP0AApCRTf3mAf3kASEBIAIgBP0AAqCJUiAE/QACoJFN/eYB/eQBIQIgAyAE/QACsIlSIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4gEBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACgIFS/eYBIAH9AAKA+VH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoCBUv0MAACAPwAAgD8AAIA/AACAPyAB/QACgIFS/eUB/eYB/eYB/eYB/eQBIgAgAP3mAf0LAoCRUiAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQgVL95gEgAf0AApD5Uf0MAACAPwAAgD8AAIA/AACAPyAB/QACkIFS/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQgVL95QH95gH95gH95gH95AEiAiAC/eYB/QsCkJFSIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCBUv3mASAB/QACoPlR/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKggVL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCBUv3lAf3mAf3mAf3mAf3kASIDIAP95gH9CwKgkVIgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACsIFS/eYBIAH9AAKw+VH9DAAAgD8AAIA/AACAPwAAgD8gAf0AArCBUv0MAACAPwAAgD8AAIA/AACAPyAB/QACsIFS/eUB/eYB/eYB/eYB/eQBIgQgBP3mAf0LArCRUiABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAkVIgBP0AAoCRTf3mAf3kASEAIAEgBP0AApCRUiAE/QACkJFN/eYB/eQBIQEgAiAE/QACoJFSIAT9AAKgkU395gH95AEhAiADIAT9AAKwkVIgBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoDxTP3mAf0LAoCZUiACIAEgAv0AApDxTP3mAf0LApCZUiACIAEgAv0AAqDxTP3mAf0LAqCZUiACIAEgAv0AArDxTP3mAf0LArCZUiACQcAAaiECIANBAWshAyADDQALC7gBAgF/AX9BACEAQRAhAQNAIAAgAP0AAoCZUv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoChUiAAIAD9AAKQmVL9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQoVIgACAA/QACoJlS/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoKFSIAAgAP0AArCZUv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArChUiAAQcAAaiEAIAFBAWshASABDQALC48BAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKAmVL9DAAAAAAAAAAAAAAAAAAAAAD95AEgAP0AAoCZUv0MAAAAAAAAAAAAAAAAAAAAAP3pASAA/QACgKFS/eAB/eEBEA0QDv3kASAA/QACgKFSIAD9AAKAoVL9Qv1S/QsCgKlSIABBEGohACABQQFrIQEgAQ0ACwuIAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCpUiIAIAD95gH9CwKAsVIgASAB/QACkKlSIgIgAv3mAf0LApCxUiABIAH9AAKgqVIiAyAD/eYB/QsCoLFSIAEgAf0AArCpUiIEIAT95gH9CwKwsVIgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLFSIAT9AAKAkU395gH95AEhACABIAT9AAKQsVIgBP0AApCRTf3mAf3kASEBIAIgBP0AAqCxUiAE/QACoJFN/eYB/eQBIQIgAyAE/QACsLFSIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6QCAgF/AX9BACEAQRAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoCpUiAA/QACgKlS/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAoC5UiAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKQqVIgAP0AApCpUv0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKQuVIgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACoKlSIAD9AAKgqVL9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCoLlSIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AArCpUiAA/QACsKlS/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LArC5UiAAQcAAaiEAIAFBAWshASABDQALC8YBAwF7AX8Bf0EAIQFBwAAhAgNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoCZUiAB/QACgJlS/QwAAIB/AACAfwAAgH8AAIB//UH9UiAB/QACgLlS/eUBEA395gH9DAAAAAAAAAAAAAAAAAAAAAD9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoC5Uv3lARAN/eYB/eQBIgAgAP3mAf0LAoDBUiABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDBUiAE/QACgJFN/eYB/eQBIQAgASAE/QACkMFSIAT9AAKQkU395gH95AEhASACIAT9AAKgwVIgBP0AAqCRTf3mAf3kASECIAMgBP0AArDBUiAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvDBwYBewF7AXsBewF7AXsgAP0RIQQgAf0RIQUgBCAF/VH9DNob0RvaG9Eb2hvRG9ob0Rv9USEG/QwAAAAAAQAAAAIAAAADAAAAIQcDQCAEIQggByAF/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBf2uASEIIAkgBv2uAf0MAQAAAAEAAAABAAAAAQAAAP2uASEJIAggCf2uASEIIAlBEf2rASAJQQ/9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQR39qwEgCUED/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEQ/asBIAlBEP2tAf1QIAj9USEJIAggCf2uASEIIAlBGP2rASAJQQj9rQH9UCAI/VEhCSAIIAb9rgEhCCAJIAT9rgH9DAIAAAACAAAAAgAAAAIAAAD9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAE/a4BIQggCSAF/a4B/QwDAAAAAwAAAAMAAAADAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBf2uASEIIAkgBv2uAf0MBAAAAAQAAAAEAAAABAAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAb9rgEhCCAJIAT9rgH9DAUAAAAFAAAABQAAAAUAAAD9rgEhCSACIAggCf1R/QsCACAH/QwEAAAABAAAAAQAAAAEAAAA/a4BIQcgAkEQaiECIANBBGshAyADQQBKDQALCw==');({loop12,loop30,loop40,loop57,loop71,loop81,loop84,loop95,loop103,loop106,loop110,loop118,loop121,loop124,loop132,loop135,loop139,loop147,loop150,loop153,loop157,loop160,loop163,loop167,loop171,loop174,loop178,loop181,loop184,loop187,loop191,loop194,loop198,loop206,loop219,loop229,loop243,loop252,loop261,loop269,loop287,loop295,loop298,loop301,loop304,loop312,loop315,loop317,loop319,loop322,loop325,loop327,loop329,loop331,loop339,loop342,loop345,loop348,loop356,loop359,loop361,loop363,loop365,loop367,loop372,loop375,loop378,loop381,loop384,loop388,loop391,loop395,loop398,loop402,loop405,loop409,loop412,loop416,loop420,loop424,loop427,loop431,loop440,loop444,loop448,loop456,loop460,loop463,loop471,loop475,loop479,loop487,loop491,loop494,loop499,loop507,loop519,loop532,loop547,loop556,loop580,loop584,loop587,loop590,loop595,loop598,loop603,loop606,loop609,loop613,loop616,loop621,loop624,loop627,loop631,loop634,loop639,loop642,loop646,loop649,loop654,loop657,loop660,loop663,loop667,loop670,loop675,loop678,loop681,loop684,loop687,loop691,loop694,loop699,loop702,loop705,loop708,loop711,loop715,loop718,loop723,loop726,loop729,loop732,loop735,loop738,loop742,loop745,loop750,loop753,loop756,loop759,loop763,loop766,loop771,loop774,loop777,loop780,loop783,loop787,loop790,loop793,loop798,loop801,loop803,loop805,loop807,loop810,loop812,loop815,loop817,loop819,loop821,loop824,loop826,loop829,loop880,loop883,loop886,loop889,loop893,loop896,loop901,loop904,loop907,loop911,loop914,loop919,loop922,loop925,loop929,loop932,loop937,loop940,loop944,loop947,loop952,loop955,loop958,loop961,loop965,loop968,loop973,loop976,loop979,loop982,loop985,loop989,loop992,loop997,loop1000,loop1003,loop1006,loop1009,loop1013,loop1016,loop1021,loop1024,loop1027,loop1030,loop1033,loop1036,loop1040,loop1043,loop1048,loop1051,loop1054,loop1057,loop1061,loop1064,loop1069,loop1072,loop1075,loop1078,loop1081,loop1085,loop1088,loop1091}=made);loop25=()=>{new Uint32Array(block.buffer,8388608,30720).set(b20);block.subarray(2127872,2158592).set(b21);made.loop25();b21.set(block.subarray(2127872,2158592));};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
loop17();
randomSplit(b5[0],b5[1],b18);
randomBits(b18[0],b18[1],b20);
loop25();
randomBits(b18[1*2],b18[1*2+1],b32);
loop36();
randomBits(b7[1*2],b7[1*2+1],b235);
loop239();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);
k13.set(k9);
k31.set(b21);
k41.set(b14);
k85.set(b33);
k244.set(b236);
k581.set(k560);
k591.set(k561);
loop12(n4);
const v19=fround((n3/5.656854152679443));
loop30(v19);
loop40();
let v43;
b42.set(b37,0);
v43=0.0;
for(let t44=0;t44<30;t44++){
const v58=fround(loop57());
const v59=((v58>0.0)|0);
const v60=fround(max(1.000000045813705e-18,v58));
const v61=fround(min(1.0000000150474662e+30,v60));
const v62=fround((v58/v61));
const v63=fround((v59?v62:1.0));
const v72=loop71();
const v73=fround((v72?v63:NaN));
const v74=fround(ln(v73));
const v75=fround((v74*0.4342944920063019));
const v76=fround((v43+v75));
loop81(v73);
product(64,32,32,67712,32,1,30848+t44*1024,69760);
loop84(t44);
const v86=min(max(n1,0),2);
switch(v86){
case 0:{
b48.set(k87[t44],t44*2048);
break;}
case 1:{
loop95();
loop103(t44);
loop106();
loop110(t44);
loop118();
loop121();
loop124(t44);
break;}
default:{
loop132(t44);
loop135();
loop139(t44);
loop147();
loop150();
loop153(t44);
break;}
}
const v154=min(max(n2,0),9);
switch(v154){
case 0:{
loop157(t44);
break;}
case 1:{
loop160(t44);
break;}
case 2:{
loop163(t44);
break;}
case 3:{
b49.set(k164[t44],t44*2048);
break;}
case 4:{
loop167(t44);
break;}
case 5:{
loop171(t44);
loop174(t44);
break;}
case 6:{
loop178(t44);
loop181(t44);
break;}
case 7:{
loop184(t44);
break;}
case 8:{
loop187(t44);
break;}
default:{
loop191(t44);
loop194(t44);
break;}
}
loop198(t44);
const v207=fround(loop206());
const v208=((v207>0.0)|0);
const v209=fround((v208?v207:1.0));
const v210=fround(ln(v209));
const v211=fround((v210*0.4342944920063019));
const v220=fround(loop219(v209));
const v221=fround((v220/2048.0));
const v222=fround(ln(v221));
const v223=fround((v222*0.4342944920063019));
const v224=fround((0.5*v223));
const v225=fround((v211+v224));
b45[t44]=v225;
b46[t44]=v76;
b42.set(k226[t44],0);
v43=v76;
}
const v230=fround(loop229());
const v231=fround((v230/64.0));
const v232=fround(ln(v231));
const v233=fround((v232*0.4342944920063019));
const v234=fround(((-0.5)*v233));
loop243();
const v253=fround(loop252());
const v254=((v253>0.0)|0);
const v255=fround((v254?v253:1.0));
const v256=fround(ln(v255));
const v257=fround((v256*0.4342944920063019));
loop261(v255);
let v263;
b262.set(b258,0);
v263=v257;
for(let t264=29;t264>=0;t264--){
const v266=fround(b46[t264]);
loop269(n4);
const v270=min(max(n1,0),2);
switch(v270){
case 0:{
break;}
case 1:{
loop287();
loop295(t264);
loop298();
loop301(t264);
loop304();
loop312();
loop315();
loop317();
loop319();
loop322();
loop325();
loop327();
loop329();
loop331();
break;}
default:{
loop339(t264);
loop342();
loop345(t264);
loop348();
loop356();
loop359();
loop361();
loop363();
loop365();
loop367();
break;}
}
const v368=min(max(n2,0),9);
switch(v368){
case 0:{
loop372(t264);
break;}
case 1:{
loop375(t264);
break;}
case 2:{
loop378(t264);
break;}
case 3:{
loop381();
break;}
case 4:{
loop384(t264);
break;}
case 5:{
loop388(t264);
loop391(t264);
break;}
case 6:{
loop395(t264);
loop398(t264);
break;}
case 7:{
loop402(t264);
loop405(t264);
break;}
case 8:{
loop409(t264);
loop412(t264);
break;}
default:{
loop416(t264);
loop420(t264);
loop424();
loop427(t264);
break;}
}
loop431();
switch(v270){
case 0:{
b432.set(b428,0);
break;}
case 1:{
loop440();
loop444();
loop448();
loop456();
loop460();
loop463();
break;}
default:{
loop471();
loop475();
loop479();
loop487();
loop491();
loop494();
break;}
}
loop499(t264);
product(64,32,32,307488,32,1,311840,312864);
const v508=loop507(t264);
const v509=fround((v508?v263:NaN));
const v510=fround((0.0*v266));
const v511=fround((v509+v510));
const v520=fround(loop519());
const v521=((v520>0.0)|0);
const v522=fround((v521?v520:1.0));
const v523=fround(ln(v522));
const v524=fround((v523*0.4342944920063019));
const v533=fround(loop532(v522));
const v534=fround((v533/2048.0));
const v535=fround(ln(v534));
const v536=fround((v535*0.4342944920063019));
const v537=fround((0.5*v536));
const v538=fround((v524+v537));
const v539=fround((v538+v263));
const v548=fround(loop547());
const v549=((v548>0.0)|0);
const v550=fround((v549?v548:1.0));
const v551=fround(ln(v550));
const v552=fround((v551*0.4342944920063019));
const v553=fround((v511+v552));
b265[t264]=v539;
loop556(v550);
v263=v553;
}
const v557=fround(square(n3));
const v558=((n1===1)|0);
const v559=((n1===0)|0);
let v562;
let v563;
v562=1.0;
v563=0.0;
for(let t564=0;t564<30;t564++){
const v567=fround((v558?v563:0.0));
const v568=fround((v562-v567));
const v569=fround((v557*v568));
const v570=fround((v558?0.0:0.0));
const v571=fround((v569+v570));
const v572=fround((v571+9.999999747378752e-06));
const v573=fround((v571/v572));
const v574=min(max(n2,0),9);
let v575;
let v576;
switch(v574){
case 0:{
const v577=fround(sqrt(v573));
loop580(v577);
loop584();
loop587();
const v592=fround(loop590());
loop595();
const v599=fround(loop598());
v575=v592;
v576=v599;
break;}
case 1:{
const v600=fround(sqrt(v573));
loop603(v600);
loop606();
const v610=fround(loop609());
loop613();
const v617=fround(loop616());
v575=v610;
v576=v617;
break;}
case 2:{
const v618=fround(sqrt(v573));
loop621(v618);
loop624();
const v628=fround(loop627());
loop631();
const v635=fround(loop634());
v575=v628;
v576=v635;
break;}
case 3:{
const v636=fround(sqrt(v573));
loop639(v636);
const v643=fround(loop642());
loop646();
const v650=fround(loop649());
v575=v643;
v576=v650;
break;}
case 4:{
const v651=fround(sqrt(v573));
loop654(v651);
loop657();
loop660();
const v664=fround(loop663());
loop667();
const v671=fround(loop670());
v575=v664;
v576=v671;
break;}
case 5:{
const v672=fround(sqrt(v573));
loop675(v672);
loop678();
loop681();
loop684();
const v688=fround(loop687());
loop691();
const v695=fround(loop694());
v575=v688;
v576=v695;
break;}
case 6:{
const v696=fround(sqrt(v573));
loop699(v696);
loop702();
loop705();
loop708();
const v712=fround(loop711());
loop715();
const v719=fround(loop718());
v575=v712;
v576=v719;
break;}
case 7:{
const v720=fround(sqrt(v573));
loop723(v720);
loop726();
loop729();
loop732();
loop735();
const v739=fround(loop738());
loop742();
const v746=fround(loop745());
v575=v739;
v576=v746;
break;}
case 8:{
const v747=fround(sqrt(v573));
loop750(v747);
loop753();
loop756();
const v760=fround(loop759());
loop763();
const v767=fround(loop766());
v575=v760;
v576=v767;
break;}
default:{
const v768=fround(sqrt(v573));
loop771(v768);
loop774();
loop777();
loop780();
const v784=fround(loop783());
loop787();
loop790();
const v794=fround(loop793());
v575=v784;
v576=v794;
break;}
}
const v795=fround(sqrt(v573));
loop798(v795);
switch(v574){
case 0:{
loop801();
break;}
case 1:{
loop803();
break;}
case 2:{
loop805();
break;}
case 3:{
b799.set(b796,0);
break;}
case 4:{
loop807();
break;}
case 5:{
loop810();
loop812();
break;}
case 6:{
loop815();
loop817();
break;}
case 7:{
loop819();
break;}
case 8:{
loop821();
break;}
default:{
loop824();
loop826();
break;}
}
const v830=fround(loop829());
const v831=fround(square(v830));
const v832=fround(ln(v575));
const v833=fround((v832*0.4342944920063019));
const v834=fround((0.5*v833));
const v835=fround((v557*v576));
const v836=fround((v835/v572));
const v837=fround(ln(v836));
const v838=fround((v837*0.4342944920063019));
const v839=fround((0.5*v838));
b565[t564]=v834;
b566[t564]=v839;
v562=v575;
v563=v831;
}
loop843();
loop846();
loop847();
let v848;
let v849;
v848=1.0;
v849=0.0;
for(let t850=0;t850<30;t850++){
const v854=fround(abs(v848));
const v857=fround(loop856(v854));
const v858=((v857>0.0)|0);
const v859=fround(max(1.0000000031710769e-30,v857));
const v860=fround(min(Infinity,v859));
const v861=fround((v857/v860));
const v862=fround((v858?v861:1.0));
const v863=(Number.isFinite(v848)?1:0);
const v866=loop865(v863);
const v867=fround((v866?v862:NaN));
const v868=fround(ln(v867));
const v869=fround((v868*0.4342944920063019));
const v870=fround((v849+v869));
const v871=fround((v848/v867));
const v872=fround((v557*v871));
const v873=fround((v872+0.0));
const v874=min(max(n2,0),9);
let v875;
let v876;
switch(v874){
case 0:{
const v877=fround(sqrt(v873));
loop880(v877);
loop883();
loop886();
const v890=fround(loop889());
loop893();
const v897=fround(loop896());
v875=v890;
v876=v897;
break;}
case 1:{
const v898=fround(sqrt(v873));
loop901(v898);
loop904();
const v908=fround(loop907());
loop911();
const v915=fround(loop914());
v875=v908;
v876=v915;
break;}
case 2:{
const v916=fround(sqrt(v873));
loop919(v916);
loop922();
const v926=fround(loop925());
loop929();
const v933=fround(loop932());
v875=v926;
v876=v933;
break;}
case 3:{
const v934=fround(sqrt(v873));
loop937(v934);
const v941=fround(loop940());
loop944();
const v948=fround(loop947());
v875=v941;
v876=v948;
break;}
case 4:{
const v949=fround(sqrt(v873));
loop952(v949);
loop955();
loop958();
const v962=fround(loop961());
loop965();
const v969=fround(loop968());
v875=v962;
v876=v969;
break;}
case 5:{
const v970=fround(sqrt(v873));
loop973(v970);
loop976();
loop979();
loop982();
const v986=fround(loop985());
loop989();
const v993=fround(loop992());
v875=v986;
v876=v993;
break;}
case 6:{
const v994=fround(sqrt(v873));
loop997(v994);
loop1000();
loop1003();
loop1006();
const v1010=fround(loop1009());
loop1013();
const v1017=fround(loop1016());
v875=v1010;
v876=v1017;
break;}
case 7:{
const v1018=fround(sqrt(v873));
loop1021(v1018);
loop1024();
loop1027();
loop1030();
loop1033();
const v1037=fround(loop1036());
loop1040();
const v1044=fround(loop1043());
v875=v1037;
v876=v1044;
break;}
case 8:{
const v1045=fround(sqrt(v873));
loop1048(v1045);
loop1051();
loop1054();
const v1058=fround(loop1057());
loop1061();
const v1065=fround(loop1064());
v875=v1058;
v876=v1065;
break;}
default:{
const v1066=fround(sqrt(v873));
loop1069(v1066);
loop1072();
loop1075();
loop1078();
const v1082=fround(loop1081());
loop1085();
loop1088();
const v1092=fround(loop1091());
v875=v1082;
v876=v1092;
break;}
}
b851[t850]=v875;
b852[t850]=v876;
b853[t850]=v870;
v848=v875;
v849=v870;
}
loop1095(v557);
loop1099();
loop1102();
loop1103();
loop1106(v234);
loop1108(v234);
loop1110(v559);
loop1112(v559);
loop1116();
return b1113;
}
