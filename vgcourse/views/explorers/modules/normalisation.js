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
const b8=new Uint32Array(2048);
const k9=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAAgAAAAIQAAACIAAAAjAAAAJAAAACUAAAAmAAAAJwAAACgAAAApAAAAKgAAACsAAAAsAAAALQAAAC4AAAAvAAAAMAAAADEAAAAyAAAAMwAAADQAAAA1AAAANgAAADcAAAA4AAAAOQAAADoAAAA7AAAAPAAAAD0AAAA+AAAAPwAAAA=='));
const b10=new Uint8Array(64);
const b12=new Float32Array(2048);
const b14=new Uint32Array(4);
const b16=new Uint32Array(30720);
const b17=new Float32Array(30720);
const b19=new Float32Array(30720);
const b21=new Uint32Array(960);
const b22=new Float32Array(960);
const b24=new Float32Array(2048);
const b28=new Float32Array(2048);
const b30=new Float32Array(30);
const b31=new Float32Array(30);
const b32=new Float32Array(61440);
const b33=new Float32Array(61440);
const b34=new Float32Array(61440);
const b57=new Float32Array(2048);
const b59=new Float32Array(2048);
const b64=new Float32Array(2048);
const b68=new Float32Array(32);
const b73=new Float32Array(32);
const b75=new Float32Array(32);
const b78=new Float32Array(2048);
const b85=new Float32Array(32);
const b87=new Float32Array(32);
const b96=new Float32Array(64);
const b98=new Float32Array(64);
const b101=new Float32Array(2048);
const b108=new Float32Array(64);
const b110=new Float32Array(64);
const b117=new Float32Array(2048);
const b122=new Uint8Array(2048);
const b125=new Uint8Array(2048);
const b130=new Float32Array(2048);
const b133=new Float32Array(2048);
const b158=new Float32Array(2048);
const b168=new Uint32Array(2048);
const b169=new Float32Array(2048);
const b171=new Float32Array(2048);
const b185=new Float32Array(2048);
const b187=new Float32Array(2048);
const b189=new Float32Array(30);
const b192=new Uint8Array(64);
const b195=new Uint8Array(2048);
const b196=new Float32Array(2048);
const b197=new Float32Array(32);
const b198=new Float32Array(2048);
const b199=new Float32Array(32);
const b200=new Float32Array(32);
const b201=new Float32Array(2048);
const b202=new Float32Array(64);
const b203=new Float32Array(64);
const b216=new Float32Array(32);
const b221=new Float32Array(32);
const b223=new Float32Array(32);
const b226=new Float32Array(2048);
const b233=new Float32Array(32);
const b235=new Float32Array(32);
const b238=new Float32Array(32);
const b254=new Float32Array(64);
const b256=new Float32Array(64);
const b259=new Float32Array(2048);
const b266=new Float32Array(64);
const b268=new Float32Array(64);
const b271=new Float32Array(64);
const b282=new Float32Array(2048);
const b288=new Uint8Array(2048);
const b291=new Uint8Array(2048);
const b294=new Float32Array(2048);
const b297=new Float32Array(2048);
const b300=new Float32Array(2048);
const b302=new Float32Array(2048);
const b304=new Float32Array(2048);
const b307=new Float32Array(2048);
const b309=new Float32Array(2048);
const b313=new Float32Array(32);
const b317=new Float32Array(32);
const b319=new Float32Array(2048);
const b326=new Float32Array(32);
const b330=new Float32Array(32);
const b338=new Float32Array(64);
const b342=new Float32Array(64);
const b344=new Float32Array(2048);
const b351=new Float32Array(64);
const b355=new Float32Array(64);
const b360=new Float32Array(2048);
const b406=new Float32Array(2048);
const k412=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k413=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b416=new Float32Array(30);
const b417=new Float32Array(30);
const b430=new Float32Array(256);
const b432=new Float32Array(256);
const b434=new Float32Array(256);
const b440=new Float32Array(256);
const b447=new Float32Array(256);
const b449=new Float32Array(256);
const b455=new Float32Array(256);
const b462=new Float32Array(256);
const b464=new Float32Array(256);
const b470=new Float32Array(256);
const b477=new Float32Array(256);
const b483=new Float32Array(256);
const b490=new Float32Array(256);
const b492=new Uint8Array(256);
const b494=new Float32Array(256);
const b500=new Float32Array(256);
const b507=new Float32Array(256);
const b509=new Uint8Array(256);
const b511=new Float32Array(256);
const b513=new Float32Array(256);
const b519=new Float32Array(256);
const b526=new Float32Array(256);
const b528=new Uint8Array(256);
const b530=new Float32Array(256);
const b532=new Float32Array(256);
const b538=new Float32Array(256);
const b545=new Float32Array(256);
const b547=new Float32Array(256);
const b549=new Float32Array(256);
const b551=new Float32Array(256);
const b553=new Float32Array(256);
const b559=new Float32Array(256);
const b566=new Float32Array(256);
const b568=new Float32Array(256);
const b570=new Float32Array(256);
const b576=new Float32Array(256);
const b583=new Float32Array(256);
const b585=new Float32Array(256);
const b587=new Float32Array(256);
const b589=new Float32Array(256);
const b595=new Float32Array(256);
const b597=new Float32Array(256);
const b604=new Float32Array(256);
const b606=new Float32Array(256);
const b611=new Uint8Array(256);
const b614=new Uint8Array(256);
const b619=new Float32Array(256);
const b637=new Float32Array(30);
const b641=new Float32Array(30);
const b647=new Float32Array(30);
const b648=new Float32Array(30);
const b649=new Float32Array(30);
const b675=new Float32Array(256);
const b677=new Float32Array(256);
const b679=new Float32Array(256);
const b685=new Float32Array(256);
const b692=new Float32Array(256);
const b694=new Float32Array(256);
const b700=new Float32Array(256);
const b707=new Float32Array(256);
const b709=new Float32Array(256);
const b715=new Float32Array(256);
const b722=new Float32Array(256);
const b728=new Float32Array(256);
const b735=new Float32Array(256);
const b737=new Uint8Array(256);
const b739=new Float32Array(256);
const b745=new Float32Array(256);
const b752=new Float32Array(256);
const b754=new Uint8Array(256);
const b756=new Float32Array(256);
const b758=new Float32Array(256);
const b764=new Float32Array(256);
const b771=new Float32Array(256);
const b773=new Uint8Array(256);
const b775=new Float32Array(256);
const b777=new Float32Array(256);
const b783=new Float32Array(256);
const b790=new Float32Array(256);
const b792=new Float32Array(256);
const b794=new Float32Array(256);
const b796=new Float32Array(256);
const b798=new Float32Array(256);
const b804=new Float32Array(256);
const b811=new Float32Array(256);
const b813=new Float32Array(256);
const b815=new Float32Array(256);
const b821=new Float32Array(256);
const b828=new Float32Array(256);
const b830=new Float32Array(256);
const b832=new Float32Array(256);
const b834=new Float32Array(256);
const b840=new Float32Array(256);
const b842=new Float32Array(256);
const b850=new Float32Array(30);
const b853=new Float32Array(30);
const b857=new Float32Array(30);
const b861=new Float32Array(120);
const b870=new Float32Array(120);
function loop11(n4){for(let i=0;i<64;i++)b10[i]=(k9[i]<n4?1:0);}
function loop13(){for(let i=0;i<2048;i++)b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop18(){for(let i=0;i<30720;i++)b17[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop20(v15){for(let i=0;i<30720;i++)b19[i]=fround((v15*b17[i]));}
function loop23(){for(let i=0;i<960;i++)b22[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b21[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function loop27(){for(let i25=0;i25<64;i25++){for(let i26=0;i26<32;i26++){b24[i25*32+i26]=fround((b10[i25]*b12[i25*32+i26]));}}}
function sum40(){let s36=-Infinity;for(let i39=0;i39<2048;i39++){s36=max(s36,abs(b28[i39]));}return s36;}
function sum51(){let s47=1;for(let i50=0;i50<2048;i50++){s47=s47&(Number.isFinite(b28[i50])?1:0);}return s47;}
function loop58(v53){for(let i=0;i<2048;i++)block[i]=fround((b28[i]/v53));}
function loop62(t35){for(let i60=0;i60<64;i60++){for(let i61=0;i61<32;i61++){b59[i60*32+i61]=fround((b57[i60*32+i61]+b22[t35*32+i61]));}}}
function loop69(){for(let i66=0;i66<32;i66++){let s65=0;for(let i67=0;i67<64;i67++){s65=s65+(b10[i67]|0);}b68[i66]=s65;}}
function loop74(){for(let i71=0;i71<32;i71++){let s70=0;for(let i72=0;i72<64;i72++){s70=s70+(b10[i72]?b59[i72*32+i71]:0.0);}b73[i71]=s70;}}
function loop77(){for(let i76=0;i76<32;i76++){b75[i76]=fround((b73[i76]/b68[i76]));}}
function loop81(){for(let i79=0;i79<64;i79++){for(let i80=0;i80<32;i80++){b78[i79*32+i80]=fround((b59[i79*32+i80]-b75[i80]));}}}
function loop86(){for(let i83=0;i83<32;i83++){let s82=0;for(let i84=0;i84<64;i84++){s82=s82+(b10[i84]?fround(square(b78[i84*32+i83])):0.0);}b85[i83]=s82;}}
function loop89(){for(let i88=0;i88<32;i88++){b87[i88]=fround((1/sqrt(fround((fround((b85[i88]/b68[i88]))+9.999999747378752e-06)))));}}
function loop92(){for(let i90=0;i90<64;i90++){for(let i91=0;i91<32;i91++){b64[i90*32+i91]=fround((b78[i90*32+i91]*b87[i91]));}}}
function loop97(){for(let i94=0;i94<64;i94++){let s93=0;for(let i95=0;i95<32;i95++){s93=s93+b59[i94*32+i95];}b96[i94]=s93;}}
function loop100(){for(let i99=0;i99<64;i99++){b98[i99]=fround((b96[i99]/32.0));}}
function loop104(){for(let i102=0;i102<64;i102++){for(let i103=0;i103<32;i103++){b101[i102*32+i103]=fround((b59[i102*32+i103]-b98[i102]));}}}
function loop109(){for(let i106=0;i106<64;i106++){let s105=0;for(let i107=0;i107<32;i107++){s105=s105+fround(square(b101[i106*32+i107]));}b108[i106]=s105;}}
function loop112(){for(let i111=0;i111<64;i111++){b110[i111]=fround((1/sqrt(fround((fround((b108[i111]/32.0))+9.999999747378752e-06)))));}}
function loop115(){for(let i113=0;i113<64;i113++){for(let i114=0;i114<32;i114++){b64[i113*32+i114]=fround((b101[i113*32+i114]*b110[i113]));}}}
function loop118(){for(let i=0;i<2048;i++)b117[i]=fround(logistic(b64[i]));}
function loop119(){for(let i=0;i<2048;i++)b117[i]=fround(tanh(b64[i]));}
function loop120(){for(let i=0;i<2048;i++)b117[i]=max(b64[i],0.0);}
function loop121(){for(let i=0;i<2048;i++)b117[i]=((b64[i]>=0.0?1:0)?b64[i]:fround((0.009999999776482582*b64[i])));}
function loop123(){for(let i=0;i<2048;i++)b122[i]=(b64[i]>0.0?1:0);}
function loop124(){for(let i=0;i<2048;i++)b117[i]=(b122[i]?b64[i]:fround((1.0*fround(expm1((b122[i]?0.0:b64[i]))))));}
function loop126(){for(let i=0;i<2048;i++)b125[i]=(b64[i]>0.0?1:0);}
function loop127(){for(let i=0;i<2048;i++)b117[i]=fround((1.0507010221481323*(b125[i]?b64[i]:fround((1.6732631921768188*fround(expm1((b125[i]?0.0:b64[i]))))))));}
function loop128(){for(let i=0;i<2048;i++)b117[i]=fround((fround((0.5*b64[i]))*fround(erfc(fround(((-b64[i])*0.7071067690849304))))));}
function loop129(){for(let i=0;i<2048;i++)b117[i]=fround((b64[i]*fround(logistic(b64[i]))));}
function loop131(){for(let i=0;i<2048;i++)b130[i]=fround((b64[i]-0.0));}
function loop132(){for(let i=0;i<2048;i++)b117[i]=((b130[i]!==b130[i]?1:0)?fround((b64[i]+0.0)):fround((max(b64[i],0.0)+fround(log1p(fround(exp((-abs(b130[i])))))))));}
function loop136(){for(let i134=0;i134<64;i134++){for(let i135=0;i135<32;i135++){b133[i134*32+i135]=fround((b10[i134]*b117[i134*32+i135]));}}}
function sum141(){let s137=-Infinity;for(let i140=0;i140<2048;i140++){s137=max(s137,abs(b133[i140]));}return s137;}
function sum151(v144){let s147=0;for(let i150=0;i150<2048;i150++){s147=s147+fround(square(fround((b133[i150]/v144))));}return s147;}
function sum162(){let s160=0;for(let i161=0;i161<64;i161++){s160=s160+(b10[i161]|0);}return s160;}
function loop170(){for(let i=0;i<2048;i++)b169[i]=fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b168[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0));}
function loop174(){for(let i172=0;i172<64;i172++){for(let i173=0;i173<32;i173++){b171[i172*32+i173]=fround((fround((b10[i172]*b169[i172*32+i173]))*1.0));}}}
function sum179(){let s175=-Infinity;for(let i178=0;i178<2048;i178++){s175=max(s175,abs(b171[i178]));}return s175;}
function loop186(v182){for(let i=0;i<2048;i++)b185[i]=fround((b171[i]/v182));}
function loop193(n4){for(let i=0;i<64;i++)b192[i]=(k9[i]<n4?1:0);}
function loop204(){for(let i=0;i<2048;i++)b195[i]=0;}
function loop205(){for(let i=0;i<2048;i++)b196[i]=0;}
function loop206(){for(let i=0;i<32;i++)b197[i]=0;}
function loop207(){for(let i=0;i<2048;i++)b198[i]=0;}
function loop208(){for(let i=0;i<32;i++)b199[i]=0;}
function loop209(){for(let i=0;i<32;i++)b200[i]=0;}
function loop210(){for(let i=0;i<2048;i++)b201[i]=0;}
function loop211(){for(let i=0;i<64;i++)b202[i]=0;}
function loop212(){for(let i=0;i<64;i++)b203[i]=0;}
function loop217(){for(let i214=0;i214<32;i214++){let s213=0;for(let i215=0;i215<64;i215++){s213=s213+(b192[i215]|0);}b216[i214]=s213;}}
function loop222(t190){for(let i219=0;i219<32;i219++){let s218=0;for(let i220=0;i220<64;i220++){s218=s218+(b192[i220]?b32[t190*2048+i220*32+i219]:0.0);}b221[i219]=s218;}}
function loop225(){for(let i224=0;i224<32;i224++){b223[i224]=fround((b221[i224]/b216[i224]));}}
function loop229(t190){for(let i227=0;i227<64;i227++){for(let i228=0;i228<32;i228++){b226[i227*32+i228]=fround((b32[t190*2048+i227*32+i228]-b223[i228]));}}}
function loop234(){for(let i231=0;i231<32;i231++){let s230=0;for(let i232=0;i232<64;i232++){s230=s230+(b192[i232]?fround(square(b226[i232*32+i231])):0.0);}b233[i231]=s230;}}
function loop237(){for(let i236=0;i236<32;i236++){b235[i236]=fround((fround((b233[i236]/b216[i236]))+9.999999747378752e-06));}}
function loop239(){for(let i=0;i<32;i++)b238[i]=fround((1/sqrt(b235[i])));}
function loop242(){for(let i240=0;i240<64;i240++){for(let i241=0;i241<32;i241++){b195[i240*32+i241]=b192[i240];}}}
function loop243(){for(let i=0;i<2048;i++)b196[i]=0.0;}
function loop245(){for(let i244=0;i244<32;i244++){b197[i244]=b216[i244];}}
function loop246(){for(let i=0;i<2048;i++)b198[i]=fround((2.0*b226[i]));}
function loop247(){for(let i=0;i<32;i++)b199[i]=fround(((-0.5)*fround((b238[i]/b235[i]))));}
function loop248(){for(let i=0;i<32;i++)b200[i]=b238[i];}
function loop249(){for(let i=0;i<64;i++)b202[i]=0;}
function loop250(){for(let i=0;i<64;i++)b203[i]=0;}
function loop255(t190){for(let i252=0;i252<64;i252++){let s251=0;for(let i253=0;i253<32;i253++){s251=s251+b32[t190*2048+i252*32+i253];}b254[i252]=s251;}}
function loop258(){for(let i257=0;i257<64;i257++){b256[i257]=fround((b254[i257]/32.0));}}
function loop262(t190){for(let i260=0;i260<64;i260++){for(let i261=0;i261<32;i261++){b259[i260*32+i261]=fround((b32[t190*2048+i260*32+i261]-b256[i260]));}}}
function loop267(){for(let i264=0;i264<64;i264++){let s263=0;for(let i265=0;i265<32;i265++){s263=s263+fround(square(b259[i264*32+i265]));}b266[i264]=s263;}}
function loop270(){for(let i269=0;i269<64;i269++){b268[i269]=fround((fround((b266[i269]/32.0))+9.999999747378752e-06));}}
function loop272(){for(let i=0;i<64;i++)b271[i]=fround((1/sqrt(b268[i])));}
function loop273(){for(let i=0;i<2048;i++)b195[i]=0;}
function loop274(){for(let i=0;i<2048;i++)b196[i]=fround((2.0*b259[i]));}
function loop275(){for(let i=0;i<32;i++)b197[i]=0;}
function loop276(){for(let i=0;i<32;i++)b199[i]=0;}
function loop277(){for(let i=0;i<32;i++)b200[i]=0;}
function loop278(){for(let i=0;i<2048;i++)b201[i]=0;}
function loop279(){for(let i=0;i<64;i++)b202[i]=fround(((-0.5)*fround((b271[i]/b268[i]))));}
function loop280(){for(let i=0;i<64;i++)b203[i]=b271[i];}
function loop283(t190){for(let i=0;i<2048;i++)b282[i]=fround((fround((fround(logistic(b33[t190*2048+i]))*fround(logistic((-b33[t190*2048+i])))))*1.0));}
function loop284(t190){for(let i=0;i<2048;i++)b282[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b33[t190*2048+i]))))))*fround(logistic(fround(((-2.0)*b33[t190*2048+i]))))))*1.0));}
function loop285(t190){for(let i=0;i<2048;i++)b282[i]=((b33[t190*2048+i]>0.0?1:0)?1.0:0.0);}
function loop286(){for(let i=0;i<2048;i++)b282[i]=1.0;}
function loop287(t190){for(let i=0;i<2048;i++)b282[i]=((b33[t190*2048+i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop289(t190){for(let i=0;i<2048;i++)b288[i]=(b33[t190*2048+i]>0.0?1:0);}
function loop290(t190){for(let i=0;i<2048;i++)b282[i]=(b288[i]?1.0:fround((1.0*fround(((b288[i]?0.0:1.0)*fround((fround(expm1((b288[i]?0.0:b33[t190*2048+i])))+1.0)))))));}
function loop292(t190){for(let i=0;i<2048;i++)b291[i]=(b33[t190*2048+i]>0.0?1:0);}
function loop293(t190){for(let i=0;i<2048;i++)b282[i]=fround((1.0507010221481323*(b291[i]?1.0:fround((1.6732631921768188*fround(((b291[i]?0.0:1.0)*fround((fround(expm1((b291[i]?0.0:b33[t190*2048+i])))+1.0)))))))));}
function loop295(t190){for(let i=0;i<2048;i++)b294[i]=fround(((-b33[t190*2048+i])*0.7071067690849304));}
function loop296(t190){for(let i=0;i<2048;i++)b282[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b294[i]))))+fround((fround((0.5*b33[t190*2048+i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b294[i])))))))))))));}
function loop298(t190){for(let i=0;i<2048;i++)b297[i]=fround(logistic(b33[t190*2048+i]));}
function loop299(t190){for(let i=0;i<2048;i++)b282[i]=fround((fround((1.0*b297[i]))+fround((b33[t190*2048+i]*fround((1.0*fround((b297[i]*fround((1.0-b297[i]))))))))));}
function loop301(t190){for(let i=0;i<2048;i++)b300[i]=fround((b33[t190*2048+i]-0.0));}
function loop303(t190){for(let i=0;i<2048;i++)b302[i]=((b300[i]!==b300[i]?1:0)?fround((b33[t190*2048+i]+0.0)):fround((max(b33[t190*2048+i],0.0)+fround(log1p(fround(exp((-abs(b300[i])))))))));}
function loop305(){for(let i=0;i<2048;i++)b304[i]=((b302[i]===Infinity?1:0)?0.0:b302[i]);}
function loop306(t190){for(let i=0;i<2048;i++)b282[i]=fround((fround((1.0*fround(exp(fround((((b33[t190*2048+i]===Infinity?1:0)?0.0:b33[t190*2048+i])-b304[i]))))))+fround((0.0*fround(exp(fround((0.0-b304[i]))))))));}
function loop308(){for(let i=0;i<2048;i++)b307[i]=fround((b282[i]*b187[i]));}
function loop314(){for(let i311=0;i311<32;i311++){let s310=0;for(let i312=0;i312<64;i312++){s310=s310+fround((b201[i312*32+i311]*b307[i312*32+i311]));}b313[i311]=s310;}}
function loop318(){for(let i316=0;i316<32;i316++){let s315=0;s315=s315+fround((fround((b313[i316]*b199[i316]))/b197[i316]));b317[i316]=s315;}}
function loop322(){for(let i320=0;i320<64;i320++){for(let i321=0;i321<32;i321++){b319[i320*32+i321]=fround((fround((b307[i320*32+i321]*b200[i321]))+fround(((b195[i320*32+i321]?b317[i321]:0.0)*b198[i320*32+i321]))));}}}
function loop327(){for(let i324=0;i324<32;i324++){let s323=0;for(let i325=0;i325<64;i325++){s323=s323+(-b319[i325*32+i324]);}b326[i324]=s323;}}
function loop331(){for(let i329=0;i329<32;i329++){let s328=0;s328=s328+fround((b326[i329]/b197[i329]));b330[i329]=s328;}}
function loop334(){for(let i332=0;i332<64;i332++){for(let i333=0;i333<32;i333++){b309[i332*32+i333]=fround((b319[i332*32+i333]+(b195[i332*32+i333]?b330[i333]:0.0)));}}}
function loop339(){for(let i336=0;i336<64;i336++){let s335=0;for(let i337=0;i337<32;i337++){s335=s335+fround((b198[i336*32+i337]*b307[i336*32+i337]));}b338[i336]=s335;}}
function loop343(){for(let i341=0;i341<64;i341++){let s340=0;s340=s340+fround((fround((b338[i341]*b202[i341]))/32.0));b342[i341]=s340;}}
function loop347(){for(let i345=0;i345<64;i345++){for(let i346=0;i346<32;i346++){b344[i345*32+i346]=fround((fround((b307[i345*32+i346]*b203[i345]))+fround((b342[i345]*b196[i345*32+i346]))));}}}
function loop352(){for(let i349=0;i349<64;i349++){let s348=0;for(let i350=0;i350<32;i350++){s348=s348+(-b344[i349*32+i350]);}b351[i349]=s348;}}
function loop356(){for(let i354=0;i354<64;i354++){let s353=0;s353=s353+fround((b351[i354]/32.0));b355[i354]=s353;}}
function loop359(){for(let i357=0;i357<64;i357++){for(let i358=0;i358<32;i358++){b309[i357*32+i358]=fround((b344[i357*32+i358]+b355[i357]));}}}
function loop363(t190){for(let i361=0;i361<32;i361++){for(let i362=0;i362<32;i362++){block[2048+i361*32+i362]=b19[t190*1024+i362*32+i361];}}}
function sum368(t190){let s364=1;for(let i367=0;i367<2048;i367++){s364=s364&(Number.isFinite(b34[t190*2048+i367])?1:0);}return s364;}
function sum377(){let s373=-Infinity;for(let i376=0;i376<2048;i376++){s373=max(s373,abs(b187[i376]));}return s373;}
function sum387(v380){let s383=0;for(let i386=0;i386<2048;i386++){s383=s383+fround(square(fround((b187[i386]/v380))));}return s383;}
function sum399(){let s395=-Infinity;for(let i398=0;i398<2048;i398++){s395=max(s395,abs(b360[i398]));}return s395;}
function loop407(v402){for(let i=0;i<2048;i++)b406[i]=fround((b360[i]/v402));}
function loop431(v429){for(let i=0;i<256;i++)b430[i]=fround((v429*k412[i]));}
function loop433(){for(let i=0;i<256;i++)b432[i]=fround(logistic(b430[i]));}
function loop435(){for(let i=0;i<256;i++)b434[i]=fround(square(b432[i]));}
function sum438(){let s437=0;for(let i436=0;i436<256;i436++){const x0=b434[i436];{const y=k413[i436];s437+=x0*y;}}return s437;}
function loop441(){for(let i=0;i<256;i++)b440[i]=fround(square(fround((fround((b432[i]*fround(logistic((-b430[i])))))*1.0))));}
function sum444(){let s443=0;for(let i442=0;i442<256;i442++){const x0=b440[i442];{const y=k413[i442];s443+=x0*y;}}return s443;}
function loop448(v446){for(let i=0;i<256;i++)b447[i]=fround((v446*k412[i]));}
function loop450(){for(let i=0;i<256;i++)b449[i]=fround(square(fround(tanh(b447[i]))));}
function sum453(){let s452=0;for(let i451=0;i451<256;i451++){const x0=b449[i451];{const y=k413[i451];s452+=x0*y;}}return s452;}
function loop456(){for(let i=0;i<256;i++)b455[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b447[i]))))))*fround(logistic(fround(((-2.0)*b447[i]))))))*1.0))));}
function sum459(){let s458=0;for(let i457=0;i457<256;i457++){const x0=b455[i457];{const y=k413[i457];s458+=x0*y;}}return s458;}
function loop463(v461){for(let i=0;i<256;i++)b462[i]=fround((v461*k412[i]));}
function loop465(){for(let i=0;i<256;i++)b464[i]=fround(square(max(b462[i],0.0)));}
function sum468(){let s467=0;for(let i466=0;i466<256;i466++){const x0=b464[i466];{const y=k413[i466];s467+=x0*y;}}return s467;}
function loop471(){for(let i=0;i<256;i++)b470[i]=fround(square(((b462[i]>0.0?1:0)?1.0:0.0)));}
function sum474(){let s473=0;for(let i472=0;i472<256;i472++){const x0=b470[i472];{const y=k413[i472];s473+=x0*y;}}return s473;}
function loop478(v476){for(let i=0;i<256;i++)b477[i]=fround(square(fround((v476*k412[i]))));}
function sum481(){let s480=0;for(let i479=0;i479<256;i479++){const x0=b477[i479];{const y=k413[i479];s480+=x0*y;}}return s480;}
function loop484(){for(let i=0;i<256;i++)b483[i]=fround(square(1.0));}
function sum487(){let s486=0;for(let i485=0;i485<256;i485++){const x0=b483[i485];{const y=k413[i485];s486+=x0*y;}}return s486;}
function loop491(v489){for(let i=0;i<256;i++)b490[i]=fround((v489*k412[i]));}
function loop493(){for(let i=0;i<256;i++)b492[i]=(b490[i]>=0.0?1:0);}
function loop495(){for(let i=0;i<256;i++)b494[i]=fround(square((b492[i]?b490[i]:fround((0.009999999776482582*b490[i])))));}
function sum498(){let s497=0;for(let i496=0;i496<256;i496++){const x0=b494[i496];{const y=k413[i496];s497+=x0*y;}}return s497;}
function loop501(){for(let i=0;i<256;i++)b500[i]=fround(square((b492[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum504(){let s503=0;for(let i502=0;i502<256;i502++){const x0=b500[i502];{const y=k413[i502];s503+=x0*y;}}return s503;}
function loop508(v506){for(let i=0;i<256;i++)b507[i]=fround((v506*k412[i]));}
function loop510(){for(let i=0;i<256;i++)b509[i]=(b507[i]>0.0?1:0);}
function loop512(){for(let i=0;i<256;i++)b511[i]=fround(expm1((b509[i]?0.0:b507[i])));}
function loop514(){for(let i=0;i<256;i++)b513[i]=fround(square((b509[i]?b507[i]:fround((1.0*b511[i])))));}
function sum517(){let s516=0;for(let i515=0;i515<256;i515++){const x0=b513[i515];{const y=k413[i515];s516+=x0*y;}}return s516;}
function loop520(){for(let i=0;i<256;i++)b519[i]=fround(square((b509[i]?1.0:fround((1.0*fround(((b509[i]?0.0:1.0)*fround((b511[i]+1.0)))))))));}
function sum523(){let s522=0;for(let i521=0;i521<256;i521++){const x0=b519[i521];{const y=k413[i521];s522+=x0*y;}}return s522;}
function loop527(v525){for(let i=0;i<256;i++)b526[i]=fround((v525*k412[i]));}
function loop529(){for(let i=0;i<256;i++)b528[i]=(b526[i]>0.0?1:0);}
function loop531(){for(let i=0;i<256;i++)b530[i]=fround(expm1((b528[i]?0.0:b526[i])));}
function loop533(){for(let i=0;i<256;i++)b532[i]=fround(square(fround((1.0507010221481323*(b528[i]?b526[i]:fround((1.6732631921768188*b530[i])))))));}
function sum536(){let s535=0;for(let i534=0;i534<256;i534++){const x0=b532[i534];{const y=k413[i534];s535+=x0*y;}}return s535;}
function loop539(){for(let i=0;i<256;i++)b538[i]=fround(square(fround((1.0507010221481323*(b528[i]?1.0:fround((1.6732631921768188*fround(((b528[i]?0.0:1.0)*fround((b530[i]+1.0)))))))))));}
function sum542(){let s541=0;for(let i540=0;i540<256;i540++){const x0=b538[i540];{const y=k413[i540];s541+=x0*y;}}return s541;}
function loop546(v544){for(let i=0;i<256;i++)b545[i]=fround((v544*k412[i]));}
function loop548(){for(let i=0;i<256;i++)b547[i]=fround((0.5*b545[i]));}
function loop550(){for(let i=0;i<256;i++)b549[i]=fround(((-b545[i])*0.7071067690849304));}
function loop552(){for(let i=0;i<256;i++)b551[i]=fround(erfc(b549[i]));}
function loop554(){for(let i=0;i<256;i++)b553[i]=fround(square(fround((b547[i]*b551[i]))));}
function sum557(){let s556=0;for(let i555=0;i555<256;i555++){const x0=b553[i555];{const y=k413[i555];s556+=x0*y;}}return s556;}
function loop560(){for(let i=0;i<256;i++)b559[i]=fround(square(fround((fround((fround((0.5*1.0))*b551[i]))+fround((b547[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b549[i])))))))))))))));}
function sum563(){let s562=0;for(let i561=0;i561<256;i561++){const x0=b559[i561];{const y=k413[i561];s562+=x0*y;}}return s562;}
function loop567(v565){for(let i=0;i<256;i++)b566[i]=fround((v565*k412[i]));}
function loop569(){for(let i=0;i<256;i++)b568[i]=fround(logistic(b566[i]));}
function loop571(){for(let i=0;i<256;i++)b570[i]=fround(square(fround((b566[i]*b568[i]))));}
function sum574(){let s573=0;for(let i572=0;i572<256;i572++){const x0=b570[i572];{const y=k413[i572];s573+=x0*y;}}return s573;}
function loop577(){for(let i=0;i<256;i++)b576[i]=fround(square(fround((fround((1.0*b568[i]))+fround((b566[i]*fround((1.0*fround((b568[i]*fround((1.0-b568[i]))))))))))));}
function sum580(){let s579=0;for(let i578=0;i578<256;i578++){const x0=b576[i578];{const y=k413[i578];s579+=x0*y;}}return s579;}
function loop584(v582){for(let i=0;i<256;i++)b583[i]=fround((v582*k412[i]));}
function loop586(){for(let i=0;i<256;i++)b585[i]=fround((b583[i]-0.0));}
function loop588(){for(let i=0;i<256;i++)b587[i]=((b585[i]!==b585[i]?1:0)?fround((b583[i]+0.0)):fround((max(b583[i],0.0)+fround(log1p(fround(exp((-abs(b585[i])))))))));}
function loop590(){for(let i=0;i<256;i++)b589[i]=fround(square(b587[i]));}
function sum593(){let s592=0;for(let i591=0;i591<256;i591++){const x0=b589[i591];{const y=k413[i591];s592+=x0*y;}}return s592;}
function loop596(){for(let i=0;i<256;i++)b595[i]=((b587[i]===Infinity?1:0)?0.0:b587[i]);}
function loop598(){for(let i=0;i<256;i++)b597[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b583[i]===Infinity?1:0)?0.0:b583[i])-b595[i]))))))+fround((0.0*fround(exp(fround((0.0-b595[i]))))))))));}
function sum601(){let s600=0;for(let i599=0;i599<256;i599++){const x0=b597[i599];{const y=k413[i599];s600+=x0*y;}}return s600;}
function loop605(v603){for(let i=0;i<256;i++)b604[i]=fround((v603*k412[i]));}
function loop607(){for(let i=0;i<256;i++)b606[i]=fround(logistic(b604[i]));}
function loop608(){for(let i=0;i<256;i++)b606[i]=fround(tanh(b604[i]));}
function loop609(){for(let i=0;i<256;i++)b606[i]=max(b604[i],0.0);}
function loop610(){for(let i=0;i<256;i++)b606[i]=((b604[i]>=0.0?1:0)?b604[i]:fround((0.009999999776482582*b604[i])));}
function loop612(){for(let i=0;i<256;i++)b611[i]=(b604[i]>0.0?1:0);}
function loop613(){for(let i=0;i<256;i++)b606[i]=(b611[i]?b604[i]:fround((1.0*fround(expm1((b611[i]?0.0:b604[i]))))));}
function loop615(){for(let i=0;i<256;i++)b614[i]=(b604[i]>0.0?1:0);}
function loop616(){for(let i=0;i<256;i++)b606[i]=fround((1.0507010221481323*(b614[i]?b604[i]:fround((1.6732631921768188*fround(expm1((b614[i]?0.0:b604[i]))))))));}
function loop617(){for(let i=0;i<256;i++)b606[i]=fround((fround((0.5*b604[i]))*fround(erfc(fround(((-b604[i])*0.7071067690849304))))));}
function loop618(){for(let i=0;i<256;i++)b606[i]=fround((b604[i]*fround(logistic(b604[i]))));}
function loop620(){for(let i=0;i<256;i++)b619[i]=fround((b604[i]-0.0));}
function loop621(){for(let i=0;i<256;i++)b606[i]=((b619[i]!==b619[i]?1:0)?fround((b604[i]+0.0)):fround((max(b604[i],0.0)+fround(log1p(fround(exp((-abs(b619[i])))))))));}
function sum624(){let s623=0;for(let i622=0;i622<256;i622++){const x0=b606[i622];{const y=k413[i622];s623+=x0*y;}}return s623;}
function loop640(){let s639=0;for(let i638=0;i638<=29;i638++){s639+=b417[(29-(i638))];b637[i638]=s639;}}
function loop643(){for(let i642=0;i642<29;i642++){b641[i642]=b637[(29-(i642+1))];}}
function loop644(){b641[29]=0.0;}
function sum653(v651){let s652=-Infinity;s652=max(s652,v651);return s652;}
function sum662(v660){let s661=1;s661=s661&v660;return s661;}
function loop676(v674){for(let i=0;i<256;i++)b675[i]=fround((v674*k412[i]));}
function loop678(){for(let i=0;i<256;i++)b677[i]=fround(logistic(b675[i]));}
function loop680(){for(let i=0;i<256;i++)b679[i]=fround(square(b677[i]));}
function sum683(){let s682=0;for(let i681=0;i681<256;i681++){const x0=b679[i681];{const y=k413[i681];s682+=x0*y;}}return s682;}
function loop686(){for(let i=0;i<256;i++)b685[i]=fround(square(fround((fround((b677[i]*fround(logistic((-b675[i])))))*1.0))));}
function sum689(){let s688=0;for(let i687=0;i687<256;i687++){const x0=b685[i687];{const y=k413[i687];s688+=x0*y;}}return s688;}
function loop693(v691){for(let i=0;i<256;i++)b692[i]=fround((v691*k412[i]));}
function loop695(){for(let i=0;i<256;i++)b694[i]=fround(square(fround(tanh(b692[i]))));}
function sum698(){let s697=0;for(let i696=0;i696<256;i696++){const x0=b694[i696];{const y=k413[i696];s697+=x0*y;}}return s697;}
function loop701(){for(let i=0;i<256;i++)b700[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b692[i]))))))*fround(logistic(fround(((-2.0)*b692[i]))))))*1.0))));}
function sum704(){let s703=0;for(let i702=0;i702<256;i702++){const x0=b700[i702];{const y=k413[i702];s703+=x0*y;}}return s703;}
function loop708(v706){for(let i=0;i<256;i++)b707[i]=fround((v706*k412[i]));}
function loop710(){for(let i=0;i<256;i++)b709[i]=fround(square(max(b707[i],0.0)));}
function sum713(){let s712=0;for(let i711=0;i711<256;i711++){const x0=b709[i711];{const y=k413[i711];s712+=x0*y;}}return s712;}
function loop716(){for(let i=0;i<256;i++)b715[i]=fround(square(((b707[i]>0.0?1:0)?1.0:0.0)));}
function sum719(){let s718=0;for(let i717=0;i717<256;i717++){const x0=b715[i717];{const y=k413[i717];s718+=x0*y;}}return s718;}
function loop723(v721){for(let i=0;i<256;i++)b722[i]=fround(square(fround((v721*k412[i]))));}
function sum726(){let s725=0;for(let i724=0;i724<256;i724++){const x0=b722[i724];{const y=k413[i724];s725+=x0*y;}}return s725;}
function loop729(){for(let i=0;i<256;i++)b728[i]=fround(square(1.0));}
function sum732(){let s731=0;for(let i730=0;i730<256;i730++){const x0=b728[i730];{const y=k413[i730];s731+=x0*y;}}return s731;}
function loop736(v734){for(let i=0;i<256;i++)b735[i]=fround((v734*k412[i]));}
function loop738(){for(let i=0;i<256;i++)b737[i]=(b735[i]>=0.0?1:0);}
function loop740(){for(let i=0;i<256;i++)b739[i]=fround(square((b737[i]?b735[i]:fround((0.009999999776482582*b735[i])))));}
function sum743(){let s742=0;for(let i741=0;i741<256;i741++){const x0=b739[i741];{const y=k413[i741];s742+=x0*y;}}return s742;}
function loop746(){for(let i=0;i<256;i++)b745[i]=fround(square((b737[i]?1.0:fround((0.009999999776482582*1.0)))));}
function sum749(){let s748=0;for(let i747=0;i747<256;i747++){const x0=b745[i747];{const y=k413[i747];s748+=x0*y;}}return s748;}
function loop753(v751){for(let i=0;i<256;i++)b752[i]=fround((v751*k412[i]));}
function loop755(){for(let i=0;i<256;i++)b754[i]=(b752[i]>0.0?1:0);}
function loop757(){for(let i=0;i<256;i++)b756[i]=fround(expm1((b754[i]?0.0:b752[i])));}
function loop759(){for(let i=0;i<256;i++)b758[i]=fround(square((b754[i]?b752[i]:fround((1.0*b756[i])))));}
function sum762(){let s761=0;for(let i760=0;i760<256;i760++){const x0=b758[i760];{const y=k413[i760];s761+=x0*y;}}return s761;}
function loop765(){for(let i=0;i<256;i++)b764[i]=fround(square((b754[i]?1.0:fround((1.0*fround(((b754[i]?0.0:1.0)*fround((b756[i]+1.0)))))))));}
function sum768(){let s767=0;for(let i766=0;i766<256;i766++){const x0=b764[i766];{const y=k413[i766];s767+=x0*y;}}return s767;}
function loop772(v770){for(let i=0;i<256;i++)b771[i]=fround((v770*k412[i]));}
function loop774(){for(let i=0;i<256;i++)b773[i]=(b771[i]>0.0?1:0);}
function loop776(){for(let i=0;i<256;i++)b775[i]=fround(expm1((b773[i]?0.0:b771[i])));}
function loop778(){for(let i=0;i<256;i++)b777[i]=fround(square(fround((1.0507010221481323*(b773[i]?b771[i]:fround((1.6732631921768188*b775[i])))))));}
function sum781(){let s780=0;for(let i779=0;i779<256;i779++){const x0=b777[i779];{const y=k413[i779];s780+=x0*y;}}return s780;}
function loop784(){for(let i=0;i<256;i++)b783[i]=fround(square(fround((1.0507010221481323*(b773[i]?1.0:fround((1.6732631921768188*fround(((b773[i]?0.0:1.0)*fround((b775[i]+1.0)))))))))));}
function sum787(){let s786=0;for(let i785=0;i785<256;i785++){const x0=b783[i785];{const y=k413[i785];s786+=x0*y;}}return s786;}
function loop791(v789){for(let i=0;i<256;i++)b790[i]=fround((v789*k412[i]));}
function loop793(){for(let i=0;i<256;i++)b792[i]=fround((0.5*b790[i]));}
function loop795(){for(let i=0;i<256;i++)b794[i]=fround(((-b790[i])*0.7071067690849304));}
function loop797(){for(let i=0;i<256;i++)b796[i]=fround(erfc(b794[i]));}
function loop799(){for(let i=0;i<256;i++)b798[i]=fround(square(fround((b792[i]*b796[i]))));}
function sum802(){let s801=0;for(let i800=0;i800<256;i800++){const x0=b798[i800];{const y=k413[i800];s801+=x0*y;}}return s801;}
function loop805(){for(let i=0;i<256;i++)b804[i]=fround(square(fround((fround((fround((0.5*1.0))*b796[i]))+fround((b792[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b794[i])))))))))))))));}
function sum808(){let s807=0;for(let i806=0;i806<256;i806++){const x0=b804[i806];{const y=k413[i806];s807+=x0*y;}}return s807;}
function loop812(v810){for(let i=0;i<256;i++)b811[i]=fround((v810*k412[i]));}
function loop814(){for(let i=0;i<256;i++)b813[i]=fround(logistic(b811[i]));}
function loop816(){for(let i=0;i<256;i++)b815[i]=fround(square(fround((b811[i]*b813[i]))));}
function sum819(){let s818=0;for(let i817=0;i817<256;i817++){const x0=b815[i817];{const y=k413[i817];s818+=x0*y;}}return s818;}
function loop822(){for(let i=0;i<256;i++)b821[i]=fround(square(fround((fround((1.0*b813[i]))+fround((b811[i]*fround((1.0*fround((b813[i]*fround((1.0-b813[i]))))))))))));}
function sum825(){let s824=0;for(let i823=0;i823<256;i823++){const x0=b821[i823];{const y=k413[i823];s824+=x0*y;}}return s824;}
function loop829(v827){for(let i=0;i<256;i++)b828[i]=fround((v827*k412[i]));}
function loop831(){for(let i=0;i<256;i++)b830[i]=fround((b828[i]-0.0));}
function loop833(){for(let i=0;i<256;i++)b832[i]=((b830[i]!==b830[i]?1:0)?fround((b828[i]+0.0)):fround((max(b828[i],0.0)+fround(log1p(fround(exp((-abs(b830[i])))))))));}
function loop835(){for(let i=0;i<256;i++)b834[i]=fround(square(b832[i]));}
function sum838(){let s837=0;for(let i836=0;i836<256;i836++){const x0=b834[i836];{const y=k413[i836];s837+=x0*y;}}return s837;}
function loop841(){for(let i=0;i<256;i++)b840[i]=((b832[i]===Infinity?1:0)?0.0:b832[i]);}
function loop843(){for(let i=0;i<256;i++)b842[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b828[i]===Infinity?1:0)?0.0:b828[i])-b840[i]))))))+fround((0.0*fround(exp(fround((0.0-b840[i]))))))))));}
function sum846(){let s845=0;for(let i844=0;i844<256;i844++){const x0=b842[i844];{const y=k413[i844];s845+=x0*y;}}return s845;}
function loop852(v409){for(let i851=0;i851<30;i851++){b850[i851]=fround((fround(ln(fround((v409*b648[(29-(i851))]))))*0.4342944920063019));}}
function loop856(){let s855=0;for(let i854=0;i854<=29;i854++){s855+=b850[i854];b853[i854]=s855;}}
function loop859(){for(let i858=0;i858<29;i858++){b857[i858]=b853[(29-(i858+1))];}}
function loop860(){b857[29]=0.0;}
function loop863(v167){for(let i862=0;i862<30;i862++){b861[i862]=fround((fround((b30[i862]+b31[i862]))+v167));}}
function loop865(v167){for(let i864=0;i864<30;i864++){b861[1*30+i864]=fround((b189[i864]+v167));}}
function loop867(v411){for(let i866=0;i866<30;i866++){b861[2*30+i866]=(v411?fround((0.5*fround((fround((fround(ln(b647[i866]))*0.4342944920063019))+b649[i866])))):b416[i866]);}}
function loop869(v411){for(let i868=0;i868<30;i868++){b861[3*30+i868]=(v411?fround((0.5*b857[i868])):b641[i868]);}}
function loop871(){for(let i=0;i<120;i++)b870[i]=b861[i];}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
loop13();
randomSplit(b5[0],b5[1],b14);
randomBits(b14[0],b14[1],b16);
loop18();
randomBits(b14[1*2],b14[1*2+1],b21);
loop23();
randomBits(b7[1*2],b7[1*2+1],b168);
loop170();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);
loop11(n4);
const v15=fround((n3/5.656854152679443));
loop20(v15);
loop27();
let v29;
b28.set(b24.subarray(0,2048),0);
v29=0.0;
for(let t35=0;t35<30;t35++){
const v41=fround(sum40());
const v42=(v41>0.0?1:0);
const v43=fround(max(1.000000045813705e-18,v41));
const v44=fround(min(1.0000000150474662e+30,v43));
const v45=fround((v41/v44));
const v46=fround((v42?v45:1.0));
const v52=sum51();
const v53=fround((v52?v46:NaN));
const v54=fround(ln(v53));
const v55=fround((v54*0.4342944920063019));
const v56=fround((v29+v55));
loop58(v53);
block.set(b19.subarray(t35*1024,t35*1024+1024),2048);
product(64,32,32);
b57.set(block.subarray(3072,3072+2048),0);
loop62(t35);
const v63=min(max(n1,0),2);
switch(v63){
case 0:{
b64.set(b59.subarray(0,2048),0);
break;}
case 1:{
loop69();
loop74();
loop77();
loop81();
loop86();
loop89();
loop92();
break;}
default:{
loop97();
loop100();
loop104();
loop109();
loop112();
loop115();
break;}
}
const v116=min(max(n2,0),9);
switch(v116){
case 0:{
loop118();
break;}
case 1:{
loop119();
break;}
case 2:{
loop120();
break;}
case 3:{
b117.set(b64.subarray(0,2048),0);
break;}
case 4:{
loop121();
break;}
case 5:{
loop123();
loop124();
break;}
case 6:{
loop126();
loop127();
break;}
case 7:{
loop128();
break;}
case 8:{
loop129();
break;}
default:{
loop131();
loop132();
break;}
}
loop136();
const v142=fround(sum141());
const v143=(v142>0.0?1:0);
const v144=fround((v143?v142:1.0));
const v145=fround(ln(v144));
const v146=fround((v145*0.4342944920063019));
const v152=fround(sum151(v144));
const v153=fround((v152/2048.0));
const v154=fround(ln(v153));
const v155=fround((v154*0.4342944920063019));
const v156=fround((0.5*v155));
const v157=fround((v146+v156));
b30[t35]=v157;
b31[t35]=v56;
b32.set(b59.subarray(0,2048),t35*2048);
b33.set(b64.subarray(0,2048),t35*2048);
b34.set(b117.subarray(0,2048),t35*2048);
b158.set(b117.subarray(0,2048),0);
const v159=fround(v56);
b28.set(b158.subarray(0,2048),0);
v29=v159;
}
const v163=fround(sum162());
const v164=fround((v163/64.0));
const v165=fround(ln(v164));
const v166=fround((v165*0.4342944920063019));
const v167=fround(((-0.5)*v166));
loop174();
const v180=fround(sum179());
const v181=(v180>0.0?1:0);
const v182=fround((v181?v180:1.0));
const v183=fround(ln(v182));
const v184=fround((v183*0.4342944920063019));
loop186(v182);
let v188;
b187.set(b185.subarray(0,2048),0);
v188=v184;
for(let t190=29;t190>=0;t190--){
const v191=fround(b31[t190]);
loop193(n4);
const v194=min(max(n1,0),2);
switch(v194){
case 0:{
loop204();
loop205();
loop206();
loop207();
loop208();
loop209();
loop210();
loop211();
loop212();
break;}
case 1:{
loop217();
loop222(t190);
loop225();
loop229(t190);
loop234();
loop237();
loop239();
loop242();
loop243();
loop245();
loop246();
loop247();
loop248();
b201.set(b226.subarray(0,2048),0);
loop249();
loop250();
break;}
default:{
loop255(t190);
loop258();
loop262(t190);
loop267();
loop270();
loop272();
loop273();
loop274();
loop275();
b198.set(b259.subarray(0,2048),0);
loop276();
loop277();
loop278();
loop279();
loop280();
break;}
}
const v281=min(max(n2,0),9);
switch(v281){
case 0:{
loop283(t190);
break;}
case 1:{
loop284(t190);
break;}
case 2:{
loop285(t190);
break;}
case 3:{
loop286();
break;}
case 4:{
loop287(t190);
break;}
case 5:{
loop289(t190);
loop290(t190);
break;}
case 6:{
loop292(t190);
loop293(t190);
break;}
case 7:{
loop295(t190);
loop296(t190);
break;}
case 8:{
loop298(t190);
loop299(t190);
break;}
default:{
loop301(t190);
loop303(t190);
loop305();
loop306(t190);
break;}
}
loop308();
switch(v194){
case 0:{
b309.set(b307.subarray(0,2048),0);
break;}
case 1:{
loop314();
loop318();
loop322();
loop327();
loop331();
loop334();
break;}
default:{
loop339();
loop343();
loop347();
loop352();
loop356();
loop359();
break;}
}
block.set(b309.subarray(0,2048),0);
loop363(t190);
product(64,32,32);
b360.set(block.subarray(3072,3072+2048),0);
const v369=sum368(t190);
const v370=fround((v369?v188:NaN));
const v371=fround((0.0*v191));
const v372=fround((v370+v371));
const v378=fround(sum377());
const v379=(v378>0.0?1:0);
const v380=fround((v379?v378:1.0));
const v381=fround(ln(v380));
const v382=fround((v381*0.4342944920063019));
const v388=fround(sum387(v380));
const v389=fround((v388/2048.0));
const v390=fround(ln(v389));
const v391=fround((v390*0.4342944920063019));
const v392=fround((0.5*v391));
const v393=fround((v382+v392));
const v394=fround((v393+v188));
const v400=fround(sum399());
const v401=(v400>0.0?1:0);
const v402=fround((v401?v400:1.0));
const v403=fround(ln(v402));
const v404=fround((v403*0.4342944920063019));
const v405=fround((v372+v404));
b189[t190]=v394;
loop407(v402);
const v408=fround(v405);
b187.set(b406.subarray(0,2048),0);
v188=v408;
}
const v409=fround(square(n3));
const v410=(n1===1?1:0);
const v411=(n1===0?1:0);
let v414;
let v415;
v414=1.0;
v415=0.0;
for(let t418=0;t418<30;t418++){
const v419=fround((v410?v415:0.0));
const v420=fround((v414-v419));
const v421=fround((v409*v420));
const v422=fround((v410?0.0:0.0));
const v423=fround((v421+v422));
const v424=fround((v423+9.999999747378752e-06));
const v425=fround((v423/v424));
const v426=min(max(n2,0),9);
let v427;
let v428;
switch(v426){
case 0:{
const v429=fround(sqrt(v425));
loop431(v429);
loop433();
loop435();
const v439=fround(sum438());
loop441();
const v445=fround(sum444());
v427=v439;
v428=v445;
break;}
case 1:{
const v446=fround(sqrt(v425));
loop448(v446);
loop450();
const v454=fround(sum453());
loop456();
const v460=fround(sum459());
v427=v454;
v428=v460;
break;}
case 2:{
const v461=fround(sqrt(v425));
loop463(v461);
loop465();
const v469=fround(sum468());
loop471();
const v475=fround(sum474());
v427=v469;
v428=v475;
break;}
case 3:{
const v476=fround(sqrt(v425));
loop478(v476);
const v482=fround(sum481());
loop484();
const v488=fround(sum487());
v427=v482;
v428=v488;
break;}
case 4:{
const v489=fround(sqrt(v425));
loop491(v489);
loop493();
loop495();
const v499=fround(sum498());
loop501();
const v505=fround(sum504());
v427=v499;
v428=v505;
break;}
case 5:{
const v506=fround(sqrt(v425));
loop508(v506);
loop510();
loop512();
loop514();
const v518=fround(sum517());
loop520();
const v524=fround(sum523());
v427=v518;
v428=v524;
break;}
case 6:{
const v525=fround(sqrt(v425));
loop527(v525);
loop529();
loop531();
loop533();
const v537=fround(sum536());
loop539();
const v543=fround(sum542());
v427=v537;
v428=v543;
break;}
case 7:{
const v544=fround(sqrt(v425));
loop546(v544);
loop548();
loop550();
loop552();
loop554();
const v558=fround(sum557());
loop560();
const v564=fround(sum563());
v427=v558;
v428=v564;
break;}
case 8:{
const v565=fround(sqrt(v425));
loop567(v565);
loop569();
loop571();
const v575=fround(sum574());
loop577();
const v581=fround(sum580());
v427=v575;
v428=v581;
break;}
default:{
const v582=fround(sqrt(v425));
loop584(v582);
loop586();
loop588();
loop590();
const v594=fround(sum593());
loop596();
loop598();
const v602=fround(sum601());
v427=v594;
v428=v602;
break;}
}
const v603=fround(sqrt(v425));
loop605(v603);
switch(v426){
case 0:{
loop607();
break;}
case 1:{
loop608();
break;}
case 2:{
loop609();
break;}
case 3:{
b606.set(b604.subarray(0,256),0);
break;}
case 4:{
loop610();
break;}
case 5:{
loop612();
loop613();
break;}
case 6:{
loop615();
loop616();
break;}
case 7:{
loop617();
break;}
case 8:{
loop618();
break;}
default:{
loop620();
loop621();
break;}
}
const v625=fround(sum624());
const v626=fround(square(v625));
const v627=fround(ln(v427));
const v628=fround((v627*0.4342944920063019));
const v629=fround((0.5*v628));
const v630=fround((v409*v428));
const v631=fround((v630/v424));
const v632=fround(ln(v631));
const v633=fround((v632*0.4342944920063019));
const v634=fround((0.5*v633));
b416[t418]=v629;
b417[t418]=v634;
const v635=fround(v427);
const v636=fround(v626);
v414=v635;
v415=v636;
}
loop640();
loop643();
loop644();
let v645;
let v646;
v645=1.0;
v646=0.0;
for(let t650=0;t650<30;t650++){
const v651=fround(abs(v645));
const v654=fround(sum653(v651));
const v655=(v654>0.0?1:0);
const v656=fround(max(1.0000000031710769e-30,v654));
const v657=fround(min(Infinity,v656));
const v658=fround((v654/v657));
const v659=fround((v655?v658:1.0));
const v660=(Number.isFinite(v645)?1:0);
const v663=sum662(v660);
const v664=fround((v663?v659:NaN));
const v665=fround(ln(v664));
const v666=fround((v665*0.4342944920063019));
const v667=fround((v646+v666));
const v668=fround((v645/v664));
const v669=fround((v409*v668));
const v670=fround((v669+0.0));
const v671=min(max(n2,0),9);
let v672;
let v673;
switch(v671){
case 0:{
const v674=fround(sqrt(v670));
loop676(v674);
loop678();
loop680();
const v684=fround(sum683());
loop686();
const v690=fround(sum689());
v672=v684;
v673=v690;
break;}
case 1:{
const v691=fround(sqrt(v670));
loop693(v691);
loop695();
const v699=fround(sum698());
loop701();
const v705=fround(sum704());
v672=v699;
v673=v705;
break;}
case 2:{
const v706=fround(sqrt(v670));
loop708(v706);
loop710();
const v714=fround(sum713());
loop716();
const v720=fround(sum719());
v672=v714;
v673=v720;
break;}
case 3:{
const v721=fround(sqrt(v670));
loop723(v721);
const v727=fround(sum726());
loop729();
const v733=fround(sum732());
v672=v727;
v673=v733;
break;}
case 4:{
const v734=fround(sqrt(v670));
loop736(v734);
loop738();
loop740();
const v744=fround(sum743());
loop746();
const v750=fround(sum749());
v672=v744;
v673=v750;
break;}
case 5:{
const v751=fround(sqrt(v670));
loop753(v751);
loop755();
loop757();
loop759();
const v763=fround(sum762());
loop765();
const v769=fround(sum768());
v672=v763;
v673=v769;
break;}
case 6:{
const v770=fround(sqrt(v670));
loop772(v770);
loop774();
loop776();
loop778();
const v782=fround(sum781());
loop784();
const v788=fround(sum787());
v672=v782;
v673=v788;
break;}
case 7:{
const v789=fround(sqrt(v670));
loop791(v789);
loop793();
loop795();
loop797();
loop799();
const v803=fround(sum802());
loop805();
const v809=fround(sum808());
v672=v803;
v673=v809;
break;}
case 8:{
const v810=fround(sqrt(v670));
loop812(v810);
loop814();
loop816();
const v820=fround(sum819());
loop822();
const v826=fround(sum825());
v672=v820;
v673=v826;
break;}
default:{
const v827=fround(sqrt(v670));
loop829(v827);
loop831();
loop833();
loop835();
const v839=fround(sum838());
loop841();
loop843();
const v847=fround(sum846());
v672=v839;
v673=v847;
break;}
}
b647[t650]=v672;
b648[t650]=v673;
b649[t650]=v667;
const v848=fround(v672);
const v849=fround(v667);
v645=v848;
v646=v849;
}
loop852(v409);
loop856();
loop859();
loop860();
loop863(v167);
loop865(v167);
loop867(v411);
loop869(v411);
loop871();
return b870;
}
