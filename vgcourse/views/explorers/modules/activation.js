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
const b61=block.subarray(0,1024);
const b63=block.subarray(31744,32768);
const b68=new Float32Array(1024);
const k72=rowsOf(b29,1024,0,1024);
const b74=new Uint8Array(1024);
const b77=new Uint8Array(1024);
const b82=new Float32Array(1024);
const b88=new Float32Array(1024);
let e98;
let e99;
let e100;
let e101;
let e102;
const b103=new Float32Array(1024);
const b105=new Float32Array(1024);
const b108=new Float32Array(30);
const b112=new Float32Array(1024);
const b118=new Uint8Array(1024);
const b121=new Uint8Array(1024);
const b124=new Float32Array(1024);
const b127=new Float32Array(1024);
const b130=new Float32Array(1024);
const b132=new Float32Array(1024);
const b134=new Float32Array(1024);
const b137=block.subarray(34816,35840);
const b138=block.subarray(32768,33792);
const b140=block.subarray(33792,34816);
const b202=new Float32Array(1024);
const k205=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k206=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b209=new Float32Array(30);
const b228=new Float32Array(256);
const b231=new Float32Array(256);
const b236=new Uint8Array(256);
const b239=new Uint8Array(256);
const b244=new Float32Array(256);
const b247=new Float32Array(256);
const b249=new Float32Array(256);
const b255=new Float32Array(256);
const b261=new Uint8Array(256);
const b264=new Uint8Array(256);
const b267=new Float32Array(256);
const b270=new Float32Array(256);
const b273=new Float32Array(256);
const b275=new Float32Array(256);
const b277=new Float32Array(256);
const b280=new Float32Array(256);
const b286=new Float32Array(30);
const b289=new Float32Array(30);
const b293=new Float32Array(30);
const b297=new Float32Array(60);
const b302=new Float32Array(60);
function loop14(){for(let i=0;i<30720;i++)b13[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop16(v11){for(let i=0;i<30720;i++)b15[i]=fround((v11*b13[i]));}
function loop20(n4){for(let i=0;i<30;i++)b19[i]=((k18[i]<n4)|0);}
function loop22(){for(let i=0;i<1024;i++)b21[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop24(){for(let i=0;i<960;i++)b23[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function sum40(){let s36=-Infinity;let s37=-Infinity;let s38=-Infinity;let s39=-Infinity;for(let i35=0;i35<1024;i35+=4){s36=max(s36,abs(b25[i35]));s37=max(s37,abs(b25[i35+1]));s38=max(s38,abs(b25[i35+2]));s39=max(s39,abs(b25[i35+3]));}return max(max(max(s36,s37),s38),s39);}
function sum54(){let s50=1;let s51=1;let s52=1;let s53=1;for(let i49=0;i49<1024;i49+=4){s50=s50&(Number.isFinite(b25[i49])?1:0);s51=s51&(Number.isFinite(b25[i49+1])?1:0);s52=s52&(Number.isFinite(b25[i49+2])?1:0);s53=s53&(Number.isFinite(b25[i49+3])?1:0);}return s50&s51&s52&s53;}
function loop62(v60){for(let i=0;i<1024;i++)b61[i]=fround((b25[i]*v60));}
function loop66(t27){for(let i64=0;i64<32;i64++){for(let i65=0;i65<32;i65++){b29[t27*1024+i64*32+i65]=fround((b63[i64*32+i65]+b23[t27*32+i65]));}}}
function loop69(t27){for(let i=0;i<1024;i++)b68[i]=fround(logistic(b29[t27*1024+i]));}
function loop70(t27){for(let i=0;i<1024;i++)b68[i]=fround(tanh(b29[t27*1024+i]));}
function loop71(t27){for(let i=0;i<1024;i++)b68[i]=above0(b29[t27*1024+i]);}
function loop73(t27){for(let i=0;i<1024;i++)b68[i]=(((b29[t27*1024+i]>=0.0)|0)?b29[t27*1024+i]:fround((0.009999999776482582*b29[t27*1024+i])));}
function loop75(t27){for(let i=0;i<1024;i++)b74[i]=((b29[t27*1024+i]>0.0)|0);}
function loop76(t27){for(let i=0;i<1024;i++)b68[i]=(b74[i]?b29[t27*1024+i]:fround((1.0*fround(expm1((b74[i]?0.0:b29[t27*1024+i]))))));}
function loop78(t27){for(let i=0;i<1024;i++)b77[i]=((b29[t27*1024+i]>0.0)|0);}
function loop79(t27){for(let i=0;i<1024;i++)b68[i]=fround((1.0507010221481323*(b77[i]?b29[t27*1024+i]:fround((1.6732631921768188*fround(expm1((b77[i]?0.0:b29[t27*1024+i]))))))));}
function loop80(t27){for(let i=0;i<1024;i++)b68[i]=fround((fround((0.5*b29[t27*1024+i]))*fround(erfc(fround(((-b29[t27*1024+i])*0.7071067690849304))))));}
function loop81(t27){for(let i=0;i<1024;i++)b68[i]=fround((b29[t27*1024+i]*fround(logistic(b29[t27*1024+i]))));}
function loop83(t27){for(let i=0;i<1024;i++)b82[i]=fround((b29[t27*1024+i]-0.0));}
function loop84(t27){for(let i=0;i<1024;i++)b68[i]=(((b82[i]!==b82[i])|0)?fround((b29[t27*1024+i]+0.0)):fround((above0(b29[t27*1024+i])+fround(log1p(fround(exp((-abs(b82[i])))))))));}
function loop85(t27){for(let i=0;i<1024;i++)b30[t27*1024+i]=(-b29[t27*1024+i]);}
function loop86(n2,t27){for(let i=0;i<1024;i++)b31[t27*1024+i]=fround((b68[i]-fround((n2*above0(b30[t27*1024+i])))));}
function loop87(t27,v32){for(let i=0;i<1024;i++)b25[i]=(v32?b31[t27*1024+i]:b61[i]);}
function loop89(){for(let i=0;i<1024;i++)b88[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}
function sum97(){let s93=-Infinity;let s94=-Infinity;let s95=-Infinity;let s96=-Infinity;for(let i92=0;i92<1024;i92+=4){s93=max(s93,abs(b88[i92]));s94=max(s94,abs(b88[i92+1]));s95=max(s95,abs(b88[i92+2]));s96=max(s96,abs(b88[i92+3]));}return max(max(max(s93,s94),s95),s96);}
function loop104(){for(let i=0;i<1024;i++)b103[i]=fround((b88[i]*(1/e100)));}
function loop113(t107){for(let i=0;i<1024;i++)b112[i]=fround((fround((fround(logistic(b29[t107*1024+i]))*fround(logistic((-b29[t107*1024+i])))))*1.0));}
function loop114(t107){for(let i=0;i<1024;i++)b112[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b29[t107*1024+i]))))))*fround(logistic(fround(((-2.0)*b29[t107*1024+i]))))))*1.0));}
function loop115(t107){for(let i=0;i<1024;i++)b112[i]=((b29[t107*1024+i]>0.0)|0);}
function loop116(){for(let i=0;i<1024;i++)b112[i]=1.0;}
function loop117(t107){for(let i=0;i<1024;i++)b112[i]=(((b29[t107*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}
function loop119(t107){for(let i=0;i<1024;i++)b118[i]=((b29[t107*1024+i]>0.0)|0);}
function loop120(t107){for(let i=0;i<1024;i++)b112[i]=(b118[i]?1.0:fround((1.0*fround(((b118[i]?0.0:1.0)*fround((fround(expm1((b118[i]?0.0:b29[t107*1024+i])))+1.0)))))));}
function loop122(t107){for(let i=0;i<1024;i++)b121[i]=((b29[t107*1024+i]>0.0)|0);}
function loop123(t107){for(let i=0;i<1024;i++)b112[i]=fround((1.0507010221481323*(b121[i]?1.0:fround((1.6732631921768188*fround(((b121[i]?0.0:1.0)*fround((fround(expm1((b121[i]?0.0:b29[t107*1024+i])))+1.0)))))))));}
function loop125(t107){for(let i=0;i<1024;i++)b124[i]=fround(((-b29[t107*1024+i])*0.7071067690849304));}
function loop126(t107){for(let i=0;i<1024;i++)b112[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b124[i]))))+fround((fround((0.5*b29[t107*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b124[i])))))))))))));}
function loop128(t107){for(let i=0;i<1024;i++)b127[i]=fround(logistic(b29[t107*1024+i]));}
function loop129(t107){for(let i=0;i<1024;i++)b112[i]=fround((fround((1.0*b127[i]))+fround((b29[t107*1024+i]*fround((1.0*fround((b127[i]*fround((1.0-b127[i]))))))))));}
function loop131(t107){for(let i=0;i<1024;i++)b130[i]=fround((b29[t107*1024+i]-0.0));}
function loop133(t107){for(let i=0;i<1024;i++)b132[i]=(((b130[i]!==b130[i])|0)?fround((b29[t107*1024+i]+0.0)):fround((above0(b29[t107*1024+i])+fround(log1p(fround(exp((-abs(b130[i])))))))));}
function loop135(){for(let i=0;i<1024;i++)b134[i]=(((b132[i]===Infinity)|0)?0.0:b132[i]);}
function loop136(t107){for(let i=0;i<1024;i++)b112[i]=fround((fround((1.0*fround(exp(fround(((((b29[t107*1024+i]===Infinity)|0)?0.0:b29[t107*1024+i])-b134[i]))))))+fround((0.0*fround(exp(fround((0.0-b134[i]))))))));}
function loop139(n2,t107){for(let i=0;i<1024;i++)b138[i]=fround(((-(((b30[t107*1024+i]>0.0)|0)?fround((n2*(-b105[i]))):0.0))+fround((b112[i]*b105[i]))));}
function loop143(t107){for(let i141=0;i141<32;i141++){for(let i142=0;i142<32;i142++){b140[i141*32+i142]=b15[t107*1024+i142*32+i141];}}}
function sum151(t107){let s147=1;let s148=1;let s149=1;let s150=1;for(let i146=0;i146<1024;i146+=4){s147=s147&(Number.isFinite(b31[t107*1024+i146])?1:0);s148=s148&(Number.isFinite(b31[t107*1024+i146+1])?1:0);s149=s149&(Number.isFinite(b31[t107*1024+i146+2])?1:0);s150=s150&(Number.isFinite(b31[t107*1024+i146+3])?1:0);}return s147&s148&s149&s150;}
function sum163(){let s159=-Infinity;let s160=-Infinity;let s161=-Infinity;let s162=-Infinity;for(let i158=0;i158<1024;i158+=4){s159=max(s159,abs(b105[i158]));s160=max(s160,abs(b105[i158+1]));s161=max(s161,abs(b105[i158+2]));s162=max(s162,abs(b105[i158+3]));}return max(max(max(s159,s160),s161),s162);}
function sum177(v167){let s173=0;let s174=0;let s175=0;let s176=0;for(let i172=0;i172<1024;i172+=4){s173=s173+fround(square(fround((b105[i172]*v167))));s174=s174+fround(square(fround((b105[i172+1]*v167))));s175=s175+fround(square(fround((b105[i172+2]*v167))));s176=s176+fround(square(fround((b105[i172+3]*v167))));}return s173+s174+s175+s176;}
function sum192(){let s188=-Infinity;let s189=-Infinity;let s190=-Infinity;let s191=-Infinity;for(let i187=0;i187<1024;i187+=4){s188=max(s188,abs(b137[i187]));s189=max(s189,abs(b137[i187+1]));s190=max(s190,abs(b137[i187+2]));s191=max(s191,abs(b137[i187+3]));}return max(max(max(s188,s189),s190),s191);}
function loop203(v110,v196){for(let i=0;i<1024;i++)b202[i]=(v110?fround((b137[i]*v196)):b105[i]);}
function sum212(v210){let s211=-Infinity;s211=max(s211,v210);return s211;}
function sum221(v219){let s220=1;s220=s220&v219;return s220;}
function loop229(v227){for(let i=0;i<256;i++)b228[i]=fround((v227*k205[i]));}
function loop232(){for(let i=0;i<256;i++)b231[i]=fround(logistic(b228[i]));}
function loop233(){for(let i=0;i<256;i++)b231[i]=fround(tanh(b228[i]));}
function loop234(){for(let i=0;i<256;i++)b231[i]=above0(b228[i]);}
function loop235(){for(let i=0;i<256;i++)b231[i]=(((b228[i]>=0.0)|0)?b228[i]:fround((0.009999999776482582*b228[i])));}
function loop237(){for(let i=0;i<256;i++)b236[i]=((b228[i]>0.0)|0);}
function loop238(){for(let i=0;i<256;i++)b231[i]=(b236[i]?b228[i]:fround((1.0*fround(expm1((b236[i]?0.0:b228[i]))))));}
function loop240(){for(let i=0;i<256;i++)b239[i]=((b228[i]>0.0)|0);}
function loop241(){for(let i=0;i<256;i++)b231[i]=fround((1.0507010221481323*(b239[i]?b228[i]:fround((1.6732631921768188*fround(expm1((b239[i]?0.0:b228[i]))))))));}
function loop242(){for(let i=0;i<256;i++)b231[i]=fround((fround((0.5*b228[i]))*fround(erfc(fround(((-b228[i])*0.7071067690849304))))));}
function loop243(){for(let i=0;i<256;i++)b231[i]=fround((b228[i]*fround(logistic(b228[i]))));}
function loop245(){for(let i=0;i<256;i++)b244[i]=fround((b228[i]-0.0));}
function loop246(){for(let i=0;i<256;i++)b231[i]=(((b244[i]!==b244[i])|0)?fround((b228[i]+0.0)):fround((above0(b228[i])+fround(log1p(fround(exp((-abs(b244[i])))))))));}
function loop248(){for(let i=0;i<256;i++)b247[i]=(-b228[i]);}
function loop250(n2){for(let i=0;i<256;i++)b249[i]=fround(square(fround((b231[i]-fround((n2*above0(b247[i])))))));}
function sum253(){let s252=0;for(let i251=0;i251<256;i251++){const x0=b249[i251];{const y=k206[i251];s252+=x0*y;}}return s252;}
function loop256(){for(let i=0;i<256;i++)b255[i]=fround((fround((fround(logistic(b228[i]))*fround(logistic((-b228[i])))))*1.0));}
function loop257(){for(let i=0;i<256;i++)b255[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b228[i]))))))*fround(logistic(fround(((-2.0)*b228[i]))))))*1.0));}
function loop258(){for(let i=0;i<256;i++)b255[i]=((b228[i]>0.0)|0);}
function loop259(){for(let i=0;i<256;i++)b255[i]=1.0;}
function loop260(){for(let i=0;i<256;i++)b255[i]=(((b228[i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}
function loop262(){for(let i=0;i<256;i++)b261[i]=((b228[i]>0.0)|0);}
function loop263(){for(let i=0;i<256;i++)b255[i]=(b261[i]?1.0:fround((1.0*fround(((b261[i]?0.0:1.0)*fround((fround(expm1((b261[i]?0.0:b228[i])))+1.0)))))));}
function loop265(){for(let i=0;i<256;i++)b264[i]=((b228[i]>0.0)|0);}
function loop266(){for(let i=0;i<256;i++)b255[i]=fround((1.0507010221481323*(b264[i]?1.0:fround((1.6732631921768188*fround(((b264[i]?0.0:1.0)*fround((fround(expm1((b264[i]?0.0:b228[i])))+1.0)))))))));}
function loop268(){for(let i=0;i<256;i++)b267[i]=fround(((-b228[i])*0.7071067690849304));}
function loop269(){for(let i=0;i<256;i++)b255[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b267[i]))))+fround((fround((0.5*b228[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b267[i])))))))))))));}
function loop271(){for(let i=0;i<256;i++)b270[i]=fround(logistic(b228[i]));}
function loop272(){for(let i=0;i<256;i++)b255[i]=fround((fround((1.0*b270[i]))+fround((b228[i]*fround((1.0*fround((b270[i]*fround((1.0-b270[i]))))))))));}
function loop274(){for(let i=0;i<256;i++)b273[i]=fround((b228[i]-0.0));}
function loop276(){for(let i=0;i<256;i++)b275[i]=(((b273[i]!==b273[i])|0)?fround((b228[i]+0.0)):fround((above0(b228[i])+fround(log1p(fround(exp((-abs(b273[i])))))))));}
function loop278(){for(let i=0;i<256;i++)b277[i]=(((b275[i]===Infinity)|0)?0.0:b275[i]);}
function loop279(){for(let i=0;i<256;i++)b255[i]=fround((fround((1.0*fround(exp(fround(((((b228[i]===Infinity)|0)?0.0:b228[i])-b277[i]))))))+fround((0.0*fround(exp(fround((0.0-b277[i]))))))));}
function loop281(n2){for(let i=0;i<256;i++)b280[i]=fround(square(fround((fround((b255[i]*1.0))-fround((n2*(((b247[i]>0.0)|0)?(-1.0):0.0)))))));}
function sum284(){let s283=0;for(let i282=0;i282<256;i282++){const x0=b280[i282];{const y=k206[i282];s283+=x0*y;}}return s283;}
function loop288(v204){for(let i287=0;i287<30;i287++){b286[i287]=(b19[(29-(i287))]?fround((fround(ln(fround((v204*b209[(29-(i287))]))))*0.4342944920063019)):0.0);}}
function loop292(){let s291=0;for(let i290=0;i290<=29;i290++){s291+=b286[i290];b289[i290]=s291;}}
function loop295(){for(let i294=0;i294<29;i294++){b293[i294]=b289[(29-(i294+1))];}}
function loop296(){b293[29]=0.0;}
function loop299(){for(let i298=0;i298<30;i298++){b297[i298]=fround((b108[i298]+0.0));}}
function loop301(){for(let i300=0;i300<30;i300++){b297[1*30+i300]=(b19[i300]?fround((0.5*b293[i300])):NaN);}}
function loop303(){for(let i=0;i<60;i++)b302[i]=b297[i];}
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
loop89();
e98=fround(sum97());
e99=((e98>0.0)|0);
e100=fround((e99?e98:1.0));
e101=fround(ln(e100));
e102=fround((e101*0.4342944920063019));
loop104();
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
const v41=fround(sum40());
const v42=((v41>0.0)|0);
const v43=fround(max(1.000000045813705e-18,v41));
const v44=fround(min(1.0000000150474662e+30,v43));
const v45=fround((v41/v44));
const v46=fround((v42?v45:1.0));
const v55=sum54();
const v56=fround((v55?v46:NaN));
const v57=fround(ln(v56));
const v58=fround((v57*0.4342944920063019));
const v59=fround((v26+v58));
const v60=(1/v56);
loop62(v60);
product(32,32,32,0,32,1,1024+t27*1024,31744);
loop66(t27);
const v67=min(max(n1,0),9);
switch(v67){
case 0:{
loop69(t27);
break;}
case 1:{
loop70(t27);
break;}
case 2:{
loop71(t27);
break;}
case 3:{
b68.set(k72[t27],0);
break;}
case 4:{
loop73(t27);
break;}
case 5:{
loop75(t27);
loop76(t27);
break;}
case 6:{
loop78(t27);
loop79(t27);
break;}
case 7:{
loop80(t27);
break;}
case 8:{
loop81(t27);
break;}
default:{
loop83(t27);
loop84(t27);
break;}
}
loop85(t27);
loop86(n2,t27);
b28[t27]=v59;
loop87(t27,v32);
v26=v59;
}
let v106;
b105.set(b103,0);
v106=e102;
for(let t107=29;t107>=0;t107--){
const v109=fround(b28[t107]);
const v110=b19[t107];
const v111=min(max(n1,0),9);
switch(v111){
case 0:{
loop113(t107);
break;}
case 1:{
loop114(t107);
break;}
case 2:{
loop115(t107);
break;}
case 3:{
loop116();
break;}
case 4:{
loop117(t107);
break;}
case 5:{
loop119(t107);
loop120(t107);
break;}
case 6:{
loop122(t107);
loop123(t107);
break;}
case 7:{
loop125(t107);
loop126(t107);
break;}
case 8:{
loop128(t107);
loop129(t107);
break;}
default:{
loop131(t107);
loop133(t107);
loop135();
loop136(t107);
break;}
}
loop139(n2,t107);
loop143(t107);
product(32,32,32,32768,32,1,33792,34816);
const v152=sum151(t107);
const v153=fround((v152?v106:NaN));
const v154=fround((0.0*v109));
const v155=fround((v153+v154));
const v164=fround(sum163());
const v165=((v164>0.0)|0);
const v166=fround((v165?v164:1.0));
const v167=(1/v166);
const v168=fround(ln(v166));
const v169=fround((v168*0.4342944920063019));
const v178=fround(sum177(v167));
const v179=fround((v178/1024.0));
const v180=fround(ln(v179));
const v181=fround((v180*0.4342944920063019));
const v182=fround((0.5*v181));
const v183=fround((v169+v182));
const v184=fround((v183+v106));
const v193=fround(sum192());
const v194=((v193>0.0)|0);
const v195=fround((v194?v193:1.0));
const v196=(1/v195);
const v197=fround(ln(v195));
const v198=fround((v197*0.4342944920063019));
const v199=fround((v155+v198));
const v200=fround((v110?v199:v106));
const v201=fround((v110?v184:NaN));
b108[t107]=v201;
loop203(v110,v196);
b105.set(b202,0);
v106=v200;
}
const v204=fround(square(n3));
let v207;
v207=1.0;
for(let t208=0;t208<30;t208++){
const v210=fround(abs(v207));
const v213=fround(sum212(v210));
const v214=((v213>0.0)|0);
const v215=fround(max(1.0000000031710769e-30,v213));
const v216=fround(min(Infinity,v215));
const v217=fround((v213/v216));
const v218=fround((v214?v217:1.0));
const v219=(Number.isFinite(v207)?1:0);
const v222=sum221(v219);
const v223=fround((v222?v218:NaN));
const v224=fround((v207/v223));
const v225=fround((v204*v224));
const v226=fround((v225+0.0));
const v227=fround(sqrt(v226));
loop229(v227);
const v230=min(max(n1,0),9);
switch(v230){
case 0:{
loop232();
break;}
case 1:{
loop233();
break;}
case 2:{
loop234();
break;}
case 3:{
b231.set(b228,0);
break;}
case 4:{
loop235();
break;}
case 5:{
loop237();
loop238();
break;}
case 6:{
loop240();
loop241();
break;}
case 7:{
loop242();
break;}
case 8:{
loop243();
break;}
default:{
loop245();
loop246();
break;}
}
loop248();
loop250(n2);
const v254=fround(sum253());
switch(v230){
case 0:{
loop256();
break;}
case 1:{
loop257();
break;}
case 2:{
loop258();
break;}
case 3:{
loop259();
break;}
case 4:{
loop260();
break;}
case 5:{
loop262();
loop263();
break;}
case 6:{
loop265();
loop266();
break;}
case 7:{
loop268();
loop269();
break;}
case 8:{
loop271();
loop272();
break;}
default:{
loop274();
loop276();
loop278();
loop279();
break;}
}
loop281(n2);
const v285=fround(sum284());
b209[t208]=v285;
v207=v254;
}
loop288(v204);
loop292();
loop295();
loop296();
loop299();
loop301();
loop303();
return b302;
}
