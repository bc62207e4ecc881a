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

const b5=new Uint32Array(2);
const b6=new Uint32Array(2);
const b7=new Uint32Array(4);
const b8=new Uint32Array(2048);
const b9=new Uint8Array(64);
const b12=new Float32Array(2048);
const b14=new Float32Array(2048);
const b18=new Uint32Array(4);
const b20=new Uint32Array(30720);
const b21=new Float32Array(30720);
const b23=new Float32Array(30720);
const b25=new Uint32Array(960);
const b26=new Float32Array(960);
const b28=new Uint8Array(30);
const b31=new Float32Array(2048);
const b34=new Float32Array(30);
const b35=new Float32Array(30);
const b52=new Float32Array(2048);
const b65=new Float32Array(2048);
const b67=new Uint8Array(64);
const b71=new Float32Array(2048);
const b75=new Float32Array(2048);
const b80=new Float32Array(32);
const b85=new Float32Array(32);
const b87=new Float32Array(2048);
const b94=new Float32Array(32);
const b102=new Float32Array(64);
const b104=new Float32Array(2048);
const b111=new Float32Array(64);
const b117=new Float32Array(2048);
const b123=new Uint8Array(2048);
const b126=new Uint8Array(2048);
const b131=new Float32Array(2048);
const b134=new Float32Array(2048);
const b160=new Float32Array(2048);
const b172=new Uint32Array(2048);
const b173=new Float32Array(2048);
const b175=new Float32Array(2048);
const b177=new Float32Array(61440);
const b191=new Float32Array(2048);
const b204=new Float32Array(2048);
const b206=new Uint8Array(64);
const b210=new Float32Array(2048);
const b214=new Float32Array(2048);
const b219=new Float32Array(32);
const b224=new Float32Array(32);
const b226=new Float32Array(2048);
const b233=new Float32Array(32);
const b241=new Float32Array(64);
const b243=new Float32Array(2048);
const b250=new Float32Array(64);
const b256=new Float32Array(2048);
const b262=new Uint8Array(2048);
const b265=new Uint8Array(2048);
const b270=new Float32Array(2048);
const b274=new Float32Array(2048);
const b277=new Float32Array(2048);
const b291=new Float32Array(2048);
const b293=new Float32Array(2048);
const b296=new Float32Array(30);
const b310=new Float32Array(2048);
const b312=new Uint8Array(64);
const b316=new Float32Array(2048);
const b320=new Float32Array(2048);
const b321=new Uint8Array(2048);
const b322=new Float32Array(2048);
const b323=new Float32Array(32);
const b324=new Float32Array(2048);
const b325=new Uint8Array(2048);
const b326=new Float32Array(32);
const b327=new Float32Array(32);
const b328=new Float32Array(32);
const b329=new Float32Array(2048);
const b330=new Float32Array(64);
const b331=new Float32Array(64);
const b347=new Float32Array(32);
const b352=new Float32Array(32);
const b354=new Float32Array(2048);
const b361=new Float32Array(32);
const b363=new Float32Array(32);
const b366=new Float32Array(32);
const b391=new Float32Array(64);
const b393=new Float32Array(2048);
const b400=new Float32Array(64);
const b402=new Float32Array(64);
const b405=new Float32Array(64);
const b422=new Float32Array(2048);
const b428=new Uint8Array(2048);
const b431=new Uint8Array(2048);
const b434=new Float32Array(2048);
const b437=new Float32Array(2048);
const b440=new Float32Array(2048);
const b442=new Float32Array(2048);
const b444=new Float32Array(2048);
const b447=new Float32Array(2048);
const b449=new Float32Array(2048);
const b454=new Float32Array(32);
const b458=new Float32Array(32);
const b460=new Float32Array(2048);
const b467=new Float32Array(32);
const b471=new Float32Array(32);
const b479=new Float32Array(64);
const b483=new Float32Array(64);
const b485=new Float32Array(2048);
const b492=new Float32Array(64);
const b496=new Float32Array(64);
const b512=new Float32Array(2048);
const b549=new Float32Array(2048);
const k556=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k557=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b560=new Float32Array(30);
const b561=new Float32Array(30);
const b574=new Float32Array(256);
const b580=new Float32Array(256);
const b582=new Float32Array(256);
const b589=new Float32Array(256);
const b595=new Float32Array(256);
const b597=new Float32Array(256);
const b604=new Float32Array(256);
const b610=new Float32Array(256);
const b617=new Float32Array(256);
const b623=new Float32Array(256);
const b630=new Float32Array(256);
const b632=new Float32Array(256);
const b638=new Float32Array(256);
const b645=new Float32Array(256);
const b647=new Uint8Array(256);
const b649=new Float32Array(256);
const b655=new Float32Array(256);
const b657=new Uint8Array(256);
const b659=new Float32Array(256);
const b666=new Float32Array(256);
const b668=new Uint8Array(256);
const b670=new Float32Array(256);
const b676=new Float32Array(256);
const b678=new Uint8Array(256);
const b680=new Float32Array(256);
const b687=new Float32Array(256);
const b689=new Float32Array(256);
const b695=new Float32Array(256);
const b697=new Float32Array(256);
const b699=new Float32Array(256);
const b706=new Float32Array(256);
const b708=new Float32Array(256);
const b714=new Float32Array(256);
const b716=new Float32Array(256);
const b718=new Float32Array(256);
const b725=new Float32Array(256);
const b727=new Float32Array(256);
const b729=new Float32Array(256);
const b735=new Float32Array(256);
const b737=new Float32Array(256);
const b739=new Float32Array(256);
const b741=new Float32Array(256);
const b743=new Float32Array(256);
const b750=new Float32Array(256);
const b752=new Float32Array(256);
const b758=new Uint8Array(256);
const b761=new Uint8Array(256);
const b766=new Float32Array(256);
const b784=new Float32Array(30);
const b787=new Float32Array(30);
const b791=new Float32Array(30);
const b797=new Float32Array(30);
const b798=new Float32Array(30);
const b799=new Float32Array(30);
const b820=new Float32Array(256);
const b826=new Float32Array(256);
const b828=new Float32Array(256);
const b835=new Float32Array(256);
const b841=new Float32Array(256);
const b843=new Float32Array(256);
const b850=new Float32Array(256);
const b856=new Float32Array(256);
const b863=new Float32Array(256);
const b869=new Float32Array(256);
const b876=new Float32Array(256);
const b878=new Float32Array(256);
const b884=new Float32Array(256);
const b891=new Float32Array(256);
const b893=new Uint8Array(256);
const b895=new Float32Array(256);
const b901=new Float32Array(256);
const b903=new Uint8Array(256);
const b905=new Float32Array(256);
const b912=new Float32Array(256);
const b914=new Uint8Array(256);
const b916=new Float32Array(256);
const b922=new Float32Array(256);
const b924=new Uint8Array(256);
const b926=new Float32Array(256);
const b933=new Float32Array(256);
const b935=new Float32Array(256);
const b941=new Float32Array(256);
const b943=new Float32Array(256);
const b945=new Float32Array(256);
const b952=new Float32Array(256);
const b954=new Float32Array(256);
const b960=new Float32Array(256);
const b962=new Float32Array(256);
const b964=new Float32Array(256);
const b971=new Float32Array(256);
const b973=new Float32Array(256);
const b975=new Float32Array(256);
const b981=new Float32Array(256);
const b983=new Float32Array(256);
const b985=new Float32Array(256);
const b987=new Float32Array(256);
const b989=new Float32Array(256);
const b997=new Float32Array(30);
const b1000=new Float32Array(30);
const b1004=new Float32Array(30);
const b1008=new Float32Array(120);
const b1017=new Float32Array(120);
function loop11(n4){for(let i10=0;i10<64;i10++){b9[i10]=((i10)<n4?1:0);}}
function loop13(){for(let i=0;i<2048;i++)b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop17(){for(let i15=0;i15<64;i15++){for(let i16=0;i16<32;i16++){b14[i15*32+i16]=fround((b9[i15]*b12[i15*32+i16]));}}}
function loop22(){for(let i=0;i<30720;i++)b21[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b20[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop24(v19){for(let i=0;i<30720;i++)b23[i]=fround((v19*b21[i]));}
function loop27(){for(let i=0;i<960;i++)b26[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b25[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function loop30(){for(let i29=0;i29<30;i29++){b28[i29]=((i29)<30?1:0);}}
function loop33(){for(let i=0;i<2048;i++)b31[i]=b14[i];}
function sum42(){let s38=-Infinity;for(let i41=0;i41<2048;i41++){s38=max(s38,abs(b31[i41]));}return s38;}
function loop53(v48){for(let i=0;i<2048;i++)b52[i]=fround((b31[i]/v48));}
function loop66(t36){for(let i54=0;i54<64;i54+=2){for(let i55=0;i55<32;i55+=4){let s57=0;let s58=0;let s59=0;let s60=0;let s61=0;let s62=0;let s63=0;let s64=0;for(let i56=0;i56<32;i56++){const x0=b52[i54*32+i56];const x1=b52[(i54+1)*32+i56];{const y=b23[t36*1024+i56*32+i55];s57+=x0*y;s61+=x1*y;}{const y=b23[t36*1024+i56*32+i55+1];s58+=x0*y;s62+=x1*y;}{const y=b23[t36*1024+i56*32+i55+2];s59+=x0*y;s63+=x1*y;}{const y=b23[t36*1024+i56*32+i55+3];s60+=x0*y;s64+=x1*y;}}b65[i54*32+i55]=s57;b65[i54*32+i55+1]=s58;b65[i54*32+i55+2]=s59;b65[i54*32+i55+3]=s60;b65[(i54+1)*32+i55]=s61;b65[(i54+1)*32+i55+1]=s62;b65[(i54+1)*32+i55+2]=s63;b65[(i54+1)*32+i55+3]=s64;}}}
function loop69(n4){for(let i68=0;i68<64;i68++){b67[i68]=((i68)<n4?1:0);}}
function loop74(t36){for(let i72=0;i72<64;i72++){for(let i73=0;i73<32;i73++){b71[i72*32+i73]=fround((b65[i72*32+i73]+b26[t36*32+i73]));}}}
function loop76(){for(let i=0;i<2048;i++)b75[i]=b71[i];}
function loop81(){for(let i78=0;i78<32;i78++){let s77=0;for(let i79=0;i79<64;i79++){s77=s77+(b67[i79]|0);}b80[i78]=s77;}}
function loop86(){for(let i83=0;i83<32;i83++){let s82=0;for(let i84=0;i84<64;i84++){s82=s82+(b67[i84]?b71[i84*32+i83]:0.0);}b85[i83]=s82;}}
function loop90(){for(let i88=0;i88<64;i88++){for(let i89=0;i89<32;i89++){b87[i88*32+i89]=fround((b71[i88*32+i89]-fround((b85[i89]/b80[i89]))));}}}
function loop95(){for(let i92=0;i92<32;i92++){let s91=0;for(let i93=0;i93<64;i93++){s91=s91+(b67[i93]?fround(square(b87[i93*32+i92])):0.0);}b94[i92]=s91;}}
function loop98(){for(let i96=0;i96<64;i96++){for(let i97=0;i97<32;i97++){b75[i96*32+i97]=fround((b87[i96*32+i97]*fround((1/sqrt(fround((fround((b94[i97]/b80[i97]))+9.999999747378752e-06)))))));}}}
function loop103(){for(let i100=0;i100<64;i100++){let s99=0;for(let i101=0;i101<32;i101++){s99=s99+b71[i100*32+i101];}b102[i100]=s99;}}
function loop107(){for(let i105=0;i105<64;i105++){for(let i106=0;i106<32;i106++){b104[i105*32+i106]=fround((b71[i105*32+i106]-fround((b102[i105]/32.0))));}}}
function loop112(){for(let i109=0;i109<64;i109++){let s108=0;for(let i110=0;i110<32;i110++){s108=s108+fround(square(b104[i109*32+i110]));}b111[i109]=s108;}}
function loop115(){for(let i113=0;i113<64;i113++){for(let i114=0;i114<32;i114++){b75[i113*32+i114]=fround((b104[i113*32+i114]*fround((1/sqrt(fround((fround((b111[i113]/32.0))+9.999999747378752e-06)))))));}}}
function loop118(){for(let i=0;i<2048;i++)b117[i]=fround(logistic(b75[i]));}
function loop119(){for(let i=0;i<2048;i++)b117[i]=fround(tanh(b75[i]));}
function loop120(){for(let i=0;i<2048;i++)b117[i]=max(b75[i],0.0);}
function loop121(){for(let i=0;i<2048;i++)b117[i]=b75[i];}
function loop122(){for(let i=0;i<2048;i++)b117[i]=((b75[i]>=0.0?1:0)?b75[i]:fround((0.009999999776482582*b75[i])));}
function loop124(){for(let i=0;i<2048;i++)b123[i]=(b75[i]>0.0?1:0);}
function loop125(){for(let i=0;i<2048;i++)b117[i]=(b123[i]?b75[i]:fround((1.0*fround(expm1((b123[i]?0.0:b75[i]))))));}
function loop127(){for(let i=0;i<2048;i++)b126[i]=(b75[i]>0.0?1:0);}
function loop128(){for(let i=0;i<2048;i++)b117[i]=fround((1.0507010221481323*(b126[i]?b75[i]:fround((1.6732631921768188*fround(expm1((b126[i]?0.0:b75[i]))))))));}
function loop129(){for(let i=0;i<2048;i++)b117[i]=fround((fround((0.5*b75[i]))*fround(erfc(fround(((-b75[i])*0.7071067690849304))))));}
function loop130(){for(let i=0;i<2048;i++)b117[i]=fround((b75[i]*fround(logistic(b75[i]))));}
function loop132(){for(let i=0;i<2048;i++)b131[i]=fround((b75[i]-0.0));}
function loop133(){for(let i=0;i<2048;i++)b117[i]=((b131[i]!==b131[i]?1:0)?fround((b75[i]+0.0)):fround((max(b75[i],0.0)+fround(log1p(fround(exp((-abs(b131[i])))))))));}
function loop137(){for(let i135=0;i135<64;i135++){for(let i136=0;i136<32;i136++){b134[i135*32+i136]=fround((b9[i135]*b117[i135*32+i136]));}}}
function sum142(){let s138=-Infinity;for(let i141=0;i141<2048;i141++){s138=max(s138,abs(b134[i141]));}return s138;}
function sum152(v145){let s148=0;for(let i151=0;i151<2048;i151++){s148=s148+fround(square(fround((b134[i151]/v145))));}return s148;}
function loop161(){for(let i=0;i<2048;i++)b160[i]=b117[i];}
function loop163(){for(let i=0;i<2048;i++)b31[i]=b160[i];}
function sum166(){let s164=0;for(let i165=0;i165<64;i165++){s164=s164+(b9[i165]|0);}return s164;}
function loop174(){for(let i=0;i<2048;i++)b173[i]=fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b172[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0));}
function loop176(){for(let i=0;i<2048;i++)b175[i]=b14[i];}
function sum184(){let s180=-Infinity;for(let i183=0;i183<2048;i183++){s180=max(s180,abs(b175[i183]));}return s180;}
function loop192(v190){for(let i=0;i<2048;i++)b191[i]=fround((b175[i]/v190));}
function loop205(t178){for(let i193=0;i193<64;i193+=2){for(let i194=0;i194<32;i194+=4){let s196=0;let s197=0;let s198=0;let s199=0;let s200=0;let s201=0;let s202=0;let s203=0;for(let i195=0;i195<32;i195++){const x0=b191[i193*32+i195];const x1=b191[(i193+1)*32+i195];{const y=b23[t178*1024+i195*32+i194];s196+=x0*y;s200+=x1*y;}{const y=b23[t178*1024+i195*32+i194+1];s197+=x0*y;s201+=x1*y;}{const y=b23[t178*1024+i195*32+i194+2];s198+=x0*y;s202+=x1*y;}{const y=b23[t178*1024+i195*32+i194+3];s199+=x0*y;s203+=x1*y;}}b204[i193*32+i194]=s196;b204[i193*32+i194+1]=s197;b204[i193*32+i194+2]=s198;b204[i193*32+i194+3]=s199;b204[(i193+1)*32+i194]=s200;b204[(i193+1)*32+i194+1]=s201;b204[(i193+1)*32+i194+2]=s202;b204[(i193+1)*32+i194+3]=s203;}}}
function loop208(n4){for(let i207=0;i207<64;i207++){b206[i207]=((i207)<n4?1:0);}}
function loop213(t178){for(let i211=0;i211<64;i211++){for(let i212=0;i212<32;i212++){b210[i211*32+i212]=fround((b204[i211*32+i212]+b26[t178*32+i212]));}}}
function loop215(){for(let i=0;i<2048;i++)b214[i]=b210[i];}
function loop220(){for(let i217=0;i217<32;i217++){let s216=0;for(let i218=0;i218<64;i218++){s216=s216+(b206[i218]|0);}b219[i217]=s216;}}
function loop225(){for(let i222=0;i222<32;i222++){let s221=0;for(let i223=0;i223<64;i223++){s221=s221+(b206[i223]?b210[i223*32+i222]:0.0);}b224[i222]=s221;}}
function loop229(){for(let i227=0;i227<64;i227++){for(let i228=0;i228<32;i228++){b226[i227*32+i228]=fround((b210[i227*32+i228]-fround((b224[i228]/b219[i228]))));}}}
function loop234(){for(let i231=0;i231<32;i231++){let s230=0;for(let i232=0;i232<64;i232++){s230=s230+(b206[i232]?fround(square(b226[i232*32+i231])):0.0);}b233[i231]=s230;}}
function loop237(){for(let i235=0;i235<64;i235++){for(let i236=0;i236<32;i236++){b214[i235*32+i236]=fround((b226[i235*32+i236]*fround((1/sqrt(fround((fround((b233[i236]/b219[i236]))+9.999999747378752e-06)))))));}}}
function loop242(){for(let i239=0;i239<64;i239++){let s238=0;for(let i240=0;i240<32;i240++){s238=s238+b210[i239*32+i240];}b241[i239]=s238;}}
function loop246(){for(let i244=0;i244<64;i244++){for(let i245=0;i245<32;i245++){b243[i244*32+i245]=fround((b210[i244*32+i245]-fround((b241[i244]/32.0))));}}}
function loop251(){for(let i248=0;i248<64;i248++){let s247=0;for(let i249=0;i249<32;i249++){s247=s247+fround(square(b243[i248*32+i249]));}b250[i248]=s247;}}
function loop254(){for(let i252=0;i252<64;i252++){for(let i253=0;i253<32;i253++){b214[i252*32+i253]=fround((b243[i252*32+i253]*fround((1/sqrt(fround((fround((b250[i252]/32.0))+9.999999747378752e-06)))))));}}}
function loop257(){for(let i=0;i<2048;i++)b256[i]=fround(logistic(b214[i]));}
function loop258(){for(let i=0;i<2048;i++)b256[i]=fround(tanh(b214[i]));}
function loop259(){for(let i=0;i<2048;i++)b256[i]=max(b214[i],0.0);}
function loop260(){for(let i=0;i<2048;i++)b256[i]=b214[i];}
function loop261(){for(let i=0;i<2048;i++)b256[i]=((b214[i]>=0.0?1:0)?b214[i]:fround((0.009999999776482582*b214[i])));}
function loop263(){for(let i=0;i<2048;i++)b262[i]=(b214[i]>0.0?1:0);}
function loop264(){for(let i=0;i<2048;i++)b256[i]=(b262[i]?b214[i]:fround((1.0*fround(expm1((b262[i]?0.0:b214[i]))))));}
function loop266(){for(let i=0;i<2048;i++)b265[i]=(b214[i]>0.0?1:0);}
function loop267(){for(let i=0;i<2048;i++)b256[i]=fround((1.0507010221481323*(b265[i]?b214[i]:fround((1.6732631921768188*fround(expm1((b265[i]?0.0:b214[i]))))))));}
function loop268(){for(let i=0;i<2048;i++)b256[i]=fround((fround((0.5*b214[i]))*fround(erfc(fround(((-b214[i])*0.7071067690849304))))));}
function loop269(){for(let i=0;i<2048;i++)b256[i]=fround((b214[i]*fround(logistic(b214[i]))));}
function loop271(){for(let i=0;i<2048;i++)b270[i]=fround((b214[i]-0.0));}
function loop272(){for(let i=0;i<2048;i++)b256[i]=((b270[i]!==b270[i]?1:0)?fround((b214[i]+0.0)):fround((max(b214[i],0.0)+fround(log1p(fround(exp((-abs(b270[i])))))))));}
function loop273(t178){for(let i=0;i<2048;i++)b177[t178*2048+i]=b191[i];}
function loop275(v179){for(let i=0;i<2048;i++)b274[i]=(v179?b256[i]:b191[i]);}
function loop276(){for(let i=0;i<2048;i++)b175[i]=b274[i];}
function loop280(){for(let i278=0;i278<64;i278++){for(let i279=0;i279<32;i279++){b277[i278*32+i279]=fround((fround((b9[i278]*b173[i278*32+i279]))*1.0));}}}
function sum285(){let s281=-Infinity;for(let i284=0;i284<2048;i284++){s281=max(s281,abs(b277[i284]));}return s281;}
function loop292(v288){for(let i=0;i<2048;i++)b291[i]=fround((b277[i]/v288));}
function loop295(){for(let i=0;i<2048;i++)b293[i]=b291[i];}
function loop311(t297){for(let i299=0;i299<64;i299+=2){for(let i300=0;i300<32;i300+=4){let s302=0;let s303=0;let s304=0;let s305=0;let s306=0;let s307=0;let s308=0;let s309=0;for(let i301=0;i301<32;i301++){const x0=b177[t297*2048+i299*32+i301];const x1=b177[t297*2048+(i299+1)*32+i301];{const y=b23[t297*1024+i301*32+i300];s302+=x0*y;s306+=x1*y;}{const y=b23[t297*1024+i301*32+i300+1];s303+=x0*y;s307+=x1*y;}{const y=b23[t297*1024+i301*32+i300+2];s304+=x0*y;s308+=x1*y;}{const y=b23[t297*1024+i301*32+i300+3];s305+=x0*y;s309+=x1*y;}}b310[i299*32+i300]=s302;b310[i299*32+i300+1]=s303;b310[i299*32+i300+2]=s304;b310[i299*32+i300+3]=s305;b310[(i299+1)*32+i300]=s306;b310[(i299+1)*32+i300+1]=s307;b310[(i299+1)*32+i300+2]=s308;b310[(i299+1)*32+i300+3]=s309;}}}
function loop314(n4){for(let i313=0;i313<64;i313++){b312[i313]=((i313)<n4?1:0);}}
function loop319(t297){for(let i317=0;i317<64;i317++){for(let i318=0;i318<32;i318++){b316[i317*32+i318]=fround((b310[i317*32+i318]+b26[t297*32+i318]));}}}
function loop332(){for(let i=0;i<2048;i++)b320[i]=b316[i];}
function loop333(){for(let i=0;i<2048;i++)b321[i]=0;}
function loop334(){for(let i=0;i<2048;i++)b322[i]=0;}
function loop335(){for(let i=0;i<32;i++)b323[i]=0;}
function loop336(){for(let i=0;i<2048;i++)b324[i]=0;}
function loop337(){for(let i=0;i<2048;i++)b325[i]=0;}
function loop338(){for(let i=0;i<32;i++)b326[i]=0;}
function loop339(){for(let i=0;i<32;i++)b327[i]=0;}
function loop340(){for(let i=0;i<32;i++)b328[i]=0;}
function loop341(){for(let i=0;i<2048;i++)b329[i]=0;}
function loop342(){for(let i=0;i<64;i++)b330[i]=0;}
function loop343(){for(let i=0;i<64;i++)b331[i]=0;}
function loop348(){for(let i345=0;i345<32;i345++){let s344=0;for(let i346=0;i346<64;i346++){s344=s344+(b312[i346]|0);}b347[i345]=s344;}}
function loop353(){for(let i350=0;i350<32;i350++){let s349=0;for(let i351=0;i351<64;i351++){s349=s349+(b312[i351]?b316[i351*32+i350]:0.0);}b352[i350]=s349;}}
function loop357(){for(let i355=0;i355<64;i355++){for(let i356=0;i356<32;i356++){b354[i355*32+i356]=fround((b316[i355*32+i356]-fround((b352[i356]/b347[i356]))));}}}
function loop362(){for(let i359=0;i359<32;i359++){let s358=0;for(let i360=0;i360<64;i360++){s358=s358+(b312[i360]?fround(square(b354[i360*32+i359])):0.0);}b361[i359]=s358;}}
function loop365(){for(let i364=0;i364<32;i364++){b363[i364]=fround((fround((b361[i364]/b347[i364]))+9.999999747378752e-06));}}
function loop367(){for(let i=0;i<32;i++)b366[i]=fround((1/sqrt(b363[i])));}
function loop370(){for(let i368=0;i368<64;i368++){for(let i369=0;i369<32;i369++){b320[i368*32+i369]=fround((b354[i368*32+i369]*b366[i369]));}}}
function loop373(){for(let i371=0;i371<64;i371++){for(let i372=0;i372<32;i372++){b321[i371*32+i372]=b312[i371];}}}
function loop374(){for(let i=0;i<2048;i++)b322[i]=0.0;}
function loop376(){for(let i375=0;i375<32;i375++){b323[i375]=b347[i375];}}
function loop377(){for(let i=0;i<2048;i++)b324[i]=fround((2.0*b354[i]));}
function loop380(){for(let i378=0;i378<64;i378++){for(let i379=0;i379<32;i379++){b325[i378*32+i379]=b312[i378];}}}
function loop382(){for(let i381=0;i381<32;i381++){b326[i381]=b347[i381];}}
function loop383(){for(let i=0;i<32;i++)b327[i]=fround(((-0.5)*fround((b366[i]/b363[i]))));}
function loop384(){for(let i=0;i<32;i++)b328[i]=b366[i];}
function loop385(){for(let i=0;i<2048;i++)b329[i]=b354[i];}
function loop386(){for(let i=0;i<64;i++)b330[i]=0;}
function loop387(){for(let i=0;i<64;i++)b331[i]=0;}
function loop392(){for(let i389=0;i389<64;i389++){let s388=0;for(let i390=0;i390<32;i390++){s388=s388+b316[i389*32+i390];}b391[i389]=s388;}}
function loop396(){for(let i394=0;i394<64;i394++){for(let i395=0;i395<32;i395++){b393[i394*32+i395]=fround((b316[i394*32+i395]-fround((b391[i394]/32.0))));}}}
function loop401(){for(let i398=0;i398<64;i398++){let s397=0;for(let i399=0;i399<32;i399++){s397=s397+fround(square(b393[i398*32+i399]));}b400[i398]=s397;}}
function loop404(){for(let i403=0;i403<64;i403++){b402[i403]=fround((fround((b400[i403]/32.0))+9.999999747378752e-06));}}
function loop406(){for(let i=0;i<64;i++)b405[i]=fround((1/sqrt(b402[i])));}
function loop409(){for(let i407=0;i407<64;i407++){for(let i408=0;i408<32;i408++){b320[i407*32+i408]=fround((b393[i407*32+i408]*b405[i407]));}}}
function loop410(){for(let i=0;i<2048;i++)b321[i]=0;}
function loop411(){for(let i=0;i<2048;i++)b322[i]=fround((2.0*b393[i]));}
function loop412(){for(let i=0;i<32;i++)b323[i]=0;}
function loop413(){for(let i=0;i<2048;i++)b324[i]=b393[i];}
function loop414(){for(let i=0;i<2048;i++)b325[i]=0;}
function loop415(){for(let i=0;i<32;i++)b326[i]=0;}
function loop416(){for(let i=0;i<32;i++)b327[i]=0;}
function loop417(){for(let i=0;i<32;i++)b328[i]=0;}
function loop418(){for(let i=0;i<2048;i++)b329[i]=0;}
function loop419(){for(let i=0;i<64;i++)b330[i]=fround(((-0.5)*fround((b405[i]/b402[i]))));}
function loop420(){for(let i=0;i<64;i++)b331[i]=b405[i];}
function loop423(){for(let i=0;i<2048;i++)b422[i]=fround((fround((fround(logistic(b320[i]))*fround(logistic((-b320[i])))))*1.0));}
function loop424(){for(let i=0;i<2048;i++)b422[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b320[i]))))))*fround(logistic(fround(((-2.0)*b320[i]))))))*1.0));}
function loop425(){for(let i=0;i<2048;i++)b422[i]=((b320[i]>0.0?1:0)?1.0:0.0);}
function loop426(){for(let i=0;i<2048;i++)b422[i]=1.0;}
function loop427(){for(let i=0;i<2048;i++)b422[i]=((b320[i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop429(){for(let i=0;i<2048;i++)b428[i]=(b320[i]>0.0?1:0);}
function loop430(){for(let i=0;i<2048;i++)b422[i]=(b428[i]?1.0:fround((1.0*fround(((b428[i]?0.0:1.0)*fround((fround(expm1((b428[i]?0.0:b320[i])))+1.0)))))));}
function loop432(){for(let i=0;i<2048;i++)b431[i]=(b320[i]>0.0?1:0);}
function loop433(){for(let i=0;i<2048;i++)b422[i]=fround((1.0507010221481323*(b431[i]?1.0:fround((1.6732631921768188*fround(((b431[i]?0.0:1.0)*fround((fround(expm1((b431[i]?0.0:b320[i])))+1.0)))))))));}
function loop435(){for(let i=0;i<2048;i++)b434[i]=fround(((-b320[i])*0.7071067690849304));}
function loop436(){for(let i=0;i<2048;i++)b422[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b434[i]))))+fround((fround((0.5*b320[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b434[i])))))))))))));}
function loop438(){for(let i=0;i<2048;i++)b437[i]=fround(logistic(b320[i]));}
function loop439(){for(let i=0;i<2048;i++)b422[i]=fround((fround((1.0*b437[i]))+fround((b320[i]*fround((1.0*fround((b437[i]*fround((1.0-b437[i]))))))))));}
function loop441(){for(let i=0;i<2048;i++)b440[i]=fround((b320[i]-0.0));}
function loop443(){for(let i=0;i<2048;i++)b442[i]=((b440[i]!==b440[i]?1:0)?fround((b320[i]+0.0)):fround((max(b320[i],0.0)+fround(log1p(fround(exp((-abs(b440[i])))))))));}
function loop445(){for(let i=0;i<2048;i++)b444[i]=((b442[i]===Infinity?1:0)?0.0:b442[i]);}
function loop446(){for(let i=0;i<2048;i++)b422[i]=fround((fround((1.0*fround(exp(fround((((b320[i]===Infinity?1:0)?0.0:b320[i])-b444[i]))))))+fround((0.0*fround(exp(fround((0.0-b444[i]))))))));}
function loop448(){for(let i=0;i<2048;i++)b447[i]=fround((b422[i]*b293[i]));}
function loop450(){for(let i=0;i<2048;i++)b449[i]=b447[i];}
function loop455(){for(let i452=0;i452<32;i452++){let s451=0;for(let i453=0;i453<64;i453++){s451=s451+fround((b329[i453*32+i452]*b447[i453*32+i452]));}b454[i452]=s451;}}
function loop459(){for(let i457=0;i457<32;i457++){let s456=0;s456=s456+fround((fround((b454[i457]*b327[i457]))/b326[i457]));b458[i457]=s456;}}
function loop463(){for(let i461=0;i461<64;i461++){for(let i462=0;i462<32;i462++){b460[i461*32+i462]=fround((fround((b447[i461*32+i462]*b328[i462]))+fround(((b325[i461*32+i462]?b458[i462]:0.0)*b324[i461*32+i462]))));}}}
function loop468(){for(let i465=0;i465<32;i465++){let s464=0;for(let i466=0;i466<64;i466++){s464=s464+(-b460[i466*32+i465]);}b467[i465]=s464;}}
function loop472(){for(let i470=0;i470<32;i470++){let s469=0;s469=s469+fround((b467[i470]/b323[i470]));b471[i470]=s469;}}
function loop475(){for(let i473=0;i473<64;i473++){for(let i474=0;i474<32;i474++){b449[i473*32+i474]=fround((b460[i473*32+i474]+(b321[i473*32+i474]?b471[i474]:0.0)));}}}
function loop480(){for(let i477=0;i477<64;i477++){let s476=0;for(let i478=0;i478<32;i478++){s476=s476+fround((b324[i477*32+i478]*b447[i477*32+i478]));}b479[i477]=s476;}}
function loop484(){for(let i482=0;i482<64;i482++){let s481=0;s481=s481+fround((fround((b479[i482]*b330[i482]))/32.0));b483[i482]=s481;}}
function loop488(){for(let i486=0;i486<64;i486++){for(let i487=0;i487<32;i487++){b485[i486*32+i487]=fround((fround((b447[i486*32+i487]*b331[i486]))+fround((b483[i486]*b322[i486*32+i487]))));}}}
function loop493(){for(let i490=0;i490<64;i490++){let s489=0;for(let i491=0;i491<32;i491++){s489=s489+(-b485[i490*32+i491]);}b492[i490]=s489;}}
function loop497(){for(let i495=0;i495<64;i495++){let s494=0;s494=s494+fround((b492[i495]/32.0));b496[i495]=s494;}}
function loop500(){for(let i498=0;i498<64;i498++){for(let i499=0;i499<32;i499++){b449[i498*32+i499]=fround((b485[i498*32+i499]+b496[i498]));}}}
function loop513(t297){for(let i501=0;i501<64;i501+=2){for(let i502=0;i502<32;i502+=4){let s504=0;let s505=0;let s506=0;let s507=0;let s508=0;let s509=0;let s510=0;let s511=0;for(let i503=0;i503<32;i503++){const x0=b449[i501*32+i503];const x1=b449[(i501+1)*32+i503];{const y=b23[t297*1024+i502*32+i503];s504+=x0*y;s508+=x1*y;}{const y=b23[t297*1024+(i502+1)*32+i503];s505+=x0*y;s509+=x1*y;}{const y=b23[t297*1024+(i502+2)*32+i503];s506+=x0*y;s510+=x1*y;}{const y=b23[t297*1024+(i502+3)*32+i503];s507+=x0*y;s511+=x1*y;}}b512[i501*32+i502]=s504;b512[i501*32+i502+1]=s505;b512[i501*32+i502+2]=s506;b512[i501*32+i502+3]=s507;b512[(i501+1)*32+i502]=s508;b512[(i501+1)*32+i502+1]=s509;b512[(i501+1)*32+i502+2]=s510;b512[(i501+1)*32+i502+3]=s511;}}}
function sum518(){let s514=-Infinity;for(let i517=0;i517<2048;i517++){s514=max(s514,abs(b293[i517]));}return s514;}
function sum528(v521){let s524=0;for(let i527=0;i527<2048;i527++){s524=s524+fround(square(fround((b293[i527]/v521))));}return s524;}
function sum540(){let s536=-Infinity;for(let i539=0;i539<2048;i539++){s536=max(s536,abs(b512[i539]));}return s536;}
function loop550(v298,v543){for(let i=0;i<2048;i++)b549[i]=(v298?fround((b512[i]/v543)):b293[i]);}
function loop552(){for(let i=0;i<2048;i++)b293[i]=b549[i];}
function loop575(v573){for(let i=0;i<256;i++)b574[i]=fround(square(fround(logistic(fround((v573*k556[i]))))));}
function sum578(){let s577=0;for(let i576=0;i576<256;i576++){const x0=b574[i576];{const y=k557[i576];s577+=x0*y;}}return s577;}
function loop581(v573){for(let i=0;i<256;i++)b580[i]=fround((v573*k556[i]));}
function loop583(){for(let i=0;i<256;i++)b582[i]=fround(square(fround((fround((fround(logistic(b580[i]))*fround(logistic((-b580[i])))))*1.0))));}
function sum586(){let s585=0;for(let i584=0;i584<256;i584++){const x0=b582[i584];{const y=k557[i584];s585+=x0*y;}}return s585;}
function loop590(v588){for(let i=0;i<256;i++)b589[i]=fround(square(fround(tanh(fround((v588*k556[i]))))));}
function sum593(){let s592=0;for(let i591=0;i591<256;i591++){const x0=b589[i591];{const y=k557[i591];s592+=x0*y;}}return s592;}
function loop596(v588){for(let i=0;i<256;i++)b595[i]=fround((v588*k556[i]));}
function loop598(){for(let i=0;i<256;i++)b597[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b595[i]))))))*fround(logistic(fround(((-2.0)*b595[i]))))))*1.0))));}
function sum601(){let s600=0;for(let i599=0;i599<256;i599++){const x0=b597[i599];{const y=k557[i599];s600+=x0*y;}}return s600;}
function loop605(v603){for(let i=0;i<256;i++)b604[i]=fround(square(max(fround((v603*k556[i])),0.0)));}
function sum608(){let s607=0;for(let i606=0;i606<256;i606++){const x0=b604[i606];{const y=k557[i606];s607+=x0*y;}}return s607;}
function loop611(v603){for(let i=0;i<256;i++)b610[i]=fround(square(((fround((v603*k556[i]))>0.0?1:0)?1.0:0.0)));}
function sum614(){let s613=0;for(let i612=0;i612<256;i612++){const x0=b610[i612];{const y=k557[i612];s613+=x0*y;}}return s613;}
function loop618(v616){for(let i=0;i<256;i++)b617[i]=fround(square(fround((v616*k556[i]))));}
function sum621(){let s620=0;for(let i619=0;i619<256;i619++){const x0=b617[i619];{const y=k557[i619];s620+=x0*y;}}return s620;}
function loop624(){for(let i=0;i<256;i++)b623[i]=fround(square(1.0));}
function sum627(){let s626=0;for(let i625=0;i625<256;i625++){const x0=b623[i625];{const y=k557[i625];s626+=x0*y;}}return s626;}
function loop631(v629){for(let i=0;i<256;i++)b630[i]=fround((v629*k556[i]));}
function loop633(){for(let i=0;i<256;i++)b632[i]=fround(square(((b630[i]>=0.0?1:0)?b630[i]:fround((0.009999999776482582*b630[i])))));}
function sum636(){let s635=0;for(let i634=0;i634<256;i634++){const x0=b632[i634];{const y=k557[i634];s635+=x0*y;}}return s635;}
function loop639(v629){for(let i=0;i<256;i++)b638[i]=fround(square(((fround((v629*k556[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum642(){let s641=0;for(let i640=0;i640<256;i640++){const x0=b638[i640];{const y=k557[i640];s641+=x0*y;}}return s641;}
function loop646(v644){for(let i=0;i<256;i++)b645[i]=fround((v644*k556[i]));}
function loop648(){for(let i=0;i<256;i++)b647[i]=(b645[i]>0.0?1:0);}
function loop650(){for(let i=0;i<256;i++)b649[i]=fround(square((b647[i]?b645[i]:fround((1.0*fround(expm1((b647[i]?0.0:b645[i]))))))));}
function sum653(){let s652=0;for(let i651=0;i651<256;i651++){const x0=b649[i651];{const y=k557[i651];s652+=x0*y;}}return s652;}
function loop656(v644){for(let i=0;i<256;i++)b655[i]=fround((v644*k556[i]));}
function loop658(){for(let i=0;i<256;i++)b657[i]=(b655[i]>0.0?1:0);}
function loop660(){for(let i=0;i<256;i++)b659[i]=fround(square((b657[i]?1.0:fround((1.0*fround(((b657[i]?0.0:1.0)*fround((fround(expm1((b657[i]?0.0:b655[i])))+1.0)))))))));}
function sum663(){let s662=0;for(let i661=0;i661<256;i661++){const x0=b659[i661];{const y=k557[i661];s662+=x0*y;}}return s662;}
function loop667(v665){for(let i=0;i<256;i++)b666[i]=fround((v665*k556[i]));}
function loop669(){for(let i=0;i<256;i++)b668[i]=(b666[i]>0.0?1:0);}
function loop671(){for(let i=0;i<256;i++)b670[i]=fround(square(fround((1.0507010221481323*(b668[i]?b666[i]:fround((1.6732631921768188*fround(expm1((b668[i]?0.0:b666[i]))))))))));}
function sum674(){let s673=0;for(let i672=0;i672<256;i672++){const x0=b670[i672];{const y=k557[i672];s673+=x0*y;}}return s673;}
function loop677(v665){for(let i=0;i<256;i++)b676[i]=fround((v665*k556[i]));}
function loop679(){for(let i=0;i<256;i++)b678[i]=(b676[i]>0.0?1:0);}
function loop681(){for(let i=0;i<256;i++)b680[i]=fround(square(fround((1.0507010221481323*(b678[i]?1.0:fround((1.6732631921768188*fround(((b678[i]?0.0:1.0)*fround((fround(expm1((b678[i]?0.0:b676[i])))+1.0)))))))))));}
function sum684(){let s683=0;for(let i682=0;i682<256;i682++){const x0=b680[i682];{const y=k557[i682];s683+=x0*y;}}return s683;}
function loop688(v686){for(let i=0;i<256;i++)b687[i]=fround((v686*k556[i]));}
function loop690(){for(let i=0;i<256;i++)b689[i]=fround(square(fround((fround((0.5*b687[i]))*fround(erfc(fround(((-b687[i])*0.7071067690849304))))))));}
function sum693(){let s692=0;for(let i691=0;i691<256;i691++){const x0=b689[i691];{const y=k557[i691];s692+=x0*y;}}return s692;}
function loop696(v686){for(let i=0;i<256;i++)b695[i]=fround((v686*k556[i]));}
function loop698(){for(let i=0;i<256;i++)b697[i]=fround(((-b695[i])*0.7071067690849304));}
function loop700(){for(let i=0;i<256;i++)b699[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b697[i]))))+fround((fround((0.5*b695[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b697[i])))))))))))))));}
function sum703(){let s702=0;for(let i701=0;i701<256;i701++){const x0=b699[i701];{const y=k557[i701];s702+=x0*y;}}return s702;}
function loop707(v705){for(let i=0;i<256;i++)b706[i]=fround((v705*k556[i]));}
function loop709(){for(let i=0;i<256;i++)b708[i]=fround(square(fround((b706[i]*fround(logistic(b706[i]))))));}
function sum712(){let s711=0;for(let i710=0;i710<256;i710++){const x0=b708[i710];{const y=k557[i710];s711+=x0*y;}}return s711;}
function loop715(v705){for(let i=0;i<256;i++)b714[i]=fround((v705*k556[i]));}
function loop717(){for(let i=0;i<256;i++)b716[i]=fround(logistic(b714[i]));}
function loop719(){for(let i=0;i<256;i++)b718[i]=fround(square(fround((fround((1.0*b716[i]))+fround((b714[i]*fround((1.0*fround((b716[i]*fround((1.0-b716[i]))))))))))));}
function sum722(){let s721=0;for(let i720=0;i720<256;i720++){const x0=b718[i720];{const y=k557[i720];s721+=x0*y;}}return s721;}
function loop726(v724){for(let i=0;i<256;i++)b725[i]=fround((v724*k556[i]));}
function loop728(){for(let i=0;i<256;i++)b727[i]=fround((b725[i]-0.0));}
function loop730(){for(let i=0;i<256;i++)b729[i]=fround(square(((b727[i]!==b727[i]?1:0)?fround((b725[i]+0.0)):fround((max(b725[i],0.0)+fround(log1p(fround(exp((-abs(b727[i])))))))))));}
function sum733(){let s732=0;for(let i731=0;i731<256;i731++){const x0=b729[i731];{const y=k557[i731];s732+=x0*y;}}return s732;}
function loop736(v724){for(let i=0;i<256;i++)b735[i]=fround((v724*k556[i]));}
function loop738(){for(let i=0;i<256;i++)b737[i]=fround((b735[i]-0.0));}
function loop740(){for(let i=0;i<256;i++)b739[i]=((b737[i]!==b737[i]?1:0)?fround((b735[i]+0.0)):fround((max(b735[i],0.0)+fround(log1p(fround(exp((-abs(b737[i])))))))));}
function loop742(){for(let i=0;i<256;i++)b741[i]=((b739[i]===Infinity?1:0)?0.0:b739[i]);}
function loop744(){for(let i=0;i<256;i++)b743[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b735[i]===Infinity?1:0)?0.0:b735[i])-b741[i]))))))+fround((0.0*fround(exp(fround((0.0-b741[i]))))))))));}
function sum747(){let s746=0;for(let i745=0;i745<256;i745++){const x0=b743[i745];{const y=k557[i745];s746+=x0*y;}}return s746;}
function loop751(v749){for(let i=0;i<256;i++)b750[i]=fround((v749*k556[i]));}
function loop753(){for(let i=0;i<256;i++)b752[i]=fround(logistic(b750[i]));}
function loop754(){for(let i=0;i<256;i++)b752[i]=fround(tanh(b750[i]));}
function loop755(){for(let i=0;i<256;i++)b752[i]=max(b750[i],0.0);}
function loop756(){for(let i=0;i<256;i++)b752[i]=b750[i];}
function loop757(){for(let i=0;i<256;i++)b752[i]=((b750[i]>=0.0?1:0)?b750[i]:fround((0.009999999776482582*b750[i])));}
function loop759(){for(let i=0;i<256;i++)b758[i]=(b750[i]>0.0?1:0);}
function loop760(){for(let i=0;i<256;i++)b752[i]=(b758[i]?b750[i]:fround((1.0*fround(expm1((b758[i]?0.0:b750[i]))))));}
function loop762(){for(let i=0;i<256;i++)b761[i]=(b750[i]>0.0?1:0);}
function loop763(){for(let i=0;i<256;i++)b752[i]=fround((1.0507010221481323*(b761[i]?b750[i]:fround((1.6732631921768188*fround(expm1((b761[i]?0.0:b750[i]))))))));}
function loop764(){for(let i=0;i<256;i++)b752[i]=fround((fround((0.5*b750[i]))*fround(erfc(fround(((-b750[i])*0.7071067690849304))))));}
function loop765(){for(let i=0;i<256;i++)b752[i]=fround((b750[i]*fround(logistic(b750[i]))));}
function loop767(){for(let i=0;i<256;i++)b766[i]=fround((b750[i]-0.0));}
function loop768(){for(let i=0;i<256;i++)b752[i]=((b766[i]!==b766[i]?1:0)?fround((b750[i]+0.0)):fround((max(b750[i],0.0)+fround(log1p(fround(exp((-abs(b766[i])))))))));}
function sum771(){let s770=0;for(let i769=0;i769<256;i769++){const x0=b752[i769];{const y=k557[i769];s770+=x0*y;}}return s770;}
function loop786(){for(let i785=0;i785<30;i785++){b784[i785]=(b28[(29-(i785))]?b561[(29-(i785))]:0.0);}}
function loop790(){let s789=0;for(let i788=0;i788<=29;i788++){s789+=b784[i788];b787[i788]=s789;}}
function loop793(){for(let i792=0;i792<29;i792++){b791[i792]=b787[(29-(i792+1))];}}
function loop794(){b791[29]=0.0;}
function sum803(v801){let s802=-Infinity;s802=max(s802,v801);return s802;}
function loop821(v819){for(let i=0;i<256;i++)b820[i]=fround(square(fround(logistic(fround((v819*k556[i]))))));}
function sum824(){let s823=0;for(let i822=0;i822<256;i822++){const x0=b820[i822];{const y=k557[i822];s823+=x0*y;}}return s823;}
function loop827(v819){for(let i=0;i<256;i++)b826[i]=fround((v819*k556[i]));}
function loop829(){for(let i=0;i<256;i++)b828[i]=fround(square(fround((fround((fround(logistic(b826[i]))*fround(logistic((-b826[i])))))*1.0))));}
function sum832(){let s831=0;for(let i830=0;i830<256;i830++){const x0=b828[i830];{const y=k557[i830];s831+=x0*y;}}return s831;}
function loop836(v834){for(let i=0;i<256;i++)b835[i]=fround(square(fround(tanh(fround((v834*k556[i]))))));}
function sum839(){let s838=0;for(let i837=0;i837<256;i837++){const x0=b835[i837];{const y=k557[i837];s838+=x0*y;}}return s838;}
function loop842(v834){for(let i=0;i<256;i++)b841[i]=fround((v834*k556[i]));}
function loop844(){for(let i=0;i<256;i++)b843[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b841[i]))))))*fround(logistic(fround(((-2.0)*b841[i]))))))*1.0))));}
function sum847(){let s846=0;for(let i845=0;i845<256;i845++){const x0=b843[i845];{const y=k557[i845];s846+=x0*y;}}return s846;}
function loop851(v849){for(let i=0;i<256;i++)b850[i]=fround(square(max(fround((v849*k556[i])),0.0)));}
function sum854(){let s853=0;for(let i852=0;i852<256;i852++){const x0=b850[i852];{const y=k557[i852];s853+=x0*y;}}return s853;}
function loop857(v849){for(let i=0;i<256;i++)b856[i]=fround(square(((fround((v849*k556[i]))>0.0?1:0)?1.0:0.0)));}
function sum860(){let s859=0;for(let i858=0;i858<256;i858++){const x0=b856[i858];{const y=k557[i858];s859+=x0*y;}}return s859;}
function loop864(v862){for(let i=0;i<256;i++)b863[i]=fround(square(fround((v862*k556[i]))));}
function sum867(){let s866=0;for(let i865=0;i865<256;i865++){const x0=b863[i865];{const y=k557[i865];s866+=x0*y;}}return s866;}
function loop870(){for(let i=0;i<256;i++)b869[i]=fround(square(1.0));}
function sum873(){let s872=0;for(let i871=0;i871<256;i871++){const x0=b869[i871];{const y=k557[i871];s872+=x0*y;}}return s872;}
function loop877(v875){for(let i=0;i<256;i++)b876[i]=fround((v875*k556[i]));}
function loop879(){for(let i=0;i<256;i++)b878[i]=fround(square(((b876[i]>=0.0?1:0)?b876[i]:fround((0.009999999776482582*b876[i])))));}
function sum882(){let s881=0;for(let i880=0;i880<256;i880++){const x0=b878[i880];{const y=k557[i880];s881+=x0*y;}}return s881;}
function loop885(v875){for(let i=0;i<256;i++)b884[i]=fround(square(((fround((v875*k556[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum888(){let s887=0;for(let i886=0;i886<256;i886++){const x0=b884[i886];{const y=k557[i886];s887+=x0*y;}}return s887;}
function loop892(v890){for(let i=0;i<256;i++)b891[i]=fround((v890*k556[i]));}
function loop894(){for(let i=0;i<256;i++)b893[i]=(b891[i]>0.0?1:0);}
function loop896(){for(let i=0;i<256;i++)b895[i]=fround(square((b893[i]?b891[i]:fround((1.0*fround(expm1((b893[i]?0.0:b891[i]))))))));}
function sum899(){let s898=0;for(let i897=0;i897<256;i897++){const x0=b895[i897];{const y=k557[i897];s898+=x0*y;}}return s898;}
function loop902(v890){for(let i=0;i<256;i++)b901[i]=fround((v890*k556[i]));}
function loop904(){for(let i=0;i<256;i++)b903[i]=(b901[i]>0.0?1:0);}
function loop906(){for(let i=0;i<256;i++)b905[i]=fround(square((b903[i]?1.0:fround((1.0*fround(((b903[i]?0.0:1.0)*fround((fround(expm1((b903[i]?0.0:b901[i])))+1.0)))))))));}
function sum909(){let s908=0;for(let i907=0;i907<256;i907++){const x0=b905[i907];{const y=k557[i907];s908+=x0*y;}}return s908;}
function loop913(v911){for(let i=0;i<256;i++)b912[i]=fround((v911*k556[i]));}
function loop915(){for(let i=0;i<256;i++)b914[i]=(b912[i]>0.0?1:0);}
function loop917(){for(let i=0;i<256;i++)b916[i]=fround(square(fround((1.0507010221481323*(b914[i]?b912[i]:fround((1.6732631921768188*fround(expm1((b914[i]?0.0:b912[i]))))))))));}
function sum920(){let s919=0;for(let i918=0;i918<256;i918++){const x0=b916[i918];{const y=k557[i918];s919+=x0*y;}}return s919;}
function loop923(v911){for(let i=0;i<256;i++)b922[i]=fround((v911*k556[i]));}
function loop925(){for(let i=0;i<256;i++)b924[i]=(b922[i]>0.0?1:0);}
function loop927(){for(let i=0;i<256;i++)b926[i]=fround(square(fround((1.0507010221481323*(b924[i]?1.0:fround((1.6732631921768188*fround(((b924[i]?0.0:1.0)*fround((fround(expm1((b924[i]?0.0:b922[i])))+1.0)))))))))));}
function sum930(){let s929=0;for(let i928=0;i928<256;i928++){const x0=b926[i928];{const y=k557[i928];s929+=x0*y;}}return s929;}
function loop934(v932){for(let i=0;i<256;i++)b933[i]=fround((v932*k556[i]));}
function loop936(){for(let i=0;i<256;i++)b935[i]=fround(square(fround((fround((0.5*b933[i]))*fround(erfc(fround(((-b933[i])*0.7071067690849304))))))));}
function sum939(){let s938=0;for(let i937=0;i937<256;i937++){const x0=b935[i937];{const y=k557[i937];s938+=x0*y;}}return s938;}
function loop942(v932){for(let i=0;i<256;i++)b941[i]=fround((v932*k556[i]));}
function loop944(){for(let i=0;i<256;i++)b943[i]=fround(((-b941[i])*0.7071067690849304));}
function loop946(){for(let i=0;i<256;i++)b945[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b943[i]))))+fround((fround((0.5*b941[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b943[i])))))))))))))));}
function sum949(){let s948=0;for(let i947=0;i947<256;i947++){const x0=b945[i947];{const y=k557[i947];s948+=x0*y;}}return s948;}
function loop953(v951){for(let i=0;i<256;i++)b952[i]=fround((v951*k556[i]));}
function loop955(){for(let i=0;i<256;i++)b954[i]=fround(square(fround((b952[i]*fround(logistic(b952[i]))))));}
function sum958(){let s957=0;for(let i956=0;i956<256;i956++){const x0=b954[i956];{const y=k557[i956];s957+=x0*y;}}return s957;}
function loop961(v951){for(let i=0;i<256;i++)b960[i]=fround((v951*k556[i]));}
function loop963(){for(let i=0;i<256;i++)b962[i]=fround(logistic(b960[i]));}
function loop965(){for(let i=0;i<256;i++)b964[i]=fround(square(fround((fround((1.0*b962[i]))+fround((b960[i]*fround((1.0*fround((b962[i]*fround((1.0-b962[i]))))))))))));}
function sum968(){let s967=0;for(let i966=0;i966<256;i966++){const x0=b964[i966];{const y=k557[i966];s967+=x0*y;}}return s967;}
function loop972(v970){for(let i=0;i<256;i++)b971[i]=fround((v970*k556[i]));}
function loop974(){for(let i=0;i<256;i++)b973[i]=fround((b971[i]-0.0));}
function loop976(){for(let i=0;i<256;i++)b975[i]=fround(square(((b973[i]!==b973[i]?1:0)?fround((b971[i]+0.0)):fround((max(b971[i],0.0)+fround(log1p(fround(exp((-abs(b973[i])))))))))));}
function sum979(){let s978=0;for(let i977=0;i977<256;i977++){const x0=b975[i977];{const y=k557[i977];s978+=x0*y;}}return s978;}
function loop982(v970){for(let i=0;i<256;i++)b981[i]=fround((v970*k556[i]));}
function loop984(){for(let i=0;i<256;i++)b983[i]=fround((b981[i]-0.0));}
function loop986(){for(let i=0;i<256;i++)b985[i]=((b983[i]!==b983[i]?1:0)?fround((b981[i]+0.0)):fround((max(b981[i],0.0)+fround(log1p(fround(exp((-abs(b983[i])))))))));}
function loop988(){for(let i=0;i<256;i++)b987[i]=((b985[i]===Infinity?1:0)?0.0:b985[i]);}
function loop990(){for(let i=0;i<256;i++)b989[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b981[i]===Infinity?1:0)?0.0:b981[i])-b987[i]))))))+fround((0.0*fround(exp(fround((0.0-b987[i]))))))))));}
function sum993(){let s992=0;for(let i991=0;i991<256;i991++){const x0=b989[i991];{const y=k557[i991];s992+=x0*y;}}return s992;}
function loop999(v553){for(let i998=0;i998<30;i998++){b997[i998]=(b28[(29-(i998))]?fround((fround(ln(fround((v553*b798[(29-(i998))]))))*0.4342944920063019)):0.0);}}
function loop1003(){let s1002=0;for(let i1001=0;i1001<=29;i1001++){s1002+=b997[i1001];b1000[i1001]=s1002;}}
function loop1006(){for(let i1005=0;i1005<29;i1005++){b1004[i1005]=b1000[(29-(i1005+1))];}}
function loop1007(){b1004[29]=0.0;}
function loop1010(v171){for(let i1009=0;i1009<30;i1009++){b1008[i1009]=fround((fround((b34[i1009]+b35[i1009]))+v171));}}
function loop1012(v171){for(let i1011=0;i1011<30;i1011++){b1008[1*30+i1011]=fround((b296[i1011]+v171));}}
function loop1014(v555){for(let i1013=0;i1013<30;i1013++){b1008[2*30+i1013]=(b28[i1013]?(v555?(b28[i1013]?fround((0.5*fround((fround((fround(ln(b797[i1013]))*0.4342944920063019))+b799[i1013])))):NaN):b560[i1013]):NaN);}}
function loop1016(v555){for(let i1015=0;i1015<30;i1015++){b1008[3*30+i1015]=(b28[i1015]?(v555?(b28[i1015]?fround((0.5*b1004[i1015])):NaN):b791[i1015]):NaN);}}
function loop1018(){for(let i=0;i<120;i++)b1017[i]=b1008[i];}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
loop13();
randomSplit(b5[0],b5[1],b18);
randomBits(b18[0],b18[1],b20);
loop22();
randomBits(b18[1*2],b18[1*2+1],b25);
loop27();
loop30();
randomBits(b7[1*2],b7[1*2+1],b172);
loop174();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);
loop11(n4);
loop17();
const v19=fround((n3/5.656854152679443));
loop24(v19);
let v32;
loop33();
v32=0.0;
for(let t36=0;t36<30;t36++){
const v37=b28[t36];
const v43=fround(sum42());
const v44=(v43>0.0?1:0);
const v45=(v43<1.000000045813705e-18?1:0);
const v46=(v44&v45);
const v47=fround((v43/1.000000045813705e-18));
const v48=fround((v46?v47:1.0));
const v49=fround(ln(v48));
const v50=fround((v49*0.4342944920063019));
const v51=fround((v32+v50));
loop53(v48);
loop66(t36);
loop69(n4);
const v70=min(max(n1,0),2);
loop74(t36);
switch(v70){
case 0:{
loop76();
break;}
case 1:{
loop81();
loop86();
loop90();
loop95();
loop98();
break;}
default:{
loop103();
loop107();
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
loop121();
break;}
case 4:{
loop122();
break;}
case 5:{
loop124();
loop125();
break;}
case 6:{
loop127();
loop128();
break;}
case 7:{
loop129();
break;}
case 8:{
loop130();
break;}
default:{
loop132();
loop133();
break;}
}
loop137();
const v143=fround(sum142());
const v144=(v143>0.0?1:0);
const v145=fround((v144?v143:1.0));
const v146=fround(ln(v145));
const v147=fround((v146*0.4342944920063019));
const v153=fround(sum152(v145));
const v154=fround((v153/2048.0));
const v155=fround(ln(v154));
const v156=fround((v155*0.4342944920063019));
const v157=fround((0.5*v156));
const v158=fround((v147+v157));
const v159=fround((v37?v158:NaN));
b34[t36]=v159;
b35[t36]=v51;
loop161();
const v162=fround(v51);
loop163();
v32=v162;
}
const v167=fround(sum166());
const v168=fround((v167/64.0));
const v169=fround(ln(v168));
const v170=fround((v169*0.4342944920063019));
const v171=fround(((-0.5)*v170));
loop176();
for(let t178=0;t178<30;t178++){
const v179=b28[t178];
const v185=fround(sum184());
const v186=(v185>0.0?1:0);
const v187=(v185<1.000000045813705e-18?1:0);
const v188=(v186&v187);
const v189=fround((v185/1.000000045813705e-18));
const v190=fround((v188?v189:1.0));
loop192(v190);
loop205(t178);
loop208(n4);
const v209=min(max(n1,0),2);
loop213(t178);
switch(v209){
case 0:{
loop215();
break;}
case 1:{
loop220();
loop225();
loop229();
loop234();
loop237();
break;}
default:{
loop242();
loop246();
loop251();
loop254();
break;}
}
const v255=min(max(n2,0),9);
switch(v255){
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
loop268();
break;}
case 8:{
loop269();
break;}
default:{
loop271();
loop272();
break;}
}
loop273(t178);
loop275(v179);
loop276();
}
loop280();
const v286=fround(sum285());
const v287=(v286>0.0?1:0);
const v288=fround((v287?v286:1.0));
const v289=fround(ln(v288));
const v290=fround((v289*0.4342944920063019));
loop292(v288);
let v294;
loop295();
v294=v290;
for(let t297=29;t297>=0;t297--){
const v298=b28[t297];
loop311(t297);
loop314(n4);
const v315=min(max(n1,0),2);
loop319(t297);
switch(v315){
case 0:{
loop332();
loop333();
loop334();
loop335();
loop336();
loop337();
loop338();
loop339();
loop340();
loop341();
loop342();
loop343();
break;}
case 1:{
loop348();
loop353();
loop357();
loop362();
loop365();
loop367();
loop370();
loop373();
loop374();
loop376();
loop377();
loop380();
loop382();
loop383();
loop384();
loop385();
loop386();
loop387();
break;}
default:{
loop392();
loop396();
loop401();
loop404();
loop406();
loop409();
loop410();
loop411();
loop412();
loop413();
loop414();
loop415();
loop416();
loop417();
loop418();
loop419();
loop420();
break;}
}
const v421=min(max(n2,0),9);
switch(v421){
case 0:{
loop423();
break;}
case 1:{
loop424();
break;}
case 2:{
loop425();
break;}
case 3:{
loop426();
break;}
case 4:{
loop427();
break;}
case 5:{
loop429();
loop430();
break;}
case 6:{
loop432();
loop433();
break;}
case 7:{
loop435();
loop436();
break;}
case 8:{
loop438();
loop439();
break;}
default:{
loop441();
loop443();
loop445();
loop446();
break;}
}
loop448();
switch(v315){
case 0:{
loop450();
break;}
case 1:{
loop455();
loop459();
loop463();
loop468();
loop472();
loop475();
break;}
default:{
loop480();
loop484();
loop488();
loop493();
loop497();
loop500();
break;}
}
loop513(t297);
const v519=fround(sum518());
const v520=(v519>0.0?1:0);
const v521=fround((v520?v519:1.0));
const v522=fround(ln(v521));
const v523=fround((v522*0.4342944920063019));
const v529=fround(sum528(v521));
const v530=fround((v529/2048.0));
const v531=fround(ln(v530));
const v532=fround((v531*0.4342944920063019));
const v533=fround((0.5*v532));
const v534=fround((v523+v533));
const v535=fround((v534+v294));
const v541=fround(sum540());
const v542=(v541>0.0?1:0);
const v543=fround((v542?v541:1.0));
const v544=fround(ln(v543));
const v545=fround((v544*0.4342944920063019));
const v546=fround((v294+v545));
const v547=fround((v298?v546:v294));
const v548=fround((v298?v535:NaN));
b296[t297]=v548;
loop550(v298,v543);
const v551=fround(v547);
loop552();
v294=v551;
}
const v553=fround(square(n3));
const v554=(n1===1?1:0);
const v555=(n1===0?1:0);
let v558;
let v559;
v558=1.0;
v559=0.0;
for(let t562=0;t562<30;t562++){
const v563=fround((v554?v559:0.0));
const v564=fround((v558-v563));
const v565=fround((v553*v564));
const v566=fround((v554?0.0:0.0));
const v567=fround((v565+v566));
const v568=fround((v567+9.999999747378752e-06));
const v569=fround((v567/v568));
const v570=min(max(n2,0),9);
let v571;
let v572;
switch(v570){
case 0:{
const v573=fround(sqrt(v569));
loop575(v573);
const v579=fround(sum578());
loop581(v573);
loop583();
const v587=fround(sum586());
v571=v579;
v572=v587;
break;}
case 1:{
const v588=fround(sqrt(v569));
loop590(v588);
const v594=fround(sum593());
loop596(v588);
loop598();
const v602=fround(sum601());
v571=v594;
v572=v602;
break;}
case 2:{
const v603=fround(sqrt(v569));
loop605(v603);
const v609=fround(sum608());
loop611(v603);
const v615=fround(sum614());
v571=v609;
v572=v615;
break;}
case 3:{
const v616=fround(sqrt(v569));
loop618(v616);
const v622=fround(sum621());
loop624();
const v628=fround(sum627());
v571=v622;
v572=v628;
break;}
case 4:{
const v629=fround(sqrt(v569));
loop631(v629);
loop633();
const v637=fround(sum636());
loop639(v629);
const v643=fround(sum642());
v571=v637;
v572=v643;
break;}
case 5:{
const v644=fround(sqrt(v569));
loop646(v644);
loop648();
loop650();
const v654=fround(sum653());
loop656(v644);
loop658();
loop660();
const v664=fround(sum663());
v571=v654;
v572=v664;
break;}
case 6:{
const v665=fround(sqrt(v569));
loop667(v665);
loop669();
loop671();
const v675=fround(sum674());
loop677(v665);
loop679();
loop681();
const v685=fround(sum684());
v571=v675;
v572=v685;
break;}
case 7:{
const v686=fround(sqrt(v569));
loop688(v686);
loop690();
const v694=fround(sum693());
loop696(v686);
loop698();
loop700();
const v704=fround(sum703());
v571=v694;
v572=v704;
break;}
case 8:{
const v705=fround(sqrt(v569));
loop707(v705);
loop709();
const v713=fround(sum712());
loop715(v705);
loop717();
loop719();
const v723=fround(sum722());
v571=v713;
v572=v723;
break;}
default:{
const v724=fround(sqrt(v569));
loop726(v724);
loop728();
loop730();
const v734=fround(sum733());
loop736(v724);
loop738();
loop740();
loop742();
loop744();
const v748=fround(sum747());
v571=v734;
v572=v748;
break;}
}
const v749=fround(sqrt(v569));
loop751(v749);
switch(v570){
case 0:{
loop753();
break;}
case 1:{
loop754();
break;}
case 2:{
loop755();
break;}
case 3:{
loop756();
break;}
case 4:{
loop757();
break;}
case 5:{
loop759();
loop760();
break;}
case 6:{
loop762();
loop763();
break;}
case 7:{
loop764();
break;}
case 8:{
loop765();
break;}
default:{
loop767();
loop768();
break;}
}
const v772=fround(sum771());
const v773=fround(square(v772));
const v774=fround(ln(v571));
const v775=fround((v774*0.4342944920063019));
const v776=fround((0.5*v775));
const v777=fround((v553*v572));
const v778=fround((v777/v568));
const v779=fround(ln(v778));
const v780=fround((v779*0.4342944920063019));
const v781=fround((0.5*v780));
b560[t562]=v776;
b561[t562]=v781;
const v782=fround(v571);
const v783=fround(v773);
v558=v782;
v559=v783;
}
loop786();
loop790();
loop793();
loop794();
let v795;
let v796;
v795=1.0;
v796=0.0;
for(let t800=0;t800<30;t800++){
const v801=fround(abs(v795));
const v804=fround(sum803(v801));
const v805=(v804>0.0?1:0);
const v806=(v804<1.0000000031710769e-30?1:0);
const v807=(v805&v806);
const v808=fround((v804/1.0000000031710769e-30));
const v809=fround((v807?v808:1.0));
const v810=fround(ln(v809));
const v811=fround((v810*0.4342944920063019));
const v812=fround((v796+v811));
const v813=fround((v795/v809));
const v814=fround((v553*v813));
const v815=fround((v814+0.0));
const v816=min(max(n2,0),9);
let v817;
let v818;
switch(v816){
case 0:{
const v819=fround(sqrt(v815));
loop821(v819);
const v825=fround(sum824());
loop827(v819);
loop829();
const v833=fround(sum832());
v817=v825;
v818=v833;
break;}
case 1:{
const v834=fround(sqrt(v815));
loop836(v834);
const v840=fround(sum839());
loop842(v834);
loop844();
const v848=fround(sum847());
v817=v840;
v818=v848;
break;}
case 2:{
const v849=fround(sqrt(v815));
loop851(v849);
const v855=fround(sum854());
loop857(v849);
const v861=fround(sum860());
v817=v855;
v818=v861;
break;}
case 3:{
const v862=fround(sqrt(v815));
loop864(v862);
const v868=fround(sum867());
loop870();
const v874=fround(sum873());
v817=v868;
v818=v874;
break;}
case 4:{
const v875=fround(sqrt(v815));
loop877(v875);
loop879();
const v883=fround(sum882());
loop885(v875);
const v889=fround(sum888());
v817=v883;
v818=v889;
break;}
case 5:{
const v890=fround(sqrt(v815));
loop892(v890);
loop894();
loop896();
const v900=fround(sum899());
loop902(v890);
loop904();
loop906();
const v910=fround(sum909());
v817=v900;
v818=v910;
break;}
case 6:{
const v911=fround(sqrt(v815));
loop913(v911);
loop915();
loop917();
const v921=fround(sum920());
loop923(v911);
loop925();
loop927();
const v931=fround(sum930());
v817=v921;
v818=v931;
break;}
case 7:{
const v932=fround(sqrt(v815));
loop934(v932);
loop936();
const v940=fround(sum939());
loop942(v932);
loop944();
loop946();
const v950=fround(sum949());
v817=v940;
v818=v950;
break;}
case 8:{
const v951=fround(sqrt(v815));
loop953(v951);
loop955();
const v959=fround(sum958());
loop961(v951);
loop963();
loop965();
const v969=fround(sum968());
v817=v959;
v818=v969;
break;}
default:{
const v970=fround(sqrt(v815));
loop972(v970);
loop974();
loop976();
const v980=fround(sum979());
loop982(v970);
loop984();
loop986();
loop988();
loop990();
const v994=fround(sum993());
v817=v980;
v818=v994;
break;}
}
b797[t800]=v817;
b798[t800]=v818;
b799[t800]=v812;
const v995=fround(v817);
const v996=fround(v812);
v795=v995;
v796=v996;
}
loop999(v553);
loop1003();
loop1006();
loop1007();
loop1010(v171);
loop1012(v171);
loop1014(v555);
loop1016(v555);
loop1018();
return b1017;
}
