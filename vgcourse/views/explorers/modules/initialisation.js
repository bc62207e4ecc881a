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
const b11=new Uint32Array(4);
const b13=new Uint32Array(30720);
const b14=new Float32Array(30720);
const b16=new Float32Array(30720);
const b18=new Uint32Array(960);
const b19=new Float32Array(960);
const b21=new Float32Array(960);
const b23=new Uint8Array(30);
const b26=new Float32Array(1024);
const b29=new Float32Array(30);
const b30=new Float32Array(30);
const b54=new Float32Array(1024);
const b67=new Float32Array(1024);
const b70=new Float32Array(1024);
const b74=new Float32Array(1024);
const b80=new Uint8Array(1024);
const b83=new Uint8Array(1024);
const b88=new Float32Array(1024);
const b91=new Float32Array(1024);
const b115=new Float32Array(1024);
const b119=new Uint32Array(1024);
const b120=new Float32Array(1024);
const b123=new Float32Array(30720);
const b124=new Float32Array(30);
const b148=new Float32Array(1024);
const b161=new Float32Array(1024);
const b164=new Float32Array(1024);
const b168=new Float32Array(1024);
const b174=new Uint8Array(1024);
const b177=new Uint8Array(1024);
const b182=new Float32Array(1024);
const b186=new Float32Array(1024);
const b190=new Float32Array(1024);
let e197;
let e198;
let e199;
let e200;
let e201;
const b202=new Float32Array(1024);
const b204=new Float32Array(1024);
const b207=new Float32Array(30);
const b222=new Float32Array(1024);
const b225=new Float32Array(1024);
const b229=new Float32Array(1024);
const b230=new Float32Array(1024);
const b231=new Float32Array(1024);
const b241=new Uint8Array(1024);
const b245=new Uint8Array(1024);
const b247=new Float32Array(1024);
const b251=new Uint8Array(1024);
const b253=new Float32Array(1024);
const b257=new Float32Array(1024);
const b259=new Float32Array(1024);
const b261=new Float32Array(1024);
const b265=new Float32Array(1024);
const b269=new Float32Array(1024);
const b271=new Float32Array(1024);
const b273=new Float32Array(1024);
const b277=new Float32Array(1024);
const b290=new Float32Array(1024);
const b336=new Float32Array(1024);
const k342=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k343=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b346=new Float32Array(30);
const b347=new Float32Array(30);
const b348=new Float32Array(30);
const b374=new Float32Array(256);
const b380=new Float32Array(256);
const b382=new Float32Array(256);
const b389=new Float32Array(256);
const b395=new Float32Array(256);
const b397=new Float32Array(256);
const b404=new Float32Array(256);
const b410=new Float32Array(256);
const b417=new Float32Array(256);
const b423=new Float32Array(256);
const b430=new Float32Array(256);
const b432=new Float32Array(256);
const b438=new Float32Array(256);
const b445=new Float32Array(256);
const b447=new Uint8Array(256);
const b449=new Float32Array(256);
const b455=new Float32Array(256);
const b457=new Uint8Array(256);
const b459=new Float32Array(256);
const b466=new Float32Array(256);
const b468=new Uint8Array(256);
const b470=new Float32Array(256);
const b476=new Float32Array(256);
const b478=new Uint8Array(256);
const b480=new Float32Array(256);
const b487=new Float32Array(256);
const b489=new Float32Array(256);
const b495=new Float32Array(256);
const b497=new Float32Array(256);
const b499=new Float32Array(256);
const b506=new Float32Array(256);
const b508=new Float32Array(256);
const b514=new Float32Array(256);
const b516=new Float32Array(256);
const b518=new Float32Array(256);
const b525=new Float32Array(256);
const b527=new Float32Array(256);
const b529=new Float32Array(256);
const b535=new Float32Array(256);
const b537=new Float32Array(256);
const b539=new Float32Array(256);
const b541=new Float32Array(256);
const b543=new Float32Array(256);
const b551=new Float32Array(30);
const b554=new Float32Array(30);
const b558=new Float32Array(30);
const b562=new Float32Array(120);
const b571=new Float32Array(120);
function loop10(){for(let i=0;i<1024;i++)b9[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop15(){for(let i=0;i<30720;i++)b14[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b13[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop17(v12){for(let i=0;i<30720;i++)b16[i]=fround((v12*b14[i]));}
function loop20(){for(let i=0;i<960;i++)b19[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop22(n3){for(let i=0;i<960;i++)b21[i]=fround((n3*b19[i]));}
function loop25(n4){for(let i24=0;i24<30;i24++){b23[i24]=((i24)<n4?1:0);}}
function loop28(){for(let i=0;i<1024;i++)b26[i]=b9[i];}
function sum37(){let s33=-Infinity;for(let i36=0;i36<1024;i36++){s33=max(s33,abs(b26[i36]));}return s33;}
function sum48(){let s44=1;for(let i47=0;i47<1024;i47++){s44=s44&(Number.isFinite(b26[i47])?1:0);}return s44;}
function loop55(v50){for(let i=0;i<1024;i++)b54[i]=fround((b26[i]/v50));}
function loop68(t31){for(let i56=0;i56<32;i56+=2){for(let i57=0;i57<32;i57+=4){let s59=0;let s60=0;let s61=0;let s62=0;let s63=0;let s64=0;let s65=0;let s66=0;for(let i58=0;i58<32;i58++){const x0=b54[i56*32+i58];const x1=b54[(i56+1)*32+i58];{const y=b16[t31*1024+i58*32+i57];s59+=x0*y;s63+=x1*y;}{const y=b16[t31*1024+i58*32+i57+1];s60+=x0*y;s64+=x1*y;}{const y=b16[t31*1024+i58*32+i57+2];s61+=x0*y;s65+=x1*y;}{const y=b16[t31*1024+i58*32+i57+3];s62+=x0*y;s66+=x1*y;}}b67[i56*32+i57]=s59;b67[i56*32+i57+1]=s60;b67[i56*32+i57+2]=s61;b67[i56*32+i57+3]=s62;b67[(i56+1)*32+i57]=s63;b67[(i56+1)*32+i57+1]=s64;b67[(i56+1)*32+i57+2]=s65;b67[(i56+1)*32+i57+3]=s66;}}}
function loop73(t31){for(let i71=0;i71<32;i71++){for(let i72=0;i72<32;i72++){b70[i71*32+i72]=fround((b67[i71*32+i72]+b21[t31*32+i72]));}}}
function loop75(){for(let i=0;i<1024;i++)b74[i]=fround(logistic(b70[i]));}
function loop76(){for(let i=0;i<1024;i++)b74[i]=fround(tanh(b70[i]));}
function loop77(){for(let i=0;i<1024;i++)b74[i]=max(b70[i],0.0);}
function loop78(){for(let i=0;i<1024;i++)b74[i]=b70[i];}
function loop79(){for(let i=0;i<1024;i++)b74[i]=((b70[i]>=0.0?1:0)?b70[i]:fround((0.009999999776482582*b70[i])));}
function loop81(){for(let i=0;i<1024;i++)b80[i]=(b70[i]>0.0?1:0);}
function loop82(){for(let i=0;i<1024;i++)b74[i]=(b80[i]?b70[i]:fround((1.0*fround(expm1((b80[i]?0.0:b70[i]))))));}
function loop84(){for(let i=0;i<1024;i++)b83[i]=(b70[i]>0.0?1:0);}
function loop85(){for(let i=0;i<1024;i++)b74[i]=fround((1.0507010221481323*(b83[i]?b70[i]:fround((1.6732631921768188*fround(expm1((b83[i]?0.0:b70[i]))))))));}
function loop86(){for(let i=0;i<1024;i++)b74[i]=fround((fround((0.5*b70[i]))*fround(erfc(fround(((-b70[i])*0.7071067690849304))))));}
function loop87(){for(let i=0;i<1024;i++)b74[i]=fround((b70[i]*fround(logistic(b70[i]))));}
function loop89(){for(let i=0;i<1024;i++)b88[i]=fround((b70[i]-0.0));}
function loop90(){for(let i=0;i<1024;i++)b74[i]=((b88[i]!==b88[i]?1:0)?fround((b70[i]+0.0)):fround((max(b70[i],0.0)+fround(log1p(fround(exp((-abs(b88[i])))))))));}
function loop92(){for(let i=0;i<1024;i++)b91[i]=fround((1.0*b74[i]));}
function sum97(){let s93=-Infinity;for(let i96=0;i96<1024;i96++){s93=max(s93,abs(b91[i96]));}return s93;}
function sum107(v100){let s103=0;for(let i106=0;i106<1024;i106++){s103=s103+fround(square(fround((b91[i106]/v100))));}return s103;}
function loop116(){for(let i=0;i<1024;i++)b115[i]=b74[i];}
function loop118(){for(let i=0;i<1024;i++)b26[i]=b115[i];}
function loop122(){for(let i=0;i<1024;i++)b120[i]=b9[i];}
function sum131(){let s127=-Infinity;for(let i130=0;i130<1024;i130++){s127=max(s127,abs(b120[i130]));}return s127;}
function sum142(){let s138=1;for(let i141=0;i141<1024;i141++){s138=s138&(Number.isFinite(b120[i141])?1:0);}return s138;}
function loop149(v144){for(let i=0;i<1024;i++)b148[i]=fround((b120[i]/v144));}
function loop162(t125){for(let i150=0;i150<32;i150+=2){for(let i151=0;i151<32;i151+=4){let s153=0;let s154=0;let s155=0;let s156=0;let s157=0;let s158=0;let s159=0;let s160=0;for(let i152=0;i152<32;i152++){const x0=b148[i150*32+i152];const x1=b148[(i150+1)*32+i152];{const y=b16[t125*1024+i152*32+i151];s153+=x0*y;s157+=x1*y;}{const y=b16[t125*1024+i152*32+i151+1];s154+=x0*y;s158+=x1*y;}{const y=b16[t125*1024+i152*32+i151+2];s155+=x0*y;s159+=x1*y;}{const y=b16[t125*1024+i152*32+i151+3];s156+=x0*y;s160+=x1*y;}}b161[i150*32+i151]=s153;b161[i150*32+i151+1]=s154;b161[i150*32+i151+2]=s155;b161[i150*32+i151+3]=s156;b161[(i150+1)*32+i151]=s157;b161[(i150+1)*32+i151+1]=s158;b161[(i150+1)*32+i151+2]=s159;b161[(i150+1)*32+i151+3]=s160;}}}
function loop167(t125){for(let i165=0;i165<32;i165++){for(let i166=0;i166<32;i166++){b164[i165*32+i166]=fround((b161[i165*32+i166]+b21[t125*32+i166]));}}}
function loop169(){for(let i=0;i<1024;i++)b168[i]=fround(logistic(b164[i]));}
function loop170(){for(let i=0;i<1024;i++)b168[i]=fround(tanh(b164[i]));}
function loop171(){for(let i=0;i<1024;i++)b168[i]=max(b164[i],0.0);}
function loop172(){for(let i=0;i<1024;i++)b168[i]=b164[i];}
function loop173(){for(let i=0;i<1024;i++)b168[i]=((b164[i]>=0.0?1:0)?b164[i]:fround((0.009999999776482582*b164[i])));}
function loop175(){for(let i=0;i<1024;i++)b174[i]=(b164[i]>0.0?1:0);}
function loop176(){for(let i=0;i<1024;i++)b168[i]=(b174[i]?b164[i]:fround((1.0*fround(expm1((b174[i]?0.0:b164[i]))))));}
function loop178(){for(let i=0;i<1024;i++)b177[i]=(b164[i]>0.0?1:0);}
function loop179(){for(let i=0;i<1024;i++)b168[i]=fround((1.0507010221481323*(b177[i]?b164[i]:fround((1.6732631921768188*fround(expm1((b177[i]?0.0:b164[i]))))))));}
function loop180(){for(let i=0;i<1024;i++)b168[i]=fround((fround((0.5*b164[i]))*fround(erfc(fround(((-b164[i])*0.7071067690849304))))));}
function loop181(){for(let i=0;i<1024;i++)b168[i]=fround((b164[i]*fround(logistic(b164[i]))));}
function loop183(){for(let i=0;i<1024;i++)b182[i]=fround((b164[i]-0.0));}
function loop184(){for(let i=0;i<1024;i++)b168[i]=((b182[i]!==b182[i]?1:0)?fround((b164[i]+0.0)):fround((max(b164[i],0.0)+fround(log1p(fround(exp((-abs(b182[i])))))))));}
function loop185(t125){for(let i=0;i<1024;i++)b123[t125*1024+i]=b148[i];}
function loop187(v126){for(let i=0;i<1024;i++)b186[i]=(v126?b168[i]:b148[i]);}
function loop189(){for(let i=0;i<1024;i++)b120[i]=b186[i];}
function loop191(){for(let i=0;i<1024;i++)b190[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b119[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum196(){let s192=-Infinity;for(let i195=0;i195<1024;i195++){s192=max(s192,abs(b190[i195]));}return s192;}
function loop203(){for(let i=0;i<1024;i++)b202[i]=fround((b190[i]/e199));}
function loop206(){for(let i=0;i<1024;i++)b204[i]=b202[i];}
function loop223(t208){for(let i211=0;i211<32;i211+=2){for(let i212=0;i212<32;i212+=4){let s214=0;let s215=0;let s216=0;let s217=0;let s218=0;let s219=0;let s220=0;let s221=0;for(let i213=0;i213<32;i213++){const x0=b123[t208*1024+i211*32+i213];const x1=b123[t208*1024+(i211+1)*32+i213];{const y=b16[t208*1024+i213*32+i212];s214+=x0*y;s218+=x1*y;}{const y=b16[t208*1024+i213*32+i212+1];s215+=x0*y;s219+=x1*y;}{const y=b16[t208*1024+i213*32+i212+2];s216+=x0*y;s220+=x1*y;}{const y=b16[t208*1024+i213*32+i212+3];s217+=x0*y;s221+=x1*y;}}b222[i211*32+i212]=s214;b222[i211*32+i212+1]=s215;b222[i211*32+i212+2]=s216;b222[i211*32+i212+3]=s217;b222[(i211+1)*32+i212]=s218;b222[(i211+1)*32+i212+1]=s219;b222[(i211+1)*32+i212+2]=s220;b222[(i211+1)*32+i212+3]=s221;}}}
function loop228(t208){for(let i226=0;i226<32;i226++){for(let i227=0;i227<32;i227++){b225[i226*32+i227]=fround((b222[i226*32+i227]+b21[t208*32+i227]));}}}
function loop232(){for(let i=0;i<1024;i++)b231[i]=fround(logistic(b225[i]));}
function loop233(){for(let i=0;i<1024;i++)b229[i]=b231[i];}
function loop234(){for(let i=0;i<1024;i++)b230[i]=fround((fround((b231[i]*fround(logistic((-b225[i])))))*1.0));}
function loop235(){for(let i=0;i<1024;i++)b229[i]=fround(tanh(b225[i]));}
function loop236(){for(let i=0;i<1024;i++)b230[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b225[i]))))))*fround(logistic(fround(((-2.0)*b225[i]))))))*1.0));}
function loop237(){for(let i=0;i<1024;i++)b229[i]=max(b225[i],0.0);}
function loop238(){for(let i=0;i<1024;i++)b230[i]=((b225[i]>0.0?1:0)?1.0:0.0);}
function loop239(){for(let i=0;i<1024;i++)b229[i]=b225[i];}
function loop240(){for(let i=0;i<1024;i++)b230[i]=1.0;}
function loop242(){for(let i=0;i<1024;i++)b241[i]=(b225[i]>=0.0?1:0);}
function loop243(){for(let i=0;i<1024;i++)b229[i]=(b241[i]?b225[i]:fround((0.009999999776482582*b225[i])));}
function loop244(){for(let i=0;i<1024;i++)b230[i]=(b241[i]?1.0:fround((0.009999999776482582*1.0)));}
function loop246(){for(let i=0;i<1024;i++)b245[i]=(b225[i]>0.0?1:0);}
function loop248(){for(let i=0;i<1024;i++)b247[i]=fround(expm1((b245[i]?0.0:b225[i])));}
function loop249(){for(let i=0;i<1024;i++)b229[i]=(b245[i]?b225[i]:fround((1.0*b247[i])));}
function loop250(){for(let i=0;i<1024;i++)b230[i]=(b245[i]?1.0:fround((1.0*fround(((b245[i]?0.0:1.0)*fround((b247[i]+1.0)))))));}
function loop252(){for(let i=0;i<1024;i++)b251[i]=(b225[i]>0.0?1:0);}
function loop254(){for(let i=0;i<1024;i++)b253[i]=fround(expm1((b251[i]?0.0:b225[i])));}
function loop255(){for(let i=0;i<1024;i++)b229[i]=fround((1.0507010221481323*(b251[i]?b225[i]:fround((1.6732631921768188*b253[i])))));}
function loop256(){for(let i=0;i<1024;i++)b230[i]=fround((1.0507010221481323*(b251[i]?1.0:fround((1.6732631921768188*fround(((b251[i]?0.0:1.0)*fround((b253[i]+1.0)))))))));}
function loop258(){for(let i=0;i<1024;i++)b257[i]=fround((0.5*b225[i]));}
function loop260(){for(let i=0;i<1024;i++)b259[i]=fround(((-b225[i])*0.7071067690849304));}
function loop262(){for(let i=0;i<1024;i++)b261[i]=fround(erfc(b259[i]));}
function loop263(){for(let i=0;i<1024;i++)b229[i]=fround((b257[i]*b261[i]));}
function loop264(){for(let i=0;i<1024;i++)b230[i]=fround((fround((fround((0.5*1.0))*b261[i]))+fround((b257[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b259[i])))))))))))));}
function loop266(){for(let i=0;i<1024;i++)b265[i]=fround(logistic(b225[i]));}
function loop267(){for(let i=0;i<1024;i++)b229[i]=fround((b225[i]*b265[i]));}
function loop268(){for(let i=0;i<1024;i++)b230[i]=fround((fround((1.0*b265[i]))+fround((b225[i]*fround((1.0*fround((b265[i]*fround((1.0-b265[i]))))))))));}
function loop270(){for(let i=0;i<1024;i++)b269[i]=fround((b225[i]-0.0));}
function loop272(){for(let i=0;i<1024;i++)b271[i]=((b269[i]!==b269[i]?1:0)?fround((b225[i]+0.0)):fround((max(b225[i],0.0)+fround(log1p(fround(exp((-abs(b269[i])))))))));}
function loop274(){for(let i=0;i<1024;i++)b273[i]=((b271[i]===Infinity?1:0)?0.0:b271[i]);}
function loop275(){for(let i=0;i<1024;i++)b229[i]=b271[i];}
function loop276(){for(let i=0;i<1024;i++)b230[i]=fround((fround((1.0*fround(exp(fround((((b225[i]===Infinity?1:0)?0.0:b225[i])-b273[i]))))))+fround((0.0*fround(exp(fround((0.0-b273[i]))))))));}
function loop278(){for(let i=0;i<1024;i++)b277[i]=fround((b230[i]*b204[i]));}
function loop291(t208){for(let i279=0;i279<32;i279+=2){for(let i280=0;i280<32;i280+=4){let s282=0;let s283=0;let s284=0;let s285=0;let s286=0;let s287=0;let s288=0;let s289=0;for(let i281=0;i281<32;i281++){const x0=b277[i279*32+i281];const x1=b277[(i279+1)*32+i281];{const y=b16[t208*1024+i280*32+i281];s282+=x0*y;s286+=x1*y;}{const y=b16[t208*1024+(i280+1)*32+i281];s283+=x0*y;s287+=x1*y;}{const y=b16[t208*1024+(i280+2)*32+i281];s284+=x0*y;s288+=x1*y;}{const y=b16[t208*1024+(i280+3)*32+i281];s285+=x0*y;s289+=x1*y;}}b290[i279*32+i280]=s282;b290[i279*32+i280+1]=s283;b290[i279*32+i280+2]=s284;b290[i279*32+i280+3]=s285;b290[(i279+1)*32+i280]=s286;b290[(i279+1)*32+i280+1]=s287;b290[(i279+1)*32+i280+2]=s288;b290[(i279+1)*32+i280+3]=s289;}}}
function sum296(){let s292=1;for(let i295=0;i295<1024;i295++){s292=s292&(Number.isFinite(b229[i295])?1:0);}return s292;}
function sum305(){let s301=-Infinity;for(let i304=0;i304<1024;i304++){s301=max(s301,abs(b204[i304]));}return s301;}
function sum315(v308){let s311=0;for(let i314=0;i314<1024;i314++){s311=s311+fround(square(fround((b204[i314]/v308))));}return s311;}
function sum327(){let s323=-Infinity;for(let i326=0;i326<1024;i326++){s323=max(s323,abs(b290[i326]));}return s323;}
function loop337(v210,v330){for(let i=0;i<1024;i++)b336[i]=(v210?fround((b290[i]/v330)):b204[i]);}
function loop339(){for(let i=0;i<1024;i++)b204[i]=b336[i];}
function sum352(v350){let s351=-Infinity;s351=max(s351,v350);return s351;}
function sum361(v359){let s360=1;s360=s360&v359;return s360;}
function loop375(v373){for(let i=0;i<256;i++)b374[i]=fround(square(fround(logistic(fround((v373*k342[i]))))));}
function sum378(){let s377=0;for(let i376=0;i376<256;i376++){const x0=b374[i376];{const y=k343[i376];s377+=x0*y;}}return s377;}
function loop381(v373){for(let i=0;i<256;i++)b380[i]=fround((v373*k342[i]));}
function loop383(){for(let i=0;i<256;i++)b382[i]=fround(square(fround((fround((fround(logistic(b380[i]))*fround(logistic((-b380[i])))))*1.0))));}
function sum386(){let s385=0;for(let i384=0;i384<256;i384++){const x0=b382[i384];{const y=k343[i384];s385+=x0*y;}}return s385;}
function loop390(v388){for(let i=0;i<256;i++)b389[i]=fround(square(fround(tanh(fround((v388*k342[i]))))));}
function sum393(){let s392=0;for(let i391=0;i391<256;i391++){const x0=b389[i391];{const y=k343[i391];s392+=x0*y;}}return s392;}
function loop396(v388){for(let i=0;i<256;i++)b395[i]=fround((v388*k342[i]));}
function loop398(){for(let i=0;i<256;i++)b397[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b395[i]))))))*fround(logistic(fround(((-2.0)*b395[i]))))))*1.0))));}
function sum401(){let s400=0;for(let i399=0;i399<256;i399++){const x0=b397[i399];{const y=k343[i399];s400+=x0*y;}}return s400;}
function loop405(v403){for(let i=0;i<256;i++)b404[i]=fround(square(max(fround((v403*k342[i])),0.0)));}
function sum408(){let s407=0;for(let i406=0;i406<256;i406++){const x0=b404[i406];{const y=k343[i406];s407+=x0*y;}}return s407;}
function loop411(v403){for(let i=0;i<256;i++)b410[i]=fround(square(((fround((v403*k342[i]))>0.0?1:0)?1.0:0.0)));}
function sum414(){let s413=0;for(let i412=0;i412<256;i412++){const x0=b410[i412];{const y=k343[i412];s413+=x0*y;}}return s413;}
function loop418(v416){for(let i=0;i<256;i++)b417[i]=fround(square(fround((v416*k342[i]))));}
function sum421(){let s420=0;for(let i419=0;i419<256;i419++){const x0=b417[i419];{const y=k343[i419];s420+=x0*y;}}return s420;}
function loop424(){for(let i=0;i<256;i++)b423[i]=fround(square(1.0));}
function sum427(){let s426=0;for(let i425=0;i425<256;i425++){const x0=b423[i425];{const y=k343[i425];s426+=x0*y;}}return s426;}
function loop431(v429){for(let i=0;i<256;i++)b430[i]=fround((v429*k342[i]));}
function loop433(){for(let i=0;i<256;i++)b432[i]=fround(square(((b430[i]>=0.0?1:0)?b430[i]:fround((0.009999999776482582*b430[i])))));}
function sum436(){let s435=0;for(let i434=0;i434<256;i434++){const x0=b432[i434];{const y=k343[i434];s435+=x0*y;}}return s435;}
function loop439(v429){for(let i=0;i<256;i++)b438[i]=fround(square(((fround((v429*k342[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum442(){let s441=0;for(let i440=0;i440<256;i440++){const x0=b438[i440];{const y=k343[i440];s441+=x0*y;}}return s441;}
function loop446(v444){for(let i=0;i<256;i++)b445[i]=fround((v444*k342[i]));}
function loop448(){for(let i=0;i<256;i++)b447[i]=(b445[i]>0.0?1:0);}
function loop450(){for(let i=0;i<256;i++)b449[i]=fround(square((b447[i]?b445[i]:fround((1.0*fround(expm1((b447[i]?0.0:b445[i]))))))));}
function sum453(){let s452=0;for(let i451=0;i451<256;i451++){const x0=b449[i451];{const y=k343[i451];s452+=x0*y;}}return s452;}
function loop456(v444){for(let i=0;i<256;i++)b455[i]=fround((v444*k342[i]));}
function loop458(){for(let i=0;i<256;i++)b457[i]=(b455[i]>0.0?1:0);}
function loop460(){for(let i=0;i<256;i++)b459[i]=fround(square((b457[i]?1.0:fround((1.0*fround(((b457[i]?0.0:1.0)*fround((fround(expm1((b457[i]?0.0:b455[i])))+1.0)))))))));}
function sum463(){let s462=0;for(let i461=0;i461<256;i461++){const x0=b459[i461];{const y=k343[i461];s462+=x0*y;}}return s462;}
function loop467(v465){for(let i=0;i<256;i++)b466[i]=fround((v465*k342[i]));}
function loop469(){for(let i=0;i<256;i++)b468[i]=(b466[i]>0.0?1:0);}
function loop471(){for(let i=0;i<256;i++)b470[i]=fround(square(fround((1.0507010221481323*(b468[i]?b466[i]:fround((1.6732631921768188*fround(expm1((b468[i]?0.0:b466[i]))))))))));}
function sum474(){let s473=0;for(let i472=0;i472<256;i472++){const x0=b470[i472];{const y=k343[i472];s473+=x0*y;}}return s473;}
function loop477(v465){for(let i=0;i<256;i++)b476[i]=fround((v465*k342[i]));}
function loop479(){for(let i=0;i<256;i++)b478[i]=(b476[i]>0.0?1:0);}
function loop481(){for(let i=0;i<256;i++)b480[i]=fround(square(fround((1.0507010221481323*(b478[i]?1.0:fround((1.6732631921768188*fround(((b478[i]?0.0:1.0)*fround((fround(expm1((b478[i]?0.0:b476[i])))+1.0)))))))))));}
function sum484(){let s483=0;for(let i482=0;i482<256;i482++){const x0=b480[i482];{const y=k343[i482];s483+=x0*y;}}return s483;}
function loop488(v486){for(let i=0;i<256;i++)b487[i]=fround((v486*k342[i]));}
function loop490(){for(let i=0;i<256;i++)b489[i]=fround(square(fround((fround((0.5*b487[i]))*fround(erfc(fround(((-b487[i])*0.7071067690849304))))))));}
function sum493(){let s492=0;for(let i491=0;i491<256;i491++){const x0=b489[i491];{const y=k343[i491];s492+=x0*y;}}return s492;}
function loop496(v486){for(let i=0;i<256;i++)b495[i]=fround((v486*k342[i]));}
function loop498(){for(let i=0;i<256;i++)b497[i]=fround(((-b495[i])*0.7071067690849304));}
function loop500(){for(let i=0;i<256;i++)b499[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b497[i]))))+fround((fround((0.5*b495[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b497[i])))))))))))))));}
function sum503(){let s502=0;for(let i501=0;i501<256;i501++){const x0=b499[i501];{const y=k343[i501];s502+=x0*y;}}return s502;}
function loop507(v505){for(let i=0;i<256;i++)b506[i]=fround((v505*k342[i]));}
function loop509(){for(let i=0;i<256;i++)b508[i]=fround(square(fround((b506[i]*fround(logistic(b506[i]))))));}
function sum512(){let s511=0;for(let i510=0;i510<256;i510++){const x0=b508[i510];{const y=k343[i510];s511+=x0*y;}}return s511;}
function loop515(v505){for(let i=0;i<256;i++)b514[i]=fround((v505*k342[i]));}
function loop517(){for(let i=0;i<256;i++)b516[i]=fround(logistic(b514[i]));}
function loop519(){for(let i=0;i<256;i++)b518[i]=fround(square(fround((fround((1.0*b516[i]))+fround((b514[i]*fround((1.0*fround((b516[i]*fround((1.0-b516[i]))))))))))));}
function sum522(){let s521=0;for(let i520=0;i520<256;i520++){const x0=b518[i520];{const y=k343[i520];s521+=x0*y;}}return s521;}
function loop526(v524){for(let i=0;i<256;i++)b525[i]=fround((v524*k342[i]));}
function loop528(){for(let i=0;i<256;i++)b527[i]=fround((b525[i]-0.0));}
function loop530(){for(let i=0;i<256;i++)b529[i]=fround(square(((b527[i]!==b527[i]?1:0)?fround((b525[i]+0.0)):fround((max(b525[i],0.0)+fround(log1p(fround(exp((-abs(b527[i])))))))))));}
function sum533(){let s532=0;for(let i531=0;i531<256;i531++){const x0=b529[i531];{const y=k343[i531];s532+=x0*y;}}return s532;}
function loop536(v524){for(let i=0;i<256;i++)b535[i]=fround((v524*k342[i]));}
function loop538(){for(let i=0;i<256;i++)b537[i]=fround((b535[i]-0.0));}
function loop540(){for(let i=0;i<256;i++)b539[i]=((b537[i]!==b537[i]?1:0)?fround((b535[i]+0.0)):fround((max(b535[i],0.0)+fround(log1p(fround(exp((-abs(b537[i])))))))));}
function loop542(){for(let i=0;i<256;i++)b541[i]=((b539[i]===Infinity?1:0)?0.0:b539[i]);}
function loop544(){for(let i=0;i<256;i++)b543[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b535[i]===Infinity?1:0)?0.0:b535[i])-b541[i]))))))+fround((0.0*fround(exp(fround((0.0-b541[i]))))))))));}
function sum547(){let s546=0;for(let i545=0;i545<256;i545++){const x0=b543[i545];{const y=k343[i545];s546+=x0*y;}}return s546;}
function loop553(v340){for(let i552=0;i552<30;i552++){b551[i552]=(b23[(29-(i552))]?fround((fround(ln(fround((v340*b347[(29-(i552))]))))*0.4342944920063019)):0.0);}}
function loop557(){let s556=0;for(let i555=0;i555<=29;i555++){s556+=b551[i555];b554[i555]=s556;}}
function loop560(){for(let i559=0;i559<29;i559++){b558[i559]=b554[(29-(i559+1))];}}
function loop561(){b558[29]=0.0;}
function loop564(){for(let i563=0;i563<30;i563++){b562[i563]=fround((fround((b29[i563]+b30[i563]))+0.0));}}
function loop566(){for(let i565=0;i565<30;i565++){b562[1*30+i565]=fround((b207[i565]+0.0));}}
function loop568(){for(let i567=0;i567<30;i567++){b562[2*30+i567]=(b23[i567]?fround((0.5*fround((fround((fround(ln(b346[i567]))*0.4342944920063019))+b348[i567])))):NaN);}}
function loop570(){for(let i569=0;i569<30;i569++){b562[3*30+i569]=(b23[i569]?fround((0.5*b558[i569])):NaN);}}
function loop572(){for(let i=0;i<120;i++)b571[i]=b562[i];}
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
randomBits(b7[1*2],b7[1*2+1],b119);
loop191();
e197=fround(sum196());
e198=(e197>0.0?1:0);
e199=fround((e198?e197:1.0));
e200=fround(ln(e199));
e201=fround((e200*0.4342944920063019));
loop203();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
const v12=fround((n2/5.656854152679443));
loop17(v12);
loop22(n3);
loop25(n4);
let v27;
loop28();
v27=0.0;
for(let t31=0;t31<30;t31++){
const v32=b23[t31];
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
loop68(t31);
const v69=min(max(n1,0),9);
loop73(t31);
switch(v69){
case 0:{
loop75();
break;}
case 1:{
loop76();
break;}
case 2:{
loop77();
break;}
case 3:{
loop78();
break;}
case 4:{
loop79();
break;}
case 5:{
loop81();
loop82();
break;}
case 6:{
loop84();
loop85();
break;}
case 7:{
loop86();
break;}
case 8:{
loop87();
break;}
default:{
loop89();
loop90();
break;}
}
loop92();
const v98=fround(sum97());
const v99=(v98>0.0?1:0);
const v100=fround((v99?v98:1.0));
const v101=fround(ln(v100));
const v102=fround((v101*0.4342944920063019));
const v108=fround(sum107(v100));
const v109=fround((v108/1024.0));
const v110=fround(ln(v109));
const v111=fround((v110*0.4342944920063019));
const v112=fround((0.5*v111));
const v113=fround((v102+v112));
const v114=fround((v32?v113:NaN));
b29[t31]=v114;
b30[t31]=v53;
loop116();
const v117=fround(v53);
loop118();
v27=v117;
}
let v121;
loop122();
v121=0.0;
for(let t125=0;t125<30;t125++){
const v126=b23[t125];
const v132=fround(sum131());
const v133=(v132>0.0?1:0);
const v134=fround(max(1.000000045813705e-18,v132));
const v135=fround(min(1.0000000150474662e+30,v134));
const v136=fround((v132/v135));
const v137=fround((v133?v136:1.0));
const v143=sum142();
const v144=fround((v143?v137:NaN));
const v145=fround(ln(v144));
const v146=fround((v145*0.4342944920063019));
const v147=fround((v121+v146));
loop149(v144);
loop162(t125);
const v163=min(max(n1,0),9);
loop167(t125);
switch(v163){
case 0:{
loop169();
break;}
case 1:{
loop170();
break;}
case 2:{
loop171();
break;}
case 3:{
loop172();
break;}
case 4:{
loop173();
break;}
case 5:{
loop175();
loop176();
break;}
case 6:{
loop178();
loop179();
break;}
case 7:{
loop180();
break;}
case 8:{
loop181();
break;}
default:{
loop183();
loop184();
break;}
}
loop185(t125);
b124[t125]=v147;
loop187(v126);
const v188=fround(v147);
loop189();
v121=v188;
}
let v205;
loop206();
v205=e201;
for(let t208=29;t208>=0;t208--){
const v209=fround(b124[t208]);
const v210=b23[t208];
loop223(t208);
const v224=min(max(n1,0),9);
loop228(t208);
switch(v224){
case 0:{
loop232();
loop233();
loop234();
break;}
case 1:{
loop235();
loop236();
break;}
case 2:{
loop237();
loop238();
break;}
case 3:{
loop239();
loop240();
break;}
case 4:{
loop242();
loop243();
loop244();
break;}
case 5:{
loop246();
loop248();
loop249();
loop250();
break;}
case 6:{
loop252();
loop254();
loop255();
loop256();
break;}
case 7:{
loop258();
loop260();
loop262();
loop263();
loop264();
break;}
case 8:{
loop266();
loop267();
loop268();
break;}
default:{
loop270();
loop272();
loop274();
loop275();
loop276();
break;}
}
loop278();
loop291(t208);
const v297=sum296();
const v298=fround((v297?v205:NaN));
const v299=fround((0.0*v209));
const v300=fround((v298+v299));
const v306=fround(sum305());
const v307=(v306>0.0?1:0);
const v308=fround((v307?v306:1.0));
const v309=fround(ln(v308));
const v310=fround((v309*0.4342944920063019));
const v316=fround(sum315(v308));
const v317=fround((v316/1024.0));
const v318=fround(ln(v317));
const v319=fround((v318*0.4342944920063019));
const v320=fround((0.5*v319));
const v321=fround((v310+v320));
const v322=fround((v321+v205));
const v328=fround(sum327());
const v329=(v328>0.0?1:0);
const v330=fround((v329?v328:1.0));
const v331=fround(ln(v330));
const v332=fround((v331*0.4342944920063019));
const v333=fround((v300+v332));
const v334=fround((v210?v333:v205));
const v335=fround((v210?v322:NaN));
b207[t208]=v335;
loop337(v210,v330);
const v338=fround(v334);
loop339();
v205=v338;
}
const v340=fround(square(n2));
const v341=fround(square(n3));
let v344;
let v345;
v344=1.0;
v345=0.0;
for(let t349=0;t349<30;t349++){
const v350=fround(abs(v344));
const v353=fround(sum352(v350));
const v354=(v353>0.0?1:0);
const v355=fround(max(1.0000000031710769e-30,v353));
const v356=fround(min(Infinity,v355));
const v357=fround((v353/v356));
const v358=fround((v354?v357:1.0));
const v359=(Number.isFinite(v344)?1:0);
const v362=sum361(v359);
const v363=fround((v362?v358:NaN));
const v364=fround(ln(v363));
const v365=fround((v364*0.4342944920063019));
const v366=fround((v345+v365));
const v367=fround((v344/v363));
const v368=fround((v340*v367));
const v369=fround((v368+v341));
const v370=min(max(n1,0),9);
let v371;
let v372;
switch(v370){
case 0:{
const v373=fround(sqrt(v369));
loop375(v373);
const v379=fround(sum378());
loop381(v373);
loop383();
const v387=fround(sum386());
v371=v379;
v372=v387;
break;}
case 1:{
const v388=fround(sqrt(v369));
loop390(v388);
const v394=fround(sum393());
loop396(v388);
loop398();
const v402=fround(sum401());
v371=v394;
v372=v402;
break;}
case 2:{
const v403=fround(sqrt(v369));
loop405(v403);
const v409=fround(sum408());
loop411(v403);
const v415=fround(sum414());
v371=v409;
v372=v415;
break;}
case 3:{
const v416=fround(sqrt(v369));
loop418(v416);
const v422=fround(sum421());
loop424();
const v428=fround(sum427());
v371=v422;
v372=v428;
break;}
case 4:{
const v429=fround(sqrt(v369));
loop431(v429);
loop433();
const v437=fround(sum436());
loop439(v429);
const v443=fround(sum442());
v371=v437;
v372=v443;
break;}
case 5:{
const v444=fround(sqrt(v369));
loop446(v444);
loop448();
loop450();
const v454=fround(sum453());
loop456(v444);
loop458();
loop460();
const v464=fround(sum463());
v371=v454;
v372=v464;
break;}
case 6:{
const v465=fround(sqrt(v369));
loop467(v465);
loop469();
loop471();
const v475=fround(sum474());
loop477(v465);
loop479();
loop481();
const v485=fround(sum484());
v371=v475;
v372=v485;
break;}
case 7:{
const v486=fround(sqrt(v369));
loop488(v486);
loop490();
const v494=fround(sum493());
loop496(v486);
loop498();
loop500();
const v504=fround(sum503());
v371=v494;
v372=v504;
break;}
case 8:{
const v505=fround(sqrt(v369));
loop507(v505);
loop509();
const v513=fround(sum512());
loop515(v505);
loop517();
loop519();
const v523=fround(sum522());
v371=v513;
v372=v523;
break;}
default:{
const v524=fround(sqrt(v369));
loop526(v524);
loop528();
loop530();
const v534=fround(sum533());
loop536(v524);
loop538();
loop540();
loop542();
loop544();
const v548=fround(sum547());
v371=v534;
v372=v548;
break;}
}
b346[t349]=v371;
b347[t349]=v372;
b348[t349]=v366;
const v549=fround(v371);
const v550=fround(v366);
v344=v549;
v345=v550;
}
loop553(v340);
loop557();
loop560();
loop561();
loop564();
loop566();
loop568();
loop570();
loop572();
return b571;
}
