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
} catch { block = new Float32Array(35840); } // forbidden, or too old

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(1024);
const b9=new Uint32Array(4);
const b11=new Uint32Array(30720);
const b12=new Float32Array(30720);
const b14=block.subarray(1024,31744);
const b16=new Uint32Array(960);
const b17=new Float32Array(960);
const k19=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b20=new Uint8Array(30);
const b22=new Float32Array(1024);
const b24=new Float32Array(960);
const b26=new Float32Array(1024);
const b29=new Float32Array(30);
const b30=new Float32Array(30);
const b31=new Float32Array(30720);
const b32=new Float32Array(30720);
const b62=block.subarray(0,1024);
const b64=block.subarray(31744,32768);
const k72=rowsOf(b31,1024,0,1024);
const b74=new Uint8Array(1024);
const b77=new Uint8Array(1024);
const b82=new Float32Array(1024);
const b85=new Float32Array(1024);
const b117=new Uint32Array(1024);
const b118=new Float32Array(1024);
let e128;
let e129;
let e130;
let e131;
let e132;
const b133=new Float32Array(1024);
const b135=new Float32Array(1024);
const b138=new Float32Array(30);
const b142=new Float32Array(1024);
const b148=new Uint8Array(1024);
const b151=new Uint8Array(1024);
const b154=new Float32Array(1024);
const b157=new Float32Array(1024);
const b160=new Float32Array(1024);
const b162=new Float32Array(1024);
const b164=new Float32Array(1024);
const b167=block.subarray(34816,35840);
const b168=block.subarray(32768,33792);
const b170=block.subarray(33792,34816);
const b232=new Float32Array(1024);
const k236=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k237=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b241=new Float32Array(30);
const b242=new Float32Array(30);
const b243=new Float32Array(30);
const b268=new Float32Array(256);
const b270=new Float32Array(256);
const b272=new Float32Array(256);
const b278=new Float32Array(256);
const b285=new Float32Array(256);
const b287=new Float32Array(256);
const b293=new Float32Array(256);
const b300=new Float32Array(256);
const b302=new Float32Array(256);
const b308=new Float32Array(256);
const b315=new Float32Array(256);
const b321=new Float32Array(256);
const b328=new Float32Array(256);
const b330=new Uint8Array(256);
const b332=new Float32Array(256);
const b338=new Float32Array(256);
const b345=new Float32Array(256);
const b347=new Uint8Array(256);
const b349=new Float32Array(256);
const b351=new Float32Array(256);
const b357=new Float32Array(256);
const b364=new Float32Array(256);
const b366=new Uint8Array(256);
const b368=new Float32Array(256);
const b370=new Float32Array(256);
const b376=new Float32Array(256);
const b383=new Float32Array(256);
const b385=new Float32Array(256);
const b387=new Float32Array(256);
const b389=new Float32Array(256);
const b391=new Float32Array(256);
const b397=new Float32Array(256);
const b404=new Float32Array(256);
const b406=new Float32Array(256);
const b408=new Float32Array(256);
const b414=new Float32Array(256);
const b421=new Float32Array(256);
const b423=new Float32Array(256);
const b425=new Float32Array(256);
const b427=new Float32Array(256);
const b433=new Float32Array(256);
const b435=new Float32Array(256);
const b441=new Float32Array(30);
const b444=new Float32Array(30);
const b448=new Float32Array(30);
const b452=new Float32Array(120);
const b461=new Float32Array(120);
function loop13(){for(let i=0;i<30720;i++)b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b11[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop15(v10){for(let i=0;i<30720;i++)b14[i]=fround((v10*b12[i]));}
function loop18(){for(let i=0;i<960;i++)b17[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop21(n4){for(let i=0;i<30;i++)b20[i]=((k19[i]<n4)|0);}
function loop23(){for(let i=0;i<1024;i++)b22[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop25(n3){for(let i=0;i<960;i++)b24[i]=fround((n3*b17[i]));}
function sum41(){let s37=-Infinity;let s38=-Infinity;let s39=-Infinity;let s40=-Infinity;for(let i36=0;i36<1024;i36+=4){s37=max(s37,abs(b26[i36]));s38=max(s38,abs(b26[i36+1]));s39=max(s39,abs(b26[i36+2]));s40=max(s40,abs(b26[i36+3]));}return max(max(max(s37,s38),s39),s40);}
function sum55(){let s51=1;let s52=1;let s53=1;let s54=1;for(let i50=0;i50<1024;i50+=4){s51=s51&(Number.isFinite(b26[i50])?1:0);s52=s52&(Number.isFinite(b26[i50+1])?1:0);s53=s53&(Number.isFinite(b26[i50+2])?1:0);s54=s54&(Number.isFinite(b26[i50+3])?1:0);}return s51&s52&s53&s54;}
function loop63(v61){for(let i=0;i<1024;i++)b62[i]=fround((b26[i]*v61));}
function loop67(t28){for(let i65=0;i65<32;i65++){for(let i66=0;i66<32;i66++){b31[t28*1024+i65*32+i66]=fround((b64[i65*32+i66]+b24[t28*32+i66]));}}}
function loop69(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround(logistic(b31[t28*1024+i]));}
function loop70(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround(tanh(b31[t28*1024+i]));}
function loop71(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=above0(b31[t28*1024+i]);}
function loop73(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=(((b31[t28*1024+i]>=0.0)|0)?b31[t28*1024+i]:fround((0.009999999776482582*b31[t28*1024+i])));}
function loop75(t28){for(let i=0;i<1024;i++)b74[i]=((b31[t28*1024+i]>0.0)|0);}
function loop76(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=(b74[i]?b31[t28*1024+i]:fround((1.0*fround(expm1((b74[i]?0.0:b31[t28*1024+i]))))));}
function loop78(t28){for(let i=0;i<1024;i++)b77[i]=((b31[t28*1024+i]>0.0)|0);}
function loop79(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround((1.0507010221481323*(b77[i]?b31[t28*1024+i]:fround((1.6732631921768188*fround(expm1((b77[i]?0.0:b31[t28*1024+i]))))))));}
function loop80(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround((fround((0.5*b31[t28*1024+i]))*fround(erfc(fround(((-b31[t28*1024+i])*0.7071067690849304))))));}
function loop81(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround((b31[t28*1024+i]*fround(logistic(b31[t28*1024+i]))));}
function loop83(t28){for(let i=0;i<1024;i++)b82[i]=fround((b31[t28*1024+i]-0.0));}
function loop84(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=(((b82[i]!==b82[i])|0)?fround((b31[t28*1024+i]+0.0)):fround((above0(b31[t28*1024+i])+fround(log1p(fround(exp((-abs(b82[i])))))))));}
function loop86(t28){for(let i=0;i<1024;i++)b85[i]=fround((1.0*b32[t28*1024+i]));}
function sum94(){let s90=-Infinity;let s91=-Infinity;let s92=-Infinity;let s93=-Infinity;for(let i89=0;i89<1024;i89+=4){s90=max(s90,abs(b85[i89]));s91=max(s91,abs(b85[i89+1]));s92=max(s92,abs(b85[i89+2]));s93=max(s93,abs(b85[i89+3]));}return max(max(max(s90,s91),s92),s93);}
function sum108(v98){let s104=0;let s105=0;let s106=0;let s107=0;for(let i103=0;i103<1024;i103+=4){s104=s104+fround(square(fround((b85[i103]*v98))));s105=s105+fround(square(fround((b85[i103+1]*v98))));s106=s106+fround(square(fround((b85[i103+2]*v98))));s107=s107+fround(square(fround((b85[i103+3]*v98))));}return s104+s105+s106+s107;}
function loop116(t28,v33){for(let i=0;i<1024;i++)b26[i]=(v33?b32[t28*1024+i]:b62[i]);}
function loop119(){for(let i=0;i<1024;i++)b118[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b117[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}
function sum127(){let s123=-Infinity;let s124=-Infinity;let s125=-Infinity;let s126=-Infinity;for(let i122=0;i122<1024;i122+=4){s123=max(s123,abs(b118[i122]));s124=max(s124,abs(b118[i122+1]));s125=max(s125,abs(b118[i122+2]));s126=max(s126,abs(b118[i122+3]));}return max(max(max(s123,s124),s125),s126);}
function loop134(){for(let i=0;i<1024;i++)b133[i]=fround((b118[i]*(1/e130)));}
function loop143(t137){for(let i=0;i<1024;i++)b142[i]=fround((fround((fround(logistic(b31[t137*1024+i]))*fround(logistic((-b31[t137*1024+i])))))*1.0));}
function loop144(t137){for(let i=0;i<1024;i++)b142[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b31[t137*1024+i]))))))*fround(logistic(fround(((-2.0)*b31[t137*1024+i]))))))*1.0));}
function loop145(t137){for(let i=0;i<1024;i++)b142[i]=((b31[t137*1024+i]>0.0)|0);}
function loop146(){for(let i=0;i<1024;i++)b142[i]=1.0;}
function loop147(t137){for(let i=0;i<1024;i++)b142[i]=(((b31[t137*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}
function loop149(t137){for(let i=0;i<1024;i++)b148[i]=((b31[t137*1024+i]>0.0)|0);}
function loop150(t137){for(let i=0;i<1024;i++)b142[i]=(b148[i]?1.0:fround((1.0*fround(((b148[i]?0.0:1.0)*fround((fround(expm1((b148[i]?0.0:b31[t137*1024+i])))+1.0)))))));}
function loop152(t137){for(let i=0;i<1024;i++)b151[i]=((b31[t137*1024+i]>0.0)|0);}
function loop153(t137){for(let i=0;i<1024;i++)b142[i]=fround((1.0507010221481323*(b151[i]?1.0:fround((1.6732631921768188*fround(((b151[i]?0.0:1.0)*fround((fround(expm1((b151[i]?0.0:b31[t137*1024+i])))+1.0)))))))));}
function loop155(t137){for(let i=0;i<1024;i++)b154[i]=fround(((-b31[t137*1024+i])*0.7071067690849304));}
function loop156(t137){for(let i=0;i<1024;i++)b142[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b154[i]))))+fround((fround((0.5*b31[t137*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b154[i])))))))))))));}
function loop158(t137){for(let i=0;i<1024;i++)b157[i]=fround(logistic(b31[t137*1024+i]));}
function loop159(t137){for(let i=0;i<1024;i++)b142[i]=fround((fround((1.0*b157[i]))+fround((b31[t137*1024+i]*fround((1.0*fround((b157[i]*fround((1.0-b157[i]))))))))));}
function loop161(t137){for(let i=0;i<1024;i++)b160[i]=fround((b31[t137*1024+i]-0.0));}
function loop163(t137){for(let i=0;i<1024;i++)b162[i]=(((b160[i]!==b160[i])|0)?fround((b31[t137*1024+i]+0.0)):fround((above0(b31[t137*1024+i])+fround(log1p(fround(exp((-abs(b160[i])))))))));}
function loop165(){for(let i=0;i<1024;i++)b164[i]=(((b162[i]===Infinity)|0)?0.0:b162[i]);}
function loop166(t137){for(let i=0;i<1024;i++)b142[i]=fround((fround((1.0*fround(exp(fround(((((b31[t137*1024+i]===Infinity)|0)?0.0:b31[t137*1024+i])-b164[i]))))))+fround((0.0*fround(exp(fround((0.0-b164[i]))))))));}
function loop169(){for(let i=0;i<1024;i++)b168[i]=fround((b142[i]*b135[i]));}
function loop173(t137){for(let i171=0;i171<32;i171++){for(let i172=0;i172<32;i172++){b170[i171*32+i172]=b14[t137*1024+i172*32+i171];}}}
function sum181(t137){let s177=1;let s178=1;let s179=1;let s180=1;for(let i176=0;i176<1024;i176+=4){s177=s177&(Number.isFinite(b32[t137*1024+i176])?1:0);s178=s178&(Number.isFinite(b32[t137*1024+i176+1])?1:0);s179=s179&(Number.isFinite(b32[t137*1024+i176+2])?1:0);s180=s180&(Number.isFinite(b32[t137*1024+i176+3])?1:0);}return s177&s178&s179&s180;}
function sum193(){let s189=-Infinity;let s190=-Infinity;let s191=-Infinity;let s192=-Infinity;for(let i188=0;i188<1024;i188+=4){s189=max(s189,abs(b135[i188]));s190=max(s190,abs(b135[i188+1]));s191=max(s191,abs(b135[i188+2]));s192=max(s192,abs(b135[i188+3]));}return max(max(max(s189,s190),s191),s192);}
function sum207(v197){let s203=0;let s204=0;let s205=0;let s206=0;for(let i202=0;i202<1024;i202+=4){s203=s203+fround(square(fround((b135[i202]*v197))));s204=s204+fround(square(fround((b135[i202+1]*v197))));s205=s205+fround(square(fround((b135[i202+2]*v197))));s206=s206+fround(square(fround((b135[i202+3]*v197))));}return s203+s204+s205+s206;}
function sum222(){let s218=-Infinity;let s219=-Infinity;let s220=-Infinity;let s221=-Infinity;for(let i217=0;i217<1024;i217+=4){s218=max(s218,abs(b167[i217]));s219=max(s219,abs(b167[i217+1]));s220=max(s220,abs(b167[i217+2]));s221=max(s221,abs(b167[i217+3]));}return max(max(max(s218,s219),s220),s221);}
function loop233(v140,v226){for(let i=0;i<1024;i++)b232[i]=(v140?fround((b167[i]*v226)):b135[i]);}
function sum246(v244){let s245=-Infinity;s245=max(s245,v244);return s245;}
function sum255(v253){let s254=1;s254=s254&v253;return s254;}
function loop269(v267){for(let i=0;i<256;i++)b268[i]=fround((v267*k236[i]));}
function loop271(){for(let i=0;i<256;i++)b270[i]=fround(logistic(b268[i]));}
function loop273(){for(let i=0;i<256;i++)b272[i]=fround(square(b270[i]));}
function sum276(){let s275=0;for(let i274=0;i274<256;i274++){const x0=b272[i274];{const y=k237[i274];s275+=x0*y;}}return s275;}
function loop279(){for(let i=0;i<256;i++)b278[i]=fround(square(fround((fround((b270[i]*fround(logistic((-b268[i])))))*1.0))));}
function sum282(){let s281=0;for(let i280=0;i280<256;i280++){const x0=b278[i280];{const y=k237[i280];s281+=x0*y;}}return s281;}
function loop286(v284){for(let i=0;i<256;i++)b285[i]=fround((v284*k236[i]));}
function loop288(){for(let i=0;i<256;i++)b287[i]=fround(square(fround(tanh(b285[i]))));}
function sum291(){let s290=0;for(let i289=0;i289<256;i289++){const x0=b287[i289];{const y=k237[i289];s290+=x0*y;}}return s290;}
function loop294(){for(let i=0;i<256;i++)b293[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b285[i]))))))*fround(logistic(fround(((-2.0)*b285[i]))))))*1.0))));}
function sum297(){let s296=0;for(let i295=0;i295<256;i295++){const x0=b293[i295];{const y=k237[i295];s296+=x0*y;}}return s296;}
function loop301(v299){for(let i=0;i<256;i++)b300[i]=fround((v299*k236[i]));}
function loop303(){for(let i=0;i<256;i++)b302[i]=fround(square(above0(b300[i])));}
function sum306(){let s305=0;for(let i304=0;i304<256;i304++){const x0=b302[i304];{const y=k237[i304];s305+=x0*y;}}return s305;}
function loop309(){for(let i=0;i<256;i++)b308[i]=fround(square(((b300[i]>0.0)|0)));}
function sum312(){let s311=0;for(let i310=0;i310<256;i310++){const x0=b308[i310];{const y=k237[i310];s311+=x0*y;}}return s311;}
function loop316(v314){for(let i=0;i<256;i++)b315[i]=fround(square(fround((v314*k236[i]))));}
function sum319(){let s318=0;for(let i317=0;i317<256;i317++){const x0=b315[i317];{const y=k237[i317];s318+=x0*y;}}return s318;}
function loop322(){for(let i=0;i<256;i++)b321[i]=fround(square(1.0));}
function sum325(){let s324=0;for(let i323=0;i323<256;i323++){const x0=b321[i323];{const y=k237[i323];s324+=x0*y;}}return s324;}
function loop329(v327){for(let i=0;i<256;i++)b328[i]=fround((v327*k236[i]));}
function loop331(){for(let i=0;i<256;i++)b330[i]=((b328[i]>=0.0)|0);}
function loop333(){for(let i=0;i<256;i++)b332[i]=fround(square((b330[i]?b328[i]:fround((0.009999999776482582*b328[i])))));}
function sum336(){let s335=0;for(let i334=0;i334<256;i334++){const x0=b332[i334];{const y=k237[i334];s335+=x0*y;}}return s335;}
function loop339(){for(let i=0;i<256;i++)b338[i]=fround(square((b330[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum342(){let s341=0;for(let i340=0;i340<256;i340++){const x0=b338[i340];{const y=k237[i340];s341+=x0*y;}}return s341;}
function loop346(v344){for(let i=0;i<256;i++)b345[i]=fround((v344*k236[i]));}
function loop348(){for(let i=0;i<256;i++)b347[i]=((b345[i]>0.0)|0);}
function loop350(){for(let i=0;i<256;i++)b349[i]=fround(expm1((b347[i]?0.0:b345[i])));}
function loop352(){for(let i=0;i<256;i++)b351[i]=fround(square((b347[i]?b345[i]:fround((1.0*b349[i])))));}
function sum355(){let s354=0;for(let i353=0;i353<256;i353++){const x0=b351[i353];{const y=k237[i353];s354+=x0*y;}}return s354;}
function loop358(){for(let i=0;i<256;i++)b357[i]=fround(square((b347[i]?1.0:fround((1.0*fround(((b347[i]?0.0:1.0)*fround((b349[i]+1.0)))))))));}
function sum361(){let s360=0;for(let i359=0;i359<256;i359++){const x0=b357[i359];{const y=k237[i359];s360+=x0*y;}}return s360;}
function loop365(v363){for(let i=0;i<256;i++)b364[i]=fround((v363*k236[i]));}
function loop367(){for(let i=0;i<256;i++)b366[i]=((b364[i]>0.0)|0);}
function loop369(){for(let i=0;i<256;i++)b368[i]=fround(expm1((b366[i]?0.0:b364[i])));}
function loop371(){for(let i=0;i<256;i++)b370[i]=fround(square(fround((1.0507010221481323*(b366[i]?b364[i]:fround((1.6732631921768188*b368[i])))))));}
function sum374(){let s373=0;for(let i372=0;i372<256;i372++){const x0=b370[i372];{const y=k237[i372];s373+=x0*y;}}return s373;}
function loop377(){for(let i=0;i<256;i++)b376[i]=fround(square(fround((1.0507010221481323*(b366[i]?1.0:fround((1.6732631921768188*fround(((b366[i]?0.0:1.0)*fround((b368[i]+1.0)))))))))));}
function sum380(){let s379=0;for(let i378=0;i378<256;i378++){const x0=b376[i378];{const y=k237[i378];s379+=x0*y;}}return s379;}
function loop384(v382){for(let i=0;i<256;i++)b383[i]=fround((v382*k236[i]));}
function loop386(){for(let i=0;i<256;i++)b385[i]=fround((0.5*b383[i]));}
function loop388(){for(let i=0;i<256;i++)b387[i]=fround(((-b383[i])*0.7071067690849304));}
function loop390(){for(let i=0;i<256;i++)b389[i]=fround(erfc(b387[i]));}
function loop392(){for(let i=0;i<256;i++)b391[i]=fround(square(fround((b385[i]*b389[i]))));}
function sum395(){let s394=0;for(let i393=0;i393<256;i393++){const x0=b391[i393];{const y=k237[i393];s394+=x0*y;}}return s394;}
function loop398(){for(let i=0;i<256;i++)b397[i]=fround(square(fround((fround((fround((0.5*1.0))*b389[i]))+fround((b385[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b387[i])))))))))))))));}
function sum401(){let s400=0;for(let i399=0;i399<256;i399++){const x0=b397[i399];{const y=k237[i399];s400+=x0*y;}}return s400;}
function loop405(v403){for(let i=0;i<256;i++)b404[i]=fround((v403*k236[i]));}
function loop407(){for(let i=0;i<256;i++)b406[i]=fround(logistic(b404[i]));}
function loop409(){for(let i=0;i<256;i++)b408[i]=fround(square(fround((b404[i]*b406[i]))));}
function sum412(){let s411=0;for(let i410=0;i410<256;i410++){const x0=b408[i410];{const y=k237[i410];s411+=x0*y;}}return s411;}
function loop415(){for(let i=0;i<256;i++)b414[i]=fround(square(fround((fround((1.0*b406[i]))+fround((b404[i]*fround((1.0*fround((b406[i]*fround((1.0-b406[i]))))))))))));}
function sum418(){let s417=0;for(let i416=0;i416<256;i416++){const x0=b414[i416];{const y=k237[i416];s417+=x0*y;}}return s417;}
function loop422(v420){for(let i=0;i<256;i++)b421[i]=fround((v420*k236[i]));}
function loop424(){for(let i=0;i<256;i++)b423[i]=fround((b421[i]-0.0));}
function loop426(){for(let i=0;i<256;i++)b425[i]=(((b423[i]!==b423[i])|0)?fround((b421[i]+0.0)):fround((above0(b421[i])+fround(log1p(fround(exp((-abs(b423[i])))))))));}
function loop428(){for(let i=0;i<256;i++)b427[i]=fround(square(b425[i]));}
function sum431(){let s430=0;for(let i429=0;i429<256;i429++){const x0=b427[i429];{const y=k237[i429];s430+=x0*y;}}return s430;}
function loop434(){for(let i=0;i<256;i++)b433[i]=(((b425[i]===Infinity)|0)?0.0:b425[i]);}
function loop436(){for(let i=0;i<256;i++)b435[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b421[i]===Infinity)|0)?0.0:b421[i])-b433[i]))))))+fround((0.0*fround(exp(fround((0.0-b433[i]))))))))));}
function sum439(){let s438=0;for(let i437=0;i437<256;i437++){const x0=b435[i437];{const y=k237[i437];s438+=x0*y;}}return s438;}
function loop443(v234){for(let i442=0;i442<30;i442++){b441[i442]=(b20[(29-(i442))]?fround((fround(ln(fround((v234*b242[(29-(i442))]))))*0.4342944920063019)):0.0);}}
function loop447(){let s446=0;for(let i445=0;i445<=29;i445++){s446+=b441[i445];b444[i445]=s446;}}
function loop450(){for(let i449=0;i449<29;i449++){b448[i449]=b444[(29-(i449+1))];}}
function loop451(){b448[29]=0.0;}
function loop454(){for(let i453=0;i453<30;i453++){b452[i453]=fround((fround((b29[i453]+b30[i453]))+0.0));}}
function loop456(){for(let i455=0;i455<30;i455++){b452[1*30+i455]=fround((b138[i455]+0.0));}}
function loop458(){for(let i457=0;i457<30;i457++){b452[2*30+i457]=(b20[i457]?fround((0.5*fround((fround((fround(ln(b241[i457]))*0.4342944920063019))+b243[i457])))):NaN);}}
function loop460(){for(let i459=0;i459<30;i459++){b452[3*30+i459]=(b20[i459]?fround((0.5*b448[i459])):NaN);}}
function loop462(){for(let i=0;i<120;i++)b461[i]=b452[i];}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
randomSplit(b5[0],b5[1],b9);
randomBits(b9[0],b9[1],b11);
loop13();
randomBits(b9[1*2],b9[1*2+1],b16);
loop18();
loop23();
randomBits(b7[1*2],b7[1*2+1],b117);
loop119();
e128=fround(sum127());
e129=((e128>0.0)|0);
e130=fround((e129?e128:1.0));
e131=fround(ln(e130));
e132=fround((e131*0.4342944920063019));
loop134();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
const v10=fround((n2/5.656854152679443));
loop15(v10);
loop21(n4);
loop25(n3);
let v27;
b26.set(b22,0);
v27=0.0;
for(let t28=0;t28<30;t28++){
const v33=b20[t28];
const v42=fround(sum41());
const v43=((v42>0.0)|0);
const v44=fround(max(1.000000045813705e-18,v42));
const v45=fround(min(1.0000000150474662e+30,v44));
const v46=fround((v42/v45));
const v47=fround((v43?v46:1.0));
const v56=sum55();
const v57=fround((v56?v47:NaN));
const v58=fround(ln(v57));
const v59=fround((v58*0.4342944920063019));
const v60=fround((v27+v59));
const v61=(1/v57);
loop63(v61);
product(32,32,32,0,32,1,1024+t28*1024,31744);
loop67(t28);
const v68=min(max(n1,0),9);
switch(v68){
case 0:{
loop69(t28);
break;}
case 1:{
loop70(t28);
break;}
case 2:{
loop71(t28);
break;}
case 3:{
b32.set(k72[t28],t28*1024);
break;}
case 4:{
loop73(t28);
break;}
case 5:{
loop75(t28);
loop76(t28);
break;}
case 6:{
loop78(t28);
loop79(t28);
break;}
case 7:{
loop80(t28);
break;}
case 8:{
loop81(t28);
break;}
default:{
loop83(t28);
loop84(t28);
break;}
}
loop86(t28);
const v95=fround(sum94());
const v96=((v95>0.0)|0);
const v97=fround((v96?v95:1.0));
const v98=(1/v97);
const v99=fround(ln(v97));
const v100=fround((v99*0.4342944920063019));
const v109=fround(sum108(v98));
const v110=fround((v109/1024.0));
const v111=fround(ln(v110));
const v112=fround((v111*0.4342944920063019));
const v113=fround((0.5*v112));
const v114=fround((v100+v113));
const v115=fround((v33?v114:NaN));
b29[t28]=v115;
b30[t28]=v60;
loop116(t28,v33);
v27=v60;
}
let v136;
b135.set(b133,0);
v136=e132;
for(let t137=29;t137>=0;t137--){
const v139=fround(b30[t137]);
const v140=b20[t137];
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
product(32,32,32,32768,32,1,33792,34816);
const v182=sum181(t137);
const v183=fround((v182?v136:NaN));
const v184=fround((0.0*v139));
const v185=fround((v183+v184));
const v194=fround(sum193());
const v195=((v194>0.0)|0);
const v196=fround((v195?v194:1.0));
const v197=(1/v196);
const v198=fround(ln(v196));
const v199=fround((v198*0.4342944920063019));
const v208=fround(sum207(v197));
const v209=fround((v208/1024.0));
const v210=fround(ln(v209));
const v211=fround((v210*0.4342944920063019));
const v212=fround((0.5*v211));
const v213=fround((v199+v212));
const v214=fround((v213+v136));
const v223=fround(sum222());
const v224=((v223>0.0)|0);
const v225=fround((v224?v223:1.0));
const v226=(1/v225);
const v227=fround(ln(v225));
const v228=fround((v227*0.4342944920063019));
const v229=fround((v185+v228));
const v230=fround((v140?v229:v136));
const v231=fround((v140?v214:NaN));
b138[t137]=v231;
loop233(v140,v226);
b135.set(b232,0);
v136=v230;
}
const v234=fround(square(n2));
const v235=fround(square(n3));
let v238;
let v239;
v238=1.0;
v239=0.0;
for(let t240=0;t240<30;t240++){
const v244=fround(abs(v238));
const v247=fround(sum246(v244));
const v248=((v247>0.0)|0);
const v249=fround(max(1.0000000031710769e-30,v247));
const v250=fround(min(Infinity,v249));
const v251=fround((v247/v250));
const v252=fround((v248?v251:1.0));
const v253=(Number.isFinite(v238)?1:0);
const v256=sum255(v253);
const v257=fround((v256?v252:NaN));
const v258=fround(ln(v257));
const v259=fround((v258*0.4342944920063019));
const v260=fround((v239+v259));
const v261=fround((v238/v257));
const v262=fround((v234*v261));
const v263=fround((v262+v235));
const v264=min(max(n1,0),9);
let v265;
let v266;
switch(v264){
case 0:{
const v267=fround(sqrt(v263));
loop269(v267);
loop271();
loop273();
const v277=fround(sum276());
loop279();
const v283=fround(sum282());
v265=v277;
v266=v283;
break;}
case 1:{
const v284=fround(sqrt(v263));
loop286(v284);
loop288();
const v292=fround(sum291());
loop294();
const v298=fround(sum297());
v265=v292;
v266=v298;
break;}
case 2:{
const v299=fround(sqrt(v263));
loop301(v299);
loop303();
const v307=fround(sum306());
loop309();
const v313=fround(sum312());
v265=v307;
v266=v313;
break;}
case 3:{
const v314=fround(sqrt(v263));
loop316(v314);
const v320=fround(sum319());
loop322();
const v326=fround(sum325());
v265=v320;
v266=v326;
break;}
case 4:{
const v327=fround(sqrt(v263));
loop329(v327);
loop331();
loop333();
const v337=fround(sum336());
loop339();
const v343=fround(sum342());
v265=v337;
v266=v343;
break;}
case 5:{
const v344=fround(sqrt(v263));
loop346(v344);
loop348();
loop350();
loop352();
const v356=fround(sum355());
loop358();
const v362=fround(sum361());
v265=v356;
v266=v362;
break;}
case 6:{
const v363=fround(sqrt(v263));
loop365(v363);
loop367();
loop369();
loop371();
const v375=fround(sum374());
loop377();
const v381=fround(sum380());
v265=v375;
v266=v381;
break;}
case 7:{
const v382=fround(sqrt(v263));
loop384(v382);
loop386();
loop388();
loop390();
loop392();
const v396=fround(sum395());
loop398();
const v402=fround(sum401());
v265=v396;
v266=v402;
break;}
case 8:{
const v403=fround(sqrt(v263));
loop405(v403);
loop407();
loop409();
const v413=fround(sum412());
loop415();
const v419=fround(sum418());
v265=v413;
v266=v419;
break;}
default:{
const v420=fround(sqrt(v263));
loop422(v420);
loop424();
loop426();
loop428();
const v432=fround(sum431());
loop434();
loop436();
const v440=fround(sum439());
v265=v432;
v266=v440;
break;}
}
b241[t240]=v265;
b242[t240]=v266;
b243[t240]=v260;
v238=v265;
v239=v260;
}
loop443(v234);
loop447();
loop450();
loop451();
loop454();
loop456();
loop458();
loop460();
loop462();
return b461;
}
