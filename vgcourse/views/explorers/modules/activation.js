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
  const text = "AGFzbQEAAAABDAFgCH9/f39/f39/AAMCAQAFBAEAgAIHFAIGbWVtb3J5AgAHcHJvZHVjdAAACtkEAdYEAgZ/C3sgAkEEbCECIANBBGwhAyAEQQRsIQQgBUEEbCEFIAZBBGwhBiAHQQRsIQcgAyAAIARsaiEIA0BBACEMA0D9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEYIAMhCSADIAEgBWxqIQogBiAMaiELA0AgC/0AAgAhDiAL/QACECEPIAkhDSAN/QkCACEQIA0gBGohDSARIBAgDv3mAf3kASERIBIgECAP/eYB/eQBIRIgDf0JAgAhECANIARqIQ0gEyAQIA795gH95AEhEyAUIBAgD/3mAf3kASEUIA39CQIAIRAgDSAEaiENIBUgECAO/eYB/eQBIRUgFiAQIA/95gH95AEhFiAN/QkCACEQIBcgECAO/eYB/eQBIRcgGCAQIA/95gH95AEhGCAJIAVqIQkgCyACaiELIAkgCkkNAAsgByAMaiENIA0gEf0LAgAgDSAS/QsCECANIAJqIQ0gDSAT/QsCACANIBT9CwIQIA0gAmohDSANIBX9CwIAIA0gFv0LAhAgDSACaiENIA0gF/0LAgAgDSAY/QsCECANIAJqIQ0gDEEgaiEMIAwgAkkNAAsgAyAEQQRsaiEDIAcgAkEEbGohByADIAhJDQALCw==", made = (globalThis.vgProducts ??= {}); // one for all: a page can have some 100 memories
  const { exports } = (made[text] ??= new WebAssembly.Instance(new WebAssembly.Module(numbers(text))));
  [memory, product] = [exports.memory, exports.product];
  block = new Float32Array(memory.buffer);
} catch { block = new Float32Array(179648); } // forbidden, or too old
// Loops over arrays: see vectors.py. What a page forbids, or cannot, stays as it is.
const vectors = async (text) => (await WebAssembly.instantiate(numbers(text), { "": { "": memory } })).instance.exports;

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(1024);
const b9=new Uint32Array(1024);
const b10=new Uint32Array(4);
const b12=new Uint32Array(30720);
const b13=new Float32Array(30720);
const b18=block.subarray(30720,61440);
const k23=block.subarray(0,30720);
const b24=new Uint32Array(960);
const k25=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b26=new Int32Array(30);
const b29=new Float32Array(1024);
const b33=new Float32Array(960);
const b37=block.subarray(61440,62464);
const b40=new Float32Array(30);
const b41=block.subarray(65472,96192);
const b42=block.subarray(100288,131008);
const b43=block.subarray(131008,161728);
const b72=block.subarray(62464,63488);
const b76=block.subarray(63488,64512);
const k80=block.subarray(64512,65472);
const b82=block.subarray(96192,97216);
const k92=rowsOf(b41,1024,0,1024);
const b96=new Int32Array(block.buffer,388864,1024);
const b103=new Int32Array(block.buffer,392960,1024);
const b116=block.subarray(99264,100288);
const b132=new Float32Array(1024);
let e144;
let e145;
let e146;
let e147;
let e148;
const b149=new Float32Array(1024);
const b153=block.subarray(169920,170944);
const b156=new Float32Array(30);
const b160=block.subarray(161728,162752);
const b176=new Int32Array(block.buffer,651008,1024);
const b183=new Int32Array(block.buffer,655104,1024);
const b190=block.subarray(164800,165824);
const b197=block.subarray(165824,166848);
const b204=block.subarray(166848,167872);
const b208=block.subarray(167872,168896);
const b212=block.subarray(168896,169920);
const b219=block.subarray(172992,174016);
const b220=block.subarray(170944,171968);
const b224=block.subarray(171968,172992);
const b284=block.subarray(174016,175040);
const k289=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k290=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b293=new Float32Array(30);
const b312=block.subarray(175296,175552);
const k315=block.subarray(175040,175296);
const b317=block.subarray(175552,175808);
const b326=new Int32Array(block.buffer,703232,256);
const b331=new Int32Array(block.buffer,704256,256);
const b340=block.subarray(176320,176576);
const b345=block.subarray(176576,176832);
const b348=block.subarray(176832,177088);
const k354=block.subarray(177088,177344);
const b356=block.subarray(177344,177600);
const b367=new Int32Array(block.buffer,710400,256);
const b372=new Int32Array(block.buffer,711424,256);
const b377=block.subarray(178112,178368);
const b382=block.subarray(178368,178624);
const b387=block.subarray(178624,178880);
const b390=block.subarray(178880,179136);
const b393=block.subarray(179136,179392);
const b398=block.subarray(179392,179648);
const b405=new Float32Array(30);
const b408=new Float32Array(30);
const b412=new Float32Array(30);
const b416=new Float32Array(60);
const b421=new Float32Array(60);
function loop17(){for(let i=0;i<30720;i++){b13[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop22(v11){for(let i=0;i<30720;i++){b18[i]=fround((v11*b13[i]));}}
function loop28(n4){for(let i=0;i<30;i++){b26[i]=((k25[i]<n4)|0);}}
function loop32(){for(let i=0;i<1024;i++){b29[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop36(){for(let i=0;i<960;i++){b33[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b24[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}
function loop52(){let s48=-Infinity;let s49=-Infinity;let s50=-Infinity;let s51=-Infinity;for(let i47=0;i47<1024;i47+=4){s48=max(s48,abs(b37[i47]));s49=max(s49,abs(b37[i47+1]));s50=max(s50,abs(b37[i47+2]));s51=max(s51,abs(b37[i47+3]));}return max(max(max(s48,s49),s50),s51);}
function loop66(){let s62=1;let s63=1;let s64=1;let s65=1;for(let i61=0;i61<1024;i61+=4){s62=s62&(Number.isFinite(b37[i61])?1:0);s63=s63&(Number.isFinite(b37[i61+1])?1:0);s64=s64&(Number.isFinite(b37[i61+2])?1:0);s65=s65&(Number.isFinite(b37[i61+3])?1:0);}return s62&s63&s64&s65;}
function loop75(v68){for(let i=0;i<1024;i++){b72[i]=fround((b37[i]/v68));}}
function loop79(t39){for(let i77=0;i77<32;i77++){for(let i78=0;i78<32;i78++){b41[t39*1024+i77*32+i78]=fround((b76[i77*32+i78]+b33[t39*32+i78]));}}}
function loop85(t39){for(let i=0;i<1024;i++){b82[i]=fround(logistic(b41[t39*1024+i]));}}
function loop88(t39){for(let i=0;i<1024;i++){b82[i]=fround(tanh(b41[t39*1024+i]));}}
function loop91(t39){for(let i=0;i<1024;i++){b82[i]=above0(b41[t39*1024+i]);}}
function loop95(t39){for(let i=0;i<1024;i++){b82[i]=(((b41[t39*1024+i]>=0.0)|0)?b41[t39*1024+i]:fround((0.009999999776482582*b41[t39*1024+i])));}}
function loop99(t39){for(let i=0;i<1024;i++){b96[i]=((b41[t39*1024+i]>0.0)|0);}}
function loop102(t39){for(let i=0;i<1024;i++){b82[i]=(b96[i]?b41[t39*1024+i]:fround((1.0*fround(expm1((b96[i]?0.0:b41[t39*1024+i]))))));}}
function loop106(t39){for(let i=0;i<1024;i++){b103[i]=((b41[t39*1024+i]>0.0)|0);}}
function loop109(t39){for(let i=0;i<1024;i++){b82[i]=fround((1.0507010221481323*(b103[i]?b41[t39*1024+i]:fround((1.6732631921768188*fround(expm1((b103[i]?0.0:b41[t39*1024+i]))))))));}}
function loop112(t39){for(let i=0;i<1024;i++){b82[i]=fround((fround((0.5*b41[t39*1024+i]))*fround(erfc(fround(((-b41[t39*1024+i])*0.7071067690849304))))));}}
function loop115(t39){for(let i=0;i<1024;i++){b82[i]=fround((b41[t39*1024+i]*fround(logistic(b41[t39*1024+i]))));}}
function loop119(t39){for(let i=0;i<1024;i++){b116[i]=fround((b41[t39*1024+i]-0.0));}}
function loop122(t39){for(let i=0;i<1024;i++){b82[i]=(((b116[i]!==b116[i])|0)?fround((b41[t39*1024+i]+0.0)):fround((above0(b41[t39*1024+i])+fround(log1p(fround(exp((-abs(b116[i])))))))));}}
function loop125(t39){for(let i=0;i<1024;i++){b42[t39*1024+i]=(-b41[t39*1024+i]);}}
function loop128(n2,t39){for(let i=0;i<1024;i++){b43[t39*1024+i]=fround((b82[i]-fround((n2*above0(b42[t39*1024+i])))));}}
function loop131(t39,v44){for(let i=0;i<1024;i++){b37[i]=(v44?b43[t39*1024+i]:b72[i]);}}
function loop135(){for(let i=0;i<1024;i++){b132[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}}
function loop143(){let s139=-Infinity;let s140=-Infinity;let s141=-Infinity;let s142=-Infinity;for(let i138=0;i138<1024;i138+=4){s139=max(s139,abs(b132[i138]));s140=max(s140,abs(b132[i138+1]));s141=max(s141,abs(b132[i138+2]));s142=max(s142,abs(b132[i138+3]));}return max(max(max(s139,s140),s141),s142);}
function loop152(){for(let i=0;i<1024;i++){b149[i]=fround((b132[i]/e146));}}
function loop163(t155){for(let i=0;i<1024;i++){b160[i]=fround((fround((fround(logistic(b41[t155*1024+i]))*fround(logistic((-b41[t155*1024+i])))))*1.0));}}
function loop166(t155){for(let i=0;i<1024;i++){b160[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b41[t155*1024+i]))))))*fround(logistic(fround(((-2.0)*b41[t155*1024+i]))))))*1.0));}}
function loop169(t155){for(let i=0;i<1024;i++){b160[i]=((b41[t155*1024+i]>0.0)|0);}}
function loop172(){for(let i=0;i<1024;i++){b160[i]=1.0;}}
function loop175(t155){for(let i=0;i<1024;i++){b160[i]=(((b41[t155*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop179(t155){for(let i=0;i<1024;i++){b176[i]=((b41[t155*1024+i]>0.0)|0);}}
function loop182(t155){for(let i=0;i<1024;i++){b160[i]=(b176[i]?1.0:fround((1.0*fround(((b176[i]?0.0:1.0)*fround((fround(expm1((b176[i]?0.0:b41[t155*1024+i])))+1.0)))))));}}
function loop186(t155){for(let i=0;i<1024;i++){b183[i]=((b41[t155*1024+i]>0.0)|0);}}
function loop189(t155){for(let i=0;i<1024;i++){b160[i]=fround((1.0507010221481323*(b183[i]?1.0:fround((1.6732631921768188*fround(((b183[i]?0.0:1.0)*fround((fround(expm1((b183[i]?0.0:b41[t155*1024+i])))+1.0)))))))));}}
function loop193(t155){for(let i=0;i<1024;i++){b190[i]=fround(((-b41[t155*1024+i])*0.7071067690849304));}}
function loop196(t155){for(let i=0;i<1024;i++){b160[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b190[i]))))+fround((fround((0.5*b41[t155*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b190[i])))))))))))));}}
function loop200(t155){for(let i=0;i<1024;i++){b197[i]=fround(logistic(b41[t155*1024+i]));}}
function loop203(t155){for(let i=0;i<1024;i++){b160[i]=fround((fround((1.0*b197[i]))+fround((b41[t155*1024+i]*fround((1.0*fround((b197[i]*fround((1.0-b197[i]))))))))));}}
function loop207(t155){for(let i=0;i<1024;i++){b204[i]=fround((b41[t155*1024+i]-0.0));}}
function loop211(t155){for(let i=0;i<1024;i++){b208[i]=(((b204[i]!==b204[i])|0)?fround((b41[t155*1024+i]+0.0)):fround((above0(b41[t155*1024+i])+fround(log1p(fround(exp((-abs(b204[i])))))))));}}
function loop215(){for(let i=0;i<1024;i++){b212[i]=(((b208[i]===Infinity)|0)?0.0:b208[i]);}}
function loop218(t155){for(let i=0;i<1024;i++){b160[i]=fround((fround((1.0*fround(exp(fround(((((b41[t155*1024+i]===Infinity)|0)?0.0:b41[t155*1024+i])-b212[i]))))))+fround((0.0*fround(exp(fround((0.0-b212[i]))))))));}}
function loop223(n2,t155){for(let i=0;i<1024;i++){b220[i]=fround(((-(((b42[t155*1024+i]>0.0)|0)?fround((n2*(-b153[i]))):0.0))+fround((b160[i]*b153[i]))));}}
function loop227(t155){for(let i225=0;i225<32;i225++){for(let i226=0;i226<32;i226++){b224[i225*32+i226]=b18[t155*1024+i226*32+i225];}}}
function loop235(t155){let s231=1;let s232=1;let s233=1;let s234=1;for(let i230=0;i230<1024;i230+=4){s231=s231&(Number.isFinite(b43[t155*1024+i230])?1:0);s232=s232&(Number.isFinite(b43[t155*1024+i230+1])?1:0);s233=s233&(Number.isFinite(b43[t155*1024+i230+2])?1:0);s234=s234&(Number.isFinite(b43[t155*1024+i230+3])?1:0);}return s231&s232&s233&s234;}
function loop247(){let s243=-Infinity;let s244=-Infinity;let s245=-Infinity;let s246=-Infinity;for(let i242=0;i242<1024;i242+=4){s243=max(s243,abs(b153[i242]));s244=max(s244,abs(b153[i242+1]));s245=max(s245,abs(b153[i242+2]));s246=max(s246,abs(b153[i242+3]));}return max(max(max(s243,s244),s245),s246);}
function loop260(v250){let s256=0;let s257=0;let s258=0;let s259=0;for(let i255=0;i255<1024;i255+=4){s256=s256+fround(square(fround((b153[i255]/v250))));s257=s257+fround(square(fround((b153[i255+1]/v250))));s258=s258+fround(square(fround((b153[i255+2]/v250))));s259=s259+fround(square(fround((b153[i255+3]/v250))));}return s256+s257+s258+s259;}
function loop275(){let s271=-Infinity;let s272=-Infinity;let s273=-Infinity;let s274=-Infinity;for(let i270=0;i270<1024;i270+=4){s271=max(s271,abs(b219[i270]));s272=max(s272,abs(b219[i270+1]));s273=max(s273,abs(b219[i270+2]));s274=max(s274,abs(b219[i270+3]));}return max(max(max(s271,s272),s273),s274);}
function loop287(v158,v278){for(let i=0;i<1024;i++){b284[i]=(v158?fround((b219[i]/v278)):b153[i]);}}
function loop296(v294){let s295=-Infinity;s295=max(s295,v294);return s295;}
function loop305(v303){let s304=1;s304=s304&v303;return s304;}
function loop314(v311){for(let i=0;i<256;i++){b312[i]=fround((v311*k289[i]));}}
function loop319(){for(let i=0;i<256;i++){b317[i]=fround(logistic(b312[i]));}}
function loop321(){for(let i=0;i<256;i++){b317[i]=fround(tanh(b312[i]));}}
function loop323(){for(let i=0;i<256;i++){b317[i]=above0(b312[i]);}}
function loop325(){for(let i=0;i<256;i++){b317[i]=(((b312[i]>=0.0)|0)?b312[i]:fround((0.009999999776482582*b312[i])));}}
function loop328(){for(let i=0;i<256;i++){b326[i]=((b312[i]>0.0)|0);}}
function loop330(){for(let i=0;i<256;i++){b317[i]=(b326[i]?b312[i]:fround((1.0*fround(expm1((b326[i]?0.0:b312[i]))))));}}
function loop333(){for(let i=0;i<256;i++){b331[i]=((b312[i]>0.0)|0);}}
function loop335(){for(let i=0;i<256;i++){b317[i]=fround((1.0507010221481323*(b331[i]?b312[i]:fround((1.6732631921768188*fround(expm1((b331[i]?0.0:b312[i]))))))));}}
function loop337(){for(let i=0;i<256;i++){b317[i]=fround((fround((0.5*b312[i]))*fround(erfc(fround(((-b312[i])*0.7071067690849304))))));}}
function loop339(){for(let i=0;i<256;i++){b317[i]=fround((b312[i]*fround(logistic(b312[i]))));}}
function loop342(){for(let i=0;i<256;i++){b340[i]=fround((b312[i]-0.0));}}
function loop344(){for(let i=0;i<256;i++){b317[i]=(((b340[i]!==b340[i])|0)?fround((b312[i]+0.0)):fround((above0(b312[i])+fround(log1p(fround(exp((-abs(b340[i])))))))));}}
function loop347(){for(let i=0;i<256;i++){b345[i]=(-b312[i]);}}
function loop350(n2){for(let i=0;i<256;i++){b348[i]=fround(square(fround((b317[i]-fround((n2*above0(b345[i])))))));}}
function loop353(){let s352=0;for(let i351=0;i351<256;i351++){const x0=b348[i351];{const y=k290[i351];s352+=x0*y;}}return s352;}
function loop358(){for(let i=0;i<256;i++){b356[i]=fround((fround((fround(logistic(b312[i]))*fround(logistic((-b312[i])))))*1.0));}}
function loop360(){for(let i=0;i<256;i++){b356[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b312[i]))))))*fround(logistic(fround(((-2.0)*b312[i]))))))*1.0));}}
function loop362(){for(let i=0;i<256;i++){b356[i]=((b312[i]>0.0)|0);}}
function loop364(){for(let i=0;i<256;i++){b356[i]=1.0;}}
function loop366(){for(let i=0;i<256;i++){b356[i]=(((b312[i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop369(){for(let i=0;i<256;i++){b367[i]=((b312[i]>0.0)|0);}}
function loop371(){for(let i=0;i<256;i++){b356[i]=(b367[i]?1.0:fround((1.0*fround(((b367[i]?0.0:1.0)*fround((fround(expm1((b367[i]?0.0:b312[i])))+1.0)))))));}}
function loop374(){for(let i=0;i<256;i++){b372[i]=((b312[i]>0.0)|0);}}
function loop376(){for(let i=0;i<256;i++){b356[i]=fround((1.0507010221481323*(b372[i]?1.0:fround((1.6732631921768188*fround(((b372[i]?0.0:1.0)*fround((fround(expm1((b372[i]?0.0:b312[i])))+1.0)))))))));}}
function loop379(){for(let i=0;i<256;i++){b377[i]=fround(((-b312[i])*0.7071067690849304));}}
function loop381(){for(let i=0;i<256;i++){b356[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b377[i]))))+fround((fround((0.5*b312[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b377[i])))))))))))));}}
function loop384(){for(let i=0;i<256;i++){b382[i]=fround(logistic(b312[i]));}}
function loop386(){for(let i=0;i<256;i++){b356[i]=fround((fround((1.0*b382[i]))+fround((b312[i]*fround((1.0*fround((b382[i]*fround((1.0-b382[i]))))))))));}}
function loop389(){for(let i=0;i<256;i++){b387[i]=fround((b312[i]-0.0));}}
function loop392(){for(let i=0;i<256;i++){b390[i]=(((b387[i]!==b387[i])|0)?fround((b312[i]+0.0)):fround((above0(b312[i])+fround(log1p(fround(exp((-abs(b387[i])))))))));}}
function loop395(){for(let i=0;i<256;i++){b393[i]=(((b390[i]===Infinity)|0)?0.0:b390[i]);}}
function loop397(){for(let i=0;i<256;i++){b356[i]=fround((fround((1.0*fround(exp(fround(((((b312[i]===Infinity)|0)?0.0:b312[i])-b393[i]))))))+fround((0.0*fround(exp(fround((0.0-b393[i]))))))));}}
function loop400(n2){for(let i=0;i<256;i++){b398[i]=fround(square(fround((fround((b356[i]*1.0))-fround((n2*(((b345[i]>0.0)|0)?(-1.0):0.0)))))));}}
function loop403(){let s402=0;for(let i401=0;i401<256;i401++){const x0=b398[i401];{const y=k290[i401];s402+=x0*y;}}return s402;}
function loop407(v288){for(let i406=0;i406<30;i406++){b405[i406]=(b26[(29-(i406))]?fround((fround(ln(fround((v288*b293[(29-(i406))]))))*0.4342944920063019)):0.0);}}
function loop411(){let s410=0;for(let i409=0;i409<=29;i409++){s410+=b405[i409];b408[i409]=s410;}}
function loop414(){for(let i413=0;i413<29;i413++){b412[i413]=b408[(29-(i413+1))];}}
function loop415(){b412[29]=0.0;}
function loop418(){for(let i417=0;i417<30;i417++){b416[i417]=fround((b156[i417]+0.0));}}
function loop420(){for(let i419=0;i419<30;i419++){b416[1*30+i419]=(b26[i419]?fround((0.5*b412[i419])):NaN);}}
function loop424(){for(let i422=0;i422<2;i422++){for(let i423=0;i423<30;i423++){b421[i422*30+i423]=b416[i422*30+i423];}}}
try{const made=await vectors('AGFzbQEAAAABOQxgAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF/YAJ9fQBgAn1/AGACf30AYAR/f39/AAIHAQAAAgCAAgNhYAMDAwMDAwMDAwMDAwMDAwsABAECBAYGBgYGBgYGBgYGBgYGCQoGBgYABgYGBgYGBgYGBgYABgkGBwEFAQgEAAAAAAAAAAAAAAAAAAQBAAAAAAAAAAAAAAAAAAAAAAAEAQedBlEEYml0cwAPBmxvb3AxNwAQBmxvb3AyMgARBmxvb3A1MgASBmxvb3A2NgATBmxvb3A3NQAUBmxvb3A3OQAVBmxvb3A4NQAWBmxvb3A4OAAXBmxvb3A5MQAYBmxvb3A5NQAZBmxvb3A5OQAaB2xvb3AxMDIAGwdsb29wMTA2ABwHbG9vcDEwOQAdB2xvb3AxMTIAHgdsb29wMTE1AB8HbG9vcDExOQAgB2xvb3AxMjIAIQdsb29wMTI1ACIHbG9vcDEyOAAjB2xvb3AxMzEAJAdsb29wMTYzACUHbG9vcDE2NgAmB2xvb3AxNjkAJwdsb29wMTcyACgHbG9vcDE3NQApB2xvb3AxNzkAKgdsb29wMTgyACsHbG9vcDE4NgAsB2xvb3AxODkALQdsb29wMTkzAC4HbG9vcDE5NgAvB2xvb3AyMDAAMAdsb29wMjAzADEHbG9vcDIwNwAyB2xvb3AyMTEAMwdsb29wMjE1ADQHbG9vcDIxOAA1B2xvb3AyMjMANgdsb29wMjI3ADcHbG9vcDIzNQA4B2xvb3AyNDcAOQdsb29wMjYwADoHbG9vcDI3NQA7B2xvb3AyODcAPAdsb29wMzE0AD0HbG9vcDMxOQA+B2xvb3AzMjEAPwdsb29wMzIzAEAHbG9vcDMyNQBBB2xvb3AzMjgAQgdsb29wMzMwAEMHbG9vcDMzMwBEB2xvb3AzMzUARQdsb29wMzM3AEYHbG9vcDMzOQBHB2xvb3AzNDIASAdsb29wMzQ0AEkHbG9vcDM0NwBKB2xvb3AzNTAASwdsb29wMzUzAEwHbG9vcDM1OABNB2xvb3AzNjAATgdsb29wMzYyAE8HbG9vcDM2NABQB2xvb3AzNjYAUQdsb29wMzY5AFIHbG9vcDM3MQBTB2xvb3AzNzQAVAdsb29wMzc2AFUHbG9vcDM3OQBWB2xvb3AzODEAVwdsb29wMzg0AFgHbG9vcDM4NgBZB2xvb3AzODkAWgdsb29wMzkyAFsHbG9vcDM5NQBcB2xvb3AzOTcAXQdsb29wNDAwAF4HbG9vcDQwMwBfCtavAWDFBAgBewF7AXsBewF7AXsBewF7IAD9DM07f2aeoOY/zTt/Zp6g5j/90QFBNP3MAf0MAAAAAAAAAAAAAAAAAAAAAP0NAAECAwgJCgsQERITEBESE/3+ASEBIAAgAf3tAf0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4B/fIBIQIgAv0MAAAAAAAA8D8AAAAAAADwP/3xASAC/QwAAAAAAADwPwAAAAAAAPA//fAB/fMBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgBiAG/fIBIQcgAf0M7zn6/kIu5j/vOfr+Qi7mP/3yASAD/QwAAAAAAAAAQAAAAAAAAABAIAT9DFVVVVVVVeU/VVVVVVVV5T/98gH98AEgBf0MmpmZmZmZ2T+amZmZmZnZPyAE/QySJEmSJEnSP5IkSZIkSdI//fIB/fAB/fIB/fABIAb9DBzHcRzHccw/HMdxHMdxzD8gBP0MRhdddNFFxz9GF1100UXHP/3yAf3wASAF/QwUO7ETO7HDPxQ7sRM7scM//fIB/fAB/fIB/fAB/fIB/fABIQggCCAAIAD9DJx1AIg85Dd+nHUAiDzkN379Sf1S/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAAgAP0MAAAAAAAAAAAAAAAAAAAAAP1H/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1K/VILVwAgACAAIAD98gH9DAAAAAAAAOA/AAAAAAAA4D/98gH98QH9DAAAAAAAAPA/AAAAAAAA8D8gAP3wARAAIAD97AH9DPFo44i1+OQ+8WjjiLX45D79Sf1SC44FCQF7AXsBewF7AXsBewF7AXsBeyAA/e0BIAD98gH9Xv1fEAH9Xv1f/e0BIQEgAf0MAAAAAAAABEAAAAAAAAAEQP3xASECIAH97wH9DAAAAAAAAAhAAAAAAAAACED98QEhAyACIAL98gEhBCAEIAT98gEhBSAFIAX98gEhBiADIAP98gEhByAHIAf98gEhCCAIIAj98gEhCSAA/QzctJ3fxQX4P9y0nd/FBfg/IAL9DCLQKWDskc8/ItApYOyRzz/98gH98AEgBP0MkDhF4J0ccT+QOEXgnRxxP/3tASAC/QxBNCEAgYpUP0E0IQCBilQ//e0B/fIB/fAB/fIB/fABIAX9DDRKWWBbpiw/NEpZYFumLD8gAv0Mb45EIFhr0j5vjkQgWGvSPv3tAf3yAf3wASAE/QwQambfao7NPhBqZt9qjs0+/e0BIAL9DL0M8b9mCZc+vQzxv2YJlz798gH98AH98gH98AH98gH98AEgBv0M6keC/7AsXj7qR4L/sCxePv3yAf3wAf0MAs9BwO+pBkACz0HA76kGQCAD/QyEOQ9h2wbwP4Q5D2HbBvA//fIB/fABIAf9DDCx1r+vVIM/MLHWv69Ugz8gA/0MB/b537o4fz8H9vnfujh/P/3tAf3yAf3wAf3yAf3wASAI/QwVhu1fT4J3PxWG7V9Pgnc/IAP9DF2ocuC8F24/Xahy4LwXbj/97QH98gH98AEgB/0MnwsQQI4bVj+fCxBAjhtWPyAD/Qwx6WdhrXYaPzHpZ2Gtdho//fIB/fAB/fIB/fAB/fIB/fABIAn9DL5uPF8TPio/vm48XxM+Kj/97QH98gH98AEgAf0MAAAAAAAAFEAAAAAAAAAUQP1J/VL98gELOAAgAP1fEAL9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAC/V79DQABAgMEBQYHEBESExQVFhcLpgMIAXsBewF7AXsBewF7AXsBeyAA/QwAAAAAAABpQAAAAAAAAGlA/e0B/fcB/QwAAAAAAABpQAAAAAAAAGlA/fYBIQEgAf0M/oIrZUcV9z/+gitlRxX3P/3yAf2UASECIAEgAv0M7zn6/kIu5j/vOfr+Qi7mP/3yAf3xASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAL9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OASEHIAP9DAAAAAAAAPA/AAAAAAAA8D8gA/0MAAAAAAAA4D8AAAAAAADgP/3yAf3wASAE/QxVVVVVVVXFP1VVVVVVVcU/IAP9DFVVVVVVVaU/VVVVVVVVpT/98gH98AH98gH98AEgBf0MERERERERgT8RERERERGBPyAD/QwXbMEWbMFWPxdswRZswVY//fIB/fABIAT9DBqgARqgASo/GqABGqABKj8gA/0MGqABGqAB+j4aoAEaoAH6Pv3yAf3wAf3yAf3wAf3yAf3wAf3yASEIIAcgByAI/fIB/fABCzMA/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAADwPwAAAAAAAPA/IAD97QEQBP3wAf3zAQs4ACAA/V8QBf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAX9Xv0NAAECAwQFBgcQERITFBUWFwu7AwgBewF7AXsBewF7AXsBewF7IAD9DAAAAAAAAGlAAAAAAAAAaUD97QH99wH9DAAAAAAAAGlAAAAAAAAAaUD99gEhASAB/Qz+gitlRxX3P/6CK2VHFfc//fIB/ZQBIQIgASAC/QzvOfr+Qi7mP+85+v5CLuY//fIB/fEBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAv0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4BIQcgA/0MAAAAAAAA8D8AAAAAAADwPyAD/QwAAAAAAADgPwAAAAAAAOA//fIB/fABIAT9DFVVVVVVVcU/VVVVVVVVxT8gA/0MVVVVVVVVpT9VVVVVVVWlP/3yAf3wAf3yAf3wASAF/QwRERERERGBPxEREREREYE/IAP9DBdswRZswVY/F2zBFmzBVj/98gH98AEgBP0MGqABGqABKj8aoAEaoAEqPyAD/QwaoAEaoAH6PhqgARqgAfo+/fIB/fAB/fIB/fAB/fIB/fAB/fIBIQggByAI/fIBIAf9DAAAAAAAAPA/AAAAAAAA8D/98QH98AELaAEBe/0MAAAAAAAAAEAAAAAAAAAAQCAA/QwAAAAAAAA0QAAAAAAAADRA/e0B/fcB/QwAAAAAAAA0QAAAAAAAADRA/fYB/fIBEAchASABIAH9DAAAAAAAAABAAAAAAAAAAED98AH98wELOAAgAP1fEAj9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAI/V79DQABAgMEBQYHEBESExQVFhcLOAAgAP1fEAf9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAH/V79DQABAgMEBQYHEBESExQVFhcLuQMFAXsBewF7AXsBe/0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAA8D8AAAAAAADwPyAA/ewB/QwAAAAAAADgPwAAAAAAAOA//fIB/fAB/fMBIQEgASAB/fIBIQIgAiAC/fIBIQMgAyAD/fIBIQQgAf0MxZuIwIk/9D/Fm4jAiT/0P/3tASAB/QyINY3UGADwP4g1jdQYAPA//fIB/fABIAL9DOpgeWcf8dc/6mB5Zx/x1z8gAf0M8MPeF9nGuD/ww94X2ca4P/3yAf3wAf3yAf3wASAD/Qyl6qqCSdjHP6XqqoJJ2Mc//e0BIAH9DOYcI3b52NE/5hwjdvnY0T/98gH98AEgAv0MgDkGpssp8j+AOQamyynyP/3tASAB/Qy+oVME9tD3P76hUwT20Pc//fIB/fAB/fIB/fAB/fIB/fABIAT9DP3ehTEST+o//d6FMRJP6j/97QEgAf0MpKV2ryjfxT+kpXavKN/FP/3yAf3wAf3yAf3wASAAIAD98gH98QEQBP3yASEF/QwAAAAAAAAAQAAAAAAAAABAIAX98QEgBSAA/QwAAAAAAAAAAAAAAAAAAAAA/Un9Ugs4ACAA/V8QC/1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAv9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QBP1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAT9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QAf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAH9Xv0NAAECAwQFBgcQERITFBUWFwvBBwYBewF7AXsBewF7AXsgAP0RIQQgAf0RIQUgBCAF/VH9DNob0RvaG9Eb2hvRG9ob0Rv9USEG/QwAAAAAAQAAAAIAAAADAAAAIQcDQCAEIQggByAF/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBf2uASEIIAkgBv2uAf0MAQAAAAEAAAABAAAAAQAAAP2uASEJIAggCf2uASEIIAlBEf2rASAJQQ/9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQR39qwEgCUED/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEQ/asBIAlBEP2tAf1QIAj9USEJIAggCf2uASEIIAlBGP2rASAJQQj9rQH9UCAI/VEhCSAIIAb9rgEhCCAJIAT9rgH9DAIAAAACAAAAAgAAAAIAAAD9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAE/a4BIQggCSAF/a4B/QwDAAAAAwAAAAMAAAADAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBf2uASEIIAkgBv2uAf0MBAAAAAQAAAAEAAAABAAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAb9rgEhCCAJIAT9rgH9DAUAAAAFAAAABQAAAAUAAAD9rgEhCSACIAggCf1R/QsCACAH/QwEAAAABAAAAAQAAAAEAAAA/a4BIQcgAkEQaiECIANBBGsiA0EASg0ACwu+AQIBfwF/QQAhAEGAPCEBA0AgAP0M8wS1P/MEtT/zBLU/8wS1P/0M//9/P///fz///38///9/P/3hASAA/QACgICABEEJ/a0B/QwAAIA/AACAPwAAgD8AAIA//VD9DAAAgD8AAIA/AACAPwAAgD/95QH9DAAAAEAAAABAAAAAQAAAAED95gH9DP//fz///38///9/P///fz/94QH95AH96QEQA/3mAf0LAoDAhwQgAEEQaiEAIAFBAWsiAQ0ACwt3AwF7AX8BfyAA/RMhAUEAIQJBgA8hAwNAIAIgASAC/QACAP3mAf0LAoDAByACIAEgAv0AAhD95gH9CwKQwAcgAiABIAL9AAIg/eYB/QsCoMAHIAIgASAC/QACMP3mAf0LArDAByACQcAAaiECIANBAWsiAw0ACwvtAQYBewF7AXsBewF/AX9BACEE/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBwAAhBQNAIAAgBP0AAoCAD/3gAf3pASEAIAEgBP0AApCAD/3gAf3pASEBIAIgBP0AAqCAD/3gAf3pASECIAMgBP0AArCAD/3gAf3pASEDIARBwABqIQQgBUEBayIFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC4wEBgF7AXsBewF7AX8Bf0EAIQT9DP////////////////////8hAP0M/////////////////////yEB/Qz/////////////////////IQL9DP////////////////////8hA0HAACEFA0AgAP0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAE/QACgIAP/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hACAB/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKQgA/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEBIAL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBP0AAqCAD/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQIgA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAE/QACsIAP/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAyAEQcAAaiEEIAVBAWsiBQ0ACyAAIAH9TiAC/U4gA/1OIQAgAP2jAQt/AwF/AXsBfyAA/RMhAkEAIQFBwAAhAwNAIAEgAf0AAoCADyAC/ecB/QsCgKAPIAEgAf0AApCADyAC/ecB/QsCkKAPIAEgAf0AAqCADyAC/ecB/QsCoKAPIAEgAf0AArCADyAC/ecB/QsCsKAPIAFBwABqIQEgA0EBayIDDQALC9IBBQF/AX8BfwF/AX9BACEBQQAgAEGAAWxqIQJBACAAQYAgbGohA0EgIQUDQEECIQQDQCADIAH9AAKAwA8gAv0AAoDgD/3kAf0LAoD+DyADIAH9AAKQwA8gAv0AApDgD/3kAf0LApD+DyADIAH9AAKgwA8gAv0AAqDgD/3kAf0LAqD+DyADIAH9AAKwwA8gAv0AArDgD/3kAf0LArD+DyABQcAAaiEBIAJBwABqIQIgA0HAAGohAyAEQQFrIgQNAAsgAkGAf2ohAiAFQQFrIgUNAAsLSAMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+DxAG/QsCgL4XIAFBEGohASACQRBqIQIgA0EBayIDDQALC0gDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKA/g8QCf0LAoC+FyABQRBqIQEgAkEQaiECIANBAWsiAw0ACwvMAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAoC+FyACIAH9AAKQ/g/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKQvhcgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCoL4XIAIgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LArC+FyABQcAAaiEBIAJBwABqIQIgA0EBayIDDQALC+QCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKA/g/95gEgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKAvhcgAiAB/QACkP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQ/g/95gEgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQvhcgAiAB/QACoP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKg/g/95gEgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKgvhcgAiAB/QACsP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKw/g/95gEgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKwvhcgAUHAAGohASACQcAAaiECIANBAWsiAw0ACwuYAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA3hcgAiAB/QACkP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApDeFyACIAH9AAKg/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoN4XIAIgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw3hcgAUHAAGohASACQcAAaiECIANBAWsiAw0ACwuzAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+D/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgP4PIAL9AAKA3hf9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAv0AAoDeF/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKAvhcgAUEQaiEBIAJBEGohAiADQQFrIgMNAAsLmAIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgP4XIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ/hcgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD+FyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsP4XIAFBwABqIQEgAkHAAGohAiADQQFrIgMNAAsLyAEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCAC/QxffYY/X32GP199hj9ffYY/IAH9AAKA/g/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoD+DyAC/QACgP4X/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAL9AAKA/hf9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYB/QsCgL4XIAFBEGohASACQRBqIQIgA0EBayIDDQALC4ABAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAv0MAAAAPwAAAD8AAAA/AAAAPyAB/QACgP4P/eYBIAH9AAKA/g/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEQDP3mAf0LAoC+FyABQRBqIQEgAkEQaiECIANBAWsiAw0ACwtTAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgP4PIAH9AAKA/g8QBv3mAf0LAoC+FyABQRBqIQEgAkEQaiECIANBAWsiAw0ACwvMAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoCeGCACIAH9AAKQ/g/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQnhggAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoJ4YIAIgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArCeGCABQcAAaiEBIAJBwABqIQIgA0EBayIDDQALC6EBAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/eQBIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD96QEgAv0AAoCeGP3gAf3hARANEA795AEgAv0AAoCeGCAC/QACgJ4Y/UL9Uv0LAoC+FyABQRBqIQEgAkEQaiECIANBAWsiAw0ACwt2AgF/AX9BACAAQYAgbGohAUHAACECA0AgASAB/QACgP4P/eEB/QsCgL4YIAEgAf0AApD+D/3hAf0LApC+GCABIAH9AAKg/g/94QH9CwKgvhggASAB/QACsP4P/eEB/QsCsL4YIAFBwABqIQEgAkEBayICDQALC5QCBAF/AXsBfwF/IAD9EyEDQQAhAkEAIAFBgCBsaiEEQcAAIQUDQCAEIAL9AAKAvhcgAyAE/QACgL4Y/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eYB/eUB/QsCgP4fIAQgAv0AApC+FyADIAT9AAKQvhj9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QH9CwKQ/h8gBCAC/QACoL4XIAMgBP0AAqC+GP0MAAAAAAAAAAAAAAAAAAAAAP3pAf3mAf3lAf0LAqD+HyAEIAL9AAKwvhcgAyAE/QACsL4Y/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eYB/eUB/QsCsP4fIAJBwABqIQIgBEHAAGohBCAFQQFrIgUNAAsLgAIEAX8BfwF7AX8gAf0TIQRBACAAQYAgbGohAkEAIQNBwAAhBQNAIAMgAv0AAoD+HyAD/QACgKAPIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCgIAPIAMgAv0AApD+HyAD/QACkKAPIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCkIAPIAMgAv0AAqD+HyAD/QACoKAPIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCoIAPIAMgAv0AArD+HyAD/QACsKAPIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCsIAPIAJBwABqIQIgA0HAAGohAyAFQQFrIgUNAAsLbQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+DxAGIAH9AAKA/g/94QEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoC+JyABQRBqIQEgAkEQaiECIANBAWsiAw0ACwusAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DAAAgEAAAIBAAACAQAAAgED9DAAAAEAAAABAAAAAQAAAAEAgAf0AAoD+D/3mARAG/eYB/QwAAABAAAAAQAAAAEAAAABA/eEBIAH9AAKA/g/95gEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoC+JyABQRBqIQEgAkEQaiECIANBAWsiAw0ACwuYAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKAvicgAiAB/QACkP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LApC+JyACIAH9AAKg/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCoL4nIAIgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKwvicgAUHAAGohASACQcAAaiECIANBAWsiAw0ACwuLAQIBfwF/QQAhAEHAACEBA0AgAP0MAACAPwAAgD8AAIA/AACAP/0LAoC+JyAA/QwAAIA/AACAPwAAgD8AAIA//QsCkL4nIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKgvicgAP0MAACAPwAAgD8AAIA/AACAP/0LArC+JyAAQcAAaiEAIAFBAWsiAQ0ACwu0AwMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKAvicgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACkP4P/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LApC+JyAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKg/g/9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCoL4nIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKwvicgAUHAAGohASACQcAAaiECIANBAWsiAw0ACwuYAgMBfwF/AX9BACAAQYAgbGohAUEAIQJBwAAhAwNAIAIgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA3icgAiAB/QACkP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApDeJyACIAH9AAKg/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoN4nIAIgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw3icgAUHAAGohASACQcAAaiECIANBAWsiAw0ACwuXAgMBfwF/AX9BACEBQQAgAEGAIGxqIQJBgAIhAwNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDeJ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAoD+DyAB/QACgN4n/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKA3if9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayIDDQALC5gCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoD+JyACIAH9AAKQ/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkP4nIAIgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg/icgAiAB/QACsP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArD+JyABQcAAaiEBIAJBwABqIQIgA0EBayIDDQALC6wCAwF/AX8Bf0EAIQFBACAAQYAgbGohAkGAAiEDA0AgAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACgP4n/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAC/QACgP4PIAH9AAKA/if9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoD+J/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKAvicgAUEQaiEBIAJBEGohAiADQQFrIgMNAAsL2AEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKAniggAiAB/QACkP4P/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCkJ4oIAIgAf0AAqD+D/3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAqCeKCACIAH9AAKw/g/94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKwniggAUHAAGohASACQcAAaiECIANBAWsiAw0ACwvwAQQBfwF/AXsBf0EAIQFBACAAQYAgbGohAkGAAiEEA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgJ4oEAz95gH9DAAAAD8AAAA/AAAAPwAAAD8gAv0AAoD+D/3mAf0Mu26QP7tukD+7bpA/u26QP/3hAf0MAACAPwAAgD8AAIA/AACAP/3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mASAB/QACgJ4oIgMgA/3mAf3hARAN/eYB/eYB/eYB/eQB/QsCgL4nIAFBEGohASACQRBqIQIgBEEBayIEDQALC0gDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKA/g8QBv0LAoC+KCABQRBqIQEgAkEQaiECIANBAWsiAw0ACwv4AwMBfwF/AX9BACEBQQAgAEGAIGxqIQJBwAAhAwNAIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoC+KP3mASAC/QACgP4P/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAvij9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoC+KP3lAf3mAf3mAf3mAf3kAf0LAoC+JyAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQvij95gEgAv0AApD+D/0MAACAPwAAgD8AAIA/AACAPyAB/QACkL4o/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQvij95QH95gH95gH95gH95AH9CwKQvicgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACoL4o/eYBIAL9AAKg/g/9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqC+KP0MAACAPwAAgD8AAIA/AACAPyAB/QACoL4o/eUB/eYB/eYB/eYB/eQB/QsCoL4nIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AArC+KP3mASAC/QACsP4P/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwvij9DAAAgD8AAIA/AACAPwAAgD8gAf0AArC+KP3lAf3mAf3mAf3mAf3kAf0LArC+JyABQcAAaiEBIAJBwABqIQIgA0EBayIDDQALC8wBAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgN4oIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApDeKCACIAH9AAKg/g/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKg3iggAiAB/QACsP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsN4oIAFBwABqIQEgAkHAAGohAiADQQFrIgMNAAsLoQEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD95AEgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP3pASAC/QACgN4o/eAB/eEBEA0QDv3kASAC/QACgN4oIAL9AAKA3ij9Qv1S/QsCgP4oIAFBEGohASACQRBqIQIgA0EBayIDDQALC6MCAgF/AX9BACEAQcAAIQEDQCAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA/iggAP0AAoD+KP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKAnikgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACkP4oIAD9AAKQ/ij9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCkJ4pIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAqD+KCAA/QACoP4o/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAqCeKSAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKw/iggAP0AArD+KP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKwnikgAEHAAGohACABQQFrIgENAAsLzwEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCAC/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKA/g8gAf0AAoD+D/0MAACAfwAAgH8AAIB/AACAf/1B/VIgAv0AAoCeKf3lARAN/eYB/QwAAAAAAAAAAAAAAAAAAAAA/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKAnin95QEQDf3mAf3kAf0LAoC+JyABQRBqIQEgAkEQaiECIANBAWsiAw0ACwvEAwQBewF/AX8BfyAA/RMhAkEAIQNBACABQYAgbGohBEHAACEFA0AgAyACIAP9AAKAvin94QH95gH9DAAAAAAAAAAAAAAAAAAAAAAgBP0AAoC+GP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL94QEgA/0AAoC+JyAD/QACgL4p/eYB/eQB/QsCgN4pIAMgAiAD/QACkL4p/eEB/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKQvhj9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eEBIAP9AAKQvicgA/0AApC+Kf3mAf3kAf0LApDeKSADIAIgA/0AAqC+Kf3hAf3mAf0MAAAAAAAAAAAAAAAAAAAAACAE/QACoL4Y/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv3hASAD/QACoL4nIAP9AAKgvin95gH95AH9CwKg3ikgAyACIAP9AAKwvin94QH95gH9DAAAAAAAAAAAAAAAAAAAAAAgBP0AArC+GP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL94QEgA/0AArC+JyAD/QACsL4p/eYB/eQB/QsCsN4pIANBwABqIQMgBEHAAGohBCAFQQFrIgUNAAsLtQIIAX8BewF/AXsBewF7AX8Bf0EAIABBgCBsaiEBQQAhA0EgIQgDQEECIQcDQCADIAH9XAKAwAchAiABIAL9VgKAwQcBIQIgASAC/VYCgMIHAiECIAEgAv1WAoDDBwP9CwKA/ikgAyAB/VwCgMQHIQQgASAE/VYCgMUHASEEIAEgBP1WAoDGBwIhBCABIAT9VgKAxwcD/QsCkP4pIAMgAf1cAoDIByEFIAEgBf1WAoDJBwEhBSABIAX9VgKAygcCIQUgASAF/VYCgMsHA/0LAqD+KSADIAH9XAKAzAchBiABIAb9VgKAzQcBIQYgASAG/VYCgM4HAiEGIAEgBv1WAoDPBwP9CwKw/ikgAUGAEGohASADQcAAaiEDIAdBAWsiBw0ACyABQYRgaiEBIAhBAWsiCA0ACwuTBAYBewF7AXsBewF/AX9BACAAQYAgbGohBf0M/////////////////////yEB/Qz/////////////////////IQL9DP////////////////////8hA/0M/////////////////////yEEQcAAIQYDQCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAX9AAKA/h/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEBIAL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBf0AApD+H/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQIgA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAF/QACoP4f/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAyAE/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAX9AAKw/h/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEEIAVBwABqIQUgBkEBayIGDQALIAEgAv1OIAP9TiAE/U4hASAB/aMBC+0BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACgL4p/eAB/ekBIQAgASAE/QACkL4p/eAB/ekBIQEgAiAE/QACoL4p/eAB/ekBIQIgAyAE/QACsL4p/eAB/ekBIQMgBEHAAGohBCAFQQFrIgUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLoQILAXsBewF7AXsBewF/AXsBewF7AXsBfyAA/RMhB0EAIQb9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEHAACELA0AgASAG/QACgL4pIAf95wEiBSAF/eYB/eQBIQEgAiAG/QACkL4pIAf95wEiCCAI/eYB/eQBIQIgAyAG/QACoL4pIAf95wEiCSAJ/eYB/eQBIQMgBCAG/QACsL4pIAf95wEiCiAK/eYB/eQBIQQgBkHAAGohBiALQQFrIgsNAAsgASAC/eQBIAP95AEgBP3kASEBIAH9HwAgAf0fAZIgAf0fApIgAf0fA5IL7QEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKAnir94AH96QEhACABIAT9AAKQnir94AH96QEhASACIAT9AAKgnir94AH96QEhAiADIAT9AAKwnir94AH96QEhAyAEQcAAaiEEIAVBAWsiBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwuHAgQBfwF7AXsBfyAB/RMhAyAA/RMhBEEAIQJBwAAhBQNAIAIgAv0AAoCeKiAD/ecBIAL9AAKAvikgBP0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKAviogAiAC/QACkJ4qIAP95wEgAv0AApC+KSAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LApC+KiACIAL9AAKgniogA/3nASAC/QACoL4pIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCoL4qIAIgAv0AArCeKiAD/ecBIAL9AAKwvikgBP0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKwviogAkHAAGohAiAFQQFrIgUNAAsLfgMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgN4q/eYB/QsCgOYqIAIgASAC/QACkN4q/eYB/QsCkOYqIAIgASAC/QACoN4q/eYB/QsCoOYqIAIgASAC/QACsN4q/eYB/QsCsOYqIAJBwABqIQIgA0EBayIDDQALCzQCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDmKhAG/QsCgO4qIABBEGohACABQQFrIgENAAsLNAIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYqEAn9CwKA7iogAEEQaiEAIAFBAWsiAQ0ACwu2AQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKA7iogACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCkO4qIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAqDuKiAAIAD9AAKw5ir9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKw7iogAEHAAGohACABQQFrIgENAAsLzgICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwK1yM8CtcjPArXIzwK1yM8IAD9AAKA5ir95gEgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKA7iogACAA/QACkOYq/QwK1yM8CtcjPArXIzwK1yM8IAD9AAKQ5ir95gEgAP0AApDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQ7iogACAA/QACoOYq/QwK1yM8CtcjPArXIzwK1yM8IAD9AAKg5ir95gEgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKg7iogACAA/QACsOYq/QwK1yM8CtcjPArXIzwK1yM8IAD9AAKw5ir95gEgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKw7iogAEHAAGohACABQQFrIgENAAsLggICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoD2KiAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkPYqIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg9iogACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArD2KiAAQcAAaiEAIAFBAWsiAQ0ACwufAQIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYq/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA5iogAP0AAoD2Kv0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv3mASAA/QACgPYq/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoDuKiAAQRBqIQAgAUEBayIBDQALC4ICAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA/iogACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApD+KiAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoP4qIAAgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw/iogAEHAAGohACABQQFrIgENAAsLtAECAX8Bf0EAIQBBwAAhAQNAIAD9DF99hj9ffYY/X32GP199hj8gAP0AAoDmKv0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAACAA/QACgOYqIAD9AAKA/ir9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAP0AAoD+Kv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKA7iogAEEQaiEAIAFBAWsiAQ0ACwtsAgF/AX9BACEAQcAAIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKA5ir95gEgAP0AAoDmKv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mARAM/eYB/QsCgO4qIABBEGohACABQQFrIgENAAsLPwIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYqIAD9AAKA5ioQBv3mAf0LAoDuKiAAQRBqIQAgAUEBayIBDQALC7YBAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoCGKyAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQhisgACAA/QACoOYq/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoIYrIAAgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArCGKyAAQcAAaiEAIAFBAWsiAQ0ACwuNAQIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/eQBIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD96QEgAP0AAoCGK/3gAf3hARANEA795AEgAP0AAoCGKyAA/QACgIYr/UL9Uv0LAoDuKiAAQRBqIQAgAUEBayIBDQALC24CAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/eEB/QsCgI4rIAAgAP0AApDmKv3hAf0LApCOKyAAIAD9AAKg5ir94QH9CwKgjisgACAA/QACsOYq/eEB/QsCsI4rIABBwABqIQAgAUEBayIBDQALC6ICBwF7AX8BewF7AXsBewF/IAD9EyEDQQAhAkEQIQcDQCACIAL9AAKA7iogAyAC/QACgI4r/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eYB/eUBIgEgAf3mAf0LAoCWKyACIAL9AAKQ7iogAyAC/QACkI4r/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eYB/eUBIgQgBP3mAf0LApCWKyACIAL9AAKg7iogAyAC/QACoI4r/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eYB/eUBIgUgBf3mAf0LAqCWKyACIAL9AAKw7iogAyAC/QACsI4r/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eYB/eUBIgYgBv3mAf0LArCWKyACQcAAaiECIAdBAWsiBw0ACwuMAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJYrIAT9AAKAniv95gH95AEhACABIAT9AAKQlisgBP0AApCeK/3mAf3kASEBIAIgBP0AAqCWKyAE/QACoJ4r/eYB/eQBIQIgAyAE/QACsJYrIAT9AAKwniv95gH95AEhAyAEQcAAaiEEIAVBAWsiBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgtZAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA5ioQBiAA/QACgOYq/eEBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gH9CwKApisgAEEQaiEAIAFBAWsiAQ0ACwuYAQIBfwF/QQAhAEHAACEBA0AgAP0MAACAQAAAgEAAAIBAAACAQP0MAAAAQAAAAEAAAABAAAAAQCAA/QACgOYq/eYBEAb95gH9DAAAAEAAAABAAAAAQAAAAED94QEgAP0AAoDmKv3mARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgKYrIABBEGohACABQQFrIgENAAsLggICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LAoCmKyAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCkKYrIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKgpisgACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LArCmKyAAQcAAaiEAIAFBAWsiAQ0ACwuKAQIBfwF/QQAhAEEQIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA//QsCgKYrIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKQpisgAP0MAACAPwAAgD8AAIA/AACAP/0LAqCmKyAA/QwAAIA/AACAPwAAgD8AAIA//QsCsKYrIABBwABqIQAgAUEBayIBDQALC54DAgF/AX9BACEAQRAhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKApisgAP0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LApCmKyAA/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCoKYrIAD9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKwpisgAEHAAGohACABQQFrIgENAAsLggICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCuKyAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkK4rIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgrisgACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCuKyAAQcAAaiEAIAFBAWsiAQ0ACwuDAgIBfwF/QQAhAEHAACEBA0AgAP0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgK4r/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAA/QACgOYqIAD9AAKAriv9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAP0AAoCuK/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKApisgAEEQaiEAIAFBAWsiAQ0ACwuCAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgLYrIAAgAP0AApDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQtisgACAA/QACoOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqC2KyAAIAD9AAKw5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsLYrIABBwABqIQAgAUEBayIBDQALC5gCAgF/AX9BACEAQcAAIQEDQCAA/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAtiv9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA5iogAP0AAoC2K/0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAA/QACgLYr/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mAf0LAoCmKyAAQRBqIQAgAUEBayIBDQALC8IBAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAoC+KyAAIAD9AAKQ5ir94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKQvisgACAA/QACoOYq/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCoL4rIAAgAP0AArDmKv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LArC+KyAAQcAAaiEAIAFBAWsiAQ0ACwvcAQMBfwF7AX9BACEAQcAAIQIDQCAA/QwAAAA/AAAAPwAAAD8AAAA//QwAAIA/AACAPwAAgD8AAIA//eYBIAD9AAKAvisQDP3mAf0MAAAAPwAAAD8AAAA/AAAAPyAA/QACgOYq/eYB/Qy7bpA/u26QP7tukD+7bpA//eEB/QwAAIA/AACAPwAAgD8AAIA//eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBIAD9AAKAvisiASAB/eYB/eEBEA395gH95gH95gH95AH9CwKApisgAEEQaiEAIAJBAWsiAg0ACws0AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA5ioQBv0LAoDGKyAAQRBqIQAgAUEBayIBDQALC+IDAgF/AX9BACEAQRAhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDGK/3mASAA/QACgOYq/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAxiv9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDGK/3lAf3mAf3mAf3mAf3kAf0LAoCmKyAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQxiv95gEgAP0AApDmKv0MAACAPwAAgD8AAIA/AACAPyAA/QACkMYr/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQxiv95QH95gH95gH95gH95AH9CwKQpisgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoMYr/eYBIAD9AAKg5ir9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDGK/0MAACAPwAAgD8AAIA/AACAPyAA/QACoMYr/eUB/eYB/eYB/eYB/eQB/QsCoKYrIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDGK/3mASAA/QACsOYq/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwxiv9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDGK/3lAf3mAf3mAf3mAf3kAf0LArCmKyAAQcAAaiEAIAFBAWsiAQ0ACwu2AQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKAzisgACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCkM4rIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAqDOKyAAIAD9AAKw5ir9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKwzisgAEHAAGohACABQQFrIgENAAsLjQECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP3kASAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAD9AAKAziv94AH94QEQDRAO/eQBIAD9AAKAzisgAP0AAoDOK/1C/VL9CwKA1isgAEEQaiEAIAFBAWsiAQ0ACwuiAgIBfwF/QQAhAEEQIQEDQCAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA1isgAP0AAoDWK/0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKA3isgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACkNYrIAD9AAKQ1iv9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCkN4rIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAqDWKyAA/QACoNYr/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAqDeKyAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKw1isgAP0AArDWK/0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKw3isgAEHAAGohACABQQFrIgENAAsLuwECAX8Bf0EAIQBBwAAhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoDmKiAA/QACgOYq/QwAAIB/AACAfwAAgH8AAIB//UH9UiAA/QACgN4r/eUBEA395gH9DAAAAAAAAAAAAAAAAAAAAAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoDeK/3lARAN/eYB/eQB/QsCgKYrIABBEGohACABQQFrIgENAAsLlgQHAXsBfwF7AXsBewF7AX8gAP0TIQNBACECQRAhBwNAIAIgAv0AAoCmK/0MAACAPwAAgD8AAIA/AACAP/3mASAD/QwAAIA/AACAPwAAgD8AAIA//eEB/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKAjiv9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eYB/eUBIgEgAf3mAf0LAoDmKyACIAL9AAKQpiv9DAAAgD8AAIA/AACAPwAAgD/95gEgA/0MAACAPwAAgD8AAIA/AACAP/3hAf0MAAAAAAAAAAAAAAAAAAAAACAC/QACkI4r/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv3mAf3lASIEIAT95gH9CwKQ5isgAiAC/QACoKYr/QwAAIA/AACAPwAAgD8AAIA//eYBIAP9DAAAgD8AAIA/AACAPwAAgD/94QH9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAqCOK/0MAAAAAAAAAAAAAAAAAAAAAP1E/VL95gH95QEiBSAF/eYB/QsCoOYrIAIgAv0AArCmK/0MAACAPwAAgD8AAIA/AACAP/3mASAD/QwAAIA/AACAPwAAgD8AAIA//eEB/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKwjiv9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eYB/eUBIgYgBv3mAf0LArDmKyACQcAAaiECIAdBAWsiBw0ACwuMAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOYrIAT9AAKAniv95gH95AEhACABIAT9AAKQ5isgBP0AApCeK/3mAf3kASEBIAIgBP0AAqDmKyAE/QACoJ4r/eYB/eQBIQIgAyAE/QACsOYrIAT9AAKwniv95gH95AEhAyAEQcAAaiEEIAVBAWsiBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8Dkgs=');({loop22,loop52,loop66,loop75,loop79,loop85,loop88,loop91,loop95,loop99,loop102,loop106,loop109,loop112,loop115,loop119,loop122,loop125,loop128,loop131,loop163,loop166,loop169,loop172,loop175,loop179,loop182,loop186,loop189,loop193,loop196,loop200,loop203,loop207,loop211,loop215,loop218,loop223,loop227,loop235,loop247,loop260,loop275,loop287,loop314,loop319,loop321,loop323,loop325,loop328,loop330,loop333,loop335,loop337,loop339,loop342,loop344,loop347,loop350,loop353,loop358,loop360,loop362,loop364,loop366,loop369,loop371,loop374,loop376,loop379,loop381,loop384,loop386,loop389,loop392,loop395,loop397,loop400,loop403}=made);loop17=()=>{new Uint32Array(block.buffer,8388608,30720).set(b12);block.subarray(2127872,2158592).set(b13);made.loop17();b13.set(block.subarray(2127872,2158592));};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
randomBits(b7[1*2],b7[1*2+1],b9);
randomSplit(b5[0],b5[1],b10);
randomBits(b10[0],b10[1],b12);
loop17();
randomBits(b10[1*2],b10[1*2+1],b24);
loop32();
loop36();
loop135();
e144=fround(loop143());
e145=((e144>0.0)|0);
e146=fround((e145?e144:1.0));
e147=fround(ln(e146));
e148=fround((e147*0.4342944920063019));
loop152();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
k23.set(b13);
k80.set(b33);
k315.set(k289);
k354.set(k290);
const v11=fround((n3/5.656854152679443));
loop22(v11);
loop28(n4);
let v38;
b37.set(b29,0);
v38=0.0;
for(let t39=0;t39<30;t39++){
const v44=b26[t39];
const v53=fround(loop52());
const v54=((v53>0.0)|0);
const v55=fround(max(1.000000045813705e-18,v53));
const v56=fround(min(1.0000000150474662e+30,v55));
const v57=fround((v53/v56));
const v58=fround((v54?v57:1.0));
const v67=loop66();
const v68=fround((v67?v58:NaN));
const v69=fround(ln(v68));
const v70=fround((v69*0.4342944920063019));
const v71=fround((v38+v70));
loop75(v68);
product(32,32,32,62464,32,1,30720+t39*1024,63488);
loop79(t39);
const v81=min(max(n1,0),9);
switch(v81){
case 0:{
loop85(t39);
break;}
case 1:{
loop88(t39);
break;}
case 2:{
loop91(t39);
break;}
case 3:{
b82.set(k92[t39],0);
break;}
case 4:{
loop95(t39);
break;}
case 5:{
loop99(t39);
loop102(t39);
break;}
case 6:{
loop106(t39);
loop109(t39);
break;}
case 7:{
loop112(t39);
break;}
case 8:{
loop115(t39);
break;}
default:{
loop119(t39);
loop122(t39);
break;}
}
loop125(t39);
loop128(n2,t39);
b40[t39]=v71;
loop131(t39,v44);
v38=v71;
}
let v154;
b153.set(b149,0);
v154=e148;
for(let t155=29;t155>=0;t155--){
const v157=fround(b40[t155]);
const v158=b26[t155];
const v159=min(max(n1,0),9);
switch(v159){
case 0:{
loop163(t155);
break;}
case 1:{
loop166(t155);
break;}
case 2:{
loop169(t155);
break;}
case 3:{
loop172();
break;}
case 4:{
loop175(t155);
break;}
case 5:{
loop179(t155);
loop182(t155);
break;}
case 6:{
loop186(t155);
loop189(t155);
break;}
case 7:{
loop193(t155);
loop196(t155);
break;}
case 8:{
loop200(t155);
loop203(t155);
break;}
default:{
loop207(t155);
loop211(t155);
loop215();
loop218(t155);
break;}
}
loop223(n2,t155);
loop227(t155);
product(32,32,32,170944,32,1,171968,172992);
const v236=loop235(t155);
const v237=fround((v236?v154:NaN));
const v238=fround((0.0*v157));
const v239=fround((v237+v238));
const v248=fround(loop247());
const v249=((v248>0.0)|0);
const v250=fround((v249?v248:1.0));
const v251=fround(ln(v250));
const v252=fround((v251*0.4342944920063019));
const v261=fround(loop260(v250));
const v262=fround((v261/1024.0));
const v263=fround(ln(v262));
const v264=fround((v263*0.4342944920063019));
const v265=fround((0.5*v264));
const v266=fround((v252+v265));
const v267=fround((v266+v154));
const v276=fround(loop275());
const v277=((v276>0.0)|0);
const v278=fround((v277?v276:1.0));
const v279=fround(ln(v278));
const v280=fround((v279*0.4342944920063019));
const v281=fround((v239+v280));
const v282=fround((v158?v281:v154));
const v283=fround((v158?v267:NaN));
b156[t155]=v283;
loop287(v158,v278);
b153.set(b284,0);
v154=v282;
}
const v288=fround(square(n3));
let v291;
v291=1.0;
for(let t292=0;t292<30;t292++){
const v294=fround(abs(v291));
const v297=fround(loop296(v294));
const v298=((v297>0.0)|0);
const v299=fround(max(1.0000000031710769e-30,v297));
const v300=fround(min(Infinity,v299));
const v301=fround((v297/v300));
const v302=fround((v298?v301:1.0));
const v303=(Number.isFinite(v291)?1:0);
const v306=loop305(v303);
const v307=fround((v306?v302:NaN));
const v308=fround((v291/v307));
const v309=fround((v288*v308));
const v310=fround((v309+0.0));
const v311=fround(sqrt(v310));
loop314(v311);
const v316=min(max(n1,0),9);
switch(v316){
case 0:{
loop319();
break;}
case 1:{
loop321();
break;}
case 2:{
loop323();
break;}
case 3:{
b317.set(b312,0);
break;}
case 4:{
loop325();
break;}
case 5:{
loop328();
loop330();
break;}
case 6:{
loop333();
loop335();
break;}
case 7:{
loop337();
break;}
case 8:{
loop339();
break;}
default:{
loop342();
loop344();
break;}
}
loop347();
loop350(n2);
const v355=fround(loop353());
switch(v316){
case 0:{
loop358();
break;}
case 1:{
loop360();
break;}
case 2:{
loop362();
break;}
case 3:{
loop364();
break;}
case 4:{
loop366();
break;}
case 5:{
loop369();
loop371();
break;}
case 6:{
loop374();
loop376();
break;}
case 7:{
loop379();
loop381();
break;}
case 8:{
loop384();
loop386();
break;}
default:{
loop389();
loop392();
loop395();
loop397();
break;}
}
loop400(n2);
const v404=fround(loop403());
b293[t292]=v404;
v291=v355;
}
loop407(v288);
loop411();
loop414();
loop415();
loop418();
loop420();
loop424();
return b421;
}
