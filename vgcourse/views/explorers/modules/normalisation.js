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
const b161=new Float32Array(2048);
const b173=new Uint32Array(2048);
const b174=new Float32Array(2048);
const b176=new Float32Array(2048);
const b178=new Float32Array(61440);
const b192=new Float32Array(2048);
const b205=new Float32Array(2048);
const b207=new Uint8Array(64);
const b211=new Float32Array(2048);
const b215=new Float32Array(2048);
const b220=new Float32Array(32);
const b225=new Float32Array(32);
const b227=new Float32Array(2048);
const b234=new Float32Array(32);
const b242=new Float32Array(64);
const b244=new Float32Array(2048);
const b251=new Float32Array(64);
const b257=new Float32Array(2048);
const b263=new Uint8Array(2048);
const b266=new Uint8Array(2048);
const b271=new Float32Array(2048);
const b275=new Float32Array(2048);
const b278=new Float32Array(2048);
const b292=new Float32Array(2048);
const b294=new Float32Array(2048);
const b297=new Float32Array(30);
const b311=new Float32Array(2048);
const b313=new Uint8Array(64);
const b317=new Float32Array(2048);
const b321=new Float32Array(2048);
const b322=new Uint8Array(2048);
const b323=new Float32Array(2048);
const b324=new Float32Array(32);
const b325=new Float32Array(2048);
const b326=new Uint8Array(2048);
const b327=new Float32Array(32);
const b328=new Float32Array(32);
const b329=new Float32Array(32);
const b330=new Float32Array(2048);
const b331=new Float32Array(64);
const b332=new Float32Array(64);
const b348=new Float32Array(32);
const b353=new Float32Array(32);
const b355=new Float32Array(2048);
const b362=new Float32Array(32);
const b364=new Float32Array(32);
const b367=new Float32Array(32);
const b392=new Float32Array(64);
const b394=new Float32Array(2048);
const b401=new Float32Array(64);
const b403=new Float32Array(64);
const b406=new Float32Array(64);
const b423=new Float32Array(2048);
const b429=new Uint8Array(2048);
const b432=new Uint8Array(2048);
const b435=new Float32Array(2048);
const b438=new Float32Array(2048);
const b441=new Float32Array(2048);
const b443=new Float32Array(2048);
const b445=new Float32Array(2048);
const b448=new Float32Array(2048);
const b450=new Float32Array(2048);
const b455=new Float32Array(32);
const b459=new Float32Array(32);
const b461=new Float32Array(2048);
const b468=new Float32Array(32);
const b472=new Float32Array(32);
const b480=new Float32Array(64);
const b484=new Float32Array(64);
const b486=new Float32Array(2048);
const b493=new Float32Array(64);
const b497=new Float32Array(64);
const b513=new Float32Array(2048);
const b551=new Float32Array(2048);
const k558=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k559=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b562=new Float32Array(30);
const b563=new Float32Array(30);
const b576=new Float32Array(256);
const b582=new Float32Array(256);
const b584=new Float32Array(256);
const b591=new Float32Array(256);
const b597=new Float32Array(256);
const b599=new Float32Array(256);
const b606=new Float32Array(256);
const b612=new Float32Array(256);
const b619=new Float32Array(256);
const b625=new Float32Array(256);
const b632=new Float32Array(256);
const b634=new Float32Array(256);
const b640=new Float32Array(256);
const b647=new Float32Array(256);
const b649=new Uint8Array(256);
const b651=new Float32Array(256);
const b657=new Float32Array(256);
const b659=new Uint8Array(256);
const b661=new Float32Array(256);
const b668=new Float32Array(256);
const b670=new Uint8Array(256);
const b672=new Float32Array(256);
const b678=new Float32Array(256);
const b680=new Uint8Array(256);
const b682=new Float32Array(256);
const b689=new Float32Array(256);
const b691=new Float32Array(256);
const b697=new Float32Array(256);
const b699=new Float32Array(256);
const b701=new Float32Array(256);
const b708=new Float32Array(256);
const b710=new Float32Array(256);
const b716=new Float32Array(256);
const b718=new Float32Array(256);
const b720=new Float32Array(256);
const b727=new Float32Array(256);
const b729=new Float32Array(256);
const b731=new Float32Array(256);
const b737=new Float32Array(256);
const b739=new Float32Array(256);
const b741=new Float32Array(256);
const b743=new Float32Array(256);
const b745=new Float32Array(256);
const b752=new Float32Array(256);
const b754=new Float32Array(256);
const b760=new Uint8Array(256);
const b763=new Uint8Array(256);
const b768=new Float32Array(256);
const b786=new Float32Array(30);
const b789=new Float32Array(30);
const b793=new Float32Array(30);
const b799=new Float32Array(30);
const b800=new Float32Array(30);
const b801=new Float32Array(30);
const b822=new Float32Array(256);
const b828=new Float32Array(256);
const b830=new Float32Array(256);
const b837=new Float32Array(256);
const b843=new Float32Array(256);
const b845=new Float32Array(256);
const b852=new Float32Array(256);
const b858=new Float32Array(256);
const b865=new Float32Array(256);
const b871=new Float32Array(256);
const b878=new Float32Array(256);
const b880=new Float32Array(256);
const b886=new Float32Array(256);
const b893=new Float32Array(256);
const b895=new Uint8Array(256);
const b897=new Float32Array(256);
const b903=new Float32Array(256);
const b905=new Uint8Array(256);
const b907=new Float32Array(256);
const b914=new Float32Array(256);
const b916=new Uint8Array(256);
const b918=new Float32Array(256);
const b924=new Float32Array(256);
const b926=new Uint8Array(256);
const b928=new Float32Array(256);
const b935=new Float32Array(256);
const b937=new Float32Array(256);
const b943=new Float32Array(256);
const b945=new Float32Array(256);
const b947=new Float32Array(256);
const b954=new Float32Array(256);
const b956=new Float32Array(256);
const b962=new Float32Array(256);
const b964=new Float32Array(256);
const b966=new Float32Array(256);
const b973=new Float32Array(256);
const b975=new Float32Array(256);
const b977=new Float32Array(256);
const b983=new Float32Array(256);
const b985=new Float32Array(256);
const b987=new Float32Array(256);
const b989=new Float32Array(256);
const b991=new Float32Array(256);
const b999=new Float32Array(30);
const b1002=new Float32Array(30);
const b1006=new Float32Array(30);
const b1010=new Float32Array(120);
const b1019=new Float32Array(120);
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
function loop162(){for(let i=0;i<2048;i++)b161[i]=b117[i];}
function loop164(){for(let i=0;i<2048;i++)b31[i]=b161[i];}
function sum167(){let s165=0;for(let i166=0;i166<64;i166++){s165=s165+(b9[i166]|0);}return s165;}
function loop175(){for(let i=0;i<2048;i++)b174[i]=fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b173[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0));}
function loop177(){for(let i=0;i<2048;i++)b176[i]=b14[i];}
function sum185(){let s181=-Infinity;for(let i184=0;i184<2048;i184++){s181=max(s181,abs(b176[i184]));}return s181;}
function loop193(v191){for(let i=0;i<2048;i++)b192[i]=fround((b176[i]/v191));}
function loop206(t179){for(let i194=0;i194<64;i194+=2){for(let i195=0;i195<32;i195+=4){let s197=0;let s198=0;let s199=0;let s200=0;let s201=0;let s202=0;let s203=0;let s204=0;for(let i196=0;i196<32;i196++){const x0=b192[i194*32+i196];const x1=b192[(i194+1)*32+i196];{const y=b23[t179*1024+i196*32+i195];s197+=x0*y;s201+=x1*y;}{const y=b23[t179*1024+i196*32+i195+1];s198+=x0*y;s202+=x1*y;}{const y=b23[t179*1024+i196*32+i195+2];s199+=x0*y;s203+=x1*y;}{const y=b23[t179*1024+i196*32+i195+3];s200+=x0*y;s204+=x1*y;}}b205[i194*32+i195]=s197;b205[i194*32+i195+1]=s198;b205[i194*32+i195+2]=s199;b205[i194*32+i195+3]=s200;b205[(i194+1)*32+i195]=s201;b205[(i194+1)*32+i195+1]=s202;b205[(i194+1)*32+i195+2]=s203;b205[(i194+1)*32+i195+3]=s204;}}}
function loop209(n4){for(let i208=0;i208<64;i208++){b207[i208]=((i208)<n4?1:0);}}
function loop214(t179){for(let i212=0;i212<64;i212++){for(let i213=0;i213<32;i213++){b211[i212*32+i213]=fround((b205[i212*32+i213]+b26[t179*32+i213]));}}}
function loop216(){for(let i=0;i<2048;i++)b215[i]=b211[i];}
function loop221(){for(let i218=0;i218<32;i218++){let s217=0;for(let i219=0;i219<64;i219++){s217=s217+(b207[i219]|0);}b220[i218]=s217;}}
function loop226(){for(let i223=0;i223<32;i223++){let s222=0;for(let i224=0;i224<64;i224++){s222=s222+(b207[i224]?b211[i224*32+i223]:0.0);}b225[i223]=s222;}}
function loop230(){for(let i228=0;i228<64;i228++){for(let i229=0;i229<32;i229++){b227[i228*32+i229]=fround((b211[i228*32+i229]-fround((b225[i229]/b220[i229]))));}}}
function loop235(){for(let i232=0;i232<32;i232++){let s231=0;for(let i233=0;i233<64;i233++){s231=s231+(b207[i233]?fround(square(b227[i233*32+i232])):0.0);}b234[i232]=s231;}}
function loop238(){for(let i236=0;i236<64;i236++){for(let i237=0;i237<32;i237++){b215[i236*32+i237]=fround((b227[i236*32+i237]*fround((1/sqrt(fround((fround((b234[i237]/b220[i237]))+9.999999747378752e-06)))))));}}}
function loop243(){for(let i240=0;i240<64;i240++){let s239=0;for(let i241=0;i241<32;i241++){s239=s239+b211[i240*32+i241];}b242[i240]=s239;}}
function loop247(){for(let i245=0;i245<64;i245++){for(let i246=0;i246<32;i246++){b244[i245*32+i246]=fround((b211[i245*32+i246]-fround((b242[i245]/32.0))));}}}
function loop252(){for(let i249=0;i249<64;i249++){let s248=0;for(let i250=0;i250<32;i250++){s248=s248+fround(square(b244[i249*32+i250]));}b251[i249]=s248;}}
function loop255(){for(let i253=0;i253<64;i253++){for(let i254=0;i254<32;i254++){b215[i253*32+i254]=fround((b244[i253*32+i254]*fround((1/sqrt(fround((fround((b251[i253]/32.0))+9.999999747378752e-06)))))));}}}
function loop258(){for(let i=0;i<2048;i++)b257[i]=fround(logistic(b215[i]));}
function loop259(){for(let i=0;i<2048;i++)b257[i]=fround(tanh(b215[i]));}
function loop260(){for(let i=0;i<2048;i++)b257[i]=max(b215[i],0.0);}
function loop261(){for(let i=0;i<2048;i++)b257[i]=b215[i];}
function loop262(){for(let i=0;i<2048;i++)b257[i]=((b215[i]>=0.0?1:0)?b215[i]:fround((0.009999999776482582*b215[i])));}
function loop264(){for(let i=0;i<2048;i++)b263[i]=(b215[i]>0.0?1:0);}
function loop265(){for(let i=0;i<2048;i++)b257[i]=(b263[i]?b215[i]:fround((1.0*fround(expm1((b263[i]?0.0:b215[i]))))));}
function loop267(){for(let i=0;i<2048;i++)b266[i]=(b215[i]>0.0?1:0);}
function loop268(){for(let i=0;i<2048;i++)b257[i]=fround((1.0507010221481323*(b266[i]?b215[i]:fround((1.6732631921768188*fround(expm1((b266[i]?0.0:b215[i]))))))));}
function loop269(){for(let i=0;i<2048;i++)b257[i]=fround((fround((0.5*b215[i]))*fround(erfc(fround(((-b215[i])*0.7071067690849304))))));}
function loop270(){for(let i=0;i<2048;i++)b257[i]=fround((b215[i]*fround(logistic(b215[i]))));}
function loop272(){for(let i=0;i<2048;i++)b271[i]=fround((b215[i]-0.0));}
function loop273(){for(let i=0;i<2048;i++)b257[i]=((b271[i]!==b271[i]?1:0)?fround((b215[i]+0.0)):fround((max(b215[i],0.0)+fround(log1p(fround(exp((-abs(b271[i])))))))));}
function loop274(t179){for(let i=0;i<2048;i++)b178[t179*2048+i]=b192[i];}
function loop276(v180){for(let i=0;i<2048;i++)b275[i]=(v180?b257[i]:b192[i]);}
function loop277(){for(let i=0;i<2048;i++)b176[i]=b275[i];}
function loop281(){for(let i279=0;i279<64;i279++){for(let i280=0;i280<32;i280++){b278[i279*32+i280]=fround((fround((b9[i279]*b174[i279*32+i280]))*1.0));}}}
function sum286(){let s282=-Infinity;for(let i285=0;i285<2048;i285++){s282=max(s282,abs(b278[i285]));}return s282;}
function loop293(v289){for(let i=0;i<2048;i++)b292[i]=fround((b278[i]/v289));}
function loop296(){for(let i=0;i<2048;i++)b294[i]=b292[i];}
function loop312(t298){for(let i300=0;i300<64;i300+=2){for(let i301=0;i301<32;i301+=4){let s303=0;let s304=0;let s305=0;let s306=0;let s307=0;let s308=0;let s309=0;let s310=0;for(let i302=0;i302<32;i302++){const x0=b178[t298*2048+i300*32+i302];const x1=b178[t298*2048+(i300+1)*32+i302];{const y=b23[t298*1024+i302*32+i301];s303+=x0*y;s307+=x1*y;}{const y=b23[t298*1024+i302*32+i301+1];s304+=x0*y;s308+=x1*y;}{const y=b23[t298*1024+i302*32+i301+2];s305+=x0*y;s309+=x1*y;}{const y=b23[t298*1024+i302*32+i301+3];s306+=x0*y;s310+=x1*y;}}b311[i300*32+i301]=s303;b311[i300*32+i301+1]=s304;b311[i300*32+i301+2]=s305;b311[i300*32+i301+3]=s306;b311[(i300+1)*32+i301]=s307;b311[(i300+1)*32+i301+1]=s308;b311[(i300+1)*32+i301+2]=s309;b311[(i300+1)*32+i301+3]=s310;}}}
function loop315(n4){for(let i314=0;i314<64;i314++){b313[i314]=((i314)<n4?1:0);}}
function loop320(t298){for(let i318=0;i318<64;i318++){for(let i319=0;i319<32;i319++){b317[i318*32+i319]=fround((b311[i318*32+i319]+b26[t298*32+i319]));}}}
function loop333(){for(let i=0;i<2048;i++)b321[i]=b317[i];}
function loop334(){for(let i=0;i<2048;i++)b322[i]=0;}
function loop335(){for(let i=0;i<2048;i++)b323[i]=0;}
function loop336(){for(let i=0;i<32;i++)b324[i]=0;}
function loop337(){for(let i=0;i<2048;i++)b325[i]=0;}
function loop338(){for(let i=0;i<2048;i++)b326[i]=0;}
function loop339(){for(let i=0;i<32;i++)b327[i]=0;}
function loop340(){for(let i=0;i<32;i++)b328[i]=0;}
function loop341(){for(let i=0;i<32;i++)b329[i]=0;}
function loop342(){for(let i=0;i<2048;i++)b330[i]=0;}
function loop343(){for(let i=0;i<64;i++)b331[i]=0;}
function loop344(){for(let i=0;i<64;i++)b332[i]=0;}
function loop349(){for(let i346=0;i346<32;i346++){let s345=0;for(let i347=0;i347<64;i347++){s345=s345+(b313[i347]|0);}b348[i346]=s345;}}
function loop354(){for(let i351=0;i351<32;i351++){let s350=0;for(let i352=0;i352<64;i352++){s350=s350+(b313[i352]?b317[i352*32+i351]:0.0);}b353[i351]=s350;}}
function loop358(){for(let i356=0;i356<64;i356++){for(let i357=0;i357<32;i357++){b355[i356*32+i357]=fround((b317[i356*32+i357]-fround((b353[i357]/b348[i357]))));}}}
function loop363(){for(let i360=0;i360<32;i360++){let s359=0;for(let i361=0;i361<64;i361++){s359=s359+(b313[i361]?fround(square(b355[i361*32+i360])):0.0);}b362[i360]=s359;}}
function loop366(){for(let i365=0;i365<32;i365++){b364[i365]=fround((fround((b362[i365]/b348[i365]))+9.999999747378752e-06));}}
function loop368(){for(let i=0;i<32;i++)b367[i]=fround((1/sqrt(b364[i])));}
function loop371(){for(let i369=0;i369<64;i369++){for(let i370=0;i370<32;i370++){b321[i369*32+i370]=fround((b355[i369*32+i370]*b367[i370]));}}}
function loop374(){for(let i372=0;i372<64;i372++){for(let i373=0;i373<32;i373++){b322[i372*32+i373]=b313[i372];}}}
function loop375(){for(let i=0;i<2048;i++)b323[i]=0.0;}
function loop377(){for(let i376=0;i376<32;i376++){b324[i376]=b348[i376];}}
function loop378(){for(let i=0;i<2048;i++)b325[i]=fround((2.0*b355[i]));}
function loop381(){for(let i379=0;i379<64;i379++){for(let i380=0;i380<32;i380++){b326[i379*32+i380]=b313[i379];}}}
function loop383(){for(let i382=0;i382<32;i382++){b327[i382]=b348[i382];}}
function loop384(){for(let i=0;i<32;i++)b328[i]=fround(((-0.5)*fround((b367[i]/b364[i]))));}
function loop385(){for(let i=0;i<32;i++)b329[i]=b367[i];}
function loop386(){for(let i=0;i<2048;i++)b330[i]=b355[i];}
function loop387(){for(let i=0;i<64;i++)b331[i]=0;}
function loop388(){for(let i=0;i<64;i++)b332[i]=0;}
function loop393(){for(let i390=0;i390<64;i390++){let s389=0;for(let i391=0;i391<32;i391++){s389=s389+b317[i390*32+i391];}b392[i390]=s389;}}
function loop397(){for(let i395=0;i395<64;i395++){for(let i396=0;i396<32;i396++){b394[i395*32+i396]=fround((b317[i395*32+i396]-fround((b392[i395]/32.0))));}}}
function loop402(){for(let i399=0;i399<64;i399++){let s398=0;for(let i400=0;i400<32;i400++){s398=s398+fround(square(b394[i399*32+i400]));}b401[i399]=s398;}}
function loop405(){for(let i404=0;i404<64;i404++){b403[i404]=fround((fround((b401[i404]/32.0))+9.999999747378752e-06));}}
function loop407(){for(let i=0;i<64;i++)b406[i]=fround((1/sqrt(b403[i])));}
function loop410(){for(let i408=0;i408<64;i408++){for(let i409=0;i409<32;i409++){b321[i408*32+i409]=fround((b394[i408*32+i409]*b406[i408]));}}}
function loop411(){for(let i=0;i<2048;i++)b322[i]=0;}
function loop412(){for(let i=0;i<2048;i++)b323[i]=fround((2.0*b394[i]));}
function loop413(){for(let i=0;i<32;i++)b324[i]=0;}
function loop414(){for(let i=0;i<2048;i++)b325[i]=b394[i];}
function loop415(){for(let i=0;i<2048;i++)b326[i]=0;}
function loop416(){for(let i=0;i<32;i++)b327[i]=0;}
function loop417(){for(let i=0;i<32;i++)b328[i]=0;}
function loop418(){for(let i=0;i<32;i++)b329[i]=0;}
function loop419(){for(let i=0;i<2048;i++)b330[i]=0;}
function loop420(){for(let i=0;i<64;i++)b331[i]=fround(((-0.5)*fround((b406[i]/b403[i]))));}
function loop421(){for(let i=0;i<64;i++)b332[i]=b406[i];}
function loop424(){for(let i=0;i<2048;i++)b423[i]=fround((fround((fround(logistic(b321[i]))*fround(logistic((-b321[i])))))*1.0));}
function loop425(){for(let i=0;i<2048;i++)b423[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b321[i]))))))*fround(logistic(fround(((-2.0)*b321[i]))))))*1.0));}
function loop426(){for(let i=0;i<2048;i++)b423[i]=((b321[i]>0.0?1:0)?1.0:0.0);}
function loop427(){for(let i=0;i<2048;i++)b423[i]=1.0;}
function loop428(){for(let i=0;i<2048;i++)b423[i]=((b321[i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop430(){for(let i=0;i<2048;i++)b429[i]=(b321[i]>0.0?1:0);}
function loop431(){for(let i=0;i<2048;i++)b423[i]=(b429[i]?1.0:fround((1.0*fround(((b429[i]?0.0:1.0)*fround((fround(expm1((b429[i]?0.0:b321[i])))+1.0)))))));}
function loop433(){for(let i=0;i<2048;i++)b432[i]=(b321[i]>0.0?1:0);}
function loop434(){for(let i=0;i<2048;i++)b423[i]=fround((1.0507010221481323*(b432[i]?1.0:fround((1.6732631921768188*fround(((b432[i]?0.0:1.0)*fround((fround(expm1((b432[i]?0.0:b321[i])))+1.0)))))))));}
function loop436(){for(let i=0;i<2048;i++)b435[i]=fround(((-b321[i])*0.7071067690849304));}
function loop437(){for(let i=0;i<2048;i++)b423[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b435[i]))))+fround((fround((0.5*b321[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b435[i])))))))))))));}
function loop439(){for(let i=0;i<2048;i++)b438[i]=fround(logistic(b321[i]));}
function loop440(){for(let i=0;i<2048;i++)b423[i]=fround((fround((1.0*b438[i]))+fround((b321[i]*fround((1.0*fround((b438[i]*fround((1.0-b438[i]))))))))));}
function loop442(){for(let i=0;i<2048;i++)b441[i]=fround((b321[i]-0.0));}
function loop444(){for(let i=0;i<2048;i++)b443[i]=((b441[i]!==b441[i]?1:0)?fround((b321[i]+0.0)):fround((max(b321[i],0.0)+fround(log1p(fround(exp((-abs(b441[i])))))))));}
function loop446(){for(let i=0;i<2048;i++)b445[i]=((b443[i]===Infinity?1:0)?0.0:b443[i]);}
function loop447(){for(let i=0;i<2048;i++)b423[i]=fround((fround((1.0*fround(exp(fround((((b321[i]===Infinity?1:0)?0.0:b321[i])-b445[i]))))))+fround((0.0*fround(exp(fround((0.0-b445[i]))))))));}
function loop449(){for(let i=0;i<2048;i++)b448[i]=fround((b423[i]*b294[i]));}
function loop451(){for(let i=0;i<2048;i++)b450[i]=b448[i];}
function loop456(){for(let i453=0;i453<32;i453++){let s452=0;for(let i454=0;i454<64;i454++){s452=s452+fround((b330[i454*32+i453]*b448[i454*32+i453]));}b455[i453]=s452;}}
function loop460(){for(let i458=0;i458<32;i458++){let s457=0;s457=s457+fround((fround((b455[i458]*b328[i458]))/b327[i458]));b459[i458]=s457;}}
function loop464(){for(let i462=0;i462<64;i462++){for(let i463=0;i463<32;i463++){b461[i462*32+i463]=fround((fround((b448[i462*32+i463]*b329[i463]))+fround(((b326[i462*32+i463]?b459[i463]:0.0)*b325[i462*32+i463]))));}}}
function loop469(){for(let i466=0;i466<32;i466++){let s465=0;for(let i467=0;i467<64;i467++){s465=s465+(-b461[i467*32+i466]);}b468[i466]=s465;}}
function loop473(){for(let i471=0;i471<32;i471++){let s470=0;s470=s470+fround((b468[i471]/b324[i471]));b472[i471]=s470;}}
function loop476(){for(let i474=0;i474<64;i474++){for(let i475=0;i475<32;i475++){b450[i474*32+i475]=fround((b461[i474*32+i475]+(b322[i474*32+i475]?b472[i475]:0.0)));}}}
function loop481(){for(let i478=0;i478<64;i478++){let s477=0;for(let i479=0;i479<32;i479++){s477=s477+fround((b325[i478*32+i479]*b448[i478*32+i479]));}b480[i478]=s477;}}
function loop485(){for(let i483=0;i483<64;i483++){let s482=0;s482=s482+fround((fround((b480[i483]*b331[i483]))/32.0));b484[i483]=s482;}}
function loop489(){for(let i487=0;i487<64;i487++){for(let i488=0;i488<32;i488++){b486[i487*32+i488]=fround((fround((b448[i487*32+i488]*b332[i487]))+fround((b484[i487]*b323[i487*32+i488]))));}}}
function loop494(){for(let i491=0;i491<64;i491++){let s490=0;for(let i492=0;i492<32;i492++){s490=s490+(-b486[i491*32+i492]);}b493[i491]=s490;}}
function loop498(){for(let i496=0;i496<64;i496++){let s495=0;s495=s495+fround((b493[i496]/32.0));b497[i496]=s495;}}
function loop501(){for(let i499=0;i499<64;i499++){for(let i500=0;i500<32;i500++){b450[i499*32+i500]=fround((b486[i499*32+i500]+b497[i499]));}}}
function loop514(t298){for(let i502=0;i502<64;i502+=2){for(let i503=0;i503<32;i503+=4){let s505=0;let s506=0;let s507=0;let s508=0;let s509=0;let s510=0;let s511=0;let s512=0;for(let i504=0;i504<32;i504++){const x0=b450[i502*32+i504];const x1=b450[(i502+1)*32+i504];{const y=b23[t298*1024+i503*32+i504];s505+=x0*y;s509+=x1*y;}{const y=b23[t298*1024+(i503+1)*32+i504];s506+=x0*y;s510+=x1*y;}{const y=b23[t298*1024+(i503+2)*32+i504];s507+=x0*y;s511+=x1*y;}{const y=b23[t298*1024+(i503+3)*32+i504];s508+=x0*y;s512+=x1*y;}}b513[i502*32+i503]=s505;b513[i502*32+i503+1]=s506;b513[i502*32+i503+2]=s507;b513[i502*32+i503+3]=s508;b513[(i502+1)*32+i503]=s509;b513[(i502+1)*32+i503+1]=s510;b513[(i502+1)*32+i503+2]=s511;b513[(i502+1)*32+i503+3]=s512;}}}
function sum519(){let s515=-Infinity;for(let i518=0;i518<2048;i518++){s515=max(s515,abs(b294[i518]));}return s515;}
function sum529(v522){let s525=0;for(let i528=0;i528<2048;i528++){s525=s525+fround(square(fround((b294[i528]/v522))));}return s525;}
function sum542(){let s538=-Infinity;for(let i541=0;i541<2048;i541++){s538=max(s538,abs(b513[i541]));}return s538;}
function loop552(v299,v545){for(let i=0;i<2048;i++)b551[i]=(v299?fround((b513[i]/v545)):b294[i]);}
function loop554(){for(let i=0;i<2048;i++)b294[i]=b551[i];}
function loop577(v575){for(let i=0;i<256;i++)b576[i]=fround(square(fround(logistic(fround((v575*k558[i]))))));}
function sum580(){let s579=0;for(let i578=0;i578<256;i578++){const x0=b576[i578];{const y=k559[i578];s579+=x0*y;}}return s579;}
function loop583(v575){for(let i=0;i<256;i++)b582[i]=fround((v575*k558[i]));}
function loop585(){for(let i=0;i<256;i++)b584[i]=fround(square(fround((fround((fround(logistic(b582[i]))*fround(logistic((-b582[i])))))*1.0))));}
function sum588(){let s587=0;for(let i586=0;i586<256;i586++){const x0=b584[i586];{const y=k559[i586];s587+=x0*y;}}return s587;}
function loop592(v590){for(let i=0;i<256;i++)b591[i]=fround(square(fround(tanh(fround((v590*k558[i]))))));}
function sum595(){let s594=0;for(let i593=0;i593<256;i593++){const x0=b591[i593];{const y=k559[i593];s594+=x0*y;}}return s594;}
function loop598(v590){for(let i=0;i<256;i++)b597[i]=fround((v590*k558[i]));}
function loop600(){for(let i=0;i<256;i++)b599[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b597[i]))))))*fround(logistic(fround(((-2.0)*b597[i]))))))*1.0))));}
function sum603(){let s602=0;for(let i601=0;i601<256;i601++){const x0=b599[i601];{const y=k559[i601];s602+=x0*y;}}return s602;}
function loop607(v605){for(let i=0;i<256;i++)b606[i]=fround(square(max(fround((v605*k558[i])),0.0)));}
function sum610(){let s609=0;for(let i608=0;i608<256;i608++){const x0=b606[i608];{const y=k559[i608];s609+=x0*y;}}return s609;}
function loop613(v605){for(let i=0;i<256;i++)b612[i]=fround(square(((fround((v605*k558[i]))>0.0?1:0)?1.0:0.0)));}
function sum616(){let s615=0;for(let i614=0;i614<256;i614++){const x0=b612[i614];{const y=k559[i614];s615+=x0*y;}}return s615;}
function loop620(v618){for(let i=0;i<256;i++)b619[i]=fround(square(fround((v618*k558[i]))));}
function sum623(){let s622=0;for(let i621=0;i621<256;i621++){const x0=b619[i621];{const y=k559[i621];s622+=x0*y;}}return s622;}
function loop626(){for(let i=0;i<256;i++)b625[i]=fround(square(1.0));}
function sum629(){let s628=0;for(let i627=0;i627<256;i627++){const x0=b625[i627];{const y=k559[i627];s628+=x0*y;}}return s628;}
function loop633(v631){for(let i=0;i<256;i++)b632[i]=fround((v631*k558[i]));}
function loop635(){for(let i=0;i<256;i++)b634[i]=fround(square(((b632[i]>=0.0?1:0)?b632[i]:fround((0.009999999776482582*b632[i])))));}
function sum638(){let s637=0;for(let i636=0;i636<256;i636++){const x0=b634[i636];{const y=k559[i636];s637+=x0*y;}}return s637;}
function loop641(v631){for(let i=0;i<256;i++)b640[i]=fround(square(((fround((v631*k558[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum644(){let s643=0;for(let i642=0;i642<256;i642++){const x0=b640[i642];{const y=k559[i642];s643+=x0*y;}}return s643;}
function loop648(v646){for(let i=0;i<256;i++)b647[i]=fround((v646*k558[i]));}
function loop650(){for(let i=0;i<256;i++)b649[i]=(b647[i]>0.0?1:0);}
function loop652(){for(let i=0;i<256;i++)b651[i]=fround(square((b649[i]?b647[i]:fround((1.0*fround(expm1((b649[i]?0.0:b647[i]))))))));}
function sum655(){let s654=0;for(let i653=0;i653<256;i653++){const x0=b651[i653];{const y=k559[i653];s654+=x0*y;}}return s654;}
function loop658(v646){for(let i=0;i<256;i++)b657[i]=fround((v646*k558[i]));}
function loop660(){for(let i=0;i<256;i++)b659[i]=(b657[i]>0.0?1:0);}
function loop662(){for(let i=0;i<256;i++)b661[i]=fround(square((b659[i]?1.0:fround((1.0*fround(((b659[i]?0.0:1.0)*fround((fround(expm1((b659[i]?0.0:b657[i])))+1.0)))))))));}
function sum665(){let s664=0;for(let i663=0;i663<256;i663++){const x0=b661[i663];{const y=k559[i663];s664+=x0*y;}}return s664;}
function loop669(v667){for(let i=0;i<256;i++)b668[i]=fround((v667*k558[i]));}
function loop671(){for(let i=0;i<256;i++)b670[i]=(b668[i]>0.0?1:0);}
function loop673(){for(let i=0;i<256;i++)b672[i]=fround(square(fround((1.0507010221481323*(b670[i]?b668[i]:fround((1.6732631921768188*fround(expm1((b670[i]?0.0:b668[i]))))))))));}
function sum676(){let s675=0;for(let i674=0;i674<256;i674++){const x0=b672[i674];{const y=k559[i674];s675+=x0*y;}}return s675;}
function loop679(v667){for(let i=0;i<256;i++)b678[i]=fround((v667*k558[i]));}
function loop681(){for(let i=0;i<256;i++)b680[i]=(b678[i]>0.0?1:0);}
function loop683(){for(let i=0;i<256;i++)b682[i]=fround(square(fround((1.0507010221481323*(b680[i]?1.0:fround((1.6732631921768188*fround(((b680[i]?0.0:1.0)*fround((fround(expm1((b680[i]?0.0:b678[i])))+1.0)))))))))));}
function sum686(){let s685=0;for(let i684=0;i684<256;i684++){const x0=b682[i684];{const y=k559[i684];s685+=x0*y;}}return s685;}
function loop690(v688){for(let i=0;i<256;i++)b689[i]=fround((v688*k558[i]));}
function loop692(){for(let i=0;i<256;i++)b691[i]=fround(square(fround((fround((0.5*b689[i]))*fround(erfc(fround(((-b689[i])*0.7071067690849304))))))));}
function sum695(){let s694=0;for(let i693=0;i693<256;i693++){const x0=b691[i693];{const y=k559[i693];s694+=x0*y;}}return s694;}
function loop698(v688){for(let i=0;i<256;i++)b697[i]=fround((v688*k558[i]));}
function loop700(){for(let i=0;i<256;i++)b699[i]=fround(((-b697[i])*0.7071067690849304));}
function loop702(){for(let i=0;i<256;i++)b701[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b699[i]))))+fround((fround((0.5*b697[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b699[i])))))))))))))));}
function sum705(){let s704=0;for(let i703=0;i703<256;i703++){const x0=b701[i703];{const y=k559[i703];s704+=x0*y;}}return s704;}
function loop709(v707){for(let i=0;i<256;i++)b708[i]=fround((v707*k558[i]));}
function loop711(){for(let i=0;i<256;i++)b710[i]=fround(square(fround((b708[i]*fround(logistic(b708[i]))))));}
function sum714(){let s713=0;for(let i712=0;i712<256;i712++){const x0=b710[i712];{const y=k559[i712];s713+=x0*y;}}return s713;}
function loop717(v707){for(let i=0;i<256;i++)b716[i]=fround((v707*k558[i]));}
function loop719(){for(let i=0;i<256;i++)b718[i]=fround(logistic(b716[i]));}
function loop721(){for(let i=0;i<256;i++)b720[i]=fround(square(fround((fround((1.0*b718[i]))+fround((b716[i]*fround((1.0*fround((b718[i]*fround((1.0-b718[i]))))))))))));}
function sum724(){let s723=0;for(let i722=0;i722<256;i722++){const x0=b720[i722];{const y=k559[i722];s723+=x0*y;}}return s723;}
function loop728(v726){for(let i=0;i<256;i++)b727[i]=fround((v726*k558[i]));}
function loop730(){for(let i=0;i<256;i++)b729[i]=fround((b727[i]-0.0));}
function loop732(){for(let i=0;i<256;i++)b731[i]=fround(square(((b729[i]!==b729[i]?1:0)?fround((b727[i]+0.0)):fround((max(b727[i],0.0)+fround(log1p(fround(exp((-abs(b729[i])))))))))));}
function sum735(){let s734=0;for(let i733=0;i733<256;i733++){const x0=b731[i733];{const y=k559[i733];s734+=x0*y;}}return s734;}
function loop738(v726){for(let i=0;i<256;i++)b737[i]=fround((v726*k558[i]));}
function loop740(){for(let i=0;i<256;i++)b739[i]=fround((b737[i]-0.0));}
function loop742(){for(let i=0;i<256;i++)b741[i]=((b739[i]!==b739[i]?1:0)?fround((b737[i]+0.0)):fround((max(b737[i],0.0)+fround(log1p(fround(exp((-abs(b739[i])))))))));}
function loop744(){for(let i=0;i<256;i++)b743[i]=((b741[i]===Infinity?1:0)?0.0:b741[i]);}
function loop746(){for(let i=0;i<256;i++)b745[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b737[i]===Infinity?1:0)?0.0:b737[i])-b743[i]))))))+fround((0.0*fround(exp(fround((0.0-b743[i]))))))))));}
function sum749(){let s748=0;for(let i747=0;i747<256;i747++){const x0=b745[i747];{const y=k559[i747];s748+=x0*y;}}return s748;}
function loop753(v751){for(let i=0;i<256;i++)b752[i]=fround((v751*k558[i]));}
function loop755(){for(let i=0;i<256;i++)b754[i]=fround(logistic(b752[i]));}
function loop756(){for(let i=0;i<256;i++)b754[i]=fround(tanh(b752[i]));}
function loop757(){for(let i=0;i<256;i++)b754[i]=max(b752[i],0.0);}
function loop758(){for(let i=0;i<256;i++)b754[i]=b752[i];}
function loop759(){for(let i=0;i<256;i++)b754[i]=((b752[i]>=0.0?1:0)?b752[i]:fround((0.009999999776482582*b752[i])));}
function loop761(){for(let i=0;i<256;i++)b760[i]=(b752[i]>0.0?1:0);}
function loop762(){for(let i=0;i<256;i++)b754[i]=(b760[i]?b752[i]:fround((1.0*fround(expm1((b760[i]?0.0:b752[i]))))));}
function loop764(){for(let i=0;i<256;i++)b763[i]=(b752[i]>0.0?1:0);}
function loop765(){for(let i=0;i<256;i++)b754[i]=fround((1.0507010221481323*(b763[i]?b752[i]:fround((1.6732631921768188*fround(expm1((b763[i]?0.0:b752[i]))))))));}
function loop766(){for(let i=0;i<256;i++)b754[i]=fround((fround((0.5*b752[i]))*fround(erfc(fround(((-b752[i])*0.7071067690849304))))));}
function loop767(){for(let i=0;i<256;i++)b754[i]=fround((b752[i]*fround(logistic(b752[i]))));}
function loop769(){for(let i=0;i<256;i++)b768[i]=fround((b752[i]-0.0));}
function loop770(){for(let i=0;i<256;i++)b754[i]=((b768[i]!==b768[i]?1:0)?fround((b752[i]+0.0)):fround((max(b752[i],0.0)+fround(log1p(fround(exp((-abs(b768[i])))))))));}
function sum773(){let s772=0;for(let i771=0;i771<256;i771++){const x0=b754[i771];{const y=k559[i771];s772+=x0*y;}}return s772;}
function loop788(){for(let i787=0;i787<30;i787++){b786[i787]=(b28[(29-(i787))]?b563[(29-(i787))]:0.0);}}
function loop792(){let s791=0;for(let i790=0;i790<=29;i790++){s791+=b786[i790];b789[i790]=s791;}}
function loop795(){for(let i794=0;i794<29;i794++){b793[i794]=b789[(29-(i794+1))];}}
function loop796(){b793[29]=0.0;}
function sum805(v803){let s804=-Infinity;s804=max(s804,v803);return s804;}
function loop823(v821){for(let i=0;i<256;i++)b822[i]=fround(square(fround(logistic(fround((v821*k558[i]))))));}
function sum826(){let s825=0;for(let i824=0;i824<256;i824++){const x0=b822[i824];{const y=k559[i824];s825+=x0*y;}}return s825;}
function loop829(v821){for(let i=0;i<256;i++)b828[i]=fround((v821*k558[i]));}
function loop831(){for(let i=0;i<256;i++)b830[i]=fround(square(fround((fround((fround(logistic(b828[i]))*fround(logistic((-b828[i])))))*1.0))));}
function sum834(){let s833=0;for(let i832=0;i832<256;i832++){const x0=b830[i832];{const y=k559[i832];s833+=x0*y;}}return s833;}
function loop838(v836){for(let i=0;i<256;i++)b837[i]=fround(square(fround(tanh(fround((v836*k558[i]))))));}
function sum841(){let s840=0;for(let i839=0;i839<256;i839++){const x0=b837[i839];{const y=k559[i839];s840+=x0*y;}}return s840;}
function loop844(v836){for(let i=0;i<256;i++)b843[i]=fround((v836*k558[i]));}
function loop846(){for(let i=0;i<256;i++)b845[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b843[i]))))))*fround(logistic(fround(((-2.0)*b843[i]))))))*1.0))));}
function sum849(){let s848=0;for(let i847=0;i847<256;i847++){const x0=b845[i847];{const y=k559[i847];s848+=x0*y;}}return s848;}
function loop853(v851){for(let i=0;i<256;i++)b852[i]=fround(square(max(fround((v851*k558[i])),0.0)));}
function sum856(){let s855=0;for(let i854=0;i854<256;i854++){const x0=b852[i854];{const y=k559[i854];s855+=x0*y;}}return s855;}
function loop859(v851){for(let i=0;i<256;i++)b858[i]=fround(square(((fround((v851*k558[i]))>0.0?1:0)?1.0:0.0)));}
function sum862(){let s861=0;for(let i860=0;i860<256;i860++){const x0=b858[i860];{const y=k559[i860];s861+=x0*y;}}return s861;}
function loop866(v864){for(let i=0;i<256;i++)b865[i]=fround(square(fround((v864*k558[i]))));}
function sum869(){let s868=0;for(let i867=0;i867<256;i867++){const x0=b865[i867];{const y=k559[i867];s868+=x0*y;}}return s868;}
function loop872(){for(let i=0;i<256;i++)b871[i]=fround(square(1.0));}
function sum875(){let s874=0;for(let i873=0;i873<256;i873++){const x0=b871[i873];{const y=k559[i873];s874+=x0*y;}}return s874;}
function loop879(v877){for(let i=0;i<256;i++)b878[i]=fround((v877*k558[i]));}
function loop881(){for(let i=0;i<256;i++)b880[i]=fround(square(((b878[i]>=0.0?1:0)?b878[i]:fround((0.009999999776482582*b878[i])))));}
function sum884(){let s883=0;for(let i882=0;i882<256;i882++){const x0=b880[i882];{const y=k559[i882];s883+=x0*y;}}return s883;}
function loop887(v877){for(let i=0;i<256;i++)b886[i]=fround(square(((fround((v877*k558[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum890(){let s889=0;for(let i888=0;i888<256;i888++){const x0=b886[i888];{const y=k559[i888];s889+=x0*y;}}return s889;}
function loop894(v892){for(let i=0;i<256;i++)b893[i]=fround((v892*k558[i]));}
function loop896(){for(let i=0;i<256;i++)b895[i]=(b893[i]>0.0?1:0);}
function loop898(){for(let i=0;i<256;i++)b897[i]=fround(square((b895[i]?b893[i]:fround((1.0*fround(expm1((b895[i]?0.0:b893[i]))))))));}
function sum901(){let s900=0;for(let i899=0;i899<256;i899++){const x0=b897[i899];{const y=k559[i899];s900+=x0*y;}}return s900;}
function loop904(v892){for(let i=0;i<256;i++)b903[i]=fround((v892*k558[i]));}
function loop906(){for(let i=0;i<256;i++)b905[i]=(b903[i]>0.0?1:0);}
function loop908(){for(let i=0;i<256;i++)b907[i]=fround(square((b905[i]?1.0:fround((1.0*fround(((b905[i]?0.0:1.0)*fround((fround(expm1((b905[i]?0.0:b903[i])))+1.0)))))))));}
function sum911(){let s910=0;for(let i909=0;i909<256;i909++){const x0=b907[i909];{const y=k559[i909];s910+=x0*y;}}return s910;}
function loop915(v913){for(let i=0;i<256;i++)b914[i]=fround((v913*k558[i]));}
function loop917(){for(let i=0;i<256;i++)b916[i]=(b914[i]>0.0?1:0);}
function loop919(){for(let i=0;i<256;i++)b918[i]=fround(square(fround((1.0507010221481323*(b916[i]?b914[i]:fround((1.6732631921768188*fround(expm1((b916[i]?0.0:b914[i]))))))))));}
function sum922(){let s921=0;for(let i920=0;i920<256;i920++){const x0=b918[i920];{const y=k559[i920];s921+=x0*y;}}return s921;}
function loop925(v913){for(let i=0;i<256;i++)b924[i]=fround((v913*k558[i]));}
function loop927(){for(let i=0;i<256;i++)b926[i]=(b924[i]>0.0?1:0);}
function loop929(){for(let i=0;i<256;i++)b928[i]=fround(square(fround((1.0507010221481323*(b926[i]?1.0:fround((1.6732631921768188*fround(((b926[i]?0.0:1.0)*fround((fround(expm1((b926[i]?0.0:b924[i])))+1.0)))))))))));}
function sum932(){let s931=0;for(let i930=0;i930<256;i930++){const x0=b928[i930];{const y=k559[i930];s931+=x0*y;}}return s931;}
function loop936(v934){for(let i=0;i<256;i++)b935[i]=fround((v934*k558[i]));}
function loop938(){for(let i=0;i<256;i++)b937[i]=fround(square(fround((fround((0.5*b935[i]))*fround(erfc(fround(((-b935[i])*0.7071067690849304))))))));}
function sum941(){let s940=0;for(let i939=0;i939<256;i939++){const x0=b937[i939];{const y=k559[i939];s940+=x0*y;}}return s940;}
function loop944(v934){for(let i=0;i<256;i++)b943[i]=fround((v934*k558[i]));}
function loop946(){for(let i=0;i<256;i++)b945[i]=fround(((-b943[i])*0.7071067690849304));}
function loop948(){for(let i=0;i<256;i++)b947[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b945[i]))))+fround((fround((0.5*b943[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b945[i])))))))))))))));}
function sum951(){let s950=0;for(let i949=0;i949<256;i949++){const x0=b947[i949];{const y=k559[i949];s950+=x0*y;}}return s950;}
function loop955(v953){for(let i=0;i<256;i++)b954[i]=fround((v953*k558[i]));}
function loop957(){for(let i=0;i<256;i++)b956[i]=fround(square(fround((b954[i]*fround(logistic(b954[i]))))));}
function sum960(){let s959=0;for(let i958=0;i958<256;i958++){const x0=b956[i958];{const y=k559[i958];s959+=x0*y;}}return s959;}
function loop963(v953){for(let i=0;i<256;i++)b962[i]=fround((v953*k558[i]));}
function loop965(){for(let i=0;i<256;i++)b964[i]=fround(logistic(b962[i]));}
function loop967(){for(let i=0;i<256;i++)b966[i]=fround(square(fround((fround((1.0*b964[i]))+fround((b962[i]*fround((1.0*fround((b964[i]*fround((1.0-b964[i]))))))))))));}
function sum970(){let s969=0;for(let i968=0;i968<256;i968++){const x0=b966[i968];{const y=k559[i968];s969+=x0*y;}}return s969;}
function loop974(v972){for(let i=0;i<256;i++)b973[i]=fround((v972*k558[i]));}
function loop976(){for(let i=0;i<256;i++)b975[i]=fround((b973[i]-0.0));}
function loop978(){for(let i=0;i<256;i++)b977[i]=fround(square(((b975[i]!==b975[i]?1:0)?fround((b973[i]+0.0)):fround((max(b973[i],0.0)+fround(log1p(fround(exp((-abs(b975[i])))))))))));}
function sum981(){let s980=0;for(let i979=0;i979<256;i979++){const x0=b977[i979];{const y=k559[i979];s980+=x0*y;}}return s980;}
function loop984(v972){for(let i=0;i<256;i++)b983[i]=fround((v972*k558[i]));}
function loop986(){for(let i=0;i<256;i++)b985[i]=fround((b983[i]-0.0));}
function loop988(){for(let i=0;i<256;i++)b987[i]=((b985[i]!==b985[i]?1:0)?fround((b983[i]+0.0)):fround((max(b983[i],0.0)+fround(log1p(fround(exp((-abs(b985[i])))))))));}
function loop990(){for(let i=0;i<256;i++)b989[i]=((b987[i]===Infinity?1:0)?0.0:b987[i]);}
function loop992(){for(let i=0;i<256;i++)b991[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b983[i]===Infinity?1:0)?0.0:b983[i])-b989[i]))))))+fround((0.0*fround(exp(fround((0.0-b989[i]))))))))));}
function sum995(){let s994=0;for(let i993=0;i993<256;i993++){const x0=b991[i993];{const y=k559[i993];s994+=x0*y;}}return s994;}
function loop1001(v555){for(let i1000=0;i1000<30;i1000++){b999[i1000]=(b28[(29-(i1000))]?fround((fround(ln(fround((v555*b800[(29-(i1000))]))))*0.4342944920063019)):0.0);}}
function loop1005(){let s1004=0;for(let i1003=0;i1003<=29;i1003++){s1004+=b999[i1003];b1002[i1003]=s1004;}}
function loop1008(){for(let i1007=0;i1007<29;i1007++){b1006[i1007]=b1002[(29-(i1007+1))];}}
function loop1009(){b1006[29]=0.0;}
function loop1012(v172){for(let i1011=0;i1011<30;i1011++){b1010[i1011]=fround((fround((b34[i1011]+b35[i1011]))+v172));}}
function loop1014(v172){for(let i1013=0;i1013<30;i1013++){b1010[1*30+i1013]=fround((b297[i1013]+v172));}}
function loop1016(v557){for(let i1015=0;i1015<30;i1015++){b1010[2*30+i1015]=(b28[i1015]?(v557?(b28[i1015]?fround((0.5*fround((fround((fround(ln(b799[i1015]))*0.4342944920063019))+b801[i1015])))):NaN):b562[i1015]):NaN);}}
function loop1018(v557){for(let i1017=0;i1017<30;i1017++){b1010[3*30+i1017]=(b28[i1017]?(v557?(b28[i1017]?fround((0.5*b1006[i1017])):NaN):b793[i1017]):NaN);}}
function loop1020(){for(let i=0;i<120;i++)b1019[i]=b1010[i];}
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
randomBits(b7[1*2],b7[1*2+1],b173);
loop175();
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
const v159=fround((v144?v158:(-Infinity)));
const v160=fround((v37?v159:NaN));
b34[t36]=v160;
b35[t36]=v51;
loop162();
const v163=fround(v51);
loop164();
v32=v163;
}
const v168=fround(sum167());
const v169=fround((v168/64.0));
const v170=fround(ln(v169));
const v171=fround((v170*0.4342944920063019));
const v172=fround(((-0.5)*v171));
loop177();
for(let t179=0;t179<30;t179++){
const v180=b28[t179];
const v186=fround(sum185());
const v187=(v186>0.0?1:0);
const v188=(v186<1.000000045813705e-18?1:0);
const v189=(v187&v188);
const v190=fround((v186/1.000000045813705e-18));
const v191=fround((v189?v190:1.0));
loop193(v191);
loop206(t179);
loop209(n4);
const v210=min(max(n1,0),2);
loop214(t179);
switch(v210){
case 0:{
loop216();
break;}
case 1:{
loop221();
loop226();
loop230();
loop235();
loop238();
break;}
default:{
loop243();
loop247();
loop252();
loop255();
break;}
}
const v256=min(max(n2,0),9);
switch(v256){
case 0:{
loop258();
break;}
case 1:{
loop259();
break;}
case 2:{
loop260();
break;}
case 3:{
loop261();
break;}
case 4:{
loop262();
break;}
case 5:{
loop264();
loop265();
break;}
case 6:{
loop267();
loop268();
break;}
case 7:{
loop269();
break;}
case 8:{
loop270();
break;}
default:{
loop272();
loop273();
break;}
}
loop274(t179);
loop276(v180);
loop277();
}
loop281();
const v287=fround(sum286());
const v288=(v287>0.0?1:0);
const v289=fround((v288?v287:1.0));
const v290=fround(ln(v289));
const v291=fround((v290*0.4342944920063019));
loop293(v289);
let v295;
loop296();
v295=v291;
for(let t298=29;t298>=0;t298--){
const v299=b28[t298];
loop312(t298);
loop315(n4);
const v316=min(max(n1,0),2);
loop320(t298);
switch(v316){
case 0:{
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
loop344();
break;}
case 1:{
loop349();
loop354();
loop358();
loop363();
loop366();
loop368();
loop371();
loop374();
loop375();
loop377();
loop378();
loop381();
loop383();
loop384();
loop385();
loop386();
loop387();
loop388();
break;}
default:{
loop393();
loop397();
loop402();
loop405();
loop407();
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
loop421();
break;}
}
const v422=min(max(n2,0),9);
switch(v422){
case 0:{
loop424();
break;}
case 1:{
loop425();
break;}
case 2:{
loop426();
break;}
case 3:{
loop427();
break;}
case 4:{
loop428();
break;}
case 5:{
loop430();
loop431();
break;}
case 6:{
loop433();
loop434();
break;}
case 7:{
loop436();
loop437();
break;}
case 8:{
loop439();
loop440();
break;}
default:{
loop442();
loop444();
loop446();
loop447();
break;}
}
loop449();
switch(v316){
case 0:{
loop451();
break;}
case 1:{
loop456();
loop460();
loop464();
loop469();
loop473();
loop476();
break;}
default:{
loop481();
loop485();
loop489();
loop494();
loop498();
loop501();
break;}
}
loop514(t298);
const v520=fround(sum519());
const v521=(v520>0.0?1:0);
const v522=fround((v521?v520:1.0));
const v523=fround(ln(v522));
const v524=fround((v523*0.4342944920063019));
const v530=fround(sum529(v522));
const v531=fround((v530/2048.0));
const v532=fround(ln(v531));
const v533=fround((v532*0.4342944920063019));
const v534=fround((0.5*v533));
const v535=fround((v524+v534));
const v536=fround((v521?v535:(-Infinity)));
const v537=fround((v536+v295));
const v543=fround(sum542());
const v544=(v543>0.0?1:0);
const v545=fround((v544?v543:1.0));
const v546=fround(ln(v545));
const v547=fround((v546*0.4342944920063019));
const v548=fround((v295+v547));
const v549=fround((v299?v548:v295));
const v550=fround((v299?v537:NaN));
b297[t298]=v550;
loop552(v299,v545);
const v553=fround(v549);
loop554();
v295=v553;
}
const v555=fround(square(n3));
const v556=(n1===1?1:0);
const v557=(n1===0?1:0);
let v560;
let v561;
v560=1.0;
v561=0.0;
for(let t564=0;t564<30;t564++){
const v565=fround((v556?v561:0.0));
const v566=fround((v560-v565));
const v567=fround((v555*v566));
const v568=fround((v556?0.0:0.0));
const v569=fround((v567+v568));
const v570=fround((v569+9.999999747378752e-06));
const v571=fround((v569/v570));
const v572=min(max(n2,0),9);
let v573;
let v574;
switch(v572){
case 0:{
const v575=fround(sqrt(v571));
loop577(v575);
const v581=fround(sum580());
loop583(v575);
loop585();
const v589=fround(sum588());
v573=v581;
v574=v589;
break;}
case 1:{
const v590=fround(sqrt(v571));
loop592(v590);
const v596=fround(sum595());
loop598(v590);
loop600();
const v604=fround(sum603());
v573=v596;
v574=v604;
break;}
case 2:{
const v605=fround(sqrt(v571));
loop607(v605);
const v611=fround(sum610());
loop613(v605);
const v617=fround(sum616());
v573=v611;
v574=v617;
break;}
case 3:{
const v618=fround(sqrt(v571));
loop620(v618);
const v624=fround(sum623());
loop626();
const v630=fround(sum629());
v573=v624;
v574=v630;
break;}
case 4:{
const v631=fround(sqrt(v571));
loop633(v631);
loop635();
const v639=fround(sum638());
loop641(v631);
const v645=fround(sum644());
v573=v639;
v574=v645;
break;}
case 5:{
const v646=fround(sqrt(v571));
loop648(v646);
loop650();
loop652();
const v656=fround(sum655());
loop658(v646);
loop660();
loop662();
const v666=fround(sum665());
v573=v656;
v574=v666;
break;}
case 6:{
const v667=fround(sqrt(v571));
loop669(v667);
loop671();
loop673();
const v677=fround(sum676());
loop679(v667);
loop681();
loop683();
const v687=fround(sum686());
v573=v677;
v574=v687;
break;}
case 7:{
const v688=fround(sqrt(v571));
loop690(v688);
loop692();
const v696=fround(sum695());
loop698(v688);
loop700();
loop702();
const v706=fround(sum705());
v573=v696;
v574=v706;
break;}
case 8:{
const v707=fround(sqrt(v571));
loop709(v707);
loop711();
const v715=fround(sum714());
loop717(v707);
loop719();
loop721();
const v725=fround(sum724());
v573=v715;
v574=v725;
break;}
default:{
const v726=fround(sqrt(v571));
loop728(v726);
loop730();
loop732();
const v736=fround(sum735());
loop738(v726);
loop740();
loop742();
loop744();
loop746();
const v750=fround(sum749());
v573=v736;
v574=v750;
break;}
}
const v751=fround(sqrt(v571));
loop753(v751);
switch(v572){
case 0:{
loop755();
break;}
case 1:{
loop756();
break;}
case 2:{
loop757();
break;}
case 3:{
loop758();
break;}
case 4:{
loop759();
break;}
case 5:{
loop761();
loop762();
break;}
case 6:{
loop764();
loop765();
break;}
case 7:{
loop766();
break;}
case 8:{
loop767();
break;}
default:{
loop769();
loop770();
break;}
}
const v774=fround(sum773());
const v775=fround(square(v774));
const v776=fround(ln(v573));
const v777=fround((v776*0.4342944920063019));
const v778=fround((0.5*v777));
const v779=fround((v555*v574));
const v780=fround((v779/v570));
const v781=fround(ln(v780));
const v782=fround((v781*0.4342944920063019));
const v783=fround((0.5*v782));
b562[t564]=v778;
b563[t564]=v783;
const v784=fround(v573);
const v785=fround(v775);
v560=v784;
v561=v785;
}
loop788();
loop792();
loop795();
loop796();
let v797;
let v798;
v797=1.0;
v798=0.0;
for(let t802=0;t802<30;t802++){
const v803=fround(abs(v797));
const v806=fround(sum805(v803));
const v807=(v806>0.0?1:0);
const v808=(v806<1.0000000031710769e-30?1:0);
const v809=(v807&v808);
const v810=fround((v806/1.0000000031710769e-30));
const v811=fround((v809?v810:1.0));
const v812=fround(ln(v811));
const v813=fround((v812*0.4342944920063019));
const v814=fround((v798+v813));
const v815=fround((v797/v811));
const v816=fround((v555*v815));
const v817=fround((v816+0.0));
const v818=min(max(n2,0),9);
let v819;
let v820;
switch(v818){
case 0:{
const v821=fround(sqrt(v817));
loop823(v821);
const v827=fround(sum826());
loop829(v821);
loop831();
const v835=fround(sum834());
v819=v827;
v820=v835;
break;}
case 1:{
const v836=fround(sqrt(v817));
loop838(v836);
const v842=fround(sum841());
loop844(v836);
loop846();
const v850=fround(sum849());
v819=v842;
v820=v850;
break;}
case 2:{
const v851=fround(sqrt(v817));
loop853(v851);
const v857=fround(sum856());
loop859(v851);
const v863=fround(sum862());
v819=v857;
v820=v863;
break;}
case 3:{
const v864=fround(sqrt(v817));
loop866(v864);
const v870=fround(sum869());
loop872();
const v876=fround(sum875());
v819=v870;
v820=v876;
break;}
case 4:{
const v877=fround(sqrt(v817));
loop879(v877);
loop881();
const v885=fround(sum884());
loop887(v877);
const v891=fround(sum890());
v819=v885;
v820=v891;
break;}
case 5:{
const v892=fround(sqrt(v817));
loop894(v892);
loop896();
loop898();
const v902=fround(sum901());
loop904(v892);
loop906();
loop908();
const v912=fround(sum911());
v819=v902;
v820=v912;
break;}
case 6:{
const v913=fround(sqrt(v817));
loop915(v913);
loop917();
loop919();
const v923=fround(sum922());
loop925(v913);
loop927();
loop929();
const v933=fround(sum932());
v819=v923;
v820=v933;
break;}
case 7:{
const v934=fround(sqrt(v817));
loop936(v934);
loop938();
const v942=fround(sum941());
loop944(v934);
loop946();
loop948();
const v952=fround(sum951());
v819=v942;
v820=v952;
break;}
case 8:{
const v953=fround(sqrt(v817));
loop955(v953);
loop957();
const v961=fround(sum960());
loop963(v953);
loop965();
loop967();
const v971=fround(sum970());
v819=v961;
v820=v971;
break;}
default:{
const v972=fround(sqrt(v817));
loop974(v972);
loop976();
loop978();
const v982=fround(sum981());
loop984(v972);
loop986();
loop988();
loop990();
loop992();
const v996=fround(sum995());
v819=v982;
v820=v996;
break;}
}
b799[t802]=v819;
b800[t802]=v820;
b801[t802]=v814;
const v997=fround(v819);
const v998=fround(v814);
v797=v997;
v798=v998;
}
loop1001(v555);
loop1005();
loop1008();
loop1009();
loop1012(v172);
loop1014(v172);
loop1016(v557);
loop1018(v557);
loop1020();
return b1019;
}
