// Made by `make explorers`, with JAX 0.10.2.
// What the modules made by vgcourse/javascript have in common: random bits, and the functions that Math lacks.

const { abs, ceil, exp, expm1, floor, fround, imul, log, log1p, max, min, pow, sign, sin, cos, sqrt, tanh, trunc } = Math;
const words = new Uint32Array(1);
const floats = new Float32Array(words.buffer);
const floatOf = (bits) => ((words[0] = bits), floats[0]);
const bitsOf = (value) => ((floats[0] = value), words[0]);
const ln = (x) => (x >= 0 && x < 1.1754943508222875e-38 ? -Infinity : log(x)); // XLA takes a subnormal number for 0
const logistic = (x) => 1 / (1 + exp(-x));
const square = (x) => x * x;
const roundHalfEven = (x) => { const r = Math.round(x); return abs(x % 1) === 0.5 && r % 2 ? r - 1 : r; };

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
const TAIL = [0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368, -1.26551223];
function erfc(x) {
  const t = 1 / (1 + abs(x) / 2);
  let p = TAIL[0];
  for (let i = 1; i < 10; i++) p = TAIL[i] + p * t;
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
// Products of matrices: see product.py. A page may forbid WebAssembly; then these loops are what it does.
let block = new Float32Array(65536);
let product = (rows, inner, cols) => {
  const y = rows * inner, o = y + inner * cols;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j += 4) {
      let a = 0, b = 0, c = 0, d = 0;
      for (let k = 0, q = y + j; k < inner; k++, q += cols) {
        const x = block[i * inner + k];
        a += x * block[q]; b += x * block[q + 1]; c += x * block[q + 2]; d += x * block[q + 3];
      }
      const at = o + i * cols + j;
      block[at] = a; block[at + 1] = b; block[at + 2] = c; block[at + 3] = d;
    }
  }
};
try {
  const text = "AGFzbQEAAAABBwFgA39/fwADAgEABQMBAAQHFAIGbWVtb3J5AgAHcHJvZHVjdAAACtEEAc4EAgl/C3sgACABbEEEbCABIAJsQQRsaiEJIAAgAWxBBGwhBCAEIQcgAUEEbCEBIAJBBGwhAgNAQQAhCgNA/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhFiADIQUgAyABaiEGIAcgCmohCANAIAj9AAIAIQwgCP0AAhAhDSAFIQsgC/0JAgAhDiALIAFqIQsgDyAOIAz95gH95AEhDyAQIA4gDf3mAf3kASEQIAv9CQIAIQ4gCyABaiELIBEgDiAM/eYB/eQBIREgEiAOIA395gH95AEhEiAL/QkCACEOIAsgAWohCyATIA4gDP3mAf3kASETIBQgDiAN/eYB/eQBIRQgC/0JAgAhDiAVIA4gDP3mAf3kASEVIBYgDiAN/eYB/eQBIRYgBUEEaiEFIAggAmohCCAFIAZJDQALIAkgCmohCyALIA/9CwIAIAsgEP0LAhAgCyACaiELIAsgEf0LAgAgCyAS/QsCECALIAJqIQsgCyAT/QsCACALIBT9CwIQIAsgAmohCyALIBX9CwIAIAsgFv0LAhAgCyACaiELIApBIGohCiAKIAJJDQALIAMgAUEEbGohAyAJIAJBBGxqIQkgAyAESQ0ACws=", made = (globalThis.vgProducts ??= {}); // one for all: a page can have some 100 memories
  const { exports } = (made[text] ??= new WebAssembly.Instance(new WebAssembly.Module(numbers(text))));
  [block, product] = [new Float32Array(exports.memory.buffer), exports.product];
} catch { /* forbidden, or too old */ }

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
const b24=new Float32Array(50);
const b25=new Float32Array(50);
const b26=new Float32Array(51200);
const b27=new Float32Array(51200);
const b28=new Float32Array(51200);
const b29=new Float32Array(51200);
const b30=new Float32Array(51200);
const b31=new Float32Array(51200);
const b32=new Float32Array(51200);
const b56=new Float32Array(1024);
const b59=new Float32Array(1024);
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
const b106=new Float32Array(1024);
const b108=new Float32Array(1024);
const b112=new Float32Array(32);
const b114=new Float32Array(32);
const b117=new Float32Array(1024);
const b124=new Float32Array(32);
const b126=new Float32Array(32);
const b135=new Float32Array(32);
const b137=new Float32Array(32);
const b140=new Float32Array(1024);
const b147=new Float32Array(32);
const b149=new Float32Array(32);
const b155=new Float32Array(1024);
const b157=new Float32Array(1024);
const b181=new Float32Array(1024);
const b184=new Float32Array(51200);
const b186=new Float32Array(1024);
let e193;
let e194;
let e195;
let e196;
let e197;
const b198=new Float32Array(1024);
const b200=new Float32Array(1024);
const b202=new Float32Array(50);
const b207=new Float32Array(1024);
const b208=new Float32Array(32);
const b209=new Float32Array(32);
const b210=new Float32Array(1024);
const b211=new Float32Array(32);
const b212=new Float32Array(32);
const b222=new Float32Array(32);
const b224=new Float32Array(32);
const b227=new Float32Array(1024);
const b234=new Float32Array(32);
const b236=new Float32Array(32);
const b239=new Float32Array(32);
const b249=new Float32Array(32);
const b251=new Float32Array(32);
const b254=new Float32Array(1024);
const b261=new Float32Array(32);
const b263=new Float32Array(32);
const b266=new Float32Array(32);
const b273=new Float32Array(1024);
const b274=new Float32Array(32);
const b275=new Float32Array(32);
const b276=new Float32Array(1024);
const b277=new Float32Array(32);
const b278=new Float32Array(32);
const b288=new Float32Array(32);
const b290=new Float32Array(32);
const b293=new Float32Array(1024);
const b300=new Float32Array(32);
const b302=new Float32Array(32);
const b305=new Float32Array(32);
const b315=new Float32Array(32);
const b317=new Float32Array(32);
const b320=new Float32Array(1024);
const b327=new Float32Array(32);
const b329=new Float32Array(32);
const b332=new Float32Array(32);
const b339=new Float32Array(1024);
const b344=new Float32Array(1024);
const b346=new Float32Array(1024);
const b350=new Float32Array(32);
const b354=new Float32Array(32);
const b356=new Float32Array(1024);
const b363=new Float32Array(32);
const b367=new Float32Array(32);
const b375=new Float32Array(32);
const b379=new Float32Array(32);
const b381=new Float32Array(1024);
const b388=new Float32Array(32);
const b392=new Float32Array(32);
const b397=new Float32Array(1024);
const b401=new Float32Array(1024);
const b403=new Float32Array(1024);
const b407=new Float32Array(32);
const b411=new Float32Array(32);
const b413=new Float32Array(1024);
const b420=new Float32Array(32);
const b424=new Float32Array(32);
const b432=new Float32Array(32);
const b436=new Float32Array(32);
const b438=new Float32Array(1024);
const b445=new Float32Array(32);
const b449=new Float32Array(32);
const b454=new Float32Array(1024);
const b500=new Float32Array(1024);
const k510=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k511=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b513=new Float32Array(256);
const b519=new Float32Array(2);
const b522=new Float32Array(50);
const b523=new Float32Array(50);
const b524=new Float32Array(50);
const b546=new Float32Array(2);
const b550=new Float32Array(256);
const b552=new Float32Array(256);
const b558=new Float32Array(256);
const b569=new Float32Array(256);
const b571=new Float32Array(256);
const b577=new Float32Array(256);
const b598=new Float32Array(2);
const b605=new Float32Array(2);
const b609=new Float32Array(50);
const b612=new Float32Array(50);
const b616=new Float32Array(50);
const b620=new Float32Array(200);
const b629=new Float32Array(200);
function loop13(n2){for(let i=0;i<50;i++)b12[i]=(k11[i]<n2?1:0);}
function loop15(){for(let i=0;i<1024;i++)b14[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop21(){for(let i17=0;i17<50;i17++){for(let i18=0;i18<2;i18++){for(let i19=0;i19<32;i19++){for(let i20=0;i20<32;i20++){b16[i17*2048+i18*1024+i19*32+i20]=fround((0.25*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b10[i17*2048+i18*1024+i19*32+i20]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}}}}
function sum39(){let s35=-Infinity;for(let i38=0;i38<1024;i38++){s35=max(s35,abs(b22[i38]));}return s35;}
function sum50(){let s46=1;for(let i49=0;i49<1024;i49++){s46=s46&(Number.isFinite(b22[i49])?1:0);}return s46;}
function loop57(v52){for(let i=0;i<1024;i++)b56[i]=fround((b22[i]/v52));}
function loop64(){for(let i61=0;i61<32;i61++){let s60=0;for(let i62=0;i62<32;i62++){s60=s60+b56[i62*32+i61];}b63[i61]=s60;}}
function loop67(){for(let i66=0;i66<32;i66++){b65[i66]=fround((b63[i66]/32.0));}}
function loop71(){for(let i69=0;i69<32;i69++){for(let i70=0;i70<32;i70++){b68[i69*32+i70]=fround((b56[i69*32+i70]-b65[i70]));}}}
function loop76(){for(let i73=0;i73<32;i73++){let s72=0;for(let i74=0;i74<32;i74++){s72=s72+fround(square(b68[i74*32+i73]));}b75[i73]=s72;}}
function loop79(){for(let i78=0;i78<32;i78++){b77[i78]=fround((1/sqrt(fround((fround((b75[i78]/32.0))+9.999999747378752e-06)))));}}
function loop82(){for(let i80=0;i80<32;i80++){for(let i81=0;i81<32;i81++){b59[i80*32+i81]=fround((b68[i80*32+i81]*b77[i81]));}}}
function loop87(){for(let i84=0;i84<32;i84++){let s83=0;for(let i85=0;i85<32;i85++){s83=s83+b56[i84*32+i85];}b86[i84]=s83;}}
function loop90(){for(let i89=0;i89<32;i89++){b88[i89]=fround((b86[i89]/32.0));}}
function loop94(){for(let i92=0;i92<32;i92++){for(let i93=0;i93<32;i93++){b91[i92*32+i93]=fround((b56[i92*32+i93]-b88[i92]));}}}
function loop99(){for(let i96=0;i96<32;i96++){let s95=0;for(let i97=0;i97<32;i97++){s95=s95+fround(square(b91[i96*32+i97]));}b98[i96]=s95;}}
function loop102(){for(let i101=0;i101<32;i101++){b100[i101]=fround((1/sqrt(fround((fround((b98[i101]/32.0))+9.999999747378752e-06)))));}}
function loop105(){for(let i103=0;i103<32;i103++){for(let i104=0;i104<32;i104++){b59[i103*32+i104]=fround((b91[i103*32+i104]*b100[i103]));}}}
function loop107(){for(let i=0;i<1024;i++)block[i]=max(b59[i],0.0);}
function loop113(){for(let i110=0;i110<32;i110++){let s109=0;for(let i111=0;i111<32;i111++){s109=s109+b106[i111*32+i110];}b112[i110]=s109;}}
function loop116(){for(let i115=0;i115<32;i115++){b114[i115]=fround((b112[i115]/32.0));}}
function loop120(){for(let i118=0;i118<32;i118++){for(let i119=0;i119<32;i119++){b117[i118*32+i119]=fround((b106[i118*32+i119]-b114[i119]));}}}
function loop125(){for(let i122=0;i122<32;i122++){let s121=0;for(let i123=0;i123<32;i123++){s121=s121+fround(square(b117[i123*32+i122]));}b124[i122]=s121;}}
function loop128(){for(let i127=0;i127<32;i127++){b126[i127]=fround((1/sqrt(fround((fround((b124[i127]/32.0))+9.999999747378752e-06)))));}}
function loop131(){for(let i129=0;i129<32;i129++){for(let i130=0;i130<32;i130++){b108[i129*32+i130]=fround((b117[i129*32+i130]*b126[i130]));}}}
function loop136(){for(let i133=0;i133<32;i133++){let s132=0;for(let i134=0;i134<32;i134++){s132=s132+b106[i133*32+i134];}b135[i133]=s132;}}
function loop139(){for(let i138=0;i138<32;i138++){b137[i138]=fround((b135[i138]/32.0));}}
function loop143(){for(let i141=0;i141<32;i141++){for(let i142=0;i142<32;i142++){b140[i141*32+i142]=fround((b106[i141*32+i142]-b137[i141]));}}}
function loop148(){for(let i145=0;i145<32;i145++){let s144=0;for(let i146=0;i146<32;i146++){s144=s144+fround(square(b140[i145*32+i146]));}b147[i145]=s144;}}
function loop151(){for(let i150=0;i150<32;i150++){b149[i150]=fround((1/sqrt(fround((fround((b147[i150]/32.0))+9.999999747378752e-06)))));}}
function loop154(){for(let i152=0;i152<32;i152++){for(let i153=0;i153<32;i153++){b108[i152*32+i153]=fround((b140[i152*32+i153]*b149[i152]));}}}
function loop156(){for(let i=0;i<1024;i++)block[i]=max(b108[i],0.0);}
function loop158(n1,n4){for(let i=0;i<1024;i++)b157[i]=fround((fround((n4*b56[i]))+fround((n1*b155[i]))));}
function sum163(){let s159=-Infinity;for(let i162=0;i162<1024;i162++){s159=max(s159,abs(b157[i162]));}return s159;}
function sum173(v166){let s169=0;for(let i172=0;i172<1024;i172++){s169=s169+fround(square(fround((b157[i172]/v166))));}return s169;}
function loop182(v34){for(let i=0;i<1024;i++)b181[i]=(v34?b157[i]:b56[i]);}
function loop187(){for(let i=0;i<1024;i++)b186[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum192(){let s188=-Infinity;for(let i191=0;i191<1024;i191++){s188=max(s188,abs(b186[i191]));}return s188;}
function loop199(){for(let i=0;i<1024;i++)b198[i]=fround((b186[i]/e195));}
function loop213(){for(let i=0;i<1024;i++)b207[i]=0;}
function loop214(){for(let i=0;i<32;i++)b208[i]=0;}
function loop215(){for(let i=0;i<32;i++)b209[i]=0;}
function loop216(){for(let i=0;i<1024;i++)b210[i]=0;}
function loop217(){for(let i=0;i<32;i++)b211[i]=0;}
function loop218(){for(let i=0;i<32;i++)b212[i]=0;}
function loop223(t203){for(let i220=0;i220<32;i220++){let s219=0;for(let i221=0;i221<32;i221++){s219=s219+b184[t203*1024+i221*32+i220];}b222[i220]=s219;}}
function loop226(){for(let i225=0;i225<32;i225++){b224[i225]=fround((b222[i225]/32.0));}}
function loop230(t203){for(let i228=0;i228<32;i228++){for(let i229=0;i229<32;i229++){b227[i228*32+i229]=fround((b184[t203*1024+i228*32+i229]-b224[i229]));}}}
function loop235(){for(let i232=0;i232<32;i232++){let s231=0;for(let i233=0;i233<32;i233++){s231=s231+fround(square(b227[i233*32+i232]));}b234[i232]=s231;}}
function loop238(){for(let i237=0;i237<32;i237++){b236[i237]=fround((fround((b234[i237]/32.0))+9.999999747378752e-06));}}
function loop240(){for(let i=0;i<32;i++)b239[i]=fround((1/sqrt(b236[i])));}
function loop241(){for(let i=0;i<1024;i++)b207[i]=fround((2.0*b227[i]));}
function loop242(){for(let i=0;i<32;i++)b208[i]=fround(((-0.5)*fround((b239[i]/b236[i]))));}
function loop243(){for(let i=0;i<32;i++)b209[i]=b239[i];}
function loop244(){for(let i=0;i<32;i++)b211[i]=0;}
function loop245(){for(let i=0;i<32;i++)b212[i]=0;}
function loop250(t203){for(let i247=0;i247<32;i247++){let s246=0;for(let i248=0;i248<32;i248++){s246=s246+b184[t203*1024+i247*32+i248];}b249[i247]=s246;}}
function loop253(){for(let i252=0;i252<32;i252++){b251[i252]=fround((b249[i252]/32.0));}}
function loop257(t203){for(let i255=0;i255<32;i255++){for(let i256=0;i256<32;i256++){b254[i255*32+i256]=fround((b184[t203*1024+i255*32+i256]-b251[i255]));}}}
function loop262(){for(let i259=0;i259<32;i259++){let s258=0;for(let i260=0;i260<32;i260++){s258=s258+fround(square(b254[i259*32+i260]));}b261[i259]=s258;}}
function loop265(){for(let i264=0;i264<32;i264++){b263[i264]=fround((fround((b261[i264]/32.0))+9.999999747378752e-06));}}
function loop267(){for(let i=0;i<32;i++)b266[i]=fround((1/sqrt(b263[i])));}
function loop268(){for(let i=0;i<1024;i++)b207[i]=fround((2.0*b254[i]));}
function loop269(){for(let i=0;i<32;i++)b208[i]=0;}
function loop270(){for(let i=0;i<32;i++)b209[i]=0;}
function loop271(){for(let i=0;i<32;i++)b211[i]=fround(((-0.5)*fround((b266[i]/b263[i]))));}
function loop272(){for(let i=0;i<32;i++)b212[i]=b266[i];}
function loop279(){for(let i=0;i<1024;i++)b273[i]=0;}
function loop280(){for(let i=0;i<32;i++)b274[i]=0;}
function loop281(){for(let i=0;i<32;i++)b275[i]=0;}
function loop282(){for(let i=0;i<1024;i++)b276[i]=0;}
function loop283(){for(let i=0;i<32;i++)b277[i]=0;}
function loop284(){for(let i=0;i<32;i++)b278[i]=0;}
function loop289(t203){for(let i286=0;i286<32;i286++){let s285=0;for(let i287=0;i287<32;i287++){s285=s285+b29[t203*1024+i287*32+i286];}b288[i286]=s285;}}
function loop292(){for(let i291=0;i291<32;i291++){b290[i291]=fround((b288[i291]/32.0));}}
function loop296(t203){for(let i294=0;i294<32;i294++){for(let i295=0;i295<32;i295++){b293[i294*32+i295]=fround((b29[t203*1024+i294*32+i295]-b290[i295]));}}}
function loop301(){for(let i298=0;i298<32;i298++){let s297=0;for(let i299=0;i299<32;i299++){s297=s297+fround(square(b293[i299*32+i298]));}b300[i298]=s297;}}
function loop304(){for(let i303=0;i303<32;i303++){b302[i303]=fround((fround((b300[i303]/32.0))+9.999999747378752e-06));}}
function loop306(){for(let i=0;i<32;i++)b305[i]=fround((1/sqrt(b302[i])));}
function loop307(){for(let i=0;i<1024;i++)b273[i]=fround((2.0*b293[i]));}
function loop308(){for(let i=0;i<32;i++)b274[i]=fround(((-0.5)*fround((b305[i]/b302[i]))));}
function loop309(){for(let i=0;i<32;i++)b275[i]=b305[i];}
function loop310(){for(let i=0;i<32;i++)b277[i]=0;}
function loop311(){for(let i=0;i<32;i++)b278[i]=0;}
function loop316(t203){for(let i313=0;i313<32;i313++){let s312=0;for(let i314=0;i314<32;i314++){s312=s312+b29[t203*1024+i313*32+i314];}b315[i313]=s312;}}
function loop319(){for(let i318=0;i318<32;i318++){b317[i318]=fround((b315[i318]/32.0));}}
function loop323(t203){for(let i321=0;i321<32;i321++){for(let i322=0;i322<32;i322++){b320[i321*32+i322]=fround((b29[t203*1024+i321*32+i322]-b317[i321]));}}}
function loop328(){for(let i325=0;i325<32;i325++){let s324=0;for(let i326=0;i326<32;i326++){s324=s324+fround(square(b320[i325*32+i326]));}b327[i325]=s324;}}
function loop331(){for(let i330=0;i330<32;i330++){b329[i330]=fround((fround((b327[i330]/32.0))+9.999999747378752e-06));}}
function loop333(){for(let i=0;i<32;i++)b332[i]=fround((1/sqrt(b329[i])));}
function loop334(){for(let i=0;i<1024;i++)b273[i]=fround((2.0*b320[i]));}
function loop335(){for(let i=0;i<32;i++)b274[i]=0;}
function loop336(){for(let i=0;i<32;i++)b275[i]=0;}
function loop337(){for(let i=0;i<32;i++)b277[i]=fround(((-0.5)*fround((b332[i]/b329[i]))));}
function loop338(){for(let i=0;i<32;i++)b278[i]=b332[i];}
function loop340(n1){for(let i=0;i<1024;i++)block[i]=fround((n1*b200[i]));}
function loop343(t203){for(let i341=0;i341<32;i341++){for(let i342=0;i342<32;i342++){block[1024+i341*32+i342]=b30[t203*1024+i342*32+i341];}}}
function loop345(t203){for(let i=0;i<1024;i++)b344[i]=fround((((b31[t203*1024+i]>0.0?1:0)?1.0:0.0)*b339[i]));}
function loop351(){for(let i348=0;i348<32;i348++){let s347=0;for(let i349=0;i349<32;i349++){s347=s347+fround((b276[i349*32+i348]*b344[i349*32+i348]));}b350[i348]=s347;}}
function loop355(){for(let i353=0;i353<32;i353++){let s352=0;s352=s352+fround((fround((b350[i353]*b274[i353]))/32.0));b354[i353]=s352;}}
function loop359(){for(let i357=0;i357<32;i357++){for(let i358=0;i358<32;i358++){b356[i357*32+i358]=fround((fround((b344[i357*32+i358]*b275[i358]))+fround((b354[i358]*b273[i357*32+i358]))));}}}
function loop364(){for(let i361=0;i361<32;i361++){let s360=0;for(let i362=0;i362<32;i362++){s360=s360+(-b356[i362*32+i361]);}b363[i361]=s360;}}
function loop368(){for(let i366=0;i366<32;i366++){let s365=0;s365=s365+fround((b363[i366]/32.0));b367[i366]=s365;}}
function loop371(){for(let i369=0;i369<32;i369++){for(let i370=0;i370<32;i370++){b346[i369*32+i370]=fround((b356[i369*32+i370]+b367[i370]));}}}
function loop376(){for(let i373=0;i373<32;i373++){let s372=0;for(let i374=0;i374<32;i374++){s372=s372+fround((b276[i373*32+i374]*b344[i373*32+i374]));}b375[i373]=s372;}}
function loop380(){for(let i378=0;i378<32;i378++){let s377=0;s377=s377+fround((fround((b375[i378]*b277[i378]))/32.0));b379[i378]=s377;}}
function loop384(){for(let i382=0;i382<32;i382++){for(let i383=0;i383<32;i383++){b381[i382*32+i383]=fround((fround((b344[i382*32+i383]*b278[i382]))+fround((b379[i382]*b273[i382*32+i383]))));}}}
function loop389(){for(let i386=0;i386<32;i386++){let s385=0;for(let i387=0;i387<32;i387++){s385=s385+(-b381[i386*32+i387]);}b388[i386]=s385;}}
function loop393(){for(let i391=0;i391<32;i391++){let s390=0;s390=s390+fround((b388[i391]/32.0));b392[i391]=s390;}}
function loop396(){for(let i394=0;i394<32;i394++){for(let i395=0;i395<32;i395++){b346[i394*32+i395]=fround((b381[i394*32+i395]+b392[i394]));}}}
function loop400(t203){for(let i398=0;i398<32;i398++){for(let i399=0;i399<32;i399++){block[1024+i398*32+i399]=b27[t203*1024+i399*32+i398];}}}
function loop402(t203){for(let i=0;i<1024;i++)b401[i]=fround((((b28[t203*1024+i]>0.0?1:0)?1.0:0.0)*b397[i]));}
function loop408(){for(let i405=0;i405<32;i405++){let s404=0;for(let i406=0;i406<32;i406++){s404=s404+fround((b210[i406*32+i405]*b401[i406*32+i405]));}b407[i405]=s404;}}
function loop412(){for(let i410=0;i410<32;i410++){let s409=0;s409=s409+fround((fround((b407[i410]*b208[i410]))/32.0));b411[i410]=s409;}}
function loop416(){for(let i414=0;i414<32;i414++){for(let i415=0;i415<32;i415++){b413[i414*32+i415]=fround((fround((b401[i414*32+i415]*b209[i415]))+fround((b411[i415]*b207[i414*32+i415]))));}}}
function loop421(){for(let i418=0;i418<32;i418++){let s417=0;for(let i419=0;i419<32;i419++){s417=s417+(-b413[i419*32+i418]);}b420[i418]=s417;}}
function loop425(){for(let i423=0;i423<32;i423++){let s422=0;s422=s422+fround((b420[i423]/32.0));b424[i423]=s422;}}
function loop428(){for(let i426=0;i426<32;i426++){for(let i427=0;i427<32;i427++){b403[i426*32+i427]=fround((b413[i426*32+i427]+b424[i427]));}}}
function loop433(){for(let i430=0;i430<32;i430++){let s429=0;for(let i431=0;i431<32;i431++){s429=s429+fround((b210[i430*32+i431]*b401[i430*32+i431]));}b432[i430]=s429;}}
function loop437(){for(let i435=0;i435<32;i435++){let s434=0;s434=s434+fround((fround((b432[i435]*b211[i435]))/32.0));b436[i435]=s434;}}
function loop441(){for(let i439=0;i439<32;i439++){for(let i440=0;i440<32;i440++){b438[i439*32+i440]=fround((fround((b401[i439*32+i440]*b212[i439]))+fround((b436[i439]*b207[i439*32+i440]))));}}}
function loop446(){for(let i443=0;i443<32;i443++){let s442=0;for(let i444=0;i444<32;i444++){s442=s442+(-b438[i443*32+i444]);}b445[i443]=s442;}}
function loop450(){for(let i448=0;i448<32;i448++){let s447=0;s447=s447+fround((b445[i448]/32.0));b449[i448]=s447;}}
function loop453(){for(let i451=0;i451<32;i451++){for(let i452=0;i452<32;i452++){b403[i451*32+i452]=fround((b438[i451*32+i452]+b449[i451]));}}}
function loop455(n4){for(let i=0;i<1024;i++)b454[i]=fround((b403[i]+fround((n4*b200[i]))));}
function sum460(t203){let s456=1;for(let i459=0;i459<1024;i459++){s456=s456&(Number.isFinite(b32[t203*1024+i459])?1:0);}return s456;}
function sum469(){let s465=-Infinity;for(let i468=0;i468<1024;i468++){s465=max(s465,abs(b200[i468]));}return s465;}
function sum479(v472){let s475=0;for(let i478=0;i478<1024;i478++){s475=s475+fround(square(fround((b200[i478]/v472))));}return s475;}
function sum491(){let s487=-Infinity;for(let i490=0;i490<1024;i490++){s487=max(s487,abs(b454[i490]));}return s487;}
function loop501(v205,v494){for(let i=0;i<1024;i++)b500[i]=(v205?fround((b454[i]/v494)):b200[i]);}
function loop514(){for(let i=0;i<256;i++)b513[i]=max(fround((1.0*k510[i])),0.0);}
function sum517(){let s516=0;for(let i515=0;i515<256;i515++){const x0=b513[i515];{const y=k511[i515];s516+=x0*y;}}return s516;}
function loop521(){for(let i=0;i<2;i++)b519[i]=1.0;}
function sum530(){let s527=-Infinity;for(let i529=0;i529<2;i529++){s527=max(s527,abs(b519[i529]));}return s527;}
function sum540(){let s537=1;for(let i539=0;i539<2;i539++){s537=s537&(Number.isFinite(b519[i539])?1:0);}return s537;}
function loop547(v542){for(let i=0;i<2;i++)b546[i]=fround((b519[i]/v542));}
function loop551(v549){for(let i=0;i<256;i++)b550[i]=fround((v549*k510[i]));}
function loop553(){for(let i=0;i<256;i++)b552[i]=fround(square(max(b550[i],0.0)));}
function sum556(){let s555=0;for(let i554=0;i554<256;i554++){const x0=b552[i554];{const y=k511[i554];s555+=x0*y;}}return s555;}
function loop559(){for(let i=0;i<256;i++)b558[i]=fround(square(((b550[i]>0.0?1:0)?1.0:0.0)));}
function sum562(){let s561=0;for(let i560=0;i560<256;i560++){const x0=b558[i560];{const y=k511[i560];s561+=x0*y;}}return s561;}
function loop570(v568){for(let i=0;i<256;i++)b569[i]=fround((v568*k510[i]));}
function loop572(){for(let i=0;i<256;i++)b571[i]=fround(square(max(b569[i],0.0)));}
function sum575(){let s574=0;for(let i573=0;i573<256;i573++){const x0=b571[i573];{const y=k511[i573];s574+=x0*y;}}return s574;}
function loop578(){for(let i=0;i<256;i++)b577[i]=fround(square(((b569[i]>0.0?1:0)?1.0:0.0)));}
function sum581(){let s580=0;for(let i579=0;i579<256;i579++){const x0=b577[i579];{const y=k511[i579];s580+=x0*y;}}return s580;}
function loop599(v593){b598[0]=v593;}
function loop600(v597){b598[1]=v597;}
function loop606(v526){for(let i=0;i<2;i++)b605[i]=(v526?b598[i]:b546[i]);}
function loop608(){for(let i=0;i<2;i++)b519[i]=b605[i];}
function loop611(){for(let i610=0;i610<50;i610++){b609[i610]=(b12[(49-(i610))]?fround((0.5*fround((fround(ln(b523[(49-(i610))]))*0.4342944920063019)))):0.0);}}
function loop615(){let s614=0;for(let i613=0;i613<=49;i613++){s614+=b609[i613];b612[i613]=s614;}}
function loop618(){for(let i617=0;i617<49;i617++){b616[i617]=b612[(49-(i617+1))];}}
function loop619(){b616[49]=0.0;}
function loop622(){for(let i621=0;i621<50;i621++){b620[i621]=fround((b24[i621]+b25[i621]));}}
function loop624(){for(let i623=0;i623<50;i623++){b620[1*50+i623]=b202[i623];}}
function loop626(){for(let i625=0;i625<50;i625++){b620[2*50+i625]=(b12[i625]?fround((0.5*fround((fround((fround(ln(b522[i625]))*0.4342944920063019))+b524[i625])))):NaN);}}
function loop628(){for(let i627=0;i627<50;i627++){b620[3*50+i627]=(b12[i627]?b616[i627]:NaN);}}
function loop630(){for(let i=0;i<200;i++)b629[i]=b620[i];}
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
e194=(e193>0.0?1:0);
e195=fround((e194?e193:1.0));
e196=fround(ln(e195));
e197=fround((e196*0.4342944920063019));
loop199();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n1=fround(n1);
loop13(n2);
let v23;
b22.set(b14.subarray(0,1024),0);
v23=0.0;
for(let t33=0;t33<50;t33++){
const v34=b12[t33];
const v40=fround(sum39());
const v41=(v40>0.0?1:0);
const v42=fround(max(1.000000045813705e-18,v40));
const v43=fround(min(1.0000000150474662e+30,v42));
const v44=fround((v40/v43));
const v45=fround((v41?v44:1.0));
const v51=sum50();
const v52=fround((v51?v45:NaN));
const v53=fround(ln(v52));
const v54=fround((v53*0.4342944920063019));
const v55=fround((v23+v54));
loop57(v52);
const v58=min(max(n3,0),2);
switch(v58){
case 0:{
b59.set(b56.subarray(0,1024),0);
break;}
case 1:{
loop64();
loop67();
loop71();
loop76();
loop79();
loop82();
break;}
default:{
loop87();
loop90();
loop94();
loop99();
loop102();
loop105();
break;}
}
loop107();
block.set(b16.subarray(t33*2048,t33*2048+1024),1024);
product(32,32,32);
b106.set(block.subarray(2048,2048+1024),0);
switch(v58){
case 0:{
b108.set(b106.subarray(0,1024),0);
break;}
case 1:{
loop113();
loop116();
loop120();
loop125();
loop128();
loop131();
break;}
default:{
loop136();
loop139();
loop143();
loop148();
loop151();
loop154();
break;}
}
loop156();
block.set(b16.subarray(t33*2048+1*1024,t33*2048+1*1024+1024),1024);
product(32,32,32);
b155.set(block.subarray(2048,2048+1024),0);
loop158(n1,n4);
const v164=fround(sum163());
const v165=(v164>0.0?1:0);
const v166=fround((v165?v164:1.0));
const v167=fround(ln(v166));
const v168=fround((v167*0.4342944920063019));
const v174=fround(sum173(v166));
const v175=fround((v174/1024.0));
const v176=fround(ln(v175));
const v177=fround((v176*0.4342944920063019));
const v178=fround((0.5*v177));
const v179=fround((v168+v178));
const v180=fround((v34?v179:NaN));
b24[t33]=v180;
b25[t33]=v55;
b26.set(b56.subarray(0,1024),t33*1024);
b27.set(b16.subarray(t33*2048,t33*2048+1024),t33*1024);
b28.set(b59.subarray(0,1024),t33*1024);
b29.set(b106.subarray(0,1024),t33*1024);
b30.set(b16.subarray(t33*2048+1*1024,t33*2048+1*1024+1024),t33*1024);
b31.set(b108.subarray(0,1024),t33*1024);
b32.set(b157.subarray(0,1024),t33*1024);
loop182(v34);
const v183=fround(v55);
b22.set(b181.subarray(0,1024),0);
v23=v183;
}
for(let t185=0;t185<50;t185++){
b184.set(b26.subarray(t185*1024,t185*1024+1024),t185*1024);
}
let v201;
b200.set(b198.subarray(0,1024),0);
v201=e197;
for(let t203=49;t203>=0;t203--){
const v204=fround(b25[t203]);
const v205=b12[t203];
const v206=min(max(n3,0),2);
switch(v206){
case 0:{
loop213();
loop214();
loop215();
loop216();
loop217();
loop218();
break;}
case 1:{
loop223(t203);
loop226();
loop230(t203);
loop235();
loop238();
loop240();
loop241();
loop242();
loop243();
b210.set(b227.subarray(0,1024),0);
loop244();
loop245();
break;}
default:{
loop250(t203);
loop253();
loop257(t203);
loop262();
loop265();
loop267();
loop268();
loop269();
loop270();
b210.set(b254.subarray(0,1024),0);
loop271();
loop272();
break;}
}
switch(v206){
case 0:{
loop279();
loop280();
loop281();
loop282();
loop283();
loop284();
break;}
case 1:{
loop289(t203);
loop292();
loop296(t203);
loop301();
loop304();
loop306();
loop307();
loop308();
loop309();
b276.set(b293.subarray(0,1024),0);
loop310();
loop311();
break;}
default:{
loop316(t203);
loop319();
loop323(t203);
loop328();
loop331();
loop333();
loop334();
loop335();
loop336();
b276.set(b320.subarray(0,1024),0);
loop337();
loop338();
break;}
}
loop340(n1);
loop343(t203);
product(32,32,32);
b339.set(block.subarray(2048,2048+1024),0);
loop345(t203);
switch(v206){
case 0:{
b346.set(b344.subarray(0,1024),0);
break;}
case 1:{
loop351();
loop355();
loop359();
loop364();
loop368();
loop371();
break;}
default:{
loop376();
loop380();
loop384();
loop389();
loop393();
loop396();
break;}
}
block.set(b346.subarray(0,1024),0);
loop400(t203);
product(32,32,32);
b397.set(block.subarray(2048,2048+1024),0);
loop402(t203);
switch(v206){
case 0:{
b403.set(b401.subarray(0,1024),0);
break;}
case 1:{
loop408();
loop412();
loop416();
loop421();
loop425();
loop428();
break;}
default:{
loop433();
loop437();
loop441();
loop446();
loop450();
loop453();
break;}
}
loop455(n4);
const v461=sum460(t203);
const v462=fround((v461?v201:NaN));
const v463=fround((0.0*v204));
const v464=fround((v462+v463));
const v470=fround(sum469());
const v471=(v470>0.0?1:0);
const v472=fround((v471?v470:1.0));
const v473=fround(ln(v472));
const v474=fround((v473*0.4342944920063019));
const v480=fround(sum479(v472));
const v481=fround((v480/1024.0));
const v482=fround(ln(v481));
const v483=fround((v482*0.4342944920063019));
const v484=fround((0.5*v483));
const v485=fround((v474+v484));
const v486=fround((v485+v201));
const v492=fround(sum491());
const v493=(v492>0.0?1:0);
const v494=fround((v493?v492:1.0));
const v495=fround(ln(v494));
const v496=fround((v495*0.4342944920063019));
const v497=fround((v464+v496));
const v498=fround((v205?v497:v201));
const v499=fround((v205?v486:NaN));
b202[t203]=v499;
loop501(v205,v494);
const v502=fround(v498);
b200.set(b500.subarray(0,1024),0);
v201=v502;
}
const v503=fround(square(n4));
const v504=fround((n1*1.0));
const v505=fround(square(v504));
const v506=(n3===1?1:0);
const v507=(n3===2?1:0);
const v508=(v506|v507);
const v509=(v506|0);
let v512;
switch(v509){
case 0:{
v512=0.0;
break;}
default:{
loop514();
const v518=fround(sum517());
v512=v518;
break;}
}
let v520;
loop521();
v520=0.0;
for(let t525=0;t525<50;t525++){
const v526=b12[t525];
const v531=fround(sum530());
const v532=(v531>0.0?1:0);
const v533=fround(max(1.000000045813705e-18,v531));
const v534=fround(min(1.0000000150474662e+30,v533));
const v535=fround((v531/v534));
const v536=fround((v532?v535:1.0));
const v541=sum540();
const v542=fround((v541?v536:NaN));
const v543=fround(ln(v542));
const v544=fround((v543*0.4342944920063019));
const v545=fround((v520+v544));
loop547(v542);
const v548=fround((v508?1.0:b546[0]));
const v549=fround(sqrt(v548));
loop551(v549);
loop553();
const v557=fround(sum556());
loop559();
const v563=fround(sum562());
const v564=fround(square(v512));
const v565=fround((v557-v564));
const v566=fround((1.9999998807907104*v557));
const v567=fround((v508?1.0:v566));
const v568=fround(sqrt(v567));
loop570(v568);
loop572();
const v576=fround(sum575());
loop578();
const v582=fround(sum581());
const v583=fround((v563*v582));
const v584=fround((v583*1.9999998807907104));
const v585=fround((v565*b546[1]));
const v586=fround((v584/v585));
const v587=fround((3.999999523162842*v563));
const v588=fround((v587*v582));
const v589=fround((v508?v586:v588));
const v590=fround((v503*b546[0]));
const v591=fround((v505*1.9999998807907104));
const v592=fround((v591*v576));
const v593=fround((v590+v592));
const v594=fround((v503*b546[1]));
const v595=fround((v576-v564));
const v596=fround((v591*v595));
const v597=fround((v594+v596));
loop599(v593);
loop600(v597);
const v601=(b598[0]<Infinity?1:0);
const v602=fround((v505*v589));
const v603=fround((v503+v602));
const v604=fround((v601?v603:NaN));
b522[t525]=b598[0];
b523[t525]=v604;
b524[t525]=v545;
loop606(v526);
const v607=fround(v545);
loop608();
v520=v607;
}
loop611();
loop615();
loop618();
loop619();
loop622();
loop624();
loop626();
loop628();
loop630();
return b629;
}
