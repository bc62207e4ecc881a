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
const b9=new Uint32Array(1024);
const b10=new Uint32Array(4);
const b12=new Uint32Array(30720);
const b13=new Float32Array(30720);
const b15=block.subarray(1024,31744);
const b17=new Uint32Array(960);
const k18=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b19=new Uint8Array(30);
const b21=new Float32Array(1024);
const b23=new Float32Array(960);
const b25=new Float32Array(1024);
const b28=new Float32Array(30);
const b29=new Float32Array(30720);
const b30=new Float32Array(30720);
const b31=new Float32Array(30720);
const b55=block.subarray(0,1024);
const b57=block.subarray(31744,32768);
const b62=new Float32Array(1024);
const k66=rowsOf(b29,1024,0,1024);
const b68=new Uint8Array(1024);
const b71=new Uint8Array(1024);
const b76=new Float32Array(1024);
const b82=new Float32Array(1024);
let e89;
let e90;
let e91;
let e92;
let e93;
const b94=new Float32Array(1024);
const b96=new Float32Array(1024);
const b99=new Float32Array(30);
const b103=new Float32Array(1024);
const b109=new Uint8Array(1024);
const b112=new Uint8Array(1024);
const b115=new Float32Array(1024);
const b118=new Float32Array(1024);
const b121=new Float32Array(1024);
const b123=new Float32Array(1024);
const b125=new Float32Array(1024);
const b128=block.subarray(34816,35840);
const b129=block.subarray(32768,33792);
const b131=block.subarray(33792,34816);
const b181=new Float32Array(1024);
const k184=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k185=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b188=new Float32Array(30);
const b207=new Float32Array(256);
const b210=new Float32Array(256);
const b215=new Uint8Array(256);
const b218=new Uint8Array(256);
const b223=new Float32Array(256);
const b226=new Float32Array(256);
const b228=new Float32Array(256);
const b234=new Float32Array(256);
const b240=new Uint8Array(256);
const b243=new Uint8Array(256);
const b246=new Float32Array(256);
const b249=new Float32Array(256);
const b252=new Float32Array(256);
const b254=new Float32Array(256);
const b256=new Float32Array(256);
const b259=new Float32Array(256);
const b265=new Float32Array(30);
const b268=new Float32Array(30);
const b272=new Float32Array(30);
const b276=new Float32Array(60);
const b281=new Float32Array(60);
function loop14(){for(let i=0;i<30720;i++)b13[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop16(v11){for(let i=0;i<30720;i++)b15[i]=fround((v11*b13[i]));}
function loop20(n4){for(let i=0;i<30;i++)b19[i]=((k18[i]<n4)|0);}
function loop22(){for(let i=0;i<1024;i++)b21[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop24(){for(let i=0;i<960;i++)b23[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function sum37(){let s33=-Infinity;for(let i36=0;i36<1024;i36++){s33=max(s33,abs(b25[i36]));}return s33;}
function sum48(){let s44=1;for(let i47=0;i47<1024;i47++){s44=s44&(Number.isFinite(b25[i47])?1:0);}return s44;}
function loop56(v54){for(let i=0;i<1024;i++)b55[i]=fround((b25[i]*v54));}
function loop60(t27){for(let i58=0;i58<32;i58++){for(let i59=0;i59<32;i59++){b29[t27*1024+i58*32+i59]=fround((b57[i58*32+i59]+b23[t27*32+i59]));}}}
function loop63(t27){for(let i=0;i<1024;i++)b62[i]=fround(logistic(b29[t27*1024+i]));}
function loop64(t27){for(let i=0;i<1024;i++)b62[i]=fround(tanh(b29[t27*1024+i]));}
function loop65(t27){for(let i=0;i<1024;i++)b62[i]=above0(b29[t27*1024+i]);}
function loop67(t27){for(let i=0;i<1024;i++)b62[i]=(((b29[t27*1024+i]>=0.0)|0)?b29[t27*1024+i]:fround((0.009999999776482582*b29[t27*1024+i])));}
function loop69(t27){for(let i=0;i<1024;i++)b68[i]=((b29[t27*1024+i]>0.0)|0);}
function loop70(t27){for(let i=0;i<1024;i++)b62[i]=(b68[i]?b29[t27*1024+i]:fround((1.0*fround(expm1((b68[i]?0.0:b29[t27*1024+i]))))));}
function loop72(t27){for(let i=0;i<1024;i++)b71[i]=((b29[t27*1024+i]>0.0)|0);}
function loop73(t27){for(let i=0;i<1024;i++)b62[i]=fround((1.0507010221481323*(b71[i]?b29[t27*1024+i]:fround((1.6732631921768188*fround(expm1((b71[i]?0.0:b29[t27*1024+i]))))))));}
function loop74(t27){for(let i=0;i<1024;i++)b62[i]=fround((fround((0.5*b29[t27*1024+i]))*fround(erfc(fround(((-b29[t27*1024+i])*0.7071067690849304))))));}
function loop75(t27){for(let i=0;i<1024;i++)b62[i]=fround((b29[t27*1024+i]*fround(logistic(b29[t27*1024+i]))));}
function loop77(t27){for(let i=0;i<1024;i++)b76[i]=fround((b29[t27*1024+i]-0.0));}
function loop78(t27){for(let i=0;i<1024;i++)b62[i]=(((b76[i]!==b76[i])|0)?fround((b29[t27*1024+i]+0.0)):fround((above0(b29[t27*1024+i])+fround(log1p(fround(exp((-abs(b76[i])))))))));}
function loop79(t27){for(let i=0;i<1024;i++)b30[t27*1024+i]=(-b29[t27*1024+i]);}
function loop80(n2,t27){for(let i=0;i<1024;i++)b31[t27*1024+i]=fround((b62[i]-fround((n2*above0(b30[t27*1024+i])))));}
function loop81(t27,v32){for(let i=0;i<1024;i++)b25[i]=(v32?b31[t27*1024+i]:b55[i]);}
function loop83(){for(let i=0;i<1024;i++)b82[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}
function sum88(){let s84=-Infinity;for(let i87=0;i87<1024;i87++){s84=max(s84,abs(b82[i87]));}return s84;}
function loop95(){for(let i=0;i<1024;i++)b94[i]=fround((b82[i]*(1/e91)));}
function loop104(t98){for(let i=0;i<1024;i++)b103[i]=fround((fround((fround(logistic(b29[t98*1024+i]))*fround(logistic((-b29[t98*1024+i])))))*1.0));}
function loop105(t98){for(let i=0;i<1024;i++)b103[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b29[t98*1024+i]))))))*fround(logistic(fround(((-2.0)*b29[t98*1024+i]))))))*1.0));}
function loop106(t98){for(let i=0;i<1024;i++)b103[i]=((b29[t98*1024+i]>0.0)|0);}
function loop107(){for(let i=0;i<1024;i++)b103[i]=1.0;}
function loop108(t98){for(let i=0;i<1024;i++)b103[i]=(((b29[t98*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}
function loop110(t98){for(let i=0;i<1024;i++)b109[i]=((b29[t98*1024+i]>0.0)|0);}
function loop111(t98){for(let i=0;i<1024;i++)b103[i]=(b109[i]?1.0:fround((1.0*fround(((b109[i]?0.0:1.0)*fround((fround(expm1((b109[i]?0.0:b29[t98*1024+i])))+1.0)))))));}
function loop113(t98){for(let i=0;i<1024;i++)b112[i]=((b29[t98*1024+i]>0.0)|0);}
function loop114(t98){for(let i=0;i<1024;i++)b103[i]=fround((1.0507010221481323*(b112[i]?1.0:fround((1.6732631921768188*fround(((b112[i]?0.0:1.0)*fround((fround(expm1((b112[i]?0.0:b29[t98*1024+i])))+1.0)))))))));}
function loop116(t98){for(let i=0;i<1024;i++)b115[i]=fround(((-b29[t98*1024+i])*0.7071067690849304));}
function loop117(t98){for(let i=0;i<1024;i++)b103[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b115[i]))))+fround((fround((0.5*b29[t98*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b115[i])))))))))))));}
function loop119(t98){for(let i=0;i<1024;i++)b118[i]=fround(logistic(b29[t98*1024+i]));}
function loop120(t98){for(let i=0;i<1024;i++)b103[i]=fround((fround((1.0*b118[i]))+fround((b29[t98*1024+i]*fround((1.0*fround((b118[i]*fround((1.0-b118[i]))))))))));}
function loop122(t98){for(let i=0;i<1024;i++)b121[i]=fround((b29[t98*1024+i]-0.0));}
function loop124(t98){for(let i=0;i<1024;i++)b123[i]=(((b121[i]!==b121[i])|0)?fround((b29[t98*1024+i]+0.0)):fround((above0(b29[t98*1024+i])+fround(log1p(fround(exp((-abs(b121[i])))))))));}
function loop126(){for(let i=0;i<1024;i++)b125[i]=(((b123[i]===Infinity)|0)?0.0:b123[i]);}
function loop127(t98){for(let i=0;i<1024;i++)b103[i]=fround((fround((1.0*fround(exp(fround(((((b29[t98*1024+i]===Infinity)|0)?0.0:b29[t98*1024+i])-b125[i]))))))+fround((0.0*fround(exp(fround((0.0-b125[i]))))))));}
function loop130(n2,t98){for(let i=0;i<1024;i++)b129[i]=fround(((-(((b30[t98*1024+i]>0.0)|0)?fround((n2*(-b96[i]))):0.0))+fround((b103[i]*b96[i]))));}
function loop134(t98){for(let i132=0;i132<32;i132++){for(let i133=0;i133<32;i133++){b131[i132*32+i133]=b15[t98*1024+i133*32+i132];}}}
function sum139(t98){let s135=1;for(let i138=0;i138<1024;i138++){s135=s135&(Number.isFinite(b31[t98*1024+i138])?1:0);}return s135;}
function sum148(){let s144=-Infinity;for(let i147=0;i147<1024;i147++){s144=max(s144,abs(b96[i147]));}return s144;}
function sum159(v152){let s155=0;for(let i158=0;i158<1024;i158++){s155=s155+fround(square(fround((b96[i158]*v152))));}return s155;}
function sum171(){let s167=-Infinity;for(let i170=0;i170<1024;i170++){s167=max(s167,abs(b128[i170]));}return s167;}
function loop182(v101,v175){for(let i=0;i<1024;i++)b181[i]=(v101?fround((b128[i]*v175)):b96[i]);}
function sum191(v189){let s190=-Infinity;s190=max(s190,v189);return s190;}
function sum200(v198){let s199=1;s199=s199&v198;return s199;}
function loop208(v206){for(let i=0;i<256;i++)b207[i]=fround((v206*k184[i]));}
function loop211(){for(let i=0;i<256;i++)b210[i]=fround(logistic(b207[i]));}
function loop212(){for(let i=0;i<256;i++)b210[i]=fround(tanh(b207[i]));}
function loop213(){for(let i=0;i<256;i++)b210[i]=above0(b207[i]);}
function loop214(){for(let i=0;i<256;i++)b210[i]=(((b207[i]>=0.0)|0)?b207[i]:fround((0.009999999776482582*b207[i])));}
function loop216(){for(let i=0;i<256;i++)b215[i]=((b207[i]>0.0)|0);}
function loop217(){for(let i=0;i<256;i++)b210[i]=(b215[i]?b207[i]:fround((1.0*fround(expm1((b215[i]?0.0:b207[i]))))));}
function loop219(){for(let i=0;i<256;i++)b218[i]=((b207[i]>0.0)|0);}
function loop220(){for(let i=0;i<256;i++)b210[i]=fround((1.0507010221481323*(b218[i]?b207[i]:fround((1.6732631921768188*fround(expm1((b218[i]?0.0:b207[i]))))))));}
function loop221(){for(let i=0;i<256;i++)b210[i]=fround((fround((0.5*b207[i]))*fround(erfc(fround(((-b207[i])*0.7071067690849304))))));}
function loop222(){for(let i=0;i<256;i++)b210[i]=fround((b207[i]*fround(logistic(b207[i]))));}
function loop224(){for(let i=0;i<256;i++)b223[i]=fround((b207[i]-0.0));}
function loop225(){for(let i=0;i<256;i++)b210[i]=(((b223[i]!==b223[i])|0)?fround((b207[i]+0.0)):fround((above0(b207[i])+fround(log1p(fround(exp((-abs(b223[i])))))))));}
function loop227(){for(let i=0;i<256;i++)b226[i]=(-b207[i]);}
function loop229(n2){for(let i=0;i<256;i++)b228[i]=fround(square(fround((b210[i]-fround((n2*above0(b226[i])))))));}
function sum232(){let s231=0;for(let i230=0;i230<256;i230++){const x0=b228[i230];{const y=k185[i230];s231+=x0*y;}}return s231;}
function loop235(){for(let i=0;i<256;i++)b234[i]=fround((fround((fround(logistic(b207[i]))*fround(logistic((-b207[i])))))*1.0));}
function loop236(){for(let i=0;i<256;i++)b234[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b207[i]))))))*fround(logistic(fround(((-2.0)*b207[i]))))))*1.0));}
function loop237(){for(let i=0;i<256;i++)b234[i]=((b207[i]>0.0)|0);}
function loop238(){for(let i=0;i<256;i++)b234[i]=1.0;}
function loop239(){for(let i=0;i<256;i++)b234[i]=(((b207[i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}
function loop241(){for(let i=0;i<256;i++)b240[i]=((b207[i]>0.0)|0);}
function loop242(){for(let i=0;i<256;i++)b234[i]=(b240[i]?1.0:fround((1.0*fround(((b240[i]?0.0:1.0)*fround((fround(expm1((b240[i]?0.0:b207[i])))+1.0)))))));}
function loop244(){for(let i=0;i<256;i++)b243[i]=((b207[i]>0.0)|0);}
function loop245(){for(let i=0;i<256;i++)b234[i]=fround((1.0507010221481323*(b243[i]?1.0:fround((1.6732631921768188*fround(((b243[i]?0.0:1.0)*fround((fround(expm1((b243[i]?0.0:b207[i])))+1.0)))))))));}
function loop247(){for(let i=0;i<256;i++)b246[i]=fround(((-b207[i])*0.7071067690849304));}
function loop248(){for(let i=0;i<256;i++)b234[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b246[i]))))+fround((fround((0.5*b207[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b246[i])))))))))))));}
function loop250(){for(let i=0;i<256;i++)b249[i]=fround(logistic(b207[i]));}
function loop251(){for(let i=0;i<256;i++)b234[i]=fround((fround((1.0*b249[i]))+fround((b207[i]*fround((1.0*fround((b249[i]*fround((1.0-b249[i]))))))))));}
function loop253(){for(let i=0;i<256;i++)b252[i]=fround((b207[i]-0.0));}
function loop255(){for(let i=0;i<256;i++)b254[i]=(((b252[i]!==b252[i])|0)?fround((b207[i]+0.0)):fround((above0(b207[i])+fround(log1p(fround(exp((-abs(b252[i])))))))));}
function loop257(){for(let i=0;i<256;i++)b256[i]=(((b254[i]===Infinity)|0)?0.0:b254[i]);}
function loop258(){for(let i=0;i<256;i++)b234[i]=fround((fround((1.0*fround(exp(fround(((((b207[i]===Infinity)|0)?0.0:b207[i])-b256[i]))))))+fround((0.0*fround(exp(fround((0.0-b256[i]))))))));}
function loop260(n2){for(let i=0;i<256;i++)b259[i]=fround(square(fround((fround((b234[i]*1.0))-fround((n2*(((b226[i]>0.0)|0)?(-1.0):0.0)))))));}
function sum263(){let s262=0;for(let i261=0;i261<256;i261++){const x0=b259[i261];{const y=k185[i261];s262+=x0*y;}}return s262;}
function loop267(v183){for(let i266=0;i266<30;i266++){b265[i266]=(b19[(29-(i266))]?fround((fround(ln(fround((v183*b188[(29-(i266))]))))*0.4342944920063019)):0.0);}}
function loop271(){let s270=0;for(let i269=0;i269<=29;i269++){s270+=b265[i269];b268[i269]=s270;}}
function loop274(){for(let i273=0;i273<29;i273++){b272[i273]=b268[(29-(i273+1))];}}
function loop275(){b272[29]=0.0;}
function loop278(){for(let i277=0;i277<30;i277++){b276[i277]=fround((b99[i277]+0.0));}}
function loop280(){for(let i279=0;i279<30;i279++){b276[1*30+i279]=(b19[i279]?fround((0.5*b272[i279])):NaN);}}
function loop282(){for(let i=0;i<60;i++)b281[i]=b276[i];}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
randomBits(b7[1*2],b7[1*2+1],b9);
randomSplit(b5[0],b5[1],b10);
randomBits(b10[0],b10[1],b12);
loop14();
randomBits(b10[1*2],b10[1*2+1],b17);
loop22();
loop24();
loop83();
e89=fround(sum88());
e90=((e89>0.0)|0);
e91=fround((e90?e89:1.0));
e92=fround(ln(e91));
e93=fround((e92*0.4342944920063019));
loop95();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
const v11=fround((n3/5.656854152679443));
loop16(v11);
loop20(n4);
let v26;
b25.set(b21,0);
v26=0.0;
for(let t27=0;t27<30;t27++){
const v32=b19[t27];
const v38=fround(sum37());
const v39=((v38>0.0)|0);
const v40=fround(max(1.000000045813705e-18,v38));
const v41=fround(min(1.0000000150474662e+30,v40));
const v42=fround((v38/v41));
const v43=fround((v39?v42:1.0));
const v49=sum48();
const v50=fround((v49?v43:NaN));
const v51=fround(ln(v50));
const v52=fround((v51*0.4342944920063019));
const v53=fround((v26+v52));
const v54=(1/v50);
loop56(v54);
product(32,32,32,0,32,1,1024+t27*1024,31744);
loop60(t27);
const v61=min(max(n1,0),9);
switch(v61){
case 0:{
loop63(t27);
break;}
case 1:{
loop64(t27);
break;}
case 2:{
loop65(t27);
break;}
case 3:{
b62.set(k66[t27],0);
break;}
case 4:{
loop67(t27);
break;}
case 5:{
loop69(t27);
loop70(t27);
break;}
case 6:{
loop72(t27);
loop73(t27);
break;}
case 7:{
loop74(t27);
break;}
case 8:{
loop75(t27);
break;}
default:{
loop77(t27);
loop78(t27);
break;}
}
loop79(t27);
loop80(n2,t27);
b28[t27]=v53;
loop81(t27,v32);
v26=v53;
}
let v97;
b96.set(b94,0);
v97=e93;
for(let t98=29;t98>=0;t98--){
const v100=fround(b28[t98]);
const v101=b19[t98];
const v102=min(max(n1,0),9);
switch(v102){
case 0:{
loop104(t98);
break;}
case 1:{
loop105(t98);
break;}
case 2:{
loop106(t98);
break;}
case 3:{
loop107();
break;}
case 4:{
loop108(t98);
break;}
case 5:{
loop110(t98);
loop111(t98);
break;}
case 6:{
loop113(t98);
loop114(t98);
break;}
case 7:{
loop116(t98);
loop117(t98);
break;}
case 8:{
loop119(t98);
loop120(t98);
break;}
default:{
loop122(t98);
loop124(t98);
loop126();
loop127(t98);
break;}
}
loop130(n2,t98);
loop134(t98);
product(32,32,32,32768,32,1,33792,34816);
const v140=sum139(t98);
const v141=fround((v140?v97:NaN));
const v142=fround((0.0*v100));
const v143=fround((v141+v142));
const v149=fround(sum148());
const v150=((v149>0.0)|0);
const v151=fround((v150?v149:1.0));
const v152=(1/v151);
const v153=fround(ln(v151));
const v154=fround((v153*0.4342944920063019));
const v160=fround(sum159(v152));
const v161=fround((v160/1024.0));
const v162=fround(ln(v161));
const v163=fround((v162*0.4342944920063019));
const v164=fround((0.5*v163));
const v165=fround((v154+v164));
const v166=fround((v165+v97));
const v172=fround(sum171());
const v173=((v172>0.0)|0);
const v174=fround((v173?v172:1.0));
const v175=(1/v174);
const v176=fround(ln(v174));
const v177=fround((v176*0.4342944920063019));
const v178=fround((v143+v177));
const v179=fround((v101?v178:v97));
const v180=fround((v101?v166:NaN));
b99[t98]=v180;
loop182(v101,v175);
b96.set(b181,0);
v97=v179;
}
const v183=fround(square(n3));
let v186;
v186=1.0;
for(let t187=0;t187<30;t187++){
const v189=fround(abs(v186));
const v192=fround(sum191(v189));
const v193=((v192>0.0)|0);
const v194=fround(max(1.0000000031710769e-30,v192));
const v195=fround(min(Infinity,v194));
const v196=fround((v192/v195));
const v197=fround((v193?v196:1.0));
const v198=(Number.isFinite(v186)?1:0);
const v201=sum200(v198);
const v202=fround((v201?v197:NaN));
const v203=fround((v186/v202));
const v204=fround((v183*v203));
const v205=fround((v204+0.0));
const v206=fround(sqrt(v205));
loop208(v206);
const v209=min(max(n1,0),9);
switch(v209){
case 0:{
loop211();
break;}
case 1:{
loop212();
break;}
case 2:{
loop213();
break;}
case 3:{
b210.set(b207,0);
break;}
case 4:{
loop214();
break;}
case 5:{
loop216();
loop217();
break;}
case 6:{
loop219();
loop220();
break;}
case 7:{
loop221();
break;}
case 8:{
loop222();
break;}
default:{
loop224();
loop225();
break;}
}
loop227();
loop229(n2);
const v233=fround(sum232());
switch(v209){
case 0:{
loop235();
break;}
case 1:{
loop236();
break;}
case 2:{
loop237();
break;}
case 3:{
loop238();
break;}
case 4:{
loop239();
break;}
case 5:{
loop241();
loop242();
break;}
case 6:{
loop244();
loop245();
break;}
case 7:{
loop247();
loop248();
break;}
case 8:{
loop250();
loop251();
break;}
default:{
loop253();
loop255();
loop257();
loop258();
break;}
}
loop260(n2);
const v264=fround(sum263());
b188[t187]=v264;
v186=v233;
}
loop267(v183);
loop271();
loop274();
loop275();
loop278();
loop280();
loop282();
return b281;
}
