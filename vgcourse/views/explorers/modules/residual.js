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
const b24=new Float32Array(50);
const b28=new Float32Array(1024);
const b33=new Float32Array(32);
const b35=new Float32Array(1024);
const b42=new Float32Array(32);
const b50=new Float32Array(32);
const b52=new Float32Array(1024);
const b59=new Float32Array(32);
const b64=new Float32Array(1024);
const b77=new Float32Array(1024);
const b79=new Float32Array(1024);
const b84=new Float32Array(32);
const b86=new Float32Array(1024);
const b93=new Float32Array(32);
const b101=new Float32Array(32);
const b103=new Float32Array(1024);
const b110=new Float32Array(32);
const b115=new Float32Array(1024);
const b128=new Float32Array(1024);
const b130=new Float32Array(1024);
const b155=new Float32Array(1024);
const b158=new Float32Array(1024);
const b160=new Float32Array(51200);
const b174=new Float32Array(1024);
const b177=new Float32Array(1024);
const b182=new Float32Array(32);
const b184=new Float32Array(1024);
const b191=new Float32Array(32);
const b199=new Float32Array(32);
const b201=new Float32Array(1024);
const b208=new Float32Array(32);
const b213=new Float32Array(1024);
const b226=new Float32Array(1024);
const b228=new Float32Array(1024);
const b233=new Float32Array(32);
const b235=new Float32Array(1024);
const b242=new Float32Array(32);
const b250=new Float32Array(32);
const b252=new Float32Array(1024);
const b259=new Float32Array(32);
const b264=new Float32Array(1024);
const b277=new Float32Array(1024);
const b280=new Float32Array(1024);
const b283=new Float32Array(1024);
let e290;
let e291;
let e292;
let e293;
let e294;
const b295=new Float32Array(1024);
const b297=new Float32Array(1024);
const b300=new Float32Array(50);
const b304=new Float32Array(1024);
const b305=new Float32Array(1024);
const b306=new Float32Array(32);
const b307=new Float32Array(32);
const b308=new Float32Array(1024);
const b309=new Float32Array(32);
const b310=new Float32Array(32);
const b321=new Float32Array(32);
const b323=new Float32Array(1024);
const b330=new Float32Array(32);
const b332=new Float32Array(32);
const b335=new Float32Array(32);
const b349=new Float32Array(32);
const b351=new Float32Array(1024);
const b358=new Float32Array(32);
const b360=new Float32Array(32);
const b363=new Float32Array(32);
const b374=new Float32Array(1024);
const b387=new Float32Array(1024);
const b389=new Float32Array(1024);
const b390=new Float32Array(1024);
const b391=new Float32Array(32);
const b392=new Float32Array(32);
const b393=new Float32Array(1024);
const b394=new Float32Array(32);
const b395=new Float32Array(32);
const b406=new Float32Array(32);
const b408=new Float32Array(1024);
const b415=new Float32Array(32);
const b417=new Float32Array(32);
const b420=new Float32Array(32);
const b434=new Float32Array(32);
const b436=new Float32Array(1024);
const b443=new Float32Array(32);
const b445=new Float32Array(32);
const b448=new Float32Array(32);
const b459=new Float32Array(1024);
const b472=new Float32Array(1024);
const b474=new Float32Array(1024);
const b476=new Float32Array(1024);
const b481=new Float32Array(32);
const b485=new Float32Array(32);
const b487=new Float32Array(1024);
const b494=new Float32Array(32);
const b498=new Float32Array(32);
const b506=new Float32Array(32);
const b510=new Float32Array(32);
const b512=new Float32Array(1024);
const b519=new Float32Array(32);
const b523=new Float32Array(32);
const b539=new Float32Array(1024);
const b541=new Float32Array(1024);
const b543=new Float32Array(1024);
const b548=new Float32Array(32);
const b552=new Float32Array(32);
const b554=new Float32Array(1024);
const b561=new Float32Array(32);
const b565=new Float32Array(32);
const b573=new Float32Array(32);
const b577=new Float32Array(32);
const b579=new Float32Array(1024);
const b586=new Float32Array(32);
const b590=new Float32Array(32);
const b595=new Float32Array(1024);
const b633=new Float32Array(1024);
const k644=new Float32Array(numbers('xvwPwf/uD8E41g/BdLIPwbeDD8EJSg/BcwUPwf+1DsG5Ww7Br/YNwfGGDcGPDA3BnYcMwS/4C8FaXgvBNroKwd0LCsFoUwnB9ZAIwaHEB8GL7gbB0w4GwZ4lBcENMwTBRjcDwW8yAsGxJAHBNQ4AwUne/cBaj/vA9S/5wHjA9sBCQfTAtrLxwDYV78AqaezA+67pwBLn5sDeEeTAzS/hwE9B3sDZRtvA3UDYwNQv1cA0FNLAee7OwBy/y8CbhsjAdEXFwCb8wcAyq77AG1O7wGL0t8CMj7TAHiWxwJ61rcCSQarAgsmmwPVNo8B0z5/AiE6cwLrLmMCTR5XAncKRwGM9jsBtuIrARjSHwHixg8CMMIDAFWR5wPxscsDbfGvAxJRkwMO1XcDo4FbAPBdQwMtZScCcqULAtAc8wBl1NcDK8i7AyIEowA8jIsCX1xvAWKAVwEV+D8BPcgnAYX0DwM1A+7+IuO+/tmPkvxRE2b9WW86/J6vDvyk1ub/3+q6/IP6kvy1Am7+awpG/24aIv7Ycf7/xtG2/ENlcv6iLTL84zzy/J6Ytv8kSH79XFxG/9rUDv2Ph7b78ktW+boS+vkG5qL7KNJS+LvqAvrgYXr4p3Dy+wkMevjNUAr6CI9K9lAClvQmNer3M9jW93pH4vIMYm7yAHye8uAiIuxKSTroSkk46uAiIO4AfJzyDGJs83pH4PMz2NT0JjXo9lAClPYIj0j0zVAI+wkMePincPD64GF4+LvqAPso0lD5Buag+boS+PvyS1T5j4e0+9rUDP1cXET/JEh8/J6YtPzjPPD+oi0w/ENlcP/G0bT+2HH8/24aIP5rCkT8tQJs/IP6kP/f6rj8pNbk/J6vDP1Zbzj8URNk/tmPkP4i47z/NQPs/YX0DQE9yCUBFfg9AWKAVQJfXG0APIyJAyIEoQMryLkAZdTVAtAc8QJypQkDLWUlAPBdQQOjgVkDDtV1AxJRkQNt8a0D8bHJAFWR5QIwwgEB4sYNARjSHQG24ikBjPY5AncKRQJNHlUC6y5hAiE6cQHTPn0D1TaNAgsmmQJJBqkCeta1AHiWxQIyPtEBi9LdAG1O7QDKrvkAm/MFAdEXFQJuGyEAcv8tAee7OQDQU0kDUL9VA3UDYQNlG20BPQd5AzS/hQN4R5EAS5+ZA+67pQCpp7EA2Fe9AtrLxQEJB9EB4wPZA9S/5QFqP+0BJ3v1ANQ4AQbEkAUFvMgJBRjcDQQ0zBEGeJQVB0w4GQYvuBkGhxAdB9ZAIQWhTCUHdCwpBNroKQVpeC0Ev+AtBnYcMQY8MDUHxhg1Br/YNQblbDkH/tQ5BcwUPQQlKD0G3gw9BdLIPQTjWD0H/7g9BxvwPQQ=='));
const k645=new Float32Array(numbers('1C8eHVu5vR2KUB0eH+BnHoSNoh64At8eOt0XH1cJTx/Y/o0fsaHEH5nACSCblUMgx9iMIKfqzSCg2xghk4JmITyMsCG2Vwki1wFZIhgPriI0sg0jAg5qI2EHxCMEaSYkqBuPJN8z+SRdi1sl0JTDJXQRMCa4D6AmqtYSJyrXhyeIQv0nt7htKPGC4CgNLlUpX1vLKQK8QipfDbsqjxY0K4CmrSubkics4LWhLFbwGy2/JpYtgUIQLrMxii415wMvt7V6L/8S7S8G6l4wWEjQMKZEQTHA/bExKZkiMlJBkzKIIwQzd9tqM3eYzjMizzM0O8WaNDyyAzWsel01Evm3NaTpFjZhbXQ2xV3DNvoUGjcPxW83PQK4Nz9ECzgg3084/PWYOCrw3Tj/ux45q9hfOe2ZmznURdU5LxsQOqUFQDrDUnw68YCjOgsF0TqPzwM7YgskO52ASTuVWHQ7CUqSO78CrTuWJso7FWzpO3Q4BTwSXhY86+AnPNxzOTxjxUo8pIJbPHtaazxsAHo8oZeDPJ5ViTzWIY48AOqRPBiilDxKRJY8odCWPH1MljzlwZQ8uD6SPNzTjjxglIo8spSFPLXTfzywUXM8IcxlPLtpVzxoTkg80po4PBRsKDyc2xc8Lf8GPAPS6zsPUMk7YJCmO52lgzsyPEE7ZxX2Oth7UzrYe1M6ZxX2OjI8QTudpYM7YJCmOw9QyTsD0us7Lf8GPJzbFzwUbCg80po4PGhOSDy7aVc8IcxlPLBRczy10388spSFPGCUijzc0448uD6SPOXBlDx9TJY8odCWPEpEljwYopQ8AOqRPNYhjjyeVYk8oZeDPGwAejx7Wms8pIJbPGPFSjzcczk86+AnPBJeFjx0OAU8FWzpO5Ymyju/Aq07CUqSO5VYdDudgEk7YgskO4/PAzsLBdE68YCjOsNSfDqlBUA6LxsQOtRF1TntmZs5q9hfOf+7Hjkq8N04/PWYOCDfTzg/RAs4PQK4Nw/Fbzf6FBo3xV3DNmFtdDak6RY2Evm3Nax6XTU8sgM1O8WaNCLPMzR3mM4zd9tqM4gjBDNSQZMyKZkiMsD9sTGmREExWEjQMAbqXjD/Eu0vt7V6LzXnAy+zMYougUIQLr8mli1W8Bst4LWhLJuSJyyApq0rjxY0K18NuyoCvEIqX1vLKQ0uVSnxguAot7htKIhC/Scq14cnqtYSJ7gPoCZ0ETAm0JTDJV2LWyXfM/kkqBuPJARpJiRhB8QjAg5qIzSyDSMYD64i1wFZIrZXCSI8jLAhk4JmIaDbGCGn6s0gx9iMIJuVQyCZwAkgsaHEH9j+jR9XCU8fOt0XH7gC3x6EjaIeH+BnHopQHR5bub0d1C8eHQ=='));
const b647=new Float32Array(256);
const b649=new Float32Array(256);
const b657=new Float32Array(50);
const b658=new Float32Array(50);
const b663=new Float32Array(256);
const b669=new Float32Array(256);
const b680=new Float32Array(256);
const b686=new Float32Array(256);
const b713=new Float32Array(50);
const b716=new Float32Array(50);
const b720=new Float32Array(50);
const b724=new Float32Array(200);
const b733=new Float32Array(200);
function loop10(){for(let i=0;i<1024;i++)b9[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b8[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop18(){for(let i14=0;i14<50;i14++){for(let i15=0;i15<2;i15++){for(let i16=0;i16<32;i16++){for(let i17=0;i17<32;i17++){b13[i14*2048+i15*1024+i16*32+i17]=fround((0.25*fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b12[i14*2048+i15*1024+i16*32+i17]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))));}}}}}
function loop21(n2){for(let i20=0;i20<50;i20++){b19[i20]=((i20)<n2?1:0);}}
function loop23(){for(let i=0;i<1024;i++)b22[i]=b9[i];}
function loop29(){for(let i=0;i<1024;i++)b28[i]=b22[i];}
function loop34(){for(let i31=0;i31<32;i31++){let s30=0;for(let i32=0;i32<32;i32++){s30=s30+b22[i32*32+i31];}b33[i31]=s30;}}
function loop38(){for(let i36=0;i36<32;i36++){for(let i37=0;i37<32;i37++){b35[i36*32+i37]=fround((b22[i36*32+i37]-fround((b33[i37]/32.0))));}}}
function loop43(){for(let i40=0;i40<32;i40++){let s39=0;for(let i41=0;i41<32;i41++){s39=s39+fround(square(b35[i41*32+i40]));}b42[i40]=s39;}}
function loop46(){for(let i44=0;i44<32;i44++){for(let i45=0;i45<32;i45++){b28[i44*32+i45]=fround((b35[i44*32+i45]*fround((1/sqrt(fround((fround((b42[i45]/32.0))+9.999999747378752e-06)))))));}}}
function loop51(){for(let i48=0;i48<32;i48++){let s47=0;for(let i49=0;i49<32;i49++){s47=s47+b22[i48*32+i49];}b50[i48]=s47;}}
function loop55(){for(let i53=0;i53<32;i53++){for(let i54=0;i54<32;i54++){b52[i53*32+i54]=fround((b22[i53*32+i54]-fround((b50[i53]/32.0))));}}}
function loop60(){for(let i57=0;i57<32;i57++){let s56=0;for(let i58=0;i58<32;i58++){s56=s56+fround(square(b52[i57*32+i58]));}b59[i57]=s56;}}
function loop63(){for(let i61=0;i61<32;i61++){for(let i62=0;i62<32;i62++){b28[i61*32+i62]=fround((b52[i61*32+i62]*fround((1/sqrt(fround((fround((b59[i61]/32.0))+9.999999747378752e-06)))))));}}}
function loop65(){for(let i=0;i<1024;i++)b64[i]=max(b28[i],0.0);}
function loop78(t25){for(let i66=0;i66<32;i66+=2){for(let i67=0;i67<32;i67+=4){let s69=0;let s70=0;let s71=0;let s72=0;let s73=0;let s74=0;let s75=0;let s76=0;for(let i68=0;i68<32;i68++){const x0=b64[i66*32+i68];const x1=b64[(i66+1)*32+i68];{const y=b13[t25*2048+i68*32+i67];s69+=x0*y;s73+=x1*y;}{const y=b13[t25*2048+i68*32+i67+1];s70+=x0*y;s74+=x1*y;}{const y=b13[t25*2048+i68*32+i67+2];s71+=x0*y;s75+=x1*y;}{const y=b13[t25*2048+i68*32+i67+3];s72+=x0*y;s76+=x1*y;}}b77[i66*32+i67]=s69;b77[i66*32+i67+1]=s70;b77[i66*32+i67+2]=s71;b77[i66*32+i67+3]=s72;b77[(i66+1)*32+i67]=s73;b77[(i66+1)*32+i67+1]=s74;b77[(i66+1)*32+i67+2]=s75;b77[(i66+1)*32+i67+3]=s76;}}}
function loop80(){for(let i=0;i<1024;i++)b79[i]=b77[i];}
function loop85(){for(let i82=0;i82<32;i82++){let s81=0;for(let i83=0;i83<32;i83++){s81=s81+b77[i83*32+i82];}b84[i82]=s81;}}
function loop89(){for(let i87=0;i87<32;i87++){for(let i88=0;i88<32;i88++){b86[i87*32+i88]=fround((b77[i87*32+i88]-fround((b84[i88]/32.0))));}}}
function loop94(){for(let i91=0;i91<32;i91++){let s90=0;for(let i92=0;i92<32;i92++){s90=s90+fround(square(b86[i92*32+i91]));}b93[i91]=s90;}}
function loop97(){for(let i95=0;i95<32;i95++){for(let i96=0;i96<32;i96++){b79[i95*32+i96]=fround((b86[i95*32+i96]*fround((1/sqrt(fround((fround((b93[i96]/32.0))+9.999999747378752e-06)))))));}}}
function loop102(){for(let i99=0;i99<32;i99++){let s98=0;for(let i100=0;i100<32;i100++){s98=s98+b77[i99*32+i100];}b101[i99]=s98;}}
function loop106(){for(let i104=0;i104<32;i104++){for(let i105=0;i105<32;i105++){b103[i104*32+i105]=fround((b77[i104*32+i105]-fround((b101[i104]/32.0))));}}}
function loop111(){for(let i108=0;i108<32;i108++){let s107=0;for(let i109=0;i109<32;i109++){s107=s107+fround(square(b103[i108*32+i109]));}b110[i108]=s107;}}
function loop114(){for(let i112=0;i112<32;i112++){for(let i113=0;i113<32;i113++){b79[i112*32+i113]=fround((b103[i112*32+i113]*fround((1/sqrt(fround((fround((b110[i112]/32.0))+9.999999747378752e-06)))))));}}}
function loop116(){for(let i=0;i<1024;i++)b115[i]=max(b79[i],0.0);}
function loop129(t25){for(let i117=0;i117<32;i117+=2){for(let i118=0;i118<32;i118+=4){let s120=0;let s121=0;let s122=0;let s123=0;let s124=0;let s125=0;let s126=0;let s127=0;for(let i119=0;i119<32;i119++){const x0=b115[i117*32+i119];const x1=b115[(i117+1)*32+i119];{const y=b13[t25*2048+1*1024+i119*32+i118];s120+=x0*y;s124+=x1*y;}{const y=b13[t25*2048+1*1024+i119*32+i118+1];s121+=x0*y;s125+=x1*y;}{const y=b13[t25*2048+1*1024+i119*32+i118+2];s122+=x0*y;s126+=x1*y;}{const y=b13[t25*2048+1*1024+i119*32+i118+3];s123+=x0*y;s127+=x1*y;}}b128[i117*32+i118]=s120;b128[i117*32+i118+1]=s121;b128[i117*32+i118+2]=s122;b128[i117*32+i118+3]=s123;b128[(i117+1)*32+i118]=s124;b128[(i117+1)*32+i118+1]=s125;b128[(i117+1)*32+i118+2]=s126;b128[(i117+1)*32+i118+3]=s127;}}}
function loop131(n1,n4){for(let i=0;i<1024;i++)b130[i]=fround((fround((n4*b22[i]))+fround((n1*b128[i]))));}
function sum136(){let s132=-Infinity;for(let i135=0;i135<1024;i135++){s132=max(s132,abs(b130[i135]));}return s132;}
function sum146(v139){let s142=0;for(let i145=0;i145<1024;i145++){s142=s142+fround(square(fround((b130[i145]/v139))));}return s142;}
function loop156(v26){for(let i=0;i<1024;i++)b155[i]=(v26?b130[i]:b22[i]);}
function loop157(){for(let i=0;i<1024;i++)b22[i]=b155[i];}
function loop159(){for(let i=0;i<1024;i++)b158[i]=b9[i];}
function sum167(){let s163=-Infinity;for(let i166=0;i166<1024;i166++){s163=max(s163,abs(b158[i166]));}return s163;}
function loop175(v173){for(let i=0;i<1024;i++)b174[i]=fround((b158[i]/v173));}
function loop178(){for(let i=0;i<1024;i++)b177[i]=b174[i];}
function loop183(){for(let i180=0;i180<32;i180++){let s179=0;for(let i181=0;i181<32;i181++){s179=s179+b174[i181*32+i180];}b182[i180]=s179;}}
function loop187(){for(let i185=0;i185<32;i185++){for(let i186=0;i186<32;i186++){b184[i185*32+i186]=fround((b174[i185*32+i186]-fround((b182[i186]/32.0))));}}}
function loop192(){for(let i189=0;i189<32;i189++){let s188=0;for(let i190=0;i190<32;i190++){s188=s188+fround(square(b184[i190*32+i189]));}b191[i189]=s188;}}
function loop195(){for(let i193=0;i193<32;i193++){for(let i194=0;i194<32;i194++){b177[i193*32+i194]=fround((b184[i193*32+i194]*fround((1/sqrt(fround((fround((b191[i194]/32.0))+9.999999747378752e-06)))))));}}}
function loop200(){for(let i197=0;i197<32;i197++){let s196=0;for(let i198=0;i198<32;i198++){s196=s196+b174[i197*32+i198];}b199[i197]=s196;}}
function loop204(){for(let i202=0;i202<32;i202++){for(let i203=0;i203<32;i203++){b201[i202*32+i203]=fround((b174[i202*32+i203]-fround((b199[i202]/32.0))));}}}
function loop209(){for(let i206=0;i206<32;i206++){let s205=0;for(let i207=0;i207<32;i207++){s205=s205+fround(square(b201[i206*32+i207]));}b208[i206]=s205;}}
function loop212(){for(let i210=0;i210<32;i210++){for(let i211=0;i211<32;i211++){b177[i210*32+i211]=fround((b201[i210*32+i211]*fround((1/sqrt(fround((fround((b208[i210]/32.0))+9.999999747378752e-06)))))));}}}
function loop214(){for(let i=0;i<1024;i++)b213[i]=max(b177[i],0.0);}
function loop227(t161){for(let i215=0;i215<32;i215+=2){for(let i216=0;i216<32;i216+=4){let s218=0;let s219=0;let s220=0;let s221=0;let s222=0;let s223=0;let s224=0;let s225=0;for(let i217=0;i217<32;i217++){const x0=b213[i215*32+i217];const x1=b213[(i215+1)*32+i217];{const y=b13[t161*2048+i217*32+i216];s218+=x0*y;s222+=x1*y;}{const y=b13[t161*2048+i217*32+i216+1];s219+=x0*y;s223+=x1*y;}{const y=b13[t161*2048+i217*32+i216+2];s220+=x0*y;s224+=x1*y;}{const y=b13[t161*2048+i217*32+i216+3];s221+=x0*y;s225+=x1*y;}}b226[i215*32+i216]=s218;b226[i215*32+i216+1]=s219;b226[i215*32+i216+2]=s220;b226[i215*32+i216+3]=s221;b226[(i215+1)*32+i216]=s222;b226[(i215+1)*32+i216+1]=s223;b226[(i215+1)*32+i216+2]=s224;b226[(i215+1)*32+i216+3]=s225;}}}
function loop229(){for(let i=0;i<1024;i++)b228[i]=b226[i];}
function loop234(){for(let i231=0;i231<32;i231++){let s230=0;for(let i232=0;i232<32;i232++){s230=s230+b226[i232*32+i231];}b233[i231]=s230;}}
function loop238(){for(let i236=0;i236<32;i236++){for(let i237=0;i237<32;i237++){b235[i236*32+i237]=fround((b226[i236*32+i237]-fround((b233[i237]/32.0))));}}}
function loop243(){for(let i240=0;i240<32;i240++){let s239=0;for(let i241=0;i241<32;i241++){s239=s239+fround(square(b235[i241*32+i240]));}b242[i240]=s239;}}
function loop246(){for(let i244=0;i244<32;i244++){for(let i245=0;i245<32;i245++){b228[i244*32+i245]=fround((b235[i244*32+i245]*fround((1/sqrt(fround((fround((b242[i245]/32.0))+9.999999747378752e-06)))))));}}}
function loop251(){for(let i248=0;i248<32;i248++){let s247=0;for(let i249=0;i249<32;i249++){s247=s247+b226[i248*32+i249];}b250[i248]=s247;}}
function loop255(){for(let i253=0;i253<32;i253++){for(let i254=0;i254<32;i254++){b252[i253*32+i254]=fround((b226[i253*32+i254]-fround((b250[i253]/32.0))));}}}
function loop260(){for(let i257=0;i257<32;i257++){let s256=0;for(let i258=0;i258<32;i258++){s256=s256+fround(square(b252[i257*32+i258]));}b259[i257]=s256;}}
function loop263(){for(let i261=0;i261<32;i261++){for(let i262=0;i262<32;i262++){b228[i261*32+i262]=fround((b252[i261*32+i262]*fround((1/sqrt(fround((fround((b259[i261]/32.0))+9.999999747378752e-06)))))));}}}
function loop265(){for(let i=0;i<1024;i++)b264[i]=max(b228[i],0.0);}
function loop278(t161){for(let i266=0;i266<32;i266+=2){for(let i267=0;i267<32;i267+=4){let s269=0;let s270=0;let s271=0;let s272=0;let s273=0;let s274=0;let s275=0;let s276=0;for(let i268=0;i268<32;i268++){const x0=b264[i266*32+i268];const x1=b264[(i266+1)*32+i268];{const y=b13[t161*2048+1*1024+i268*32+i267];s269+=x0*y;s273+=x1*y;}{const y=b13[t161*2048+1*1024+i268*32+i267+1];s270+=x0*y;s274+=x1*y;}{const y=b13[t161*2048+1*1024+i268*32+i267+2];s271+=x0*y;s275+=x1*y;}{const y=b13[t161*2048+1*1024+i268*32+i267+3];s272+=x0*y;s276+=x1*y;}}b277[i266*32+i267]=s269;b277[i266*32+i267+1]=s270;b277[i266*32+i267+2]=s271;b277[i266*32+i267+3]=s272;b277[(i266+1)*32+i267]=s273;b277[(i266+1)*32+i267+1]=s274;b277[(i266+1)*32+i267+2]=s275;b277[(i266+1)*32+i267+3]=s276;}}}
function loop279(t161){for(let i=0;i<1024;i++)b160[t161*1024+i]=b174[i];}
function loop281(n1,n4,v162){for(let i=0;i<1024;i++)b280[i]=(v162?fround((fround((n4*b174[i]))+fround((n1*b277[i])))):b174[i]);}
function loop282(){for(let i=0;i<1024;i++)b158[i]=b280[i];}
function loop284(){for(let i=0;i<1024;i++)b283[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b11[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function sum289(){let s285=-Infinity;for(let i288=0;i288<1024;i288++){s285=max(s285,abs(b283[i288]));}return s285;}
function loop296(){for(let i=0;i<1024;i++)b295[i]=fround((b283[i]/e292));}
function loop299(){for(let i=0;i<1024;i++)b297[i]=b295[i];}
function loop311(t301){for(let i=0;i<1024;i++)b304[i]=b160[t301*1024+i];}
function loop312(){for(let i=0;i<1024;i++)b305[i]=0;}
function loop313(){for(let i=0;i<32;i++)b306[i]=0;}
function loop314(){for(let i=0;i<32;i++)b307[i]=0;}
function loop315(){for(let i=0;i<1024;i++)b308[i]=0;}
function loop316(){for(let i=0;i<32;i++)b309[i]=0;}
function loop317(){for(let i=0;i<32;i++)b310[i]=0;}
function loop322(t301){for(let i319=0;i319<32;i319++){let s318=0;for(let i320=0;i320<32;i320++){s318=s318+b160[t301*1024+i320*32+i319];}b321[i319]=s318;}}
function loop326(t301){for(let i324=0;i324<32;i324++){for(let i325=0;i325<32;i325++){b323[i324*32+i325]=fround((b160[t301*1024+i324*32+i325]-fround((b321[i325]/32.0))));}}}
function loop331(){for(let i328=0;i328<32;i328++){let s327=0;for(let i329=0;i329<32;i329++){s327=s327+fround(square(b323[i329*32+i328]));}b330[i328]=s327;}}
function loop334(){for(let i333=0;i333<32;i333++){b332[i333]=fround((fround((b330[i333]/32.0))+9.999999747378752e-06));}}
function loop336(){for(let i=0;i<32;i++)b335[i]=fround((1/sqrt(b332[i])));}
function loop339(){for(let i337=0;i337<32;i337++){for(let i338=0;i338<32;i338++){b304[i337*32+i338]=fround((b323[i337*32+i338]*b335[i338]));}}}
function loop340(){for(let i=0;i<1024;i++)b305[i]=fround((2.0*b323[i]));}
function loop341(){for(let i=0;i<32;i++)b306[i]=fround(((-0.5)*fround((b335[i]/b332[i]))));}
function loop342(){for(let i=0;i<32;i++)b307[i]=b335[i];}
function loop343(){for(let i=0;i<1024;i++)b308[i]=b323[i];}
function loop344(){for(let i=0;i<32;i++)b309[i]=0;}
function loop345(){for(let i=0;i<32;i++)b310[i]=0;}
function loop350(t301){for(let i347=0;i347<32;i347++){let s346=0;for(let i348=0;i348<32;i348++){s346=s346+b160[t301*1024+i347*32+i348];}b349[i347]=s346;}}
function loop354(t301){for(let i352=0;i352<32;i352++){for(let i353=0;i353<32;i353++){b351[i352*32+i353]=fround((b160[t301*1024+i352*32+i353]-fround((b349[i352]/32.0))));}}}
function loop359(){for(let i356=0;i356<32;i356++){let s355=0;for(let i357=0;i357<32;i357++){s355=s355+fround(square(b351[i356*32+i357]));}b358[i356]=s355;}}
function loop362(){for(let i361=0;i361<32;i361++){b360[i361]=fround((fround((b358[i361]/32.0))+9.999999747378752e-06));}}
function loop364(){for(let i=0;i<32;i++)b363[i]=fround((1/sqrt(b360[i])));}
function loop367(){for(let i365=0;i365<32;i365++){for(let i366=0;i366<32;i366++){b304[i365*32+i366]=fround((b351[i365*32+i366]*b363[i365]));}}}
function loop368(){for(let i=0;i<1024;i++)b305[i]=fround((2.0*b351[i]));}
function loop369(){for(let i=0;i<32;i++)b306[i]=0;}
function loop370(){for(let i=0;i<32;i++)b307[i]=0;}
function loop371(){for(let i=0;i<1024;i++)b308[i]=b351[i];}
function loop372(){for(let i=0;i<32;i++)b309[i]=fround(((-0.5)*fround((b363[i]/b360[i]))));}
function loop373(){for(let i=0;i<32;i++)b310[i]=b363[i];}
function loop375(){for(let i=0;i<1024;i++)b374[i]=max(b304[i],0.0);}
function loop388(t301){for(let i376=0;i376<32;i376+=2){for(let i377=0;i377<32;i377+=4){let s379=0;let s380=0;let s381=0;let s382=0;let s383=0;let s384=0;let s385=0;let s386=0;for(let i378=0;i378<32;i378++){const x0=b374[i376*32+i378];const x1=b374[(i376+1)*32+i378];{const y=b13[t301*2048+i378*32+i377];s379+=x0*y;s383+=x1*y;}{const y=b13[t301*2048+i378*32+i377+1];s380+=x0*y;s384+=x1*y;}{const y=b13[t301*2048+i378*32+i377+2];s381+=x0*y;s385+=x1*y;}{const y=b13[t301*2048+i378*32+i377+3];s382+=x0*y;s386+=x1*y;}}b387[i376*32+i377]=s379;b387[i376*32+i377+1]=s380;b387[i376*32+i377+2]=s381;b387[i376*32+i377+3]=s382;b387[(i376+1)*32+i377]=s383;b387[(i376+1)*32+i377+1]=s384;b387[(i376+1)*32+i377+2]=s385;b387[(i376+1)*32+i377+3]=s386;}}}
function loop396(){for(let i=0;i<1024;i++)b389[i]=b387[i];}
function loop397(){for(let i=0;i<1024;i++)b390[i]=0;}
function loop398(){for(let i=0;i<32;i++)b391[i]=0;}
function loop399(){for(let i=0;i<32;i++)b392[i]=0;}
function loop400(){for(let i=0;i<1024;i++)b393[i]=0;}
function loop401(){for(let i=0;i<32;i++)b394[i]=0;}
function loop402(){for(let i=0;i<32;i++)b395[i]=0;}
function loop407(){for(let i404=0;i404<32;i404++){let s403=0;for(let i405=0;i405<32;i405++){s403=s403+b387[i405*32+i404];}b406[i404]=s403;}}
function loop411(){for(let i409=0;i409<32;i409++){for(let i410=0;i410<32;i410++){b408[i409*32+i410]=fround((b387[i409*32+i410]-fround((b406[i410]/32.0))));}}}
function loop416(){for(let i413=0;i413<32;i413++){let s412=0;for(let i414=0;i414<32;i414++){s412=s412+fround(square(b408[i414*32+i413]));}b415[i413]=s412;}}
function loop419(){for(let i418=0;i418<32;i418++){b417[i418]=fround((fround((b415[i418]/32.0))+9.999999747378752e-06));}}
function loop421(){for(let i=0;i<32;i++)b420[i]=fround((1/sqrt(b417[i])));}
function loop424(){for(let i422=0;i422<32;i422++){for(let i423=0;i423<32;i423++){b389[i422*32+i423]=fround((b408[i422*32+i423]*b420[i423]));}}}
function loop425(){for(let i=0;i<1024;i++)b390[i]=fround((2.0*b408[i]));}
function loop426(){for(let i=0;i<32;i++)b391[i]=fround(((-0.5)*fround((b420[i]/b417[i]))));}
function loop427(){for(let i=0;i<32;i++)b392[i]=b420[i];}
function loop428(){for(let i=0;i<1024;i++)b393[i]=b408[i];}
function loop429(){for(let i=0;i<32;i++)b394[i]=0;}
function loop430(){for(let i=0;i<32;i++)b395[i]=0;}
function loop435(){for(let i432=0;i432<32;i432++){let s431=0;for(let i433=0;i433<32;i433++){s431=s431+b387[i432*32+i433];}b434[i432]=s431;}}
function loop439(){for(let i437=0;i437<32;i437++){for(let i438=0;i438<32;i438++){b436[i437*32+i438]=fround((b387[i437*32+i438]-fround((b434[i437]/32.0))));}}}
function loop444(){for(let i441=0;i441<32;i441++){let s440=0;for(let i442=0;i442<32;i442++){s440=s440+fround(square(b436[i441*32+i442]));}b443[i441]=s440;}}
function loop447(){for(let i446=0;i446<32;i446++){b445[i446]=fround((fround((b443[i446]/32.0))+9.999999747378752e-06));}}
function loop449(){for(let i=0;i<32;i++)b448[i]=fround((1/sqrt(b445[i])));}
function loop452(){for(let i450=0;i450<32;i450++){for(let i451=0;i451<32;i451++){b389[i450*32+i451]=fround((b436[i450*32+i451]*b448[i450]));}}}
function loop453(){for(let i=0;i<1024;i++)b390[i]=fround((2.0*b436[i]));}
function loop454(){for(let i=0;i<32;i++)b391[i]=0;}
function loop455(){for(let i=0;i<32;i++)b392[i]=0;}
function loop456(){for(let i=0;i<1024;i++)b393[i]=b436[i];}
function loop457(){for(let i=0;i<32;i++)b394[i]=fround(((-0.5)*fround((b448[i]/b445[i]))));}
function loop458(){for(let i=0;i<32;i++)b395[i]=b448[i];}
function loop460(n1){for(let i=0;i<1024;i++)b459[i]=fround((n1*b297[i]));}
function loop473(t301){for(let i461=0;i461<32;i461+=2){for(let i462=0;i462<32;i462+=4){let s464=0;let s465=0;let s466=0;let s467=0;let s468=0;let s469=0;let s470=0;let s471=0;for(let i463=0;i463<32;i463++){const x0=b459[i461*32+i463];const x1=b459[(i461+1)*32+i463];{const y=b13[t301*2048+1*1024+i462*32+i463];s464+=x0*y;s468+=x1*y;}{const y=b13[t301*2048+1*1024+(i462+1)*32+i463];s465+=x0*y;s469+=x1*y;}{const y=b13[t301*2048+1*1024+(i462+2)*32+i463];s466+=x0*y;s470+=x1*y;}{const y=b13[t301*2048+1*1024+(i462+3)*32+i463];s467+=x0*y;s471+=x1*y;}}b472[i461*32+i462]=s464;b472[i461*32+i462+1]=s465;b472[i461*32+i462+2]=s466;b472[i461*32+i462+3]=s467;b472[(i461+1)*32+i462]=s468;b472[(i461+1)*32+i462+1]=s469;b472[(i461+1)*32+i462+2]=s470;b472[(i461+1)*32+i462+3]=s471;}}}
function loop475(){for(let i=0;i<1024;i++)b474[i]=fround((((b389[i]>0.0?1:0)?1.0:0.0)*b472[i]));}
function loop477(){for(let i=0;i<1024;i++)b476[i]=b474[i];}
function loop482(){for(let i479=0;i479<32;i479++){let s478=0;for(let i480=0;i480<32;i480++){s478=s478+fround((b393[i480*32+i479]*b474[i480*32+i479]));}b481[i479]=s478;}}
function loop486(){for(let i484=0;i484<32;i484++){let s483=0;s483=s483+fround((fround((b481[i484]*b391[i484]))/32.0));b485[i484]=s483;}}
function loop490(){for(let i488=0;i488<32;i488++){for(let i489=0;i489<32;i489++){b487[i488*32+i489]=fround((fround((b474[i488*32+i489]*b392[i489]))+fround((b485[i489]*b390[i488*32+i489]))));}}}
function loop495(){for(let i492=0;i492<32;i492++){let s491=0;for(let i493=0;i493<32;i493++){s491=s491+(-b487[i493*32+i492]);}b494[i492]=s491;}}
function loop499(){for(let i497=0;i497<32;i497++){let s496=0;s496=s496+fround((b494[i497]/32.0));b498[i497]=s496;}}
function loop502(){for(let i500=0;i500<32;i500++){for(let i501=0;i501<32;i501++){b476[i500*32+i501]=fround((b487[i500*32+i501]+b498[i501]));}}}
function loop507(){for(let i504=0;i504<32;i504++){let s503=0;for(let i505=0;i505<32;i505++){s503=s503+fround((b393[i504*32+i505]*b474[i504*32+i505]));}b506[i504]=s503;}}
function loop511(){for(let i509=0;i509<32;i509++){let s508=0;s508=s508+fround((fround((b506[i509]*b394[i509]))/32.0));b510[i509]=s508;}}
function loop515(){for(let i513=0;i513<32;i513++){for(let i514=0;i514<32;i514++){b512[i513*32+i514]=fround((fround((b474[i513*32+i514]*b395[i513]))+fround((b510[i513]*b390[i513*32+i514]))));}}}
function loop520(){for(let i517=0;i517<32;i517++){let s516=0;for(let i518=0;i518<32;i518++){s516=s516+(-b512[i517*32+i518]);}b519[i517]=s516;}}
function loop524(){for(let i522=0;i522<32;i522++){let s521=0;s521=s521+fround((b519[i522]/32.0));b523[i522]=s521;}}
function loop527(){for(let i525=0;i525<32;i525++){for(let i526=0;i526<32;i526++){b476[i525*32+i526]=fround((b512[i525*32+i526]+b523[i525]));}}}
function loop540(t301){for(let i528=0;i528<32;i528+=2){for(let i529=0;i529<32;i529+=4){let s531=0;let s532=0;let s533=0;let s534=0;let s535=0;let s536=0;let s537=0;let s538=0;for(let i530=0;i530<32;i530++){const x0=b476[i528*32+i530];const x1=b476[(i528+1)*32+i530];{const y=b13[t301*2048+i529*32+i530];s531+=x0*y;s535+=x1*y;}{const y=b13[t301*2048+(i529+1)*32+i530];s532+=x0*y;s536+=x1*y;}{const y=b13[t301*2048+(i529+2)*32+i530];s533+=x0*y;s537+=x1*y;}{const y=b13[t301*2048+(i529+3)*32+i530];s534+=x0*y;s538+=x1*y;}}b539[i528*32+i529]=s531;b539[i528*32+i529+1]=s532;b539[i528*32+i529+2]=s533;b539[i528*32+i529+3]=s534;b539[(i528+1)*32+i529]=s535;b539[(i528+1)*32+i529+1]=s536;b539[(i528+1)*32+i529+2]=s537;b539[(i528+1)*32+i529+3]=s538;}}}
function loop542(){for(let i=0;i<1024;i++)b541[i]=fround((((b304[i]>0.0?1:0)?1.0:0.0)*b539[i]));}
function loop544(){for(let i=0;i<1024;i++)b543[i]=b541[i];}
function loop549(){for(let i546=0;i546<32;i546++){let s545=0;for(let i547=0;i547<32;i547++){s545=s545+fround((b308[i547*32+i546]*b541[i547*32+i546]));}b548[i546]=s545;}}
function loop553(){for(let i551=0;i551<32;i551++){let s550=0;s550=s550+fround((fround((b548[i551]*b306[i551]))/32.0));b552[i551]=s550;}}
function loop557(){for(let i555=0;i555<32;i555++){for(let i556=0;i556<32;i556++){b554[i555*32+i556]=fround((fround((b541[i555*32+i556]*b307[i556]))+fround((b552[i556]*b305[i555*32+i556]))));}}}
function loop562(){for(let i559=0;i559<32;i559++){let s558=0;for(let i560=0;i560<32;i560++){s558=s558+(-b554[i560*32+i559]);}b561[i559]=s558;}}
function loop566(){for(let i564=0;i564<32;i564++){let s563=0;s563=s563+fround((b561[i564]/32.0));b565[i564]=s563;}}
function loop569(){for(let i567=0;i567<32;i567++){for(let i568=0;i568<32;i568++){b543[i567*32+i568]=fround((b554[i567*32+i568]+b565[i568]));}}}
function loop574(){for(let i571=0;i571<32;i571++){let s570=0;for(let i572=0;i572<32;i572++){s570=s570+fround((b308[i571*32+i572]*b541[i571*32+i572]));}b573[i571]=s570;}}
function loop578(){for(let i576=0;i576<32;i576++){let s575=0;s575=s575+fround((fround((b573[i576]*b309[i576]))/32.0));b577[i576]=s575;}}
function loop582(){for(let i580=0;i580<32;i580++){for(let i581=0;i581<32;i581++){b579[i580*32+i581]=fround((fround((b541[i580*32+i581]*b310[i580]))+fround((b577[i580]*b305[i580*32+i581]))));}}}
function loop587(){for(let i584=0;i584<32;i584++){let s583=0;for(let i585=0;i585<32;i585++){s583=s583+(-b579[i584*32+i585]);}b586[i584]=s583;}}
function loop591(){for(let i589=0;i589<32;i589++){let s588=0;s588=s588+fround((b586[i589]/32.0));b590[i589]=s588;}}
function loop594(){for(let i592=0;i592<32;i592++){for(let i593=0;i593<32;i593++){b543[i592*32+i593]=fround((b579[i592*32+i593]+b590[i592]));}}}
function loop596(n4){for(let i=0;i<1024;i++)b595[i]=fround((b543[i]+fround((n4*b297[i]))));}
function sum601(){let s597=-Infinity;for(let i600=0;i600<1024;i600++){s597=max(s597,abs(b297[i600]));}return s597;}
function sum611(v604){let s607=0;for(let i610=0;i610<1024;i610++){s607=s607+fround(square(fround((b297[i610]/v604))));}return s607;}
function sum624(){let s620=-Infinity;for(let i623=0;i623<1024;i623++){s620=max(s620,abs(b595[i623]));}return s620;}
function loop634(v302,v627){for(let i=0;i<1024;i++)b633[i]=(v302?fround((b595[i]/v627)):b297[i]);}
function loop636(){for(let i=0;i<1024;i++)b297[i]=b633[i];}
function loop648(){for(let i=0;i<256;i++)b647[i]=fround((1.0*k644[i]));}
function loop650(){for(let i=0;i<256;i++)b649[i]=max(b647[i],0.0);}
function sum653(){let s652=0;for(let i651=0;i651<256;i651++){const x0=b649[i651];{const y=k645[i651];s652+=x0*y;}}return s652;}
function loop664(v662){for(let i=0;i<256;i++)b663[i]=fround(square(max(fround((v662*k644[i])),0.0)));}
function sum667(){let s666=0;for(let i665=0;i665<256;i665++){const x0=b663[i665];{const y=k645[i665];s666+=x0*y;}}return s666;}
function loop670(v662){for(let i=0;i<256;i++)b669[i]=fround(square(((fround((v662*k644[i]))>0.0?1:0)?1.0:0.0)));}
function sum673(){let s672=0;for(let i671=0;i671<256;i671++){const x0=b669[i671];{const y=k645[i671];s672+=x0*y;}}return s672;}
function loop681(v679){for(let i=0;i<256;i++)b680[i]=fround(square(max(fround((v679*k644[i])),0.0)));}
function sum684(){let s683=0;for(let i682=0;i682<256;i682++){const x0=b680[i682];{const y=k645[i682];s683+=x0*y;}}return s683;}
function loop687(v679){for(let i=0;i<256;i++)b686[i]=fround(square(((fround((v679*k644[i]))>0.0?1:0)?1.0:0.0)));}
function sum690(){let s689=0;for(let i688=0;i688<256;i688++){const x0=b686[i688];{const y=k645[i688];s689+=x0*y;}}return s689;}
function loop715(){for(let i714=0;i714<50;i714++){b713[i714]=(b19[(49-(i714))]?fround((0.5*fround((fround(ln(b658[(49-(i714))]))*0.4342944920063019)))):0.0);}}
function loop719(){let s718=0;for(let i717=0;i717<=49;i717++){s718+=b713[i717];b716[i717]=s718;}}
function loop722(){for(let i721=0;i721<49;i721++){b720[i721]=b716[(49-(i721+1))];}}
function loop723(){b720[49]=0.0;}
function loop726(){for(let i725=0;i725<50;i725++){b724[i725]=b24[i725];}}
function loop728(){for(let i727=0;i727<50;i727++){b724[1*50+i727]=b300[i727];}}
function loop730(){for(let i729=0;i729<50;i729++){b724[2*50+i729]=(b19[i729]?fround((0.5*fround((fround(ln(b657[i729]))*0.4342944920063019)))):NaN);}}
function loop732(){for(let i731=0;i731<50;i731++){b724[3*50+i731]=(b19[i731]?b720[i731]:NaN);}}
function loop734(){for(let i=0;i<200;i++)b733[i]=b724[i];}
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
loop284();
e290=fround(sum289());
e291=(e290>0.0?1:0);
e292=fround((e291?e290:1.0));
e293=fround(ln(e292));
e294=fround((e293*0.4342944920063019));
loop296();
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n1=fround(n1);
loop21(n2);
loop23();
for(let t25=0;t25<50;t25++){
const v26=b19[t25];
const v27=min(max(n3,0),2);
switch(v27){
case 0:{
loop29();
break;}
case 1:{
loop34();
loop38();
loop43();
loop46();
break;}
default:{
loop51();
loop55();
loop60();
loop63();
break;}
}
loop65();
loop78(t25);
switch(v27){
case 0:{
loop80();
break;}
case 1:{
loop85();
loop89();
loop94();
loop97();
break;}
default:{
loop102();
loop106();
loop111();
loop114();
break;}
}
loop116();
loop129(t25);
loop131(n1,n4);
const v137=fround(sum136());
const v138=(v137>0.0?1:0);
const v139=fround((v138?v137:1.0));
const v140=fround(ln(v139));
const v141=fround((v140*0.4342944920063019));
const v147=fround(sum146(v139));
const v148=fround((v147/1024.0));
const v149=fround(ln(v148));
const v150=fround((v149*0.4342944920063019));
const v151=fround((0.5*v150));
const v152=fround((v141+v151));
const v153=fround((v138?v152:(-Infinity)));
const v154=fround((v26?v153:NaN));
b24[t25]=v154;
loop156(v26);
loop157();
}
loop159();
for(let t161=0;t161<50;t161++){
const v162=b19[t161];
const v168=fround(sum167());
const v169=(v168>0.0?1:0);
const v170=(v168<1.000000045813705e-18?1:0);
const v171=(v169&v170);
const v172=fround((v168/1.000000045813705e-18));
const v173=fround((v171?v172:1.0));
loop175(v173);
const v176=min(max(n3,0),2);
switch(v176){
case 0:{
loop178();
break;}
case 1:{
loop183();
loop187();
loop192();
loop195();
break;}
default:{
loop200();
loop204();
loop209();
loop212();
break;}
}
loop214();
loop227(t161);
switch(v176){
case 0:{
loop229();
break;}
case 1:{
loop234();
loop238();
loop243();
loop246();
break;}
default:{
loop251();
loop255();
loop260();
loop263();
break;}
}
loop265();
loop278(t161);
loop279(t161);
loop281(n1,n4,v162);
loop282();
}
let v298;
loop299();
v298=e294;
for(let t301=49;t301>=0;t301--){
const v302=b19[t301];
const v303=min(max(n3,0),2);
switch(v303){
case 0:{
loop311(t301);
loop312();
loop313();
loop314();
loop315();
loop316();
loop317();
break;}
case 1:{
loop322(t301);
loop326(t301);
loop331();
loop334();
loop336();
loop339();
loop340();
loop341();
loop342();
loop343();
loop344();
loop345();
break;}
default:{
loop350(t301);
loop354(t301);
loop359();
loop362();
loop364();
loop367();
loop368();
loop369();
loop370();
loop371();
loop372();
loop373();
break;}
}
loop375();
loop388(t301);
switch(v303){
case 0:{
loop396();
loop397();
loop398();
loop399();
loop400();
loop401();
loop402();
break;}
case 1:{
loop407();
loop411();
loop416();
loop419();
loop421();
loop424();
loop425();
loop426();
loop427();
loop428();
loop429();
loop430();
break;}
default:{
loop435();
loop439();
loop444();
loop447();
loop449();
loop452();
loop453();
loop454();
loop455();
loop456();
loop457();
loop458();
break;}
}
loop460(n1);
loop473(t301);
loop475();
switch(v303){
case 0:{
loop477();
break;}
case 1:{
loop482();
loop486();
loop490();
loop495();
loop499();
loop502();
break;}
default:{
loop507();
loop511();
loop515();
loop520();
loop524();
loop527();
break;}
}
loop540(t301);
loop542();
switch(v303){
case 0:{
loop544();
break;}
case 1:{
loop549();
loop553();
loop557();
loop562();
loop566();
loop569();
break;}
default:{
loop574();
loop578();
loop582();
loop587();
loop591();
loop594();
break;}
}
loop596(n4);
const v602=fround(sum601());
const v603=(v602>0.0?1:0);
const v604=fround((v603?v602:1.0));
const v605=fround(ln(v604));
const v606=fround((v605*0.4342944920063019));
const v612=fround(sum611(v604));
const v613=fround((v612/1024.0));
const v614=fround(ln(v613));
const v615=fround((v614*0.4342944920063019));
const v616=fround((0.5*v615));
const v617=fround((v606+v616));
const v618=fround((v603?v617:(-Infinity)));
const v619=fround((v618+v298));
const v625=fround(sum624());
const v626=(v625>0.0?1:0);
const v627=fround((v626?v625:1.0));
const v628=fround(ln(v627));
const v629=fround((v628*0.4342944920063019));
const v630=fround((v298+v629));
const v631=fround((v302?v630:v298));
const v632=fround((v302?v619:NaN));
b300[t301]=v632;
loop634(v302,v627);
const v635=fround(v631);
loop636();
v298=v635;
}
const v637=fround(square(n4));
const v638=fround((n1*1.0));
const v639=fround(square(v638));
const v640=(n3===1?1:0);
const v641=(n3===2?1:0);
const v642=(v640|v641);
const v643=(v640|0);
let v646;
switch(v643){
case 0:{
v646=0.0;
break;}
default:{
loop648();
loop650();
const v654=fround(sum653());
v646=v654;
break;}
}
let v655;
let v656;
v655=1.0;
v656=1.0;
for(let t659=0;t659<50;t659++){
const v660=b19[t659];
const v661=fround((v642?1.0:v655));
const v662=fround(sqrt(v661));
loop664(v662);
const v668=fround(sum667());
loop670(v662);
const v674=fround(sum673());
const v675=fround(square(v646));
const v676=fround((v668-v675));
const v677=fround((1.9999998807907104*v668));
const v678=fround((v642?1.0:v677));
const v679=fround(sqrt(v678));
loop681(v679);
const v685=fround(sum684());
loop687(v679);
const v691=fround(sum690());
const v692=fround((v674*v691));
const v693=fround((v692*1.9999998807907104));
const v694=fround((v676*v656));
const v695=fround((v693/v694));
const v696=fround((3.999999523162842*v674));
const v697=fround((v696*v691));
const v698=fround((v642?v695:v697));
const v699=fround((v637*v655));
const v700=fround((v639*1.9999998807907104));
const v701=fround((v700*v685));
const v702=fround((v699+v701));
const v703=fround((v637*v656));
const v704=fround((v685-v675));
const v705=fround((v700*v704));
const v706=fround((v703+v705));
const v707=fround((v660?v702:v655));
const v708=fround((v660?v706:v656));
const v709=fround((v639*v698));
const v710=fround((v637+v709));
b657[t659]=v702;
b658[t659]=v710;
const v711=fround(v707);
const v712=fround(v708);
v655=v711;
v656=v712;
}
loop715();
loop719();
loop722();
loop723();
loop726();
loop728();
loop730();
loop732();
loop734();
return b733;
}
