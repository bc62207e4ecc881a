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
const b100=new Float32Array(16);
const b102=new Float32Array(16);
const b112=new Float32Array(16);
const b114=new Float32Array(16);
const b122=block.subarray(36864,37888);
const b123=block.subarray(32768,36864);
const k124=rowsOf(b19,20480,0,4096);
const b125=block.subarray(41984,43008);
const b126=block.subarray(37888,41984);
const k127=rowsOf(b19,20480,1*4096,4096);
const b128=block.subarray(43008,47104);
const k129=rowsOf(b19,20480,2*4096,4096);
const b131=block.subarray(113664,113920);
const b132=block.subarray(112640,113664);
const b136=new Float32Array(256);
const b141=new Float32Array(16);
const b143=new Float32Array(16);
const b145=new Float32Array(16);
const b154=new Float32Array(16);
const b156=new Float64Array(16);
const b164=block.subarray(122112,123136);
const b165=new Float32Array(1024);
const b170=new Float32Array(16);
const b172=new Float32Array(16);
const b182=new Float32Array(16);
const b184=new Float32Array(16);
const b191=new Float32Array(1024);
const b195=new Float32Array(1024);
const b203=new Float32Array(16);
const b205=new Float32Array(16);
const b215=new Float32Array(16);
const b217=new Float32Array(16);
const b222=block.subarray(128256,129280);
const b223=block.subarray(123136,124160);
const b227=block.subarray(124160,128256);
const k228=rowsOf(b28,8192,0,4096);
const b230=block.subarray(134400,135424);
const b231=block.subarray(129280,130304);
const b233=block.subarray(130304,134400);
const k234=rowsOf(b28,8192,1*4096,4096);
const b235=new Float32Array(1024);
const b240=new Float32Array(16);
const b242=new Float32Array(16);
const b252=new Float32Array(16);
const b254=new Float32Array(16);
const b284=new Float32Array(64);
const b286=new Float32Array(64);
const b306=new Float32Array(64);
const b308=new Float32Array(64);
const b337=new Float32Array(1024);
const b339=new Float32Array(1024);
const b341=new Float32Array(32768);
const b342=new Float32Array(131072);
const b343=new Float32Array(131072);
const b356=new Float32Array(1024);
const b360=new Float32Array(1024);
const b361=new Float32Array(1024);
const b366=new Float32Array(16);
const b370=new Float32Array(16);
const b372=new Float32Array(1024);
const b379=new Float32Array(16);
const b383=new Float32Array(16);
const b385=new Float32Array(1024);
const b389=block.subarray(267520,268544);
const b390=block.subarray(266496,267520);
const b394=block.subarray(400640,401664);
const b395=block.subarray(399616,400640);
const b399=new Float32Array(1024);
const b406=new Float32Array(16);
const b410=new Float32Array(16);
const b412=new Float32Array(1024);
const b419=new Float32Array(16);
const b423=new Float32Array(16);
const b428=new Float32Array(1024);
const b433=new Float32Array(16);
const b437=new Float32Array(16);
const b439=new Float32Array(1024);
const b446=new Float32Array(16);
const b450=new Float32Array(16);
const b452=new Float32Array(1024);
const b456=block.subarray(401664,402688);
const b458=block.subarray(402688,403712);
const b459=block.subarray(404736,404992);
const b460=block.subarray(403712,404736);
const b467=new Float32Array(16);
const b469=new Float64Array(16);
const b473=new Float32Array(16);
const b476=block.subarray(404992,405248);
const b480=block.subarray(405248,406272);
const b481=block.subarray(407296,408320);
const b482=block.subarray(406272,407296);
const b486=block.subarray(677632,678656);
const b488=block.subarray(408320,412416);
const b489=block.subarray(543488,544512);
const b490=block.subarray(676608,677632);
const b491=block.subarray(675584,676608);
const b495=block.subarray(678656,682752);
const b496=block.subarray(814848,815872);
const b497=block.subarray(813824,814848);
const b501=new Float32Array(1024);
const b505=new Float32Array(1024);
const b510=new Float32Array(16);
const b514=new Float32Array(16);
const b516=new Float32Array(1024);
const b523=new Float32Array(16);
const b527=new Float32Array(16);
const b542=new Float32Array(32);
const b544=new Float32Array(32);
const b546=new Float64Array(32);
const b553=new Float32Array(32);
const b555=new Float32Array(32);
const b561=new Float32Array(32);
const b563=new Float32Array(32);
const b565=new Float64Array(32);
const b572=new Float32Array(32);
const b574=new Float32Array(32);
const b576=new Float32Array(32);
const b578=new Float32Array(32);
const b580=new Float32Array(32);
const b582=new Float32Array(32);
const b585=new Float32Array(32);
const b589=new Float32Array(32);
const b593=new Uint8Array(32);
const b599=new Float32Array(32);
const b601=new Float32Array(32);
const b603=new Float64Array(32);
const b610=new Float32Array(32);
const b612=new Uint8Array(32);
const b621=new Float32Array(32);
const b657=new Float32Array(32);
const b659=new Float32Array(160);
const b670=new Float32Array(160);
function loop20(){for(let i=0;i<655360;i++)b19[i]=fround((fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))*(1/8.0)));}
function loop24(n5){for(let i=0;i<32;i++)b23[i]=((k22[i]<n5)|0);}
function loop27(){for(let i=0;i<1024;i++)b26[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop33(){for(let i29=0;i29<32;i29++){for(let i30=0;i30<2;i30++){for(let i31=0;i31<64;i31++){for(let i32=0;i32<64;i32++){b28[i29*8192+i30*4096+i31*64+i32]=fround((b19[i29*20480+(i30+3)*4096+i31*64+i32]*k21[i30]));}}}}}
function loop101(){for(let i98=0;i98<16;i98++){let s97=0;for(let i99=0;i99<64;i99++){s97=s97+b34[i98*64+i99];}b100[i98]=s97;}}
function loop104(){for(let i103=0;i103<16;i103++){b102[i103]=fround((b100[i103]*(1/64.0)));}}
function loop107(t35){for(let i105=0;i105<16;i105++){for(let i106=0;i106<64;i106++){b44[t35*1024+i105*64+i106]=fround((b34[i105*64+i106]-b102[i105]));}}}
function loop108(t35){for(let i=0;i<1024;i++)b41[t35*1024+i]=fround((2.0*b44[t35*1024+i]));}
function loop113(t35){for(let i110=0;i110<16;i110++){let s109=0;for(let i111=0;i111<64;i111++){s109=s109+fround(square(b44[t35*1024+i110*64+i111]));}b112[i110]=s109;}}
function loop116(){for(let i115=0;i115<16;i115++){b114[i115]=fround((fround((b112[i115]*(1/64.0)))+9.999999747378752e-06));}}
function loop117(t35){for(let i=0;i<16;i++)b43[t35*16+i]=fround((1/sqrt(b114[i])));}
function loop118(t35){for(let i=0;i<16;i++)b42[t35*16+i]=fround(((-0.5)*fround((b43[t35*16+i]/b114[i]))));}
function loop121(t35,v95){for(let i119=0;i119<16;i119++){for(let i120=0;i120<64;i120++){b47[t35*1024+i119*64+i120]=(v95?fround((b44[t35*1024+i119*64+i120]*b43[t35*16+i119])):b34[i119*64+i120]);}}}
function loop130(n4,t35){for(let i=0;i<1024;i++)b52[t35*1024+i]=fround((n4*b122[i]));}
function loop135(){for(let i133=0;i133<64;i133++){for(let i134=0;i134<16;i134++){b132[i133*16+i134]=b125[i134*64+i133];}}}
function loop137(){for(let i=0;i<256;i++)b136[i]=fround((b131[i]*(1/8.0)));}
function loop142(){for(let i139=0;i139<16;i139++){let s138=-Infinity;for(let i140=0;i140<16;i140++){s138=max(s138,b136[i139*16+i140]);}b141[i139]=s138;}}
function loop144(){for(let i=0;i<16;i++)b143[i]=max((-Infinity),b141[i]);}
function loop147(){for(let i146=0;i146<16;i146++){b145[i146]=b143[i146];}}
function loop150(t35){for(let i148=0;i148<16;i148++){for(let i149=0;i149<16;i149++){b54[t35*256+i148*16+i149]=fround(exp(fround((b136[i148*16+i149]-b145[i148]))));}}}
function loop155(t35){for(let i152=0;i152<16;i152++){let s151=0;for(let i153=0;i153<16;i153++){s151=s151+b54[t35*256+i152*16+i153];}b154[i152]=s151;}}
function loop158(){for(let i157=0;i157<16;i157++){b156[i157]=(1/b154[i157]);}}
function loop161(t35){for(let i159=0;i159<16;i159++){for(let i160=0;i160<16;i160++){b58[t35*256+i159*16+i160]=fround((b54[t35*256+i159*16+i160]*b156[i159]));}}}
function loop163(t35){for(let i162=0;i162<16;i162++){b56[t35*16+i162]=fround(pow(b154[i162],-2));}}
function loop166(n3,v10){for(let i=0;i<1024;i++)b165[i]=fround((fround((k9[v10]*b34[i]))+fround((n3*b164[i]))));}
function loop171(){for(let i168=0;i168<16;i168++){let s167=0;for(let i169=0;i169<64;i169++){s167=s167+b165[i168*64+i169];}b170[i168]=s167;}}
function loop174(){for(let i173=0;i173<16;i173++){b172[i173]=fround((b170[i173]*(1/64.0)));}}
function loop177(t35){for(let i175=0;i175<16;i175++){for(let i176=0;i176<64;i176++){b63[t35*1024+i175*64+i176]=fround((b165[i175*64+i176]-b172[i175]));}}}
function loop178(t35){for(let i=0;i<1024;i++)b60[t35*1024+i]=fround((2.0*b63[t35*1024+i]));}
function loop183(t35){for(let i180=0;i180<16;i180++){let s179=0;for(let i181=0;i181<64;i181++){s179=s179+fround(square(b63[t35*1024+i180*64+i181]));}b182[i180]=s179;}}
function loop186(){for(let i185=0;i185<16;i185++){b184[i185]=fround((fround((b182[i185]*(1/64.0)))+9.999999747378752e-06));}}
function loop187(t35){for(let i=0;i<16;i++)b62[t35*16+i]=fround((1/sqrt(b184[i])));}
function loop188(t35){for(let i=0;i<16;i++)b61[t35*16+i]=fround(((-0.5)*fround((b62[t35*16+i]/b184[i]))));}
function loop194(t35,v96){for(let i192=0;i192<16;i192++){for(let i193=0;i193<64;i193++){b191[i192*64+i193]=(v96?fround((b63[t35*1024+i192*64+i193]*b62[t35*16+i192])):b165[i192*64+i193]);}}}
function loop204(){for(let i201=0;i201<16;i201++){let s200=0;for(let i202=0;i202<64;i202++){s200=s200+b191[i201*64+i202];}b203[i201]=s200;}}
function loop207(){for(let i206=0;i206<16;i206++){b205[i206]=fround((b203[i206]*(1/64.0)));}}
function loop210(t35){for(let i208=0;i208<16;i208++){for(let i209=0;i209<64;i209++){b70[t35*1024+i208*64+i209]=fround((b191[i208*64+i209]-b205[i208]));}}}
function loop211(t35){for(let i=0;i<1024;i++)b67[t35*1024+i]=fround((2.0*b70[t35*1024+i]));}
function loop216(t35){for(let i213=0;i213<16;i213++){let s212=0;for(let i214=0;i214<64;i214++){s212=s212+fround(square(b70[t35*1024+i213*64+i214]));}b215[i213]=s212;}}
function loop219(){for(let i218=0;i218<16;i218++){b217[i218]=fround((fround((b215[i218]*(1/64.0)))+9.999999747378752e-06));}}
function loop220(t35){for(let i=0;i<16;i++)b69[t35*16+i]=fround((1/sqrt(b217[i])));}
function loop221(t35){for(let i=0;i<16;i++)b68[t35*16+i]=fround(((-0.5)*fround((b69[t35*16+i]/b217[i]))));}
function loop226(t35,v95){for(let i224=0;i224<16;i224++){for(let i225=0;i225<64;i225++){b223[i224*64+i225]=(v95?fround((b70[t35*1024+i224*64+i225]*b69[t35*16+i224])):b191[i224*64+i225]);}}}
function loop229(t35){for(let i=0;i<1024;i++)b73[t35*1024+i]=((b222[i]>0.0)|0);}
function loop232(){for(let i=0;i<1024;i++)b231[i]=above0(b222[i]);}
function loop236(n3,v10){for(let i=0;i<1024;i++)b235[i]=fround((fround((k9[v10]*b191[i]))+fround((n3*b230[i]))));}
function loop241(){for(let i238=0;i238<16;i238++){let s237=0;for(let i239=0;i239<64;i239++){s237=s237+b235[i238*64+i239];}b240[i238]=s237;}}
function loop244(){for(let i243=0;i243<16;i243++){b242[i243]=fround((b240[i243]*(1/64.0)));}}
function loop247(t35){for(let i245=0;i245<16;i245++){for(let i246=0;i246<64;i246++){b79[t35*1024+i245*64+i246]=fround((b235[i245*64+i246]-b242[i245]));}}}
function loop248(t35){for(let i=0;i<1024;i++)b76[t35*1024+i]=fround((2.0*b79[t35*1024+i]));}
function loop253(t35){for(let i250=0;i250<16;i250++){let s249=0;for(let i251=0;i251<64;i251++){s249=s249+fround(square(b79[t35*1024+i250*64+i251]));}b252[i250]=s249;}}
function loop256(){for(let i255=0;i255<16;i255++){b254[i255]=fround((fround((b252[i255]*(1/64.0)))+9.999999747378752e-06));}}
function loop257(t35){for(let i=0;i<16;i++)b78[t35*16+i]=fround((1/sqrt(b254[i])));}
function loop258(t35){for(let i=0;i<16;i++)b77[t35*16+i]=fround(((-0.5)*fround((b78[t35*16+i]/b254[i]))));}
function loop261(t35,v96){for(let i259=0;i259<16;i259++){for(let i260=0;i260<64;i260++){b195[i259*64+i260]=(v96?fround((b79[t35*1024+i259*64+i260]*b78[t35*16+i259])):b235[i259*64+i260]);}}}
function loop262(t35){for(let i=0;i<16;i++)b68[t35*16+i]=b68[t35*16+i];}
function loop263(t35){for(let i=0;i<16;i++)b69[t35*16+i]=b69[t35*16+i];}
function loop264(t35){for(let i=0;i<16;i++)b77[t35*16+i]=b77[t35*16+i];}
function loop265(t35){for(let i=0;i<16;i++)b78[t35*16+i]=b78[t35*16+i];}
function loop266(){for(let i=0;i<1024;i++)b83[i]=fround((b195[i]+0.0));}
function loop267(t35){for(let i=0;i<16;i++)b42[t35*16+i]=b42[t35*16+i];}
function loop268(t35){for(let i=0;i<16;i++)b43[t35*16+i]=b43[t35*16+i];}
function loop271(t35){for(let i269=0;i269<64;i269++){for(let i270=0;i270<16;i270++){b51[t35*1024+i269*16+i270]=b125[i270*64+i269];}}}
function loop273(t35){for(let i272=0;i272<16;i272++){b55[t35*16+i272]=b154[i272];}}
function loop274(t35){for(let i=0;i<16;i++)b56[t35*16+i]=b56[t35*16+i];}
function loop275(t35){for(let i=0;i<16;i++)b61[t35*16+i]=b61[t35*16+i];}
function loop276(t35){for(let i=0;i<16;i++)b62[t35*16+i]=b62[t35*16+i];}
function loop277(t35){for(let i=0;i<16;i++)b68[t35*16+i]=b68[t35*16+i];}
function loop278(t35){for(let i=0;i<16;i++)b69[t35*16+i]=b69[t35*16+i];}
function loop279(t35){for(let i=0;i<16;i++)b77[t35*16+i]=b77[t35*16+i];}
function loop280(t35){for(let i=0;i<16;i++)b78[t35*16+i]=b78[t35*16+i];}
function loop285(){for(let i282=0;i282<64;i282++){let s281=0;for(let i283=0;i283<16;i283++){s281=s281+b34[i283*64+i282];}b284[i282]=s281;}}
function loop287(){for(let i=0;i<64;i++)b286[i]=fround((b284[i]*(1/16.0)));}
function sum291(){let s288=0;for(let i289=0;i289<16;i289++){for(let i290=0;i290<64;i290++){s288=s288+fround(square(fround((b34[i289*64+i290]-b286[i290]))));}}return s288;}
function sum298(){let s294=0;for(let i297=0;i297<1024;i297++){s294=s294+fround(square(b34[i297]));}return s294;}
function loop307(){for(let i304=0;i304<64;i304++){let s303=0;for(let i305=0;i305<16;i305++){s303=s303+b83[i305*64+i304];}b306[i304]=s303;}}
function loop309(){for(let i=0;i<64;i++)b308[i]=fround((b306[i]*(1/16.0)));}
function sum313(){let s310=0;for(let i311=0;i311<16;i311++){for(let i312=0;i312<64;i312++){s310=s310+fround(square(fround((b83[i311*64+i312]-b308[i312]))));}}return s310;}
function sum320(){let s316=0;for(let i319=0;i319<1024;i319++){s316=s316+fround(square(b83[i319]));}return s316;}
function loop327(t35){for(let i=0;i<16;i++)b42[t35*16+i]=b42[t35*16+i];}
function loop328(t35){for(let i=0;i<16;i++)b43[t35*16+i]=b43[t35*16+i];}
function loop329(t35){for(let i=0;i<16;i++)b55[t35*16+i]=b55[t35*16+i];}
function loop330(t35){for(let i=0;i<16;i++)b56[t35*16+i]=b56[t35*16+i];}
function loop331(t35){for(let i=0;i<16;i++)b61[t35*16+i]=b61[t35*16+i];}
function loop332(t35){for(let i=0;i<16;i++)b62[t35*16+i]=b62[t35*16+i];}
function loop333(t35){for(let i=0;i<16;i++)b68[t35*16+i]=b68[t35*16+i];}
function loop334(t35){for(let i=0;i<16;i++)b69[t35*16+i]=b69[t35*16+i];}
function loop335(t35){for(let i=0;i<16;i++)b77[t35*16+i]=b77[t35*16+i];}
function loop336(t35){for(let i=0;i<16;i++)b78[t35*16+i]=b78[t35*16+i];}
function loop338(){for(let i=0;i<1024;i++)b337[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}
function loop357(t340){for(let i=0;i<4096;i++)b342[t340*4096+i]=0.0;}
function loop358(t340){for(let i=0;i<4096;i++)b343[t340*4096+i]=0.0;}
function loop359(t340){for(let i=0;i<1024;i++)b341[t340*1024+i]=0.0;}
function loop362(v355){for(let i=0;i<1024;i++)b361[i]=(v355?b339[i]:0.0);}
function loop367(t340){for(let i364=0;i364<16;i364++){let s363=0;for(let i365=0;i365<64;i365++){s363=s363+fround((b79[t340*1024+i364*64+i365]*b361[i364*64+i365]));}b366[i364]=s363;}}
function loop371(t340){for(let i369=0;i369<16;i369++){let s368=0;s368=s368+fround((fround((b366[i369]*b77[t340*16+i369]))*(1/64.0)));b370[i369]=s368;}}
function loop375(t340){for(let i373=0;i373<16;i373++){for(let i374=0;i374<64;i374++){b372[i373*64+i374]=fround((fround((b361[i373*64+i374]*b78[t340*16+i373]))+fround((b370[i373]*b76[t340*1024+i373*64+i374]))));}}}
function loop380(){for(let i377=0;i377<16;i377++){let s376=0;for(let i378=0;i378<64;i378++){s376=s376+(-b372[i377*64+i378]);}b379[i377]=s376;}}
function loop384(){for(let i382=0;i382<16;i382++){let s381=0;s381=s381+fround((b379[i382]*(1/64.0)));b383[i382]=s381;}}
function loop388(v355){for(let i386=0;i386<16;i386++){for(let i387=0;i387<64;i387++){b385[i386*64+i387]=fround((fround(((v355?0.0:b339[i386*64+i387])+b372[i386*64+i387]))+b383[i386]));}}}
function loop393(v354){for(let i391=0;i391<64;i391++){for(let i392=0;i392<16;i392++){b390[i391*16+i392]=fround((v354*b385[i392*64+i391]));}}}
function loop398(t340){for(let i396=0;i396<64;i396++){for(let i397=0;i397<16;i397++){b395[i396*16+i397]=(b73[t340*1024+i397*64+i396]?b389[i396*16+i397]:0.0);}}}
function loop402(v353){for(let i400=0;i400<16;i400++){for(let i401=0;i401<64;i401++){b399[i400*64+i401]=(v353?b394[i401*16+i400]:0.0);}}}
function loop407(t340){for(let i404=0;i404<16;i404++){let s403=0;for(let i405=0;i405<64;i405++){s403=s403+fround((b70[t340*1024+i404*64+i405]*b399[i404*64+i405]));}b406[i404]=s403;}}
function loop411(t340){for(let i409=0;i409<16;i409++){let s408=0;s408=s408+fround((fround((b406[i409]*b68[t340*16+i409]))*(1/64.0)));b410[i409]=s408;}}
function loop415(t340){for(let i413=0;i413<16;i413++){for(let i414=0;i414<64;i414++){b412[i413*64+i414]=fround((fround((b399[i413*64+i414]*b69[t340*16+i413]))+fround((b410[i413]*b67[t340*1024+i413*64+i414]))));}}}
function loop420(){for(let i417=0;i417<16;i417++){let s416=0;for(let i418=0;i418<64;i418++){s416=s416+(-b412[i417*64+i418]);}b419[i417]=s416;}}
function loop424(){for(let i422=0;i422<16;i422++){let s421=0;s421=s421+fround((b419[i422]*(1/64.0)));b423[i422]=s421;}}
function loop427(v352,v353){for(let i425=0;i425<16;i425++){for(let i426=0;i426<64;i426++){b360[i425*64+i426]=fround((fround((fround(((v353?0.0:b394[i426*16+i425])+b412[i425*64+i426]))+b423[i425]))+fround((v352*b385[i425*64+i426]))));}}}
function loop429(v350){for(let i=0;i<1024;i++)b428[i]=(v350?b360[i]:0.0);}
function loop434(t340){for(let i431=0;i431<16;i431++){let s430=0;for(let i432=0;i432<64;i432++){s430=s430+fround((b63[t340*1024+i431*64+i432]*b428[i431*64+i432]));}b433[i431]=s430;}}
function loop438(t340){for(let i436=0;i436<16;i436++){let s435=0;s435=s435+fround((fround((b433[i436]*b61[t340*16+i436]))*(1/64.0)));b437[i436]=s435;}}
function loop442(t340){for(let i440=0;i440<16;i440++){for(let i441=0;i441<64;i441++){b439[i440*64+i441]=fround((fround((b428[i440*64+i441]*b62[t340*16+i440]))+fround((b437[i440]*b60[t340*1024+i440*64+i441]))));}}}
function loop447(){for(let i444=0;i444<16;i444++){let s443=0;for(let i445=0;i445<64;i445++){s443=s443+(-b439[i444*64+i445]);}b446[i444]=s443;}}
function loop451(){for(let i449=0;i449<16;i449++){let s448=0;s448=s448+fround((b446[i449]*(1/64.0)));b450[i449]=s448;}}
function loop455(v350){for(let i453=0;i453<16;i453++){for(let i454=0;i454<64;i454++){b452[i453*64+i454]=fround((fround(((v350?0.0:b360[i453*64+i454])+b439[i453*64+i454]))+b450[i453]));}}}
function loop457(v349){for(let i=0;i<1024;i++)b456[i]=fround((v349*b452[i]));}
function loop463(t340){for(let i461=0;i461<64;i461++){for(let i462=0;i462<16;i462++){b460[i461*16+i462]=b57[t340*1024+i462*64+i461];}}}
function loop468(t340){for(let i465=0;i465<16;i465++){let s464=0;for(let i466=0;i466<16;i466++){s464=s464+fround((fround((b459[i465*16+i466]*b56[t340*16+i465]))*b54[t340*256+i465*16+i466]));}b467[i465]=s464;}}
function loop470(t340){for(let i=0;i<16;i++)b469[i]=(1/b55[t340*16+i]);}
function loop474(){for(let i472=0;i472<16;i472++){let s471=0;s471=s471+(-b467[i472]);b473[i472]=s471;}}
function loop479(t340,v475){for(let i477=0;i477<16;i477++){for(let i478=0;i478<16;i478++){b476[i477*16+i478]=fround((fround((fround((fround((b459[i477*16+i478]*b469[i477]))+b473[i477]))*b54[t340*256+i477*16+i478]))*v475));}}}
function loop485(t340){for(let i483=0;i483<16;i483++){for(let i484=0;i484<64;i484++){b482[i483*64+i484]=b51[t340*1024+i484*16+i483];}}}
function loop487(v347){for(let i=0;i<1024;i++)b486[i]=fround((v347*b481[i]));}
function loop494(){for(let i492=0;i492<64;i492++){for(let i493=0;i493<16;i493++){b491[i492*16+i493]=b480[i493*64+i492];}}}
function loop500(){for(let i498=0;i498<64;i498++){for(let i499=0;i499<16;i499++){b497[i498*16+i499]=b486[i499*64+i498];}}}
function loop504(){for(let i502=0;i502<16;i502++){for(let i503=0;i503<64;i503++){b501[i502*64+i503]=fround((fround((b489[i503*16+i502]+b490[i503*16+i502]))+b496[i503*16+i502]));}}}
function loop506(v346){for(let i=0;i<1024;i++)b505[i]=(v346?b501[i]:0.0);}
function loop511(t340){for(let i508=0;i508<16;i508++){let s507=0;for(let i509=0;i509<64;i509++){s507=s507+fround((b44[t340*1024+i508*64+i509]*b505[i508*64+i509]));}b510[i508]=s507;}}
function loop515(t340){for(let i513=0;i513<16;i513++){let s512=0;s512=s512+fround((fround((b510[i513]*b42[t340*16+i513]))*(1/64.0)));b514[i513]=s512;}}
function loop519(t340){for(let i517=0;i517<16;i517++){for(let i518=0;i518<64;i518++){b516[i517*64+i518]=fround((fround((b505[i517*64+i518]*b43[t340*16+i517]))+fround((b514[i517]*b41[t340*1024+i517*64+i518]))));}}}
function loop524(){for(let i521=0;i521<16;i521++){let s520=0;for(let i522=0;i522<64;i522++){s520=s520+(-b516[i521*64+i522]);}b523[i521]=s520;}}
function loop528(){for(let i526=0;i526<16;i526++){let s525=0;s525=s525+fround((b523[i526]*(1/64.0)));b527[i526]=s525;}}
function loop531(v345,v346){for(let i529=0;i529<16;i529++){for(let i530=0;i530<64;i530++){b356[i529*64+i530]=fround((fround((fround(((v346?0.0:b501[i529*64+i530])+b516[i529*64+i530]))+b527[i529]))+fround((v345*b452[i529*64+i530]))));}}}
function loop534(t340){for(let i532=0;i532<64;i532++){for(let i533=0;i533<64;i533++){b342[t340*4096+i532*64+i533]=b495[i533*64+i532];}}}
function loop537(t340){for(let i535=0;i535<64;i535++){for(let i536=0;i536<64;i536++){b343[t340*4096+i535*64+i536]=b488[i536*64+i535];}}}
function loop543(){for(let i539=0;i539<32;i539++){let s538=-Infinity;for(let i540=0;i540<64;i540++){for(let i541=0;i541<64;i541++){s538=max(s538,abs(b342[i539*4096+i540*64+i541]));}}b542[i539]=s538;}}
function loop545(){for(let i=0;i<32;i++)b544[i]=(((b542[i]>0.0)|0)?b542[i]:1.0);}
function loop548(){for(let i547=0;i547<32;i547++){b546[i547]=(1/b544[i547]);}}
function loop554(){for(let i550=0;i550<32;i550++){let s549=0;for(let i551=0;i551<64;i551++){for(let i552=0;i552<64;i552++){s549=s549+fround(square(fround((b342[i550*4096+i551*64+i552]*b546[i550]))));}}b553[i550]=s549;}}
function loop556(){for(let i=0;i<32;i++)b555[i]=fround((fround((fround(ln(b544[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b553[i]*(1/4096.0)))))*0.4342944920063019))))));}
function loop562(){for(let i558=0;i558<32;i558++){let s557=-Infinity;for(let i559=0;i559<64;i559++){for(let i560=0;i560<64;i560++){s557=max(s557,abs(b343[i558*4096+i559*64+i560]));}}b561[i558]=s557;}}
function loop564(){for(let i=0;i<32;i++)b563[i]=(((b561[i]>0.0)|0)?b561[i]:1.0);}
function loop567(){for(let i566=0;i566<32;i566++){b565[i566]=(1/b563[i566]);}}
function loop573(){for(let i569=0;i569<32;i569++){let s568=0;for(let i570=0;i570<64;i570++){for(let i571=0;i571<64;i571++){s568=s568+fround(square(fround((b343[i569*4096+i570*64+i571]*b565[i569]))));}}b572[i569]=s568;}}
function loop575(){for(let i=0;i<32;i++)b574[i]=fround((fround((fround(ln(b563[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b572[i]*(1/4096.0)))))*0.4342944920063019))))));}
function loop577(){for(let i=0;i<32;i++)b576[i]=fround((fround(ln(b36[i]))*0.4342944920063019));}
function loop579(){for(let i=0;i<32;i++)b578[i]=fround((fround(ln(b37[i]))*0.4342944920063019));}
function loop581(){for(let i=0;i<32;i++)b580[i]=fround(((-5.0)+above0(fround((fround(ln(b38[i]))*0.4342944920063019)))));}
function loop584(){for(let i583=0;i583<32;i583++){b582[i583]=((b23[(31-(i583))]&((b576[(31-(i583))]<(-5.0))|0))&((b580[(31-(i583))]>0.0)|0));}}
function loop588(){let s587=0;for(let i586=0;i586<=31;i586++){s587+=b582[i586];b585[i586]=s587;}}
function loop591(){for(let i590=0;i590<31;i590++){b589[i590]=b585[(31-(i590+1))];}}
function loop592(){b589[31]=0.0;}
function loop594(){for(let i=0;i<32;i++)b593[i]=((b589[i]===0.0)|0);}
function loop600(){for(let i596=0;i596<32;i596++){let s595=-Infinity;for(let i597=0;i597<16;i597++){for(let i598=0;i598<64;i598++){s595=max(s595,abs(b341[i596*1024+i597*64+i598]));}}b599[i596]=s595;}}
function loop602(){for(let i=0;i<32;i++)b601[i]=(((b599[i]>0.0)|0)?b599[i]:1.0);}
function loop605(){for(let i604=0;i604<32;i604++){b603[i604]=(1/b601[i604]);}}
function loop611(){for(let i607=0;i607<32;i607++){let s606=0;for(let i608=0;i608<16;i608++){for(let i609=0;i609<64;i609++){s606=s606+fround(square(fround((b341[i607*1024+i608*64+i609]*b603[i607]))));}}b610[i607]=s606;}}
function loop613(){for(let i=0;i<32;i++)b612[i]=(b23[i]&b593[i]);}
function loop658(){for(let i=0;i<32;i++)b657[i]=fround((0.5*fround((fround(ln(b621[i]))*0.4342944920063019))));}
function loop661(){for(let i660=0;i660<32;i660++){b659[i660]=((b23[i660]&((b578[i660]>(-5.0))|0))?b578[i660]:NaN);}}
function loop663(){for(let i662=0;i662<32;i662++){b659[1*32+i662]=(b612[i662]?fround((fround((fround(ln(b601[i662]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b610[i662]*(1/1024.0)))))*0.4342944920063019)))))):NaN);}}
function loop665(){for(let i664=0;i664<32;i664++){b659[2*32+i664]=((b23[i664]&((b593[i664]&((b576[i664]>(-5.0))|0))&((fround((b555[i664]-b574[i664]))>b580[i664])|0)))?b555[i664]:NaN);}}
function loop667(){for(let i666=0;i666<32;i666++){b659[3*32+i666]=(b612[i666]?b574[i666]:NaN);}}
function loop669(v655,v656){for(let i668=0;i668<32;i668++){b659[4*32+i668]=((((b23[i668]&v655)&v656)&((b657[i668]>(-5.0))|0))?b657[i668]:NaN);}}
function loop671(){for(let i=0;i<160;i++)b670[i]=b659[i];}
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
loop338();
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
loop101();
loop104();
loop107(t35);
loop108(t35);
loop113(t35);
loop116();
loop117(t35);
loop118(t35);
loop121(t35,v95);
b123.set(k124[t35],0);
product(16,64,64,t35*1024,64,1,32768,36864);
b126.set(k127[t35],0);
product(16,64,64,t35*1024,64,1,37888,41984);
b128.set(k129[t35],0);
product(16,64,64,t35*1024,64,1,43008,47104+t35*1024);
loop130(n4,t35);
loop135();
product(16,64,16,79872+t35*1024,64,1,112640,113664);
loop137();
loop142();
loop144();
loop147();
loop150(t35);
loop155(t35);
loop158();
loop161(t35);
loop163(t35);
product(16,16,64,113920+t35*256,16,1,47104+t35*1024,122112);
loop166(n3,v10);
loop171();
loop174();
loop177(t35);
loop178(t35);
loop183(t35);
loop186();
loop187(t35);
loop188(t35);
const v189=((k11[v12]>0.0)|0);
const v190=(v189|0);
loop194(t35,v96);
let v196;
let v197;
let v198;
let v199;
switch(v190){
case 0:{
b195.set(b191,0);
break;}
default:{
loop204();
loop207();
loop210(t35);
loop211(t35);
loop216(t35);
loop219();
loop220(t35);
loop221(t35);
loop226(t35,v95);
b227.set(k228[t35],0);
product(16,64,64,123136,64,1,124160,128256);
loop229(t35);
loop232();
b233.set(k234[t35],0);
product(16,64,64,129280,64,1,130304,134400);
loop236(n3,v10);
loop241();
loop244();
loop247(t35);
loop248(t35);
loop253(t35);
loop256();
loop257(t35);
loop258(t35);
loop261(t35,v96);
v196=k9[v10];
loop262(t35);
loop263(t35);
v197=v95;
b72.set(k228[t35],t35*4096);
b74.set(k234[t35],t35*4096);
v198=n3;
loop264(t35);
loop265(t35);
v199=v96;
break;}
}
loop266();
v84=k9[v10];
loop267(t35);
loop268(t35);
v85=v95;
b46.set(k124[t35],t35*4096);
b48.set(k127[t35],t35*4096);
b49.set(k129[t35],t35*4096);
v86=n4;
loop271(t35);
v87=8.0;
loop273(t35);
loop274(t35);
v88=n3;
loop275(t35);
loop276(t35);
v89=v96;
v90=v190;
v91=v196;
loop277(t35);
loop278(t35);
v92=v197;
v93=v198;
loop279(t35);
loop280(t35);
v94=v199;
break;}
}
loop285();
loop287();
const v292=fround(sum291());
const v293=fround((v292/1024.0));
const v299=fround(sum298());
const v300=fround((v299/1024.0));
const v301=fround((v293/v300));
const v302=fround(sqrt(v301));
loop307();
loop309();
const v314=fround(sum313());
const v315=fround((v314/1024.0));
const v321=fround(sum320());
const v322=fround((v321/1024.0));
const v323=fround((v315/v322));
const v324=fround(sqrt(v323));
const v325=fround((v25?1.0:v300));
const v326=fround((n4*v325));
b36[t35]=v302;
b37[t35]=v324;
b38[t35]=v326;
b39[t35]=v82;
b40[t35]=v84;
loop327(t35);
loop328(t35);
b45[t35]=v85;
b50[t35]=v86;
b53[t35]=v87;
loop329(t35);
loop330(t35);
b59[t35]=v88;
loop331(t35);
loop332(t35);
b64[t35]=v89;
b65[t35]=v90;
b66[t35]=v91;
loop333(t35);
loop334(t35);
b71[t35]=v92;
b75[t35]=v93;
loop335(t35);
loop336(t35);
b80[t35]=v94;
b34.set(b83,0);
}
b339.set(b337,0);
for(let t340=31;t340>=0;t340--){
const v344=b39[t340];
const v345=fround(b40[t340]);
const v346=b45[t340];
const v347=fround(b50[t340]);
const v348=fround(b53[t340]);
const v349=fround(b59[t340]);
const v350=b64[t340];
const v351=b65[t340];
const v352=fround(b66[t340]);
const v353=b71[t340];
const v354=fround(b75[t340]);
const v355=b80[t340];
switch(v344){
case 0:{
b356.set(b339,0);
loop357(t340);
loop358(t340);
loop359(t340);
break;}
default:{
switch(v351){
case 0:{
b360.set(b339,0);
break;}
default:{
loop362(v355);
loop367(t340);
loop371(t340);
loop375(t340);
loop380();
loop384();
loop388(v355);
loop393(v354);
product(64,64,16,135424+t340*4096,64,1,266496,267520);
loop398(t340);
product(64,64,16,268544+t340*4096,64,1,399616,400640);
loop402(v353);
loop407(t340);
loop411(t340);
loop415(t340);
loop420();
loop424();
loop427(v352,v353);
break;}
}
loop429(v350);
loop434(t340);
loop438(t340);
loop442(t340);
loop447();
loop451();
loop455(v350);
loop457(v349);
product(64,16,16,401664,1,64,113920+t340*256,402688);
loop463(t340);
product(16,64,16,401664,64,1,403712,404736);
loop468(t340);
loop470(t340);
loop474();
const v475=(1/v348);
loop479(t340,v475);
product(16,16,64,404992,1,16,79872+t340*1024,405248);
loop485(t340);
product(16,16,64,404992,16,1,406272,407296);
loop487(v347);
product(64,16,64,402688,16,1,t340*1024,408320);
product(64,64,16,412416+t340*4096,64,1,402688,543488);
loop494();
product(64,64,16,544512+t340*4096,64,1,675584,676608);
product(64,16,64,677632,1,64,t340*1024,678656);
loop500();
product(64,64,16,682752+t340*4096,64,1,813824,814848);
loop504();
loop506(v346);
loop511(t340);
loop515(t340);
loop519(t340);
loop524();
loop528();
loop531(v345,v346);
loop534(t340);
loop537(t340);
b341.set(b339,t340*1024);
break;}
}
b339.set(b356,0);
}
loop543();
loop545();
loop548();
loop554();
loop556();
loop562();
loop564();
loop567();
loop573();
loop575();
loop577();
loop579();
loop581();
loop584();
loop588();
loop591();
loop592();
loop594();
loop600();
loop602();
loop605();
loop611();
loop613();
const v614=((n2===2)|0);
const v615=fround(square(k9[v10]));
const v616=fround(square(n3));
const v617=fround(square(n4));
let v618;
let v619;
v618=0.0625;
v619=0.9375;
for(let t620=0;t620<32;t620++){
const v622=b23[t620];
const v623=fround((v618+v619));
const v624=fround((v25?v623:1.0));
const v625=fround((v618/v624));
const v626=fround((v619/v624));
const v627=fround((v617*v625));
const v628=fround((v627*v626));
const v629=fround(expm1(v628));
const v630=fround((v629/16.0));
const v631=fround((v617*v626));
const v632=fround((v625+v626));
const v633=fround((v631*v632));
const v634=fround(exp(v633));
const v635=fround(exp(v628));
const v636=fround((v634-v635));
const v637=fround((v636/16.0));
const v638=fround((v615*v618));
const v639=fround((v626*v630));
const v640=fround((v625+v639));
const v641=fround((v616*v640));
const v642=fround((v638+v641));
const v643=fround((v615*v619));
const v644=fround((v616*v626));
const v645=fround((v644*v637));
const v646=fround((v643+v645));
const v647=fround((v642+v646));
const v648=fround((v614?v647:1.0));
const v649=fround((v642/v648));
const v650=fround((v646/v648));
const v651=fround((v622?v649:v618));
const v652=fround((v622?v650:v619));
const v653=fround((v649+v650));
const v654=fround((v650/v653));
b621[t620]=v654;
v618=v651;
v619=v652;
}
const v655=((n4<=1.0)|0);
const v656=((k11[v12]===0.0)|0);
loop658();
loop661();
loop663();
loop665();
loop667();
loop669(v655,v656);
loop671();
return b670;
}
