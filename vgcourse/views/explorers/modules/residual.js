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
const b8=new Uint32Array(1024);
const b9=new Float32Array(1024);
const b11=new Uint32Array(1024);
const b12=new Uint32Array(102400);
const b13=new Float32Array(102400);
const b19=new Uint8Array(50);
const b22=new Float32Array(1024);
const b25=new Float32Array(50);
const b26=new Float32Array(50);
const b50=new Float32Array(1024);
const b53=new Float32Array(1024);
const b58=new Float32Array(32);
const b60=new Float32Array(1024);
const b67=new Float32Array(32);
const b75=new Float32Array(32);
const b77=new Float32Array(1024);
const b84=new Float32Array(32);
const b89=new Float32Array(1024);
const b102=new Float32Array(1024);
const b104=new Float32Array(1024);
const b109=new Float32Array(32);
const b111=new Float32Array(1024);
const b118=new Float32Array(32);
const b126=new Float32Array(32);
const b128=new Float32Array(1024);
const b135=new Float32Array(32);
const b140=new Float32Array(1024);
const b153=new Float32Array(1024);
const b155=new Float32Array(1024);
const b179=new Float32Array(1024);
const b183=new Float32Array(1024);
const b186=new Float32Array(51200);
const b187=new Float32Array(50);
const b211=new Float32Array(1024);
const b214=new Float32Array(1024);
const b219=new Float32Array(32);
const b221=new Float32Array(1024);
const b228=new Float32Array(32);
const b236=new Float32Array(32);
const b238=new Float32Array(1024);
const b245=new Float32Array(32);
const b250=new Float32Array(1024);
const b263=new Float32Array(1024);
const b265=new Float32Array(1024);
const b270=new Float32Array(32);
const b272=new Float32Array(1024);
const b279=new Float32Array(32);
const b287=new Float32Array(32);
const b289=new Float32Array(1024);
const b296=new Float32Array(32);
const b301=new Float32Array(1024);
const b314=new Float32Array(1024);
const b317=new Float32Array(1024);
const b321=new Float32Array(1024);
let e328;
let e329;
let e330;
let e331;
let e332;
const b333=new Float32Array(1024);
const b335=new Float32Array(1024);
const b338=new Float32Array(50);
const b343=new Float32Array(1024);
const b344=new Float32Array(1024);
const b345=new Float32Array(32);
const b346=new Float32Array(32);
const b347=new Float32Array(1024);
const b348=new Float32Array(32);
const b349=new Float32Array(32);
const b360=new Float32Array(32);
const b362=new Float32Array(1024);
const b369=new Float32Array(32);
const b371=new Float32Array(32);
const b374=new Float32Array(32);
const b388=new Float32Array(32);
const b390=new Float32Array(1024);
const b397=new Float32Array(32);
const b399=new Float32Array(32);
const b402=new Float32Array(32);
const b413=new Float32Array(1024);
const b426=new Float32Array(1024);
const b428=new Float32Array(1024);
const b429=new Float32Array(1024);
const b430=new Float32Array(32);
const b431=new Float32Array(32);
const b432=new Float32Array(1024);
const b433=new Float32Array(32);
const b434=new Float32Array(32);
const b445=new Float32Array(32);
const b447=new Float32Array(1024);
const b454=new Float32Array(32);
const b456=new Float32Array(32);
const b459=new Float32Array(32);
const b473=new Float32Array(32);
const b475=new Float32Array(1024);
const b482=new Float32Array(32);
const b484=new Float32Array(32);
const b487=new Float32Array(32);
const b498=new Float32Array(1024);
const b511=new Float32Array(1024);
const b513=new Float32Array(1024);
const b526=new Float32Array(1024);
const b528=new Float32Array(1024);
const b530=new Float32Array(1024);
const b535=new Float32Array(32);
const b539=new Float32Array(32);
const b541=new Float32Array(1024);
const b548=new Float32Array(32);
const b552=new Float32Array(32);
const b560=new Float32Array(32);
const b564=new Float32Array(32);
const b566=new Float32Array(1024);
const b573=new Float32Array(32);
const b577=new Float32Array(32);
const b593=new Float32Array(1024);
const b595=new Float32Array(1024);
const b597=new Float32Array(1024);
const b602=new Float32Array(32);
const b606=new Float32Array(32);
const b608=new Float32Array(1024);
const b615=new Float32Array(32);
const b619=new Float32Array(32);
const b627=new Float32Array(32);
const b631=new Float32Array(32);
const b633=new Float32Array(1024);
const b640=new Float32Array(32);
const b644=new Float32Array(32);
const b649=new Float32Array(1024);
const b695=new Float32Array(1024);
const k706=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k707=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b709=new Float32Array(256);
const b711=new Float32Array(256);
const b717=new Float32Array(2);
const b720=new Float32Array(50);
const b721=new Float32Array(50);
const b722=new Float32Array(50);
const b744=new Float32Array(2);
const b748=new Float32Array(256);
const b754=new Float32Array(256);
const b765=new Float32Array(256);
const b771=new Float32Array(256);
const b792=new Float32Array(2);
const b799=new Float32Array(2);
const b803=new Float32Array(50);
const b806=new Float32Array(50);
const b810=new Float32Array(50);
const b814=new Float32Array(200);
const b823=new Float32Array(200);
function loop10(){for(let i=0;i<1024;i++)b9[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop18(){for(let i14=0;i14<50;i14++){for(let i15=0;i15<2;i15++){for(let i16=0;i16<32;i16++){for(let i17=0;i17<32;i17++){b13[i14*2048+i15*1024+i16*32+i17]=fround((0.25*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i14*2048+i15*1024+i16*32+i17]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}}}}
function loop21(n2){for(let i20=0;i20<50;i20++){b19[i20]=((i20)<n2?1:0);}}
function loop24(){for(let i=0;i<1024;i++)b22[i]=b9[i];}
function sum33(){let s29=-Infinity;for(let i32=0;i32<1024;i32++){s29=max(s29,abs(b22[i32]));}return s29;}
function sum44(){let s40=1;for(let i43=0;i43<1024;i43++){s40=s40&(Number.isFinite(b22[i43])?1:0);}return s40;}
function loop51(v46){for(let i=0;i<1024;i++)b50[i]=fround((b22[i]/v46));}
function loop54(){for(let i=0;i<1024;i++)b53[i]=b50[i];}
function loop59(){for(let i56=0;i56<32;i56++){let s55=0;for(let i57=0;i57<32;i57++){s55=s55+b50[i57*32+i56];}b58[i56]=s55;}}
function loop63(){for(let i61=0;i61<32;i61++){for(let i62=0;i62<32;i62++){b60[i61*32+i62]=fround((b50[i61*32+i62]-fround((b58[i62]/32.0))));}}}
function loop68(){for(let i65=0;i65<32;i65++){let s64=0;for(let i66=0;i66<32;i66++){s64=s64+fround(square(b60[i66*32+i65]));}b67[i65]=s64;}}
function loop71(){for(let i69=0;i69<32;i69++){for(let i70=0;i70<32;i70++){b53[i69*32+i70]=fround((b60[i69*32+i70]*fround((1/sqrt(fround((fround((b67[i70]/32.0))+9.999999747378752e-06)))))));}}}
function loop76(){for(let i73=0;i73<32;i73++){let s72=0;for(let i74=0;i74<32;i74++){s72=s72+b50[i73*32+i74];}b75[i73]=s72;}}
function loop80(){for(let i78=0;i78<32;i78++){for(let i79=0;i79<32;i79++){b77[i78*32+i79]=fround((b50[i78*32+i79]-fround((b75[i78]/32.0))));}}}
function loop85(){for(let i82=0;i82<32;i82++){let s81=0;for(let i83=0;i83<32;i83++){s81=s81+fround(square(b77[i82*32+i83]));}b84[i82]=s81;}}
function loop88(){for(let i86=0;i86<32;i86++){for(let i87=0;i87<32;i87++){b53[i86*32+i87]=fround((b77[i86*32+i87]*fround((1/sqrt(fround((fround((b84[i86]/32.0))+9.999999747378752e-06)))))));}}}
function loop90(){for(let i=0;i<1024;i++)b89[i]=max(b53[i],0.0);}
function loop103(t27){for(let i91=0;i91<32;i91+=2){for(let i92=0;i92<32;i92+=4){let s94=0;let s95=0;let s96=0;let s97=0;let s98=0;let s99=0;let s100=0;let s101=0;for(let i93=0;i93<32;i93++){const x0=b89[i91*32+i93];const x1=b89[(i91+1)*32+i93];{const y=b13[t27*2048+i93*32+i92];s94+=x0*y;s98+=x1*y;}{const y=b13[t27*2048+i93*32+i92+1];s95+=x0*y;s99+=x1*y;}{const y=b13[t27*2048+i93*32+i92+2];s96+=x0*y;s100+=x1*y;}{const y=b13[t27*2048+i93*32+i92+3];s97+=x0*y;s101+=x1*y;}}b102[i91*32+i92]=s94;b102[i91*32+i92+1]=s95;b102[i91*32+i92+2]=s96;b102[i91*32+i92+3]=s97;b102[(i91+1)*32+i92]=s98;b102[(i91+1)*32+i92+1]=s99;b102[(i91+1)*32+i92+2]=s100;b102[(i91+1)*32+i92+3]=s101;}}}
function loop105(){for(let i=0;i<1024;i++)b104[i]=b102[i];}
function loop110(){for(let i107=0;i107<32;i107++){let s106=0;for(let i108=0;i108<32;i108++){s106=s106+b102[i108*32+i107];}b109[i107]=s106;}}
function loop114(){for(let i112=0;i112<32;i112++){for(let i113=0;i113<32;i113++){b111[i112*32+i113]=fround((b102[i112*32+i113]-fround((b109[i113]/32.0))));}}}
function loop119(){for(let i116=0;i116<32;i116++){let s115=0;for(let i117=0;i117<32;i117++){s115=s115+fround(square(b111[i117*32+i116]));}b118[i116]=s115;}}
function loop122(){for(let i120=0;i120<32;i120++){for(let i121=0;i121<32;i121++){b104[i120*32+i121]=fround((b111[i120*32+i121]*fround((1/sqrt(fround((fround((b118[i121]/32.0))+9.999999747378752e-06)))))));}}}
function loop127(){for(let i124=0;i124<32;i124++){let s123=0;for(let i125=0;i125<32;i125++){s123=s123+b102[i124*32+i125];}b126[i124]=s123;}}
function loop131(){for(let i129=0;i129<32;i129++){for(let i130=0;i130<32;i130++){b128[i129*32+i130]=fround((b102[i129*32+i130]-fround((b126[i129]/32.0))));}}}
function loop136(){for(let i133=0;i133<32;i133++){let s132=0;for(let i134=0;i134<32;i134++){s132=s132+fround(square(b128[i133*32+i134]));}b135[i133]=s132;}}
function loop139(){for(let i137=0;i137<32;i137++){for(let i138=0;i138<32;i138++){b104[i137*32+i138]=fround((b128[i137*32+i138]*fround((1/sqrt(fround((fround((b135[i137]/32.0))+9.999999747378752e-06)))))));}}}
function loop141(){for(let i=0;i<1024;i++)b140[i]=max(b104[i],0.0);}
function loop154(t27){for(let i142=0;i142<32;i142+=2){for(let i143=0;i143<32;i143+=4){let s145=0;let s146=0;let s147=0;let s148=0;let s149=0;let s150=0;let s151=0;let s152=0;for(let i144=0;i144<32;i144++){const x0=b140[i142*32+i144];const x1=b140[(i142+1)*32+i144];{const y=b13[t27*2048+1*1024+i144*32+i143];s145+=x0*y;s149+=x1*y;}{const y=b13[t27*2048+1*1024+i144*32+i143+1];s146+=x0*y;s150+=x1*y;}{const y=b13[t27*2048+1*1024+i144*32+i143+2];s147+=x0*y;s151+=x1*y;}{const y=b13[t27*2048+1*1024+i144*32+i143+3];s148+=x0*y;s152+=x1*y;}}b153[i142*32+i143]=s145;b153[i142*32+i143+1]=s146;b153[i142*32+i143+2]=s147;b153[i142*32+i143+3]=s148;b153[(i142+1)*32+i143]=s149;b153[(i142+1)*32+i143+1]=s150;b153[(i142+1)*32+i143+2]=s151;b153[(i142+1)*32+i143+3]=s152;}}}
function loop156(n1,n4){for(let i=0;i<1024;i++)b155[i]=fround((fround((n4*b50[i]))+fround((n1*b153[i]))));}
function sum161(){let s157=-Infinity;for(let i160=0;i160<1024;i160++){s157=max(s157,abs(b155[i160]));}return s157;}
function sum171(v164){let s167=0;for(let i170=0;i170<1024;i170++){s167=s167+fround(square(fround((b155[i170]/v164))));}return s167;}
function loop180(v28){for(let i=0;i<1024;i++)b179[i]=(v28?b155[i]:b50[i]);}
function loop182(){for(let i=0;i<1024;i++)b22[i]=b179[i];}
function loop185(){for(let i=0;i<1024;i++)b183[i]=b9[i];}
function sum194(){let s190=-Infinity;for(let i193=0;i193<1024;i193++){s190=max(s190,abs(b183[i193]));}return s190;}
function sum205(){let s201=1;for(let i204=0;i204<1024;i204++){s201=s201&(Number.isFinite(b183[i204])?1:0);}return s201;}
function loop212(v207){for(let i=0;i<1024;i++)b211[i]=fround((b183[i]/v207));}
function loop215(){for(let i=0;i<1024;i++)b214[i]=b211[i];}
function loop220(){for(let i217=0;i217<32;i217++){let s216=0;for(let i218=0;i218<32;i218++){s216=s216+b211[i218*32+i217];}b219[i217]=s216;}}
function loop224(){for(let i222=0;i222<32;i222++){for(let i223=0;i223<32;i223++){b221[i222*32+i223]=fround((b211[i222*32+i223]-fround((b219[i223]/32.0))));}}}
function loop229(){for(let i226=0;i226<32;i226++){let s225=0;for(let i227=0;i227<32;i227++){s225=s225+fround(square(b221[i227*32+i226]));}b228[i226]=s225;}}
function loop232(){for(let i230=0;i230<32;i230++){for(let i231=0;i231<32;i231++){b214[i230*32+i231]=fround((b221[i230*32+i231]*fround((1/sqrt(fround((fround((b228[i231]/32.0))+9.999999747378752e-06)))))));}}}
function loop237(){for(let i234=0;i234<32;i234++){let s233=0;for(let i235=0;i235<32;i235++){s233=s233+b211[i234*32+i235];}b236[i234]=s233;}}
function loop241(){for(let i239=0;i239<32;i239++){for(let i240=0;i240<32;i240++){b238[i239*32+i240]=fround((b211[i239*32+i240]-fround((b236[i239]/32.0))));}}}
function loop246(){for(let i243=0;i243<32;i243++){let s242=0;for(let i244=0;i244<32;i244++){s242=s242+fround(square(b238[i243*32+i244]));}b245[i243]=s242;}}
function loop249(){for(let i247=0;i247<32;i247++){for(let i248=0;i248<32;i248++){b214[i247*32+i248]=fround((b238[i247*32+i248]*fround((1/sqrt(fround((fround((b245[i247]/32.0))+9.999999747378752e-06)))))));}}}
function loop251(){for(let i=0;i<1024;i++)b250[i]=max(b214[i],0.0);}
function loop264(t188){for(let i252=0;i252<32;i252+=2){for(let i253=0;i253<32;i253+=4){let s255=0;let s256=0;let s257=0;let s258=0;let s259=0;let s260=0;let s261=0;let s262=0;for(let i254=0;i254<32;i254++){const x0=b250[i252*32+i254];const x1=b250[(i252+1)*32+i254];{const y=b13[t188*2048+i254*32+i253];s255+=x0*y;s259+=x1*y;}{const y=b13[t188*2048+i254*32+i253+1];s256+=x0*y;s260+=x1*y;}{const y=b13[t188*2048+i254*32+i253+2];s257+=x0*y;s261+=x1*y;}{const y=b13[t188*2048+i254*32+i253+3];s258+=x0*y;s262+=x1*y;}}b263[i252*32+i253]=s255;b263[i252*32+i253+1]=s256;b263[i252*32+i253+2]=s257;b263[i252*32+i253+3]=s258;b263[(i252+1)*32+i253]=s259;b263[(i252+1)*32+i253+1]=s260;b263[(i252+1)*32+i253+2]=s261;b263[(i252+1)*32+i253+3]=s262;}}}
function loop266(){for(let i=0;i<1024;i++)b265[i]=b263[i];}
function loop271(){for(let i268=0;i268<32;i268++){let s267=0;for(let i269=0;i269<32;i269++){s267=s267+b263[i269*32+i268];}b270[i268]=s267;}}
function loop275(){for(let i273=0;i273<32;i273++){for(let i274=0;i274<32;i274++){b272[i273*32+i274]=fround((b263[i273*32+i274]-fround((b270[i274]/32.0))));}}}
function loop280(){for(let i277=0;i277<32;i277++){let s276=0;for(let i278=0;i278<32;i278++){s276=s276+fround(square(b272[i278*32+i277]));}b279[i277]=s276;}}
function loop283(){for(let i281=0;i281<32;i281++){for(let i282=0;i282<32;i282++){b265[i281*32+i282]=fround((b272[i281*32+i282]*fround((1/sqrt(fround((fround((b279[i282]/32.0))+9.999999747378752e-06)))))));}}}
function loop288(){for(let i285=0;i285<32;i285++){let s284=0;for(let i286=0;i286<32;i286++){s284=s284+b263[i285*32+i286];}b287[i285]=s284;}}
function loop292(){for(let i290=0;i290<32;i290++){for(let i291=0;i291<32;i291++){b289[i290*32+i291]=fround((b263[i290*32+i291]-fround((b287[i290]/32.0))));}}}
function loop297(){for(let i294=0;i294<32;i294++){let s293=0;for(let i295=0;i295<32;i295++){s293=s293+fround(square(b289[i294*32+i295]));}b296[i294]=s293;}}
function loop300(){for(let i298=0;i298<32;i298++){for(let i299=0;i299<32;i299++){b265[i298*32+i299]=fround((b289[i298*32+i299]*fround((1/sqrt(fround((fround((b296[i298]/32.0))+9.999999747378752e-06)))))));}}}
function loop302(){for(let i=0;i<1024;i++)b301[i]=max(b265[i],0.0);}
function loop315(t188){for(let i303=0;i303<32;i303+=2){for(let i304=0;i304<32;i304+=4){let s306=0;let s307=0;let s308=0;let s309=0;let s310=0;let s311=0;let s312=0;let s313=0;for(let i305=0;i305<32;i305++){const x0=b301[i303*32+i305];const x1=b301[(i303+1)*32+i305];{const y=b13[t188*2048+1*1024+i305*32+i304];s306+=x0*y;s310+=x1*y;}{const y=b13[t188*2048+1*1024+i305*32+i304+1];s307+=x0*y;s311+=x1*y;}{const y=b13[t188*2048+1*1024+i305*32+i304+2];s308+=x0*y;s312+=x1*y;}{const y=b13[t188*2048+1*1024+i305*32+i304+3];s309+=x0*y;s313+=x1*y;}}b314[i303*32+i304]=s306;b314[i303*32+i304+1]=s307;b314[i303*32+i304+2]=s308;b314[i303*32+i304+3]=s309;b314[(i303+1)*32+i304]=s310;b314[(i303+1)*32+i304+1]=s311;b314[(i303+1)*32+i304+2]=s312;b314[(i303+1)*32+i304+3]=s313;}}}
function loop316(t188){for(let i=0;i<1024;i++)b186[t188*1024+i]=b211[i];}
function loop318(n1,n4,v189){for(let i=0;i<1024;i++)b317[i]=(v189?fround((fround((n4*b211[i]))+fround((n1*b314[i])))):b211[i]);}
function loop320(){for(let i=0;i<1024;i++)b183[i]=b317[i];}
function loop322(){for(let i=0;i<1024;i++)b321[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b11[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum327(){let s323=-Infinity;for(let i326=0;i326<1024;i326++){s323=max(s323,abs(b321[i326]));}return s323;}
function loop334(){for(let i=0;i<1024;i++)b333[i]=fround((b321[i]/e330));}
function loop337(){for(let i=0;i<1024;i++)b335[i]=b333[i];}
function loop350(t339){for(let i=0;i<1024;i++)b343[i]=b186[t339*1024+i];}
function loop351(){for(let i=0;i<1024;i++)b344[i]=0;}
function loop352(){for(let i=0;i<32;i++)b345[i]=0;}
function loop353(){for(let i=0;i<32;i++)b346[i]=0;}
function loop354(){for(let i=0;i<1024;i++)b347[i]=0;}
function loop355(){for(let i=0;i<32;i++)b348[i]=0;}
function loop356(){for(let i=0;i<32;i++)b349[i]=0;}
function loop361(t339){for(let i358=0;i358<32;i358++){let s357=0;for(let i359=0;i359<32;i359++){s357=s357+b186[t339*1024+i359*32+i358];}b360[i358]=s357;}}
function loop365(t339){for(let i363=0;i363<32;i363++){for(let i364=0;i364<32;i364++){b362[i363*32+i364]=fround((b186[t339*1024+i363*32+i364]-fround((b360[i364]/32.0))));}}}
function loop370(){for(let i367=0;i367<32;i367++){let s366=0;for(let i368=0;i368<32;i368++){s366=s366+fround(square(b362[i368*32+i367]));}b369[i367]=s366;}}
function loop373(){for(let i372=0;i372<32;i372++){b371[i372]=fround((fround((b369[i372]/32.0))+9.999999747378752e-06));}}
function loop375(){for(let i=0;i<32;i++)b374[i]=fround((1/sqrt(b371[i])));}
function loop378(){for(let i376=0;i376<32;i376++){for(let i377=0;i377<32;i377++){b343[i376*32+i377]=fround((b362[i376*32+i377]*b374[i377]));}}}
function loop379(){for(let i=0;i<1024;i++)b344[i]=fround((2.0*b362[i]));}
function loop380(){for(let i=0;i<32;i++)b345[i]=fround(((-0.5)*fround((b374[i]/b371[i]))));}
function loop381(){for(let i=0;i<32;i++)b346[i]=b374[i];}
function loop382(){for(let i=0;i<1024;i++)b347[i]=b362[i];}
function loop383(){for(let i=0;i<32;i++)b348[i]=0;}
function loop384(){for(let i=0;i<32;i++)b349[i]=0;}
function loop389(t339){for(let i386=0;i386<32;i386++){let s385=0;for(let i387=0;i387<32;i387++){s385=s385+b186[t339*1024+i386*32+i387];}b388[i386]=s385;}}
function loop393(t339){for(let i391=0;i391<32;i391++){for(let i392=0;i392<32;i392++){b390[i391*32+i392]=fround((b186[t339*1024+i391*32+i392]-fround((b388[i391]/32.0))));}}}
function loop398(){for(let i395=0;i395<32;i395++){let s394=0;for(let i396=0;i396<32;i396++){s394=s394+fround(square(b390[i395*32+i396]));}b397[i395]=s394;}}
function loop401(){for(let i400=0;i400<32;i400++){b399[i400]=fround((fround((b397[i400]/32.0))+9.999999747378752e-06));}}
function loop403(){for(let i=0;i<32;i++)b402[i]=fround((1/sqrt(b399[i])));}
function loop406(){for(let i404=0;i404<32;i404++){for(let i405=0;i405<32;i405++){b343[i404*32+i405]=fround((b390[i404*32+i405]*b402[i404]));}}}
function loop407(){for(let i=0;i<1024;i++)b344[i]=fround((2.0*b390[i]));}
function loop408(){for(let i=0;i<32;i++)b345[i]=0;}
function loop409(){for(let i=0;i<32;i++)b346[i]=0;}
function loop410(){for(let i=0;i<1024;i++)b347[i]=b390[i];}
function loop411(){for(let i=0;i<32;i++)b348[i]=fround(((-0.5)*fround((b402[i]/b399[i]))));}
function loop412(){for(let i=0;i<32;i++)b349[i]=b402[i];}
function loop414(){for(let i=0;i<1024;i++)b413[i]=max(b343[i],0.0);}
function loop427(t339){for(let i415=0;i415<32;i415+=2){for(let i416=0;i416<32;i416+=4){let s418=0;let s419=0;let s420=0;let s421=0;let s422=0;let s423=0;let s424=0;let s425=0;for(let i417=0;i417<32;i417++){const x0=b413[i415*32+i417];const x1=b413[(i415+1)*32+i417];{const y=b13[t339*2048+i417*32+i416];s418+=x0*y;s422+=x1*y;}{const y=b13[t339*2048+i417*32+i416+1];s419+=x0*y;s423+=x1*y;}{const y=b13[t339*2048+i417*32+i416+2];s420+=x0*y;s424+=x1*y;}{const y=b13[t339*2048+i417*32+i416+3];s421+=x0*y;s425+=x1*y;}}b426[i415*32+i416]=s418;b426[i415*32+i416+1]=s419;b426[i415*32+i416+2]=s420;b426[i415*32+i416+3]=s421;b426[(i415+1)*32+i416]=s422;b426[(i415+1)*32+i416+1]=s423;b426[(i415+1)*32+i416+2]=s424;b426[(i415+1)*32+i416+3]=s425;}}}
function loop435(){for(let i=0;i<1024;i++)b428[i]=b426[i];}
function loop436(){for(let i=0;i<1024;i++)b429[i]=0;}
function loop437(){for(let i=0;i<32;i++)b430[i]=0;}
function loop438(){for(let i=0;i<32;i++)b431[i]=0;}
function loop439(){for(let i=0;i<1024;i++)b432[i]=0;}
function loop440(){for(let i=0;i<32;i++)b433[i]=0;}
function loop441(){for(let i=0;i<32;i++)b434[i]=0;}
function loop446(){for(let i443=0;i443<32;i443++){let s442=0;for(let i444=0;i444<32;i444++){s442=s442+b426[i444*32+i443];}b445[i443]=s442;}}
function loop450(){for(let i448=0;i448<32;i448++){for(let i449=0;i449<32;i449++){b447[i448*32+i449]=fround((b426[i448*32+i449]-fround((b445[i449]/32.0))));}}}
function loop455(){for(let i452=0;i452<32;i452++){let s451=0;for(let i453=0;i453<32;i453++){s451=s451+fround(square(b447[i453*32+i452]));}b454[i452]=s451;}}
function loop458(){for(let i457=0;i457<32;i457++){b456[i457]=fround((fround((b454[i457]/32.0))+9.999999747378752e-06));}}
function loop460(){for(let i=0;i<32;i++)b459[i]=fround((1/sqrt(b456[i])));}
function loop463(){for(let i461=0;i461<32;i461++){for(let i462=0;i462<32;i462++){b428[i461*32+i462]=fround((b447[i461*32+i462]*b459[i462]));}}}
function loop464(){for(let i=0;i<1024;i++)b429[i]=fround((2.0*b447[i]));}
function loop465(){for(let i=0;i<32;i++)b430[i]=fround(((-0.5)*fround((b459[i]/b456[i]))));}
function loop466(){for(let i=0;i<32;i++)b431[i]=b459[i];}
function loop467(){for(let i=0;i<1024;i++)b432[i]=b447[i];}
function loop468(){for(let i=0;i<32;i++)b433[i]=0;}
function loop469(){for(let i=0;i<32;i++)b434[i]=0;}
function loop474(){for(let i471=0;i471<32;i471++){let s470=0;for(let i472=0;i472<32;i472++){s470=s470+b426[i471*32+i472];}b473[i471]=s470;}}
function loop478(){for(let i476=0;i476<32;i476++){for(let i477=0;i477<32;i477++){b475[i476*32+i477]=fround((b426[i476*32+i477]-fround((b473[i476]/32.0))));}}}
function loop483(){for(let i480=0;i480<32;i480++){let s479=0;for(let i481=0;i481<32;i481++){s479=s479+fround(square(b475[i480*32+i481]));}b482[i480]=s479;}}
function loop486(){for(let i485=0;i485<32;i485++){b484[i485]=fround((fround((b482[i485]/32.0))+9.999999747378752e-06));}}
function loop488(){for(let i=0;i<32;i++)b487[i]=fround((1/sqrt(b484[i])));}
function loop491(){for(let i489=0;i489<32;i489++){for(let i490=0;i490<32;i490++){b428[i489*32+i490]=fround((b475[i489*32+i490]*b487[i489]));}}}
function loop492(){for(let i=0;i<1024;i++)b429[i]=fround((2.0*b475[i]));}
function loop493(){for(let i=0;i<32;i++)b430[i]=0;}
function loop494(){for(let i=0;i<32;i++)b431[i]=0;}
function loop495(){for(let i=0;i<1024;i++)b432[i]=b475[i];}
function loop496(){for(let i=0;i<32;i++)b433[i]=fround(((-0.5)*fround((b487[i]/b484[i]))));}
function loop497(){for(let i=0;i<32;i++)b434[i]=b487[i];}
function loop499(){for(let i=0;i<1024;i++)b498[i]=max(b428[i],0.0);}
function loop512(t339){for(let i500=0;i500<32;i500+=2){for(let i501=0;i501<32;i501+=4){let s503=0;let s504=0;let s505=0;let s506=0;let s507=0;let s508=0;let s509=0;let s510=0;for(let i502=0;i502<32;i502++){const x0=b498[i500*32+i502];const x1=b498[(i500+1)*32+i502];{const y=b13[t339*2048+1*1024+i502*32+i501];s503+=x0*y;s507+=x1*y;}{const y=b13[t339*2048+1*1024+i502*32+i501+1];s504+=x0*y;s508+=x1*y;}{const y=b13[t339*2048+1*1024+i502*32+i501+2];s505+=x0*y;s509+=x1*y;}{const y=b13[t339*2048+1*1024+i502*32+i501+3];s506+=x0*y;s510+=x1*y;}}b511[i500*32+i501]=s503;b511[i500*32+i501+1]=s504;b511[i500*32+i501+2]=s505;b511[i500*32+i501+3]=s506;b511[(i500+1)*32+i501]=s507;b511[(i500+1)*32+i501+1]=s508;b511[(i500+1)*32+i501+2]=s509;b511[(i500+1)*32+i501+3]=s510;}}}
function loop514(n1){for(let i=0;i<1024;i++)b513[i]=fround((n1*b335[i]));}
function loop527(t339){for(let i515=0;i515<32;i515+=2){for(let i516=0;i516<32;i516+=4){let s518=0;let s519=0;let s520=0;let s521=0;let s522=0;let s523=0;let s524=0;let s525=0;for(let i517=0;i517<32;i517++){const x0=b513[i515*32+i517];const x1=b513[(i515+1)*32+i517];{const y=b13[t339*2048+1*1024+i516*32+i517];s518+=x0*y;s522+=x1*y;}{const y=b13[t339*2048+1*1024+(i516+1)*32+i517];s519+=x0*y;s523+=x1*y;}{const y=b13[t339*2048+1*1024+(i516+2)*32+i517];s520+=x0*y;s524+=x1*y;}{const y=b13[t339*2048+1*1024+(i516+3)*32+i517];s521+=x0*y;s525+=x1*y;}}b526[i515*32+i516]=s518;b526[i515*32+i516+1]=s519;b526[i515*32+i516+2]=s520;b526[i515*32+i516+3]=s521;b526[(i515+1)*32+i516]=s522;b526[(i515+1)*32+i516+1]=s523;b526[(i515+1)*32+i516+2]=s524;b526[(i515+1)*32+i516+3]=s525;}}}
function loop529(){for(let i=0;i<1024;i++)b528[i]=fround((((b428[i]>0.0?1:0)?1.0:0.0)*b526[i]));}
function loop531(){for(let i=0;i<1024;i++)b530[i]=b528[i];}
function loop536(){for(let i533=0;i533<32;i533++){let s532=0;for(let i534=0;i534<32;i534++){s532=s532+fround((b432[i534*32+i533]*b528[i534*32+i533]));}b535[i533]=s532;}}
function loop540(){for(let i538=0;i538<32;i538++){let s537=0;s537=s537+fround((fround((b535[i538]*b430[i538]))/32.0));b539[i538]=s537;}}
function loop544(){for(let i542=0;i542<32;i542++){for(let i543=0;i543<32;i543++){b541[i542*32+i543]=fround((fround((b528[i542*32+i543]*b431[i543]))+fround((b539[i543]*b429[i542*32+i543]))));}}}
function loop549(){for(let i546=0;i546<32;i546++){let s545=0;for(let i547=0;i547<32;i547++){s545=s545+(-b541[i547*32+i546]);}b548[i546]=s545;}}
function loop553(){for(let i551=0;i551<32;i551++){let s550=0;s550=s550+fround((b548[i551]/32.0));b552[i551]=s550;}}
function loop556(){for(let i554=0;i554<32;i554++){for(let i555=0;i555<32;i555++){b530[i554*32+i555]=fround((b541[i554*32+i555]+b552[i555]));}}}
function loop561(){for(let i558=0;i558<32;i558++){let s557=0;for(let i559=0;i559<32;i559++){s557=s557+fround((b432[i558*32+i559]*b528[i558*32+i559]));}b560[i558]=s557;}}
function loop565(){for(let i563=0;i563<32;i563++){let s562=0;s562=s562+fround((fround((b560[i563]*b433[i563]))/32.0));b564[i563]=s562;}}
function loop569(){for(let i567=0;i567<32;i567++){for(let i568=0;i568<32;i568++){b566[i567*32+i568]=fround((fround((b528[i567*32+i568]*b434[i567]))+fround((b564[i567]*b429[i567*32+i568]))));}}}
function loop574(){for(let i571=0;i571<32;i571++){let s570=0;for(let i572=0;i572<32;i572++){s570=s570+(-b566[i571*32+i572]);}b573[i571]=s570;}}
function loop578(){for(let i576=0;i576<32;i576++){let s575=0;s575=s575+fround((b573[i576]/32.0));b577[i576]=s575;}}
function loop581(){for(let i579=0;i579<32;i579++){for(let i580=0;i580<32;i580++){b530[i579*32+i580]=fround((b566[i579*32+i580]+b577[i579]));}}}
function loop594(t339){for(let i582=0;i582<32;i582+=2){for(let i583=0;i583<32;i583+=4){let s585=0;let s586=0;let s587=0;let s588=0;let s589=0;let s590=0;let s591=0;let s592=0;for(let i584=0;i584<32;i584++){const x0=b530[i582*32+i584];const x1=b530[(i582+1)*32+i584];{const y=b13[t339*2048+i583*32+i584];s585+=x0*y;s589+=x1*y;}{const y=b13[t339*2048+(i583+1)*32+i584];s586+=x0*y;s590+=x1*y;}{const y=b13[t339*2048+(i583+2)*32+i584];s587+=x0*y;s591+=x1*y;}{const y=b13[t339*2048+(i583+3)*32+i584];s588+=x0*y;s592+=x1*y;}}b593[i582*32+i583]=s585;b593[i582*32+i583+1]=s586;b593[i582*32+i583+2]=s587;b593[i582*32+i583+3]=s588;b593[(i582+1)*32+i583]=s589;b593[(i582+1)*32+i583+1]=s590;b593[(i582+1)*32+i583+2]=s591;b593[(i582+1)*32+i583+3]=s592;}}}
function loop596(){for(let i=0;i<1024;i++)b595[i]=fround((((b343[i]>0.0?1:0)?1.0:0.0)*b593[i]));}
function loop598(){for(let i=0;i<1024;i++)b597[i]=b595[i];}
function loop603(){for(let i600=0;i600<32;i600++){let s599=0;for(let i601=0;i601<32;i601++){s599=s599+fround((b347[i601*32+i600]*b595[i601*32+i600]));}b602[i600]=s599;}}
function loop607(){for(let i605=0;i605<32;i605++){let s604=0;s604=s604+fround((fround((b602[i605]*b345[i605]))/32.0));b606[i605]=s604;}}
function loop611(){for(let i609=0;i609<32;i609++){for(let i610=0;i610<32;i610++){b608[i609*32+i610]=fround((fround((b595[i609*32+i610]*b346[i610]))+fround((b606[i610]*b344[i609*32+i610]))));}}}
function loop616(){for(let i613=0;i613<32;i613++){let s612=0;for(let i614=0;i614<32;i614++){s612=s612+(-b608[i614*32+i613]);}b615[i613]=s612;}}
function loop620(){for(let i618=0;i618<32;i618++){let s617=0;s617=s617+fround((b615[i618]/32.0));b619[i618]=s617;}}
function loop623(){for(let i621=0;i621<32;i621++){for(let i622=0;i622<32;i622++){b597[i621*32+i622]=fround((b608[i621*32+i622]+b619[i622]));}}}
function loop628(){for(let i625=0;i625<32;i625++){let s624=0;for(let i626=0;i626<32;i626++){s624=s624+fround((b347[i625*32+i626]*b595[i625*32+i626]));}b627[i625]=s624;}}
function loop632(){for(let i630=0;i630<32;i630++){let s629=0;s629=s629+fround((fround((b627[i630]*b348[i630]))/32.0));b631[i630]=s629;}}
function loop636(){for(let i634=0;i634<32;i634++){for(let i635=0;i635<32;i635++){b633[i634*32+i635]=fround((fround((b595[i634*32+i635]*b349[i634]))+fround((b631[i634]*b344[i634*32+i635]))));}}}
function loop641(){for(let i638=0;i638<32;i638++){let s637=0;for(let i639=0;i639<32;i639++){s637=s637+(-b633[i638*32+i639]);}b640[i638]=s637;}}
function loop645(){for(let i643=0;i643<32;i643++){let s642=0;s642=s642+fround((b640[i643]/32.0));b644[i643]=s642;}}
function loop648(){for(let i646=0;i646<32;i646++){for(let i647=0;i647<32;i647++){b597[i646*32+i647]=fround((b633[i646*32+i647]+b644[i646]));}}}
function loop650(n4){for(let i=0;i<1024;i++)b649[i]=fround((b597[i]+fround((n4*b335[i]))));}
function sum655(n1,n4,t339){let s651=1;for(let i654=0;i654<1024;i654++){s651=s651&(Number.isFinite(fround((fround((n4*b186[t339*1024+i654]))+fround((n1*b511[i654])))))?1:0);}return s651;}
function sum664(){let s660=-Infinity;for(let i663=0;i663<1024;i663++){s660=max(s660,abs(b335[i663]));}return s660;}
function sum674(v667){let s670=0;for(let i673=0;i673<1024;i673++){s670=s670+fround(square(fround((b335[i673]/v667))));}return s670;}
function sum686(){let s682=-Infinity;for(let i685=0;i685<1024;i685++){s682=max(s682,abs(b649[i685]));}return s682;}
function loop696(v341,v689){for(let i=0;i<1024;i++)b695[i]=(v341?fround((b649[i]/v689)):b335[i]);}
function loop698(){for(let i=0;i<1024;i++)b335[i]=b695[i];}
function loop710(){for(let i=0;i<256;i++)b709[i]=fround((1.0*k706[i]));}
function loop712(){for(let i=0;i<256;i++)b711[i]=max(b709[i],0.0);}
function sum715(){let s714=0;for(let i713=0;i713<256;i713++){const x0=b711[i713];{const y=k707[i713];s714+=x0*y;}}return s714;}
function loop719(){for(let i=0;i<2;i++)b717[i]=1.0;}
function sum728(){let s725=-Infinity;for(let i727=0;i727<2;i727++){s725=max(s725,abs(b717[i727]));}return s725;}
function sum738(){let s735=1;for(let i737=0;i737<2;i737++){s735=s735&(Number.isFinite(b717[i737])?1:0);}return s735;}
function loop745(v740){for(let i=0;i<2;i++)b744[i]=fround((b717[i]/v740));}
function loop749(v747){for(let i=0;i<256;i++)b748[i]=fround(square(max(fround((v747*k706[i])),0.0)));}
function sum752(){let s751=0;for(let i750=0;i750<256;i750++){const x0=b748[i750];{const y=k707[i750];s751+=x0*y;}}return s751;}
function loop755(v747){for(let i=0;i<256;i++)b754[i]=fround(square(((fround((v747*k706[i]))>0.0?1:0)?1.0:0.0)));}
function sum758(){let s757=0;for(let i756=0;i756<256;i756++){const x0=b754[i756];{const y=k707[i756];s757+=x0*y;}}return s757;}
function loop766(v764){for(let i=0;i<256;i++)b765[i]=fround(square(max(fround((v764*k706[i])),0.0)));}
function sum769(){let s768=0;for(let i767=0;i767<256;i767++){const x0=b765[i767];{const y=k707[i767];s768+=x0*y;}}return s768;}
function loop772(v764){for(let i=0;i<256;i++)b771[i]=fround(square(((fround((v764*k706[i]))>0.0?1:0)?1.0:0.0)));}
function sum775(){let s774=0;for(let i773=0;i773<256;i773++){const x0=b771[i773];{const y=k707[i773];s774+=x0*y;}}return s774;}
function loop793(v787){b792[0]=v787;}
function loop794(v791){b792[1]=v791;}
function loop800(v724){for(let i=0;i<2;i++)b799[i]=(v724?b792[i]:b744[i]);}
function loop802(){for(let i=0;i<2;i++)b717[i]=b799[i];}
function loop805(){for(let i804=0;i804<50;i804++){b803[i804]=(b19[(49-(i804))]?fround((0.5*fround((fround(ln(b721[(49-(i804))]))*0.4342944920063019)))):0.0);}}
function loop809(){let s808=0;for(let i807=0;i807<=49;i807++){s808+=b803[i807];b806[i807]=s808;}}
function loop812(){for(let i811=0;i811<49;i811++){b810[i811]=b806[(49-(i811+1))];}}
function loop813(){b810[49]=0.0;}
function loop816(){for(let i815=0;i815<50;i815++){b814[i815]=fround((b25[i815]+b26[i815]));}}
function loop818(){for(let i817=0;i817<50;i817++){b814[1*50+i817]=b338[i817];}}
function loop820(){for(let i819=0;i819<50;i819++){b814[2*50+i819]=(b19[i819]?fround((0.5*fround((fround((fround(ln(b720[i819]))*0.4342944920063019))+b722[i819])))):NaN);}}
function loop822(){for(let i821=0;i821<50;i821++){b814[3*50+i821]=(b19[i821]?b810[i821]:NaN);}}
function loop824(){for(let i=0;i<200;i++)b823[i]=b814[i];}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
loop10();
randomBits(b7[1*2],b7[1*2+1],b11);
randomBits(b5[0],b5[1],b12);
loop18();
loop322();
e328=fround(sum327());
e329=(e328>0.0?1:0);
e330=fround((e329?e328:1.0));
e331=fround(ln(e330));
e332=fround((e331*0.4342944920063019));
loop334();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n1=fround(n1);
loop21(n2);
let v23;
loop24();
v23=0.0;
for(let t27=0;t27<50;t27++){
const v28=b19[t27];
const v34=fround(sum33());
const v35=(v34>0.0?1:0);
const v36=fround(max(1.000000045813705e-18,v34));
const v37=fround(min(1.0000000150474662e+30,v36));
const v38=fround((v34/v37));
const v39=fround((v35?v38:1.0));
const v45=sum44();
const v46=fround((v45?v39:NaN));
const v47=fround(ln(v46));
const v48=fround((v47*0.4342944920063019));
const v49=fround((v23+v48));
loop51(v46);
const v52=min(max(n3,0),2);
switch(v52){
case 0:{
loop54();
break;}
case 1:{
loop59();
loop63();
loop68();
loop71();
break;}
default:{
loop76();
loop80();
loop85();
loop88();
break;}
}
loop90();
loop103(t27);
switch(v52){
case 0:{
loop105();
break;}
case 1:{
loop110();
loop114();
loop119();
loop122();
break;}
default:{
loop127();
loop131();
loop136();
loop139();
break;}
}
loop141();
loop154(t27);
loop156(n1,n4);
const v162=fround(sum161());
const v163=(v162>0.0?1:0);
const v164=fround((v163?v162:1.0));
const v165=fround(ln(v164));
const v166=fround((v165*0.4342944920063019));
const v172=fround(sum171(v164));
const v173=fround((v172/1024.0));
const v174=fround(ln(v173));
const v175=fround((v174*0.4342944920063019));
const v176=fround((0.5*v175));
const v177=fround((v166+v176));
const v178=fround((v28?v177:NaN));
b25[t27]=v178;
b26[t27]=v49;
loop180(v28);
const v181=fround(v49);
loop182();
v23=v181;
}
let v184;
loop185();
v184=0.0;
for(let t188=0;t188<50;t188++){
const v189=b19[t188];
const v195=fround(sum194());
const v196=(v195>0.0?1:0);
const v197=fround(max(1.000000045813705e-18,v195));
const v198=fround(min(1.0000000150474662e+30,v197));
const v199=fround((v195/v198));
const v200=fround((v196?v199:1.0));
const v206=sum205();
const v207=fround((v206?v200:NaN));
const v208=fround(ln(v207));
const v209=fround((v208*0.4342944920063019));
const v210=fround((v184+v209));
loop212(v207);
const v213=min(max(n3,0),2);
switch(v213){
case 0:{
loop215();
break;}
case 1:{
loop220();
loop224();
loop229();
loop232();
break;}
default:{
loop237();
loop241();
loop246();
loop249();
break;}
}
loop251();
loop264(t188);
switch(v213){
case 0:{
loop266();
break;}
case 1:{
loop271();
loop275();
loop280();
loop283();
break;}
default:{
loop288();
loop292();
loop297();
loop300();
break;}
}
loop302();
loop315(t188);
loop316(t188);
b187[t188]=v210;
loop318(n1,n4,v189);
const v319=fround(v210);
loop320();
v184=v319;
}
let v336;
loop337();
v336=e332;
for(let t339=49;t339>=0;t339--){
const v340=fround(b187[t339]);
const v341=b19[t339];
const v342=min(max(n3,0),2);
switch(v342){
case 0:{
loop350(t339);
loop351();
loop352();
loop353();
loop354();
loop355();
loop356();
break;}
case 1:{
loop361(t339);
loop365(t339);
loop370();
loop373();
loop375();
loop378();
loop379();
loop380();
loop381();
loop382();
loop383();
loop384();
break;}
default:{
loop389(t339);
loop393(t339);
loop398();
loop401();
loop403();
loop406();
loop407();
loop408();
loop409();
loop410();
loop411();
loop412();
break;}
}
loop414();
loop427(t339);
switch(v342){
case 0:{
loop435();
loop436();
loop437();
loop438();
loop439();
loop440();
loop441();
break;}
case 1:{
loop446();
loop450();
loop455();
loop458();
loop460();
loop463();
loop464();
loop465();
loop466();
loop467();
loop468();
loop469();
break;}
default:{
loop474();
loop478();
loop483();
loop486();
loop488();
loop491();
loop492();
loop493();
loop494();
loop495();
loop496();
loop497();
break;}
}
loop499();
loop512(t339);
loop514(n1);
loop527(t339);
loop529();
switch(v342){
case 0:{
loop531();
break;}
case 1:{
loop536();
loop540();
loop544();
loop549();
loop553();
loop556();
break;}
default:{
loop561();
loop565();
loop569();
loop574();
loop578();
loop581();
break;}
}
loop594(t339);
loop596();
switch(v342){
case 0:{
loop598();
break;}
case 1:{
loop603();
loop607();
loop611();
loop616();
loop620();
loop623();
break;}
default:{
loop628();
loop632();
loop636();
loop641();
loop645();
loop648();
break;}
}
loop650(n4);
const v656=sum655(n1,n4,t339);
const v657=fround((v656?v336:NaN));
const v658=fround((0.0*v340));
const v659=fround((v657+v658));
const v665=fround(sum664());
const v666=(v665>0.0?1:0);
const v667=fround((v666?v665:1.0));
const v668=fround(ln(v667));
const v669=fround((v668*0.4342944920063019));
const v675=fround(sum674(v667));
const v676=fround((v675/1024.0));
const v677=fround(ln(v676));
const v678=fround((v677*0.4342944920063019));
const v679=fround((0.5*v678));
const v680=fround((v669+v679));
const v681=fround((v680+v336));
const v687=fround(sum686());
const v688=(v687>0.0?1:0);
const v689=fround((v688?v687:1.0));
const v690=fround(ln(v689));
const v691=fround((v690*0.4342944920063019));
const v692=fround((v659+v691));
const v693=fround((v341?v692:v336));
const v694=fround((v341?v681:NaN));
b338[t339]=v694;
loop696(v341,v689);
const v697=fround(v693);
loop698();
v336=v697;
}
const v699=fround(square(n4));
const v700=fround((n1*1.0));
const v701=fround(square(v700));
const v702=(n3===1?1:0);
const v703=(n3===2?1:0);
const v704=(v702|v703);
const v705=(v702|0);
let v708;
switch(v705){
case 0:{
v708=0.0;
break;}
default:{
loop710();
loop712();
const v716=fround(sum715());
v708=v716;
break;}
}
let v718;
loop719();
v718=0.0;
for(let t723=0;t723<50;t723++){
const v724=b19[t723];
const v729=fround(sum728());
const v730=(v729>0.0?1:0);
const v731=fround(max(1.000000045813705e-18,v729));
const v732=fround(min(1.0000000150474662e+30,v731));
const v733=fround((v729/v732));
const v734=fround((v730?v733:1.0));
const v739=sum738();
const v740=fround((v739?v734:NaN));
const v741=fround(ln(v740));
const v742=fround((v741*0.4342944920063019));
const v743=fround((v718+v742));
loop745(v740);
const v746=fround((v704?1.0:b744[0]));
const v747=fround(sqrt(v746));
loop749(v747);
const v753=fround(sum752());
loop755(v747);
const v759=fround(sum758());
const v760=fround(square(v708));
const v761=fround((v753-v760));
const v762=fround((1.9999998807907104*v753));
const v763=fround((v704?1.0:v762));
const v764=fround(sqrt(v763));
loop766(v764);
const v770=fround(sum769());
loop772(v764);
const v776=fround(sum775());
const v777=fround((v759*v776));
const v778=fround((v777*1.9999998807907104));
const v779=fround((v761*b744[1]));
const v780=fround((v778/v779));
const v781=fround((3.999999523162842*v759));
const v782=fround((v781*v776));
const v783=fround((v704?v780:v782));
const v784=fround((v699*b744[0]));
const v785=fround((v701*1.9999998807907104));
const v786=fround((v785*v770));
const v787=fround((v784+v786));
const v788=fround((v699*b744[1]));
const v789=fround((v770-v760));
const v790=fround((v785*v789));
const v791=fround((v788+v790));
loop793(v787);
loop794(v791);
const v795=(b792[0]<Infinity?1:0);
const v796=fround((v701*v783));
const v797=fround((v699+v796));
const v798=fround((v795?v797:NaN));
b720[t723]=b792[0];
b721[t723]=v798;
b722[t723]=v743;
loop800(v724);
const v801=fround(v743);
loop802();
v718=v801;
}
loop805();
loop809();
loop812();
loop813();
loop816();
loop818();
loop820();
loop822();
loop824();
return b823;
}
