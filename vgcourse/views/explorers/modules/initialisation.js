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
const b9=new Uint32Array(4);
const b11=new Uint32Array(30720);
const b12=new Float32Array(30720);
const b14=new Float32Array(30720);
const b16=new Uint32Array(960);
const b17=new Float32Array(960);
const k19=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b20=new Uint8Array(30);
const b22=new Float32Array(1024);
const b24=new Float32Array(960);
const b26=new Float32Array(1024);
const b28=new Float32Array(30);
const b29=new Float32Array(30);
const b30=new Float32Array(30720);
const b31=new Float32Array(30720);
const b55=new Float32Array(1024);
const b57=new Float32Array(1024);
const b58=new Float32Array(1024);
const b63=new Float32Array(1024);
const b68=new Uint8Array(1024);
const b71=new Uint8Array(1024);
const b76=new Float32Array(1024);
const b79=new Float32Array(1024);
const b103=new Float32Array(1024);
const b106=new Uint32Array(1024);
const b107=new Float32Array(1024);
let e114;
let e115;
let e116;
let e117;
let e118;
const b119=new Float32Array(1024);
const b121=new Float32Array(1024);
const b123=new Float32Array(30);
const b128=new Float32Array(1024);
const b134=new Uint8Array(1024);
const b137=new Uint8Array(1024);
const b140=new Float32Array(1024);
const b143=new Float32Array(1024);
const b146=new Float32Array(1024);
const b148=new Float32Array(1024);
const b150=new Float32Array(1024);
const b153=new Float32Array(1024);
const b202=new Float32Array(1024);
const k207=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k208=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b211=new Float32Array(30);
const b212=new Float32Array(30);
const b213=new Float32Array(30);
const b239=new Float32Array(256);
const b241=new Float32Array(256);
const b243=new Float32Array(256);
const b249=new Float32Array(256);
const b256=new Float32Array(256);
const b258=new Float32Array(256);
const b264=new Float32Array(256);
const b271=new Float32Array(256);
const b273=new Float32Array(256);
const b279=new Float32Array(256);
const b286=new Float32Array(256);
const b292=new Float32Array(256);
const b299=new Float32Array(256);
const b301=new Uint8Array(256);
const b303=new Float32Array(256);
const b309=new Float32Array(256);
const b316=new Float32Array(256);
const b318=new Uint8Array(256);
const b320=new Float32Array(256);
const b322=new Float32Array(256);
const b328=new Float32Array(256);
const b335=new Float32Array(256);
const b337=new Uint8Array(256);
const b339=new Float32Array(256);
const b341=new Float32Array(256);
const b347=new Float32Array(256);
const b354=new Float32Array(256);
const b356=new Float32Array(256);
const b358=new Float32Array(256);
const b360=new Float32Array(256);
const b362=new Float32Array(256);
const b368=new Float32Array(256);
const b375=new Float32Array(256);
const b377=new Float32Array(256);
const b379=new Float32Array(256);
const b385=new Float32Array(256);
const b392=new Float32Array(256);
const b394=new Float32Array(256);
const b396=new Float32Array(256);
const b398=new Float32Array(256);
const b404=new Float32Array(256);
const b406=new Float32Array(256);
const b414=new Float32Array(30);
const b417=new Float32Array(30);
const b421=new Float32Array(30);
const b425=new Float32Array(120);
const b434=new Float32Array(120);
function loop13(){for(let i=0;i<30720;i++)b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b11[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop15(v10){for(let i=0;i<30720;i++)b14[i]=fround((v10*b12[i]));}
function loop18(){for(let i=0;i<960;i++)b17[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop21(n4){for(let i=0;i<30;i++)b20[i]=(k19[i]<n4?1:0);}
function loop23(){for(let i=0;i<1024;i++)b22[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop25(n3){for(let i=0;i<960;i++)b24[i]=fround((n3*b17[i]));}
function sum38(){let s34=-Infinity;for(let i37=0;i37<1024;i37++){s34=max(s34,abs(b26[i37]));}return s34;}
function sum49(){let s45=1;for(let i48=0;i48<1024;i48++){s45=s45&(Number.isFinite(b26[i48])?1:0);}return s45;}
function loop56(v51){for(let i=0;i<1024;i++)b55[i]=fround((b26[i]/v51));}
function loop61(t32){for(let i59=0;i59<32;i59++){for(let i60=0;i60<32;i60++){b58[i59*32+i60]=fround((b57[i59*32+i60]+b24[t32*32+i60]));}}}
function loop64(){for(let i=0;i<1024;i++)b63[i]=fround(logistic(b58[i]));}
function loop65(){for(let i=0;i<1024;i++)b63[i]=fround(tanh(b58[i]));}
function loop66(){for(let i=0;i<1024;i++)b63[i]=max(b58[i],0.0);}
function loop67(){for(let i=0;i<1024;i++)b63[i]=((b58[i]>=0.0?1:0)?b58[i]:fround((0.009999999776482582*b58[i])));}
function loop69(){for(let i=0;i<1024;i++)b68[i]=(b58[i]>0.0?1:0);}
function loop70(){for(let i=0;i<1024;i++)b63[i]=(b68[i]?b58[i]:fround((1.0*fround(expm1((b68[i]?0.0:b58[i]))))));}
function loop72(){for(let i=0;i<1024;i++)b71[i]=(b58[i]>0.0?1:0);}
function loop73(){for(let i=0;i<1024;i++)b63[i]=fround((1.0507010221481323*(b71[i]?b58[i]:fround((1.6732631921768188*fround(expm1((b71[i]?0.0:b58[i]))))))));}
function loop74(){for(let i=0;i<1024;i++)b63[i]=fround((fround((0.5*b58[i]))*fround(erfc(fround(((-b58[i])*0.7071067690849304))))));}
function loop75(){for(let i=0;i<1024;i++)b63[i]=fround((b58[i]*fround(logistic(b58[i]))));}
function loop77(){for(let i=0;i<1024;i++)b76[i]=fround((b58[i]-0.0));}
function loop78(){for(let i=0;i<1024;i++)b63[i]=((b76[i]!==b76[i]?1:0)?fround((b58[i]+0.0)):fround((max(b58[i],0.0)+fround(log1p(fround(exp((-abs(b76[i])))))))));}
function loop80(){for(let i=0;i<1024;i++)b79[i]=fround((1.0*b63[i]));}
function sum85(){let s81=-Infinity;for(let i84=0;i84<1024;i84++){s81=max(s81,abs(b79[i84]));}return s81;}
function sum95(v88){let s91=0;for(let i94=0;i94<1024;i94++){s91=s91+fround(square(fround((b79[i94]/v88))));}return s91;}
function loop104(v33){for(let i=0;i<1024;i++)b103[i]=(v33?b63[i]:b55[i]);}
function loop108(){for(let i=0;i<1024;i++)b107[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b106[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum113(){let s109=-Infinity;for(let i112=0;i112<1024;i112++){s109=max(s109,abs(b107[i112]));}return s109;}
function loop120(){for(let i=0;i<1024;i++)b119[i]=fround((b107[i]/e116));}
function loop129(t124){for(let i=0;i<1024;i++)b128[i]=fround((fround((fround(logistic(b30[t124*1024+i]))*fround(logistic((-b30[t124*1024+i])))))*1.0));}
function loop130(t124){for(let i=0;i<1024;i++)b128[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b30[t124*1024+i]))))))*fround(logistic(fround(((-2.0)*b30[t124*1024+i]))))))*1.0));}
function loop131(t124){for(let i=0;i<1024;i++)b128[i]=((b30[t124*1024+i]>0.0?1:0)?1.0:0.0);}
function loop132(){for(let i=0;i<1024;i++)b128[i]=1.0;}
function loop133(t124){for(let i=0;i<1024;i++)b128[i]=((b30[t124*1024+i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop135(t124){for(let i=0;i<1024;i++)b134[i]=(b30[t124*1024+i]>0.0?1:0);}
function loop136(t124){for(let i=0;i<1024;i++)b128[i]=(b134[i]?1.0:fround((1.0*fround(((b134[i]?0.0:1.0)*fround((fround(expm1((b134[i]?0.0:b30[t124*1024+i])))+1.0)))))));}
function loop138(t124){for(let i=0;i<1024;i++)b137[i]=(b30[t124*1024+i]>0.0?1:0);}
function loop139(t124){for(let i=0;i<1024;i++)b128[i]=fround((1.0507010221481323*(b137[i]?1.0:fround((1.6732631921768188*fround(((b137[i]?0.0:1.0)*fround((fround(expm1((b137[i]?0.0:b30[t124*1024+i])))+1.0)))))))));}
function loop141(t124){for(let i=0;i<1024;i++)b140[i]=fround(((-b30[t124*1024+i])*0.7071067690849304));}
function loop142(t124){for(let i=0;i<1024;i++)b128[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b140[i]))))+fround((fround((0.5*b30[t124*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b140[i])))))))))))));}
function loop144(t124){for(let i=0;i<1024;i++)b143[i]=fround(logistic(b30[t124*1024+i]));}
function loop145(t124){for(let i=0;i<1024;i++)b128[i]=fround((fround((1.0*b143[i]))+fround((b30[t124*1024+i]*fround((1.0*fround((b143[i]*fround((1.0-b143[i]))))))))));}
function loop147(t124){for(let i=0;i<1024;i++)b146[i]=fround((b30[t124*1024+i]-0.0));}
function loop149(t124){for(let i=0;i<1024;i++)b148[i]=((b146[i]!==b146[i]?1:0)?fround((b30[t124*1024+i]+0.0)):fround((max(b30[t124*1024+i],0.0)+fround(log1p(fround(exp((-abs(b146[i])))))))));}
function loop151(){for(let i=0;i<1024;i++)b150[i]=((b148[i]===Infinity?1:0)?0.0:b148[i]);}
function loop152(t124){for(let i=0;i<1024;i++)b128[i]=fround((fround((1.0*fround(exp(fround((((b30[t124*1024+i]===Infinity?1:0)?0.0:b30[t124*1024+i])-b150[i]))))))+fround((0.0*fround(exp(fround((0.0-b150[i]))))))));}
function loop154(){for(let i=0;i<1024;i++)block[i]=fround((b128[i]*b121[i]));}
function loop157(t124){for(let i155=0;i155<32;i155++){for(let i156=0;i156<32;i156++){block[1024+i155*32+i156]=b14[t124*1024+i156*32+i155];}}}
function sum162(t124){let s158=1;for(let i161=0;i161<1024;i161++){s158=s158&(Number.isFinite(b31[t124*1024+i161])?1:0);}return s158;}
function sum171(){let s167=-Infinity;for(let i170=0;i170<1024;i170++){s167=max(s167,abs(b121[i170]));}return s167;}
function sum181(v174){let s177=0;for(let i180=0;i180<1024;i180++){s177=s177+fround(square(fround((b121[i180]/v174))));}return s177;}
function sum193(){let s189=-Infinity;for(let i192=0;i192<1024;i192++){s189=max(s189,abs(b153[i192]));}return s189;}
function loop203(v126,v196){for(let i=0;i<1024;i++)b202[i]=(v126?fround((b153[i]/v196)):b121[i]);}
function sum217(v215){let s216=-Infinity;s216=max(s216,v215);return s216;}
function sum226(v224){let s225=1;s225=s225&v224;return s225;}
function loop240(v238){for(let i=0;i<256;i++)b239[i]=fround((v238*k207[i]));}
function loop242(){for(let i=0;i<256;i++)b241[i]=fround(logistic(b239[i]));}
function loop244(){for(let i=0;i<256;i++)b243[i]=fround(square(b241[i]));}
function sum247(){let s246=0;for(let i245=0;i245<256;i245++){const x0=b243[i245];{const y=k208[i245];s246+=x0*y;}}return s246;}
function loop250(){for(let i=0;i<256;i++)b249[i]=fround(square(fround((fround((b241[i]*fround(logistic((-b239[i])))))*1.0))));}
function sum253(){let s252=0;for(let i251=0;i251<256;i251++){const x0=b249[i251];{const y=k208[i251];s252+=x0*y;}}return s252;}
function loop257(v255){for(let i=0;i<256;i++)b256[i]=fround((v255*k207[i]));}
function loop259(){for(let i=0;i<256;i++)b258[i]=fround(square(fround(tanh(b256[i]))));}
function sum262(){let s261=0;for(let i260=0;i260<256;i260++){const x0=b258[i260];{const y=k208[i260];s261+=x0*y;}}return s261;}
function loop265(){for(let i=0;i<256;i++)b264[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b256[i]))))))*fround(logistic(fround(((-2.0)*b256[i]))))))*1.0))));}
function sum268(){let s267=0;for(let i266=0;i266<256;i266++){const x0=b264[i266];{const y=k208[i266];s267+=x0*y;}}return s267;}
function loop272(v270){for(let i=0;i<256;i++)b271[i]=fround((v270*k207[i]));}
function loop274(){for(let i=0;i<256;i++)b273[i]=fround(square(max(b271[i],0.0)));}
function sum277(){let s276=0;for(let i275=0;i275<256;i275++){const x0=b273[i275];{const y=k208[i275];s276+=x0*y;}}return s276;}
function loop280(){for(let i=0;i<256;i++)b279[i]=fround(square(((b271[i]>0.0?1:0)?1.0:0.0)));}
function sum283(){let s282=0;for(let i281=0;i281<256;i281++){const x0=b279[i281];{const y=k208[i281];s282+=x0*y;}}return s282;}
function loop287(v285){for(let i=0;i<256;i++)b286[i]=fround(square(fround((v285*k207[i]))));}
function sum290(){let s289=0;for(let i288=0;i288<256;i288++){const x0=b286[i288];{const y=k208[i288];s289+=x0*y;}}return s289;}
function loop293(){for(let i=0;i<256;i++)b292[i]=fround(square(1.0));}
function sum296(){let s295=0;for(let i294=0;i294<256;i294++){const x0=b292[i294];{const y=k208[i294];s295+=x0*y;}}return s295;}
function loop300(v298){for(let i=0;i<256;i++)b299[i]=fround((v298*k207[i]));}
function loop302(){for(let i=0;i<256;i++)b301[i]=(b299[i]>=0.0?1:0);}
function loop304(){for(let i=0;i<256;i++)b303[i]=fround(square((b301[i]?b299[i]:fround((0.009999999776482582*b299[i])))));}
function sum307(){let s306=0;for(let i305=0;i305<256;i305++){const x0=b303[i305];{const y=k208[i305];s306+=x0*y;}}return s306;}
function loop310(){for(let i=0;i<256;i++)b309[i]=fround(square((b301[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum313(){let s312=0;for(let i311=0;i311<256;i311++){const x0=b309[i311];{const y=k208[i311];s312+=x0*y;}}return s312;}
function loop317(v315){for(let i=0;i<256;i++)b316[i]=fround((v315*k207[i]));}
function loop319(){for(let i=0;i<256;i++)b318[i]=(b316[i]>0.0?1:0);}
function loop321(){for(let i=0;i<256;i++)b320[i]=fround(expm1((b318[i]?0.0:b316[i])));}
function loop323(){for(let i=0;i<256;i++)b322[i]=fround(square((b318[i]?b316[i]:fround((1.0*b320[i])))));}
function sum326(){let s325=0;for(let i324=0;i324<256;i324++){const x0=b322[i324];{const y=k208[i324];s325+=x0*y;}}return s325;}
function loop329(){for(let i=0;i<256;i++)b328[i]=fround(square((b318[i]?1.0:fround((1.0*fround(((b318[i]?0.0:1.0)*fround((b320[i]+1.0)))))))));}
function sum332(){let s331=0;for(let i330=0;i330<256;i330++){const x0=b328[i330];{const y=k208[i330];s331+=x0*y;}}return s331;}
function loop336(v334){for(let i=0;i<256;i++)b335[i]=fround((v334*k207[i]));}
function loop338(){for(let i=0;i<256;i++)b337[i]=(b335[i]>0.0?1:0);}
function loop340(){for(let i=0;i<256;i++)b339[i]=fround(expm1((b337[i]?0.0:b335[i])));}
function loop342(){for(let i=0;i<256;i++)b341[i]=fround(square(fround((1.0507010221481323*(b337[i]?b335[i]:fround((1.6732631921768188*b339[i])))))));}
function sum345(){let s344=0;for(let i343=0;i343<256;i343++){const x0=b341[i343];{const y=k208[i343];s344+=x0*y;}}return s344;}
function loop348(){for(let i=0;i<256;i++)b347[i]=fround(square(fround((1.0507010221481323*(b337[i]?1.0:fround((1.6732631921768188*fround(((b337[i]?0.0:1.0)*fround((b339[i]+1.0)))))))))));}
function sum351(){let s350=0;for(let i349=0;i349<256;i349++){const x0=b347[i349];{const y=k208[i349];s350+=x0*y;}}return s350;}
function loop355(v353){for(let i=0;i<256;i++)b354[i]=fround((v353*k207[i]));}
function loop357(){for(let i=0;i<256;i++)b356[i]=fround((0.5*b354[i]));}
function loop359(){for(let i=0;i<256;i++)b358[i]=fround(((-b354[i])*0.7071067690849304));}
function loop361(){for(let i=0;i<256;i++)b360[i]=fround(erfc(b358[i]));}
function loop363(){for(let i=0;i<256;i++)b362[i]=fround(square(fround((b356[i]*b360[i]))));}
function sum366(){let s365=0;for(let i364=0;i364<256;i364++){const x0=b362[i364];{const y=k208[i364];s365+=x0*y;}}return s365;}
function loop369(){for(let i=0;i<256;i++)b368[i]=fround(square(fround((fround((fround((0.5*1.0))*b360[i]))+fround((b356[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b358[i])))))))))))))));}
function sum372(){let s371=0;for(let i370=0;i370<256;i370++){const x0=b368[i370];{const y=k208[i370];s371+=x0*y;}}return s371;}
function loop376(v374){for(let i=0;i<256;i++)b375[i]=fround((v374*k207[i]));}
function loop378(){for(let i=0;i<256;i++)b377[i]=fround(logistic(b375[i]));}
function loop380(){for(let i=0;i<256;i++)b379[i]=fround(square(fround((b375[i]*b377[i]))));}
function sum383(){let s382=0;for(let i381=0;i381<256;i381++){const x0=b379[i381];{const y=k208[i381];s382+=x0*y;}}return s382;}
function loop386(){for(let i=0;i<256;i++)b385[i]=fround(square(fround((fround((1.0*b377[i]))+fround((b375[i]*fround((1.0*fround((b377[i]*fround((1.0-b377[i]))))))))))));}
function sum389(){let s388=0;for(let i387=0;i387<256;i387++){const x0=b385[i387];{const y=k208[i387];s388+=x0*y;}}return s388;}
function loop393(v391){for(let i=0;i<256;i++)b392[i]=fround((v391*k207[i]));}
function loop395(){for(let i=0;i<256;i++)b394[i]=fround((b392[i]-0.0));}
function loop397(){for(let i=0;i<256;i++)b396[i]=((b394[i]!==b394[i]?1:0)?fround((b392[i]+0.0)):fround((max(b392[i],0.0)+fround(log1p(fround(exp((-abs(b394[i])))))))));}
function loop399(){for(let i=0;i<256;i++)b398[i]=fround(square(b396[i]));}
function sum402(){let s401=0;for(let i400=0;i400<256;i400++){const x0=b398[i400];{const y=k208[i400];s401+=x0*y;}}return s401;}
function loop405(){for(let i=0;i<256;i++)b404[i]=((b396[i]===Infinity?1:0)?0.0:b396[i]);}
function loop407(){for(let i=0;i<256;i++)b406[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b392[i]===Infinity?1:0)?0.0:b392[i])-b404[i]))))))+fround((0.0*fround(exp(fround((0.0-b404[i]))))))))));}
function sum410(){let s409=0;for(let i408=0;i408<256;i408++){const x0=b406[i408];{const y=k208[i408];s409+=x0*y;}}return s409;}
function loop416(v205){for(let i415=0;i415<30;i415++){b414[i415]=(b20[(29-(i415))]?fround((fround(ln(fround((v205*b212[(29-(i415))]))))*0.4342944920063019)):0.0);}}
function loop420(){let s419=0;for(let i418=0;i418<=29;i418++){s419+=b414[i418];b417[i418]=s419;}}
function loop423(){for(let i422=0;i422<29;i422++){b421[i422]=b417[(29-(i422+1))];}}
function loop424(){b421[29]=0.0;}
function loop427(){for(let i426=0;i426<30;i426++){b425[i426]=fround((fround((b28[i426]+b29[i426]))+0.0));}}
function loop429(){for(let i428=0;i428<30;i428++){b425[1*30+i428]=fround((b123[i428]+0.0));}}
function loop431(){for(let i430=0;i430<30;i430++){b425[2*30+i430]=(b20[i430]?fround((0.5*fround((fround((fround(ln(b211[i430]))*0.4342944920063019))+b213[i430])))):NaN);}}
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
randomBits(b7[1*2],b7[1*2+1],b106);
loop108();
e114=fround(sum113());
e115=(e114>0.0?1:0);
e116=fround((e115?e114:1.0));
e117=fround(ln(e116));
e118=fround((e117*0.4342944920063019));
loop120();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
const v10=fround((n2/5.656854152679443));
loop15(v10);
loop21(n4);
loop25(n3);
let v27;
b26.set(b22.subarray(0,1024),0);
v27=0.0;
for(let t32=0;t32<30;t32++){
const v33=b20[t32];
const v39=fround(sum38());
const v40=(v39>0.0?1:0);
const v41=fround(max(1.000000045813705e-18,v39));
const v42=fround(min(1.0000000150474662e+30,v41));
const v43=fround((v39/v42));
const v44=fround((v40?v43:1.0));
const v50=sum49();
const v51=fround((v50?v44:NaN));
const v52=fround(ln(v51));
const v53=fround((v52*0.4342944920063019));
const v54=fround((v27+v53));
loop56(v51);
block.set(b55.subarray(0,1024),0);
block.set(b14.subarray(t32*1024,t32*1024+1024),1024);
product(32,32,32);
b57.set(block.subarray(2048,2048+1024),0);
loop61(t32);
const v62=min(max(n1,0),9);
switch(v62){
case 0:{
loop64();
break;}
case 1:{
loop65();
break;}
case 2:{
loop66();
break;}
case 3:{
b63.set(b58.subarray(0,1024),0);
break;}
case 4:{
loop67();
break;}
case 5:{
loop69();
loop70();
break;}
case 6:{
loop72();
loop73();
break;}
case 7:{
loop74();
break;}
case 8:{
loop75();
break;}
default:{
loop77();
loop78();
break;}
}
loop80();
const v86=fround(sum85());
const v87=(v86>0.0?1:0);
const v88=fround((v87?v86:1.0));
const v89=fround(ln(v88));
const v90=fround((v89*0.4342944920063019));
const v96=fround(sum95(v88));
const v97=fround((v96/1024.0));
const v98=fround(ln(v97));
const v99=fround((v98*0.4342944920063019));
const v100=fround((0.5*v99));
const v101=fround((v90+v100));
const v102=fround((v33?v101:NaN));
b28[t32]=v102;
b29[t32]=v54;
b30.set(b58.subarray(0,1024),t32*1024);
b31.set(b63.subarray(0,1024),t32*1024);
loop104(v33);
const v105=fround(v54);
b26.set(b103.subarray(0,1024),0);
v27=v105;
}
let v122;
b121.set(b119.subarray(0,1024),0);
v122=e118;
for(let t124=29;t124>=0;t124--){
const v125=fround(b29[t124]);
const v126=b20[t124];
const v127=min(max(n1,0),9);
switch(v127){
case 0:{
loop129(t124);
break;}
case 1:{
loop130(t124);
break;}
case 2:{
loop131(t124);
break;}
case 3:{
loop132();
break;}
case 4:{
loop133(t124);
break;}
case 5:{
loop135(t124);
loop136(t124);
break;}
case 6:{
loop138(t124);
loop139(t124);
break;}
case 7:{
loop141(t124);
loop142(t124);
break;}
case 8:{
loop144(t124);
loop145(t124);
break;}
default:{
loop147(t124);
loop149(t124);
loop151();
loop152(t124);
break;}
}
loop154();
loop157(t124);
product(32,32,32);
b153.set(block.subarray(2048,2048+1024),0);
const v163=sum162(t124);
const v164=fround((v163?v122:NaN));
const v165=fround((0.0*v125));
const v166=fround((v164+v165));
const v172=fround(sum171());
const v173=(v172>0.0?1:0);
const v174=fround((v173?v172:1.0));
const v175=fround(ln(v174));
const v176=fround((v175*0.4342944920063019));
const v182=fround(sum181(v174));
const v183=fround((v182/1024.0));
const v184=fround(ln(v183));
const v185=fround((v184*0.4342944920063019));
const v186=fround((0.5*v185));
const v187=fround((v176+v186));
const v188=fround((v187+v122));
const v194=fround(sum193());
const v195=(v194>0.0?1:0);
const v196=fround((v195?v194:1.0));
const v197=fround(ln(v196));
const v198=fround((v197*0.4342944920063019));
const v199=fround((v166+v198));
const v200=fround((v126?v199:v122));
const v201=fround((v126?v188:NaN));
b123[t124]=v201;
loop203(v126,v196);
const v204=fround(v200);
b121.set(b202.subarray(0,1024),0);
v122=v204;
}
const v205=fround(square(n2));
const v206=fround(square(n3));
let v209;
let v210;
v209=1.0;
v210=0.0;
for(let t214=0;t214<30;t214++){
const v215=fround(abs(v209));
const v218=fround(sum217(v215));
const v219=(v218>0.0?1:0);
const v220=fround(max(1.0000000031710769e-30,v218));
const v221=fround(min(Infinity,v220));
const v222=fround((v218/v221));
const v223=fround((v219?v222:1.0));
const v224=(Number.isFinite(v209)?1:0);
const v227=sum226(v224);
const v228=fround((v227?v223:NaN));
const v229=fround(ln(v228));
const v230=fround((v229*0.4342944920063019));
const v231=fround((v210+v230));
const v232=fround((v209/v228));
const v233=fround((v205*v232));
const v234=fround((v233+v206));
const v235=min(max(n1,0),9);
let v236;
let v237;
switch(v235){
case 0:{
const v238=fround(sqrt(v234));
loop240(v238);
loop242();
loop244();
const v248=fround(sum247());
loop250();
const v254=fround(sum253());
v236=v248;
v237=v254;
break;}
case 1:{
const v255=fround(sqrt(v234));
loop257(v255);
loop259();
const v263=fround(sum262());
loop265();
const v269=fround(sum268());
v236=v263;
v237=v269;
break;}
case 2:{
const v270=fround(sqrt(v234));
loop272(v270);
loop274();
const v278=fround(sum277());
loop280();
const v284=fround(sum283());
v236=v278;
v237=v284;
break;}
case 3:{
const v285=fround(sqrt(v234));
loop287(v285);
const v291=fround(sum290());
loop293();
const v297=fround(sum296());
v236=v291;
v237=v297;
break;}
case 4:{
const v298=fround(sqrt(v234));
loop300(v298);
loop302();
loop304();
const v308=fround(sum307());
loop310();
const v314=fround(sum313());
v236=v308;
v237=v314;
break;}
case 5:{
const v315=fround(sqrt(v234));
loop317(v315);
loop319();
loop321();
loop323();
const v327=fround(sum326());
loop329();
const v333=fround(sum332());
v236=v327;
v237=v333;
break;}
case 6:{
const v334=fround(sqrt(v234));
loop336(v334);
loop338();
loop340();
loop342();
const v346=fround(sum345());
loop348();
const v352=fround(sum351());
v236=v346;
v237=v352;
break;}
case 7:{
const v353=fround(sqrt(v234));
loop355(v353);
loop357();
loop359();
loop361();
loop363();
const v367=fround(sum366());
loop369();
const v373=fround(sum372());
v236=v367;
v237=v373;
break;}
case 8:{
const v374=fround(sqrt(v234));
loop376(v374);
loop378();
loop380();
const v384=fround(sum383());
loop386();
const v390=fround(sum389());
v236=v384;
v237=v390;
break;}
default:{
const v391=fround(sqrt(v234));
loop393(v391);
loop395();
loop397();
loop399();
const v403=fround(sum402());
loop405();
loop407();
const v411=fround(sum410());
v236=v403;
v237=v411;
break;}
}
b211[t214]=v236;
b212[t214]=v237;
b213[t214]=v231;
const v412=fround(v236);
const v413=fround(v231);
v209=v412;
v210=v413;
}
loop416(v205);
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
