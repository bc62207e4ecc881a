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
const b9=new Uint32Array(1024);
const b10=new Uint32Array(4);
const b12=new Uint32Array(30720);
const b13=new Float32Array(30720);
const b15=new Float32Array(30720);
const b17=new Uint32Array(960);
const b18=new Float32Array(960);
const b20=new Uint8Array(30);
const b23=new Float32Array(1024);
const b25=new Float32Array(1024);
const b27=new Float32Array(30720);
const b41=new Float32Array(1024);
const b54=new Float32Array(1024);
const b56=new Float32Array(1024);
const b61=new Float32Array(1024);
const b67=new Uint8Array(1024);
const b70=new Uint8Array(1024);
const b75=new Float32Array(1024);
const b79=new Float32Array(1024);
const b82=new Float32Array(1024);
let e89;
let e90;
let e91;
let e92;
let e93;
const b94=new Float32Array(1024);
const b96=new Float32Array(1024);
const b99=new Float32Array(30);
const b113=new Float32Array(1024);
const b115=new Float32Array(1024);
const b120=new Float32Array(1024);
const b126=new Uint8Array(1024);
const b129=new Uint8Array(1024);
const b132=new Float32Array(1024);
const b135=new Float32Array(1024);
const b138=new Float32Array(1024);
const b140=new Float32Array(1024);
const b142=new Float32Array(1024);
const b145=new Float32Array(1024);
const b158=new Float32Array(1024);
const b195=new Float32Array(1024);
const k200=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k201=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b203=new Float32Array(30);
const b218=new Float32Array(256);
const b221=new Float32Array(256);
const b227=new Uint8Array(256);
const b230=new Uint8Array(256);
const b235=new Float32Array(256);
const b238=new Float32Array(256);
const b244=new Float32Array(256);
const b246=new Float32Array(256);
const b252=new Uint8Array(256);
const b255=new Uint8Array(256);
const b258=new Float32Array(256);
const b261=new Float32Array(256);
const b264=new Float32Array(256);
const b266=new Float32Array(256);
const b268=new Float32Array(256);
const b271=new Float32Array(256);
const b278=new Float32Array(30);
const b281=new Float32Array(30);
const b285=new Float32Array(30);
const b289=new Float32Array(60);
const b294=new Float32Array(60);
function loop14(){for(let i=0;i<30720;i++)b13[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop16(v11){for(let i=0;i<30720;i++)b15[i]=fround((v11*b13[i]));}
function loop19(){for(let i=0;i<960;i++)b18[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function loop22(n4){for(let i21=0;i21<30;i21++){b20[i21]=((i21)<n4?1:0);}}
function loop24(){for(let i=0;i<1024;i++)b23[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop26(){for(let i=0;i<1024;i++)b25[i]=b23[i];}
function sum34(){let s30=-Infinity;for(let i33=0;i33<1024;i33++){s30=max(s30,abs(b25[i33]));}return s30;}
function loop42(v40){for(let i=0;i<1024;i++)b41[i]=fround((b25[i]/v40));}
function loop55(t28){for(let i43=0;i43<32;i43+=2){for(let i44=0;i44<32;i44+=4){let s46=0;let s47=0;let s48=0;let s49=0;let s50=0;let s51=0;let s52=0;let s53=0;for(let i45=0;i45<32;i45++){const x0=b41[i43*32+i45];const x1=b41[(i43+1)*32+i45];{const y=b15[t28*1024+i45*32+i44];s46+=x0*y;s50+=x1*y;}{const y=b15[t28*1024+i45*32+i44+1];s47+=x0*y;s51+=x1*y;}{const y=b15[t28*1024+i45*32+i44+2];s48+=x0*y;s52+=x1*y;}{const y=b15[t28*1024+i45*32+i44+3];s49+=x0*y;s53+=x1*y;}}b54[i43*32+i44]=s46;b54[i43*32+i44+1]=s47;b54[i43*32+i44+2]=s48;b54[i43*32+i44+3]=s49;b54[(i43+1)*32+i44]=s50;b54[(i43+1)*32+i44+1]=s51;b54[(i43+1)*32+i44+2]=s52;b54[(i43+1)*32+i44+3]=s53;}}}
function loop59(t28){for(let i57=0;i57<32;i57++){for(let i58=0;i58<32;i58++){b56[i57*32+i58]=fround((b54[i57*32+i58]+b18[t28*32+i58]));}}}
function loop62(){for(let i=0;i<1024;i++)b61[i]=fround(logistic(b56[i]));}
function loop63(){for(let i=0;i<1024;i++)b61[i]=fround(tanh(b56[i]));}
function loop64(){for(let i=0;i<1024;i++)b61[i]=max(b56[i],0.0);}
function loop65(){for(let i=0;i<1024;i++)b61[i]=b56[i];}
function loop66(){for(let i=0;i<1024;i++)b61[i]=((b56[i]>=0.0?1:0)?b56[i]:fround((0.009999999776482582*b56[i])));}
function loop68(){for(let i=0;i<1024;i++)b67[i]=(b56[i]>0.0?1:0);}
function loop69(){for(let i=0;i<1024;i++)b61[i]=(b67[i]?b56[i]:fround((1.0*fround(expm1((b67[i]?0.0:b56[i]))))));}
function loop71(){for(let i=0;i<1024;i++)b70[i]=(b56[i]>0.0?1:0);}
function loop72(){for(let i=0;i<1024;i++)b61[i]=fround((1.0507010221481323*(b70[i]?b56[i]:fround((1.6732631921768188*fround(expm1((b70[i]?0.0:b56[i]))))))));}
function loop73(){for(let i=0;i<1024;i++)b61[i]=fround((fround((0.5*b56[i]))*fround(erfc(fround(((-b56[i])*0.7071067690849304))))));}
function loop74(){for(let i=0;i<1024;i++)b61[i]=fround((b56[i]*fround(logistic(b56[i]))));}
function loop76(){for(let i=0;i<1024;i++)b75[i]=fround((b56[i]-0.0));}
function loop77(){for(let i=0;i<1024;i++)b61[i]=((b75[i]!==b75[i]?1:0)?fround((b56[i]+0.0)):fround((max(b56[i],0.0)+fround(log1p(fround(exp((-abs(b75[i])))))))));}
function loop78(t28){for(let i=0;i<1024;i++)b27[t28*1024+i]=b41[i];}
function loop80(n2,v29){for(let i=0;i<1024;i++)b79[i]=(v29?fround((b61[i]-fround((n2*max((-b56[i]),0.0))))):b41[i]);}
function loop81(){for(let i=0;i<1024;i++)b25[i]=b79[i];}
function loop83(){for(let i=0;i<1024;i++)b82[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum88(){let s84=-Infinity;for(let i87=0;i87<1024;i87++){s84=max(s84,abs(b82[i87]));}return s84;}
function loop95(){for(let i=0;i<1024;i++)b94[i]=fround((b82[i]/e91));}
function loop98(){for(let i=0;i<1024;i++)b96[i]=b94[i];}
function loop114(t100){for(let i102=0;i102<32;i102+=2){for(let i103=0;i103<32;i103+=4){let s105=0;let s106=0;let s107=0;let s108=0;let s109=0;let s110=0;let s111=0;let s112=0;for(let i104=0;i104<32;i104++){const x0=b27[t100*1024+i102*32+i104];const x1=b27[t100*1024+(i102+1)*32+i104];{const y=b15[t100*1024+i104*32+i103];s105+=x0*y;s109+=x1*y;}{const y=b15[t100*1024+i104*32+i103+1];s106+=x0*y;s110+=x1*y;}{const y=b15[t100*1024+i104*32+i103+2];s107+=x0*y;s111+=x1*y;}{const y=b15[t100*1024+i104*32+i103+3];s108+=x0*y;s112+=x1*y;}}b113[i102*32+i103]=s105;b113[i102*32+i103+1]=s106;b113[i102*32+i103+2]=s107;b113[i102*32+i103+3]=s108;b113[(i102+1)*32+i103]=s109;b113[(i102+1)*32+i103+1]=s110;b113[(i102+1)*32+i103+2]=s111;b113[(i102+1)*32+i103+3]=s112;}}}
function loop118(t100){for(let i116=0;i116<32;i116++){for(let i117=0;i117<32;i117++){b115[i116*32+i117]=fround((b113[i116*32+i117]+b18[t100*32+i117]));}}}
function loop121(){for(let i=0;i<1024;i++)b120[i]=fround((fround((fround(logistic(b115[i]))*fround(logistic((-b115[i])))))*1.0));}
function loop122(){for(let i=0;i<1024;i++)b120[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b115[i]))))))*fround(logistic(fround(((-2.0)*b115[i]))))))*1.0));}
function loop123(){for(let i=0;i<1024;i++)b120[i]=((b115[i]>0.0?1:0)?1.0:0.0);}
function loop124(){for(let i=0;i<1024;i++)b120[i]=1.0;}
function loop125(){for(let i=0;i<1024;i++)b120[i]=((b115[i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop127(){for(let i=0;i<1024;i++)b126[i]=(b115[i]>0.0?1:0);}
function loop128(){for(let i=0;i<1024;i++)b120[i]=(b126[i]?1.0:fround((1.0*fround(((b126[i]?0.0:1.0)*fround((fround(expm1((b126[i]?0.0:b115[i])))+1.0)))))));}
function loop130(){for(let i=0;i<1024;i++)b129[i]=(b115[i]>0.0?1:0);}
function loop131(){for(let i=0;i<1024;i++)b120[i]=fround((1.0507010221481323*(b129[i]?1.0:fround((1.6732631921768188*fround(((b129[i]?0.0:1.0)*fround((fround(expm1((b129[i]?0.0:b115[i])))+1.0)))))))));}
function loop133(){for(let i=0;i<1024;i++)b132[i]=fround(((-b115[i])*0.7071067690849304));}
function loop134(){for(let i=0;i<1024;i++)b120[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b132[i]))))+fround((fround((0.5*b115[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b132[i])))))))))))));}
function loop136(){for(let i=0;i<1024;i++)b135[i]=fround(logistic(b115[i]));}
function loop137(){for(let i=0;i<1024;i++)b120[i]=fround((fround((1.0*b135[i]))+fround((b115[i]*fround((1.0*fround((b135[i]*fround((1.0-b135[i]))))))))));}
function loop139(){for(let i=0;i<1024;i++)b138[i]=fround((b115[i]-0.0));}
function loop141(){for(let i=0;i<1024;i++)b140[i]=((b138[i]!==b138[i]?1:0)?fround((b115[i]+0.0)):fround((max(b115[i],0.0)+fround(log1p(fround(exp((-abs(b138[i])))))))));}
function loop143(){for(let i=0;i<1024;i++)b142[i]=((b140[i]===Infinity?1:0)?0.0:b140[i]);}
function loop144(){for(let i=0;i<1024;i++)b120[i]=fround((fround((1.0*fround(exp(fround((((b115[i]===Infinity?1:0)?0.0:b115[i])-b142[i]))))))+fround((0.0*fround(exp(fround((0.0-b142[i]))))))));}
function loop146(n2){for(let i=0;i<1024;i++)b145[i]=fround(((-(((-b115[i])>0.0?1:0)?fround((n2*(-b96[i]))):0.0))+fround((b120[i]*b96[i]))));}
function loop159(t100){for(let i147=0;i147<32;i147+=2){for(let i148=0;i148<32;i148+=4){let s150=0;let s151=0;let s152=0;let s153=0;let s154=0;let s155=0;let s156=0;let s157=0;for(let i149=0;i149<32;i149++){const x0=b145[i147*32+i149];const x1=b145[(i147+1)*32+i149];{const y=b15[t100*1024+i148*32+i149];s150+=x0*y;s154+=x1*y;}{const y=b15[t100*1024+(i148+1)*32+i149];s151+=x0*y;s155+=x1*y;}{const y=b15[t100*1024+(i148+2)*32+i149];s152+=x0*y;s156+=x1*y;}{const y=b15[t100*1024+(i148+3)*32+i149];s153+=x0*y;s157+=x1*y;}}b158[i147*32+i148]=s150;b158[i147*32+i148+1]=s151;b158[i147*32+i148+2]=s152;b158[i147*32+i148+3]=s153;b158[(i147+1)*32+i148]=s154;b158[(i147+1)*32+i148+1]=s155;b158[(i147+1)*32+i148+2]=s156;b158[(i147+1)*32+i148+3]=s157;}}}
function sum164(){let s160=-Infinity;for(let i163=0;i163<1024;i163++){s160=max(s160,abs(b96[i163]));}return s160;}
function sum174(v167){let s170=0;for(let i173=0;i173<1024;i173++){s170=s170+fround(square(fround((b96[i173]/v167))));}return s170;}
function sum186(){let s182=-Infinity;for(let i185=0;i185<1024;i185++){s182=max(s182,abs(b158[i185]));}return s182;}
function loop196(v101,v189){for(let i=0;i<1024;i++)b195[i]=(v101?fround((b158[i]/v189)):b96[i]);}
function loop198(){for(let i=0;i<1024;i++)b96[i]=b195[i];}
function sum207(v205){let s206=-Infinity;s206=max(s206,v205);return s206;}
function loop219(v217){for(let i=0;i<256;i++)b218[i]=fround((v217*k200[i]));}
function loop222(){for(let i=0;i<256;i++)b221[i]=fround(logistic(b218[i]));}
function loop223(){for(let i=0;i<256;i++)b221[i]=fround(tanh(b218[i]));}
function loop224(){for(let i=0;i<256;i++)b221[i]=max(b218[i],0.0);}
function loop225(){for(let i=0;i<256;i++)b221[i]=b218[i];}
function loop226(){for(let i=0;i<256;i++)b221[i]=((b218[i]>=0.0?1:0)?b218[i]:fround((0.009999999776482582*b218[i])));}
function loop228(){for(let i=0;i<256;i++)b227[i]=(b218[i]>0.0?1:0);}
function loop229(){for(let i=0;i<256;i++)b221[i]=(b227[i]?b218[i]:fround((1.0*fround(expm1((b227[i]?0.0:b218[i]))))));}
function loop231(){for(let i=0;i<256;i++)b230[i]=(b218[i]>0.0?1:0);}
function loop232(){for(let i=0;i<256;i++)b221[i]=fround((1.0507010221481323*(b230[i]?b218[i]:fround((1.6732631921768188*fround(expm1((b230[i]?0.0:b218[i]))))))));}
function loop233(){for(let i=0;i<256;i++)b221[i]=fround((fround((0.5*b218[i]))*fround(erfc(fround(((-b218[i])*0.7071067690849304))))));}
function loop234(){for(let i=0;i<256;i++)b221[i]=fround((b218[i]*fround(logistic(b218[i]))));}
function loop236(){for(let i=0;i<256;i++)b235[i]=fround((b218[i]-0.0));}
function loop237(){for(let i=0;i<256;i++)b221[i]=((b235[i]!==b235[i]?1:0)?fround((b218[i]+0.0)):fround((max(b218[i],0.0)+fround(log1p(fround(exp((-abs(b235[i])))))))));}
function loop239(n2){for(let i=0;i<256;i++)b238[i]=fround(square(fround((b221[i]-fround((n2*max((-b218[i]),0.0)))))));}
function sum242(){let s241=0;for(let i240=0;i240<256;i240++){const x0=b238[i240];{const y=k201[i240];s241+=x0*y;}}return s241;}
function loop245(v217){for(let i=0;i<256;i++)b244[i]=fround((v217*k200[i]));}
function loop247(){for(let i=0;i<256;i++)b246[i]=fround((fround((fround(logistic(b244[i]))*fround(logistic((-b244[i])))))*1.0));}
function loop248(){for(let i=0;i<256;i++)b246[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b244[i]))))))*fround(logistic(fround(((-2.0)*b244[i]))))))*1.0));}
function loop249(){for(let i=0;i<256;i++)b246[i]=((b244[i]>0.0?1:0)?1.0:0.0);}
function loop250(){for(let i=0;i<256;i++)b246[i]=1.0;}
function loop251(){for(let i=0;i<256;i++)b246[i]=((b244[i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop253(){for(let i=0;i<256;i++)b252[i]=(b244[i]>0.0?1:0);}
function loop254(){for(let i=0;i<256;i++)b246[i]=(b252[i]?1.0:fround((1.0*fround(((b252[i]?0.0:1.0)*fround((fround(expm1((b252[i]?0.0:b244[i])))+1.0)))))));}
function loop256(){for(let i=0;i<256;i++)b255[i]=(b244[i]>0.0?1:0);}
function loop257(){for(let i=0;i<256;i++)b246[i]=fround((1.0507010221481323*(b255[i]?1.0:fround((1.6732631921768188*fround(((b255[i]?0.0:1.0)*fround((fround(expm1((b255[i]?0.0:b244[i])))+1.0)))))))));}
function loop259(){for(let i=0;i<256;i++)b258[i]=fround(((-b244[i])*0.7071067690849304));}
function loop260(){for(let i=0;i<256;i++)b246[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b258[i]))))+fround((fround((0.5*b244[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b258[i])))))))))))));}
function loop262(){for(let i=0;i<256;i++)b261[i]=fround(logistic(b244[i]));}
function loop263(){for(let i=0;i<256;i++)b246[i]=fround((fround((1.0*b261[i]))+fround((b244[i]*fround((1.0*fround((b261[i]*fround((1.0-b261[i]))))))))));}
function loop265(){for(let i=0;i<256;i++)b264[i]=fround((b244[i]-0.0));}
function loop267(){for(let i=0;i<256;i++)b266[i]=((b264[i]!==b264[i]?1:0)?fround((b244[i]+0.0)):fround((max(b244[i],0.0)+fround(log1p(fround(exp((-abs(b264[i])))))))));}
function loop269(){for(let i=0;i<256;i++)b268[i]=((b266[i]===Infinity?1:0)?0.0:b266[i]);}
function loop270(){for(let i=0;i<256;i++)b246[i]=fround((fround((1.0*fround(exp(fround((((b244[i]===Infinity?1:0)?0.0:b244[i])-b268[i]))))))+fround((0.0*fround(exp(fround((0.0-b268[i]))))))));}
function loop272(n2){for(let i=0;i<256;i++)b271[i]=fround(square(fround((fround((b246[i]*1.0))-fround((n2*(((-b244[i])>0.0?1:0)?(-1.0):0.0)))))));}
function sum275(){let s274=0;for(let i273=0;i273<256;i273++){const x0=b271[i273];{const y=k201[i273];s274+=x0*y;}}return s274;}
function loop280(v199){for(let i279=0;i279<30;i279++){b278[i279]=(b20[(29-(i279))]?fround((fround(ln(fround((v199*b203[(29-(i279))]))))*0.4342944920063019)):0.0);}}
function loop284(){let s283=0;for(let i282=0;i282<=29;i282++){s283+=b278[i282];b281[i282]=s283;}}
function loop287(){for(let i286=0;i286<29;i286++){b285[i286]=b281[(29-(i286+1))];}}
function loop288(){b285[29]=0.0;}
function loop291(){for(let i290=0;i290<30;i290++){b289[i290]=fround((b99[i290]+0.0));}}
function loop293(){for(let i292=0;i292<30;i292++){b289[1*30+i292]=(b20[i292]?fround((0.5*b285[i292])):NaN);}}
function loop295(){for(let i=0;i<60;i++)b294[i]=b289[i];}
let seed;
function draw(){
b5[1]=seed;
randomFoldIn(b5[0],b5[1],1,b6);
randomSplit(b6[0],b6[1],b7);
randomBits(b7[0],b7[1],b8);
randomBits(b7[1*2],b7[1*2+1],b9);
randomSplit(b5[0],b5[1],b10);
randomBits(b10[0],b10[1],b12);
loop14();
randomBits(b10[1*2],b10[1*2+1],b17);
loop19();
loop24();
loop83();
e89=fround(sum88());
e90=(e89>0.0?1:0);
e91=fround((e90?e89:1.0));
e92=fround(ln(e91));
e93=fround((e92*0.4342944920063019));
loop95();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
const v11=fround((n3/5.656854152679443));
loop16(v11);
loop22(n4);
loop26();
for(let t28=0;t28<30;t28++){
const v29=b20[t28];
const v35=fround(sum34());
const v36=(v35>0.0?1:0);
const v37=(v35<1.000000045813705e-18?1:0);
const v38=(v36&v37);
const v39=fround((v35/1.000000045813705e-18));
const v40=fround((v38?v39:1.0));
loop42(v40);
loop55(t28);
loop59(t28);
const v60=min(max(n1,0),9);
switch(v60){
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
loop65();
break;}
case 4:{
loop66();
break;}
case 5:{
loop68();
loop69();
break;}
case 6:{
loop71();
loop72();
break;}
case 7:{
loop73();
break;}
case 8:{
loop74();
break;}
default:{
loop76();
loop77();
break;}
}
loop78(t28);
loop80(n2,v29);
loop81();
}
let v97;
loop98();
v97=e93;
for(let t100=29;t100>=0;t100--){
const v101=b20[t100];
loop114(t100);
loop118(t100);
const v119=min(max(n1,0),9);
switch(v119){
case 0:{
loop121();
break;}
case 1:{
loop122();
break;}
case 2:{
loop123();
break;}
case 3:{
loop124();
break;}
case 4:{
loop125();
break;}
case 5:{
loop127();
loop128();
break;}
case 6:{
loop130();
loop131();
break;}
case 7:{
loop133();
loop134();
break;}
case 8:{
loop136();
loop137();
break;}
default:{
loop139();
loop141();
loop143();
loop144();
break;}
}
loop146(n2);
loop159(t100);
const v165=fround(sum164());
const v166=(v165>0.0?1:0);
const v167=fround((v166?v165:1.0));
const v168=fround(ln(v167));
const v169=fround((v168*0.4342944920063019));
const v175=fround(sum174(v167));
const v176=fround((v175/1024.0));
const v177=fround(ln(v176));
const v178=fround((v177*0.4342944920063019));
const v179=fround((0.5*v178));
const v180=fround((v169+v179));
const v181=fround((v180+v97));
const v187=fround(sum186());
const v188=(v187>0.0?1:0);
const v189=fround((v188?v187:1.0));
const v190=fround(ln(v189));
const v191=fround((v190*0.4342944920063019));
const v192=fround((v97+v191));
const v193=fround((v101?v192:v97));
const v194=fround((v101?v181:NaN));
b99[t100]=v194;
loop196(v101,v189);
const v197=fround(v193);
loop198();
v97=v197;
}
const v199=fround(square(n3));
let v202;
v202=1.0;
for(let t204=0;t204<30;t204++){
const v205=fround(abs(v202));
const v208=fround(sum207(v205));
const v209=(v208>0.0?1:0);
const v210=(v208<1.0000000031710769e-30?1:0);
const v211=(v209&v210);
const v212=fround((v208/1.0000000031710769e-30));
const v213=fround((v211?v212:1.0));
const v214=fround((v202/v213));
const v215=fround((v199*v214));
const v216=fround((v215+0.0));
const v217=fround(sqrt(v216));
loop219(v217);
const v220=min(max(n1,0),9);
switch(v220){
case 0:{
loop222();
break;}
case 1:{
loop223();
break;}
case 2:{
loop224();
break;}
case 3:{
loop225();
break;}
case 4:{
loop226();
break;}
case 5:{
loop228();
loop229();
break;}
case 6:{
loop231();
loop232();
break;}
case 7:{
loop233();
break;}
case 8:{
loop234();
break;}
default:{
loop236();
loop237();
break;}
}
loop239(n2);
const v243=fround(sum242());
loop245(v217);
switch(v220){
case 0:{
loop247();
break;}
case 1:{
loop248();
break;}
case 2:{
loop249();
break;}
case 3:{
loop250();
break;}
case 4:{
loop251();
break;}
case 5:{
loop253();
loop254();
break;}
case 6:{
loop256();
loop257();
break;}
case 7:{
loop259();
loop260();
break;}
case 8:{
loop262();
loop263();
break;}
default:{
loop265();
loop267();
loop269();
loop270();
break;}
}
loop272(n2);
const v276=fround(sum275());
b203[t204]=v276;
const v277=fround(v243);
v202=v277;
}
loop280(v199);
loop284();
loop287();
loop288();
loop291();
loop293();
loop295();
return b294;
}
