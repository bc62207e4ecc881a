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
const b15=block.subarray(30720,61440);
const k17=block.subarray(0,30720);
const b18=new Uint32Array(960);
const k19=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b20=new Int32Array(30);
const b22=new Float32Array(1024);
const b24=new Float32Array(960);
const b26=block.subarray(61440,62464);
const b29=new Float32Array(30);
const b30=block.subarray(65472,96192);
const b31=block.subarray(100288,131008);
const b32=block.subarray(131008,161728);
const b61=block.subarray(62464,63488);
const b63=block.subarray(63488,64512);
const k67=block.subarray(64512,65472);
const b69=block.subarray(96192,97216);
const k73=rowsOf(b30,1024,0,1024);
const b75=new Int32Array(block.buffer,388864,1024);
const b78=new Int32Array(block.buffer,392960,1024);
const b83=block.subarray(99264,100288);
const b89=new Float32Array(1024);
let e99;
let e100;
let e101;
let e102;
let e103;
const b104=new Float32Array(1024);
const b106=block.subarray(169920,170944);
const b109=new Float32Array(30);
const b113=block.subarray(161728,162752);
const b119=new Int32Array(block.buffer,651008,1024);
const b122=new Int32Array(block.buffer,655104,1024);
const b125=block.subarray(164800,165824);
const b128=block.subarray(165824,166848);
const b131=block.subarray(166848,167872);
const b133=block.subarray(167872,168896);
const b135=block.subarray(168896,169920);
const b138=block.subarray(172992,174016);
const b139=block.subarray(170944,171968);
const b141=block.subarray(171968,172992);
const b201=block.subarray(174016,175040);
const k204=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k205=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b208=new Float32Array(30);
const b227=block.subarray(175296,175552);
const k229=block.subarray(175040,175296);
const b231=block.subarray(175552,175808);
const b236=new Int32Array(block.buffer,703232,256);
const b239=new Int32Array(block.buffer,704256,256);
const b244=block.subarray(176320,176576);
const b247=block.subarray(176576,176832);
const b249=block.subarray(176832,177088);
const k254=block.subarray(177088,177344);
const b256=block.subarray(177344,177600);
const b262=new Int32Array(block.buffer,710400,256);
const b265=new Int32Array(block.buffer,711424,256);
const b268=block.subarray(178112,178368);
const b271=block.subarray(178368,178624);
const b274=block.subarray(178624,178880);
const b276=block.subarray(178880,179136);
const b278=block.subarray(179136,179392);
const b281=block.subarray(179392,179648);
const b287=new Float32Array(30);
const b290=new Float32Array(30);
const b294=new Float32Array(30);
const b298=new Float32Array(60);
const b303=new Float32Array(60);
function loop14(){for(let i=0;i<30720;i++){b13[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop16(v11){for(let i=0;i<30720;i++){b15[i]=fround((v11*b13[i]));}}
function loop21(n4){for(let i=0;i<30;i++){b20[i]=((k19[i]<n4)|0);}}
function loop23(){for(let i=0;i<1024;i++){b22[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop25(){for(let i=0;i<960;i++){b24[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}
function loop41(){let s37=-Infinity;let s38=-Infinity;let s39=-Infinity;let s40=-Infinity;for(let i36=0;i36<1024;i36+=4){s37=max(s37,abs(b26[i36]));s38=max(s38,abs(b26[i36+1]));s39=max(s39,abs(b26[i36+2]));s40=max(s40,abs(b26[i36+3]));}return max(max(max(s37,s38),s39),s40);}
function loop55(){let s51=1;let s52=1;let s53=1;let s54=1;for(let i50=0;i50<1024;i50+=4){s51=s51&(Number.isFinite(b26[i50])?1:0);s52=s52&(Number.isFinite(b26[i50+1])?1:0);s53=s53&(Number.isFinite(b26[i50+2])?1:0);s54=s54&(Number.isFinite(b26[i50+3])?1:0);}return s51&s52&s53&s54;}
function loop62(v57){for(let i=0;i<1024;i++){b61[i]=fround((b26[i]/v57));}}
function loop66(t28){for(let i64=0;i64<32;i64++){for(let i65=0;i65<32;i65++){b30[t28*1024+i64*32+i65]=fround((b63[i64*32+i65]+b24[t28*32+i65]));}}}
function loop70(t28){for(let i=0;i<1024;i++){b69[i]=fround(logistic(b30[t28*1024+i]));}}
function loop71(t28){for(let i=0;i<1024;i++){b69[i]=fround(tanh(b30[t28*1024+i]));}}
function loop72(t28){for(let i=0;i<1024;i++){b69[i]=above0(b30[t28*1024+i]);}}
function loop74(t28){for(let i=0;i<1024;i++){b69[i]=(((b30[t28*1024+i]>=0.0)|0)?b30[t28*1024+i]:fround((0.009999999776482582*b30[t28*1024+i])));}}
function loop76(t28){for(let i=0;i<1024;i++){b75[i]=((b30[t28*1024+i]>0.0)|0);}}
function loop77(t28){for(let i=0;i<1024;i++){b69[i]=(b75[i]?b30[t28*1024+i]:fround((1.0*fround(expm1((b75[i]?0.0:b30[t28*1024+i]))))));}}
function loop79(t28){for(let i=0;i<1024;i++){b78[i]=((b30[t28*1024+i]>0.0)|0);}}
function loop80(t28){for(let i=0;i<1024;i++){b69[i]=fround((1.0507010221481323*(b78[i]?b30[t28*1024+i]:fround((1.6732631921768188*fround(expm1((b78[i]?0.0:b30[t28*1024+i]))))))));}}
function loop81(t28){for(let i=0;i<1024;i++){b69[i]=fround((fround((0.5*b30[t28*1024+i]))*fround(erfc(fround(((-b30[t28*1024+i])*0.7071067690849304))))));}}
function loop82(t28){for(let i=0;i<1024;i++){b69[i]=fround((b30[t28*1024+i]*fround(logistic(b30[t28*1024+i]))));}}
function loop84(t28){for(let i=0;i<1024;i++){b83[i]=fround((b30[t28*1024+i]-0.0));}}
function loop85(t28){for(let i=0;i<1024;i++){b69[i]=(((b83[i]!==b83[i])|0)?fround((b30[t28*1024+i]+0.0)):fround((above0(b30[t28*1024+i])+fround(log1p(fround(exp((-abs(b83[i])))))))));}}
function loop86(t28){for(let i=0;i<1024;i++){b31[t28*1024+i]=(-b30[t28*1024+i]);}}
function loop87(n2,t28){for(let i=0;i<1024;i++){b32[t28*1024+i]=fround((b69[i]-fround((n2*above0(b31[t28*1024+i])))));}}
function loop88(t28,v33){for(let i=0;i<1024;i++){b26[i]=(v33?b32[t28*1024+i]:b61[i]);}}
function loop90(){for(let i=0;i<1024;i++){b89[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}}
function loop98(){let s94=-Infinity;let s95=-Infinity;let s96=-Infinity;let s97=-Infinity;for(let i93=0;i93<1024;i93+=4){s94=max(s94,abs(b89[i93]));s95=max(s95,abs(b89[i93+1]));s96=max(s96,abs(b89[i93+2]));s97=max(s97,abs(b89[i93+3]));}return max(max(max(s94,s95),s96),s97);}
function loop105(e101){for(let i=0;i<1024;i++){b104[i]=fround((b89[i]/e101));}}
function loop114(t108){for(let i=0;i<1024;i++){b113[i]=fround((fround((fround(logistic(b30[t108*1024+i]))*fround(logistic((-b30[t108*1024+i])))))*1.0));}}
function loop115(t108){for(let i=0;i<1024;i++){b113[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b30[t108*1024+i]))))))*fround(logistic(fround(((-2.0)*b30[t108*1024+i]))))))*1.0));}}
function loop116(t108){for(let i=0;i<1024;i++){b113[i]=((b30[t108*1024+i]>0.0)|0);}}
function loop117(){for(let i=0;i<1024;i++){b113[i]=1.0;}}
function loop118(t108){for(let i=0;i<1024;i++){b113[i]=(((b30[t108*1024+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop120(t108){for(let i=0;i<1024;i++){b119[i]=((b30[t108*1024+i]>0.0)|0);}}
function loop121(t108){for(let i=0;i<1024;i++){b113[i]=(b119[i]?1.0:fround((1.0*fround(((b119[i]?0.0:1.0)*fround((fround(expm1((b119[i]?0.0:b30[t108*1024+i])))+1.0)))))));}}
function loop123(t108){for(let i=0;i<1024;i++){b122[i]=((b30[t108*1024+i]>0.0)|0);}}
function loop124(t108){for(let i=0;i<1024;i++){b113[i]=fround((1.0507010221481323*(b122[i]?1.0:fround((1.6732631921768188*fround(((b122[i]?0.0:1.0)*fround((fround(expm1((b122[i]?0.0:b30[t108*1024+i])))+1.0)))))))));}}
function loop126(t108){for(let i=0;i<1024;i++){b125[i]=fround(((-b30[t108*1024+i])*0.7071067690849304));}}
function loop127(t108){for(let i=0;i<1024;i++){b113[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b125[i]))))+fround((fround((0.5*b30[t108*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b125[i])))))))))))));}}
function loop129(t108){for(let i=0;i<1024;i++){b128[i]=fround(logistic(b30[t108*1024+i]));}}
function loop130(t108){for(let i=0;i<1024;i++){b113[i]=fround((fround((1.0*b128[i]))+fround((b30[t108*1024+i]*fround((1.0*fround((b128[i]*fround((1.0-b128[i]))))))))));}}
function loop132(t108){for(let i=0;i<1024;i++){b131[i]=fround((b30[t108*1024+i]-0.0));}}
function loop134(t108){for(let i=0;i<1024;i++){b133[i]=(((b131[i]!==b131[i])|0)?fround((b30[t108*1024+i]+0.0)):fround((above0(b30[t108*1024+i])+fround(log1p(fround(exp((-abs(b131[i])))))))));}}
function loop136(){for(let i=0;i<1024;i++){b135[i]=(((b133[i]===Infinity)|0)?0.0:b133[i]);}}
function loop137(t108){for(let i=0;i<1024;i++){b113[i]=fround((fround((1.0*fround(exp(fround(((((b30[t108*1024+i]===Infinity)|0)?0.0:b30[t108*1024+i])-b135[i]))))))+fround((0.0*fround(exp(fround((0.0-b135[i]))))))));}}
function loop140(n2,t108){for(let i=0;i<1024;i++){b139[i]=fround(((-(((b31[t108*1024+i]>0.0)|0)?fround((n2*(-b106[i]))):0.0))+fround((b113[i]*b106[i]))));}}
function loop144(t108){for(let i142=0;i142<32;i142++){for(let i143=0;i143<32;i143++){b141[i142*32+i143]=b15[t108*1024+i143*32+i142];}}}
function loop152(t108){let s148=1;let s149=1;let s150=1;let s151=1;for(let i147=0;i147<1024;i147+=4){s148=s148&(Number.isFinite(b32[t108*1024+i147])?1:0);s149=s149&(Number.isFinite(b32[t108*1024+i147+1])?1:0);s150=s150&(Number.isFinite(b32[t108*1024+i147+2])?1:0);s151=s151&(Number.isFinite(b32[t108*1024+i147+3])?1:0);}return s148&s149&s150&s151;}
function loop164(){let s160=-Infinity;let s161=-Infinity;let s162=-Infinity;let s163=-Infinity;for(let i159=0;i159<1024;i159+=4){s160=max(s160,abs(b106[i159]));s161=max(s161,abs(b106[i159+1]));s162=max(s162,abs(b106[i159+2]));s163=max(s163,abs(b106[i159+3]));}return max(max(max(s160,s161),s162),s163);}
function loop177(v167){let s173=0;let s174=0;let s175=0;let s176=0;for(let i172=0;i172<1024;i172+=4){s173=s173+fround(square(fround((b106[i172]/v167))));s174=s174+fround(square(fround((b106[i172+1]/v167))));s175=s175+fround(square(fround((b106[i172+2]/v167))));s176=s176+fround(square(fround((b106[i172+3]/v167))));}return s173+s174+s175+s176;}
function loop192(){let s188=-Infinity;let s189=-Infinity;let s190=-Infinity;let s191=-Infinity;for(let i187=0;i187<1024;i187+=4){s188=max(s188,abs(b138[i187]));s189=max(s189,abs(b138[i187+1]));s190=max(s190,abs(b138[i187+2]));s191=max(s191,abs(b138[i187+3]));}return max(max(max(s188,s189),s190),s191);}
function loop202(v111,v195){for(let i=0;i<1024;i++){b201[i]=(v111?fround((b138[i]/v195)):b106[i]);}}
function loop211(v209){let s210=-Infinity;s210=max(s210,v209);return s210;}
function loop220(v218){let s219=1;s219=s219&v218;return s219;}
function loop228(v226){for(let i=0;i<256;i++){b227[i]=fround((v226*k204[i]));}}
function loop232(){for(let i=0;i<256;i++){b231[i]=fround(logistic(b227[i]));}}
function loop233(){for(let i=0;i<256;i++){b231[i]=fround(tanh(b227[i]));}}
function loop234(){for(let i=0;i<256;i++){b231[i]=above0(b227[i]);}}
function loop235(){for(let i=0;i<256;i++){b231[i]=(((b227[i]>=0.0)|0)?b227[i]:fround((0.009999999776482582*b227[i])));}}
function loop237(){for(let i=0;i<256;i++){b236[i]=((b227[i]>0.0)|0);}}
function loop238(){for(let i=0;i<256;i++){b231[i]=(b236[i]?b227[i]:fround((1.0*fround(expm1((b236[i]?0.0:b227[i]))))));}}
function loop240(){for(let i=0;i<256;i++){b239[i]=((b227[i]>0.0)|0);}}
function loop241(){for(let i=0;i<256;i++){b231[i]=fround((1.0507010221481323*(b239[i]?b227[i]:fround((1.6732631921768188*fround(expm1((b239[i]?0.0:b227[i]))))))));}}
function loop242(){for(let i=0;i<256;i++){b231[i]=fround((fround((0.5*b227[i]))*fround(erfc(fround(((-b227[i])*0.7071067690849304))))));}}
function loop243(){for(let i=0;i<256;i++){b231[i]=fround((b227[i]*fround(logistic(b227[i]))));}}
function loop245(){for(let i=0;i<256;i++){b244[i]=fround((b227[i]-0.0));}}
function loop246(){for(let i=0;i<256;i++){b231[i]=(((b244[i]!==b244[i])|0)?fround((b227[i]+0.0)):fround((above0(b227[i])+fround(log1p(fround(exp((-abs(b244[i])))))))));}}
function loop248(){for(let i=0;i<256;i++){b247[i]=(-b227[i]);}}
function loop250(n2){for(let i=0;i<256;i++){b249[i]=fround(square(fround((b231[i]-fround((n2*above0(b247[i])))))));}}
function loop253(){let s252=0;for(let i251=0;i251<256;i251++){const x0=b249[i251];{const y=k205[i251];s252+=x0*y;}}return s252;}
function loop257(){for(let i=0;i<256;i++){b256[i]=fround((fround((fround(logistic(b227[i]))*fround(logistic((-b227[i])))))*1.0));}}
function loop258(){for(let i=0;i<256;i++){b256[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b227[i]))))))*fround(logistic(fround(((-2.0)*b227[i]))))))*1.0));}}
function loop259(){for(let i=0;i<256;i++){b256[i]=((b227[i]>0.0)|0);}}
function loop260(){for(let i=0;i<256;i++){b256[i]=1.0;}}
function loop261(){for(let i=0;i<256;i++){b256[i]=(((b227[i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop263(){for(let i=0;i<256;i++){b262[i]=((b227[i]>0.0)|0);}}
function loop264(){for(let i=0;i<256;i++){b256[i]=(b262[i]?1.0:fround((1.0*fround(((b262[i]?0.0:1.0)*fround((fround(expm1((b262[i]?0.0:b227[i])))+1.0)))))));}}
function loop266(){for(let i=0;i<256;i++){b265[i]=((b227[i]>0.0)|0);}}
function loop267(){for(let i=0;i<256;i++){b256[i]=fround((1.0507010221481323*(b265[i]?1.0:fround((1.6732631921768188*fround(((b265[i]?0.0:1.0)*fround((fround(expm1((b265[i]?0.0:b227[i])))+1.0)))))))));}}
function loop269(){for(let i=0;i<256;i++){b268[i]=fround(((-b227[i])*0.7071067690849304));}}
function loop270(){for(let i=0;i<256;i++){b256[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b268[i]))))+fround((fround((0.5*b227[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b268[i])))))))))))));}}
function loop272(){for(let i=0;i<256;i++){b271[i]=fround(logistic(b227[i]));}}
function loop273(){for(let i=0;i<256;i++){b256[i]=fround((fround((1.0*b271[i]))+fround((b227[i]*fround((1.0*fround((b271[i]*fround((1.0-b271[i]))))))))));}}
function loop275(){for(let i=0;i<256;i++){b274[i]=fround((b227[i]-0.0));}}
function loop277(){for(let i=0;i<256;i++){b276[i]=(((b274[i]!==b274[i])|0)?fround((b227[i]+0.0)):fround((above0(b227[i])+fround(log1p(fround(exp((-abs(b274[i])))))))));}}
function loop279(){for(let i=0;i<256;i++){b278[i]=(((b276[i]===Infinity)|0)?0.0:b276[i]);}}
function loop280(){for(let i=0;i<256;i++){b256[i]=fround((fround((1.0*fround(exp(fround(((((b227[i]===Infinity)|0)?0.0:b227[i])-b278[i]))))))+fround((0.0*fround(exp(fround((0.0-b278[i]))))))));}}
function loop282(n2){for(let i=0;i<256;i++){b281[i]=fround(square(fround((fround((b256[i]*1.0))-fround((n2*(((b247[i]>0.0)|0)?(-1.0):0.0)))))));}}
function loop285(){let s284=0;for(let i283=0;i283<256;i283++){const x0=b281[i283];{const y=k205[i283];s284+=x0*y;}}return s284;}
function loop289(v203){for(let i288=0;i288<30;i288++){b287[i288]=(b20[(29-(i288))]?fround((fround(ln(fround((v203*b208[(29-(i288))]))))*0.4342944920063019)):0.0);}}
function loop293(){let s292=0;for(let i291=0;i291<=29;i291++){s292+=b287[i291];b290[i291]=s292;}}
function loop296(){for(let i295=0;i295<29;i295++){b294[i295]=b290[(29-(i295+1))];}}
function loop297(){b294[29]=0.0;}
function loop300(){for(let i299=0;i299<30;i299++){b298[i299]=fround((b109[i299]+0.0));}}
function loop302(){for(let i301=0;i301<30;i301++){b298[1*30+i301]=(b20[i301]?fround((0.5*b294[i301])):NaN);}}
function loop306(){for(let i304=0;i304<2;i304++){for(let i305=0;i305<30;i305++){b303[i304*30+i305]=b298[i304*30+i305];}}}
try{const made=await vectors('AGFzbQEAAAABOQxgAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF/YAJ9fwBgAn99AGACf38AYAR/f39/AAIHAQAAAgCAAgNhYAMDAwMDAwMDAwMDAwMDAwAEAQIEBgYGBgYGBgYGBgYGBgYICgYGBgAGBgYGBgYGBgYGBgAGCAYHAQUBCQQAAAAAAAAAAAAAAAAABAEAAAAAAAAAAAAAAAAAAAAAAAQBCweTBlEGbG9vcDE0AA8GbG9vcDE2ABAGbG9vcDQxABEGbG9vcDU1ABIGbG9vcDYyABMGbG9vcDY2ABQGbG9vcDcwABUGbG9vcDcxABYGbG9vcDcyABcGbG9vcDc0ABgGbG9vcDc2ABkGbG9vcDc3ABoGbG9vcDc5ABsGbG9vcDgwABwGbG9vcDgxAB0GbG9vcDgyAB4GbG9vcDg0AB8GbG9vcDg1ACAGbG9vcDg2ACEGbG9vcDg3ACIGbG9vcDg4ACMHbG9vcDExNAAkB2xvb3AxMTUAJQdsb29wMTE2ACYHbG9vcDExNwAnB2xvb3AxMTgAKAdsb29wMTIwACkHbG9vcDEyMQAqB2xvb3AxMjMAKwdsb29wMTI0ACwHbG9vcDEyNgAtB2xvb3AxMjcALgdsb29wMTI5AC8HbG9vcDEzMAAwB2xvb3AxMzIAMQdsb29wMTM0ADIHbG9vcDEzNgAzB2xvb3AxMzcANAdsb29wMTQwADUHbG9vcDE0NAA2B2xvb3AxNTIANwdsb29wMTY0ADgHbG9vcDE3NwA5B2xvb3AxOTIAOgdsb29wMjAyADsHbG9vcDIyOAA8B2xvb3AyMzIAPQdsb29wMjMzAD4HbG9vcDIzNAA/B2xvb3AyMzUAQAdsb29wMjM3AEEHbG9vcDIzOABCB2xvb3AyNDAAQwdsb29wMjQxAEQHbG9vcDI0MgBFB2xvb3AyNDMARgdsb29wMjQ1AEcHbG9vcDI0NgBIB2xvb3AyNDgASQdsb29wMjUwAEoHbG9vcDI1MwBLB2xvb3AyNTcATAdsb29wMjU4AE0HbG9vcDI1OQBOB2xvb3AyNjAATwdsb29wMjYxAFAHbG9vcDI2MwBRB2xvb3AyNjQAUgdsb29wMjY2AFMHbG9vcDI2NwBUB2xvb3AyNjkAVQdsb29wMjcwAFYHbG9vcDI3MgBXB2xvb3AyNzMAWAdsb29wMjc1AFkHbG9vcDI3NwBaB2xvb3AyNzkAWwdsb29wMjgwAFwHbG9vcDI4MgBdB2xvb3AyODUAXgRiaXRzAF8K6K0BYMUECAF7AXsBewF7AXsBewF7AXsgAP0MzTt/Zp6g5j/NO39mnqDmP/3RAUE0/cwB/QwAAAAAAAAAAAAAAAAAAAAA/Q0AAQIDCAkKCxAREhMQERIT/f4BIQEgACAB/e0B/QwAAAAAAAA4QwAAAAAAADhD/fABQTT9ywH9DAAAAAAAAPA/AAAAAAAA8D/9zgH98gEhAiAC/QwAAAAAAADwPwAAAAAAAPA//fEBIAL9DAAAAAAAAPA/AAAAAAAA8D/98AH98wEhAyADIAP98gEhBCAEIAT98gEhBSAFIAX98gEhBiAGIAb98gEhByAB/QzvOfr+Qi7mP+85+v5CLuY//fIBIAP9DAAAAAAAAABAAAAAAAAAAEAgBP0MVVVVVVVV5T9VVVVVVVXlP/3yAf3wASAF/QyamZmZmZnZP5qZmZmZmdk/IAT9DJIkSZIkSdI/kiRJkiRJ0j/98gH98AH98gH98AEgBv0MHMdxHMdxzD8cx3Ecx3HMPyAE/QxGF1100UXHP0YXXXTRRcc//fIB/fABIAX9DBQ7sRM7scM/FDuxEzuxwz/98gH98AH98gH98AH98gH98AEhCCAIIAAgAP0MnHUAiDzkN36cdQCIPOQ3fv1J/VL9DAAAAAAAAPh/AAAAAAAA+H/9DAAAAAAAAPB/AAAAAAAA8H/97QEgACAA/QwAAAAAAAAAAAAAAAAAAAAA/Uf9UiAA/QwAAAAAAAAAAAAAAAAAAAAA/Un9UiAA/QwAAAAAAAAAAAAAAAAAAAAA/Ur9UgtXACAAIAAgAP3yAf0MAAAAAAAA4D8AAAAAAADgP/3yAf3xAf0MAAAAAAAA8D8AAAAAAADwPyAA/fABEAAgAP3sAf0M8WjjiLX45D7xaOOItfjkPv1J/VILwAUJAXsBewF7AXsBewF7AXsBewF7IAD97QEgAP3yAf1e/V8QAf1e/V/97QEhASAB/QwAAAAAAAAEQAAAAAAAAARA/fEBIQIgAf3vAf0MAAAAAAAACEAAAAAAAAAIQP3xASEDIAIgAv3yASEEIAQgBP3yASEFIAUgBf3yASEGIAMgA/3yASEHIAcgB/3yASEIIAggCP3yASEJIAD9DAAAAAAAAPB/AAAAAAAA8H/98gEgAP0M3LSd38UF+D/ctJ3fxQX4PyAC/Qwi0Clg7JHPPyLQKWDskc8//fIB/fABIAT9DJA4ReCdHHE/kDhF4J0ccT/97QEgAv0MQTQhAIGKVD9BNCEAgYpUP/3tAf3yAf3wAf3yAf3wASAF/Qw0SllgW6YsPzRKWWBbpiw/IAL9DG+ORCBYa9I+b45EIFhr0j797QH98gH98AEgBP0MEGpm32qOzT4Qambfao7NPv3tASAC/Qy9DPG/ZgmXPr0M8b9mCZc+/fIB/fAB/fIB/fAB/fIB/fABIAb9DOpHgv+wLF4+6keC/7AsXj798gH98AH9DALPQcDvqQZAAs9BwO+pBkAgA/0MhDkPYdsG8D+EOQ9h2wbwP/3yAf3wASAH/Qwwsda/r1SDPzCx1r+vVIM/IAP9DAf2+d+6OH8/B/b537o4fz/97QH98gH98AH98gH98AEgCP0MFYbtX0+Cdz8Vhu1fT4J3PyAD/QxdqHLgvBduP12ocuC8F24//e0B/fIB/fABIAf9DJ8LEECOG1Y/nwsQQI4bVj8gA/0MMelnYa12Gj8x6WdhrXYaP/3yAf3wAf3yAf3wAf3yAf3wASAJ/Qy+bjxfEz4qP75uPF8TPio//e0B/fIB/fABIAH9DAAAAAAAABRAAAAAAAAAFED9Sf1S/fIBIAD97AH9DAAAAAAAAPA/AAAAAAAA8D/9R/1SCzgAIAD9XxAC/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QAv1e/Q0AAQIDBAUGBxAREhMUFRYXC6YDCAF7AXsBewF7AXsBewF7AXsgAP0MAAAAAAAAaUAAAAAAAABpQP3tAf33Af0MAAAAAAAAaUAAAAAAAABpQP32ASEBIAH9DP6CK2VHFfc//oIrZUcV9z/98gH9lAEhAiABIAL9DO85+v5CLuY/7zn6/kIu5j/98gH98QEhAyADIAP98gEhBCAEIAT98gEhBSAFIAX98gEhBiAC/QwAAAAAAAA4QwAAAAAAADhD/fABQTT9ywH9DAAAAAAAAPA/AAAAAAAA8D/9zgEhByAD/QwAAAAAAADwPwAAAAAAAPA/IAP9DAAAAAAAAOA/AAAAAAAA4D/98gH98AEgBP0MVVVVVVVVxT9VVVVVVVXFPyAD/QxVVVVVVVWlP1VVVVVVVaU//fIB/fAB/fIB/fABIAX9DBEREREREYE/ERERERERgT8gA/0MF2zBFmzBVj8XbMEWbMFWP/3yAf3wASAE/QwaoAEaoAEqPxqgARqgASo/IAP9DBqgARqgAfo+GqABGqAB+j798gH98AH98gH98AH98gH98AH98gEhCCAHIAcgCP3yAf3wAQszAP0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAA8D8AAAAAAADwPyAA/e0BEAT98AH98wELOAAgAP1fEAX9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAF/V79DQABAgMEBQYHEBESExQVFhcLuwMIAXsBewF7AXsBewF7AXsBeyAA/QwAAAAAAABpQAAAAAAAAGlA/e0B/fcB/QwAAAAAAABpQAAAAAAAAGlA/fYBIQEgAf0M/oIrZUcV9z/+gitlRxX3P/3yAf2UASECIAEgAv0M7zn6/kIu5j/vOfr+Qi7mP/3yAf3xASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAL9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OASEHIAP9DAAAAAAAAPA/AAAAAAAA8D8gA/0MAAAAAAAA4D8AAAAAAADgP/3yAf3wASAE/QxVVVVVVVXFP1VVVVVVVcU/IAP9DFVVVVVVVaU/VVVVVVVVpT/98gH98AH98gH98AEgBf0MERERERERgT8RERERERGBPyAD/QwXbMEWbMFWPxdswRZswVY//fIB/fABIAT9DBqgARqgASo/GqABGqABKj8gA/0MGqABGqAB+j4aoAEaoAH6Pv3yAf3wAf3yAf3wAf3yAf3wAf3yASEIIAcgCP3yASAH/QwAAAAAAADwPwAAAAAAAPA//fEB/fABC2gBAXv9DAAAAAAAAABAAAAAAAAAAEAgAP0MAAAAAAAANEAAAAAAAAA0QP3tAf33Af0MAAAAAAAANEAAAAAAAAA0QP32Af3yARAHIQEgASAB/QwAAAAAAAAAQAAAAAAAAABA/fAB/fMBCzgAIAD9XxAI/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QCP1e/Q0AAQIDBAUGBxAREhMUFRYXCzgAIAD9XxAH/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QB/1e/Q0AAQIDBAUGBxAREhMUFRYXC7kDBQF7AXsBewF7AXv9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAPA/AAAAAAAA8D8gAP3sAf0MAAAAAAAA4D8AAAAAAADgP/3yAf3wAf3zASEBIAEgAf3yASECIAIgAv3yASEDIAMgA/3yASEEIAH9DMWbiMCJP/Q/xZuIwIk/9D/97QEgAf0MiDWN1BgA8D+INY3UGADwP/3yAf3wASAC/QzqYHlnH/HXP+pgeWcf8dc/IAH9DPDD3hfZxrg/8MPeF9nGuD/98gH98AH98gH98AEgA/0MpeqqgknYxz+l6qqCSdjHP/3tASAB/QzmHCN2+djRP+YcI3b52NE//fIB/fABIAL9DIA5BqbLKfI/gDkGpssp8j/97QEgAf0MvqFTBPbQ9z++oVME9tD3P/3yAf3wAf3yAf3wAf3yAf3wASAE/Qz93oUxEk/qP/3ehTEST+o//e0BIAH9DKSldq8o38U/pKV2ryjfxT/98gH98AH98gH98AEgACAA/fIB/fEBEAT98gEhBf0MAAAAAAAAAEAAAAAAAAAAQCAF/fEBIAUgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VILOAAgAP1fEAv9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAL/V79DQABAgMEBQYHEBESExQVFhcLOAAgAP1fEAT9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAE/V79DQABAgMEBQYHEBESExQVFhcLOAAgAP1fEAH9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAB/V79DQABAgMEBQYHEBESExQVFhcLwAECAX8Bf0EAIQBBgDwhAQNAIAD9DPMEtT/zBLU/8wS1P/MEtT/9DP//fz///38///9/P///fz/94QEgAP0AAoCAgARBCf2tAf0MAACAPwAAgD8AAIA/AACAP/1Q/QwAAIA/AACAPwAAgD8AAIA//eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/Qz//38///9/P///fz///38//eEB/eQB/ekBEAP95gH9CwKAwIcEIABBEGohACABQQFrIQEgAQ0ACwt5AwF7AX8BfyAA/RMhAUEAIQJBgA8hAwNAIAIgASAC/QACAP3mAf0LAoDAByACIAEgAv0AAhD95gH9CwKQwAcgAiABIAL9AAIg/eYB/QsCoMAHIAIgASAC/QACMP3mAf0LArDAByACQcAAaiECIANBAWshAyADDQALC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEFA0AgACAE/QACgIAP/eAB/ekBIQAgASAE/QACkIAP/eAB/ekBIQEgAiAE/QACoIAP/eAB/ekBIQIgAyAE/QACsIAP/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwumAgYBewF7AXsBewF/AX9BACEE/Qz/////////////////////IQD9DP////////////////////8hAf0M/////////////////////yEC/Qz/////////////////////IQNBwAAhBQNAIAAgBP0AAoCAD/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hACABIAT9AAKQgA/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQEgAiAE/QACoIAP/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiECIAMgBP0AArCAD/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf1OIAL9TiAD/U4hACAA/aMBC4EBAwF/AXsBfyAA/RMhAkEAIQFBwAAhAwNAIAEgAf0AAoCADyAC/ecB/QsCgKAPIAEgAf0AApCADyAC/ecB/QsCkKAPIAEgAf0AAqCADyAC/ecB/QsCoKAPIAEgAf0AArCADyAC/ecB/QsCsKAPIAFBwABqIQEgA0EBayEDIAMNAAsL1gEFAX8BfwF/AX8Bf0EAIQFBACAAQYABbGohAkEAIABBgCBsaiEDQSAhBQNAQQIhBANAIAMgAf0AAoDADyAC/QACgOAP/eQB/QsCgP4PIAMgAf0AApDADyAC/QACkOAP/eQB/QsCkP4PIAMgAf0AAqDADyAC/QACoOAP/eQB/QsCoP4PIAMgAf0AArDADyAC/QACsOAP/eQB/QsCsP4PIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLSgMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+DxAG/QsCgL4XIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLSgMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+DxAJ/QsCgL4XIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLzgEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKAvhcgAiAB/QACkP4P/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCkL4XIAIgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAqC+FyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKwvhcgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC+YCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKA/g/95gEgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKAvhcgAiAB/QACkP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQ/g/95gEgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQvhcgAiAB/QACoP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKg/g/95gEgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKgvhcgAiAB/QACsP4P/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKw/g/95gEgAf0AArD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKwvhcgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC5oCAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoDeFyACIAH9AAKQ/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkN4XIAIgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg3hcgAiAB/QACsP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDeFyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLtQEDAX8BfwF/QQAgAEGAIGxqIQFBACECQYACIQMDQCACIAH9AAKA/g/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoD+DyAC/QACgN4X/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAL9AAKA3hf9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgL4XIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgP4XIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ/hcgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD+FyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsP4XIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvKAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DF99hj9ffYY/X32GP199hj8gAf0AAoD+D/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgP4PIAL9AAKA/hf9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAv0AAoD+F/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKAvhcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuCAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DAAAAD8AAAA/AAAAPwAAAD8gAf0AAoD+D/3mASAB/QACgP4P/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBEAz95gH9CwKAvhcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwtVAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgP4PIAH9AAKA/g8QBv3mAf0LAoC+FyABQRBqIQEgAkEQaiECIANBAWshAyADDQALC84BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgJ4YIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApCeGCACIAH9AAKg/g/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKgnhggAiAB/QACsP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsJ4YIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwujAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+D/0MAAAAAAAAAAAAAAAAAAAAAP3kASAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAL9AAKAnhj94AH94QEQDRAO/eQBIAL9AAKAnhggAv0AAoCeGP1C/VL9CwKAvhcgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwt4AgF/AX9BACAAQYAgbGohAUHAACECA0AgASAB/QACgP4P/eEB/QsCgL4YIAEgAf0AApD+D/3hAf0LApC+GCABIAH9AAKg/g/94QH9CwKgvhggASAB/QACsP4P/eEB/QsCsL4YIAFBwABqIQEgAkEBayECIAINAAsLlgIEAX8BewF/AX8gAP0TIQNBACECQQAgAUGAIGxqIQRBwAAhBQNAIAQgAv0AAoC+FyADIAT9AAKAvhj9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QH9CwKA/h8gBCAC/QACkL4XIAMgBP0AApC+GP0MAAAAAAAAAAAAAAAAAAAAAP3pAf3mAf3lAf0LApD+HyAEIAL9AAKgvhcgAyAE/QACoL4Y/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eYB/eUB/QsCoP4fIAQgAv0AArC+FyADIAT9AAKwvhj9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QH9CwKw/h8gAkHAAGohAiAEQcAAaiEEIAVBAWshBSAFDQALC4ICBAF/AX8BewF/IAH9ESEEQQAgAEGAIGxqIQJBACEDQcAAIQUDQCADIAL9AAKA/h8gA/0AAoCgDyAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoCADyADIAL9AAKQ/h8gA/0AApCgDyAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LApCADyADIAL9AAKg/h8gA/0AAqCgDyAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqCADyADIAL9AAKw/h8gA/0AArCgDyAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LArCADyACQcAAaiECIANBwABqIQMgBUEBayEFIAUNAAsLbwMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAIgAf0AAoD+DxAGIAH9AAKA/g/94QEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoC+JyABQRBqIQEgAkEQaiECIANBAWshAyADDQALC64BAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAv0MAACAQAAAgEAAAIBAAACAQP0MAAAAQAAAAEAAAABAAAAAQCAB/QACgP4P/eYBEAb95gH9DAAAAEAAAABAAAAAQAAAAED94QEgAf0AAoD+D/3mARAG/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCgL4nIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKQvicgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LAqC+JyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCsL4nIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuNAQIBfwF/QQAhAEHAACEBA0AgAP0MAACAPwAAgD8AAIA/AACAP/0LAoC+JyAA/QwAAIA/AACAPwAAgD8AAIA//QsCkL4nIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKgvicgAP0MAACAPwAAgD8AAIA/AACAP/0LArC+JyAAQcAAaiEAIAFBAWshASABDQALC7YDAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkHAACEDA0AgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoC+JyAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKQ/g/9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCkL4nIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKgvicgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACsP4P/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArC+JyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgN4nIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ3icgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDeJyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsN4nIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuZAgMBfwF/AX9BACEBQQAgAEGAIGxqIQJBgAIhAwNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDeJ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAoD+DyAB/QACgN4n/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKA3if9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgP4nIAIgAf0AApD+D/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ/icgAiAB/QACoP4P/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD+JyACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsP4nIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuuAgMBfwF/AX9BACEBQQAgAEGAIGxqIQJBgAIhAwNAIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoD+J/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAoD+DyAB/QACgP4n/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKA/if9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYB/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsL2gEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKAniggAiAB/QACkP4P/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCkJ4oIAIgAf0AAqD+D/3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAqCeKCACIAH9AAKw/g/94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKwniggAUHAAGohASACQcAAaiECIANBAWshAyADDQALC/IBBAF/AX8BewF/QQAhAUEAIABBgCBsaiECQYACIQQDQCAB/QwAAAA/AAAAPwAAAD8AAAA//QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKAnigQDP3mAf0MAAAAPwAAAD8AAAA/AAAAPyAC/QACgP4P/eYB/Qy7bpA/u26QP7tukD+7bpA//eEB/QwAAIA/AACAPwAAgD8AAIA//eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBIAH9AAKAnigiAyAD/eYB/eEBEA395gH95gH95gH95AH9CwKAvicgAUEQaiEBIAJBEGohAiAEQQFrIQQgBA0ACwtKAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgP4PEAb9CwKAviggAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwv6AwMBfwF/AX9BACEBQQAgAEGAIGxqIQJBwAAhAwNAIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoC+KP3mASAC/QACgP4P/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAvij9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoC+KP3lAf3mAf3mAf3mAf3kAf0LAoC+JyAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQvij95gEgAv0AApD+D/0MAACAPwAAgD8AAIA/AACAPyAB/QACkL4o/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQvij95QH95gH95gH95gH95AH9CwKQvicgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACoL4o/eYBIAL9AAKg/g/9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqC+KP0MAACAPwAAgD8AAIA/AACAPyAB/QACoL4o/eUB/eYB/eYB/eYB/eQB/QsCoL4nIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AArC+KP3mASAC/QACsP4P/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwvij9DAAAgD8AAIA/AACAPwAAgD8gAf0AArC+KP3lAf3mAf3mAf3mAf3kAf0LArC+JyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLzgEDAX8BfwF/QQAgAEGAIGxqIQFBACECQcAAIQMDQCACIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKA3iggAiAB/QACkP4P/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCkN4oIAIgAf0AAqD+D/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAqDeKCACIAH9AAKw/g/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKw3iggAUHAAGohASACQcAAaiECIANBAWshAyADDQALC6MBAwF/AX8Bf0EAIABBgCBsaiEBQQAhAkGAAiEDA0AgAiAB/QACgP4P/QwAAAAAAAAAAAAAAAAAAAAA/eQBIAH9AAKA/g/9DAAAAAAAAAAAAAAAAAAAAAD96QEgAv0AAoDeKP3gAf3hARANEA795AEgAv0AAoDeKCAC/QACgN4o/UL9Uv0LAoD+KCABQRBqIQEgAkEQaiECIANBAWshAyADDQALC6UCAgF/AX9BACEAQcAAIQEDQCAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA/iggAP0AAoD+KP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKAnikgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACkP4oIAD9AAKQ/ij9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCkJ4pIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAqD+KCAA/QACoP4o/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAqCeKSAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKw/iggAP0AArD+KP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKwnikgAEHAAGohACABQQFrIQEgAQ0ACwvRAQMBfwF/AX9BACAAQYAgbGohAUEAIQJBgAIhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoD+DyAB/QACgP4P/QwAAIB/AACAfwAAgH8AAIB//UH9UiAC/QACgJ4p/eUBEA395gH9DAAAAAAAAAAAAAAAAAAAAAD9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAoCeKf3lARAN/eYB/eQB/QsCgL4nIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLxgMEAXsBfwF/AX8gAP0TIQJBACEDQQAgAUGAIGxqIQRBwAAhBQNAIAMgAiAD/QACgL4p/eEB/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKAvhj9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eEBIAP9AAKAvicgA/0AAoC+Kf3mAf3kAf0LAoDeKSADIAIgA/0AApC+Kf3hAf3mAf0MAAAAAAAAAAAAAAAAAAAAACAE/QACkL4Y/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv3hASAD/QACkL4nIAP9AAKQvin95gH95AH9CwKQ3ikgAyACIAP9AAKgvin94QH95gH9DAAAAAAAAAAAAAAAAAAAAAAgBP0AAqC+GP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL94QEgA/0AAqC+JyAD/QACoL4p/eYB/eQB/QsCoN4pIAMgAiAD/QACsL4p/eEB/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAT9AAKwvhj9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eEBIAP9AAKwvicgA/0AArC+Kf3mAf3kAf0LArDeKSADQcAAaiEDIARBwABqIQQgBUEBayEFIAUNAAsLuQIIAX8BewF/AXsBewF7AX8Bf0EAIABBgCBsaiEBQQAhA0EgIQgDQEECIQcDQCADIAH9XAKAwAchAiABIAL9VgKAwQcBIQIgASAC/VYCgMIHAiECIAEgAv1WAoDDBwP9CwKA/ikgAyAB/VwCgMQHIQQgASAE/VYCgMUHASEEIAEgBP1WAoDGBwIhBCABIAT9VgKAxwcD/QsCkP4pIAMgAf1cAoDIByEFIAEgBf1WAoDJBwEhBSABIAX9VgKAygcCIQUgASAF/VYCgMsHA/0LAqD+KSADIAH9XAKAzAchBiABIAb9VgKAzQcBIQYgASAG/VYCgM4HAiEGIAEgBv1WAoDPBwP9CwKw/ikgAUGAEGohASADQcAAaiEDIAdBAWshByAHDQALIAFBhGBqIQEgCEEBayEIIAgNAAsLrQIGAXsBewF7AXsBfwF/QQAgAEGAIGxqIQX9DP////////////////////8hAf0M/////////////////////yEC/Qz/////////////////////IQP9DP////////////////////8hBEHAACEGA0AgASAF/QACgP4f/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiEBIAIgBf0AApD+H/3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hAiADIAX9AAKg/h/94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQMgBCAF/QACsP4f/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiEEIAVBwABqIQUgBkEBayEGIAYNAAsgASAC/U4gA/1OIAT9TiEBIAH9owEL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQUDQCAAIAT9AAKAvin94AH96QEhACABIAT9AAKQvin94AH96QEhASACIAT9AAKgvin94AH96QEhAiADIAT9AAKwvin94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC6sCDwF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AXsBfyAA/RMhB0EAIQb9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEHAACEPA0AgASAG/QACgL4pIAf95wEiCCAI/eYB/eQBIQEgAiAG/QACkL4pIAf95wEiCiAK/eYB/eQBIQIgAyAG/QACoL4pIAf95wEiDCAM/eYB/eQBIQMgBCAG/QACsL4pIAf95wEiDiAO/eYB/eQBIQQgBkHAAGohBiAPQQFrIQ8gDw0ACyABIAL95AEgA/3kASAE/eQBIQEgAf0fACAB/R8BkiAB/R8CkiAB/R8DkgvvAQYBewF7AXsBewF/AX9BACEE/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBwAAhBQNAIAAgBP0AAoCeKv3gAf3pASEAIAEgBP0AApCeKv3gAf3pASEBIAIgBP0AAqCeKv3gAf3pASECIAMgBP0AArCeKv3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLiQIEAX8BewF7AX8gAf0TIQMgAP0RIQRBACECQcAAIQUDQCACIAL9AAKAniogA/3nASAC/QACgL4pIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgL4qIAIgAv0AApCeKiAD/ecBIAL9AAKQvikgBP0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKQviogAiAC/QACoJ4qIAP95wEgAv0AAqC+KSAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqC+KiACIAL9AAKwniogA/3nASAC/QACsL4pIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsL4qIAJBwABqIQIgBUEBayEFIAUNAAsLgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoDeKv3mAf0LAoDmKiACIAEgAv0AApDeKv3mAf0LApDmKiACIAEgAv0AAqDeKv3mAf0LAqDmKiACIAEgAv0AArDeKv3mAf0LArDmKiACQcAAaiECIANBAWshAyADDQALCzYCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDmKhAG/QsCgO4qIABBEGohACABQQFrIQEgAQ0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA5ioQCf0LAoDuKiAAQRBqIQAgAUEBayEBIAENAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCgO4qIAAgAP0AApDmKv0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LApDuKiAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKg7iogACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCsO4qIABBwABqIQAgAUEBayEBIAENAAsL0AICAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwK1yM8CtcjPArXIzwK1yM8IAD9AAKA5ir95gEgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKA7iogACAA/QACkOYq/QwK1yM8CtcjPArXIzwK1yM8IAD9AAKQ5ir95gEgAP0AApDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKQ7iogACAA/QACoOYq/QwK1yM8CtcjPArXIzwK1yM8IAD9AAKg5ir95gEgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKg7iogACAA/QACsOYq/QwK1yM8CtcjPArXIzwK1yM8IAD9AAKw5ir95gEgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKw7iogAEHAAGohACABQQFrIQEgAQ0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgPYqIAAgAP0AApDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ9iogACAA/QACoOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqD2KiAAIAD9AAKw5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsPYqIABBwABqIQAgAUEBayEBIAENAAsLoQECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDmKv0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAA/QACgOYqIAD9AAKA9ir9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAP0AAoD2Kv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKA7iogAEEQaiEAIAFBAWshASABDQALC4QCAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA/iogACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApD+KiAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoP4qIAAgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw/iogAEHAAGohACABQQFrIQEgAQ0ACwu2AQIBfwF/QQAhAEHAACEBA0AgAP0MX32GP199hj9ffYY/X32GPyAA/QACgOYq/Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA5iogAP0AAoD+Kv0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv3mASAA/QACgP4q/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mAf0LAoDuKiAAQRBqIQAgAUEBayEBIAENAAsLbgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACgOYq/eYBIAD9AAKA5ir94QH9DPMENT/zBDU/8wQ1P/MENT/95gEQDP3mAf0LAoDuKiAAQRBqIQAgAUEBayEBIAENAAsLQQIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYqIAD9AAKA5ioQBv3mAf0LAoDuKiAAQRBqIQAgAUEBayEBIAENAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgIYrIAAgAP0AApDmKv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApCGKyAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKghisgACAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsIYrIABBwABqIQAgAUEBayEBIAENAAsLjwECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP3kASAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAD9AAKAhiv94AH94QEQDRAO/eQBIAD9AAKAhisgAP0AAoCGK/1C/VL9CwKA7iogAEEQaiEAIAFBAWshASABDQALC3ACAX8Bf0EAIQBBECEBA0AgACAA/QACgOYq/eEB/QsCgI4rIAAgAP0AApDmKv3hAf0LApCOKyAAIAD9AAKg5ir94QH9CwKgjisgACAA/QACsOYq/eEB/QsCsI4rIABBwABqIQAgAUEBayEBIAENAAsLpAIHAXsBfwF7AXsBewF7AX8gAP0TIQNBACECQRAhBwNAIAIgAv0AAoDuKiADIAL9AAKAjiv9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QEiASAB/eYB/QsCgJYrIAIgAv0AApDuKiADIAL9AAKQjiv9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QEiBCAE/eYB/QsCkJYrIAIgAv0AAqDuKiADIAL9AAKgjiv9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QEiBSAF/eYB/QsCoJYrIAIgAv0AArDuKiADIAL9AAKwjiv9DAAAAAAAAAAAAAAAAAAAAAD96QH95gH95QEiBiAG/eYB/QsCsJYrIAJBwABqIQIgB0EBayEHIAcNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCWKyAE/QACgJ4r/eYB/eQBIQAgASAE/QACkJYrIAT9AAKQniv95gH95AEhASACIAT9AAKglisgBP0AAqCeK/3mAf3kASECIAMgBP0AArCWKyAE/QACsJ4r/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgtbAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA5ioQBiAA/QACgOYq/eEBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gH9CwKApisgAEEQaiEAIAFBAWshASABDQALC5oBAgF/AX9BACEAQcAAIQEDQCAA/QwAAIBAAACAQAAAgEAAAIBA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKA5ir95gEQBv3mAf0MAAAAQAAAAEAAAABAAAAAQP3hASAA/QACgOYq/eYBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gH9CwKApisgAEEQaiEAIAFBAWshASABDQALC4QCAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKApisgACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LApCmKyAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCoKYrIAAgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKwpisgAEHAAGohACABQQFrIQEgAQ0ACwuMAQIBfwF/QQAhAEEQIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA//QsCgKYrIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKQpisgAP0MAACAPwAAgD8AAIA/AACAP/0LAqCmKyAA/QwAAIA/AACAPwAAgD8AAIA//QsCsKYrIABBwABqIQAgAUEBayEBIAENAAsLoAMCAX8Bf0EAIQBBECEBA0AgAP0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAA/QACgOYq/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoCmKyAA/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCkKYrIAD9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAP0AAqDmKv0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKgpisgAP0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAA/QACsOYq/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArCmKyAAQcAAaiEAIAFBAWshASABDQALC4QCAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKArisgACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApCuKyAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoK4rIAAgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKwrisgAEHAAGohACABQQFrIQEgAQ0ACwuFAgIBfwF/QQAhAEHAACEBA0AgAP0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgK4r/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAA/QACgOYqIAD9AAKAriv9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAP0AAoCuK/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKApisgAEEQaiEAIAFBAWshASABDQALC4QCAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKAtisgACAA/QACkOYq/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApC2KyAAIAD9AAKg5ir9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoLYrIAAgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKwtisgAEHAAGohACABQQFrIQEgAQ0ACwuaAgIBfwF/QQAhAEHAACEBA0AgAP0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAA/QACgLYr/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAA/QACgOYqIAD9AAKAtiv9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAP0AAoC2K/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKApisgAEEQaiEAIAFBAWshASABDQALC8QBAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAoC+KyAAIAD9AAKQ5ir94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKQvisgACAA/QACoOYq/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCoL4rIAAgAP0AArDmKv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LArC+KyAAQcAAaiEAIAFBAWshASABDQALC94BAwF/AXsBf0EAIQBBwAAhAgNAIAD9DAAAAD8AAAA/AAAAPwAAAD/9DAAAgD8AAIA/AACAPwAAgD/95gEgAP0AAoC+KxAM/eYB/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKA5ir95gH9DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAP0AAoC+KyIBIAH95gH94QEQDf3mAf3mAf3mAf3kAf0LAoCmKyAAQRBqIQAgAkEBayECIAINAAsLNgIBfwF/QQAhAEHAACEBA0AgACAA/QACgOYqEAb9CwKAxisgAEEQaiEAIAFBAWshASABDQALC+QDAgF/AX9BACEAQRAhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDGK/3mASAA/QACgOYq/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAxiv9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDGK/3lAf3mAf3mAf3mAf3kAf0LAoCmKyAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQxiv95gEgAP0AApDmKv0MAACAPwAAgD8AAIA/AACAPyAA/QACkMYr/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQxiv95QH95gH95gH95gH95AH9CwKQpisgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoMYr/eYBIAD9AAKg5ir9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDGK/0MAACAPwAAgD8AAIA/AACAPyAA/QACoMYr/eUB/eYB/eYB/eYB/eQB/QsCoKYrIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDGK/3mASAA/QACsOYq/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwxiv9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDGK/3lAf3mAf3mAf3mAf3kAf0LArCmKyAAQcAAaiEAIAFBAWshASABDQALC7gBAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoDOKyAAIAD9AAKQ5ir9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQzisgACAA/QACoOYq/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoM4rIAAgAP0AArDmKv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArDOKyAAQcAAaiEAIAFBAWshASABDQALC48BAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA5ir9DAAAAAAAAAAAAAAAAAAAAAD95AEgAP0AAoDmKv0MAAAAAAAAAAAAAAAAAAAAAP3pASAA/QACgM4r/eAB/eEBEA0QDv3kASAA/QACgM4rIAD9AAKAziv9Qv1S/QsCgNYrIABBEGohACABQQFrIQEgAQ0ACwukAgIBfwF/QQAhAEEQIQEDQCAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKA1isgAP0AAoDWK/0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKA3isgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACkNYrIAD9AAKQ1iv9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCkN4rIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAqDWKyAA/QACoNYr/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LAqDeKyAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKw1isgAP0AArDWK/0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKw3isgAEHAAGohACABQQFrIQEgAQ0ACwu9AQIBfwF/QQAhAEHAACEBA0AgAP0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAA/QACgOYqIAD9AAKA5ir9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAD9AAKA3iv95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgN4r/eUBEA395gH95AH9CwKApisgAEEQaiEAIAFBAWshASABDQALC5gEBwF7AX8BewF7AXsBewF/IAD9EyEDQQAhAkEQIQcDQCACIAL9AAKApiv9DAAAgD8AAIA/AACAPwAAgD/95gEgA/0MAACAPwAAgD8AAIA/AACAP/3hAf0MAAAAAAAAAAAAAAAAAAAAACAC/QACgI4r/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv3mAf3lASIBIAH95gH9CwKA5isgAiAC/QACkKYr/QwAAIA/AACAPwAAgD8AAIA//eYBIAP9DAAAgD8AAIA/AACAPwAAgD/94QH9DAAAAAAAAAAAAAAAAAAAAAAgAv0AApCOK/0MAAAAAAAAAAAAAAAAAAAAAP1E/VL95gH95QEiBCAE/eYB/QsCkOYrIAIgAv0AAqCmK/0MAACAPwAAgD8AAIA/AACAP/3mASAD/QwAAIA/AACAPwAAgD8AAIA//eEB/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKgjiv9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/eYB/eUBIgUgBf3mAf0LAqDmKyACIAL9AAKwpiv9DAAAgD8AAIA/AACAPwAAgD/95gEgA/0MAACAPwAAgD8AAIA/AACAP/3hAf0MAAAAAAAAAAAAAAAAAAAAACAC/QACsI4r/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv3mAf3lASIGIAb95gH9CwKw5isgAkHAAGohAiAHQQFrIQcgBw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOYrIAT9AAKAniv95gH95AEhACABIAT9AAKQ5isgBP0AApCeK/3mAf3kASEBIAIgBP0AAqDmKyAE/QACoJ4r/eYB/eQBIQIgAyAE/QACsOYrIAT9AAKwniv95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8MHBgF7AXsBewF7AXsBeyAA/REhBCAB/REhBSAEIAX9Uf0M2hvRG9ob0RvaG9Eb2hvRG/1RIQb9DAAAAAABAAAAAgAAAAMAAAAhBwNAIAQhCCAHIAX9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwBAAAAAQAAAAEAAAABAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MAgAAAAIAAAACAAAAAgAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAT9rgEhCCAJIAX9rgH9DAMAAAADAAAAAwAAAAMAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwEAAAABAAAAAQAAAAEAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MBQAAAAUAAAAFAAAABQAAAP2uASEJIAIgCCAJ/VH9CwIAIAf9DAQAAAAEAAAABAAAAAQAAAD9rgEhByACQRBqIQIgA0EEayEDIANBAEoNAAsL');({loop16,loop41,loop55,loop62,loop66,loop70,loop71,loop72,loop74,loop76,loop77,loop79,loop80,loop81,loop82,loop84,loop85,loop86,loop87,loop88,loop114,loop115,loop116,loop117,loop118,loop120,loop121,loop123,loop124,loop126,loop127,loop129,loop130,loop132,loop134,loop136,loop137,loop140,loop144,loop152,loop164,loop177,loop192,loop202,loop228,loop232,loop233,loop234,loop235,loop237,loop238,loop240,loop241,loop242,loop243,loop245,loop246,loop248,loop250,loop253,loop257,loop258,loop259,loop260,loop261,loop263,loop264,loop266,loop267,loop269,loop270,loop272,loop273,loop275,loop277,loop279,loop280,loop282,loop285}=made);loop14=()=>{new Uint32Array(block.buffer,8388608,30720).set(b12);block.subarray(2127872,2158592).set(b13);const found=made.loop14();b13.set(block.subarray(2127872,2158592));return found;};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
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
randomBits(b10[1*2],b10[1*2+1],b18);
loop23();
loop25();
loop90();
e99=fround(loop98());
e100=((e99>0.0)|0);
e101=fround((e100?e99:1.0));
e102=fround(ln(e101));
e103=fround((e102*0.4342944920063019));
loop105(e101);
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
k17.set(b13);
k67.set(b24);
k229.set(k204);
k254.set(k205);
const v11=fround((n3/5.656854152679443));
loop16(v11);
loop21(n4);
let v27;
b26.set(b22,0);
v27=0.0;
for(let t28=0;t28<30;t28++){
const v33=b20[t28];
const v42=fround(loop41());
const v43=((v42>0.0)|0);
const v44=fround(max(1.000000045813705e-18,v42));
const v45=fround(min(1.0000000150474662e+30,v44));
const v46=fround((v42/v45));
const v47=fround((v43?v46:1.0));
const v56=loop55();
const v57=fround((v56?v47:NaN));
const v58=fround(ln(v57));
const v59=fround((v58*0.4342944920063019));
const v60=fround((v27+v59));
loop62(v57);
product(32,32,32,62464,32,1,30720+t28*1024,63488);
loop66(t28);
const v68=min(max(n1,0),9);
switch(v68){
case 0:{
loop70(t28);
break;}
case 1:{
loop71(t28);
break;}
case 2:{
loop72(t28);
break;}
case 3:{
b69.set(k73[t28],0);
break;}
case 4:{
loop74(t28);
break;}
case 5:{
loop76(t28);
loop77(t28);
break;}
case 6:{
loop79(t28);
loop80(t28);
break;}
case 7:{
loop81(t28);
break;}
case 8:{
loop82(t28);
break;}
default:{
loop84(t28);
loop85(t28);
break;}
}
loop86(t28);
loop87(n2,t28);
b29[t28]=v60;
loop88(t28,v33);
v27=v60;
}
let v107;
b106.set(b104,0);
v107=e103;
for(let t108=29;t108>=0;t108--){
const v110=fround(b29[t108]);
const v111=b20[t108];
const v112=min(max(n1,0),9);
switch(v112){
case 0:{
loop114(t108);
break;}
case 1:{
loop115(t108);
break;}
case 2:{
loop116(t108);
break;}
case 3:{
loop117();
break;}
case 4:{
loop118(t108);
break;}
case 5:{
loop120(t108);
loop121(t108);
break;}
case 6:{
loop123(t108);
loop124(t108);
break;}
case 7:{
loop126(t108);
loop127(t108);
break;}
case 8:{
loop129(t108);
loop130(t108);
break;}
default:{
loop132(t108);
loop134(t108);
loop136();
loop137(t108);
break;}
}
loop140(n2,t108);
loop144(t108);
product(32,32,32,170944,32,1,171968,172992);
const v153=loop152(t108);
const v154=fround((v153?v107:NaN));
const v155=fround((0.0*v110));
const v156=fround((v154+v155));
const v165=fround(loop164());
const v166=((v165>0.0)|0);
const v167=fround((v166?v165:1.0));
const v168=fround(ln(v167));
const v169=fround((v168*0.4342944920063019));
const v178=fround(loop177(v167));
const v179=fround((v178/1024.0));
const v180=fround(ln(v179));
const v181=fround((v180*0.4342944920063019));
const v182=fround((0.5*v181));
const v183=fround((v169+v182));
const v184=fround((v183+v107));
const v193=fround(loop192());
const v194=((v193>0.0)|0);
const v195=fround((v194?v193:1.0));
const v196=fround(ln(v195));
const v197=fround((v196*0.4342944920063019));
const v198=fround((v156+v197));
const v199=fround((v111?v198:v107));
const v200=fround((v111?v184:NaN));
b109[t108]=v200;
loop202(v111,v195);
b106.set(b201,0);
v107=v199;
}
const v203=fround(square(n3));
let v206;
v206=1.0;
for(let t207=0;t207<30;t207++){
const v209=fround(abs(v206));
const v212=fround(loop211(v209));
const v213=((v212>0.0)|0);
const v214=fround(max(1.0000000031710769e-30,v212));
const v215=fround(min(Infinity,v214));
const v216=fround((v212/v215));
const v217=fround((v213?v216:1.0));
const v218=(Number.isFinite(v206)?1:0);
const v221=loop220(v218);
const v222=fround((v221?v217:NaN));
const v223=fround((v206/v222));
const v224=fround((v203*v223));
const v225=fround((v224+0.0));
const v226=fround(sqrt(v225));
loop228(v226);
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
b231.set(b227,0);
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
const v255=fround(loop253());
switch(v230){
case 0:{
loop257();
break;}
case 1:{
loop258();
break;}
case 2:{
loop259();
break;}
case 3:{
loop260();
break;}
case 4:{
loop261();
break;}
case 5:{
loop263();
loop264();
break;}
case 6:{
loop266();
loop267();
break;}
case 7:{
loop269();
loop270();
break;}
case 8:{
loop272();
loop273();
break;}
default:{
loop275();
loop277();
loop279();
loop280();
break;}
}
loop282(n2);
const v286=fround(loop285());
b208[t207]=v286;
v206=v255;
}
loop289(v203);
loop293();
loop296();
loop297();
loop300();
loop302();
loop306();
return b303;
}
