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
const k65=rowsOf(b27,1024,0,1024);
const b72=new Float32Array(32);
const b74=new Float32Array(32);
const b77=new Float32Array(1024);
const b87=new Float32Array(32);
const b89=new Float32Array(32);
const b101=new Float32Array(32);
const b103=new Float32Array(32);
const b106=new Float32Array(1024);
const b116=new Float32Array(32);
const b118=new Float32Array(32);
const b124=block.subarray(0,1024);
const k126=block.subarray(1024,103424);
const k127=rowsOf(b30,1024,0,1024);
const b134=new Float32Array(32);
const b136=new Float32Array(32);
const b139=new Float32Array(1024);
const b149=new Float32Array(32);
const b151=new Float32Array(32);
const b163=new Float32Array(32);
const b165=new Float32Array(32);
const b168=new Float32Array(1024);
const b178=new Float32Array(32);
const b180=new Float32Array(32);
const b186=block.subarray(155648,156672);
const b187=block.subarray(154624,155648);
const b222=new Float32Array(1024);
let e232;
let e233;
let e234;
let e235;
let e236;
const b237=new Float32Array(1024);
const b239=new Float32Array(1024);
const b242=new Float32Array(50);
const b246=new Float32Array(1024);
const b247=new Float32Array(32);
const b248=new Float32Array(32);
const b249=new Float32Array(1024);
const b250=new Float32Array(32);
const b251=new Float32Array(32);
const b258=new Float32Array(32);
const b260=new Float32Array(32);
const b273=new Float32Array(32);
const b275=new Float32Array(32);
const b288=new Float32Array(32);
const b290=new Float32Array(32);
const b303=new Float32Array(32);
const b305=new Float32Array(32);
const b312=new Float32Array(1024);
const b313=new Float32Array(32);
const b314=new Float32Array(32);
const b315=new Float32Array(1024);
const b316=new Float32Array(32);
const b317=new Float32Array(32);
const b324=new Float32Array(32);
const b326=new Float32Array(32);
const b339=new Float32Array(32);
const b341=new Float32Array(32);
const b354=new Float32Array(32);
const b356=new Float32Array(32);
const b369=new Float32Array(32);
const b371=new Float32Array(32);
const b378=block.subarray(158720,159744);
const b379=block.subarray(156672,157696);
const b381=block.subarray(157696,158720);
const b385=new Float32Array(1024);
const b387=block.subarray(159744,160768);
const b394=new Float32Array(32);
const b398=new Float32Array(32);
const b400=new Float32Array(1024);
const b410=new Float32Array(32);
const b414=new Float32Array(32);
const b425=new Float32Array(32);
const b429=new Float32Array(32);
const b431=new Float32Array(1024);
const b441=new Float32Array(32);
const b445=new Float32Array(32);
const b450=block.subarray(161792,162816);
const b451=block.subarray(160768,161792);
const b455=new Float32Array(1024);
const b457=new Float32Array(1024);
const b464=new Float32Array(32);
const b468=new Float32Array(32);
const b470=new Float32Array(1024);
const b480=new Float32Array(32);
const b484=new Float32Array(32);
const b495=new Float32Array(32);
const b499=new Float32Array(32);
const b501=new Float32Array(1024);
const b511=new Float32Array(32);
const b515=new Float32Array(32);
const b520=new Float32Array(1024);
const b580=new Float32Array(1024);
const k589=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k590=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b592=new Float32Array(256);
const b598=new Float32Array(2);
const b602=new Float32Array(50);
const b603=new Float32Array(50);
const b604=new Float32Array(50);
const b626=new Float32Array(2);
const b630=new Float32Array(256);
const b632=new Float32Array(256);
const b638=new Float32Array(256);
const b649=new Float32Array(256);
const b651=new Float32Array(256);
const b657=new Float32Array(256);
const b678=new Float32Array(2);
const b686=new Float32Array(50);
const b689=new Float32Array(50);
const b693=new Float32Array(50);
const b697=new Float32Array(200);
const b706=new Float32Array(200);
function loop13(n2){for(let i=0;i<50;i++)b12[i]=((k11[i]<n2)|0);}
function loop15(){for(let i=0;i<1024;i++)b14[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop21(){for(let i17=0;i17<50;i17++){for(let i18=0;i18<2;i18++){for(let i19=0;i19<32;i19++){for(let i20=0;i20<32;i20++){b16[i17*2048+i18*1024+i19*32+i20]=fround((0.25*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b10[i17*2048+i18*1024+i19*32+i20]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}}}}
function sum42(){let s38=-Infinity;let s39=-Infinity;let s40=-Infinity;let s41=-Infinity;for(let i37=0;i37<1024;i37+=4){s38=max(s38,abs(b22[i37]));s39=max(s39,abs(b22[i37+1]));s40=max(s40,abs(b22[i37+2]));s41=max(s41,abs(b22[i37+3]));}return max(max(max(s38,s39),s40),s41);}
function sum56(){let s52=1;let s53=1;let s54=1;let s55=1;for(let i51=0;i51<1024;i51+=4){s52=s52&(Number.isFinite(b22[i51])?1:0);s53=s53&(Number.isFinite(b22[i51+1])?1:0);s54=s54&(Number.isFinite(b22[i51+2])?1:0);s55=s55&(Number.isFinite(b22[i51+3])?1:0);}return s52&s53&s54&s55;}
function loop63(t24,v62){for(let i=0;i<1024;i++)b27[t24*1024+i]=fround((b22[i]*v62));}
function loop73(t24){for(let i66=0;i66<32;i66++){let s68=0;let s69=0;let s70=0;let s71=0;for(let i67=0;i67<32;i67+=4){s68=s68+b27[t24*1024+i67*32+i66];s69=s69+b27[t24*1024+(i67+1)*32+i66];s70=s70+b27[t24*1024+(i67+2)*32+i66];s71=s71+b27[t24*1024+(i67+3)*32+i66];}b72[i66]=s68+s69+s70+s71;}}
function loop76(){for(let i75=0;i75<32;i75++){b74[i75]=fround((b72[i75]*(1/32.0)));}}
function loop80(t24){for(let i78=0;i78<32;i78++){for(let i79=0;i79<32;i79++){b77[i78*32+i79]=fround((b27[t24*1024+i78*32+i79]-b74[i79]));}}}
function loop88(){for(let i81=0;i81<32;i81++){let s83=0;let s84=0;let s85=0;let s86=0;for(let i82=0;i82<32;i82+=4){s83=s83+fround(square(b77[i82*32+i81]));s84=s84+fround(square(b77[(i82+1)*32+i81]));s85=s85+fround(square(b77[(i82+2)*32+i81]));s86=s86+fround(square(b77[(i82+3)*32+i81]));}b87[i81]=s83+s84+s85+s86;}}
function loop91(){for(let i90=0;i90<32;i90++){b89[i90]=fround((1/sqrt(fround((fround((b87[i90]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop94(t24){for(let i92=0;i92<32;i92++){for(let i93=0;i93<32;i93++){b29[t24*1024+i92*32+i93]=fround((b77[i92*32+i93]*b89[i93]));}}}
function loop102(t24){for(let i95=0;i95<32;i95++){let s97=0;let s98=0;let s99=0;let s100=0;for(let i96=0;i96<32;i96+=4){s97=s97+b27[t24*1024+i95*32+i96];s98=s98+b27[t24*1024+i95*32+i96+1];s99=s99+b27[t24*1024+i95*32+i96+2];s100=s100+b27[t24*1024+i95*32+i96+3];}b101[i95]=s97+s98+s99+s100;}}
function loop105(){for(let i104=0;i104<32;i104++){b103[i104]=fround((b101[i104]*(1/32.0)));}}
function loop109(t24){for(let i107=0;i107<32;i107++){for(let i108=0;i108<32;i108++){b106[i107*32+i108]=fround((b27[t24*1024+i107*32+i108]-b103[i107]));}}}
function loop117(){for(let i110=0;i110<32;i110++){let s112=0;let s113=0;let s114=0;let s115=0;for(let i111=0;i111<32;i111+=4){s112=s112+fround(square(b106[i110*32+i111]));s113=s113+fround(square(b106[i110*32+i111+1]));s114=s114+fround(square(b106[i110*32+i111+2]));s115=s115+fround(square(b106[i110*32+i111+3]));}b116[i110]=s112+s113+s114+s115;}}
function loop120(){for(let i119=0;i119<32;i119++){b118[i119]=fround((1/sqrt(fround((fround((b116[i119]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop123(t24){for(let i121=0;i121<32;i121++){for(let i122=0;i122<32;i122++){b29[t24*1024+i121*32+i122]=fround((b106[i121*32+i122]*b118[i121]));}}}
function loop125(t24){for(let i=0;i<1024;i++)b124[i]=above0(b29[t24*1024+i]);}
function loop135(t24){for(let i128=0;i128<32;i128++){let s130=0;let s131=0;let s132=0;let s133=0;for(let i129=0;i129<32;i129+=4){s130=s130+b30[t24*1024+i129*32+i128];s131=s131+b30[t24*1024+(i129+1)*32+i128];s132=s132+b30[t24*1024+(i129+2)*32+i128];s133=s133+b30[t24*1024+(i129+3)*32+i128];}b134[i128]=s130+s131+s132+s133;}}
function loop138(){for(let i137=0;i137<32;i137++){b136[i137]=fround((b134[i137]*(1/32.0)));}}
function loop142(t24){for(let i140=0;i140<32;i140++){for(let i141=0;i141<32;i141++){b139[i140*32+i141]=fround((b30[t24*1024+i140*32+i141]-b136[i141]));}}}
function loop150(){for(let i143=0;i143<32;i143++){let s145=0;let s146=0;let s147=0;let s148=0;for(let i144=0;i144<32;i144+=4){s145=s145+fround(square(b139[i144*32+i143]));s146=s146+fround(square(b139[(i144+1)*32+i143]));s147=s147+fround(square(b139[(i144+2)*32+i143]));s148=s148+fround(square(b139[(i144+3)*32+i143]));}b149[i143]=s145+s146+s147+s148;}}
function loop153(){for(let i152=0;i152<32;i152++){b151[i152]=fround((1/sqrt(fround((fround((b149[i152]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop156(t24){for(let i154=0;i154<32;i154++){for(let i155=0;i155<32;i155++){b32[t24*1024+i154*32+i155]=fround((b139[i154*32+i155]*b151[i155]));}}}
function loop164(t24){for(let i157=0;i157<32;i157++){let s159=0;let s160=0;let s161=0;let s162=0;for(let i158=0;i158<32;i158+=4){s159=s159+b30[t24*1024+i157*32+i158];s160=s160+b30[t24*1024+i157*32+i158+1];s161=s161+b30[t24*1024+i157*32+i158+2];s162=s162+b30[t24*1024+i157*32+i158+3];}b163[i157]=s159+s160+s161+s162;}}
function loop167(){for(let i166=0;i166<32;i166++){b165[i166]=fround((b163[i166]*(1/32.0)));}}
function loop171(t24){for(let i169=0;i169<32;i169++){for(let i170=0;i170<32;i170++){b168[i169*32+i170]=fround((b30[t24*1024+i169*32+i170]-b165[i169]));}}}
function loop179(){for(let i172=0;i172<32;i172++){let s174=0;let s175=0;let s176=0;let s177=0;for(let i173=0;i173<32;i173+=4){s174=s174+fround(square(b168[i172*32+i173]));s175=s175+fround(square(b168[i172*32+i173+1]));s176=s176+fround(square(b168[i172*32+i173+2]));s177=s177+fround(square(b168[i172*32+i173+3]));}b178[i172]=s174+s175+s176+s177;}}
function loop182(){for(let i181=0;i181<32;i181++){b180[i181]=fround((1/sqrt(fround((fround((b178[i181]*(1/32.0)))+9.999999747378752e-06)))));}}
function loop185(t24){for(let i183=0;i183<32;i183++){for(let i184=0;i184<32;i184++){b32[t24*1024+i183*32+i184]=fround((b168[i183*32+i184]*b180[i183]));}}}
function loop188(t24){for(let i=0;i<1024;i++)b187[i]=above0(b32[t24*1024+i]);}
function loop189(n1,n4,t24){for(let i=0;i<1024;i++)b33[t24*1024+i]=fround((fround((n4*b27[t24*1024+i]))+fround((n1*b186[i]))));}
function sum197(t24){let s193=-Infinity;let s194=-Infinity;let s195=-Infinity;let s196=-Infinity;for(let i192=0;i192<1024;i192+=4){s193=max(s193,abs(b33[t24*1024+i192]));s194=max(s194,abs(b33[t24*1024+i192+1]));s195=max(s195,abs(b33[t24*1024+i192+2]));s196=max(s196,abs(b33[t24*1024+i192+3]));}return max(max(max(s193,s194),s195),s196);}
function sum211(t24,v201){let s207=0;let s208=0;let s209=0;let s210=0;for(let i206=0;i206<1024;i206+=4){s207=s207+fround(square(fround((b33[t24*1024+i206]*v201))));s208=s208+fround(square(fround((b33[t24*1024+i206+1]*v201))));s209=s209+fround(square(fround((b33[t24*1024+i206+2]*v201))));s210=s210+fround(square(fround((b33[t24*1024+i206+3]*v201))));}return s207+s208+s209+s210;}
function loop219(t24,v34){for(let i=0;i<1024;i++)b22[i]=(v34?b33[t24*1024+i]:b27[t24*1024+i]);}
function loop223(){for(let i=0;i<1024;i++)b222[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}
function sum231(){let s227=-Infinity;let s228=-Infinity;let s229=-Infinity;let s230=-Infinity;for(let i226=0;i226<1024;i226+=4){s227=max(s227,abs(b222[i226]));s228=max(s228,abs(b222[i226+1]));s229=max(s229,abs(b222[i226+2]));s230=max(s230,abs(b222[i226+3]));}return max(max(max(s227,s228),s229),s230);}
function loop238(){for(let i=0;i<1024;i++)b237[i]=fround((b222[i]*(1/e234)));}
function loop259(t241){for(let i252=0;i252<32;i252++){let s254=0;let s255=0;let s256=0;let s257=0;for(let i253=0;i253<32;i253+=4){s254=s254+b27[t241*1024+i253*32+i252];s255=s255+b27[t241*1024+(i253+1)*32+i252];s256=s256+b27[t241*1024+(i253+2)*32+i252];s257=s257+b27[t241*1024+(i253+3)*32+i252];}b258[i252]=s254+s255+s256+s257;}}
function loop262(){for(let i261=0;i261<32;i261++){b260[i261]=fround((b258[i261]*(1/32.0)));}}
function loop265(t241){for(let i263=0;i263<32;i263++){for(let i264=0;i264<32;i264++){b249[i263*32+i264]=fround((b27[t241*1024+i263*32+i264]-b260[i264]));}}}
function loop266(){for(let i=0;i<1024;i++)b246[i]=fround((2.0*b249[i]));}
function loop274(){for(let i267=0;i267<32;i267++){let s269=0;let s270=0;let s271=0;let s272=0;for(let i268=0;i268<32;i268+=4){s269=s269+fround(square(b249[i268*32+i267]));s270=s270+fround(square(b249[(i268+1)*32+i267]));s271=s271+fround(square(b249[(i268+2)*32+i267]));s272=s272+fround(square(b249[(i268+3)*32+i267]));}b273[i267]=s269+s270+s271+s272;}}
function loop277(){for(let i276=0;i276<32;i276++){b275[i276]=fround((fround((b273[i276]*(1/32.0)))+9.999999747378752e-06));}}
function loop278(){for(let i=0;i<32;i++)b248[i]=fround((1/sqrt(b275[i])));}
function loop279(){for(let i=0;i<32;i++)b247[i]=fround(((-0.5)*fround((b248[i]/b275[i]))));}
function loop280(){for(let i=0;i<32;i++)b247[i]=b247[i];}
function loop281(){for(let i=0;i<32;i++)b248[i]=b248[i];}
function loop289(t241){for(let i282=0;i282<32;i282++){let s284=0;let s285=0;let s286=0;let s287=0;for(let i283=0;i283<32;i283+=4){s284=s284+b27[t241*1024+i282*32+i283];s285=s285+b27[t241*1024+i282*32+i283+1];s286=s286+b27[t241*1024+i282*32+i283+2];s287=s287+b27[t241*1024+i282*32+i283+3];}b288[i282]=s284+s285+s286+s287;}}
function loop292(){for(let i291=0;i291<32;i291++){b290[i291]=fround((b288[i291]*(1/32.0)));}}
function loop295(t241){for(let i293=0;i293<32;i293++){for(let i294=0;i294<32;i294++){b249[i293*32+i294]=fround((b27[t241*1024+i293*32+i294]-b290[i293]));}}}
function loop296(){for(let i=0;i<1024;i++)b246[i]=fround((2.0*b249[i]));}
function loop304(){for(let i297=0;i297<32;i297++){let s299=0;let s300=0;let s301=0;let s302=0;for(let i298=0;i298<32;i298+=4){s299=s299+fround(square(b249[i297*32+i298]));s300=s300+fround(square(b249[i297*32+i298+1]));s301=s301+fround(square(b249[i297*32+i298+2]));s302=s302+fround(square(b249[i297*32+i298+3]));}b303[i297]=s299+s300+s301+s302;}}
function loop307(){for(let i306=0;i306<32;i306++){b305[i306]=fround((fround((b303[i306]*(1/32.0)))+9.999999747378752e-06));}}
function loop308(){for(let i=0;i<32;i++)b251[i]=fround((1/sqrt(b305[i])));}
function loop309(){for(let i=0;i<32;i++)b250[i]=fround(((-0.5)*fround((b251[i]/b305[i]))));}
function loop310(){for(let i=0;i<32;i++)b250[i]=b250[i];}
function loop311(){for(let i=0;i<32;i++)b251[i]=b251[i];}
function loop325(t241){for(let i318=0;i318<32;i318++){let s320=0;let s321=0;let s322=0;let s323=0;for(let i319=0;i319<32;i319+=4){s320=s320+b30[t241*1024+i319*32+i318];s321=s321+b30[t241*1024+(i319+1)*32+i318];s322=s322+b30[t241*1024+(i319+2)*32+i318];s323=s323+b30[t241*1024+(i319+3)*32+i318];}b324[i318]=s320+s321+s322+s323;}}
function loop328(){for(let i327=0;i327<32;i327++){b326[i327]=fround((b324[i327]*(1/32.0)));}}
function loop331(t241){for(let i329=0;i329<32;i329++){for(let i330=0;i330<32;i330++){b315[i329*32+i330]=fround((b30[t241*1024+i329*32+i330]-b326[i330]));}}}
function loop332(){for(let i=0;i<1024;i++)b312[i]=fround((2.0*b315[i]));}
function loop340(){for(let i333=0;i333<32;i333++){let s335=0;let s336=0;let s337=0;let s338=0;for(let i334=0;i334<32;i334+=4){s335=s335+fround(square(b315[i334*32+i333]));s336=s336+fround(square(b315[(i334+1)*32+i333]));s337=s337+fround(square(b315[(i334+2)*32+i333]));s338=s338+fround(square(b315[(i334+3)*32+i333]));}b339[i333]=s335+s336+s337+s338;}}
function loop343(){for(let i342=0;i342<32;i342++){b341[i342]=fround((fround((b339[i342]*(1/32.0)))+9.999999747378752e-06));}}
function loop344(){for(let i=0;i<32;i++)b314[i]=fround((1/sqrt(b341[i])));}
function loop345(){for(let i=0;i<32;i++)b313[i]=fround(((-0.5)*fround((b314[i]/b341[i]))));}
function loop346(){for(let i=0;i<32;i++)b313[i]=b313[i];}
function loop347(){for(let i=0;i<32;i++)b314[i]=b314[i];}
function loop355(t241){for(let i348=0;i348<32;i348++){let s350=0;let s351=0;let s352=0;let s353=0;for(let i349=0;i349<32;i349+=4){s350=s350+b30[t241*1024+i348*32+i349];s351=s351+b30[t241*1024+i348*32+i349+1];s352=s352+b30[t241*1024+i348*32+i349+2];s353=s353+b30[t241*1024+i348*32+i349+3];}b354[i348]=s350+s351+s352+s353;}}
function loop358(){for(let i357=0;i357<32;i357++){b356[i357]=fround((b354[i357]*(1/32.0)));}}
function loop361(t241){for(let i359=0;i359<32;i359++){for(let i360=0;i360<32;i360++){b315[i359*32+i360]=fround((b30[t241*1024+i359*32+i360]-b356[i359]));}}}
function loop362(){for(let i=0;i<1024;i++)b312[i]=fround((2.0*b315[i]));}
function loop370(){for(let i363=0;i363<32;i363++){let s365=0;let s366=0;let s367=0;let s368=0;for(let i364=0;i364<32;i364+=4){s365=s365+fround(square(b315[i363*32+i364]));s366=s366+fround(square(b315[i363*32+i364+1]));s367=s367+fround(square(b315[i363*32+i364+2]));s368=s368+fround(square(b315[i363*32+i364+3]));}b369[i363]=s365+s366+s367+s368;}}
function loop373(){for(let i372=0;i372<32;i372++){b371[i372]=fround((fround((b369[i372]*(1/32.0)))+9.999999747378752e-06));}}
function loop374(){for(let i=0;i<32;i++)b317[i]=fround((1/sqrt(b371[i])));}
function loop375(){for(let i=0;i<32;i++)b316[i]=fround(((-0.5)*fround((b317[i]/b371[i]))));}
function loop376(){for(let i=0;i<32;i++)b316[i]=b316[i];}
function loop377(){for(let i=0;i<32;i++)b317[i]=b317[i];}
function loop380(n1){for(let i=0;i<1024;i++)b379[i]=fround((n1*b239[i]));}
function loop384(t241){for(let i382=0;i382<32;i382++){for(let i383=0;i383<32;i383++){b381[i382*32+i383]=b16[t241*2048+1*1024+i383*32+i382];}}}
function loop386(t241){for(let i=0;i<1024;i++)b385[i]=fround((((b32[t241*1024+i]>0.0)|0)*b378[i]));}
function loop395(){for(let i388=0;i388<32;i388++){let s390=0;let s391=0;let s392=0;let s393=0;for(let i389=0;i389<32;i389+=4){s390=s390+fround((b315[i389*32+i388]*b385[i389*32+i388]));s391=s391+fround((b315[(i389+1)*32+i388]*b385[(i389+1)*32+i388]));s392=s392+fround((b315[(i389+2)*32+i388]*b385[(i389+2)*32+i388]));s393=s393+fround((b315[(i389+3)*32+i388]*b385[(i389+3)*32+i388]));}b394[i388]=s390+s391+s392+s393;}}
function loop399(){for(let i396=0;i396<32;i396++){let s397=0;s397=s397+fround((fround((b394[i396]*b313[i396]))*(1/32.0)));b398[i396]=s397;}}
function loop403(){for(let i401=0;i401<32;i401++){for(let i402=0;i402<32;i402++){b400[i401*32+i402]=fround((fround((b385[i401*32+i402]*b314[i402]))+fround((b398[i402]*b312[i401*32+i402]))));}}}
function loop411(){for(let i404=0;i404<32;i404++){let s406=0;let s407=0;let s408=0;let s409=0;for(let i405=0;i405<32;i405+=4){s406=s406+(-b400[i405*32+i404]);s407=s407+(-b400[(i405+1)*32+i404]);s408=s408+(-b400[(i405+2)*32+i404]);s409=s409+(-b400[(i405+3)*32+i404]);}b410[i404]=s406+s407+s408+s409;}}
function loop415(){for(let i412=0;i412<32;i412++){let s413=0;s413=s413+fround((b410[i412]*(1/32.0)));b414[i412]=s413;}}
function loop418(){for(let i416=0;i416<32;i416++){for(let i417=0;i417<32;i417++){b387[i416*32+i417]=fround((b400[i416*32+i417]+b414[i417]));}}}
function loop426(){for(let i419=0;i419<32;i419++){let s421=0;let s422=0;let s423=0;let s424=0;for(let i420=0;i420<32;i420+=4){s421=s421+fround((b315[i419*32+i420]*b385[i419*32+i420]));s422=s422+fround((b315[i419*32+i420+1]*b385[i419*32+i420+1]));s423=s423+fround((b315[i419*32+i420+2]*b385[i419*32+i420+2]));s424=s424+fround((b315[i419*32+i420+3]*b385[i419*32+i420+3]));}b425[i419]=s421+s422+s423+s424;}}
function loop430(){for(let i427=0;i427<32;i427++){let s428=0;s428=s428+fround((fround((b425[i427]*b316[i427]))*(1/32.0)));b429[i427]=s428;}}
function loop434(){for(let i432=0;i432<32;i432++){for(let i433=0;i433<32;i433++){b431[i432*32+i433]=fround((fround((b385[i432*32+i433]*b317[i432]))+fround((b429[i432]*b312[i432*32+i433]))));}}}
function loop442(){for(let i435=0;i435<32;i435++){let s437=0;let s438=0;let s439=0;let s440=0;for(let i436=0;i436<32;i436+=4){s437=s437+(-b431[i435*32+i436]);s438=s438+(-b431[i435*32+i436+1]);s439=s439+(-b431[i435*32+i436+2]);s440=s440+(-b431[i435*32+i436+3]);}b441[i435]=s437+s438+s439+s440;}}
function loop446(){for(let i443=0;i443<32;i443++){let s444=0;s444=s444+fround((b441[i443]*(1/32.0)));b445[i443]=s444;}}
function loop449(){for(let i447=0;i447<32;i447++){for(let i448=0;i448<32;i448++){b387[i447*32+i448]=fround((b431[i447*32+i448]+b445[i447]));}}}
function loop454(t241){for(let i452=0;i452<32;i452++){for(let i453=0;i453<32;i453++){b451[i452*32+i453]=b16[t241*2048+i453*32+i452];}}}
function loop456(t241){for(let i=0;i<1024;i++)b455[i]=fround((((b29[t241*1024+i]>0.0)|0)*b450[i]));}
function loop465(){for(let i458=0;i458<32;i458++){let s460=0;let s461=0;let s462=0;let s463=0;for(let i459=0;i459<32;i459+=4){s460=s460+fround((b249[i459*32+i458]*b455[i459*32+i458]));s461=s461+fround((b249[(i459+1)*32+i458]*b455[(i459+1)*32+i458]));s462=s462+fround((b249[(i459+2)*32+i458]*b455[(i459+2)*32+i458]));s463=s463+fround((b249[(i459+3)*32+i458]*b455[(i459+3)*32+i458]));}b464[i458]=s460+s461+s462+s463;}}
function loop469(){for(let i466=0;i466<32;i466++){let s467=0;s467=s467+fround((fround((b464[i466]*b247[i466]))*(1/32.0)));b468[i466]=s467;}}
function loop473(){for(let i471=0;i471<32;i471++){for(let i472=0;i472<32;i472++){b470[i471*32+i472]=fround((fround((b455[i471*32+i472]*b248[i472]))+fround((b468[i472]*b246[i471*32+i472]))));}}}
function loop481(){for(let i474=0;i474<32;i474++){let s476=0;let s477=0;let s478=0;let s479=0;for(let i475=0;i475<32;i475+=4){s476=s476+(-b470[i475*32+i474]);s477=s477+(-b470[(i475+1)*32+i474]);s478=s478+(-b470[(i475+2)*32+i474]);s479=s479+(-b470[(i475+3)*32+i474]);}b480[i474]=s476+s477+s478+s479;}}
function loop485(){for(let i482=0;i482<32;i482++){let s483=0;s483=s483+fround((b480[i482]*(1/32.0)));b484[i482]=s483;}}
function loop488(){for(let i486=0;i486<32;i486++){for(let i487=0;i487<32;i487++){b457[i486*32+i487]=fround((b470[i486*32+i487]+b484[i487]));}}}
function loop496(){for(let i489=0;i489<32;i489++){let s491=0;let s492=0;let s493=0;let s494=0;for(let i490=0;i490<32;i490+=4){s491=s491+fround((b249[i489*32+i490]*b455[i489*32+i490]));s492=s492+fround((b249[i489*32+i490+1]*b455[i489*32+i490+1]));s493=s493+fround((b249[i489*32+i490+2]*b455[i489*32+i490+2]));s494=s494+fround((b249[i489*32+i490+3]*b455[i489*32+i490+3]));}b495[i489]=s491+s492+s493+s494;}}
function loop500(){for(let i497=0;i497<32;i497++){let s498=0;s498=s498+fround((fround((b495[i497]*b250[i497]))*(1/32.0)));b499[i497]=s498;}}
function loop504(){for(let i502=0;i502<32;i502++){for(let i503=0;i503<32;i503++){b501[i502*32+i503]=fround((fround((b455[i502*32+i503]*b251[i502]))+fround((b499[i502]*b246[i502*32+i503]))));}}}
function loop512(){for(let i505=0;i505<32;i505++){let s507=0;let s508=0;let s509=0;let s510=0;for(let i506=0;i506<32;i506+=4){s507=s507+(-b501[i505*32+i506]);s508=s508+(-b501[i505*32+i506+1]);s509=s509+(-b501[i505*32+i506+2]);s510=s510+(-b501[i505*32+i506+3]);}b511[i505]=s507+s508+s509+s510;}}
function loop516(){for(let i513=0;i513<32;i513++){let s514=0;s514=s514+fround((b511[i513]*(1/32.0)));b515[i513]=s514;}}
function loop519(){for(let i517=0;i517<32;i517++){for(let i518=0;i518<32;i518++){b457[i517*32+i518]=fround((b501[i517*32+i518]+b515[i517]));}}}
function loop521(n4){for(let i=0;i<1024;i++)b520[i]=fround((b457[i]+fround((n4*b239[i]))));}
function sum529(t241){let s525=1;let s526=1;let s527=1;let s528=1;for(let i524=0;i524<1024;i524+=4){s525=s525&(Number.isFinite(b33[t241*1024+i524])?1:0);s526=s526&(Number.isFinite(b33[t241*1024+i524+1])?1:0);s527=s527&(Number.isFinite(b33[t241*1024+i524+2])?1:0);s528=s528&(Number.isFinite(b33[t241*1024+i524+3])?1:0);}return s525&s526&s527&s528;}
function sum541(){let s537=-Infinity;let s538=-Infinity;let s539=-Infinity;let s540=-Infinity;for(let i536=0;i536<1024;i536+=4){s537=max(s537,abs(b239[i536]));s538=max(s538,abs(b239[i536+1]));s539=max(s539,abs(b239[i536+2]));s540=max(s540,abs(b239[i536+3]));}return max(max(max(s537,s538),s539),s540);}
function sum555(v545){let s551=0;let s552=0;let s553=0;let s554=0;for(let i550=0;i550<1024;i550+=4){s551=s551+fround(square(fround((b239[i550]*v545))));s552=s552+fround(square(fround((b239[i550+1]*v545))));s553=s553+fround(square(fround((b239[i550+2]*v545))));s554=s554+fround(square(fround((b239[i550+3]*v545))));}return s551+s552+s553+s554;}
function sum570(){let s566=-Infinity;let s567=-Infinity;let s568=-Infinity;let s569=-Infinity;for(let i565=0;i565<1024;i565+=4){s566=max(s566,abs(b520[i565]));s567=max(s567,abs(b520[i565+1]));s568=max(s568,abs(b520[i565+2]));s569=max(s569,abs(b520[i565+3]));}return max(max(max(s566,s567),s568),s569);}
function loop581(v244,v574){for(let i=0;i<1024;i++)b580[i]=(v244?fround((b520[i]*v574)):b239[i]);}
function loop593(){for(let i=0;i<256;i++)b592[i]=above0(fround((1.0*k589[i])));}
function sum596(){let s595=0;for(let i594=0;i594<256;i594++){const x0=b592[i594];{const y=k590[i594];s595+=x0*y;}}return s595;}
function loop600(){for(let i=0;i<2;i++)b598[i]=1.0;}
function sum609(){let s608=-Infinity;for(let i607=0;i607<2;i607++){s608=max(s608,abs(b598[i607]));}return s608;}
function sum619(){let s618=1;for(let i617=0;i617<2;i617++){s618=s618&(Number.isFinite(b598[i617])?1:0);}return s618;}
function loop627(v625){for(let i=0;i<2;i++)b626[i]=fround((b598[i]*v625));}
function loop631(v629){for(let i=0;i<256;i++)b630[i]=fround((v629*k589[i]));}
function loop633(){for(let i=0;i<256;i++)b632[i]=fround(square(above0(b630[i])));}
function sum636(){let s635=0;for(let i634=0;i634<256;i634++){const x0=b632[i634];{const y=k590[i634];s635+=x0*y;}}return s635;}
function loop639(){for(let i=0;i<256;i++)b638[i]=fround(square(((b630[i]>0.0)|0)));}
function sum642(){let s641=0;for(let i640=0;i640<256;i640++){const x0=b638[i640];{const y=k590[i640];s641+=x0*y;}}return s641;}
function loop650(v648){for(let i=0;i<256;i++)b649[i]=fround((v648*k589[i]));}
function loop652(){for(let i=0;i<256;i++)b651[i]=fround(square(above0(b649[i])));}
function sum655(){let s654=0;for(let i653=0;i653<256;i653++){const x0=b651[i653];{const y=k590[i653];s654+=x0*y;}}return s654;}
function loop658(){for(let i=0;i<256;i++)b657[i]=fround(square(((b649[i]>0.0)|0)));}
function sum661(){let s660=0;for(let i659=0;i659<256;i659++){const x0=b657[i659];{const y=k590[i659];s660+=x0*y;}}return s660;}
function loop679(v673){b678[0]=v673;}
function loop680(v677){b678[1]=v677;}
function loop685(v605){for(let i=0;i<2;i++)b598[i]=(v605?b678[i]:b626[i]);}
function loop688(){for(let i687=0;i687<50;i687++){b686[i687]=(b12[(49-(i687))]?fround((0.5*fround((fround(ln(b603[(49-(i687))]))*0.4342944920063019)))):0.0);}}
function loop692(){let s691=0;for(let i690=0;i690<=49;i690++){s691+=b686[i690];b689[i690]=s691;}}
function loop695(){for(let i694=0;i694<49;i694++){b693[i694]=b689[(49-(i694+1))];}}
function loop696(){b693[49]=0.0;}
function loop699(){for(let i698=0;i698<50;i698++){b697[i698]=fround((b25[i698]+b26[i698]));}}
function loop701(){for(let i700=0;i700<50;i700++){b697[1*50+i700]=b242[i700];}}
function loop703(){for(let i702=0;i702<50;i702++){b697[2*50+i702]=(b12[i702]?fround((0.5*fround((fround((fround(ln(b602[i702]))*0.4342944920063019))+b604[i702])))):NaN);}}
function loop705(){for(let i704=0;i704<50;i704++){b697[3*50+i704]=(b12[i704]?b693[i704]:NaN);}}
function loop707(){for(let i=0;i<200;i++)b706[i]=b697[i];}
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
loop223();
e232=fround(sum231());
e233=((e232>0.0)|0);
e234=fround((e233?e232:1.0));
e235=fround(ln(e234));
e236=fround((e235*0.4342944920063019));
loop238();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n1=fround(n1);
k126.set(b16);
loop13(n2);
let v23;
b22.set(b14,0);
v23=0.0;
for(let t24=0;t24<50;t24++){
const v34=b12[t24];
const v43=fround(sum42());
const v44=((v43>0.0)|0);
const v45=fround(max(1.000000045813705e-18,v43));
const v46=fround(min(1.0000000150474662e+30,v45));
const v47=fround((v43/v46));
const v48=fround((v44?v47:1.0));
const v57=sum56();
const v58=fround((v57?v48:NaN));
const v59=fround(ln(v58));
const v60=fround((v59*0.4342944920063019));
const v61=fround((v23+v60));
const v62=(1/v58);
loop63(t24,v62);
const v64=min(max(n3,0),2);
switch(v64){
case 0:{
b29.set(k65[t24],t24*1024);
break;}
case 1:{
loop73(t24);
loop76();
loop80(t24);
loop88();
loop91();
loop94(t24);
break;}
default:{
loop102(t24);
loop105();
loop109(t24);
loop117();
loop120();
loop123(t24);
break;}
}
loop125(t24);
product(32,32,32,0,32,1,1024+t24*2048,103424+t24*1024);
switch(v64){
case 0:{
b32.set(k127[t24],t24*1024);
break;}
case 1:{
loop135(t24);
loop138();
loop142(t24);
loop150();
loop153();
loop156(t24);
break;}
default:{
loop164(t24);
loop167();
loop171(t24);
loop179();
loop182();
loop185(t24);
break;}
}
loop188(t24);
product(32,32,32,154624,32,1,1024+t24*2048+1*1024,155648);
loop189(n1,n4,t24);
const v198=fround(sum197(t24));
const v199=((v198>0.0)|0);
const v200=fround((v199?v198:1.0));
const v201=(1/v200);
const v202=fround(ln(v200));
const v203=fround((v202*0.4342944920063019));
const v212=fround(sum211(t24,v201));
const v213=fround((v212/1024.0));
const v214=fround(ln(v213));
const v215=fround((v214*0.4342944920063019));
const v216=fround((0.5*v215));
const v217=fround((v203+v216));
const v218=fround((v34?v217:NaN));
b25[t24]=v218;
b26[t24]=v61;
loop219(t24,v34);
v23=v61;
}
for(let t220=0;t220<50;t220++){
}
let v240;
b239.set(b237,0);
v240=e236;
for(let t241=49;t241>=0;t241--){
const v243=fround(b26[t241]);
const v244=b12[t241];
const v245=min(max(n3,0),2);
switch(v245){
case 0:{
break;}
case 1:{
loop259(t241);
loop262();
loop265(t241);
loop266();
loop274();
loop277();
loop278();
loop279();
loop280();
loop281();
break;}
default:{
loop289(t241);
loop292();
loop295(t241);
loop296();
loop304();
loop307();
loop308();
loop309();
loop310();
loop311();
break;}
}
switch(v245){
case 0:{
break;}
case 1:{
loop325(t241);
loop328();
loop331(t241);
loop332();
loop340();
loop343();
loop344();
loop345();
loop346();
loop347();
break;}
default:{
loop355(t241);
loop358();
loop361(t241);
loop362();
loop370();
loop373();
loop374();
loop375();
loop376();
loop377();
break;}
}
loop380(n1);
loop384(t241);
product(32,32,32,156672,32,1,157696,158720);
loop386(t241);
switch(v245){
case 0:{
b387.set(b385,0);
break;}
case 1:{
loop395();
loop399();
loop403();
loop411();
loop415();
loop418();
break;}
default:{
loop426();
loop430();
loop434();
loop442();
loop446();
loop449();
break;}
}
loop454(t241);
product(32,32,32,159744,32,1,160768,161792);
loop456(t241);
switch(v245){
case 0:{
b457.set(b455,0);
break;}
case 1:{
loop465();
loop469();
loop473();
loop481();
loop485();
loop488();
break;}
default:{
loop496();
loop500();
loop504();
loop512();
loop516();
loop519();
break;}
}
loop521(n4);
const v530=sum529(t241);
const v531=fround((v530?v240:NaN));
const v532=fround((0.0*v243));
const v533=fround((v531+v532));
const v542=fround(sum541());
const v543=((v542>0.0)|0);
const v544=fround((v543?v542:1.0));
const v545=(1/v544);
const v546=fround(ln(v544));
const v547=fround((v546*0.4342944920063019));
const v556=fround(sum555(v545));
const v557=fround((v556/1024.0));
const v558=fround(ln(v557));
const v559=fround((v558*0.4342944920063019));
const v560=fround((0.5*v559));
const v561=fround((v547+v560));
const v562=fround((v561+v240));
const v571=fround(sum570());
const v572=((v571>0.0)|0);
const v573=fround((v572?v571:1.0));
const v574=(1/v573);
const v575=fround(ln(v573));
const v576=fround((v575*0.4342944920063019));
const v577=fround((v533+v576));
const v578=fround((v244?v577:v240));
const v579=fround((v244?v562:NaN));
b242[t241]=v579;
loop581(v244,v574);
b239.set(b580,0);
v240=v578;
}
const v582=fround(square(n4));
const v583=fround((n1*1.0));
const v584=fround(square(v583));
const v585=((n3===1)|0);
const v586=((n3===2)|0);
const v587=(v585|v586);
const v588=(v585|0);
let v591;
switch(v588){
case 0:{
v591=0.0;
break;}
default:{
loop593();
const v597=fround(sum596());
v591=v597;
break;}
}
let v599;
loop600();
v599=0.0;
for(let t601=0;t601<50;t601++){
const v605=b12[t601];
const v610=fround(sum609());
const v611=((v610>0.0)|0);
const v612=fround(max(1.000000045813705e-18,v610));
const v613=fround(min(1.0000000150474662e+30,v612));
const v614=fround((v610/v613));
const v615=fround((v611?v614:1.0));
const v620=sum619();
const v621=fround((v620?v615:NaN));
const v622=fround(ln(v621));
const v623=fround((v622*0.4342944920063019));
const v624=fround((v599+v623));
const v625=(1/v621);
loop627(v625);
const v628=fround((v587?1.0:b626[0]));
const v629=fround(sqrt(v628));
loop631(v629);
loop633();
const v637=fround(sum636());
loop639();
const v643=fround(sum642());
const v644=fround(square(v591));
const v645=fround((v637-v644));
const v646=fround((1.9999998807907104*v637));
const v647=fround((v587?1.0:v646));
const v648=fround(sqrt(v647));
loop650(v648);
loop652();
const v656=fround(sum655());
loop658();
const v662=fround(sum661());
const v663=fround((v643*v662));
const v664=fround((v663*1.9999998807907104));
const v665=fround((v645*b626[1]));
const v666=fround((v664/v665));
const v667=fround((3.999999523162842*v643));
const v668=fround((v667*v662));
const v669=fround((v587?v666:v668));
const v670=fround((v582*b626[0]));
const v671=fround((v584*1.9999998807907104));
const v672=fround((v671*v656));
const v673=fround((v670+v672));
const v674=fround((v582*b626[1]));
const v675=fround((v656-v644));
const v676=fround((v671*v675));
const v677=fround((v674+v676));
loop679(v673);
loop680(v677);
const v681=((b678[0]<Infinity)|0);
const v682=fround((v584*v669));
const v683=fround((v582+v682));
const v684=fround((v681?v683:NaN));
b602[t601]=b678[0];
b603[t601]=v684;
b604[t601]=v624;
loop685(v605);
v599=v624;
}
loop688();
loop692();
loop695();
loop696();
loop699();
loop701();
loop703();
loop705();
loop707();
return b706;
}
