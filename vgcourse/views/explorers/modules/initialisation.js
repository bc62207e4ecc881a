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
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(numbers("AGFzbQEAAAABBwFgA39/fwADAgEABQMBAAQHFAIGbWVtb3J5AgAHcHJvZHVjdAAACtEEAc4EAgl/C3sgACABbEEEbCABIAJsQQRsaiEJIAAgAWxBBGwhBCAEIQcgAUEEbCEBIAJBBGwhAgNAQQAhCgNA/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhFiADIQUgAyABaiEGIAcgCmohCANAIAj9AAIAIQwgCP0AAhAhDSAFIQsgC/0JAgAhDiALIAFqIQsgDyAOIAz95gH95AEhDyAQIA4gDf3mAf3kASEQIAv9CQIAIQ4gCyABaiELIBEgDiAM/eYB/eQBIREgEiAOIA395gH95AEhEiAL/QkCACEOIAsgAWohCyATIA4gDP3mAf3kASETIBQgDiAN/eYB/eQBIRQgC/0JAgAhDiAVIA4gDP3mAf3kASEVIBYgDiAN/eYB/eQBIRYgBUEEaiEFIAggAmohCCAFIAZJDQALIAkgCmohCyALIA/9CwIAIAsgEP0LAhAgCyACaiELIAsgEf0LAgAgCyAS/QsCECALIAJqIQsgCyAT/QsCACALIBT9CwIQIAsgAmohCyALIBX9CwIAIAsgFv0LAhAgCyACaiELIApBIGohCiAKIAJJDQALIAMgAUEEbGohAyAJIAJBBGxqIQkgAyAESQ0ACws=")));
  [block, product] = [new Float32Array(exports.memory.buffer), exports.product];
} catch { /* forbidden, or too old */ }

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(1024);
const b9=new Float32Array(1024);
const b11=new Uint32Array(4);
const b13=new Uint32Array(30720);
const b14=new Float32Array(30720);
const b16=new Float32Array(30720);
const b18=new Uint32Array(960);
const b19=new Float32Array(960);
const k21=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b22=new Uint8Array(30);
const b24=new Float32Array(960);
const b26=new Float32Array(1024);
const b28=new Float32Array(30);
const b29=new Float32Array(30);
const b30=new Float32Array(960);
const b54=new Float32Array(1024);
const b57=new Float32Array(1024);
const b61=new Float32Array(1024);
const b66=new Uint8Array(1024);
const b69=new Uint8Array(1024);
const b74=new Float32Array(1024);
const b77=new Float32Array(1024);
const b103=new Float32Array(1024);
const b105=new Uint32Array(1024);
const b106=new Float32Array(1024);
const b108=new Float32Array(30);
const b109=new Float32Array(30720);
const b110=new Float32Array(30720);
const b134=new Float32Array(1024);
const b136=new Float32Array(1024);
const b137=new Float32Array(1024);
const b142=new Float32Array(1024);
const b147=new Uint8Array(1024);
const b150=new Uint8Array(1024);
const b155=new Float32Array(1024);
const b158=new Float32Array(1024);
const b161=new Float32Array(1024);
let e168;
let e169;
let e170;
let e171;
let e172;
const b173=new Float32Array(1024);
const b175=new Float32Array(1024);
const b177=new Float32Array(30);
const b182=new Float32Array(1024);
const b188=new Uint8Array(1024);
const b191=new Uint8Array(1024);
const b194=new Float32Array(1024);
const b197=new Float32Array(1024);
const b200=new Float32Array(1024);
const b202=new Float32Array(1024);
const b204=new Float32Array(1024);
const b207=new Float32Array(1024);
const b256=new Float32Array(1024);
const k261=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k262=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b265=new Float32Array(30);
const b266=new Float32Array(30);
const b267=new Float32Array(30);
const b293=new Float32Array(256);
const b295=new Float32Array(256);
const b297=new Float32Array(256);
const b303=new Float32Array(256);
const b310=new Float32Array(256);
const b312=new Float32Array(256);
const b318=new Float32Array(256);
const b325=new Float32Array(256);
const b327=new Float32Array(256);
const b333=new Float32Array(256);
const b340=new Float32Array(256);
const b346=new Float32Array(256);
const b353=new Float32Array(256);
const b355=new Uint8Array(256);
const b357=new Float32Array(256);
const b363=new Float32Array(256);
const b370=new Float32Array(256);
const b372=new Uint8Array(256);
const b374=new Float32Array(256);
const b376=new Float32Array(256);
const b382=new Float32Array(256);
const b389=new Float32Array(256);
const b391=new Uint8Array(256);
const b393=new Float32Array(256);
const b395=new Float32Array(256);
const b401=new Float32Array(256);
const b408=new Float32Array(256);
const b410=new Float32Array(256);
const b412=new Float32Array(256);
const b414=new Float32Array(256);
const b416=new Float32Array(256);
const b422=new Float32Array(256);
const b429=new Float32Array(256);
const b431=new Float32Array(256);
const b433=new Float32Array(256);
const b439=new Float32Array(256);
const b446=new Float32Array(256);
const b448=new Float32Array(256);
const b450=new Float32Array(256);
const b452=new Float32Array(256);
const b458=new Float32Array(256);
const b460=new Float32Array(256);
const b468=new Float32Array(30);
const b471=new Float32Array(30);
const b475=new Float32Array(30);
const b479=new Float32Array(120);
const b488=new Float32Array(120);
function loop10(){for(let i=0;i<1024;i++)b9[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop15(){for(let i=0;i<30720;i++)b14[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b13[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop17(v12){for(let i=0;i<30720;i++)b16[i]=fround((v12*b14[i]));}
function loop20(){for(let i=0;i<960;i++)b19[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop23(n4){for(let i=0;i<30;i++)b22[i]=(k21[i]<n4?1:0);}
function loop25(n3){for(let i=0;i<960;i++)b24[i]=fround((n3*b19[i]));}
function sum37(){let s33=-Infinity;for(let i36=0;i36<1024;i36++){s33=max(s33,abs(b26[i36]));}return s33;}
function sum48(){let s44=1;for(let i47=0;i47<1024;i47++){s44=s44&(Number.isFinite(b26[i47])?1:0);}return s44;}
function loop55(v50){for(let i=0;i<1024;i++)block[i]=fround((b26[i]/v50));}
function loop60(t31){for(let i58=0;i58<32;i58++){for(let i59=0;i59<32;i59++){b57[i58*32+i59]=fround((b54[i58*32+i59]+b24[t31*32+i59]));}}}
function loop62(){for(let i=0;i<1024;i++)b61[i]=fround(logistic(b57[i]));}
function loop63(){for(let i=0;i<1024;i++)b61[i]=fround(tanh(b57[i]));}
function loop64(){for(let i=0;i<1024;i++)b61[i]=max(b57[i],0.0);}
function loop65(){for(let i=0;i<1024;i++)b61[i]=((b57[i]>=0.0?1:0)?b57[i]:fround((0.009999999776482582*b57[i])));}
function loop67(){for(let i=0;i<1024;i++)b66[i]=(b57[i]>0.0?1:0);}
function loop68(){for(let i=0;i<1024;i++)b61[i]=(b66[i]?b57[i]:fround((1.0*fround(expm1((b66[i]?0.0:b57[i]))))));}
function loop70(){for(let i=0;i<1024;i++)b69[i]=(b57[i]>0.0?1:0);}
function loop71(){for(let i=0;i<1024;i++)b61[i]=fround((1.0507010221481323*(b69[i]?b57[i]:fround((1.6732631921768188*fround(expm1((b69[i]?0.0:b57[i]))))))));}
function loop72(){for(let i=0;i<1024;i++)b61[i]=fround((fround((0.5*b57[i]))*fround(erfc(fround(((-b57[i])*0.7071067690849304))))));}
function loop73(){for(let i=0;i<1024;i++)b61[i]=fround((b57[i]*fround(logistic(b57[i]))));}
function loop75(){for(let i=0;i<1024;i++)b74[i]=fround((b57[i]-0.0));}
function loop76(){for(let i=0;i<1024;i++)b61[i]=((b74[i]!==b74[i]?1:0)?fround((b57[i]+0.0)):fround((max(b57[i],0.0)+fround(log1p(fround(exp((-abs(b74[i])))))))));}
function loop78(){for(let i=0;i<1024;i++)b77[i]=fround((1.0*b61[i]));}
function sum83(){let s79=-Infinity;for(let i82=0;i82<1024;i82++){s79=max(s79,abs(b77[i82]));}return s79;}
function sum93(v86){let s89=0;for(let i92=0;i92<1024;i92++){s89=s89+fround(square(fround((b77[i92]/v86))));}return s89;}
function loop102(t31){for(let i101=0;i101<32;i101++){b30[t31*32+i101]=b24[t31*32+i101];}}
function sum117(){let s113=-Infinity;for(let i116=0;i116<1024;i116++){s113=max(s113,abs(b106[i116]));}return s113;}
function sum128(){let s124=1;for(let i127=0;i127<1024;i127++){s124=s124&(Number.isFinite(b106[i127])?1:0);}return s124;}
function loop135(v130){for(let i=0;i<1024;i++)b134[i]=fround((b106[i]/v130));}
function loop140(t111){for(let i138=0;i138<32;i138++){for(let i139=0;i139<32;i139++){b137[i138*32+i139]=fround((b136[i138*32+i139]+b30[t111*32+i139]));}}}
function loop143(){for(let i=0;i<1024;i++)b142[i]=fround(logistic(b137[i]));}
function loop144(){for(let i=0;i<1024;i++)b142[i]=fround(tanh(b137[i]));}
function loop145(){for(let i=0;i<1024;i++)b142[i]=max(b137[i],0.0);}
function loop146(){for(let i=0;i<1024;i++)b142[i]=((b137[i]>=0.0?1:0)?b137[i]:fround((0.009999999776482582*b137[i])));}
function loop148(){for(let i=0;i<1024;i++)b147[i]=(b137[i]>0.0?1:0);}
function loop149(){for(let i=0;i<1024;i++)b142[i]=(b147[i]?b137[i]:fround((1.0*fround(expm1((b147[i]?0.0:b137[i]))))));}
function loop151(){for(let i=0;i<1024;i++)b150[i]=(b137[i]>0.0?1:0);}
function loop152(){for(let i=0;i<1024;i++)b142[i]=fround((1.0507010221481323*(b150[i]?b137[i]:fround((1.6732631921768188*fround(expm1((b150[i]?0.0:b137[i]))))))));}
function loop153(){for(let i=0;i<1024;i++)b142[i]=fround((fround((0.5*b137[i]))*fround(erfc(fround(((-b137[i])*0.7071067690849304))))));}
function loop154(){for(let i=0;i<1024;i++)b142[i]=fround((b137[i]*fround(logistic(b137[i]))));}
function loop156(){for(let i=0;i<1024;i++)b155[i]=fround((b137[i]-0.0));}
function loop157(){for(let i=0;i<1024;i++)b142[i]=((b155[i]!==b155[i]?1:0)?fround((b137[i]+0.0)):fround((max(b137[i],0.0)+fround(log1p(fround(exp((-abs(b155[i])))))))));}
function loop159(v112){for(let i=0;i<1024;i++)b158[i]=(v112?b142[i]:b134[i]);}
function loop162(){for(let i=0;i<1024;i++)b161[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b105[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum167(){let s163=-Infinity;for(let i166=0;i166<1024;i166++){s163=max(s163,abs(b161[i166]));}return s163;}
function loop174(){for(let i=0;i<1024;i++)b173[i]=fround((b161[i]/e170));}
function loop183(t178){for(let i=0;i<1024;i++)b182[i]=fround((fround((fround(logistic(b109[t178*1024+i]))*fround(logistic((-b109[t178*1024+i])))))*1.0));}
function loop184(t178){for(let i=0;i<1024;i++)b182[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b109[t178*1024+i]))))))*fround(logistic(fround(((-2.0)*b109[t178*1024+i]))))))*1.0));}
function loop185(t178){for(let i=0;i<1024;i++)b182[i]=((b109[t178*1024+i]>0.0?1:0)?1.0:0.0);}
function loop186(){for(let i=0;i<1024;i++)b182[i]=1.0;}
function loop187(t178){for(let i=0;i<1024;i++)b182[i]=((b109[t178*1024+i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop189(t178){for(let i=0;i<1024;i++)b188[i]=(b109[t178*1024+i]>0.0?1:0);}
function loop190(t178){for(let i=0;i<1024;i++)b182[i]=(b188[i]?1.0:fround((1.0*fround(((b188[i]?0.0:1.0)*fround((fround(expm1((b188[i]?0.0:b109[t178*1024+i])))+1.0)))))));}
function loop192(t178){for(let i=0;i<1024;i++)b191[i]=(b109[t178*1024+i]>0.0?1:0);}
function loop193(t178){for(let i=0;i<1024;i++)b182[i]=fround((1.0507010221481323*(b191[i]?1.0:fround((1.6732631921768188*fround(((b191[i]?0.0:1.0)*fround((fround(expm1((b191[i]?0.0:b109[t178*1024+i])))+1.0)))))))));}
function loop195(t178){for(let i=0;i<1024;i++)b194[i]=fround(((-b109[t178*1024+i])*0.7071067690849304));}
function loop196(t178){for(let i=0;i<1024;i++)b182[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b194[i]))))+fround((fround((0.5*b109[t178*1024+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b194[i])))))))))))));}
function loop198(t178){for(let i=0;i<1024;i++)b197[i]=fround(logistic(b109[t178*1024+i]));}
function loop199(t178){for(let i=0;i<1024;i++)b182[i]=fround((fround((1.0*b197[i]))+fround((b109[t178*1024+i]*fround((1.0*fround((b197[i]*fround((1.0-b197[i]))))))))));}
function loop201(t178){for(let i=0;i<1024;i++)b200[i]=fround((b109[t178*1024+i]-0.0));}
function loop203(t178){for(let i=0;i<1024;i++)b202[i]=((b200[i]!==b200[i]?1:0)?fround((b109[t178*1024+i]+0.0)):fround((max(b109[t178*1024+i],0.0)+fround(log1p(fround(exp((-abs(b200[i])))))))));}
function loop205(){for(let i=0;i<1024;i++)b204[i]=((b202[i]===Infinity?1:0)?0.0:b202[i]);}
function loop206(t178){for(let i=0;i<1024;i++)b182[i]=fround((fround((1.0*fround(exp(fround((((b109[t178*1024+i]===Infinity?1:0)?0.0:b109[t178*1024+i])-b204[i]))))))+fround((0.0*fround(exp(fround((0.0-b204[i]))))))));}
function loop208(){for(let i=0;i<1024;i++)block[i]=fround((b182[i]*b175[i]));}
function loop211(t178){for(let i209=0;i209<32;i209++){for(let i210=0;i210<32;i210++){block[1024+i209*32+i210]=b16[t178*1024+i210*32+i209];}}}
function sum216(t178){let s212=1;for(let i215=0;i215<1024;i215++){s212=s212&(Number.isFinite(b110[t178*1024+i215])?1:0);}return s212;}
function sum225(){let s221=-Infinity;for(let i224=0;i224<1024;i224++){s221=max(s221,abs(b175[i224]));}return s221;}
function sum235(v228){let s231=0;for(let i234=0;i234<1024;i234++){s231=s231+fround(square(fround((b175[i234]/v228))));}return s231;}
function sum247(){let s243=-Infinity;for(let i246=0;i246<1024;i246++){s243=max(s243,abs(b207[i246]));}return s243;}
function loop257(v180,v250){for(let i=0;i<1024;i++)b256[i]=(v180?fround((b207[i]/v250)):b175[i]);}
function sum271(v269){let s270=-Infinity;s270=max(s270,v269);return s270;}
function sum280(v278){let s279=1;s279=s279&v278;return s279;}
function loop294(v292){for(let i=0;i<256;i++)b293[i]=fround((v292*k261[i]));}
function loop296(){for(let i=0;i<256;i++)b295[i]=fround(logistic(b293[i]));}
function loop298(){for(let i=0;i<256;i++)b297[i]=fround(square(b295[i]));}
function sum301(){let s300=0;for(let i299=0;i299<256;i299++){const x0=b297[i299];{const y=k262[i299];s300+=x0*y;}}return s300;}
function loop304(){for(let i=0;i<256;i++)b303[i]=fround(square(fround((fround((b295[i]*fround(logistic((-b293[i])))))*1.0))));}
function sum307(){let s306=0;for(let i305=0;i305<256;i305++){const x0=b303[i305];{const y=k262[i305];s306+=x0*y;}}return s306;}
function loop311(v309){for(let i=0;i<256;i++)b310[i]=fround((v309*k261[i]));}
function loop313(){for(let i=0;i<256;i++)b312[i]=fround(square(fround(tanh(b310[i]))));}
function sum316(){let s315=0;for(let i314=0;i314<256;i314++){const x0=b312[i314];{const y=k262[i314];s315+=x0*y;}}return s315;}
function loop319(){for(let i=0;i<256;i++)b318[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b310[i]))))))*fround(logistic(fround(((-2.0)*b310[i]))))))*1.0))));}
function sum322(){let s321=0;for(let i320=0;i320<256;i320++){const x0=b318[i320];{const y=k262[i320];s321+=x0*y;}}return s321;}
function loop326(v324){for(let i=0;i<256;i++)b325[i]=fround((v324*k261[i]));}
function loop328(){for(let i=0;i<256;i++)b327[i]=fround(square(max(b325[i],0.0)));}
function sum331(){let s330=0;for(let i329=0;i329<256;i329++){const x0=b327[i329];{const y=k262[i329];s330+=x0*y;}}return s330;}
function loop334(){for(let i=0;i<256;i++)b333[i]=fround(square(((b325[i]>0.0?1:0)?1.0:0.0)));}
function sum337(){let s336=0;for(let i335=0;i335<256;i335++){const x0=b333[i335];{const y=k262[i335];s336+=x0*y;}}return s336;}
function loop341(v339){for(let i=0;i<256;i++)b340[i]=fround(square(fround((v339*k261[i]))));}
function sum344(){let s343=0;for(let i342=0;i342<256;i342++){const x0=b340[i342];{const y=k262[i342];s343+=x0*y;}}return s343;}
function loop347(){for(let i=0;i<256;i++)b346[i]=fround(square(1.0));}
function sum350(){let s349=0;for(let i348=0;i348<256;i348++){const x0=b346[i348];{const y=k262[i348];s349+=x0*y;}}return s349;}
function loop354(v352){for(let i=0;i<256;i++)b353[i]=fround((v352*k261[i]));}
function loop356(){for(let i=0;i<256;i++)b355[i]=(b353[i]>=0.0?1:0);}
function loop358(){for(let i=0;i<256;i++)b357[i]=fround(square((b355[i]?b353[i]:fround((0.009999999776482582*b353[i])))));}
function sum361(){let s360=0;for(let i359=0;i359<256;i359++){const x0=b357[i359];{const y=k262[i359];s360+=x0*y;}}return s360;}
function loop364(){for(let i=0;i<256;i++)b363[i]=fround(square((b355[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum367(){let s366=0;for(let i365=0;i365<256;i365++){const x0=b363[i365];{const y=k262[i365];s366+=x0*y;}}return s366;}
function loop371(v369){for(let i=0;i<256;i++)b370[i]=fround((v369*k261[i]));}
function loop373(){for(let i=0;i<256;i++)b372[i]=(b370[i]>0.0?1:0);}
function loop375(){for(let i=0;i<256;i++)b374[i]=fround(expm1((b372[i]?0.0:b370[i])));}
function loop377(){for(let i=0;i<256;i++)b376[i]=fround(square((b372[i]?b370[i]:fround((1.0*b374[i])))));}
function sum380(){let s379=0;for(let i378=0;i378<256;i378++){const x0=b376[i378];{const y=k262[i378];s379+=x0*y;}}return s379;}
function loop383(){for(let i=0;i<256;i++)b382[i]=fround(square((b372[i]?1.0:fround((1.0*fround(((b372[i]?0.0:1.0)*fround((b374[i]+1.0)))))))));}
function sum386(){let s385=0;for(let i384=0;i384<256;i384++){const x0=b382[i384];{const y=k262[i384];s385+=x0*y;}}return s385;}
function loop390(v388){for(let i=0;i<256;i++)b389[i]=fround((v388*k261[i]));}
function loop392(){for(let i=0;i<256;i++)b391[i]=(b389[i]>0.0?1:0);}
function loop394(){for(let i=0;i<256;i++)b393[i]=fround(expm1((b391[i]?0.0:b389[i])));}
function loop396(){for(let i=0;i<256;i++)b395[i]=fround(square(fround((1.0507010221481323*(b391[i]?b389[i]:fround((1.6732631921768188*b393[i])))))));}
function sum399(){let s398=0;for(let i397=0;i397<256;i397++){const x0=b395[i397];{const y=k262[i397];s398+=x0*y;}}return s398;}
function loop402(){for(let i=0;i<256;i++)b401[i]=fround(square(fround((1.0507010221481323*(b391[i]?1.0:fround((1.6732631921768188*fround(((b391[i]?0.0:1.0)*fround((b393[i]+1.0)))))))))));}
function sum405(){let s404=0;for(let i403=0;i403<256;i403++){const x0=b401[i403];{const y=k262[i403];s404+=x0*y;}}return s404;}
function loop409(v407){for(let i=0;i<256;i++)b408[i]=fround((v407*k261[i]));}
function loop411(){for(let i=0;i<256;i++)b410[i]=fround((0.5*b408[i]));}
function loop413(){for(let i=0;i<256;i++)b412[i]=fround(((-b408[i])*0.7071067690849304));}
function loop415(){for(let i=0;i<256;i++)b414[i]=fround(erfc(b412[i]));}
function loop417(){for(let i=0;i<256;i++)b416[i]=fround(square(fround((b410[i]*b414[i]))));}
function sum420(){let s419=0;for(let i418=0;i418<256;i418++){const x0=b416[i418];{const y=k262[i418];s419+=x0*y;}}return s419;}
function loop423(){for(let i=0;i<256;i++)b422[i]=fround(square(fround((fround((fround((0.5*1.0))*b414[i]))+fround((b410[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b412[i])))))))))))))));}
function sum426(){let s425=0;for(let i424=0;i424<256;i424++){const x0=b422[i424];{const y=k262[i424];s425+=x0*y;}}return s425;}
function loop430(v428){for(let i=0;i<256;i++)b429[i]=fround((v428*k261[i]));}
function loop432(){for(let i=0;i<256;i++)b431[i]=fround(logistic(b429[i]));}
function loop434(){for(let i=0;i<256;i++)b433[i]=fround(square(fround((b429[i]*b431[i]))));}
function sum437(){let s436=0;for(let i435=0;i435<256;i435++){const x0=b433[i435];{const y=k262[i435];s436+=x0*y;}}return s436;}
function loop440(){for(let i=0;i<256;i++)b439[i]=fround(square(fround((fround((1.0*b431[i]))+fround((b429[i]*fround((1.0*fround((b431[i]*fround((1.0-b431[i]))))))))))));}
function sum443(){let s442=0;for(let i441=0;i441<256;i441++){const x0=b439[i441];{const y=k262[i441];s442+=x0*y;}}return s442;}
function loop447(v445){for(let i=0;i<256;i++)b446[i]=fround((v445*k261[i]));}
function loop449(){for(let i=0;i<256;i++)b448[i]=fround((b446[i]-0.0));}
function loop451(){for(let i=0;i<256;i++)b450[i]=((b448[i]!==b448[i]?1:0)?fround((b446[i]+0.0)):fround((max(b446[i],0.0)+fround(log1p(fround(exp((-abs(b448[i])))))))));}
function loop453(){for(let i=0;i<256;i++)b452[i]=fround(square(b450[i]));}
function sum456(){let s455=0;for(let i454=0;i454<256;i454++){const x0=b452[i454];{const y=k262[i454];s455+=x0*y;}}return s455;}
function loop459(){for(let i=0;i<256;i++)b458[i]=((b450[i]===Infinity?1:0)?0.0:b450[i]);}
function loop461(){for(let i=0;i<256;i++)b460[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b446[i]===Infinity?1:0)?0.0:b446[i])-b458[i]))))))+fround((0.0*fround(exp(fround((0.0-b458[i]))))))))));}
function sum464(){let s463=0;for(let i462=0;i462<256;i462++){const x0=b460[i462];{const y=k262[i462];s463+=x0*y;}}return s463;}
function loop470(v259){for(let i469=0;i469<30;i469++){b468[i469]=(b22[(29-(i469))]?fround((fround(ln(fround((v259*b266[(29-(i469))]))))*0.4342944920063019)):0.0);}}
function loop474(){let s473=0;for(let i472=0;i472<=29;i472++){s473+=b468[i472];b471[i472]=s473;}}
function loop477(){for(let i476=0;i476<29;i476++){b475[i476]=b471[(29-(i476+1))];}}
function loop478(){b475[29]=0.0;}
function loop481(){for(let i480=0;i480<30;i480++){b479[i480]=fround((fround((b28[i480]+b29[i480]))+0.0));}}
function loop483(){for(let i482=0;i482<30;i482++){b479[1*30+i482]=fround((b177[i482]+0.0));}}
function loop485(){for(let i484=0;i484<30;i484++){b479[2*30+i484]=(b22[i484]?fround((0.5*fround((fround((fround(ln(b265[i484]))*0.4342944920063019))+b267[i484])))):NaN);}}
function loop487(){for(let i486=0;i486<30;i486++){b479[3*30+i486]=(b22[i486]?fround((0.5*b475[i486])):NaN);}}
function loop489(){for(let i=0;i<120;i++)b488[i]=b479[i];}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
loop10();
randomSplit(b5[0],b5[1],b11);
randomBits(b11[0],b11[1],b13);
loop15();
randomBits(b11[1*2],b11[1*2+1],b18);
loop20();
randomBits(b7[1*2],b7[1*2+1],b105);
loop162();
e168=fround(sum167());
e169=(e168>0.0?1:0);
e170=fround((e169?e168:1.0));
e171=fround(ln(e170));
e172=fround((e171*0.4342944920063019));
loop174();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
const v12=fround((n2/5.656854152679443));
loop17(v12);
loop23(n4);
loop25(n3);
let v27;
b26.set(b9.subarray(0,1024),0);
v27=0.0;
for(let t31=0;t31<30;t31++){
const v32=b22[t31];
const v38=fround(sum37());
const v39=(v38>0.0?1:0);
const v40=fround(max(1.000000045813705e-18,v38));
const v41=fround(min(1.0000000150474662e+30,v40));
const v42=fround((v38/v41));
const v43=fround((v39?v42:1.0));
const v49=sum48();
const v50=fround((v49?v43:NaN));
const v51=fround(ln(v50));
const v52=fround((v51*0.4342944920063019));
const v53=fround((v27+v52));
loop55(v50);
block.set(b16.subarray(t31*1024,t31*1024+1024),1024);
product(32,32,32);
b54.set(block.subarray(2048,2048+1024),0);
const v56=min(max(n1,0),9);
loop60(t31);
switch(v56){
case 0:{
loop62();
break;}
case 1:{
loop63();
break;}
case 2:{
loop64();
break;}
case 3:{
b61.set(b57.subarray(0,1024),0);
break;}
case 4:{
loop65();
break;}
case 5:{
loop67();
loop68();
break;}
case 6:{
loop70();
loop71();
break;}
case 7:{
loop72();
break;}
case 8:{
loop73();
break;}
default:{
loop75();
loop76();
break;}
}
loop78();
const v84=fround(sum83());
const v85=(v84>0.0?1:0);
const v86=fround((v85?v84:1.0));
const v87=fround(ln(v86));
const v88=fround((v87*0.4342944920063019));
const v94=fround(sum93(v86));
const v95=fround((v94/1024.0));
const v96=fround(ln(v95));
const v97=fround((v96*0.4342944920063019));
const v98=fround((0.5*v97));
const v99=fround((v88+v98));
const v100=fround((v32?v99:NaN));
b28[t31]=v100;
b29[t31]=v53;
loop102(t31);
b103.set(b61.subarray(0,1024),0);
const v104=fround(v53);
b26.set(b103.subarray(0,1024),0);
v27=v104;
}
let v107;
b106.set(b9.subarray(0,1024),0);
v107=0.0;
for(let t111=0;t111<30;t111++){
const v112=b22[t111];
const v118=fround(sum117());
const v119=(v118>0.0?1:0);
const v120=fround(max(1.000000045813705e-18,v118));
const v121=fround(min(1.0000000150474662e+30,v120));
const v122=fround((v118/v121));
const v123=fround((v119?v122:1.0));
const v129=sum128();
const v130=fround((v129?v123:NaN));
const v131=fround(ln(v130));
const v132=fround((v131*0.4342944920063019));
const v133=fround((v107+v132));
loop135(v130);
block.set(b134.subarray(0,1024),0);
block.set(b16.subarray(t111*1024,t111*1024+1024),1024);
product(32,32,32);
b136.set(block.subarray(2048,2048+1024),0);
loop140(t111);
const v141=min(max(n1,0),9);
switch(v141){
case 0:{
loop143();
break;}
case 1:{
loop144();
break;}
case 2:{
loop145();
break;}
case 3:{
b142.set(b137.subarray(0,1024),0);
break;}
case 4:{
loop146();
break;}
case 5:{
loop148();
loop149();
break;}
case 6:{
loop151();
loop152();
break;}
case 7:{
loop153();
break;}
case 8:{
loop154();
break;}
default:{
loop156();
loop157();
break;}
}
b108[t111]=v133;
b109.set(b137.subarray(0,1024),t111*1024);
b110.set(b142.subarray(0,1024),t111*1024);
loop159(v112);
const v160=fround(v133);
b106.set(b158.subarray(0,1024),0);
v107=v160;
}
let v176;
b175.set(b173.subarray(0,1024),0);
v176=e172;
for(let t178=29;t178>=0;t178--){
const v179=fround(b108[t178]);
const v180=b22[t178];
const v181=min(max(n1,0),9);
switch(v181){
case 0:{
loop183(t178);
break;}
case 1:{
loop184(t178);
break;}
case 2:{
loop185(t178);
break;}
case 3:{
loop186();
break;}
case 4:{
loop187(t178);
break;}
case 5:{
loop189(t178);
loop190(t178);
break;}
case 6:{
loop192(t178);
loop193(t178);
break;}
case 7:{
loop195(t178);
loop196(t178);
break;}
case 8:{
loop198(t178);
loop199(t178);
break;}
default:{
loop201(t178);
loop203(t178);
loop205();
loop206(t178);
break;}
}
loop208();
loop211(t178);
product(32,32,32);
b207.set(block.subarray(2048,2048+1024),0);
const v217=sum216(t178);
const v218=fround((v217?v176:NaN));
const v219=fround((0.0*v179));
const v220=fround((v218+v219));
const v226=fround(sum225());
const v227=(v226>0.0?1:0);
const v228=fround((v227?v226:1.0));
const v229=fround(ln(v228));
const v230=fround((v229*0.4342944920063019));
const v236=fround(sum235(v228));
const v237=fround((v236/1024.0));
const v238=fround(ln(v237));
const v239=fround((v238*0.4342944920063019));
const v240=fround((0.5*v239));
const v241=fround((v230+v240));
const v242=fround((v241+v176));
const v248=fround(sum247());
const v249=(v248>0.0?1:0);
const v250=fround((v249?v248:1.0));
const v251=fround(ln(v250));
const v252=fround((v251*0.4342944920063019));
const v253=fround((v220+v252));
const v254=fround((v180?v253:v176));
const v255=fround((v180?v242:NaN));
b177[t178]=v255;
loop257(v180,v250);
const v258=fround(v254);
b175.set(b256.subarray(0,1024),0);
v176=v258;
}
const v259=fround(square(n2));
const v260=fround(square(n3));
let v263;
let v264;
v263=1.0;
v264=0.0;
for(let t268=0;t268<30;t268++){
const v269=fround(abs(v263));
const v272=fround(sum271(v269));
const v273=(v272>0.0?1:0);
const v274=fround(max(1.0000000031710769e-30,v272));
const v275=fround(min(Infinity,v274));
const v276=fround((v272/v275));
const v277=fround((v273?v276:1.0));
const v278=(Number.isFinite(v263)?1:0);
const v281=sum280(v278);
const v282=fround((v281?v277:NaN));
const v283=fround(ln(v282));
const v284=fround((v283*0.4342944920063019));
const v285=fround((v264+v284));
const v286=fround((v263/v282));
const v287=fround((v259*v286));
const v288=fround((v287+v260));
const v289=min(max(n1,0),9);
let v290;
let v291;
switch(v289){
case 0:{
const v292=fround(sqrt(v288));
loop294(v292);
loop296();
loop298();
const v302=fround(sum301());
loop304();
const v308=fround(sum307());
v290=v302;
v291=v308;
break;}
case 1:{
const v309=fround(sqrt(v288));
loop311(v309);
loop313();
const v317=fround(sum316());
loop319();
const v323=fround(sum322());
v290=v317;
v291=v323;
break;}
case 2:{
const v324=fround(sqrt(v288));
loop326(v324);
loop328();
const v332=fround(sum331());
loop334();
const v338=fround(sum337());
v290=v332;
v291=v338;
break;}
case 3:{
const v339=fround(sqrt(v288));
loop341(v339);
const v345=fround(sum344());
loop347();
const v351=fround(sum350());
v290=v345;
v291=v351;
break;}
case 4:{
const v352=fround(sqrt(v288));
loop354(v352);
loop356();
loop358();
const v362=fround(sum361());
loop364();
const v368=fround(sum367());
v290=v362;
v291=v368;
break;}
case 5:{
const v369=fround(sqrt(v288));
loop371(v369);
loop373();
loop375();
loop377();
const v381=fround(sum380());
loop383();
const v387=fround(sum386());
v290=v381;
v291=v387;
break;}
case 6:{
const v388=fround(sqrt(v288));
loop390(v388);
loop392();
loop394();
loop396();
const v400=fround(sum399());
loop402();
const v406=fround(sum405());
v290=v400;
v291=v406;
break;}
case 7:{
const v407=fround(sqrt(v288));
loop409(v407);
loop411();
loop413();
loop415();
loop417();
const v421=fround(sum420());
loop423();
const v427=fround(sum426());
v290=v421;
v291=v427;
break;}
case 8:{
const v428=fround(sqrt(v288));
loop430(v428);
loop432();
loop434();
const v438=fround(sum437());
loop440();
const v444=fround(sum443());
v290=v438;
v291=v444;
break;}
default:{
const v445=fround(sqrt(v288));
loop447(v445);
loop449();
loop451();
loop453();
const v457=fround(sum456());
loop459();
loop461();
const v465=fround(sum464());
v290=v457;
v291=v465;
break;}
}
b265[t268]=v290;
b266[t268]=v291;
b267[t268]=v285;
const v466=fround(v290);
const v467=fround(v285);
v263=v466;
v264=v467;
}
loop470(v259);
loop474();
loop477();
loop478();
loop481();
loop483();
loop485();
loop487();
loop489();
return b488;
}
