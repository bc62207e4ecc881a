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
} catch { block = new Float32Array(338208); } // forbidden, or too old
// Loops over arrays: see vectors.py. What a page forbids, or cannot, stays as it is.
const vectors = async (text) => (await WebAssembly.instantiate(numbers(text), { "": { "": memory } })).instance.exports;

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(2048);
const k9=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAAgAAAAIQAAACIAAAAjAAAAJAAAACUAAAAmAAAAJwAAACgAAAApAAAAKgAAACsAAAAsAAAALQAAAC4AAAAvAAAAMAAAADEAAAAyAAAAMwAAADQAAAA1AAAANgAAADcAAAA4AAAAOQAAADoAAAA7AAAAPAAAAD0AAAA+AAAAPwAAAA=='));
const b10=new Int32Array(block.buffer,246016,64);
const k12=new Int32Array(block.buffer,0,64);
const b13=new Float32Array(2048);
const b15=new Uint32Array(4);
const b17=new Uint32Array(30720);
const b18=new Float32Array(30720);
const b20=block.subarray(30784,61504);
const k22=block.subarray(64,30784);
const b23=new Uint32Array(960);
const b24=new Float32Array(960);
const b26=block.subarray(63616,65664);
const k30=block.subarray(61568,63616);
const b31=block.subarray(65664,67712);
const b34=new Float32Array(30);
const b35=new Float32Array(30);
const b36=block.subarray(72768,134208);
const b37=block.subarray(136416,197856);
const b38=block.subarray(200160,261600);
const b66=block.subarray(69760,71808);
const b67=block.subarray(67712,69760);
const k72=block.subarray(71808,72768);
const k74=rowsOf(b36,2048,0,2048);
const b81=block.subarray(134208,134240);
const b89=block.subarray(134240,134272);
const b91=block.subarray(134272,134304);
const b94=block.subarray(134304,136352);
const b104=block.subarray(136352,136384);
const b106=block.subarray(136384,136416);
const b118=block.subarray(197856,197920);
const b120=block.subarray(197920,197984);
const b123=block.subarray(197984,200032);
const b133=block.subarray(200032,200096);
const b135=block.subarray(200096,200160);
const k145=rowsOf(b37,2048,0,2048);
const b147=new Int32Array(block.buffer,1046400,2048);
const b150=new Int32Array(block.buffer,1054592,2048);
const b155=block.subarray(265696,267744);
const b158=block.subarray(267744,269792);
const k189=rowsOf(b38,2048,0,2048);
const b198=new Uint32Array(2048);
const b199=new Float32Array(2048);
const b201=block.subarray(271840,273888);
const k205=block.subarray(269792,271840);
const b219=block.subarray(273888,275936);
const b221=block.subarray(301216,303264);
const b224=new Float32Array(30);
const b226=new Int32Array(block.buffer,1103744,64);
const b229=new Int32Array(block.buffer,1121280,2048);
const b230=block.subarray(282368,284416);
const b231=block.subarray(284416,284448);
const b232=block.subarray(278144,280192);
const b233=block.subarray(280288,280320);
const b234=block.subarray(280256,280288);
const b235=block.subarray(276096,278144);
const b236=block.subarray(284768,284832);
const b237=block.subarray(284704,284768);
const b244=block.subarray(276000,276032);
const b252=block.subarray(276032,276064);
const b254=block.subarray(276064,276096);
const b267=block.subarray(280192,280224);
const b269=block.subarray(280224,280256);
const b288=block.subarray(284448,284512);
const b290=block.subarray(284512,284576);
const b303=block.subarray(284576,284640);
const b305=block.subarray(284640,284704);
const b313=block.subarray(284832,286880);
const b319=new Int32Array(block.buffer,1147520,2048);
const b322=new Int32Array(block.buffer,1155712,2048);
const b325=block.subarray(290976,293024);
const b328=block.subarray(293024,295072);
const b331=block.subarray(295072,297120);
const b333=block.subarray(297120,299168);
const b335=block.subarray(299168,301216);
const b338=block.subarray(303264,305312);
const b340=block.subarray(307488,309536);
const b347=block.subarray(305312,305344);
const b351=block.subarray(305344,305376);
const b353=block.subarray(305376,307424);
const b363=block.subarray(307424,307456);
const b367=block.subarray(307456,307488);
const b378=block.subarray(309536,309600);
const b382=block.subarray(309600,309664);
const b384=block.subarray(309664,311712);
const b394=block.subarray(311712,311776);
const b398=block.subarray(311776,311840);
const b403=block.subarray(312864,314912);
const b404=block.subarray(311840,312864);
const k466=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k467=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b471=new Float32Array(30);
const b472=new Float32Array(30);
const b484=block.subarray(315168,315424);
const k486=block.subarray(314912,315168);
const b487=block.subarray(315424,315680);
const b489=block.subarray(315680,315936);
const k494=block.subarray(315936,316192);
const b496=block.subarray(316192,316448);
const b503=block.subarray(316448,316704);
const b505=block.subarray(316704,316960);
const b511=block.subarray(316960,317216);
const b518=block.subarray(317216,317472);
const b520=block.subarray(317472,317728);
const b526=block.subarray(317728,317984);
const b533=block.subarray(317984,318240);
const b539=block.subarray(318240,318496);
const b546=block.subarray(318496,318752);
const b548=new Int32Array(block.buffer,1275008,256);
const b550=block.subarray(319008,319264);
const b556=block.subarray(319264,319520);
const b563=block.subarray(319520,319776);
const b565=new Int32Array(block.buffer,1279104,256);
const b567=block.subarray(320032,320288);
const b569=block.subarray(320288,320544);
const b575=block.subarray(320544,320800);
const b582=block.subarray(320800,321056);
const b584=new Int32Array(block.buffer,1284224,256);
const b586=block.subarray(321312,321568);
const b588=block.subarray(321568,321824);
const b594=block.subarray(321824,322080);
const b601=block.subarray(322080,322336);
const b603=block.subarray(322336,322592);
const b605=block.subarray(322592,322848);
const b607=block.subarray(322848,323104);
const b609=block.subarray(323104,323360);
const b615=block.subarray(323360,323616);
const b622=block.subarray(323616,323872);
const b624=block.subarray(323872,324128);
const b626=block.subarray(324128,324384);
const b632=block.subarray(324384,324640);
const b639=block.subarray(324640,324896);
const b641=block.subarray(324896,325152);
const b643=block.subarray(325152,325408);
const b645=block.subarray(325408,325664);
const b651=block.subarray(325664,325920);
const b653=block.subarray(325920,326176);
const b660=block.subarray(326176,326432);
const b662=block.subarray(326432,326688);
const b667=new Int32Array(block.buffer,1306752,256);
const b670=new Int32Array(block.buffer,1307776,256);
const b675=block.subarray(327200,327456);
const b691=new Float32Array(30);
const b695=new Float32Array(30);
const b702=new Float32Array(30);
const b703=new Float32Array(30);
const b704=new Float32Array(30);
const b729=block.subarray(327456,327712);
const b731=block.subarray(327712,327968);
const b733=block.subarray(327968,328224);
const b739=block.subarray(328224,328480);
const b746=block.subarray(328480,328736);
const b748=block.subarray(328736,328992);
const b754=block.subarray(328992,329248);
const b761=block.subarray(329248,329504);
const b763=block.subarray(329504,329760);
const b769=block.subarray(329760,330016);
const b776=block.subarray(330016,330272);
const b782=block.subarray(330272,330528);
const b789=block.subarray(330528,330784);
const b791=new Int32Array(block.buffer,1323136,256);
const b793=block.subarray(331040,331296);
const b799=block.subarray(331296,331552);
const b806=block.subarray(331552,331808);
const b808=new Int32Array(block.buffer,1327232,256);
const b810=block.subarray(332064,332320);
const b812=block.subarray(332320,332576);
const b818=block.subarray(332576,332832);
const b825=block.subarray(332832,333088);
const b827=new Int32Array(block.buffer,1332352,256);
const b829=block.subarray(333344,333600);
const b831=block.subarray(333600,333856);
const b837=block.subarray(333856,334112);
const b844=block.subarray(334112,334368);
const b846=block.subarray(334368,334624);
const b848=block.subarray(334624,334880);
const b850=block.subarray(334880,335136);
const b852=block.subarray(335136,335392);
const b858=block.subarray(335392,335648);
const b865=block.subarray(335648,335904);
const b867=block.subarray(335904,336160);
const b869=block.subarray(336160,336416);
const b875=block.subarray(336416,336672);
const b882=block.subarray(336672,336928);
const b884=block.subarray(336928,337184);
const b886=block.subarray(337184,337440);
const b888=block.subarray(337440,337696);
const b894=block.subarray(337696,337952);
const b896=block.subarray(337952,338208);
const b902=new Float32Array(30);
const b905=new Float32Array(30);
const b909=new Float32Array(30);
const b913=new Float32Array(120);
const b922=new Float32Array(120);
function loop11(n4){for(let i=0;i<64;i++){b10[i]=((k9[i]<n4)|0);}}
function loop14(){for(let i=0;i<2048;i++){b13[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop19(){for(let i=0;i<30720;i++){b18[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop21(v16){for(let i=0;i<30720;i++){b20[i]=fround((v16*b18[i]));}}
function loop25(){for(let i=0;i<960;i++){b24[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b23[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}
function loop29(){for(let i27=0;i27<64;i27++){for(let i28=0;i28<32;i28++){b26[i27*32+i28]=fround((b10[i27]*b13[i27*32+i28]));}}}
function loop46(){let s42=-Infinity;let s43=-Infinity;let s44=-Infinity;let s45=-Infinity;for(let i41=0;i41<2048;i41+=4){s42=max(s42,abs(b31[i41]));s43=max(s43,abs(b31[i41+1]));s44=max(s44,abs(b31[i41+2]));s45=max(s45,abs(b31[i41+3]));}return max(max(max(s42,s43),s44),s45);}
function loop60(){let s56=1;let s57=1;let s58=1;let s59=1;for(let i55=0;i55<2048;i55+=4){s56=s56&(Number.isFinite(b31[i55])?1:0);s57=s57&(Number.isFinite(b31[i55+1])?1:0);s58=s58&(Number.isFinite(b31[i55+2])?1:0);s59=s59&(Number.isFinite(b31[i55+3])?1:0);}return s56&s57&s58&s59;}
function loop68(v62){for(let i=0;i<2048;i++){b67[i]=fround((b31[i]/v62));}}
function loop71(t33){for(let i69=0;i69<64;i69++){for(let i70=0;i70<32;i70++){b36[t33*2048+i69*32+i70]=fround((b66[i69*32+i70]+b24[t33*32+i70]));}}}
function loop82(){for(let i75=0;i75<32;i75++){let s77=0;let s78=0;let s79=0;let s80=0;for(let i76=0;i76<64;i76+=4){s77=s77+(b10[i76]|0);s78=s78+(b10[i76+1]|0);s79=s79+(b10[i76+2]|0);s80=s80+(b10[i76+3]|0);}b81[i75]=s77+s78+s79+s80;}}
function loop90(t33){for(let i83=0;i83<32;i83++){let s85=0;let s86=0;let s87=0;let s88=0;for(let i84=0;i84<64;i84+=4){s85=s85+(b10[i84]?b36[t33*2048+i84*32+i83]:0.0);s86=s86+(b10[i84+1]?b36[t33*2048+(i84+1)*32+i83]:0.0);s87=s87+(b10[i84+2]?b36[t33*2048+(i84+2)*32+i83]:0.0);s88=s88+(b10[i84+3]?b36[t33*2048+(i84+3)*32+i83]:0.0);}b89[i83]=s85+s86+s87+s88;}}
function loop93(){for(let i92=0;i92<32;i92++){b91[i92]=fround((b89[i92]/b81[i92]));}}
function loop97(t33){for(let i95=0;i95<64;i95++){for(let i96=0;i96<32;i96++){b94[i95*32+i96]=fround((b36[t33*2048+i95*32+i96]-b91[i96]));}}}
function loop105(){for(let i98=0;i98<32;i98++){let s100=0;let s101=0;let s102=0;let s103=0;for(let i99=0;i99<64;i99+=4){s100=s100+(b10[i99]?fround(square(b94[i99*32+i98])):0.0);s101=s101+(b10[i99+1]?fround(square(b94[(i99+1)*32+i98])):0.0);s102=s102+(b10[i99+2]?fround(square(b94[(i99+2)*32+i98])):0.0);s103=s103+(b10[i99+3]?fround(square(b94[(i99+3)*32+i98])):0.0);}b104[i98]=s100+s101+s102+s103;}}
function loop108(){for(let i107=0;i107<32;i107++){b106[i107]=fround((1/sqrt(fround((fround((b104[i107]/b81[i107]))+9.999999747378752e-06)))));}}
function loop111(t33){for(let i109=0;i109<64;i109++){for(let i110=0;i110<32;i110++){b37[t33*2048+i109*32+i110]=fround((b94[i109*32+i110]*b106[i110]));}}}
function loop119(t33){for(let i112=0;i112<64;i112++){let s114=0;let s115=0;let s116=0;let s117=0;for(let i113=0;i113<32;i113+=4){s114=s114+b36[t33*2048+i112*32+i113];s115=s115+b36[t33*2048+i112*32+i113+1];s116=s116+b36[t33*2048+i112*32+i113+2];s117=s117+b36[t33*2048+i112*32+i113+3];}b118[i112]=s114+s115+s116+s117;}}
function loop122(){for(let i121=0;i121<64;i121++){b120[i121]=fround((b118[i121]/32.0));}}
function loop126(t33){for(let i124=0;i124<64;i124++){for(let i125=0;i125<32;i125++){b123[i124*32+i125]=fround((b36[t33*2048+i124*32+i125]-b120[i124]));}}}
function loop134(){for(let i127=0;i127<64;i127++){let s129=0;let s130=0;let s131=0;let s132=0;for(let i128=0;i128<32;i128+=4){s129=s129+fround(square(b123[i127*32+i128]));s130=s130+fround(square(b123[i127*32+i128+1]));s131=s131+fround(square(b123[i127*32+i128+2]));s132=s132+fround(square(b123[i127*32+i128+3]));}b133[i127]=s129+s130+s131+s132;}}
function loop137(){for(let i136=0;i136<64;i136++){b135[i136]=fround((1/sqrt(fround((fround((b133[i136]/32.0))+9.999999747378752e-06)))));}}
function loop140(t33){for(let i138=0;i138<64;i138++){for(let i139=0;i139<32;i139++){b37[t33*2048+i138*32+i139]=fround((b123[i138*32+i139]*b135[i138]));}}}
function loop142(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=fround(logistic(b37[t33*2048+i]));}}
function loop143(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=fround(tanh(b37[t33*2048+i]));}}
function loop144(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=above0(b37[t33*2048+i]);}}
function loop146(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=(((b37[t33*2048+i]>=0.0)|0)?b37[t33*2048+i]:fround((0.009999999776482582*b37[t33*2048+i])));}}
function loop148(t33){for(let i=0;i<2048;i++){b147[i]=((b37[t33*2048+i]>0.0)|0);}}
function loop149(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=(b147[i]?b37[t33*2048+i]:fround((1.0*fround(expm1((b147[i]?0.0:b37[t33*2048+i]))))));}}
function loop151(t33){for(let i=0;i<2048;i++){b150[i]=((b37[t33*2048+i]>0.0)|0);}}
function loop152(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=fround((1.0507010221481323*(b150[i]?b37[t33*2048+i]:fround((1.6732631921768188*fround(expm1((b150[i]?0.0:b37[t33*2048+i]))))))));}}
function loop153(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=fround((fround((0.5*b37[t33*2048+i]))*fround(erfc(fround(((-b37[t33*2048+i])*0.7071067690849304))))));}}
function loop154(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=fround((b37[t33*2048+i]*fround(logistic(b37[t33*2048+i]))));}}
function loop156(t33){for(let i=0;i<2048;i++){b155[i]=fround((b37[t33*2048+i]-0.0));}}
function loop157(t33){for(let i=0;i<2048;i++){b38[t33*2048+i]=(((b155[i]!==b155[i])|0)?fround((b37[t33*2048+i]+0.0)):fround((above0(b37[t33*2048+i])+fround(log1p(fround(exp((-abs(b155[i])))))))));}}
function loop161(t33){for(let i159=0;i159<64;i159++){for(let i160=0;i160<32;i160++){b158[i159*32+i160]=fround((b10[i159]*b38[t33*2048+i159*32+i160]));}}}
function loop169(){let s165=-Infinity;let s166=-Infinity;let s167=-Infinity;let s168=-Infinity;for(let i164=0;i164<2048;i164+=4){s165=max(s165,abs(b158[i164]));s166=max(s166,abs(b158[i164+1]));s167=max(s167,abs(b158[i164+2]));s168=max(s168,abs(b158[i164+3]));}return max(max(max(s165,s166),s167),s168);}
function loop182(v172){let s178=0;let s179=0;let s180=0;let s181=0;for(let i177=0;i177<2048;i177+=4){s178=s178+fround(square(fround((b158[i177]/v172))));s179=s179+fround(square(fround((b158[i177+1]/v172))));s180=s180+fround(square(fround((b158[i177+2]/v172))));s181=s181+fround(square(fround((b158[i177+3]/v172))));}return s178+s179+s180+s181;}
function loop192(){let s191=0;for(let i190=0;i190<64;i190++){s191=s191+(b10[i190]|0);}return s191;}
function loop200(){for(let i=0;i<2048;i++){b199[i]=fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b198[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0));}}
function loop204(){for(let i202=0;i202<64;i202++){for(let i203=0;i203<32;i203++){b201[i202*32+i203]=fround((fround((b10[i202]*b199[i202*32+i203]))*1.0));}}}
function loop213(){let s209=-Infinity;let s210=-Infinity;let s211=-Infinity;let s212=-Infinity;for(let i208=0;i208<2048;i208+=4){s209=max(s209,abs(b201[i208]));s210=max(s210,abs(b201[i208+1]));s211=max(s211,abs(b201[i208+2]));s212=max(s212,abs(b201[i208+3]));}return max(max(max(s209,s210),s211),s212);}
function loop220(v216){for(let i=0;i<2048;i++){b219[i]=fround((b201[i]/v216));}}
function loop227(n4){for(let i=0;i<64;i++){b226[i]=((k9[i]<n4)|0);}}
function loop245(){for(let i238=0;i238<32;i238++){let s240=0;let s241=0;let s242=0;let s243=0;for(let i239=0;i239<64;i239+=4){s240=s240+(b226[i239]|0);s241=s241+(b226[i239+1]|0);s242=s242+(b226[i239+2]|0);s243=s243+(b226[i239+3]|0);}b244[i238]=s240+s241+s242+s243;}}
function loop253(t223){for(let i246=0;i246<32;i246++){let s248=0;let s249=0;let s250=0;let s251=0;for(let i247=0;i247<64;i247+=4){s248=s248+(b226[i247]?b36[t223*2048+i247*32+i246]:0.0);s249=s249+(b226[i247+1]?b36[t223*2048+(i247+1)*32+i246]:0.0);s250=s250+(b226[i247+2]?b36[t223*2048+(i247+2)*32+i246]:0.0);s251=s251+(b226[i247+3]?b36[t223*2048+(i247+3)*32+i246]:0.0);}b252[i246]=s248+s249+s250+s251;}}
function loop256(){for(let i255=0;i255<32;i255++){b254[i255]=fround((b252[i255]/b244[i255]));}}
function loop259(t223){for(let i257=0;i257<64;i257++){for(let i258=0;i258<32;i258++){b235[i257*32+i258]=fround((b36[t223*2048+i257*32+i258]-b254[i258]));}}}
function loop260(){for(let i=0;i<2048;i++){b232[i]=fround((2.0*b235[i]));}}
function loop268(){for(let i261=0;i261<32;i261++){let s263=0;let s264=0;let s265=0;let s266=0;for(let i262=0;i262<64;i262+=4){s263=s263+(b226[i262]?fround(square(b235[i262*32+i261])):0.0);s264=s264+(b226[i262+1]?fround(square(b235[(i262+1)*32+i261])):0.0);s265=s265+(b226[i262+2]?fround(square(b235[(i262+2)*32+i261])):0.0);s266=s266+(b226[i262+3]?fround(square(b235[(i262+3)*32+i261])):0.0);}b267[i261]=s263+s264+s265+s266;}}
function loop271(){for(let i270=0;i270<32;i270++){b269[i270]=fround((fround((b267[i270]/b244[i270]))+9.999999747378752e-06));}}
function loop272(){for(let i=0;i<32;i++){b234[i]=fround((1/sqrt(b269[i])));}}
function loop273(){for(let i=0;i<32;i++){b233[i]=fround(((-0.5)*fround((b234[i]/b269[i]))));}}
function loop276(){for(let i274=0;i274<64;i274++){for(let i275=0;i275<32;i275++){b229[i274*32+i275]=b226[i274];}}}
function loop277(){for(let i=0;i<2048;i++){b230[i]=0.0;}}
function loop279(){for(let i278=0;i278<32;i278++){b231[i278]=b244[i278];}}
function loop280(){for(let i=0;i<32;i++){b233[i]=b233[i];}}
function loop281(){for(let i=0;i<32;i++){b234[i]=b234[i];}}
function loop289(t223){for(let i282=0;i282<64;i282++){let s284=0;let s285=0;let s286=0;let s287=0;for(let i283=0;i283<32;i283+=4){s284=s284+b36[t223*2048+i282*32+i283];s285=s285+b36[t223*2048+i282*32+i283+1];s286=s286+b36[t223*2048+i282*32+i283+2];s287=s287+b36[t223*2048+i282*32+i283+3];}b288[i282]=s284+s285+s286+s287;}}
function loop292(){for(let i291=0;i291<64;i291++){b290[i291]=fround((b288[i291]/32.0));}}
function loop295(t223){for(let i293=0;i293<64;i293++){for(let i294=0;i294<32;i294++){b232[i293*32+i294]=fround((b36[t223*2048+i293*32+i294]-b290[i293]));}}}
function loop296(){for(let i=0;i<2048;i++){b230[i]=fround((2.0*b232[i]));}}
function loop304(){for(let i297=0;i297<64;i297++){let s299=0;let s300=0;let s301=0;let s302=0;for(let i298=0;i298<32;i298+=4){s299=s299+fround(square(b232[i297*32+i298]));s300=s300+fround(square(b232[i297*32+i298+1]));s301=s301+fround(square(b232[i297*32+i298+2]));s302=s302+fround(square(b232[i297*32+i298+3]));}b303[i297]=s299+s300+s301+s302;}}
function loop307(){for(let i306=0;i306<64;i306++){b305[i306]=fround((fround((b303[i306]/32.0))+9.999999747378752e-06));}}
function loop308(){for(let i=0;i<64;i++){b237[i]=fround((1/sqrt(b305[i])));}}
function loop309(){for(let i=0;i<64;i++){b236[i]=fround(((-0.5)*fround((b237[i]/b305[i]))));}}
function loop310(){for(let i=0;i<64;i++){b236[i]=b236[i];}}
function loop311(){for(let i=0;i<64;i++){b237[i]=b237[i];}}
function loop314(t223){for(let i=0;i<2048;i++){b313[i]=fround((fround((fround(logistic(b37[t223*2048+i]))*fround(logistic((-b37[t223*2048+i])))))*1.0));}}
function loop315(t223){for(let i=0;i<2048;i++){b313[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b37[t223*2048+i]))))))*fround(logistic(fround(((-2.0)*b37[t223*2048+i]))))))*1.0));}}
function loop316(t223){for(let i=0;i<2048;i++){b313[i]=((b37[t223*2048+i]>0.0)|0);}}
function loop317(){for(let i=0;i<2048;i++){b313[i]=1.0;}}
function loop318(t223){for(let i=0;i<2048;i++){b313[i]=(((b37[t223*2048+i]>=0.0)|0)?1.0:fround((0.009999999776482582*1.0)));}}
function loop320(t223){for(let i=0;i<2048;i++){b319[i]=((b37[t223*2048+i]>0.0)|0);}}
function loop321(t223){for(let i=0;i<2048;i++){b313[i]=(b319[i]?1.0:fround((1.0*fround(((b319[i]?0.0:1.0)*fround((fround(expm1((b319[i]?0.0:b37[t223*2048+i])))+1.0)))))));}}
function loop323(t223){for(let i=0;i<2048;i++){b322[i]=((b37[t223*2048+i]>0.0)|0);}}
function loop324(t223){for(let i=0;i<2048;i++){b313[i]=fround((1.0507010221481323*(b322[i]?1.0:fround((1.6732631921768188*fround(((b322[i]?0.0:1.0)*fround((fround(expm1((b322[i]?0.0:b37[t223*2048+i])))+1.0)))))))));}}
function loop326(t223){for(let i=0;i<2048;i++){b325[i]=fround(((-b37[t223*2048+i])*0.7071067690849304));}}
function loop327(t223){for(let i=0;i<2048;i++){b313[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b325[i]))))+fround((fround((0.5*b37[t223*2048+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b325[i])))))))))))));}}
function loop329(t223){for(let i=0;i<2048;i++){b328[i]=fround(logistic(b37[t223*2048+i]));}}
function loop330(t223){for(let i=0;i<2048;i++){b313[i]=fround((fround((1.0*b328[i]))+fround((b37[t223*2048+i]*fround((1.0*fround((b328[i]*fround((1.0-b328[i]))))))))));}}
function loop332(t223){for(let i=0;i<2048;i++){b331[i]=fround((b37[t223*2048+i]-0.0));}}
function loop334(t223){for(let i=0;i<2048;i++){b333[i]=(((b331[i]!==b331[i])|0)?fround((b37[t223*2048+i]+0.0)):fround((above0(b37[t223*2048+i])+fround(log1p(fround(exp((-abs(b331[i])))))))));}}
function loop336(){for(let i=0;i<2048;i++){b335[i]=(((b333[i]===Infinity)|0)?0.0:b333[i]);}}
function loop337(t223){for(let i=0;i<2048;i++){b313[i]=fround((fround((1.0*fround(exp(fround(((((b37[t223*2048+i]===Infinity)|0)?0.0:b37[t223*2048+i])-b335[i]))))))+fround((0.0*fround(exp(fround((0.0-b335[i]))))))));}}
function loop339(){for(let i=0;i<2048;i++){b338[i]=fround((b313[i]*b221[i]));}}
function loop348(){for(let i341=0;i341<32;i341++){let s343=0;let s344=0;let s345=0;let s346=0;for(let i342=0;i342<64;i342+=4){s343=s343+fround((b235[i342*32+i341]*b338[i342*32+i341]));s344=s344+fround((b235[(i342+1)*32+i341]*b338[(i342+1)*32+i341]));s345=s345+fround((b235[(i342+2)*32+i341]*b338[(i342+2)*32+i341]));s346=s346+fround((b235[(i342+3)*32+i341]*b338[(i342+3)*32+i341]));}b347[i341]=s343+s344+s345+s346;}}
function loop352(){for(let i349=0;i349<32;i349++){let s350=0;s350=s350+fround((fround((b347[i349]*b233[i349]))/b231[i349]));b351[i349]=s350;}}
function loop356(){for(let i354=0;i354<64;i354++){for(let i355=0;i355<32;i355++){b353[i354*32+i355]=fround((fround((b338[i354*32+i355]*b234[i355]))+fround(((b229[i354*32+i355]?b351[i355]:0.0)*b232[i354*32+i355]))));}}}
function loop364(){for(let i357=0;i357<32;i357++){let s359=0;let s360=0;let s361=0;let s362=0;for(let i358=0;i358<64;i358+=4){s359=s359+(-b353[i358*32+i357]);s360=s360+(-b353[(i358+1)*32+i357]);s361=s361+(-b353[(i358+2)*32+i357]);s362=s362+(-b353[(i358+3)*32+i357]);}b363[i357]=s359+s360+s361+s362;}}
function loop368(){for(let i365=0;i365<32;i365++){let s366=0;s366=s366+fround((b363[i365]/b231[i365]));b367[i365]=s366;}}
function loop371(){for(let i369=0;i369<64;i369++){for(let i370=0;i370<32;i370++){b340[i369*32+i370]=fround((b353[i369*32+i370]+(b229[i369*32+i370]?b367[i370]:0.0)));}}}
function loop379(){for(let i372=0;i372<64;i372++){let s374=0;let s375=0;let s376=0;let s377=0;for(let i373=0;i373<32;i373+=4){s374=s374+fround((b232[i372*32+i373]*b338[i372*32+i373]));s375=s375+fround((b232[i372*32+i373+1]*b338[i372*32+i373+1]));s376=s376+fround((b232[i372*32+i373+2]*b338[i372*32+i373+2]));s377=s377+fround((b232[i372*32+i373+3]*b338[i372*32+i373+3]));}b378[i372]=s374+s375+s376+s377;}}
function loop383(){for(let i380=0;i380<64;i380++){let s381=0;s381=s381+fround((fround((b378[i380]*b236[i380]))/32.0));b382[i380]=s381;}}
function loop387(){for(let i385=0;i385<64;i385++){for(let i386=0;i386<32;i386++){b384[i385*32+i386]=fround((fround((b338[i385*32+i386]*b237[i385]))+fround((b382[i385]*b230[i385*32+i386]))));}}}
function loop395(){for(let i388=0;i388<64;i388++){let s390=0;let s391=0;let s392=0;let s393=0;for(let i389=0;i389<32;i389+=4){s390=s390+(-b384[i388*32+i389]);s391=s391+(-b384[i388*32+i389+1]);s392=s392+(-b384[i388*32+i389+2]);s393=s393+(-b384[i388*32+i389+3]);}b394[i388]=s390+s391+s392+s393;}}
function loop399(){for(let i396=0;i396<64;i396++){let s397=0;s397=s397+fround((b394[i396]/32.0));b398[i396]=s397;}}
function loop402(){for(let i400=0;i400<64;i400++){for(let i401=0;i401<32;i401++){b340[i400*32+i401]=fround((b384[i400*32+i401]+b398[i400]));}}}
function loop407(t223){for(let i405=0;i405<32;i405++){for(let i406=0;i406<32;i406++){b404[i405*32+i406]=b20[t223*1024+i406*32+i405];}}}
function loop415(t223){let s411=1;let s412=1;let s413=1;let s414=1;for(let i410=0;i410<2048;i410+=4){s411=s411&(Number.isFinite(b38[t223*2048+i410])?1:0);s412=s412&(Number.isFinite(b38[t223*2048+i410+1])?1:0);s413=s413&(Number.isFinite(b38[t223*2048+i410+2])?1:0);s414=s414&(Number.isFinite(b38[t223*2048+i410+3])?1:0);}return s411&s412&s413&s414;}
function loop427(){let s423=-Infinity;let s424=-Infinity;let s425=-Infinity;let s426=-Infinity;for(let i422=0;i422<2048;i422+=4){s423=max(s423,abs(b221[i422]));s424=max(s424,abs(b221[i422+1]));s425=max(s425,abs(b221[i422+2]));s426=max(s426,abs(b221[i422+3]));}return max(max(max(s423,s424),s425),s426);}
function loop440(v430){let s436=0;let s437=0;let s438=0;let s439=0;for(let i435=0;i435<2048;i435+=4){s436=s436+fround(square(fround((b221[i435]/v430))));s437=s437+fround(square(fround((b221[i435+1]/v430))));s438=s438+fround(square(fround((b221[i435+2]/v430))));s439=s439+fround(square(fround((b221[i435+3]/v430))));}return s436+s437+s438+s439;}
function loop455(){let s451=-Infinity;let s452=-Infinity;let s453=-Infinity;let s454=-Infinity;for(let i450=0;i450<2048;i450+=4){s451=max(s451,abs(b403[i450]));s452=max(s452,abs(b403[i450+1]));s453=max(s453,abs(b403[i450+2]));s454=max(s454,abs(b403[i450+3]));}return max(max(max(s451,s452),s453),s454);}
function loop462(v458){for(let i=0;i<2048;i++){b221[i]=fround((b403[i]/v458));}}
function loop485(v483){for(let i=0;i<256;i++){b484[i]=fround((v483*k466[i]));}}
function loop488(){for(let i=0;i<256;i++){b487[i]=fround(logistic(b484[i]));}}
function loop490(){for(let i=0;i<256;i++){b489[i]=fround(square(b487[i]));}}
function loop493(){let s492=0;for(let i491=0;i491<256;i491++){const x0=b489[i491];{const y=k467[i491];s492+=x0*y;}}return s492;}
function loop497(){for(let i=0;i<256;i++){b496[i]=fround(square(fround((fround((b487[i]*fround(logistic((-b484[i])))))*1.0))));}}
function loop500(){let s499=0;for(let i498=0;i498<256;i498++){const x0=b496[i498];{const y=k467[i498];s499+=x0*y;}}return s499;}
function loop504(v502){for(let i=0;i<256;i++){b503[i]=fround((v502*k466[i]));}}
function loop506(){for(let i=0;i<256;i++){b505[i]=fround(square(fround(tanh(b503[i]))));}}
function loop509(){let s508=0;for(let i507=0;i507<256;i507++){const x0=b505[i507];{const y=k467[i507];s508+=x0*y;}}return s508;}
function loop512(){for(let i=0;i<256;i++){b511[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b503[i]))))))*fround(logistic(fround(((-2.0)*b503[i]))))))*1.0))));}}
function loop515(){let s514=0;for(let i513=0;i513<256;i513++){const x0=b511[i513];{const y=k467[i513];s514+=x0*y;}}return s514;}
function loop519(v517){for(let i=0;i<256;i++){b518[i]=fround((v517*k466[i]));}}
function loop521(){for(let i=0;i<256;i++){b520[i]=fround(square(above0(b518[i])));}}
function loop524(){let s523=0;for(let i522=0;i522<256;i522++){const x0=b520[i522];{const y=k467[i522];s523+=x0*y;}}return s523;}
function loop527(){for(let i=0;i<256;i++){b526[i]=fround(square(((b518[i]>0.0)|0)));}}
function loop530(){let s529=0;for(let i528=0;i528<256;i528++){const x0=b526[i528];{const y=k467[i528];s529+=x0*y;}}return s529;}
function loop534(v532){for(let i=0;i<256;i++){b533[i]=fround(square(fround((v532*k466[i]))));}}
function loop537(){let s536=0;for(let i535=0;i535<256;i535++){const x0=b533[i535];{const y=k467[i535];s536+=x0*y;}}return s536;}
function loop540(){for(let i=0;i<256;i++){b539[i]=fround(square(1.0));}}
function loop543(){let s542=0;for(let i541=0;i541<256;i541++){const x0=b539[i541];{const y=k467[i541];s542+=x0*y;}}return s542;}
function loop547(v545){for(let i=0;i<256;i++){b546[i]=fround((v545*k466[i]));}}
function loop549(){for(let i=0;i<256;i++){b548[i]=((b546[i]>=0.0)|0);}}
function loop551(){for(let i=0;i<256;i++){b550[i]=fround(square((b548[i]?b546[i]:fround((0.009999999776482582*b546[i])))));}}
function loop554(){let s553=0;for(let i552=0;i552<256;i552++){const x0=b550[i552];{const y=k467[i552];s553+=x0*y;}}return s553;}
function loop557(){for(let i=0;i<256;i++){b556[i]=fround(square((b548[i]?1.0:fround((0.009999999776482582*1.0)))));}}
function loop560(){let s559=0;for(let i558=0;i558<256;i558++){const x0=b556[i558];{const y=k467[i558];s559+=x0*y;}}return s559;}
function loop564(v562){for(let i=0;i<256;i++){b563[i]=fround((v562*k466[i]));}}
function loop566(){for(let i=0;i<256;i++){b565[i]=((b563[i]>0.0)|0);}}
function loop568(){for(let i=0;i<256;i++){b567[i]=fround(expm1((b565[i]?0.0:b563[i])));}}
function loop570(){for(let i=0;i<256;i++){b569[i]=fround(square((b565[i]?b563[i]:fround((1.0*b567[i])))));}}
function loop573(){let s572=0;for(let i571=0;i571<256;i571++){const x0=b569[i571];{const y=k467[i571];s572+=x0*y;}}return s572;}
function loop576(){for(let i=0;i<256;i++){b575[i]=fround(square((b565[i]?1.0:fround((1.0*fround(((b565[i]?0.0:1.0)*fround((b567[i]+1.0)))))))));}}
function loop579(){let s578=0;for(let i577=0;i577<256;i577++){const x0=b575[i577];{const y=k467[i577];s578+=x0*y;}}return s578;}
function loop583(v581){for(let i=0;i<256;i++){b582[i]=fround((v581*k466[i]));}}
function loop585(){for(let i=0;i<256;i++){b584[i]=((b582[i]>0.0)|0);}}
function loop587(){for(let i=0;i<256;i++){b586[i]=fround(expm1((b584[i]?0.0:b582[i])));}}
function loop589(){for(let i=0;i<256;i++){b588[i]=fround(square(fround((1.0507010221481323*(b584[i]?b582[i]:fround((1.6732631921768188*b586[i])))))));}}
function loop592(){let s591=0;for(let i590=0;i590<256;i590++){const x0=b588[i590];{const y=k467[i590];s591+=x0*y;}}return s591;}
function loop595(){for(let i=0;i<256;i++){b594[i]=fround(square(fround((1.0507010221481323*(b584[i]?1.0:fround((1.6732631921768188*fround(((b584[i]?0.0:1.0)*fround((b586[i]+1.0)))))))))));}}
function loop598(){let s597=0;for(let i596=0;i596<256;i596++){const x0=b594[i596];{const y=k467[i596];s597+=x0*y;}}return s597;}
function loop602(v600){for(let i=0;i<256;i++){b601[i]=fround((v600*k466[i]));}}
function loop604(){for(let i=0;i<256;i++){b603[i]=fround((0.5*b601[i]));}}
function loop606(){for(let i=0;i<256;i++){b605[i]=fround(((-b601[i])*0.7071067690849304));}}
function loop608(){for(let i=0;i<256;i++){b607[i]=fround(erfc(b605[i]));}}
function loop610(){for(let i=0;i<256;i++){b609[i]=fround(square(fround((b603[i]*b607[i]))));}}
function loop613(){let s612=0;for(let i611=0;i611<256;i611++){const x0=b609[i611];{const y=k467[i611];s612+=x0*y;}}return s612;}
function loop616(){for(let i=0;i<256;i++){b615[i]=fround(square(fround((fround((fround((0.5*1.0))*b607[i]))+fround((b603[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b605[i])))))))))))))));}}
function loop619(){let s618=0;for(let i617=0;i617<256;i617++){const x0=b615[i617];{const y=k467[i617];s618+=x0*y;}}return s618;}
function loop623(v621){for(let i=0;i<256;i++){b622[i]=fround((v621*k466[i]));}}
function loop625(){for(let i=0;i<256;i++){b624[i]=fround(logistic(b622[i]));}}
function loop627(){for(let i=0;i<256;i++){b626[i]=fround(square(fround((b622[i]*b624[i]))));}}
function loop630(){let s629=0;for(let i628=0;i628<256;i628++){const x0=b626[i628];{const y=k467[i628];s629+=x0*y;}}return s629;}
function loop633(){for(let i=0;i<256;i++){b632[i]=fround(square(fround((fround((1.0*b624[i]))+fround((b622[i]*fround((1.0*fround((b624[i]*fround((1.0-b624[i]))))))))))));}}
function loop636(){let s635=0;for(let i634=0;i634<256;i634++){const x0=b632[i634];{const y=k467[i634];s635+=x0*y;}}return s635;}
function loop640(v638){for(let i=0;i<256;i++){b639[i]=fround((v638*k466[i]));}}
function loop642(){for(let i=0;i<256;i++){b641[i]=fround((b639[i]-0.0));}}
function loop644(){for(let i=0;i<256;i++){b643[i]=(((b641[i]!==b641[i])|0)?fround((b639[i]+0.0)):fround((above0(b639[i])+fround(log1p(fround(exp((-abs(b641[i])))))))));}}
function loop646(){for(let i=0;i<256;i++){b645[i]=fround(square(b643[i]));}}
function loop649(){let s648=0;for(let i647=0;i647<256;i647++){const x0=b645[i647];{const y=k467[i647];s648+=x0*y;}}return s648;}
function loop652(){for(let i=0;i<256;i++){b651[i]=(((b643[i]===Infinity)|0)?0.0:b643[i]);}}
function loop654(){for(let i=0;i<256;i++){b653[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b639[i]===Infinity)|0)?0.0:b639[i])-b651[i]))))))+fround((0.0*fround(exp(fround((0.0-b651[i]))))))))));}}
function loop657(){let s656=0;for(let i655=0;i655<256;i655++){const x0=b653[i655];{const y=k467[i655];s656+=x0*y;}}return s656;}
function loop661(v659){for(let i=0;i<256;i++){b660[i]=fround((v659*k466[i]));}}
function loop663(){for(let i=0;i<256;i++){b662[i]=fround(logistic(b660[i]));}}
function loop664(){for(let i=0;i<256;i++){b662[i]=fround(tanh(b660[i]));}}
function loop665(){for(let i=0;i<256;i++){b662[i]=above0(b660[i]);}}
function loop666(){for(let i=0;i<256;i++){b662[i]=(((b660[i]>=0.0)|0)?b660[i]:fround((0.009999999776482582*b660[i])));}}
function loop668(){for(let i=0;i<256;i++){b667[i]=((b660[i]>0.0)|0);}}
function loop669(){for(let i=0;i<256;i++){b662[i]=(b667[i]?b660[i]:fround((1.0*fround(expm1((b667[i]?0.0:b660[i]))))));}}
function loop671(){for(let i=0;i<256;i++){b670[i]=((b660[i]>0.0)|0);}}
function loop672(){for(let i=0;i<256;i++){b662[i]=fround((1.0507010221481323*(b670[i]?b660[i]:fround((1.6732631921768188*fround(expm1((b670[i]?0.0:b660[i]))))))));}}
function loop673(){for(let i=0;i<256;i++){b662[i]=fround((fround((0.5*b660[i]))*fround(erfc(fround(((-b660[i])*0.7071067690849304))))));}}
function loop674(){for(let i=0;i<256;i++){b662[i]=fround((b660[i]*fround(logistic(b660[i]))));}}
function loop676(){for(let i=0;i<256;i++){b675[i]=fround((b660[i]-0.0));}}
function loop677(){for(let i=0;i<256;i++){b662[i]=(((b675[i]!==b675[i])|0)?fround((b660[i]+0.0)):fround((above0(b660[i])+fround(log1p(fround(exp((-abs(b675[i])))))))));}}
function loop680(){let s679=0;for(let i678=0;i678<256;i678++){const x0=b662[i678];{const y=k467[i678];s679+=x0*y;}}return s679;}
function loop694(){let s693=0;for(let i692=0;i692<=29;i692++){s693+=b472[(29-(i692))];b691[i692]=s693;}}
function loop697(){for(let i696=0;i696<29;i696++){b695[i696]=b691[(29-(i696+1))];}}
function loop698(){b695[29]=0.0;}
function loop707(v705){let s706=-Infinity;s706=max(s706,v705);return s706;}
function loop716(v714){let s715=1;s715=s715&v714;return s715;}
function loop730(v728){for(let i=0;i<256;i++){b729[i]=fround((v728*k466[i]));}}
function loop732(){for(let i=0;i<256;i++){b731[i]=fround(logistic(b729[i]));}}
function loop734(){for(let i=0;i<256;i++){b733[i]=fround(square(b731[i]));}}
function loop737(){let s736=0;for(let i735=0;i735<256;i735++){const x0=b733[i735];{const y=k467[i735];s736+=x0*y;}}return s736;}
function loop740(){for(let i=0;i<256;i++){b739[i]=fround(square(fround((fround((b731[i]*fround(logistic((-b729[i])))))*1.0))));}}
function loop743(){let s742=0;for(let i741=0;i741<256;i741++){const x0=b739[i741];{const y=k467[i741];s742+=x0*y;}}return s742;}
function loop747(v745){for(let i=0;i<256;i++){b746[i]=fround((v745*k466[i]));}}
function loop749(){for(let i=0;i<256;i++){b748[i]=fround(square(fround(tanh(b746[i]))));}}
function loop752(){let s751=0;for(let i750=0;i750<256;i750++){const x0=b748[i750];{const y=k467[i750];s751+=x0*y;}}return s751;}
function loop755(){for(let i=0;i<256;i++){b754[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b746[i]))))))*fround(logistic(fround(((-2.0)*b746[i]))))))*1.0))));}}
function loop758(){let s757=0;for(let i756=0;i756<256;i756++){const x0=b754[i756];{const y=k467[i756];s757+=x0*y;}}return s757;}
function loop762(v760){for(let i=0;i<256;i++){b761[i]=fround((v760*k466[i]));}}
function loop764(){for(let i=0;i<256;i++){b763[i]=fround(square(above0(b761[i])));}}
function loop767(){let s766=0;for(let i765=0;i765<256;i765++){const x0=b763[i765];{const y=k467[i765];s766+=x0*y;}}return s766;}
function loop770(){for(let i=0;i<256;i++){b769[i]=fround(square(((b761[i]>0.0)|0)));}}
function loop773(){let s772=0;for(let i771=0;i771<256;i771++){const x0=b769[i771];{const y=k467[i771];s772+=x0*y;}}return s772;}
function loop777(v775){for(let i=0;i<256;i++){b776[i]=fround(square(fround((v775*k466[i]))));}}
function loop780(){let s779=0;for(let i778=0;i778<256;i778++){const x0=b776[i778];{const y=k467[i778];s779+=x0*y;}}return s779;}
function loop783(){for(let i=0;i<256;i++){b782[i]=fround(square(1.0));}}
function loop786(){let s785=0;for(let i784=0;i784<256;i784++){const x0=b782[i784];{const y=k467[i784];s785+=x0*y;}}return s785;}
function loop790(v788){for(let i=0;i<256;i++){b789[i]=fround((v788*k466[i]));}}
function loop792(){for(let i=0;i<256;i++){b791[i]=((b789[i]>=0.0)|0);}}
function loop794(){for(let i=0;i<256;i++){b793[i]=fround(square((b791[i]?b789[i]:fround((0.009999999776482582*b789[i])))));}}
function loop797(){let s796=0;for(let i795=0;i795<256;i795++){const x0=b793[i795];{const y=k467[i795];s796+=x0*y;}}return s796;}
function loop800(){for(let i=0;i<256;i++){b799[i]=fround(square((b791[i]?1.0:fround((0.009999999776482582*1.0)))));}}
function loop803(){let s802=0;for(let i801=0;i801<256;i801++){const x0=b799[i801];{const y=k467[i801];s802+=x0*y;}}return s802;}
function loop807(v805){for(let i=0;i<256;i++){b806[i]=fround((v805*k466[i]));}}
function loop809(){for(let i=0;i<256;i++){b808[i]=((b806[i]>0.0)|0);}}
function loop811(){for(let i=0;i<256;i++){b810[i]=fround(expm1((b808[i]?0.0:b806[i])));}}
function loop813(){for(let i=0;i<256;i++){b812[i]=fround(square((b808[i]?b806[i]:fround((1.0*b810[i])))));}}
function loop816(){let s815=0;for(let i814=0;i814<256;i814++){const x0=b812[i814];{const y=k467[i814];s815+=x0*y;}}return s815;}
function loop819(){for(let i=0;i<256;i++){b818[i]=fround(square((b808[i]?1.0:fround((1.0*fround(((b808[i]?0.0:1.0)*fround((b810[i]+1.0)))))))));}}
function loop822(){let s821=0;for(let i820=0;i820<256;i820++){const x0=b818[i820];{const y=k467[i820];s821+=x0*y;}}return s821;}
function loop826(v824){for(let i=0;i<256;i++){b825[i]=fround((v824*k466[i]));}}
function loop828(){for(let i=0;i<256;i++){b827[i]=((b825[i]>0.0)|0);}}
function loop830(){for(let i=0;i<256;i++){b829[i]=fround(expm1((b827[i]?0.0:b825[i])));}}
function loop832(){for(let i=0;i<256;i++){b831[i]=fround(square(fround((1.0507010221481323*(b827[i]?b825[i]:fround((1.6732631921768188*b829[i])))))));}}
function loop835(){let s834=0;for(let i833=0;i833<256;i833++){const x0=b831[i833];{const y=k467[i833];s834+=x0*y;}}return s834;}
function loop838(){for(let i=0;i<256;i++){b837[i]=fround(square(fround((1.0507010221481323*(b827[i]?1.0:fround((1.6732631921768188*fround(((b827[i]?0.0:1.0)*fround((b829[i]+1.0)))))))))));}}
function loop841(){let s840=0;for(let i839=0;i839<256;i839++){const x0=b837[i839];{const y=k467[i839];s840+=x0*y;}}return s840;}
function loop845(v843){for(let i=0;i<256;i++){b844[i]=fround((v843*k466[i]));}}
function loop847(){for(let i=0;i<256;i++){b846[i]=fround((0.5*b844[i]));}}
function loop849(){for(let i=0;i<256;i++){b848[i]=fround(((-b844[i])*0.7071067690849304));}}
function loop851(){for(let i=0;i<256;i++){b850[i]=fround(erfc(b848[i]));}}
function loop853(){for(let i=0;i<256;i++){b852[i]=fround(square(fround((b846[i]*b850[i]))));}}
function loop856(){let s855=0;for(let i854=0;i854<256;i854++){const x0=b852[i854];{const y=k467[i854];s855+=x0*y;}}return s855;}
function loop859(){for(let i=0;i<256;i++){b858[i]=fround(square(fround((fround((fround((0.5*1.0))*b850[i]))+fround((b846[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b848[i])))))))))))))));}}
function loop862(){let s861=0;for(let i860=0;i860<256;i860++){const x0=b858[i860];{const y=k467[i860];s861+=x0*y;}}return s861;}
function loop866(v864){for(let i=0;i<256;i++){b865[i]=fround((v864*k466[i]));}}
function loop868(){for(let i=0;i<256;i++){b867[i]=fround(logistic(b865[i]));}}
function loop870(){for(let i=0;i<256;i++){b869[i]=fround(square(fround((b865[i]*b867[i]))));}}
function loop873(){let s872=0;for(let i871=0;i871<256;i871++){const x0=b869[i871];{const y=k467[i871];s872+=x0*y;}}return s872;}
function loop876(){for(let i=0;i<256;i++){b875[i]=fround(square(fround((fround((1.0*b867[i]))+fround((b865[i]*fround((1.0*fround((b867[i]*fround((1.0-b867[i]))))))))))));}}
function loop879(){let s878=0;for(let i877=0;i877<256;i877++){const x0=b875[i877];{const y=k467[i877];s878+=x0*y;}}return s878;}
function loop883(v881){for(let i=0;i<256;i++){b882[i]=fround((v881*k466[i]));}}
function loop885(){for(let i=0;i<256;i++){b884[i]=fround((b882[i]-0.0));}}
function loop887(){for(let i=0;i<256;i++){b886[i]=(((b884[i]!==b884[i])|0)?fround((b882[i]+0.0)):fround((above0(b882[i])+fround(log1p(fround(exp((-abs(b884[i])))))))));}}
function loop889(){for(let i=0;i<256;i++){b888[i]=fround(square(b886[i]));}}
function loop892(){let s891=0;for(let i890=0;i890<256;i890++){const x0=b888[i890];{const y=k467[i890];s891+=x0*y;}}return s891;}
function loop895(){for(let i=0;i<256;i++){b894[i]=(((b886[i]===Infinity)|0)?0.0:b886[i]);}}
function loop897(){for(let i=0;i<256;i++){b896[i]=fround(square(fround((fround((1.0*fround(exp(fround(((((b882[i]===Infinity)|0)?0.0:b882[i])-b894[i]))))))+fround((0.0*fround(exp(fround((0.0-b894[i]))))))))));}}
function loop900(){let s899=0;for(let i898=0;i898<256;i898++){const x0=b896[i898];{const y=k467[i898];s899+=x0*y;}}return s899;}
function loop904(v463){for(let i903=0;i903<30;i903++){b902[i903]=fround((fround(ln(fround((v463*b703[(29-(i903))]))))*0.4342944920063019));}}
function loop908(){let s907=0;for(let i906=0;i906<=29;i906++){s907+=b902[i906];b905[i906]=s907;}}
function loop911(){for(let i910=0;i910<29;i910++){b909[i910]=b905[(29-(i910+1))];}}
function loop912(){b909[29]=0.0;}
function loop915(v197){for(let i914=0;i914<30;i914++){b913[i914]=fround((fround((b34[i914]+b35[i914]))+v197));}}
function loop917(v197){for(let i916=0;i916<30;i916++){b913[1*30+i916]=fround((b224[i916]+v197));}}
function loop919(v465){for(let i918=0;i918<30;i918++){b913[2*30+i918]=(v465?fround((0.5*fround((fround((fround(ln(b702[i918]))*0.4342944920063019))+b704[i918])))):b471[i918]);}}
function loop921(v465){for(let i920=0;i920<30;i920++){b913[3*30+i920]=(v465?fround((0.5*b909[i920])):b695[i920]);}}
function loop925(){for(let i923=0;i923<4;i923++){for(let i924=0;i924<30;i924++){b922[i923*30+i924]=b913[i923*30+i924];}}}
try{const made=await vectors('AGFzbQEAAAABKglgAABgAAF9YAABf2ABewF7YAF9AGABfQF9YAF/AGABfwF/YAR/f39/AAIHAQAAAgCAAgP/Af0BAwMDAwMDAwMDAwMDAwMDAAQAAQIEBgAGAAYAAAYGAAYAAAYGBgYGBgYGBgYGBgYGAQUBAAEEAAYABgAAAAAAAAAAAAAGAAYAAAAAAAAABgYGAAYGBgYGBgYGBgYGAAYAAAAAAAAAAAAAAAAABgcBBQEEBAAAAQABBAABAAEEAAEAAQQBAAEEAAABAAEEAAAAAQABBAAAAAEAAQQAAAAAAQABBAAAAQABBAAAAAEAAAEEAAAAAAAAAAAAAAAAAQQAAAEAAQQAAQABBAABAAEEAQABBAAAAQABBAAAAAEAAQQAAAABAAEEAAAAAAEAAQQAAAEAAQQAAAABAAABCAe9E+4BBmxvb3AxOQAPBmxvb3AyMQAQBmxvb3AyOQARBmxvb3A0NgASBmxvb3A2MAATBmxvb3A2OAAUBmxvb3A3MQAVBmxvb3A4MgAWBmxvb3A5MAAXBmxvb3A5MwAYBmxvb3A5NwAZB2xvb3AxMDUAGgdsb29wMTA4ABsHbG9vcDExMQAcB2xvb3AxMTkAHQdsb29wMTIyAB4HbG9vcDEyNgAfB2xvb3AxMzQAIAdsb29wMTM3ACEHbG9vcDE0MAAiB2xvb3AxNDIAIwdsb29wMTQzACQHbG9vcDE0NAAlB2xvb3AxNDYAJgdsb29wMTQ4ACcHbG9vcDE0OQAoB2xvb3AxNTEAKQdsb29wMTUyACoHbG9vcDE1MwArB2xvb3AxNTQALAdsb29wMTU2AC0HbG9vcDE1NwAuB2xvb3AxNjEALwdsb29wMTY5ADAHbG9vcDE4MgAxB2xvb3AxOTIAMgdsb29wMjA0ADMHbG9vcDIxMwA0B2xvb3AyMjAANQdsb29wMjQ1ADYHbG9vcDI1MwA3B2xvb3AyNTYAOAdsb29wMjU5ADkHbG9vcDI2MAA6B2xvb3AyNjgAOwdsb29wMjcxADwHbG9vcDI3MgA9B2xvb3AyNzMAPgdsb29wMjc2AD8HbG9vcDI3NwBAB2xvb3AyNzkAQQdsb29wMjgwAEIHbG9vcDI4MQBDB2xvb3AyODkARAdsb29wMjkyAEUHbG9vcDI5NQBGB2xvb3AyOTYARwdsb29wMzA0AEgHbG9vcDMwNwBJB2xvb3AzMDgASgdsb29wMzA5AEsHbG9vcDMxMABMB2xvb3AzMTEATQdsb29wMzE0AE4HbG9vcDMxNQBPB2xvb3AzMTYAUAdsb29wMzE3AFEHbG9vcDMxOABSB2xvb3AzMjAAUwdsb29wMzIxAFQHbG9vcDMyMwBVB2xvb3AzMjQAVgdsb29wMzI2AFcHbG9vcDMyNwBYB2xvb3AzMjkAWQdsb29wMzMwAFoHbG9vcDMzMgBbB2xvb3AzMzQAXAdsb29wMzM2AF0HbG9vcDMzNwBeB2xvb3AzMzkAXwdsb29wMzQ4AGAHbG9vcDM1MgBhB2xvb3AzNTYAYgdsb29wMzY0AGMHbG9vcDM2OABkB2xvb3AzNzEAZQdsb29wMzc5AGYHbG9vcDM4MwBnB2xvb3AzODcAaAdsb29wMzk1AGkHbG9vcDM5OQBqB2xvb3A0MDIAawdsb29wNDA3AGwHbG9vcDQxNQBtB2xvb3A0MjcAbgdsb29wNDQwAG8HbG9vcDQ1NQBwB2xvb3A0NjIAcQdsb29wNDg1AHIHbG9vcDQ4OABzB2xvb3A0OTAAdAdsb29wNDkzAHUHbG9vcDQ5NwB2B2xvb3A1MDAAdwdsb29wNTA0AHgHbG9vcDUwNgB5B2xvb3A1MDkAegdsb29wNTEyAHsHbG9vcDUxNQB8B2xvb3A1MTkAfQdsb29wNTIxAH4HbG9vcDUyNAB/B2xvb3A1MjcAgAEHbG9vcDUzMACBAQdsb29wNTM0AIIBB2xvb3A1MzcAgwEHbG9vcDU0MACEAQdsb29wNTQzAIUBB2xvb3A1NDcAhgEHbG9vcDU0OQCHAQdsb29wNTUxAIgBB2xvb3A1NTQAiQEHbG9vcDU1NwCKAQdsb29wNTYwAIsBB2xvb3A1NjQAjAEHbG9vcDU2NgCNAQdsb29wNTY4AI4BB2xvb3A1NzAAjwEHbG9vcDU3MwCQAQdsb29wNTc2AJEBB2xvb3A1NzkAkgEHbG9vcDU4MwCTAQdsb29wNTg1AJQBB2xvb3A1ODcAlQEHbG9vcDU4OQCWAQdsb29wNTkyAJcBB2xvb3A1OTUAmAEHbG9vcDU5OACZAQdsb29wNjAyAJoBB2xvb3A2MDQAmwEHbG9vcDYwNgCcAQdsb29wNjA4AJ0BB2xvb3A2MTAAngEHbG9vcDYxMwCfAQdsb29wNjE2AKABB2xvb3A2MTkAoQEHbG9vcDYyMwCiAQdsb29wNjI1AKMBB2xvb3A2MjcApAEHbG9vcDYzMAClAQdsb29wNjMzAKYBB2xvb3A2MzYApwEHbG9vcDY0MACoAQdsb29wNjQyAKkBB2xvb3A2NDQAqgEHbG9vcDY0NgCrAQdsb29wNjQ5AKwBB2xvb3A2NTIArQEHbG9vcDY1NACuAQdsb29wNjU3AK8BB2xvb3A2NjEAsAEHbG9vcDY2MwCxAQdsb29wNjY0ALIBB2xvb3A2NjUAswEHbG9vcDY2NgC0AQdsb29wNjY4ALUBB2xvb3A2NjkAtgEHbG9vcDY3MQC3AQdsb29wNjcyALgBB2xvb3A2NzMAuQEHbG9vcDY3NAC6AQdsb29wNjc2ALsBB2xvb3A2NzcAvAEHbG9vcDY4MAC9AQdsb29wNzMwAL4BB2xvb3A3MzIAvwEHbG9vcDczNADAAQdsb29wNzM3AMEBB2xvb3A3NDAAwgEHbG9vcDc0MwDDAQdsb29wNzQ3AMQBB2xvb3A3NDkAxQEHbG9vcDc1MgDGAQdsb29wNzU1AMcBB2xvb3A3NTgAyAEHbG9vcDc2MgDJAQdsb29wNzY0AMoBB2xvb3A3NjcAywEHbG9vcDc3MADMAQdsb29wNzczAM0BB2xvb3A3NzcAzgEHbG9vcDc4MADPAQdsb29wNzgzANABB2xvb3A3ODYA0QEHbG9vcDc5MADSAQdsb29wNzkyANMBB2xvb3A3OTQA1AEHbG9vcDc5NwDVAQdsb29wODAwANYBB2xvb3A4MDMA1wEHbG9vcDgwNwDYAQdsb29wODA5ANkBB2xvb3A4MTEA2gEHbG9vcDgxMwDbAQdsb29wODE2ANwBB2xvb3A4MTkA3QEHbG9vcDgyMgDeAQdsb29wODI2AN8BB2xvb3A4MjgA4AEHbG9vcDgzMADhAQdsb29wODMyAOIBB2xvb3A4MzUA4wEHbG9vcDgzOADkAQdsb29wODQxAOUBB2xvb3A4NDUA5gEHbG9vcDg0NwDnAQdsb29wODQ5AOgBB2xvb3A4NTEA6QEHbG9vcDg1MwDqAQdsb29wODU2AOsBB2xvb3A4NTkA7AEHbG9vcDg2MgDtAQdsb29wODY2AO4BB2xvb3A4NjgA7wEHbG9vcDg3MADwAQdsb29wODczAPEBB2xvb3A4NzYA8gEHbG9vcDg3OQDzAQdsb29wODgzAPQBB2xvb3A4ODUA9QEHbG9vcDg4NwD2AQdsb29wODg5APcBB2xvb3A4OTIA+AEHbG9vcDg5NQD5AQdsb29wODk3APoBB2xvb3A5MDAA+wEEYml0cwD8AQrq3QP9AcUECAF7AXsBewF7AXsBewF7AXsgAP0MzTt/Zp6g5j/NO39mnqDmP/3RAUE0/cwB/QwAAAAAAAAAAAAAAAAAAAAA/Q0AAQIDCAkKCxAREhMQERIT/f4BIQEgACAB/e0B/QwAAAAAAAA4QwAAAAAAADhD/fABQTT9ywH9DAAAAAAAAPA/AAAAAAAA8D/9zgH98gEhAiAC/QwAAAAAAADwPwAAAAAAAPA//fEBIAL9DAAAAAAAAPA/AAAAAAAA8D/98AH98wEhAyADIAP98gEhBCAEIAT98gEhBSAFIAX98gEhBiAGIAb98gEhByAB/QzvOfr+Qi7mP+85+v5CLuY//fIBIAP9DAAAAAAAAABAAAAAAAAAAEAgBP0MVVVVVVVV5T9VVVVVVVXlP/3yAf3wASAF/QyamZmZmZnZP5qZmZmZmdk/IAT9DJIkSZIkSdI/kiRJkiRJ0j/98gH98AH98gH98AEgBv0MHMdxHMdxzD8cx3Ecx3HMPyAE/QxGF1100UXHP0YXXXTRRcc//fIB/fABIAX9DBQ7sRM7scM/FDuxEzuxwz/98gH98AH98gH98AH98gH98AEhCCAIIAAgAP0MnHUAiDzkN36cdQCIPOQ3fv1J/VL9DAAAAAAAAPh/AAAAAAAA+H/9DAAAAAAAAPB/AAAAAAAA8H/97QEgACAA/QwAAAAAAAAAAAAAAAAAAAAA/Uf9UiAA/QwAAAAAAAAAAAAAAAAAAAAA/Un9UiAA/QwAAAAAAAAAAAAAAAAAAAAA/Ur9UgtXACAAIAAgAP3yAf0MAAAAAAAA4D8AAAAAAADgP/3yAf3xAf0MAAAAAAAA8D8AAAAAAADwPyAA/fABEAAgAP3sAf0M8WjjiLX45D7xaOOItfjkPv1J/VILwAUJAXsBewF7AXsBewF7AXsBewF7IAD97QEgAP3yAf1e/V8QAf1e/V/97QEhASAB/QwAAAAAAAAEQAAAAAAAAARA/fEBIQIgAf3vAf0MAAAAAAAACEAAAAAAAAAIQP3xASEDIAIgAv3yASEEIAQgBP3yASEFIAUgBf3yASEGIAMgA/3yASEHIAcgB/3yASEIIAggCP3yASEJIAD9DAAAAAAAAPB/AAAAAAAA8H/98gEgAP0M3LSd38UF+D/ctJ3fxQX4PyAC/Qwi0Clg7JHPPyLQKWDskc8//fIB/fABIAT9DJA4ReCdHHE/kDhF4J0ccT/97QEgAv0MQTQhAIGKVD9BNCEAgYpUP/3tAf3yAf3wAf3yAf3wASAF/Qw0SllgW6YsPzRKWWBbpiw/IAL9DG+ORCBYa9I+b45EIFhr0j797QH98gH98AEgBP0MEGpm32qOzT4Qambfao7NPv3tASAC/Qy9DPG/ZgmXPr0M8b9mCZc+/fIB/fAB/fIB/fAB/fIB/fABIAb9DOpHgv+wLF4+6keC/7AsXj798gH98AH9DALPQcDvqQZAAs9BwO+pBkAgA/0MhDkPYdsG8D+EOQ9h2wbwP/3yAf3wASAH/Qwwsda/r1SDPzCx1r+vVIM/IAP9DAf2+d+6OH8/B/b537o4fz/97QH98gH98AH98gH98AEgCP0MFYbtX0+Cdz8Vhu1fT4J3PyAD/QxdqHLgvBduP12ocuC8F24//e0B/fIB/fABIAf9DJ8LEECOG1Y/nwsQQI4bVj8gA/0MMelnYa12Gj8x6WdhrXYaP/3yAf3wAf3yAf3wAf3yAf3wASAJ/Qy+bjxfEz4qP75uPF8TPio//e0B/fIB/fABIAH9DAAAAAAAABRAAAAAAAAAFED9Sf1S/fIBIAD97AH9DAAAAAAAAPA/AAAAAAAA8D/9R/1SCzgAIAD9XxAC/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QAv1e/Q0AAQIDBAUGBxAREhMUFRYXC6YDCAF7AXsBewF7AXsBewF7AXsgAP0MAAAAAAAAaUAAAAAAAABpQP3tAf33Af0MAAAAAAAAaUAAAAAAAABpQP32ASEBIAH9DP6CK2VHFfc//oIrZUcV9z/98gH9lAEhAiABIAL9DO85+v5CLuY/7zn6/kIu5j/98gH98QEhAyADIAP98gEhBCAEIAT98gEhBSAFIAX98gEhBiAC/QwAAAAAAAA4QwAAAAAAADhD/fABQTT9ywH9DAAAAAAAAPA/AAAAAAAA8D/9zgEhByAD/QwAAAAAAADwPwAAAAAAAPA/IAP9DAAAAAAAAOA/AAAAAAAA4D/98gH98AEgBP0MVVVVVVVVxT9VVVVVVVXFPyAD/QxVVVVVVVWlP1VVVVVVVaU//fIB/fAB/fIB/fABIAX9DBEREREREYE/ERERERERgT8gA/0MF2zBFmzBVj8XbMEWbMFWP/3yAf3wASAE/QwaoAEaoAEqPxqgARqgASo/IAP9DBqgARqgAfo+GqABGqAB+j798gH98AH98gH98AH98gH98AH98gEhCCAHIAcgCP3yAf3wAQszAP0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAA8D8AAAAAAADwPyAA/e0BEAT98AH98wELOAAgAP1fEAX9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAF/V79DQABAgMEBQYHEBESExQVFhcLuwMIAXsBewF7AXsBewF7AXsBeyAA/QwAAAAAAABpQAAAAAAAAGlA/e0B/fcB/QwAAAAAAABpQAAAAAAAAGlA/fYBIQEgAf0M/oIrZUcV9z/+gitlRxX3P/3yAf2UASECIAEgAv0M7zn6/kIu5j/vOfr+Qi7mP/3yAf3xASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAL9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OASEHIAP9DAAAAAAAAPA/AAAAAAAA8D8gA/0MAAAAAAAA4D8AAAAAAADgP/3yAf3wASAE/QxVVVVVVVXFP1VVVVVVVcU/IAP9DFVVVVVVVaU/VVVVVVVVpT/98gH98AH98gH98AEgBf0MERERERERgT8RERERERGBPyAD/QwXbMEWbMFWPxdswRZswVY//fIB/fABIAT9DBqgARqgASo/GqABGqABKj8gA/0MGqABGqAB+j4aoAEaoAH6Pv3yAf3wAf3yAf3wAf3yAf3wAf3yASEIIAcgCP3yASAH/QwAAAAAAADwPwAAAAAAAPA//fEB/fABC2gBAXv9DAAAAAAAAABAAAAAAAAAAEAgAP0MAAAAAAAANEAAAAAAAAA0QP3tAf33Af0MAAAAAAAANEAAAAAAAAA0QP32Af3yARAHIQEgASAB/QwAAAAAAAAAQAAAAAAAAABA/fAB/fMBCzgAIAD9XxAI/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QCP1e/Q0AAQIDBAUGBxAREhMUFRYXCzgAIAD9XxAH/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QB/1e/Q0AAQIDBAUGBxAREhMUFRYXC7kDBQF7AXsBewF7AXv9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAPA/AAAAAAAA8D8gAP3sAf0MAAAAAAAA4D8AAAAAAADgP/3yAf3wAf3zASEBIAEgAf3yASECIAIgAv3yASEDIAMgA/3yASEEIAH9DMWbiMCJP/Q/xZuIwIk/9D/97QEgAf0MiDWN1BgA8D+INY3UGADwP/3yAf3wASAC/QzqYHlnH/HXP+pgeWcf8dc/IAH9DPDD3hfZxrg/8MPeF9nGuD/98gH98AH98gH98AEgA/0MpeqqgknYxz+l6qqCSdjHP/3tASAB/QzmHCN2+djRP+YcI3b52NE//fIB/fABIAL9DIA5BqbLKfI/gDkGpssp8j/97QEgAf0MvqFTBPbQ9z++oVME9tD3P/3yAf3wAf3yAf3wAf3yAf3wASAE/Qz93oUxEk/qP/3ehTEST+o//e0BIAH9DKSldq8o38U/pKV2ryjfxT/98gH98AH98gH98AEgACAA/fIB/fEBEAT98gEhBf0MAAAAAAAAAEAAAAAAAAAAQCAF/fEBIAUgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VILOAAgAP1fEAv9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAL/V79DQABAgMEBQYHEBESExQVFhcLOAAgAP1fEAT9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAE/V79DQABAgMEBQYHEBESExQVFhcLOAAgAP1fEAH9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAB/V79DQABAgMEBQYHEBESExQVFhcLwAECAX8Bf0EAIQBBgDwhAQNAIAD9DPMEtT/zBLU/8wS1P/MEtT/9DP//fz///38///9/P///fz/94QEgAP0AAoCAgARBCf2tAf0MAACAPwAAgD8AAIA/AACAP/1Q/QwAAIA/AACAPwAAgD8AAIA//eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/Qz//38///9/P///fz///38//eEB/eQB/ekBEAP95gH9CwKAwIcEIABBEGohACABQQFrIQEgAQ0ACwt9AwF7AX8BfyAA/RMhAUEAIQJBgA8hAwNAIAIgASAC/QACgAL95gH9CwKAwgcgAiABIAL9AAKQAv3mAf0LApDCByACIAEgAv0AAqAC/eYB/QsCoMIHIAIgASAC/QACsAL95gH9CwKwwgcgAkHAAGohAiADQQFrIQMgAw0ACwvSAgQBfwF/AX8Bf0EAIQBBACEBQcAAIQMDQEECIQIDQCABIAD9CQKAgg/9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAH9AAKAhA/95gH9CwKAxA8gASAA/QkCgIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACkIQP/eYB/QsCkMQPIAEgAP0JAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AAqCED/3mAf0LAqDEDyABIAD9CQKAgg/9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAH9AAKwhA/95gH9CwKwxA8gAUHAAGohASACQQFrIQIgAg0ACyAAQQRqIQAgA0EBayEDIAMNAAsL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQYABIQUDQCAAIAT9AAKAhBD94AH96QEhACABIAT9AAKQhBD94AH96QEhASACIAT9AAKghBD94AH96QEhAiADIAT9AAKwhBD94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC6YCBgF7AXsBewF7AX8Bf0EAIQT9DP////////////////////8hAP0M/////////////////////yEB/Qz/////////////////////IQL9DP////////////////////8hA0GAASEFA0AgACAE/QACgIQQ/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiEAIAEgBP0AApCEEP3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hASACIAT9AAKghBD94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQIgAyAE/QACsIQQ/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/U4gAv1OIAP9TiEAIAD9owELgQEDAX8BewF/IAD9EyECQQAhAUGAASEDA0AgASAB/QACgIQQIAL95wH9CwKAxBAgASAB/QACkIQQIAL95wH9CwKQxBAgASAB/QACoIQQIAL95wH9CwKgxBAgASAB/QACsIQQIAL95wH9CwKwxBAgAUHAAGohASADQQFrIQMgAw0ACwvYAQUBfwF/AX8BfwF/QQAhAUEAIABBgAFsaiECQQAgAEGAwABsaiEDQcAAIQUDQEECIQQDQCADIAH9AAKAhBEgAv0AAoDEEf3kAf0LAoDiESADIAH9AAKQhBEgAv0AApDEEf3kAf0LApDiESADIAH9AAKghBEgAv0AAqDEEf3kAf0LAqDiESADIAH9AAKwhBEgAv0AArDEEf3kAf0LArDiESABQcAAaiEBIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyACQYB/aiECIAVBAWshBSAFDQALC7IDCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEgIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQQhBQNAIAAgBP0AAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhACABIAT9AAKQgg/9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eQBIQEgAiAE/QACoIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASECIAMgBP0AArCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoDiICAEQYB+aiEEIAZBBGohBiAHQQFrIQcgBw0ACwvoAwkBewF7AXsBewF/AX8BfwF/AX9BACAAQYDAAGxqIQVBACEGQQAhCEECIQkDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQcAAIQcDQCABIAX9AAKA4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhASACIAX9AAKQ4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAiADIAX9AAKg4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAyAEIAX9AAKw4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhBCAFQYABaiEFIAZBBGohBiAHQQFrIQcgBw0ACyAIIAH9CwKA4yAgCCAC/QsCkOMgIAggA/0LAqDjICAIIAT9CwKw4yAgBUHAQGohBSAGQYB+aiEGIAhBwABqIQggCUEBayEJIAkNAAsLkAECAX8Bf0EAIQBBAiEBA0AgACAA/QACgOMgIAD9AAKA4iD95wH9CwKA5CAgACAA/QACkOMgIAD9AAKQ4iD95wH9CwKQ5CAgACAA/QACoOMgIAD9AAKg4iD95wH9CwKg5CAgACAA/QACsOMgIAD9AAKw4iD95wH9CwKw5CAgAEHAAGohACABQQFrIQEgAQ0ACwvRAQUBfwF/AX8BfwF/QQAgAEGAwABsaiEBQQAhAkEAIQNBwAAhBQNAQQIhBANAIAMgAf0AAoDiESAC/QACgOQg/eUB/QsCgOUgIAMgAf0AApDiESAC/QACkOQg/eUB/QsCkOUgIAMgAf0AAqDiESAC/QACoOQg/eUB/QsCoOUgIAMgAf0AArDiESAC/QACsOQg/eUB/QsCsOUgIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLjAQRAXsBewF7AXsBewF/AXsBfwF7AXsBewF7AXsBewF/AX8Bf0EAIQVBACEHQQAhD0ECIRADQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQcAAIQ4DQCAAIAX9AAKA5SAiBiAG/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAf9CQKAgg/9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQBIQAgASAF/QACkOUgIgkgCf3mAf0MAAAAAAAAAAAAAAAAAAAAACAH/QkCgIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASEBIAIgBf0AAqDlICILIAv95gH9DAAAAAAAAAAAAAAAAAAAAAAgB/0JAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAiADIAX9AAKw5SAiDSAN/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAf9CQKAgg/9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQBIQMgBUGAAWohBSAHQQRqIQcgDkEBayEOIA4NAAsgDyAA/QsCgKUhIA8gAf0LApClISAPIAL9CwKgpSEgDyAD/QsCsKUhIAVBwEBqIQUgB0GAfmohByAPQcAAaiEPIBBBAWshECAQDQALC8QCAgF/AX9BACEAQQIhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoClISAA/QACgOIg/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCgKYhIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AApClISAA/QACkOIg/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCkKYhIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqClISAA/QACoOIg/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCoKYhIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArClISAA/QACsOIg/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCsKYhIABBwABqIQAgAUEBayEBIAENAAsL0QEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAwABsaiEDQcAAIQUDQEECIQQDQCADIAH9AAKA5SAgAv0AAoCmIf3mAf0LAoCnISADIAH9AAKQ5SAgAv0AApCmIf3mAf0LApCnISADIAH9AAKg5SAgAv0AAqCmIf3mAf0LAqCnISADIAH9AAKw5SAgAv0AArCmIf3mAf0LArCnISABQcAAaiEBIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyACQYB/aiECIAVBAWshBSAFDQALC5MCCAF7AXsBewF7AX8BfwF/AX9BACAAQYDAAGxqIQVBACEHQcAAIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQIhBgNAIAEgBf0AAoDiEf3kASEBIAIgBf0AApDiEf3kASECIAMgBf0AAqDiEf3kASEDIAQgBf0AArDiEf3kASEEIAVBwABqIQUgBkEBayEGIAYNAAsgASAC/eQBIAP95AEgBP3kASEBIAcgAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCgKcwIAdBBGohByAIQQFrIQggCA0ACwu4AQIBfwF/QQAhAEEEIQEDQCAAIAD9AAKApzD9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKAqTAgACAA/QACkKcw/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCkKkwIAAgAP0AAqCnMP0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAqCpMCAAIAD9AAKwpzD9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKwqTAgAEHAAGohACABQQFrIQEgAQ0ACwvIAQUBfwF/AX8BfwF/QQAgAEGAwABsaiEBQQAhAkEAIQNBwAAhBQNAQQIhBANAIAMgAf0AAoDiESAC/QkCgKkw/eUB/QsCgKswIAMgAf0AApDiESAC/QkCgKkw/eUB/QsCkKswIAMgAf0AAqDiESAC/QkCgKkw/eUB/QsCoKswIAMgAf0AArDiESAC/QkCgKkw/eUB/QsCsKswIAFBwABqIQEgA0HAAGohAyAEQQFrIQQgBA0ACyACQQRqIQIgBUEBayEFIAUNAAsLtwIQAXsBewF7AXsBewF/AXsBewF7AXsBewF7AXsBfwF/AX9BACEFQQAhDkHAACEPA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0ECIQ0DQCAAIAX9AAKAqzAiBiAG/eYB/eQBIQAgASAF/QACkKswIgggCP3mAf3kASEBIAIgBf0AAqCrMCIKIAr95gH95AEhAiADIAX9AAKwqzAiDCAM/eYB/eQBIQMgBUHAAGohBSANQQFrIQ0gDQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgDiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKA6zAgDkEEaiEOIA9BAWshDyAPDQALC+wCAgF/AX9BACEAQQQhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoDrMP0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LAoDtMCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQ6zD9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH94wH95wH9CwKQ7TAgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoOsw/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/eMB/ecB/QsCoO0wIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDrMP0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf3jAf3nAf0LArDtMCAAQcAAaiEAIAFBAWshASABDQALC8gBBQF/AX8BfwF/AX9BACEBQQAhAkEAIABBgMAAbGohA0HAACEFA0BBAiEEA0AgAyAB/QACgKswIAL9CQKA7TD95gH9CwKApyEgAyAB/QACkKswIAL9CQKA7TD95gH9CwKQpyEgAyAB/QACoKswIAL9CQKA7TD95gH9CwKgpyEgAyAB/QACsKswIAL9CQKA7TD95gH9CwKwpyEgAUHAAGohASADQcAAaiEDIARBAWshBCAEDQALIAJBBGohAiAFQQFrIQUgBQ0ACws+AgF/AX9BACAAQYDAAGxqIQFBgAQhAgNAIAEgAf0AAoCnIRAG/QsCgO8wIAFBEGohASACQQFrIQIgAg0ACws+AgF/AX9BACAAQYDAAGxqIQFBgAQhAgNAIAEgAf0AAoCnIRAJ/QsCgO8wIAFBEGohASACQQFrIQIgAg0ACwvBAQIBfwF/QQAgAEGAwABsaiEBQYABIQIDQCABIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKA7zAgASAB/QACkKch/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCkO8wIAEgAf0AAqCnIf0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAqDvMCABIAH9AAKwpyH9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKw7zAgAUHAAGohASACQQFrIQIgAg0ACwvZAgIBfwF/QQAgAEGAwABsaiEBQYABIQIDQCABIAH9AAKApyH9DArXIzwK1yM8CtcjPArXIzwgAf0AAoCnIf3mASAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoDvMCABIAH9AAKQpyH9DArXIzwK1yM8CtcjPArXIzwgAf0AApCnIf3mASAB/QACkKch/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LApDvMCABIAH9AAKgpyH9DArXIzwK1yM8CtcjPArXIzwgAf0AAqCnIf3mASAB/QACoKch/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAqDvMCABIAH9AAKwpyH9DArXIzwK1yM8CtcjPArXIzwgAf0AArCnIf3mASAB/QACsKch/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArDvMCABQcAAaiEBIAJBAWshAiACDQALC5sCAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAEhAwNAIAIgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKA7z8gAiAB/QACkKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApDvPyACIAH9AAKgpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoO8/IAIgAf0AArCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw7z8gAUHAAGohASACQcAAaiECIANBAWshAyADDQALC7YBAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAQhAwNAIAEgAf0AAoCnIf0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgKchIAL9AAKA7z/9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAv0AAoDvP/0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKA7zAgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwubAgMBfwF/AX9BACAAQYDAAGxqIQFBACECQYABIQMDQCACIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgK9AIAIgAf0AApCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQr0AgAiAB/QACoKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqCvQCACIAH9AAKwpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsK9AIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvLAQMBfwF/AX9BACAAQYDAAGxqIQFBACECQYAEIQMDQCAB/QxffYY/X32GP199hj9ffYY/IAH9AAKApyH9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAoCnISAC/QACgK9A/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAL9AAKAr0D9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYB/QsCgO8wIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsLdgIBfwF/QQAgAEGAwABsaiEBQYAEIQIDQCAB/QwAAAA/AAAAPwAAAD8AAAA/IAH9AAKApyH95gEgAf0AAoCnIf3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mARAM/eYB/QsCgO8wIAFBEGohASACQQFrIQIgAg0ACwtJAgF/AX9BACAAQYDAAGxqIQFBgAQhAgNAIAEgAf0AAoCnISAB/QACgKchEAb95gH9CwKA7zAgAUEQaiEBIAJBAWshAiACDQALC88BAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAEhAwNAIAIgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoDvQCACIAH9AAKQpyH9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQ70AgAiAB/QACoKch/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoO9AIAIgAf0AArCnIf0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArDvQCABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLpAEDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGABCEDA0AgASAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/eQBIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD96QEgAv0AAoDvQP3gAf3hARANEA795AEgAv0AAoDvQCAC/QACgO9A/UL9Uv0LAoDvMCABQRBqIQEgAkEQaiECIANBAWshAyADDQALC+gCBQF/AX8BfwF/AX9BACEBQQAgAEGAwABsaiECQQAhA0HAACEFA0BBAiEEA0AgAyAB/QkCgIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACgO8w/eYB/QsCgK9BIAMgAf0JAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAv0AApDvMP3mAf0LApCvQSADIAH9CQKAgg/9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAL9AAKg7zD95gH9CwKgr0EgAyAB/QkCgIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAC/QACsO8w/eYB/QsCsK9BIAJBwABqIQIgA0HAAGohAyAEQQFrIQQgBA0ACyABQQRqIQEgBUEBayEFIAUNAAsL7wEGAXsBewF7AXsBfwF/QQAhBP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQYABIQUDQCAAIAT9AAKAr0H94AH96QEhACABIAT9AAKQr0H94AH96QEhASACIAT9AAKgr0H94AH96QEhAiADIAT9AAKwr0H94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3pASAC/ekBIAP96QEhACAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXC6sCDwF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AXsBfyAA/RMhB0EAIQb9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEGAASEPA0AgASAG/QACgK9BIAf95wEiCCAI/eYB/eQBIQEgAiAG/QACkK9BIAf95wEiCiAK/eYB/eQBIQIgAyAG/QACoK9BIAf95wEiDCAM/eYB/eQBIQMgBCAG/QACsK9BIAf95wEiDiAO/eYB/eQBIQQgBkHAAGohBiAPQQFrIQ8gDw0ACyABIAL95AEgA/3kASAE/eQBIQEgAf0fACAB/R8BkiAB/R8CkiAB/R8DkguCAwYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBBCEFA0AgACAE/QACgIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASEAIAEgBP0AApCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhASACIAT9AAKggg/9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eQBIQIgAyAE/QACsIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILpgMEAX8BfwF/AX9BACEAQQAhAUHAACEDA0BBAiECA0AgASAA/QkCgIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACgO9B/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCgK9CIAEgAP0JAoCCD/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U4gAf0AApDvQf3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LApCvQiABIAD9CQKAgg/9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1OIAH9AAKg70H95gH9DAAAgD8AAIA/AACAPwAAgD/95gH9CwKgr0IgASAA/QkCgIIP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9TiAB/QACsO9B/eYB/QwAAIA/AACAPwAAgD8AAIA//eYB/QsCsK9CIAFBwABqIQEgAkEBayECIAINAAsgAEEEaiEAIANBAWshAyADDQALC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0GAASEFA0AgACAE/QACgK9C/eAB/ekBIQAgASAE/QACkK9C/eAB/ekBIQEgAiAE/QACoK9C/eAB/ekBIQIgAyAE/QACsK9C/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwuBAQMBfwF7AX8gAP0TIQJBACEBQYABIQMDQCABIAH9AAKAr0IgAv3nAf0LAoDvQiABIAH9AAKQr0IgAv3nAf0LApDvQiABIAH9AAKgr0IgAv3nAf0LAqDvQiABIAH9AAKwr0IgAv3nAf0LArDvQiABQcAAaiEBIANBAWshAyADDQALC7IDCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEgIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQQhBQNAIAAgBP0AAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhACABIAT9AAKQr0P9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAACAPwAAgD8AAIA/AACAP/1O/eQBIQEgAiAE/QACoK9D/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAAAgD8AAIA/AACAPwAAgD/9Tv3kASECIAMgBP0AArCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/QwAAIA/AACAPwAAgD8AAIA//U795AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoCxQyAEQYB+aiEEIAZBBGohBiAHQQFrIQcgBw0ACwvoAwkBewF7AXsBewF/AX8BfwF/AX9BACAAQYDAAGxqIQVBACEGQQAhCEECIQkDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQcAAIQcDQCABIAX9AAKA4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhASACIAX9AAKQ4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAiADIAX9AAKg4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhAyAEIAX9AAKw4hH9DAAAAAAAAAAAAAAAAAAAAAAgBv0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhBCAFQYABaiEFIAZBBGohBiAHQQFrIQcgBw0ACyAIIAH9CwKAskMgCCAC/QsCkLJDIAggA/0LAqCyQyAIIAT9CwKwskMgBUHAQGohBSAGQYB+aiEGIAhBwABqIQggCUEBayEJIAkNAAsLkAECAX8Bf0EAIQBBAiEBA0AgACAA/QACgLJDIAD9AAKAsUP95wH9CwKAs0MgACAA/QACkLJDIAD9AAKQsUP95wH9CwKQs0MgACAA/QACoLJDIAD9AAKgsUP95wH9CwKgs0MgACAA/QACsLJDIAD9AAKwsUP95wH9CwKws0MgAEHAAGohACABQQFrIQEgAQ0ACwvRAQUBfwF/AX8BfwF/QQAgAEGAwABsaiEBQQAhAkEAIQNBwAAhBQNAQQIhBANAIAMgAf0AAoDiESAC/QACgLND/eUB/QsCgLRDIAMgAf0AApDiESAC/QACkLND/eUB/QsCkLRDIAMgAf0AAqDiESAC/QACoLND/eUB/QsCoLRDIAMgAf0AArDiESAC/QACsLND/eUB/QsCsLRDIAFBwABqIQEgAkHAAGohAiADQcAAaiEDIARBAWshBCAEDQALIAJBgH9qIQIgBUEBayEFIAUNAAsLuQECAX8Bf0EAIQBBgAEhAQNAIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAoC0Q/3mAf0LAoD0QyAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKQtEP95gH9CwKQ9EMgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACoLRD/eYB/QsCoPRDIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AArC0Q/3mAf0LArD0QyAAQcAAaiEAIAFBAWshASABDQALC4wEEQF7AXsBewF7AXsBfwF7AX8BewF7AXsBewF7AXsBfwF/AX9BACEFQQAhB0EAIQ9BAiEQA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0HAACEOA0AgACAF/QACgLRDIgYgBv3mAf0MAAAAAAAAAAAAAAAAAAAAACAH/QkCgK9D/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASEAIAEgBf0AApC0QyIJIAn95gH9DAAAAAAAAAAAAAAAAAAAAAAgB/0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95AEhASACIAX9AAKgtEMiCyAL/eYB/QwAAAAAAAAAAAAAAAAAAAAAIAf9CQKAr0P9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eQBIQIgAyAF/QACsLRDIg0gDf3mAf0MAAAAAAAAAAAAAAAAAAAAACAH/QkCgK9D/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kASEDIAVBgAFqIQUgB0EEaiEHIA5BAWshDiAODQALIA8gAP0LAoC0RCAPIAH9CwKQtEQgDyAC/QsCoLREIA8gA/0LArC0RCAFQcBAaiEFIAdBgH5qIQcgD0HAAGohDyAQQQFrIRAgEA0ACwvkAQIBfwF/QQAhAEECIQEDQCAAIAD9AAKAtEQgAP0AAoCxQ/3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAoC1RCAAIAD9AAKQtEQgAP0AApCxQ/3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LApC1RCAAIAD9AAKgtEQgAP0AAqCxQ/3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAqC1RCAAIAD9AAKwtEQgAP0AArCxQ/3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LArC1RCAAQcAAaiEAIAFBAWshASABDQALC8QBAgF/AX9BACEAQQIhAQNAIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAoC1RP3jAf3nAf0LAoC2RCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQtUT94wH95wH9CwKQtkQgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACoLVE/eMB/ecB/QsCoLZEIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AArC1RP3jAf3nAf0LArC2RCAAQcAAaiEAIAFBAWshASABDQALC/ABAgF/AX9BACEAQQIhAQNAIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AAoC2RCAA/QACgLVE/ecB/eYB/QsCgLdEIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AApC2RCAA/QACkLVE/ecB/eYB/QsCkLdEIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AAqC2RCAA/QACoLVE/ecB/eYB/QsCoLdEIAD9DAAAAD8AAAA/AAAAPwAAAD/94QEgAP0AArC2RCAA/QACsLVE/ecB/eYB/QsCsLdEIABBwABqIQAgAUEBayEBIAENAAsLpgIEAX8BfwF/AX9BACEAQQAhAUHAACEDA0BBAiECA0AgASAA/QkCgK9D/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoC4RCABIAD9CQKAr0P9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkLhEIAEgAP0JAoCvQ/0MAAAAAAAAAAAAAAAAAAAAAP04/QwBAAAAAQAAAAEAAAABAAAA/U79CwKguEQgASAA/QkCgK9D/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArC4RCABQcAAaiEBIAJBAWshAiACDQALIABBBGohACADQQFrIQMgAw0ACwuNAQIBfwF/QQAhAEGAASEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAoD4RCAA/QwAAAAAAAAAAAAAAAAAAAAA/QsCkPhEIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwKg+EQgAP0MAAAAAAAAAAAAAAAAAAAAAP0LArD4RCAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBAiEBA0AgACAA/QACgLFD/QsCgLhFIAAgAP0AApCxQ/0LApC4RSAAIAD9AAKgsUP9CwKguEUgACAA/QACsLFD/QsCsLhFIABBwABqIQAgAUEBayEBIAENAAsLZAIBfwF/QQAhAEECIQEDQCAAIAD9AAKAt0T9CwKAt0QgACAA/QACkLdE/QsCkLdEIAAgAP0AAqC3RP0LAqC3RCAAIAD9AAKwt0T9CwKwt0QgAEHAAGohACABQQFrIQEgAQ0ACwtkAgF/AX9BACEAQQIhAQNAIAAgAP0AAoC2RP0LAoC2RCAAIAD9AAKQtkT9CwKQtkQgACAA/QACoLZE/QsCoLZEIAAgAP0AArC2RP0LArC2RCAAQcAAaiEAIAFBAWshASABDQALC5MCCAF7AXsBewF7AX8BfwF/AX9BACAAQYDAAGxqIQVBACEHQcAAIQgDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQIhBgNAIAEgBf0AAoDiEf3kASEBIAIgBf0AApDiEf3kASECIAMgBf0AAqDiEf3kASEDIAQgBf0AArDiEf3kASEEIAVBwABqIQUgBkEBayEGIAYNAAsgASAC/eQBIAP95AEgBP3kASEBIAcgAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCgLlFIAdBBGohByAIQQFrIQggCA0ACwu4AQIBfwF/QQAhAEEEIQEDQCAAIAD9AAKAuUX9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKAu0UgACAA/QACkLlF/QwAAABCAAAAQgAAAEIAAABC/ecB/QsCkLtFIAAgAP0AAqC5Rf0MAAAAQgAAAEIAAABCAAAAQv3nAf0LAqC7RSAAIAD9AAKwuUX9DAAAAEIAAABCAAAAQgAAAEL95wH9CwKwu0UgAEHAAGohACABQQFrIQEgAQ0ACwvIAQUBfwF/AX8BfwF/QQAgAEGAwABsaiEBQQAhAkEAIQNBwAAhBQNAQQIhBANAIAMgAf0AAoDiESAC/QkCgLtF/eUB/QsCgPRDIAMgAf0AApDiESAC/QkCgLtF/eUB/QsCkPRDIAMgAf0AAqDiESAC/QkCgLtF/eUB/QsCoPRDIAMgAf0AArDiESAC/QkCgLtF/eUB/QsCsPRDIAFBwABqIQEgA0HAAGohAyAEQQFrIQQgBA0ACyACQQRqIQIgBUEBayEFIAUNAAsLuQECAX8Bf0EAIQBBgAEhAQNAIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AAoD0Q/3mAf0LAoD4RCAA/QwAAABAAAAAQAAAAEAAAABAIAD9AAKQ9EP95gH9CwKQ+EQgAP0MAAAAQAAAAEAAAABAAAAAQCAA/QACoPRD/eYB/QsCoPhEIAD9DAAAAEAAAABAAAAAQAAAAEAgAP0AArD0Q/3mAf0LArD4RCAAQcAAaiEAIAFBAWshASABDQALC7cCEAF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AX8BfwF/QQAhBUEAIQ5BwAAhDwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiENA0AgACAF/QACgPRDIgYgBv3mAf3kASEAIAEgBf0AApD0QyIIIAj95gH95AEhASACIAX9AAKg9EMiCiAK/eYB/eQBIQIgAyAF/QACsPRDIgwgDP3mAf3kASEDIAVBwABqIQUgDUEBayENIA0NAAsgACAB/eQBIAL95AEgA/3kASEAIA4gAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgL1FIA5BBGohDiAPQQFrIQ8gDw0ACwuMAgIBfwF/QQAhAEEEIQEDQCAAIAD9AAKAvUX9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKAv0UgACAA/QACkL1F/QwAAABCAAAAQgAAAEIAAABC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCkL9FIAAgAP0AAqC9Rf0MAAAAQgAAAEIAAABCAAAAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAqC/RSAAIAD9AAKwvUX9DAAAAEIAAABCAAAAQgAAAEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKwv0UgAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEEEIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAv0X94wH95wH9CwKAwUUgAP0MAACAPwAAgD8AAIA/AACAPyAA/QACkL9F/eMB/ecB/QsCkMFFIAD9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqC/Rf3jAf3nAf0LAqDBRSAA/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwv0X94wH95wH9CwKwwUUgAEHAAGohACABQQFrIQEgAQ0ACwvwAQIBfwF/QQAhAEEEIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKAwUUgAP0AAoC/Rf3nAf3mAf0LAoDDRSAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKQwUUgAP0AApC/Rf3nAf3mAf0LApDDRSAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKgwUUgAP0AAqC/Rf3nAf3mAf0LAqDDRSAA/QwAAAA/AAAAPwAAAD8AAAA//eEBIAD9AAKwwUUgAP0AArC/Rf3nAf3mAf0LArDDRSAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBBCEBA0AgACAA/QACgMNF/QsCgMNFIAAgAP0AApDDRf0LApDDRSAAIAD9AAKgw0X9CwKgw0UgACAA/QACsMNF/QsCsMNFIABBwABqIQAgAUEBayEBIAENAAsLZAIBfwF/QQAhAEEEIQEDQCAAIAD9AAKAwUX9CwKAwUUgACAA/QACkMFF/QsCkMFFIAAgAP0AAqDBRf0LAqDBRSAAIAD9AAKwwUX9CwKwwUUgAEHAAGohACABQQFrIQEgAQ0ACwtwAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAQhAwNAIAIgAf0AAoCnIRAGIAH9AAKApyH94QEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoDFRSABQRBqIQEgAkEQaiECIANBAWshAyADDQALC68BAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAQhAwNAIAL9DAAAgEAAAIBAAACAQAAAgED9DAAAAEAAAABAAAAAQAAAAEAgAf0AAoCnIf3mARAG/eYB/QwAAABAAAAAQAAAAEAAAABA/eEBIAH9AAKApyH95gEQBv3mAf0MAACAPwAAgD8AAIA/AACAP/3mAf0LAoDFRSABQRBqIQEgAkEQaiECIANBAWshAyADDQALC5sCAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAEhAwNAIAIgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKAxUUgAiAB/QACkKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9Tv0LApDFRSACIAH9AAKgpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAACAPwAAgD8AAIA/AACAP/1O/QsCoMVFIAIgAf0AArCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwAAIA/AACAPwAAgD8AAIA//U79CwKwxUUgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC40BAgF/AX9BACEAQYABIQEDQCAA/QwAAIA/AACAPwAAgD8AAIA//QsCgMVFIAD9DAAAgD8AAIA/AACAPwAAgD/9CwKQxUUgAP0MAACAPwAAgD8AAIA/AACAP/0LAqDFRSAA/QwAAIA/AACAPwAAgD8AAIA//QsCsMVFIABBwABqIQAgAUEBayEBIAENAAsLtwMDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGAASEDA0AgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LAoDFRSAC/QwAAIA/AACAPwAAgD8AAIA//QwK1yM8CtcjPArXIzwK1yM8/QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKQpyH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCkMVFIAL9DAAAgD8AAIA/AACAPwAAgD/9DArXIzwK1yM8CtcjPArXIzz9DAAAgD8AAIA/AACAPwAAgD/95gEgAf0AAqCnIf0MAAAAAAAAAAAAAAAAAAAAAP1G/VL9CwKgxUUgAv0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACsKch/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LArDFRSABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLmwIDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGAASEDA0AgAiAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoCFRiACIAH9AAKQpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkIVGIAIgAf0AAqCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKghUYgAiAB/QACsKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArCFRiABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLmgIDAX8BfwF/QQAhAUEAIABBgMAAbGohAkGABCEDA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACgIVG/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0MAAAAAAAAAAAAAAAAAAAAACAC/QACgKchIAH9AAKAhUb9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAoCFRv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKAxUUgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwubAgMBfwF/AX9BACAAQYDAAGxqIQFBACECQYABIQMDQCACIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgMVGIAIgAf0AApCnIf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQxUYgAiAB/QACoKch/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDFRiACIAH9AAKwpyH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsMVGIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuvAgMBfwF/AX9BACEBQQAgAEGAwABsaiECQYAEIQMDQCAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAxUb9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKApyEgAf0AAoDFRv0MAAAAAAAAAAAAAAAAAAAAAP04/VIQCv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgMVG/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mAf0LAoDFRSABQRBqIQEgAkEQaiECIANBAWshAyADDQALC9sBAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAEhAwNAIAIgAf0AAoCnIf3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAoCFRyACIAH9AAKQpyH94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKQhUcgAiAB/QACoKch/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCoIVHIAIgAf0AArCnIf3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LArCFRyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsL8wEEAX8BfwF7AX9BACEBQQAgAEGAwABsaiECQYAEIQQDQCAB/QwAAAA/AAAAPwAAAD8AAAA//QwAAIA/AACAPwAAgD8AAIA//eYBIAH9AAKAhUcQDP3mAf0MAAAAPwAAAD8AAAA/AAAAPyAC/QACgKch/eYB/Qy7bpA/u26QP7tukD+7bpA//eEB/QwAAIA/AACAPwAAgD8AAIA//eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBIAH9AAKAhUciAyAD/eYB/eEBEA395gH95gH95gH95AH9CwKAxUUgAUEQaiEBIAJBEGohAiAEQQFrIQQgBA0ACwtLAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAQhAwNAIAIgAf0AAoCnIRAG/QsCgMVHIAFBEGohASACQRBqIQIgA0EBayEDIAMNAAsL+wMDAX8BfwF/QQAhAUEAIABBgMAAbGohAkGAASEDA0AgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACgMVH/eYBIAL9AAKApyH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoDFR/0MAACAPwAAgD8AAIA/AACAPyAB/QACgMVH/eUB/eYB/eYB/eYB/eQB/QsCgMVFIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApDFR/3mASAC/QACkKch/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQxUf9DAAAgD8AAIA/AACAPwAAgD8gAf0AApDFR/3lAf3mAf3mAf3mAf3kAf0LApDFRSAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgxUf95gEgAv0AAqCnIf0MAACAPwAAgD8AAIA/AACAPyAB/QACoMVH/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgxUf95QH95gH95gH95gH95AH9CwKgxUUgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACsMVH/eYBIAL9AAKwpyH9DAAAgD8AAIA/AACAPwAAgD8gAf0AArDFR/0MAACAPwAAgD8AAIA/AACAPyAB/QACsMVH/eUB/eYB/eYB/eYB/eQB/QsCsMVFIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvPAQMBfwF/AX9BACAAQYDAAGxqIQFBACECQYABIQMDQCACIAH9AAKApyH9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKAhUggAiAB/QACkKch/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCkIVIIAIgAf0AAqCnIf0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAqCFSCACIAH9AAKwpyH9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKwhUggAUHAAGohASACQcAAaiECIANBAWshAyADDQALC6QBAwF/AX8Bf0EAIABBgMAAbGohAUEAIQJBgAQhAwNAIAIgAf0AAoCnIf0MAAAAAAAAAAAAAAAAAAAAAP3kASAB/QACgKch/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAL9AAKAhUj94AH94QEQDRAO/eQBIAL9AAKAhUggAv0AAoCFSP1C/VL9CwKAxUggAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwulAgIBfwF/QQAhAEGAASEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgMVIIAD9AAKAxUj9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCgIVJIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AApDFSCAA/QACkMVI/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LApCFSSAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKgxUggAP0AAqDFSP0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKghUkgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACsMVIIAD9AAKwxUj9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCsIVJIABBwABqIQAgAUEBayEBIAENAAsL0gEDAX8BfwF/QQAgAEGAwABsaiEBQQAhAkGABCEDA0AgAv0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgKchIAH9AAKApyH9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAL9AAKAhUn95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAC/QACgIVJ/eUBEA395gH95AH9CwKAxUUgAUEQaiEBIAJBEGohAiADQQFrIQMgAw0ACwuRAQIBfwF/QQAhAEGAASEBA0AgACAA/QACgMVFIAD9AAKAxUn95gH9CwKAhUogACAA/QACkMVFIAD9AAKQxUn95gH9CwKQhUogACAA/QACoMVFIAD9AAKgxUn95gH9CwKghUogACAA/QACsMVFIAD9AAKwxUn95gH9CwKwhUogAEHAAGohACABQQFrIQEgAQ0ACwu3AggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBAiEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0HAACEFA0AgACAE/QACgLRDIAT9AAKAhUr95gH95AEhACABIAT9AAKQtEMgBP0AApCFSv3mAf3kASEBIAIgBP0AAqC0QyAE/QACoIVK/eYB/eQBIQIgAyAE/QACsLRDIAT9AAKwhUr95gH95AEhAyAEQYABaiEEIAVBAWshBSAFDQALIAYgAP0LAoDFSiAGIAH9CwKQxUogBiAC/QsCoMVKIAYgA/0LArDFSiAEQcBAaiEEIAZBwABqIQYgB0EBayEHIAcNAAsLuAIGAXsBewF7AXsBfwF/QQAhBEECIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoDFSiAE/QACgLdE/eYBIAT9AAKAuEX95wH95AEhACABIAT9AAKQxUogBP0AApC3RP3mASAE/QACkLhF/ecB/eQBIQEgAiAE/QACoMVKIAT9AAKgt0T95gEgBP0AAqC4Rf3nAf3kASECIAMgBP0AArDFSiAE/QACsLdE/eYBIAT9AAKwuEX95wH95AEhAyAEIAD9CwKAxkogBCAB/QsCkMZKIAQgAv0LAqDGSiAEIAP9CwKwxkogBEHAAGohBCAFQQFrIQUgBQ0ACwvTAwQBfwF/AX8Bf0EAIQBBACEBQcAAIQMDQEECIQIDQCAAIAD9AAKAhUogAf0AAoC2RP3mASAB/QACgMZK/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKAuET9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAD9AAKA9EP95gH95AH9CwKAx0ogACAA/QACkIVKIAH9AAKQtkT95gEgAf0AApDGSv0MAAAAAAAAAAAAAAAAAAAAACAA/QACkLhE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAA/QACkPRD/eYB/eQB/QsCkMdKIAAgAP0AAqCFSiAB/QACoLZE/eYBIAH9AAKgxkr9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAqC4RP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAP0AAqD0Q/3mAf3kAf0LAqDHSiAAIAD9AAKwhUogAf0AArC2RP3mASAB/QACsMZK/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKwuET9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAD9AAKw9EP95gH95AH9CwKwx0ogAEHAAGohACABQcAAaiEBIAJBAWshAiACDQALIAFBgH9qIQEgA0EBayEDIAMNAAsLlwIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQQIhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBwAAhBQNAIAAgBP0AAoDHSv3hAf3kASEAIAEgBP0AApDHSv3hAf3kASEBIAIgBP0AAqDHSv3hAf3kASECIAMgBP0AArDHSv3hAf3kASEDIARBgAFqIQQgBUEBayEFIAUNAAsgBiAA/QsCgIdLIAYgAf0LApCHSyAGIAL9CwKgh0sgBiAD/QsCsIdLIARBwEBqIQQgBkHAAGohBiAHQQFrIQcgBw0ACwuMAgYBewF7AXsBewF/AX9BACEEQQIhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACgIdLIAT9AAKAuEX95wH95AEhACABIAT9AAKQh0sgBP0AApC4Rf3nAf3kASEBIAIgBP0AAqCHSyAE/QACoLhF/ecB/eQBIQIgAyAE/QACsIdLIAT9AAKwuEX95wH95AEhAyAEIAD9CwKAiEsgBCAB/QsCkIhLIAQgAv0LAqCISyAEIAP9CwKwiEsgBEHAAGohBCAFQQFrIQUgBQ0ACwv7AgQBfwF/AX8Bf0EAIQBBACEBQcAAIQMDQEECIQIDQCAAIAD9AAKAx0ogAf0AAoCIS/0MAAAAAAAAAAAAAAAAAAAAACAA/QACgLhE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kAf0LAoCJSyAAIAD9AAKQx0ogAf0AApCIS/0MAAAAAAAAAAAAAAAAAAAAACAA/QACkLhE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kAf0LApCJSyAAIAD9AAKgx0ogAf0AAqCIS/0MAAAAAAAAAAAAAAAAAAAAACAA/QACoLhE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kAf0LAqCJSyAAIAD9AAKwx0ogAf0AArCIS/0MAAAAAAAAAAAAAAAAAAAAACAA/QACsLhE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3kAf0LArCJSyAAQcAAaiEAIAFBwABqIQEgAkEBayECIAINAAsgAUGAf2ohASADQQFrIQMgAw0ACwu3AggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBwAAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBAiEFA0AgACAE/QACgPRDIAT9AAKAhUr95gH95AEhACABIAT9AAKQ9EMgBP0AApCFSv3mAf3kASEBIAIgBP0AAqD0QyAE/QACoIVK/eYB/eQBIQIgAyAE/QACsPRDIAT9AAKwhUr95gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoDJSyAGQQRqIQYgB0EBayEHIAcNAAsL4AIGAXsBewF7AXsBfwF/QQAhBEEEIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoDJSyAE/QACgMNF/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQAgASAE/QACkMlLIAT9AAKQw0X95gH9DAAAAEIAAABCAAAAQgAAAEL95wH95AEhASACIAT9AAKgyUsgBP0AAqDDRf3mAf0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASECIAMgBP0AArDJSyAE/QACsMNF/eYB/QwAAABCAAAAQgAAAEIAAABC/ecB/eQBIQMgBCAA/QsCgMtLIAQgAf0LApDLSyAEIAL9CwKgy0sgBCAD/QsCsMtLIARBwABqIQQgBUEBayEFIAUNAAsLigIEAX8BfwF/AX9BACEAQQAhAUHAACEDA0BBAiECA0AgACAA/QACgIVKIAH9CQKAwUX95gEgAf0JAoDLSyAA/QACgPhE/eYB/eQB/QsCgM1LIAAgAP0AApCFSiAB/QkCgMFF/eYBIAH9CQKAy0sgAP0AApD4RP3mAf3kAf0LApDNSyAAIAD9AAKghUogAf0JAoDBRf3mASAB/QkCgMtLIAD9AAKg+ET95gH95AH9CwKgzUsgACAA/QACsIVKIAH9CQKAwUX95gEgAf0JAoDLSyAA/QACsPhE/eYB/eQB/QsCsM1LIABBwABqIQAgAkEBayECIAINAAsgAUEEaiEBIANBAWshAyADDQALC5cCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkHAACEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0ECIQUDQCAAIAT9AAKAzUv94QH95AEhACABIAT9AAKQzUv94QH95AEhASACIAT9AAKgzUv94QH95AEhAiADIAT9AAKwzUv94QH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoCNTCAGQQRqIQYgB0EBayEHIAcNAAsLtAIGAXsBewF7AXsBfwF/QQAhBEEEIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AAoCNTP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEAIAEgBP0AApCNTP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEBIAIgBP0AAqCNTP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASECIAMgBP0AArCNTP0MAAAAQgAAAEIAAABCAAAAQv3nAf3kASEDIAQgAP0LAoCPTCAEIAH9CwKQj0wgBCAC/QsCoI9MIAQgA/0LArCPTCAEQcAAaiEEIAVBAWshBSAFDQALC7IBBAF/AX8BfwF/QQAhAEEAIQFBwAAhAwNAQQIhAgNAIAAgAP0AAoDNSyAB/QkCgI9M/eQB/QsCgIlLIAAgAP0AApDNSyAB/QkCgI9M/eQB/QsCkIlLIAAgAP0AAqDNSyAB/QkCgI9M/eQB/QsCoIlLIAAgAP0AArDNSyAB/QkCgI9M/eQB/QsCsIlLIABBwABqIQAgAkEBayECIAINAAsgAUEEaiEBIANBAWshAyADDQALC7kCCAF/AXsBfwF7AXsBewF/AX9BACAAQYAgbGohAUEAIQNBICEIA0BBAiEHA0AgAyAB/VwCgMIHIQIgASAC/VYCgMMHASECIAEgAv1WAoDEBwIhAiABIAL9VgKAxQcD/QsCgJFMIAMgAf1cAoDGByEEIAEgBP1WAoDHBwEhBCABIAT9VgKAyAcCIQQgASAE/VYCgMkHA/0LApCRTCADIAH9XAKAygchBSABIAX9VgKAywcBIQUgASAF/VYCgMwHAiEFIAEgBf1WAoDNBwP9CwKgkUwgAyAB/VwCgM4HIQYgASAG/VYCgM8HASEGIAEgBv1WAoDQBwIhBiABIAb9VgKA0QcD/QsCsJFMIAFBgBBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYRgaiEBIAhBAWshCCAIDQALC64CBgF7AXsBewF7AX8Bf0EAIABBgMAAbGohBf0M/////////////////////yEB/Qz/////////////////////IQL9DP////////////////////8hA/0M/////////////////////yEEQYABIQYDQCABIAX9AAKA7zD94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQEgAiAF/QACkO8w/eAB/QwAAIB/AACAfwAAgH8AAIB//UP9TiECIAMgBf0AAqDvMP3gAf0MAACAfwAAgH8AAIB/AACAf/1D/U4hAyAEIAX9AAKw7zD94AH9DAAAgH8AAIB/AACAfwAAgH/9Q/1OIQQgBUHAAGohBSAGQQFrIQYgBg0ACyABIAL9TiAD/U4gBP1OIQEgAf2jAQvvAQYBewF7AXsBewF/AX9BACEE/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBgAEhBQNAIAAgBP0AAoDFSf3gAf3pASEAIAEgBP0AApDFSf3gAf3pASEBIAIgBP0AAqDFSf3gAf3pASECIAMgBP0AArDFSf3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/ekBIAL96QEgA/3pASEAIAD9HwAgAP0fAZcgAP0fApcgAP0fA5cLqwIPAXsBewF7AXsBewF/AXsBewF7AXsBewF7AXsBewF/IAD9EyEHQQAhBv0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQYABIQ8DQCABIAb9AAKAxUkgB/3nASIIIAj95gH95AEhASACIAb9AAKQxUkgB/3nASIKIAr95gH95AEhAiADIAb9AAKgxUkgB/3nASIMIAz95gH95AEhAyAEIAb9AAKwxUkgB/3nASIOIA795gH95AEhBCAGQcAAaiEGIA9BAWshDyAPDQALIAEgAv3kASAD/eQBIAT95AEhASAB/R8AIAH9HwGSIAH9HwKSIAH9HwOSC+8BBgF7AXsBewF7AX8Bf0EAIQT9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0GAASEFA0AgACAE/QACgLFM/eAB/ekBIQAgASAE/QACkLFM/eAB/ekBIQEgAiAE/QACoLFM/eAB/ekBIQIgAyAE/QACsLFM/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgAP0fACAA/R8BlyAA/R8ClyAA/R8DlwuBAQMBfwF7AX8gAP0TIQJBACEBQYABIQMDQCABIAH9AAKAsUwgAv3nAf0LAoDFSSABIAH9AAKQsUwgAv3nAf0LApDFSSABIAH9AAKgsUwgAv3nAf0LAqDFSSABIAH9AAKwsUwgAv3nAf0LArDFSSABQcAAaiEBIANBAWshAyADDQALC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKA+UwgAiABIAL9AAKQ8Uz95gH9CwKQ+UwgAiABIAL9AAKg8Uz95gH9CwKg+UwgAiABIAL9AAKw8Uz95gH9CwKw+UwgAkHAAGohAiADQQFrIQMgAw0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA+UwQBv0LAoCBTSAAQRBqIQAgAUEBayEBIAENAAsLiAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAgU0iACAA/eYB/QsCgIlNIAEgAf0AApCBTSICIAL95gH9CwKQiU0gASAB/QACoIFNIgMgA/3mAf0LAqCJTSABIAH9AAKwgU0iBCAE/eYB/QsCsIlNIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCJTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkIlNIAT9AAKQkU395gH95AEhASACIAT9AAKgiU0gBP0AAqCRTf3mAf3kASECIAMgBP0AArCJTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgtiAwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoCBTSAB/QACgPlM/eEBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgJlNIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJlNIAT9AAKAkU395gH95AEhACABIAT9AAKQmU0gBP0AApCRTf3mAf3kASEBIAIgBP0AAqCZTSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsJlNIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAoU0gAiABIAL9AAKQ8Uz95gH9CwKQoU0gAiABIAL9AAKg8Uz95gH9CwKgoU0gAiABIAL9AAKw8Uz95gH9CwKwoU0gAkHAAGohAiADQQFrIQMgAw0ACws/AwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoChTRAJIgAgAP3mAf0LAoCpTSABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCpTSAE/QACgJFN/eYB/eQBIQAgASAE/QACkKlNIAT9AAKQkU395gH95AEhASACIAT9AAKgqU0gBP0AAqCRTf3mAf3kASECIAMgBP0AArCpTSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgujAQMBewF/AX9BACEBQcAAIQIDQCAB/QwAAIBAAACAQAAAgEAAAIBA/QwAAABAAAAAQAAAAEAAAABAIAH9AAKAoU395gEQBv3mAf0MAAAAQAAAAEAAAABAAAAAQP3hASAB/QACgKFN/eYBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgLFNIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLFNIAT9AAKAkU395gH95AEhACABIAT9AAKQsU0gBP0AApCRTf3mAf3kASEBIAIgBP0AAqCxTSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsLFNIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAuU0gAiABIAL9AAKQ8Uz95gH9CwKQuU0gAiABIAL9AAKg8Uz95gH9CwKguU0gAiABIAL9AAKw8Uz95gH9CwKwuU0gAkHAAGohAiADQQFrIQMgAw0ACwvcAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoC5Tf0MAAAAAAAAAAAAAAAAAAAAAP3pASIAIAD95gH9CwKAwU0gASAB/QACkLlN/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgIgAv3mAf0LApDBTSABIAH9AAKguU39DAAAAAAAAAAAAAAAAAAAAAD96QEiAyAD/eYB/QsCoMFNIAEgAf0AArC5Tf0MAAAAAAAAAAAAAAAAAAAAAP3pASIEIAT95gH9CwKwwU0gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMFNIAT9AAKAkU395gH95AEhACABIAT9AAKQwU0gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDBTSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsMFNIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6gCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgLlN/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIAIAD95gH9CwKAyU0gASAB/QACkLlN/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiICIAL95gH9CwKQyU0gASAB/QACoLlN/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIDIAP95gH9CwKgyU0gASAB/QACsLlN/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIEIAT95gH9CwKwyU0gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMlNIAT9AAKAkU395gH95AEhACABIAT9AAKQyU0gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDJTSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsMlNIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6QBBwF7AXsBfwF7AXsBewF/IAD9EyECQQAhA0EQIQcDQCADIAIgA/0AAoDxTP3mASIBIAH95gH9CwKA0U0gAyACIAP9AAKQ8Uz95gEiBCAE/eYB/QsCkNFNIAMgAiAD/QACoPFM/eYBIgUgBf3mAf0LAqDRTSADIAIgA/0AArDxTP3mASIGIAb95gH9CwKw0U0gA0HAAGohAyAHQQFrIQcgBw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgNFNIAT9AAKAkU395gH95AEhACABIAT9AAKQ0U0gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDRTSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsNFNIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC7ABBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAPyIAIAD95gH9CwKA2U0gAf0MAACAPwAAgD8AAIA/AACAPyICIAL95gH9CwKQ2U0gAf0MAACAPwAAgD8AAIA/AACAPyIDIAP95gH9CwKg2U0gAf0MAACAPwAAgD8AAIA/AACAPyIEIAT95gH9CwKw2U0gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgNlNIAT9AAKAkU395gH95AEhACABIAT9AAKQ2U0gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDZTSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsNlNIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKA4U0gAiABIAL9AAKQ8Uz95gH9CwKQ4U0gAiABIAL9AAKg8Uz95gH9CwKg4U0gAiABIAL9AAKw8Uz95gH9CwKw4U0gAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA4U39DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgOlNIAAgAP0AApDhTf0MAAAAAAAAAAAAAAAAAAAAAP1G/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ6U0gACAA/QACoOFN/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDpTSAAIAD9AAKw4U39DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsOlNIABBwABqIQAgAUEBayEBIAENAAsL9AIGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKA4U39DArXIzwK1yM8CtcjPArXIzwgAf0AAoDhTf3mASAB/QACgOlN/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKA8U0gASAB/QACkOFN/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQ4U395gEgAf0AApDpTf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAiAC/eYB/QsCkPFNIAEgAf0AAqDhTf0MCtcjPArXIzwK1yM8CtcjPCAB/QACoOFN/eYBIAH9AAKg6U39DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgMgA/3mAf0LAqDxTSABIAH9AAKw4U39DArXIzwK1yM8CtcjPArXIzwgAf0AArDhTf3mASAB/QACsOlN/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKw8U0gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgPFNIAT9AAKAkU395gH95AEhACABIAT9AAKQ8U0gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDxTSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsPFNIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8QDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgOlN/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKA+U0gAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACkOlN/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQ+U0gAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACoOlN/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKg+U0gAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACsOlN/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKw+U0gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgPlNIAT9AAKAkU395gH95AEhACABIAT9AAKQ+U0gBP0AApCRTf3mAf3kASEBIAIgBP0AAqD5TSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsPlNIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAgU4gAiABIAL9AAKQ8Uz95gH9CwKQgU4gAiABIAL9AAKg8Uz95gH9CwKggU4gAiABIAL9AAKw8Uz95gH9CwKwgU4gAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAgU79DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgIlOIAAgAP0AApCBTv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQiU4gACAA/QACoIFO/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqCJTiAAIAD9AAKwgU79DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsIlOIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgIFOIAD9AAKAiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKAkU4gAEEQaiEAIAFBAWshASABDQALC/QCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgIFO/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAkU795gEgAf0AAoCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgJlOIAEgAf0AApCBTv0MAACAPwAAgD8AAIA/AACAPyAB/QACkJFO/eYBIAH9AAKQiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApCZTiABIAH9AAKggU79DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCRTv3mASAB/QACoIlO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKgmU4gASAB/QACsIFO/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwkU795gEgAf0AArCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsJlOIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCZTiAE/QACgJFN/eYB/eQBIQAgASAE/QACkJlOIAT9AAKQkU395gH95AEhASACIAT9AAKgmU4gBP0AAqCRTf3mAf3kASECIAMgBP0AArCZTiAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguEBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoCRTv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgIlO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKAoU4gAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkIlO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkJFO/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApChTiAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgiU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKgkU79DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoKFOIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArCJTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArCRTv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsIlO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKwoU4gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgKFOIAT9AAKAkU395gH95AEhACABIAT9AAKQoU4gBP0AApCRTf3mAf3kASEBIAIgBP0AAqChTiAE/QACoJFN/eYB/eQBIQIgAyAE/QACsKFOIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAqU4gAiABIAL9AAKQ8Uz95gH9CwKQqU4gAiABIAL9AAKg8Uz95gH9CwKgqU4gAiABIAL9AAKw8Uz95gH9CwKwqU4gAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAqU79DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgLFOIAAgAP0AApCpTv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQsU4gACAA/QACoKlO/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqCxTiAAIAD9AAKwqU79DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsLFOIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgKlOIAD9AAKAsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKAuU4gAEEQaiEAIAFBAWshASABDQALC8gDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MX32GP199hj9ffYY/X32GPyAB/QACgKlO/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKAuU795gEgAf0AAoCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiACAA/eYB/QsCgMFOIAH9DF99hj9ffYY/X32GP199hj8gAf0AApCpTv0MfS3WP30t1j99LdY/fS3WPyAB/QACkLlO/eYBIAH9AAKQsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApDBTiAB/QxffYY/X32GP199hj9ffYY/IAH9AAKgqU79DH0t1j99LdY/fS3WP30t1j8gAf0AAqC5Tv3mASAB/QACoLFO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIDIAP95gH9CwKgwU4gAf0MX32GP199hj9ffYY/X32GPyAB/QACsKlO/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKwuU795gEgAf0AArCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiBCAE/eYB/QsCsMFOIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoDBTiAE/QACgJFN/eYB/eQBIQAgASAE/QACkMFOIAT9AAKQkU395gH95AEhASACIAT9AAKgwU4gBP0AAqCRTf3mAf3kASECIAMgBP0AArDBTiAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvYBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoC5Tv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgLFO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIAIAD95gH9CwKAyU4gAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkLFO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkLlO/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApDJTiAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgsU79DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKguU79DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiAyAD/eYB/QsCoMlOIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArCxTv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArC5Tv0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsLFO/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIEIAT95gH9CwKwyU4gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMlOIAT9AAKAkU395gH95AEhACABIAT9AAKQyU4gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDJTiAE/QACoJFN/eYB/eQBIQIgAyAE/QACsMlOIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKA0U4gAiABIAL9AAKQ8Uz95gH9CwKQ0U4gAiABIAL9AAKg8Uz95gH9CwKg0U4gAiABIAL9AAKw8Uz95gH9CwKw0U4gAkHAAGohAiADQQFrIQMgAw0ACwu4AQIBfwF/QQAhAEEQIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKA0U795gH9CwKA2U4gAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACkNFO/eYB/QsCkNlOIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AAqDRTv3mAf0LAqDZTiAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKw0U795gH9CwKw2U4gAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA0U794QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKA4U4gACAA/QACkNFO/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCkOFOIAAgAP0AAqDRTv3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAqDhTiAAIAD9AAKw0U794QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKw4U4gAEHAAGohACABQQFrIQEgAQ0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA4U4QDP0LAoDpTiAAQRBqIQAgAUEBayEBIAENAAsLtAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKA2U4gAf0AAoDpTv3mASIAIAD95gH9CwKA8U4gASAB/QACkNlOIAH9AAKQ6U795gEiAiAC/eYB/QsCkPFOIAEgAf0AAqDZTiAB/QACoOlO/eYBIgMgA/3mAf0LAqDxTiABIAH9AAKw2U4gAf0AArDpTv3mASIEIAT95gH9CwKw8U4gAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgPFOIAT9AAKAkU395gH95AEhACABIAT9AAKQ8U4gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDxTiAE/QACoJFN/eYB/eQBIQIgAyAE/QACsPFOIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC9ABBAF7AX8BewF/QQAhAUHAACEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgOlO/eYBIAH9AAKA2U79DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAf0AAoDhTiICIAL95gH94QEQDf3mAf3mAf3mAf3kASIAIAD95gH9CwKA+U4gAUEQaiEBIANBAWshAyADDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKA+U4gBP0AAoCRTf3mAf3kASEAIAEgBP0AApD5TiAE/QACkJFN/eYB/eQBIQEgAiAE/QACoPlOIAT9AAKgkU395gH95AEhAiADIAT9AAKw+U4gBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoDxTP3mAf0LAoCBTyACIAEgAv0AApDxTP3mAf0LApCBTyACIAEgAv0AAqDxTP3mAf0LAqCBTyACIAEgAv0AArDxTP3mAf0LArCBTyACQcAAaiECIANBAWshAyADDQALCzYCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoCBTxAG/QsCgIlPIABBEGohACABQQFrIQEgAQ0ACwu0AQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCBTyAB/QACgIlP/eYBIgAgAP3mAf0LAoCRTyABIAH9AAKQgU8gAf0AApCJT/3mASICIAL95gH9CwKQkU8gASAB/QACoIFPIAH9AAKgiU/95gEiAyAD/eYB/QsCoJFPIAEgAf0AArCBTyAB/QACsIlP/eYBIgQgBP3mAf0LArCRTyABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAkU8gBP0AAoCRTf3mAf3kASEAIAEgBP0AApCRTyAE/QACkJFN/eYB/eQBIQEgAiAE/QACoJFPIAT9AAKgkU395gH95AEhAiADIAT9AAKwkU8gBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILiAQGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAiU/95gEgAf0AAoCBT/0MAACAPwAAgD8AAIA/AACAPyAB/QACgIlP/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAiU/95QH95gH95gH95gH95AEiACAA/eYB/QsCgJlPIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCJT/3mASAB/QACkIFP/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQiU/9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCJT/3lAf3mAf3mAf3mAf3kASICIAL95gH9CwKQmU8gAf0MAACAPwAAgD8AAIA/AACAPyAB/QACoIlP/eYBIAH9AAKggU/9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCJT/0MAACAPwAAgD8AAIA/AACAPyAB/QACoIlP/eUB/eYB/eYB/eYB/eQBIgMgA/3mAf0LAqCZTyAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwiU/95gEgAf0AArCBT/0MAACAPwAAgD8AAIA/AACAPyAB/QACsIlP/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwiU/95QH95gH95gH95gH95AEiBCAE/eYB/QsCsJlPIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCZTyAE/QACgJFN/eYB/eQBIQAgASAE/QACkJlPIAT9AAKQkU395gH95AEhASACIAT9AAKgmU8gBP0AAqCRTf3mAf3kASECIAMgBP0AArCZTyAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgKFPIAIgASAC/QACkPFM/eYB/QsCkKFPIAIgASAC/QACoPFM/eYB/QsCoKFPIAIgASAC/QACsPFM/eYB/QsCsKFPIAJBwABqIQIgA0EBayEDIAMNAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgKFP/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgKlPIAAgAP0AApChT/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApCpTyAAIAD9AAKgoU/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKgqU8gACAA/QACsKFP/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsKlPIABBwABqIQAgAUEBayEBIAENAAsLjwECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoChT/0MAAAAAAAAAAAAAAAAAAAAAP3kASAA/QACgKFP/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAD9AAKAqU/94AH94QEQDRAO/eQBIAD9AAKAqU8gAP0AAoCpT/1C/VL9CwKAsU8gAEEQaiEAIAFBAWshASABDQALC4gBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgLFPIgAgAP3mAf0LAoC5TyABIAH9AAKQsU8iAiAC/eYB/QsCkLlPIAEgAf0AAqCxTyIDIAP95gH9CwKguU8gASAB/QACsLFPIgQgBP3mAf0LArC5TyABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAuU8gBP0AAoCRTf3mAf3kASEAIAEgBP0AApC5TyAE/QACkJFN/eYB/eQBIQEgAiAE/QACoLlPIAT9AAKgkU395gH95AEhAiADIAT9AAKwuU8gBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILpAICAX8Bf0EAIQBBECEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgLFPIAD9AAKAsU/9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCgMFPIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AApCxTyAA/QACkLFP/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LApDBTyAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKgsU8gAP0AAqCxT/0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKgwU8gAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACsLFPIAD9AAKwsU/9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCsMFPIABBwABqIQAgAUEBayEBIAENAAsLxgEDAXsBfwF/QQAhAUHAACECA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgKFPIAH9AAKAoU/9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAH9AAKAwU/95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAB/QACgMFP/eUBEA395gH95AEiACAA/eYB/QsCgMlPIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMlPIAT9AAKAkU395gH95AEhACABIAT9AAKQyU8gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDJTyAE/QACoJFN/eYB/eQBIQIgAyAE/QACsMlPIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKA0U8gAiABIAL9AAKQ8Uz95gH9CwKQ0U8gAiABIAL9AAKg8Uz95gH9CwKg0U8gAiABIAL9AAKw8Uz95gH9CwKw0U8gAkHAAGohAiADQQFrIQMgAw0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA0U8QBv0LAoDZTyAAQRBqIQAgAUEBayEBIAENAAsLNgIBfwF/QQAhAEHAACEBA0AgACAA/QACgNFPEAn9CwKA2U8gAEEQaiEAIAFBAWshASABDQALC7gBAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDRT/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAoDZTyAAIAD9AAKQ0U/9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKQ2U8gACAA/QACoNFP/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCoNlPIAAgAP0AArDRT/0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LArDZTyAAQcAAaiEAIAFBAWshASABDQALC9ACAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDRT/0MCtcjPArXIzwK1yM8CtcjPCAA/QACgNFP/eYBIAD9AAKA0U/9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCgNlPIAAgAP0AApDRT/0MCtcjPArXIzwK1yM8CtcjPCAA/QACkNFP/eYBIAD9AAKQ0U/9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCkNlPIAAgAP0AAqDRT/0MCtcjPArXIzwK1yM8CtcjPCAA/QACoNFP/eYBIAD9AAKg0U/9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCoNlPIAAgAP0AArDRT/0MCtcjPArXIzwK1yM8CtcjPCAA/QACsNFP/eYBIAD9AAKw0U/9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/QsCsNlPIABBwABqIQAgAUEBayEBIAENAAsLhAICAX8Bf0EAIQBBECEBA0AgACAA/QACgNFP/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAoDhTyAAIAD9AAKQ0U/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkOFPIAAgAP0AAqDRT/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg4U8gACAA/QACsNFP/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDhTyAAQcAAaiEAIAFBAWshASABDQALC6EBAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA0U/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgAP0AAoDRTyAA/QACgOFP/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UhAK/eYBIAD9AAKA4U/9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCgNlPIABBEGohACABQQFrIQEgAQ0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA0U/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgOlPIAAgAP0AApDRT/0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ6U8gACAA/QACoNFP/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDpTyAAIAD9AAKw0U/9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsOlPIABBwABqIQAgAUEBayEBIAENAAsLtgECAX8Bf0EAIQBBwAAhAQNAIAD9DF99hj9ffYY/X32GP199hj8gAP0AAoDRT/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAACAA/QACgNFPIAD9AAKA6U/9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr95gEgAP0AAoDpT/0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gH9CwKA2U8gAEEQaiEAIAFBAWshASABDQALC24CAX8Bf0EAIQBBwAAhAQNAIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AAoDRT/3mASAA/QACgNFP/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYBEAz95gH9CwKA2U8gAEEQaiEAIAFBAWshASABDQALC0ECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoDRTyAA/QACgNFPEAb95gH9CwKA2U8gAEEQaiEAIAFBAWshASABDQALC7gBAgF/AX9BACEAQRAhAQNAIAAgAP0AAoDRT/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LAoDxTyAAIAD9AAKQ0U/9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKQ8U8gACAA/QACoNFP/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCoPFPIAAgAP0AArDRT/0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LArDxTyAAQcAAaiEAIAFBAWshASABDQALC48BAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA0U/9DAAAAAAAAAAAAAAAAAAAAAD95AEgAP0AAoDRT/0MAAAAAAAAAAAAAAAAAAAAAP3pASAA/QACgPFP/eAB/eEBEA0QDv3kASAA/QACgPFPIAD9AAKA8U/9Qv1S/QsCgNlPIABBEGohACABQQFrIQEgAQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgNlPIAT9AAKAkU395gH95AEhACABIAT9AAKQ2U8gBP0AApCRTf3mAf3kASEBIAIgBP0AAqDZTyAE/QACoJFN/eYB/eQBIQIgAyAE/QACsNlPIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKA+U8gAiABIAL9AAKQ8Uz95gH9CwKQ+U8gAiABIAL9AAKg8Uz95gH9CwKg+U8gAiABIAL9AAKw8Uz95gH9CwKw+U8gAkHAAGohAiADQQFrIQMgAw0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA+U8QBv0LAoCBUCAAQRBqIQAgAUEBayEBIAENAAsLiAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKAgVAiACAA/eYB/QsCgIlQIAEgAf0AApCBUCICIAL95gH9CwKQiVAgASAB/QACoIFQIgMgA/3mAf0LAqCJUCABIAH9AAKwgVAiBCAE/eYB/QsCsIlQIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCJUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkIlQIAT9AAKQkU395gH95AEhASACIAT9AAKgiVAgBP0AAqCRTf3mAf3kASECIAMgBP0AArCJUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgtiAwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoCBUCAB/QACgPlP/eEBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgJFQIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJFQIAT9AAKAkU395gH95AEhACABIAT9AAKQkVAgBP0AApCRTf3mAf3kASEBIAIgBP0AAqCRUCAE/QACoJFN/eYB/eQBIQIgAyAE/QACsJFQIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAmVAgAiABIAL9AAKQ8Uz95gH9CwKQmVAgAiABIAL9AAKg8Uz95gH9CwKgmVAgAiABIAL9AAKw8Uz95gH9CwKwmVAgAkHAAGohAiADQQFrIQMgAw0ACws/AwF7AX8Bf0EAIQFBwAAhAgNAIAEgAf0AAoCZUBAJIgAgAP3mAf0LAoChUCABQRBqIQEgAkEBayECIAINAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoChUCAE/QACgJFN/eYB/eQBIQAgASAE/QACkKFQIAT9AAKQkU395gH95AEhASACIAT9AAKgoVAgBP0AAqCRTf3mAf3kASECIAMgBP0AArChUCAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgujAQMBewF/AX9BACEBQcAAIQIDQCAB/QwAAIBAAACAQAAAgEAAAIBA/QwAAABAAAAAQAAAAEAAAABAIAH9AAKAmVD95gEQBv3mAf0MAAAAQAAAAEAAAABAAAAAQP3hASAB/QACgJlQ/eYBEAb95gH9DAAAgD8AAIA/AACAPwAAgD/95gEiACAA/eYB/QsCgKlQIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgKlQIAT9AAKAkU395gH95AEhACABIAT9AAKQqVAgBP0AApCRTf3mAf3kASEBIAIgBP0AAqCpUCAE/QACoJFN/eYB/eQBIQIgAyAE/QACsKlQIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAsVAgAiABIAL9AAKQ8Uz95gH9CwKQsVAgAiABIAL9AAKg8Uz95gH9CwKgsVAgAiABIAL9AAKw8Uz95gH9CwKwsVAgAkHAAGohAiADQQFrIQMgAw0ACwvcAQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoCxUP0MAAAAAAAAAAAAAAAAAAAAAP3pASIAIAD95gH9CwKAuVAgASAB/QACkLFQ/QwAAAAAAAAAAAAAAAAAAAAA/ekBIgIgAv3mAf0LApC5UCABIAH9AAKgsVD9DAAAAAAAAAAAAAAAAAAAAAD96QEiAyAD/eYB/QsCoLlQIAEgAf0AArCxUP0MAAAAAAAAAAAAAAAAAAAAAP3pASIEIAT95gH9CwKwuVAgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgLlQIAT9AAKAkU395gH95AEhACABIAT9AAKQuVAgBP0AApCRTf3mAf3kASEBIAIgBP0AAqC5UCAE/QACoJFN/eYB/eQBIQIgAyAE/QACsLlQIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6gCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgLFQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIAIAD95gH9CwKAwVAgASAB/QACkLFQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiICIAL95gH9CwKQwVAgASAB/QACoLFQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIDIAP95gH9CwKgwVAgASAB/QACsLFQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAAAgD8AAIA/AACAPwAAgD/9TiIEIAT95gH9CwKwwVAgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMFQIAT9AAKAkU395gH95AEhACABIAT9AAKQwVAgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDBUCAE/QACoJFN/eYB/eQBIQIgAyAE/QACsMFQIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC6QBBwF7AXsBfwF7AXsBewF/IAD9EyECQQAhA0EQIQcDQCADIAIgA/0AAoDxTP3mASIBIAH95gH9CwKAyVAgAyACIAP9AAKQ8Uz95gEiBCAE/eYB/QsCkMlQIAMgAiAD/QACoPFM/eYBIgUgBf3mAf0LAqDJUCADIAIgA/0AArDxTP3mASIGIAb95gH9CwKwyVAgA0HAAGohAyAHQQFrIQcgBw0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMlQIAT9AAKAkU395gH95AEhACABIAT9AAKQyVAgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDJUCAE/QACoJFN/eYB/eQBIQIgAyAE/QACsMlQIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC7ABBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAPyIAIAD95gH9CwKA0VAgAf0MAACAPwAAgD8AAIA/AACAPyICIAL95gH9CwKQ0VAgAf0MAACAPwAAgD8AAIA/AACAPyIDIAP95gH9CwKg0VAgAf0MAACAPwAAgD8AAIA/AACAPyIEIAT95gH9CwKw0VAgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgNFQIAT9AAKAkU395gH95AEhACABIAT9AAKQ0VAgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDRUCAE/QACoJFN/eYB/eQBIQIgAyAE/QACsNFQIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKA2VAgAiABIAL9AAKQ8Uz95gH9CwKQ2VAgAiABIAL9AAKg8Uz95gH9CwKg2VAgAiABIAL9AAKw8Uz95gH9CwKw2VAgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA2VD9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgOFQIAAgAP0AApDZUP0MAAAAAAAAAAAAAAAAAAAAAP1G/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ4VAgACAA/QACoNlQ/QwAAAAAAAAAAAAAAAAAAAAA/Ub9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDhUCAAIAD9AAKw2VD9DAAAAAAAAAAAAAAAAAAAAAD9Rv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsOFQIABBwABqIQAgAUEBayEBIAENAAsL9AIGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKA2VD9DArXIzwK1yM8CtcjPArXIzwgAf0AAoDZUP3mASAB/QACgOFQ/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKA6VAgASAB/QACkNlQ/QwK1yM8CtcjPArXIzwK1yM8IAH9AAKQ2VD95gEgAf0AApDhUP0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAiAC/eYB/QsCkOlQIAEgAf0AAqDZUP0MCtcjPArXIzwK1yM8CtcjPCAB/QACoNlQ/eYBIAH9AAKg4VD9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgMgA/3mAf0LAqDpUCABIAH9AAKw2VD9DArXIzwK1yM8CtcjPArXIzwgAf0AArDZUP3mASAB/QACsOFQ/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKw6VAgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOlQIAT9AAKAkU395gH95AEhACABIAT9AAKQ6VAgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDpUCAE/QACoJFN/eYB/eQBIQIgAyAE/QACsOlQIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8QDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgOFQ/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKA8VAgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACkOFQ/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiICIAL95gH9CwKQ8VAgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACoOFQ/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKg8VAgAf0MAACAPwAAgD8AAIA/AACAP/0MCtcjPArXIzwK1yM8CtcjPP0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACsOFQ/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKw8VAgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgPFQIAT9AAKAkU395gH95AEhACABIAT9AAKQ8VAgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDxUCAE/QACoJFN/eYB/eQBIQIgAyAE/QACsPFQIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKA+VAgAiABIAL9AAKQ8Uz95gH9CwKQ+VAgAiABIAL9AAKg8Uz95gH9CwKg+VAgAiABIAL9AAKw8Uz95gH9CwKw+VAgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKA+VD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgIFRIAAgAP0AApD5UP0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQgVEgACAA/QACoPlQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqCBUSAAIAD9AAKw+VD9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsIFRIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgPlQIAD9AAKAgVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKAiVEgAEEQaiEAIAFBAWshASABDQALC/QCBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgPlQ/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAiVH95gEgAf0AAoCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiACAA/eYB/QsCgJFRIAEgAf0AApD5UP0MAACAPwAAgD8AAIA/AACAPyAB/QACkIlR/eYBIAH9AAKQgVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApCRUSABIAH9AAKg+VD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCJUf3mASAB/QACoIFR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIDIAP95gH9CwKgkVEgASAB/QACsPlQ/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwiVH95gEgAf0AArCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiBCAE/eYB/QsCsJFRIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCRUSAE/QACgJFN/eYB/eQBIQAgASAE/QACkJFRIAT9AAKQkU395gH95AEhASACIAT9AAKgkVEgBP0AAqCRTf3mAf3kASECIAMgBP0AArCRUSAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguEBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoCJUf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgIFR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIAIAD95gH9CwKAmVEgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkIFR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkIlR/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQgVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIgIgAv3mAf0LApCZUSAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKggVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKgiVH9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIiAyAD/eYB/QsCoJlRIAH9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArCBUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArCJUf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsIFR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiIEIAT95gH9CwKwmVEgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgJlRIAT9AAKAkU395gH95AEhACABIAT9AAKQmVEgBP0AApCRTf3mAf3kASEBIAIgBP0AAqCZUSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsJlRIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAoVEgAiABIAL9AAKQ8Uz95gH9CwKQoVEgAiABIAL9AAKg8Uz95gH9CwKgoVEgAiABIAL9AAKw8Uz95gH9CwKwoVEgAkHAAGohAiADQQFrIQMgAw0ACwuEAgIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAoVH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgKlRIAAgAP0AApChUf0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQqVEgACAA/QACoKFR/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqCpUSAAIAD9AAKwoVH9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsKlRIABBwABqIQAgAUEBayEBIAENAAsLZgIBfwF/QQAhAEHAACEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgKFRIAD9AAKAqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SEAr9CwKAsVEgAEEQaiEAIAFBAWshASABDQALC8gDBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgAf0MX32GP199hj9ffYY/X32GPyAB/QACgKFR/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKAsVH95gEgAf0AAoCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiACAA/eYB/QsCgLlRIAH9DF99hj9ffYY/X32GP199hj8gAf0AApChUf0MfS3WP30t1j99LdY/fS3WPyAB/QACkLFR/eYBIAH9AAKQqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApC5USAB/QxffYY/X32GP199hj9ffYY/IAH9AAKgoVH9DH0t1j99LdY/fS3WP30t1j8gAf0AAqCxUf3mASAB/QACoKlR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIDIAP95gH9CwKguVEgAf0MX32GP199hj9ffYY/X32GPyAB/QACsKFR/Qx9LdY/fS3WP30t1j99LdY/IAH9AAKwsVH95gEgAf0AArCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiBCAE/eYB/QsCsLlRIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoC5USAE/QACgJFN/eYB/eQBIQAgASAE/QACkLlRIAT9AAKQkU395gH95AEhASACIAT9AAKguVEgBP0AAqCRTf3mAf3kASECIAMgBP0AArC5USAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgvYBgYBewF/AXsBewF7AX9BACEBQRAhBQNAIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAoCxUf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACgKlR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIAIAD95gH9CwKAwVEgAf0MX32GP199hj9ffYY/X32GP/0MAACAPwAAgD8AAIA/AACAP/0MfS3WP30t1j99LdY/fS3WP/0MAAAAAAAAAAAAAAAAAAAAAP0MAACAPwAAgD8AAIA/AACAPyAB/QACkKlR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAB/QACkLFR/QwAAIA/AACAPwAAgD8AAIA//eQB/eYB/eYBIAH9AAKQqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/eYBIgIgAv3mAf0LApDBUSAB/QxffYY/X32GP199hj9ffYY//QwAAIA/AACAPwAAgD8AAIA//Qx9LdY/fS3WP30t1j99LdY//QwAAAAAAAAAAAAAAAAAAAAA/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKgqVH9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKgsVH9DAAAgD8AAIA/AACAPwAAgD/95AH95gH95gEgAf0AAqCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VL95gEiAyAD/eYB/QsCoMFRIAH9DF99hj9ffYY/X32GP199hj/9DAAAgD8AAIA/AACAPwAAgD/9DH0t1j99LdY/fS3WP30t1j/9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD8gAf0AArCpUf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArCxUf0MAACAPwAAgD8AAIA/AACAP/3kAf3mAf3mASAB/QACsKlR/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv3mASIEIAT95gH9CwKwwVEgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMFRIAT9AAKAkU395gH95AEhACABIAT9AAKQwVEgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDBUSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsMFRIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4ABAwF7AX8BfyAA/RMhAUEAIQJBECEDA0AgAiABIAL9AAKA8Uz95gH9CwKAyVEgAiABIAL9AAKQ8Uz95gH9CwKQyVEgAiABIAL9AAKg8Uz95gH9CwKgyVEgAiABIAL9AAKw8Uz95gH9CwKwyVEgAkHAAGohAiADQQFrIQMgAw0ACwu4AQIBfwF/QQAhAEEQIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKAyVH95gH9CwKA0VEgAP0MAAAAPwAAAD8AAAA/AAAAPyAA/QACkMlR/eYB/QsCkNFRIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AAqDJUf3mAf0LAqDRUSAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKwyVH95gH9CwKw0VEgAEHAAGohACABQQFrIQEgAQ0ACwvEAQIBfwF/QQAhAEEQIQEDQCAAIAD9AAKAyVH94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKA2VEgACAA/QACkMlR/eEB/QzzBDU/8wQ1P/MENT/zBDU//eYB/QsCkNlRIAAgAP0AAqDJUf3hAf0M8wQ1P/MENT/zBDU/8wQ1P/3mAf0LAqDZUSAAIAD9AAKwyVH94QH9DPMENT/zBDU/8wQ1P/MENT/95gH9CwKw2VEgAEHAAGohACABQQFrIQEgAQ0ACws2AgF/AX9BACEAQcAAIQEDQCAAIAD9AAKA2VEQDP0LAoDhUSAAQRBqIQAgAUEBayEBIAENAAsLtAEGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCABIAH9AAKA0VEgAf0AAoDhUf3mASIAIAD95gH9CwKA6VEgASAB/QACkNFRIAH9AAKQ4VH95gEiAiAC/eYB/QsCkOlRIAEgAf0AAqDRUSAB/QACoOFR/eYBIgMgA/3mAf0LAqDpUSABIAH9AAKw0VEgAf0AArDhUf3mASIEIAT95gH9CwKw6VEgAUHAAGohASAFQQFrIQUgBQ0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgOlRIAT9AAKAkU395gH95AEhACABIAT9AAKQ6VEgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDpUSAE/QACoJFN/eYB/eQBIQIgAyAE/QACsOlRIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC9ABBAF7AX8BewF/QQAhAUHAACEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/0MAACAPwAAgD8AAIA/AACAP/3mASAB/QACgOFR/eYBIAH9AAKA0VH9DLtukD+7bpA/u26QP7tukD/94QH9DAAAgD8AAIA/AACAPwAAgD/94QH9DPMENT/zBDU/8wQ1P/MENT/95gEgAf0AAoDZUSICIAL95gH94QEQDf3mAf3mAf3mAf3kASIAIAD95gH9CwKA8VEgAUEQaiEBIANBAWshAyADDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKA8VEgBP0AAoCRTf3mAf3kASEAIAEgBP0AApDxUSAE/QACkJFN/eYB/eQBIQEgAiAE/QACoPFRIAT9AAKgkU395gH95AEhAiADIAT9AAKw8VEgBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILgAEDAXsBfwF/IAD9EyEBQQAhAkEQIQMDQCACIAEgAv0AAoDxTP3mAf0LAoD5USACIAEgAv0AApDxTP3mAf0LApD5USACIAEgAv0AAqDxTP3mAf0LAqD5USACIAEgAv0AArDxTP3mAf0LArD5USACQcAAaiECIANBAWshAyADDQALCzYCAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoD5URAG/QsCgIFSIABBEGohACABQQFrIQEgAQ0ACwu0AQYBewF/AXsBewF7AX9BACEBQRAhBQNAIAEgAf0AAoD5USAB/QACgIFS/eYBIgAgAP3mAf0LAoCJUiABIAH9AAKQ+VEgAf0AApCBUv3mASICIAL95gH9CwKQiVIgASAB/QACoPlRIAH9AAKggVL95gEiAyAD/eYB/QsCoIlSIAEgAf0AArD5USAB/QACsIFS/eYBIgQgBP3mAf0LArCJUiABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAiVIgBP0AAoCRTf3mAf3kASEAIAEgBP0AApCJUiAE/QACkJFN/eYB/eQBIQEgAiAE/QACoIlSIAT9AAKgkU395gH95AEhAiADIAT9AAKwiVIgBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILiAQGAXsBfwF7AXsBewF/QQAhAUEQIQUDQCAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAgVL95gEgAf0AAoD5Uf0MAACAPwAAgD8AAIA/AACAPyAB/QACgIFS/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAgVL95QH95gH95gH95gH95AEiACAA/eYB/QsCgJFSIAH9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCBUv3mASAB/QACkPlR/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKQgVL9DAAAgD8AAIA/AACAPwAAgD8gAf0AApCBUv3lAf3mAf3mAf3mAf3kASICIAL95gH9CwKQkVIgAf0MAACAPwAAgD8AAIA/AACAPyAB/QACoIFS/eYBIAH9AAKg+VH9DAAAgD8AAIA/AACAPwAAgD8gAf0AAqCBUv0MAACAPwAAgD8AAIA/AACAPyAB/QACoIFS/eUB/eYB/eYB/eYB/eQBIgMgA/3mAf0LAqCRUiAB/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwgVL95gEgAf0AArD5Uf0MAACAPwAAgD8AAIA/AACAPyAB/QACsIFS/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKwgVL95QH95gH95gH95gH95AEiBCAE/eYB/QsCsJFSIAFBwABqIQEgBUEBayEFIAUNAAsLjgIGAXsBewF7AXsBfwF/QQAhBP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AAoCRUiAE/QACgJFN/eYB/eQBIQAgASAE/QACkJFSIAT9AAKQkU395gH95AEhASACIAT9AAKgkVIgBP0AAqCRTf3mAf3kASECIAMgBP0AArCRUiAE/QACsJFN/eYB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguAAQMBewF/AX8gAP0TIQFBACECQRAhAwNAIAIgASAC/QACgPFM/eYB/QsCgJlSIAIgASAC/QACkPFM/eYB/QsCkJlSIAIgASAC/QACoPFM/eYB/QsCoJlSIAIgASAC/QACsPFM/eYB/QsCsJlSIAJBwABqIQIgA0EBayEDIAMNAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgJlS/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCgKFSIAAgAP0AApCZUv0MAAAAAAAAAAAAAAAAAAAAAP3lAf0LApChUiAAIAD9AAKgmVL9DAAAAAAAAAAAAAAAAAAAAAD95QH9CwKgoVIgACAA/QACsJlS/QwAAAAAAAAAAAAAAAAAAAAA/eUB/QsCsKFSIABBwABqIQAgAUEBayEBIAENAAsLjwECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AAoCZUv0MAAAAAAAAAAAAAAAAAAAAAP3kASAA/QACgJlS/QwAAAAAAAAAAAAAAAAAAAAA/ekBIAD9AAKAoVL94AH94QEQDRAO/eQBIAD9AAKAoVIgAP0AAoChUv1C/VL9CwKAqVIgAEEQaiEAIAFBAWshASABDQALC4gBBgF7AX8BewF7AXsBf0EAIQFBECEFA0AgASAB/QACgKlSIgAgAP3mAf0LAoCxUiABIAH9AAKQqVIiAiAC/eYB/QsCkLFSIAEgAf0AAqCpUiIDIAP95gH9CwKgsVIgASAB/QACsKlSIgQgBP3mAf0LArCxUiABQcAAaiEBIAVBAWshBSAFDQALC44CBgF7AXsBewF7AX8Bf0EAIQT9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKAsVIgBP0AAoCRTf3mAf3kASEAIAEgBP0AApCxUiAE/QACkJFN/eYB/eQBIQEgAiAE/QACoLFSIAT9AAKgkU395gH95AEhAiADIAT9AAKwsVIgBP0AArCRTf3mAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILpAICAX8Bf0EAIQBBECEBA0AgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACgKlSIAD9AAKAqVL9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCgLlSIAD9DAAAAAAAAAAAAAAAAAAAAAAgAP0AApCpUiAA/QACkKlS/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0LApC5UiAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAKgqVIgAP0AAqCpUv0MAACAfwAAgH8AAIB/AACAf/1B/VL9CwKguVIgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QACsKlSIAD9AAKwqVL9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QsCsLlSIABBwABqIQAgAUEBayEBIAENAAsLxgEDAXsBfwF/QQAhAUHAACECA0AgAf0MAACAPwAAgD8AAIA/AACAP/0MAAAAAAAAAAAAAAAAAAAAACAB/QACgJlSIAH9AAKAmVL9DAAAgH8AAIB/AACAfwAAgH/9Qf1SIAH9AAKAuVL95QEQDf3mAf0MAAAAAAAAAAAAAAAAAAAAAP0MAAAAAAAAAAAAAAAAAAAAACAB/QACgLlS/eUBEA395gH95AEiACAA/eYB/QsCgMFSIAFBEGohASACQQFrIQIgAg0ACwuOAgYBewF7AXsBewF/AX9BACEE/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgMFSIAT9AAKAkU395gH95AEhACABIAT9AAKQwVIgBP0AApCRTf3mAf3kASEBIAIgBP0AAqDBUiAE/QACoJFN/eYB/eQBIQIgAyAE/QACsMFSIAT9AAKwkU395gH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC8MHBgF7AXsBewF7AXsBeyAA/REhBCAB/REhBSAEIAX9Uf0M2hvRG9ob0RvaG9Eb2hvRG/1RIQb9DAAAAAABAAAAAgAAAAMAAAAhBwNAIAQhCCAHIAX9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwBAAAAAQAAAAEAAAABAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MAgAAAAIAAAACAAAAAgAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAT9rgEhCCAJIAX9rgH9DAMAAAADAAAAAwAAAAMAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwEAAAABAAAAAQAAAAEAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MBQAAAAUAAAAFAAAABQAAAP2uASEJIAIgCCAJ/VH9CwIAIAf9DAQAAAAEAAAABAAAAAQAAAD9rgEhByACQRBqIQIgA0EEayEDIANBAEoNAAsL');({loop21,loop29,loop46,loop60,loop68,loop71,loop82,loop90,loop93,loop97,loop105,loop108,loop111,loop119,loop122,loop126,loop134,loop137,loop140,loop142,loop143,loop144,loop146,loop148,loop149,loop151,loop152,loop153,loop154,loop156,loop157,loop161,loop169,loop182,loop192,loop204,loop213,loop220,loop245,loop253,loop256,loop259,loop260,loop268,loop271,loop272,loop273,loop276,loop277,loop279,loop280,loop281,loop289,loop292,loop295,loop296,loop304,loop307,loop308,loop309,loop310,loop311,loop314,loop315,loop316,loop317,loop318,loop320,loop321,loop323,loop324,loop326,loop327,loop329,loop330,loop332,loop334,loop336,loop337,loop339,loop348,loop352,loop356,loop364,loop368,loop371,loop379,loop383,loop387,loop395,loop399,loop402,loop407,loop415,loop427,loop440,loop455,loop462,loop485,loop488,loop490,loop493,loop497,loop500,loop504,loop506,loop509,loop512,loop515,loop519,loop521,loop524,loop527,loop530,loop534,loop537,loop540,loop543,loop547,loop549,loop551,loop554,loop557,loop560,loop564,loop566,loop568,loop570,loop573,loop576,loop579,loop583,loop585,loop587,loop589,loop592,loop595,loop598,loop602,loop604,loop606,loop608,loop610,loop613,loop616,loop619,loop623,loop625,loop627,loop630,loop633,loop636,loop640,loop642,loop644,loop646,loop649,loop652,loop654,loop657,loop661,loop663,loop664,loop665,loop666,loop668,loop669,loop671,loop672,loop673,loop674,loop676,loop677,loop680,loop730,loop732,loop734,loop737,loop740,loop743,loop747,loop749,loop752,loop755,loop758,loop762,loop764,loop767,loop770,loop773,loop777,loop780,loop783,loop786,loop790,loop792,loop794,loop797,loop800,loop803,loop807,loop809,loop811,loop813,loop816,loop819,loop822,loop826,loop828,loop830,loop832,loop835,loop838,loop841,loop845,loop847,loop849,loop851,loop853,loop856,loop859,loop862,loop866,loop868,loop870,loop873,loop876,loop879,loop883,loop885,loop887,loop889,loop892,loop895,loop897,loop900}=made);loop19=()=>{new Uint32Array(block.buffer,8388608,30720).set(b17);block.subarray(2127872,2158592).set(b18);const found=made.loop19();b18.set(block.subarray(2127872,2158592));return found;};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
loop14();
randomSplit(b5[0],b5[1],b15);
randomBits(b15[0],b15[1],b17);
loop19();
randomBits(b15[1*2],b15[1*2+1],b23);
loop25();
randomBits(b7[1*2],b7[1*2+1],b198);
loop200();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);
k12.set(k9);
k22.set(b18);
k30.set(b13);
k72.set(b24);
k205.set(b199);
k486.set(k466);
k494.set(k467);
loop11(n4);
const v16=fround((n3/5.656854152679443));
loop21(v16);
loop29();
let v32;
b31.set(b26,0);
v32=0.0;
for(let t33=0;t33<30;t33++){
const v47=fround(loop46());
const v48=((v47>0.0)|0);
const v49=fround(max(1.000000045813705e-18,v47));
const v50=fround(min(1.0000000150474662e+30,v49));
const v51=fround((v47/v50));
const v52=fround((v48?v51:1.0));
const v61=loop60();
const v62=fround((v61?v52:NaN));
const v63=fround(ln(v62));
const v64=fround((v63*0.4342944920063019));
const v65=fround((v32+v64));
loop68(v62);
product(64,32,32,67712,32,1,30784+t33*1024,69760);
loop71(t33);
const v73=min(max(n1,0),2);
switch(v73){
case 0:{
b37.set(k74[t33],t33*2048);
break;}
case 1:{
loop82();
loop90(t33);
loop93();
loop97(t33);
loop105();
loop108();
loop111(t33);
break;}
default:{
loop119(t33);
loop122();
loop126(t33);
loop134();
loop137();
loop140(t33);
break;}
}
const v141=min(max(n2,0),9);
switch(v141){
case 0:{
loop142(t33);
break;}
case 1:{
loop143(t33);
break;}
case 2:{
loop144(t33);
break;}
case 3:{
b38.set(k145[t33],t33*2048);
break;}
case 4:{
loop146(t33);
break;}
case 5:{
loop148(t33);
loop149(t33);
break;}
case 6:{
loop151(t33);
loop152(t33);
break;}
case 7:{
loop153(t33);
break;}
case 8:{
loop154(t33);
break;}
default:{
loop156(t33);
loop157(t33);
break;}
}
loop161(t33);
const v170=fround(loop169());
const v171=((v170>0.0)|0);
const v172=fround((v171?v170:1.0));
const v173=fround(ln(v172));
const v174=fround((v173*0.4342944920063019));
const v183=fround(loop182(v172));
const v184=fround((v183/2048.0));
const v185=fround(ln(v184));
const v186=fround((v185*0.4342944920063019));
const v187=fround((0.5*v186));
const v188=fround((v174+v187));
b34[t33]=v188;
b35[t33]=v65;
b31.set(k189[t33],0);
v32=v65;
}
const v193=fround(loop192());
const v194=fround((v193/64.0));
const v195=fround(ln(v194));
const v196=fround((v195*0.4342944920063019));
const v197=fround(((-0.5)*v196));
loop204();
const v214=fround(loop213());
const v215=((v214>0.0)|0);
const v216=fround((v215?v214:1.0));
const v217=fround(ln(v216));
const v218=fround((v217*0.4342944920063019));
loop220(v216);
let v222;
b221.set(b219,0);
v222=v218;
for(let t223=29;t223>=0;t223--){
const v225=fround(b35[t223]);
loop227(n4);
const v228=min(max(n1,0),2);
switch(v228){
case 0:{
break;}
case 1:{
loop245();
loop253(t223);
loop256();
loop259(t223);
loop260();
loop268();
loop271();
loop272();
loop273();
loop276();
loop277();
loop279();
loop280();
loop281();
break;}
default:{
loop289(t223);
loop292();
loop295(t223);
loop296();
loop304();
loop307();
loop308();
loop309();
loop310();
loop311();
break;}
}
const v312=min(max(n2,0),9);
switch(v312){
case 0:{
loop314(t223);
break;}
case 1:{
loop315(t223);
break;}
case 2:{
loop316(t223);
break;}
case 3:{
loop317();
break;}
case 4:{
loop318(t223);
break;}
case 5:{
loop320(t223);
loop321(t223);
break;}
case 6:{
loop323(t223);
loop324(t223);
break;}
case 7:{
loop326(t223);
loop327(t223);
break;}
case 8:{
loop329(t223);
loop330(t223);
break;}
default:{
loop332(t223);
loop334(t223);
loop336();
loop337(t223);
break;}
}
loop339();
switch(v228){
case 0:{
b340.set(b338,0);
break;}
case 1:{
loop348();
loop352();
loop356();
loop364();
loop368();
loop371();
break;}
default:{
loop379();
loop383();
loop387();
loop395();
loop399();
loop402();
break;}
}
loop407(t223);
product(64,32,32,307488,32,1,311840,312864);
const v416=loop415(t223);
const v417=fround((v416?v222:NaN));
const v418=fround((0.0*v225));
const v419=fround((v417+v418));
const v428=fround(loop427());
const v429=((v428>0.0)|0);
const v430=fround((v429?v428:1.0));
const v431=fround(ln(v430));
const v432=fround((v431*0.4342944920063019));
const v441=fround(loop440(v430));
const v442=fround((v441/2048.0));
const v443=fround(ln(v442));
const v444=fround((v443*0.4342944920063019));
const v445=fround((0.5*v444));
const v446=fround((v432+v445));
const v447=fround((v446+v222));
const v456=fround(loop455());
const v457=((v456>0.0)|0);
const v458=fround((v457?v456:1.0));
const v459=fround(ln(v458));
const v460=fround((v459*0.4342944920063019));
const v461=fround((v419+v460));
b224[t223]=v447;
loop462(v458);
v222=v461;
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
loop488();
loop490();
const v495=fround(loop493());
loop497();
const v501=fround(loop500());
v481=v495;
v482=v501;
break;}
case 1:{
const v502=fround(sqrt(v479));
loop504(v502);
loop506();
const v510=fround(loop509());
loop512();
const v516=fround(loop515());
v481=v510;
v482=v516;
break;}
case 2:{
const v517=fround(sqrt(v479));
loop519(v517);
loop521();
const v525=fround(loop524());
loop527();
const v531=fround(loop530());
v481=v525;
v482=v531;
break;}
case 3:{
const v532=fround(sqrt(v479));
loop534(v532);
const v538=fround(loop537());
loop540();
const v544=fround(loop543());
v481=v538;
v482=v544;
break;}
case 4:{
const v545=fround(sqrt(v479));
loop547(v545);
loop549();
loop551();
const v555=fround(loop554());
loop557();
const v561=fround(loop560());
v481=v555;
v482=v561;
break;}
case 5:{
const v562=fround(sqrt(v479));
loop564(v562);
loop566();
loop568();
loop570();
const v574=fround(loop573());
loop576();
const v580=fround(loop579());
v481=v574;
v482=v580;
break;}
case 6:{
const v581=fround(sqrt(v479));
loop583(v581);
loop585();
loop587();
loop589();
const v593=fround(loop592());
loop595();
const v599=fround(loop598());
v481=v593;
v482=v599;
break;}
case 7:{
const v600=fround(sqrt(v479));
loop602(v600);
loop604();
loop606();
loop608();
loop610();
const v614=fround(loop613());
loop616();
const v620=fround(loop619());
v481=v614;
v482=v620;
break;}
case 8:{
const v621=fround(sqrt(v479));
loop623(v621);
loop625();
loop627();
const v631=fround(loop630());
loop633();
const v637=fround(loop636());
v481=v631;
v482=v637;
break;}
default:{
const v638=fround(sqrt(v479));
loop640(v638);
loop642();
loop644();
loop646();
const v650=fround(loop649());
loop652();
loop654();
const v658=fround(loop657());
v481=v650;
v482=v658;
break;}
}
const v659=fround(sqrt(v479));
loop661(v659);
switch(v480){
case 0:{
loop663();
break;}
case 1:{
loop664();
break;}
case 2:{
loop665();
break;}
case 3:{
b662.set(b660,0);
break;}
case 4:{
loop666();
break;}
case 5:{
loop668();
loop669();
break;}
case 6:{
loop671();
loop672();
break;}
case 7:{
loop673();
break;}
case 8:{
loop674();
break;}
default:{
loop676();
loop677();
break;}
}
const v681=fround(loop680());
const v682=fround(square(v681));
const v683=fround(ln(v481));
const v684=fround((v683*0.4342944920063019));
const v685=fround((0.5*v684));
const v686=fround((v463*v482));
const v687=fround((v686/v478));
const v688=fround(ln(v687));
const v689=fround((v688*0.4342944920063019));
const v690=fround((0.5*v689));
b471[t470]=v685;
b472[t470]=v690;
v468=v481;
v469=v682;
}
loop694();
loop697();
loop698();
let v699;
let v700;
v699=1.0;
v700=0.0;
for(let t701=0;t701<30;t701++){
const v705=fround(abs(v699));
const v708=fround(loop707(v705));
const v709=((v708>0.0)|0);
const v710=fround(max(1.0000000031710769e-30,v708));
const v711=fround(min(Infinity,v710));
const v712=fround((v708/v711));
const v713=fround((v709?v712:1.0));
const v714=(Number.isFinite(v699)?1:0);
const v717=loop716(v714);
const v718=fround((v717?v713:NaN));
const v719=fround(ln(v718));
const v720=fround((v719*0.4342944920063019));
const v721=fround((v700+v720));
const v722=fround((v699/v718));
const v723=fround((v463*v722));
const v724=fround((v723+0.0));
const v725=min(max(n2,0),9);
let v726;
let v727;
switch(v725){
case 0:{
const v728=fround(sqrt(v724));
loop730(v728);
loop732();
loop734();
const v738=fround(loop737());
loop740();
const v744=fround(loop743());
v726=v738;
v727=v744;
break;}
case 1:{
const v745=fround(sqrt(v724));
loop747(v745);
loop749();
const v753=fround(loop752());
loop755();
const v759=fround(loop758());
v726=v753;
v727=v759;
break;}
case 2:{
const v760=fround(sqrt(v724));
loop762(v760);
loop764();
const v768=fround(loop767());
loop770();
const v774=fround(loop773());
v726=v768;
v727=v774;
break;}
case 3:{
const v775=fround(sqrt(v724));
loop777(v775);
const v781=fround(loop780());
loop783();
const v787=fround(loop786());
v726=v781;
v727=v787;
break;}
case 4:{
const v788=fround(sqrt(v724));
loop790(v788);
loop792();
loop794();
const v798=fround(loop797());
loop800();
const v804=fround(loop803());
v726=v798;
v727=v804;
break;}
case 5:{
const v805=fround(sqrt(v724));
loop807(v805);
loop809();
loop811();
loop813();
const v817=fround(loop816());
loop819();
const v823=fround(loop822());
v726=v817;
v727=v823;
break;}
case 6:{
const v824=fround(sqrt(v724));
loop826(v824);
loop828();
loop830();
loop832();
const v836=fround(loop835());
loop838();
const v842=fround(loop841());
v726=v836;
v727=v842;
break;}
case 7:{
const v843=fround(sqrt(v724));
loop845(v843);
loop847();
loop849();
loop851();
loop853();
const v857=fround(loop856());
loop859();
const v863=fround(loop862());
v726=v857;
v727=v863;
break;}
case 8:{
const v864=fround(sqrt(v724));
loop866(v864);
loop868();
loop870();
const v874=fround(loop873());
loop876();
const v880=fround(loop879());
v726=v874;
v727=v880;
break;}
default:{
const v881=fround(sqrt(v724));
loop883(v881);
loop885();
loop887();
loop889();
const v893=fround(loop892());
loop895();
loop897();
const v901=fround(loop900());
v726=v893;
v727=v901;
break;}
}
b702[t701]=v726;
b703[t701]=v727;
b704[t701]=v721;
v699=v726;
v700=v721;
}
loop904(v463);
loop908();
loop911();
loop912();
loop915(v197);
loop917(v197);
loop919(v465);
loop921(v465);
loop925();
return b922;
}
