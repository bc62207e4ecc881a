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
const b56=block.subarray(0,1024);
const b58=block.subarray(31744,32768);
const k66=rowsOf(b31,1024,0,1024);
const b68=new Uint8Array(1024);
const b71=new Uint8Array(1024);
const b76=new Float32Array(1024);
const b79=new Float32Array(1024);
const b105=new Uint32Array(1024);
const b106=new Float32Array(1024);
let e113;
let e114;
let e115;
let e116;
let e117;
const b118=new Float32Array(1024);
const b120=new Float32Array(1024);
const b123=new Float32Array(30);
const b127=new Float32Array(1024);
const b133=new Uint8Array(1024);
const b136=new Uint8Array(1024);
const b139=new Float32Array(1024);
const b142=new Float32Array(1024);
const b145=new Float32Array(1024);
const b147=new Float32Array(1024);
const b149=new Float32Array(1024);
const b152=block.subarray(34816,35840);
const b153=block.subarray(32768,33792);
const b155=block.subarray(33792,34816);
const b205=new Float32Array(1024);
const k209=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k210=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b214=new Float32Array(30);
const b215=new Float32Array(30);
const b216=new Float32Array(30);
const b241=new Float32Array(256);
const b243=new Float32Array(256);
const b245=new Float32Array(256);
const b251=new Float32Array(256);
const b258=new Float32Array(256);
const b260=new Float32Array(256);
const b266=new Float32Array(256);
const b273=new Float32Array(256);
const b275=new Float32Array(256);
const b281=new Float32Array(256);
const b288=new Float32Array(256);
const b294=new Float32Array(256);
const b301=new Float32Array(256);
const b303=new Uint8Array(256);
const b305=new Float32Array(256);
const b311=new Float32Array(256);
const b318=new Float32Array(256);
const b320=new Uint8Array(256);
const b322=new Float32Array(256);
const b324=new Float32Array(256);
const b330=new Float32Array(256);
const b337=new Float32Array(256);
const b339=new Uint8Array(256);
const b341=new Float32Array(256);
const b343=new Float32Array(256);
const b349=new Float32Array(256);
const b356=new Float32Array(256);
const b358=new Float32Array(256);
const b360=new Float32Array(256);
const b362=new Float32Array(256);
const b364=new Float32Array(256);
const b370=new Float32Array(256);
const b377=new Float32Array(256);
const b379=new Float32Array(256);
const b381=new Float32Array(256);
const b387=new Float32Array(256);
const b394=new Float32Array(256);
const b396=new Float32Array(256);
const b398=new Float32Array(256);
const b400=new Float32Array(256);
const b406=new Float32Array(256);
const b408=new Float32Array(256);
const b414=new Float32Array(30);
const b417=new Float32Array(30);
const b421=new Float32Array(30);
const b425=new Float32Array(120);
const b434=new Float32Array(120);
function loop13(){for(let i=0;i<30720;i++)b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b11[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop15(v10){for(let i=0;i<30720;i++)b14[i]=fround((v10*b12[i]));}
function loop18(){for(let i=0;i<960;i++)b17[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop21(n4){for(let i=0;i<30;i++)b20[i]=((k19[i]<n4)|0);}
function loop23(){for(let i=0;i<1024;i++)b22[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop25(n3){for(let i=0;i<960;i++)b24[i]=fround((n3*b17[i]));}
function sum38(){let s34=-Infinity;for(let i37=0;i37<1024;i37++){s34=max(s34,abs(b26[i37]));}return s34;}
function sum49(){let s45=1;for(let i48=0;i48<1024;i48++){s45=s45&(Number.isFinite(b26[i48])?1:0);}return s45;}
function loop57(v55){for(let i=0;i<1024;i++)b56[i]=fround((b26[i]*v55));}
function loop61(t28){for(let i59=0;i59<32;i59++){for(let i60=0;i60<32;i60++){b31[t28*1024+i59*32+i60]=fround((b58[i59*32+i60]+b24[t28*32+i60]));}}}
function loop63(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround(logistic(b31[t28*1024+i]));}
function loop64(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround(tanh(b31[t28*1024+i]));}
function loop65(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=above0(b31[t28*1024+i]);}
function loop67(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=(((b31[t28*1024+i]>=0.0)|0)?b31[t28*1024+i]:fround((0.009999999776482582*b31[t28*1024+i])));}
function loop69(t28){for(let i=0;i<1024;i++)b68[i]=((b31[t28*1024+i]>0.0)|0);}
function loop70(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=(b68[i]?b31[t28*1024+i]:fround((1.0*fround(expm1((b68[i]?0.0:b31[t28*1024+i]))))));}
function loop72(t28){for(let i=0;i<1024;i++)b71[i]=((b31[t28*1024+i]>0.0)|0);}
function loop73(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround((1.0507010221481323*(b71[i]?b31[t28*1024+i]:fround((1.6732631921768188*fround(expm1((b71[i]?0.0:b31[t28*1024+i]))))))));}
function loop74(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround((fround((0.5*b31[t28*1024+i]))*fround(erfc(fround(((-b31[t28*1024+i])*0.7071067690849304))))));}
function loop75(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=fround((b31[t28*1024+i]*fround(logistic(b31[t28*1024+i]))));}
function loop77(t28){for(let i=0;i<1024;i++)b76[i]=fround((b31[t28*1024+i]-0.0));}
function loop78(t28){for(let i=0;i<1024;i++)b32[t28*1024+i]=(((b76[i]!==b76[i])|0)?fround((b31[t28*1024+i]+0.0)):fround((above0(b31[t28*1024+i])+fround(log1p(fround(exp((-abs(b76[i])))))))));}
function loop80(t28){for(let i=0;i<1024;i++)b79[i]=fround((1.0*b32[t28*1024+i]));}
function sum85(){let s81=-Infinity;for(let i84=0;i84<1024;i84++){s81=max(s81,abs(b79[i84]));}return s81;}
function sum96(v89){let s92=0;for(let i95=0;i95<1024;i95++){s92=s92+fround(square(fround((b79[i95]*v89))));}return s92;}
function loop104(t28,v33){for(let i=0;i<1024;i++)b26[i]=(v33?b32[t28*1024+i]:b56[i]);}
function loop107(){for(let i=0;i<1024;i++)b106[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b105[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}
function sum112(){let s108=-Infinity;for(let i111=0;i111<1024;i111++){s108=max(s108,abs(b106[i111]));}return s108;}
function loop119(){for(let i=0;i<1024;i++)b118[i]=fround((b106[i]*(1/e115)));}
function loop128(t122){for(let i=0;i<1024;i++)b127[i]=fround((fround((fround(logistic(b31[t122*1024+i]))*fround(logistic((-b31[t122*1024+i])))))*1.0));}
function loop129(t122){for(let i=0;i<1024;i++)b127[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b31[t122*1024+i]))))))*fround(logistic(fround(((-2.0)*b31[t122*1024+i]))))))*1.0));}
function loop130(t122){for(let i=0;i<1024;i++)b127[i]=((b31[t122*1024+i]>0.0)|0);}
function loop131(){for(let i=0;i<1024;i++)b127[i]=1.0;}
function loop132(t122){for(let i=0;i<1024;i++)b127[i]=(((b31[t122*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}
function loop134(t122){for(let i=0;i<1024;i++)b133[i]=((b31[t122*1024+i]>0.0)|0);}
function loop135(t122){for(let i=0;i<1024;i++)b127[i]=(b133[i]?1.0:fround((1.0*fround(((b133[i]?0.0:1.0)*fround((fround(expm1((b133[i]?0.0:b31[t122*1024+i])))+1.0)))))));}
function loop137(t122){for(let i=0;i<1024;i++)b136[i]=((b31[t122*1024+i]>0.0)|0);}
function loop138(t122){for(let i=0;i<1024;i++)b127[i]=fround((1.0507010221481323*(b136[i]?1.0:fround((1.6732631921768188*fround(((b136[i]?0.0:1.0)*fround((fround(expm1((b136[i]?0.0:b31[t122*1024+i])))+1.0)))))))));}
function loop140(t122){for(let i=0;i<1024;i++)b139[i]=fround(((-b31[t122*1024+i])*0.7071067690849304));}
function loop141(t122){for(let i=0;i<1024;i++)b127[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b139[i]))))+fround((fround((0.5*b31[t122*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b139[i])))))))))))));}
function loop143(t122){for(let i=0;i<1024;i++)b142[i]=fround(logistic(b31[t122*1024+i]));}
function loop144(t122){for(let i=0;i<1024;i++)b127[i]=fround((fround((1.0*b142[i]))+fround((b31[t122*1024+i]*fround((1.0*fround((b142[i]*fround((1.0-b142[i]))))))))));}
function loop146(t122){for(let i=0;i<1024;i++)b145[i]=fround((b31[t122*1024+i]-0.0));}
function loop148(t122){for(let i=0;i<1024;i++)b147[i]=(((b145[i]!==b145[i])|0)?fround((b31[t122*1024+i]+0.0)):fround((above0(b31[t122*1024+i])+fround(log1p(fround(exp((-abs(b145[i])))))))));}
function loop150(){for(let i=0;i<1024;i++)b149[i]=(((b147[i]===Infinity)|0)?0.0:b147[i]);}
function loop151(t122){for(let i=0;i<1024;i++)b127[i]=fround((fround((1.0*fround(exp(fround(((((b31[t122*1024+i]===Infinity)|0)?0.0:b31[t122*1024+i])-b149[i]))))))+fround((0.0*fround(exp(fround((0.0-b149[i]))))))));}
function loop154(){for(let i=0;i<1024;i++)b153[i]=fround((b127[i]*b120[i]));}
function loop158(t122){for(let i156=0;i156<32;i156++){for(let i157=0;i157<32;i157++){b155[i156*32+i157]=b14[t122*1024+i157*32+i156];}}}
function sum163(t122){let s159=1;for(let i162=0;i162<1024;i162++){s159=s159&(Number.isFinite(b32[t122*1024+i162])?1:0);}return s159;}
function sum172(){let s168=-Infinity;for(let i171=0;i171<1024;i171++){s168=max(s168,abs(b120[i171]));}return s168;}
function sum183(v176){let s179=0;for(let i182=0;i182<1024;i182++){s179=s179+fround(square(fround((b120[i182]*v176))));}return s179;}
function sum195(){let s191=-Infinity;for(let i194=0;i194<1024;i194++){s191=max(s191,abs(b152[i194]));}return s191;}
function loop206(v125,v199){for(let i=0;i<1024;i++)b205[i]=(v125?fround((b152[i]*v199)):b120[i]);}
function sum219(v217){let s218=-Infinity;s218=max(s218,v217);return s218;}
function sum228(v226){let s227=1;s227=s227&v226;return s227;}
function loop242(v240){for(let i=0;i<256;i++)b241[i]=fround((v240*k209[i]));}
function loop244(){for(let i=0;i<256;i++)b243[i]=fround(logistic(b241[i]));}
function loop246(){for(let i=0;i<256;i++)b245[i]=fround(square(b243[i]));}
function sum249(){let s248=0;for(let i247=0;i247<256;i247++){const x0=b245[i247];{const y=k210[i247];s248+=x0*y;}}return s248;}
function loop252(){for(let i=0;i<256;i++)b251[i]=fround(square(fround((fround((b243[i]*fround(logistic((-b241[i])))))*1.0))));}
function sum255(){let s254=0;for(let i253=0;i253<256;i253++){const x0=b251[i253];{const y=k210[i253];s254+=x0*y;}}return s254;}
function loop259(v257){for(let i=0;i<256;i++)b258[i]=fround((v257*k209[i]));}
function loop261(){for(let i=0;i<256;i++)b260[i]=fround(square(fround(tanh(b258[i]))));}
function sum264(){let s263=0;for(let i262=0;i262<256;i262++){const x0=b260[i262];{const y=k210[i262];s263+=x0*y;}}return s263;}
function loop267(){for(let i=0;i<256;i++)b266[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b258[i]))))))*fround(logistic(fround(((-2.0)*b258[i]))))))*1.0))));}
function sum270(){let s269=0;for(let i268=0;i268<256;i268++){const x0=b266[i268];{const y=k210[i268];s269+=x0*y;}}return s269;}
function loop274(v272){for(let i=0;i<256;i++)b273[i]=fround((v272*k209[i]));}
function loop276(){for(let i=0;i<256;i++)b275[i]=fround(square(above0(b273[i])));}
function sum279(){let s278=0;for(let i277=0;i277<256;i277++){const x0=b275[i277];{const y=k210[i277];s278+=x0*y;}}return s278;}
function loop282(){for(let i=0;i<256;i++)b281[i]=fround(square(((b273[i]>0.0)|0)));}
function sum285(){let s284=0;for(let i283=0;i283<256;i283++){const x0=b281[i283];{const y=k210[i283];s284+=x0*y;}}return s284;}
function loop289(v287){for(let i=0;i<256;i++)b288[i]=fround(square(fround((v287*k209[i]))));}
function sum292(){let s291=0;for(let i290=0;i290<256;i290++){const x0=b288[i290];{const y=k210[i290];s291+=x0*y;}}return s291;}
function loop295(){for(let i=0;i<256;i++)b294[i]=fround(square(1.0));}
function sum298(){let s297=0;for(let i296=0;i296<256;i296++){const x0=b294[i296];{const y=k210[i296];s297+=x0*y;}}return s297;}
function loop302(v300){for(let i=0;i<256;i++)b301[i]=fround((v300*k209[i]));}
function loop304(){for(let i=0;i<256;i++)b303[i]=((b301[i]>=0.0)|0);}
function loop306(){for(let i=0;i<256;i++)b305[i]=fround(square((b303[i]?b301[i]:fround((0.009999999776482582*b301[i])))));}
function sum309(){let s308=0;for(let i307=0;i307<256;i307++){const x0=b305[i307];{const y=k210[i307];s308+=x0*y;}}return s308;}
function loop312(){for(let i=0;i<256;i++)b311[i]=fround(square((b303[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum315(){let s314=0;for(let i313=0;i313<256;i313++){const x0=b311[i313];{const y=k210[i313];s314+=x0*y;}}return s314;}
function loop319(v317){for(let i=0;i<256;i++)b318[i]=fround((v317*k209[i]));}
function loop321(){for(let i=0;i<256;i++)b320[i]=((b318[i]>0.0)|0);}
function loop323(){for(let i=0;i<256;i++)b322[i]=fround(expm1((b320[i]?0.0:b318[i])));}
function loop325(){for(let i=0;i<256;i++)b324[i]=fround(square((b320[i]?b318[i]:fround((1.0*b322[i])))));}
function sum328(){let s327=0;for(let i326=0;i326<256;i326++){const x0=b324[i326];{const y=k210[i326];s327+=x0*y;}}return s327;}
function loop331(){for(let i=0;i<256;i++)b330[i]=fround(square((b320[i]?1.0:fround((1.0*fround(((b320[i]?0.0:1.0)*fround((b322[i]+1.0)))))))));}
function sum334(){let s333=0;for(let i332=0;i332<256;i332++){const x0=b330[i332];{const y=k210[i332];s333+=x0*y;}}return s333;}
function loop338(v336){for(let i=0;i<256;i++)b337[i]=fround((v336*k209[i]));}
function loop340(){for(let i=0;i<256;i++)b339[i]=((b337[i]>0.0)|0);}
function loop342(){for(let i=0;i<256;i++)b341[i]=fround(expm1((b339[i]?0.0:b337[i])));}
function loop344(){for(let i=0;i<256;i++)b343[i]=fround(square(fround((1.0507010221481323*(b339[i]?b337[i]:fround((1.6732631921768188*b341[i])))))));}
function sum347(){let s346=0;for(let i345=0;i345<256;i345++){const x0=b343[i345];{const y=k210[i345];s346+=x0*y;}}return s346;}
function loop350(){for(let i=0;i<256;i++)b349[i]=fround(square(fround((1.0507010221481323*(b339[i]?1.0:fround((1.6732631921768188*fround(((b339[i]?0.0:1.0)*fround((b341[i]+1.0)))))))))));}
function sum353(){let s352=0;for(let i351=0;i351<256;i351++){const x0=b349[i351];{const y=k210[i351];s352+=x0*y;}}return s352;}
function loop357(v355){for(let i=0;i<256;i++)b356[i]=fround((v355*k209[i]));}
function loop359(){for(let i=0;i<256;i++)b358[i]=fround((0.5*b356[i]));}
function loop361(){for(let i=0;i<256;i++)b360[i]=fround(((-b356[i])*0.7071067690849304));}
function loop363(){for(let i=0;i<256;i++)b362[i]=fround(erfc(b360[i]));}
function loop365(){for(let i=0;i<256;i++)b364[i]=fround(square(fround((b358[i]*b362[i]))));}
function sum368(){let s367=0;for(let i366=0;i366<256;i366++){const x0=b364[i366];{const y=k210[i366];s367+=x0*y;}}return s367;}
function loop371(){for(let i=0;i<256;i++)b370[i]=fround(square(fround((fround((fround((0.5*1.0))*b362[i]))+fround((b358[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b360[i])))))))))))))));}
function sum374(){let s373=0;for(let i372=0;i372<256;i372++){const x0=b370[i372];{const y=k210[i372];s373+=x0*y;}}return s373;}
function loop378(v376){for(let i=0;i<256;i++)b377[i]=fround((v376*k209[i]));}
function loop380(){for(let i=0;i<256;i++)b379[i]=fround(logistic(b377[i]));}
function loop382(){for(let i=0;i<256;i++)b381[i]=fround(square(fround((b377[i]*b379[i]))));}
function sum385(){let s384=0;for(let i383=0;i383<256;i383++){const x0=b381[i383];{const y=k210[i383];s384+=x0*y;}}return s384;}
function loop388(){for(let i=0;i<256;i++)b387[i]=fround(square(fround((fround((1.0*b379[i]))+fround((b377[i]*fround((1.0*fround((b379[i]*fround((1.0-b379[i]))))))))))));}
function sum391(){let s390=0;for(let i389=0;i389<256;i389++){const x0=b387[i389];{const y=k210[i389];s390+=x0*y;}}return s390;}
function loop395(v393){for(let i=0;i<256;i++)b394[i]=fround((v393*k209[i]));}
function loop397(){for(let i=0;i<256;i++)b396[i]=fround((b394[i]-0.0));}
function loop399(){for(let i=0;i<256;i++)b398[i]=(((b396[i]!==b396[i])|0)?fround((b394[i]+0.0)):fround((above0(b394[i])+fround(log1p(fround(exp((-abs(b396[i])))))))));}
function loop401(){for(let i=0;i<256;i++)b400[i]=fround(square(b398[i]));}
function sum404(){let s403=0;for(let i402=0;i402<256;i402++){const x0=b400[i402];{const y=k210[i402];s403+=x0*y;}}return s403;}
function loop407(){for(let i=0;i<256;i++)b406[i]=(((b398[i]===Infinity)|0)?0.0:b398[i]);}
function loop409(){for(let i=0;i<256;i++)b408[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b394[i]===Infinity)|0)?0.0:b394[i])-b406[i]))))))+fround((0.0*fround(exp(fround((0.0-b406[i]))))))))));}
function sum412(){let s411=0;for(let i410=0;i410<256;i410++){const x0=b408[i410];{const y=k210[i410];s411+=x0*y;}}return s411;}
function loop416(v207){for(let i415=0;i415<30;i415++){b414[i415]=(b20[(29-(i415))]?fround((fround(ln(fround((v207*b215[(29-(i415))]))))*0.4342944920063019)):0.0);}}
function loop420(){let s419=0;for(let i418=0;i418<=29;i418++){s419+=b414[i418];b417[i418]=s419;}}
function loop423(){for(let i422=0;i422<29;i422++){b421[i422]=b417[(29-(i422+1))];}}
function loop424(){b421[29]=0.0;}
function loop427(){for(let i426=0;i426<30;i426++){b425[i426]=fround((fround((b29[i426]+b30[i426]))+0.0));}}
function loop429(){for(let i428=0;i428<30;i428++){b425[1*30+i428]=fround((b123[i428]+0.0));}}
function loop431(){for(let i430=0;i430<30;i430++){b425[2*30+i430]=(b20[i430]?fround((0.5*fround((fround((fround(ln(b214[i430]))*0.4342944920063019))+b216[i430])))):NaN);}}
function loop433(){for(let i432=0;i432<30;i432++){b425[3*30+i432]=(b20[i432]?fround((0.5*b421[i432])):NaN);}}
function loop435(){for(let i=0;i<120;i++)b434[i]=b425[i];}
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
randomBits(b7[1*2],b7[1*2+1],b105);
loop107();
e113=fround(sum112());
e114=((e113>0.0)|0);
e115=fround((e114?e113:1.0));
e116=fround(ln(e115));
e117=fround((e116*0.4342944920063019));
loop119();
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
const v39=fround(sum38());
const v40=((v39>0.0)|0);
const v41=fround(max(1.000000045813705e-18,v39));
const v42=fround(min(1.0000000150474662e+30,v41));
const v43=fround((v39/v42));
const v44=fround((v40?v43:1.0));
const v50=sum49();
const v51=fround((v50?v44:NaN));
const v52=fround(ln(v51));
const v53=fround((v52*0.4342944920063019));
const v54=fround((v27+v53));
const v55=(1/v51);
loop57(v55);
product(32,32,32,0,32,1,1024+t28*1024,31744);
loop61(t28);
const v62=min(max(n1,0),9);
switch(v62){
case 0:{
loop63(t28);
break;}
case 1:{
loop64(t28);
break;}
case 2:{
loop65(t28);
break;}
case 3:{
b32.set(k66[t28],t28*1024);
break;}
case 4:{
loop67(t28);
break;}
case 5:{
loop69(t28);
loop70(t28);
break;}
case 6:{
loop72(t28);
loop73(t28);
break;}
case 7:{
loop74(t28);
break;}
case 8:{
loop75(t28);
break;}
default:{
loop77(t28);
loop78(t28);
break;}
}
loop80(t28);
const v86=fround(sum85());
const v87=((v86>0.0)|0);
const v88=fround((v87?v86:1.0));
const v89=(1/v88);
const v90=fround(ln(v88));
const v91=fround((v90*0.4342944920063019));
const v97=fround(sum96(v89));
const v98=fround((v97/1024.0));
const v99=fround(ln(v98));
const v100=fround((v99*0.4342944920063019));
const v101=fround((0.5*v100));
const v102=fround((v91+v101));
const v103=fround((v33?v102:NaN));
b29[t28]=v103;
b30[t28]=v54;
loop104(t28,v33);
v27=v54;
}
let v121;
b120.set(b118,0);
v121=e117;
for(let t122=29;t122>=0;t122--){
const v124=fround(b30[t122]);
const v125=b20[t122];
const v126=min(max(n1,0),9);
switch(v126){
case 0:{
loop128(t122);
break;}
case 1:{
loop129(t122);
break;}
case 2:{
loop130(t122);
break;}
case 3:{
loop131();
break;}
case 4:{
loop132(t122);
break;}
case 5:{
loop134(t122);
loop135(t122);
break;}
case 6:{
loop137(t122);
loop138(t122);
break;}
case 7:{
loop140(t122);
loop141(t122);
break;}
case 8:{
loop143(t122);
loop144(t122);
break;}
default:{
loop146(t122);
loop148(t122);
loop150();
loop151(t122);
break;}
}
loop154();
loop158(t122);
product(32,32,32,32768,32,1,33792,34816);
const v164=sum163(t122);
const v165=fround((v164?v121:NaN));
const v166=fround((0.0*v124));
const v167=fround((v165+v166));
const v173=fround(sum172());
const v174=((v173>0.0)|0);
const v175=fround((v174?v173:1.0));
const v176=(1/v175);
const v177=fround(ln(v175));
const v178=fround((v177*0.4342944920063019));
const v184=fround(sum183(v176));
const v185=fround((v184/1024.0));
const v186=fround(ln(v185));
const v187=fround((v186*0.4342944920063019));
const v188=fround((0.5*v187));
const v189=fround((v178+v188));
const v190=fround((v189+v121));
const v196=fround(sum195());
const v197=((v196>0.0)|0);
const v198=fround((v197?v196:1.0));
const v199=(1/v198);
const v200=fround(ln(v198));
const v201=fround((v200*0.4342944920063019));
const v202=fround((v167+v201));
const v203=fround((v125?v202:v121));
const v204=fround((v125?v190:NaN));
b123[t122]=v204;
loop206(v125,v199);
b120.set(b205,0);
v121=v203;
}
const v207=fround(square(n2));
const v208=fround(square(n3));
let v211;
let v212;
v211=1.0;
v212=0.0;
for(let t213=0;t213<30;t213++){
const v217=fround(abs(v211));
const v220=fround(sum219(v217));
const v221=((v220>0.0)|0);
const v222=fround(max(1.0000000031710769e-30,v220));
const v223=fround(min(Infinity,v222));
const v224=fround((v220/v223));
const v225=fround((v221?v224:1.0));
const v226=(Number.isFinite(v211)?1:0);
const v229=sum228(v226);
const v230=fround((v229?v225:NaN));
const v231=fround(ln(v230));
const v232=fround((v231*0.4342944920063019));
const v233=fround((v212+v232));
const v234=fround((v211/v230));
const v235=fround((v207*v234));
const v236=fround((v235+v208));
const v237=min(max(n1,0),9);
let v238;
let v239;
switch(v237){
case 0:{
const v240=fround(sqrt(v236));
loop242(v240);
loop244();
loop246();
const v250=fround(sum249());
loop252();
const v256=fround(sum255());
v238=v250;
v239=v256;
break;}
case 1:{
const v257=fround(sqrt(v236));
loop259(v257);
loop261();
const v265=fround(sum264());
loop267();
const v271=fround(sum270());
v238=v265;
v239=v271;
break;}
case 2:{
const v272=fround(sqrt(v236));
loop274(v272);
loop276();
const v280=fround(sum279());
loop282();
const v286=fround(sum285());
v238=v280;
v239=v286;
break;}
case 3:{
const v287=fround(sqrt(v236));
loop289(v287);
const v293=fround(sum292());
loop295();
const v299=fround(sum298());
v238=v293;
v239=v299;
break;}
case 4:{
const v300=fround(sqrt(v236));
loop302(v300);
loop304();
loop306();
const v310=fround(sum309());
loop312();
const v316=fround(sum315());
v238=v310;
v239=v316;
break;}
case 5:{
const v317=fround(sqrt(v236));
loop319(v317);
loop321();
loop323();
loop325();
const v329=fround(sum328());
loop331();
const v335=fround(sum334());
v238=v329;
v239=v335;
break;}
case 6:{
const v336=fround(sqrt(v236));
loop338(v336);
loop340();
loop342();
loop344();
const v348=fround(sum347());
loop350();
const v354=fround(sum353());
v238=v348;
v239=v354;
break;}
case 7:{
const v355=fround(sqrt(v236));
loop357(v355);
loop359();
loop361();
loop363();
loop365();
const v369=fround(sum368());
loop371();
const v375=fround(sum374());
v238=v369;
v239=v375;
break;}
case 8:{
const v376=fround(sqrt(v236));
loop378(v376);
loop380();
loop382();
const v386=fround(sum385());
loop388();
const v392=fround(sum391());
v238=v386;
v239=v392;
break;}
default:{
const v393=fround(sqrt(v236));
loop395(v393);
loop397();
loop399();
loop401();
const v405=fround(sum404());
loop407();
loop409();
const v413=fround(sum412());
v238=v405;
v239=v413;
break;}
}
b214[t213]=v238;
b215[t213]=v239;
b216[t213]=v233;
v211=v238;
v212=v233;
}
loop416(v207);
loop420();
loop423();
loop424();
loop427();
loop429();
loop431();
loop433();
loop435();
return b434;
}
