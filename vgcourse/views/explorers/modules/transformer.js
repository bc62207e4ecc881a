// Made by `make explorers`, with JAX 0.10.2.
// What the modules made by vgcourse/javascript have in common: random bits, and the functions that Math lacks.

const { abs, ceil, floor, fround, imul, log, log1p, max, min, pow, sign, sin, cos, sqrt, trunc } = Math;
const words = new Uint32Array(1);
const floats = new Float32Array(words.buffer);
const floatOf = (bits) => ((words[0] = bits), floats[0]);
const bitsOf = (value) => ((floats[0] = value), words[0]);
const ln = (x) => (x >= 0 && x < 1.1754943508222875e-38 ? -Infinity : log(x)); // XLA takes a subnormal number for 0
const above0 = (x) => (x === -Infinity ? 0 : (abs(x) + x) / 2);
const square = (x) => x * x;
const roundHalfEven = (x) => { const r = Math.round(x); return abs(x % 1) === 0.5 && r % 2 ? r - 1 : r; };

// exp x = 2^(k/16) exp r with |r| <= ln 2/32, for which a short polynomial is exact to 4e-11: what float32 asks, in half
// the time of Math.exp (Tang 1989, "Table-driven implementation of the exponential function").
const ROOTS = Float64Array.from({ length: 16 }, (_, k) => 2 ** (k / 16));
const POWERS = Float64Array.from({ length: 281 }, (_, k) => 2 ** (k - 151));
function exp(x) {
  if (!(x > -104 && x < 89)) return x > 0 ? Infinity : x < 0 ? 0 : x;
  const n = x * 23.083120654223414 + 6755399441055744 - 6755399441055744; // of 16/ln 2; 1.5 × 2^52, which rounds
  const k = n | 0, r = x - n * 0.04332169878499658, s = r * r;
  return ROOTS[k & 15] * POWERS[(k >> 4) + 151] * (1 + r + s * (1 / 2 + r * (1 / 6) + s * (1 / 24)));
}
function expm1(x) {
  if (!(x > -104 && x < 89)) return x > 0 ? Infinity : x < 0 ? -1 : x;
  const n = x * 23.083120654223414 + 6755399441055744 - 6755399441055744;
  const k = n | 0, r = x - n * 0.04332169878499658, s = r * r;
  const y = ROOTS[k & 15] * POWERS[(k >> 4) + 151];
  return y * (r + s * (1 / 2 + r * (1 / 6) + s * (1 / 24))) + (y - 1);
}
function tanh(x) {
  if (abs(x) > 10) return x > 0 ? 1 : -1;
  const y = expm1(2 * x);
  return y / (y + 2);
}
const logistic = (x) => 1 / (1 + exp(-x));

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
function erfc(x) {
  const t = 1 / (1 + abs(x) / 2);
  let p = -0.82215223 + t * 0.17087277;
  p = -1.13520398 + t * (1.48851587 + t * p);
  p = -0.18628806 + t * (0.27886807 + t * p);
  p = 0.37409196 + t * (0.09678418 + t * p);
  p = -1.26551223 + t * (1.00002368 + t * p);
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
const rowsOf = (x, step, from, n) =>
  Array.from({ length: x.length / step }, (_, i) => x.subarray(i * step + from, i * step + from + n));

// Products of matrices: see product.py. A page may forbid WebAssembly; then these loops are what it does.
let block;
let product = (rows, inner, cols, x, down, along, y, o) => {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j += 4) {
      let a = 0, b = 0, c = 0, d = 0;
      for (let k = 0, q = y + j; k < inner; k++, q += cols) {
        const s = block[x + i * down + k * along];
        a += s * block[q]; b += s * block[q + 1]; c += s * block[q + 2]; d += s * block[q + 3];
      }
      const at = o + i * cols + j;
      block[at] = a; block[at + 1] = b; block[at + 2] = c; block[at + 3] = d;
    }
  }
};
try {
  const text = "AGFzbQEAAAABDAFgCH9/f39/f39/AAMCAQAFAwEAQAcUAgZtZW1vcnkCAAdwcm9kdWN0AAAK2QQB1gQCBn8LeyACQQRsIQIgA0EEbCEDIARBBGwhBCAFQQRsIQUgBkEEbCEGIAdBBGwhByADIAAgBGxqIQgDQEEAIQwDQP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRggAyEJIAMgASAFbGohCiAGIAxqIQsDQCAL/QACACEOIAv9AAIQIQ8gCSENIA39CQIAIRAgDSAEaiENIBEgECAO/eYB/eQBIREgEiAQIA/95gH95AEhEiAN/QkCACEQIA0gBGohDSATIBAgDv3mAf3kASETIBQgECAP/eYB/eQBIRQgDf0JAgAhECANIARqIQ0gFSAQIA795gH95AEhFSAWIBAgD/3mAf3kASEWIA39CQIAIRAgFyAQIA795gH95AEhFyAYIBAgD/3mAf3kASEYIAkgBWohCSALIAJqIQsgCSAKSQ0ACyAHIAxqIQ0gDSAR/QsCACANIBL9CwIQIA0gAmohDSANIBP9CwIAIA0gFP0LAhAgDSACaiENIA0gFf0LAgAgDSAW/QsCECANIAJqIQ0gDSAX/QsCACANIBj9CwIQIA0gAmohDSAMQSBqIQwgDCACSQ0ACyADIARBBGxqIQMgByACQQRsaiEHIAMgCEkNAAsL", made = (globalThis.vgProducts ??= {}); // one for all: a page can have some 100 memories
  const { exports } = (made[text] ??= new WebAssembly.Instance(new WebAssembly.Module(numbers(text))));
  [block, product] = [new Float32Array(exports.memory.buffer), exports.product];
} catch { block = new Float32Array(815872); } // forbidden, or too old

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
const k22=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAA='));
const b23=new Uint8Array(32);
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
const b46=block.subarray(682752,813824);
const b47=block.subarray(0,32768);
const b48=block.subarray(544512,675584);
const b49=block.subarray(412416,543488);
const b50=new Float32Array(32);
const b51=new Float32Array(32768);
const b52=block.subarray(79872,112640);
const b53=new Float32Array(32);
const b54=new Float32Array(8192);
const b55=new Float32Array(512);
const b56=new Float32Array(512);
const b57=block.subarray(47104,79872);
const b58=block.subarray(113920,122112);
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
const b72=block.subarray(268544,399616);
const b73=new Uint8Array(32768);
const b74=block.subarray(135424,266496);
const b75=new Float32Array(32);
const b76=new Float32Array(32768);
const b77=new Float32Array(512);
const b78=new Float32Array(512);
const b79=new Float32Array(32768);
const b80=new Uint8Array(32);
const b83=new Float32Array(1024);
const b103=new Float32Array(16);
const b105=new Float32Array(16);
const b118=new Float32Array(16);
const b120=new Float32Array(16);
const b128=block.subarray(36864,37888);
const b129=block.subarray(32768,36864);
const k130=rowsOf(b19,20480,0,4096);
const b131=block.subarray(41984,43008);
const b132=block.subarray(37888,41984);
const k133=rowsOf(b19,20480,1*4096,4096);
const b134=block.subarray(43008,47104);
const k135=rowsOf(b19,20480,2*4096,4096);
const b137=block.subarray(113664,113920);
const b138=block.subarray(112640,113664);
const b142=new Float32Array(256);
const b150=new Float32Array(16);
const b152=new Float32Array(16);
const b154=new Float32Array(16);
const b166=new Float32Array(16);
const b168=new Float64Array(16);
const b176=block.subarray(122112,123136);
const b177=new Float32Array(1024);
const b185=new Float32Array(16);
const b187=new Float32Array(16);
const b200=new Float32Array(16);
const b202=new Float32Array(16);
const b209=new Float32Array(1024);
const b213=new Float32Array(1024);
const b224=new Float32Array(16);
const b226=new Float32Array(16);
const b239=new Float32Array(16);
const b241=new Float32Array(16);
const b246=block.subarray(128256,129280);
const b247=block.subarray(123136,124160);
const b251=block.subarray(124160,128256);
const k252=rowsOf(b28,8192,0,4096);
const b254=block.subarray(134400,135424);
const b255=block.subarray(129280,130304);
const b257=block.subarray(130304,134400);
const k258=rowsOf(b28,8192,1*4096,4096);
const b259=new Float32Array(1024);
const b267=new Float32Array(16);
const b269=new Float32Array(16);
const b282=new Float32Array(16);
const b284=new Float32Array(16);
const b317=new Float32Array(64);
const b319=new Float32Array(64);
const b348=new Float32Array(64);
const b350=new Float32Array(64);
const b385=new Float32Array(1024);
const b387=new Float32Array(1024);
const b389=new Float32Array(32768);
const b390=new Float32Array(131072);
const b391=new Float32Array(131072);
const b404=new Float32Array(1024);
const b408=new Float32Array(1024);
const b409=new Float32Array(1024);
const b417=new Float32Array(16);
const b421=new Float32Array(16);
const b423=new Float32Array(1024);
const b433=new Float32Array(16);
const b437=new Float32Array(16);
const b439=new Float32Array(1024);
const b443=block.subarray(267520,268544);
const b444=block.subarray(266496,267520);
const b448=block.subarray(400640,401664);
const b449=block.subarray(399616,400640);
const b453=new Float32Array(1024);
const b463=new Float32Array(16);
const b467=new Float32Array(16);
const b469=new Float32Array(1024);
const b479=new Float32Array(16);
const b483=new Float32Array(16);
const b488=new Float32Array(1024);
const b496=new Float32Array(16);
const b500=new Float32Array(16);
const b502=new Float32Array(1024);
const b512=new Float32Array(16);
const b516=new Float32Array(16);
const b518=new Float32Array(1024);
const b522=block.subarray(401664,402688);
const b524=block.subarray(402688,403712);
const b525=block.subarray(404736,404992);
const b526=block.subarray(403712,404736);
const b536=new Float32Array(16);
const b538=new Float64Array(16);
const b542=new Float32Array(16);
const b545=block.subarray(404992,405248);
const b549=block.subarray(405248,406272);
const b550=block.subarray(407296,408320);
const b551=block.subarray(406272,407296);
const b555=block.subarray(677632,678656);
const b557=block.subarray(408320,412416);
const b558=block.subarray(543488,544512);
const b559=block.subarray(676608,677632);
const b560=block.subarray(675584,676608);
const b564=block.subarray(678656,682752);
const b565=block.subarray(814848,815872);
const b566=block.subarray(813824,814848);
const b570=new Float32Array(1024);
const b574=new Float32Array(1024);
const b582=new Float32Array(16);
const b586=new Float32Array(16);
const b588=new Float32Array(1024);
const b598=new Float32Array(16);
const b602=new Float32Array(16);
const b620=new Float32Array(32);
const b622=new Float32Array(32);
const b624=new Float64Array(32);
const b634=new Float32Array(32);
const b636=new Float32Array(32);
const b645=new Float32Array(32);
const b647=new Float32Array(32);
const b649=new Float64Array(32);
const b659=new Float32Array(32);
const b661=new Float32Array(32);
const b663=new Float32Array(32);
const b665=new Float32Array(32);
const b667=new Float32Array(32);
const b669=new Float32Array(32);
const b672=new Float32Array(32);
const b676=new Float32Array(32);
const b680=new Uint8Array(32);
const b689=new Float32Array(32);
const b691=new Float32Array(32);
const b693=new Float64Array(32);
const b703=new Float32Array(32);
const b705=new Uint8Array(32);
const b714=new Float32Array(32);
const b750=new Float32Array(32);
const b752=new Float32Array(160);
const b763=new Float32Array(160);
function loop20(){for(let i=0;i<655360;i++)b19[i]=fround((fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))*(1/8.0)));}
function loop24(n5){for(let i=0;i<32;i++)b23[i]=((k22[i]<n5)|0);}
function loop27(){for(let i=0;i<1024;i++)b26[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop33(){for(let i29=0;i29<32;i29++){for(let i30=0;i30<2;i30++){for(let i31=0;i31<64;i31++){for(let i32=0;i32<64;i32++){b28[i29*8192+i30*4096+i31*64+i32]=fround((b19[i29*20480+(i30+3)*4096+i31*64+i32]*k21[i30]));}}}}}
function loop104(){for(let i97=0;i97<16;i97++){let s99=0;let s100=0;let s101=0;let s102=0;for(let i98=0;i98<64;i98+=4){s99=s99+b34[i97*64+i98];s100=s100+b34[i97*64+i98+1];s101=s101+b34[i97*64+i98+2];s102=s102+b34[i97*64+i98+3];}b103[i97]=s99+s100+s101+s102;}}
function loop107(){for(let i106=0;i106<16;i106++){b105[i106]=fround((b103[i106]*(1/64.0)));}}
function loop110(t35){for(let i108=0;i108<16;i108++){for(let i109=0;i109<64;i109++){b44[t35*1024+i108*64+i109]=fround((b34[i108*64+i109]-b105[i108]));}}}
function loop111(t35){for(let i=0;i<1024;i++)b41[t35*1024+i]=fround((2.0*b44[t35*1024+i]));}
function loop119(t35){for(let i112=0;i112<16;i112++){let s114=0;let s115=0;let s116=0;let s117=0;for(let i113=0;i113<64;i113+=4){s114=s114+fround(square(b44[t35*1024+i112*64+i113]));s115=s115+fround(square(b44[t35*1024+i112*64+i113+1]));s116=s116+fround(square(b44[t35*1024+i112*64+i113+2]));s117=s117+fround(square(b44[t35*1024+i112*64+i113+3]));}b118[i112]=s114+s115+s116+s117;}}
function loop122(){for(let i121=0;i121<16;i121++){b120[i121]=fround((fround((b118[i121]*(1/64.0)))+9.999999747378752e-06));}}
function loop123(t35){for(let i=0;i<16;i++)b43[t35*16+i]=fround((1/sqrt(b120[i])));}
function loop124(t35){for(let i=0;i<16;i++)b42[t35*16+i]=fround(((-0.5)*fround((b43[t35*16+i]/b120[i]))));}
function loop127(t35,v95){for(let i125=0;i125<16;i125++){for(let i126=0;i126<64;i126++){b47[t35*1024+i125*64+i126]=(v95?fround((b44[t35*1024+i125*64+i126]*b43[t35*16+i125])):b34[i125*64+i126]);}}}
function loop136(n4,t35){for(let i=0;i<1024;i++)b52[t35*1024+i]=fround((n4*b128[i]));}
function loop141(){for(let i139=0;i139<64;i139++){for(let i140=0;i140<16;i140++){b138[i139*16+i140]=b131[i140*64+i139];}}}
function loop143(){for(let i=0;i<256;i++)b142[i]=fround((b137[i]*(1/8.0)));}
function loop151(){for(let i144=0;i144<16;i144++){let s146=-Infinity;let s147=-Infinity;let s148=-Infinity;let s149=-Infinity;for(let i145=0;i145<16;i145+=4){s146=max(s146,b142[i144*16+i145]);s147=max(s147,b142[i144*16+i145+1]);s148=max(s148,b142[i144*16+i145+2]);s149=max(s149,b142[i144*16+i145+3]);}b150[i144]=max(max(max(s146,s147),s148),s149);}}
function loop153(){for(let i=0;i<16;i++)b152[i]=max((-Infinity),b150[i]);}
function loop156(){for(let i155=0;i155<16;i155++){b154[i155]=b152[i155];}}
function loop159(t35){for(let i157=0;i157<16;i157++){for(let i158=0;i158<16;i158++){b54[t35*256+i157*16+i158]=fround(exp(fround((b142[i157*16+i158]-b154[i157]))));}}}
function loop167(t35){for(let i160=0;i160<16;i160++){let s162=0;let s163=0;let s164=0;let s165=0;for(let i161=0;i161<16;i161+=4){s162=s162+b54[t35*256+i160*16+i161];s163=s163+b54[t35*256+i160*16+i161+1];s164=s164+b54[t35*256+i160*16+i161+2];s165=s165+b54[t35*256+i160*16+i161+3];}b166[i160]=s162+s163+s164+s165;}}
function loop170(){for(let i169=0;i169<16;i169++){b168[i169]=(1/b166[i169]);}}
function loop173(t35){for(let i171=0;i171<16;i171++){for(let i172=0;i172<16;i172++){b58[t35*256+i171*16+i172]=fround((b54[t35*256+i171*16+i172]*b168[i171]));}}}
function loop175(t35){for(let i174=0;i174<16;i174++){b56[t35*16+i174]=fround(pow(b166[i174],-2));}}
function loop178(n3,v10){for(let i=0;i<1024;i++)b177[i]=fround((fround((k9[v10]*b34[i]))+fround((n3*b176[i]))));}
function loop186(){for(let i179=0;i179<16;i179++){let s181=0;let s182=0;let s183=0;let s184=0;for(let i180=0;i180<64;i180+=4){s181=s181+b177[i179*64+i180];s182=s182+b177[i179*64+i180+1];s183=s183+b177[i179*64+i180+2];s184=s184+b177[i179*64+i180+3];}b185[i179]=s181+s182+s183+s184;}}
function loop189(){for(let i188=0;i188<16;i188++){b187[i188]=fround((b185[i188]*(1/64.0)));}}
function loop192(t35){for(let i190=0;i190<16;i190++){for(let i191=0;i191<64;i191++){b63[t35*1024+i190*64+i191]=fround((b177[i190*64+i191]-b187[i190]));}}}
function loop193(t35){for(let i=0;i<1024;i++)b60[t35*1024+i]=fround((2.0*b63[t35*1024+i]));}
function loop201(t35){for(let i194=0;i194<16;i194++){let s196=0;let s197=0;let s198=0;let s199=0;for(let i195=0;i195<64;i195+=4){s196=s196+fround(square(b63[t35*1024+i194*64+i195]));s197=s197+fround(square(b63[t35*1024+i194*64+i195+1]));s198=s198+fround(square(b63[t35*1024+i194*64+i195+2]));s199=s199+fround(square(b63[t35*1024+i194*64+i195+3]));}b200[i194]=s196+s197+s198+s199;}}
function loop204(){for(let i203=0;i203<16;i203++){b202[i203]=fround((fround((b200[i203]*(1/64.0)))+9.999999747378752e-06));}}
function loop205(t35){for(let i=0;i<16;i++)b62[t35*16+i]=fround((1/sqrt(b202[i])));}
function loop206(t35){for(let i=0;i<16;i++)b61[t35*16+i]=fround(((-0.5)*fround((b62[t35*16+i]/b202[i]))));}
function loop212(t35,v96){for(let i210=0;i210<16;i210++){for(let i211=0;i211<64;i211++){b209[i210*64+i211]=(v96?fround((b63[t35*1024+i210*64+i211]*b62[t35*16+i210])):b177[i210*64+i211]);}}}
function loop225(){for(let i218=0;i218<16;i218++){let s220=0;let s221=0;let s222=0;let s223=0;for(let i219=0;i219<64;i219+=4){s220=s220+b209[i218*64+i219];s221=s221+b209[i218*64+i219+1];s222=s222+b209[i218*64+i219+2];s223=s223+b209[i218*64+i219+3];}b224[i218]=s220+s221+s222+s223;}}
function loop228(){for(let i227=0;i227<16;i227++){b226[i227]=fround((b224[i227]*(1/64.0)));}}
function loop231(t35){for(let i229=0;i229<16;i229++){for(let i230=0;i230<64;i230++){b70[t35*1024+i229*64+i230]=fround((b209[i229*64+i230]-b226[i229]));}}}
function loop232(t35){for(let i=0;i<1024;i++)b67[t35*1024+i]=fround((2.0*b70[t35*1024+i]));}
function loop240(t35){for(let i233=0;i233<16;i233++){let s235=0;let s236=0;let s237=0;let s238=0;for(let i234=0;i234<64;i234+=4){s235=s235+fround(square(b70[t35*1024+i233*64+i234]));s236=s236+fround(square(b70[t35*1024+i233*64+i234+1]));s237=s237+fround(square(b70[t35*1024+i233*64+i234+2]));s238=s238+fround(square(b70[t35*1024+i233*64+i234+3]));}b239[i233]=s235+s236+s237+s238;}}
function loop243(){for(let i242=0;i242<16;i242++){b241[i242]=fround((fround((b239[i242]*(1/64.0)))+9.999999747378752e-06));}}
function loop244(t35){for(let i=0;i<16;i++)b69[t35*16+i]=fround((1/sqrt(b241[i])));}
function loop245(t35){for(let i=0;i<16;i++)b68[t35*16+i]=fround(((-0.5)*fround((b69[t35*16+i]/b241[i]))));}
function loop250(t35,v95){for(let i248=0;i248<16;i248++){for(let i249=0;i249<64;i249++){b247[i248*64+i249]=(v95?fround((b70[t35*1024+i248*64+i249]*b69[t35*16+i248])):b209[i248*64+i249]);}}}
function loop253(t35){for(let i=0;i<1024;i++)b73[t35*1024+i]=((b246[i]>0.0)|0);}
function loop256(){for(let i=0;i<1024;i++)b255[i]=above0(b246[i]);}
function loop260(n3,v10){for(let i=0;i<1024;i++)b259[i]=fround((fround((k9[v10]*b209[i]))+fround((n3*b254[i]))));}
function loop268(){for(let i261=0;i261<16;i261++){let s263=0;let s264=0;let s265=0;let s266=0;for(let i262=0;i262<64;i262+=4){s263=s263+b259[i261*64+i262];s264=s264+b259[i261*64+i262+1];s265=s265+b259[i261*64+i262+2];s266=s266+b259[i261*64+i262+3];}b267[i261]=s263+s264+s265+s266;}}
function loop271(){for(let i270=0;i270<16;i270++){b269[i270]=fround((b267[i270]*(1/64.0)));}}
function loop274(t35){for(let i272=0;i272<16;i272++){for(let i273=0;i273<64;i273++){b79[t35*1024+i272*64+i273]=fround((b259[i272*64+i273]-b269[i272]));}}}
function loop275(t35){for(let i=0;i<1024;i++)b76[t35*1024+i]=fround((2.0*b79[t35*1024+i]));}
function loop283(t35){for(let i276=0;i276<16;i276++){let s278=0;let s279=0;let s280=0;let s281=0;for(let i277=0;i277<64;i277+=4){s278=s278+fround(square(b79[t35*1024+i276*64+i277]));s279=s279+fround(square(b79[t35*1024+i276*64+i277+1]));s280=s280+fround(square(b79[t35*1024+i276*64+i277+2]));s281=s281+fround(square(b79[t35*1024+i276*64+i277+3]));}b282[i276]=s278+s279+s280+s281;}}
function loop286(){for(let i285=0;i285<16;i285++){b284[i285]=fround((fround((b282[i285]*(1/64.0)))+9.999999747378752e-06));}}
function loop287(t35){for(let i=0;i<16;i++)b78[t35*16+i]=fround((1/sqrt(b284[i])));}
function loop288(t35){for(let i=0;i<16;i++)b77[t35*16+i]=fround(((-0.5)*fround((b78[t35*16+i]/b284[i]))));}
function loop291(t35,v96){for(let i289=0;i289<16;i289++){for(let i290=0;i290<64;i290++){b213[i289*64+i290]=(v96?fround((b79[t35*1024+i289*64+i290]*b78[t35*16+i289])):b259[i289*64+i290]);}}}
function loop292(t35){for(let i=0;i<16;i++)b68[t35*16+i]=b68[t35*16+i];}
function loop293(t35){for(let i=0;i<16;i++)b69[t35*16+i]=b69[t35*16+i];}
function loop294(t35){for(let i=0;i<16;i++)b77[t35*16+i]=b77[t35*16+i];}
function loop295(t35){for(let i=0;i<16;i++)b78[t35*16+i]=b78[t35*16+i];}
function loop296(){for(let i=0;i<1024;i++)b83[i]=fround((b213[i]+0.0));}
function loop297(t35){for(let i=0;i<16;i++)b42[t35*16+i]=b42[t35*16+i];}
function loop298(t35){for(let i=0;i<16;i++)b43[t35*16+i]=b43[t35*16+i];}
function loop301(t35){for(let i299=0;i299<64;i299++){for(let i300=0;i300<16;i300++){b51[t35*1024+i299*16+i300]=b131[i300*64+i299];}}}
function loop303(t35){for(let i302=0;i302<16;i302++){b55[t35*16+i302]=b166[i302];}}
function loop304(t35){for(let i=0;i<16;i++)b56[t35*16+i]=b56[t35*16+i];}
function loop305(t35){for(let i=0;i<16;i++)b61[t35*16+i]=b61[t35*16+i];}
function loop306(t35){for(let i=0;i<16;i++)b62[t35*16+i]=b62[t35*16+i];}
function loop307(t35){for(let i=0;i<16;i++)b68[t35*16+i]=b68[t35*16+i];}
function loop308(t35){for(let i=0;i<16;i++)b69[t35*16+i]=b69[t35*16+i];}
function loop309(t35){for(let i=0;i<16;i++)b77[t35*16+i]=b77[t35*16+i];}
function loop310(t35){for(let i=0;i<16;i++)b78[t35*16+i]=b78[t35*16+i];}
function loop318(){for(let i311=0;i311<64;i311++){let s313=0;let s314=0;let s315=0;let s316=0;for(let i312=0;i312<16;i312+=4){s313=s313+b34[i312*64+i311];s314=s314+b34[(i312+1)*64+i311];s315=s315+b34[(i312+2)*64+i311];s316=s316+b34[(i312+3)*64+i311];}b317[i311]=s313+s314+s315+s316;}}
function loop320(){for(let i=0;i<64;i++)b319[i]=fround((b317[i]*(1/16.0)));}
function sum327(){let s323=0;let s324=0;let s325=0;let s326=0;for(let i321=0;i321<16;i321++){for(let i322=0;i322<64;i322+=4){s323=s323+fround(square(fround((b34[i321*64+i322]-b319[i322]))));s324=s324+fround(square(fround((b34[i321*64+i322+1]-b319[i322+1]))));s325=s325+fround(square(fround((b34[i321*64+i322+2]-b319[i322+2]))));s326=s326+fround(square(fround((b34[i321*64+i322+3]-b319[i322+3]))));}}return s323+s324+s325+s326;}
function sum337(){let s333=0;let s334=0;let s335=0;let s336=0;for(let i332=0;i332<1024;i332+=4){s333=s333+fround(square(b34[i332]));s334=s334+fround(square(b34[i332+1]));s335=s335+fround(square(b34[i332+2]));s336=s336+fround(square(b34[i332+3]));}return s333+s334+s335+s336;}
function loop349(){for(let i342=0;i342<64;i342++){let s344=0;let s345=0;let s346=0;let s347=0;for(let i343=0;i343<16;i343+=4){s344=s344+b83[i343*64+i342];s345=s345+b83[(i343+1)*64+i342];s346=s346+b83[(i343+2)*64+i342];s347=s347+b83[(i343+3)*64+i342];}b348[i342]=s344+s345+s346+s347;}}
function loop351(){for(let i=0;i<64;i++)b350[i]=fround((b348[i]*(1/16.0)));}
function sum358(){let s354=0;let s355=0;let s356=0;let s357=0;for(let i352=0;i352<16;i352++){for(let i353=0;i353<64;i353+=4){s354=s354+fround(square(fround((b83[i352*64+i353]-b350[i353]))));s355=s355+fround(square(fround((b83[i352*64+i353+1]-b350[i353+1]))));s356=s356+fround(square(fround((b83[i352*64+i353+2]-b350[i353+2]))));s357=s357+fround(square(fround((b83[i352*64+i353+3]-b350[i353+3]))));}}return s354+s355+s356+s357;}
function sum368(){let s364=0;let s365=0;let s366=0;let s367=0;for(let i363=0;i363<1024;i363+=4){s364=s364+fround(square(b83[i363]));s365=s365+fround(square(b83[i363+1]));s366=s366+fround(square(b83[i363+2]));s367=s367+fround(square(b83[i363+3]));}return s364+s365+s366+s367;}
function loop375(t35){for(let i=0;i<16;i++)b42[t35*16+i]=b42[t35*16+i];}
function loop376(t35){for(let i=0;i<16;i++)b43[t35*16+i]=b43[t35*16+i];}
function loop377(t35){for(let i=0;i<16;i++)b55[t35*16+i]=b55[t35*16+i];}
function loop378(t35){for(let i=0;i<16;i++)b56[t35*16+i]=b56[t35*16+i];}
function loop379(t35){for(let i=0;i<16;i++)b61[t35*16+i]=b61[t35*16+i];}
function loop380(t35){for(let i=0;i<16;i++)b62[t35*16+i]=b62[t35*16+i];}
function loop381(t35){for(let i=0;i<16;i++)b68[t35*16+i]=b68[t35*16+i];}
function loop382(t35){for(let i=0;i<16;i++)b69[t35*16+i]=b69[t35*16+i];}
function loop383(t35){for(let i=0;i<16;i++)b77[t35*16+i]=b77[t35*16+i];}
function loop384(t35){for(let i=0;i<16;i++)b78[t35*16+i]=b78[t35*16+i];}
function loop386(){for(let i=0;i<1024;i++)b385[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}
function loop405(t388){for(let i=0;i<4096;i++)b390[t388*4096+i]=0.0;}
function loop406(t388){for(let i=0;i<4096;i++)b391[t388*4096+i]=0.0;}
function loop407(t388){for(let i=0;i<1024;i++)b389[t388*1024+i]=0.0;}
function loop410(v403){for(let i=0;i<1024;i++)b409[i]=(v403?b387[i]:0.0);}
function loop418(t388){for(let i411=0;i411<16;i411++){let s413=0;let s414=0;let s415=0;let s416=0;for(let i412=0;i412<64;i412+=4){s413=s413+fround((b79[t388*1024+i411*64+i412]*b409[i411*64+i412]));s414=s414+fround((b79[t388*1024+i411*64+i412+1]*b409[i411*64+i412+1]));s415=s415+fround((b79[t388*1024+i411*64+i412+2]*b409[i411*64+i412+2]));s416=s416+fround((b79[t388*1024+i411*64+i412+3]*b409[i411*64+i412+3]));}b417[i411]=s413+s414+s415+s416;}}
function loop422(t388){for(let i419=0;i419<16;i419++){let s420=0;s420=s420+fround((fround((b417[i419]*b77[t388*16+i419]))*(1/64.0)));b421[i419]=s420;}}
function loop426(t388){for(let i424=0;i424<16;i424++){for(let i425=0;i425<64;i425++){b423[i424*64+i425]=fround((fround((b409[i424*64+i425]*b78[t388*16+i424]))+fround((b421[i424]*b76[t388*1024+i424*64+i425]))));}}}
function loop434(){for(let i427=0;i427<16;i427++){let s429=0;let s430=0;let s431=0;let s432=0;for(let i428=0;i428<64;i428+=4){s429=s429+(-b423[i427*64+i428]);s430=s430+(-b423[i427*64+i428+1]);s431=s431+(-b423[i427*64+i428+2]);s432=s432+(-b423[i427*64+i428+3]);}b433[i427]=s429+s430+s431+s432;}}
function loop438(){for(let i435=0;i435<16;i435++){let s436=0;s436=s436+fround((b433[i435]*(1/64.0)));b437[i435]=s436;}}
function loop442(v403){for(let i440=0;i440<16;i440++){for(let i441=0;i441<64;i441++){b439[i440*64+i441]=fround((fround(((v403?0.0:b387[i440*64+i441])+b423[i440*64+i441]))+b437[i440]));}}}
function loop447(v402){for(let i445=0;i445<64;i445++){for(let i446=0;i446<16;i446++){b444[i445*16+i446]=fround((v402*b439[i446*64+i445]));}}}
function loop452(t388){for(let i450=0;i450<64;i450++){for(let i451=0;i451<16;i451++){b449[i450*16+i451]=(b73[t388*1024+i451*64+i450]?b443[i450*16+i451]:0.0);}}}
function loop456(v401){for(let i454=0;i454<16;i454++){for(let i455=0;i455<64;i455++){b453[i454*64+i455]=(v401?b448[i455*16+i454]:0.0);}}}
function loop464(t388){for(let i457=0;i457<16;i457++){let s459=0;let s460=0;let s461=0;let s462=0;for(let i458=0;i458<64;i458+=4){s459=s459+fround((b70[t388*1024+i457*64+i458]*b453[i457*64+i458]));s460=s460+fround((b70[t388*1024+i457*64+i458+1]*b453[i457*64+i458+1]));s461=s461+fround((b70[t388*1024+i457*64+i458+2]*b453[i457*64+i458+2]));s462=s462+fround((b70[t388*1024+i457*64+i458+3]*b453[i457*64+i458+3]));}b463[i457]=s459+s460+s461+s462;}}
function loop468(t388){for(let i465=0;i465<16;i465++){let s466=0;s466=s466+fround((fround((b463[i465]*b68[t388*16+i465]))*(1/64.0)));b467[i465]=s466;}}
function loop472(t388){for(let i470=0;i470<16;i470++){for(let i471=0;i471<64;i471++){b469[i470*64+i471]=fround((fround((b453[i470*64+i471]*b69[t388*16+i470]))+fround((b467[i470]*b67[t388*1024+i470*64+i471]))));}}}
function loop480(){for(let i473=0;i473<16;i473++){let s475=0;let s476=0;let s477=0;let s478=0;for(let i474=0;i474<64;i474+=4){s475=s475+(-b469[i473*64+i474]);s476=s476+(-b469[i473*64+i474+1]);s477=s477+(-b469[i473*64+i474+2]);s478=s478+(-b469[i473*64+i474+3]);}b479[i473]=s475+s476+s477+s478;}}
function loop484(){for(let i481=0;i481<16;i481++){let s482=0;s482=s482+fround((b479[i481]*(1/64.0)));b483[i481]=s482;}}
function loop487(v400,v401){for(let i485=0;i485<16;i485++){for(let i486=0;i486<64;i486++){b408[i485*64+i486]=fround((fround((fround(((v401?0.0:b448[i486*16+i485])+b469[i485*64+i486]))+b483[i485]))+fround((v400*b439[i485*64+i486]))));}}}
function loop489(v398){for(let i=0;i<1024;i++)b488[i]=(v398?b408[i]:0.0);}
function loop497(t388){for(let i490=0;i490<16;i490++){let s492=0;let s493=0;let s494=0;let s495=0;for(let i491=0;i491<64;i491+=4){s492=s492+fround((b63[t388*1024+i490*64+i491]*b488[i490*64+i491]));s493=s493+fround((b63[t388*1024+i490*64+i491+1]*b488[i490*64+i491+1]));s494=s494+fround((b63[t388*1024+i490*64+i491+2]*b488[i490*64+i491+2]));s495=s495+fround((b63[t388*1024+i490*64+i491+3]*b488[i490*64+i491+3]));}b496[i490]=s492+s493+s494+s495;}}
function loop501(t388){for(let i498=0;i498<16;i498++){let s499=0;s499=s499+fround((fround((b496[i498]*b61[t388*16+i498]))*(1/64.0)));b500[i498]=s499;}}
function loop505(t388){for(let i503=0;i503<16;i503++){for(let i504=0;i504<64;i504++){b502[i503*64+i504]=fround((fround((b488[i503*64+i504]*b62[t388*16+i503]))+fround((b500[i503]*b60[t388*1024+i503*64+i504]))));}}}
function loop513(){for(let i506=0;i506<16;i506++){let s508=0;let s509=0;let s510=0;let s511=0;for(let i507=0;i507<64;i507+=4){s508=s508+(-b502[i506*64+i507]);s509=s509+(-b502[i506*64+i507+1]);s510=s510+(-b502[i506*64+i507+2]);s511=s511+(-b502[i506*64+i507+3]);}b512[i506]=s508+s509+s510+s511;}}
function loop517(){for(let i514=0;i514<16;i514++){let s515=0;s515=s515+fround((b512[i514]*(1/64.0)));b516[i514]=s515;}}
function loop521(v398){for(let i519=0;i519<16;i519++){for(let i520=0;i520<64;i520++){b518[i519*64+i520]=fround((fround(((v398?0.0:b408[i519*64+i520])+b502[i519*64+i520]))+b516[i519]));}}}
function loop523(v397){for(let i=0;i<1024;i++)b522[i]=fround((v397*b518[i]));}
function loop529(t388){for(let i527=0;i527<64;i527++){for(let i528=0;i528<16;i528++){b526[i527*16+i528]=b57[t388*1024+i528*64+i527];}}}
function loop537(t388){for(let i530=0;i530<16;i530++){let s532=0;let s533=0;let s534=0;let s535=0;for(let i531=0;i531<16;i531+=4){s532=s532+fround((fround((b525[i530*16+i531]*b56[t388*16+i530]))*b54[t388*256+i530*16+i531]));s533=s533+fround((fround((b525[i530*16+i531+1]*b56[t388*16+i530]))*b54[t388*256+i530*16+i531+1]));s534=s534+fround((fround((b525[i530*16+i531+2]*b56[t388*16+i530]))*b54[t388*256+i530*16+i531+2]));s535=s535+fround((fround((b525[i530*16+i531+3]*b56[t388*16+i530]))*b54[t388*256+i530*16+i531+3]));}b536[i530]=s532+s533+s534+s535;}}
function loop539(t388){for(let i=0;i<16;i++)b538[i]=(1/b55[t388*16+i]);}
function loop543(){for(let i540=0;i540<16;i540++){let s541=0;s541=s541+(-b536[i540]);b542[i540]=s541;}}
function loop548(t388,v544){for(let i546=0;i546<16;i546++){for(let i547=0;i547<16;i547++){b545[i546*16+i547]=fround((fround((fround((fround((b525[i546*16+i547]*b538[i546]))+b542[i546]))*b54[t388*256+i546*16+i547]))*v544));}}}
function loop554(t388){for(let i552=0;i552<16;i552++){for(let i553=0;i553<64;i553++){b551[i552*64+i553]=b51[t388*1024+i553*16+i552];}}}
function loop556(v395){for(let i=0;i<1024;i++)b555[i]=fround((v395*b550[i]));}
function loop563(){for(let i561=0;i561<64;i561++){for(let i562=0;i562<16;i562++){b560[i561*16+i562]=b549[i562*64+i561];}}}
function loop569(){for(let i567=0;i567<64;i567++){for(let i568=0;i568<16;i568++){b566[i567*16+i568]=b555[i568*64+i567];}}}
function loop573(){for(let i571=0;i571<16;i571++){for(let i572=0;i572<64;i572++){b570[i571*64+i572]=fround((fround((b558[i572*16+i571]+b559[i572*16+i571]))+b565[i572*16+i571]));}}}
function loop575(v394){for(let i=0;i<1024;i++)b574[i]=(v394?b570[i]:0.0);}
function loop583(t388){for(let i576=0;i576<16;i576++){let s578=0;let s579=0;let s580=0;let s581=0;for(let i577=0;i577<64;i577+=4){s578=s578+fround((b44[t388*1024+i576*64+i577]*b574[i576*64+i577]));s579=s579+fround((b44[t388*1024+i576*64+i577+1]*b574[i576*64+i577+1]));s580=s580+fround((b44[t388*1024+i576*64+i577+2]*b574[i576*64+i577+2]));s581=s581+fround((b44[t388*1024+i576*64+i577+3]*b574[i576*64+i577+3]));}b582[i576]=s578+s579+s580+s581;}}
function loop587(t388){for(let i584=0;i584<16;i584++){let s585=0;s585=s585+fround((fround((b582[i584]*b42[t388*16+i584]))*(1/64.0)));b586[i584]=s585;}}
function loop591(t388){for(let i589=0;i589<16;i589++){for(let i590=0;i590<64;i590++){b588[i589*64+i590]=fround((fround((b574[i589*64+i590]*b43[t388*16+i589]))+fround((b586[i589]*b41[t388*1024+i589*64+i590]))));}}}
function loop599(){for(let i592=0;i592<16;i592++){let s594=0;let s595=0;let s596=0;let s597=0;for(let i593=0;i593<64;i593+=4){s594=s594+(-b588[i592*64+i593]);s595=s595+(-b588[i592*64+i593+1]);s596=s596+(-b588[i592*64+i593+2]);s597=s597+(-b588[i592*64+i593+3]);}b598[i592]=s594+s595+s596+s597;}}
function loop603(){for(let i600=0;i600<16;i600++){let s601=0;s601=s601+fround((b598[i600]*(1/64.0)));b602[i600]=s601;}}
function loop606(v393,v394){for(let i604=0;i604<16;i604++){for(let i605=0;i605<64;i605++){b404[i604*64+i605]=fround((fround((fround(((v394?0.0:b570[i604*64+i605])+b588[i604*64+i605]))+b602[i604]))+fround((v393*b518[i604*64+i605]))));}}}
function loop609(t388){for(let i607=0;i607<64;i607++){for(let i608=0;i608<64;i608++){b390[t388*4096+i607*64+i608]=b564[i608*64+i607];}}}
function loop612(t388){for(let i610=0;i610<64;i610++){for(let i611=0;i611<64;i611++){b391[t388*4096+i610*64+i611]=b557[i611*64+i610];}}}
function loop621(){for(let i613=0;i613<32;i613++){let s616=-Infinity;let s617=-Infinity;let s618=-Infinity;let s619=-Infinity;for(let i614=0;i614<64;i614++){for(let i615=0;i615<64;i615+=4){s616=max(s616,abs(b390[i613*4096+i614*64+i615]));s617=max(s617,abs(b390[i613*4096+i614*64+i615+1]));s618=max(s618,abs(b390[i613*4096+i614*64+i615+2]));s619=max(s619,abs(b390[i613*4096+i614*64+i615+3]));}}b620[i613]=max(max(max(s616,s617),s618),s619);}}
function loop623(){for(let i=0;i<32;i++)b622[i]=(((b620[i]>0.0)|0)?b620[i]:1.0);}
function loop626(){for(let i625=0;i625<32;i625++){b624[i625]=(1/b622[i625]);}}
function loop635(){for(let i627=0;i627<32;i627++){let s630=0;let s631=0;let s632=0;let s633=0;for(let i628=0;i628<64;i628++){for(let i629=0;i629<64;i629+=4){s630=s630+fround(square(fround((b390[i627*4096+i628*64+i629]*b624[i627]))));s631=s631+fround(square(fround((b390[i627*4096+i628*64+i629+1]*b624[i627]))));s632=s632+fround(square(fround((b390[i627*4096+i628*64+i629+2]*b624[i627]))));s633=s633+fround(square(fround((b390[i627*4096+i628*64+i629+3]*b624[i627]))));}}b634[i627]=s630+s631+s632+s633;}}
function loop637(){for(let i=0;i<32;i++)b636[i]=fround((fround((fround(ln(b622[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b634[i]*(1/4096.0)))))*0.4342944920063019))))));}
function loop646(){for(let i638=0;i638<32;i638++){let s641=-Infinity;let s642=-Infinity;let s643=-Infinity;let s644=-Infinity;for(let i639=0;i639<64;i639++){for(let i640=0;i640<64;i640+=4){s641=max(s641,abs(b391[i638*4096+i639*64+i640]));s642=max(s642,abs(b391[i638*4096+i639*64+i640+1]));s643=max(s643,abs(b391[i638*4096+i639*64+i640+2]));s644=max(s644,abs(b391[i638*4096+i639*64+i640+3]));}}b645[i638]=max(max(max(s641,s642),s643),s644);}}
function loop648(){for(let i=0;i<32;i++)b647[i]=(((b645[i]>0.0)|0)?b645[i]:1.0);}
function loop651(){for(let i650=0;i650<32;i650++){b649[i650]=(1/b647[i650]);}}
function loop660(){for(let i652=0;i652<32;i652++){let s655=0;let s656=0;let s657=0;let s658=0;for(let i653=0;i653<64;i653++){for(let i654=0;i654<64;i654+=4){s655=s655+fround(square(fround((b391[i652*4096+i653*64+i654]*b649[i652]))));s656=s656+fround(square(fround((b391[i652*4096+i653*64+i654+1]*b649[i652]))));s657=s657+fround(square(fround((b391[i652*4096+i653*64+i654+2]*b649[i652]))));s658=s658+fround(square(fround((b391[i652*4096+i653*64+i654+3]*b649[i652]))));}}b659[i652]=s655+s656+s657+s658;}}
function loop662(){for(let i=0;i<32;i++)b661[i]=fround((fround((fround(ln(b647[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b659[i]*(1/4096.0)))))*0.4342944920063019))))));}
function loop664(){for(let i=0;i<32;i++)b663[i]=fround((fround(ln(b36[i]))*0.4342944920063019));}
function loop666(){for(let i=0;i<32;i++)b665[i]=fround((fround(ln(b37[i]))*0.4342944920063019));}
function loop668(){for(let i=0;i<32;i++)b667[i]=fround(((-5.0)+above0(fround((fround(ln(b38[i]))*0.4342944920063019)))));}
function loop671(){for(let i670=0;i670<32;i670++){b669[i670]=((b23[(31-(i670))]&((b663[(31-(i670))]<(-5.0))|0))&((b667[(31-(i670))]>0.0)|0));}}
function loop675(){let s674=0;for(let i673=0;i673<=31;i673++){s674+=b669[i673];b672[i673]=s674;}}
function loop678(){for(let i677=0;i677<31;i677++){b676[i677]=b672[(31-(i677+1))];}}
function loop679(){b676[31]=0.0;}
function loop681(){for(let i=0;i<32;i++)b680[i]=((b676[i]===0.0)|0);}
function loop690(){for(let i682=0;i682<32;i682++){let s685=-Infinity;let s686=-Infinity;let s687=-Infinity;let s688=-Infinity;for(let i683=0;i683<16;i683++){for(let i684=0;i684<64;i684+=4){s685=max(s685,abs(b389[i682*1024+i683*64+i684]));s686=max(s686,abs(b389[i682*1024+i683*64+i684+1]));s687=max(s687,abs(b389[i682*1024+i683*64+i684+2]));s688=max(s688,abs(b389[i682*1024+i683*64+i684+3]));}}b689[i682]=max(max(max(s685,s686),s687),s688);}}
function loop692(){for(let i=0;i<32;i++)b691[i]=(((b689[i]>0.0)|0)?b689[i]:1.0);}
function loop695(){for(let i694=0;i694<32;i694++){b693[i694]=(1/b691[i694]);}}
function loop704(){for(let i696=0;i696<32;i696++){let s699=0;let s700=0;let s701=0;let s702=0;for(let i697=0;i697<16;i697++){for(let i698=0;i698<64;i698+=4){s699=s699+fround(square(fround((b389[i696*1024+i697*64+i698]*b693[i696]))));s700=s700+fround(square(fround((b389[i696*1024+i697*64+i698+1]*b693[i696]))));s701=s701+fround(square(fround((b389[i696*1024+i697*64+i698+2]*b693[i696]))));s702=s702+fround(square(fround((b389[i696*1024+i697*64+i698+3]*b693[i696]))));}}b703[i696]=s699+s700+s701+s702;}}
function loop706(){for(let i=0;i<32;i++)b705[i]=(b23[i]&b680[i]);}
function loop751(){for(let i=0;i<32;i++)b750[i]=fround((0.5*fround((fround(ln(b714[i]))*0.4342944920063019))));}
function loop754(){for(let i753=0;i753<32;i753++){b752[i753]=((b23[i753]&((b665[i753]>(-5.0))|0))?b665[i753]:NaN);}}
function loop756(){for(let i755=0;i755<32;i755++){b752[1*32+i755]=(b705[i755]?fround((fround((fround(ln(b691[i755]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b703[i755]*(1/1024.0)))))*0.4342944920063019)))))):NaN);}}
function loop758(){for(let i757=0;i757<32;i757++){b752[2*32+i757]=((b23[i757]&((b680[i757]&((b663[i757]>(-5.0))|0))&((fround((b636[i757]-b661[i757]))>b667[i757])|0)))?b636[i757]:NaN);}}
function loop760(){for(let i759=0;i759<32;i759++){b752[3*32+i759]=(b705[i759]?b661[i759]:NaN);}}
function loop762(v748,v749){for(let i761=0;i761<32;i761++){b752[4*32+i761]=((((b23[i761]&v748)&v749)&((b750[i761]>(-5.0))|0))?b750[i761]:NaN);}}
function loop764(){for(let i=0;i<160;i++)b763[i]=b752[i];}
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
loop386();
}
export function rows(chosen,n1,n2,n3,n4,n5){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);n4=fround(n4);
const v6=((n1<0)|0);
const v7=((n1+3)|0);
const v8=(v6?v7:n1);
const v10=min(max(v8,0),2);
const v12=min(max(v8,0),2);
loop24(n5);
const v25=((n2===1)|0);
b34.set(b26,0);
for(let t35=0;t35<32;t35++){
const v81=b23[t35];
const v82=(v81|0);
let v84;
let v85;
let v86;
let v87;
let v88;
let v89;
let v90;
let v91;
let v92;
let v93;
let v94;
switch(v82){
case 0:{
b83.set(b34,0);
break;}
default:{
const v95=((n2===1)|0);
const v96=((n2===2)|0);
loop104();
loop107();
loop110(t35);
loop111(t35);
loop119(t35);
loop122();
loop123(t35);
loop124(t35);
loop127(t35,v95);
b129.set(k130[t35],0);
product(16,64,64,t35*1024,64,1,32768,36864);
b132.set(k133[t35],0);
product(16,64,64,t35*1024,64,1,37888,41984);
b134.set(k135[t35],0);
product(16,64,64,t35*1024,64,1,43008,47104+t35*1024);
loop136(n4,t35);
loop141();
product(16,64,16,79872+t35*1024,64,1,112640,113664);
loop143();
loop151();
loop153();
loop156();
loop159(t35);
loop167(t35);
loop170();
loop173(t35);
loop175(t35);
product(16,16,64,113920+t35*256,16,1,47104+t35*1024,122112);
loop178(n3,v10);
loop186();
loop189();
loop192(t35);
loop193(t35);
loop201(t35);
loop204();
loop205(t35);
loop206(t35);
const v207=((k11[v12]>0.0)|0);
const v208=(v207|0);
loop212(t35,v96);
let v214;
let v215;
let v216;
let v217;
switch(v208){
case 0:{
b213.set(b209,0);
break;}
default:{
loop225();
loop228();
loop231(t35);
loop232(t35);
loop240(t35);
loop243();
loop244(t35);
loop245(t35);
loop250(t35,v95);
b251.set(k252[t35],0);
product(16,64,64,123136,64,1,124160,128256);
loop253(t35);
loop256();
b257.set(k258[t35],0);
product(16,64,64,129280,64,1,130304,134400);
loop260(n3,v10);
loop268();
loop271();
loop274(t35);
loop275(t35);
loop283(t35);
loop286();
loop287(t35);
loop288(t35);
loop291(t35,v96);
v214=k9[v10];
loop292(t35);
loop293(t35);
v215=v95;
b72.set(k252[t35],t35*4096);
b74.set(k258[t35],t35*4096);
v216=n3;
loop294(t35);
loop295(t35);
v217=v96;
break;}
}
loop296();
v84=k9[v10];
loop297(t35);
loop298(t35);
v85=v95;
b46.set(k130[t35],t35*4096);
b48.set(k133[t35],t35*4096);
b49.set(k135[t35],t35*4096);
v86=n4;
loop301(t35);
v87=8.0;
loop303(t35);
loop304(t35);
v88=n3;
loop305(t35);
loop306(t35);
v89=v96;
v90=v208;
v91=v214;
loop307(t35);
loop308(t35);
v92=v215;
v93=v216;
loop309(t35);
loop310(t35);
v94=v217;
break;}
}
loop318();
loop320();
const v328=fround(sum327());
const v329=fround((v328/1024.0));
const v338=fround(sum337());
const v339=fround((v338/1024.0));
const v340=fround((v329/v339));
const v341=fround(sqrt(v340));
loop349();
loop351();
const v359=fround(sum358());
const v360=fround((v359/1024.0));
const v369=fround(sum368());
const v370=fround((v369/1024.0));
const v371=fround((v360/v370));
const v372=fround(sqrt(v371));
const v373=fround((v25?1.0:v339));
const v374=fround((n4*v373));
b36[t35]=v341;
b37[t35]=v372;
b38[t35]=v374;
b39[t35]=v82;
b40[t35]=v84;
loop375(t35);
loop376(t35);
b45[t35]=v85;
b50[t35]=v86;
b53[t35]=v87;
loop377(t35);
loop378(t35);
b59[t35]=v88;
loop379(t35);
loop380(t35);
b64[t35]=v89;
b65[t35]=v90;
b66[t35]=v91;
loop381(t35);
loop382(t35);
b71[t35]=v92;
b75[t35]=v93;
loop383(t35);
loop384(t35);
b80[t35]=v94;
b34.set(b83,0);
}
b387.set(b385,0);
for(let t388=31;t388>=0;t388--){
const v392=b39[t388];
const v393=fround(b40[t388]);
const v394=b45[t388];
const v395=fround(b50[t388]);
const v396=fround(b53[t388]);
const v397=fround(b59[t388]);
const v398=b64[t388];
const v399=b65[t388];
const v400=fround(b66[t388]);
const v401=b71[t388];
const v402=fround(b75[t388]);
const v403=b80[t388];
switch(v392){
case 0:{
b404.set(b387,0);
loop405(t388);
loop406(t388);
loop407(t388);
break;}
default:{
switch(v399){
case 0:{
b408.set(b387,0);
break;}
default:{
loop410(v403);
loop418(t388);
loop422(t388);
loop426(t388);
loop434();
loop438();
loop442(v403);
loop447(v402);
product(64,64,16,135424+t388*4096,64,1,266496,267520);
loop452(t388);
product(64,64,16,268544+t388*4096,64,1,399616,400640);
loop456(v401);
loop464(t388);
loop468(t388);
loop472(t388);
loop480();
loop484();
loop487(v400,v401);
break;}
}
loop489(v398);
loop497(t388);
loop501(t388);
loop505(t388);
loop513();
loop517();
loop521(v398);
loop523(v397);
product(64,16,16,401664,1,64,113920+t388*256,402688);
loop529(t388);
product(16,64,16,401664,64,1,403712,404736);
loop537(t388);
loop539(t388);
loop543();
const v544=(1/v396);
loop548(t388,v544);
product(16,16,64,404992,1,16,79872+t388*1024,405248);
loop554(t388);
product(16,16,64,404992,16,1,406272,407296);
loop556(v395);
product(64,16,64,402688,16,1,t388*1024,408320);
product(64,64,16,412416+t388*4096,64,1,402688,543488);
loop563();
product(64,64,16,544512+t388*4096,64,1,675584,676608);
product(64,16,64,677632,1,64,t388*1024,678656);
loop569();
product(64,64,16,682752+t388*4096,64,1,813824,814848);
loop573();
loop575(v394);
loop583(t388);
loop587(t388);
loop591(t388);
loop599();
loop603();
loop606(v393,v394);
loop609(t388);
loop612(t388);
b389.set(b387,t388*1024);
break;}
}
b387.set(b404,0);
}
loop621();
loop623();
loop626();
loop635();
loop637();
loop646();
loop648();
loop651();
loop660();
loop662();
loop664();
loop666();
loop668();
loop671();
loop675();
loop678();
loop679();
loop681();
loop690();
loop692();
loop695();
loop704();
loop706();
const v707=((n2===2)|0);
const v708=fround(square(k9[v10]));
const v709=fround(square(n3));
const v710=fround(square(n4));
let v711;
let v712;
v711=0.0625;
v712=0.9375;
for(let t713=0;t713<32;t713++){
const v715=b23[t713];
const v716=fround((v711+v712));
const v717=fround((v25?v716:1.0));
const v718=fround((v711/v717));
const v719=fround((v712/v717));
const v720=fround((v710*v718));
const v721=fround((v720*v719));
const v722=fround(expm1(v721));
const v723=fround((v722/16.0));
const v724=fround((v710*v719));
const v725=fround((v718+v719));
const v726=fround((v724*v725));
const v727=fround(exp(v726));
const v728=fround(exp(v721));
const v729=fround((v727-v728));
const v730=fround((v729/16.0));
const v731=fround((v708*v711));
const v732=fround((v719*v723));
const v733=fround((v718+v732));
const v734=fround((v709*v733));
const v735=fround((v731+v734));
const v736=fround((v708*v712));
const v737=fround((v709*v719));
const v738=fround((v737*v730));
const v739=fround((v736+v738));
const v740=fround((v735+v739));
const v741=fround((v707?v740:1.0));
const v742=fround((v735/v741));
const v743=fround((v739/v741));
const v744=fround((v715?v742:v711));
const v745=fround((v715?v743:v712));
const v746=fround((v742+v743));
const v747=fround((v743/v746));
b714[t713]=v747;
v711=v744;
v712=v745;
}
const v748=((n4<=1.0)|0);
const v749=((k11[v12]===0.0)|0);
loop751();
loop754();
loop756();
loop758();
loop760();
loop762(v748,v749);
loop764();
return b763;
}
