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
const b28=new Float32Array(30720);
const b29=new Float32Array(30);
const b53=new Float32Array(1024);
const b66=new Float32Array(1024);
const b68=new Float32Array(1024);
const b73=new Float32Array(1024);
const b79=new Uint8Array(1024);
const b82=new Uint8Array(1024);
const b87=new Float32Array(1024);
const b91=new Float32Array(1024);
const b95=new Float32Array(1024);
let e102;
let e103;
let e104;
let e105;
let e106;
const b107=new Float32Array(1024);
const b109=new Float32Array(1024);
const b112=new Float32Array(30);
const b127=new Float32Array(1024);
const b129=new Float32Array(1024);
const b134=new Float32Array(1024);
const b135=new Float32Array(1024);
const b136=new Float32Array(1024);
const b146=new Uint8Array(1024);
const b150=new Uint8Array(1024);
const b152=new Float32Array(1024);
const b156=new Uint8Array(1024);
const b158=new Float32Array(1024);
const b162=new Float32Array(1024);
const b164=new Float32Array(1024);
const b166=new Float32Array(1024);
const b170=new Float32Array(1024);
const b174=new Float32Array(1024);
const b176=new Float32Array(1024);
const b178=new Float32Array(1024);
const b182=new Float32Array(1024);
const b184=new Float32Array(1024);
const b197=new Float32Array(1024);
const b243=new Float32Array(1024);
const k248=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k249=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b251=new Float32Array(30);
const b271=new Float32Array(256);
const b274=new Float32Array(256);
const b280=new Uint8Array(256);
const b283=new Uint8Array(256);
const b288=new Float32Array(256);
const b291=new Float32Array(256);
const b297=new Float32Array(256);
const b299=new Float32Array(256);
const b305=new Uint8Array(256);
const b308=new Uint8Array(256);
const b311=new Float32Array(256);
const b314=new Float32Array(256);
const b317=new Float32Array(256);
const b319=new Float32Array(256);
const b321=new Float32Array(256);
const b324=new Float32Array(256);
const b331=new Float32Array(30);
const b334=new Float32Array(30);
const b338=new Float32Array(30);
const b342=new Float32Array(60);
const b347=new Float32Array(60);
function loop14(){for(let i=0;i<30720;i++)b13[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop16(v11){for(let i=0;i<30720;i++)b15[i]=fround((v11*b13[i]));}
function loop19(){for(let i=0;i<960;i++)b18[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function loop22(n4){for(let i21=0;i21<30;i21++){b20[i21]=((i21)<n4?1:0);}}
function loop24(){for(let i=0;i<1024;i++)b23[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop27(){for(let i=0;i<1024;i++)b25[i]=b23[i];}
function sum36(){let s32=-Infinity;for(let i35=0;i35<1024;i35++){s32=max(s32,abs(b25[i35]));}return s32;}
function sum47(){let s43=1;for(let i46=0;i46<1024;i46++){s43=s43&(Number.isFinite(b25[i46])?1:0);}return s43;}
function loop54(v49){for(let i=0;i<1024;i++)b53[i]=fround((b25[i]/v49));}
function loop67(t30){for(let i55=0;i55<32;i55+=2){for(let i56=0;i56<32;i56+=4){let s58=0;let s59=0;let s60=0;let s61=0;let s62=0;let s63=0;let s64=0;let s65=0;for(let i57=0;i57<32;i57++){const x0=b53[i55*32+i57];const x1=b53[(i55+1)*32+i57];{const y=b15[t30*1024+i57*32+i56];s58+=x0*y;s62+=x1*y;}{const y=b15[t30*1024+i57*32+i56+1];s59+=x0*y;s63+=x1*y;}{const y=b15[t30*1024+i57*32+i56+2];s60+=x0*y;s64+=x1*y;}{const y=b15[t30*1024+i57*32+i56+3];s61+=x0*y;s65+=x1*y;}}b66[i55*32+i56]=s58;b66[i55*32+i56+1]=s59;b66[i55*32+i56+2]=s60;b66[i55*32+i56+3]=s61;b66[(i55+1)*32+i56]=s62;b66[(i55+1)*32+i56+1]=s63;b66[(i55+1)*32+i56+2]=s64;b66[(i55+1)*32+i56+3]=s65;}}}
function loop71(t30){for(let i69=0;i69<32;i69++){for(let i70=0;i70<32;i70++){b68[i69*32+i70]=fround((b66[i69*32+i70]+b18[t30*32+i70]));}}}
function loop74(){for(let i=0;i<1024;i++)b73[i]=fround(logistic(b68[i]));}
function loop75(){for(let i=0;i<1024;i++)b73[i]=fround(tanh(b68[i]));}
function loop76(){for(let i=0;i<1024;i++)b73[i]=max(b68[i],0.0);}
function loop77(){for(let i=0;i<1024;i++)b73[i]=b68[i];}
function loop78(){for(let i=0;i<1024;i++)b73[i]=((b68[i]>=0.0?1:0)?b68[i]:fround((0.009999999776482582*b68[i])));}
function loop80(){for(let i=0;i<1024;i++)b79[i]=(b68[i]>0.0?1:0);}
function loop81(){for(let i=0;i<1024;i++)b73[i]=(b79[i]?b68[i]:fround((1.0*fround(expm1((b79[i]?0.0:b68[i]))))));}
function loop83(){for(let i=0;i<1024;i++)b82[i]=(b68[i]>0.0?1:0);}
function loop84(){for(let i=0;i<1024;i++)b73[i]=fround((1.0507010221481323*(b82[i]?b68[i]:fround((1.6732631921768188*fround(expm1((b82[i]?0.0:b68[i]))))))));}
function loop85(){for(let i=0;i<1024;i++)b73[i]=fround((fround((0.5*b68[i]))*fround(erfc(fround(((-b68[i])*0.7071067690849304))))));}
function loop86(){for(let i=0;i<1024;i++)b73[i]=fround((b68[i]*fround(logistic(b68[i]))));}
function loop88(){for(let i=0;i<1024;i++)b87[i]=fround((b68[i]-0.0));}
function loop89(){for(let i=0;i<1024;i++)b73[i]=((b87[i]!==b87[i]?1:0)?fround((b68[i]+0.0)):fround((max(b68[i],0.0)+fround(log1p(fround(exp((-abs(b87[i])))))))));}
function loop90(t30){for(let i=0;i<1024;i++)b28[t30*1024+i]=b53[i];}
function loop92(n2,v31){for(let i=0;i<1024;i++)b91[i]=(v31?fround((b73[i]-fround((n2*max((-b68[i]),0.0))))):b53[i]);}
function loop94(){for(let i=0;i<1024;i++)b25[i]=b91[i];}
function loop96(){for(let i=0;i<1024;i++)b95[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b9[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum101(){let s97=-Infinity;for(let i100=0;i100<1024;i100++){s97=max(s97,abs(b95[i100]));}return s97;}
function loop108(){for(let i=0;i<1024;i++)b107[i]=fround((b95[i]/e104));}
function loop111(){for(let i=0;i<1024;i++)b109[i]=b107[i];}
function loop128(t113){for(let i116=0;i116<32;i116+=2){for(let i117=0;i117<32;i117+=4){let s119=0;let s120=0;let s121=0;let s122=0;let s123=0;let s124=0;let s125=0;let s126=0;for(let i118=0;i118<32;i118++){const x0=b28[t113*1024+i116*32+i118];const x1=b28[t113*1024+(i116+1)*32+i118];{const y=b15[t113*1024+i118*32+i117];s119+=x0*y;s123+=x1*y;}{const y=b15[t113*1024+i118*32+i117+1];s120+=x0*y;s124+=x1*y;}{const y=b15[t113*1024+i118*32+i117+2];s121+=x0*y;s125+=x1*y;}{const y=b15[t113*1024+i118*32+i117+3];s122+=x0*y;s126+=x1*y;}}b127[i116*32+i117]=s119;b127[i116*32+i117+1]=s120;b127[i116*32+i117+2]=s121;b127[i116*32+i117+3]=s122;b127[(i116+1)*32+i117]=s123;b127[(i116+1)*32+i117+1]=s124;b127[(i116+1)*32+i117+2]=s125;b127[(i116+1)*32+i117+3]=s126;}}}
function loop132(t113){for(let i130=0;i130<32;i130++){for(let i131=0;i131<32;i131++){b129[i130*32+i131]=fround((b127[i130*32+i131]+b18[t113*32+i131]));}}}
function loop137(){for(let i=0;i<1024;i++)b136[i]=fround(logistic(b129[i]));}
function loop138(){for(let i=0;i<1024;i++)b134[i]=b136[i];}
function loop139(){for(let i=0;i<1024;i++)b135[i]=fround((fround((b136[i]*fround(logistic((-b129[i])))))*1.0));}
function loop140(){for(let i=0;i<1024;i++)b134[i]=fround(tanh(b129[i]));}
function loop141(){for(let i=0;i<1024;i++)b135[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b129[i]))))))*fround(logistic(fround(((-2.0)*b129[i]))))))*1.0));}
function loop142(){for(let i=0;i<1024;i++)b134[i]=max(b129[i],0.0);}
function loop143(){for(let i=0;i<1024;i++)b135[i]=((b129[i]>0.0?1:0)?1.0:0.0);}
function loop144(){for(let i=0;i<1024;i++)b134[i]=b129[i];}
function loop145(){for(let i=0;i<1024;i++)b135[i]=1.0;}
function loop147(){for(let i=0;i<1024;i++)b146[i]=(b129[i]>=0.0?1:0);}
function loop148(){for(let i=0;i<1024;i++)b134[i]=(b146[i]?b129[i]:fround((0.009999999776482582*b129[i])));}
function loop149(){for(let i=0;i<1024;i++)b135[i]=(b146[i]?1.0:fround((0.009999999776482582*1.0)));}
function loop151(){for(let i=0;i<1024;i++)b150[i]=(b129[i]>0.0?1:0);}
function loop153(){for(let i=0;i<1024;i++)b152[i]=fround(expm1((b150[i]?0.0:b129[i])));}
function loop154(){for(let i=0;i<1024;i++)b134[i]=(b150[i]?b129[i]:fround((1.0*b152[i])));}
function loop155(){for(let i=0;i<1024;i++)b135[i]=(b150[i]?1.0:fround((1.0*fround(((b150[i]?0.0:1.0)*fround((b152[i]+1.0)))))));}
function loop157(){for(let i=0;i<1024;i++)b156[i]=(b129[i]>0.0?1:0);}
function loop159(){for(let i=0;i<1024;i++)b158[i]=fround(expm1((b156[i]?0.0:b129[i])));}
function loop160(){for(let i=0;i<1024;i++)b134[i]=fround((1.0507010221481323*(b156[i]?b129[i]:fround((1.6732631921768188*b158[i])))));}
function loop161(){for(let i=0;i<1024;i++)b135[i]=fround((1.0507010221481323*(b156[i]?1.0:fround((1.6732631921768188*fround(((b156[i]?0.0:1.0)*fround((b158[i]+1.0)))))))));}
function loop163(){for(let i=0;i<1024;i++)b162[i]=fround((0.5*b129[i]));}
function loop165(){for(let i=0;i<1024;i++)b164[i]=fround(((-b129[i])*0.7071067690849304));}
function loop167(){for(let i=0;i<1024;i++)b166[i]=fround(erfc(b164[i]));}
function loop168(){for(let i=0;i<1024;i++)b134[i]=fround((b162[i]*b166[i]));}
function loop169(){for(let i=0;i<1024;i++)b135[i]=fround((fround((fround((0.5*1.0))*b166[i]))+fround((b162[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b164[i])))))))))))));}
function loop171(){for(let i=0;i<1024;i++)b170[i]=fround(logistic(b129[i]));}
function loop172(){for(let i=0;i<1024;i++)b134[i]=fround((b129[i]*b170[i]));}
function loop173(){for(let i=0;i<1024;i++)b135[i]=fround((fround((1.0*b170[i]))+fround((b129[i]*fround((1.0*fround((b170[i]*fround((1.0-b170[i]))))))))));}
function loop175(){for(let i=0;i<1024;i++)b174[i]=fround((b129[i]-0.0));}
function loop177(){for(let i=0;i<1024;i++)b176[i]=((b174[i]!==b174[i]?1:0)?fround((b129[i]+0.0)):fround((max(b129[i],0.0)+fround(log1p(fround(exp((-abs(b174[i])))))))));}
function loop179(){for(let i=0;i<1024;i++)b178[i]=((b176[i]===Infinity?1:0)?0.0:b176[i]);}
function loop180(){for(let i=0;i<1024;i++)b134[i]=b176[i];}
function loop181(){for(let i=0;i<1024;i++)b135[i]=fround((fround((1.0*fround(exp(fround((((b129[i]===Infinity?1:0)?0.0:b129[i])-b178[i]))))))+fround((0.0*fround(exp(fround((0.0-b178[i]))))))));}
function loop183(){for(let i=0;i<1024;i++)b182[i]=(-b129[i]);}
function loop185(n2){for(let i=0;i<1024;i++)b184[i]=fround(((-((b182[i]>0.0?1:0)?fround((n2*(-b109[i]))):0.0))+fround((b135[i]*b109[i]))));}
function loop198(t113){for(let i186=0;i186<32;i186+=2){for(let i187=0;i187<32;i187+=4){let s189=0;let s190=0;let s191=0;let s192=0;let s193=0;let s194=0;let s195=0;let s196=0;for(let i188=0;i188<32;i188++){const x0=b184[i186*32+i188];const x1=b184[(i186+1)*32+i188];{const y=b15[t113*1024+i187*32+i188];s189+=x0*y;s193+=x1*y;}{const y=b15[t113*1024+(i187+1)*32+i188];s190+=x0*y;s194+=x1*y;}{const y=b15[t113*1024+(i187+2)*32+i188];s191+=x0*y;s195+=x1*y;}{const y=b15[t113*1024+(i187+3)*32+i188];s192+=x0*y;s196+=x1*y;}}b197[i186*32+i187]=s189;b197[i186*32+i187+1]=s190;b197[i186*32+i187+2]=s191;b197[i186*32+i187+3]=s192;b197[(i186+1)*32+i187]=s193;b197[(i186+1)*32+i187+1]=s194;b197[(i186+1)*32+i187+2]=s195;b197[(i186+1)*32+i187+3]=s196;}}}
function sum203(n2){let s199=1;for(let i202=0;i202<1024;i202++){s199=s199&(Number.isFinite(fround((b134[i202]-fround((n2*max(b182[i202],0.0))))))?1:0);}return s199;}
function sum212(){let s208=-Infinity;for(let i211=0;i211<1024;i211++){s208=max(s208,abs(b109[i211]));}return s208;}
function sum222(v215){let s218=0;for(let i221=0;i221<1024;i221++){s218=s218+fround(square(fround((b109[i221]/v215))));}return s218;}
function sum234(){let s230=-Infinity;for(let i233=0;i233<1024;i233++){s230=max(s230,abs(b197[i233]));}return s230;}
function loop244(v115,v237){for(let i=0;i<1024;i++)b243[i]=(v115?fround((b197[i]/v237)):b109[i]);}
function loop246(){for(let i=0;i<1024;i++)b109[i]=b243[i];}
function sum255(v253){let s254=-Infinity;s254=max(s254,v253);return s254;}
function sum264(v262){let s263=1;s263=s263&v262;return s263;}
function loop272(v270){for(let i=0;i<256;i++)b271[i]=fround((v270*k248[i]));}
function loop275(){for(let i=0;i<256;i++)b274[i]=fround(logistic(b271[i]));}
function loop276(){for(let i=0;i<256;i++)b274[i]=fround(tanh(b271[i]));}
function loop277(){for(let i=0;i<256;i++)b274[i]=max(b271[i],0.0);}
function loop278(){for(let i=0;i<256;i++)b274[i]=b271[i];}
function loop279(){for(let i=0;i<256;i++)b274[i]=((b271[i]>=0.0?1:0)?b271[i]:fround((0.009999999776482582*b271[i])));}
function loop281(){for(let i=0;i<256;i++)b280[i]=(b271[i]>0.0?1:0);}
function loop282(){for(let i=0;i<256;i++)b274[i]=(b280[i]?b271[i]:fround((1.0*fround(expm1((b280[i]?0.0:b271[i]))))));}
function loop284(){for(let i=0;i<256;i++)b283[i]=(b271[i]>0.0?1:0);}
function loop285(){for(let i=0;i<256;i++)b274[i]=fround((1.0507010221481323*(b283[i]?b271[i]:fround((1.6732631921768188*fround(expm1((b283[i]?0.0:b271[i]))))))));}
function loop286(){for(let i=0;i<256;i++)b274[i]=fround((fround((0.5*b271[i]))*fround(erfc(fround(((-b271[i])*0.7071067690849304))))));}
function loop287(){for(let i=0;i<256;i++)b274[i]=fround((b271[i]*fround(logistic(b271[i]))));}
function loop289(){for(let i=0;i<256;i++)b288[i]=fround((b271[i]-0.0));}
function loop290(){for(let i=0;i<256;i++)b274[i]=((b288[i]!==b288[i]?1:0)?fround((b271[i]+0.0)):fround((max(b271[i],0.0)+fround(log1p(fround(exp((-abs(b288[i])))))))));}
function loop292(n2){for(let i=0;i<256;i++)b291[i]=fround(square(fround((b274[i]-fround((n2*max((-b271[i]),0.0)))))));}
function sum295(){let s294=0;for(let i293=0;i293<256;i293++){const x0=b291[i293];{const y=k249[i293];s294+=x0*y;}}return s294;}
function loop298(v270){for(let i=0;i<256;i++)b297[i]=fround((v270*k248[i]));}
function loop300(){for(let i=0;i<256;i++)b299[i]=fround((fround((fround(logistic(b297[i]))*fround(logistic((-b297[i])))))*1.0));}
function loop301(){for(let i=0;i<256;i++)b299[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b297[i]))))))*fround(logistic(fround(((-2.0)*b297[i]))))))*1.0));}
function loop302(){for(let i=0;i<256;i++)b299[i]=((b297[i]>0.0?1:0)?1.0:0.0);}
function loop303(){for(let i=0;i<256;i++)b299[i]=1.0;}
function loop304(){for(let i=0;i<256;i++)b299[i]=((b297[i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop306(){for(let i=0;i<256;i++)b305[i]=(b297[i]>0.0?1:0);}
function loop307(){for(let i=0;i<256;i++)b299[i]=(b305[i]?1.0:fround((1.0*fround(((b305[i]?0.0:1.0)*fround((fround(expm1((b305[i]?0.0:b297[i])))+1.0)))))));}
function loop309(){for(let i=0;i<256;i++)b308[i]=(b297[i]>0.0?1:0);}
function loop310(){for(let i=0;i<256;i++)b299[i]=fround((1.0507010221481323*(b308[i]?1.0:fround((1.6732631921768188*fround(((b308[i]?0.0:1.0)*fround((fround(expm1((b308[i]?0.0:b297[i])))+1.0)))))))));}
function loop312(){for(let i=0;i<256;i++)b311[i]=fround(((-b297[i])*0.7071067690849304));}
function loop313(){for(let i=0;i<256;i++)b299[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b311[i]))))+fround((fround((0.5*b297[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b311[i])))))))))))));}
function loop315(){for(let i=0;i<256;i++)b314[i]=fround(logistic(b297[i]));}
function loop316(){for(let i=0;i<256;i++)b299[i]=fround((fround((1.0*b314[i]))+fround((b297[i]*fround((1.0*fround((b314[i]*fround((1.0-b314[i]))))))))));}
function loop318(){for(let i=0;i<256;i++)b317[i]=fround((b297[i]-0.0));}
function loop320(){for(let i=0;i<256;i++)b319[i]=((b317[i]!==b317[i]?1:0)?fround((b297[i]+0.0)):fround((max(b297[i],0.0)+fround(log1p(fround(exp((-abs(b317[i])))))))));}
function loop322(){for(let i=0;i<256;i++)b321[i]=((b319[i]===Infinity?1:0)?0.0:b319[i]);}
function loop323(){for(let i=0;i<256;i++)b299[i]=fround((fround((1.0*fround(exp(fround((((b297[i]===Infinity?1:0)?0.0:b297[i])-b321[i]))))))+fround((0.0*fround(exp(fround((0.0-b321[i]))))))));}
function loop325(n2){for(let i=0;i<256;i++)b324[i]=fround(square(fround((fround((b299[i]*1.0))-fround((n2*(((-b297[i])>0.0?1:0)?(-1.0):0.0)))))));}
function sum328(){let s327=0;for(let i326=0;i326<256;i326++){const x0=b324[i326];{const y=k249[i326];s327+=x0*y;}}return s327;}
function loop333(v247){for(let i332=0;i332<30;i332++){b331[i332]=(b20[(29-(i332))]?fround((fround(ln(fround((v247*b251[(29-(i332))]))))*0.4342944920063019)):0.0);}}
function loop337(){let s336=0;for(let i335=0;i335<=29;i335++){s336+=b331[i335];b334[i335]=s336;}}
function loop340(){for(let i339=0;i339<29;i339++){b338[i339]=b334[(29-(i339+1))];}}
function loop341(){b338[29]=0.0;}
function loop344(){for(let i343=0;i343<30;i343++){b342[i343]=fround((b112[i343]+0.0));}}
function loop346(){for(let i345=0;i345<30;i345++){b342[1*30+i345]=(b20[i345]?fround((0.5*b338[i345])):NaN);}}
function loop348(){for(let i=0;i<60;i++)b347[i]=b342[i];}
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
loop96();
e102=fround(sum101());
e103=(e102>0.0?1:0);
e104=fround((e103?e102:1.0));
e105=fround(ln(e104));
e106=fround((e105*0.4342944920063019));
loop108();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
const v11=fround((n3/5.656854152679443));
loop16(v11);
loop22(n4);
let v26;
loop27();
v26=0.0;
for(let t30=0;t30<30;t30++){
const v31=b20[t30];
const v37=fround(sum36());
const v38=(v37>0.0?1:0);
const v39=fround(max(1.000000045813705e-18,v37));
const v40=fround(min(1.0000000150474662e+30,v39));
const v41=fround((v37/v40));
const v42=fround((v38?v41:1.0));
const v48=sum47();
const v49=fround((v48?v42:NaN));
const v50=fround(ln(v49));
const v51=fround((v50*0.4342944920063019));
const v52=fround((v26+v51));
loop54(v49);
loop67(t30);
loop71(t30);
const v72=min(max(n1,0),9);
switch(v72){
case 0:{
loop74();
break;}
case 1:{
loop75();
break;}
case 2:{
loop76();
break;}
case 3:{
loop77();
break;}
case 4:{
loop78();
break;}
case 5:{
loop80();
loop81();
break;}
case 6:{
loop83();
loop84();
break;}
case 7:{
loop85();
break;}
case 8:{
loop86();
break;}
default:{
loop88();
loop89();
break;}
}
loop90(t30);
b29[t30]=v52;
loop92(n2,v31);
const v93=fround(v52);
loop94();
v26=v93;
}
let v110;
loop111();
v110=e106;
for(let t113=29;t113>=0;t113--){
const v114=fround(b29[t113]);
const v115=b20[t113];
loop128(t113);
loop132(t113);
const v133=min(max(n1,0),9);
switch(v133){
case 0:{
loop137();
loop138();
loop139();
break;}
case 1:{
loop140();
loop141();
break;}
case 2:{
loop142();
loop143();
break;}
case 3:{
loop144();
loop145();
break;}
case 4:{
loop147();
loop148();
loop149();
break;}
case 5:{
loop151();
loop153();
loop154();
loop155();
break;}
case 6:{
loop157();
loop159();
loop160();
loop161();
break;}
case 7:{
loop163();
loop165();
loop167();
loop168();
loop169();
break;}
case 8:{
loop171();
loop172();
loop173();
break;}
default:{
loop175();
loop177();
loop179();
loop180();
loop181();
break;}
}
loop183();
loop185(n2);
loop198(t113);
const v204=sum203(n2);
const v205=fround((v204?v110:NaN));
const v206=fround((0.0*v114));
const v207=fround((v205+v206));
const v213=fround(sum212());
const v214=(v213>0.0?1:0);
const v215=fround((v214?v213:1.0));
const v216=fround(ln(v215));
const v217=fround((v216*0.4342944920063019));
const v223=fround(sum222(v215));
const v224=fround((v223/1024.0));
const v225=fround(ln(v224));
const v226=fround((v225*0.4342944920063019));
const v227=fround((0.5*v226));
const v228=fround((v217+v227));
const v229=fround((v228+v110));
const v235=fround(sum234());
const v236=(v235>0.0?1:0);
const v237=fround((v236?v235:1.0));
const v238=fround(ln(v237));
const v239=fround((v238*0.4342944920063019));
const v240=fround((v207+v239));
const v241=fround((v115?v240:v110));
const v242=fround((v115?v229:NaN));
b112[t113]=v242;
loop244(v115,v237);
const v245=fround(v241);
loop246();
v110=v245;
}
const v247=fround(square(n3));
let v250;
v250=1.0;
for(let t252=0;t252<30;t252++){
const v253=fround(abs(v250));
const v256=fround(sum255(v253));
const v257=(v256>0.0?1:0);
const v258=fround(max(1.0000000031710769e-30,v256));
const v259=fround(min(Infinity,v258));
const v260=fround((v256/v259));
const v261=fround((v257?v260:1.0));
const v262=(Number.isFinite(v250)?1:0);
const v265=sum264(v262);
const v266=fround((v265?v261:NaN));
const v267=fround((v250/v266));
const v268=fround((v247*v267));
const v269=fround((v268+0.0));
const v270=fround(sqrt(v269));
loop272(v270);
const v273=min(max(n1,0),9);
switch(v273){
case 0:{
loop275();
break;}
case 1:{
loop276();
break;}
case 2:{
loop277();
break;}
case 3:{
loop278();
break;}
case 4:{
loop279();
break;}
case 5:{
loop281();
loop282();
break;}
case 6:{
loop284();
loop285();
break;}
case 7:{
loop286();
break;}
case 8:{
loop287();
break;}
default:{
loop289();
loop290();
break;}
}
loop292(n2);
const v296=fround(sum295());
loop298(v270);
switch(v273){
case 0:{
loop300();
break;}
case 1:{
loop301();
break;}
case 2:{
loop302();
break;}
case 3:{
loop303();
break;}
case 4:{
loop304();
break;}
case 5:{
loop306();
loop307();
break;}
case 6:{
loop309();
loop310();
break;}
case 7:{
loop312();
loop313();
break;}
case 8:{
loop315();
loop316();
break;}
default:{
loop318();
loop320();
loop322();
loop323();
break;}
}
loop325(n2);
const v329=fround(sum328());
b251[t252]=v329;
const v330=fround(v296);
v250=v330;
}
loop333(v247);
loop337();
loop340();
loop341();
loop344();
loop346();
loop348();
return b347;
}
