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
try{const made=await vectors('AGFzbQEAAAABOQxgAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF/YAJ9fQBgAn1/AGACf30AYAR/f39/AAIHAQAAAgCAAgNhYAMDAwMDAwMDAwMDAwMDAwAEAQIEBgYGBgYGBgYGBgYGBgYJCgYGBgAGBgYGBgYGBgYGBgAGCQYHAQUBCAQAAAAAAAAAAAAAAAAABAEAAAAAAAAAAAAAAAAAAAAAAAQBCwedBlEGbG9vcDE3AA8GbG9vcDIyABAGbG9vcDUyABEGbG9vcDY2ABIGbG9vcDc1ABMGbG9vcDc5ABQGbG9vcDg1ABUGbG9vcDg4ABYGbG9vcDkxABcGbG9vcDk1ABgGbG9vcDk5ABkHbG9vcDEwMgAaB2xvb3AxMDYAGwdsb29wMTA5ABwHbG9vcDExMgAdB2xvb3AxMTUAHgdsb29wMTE5AB8HbG9vcDEyMgAgB2xvb3AxMjUAIQdsb29wMTI4ACIHbG9vcDEzMQAjB2xvb3AxNjMAJAdsb29wMTY2ACUHbG9vcDE2OQAmB2xvb3AxNzIAJwdsb29wMTc1ACgHbG9vcDE3OQApB2xvb3AxODIAKgdsb29wMTg2ACsHbG9vcDE4OQAsB2xvb3AxOTMALQdsb29wMTk2AC4HbG9vcDIwMAAvB2xvb3AyMDMAMAdsb29wMjA3ADEHbG9vcDIxMQAyB2xvb3AyMTUAMwdsb29wMjE4ADQHbG9vcDIyMwA1B2xvb3AyMjcANgdsb29wMjM1ADcHbG9vcDI0NwA4B2xvb3AyNjAAOQdsb29wMjc1ADoHbG9vcDI4NwA7B2xvb3AzMTQAPAdsb29wMzE5AD0HbG9vcDMyMQA+B2xvb3AzMjMAPwdsb29wMzI1AEAHbG9vcDMyOABBB2xvb3AzMzAAQgdsb29wMzMzAEMHbG9vcDMzNQBEB2xvb3AzMzcARQdsb29wMzM5AEYHbG9vcDM0MgBHB2xvb3AzNDQASAdsb29wMzQ3AEkHbG9vcDM1MABKB2xvb3AzNTMASwdsb29wMzU4AEwHbG9vcDM2MABNB2xvb3AzNjIATgdsb29wMzY0AE8HbG9vcDM2NgBQB2xvb3AzNjkAUQdsb29wMzcxAFIHbG9vcDM3NABTB2xvb3AzNzYAVAdsb29wMzc5AFUHbG9vcDM4MQBWB2xvb3AzODQAVwdsb29wMzg2AFgHbG9vcDM4OQBZB2xvb3AzOTIAWgdsb29wMzk1AFsHbG9vcDM5NwBcB2xvb3A0MDAAXQdsb29wNDAzAF4EYml0cwBfCv6wAWDFBAgBewF7AXsBewF7AXsBewF7IAD9DM07f2aeoOY/zTt/Zp6g5j/90QFBNP3MAf0MAAAAAAAAAAAAAAAAAAAAAP0NAAECAwgJCgsQERITEBESE/3+ASEBIAAgAf3tAf0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4B/fIBIQIgAv0MAAAAAAAA8D8AAAAAAADwP/3xASAC/QwAAAAAAADwPwAAAAAAAPA//fAB/fMBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgBiAG/fIBIQcgAf0M7zn6/kIu5j/vOfr+Qi7mP/3yASAD/QwAAAAAAAAAQAAAAAAAAABAIAT9DFVVVVVVVeU/VVVVVVVV5T/98gH98AEgBf0MmpmZmZmZ2T+amZmZmZnZPyAE/QySJEmSJEnSP5IkSZIkSdI//fIB/fAB/fIB/fABIAb9DBzHcRzHccw/HMdxHMdxzD8gBP0MRhdddNFFxz9GF1100UXHP/3yAf3wASAF/QwUO7ETO7HDPxQ7sRM7scM//fIB/fAB/fIB/fAB/fIB/fABIQggCCAAIAD9DJx1AIg85Dd+nHUAiDzkN379Sf1S/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAAgAP0MAAAAAAAAAAAAAAAAAAAAAP1H/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1K/VILVwAgACAAIAD98gH9DAAAAAAAAOA/AAAAAAAA4D/98gH98QH9DAAAAAAAAPA/AAAAAAAA8D8gAP3wARAAIAD97AH9DPFo44i1+OQ+8WjjiLX45D79Sf1SC44FCQF7AXsBewF7AXsBewF7AXsBeyAA/e0BIAD98gH9Xv1fEAH9Xv1f/e0BIQEgAf0MAAAAAAAABEAAAAAAAAAEQP3xASECIAH97wH9DAAAAAAAAAhAAAAAAAAACED98QEhAyACIAL98gEhBCAEIAT98gEhBSAFIAX98gEhBiADIAP98gEhByAHIAf98gEhCCAIIAj98gEhCSAA/QzctJ3fxQX4P9y0nd/FBfg/IAL9DCLQKWDskc8/ItApYOyRzz/98gH98AEgBP0MkDhF4J0ccT+QOEXgnRxxP/3tASAC/QxBNCEAgYpUP0E0IQCBilQ//e0B/fIB/fAB/fIB/fABIAX9DDRKWWBbpiw/NEpZYFumLD8gAv0Mb45EIFhr0j5vjkQgWGvSPv3tAf3yAf3wASAE/QwQambfao7NPhBqZt9qjs0+/e0BIAL9DL0M8b9mCZc+vQzxv2YJlz798gH98AH98gH98AH98gH98AEgBv0M6keC/7AsXj7qR4L/sCxePv3yAf3wAf0MAs9BwO+pBkACz0HA76kGQCAD/QyEOQ9h2wbwP4Q5D2HbBvA//fIB/fABIAf9DDCx1r+vVIM/MLHWv69Ugz8gA/0MB/b537o4fz8H9vnfujh/P/3tAf3yAf3wAf3yAf3wASAI/QwVhu1fT4J3PxWG7V9Pgnc/IAP9DF2ocuC8F24/Xahy4LwXbj/97QH98gH98AEgB/0MnwsQQI4bVj+fCxBAjhtWPyAD/Qwx6WdhrXYaPzHpZ2Gtdho//fIB/fAB/fIB/fAB/fIB/fABIAn9DL5uPF8TPio/vm48XxM+Kj/97QH98gH98AEgAf0MAAAAAAAAFEAAAAAAAAAUQP1J/VL98gELOAAgAP1fEAL9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAC/V79DQABAgMEBQYHEBESExQVFhcLpgMIAXsBewF7AXsBewF7AXsBeyAA/QwAAAAAAABpQAAAAAAAAGlA/e0B/fcB/QwAAAAAAABpQAAAAAAAAGlA/fYBIQEgAf0M/oIrZUcV9z/+gitlRxX3P/3yAf2UASECIAEgAv0M7zn6/kIu5j/vOfr+Qi7mP/3yAf3xASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAL9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OASEHIAP9DAAAAAAAAPA/AAAAAAAA8D8gA/0MAAAAAAAA4D8AAAAAAADgP/3yAf3wASAE/QxVVVVVVVXFP1VVVVVVVcU/IAP9DFVVVVVVVaU/VVVVVVVVpT/98gH98AH98gH98AEgBf0MERERERERgT8RERERERGBPyAD/QwXbMEWbMFWPxdswRZswVY//fIB/fABIAT9DBqgARqgASo/GqABGqABKj8gA/0MGqABGqAB+j4aoAEaoAH6Pv3yAf3wAf3yAf3wAf3yAf3wAf3yASEIIAcgByAI/fIB/fABCzMA/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAADwPwAAAAAAAPA/IAD97QEQBP3wAf3zAQs4ACAA/V8QBf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAX9Xv0NAAECAwQFBgcQERITFBUWFwu7AwgBewF7AXsBewF7AXsBewF7IAD9DAAAAAAAAGlAAAAAAAAAaUD97QH99wH9DAAAAAAAAGlAAAAAAAAAaUD99gEhASAB/Qz+gitlRxX3P/6CK2VHFfc//fIB/ZQBIQIgASAC/QzvOfr+Qi7mP+85+v5CLuY//fIB/fEBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAv0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4BIQcgA/0MAAAAAAAA8D8AAAAAAADwPyAD/QwAAAAAAADgPwAAAAAAAOA//fIB/fABIAT9DFVVVVVVVcU/VVVVVVVVxT8gA/0MVVVVVVVVpT9VVVVVVVWlP/3yAf3wAf3yAf3wASAF/QwRERERERGBPxEREREREYE/IAP9DBdswRZswVY/F2zBFmzBVj/98gH98AEgBP0MGqABGqABKj8aoAEaoAEqPyAD/QwaoAEaoAH6PhqgARqgAfo+/fIB/fAB/fIB/fAB/fIB/fAB/fIBIQggByAI/fIBIAf9DAAAAAAAAPA/AAAAAAAA8D/98QH98AELaAEBe/0MAAAAAAAAAEAAAAAAAAAAQCAA/QwAAAAAAAA0QAAAAAAAADRA/e0B/fcB/QwAAAAAAAA0QAAAAAAAADRA/fYB/fIBEAchASABIAH9DAAAAAAAAABAAAAAAAAAAED98AH98wELOAAgAP1fEAj9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAI/V79DQABAgMEBQYHEBESExQVFhcLOAAgAP1fEAf9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAH/V79DQABAgMEBQYHEBESExQVFhcLuQMFAXsBewF7AXsBe/0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAA8D8AAAAAAADwPyAA/ewB/QwAAAAAAADgPwAAAAAAAOA//fIB/fAB/fMBIQEgASAB/fIBIQIgAiAC/fIBIQMgAyAD/fIBIQQgAf0MxZuIwIk/9D/Fm4jAiT/0P/3tASAB/QyINY3UGADwP4g1jdQYAPA//fIB/fABIAL9DOpgeWcf8dc/6mB5Zx/x1z8gAf0M8MPeF9nGuD/ww94X2ca4P/3yAf3wAf3yAf3wASAD/Qyl6qqCSdjHP6XqqoJJ2Mc//e0BIAH9DOYcI3b52NE/5hwjdvnY0T/98gH98AEgAv0MgDkGpssp8j+AOQamyynyP/3tASAB/Qy+oVME9tD3P76hUwT20Pc//fIB/fAB/fIB/fAB/fIB/fABIAT9DP3ehTEST+o//d6FMRJP6j/97QEgAf0MpKV2ryjfxT+kpXavKN/FP/3yAf3wAf3yAf3wASAAIAD98gH98QEQBP3yASEF/QwAAAAAAAAAQAAAAAAAAABAIAX98QEgBSAA/QwAAAAAAAAAAAAAAAAAAAAA/Un9Ugs4ACAA/V8QC/1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAv9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QBP1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAT9Xv0NAAECAwQFBgcQERITFBUWFws4ACAA/V8QAf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAH9Xv0NAAECAwQFBgcQERITFBUWFwvAAQIBfwF/QQAhAEGAPCEBA0AgAP0M8wS1P/MEtT/zBLU/8wS1P/0M//9/P///fz///38///9/P/3hASAA/QACgICABEEJ/a0B/QwAAIA/AACAPwAAgD8AAIA//VD9DAAAgD8AAIA/AACAPwAAgD/95QH9DAAAAEAAAABAAAAAQAAAAED95gH9DP//fz///38///9/P///fz/94QH95AH96QEQA/3mAf0LAoDAhwQgAEEQaiEAIAFBAWshASABDQALC3kDAXsBfwF/IAD9EyEBQQAhAkGADyEDA0AgAiABIAL9AAIA/eYB/QsCgMAHIAIgASAC/QACEP3mAf0LApDAByACIAEgAv0AAiD95gH9CwKgwAcgAiABIAL9AAIw/eYB/QsCsMAHIAJBwABqIQIgA0EBayEDIAMNAAsL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKAgA/94AH96QEhACABIAT9AAKQgA/94AH96QEhASACIAT9AAKggA/94AH96QEhAiADIAT9AAKwgA/94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC44EBgF7AXsBewF7AX8Bf0EAIQT9DP////////////////////8hAP0M/////////////////////yEB/Qz/////////////////////IQL9DP////////////////////8hA0HAACEFA0AgAP0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAE/QACgIAP/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hACAB/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKQgA/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiEBIAL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBP0AAqCAD/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQIgA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAE/QACsIAP/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf1OIAL9TiAD/U4hACAA/aMBC4EBAwF/AXsBfyAA/RMhAkEAIQFBwAAhAwNAIAEgAf0AAoCADyAC/ecB/QsCgKAPIAEgAf0AApCADyAC/ecB/QsCkKAPIAEgAf0AAqCADyAC/ecB/QsCoKAPIAEgAf0AArCADyAC/ecB/QsCsKAPIAFBwABqIQEgA0EBayEDIAMNAAsL1gEFAX8BfwF/AX8Bf0EAIQFBACAAQYABbGohAkEAIABBgCBsaiEDQSAhBQNAQQIhBANAIAMgAf0AAoDADyAC/QACgOAP/eQB/QsCgP4PIAMgAf0AApDADyAC/QACkOAP/eQB/QsCkP4PIAMgAf0AAqDADyAC/QACoOAP/eQB/QsCoP4PIAMgAf0AArDADyAC/QACsOAP/eQB/QsCsP4PIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLSgMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+DxAG/QsCgL4XIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLSgMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+DxAJ/QsCgL4XIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLzgEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKAvhcgAiAB/QACkP4P/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCkL4XIAIgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAqC+FyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKwvhcgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC+YCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKA/g/95gEgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKAvhcgAiAB/QACkP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQ/g/95gEgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQvhcgAiAB/QACoP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKg/g/95gEgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKgvhcgAiAB/QACsP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKw/g/95gEgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKwvhcgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC5oCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoDeFyACIAH9AAKQ/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkN4XIAIgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg3hcgAiAB/QACsP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDeFyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLtQEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKA/g/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoD+DyAC/QACgN4X/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAL9AAKA3hf9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgL4XIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgP4XIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ/hcgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD+FyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsP4XIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvKAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DF99hj9ffYY/X32GP199hj8gAf0AAoD+D/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgP4PIAL9AAKA/hf9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAv0AAoD+F/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKAvhcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuCAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DAAAAD8AAAA/AAAAPwAAAD8gAf0AAoD+D/3mASAB/QACgP4P/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBEAz95gH9CwKAvhcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwtVAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgP4PIAH9AAKA/g8QBv3mAf0LAoC+FyABQRBqIQEgAkEQaiECIANBAWshAyADDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgJ4YIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApCeGCACIAH9AAKg/g/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKgnhggAiAB/QACsP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsJ4YIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwujAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP3kASAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAL9AAKAnhj94AH94QEQDRAO/eQBIAL9AAKAnhggAv0AAoCeGP1C/VL9CwKAvhcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwt4AgF/AX9BACAAQYAgbGohAUHAACECA0AgASAB/QACgP4P/eEB/QsCgL4YIAEgAf0AApD+D/3hAf0LApC+GCABIAH9AAKg/g/94QH9CwKgvhggASAB/QACsP4P/eEB/QsCsL4YIAFBwABqIQEgAkEBayECIAINAAsLlgIEAX8BewF/AX8gAP0TIQNBACECQQAgAUGAIGxqIQRBwAAhBQNAIAQgAv0AAoC+FyADIAT9AAKAvhj9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QH9CwKA/h8gBCAC/QACkL4XIAMgBP0AApC+GP0MAAAAAAAAAAAAAAAAAAAAAP3pAf3mAf3lAf0LApD+HyAEIAL9AAKgvhcgAyAE/QACoL4Y/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eYB/eUB/QsCoP4fIAQgAv0AArC+FyADIAT9AAKwvhj9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QH9CwKw/h8gAkHAAGohAiAEQcAAaiEEIAVBAWshBSAFDQALC4ICBAF/AX8BewF/IAH9EyEEQQAgAEGAIGxqIQJBACEDQcAAIQUDQCADIAL9AAKA/h8gA/0AAoCgDyAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAoCADyADIAL9AAKQ/h8gA/0AApCgDyAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LApCADyADIAL9AAKg/h8gA/0AAqCgDyAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAqCADyADIAL9AAKw/h8gA/0AArCgDyAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LArCADyACQcAAaiECIANBwABqIQMgBUEBayEFIAUNAAsLbwMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+DxAGIAH9AAKA/g/94QEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoC+JyABQRBqIQEgAkEQaiECIANBAWshAyADDQALC64BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAv0MAACAQAAAgEAAAIBAAACAQP0MAAAAQAAAAEAAAABAAAAAQCAB/QACgP4P/eYBEAb95gH9DAAAAEAAAABAAAAAQAAAAED94QEgAf0AAoD+D/3mARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCgL4nIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKQvicgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LAqC+JyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCsL4nIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuNAQIBfwF/QQAhAEHAACEBA0AgAP0MAACAPwAAgD8AAIA/AACAP/0LAoC+JyAA/QwAAIA/AACAPwAAgD8AAIA//QsCkL4nIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKgvicgAP0MAACAPwAAgD8AAIA/AACAP/0LArC+JyAAQcAAaiEAIAFBAWshASABDQALC7YDAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoC+JyAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKQ/g/9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCkL4nIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKgvicgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACsP4P/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArC+JyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgN4nIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ3icgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDeJyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsN4nIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuZAgMBfwF/AX9BACEBQQAgAEGAIGxqIQJBgAIhAwNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDeJ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAoD+DyAB/QACgN4n/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKA3if9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgP4nIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ/icgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD+JyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsP4nIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuuAgMBfwF/AX9BACEBQQAgAEGAIGxqIQJBgAIhAwNAIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoD+J/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAoD+DyAB/QACgP4n/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKA/if9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYB/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsL2gEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKAniggAiAB/QACkP4P/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCkJ4oIAIgAf0AAqD+D/3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAqCeKCACIAH9AAKw/g/94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKwniggAUHAAGohASACQcAAaiECIANBAWshAyADDQALC/IBBAF/AX8BewF/QQAhAUEAIABBgCBsaiECQYACIQQDQCAB/QwAAAA/AAAAPwAAAD8AAAA//QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKAnigQDP3mAf0MAAAAPwAAAD8AAAA/AAAAPyAC/QACgP4P/eYB/Qy7bpA/u26QP7tukD+7bpA//eEB/QwAAIA/AACAPwAAgD8AAIA//eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBIAH9AAKAnigiAyAD/eYB/eEBEA395gH95gH95gH95AH9CwKAvicgAUEQaiEBIAJBEGohAiAEQQFrIQQgBA0ACwtKAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgP4PEAb9CwKAviggAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwv6AwMBfwF/AX9BACEBQQAgAEGAIGxqIQJBwAAhAwNAIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoC+KP3mASAC/QACgP4P/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAvij9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoC+KP3lAf3mAf3mAf3mAf3kAf0LAoC+JyAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQvij95gEgAv0AApD+D/0MAACAPwAAgD8AAIA/AACAPyAB/QACkL4o/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQvij95QH95gH95gH95gH95AH9CwKQvicgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACoL4o/eYBIAL9AAKg/g/9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqC+KP0MAACAPwAAgD8AAIA/AACAPyAB/QACoL4o/eUB/eYB/eYB/eYB/eQB/QsCoL4nIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AArC+KP3mASAC/QACsP4P/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwvij9DAAAgD8AAIA/AACAPwAAgD8gAf0AArC+KP3lAf3mAf3mAf3mAf3kAf0LArC+JyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLzgEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKA3iggAiAB/QACkP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCkN4oIAIgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAqDeKCACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKw3iggAUHAAGohASACQcAAaiECIANBAWshAyADDQALC6MBAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/eQBIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD96QEgAv0AAoDeKP3gAf3hARANEA795AEgAv0AAoDeKCAC/QACgN4o/UL9Uv0LAoD+KCABQRBqIQEgAkEQaiECIANBAWshAyADDQALC6UCAgF/AX9BACEAQcAAIQEDQCAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA/iggAP0AAoD+KP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKAnikgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACkP4oIAD9AAKQ/ij9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCkJ4pIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAqD+KCAA/QACoP4o/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAqCeKSAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKw/iggAP0AArD+KP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKwnikgAEHAAGohACABQQFrIQEgAQ0ACwvRAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoD+DyAB/QACgP4P/QwAAIB/AACAfwAAgH8AAIB//UH9UiAC/QACgJ4p/eUBEA395gH9DAAAAAAAAAAAAAAAAAAAAAD9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAoCeKf3lARAN/eYB/eQB/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLxgMEAXsBfwF/AX8gAP0TIQJBACEDQQAgAUGAIGxqIQRBwAAhBQNAIAMgAiAD/QACgL4p/eEB/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKAvhj9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eEBIAP9AAKAvicgA/0AAoC+Kf3mAf3kAf0LAoDeKSADIAIgA/0AApC+Kf3hAf3mAf0MAAAAAAAAAAAAAAAAAAAAACAE/QACkL4Y/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv3hASAD/QACkL4nIAP9AAKQvin95gH95AH9CwKQ3ikgAyACIAP9AAKgvin94QH95gH9DAAAAAAAAAAAAAAAAAAAAAAgBP0AAqC+GP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL94QEgA/0AAqC+JyAD/QACoL4p/eYB/eQB/QsCoN4pIAMgAiAD/QACsL4p/eEB/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKwvhj9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eEBIAP9AAKwvicgA/0AArC+Kf3mAf3kAf0LArDeKSADQcAAaiEDIARBwABqIQQgBUEBayEFIAUNAAsLuQIIAX8BewF/AXsBewF7AX8Bf0EAIABBgCBsaiEBQQAhA0EgIQgDQEECIQcDQCADIAH9XAKAwAchAiABIAL9VgKAwQcBIQIgASAC/VYCgMIHAiECIAEgAv1WAoDDBwP9CwKA/ikgAyAB/VwCgMQHIQQgASAE/VYCgMUHASEEIAEgBP1WAoDGBwIhBCABIAT9VgKAxwcD/QsCkP4pIAMgAf1cAoDIByEFIAEgBf1WAoDJBwEhBSABIAX9VgKAygcCIQUgASAF/VYCgMsHA/0LAqD+KSADIAH9XAKAzAchBiABIAb9VgKAzQcBIQYgASAG/VYCgM4HAiEGIAEgBv1WAoDPBwP9CwKw/ikgAUGAEGohASADQcAAaiEDIAdBAWshByAHDQALIAFBhGBqIQEgCEEBayEIIAgNAAsLlQQGAXsBewF7AXsBfwF/QQAgAEGAIGxqIQX9DP////////////////////8hAf0M/////////////////////yEC/Qz/////////////////////IQP9DP////////////////////8hBEHAACEGA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAF/QACgP4f/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hASAC/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAX9AAKQ/h/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1S/QwAAAAAAAAAAAAAAAAAAAAA/UL9TiECIAP9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgBf0AAqD+H/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/VL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1OIQMgBP0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAF/QACsP4f/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9Uv0MAAAAAAAAAAAAAAAAAAAAAP1C/U4hBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv1OIAP9TiAE/U4hASAB/aMBC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACgL4p/eAB/ekBIQAgASAE/QACkL4p/eAB/ekBIQEgAiAE/QACoL4p/eAB/ekBIQIgAyAE/QACsL4p/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwujAgsBewF7AXsBewF7AX8BewF7AXsBewF/IAD9EyEHQQAhBv0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQcAAIQsDQCABIAb9AAKAvikgB/3nASIFIAX95gH95AEhASACIAb9AAKQvikgB/3nASIIIAj95gH95AEhAiADIAb9AAKgvikgB/3nASIJIAn95gH95AEhAyAEIAb9AAKwvikgB/3nASIKIAr95gH95AEhBCAGQcAAaiEGIAtBAWshCyALDQALIAEgAv3kASAD/eQBIAT95AEhASAB/R8AIAH9HwGSIAH9HwKSIAH9HwOSC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACgJ4q/eAB/ekBIQAgASAE/QACkJ4q/eAB/ekBIQEgAiAE/QACoJ4q/eAB/ekBIQIgAyAE/QACsJ4q/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwuJAgQBfwF7AXsBfyAB/RMhAyAA/RMhBEEAIQJBwAAhBQNAIAIgAv0AAoCeKiAD/ecBIAL9AAKAvikgBP0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKAviogAiAC/QACkJ4qIAP95wEgAv0AApC+KSAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LApC+KiACIAL9AAKgniogA/3nASAC/QACoL4pIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCoL4qIAIgAv0AArCeKiAD/ecBIAL9AAKwvikgBP0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKwviogAkHAAGohAiAFQQFrIQUgBQ0ACwuAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgN4q/eYB/QsCgOYqIAIgASAC/QACkN4q/eYB/QsCkOYqIAIgASAC/QACoN4q/eYB/QsCoOYqIAIgASAC/QACsN4q/eYB/QsCsOYqIAJBwABqIQIgA0EBayEDIAMNAAsLNgIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYqEAb9CwKA7iogAEEQaiEAIAFBAWshASABDQALCzYCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDmKhAJ/QsCgO4qIABBEGohACABQQFrIQEgAQ0ACwu4AQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKA7iogACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCkO4qIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAqDuKiAAIAD9AAKw5ir9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKw7iogAEHAAGohACABQQFrIQEgAQ0ACwvQAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA5ir9DArXIzwK1yM8CtcjPArXIzwgAP0AAoDmKv3mASAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoDuKiAAIAD9AAKQ5ir9DArXIzwK1yM8CtcjPArXIzwgAP0AApDmKv3mASAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LApDuKiAAIAD9AAKg5ir9DArXIzwK1yM8CtcjPArXIzwgAP0AAqDmKv3mASAA/QACoOYq/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqDuKiAAIAD9AAKw5ir9DArXIzwK1yM8CtcjPArXIzwgAP0AArDmKv3mASAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArDuKiAAQcAAaiEAIAFBAWshASABDQALC4QCAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA9iogACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApD2KiAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoPYqIAAgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw9iogAEHAAGohACABQQFrIQEgAQ0ACwuhAQIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYq/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA5iogAP0AAoD2Kv0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv3mASAA/QACgPYq/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoDuKiAAQRBqIQAgAUEBayEBIAENAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoD+KiAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkP4qIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg/iogACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArD+KiAAQcAAaiEAIAFBAWshASABDQALC7YBAgF/AX9BACEAQcAAIQEDQCAA/QxffYY/X32GP199hj9ffYY/IAD9AAKA5ir9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoDmKiAA/QACgP4q/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAD9AAKA/ir9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYB/QsCgO4qIABBEGohACABQQFrIQEgAQ0ACwtuAgF/AX9BACEAQcAAIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKA5ir95gEgAP0AAoDmKv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mARAM/eYB/QsCgO4qIABBEGohACABQQFrIQEgAQ0ACwtBAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA5iogAP0AAoDmKhAG/eYB/QsCgO4qIABBEGohACABQQFrIQEgAQ0ACwu4AQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKAhisgACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCkIYrIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAqCGKyAAIAD9AAKw5ir9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKwhisgAEHAAGohACABQQFrIQEgAQ0ACwuPAQIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/eQBIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD96QEgAP0AAoCGK/3gAf3hARANEA795AEgAP0AAoCGKyAA/QACgIYr/UL9Uv0LAoDuKiAAQRBqIQAgAUEBayEBIAENAAsLcAIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA5ir94QH9CwKAjisgACAA/QACkOYq/eEB/QsCkI4rIAAgAP0AAqDmKv3hAf0LAqCOKyAAIAD9AAKw5ir94QH9CwKwjisgAEHAAGohACABQQFrIQEgAQ0ACwukAgcBewF/AXsBewF7AXsBfyAA/RMhA0EAIQJBECEHA0AgAiAC/QACgO4qIAMgAv0AAoCOK/0MAAAAAAAAAAAAAAAAAAAAAP3pAf3mAf3lASIBIAH95gH9CwKAlisgAiAC/QACkO4qIAMgAv0AApCOK/0MAAAAAAAAAAAAAAAAAAAAAP3pAf3mAf3lASIEIAT95gH9CwKQlisgAiAC/QACoO4qIAMgAv0AAqCOK/0MAAAAAAAAAAAAAAAAAAAAAP3pAf3mAf3lASIFIAX95gH9CwKglisgAiAC/QACsO4qIAMgAv0AArCOK/0MAAAAAAAAAAAAAAAAAAAAAP3pAf3mAf3lASIGIAb95gH9CwKwlisgAkHAAGohAiAHQQFrIQcgBw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJYrIAT9AAKAniv95gH95AEhACABIAT9AAKQlisgBP0AApCeK/3mAf3kASEBIAIgBP0AAqCWKyAE/QACoJ4r/eYB/eQBIQIgAyAE/QACsJYrIAT9AAKwniv95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC1sCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDmKhAGIAD9AAKA5ir94QEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoCmKyAAQRBqIQAgAUEBayEBIAENAAsLmgECAX8Bf0EAIQBBwAAhAQNAIAD9DAAAgEAAAIBAAACAQAAAgED9DAAAAEAAAABAAAAAQAAAAEAgAP0AAoDmKv3mARAG/eYB/QwAAABAAAAAQAAAAEAAAABA/eEBIAD9AAKA5ir95gEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoCmKyAAQRBqIQAgAUEBayEBIAENAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LAoCmKyAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCkKYrIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKgpisgACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LArCmKyAAQcAAaiEAIAFBAWshASABDQALC4wBAgF/AX9BACEAQRAhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKApisgAP0MAACAPwAAgD8AAIA/AACAP/0LApCmKyAA/QwAAIA/AACAPwAAgD8AAIA//QsCoKYrIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKwpisgAEHAAGohACABQQFrIQEgAQ0ACwugAwIBfwF/QQAhAEEQIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCgKYrIAD9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAP0AApDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQpisgAP0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAA/QACoOYq/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqCmKyAA/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAD9AAKw5ir9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCsKYrIABBwABqIQAgAUEBayEBIAENAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCuKyAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkK4rIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgrisgACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCuKyAAQcAAaiEAIAFBAWshASABDQALC4UCAgF/AX9BACEAQcAAIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAriv9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA5iogAP0AAoCuK/0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAA/QACgK4r/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoCmKyAAQRBqIQAgAUEBayEBIAENAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoC2KyAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkLYrIAAgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKgtisgACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArC2KyAAQcAAaiEAIAFBAWshASABDQALC5oCAgF/AX9BACEAQcAAIQEDQCAA/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAtiv9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA5iogAP0AAoC2K/0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAA/QACgLYr/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mAf0LAoCmKyAAQRBqIQAgAUEBayEBIAENAAsLxAECAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCgL4rIAAgAP0AApDmKv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LApC+KyAAIAD9AAKg5ir94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKgvisgACAA/QACsOYq/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCsL4rIABBwABqIQAgAUEBayEBIAENAAsL3gEDAX8BewF/QQAhAEHAACECA0AgAP0MAAAAPwAAAD8AAAA/AAAAP/0MAACAPwAAgD8AAIA/AACAP/3mASAA/QACgL4rEAz95gH9DAAAAD8AAAA/AAAAPwAAAD8gAP0AAoDmKv3mAf0Mu26QP7tukD+7bpA/u26QP/3hAf0MAACAPwAAgD8AAIA/AACAP/3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mASAA/QACgL4rIgEgAf3mAf3hARAN/eYB/eYB/eYB/eQB/QsCgKYrIABBEGohACACQQFrIQIgAg0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA5ioQBv0LAoDGKyAAQRBqIQAgAUEBayEBIAENAAsL5AMCAX8Bf0EAIQBBECEBA0AgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgMYr/eYBIAD9AAKA5ir9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDGK/0MAACAPwAAgD8AAIA/AACAPyAA/QACgMYr/eUB/eYB/eYB/eYB/eQB/QsCgKYrIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApDGK/3mASAA/QACkOYq/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQxiv9DAAAgD8AAIA/AACAPwAAgD8gAP0AApDGK/3lAf3mAf3mAf3mAf3kAf0LApCmKyAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKgxiv95gEgAP0AAqDmKv0MAACAPwAAgD8AAIA/AACAPyAA/QACoMYr/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKgxiv95QH95gH95gH95gH95AH9CwKgpisgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACsMYr/eYBIAD9AAKw5ir9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDGK/0MAACAPwAAgD8AAIA/AACAPyAA/QACsMYr/eUB/eYB/eYB/eYB/eQB/QsCsKYrIABBwABqIQAgAUEBayEBIAENAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgM4rIAAgAP0AApDmKv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApDOKyAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKgzisgACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsM4rIABBwABqIQAgAUEBayEBIAENAAsLjwECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP3kASAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAD9AAKAziv94AH94QEQDRAO/eQBIAD9AAKAzisgAP0AAoDOK/1C/VL9CwKA1isgAEEQaiEAIAFBAWshASABDQALC6QCAgF/AX9BACEAQRAhAQNAIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoDWKyAA/QACgNYr/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAoDeKyAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKQ1isgAP0AApDWK/0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKQ3isgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACoNYrIAD9AAKg1iv9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCoN4rIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AArDWKyAA/QACsNYr/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LArDeKyAAQcAAaiEAIAFBAWshASABDQALC70BAgF/AX9BACEAQcAAIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA5iogAP0AAoDmKv0MAACAfwAAgH8AAIB/AACAf/1B/VIgAP0AAoDeK/3lARAN/eYB/QwAAAAAAAAAAAAAAAAAAAAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA3iv95QEQDf3mAf3kAf0LAoCmKyAAQRBqIQAgAUEBayEBIAENAAsLmAQHAXsBfwF7AXsBewF7AX8gAP0TIQNBACECQRAhBwNAIAIgAv0AAoCmK/0MAACAPwAAgD8AAIA/AACAP/3mASAD/QwAAIA/AACAPwAAgD8AAIA//eEB/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKAjiv9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eYB/eUBIgEgAf3mAf0LAoDmKyACIAL9AAKQpiv9DAAAgD8AAIA/AACAPwAAgD/95gEgA/0MAACAPwAAgD8AAIA/AACAP/3hAf0MAAAAAAAAAAAAAAAAAAAAACAC/QACkI4r/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv3mAf3lASIEIAT95gH9CwKQ5isgAiAC/QACoKYr/QwAAIA/AACAPwAAgD8AAIA//eYBIAP9DAAAgD8AAIA/AACAPwAAgD/94QH9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAqCOK/0MAAAAAAAAAAAAAAAAAAAAAP1E/VL95gH95QEiBSAF/eYB/QsCoOYrIAIgAv0AArCmK/0MAACAPwAAgD8AAIA/AACAP/3mASAD/QwAAIA/AACAPwAAgD8AAIA//eEB/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKwjiv9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eYB/eUBIgYgBv3mAf0LArDmKyACQcAAaiECIAdBAWshByAHDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKA5isgBP0AAoCeK/3mAf3kASEAIAEgBP0AApDmKyAE/QACkJ4r/eYB/eQBIQEgAiAE/QACoOYrIAT9AAKgniv95gH95AEhAiADIAT9AAKw5isgBP0AArCeK/3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILwwcGAXsBewF7AXsBewF7IAD9ESEEIAH9ESEFIAQgBf1R/QzaG9Eb2hvRG9ob0RvaG9Eb/VEhBv0MAAAAAAEAAAACAAAAAwAAACEHA0AgBCEIIAcgBf2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAX9rgEhCCAJIAb9rgH9DAEAAAABAAAAAQAAAAEAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAG/a4BIQggCSAE/a4B/QwCAAAAAgAAAAIAAAACAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBP2uASEIIAkgBf2uAf0MAwAAAAMAAAADAAAAAwAAAP2uASEJIAggCf2uASEIIAlBEf2rASAJQQ/9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQR39qwEgCUED/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEQ/asBIAlBEP2tAf1QIAj9USEJIAggCf2uASEIIAlBGP2rASAJQQj9rQH9UCAI/VEhCSAIIAX9rgEhCCAJIAb9rgH9DAQAAAAEAAAABAAAAAQAAAD9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAG/a4BIQggCSAE/a4B/QwFAAAABQAAAAUAAAAFAAAA/a4BIQkgAiAIIAn9Uf0LAgAgB/0MBAAAAAQAAAAEAAAABAAAAP2uASEHIAJBEGohAiADQQRrIQMgA0EASg0ACws=');({loop22,loop52,loop66,loop75,loop79,loop85,loop88,loop91,loop95,loop99,loop102,loop106,loop109,loop112,loop115,loop119,loop122,loop125,loop128,loop131,loop163,loop166,loop169,loop172,loop175,loop179,loop182,loop186,loop189,loop193,loop196,loop200,loop203,loop207,loop211,loop215,loop218,loop223,loop227,loop235,loop247,loop260,loop275,loop287,loop314,loop319,loop321,loop323,loop325,loop328,loop330,loop333,loop335,loop337,loop339,loop342,loop344,loop347,loop350,loop353,loop358,loop360,loop362,loop364,loop366,loop369,loop371,loop374,loop376,loop379,loop381,loop384,loop386,loop389,loop392,loop395,loop397,loop400,loop403}=made);loop17=()=>{new Uint32Array(block.buffer,8388608,30720).set(b12);block.subarray(2127872,2158592).set(b13);made.loop17();b13.set(block.subarray(2127872,2158592));};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
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
