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
const b25=new Float32Array(1024);
const b27=new Float32Array(262144);
const b33=new Float32Array(1024);
const b35=new Float32Array(32);
const b36=new Float32Array(32);
const b37=new Int32Array(32);
const b38=new Float32Array(32);
const b39=new Float32Array(32768);
const b40=new Float32Array(512);
const b41=new Float32Array(512);
const b42=new Float32Array(32768);
const b43=new Uint8Array(32);
const b44=new Float32Array(131072);
const b45=new Float32Array(32768);
const b46=new Float32Array(131072);
const b47=new Float32Array(131072);
const b48=new Float32Array(32);
const b49=new Float32Array(32768);
const b50=new Float32Array(32768);
const b51=new Float32Array(32);
const b52=new Float32Array(8192);
const b53=new Float32Array(512);
const b54=new Float32Array(512);
const b55=new Float32Array(32768);
const b56=new Float32Array(8192);
const b57=new Float32Array(32);
const b58=new Float32Array(32768);
const b59=new Float32Array(512);
const b60=new Float32Array(512);
const b61=new Float32Array(32768);
const b62=new Uint8Array(32);
const b63=new Int32Array(32);
const b64=new Float32Array(32);
const b65=new Float32Array(32768);
const b66=new Float32Array(512);
const b67=new Float32Array(512);
const b68=new Float32Array(32768);
const b69=new Uint8Array(32);
const b70=new Float32Array(131072);
const b71=new Uint8Array(32768);
const b72=new Float32Array(131072);
const b73=new Float32Array(32);
const b74=new Float32Array(32768);
const b75=new Float32Array(512);
const b76=new Float32Array(512);
const b77=new Float32Array(32768);
const b78=new Uint8Array(32);
const b82=new Float32Array(1024);
const b84=new Float32Array(1024);
const b85=new Float32Array(16);
const b86=new Float32Array(16);
const b87=new Float32Array(1024);
const b89=new Float32Array(4096);
const b90=new Float32Array(1024);
const b91=new Float32Array(4096);
const b92=new Float32Array(4096);
const b94=new Float32Array(1024);
const b95=new Float32Array(1024);
const b97=new Float32Array(256);
const b98=new Float32Array(16);
const b99=new Float32Array(16);
const b100=new Float32Array(1024);
const b101=new Float32Array(256);
const b103=new Float32Array(1024);
const b104=new Float32Array(16);
const b105=new Float32Array(16);
const b106=new Float32Array(1024);
const b110=new Float32Array(1024);
const b111=new Float32Array(16);
const b112=new Float32Array(16);
const b113=new Float32Array(1024);
const b115=new Float32Array(4096);
const b116=new Uint8Array(1024);
const b117=new Float32Array(4096);
const b119=new Float32Array(1024);
const b120=new Float32Array(16);
const b121=new Float32Array(16);
const b122=new Float32Array(1024);
const b160=new Float32Array(16);
const b162=new Float32Array(1024);
const b169=new Float32Array(16);
const b171=new Float32Array(16);
const b174=new Float32Array(16);
const b176=new Float32Array(1024);
const b191=new Float32Array(1024);
const b204=new Float32Array(1024);
const b217=new Float32Array(1024);
const b219=new Float32Array(1024);
const b232=new Float32Array(256);
const b234=new Float32Array(256);
const b239=new Float32Array(16);
const b241=new Float32Array(16);
const b243=new Float32Array(256);
const b250=new Float32Array(16);
const b252=new Float32Array(256);
const b267=new Float32Array(1024);
const b269=new Float32Array(1024);
const b274=new Float32Array(16);
const b276=new Float32Array(1024);
const b283=new Float32Array(16);
const b285=new Float32Array(16);
const b288=new Float32Array(16);
const b292=new Float32Array(1024);
const b296=new Float32Array(1024);
const b298=new Float32Array(1024);
const b299=new Float32Array(16);
const b300=new Float32Array(16);
const b301=new Float32Array(1024);
const b303=new Float32Array(4096);
const b304=new Uint8Array(1024);
const b305=new Float32Array(4096);
const b307=new Float32Array(1024);
const b308=new Float32Array(16);
const b309=new Float32Array(16);
const b310=new Float32Array(1024);
const b327=new Float32Array(16);
const b329=new Float32Array(1024);
const b336=new Float32Array(16);
const b338=new Float32Array(16);
const b341=new Float32Array(16);
const b343=new Float32Array(1024);
const b358=new Float32Array(1024);
const b360=new Float32Array(1024);
const b373=new Float32Array(1024);
const b375=new Float32Array(1024);
const b380=new Float32Array(16);
const b382=new Float32Array(1024);
const b389=new Float32Array(16);
const b391=new Float32Array(16);
const b394=new Float32Array(16);
const b458=new Float32Array(64);
const b460=new Float32Array(64);
const b480=new Float32Array(64);
const b482=new Float32Array(64);
const b529=new Float32Array(1024);
const b532=new Float32Array(1024);
const b534=new Float32Array(1024);
const b536=new Float32Array(32768);
const b537=new Float32Array(131072);
const b538=new Float32Array(131072);
const b552=new Float32Array(1024);
const b553=new Float32Array(4096);
const b554=new Float32Array(4096);
const b555=new Float32Array(1024);
const b560=new Float32Array(1024);
const b562=new Float32Array(1024);
const b567=new Float32Array(16);
const b571=new Float32Array(16);
const b573=new Float32Array(1024);
const b580=new Float32Array(16);
const b584=new Float32Array(16);
const b586=new Float32Array(1024);
const b590=new Float32Array(1024);
const b603=new Float32Array(1024);
const b605=new Float32Array(1024);
const b618=new Float32Array(1024);
const b620=new Float32Array(1024);
const b625=new Float32Array(16);
const b629=new Float32Array(16);
const b631=new Float32Array(1024);
const b638=new Float32Array(16);
const b642=new Float32Array(16);
const b647=new Float32Array(1024);
const b652=new Float32Array(16);
const b656=new Float32Array(16);
const b658=new Float32Array(1024);
const b665=new Float32Array(16);
const b669=new Float32Array(16);
const b671=new Float32Array(1024);
const b675=new Float32Array(1024);
const b688=new Float32Array(1024);
const b701=new Float32Array(256);
const b706=new Float32Array(16);
const b710=new Float32Array(16);
const b712=new Float32Array(256);
const b727=new Float32Array(1024);
const b740=new Float32Array(1024);
const b742=new Float32Array(1024);
const b755=new Float32Array(4096);
const b768=new Float32Array(1024);
const b781=new Float32Array(1024);
const b794=new Float32Array(4096);
const b807=new Float32Array(1024);
const b809=new Float32Array(1024);
const b811=new Float32Array(1024);
const b816=new Float32Array(16);
const b820=new Float32Array(16);
const b822=new Float32Array(1024);
const b829=new Float32Array(16);
const b833=new Float32Array(16);
const b848=new Float32Array(1024);
const b855=new Float32Array(32);
const b857=new Uint8Array(32);
const b859=new Float32Array(32);
const b865=new Float32Array(32);
const b867=new Float32Array(32);
const b873=new Float32Array(32);
const b875=new Uint8Array(32);
const b877=new Float32Array(32);
const b883=new Float32Array(32);
const b885=new Float32Array(32);
const b887=new Float32Array(32);
const b893=new Float32Array(32);
const b895=new Uint8Array(32);
const b897=new Float32Array(32);
const b903=new Float32Array(32);
const b905=new Uint8Array(32);
const b914=new Float32Array(32);
const b953=new Float32Array(32);
const b955=new Float32Array(160);
const b966=new Float32Array(160);
function loop20(){for(let i=0;i<655360;i++)b19[i]=fround((fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))/8.0));}
function loop24(n5){for(let i23=0;i23<32;i23++){b22[i23]=((i23)<n5?1:0);}}
function loop26(){for(let i=0;i<1024;i++)b25[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop32(){for(let i28=0;i28<32;i28++){for(let i29=0;i29<2;i29++){for(let i30=0;i30<64;i30++){for(let i31=0;i31<64;i31++){b27[i28*8192+i29*4096+i30*64+i31]=fround((b19[i28*20480+(i29+3)*4096+i30*64+i31]*k21[i29]));}}}}}
function loop34(){for(let i=0;i<1024;i++)b33[i]=b25[i];}
function loop124(){for(let i=0;i<1024;i++)b82[i]=b33[i];}
function loop125(){for(let i=0;i<1024;i++)b84[i]=0;}
function loop126(){for(let i=0;i<16;i++)b85[i]=0;}
function loop127(){for(let i=0;i<16;i++)b86[i]=0;}
function loop128(){for(let i=0;i<1024;i++)b87[i]=0;}
function loop129(){for(let i=0;i<4096;i++)b89[i]=0;}
function loop130(){for(let i=0;i<1024;i++)b90[i]=0;}
function loop131(){for(let i=0;i<4096;i++)b91[i]=0;}
function loop132(){for(let i=0;i<4096;i++)b92[i]=0;}
function loop133(){for(let i=0;i<1024;i++)b94[i]=0;}
function loop134(){for(let i=0;i<1024;i++)b95[i]=0;}
function loop135(){for(let i=0;i<256;i++)b97[i]=0;}
function loop136(){for(let i=0;i<16;i++)b98[i]=0;}
function loop137(){for(let i=0;i<16;i++)b99[i]=0;}
function loop138(){for(let i=0;i<1024;i++)b100[i]=0;}
function loop139(){for(let i=0;i<256;i++)b101[i]=0;}
function loop140(){for(let i=0;i<1024;i++)b103[i]=0;}
function loop141(){for(let i=0;i<16;i++)b104[i]=0;}
function loop142(){for(let i=0;i<16;i++)b105[i]=0;}
function loop143(){for(let i=0;i<1024;i++)b106[i]=0;}
function loop144(){for(let i=0;i<1024;i++)b110[i]=0;}
function loop145(){for(let i=0;i<16;i++)b111[i]=0;}
function loop146(){for(let i=0;i<16;i++)b112[i]=0;}
function loop147(){for(let i=0;i<1024;i++)b113[i]=0;}
function loop148(){for(let i=0;i<4096;i++)b115[i]=0;}
function loop149(){for(let i=0;i<1024;i++)b116[i]=0;}
function loop150(){for(let i=0;i<4096;i++)b117[i]=0;}
function loop151(){for(let i=0;i<1024;i++)b119[i]=0;}
function loop152(){for(let i=0;i<16;i++)b120[i]=0;}
function loop153(){for(let i=0;i<16;i++)b121[i]=0;}
function loop154(){for(let i=0;i<1024;i++)b122[i]=0;}
function loop161(){for(let i158=0;i158<16;i158++){let s157=0;for(let i159=0;i159<64;i159++){s157=s157+b33[i158*64+i159];}b160[i158]=s157;}}
function loop165(){for(let i163=0;i163<16;i163++){for(let i164=0;i164<64;i164++){b162[i163*64+i164]=fround((b33[i163*64+i164]-fround((b160[i163]/64.0))));}}}
function loop170(){for(let i167=0;i167<16;i167++){let s166=0;for(let i168=0;i168<64;i168++){s166=s166+fround(square(b162[i167*64+i168]));}b169[i167]=s166;}}
function loop173(){for(let i172=0;i172<16;i172++){b171[i172]=fround((fround((b169[i172]/64.0))+9.999999747378752e-06));}}
function loop175(){for(let i=0;i<16;i++)b174[i]=fround((1/sqrt(b171[i])));}
function loop179(v155){for(let i177=0;i177<16;i177++){for(let i178=0;i178<64;i178++){b176[i177*64+i178]=(v155?fround((b162[i177*64+i178]*b174[i177])):b33[i177*64+i178]);}}}
function loop192(t79){for(let i180=0;i180<16;i180+=2){for(let i181=0;i181<64;i181+=4){let s183=0;let s184=0;let s185=0;let s186=0;let s187=0;let s188=0;let s189=0;let s190=0;for(let i182=0;i182<64;i182++){const x0=b176[i180*64+i182];const x1=b176[(i180+1)*64+i182];{const y=b19[t79*20480+i182*64+i181];s183+=x0*y;s187+=x1*y;}{const y=b19[t79*20480+i182*64+i181+1];s184+=x0*y;s188+=x1*y;}{const y=b19[t79*20480+i182*64+i181+2];s185+=x0*y;s189+=x1*y;}{const y=b19[t79*20480+i182*64+i181+3];s186+=x0*y;s190+=x1*y;}}b191[i180*64+i181]=s183;b191[i180*64+i181+1]=s184;b191[i180*64+i181+2]=s185;b191[i180*64+i181+3]=s186;b191[(i180+1)*64+i181]=s187;b191[(i180+1)*64+i181+1]=s188;b191[(i180+1)*64+i181+2]=s189;b191[(i180+1)*64+i181+3]=s190;}}}
function loop205(t79){for(let i193=0;i193<16;i193+=2){for(let i194=0;i194<64;i194+=4){let s196=0;let s197=0;let s198=0;let s199=0;let s200=0;let s201=0;let s202=0;let s203=0;for(let i195=0;i195<64;i195++){const x0=b176[i193*64+i195];const x1=b176[(i193+1)*64+i195];{const y=b19[t79*20480+1*4096+i195*64+i194];s196+=x0*y;s200+=x1*y;}{const y=b19[t79*20480+1*4096+i195*64+i194+1];s197+=x0*y;s201+=x1*y;}{const y=b19[t79*20480+1*4096+i195*64+i194+2];s198+=x0*y;s202+=x1*y;}{const y=b19[t79*20480+1*4096+i195*64+i194+3];s199+=x0*y;s203+=x1*y;}}b204[i193*64+i194]=s196;b204[i193*64+i194+1]=s197;b204[i193*64+i194+2]=s198;b204[i193*64+i194+3]=s199;b204[(i193+1)*64+i194]=s200;b204[(i193+1)*64+i194+1]=s201;b204[(i193+1)*64+i194+2]=s202;b204[(i193+1)*64+i194+3]=s203;}}}
function loop218(t79){for(let i206=0;i206<16;i206+=2){for(let i207=0;i207<64;i207+=4){let s209=0;let s210=0;let s211=0;let s212=0;let s213=0;let s214=0;let s215=0;let s216=0;for(let i208=0;i208<64;i208++){const x0=b176[i206*64+i208];const x1=b176[(i206+1)*64+i208];{const y=b19[t79*20480+2*4096+i208*64+i207];s209+=x0*y;s213+=x1*y;}{const y=b19[t79*20480+2*4096+i208*64+i207+1];s210+=x0*y;s214+=x1*y;}{const y=b19[t79*20480+2*4096+i208*64+i207+2];s211+=x0*y;s215+=x1*y;}{const y=b19[t79*20480+2*4096+i208*64+i207+3];s212+=x0*y;s216+=x1*y;}}b217[i206*64+i207]=s209;b217[i206*64+i207+1]=s210;b217[i206*64+i207+2]=s211;b217[i206*64+i207+3]=s212;b217[(i206+1)*64+i207]=s213;b217[(i206+1)*64+i207+1]=s214;b217[(i206+1)*64+i207+2]=s215;b217[(i206+1)*64+i207+3]=s216;}}}
function loop220(n4){for(let i=0;i<1024;i++)b219[i]=fround((n4*b191[i]));}
function loop233(){for(let i221=0;i221<16;i221+=2){for(let i222=0;i222<16;i222+=4){let s224=0;let s225=0;let s226=0;let s227=0;let s228=0;let s229=0;let s230=0;let s231=0;for(let i223=0;i223<64;i223++){const x0=b219[i221*64+i223];const x1=b219[(i221+1)*64+i223];{const y=b204[i222*64+i223];s224+=x0*y;s228+=x1*y;}{const y=b204[(i222+1)*64+i223];s225+=x0*y;s229+=x1*y;}{const y=b204[(i222+2)*64+i223];s226+=x0*y;s230+=x1*y;}{const y=b204[(i222+3)*64+i223];s227+=x0*y;s231+=x1*y;}}b232[i221*16+i222]=s224;b232[i221*16+i222+1]=s225;b232[i221*16+i222+2]=s226;b232[i221*16+i222+3]=s227;b232[(i221+1)*16+i222]=s228;b232[(i221+1)*16+i222+1]=s229;b232[(i221+1)*16+i222+2]=s230;b232[(i221+1)*16+i222+3]=s231;}}}
function loop235(){for(let i=0;i<256;i++)b234[i]=fround((b232[i]/8.0));}
function loop240(){for(let i237=0;i237<16;i237++){let s236=-Infinity;for(let i238=0;i238<16;i238++){s236=max(s236,b234[i237*16+i238]);}b239[i237]=s236;}}
function loop242(){for(let i=0;i<16;i++)b241[i]=max((-Infinity),b239[i]);}
function loop246(){for(let i244=0;i244<16;i244++){for(let i245=0;i245<16;i245++){b243[i244*16+i245]=fround(exp(fround((b234[i244*16+i245]-b241[i244]))));}}}
function loop251(){for(let i248=0;i248<16;i248++){let s247=0;for(let i249=0;i249<16;i249++){s247=s247+b243[i248*16+i249];}b250[i248]=s247;}}
function loop255(){for(let i253=0;i253<16;i253++){for(let i254=0;i254<16;i254++){b252[i253*16+i254]=fround((b243[i253*16+i254]/b250[i253]));}}}
function loop268(){for(let i256=0;i256<16;i256+=2){for(let i257=0;i257<64;i257+=4){let s259=0;let s260=0;let s261=0;let s262=0;let s263=0;let s264=0;let s265=0;let s266=0;for(let i258=0;i258<16;i258++){const x0=b252[i256*16+i258];const x1=b252[(i256+1)*16+i258];{const y=b217[i258*64+i257];s259+=x0*y;s263+=x1*y;}{const y=b217[i258*64+i257+1];s260+=x0*y;s264+=x1*y;}{const y=b217[i258*64+i257+2];s261+=x0*y;s265+=x1*y;}{const y=b217[i258*64+i257+3];s262+=x0*y;s266+=x1*y;}}b267[i256*64+i257]=s259;b267[i256*64+i257+1]=s260;b267[i256*64+i257+2]=s261;b267[i256*64+i257+3]=s262;b267[(i256+1)*64+i257]=s263;b267[(i256+1)*64+i257+1]=s264;b267[(i256+1)*64+i257+2]=s265;b267[(i256+1)*64+i257+3]=s266;}}}
function loop270(n3,v10){for(let i=0;i<1024;i++)b269[i]=fround((fround((k9[v10]*b33[i]))+fround((n3*b267[i]))));}
function loop275(){for(let i272=0;i272<16;i272++){let s271=0;for(let i273=0;i273<64;i273++){s271=s271+b269[i272*64+i273];}b274[i272]=s271;}}
function loop279(){for(let i277=0;i277<16;i277++){for(let i278=0;i278<64;i278++){b276[i277*64+i278]=fround((b269[i277*64+i278]-fround((b274[i277]/64.0))));}}}
function loop284(){for(let i281=0;i281<16;i281++){let s280=0;for(let i282=0;i282<64;i282++){s280=s280+fround(square(b276[i281*64+i282]));}b283[i281]=s280;}}
function loop287(){for(let i286=0;i286<16;i286++){b285[i286]=fround((fround((b283[i286]/64.0))+9.999999747378752e-06));}}
function loop289(){for(let i=0;i<16;i++)b288[i]=fround((1/sqrt(b285[i])));}
function loop295(v156){for(let i293=0;i293<16;i293++){for(let i294=0;i294<64;i294++){b292[i293*64+i294]=(v156?fround((b276[i293*64+i294]*b288[i293])):b269[i293*64+i294]);}}}
function loop312(){for(let i=0;i<1024;i++)b296[i]=b292[i];}
function loop313(){for(let i=0;i<1024;i++)b298[i]=0;}
function loop314(){for(let i=0;i<16;i++)b299[i]=0;}
function loop315(){for(let i=0;i<16;i++)b300[i]=0;}
function loop316(){for(let i=0;i<1024;i++)b301[i]=0;}
function loop317(){for(let i=0;i<4096;i++)b303[i]=0;}
function loop318(){for(let i=0;i<1024;i++)b304[i]=0;}
function loop319(){for(let i=0;i<4096;i++)b305[i]=0;}
function loop320(){for(let i=0;i<1024;i++)b307[i]=0;}
function loop321(){for(let i=0;i<16;i++)b308[i]=0;}
function loop322(){for(let i=0;i<16;i++)b309[i]=0;}
function loop323(){for(let i=0;i<1024;i++)b310[i]=0;}
function loop328(){for(let i325=0;i325<16;i325++){let s324=0;for(let i326=0;i326<64;i326++){s324=s324+b292[i325*64+i326];}b327[i325]=s324;}}
function loop332(){for(let i330=0;i330<16;i330++){for(let i331=0;i331<64;i331++){b329[i330*64+i331]=fround((b292[i330*64+i331]-fround((b327[i330]/64.0))));}}}
function loop337(){for(let i334=0;i334<16;i334++){let s333=0;for(let i335=0;i335<64;i335++){s333=s333+fround(square(b329[i334*64+i335]));}b336[i334]=s333;}}
function loop340(){for(let i339=0;i339<16;i339++){b338[i339]=fround((fround((b336[i339]/64.0))+9.999999747378752e-06));}}
function loop342(){for(let i=0;i<16;i++)b341[i]=fround((1/sqrt(b338[i])));}
function loop346(v155){for(let i344=0;i344<16;i344++){for(let i345=0;i345<64;i345++){b343[i344*64+i345]=(v155?fround((b329[i344*64+i345]*b341[i344])):b292[i344*64+i345]);}}}
function loop359(t79){for(let i347=0;i347<16;i347+=2){for(let i348=0;i348<64;i348+=4){let s350=0;let s351=0;let s352=0;let s353=0;let s354=0;let s355=0;let s356=0;let s357=0;for(let i349=0;i349<64;i349++){const x0=b343[i347*64+i349];const x1=b343[(i347+1)*64+i349];{const y=b27[t79*8192+i349*64+i348];s350+=x0*y;s354+=x1*y;}{const y=b27[t79*8192+i349*64+i348+1];s351+=x0*y;s355+=x1*y;}{const y=b27[t79*8192+i349*64+i348+2];s352+=x0*y;s356+=x1*y;}{const y=b27[t79*8192+i349*64+i348+3];s353+=x0*y;s357+=x1*y;}}b358[i347*64+i348]=s350;b358[i347*64+i348+1]=s351;b358[i347*64+i348+2]=s352;b358[i347*64+i348+3]=s353;b358[(i347+1)*64+i348]=s354;b358[(i347+1)*64+i348+1]=s355;b358[(i347+1)*64+i348+2]=s356;b358[(i347+1)*64+i348+3]=s357;}}}
function loop361(){for(let i=0;i<1024;i++)b360[i]=max(b358[i],0.0);}
function loop374(t79){for(let i362=0;i362<16;i362+=2){for(let i363=0;i363<64;i363+=4){let s365=0;let s366=0;let s367=0;let s368=0;let s369=0;let s370=0;let s371=0;let s372=0;for(let i364=0;i364<64;i364++){const x0=b360[i362*64+i364];const x1=b360[(i362+1)*64+i364];{const y=b27[t79*8192+1*4096+i364*64+i363];s365+=x0*y;s369+=x1*y;}{const y=b27[t79*8192+1*4096+i364*64+i363+1];s366+=x0*y;s370+=x1*y;}{const y=b27[t79*8192+1*4096+i364*64+i363+2];s367+=x0*y;s371+=x1*y;}{const y=b27[t79*8192+1*4096+i364*64+i363+3];s368+=x0*y;s372+=x1*y;}}b373[i362*64+i363]=s365;b373[i362*64+i363+1]=s366;b373[i362*64+i363+2]=s367;b373[i362*64+i363+3]=s368;b373[(i362+1)*64+i363]=s369;b373[(i362+1)*64+i363+1]=s370;b373[(i362+1)*64+i363+2]=s371;b373[(i362+1)*64+i363+3]=s372;}}}
function loop376(n3,v10){for(let i=0;i<1024;i++)b375[i]=fround((fround((k9[v10]*b292[i]))+fround((n3*b373[i]))));}
function loop381(){for(let i378=0;i378<16;i378++){let s377=0;for(let i379=0;i379<64;i379++){s377=s377+b375[i378*64+i379];}b380[i378]=s377;}}
function loop385(){for(let i383=0;i383<16;i383++){for(let i384=0;i384<64;i384++){b382[i383*64+i384]=fround((b375[i383*64+i384]-fround((b380[i383]/64.0))));}}}
function loop390(){for(let i387=0;i387<16;i387++){let s386=0;for(let i388=0;i388<64;i388++){s386=s386+fround(square(b382[i387*64+i388]));}b389[i387]=s386;}}
function loop393(){for(let i392=0;i392<16;i392++){b391[i392]=fround((fround((b389[i392]/64.0))+9.999999747378752e-06));}}
function loop395(){for(let i=0;i<16;i++)b394[i]=fround((1/sqrt(b391[i])));}
function loop398(v156){for(let i396=0;i396<16;i396++){for(let i397=0;i397<64;i397++){b296[i396*64+i397]=(v156?fround((b382[i396*64+i397]*b394[i396])):b375[i396*64+i397]);}}}
function loop399(){for(let i=0;i<1024;i++)b298[i]=fround((2.0*b329[i]));}
function loop400(){for(let i=0;i<16;i++)b299[i]=fround(((-0.5)*fround((b341[i]/b338[i]))));}
function loop401(){for(let i=0;i<16;i++)b300[i]=b341[i];}
function loop402(){for(let i=0;i<1024;i++)b301[i]=b329[i];}
function loop405(t79){for(let i403=0;i403<64;i403++){for(let i404=0;i404<64;i404++){b303[i403*64+i404]=b27[t79*8192+i403*64+i404];}}}
function loop406(){for(let i=0;i<1024;i++)b304[i]=(b358[i]>0.0?1:0);}
function loop409(t79){for(let i407=0;i407<64;i407++){for(let i408=0;i408<64;i408++){b305[i407*64+i408]=b27[t79*8192+1*4096+i407*64+i408];}}}
function loop410(){for(let i=0;i<1024;i++)b307[i]=fround((2.0*b382[i]));}
function loop411(){for(let i=0;i<16;i++)b308[i]=fround(((-0.5)*fround((b394[i]/b391[i]))));}
function loop412(){for(let i=0;i<16;i++)b309[i]=b394[i];}
function loop413(){for(let i=0;i<1024;i++)b310[i]=b382[i];}
function loop414(){for(let i=0;i<1024;i++)b82[i]=fround((b296[i]+0.0));}
function loop415(){for(let i=0;i<1024;i++)b84[i]=fround((2.0*b162[i]));}
function loop416(){for(let i=0;i<16;i++)b85[i]=fround(((-0.5)*fround((b174[i]/b171[i]))));}
function loop417(){for(let i=0;i<16;i++)b86[i]=b174[i];}
function loop418(){for(let i=0;i<1024;i++)b87[i]=b162[i];}
function loop421(t79){for(let i419=0;i419<64;i419++){for(let i420=0;i420<64;i420++){b89[i419*64+i420]=b19[t79*20480+i419*64+i420];}}}
function loop422(){for(let i=0;i<1024;i++)b90[i]=b176[i];}
function loop425(t79){for(let i423=0;i423<64;i423++){for(let i424=0;i424<64;i424++){b91[i423*64+i424]=b19[t79*20480+1*4096+i423*64+i424];}}}
function loop428(t79){for(let i426=0;i426<64;i426++){for(let i427=0;i427<64;i427++){b92[i426*64+i427]=b19[t79*20480+2*4096+i426*64+i427];}}}
function loop431(){for(let i429=0;i429<64;i429++){for(let i430=0;i430<16;i430++){b94[i429*16+i430]=b204[i430*64+i429];}}}
function loop432(){for(let i=0;i<1024;i++)b95[i]=b219[i];}
function loop433(){for(let i=0;i<256;i++)b97[i]=b243[i];}
function loop435(){for(let i434=0;i434<16;i434++){b98[i434]=b250[i434];}}
function loop437(){for(let i436=0;i436<16;i436++){b99[i436]=fround(pow(b250[i436],-2));}}
function loop438(){for(let i=0;i<1024;i++)b100[i]=b217[i];}
function loop439(){for(let i=0;i<256;i++)b101[i]=b252[i];}
function loop440(){for(let i=0;i<1024;i++)b103[i]=fround((2.0*b276[i]));}
function loop441(){for(let i=0;i<16;i++)b104[i]=fround(((-0.5)*fround((b288[i]/b285[i]))));}
function loop442(){for(let i=0;i<16;i++)b105[i]=b288[i];}
function loop443(){for(let i=0;i<1024;i++)b106[i]=b276[i];}
function loop444(){for(let i=0;i<1024;i++)b110[i]=b298[i];}
function loop445(){for(let i=0;i<16;i++)b111[i]=b299[i];}
function loop446(){for(let i=0;i<16;i++)b112[i]=b300[i];}
function loop447(){for(let i=0;i<1024;i++)b113[i]=b301[i];}
function loop448(){for(let i=0;i<4096;i++)b115[i]=b303[i];}
function loop449(){for(let i=0;i<1024;i++)b116[i]=b304[i];}
function loop450(){for(let i=0;i<4096;i++)b117[i]=b305[i];}
function loop451(){for(let i=0;i<1024;i++)b119[i]=b307[i];}
function loop452(){for(let i=0;i<16;i++)b120[i]=b308[i];}
function loop453(){for(let i=0;i<16;i++)b121[i]=b309[i];}
function loop454(){for(let i=0;i<1024;i++)b122[i]=b310[i];}
function loop459(){for(let i456=0;i456<64;i456++){let s455=0;for(let i457=0;i457<16;i457++){s455=s455+b33[i457*64+i456];}b458[i456]=s455;}}
function loop461(){for(let i=0;i<64;i++)b460[i]=fround((b458[i]/16.0));}
function sum465(){let s462=0;for(let i463=0;i463<16;i463++){for(let i464=0;i464<64;i464++){s462=s462+fround(square(fround((b33[i463*64+i464]-b460[i464]))));}}return s462;}
function sum472(){let s468=0;for(let i471=0;i471<1024;i471++){s468=s468+fround(square(b33[i471]));}return s468;}
function loop481(){for(let i478=0;i478<64;i478++){let s477=0;for(let i479=0;i479<16;i479++){s477=s477+b82[i479*64+i478];}b480[i478]=s477;}}
function loop483(){for(let i=0;i<64;i++)b482[i]=fround((b480[i]/16.0));}
function sum487(){let s484=0;for(let i485=0;i485<16;i485++){for(let i486=0;i486<64;i486++){s484=s484+fround(square(fround((b82[i485*64+i486]-b482[i486]))));}}return s484;}
function sum494(){let s490=0;for(let i493=0;i493<1024;i493++){s490=s490+fround(square(b82[i493]));}return s490;}
function loop499(t79){for(let i=0;i<1024;i++)b39[t79*1024+i]=b84[i];}
function loop500(t79){for(let i=0;i<16;i++)b40[t79*16+i]=b85[i];}
function loop501(t79){for(let i=0;i<16;i++)b41[t79*16+i]=b86[i];}
function loop502(t79){for(let i=0;i<1024;i++)b42[t79*1024+i]=b87[i];}
function loop503(t79){for(let i=0;i<4096;i++)b44[t79*4096+i]=b89[i];}
function loop504(t79){for(let i=0;i<1024;i++)b45[t79*1024+i]=b90[i];}
function loop505(t79){for(let i=0;i<4096;i++)b46[t79*4096+i]=b91[i];}
function loop506(t79){for(let i=0;i<4096;i++)b47[t79*4096+i]=b92[i];}
function loop507(t79){for(let i=0;i<1024;i++)b49[t79*1024+i]=b94[i];}
function loop508(t79){for(let i=0;i<1024;i++)b50[t79*1024+i]=b95[i];}
function loop509(t79){for(let i=0;i<256;i++)b52[t79*256+i]=b97[i];}
function loop510(t79){for(let i=0;i<16;i++)b53[t79*16+i]=b98[i];}
function loop511(t79){for(let i=0;i<16;i++)b54[t79*16+i]=b99[i];}
function loop512(t79){for(let i=0;i<1024;i++)b55[t79*1024+i]=b100[i];}
function loop513(t79){for(let i=0;i<256;i++)b56[t79*256+i]=b101[i];}
function loop514(t79){for(let i=0;i<1024;i++)b58[t79*1024+i]=b103[i];}
function loop515(t79){for(let i=0;i<16;i++)b59[t79*16+i]=b104[i];}
function loop516(t79){for(let i=0;i<16;i++)b60[t79*16+i]=b105[i];}
function loop517(t79){for(let i=0;i<1024;i++)b61[t79*1024+i]=b106[i];}
function loop518(t79){for(let i=0;i<1024;i++)b65[t79*1024+i]=b110[i];}
function loop519(t79){for(let i=0;i<16;i++)b66[t79*16+i]=b111[i];}
function loop520(t79){for(let i=0;i<16;i++)b67[t79*16+i]=b112[i];}
function loop521(t79){for(let i=0;i<1024;i++)b68[t79*1024+i]=b113[i];}
function loop522(t79){for(let i=0;i<4096;i++)b70[t79*4096+i]=b115[i];}
function loop523(t79){for(let i=0;i<1024;i++)b71[t79*1024+i]=b116[i];}
function loop524(t79){for(let i=0;i<4096;i++)b72[t79*4096+i]=b117[i];}
function loop525(t79){for(let i=0;i<1024;i++)b74[t79*1024+i]=b119[i];}
function loop526(t79){for(let i=0;i<16;i++)b75[t79*16+i]=b120[i];}
function loop527(t79){for(let i=0;i<16;i++)b76[t79*16+i]=b121[i];}
function loop528(t79){for(let i=0;i<1024;i++)b77[t79*1024+i]=b122[i];}
function loop530(){for(let i=0;i<1024;i++)b529[i]=b82[i];}
function loop531(){for(let i=0;i<1024;i++)b33[i]=b529[i];}
function loop533(){for(let i=0;i<1024;i++)b532[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function loop535(){for(let i=0;i<1024;i++)b534[i]=b532[i];}
function loop556(){for(let i=0;i<1024;i++)b552[i]=b534[i];}
function loop557(){for(let i=0;i<4096;i++)b553[i]=0.0;}
function loop558(){for(let i=0;i<4096;i++)b554[i]=0.0;}
function loop559(){for(let i=0;i<1024;i++)b555[i]=0.0;}
function loop561(){for(let i=0;i<1024;i++)b560[i]=b534[i];}
function loop563(v551){for(let i=0;i<1024;i++)b562[i]=(v551?b534[i]:0.0);}
function loop568(t539){for(let i565=0;i565<16;i565++){let s564=0;for(let i566=0;i566<64;i566++){s564=s564+fround((b77[t539*1024+i565*64+i566]*b562[i565*64+i566]));}b567[i565]=s564;}}
function loop572(t539){for(let i570=0;i570<16;i570++){let s569=0;s569=s569+fround((fround((b567[i570]*b75[t539*16+i570]))/64.0));b571[i570]=s569;}}
function loop576(t539){for(let i574=0;i574<16;i574++){for(let i575=0;i575<64;i575++){b573[i574*64+i575]=fround((fround((b562[i574*64+i575]*b76[t539*16+i574]))+fround((b571[i574]*b74[t539*1024+i574*64+i575]))));}}}
function loop581(){for(let i578=0;i578<16;i578++){let s577=0;for(let i579=0;i579<64;i579++){s577=s577+(-b573[i578*64+i579]);}b580[i578]=s577;}}
function loop585(){for(let i583=0;i583<16;i583++){let s582=0;s582=s582+fround((b580[i583]/64.0));b584[i583]=s582;}}
function loop589(v551){for(let i587=0;i587<16;i587++){for(let i588=0;i588<64;i588++){b586[i587*64+i588]=fround((fround(((v551?0.0:b534[i587*64+i588])+b573[i587*64+i588]))+b584[i587]));}}}
function loop591(v550){for(let i=0;i<1024;i++)b590[i]=fround((v550*b586[i]));}
function loop604(t539){for(let i592=0;i592<16;i592+=2){for(let i593=0;i593<64;i593+=4){let s595=0;let s596=0;let s597=0;let s598=0;let s599=0;let s600=0;let s601=0;let s602=0;for(let i594=0;i594<64;i594++){const x0=b590[i592*64+i594];const x1=b590[(i592+1)*64+i594];{const y=b72[t539*4096+i593*64+i594];s595+=x0*y;s599+=x1*y;}{const y=b72[t539*4096+(i593+1)*64+i594];s596+=x0*y;s600+=x1*y;}{const y=b72[t539*4096+(i593+2)*64+i594];s597+=x0*y;s601+=x1*y;}{const y=b72[t539*4096+(i593+3)*64+i594];s598+=x0*y;s602+=x1*y;}}b603[i592*64+i593]=s595;b603[i592*64+i593+1]=s596;b603[i592*64+i593+2]=s597;b603[i592*64+i593+3]=s598;b603[(i592+1)*64+i593]=s599;b603[(i592+1)*64+i593+1]=s600;b603[(i592+1)*64+i593+2]=s601;b603[(i592+1)*64+i593+3]=s602;}}}
function loop606(t539){for(let i=0;i<1024;i++)b605[i]=(b71[t539*1024+i]?b603[i]:0.0);}
function loop619(t539){for(let i607=0;i607<16;i607+=2){for(let i608=0;i608<64;i608+=4){let s610=0;let s611=0;let s612=0;let s613=0;let s614=0;let s615=0;let s616=0;let s617=0;for(let i609=0;i609<64;i609++){const x0=b605[i607*64+i609];const x1=b605[(i607+1)*64+i609];{const y=b70[t539*4096+i608*64+i609];s610+=x0*y;s614+=x1*y;}{const y=b70[t539*4096+(i608+1)*64+i609];s611+=x0*y;s615+=x1*y;}{const y=b70[t539*4096+(i608+2)*64+i609];s612+=x0*y;s616+=x1*y;}{const y=b70[t539*4096+(i608+3)*64+i609];s613+=x0*y;s617+=x1*y;}}b618[i607*64+i608]=s610;b618[i607*64+i608+1]=s611;b618[i607*64+i608+2]=s612;b618[i607*64+i608+3]=s613;b618[(i607+1)*64+i608]=s614;b618[(i607+1)*64+i608+1]=s615;b618[(i607+1)*64+i608+2]=s616;b618[(i607+1)*64+i608+3]=s617;}}}
function loop621(v549){for(let i=0;i<1024;i++)b620[i]=(v549?b618[i]:0.0);}
function loop626(t539){for(let i623=0;i623<16;i623++){let s622=0;for(let i624=0;i624<64;i624++){s622=s622+fround((b68[t539*1024+i623*64+i624]*b620[i623*64+i624]));}b625[i623]=s622;}}
function loop630(t539){for(let i628=0;i628<16;i628++){let s627=0;s627=s627+fround((fround((b625[i628]*b66[t539*16+i628]))/64.0));b629[i628]=s627;}}
function loop634(t539){for(let i632=0;i632<16;i632++){for(let i633=0;i633<64;i633++){b631[i632*64+i633]=fround((fround((b620[i632*64+i633]*b67[t539*16+i632]))+fround((b629[i632]*b65[t539*1024+i632*64+i633]))));}}}
function loop639(){for(let i636=0;i636<16;i636++){let s635=0;for(let i637=0;i637<64;i637++){s635=s635+(-b631[i636*64+i637]);}b638[i636]=s635;}}
function loop643(){for(let i641=0;i641<16;i641++){let s640=0;s640=s640+fround((b638[i641]/64.0));b642[i641]=s640;}}
function loop646(v548,v549){for(let i644=0;i644<16;i644++){for(let i645=0;i645<64;i645++){b560[i644*64+i645]=fround((fround((fround(((v549?0.0:b618[i644*64+i645])+b631[i644*64+i645]))+b642[i644]))+fround((v548*b586[i644*64+i645]))));}}}
function loop648(v546){for(let i=0;i<1024;i++)b647[i]=(v546?b560[i]:0.0);}
function loop653(t539){for(let i650=0;i650<16;i650++){let s649=0;for(let i651=0;i651<64;i651++){s649=s649+fround((b61[t539*1024+i650*64+i651]*b647[i650*64+i651]));}b652[i650]=s649;}}
function loop657(t539){for(let i655=0;i655<16;i655++){let s654=0;s654=s654+fround((fround((b652[i655]*b59[t539*16+i655]))/64.0));b656[i655]=s654;}}
function loop661(t539){for(let i659=0;i659<16;i659++){for(let i660=0;i660<64;i660++){b658[i659*64+i660]=fround((fround((b647[i659*64+i660]*b60[t539*16+i659]))+fround((b656[i659]*b58[t539*1024+i659*64+i660]))));}}}
function loop666(){for(let i663=0;i663<16;i663++){let s662=0;for(let i664=0;i664<64;i664++){s662=s662+(-b658[i663*64+i664]);}b665[i663]=s662;}}
function loop670(){for(let i668=0;i668<16;i668++){let s667=0;s667=s667+fround((b665[i668]/64.0));b669[i668]=s667;}}
function loop674(v546){for(let i672=0;i672<16;i672++){for(let i673=0;i673<64;i673++){b671[i672*64+i673]=fround((fround(((v546?0.0:b560[i672*64+i673])+b658[i672*64+i673]))+b669[i672]));}}}
function loop676(v545){for(let i=0;i<1024;i++)b675[i]=fround((v545*b671[i]));}
function loop689(t539){for(let i677=0;i677<64;i677+=2){for(let i678=0;i678<16;i678+=4){let s680=0;let s681=0;let s682=0;let s683=0;let s684=0;let s685=0;let s686=0;let s687=0;for(let i679=0;i679<16;i679++){const x0=b675[i679*64+i677];const x1=b675[i679*64+i677+1];{const y=b56[t539*256+i679*16+i678];s680+=x0*y;s684+=x1*y;}{const y=b56[t539*256+i679*16+i678+1];s681+=x0*y;s685+=x1*y;}{const y=b56[t539*256+i679*16+i678+2];s682+=x0*y;s686+=x1*y;}{const y=b56[t539*256+i679*16+i678+3];s683+=x0*y;s687+=x1*y;}}b688[i677*16+i678]=s680;b688[i677*16+i678+1]=s681;b688[i677*16+i678+2]=s682;b688[i677*16+i678+3]=s683;b688[(i677+1)*16+i678]=s684;b688[(i677+1)*16+i678+1]=s685;b688[(i677+1)*16+i678+2]=s686;b688[(i677+1)*16+i678+3]=s687;}}}
function loop702(t539){for(let i690=0;i690<16;i690+=2){for(let i691=0;i691<16;i691+=4){let s693=0;let s694=0;let s695=0;let s696=0;let s697=0;let s698=0;let s699=0;let s700=0;for(let i692=0;i692<64;i692++){const x0=b675[i690*64+i692];const x1=b675[(i690+1)*64+i692];{const y=b55[t539*1024+i691*64+i692];s693+=x0*y;s697+=x1*y;}{const y=b55[t539*1024+(i691+1)*64+i692];s694+=x0*y;s698+=x1*y;}{const y=b55[t539*1024+(i691+2)*64+i692];s695+=x0*y;s699+=x1*y;}{const y=b55[t539*1024+(i691+3)*64+i692];s696+=x0*y;s700+=x1*y;}}b701[i690*16+i691]=s693;b701[i690*16+i691+1]=s694;b701[i690*16+i691+2]=s695;b701[i690*16+i691+3]=s696;b701[(i690+1)*16+i691]=s697;b701[(i690+1)*16+i691+1]=s698;b701[(i690+1)*16+i691+2]=s699;b701[(i690+1)*16+i691+3]=s700;}}}
function loop707(t539){for(let i704=0;i704<16;i704++){let s703=0;for(let i705=0;i705<16;i705++){s703=s703+fround((fround((b701[i704*16+i705]*b54[t539*16+i704]))*b52[t539*256+i704*16+i705]));}b706[i704]=s703;}}
function loop711(){for(let i709=0;i709<16;i709++){let s708=0;s708=s708+(-b706[i709]);b710[i709]=s708;}}
function loop715(t539,v544){for(let i713=0;i713<16;i713++){for(let i714=0;i714<16;i714++){b712[i713*16+i714]=fround((fround((fround((fround((b701[i713*16+i714]/b53[t539*16+i713]))+b710[i713]))*b52[t539*256+i713*16+i714]))/v544));}}}
function loop728(t539){for(let i716=0;i716<16;i716+=2){for(let i717=0;i717<64;i717+=4){let s719=0;let s720=0;let s721=0;let s722=0;let s723=0;let s724=0;let s725=0;let s726=0;for(let i718=0;i718<16;i718++){const x0=b712[i718*16+i716];const x1=b712[i718*16+i716+1];{const y=b50[t539*1024+i718*64+i717];s719+=x0*y;s723+=x1*y;}{const y=b50[t539*1024+i718*64+i717+1];s720+=x0*y;s724+=x1*y;}{const y=b50[t539*1024+i718*64+i717+2];s721+=x0*y;s725+=x1*y;}{const y=b50[t539*1024+i718*64+i717+3];s722+=x0*y;s726+=x1*y;}}b727[i716*64+i717]=s719;b727[i716*64+i717+1]=s720;b727[i716*64+i717+2]=s721;b727[i716*64+i717+3]=s722;b727[(i716+1)*64+i717]=s723;b727[(i716+1)*64+i717+1]=s724;b727[(i716+1)*64+i717+2]=s725;b727[(i716+1)*64+i717+3]=s726;}}}
function loop741(t539){for(let i729=0;i729<16;i729+=2){for(let i730=0;i730<64;i730+=4){let s732=0;let s733=0;let s734=0;let s735=0;let s736=0;let s737=0;let s738=0;let s739=0;for(let i731=0;i731<16;i731++){const x0=b712[i729*16+i731];const x1=b712[(i729+1)*16+i731];{const y=b49[t539*1024+i730*16+i731];s732+=x0*y;s736+=x1*y;}{const y=b49[t539*1024+(i730+1)*16+i731];s733+=x0*y;s737+=x1*y;}{const y=b49[t539*1024+(i730+2)*16+i731];s734+=x0*y;s738+=x1*y;}{const y=b49[t539*1024+(i730+3)*16+i731];s735+=x0*y;s739+=x1*y;}}b740[i729*64+i730]=s732;b740[i729*64+i730+1]=s733;b740[i729*64+i730+2]=s734;b740[i729*64+i730+3]=s735;b740[(i729+1)*64+i730]=s736;b740[(i729+1)*64+i730+1]=s737;b740[(i729+1)*64+i730+2]=s738;b740[(i729+1)*64+i730+3]=s739;}}}
function loop743(v543){for(let i=0;i<1024;i++)b742[i]=fround((v543*b740[i]));}
function loop756(t539){for(let i744=0;i744<64;i744+=2){for(let i745=0;i745<64;i745+=4){let s747=0;let s748=0;let s749=0;let s750=0;let s751=0;let s752=0;let s753=0;let s754=0;for(let i746=0;i746<16;i746++){const x0=b688[i744*16+i746];const x1=b688[(i744+1)*16+i746];{const y=b45[t539*1024+i746*64+i745];s747+=x0*y;s751+=x1*y;}{const y=b45[t539*1024+i746*64+i745+1];s748+=x0*y;s752+=x1*y;}{const y=b45[t539*1024+i746*64+i745+2];s749+=x0*y;s753+=x1*y;}{const y=b45[t539*1024+i746*64+i745+3];s750+=x0*y;s754+=x1*y;}}b755[i744*64+i745]=s747;b755[i744*64+i745+1]=s748;b755[i744*64+i745+2]=s749;b755[i744*64+i745+3]=s750;b755[(i744+1)*64+i745]=s751;b755[(i744+1)*64+i745+1]=s752;b755[(i744+1)*64+i745+2]=s753;b755[(i744+1)*64+i745+3]=s754;}}}
function loop769(t539){for(let i757=0;i757<16;i757+=2){for(let i758=0;i758<64;i758+=4){let s760=0;let s761=0;let s762=0;let s763=0;let s764=0;let s765=0;let s766=0;let s767=0;for(let i759=0;i759<64;i759++){const x0=b688[i759*16+i757];const x1=b688[i759*16+i757+1];{const y=b47[t539*4096+i758*64+i759];s760+=x0*y;s764+=x1*y;}{const y=b47[t539*4096+(i758+1)*64+i759];s761+=x0*y;s765+=x1*y;}{const y=b47[t539*4096+(i758+2)*64+i759];s762+=x0*y;s766+=x1*y;}{const y=b47[t539*4096+(i758+3)*64+i759];s763+=x0*y;s767+=x1*y;}}b768[i757*64+i758]=s760;b768[i757*64+i758+1]=s761;b768[i757*64+i758+2]=s762;b768[i757*64+i758+3]=s763;b768[(i757+1)*64+i758]=s764;b768[(i757+1)*64+i758+1]=s765;b768[(i757+1)*64+i758+2]=s766;b768[(i757+1)*64+i758+3]=s767;}}}
function loop782(t539){for(let i770=0;i770<16;i770+=2){for(let i771=0;i771<64;i771+=4){let s773=0;let s774=0;let s775=0;let s776=0;let s777=0;let s778=0;let s779=0;let s780=0;for(let i772=0;i772<64;i772++){const x0=b727[i770*64+i772];const x1=b727[(i770+1)*64+i772];{const y=b46[t539*4096+i771*64+i772];s773+=x0*y;s777+=x1*y;}{const y=b46[t539*4096+(i771+1)*64+i772];s774+=x0*y;s778+=x1*y;}{const y=b46[t539*4096+(i771+2)*64+i772];s775+=x0*y;s779+=x1*y;}{const y=b46[t539*4096+(i771+3)*64+i772];s776+=x0*y;s780+=x1*y;}}b781[i770*64+i771]=s773;b781[i770*64+i771+1]=s774;b781[i770*64+i771+2]=s775;b781[i770*64+i771+3]=s776;b781[(i770+1)*64+i771]=s777;b781[(i770+1)*64+i771+1]=s778;b781[(i770+1)*64+i771+2]=s779;b781[(i770+1)*64+i771+3]=s780;}}}
function loop795(t539){for(let i783=0;i783<64;i783+=2){for(let i784=0;i784<64;i784+=4){let s786=0;let s787=0;let s788=0;let s789=0;let s790=0;let s791=0;let s792=0;let s793=0;for(let i785=0;i785<16;i785++){const x0=b742[i785*64+i783];const x1=b742[i785*64+i783+1];{const y=b45[t539*1024+i785*64+i784];s786+=x0*y;s790+=x1*y;}{const y=b45[t539*1024+i785*64+i784+1];s787+=x0*y;s791+=x1*y;}{const y=b45[t539*1024+i785*64+i784+2];s788+=x0*y;s792+=x1*y;}{const y=b45[t539*1024+i785*64+i784+3];s789+=x0*y;s793+=x1*y;}}b794[i783*64+i784]=s786;b794[i783*64+i784+1]=s787;b794[i783*64+i784+2]=s788;b794[i783*64+i784+3]=s789;b794[(i783+1)*64+i784]=s790;b794[(i783+1)*64+i784+1]=s791;b794[(i783+1)*64+i784+2]=s792;b794[(i783+1)*64+i784+3]=s793;}}}
function loop808(t539){for(let i796=0;i796<16;i796+=2){for(let i797=0;i797<64;i797+=4){let s799=0;let s800=0;let s801=0;let s802=0;let s803=0;let s804=0;let s805=0;let s806=0;for(let i798=0;i798<64;i798++){const x0=b742[i796*64+i798];const x1=b742[(i796+1)*64+i798];{const y=b44[t539*4096+i797*64+i798];s799+=x0*y;s803+=x1*y;}{const y=b44[t539*4096+(i797+1)*64+i798];s800+=x0*y;s804+=x1*y;}{const y=b44[t539*4096+(i797+2)*64+i798];s801+=x0*y;s805+=x1*y;}{const y=b44[t539*4096+(i797+3)*64+i798];s802+=x0*y;s806+=x1*y;}}b807[i796*64+i797]=s799;b807[i796*64+i797+1]=s800;b807[i796*64+i797+2]=s801;b807[i796*64+i797+3]=s802;b807[(i796+1)*64+i797]=s803;b807[(i796+1)*64+i797+1]=s804;b807[(i796+1)*64+i797+2]=s805;b807[(i796+1)*64+i797+3]=s806;}}}
function loop810(){for(let i=0;i<1024;i++)b809[i]=fround((fround((b768[i]+b781[i]))+b807[i]));}
function loop812(v542){for(let i=0;i<1024;i++)b811[i]=(v542?b809[i]:0.0);}
function loop817(t539){for(let i814=0;i814<16;i814++){let s813=0;for(let i815=0;i815<64;i815++){s813=s813+fround((b42[t539*1024+i814*64+i815]*b811[i814*64+i815]));}b816[i814]=s813;}}
function loop821(t539){for(let i819=0;i819<16;i819++){let s818=0;s818=s818+fround((fround((b816[i819]*b40[t539*16+i819]))/64.0));b820[i819]=s818;}}
function loop825(t539){for(let i823=0;i823<16;i823++){for(let i824=0;i824<64;i824++){b822[i823*64+i824]=fround((fround((b811[i823*64+i824]*b41[t539*16+i823]))+fround((b820[i823]*b39[t539*1024+i823*64+i824]))));}}}
function loop830(){for(let i827=0;i827<16;i827++){let s826=0;for(let i828=0;i828<64;i828++){s826=s826+(-b822[i827*64+i828]);}b829[i827]=s826;}}
function loop834(){for(let i832=0;i832<16;i832++){let s831=0;s831=s831+fround((b829[i832]/64.0));b833[i832]=s831;}}
function loop837(v541,v542){for(let i835=0;i835<16;i835++){for(let i836=0;i836<64;i836++){b552[i835*64+i836]=fround((fround((fround(((v542?0.0:b809[i835*64+i836])+b822[i835*64+i836]))+b833[i835]))+fround((v541*b671[i835*64+i836]))));}}}
function loop840(){for(let i838=0;i838<64;i838++){for(let i839=0;i839<64;i839++){b553[i838*64+i839]=b794[i839*64+i838];}}}
function loop843(){for(let i841=0;i841<64;i841++){for(let i842=0;i842<64;i842++){b554[i841*64+i842]=b755[i842*64+i841];}}}
function loop844(){for(let i=0;i<1024;i++)b555[i]=b534[i];}
function loop845(t539){for(let i=0;i<1024;i++)b536[t539*1024+i]=b555[i];}
function loop846(t539){for(let i=0;i<4096;i++)b537[t539*4096+i]=b553[i];}
function loop847(t539){for(let i=0;i<4096;i++)b538[t539*4096+i]=b554[i];}
function loop849(){for(let i=0;i<1024;i++)b848[i]=b552[i];}
function loop850(){for(let i=0;i<1024;i++)b534[i]=b848[i];}
function loop856(){for(let i852=0;i852<32;i852++){let s851=-Infinity;for(let i853=0;i853<64;i853++){for(let i854=0;i854<64;i854++){s851=max(s851,abs(b537[i852*4096+i853*64+i854]));}}b855[i852]=s851;}}
function loop858(){for(let i=0;i<32;i++)b857[i]=(b855[i]>0.0?1:0);}
function loop860(){for(let i=0;i<32;i++)b859[i]=(b857[i]?b855[i]:1.0);}
function loop866(){for(let i862=0;i862<32;i862++){let s861=0;for(let i863=0;i863<64;i863++){for(let i864=0;i864<64;i864++){s861=s861+fround(square(fround((b537[i862*4096+i863*64+i864]/b859[i862]))));}}b865[i862]=s861;}}
function loop868(){for(let i=0;i<32;i++)b867[i]=(b857[i]?fround((fround((fround(ln(b859[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b865[i]/4096.0))))*0.4342944920063019)))))):(-Infinity));}
function loop874(){for(let i870=0;i870<32;i870++){let s869=-Infinity;for(let i871=0;i871<64;i871++){for(let i872=0;i872<64;i872++){s869=max(s869,abs(b538[i870*4096+i871*64+i872]));}}b873[i870]=s869;}}
function loop876(){for(let i=0;i<32;i++)b875[i]=(b873[i]>0.0?1:0);}
function loop878(){for(let i=0;i<32;i++)b877[i]=(b875[i]?b873[i]:1.0);}
function loop884(){for(let i880=0;i880<32;i880++){let s879=0;for(let i881=0;i881<64;i881++){for(let i882=0;i882<64;i882++){s879=s879+fround(square(fround((b538[i880*4096+i881*64+i882]/b877[i880]))));}}b883[i880]=s879;}}
function loop886(){for(let i=0;i<32;i++)b885[i]=(b875[i]?fround((fround((fround(ln(b877[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b883[i]/4096.0))))*0.4342944920063019)))))):(-Infinity));}
function loop888(){for(let i=0;i<32;i++)b887[i]=fround((fround(ln(b36[i]))*0.4342944920063019));}
function loop894(){for(let i890=0;i890<32;i890++){let s889=-Infinity;for(let i891=0;i891<16;i891++){for(let i892=0;i892<64;i892++){s889=max(s889,abs(b536[i890*1024+i891*64+i892]));}}b893[i890]=s889;}}
function loop896(){for(let i=0;i<32;i++)b895[i]=(b893[i]>0.0?1:0);}
function loop898(){for(let i=0;i<32;i++)b897[i]=(b895[i]?b893[i]:1.0);}
function loop904(){for(let i900=0;i900<32;i900++){let s899=0;for(let i901=0;i901<16;i901++){for(let i902=0;i902<64;i902++){s899=s899+fround(square(fround((b536[i900*1024+i901*64+i902]/b897[i900]))));}}b903[i900]=s899;}}
function loop906(){for(let i=0;i<32;i++)b905[i]=(b22[i]&1);}
function loop954(){for(let i=0;i<32;i++)b953[i]=fround((0.5*fround((fround(ln(b914[i]))*0.4342944920063019))));}
function loop957(){for(let i956=0;i956<32;i956++){b955[i956]=((b22[i956]&(b887[i956]>(-5.0)?1:0))?b887[i956]:NaN);}}
function loop959(){for(let i958=0;i958<32;i958++){b955[1*32+i958]=(b905[i958]?(b895[i958]?fround((fround((fround(ln(b897[i958]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b903[i958]/1024.0))))*0.4342944920063019)))))):(-Infinity)):NaN);}}
function loop961(){for(let i960=0;i960<32;i960++){b955[2*32+i960]=((b22[i960]&(min(fround((fround(ln(b35[i960]))*0.4342944920063019)),fround((b867[i960]-b885[i960])))>(-5.0)?1:0))?b867[i960]:NaN);}}
function loop963(){for(let i962=0;i962<32;i962++){b955[3*32+i962]=(b905[i962]?b885[i962]:NaN);}}
function loop965(v951,v952){for(let i964=0;i964<32;i964++){b955[4*32+i964]=((((b22[i964]&v951)&v952)&(b953[i964]>(-5.0)?1:0))?b953[i964]:NaN);}}
function loop967(){for(let i=0;i<160;i++)b966[i]=b955[i];}
let seed;
function draw(){
b13[1]=seed;
randomFoldIn(b13[0],b13[1],1,b14);
randomSplit(b14[0],b14[1],b15);
randomBits(b15[0],b15[1],b16);
randomBits(b15[1*2],b15[1*2+1],b17);
randomBits(b13[0],b13[1],b18);
loop20();
loop26();
loop32();
loop533();
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
loop34();
for(let t79=0;t79<32;t79++){
const v80=b22[t79];
const v81=(v80|0);
let v83;
let v88;
let v93;
let v96;
let v102;
let v107;
let v108;
let v109;
let v114;
let v118;
let v123;
switch(v81){
case 0:{
loop124();
v83=0;
loop125();
loop126();
loop127();
loop128();
v88=0;
loop129();
loop130();
loop131();
loop132();
v93=0;
loop133();
loop134();
v96=0;
loop135();
loop136();
loop137();
loop138();
loop139();
v102=0;
loop140();
loop141();
loop142();
loop143();
v107=0;
v108=0;
v109=0;
loop144();
loop145();
loop146();
loop147();
v114=0;
loop148();
loop149();
loop150();
v118=0;
loop151();
loop152();
loop153();
loop154();
v123=0;
break;}
default:{
const v155=(n2===1?1:0);
const v156=(n2===2?1:0);
loop161();
loop165();
loop170();
loop173();
loop175();
loop179(v155);
loop192(t79);
loop205(t79);
loop218(t79);
loop220(n4);
loop233();
loop235();
loop240();
loop242();
loop246();
loop251();
loop255();
loop268();
loop270(n3,v10);
loop275();
loop279();
loop284();
loop287();
loop289();
const v290=(k11[v12]>0.0?1:0);
const v291=(v290|0);
loop295(v156);
let v297;
let v302;
let v306;
let v311;
switch(v291){
case 0:{
loop312();
v297=0;
loop313();
loop314();
loop315();
loop316();
v302=0;
loop317();
loop318();
loop319();
v306=0;
loop320();
loop321();
loop322();
loop323();
v311=0;
break;}
default:{
loop328();
loop332();
loop337();
loop340();
loop342();
loop346(v155);
loop359(t79);
loop361();
loop374(t79);
loop376(n3,v10);
loop381();
loop385();
loop390();
loop393();
loop395();
loop398(v156);
v297=k9[v10];
loop399();
loop400();
loop401();
loop402();
v302=v155;
loop405(t79);
loop406();
loop409(t79);
v306=n3;
loop410();
loop411();
loop412();
loop413();
v311=v156;
break;}
}
loop414();
v83=k9[v10];
loop415();
loop416();
loop417();
loop418();
v88=v155;
loop421(t79);
loop422();
loop425(t79);
loop428(t79);
v93=n4;
loop431();
loop432();
v96=8.0;
loop433();
loop435();
loop437();
loop438();
loop439();
v102=n3;
loop440();
loop441();
loop442();
loop443();
v107=v156;
v108=v291;
v109=v297;
loop444();
loop445();
loop446();
loop447();
v114=v302;
loop448();
loop449();
loop450();
v118=v306;
loop451();
loop452();
loop453();
loop454();
v123=v311;
break;}
}
loop459();
loop461();
const v466=fround(sum465());
const v467=fround((v466/1024.0));
const v473=fround(sum472());
const v474=fround((v473/1024.0));
const v475=fround((v467/v474));
const v476=fround(sqrt(v475));
loop481();
loop483();
const v488=fround(sum487());
const v489=fround((v488/1024.0));
const v495=fround(sum494());
const v496=fround((v495/1024.0));
const v497=fround((v489/v496));
const v498=fround(sqrt(v497));
b35[t79]=v476;
b36[t79]=v498;
b37[t79]=v81;
b38[t79]=v83;
loop499(t79);
loop500(t79);
loop501(t79);
loop502(t79);
b43[t79]=v88;
loop503(t79);
loop504(t79);
loop505(t79);
loop506(t79);
b48[t79]=v93;
loop507(t79);
loop508(t79);
b51[t79]=v96;
loop509(t79);
loop510(t79);
loop511(t79);
loop512(t79);
loop513(t79);
b57[t79]=v102;
loop514(t79);
loop515(t79);
loop516(t79);
loop517(t79);
b62[t79]=v107;
b63[t79]=v108;
b64[t79]=v109;
loop518(t79);
loop519(t79);
loop520(t79);
loop521(t79);
b69[t79]=v114;
loop522(t79);
loop523(t79);
loop524(t79);
b73[t79]=v118;
loop525(t79);
loop526(t79);
loop527(t79);
loop528(t79);
b78[t79]=v123;
loop530();
loop531();
}
loop535();
for(let t539=31;t539>=0;t539--){
const v540=b37[t539];
const v541=fround(b38[t539]);
const v542=b43[t539];
const v543=fround(b48[t539]);
const v544=fround(b51[t539]);
const v545=fround(b57[t539]);
const v546=b62[t539];
const v547=b63[t539];
const v548=fround(b64[t539]);
const v549=b69[t539];
const v550=fround(b73[t539]);
const v551=b78[t539];
switch(v540){
case 0:{
loop556();
loop557();
loop558();
loop559();
break;}
default:{
switch(v547){
case 0:{
loop561();
break;}
default:{
loop563(v551);
loop568(t539);
loop572(t539);
loop576(t539);
loop581();
loop585();
loop589(v551);
loop591(v550);
loop604(t539);
loop606(t539);
loop619(t539);
loop621(v549);
loop626(t539);
loop630(t539);
loop634(t539);
loop639();
loop643();
loop646(v548,v549);
break;}
}
loop648(v546);
loop653(t539);
loop657(t539);
loop661(t539);
loop666();
loop670();
loop674(v546);
loop676(v545);
loop689(t539);
loop702(t539);
loop707(t539);
loop711();
loop715(t539,v544);
loop728(t539);
loop741(t539);
loop743(v543);
loop756(t539);
loop769(t539);
loop782(t539);
loop795(t539);
loop808(t539);
loop810();
loop812(v542);
loop817(t539);
loop821(t539);
loop825(t539);
loop830();
loop834();
loop837(v541,v542);
loop840();
loop843();
loop844();
break;}
}
loop845(t539);
loop846(t539);
loop847(t539);
loop849();
loop850();
}
loop856();
loop858();
loop860();
loop866();
loop868();
loop874();
loop876();
loop878();
loop884();
loop886();
loop888();
loop894();
loop896();
loop898();
loop904();
loop906();
const v907=(n2===1?1:0);
const v908=(n2===2?1:0);
const v909=fround(square(k9[v10]));
const v910=fround(square(n3));
const v911=fround(square(n4));
let v912;
let v913;
v912=0.0625;
v913=0.9375;
for(let t915=0;t915<32;t915++){
const v916=b22[t915];
const v917=fround((v912+v913));
const v918=fround((v907?v917:1.0));
const v919=fround((v912/v918));
const v920=fround((v913/v918));
const v921=fround((v911*v919));
const v922=fround((v921*v920));
const v923=fround(expm1(v922));
const v924=fround((v923/16.0));
const v925=fround((v911*v920));
const v926=fround((v919+v920));
const v927=fround((v925*v926));
const v928=fround(exp(v927));
const v929=fround(exp(v922));
const v930=fround((v928-v929));
const v931=fround((v930/16.0));
const v932=fround((v909*v912));
const v933=fround((v920*v924));
const v934=fround((v919+v933));
const v935=fround((v910*v934));
const v936=fround((v932+v935));
const v937=fround((v909*v913));
const v938=fround((v910*v920));
const v939=fround((v938*v931));
const v940=fround((v937+v939));
const v941=fround((v936+v940));
const v942=fround((v908?v941:1.0));
const v943=fround((v936/v942));
const v944=fround((v940/v942));
const v945=fround((v916?v943:v912));
const v946=fround((v916?v944:v913));
const v947=fround((v943+v944));
const v948=fround((v944/v947));
b914[t915]=v948;
const v949=fround(v945);
const v950=fround(v946);
v912=v949;
v913=v950;
}
const v951=(n4<=1.0?1:0);
const v952=(k11[v12]===0.0?1:0);
loop954();
loop957();
loop959();
loop961();
loop963();
loop965(v951,v952);
loop967();
return b966;
}
