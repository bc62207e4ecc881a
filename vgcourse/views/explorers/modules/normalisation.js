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
let block;
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
  const text = "AGFzbQEAAAABDAFgCH9/f39/f39/AAMCAQAFAwEAQAcUAgZtZW1vcnkCAAdwcm9kdWN0AAAK2QQB1gQCBn8LeyACQQRsIQIgA0EEbCEDIARBBGwhBCAFQQRsIQUgBkEEbCEGIAdBBGwhByADIAAgBGxqIQgDQEEAIQwDQP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRggAyEJIAMgASAFbGohCiAGIAxqIQsDQCAL/QACACEOIAv9AAIQIQ8gCSENIA39CQIAIRAgDSAEaiENIBEgECAO/eYB/eQBIREgEiAQIA/95gH95AEhEiAN/QkCACEQIA0gBGohDSATIBAgDv3mAf3kASETIBQgECAP/eYB/eQBIRQgDf0JAgAhECANIARqIQ0gFSAQIA795gH95AEhFSAWIBAgD/3mAf3kASEWIA39CQIAIRAgFyAQIA795gH95AEhFyAYIBAgD/3mAf3kASEYIAkgBWohCSALIAJqIQsgCSAKSQ0ACyAHIAxqIQ0gDSAR/QsCACANIBL9CwIQIA0gAmohDSANIBP9CwIAIA0gFP0LAhAgDSACaiENIA0gFf0LAgAgDSAW/QsCECANIAJqIQ0gDSAX/QsCACANIBj9CwIQIA0gAmohDSAMQSBqIQwgDCACSQ0ACyADIARBBGxqIQMgByACQQRsaiEHIAMgCEkNAAsL", made = (globalThis.vgProducts ??= {}); // one for all: a page can have some 100 memories
  const { exports } = (made[text] ??= new WebAssembly.Instance(new WebAssembly.Module(numbers(text))));
  [block, product] = [new Float32Array(exports.memory.buffer), exports.product];
} catch { block = new Float32Array(39936); } // forbidden, or too old

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(2048);
const k9=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAAgAAAAIQAAACIAAAAjAAAAJAAAACUAAAAmAAAAJwAAACgAAAApAAAAKgAAACsAAAAsAAAALQAAAC4AAAAvAAAAMAAAADEAAAAyAAAAMwAAADQAAAA1AAAANgAAADcAAAA4AAAAOQAAADoAAAA7AAAAPAAAAD0AAAA+AAAAPwAAAA=='));
const b10=new Uint8Array(64);
const b12=new Float32Array(2048);
const b14=new Uint32Array(4);
const b16=new Uint32Array(30720);
const b17=new Float32Array(30720);
const b19=block.subarray(2048,32768);
const b21=new Uint32Array(960);
const b22=new Float32Array(960);
const b24=new Float32Array(2048);
const b28=new Float32Array(2048);
const b31=new Float32Array(30);
const b32=new Float32Array(30);
const b33=new Float32Array(61440);
const b34=new Float32Array(61440);
const b35=new Float32Array(61440);
const b58=block.subarray(32768,34816);
const b59=block.subarray(0,2048);
const k65=rowsOf(b33,2048,0,2048);
const b69=new Float32Array(32);
const b74=new Float32Array(32);
const b76=new Float32Array(32);
const b79=new Float32Array(2048);
const b86=new Float32Array(32);
const b88=new Float32Array(32);
const b97=new Float32Array(64);
const b99=new Float32Array(64);
const b102=new Float32Array(2048);
const b109=new Float32Array(64);
const b111=new Float32Array(64);
const k121=rowsOf(b34,2048,0,2048);
const b123=new Uint8Array(2048);
const b126=new Uint8Array(2048);
const b131=new Float32Array(2048);
const b134=new Float32Array(2048);
const k160=rowsOf(b35,2048,0,2048);
const b169=new Uint32Array(2048);
const b170=new Float32Array(2048);
const b172=new Float32Array(2048);
const b187=new Float32Array(2048);
const b189=new Float32Array(2048);
const b192=new Float32Array(30);
const b194=new Uint8Array(64);
const b197=new Uint8Array(2048);
const b198=new Float32Array(2048);
const b199=new Float32Array(32);
const b200=new Float32Array(2048);
const b201=new Float32Array(32);
const b202=new Float32Array(32);
const b203=new Float32Array(2048);
const b204=new Float32Array(64);
const b205=new Float32Array(64);
const b209=new Float32Array(32);
const b214=new Float32Array(32);
const b216=new Float32Array(32);
const b226=new Float32Array(32);
const b228=new Float32Array(32);
const b244=new Float32Array(64);
const b246=new Float32Array(64);
const b256=new Float32Array(64);
const b258=new Float32Array(64);
const b266=new Float32Array(2048);
const b272=new Uint8Array(2048);
const b275=new Uint8Array(2048);
const b278=new Float32Array(2048);
const b281=new Float32Array(2048);
const b284=new Float32Array(2048);
const b286=new Float32Array(2048);
const b288=new Float32Array(2048);
const b291=new Float32Array(2048);
const b293=block.subarray(34816,36864);
const b297=new Float32Array(32);
const b301=new Float32Array(32);
const b303=new Float32Array(2048);
const b310=new Float32Array(32);
const b314=new Float32Array(32);
const b322=new Float32Array(64);
const b326=new Float32Array(64);
const b328=new Float32Array(2048);
const b335=new Float32Array(64);
const b339=new Float32Array(64);
const b344=block.subarray(37888,39936);
const b345=block.subarray(36864,37888);
const k397=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k398=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b402=new Float32Array(30);
const b403=new Float32Array(30);
const b415=new Float32Array(256);
const b417=new Float32Array(256);
const b419=new Float32Array(256);
const b425=new Float32Array(256);
const b432=new Float32Array(256);
const b434=new Float32Array(256);
const b440=new Float32Array(256);
const b447=new Float32Array(256);
const b449=new Float32Array(256);
const b455=new Float32Array(256);
const b462=new Float32Array(256);
const b468=new Float32Array(256);
const b475=new Float32Array(256);
const b477=new Uint8Array(256);
const b479=new Float32Array(256);
const b485=new Float32Array(256);
const b492=new Float32Array(256);
const b494=new Uint8Array(256);
const b496=new Float32Array(256);
const b498=new Float32Array(256);
const b504=new Float32Array(256);
const b511=new Float32Array(256);
const b513=new Uint8Array(256);
const b515=new Float32Array(256);
const b517=new Float32Array(256);
const b523=new Float32Array(256);
const b530=new Float32Array(256);
const b532=new Float32Array(256);
const b534=new Float32Array(256);
const b536=new Float32Array(256);
const b538=new Float32Array(256);
const b544=new Float32Array(256);
const b551=new Float32Array(256);
const b553=new Float32Array(256);
const b555=new Float32Array(256);
const b561=new Float32Array(256);
const b568=new Float32Array(256);
const b570=new Float32Array(256);
const b572=new Float32Array(256);
const b574=new Float32Array(256);
const b580=new Float32Array(256);
const b582=new Float32Array(256);
const b589=new Float32Array(256);
const b591=new Float32Array(256);
const b596=new Uint8Array(256);
const b599=new Uint8Array(256);
const b604=new Float32Array(256);
const b620=new Float32Array(30);
const b624=new Float32Array(30);
const b631=new Float32Array(30);
const b632=new Float32Array(30);
const b633=new Float32Array(30);
const b658=new Float32Array(256);
const b660=new Float32Array(256);
const b662=new Float32Array(256);
const b668=new Float32Array(256);
const b675=new Float32Array(256);
const b677=new Float32Array(256);
const b683=new Float32Array(256);
const b690=new Float32Array(256);
const b692=new Float32Array(256);
const b698=new Float32Array(256);
const b705=new Float32Array(256);
const b711=new Float32Array(256);
const b718=new Float32Array(256);
const b720=new Uint8Array(256);
const b722=new Float32Array(256);
const b728=new Float32Array(256);
const b735=new Float32Array(256);
const b737=new Uint8Array(256);
const b739=new Float32Array(256);
const b741=new Float32Array(256);
const b747=new Float32Array(256);
const b754=new Float32Array(256);
const b756=new Uint8Array(256);
const b758=new Float32Array(256);
const b760=new Float32Array(256);
const b766=new Float32Array(256);
const b773=new Float32Array(256);
const b775=new Float32Array(256);
const b777=new Float32Array(256);
const b779=new Float32Array(256);
const b781=new Float32Array(256);
const b787=new Float32Array(256);
const b794=new Float32Array(256);
const b796=new Float32Array(256);
const b798=new Float32Array(256);
const b804=new Float32Array(256);
const b811=new Float32Array(256);
const b813=new Float32Array(256);
const b815=new Float32Array(256);
const b817=new Float32Array(256);
const b823=new Float32Array(256);
const b825=new Float32Array(256);
const b831=new Float32Array(30);
const b834=new Float32Array(30);
const b838=new Float32Array(30);
const b842=new Float32Array(120);
const b851=new Float32Array(120);
function loop11(n4){for(let i=0;i<64;i++)b10[i]=((k9[i]<n4)|0);}
function loop13(){for(let i=0;i<2048;i++)b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop18(){for(let i=0;i<30720;i++)b17[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop20(v15){for(let i=0;i<30720;i++)b19[i]=fround((v15*b17[i]));}
function loop23(){for(let i=0;i<960;i++)b22[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b21[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function loop27(){for(let i25=0;i25<64;i25++){for(let i26=0;i26<32;i26++){b24[i25*32+i26]=fround((b10[i25]*b12[i25*32+i26]));}}}
function sum40(){let s36=-Infinity;for(let i39=0;i39<2048;i39++){s36=max(s36,abs(b28[i39]));}return s36;}
function sum51(){let s47=1;for(let i50=0;i50<2048;i50++){s47=s47&(Number.isFinite(b28[i50])?1:0);}return s47;}
function loop60(v57){for(let i=0;i<2048;i++)b59[i]=fround((b28[i]*v57));}
function loop63(t30){for(let i61=0;i61<64;i61++){for(let i62=0;i62<32;i62++){b33[t30*2048+i61*32+i62]=fround((b58[i61*32+i62]+b22[t30*32+i62]));}}}
function loop70(){for(let i67=0;i67<32;i67++){let s66=0;for(let i68=0;i68<64;i68++){s66=s66+(b10[i68]|0);}b69[i67]=s66;}}
function loop75(t30){for(let i72=0;i72<32;i72++){let s71=0;for(let i73=0;i73<64;i73++){s71=s71+(b10[i73]?b33[t30*2048+i73*32+i72]:0.0);}b74[i72]=s71;}}
function loop78(){for(let i77=0;i77<32;i77++){b76[i77]=fround((b74[i77]/b69[i77]));}}
function loop82(t30){for(let i80=0;i80<64;i80++){for(let i81=0;i81<32;i81++){b79[i80*32+i81]=fround((b33[t30*2048+i80*32+i81]-b76[i81]));}}}
function loop87(){for(let i84=0;i84<32;i84++){let s83=0;for(let i85=0;i85<64;i85++){s83=s83+(b10[i85]?fround(square(b79[i85*32+i84])):0.0);}b86[i84]=s83;}}
function loop90(){for(let i89=0;i89<32;i89++){b88[i89]=fround((1/sqrt(fround((fround((b86[i89]/b69[i89]))+9.999999747378752e-06)))));}}
function loop93(t30){for(let i91=0;i91<64;i91++){for(let i92=0;i92<32;i92++){b34[t30*2048+i91*32+i92]=fround((b79[i91*32+i92]*b88[i92]));}}}
function loop98(t30){for(let i95=0;i95<64;i95++){let s94=0;for(let i96=0;i96<32;i96++){s94=s94+b33[t30*2048+i95*32+i96];}b97[i95]=s94;}}
function loop101(){for(let i100=0;i100<64;i100++){b99[i100]=fround((b97[i100]*(1/32.0)));}}
function loop105(t30){for(let i103=0;i103<64;i103++){for(let i104=0;i104<32;i104++){b102[i103*32+i104]=fround((b33[t30*2048+i103*32+i104]-b99[i103]));}}}
function loop110(){for(let i107=0;i107<64;i107++){let s106=0;for(let i108=0;i108<32;i108++){s106=s106+fround(square(b102[i107*32+i108]));}b109[i107]=s106;}}
function loop113(){for(let i112=0;i112<64;i112++){b111[i112]=fround((1/sqrt(fround((fround((b109[i112]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop116(t30){for(let i114=0;i114<64;i114++){for(let i115=0;i115<32;i115++){b34[t30*2048+i114*32+i115]=fround((b102[i114*32+i115]*b111[i114]));}}}
function loop118(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround(logistic(b34[t30*2048+i]));}
function loop119(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround(tanh(b34[t30*2048+i]));}
function loop120(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=above0(b34[t30*2048+i]);}
function loop122(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=(((b34[t30*2048+i]>=0.0)|0)?b34[t30*2048+i]:fround((0.009999999776482582*b34[t30*2048+i])));}
function loop124(t30){for(let i=0;i<2048;i++)b123[i]=((b34[t30*2048+i]>0.0)|0);}
function loop125(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=(b123[i]?b34[t30*2048+i]:fround((1.0*fround(expm1((b123[i]?0.0:b34[t30*2048+i]))))));}
function loop127(t30){for(let i=0;i<2048;i++)b126[i]=((b34[t30*2048+i]>0.0)|0);}
function loop128(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround((1.0507010221481323*(b126[i]?b34[t30*2048+i]:fround((1.6732631921768188*fround(expm1((b126[i]?0.0:b34[t30*2048+i]))))))));}
function loop129(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround((fround((0.5*b34[t30*2048+i]))*fround(erfc(fround(((-b34[t30*2048+i])*0.7071067690849304))))));}
function loop130(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround((b34[t30*2048+i]*fround(logistic(b34[t30*2048+i]))));}
function loop132(t30){for(let i=0;i<2048;i++)b131[i]=fround((b34[t30*2048+i]-0.0));}
function loop133(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=(((b131[i]!==b131[i])|0)?fround((b34[t30*2048+i]+0.0)):fround((above0(b34[t30*2048+i])+fround(log1p(fround(exp((-abs(b131[i])))))))));}
function loop137(t30){for(let i135=0;i135<64;i135++){for(let i136=0;i136<32;i136++){b134[i135*32+i136]=fround((b10[i135]*b35[t30*2048+i135*32+i136]));}}}
function sum142(){let s138=-Infinity;for(let i141=0;i141<2048;i141++){s138=max(s138,abs(b134[i141]));}return s138;}
function sum153(v146){let s149=0;for(let i152=0;i152<2048;i152++){s149=s149+fround(square(fround((b134[i152]*v146))));}return s149;}
function sum163(){let s161=0;for(let i162=0;i162<64;i162++){s161=s161+(b10[i162]|0);}return s161;}
function loop171(){for(let i=0;i<2048;i++)b170[i]=fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b169[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0));}
function loop175(){for(let i173=0;i173<64;i173++){for(let i174=0;i174<32;i174++){b172[i173*32+i174]=fround((fround((b10[i173]*b170[i173*32+i174]))*1.0));}}}
function sum180(){let s176=-Infinity;for(let i179=0;i179<2048;i179++){s176=max(s176,abs(b172[i179]));}return s176;}
function loop188(v184){for(let i=0;i<2048;i++)b187[i]=fround((b172[i]*v184));}
function loop195(n4){for(let i=0;i<64;i++)b194[i]=((k9[i]<n4)|0);}
function loop210(){for(let i207=0;i207<32;i207++){let s206=0;for(let i208=0;i208<64;i208++){s206=s206+(b194[i208]|0);}b209[i207]=s206;}}
function loop215(t191){for(let i212=0;i212<32;i212++){let s211=0;for(let i213=0;i213<64;i213++){s211=s211+(b194[i213]?b33[t191*2048+i213*32+i212]:0.0);}b214[i212]=s211;}}
function loop218(){for(let i217=0;i217<32;i217++){b216[i217]=fround((b214[i217]/b209[i217]));}}
function loop221(t191){for(let i219=0;i219<64;i219++){for(let i220=0;i220<32;i220++){b203[i219*32+i220]=fround((b33[t191*2048+i219*32+i220]-b216[i220]));}}}
function loop222(){for(let i=0;i<2048;i++)b200[i]=fround((2.0*b203[i]));}
function loop227(){for(let i224=0;i224<32;i224++){let s223=0;for(let i225=0;i225<64;i225++){s223=s223+(b194[i225]?fround(square(b203[i225*32+i224])):0.0);}b226[i224]=s223;}}
function loop230(){for(let i229=0;i229<32;i229++){b228[i229]=fround((fround((b226[i229]/b209[i229]))+9.999999747378752e-06));}}
function loop231(){for(let i=0;i<32;i++)b202[i]=fround((1/sqrt(b228[i])));}
function loop232(){for(let i=0;i<32;i++)b201[i]=fround(((-0.5)*fround((b202[i]/b228[i]))));}
function loop235(){for(let i233=0;i233<64;i233++){for(let i234=0;i234<32;i234++){b197[i233*32+i234]=b194[i233];}}}
function loop236(){for(let i=0;i<2048;i++)b198[i]=0.0;}
function loop238(){for(let i237=0;i237<32;i237++){b199[i237]=b209[i237];}}
function loop239(){for(let i=0;i<32;i++)b201[i]=b201[i];}
function loop240(){for(let i=0;i<32;i++)b202[i]=b202[i];}
function loop245(t191){for(let i242=0;i242<64;i242++){let s241=0;for(let i243=0;i243<32;i243++){s241=s241+b33[t191*2048+i242*32+i243];}b244[i242]=s241;}}
function loop248(){for(let i247=0;i247<64;i247++){b246[i247]=fround((b244[i247]*(1/32.0)));}}
function loop251(t191){for(let i249=0;i249<64;i249++){for(let i250=0;i250<32;i250++){b200[i249*32+i250]=fround((b33[t191*2048+i249*32+i250]-b246[i249]));}}}
function loop252(){for(let i=0;i<2048;i++)b198[i]=fround((2.0*b200[i]));}
function loop257(){for(let i254=0;i254<64;i254++){let s253=0;for(let i255=0;i255<32;i255++){s253=s253+fround(square(b200[i254*32+i255]));}b256[i254]=s253;}}
function loop260(){for(let i259=0;i259<64;i259++){b258[i259]=fround((fround((b256[i259]*(1/32.0)))+9.999999747378752e-06));}}
function loop261(){for(let i=0;i<64;i++)b205[i]=fround((1/sqrt(b258[i])));}
function loop262(){for(let i=0;i<64;i++)b204[i]=fround(((-0.5)*fround((b205[i]/b258[i]))));}
function loop263(){for(let i=0;i<64;i++)b204[i]=b204[i];}
function loop264(){for(let i=0;i<64;i++)b205[i]=b205[i];}
function loop267(t191){for(let i=0;i<2048;i++)b266[i]=fround((fround((fround(logistic(b34[t191*2048+i]))*fround(logistic((-b34[t191*2048+i])))))*1.0));}
function loop268(t191){for(let i=0;i<2048;i++)b266[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b34[t191*2048+i]))))))*fround(logistic(fround(((-2.0)*b34[t191*2048+i]))))))*1.0));}
function loop269(t191){for(let i=0;i<2048;i++)b266[i]=((b34[t191*2048+i]>0.0)|0);}
function loop270(){for(let i=0;i<2048;i++)b266[i]=1.0;}
function loop271(t191){for(let i=0;i<2048;i++)b266[i]=(((b34[t191*2048+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}
function loop273(t191){for(let i=0;i<2048;i++)b272[i]=((b34[t191*2048+i]>0.0)|0);}
function loop274(t191){for(let i=0;i<2048;i++)b266[i]=(b272[i]?1.0:fround((1.0*fround(((b272[i]?0.0:1.0)*fround((fround(expm1((b272[i]?0.0:b34[t191*2048+i])))+1.0)))))));}
function loop276(t191){for(let i=0;i<2048;i++)b275[i]=((b34[t191*2048+i]>0.0)|0);}
function loop277(t191){for(let i=0;i<2048;i++)b266[i]=fround((1.0507010221481323*(b275[i]?1.0:fround((1.6732631921768188*fround(((b275[i]?0.0:1.0)*fround((fround(expm1((b275[i]?0.0:b34[t191*2048+i])))+1.0)))))))));}
function loop279(t191){for(let i=0;i<2048;i++)b278[i]=fround(((-b34[t191*2048+i])*0.7071067690849304));}
function loop280(t191){for(let i=0;i<2048;i++)b266[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b278[i]))))+fround((fround((0.5*b34[t191*2048+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b278[i])))))))))))));}
function loop282(t191){for(let i=0;i<2048;i++)b281[i]=fround(logistic(b34[t191*2048+i]));}
function loop283(t191){for(let i=0;i<2048;i++)b266[i]=fround((fround((1.0*b281[i]))+fround((b34[t191*2048+i]*fround((1.0*fround((b281[i]*fround((1.0-b281[i]))))))))));}
function loop285(t191){for(let i=0;i<2048;i++)b284[i]=fround((b34[t191*2048+i]-0.0));}
function loop287(t191){for(let i=0;i<2048;i++)b286[i]=(((b284[i]!==b284[i])|0)?fround((b34[t191*2048+i]+0.0)):fround((above0(b34[t191*2048+i])+fround(log1p(fround(exp((-abs(b284[i])))))))));}
function loop289(){for(let i=0;i<2048;i++)b288[i]=(((b286[i]===Infinity)|0)?0.0:b286[i]);}
function loop290(t191){for(let i=0;i<2048;i++)b266[i]=fround((fround((1.0*fround(exp(fround(((((b34[t191*2048+i]===Infinity)|0)?0.0:b34[t191*2048+i])-b288[i]))))))+fround((0.0*fround(exp(fround((0.0-b288[i]))))))));}
function loop292(){for(let i=0;i<2048;i++)b291[i]=fround((b266[i]*b189[i]));}
function loop298(){for(let i295=0;i295<32;i295++){let s294=0;for(let i296=0;i296<64;i296++){s294=s294+fround((b203[i296*32+i295]*b291[i296*32+i295]));}b297[i295]=s294;}}
function loop302(){for(let i300=0;i300<32;i300++){let s299=0;s299=s299+fround((fround((b297[i300]*b201[i300]))/b199[i300]));b301[i300]=s299;}}
function loop306(){for(let i304=0;i304<64;i304++){for(let i305=0;i305<32;i305++){b303[i304*32+i305]=fround((fround((b291[i304*32+i305]*b202[i305]))+fround(((b197[i304*32+i305]?b301[i305]:0.0)*b200[i304*32+i305]))));}}}
function loop311(){for(let i308=0;i308<32;i308++){let s307=0;for(let i309=0;i309<64;i309++){s307=s307+(-b303[i309*32+i308]);}b310[i308]=s307;}}
function loop315(){for(let i313=0;i313<32;i313++){let s312=0;s312=s312+fround((b310[i313]/b199[i313]));b314[i313]=s312;}}
function loop318(){for(let i316=0;i316<64;i316++){for(let i317=0;i317<32;i317++){b293[i316*32+i317]=fround((b303[i316*32+i317]+(b197[i316*32+i317]?b314[i317]:0.0)));}}}
function loop323(){for(let i320=0;i320<64;i320++){let s319=0;for(let i321=0;i321<32;i321++){s319=s319+fround((b200[i320*32+i321]*b291[i320*32+i321]));}b322[i320]=s319;}}
function loop327(){for(let i325=0;i325<64;i325++){let s324=0;s324=s324+fround((fround((b322[i325]*b204[i325]))*(1/32.0)));b326[i325]=s324;}}
function loop331(){for(let i329=0;i329<64;i329++){for(let i330=0;i330<32;i330++){b328[i329*32+i330]=fround((fround((b291[i329*32+i330]*b205[i329]))+fround((b326[i329]*b198[i329*32+i330]))));}}}
function loop336(){for(let i333=0;i333<64;i333++){let s332=0;for(let i334=0;i334<32;i334++){s332=s332+(-b328[i333*32+i334]);}b335[i333]=s332;}}
function loop340(){for(let i338=0;i338<64;i338++){let s337=0;s337=s337+fround((b335[i338]*(1/32.0)));b339[i338]=s337;}}
function loop343(){for(let i341=0;i341<64;i341++){for(let i342=0;i342<32;i342++){b293[i341*32+i342]=fround((b328[i341*32+i342]+b339[i341]));}}}
function loop348(t191){for(let i346=0;i346<32;i346++){for(let i347=0;i347<32;i347++){b345[i346*32+i347]=b19[t191*1024+i347*32+i346];}}}
function sum353(t191){let s349=1;for(let i352=0;i352<2048;i352++){s349=s349&(Number.isFinite(b35[t191*2048+i352])?1:0);}return s349;}
function sum362(){let s358=-Infinity;for(let i361=0;i361<2048;i361++){s358=max(s358,abs(b189[i361]));}return s358;}
function sum373(v366){let s369=0;for(let i372=0;i372<2048;i372++){s369=s369+fround(square(fround((b189[i372]*v366))));}return s369;}
function sum385(){let s381=-Infinity;for(let i384=0;i384<2048;i384++){s381=max(s381,abs(b344[i384]));}return s381;}
function loop393(v389){for(let i=0;i<2048;i++)b189[i]=fround((b344[i]*v389));}
function loop416(v414){for(let i=0;i<256;i++)b415[i]=fround((v414*k397[i]));}
function loop418(){for(let i=0;i<256;i++)b417[i]=fround(logistic(b415[i]));}
function loop420(){for(let i=0;i<256;i++)b419[i]=fround(square(b417[i]));}
function sum423(){let s422=0;for(let i421=0;i421<256;i421++){const x0=b419[i421];{const y=k398[i421];s422+=x0*y;}}return s422;}
function loop426(){for(let i=0;i<256;i++)b425[i]=fround(square(fround((fround((b417[i]*fround(logistic((-b415[i])))))*1.0))));}
function sum429(){let s428=0;for(let i427=0;i427<256;i427++){const x0=b425[i427];{const y=k398[i427];s428+=x0*y;}}return s428;}
function loop433(v431){for(let i=0;i<256;i++)b432[i]=fround((v431*k397[i]));}
function loop435(){for(let i=0;i<256;i++)b434[i]=fround(square(fround(tanh(b432[i]))));}
function sum438(){let s437=0;for(let i436=0;i436<256;i436++){const x0=b434[i436];{const y=k398[i436];s437+=x0*y;}}return s437;}
function loop441(){for(let i=0;i<256;i++)b440[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b432[i]))))))*fround(logistic(fround(((-2.0)*b432[i]))))))*1.0))));}
function sum444(){let s443=0;for(let i442=0;i442<256;i442++){const x0=b440[i442];{const y=k398[i442];s443+=x0*y;}}return s443;}
function loop448(v446){for(let i=0;i<256;i++)b447[i]=fround((v446*k397[i]));}
function loop450(){for(let i=0;i<256;i++)b449[i]=fround(square(above0(b447[i])));}
function sum453(){let s452=0;for(let i451=0;i451<256;i451++){const x0=b449[i451];{const y=k398[i451];s452+=x0*y;}}return s452;}
function loop456(){for(let i=0;i<256;i++)b455[i]=fround(square(((b447[i]>0.0)|0)));}
function sum459(){let s458=0;for(let i457=0;i457<256;i457++){const x0=b455[i457];{const y=k398[i457];s458+=x0*y;}}return s458;}
function loop463(v461){for(let i=0;i<256;i++)b462[i]=fround(square(fround((v461*k397[i]))));}
function sum466(){let s465=0;for(let i464=0;i464<256;i464++){const x0=b462[i464];{const y=k398[i464];s465+=x0*y;}}return s465;}
function loop469(){for(let i=0;i<256;i++)b468[i]=fround(square(1.0));}
function sum472(){let s471=0;for(let i470=0;i470<256;i470++){const x0=b468[i470];{const y=k398[i470];s471+=x0*y;}}return s471;}
function loop476(v474){for(let i=0;i<256;i++)b475[i]=fround((v474*k397[i]));}
function loop478(){for(let i=0;i<256;i++)b477[i]=((b475[i]>=0.0)|0);}
function loop480(){for(let i=0;i<256;i++)b479[i]=fround(square((b477[i]?b475[i]:fround((0.009999999776482582*b475[i])))));}
function sum483(){let s482=0;for(let i481=0;i481<256;i481++){const x0=b479[i481];{const y=k398[i481];s482+=x0*y;}}return s482;}
function loop486(){for(let i=0;i<256;i++)b485[i]=fround(square((b477[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum489(){let s488=0;for(let i487=0;i487<256;i487++){const x0=b485[i487];{const y=k398[i487];s488+=x0*y;}}return s488;}
function loop493(v491){for(let i=0;i<256;i++)b492[i]=fround((v491*k397[i]));}
function loop495(){for(let i=0;i<256;i++)b494[i]=((b492[i]>0.0)|0);}
function loop497(){for(let i=0;i<256;i++)b496[i]=fround(expm1((b494[i]?0.0:b492[i])));}
function loop499(){for(let i=0;i<256;i++)b498[i]=fround(square((b494[i]?b492[i]:fround((1.0*b496[i])))));}
function sum502(){let s501=0;for(let i500=0;i500<256;i500++){const x0=b498[i500];{const y=k398[i500];s501+=x0*y;}}return s501;}
function loop505(){for(let i=0;i<256;i++)b504[i]=fround(square((b494[i]?1.0:fround((1.0*fround(((b494[i]?0.0:1.0)*fround((b496[i]+1.0)))))))));}
function sum508(){let s507=0;for(let i506=0;i506<256;i506++){const x0=b504[i506];{const y=k398[i506];s507+=x0*y;}}return s507;}
function loop512(v510){for(let i=0;i<256;i++)b511[i]=fround((v510*k397[i]));}
function loop514(){for(let i=0;i<256;i++)b513[i]=((b511[i]>0.0)|0);}
function loop516(){for(let i=0;i<256;i++)b515[i]=fround(expm1((b513[i]?0.0:b511[i])));}
function loop518(){for(let i=0;i<256;i++)b517[i]=fround(square(fround((1.0507010221481323*(b513[i]?b511[i]:fround((1.6732631921768188*b515[i])))))));}
function sum521(){let s520=0;for(let i519=0;i519<256;i519++){const x0=b517[i519];{const y=k398[i519];s520+=x0*y;}}return s520;}
function loop524(){for(let i=0;i<256;i++)b523[i]=fround(square(fround((1.0507010221481323*(b513[i]?1.0:fround((1.6732631921768188*fround(((b513[i]?0.0:1.0)*fround((b515[i]+1.0)))))))))));}
function sum527(){let s526=0;for(let i525=0;i525<256;i525++){const x0=b523[i525];{const y=k398[i525];s526+=x0*y;}}return s526;}
function loop531(v529){for(let i=0;i<256;i++)b530[i]=fround((v529*k397[i]));}
function loop533(){for(let i=0;i<256;i++)b532[i]=fround((0.5*b530[i]));}
function loop535(){for(let i=0;i<256;i++)b534[i]=fround(((-b530[i])*0.7071067690849304));}
function loop537(){for(let i=0;i<256;i++)b536[i]=fround(erfc(b534[i]));}
function loop539(){for(let i=0;i<256;i++)b538[i]=fround(square(fround((b532[i]*b536[i]))));}
function sum542(){let s541=0;for(let i540=0;i540<256;i540++){const x0=b538[i540];{const y=k398[i540];s541+=x0*y;}}return s541;}
function loop545(){for(let i=0;i<256;i++)b544[i]=fround(square(fround((fround((fround((0.5*1.0))*b536[i]))+fround((b532[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b534[i])))))))))))))));}
function sum548(){let s547=0;for(let i546=0;i546<256;i546++){const x0=b544[i546];{const y=k398[i546];s547+=x0*y;}}return s547;}
function loop552(v550){for(let i=0;i<256;i++)b551[i]=fround((v550*k397[i]));}
function loop554(){for(let i=0;i<256;i++)b553[i]=fround(logistic(b551[i]));}
function loop556(){for(let i=0;i<256;i++)b555[i]=fround(square(fround((b551[i]*b553[i]))));}
function sum559(){let s558=0;for(let i557=0;i557<256;i557++){const x0=b555[i557];{const y=k398[i557];s558+=x0*y;}}return s558;}
function loop562(){for(let i=0;i<256;i++)b561[i]=fround(square(fround((fround((1.0*b553[i]))+fround((b551[i]*fround((1.0*fround((b553[i]*fround((1.0-b553[i]))))))))))));}
function sum565(){let s564=0;for(let i563=0;i563<256;i563++){const x0=b561[i563];{const y=k398[i563];s564+=x0*y;}}return s564;}
function loop569(v567){for(let i=0;i<256;i++)b568[i]=fround((v567*k397[i]));}
function loop571(){for(let i=0;i<256;i++)b570[i]=fround((b568[i]-0.0));}
function loop573(){for(let i=0;i<256;i++)b572[i]=(((b570[i]!==b570[i])|0)?fround((b568[i]+0.0)):fround((above0(b568[i])+fround(log1p(fround(exp((-abs(b570[i])))))))));}
function loop575(){for(let i=0;i<256;i++)b574[i]=fround(square(b572[i]));}
function sum578(){let s577=0;for(let i576=0;i576<256;i576++){const x0=b574[i576];{const y=k398[i576];s577+=x0*y;}}return s577;}
function loop581(){for(let i=0;i<256;i++)b580[i]=(((b572[i]===Infinity)|0)?0.0:b572[i]);}
function loop583(){for(let i=0;i<256;i++)b582[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b568[i]===Infinity)|0)?0.0:b568[i])-b580[i]))))))+fround((0.0*fround(exp(fround((0.0-b580[i]))))))))));}
function sum586(){let s585=0;for(let i584=0;i584<256;i584++){const x0=b582[i584];{const y=k398[i584];s585+=x0*y;}}return s585;}
function loop590(v588){for(let i=0;i<256;i++)b589[i]=fround((v588*k397[i]));}
function loop592(){for(let i=0;i<256;i++)b591[i]=fround(logistic(b589[i]));}
function loop593(){for(let i=0;i<256;i++)b591[i]=fround(tanh(b589[i]));}
function loop594(){for(let i=0;i<256;i++)b591[i]=above0(b589[i]);}
function loop595(){for(let i=0;i<256;i++)b591[i]=(((b589[i]>=0.0)|0)?b589[i]:fround((0.009999999776482582*b589[i])));}
function loop597(){for(let i=0;i<256;i++)b596[i]=((b589[i]>0.0)|0);}
function loop598(){for(let i=0;i<256;i++)b591[i]=(b596[i]?b589[i]:fround((1.0*fround(expm1((b596[i]?0.0:b589[i]))))));}
function loop600(){for(let i=0;i<256;i++)b599[i]=((b589[i]>0.0)|0);}
function loop601(){for(let i=0;i<256;i++)b591[i]=fround((1.0507010221481323*(b599[i]?b589[i]:fround((1.6732631921768188*fround(expm1((b599[i]?0.0:b589[i]))))))));}
function loop602(){for(let i=0;i<256;i++)b591[i]=fround((fround((0.5*b589[i]))*fround(erfc(fround(((-b589[i])*0.7071067690849304))))));}
function loop603(){for(let i=0;i<256;i++)b591[i]=fround((b589[i]*fround(logistic(b589[i]))));}
function loop605(){for(let i=0;i<256;i++)b604[i]=fround((b589[i]-0.0));}
function loop606(){for(let i=0;i<256;i++)b591[i]=(((b604[i]!==b604[i])|0)?fround((b589[i]+0.0)):fround((above0(b589[i])+fround(log1p(fround(exp((-abs(b604[i])))))))));}
function sum609(){let s608=0;for(let i607=0;i607<256;i607++){const x0=b591[i607];{const y=k398[i607];s608+=x0*y;}}return s608;}
function loop623(){let s622=0;for(let i621=0;i621<=29;i621++){s622+=b403[(29-(i621))];b620[i621]=s622;}}
function loop626(){for(let i625=0;i625<29;i625++){b624[i625]=b620[(29-(i625+1))];}}
function loop627(){b624[29]=0.0;}
function sum636(v634){let s635=-Infinity;s635=max(s635,v634);return s635;}
function sum645(v643){let s644=1;s644=s644&v643;return s644;}
function loop659(v657){for(let i=0;i<256;i++)b658[i]=fround((v657*k397[i]));}
function loop661(){for(let i=0;i<256;i++)b660[i]=fround(logistic(b658[i]));}
function loop663(){for(let i=0;i<256;i++)b662[i]=fround(square(b660[i]));}
function sum666(){let s665=0;for(let i664=0;i664<256;i664++){const x0=b662[i664];{const y=k398[i664];s665+=x0*y;}}return s665;}
function loop669(){for(let i=0;i<256;i++)b668[i]=fround(square(fround((fround((b660[i]*fround(logistic((-b658[i])))))*1.0))));}
function sum672(){let s671=0;for(let i670=0;i670<256;i670++){const x0=b668[i670];{const y=k398[i670];s671+=x0*y;}}return s671;}
function loop676(v674){for(let i=0;i<256;i++)b675[i]=fround((v674*k397[i]));}
function loop678(){for(let i=0;i<256;i++)b677[i]=fround(square(fround(tanh(b675[i]))));}
function sum681(){let s680=0;for(let i679=0;i679<256;i679++){const x0=b677[i679];{const y=k398[i679];s680+=x0*y;}}return s680;}
function loop684(){for(let i=0;i<256;i++)b683[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b675[i]))))))*fround(logistic(fround(((-2.0)*b675[i]))))))*1.0))));}
function sum687(){let s686=0;for(let i685=0;i685<256;i685++){const x0=b683[i685];{const y=k398[i685];s686+=x0*y;}}return s686;}
function loop691(v689){for(let i=0;i<256;i++)b690[i]=fround((v689*k397[i]));}
function loop693(){for(let i=0;i<256;i++)b692[i]=fround(square(above0(b690[i])));}
function sum696(){let s695=0;for(let i694=0;i694<256;i694++){const x0=b692[i694];{const y=k398[i694];s695+=x0*y;}}return s695;}
function loop699(){for(let i=0;i<256;i++)b698[i]=fround(square(((b690[i]>0.0)|0)));}
function sum702(){let s701=0;for(let i700=0;i700<256;i700++){const x0=b698[i700];{const y=k398[i700];s701+=x0*y;}}return s701;}
function loop706(v704){for(let i=0;i<256;i++)b705[i]=fround(square(fround((v704*k397[i]))));}
function sum709(){let s708=0;for(let i707=0;i707<256;i707++){const x0=b705[i707];{const y=k398[i707];s708+=x0*y;}}return s708;}
function loop712(){for(let i=0;i<256;i++)b711[i]=fround(square(1.0));}
function sum715(){let s714=0;for(let i713=0;i713<256;i713++){const x0=b711[i713];{const y=k398[i713];s714+=x0*y;}}return s714;}
function loop719(v717){for(let i=0;i<256;i++)b718[i]=fround((v717*k397[i]));}
function loop721(){for(let i=0;i<256;i++)b720[i]=((b718[i]>=0.0)|0);}
function loop723(){for(let i=0;i<256;i++)b722[i]=fround(square((b720[i]?b718[i]:fround((0.009999999776482582*b718[i])))));}
function sum726(){let s725=0;for(let i724=0;i724<256;i724++){const x0=b722[i724];{const y=k398[i724];s725+=x0*y;}}return s725;}
function loop729(){for(let i=0;i<256;i++)b728[i]=fround(square((b720[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum732(){let s731=0;for(let i730=0;i730<256;i730++){const x0=b728[i730];{const y=k398[i730];s731+=x0*y;}}return s731;}
function loop736(v734){for(let i=0;i<256;i++)b735[i]=fround((v734*k397[i]));}
function loop738(){for(let i=0;i<256;i++)b737[i]=((b735[i]>0.0)|0);}
function loop740(){for(let i=0;i<256;i++)b739[i]=fround(expm1((b737[i]?0.0:b735[i])));}
function loop742(){for(let i=0;i<256;i++)b741[i]=fround(square((b737[i]?b735[i]:fround((1.0*b739[i])))));}
function sum745(){let s744=0;for(let i743=0;i743<256;i743++){const x0=b741[i743];{const y=k398[i743];s744+=x0*y;}}return s744;}
function loop748(){for(let i=0;i<256;i++)b747[i]=fround(square((b737[i]?1.0:fround((1.0*fround(((b737[i]?0.0:1.0)*fround((b739[i]+1.0)))))))));}
function sum751(){let s750=0;for(let i749=0;i749<256;i749++){const x0=b747[i749];{const y=k398[i749];s750+=x0*y;}}return s750;}
function loop755(v753){for(let i=0;i<256;i++)b754[i]=fround((v753*k397[i]));}
function loop757(){for(let i=0;i<256;i++)b756[i]=((b754[i]>0.0)|0);}
function loop759(){for(let i=0;i<256;i++)b758[i]=fround(expm1((b756[i]?0.0:b754[i])));}
function loop761(){for(let i=0;i<256;i++)b760[i]=fround(square(fround((1.0507010221481323*(b756[i]?b754[i]:fround((1.6732631921768188*b758[i])))))));}
function sum764(){let s763=0;for(let i762=0;i762<256;i762++){const x0=b760[i762];{const y=k398[i762];s763+=x0*y;}}return s763;}
function loop767(){for(let i=0;i<256;i++)b766[i]=fround(square(fround((1.0507010221481323*(b756[i]?1.0:fround((1.6732631921768188*fround(((b756[i]?0.0:1.0)*fround((b758[i]+1.0)))))))))));}
function sum770(){let s769=0;for(let i768=0;i768<256;i768++){const x0=b766[i768];{const y=k398[i768];s769+=x0*y;}}return s769;}
function loop774(v772){for(let i=0;i<256;i++)b773[i]=fround((v772*k397[i]));}
function loop776(){for(let i=0;i<256;i++)b775[i]=fround((0.5*b773[i]));}
function loop778(){for(let i=0;i<256;i++)b777[i]=fround(((-b773[i])*0.7071067690849304));}
function loop780(){for(let i=0;i<256;i++)b779[i]=fround(erfc(b777[i]));}
function loop782(){for(let i=0;i<256;i++)b781[i]=fround(square(fround((b775[i]*b779[i]))));}
function sum785(){let s784=0;for(let i783=0;i783<256;i783++){const x0=b781[i783];{const y=k398[i783];s784+=x0*y;}}return s784;}
function loop788(){for(let i=0;i<256;i++)b787[i]=fround(square(fround((fround((fround((0.5*1.0))*b779[i]))+fround((b775[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b777[i])))))))))))))));}
function sum791(){let s790=0;for(let i789=0;i789<256;i789++){const x0=b787[i789];{const y=k398[i789];s790+=x0*y;}}return s790;}
function loop795(v793){for(let i=0;i<256;i++)b794[i]=fround((v793*k397[i]));}
function loop797(){for(let i=0;i<256;i++)b796[i]=fround(logistic(b794[i]));}
function loop799(){for(let i=0;i<256;i++)b798[i]=fround(square(fround((b794[i]*b796[i]))));}
function sum802(){let s801=0;for(let i800=0;i800<256;i800++){const x0=b798[i800];{const y=k398[i800];s801+=x0*y;}}return s801;}
function loop805(){for(let i=0;i<256;i++)b804[i]=fround(square(fround((fround((1.0*b796[i]))+fround((b794[i]*fround((1.0*fround((b796[i]*fround((1.0-b796[i]))))))))))));}
function sum808(){let s807=0;for(let i806=0;i806<256;i806++){const x0=b804[i806];{const y=k398[i806];s807+=x0*y;}}return s807;}
function loop812(v810){for(let i=0;i<256;i++)b811[i]=fround((v810*k397[i]));}
function loop814(){for(let i=0;i<256;i++)b813[i]=fround((b811[i]-0.0));}
function loop816(){for(let i=0;i<256;i++)b815[i]=(((b813[i]!==b813[i])|0)?fround((b811[i]+0.0)):fround((above0(b811[i])+fround(log1p(fround(exp((-abs(b813[i])))))))));}
function loop818(){for(let i=0;i<256;i++)b817[i]=fround(square(b815[i]));}
function sum821(){let s820=0;for(let i819=0;i819<256;i819++){const x0=b817[i819];{const y=k398[i819];s820+=x0*y;}}return s820;}
function loop824(){for(let i=0;i<256;i++)b823[i]=(((b815[i]===Infinity)|0)?0.0:b815[i]);}
function loop826(){for(let i=0;i<256;i++)b825[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b811[i]===Infinity)|0)?0.0:b811[i])-b823[i]))))))+fround((0.0*fround(exp(fround((0.0-b823[i]))))))))));}
function sum829(){let s828=0;for(let i827=0;i827<256;i827++){const x0=b825[i827];{const y=k398[i827];s828+=x0*y;}}return s828;}
function loop833(v394){for(let i832=0;i832<30;i832++){b831[i832]=fround((fround(ln(fround((v394*b632[(29-(i832))]))))*0.4342944920063019));}}
function loop837(){let s836=0;for(let i835=0;i835<=29;i835++){s836+=b831[i835];b834[i835]=s836;}}
function loop840(){for(let i839=0;i839<29;i839++){b838[i839]=b834[(29-(i839+1))];}}
function loop841(){b838[29]=0.0;}
function loop844(v168){for(let i843=0;i843<30;i843++){b842[i843]=fround((fround((b31[i843]+b32[i843]))+v168));}}
function loop846(v168){for(let i845=0;i845<30;i845++){b842[1*30+i845]=fround((b192[i845]+v168));}}
function loop848(v396){for(let i847=0;i847<30;i847++){b842[2*30+i847]=(v396?fround((0.5*fround((fround((fround(ln(b631[i847]))*0.4342944920063019))+b633[i847])))):b402[i847]);}}
function loop850(v396){for(let i849=0;i849<30;i849++){b842[3*30+i849]=(v396?fround((0.5*b838[i849])):b624[i849]);}}
function loop852(){for(let i=0;i<120;i++)b851[i]=b842[i];}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
loop13();
randomSplit(b5[0],b5[1],b14);
randomBits(b14[0],b14[1],b16);
loop18();
randomBits(b14[1*2],b14[1*2+1],b21);
loop23();
randomBits(b7[1*2],b7[1*2+1],b169);
loop171();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);
loop11(n4);
const v15=fround((n3/5.656854152679443));
loop20(v15);
loop27();
let v29;
b28.set(b24,0);
v29=0.0;
for(let t30=0;t30<30;t30++){
const v41=fround(sum40());
const v42=((v41>0.0)|0);
const v43=fround(max(1.000000045813705e-18,v41));
const v44=fround(min(1.0000000150474662e+30,v43));
const v45=fround((v41/v44));
const v46=fround((v42?v45:1.0));
const v52=sum51();
const v53=fround((v52?v46:NaN));
const v54=fround(ln(v53));
const v55=fround((v54*0.4342944920063019));
const v56=fround((v29+v55));
const v57=(1/v53);
loop60(v57);
product(64,32,32,0,32,1,2048+t30*1024,32768);
loop63(t30);
const v64=min(max(n1,0),2);
switch(v64){
case 0:{
b34.set(k65[t30],t30*2048);
break;}
case 1:{
loop70();
loop75(t30);
loop78();
loop82(t30);
loop87();
loop90();
loop93(t30);
break;}
default:{
loop98(t30);
loop101();
loop105(t30);
loop110();
loop113();
loop116(t30);
break;}
}
const v117=min(max(n2,0),9);
switch(v117){
case 0:{
loop118(t30);
break;}
case 1:{
loop119(t30);
break;}
case 2:{
loop120(t30);
break;}
case 3:{
b35.set(k121[t30],t30*2048);
break;}
case 4:{
loop122(t30);
break;}
case 5:{
loop124(t30);
loop125(t30);
break;}
case 6:{
loop127(t30);
loop128(t30);
break;}
case 7:{
loop129(t30);
break;}
case 8:{
loop130(t30);
break;}
default:{
loop132(t30);
loop133(t30);
break;}
}
loop137(t30);
const v143=fround(sum142());
const v144=((v143>0.0)|0);
const v145=fround((v144?v143:1.0));
const v146=(1/v145);
const v147=fround(ln(v145));
const v148=fround((v147*0.4342944920063019));
const v154=fround(sum153(v146));
const v155=fround((v154/2048.0));
const v156=fround(ln(v155));
const v157=fround((v156*0.4342944920063019));
const v158=fround((0.5*v157));
const v159=fround((v148+v158));
b31[t30]=v159;
b32[t30]=v56;
b28.set(k160[t30],0);
v29=v56;
}
const v164=fround(sum163());
const v165=fround((v164/64.0));
const v166=fround(ln(v165));
const v167=fround((v166*0.4342944920063019));
const v168=fround(((-0.5)*v167));
loop175();
const v181=fround(sum180());
const v182=((v181>0.0)|0);
const v183=fround((v182?v181:1.0));
const v184=(1/v183);
const v185=fround(ln(v183));
const v186=fround((v185*0.4342944920063019));
loop188(v184);
let v190;
b189.set(b187,0);
v190=v186;
for(let t191=29;t191>=0;t191--){
const v193=fround(b32[t191]);
loop195(n4);
const v196=min(max(n1,0),2);
switch(v196){
case 0:{
break;}
case 1:{
loop210();
loop215(t191);
loop218();
loop221(t191);
loop222();
loop227();
loop230();
loop231();
loop232();
loop235();
loop236();
loop238();
loop239();
loop240();
break;}
default:{
loop245(t191);
loop248();
loop251(t191);
loop252();
loop257();
loop260();
loop261();
loop262();
loop263();
loop264();
break;}
}
const v265=min(max(n2,0),9);
switch(v265){
case 0:{
loop267(t191);
break;}
case 1:{
loop268(t191);
break;}
case 2:{
loop269(t191);
break;}
case 3:{
loop270();
break;}
case 4:{
loop271(t191);
break;}
case 5:{
loop273(t191);
loop274(t191);
break;}
case 6:{
loop276(t191);
loop277(t191);
break;}
case 7:{
loop279(t191);
loop280(t191);
break;}
case 8:{
loop282(t191);
loop283(t191);
break;}
default:{
loop285(t191);
loop287(t191);
loop289();
loop290(t191);
break;}
}
loop292();
switch(v196){
case 0:{
b293.set(b291,0);
break;}
case 1:{
loop298();
loop302();
loop306();
loop311();
loop315();
loop318();
break;}
default:{
loop323();
loop327();
loop331();
loop336();
loop340();
loop343();
break;}
}
loop348(t191);
product(64,32,32,34816,32,1,36864,37888);
const v354=sum353(t191);
const v355=fround((v354?v190:NaN));
const v356=fround((0.0*v193));
const v357=fround((v355+v356));
const v363=fround(sum362());
const v364=((v363>0.0)|0);
const v365=fround((v364?v363:1.0));
const v366=(1/v365);
const v367=fround(ln(v365));
const v368=fround((v367*0.4342944920063019));
const v374=fround(sum373(v366));
const v375=fround((v374/2048.0));
const v376=fround(ln(v375));
const v377=fround((v376*0.4342944920063019));
const v378=fround((0.5*v377));
const v379=fround((v368+v378));
const v380=fround((v379+v190));
const v386=fround(sum385());
const v387=((v386>0.0)|0);
const v388=fround((v387?v386:1.0));
const v389=(1/v388);
const v390=fround(ln(v388));
const v391=fround((v390*0.4342944920063019));
const v392=fround((v357+v391));
b192[t191]=v380;
loop393(v389);
v190=v392;
}
const v394=fround(square(n3));
const v395=((n1===1)|0);
const v396=((n1===0)|0);
let v399;
let v400;
v399=1.0;
v400=0.0;
for(let t401=0;t401<30;t401++){
const v404=fround((v395?v400:0.0));
const v405=fround((v399-v404));
const v406=fround((v394*v405));
const v407=fround((v395?0.0:0.0));
const v408=fround((v406+v407));
const v409=fround((v408+9.999999747378752e-06));
const v410=fround((v408/v409));
const v411=min(max(n2,0),9);
let v412;
let v413;
switch(v411){
case 0:{
const v414=fround(sqrt(v410));
loop416(v414);
loop418();
loop420();
const v424=fround(sum423());
loop426();
const v430=fround(sum429());
v412=v424;
v413=v430;
break;}
case 1:{
const v431=fround(sqrt(v410));
loop433(v431);
loop435();
const v439=fround(sum438());
loop441();
const v445=fround(sum444());
v412=v439;
v413=v445;
break;}
case 2:{
const v446=fround(sqrt(v410));
loop448(v446);
loop450();
const v454=fround(sum453());
loop456();
const v460=fround(sum459());
v412=v454;
v413=v460;
break;}
case 3:{
const v461=fround(sqrt(v410));
loop463(v461);
const v467=fround(sum466());
loop469();
const v473=fround(sum472());
v412=v467;
v413=v473;
break;}
case 4:{
const v474=fround(sqrt(v410));
loop476(v474);
loop478();
loop480();
const v484=fround(sum483());
loop486();
const v490=fround(sum489());
v412=v484;
v413=v490;
break;}
case 5:{
const v491=fround(sqrt(v410));
loop493(v491);
loop495();
loop497();
loop499();
const v503=fround(sum502());
loop505();
const v509=fround(sum508());
v412=v503;
v413=v509;
break;}
case 6:{
const v510=fround(sqrt(v410));
loop512(v510);
loop514();
loop516();
loop518();
const v522=fround(sum521());
loop524();
const v528=fround(sum527());
v412=v522;
v413=v528;
break;}
case 7:{
const v529=fround(sqrt(v410));
loop531(v529);
loop533();
loop535();
loop537();
loop539();
const v543=fround(sum542());
loop545();
const v549=fround(sum548());
v412=v543;
v413=v549;
break;}
case 8:{
const v550=fround(sqrt(v410));
loop552(v550);
loop554();
loop556();
const v560=fround(sum559());
loop562();
const v566=fround(sum565());
v412=v560;
v413=v566;
break;}
default:{
const v567=fround(sqrt(v410));
loop569(v567);
loop571();
loop573();
loop575();
const v579=fround(sum578());
loop581();
loop583();
const v587=fround(sum586());
v412=v579;
v413=v587;
break;}
}
const v588=fround(sqrt(v410));
loop590(v588);
switch(v411){
case 0:{
loop592();
break;}
case 1:{
loop593();
break;}
case 2:{
loop594();
break;}
case 3:{
b591.set(b589,0);
break;}
case 4:{
loop595();
break;}
case 5:{
loop597();
loop598();
break;}
case 6:{
loop600();
loop601();
break;}
case 7:{
loop602();
break;}
case 8:{
loop603();
break;}
default:{
loop605();
loop606();
break;}
}
const v610=fround(sum609());
const v611=fround(square(v610));
const v612=fround(ln(v412));
const v613=fround((v612*0.4342944920063019));
const v614=fround((0.5*v613));
const v615=fround((v394*v413));
const v616=fround((v615/v409));
const v617=fround(ln(v616));
const v618=fround((v617*0.4342944920063019));
const v619=fround((0.5*v618));
b402[t401]=v614;
b403[t401]=v619;
v399=v412;
v400=v611;
}
loop623();
loop626();
loop627();
let v628;
let v629;
v628=1.0;
v629=0.0;
for(let t630=0;t630<30;t630++){
const v634=fround(abs(v628));
const v637=fround(sum636(v634));
const v638=((v637>0.0)|0);
const v639=fround(max(1.0000000031710769e-30,v637));
const v640=fround(min(Infinity,v639));
const v641=fround((v637/v640));
const v642=fround((v638?v641:1.0));
const v643=(Number.isFinite(v628)?1:0);
const v646=sum645(v643);
const v647=fround((v646?v642:NaN));
const v648=fround(ln(v647));
const v649=fround((v648*0.4342944920063019));
const v650=fround((v629+v649));
const v651=fround((v628/v647));
const v652=fround((v394*v651));
const v653=fround((v652+0.0));
const v654=min(max(n2,0),9);
let v655;
let v656;
switch(v654){
case 0:{
const v657=fround(sqrt(v653));
loop659(v657);
loop661();
loop663();
const v667=fround(sum666());
loop669();
const v673=fround(sum672());
v655=v667;
v656=v673;
break;}
case 1:{
const v674=fround(sqrt(v653));
loop676(v674);
loop678();
const v682=fround(sum681());
loop684();
const v688=fround(sum687());
v655=v682;
v656=v688;
break;}
case 2:{
const v689=fround(sqrt(v653));
loop691(v689);
loop693();
const v697=fround(sum696());
loop699();
const v703=fround(sum702());
v655=v697;
v656=v703;
break;}
case 3:{
const v704=fround(sqrt(v653));
loop706(v704);
const v710=fround(sum709());
loop712();
const v716=fround(sum715());
v655=v710;
v656=v716;
break;}
case 4:{
const v717=fround(sqrt(v653));
loop719(v717);
loop721();
loop723();
const v727=fround(sum726());
loop729();
const v733=fround(sum732());
v655=v727;
v656=v733;
break;}
case 5:{
const v734=fround(sqrt(v653));
loop736(v734);
loop738();
loop740();
loop742();
const v746=fround(sum745());
loop748();
const v752=fround(sum751());
v655=v746;
v656=v752;
break;}
case 6:{
const v753=fround(sqrt(v653));
loop755(v753);
loop757();
loop759();
loop761();
const v765=fround(sum764());
loop767();
const v771=fround(sum770());
v655=v765;
v656=v771;
break;}
case 7:{
const v772=fround(sqrt(v653));
loop774(v772);
loop776();
loop778();
loop780();
loop782();
const v786=fround(sum785());
loop788();
const v792=fround(sum791());
v655=v786;
v656=v792;
break;}
case 8:{
const v793=fround(sqrt(v653));
loop795(v793);
loop797();
loop799();
const v803=fround(sum802());
loop805();
const v809=fround(sum808());
v655=v803;
v656=v809;
break;}
default:{
const v810=fround(sqrt(v653));
loop812(v810);
loop814();
loop816();
loop818();
const v822=fround(sum821());
loop824();
loop826();
const v830=fround(sum829());
v655=v822;
v656=v830;
break;}
}
b631[t630]=v655;
b632[t630]=v656;
b633[t630]=v650;
v628=v655;
v629=v650;
}
loop833(v394);
loop837();
loop840();
loop841();
loop844(v168);
loop846(v168);
loop848(v396);
loop850(v396);
loop852();
return b851;
}
