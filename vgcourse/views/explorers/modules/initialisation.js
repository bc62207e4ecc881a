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
const b47=new Float32Array(1024);
const b60=new Float32Array(1024);
const b63=new Float32Array(1024);
const b67=new Float32Array(1024);
const b73=new Uint8Array(1024);
const b76=new Uint8Array(1024);
const b81=new Float32Array(1024);
const b84=new Float32Array(1024);
const b108=new Float32Array(1024);
const b112=new Uint32Array(1024);
const b113=new Float32Array(1024);
const b115=new Float32Array(30720);
const b129=new Float32Array(1024);
const b142=new Float32Array(1024);
const b145=new Float32Array(1024);
const b149=new Float32Array(1024);
const b155=new Uint8Array(1024);
const b158=new Uint8Array(1024);
const b163=new Float32Array(1024);
const b167=new Float32Array(1024);
const b170=new Float32Array(1024);
let e177;
let e178;
let e179;
let e180;
let e181;
const b182=new Float32Array(1024);
const b184=new Float32Array(1024);
const b187=new Float32Array(30);
const b201=new Float32Array(1024);
const b204=new Float32Array(1024);
const b208=new Float32Array(1024);
const b214=new Uint8Array(1024);
const b217=new Uint8Array(1024);
const b220=new Float32Array(1024);
const b223=new Float32Array(1024);
const b226=new Float32Array(1024);
const b228=new Float32Array(1024);
const b230=new Float32Array(1024);
const b233=new Float32Array(1024);
const b246=new Float32Array(1024);
const b283=new Float32Array(1024);
const k289=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k290=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b293=new Float32Array(30);
const b294=new Float32Array(30);
const b295=new Float32Array(30);
const b316=new Float32Array(256);
const b322=new Float32Array(256);
const b324=new Float32Array(256);
const b331=new Float32Array(256);
const b337=new Float32Array(256);
const b339=new Float32Array(256);
const b346=new Float32Array(256);
const b352=new Float32Array(256);
const b359=new Float32Array(256);
const b365=new Float32Array(256);
const b372=new Float32Array(256);
const b374=new Float32Array(256);
const b380=new Float32Array(256);
const b387=new Float32Array(256);
const b389=new Uint8Array(256);
const b391=new Float32Array(256);
const b397=new Float32Array(256);
const b399=new Uint8Array(256);
const b401=new Float32Array(256);
const b408=new Float32Array(256);
const b410=new Uint8Array(256);
const b412=new Float32Array(256);
const b418=new Float32Array(256);
const b420=new Uint8Array(256);
const b422=new Float32Array(256);
const b429=new Float32Array(256);
const b431=new Float32Array(256);
const b437=new Float32Array(256);
const b439=new Float32Array(256);
const b441=new Float32Array(256);
const b448=new Float32Array(256);
const b450=new Float32Array(256);
const b456=new Float32Array(256);
const b458=new Float32Array(256);
const b460=new Float32Array(256);
const b467=new Float32Array(256);
const b469=new Float32Array(256);
const b471=new Float32Array(256);
const b477=new Float32Array(256);
const b479=new Float32Array(256);
const b481=new Float32Array(256);
const b483=new Float32Array(256);
const b485=new Float32Array(256);
const b493=new Float32Array(30);
const b496=new Float32Array(30);
const b500=new Float32Array(30);
const b504=new Float32Array(120);
const b513=new Float32Array(120);
function loop10(){for(let i=0;i<1024;i++)b9[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop15(){for(let i=0;i<30720;i++)b14[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b13[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop17(v12){for(let i=0;i<30720;i++)b16[i]=fround((v12*b14[i]));}
function loop20(){for(let i=0;i<960;i++)b19[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop22(n3){for(let i=0;i<960;i++)b21[i]=fround((n3*b19[i]));}
function loop25(n4){for(let i24=0;i24<30;i24++){b23[i24]=((i24)<n4?1:0);}}
function loop28(){for(let i=0;i<1024;i++)b26[i]=b9[i];}
function sum37(){let s33=-Infinity;for(let i36=0;i36<1024;i36++){s33=max(s33,abs(b26[i36]));}return s33;}
function loop48(v43){for(let i=0;i<1024;i++)b47[i]=fround((b26[i]/v43));}
function loop61(t31){for(let i49=0;i49<32;i49+=2){for(let i50=0;i50<32;i50+=4){let s52=0;let s53=0;let s54=0;let s55=0;let s56=0;let s57=0;let s58=0;let s59=0;for(let i51=0;i51<32;i51++){const x0=b47[i49*32+i51];const x1=b47[(i49+1)*32+i51];{const y=b16[t31*1024+i51*32+i50];s52+=x0*y;s56+=x1*y;}{const y=b16[t31*1024+i51*32+i50+1];s53+=x0*y;s57+=x1*y;}{const y=b16[t31*1024+i51*32+i50+2];s54+=x0*y;s58+=x1*y;}{const y=b16[t31*1024+i51*32+i50+3];s55+=x0*y;s59+=x1*y;}}b60[i49*32+i50]=s52;b60[i49*32+i50+1]=s53;b60[i49*32+i50+2]=s54;b60[i49*32+i50+3]=s55;b60[(i49+1)*32+i50]=s56;b60[(i49+1)*32+i50+1]=s57;b60[(i49+1)*32+i50+2]=s58;b60[(i49+1)*32+i50+3]=s59;}}}
function loop66(t31){for(let i64=0;i64<32;i64++){for(let i65=0;i65<32;i65++){b63[i64*32+i65]=fround((b60[i64*32+i65]+b21[t31*32+i65]));}}}
function loop68(){for(let i=0;i<1024;i++)b67[i]=fround(logistic(b63[i]));}
function loop69(){for(let i=0;i<1024;i++)b67[i]=fround(tanh(b63[i]));}
function loop70(){for(let i=0;i<1024;i++)b67[i]=max(b63[i],0.0);}
function loop71(){for(let i=0;i<1024;i++)b67[i]=b63[i];}
function loop72(){for(let i=0;i<1024;i++)b67[i]=((b63[i]>=0.0?1:0)?b63[i]:fround((0.009999999776482582*b63[i])));}
function loop74(){for(let i=0;i<1024;i++)b73[i]=(b63[i]>0.0?1:0);}
function loop75(){for(let i=0;i<1024;i++)b67[i]=(b73[i]?b63[i]:fround((1.0*fround(expm1((b73[i]?0.0:b63[i]))))));}
function loop77(){for(let i=0;i<1024;i++)b76[i]=(b63[i]>0.0?1:0);}
function loop78(){for(let i=0;i<1024;i++)b67[i]=fround((1.0507010221481323*(b76[i]?b63[i]:fround((1.6732631921768188*fround(expm1((b76[i]?0.0:b63[i]))))))));}
function loop79(){for(let i=0;i<1024;i++)b67[i]=fround((fround((0.5*b63[i]))*fround(erfc(fround(((-b63[i])*0.7071067690849304))))));}
function loop80(){for(let i=0;i<1024;i++)b67[i]=fround((b63[i]*fround(logistic(b63[i]))));}
function loop82(){for(let i=0;i<1024;i++)b81[i]=fround((b63[i]-0.0));}
function loop83(){for(let i=0;i<1024;i++)b67[i]=((b81[i]!==b81[i]?1:0)?fround((b63[i]+0.0)):fround((max(b63[i],0.0)+fround(log1p(fround(exp((-abs(b81[i])))))))));}
function loop85(){for(let i=0;i<1024;i++)b84[i]=fround((1.0*b67[i]));}
function sum90(){let s86=-Infinity;for(let i89=0;i89<1024;i89++){s86=max(s86,abs(b84[i89]));}return s86;}
function sum100(v93){let s96=0;for(let i99=0;i99<1024;i99++){s96=s96+fround(square(fround((b84[i99]/v93))));}return s96;}
function loop109(){for(let i=0;i<1024;i++)b108[i]=b67[i];}
function loop111(){for(let i=0;i<1024;i++)b26[i]=b108[i];}
function loop114(){for(let i=0;i<1024;i++)b113[i]=b9[i];}
function sum122(){let s118=-Infinity;for(let i121=0;i121<1024;i121++){s118=max(s118,abs(b113[i121]));}return s118;}
function loop130(v128){for(let i=0;i<1024;i++)b129[i]=fround((b113[i]/v128));}
function loop143(t116){for(let i131=0;i131<32;i131+=2){for(let i132=0;i132<32;i132+=4){let s134=0;let s135=0;let s136=0;let s137=0;let s138=0;let s139=0;let s140=0;let s141=0;for(let i133=0;i133<32;i133++){const x0=b129[i131*32+i133];const x1=b129[(i131+1)*32+i133];{const y=b16[t116*1024+i133*32+i132];s134+=x0*y;s138+=x1*y;}{const y=b16[t116*1024+i133*32+i132+1];s135+=x0*y;s139+=x1*y;}{const y=b16[t116*1024+i133*32+i132+2];s136+=x0*y;s140+=x1*y;}{const y=b16[t116*1024+i133*32+i132+3];s137+=x0*y;s141+=x1*y;}}b142[i131*32+i132]=s134;b142[i131*32+i132+1]=s135;b142[i131*32+i132+2]=s136;b142[i131*32+i132+3]=s137;b142[(i131+1)*32+i132]=s138;b142[(i131+1)*32+i132+1]=s139;b142[(i131+1)*32+i132+2]=s140;b142[(i131+1)*32+i132+3]=s141;}}}
function loop148(t116){for(let i146=0;i146<32;i146++){for(let i147=0;i147<32;i147++){b145[i146*32+i147]=fround((b142[i146*32+i147]+b21[t116*32+i147]));}}}
function loop150(){for(let i=0;i<1024;i++)b149[i]=fround(logistic(b145[i]));}
function loop151(){for(let i=0;i<1024;i++)b149[i]=fround(tanh(b145[i]));}
function loop152(){for(let i=0;i<1024;i++)b149[i]=max(b145[i],0.0);}
function loop153(){for(let i=0;i<1024;i++)b149[i]=b145[i];}
function loop154(){for(let i=0;i<1024;i++)b149[i]=((b145[i]>=0.0?1:0)?b145[i]:fround((0.009999999776482582*b145[i])));}
function loop156(){for(let i=0;i<1024;i++)b155[i]=(b145[i]>0.0?1:0);}
function loop157(){for(let i=0;i<1024;i++)b149[i]=(b155[i]?b145[i]:fround((1.0*fround(expm1((b155[i]?0.0:b145[i]))))));}
function loop159(){for(let i=0;i<1024;i++)b158[i]=(b145[i]>0.0?1:0);}
function loop160(){for(let i=0;i<1024;i++)b149[i]=fround((1.0507010221481323*(b158[i]?b145[i]:fround((1.6732631921768188*fround(expm1((b158[i]?0.0:b145[i]))))))));}
function loop161(){for(let i=0;i<1024;i++)b149[i]=fround((fround((0.5*b145[i]))*fround(erfc(fround(((-b145[i])*0.7071067690849304))))));}
function loop162(){for(let i=0;i<1024;i++)b149[i]=fround((b145[i]*fround(logistic(b145[i]))));}
function loop164(){for(let i=0;i<1024;i++)b163[i]=fround((b145[i]-0.0));}
function loop165(){for(let i=0;i<1024;i++)b149[i]=((b163[i]!==b163[i]?1:0)?fround((b145[i]+0.0)):fround((max(b145[i],0.0)+fround(log1p(fround(exp((-abs(b163[i])))))))));}
function loop166(t116){for(let i=0;i<1024;i++)b115[t116*1024+i]=b129[i];}
function loop168(v117){for(let i=0;i<1024;i++)b167[i]=(v117?b149[i]:b129[i]);}
function loop169(){for(let i=0;i<1024;i++)b113[i]=b167[i];}
function loop171(){for(let i=0;i<1024;i++)b170[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b112[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum176(){let s172=-Infinity;for(let i175=0;i175<1024;i175++){s172=max(s172,abs(b170[i175]));}return s172;}
function loop183(){for(let i=0;i<1024;i++)b182[i]=fround((b170[i]/e179));}
function loop186(){for(let i=0;i<1024;i++)b184[i]=b182[i];}
function loop202(t188){for(let i190=0;i190<32;i190+=2){for(let i191=0;i191<32;i191+=4){let s193=0;let s194=0;let s195=0;let s196=0;let s197=0;let s198=0;let s199=0;let s200=0;for(let i192=0;i192<32;i192++){const x0=b115[t188*1024+i190*32+i192];const x1=b115[t188*1024+(i190+1)*32+i192];{const y=b16[t188*1024+i192*32+i191];s193+=x0*y;s197+=x1*y;}{const y=b16[t188*1024+i192*32+i191+1];s194+=x0*y;s198+=x1*y;}{const y=b16[t188*1024+i192*32+i191+2];s195+=x0*y;s199+=x1*y;}{const y=b16[t188*1024+i192*32+i191+3];s196+=x0*y;s200+=x1*y;}}b201[i190*32+i191]=s193;b201[i190*32+i191+1]=s194;b201[i190*32+i191+2]=s195;b201[i190*32+i191+3]=s196;b201[(i190+1)*32+i191]=s197;b201[(i190+1)*32+i191+1]=s198;b201[(i190+1)*32+i191+2]=s199;b201[(i190+1)*32+i191+3]=s200;}}}
function loop207(t188){for(let i205=0;i205<32;i205++){for(let i206=0;i206<32;i206++){b204[i205*32+i206]=fround((b201[i205*32+i206]+b21[t188*32+i206]));}}}
function loop209(){for(let i=0;i<1024;i++)b208[i]=fround((fround((fround(logistic(b204[i]))*fround(logistic((-b204[i])))))*1.0));}
function loop210(){for(let i=0;i<1024;i++)b208[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b204[i]))))))*fround(logistic(fround(((-2.0)*b204[i]))))))*1.0));}
function loop211(){for(let i=0;i<1024;i++)b208[i]=((b204[i]>0.0?1:0)?1.0:0.0);}
function loop212(){for(let i=0;i<1024;i++)b208[i]=1.0;}
function loop213(){for(let i=0;i<1024;i++)b208[i]=((b204[i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop215(){for(let i=0;i<1024;i++)b214[i]=(b204[i]>0.0?1:0);}
function loop216(){for(let i=0;i<1024;i++)b208[i]=(b214[i]?1.0:fround((1.0*fround(((b214[i]?0.0:1.0)*fround((fround(expm1((b214[i]?0.0:b204[i])))+1.0)))))));}
function loop218(){for(let i=0;i<1024;i++)b217[i]=(b204[i]>0.0?1:0);}
function loop219(){for(let i=0;i<1024;i++)b208[i]=fround((1.0507010221481323*(b217[i]?1.0:fround((1.6732631921768188*fround(((b217[i]?0.0:1.0)*fround((fround(expm1((b217[i]?0.0:b204[i])))+1.0)))))))));}
function loop221(){for(let i=0;i<1024;i++)b220[i]=fround(((-b204[i])*0.7071067690849304));}
function loop222(){for(let i=0;i<1024;i++)b208[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b220[i]))))+fround((fround((0.5*b204[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b220[i])))))))))))));}
function loop224(){for(let i=0;i<1024;i++)b223[i]=fround(logistic(b204[i]));}
function loop225(){for(let i=0;i<1024;i++)b208[i]=fround((fround((1.0*b223[i]))+fround((b204[i]*fround((1.0*fround((b223[i]*fround((1.0-b223[i]))))))))));}
function loop227(){for(let i=0;i<1024;i++)b226[i]=fround((b204[i]-0.0));}
function loop229(){for(let i=0;i<1024;i++)b228[i]=((b226[i]!==b226[i]?1:0)?fround((b204[i]+0.0)):fround((max(b204[i],0.0)+fround(log1p(fround(exp((-abs(b226[i])))))))));}
function loop231(){for(let i=0;i<1024;i++)b230[i]=((b228[i]===Infinity?1:0)?0.0:b228[i]);}
function loop232(){for(let i=0;i<1024;i++)b208[i]=fround((fround((1.0*fround(exp(fround((((b204[i]===Infinity?1:0)?0.0:b204[i])-b230[i]))))))+fround((0.0*fround(exp(fround((0.0-b230[i]))))))));}
function loop234(){for(let i=0;i<1024;i++)b233[i]=fround((b208[i]*b184[i]));}
function loop247(t188){for(let i235=0;i235<32;i235+=2){for(let i236=0;i236<32;i236+=4){let s238=0;let s239=0;let s240=0;let s241=0;let s242=0;let s243=0;let s244=0;let s245=0;for(let i237=0;i237<32;i237++){const x0=b233[i235*32+i237];const x1=b233[(i235+1)*32+i237];{const y=b16[t188*1024+i236*32+i237];s238+=x0*y;s242+=x1*y;}{const y=b16[t188*1024+(i236+1)*32+i237];s239+=x0*y;s243+=x1*y;}{const y=b16[t188*1024+(i236+2)*32+i237];s240+=x0*y;s244+=x1*y;}{const y=b16[t188*1024+(i236+3)*32+i237];s241+=x0*y;s245+=x1*y;}}b246[i235*32+i236]=s238;b246[i235*32+i236+1]=s239;b246[i235*32+i236+2]=s240;b246[i235*32+i236+3]=s241;b246[(i235+1)*32+i236]=s242;b246[(i235+1)*32+i236+1]=s243;b246[(i235+1)*32+i236+2]=s244;b246[(i235+1)*32+i236+3]=s245;}}}
function sum252(){let s248=-Infinity;for(let i251=0;i251<1024;i251++){s248=max(s248,abs(b184[i251]));}return s248;}
function sum262(v255){let s258=0;for(let i261=0;i261<1024;i261++){s258=s258+fround(square(fround((b184[i261]/v255))));}return s258;}
function sum274(){let s270=-Infinity;for(let i273=0;i273<1024;i273++){s270=max(s270,abs(b246[i273]));}return s270;}
function loop284(v189,v277){for(let i=0;i<1024;i++)b283[i]=(v189?fround((b246[i]/v277)):b184[i]);}
function loop286(){for(let i=0;i<1024;i++)b184[i]=b283[i];}
function sum299(v297){let s298=-Infinity;s298=max(s298,v297);return s298;}
function loop317(v315){for(let i=0;i<256;i++)b316[i]=fround(square(fround(logistic(fround((v315*k289[i]))))));}
function sum320(){let s319=0;for(let i318=0;i318<256;i318++){const x0=b316[i318];{const y=k290[i318];s319+=x0*y;}}return s319;}
function loop323(v315){for(let i=0;i<256;i++)b322[i]=fround((v315*k289[i]));}
function loop325(){for(let i=0;i<256;i++)b324[i]=fround(square(fround((fround((fround(logistic(b322[i]))*fround(logistic((-b322[i])))))*1.0))));}
function sum328(){let s327=0;for(let i326=0;i326<256;i326++){const x0=b324[i326];{const y=k290[i326];s327+=x0*y;}}return s327;}
function loop332(v330){for(let i=0;i<256;i++)b331[i]=fround(square(fround(tanh(fround((v330*k289[i]))))));}
function sum335(){let s334=0;for(let i333=0;i333<256;i333++){const x0=b331[i333];{const y=k290[i333];s334+=x0*y;}}return s334;}
function loop338(v330){for(let i=0;i<256;i++)b337[i]=fround((v330*k289[i]));}
function loop340(){for(let i=0;i<256;i++)b339[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b337[i]))))))*fround(logistic(fround(((-2.0)*b337[i]))))))*1.0))));}
function sum343(){let s342=0;for(let i341=0;i341<256;i341++){const x0=b339[i341];{const y=k290[i341];s342+=x0*y;}}return s342;}
function loop347(v345){for(let i=0;i<256;i++)b346[i]=fround(square(max(fround((v345*k289[i])),0.0)));}
function sum350(){let s349=0;for(let i348=0;i348<256;i348++){const x0=b346[i348];{const y=k290[i348];s349+=x0*y;}}return s349;}
function loop353(v345){for(let i=0;i<256;i++)b352[i]=fround(square(((fround((v345*k289[i]))>0.0?1:0)?1.0:0.0)));}
function sum356(){let s355=0;for(let i354=0;i354<256;i354++){const x0=b352[i354];{const y=k290[i354];s355+=x0*y;}}return s355;}
function loop360(v358){for(let i=0;i<256;i++)b359[i]=fround(square(fround((v358*k289[i]))));}
function sum363(){let s362=0;for(let i361=0;i361<256;i361++){const x0=b359[i361];{const y=k290[i361];s362+=x0*y;}}return s362;}
function loop366(){for(let i=0;i<256;i++)b365[i]=fround(square(1.0));}
function sum369(){let s368=0;for(let i367=0;i367<256;i367++){const x0=b365[i367];{const y=k290[i367];s368+=x0*y;}}return s368;}
function loop373(v371){for(let i=0;i<256;i++)b372[i]=fround((v371*k289[i]));}
function loop375(){for(let i=0;i<256;i++)b374[i]=fround(square(((b372[i]>=0.0?1:0)?b372[i]:fround((0.009999999776482582*b372[i])))));}
function sum378(){let s377=0;for(let i376=0;i376<256;i376++){const x0=b374[i376];{const y=k290[i376];s377+=x0*y;}}return s377;}
function loop381(v371){for(let i=0;i<256;i++)b380[i]=fround(square(((fround((v371*k289[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum384(){let s383=0;for(let i382=0;i382<256;i382++){const x0=b380[i382];{const y=k290[i382];s383+=x0*y;}}return s383;}
function loop388(v386){for(let i=0;i<256;i++)b387[i]=fround((v386*k289[i]));}
function loop390(){for(let i=0;i<256;i++)b389[i]=(b387[i]>0.0?1:0);}
function loop392(){for(let i=0;i<256;i++)b391[i]=fround(square((b389[i]?b387[i]:fround((1.0*fround(expm1((b389[i]?0.0:b387[i]))))))));}
function sum395(){let s394=0;for(let i393=0;i393<256;i393++){const x0=b391[i393];{const y=k290[i393];s394+=x0*y;}}return s394;}
function loop398(v386){for(let i=0;i<256;i++)b397[i]=fround((v386*k289[i]));}
function loop400(){for(let i=0;i<256;i++)b399[i]=(b397[i]>0.0?1:0);}
function loop402(){for(let i=0;i<256;i++)b401[i]=fround(square((b399[i]?1.0:fround((1.0*fround(((b399[i]?0.0:1.0)*fround((fround(expm1((b399[i]?0.0:b397[i])))+1.0)))))))));}
function sum405(){let s404=0;for(let i403=0;i403<256;i403++){const x0=b401[i403];{const y=k290[i403];s404+=x0*y;}}return s404;}
function loop409(v407){for(let i=0;i<256;i++)b408[i]=fround((v407*k289[i]));}
function loop411(){for(let i=0;i<256;i++)b410[i]=(b408[i]>0.0?1:0);}
function loop413(){for(let i=0;i<256;i++)b412[i]=fround(square(fround((1.0507010221481323*(b410[i]?b408[i]:fround((1.6732631921768188*fround(expm1((b410[i]?0.0:b408[i]))))))))));}
function sum416(){let s415=0;for(let i414=0;i414<256;i414++){const x0=b412[i414];{const y=k290[i414];s415+=x0*y;}}return s415;}
function loop419(v407){for(let i=0;i<256;i++)b418[i]=fround((v407*k289[i]));}
function loop421(){for(let i=0;i<256;i++)b420[i]=(b418[i]>0.0?1:0);}
function loop423(){for(let i=0;i<256;i++)b422[i]=fround(square(fround((1.0507010221481323*(b420[i]?1.0:fround((1.6732631921768188*fround(((b420[i]?0.0:1.0)*fround((fround(expm1((b420[i]?0.0:b418[i])))+1.0)))))))))));}
function sum426(){let s425=0;for(let i424=0;i424<256;i424++){const x0=b422[i424];{const y=k290[i424];s425+=x0*y;}}return s425;}
function loop430(v428){for(let i=0;i<256;i++)b429[i]=fround((v428*k289[i]));}
function loop432(){for(let i=0;i<256;i++)b431[i]=fround(square(fround((fround((0.5*b429[i]))*fround(erfc(fround(((-b429[i])*0.7071067690849304))))))));}
function sum435(){let s434=0;for(let i433=0;i433<256;i433++){const x0=b431[i433];{const y=k290[i433];s434+=x0*y;}}return s434;}
function loop438(v428){for(let i=0;i<256;i++)b437[i]=fround((v428*k289[i]));}
function loop440(){for(let i=0;i<256;i++)b439[i]=fround(((-b437[i])*0.7071067690849304));}
function loop442(){for(let i=0;i<256;i++)b441[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b439[i]))))+fround((fround((0.5*b437[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b439[i])))))))))))))));}
function sum445(){let s444=0;for(let i443=0;i443<256;i443++){const x0=b441[i443];{const y=k290[i443];s444+=x0*y;}}return s444;}
function loop449(v447){for(let i=0;i<256;i++)b448[i]=fround((v447*k289[i]));}
function loop451(){for(let i=0;i<256;i++)b450[i]=fround(square(fround((b448[i]*fround(logistic(b448[i]))))));}
function sum454(){let s453=0;for(let i452=0;i452<256;i452++){const x0=b450[i452];{const y=k290[i452];s453+=x0*y;}}return s453;}
function loop457(v447){for(let i=0;i<256;i++)b456[i]=fround((v447*k289[i]));}
function loop459(){for(let i=0;i<256;i++)b458[i]=fround(logistic(b456[i]));}
function loop461(){for(let i=0;i<256;i++)b460[i]=fround(square(fround((fround((1.0*b458[i]))+fround((b456[i]*fround((1.0*fround((b458[i]*fround((1.0-b458[i]))))))))))));}
function sum464(){let s463=0;for(let i462=0;i462<256;i462++){const x0=b460[i462];{const y=k290[i462];s463+=x0*y;}}return s463;}
function loop468(v466){for(let i=0;i<256;i++)b467[i]=fround((v466*k289[i]));}
function loop470(){for(let i=0;i<256;i++)b469[i]=fround((b467[i]-0.0));}
function loop472(){for(let i=0;i<256;i++)b471[i]=fround(square(((b469[i]!==b469[i]?1:0)?fround((b467[i]+0.0)):fround((max(b467[i],0.0)+fround(log1p(fround(exp((-abs(b469[i])))))))))));}
function sum475(){let s474=0;for(let i473=0;i473<256;i473++){const x0=b471[i473];{const y=k290[i473];s474+=x0*y;}}return s474;}
function loop478(v466){for(let i=0;i<256;i++)b477[i]=fround((v466*k289[i]));}
function loop480(){for(let i=0;i<256;i++)b479[i]=fround((b477[i]-0.0));}
function loop482(){for(let i=0;i<256;i++)b481[i]=((b479[i]!==b479[i]?1:0)?fround((b477[i]+0.0)):fround((max(b477[i],0.0)+fround(log1p(fround(exp((-abs(b479[i])))))))));}
function loop484(){for(let i=0;i<256;i++)b483[i]=((b481[i]===Infinity?1:0)?0.0:b481[i]);}
function loop486(){for(let i=0;i<256;i++)b485[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b477[i]===Infinity?1:0)?0.0:b477[i])-b483[i]))))))+fround((0.0*fround(exp(fround((0.0-b483[i]))))))))));}
function sum489(){let s488=0;for(let i487=0;i487<256;i487++){const x0=b485[i487];{const y=k290[i487];s488+=x0*y;}}return s488;}
function loop495(v287){for(let i494=0;i494<30;i494++){b493[i494]=(b23[(29-(i494))]?fround((fround(ln(fround((v287*b294[(29-(i494))]))))*0.4342944920063019)):0.0);}}
function loop499(){let s498=0;for(let i497=0;i497<=29;i497++){s498+=b493[i497];b496[i497]=s498;}}
function loop502(){for(let i501=0;i501<29;i501++){b500[i501]=b496[(29-(i501+1))];}}
function loop503(){b500[29]=0.0;}
function loop506(){for(let i505=0;i505<30;i505++){b504[i505]=fround((fround((b29[i505]+b30[i505]))+0.0));}}
function loop508(){for(let i507=0;i507<30;i507++){b504[1*30+i507]=fround((b187[i507]+0.0));}}
function loop510(){for(let i509=0;i509<30;i509++){b504[2*30+i509]=(b23[i509]?fround((0.5*fround((fround((fround(ln(b293[i509]))*0.4342944920063019))+b295[i509])))):NaN);}}
function loop512(){for(let i511=0;i511<30;i511++){b504[3*30+i511]=(b23[i511]?fround((0.5*b500[i511])):NaN);}}
function loop514(){for(let i=0;i<120;i++)b513[i]=b504[i];}
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
randomBits(b7[1*2],b7[1*2+1],b112);
loop171();
e177=fround(sum176());
e178=(e177>0.0?1:0);
e179=fround((e178?e177:1.0));
e180=fround(ln(e179));
e181=fround((e180*0.4342944920063019));
loop183();
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
const v40=(v38<1.000000045813705e-18?1:0);
const v41=(v39&v40);
const v42=fround((v38/1.000000045813705e-18));
const v43=fround((v41?v42:1.0));
const v44=fround(ln(v43));
const v45=fround((v44*0.4342944920063019));
const v46=fround((v27+v45));
loop48(v43);
loop61(t31);
const v62=min(max(n1,0),9);
loop66(t31);
switch(v62){
case 0:{
loop68();
break;}
case 1:{
loop69();
break;}
case 2:{
loop70();
break;}
case 3:{
loop71();
break;}
case 4:{
loop72();
break;}
case 5:{
loop74();
loop75();
break;}
case 6:{
loop77();
loop78();
break;}
case 7:{
loop79();
break;}
case 8:{
loop80();
break;}
default:{
loop82();
loop83();
break;}
}
loop85();
const v91=fround(sum90());
const v92=(v91>0.0?1:0);
const v93=fround((v92?v91:1.0));
const v94=fround(ln(v93));
const v95=fround((v94*0.4342944920063019));
const v101=fround(sum100(v93));
const v102=fround((v101/1024.0));
const v103=fround(ln(v102));
const v104=fround((v103*0.4342944920063019));
const v105=fround((0.5*v104));
const v106=fround((v95+v105));
const v107=fround((v32?v106:NaN));
b29[t31]=v107;
b30[t31]=v46;
loop109();
const v110=fround(v46);
loop111();
v27=v110;
}
loop114();
for(let t116=0;t116<30;t116++){
const v117=b23[t116];
const v123=fround(sum122());
const v124=(v123>0.0?1:0);
const v125=(v123<1.000000045813705e-18?1:0);
const v126=(v124&v125);
const v127=fround((v123/1.000000045813705e-18));
const v128=fround((v126?v127:1.0));
loop130(v128);
loop143(t116);
const v144=min(max(n1,0),9);
loop148(t116);
switch(v144){
case 0:{
loop150();
break;}
case 1:{
loop151();
break;}
case 2:{
loop152();
break;}
case 3:{
loop153();
break;}
case 4:{
loop154();
break;}
case 5:{
loop156();
loop157();
break;}
case 6:{
loop159();
loop160();
break;}
case 7:{
loop161();
break;}
case 8:{
loop162();
break;}
default:{
loop164();
loop165();
break;}
}
loop166(t116);
loop168(v117);
loop169();
}
let v185;
loop186();
v185=e181;
for(let t188=29;t188>=0;t188--){
const v189=b23[t188];
loop202(t188);
const v203=min(max(n1,0),9);
loop207(t188);
switch(v203){
case 0:{
loop209();
break;}
case 1:{
loop210();
break;}
case 2:{
loop211();
break;}
case 3:{
loop212();
break;}
case 4:{
loop213();
break;}
case 5:{
loop215();
loop216();
break;}
case 6:{
loop218();
loop219();
break;}
case 7:{
loop221();
loop222();
break;}
case 8:{
loop224();
loop225();
break;}
default:{
loop227();
loop229();
loop231();
loop232();
break;}
}
loop234();
loop247(t188);
const v253=fround(sum252());
const v254=(v253>0.0?1:0);
const v255=fround((v254?v253:1.0));
const v256=fround(ln(v255));
const v257=fround((v256*0.4342944920063019));
const v263=fround(sum262(v255));
const v264=fround((v263/1024.0));
const v265=fround(ln(v264));
const v266=fround((v265*0.4342944920063019));
const v267=fround((0.5*v266));
const v268=fround((v257+v267));
const v269=fround((v268+v185));
const v275=fround(sum274());
const v276=(v275>0.0?1:0);
const v277=fround((v276?v275:1.0));
const v278=fround(ln(v277));
const v279=fround((v278*0.4342944920063019));
const v280=fround((v185+v279));
const v281=fround((v189?v280:v185));
const v282=fround((v189?v269:NaN));
b187[t188]=v282;
loop284(v189,v277);
const v285=fround(v281);
loop286();
v185=v285;
}
const v287=fround(square(n2));
const v288=fround(square(n3));
let v291;
let v292;
v291=1.0;
v292=0.0;
for(let t296=0;t296<30;t296++){
const v297=fround(abs(v291));
const v300=fround(sum299(v297));
const v301=(v300>0.0?1:0);
const v302=(v300<1.0000000031710769e-30?1:0);
const v303=(v301&v302);
const v304=fround((v300/1.0000000031710769e-30));
const v305=fround((v303?v304:1.0));
const v306=fround(ln(v305));
const v307=fround((v306*0.4342944920063019));
const v308=fround((v292+v307));
const v309=fround((v291/v305));
const v310=fround((v287*v309));
const v311=fround((v310+v288));
const v312=min(max(n1,0),9);
let v313;
let v314;
switch(v312){
case 0:{
const v315=fround(sqrt(v311));
loop317(v315);
const v321=fround(sum320());
loop323(v315);
loop325();
const v329=fround(sum328());
v313=v321;
v314=v329;
break;}
case 1:{
const v330=fround(sqrt(v311));
loop332(v330);
const v336=fround(sum335());
loop338(v330);
loop340();
const v344=fround(sum343());
v313=v336;
v314=v344;
break;}
case 2:{
const v345=fround(sqrt(v311));
loop347(v345);
const v351=fround(sum350());
loop353(v345);
const v357=fround(sum356());
v313=v351;
v314=v357;
break;}
case 3:{
const v358=fround(sqrt(v311));
loop360(v358);
const v364=fround(sum363());
loop366();
const v370=fround(sum369());
v313=v364;
v314=v370;
break;}
case 4:{
const v371=fround(sqrt(v311));
loop373(v371);
loop375();
const v379=fround(sum378());
loop381(v371);
const v385=fround(sum384());
v313=v379;
v314=v385;
break;}
case 5:{
const v386=fround(sqrt(v311));
loop388(v386);
loop390();
loop392();
const v396=fround(sum395());
loop398(v386);
loop400();
loop402();
const v406=fround(sum405());
v313=v396;
v314=v406;
break;}
case 6:{
const v407=fround(sqrt(v311));
loop409(v407);
loop411();
loop413();
const v417=fround(sum416());
loop419(v407);
loop421();
loop423();
const v427=fround(sum426());
v313=v417;
v314=v427;
break;}
case 7:{
const v428=fround(sqrt(v311));
loop430(v428);
loop432();
const v436=fround(sum435());
loop438(v428);
loop440();
loop442();
const v446=fround(sum445());
v313=v436;
v314=v446;
break;}
case 8:{
const v447=fround(sqrt(v311));
loop449(v447);
loop451();
const v455=fround(sum454());
loop457(v447);
loop459();
loop461();
const v465=fround(sum464());
v313=v455;
v314=v465;
break;}
default:{
const v466=fround(sqrt(v311));
loop468(v466);
loop470();
loop472();
const v476=fround(sum475());
loop478(v466);
loop480();
loop482();
loop484();
loop486();
const v490=fround(sum489());
v313=v476;
v314=v490;
break;}
}
b293[t296]=v313;
b294[t296]=v314;
b295[t296]=v308;
const v491=fround(v313);
const v492=fround(v308);
v291=v491;
v292=v492;
}
loop495(v287);
loop499();
loop502();
loop503();
loop506();
loop508();
loop510();
loop512();
loop514();
return b513;
}
