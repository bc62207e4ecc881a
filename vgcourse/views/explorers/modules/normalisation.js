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
const b64=block.subarray(32768,34816);
const b65=block.subarray(0,2048);
const k71=rowsOf(b33,2048,0,2048);
const b78=new Float32Array(32);
const b86=new Float32Array(32);
const b88=new Float32Array(32);
const b91=new Float32Array(2048);
const b101=new Float32Array(32);
const b103=new Float32Array(32);
const b115=new Float32Array(64);
const b117=new Float32Array(64);
const b120=new Float32Array(2048);
const b130=new Float32Array(64);
const b132=new Float32Array(64);
const k142=rowsOf(b34,2048,0,2048);
const b144=new Uint8Array(2048);
const b147=new Uint8Array(2048);
const b152=new Float32Array(2048);
const b155=new Float32Array(2048);
const k187=rowsOf(b35,2048,0,2048);
const b196=new Uint32Array(2048);
const b197=new Float32Array(2048);
const b199=new Float32Array(2048);
const b217=new Float32Array(2048);
const b219=new Float32Array(2048);
const b222=new Float32Array(30);
const b224=new Uint8Array(64);
const b227=new Uint8Array(2048);
const b228=new Float32Array(2048);
const b229=new Float32Array(32);
const b230=new Float32Array(2048);
const b231=new Float32Array(32);
const b232=new Float32Array(32);
const b233=new Float32Array(2048);
const b234=new Float32Array(64);
const b235=new Float32Array(64);
const b242=new Float32Array(32);
const b250=new Float32Array(32);
const b252=new Float32Array(32);
const b265=new Float32Array(32);
const b267=new Float32Array(32);
const b286=new Float32Array(64);
const b288=new Float32Array(64);
const b301=new Float32Array(64);
const b303=new Float32Array(64);
const b311=new Float32Array(2048);
const b317=new Uint8Array(2048);
const b320=new Uint8Array(2048);
const b323=new Float32Array(2048);
const b326=new Float32Array(2048);
const b329=new Float32Array(2048);
const b331=new Float32Array(2048);
const b333=new Float32Array(2048);
const b336=new Float32Array(2048);
const b338=block.subarray(34816,36864);
const b345=new Float32Array(32);
const b349=new Float32Array(32);
const b351=new Float32Array(2048);
const b361=new Float32Array(32);
const b365=new Float32Array(32);
const b376=new Float32Array(64);
const b380=new Float32Array(64);
const b382=new Float32Array(2048);
const b392=new Float32Array(64);
const b396=new Float32Array(64);
const b401=block.subarray(37888,39936);
const b402=block.subarray(36864,37888);
const k466=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k467=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b471=new Float32Array(30);
const b472=new Float32Array(30);
const b484=new Float32Array(256);
const b486=new Float32Array(256);
const b488=new Float32Array(256);
const b494=new Float32Array(256);
const b501=new Float32Array(256);
const b503=new Float32Array(256);
const b509=new Float32Array(256);
const b516=new Float32Array(256);
const b518=new Float32Array(256);
const b524=new Float32Array(256);
const b531=new Float32Array(256);
const b537=new Float32Array(256);
const b544=new Float32Array(256);
const b546=new Uint8Array(256);
const b548=new Float32Array(256);
const b554=new Float32Array(256);
const b561=new Float32Array(256);
const b563=new Uint8Array(256);
const b565=new Float32Array(256);
const b567=new Float32Array(256);
const b573=new Float32Array(256);
const b580=new Float32Array(256);
const b582=new Uint8Array(256);
const b584=new Float32Array(256);
const b586=new Float32Array(256);
const b592=new Float32Array(256);
const b599=new Float32Array(256);
const b601=new Float32Array(256);
const b603=new Float32Array(256);
const b605=new Float32Array(256);
const b607=new Float32Array(256);
const b613=new Float32Array(256);
const b620=new Float32Array(256);
const b622=new Float32Array(256);
const b624=new Float32Array(256);
const b630=new Float32Array(256);
const b637=new Float32Array(256);
const b639=new Float32Array(256);
const b641=new Float32Array(256);
const b643=new Float32Array(256);
const b649=new Float32Array(256);
const b651=new Float32Array(256);
const b658=new Float32Array(256);
const b660=new Float32Array(256);
const b665=new Uint8Array(256);
const b668=new Uint8Array(256);
const b673=new Float32Array(256);
const b689=new Float32Array(30);
const b693=new Float32Array(30);
const b700=new Float32Array(30);
const b701=new Float32Array(30);
const b702=new Float32Array(30);
const b727=new Float32Array(256);
const b729=new Float32Array(256);
const b731=new Float32Array(256);
const b737=new Float32Array(256);
const b744=new Float32Array(256);
const b746=new Float32Array(256);
const b752=new Float32Array(256);
const b759=new Float32Array(256);
const b761=new Float32Array(256);
const b767=new Float32Array(256);
const b774=new Float32Array(256);
const b780=new Float32Array(256);
const b787=new Float32Array(256);
const b789=new Uint8Array(256);
const b791=new Float32Array(256);
const b797=new Float32Array(256);
const b804=new Float32Array(256);
const b806=new Uint8Array(256);
const b808=new Float32Array(256);
const b810=new Float32Array(256);
const b816=new Float32Array(256);
const b823=new Float32Array(256);
const b825=new Uint8Array(256);
const b827=new Float32Array(256);
const b829=new Float32Array(256);
const b835=new Float32Array(256);
const b842=new Float32Array(256);
const b844=new Float32Array(256);
const b846=new Float32Array(256);
const b848=new Float32Array(256);
const b850=new Float32Array(256);
const b856=new Float32Array(256);
const b863=new Float32Array(256);
const b865=new Float32Array(256);
const b867=new Float32Array(256);
const b873=new Float32Array(256);
const b880=new Float32Array(256);
const b882=new Float32Array(256);
const b884=new Float32Array(256);
const b886=new Float32Array(256);
const b892=new Float32Array(256);
const b894=new Float32Array(256);
const b900=new Float32Array(30);
const b903=new Float32Array(30);
const b907=new Float32Array(30);
const b911=new Float32Array(120);
const b920=new Float32Array(120);
function loop11(n4){for(let i=0;i<64;i++)b10[i]=((k9[i]<n4)|0);}
function loop13(){for(let i=0;i<2048;i++)b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop18(){for(let i=0;i<30720;i++)b17[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop20(v15){for(let i=0;i<30720;i++)b19[i]=fround((v15*b17[i]));}
function loop23(){for(let i=0;i<960;i++)b22[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b21[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function loop27(){for(let i25=0;i25<64;i25++){for(let i26=0;i26<32;i26++){b24[i25*32+i26]=fround((b10[i25]*b12[i25*32+i26]));}}}
function sum43(){let s39=-Infinity;let s40=-Infinity;let s41=-Infinity;let s42=-Infinity;for(let i38=0;i38<2048;i38+=4){s39=max(s39,abs(b28[i38]));s40=max(s40,abs(b28[i38+1]));s41=max(s41,abs(b28[i38+2]));s42=max(s42,abs(b28[i38+3]));}return max(max(max(s39,s40),s41),s42);}
function sum57(){let s53=1;let s54=1;let s55=1;let s56=1;for(let i52=0;i52<2048;i52+=4){s53=s53&(Number.isFinite(b28[i52])?1:0);s54=s54&(Number.isFinite(b28[i52+1])?1:0);s55=s55&(Number.isFinite(b28[i52+2])?1:0);s56=s56&(Number.isFinite(b28[i52+3])?1:0);}return s53&s54&s55&s56;}
function loop66(v63){for(let i=0;i<2048;i++)b65[i]=fround((b28[i]*v63));}
function loop69(t30){for(let i67=0;i67<64;i67++){for(let i68=0;i68<32;i68++){b33[t30*2048+i67*32+i68]=fround((b64[i67*32+i68]+b22[t30*32+i68]));}}}
function loop79(){for(let i72=0;i72<32;i72++){let s74=0;let s75=0;let s76=0;let s77=0;for(let i73=0;i73<64;i73+=4){s74=s74+(b10[i73]|0);s75=s75+(b10[i73+1]|0);s76=s76+(b10[i73+2]|0);s77=s77+(b10[i73+3]|0);}b78[i72]=s74+s75+s76+s77;}}
function loop87(t30){for(let i80=0;i80<32;i80++){let s82=0;let s83=0;let s84=0;let s85=0;for(let i81=0;i81<64;i81+=4){s82=s82+(b10[i81]?b33[t30*2048+i81*32+i80]:0.0);s83=s83+(b10[i81+1]?b33[t30*2048+(i81+1)*32+i80]:0.0);s84=s84+(b10[i81+2]?b33[t30*2048+(i81+2)*32+i80]:0.0);s85=s85+(b10[i81+3]?b33[t30*2048+(i81+3)*32+i80]:0.0);}b86[i80]=s82+s83+s84+s85;}}
function loop90(){for(let i89=0;i89<32;i89++){b88[i89]=fround((b86[i89]/b78[i89]));}}
function loop94(t30){for(let i92=0;i92<64;i92++){for(let i93=0;i93<32;i93++){b91[i92*32+i93]=fround((b33[t30*2048+i92*32+i93]-b88[i93]));}}}
function loop102(){for(let i95=0;i95<32;i95++){let s97=0;let s98=0;let s99=0;let s100=0;for(let i96=0;i96<64;i96+=4){s97=s97+(b10[i96]?fround(square(b91[i96*32+i95])):0.0);s98=s98+(b10[i96+1]?fround(square(b91[(i96+1)*32+i95])):0.0);s99=s99+(b10[i96+2]?fround(square(b91[(i96+2)*32+i95])):0.0);s100=s100+(b10[i96+3]?fround(square(b91[(i96+3)*32+i95])):0.0);}b101[i95]=s97+s98+s99+s100;}}
function loop105(){for(let i104=0;i104<32;i104++){b103[i104]=fround((1/sqrt(fround((fround((b101[i104]/b78[i104]))+9.999999747378752e-06)))));}}
function loop108(t30){for(let i106=0;i106<64;i106++){for(let i107=0;i107<32;i107++){b34[t30*2048+i106*32+i107]=fround((b91[i106*32+i107]*b103[i107]));}}}
function loop116(t30){for(let i109=0;i109<64;i109++){let s111=0;let s112=0;let s113=0;let s114=0;for(let i110=0;i110<32;i110+=4){s111=s111+b33[t30*2048+i109*32+i110];s112=s112+b33[t30*2048+i109*32+i110+1];s113=s113+b33[t30*2048+i109*32+i110+2];s114=s114+b33[t30*2048+i109*32+i110+3];}b115[i109]=s111+s112+s113+s114;}}
function loop119(){for(let i118=0;i118<64;i118++){b117[i118]=fround((b115[i118]*(1/32.0)));}}
function loop123(t30){for(let i121=0;i121<64;i121++){for(let i122=0;i122<32;i122++){b120[i121*32+i122]=fround((b33[t30*2048+i121*32+i122]-b117[i121]));}}}
function loop131(){for(let i124=0;i124<64;i124++){let s126=0;let s127=0;let s128=0;let s129=0;for(let i125=0;i125<32;i125+=4){s126=s126+fround(square(b120[i124*32+i125]));s127=s127+fround(square(b120[i124*32+i125+1]));s128=s128+fround(square(b120[i124*32+i125+2]));s129=s129+fround(square(b120[i124*32+i125+3]));}b130[i124]=s126+s127+s128+s129;}}
function loop134(){for(let i133=0;i133<64;i133++){b132[i133]=fround((1/sqrt(fround((fround((b130[i133]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop137(t30){for(let i135=0;i135<64;i135++){for(let i136=0;i136<32;i136++){b34[t30*2048+i135*32+i136]=fround((b120[i135*32+i136]*b132[i135]));}}}
function loop139(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround(logistic(b34[t30*2048+i]));}
function loop140(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround(tanh(b34[t30*2048+i]));}
function loop141(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=above0(b34[t30*2048+i]);}
function loop143(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=(((b34[t30*2048+i]>=0.0)|0)?b34[t30*2048+i]:fround((0.009999999776482582*b34[t30*2048+i])));}
function loop145(t30){for(let i=0;i<2048;i++)b144[i]=((b34[t30*2048+i]>0.0)|0);}
function loop146(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=(b144[i]?b34[t30*2048+i]:fround((1.0*fround(expm1((b144[i]?0.0:b34[t30*2048+i]))))));}
function loop148(t30){for(let i=0;i<2048;i++)b147[i]=((b34[t30*2048+i]>0.0)|0);}
function loop149(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround((1.0507010221481323*(b147[i]?b34[t30*2048+i]:fround((1.6732631921768188*fround(expm1((b147[i]?0.0:b34[t30*2048+i]))))))));}
function loop150(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround((fround((0.5*b34[t30*2048+i]))*fround(erfc(fround(((-b34[t30*2048+i])*0.7071067690849304))))));}
function loop151(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=fround((b34[t30*2048+i]*fround(logistic(b34[t30*2048+i]))));}
function loop153(t30){for(let i=0;i<2048;i++)b152[i]=fround((b34[t30*2048+i]-0.0));}
function loop154(t30){for(let i=0;i<2048;i++)b35[t30*2048+i]=(((b152[i]!==b152[i])|0)?fround((b34[t30*2048+i]+0.0)):fround((above0(b34[t30*2048+i])+fround(log1p(fround(exp((-abs(b152[i])))))))));}
function loop158(t30){for(let i156=0;i156<64;i156++){for(let i157=0;i157<32;i157++){b155[i156*32+i157]=fround((b10[i156]*b35[t30*2048+i156*32+i157]));}}}
function sum166(){let s162=-Infinity;let s163=-Infinity;let s164=-Infinity;let s165=-Infinity;for(let i161=0;i161<2048;i161+=4){s162=max(s162,abs(b155[i161]));s163=max(s163,abs(b155[i161+1]));s164=max(s164,abs(b155[i161+2]));s165=max(s165,abs(b155[i161+3]));}return max(max(max(s162,s163),s164),s165);}
function sum180(v170){let s176=0;let s177=0;let s178=0;let s179=0;for(let i175=0;i175<2048;i175+=4){s176=s176+fround(square(fround((b155[i175]*v170))));s177=s177+fround(square(fround((b155[i175+1]*v170))));s178=s178+fround(square(fround((b155[i175+2]*v170))));s179=s179+fround(square(fround((b155[i175+3]*v170))));}return s176+s177+s178+s179;}
function sum190(){let s189=0;for(let i188=0;i188<64;i188++){s189=s189+(b10[i188]|0);}return s189;}
function loop198(){for(let i=0;i<2048;i++)b197[i]=fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b196[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0));}
function loop202(){for(let i200=0;i200<64;i200++){for(let i201=0;i201<32;i201++){b199[i200*32+i201]=fround((fround((b10[i200]*b197[i200*32+i201]))*1.0));}}}
function sum210(){let s206=-Infinity;let s207=-Infinity;let s208=-Infinity;let s209=-Infinity;for(let i205=0;i205<2048;i205+=4){s206=max(s206,abs(b199[i205]));s207=max(s207,abs(b199[i205+1]));s208=max(s208,abs(b199[i205+2]));s209=max(s209,abs(b199[i205+3]));}return max(max(max(s206,s207),s208),s209);}
function loop218(v214){for(let i=0;i<2048;i++)b217[i]=fround((b199[i]*v214));}
function loop225(n4){for(let i=0;i<64;i++)b224[i]=((k9[i]<n4)|0);}
function loop243(){for(let i236=0;i236<32;i236++){let s238=0;let s239=0;let s240=0;let s241=0;for(let i237=0;i237<64;i237+=4){s238=s238+(b224[i237]|0);s239=s239+(b224[i237+1]|0);s240=s240+(b224[i237+2]|0);s241=s241+(b224[i237+3]|0);}b242[i236]=s238+s239+s240+s241;}}
function loop251(t221){for(let i244=0;i244<32;i244++){let s246=0;let s247=0;let s248=0;let s249=0;for(let i245=0;i245<64;i245+=4){s246=s246+(b224[i245]?b33[t221*2048+i245*32+i244]:0.0);s247=s247+(b224[i245+1]?b33[t221*2048+(i245+1)*32+i244]:0.0);s248=s248+(b224[i245+2]?b33[t221*2048+(i245+2)*32+i244]:0.0);s249=s249+(b224[i245+3]?b33[t221*2048+(i245+3)*32+i244]:0.0);}b250[i244]=s246+s247+s248+s249;}}
function loop254(){for(let i253=0;i253<32;i253++){b252[i253]=fround((b250[i253]/b242[i253]));}}
function loop257(t221){for(let i255=0;i255<64;i255++){for(let i256=0;i256<32;i256++){b233[i255*32+i256]=fround((b33[t221*2048+i255*32+i256]-b252[i256]));}}}
function loop258(){for(let i=0;i<2048;i++)b230[i]=fround((2.0*b233[i]));}
function loop266(){for(let i259=0;i259<32;i259++){let s261=0;let s262=0;let s263=0;let s264=0;for(let i260=0;i260<64;i260+=4){s261=s261+(b224[i260]?fround(square(b233[i260*32+i259])):0.0);s262=s262+(b224[i260+1]?fround(square(b233[(i260+1)*32+i259])):0.0);s263=s263+(b224[i260+2]?fround(square(b233[(i260+2)*32+i259])):0.0);s264=s264+(b224[i260+3]?fround(square(b233[(i260+3)*32+i259])):0.0);}b265[i259]=s261+s262+s263+s264;}}
function loop269(){for(let i268=0;i268<32;i268++){b267[i268]=fround((fround((b265[i268]/b242[i268]))+9.999999747378752e-06));}}
function loop270(){for(let i=0;i<32;i++)b232[i]=fround((1/sqrt(b267[i])));}
function loop271(){for(let i=0;i<32;i++)b231[i]=fround(((-0.5)*fround((b232[i]/b267[i]))));}
function loop274(){for(let i272=0;i272<64;i272++){for(let i273=0;i273<32;i273++){b227[i272*32+i273]=b224[i272];}}}
function loop275(){for(let i=0;i<2048;i++)b228[i]=0.0;}
function loop277(){for(let i276=0;i276<32;i276++){b229[i276]=b242[i276];}}
function loop278(){for(let i=0;i<32;i++)b231[i]=b231[i];}
function loop279(){for(let i=0;i<32;i++)b232[i]=b232[i];}
function loop287(t221){for(let i280=0;i280<64;i280++){let s282=0;let s283=0;let s284=0;let s285=0;for(let i281=0;i281<32;i281+=4){s282=s282+b33[t221*2048+i280*32+i281];s283=s283+b33[t221*2048+i280*32+i281+1];s284=s284+b33[t221*2048+i280*32+i281+2];s285=s285+b33[t221*2048+i280*32+i281+3];}b286[i280]=s282+s283+s284+s285;}}
function loop290(){for(let i289=0;i289<64;i289++){b288[i289]=fround((b286[i289]*(1/32.0)));}}
function loop293(t221){for(let i291=0;i291<64;i291++){for(let i292=0;i292<32;i292++){b230[i291*32+i292]=fround((b33[t221*2048+i291*32+i292]-b288[i291]));}}}
function loop294(){for(let i=0;i<2048;i++)b228[i]=fround((2.0*b230[i]));}
function loop302(){for(let i295=0;i295<64;i295++){let s297=0;let s298=0;let s299=0;let s300=0;for(let i296=0;i296<32;i296+=4){s297=s297+fround(square(b230[i295*32+i296]));s298=s298+fround(square(b230[i295*32+i296+1]));s299=s299+fround(square(b230[i295*32+i296+2]));s300=s300+fround(square(b230[i295*32+i296+3]));}b301[i295]=s297+s298+s299+s300;}}
function loop305(){for(let i304=0;i304<64;i304++){b303[i304]=fround((fround((b301[i304]*(1/32.0)))+9.999999747378752e-06));}}
function loop306(){for(let i=0;i<64;i++)b235[i]=fround((1/sqrt(b303[i])));}
function loop307(){for(let i=0;i<64;i++)b234[i]=fround(((-0.5)*fround((b235[i]/b303[i]))));}
function loop308(){for(let i=0;i<64;i++)b234[i]=b234[i];}
function loop309(){for(let i=0;i<64;i++)b235[i]=b235[i];}
function loop312(t221){for(let i=0;i<2048;i++)b311[i]=fround((fround((fround(logistic(b34[t221*2048+i]))*fround(logistic((-b34[t221*2048+i])))))*1.0));}
function loop313(t221){for(let i=0;i<2048;i++)b311[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b34[t221*2048+i]))))))*fround(logistic(fround(((-2.0)*b34[t221*2048+i]))))))*1.0));}
function loop314(t221){for(let i=0;i<2048;i++)b311[i]=((b34[t221*2048+i]>0.0)|0);}
function loop315(){for(let i=0;i<2048;i++)b311[i]=1.0;}
function loop316(t221){for(let i=0;i<2048;i++)b311[i]=(((b34[t221*2048+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}
function loop318(t221){for(let i=0;i<2048;i++)b317[i]=((b34[t221*2048+i]>0.0)|0);}
function loop319(t221){for(let i=0;i<2048;i++)b311[i]=(b317[i]?1.0:fround((1.0*fround(((b317[i]?0.0:1.0)*fround((fround(expm1((b317[i]?0.0:b34[t221*2048+i])))+1.0)))))));}
function loop321(t221){for(let i=0;i<2048;i++)b320[i]=((b34[t221*2048+i]>0.0)|0);}
function loop322(t221){for(let i=0;i<2048;i++)b311[i]=fround((1.0507010221481323*(b320[i]?1.0:fround((1.6732631921768188*fround(((b320[i]?0.0:1.0)*fround((fround(expm1((b320[i]?0.0:b34[t221*2048+i])))+1.0)))))))));}
function loop324(t221){for(let i=0;i<2048;i++)b323[i]=fround(((-b34[t221*2048+i])*0.7071067690849304));}
function loop325(t221){for(let i=0;i<2048;i++)b311[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b323[i]))))+fround((fround((0.5*b34[t221*2048+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b323[i])))))))))))));}
function loop327(t221){for(let i=0;i<2048;i++)b326[i]=fround(logistic(b34[t221*2048+i]));}
function loop328(t221){for(let i=0;i<2048;i++)b311[i]=fround((fround((1.0*b326[i]))+fround((b34[t221*2048+i]*fround((1.0*fround((b326[i]*fround((1.0-b326[i]))))))))));}
function loop330(t221){for(let i=0;i<2048;i++)b329[i]=fround((b34[t221*2048+i]-0.0));}
function loop332(t221){for(let i=0;i<2048;i++)b331[i]=(((b329[i]!==b329[i])|0)?fround((b34[t221*2048+i]+0.0)):fround((above0(b34[t221*2048+i])+fround(log1p(fround(exp((-abs(b329[i])))))))));}
function loop334(){for(let i=0;i<2048;i++)b333[i]=(((b331[i]===Infinity)|0)?0.0:b331[i]);}
function loop335(t221){for(let i=0;i<2048;i++)b311[i]=fround((fround((1.0*fround(exp(fround(((((b34[t221*2048+i]===Infinity)|0)?0.0:b34[t221*2048+i])-b333[i]))))))+fround((0.0*fround(exp(fround((0.0-b333[i]))))))));}
function loop337(){for(let i=0;i<2048;i++)b336[i]=fround((b311[i]*b219[i]));}
function loop346(){for(let i339=0;i339<32;i339++){let s341=0;let s342=0;let s343=0;let s344=0;for(let i340=0;i340<64;i340+=4){s341=s341+fround((b233[i340*32+i339]*b336[i340*32+i339]));s342=s342+fround((b233[(i340+1)*32+i339]*b336[(i340+1)*32+i339]));s343=s343+fround((b233[(i340+2)*32+i339]*b336[(i340+2)*32+i339]));s344=s344+fround((b233[(i340+3)*32+i339]*b336[(i340+3)*32+i339]));}b345[i339]=s341+s342+s343+s344;}}
function loop350(){for(let i347=0;i347<32;i347++){let s348=0;s348=s348+fround((fround((b345[i347]*b231[i347]))/b229[i347]));b349[i347]=s348;}}
function loop354(){for(let i352=0;i352<64;i352++){for(let i353=0;i353<32;i353++){b351[i352*32+i353]=fround((fround((b336[i352*32+i353]*b232[i353]))+fround(((b227[i352*32+i353]?b349[i353]:0.0)*b230[i352*32+i353]))));}}}
function loop362(){for(let i355=0;i355<32;i355++){let s357=0;let s358=0;let s359=0;let s360=0;for(let i356=0;i356<64;i356+=4){s357=s357+(-b351[i356*32+i355]);s358=s358+(-b351[(i356+1)*32+i355]);s359=s359+(-b351[(i356+2)*32+i355]);s360=s360+(-b351[(i356+3)*32+i355]);}b361[i355]=s357+s358+s359+s360;}}
function loop366(){for(let i363=0;i363<32;i363++){let s364=0;s364=s364+fround((b361[i363]/b229[i363]));b365[i363]=s364;}}
function loop369(){for(let i367=0;i367<64;i367++){for(let i368=0;i368<32;i368++){b338[i367*32+i368]=fround((b351[i367*32+i368]+(b227[i367*32+i368]?b365[i368]:0.0)));}}}
function loop377(){for(let i370=0;i370<64;i370++){let s372=0;let s373=0;let s374=0;let s375=0;for(let i371=0;i371<32;i371+=4){s372=s372+fround((b230[i370*32+i371]*b336[i370*32+i371]));s373=s373+fround((b230[i370*32+i371+1]*b336[i370*32+i371+1]));s374=s374+fround((b230[i370*32+i371+2]*b336[i370*32+i371+2]));s375=s375+fround((b230[i370*32+i371+3]*b336[i370*32+i371+3]));}b376[i370]=s372+s373+s374+s375;}}
function loop381(){for(let i378=0;i378<64;i378++){let s379=0;s379=s379+fround((fround((b376[i378]*b234[i378]))*(1/32.0)));b380[i378]=s379;}}
function loop385(){for(let i383=0;i383<64;i383++){for(let i384=0;i384<32;i384++){b382[i383*32+i384]=fround((fround((b336[i383*32+i384]*b235[i383]))+fround((b380[i383]*b228[i383*32+i384]))));}}}
function loop393(){for(let i386=0;i386<64;i386++){let s388=0;let s389=0;let s390=0;let s391=0;for(let i387=0;i387<32;i387+=4){s388=s388+(-b382[i386*32+i387]);s389=s389+(-b382[i386*32+i387+1]);s390=s390+(-b382[i386*32+i387+2]);s391=s391+(-b382[i386*32+i387+3]);}b392[i386]=s388+s389+s390+s391;}}
function loop397(){for(let i394=0;i394<64;i394++){let s395=0;s395=s395+fround((b392[i394]*(1/32.0)));b396[i394]=s395;}}
function loop400(){for(let i398=0;i398<64;i398++){for(let i399=0;i399<32;i399++){b338[i398*32+i399]=fround((b382[i398*32+i399]+b396[i398]));}}}
function loop405(t221){for(let i403=0;i403<32;i403++){for(let i404=0;i404<32;i404++){b402[i403*32+i404]=b19[t221*1024+i404*32+i403];}}}
function sum413(t221){let s409=1;let s410=1;let s411=1;let s412=1;for(let i408=0;i408<2048;i408+=4){s409=s409&(Number.isFinite(b35[t221*2048+i408])?1:0);s410=s410&(Number.isFinite(b35[t221*2048+i408+1])?1:0);s411=s411&(Number.isFinite(b35[t221*2048+i408+2])?1:0);s412=s412&(Number.isFinite(b35[t221*2048+i408+3])?1:0);}return s409&s410&s411&s412;}
function sum425(){let s421=-Infinity;let s422=-Infinity;let s423=-Infinity;let s424=-Infinity;for(let i420=0;i420<2048;i420+=4){s421=max(s421,abs(b219[i420]));s422=max(s422,abs(b219[i420+1]));s423=max(s423,abs(b219[i420+2]));s424=max(s424,abs(b219[i420+3]));}return max(max(max(s421,s422),s423),s424);}
function sum439(v429){let s435=0;let s436=0;let s437=0;let s438=0;for(let i434=0;i434<2048;i434+=4){s435=s435+fround(square(fround((b219[i434]*v429))));s436=s436+fround(square(fround((b219[i434+1]*v429))));s437=s437+fround(square(fround((b219[i434+2]*v429))));s438=s438+fround(square(fround((b219[i434+3]*v429))));}return s435+s436+s437+s438;}
function sum454(){let s450=-Infinity;let s451=-Infinity;let s452=-Infinity;let s453=-Infinity;for(let i449=0;i449<2048;i449+=4){s450=max(s450,abs(b401[i449]));s451=max(s451,abs(b401[i449+1]));s452=max(s452,abs(b401[i449+2]));s453=max(s453,abs(b401[i449+3]));}return max(max(max(s450,s451),s452),s453);}
function loop462(v458){for(let i=0;i<2048;i++)b219[i]=fround((b401[i]*v458));}
function loop485(v483){for(let i=0;i<256;i++)b484[i]=fround((v483*k466[i]));}
function loop487(){for(let i=0;i<256;i++)b486[i]=fround(logistic(b484[i]));}
function loop489(){for(let i=0;i<256;i++)b488[i]=fround(square(b486[i]));}
function sum492(){let s491=0;for(let i490=0;i490<256;i490++){const x0=b488[i490];{const y=k467[i490];s491+=x0*y;}}return s491;}
function loop495(){for(let i=0;i<256;i++)b494[i]=fround(square(fround((fround((b486[i]*fround(logistic((-b484[i])))))*1.0))));}
function sum498(){let s497=0;for(let i496=0;i496<256;i496++){const x0=b494[i496];{const y=k467[i496];s497+=x0*y;}}return s497;}
function loop502(v500){for(let i=0;i<256;i++)b501[i]=fround((v500*k466[i]));}
function loop504(){for(let i=0;i<256;i++)b503[i]=fround(square(fround(tanh(b501[i]))));}
function sum507(){let s506=0;for(let i505=0;i505<256;i505++){const x0=b503[i505];{const y=k467[i505];s506+=x0*y;}}return s506;}
function loop510(){for(let i=0;i<256;i++)b509[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b501[i]))))))*fround(logistic(fround(((-2.0)*b501[i]))))))*1.0))));}
function sum513(){let s512=0;for(let i511=0;i511<256;i511++){const x0=b509[i511];{const y=k467[i511];s512+=x0*y;}}return s512;}
function loop517(v515){for(let i=0;i<256;i++)b516[i]=fround((v515*k466[i]));}
function loop519(){for(let i=0;i<256;i++)b518[i]=fround(square(above0(b516[i])));}
function sum522(){let s521=0;for(let i520=0;i520<256;i520++){const x0=b518[i520];{const y=k467[i520];s521+=x0*y;}}return s521;}
function loop525(){for(let i=0;i<256;i++)b524[i]=fround(square(((b516[i]>0.0)|0)));}
function sum528(){let s527=0;for(let i526=0;i526<256;i526++){const x0=b524[i526];{const y=k467[i526];s527+=x0*y;}}return s527;}
function loop532(v530){for(let i=0;i<256;i++)b531[i]=fround(square(fround((v530*k466[i]))));}
function sum535(){let s534=0;for(let i533=0;i533<256;i533++){const x0=b531[i533];{const y=k467[i533];s534+=x0*y;}}return s534;}
function loop538(){for(let i=0;i<256;i++)b537[i]=fround(square(1.0));}
function sum541(){let s540=0;for(let i539=0;i539<256;i539++){const x0=b537[i539];{const y=k467[i539];s540+=x0*y;}}return s540;}
function loop545(v543){for(let i=0;i<256;i++)b544[i]=fround((v543*k466[i]));}
function loop547(){for(let i=0;i<256;i++)b546[i]=((b544[i]>=0.0)|0);}
function loop549(){for(let i=0;i<256;i++)b548[i]=fround(square((b546[i]?b544[i]:fround((0.009999999776482582*b544[i])))));}
function sum552(){let s551=0;for(let i550=0;i550<256;i550++){const x0=b548[i550];{const y=k467[i550];s551+=x0*y;}}return s551;}
function loop555(){for(let i=0;i<256;i++)b554[i]=fround(square((b546[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum558(){let s557=0;for(let i556=0;i556<256;i556++){const x0=b554[i556];{const y=k467[i556];s557+=x0*y;}}return s557;}
function loop562(v560){for(let i=0;i<256;i++)b561[i]=fround((v560*k466[i]));}
function loop564(){for(let i=0;i<256;i++)b563[i]=((b561[i]>0.0)|0);}
function loop566(){for(let i=0;i<256;i++)b565[i]=fround(expm1((b563[i]?0.0:b561[i])));}
function loop568(){for(let i=0;i<256;i++)b567[i]=fround(square((b563[i]?b561[i]:fround((1.0*b565[i])))));}
function sum571(){let s570=0;for(let i569=0;i569<256;i569++){const x0=b567[i569];{const y=k467[i569];s570+=x0*y;}}return s570;}
function loop574(){for(let i=0;i<256;i++)b573[i]=fround(square((b563[i]?1.0:fround((1.0*fround(((b563[i]?0.0:1.0)*fround((b565[i]+1.0)))))))));}
function sum577(){let s576=0;for(let i575=0;i575<256;i575++){const x0=b573[i575];{const y=k467[i575];s576+=x0*y;}}return s576;}
function loop581(v579){for(let i=0;i<256;i++)b580[i]=fround((v579*k466[i]));}
function loop583(){for(let i=0;i<256;i++)b582[i]=((b580[i]>0.0)|0);}
function loop585(){for(let i=0;i<256;i++)b584[i]=fround(expm1((b582[i]?0.0:b580[i])));}
function loop587(){for(let i=0;i<256;i++)b586[i]=fround(square(fround((1.0507010221481323*(b582[i]?b580[i]:fround((1.6732631921768188*b584[i])))))));}
function sum590(){let s589=0;for(let i588=0;i588<256;i588++){const x0=b586[i588];{const y=k467[i588];s589+=x0*y;}}return s589;}
function loop593(){for(let i=0;i<256;i++)b592[i]=fround(square(fround((1.0507010221481323*(b582[i]?1.0:fround((1.6732631921768188*fround(((b582[i]?0.0:1.0)*fround((b584[i]+1.0)))))))))));}
function sum596(){let s595=0;for(let i594=0;i594<256;i594++){const x0=b592[i594];{const y=k467[i594];s595+=x0*y;}}return s595;}
function loop600(v598){for(let i=0;i<256;i++)b599[i]=fround((v598*k466[i]));}
function loop602(){for(let i=0;i<256;i++)b601[i]=fround((0.5*b599[i]));}
function loop604(){for(let i=0;i<256;i++)b603[i]=fround(((-b599[i])*0.7071067690849304));}
function loop606(){for(let i=0;i<256;i++)b605[i]=fround(erfc(b603[i]));}
function loop608(){for(let i=0;i<256;i++)b607[i]=fround(square(fround((b601[i]*b605[i]))));}
function sum611(){let s610=0;for(let i609=0;i609<256;i609++){const x0=b607[i609];{const y=k467[i609];s610+=x0*y;}}return s610;}
function loop614(){for(let i=0;i<256;i++)b613[i]=fround(square(fround((fround((fround((0.5*1.0))*b605[i]))+fround((b601[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b603[i])))))))))))))));}
function sum617(){let s616=0;for(let i615=0;i615<256;i615++){const x0=b613[i615];{const y=k467[i615];s616+=x0*y;}}return s616;}
function loop621(v619){for(let i=0;i<256;i++)b620[i]=fround((v619*k466[i]));}
function loop623(){for(let i=0;i<256;i++)b622[i]=fround(logistic(b620[i]));}
function loop625(){for(let i=0;i<256;i++)b624[i]=fround(square(fround((b620[i]*b622[i]))));}
function sum628(){let s627=0;for(let i626=0;i626<256;i626++){const x0=b624[i626];{const y=k467[i626];s627+=x0*y;}}return s627;}
function loop631(){for(let i=0;i<256;i++)b630[i]=fround(square(fround((fround((1.0*b622[i]))+fround((b620[i]*fround((1.0*fround((b622[i]*fround((1.0-b622[i]))))))))))));}
function sum634(){let s633=0;for(let i632=0;i632<256;i632++){const x0=b630[i632];{const y=k467[i632];s633+=x0*y;}}return s633;}
function loop638(v636){for(let i=0;i<256;i++)b637[i]=fround((v636*k466[i]));}
function loop640(){for(let i=0;i<256;i++)b639[i]=fround((b637[i]-0.0));}
function loop642(){for(let i=0;i<256;i++)b641[i]=(((b639[i]!==b639[i])|0)?fround((b637[i]+0.0)):fround((above0(b637[i])+fround(log1p(fround(exp((-abs(b639[i])))))))));}
function loop644(){for(let i=0;i<256;i++)b643[i]=fround(square(b641[i]));}
function sum647(){let s646=0;for(let i645=0;i645<256;i645++){const x0=b643[i645];{const y=k467[i645];s646+=x0*y;}}return s646;}
function loop650(){for(let i=0;i<256;i++)b649[i]=(((b641[i]===Infinity)|0)?0.0:b641[i]);}
function loop652(){for(let i=0;i<256;i++)b651[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b637[i]===Infinity)|0)?0.0:b637[i])-b649[i]))))))+fround((0.0*fround(exp(fround((0.0-b649[i]))))))))));}
function sum655(){let s654=0;for(let i653=0;i653<256;i653++){const x0=b651[i653];{const y=k467[i653];s654+=x0*y;}}return s654;}
function loop659(v657){for(let i=0;i<256;i++)b658[i]=fround((v657*k466[i]));}
function loop661(){for(let i=0;i<256;i++)b660[i]=fround(logistic(b658[i]));}
function loop662(){for(let i=0;i<256;i++)b660[i]=fround(tanh(b658[i]));}
function loop663(){for(let i=0;i<256;i++)b660[i]=above0(b658[i]);}
function loop664(){for(let i=0;i<256;i++)b660[i]=(((b658[i]>=0.0)|0)?b658[i]:fround((0.009999999776482582*b658[i])));}
function loop666(){for(let i=0;i<256;i++)b665[i]=((b658[i]>0.0)|0);}
function loop667(){for(let i=0;i<256;i++)b660[i]=(b665[i]?b658[i]:fround((1.0*fround(expm1((b665[i]?0.0:b658[i]))))));}
function loop669(){for(let i=0;i<256;i++)b668[i]=((b658[i]>0.0)|0);}
function loop670(){for(let i=0;i<256;i++)b660[i]=fround((1.0507010221481323*(b668[i]?b658[i]:fround((1.6732631921768188*fround(expm1((b668[i]?0.0:b658[i]))))))));}
function loop671(){for(let i=0;i<256;i++)b660[i]=fround((fround((0.5*b658[i]))*fround(erfc(fround(((-b658[i])*0.7071067690849304))))));}
function loop672(){for(let i=0;i<256;i++)b660[i]=fround((b658[i]*fround(logistic(b658[i]))));}
function loop674(){for(let i=0;i<256;i++)b673[i]=fround((b658[i]-0.0));}
function loop675(){for(let i=0;i<256;i++)b660[i]=(((b673[i]!==b673[i])|0)?fround((b658[i]+0.0)):fround((above0(b658[i])+fround(log1p(fround(exp((-abs(b673[i])))))))));}
function sum678(){let s677=0;for(let i676=0;i676<256;i676++){const x0=b660[i676];{const y=k467[i676];s677+=x0*y;}}return s677;}
function loop692(){let s691=0;for(let i690=0;i690<=29;i690++){s691+=b472[(29-(i690))];b689[i690]=s691;}}
function loop695(){for(let i694=0;i694<29;i694++){b693[i694]=b689[(29-(i694+1))];}}
function loop696(){b693[29]=0.0;}
function sum705(v703){let s704=-Infinity;s704=max(s704,v703);return s704;}
function sum714(v712){let s713=1;s713=s713&v712;return s713;}
function loop728(v726){for(let i=0;i<256;i++)b727[i]=fround((v726*k466[i]));}
function loop730(){for(let i=0;i<256;i++)b729[i]=fround(logistic(b727[i]));}
function loop732(){for(let i=0;i<256;i++)b731[i]=fround(square(b729[i]));}
function sum735(){let s734=0;for(let i733=0;i733<256;i733++){const x0=b731[i733];{const y=k467[i733];s734+=x0*y;}}return s734;}
function loop738(){for(let i=0;i<256;i++)b737[i]=fround(square(fround((fround((b729[i]*fround(logistic((-b727[i])))))*1.0))));}
function sum741(){let s740=0;for(let i739=0;i739<256;i739++){const x0=b737[i739];{const y=k467[i739];s740+=x0*y;}}return s740;}
function loop745(v743){for(let i=0;i<256;i++)b744[i]=fround((v743*k466[i]));}
function loop747(){for(let i=0;i<256;i++)b746[i]=fround(square(fround(tanh(b744[i]))));}
function sum750(){let s749=0;for(let i748=0;i748<256;i748++){const x0=b746[i748];{const y=k467[i748];s749+=x0*y;}}return s749;}
function loop753(){for(let i=0;i<256;i++)b752[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b744[i]))))))*fround(logistic(fround(((-2.0)*b744[i]))))))*1.0))));}
function sum756(){let s755=0;for(let i754=0;i754<256;i754++){const x0=b752[i754];{const y=k467[i754];s755+=x0*y;}}return s755;}
function loop760(v758){for(let i=0;i<256;i++)b759[i]=fround((v758*k466[i]));}
function loop762(){for(let i=0;i<256;i++)b761[i]=fround(square(above0(b759[i])));}
function sum765(){let s764=0;for(let i763=0;i763<256;i763++){const x0=b761[i763];{const y=k467[i763];s764+=x0*y;}}return s764;}
function loop768(){for(let i=0;i<256;i++)b767[i]=fround(square(((b759[i]>0.0)|0)));}
function sum771(){let s770=0;for(let i769=0;i769<256;i769++){const x0=b767[i769];{const y=k467[i769];s770+=x0*y;}}return s770;}
function loop775(v773){for(let i=0;i<256;i++)b774[i]=fround(square(fround((v773*k466[i]))));}
function sum778(){let s777=0;for(let i776=0;i776<256;i776++){const x0=b774[i776];{const y=k467[i776];s777+=x0*y;}}return s777;}
function loop781(){for(let i=0;i<256;i++)b780[i]=fround(square(1.0));}
function sum784(){let s783=0;for(let i782=0;i782<256;i782++){const x0=b780[i782];{const y=k467[i782];s783+=x0*y;}}return s783;}
function loop788(v786){for(let i=0;i<256;i++)b787[i]=fround((v786*k466[i]));}
function loop790(){for(let i=0;i<256;i++)b789[i]=((b787[i]>=0.0)|0);}
function loop792(){for(let i=0;i<256;i++)b791[i]=fround(square((b789[i]?b787[i]:fround((0.009999999776482582*b787[i])))));}
function sum795(){let s794=0;for(let i793=0;i793<256;i793++){const x0=b791[i793];{const y=k467[i793];s794+=x0*y;}}return s794;}
function loop798(){for(let i=0;i<256;i++)b797[i]=fround(square((b789[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum801(){let s800=0;for(let i799=0;i799<256;i799++){const x0=b797[i799];{const y=k467[i799];s800+=x0*y;}}return s800;}
function loop805(v803){for(let i=0;i<256;i++)b804[i]=fround((v803*k466[i]));}
function loop807(){for(let i=0;i<256;i++)b806[i]=((b804[i]>0.0)|0);}
function loop809(){for(let i=0;i<256;i++)b808[i]=fround(expm1((b806[i]?0.0:b804[i])));}
function loop811(){for(let i=0;i<256;i++)b810[i]=fround(square((b806[i]?b804[i]:fround((1.0*b808[i])))));}
function sum814(){let s813=0;for(let i812=0;i812<256;i812++){const x0=b810[i812];{const y=k467[i812];s813+=x0*y;}}return s813;}
function loop817(){for(let i=0;i<256;i++)b816[i]=fround(square((b806[i]?1.0:fround((1.0*fround(((b806[i]?0.0:1.0)*fround((b808[i]+1.0)))))))));}
function sum820(){let s819=0;for(let i818=0;i818<256;i818++){const x0=b816[i818];{const y=k467[i818];s819+=x0*y;}}return s819;}
function loop824(v822){for(let i=0;i<256;i++)b823[i]=fround((v822*k466[i]));}
function loop826(){for(let i=0;i<256;i++)b825[i]=((b823[i]>0.0)|0);}
function loop828(){for(let i=0;i<256;i++)b827[i]=fround(expm1((b825[i]?0.0:b823[i])));}
function loop830(){for(let i=0;i<256;i++)b829[i]=fround(square(fround((1.0507010221481323*(b825[i]?b823[i]:fround((1.6732631921768188*b827[i])))))));}
function sum833(){let s832=0;for(let i831=0;i831<256;i831++){const x0=b829[i831];{const y=k467[i831];s832+=x0*y;}}return s832;}
function loop836(){for(let i=0;i<256;i++)b835[i]=fround(square(fround((1.0507010221481323*(b825[i]?1.0:fround((1.6732631921768188*fround(((b825[i]?0.0:1.0)*fround((b827[i]+1.0)))))))))));}
function sum839(){let s838=0;for(let i837=0;i837<256;i837++){const x0=b835[i837];{const y=k467[i837];s838+=x0*y;}}return s838;}
function loop843(v841){for(let i=0;i<256;i++)b842[i]=fround((v841*k466[i]));}
function loop845(){for(let i=0;i<256;i++)b844[i]=fround((0.5*b842[i]));}
function loop847(){for(let i=0;i<256;i++)b846[i]=fround(((-b842[i])*0.7071067690849304));}
function loop849(){for(let i=0;i<256;i++)b848[i]=fround(erfc(b846[i]));}
function loop851(){for(let i=0;i<256;i++)b850[i]=fround(square(fround((b844[i]*b848[i]))));}
function sum854(){let s853=0;for(let i852=0;i852<256;i852++){const x0=b850[i852];{const y=k467[i852];s853+=x0*y;}}return s853;}
function loop857(){for(let i=0;i<256;i++)b856[i]=fround(square(fround((fround((fround((0.5*1.0))*b848[i]))+fround((b844[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b846[i])))))))))))))));}
function sum860(){let s859=0;for(let i858=0;i858<256;i858++){const x0=b856[i858];{const y=k467[i858];s859+=x0*y;}}return s859;}
function loop864(v862){for(let i=0;i<256;i++)b863[i]=fround((v862*k466[i]));}
function loop866(){for(let i=0;i<256;i++)b865[i]=fround(logistic(b863[i]));}
function loop868(){for(let i=0;i<256;i++)b867[i]=fround(square(fround((b863[i]*b865[i]))));}
function sum871(){let s870=0;for(let i869=0;i869<256;i869++){const x0=b867[i869];{const y=k467[i869];s870+=x0*y;}}return s870;}
function loop874(){for(let i=0;i<256;i++)b873[i]=fround(square(fround((fround((1.0*b865[i]))+fround((b863[i]*fround((1.0*fround((b865[i]*fround((1.0-b865[i]))))))))))));}
function sum877(){let s876=0;for(let i875=0;i875<256;i875++){const x0=b873[i875];{const y=k467[i875];s876+=x0*y;}}return s876;}
function loop881(v879){for(let i=0;i<256;i++)b880[i]=fround((v879*k466[i]));}
function loop883(){for(let i=0;i<256;i++)b882[i]=fround((b880[i]-0.0));}
function loop885(){for(let i=0;i<256;i++)b884[i]=(((b882[i]!==b882[i])|0)?fround((b880[i]+0.0)):fround((above0(b880[i])+fround(log1p(fround(exp((-abs(b882[i])))))))));}
function loop887(){for(let i=0;i<256;i++)b886[i]=fround(square(b884[i]));}
function sum890(){let s889=0;for(let i888=0;i888<256;i888++){const x0=b886[i888];{const y=k467[i888];s889+=x0*y;}}return s889;}
function loop893(){for(let i=0;i<256;i++)b892[i]=(((b884[i]===Infinity)|0)?0.0:b884[i]);}
function loop895(){for(let i=0;i<256;i++)b894[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b880[i]===Infinity)|0)?0.0:b880[i])-b892[i]))))))+fround((0.0*fround(exp(fround((0.0-b892[i]))))))))));}
function sum898(){let s897=0;for(let i896=0;i896<256;i896++){const x0=b894[i896];{const y=k467[i896];s897+=x0*y;}}return s897;}
function loop902(v463){for(let i901=0;i901<30;i901++){b900[i901]=fround((fround(ln(fround((v463*b701[(29-(i901))]))))*0.4342944920063019));}}
function loop906(){let s905=0;for(let i904=0;i904<=29;i904++){s905+=b900[i904];b903[i904]=s905;}}
function loop909(){for(let i908=0;i908<29;i908++){b907[i908]=b903[(29-(i908+1))];}}
function loop910(){b907[29]=0.0;}
function loop913(v195){for(let i912=0;i912<30;i912++){b911[i912]=fround((fround((b31[i912]+b32[i912]))+v195));}}
function loop915(v195){for(let i914=0;i914<30;i914++){b911[1*30+i914]=fround((b222[i914]+v195));}}
function loop917(v465){for(let i916=0;i916<30;i916++){b911[2*30+i916]=(v465?fround((0.5*fround((fround((fround(ln(b700[i916]))*0.4342944920063019))+b702[i916])))):b471[i916]);}}
function loop919(v465){for(let i918=0;i918<30;i918++){b911[3*30+i918]=(v465?fround((0.5*b907[i918])):b693[i918]);}}
function loop921(){for(let i=0;i<120;i++)b920[i]=b911[i];}
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
randomBits(b7[1*2],b7[1*2+1],b196);
loop198();
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
const v44=fround(sum43());
const v45=((v44>0.0)|0);
const v46=fround(max(1.000000045813705e-18,v44));
const v47=fround(min(1.0000000150474662e+30,v46));
const v48=fround((v44/v47));
const v49=fround((v45?v48:1.0));
const v58=sum57();
const v59=fround((v58?v49:NaN));
const v60=fround(ln(v59));
const v61=fround((v60*0.4342944920063019));
const v62=fround((v29+v61));
const v63=(1/v59);
loop66(v63);
product(64,32,32,0,32,1,2048+t30*1024,32768);
loop69(t30);
const v70=min(max(n1,0),2);
switch(v70){
case 0:{
b34.set(k71[t30],t30*2048);
break;}
case 1:{
loop79();
loop87(t30);
loop90();
loop94(t30);
loop102();
loop105();
loop108(t30);
break;}
default:{
loop116(t30);
loop119();
loop123(t30);
loop131();
loop134();
loop137(t30);
break;}
}
const v138=min(max(n2,0),9);
switch(v138){
case 0:{
loop139(t30);
break;}
case 1:{
loop140(t30);
break;}
case 2:{
loop141(t30);
break;}
case 3:{
b35.set(k142[t30],t30*2048);
break;}
case 4:{
loop143(t30);
break;}
case 5:{
loop145(t30);
loop146(t30);
break;}
case 6:{
loop148(t30);
loop149(t30);
break;}
case 7:{
loop150(t30);
break;}
case 8:{
loop151(t30);
break;}
default:{
loop153(t30);
loop154(t30);
break;}
}
loop158(t30);
const v167=fround(sum166());
const v168=((v167>0.0)|0);
const v169=fround((v168?v167:1.0));
const v170=(1/v169);
const v171=fround(ln(v169));
const v172=fround((v171*0.4342944920063019));
const v181=fround(sum180(v170));
const v182=fround((v181/2048.0));
const v183=fround(ln(v182));
const v184=fround((v183*0.4342944920063019));
const v185=fround((0.5*v184));
const v186=fround((v172+v185));
b31[t30]=v186;
b32[t30]=v62;
b28.set(k187[t30],0);
v29=v62;
}
const v191=fround(sum190());
const v192=fround((v191/64.0));
const v193=fround(ln(v192));
const v194=fround((v193*0.4342944920063019));
const v195=fround(((-0.5)*v194));
loop202();
const v211=fround(sum210());
const v212=((v211>0.0)|0);
const v213=fround((v212?v211:1.0));
const v214=(1/v213);
const v215=fround(ln(v213));
const v216=fround((v215*0.4342944920063019));
loop218(v214);
let v220;
b219.set(b217,0);
v220=v216;
for(let t221=29;t221>=0;t221--){
const v223=fround(b32[t221]);
loop225(n4);
const v226=min(max(n1,0),2);
switch(v226){
case 0:{
break;}
case 1:{
loop243();
loop251(t221);
loop254();
loop257(t221);
loop258();
loop266();
loop269();
loop270();
loop271();
loop274();
loop275();
loop277();
loop278();
loop279();
break;}
default:{
loop287(t221);
loop290();
loop293(t221);
loop294();
loop302();
loop305();
loop306();
loop307();
loop308();
loop309();
break;}
}
const v310=min(max(n2,0),9);
switch(v310){
case 0:{
loop312(t221);
break;}
case 1:{
loop313(t221);
break;}
case 2:{
loop314(t221);
break;}
case 3:{
loop315();
break;}
case 4:{
loop316(t221);
break;}
case 5:{
loop318(t221);
loop319(t221);
break;}
case 6:{
loop321(t221);
loop322(t221);
break;}
case 7:{
loop324(t221);
loop325(t221);
break;}
case 8:{
loop327(t221);
loop328(t221);
break;}
default:{
loop330(t221);
loop332(t221);
loop334();
loop335(t221);
break;}
}
loop337();
switch(v226){
case 0:{
b338.set(b336,0);
break;}
case 1:{
loop346();
loop350();
loop354();
loop362();
loop366();
loop369();
break;}
default:{
loop377();
loop381();
loop385();
loop393();
loop397();
loop400();
break;}
}
loop405(t221);
product(64,32,32,34816,32,1,36864,37888);
const v414=sum413(t221);
const v415=fround((v414?v220:NaN));
const v416=fround((0.0*v223));
const v417=fround((v415+v416));
const v426=fround(sum425());
const v427=((v426>0.0)|0);
const v428=fround((v427?v426:1.0));
const v429=(1/v428);
const v430=fround(ln(v428));
const v431=fround((v430*0.4342944920063019));
const v440=fround(sum439(v429));
const v441=fround((v440/2048.0));
const v442=fround(ln(v441));
const v443=fround((v442*0.4342944920063019));
const v444=fround((0.5*v443));
const v445=fround((v431+v444));
const v446=fround((v445+v220));
const v455=fround(sum454());
const v456=((v455>0.0)|0);
const v457=fround((v456?v455:1.0));
const v458=(1/v457);
const v459=fround(ln(v457));
const v460=fround((v459*0.4342944920063019));
const v461=fround((v417+v460));
b222[t221]=v446;
loop462(v458);
v220=v461;
}
const v463=fround(square(n3));
const v464=((n1===1)|0);
const v465=((n1===0)|0);
let v468;
let v469;
v468=1.0;
v469=0.0;
for(let t470=0;t470<30;t470++){
const v473=fround((v464?v469:0.0));
const v474=fround((v468-v473));
const v475=fround((v463*v474));
const v476=fround((v464?0.0:0.0));
const v477=fround((v475+v476));
const v478=fround((v477+9.999999747378752e-06));
const v479=fround((v477/v478));
const v480=min(max(n2,0),9);
let v481;
let v482;
switch(v480){
case 0:{
const v483=fround(sqrt(v479));
loop485(v483);
loop487();
loop489();
const v493=fround(sum492());
loop495();
const v499=fround(sum498());
v481=v493;
v482=v499;
break;}
case 1:{
const v500=fround(sqrt(v479));
loop502(v500);
loop504();
const v508=fround(sum507());
loop510();
const v514=fround(sum513());
v481=v508;
v482=v514;
break;}
case 2:{
const v515=fround(sqrt(v479));
loop517(v515);
loop519();
const v523=fround(sum522());
loop525();
const v529=fround(sum528());
v481=v523;
v482=v529;
break;}
case 3:{
const v530=fround(sqrt(v479));
loop532(v530);
const v536=fround(sum535());
loop538();
const v542=fround(sum541());
v481=v536;
v482=v542;
break;}
case 4:{
const v543=fround(sqrt(v479));
loop545(v543);
loop547();
loop549();
const v553=fround(sum552());
loop555();
const v559=fround(sum558());
v481=v553;
v482=v559;
break;}
case 5:{
const v560=fround(sqrt(v479));
loop562(v560);
loop564();
loop566();
loop568();
const v572=fround(sum571());
loop574();
const v578=fround(sum577());
v481=v572;
v482=v578;
break;}
case 6:{
const v579=fround(sqrt(v479));
loop581(v579);
loop583();
loop585();
loop587();
const v591=fround(sum590());
loop593();
const v597=fround(sum596());
v481=v591;
v482=v597;
break;}
case 7:{
const v598=fround(sqrt(v479));
loop600(v598);
loop602();
loop604();
loop606();
loop608();
const v612=fround(sum611());
loop614();
const v618=fround(sum617());
v481=v612;
v482=v618;
break;}
case 8:{
const v619=fround(sqrt(v479));
loop621(v619);
loop623();
loop625();
const v629=fround(sum628());
loop631();
const v635=fround(sum634());
v481=v629;
v482=v635;
break;}
default:{
const v636=fround(sqrt(v479));
loop638(v636);
loop640();
loop642();
loop644();
const v648=fround(sum647());
loop650();
loop652();
const v656=fround(sum655());
v481=v648;
v482=v656;
break;}
}
const v657=fround(sqrt(v479));
loop659(v657);
switch(v480){
case 0:{
loop661();
break;}
case 1:{
loop662();
break;}
case 2:{
loop663();
break;}
case 3:{
b660.set(b658,0);
break;}
case 4:{
loop664();
break;}
case 5:{
loop666();
loop667();
break;}
case 6:{
loop669();
loop670();
break;}
case 7:{
loop671();
break;}
case 8:{
loop672();
break;}
default:{
loop674();
loop675();
break;}
}
const v679=fround(sum678());
const v680=fround(square(v679));
const v681=fround(ln(v481));
const v682=fround((v681*0.4342944920063019));
const v683=fround((0.5*v682));
const v684=fround((v463*v482));
const v685=fround((v684/v478));
const v686=fround(ln(v685));
const v687=fround((v686*0.4342944920063019));
const v688=fround((0.5*v687));
b471[t470]=v683;
b472[t470]=v688;
v468=v481;
v469=v680;
}
loop692();
loop695();
loop696();
let v697;
let v698;
v697=1.0;
v698=0.0;
for(let t699=0;t699<30;t699++){
const v703=fround(abs(v697));
const v706=fround(sum705(v703));
const v707=((v706>0.0)|0);
const v708=fround(max(1.0000000031710769e-30,v706));
const v709=fround(min(Infinity,v708));
const v710=fround((v706/v709));
const v711=fround((v707?v710:1.0));
const v712=(Number.isFinite(v697)?1:0);
const v715=sum714(v712);
const v716=fround((v715?v711:NaN));
const v717=fround(ln(v716));
const v718=fround((v717*0.4342944920063019));
const v719=fround((v698+v718));
const v720=fround((v697/v716));
const v721=fround((v463*v720));
const v722=fround((v721+0.0));
const v723=min(max(n2,0),9);
let v724;
let v725;
switch(v723){
case 0:{
const v726=fround(sqrt(v722));
loop728(v726);
loop730();
loop732();
const v736=fround(sum735());
loop738();
const v742=fround(sum741());
v724=v736;
v725=v742;
break;}
case 1:{
const v743=fround(sqrt(v722));
loop745(v743);
loop747();
const v751=fround(sum750());
loop753();
const v757=fround(sum756());
v724=v751;
v725=v757;
break;}
case 2:{
const v758=fround(sqrt(v722));
loop760(v758);
loop762();
const v766=fround(sum765());
loop768();
const v772=fround(sum771());
v724=v766;
v725=v772;
break;}
case 3:{
const v773=fround(sqrt(v722));
loop775(v773);
const v779=fround(sum778());
loop781();
const v785=fround(sum784());
v724=v779;
v725=v785;
break;}
case 4:{
const v786=fround(sqrt(v722));
loop788(v786);
loop790();
loop792();
const v796=fround(sum795());
loop798();
const v802=fround(sum801());
v724=v796;
v725=v802;
break;}
case 5:{
const v803=fround(sqrt(v722));
loop805(v803);
loop807();
loop809();
loop811();
const v815=fround(sum814());
loop817();
const v821=fround(sum820());
v724=v815;
v725=v821;
break;}
case 6:{
const v822=fround(sqrt(v722));
loop824(v822);
loop826();
loop828();
loop830();
const v834=fround(sum833());
loop836();
const v840=fround(sum839());
v724=v834;
v725=v840;
break;}
case 7:{
const v841=fround(sqrt(v722));
loop843(v841);
loop845();
loop847();
loop849();
loop851();
const v855=fround(sum854());
loop857();
const v861=fround(sum860());
v724=v855;
v725=v861;
break;}
case 8:{
const v862=fround(sqrt(v722));
loop864(v862);
loop866();
loop868();
const v872=fround(sum871());
loop874();
const v878=fround(sum877());
v724=v872;
v725=v878;
break;}
default:{
const v879=fround(sqrt(v722));
loop881(v879);
loop883();
loop885();
loop887();
const v891=fround(sum890());
loop893();
loop895();
const v899=fround(sum898());
v724=v891;
v725=v899;
break;}
}
b700[t699]=v724;
b701[t699]=v725;
b702[t699]=v719;
v697=v724;
v698=v719;
}
loop902(v463);
loop906();
loop909();
loop910();
loop913(v195);
loop915(v195);
loop917(v465);
loop919(v465);
loop921();
return b920;
}
