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

const k9=new Float32Array(numbers('AAAAAAAAgD8AAIA/'));
const k11=new Float32Array(numbers('AAAAAAAAAAAAAIA/'));
const b13=new Uint32Array(2);
const b14=new Uint32Array(2);
const b15=new Uint32Array(4);
const b16=new Uint32Array(1024);
const b17=new Uint32Array(1024);
const b18=new Uint32Array(655360);
const b19=new Float32Array(655360);
const k21=new Float32Array(numbers('AACAP/MEtT8='));
const b22=new Uint8Array(32);
const b26=new Float32Array(1024);
const b28=new Float32Array(262144);
const b34=new Float32Array(1024);
const b36=new Float32Array(32);
const b37=new Float32Array(32);
const b38=new Float32Array(32);
const b39=new Int32Array(32);
const b40=new Float32Array(32);
const b41=new Float32Array(32768);
const b42=new Float32Array(512);
const b43=new Float32Array(512);
const b44=new Float32Array(32768);
const b45=new Uint8Array(32);
const b46=new Float32Array(131072);
const b47=new Float32Array(32768);
const b48=new Float32Array(131072);
const b49=new Float32Array(131072);
const b50=new Float32Array(32);
const b51=new Float32Array(32768);
const b52=new Float32Array(32768);
const b53=new Float32Array(32);
const b54=new Float32Array(8192);
const b55=new Float32Array(512);
const b56=new Float32Array(512);
const b57=new Float32Array(32768);
const b58=new Float32Array(8192);
const b59=new Float32Array(32);
const b60=new Float32Array(32768);
const b61=new Float32Array(512);
const b62=new Float32Array(512);
const b63=new Float32Array(32768);
const b64=new Uint8Array(32);
const b65=new Int32Array(32);
const b66=new Float32Array(32);
const b67=new Float32Array(32768);
const b68=new Float32Array(512);
const b69=new Float32Array(512);
const b70=new Float32Array(32768);
const b71=new Uint8Array(32);
const b72=new Float32Array(131072);
const b73=new Uint8Array(32768);
const b74=new Float32Array(131072);
const b75=new Float32Array(32);
const b76=new Float32Array(32768);
const b77=new Float32Array(512);
const b78=new Float32Array(512);
const b79=new Float32Array(32768);
const b80=new Uint8Array(32);
const b84=new Float32Array(1024);
const b86=new Float32Array(1024);
const b87=new Float32Array(16);
const b88=new Float32Array(16);
const b89=new Float32Array(1024);
const b91=new Float32Array(4096);
const b92=new Float32Array(1024);
const b93=new Float32Array(4096);
const b94=new Float32Array(4096);
const b96=new Float32Array(1024);
const b97=new Float32Array(1024);
const b99=new Float32Array(256);
const b100=new Float32Array(16);
const b101=new Float32Array(16);
const b102=new Float32Array(1024);
const b103=new Float32Array(256);
const b105=new Float32Array(1024);
const b106=new Float32Array(16);
const b107=new Float32Array(16);
const b108=new Float32Array(1024);
const b112=new Float32Array(1024);
const b113=new Float32Array(16);
const b114=new Float32Array(16);
const b115=new Float32Array(1024);
const b117=new Float32Array(4096);
const b118=new Uint8Array(1024);
const b119=new Float32Array(4096);
const b121=new Float32Array(1024);
const b122=new Float32Array(16);
const b123=new Float32Array(16);
const b124=new Float32Array(1024);
const b162=new Float32Array(16);
const b164=new Float32Array(1024);
const b171=new Float32Array(16);
const b173=new Float32Array(16);
const b176=new Float32Array(16);
const b178=new Float32Array(1024);
const b193=new Float32Array(1024);
const b206=new Float32Array(1024);
const b219=new Float32Array(1024);
const b221=new Float32Array(1024);
const b234=new Float32Array(256);
const b236=new Float32Array(256);
const b241=new Float32Array(16);
const b243=new Float32Array(16);
const b245=new Float32Array(256);
const b252=new Float32Array(16);
const b254=new Float32Array(256);
const b269=new Float32Array(1024);
const b271=new Float32Array(1024);
const b276=new Float32Array(16);
const b278=new Float32Array(1024);
const b285=new Float32Array(16);
const b287=new Float32Array(16);
const b290=new Float32Array(16);
const b294=new Float32Array(1024);
const b298=new Float32Array(1024);
const b300=new Float32Array(1024);
const b301=new Float32Array(16);
const b302=new Float32Array(16);
const b303=new Float32Array(1024);
const b305=new Float32Array(4096);
const b306=new Uint8Array(1024);
const b307=new Float32Array(4096);
const b309=new Float32Array(1024);
const b310=new Float32Array(16);
const b311=new Float32Array(16);
const b312=new Float32Array(1024);
const b329=new Float32Array(16);
const b331=new Float32Array(1024);
const b338=new Float32Array(16);
const b340=new Float32Array(16);
const b343=new Float32Array(16);
const b345=new Float32Array(1024);
const b360=new Float32Array(1024);
const b362=new Float32Array(1024);
const b375=new Float32Array(1024);
const b377=new Float32Array(1024);
const b382=new Float32Array(16);
const b384=new Float32Array(1024);
const b391=new Float32Array(16);
const b393=new Float32Array(16);
const b396=new Float32Array(16);
const b460=new Float32Array(64);
const b462=new Float32Array(64);
const b482=new Float32Array(64);
const b484=new Float32Array(64);
const b533=new Float32Array(1024);
const b536=new Float32Array(1024);
const b538=new Float32Array(1024);
const b540=new Float32Array(32768);
const b541=new Float32Array(131072);
const b542=new Float32Array(131072);
const b556=new Float32Array(1024);
const b557=new Float32Array(4096);
const b558=new Float32Array(4096);
const b559=new Float32Array(1024);
const b564=new Float32Array(1024);
const b566=new Float32Array(1024);
const b571=new Float32Array(16);
const b575=new Float32Array(16);
const b577=new Float32Array(1024);
const b584=new Float32Array(16);
const b588=new Float32Array(16);
const b590=new Float32Array(1024);
const b594=new Float32Array(1024);
const b607=new Float32Array(1024);
const b609=new Float32Array(1024);
const b622=new Float32Array(1024);
const b624=new Float32Array(1024);
const b629=new Float32Array(16);
const b633=new Float32Array(16);
const b635=new Float32Array(1024);
const b642=new Float32Array(16);
const b646=new Float32Array(16);
const b651=new Float32Array(1024);
const b656=new Float32Array(16);
const b660=new Float32Array(16);
const b662=new Float32Array(1024);
const b669=new Float32Array(16);
const b673=new Float32Array(16);
const b675=new Float32Array(1024);
const b679=new Float32Array(1024);
const b692=new Float32Array(1024);
const b705=new Float32Array(256);
const b710=new Float32Array(16);
const b714=new Float32Array(16);
const b716=new Float32Array(256);
const b731=new Float32Array(1024);
const b744=new Float32Array(1024);
const b746=new Float32Array(1024);
const b759=new Float32Array(4096);
const b772=new Float32Array(1024);
const b785=new Float32Array(1024);
const b798=new Float32Array(4096);
const b811=new Float32Array(1024);
const b813=new Float32Array(1024);
const b815=new Float32Array(1024);
const b820=new Float32Array(16);
const b824=new Float32Array(16);
const b826=new Float32Array(1024);
const b833=new Float32Array(16);
const b837=new Float32Array(16);
const b852=new Float32Array(1024);
const b859=new Float32Array(32);
const b861=new Float32Array(32);
const b867=new Float32Array(32);
const b869=new Float32Array(32);
const b875=new Float32Array(32);
const b877=new Float32Array(32);
const b883=new Float32Array(32);
const b885=new Float32Array(32);
const b887=new Float32Array(32);
const b889=new Float32Array(32);
const b891=new Float32Array(32);
const b893=new Float32Array(32);
const b896=new Float32Array(32);
const b900=new Float32Array(32);
const b904=new Uint8Array(32);
const b910=new Float32Array(32);
const b912=new Float32Array(32);
const b918=new Float32Array(32);
const b920=new Uint8Array(32);
const b928=new Float32Array(32);
const b967=new Float32Array(32);
const b969=new Float32Array(160);
const b980=new Float32Array(160);
function loop20(){for(let i=0;i<655360;i++)b19[i]=fround((fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))/8.0));}
function loop24(n5){for(let i23=0;i23<32;i23++){b22[i23]=((i23)<n5?1:0);}}
function loop27(){for(let i=0;i<1024;i++)b26[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop33(){for(let i29=0;i29<32;i29++){for(let i30=0;i30<2;i30++){for(let i31=0;i31<64;i31++){for(let i32=0;i32<64;i32++){b28[i29*8192+i30*4096+i31*64+i32]=fround((b19[i29*20480+(i30+3)*4096+i31*64+i32]*k21[i30]));}}}}}
function loop35(){for(let i=0;i<1024;i++)b34[i]=b26[i];}
function loop126(){for(let i=0;i<1024;i++)b84[i]=b34[i];}
function loop127(){for(let i=0;i<1024;i++)b86[i]=0;}
function loop128(){for(let i=0;i<16;i++)b87[i]=0;}
function loop129(){for(let i=0;i<16;i++)b88[i]=0;}
function loop130(){for(let i=0;i<1024;i++)b89[i]=0;}
function loop131(){for(let i=0;i<4096;i++)b91[i]=0;}
function loop132(){for(let i=0;i<1024;i++)b92[i]=0;}
function loop133(){for(let i=0;i<4096;i++)b93[i]=0;}
function loop134(){for(let i=0;i<4096;i++)b94[i]=0;}
function loop135(){for(let i=0;i<1024;i++)b96[i]=0;}
function loop136(){for(let i=0;i<1024;i++)b97[i]=0;}
function loop137(){for(let i=0;i<256;i++)b99[i]=0;}
function loop138(){for(let i=0;i<16;i++)b100[i]=0;}
function loop139(){for(let i=0;i<16;i++)b101[i]=0;}
function loop140(){for(let i=0;i<1024;i++)b102[i]=0;}
function loop141(){for(let i=0;i<256;i++)b103[i]=0;}
function loop142(){for(let i=0;i<1024;i++)b105[i]=0;}
function loop143(){for(let i=0;i<16;i++)b106[i]=0;}
function loop144(){for(let i=0;i<16;i++)b107[i]=0;}
function loop145(){for(let i=0;i<1024;i++)b108[i]=0;}
function loop146(){for(let i=0;i<1024;i++)b112[i]=0;}
function loop147(){for(let i=0;i<16;i++)b113[i]=0;}
function loop148(){for(let i=0;i<16;i++)b114[i]=0;}
function loop149(){for(let i=0;i<1024;i++)b115[i]=0;}
function loop150(){for(let i=0;i<4096;i++)b117[i]=0;}
function loop151(){for(let i=0;i<1024;i++)b118[i]=0;}
function loop152(){for(let i=0;i<4096;i++)b119[i]=0;}
function loop153(){for(let i=0;i<1024;i++)b121[i]=0;}
function loop154(){for(let i=0;i<16;i++)b122[i]=0;}
function loop155(){for(let i=0;i<16;i++)b123[i]=0;}
function loop156(){for(let i=0;i<1024;i++)b124[i]=0;}
function loop163(){for(let i160=0;i160<16;i160++){let s159=0;for(let i161=0;i161<64;i161++){s159=s159+b34[i160*64+i161];}b162[i160]=s159;}}
function loop167(){for(let i165=0;i165<16;i165++){for(let i166=0;i166<64;i166++){b164[i165*64+i166]=fround((b34[i165*64+i166]-fround((b162[i165]/64.0))));}}}
function loop172(){for(let i169=0;i169<16;i169++){let s168=0;for(let i170=0;i170<64;i170++){s168=s168+fround(square(b164[i169*64+i170]));}b171[i169]=s168;}}
function loop175(){for(let i174=0;i174<16;i174++){b173[i174]=fround((fround((b171[i174]/64.0))+9.999999747378752e-06));}}
function loop177(){for(let i=0;i<16;i++)b176[i]=fround((1/sqrt(b173[i])));}
function loop181(v157){for(let i179=0;i179<16;i179++){for(let i180=0;i180<64;i180++){b178[i179*64+i180]=(v157?fround((b164[i179*64+i180]*b176[i179])):b34[i179*64+i180]);}}}
function loop194(t81){for(let i182=0;i182<16;i182+=2){for(let i183=0;i183<64;i183+=4){let s185=0;let s186=0;let s187=0;let s188=0;let s189=0;let s190=0;let s191=0;let s192=0;for(let i184=0;i184<64;i184++){const x0=b178[i182*64+i184];const x1=b178[(i182+1)*64+i184];{const y=b19[t81*20480+i184*64+i183];s185+=x0*y;s189+=x1*y;}{const y=b19[t81*20480+i184*64+i183+1];s186+=x0*y;s190+=x1*y;}{const y=b19[t81*20480+i184*64+i183+2];s187+=x0*y;s191+=x1*y;}{const y=b19[t81*20480+i184*64+i183+3];s188+=x0*y;s192+=x1*y;}}b193[i182*64+i183]=s185;b193[i182*64+i183+1]=s186;b193[i182*64+i183+2]=s187;b193[i182*64+i183+3]=s188;b193[(i182+1)*64+i183]=s189;b193[(i182+1)*64+i183+1]=s190;b193[(i182+1)*64+i183+2]=s191;b193[(i182+1)*64+i183+3]=s192;}}}
function loop207(t81){for(let i195=0;i195<16;i195+=2){for(let i196=0;i196<64;i196+=4){let s198=0;let s199=0;let s200=0;let s201=0;let s202=0;let s203=0;let s204=0;let s205=0;for(let i197=0;i197<64;i197++){const x0=b178[i195*64+i197];const x1=b178[(i195+1)*64+i197];{const y=b19[t81*20480+1*4096+i197*64+i196];s198+=x0*y;s202+=x1*y;}{const y=b19[t81*20480+1*4096+i197*64+i196+1];s199+=x0*y;s203+=x1*y;}{const y=b19[t81*20480+1*4096+i197*64+i196+2];s200+=x0*y;s204+=x1*y;}{const y=b19[t81*20480+1*4096+i197*64+i196+3];s201+=x0*y;s205+=x1*y;}}b206[i195*64+i196]=s198;b206[i195*64+i196+1]=s199;b206[i195*64+i196+2]=s200;b206[i195*64+i196+3]=s201;b206[(i195+1)*64+i196]=s202;b206[(i195+1)*64+i196+1]=s203;b206[(i195+1)*64+i196+2]=s204;b206[(i195+1)*64+i196+3]=s205;}}}
function loop220(t81){for(let i208=0;i208<16;i208+=2){for(let i209=0;i209<64;i209+=4){let s211=0;let s212=0;let s213=0;let s214=0;let s215=0;let s216=0;let s217=0;let s218=0;for(let i210=0;i210<64;i210++){const x0=b178[i208*64+i210];const x1=b178[(i208+1)*64+i210];{const y=b19[t81*20480+2*4096+i210*64+i209];s211+=x0*y;s215+=x1*y;}{const y=b19[t81*20480+2*4096+i210*64+i209+1];s212+=x0*y;s216+=x1*y;}{const y=b19[t81*20480+2*4096+i210*64+i209+2];s213+=x0*y;s217+=x1*y;}{const y=b19[t81*20480+2*4096+i210*64+i209+3];s214+=x0*y;s218+=x1*y;}}b219[i208*64+i209]=s211;b219[i208*64+i209+1]=s212;b219[i208*64+i209+2]=s213;b219[i208*64+i209+3]=s214;b219[(i208+1)*64+i209]=s215;b219[(i208+1)*64+i209+1]=s216;b219[(i208+1)*64+i209+2]=s217;b219[(i208+1)*64+i209+3]=s218;}}}
function loop222(n4){for(let i=0;i<1024;i++)b221[i]=fround((n4*b193[i]));}
function loop235(){for(let i223=0;i223<16;i223+=2){for(let i224=0;i224<16;i224+=4){let s226=0;let s227=0;let s228=0;let s229=0;let s230=0;let s231=0;let s232=0;let s233=0;for(let i225=0;i225<64;i225++){const x0=b221[i223*64+i225];const x1=b221[(i223+1)*64+i225];{const y=b206[i224*64+i225];s226+=x0*y;s230+=x1*y;}{const y=b206[(i224+1)*64+i225];s227+=x0*y;s231+=x1*y;}{const y=b206[(i224+2)*64+i225];s228+=x0*y;s232+=x1*y;}{const y=b206[(i224+3)*64+i225];s229+=x0*y;s233+=x1*y;}}b234[i223*16+i224]=s226;b234[i223*16+i224+1]=s227;b234[i223*16+i224+2]=s228;b234[i223*16+i224+3]=s229;b234[(i223+1)*16+i224]=s230;b234[(i223+1)*16+i224+1]=s231;b234[(i223+1)*16+i224+2]=s232;b234[(i223+1)*16+i224+3]=s233;}}}
function loop237(){for(let i=0;i<256;i++)b236[i]=fround((b234[i]/8.0));}
function loop242(){for(let i239=0;i239<16;i239++){let s238=-Infinity;for(let i240=0;i240<16;i240++){s238=max(s238,b236[i239*16+i240]);}b241[i239]=s238;}}
function loop244(){for(let i=0;i<16;i++)b243[i]=max((-Infinity),b241[i]);}
function loop248(){for(let i246=0;i246<16;i246++){for(let i247=0;i247<16;i247++){b245[i246*16+i247]=fround(exp(fround((b236[i246*16+i247]-b243[i246]))));}}}
function loop253(){for(let i250=0;i250<16;i250++){let s249=0;for(let i251=0;i251<16;i251++){s249=s249+b245[i250*16+i251];}b252[i250]=s249;}}
function loop257(){for(let i255=0;i255<16;i255++){for(let i256=0;i256<16;i256++){b254[i255*16+i256]=fround((b245[i255*16+i256]/b252[i255]));}}}
function loop270(){for(let i258=0;i258<16;i258+=2){for(let i259=0;i259<64;i259+=4){let s261=0;let s262=0;let s263=0;let s264=0;let s265=0;let s266=0;let s267=0;let s268=0;for(let i260=0;i260<16;i260++){const x0=b254[i258*16+i260];const x1=b254[(i258+1)*16+i260];{const y=b219[i260*64+i259];s261+=x0*y;s265+=x1*y;}{const y=b219[i260*64+i259+1];s262+=x0*y;s266+=x1*y;}{const y=b219[i260*64+i259+2];s263+=x0*y;s267+=x1*y;}{const y=b219[i260*64+i259+3];s264+=x0*y;s268+=x1*y;}}b269[i258*64+i259]=s261;b269[i258*64+i259+1]=s262;b269[i258*64+i259+2]=s263;b269[i258*64+i259+3]=s264;b269[(i258+1)*64+i259]=s265;b269[(i258+1)*64+i259+1]=s266;b269[(i258+1)*64+i259+2]=s267;b269[(i258+1)*64+i259+3]=s268;}}}
function loop272(n3,v10){for(let i=0;i<1024;i++)b271[i]=fround((fround((k9[v10]*b34[i]))+fround((n3*b269[i]))));}
function loop277(){for(let i274=0;i274<16;i274++){let s273=0;for(let i275=0;i275<64;i275++){s273=s273+b271[i274*64+i275];}b276[i274]=s273;}}
function loop281(){for(let i279=0;i279<16;i279++){for(let i280=0;i280<64;i280++){b278[i279*64+i280]=fround((b271[i279*64+i280]-fround((b276[i279]/64.0))));}}}
function loop286(){for(let i283=0;i283<16;i283++){let s282=0;for(let i284=0;i284<64;i284++){s282=s282+fround(square(b278[i283*64+i284]));}b285[i283]=s282;}}
function loop289(){for(let i288=0;i288<16;i288++){b287[i288]=fround((fround((b285[i288]/64.0))+9.999999747378752e-06));}}
function loop291(){for(let i=0;i<16;i++)b290[i]=fround((1/sqrt(b287[i])));}
function loop297(v158){for(let i295=0;i295<16;i295++){for(let i296=0;i296<64;i296++){b294[i295*64+i296]=(v158?fround((b278[i295*64+i296]*b290[i295])):b271[i295*64+i296]);}}}
function loop314(){for(let i=0;i<1024;i++)b298[i]=b294[i];}
function loop315(){for(let i=0;i<1024;i++)b300[i]=0;}
function loop316(){for(let i=0;i<16;i++)b301[i]=0;}
function loop317(){for(let i=0;i<16;i++)b302[i]=0;}
function loop318(){for(let i=0;i<1024;i++)b303[i]=0;}
function loop319(){for(let i=0;i<4096;i++)b305[i]=0;}
function loop320(){for(let i=0;i<1024;i++)b306[i]=0;}
function loop321(){for(let i=0;i<4096;i++)b307[i]=0;}
function loop322(){for(let i=0;i<1024;i++)b309[i]=0;}
function loop323(){for(let i=0;i<16;i++)b310[i]=0;}
function loop324(){for(let i=0;i<16;i++)b311[i]=0;}
function loop325(){for(let i=0;i<1024;i++)b312[i]=0;}
function loop330(){for(let i327=0;i327<16;i327++){let s326=0;for(let i328=0;i328<64;i328++){s326=s326+b294[i327*64+i328];}b329[i327]=s326;}}
function loop334(){for(let i332=0;i332<16;i332++){for(let i333=0;i333<64;i333++){b331[i332*64+i333]=fround((b294[i332*64+i333]-fround((b329[i332]/64.0))));}}}
function loop339(){for(let i336=0;i336<16;i336++){let s335=0;for(let i337=0;i337<64;i337++){s335=s335+fround(square(b331[i336*64+i337]));}b338[i336]=s335;}}
function loop342(){for(let i341=0;i341<16;i341++){b340[i341]=fround((fround((b338[i341]/64.0))+9.999999747378752e-06));}}
function loop344(){for(let i=0;i<16;i++)b343[i]=fround((1/sqrt(b340[i])));}
function loop348(v157){for(let i346=0;i346<16;i346++){for(let i347=0;i347<64;i347++){b345[i346*64+i347]=(v157?fround((b331[i346*64+i347]*b343[i346])):b294[i346*64+i347]);}}}
function loop361(t81){for(let i349=0;i349<16;i349+=2){for(let i350=0;i350<64;i350+=4){let s352=0;let s353=0;let s354=0;let s355=0;let s356=0;let s357=0;let s358=0;let s359=0;for(let i351=0;i351<64;i351++){const x0=b345[i349*64+i351];const x1=b345[(i349+1)*64+i351];{const y=b28[t81*8192+i351*64+i350];s352+=x0*y;s356+=x1*y;}{const y=b28[t81*8192+i351*64+i350+1];s353+=x0*y;s357+=x1*y;}{const y=b28[t81*8192+i351*64+i350+2];s354+=x0*y;s358+=x1*y;}{const y=b28[t81*8192+i351*64+i350+3];s355+=x0*y;s359+=x1*y;}}b360[i349*64+i350]=s352;b360[i349*64+i350+1]=s353;b360[i349*64+i350+2]=s354;b360[i349*64+i350+3]=s355;b360[(i349+1)*64+i350]=s356;b360[(i349+1)*64+i350+1]=s357;b360[(i349+1)*64+i350+2]=s358;b360[(i349+1)*64+i350+3]=s359;}}}
function loop363(){for(let i=0;i<1024;i++)b362[i]=max(b360[i],0.0);}
function loop376(t81){for(let i364=0;i364<16;i364+=2){for(let i365=0;i365<64;i365+=4){let s367=0;let s368=0;let s369=0;let s370=0;let s371=0;let s372=0;let s373=0;let s374=0;for(let i366=0;i366<64;i366++){const x0=b362[i364*64+i366];const x1=b362[(i364+1)*64+i366];{const y=b28[t81*8192+1*4096+i366*64+i365];s367+=x0*y;s371+=x1*y;}{const y=b28[t81*8192+1*4096+i366*64+i365+1];s368+=x0*y;s372+=x1*y;}{const y=b28[t81*8192+1*4096+i366*64+i365+2];s369+=x0*y;s373+=x1*y;}{const y=b28[t81*8192+1*4096+i366*64+i365+3];s370+=x0*y;s374+=x1*y;}}b375[i364*64+i365]=s367;b375[i364*64+i365+1]=s368;b375[i364*64+i365+2]=s369;b375[i364*64+i365+3]=s370;b375[(i364+1)*64+i365]=s371;b375[(i364+1)*64+i365+1]=s372;b375[(i364+1)*64+i365+2]=s373;b375[(i364+1)*64+i365+3]=s374;}}}
function loop378(n3,v10){for(let i=0;i<1024;i++)b377[i]=fround((fround((k9[v10]*b294[i]))+fround((n3*b375[i]))));}
function loop383(){for(let i380=0;i380<16;i380++){let s379=0;for(let i381=0;i381<64;i381++){s379=s379+b377[i380*64+i381];}b382[i380]=s379;}}
function loop387(){for(let i385=0;i385<16;i385++){for(let i386=0;i386<64;i386++){b384[i385*64+i386]=fround((b377[i385*64+i386]-fround((b382[i385]/64.0))));}}}
function loop392(){for(let i389=0;i389<16;i389++){let s388=0;for(let i390=0;i390<64;i390++){s388=s388+fround(square(b384[i389*64+i390]));}b391[i389]=s388;}}
function loop395(){for(let i394=0;i394<16;i394++){b393[i394]=fround((fround((b391[i394]/64.0))+9.999999747378752e-06));}}
function loop397(){for(let i=0;i<16;i++)b396[i]=fround((1/sqrt(b393[i])));}
function loop400(v158){for(let i398=0;i398<16;i398++){for(let i399=0;i399<64;i399++){b298[i398*64+i399]=(v158?fround((b384[i398*64+i399]*b396[i398])):b377[i398*64+i399]);}}}
function loop401(){for(let i=0;i<1024;i++)b300[i]=fround((2.0*b331[i]));}
function loop402(){for(let i=0;i<16;i++)b301[i]=fround(((-0.5)*fround((b343[i]/b340[i]))));}
function loop403(){for(let i=0;i<16;i++)b302[i]=b343[i];}
function loop404(){for(let i=0;i<1024;i++)b303[i]=b331[i];}
function loop407(t81){for(let i405=0;i405<64;i405++){for(let i406=0;i406<64;i406++){b305[i405*64+i406]=b28[t81*8192+i405*64+i406];}}}
function loop408(){for(let i=0;i<1024;i++)b306[i]=(b360[i]>0.0?1:0);}
function loop411(t81){for(let i409=0;i409<64;i409++){for(let i410=0;i410<64;i410++){b307[i409*64+i410]=b28[t81*8192+1*4096+i409*64+i410];}}}
function loop412(){for(let i=0;i<1024;i++)b309[i]=fround((2.0*b384[i]));}
function loop413(){for(let i=0;i<16;i++)b310[i]=fround(((-0.5)*fround((b396[i]/b393[i]))));}
function loop414(){for(let i=0;i<16;i++)b311[i]=b396[i];}
function loop415(){for(let i=0;i<1024;i++)b312[i]=b384[i];}
function loop416(){for(let i=0;i<1024;i++)b84[i]=fround((b298[i]+0.0));}
function loop417(){for(let i=0;i<1024;i++)b86[i]=fround((2.0*b164[i]));}
function loop418(){for(let i=0;i<16;i++)b87[i]=fround(((-0.5)*fround((b176[i]/b173[i]))));}
function loop419(){for(let i=0;i<16;i++)b88[i]=b176[i];}
function loop420(){for(let i=0;i<1024;i++)b89[i]=b164[i];}
function loop423(t81){for(let i421=0;i421<64;i421++){for(let i422=0;i422<64;i422++){b91[i421*64+i422]=b19[t81*20480+i421*64+i422];}}}
function loop424(){for(let i=0;i<1024;i++)b92[i]=b178[i];}
function loop427(t81){for(let i425=0;i425<64;i425++){for(let i426=0;i426<64;i426++){b93[i425*64+i426]=b19[t81*20480+1*4096+i425*64+i426];}}}
function loop430(t81){for(let i428=0;i428<64;i428++){for(let i429=0;i429<64;i429++){b94[i428*64+i429]=b19[t81*20480+2*4096+i428*64+i429];}}}
function loop433(){for(let i431=0;i431<64;i431++){for(let i432=0;i432<16;i432++){b96[i431*16+i432]=b206[i432*64+i431];}}}
function loop434(){for(let i=0;i<1024;i++)b97[i]=b221[i];}
function loop435(){for(let i=0;i<256;i++)b99[i]=b245[i];}
function loop437(){for(let i436=0;i436<16;i436++){b100[i436]=b252[i436];}}
function loop439(){for(let i438=0;i438<16;i438++){b101[i438]=fround(pow(b252[i438],-2));}}
function loop440(){for(let i=0;i<1024;i++)b102[i]=b219[i];}
function loop441(){for(let i=0;i<256;i++)b103[i]=b254[i];}
function loop442(){for(let i=0;i<1024;i++)b105[i]=fround((2.0*b278[i]));}
function loop443(){for(let i=0;i<16;i++)b106[i]=fround(((-0.5)*fround((b290[i]/b287[i]))));}
function loop444(){for(let i=0;i<16;i++)b107[i]=b290[i];}
function loop445(){for(let i=0;i<1024;i++)b108[i]=b278[i];}
function loop446(){for(let i=0;i<1024;i++)b112[i]=b300[i];}
function loop447(){for(let i=0;i<16;i++)b113[i]=b301[i];}
function loop448(){for(let i=0;i<16;i++)b114[i]=b302[i];}
function loop449(){for(let i=0;i<1024;i++)b115[i]=b303[i];}
function loop450(){for(let i=0;i<4096;i++)b117[i]=b305[i];}
function loop451(){for(let i=0;i<1024;i++)b118[i]=b306[i];}
function loop452(){for(let i=0;i<4096;i++)b119[i]=b307[i];}
function loop453(){for(let i=0;i<1024;i++)b121[i]=b309[i];}
function loop454(){for(let i=0;i<16;i++)b122[i]=b310[i];}
function loop455(){for(let i=0;i<16;i++)b123[i]=b311[i];}
function loop456(){for(let i=0;i<1024;i++)b124[i]=b312[i];}
function loop461(){for(let i458=0;i458<64;i458++){let s457=0;for(let i459=0;i459<16;i459++){s457=s457+b34[i459*64+i458];}b460[i458]=s457;}}
function loop463(){for(let i=0;i<64;i++)b462[i]=fround((b460[i]/16.0));}
function sum467(){let s464=0;for(let i465=0;i465<16;i465++){for(let i466=0;i466<64;i466++){s464=s464+fround(square(fround((b34[i465*64+i466]-b462[i466]))));}}return s464;}
function sum474(){let s470=0;for(let i473=0;i473<1024;i473++){s470=s470+fround(square(b34[i473]));}return s470;}
function loop483(){for(let i480=0;i480<64;i480++){let s479=0;for(let i481=0;i481<16;i481++){s479=s479+b84[i481*64+i480];}b482[i480]=s479;}}
function loop485(){for(let i=0;i<64;i++)b484[i]=fround((b482[i]/16.0));}
function sum489(){let s486=0;for(let i487=0;i487<16;i487++){for(let i488=0;i488<64;i488++){s486=s486+fround(square(fround((b84[i487*64+i488]-b484[i488]))));}}return s486;}
function sum496(){let s492=0;for(let i495=0;i495<1024;i495++){s492=s492+fround(square(b84[i495]));}return s492;}
function loop503(t81){for(let i=0;i<1024;i++)b41[t81*1024+i]=b86[i];}
function loop504(t81){for(let i=0;i<16;i++)b42[t81*16+i]=b87[i];}
function loop505(t81){for(let i=0;i<16;i++)b43[t81*16+i]=b88[i];}
function loop506(t81){for(let i=0;i<1024;i++)b44[t81*1024+i]=b89[i];}
function loop507(t81){for(let i=0;i<4096;i++)b46[t81*4096+i]=b91[i];}
function loop508(t81){for(let i=0;i<1024;i++)b47[t81*1024+i]=b92[i];}
function loop509(t81){for(let i=0;i<4096;i++)b48[t81*4096+i]=b93[i];}
function loop510(t81){for(let i=0;i<4096;i++)b49[t81*4096+i]=b94[i];}
function loop511(t81){for(let i=0;i<1024;i++)b51[t81*1024+i]=b96[i];}
function loop512(t81){for(let i=0;i<1024;i++)b52[t81*1024+i]=b97[i];}
function loop513(t81){for(let i=0;i<256;i++)b54[t81*256+i]=b99[i];}
function loop514(t81){for(let i=0;i<16;i++)b55[t81*16+i]=b100[i];}
function loop515(t81){for(let i=0;i<16;i++)b56[t81*16+i]=b101[i];}
function loop516(t81){for(let i=0;i<1024;i++)b57[t81*1024+i]=b102[i];}
function loop517(t81){for(let i=0;i<256;i++)b58[t81*256+i]=b103[i];}
function loop518(t81){for(let i=0;i<1024;i++)b60[t81*1024+i]=b105[i];}
function loop519(t81){for(let i=0;i<16;i++)b61[t81*16+i]=b106[i];}
function loop520(t81){for(let i=0;i<16;i++)b62[t81*16+i]=b107[i];}
function loop521(t81){for(let i=0;i<1024;i++)b63[t81*1024+i]=b108[i];}
function loop522(t81){for(let i=0;i<1024;i++)b67[t81*1024+i]=b112[i];}
function loop523(t81){for(let i=0;i<16;i++)b68[t81*16+i]=b113[i];}
function loop524(t81){for(let i=0;i<16;i++)b69[t81*16+i]=b114[i];}
function loop525(t81){for(let i=0;i<1024;i++)b70[t81*1024+i]=b115[i];}
function loop526(t81){for(let i=0;i<4096;i++)b72[t81*4096+i]=b117[i];}
function loop527(t81){for(let i=0;i<1024;i++)b73[t81*1024+i]=b118[i];}
function loop528(t81){for(let i=0;i<4096;i++)b74[t81*4096+i]=b119[i];}
function loop529(t81){for(let i=0;i<1024;i++)b76[t81*1024+i]=b121[i];}
function loop530(t81){for(let i=0;i<16;i++)b77[t81*16+i]=b122[i];}
function loop531(t81){for(let i=0;i<16;i++)b78[t81*16+i]=b123[i];}
function loop532(t81){for(let i=0;i<1024;i++)b79[t81*1024+i]=b124[i];}
function loop534(){for(let i=0;i<1024;i++)b533[i]=b84[i];}
function loop535(){for(let i=0;i<1024;i++)b34[i]=b533[i];}
function loop537(){for(let i=0;i<1024;i++)b536[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function loop539(){for(let i=0;i<1024;i++)b538[i]=b536[i];}
function loop560(){for(let i=0;i<1024;i++)b556[i]=b538[i];}
function loop561(){for(let i=0;i<4096;i++)b557[i]=0.0;}
function loop562(){for(let i=0;i<4096;i++)b558[i]=0.0;}
function loop563(){for(let i=0;i<1024;i++)b559[i]=0.0;}
function loop565(){for(let i=0;i<1024;i++)b564[i]=b538[i];}
function loop567(v555){for(let i=0;i<1024;i++)b566[i]=(v555?b538[i]:0.0);}
function loop572(t543){for(let i569=0;i569<16;i569++){let s568=0;for(let i570=0;i570<64;i570++){s568=s568+fround((b79[t543*1024+i569*64+i570]*b566[i569*64+i570]));}b571[i569]=s568;}}
function loop576(t543){for(let i574=0;i574<16;i574++){let s573=0;s573=s573+fround((fround((b571[i574]*b77[t543*16+i574]))/64.0));b575[i574]=s573;}}
function loop580(t543){for(let i578=0;i578<16;i578++){for(let i579=0;i579<64;i579++){b577[i578*64+i579]=fround((fround((b566[i578*64+i579]*b78[t543*16+i578]))+fround((b575[i578]*b76[t543*1024+i578*64+i579]))));}}}
function loop585(){for(let i582=0;i582<16;i582++){let s581=0;for(let i583=0;i583<64;i583++){s581=s581+(-b577[i582*64+i583]);}b584[i582]=s581;}}
function loop589(){for(let i587=0;i587<16;i587++){let s586=0;s586=s586+fround((b584[i587]/64.0));b588[i587]=s586;}}
function loop593(v555){for(let i591=0;i591<16;i591++){for(let i592=0;i592<64;i592++){b590[i591*64+i592]=fround((fround(((v555?0.0:b538[i591*64+i592])+b577[i591*64+i592]))+b588[i591]));}}}
function loop595(v554){for(let i=0;i<1024;i++)b594[i]=fround((v554*b590[i]));}
function loop608(t543){for(let i596=0;i596<16;i596+=2){for(let i597=0;i597<64;i597+=4){let s599=0;let s600=0;let s601=0;let s602=0;let s603=0;let s604=0;let s605=0;let s606=0;for(let i598=0;i598<64;i598++){const x0=b594[i596*64+i598];const x1=b594[(i596+1)*64+i598];{const y=b74[t543*4096+i597*64+i598];s599+=x0*y;s603+=x1*y;}{const y=b74[t543*4096+(i597+1)*64+i598];s600+=x0*y;s604+=x1*y;}{const y=b74[t543*4096+(i597+2)*64+i598];s601+=x0*y;s605+=x1*y;}{const y=b74[t543*4096+(i597+3)*64+i598];s602+=x0*y;s606+=x1*y;}}b607[i596*64+i597]=s599;b607[i596*64+i597+1]=s600;b607[i596*64+i597+2]=s601;b607[i596*64+i597+3]=s602;b607[(i596+1)*64+i597]=s603;b607[(i596+1)*64+i597+1]=s604;b607[(i596+1)*64+i597+2]=s605;b607[(i596+1)*64+i597+3]=s606;}}}
function loop610(t543){for(let i=0;i<1024;i++)b609[i]=(b73[t543*1024+i]?b607[i]:0.0);}
function loop623(t543){for(let i611=0;i611<16;i611+=2){for(let i612=0;i612<64;i612+=4){let s614=0;let s615=0;let s616=0;let s617=0;let s618=0;let s619=0;let s620=0;let s621=0;for(let i613=0;i613<64;i613++){const x0=b609[i611*64+i613];const x1=b609[(i611+1)*64+i613];{const y=b72[t543*4096+i612*64+i613];s614+=x0*y;s618+=x1*y;}{const y=b72[t543*4096+(i612+1)*64+i613];s615+=x0*y;s619+=x1*y;}{const y=b72[t543*4096+(i612+2)*64+i613];s616+=x0*y;s620+=x1*y;}{const y=b72[t543*4096+(i612+3)*64+i613];s617+=x0*y;s621+=x1*y;}}b622[i611*64+i612]=s614;b622[i611*64+i612+1]=s615;b622[i611*64+i612+2]=s616;b622[i611*64+i612+3]=s617;b622[(i611+1)*64+i612]=s618;b622[(i611+1)*64+i612+1]=s619;b622[(i611+1)*64+i612+2]=s620;b622[(i611+1)*64+i612+3]=s621;}}}
function loop625(v553){for(let i=0;i<1024;i++)b624[i]=(v553?b622[i]:0.0);}
function loop630(t543){for(let i627=0;i627<16;i627++){let s626=0;for(let i628=0;i628<64;i628++){s626=s626+fround((b70[t543*1024+i627*64+i628]*b624[i627*64+i628]));}b629[i627]=s626;}}
function loop634(t543){for(let i632=0;i632<16;i632++){let s631=0;s631=s631+fround((fround((b629[i632]*b68[t543*16+i632]))/64.0));b633[i632]=s631;}}
function loop638(t543){for(let i636=0;i636<16;i636++){for(let i637=0;i637<64;i637++){b635[i636*64+i637]=fround((fround((b624[i636*64+i637]*b69[t543*16+i636]))+fround((b633[i636]*b67[t543*1024+i636*64+i637]))));}}}
function loop643(){for(let i640=0;i640<16;i640++){let s639=0;for(let i641=0;i641<64;i641++){s639=s639+(-b635[i640*64+i641]);}b642[i640]=s639;}}
function loop647(){for(let i645=0;i645<16;i645++){let s644=0;s644=s644+fround((b642[i645]/64.0));b646[i645]=s644;}}
function loop650(v552,v553){for(let i648=0;i648<16;i648++){for(let i649=0;i649<64;i649++){b564[i648*64+i649]=fround((fround((fround(((v553?0.0:b622[i648*64+i649])+b635[i648*64+i649]))+b646[i648]))+fround((v552*b590[i648*64+i649]))));}}}
function loop652(v550){for(let i=0;i<1024;i++)b651[i]=(v550?b564[i]:0.0);}
function loop657(t543){for(let i654=0;i654<16;i654++){let s653=0;for(let i655=0;i655<64;i655++){s653=s653+fround((b63[t543*1024+i654*64+i655]*b651[i654*64+i655]));}b656[i654]=s653;}}
function loop661(t543){for(let i659=0;i659<16;i659++){let s658=0;s658=s658+fround((fround((b656[i659]*b61[t543*16+i659]))/64.0));b660[i659]=s658;}}
function loop665(t543){for(let i663=0;i663<16;i663++){for(let i664=0;i664<64;i664++){b662[i663*64+i664]=fround((fround((b651[i663*64+i664]*b62[t543*16+i663]))+fround((b660[i663]*b60[t543*1024+i663*64+i664]))));}}}
function loop670(){for(let i667=0;i667<16;i667++){let s666=0;for(let i668=0;i668<64;i668++){s666=s666+(-b662[i667*64+i668]);}b669[i667]=s666;}}
function loop674(){for(let i672=0;i672<16;i672++){let s671=0;s671=s671+fround((b669[i672]/64.0));b673[i672]=s671;}}
function loop678(v550){for(let i676=0;i676<16;i676++){for(let i677=0;i677<64;i677++){b675[i676*64+i677]=fround((fround(((v550?0.0:b564[i676*64+i677])+b662[i676*64+i677]))+b673[i676]));}}}
function loop680(v549){for(let i=0;i<1024;i++)b679[i]=fround((v549*b675[i]));}
function loop693(t543){for(let i681=0;i681<64;i681+=2){for(let i682=0;i682<16;i682+=4){let s684=0;let s685=0;let s686=0;let s687=0;let s688=0;let s689=0;let s690=0;let s691=0;for(let i683=0;i683<16;i683++){const x0=b679[i683*64+i681];const x1=b679[i683*64+i681+1];{const y=b58[t543*256+i683*16+i682];s684+=x0*y;s688+=x1*y;}{const y=b58[t543*256+i683*16+i682+1];s685+=x0*y;s689+=x1*y;}{const y=b58[t543*256+i683*16+i682+2];s686+=x0*y;s690+=x1*y;}{const y=b58[t543*256+i683*16+i682+3];s687+=x0*y;s691+=x1*y;}}b692[i681*16+i682]=s684;b692[i681*16+i682+1]=s685;b692[i681*16+i682+2]=s686;b692[i681*16+i682+3]=s687;b692[(i681+1)*16+i682]=s688;b692[(i681+1)*16+i682+1]=s689;b692[(i681+1)*16+i682+2]=s690;b692[(i681+1)*16+i682+3]=s691;}}}
function loop706(t543){for(let i694=0;i694<16;i694+=2){for(let i695=0;i695<16;i695+=4){let s697=0;let s698=0;let s699=0;let s700=0;let s701=0;let s702=0;let s703=0;let s704=0;for(let i696=0;i696<64;i696++){const x0=b679[i694*64+i696];const x1=b679[(i694+1)*64+i696];{const y=b57[t543*1024+i695*64+i696];s697+=x0*y;s701+=x1*y;}{const y=b57[t543*1024+(i695+1)*64+i696];s698+=x0*y;s702+=x1*y;}{const y=b57[t543*1024+(i695+2)*64+i696];s699+=x0*y;s703+=x1*y;}{const y=b57[t543*1024+(i695+3)*64+i696];s700+=x0*y;s704+=x1*y;}}b705[i694*16+i695]=s697;b705[i694*16+i695+1]=s698;b705[i694*16+i695+2]=s699;b705[i694*16+i695+3]=s700;b705[(i694+1)*16+i695]=s701;b705[(i694+1)*16+i695+1]=s702;b705[(i694+1)*16+i695+2]=s703;b705[(i694+1)*16+i695+3]=s704;}}}
function loop711(t543){for(let i708=0;i708<16;i708++){let s707=0;for(let i709=0;i709<16;i709++){s707=s707+fround((fround((b705[i708*16+i709]*b56[t543*16+i708]))*b54[t543*256+i708*16+i709]));}b710[i708]=s707;}}
function loop715(){for(let i713=0;i713<16;i713++){let s712=0;s712=s712+(-b710[i713]);b714[i713]=s712;}}
function loop719(t543,v548){for(let i717=0;i717<16;i717++){for(let i718=0;i718<16;i718++){b716[i717*16+i718]=fround((fround((fround((fround((b705[i717*16+i718]/b55[t543*16+i717]))+b714[i717]))*b54[t543*256+i717*16+i718]))/v548));}}}
function loop732(t543){for(let i720=0;i720<16;i720+=2){for(let i721=0;i721<64;i721+=4){let s723=0;let s724=0;let s725=0;let s726=0;let s727=0;let s728=0;let s729=0;let s730=0;for(let i722=0;i722<16;i722++){const x0=b716[i722*16+i720];const x1=b716[i722*16+i720+1];{const y=b52[t543*1024+i722*64+i721];s723+=x0*y;s727+=x1*y;}{const y=b52[t543*1024+i722*64+i721+1];s724+=x0*y;s728+=x1*y;}{const y=b52[t543*1024+i722*64+i721+2];s725+=x0*y;s729+=x1*y;}{const y=b52[t543*1024+i722*64+i721+3];s726+=x0*y;s730+=x1*y;}}b731[i720*64+i721]=s723;b731[i720*64+i721+1]=s724;b731[i720*64+i721+2]=s725;b731[i720*64+i721+3]=s726;b731[(i720+1)*64+i721]=s727;b731[(i720+1)*64+i721+1]=s728;b731[(i720+1)*64+i721+2]=s729;b731[(i720+1)*64+i721+3]=s730;}}}
function loop745(t543){for(let i733=0;i733<16;i733+=2){for(let i734=0;i734<64;i734+=4){let s736=0;let s737=0;let s738=0;let s739=0;let s740=0;let s741=0;let s742=0;let s743=0;for(let i735=0;i735<16;i735++){const x0=b716[i733*16+i735];const x1=b716[(i733+1)*16+i735];{const y=b51[t543*1024+i734*16+i735];s736+=x0*y;s740+=x1*y;}{const y=b51[t543*1024+(i734+1)*16+i735];s737+=x0*y;s741+=x1*y;}{const y=b51[t543*1024+(i734+2)*16+i735];s738+=x0*y;s742+=x1*y;}{const y=b51[t543*1024+(i734+3)*16+i735];s739+=x0*y;s743+=x1*y;}}b744[i733*64+i734]=s736;b744[i733*64+i734+1]=s737;b744[i733*64+i734+2]=s738;b744[i733*64+i734+3]=s739;b744[(i733+1)*64+i734]=s740;b744[(i733+1)*64+i734+1]=s741;b744[(i733+1)*64+i734+2]=s742;b744[(i733+1)*64+i734+3]=s743;}}}
function loop747(v547){for(let i=0;i<1024;i++)b746[i]=fround((v547*b744[i]));}
function loop760(t543){for(let i748=0;i748<64;i748+=2){for(let i749=0;i749<64;i749+=4){let s751=0;let s752=0;let s753=0;let s754=0;let s755=0;let s756=0;let s757=0;let s758=0;for(let i750=0;i750<16;i750++){const x0=b692[i748*16+i750];const x1=b692[(i748+1)*16+i750];{const y=b47[t543*1024+i750*64+i749];s751+=x0*y;s755+=x1*y;}{const y=b47[t543*1024+i750*64+i749+1];s752+=x0*y;s756+=x1*y;}{const y=b47[t543*1024+i750*64+i749+2];s753+=x0*y;s757+=x1*y;}{const y=b47[t543*1024+i750*64+i749+3];s754+=x0*y;s758+=x1*y;}}b759[i748*64+i749]=s751;b759[i748*64+i749+1]=s752;b759[i748*64+i749+2]=s753;b759[i748*64+i749+3]=s754;b759[(i748+1)*64+i749]=s755;b759[(i748+1)*64+i749+1]=s756;b759[(i748+1)*64+i749+2]=s757;b759[(i748+1)*64+i749+3]=s758;}}}
function loop773(t543){for(let i761=0;i761<16;i761+=2){for(let i762=0;i762<64;i762+=4){let s764=0;let s765=0;let s766=0;let s767=0;let s768=0;let s769=0;let s770=0;let s771=0;for(let i763=0;i763<64;i763++){const x0=b692[i763*16+i761];const x1=b692[i763*16+i761+1];{const y=b49[t543*4096+i762*64+i763];s764+=x0*y;s768+=x1*y;}{const y=b49[t543*4096+(i762+1)*64+i763];s765+=x0*y;s769+=x1*y;}{const y=b49[t543*4096+(i762+2)*64+i763];s766+=x0*y;s770+=x1*y;}{const y=b49[t543*4096+(i762+3)*64+i763];s767+=x0*y;s771+=x1*y;}}b772[i761*64+i762]=s764;b772[i761*64+i762+1]=s765;b772[i761*64+i762+2]=s766;b772[i761*64+i762+3]=s767;b772[(i761+1)*64+i762]=s768;b772[(i761+1)*64+i762+1]=s769;b772[(i761+1)*64+i762+2]=s770;b772[(i761+1)*64+i762+3]=s771;}}}
function loop786(t543){for(let i774=0;i774<16;i774+=2){for(let i775=0;i775<64;i775+=4){let s777=0;let s778=0;let s779=0;let s780=0;let s781=0;let s782=0;let s783=0;let s784=0;for(let i776=0;i776<64;i776++){const x0=b731[i774*64+i776];const x1=b731[(i774+1)*64+i776];{const y=b48[t543*4096+i775*64+i776];s777+=x0*y;s781+=x1*y;}{const y=b48[t543*4096+(i775+1)*64+i776];s778+=x0*y;s782+=x1*y;}{const y=b48[t543*4096+(i775+2)*64+i776];s779+=x0*y;s783+=x1*y;}{const y=b48[t543*4096+(i775+3)*64+i776];s780+=x0*y;s784+=x1*y;}}b785[i774*64+i775]=s777;b785[i774*64+i775+1]=s778;b785[i774*64+i775+2]=s779;b785[i774*64+i775+3]=s780;b785[(i774+1)*64+i775]=s781;b785[(i774+1)*64+i775+1]=s782;b785[(i774+1)*64+i775+2]=s783;b785[(i774+1)*64+i775+3]=s784;}}}
function loop799(t543){for(let i787=0;i787<64;i787+=2){for(let i788=0;i788<64;i788+=4){let s790=0;let s791=0;let s792=0;let s793=0;let s794=0;let s795=0;let s796=0;let s797=0;for(let i789=0;i789<16;i789++){const x0=b746[i789*64+i787];const x1=b746[i789*64+i787+1];{const y=b47[t543*1024+i789*64+i788];s790+=x0*y;s794+=x1*y;}{const y=b47[t543*1024+i789*64+i788+1];s791+=x0*y;s795+=x1*y;}{const y=b47[t543*1024+i789*64+i788+2];s792+=x0*y;s796+=x1*y;}{const y=b47[t543*1024+i789*64+i788+3];s793+=x0*y;s797+=x1*y;}}b798[i787*64+i788]=s790;b798[i787*64+i788+1]=s791;b798[i787*64+i788+2]=s792;b798[i787*64+i788+3]=s793;b798[(i787+1)*64+i788]=s794;b798[(i787+1)*64+i788+1]=s795;b798[(i787+1)*64+i788+2]=s796;b798[(i787+1)*64+i788+3]=s797;}}}
function loop812(t543){for(let i800=0;i800<16;i800+=2){for(let i801=0;i801<64;i801+=4){let s803=0;let s804=0;let s805=0;let s806=0;let s807=0;let s808=0;let s809=0;let s810=0;for(let i802=0;i802<64;i802++){const x0=b746[i800*64+i802];const x1=b746[(i800+1)*64+i802];{const y=b46[t543*4096+i801*64+i802];s803+=x0*y;s807+=x1*y;}{const y=b46[t543*4096+(i801+1)*64+i802];s804+=x0*y;s808+=x1*y;}{const y=b46[t543*4096+(i801+2)*64+i802];s805+=x0*y;s809+=x1*y;}{const y=b46[t543*4096+(i801+3)*64+i802];s806+=x0*y;s810+=x1*y;}}b811[i800*64+i801]=s803;b811[i800*64+i801+1]=s804;b811[i800*64+i801+2]=s805;b811[i800*64+i801+3]=s806;b811[(i800+1)*64+i801]=s807;b811[(i800+1)*64+i801+1]=s808;b811[(i800+1)*64+i801+2]=s809;b811[(i800+1)*64+i801+3]=s810;}}}
function loop814(){for(let i=0;i<1024;i++)b813[i]=fround((fround((b772[i]+b785[i]))+b811[i]));}
function loop816(v546){for(let i=0;i<1024;i++)b815[i]=(v546?b813[i]:0.0);}
function loop821(t543){for(let i818=0;i818<16;i818++){let s817=0;for(let i819=0;i819<64;i819++){s817=s817+fround((b44[t543*1024+i818*64+i819]*b815[i818*64+i819]));}b820[i818]=s817;}}
function loop825(t543){for(let i823=0;i823<16;i823++){let s822=0;s822=s822+fround((fround((b820[i823]*b42[t543*16+i823]))/64.0));b824[i823]=s822;}}
function loop829(t543){for(let i827=0;i827<16;i827++){for(let i828=0;i828<64;i828++){b826[i827*64+i828]=fround((fround((b815[i827*64+i828]*b43[t543*16+i827]))+fround((b824[i827]*b41[t543*1024+i827*64+i828]))));}}}
function loop834(){for(let i831=0;i831<16;i831++){let s830=0;for(let i832=0;i832<64;i832++){s830=s830+(-b826[i831*64+i832]);}b833[i831]=s830;}}
function loop838(){for(let i836=0;i836<16;i836++){let s835=0;s835=s835+fround((b833[i836]/64.0));b837[i836]=s835;}}
function loop841(v545,v546){for(let i839=0;i839<16;i839++){for(let i840=0;i840<64;i840++){b556[i839*64+i840]=fround((fround((fround(((v546?0.0:b813[i839*64+i840])+b826[i839*64+i840]))+b837[i839]))+fround((v545*b675[i839*64+i840]))));}}}
function loop844(){for(let i842=0;i842<64;i842++){for(let i843=0;i843<64;i843++){b557[i842*64+i843]=b798[i843*64+i842];}}}
function loop847(){for(let i845=0;i845<64;i845++){for(let i846=0;i846<64;i846++){b558[i845*64+i846]=b759[i846*64+i845];}}}
function loop848(){for(let i=0;i<1024;i++)b559[i]=b538[i];}
function loop849(t543){for(let i=0;i<1024;i++)b540[t543*1024+i]=b559[i];}
function loop850(t543){for(let i=0;i<4096;i++)b541[t543*4096+i]=b557[i];}
function loop851(t543){for(let i=0;i<4096;i++)b542[t543*4096+i]=b558[i];}
function loop853(){for(let i=0;i<1024;i++)b852[i]=b556[i];}
function loop854(){for(let i=0;i<1024;i++)b538[i]=b852[i];}
function loop860(){for(let i856=0;i856<32;i856++){let s855=-Infinity;for(let i857=0;i857<64;i857++){for(let i858=0;i858<64;i858++){s855=max(s855,abs(b541[i856*4096+i857*64+i858]));}}b859[i856]=s855;}}
function loop862(){for(let i=0;i<32;i++)b861[i]=((b859[i]>0.0?1:0)?b859[i]:1.0);}
function loop868(){for(let i864=0;i864<32;i864++){let s863=0;for(let i865=0;i865<64;i865++){for(let i866=0;i866<64;i866++){s863=s863+fround(square(fround((b541[i864*4096+i865*64+i866]/b861[i864]))));}}b867[i864]=s863;}}
function loop870(){for(let i=0;i<32;i++)b869[i]=fround((fround((fround(ln(b861[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b867[i]/4096.0))))*0.4342944920063019))))));}
function loop876(){for(let i872=0;i872<32;i872++){let s871=-Infinity;for(let i873=0;i873<64;i873++){for(let i874=0;i874<64;i874++){s871=max(s871,abs(b542[i872*4096+i873*64+i874]));}}b875[i872]=s871;}}
function loop878(){for(let i=0;i<32;i++)b877[i]=((b875[i]>0.0?1:0)?b875[i]:1.0);}
function loop884(){for(let i880=0;i880<32;i880++){let s879=0;for(let i881=0;i881<64;i881++){for(let i882=0;i882<64;i882++){s879=s879+fround(square(fround((b542[i880*4096+i881*64+i882]/b877[i880]))));}}b883[i880]=s879;}}
function loop886(){for(let i=0;i<32;i++)b885[i]=fround((fround((fround(ln(b877[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b883[i]/4096.0))))*0.4342944920063019))))));}
function loop888(){for(let i=0;i<32;i++)b887[i]=fround((fround(ln(b36[i]))*0.4342944920063019));}
function loop890(){for(let i=0;i<32;i++)b889[i]=fround((fround(ln(b37[i]))*0.4342944920063019));}
function loop892(){for(let i=0;i<32;i++)b891[i]=fround(((-5.0)+max(fround((fround(ln(b38[i]))*0.4342944920063019)),0.0)));}
function loop895(){for(let i894=0;i894<32;i894++){b893[i894]=((b22[(31-(i894))]&(b887[(31-(i894))]<(-5.0)?1:0))&(b891[(31-(i894))]>0.0?1:0));}}
function loop899(){let s898=0;for(let i897=0;i897<=31;i897++){s898+=b893[i897];b896[i897]=s898;}}
function loop902(){for(let i901=0;i901<31;i901++){b900[i901]=b896[(31-(i901+1))];}}
function loop903(){b900[31]=0.0;}
function loop905(){for(let i=0;i<32;i++)b904[i]=(b900[i]===0.0?1:0);}
function loop911(){for(let i907=0;i907<32;i907++){let s906=-Infinity;for(let i908=0;i908<16;i908++){for(let i909=0;i909<64;i909++){s906=max(s906,abs(b540[i907*1024+i908*64+i909]));}}b910[i907]=s906;}}
function loop913(){for(let i=0;i<32;i++)b912[i]=((b910[i]>0.0?1:0)?b910[i]:1.0);}
function loop919(){for(let i915=0;i915<32;i915++){let s914=0;for(let i916=0;i916<16;i916++){for(let i917=0;i917<64;i917++){s914=s914+fround(square(fround((b540[i915*1024+i916*64+i917]/b912[i915]))));}}b918[i915]=s914;}}
function loop921(){for(let i=0;i<32;i++)b920[i]=(b22[i]&b904[i]);}
function loop968(){for(let i=0;i<32;i++)b967[i]=fround((0.5*fround((fround(ln(b928[i]))*0.4342944920063019))));}
function loop971(){for(let i970=0;i970<32;i970++){b969[i970]=((b22[i970]&(b889[i970]>(-5.0)?1:0))?b889[i970]:NaN);}}
function loop973(){for(let i972=0;i972<32;i972++){b969[1*32+i972]=(b920[i972]?fround((fround((fround(ln(b912[i972]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b918[i972]/1024.0))))*0.4342944920063019)))))):NaN);}}
function loop975(){for(let i974=0;i974<32;i974++){b969[2*32+i974]=((b22[i974]&((b904[i974]&(b887[i974]>(-5.0)?1:0))&(fround((b869[i974]-b885[i974]))>b891[i974]?1:0)))?b869[i974]:NaN);}}
function loop977(){for(let i976=0;i976<32;i976++){b969[3*32+i976]=(b920[i976]?b885[i976]:NaN);}}
function loop979(v965,v966){for(let i978=0;i978<32;i978++){b969[4*32+i978]=((((b22[i978]&v965)&v966)&(b967[i978]>(-5.0)?1:0))?b967[i978]:NaN);}}
function loop981(){for(let i=0;i<160;i++)b980[i]=b969[i];}
let seed;
function draw(){
b13[1]=seed;
randomFoldIn(b13[0],b13[1],1,b14);
randomSplit(b14[0],b14[1],b15);
randomBits(b15[0],b15[1],b16);
randomBits(b15[1*2],b15[1*2+1],b17);
randomBits(b13[0],b13[1],b18);
loop20();
loop27();
loop33();
loop537();
}
export function rows(chosen,n1,n2,n3,n4,n5){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);n4=fround(n4);
const v6=(n1<0?1:0);
const v7=((n1+3)|0);
const v8=(v6?v7:n1);
const v10=min(max(v8,0),2);
const v12=min(max(v8,0),2);
loop24(n5);
const v25=(n2===1?1:0);
loop35();
for(let t81=0;t81<32;t81++){
const v82=b22[t81];
const v83=(v82|0);
let v85;
let v90;
let v95;
let v98;
let v104;
let v109;
let v110;
let v111;
let v116;
let v120;
let v125;
switch(v83){
case 0:{
loop126();
v85=0;
loop127();
loop128();
loop129();
loop130();
v90=0;
loop131();
loop132();
loop133();
loop134();
v95=0;
loop135();
loop136();
v98=0;
loop137();
loop138();
loop139();
loop140();
loop141();
v104=0;
loop142();
loop143();
loop144();
loop145();
v109=0;
v110=0;
v111=0;
loop146();
loop147();
loop148();
loop149();
v116=0;
loop150();
loop151();
loop152();
v120=0;
loop153();
loop154();
loop155();
loop156();
v125=0;
break;}
default:{
const v157=(n2===1?1:0);
const v158=(n2===2?1:0);
loop163();
loop167();
loop172();
loop175();
loop177();
loop181(v157);
loop194(t81);
loop207(t81);
loop220(t81);
loop222(n4);
loop235();
loop237();
loop242();
loop244();
loop248();
loop253();
loop257();
loop270();
loop272(n3,v10);
loop277();
loop281();
loop286();
loop289();
loop291();
const v292=(k11[v12]>0.0?1:0);
const v293=(v292|0);
loop297(v158);
let v299;
let v304;
let v308;
let v313;
switch(v293){
case 0:{
loop314();
v299=0;
loop315();
loop316();
loop317();
loop318();
v304=0;
loop319();
loop320();
loop321();
v308=0;
loop322();
loop323();
loop324();
loop325();
v313=0;
break;}
default:{
loop330();
loop334();
loop339();
loop342();
loop344();
loop348(v157);
loop361(t81);
loop363();
loop376(t81);
loop378(n3,v10);
loop383();
loop387();
loop392();
loop395();
loop397();
loop400(v158);
v299=k9[v10];
loop401();
loop402();
loop403();
loop404();
v304=v157;
loop407(t81);
loop408();
loop411(t81);
v308=n3;
loop412();
loop413();
loop414();
loop415();
v313=v158;
break;}
}
loop416();
v85=k9[v10];
loop417();
loop418();
loop419();
loop420();
v90=v157;
loop423(t81);
loop424();
loop427(t81);
loop430(t81);
v95=n4;
loop433();
loop434();
v98=8.0;
loop435();
loop437();
loop439();
loop440();
loop441();
v104=n3;
loop442();
loop443();
loop444();
loop445();
v109=v158;
v110=v293;
v111=v299;
loop446();
loop447();
loop448();
loop449();
v116=v304;
loop450();
loop451();
loop452();
v120=v308;
loop453();
loop454();
loop455();
loop456();
v125=v313;
break;}
}
loop461();
loop463();
const v468=fround(sum467());
const v469=fround((v468/1024.0));
const v475=fround(sum474());
const v476=fround((v475/1024.0));
const v477=fround((v469/v476));
const v478=fround(sqrt(v477));
loop483();
loop485();
const v490=fround(sum489());
const v491=fround((v490/1024.0));
const v497=fround(sum496());
const v498=fround((v497/1024.0));
const v499=fround((v491/v498));
const v500=fround(sqrt(v499));
const v501=fround((v25?1.0:v476));
const v502=fround((n4*v501));
b36[t81]=v478;
b37[t81]=v500;
b38[t81]=v502;
b39[t81]=v83;
b40[t81]=v85;
loop503(t81);
loop504(t81);
loop505(t81);
loop506(t81);
b45[t81]=v90;
loop507(t81);
loop508(t81);
loop509(t81);
loop510(t81);
b50[t81]=v95;
loop511(t81);
loop512(t81);
b53[t81]=v98;
loop513(t81);
loop514(t81);
loop515(t81);
loop516(t81);
loop517(t81);
b59[t81]=v104;
loop518(t81);
loop519(t81);
loop520(t81);
loop521(t81);
b64[t81]=v109;
b65[t81]=v110;
b66[t81]=v111;
loop522(t81);
loop523(t81);
loop524(t81);
loop525(t81);
b71[t81]=v116;
loop526(t81);
loop527(t81);
loop528(t81);
b75[t81]=v120;
loop529(t81);
loop530(t81);
loop531(t81);
loop532(t81);
b80[t81]=v125;
loop534();
loop535();
}
loop539();
for(let t543=31;t543>=0;t543--){
const v544=b39[t543];
const v545=fround(b40[t543]);
const v546=b45[t543];
const v547=fround(b50[t543]);
const v548=fround(b53[t543]);
const v549=fround(b59[t543]);
const v550=b64[t543];
const v551=b65[t543];
const v552=fround(b66[t543]);
const v553=b71[t543];
const v554=fround(b75[t543]);
const v555=b80[t543];
switch(v544){
case 0:{
loop560();
loop561();
loop562();
loop563();
break;}
default:{
switch(v551){
case 0:{
loop565();
break;}
default:{
loop567(v555);
loop572(t543);
loop576(t543);
loop580(t543);
loop585();
loop589();
loop593(v555);
loop595(v554);
loop608(t543);
loop610(t543);
loop623(t543);
loop625(v553);
loop630(t543);
loop634(t543);
loop638(t543);
loop643();
loop647();
loop650(v552,v553);
break;}
}
loop652(v550);
loop657(t543);
loop661(t543);
loop665(t543);
loop670();
loop674();
loop678(v550);
loop680(v549);
loop693(t543);
loop706(t543);
loop711(t543);
loop715();
loop719(t543,v548);
loop732(t543);
loop745(t543);
loop747(v547);
loop760(t543);
loop773(t543);
loop786(t543);
loop799(t543);
loop812(t543);
loop814();
loop816(v546);
loop821(t543);
loop825(t543);
loop829(t543);
loop834();
loop838();
loop841(v545,v546);
loop844();
loop847();
loop848();
break;}
}
loop849(t543);
loop850(t543);
loop851(t543);
loop853();
loop854();
}
loop860();
loop862();
loop868();
loop870();
loop876();
loop878();
loop884();
loop886();
loop888();
loop890();
loop892();
loop895();
loop899();
loop902();
loop903();
loop905();
loop911();
loop913();
loop919();
loop921();
const v922=(n2===2?1:0);
const v923=fround(square(k9[v10]));
const v924=fround(square(n3));
const v925=fround(square(n4));
let v926;
let v927;
v926=0.0625;
v927=0.9375;
for(let t929=0;t929<32;t929++){
const v930=b22[t929];
const v931=fround((v926+v927));
const v932=fround((v25?v931:1.0));
const v933=fround((v926/v932));
const v934=fround((v927/v932));
const v935=fround((v925*v933));
const v936=fround((v935*v934));
const v937=fround(expm1(v936));
const v938=fround((v937/16.0));
const v939=fround((v925*v934));
const v940=fround((v933+v934));
const v941=fround((v939*v940));
const v942=fround(exp(v941));
const v943=fround(exp(v936));
const v944=fround((v942-v943));
const v945=fround((v944/16.0));
const v946=fround((v923*v926));
const v947=fround((v934*v938));
const v948=fround((v933+v947));
const v949=fround((v924*v948));
const v950=fround((v946+v949));
const v951=fround((v923*v927));
const v952=fround((v924*v934));
const v953=fround((v952*v945));
const v954=fround((v951+v953));
const v955=fround((v950+v954));
const v956=fround((v922?v955:1.0));
const v957=fround((v950/v956));
const v958=fround((v954/v956));
const v959=fround((v930?v957:v926));
const v960=fround((v930?v958:v927));
const v961=fround((v957+v958));
const v962=fround((v958/v961));
b928[t929]=v962;
const v963=fround(v959);
const v964=fround(v960);
v926=v963;
v927=v964;
}
const v965=(n4<=1.0?1:0);
const v966=(k11[v12]===0.0?1:0);
loop968();
loop971();
loop973();
loop975();
loop977();
loop979(v965,v966);
loop981();
return b980;
}
