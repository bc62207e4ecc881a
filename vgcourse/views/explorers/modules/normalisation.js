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
const b59=new Float32Array(2048);
const b72=new Float32Array(2048);
const b74=new Uint8Array(64);
const b78=new Float32Array(2048);
const b82=new Float32Array(2048);
const b87=new Float32Array(32);
const b92=new Float32Array(32);
const b94=new Float32Array(2048);
const b101=new Float32Array(32);
const b109=new Float32Array(64);
const b111=new Float32Array(2048);
const b118=new Float32Array(64);
const b124=new Float32Array(2048);
const b130=new Uint8Array(2048);
const b133=new Uint8Array(2048);
const b138=new Float32Array(2048);
const b141=new Float32Array(2048);
const b167=new Float32Array(2048);
const b179=new Uint32Array(2048);
const b180=new Float32Array(2048);
const b182=new Float32Array(2048);
const b185=new Float32Array(61440);
const b186=new Float32Array(30);
const b210=new Float32Array(2048);
const b223=new Float32Array(2048);
const b225=new Uint8Array(64);
const b229=new Float32Array(2048);
const b233=new Float32Array(2048);
const b238=new Float32Array(32);
const b243=new Float32Array(32);
const b245=new Float32Array(2048);
const b252=new Float32Array(32);
const b260=new Float32Array(64);
const b262=new Float32Array(2048);
const b269=new Float32Array(64);
const b275=new Float32Array(2048);
const b281=new Uint8Array(2048);
const b284=new Uint8Array(2048);
const b289=new Float32Array(2048);
const b293=new Float32Array(2048);
const b297=new Float32Array(2048);
const b311=new Float32Array(2048);
const b313=new Float32Array(2048);
const b316=new Float32Array(30);
const b331=new Float32Array(2048);
const b333=new Uint8Array(64);
const b337=new Float32Array(2048);
const b341=new Float32Array(2048);
const b342=new Uint8Array(2048);
const b343=new Float32Array(2048);
const b344=new Float32Array(32);
const b345=new Float32Array(2048);
const b346=new Uint8Array(2048);
const b347=new Float32Array(32);
const b348=new Float32Array(32);
const b349=new Float32Array(32);
const b350=new Float32Array(2048);
const b351=new Float32Array(64);
const b352=new Float32Array(64);
const b368=new Float32Array(32);
const b373=new Float32Array(32);
const b375=new Float32Array(2048);
const b382=new Float32Array(32);
const b384=new Float32Array(32);
const b387=new Float32Array(32);
const b412=new Float32Array(64);
const b414=new Float32Array(2048);
const b421=new Float32Array(64);
const b423=new Float32Array(64);
const b426=new Float32Array(64);
const b443=new Float32Array(2048);
const b444=new Float32Array(2048);
const b445=new Float32Array(2048);
const b455=new Uint8Array(2048);
const b459=new Uint8Array(2048);
const b461=new Float32Array(2048);
const b465=new Uint8Array(2048);
const b467=new Float32Array(2048);
const b471=new Float32Array(2048);
const b473=new Float32Array(2048);
const b475=new Float32Array(2048);
const b479=new Float32Array(2048);
const b483=new Float32Array(2048);
const b485=new Float32Array(2048);
const b487=new Float32Array(2048);
const b491=new Float32Array(2048);
const b493=new Float32Array(2048);
const b498=new Float32Array(32);
const b502=new Float32Array(32);
const b504=new Float32Array(2048);
const b511=new Float32Array(32);
const b515=new Float32Array(32);
const b523=new Float32Array(64);
const b527=new Float32Array(64);
const b529=new Float32Array(2048);
const b536=new Float32Array(64);
const b540=new Float32Array(64);
const b556=new Float32Array(2048);
const b602=new Float32Array(2048);
const k609=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k610=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b613=new Float32Array(30);
const b614=new Float32Array(30);
const b627=new Float32Array(256);
const b633=new Float32Array(256);
const b635=new Float32Array(256);
const b642=new Float32Array(256);
const b648=new Float32Array(256);
const b650=new Float32Array(256);
const b657=new Float32Array(256);
const b663=new Float32Array(256);
const b670=new Float32Array(256);
const b676=new Float32Array(256);
const b683=new Float32Array(256);
const b685=new Float32Array(256);
const b691=new Float32Array(256);
const b698=new Float32Array(256);
const b700=new Uint8Array(256);
const b702=new Float32Array(256);
const b708=new Float32Array(256);
const b710=new Uint8Array(256);
const b712=new Float32Array(256);
const b719=new Float32Array(256);
const b721=new Uint8Array(256);
const b723=new Float32Array(256);
const b729=new Float32Array(256);
const b731=new Uint8Array(256);
const b733=new Float32Array(256);
const b740=new Float32Array(256);
const b742=new Float32Array(256);
const b748=new Float32Array(256);
const b750=new Float32Array(256);
const b752=new Float32Array(256);
const b759=new Float32Array(256);
const b761=new Float32Array(256);
const b767=new Float32Array(256);
const b769=new Float32Array(256);
const b771=new Float32Array(256);
const b778=new Float32Array(256);
const b780=new Float32Array(256);
const b782=new Float32Array(256);
const b788=new Float32Array(256);
const b790=new Float32Array(256);
const b792=new Float32Array(256);
const b794=new Float32Array(256);
const b796=new Float32Array(256);
const b803=new Float32Array(256);
const b805=new Float32Array(256);
const b811=new Uint8Array(256);
const b814=new Uint8Array(256);
const b819=new Float32Array(256);
const b837=new Float32Array(30);
const b840=new Float32Array(30);
const b844=new Float32Array(30);
const b850=new Float32Array(30);
const b851=new Float32Array(30);
const b852=new Float32Array(30);
const b878=new Float32Array(256);
const b884=new Float32Array(256);
const b886=new Float32Array(256);
const b893=new Float32Array(256);
const b899=new Float32Array(256);
const b901=new Float32Array(256);
const b908=new Float32Array(256);
const b914=new Float32Array(256);
const b921=new Float32Array(256);
const b927=new Float32Array(256);
const b934=new Float32Array(256);
const b936=new Float32Array(256);
const b942=new Float32Array(256);
const b949=new Float32Array(256);
const b951=new Uint8Array(256);
const b953=new Float32Array(256);
const b959=new Float32Array(256);
const b961=new Uint8Array(256);
const b963=new Float32Array(256);
const b970=new Float32Array(256);
const b972=new Uint8Array(256);
const b974=new Float32Array(256);
const b980=new Float32Array(256);
const b982=new Uint8Array(256);
const b984=new Float32Array(256);
const b991=new Float32Array(256);
const b993=new Float32Array(256);
const b999=new Float32Array(256);
const b1001=new Float32Array(256);
const b1003=new Float32Array(256);
const b1010=new Float32Array(256);
const b1012=new Float32Array(256);
const b1018=new Float32Array(256);
const b1020=new Float32Array(256);
const b1022=new Float32Array(256);
const b1029=new Float32Array(256);
const b1031=new Float32Array(256);
const b1033=new Float32Array(256);
const b1039=new Float32Array(256);
const b1041=new Float32Array(256);
const b1043=new Float32Array(256);
const b1045=new Float32Array(256);
const b1047=new Float32Array(256);
const b1055=new Float32Array(30);
const b1058=new Float32Array(30);
const b1062=new Float32Array(30);
const b1066=new Float32Array(120);
const b1075=new Float32Array(120);
function loop11(n4){for(let i10=0;i10<64;i10++){b9[i10]=((i10)<n4?1:0);}}
function loop13(){for(let i=0;i<2048;i++)b12[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop17(){for(let i15=0;i15<64;i15++){for(let i16=0;i16<32;i16++){b14[i15*32+i16]=fround((b9[i15]*b12[i15*32+i16]));}}}
function loop22(){for(let i=0;i<30720;i++)b21[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b20[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop24(v19){for(let i=0;i<30720;i++)b23[i]=fround((v19*b21[i]));}
function loop27(){for(let i=0;i<960;i++)b26[i]=fround((0.0*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b25[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}
function loop30(){for(let i29=0;i29<30;i29++){b28[i29]=((i29)<30?1:0);}}
function loop33(){for(let i=0;i<2048;i++)b31[i]=b14[i];}
function sum42(){let s38=-Infinity;for(let i41=0;i41<2048;i41++){s38=max(s38,abs(b31[i41]));}return s38;}
function sum53(){let s49=1;for(let i52=0;i52<2048;i52++){s49=s49&(Number.isFinite(b31[i52])?1:0);}return s49;}
function loop60(v55){for(let i=0;i<2048;i++)b59[i]=fround((b31[i]/v55));}
function loop73(t36){for(let i61=0;i61<64;i61+=2){for(let i62=0;i62<32;i62+=4){let s64=0;let s65=0;let s66=0;let s67=0;let s68=0;let s69=0;let s70=0;let s71=0;for(let i63=0;i63<32;i63++){const x0=b59[i61*32+i63];const x1=b59[(i61+1)*32+i63];{const y=b23[t36*1024+i63*32+i62];s64+=x0*y;s68+=x1*y;}{const y=b23[t36*1024+i63*32+i62+1];s65+=x0*y;s69+=x1*y;}{const y=b23[t36*1024+i63*32+i62+2];s66+=x0*y;s70+=x1*y;}{const y=b23[t36*1024+i63*32+i62+3];s67+=x0*y;s71+=x1*y;}}b72[i61*32+i62]=s64;b72[i61*32+i62+1]=s65;b72[i61*32+i62+2]=s66;b72[i61*32+i62+3]=s67;b72[(i61+1)*32+i62]=s68;b72[(i61+1)*32+i62+1]=s69;b72[(i61+1)*32+i62+2]=s70;b72[(i61+1)*32+i62+3]=s71;}}}
function loop76(n4){for(let i75=0;i75<64;i75++){b74[i75]=((i75)<n4?1:0);}}
function loop81(t36){for(let i79=0;i79<64;i79++){for(let i80=0;i80<32;i80++){b78[i79*32+i80]=fround((b72[i79*32+i80]+b26[t36*32+i80]));}}}
function loop83(){for(let i=0;i<2048;i++)b82[i]=b78[i];}
function loop88(){for(let i85=0;i85<32;i85++){let s84=0;for(let i86=0;i86<64;i86++){s84=s84+(b74[i86]|0);}b87[i85]=s84;}}
function loop93(){for(let i90=0;i90<32;i90++){let s89=0;for(let i91=0;i91<64;i91++){s89=s89+(b74[i91]?b78[i91*32+i90]:0.0);}b92[i90]=s89;}}
function loop97(){for(let i95=0;i95<64;i95++){for(let i96=0;i96<32;i96++){b94[i95*32+i96]=fround((b78[i95*32+i96]-fround((b92[i96]/b87[i96]))));}}}
function loop102(){for(let i99=0;i99<32;i99++){let s98=0;for(let i100=0;i100<64;i100++){s98=s98+(b74[i100]?fround(square(b94[i100*32+i99])):0.0);}b101[i99]=s98;}}
function loop105(){for(let i103=0;i103<64;i103++){for(let i104=0;i104<32;i104++){b82[i103*32+i104]=fround((b94[i103*32+i104]*fround((1/sqrt(fround((fround((b101[i104]/b87[i104]))+9.999999747378752e-06)))))));}}}
function loop110(){for(let i107=0;i107<64;i107++){let s106=0;for(let i108=0;i108<32;i108++){s106=s106+b78[i107*32+i108];}b109[i107]=s106;}}
function loop114(){for(let i112=0;i112<64;i112++){for(let i113=0;i113<32;i113++){b111[i112*32+i113]=fround((b78[i112*32+i113]-fround((b109[i112]/32.0))));}}}
function loop119(){for(let i116=0;i116<64;i116++){let s115=0;for(let i117=0;i117<32;i117++){s115=s115+fround(square(b111[i116*32+i117]));}b118[i116]=s115;}}
function loop122(){for(let i120=0;i120<64;i120++){for(let i121=0;i121<32;i121++){b82[i120*32+i121]=fround((b111[i120*32+i121]*fround((1/sqrt(fround((fround((b118[i120]/32.0))+9.999999747378752e-06)))))));}}}
function loop125(){for(let i=0;i<2048;i++)b124[i]=fround(logistic(b82[i]));}
function loop126(){for(let i=0;i<2048;i++)b124[i]=fround(tanh(b82[i]));}
function loop127(){for(let i=0;i<2048;i++)b124[i]=max(b82[i],0.0);}
function loop128(){for(let i=0;i<2048;i++)b124[i]=b82[i];}
function loop129(){for(let i=0;i<2048;i++)b124[i]=((b82[i]>=0.0?1:0)?b82[i]:fround((0.009999999776482582*b82[i])));}
function loop131(){for(let i=0;i<2048;i++)b130[i]=(b82[i]>0.0?1:0);}
function loop132(){for(let i=0;i<2048;i++)b124[i]=(b130[i]?b82[i]:fround((1.0*fround(expm1((b130[i]?0.0:b82[i]))))));}
function loop134(){for(let i=0;i<2048;i++)b133[i]=(b82[i]>0.0?1:0);}
function loop135(){for(let i=0;i<2048;i++)b124[i]=fround((1.0507010221481323*(b133[i]?b82[i]:fround((1.6732631921768188*fround(expm1((b133[i]?0.0:b82[i]))))))));}
function loop136(){for(let i=0;i<2048;i++)b124[i]=fround((fround((0.5*b82[i]))*fround(erfc(fround(((-b82[i])*0.7071067690849304))))));}
function loop137(){for(let i=0;i<2048;i++)b124[i]=fround((b82[i]*fround(logistic(b82[i]))));}
function loop139(){for(let i=0;i<2048;i++)b138[i]=fround((b82[i]-0.0));}
function loop140(){for(let i=0;i<2048;i++)b124[i]=((b138[i]!==b138[i]?1:0)?fround((b82[i]+0.0)):fround((max(b82[i],0.0)+fround(log1p(fround(exp((-abs(b138[i])))))))));}
function loop144(){for(let i142=0;i142<64;i142++){for(let i143=0;i143<32;i143++){b141[i142*32+i143]=fround((b9[i142]*b124[i142*32+i143]));}}}
function sum149(){let s145=-Infinity;for(let i148=0;i148<2048;i148++){s145=max(s145,abs(b141[i148]));}return s145;}
function sum159(v152){let s155=0;for(let i158=0;i158<2048;i158++){s155=s155+fround(square(fround((b141[i158]/v152))));}return s155;}
function loop168(){for(let i=0;i<2048;i++)b167[i]=b124[i];}
function loop170(){for(let i=0;i<2048;i++)b31[i]=b167[i];}
function sum173(){let s171=0;for(let i172=0;i172<64;i172++){s171=s171+(b9[i172]|0);}return s171;}
function loop181(){for(let i=0;i<2048;i++)b180[i]=fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b179[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0));}
function loop184(){for(let i=0;i<2048;i++)b182[i]=b14[i];}
function sum193(){let s189=-Infinity;for(let i192=0;i192<2048;i192++){s189=max(s189,abs(b182[i192]));}return s189;}
function sum204(){let s200=1;for(let i203=0;i203<2048;i203++){s200=s200&(Number.isFinite(b182[i203])?1:0);}return s200;}
function loop211(v206){for(let i=0;i<2048;i++)b210[i]=fround((b182[i]/v206));}
function loop224(t187){for(let i212=0;i212<64;i212+=2){for(let i213=0;i213<32;i213+=4){let s215=0;let s216=0;let s217=0;let s218=0;let s219=0;let s220=0;let s221=0;let s222=0;for(let i214=0;i214<32;i214++){const x0=b210[i212*32+i214];const x1=b210[(i212+1)*32+i214];{const y=b23[t187*1024+i214*32+i213];s215+=x0*y;s219+=x1*y;}{const y=b23[t187*1024+i214*32+i213+1];s216+=x0*y;s220+=x1*y;}{const y=b23[t187*1024+i214*32+i213+2];s217+=x0*y;s221+=x1*y;}{const y=b23[t187*1024+i214*32+i213+3];s218+=x0*y;s222+=x1*y;}}b223[i212*32+i213]=s215;b223[i212*32+i213+1]=s216;b223[i212*32+i213+2]=s217;b223[i212*32+i213+3]=s218;b223[(i212+1)*32+i213]=s219;b223[(i212+1)*32+i213+1]=s220;b223[(i212+1)*32+i213+2]=s221;b223[(i212+1)*32+i213+3]=s222;}}}
function loop227(n4){for(let i226=0;i226<64;i226++){b225[i226]=((i226)<n4?1:0);}}
function loop232(t187){for(let i230=0;i230<64;i230++){for(let i231=0;i231<32;i231++){b229[i230*32+i231]=fround((b223[i230*32+i231]+b26[t187*32+i231]));}}}
function loop234(){for(let i=0;i<2048;i++)b233[i]=b229[i];}
function loop239(){for(let i236=0;i236<32;i236++){let s235=0;for(let i237=0;i237<64;i237++){s235=s235+(b225[i237]|0);}b238[i236]=s235;}}
function loop244(){for(let i241=0;i241<32;i241++){let s240=0;for(let i242=0;i242<64;i242++){s240=s240+(b225[i242]?b229[i242*32+i241]:0.0);}b243[i241]=s240;}}
function loop248(){for(let i246=0;i246<64;i246++){for(let i247=0;i247<32;i247++){b245[i246*32+i247]=fround((b229[i246*32+i247]-fround((b243[i247]/b238[i247]))));}}}
function loop253(){for(let i250=0;i250<32;i250++){let s249=0;for(let i251=0;i251<64;i251++){s249=s249+(b225[i251]?fround(square(b245[i251*32+i250])):0.0);}b252[i250]=s249;}}
function loop256(){for(let i254=0;i254<64;i254++){for(let i255=0;i255<32;i255++){b233[i254*32+i255]=fround((b245[i254*32+i255]*fround((1/sqrt(fround((fround((b252[i255]/b238[i255]))+9.999999747378752e-06)))))));}}}
function loop261(){for(let i258=0;i258<64;i258++){let s257=0;for(let i259=0;i259<32;i259++){s257=s257+b229[i258*32+i259];}b260[i258]=s257;}}
function loop265(){for(let i263=0;i263<64;i263++){for(let i264=0;i264<32;i264++){b262[i263*32+i264]=fround((b229[i263*32+i264]-fround((b260[i263]/32.0))));}}}
function loop270(){for(let i267=0;i267<64;i267++){let s266=0;for(let i268=0;i268<32;i268++){s266=s266+fround(square(b262[i267*32+i268]));}b269[i267]=s266;}}
function loop273(){for(let i271=0;i271<64;i271++){for(let i272=0;i272<32;i272++){b233[i271*32+i272]=fround((b262[i271*32+i272]*fround((1/sqrt(fround((fround((b269[i271]/32.0))+9.999999747378752e-06)))))));}}}
function loop276(){for(let i=0;i<2048;i++)b275[i]=fround(logistic(b233[i]));}
function loop277(){for(let i=0;i<2048;i++)b275[i]=fround(tanh(b233[i]));}
function loop278(){for(let i=0;i<2048;i++)b275[i]=max(b233[i],0.0);}
function loop279(){for(let i=0;i<2048;i++)b275[i]=b233[i];}
function loop280(){for(let i=0;i<2048;i++)b275[i]=((b233[i]>=0.0?1:0)?b233[i]:fround((0.009999999776482582*b233[i])));}
function loop282(){for(let i=0;i<2048;i++)b281[i]=(b233[i]>0.0?1:0);}
function loop283(){for(let i=0;i<2048;i++)b275[i]=(b281[i]?b233[i]:fround((1.0*fround(expm1((b281[i]?0.0:b233[i]))))));}
function loop285(){for(let i=0;i<2048;i++)b284[i]=(b233[i]>0.0?1:0);}
function loop286(){for(let i=0;i<2048;i++)b275[i]=fround((1.0507010221481323*(b284[i]?b233[i]:fround((1.6732631921768188*fround(expm1((b284[i]?0.0:b233[i]))))))));}
function loop287(){for(let i=0;i<2048;i++)b275[i]=fround((fround((0.5*b233[i]))*fround(erfc(fround(((-b233[i])*0.7071067690849304))))));}
function loop288(){for(let i=0;i<2048;i++)b275[i]=fround((b233[i]*fround(logistic(b233[i]))));}
function loop290(){for(let i=0;i<2048;i++)b289[i]=fround((b233[i]-0.0));}
function loop291(){for(let i=0;i<2048;i++)b275[i]=((b289[i]!==b289[i]?1:0)?fround((b233[i]+0.0)):fround((max(b233[i],0.0)+fround(log1p(fround(exp((-abs(b289[i])))))))));}
function loop292(t187){for(let i=0;i<2048;i++)b185[t187*2048+i]=b210[i];}
function loop294(v188){for(let i=0;i<2048;i++)b293[i]=(v188?b275[i]:b210[i]);}
function loop296(){for(let i=0;i<2048;i++)b182[i]=b293[i];}
function loop300(){for(let i298=0;i298<64;i298++){for(let i299=0;i299<32;i299++){b297[i298*32+i299]=fround((fround((b9[i298]*b180[i298*32+i299]))*1.0));}}}
function sum305(){let s301=-Infinity;for(let i304=0;i304<2048;i304++){s301=max(s301,abs(b297[i304]));}return s301;}
function loop312(v308){for(let i=0;i<2048;i++)b311[i]=fround((b297[i]/v308));}
function loop315(){for(let i=0;i<2048;i++)b313[i]=b311[i];}
function loop332(t317){for(let i320=0;i320<64;i320+=2){for(let i321=0;i321<32;i321+=4){let s323=0;let s324=0;let s325=0;let s326=0;let s327=0;let s328=0;let s329=0;let s330=0;for(let i322=0;i322<32;i322++){const x0=b185[t317*2048+i320*32+i322];const x1=b185[t317*2048+(i320+1)*32+i322];{const y=b23[t317*1024+i322*32+i321];s323+=x0*y;s327+=x1*y;}{const y=b23[t317*1024+i322*32+i321+1];s324+=x0*y;s328+=x1*y;}{const y=b23[t317*1024+i322*32+i321+2];s325+=x0*y;s329+=x1*y;}{const y=b23[t317*1024+i322*32+i321+3];s326+=x0*y;s330+=x1*y;}}b331[i320*32+i321]=s323;b331[i320*32+i321+1]=s324;b331[i320*32+i321+2]=s325;b331[i320*32+i321+3]=s326;b331[(i320+1)*32+i321]=s327;b331[(i320+1)*32+i321+1]=s328;b331[(i320+1)*32+i321+2]=s329;b331[(i320+1)*32+i321+3]=s330;}}}
function loop335(n4){for(let i334=0;i334<64;i334++){b333[i334]=((i334)<n4?1:0);}}
function loop340(t317){for(let i338=0;i338<64;i338++){for(let i339=0;i339<32;i339++){b337[i338*32+i339]=fround((b331[i338*32+i339]+b26[t317*32+i339]));}}}
function loop353(){for(let i=0;i<2048;i++)b341[i]=b337[i];}
function loop354(){for(let i=0;i<2048;i++)b342[i]=0;}
function loop355(){for(let i=0;i<2048;i++)b343[i]=0;}
function loop356(){for(let i=0;i<32;i++)b344[i]=0;}
function loop357(){for(let i=0;i<2048;i++)b345[i]=0;}
function loop358(){for(let i=0;i<2048;i++)b346[i]=0;}
function loop359(){for(let i=0;i<32;i++)b347[i]=0;}
function loop360(){for(let i=0;i<32;i++)b348[i]=0;}
function loop361(){for(let i=0;i<32;i++)b349[i]=0;}
function loop362(){for(let i=0;i<2048;i++)b350[i]=0;}
function loop363(){for(let i=0;i<64;i++)b351[i]=0;}
function loop364(){for(let i=0;i<64;i++)b352[i]=0;}
function loop369(){for(let i366=0;i366<32;i366++){let s365=0;for(let i367=0;i367<64;i367++){s365=s365+(b333[i367]|0);}b368[i366]=s365;}}
function loop374(){for(let i371=0;i371<32;i371++){let s370=0;for(let i372=0;i372<64;i372++){s370=s370+(b333[i372]?b337[i372*32+i371]:0.0);}b373[i371]=s370;}}
function loop378(){for(let i376=0;i376<64;i376++){for(let i377=0;i377<32;i377++){b375[i376*32+i377]=fround((b337[i376*32+i377]-fround((b373[i377]/b368[i377]))));}}}
function loop383(){for(let i380=0;i380<32;i380++){let s379=0;for(let i381=0;i381<64;i381++){s379=s379+(b333[i381]?fround(square(b375[i381*32+i380])):0.0);}b382[i380]=s379;}}
function loop386(){for(let i385=0;i385<32;i385++){b384[i385]=fround((fround((b382[i385]/b368[i385]))+9.999999747378752e-06));}}
function loop388(){for(let i=0;i<32;i++)b387[i]=fround((1/sqrt(b384[i])));}
function loop391(){for(let i389=0;i389<64;i389++){for(let i390=0;i390<32;i390++){b341[i389*32+i390]=fround((b375[i389*32+i390]*b387[i390]));}}}
function loop394(){for(let i392=0;i392<64;i392++){for(let i393=0;i393<32;i393++){b342[i392*32+i393]=b333[i392];}}}
function loop395(){for(let i=0;i<2048;i++)b343[i]=0.0;}
function loop397(){for(let i396=0;i396<32;i396++){b344[i396]=b368[i396];}}
function loop398(){for(let i=0;i<2048;i++)b345[i]=fround((2.0*b375[i]));}
function loop401(){for(let i399=0;i399<64;i399++){for(let i400=0;i400<32;i400++){b346[i399*32+i400]=b333[i399];}}}
function loop403(){for(let i402=0;i402<32;i402++){b347[i402]=b368[i402];}}
function loop404(){for(let i=0;i<32;i++)b348[i]=fround(((-0.5)*fround((b387[i]/b384[i]))));}
function loop405(){for(let i=0;i<32;i++)b349[i]=b387[i];}
function loop406(){for(let i=0;i<2048;i++)b350[i]=b375[i];}
function loop407(){for(let i=0;i<64;i++)b351[i]=0;}
function loop408(){for(let i=0;i<64;i++)b352[i]=0;}
function loop413(){for(let i410=0;i410<64;i410++){let s409=0;for(let i411=0;i411<32;i411++){s409=s409+b337[i410*32+i411];}b412[i410]=s409;}}
function loop417(){for(let i415=0;i415<64;i415++){for(let i416=0;i416<32;i416++){b414[i415*32+i416]=fround((b337[i415*32+i416]-fround((b412[i415]/32.0))));}}}
function loop422(){for(let i419=0;i419<64;i419++){let s418=0;for(let i420=0;i420<32;i420++){s418=s418+fround(square(b414[i419*32+i420]));}b421[i419]=s418;}}
function loop425(){for(let i424=0;i424<64;i424++){b423[i424]=fround((fround((b421[i424]/32.0))+9.999999747378752e-06));}}
function loop427(){for(let i=0;i<64;i++)b426[i]=fround((1/sqrt(b423[i])));}
function loop430(){for(let i428=0;i428<64;i428++){for(let i429=0;i429<32;i429++){b341[i428*32+i429]=fround((b414[i428*32+i429]*b426[i428]));}}}
function loop431(){for(let i=0;i<2048;i++)b342[i]=0;}
function loop432(){for(let i=0;i<2048;i++)b343[i]=fround((2.0*b414[i]));}
function loop433(){for(let i=0;i<32;i++)b344[i]=0;}
function loop434(){for(let i=0;i<2048;i++)b345[i]=b414[i];}
function loop435(){for(let i=0;i<2048;i++)b346[i]=0;}
function loop436(){for(let i=0;i<32;i++)b347[i]=0;}
function loop437(){for(let i=0;i<32;i++)b348[i]=0;}
function loop438(){for(let i=0;i<32;i++)b349[i]=0;}
function loop439(){for(let i=0;i<2048;i++)b350[i]=0;}
function loop440(){for(let i=0;i<64;i++)b351[i]=fround(((-0.5)*fround((b426[i]/b423[i]))));}
function loop441(){for(let i=0;i<64;i++)b352[i]=b426[i];}
function loop446(){for(let i=0;i<2048;i++)b445[i]=fround(logistic(b341[i]));}
function loop447(){for(let i=0;i<2048;i++)b443[i]=b445[i];}
function loop448(){for(let i=0;i<2048;i++)b444[i]=fround((fround((b445[i]*fround(logistic((-b341[i])))))*1.0));}
function loop449(){for(let i=0;i<2048;i++)b443[i]=fround(tanh(b341[i]));}
function loop450(){for(let i=0;i<2048;i++)b444[i]=fround((fround((fround((4.0*fround(logistic(fround((2.0*b341[i]))))))*fround(logistic(fround(((-2.0)*b341[i]))))))*1.0));}
function loop451(){for(let i=0;i<2048;i++)b443[i]=max(b341[i],0.0);}
function loop452(){for(let i=0;i<2048;i++)b444[i]=((b341[i]>0.0?1:0)?1.0:0.0);}
function loop453(){for(let i=0;i<2048;i++)b443[i]=b341[i];}
function loop454(){for(let i=0;i<2048;i++)b444[i]=1.0;}
function loop456(){for(let i=0;i<2048;i++)b455[i]=(b341[i]>=0.0?1:0);}
function loop457(){for(let i=0;i<2048;i++)b443[i]=(b455[i]?b341[i]:fround((0.009999999776482582*b341[i])));}
function loop458(){for(let i=0;i<2048;i++)b444[i]=(b455[i]?1.0:fround((0.009999999776482582*1.0)));}
function loop460(){for(let i=0;i<2048;i++)b459[i]=(b341[i]>0.0?1:0);}
function loop462(){for(let i=0;i<2048;i++)b461[i]=fround(expm1((b459[i]?0.0:b341[i])));}
function loop463(){for(let i=0;i<2048;i++)b443[i]=(b459[i]?b341[i]:fround((1.0*b461[i])));}
function loop464(){for(let i=0;i<2048;i++)b444[i]=(b459[i]?1.0:fround((1.0*fround(((b459[i]?0.0:1.0)*fround((b461[i]+1.0)))))));}
function loop466(){for(let i=0;i<2048;i++)b465[i]=(b341[i]>0.0?1:0);}
function loop468(){for(let i=0;i<2048;i++)b467[i]=fround(expm1((b465[i]?0.0:b341[i])));}
function loop469(){for(let i=0;i<2048;i++)b443[i]=fround((1.0507010221481323*(b465[i]?b341[i]:fround((1.6732631921768188*b467[i])))));}
function loop470(){for(let i=0;i<2048;i++)b444[i]=fround((1.0507010221481323*(b465[i]?1.0:fround((1.6732631921768188*fround(((b465[i]?0.0:1.0)*fround((b467[i]+1.0)))))))));}
function loop472(){for(let i=0;i<2048;i++)b471[i]=fround((0.5*b341[i]));}
function loop474(){for(let i=0;i<2048;i++)b473[i]=fround(((-b341[i])*0.7071067690849304));}
function loop476(){for(let i=0;i<2048;i++)b475[i]=fround(erfc(b473[i]));}
function loop477(){for(let i=0;i<2048;i++)b443[i]=fround((b471[i]*b475[i]));}
function loop478(){for(let i=0;i<2048;i++)b444[i]=fround((fround((fround((0.5*1.0))*b475[i]))+fround((b471[i]*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b473[i])))))))))))));}
function loop480(){for(let i=0;i<2048;i++)b479[i]=fround(logistic(b341[i]));}
function loop481(){for(let i=0;i<2048;i++)b443[i]=fround((b341[i]*b479[i]));}
function loop482(){for(let i=0;i<2048;i++)b444[i]=fround((fround((1.0*b479[i]))+fround((b341[i]*fround((1.0*fround((b479[i]*fround((1.0-b479[i]))))))))));}
function loop484(){for(let i=0;i<2048;i++)b483[i]=fround((b341[i]-0.0));}
function loop486(){for(let i=0;i<2048;i++)b485[i]=((b483[i]!==b483[i]?1:0)?fround((b341[i]+0.0)):fround((max(b341[i],0.0)+fround(log1p(fround(exp((-abs(b483[i])))))))));}
function loop488(){for(let i=0;i<2048;i++)b487[i]=((b485[i]===Infinity?1:0)?0.0:b485[i]);}
function loop489(){for(let i=0;i<2048;i++)b443[i]=b485[i];}
function loop490(){for(let i=0;i<2048;i++)b444[i]=fround((fround((1.0*fround(exp(fround((((b341[i]===Infinity?1:0)?0.0:b341[i])-b487[i]))))))+fround((0.0*fround(exp(fround((0.0-b487[i]))))))));}
function loop492(){for(let i=0;i<2048;i++)b491[i]=fround((b444[i]*b313[i]));}
function loop494(){for(let i=0;i<2048;i++)b493[i]=b491[i];}
function loop499(){for(let i496=0;i496<32;i496++){let s495=0;for(let i497=0;i497<64;i497++){s495=s495+fround((b350[i497*32+i496]*b491[i497*32+i496]));}b498[i496]=s495;}}
function loop503(){for(let i501=0;i501<32;i501++){let s500=0;s500=s500+fround((fround((b498[i501]*b348[i501]))/b347[i501]));b502[i501]=s500;}}
function loop507(){for(let i505=0;i505<64;i505++){for(let i506=0;i506<32;i506++){b504[i505*32+i506]=fround((fround((b491[i505*32+i506]*b349[i506]))+fround(((b346[i505*32+i506]?b502[i506]:0.0)*b345[i505*32+i506]))));}}}
function loop512(){for(let i509=0;i509<32;i509++){let s508=0;for(let i510=0;i510<64;i510++){s508=s508+(-b504[i510*32+i509]);}b511[i509]=s508;}}
function loop516(){for(let i514=0;i514<32;i514++){let s513=0;s513=s513+fround((b511[i514]/b344[i514]));b515[i514]=s513;}}
function loop519(){for(let i517=0;i517<64;i517++){for(let i518=0;i518<32;i518++){b493[i517*32+i518]=fround((b504[i517*32+i518]+(b342[i517*32+i518]?b515[i518]:0.0)));}}}
function loop524(){for(let i521=0;i521<64;i521++){let s520=0;for(let i522=0;i522<32;i522++){s520=s520+fround((b345[i521*32+i522]*b491[i521*32+i522]));}b523[i521]=s520;}}
function loop528(){for(let i526=0;i526<64;i526++){let s525=0;s525=s525+fround((fround((b523[i526]*b351[i526]))/32.0));b527[i526]=s525;}}
function loop532(){for(let i530=0;i530<64;i530++){for(let i531=0;i531<32;i531++){b529[i530*32+i531]=fround((fround((b491[i530*32+i531]*b352[i530]))+fround((b527[i530]*b343[i530*32+i531]))));}}}
function loop537(){for(let i534=0;i534<64;i534++){let s533=0;for(let i535=0;i535<32;i535++){s533=s533+(-b529[i534*32+i535]);}b536[i534]=s533;}}
function loop541(){for(let i539=0;i539<64;i539++){let s538=0;s538=s538+fround((b536[i539]/32.0));b540[i539]=s538;}}
function loop544(){for(let i542=0;i542<64;i542++){for(let i543=0;i543<32;i543++){b493[i542*32+i543]=fround((b529[i542*32+i543]+b540[i542]));}}}
function loop557(t317){for(let i545=0;i545<64;i545+=2){for(let i546=0;i546<32;i546+=4){let s548=0;let s549=0;let s550=0;let s551=0;let s552=0;let s553=0;let s554=0;let s555=0;for(let i547=0;i547<32;i547++){const x0=b493[i545*32+i547];const x1=b493[(i545+1)*32+i547];{const y=b23[t317*1024+i546*32+i547];s548+=x0*y;s552+=x1*y;}{const y=b23[t317*1024+(i546+1)*32+i547];s549+=x0*y;s553+=x1*y;}{const y=b23[t317*1024+(i546+2)*32+i547];s550+=x0*y;s554+=x1*y;}{const y=b23[t317*1024+(i546+3)*32+i547];s551+=x0*y;s555+=x1*y;}}b556[i545*32+i546]=s548;b556[i545*32+i546+1]=s549;b556[i545*32+i546+2]=s550;b556[i545*32+i546+3]=s551;b556[(i545+1)*32+i546]=s552;b556[(i545+1)*32+i546+1]=s553;b556[(i545+1)*32+i546+2]=s554;b556[(i545+1)*32+i546+3]=s555;}}}
function sum562(){let s558=1;for(let i561=0;i561<2048;i561++){s558=s558&(Number.isFinite(b443[i561])?1:0);}return s558;}
function sum571(){let s567=-Infinity;for(let i570=0;i570<2048;i570++){s567=max(s567,abs(b313[i570]));}return s567;}
function sum581(v574){let s577=0;for(let i580=0;i580<2048;i580++){s577=s577+fround(square(fround((b313[i580]/v574))));}return s577;}
function sum593(){let s589=-Infinity;for(let i592=0;i592<2048;i592++){s589=max(s589,abs(b556[i592]));}return s589;}
function loop603(v319,v596){for(let i=0;i<2048;i++)b602[i]=(v319?fround((b556[i]/v596)):b313[i]);}
function loop605(){for(let i=0;i<2048;i++)b313[i]=b602[i];}
function loop628(v626){for(let i=0;i<256;i++)b627[i]=fround(square(fround(logistic(fround((v626*k609[i]))))));}
function sum631(){let s630=0;for(let i629=0;i629<256;i629++){const x0=b627[i629];{const y=k610[i629];s630+=x0*y;}}return s630;}
function loop634(v626){for(let i=0;i<256;i++)b633[i]=fround((v626*k609[i]));}
function loop636(){for(let i=0;i<256;i++)b635[i]=fround(square(fround((fround((fround(logistic(b633[i]))*fround(logistic((-b633[i])))))*1.0))));}
function sum639(){let s638=0;for(let i637=0;i637<256;i637++){const x0=b635[i637];{const y=k610[i637];s638+=x0*y;}}return s638;}
function loop643(v641){for(let i=0;i<256;i++)b642[i]=fround(square(fround(tanh(fround((v641*k609[i]))))));}
function sum646(){let s645=0;for(let i644=0;i644<256;i644++){const x0=b642[i644];{const y=k610[i644];s645+=x0*y;}}return s645;}
function loop649(v641){for(let i=0;i<256;i++)b648[i]=fround((v641*k609[i]));}
function loop651(){for(let i=0;i<256;i++)b650[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b648[i]))))))*fround(logistic(fround(((-2.0)*b648[i]))))))*1.0))));}
function sum654(){let s653=0;for(let i652=0;i652<256;i652++){const x0=b650[i652];{const y=k610[i652];s653+=x0*y;}}return s653;}
function loop658(v656){for(let i=0;i<256;i++)b657[i]=fround(square(max(fround((v656*k609[i])),0.0)));}
function sum661(){let s660=0;for(let i659=0;i659<256;i659++){const x0=b657[i659];{const y=k610[i659];s660+=x0*y;}}return s660;}
function loop664(v656){for(let i=0;i<256;i++)b663[i]=fround(square(((fround((v656*k609[i]))>0.0?1:0)?1.0:0.0)));}
function sum667(){let s666=0;for(let i665=0;i665<256;i665++){const x0=b663[i665];{const y=k610[i665];s666+=x0*y;}}return s666;}
function loop671(v669){for(let i=0;i<256;i++)b670[i]=fround(square(fround((v669*k609[i]))));}
function sum674(){let s673=0;for(let i672=0;i672<256;i672++){const x0=b670[i672];{const y=k610[i672];s673+=x0*y;}}return s673;}
function loop677(){for(let i=0;i<256;i++)b676[i]=fround(square(1.0));}
function sum680(){let s679=0;for(let i678=0;i678<256;i678++){const x0=b676[i678];{const y=k610[i678];s679+=x0*y;}}return s679;}
function loop684(v682){for(let i=0;i<256;i++)b683[i]=fround((v682*k609[i]));}
function loop686(){for(let i=0;i<256;i++)b685[i]=fround(square(((b683[i]>=0.0?1:0)?b683[i]:fround((0.009999999776482582*b683[i])))));}
function sum689(){let s688=0;for(let i687=0;i687<256;i687++){const x0=b685[i687];{const y=k610[i687];s688+=x0*y;}}return s688;}
function loop692(v682){for(let i=0;i<256;i++)b691[i]=fround(square(((fround((v682*k609[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum695(){let s694=0;for(let i693=0;i693<256;i693++){const x0=b691[i693];{const y=k610[i693];s694+=x0*y;}}return s694;}
function loop699(v697){for(let i=0;i<256;i++)b698[i]=fround((v697*k609[i]));}
function loop701(){for(let i=0;i<256;i++)b700[i]=(b698[i]>0.0?1:0);}
function loop703(){for(let i=0;i<256;i++)b702[i]=fround(square((b700[i]?b698[i]:fround((1.0*fround(expm1((b700[i]?0.0:b698[i]))))))));}
function sum706(){let s705=0;for(let i704=0;i704<256;i704++){const x0=b702[i704];{const y=k610[i704];s705+=x0*y;}}return s705;}
function loop709(v697){for(let i=0;i<256;i++)b708[i]=fround((v697*k609[i]));}
function loop711(){for(let i=0;i<256;i++)b710[i]=(b708[i]>0.0?1:0);}
function loop713(){for(let i=0;i<256;i++)b712[i]=fround(square((b710[i]?1.0:fround((1.0*fround(((b710[i]?0.0:1.0)*fround((fround(expm1((b710[i]?0.0:b708[i])))+1.0)))))))));}
function sum716(){let s715=0;for(let i714=0;i714<256;i714++){const x0=b712[i714];{const y=k610[i714];s715+=x0*y;}}return s715;}
function loop720(v718){for(let i=0;i<256;i++)b719[i]=fround((v718*k609[i]));}
function loop722(){for(let i=0;i<256;i++)b721[i]=(b719[i]>0.0?1:0);}
function loop724(){for(let i=0;i<256;i++)b723[i]=fround(square(fround((1.0507010221481323*(b721[i]?b719[i]:fround((1.6732631921768188*fround(expm1((b721[i]?0.0:b719[i]))))))))));}
function sum727(){let s726=0;for(let i725=0;i725<256;i725++){const x0=b723[i725];{const y=k610[i725];s726+=x0*y;}}return s726;}
function loop730(v718){for(let i=0;i<256;i++)b729[i]=fround((v718*k609[i]));}
function loop732(){for(let i=0;i<256;i++)b731[i]=(b729[i]>0.0?1:0);}
function loop734(){for(let i=0;i<256;i++)b733[i]=fround(square(fround((1.0507010221481323*(b731[i]?1.0:fround((1.6732631921768188*fround(((b731[i]?0.0:1.0)*fround((fround(expm1((b731[i]?0.0:b729[i])))+1.0)))))))))));}
function sum737(){let s736=0;for(let i735=0;i735<256;i735++){const x0=b733[i735];{const y=k610[i735];s736+=x0*y;}}return s736;}
function loop741(v739){for(let i=0;i<256;i++)b740[i]=fround((v739*k609[i]));}
function loop743(){for(let i=0;i<256;i++)b742[i]=fround(square(fround((fround((0.5*b740[i]))*fround(erfc(fround(((-b740[i])*0.7071067690849304))))))));}
function sum746(){let s745=0;for(let i744=0;i744<256;i744++){const x0=b742[i744];{const y=k610[i744];s745+=x0*y;}}return s745;}
function loop749(v739){for(let i=0;i<256;i++)b748[i]=fround((v739*k609[i]));}
function loop751(){for(let i=0;i<256;i++)b750[i]=fround(((-b748[i])*0.7071067690849304));}
function loop753(){for(let i=0;i<256;i++)b752[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b750[i]))))+fround((fround((0.5*b748[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b750[i])))))))))))))));}
function sum756(){let s755=0;for(let i754=0;i754<256;i754++){const x0=b752[i754];{const y=k610[i754];s755+=x0*y;}}return s755;}
function loop760(v758){for(let i=0;i<256;i++)b759[i]=fround((v758*k609[i]));}
function loop762(){for(let i=0;i<256;i++)b761[i]=fround(square(fround((b759[i]*fround(logistic(b759[i]))))));}
function sum765(){let s764=0;for(let i763=0;i763<256;i763++){const x0=b761[i763];{const y=k610[i763];s764+=x0*y;}}return s764;}
function loop768(v758){for(let i=0;i<256;i++)b767[i]=fround((v758*k609[i]));}
function loop770(){for(let i=0;i<256;i++)b769[i]=fround(logistic(b767[i]));}
function loop772(){for(let i=0;i<256;i++)b771[i]=fround(square(fround((fround((1.0*b769[i]))+fround((b767[i]*fround((1.0*fround((b769[i]*fround((1.0-b769[i]))))))))))));}
function sum775(){let s774=0;for(let i773=0;i773<256;i773++){const x0=b771[i773];{const y=k610[i773];s774+=x0*y;}}return s774;}
function loop779(v777){for(let i=0;i<256;i++)b778[i]=fround((v777*k609[i]));}
function loop781(){for(let i=0;i<256;i++)b780[i]=fround((b778[i]-0.0));}
function loop783(){for(let i=0;i<256;i++)b782[i]=fround(square(((b780[i]!==b780[i]?1:0)?fround((b778[i]+0.0)):fround((max(b778[i],0.0)+fround(log1p(fround(exp((-abs(b780[i])))))))))));}
function sum786(){let s785=0;for(let i784=0;i784<256;i784++){const x0=b782[i784];{const y=k610[i784];s785+=x0*y;}}return s785;}
function loop789(v777){for(let i=0;i<256;i++)b788[i]=fround((v777*k609[i]));}
function loop791(){for(let i=0;i<256;i++)b790[i]=fround((b788[i]-0.0));}
function loop793(){for(let i=0;i<256;i++)b792[i]=((b790[i]!==b790[i]?1:0)?fround((b788[i]+0.0)):fround((max(b788[i],0.0)+fround(log1p(fround(exp((-abs(b790[i])))))))));}
function loop795(){for(let i=0;i<256;i++)b794[i]=((b792[i]===Infinity?1:0)?0.0:b792[i]);}
function loop797(){for(let i=0;i<256;i++)b796[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b788[i]===Infinity?1:0)?0.0:b788[i])-b794[i]))))))+fround((0.0*fround(exp(fround((0.0-b794[i]))))))))));}
function sum800(){let s799=0;for(let i798=0;i798<256;i798++){const x0=b796[i798];{const y=k610[i798];s799+=x0*y;}}return s799;}
function loop804(v802){for(let i=0;i<256;i++)b803[i]=fround((v802*k609[i]));}
function loop806(){for(let i=0;i<256;i++)b805[i]=fround(logistic(b803[i]));}
function loop807(){for(let i=0;i<256;i++)b805[i]=fround(tanh(b803[i]));}
function loop808(){for(let i=0;i<256;i++)b805[i]=max(b803[i],0.0);}
function loop809(){for(let i=0;i<256;i++)b805[i]=b803[i];}
function loop810(){for(let i=0;i<256;i++)b805[i]=((b803[i]>=0.0?1:0)?b803[i]:fround((0.009999999776482582*b803[i])));}
function loop812(){for(let i=0;i<256;i++)b811[i]=(b803[i]>0.0?1:0);}
function loop813(){for(let i=0;i<256;i++)b805[i]=(b811[i]?b803[i]:fround((1.0*fround(expm1((b811[i]?0.0:b803[i]))))));}
function loop815(){for(let i=0;i<256;i++)b814[i]=(b803[i]>0.0?1:0);}
function loop816(){for(let i=0;i<256;i++)b805[i]=fround((1.0507010221481323*(b814[i]?b803[i]:fround((1.6732631921768188*fround(expm1((b814[i]?0.0:b803[i]))))))));}
function loop817(){for(let i=0;i<256;i++)b805[i]=fround((fround((0.5*b803[i]))*fround(erfc(fround(((-b803[i])*0.7071067690849304))))));}
function loop818(){for(let i=0;i<256;i++)b805[i]=fround((b803[i]*fround(logistic(b803[i]))));}
function loop820(){for(let i=0;i<256;i++)b819[i]=fround((b803[i]-0.0));}
function loop821(){for(let i=0;i<256;i++)b805[i]=((b819[i]!==b819[i]?1:0)?fround((b803[i]+0.0)):fround((max(b803[i],0.0)+fround(log1p(fround(exp((-abs(b819[i])))))))));}
function sum824(){let s823=0;for(let i822=0;i822<256;i822++){const x0=b805[i822];{const y=k610[i822];s823+=x0*y;}}return s823;}
function loop839(){for(let i838=0;i838<30;i838++){b837[i838]=(b28[(29-(i838))]?b614[(29-(i838))]:0.0);}}
function loop843(){let s842=0;for(let i841=0;i841<=29;i841++){s842+=b837[i841];b840[i841]=s842;}}
function loop846(){for(let i845=0;i845<29;i845++){b844[i845]=b840[(29-(i845+1))];}}
function loop847(){b844[29]=0.0;}
function sum856(v854){let s855=-Infinity;s855=max(s855,v854);return s855;}
function sum865(v863){let s864=1;s864=s864&v863;return s864;}
function loop879(v877){for(let i=0;i<256;i++)b878[i]=fround(square(fround(logistic(fround((v877*k609[i]))))));}
function sum882(){let s881=0;for(let i880=0;i880<256;i880++){const x0=b878[i880];{const y=k610[i880];s881+=x0*y;}}return s881;}
function loop885(v877){for(let i=0;i<256;i++)b884[i]=fround((v877*k609[i]));}
function loop887(){for(let i=0;i<256;i++)b886[i]=fround(square(fround((fround((fround(logistic(b884[i]))*fround(logistic((-b884[i])))))*1.0))));}
function sum890(){let s889=0;for(let i888=0;i888<256;i888++){const x0=b886[i888];{const y=k610[i888];s889+=x0*y;}}return s889;}
function loop894(v892){for(let i=0;i<256;i++)b893[i]=fround(square(fround(tanh(fround((v892*k609[i]))))));}
function sum897(){let s896=0;for(let i895=0;i895<256;i895++){const x0=b893[i895];{const y=k610[i895];s896+=x0*y;}}return s896;}
function loop900(v892){for(let i=0;i<256;i++)b899[i]=fround((v892*k609[i]));}
function loop902(){for(let i=0;i<256;i++)b901[i]=fround(square(fround((fround((fround((4.0*fround(logistic(fround((2.0*b899[i]))))))*fround(logistic(fround(((-2.0)*b899[i]))))))*1.0))));}
function sum905(){let s904=0;for(let i903=0;i903<256;i903++){const x0=b901[i903];{const y=k610[i903];s904+=x0*y;}}return s904;}
function loop909(v907){for(let i=0;i<256;i++)b908[i]=fround(square(max(fround((v907*k609[i])),0.0)));}
function sum912(){let s911=0;for(let i910=0;i910<256;i910++){const x0=b908[i910];{const y=k610[i910];s911+=x0*y;}}return s911;}
function loop915(v907){for(let i=0;i<256;i++)b914[i]=fround(square(((fround((v907*k609[i]))>0.0?1:0)?1.0:0.0)));}
function sum918(){let s917=0;for(let i916=0;i916<256;i916++){const x0=b914[i916];{const y=k610[i916];s917+=x0*y;}}return s917;}
function loop922(v920){for(let i=0;i<256;i++)b921[i]=fround(square(fround((v920*k609[i]))));}
function sum925(){let s924=0;for(let i923=0;i923<256;i923++){const x0=b921[i923];{const y=k610[i923];s924+=x0*y;}}return s924;}
function loop928(){for(let i=0;i<256;i++)b927[i]=fround(square(1.0));}
function sum931(){let s930=0;for(let i929=0;i929<256;i929++){const x0=b927[i929];{const y=k610[i929];s930+=x0*y;}}return s930;}
function loop935(v933){for(let i=0;i<256;i++)b934[i]=fround((v933*k609[i]));}
function loop937(){for(let i=0;i<256;i++)b936[i]=fround(square(((b934[i]>=0.0?1:0)?b934[i]:fround((0.009999999776482582*b934[i])))));}
function sum940(){let s939=0;for(let i938=0;i938<256;i938++){const x0=b936[i938];{const y=k610[i938];s939+=x0*y;}}return s939;}
function loop943(v933){for(let i=0;i<256;i++)b942[i]=fround(square(((fround((v933*k609[i]))>=0.0?1:0)?1.0:fround((0.009999999776482582*1.0)))));}
function sum946(){let s945=0;for(let i944=0;i944<256;i944++){const x0=b942[i944];{const y=k610[i944];s945+=x0*y;}}return s945;}
function loop950(v948){for(let i=0;i<256;i++)b949[i]=fround((v948*k609[i]));}
function loop952(){for(let i=0;i<256;i++)b951[i]=(b949[i]>0.0?1:0);}
function loop954(){for(let i=0;i<256;i++)b953[i]=fround(square((b951[i]?b949[i]:fround((1.0*fround(expm1((b951[i]?0.0:b949[i]))))))));}
function sum957(){let s956=0;for(let i955=0;i955<256;i955++){const x0=b953[i955];{const y=k610[i955];s956+=x0*y;}}return s956;}
function loop960(v948){for(let i=0;i<256;i++)b959[i]=fround((v948*k609[i]));}
function loop962(){for(let i=0;i<256;i++)b961[i]=(b959[i]>0.0?1:0);}
function loop964(){for(let i=0;i<256;i++)b963[i]=fround(square((b961[i]?1.0:fround((1.0*fround(((b961[i]?0.0:1.0)*fround((fround(expm1((b961[i]?0.0:b959[i])))+1.0)))))))));}
function sum967(){let s966=0;for(let i965=0;i965<256;i965++){const x0=b963[i965];{const y=k610[i965];s966+=x0*y;}}return s966;}
function loop971(v969){for(let i=0;i<256;i++)b970[i]=fround((v969*k609[i]));}
function loop973(){for(let i=0;i<256;i++)b972[i]=(b970[i]>0.0?1:0);}
function loop975(){for(let i=0;i<256;i++)b974[i]=fround(square(fround((1.0507010221481323*(b972[i]?b970[i]:fround((1.6732631921768188*fround(expm1((b972[i]?0.0:b970[i]))))))))));}
function sum978(){let s977=0;for(let i976=0;i976<256;i976++){const x0=b974[i976];{const y=k610[i976];s977+=x0*y;}}return s977;}
function loop981(v969){for(let i=0;i<256;i++)b980[i]=fround((v969*k609[i]));}
function loop983(){for(let i=0;i<256;i++)b982[i]=(b980[i]>0.0?1:0);}
function loop985(){for(let i=0;i<256;i++)b984[i]=fround(square(fround((1.0507010221481323*(b982[i]?1.0:fround((1.6732631921768188*fround(((b982[i]?0.0:1.0)*fround((fround(expm1((b982[i]?0.0:b980[i])))+1.0)))))))))));}
function sum988(){let s987=0;for(let i986=0;i986<256;i986++){const x0=b984[i986];{const y=k610[i986];s987+=x0*y;}}return s987;}
function loop992(v990){for(let i=0;i<256;i++)b991[i]=fround((v990*k609[i]));}
function loop994(){for(let i=0;i<256;i++)b993[i]=fround(square(fround((fround((0.5*b991[i]))*fround(erfc(fround(((-b991[i])*0.7071067690849304))))))));}
function sum997(){let s996=0;for(let i995=0;i995<256;i995++){const x0=b993[i995];{const y=k610[i995];s996+=x0*y;}}return s996;}
function loop1000(v990){for(let i=0;i<256;i++)b999[i]=fround((v990*k609[i]));}
function loop1002(){for(let i=0;i<256;i++)b1001[i]=fround(((-b999[i])*0.7071067690849304));}
function loop1004(){for(let i=0;i<256;i++)b1003[i]=fround(square(fround((fround((fround((0.5*1.0))*fround(erfc(b1001[i]))))+fround((fround((0.5*b999[i]))*fround(((-1.128379225730896)*fround((fround(((-1.0)*0.7071067690849304))*fround(exp((-fround(square(b1001[i])))))))))))))));}
function sum1007(){let s1006=0;for(let i1005=0;i1005<256;i1005++){const x0=b1003[i1005];{const y=k610[i1005];s1006+=x0*y;}}return s1006;}
function loop1011(v1009){for(let i=0;i<256;i++)b1010[i]=fround((v1009*k609[i]));}
function loop1013(){for(let i=0;i<256;i++)b1012[i]=fround(square(fround((b1010[i]*fround(logistic(b1010[i]))))));}
function sum1016(){let s1015=0;for(let i1014=0;i1014<256;i1014++){const x0=b1012[i1014];{const y=k610[i1014];s1015+=x0*y;}}return s1015;}
function loop1019(v1009){for(let i=0;i<256;i++)b1018[i]=fround((v1009*k609[i]));}
function loop1021(){for(let i=0;i<256;i++)b1020[i]=fround(logistic(b1018[i]));}
function loop1023(){for(let i=0;i<256;i++)b1022[i]=fround(square(fround((fround((1.0*b1020[i]))+fround((b1018[i]*fround((1.0*fround((b1020[i]*fround((1.0-b1020[i]))))))))))));}
function sum1026(){let s1025=0;for(let i1024=0;i1024<256;i1024++){const x0=b1022[i1024];{const y=k610[i1024];s1025+=x0*y;}}return s1025;}
function loop1030(v1028){for(let i=0;i<256;i++)b1029[i]=fround((v1028*k609[i]));}
function loop1032(){for(let i=0;i<256;i++)b1031[i]=fround((b1029[i]-0.0));}
function loop1034(){for(let i=0;i<256;i++)b1033[i]=fround(square(((b1031[i]!==b1031[i]?1:0)?fround((b1029[i]+0.0)):fround((max(b1029[i],0.0)+fround(log1p(fround(exp((-abs(b1031[i])))))))))));}
function sum1037(){let s1036=0;for(let i1035=0;i1035<256;i1035++){const x0=b1033[i1035];{const y=k610[i1035];s1036+=x0*y;}}return s1036;}
function loop1040(v1028){for(let i=0;i<256;i++)b1039[i]=fround((v1028*k609[i]));}
function loop1042(){for(let i=0;i<256;i++)b1041[i]=fround((b1039[i]-0.0));}
function loop1044(){for(let i=0;i<256;i++)b1043[i]=((b1041[i]!==b1041[i]?1:0)?fround((b1039[i]+0.0)):fround((max(b1039[i],0.0)+fround(log1p(fround(exp((-abs(b1041[i])))))))));}
function loop1046(){for(let i=0;i<256;i++)b1045[i]=((b1043[i]===Infinity?1:0)?0.0:b1043[i]);}
function loop1048(){for(let i=0;i<256;i++)b1047[i]=fround(square(fround((fround((1.0*fround(exp(fround((((b1039[i]===Infinity?1:0)?0.0:b1039[i])-b1045[i]))))))+fround((0.0*fround(exp(fround((0.0-b1045[i]))))))))));}
function sum1051(){let s1050=0;for(let i1049=0;i1049<256;i1049++){const x0=b1047[i1049];{const y=k610[i1049];s1050+=x0*y;}}return s1050;}
function loop1057(v606){for(let i1056=0;i1056<30;i1056++){b1055[i1056]=(b28[(29-(i1056))]?fround((fround(ln(fround((v606*b851[(29-(i1056))]))))*0.4342944920063019)):0.0);}}
function loop1061(){let s1060=0;for(let i1059=0;i1059<=29;i1059++){s1060+=b1055[i1059];b1058[i1059]=s1060;}}
function loop1064(){for(let i1063=0;i1063<29;i1063++){b1062[i1063]=b1058[(29-(i1063+1))];}}
function loop1065(){b1062[29]=0.0;}
function loop1068(v178){for(let i1067=0;i1067<30;i1067++){b1066[i1067]=fround((fround((b34[i1067]+b35[i1067]))+v178));}}
function loop1070(v178){for(let i1069=0;i1069<30;i1069++){b1066[1*30+i1069]=fround((b316[i1069]+v178));}}
function loop1072(v608){for(let i1071=0;i1071<30;i1071++){b1066[2*30+i1071]=(b28[i1071]?(v608?(b28[i1071]?fround((0.5*fround((fround((fround(ln(b850[i1071]))*0.4342944920063019))+b852[i1071])))):NaN):b613[i1071]):NaN);}}
function loop1074(v608){for(let i1073=0;i1073<30;i1073++){b1066[3*30+i1073]=(b28[i1073]?(v608?(b28[i1073]?fround((0.5*b1062[i1073])):NaN):b844[i1073]):NaN);}}
function loop1076(){for(let i=0;i<120;i++)b1075[i]=b1066[i];}
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
randomBits(b7[1*2],b7[1*2+1],b179);
loop181();
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
const v45=fround(max(1.000000045813705e-18,v43));
const v46=fround(min(1.0000000150474662e+30,v45));
const v47=fround((v43/v46));
const v48=fround((v44?v47:1.0));
const v54=sum53();
const v55=fround((v54?v48:NaN));
const v56=fround(ln(v55));
const v57=fround((v56*0.4342944920063019));
const v58=fround((v32+v57));
loop60(v55);
loop73(t36);
loop76(n4);
const v77=min(max(n1,0),2);
loop81(t36);
switch(v77){
case 0:{
loop83();
break;}
case 1:{
loop88();
loop93();
loop97();
loop102();
loop105();
break;}
default:{
loop110();
loop114();
loop119();
loop122();
break;}
}
const v123=min(max(n2,0),9);
switch(v123){
case 0:{
loop125();
break;}
case 1:{
loop126();
break;}
case 2:{
loop127();
break;}
case 3:{
loop128();
break;}
case 4:{
loop129();
break;}
case 5:{
loop131();
loop132();
break;}
case 6:{
loop134();
loop135();
break;}
case 7:{
loop136();
break;}
case 8:{
loop137();
break;}
default:{
loop139();
loop140();
break;}
}
loop144();
const v150=fround(sum149());
const v151=(v150>0.0?1:0);
const v152=fround((v151?v150:1.0));
const v153=fround(ln(v152));
const v154=fround((v153*0.4342944920063019));
const v160=fround(sum159(v152));
const v161=fround((v160/2048.0));
const v162=fround(ln(v161));
const v163=fround((v162*0.4342944920063019));
const v164=fround((0.5*v163));
const v165=fround((v154+v164));
const v166=fround((v37?v165:NaN));
b34[t36]=v166;
b35[t36]=v58;
loop168();
const v169=fround(v58);
loop170();
v32=v169;
}
const v174=fround(sum173());
const v175=fround((v174/64.0));
const v176=fround(ln(v175));
const v177=fround((v176*0.4342944920063019));
const v178=fround(((-0.5)*v177));
let v183;
loop184();
v183=0.0;
for(let t187=0;t187<30;t187++){
const v188=b28[t187];
const v194=fround(sum193());
const v195=(v194>0.0?1:0);
const v196=fround(max(1.000000045813705e-18,v194));
const v197=fround(min(1.0000000150474662e+30,v196));
const v198=fround((v194/v197));
const v199=fround((v195?v198:1.0));
const v205=sum204();
const v206=fround((v205?v199:NaN));
const v207=fround(ln(v206));
const v208=fround((v207*0.4342944920063019));
const v209=fround((v183+v208));
loop211(v206);
loop224(t187);
loop227(n4);
const v228=min(max(n1,0),2);
loop232(t187);
switch(v228){
case 0:{
loop234();
break;}
case 1:{
loop239();
loop244();
loop248();
loop253();
loop256();
break;}
default:{
loop261();
loop265();
loop270();
loop273();
break;}
}
const v274=min(max(n2,0),9);
switch(v274){
case 0:{
loop276();
break;}
case 1:{
loop277();
break;}
case 2:{
loop278();
break;}
case 3:{
loop279();
break;}
case 4:{
loop280();
break;}
case 5:{
loop282();
loop283();
break;}
case 6:{
loop285();
loop286();
break;}
case 7:{
loop287();
break;}
case 8:{
loop288();
break;}
default:{
loop290();
loop291();
break;}
}
loop292(t187);
b186[t187]=v209;
loop294(v188);
const v295=fround(v209);
loop296();
v183=v295;
}
loop300();
const v306=fround(sum305());
const v307=(v306>0.0?1:0);
const v308=fround((v307?v306:1.0));
const v309=fround(ln(v308));
const v310=fround((v309*0.4342944920063019));
loop312(v308);
let v314;
loop315();
v314=v310;
for(let t317=29;t317>=0;t317--){
const v318=fround(b186[t317]);
const v319=b28[t317];
loop332(t317);
loop335(n4);
const v336=min(max(n1,0),2);
loop340(t317);
switch(v336){
case 0:{
loop353();
loop354();
loop355();
loop356();
loop357();
loop358();
loop359();
loop360();
loop361();
loop362();
loop363();
loop364();
break;}
case 1:{
loop369();
loop374();
loop378();
loop383();
loop386();
loop388();
loop391();
loop394();
loop395();
loop397();
loop398();
loop401();
loop403();
loop404();
loop405();
loop406();
loop407();
loop408();
break;}
default:{
loop413();
loop417();
loop422();
loop425();
loop427();
loop430();
loop431();
loop432();
loop433();
loop434();
loop435();
loop436();
loop437();
loop438();
loop439();
loop440();
loop441();
break;}
}
const v442=min(max(n2,0),9);
switch(v442){
case 0:{
loop446();
loop447();
loop448();
break;}
case 1:{
loop449();
loop450();
break;}
case 2:{
loop451();
loop452();
break;}
case 3:{
loop453();
loop454();
break;}
case 4:{
loop456();
loop457();
loop458();
break;}
case 5:{
loop460();
loop462();
loop463();
loop464();
break;}
case 6:{
loop466();
loop468();
loop469();
loop470();
break;}
case 7:{
loop472();
loop474();
loop476();
loop477();
loop478();
break;}
case 8:{
loop480();
loop481();
loop482();
break;}
default:{
loop484();
loop486();
loop488();
loop489();
loop490();
break;}
}
loop492();
switch(v336){
case 0:{
loop494();
break;}
case 1:{
loop499();
loop503();
loop507();
loop512();
loop516();
loop519();
break;}
default:{
loop524();
loop528();
loop532();
loop537();
loop541();
loop544();
break;}
}
loop557(t317);
const v563=sum562();
const v564=fround((v563?v314:NaN));
const v565=fround((0.0*v318));
const v566=fround((v564+v565));
const v572=fround(sum571());
const v573=(v572>0.0?1:0);
const v574=fround((v573?v572:1.0));
const v575=fround(ln(v574));
const v576=fround((v575*0.4342944920063019));
const v582=fround(sum581(v574));
const v583=fround((v582/2048.0));
const v584=fround(ln(v583));
const v585=fround((v584*0.4342944920063019));
const v586=fround((0.5*v585));
const v587=fround((v576+v586));
const v588=fround((v587+v314));
const v594=fround(sum593());
const v595=(v594>0.0?1:0);
const v596=fround((v595?v594:1.0));
const v597=fround(ln(v596));
const v598=fround((v597*0.4342944920063019));
const v599=fround((v566+v598));
const v600=fround((v319?v599:v314));
const v601=fround((v319?v588:NaN));
b316[t317]=v601;
loop603(v319,v596);
const v604=fround(v600);
loop605();
v314=v604;
}
const v606=fround(square(n3));
const v607=(n1===1?1:0);
const v608=(n1===0?1:0);
let v611;
let v612;
v611=1.0;
v612=0.0;
for(let t615=0;t615<30;t615++){
const v616=fround((v607?v612:0.0));
const v617=fround((v611-v616));
const v618=fround((v606*v617));
const v619=fround((v607?0.0:0.0));
const v620=fround((v618+v619));
const v621=fround((v620+9.999999747378752e-06));
const v622=fround((v620/v621));
const v623=min(max(n2,0),9);
let v624;
let v625;
switch(v623){
case 0:{
const v626=fround(sqrt(v622));
loop628(v626);
const v632=fround(sum631());
loop634(v626);
loop636();
const v640=fround(sum639());
v624=v632;
v625=v640;
break;}
case 1:{
const v641=fround(sqrt(v622));
loop643(v641);
const v647=fround(sum646());
loop649(v641);
loop651();
const v655=fround(sum654());
v624=v647;
v625=v655;
break;}
case 2:{
const v656=fround(sqrt(v622));
loop658(v656);
const v662=fround(sum661());
loop664(v656);
const v668=fround(sum667());
v624=v662;
v625=v668;
break;}
case 3:{
const v669=fround(sqrt(v622));
loop671(v669);
const v675=fround(sum674());
loop677();
const v681=fround(sum680());
v624=v675;
v625=v681;
break;}
case 4:{
const v682=fround(sqrt(v622));
loop684(v682);
loop686();
const v690=fround(sum689());
loop692(v682);
const v696=fround(sum695());
v624=v690;
v625=v696;
break;}
case 5:{
const v697=fround(sqrt(v622));
loop699(v697);
loop701();
loop703();
const v707=fround(sum706());
loop709(v697);
loop711();
loop713();
const v717=fround(sum716());
v624=v707;
v625=v717;
break;}
case 6:{
const v718=fround(sqrt(v622));
loop720(v718);
loop722();
loop724();
const v728=fround(sum727());
loop730(v718);
loop732();
loop734();
const v738=fround(sum737());
v624=v728;
v625=v738;
break;}
case 7:{
const v739=fround(sqrt(v622));
loop741(v739);
loop743();
const v747=fround(sum746());
loop749(v739);
loop751();
loop753();
const v757=fround(sum756());
v624=v747;
v625=v757;
break;}
case 8:{
const v758=fround(sqrt(v622));
loop760(v758);
loop762();
const v766=fround(sum765());
loop768(v758);
loop770();
loop772();
const v776=fround(sum775());
v624=v766;
v625=v776;
break;}
default:{
const v777=fround(sqrt(v622));
loop779(v777);
loop781();
loop783();
const v787=fround(sum786());
loop789(v777);
loop791();
loop793();
loop795();
loop797();
const v801=fround(sum800());
v624=v787;
v625=v801;
break;}
}
const v802=fround(sqrt(v622));
loop804(v802);
switch(v623){
case 0:{
loop806();
break;}
case 1:{
loop807();
break;}
case 2:{
loop808();
break;}
case 3:{
loop809();
break;}
case 4:{
loop810();
break;}
case 5:{
loop812();
loop813();
break;}
case 6:{
loop815();
loop816();
break;}
case 7:{
loop817();
break;}
case 8:{
loop818();
break;}
default:{
loop820();
loop821();
break;}
}
const v825=fround(sum824());
const v826=fround(square(v825));
const v827=fround(ln(v624));
const v828=fround((v827*0.4342944920063019));
const v829=fround((0.5*v828));
const v830=fround((v606*v625));
const v831=fround((v830/v621));
const v832=fround(ln(v831));
const v833=fround((v832*0.4342944920063019));
const v834=fround((0.5*v833));
b613[t615]=v829;
b614[t615]=v834;
const v835=fround(v624);
const v836=fround(v826);
v611=v835;
v612=v836;
}
loop839();
loop843();
loop846();
loop847();
let v848;
let v849;
v848=1.0;
v849=0.0;
for(let t853=0;t853<30;t853++){
const v854=fround(abs(v848));
const v857=fround(sum856(v854));
const v858=(v857>0.0?1:0);
const v859=fround(max(1.0000000031710769e-30,v857));
const v860=fround(min(Infinity,v859));
const v861=fround((v857/v860));
const v862=fround((v858?v861:1.0));
const v863=(Number.isFinite(v848)?1:0);
const v866=sum865(v863);
const v867=fround((v866?v862:NaN));
const v868=fround(ln(v867));
const v869=fround((v868*0.4342944920063019));
const v870=fround((v849+v869));
const v871=fround((v848/v867));
const v872=fround((v606*v871));
const v873=fround((v872+0.0));
const v874=min(max(n2,0),9);
let v875;
let v876;
switch(v874){
case 0:{
const v877=fround(sqrt(v873));
loop879(v877);
const v883=fround(sum882());
loop885(v877);
loop887();
const v891=fround(sum890());
v875=v883;
v876=v891;
break;}
case 1:{
const v892=fround(sqrt(v873));
loop894(v892);
const v898=fround(sum897());
loop900(v892);
loop902();
const v906=fround(sum905());
v875=v898;
v876=v906;
break;}
case 2:{
const v907=fround(sqrt(v873));
loop909(v907);
const v913=fround(sum912());
loop915(v907);
const v919=fround(sum918());
v875=v913;
v876=v919;
break;}
case 3:{
const v920=fround(sqrt(v873));
loop922(v920);
const v926=fround(sum925());
loop928();
const v932=fround(sum931());
v875=v926;
v876=v932;
break;}
case 4:{
const v933=fround(sqrt(v873));
loop935(v933);
loop937();
const v941=fround(sum940());
loop943(v933);
const v947=fround(sum946());
v875=v941;
v876=v947;
break;}
case 5:{
const v948=fround(sqrt(v873));
loop950(v948);
loop952();
loop954();
const v958=fround(sum957());
loop960(v948);
loop962();
loop964();
const v968=fround(sum967());
v875=v958;
v876=v968;
break;}
case 6:{
const v969=fround(sqrt(v873));
loop971(v969);
loop973();
loop975();
const v979=fround(sum978());
loop981(v969);
loop983();
loop985();
const v989=fround(sum988());
v875=v979;
v876=v989;
break;}
case 7:{
const v990=fround(sqrt(v873));
loop992(v990);
loop994();
const v998=fround(sum997());
loop1000(v990);
loop1002();
loop1004();
const v1008=fround(sum1007());
v875=v998;
v876=v1008;
break;}
case 8:{
const v1009=fround(sqrt(v873));
loop1011(v1009);
loop1013();
const v1017=fround(sum1016());
loop1019(v1009);
loop1021();
loop1023();
const v1027=fround(sum1026());
v875=v1017;
v876=v1027;
break;}
default:{
const v1028=fround(sqrt(v873));
loop1030(v1028);
loop1032();
loop1034();
const v1038=fround(sum1037());
loop1040(v1028);
loop1042();
loop1044();
loop1046();
loop1048();
const v1052=fround(sum1051());
v875=v1038;
v876=v1052;
break;}
}
b850[t853]=v875;
b851[t853]=v876;
b852[t853]=v870;
const v1053=fround(v875);
const v1054=fround(v870);
v848=v1053;
v849=v1054;
}
loop1057(v606);
loop1061();
loop1064();
loop1065();
loop1068(v178);
loop1070(v178);
loop1072(v608);
loop1074(v608);
loop1076();
return b1075;
}
