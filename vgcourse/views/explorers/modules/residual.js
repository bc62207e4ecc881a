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
const b43=new Float32Array(1024);
const b46=new Float32Array(1024);
const b51=new Float32Array(32);
const b53=new Float32Array(1024);
const b60=new Float32Array(32);
const b68=new Float32Array(32);
const b70=new Float32Array(1024);
const b77=new Float32Array(32);
const b82=new Float32Array(1024);
const b95=new Float32Array(1024);
const b97=new Float32Array(1024);
const b102=new Float32Array(32);
const b104=new Float32Array(1024);
const b111=new Float32Array(32);
const b119=new Float32Array(32);
const b121=new Float32Array(1024);
const b128=new Float32Array(32);
const b133=new Float32Array(1024);
const b146=new Float32Array(1024);
const b148=new Float32Array(1024);
const b172=new Float32Array(1024);
const b176=new Float32Array(1024);
const b178=new Float32Array(51200);
const b192=new Float32Array(1024);
const b195=new Float32Array(1024);
const b200=new Float32Array(32);
const b202=new Float32Array(1024);
const b209=new Float32Array(32);
const b217=new Float32Array(32);
const b219=new Float32Array(1024);
const b226=new Float32Array(32);
const b231=new Float32Array(1024);
const b244=new Float32Array(1024);
const b246=new Float32Array(1024);
const b251=new Float32Array(32);
const b253=new Float32Array(1024);
const b260=new Float32Array(32);
const b268=new Float32Array(32);
const b270=new Float32Array(1024);
const b277=new Float32Array(32);
const b282=new Float32Array(1024);
const b295=new Float32Array(1024);
const b298=new Float32Array(1024);
const b301=new Float32Array(1024);
let e308;
let e309;
let e310;
let e311;
let e312;
const b313=new Float32Array(1024);
const b315=new Float32Array(1024);
const b318=new Float32Array(50);
const b322=new Float32Array(1024);
const b323=new Float32Array(1024);
const b324=new Float32Array(32);
const b325=new Float32Array(32);
const b326=new Float32Array(1024);
const b327=new Float32Array(32);
const b328=new Float32Array(32);
const b339=new Float32Array(32);
const b341=new Float32Array(1024);
const b348=new Float32Array(32);
const b350=new Float32Array(32);
const b353=new Float32Array(32);
const b367=new Float32Array(32);
const b369=new Float32Array(1024);
const b376=new Float32Array(32);
const b378=new Float32Array(32);
const b381=new Float32Array(32);
const b392=new Float32Array(1024);
const b405=new Float32Array(1024);
const b407=new Float32Array(1024);
const b408=new Float32Array(1024);
const b409=new Float32Array(32);
const b410=new Float32Array(32);
const b411=new Float32Array(1024);
const b412=new Float32Array(32);
const b413=new Float32Array(32);
const b424=new Float32Array(32);
const b426=new Float32Array(1024);
const b433=new Float32Array(32);
const b435=new Float32Array(32);
const b438=new Float32Array(32);
const b452=new Float32Array(32);
const b454=new Float32Array(1024);
const b461=new Float32Array(32);
const b463=new Float32Array(32);
const b466=new Float32Array(32);
const b477=new Float32Array(1024);
const b490=new Float32Array(1024);
const b492=new Float32Array(1024);
const b494=new Float32Array(1024);
const b499=new Float32Array(32);
const b503=new Float32Array(32);
const b505=new Float32Array(1024);
const b512=new Float32Array(32);
const b516=new Float32Array(32);
const b524=new Float32Array(32);
const b528=new Float32Array(32);
const b530=new Float32Array(1024);
const b537=new Float32Array(32);
const b541=new Float32Array(32);
const b557=new Float32Array(1024);
const b559=new Float32Array(1024);
const b561=new Float32Array(1024);
const b566=new Float32Array(32);
const b570=new Float32Array(32);
const b572=new Float32Array(1024);
const b579=new Float32Array(32);
const b583=new Float32Array(32);
const b591=new Float32Array(32);
const b595=new Float32Array(32);
const b597=new Float32Array(1024);
const b604=new Float32Array(32);
const b608=new Float32Array(32);
const b613=new Float32Array(1024);
const b650=new Float32Array(1024);
const k661=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k662=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b664=new Float32Array(256);
const b666=new Float32Array(256);
const b672=new Float32Array(2);
const b675=new Float32Array(50);
const b676=new Float32Array(50);
const b677=new Float32Array(50);
const b693=new Float32Array(2);
const b697=new Float32Array(256);
const b703=new Float32Array(256);
const b714=new Float32Array(256);
const b720=new Float32Array(256);
const b741=new Float32Array(2);
const b746=new Float32Array(2);
const b750=new Float32Array(50);
const b753=new Float32Array(50);
const b757=new Float32Array(50);
const b761=new Float32Array(200);
const b770=new Float32Array(200);
function loop10(){for(let i=0;i<1024;i++)b9[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop18(){for(let i14=0;i14<50;i14++){for(let i15=0;i15<2;i15++){for(let i16=0;i16<32;i16++){for(let i17=0;i17<32;i17++){b13[i14*2048+i15*1024+i16*32+i17]=fround((0.25*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i14*2048+i15*1024+i16*32+i17]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}}}}
function loop21(n2){for(let i20=0;i20<50;i20++){b19[i20]=((i20)<n2?1:0);}}
function loop24(){for(let i=0;i<1024;i++)b22[i]=b9[i];}
function sum33(){let s29=-Infinity;for(let i32=0;i32<1024;i32++){s29=max(s29,abs(b22[i32]));}return s29;}
function loop44(v39){for(let i=0;i<1024;i++)b43[i]=fround((b22[i]/v39));}
function loop47(){for(let i=0;i<1024;i++)b46[i]=b43[i];}
function loop52(){for(let i49=0;i49<32;i49++){let s48=0;for(let i50=0;i50<32;i50++){s48=s48+b43[i50*32+i49];}b51[i49]=s48;}}
function loop56(){for(let i54=0;i54<32;i54++){for(let i55=0;i55<32;i55++){b53[i54*32+i55]=fround((b43[i54*32+i55]-fround((b51[i55]/32.0))));}}}
function loop61(){for(let i58=0;i58<32;i58++){let s57=0;for(let i59=0;i59<32;i59++){s57=s57+fround(square(b53[i59*32+i58]));}b60[i58]=s57;}}
function loop64(){for(let i62=0;i62<32;i62++){for(let i63=0;i63<32;i63++){b46[i62*32+i63]=fround((b53[i62*32+i63]*fround((1/sqrt(fround((fround((b60[i63]/32.0))+9.999999747378752e-06)))))));}}}
function loop69(){for(let i66=0;i66<32;i66++){let s65=0;for(let i67=0;i67<32;i67++){s65=s65+b43[i66*32+i67];}b68[i66]=s65;}}
function loop73(){for(let i71=0;i71<32;i71++){for(let i72=0;i72<32;i72++){b70[i71*32+i72]=fround((b43[i71*32+i72]-fround((b68[i71]/32.0))));}}}
function loop78(){for(let i75=0;i75<32;i75++){let s74=0;for(let i76=0;i76<32;i76++){s74=s74+fround(square(b70[i75*32+i76]));}b77[i75]=s74;}}
function loop81(){for(let i79=0;i79<32;i79++){for(let i80=0;i80<32;i80++){b46[i79*32+i80]=fround((b70[i79*32+i80]*fround((1/sqrt(fround((fround((b77[i79]/32.0))+9.999999747378752e-06)))))));}}}
function loop83(){for(let i=0;i<1024;i++)b82[i]=max(b46[i],0.0);}
function loop96(t27){for(let i84=0;i84<32;i84+=2){for(let i85=0;i85<32;i85+=4){let s87=0;let s88=0;let s89=0;let s90=0;let s91=0;let s92=0;let s93=0;let s94=0;for(let i86=0;i86<32;i86++){const x0=b82[i84*32+i86];const x1=b82[(i84+1)*32+i86];{const y=b13[t27*2048+i86*32+i85];s87+=x0*y;s91+=x1*y;}{const y=b13[t27*2048+i86*32+i85+1];s88+=x0*y;s92+=x1*y;}{const y=b13[t27*2048+i86*32+i85+2];s89+=x0*y;s93+=x1*y;}{const y=b13[t27*2048+i86*32+i85+3];s90+=x0*y;s94+=x1*y;}}b95[i84*32+i85]=s87;b95[i84*32+i85+1]=s88;b95[i84*32+i85+2]=s89;b95[i84*32+i85+3]=s90;b95[(i84+1)*32+i85]=s91;b95[(i84+1)*32+i85+1]=s92;b95[(i84+1)*32+i85+2]=s93;b95[(i84+1)*32+i85+3]=s94;}}}
function loop98(){for(let i=0;i<1024;i++)b97[i]=b95[i];}
function loop103(){for(let i100=0;i100<32;i100++){let s99=0;for(let i101=0;i101<32;i101++){s99=s99+b95[i101*32+i100];}b102[i100]=s99;}}
function loop107(){for(let i105=0;i105<32;i105++){for(let i106=0;i106<32;i106++){b104[i105*32+i106]=fround((b95[i105*32+i106]-fround((b102[i106]/32.0))));}}}
function loop112(){for(let i109=0;i109<32;i109++){let s108=0;for(let i110=0;i110<32;i110++){s108=s108+fround(square(b104[i110*32+i109]));}b111[i109]=s108;}}
function loop115(){for(let i113=0;i113<32;i113++){for(let i114=0;i114<32;i114++){b97[i113*32+i114]=fround((b104[i113*32+i114]*fround((1/sqrt(fround((fround((b111[i114]/32.0))+9.999999747378752e-06)))))));}}}
function loop120(){for(let i117=0;i117<32;i117++){let s116=0;for(let i118=0;i118<32;i118++){s116=s116+b95[i117*32+i118];}b119[i117]=s116;}}
function loop124(){for(let i122=0;i122<32;i122++){for(let i123=0;i123<32;i123++){b121[i122*32+i123]=fround((b95[i122*32+i123]-fround((b119[i122]/32.0))));}}}
function loop129(){for(let i126=0;i126<32;i126++){let s125=0;for(let i127=0;i127<32;i127++){s125=s125+fround(square(b121[i126*32+i127]));}b128[i126]=s125;}}
function loop132(){for(let i130=0;i130<32;i130++){for(let i131=0;i131<32;i131++){b97[i130*32+i131]=fround((b121[i130*32+i131]*fround((1/sqrt(fround((fround((b128[i130]/32.0))+9.999999747378752e-06)))))));}}}
function loop134(){for(let i=0;i<1024;i++)b133[i]=max(b97[i],0.0);}
function loop147(t27){for(let i135=0;i135<32;i135+=2){for(let i136=0;i136<32;i136+=4){let s138=0;let s139=0;let s140=0;let s141=0;let s142=0;let s143=0;let s144=0;let s145=0;for(let i137=0;i137<32;i137++){const x0=b133[i135*32+i137];const x1=b133[(i135+1)*32+i137];{const y=b13[t27*2048+1*1024+i137*32+i136];s138+=x0*y;s142+=x1*y;}{const y=b13[t27*2048+1*1024+i137*32+i136+1];s139+=x0*y;s143+=x1*y;}{const y=b13[t27*2048+1*1024+i137*32+i136+2];s140+=x0*y;s144+=x1*y;}{const y=b13[t27*2048+1*1024+i137*32+i136+3];s141+=x0*y;s145+=x1*y;}}b146[i135*32+i136]=s138;b146[i135*32+i136+1]=s139;b146[i135*32+i136+2]=s140;b146[i135*32+i136+3]=s141;b146[(i135+1)*32+i136]=s142;b146[(i135+1)*32+i136+1]=s143;b146[(i135+1)*32+i136+2]=s144;b146[(i135+1)*32+i136+3]=s145;}}}
function loop149(n1,n4){for(let i=0;i<1024;i++)b148[i]=fround((fround((n4*b43[i]))+fround((n1*b146[i]))));}
function sum154(){let s150=-Infinity;for(let i153=0;i153<1024;i153++){s150=max(s150,abs(b148[i153]));}return s150;}
function sum164(v157){let s160=0;for(let i163=0;i163<1024;i163++){s160=s160+fround(square(fround((b148[i163]/v157))));}return s160;}
function loop173(v28){for(let i=0;i<1024;i++)b172[i]=(v28?b148[i]:b43[i]);}
function loop175(){for(let i=0;i<1024;i++)b22[i]=b172[i];}
function loop177(){for(let i=0;i<1024;i++)b176[i]=b9[i];}
function sum185(){let s181=-Infinity;for(let i184=0;i184<1024;i184++){s181=max(s181,abs(b176[i184]));}return s181;}
function loop193(v191){for(let i=0;i<1024;i++)b192[i]=fround((b176[i]/v191));}
function loop196(){for(let i=0;i<1024;i++)b195[i]=b192[i];}
function loop201(){for(let i198=0;i198<32;i198++){let s197=0;for(let i199=0;i199<32;i199++){s197=s197+b192[i199*32+i198];}b200[i198]=s197;}}
function loop205(){for(let i203=0;i203<32;i203++){for(let i204=0;i204<32;i204++){b202[i203*32+i204]=fround((b192[i203*32+i204]-fround((b200[i204]/32.0))));}}}
function loop210(){for(let i207=0;i207<32;i207++){let s206=0;for(let i208=0;i208<32;i208++){s206=s206+fround(square(b202[i208*32+i207]));}b209[i207]=s206;}}
function loop213(){for(let i211=0;i211<32;i211++){for(let i212=0;i212<32;i212++){b195[i211*32+i212]=fround((b202[i211*32+i212]*fround((1/sqrt(fround((fround((b209[i212]/32.0))+9.999999747378752e-06)))))));}}}
function loop218(){for(let i215=0;i215<32;i215++){let s214=0;for(let i216=0;i216<32;i216++){s214=s214+b192[i215*32+i216];}b217[i215]=s214;}}
function loop222(){for(let i220=0;i220<32;i220++){for(let i221=0;i221<32;i221++){b219[i220*32+i221]=fround((b192[i220*32+i221]-fround((b217[i220]/32.0))));}}}
function loop227(){for(let i224=0;i224<32;i224++){let s223=0;for(let i225=0;i225<32;i225++){s223=s223+fround(square(b219[i224*32+i225]));}b226[i224]=s223;}}
function loop230(){for(let i228=0;i228<32;i228++){for(let i229=0;i229<32;i229++){b195[i228*32+i229]=fround((b219[i228*32+i229]*fround((1/sqrt(fround((fround((b226[i228]/32.0))+9.999999747378752e-06)))))));}}}
function loop232(){for(let i=0;i<1024;i++)b231[i]=max(b195[i],0.0);}
function loop245(t179){for(let i233=0;i233<32;i233+=2){for(let i234=0;i234<32;i234+=4){let s236=0;let s237=0;let s238=0;let s239=0;let s240=0;let s241=0;let s242=0;let s243=0;for(let i235=0;i235<32;i235++){const x0=b231[i233*32+i235];const x1=b231[(i233+1)*32+i235];{const y=b13[t179*2048+i235*32+i234];s236+=x0*y;s240+=x1*y;}{const y=b13[t179*2048+i235*32+i234+1];s237+=x0*y;s241+=x1*y;}{const y=b13[t179*2048+i235*32+i234+2];s238+=x0*y;s242+=x1*y;}{const y=b13[t179*2048+i235*32+i234+3];s239+=x0*y;s243+=x1*y;}}b244[i233*32+i234]=s236;b244[i233*32+i234+1]=s237;b244[i233*32+i234+2]=s238;b244[i233*32+i234+3]=s239;b244[(i233+1)*32+i234]=s240;b244[(i233+1)*32+i234+1]=s241;b244[(i233+1)*32+i234+2]=s242;b244[(i233+1)*32+i234+3]=s243;}}}
function loop247(){for(let i=0;i<1024;i++)b246[i]=b244[i];}
function loop252(){for(let i249=0;i249<32;i249++){let s248=0;for(let i250=0;i250<32;i250++){s248=s248+b244[i250*32+i249];}b251[i249]=s248;}}
function loop256(){for(let i254=0;i254<32;i254++){for(let i255=0;i255<32;i255++){b253[i254*32+i255]=fround((b244[i254*32+i255]-fround((b251[i255]/32.0))));}}}
function loop261(){for(let i258=0;i258<32;i258++){let s257=0;for(let i259=0;i259<32;i259++){s257=s257+fround(square(b253[i259*32+i258]));}b260[i258]=s257;}}
function loop264(){for(let i262=0;i262<32;i262++){for(let i263=0;i263<32;i263++){b246[i262*32+i263]=fround((b253[i262*32+i263]*fround((1/sqrt(fround((fround((b260[i263]/32.0))+9.999999747378752e-06)))))));}}}
function loop269(){for(let i266=0;i266<32;i266++){let s265=0;for(let i267=0;i267<32;i267++){s265=s265+b244[i266*32+i267];}b268[i266]=s265;}}
function loop273(){for(let i271=0;i271<32;i271++){for(let i272=0;i272<32;i272++){b270[i271*32+i272]=fround((b244[i271*32+i272]-fround((b268[i271]/32.0))));}}}
function loop278(){for(let i275=0;i275<32;i275++){let s274=0;for(let i276=0;i276<32;i276++){s274=s274+fround(square(b270[i275*32+i276]));}b277[i275]=s274;}}
function loop281(){for(let i279=0;i279<32;i279++){for(let i280=0;i280<32;i280++){b246[i279*32+i280]=fround((b270[i279*32+i280]*fround((1/sqrt(fround((fround((b277[i279]/32.0))+9.999999747378752e-06)))))));}}}
function loop283(){for(let i=0;i<1024;i++)b282[i]=max(b246[i],0.0);}
function loop296(t179){for(let i284=0;i284<32;i284+=2){for(let i285=0;i285<32;i285+=4){let s287=0;let s288=0;let s289=0;let s290=0;let s291=0;let s292=0;let s293=0;let s294=0;for(let i286=0;i286<32;i286++){const x0=b282[i284*32+i286];const x1=b282[(i284+1)*32+i286];{const y=b13[t179*2048+1*1024+i286*32+i285];s287+=x0*y;s291+=x1*y;}{const y=b13[t179*2048+1*1024+i286*32+i285+1];s288+=x0*y;s292+=x1*y;}{const y=b13[t179*2048+1*1024+i286*32+i285+2];s289+=x0*y;s293+=x1*y;}{const y=b13[t179*2048+1*1024+i286*32+i285+3];s290+=x0*y;s294+=x1*y;}}b295[i284*32+i285]=s287;b295[i284*32+i285+1]=s288;b295[i284*32+i285+2]=s289;b295[i284*32+i285+3]=s290;b295[(i284+1)*32+i285]=s291;b295[(i284+1)*32+i285+1]=s292;b295[(i284+1)*32+i285+2]=s293;b295[(i284+1)*32+i285+3]=s294;}}}
function loop297(t179){for(let i=0;i<1024;i++)b178[t179*1024+i]=b192[i];}
function loop299(n1,n4,v180){for(let i=0;i<1024;i++)b298[i]=(v180?fround((fround((n4*b192[i]))+fround((n1*b295[i])))):b192[i]);}
function loop300(){for(let i=0;i<1024;i++)b176[i]=b298[i];}
function loop302(){for(let i=0;i<1024;i++)b301[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b11[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum307(){let s303=-Infinity;for(let i306=0;i306<1024;i306++){s303=max(s303,abs(b301[i306]));}return s303;}
function loop314(){for(let i=0;i<1024;i++)b313[i]=fround((b301[i]/e310));}
function loop317(){for(let i=0;i<1024;i++)b315[i]=b313[i];}
function loop329(t319){for(let i=0;i<1024;i++)b322[i]=b178[t319*1024+i];}
function loop330(){for(let i=0;i<1024;i++)b323[i]=0;}
function loop331(){for(let i=0;i<32;i++)b324[i]=0;}
function loop332(){for(let i=0;i<32;i++)b325[i]=0;}
function loop333(){for(let i=0;i<1024;i++)b326[i]=0;}
function loop334(){for(let i=0;i<32;i++)b327[i]=0;}
function loop335(){for(let i=0;i<32;i++)b328[i]=0;}
function loop340(t319){for(let i337=0;i337<32;i337++){let s336=0;for(let i338=0;i338<32;i338++){s336=s336+b178[t319*1024+i338*32+i337];}b339[i337]=s336;}}
function loop344(t319){for(let i342=0;i342<32;i342++){for(let i343=0;i343<32;i343++){b341[i342*32+i343]=fround((b178[t319*1024+i342*32+i343]-fround((b339[i343]/32.0))));}}}
function loop349(){for(let i346=0;i346<32;i346++){let s345=0;for(let i347=0;i347<32;i347++){s345=s345+fround(square(b341[i347*32+i346]));}b348[i346]=s345;}}
function loop352(){for(let i351=0;i351<32;i351++){b350[i351]=fround((fround((b348[i351]/32.0))+9.999999747378752e-06));}}
function loop354(){for(let i=0;i<32;i++)b353[i]=fround((1/sqrt(b350[i])));}
function loop357(){for(let i355=0;i355<32;i355++){for(let i356=0;i356<32;i356++){b322[i355*32+i356]=fround((b341[i355*32+i356]*b353[i356]));}}}
function loop358(){for(let i=0;i<1024;i++)b323[i]=fround((2.0*b341[i]));}
function loop359(){for(let i=0;i<32;i++)b324[i]=fround(((-0.5)*fround((b353[i]/b350[i]))));}
function loop360(){for(let i=0;i<32;i++)b325[i]=b353[i];}
function loop361(){for(let i=0;i<1024;i++)b326[i]=b341[i];}
function loop362(){for(let i=0;i<32;i++)b327[i]=0;}
function loop363(){for(let i=0;i<32;i++)b328[i]=0;}
function loop368(t319){for(let i365=0;i365<32;i365++){let s364=0;for(let i366=0;i366<32;i366++){s364=s364+b178[t319*1024+i365*32+i366];}b367[i365]=s364;}}
function loop372(t319){for(let i370=0;i370<32;i370++){for(let i371=0;i371<32;i371++){b369[i370*32+i371]=fround((b178[t319*1024+i370*32+i371]-fround((b367[i370]/32.0))));}}}
function loop377(){for(let i374=0;i374<32;i374++){let s373=0;for(let i375=0;i375<32;i375++){s373=s373+fround(square(b369[i374*32+i375]));}b376[i374]=s373;}}
function loop380(){for(let i379=0;i379<32;i379++){b378[i379]=fround((fround((b376[i379]/32.0))+9.999999747378752e-06));}}
function loop382(){for(let i=0;i<32;i++)b381[i]=fround((1/sqrt(b378[i])));}
function loop385(){for(let i383=0;i383<32;i383++){for(let i384=0;i384<32;i384++){b322[i383*32+i384]=fround((b369[i383*32+i384]*b381[i383]));}}}
function loop386(){for(let i=0;i<1024;i++)b323[i]=fround((2.0*b369[i]));}
function loop387(){for(let i=0;i<32;i++)b324[i]=0;}
function loop388(){for(let i=0;i<32;i++)b325[i]=0;}
function loop389(){for(let i=0;i<1024;i++)b326[i]=b369[i];}
function loop390(){for(let i=0;i<32;i++)b327[i]=fround(((-0.5)*fround((b381[i]/b378[i]))));}
function loop391(){for(let i=0;i<32;i++)b328[i]=b381[i];}
function loop393(){for(let i=0;i<1024;i++)b392[i]=max(b322[i],0.0);}
function loop406(t319){for(let i394=0;i394<32;i394+=2){for(let i395=0;i395<32;i395+=4){let s397=0;let s398=0;let s399=0;let s400=0;let s401=0;let s402=0;let s403=0;let s404=0;for(let i396=0;i396<32;i396++){const x0=b392[i394*32+i396];const x1=b392[(i394+1)*32+i396];{const y=b13[t319*2048+i396*32+i395];s397+=x0*y;s401+=x1*y;}{const y=b13[t319*2048+i396*32+i395+1];s398+=x0*y;s402+=x1*y;}{const y=b13[t319*2048+i396*32+i395+2];s399+=x0*y;s403+=x1*y;}{const y=b13[t319*2048+i396*32+i395+3];s400+=x0*y;s404+=x1*y;}}b405[i394*32+i395]=s397;b405[i394*32+i395+1]=s398;b405[i394*32+i395+2]=s399;b405[i394*32+i395+3]=s400;b405[(i394+1)*32+i395]=s401;b405[(i394+1)*32+i395+1]=s402;b405[(i394+1)*32+i395+2]=s403;b405[(i394+1)*32+i395+3]=s404;}}}
function loop414(){for(let i=0;i<1024;i++)b407[i]=b405[i];}
function loop415(){for(let i=0;i<1024;i++)b408[i]=0;}
function loop416(){for(let i=0;i<32;i++)b409[i]=0;}
function loop417(){for(let i=0;i<32;i++)b410[i]=0;}
function loop418(){for(let i=0;i<1024;i++)b411[i]=0;}
function loop419(){for(let i=0;i<32;i++)b412[i]=0;}
function loop420(){for(let i=0;i<32;i++)b413[i]=0;}
function loop425(){for(let i422=0;i422<32;i422++){let s421=0;for(let i423=0;i423<32;i423++){s421=s421+b405[i423*32+i422];}b424[i422]=s421;}}
function loop429(){for(let i427=0;i427<32;i427++){for(let i428=0;i428<32;i428++){b426[i427*32+i428]=fround((b405[i427*32+i428]-fround((b424[i428]/32.0))));}}}
function loop434(){for(let i431=0;i431<32;i431++){let s430=0;for(let i432=0;i432<32;i432++){s430=s430+fround(square(b426[i432*32+i431]));}b433[i431]=s430;}}
function loop437(){for(let i436=0;i436<32;i436++){b435[i436]=fround((fround((b433[i436]/32.0))+9.999999747378752e-06));}}
function loop439(){for(let i=0;i<32;i++)b438[i]=fround((1/sqrt(b435[i])));}
function loop442(){for(let i440=0;i440<32;i440++){for(let i441=0;i441<32;i441++){b407[i440*32+i441]=fround((b426[i440*32+i441]*b438[i441]));}}}
function loop443(){for(let i=0;i<1024;i++)b408[i]=fround((2.0*b426[i]));}
function loop444(){for(let i=0;i<32;i++)b409[i]=fround(((-0.5)*fround((b438[i]/b435[i]))));}
function loop445(){for(let i=0;i<32;i++)b410[i]=b438[i];}
function loop446(){for(let i=0;i<1024;i++)b411[i]=b426[i];}
function loop447(){for(let i=0;i<32;i++)b412[i]=0;}
function loop448(){for(let i=0;i<32;i++)b413[i]=0;}
function loop453(){for(let i450=0;i450<32;i450++){let s449=0;for(let i451=0;i451<32;i451++){s449=s449+b405[i450*32+i451];}b452[i450]=s449;}}
function loop457(){for(let i455=0;i455<32;i455++){for(let i456=0;i456<32;i456++){b454[i455*32+i456]=fround((b405[i455*32+i456]-fround((b452[i455]/32.0))));}}}
function loop462(){for(let i459=0;i459<32;i459++){let s458=0;for(let i460=0;i460<32;i460++){s458=s458+fround(square(b454[i459*32+i460]));}b461[i459]=s458;}}
function loop465(){for(let i464=0;i464<32;i464++){b463[i464]=fround((fround((b461[i464]/32.0))+9.999999747378752e-06));}}
function loop467(){for(let i=0;i<32;i++)b466[i]=fround((1/sqrt(b463[i])));}
function loop470(){for(let i468=0;i468<32;i468++){for(let i469=0;i469<32;i469++){b407[i468*32+i469]=fround((b454[i468*32+i469]*b466[i468]));}}}
function loop471(){for(let i=0;i<1024;i++)b408[i]=fround((2.0*b454[i]));}
function loop472(){for(let i=0;i<32;i++)b409[i]=0;}
function loop473(){for(let i=0;i<32;i++)b410[i]=0;}
function loop474(){for(let i=0;i<1024;i++)b411[i]=b454[i];}
function loop475(){for(let i=0;i<32;i++)b412[i]=fround(((-0.5)*fround((b466[i]/b463[i]))));}
function loop476(){for(let i=0;i<32;i++)b413[i]=b466[i];}
function loop478(n1){for(let i=0;i<1024;i++)b477[i]=fround((n1*b315[i]));}
function loop491(t319){for(let i479=0;i479<32;i479+=2){for(let i480=0;i480<32;i480+=4){let s482=0;let s483=0;let s484=0;let s485=0;let s486=0;let s487=0;let s488=0;let s489=0;for(let i481=0;i481<32;i481++){const x0=b477[i479*32+i481];const x1=b477[(i479+1)*32+i481];{const y=b13[t319*2048+1*1024+i480*32+i481];s482+=x0*y;s486+=x1*y;}{const y=b13[t319*2048+1*1024+(i480+1)*32+i481];s483+=x0*y;s487+=x1*y;}{const y=b13[t319*2048+1*1024+(i480+2)*32+i481];s484+=x0*y;s488+=x1*y;}{const y=b13[t319*2048+1*1024+(i480+3)*32+i481];s485+=x0*y;s489+=x1*y;}}b490[i479*32+i480]=s482;b490[i479*32+i480+1]=s483;b490[i479*32+i480+2]=s484;b490[i479*32+i480+3]=s485;b490[(i479+1)*32+i480]=s486;b490[(i479+1)*32+i480+1]=s487;b490[(i479+1)*32+i480+2]=s488;b490[(i479+1)*32+i480+3]=s489;}}}
function loop493(){for(let i=0;i<1024;i++)b492[i]=fround((((b407[i]>0.0?1:0)?1.0:0.0)*b490[i]));}
function loop495(){for(let i=0;i<1024;i++)b494[i]=b492[i];}
function loop500(){for(let i497=0;i497<32;i497++){let s496=0;for(let i498=0;i498<32;i498++){s496=s496+fround((b411[i498*32+i497]*b492[i498*32+i497]));}b499[i497]=s496;}}
function loop504(){for(let i502=0;i502<32;i502++){let s501=0;s501=s501+fround((fround((b499[i502]*b409[i502]))/32.0));b503[i502]=s501;}}
function loop508(){for(let i506=0;i506<32;i506++){for(let i507=0;i507<32;i507++){b505[i506*32+i507]=fround((fround((b492[i506*32+i507]*b410[i507]))+fround((b503[i507]*b408[i506*32+i507]))));}}}
function loop513(){for(let i510=0;i510<32;i510++){let s509=0;for(let i511=0;i511<32;i511++){s509=s509+(-b505[i511*32+i510]);}b512[i510]=s509;}}
function loop517(){for(let i515=0;i515<32;i515++){let s514=0;s514=s514+fround((b512[i515]/32.0));b516[i515]=s514;}}
function loop520(){for(let i518=0;i518<32;i518++){for(let i519=0;i519<32;i519++){b494[i518*32+i519]=fround((b505[i518*32+i519]+b516[i519]));}}}
function loop525(){for(let i522=0;i522<32;i522++){let s521=0;for(let i523=0;i523<32;i523++){s521=s521+fround((b411[i522*32+i523]*b492[i522*32+i523]));}b524[i522]=s521;}}
function loop529(){for(let i527=0;i527<32;i527++){let s526=0;s526=s526+fround((fround((b524[i527]*b412[i527]))/32.0));b528[i527]=s526;}}
function loop533(){for(let i531=0;i531<32;i531++){for(let i532=0;i532<32;i532++){b530[i531*32+i532]=fround((fround((b492[i531*32+i532]*b413[i531]))+fround((b528[i531]*b408[i531*32+i532]))));}}}
function loop538(){for(let i535=0;i535<32;i535++){let s534=0;for(let i536=0;i536<32;i536++){s534=s534+(-b530[i535*32+i536]);}b537[i535]=s534;}}
function loop542(){for(let i540=0;i540<32;i540++){let s539=0;s539=s539+fround((b537[i540]/32.0));b541[i540]=s539;}}
function loop545(){for(let i543=0;i543<32;i543++){for(let i544=0;i544<32;i544++){b494[i543*32+i544]=fround((b530[i543*32+i544]+b541[i543]));}}}
function loop558(t319){for(let i546=0;i546<32;i546+=2){for(let i547=0;i547<32;i547+=4){let s549=0;let s550=0;let s551=0;let s552=0;let s553=0;let s554=0;let s555=0;let s556=0;for(let i548=0;i548<32;i548++){const x0=b494[i546*32+i548];const x1=b494[(i546+1)*32+i548];{const y=b13[t319*2048+i547*32+i548];s549+=x0*y;s553+=x1*y;}{const y=b13[t319*2048+(i547+1)*32+i548];s550+=x0*y;s554+=x1*y;}{const y=b13[t319*2048+(i547+2)*32+i548];s551+=x0*y;s555+=x1*y;}{const y=b13[t319*2048+(i547+3)*32+i548];s552+=x0*y;s556+=x1*y;}}b557[i546*32+i547]=s549;b557[i546*32+i547+1]=s550;b557[i546*32+i547+2]=s551;b557[i546*32+i547+3]=s552;b557[(i546+1)*32+i547]=s553;b557[(i546+1)*32+i547+1]=s554;b557[(i546+1)*32+i547+2]=s555;b557[(i546+1)*32+i547+3]=s556;}}}
function loop560(){for(let i=0;i<1024;i++)b559[i]=fround((((b322[i]>0.0?1:0)?1.0:0.0)*b557[i]));}
function loop562(){for(let i=0;i<1024;i++)b561[i]=b559[i];}
function loop567(){for(let i564=0;i564<32;i564++){let s563=0;for(let i565=0;i565<32;i565++){s563=s563+fround((b326[i565*32+i564]*b559[i565*32+i564]));}b566[i564]=s563;}}
function loop571(){for(let i569=0;i569<32;i569++){let s568=0;s568=s568+fround((fround((b566[i569]*b324[i569]))/32.0));b570[i569]=s568;}}
function loop575(){for(let i573=0;i573<32;i573++){for(let i574=0;i574<32;i574++){b572[i573*32+i574]=fround((fround((b559[i573*32+i574]*b325[i574]))+fround((b570[i574]*b323[i573*32+i574]))));}}}
function loop580(){for(let i577=0;i577<32;i577++){let s576=0;for(let i578=0;i578<32;i578++){s576=s576+(-b572[i578*32+i577]);}b579[i577]=s576;}}
function loop584(){for(let i582=0;i582<32;i582++){let s581=0;s581=s581+fround((b579[i582]/32.0));b583[i582]=s581;}}
function loop587(){for(let i585=0;i585<32;i585++){for(let i586=0;i586<32;i586++){b561[i585*32+i586]=fround((b572[i585*32+i586]+b583[i586]));}}}
function loop592(){for(let i589=0;i589<32;i589++){let s588=0;for(let i590=0;i590<32;i590++){s588=s588+fround((b326[i589*32+i590]*b559[i589*32+i590]));}b591[i589]=s588;}}
function loop596(){for(let i594=0;i594<32;i594++){let s593=0;s593=s593+fround((fround((b591[i594]*b327[i594]))/32.0));b595[i594]=s593;}}
function loop600(){for(let i598=0;i598<32;i598++){for(let i599=0;i599<32;i599++){b597[i598*32+i599]=fround((fround((b559[i598*32+i599]*b328[i598]))+fround((b595[i598]*b323[i598*32+i599]))));}}}
function loop605(){for(let i602=0;i602<32;i602++){let s601=0;for(let i603=0;i603<32;i603++){s601=s601+(-b597[i602*32+i603]);}b604[i602]=s601;}}
function loop609(){for(let i607=0;i607<32;i607++){let s606=0;s606=s606+fround((b604[i607]/32.0));b608[i607]=s606;}}
function loop612(){for(let i610=0;i610<32;i610++){for(let i611=0;i611<32;i611++){b561[i610*32+i611]=fround((b597[i610*32+i611]+b608[i610]));}}}
function loop614(n4){for(let i=0;i<1024;i++)b613[i]=fround((b561[i]+fround((n4*b315[i]))));}
function sum619(){let s615=-Infinity;for(let i618=0;i618<1024;i618++){s615=max(s615,abs(b315[i618]));}return s615;}
function sum629(v622){let s625=0;for(let i628=0;i628<1024;i628++){s625=s625+fround(square(fround((b315[i628]/v622))));}return s625;}
function sum641(){let s637=-Infinity;for(let i640=0;i640<1024;i640++){s637=max(s637,abs(b613[i640]));}return s637;}
function loop651(v320,v644){for(let i=0;i<1024;i++)b650[i]=(v320?fround((b613[i]/v644)):b315[i]);}
function loop653(){for(let i=0;i<1024;i++)b315[i]=b650[i];}
function loop665(){for(let i=0;i<256;i++)b664[i]=fround((1.0*k661[i]));}
function loop667(){for(let i=0;i<256;i++)b666[i]=max(b664[i],0.0);}
function sum670(){let s669=0;for(let i668=0;i668<256;i668++){const x0=b666[i668];{const y=k662[i668];s669+=x0*y;}}return s669;}
function loop674(){for(let i=0;i<2;i++)b672[i]=1.0;}
function sum683(){let s680=-Infinity;for(let i682=0;i682<2;i682++){s680=max(s680,abs(b672[i682]));}return s680;}
function loop694(v689){for(let i=0;i<2;i++)b693[i]=fround((b672[i]/v689));}
function loop698(v696){for(let i=0;i<256;i++)b697[i]=fround(square(max(fround((v696*k661[i])),0.0)));}
function sum701(){let s700=0;for(let i699=0;i699<256;i699++){const x0=b697[i699];{const y=k662[i699];s700+=x0*y;}}return s700;}
function loop704(v696){for(let i=0;i<256;i++)b703[i]=fround(square(((fround((v696*k661[i]))>0.0?1:0)?1.0:0.0)));}
function sum707(){let s706=0;for(let i705=0;i705<256;i705++){const x0=b703[i705];{const y=k662[i705];s706+=x0*y;}}return s706;}
function loop715(v713){for(let i=0;i<256;i++)b714[i]=fround(square(max(fround((v713*k661[i])),0.0)));}
function sum718(){let s717=0;for(let i716=0;i716<256;i716++){const x0=b714[i716];{const y=k662[i716];s717+=x0*y;}}return s717;}
function loop721(v713){for(let i=0;i<256;i++)b720[i]=fround(square(((fround((v713*k661[i]))>0.0?1:0)?1.0:0.0)));}
function sum724(){let s723=0;for(let i722=0;i722<256;i722++){const x0=b720[i722];{const y=k662[i722];s723+=x0*y;}}return s723;}
function loop742(v736){b741[0]=v736;}
function loop743(v740){b741[1]=v740;}
function loop747(v679){for(let i=0;i<2;i++)b746[i]=(v679?b741[i]:b693[i]);}
function loop749(){for(let i=0;i<2;i++)b672[i]=b746[i];}
function loop752(){for(let i751=0;i751<50;i751++){b750[i751]=(b19[(49-(i751))]?fround((0.5*fround((fround(ln(b676[(49-(i751))]))*0.4342944920063019)))):0.0);}}
function loop756(){let s755=0;for(let i754=0;i754<=49;i754++){s755+=b750[i754];b753[i754]=s755;}}
function loop759(){for(let i758=0;i758<49;i758++){b757[i758]=b753[(49-(i758+1))];}}
function loop760(){b757[49]=0.0;}
function loop763(){for(let i762=0;i762<50;i762++){b761[i762]=fround((b25[i762]+b26[i762]));}}
function loop765(){for(let i764=0;i764<50;i764++){b761[1*50+i764]=b318[i764];}}
function loop767(){for(let i766=0;i766<50;i766++){b761[2*50+i766]=(b19[i766]?fround((0.5*fround((fround((fround(ln(b675[i766]))*0.4342944920063019))+b677[i766])))):NaN);}}
function loop769(){for(let i768=0;i768<50;i768++){b761[3*50+i768]=(b19[i768]?b757[i768]:NaN);}}
function loop771(){for(let i=0;i<200;i++)b770[i]=b761[i];}
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
loop302();
e308=fround(sum307());
e309=(e308>0.0?1:0);
e310=fround((e309?e308:1.0));
e311=fround(ln(e310));
e312=fround((e311*0.4342944920063019));
loop314();
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
const v36=(v34<1.000000045813705e-18?1:0);
const v37=(v35&v36);
const v38=fround((v34/1.000000045813705e-18));
const v39=fround((v37?v38:1.0));
const v40=fround(ln(v39));
const v41=fround((v40*0.4342944920063019));
const v42=fround((v23+v41));
loop44(v39);
const v45=min(max(n3,0),2);
switch(v45){
case 0:{
loop47();
break;}
case 1:{
loop52();
loop56();
loop61();
loop64();
break;}
default:{
loop69();
loop73();
loop78();
loop81();
break;}
}
loop83();
loop96(t27);
switch(v45){
case 0:{
loop98();
break;}
case 1:{
loop103();
loop107();
loop112();
loop115();
break;}
default:{
loop120();
loop124();
loop129();
loop132();
break;}
}
loop134();
loop147(t27);
loop149(n1,n4);
const v155=fround(sum154());
const v156=(v155>0.0?1:0);
const v157=fround((v156?v155:1.0));
const v158=fround(ln(v157));
const v159=fround((v158*0.4342944920063019));
const v165=fround(sum164(v157));
const v166=fround((v165/1024.0));
const v167=fround(ln(v166));
const v168=fround((v167*0.4342944920063019));
const v169=fround((0.5*v168));
const v170=fround((v159+v169));
const v171=fround((v28?v170:NaN));
b25[t27]=v171;
b26[t27]=v42;
loop173(v28);
const v174=fround(v42);
loop175();
v23=v174;
}
loop177();
for(let t179=0;t179<50;t179++){
const v180=b19[t179];
const v186=fround(sum185());
const v187=(v186>0.0?1:0);
const v188=(v186<1.000000045813705e-18?1:0);
const v189=(v187&v188);
const v190=fround((v186/1.000000045813705e-18));
const v191=fround((v189?v190:1.0));
loop193(v191);
const v194=min(max(n3,0),2);
switch(v194){
case 0:{
loop196();
break;}
case 1:{
loop201();
loop205();
loop210();
loop213();
break;}
default:{
loop218();
loop222();
loop227();
loop230();
break;}
}
loop232();
loop245(t179);
switch(v194){
case 0:{
loop247();
break;}
case 1:{
loop252();
loop256();
loop261();
loop264();
break;}
default:{
loop269();
loop273();
loop278();
loop281();
break;}
}
loop283();
loop296(t179);
loop297(t179);
loop299(n1,n4,v180);
loop300();
}
let v316;
loop317();
v316=e312;
for(let t319=49;t319>=0;t319--){
const v320=b19[t319];
const v321=min(max(n3,0),2);
switch(v321){
case 0:{
loop329(t319);
loop330();
loop331();
loop332();
loop333();
loop334();
loop335();
break;}
case 1:{
loop340(t319);
loop344(t319);
loop349();
loop352();
loop354();
loop357();
loop358();
loop359();
loop360();
loop361();
loop362();
loop363();
break;}
default:{
loop368(t319);
loop372(t319);
loop377();
loop380();
loop382();
loop385();
loop386();
loop387();
loop388();
loop389();
loop390();
loop391();
break;}
}
loop393();
loop406(t319);
switch(v321){
case 0:{
loop414();
loop415();
loop416();
loop417();
loop418();
loop419();
loop420();
break;}
case 1:{
loop425();
loop429();
loop434();
loop437();
loop439();
loop442();
loop443();
loop444();
loop445();
loop446();
loop447();
loop448();
break;}
default:{
loop453();
loop457();
loop462();
loop465();
loop467();
loop470();
loop471();
loop472();
loop473();
loop474();
loop475();
loop476();
break;}
}
loop478(n1);
loop491(t319);
loop493();
switch(v321){
case 0:{
loop495();
break;}
case 1:{
loop500();
loop504();
loop508();
loop513();
loop517();
loop520();
break;}
default:{
loop525();
loop529();
loop533();
loop538();
loop542();
loop545();
break;}
}
loop558(t319);
loop560();
switch(v321){
case 0:{
loop562();
break;}
case 1:{
loop567();
loop571();
loop575();
loop580();
loop584();
loop587();
break;}
default:{
loop592();
loop596();
loop600();
loop605();
loop609();
loop612();
break;}
}
loop614(n4);
const v620=fround(sum619());
const v621=(v620>0.0?1:0);
const v622=fround((v621?v620:1.0));
const v623=fround(ln(v622));
const v624=fround((v623*0.4342944920063019));
const v630=fround(sum629(v622));
const v631=fround((v630/1024.0));
const v632=fround(ln(v631));
const v633=fround((v632*0.4342944920063019));
const v634=fround((0.5*v633));
const v635=fround((v624+v634));
const v636=fround((v635+v316));
const v642=fround(sum641());
const v643=(v642>0.0?1:0);
const v644=fround((v643?v642:1.0));
const v645=fround(ln(v644));
const v646=fround((v645*0.4342944920063019));
const v647=fround((v316+v646));
const v648=fround((v320?v647:v316));
const v649=fround((v320?v636:NaN));
b318[t319]=v649;
loop651(v320,v644);
const v652=fround(v648);
loop653();
v316=v652;
}
const v654=fround(square(n4));
const v655=fround((n1*1.0));
const v656=fround(square(v655));
const v657=(n3===1?1:0);
const v658=(n3===2?1:0);
const v659=(v657|v658);
const v660=(v657|0);
let v663;
switch(v660){
case 0:{
v663=0.0;
break;}
default:{
loop665();
loop667();
const v671=fround(sum670());
v663=v671;
break;}
}
let v673;
loop674();
v673=0.0;
for(let t678=0;t678<50;t678++){
const v679=b19[t678];
const v684=fround(sum683());
const v685=(v684>0.0?1:0);
const v686=(v684<1.000000045813705e-18?1:0);
const v687=(v685&v686);
const v688=fround((v684/1.000000045813705e-18));
const v689=fround((v687?v688:1.0));
const v690=fround(ln(v689));
const v691=fround((v690*0.4342944920063019));
const v692=fround((v673+v691));
loop694(v689);
const v695=fround((v659?1.0:b693[0]));
const v696=fround(sqrt(v695));
loop698(v696);
const v702=fround(sum701());
loop704(v696);
const v708=fround(sum707());
const v709=fround(square(v663));
const v710=fround((v702-v709));
const v711=fround((1.9999998807907104*v702));
const v712=fround((v659?1.0:v711));
const v713=fround(sqrt(v712));
loop715(v713);
const v719=fround(sum718());
loop721(v713);
const v725=fround(sum724());
const v726=fround((v708*v725));
const v727=fround((v726*1.9999998807907104));
const v728=fround((v710*b693[1]));
const v729=fround((v727/v728));
const v730=fround((3.999999523162842*v708));
const v731=fround((v730*v725));
const v732=fround((v659?v729:v731));
const v733=fround((v654*b693[0]));
const v734=fround((v656*1.9999998807907104));
const v735=fround((v734*v719));
const v736=fround((v733+v735));
const v737=fround((v654*b693[1]));
const v738=fround((v719-v709));
const v739=fround((v734*v738));
const v740=fround((v737+v739));
loop742(v736);
loop743(v740);
const v744=fround((v656*v732));
const v745=fround((v654+v744));
b675[t678]=b741[0];
b676[t678]=v745;
b677[t678]=v692;
loop747(v679);
const v748=fround(v692);
loop749();
v673=v748;
}
loop752();
loop756();
loop759();
loop760();
loop763();
loop765();
loop767();
loop769();
loop771();
return b770;
}
