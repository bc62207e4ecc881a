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
const b109=new Float32Array(1024);
const b113=new Uint32Array(1024);
const b114=new Float32Array(1024);
const b116=new Float32Array(30720);
const b130=new Float32Array(1024);
const b143=new Float32Array(1024);
const b146=new Float32Array(1024);
const b150=new Float32Array(1024);
const b156=new Uint8Array(1024);
const b159=new Uint8Array(1024);
const b164=new Float32Array(1024);
const b168=new Float32Array(1024);
const b171=new Float32Array(1024);
let e178;
let e179;
let e180;
let e181;
let e182;
const b183=new Float32Array(1024);
const b185=new Float32Array(1024);
const b188=new Float32Array(30);
const b202=new Float32Array(1024);
const b205=new Float32Array(1024);
const b209=new Float32Array(1024);
const b215=new Uint8Array(1024);
const b218=new Uint8Array(1024);
const b221=new Float32Array(1024);
const b224=new Float32Array(1024);
const b227=new Float32Array(1024);
const b229=new Float32Array(1024);
const b231=new Float32Array(1024);
const b234=new Float32Array(1024);
const b247=new Float32Array(1024);
const b285=new Float32Array(1024);
const k291=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k292=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b295=new Float32Array(30);
const b296=new Float32Array(30);
const b297=new Float32Array(30);
const b318=new Float32Array(256);
const b324=new Float32Array(256);
const b326=new Float32Array(256);
const b333=new Float32Array(256);
const b339=new Float32Array(256);
const b341=new Float32Array(256);
const b348=new Float32Array(256);
const b354=new Float32Array(256);
const b361=new Float32Array(256);
const b367=new Float32Array(256);
const b374=new Float32Array(256);
const b376=new Float32Array(256);
const b382=new Float32Array(256);
const b389=new Float32Array(256);
const b391=new Uint8Array(256);
const b393=new Float32Array(256);
const b399=new Float32Array(256);
const b401=new Uint8Array(256);
const b403=new Float32Array(256);
const b410=new Float32Array(256);
const b412=new Uint8Array(256);
const b414=new Float32Array(256);
const b420=new Float32Array(256);
const b422=new Uint8Array(256);
const b424=new Float32Array(256);
const b431=new Float32Array(256);
const b433=new Float32Array(256);
const b439=new Float32Array(256);
const b441=new Float32Array(256);
const b443=new Float32Array(256);
const b450=new Float32Array(256);
const b452=new Float32Array(256);
const b458=new Float32Array(256);
const b460=new Float32Array(256);
const b462=new Float32Array(256);
const b469=new Float32Array(256);
const b471=new Float32Array(256);
const b473=new Float32Array(256);
const b479=new Float32Array(256);
const b481=new Float32Array(256);
const b483=new Float32Array(256);
const b485=new Float32Array(256);
const b487=new Float32Array(256);
const b495=new Float32Array(30);
const b498=new Float32Array(30);
const b502=new Float32Array(30);
const b506=new Float32Array(120);
const b515=new Float32Array(120);
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
function loop110(){for(let i=0;i<1024;i++)b109[i]=b67[i];}
function loop112(){for(let i=0;i<1024;i++)b26[i]=b109[i];}
function loop115(){for(let i=0;i<1024;i++)b114[i]=b9[i];}
function sum123(){let s119=-Infinity;for(let i122=0;i122<1024;i122++){s119=max(s119,abs(b114[i122]));}return s119;}
function loop131(v129){for(let i=0;i<1024;i++)b130[i]=fround((b114[i]/v129));}
function loop144(t117){for(let i132=0;i132<32;i132+=2){for(let i133=0;i133<32;i133+=4){let s135=0;let s136=0;let s137=0;let s138=0;let s139=0;let s140=0;let s141=0;let s142=0;for(let i134=0;i134<32;i134++){const x0=b130[i132*32+i134];const x1=b130[(i132+1)*32+i134];{const y=b16[t117*1024+i134*32+i133];s135+=x0*y;s139+=x1*y;}{const y=b16[t117*1024+i134*32+i133+1];s136+=x0*y;s140+=x1*y;}{const y=b16[t117*1024+i134*32+i133+2];s137+=x0*y;s141+=x1*y;}{const y=b16[t117*1024+i134*32+i133+3];s138+=x0*y;s142+=x1*y;}}b143[i132*32+i133]=s135;b143[i132*32+i133+1]=s136;b143[i132*32+i133+2]=s137;b143[i132*32+i133+3]=s138;b143[(i132+1)*32+i133]=s139;b143[(i132+1)*32+i133+1]=s140;b143[(i132+1)*32+i133+2]=s141;b143[(i132+1)*32+i133+3]=s142;}}}
function loop149(t117){for(let i147=0;i147<32;i147++){for(let i148=0;i148<32;i148++){b146[i147*32+i148]=fround((b143[i147*32+i148]+b21[t117*32+i148]));}}}
function loop151(){for(let i=0;i<1024;i++)b150[i]=fround(logistic(b146[i]));}
function loop152(){for(let i=0;i<1024;i++)b150[i]=fround(tanh(b146[i]));}
function loop153(){for(let i=0;i<1024;i++)b150[i]=max(b146[i],0.0);}
function loop154(){for(let i=0;i<1024;i++)b150[i]=b146[i];}
function loop155(){for(let i=0;i<1024;i++)b150[i]=((b146[i]>=0.0?1:0)?b146[i]:fround((0.009999999776482582*b146[i])));}
function loop157(){for(let i=0;i<1024;i++)b156[i]=(b146[i]>0.0?1:0);}
function loop158(){for(let i=0;i<1024;i++)b150[i]=(b156[i]?b146[i]:fround((1.0*fround(expm1((b156[i]?0.0:b146[i]))))));}
function loop160(){for(let i=0;i<1024;i++)b159[i]=(b146[i]>0.0?1:0);}
function loop161(){for(let i=0;i<1024;i++)b150[i]=fround((1.0507010221481323*(b159[i]?b146[i]:fround((1.6732631921768188*fround(expm1((b159[i]?0.0:b146[i]))))))));}
function loop162(){for(let i=0;i<1024;i++)b150[i]=fround((fround((0.5*b146[i]))*fround(erfc(fround(((-b146[i])*0.7071067690849304))))));}
function loop163(){for(let i=0;i<1024;i++)b150[i]=fround((b146[i]*fround(logistic(b146[i]))));}
function loop165(){for(let i=0;i<1024;i++)b164[i]=fround((b146[i]-0.0));}
function loop166(){for(let i=0;i<1024;i++)b150[i]=((b164[i]!==b164[i]?1:0)?fround((b146[i]+0.0)):fround((max(b146[i],0.0)+fround(log1p(fround(exp((-abs(b164[i])))))))));}
function loop167(t117){for(let i=0;i<1024;i++)b116[t117*1024+i]=b130[i];}
function loop169(v118){for(let i=0;i<1024;i++)b168[i]=(v118?b150[i]:b130[i]);}
function loop170(){for(let i=0;i<1024;i++)b114[i]=b168[i];}
function loop172(){for(let i=0;i<1024;i++)b171[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b113[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum177(){let s173=-Infinity;for(let i176=0;i176<1024;i176++){s173=max(s173,abs(b171[i176]));}return s173;}
function loop184(){for(let i=0;i<1024;i++)b183[i]=fround((b171[i]/e180));}
function loop187(){for(let i=0;i<1024;i++)b185[i]=b183[i];}
function loop203(t189){for(let i191=0;i191<32;i191+=2){for(let i192=0;i192<32;i192+=4){let s194=0;let s195=0;let s196=0;let s197=0;let s198=0;let s199=0;let s200=0;let s201=0;for(let i193=0;i193<32;i193++){const x0=b116[t189*1024+i191*32+i193];const x1=b116[t189*1024+(i191+1)*32+i193];{const y=b16[t189*1024+i193*32+i192];s194+=x0*y;s198+=x1*y;}{const y=b16[t189*1024+i193*32+i192+1];s195+=x0*y;s199+=x1*y;}{const y=b16[t189*1024+i193*32+i192+2];s196+=x0*y;s200+=x1*y;}{const y=b16[t189*1024+i193*32+i192+3];s197+=x0*y;s201+=x1*y;}}b202[i191*32+i192]=s194;b202[i191*32+i192+1]=s195;b202[i191*32+i192+2]=s196;b202[i191*32+i192+3]=s197;b202[(i191+1)*32+i192]=s198;b202[(i191+1)*32+i192+1]=s199;b202[(i191+1)*32+i192+2]=s200;b202[(i191+1)*32+i192+3]=s201;}}}
function loop208(t189){for(let i206=0;i206<32;i206++){for(let i207=0;i207<32;i207++){b205[i206*32+i207]=fround((b202[i206*32+i207]+b21[t189*32+i207]));}}}
function loop210(){for(let i=0;i<1024;i++)b209[i]=fround((fround((fround(logistic(b205[i]))*fround(logistic((-b205[i])))))*1.0));}
function loop211(){for(let i=0;i<1024;i++)b209[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b205[i]))))))*fround(logistic(fround(((-2.0)*b205[i]))))))*1.0));}
function loop212(){for(let i=0;i<1024;i++)b209[i]=((b205[i]>0.0?1:0)?1.0:0.0);}
function loop213(){for(let i=0;i<1024;i++)b209[i]=1.0;}
function loop214(){for(let i=0;i<1024;i++)b209[i]=((b205[i]>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)));}
function loop216(){for(let i=0;i<1024;i++)b215[i]=(b205[i]>0.0?1:0);}
function loop217(){for(let i=0;i<1024;i++)b209[i]=(b215[i]?1.0:fround((1.0*fround(((b215[i]?0.0:1.0)*fround((fround(expm1((b215[i]?0.0:b205[i])))+1.0)))))));}
function loop219(){for(let i=0;i<1024;i++)b218[i]=(b205[i]>0.0?1:0);}
function loop220(){for(let i=0;i<1024;i++)b209[i]=fround((1.0507010221481323*(b218[i]?1.0:fround((1.6732631921768188*fround(((b218[i]?0.0:1.0)*fround((fround(expm1((b218[i]?0.0:b205[i])))+1.0)))))))));}
function loop222(){for(let i=0;i<1024;i++)b221[i]=fround(((-b205[i])*0.7071067690849304));}
function loop223(){for(let i=0;i<1024;i++)b209[i]=fround((fround((fround((0.5*1.0))*fround(erfc(b221[i]))))+fround((fround((0.5*b205[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b221[i])))))))))))));}
function loop225(){for(let i=0;i<1024;i++)b224[i]=fround(logistic(b205[i]));}
function loop226(){for(let i=0;i<1024;i++)b209[i]=fround((fround((1.0*b224[i]))+fround((b205[i]*fround((1.0*fround((b224[i]*fround((1.0-b224[i]))))))))));}
function loop228(){for(let i=0;i<1024;i++)b227[i]=fround((b205[i]-0.0));}
function loop230(){for(let i=0;i<1024;i++)b229[i]=((b227[i]!==b227[i]?1:0)?fround((b205[i]+0.0)):fround((max(b205[i],0.0)+fround(log1p(fround(exp((-abs(b227[i])))))))));}
function loop232(){for(let i=0;i<1024;i++)b231[i]=((b229[i]===Infinity?1:0)?0.0:b229[i]);}
function loop233(){for(let i=0;i<1024;i++)b209[i]=fround((fround((1.0*fround(exp(fround((((b205[i]===Infinity?1:0)?0.0:b205[i])-b231[i]))))))+fround((0.0*fround(exp(fround((0.0-b231[i]))))))));}
function loop235(){for(let i=0;i<1024;i++)b234[i]=fround((b209[i]*b185[i]));}
function loop248(t189){for(let i236=0;i236<32;i236+=2){for(let i237=0;i237<32;i237+=4){let s239=0;let s240=0;let s241=0;let s242=0;let s243=0;let s244=0;let s245=0;let s246=0;for(let i238=0;i238<32;i238++){const x0=b234[i236*32+i238];const x1=b234[(i236+1)*32+i238];{const y=b16[t189*1024+i237*32+i238];s239+=x0*y;s243+=x1*y;}{const y=b16[t189*1024+(i237+1)*32+i238];s240+=x0*y;s244+=x1*y;}{const y=b16[t189*1024+(i237+2)*32+i238];s241+=x0*y;s245+=x1*y;}{const y=b16[t189*1024+(i237+3)*32+i238];s242+=x0*y;s246+=x1*y;}}b247[i236*32+i237]=s239;b247[i236*32+i237+1]=s240;b247[i236*32+i237+2]=s241;b247[i236*32+i237+3]=s242;b247[(i236+1)*32+i237]=s243;b247[(i236+1)*32+i237+1]=s244;b247[(i236+1)*32+i237+2]=s245;b247[(i236+1)*32+i237+3]=s246;}}}
function sum253(){let s249=-Infinity;for(let i252=0;i252<1024;i252++){s249=max(s249,abs(b185[i252]));}return s249;}
function sum263(v256){let s259=0;for(let i262=0;i262<1024;i262++){s259=s259+fround(square(fround((b185[i262]/v256))));}return s259;}
function sum276(){let s272=-Infinity;for(let i275=0;i275<1024;i275++){s272=max(s272,abs(b247[i275]));}return s272;}
function loop286(v190,v279){for(let i=0;i<1024;i++)b285[i]=(v190?fround((b247[i]/v279)):b185[i]);}
function loop288(){for(let i=0;i<1024;i++)b185[i]=b285[i];}
function sum301(v299){let s300=-Infinity;s300=max(s300,v299);return s300;}
function loop319(v317){for(let i=0;i<256;i++)b318[i]=fround(square(fround(logistic(fround((v317*k291[i]))))));}
function sum322(){let s321=0;for(let i320=0;i320<256;i320++){const x0=b318[i320];{const y=k292[i320];s321+=x0*y;}}return s321;}
function loop325(v317){for(let i=0;i<256;i++)b324[i]=fround((v317*k291[i]));}
function loop327(){for(let i=0;i<256;i++)b326[i]=fround(square(fround((fround((fround(logistic(b324[i]))*fround(logistic((-b324[i])))))*1.0))));}
function sum330(){let s329=0;for(let i328=0;i328<256;i328++){const x0=b326[i328];{const y=k292[i328];s329+=x0*y;}}return s329;}
function loop334(v332){for(let i=0;i<256;i++)b333[i]=fround(square(fround(tanh(fround((v332*k291[i]))))));}
function sum337(){let s336=0;for(let i335=0;i335<256;i335++){const x0=b333[i335];{const y=k292[i335];s336+=x0*y;}}return s336;}
function loop340(v332){for(let i=0;i<256;i++)b339[i]=fround((v332*k291[i]));}
function loop342(){for(let i=0;i<256;i++)b341[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b339[i]))))))*fround(logistic(fround(((-2.0)*b339[i]))))))*1.0))));}
function sum345(){let s344=0;for(let i343=0;i343<256;i343++){const x0=b341[i343];{const y=k292[i343];s344+=x0*y;}}return s344;}
function loop349(v347){for(let i=0;i<256;i++)b348[i]=fround(square(max(fround((v347*k291[i])),0.0)));}
function sum352(){let s351=0;for(let i350=0;i350<256;i350++){const x0=b348[i350];{const y=k292[i350];s351+=x0*y;}}return s351;}
function loop355(v347){for(let i=0;i<256;i++)b354[i]=fround(square(((fround((v347*k291[i]))>0.0?1:0)?1.0:0.0)));}
function sum358(){let s357=0;for(let i356=0;i356<256;i356++){const x0=b354[i356];{const y=k292[i356];s357+=x0*y;}}return s357;}
function loop362(v360){for(let i=0;i<256;i++)b361[i]=fround(square(fround((v360*k291[i]))));}
function sum365(){let s364=0;for(let i363=0;i363<256;i363++){const x0=b361[i363];{const y=k292[i363];s364+=x0*y;}}return s364;}
function loop368(){for(let i=0;i<256;i++)b367[i]=fround(square(1.0));}
function sum371(){let s370=0;for(let i369=0;i369<256;i369++){const x0=b367[i369];{const y=k292[i369];s370+=x0*y;}}return s370;}
function loop375(v373){for(let i=0;i<256;i++)b374[i]=fround((v373*k291[i]));}
function loop377(){for(let i=0;i<256;i++)b376[i]=fround(square(((b374[i]>=0.0?1:0)?b374[i]:fround((0.009999999776482582*b374[i])))));}
function sum380(){let s379=0;for(let i378=0;i378<256;i378++){const x0=b376[i378];{const y=k292[i378];s379+=x0*y;}}return s379;}
function loop383(v373){for(let i=0;i<256;i++)b382[i]=fround(square(((fround((v373*k291[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum386(){let s385=0;for(let i384=0;i384<256;i384++){const x0=b382[i384];{const y=k292[i384];s385+=x0*y;}}return s385;}
function loop390(v388){for(let i=0;i<256;i++)b389[i]=fround((v388*k291[i]));}
function loop392(){for(let i=0;i<256;i++)b391[i]=(b389[i]>0.0?1:0);}
function loop394(){for(let i=0;i<256;i++)b393[i]=fround(square((b391[i]?b389[i]:fround((1.0*fround(expm1((b391[i]?0.0:b389[i]))))))));}
function sum397(){let s396=0;for(let i395=0;i395<256;i395++){const x0=b393[i395];{const y=k292[i395];s396+=x0*y;}}return s396;}
function loop400(v388){for(let i=0;i<256;i++)b399[i]=fround((v388*k291[i]));}
function loop402(){for(let i=0;i<256;i++)b401[i]=(b399[i]>0.0?1:0);}
function loop404(){for(let i=0;i<256;i++)b403[i]=fround(square((b401[i]?1.0:fround((1.0*fround(((b401[i]?0.0:1.0)*fround((fround(expm1((b401[i]?0.0:b399[i])))+1.0)))))))));}
function sum407(){let s406=0;for(let i405=0;i405<256;i405++){const x0=b403[i405];{const y=k292[i405];s406+=x0*y;}}return s406;}
function loop411(v409){for(let i=0;i<256;i++)b410[i]=fround((v409*k291[i]));}
function loop413(){for(let i=0;i<256;i++)b412[i]=(b410[i]>0.0?1:0);}
function loop415(){for(let i=0;i<256;i++)b414[i]=fround(square(fround((1.0507010221481323*(b412[i]?b410[i]:fround((1.6732631921768188*fround(expm1((b412[i]?0.0:b410[i]))))))))));}
function sum418(){let s417=0;for(let i416=0;i416<256;i416++){const x0=b414[i416];{const y=k292[i416];s417+=x0*y;}}return s417;}
function loop421(v409){for(let i=0;i<256;i++)b420[i]=fround((v409*k291[i]));}
function loop423(){for(let i=0;i<256;i++)b422[i]=(b420[i]>0.0?1:0);}
function loop425(){for(let i=0;i<256;i++)b424[i]=fround(square(fround((1.0507010221481323*(b422[i]?1.0:fround((1.6732631921768188*fround(((b422[i]?0.0:1.0)*fround((fround(expm1((b422[i]?0.0:b420[i])))+1.0)))))))))));}
function sum428(){let s427=0;for(let i426=0;i426<256;i426++){const x0=b424[i426];{const y=k292[i426];s427+=x0*y;}}return s427;}
function loop432(v430){for(let i=0;i<256;i++)b431[i]=fround((v430*k291[i]));}
function loop434(){for(let i=0;i<256;i++)b433[i]=fround(square(fround((fround((0.5*b431[i]))*fround(erfc(fround(((-b431[i])*0.7071067690849304))))))));}
function sum437(){let s436=0;for(let i435=0;i435<256;i435++){const x0=b433[i435];{const y=k292[i435];s436+=x0*y;}}return s436;}
function loop440(v430){for(let i=0;i<256;i++)b439[i]=fround((v430*k291[i]));}
function loop442(){for(let i=0;i<256;i++)b441[i]=fround(((-b439[i])*0.7071067690849304));}
function loop444(){for(let i=0;i<256;i++)b443[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b441[i]))))+fround((fround((0.5*b439[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b441[i])))))))))))))));}
function sum447(){let s446=0;for(let i445=0;i445<256;i445++){const x0=b443[i445];{const y=k292[i445];s446+=x0*y;}}return s446;}
function loop451(v449){for(let i=0;i<256;i++)b450[i]=fround((v449*k291[i]));}
function loop453(){for(let i=0;i<256;i++)b452[i]=fround(square(fround((b450[i]*fround(logistic(b450[i]))))));}
function sum456(){let s455=0;for(let i454=0;i454<256;i454++){const x0=b452[i454];{const y=k292[i454];s455+=x0*y;}}return s455;}
function loop459(v449){for(let i=0;i<256;i++)b458[i]=fround((v449*k291[i]));}
function loop461(){for(let i=0;i<256;i++)b460[i]=fround(logistic(b458[i]));}
function loop463(){for(let i=0;i<256;i++)b462[i]=fround(square(fround((fround((1.0*b460[i]))+fround((b458[i]*fround((1.0*fround((b460[i]*fround((1.0-b460[i]))))))))))));}
function sum466(){let s465=0;for(let i464=0;i464<256;i464++){const x0=b462[i464];{const y=k292[i464];s465+=x0*y;}}return s465;}
function loop470(v468){for(let i=0;i<256;i++)b469[i]=fround((v468*k291[i]));}
function loop472(){for(let i=0;i<256;i++)b471[i]=fround((b469[i]-0.0));}
function loop474(){for(let i=0;i<256;i++)b473[i]=fround(square(((b471[i]!==b471[i]?1:0)?fround((b469[i]+0.0)):fround((max(b469[i],0.0)+fround(log1p(fround(exp((-abs(b471[i])))))))))));}
function sum477(){let s476=0;for(let i475=0;i475<256;i475++){const x0=b473[i475];{const y=k292[i475];s476+=x0*y;}}return s476;}
function loop480(v468){for(let i=0;i<256;i++)b479[i]=fround((v468*k291[i]));}
function loop482(){for(let i=0;i<256;i++)b481[i]=fround((b479[i]-0.0));}
function loop484(){for(let i=0;i<256;i++)b483[i]=((b481[i]!==b481[i]?1:0)?fround((b479[i]+0.0)):fround((max(b479[i],0.0)+fround(log1p(fround(exp((-abs(b481[i])))))))));}
function loop486(){for(let i=0;i<256;i++)b485[i]=((b483[i]===Infinity?1:0)?0.0:b483[i]);}
function loop488(){for(let i=0;i<256;i++)b487[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b479[i]===Infinity?1:0)?0.0:b479[i])-b485[i]))))))+fround((0.0*fround(exp(fround((0.0-b485[i]))))))))));}
function sum491(){let s490=0;for(let i489=0;i489<256;i489++){const x0=b487[i489];{const y=k292[i489];s490+=x0*y;}}return s490;}
function loop497(v289){for(let i496=0;i496<30;i496++){b495[i496]=(b23[(29-(i496))]?fround((fround(ln(fround((v289*b296[(29-(i496))]))))*0.4342944920063019)):0.0);}}
function loop501(){let s500=0;for(let i499=0;i499<=29;i499++){s500+=b495[i499];b498[i499]=s500;}}
function loop504(){for(let i503=0;i503<29;i503++){b502[i503]=b498[(29-(i503+1))];}}
function loop505(){b502[29]=0.0;}
function loop508(){for(let i507=0;i507<30;i507++){b506[i507]=fround((fround((b29[i507]+b30[i507]))+0.0));}}
function loop510(){for(let i509=0;i509<30;i509++){b506[1*30+i509]=fround((b188[i509]+0.0));}}
function loop512(){for(let i511=0;i511<30;i511++){b506[2*30+i511]=(b23[i511]?fround((0.5*fround((fround((fround(ln(b295[i511]))*0.4342944920063019))+b297[i511])))):NaN);}}
function loop514(){for(let i513=0;i513<30;i513++){b506[3*30+i513]=(b23[i513]?fround((0.5*b502[i513])):NaN);}}
function loop516(){for(let i=0;i<120;i++)b515[i]=b506[i];}
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
randomBits(b7[1*2],b7[1*2+1],b113);
loop172();
e178=fround(sum177());
e179=(e178>0.0?1:0);
e180=fround((e179?e178:1.0));
e181=fround(ln(e180));
e182=fround((e181*0.4342944920063019));
loop184();
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
const v107=fround((v92?v106:(-Infinity)));
const v108=fround((v32?v107:NaN));
b29[t31]=v108;
b30[t31]=v46;
loop110();
const v111=fround(v46);
loop112();
v27=v111;
}
loop115();
for(let t117=0;t117<30;t117++){
const v118=b23[t117];
const v124=fround(sum123());
const v125=(v124>0.0?1:0);
const v126=(v124<1.000000045813705e-18?1:0);
const v127=(v125&v126);
const v128=fround((v124/1.000000045813705e-18));
const v129=fround((v127?v128:1.0));
loop131(v129);
loop144(t117);
const v145=min(max(n1,0),9);
loop149(t117);
switch(v145){
case 0:{
loop151();
break;}
case 1:{
loop152();
break;}
case 2:{
loop153();
break;}
case 3:{
loop154();
break;}
case 4:{
loop155();
break;}
case 5:{
loop157();
loop158();
break;}
case 6:{
loop160();
loop161();
break;}
case 7:{
loop162();
break;}
case 8:{
loop163();
break;}
default:{
loop165();
loop166();
break;}
}
loop167(t117);
loop169(v118);
loop170();
}
let v186;
loop187();
v186=e182;
for(let t189=29;t189>=0;t189--){
const v190=b23[t189];
loop203(t189);
const v204=min(max(n1,0),9);
loop208(t189);
switch(v204){
case 0:{
loop210();
break;}
case 1:{
loop211();
break;}
case 2:{
loop212();
break;}
case 3:{
loop213();
break;}
case 4:{
loop214();
break;}
case 5:{
loop216();
loop217();
break;}
case 6:{
loop219();
loop220();
break;}
case 7:{
loop222();
loop223();
break;}
case 8:{
loop225();
loop226();
break;}
default:{
loop228();
loop230();
loop232();
loop233();
break;}
}
loop235();
loop248(t189);
const v254=fround(sum253());
const v255=(v254>0.0?1:0);
const v256=fround((v255?v254:1.0));
const v257=fround(ln(v256));
const v258=fround((v257*0.4342944920063019));
const v264=fround(sum263(v256));
const v265=fround((v264/1024.0));
const v266=fround(ln(v265));
const v267=fround((v266*0.4342944920063019));
const v268=fround((0.5*v267));
const v269=fround((v258+v268));
const v270=fround((v255?v269:(-Infinity)));
const v271=fround((v270+v186));
const v277=fround(sum276());
const v278=(v277>0.0?1:0);
const v279=fround((v278?v277:1.0));
const v280=fround(ln(v279));
const v281=fround((v280*0.4342944920063019));
const v282=fround((v186+v281));
const v283=fround((v190?v282:v186));
const v284=fround((v190?v271:NaN));
b188[t189]=v284;
loop286(v190,v279);
const v287=fround(v283);
loop288();
v186=v287;
}
const v289=fround(square(n2));
const v290=fround(square(n3));
let v293;
let v294;
v293=1.0;
v294=0.0;
for(let t298=0;t298<30;t298++){
const v299=fround(abs(v293));
const v302=fround(sum301(v299));
const v303=(v302>0.0?1:0);
const v304=(v302<1.0000000031710769e-30?1:0);
const v305=(v303&v304);
const v306=fround((v302/1.0000000031710769e-30));
const v307=fround((v305?v306:1.0));
const v308=fround(ln(v307));
const v309=fround((v308*0.4342944920063019));
const v310=fround((v294+v309));
const v311=fround((v293/v307));
const v312=fround((v289*v311));
const v313=fround((v312+v290));
const v314=min(max(n1,0),9);
let v315;
let v316;
switch(v314){
case 0:{
const v317=fround(sqrt(v313));
loop319(v317);
const v323=fround(sum322());
loop325(v317);
loop327();
const v331=fround(sum330());
v315=v323;
v316=v331;
break;}
case 1:{
const v332=fround(sqrt(v313));
loop334(v332);
const v338=fround(sum337());
loop340(v332);
loop342();
const v346=fround(sum345());
v315=v338;
v316=v346;
break;}
case 2:{
const v347=fround(sqrt(v313));
loop349(v347);
const v353=fround(sum352());
loop355(v347);
const v359=fround(sum358());
v315=v353;
v316=v359;
break;}
case 3:{
const v360=fround(sqrt(v313));
loop362(v360);
const v366=fround(sum365());
loop368();
const v372=fround(sum371());
v315=v366;
v316=v372;
break;}
case 4:{
const v373=fround(sqrt(v313));
loop375(v373);
loop377();
const v381=fround(sum380());
loop383(v373);
const v387=fround(sum386());
v315=v381;
v316=v387;
break;}
case 5:{
const v388=fround(sqrt(v313));
loop390(v388);
loop392();
loop394();
const v398=fround(sum397());
loop400(v388);
loop402();
loop404();
const v408=fround(sum407());
v315=v398;
v316=v408;
break;}
case 6:{
const v409=fround(sqrt(v313));
loop411(v409);
loop413();
loop415();
const v419=fround(sum418());
loop421(v409);
loop423();
loop425();
const v429=fround(sum428());
v315=v419;
v316=v429;
break;}
case 7:{
const v430=fround(sqrt(v313));
loop432(v430);
loop434();
const v438=fround(sum437());
loop440(v430);
loop442();
loop444();
const v448=fround(sum447());
v315=v438;
v316=v448;
break;}
case 8:{
const v449=fround(sqrt(v313));
loop451(v449);
loop453();
const v457=fround(sum456());
loop459(v449);
loop461();
loop463();
const v467=fround(sum466());
v315=v457;
v316=v467;
break;}
default:{
const v468=fround(sqrt(v313));
loop470(v468);
loop472();
loop474();
const v478=fround(sum477());
loop480(v468);
loop482();
loop484();
loop486();
loop488();
const v492=fround(sum491());
v315=v478;
v316=v492;
break;}
}
b295[t298]=v315;
b296[t298]=v316;
b297[t298]=v310;
const v493=fround(v315);
const v494=fround(v310);
v293=v493;
v294=v494;
}
loop497(v289);
loop501();
loop504();
loop505();
loop508();
loop510();
loop512();
loop514();
loop516();
return b515;
}
