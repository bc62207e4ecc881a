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
} catch { block = new Float32Array(162816); } // forbidden, or too old

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(1024);
const b9=new Uint32Array(1024);
const b10=new Uint32Array(102400);
const k11=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAAgAAAAIQAAACIAAAAjAAAAJAAAACUAAAAmAAAAJwAAACgAAAApAAAAKgAAACsAAAAsAAAALQAAAC4AAAAvAAAAMAAAADEAAAA='));
const b12=new Uint8Array(50);
const b14=new Float32Array(1024);
const b16=new Float32Array(102400);
const b22=new Float32Array(1024);
const b25=new Float32Array(50);
const b26=new Float32Array(50);
const b27=new Float32Array(51200);
const b29=new Float32Array(51200);
const b30=block.subarray(103424,154624);
const b32=new Float32Array(51200);
const b33=new Float32Array(51200);
const k59=rowsOf(b27,1024,0,1024);
const b63=new Float32Array(32);
const b65=new Float32Array(32);
const b68=new Float32Array(1024);
const b75=new Float32Array(32);
const b77=new Float32Array(32);
const b86=new Float32Array(32);
const b88=new Float32Array(32);
const b91=new Float32Array(1024);
const b98=new Float32Array(32);
const b100=new Float32Array(32);
const b106=block.subarray(0,1024);
const k108=block.subarray(1024,103424);
const k109=rowsOf(b30,1024,0,1024);
const b113=new Float32Array(32);
const b115=new Float32Array(32);
const b118=new Float32Array(1024);
const b125=new Float32Array(32);
const b127=new Float32Array(32);
const b136=new Float32Array(32);
const b138=new Float32Array(32);
const b141=new Float32Array(1024);
const b148=new Float32Array(32);
const b150=new Float32Array(32);
const b156=block.subarray(155648,156672);
const b157=block.subarray(154624,155648);
const b186=new Float32Array(1024);
let e193;
let e194;
let e195;
let e196;
let e197;
const b198=new Float32Array(1024);
const b200=new Float32Array(1024);
const b203=new Float32Array(50);
const b207=new Float32Array(1024);
const b208=new Float32Array(32);
const b209=new Float32Array(32);
const b210=new Float32Array(1024);
const b211=new Float32Array(32);
const b212=new Float32Array(32);
const b216=new Float32Array(32);
const b218=new Float32Array(32);
const b228=new Float32Array(32);
const b230=new Float32Array(32);
const b240=new Float32Array(32);
const b242=new Float32Array(32);
const b252=new Float32Array(32);
const b254=new Float32Array(32);
const b261=new Float32Array(1024);
const b262=new Float32Array(32);
const b263=new Float32Array(32);
const b264=new Float32Array(1024);
const b265=new Float32Array(32);
const b266=new Float32Array(32);
const b270=new Float32Array(32);
const b272=new Float32Array(32);
const b282=new Float32Array(32);
const b284=new Float32Array(32);
const b294=new Float32Array(32);
const b296=new Float32Array(32);
const b306=new Float32Array(32);
const b308=new Float32Array(32);
const b315=block.subarray(158720,159744);
const b316=block.subarray(156672,157696);
const b318=block.subarray(157696,158720);
const b322=new Float32Array(1024);
const b324=block.subarray(159744,160768);
const b328=new Float32Array(32);
const b332=new Float32Array(32);
const b334=new Float32Array(1024);
const b341=new Float32Array(32);
const b345=new Float32Array(32);
const b353=new Float32Array(32);
const b357=new Float32Array(32);
const b359=new Float32Array(1024);
const b366=new Float32Array(32);
const b370=new Float32Array(32);
const b375=block.subarray(161792,162816);
const b376=block.subarray(160768,161792);
const b380=new Float32Array(1024);
const b382=new Float32Array(1024);
const b386=new Float32Array(32);
const b390=new Float32Array(32);
const b392=new Float32Array(1024);
const b399=new Float32Array(32);
const b403=new Float32Array(32);
const b411=new Float32Array(32);
const b415=new Float32Array(32);
const b417=new Float32Array(1024);
const b424=new Float32Array(32);
const b428=new Float32Array(32);
const b433=new Float32Array(1024);
const b481=new Float32Array(1024);
const k490=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k491=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b493=new Float32Array(256);
const b499=new Float32Array(2);
const b503=new Float32Array(50);
const b504=new Float32Array(50);
const b505=new Float32Array(50);
const b527=new Float32Array(2);
const b531=new Float32Array(256);
const b533=new Float32Array(256);
const b539=new Float32Array(256);
const b550=new Float32Array(256);
const b552=new Float32Array(256);
const b558=new Float32Array(256);
const b579=new Float32Array(2);
const b587=new Float32Array(50);
const b590=new Float32Array(50);
const b594=new Float32Array(50);
const b598=new Float32Array(200);
const b607=new Float32Array(200);
function loop13(n2){for(let i=0;i<50;i++)b12[i]=((k11[i]<n2)|0);}
function loop15(){for(let i=0;i<1024;i++)b14[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop21(){for(let i17=0;i17<50;i17++){for(let i18=0;i18<2;i18++){for(let i19=0;i19<32;i19++){for(let i20=0;i20<32;i20++){b16[i17*2048+i18*1024+i19*32+i20]=fround((0.25*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b10[i17*2048+i18*1024+i19*32+i20]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}}}}
function sum39(){let s35=-Infinity;for(let i38=0;i38<1024;i38++){s35=max(s35,abs(b22[i38]));}return s35;}
function sum50(){let s46=1;for(let i49=0;i49<1024;i49++){s46=s46&(Number.isFinite(b22[i49])?1:0);}return s46;}
function loop57(t24,v56){for(let i=0;i<1024;i++)b27[t24*1024+i]=fround((b22[i]*v56));}
function loop64(t24){for(let i61=0;i61<32;i61++){let s60=0;for(let i62=0;i62<32;i62++){s60=s60+b27[t24*1024+i62*32+i61];}b63[i61]=s60;}}
function loop67(){for(let i66=0;i66<32;i66++){b65[i66]=fround((b63[i66]*(1/32.0)));}}
function loop71(t24){for(let i69=0;i69<32;i69++){for(let i70=0;i70<32;i70++){b68[i69*32+i70]=fround((b27[t24*1024+i69*32+i70]-b65[i70]));}}}
function loop76(){for(let i73=0;i73<32;i73++){let s72=0;for(let i74=0;i74<32;i74++){s72=s72+fround(square(b68[i74*32+i73]));}b75[i73]=s72;}}
function loop79(){for(let i78=0;i78<32;i78++){b77[i78]=fround((1/sqrt(fround((fround((b75[i78]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop82(t24){for(let i80=0;i80<32;i80++){for(let i81=0;i81<32;i81++){b29[t24*1024+i80*32+i81]=fround((b68[i80*32+i81]*b77[i81]));}}}
function loop87(t24){for(let i84=0;i84<32;i84++){let s83=0;for(let i85=0;i85<32;i85++){s83=s83+b27[t24*1024+i84*32+i85];}b86[i84]=s83;}}
function loop90(){for(let i89=0;i89<32;i89++){b88[i89]=fround((b86[i89]*(1/32.0)));}}
function loop94(t24){for(let i92=0;i92<32;i92++){for(let i93=0;i93<32;i93++){b91[i92*32+i93]=fround((b27[t24*1024+i92*32+i93]-b88[i92]));}}}
function loop99(){for(let i96=0;i96<32;i96++){let s95=0;for(let i97=0;i97<32;i97++){s95=s95+fround(square(b91[i96*32+i97]));}b98[i96]=s95;}}
function loop102(){for(let i101=0;i101<32;i101++){b100[i101]=fround((1/sqrt(fround((fround((b98[i101]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop105(t24){for(let i103=0;i103<32;i103++){for(let i104=0;i104<32;i104++){b29[t24*1024+i103*32+i104]=fround((b91[i103*32+i104]*b100[i103]));}}}
function loop107(t24){for(let i=0;i<1024;i++)b106[i]=above0(b29[t24*1024+i]);}
function loop114(t24){for(let i111=0;i111<32;i111++){let s110=0;for(let i112=0;i112<32;i112++){s110=s110+b30[t24*1024+i112*32+i111];}b113[i111]=s110;}}
function loop117(){for(let i116=0;i116<32;i116++){b115[i116]=fround((b113[i116]*(1/32.0)));}}
function loop121(t24){for(let i119=0;i119<32;i119++){for(let i120=0;i120<32;i120++){b118[i119*32+i120]=fround((b30[t24*1024+i119*32+i120]-b115[i120]));}}}
function loop126(){for(let i123=0;i123<32;i123++){let s122=0;for(let i124=0;i124<32;i124++){s122=s122+fround(square(b118[i124*32+i123]));}b125[i123]=s122;}}
function loop129(){for(let i128=0;i128<32;i128++){b127[i128]=fround((1/sqrt(fround((fround((b125[i128]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop132(t24){for(let i130=0;i130<32;i130++){for(let i131=0;i131<32;i131++){b32[t24*1024+i130*32+i131]=fround((b118[i130*32+i131]*b127[i131]));}}}
function loop137(t24){for(let i134=0;i134<32;i134++){let s133=0;for(let i135=0;i135<32;i135++){s133=s133+b30[t24*1024+i134*32+i135];}b136[i134]=s133;}}
function loop140(){for(let i139=0;i139<32;i139++){b138[i139]=fround((b136[i139]*(1/32.0)));}}
function loop144(t24){for(let i142=0;i142<32;i142++){for(let i143=0;i143<32;i143++){b141[i142*32+i143]=fround((b30[t24*1024+i142*32+i143]-b138[i142]));}}}
function loop149(){for(let i146=0;i146<32;i146++){let s145=0;for(let i147=0;i147<32;i147++){s145=s145+fround(square(b141[i146*32+i147]));}b148[i146]=s145;}}
function loop152(){for(let i151=0;i151<32;i151++){b150[i151]=fround((1/sqrt(fround((fround((b148[i151]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop155(t24){for(let i153=0;i153<32;i153++){for(let i154=0;i154<32;i154++){b32[t24*1024+i153*32+i154]=fround((b141[i153*32+i154]*b150[i153]));}}}
function loop158(t24){for(let i=0;i<1024;i++)b157[i]=above0(b32[t24*1024+i]);}
function loop159(n1,n4,t24){for(let i=0;i<1024;i++)b33[t24*1024+i]=fround((fround((n4*b27[t24*1024+i]))+fround((n1*b156[i]))));}
function sum164(t24){let s160=-Infinity;for(let i163=0;i163<1024;i163++){s160=max(s160,abs(b33[t24*1024+i163]));}return s160;}
function sum175(t24,v168){let s171=0;for(let i174=0;i174<1024;i174++){s171=s171+fround(square(fround((b33[t24*1024+i174]*v168))));}return s171;}
function loop183(t24,v34){for(let i=0;i<1024;i++)b22[i]=(v34?b33[t24*1024+i]:b27[t24*1024+i]);}
function loop187(){for(let i=0;i<1024;i++)b186[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}
function sum192(){let s188=-Infinity;for(let i191=0;i191<1024;i191++){s188=max(s188,abs(b186[i191]));}return s188;}
function loop199(){for(let i=0;i<1024;i++)b198[i]=fround((b186[i]*(1/e195)));}
function loop217(t202){for(let i214=0;i214<32;i214++){let s213=0;for(let i215=0;i215<32;i215++){s213=s213+b27[t202*1024+i215*32+i214];}b216[i214]=s213;}}
function loop220(){for(let i219=0;i219<32;i219++){b218[i219]=fround((b216[i219]*(1/32.0)));}}
function loop223(t202){for(let i221=0;i221<32;i221++){for(let i222=0;i222<32;i222++){b210[i221*32+i222]=fround((b27[t202*1024+i221*32+i222]-b218[i222]));}}}
function loop224(){for(let i=0;i<1024;i++)b207[i]=fround((2.0*b210[i]));}
function loop229(){for(let i226=0;i226<32;i226++){let s225=0;for(let i227=0;i227<32;i227++){s225=s225+fround(square(b210[i227*32+i226]));}b228[i226]=s225;}}
function loop232(){for(let i231=0;i231<32;i231++){b230[i231]=fround((fround((b228[i231]*(1/32.0)))+9.999999747378752e-06));}}
function loop233(){for(let i=0;i<32;i++)b209[i]=fround((1/sqrt(b230[i])));}
function loop234(){for(let i=0;i<32;i++)b208[i]=fround(((-0.5)*fround((b209[i]/b230[i]))));}
function loop235(){for(let i=0;i<32;i++)b208[i]=b208[i];}
function loop236(){for(let i=0;i<32;i++)b209[i]=b209[i];}
function loop241(t202){for(let i238=0;i238<32;i238++){let s237=0;for(let i239=0;i239<32;i239++){s237=s237+b27[t202*1024+i238*32+i239];}b240[i238]=s237;}}
function loop244(){for(let i243=0;i243<32;i243++){b242[i243]=fround((b240[i243]*(1/32.0)));}}
function loop247(t202){for(let i245=0;i245<32;i245++){for(let i246=0;i246<32;i246++){b210[i245*32+i246]=fround((b27[t202*1024+i245*32+i246]-b242[i245]));}}}
function loop248(){for(let i=0;i<1024;i++)b207[i]=fround((2.0*b210[i]));}
function loop253(){for(let i250=0;i250<32;i250++){let s249=0;for(let i251=0;i251<32;i251++){s249=s249+fround(square(b210[i250*32+i251]));}b252[i250]=s249;}}
function loop256(){for(let i255=0;i255<32;i255++){b254[i255]=fround((fround((b252[i255]*(1/32.0)))+9.999999747378752e-06));}}
function loop257(){for(let i=0;i<32;i++)b212[i]=fround((1/sqrt(b254[i])));}
function loop258(){for(let i=0;i<32;i++)b211[i]=fround(((-0.5)*fround((b212[i]/b254[i]))));}
function loop259(){for(let i=0;i<32;i++)b211[i]=b211[i];}
function loop260(){for(let i=0;i<32;i++)b212[i]=b212[i];}
function loop271(t202){for(let i268=0;i268<32;i268++){let s267=0;for(let i269=0;i269<32;i269++){s267=s267+b30[t202*1024+i269*32+i268];}b270[i268]=s267;}}
function loop274(){for(let i273=0;i273<32;i273++){b272[i273]=fround((b270[i273]*(1/32.0)));}}
function loop277(t202){for(let i275=0;i275<32;i275++){for(let i276=0;i276<32;i276++){b264[i275*32+i276]=fround((b30[t202*1024+i275*32+i276]-b272[i276]));}}}
function loop278(){for(let i=0;i<1024;i++)b261[i]=fround((2.0*b264[i]));}
function loop283(){for(let i280=0;i280<32;i280++){let s279=0;for(let i281=0;i281<32;i281++){s279=s279+fround(square(b264[i281*32+i280]));}b282[i280]=s279;}}
function loop286(){for(let i285=0;i285<32;i285++){b284[i285]=fround((fround((b282[i285]*(1/32.0)))+9.999999747378752e-06));}}
function loop287(){for(let i=0;i<32;i++)b263[i]=fround((1/sqrt(b284[i])));}
function loop288(){for(let i=0;i<32;i++)b262[i]=fround(((-0.5)*fround((b263[i]/b284[i]))));}
function loop289(){for(let i=0;i<32;i++)b262[i]=b262[i];}
function loop290(){for(let i=0;i<32;i++)b263[i]=b263[i];}
function loop295(t202){for(let i292=0;i292<32;i292++){let s291=0;for(let i293=0;i293<32;i293++){s291=s291+b30[t202*1024+i292*32+i293];}b294[i292]=s291;}}
function loop298(){for(let i297=0;i297<32;i297++){b296[i297]=fround((b294[i297]*(1/32.0)));}}
function loop301(t202){for(let i299=0;i299<32;i299++){for(let i300=0;i300<32;i300++){b264[i299*32+i300]=fround((b30[t202*1024+i299*32+i300]-b296[i299]));}}}
function loop302(){for(let i=0;i<1024;i++)b261[i]=fround((2.0*b264[i]));}
function loop307(){for(let i304=0;i304<32;i304++){let s303=0;for(let i305=0;i305<32;i305++){s303=s303+fround(square(b264[i304*32+i305]));}b306[i304]=s303;}}
function loop310(){for(let i309=0;i309<32;i309++){b308[i309]=fround((fround((b306[i309]*(1/32.0)))+9.999999747378752e-06));}}
function loop311(){for(let i=0;i<32;i++)b266[i]=fround((1/sqrt(b308[i])));}
function loop312(){for(let i=0;i<32;i++)b265[i]=fround(((-0.5)*fround((b266[i]/b308[i]))));}
function loop313(){for(let i=0;i<32;i++)b265[i]=b265[i];}
function loop314(){for(let i=0;i<32;i++)b266[i]=b266[i];}
function loop317(n1){for(let i=0;i<1024;i++)b316[i]=fround((n1*b200[i]));}
function loop321(t202){for(let i319=0;i319<32;i319++){for(let i320=0;i320<32;i320++){b318[i319*32+i320]=b16[t202*2048+1*1024+i320*32+i319];}}}
function loop323(t202){for(let i=0;i<1024;i++)b322[i]=fround((((b32[t202*1024+i]>0.0)|0)*b315[i]));}
function loop329(){for(let i326=0;i326<32;i326++){let s325=0;for(let i327=0;i327<32;i327++){s325=s325+fround((b264[i327*32+i326]*b322[i327*32+i326]));}b328[i326]=s325;}}
function loop333(){for(let i331=0;i331<32;i331++){let s330=0;s330=s330+fround((fround((b328[i331]*b262[i331]))*(1/32.0)));b332[i331]=s330;}}
function loop337(){for(let i335=0;i335<32;i335++){for(let i336=0;i336<32;i336++){b334[i335*32+i336]=fround((fround((b322[i335*32+i336]*b263[i336]))+fround((b332[i336]*b261[i335*32+i336]))));}}}
function loop342(){for(let i339=0;i339<32;i339++){let s338=0;for(let i340=0;i340<32;i340++){s338=s338+(-b334[i340*32+i339]);}b341[i339]=s338;}}
function loop346(){for(let i344=0;i344<32;i344++){let s343=0;s343=s343+fround((b341[i344]*(1/32.0)));b345[i344]=s343;}}
function loop349(){for(let i347=0;i347<32;i347++){for(let i348=0;i348<32;i348++){b324[i347*32+i348]=fround((b334[i347*32+i348]+b345[i348]));}}}
function loop354(){for(let i351=0;i351<32;i351++){let s350=0;for(let i352=0;i352<32;i352++){s350=s350+fround((b264[i351*32+i352]*b322[i351*32+i352]));}b353[i351]=s350;}}
function loop358(){for(let i356=0;i356<32;i356++){let s355=0;s355=s355+fround((fround((b353[i356]*b265[i356]))*(1/32.0)));b357[i356]=s355;}}
function loop362(){for(let i360=0;i360<32;i360++){for(let i361=0;i361<32;i361++){b359[i360*32+i361]=fround((fround((b322[i360*32+i361]*b266[i360]))+fround((b357[i360]*b261[i360*32+i361]))));}}}
function loop367(){for(let i364=0;i364<32;i364++){let s363=0;for(let i365=0;i365<32;i365++){s363=s363+(-b359[i364*32+i365]);}b366[i364]=s363;}}
function loop371(){for(let i369=0;i369<32;i369++){let s368=0;s368=s368+fround((b366[i369]*(1/32.0)));b370[i369]=s368;}}
function loop374(){for(let i372=0;i372<32;i372++){for(let i373=0;i373<32;i373++){b324[i372*32+i373]=fround((b359[i372*32+i373]+b370[i372]));}}}
function loop379(t202){for(let i377=0;i377<32;i377++){for(let i378=0;i378<32;i378++){b376[i377*32+i378]=b16[t202*2048+i378*32+i377];}}}
function loop381(t202){for(let i=0;i<1024;i++)b380[i]=fround((((b29[t202*1024+i]>0.0)|0)*b375[i]));}
function loop387(){for(let i384=0;i384<32;i384++){let s383=0;for(let i385=0;i385<32;i385++){s383=s383+fround((b210[i385*32+i384]*b380[i385*32+i384]));}b386[i384]=s383;}}
function loop391(){for(let i389=0;i389<32;i389++){let s388=0;s388=s388+fround((fround((b386[i389]*b208[i389]))*(1/32.0)));b390[i389]=s388;}}
function loop395(){for(let i393=0;i393<32;i393++){for(let i394=0;i394<32;i394++){b392[i393*32+i394]=fround((fround((b380[i393*32+i394]*b209[i394]))+fround((b390[i394]*b207[i393*32+i394]))));}}}
function loop400(){for(let i397=0;i397<32;i397++){let s396=0;for(let i398=0;i398<32;i398++){s396=s396+(-b392[i398*32+i397]);}b399[i397]=s396;}}
function loop404(){for(let i402=0;i402<32;i402++){let s401=0;s401=s401+fround((b399[i402]*(1/32.0)));b403[i402]=s401;}}
function loop407(){for(let i405=0;i405<32;i405++){for(let i406=0;i406<32;i406++){b382[i405*32+i406]=fround((b392[i405*32+i406]+b403[i406]));}}}
function loop412(){for(let i409=0;i409<32;i409++){let s408=0;for(let i410=0;i410<32;i410++){s408=s408+fround((b210[i409*32+i410]*b380[i409*32+i410]));}b411[i409]=s408;}}
function loop416(){for(let i414=0;i414<32;i414++){let s413=0;s413=s413+fround((fround((b411[i414]*b211[i414]))*(1/32.0)));b415[i414]=s413;}}
function loop420(){for(let i418=0;i418<32;i418++){for(let i419=0;i419<32;i419++){b417[i418*32+i419]=fround((fround((b380[i418*32+i419]*b212[i418]))+fround((b415[i418]*b207[i418*32+i419]))));}}}
function loop425(){for(let i422=0;i422<32;i422++){let s421=0;for(let i423=0;i423<32;i423++){s421=s421+(-b417[i422*32+i423]);}b424[i422]=s421;}}
function loop429(){for(let i427=0;i427<32;i427++){let s426=0;s426=s426+fround((b424[i427]*(1/32.0)));b428[i427]=s426;}}
function loop432(){for(let i430=0;i430<32;i430++){for(let i431=0;i431<32;i431++){b382[i430*32+i431]=fround((b417[i430*32+i431]+b428[i430]));}}}
function loop434(n4){for(let i=0;i<1024;i++)b433[i]=fround((b382[i]+fround((n4*b200[i]))));}
function sum439(t202){let s435=1;for(let i438=0;i438<1024;i438++){s435=s435&(Number.isFinite(b33[t202*1024+i438])?1:0);}return s435;}
function sum448(){let s444=-Infinity;for(let i447=0;i447<1024;i447++){s444=max(s444,abs(b200[i447]));}return s444;}
function sum459(v452){let s455=0;for(let i458=0;i458<1024;i458++){s455=s455+fround(square(fround((b200[i458]*v452))));}return s455;}
function sum471(){let s467=-Infinity;for(let i470=0;i470<1024;i470++){s467=max(s467,abs(b433[i470]));}return s467;}
function loop482(v205,v475){for(let i=0;i<1024;i++)b481[i]=(v205?fround((b433[i]*v475)):b200[i]);}
function loop494(){for(let i=0;i<256;i++)b493[i]=above0(fround((1.0*k490[i])));}
function sum497(){let s496=0;for(let i495=0;i495<256;i495++){const x0=b493[i495];{const y=k491[i495];s496+=x0*y;}}return s496;}
function loop501(){for(let i=0;i<2;i++)b499[i]=1.0;}
function sum510(){let s507=-Infinity;for(let i509=0;i509<2;i509++){s507=max(s507,abs(b499[i509]));}return s507;}
function sum520(){let s517=1;for(let i519=0;i519<2;i519++){s517=s517&(Number.isFinite(b499[i519])?1:0);}return s517;}
function loop528(v526){for(let i=0;i<2;i++)b527[i]=fround((b499[i]*v526));}
function loop532(v530){for(let i=0;i<256;i++)b531[i]=fround((v530*k490[i]));}
function loop534(){for(let i=0;i<256;i++)b533[i]=fround(square(above0(b531[i])));}
function sum537(){let s536=0;for(let i535=0;i535<256;i535++){const x0=b533[i535];{const y=k491[i535];s536+=x0*y;}}return s536;}
function loop540(){for(let i=0;i<256;i++)b539[i]=fround(square(((b531[i]>0.0)|0)));}
function sum543(){let s542=0;for(let i541=0;i541<256;i541++){const x0=b539[i541];{const y=k491[i541];s542+=x0*y;}}return s542;}
function loop551(v549){for(let i=0;i<256;i++)b550[i]=fround((v549*k490[i]));}
function loop553(){for(let i=0;i<256;i++)b552[i]=fround(square(above0(b550[i])));}
function sum556(){let s555=0;for(let i554=0;i554<256;i554++){const x0=b552[i554];{const y=k491[i554];s555+=x0*y;}}return s555;}
function loop559(){for(let i=0;i<256;i++)b558[i]=fround(square(((b550[i]>0.0)|0)));}
function sum562(){let s561=0;for(let i560=0;i560<256;i560++){const x0=b558[i560];{const y=k491[i560];s561+=x0*y;}}return s561;}
function loop580(v574){b579[0]=v574;}
function loop581(v578){b579[1]=v578;}
function loop586(v506){for(let i=0;i<2;i++)b499[i]=(v506?b579[i]:b527[i]);}
function loop589(){for(let i588=0;i588<50;i588++){b587[i588]=(b12[(49-(i588))]?fround((0.5*fround((fround(ln(b504[(49-(i588))]))*0.4342944920063019)))):0.0);}}
function loop593(){let s592=0;for(let i591=0;i591<=49;i591++){s592+=b587[i591];b590[i591]=s592;}}
function loop596(){for(let i595=0;i595<49;i595++){b594[i595]=b590[(49-(i595+1))];}}
function loop597(){b594[49]=0.0;}
function loop600(){for(let i599=0;i599<50;i599++){b598[i599]=fround((b25[i599]+b26[i599]));}}
function loop602(){for(let i601=0;i601<50;i601++){b598[1*50+i601]=b203[i601];}}
function loop604(){for(let i603=0;i603<50;i603++){b598[2*50+i603]=(b12[i603]?fround((0.5*fround((fround((fround(ln(b503[i603]))*0.4342944920063019))+b505[i603])))):NaN);}}
function loop606(){for(let i605=0;i605<50;i605++){b598[3*50+i605]=(b12[i605]?b594[i605]:NaN);}}
function loop608(){for(let i=0;i<200;i++)b607[i]=b598[i];}
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
loop187();
e193=fround(sum192());
e194=((e193>0.0)|0);
e195=fround((e194?e193:1.0));
e196=fround(ln(e195));
e197=fround((e196*0.4342944920063019));
loop199();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n1=fround(n1);
k108.set(b16);
loop13(n2);
let v23;
b22.set(b14,0);
v23=0.0;
for(let t24=0;t24<50;t24++){
const v34=b12[t24];
const v40=fround(sum39());
const v41=((v40>0.0)|0);
const v42=fround(max(1.000000045813705e-18,v40));
const v43=fround(min(1.0000000150474662e+30,v42));
const v44=fround((v40/v43));
const v45=fround((v41?v44:1.0));
const v51=sum50();
const v52=fround((v51?v45:NaN));
const v53=fround(ln(v52));
const v54=fround((v53*0.4342944920063019));
const v55=fround((v23+v54));
const v56=(1/v52);
loop57(t24,v56);
const v58=min(max(n3,0),2);
switch(v58){
case 0:{
b29.set(k59[t24],t24*1024);
break;}
case 1:{
loop64(t24);
loop67();
loop71(t24);
loop76();
loop79();
loop82(t24);
break;}
default:{
loop87(t24);
loop90();
loop94(t24);
loop99();
loop102();
loop105(t24);
break;}
}
loop107(t24);
product(32,32,32,0,32,1,1024+t24*2048,103424+t24*1024);
switch(v58){
case 0:{
b32.set(k109[t24],t24*1024);
break;}
case 1:{
loop114(t24);
loop117();
loop121(t24);
loop126();
loop129();
loop132(t24);
break;}
default:{
loop137(t24);
loop140();
loop144(t24);
loop149();
loop152();
loop155(t24);
break;}
}
loop158(t24);
product(32,32,32,154624,32,1,1024+t24*2048+1*1024,155648);
loop159(n1,n4,t24);
const v165=fround(sum164(t24));
const v166=((v165>0.0)|0);
const v167=fround((v166?v165:1.0));
const v168=(1/v167);
const v169=fround(ln(v167));
const v170=fround((v169*0.4342944920063019));
const v176=fround(sum175(t24,v168));
const v177=fround((v176/1024.0));
const v178=fround(ln(v177));
const v179=fround((v178*0.4342944920063019));
const v180=fround((0.5*v179));
const v181=fround((v170+v180));
const v182=fround((v34?v181:NaN));
b25[t24]=v182;
b26[t24]=v55;
loop183(t24,v34);
v23=v55;
}
for(let t184=0;t184<50;t184++){
}
let v201;
b200.set(b198,0);
v201=e197;
for(let t202=49;t202>=0;t202--){
const v204=fround(b26[t202]);
const v205=b12[t202];
const v206=min(max(n3,0),2);
switch(v206){
case 0:{
break;}
case 1:{
loop217(t202);
loop220();
loop223(t202);
loop224();
loop229();
loop232();
loop233();
loop234();
loop235();
loop236();
break;}
default:{
loop241(t202);
loop244();
loop247(t202);
loop248();
loop253();
loop256();
loop257();
loop258();
loop259();
loop260();
break;}
}
switch(v206){
case 0:{
break;}
case 1:{
loop271(t202);
loop274();
loop277(t202);
loop278();
loop283();
loop286();
loop287();
loop288();
loop289();
loop290();
break;}
default:{
loop295(t202);
loop298();
loop301(t202);
loop302();
loop307();
loop310();
loop311();
loop312();
loop313();
loop314();
break;}
}
loop317(n1);
loop321(t202);
product(32,32,32,156672,32,1,157696,158720);
loop323(t202);
switch(v206){
case 0:{
b324.set(b322,0);
break;}
case 1:{
loop329();
loop333();
loop337();
loop342();
loop346();
loop349();
break;}
default:{
loop354();
loop358();
loop362();
loop367();
loop371();
loop374();
break;}
}
loop379(t202);
product(32,32,32,159744,32,1,160768,161792);
loop381(t202);
switch(v206){
case 0:{
b382.set(b380,0);
break;}
case 1:{
loop387();
loop391();
loop395();
loop400();
loop404();
loop407();
break;}
default:{
loop412();
loop416();
loop420();
loop425();
loop429();
loop432();
break;}
}
loop434(n4);
const v440=sum439(t202);
const v441=fround((v440?v201:NaN));
const v442=fround((0.0*v204));
const v443=fround((v441+v442));
const v449=fround(sum448());
const v450=((v449>0.0)|0);
const v451=fround((v450?v449:1.0));
const v452=(1/v451);
const v453=fround(ln(v451));
const v454=fround((v453*0.4342944920063019));
const v460=fround(sum459(v452));
const v461=fround((v460/1024.0));
const v462=fround(ln(v461));
const v463=fround((v462*0.4342944920063019));
const v464=fround((0.5*v463));
const v465=fround((v454+v464));
const v466=fround((v465+v201));
const v472=fround(sum471());
const v473=((v472>0.0)|0);
const v474=fround((v473?v472:1.0));
const v475=(1/v474);
const v476=fround(ln(v474));
const v477=fround((v476*0.4342944920063019));
const v478=fround((v443+v477));
const v479=fround((v205?v478:v201));
const v480=fround((v205?v466:NaN));
b203[t202]=v480;
loop482(v205,v475);
b200.set(b481,0);
v201=v479;
}
const v483=fround(square(n4));
const v484=fround((n1*1.0));
const v485=fround(square(v484));
const v486=((n3===1)|0);
const v487=((n3===2)|0);
const v488=(v486|v487);
const v489=(v486|0);
let v492;
switch(v489){
case 0:{
v492=0.0;
break;}
default:{
loop494();
const v498=fround(sum497());
v492=v498;
break;}
}
let v500;
loop501();
v500=0.0;
for(let t502=0;t502<50;t502++){
const v506=b12[t502];
const v511=fround(sum510());
const v512=((v511>0.0)|0);
const v513=fround(max(1.000000045813705e-18,v511));
const v514=fround(min(1.0000000150474662e+30,v513));
const v515=fround((v511/v514));
const v516=fround((v512?v515:1.0));
const v521=sum520();
const v522=fround((v521?v516:NaN));
const v523=fround(ln(v522));
const v524=fround((v523*0.4342944920063019));
const v525=fround((v500+v524));
const v526=(1/v522);
loop528(v526);
const v529=fround((v488?1.0:b527[0]));
const v530=fround(sqrt(v529));
loop532(v530);
loop534();
const v538=fround(sum537());
loop540();
const v544=fround(sum543());
const v545=fround(square(v492));
const v546=fround((v538-v545));
const v547=fround((1.9999998807907104*v538));
const v548=fround((v488?1.0:v547));
const v549=fround(sqrt(v548));
loop551(v549);
loop553();
const v557=fround(sum556());
loop559();
const v563=fround(sum562());
const v564=fround((v544*v563));
const v565=fround((v564*1.9999998807907104));
const v566=fround((v546*b527[1]));
const v567=fround((v565/v566));
const v568=fround((3.999999523162842*v544));
const v569=fround((v568*v563));
const v570=fround((v488?v567:v569));
const v571=fround((v483*b527[0]));
const v572=fround((v485*1.9999998807907104));
const v573=fround((v572*v557));
const v574=fround((v571+v573));
const v575=fround((v483*b527[1]));
const v576=fround((v557-v545));
const v577=fround((v572*v576));
const v578=fround((v575+v577));
loop580(v574);
loop581(v578);
const v582=((b579[0]<Infinity)|0);
const v583=fround((v485*v570));
const v584=fround((v483+v583));
const v585=fround((v582?v584:NaN));
b503[t502]=b579[0];
b504[t502]=v585;
b505[t502]=v525;
loop586(v506);
v500=v525;
}
loop589();
loop593();
loop596();
loop597();
loop600();
loop602();
loop604();
loop606();
loop608();
return b607;
}
