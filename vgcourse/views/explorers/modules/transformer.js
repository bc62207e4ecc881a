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
let block, memory;
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
  const text = "AGFzbQEAAAABDAFgCH9/f39/f39/AAMCAQAFBAEAgAIHFAIHcHJvZHVjdAAABm1lbW9yeQIACvcEAfQEEQF/AX8BfwF/AX8BfwF7AXsBewF7AXsBewF7AXsBewF7AXsgAkEEbCECIANBBGwhAyAEQQRsIQQgBUEEbCEFIAZBBGwhBiAHQQRsIQcgAyAAIARsaiEIA0BBACEMA0D9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEYIAMhCSADIAEgBWxqIQogBiAMaiELA0AgC/0AAgAhDiAL/QACECEPIAkhDSAN/QkCACEQIA0gBGohDSARIBAgDv3mAf3kASERIBIgECAP/eYB/eQBIRIgDf0JAgAhECANIARqIQ0gEyAQIA795gH95AEhEyAUIBAgD/3mAf3kASEUIA39CQIAIRAgDSAEaiENIBUgECAO/eYB/eQBIRUgFiAQIA/95gH95AEhFiAN/QkCACEQIBcgECAO/eYB/eQBIRcgGCAQIA/95gH95AEhGCAJIAVqIQkgCyACaiELIAkgCkkNAAsgByAMaiENIA0gEf0LAgAgDSAS/QsCECANIAJqIQ0gDSAT/QsCACANIBT9CwIQIA0gAmohDSANIBX9CwIAIA0gFv0LAhAgDSACaiENIA0gF/0LAgAgDSAY/QsCECANIAJqIQ0gDEEgaiEMIAwgAkkNAAsgAyAEQQRsaiEDIAcgAkEEbGohByADIAhJDQALCw==", made = (globalThis.vgProducts ??= {}); // one for all: a page can have some 100 memories
  const { exports } = (made[text] ??= new WebAssembly.Instance(new WebAssembly.Module(numbers(text))));
  [memory, product] = [exports.memory, exports.product];
  block = new Float32Array(memory.buffer);
} catch { block = new Float32Array(1474340); } // forbidden, or too old
// Loops over arrays: see vectors.py. What a page forbids, or cannot, stays as it is.
const vectors = async (text) => (await WebAssembly.instantiate(numbers(text), { "": { "": memory } })).instance.exports;

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
const b23=new Int32Array(block.buffer,5895440,32);
const k25=new Int32Array(block.buffer,0,32);
const b27=new Float32Array(1024);
const b29=new Float32Array(262144);
const b35=block.subarray(32,1056);
const b37=block.subarray(1473668,1473700);
const b38=block.subarray(1473732,1473764);
const b39=block.subarray(1473796,1473828);
const b40=new Int32Array(32);
const b41=new Float32Array(32);
const b42=block.subarray(33856,66624);
const b43=block.subarray(67168,67680);
const b44=block.subarray(66656,67168);
const b45=block.subarray(1088,33856);
const b46=new Int32Array(32);
const b47=block.subarray(1336132,1467204);
const b48=block.subarray(67680,100448);
const b49=block.subarray(1198916,1329988);
const b50=block.subarray(1066820,1197892);
const b51=new Float32Array(32);
const b52=block.subarray(449380,482148);
const b53=block.subarray(147552,180320);
const b54=new Float32Array(32);
const b55=block.subarray(181904,190096);
const b56=block.subarray(482148,482660);
const b57=block.subarray(482660,483172);
const b58=block.subarray(114784,147552);
const b59=block.subarray(190112,198304);
const b60=new Float32Array(32);
const b61=block.subarray(233156,265924);
const b62=block.subarray(266468,266980);
const b63=block.subarray(265956,266468);
const b64=block.subarray(200388,233156);
const b65=new Int32Array(32);
const b66=new Int32Array(32);
const b67=new Float32Array(32);
const b68=block.subarray(300804,333572);
const b69=block.subarray(334116,334628);
const b70=block.subarray(333604,334116);
const b71=block.subarray(268036,300804);
const b72=new Int32Array(32);
const b73=block.subarray(915620,1046692);
const b74=new Int32Array(block.buffer,1363088,32768);
const b75=block.subarray(782500,913572);
const b76=new Float32Array(32);
const b77=block.subarray(413508,446276);
const b78=block.subarray(446820,447332);
const b79=block.subarray(446308,446820);
const b80=block.subarray(380740,413508);
const b81=new Int32Array(32);
const b84=block.subarray(448356,449380);
const b104=block.subarray(1056,1072);
const b106=block.subarray(1072,1088);
const b119=block.subarray(66624,66640);
const b121=block.subarray(66640,66656);
const b129=block.subarray(104544,105568);
const b130=block.subarray(100448,104544);
const k131=rowsOf(b19,20480,0,4096);
const b132=block.subarray(109664,110688);
const b133=block.subarray(105568,109664);
const k134=rowsOf(b19,20480,1*4096,4096);
const b135=block.subarray(110688,114784);
const k136=rowsOf(b19,20480,2*4096,4096);
const b138=block.subarray(181344,181600);
const b139=block.subarray(180320,181344);
const b143=block.subarray(181600,181856);
const b151=block.subarray(181856,181872);
const b153=block.subarray(181872,181888);
const b155=block.subarray(181888,181904);
const b167=block.subarray(190096,190112);
const b174=block.subarray(198304,199328);
const b175=block.subarray(199332,200356);
const k177=block.subarray(199328,199331);
const b184=block.subarray(200356,200372);
const b186=block.subarray(200372,200388);
const b199=block.subarray(265924,265940);
const b201=block.subarray(265940,265956);
const b208=block.subarray(266980,268004);
const b212=block.subarray(447332,448356);
const b223=block.subarray(268004,268020);
const b225=block.subarray(268020,268036);
const b238=block.subarray(333572,333588);
const b240=block.subarray(333588,333604);
const b245=block.subarray(339748,340772);
const b246=block.subarray(334628,335652);
const b250=block.subarray(335652,339748);
const k251=rowsOf(b29,8192,0,4096);
const b253=block.subarray(378660,379684);
const b254=block.subarray(373540,374564);
const b256=block.subarray(374564,378660);
const k257=rowsOf(b29,8192,1*4096,4096);
const b258=block.subarray(379684,380708);
const b266=block.subarray(380708,380724);
const b268=block.subarray(380724,380740);
const b281=block.subarray(446276,446292);
const b283=block.subarray(446292,446308);
const b316=block.subarray(483172,483236);
const b318=block.subarray(483236,483300);
const b347=block.subarray(483300,483364);
const b349=block.subarray(483364,483428);
const b384=new Float32Array(1024);
const b386=block.subarray(778340,779364);
const b388=block.subarray(745572,778340);
const b389=block.subarray(483428,614500);
const b390=block.subarray(614500,745572);
const b403=block.subarray(1472388,1473412);
const b407=block.subarray(1050852,1051876);
const b408=block.subarray(779364,780388);
const b416=block.subarray(780388,780404);
const b420=block.subarray(780404,780420);
const b422=block.subarray(780420,781444);
const b432=block.subarray(781444,781460);
const b436=block.subarray(781460,781476);
const b438=block.subarray(781476,782500);
const b442=block.subarray(914596,915620);
const b443=block.subarray(913572,914596);
const b447=block.subarray(1047716,1048740);
const b448=block.subarray(1046692,1047716);
const b452=block.subarray(1048740,1049764);
const b462=block.subarray(1049764,1049780);
const b466=block.subarray(1049780,1049796);
const b468=block.subarray(1049796,1050820);
const b478=block.subarray(1050820,1050836);
const b482=block.subarray(1050836,1050852);
const b487=block.subarray(1051876,1052900);
const b495=block.subarray(1052900,1052916);
const b499=block.subarray(1052916,1052932);
const b501=block.subarray(1052932,1053956);
const b511=block.subarray(1053956,1053972);
const b515=block.subarray(1053972,1053988);
const b517=block.subarray(1053988,1055012);
const b521=block.subarray(1055012,1056036);
const b523=block.subarray(1056036,1057060);
const b524=block.subarray(1058084,1058340);
const b525=block.subarray(1057060,1058084);
const b535=block.subarray(1058340,1058356);
const b539=block.subarray(1058356,1058372);
const b541=block.subarray(1058372,1058628);
const b545=block.subarray(1058628,1059652);
const b546=block.subarray(1060676,1061700);
const b547=block.subarray(1059652,1060676);
const b551=block.subarray(1061700,1062724);
const b553=block.subarray(1062724,1066820);
const b554=block.subarray(1197892,1198916);
const b555=block.subarray(1331012,1332036);
const b556=block.subarray(1329988,1331012);
const b560=block.subarray(1332036,1336132);
const b561=block.subarray(1468228,1469252);
const b562=block.subarray(1467204,1468228);
const b566=block.subarray(1469252,1470276);
const b570=block.subarray(1470276,1471300);
const b578=block.subarray(1471300,1471316);
const b582=block.subarray(1471316,1471332);
const b584=block.subarray(1471332,1472356);
const b594=block.subarray(1472356,1472372);
const b598=block.subarray(1472372,1472388);
const b616=block.subarray(1473412,1473444);
const b618=block.subarray(1473444,1473476);
const b627=block.subarray(1473476,1473508);
const b629=block.subarray(1473508,1473540);
const b638=block.subarray(1473540,1473572);
const b640=block.subarray(1473572,1473604);
const b649=block.subarray(1473604,1473636);
const b651=block.subarray(1473636,1473668);
const b653=block.subarray(1473700,1473732);
const b655=block.subarray(1473764,1473796);
const b657=block.subarray(1473828,1473860);
const b659=block.subarray(1473892,1473924);
const b662=new Float32Array(32);
const b666=block.subarray(1473924,1473956);
const b670=new Int32Array(block.buffer,5895824,32);
const b679=block.subarray(1473988,1474020);
const b681=block.subarray(1474020,1474052);
const b690=block.subarray(1474052,1474084);
const b692=new Int32Array(block.buffer,5896336,32);
const b701=block.subarray(1474116,1474148);
const b737=block.subarray(1474148,1474180);
const b739=block.subarray(1474180,1474340);
const b750=new Float32Array(160);
function loop20(){for(let i=0;i<655360;i++){b19[i]=fround((fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))/8.0));}}
function loop24(n5){for(let i=0;i<32;i++){b23[i]=((k22[i]<n5)|0);}}
function loop28(){for(let i=0;i<1024;i++){b27[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop34(){for(let i30=0;i30<32;i30++){for(let i31=0;i31<2;i31++){for(let i32=0;i32<64;i32++){for(let i33=0;i33<64;i33++){b29[i30*8192+i31*4096+i32*64+i33]=fround((b19[i30*20480+(i31+3)*4096+i32*64+i33]*k21[i31]));}}}}}
function loop105(){for(let i98=0;i98<16;i98++){let s100=0;let s101=0;let s102=0;let s103=0;for(let i99=0;i99<64;i99+=4){s100=s100+b35[i98*64+i99];s101=s101+b35[i98*64+i99+1];s102=s102+b35[i98*64+i99+2];s103=s103+b35[i98*64+i99+3];}b104[i98]=s100+s101+s102+s103;}}
function loop108(){for(let i107=0;i107<16;i107++){b106[i107]=fround((b104[i107]/64.0));}}
function loop111(t36){for(let i109=0;i109<16;i109++){for(let i110=0;i110<64;i110++){b45[t36*1024+i109*64+i110]=fround((b35[i109*64+i110]-b106[i109]));}}}
function loop112(t36){for(let i=0;i<1024;i++){b42[t36*1024+i]=fround((2.0*b45[t36*1024+i]));}}
function loop120(t36){for(let i113=0;i113<16;i113++){let s115=0;let s116=0;let s117=0;let s118=0;for(let i114=0;i114<64;i114+=4){s115=s115+fround(square(b45[t36*1024+i113*64+i114]));s116=s116+fround(square(b45[t36*1024+i113*64+i114+1]));s117=s117+fround(square(b45[t36*1024+i113*64+i114+2]));s118=s118+fround(square(b45[t36*1024+i113*64+i114+3]));}b119[i113]=s115+s116+s117+s118;}}
function loop123(){for(let i122=0;i122<16;i122++){b121[i122]=fround((fround((b119[i122]/64.0))+9.999999747378752e-06));}}
function loop124(t36){for(let i=0;i<16;i++){b44[t36*16+i]=fround((1/sqrt(b121[i])));}}
function loop125(t36){for(let i=0;i<16;i++){b43[t36*16+i]=fround(((-0.5)*fround((b44[t36*16+i]/b121[i]))));}}
function loop128(t36,v96){for(let i126=0;i126<16;i126++){for(let i127=0;i127<64;i127++){b48[t36*1024+i126*64+i127]=(v96?fround((b45[t36*1024+i126*64+i127]*b44[t36*16+i126])):b35[i126*64+i127]);}}}
function loop137(n4,t36){for(let i=0;i<1024;i++){b53[t36*1024+i]=fround((n4*b129[i]));}}
function loop142(){for(let i140=0;i140<64;i140++){for(let i141=0;i141<16;i141++){b139[i140*16+i141]=b132[i141*64+i140];}}}
function loop144(){for(let i=0;i<256;i++){b143[i]=fround((b138[i]/8.0));}}
function loop152(){for(let i145=0;i145<16;i145++){let s147=-Infinity;let s148=-Infinity;let s149=-Infinity;let s150=-Infinity;for(let i146=0;i146<16;i146+=4){s147=max(s147,b143[i145*16+i146]);s148=max(s148,b143[i145*16+i146+1]);s149=max(s149,b143[i145*16+i146+2]);s150=max(s150,b143[i145*16+i146+3]);}b151[i145]=max(max(max(s147,s148),s149),s150);}}
function loop154(){for(let i=0;i<16;i++){b153[i]=max((-Infinity),b151[i]);}}
function loop157(){for(let i156=0;i156<16;i156++){b155[i156]=b153[i156];}}
function loop160(t36){for(let i158=0;i158<16;i158++){for(let i159=0;i159<16;i159++){b55[t36*256+i158*16+i159]=fround(exp(fround((b143[i158*16+i159]-b155[i158]))));}}}
function loop168(t36){for(let i161=0;i161<16;i161++){let s163=0;let s164=0;let s165=0;let s166=0;for(let i162=0;i162<16;i162+=4){s163=s163+b55[t36*256+i161*16+i162];s164=s164+b55[t36*256+i161*16+i162+1];s165=s165+b55[t36*256+i161*16+i162+2];s166=s166+b55[t36*256+i161*16+i162+3];}b167[i161]=s163+s164+s165+s166;}}
function loop171(t36){for(let i169=0;i169<16;i169++){for(let i170=0;i170<16;i170++){b59[t36*256+i169*16+i170]=fround((b55[t36*256+i169*16+i170]/b167[i169]));}}}
function loop173(t36){for(let i172=0;i172<16;i172++){b57[t36*16+i172]=fround(pow(b167[i172],-2));}}
function loop176(n3,v10){for(let i=0;i<1024;i++){b175[i]=fround((fround((k9[v10]*b35[i]))+fround((n3*b174[i]))));}}
function loop185(){for(let i178=0;i178<16;i178++){let s180=0;let s181=0;let s182=0;let s183=0;for(let i179=0;i179<64;i179+=4){s180=s180+b175[i178*64+i179];s181=s181+b175[i178*64+i179+1];s182=s182+b175[i178*64+i179+2];s183=s183+b175[i178*64+i179+3];}b184[i178]=s180+s181+s182+s183;}}
function loop188(){for(let i187=0;i187<16;i187++){b186[i187]=fround((b184[i187]/64.0));}}
function loop191(t36){for(let i189=0;i189<16;i189++){for(let i190=0;i190<64;i190++){b64[t36*1024+i189*64+i190]=fround((b175[i189*64+i190]-b186[i189]));}}}
function loop192(t36){for(let i=0;i<1024;i++){b61[t36*1024+i]=fround((2.0*b64[t36*1024+i]));}}
function loop200(t36){for(let i193=0;i193<16;i193++){let s195=0;let s196=0;let s197=0;let s198=0;for(let i194=0;i194<64;i194+=4){s195=s195+fround(square(b64[t36*1024+i193*64+i194]));s196=s196+fround(square(b64[t36*1024+i193*64+i194+1]));s197=s197+fround(square(b64[t36*1024+i193*64+i194+2]));s198=s198+fround(square(b64[t36*1024+i193*64+i194+3]));}b199[i193]=s195+s196+s197+s198;}}
function loop203(){for(let i202=0;i202<16;i202++){b201[i202]=fround((fround((b199[i202]/64.0))+9.999999747378752e-06));}}
function loop204(t36){for(let i=0;i<16;i++){b63[t36*16+i]=fround((1/sqrt(b201[i])));}}
function loop205(t36){for(let i=0;i<16;i++){b62[t36*16+i]=fround(((-0.5)*fround((b63[t36*16+i]/b201[i]))));}}
function loop211(t36,v97){for(let i209=0;i209<16;i209++){for(let i210=0;i210<64;i210++){b208[i209*64+i210]=(v97?fround((b64[t36*1024+i209*64+i210]*b63[t36*16+i209])):b175[i209*64+i210]);}}}
function loop224(){for(let i217=0;i217<16;i217++){let s219=0;let s220=0;let s221=0;let s222=0;for(let i218=0;i218<64;i218+=4){s219=s219+b208[i217*64+i218];s220=s220+b208[i217*64+i218+1];s221=s221+b208[i217*64+i218+2];s222=s222+b208[i217*64+i218+3];}b223[i217]=s219+s220+s221+s222;}}
function loop227(){for(let i226=0;i226<16;i226++){b225[i226]=fround((b223[i226]/64.0));}}
function loop230(t36){for(let i228=0;i228<16;i228++){for(let i229=0;i229<64;i229++){b71[t36*1024+i228*64+i229]=fround((b208[i228*64+i229]-b225[i228]));}}}
function loop231(t36){for(let i=0;i<1024;i++){b68[t36*1024+i]=fround((2.0*b71[t36*1024+i]));}}
function loop239(t36){for(let i232=0;i232<16;i232++){let s234=0;let s235=0;let s236=0;let s237=0;for(let i233=0;i233<64;i233+=4){s234=s234+fround(square(b71[t36*1024+i232*64+i233]));s235=s235+fround(square(b71[t36*1024+i232*64+i233+1]));s236=s236+fround(square(b71[t36*1024+i232*64+i233+2]));s237=s237+fround(square(b71[t36*1024+i232*64+i233+3]));}b238[i232]=s234+s235+s236+s237;}}
function loop242(){for(let i241=0;i241<16;i241++){b240[i241]=fround((fround((b238[i241]/64.0))+9.999999747378752e-06));}}
function loop243(t36){for(let i=0;i<16;i++){b70[t36*16+i]=fround((1/sqrt(b240[i])));}}
function loop244(t36){for(let i=0;i<16;i++){b69[t36*16+i]=fround(((-0.5)*fround((b70[t36*16+i]/b240[i]))));}}
function loop249(t36,v96){for(let i247=0;i247<16;i247++){for(let i248=0;i248<64;i248++){b246[i247*64+i248]=(v96?fround((b71[t36*1024+i247*64+i248]*b70[t36*16+i247])):b208[i247*64+i248]);}}}
function loop252(t36){for(let i=0;i<1024;i++){b74[t36*1024+i]=((b245[i]>0.0)|0);}}
function loop255(){for(let i=0;i<1024;i++){b254[i]=above0(b245[i]);}}
function loop259(n3,v10){for(let i=0;i<1024;i++){b258[i]=fround((fround((k9[v10]*b208[i]))+fround((n3*b253[i]))));}}
function loop267(){for(let i260=0;i260<16;i260++){let s262=0;let s263=0;let s264=0;let s265=0;for(let i261=0;i261<64;i261+=4){s262=s262+b258[i260*64+i261];s263=s263+b258[i260*64+i261+1];s264=s264+b258[i260*64+i261+2];s265=s265+b258[i260*64+i261+3];}b266[i260]=s262+s263+s264+s265;}}
function loop270(){for(let i269=0;i269<16;i269++){b268[i269]=fround((b266[i269]/64.0));}}
function loop273(t36){for(let i271=0;i271<16;i271++){for(let i272=0;i272<64;i272++){b80[t36*1024+i271*64+i272]=fround((b258[i271*64+i272]-b268[i271]));}}}
function loop274(t36){for(let i=0;i<1024;i++){b77[t36*1024+i]=fround((2.0*b80[t36*1024+i]));}}
function loop282(t36){for(let i275=0;i275<16;i275++){let s277=0;let s278=0;let s279=0;let s280=0;for(let i276=0;i276<64;i276+=4){s277=s277+fround(square(b80[t36*1024+i275*64+i276]));s278=s278+fround(square(b80[t36*1024+i275*64+i276+1]));s279=s279+fround(square(b80[t36*1024+i275*64+i276+2]));s280=s280+fround(square(b80[t36*1024+i275*64+i276+3]));}b281[i275]=s277+s278+s279+s280;}}
function loop285(){for(let i284=0;i284<16;i284++){b283[i284]=fround((fround((b281[i284]/64.0))+9.999999747378752e-06));}}
function loop286(t36){for(let i=0;i<16;i++){b79[t36*16+i]=fround((1/sqrt(b283[i])));}}
function loop287(t36){for(let i=0;i<16;i++){b78[t36*16+i]=fround(((-0.5)*fround((b79[t36*16+i]/b283[i]))));}}
function loop290(t36,v97){for(let i288=0;i288<16;i288++){for(let i289=0;i289<64;i289++){b212[i288*64+i289]=(v97?fround((b80[t36*1024+i288*64+i289]*b79[t36*16+i288])):b258[i288*64+i289]);}}}
function loop291(t36){for(let i=0;i<16;i++){b69[t36*16+i]=b69[t36*16+i];}}
function loop292(t36){for(let i=0;i<16;i++){b70[t36*16+i]=b70[t36*16+i];}}
function loop293(t36){for(let i=0;i<16;i++){b78[t36*16+i]=b78[t36*16+i];}}
function loop294(t36){for(let i=0;i<16;i++){b79[t36*16+i]=b79[t36*16+i];}}
function loop295(){for(let i=0;i<1024;i++){b84[i]=fround((b212[i]+0.0));}}
function loop296(t36){for(let i=0;i<16;i++){b43[t36*16+i]=b43[t36*16+i];}}
function loop297(t36){for(let i=0;i<16;i++){b44[t36*16+i]=b44[t36*16+i];}}
function loop300(t36){for(let i298=0;i298<64;i298++){for(let i299=0;i299<16;i299++){b52[t36*1024+i298*16+i299]=b132[i299*64+i298];}}}
function loop302(t36){for(let i301=0;i301<16;i301++){b56[t36*16+i301]=b167[i301];}}
function loop303(t36){for(let i=0;i<16;i++){b57[t36*16+i]=b57[t36*16+i];}}
function loop304(t36){for(let i=0;i<16;i++){b62[t36*16+i]=b62[t36*16+i];}}
function loop305(t36){for(let i=0;i<16;i++){b63[t36*16+i]=b63[t36*16+i];}}
function loop306(t36){for(let i=0;i<16;i++){b69[t36*16+i]=b69[t36*16+i];}}
function loop307(t36){for(let i=0;i<16;i++){b70[t36*16+i]=b70[t36*16+i];}}
function loop308(t36){for(let i=0;i<16;i++){b78[t36*16+i]=b78[t36*16+i];}}
function loop309(t36){for(let i=0;i<16;i++){b79[t36*16+i]=b79[t36*16+i];}}
function loop317(){for(let i310=0;i310<64;i310++){let s312=0;let s313=0;let s314=0;let s315=0;for(let i311=0;i311<16;i311+=4){s312=s312+b35[i311*64+i310];s313=s313+b35[(i311+1)*64+i310];s314=s314+b35[(i311+2)*64+i310];s315=s315+b35[(i311+3)*64+i310];}b316[i310]=s312+s313+s314+s315;}}
function loop319(){for(let i=0;i<64;i++){b318[i]=fround((b316[i]/16.0));}}
function loop326(){let s322=0;let s323=0;let s324=0;let s325=0;for(let i320=0;i320<16;i320++){for(let i321=0;i321<64;i321+=4){s322=s322+fround(square(fround((b35[i320*64+i321]-b318[i321]))));s323=s323+fround(square(fround((b35[i320*64+i321+1]-b318[i321+1]))));s324=s324+fround(square(fround((b35[i320*64+i321+2]-b318[i321+2]))));s325=s325+fround(square(fround((b35[i320*64+i321+3]-b318[i321+3]))));}}return s322+s323+s324+s325;}
function loop336(){let s332=0;let s333=0;let s334=0;let s335=0;for(let i331=0;i331<1024;i331+=4){s332=s332+fround(square(b35[i331]));s333=s333+fround(square(b35[i331+1]));s334=s334+fround(square(b35[i331+2]));s335=s335+fround(square(b35[i331+3]));}return s332+s333+s334+s335;}
function loop348(){for(let i341=0;i341<64;i341++){let s343=0;let s344=0;let s345=0;let s346=0;for(let i342=0;i342<16;i342+=4){s343=s343+b84[i342*64+i341];s344=s344+b84[(i342+1)*64+i341];s345=s345+b84[(i342+2)*64+i341];s346=s346+b84[(i342+3)*64+i341];}b347[i341]=s343+s344+s345+s346;}}
function loop350(){for(let i=0;i<64;i++){b349[i]=fround((b347[i]/16.0));}}
function loop357(){let s353=0;let s354=0;let s355=0;let s356=0;for(let i351=0;i351<16;i351++){for(let i352=0;i352<64;i352+=4){s353=s353+fround(square(fround((b84[i351*64+i352]-b349[i352]))));s354=s354+fround(square(fround((b84[i351*64+i352+1]-b349[i352+1]))));s355=s355+fround(square(fround((b84[i351*64+i352+2]-b349[i352+2]))));s356=s356+fround(square(fround((b84[i351*64+i352+3]-b349[i352+3]))));}}return s353+s354+s355+s356;}
function loop367(){let s363=0;let s364=0;let s365=0;let s366=0;for(let i362=0;i362<1024;i362+=4){s363=s363+fround(square(b84[i362]));s364=s364+fround(square(b84[i362+1]));s365=s365+fround(square(b84[i362+2]));s366=s366+fround(square(b84[i362+3]));}return s363+s364+s365+s366;}
function loop374(t36){for(let i=0;i<16;i++){b43[t36*16+i]=b43[t36*16+i];}}
function loop375(t36){for(let i=0;i<16;i++){b44[t36*16+i]=b44[t36*16+i];}}
function loop376(t36){for(let i=0;i<16;i++){b56[t36*16+i]=b56[t36*16+i];}}
function loop377(t36){for(let i=0;i<16;i++){b57[t36*16+i]=b57[t36*16+i];}}
function loop378(t36){for(let i=0;i<16;i++){b62[t36*16+i]=b62[t36*16+i];}}
function loop379(t36){for(let i=0;i<16;i++){b63[t36*16+i]=b63[t36*16+i];}}
function loop380(t36){for(let i=0;i<16;i++){b69[t36*16+i]=b69[t36*16+i];}}
function loop381(t36){for(let i=0;i<16;i++){b70[t36*16+i]=b70[t36*16+i];}}
function loop382(t36){for(let i=0;i<16;i++){b78[t36*16+i]=b78[t36*16+i];}}
function loop383(t36){for(let i=0;i<16;i++){b79[t36*16+i]=b79[t36*16+i];}}
function loop385(){for(let i=0;i<1024;i++){b384[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}}
function loop404(t387){for(let i=0;i<4096;i++){b389[t387*4096+i]=0.0;}}
function loop405(t387){for(let i=0;i<4096;i++){b390[t387*4096+i]=0.0;}}
function loop406(t387){for(let i=0;i<1024;i++){b388[t387*1024+i]=0.0;}}
function loop409(v402){for(let i=0;i<1024;i++){b408[i]=(v402?b386[i]:0.0);}}
function loop417(t387){for(let i410=0;i410<16;i410++){let s412=0;let s413=0;let s414=0;let s415=0;for(let i411=0;i411<64;i411+=4){s412=s412+fround((b80[t387*1024+i410*64+i411]*b408[i410*64+i411]));s413=s413+fround((b80[t387*1024+i410*64+i411+1]*b408[i410*64+i411+1]));s414=s414+fround((b80[t387*1024+i410*64+i411+2]*b408[i410*64+i411+2]));s415=s415+fround((b80[t387*1024+i410*64+i411+3]*b408[i410*64+i411+3]));}b416[i410]=s412+s413+s414+s415;}}
function loop421(t387){for(let i418=0;i418<16;i418++){let s419=0;s419=s419+fround((fround((b416[i418]*b78[t387*16+i418]))/64.0));b420[i418]=s419;}}
function loop425(t387){for(let i423=0;i423<16;i423++){for(let i424=0;i424<64;i424++){b422[i423*64+i424]=fround((fround((b408[i423*64+i424]*b79[t387*16+i423]))+fround((b420[i423]*b77[t387*1024+i423*64+i424]))));}}}
function loop433(){for(let i426=0;i426<16;i426++){let s428=0;let s429=0;let s430=0;let s431=0;for(let i427=0;i427<64;i427+=4){s428=s428+(-b422[i426*64+i427]);s429=s429+(-b422[i426*64+i427+1]);s430=s430+(-b422[i426*64+i427+2]);s431=s431+(-b422[i426*64+i427+3]);}b432[i426]=s428+s429+s430+s431;}}
function loop437(){for(let i434=0;i434<16;i434++){let s435=0;s435=s435+fround((b432[i434]/64.0));b436[i434]=s435;}}
function loop441(v402){for(let i439=0;i439<16;i439++){for(let i440=0;i440<64;i440++){b438[i439*64+i440]=fround((fround(((v402?0.0:b386[i439*64+i440])+b422[i439*64+i440]))+b436[i439]));}}}
function loop446(v401){for(let i444=0;i444<64;i444++){for(let i445=0;i445<16;i445++){b443[i444*16+i445]=fround((v401*b438[i445*64+i444]));}}}
function loop451(t387){for(let i449=0;i449<64;i449++){for(let i450=0;i450<16;i450++){b448[i449*16+i450]=(b74[t387*1024+i450*64+i449]?b442[i449*16+i450]:0.0);}}}
function loop455(v400){for(let i453=0;i453<16;i453++){for(let i454=0;i454<64;i454++){b452[i453*64+i454]=(v400?b447[i454*16+i453]:0.0);}}}
function loop463(t387){for(let i456=0;i456<16;i456++){let s458=0;let s459=0;let s460=0;let s461=0;for(let i457=0;i457<64;i457+=4){s458=s458+fround((b71[t387*1024+i456*64+i457]*b452[i456*64+i457]));s459=s459+fround((b71[t387*1024+i456*64+i457+1]*b452[i456*64+i457+1]));s460=s460+fround((b71[t387*1024+i456*64+i457+2]*b452[i456*64+i457+2]));s461=s461+fround((b71[t387*1024+i456*64+i457+3]*b452[i456*64+i457+3]));}b462[i456]=s458+s459+s460+s461;}}
function loop467(t387){for(let i464=0;i464<16;i464++){let s465=0;s465=s465+fround((fround((b462[i464]*b69[t387*16+i464]))/64.0));b466[i464]=s465;}}
function loop471(t387){for(let i469=0;i469<16;i469++){for(let i470=0;i470<64;i470++){b468[i469*64+i470]=fround((fround((b452[i469*64+i470]*b70[t387*16+i469]))+fround((b466[i469]*b68[t387*1024+i469*64+i470]))));}}}
function loop479(){for(let i472=0;i472<16;i472++){let s474=0;let s475=0;let s476=0;let s477=0;for(let i473=0;i473<64;i473+=4){s474=s474+(-b468[i472*64+i473]);s475=s475+(-b468[i472*64+i473+1]);s476=s476+(-b468[i472*64+i473+2]);s477=s477+(-b468[i472*64+i473+3]);}b478[i472]=s474+s475+s476+s477;}}
function loop483(){for(let i480=0;i480<16;i480++){let s481=0;s481=s481+fround((b478[i480]/64.0));b482[i480]=s481;}}
function loop486(v399,v400){for(let i484=0;i484<16;i484++){for(let i485=0;i485<64;i485++){b407[i484*64+i485]=fround((fround((fround(((v400?0.0:b447[i485*16+i484])+b468[i484*64+i485]))+b482[i484]))+fround((v399*b438[i484*64+i485]))));}}}
function loop488(v397){for(let i=0;i<1024;i++){b487[i]=(v397?b407[i]:0.0);}}
function loop496(t387){for(let i489=0;i489<16;i489++){let s491=0;let s492=0;let s493=0;let s494=0;for(let i490=0;i490<64;i490+=4){s491=s491+fround((b64[t387*1024+i489*64+i490]*b487[i489*64+i490]));s492=s492+fround((b64[t387*1024+i489*64+i490+1]*b487[i489*64+i490+1]));s493=s493+fround((b64[t387*1024+i489*64+i490+2]*b487[i489*64+i490+2]));s494=s494+fround((b64[t387*1024+i489*64+i490+3]*b487[i489*64+i490+3]));}b495[i489]=s491+s492+s493+s494;}}
function loop500(t387){for(let i497=0;i497<16;i497++){let s498=0;s498=s498+fround((fround((b495[i497]*b62[t387*16+i497]))/64.0));b499[i497]=s498;}}
function loop504(t387){for(let i502=0;i502<16;i502++){for(let i503=0;i503<64;i503++){b501[i502*64+i503]=fround((fround((b487[i502*64+i503]*b63[t387*16+i502]))+fround((b499[i502]*b61[t387*1024+i502*64+i503]))));}}}
function loop512(){for(let i505=0;i505<16;i505++){let s507=0;let s508=0;let s509=0;let s510=0;for(let i506=0;i506<64;i506+=4){s507=s507+(-b501[i505*64+i506]);s508=s508+(-b501[i505*64+i506+1]);s509=s509+(-b501[i505*64+i506+2]);s510=s510+(-b501[i505*64+i506+3]);}b511[i505]=s507+s508+s509+s510;}}
function loop516(){for(let i513=0;i513<16;i513++){let s514=0;s514=s514+fround((b511[i513]/64.0));b515[i513]=s514;}}
function loop520(v397){for(let i518=0;i518<16;i518++){for(let i519=0;i519<64;i519++){b517[i518*64+i519]=fround((fround(((v397?0.0:b407[i518*64+i519])+b501[i518*64+i519]))+b515[i518]));}}}
function loop522(v396){for(let i=0;i<1024;i++){b521[i]=fround((v396*b517[i]));}}
function loop528(t387){for(let i526=0;i526<64;i526++){for(let i527=0;i527<16;i527++){b525[i526*16+i527]=b58[t387*1024+i527*64+i526];}}}
function loop536(t387){for(let i529=0;i529<16;i529++){let s531=0;let s532=0;let s533=0;let s534=0;for(let i530=0;i530<16;i530+=4){s531=s531+fround((fround((b524[i529*16+i530]*b57[t387*16+i529]))*b55[t387*256+i529*16+i530]));s532=s532+fround((fround((b524[i529*16+i530+1]*b57[t387*16+i529]))*b55[t387*256+i529*16+i530+1]));s533=s533+fround((fround((b524[i529*16+i530+2]*b57[t387*16+i529]))*b55[t387*256+i529*16+i530+2]));s534=s534+fround((fround((b524[i529*16+i530+3]*b57[t387*16+i529]))*b55[t387*256+i529*16+i530+3]));}b535[i529]=s531+s532+s533+s534;}}
function loop540(){for(let i537=0;i537<16;i537++){let s538=0;s538=s538+(-b535[i537]);b539[i537]=s538;}}
function loop544(t387,v395){for(let i542=0;i542<16;i542++){for(let i543=0;i543<16;i543++){b541[i542*16+i543]=fround((fround((fround((fround((b524[i542*16+i543]/b56[t387*16+i542]))+b539[i542]))*b55[t387*256+i542*16+i543]))/v395));}}}
function loop550(t387){for(let i548=0;i548<16;i548++){for(let i549=0;i549<64;i549++){b547[i548*64+i549]=b52[t387*1024+i549*16+i548];}}}
function loop552(v394){for(let i=0;i<1024;i++){b551[i]=fround((v394*b546[i]));}}
function loop559(){for(let i557=0;i557<64;i557++){for(let i558=0;i558<16;i558++){b556[i557*16+i558]=b545[i558*64+i557];}}}
function loop565(){for(let i563=0;i563<64;i563++){for(let i564=0;i564<16;i564++){b562[i563*16+i564]=b551[i564*64+i563];}}}
function loop569(){for(let i567=0;i567<16;i567++){for(let i568=0;i568<64;i568++){b566[i567*64+i568]=fround((fround((b554[i568*16+i567]+b555[i568*16+i567]))+b561[i568*16+i567]));}}}
function loop571(v393){for(let i=0;i<1024;i++){b570[i]=(v393?b566[i]:0.0);}}
function loop579(t387){for(let i572=0;i572<16;i572++){let s574=0;let s575=0;let s576=0;let s577=0;for(let i573=0;i573<64;i573+=4){s574=s574+fround((b45[t387*1024+i572*64+i573]*b570[i572*64+i573]));s575=s575+fround((b45[t387*1024+i572*64+i573+1]*b570[i572*64+i573+1]));s576=s576+fround((b45[t387*1024+i572*64+i573+2]*b570[i572*64+i573+2]));s577=s577+fround((b45[t387*1024+i572*64+i573+3]*b570[i572*64+i573+3]));}b578[i572]=s574+s575+s576+s577;}}
function loop583(t387){for(let i580=0;i580<16;i580++){let s581=0;s581=s581+fround((fround((b578[i580]*b43[t387*16+i580]))/64.0));b582[i580]=s581;}}
function loop587(t387){for(let i585=0;i585<16;i585++){for(let i586=0;i586<64;i586++){b584[i585*64+i586]=fround((fround((b570[i585*64+i586]*b44[t387*16+i585]))+fround((b582[i585]*b42[t387*1024+i585*64+i586]))));}}}
function loop595(){for(let i588=0;i588<16;i588++){let s590=0;let s591=0;let s592=0;let s593=0;for(let i589=0;i589<64;i589+=4){s590=s590+(-b584[i588*64+i589]);s591=s591+(-b584[i588*64+i589+1]);s592=s592+(-b584[i588*64+i589+2]);s593=s593+(-b584[i588*64+i589+3]);}b594[i588]=s590+s591+s592+s593;}}
function loop599(){for(let i596=0;i596<16;i596++){let s597=0;s597=s597+fround((b594[i596]/64.0));b598[i596]=s597;}}
function loop602(v392,v393){for(let i600=0;i600<16;i600++){for(let i601=0;i601<64;i601++){b403[i600*64+i601]=fround((fround((fround(((v393?0.0:b566[i600*64+i601])+b584[i600*64+i601]))+b598[i600]))+fround((v392*b517[i600*64+i601]))));}}}
function loop605(t387){for(let i603=0;i603<64;i603++){for(let i604=0;i604<64;i604++){b389[t387*4096+i603*64+i604]=b560[i604*64+i603];}}}
function loop608(t387){for(let i606=0;i606<64;i606++){for(let i607=0;i607<64;i607++){b390[t387*4096+i606*64+i607]=b553[i607*64+i606];}}}
function loop617(){for(let i609=0;i609<32;i609++){let s612=-Infinity;let s613=-Infinity;let s614=-Infinity;let s615=-Infinity;for(let i610=0;i610<64;i610++){for(let i611=0;i611<64;i611+=4){s612=max(s612,abs(b389[i609*4096+i610*64+i611]));s613=max(s613,abs(b389[i609*4096+i610*64+i611+1]));s614=max(s614,abs(b389[i609*4096+i610*64+i611+2]));s615=max(s615,abs(b389[i609*4096+i610*64+i611+3]));}}b616[i609]=max(max(max(s612,s613),s614),s615);}}
function loop619(){for(let i=0;i<32;i++){b618[i]=(((b616[i]>0.0)|0)?b616[i]:1.0);}}
function loop628(){for(let i620=0;i620<32;i620++){let s623=0;let s624=0;let s625=0;let s626=0;for(let i621=0;i621<64;i621++){for(let i622=0;i622<64;i622+=4){s623=s623+fround(square(fround((b389[i620*4096+i621*64+i622]/b618[i620]))));s624=s624+fround(square(fround((b389[i620*4096+i621*64+i622+1]/b618[i620]))));s625=s625+fround(square(fround((b389[i620*4096+i621*64+i622+2]/b618[i620]))));s626=s626+fround(square(fround((b389[i620*4096+i621*64+i622+3]/b618[i620]))));}}b627[i620]=s623+s624+s625+s626;}}
function loop630(){for(let i=0;i<32;i++){b629[i]=fround((fround((fround(ln(b618[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b627[i]/4096.0))))*0.4342944920063019))))));}}
function loop639(){for(let i631=0;i631<32;i631++){let s634=-Infinity;let s635=-Infinity;let s636=-Infinity;let s637=-Infinity;for(let i632=0;i632<64;i632++){for(let i633=0;i633<64;i633+=4){s634=max(s634,abs(b390[i631*4096+i632*64+i633]));s635=max(s635,abs(b390[i631*4096+i632*64+i633+1]));s636=max(s636,abs(b390[i631*4096+i632*64+i633+2]));s637=max(s637,abs(b390[i631*4096+i632*64+i633+3]));}}b638[i631]=max(max(max(s634,s635),s636),s637);}}
function loop641(){for(let i=0;i<32;i++){b640[i]=(((b638[i]>0.0)|0)?b638[i]:1.0);}}
function loop650(){for(let i642=0;i642<32;i642++){let s645=0;let s646=0;let s647=0;let s648=0;for(let i643=0;i643<64;i643++){for(let i644=0;i644<64;i644+=4){s645=s645+fround(square(fround((b390[i642*4096+i643*64+i644]/b640[i642]))));s646=s646+fround(square(fround((b390[i642*4096+i643*64+i644+1]/b640[i642]))));s647=s647+fround(square(fround((b390[i642*4096+i643*64+i644+2]/b640[i642]))));s648=s648+fround(square(fround((b390[i642*4096+i643*64+i644+3]/b640[i642]))));}}b649[i642]=s645+s646+s647+s648;}}
function loop652(){for(let i=0;i<32;i++){b651[i]=fround((fround((fround(ln(b640[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b649[i]/4096.0))))*0.4342944920063019))))));}}
function loop654(){for(let i=0;i<32;i++){b653[i]=fround((fround(ln(b37[i]))*0.4342944920063019));}}
function loop656(){for(let i=0;i<32;i++){b655[i]=fround((fround(ln(b38[i]))*0.4342944920063019));}}
function loop658(){for(let i=0;i<32;i++){b657[i]=fround(((-5.0)+above0(fround((fround(ln(b39[i]))*0.4342944920063019)))));}}
function loop661(){for(let i660=0;i660<32;i660++){b659[i660]=((b23[(31-(i660))]&((b653[(31-(i660))]<(-5.0))|0))&((b657[(31-(i660))]>0.0)|0));}}
function loop665(){let s664=0;for(let i663=0;i663<=31;i663++){s664+=b659[i663];b662[i663]=s664;}}
function loop668(){for(let i667=0;i667<31;i667++){b666[i667]=b662[(31-(i667+1))];}}
function loop669(){b666[31]=0.0;}
function loop671(){for(let i=0;i<32;i++){b670[i]=((b666[i]===0.0)|0);}}
function loop680(){for(let i672=0;i672<32;i672++){let s675=-Infinity;let s676=-Infinity;let s677=-Infinity;let s678=-Infinity;for(let i673=0;i673<16;i673++){for(let i674=0;i674<64;i674+=4){s675=max(s675,abs(b388[i672*1024+i673*64+i674]));s676=max(s676,abs(b388[i672*1024+i673*64+i674+1]));s677=max(s677,abs(b388[i672*1024+i673*64+i674+2]));s678=max(s678,abs(b388[i672*1024+i673*64+i674+3]));}}b679[i672]=max(max(max(s675,s676),s677),s678);}}
function loop682(){for(let i=0;i<32;i++){b681[i]=(((b679[i]>0.0)|0)?b679[i]:1.0);}}
function loop691(){for(let i683=0;i683<32;i683++){let s686=0;let s687=0;let s688=0;let s689=0;for(let i684=0;i684<16;i684++){for(let i685=0;i685<64;i685+=4){s686=s686+fround(square(fround((b388[i683*1024+i684*64+i685]/b681[i683]))));s687=s687+fround(square(fround((b388[i683*1024+i684*64+i685+1]/b681[i683]))));s688=s688+fround(square(fround((b388[i683*1024+i684*64+i685+2]/b681[i683]))));s689=s689+fround(square(fround((b388[i683*1024+i684*64+i685+3]/b681[i683]))));}}b690[i683]=s686+s687+s688+s689;}}
function loop693(){for(let i=0;i<32;i++){b692[i]=(b23[i]&b670[i]);}}
function loop738(){for(let i=0;i<32;i++){b737[i]=fround((0.5*fround((fround(ln(b701[i]))*0.4342944920063019))));}}
function loop741(){for(let i740=0;i740<32;i740++){b739[i740]=((b23[i740]&((b655[i740]>(-5.0))|0))?b655[i740]:NaN);}}
function loop743(){for(let i742=0;i742<32;i742++){b739[1*32+i742]=(b692[i742]?fround((fround((fround(ln(b681[i742]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b690[i742]/1024.0))))*0.4342944920063019)))))):NaN);}}
function loop745(){for(let i744=0;i744<32;i744++){b739[2*32+i744]=((b23[i744]&((b670[i744]&((b653[i744]>(-5.0))|0))&((fround((b629[i744]-b651[i744]))>b657[i744])|0)))?b629[i744]:NaN);}}
function loop747(){for(let i746=0;i746<32;i746++){b739[3*32+i746]=(b692[i746]?b651[i746]:NaN);}}
function loop749(v735,v736){for(let i748=0;i748<32;i748++){b739[4*32+i748]=((((b23[i748]&v735)&v736)&((b737[i748]>(-5.0))|0))?b737[i748]:NaN);}}
function loop753(){for(let i751=0;i751<5;i751++){for(let i752=0;i752<32;i752++){b750[i751*32+i752]=b739[i751*32+i752];}}}
try{const made=await vectors('AGFzbQEAAAABKwlgAABgAAF9YAF7AXtgAX0AYAF/AGACfX8AYAJ/fQBgAn9/AGAEf39/fwACBwEAAAIAgAIDpAGiAQICAgICAgICAAAAAAQEBAAEBAcFAAAAAAAEBAQFAAAEBAQABAQHAAAEBAQABAQHBAAFAAAEBAQABAQHBAQEBAAEBAQEBAQEBAQEBAAAAQEAAAEBBAQEBAQEBAQEBAQEBAQEBAQAAAQDBAQEBAQAAAUEBAQEAAAEAwQEAAYEAwAAAAQEBAQAAAUEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHCAejDJoBBmxvb3AyMAAIBmxvb3AzNAAJB2xvb3AxMDUACgdsb29wMTA4AAsHbG9vcDExMQAMB2xvb3AxMTIADQdsb29wMTIwAA4HbG9vcDEyMwAPB2xvb3AxMjQAEAdsb29wMTI1ABEHbG9vcDEyOAASB2xvb3AxMzcAEwdsb29wMTQyABQHbG9vcDE0NAAVB2xvb3AxNTIAFgdsb29wMTU0ABcHbG9vcDE1NwAYB2xvb3AxNjAAGQdsb29wMTY4ABoHbG9vcDE3MQAbB2xvb3AxNzYAHAdsb29wMTg1AB0HbG9vcDE4OAAeB2xvb3AxOTEAHwdsb29wMTkyACAHbG9vcDIwMAAhB2xvb3AyMDMAIgdsb29wMjA0ACMHbG9vcDIwNQAkB2xvb3AyMTEAJQdsb29wMjI0ACYHbG9vcDIyNwAnB2xvb3AyMzAAKAdsb29wMjMxACkHbG9vcDIzOQAqB2xvb3AyNDIAKwdsb29wMjQzACwHbG9vcDI0NAAtB2xvb3AyNDkALgdsb29wMjUyAC8HbG9vcDI1NQAwB2xvb3AyNTkAMQdsb29wMjY3ADIHbG9vcDI3MAAzB2xvb3AyNzMANAdsb29wMjc0ADUHbG9vcDI4MgA2B2xvb3AyODUANwdsb29wMjg2ADgHbG9vcDI4NwA5B2xvb3AyOTAAOgdsb29wMjkxADsHbG9vcDI5MgA8B2xvb3AyOTMAPQdsb29wMjk0AD4HbG9vcDI5NQA/B2xvb3AyOTYAQAdsb29wMjk3AEEHbG9vcDMwMABCB2xvb3AzMDIAQwdsb29wMzAzAEQHbG9vcDMwNABFB2xvb3AzMDUARgdsb29wMzA2AEcHbG9vcDMwNwBIB2xvb3AzMDgASQdsb29wMzA5AEoHbG9vcDMxNwBLB2xvb3AzMTkATAdsb29wMzI2AE0HbG9vcDMzNgBOB2xvb3AzNDgATwdsb29wMzUwAFAHbG9vcDM1NwBRB2xvb3AzNjcAUgdsb29wMzc0AFMHbG9vcDM3NQBUB2xvb3AzNzYAVQdsb29wMzc3AFYHbG9vcDM3OABXB2xvb3AzNzkAWAdsb29wMzgwAFkHbG9vcDM4MQBaB2xvb3AzODIAWwdsb29wMzgzAFwHbG9vcDQwNABdB2xvb3A0MDUAXgdsb29wNDA2AF8HbG9vcDQwOQBgB2xvb3A0MTcAYQdsb29wNDIxAGIHbG9vcDQyNQBjB2xvb3A0MzMAZAdsb29wNDM3AGUHbG9vcDQ0MQBmB2xvb3A0NDYAZwdsb29wNDUxAGgHbG9vcDQ1NQBpB2xvb3A0NjMAagdsb29wNDY3AGsHbG9vcDQ3MQBsB2xvb3A0NzkAbQdsb29wNDgzAG4HbG9vcDQ4NgBvB2xvb3A0ODgAcAdsb29wNDk2AHEHbG9vcDUwMAByB2xvb3A1MDQAcwdsb29wNTEyAHQHbG9vcDUxNgB1B2xvb3A1MjAAdgdsb29wNTIyAHcHbG9vcDUyOAB4B2xvb3A1MzYAeQdsb29wNTQwAHoHbG9vcDU0NAB7B2xvb3A1NTAAfAdsb29wNTUyAH0HbG9vcDU1OQB+B2xvb3A1NjUAfwdsb29wNTY5AIABB2xvb3A1NzEAgQEHbG9vcDU3OQCCAQdsb29wNTgzAIMBB2xvb3A1ODcAhAEHbG9vcDU5NQCFAQdsb29wNTk5AIYBB2xvb3A2MDIAhwEHbG9vcDYwNQCIAQdsb29wNjA4AIkBB2xvb3A2MTcAigEHbG9vcDYxOQCLAQdsb29wNjI4AIwBB2xvb3A2MzAAjQEHbG9vcDYzOQCOAQdsb29wNjQxAI8BB2xvb3A2NTAAkAEHbG9vcDY1MgCRAQdsb29wNjU0AJIBB2xvb3A2NTYAkwEHbG9vcDY1OACUAQdsb29wNjYxAJUBB2xvb3A2NzEAlgEHbG9vcDY4MACXAQdsb29wNjgyAJgBB2xvb3A2OTEAmQEHbG9vcDY5MwCaAQdsb29wNzM4AJsBB2xvb3A3NDEAnAEHbG9vcDc0MwCdAQdsb29wNzQ1AJ4BB2xvb3A3NDcAnwEHbG9vcDc0OQCgAQRiaXRzAKEBCsTZAqIBxQQIAXsBewF7AXsBewF7AXsBeyAA/QzNO39mnqDmP807f2aeoOY//dEBQTT9zAH9DAAAAAAAAAAAAAAAAAAAAAD9DQABAgMICQoLEBESExAREhP9/gEhASAAIAH97QH9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OAf3yASECIAL9DAAAAAAAAPA/AAAAAAAA8D/98QEgAv0MAAAAAAAA8D8AAAAAAADwP/3wAf3zASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAYgBv3yASEHIAH9DO85+v5CLuY/7zn6/kIu5j/98gEgA/0MAAAAAAAAAEAAAAAAAAAAQCAE/QxVVVVVVVXlP1VVVVVVVeU//fIB/fABIAX9DJqZmZmZmdk/mpmZmZmZ2T8gBP0MkiRJkiRJ0j+SJEmSJEnSP/3yAf3wAf3yAf3wASAG/Qwcx3Ecx3HMPxzHcRzHccw/IAT9DEYXXXTRRcc/RhdddNFFxz/98gH98AEgBf0MFDuxEzuxwz8UO7ETO7HDP/3yAf3wAf3yAf3wAf3yAf3wASEIIAggACAA/QycdQCIPOQ3fpx1AIg85Dd+/Un9Uv0MAAAAAAAA+H8AAAAAAAD4f/0MAAAAAAAA8H8AAAAAAADwf/3tASAAIAD9DAAAAAAAAAAAAAAAAAAAAAD9R/1SIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sv1SC1cAIAAgACAA/fIB/QwAAAAAAADgPwAAAAAAAOA//fIB/fEB/QwAAAAAAADwPwAAAAAAAPA/IAD98AEQACAA/ewB/QzxaOOItfjkPvFo44i1+OQ+/Un9UgvABQkBewF7AXsBewF7AXsBewF7AXsgAP3tASAA/fIB/V79XxAB/V79X/3tASEBIAH9DAAAAAAAAARAAAAAAAAABED98QEhAiAB/e8B/QwAAAAAAAAIQAAAAAAAAAhA/fEBIQMgAiAC/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgAyAD/fIBIQcgByAH/fIBIQggCCAI/fIBIQkgAP0MAAAAAAAA8H8AAAAAAADwf/3yASAA/QzctJ3fxQX4P9y0nd/FBfg/IAL9DCLQKWDskc8/ItApYOyRzz/98gH98AEgBP0MkDhF4J0ccT+QOEXgnRxxP/3tASAC/QxBNCEAgYpUP0E0IQCBilQ//e0B/fIB/fAB/fIB/fABIAX9DDRKWWBbpiw/NEpZYFumLD8gAv0Mb45EIFhr0j5vjkQgWGvSPv3tAf3yAf3wASAE/QwQambfao7NPhBqZt9qjs0+/e0BIAL9DL0M8b9mCZc+vQzxv2YJlz798gH98AH98gH98AH98gH98AEgBv0M6keC/7AsXj7qR4L/sCxePv3yAf3wAf0MAs9BwO+pBkACz0HA76kGQCAD/QyEOQ9h2wbwP4Q5D2HbBvA//fIB/fABIAf9DDCx1r+vVIM/MLHWv69Ugz8gA/0MB/b537o4fz8H9vnfujh/P/3tAf3yAf3wAf3yAf3wASAI/QwVhu1fT4J3PxWG7V9Pgnc/IAP9DF2ocuC8F24/Xahy4LwXbj/97QH98gH98AEgB/0MnwsQQI4bVj+fCxBAjhtWPyAD/Qwx6WdhrXYaPzHpZ2Gtdho//fIB/fAB/fIB/fAB/fIB/fABIAn9DL5uPF8TPio/vm48XxM+Kj/97QH98gH98AEgAf0MAAAAAAAAFEAAAAAAAAAUQP1J/VL98gEgAP3sAf0MAAAAAAAA8D8AAAAAAADwP/1H/VILOAAgAP1fEAL9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAC/V79DQABAgMEBQYHEBESExQVFhcLpgMIAXsBewF7AXsBewF7AXsBeyAA/QwAAAAAAABpQAAAAAAAAGlA/e0B/fcB/QwAAAAAAABpQAAAAAAAAGlA/fYBIQEgAf0M/oIrZUcV9z/+gitlRxX3P/3yAf2UASECIAEgAv0M7zn6/kIu5j/vOfr+Qi7mP/3yAf3xASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAL9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OASEHIAP9DAAAAAAAAPA/AAAAAAAA8D8gA/0MAAAAAAAA4D8AAAAAAADgP/3yAf3wASAE/QxVVVVVVVXFP1VVVVVVVcU/IAP9DFVVVVVVVaU/VVVVVVVVpT/98gH98AH98gH98AEgBf0MERERERERgT8RERERERGBPyAD/QwXbMEWbMFWPxdswRZswVY//fIB/fABIAT9DBqgARqgASo/GqABGqABKj8gA/0MGqABGqAB+j4aoAEaoAH6Pv3yAf3wAf3yAf3wAf3yAf3wAf3yASEIIAcgByAI/fIB/fABCzgAIAD9XxAE/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QBP1e/Q0AAQIDBAUGBxAREhMUFRYXC10A/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SIAAQACAA/QwAAAAAAAAQOAAAAAAAABA4/Un9Ugs4ACAA/V8QBv1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAb9Xv0NAAECAwQFBgcQERITFBUWFwvWAQIBfwF/QQAhAEGAgAohAQNAIAD9DPMEtT/zBLU/8wS1P/MEtT/9DP//fz///38///9/P///fz/94QEgAP0AAoCAgARBCf2tAf0MAACAPwAAgD8AAIA/AACAP/1Q/QwAAIA/AACAPwAAgD8AAIA//eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/Qz//38///9/P///fz///38//eEB/eQB/ekBEAP95gH9DAAAAEEAAABBAAAAQQAAAEH95wH9CwKAgKAFIABBEGohACABQQFrIQEgAQ0ACwuEAgcBfwF/AX8BfwF/AX8Bf0EAIQBBACEBQQAhAkEgIQYDQEECIQUDQEHAACEEA0BBBCEDA0AgAiAA/QACgICDBCAB/QkCgICgBf3mAf0LApCAoAUgAiAA/QACkICDBCAB/QkCgICgBf3mAf0LAqCAoAUgAiAA/QACoICDBCAB/QkCgICgBf3mAf0LArCAoAUgAiAA/QACsICDBCAB/QkCgICgBf3mAf0LAsCAoAUgAEHAAGohACACQcAAaiECIANBAWshAyADDQALIARBAWshBCAEDQALIAFBBGohASAFQQFrIQUgBQ0ACyAAQYCAA2ohACABQXhqIQEgBkEBayEGIAYNAAsLhQIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQRAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBBCEFA0AgACAE/QACgAH95AEhACABIAT9AAKQAf3kASEBIAIgBP0AAqAB/eQBIQIgAyAE/QACsAH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4AoAhIAZBBGohBiAHQQFrIQcgBw0ACwuwAQIBfwF/QQAhAEEBIQEDQCAAIAD9AAKAIf0MAACAQgAAgEIAAIBCAACAQv3nAf0LAsAhIAAgAP0AApAh/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsC0CEgACAA/QACoCH9DAAAgEIAAIBCAACAQgAAgEL95wH9CwLgISAAIAD9AAKwIf0MAACAQgAAgEIAAIBCAACAQv3nAf0LAvAhIABBwABqIQAgAUEBayEBIAENAAsLugEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAIGxqIQNBECEFA0BBBCEEA0AgAyAB/QACgAEgAv0JAsAh/eUB/QsCgCIgAyAB/QACkAEgAv0JAsAh/eUB/QsCkCIgAyAB/QACoAEgAv0JAsAh/eUB/QsCoCIgAyAB/QACsAEgAv0JAsAh/eUB/QsCsCIgAUHAAGohASADQcAAaiEDIARBAWshBCAEDQALIAJBBGohAiAFQQFrIQUgBQ0ACwu8AQIBfwF/QQAgAEGAIGxqIQFBwAAhAgNAIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AAoAi/eYB/QsCgKIIIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AApAi/eYB/QsCkKIIIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AAqAi/eYB/QsCoKIIIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AArAi/eYB/QsCsKIIIAFBwABqIQEgAkEBayECIAINAAsLuQIQAXsBewF7AXsBewF/AXsBewF7AXsBewF7AXsBfwF/AX9BACAAQYAgbGohBkEAIQ9BECEQA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEEIQ4DQCABIAb9AAKAIiIHIAf95gH95AEhASACIAb9AAKQIiIJIAn95gH95AEhAiADIAb9AAKgIiILIAv95gH95AEhAyAEIAb9AAKwIiINIA395gH95AEhBCAGQcAAaiEGIA5BAWshDiAODQALIAEgAv3kASAD/eQBIAT95AEhASAPIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AoCiECAPQQRqIQ8gEEEBayEQIBANAAsLjAICAX8Bf0EAIQBBASEBA0AgACAA/QACgKIQ/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCwKIQIAAgAP0AApCiEP0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAtCiECAAIAD9AAKgohD9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwLgohAgACAA/QACsKIQ/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsC8KIQIABBwABqIQAgAUEBayEBIAENAAsL2QEDAX8BfwF/QQAhAUEAIABBwABsaiECQQEhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAsCiEP3jAf3nAf0LAoCjECAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AALQohD94wH95wH9CwKQoxAgAv0MAACAPwAAgD8AAIA/AACAPyAB/QAC4KIQ/eMB/ecB/QsCoKMQIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAvCiEP3jAf3nAf0LArCjECABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLhQIDAX8BfwF/QQAgAEHAAGxqIQFBACECQQEhAwNAIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AAoCjECAC/QACwKIQ/ecB/eYB/QsCgLMQIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AApCjECAC/QAC0KIQ/ecB/eYB/QsCkLMQIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AAqCjECAC/QAC4KIQ/ecB/eYB/QsCoLMQIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AArCjECAC/QAC8KIQ/ecB/eYB/QsCsLMQIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvNAgYBfwF/AX8BewF/AX8gAf0RIQVBACAAQYAgbGohAkEAIABBwABsaiEDQQAhBEEQIQcDQEEEIQYDQCACIAL9AAKAIiAD/QkCgKMQ/eYBIAT9AAKAASAF/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAoDDECACIAL9AAKQIiAD/QkCgKMQ/eYBIAT9AAKQASAF/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LApDDECACIAL9AAKgIiAD/QkCgKMQ/eYBIAT9AAKgASAF/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqDDECACIAL9AAKwIiAD/QkCgKMQ/eYBIAT9AAKwASAF/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LArDDECACQcAAaiECIARBwABqIQQgBkEBayEGIAYNAAsgA0EEaiEDIAdBAWshByAHDQALC5YBBAF7AX8BfwF/IAD9EyECQQAhA0EAIAFBgCBsaiEEQcAAIQUDQCAEIAIgA/0AAoDDGf3mAf0LAoCDJCAEIAIgA/0AApDDGf3mAf0LApCDJCAEIAIgA/0AAqDDGf3mAf0LAqCDJCAEIAIgA/0AArDDGf3mAf0LArCDJCADQcAAaiEDIARBwABqIQQgBUEBayEFIAUNAAsLswIIAX8BewF/AXsBewF7AX8Bf0EAIQBBACECQcAAIQcDQEEBIQYDQCACIAD9XAKA4xohASAAIAH9VgKA5RoBIQEgACAB/VYCgOcaAiEBIAAgAf1WAoDpGgP9CwKAgywgAiAA/VwCgOsaIQMgACAD/VYCgO0aASEDIAAgA/1WAoDvGgIhAyAAIAP9VgKA8RoD/QsCkIMsIAIgAP1cAoDzGiEEIAAgBP1WAoD1GgEhBCAAIAT9VgKA9xoCIQQgACAE/VYCgPkaA/0LAqCDLCACIAD9XAKA+xohBSAAIAX9VgKA/RoBIQUgACAF/VYCgP8aAiEFIAAgBf1WAoCBGwP9CwKwgywgAEGAIGohACACQcAAaiECIAZBAWshBiAGDQALIABBhGBqIQAgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgKMs/QwAAABBAAAAQQAAAEEAAABB/ecB/QsCgKssIAAgAP0AApCjLP0MAAAAQQAAAEEAAABBAAAAQf3nAf0LApCrLCAAIAD9AAKgoyz9DAAAAEEAAABBAAAAQQAAAEH95wH9CwKgqywgACAA/QACsKMs/QwAAABBAAAAQQAAAEEAAABB/ecB/QsCsKssIABBwABqIQAgAUEBayEBIAENAAsLigIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQRAhBwNA/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBASEFA0AgACAE/QACgKss/ekBIQAgASAE/QACkKss/ekBIQEgAiAE/QACoKss/ekBIQIgAyAE/QACsKss/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgBiAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXOAKAsywgBkEEaiEGIAdBAWshByAHDQALC8QBAgF/AX9BACEAQQEhAQNAIAD9DAAAgH8AAIB/AACAfwAAgH/94QEgAP0AAoCzLP3pAf0LAsCzLCAA/QwAAIB/AACAfwAAgH8AAIB//eEBIAD9AAKQsyz96QH9CwLQsywgAP0MAACAfwAAgH8AAIB/AACAf/3hASAA/QACoLMs/ekB/QsC4LMsIAD9DAAAgH8AAIB/AACAfwAAgH/94QEgAP0AArCzLP3pAf0LAvCzLCAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBASEBA0AgACAA/QACwLMs/QsCgLQsIAAgAP0AAtCzLP0LApC0LCAAIAD9AALgsyz9CwKgtCwgACAA/QAC8LMs/QsCsLQsIABBwABqIQAgAUEBayEBIAENAAsLdQUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAIbGohA0EQIQUDQEEEIQQDQCADIAH9AAKAqywgAv0JAoC0LP3lARAF/QsCwLQsIAFBEGohASADQRBqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC5ECCAF7AXsBewF7AX8BfwF/AX9BACAAQYAIbGohBUEAIQdBECEIA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEBIQYDQCABIAX9AALAtCz95AEhASACIAX9AALQtCz95AEhAiADIAX9AALgtCz95AEhAyAEIAX9AALwtCz95AEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3kASAD/eQBIAT95AEhASAHIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AsC0LiAHQQRqIQcgCEEBayEIIAgNAAsLuAEEAX8BfwF/AX9BACAAQYAIbGohAUEAIQJBECEEA0BBASEDA0AgASAB/QACwLQsIAL9CQLAtC795wH9CwKAtS4gASAB/QAC0LQsIAL9CQLAtC795wH9CwKQtS4gASAB/QAC4LQsIAL9CQLAtC795wH9CwKgtS4gASAB/QAC8LQsIAL9CQLAtC795wH9CwKwtS4gAUHAAGohASADQQFrIQMgAw0ACyACQQRqIQIgBEEBayEEIAQNAAsL4QEEAX8BfwF7AX8gAP0TIQRBACABQQRsaiECQQAhA0HAACEFA0AgAyAC/QkCgNUwIAP9AAKAAf3mASAEIAP9AAKAtTD95gH95AH9CwKQ1TAgAyAC/QkCgNUwIAP9AAKQAf3mASAEIAP9AAKQtTD95gH95AH9CwKg1TAgAyAC/QkCgNUwIAP9AAKgAf3mASAEIAP9AAKgtTD95gH95AH9CwKw1TAgAyAC/QkCgNUwIAP9AAKwAf3mASAEIAP9AAKwtTD95gH95AH9CwLA1TAgA0HAAGohAyAFQQFrIQUgBQ0ACwuKAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBECEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKQ1TD95AEhACABIAT9AAKg1TD95AEhASACIAT9AAKw1TD95AEhAiADIAT9AALA1TD95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApD1MCAGQQRqIQYgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBASEBA0AgACAA/QACkPUw/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsC0PUwIAAgAP0AAqD1MP0MAACAQgAAgEIAAIBCAACAQv3nAf0LAuD1MCAAIAD9AAKw9TD9DAAAgEIAAIBCAACAQgAAgEL95wH9CwLw9TAgACAA/QACwPUw/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsCgPYwIABBwABqIQAgAUEBayEBIAENAAsLxgEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAIGxqIQNBECEFA0BBBCEEA0AgAyAB/QACkNUwIAL9CQLQ9TD95QH9CwKQ9jAgAyAB/QACoNUwIAL9CQLQ9TD95QH9CwKg9jAgAyAB/QACsNUwIAL9CQLQ9TD95QH9CwKw9jAgAyAB/QACwNUwIAL9CQLQ9TD95QH9CwLA9jAgAUHAAGohASADQcAAaiEDIARBAWshBCAEDQALIAJBBGohAiAFQQFrIQUgBQ0ACwvAAQIBfwF/QQAgAEGAIGxqIQFBwAAhAgNAIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AApD2MP3mAf0LApD2OCAB/QwAAABAAAAAQAAAAEAAAABAIAH9AAKg9jD95gH9CwKg9jggAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACsPYw/eYB/QsCsPY4IAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AAsD2MP3mAf0LAsD2OCABQcAAaiEBIAJBAWshAiACDQALC70CEAF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AX8BfwF/QQAgAEGAIGxqIQZBACEPQRAhEANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBBCEOA0AgASAG/QACkPYwIgcgB/3mAf3kASEBIAIgBv0AAqD2MCIJIAn95gH95AEhAiADIAb9AAKw9jAiCyAL/eYB/eQBIQMgBCAG/QACwPYwIg0gDf3mAf3kASEEIAZBwABqIQYgDkEBayEOIA4NAAsgASAC/eQBIAP95AEgBP3kASEBIA8gAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCkPZAIA9BBGohDyAQQQFrIRAgEA0ACwuMAgIBfwF/QQAhAEEBIQEDQCAAIAD9AAKQ9kD9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwLQ9kAgACAA/QACoPZA/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsC4PZAIAAgAP0AArD2QP0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAvD2QCAAIAD9AALA9kD9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKA90AgAEHAAGohACABQQFrIQEgAQ0ACwvZAQMBfwF/AX9BACEBQQAgAEHAAGxqIQJBASEDA0AgAv0MAACAPwAAgD8AAIA/AACAPyAB/QAC0PZA/eMB/ecB/QsCkPdAIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAuD2QP3jAf3nAf0LAqD3QCAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AALw9kD94wH95wH9CwKw90AgAv0MAACAPwAAgD8AAIA/AACAPyAB/QACgPdA/eMB/ecB/QsCwPdAIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuFAgMBfwF/AX9BACAAQcAAbGohAUEAIQJBASEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACkPdAIAL9AALQ9kD95wH95gH9CwKQh0EgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACoPdAIAL9AALg9kD95wH95gH9CwKgh0EgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACsPdAIAL9AALw9kD95wH95gH9CwKwh0EgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACwPdAIAL9AAKA90D95wH95gH9CwLAh0EgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC9UCBgF/AX8BfwF7AX8BfyAB/REhBUEAIABBgCBsaiECQQAgAEHAAGxqIQNBACEEQRAhBwNAQQQhBgNAIAQgAv0AApD2MCAD/QkCkPdA/eYBIAT9AAKQ1TAgBf0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKQl0EgBCAC/QACoPYwIAP9CQKQ90D95gEgBP0AAqDVMCAF/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqCXQSAEIAL9AAKw9jAgA/0JApD3QP3mASAE/QACsNUwIAX9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsJdBIAQgAv0AAsD2MCAD/QkCkPdA/eYBIAT9AALA1TAgBf0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwLAl0EgAkHAAGohAiAEQcAAaiEEIAZBAWshBiAGDQALIANBBGohAyAHQQFrIQcgBw0ACwuKAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBECEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKQl0H95AEhACABIAT9AAKgl0H95AEhASACIAT9AAKwl0H95AEhAiADIAT9AALAl0H95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApC3QSAGQQRqIQYgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBASEBA0AgACAA/QACkLdB/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsC0LdBIAAgAP0AAqC3Qf0MAACAQgAAgEIAAIBCAACAQv3nAf0LAuC3QSAAIAD9AAKwt0H9DAAAgEIAAIBCAACAQgAAgEL95wH9CwLwt0EgACAA/QACwLdB/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsCgLhBIABBwABqIQAgAUEBayEBIAENAAsLxgEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAIGxqIQNBECEFA0BBBCEEA0AgAyAB/QACkJdBIAL9CQLQt0H95QH9CwKQuEEgAyAB/QACoJdBIAL9CQLQt0H95QH9CwKguEEgAyAB/QACsJdBIAL9CQLQt0H95QH9CwKwuEEgAyAB/QACwJdBIAL9CQLQt0H95QH9CwLAuEEgAUHAAGohASADQcAAaiEDIARBAWshBCAEDQALIAJBBGohAiAFQQFrIQUgBQ0ACwvAAQIBfwF/QQAgAEGAIGxqIQFBwAAhAgNAIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AApC4Qf3mAf0LApC4SSAB/QwAAABAAAAAQAAAAEAAAABAIAH9AAKguEH95gH9CwKguEkgAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACsLhB/eYB/QsCsLhJIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AAsC4Qf3mAf0LAsC4SSABQcAAaiEBIAJBAWshAiACDQALC70CEAF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AX8BfwF/QQAgAEGAIGxqIQZBACEPQRAhEANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBBCEOA0AgASAG/QACkLhBIgcgB/3mAf3kASEBIAIgBv0AAqC4QSIJIAn95gH95AEhAiADIAb9AAKwuEEiCyAL/eYB/eQBIQMgBCAG/QACwLhBIg0gDf3mAf3kASEEIAZBwABqIQYgDkEBayEOIA4NAAsgASAC/eQBIAP95AEgBP3kASEBIA8gAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCkLhRIA9BBGohDyAQQQFrIRAgEA0ACwuMAgIBfwF/QQAhAEEBIQEDQCAAIAD9AAKQuFH9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwLQuFEgACAA/QACoLhR/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsC4LhRIAAgAP0AArC4Uf0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAvC4USAAIAD9AALAuFH9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKAuVEgAEHAAGohACABQQFrIQEgAQ0ACwvZAQMBfwF/AX9BACEBQQAgAEHAAGxqIQJBASEDA0AgAv0MAACAPwAAgD8AAIA/AACAPyAB/QAC0LhR/eMB/ecB/QsCkLlRIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAuC4Uf3jAf3nAf0LAqC5USAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AALwuFH94wH95wH9CwKwuVEgAv0MAACAPwAAgD8AAIA/AACAPyAB/QACgLlR/eMB/ecB/QsCwLlRIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuFAgMBfwF/AX9BACAAQcAAbGohAUEAIQJBASEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACkLlRIAL9AALQuFH95wH95gH9CwKQyVEgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACoLlRIAL9AALguFH95wH95gH9CwKgyVEgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACsLlRIAL9AALwuFH95wH95gH9CwKwyVEgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACwLlRIAL9AAKAuVH95wH95gH9CwLAyVEgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC9UCBgF/AX8BfwF7AX8BfyAB/REhBUEAIABBgCBsaiECQQAgAEHAAGxqIQNBACEEQRAhBwNAQQQhBgNAIAQgAv0AApC4QSAD/QkCkLlR/eYBIAT9AAKQl0EgBf0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKQ2VEgBCAC/QACoLhBIAP9CQKQuVH95gEgBP0AAqCXQSAF/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqDZUSAEIAL9AAKwuEEgA/0JApC5Uf3mASAE/QACsJdBIAX9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsNlRIAQgAv0AAsC4QSAD/QkCkLlR/eYBIAT9AALAl0EgBf0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwLA2VEgAkHAAGohAiAEQcAAaiEEIAZBAWshBiAGDQALIANBBGohAyAHQQFrIQcgBw0ACwuaAgMBfwF/AX9BACEBQQAgAEGAIGxqIQJBwAAhAwNAIAIgAf0AApD5Uv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQmVMgAiAB/QACoPlS/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqCZUyACIAH9AAKw+VL9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCsJlTIAIgAf0AAsD5Uv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwLAmVMgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC7kBAgF/AX9BACEAQcAAIQEDQCAAIAD9AAKQ+VL9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKQmVsgACAA/QACoPlS/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCoJlbIAAgAP0AArD5Uv0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LArCZWyAAIAD9AALA+VL9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwLAmVsgAEHAAGohACABQQFrIQEgAQ0ACwvlAQQBfwF/AXsBfyAA/RMhBEEAIAFBBGxqIQJBACEDQcAAIQUDQCADIAL9CQKA1TAgA/0AApCXQf3mASAEIAP9AAKQuVz95gH95AH9CwKQ2VwgAyAC/QkCgNUwIAP9AAKgl0H95gEgBCAD/QACoLlc/eYB/eQB/QsCoNlcIAMgAv0JAoDVMCAD/QACsJdB/eYBIAQgA/0AArC5XP3mAf3kAf0LArDZXCADIAL9CQKA1TAgA/0AAsCXQf3mASAEIAP9AALAuVz95gH95AH9CwLA2VwgA0HAAGohAyAFQQFrIQUgBQ0ACwuKAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBECEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKQ2Vz95AEhACABIAT9AAKg2Vz95AEhASACIAT9AAKw2Vz95AEhAiADIAT9AALA2Vz95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApD5XCAGQQRqIQYgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBASEBA0AgACAA/QACkPlc/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsC0PlcIAAgAP0AAqD5XP0MAACAQgAAgEIAAIBCAACAQv3nAf0LAuD5XCAAIAD9AAKw+Vz9DAAAgEIAAIBCAACAQgAAgEL95wH9CwLw+VwgACAA/QACwPlc/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsCgPpcIABBwABqIQAgAUEBayEBIAENAAsLxgEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAIGxqIQNBECEFA0BBBCEEA0AgAyAB/QACkNlcIAL9CQLQ+Vz95QH9CwKQ+lwgAyAB/QACoNlcIAL9CQLQ+Vz95QH9CwKg+lwgAyAB/QACsNlcIAL9CQLQ+Vz95QH9CwKw+lwgAyAB/QACwNlcIAL9CQLQ+Vz95QH9CwLA+lwgAUHAAGohASADQcAAaiEDIARBAWshBCAEDQALIAJBBGohAiAFQQFrIQUgBQ0ACwvAAQIBfwF/QQAgAEGAIGxqIQFBwAAhAgNAIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AApD6XP3mAf0LApD6ZCAB/QwAAABAAAAAQAAAAEAAAABAIAH9AAKg+lz95gH9CwKg+mQgAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACsPpc/eYB/QsCsPpkIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AAsD6XP3mAf0LAsD6ZCABQcAAaiEBIAJBAWshAiACDQALC70CEAF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AX8BfwF/QQAgAEGAIGxqIQZBACEPQRAhEANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBBCEOA0AgASAG/QACkPpcIgcgB/3mAf3kASEBIAIgBv0AAqD6XCIJIAn95gH95AEhAiADIAb9AAKw+lwiCyAL/eYB/eQBIQMgBCAG/QACwPpcIg0gDf3mAf3kASEEIAZBwABqIQYgDkEBayEOIA4NAAsgASAC/eQBIAP95AEgBP3kASEBIA8gAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCkPpsIA9BBGohDyAQQQFrIRAgEA0ACwuMAgIBfwF/QQAhAEEBIQEDQCAAIAD9AAKQ+mz9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwLQ+mwgACAA/QACoPps/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsC4PpsIAAgAP0AArD6bP0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAvD6bCAAIAD9AALA+mz9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKA+2wgAEHAAGohACABQQFrIQEgAQ0ACwvZAQMBfwF/AX9BACEBQQAgAEHAAGxqIQJBASEDA0AgAv0MAACAPwAAgD8AAIA/AACAPyAB/QAC0Pps/eMB/ecB/QsCkPtsIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAuD6bP3jAf3nAf0LAqD7bCAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AALw+mz94wH95wH9CwKw+2wgAv0MAACAPwAAgD8AAIA/AACAPyAB/QACgPts/eMB/ecB/QsCwPtsIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuFAgMBfwF/AX9BACAAQcAAbGohAUEAIQJBASEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACkPtsIAL9AALQ+mz95wH95gH9CwKQi20gAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACoPtsIAL9AALg+mz95wH95gH9CwKgi20gAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACsPtsIAL9AALw+mz95wH95gH9CwKwi20gAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACwPtsIAL9AAKA+2z95wH95gH9CwLAi20gAUHAAGohASACQcAAaiECIANBAWshAyADDQALC9UCBgF/AX8BfwF7AX8BfyAB/REhBUEAIABBgCBsaiECQQAgAEHAAGxqIQNBACEEQRAhBwNAQQQhBgNAIAQgAv0AApD6XCAD/QkCkPts/eYBIAT9AAKQ2VwgBf0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKQm20gBCAC/QACoPpcIAP9CQKQ+2z95gEgBP0AAqDZXCAF/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqCbbSAEIAL9AAKw+lwgA/0JApD7bP3mASAE/QACsNlcIAX9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsJttIAQgAv0AAsD6XCAD/QkCkPts/eYBIAT9AALA2VwgBf0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwLAm20gAkHAAGohAiAEQcAAaiEEIAZBAWshBiAGDQALIANBBGohAyAHQQFrIQcgBw0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQyVH9CwKQyVEgASAB/QACoMlR/QsCoMlRIAEgAf0AArDJUf0LArDJUSABIAH9AALAyVH9CwLAyVEgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQuVH9CwKQuVEgASAB/QACoLlR/QsCoLlRIAEgAf0AArC5Uf0LArC5USABIAH9AALAuVH9CwLAuVEgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQi239CwKQi20gASAB/QACoItt/QsCoIttIAEgAf0AArCLbf0LArCLbSABIAH9AALAi239CwLAi20gAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQ+2z9CwKQ+2wgASAB/QACoPts/QsCoPtsIAEgAf0AArD7bP0LArD7bCABIAH9AALA+2z9CwLA+2wgAUHAAGohASACQQFrIQIgAg0ACwu5AQIBfwF/QQAhAEHAACEBA0AgACAA/QACkJtt/QwAAAAAAAAAAAAAAAAAAAAA/eQB/QsCkLttIAAgAP0AAqCbbf0MAAAAAAAAAAAAAAAAAAAAAP3kAf0LAqC7bSAAIAD9AAKwm239DAAAAAAAAAAAAAAAAAAAAAD95AH9CwKwu20gACAA/QACwJtt/QwAAAAAAAAAAAAAAAAAAAAA/eQB/QsCwLttIABBwABqIQAgAUEBayEBIAENAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACgLMQ/QsCgLMQIAEgAf0AApCzEP0LApCzECABIAH9AAKgsxD9CwKgsxAgASAB/QACsLMQ/QsCsLMQIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACgKMQ/QsCgKMQIAEgAf0AApCjEP0LApCjECABIAH9AAKgoxD9CwKgoxAgASAB/QACsKMQ/QsCsKMQIAFBwABqIQEgAkEBayECIAINAAsLugIIAX8BewF/AXsBewF7AX8Bf0EAIQFBACAAQYAgbGohA0HAACEIA0BBASEHA0AgAyAB/VwCgOMaIQIgASAC/VYCgOUaASECIAEgAv1WAoDnGgIhAiABIAL9VgKA6RoD/QsCkNttIAMgAf1cAoDrGiEEIAEgBP1WAoDtGgEhBCABIAT9VgKA7xoCIQQgASAE/VYCgPEaA/0LAqDbbSADIAH9XAKA8xohBSABIAX9VgKA9RoBIQUgASAF/VYCgPcaAiEFIAEgBf1WAoD5GgP9CwKw220gAyAB/VwCgPsaIQYgASAG/VYCgP0aASEGIAEgBv1WAoD/GgIhBiABIAb9VgKAgRsD/QsCwNttIAFBgCBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYRgaiEBIAhBAWshCCAIDQALC3kDAX8BfwF/QQAhAUEAIABBwABsaiECQQEhAwNAIAIgAf0AAsC0Lv0LApDbdSACIAH9AALQtC79CwKg23UgAiAB/QAC4LQu/QsCsNt1IAIgAf0AAvC0Lv0LAsDbdSABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkOt1/QsCkOt1IAEgAf0AAqDrdf0LAqDrdSABIAH9AAKw63X9CwKw63UgASAB/QACwOt1/QsCwOt1IAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkIdB/QsCkIdBIAEgAf0AAqCHQf0LAqCHQSABIAH9AAKwh0H9CwKwh0EgASAB/QACwIdB/QsCwIdBIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkPdA/QsCkPdAIAEgAf0AAqD3QP0LAqD3QCABIAH9AAKw90D9CwKw90AgASAB/QACwPdA/QsCwPdAIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkMlR/QsCkMlRIAEgAf0AAqDJUf0LAqDJUSABIAH9AAKwyVH9CwKwyVEgASAB/QACwMlR/QsCwMlRIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkLlR/QsCkLlRIAEgAf0AAqC5Uf0LAqC5USABIAH9AAKwuVH9CwKwuVEgASAB/QACwLlR/QsCwLlRIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkItt/QsCkIttIAEgAf0AAqCLbf0LAqCLbSABIAH9AAKwi239CwKwi20gASAB/QACwItt/QsCwIttIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkPts/QsCkPtsIAEgAf0AAqD7bP0LAqD7bCABIAH9AAKw+2z9CwKw+2wgASAB/QACwPts/QsCwPtsIAFBwABqIQEgAkEBayECIAINAAsLhgIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQQQhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgAH95AEhACABIAT9AAKQAf3kASEBIAIgBP0AAqAB/eQBIQIgAyAE/QACsAH95AEhAyAEQYACaiEEIAVBAWshBSAFDQALIAYgAP0LApD7dSAGIAH9CwKg+3UgBiAC/QsCsPt1IAYgA/0LAsD7dSAEQcBgaiEEIAZBwABqIQYgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBBCEBA0AgACAA/QACkPt1/QwAAIBBAACAQQAAgEEAAIBB/ecB/QsCkP11IAAgAP0AAqD7df0MAACAQQAAgEEAAIBBAACAQf3nAf0LAqD9dSAAIAD9AAKw+3X9DAAAgEEAAIBBAACAQQAAgEH95wH9CwKw/XUgACAA/QACwPt1/QwAAIBBAACAQQAAgEEAAIBB/ecB/QsCwP11IABBwABqIQAgAUEBayEBIAENAAsL4AIQAXsBewF7AXsBewF/AX8BewF7AXsBewF7AXsBewF/AX9BACEFQQAhBv0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhDwNAQQQhDgNAIAAgBf0AAoABIAb9AAKQ/XX95QEiByAH/eYB/eQBIQAgASAF/QACkAEgBv0AAqD9df3lASIJIAn95gH95AEhASACIAX9AAKgASAG/QACsP11/eUBIgsgC/3mAf3kASECIAMgBf0AArABIAb9AALA/XX95QEiDSAN/eYB/eQBIQMgBUHAAGohBSAGQcAAaiEGIA5BAWshDiAODQALIAZBgH5qIQYgD0EBayEPIA8NAAsgACAB/eQBIAL95AEgA/3kASEAIAD9HwAgAP0fAZIgAP0fApIgAP0fA5ILiwIOAXsBewF7AXsBewF/AXsBewF7AXsBewF7AXsBf0EAIQX9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0HAACENA0AgACAF/QACgAEiBiAG/eYB/eQBIQAgASAF/QACkAEiCCAI/eYB/eQBIQEgAiAF/QACoAEiCiAK/eYB/eQBIQIgAyAF/QACsAEiDCAM/eYB/eQBIQMgBUHAAGohBSANQQFrIQ0gDQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkguKAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBBCEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQUDQCAAIAT9AAKQu2395AEhACABIAT9AAKgu2395AEhASACIAT9AAKwu2395AEhAiADIAT9AALAu2395AEhAyAEQYACaiEEIAVBAWshBSAFDQALIAYgAP0LApD/dSAGIAH9CwKg/3UgBiAC/QsCsP91IAYgA/0LAsD/dSAEQcBgaiEEIAZBwABqIQYgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBBCEBA0AgACAA/QACkP91/QwAAIBBAACAQQAAgEEAAIBB/ecB/QsCkIF2IAAgAP0AAqD/df0MAACAQQAAgEEAAIBBAACAQf3nAf0LAqCBdiAAIAD9AAKw/3X9DAAAgEEAAIBBAACAQQAAgEH95wH9CwKwgXYgACAA/QACwP91/QwAAIBBAACAQQAAgEEAAIBB/ecB/QsCwIF2IABBwABqIQAgAUEBayEBIAENAAsL5AIQAXsBewF7AXsBewF/AX8BewF7AXsBewF7AXsBewF/AX9BACEFQQAhBv0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhDwNAQQQhDgNAIAAgBf0AApC7bSAG/QACkIF2/eUBIgcgB/3mAf3kASEAIAEgBf0AAqC7bSAG/QACoIF2/eUBIgkgCf3mAf3kASEBIAIgBf0AArC7bSAG/QACsIF2/eUBIgsgC/3mAf3kASECIAMgBf0AAsC7bSAG/QACwIF2/eUBIg0gDf3mAf3kASEDIAVBwABqIQUgBkHAAGohBiAOQQFrIQ4gDg0ACyAGQYB+aiEGIA9BAWshDyAPDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC48CDgF7AXsBewF7AXsBfwF7AXsBewF7AXsBewF7AX9BACEF/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBwAAhDQNAIAAgBf0AApC7bSIGIAb95gH95AEhACABIAX9AAKgu20iCCAI/eYB/eQBIQEgAiAF/QACsLttIgogCv3mAf3kASECIAMgBf0AAsC7bSIMIAz95gH95AEhAyAFQcAAaiEFIA1BAWshDSANDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AAoCzEP0LAoCzECABIAH9AAKQsxD9CwKQsxAgASAB/QACoLMQ/QsCoLMQIAEgAf0AArCzEP0LArCzECABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AAoCjEP0LAoCjECABIAH9AAKQoxD9CwKQoxAgASAB/QACoKMQ/QsCoKMQIAEgAf0AArCjEP0LArCjECABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AApDbdf0LApDbdSABIAH9AAKg23X9CwKg23UgASAB/QACsNt1/QsCsNt1IAEgAf0AAsDbdf0LAsDbdSABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AApDrdf0LApDrdSABIAH9AAKg63X9CwKg63UgASAB/QACsOt1/QsCsOt1IAEgAf0AAsDrdf0LAsDrdSABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AApCHQf0LApCHQSABIAH9AAKgh0H9CwKgh0EgASAB/QACsIdB/QsCsIdBIAEgAf0AAsCHQf0LAsCHQSABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AApD3QP0LApD3QCABIAH9AAKg90D9CwKg90AgASAB/QACsPdA/QsCsPdAIAEgAf0AAsD3QP0LAsD3QCABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AApDJUf0LApDJUSABIAH9AAKgyVH9CwKgyVEgASAB/QACsMlR/QsCsMlRIAEgAf0AAsDJUf0LAsDJUSABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AApC5Uf0LApC5USABIAH9AAKguVH9CwKguVEgASAB/QACsLlR/QsCsLlRIAEgAf0AAsC5Uf0LAsC5USABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AApCLbf0LApCLbSABIAH9AAKgi239CwKgi20gASAB/QACsItt/QsCsIttIAEgAf0AAsCLbf0LAsCLbSABQcAAaiEBIAJBAWshAiACDQALC2sCAX8Bf0EAIABBwABsaiEBQQEhAgNAIAEgAf0AApD7bP0LApD7bCABIAH9AAKg+2z9CwKg+2wgASAB/QACsPts/QsCsPtsIAEgAf0AAsD7bP0LAsD7bCABQcAAaiEBIAJBAWshAiACDQALC5UBAgF/AX9BACAAQYCAAWxqIQFBgAIhAgNAIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwKQg3YgAf0MAAAAAAAAAAAAAAAAAAAAAP0LAqCDdiAB/QwAAAAAAAAAAAAAAAAAAAAA/QsCsIN2IAH9DAAAAAAAAAAAAAAAAAAAAAD9CwLAg3YgAUHAAGohASACQQFrIQIgAg0ACwuZAQIBfwF/QQAgAEGAgAFsaiEBQYACIQIDQCAB/QwAAAAAAAAAAAAAAAAAAAAA/QsCkIOWASAB/QwAAAAAAAAAAAAAAAAAAAAA/QsCoIOWASAB/QwAAAAAAAAAAAAAAAAAAAAA/QsCsIOWASAB/QwAAAAAAAAAAAAAAAAAAAAA/QsCwIOWASABQcAAaiEBIAJBAWshAiACDQALC5gBAgF/AX9BACAAQYAgbGohAUHAACECA0AgAf0MAAAAAAAAAAAAAAAAAAAAAP0LApCDtgEgAf0MAAAAAAAAAAAAAAAAAAAAAP0LAqCDtgEgAf0MAAAAAAAAAAAAAAAAAAAAAP0LArCDtgEgAf0MAAAAAAAAAAAAAAAAAAAAAP0LAsCDtgEgAUHAAGohASACQQFrIQIgAg0ACwudAgMBfwF7AX8gAP0RIQJBACEBQcAAIQMDQCABIAH9AAKQg74B/QwAAAAAAAAAAAAAAAAAAAAAIAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCkKO+ASABIAH9AAKgg74B/QwAAAAAAAAAAAAAAAAAAAAAIAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCoKO+ASABIAH9AAKwg74B/QwAAAAAAAAAAAAAAAAAAAAAIAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsKO+ASABIAH9AALAg74B/QwAAAAAAAAAAAAAAAAAAAAAIAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCwKO+ASABQcAAaiEBIANBAWshAyADDQALC9ACCQF7AXsBewF7AX8BfwF/AX8Bf0EAIABBgCBsaiEFQQAhBkEAIQhBECEJA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEEIQcDQCABIAX9AAKQ+lwgBv0AApCjvgH95gH95AEhASACIAX9AAKg+lwgBv0AAqCjvgH95gH95AEhAiADIAX9AAKw+lwgBv0AArCjvgH95gH95AEhAyAEIAX9AALA+lwgBv0AAsCjvgH95gH95AEhBCAFQcAAaiEFIAZBwABqIQYgB0EBayEHIAcNAAsgASAC/eQBIAP95AEgBP3kASEBIAggAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCkMO+ASAIQQRqIQggCUEBayEJIAkNAAsL/QIHAXsBewF7AXsBfwF/AX9BACEFQQAgAEHAAGxqIQZBASEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBCABIAX9AAKQw74BIAb9AAKQi2395gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhASACIAX9AAKgw74BIAb9AAKgi2395gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAiADIAX9AAKww74BIAb9AAKwi2395gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAyAEIAX9AALAw74BIAb9AALAi2395gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhBCAFIAH9CwLQw74BIAUgAv0LAuDDvgEgBSAD/QsC8MO+ASAFIAT9CwKAxL4BIAVBwABqIQUgBkHAAGohBiAHQQFrIQcgBw0ACwu+AgYBfwF/AX8BfwF/AX9BACEBQQAgAEHAAGxqIQJBACEDQQAgAEGAIGxqIQRBECEGA0BBBCEFA0AgASAB/QACkKO+ASAC/QkCkPts/eYBIAP9CQLQw74BIAT9AAKQ+mT95gH95AH9CwKQxL4BIAEgAf0AAqCjvgEgAv0JApD7bP3mASAD/QkC0MO+ASAE/QACoPpk/eYB/eQB/QsCoMS+ASABIAH9AAKwo74BIAL9CQKQ+2z95gEgA/0JAtDDvgEgBP0AArD6ZP3mAf3kAf0LArDEvgEgASAB/QACwKO+ASAC/QkCkPts/eYBIAP9CQLQw74BIAT9AALA+mT95gH95AH9CwLAxL4BIAFBwABqIQEgBEHAAGohBCAFQQFrIQUgBQ0ACyACQQRqIQIgA0EEaiEDIAZBAWshBiAGDQALC5sCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEQIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQQhBQNAIAAgBP0AApDEvgH94QH95AEhACABIAT9AAKgxL4B/eEB/eQBIQEgAiAE/QACsMS+Af3hAf3kASECIAMgBP0AAsDEvgH94QH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApDkvgEgBkEEaiEGIAdBAWshByAHDQALC7wCBgF7AXsBewF7AX8Bf0EAIQRBASEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKQ5L4B/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQAgASAE/QACoOS+Af0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEBIAIgBP0AArDkvgH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAiADIAT9AALA5L4B/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQMgBCAA/QsC0OS+ASAEIAH9CwLg5L4BIAQgAv0LAvDkvgEgBCAD/QsCgOW+ASAEQcAAaiEEIAVBAWshBSAFDQALC50DBQF/AXsBfwF/AX8gAP0RIQJBACEBQQAhA0EQIQUDQEEEIQQDQCAB/QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKQg74BIAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKQxL4B/eQBIAP9CQLQ5L4B/eQB/QsCkOW+ASAB/QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKgg74BIAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKgxL4B/eQBIAP9CQLQ5L4B/eQB/QsCoOW+ASAB/QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKwg74BIAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AAKwxL4B/eQBIAP9CQLQ5L4B/eQB/QsCsOW+ASAB/QwAAAAAAAAAAAAAAAAAAAAAIAH9AALAg74BIAL9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAH9AALAxL4B/eQBIAP9CQLQ5L4B/eQB/QsCwOW+ASABQcAAaiEBIARBAWshBCAEDQALIANBBGohAyAFQQFrIQUgBQ0ACwvjAgkBewF/AXsBfwF7AXsBewF/AX8gAP0TIQFBACECQQAhBEHAACEJA0BBASEIA0AgBCABIAL9XAKQ5b4BIQMgAiAD/VYCkOe+AQEhAyACIAP9VgKQ6b4BAiEDIAIgA/1WApDrvgED/eYB/QsCkIXfASAEIAEgAv1cApDtvgEhBSACIAX9VgKQ774BASEFIAIgBf1WApDxvgECIQUgAiAF/VYCkPO+AQP95gH9CwKghd8BIAQgASAC/VwCkPW+ASEGIAIgBv1WApD3vgEBIQYgAiAG/VYCkPm+AQIhBiACIAb9VgKQ+74BA/3mAf0LArCF3wEgBCABIAL9XAKQ/b4BIQcgAiAH/VYCkP++AQEhByACIAf9VgKQgb8BAiEHIAIgB/1WApCDvwED/eYB/QsCwIXfASACQYAgaiECIARBwABqIQQgCEEBayEIIAgNAAsgAkGEYGohAiAJQQFrIQkgCQ0ACwuCBAgBfwF/AXsBewF7AXsBfwF/QQAhAUEAIABBgCBsaiECQcAAIQgDQEEBIQcDQCABIAH9AAKQpd8B/QwAAAAAAAAAAAAAAAAAAAAAIAL9XAKQmVMhAyACIAP9VgKQm1MBIQMgAiAD/VYCkJ1TAiEDIAIgA/1WApCfUwP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCkMX/ASABIAH9AAKgpd8B/QwAAAAAAAAAAAAAAAAAAAAAIAL9XAKQoVMhBCACIAT9VgKQo1MBIQQgAiAE/VYCkKVTAiEEIAIgBP1WApCnUwP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCoMX/ASABIAH9AAKwpd8B/QwAAAAAAAAAAAAAAAAAAAAAIAL9XAKQqVMhBSACIAX9VgKQq1MBIQUgAiAF/VYCkK1TAiEFIAIgBf1WApCvUwP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsMX/ASABIAH9AALApd8B/QwAAAAAAAAAAAAAAAAAAAAAIAL9XAKQsVMhBiACIAb9VgKQs1MBIQYgAiAG/VYCkLVTAiEGIAIgBv1WApC3UwP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCwMX/ASABQcAAaiEBIAJBgCBqIQIgB0EBayEHIAcNAAsgAkGEYGohAiAIQQFrIQggCA0ACwv2AwkBfwF7AXsBfwF7AXsBewF/AX8gAP0RIQNBACEBQQAhBEEQIQkDQEEEIQgDQCAEIAH9XAKQ5f8BIQIgASAC/VYC0OX/AQEhAiABIAL9VgKQ5v8BAiECIAEgAv1WAtDm/wED/QwAAAAAAAAAAAAAAAAAAAAAIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCkIWAAiAEIAH9XAKQ5/8BIQUgASAF/VYC0Of/AQEhBSABIAX9VgKQ6P8BAiEFIAEgBf1WAtDo/wED/QwAAAAAAAAAAAAAAAAAAAAAIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCoIWAAiAEIAH9XAKQ6f8BIQYgASAG/VYC0On/AQEhBiABIAb9VgKQ6v8BAiEGIAEgBv1WAtDq/wED/QwAAAAAAAAAAAAAAAAAAAAAIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsIWAAiAEIAH9XAKQ6/8BIQcgASAH/VYC0Ov/AQEhByABIAf9VgKQ7P8BAiEHIAEgB/1WAtDs/wED/QwAAAAAAAAAAAAAAAAAAAAAIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCwIWAAiABQYAIaiEBIARBwABqIQQgCEEBayEIIAgNAAsgAUGEYGohASAJQQFrIQkgCQ0ACwvQAgkBewF7AXsBewF/AX8BfwF/AX9BACAAQYAgbGohBUEAIQZBACEIQRAhCQNA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBBCEHA0AgASAF/QACkLhBIAb9AAKQhYAC/eYB/eQBIQEgAiAF/QACoLhBIAb9AAKghYAC/eYB/eQBIQIgAyAF/QACsLhBIAb9AAKwhYAC/eYB/eQBIQMgBCAF/QACwLhBIAb9AALAhYAC/eYB/eQBIQQgBUHAAGohBSAGQcAAaiEGIAdBAWshByAHDQALIAEgAv3kASAD/eQBIAT95AEhASAIIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4ApClgAIgCEEEaiEIIAlBAWshCSAJDQALC/0CBwF7AXsBewF7AX8BfwF/QQAhBUEAIABBwABsaiEGQQEhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQQgASAF/QACkKWAAiAG/QACkMlR/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQEgAiAF/QACoKWAAiAG/QACoMlR/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQIgAyAF/QACsKWAAiAG/QACsMlR/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQMgBCAF/QACwKWAAiAG/QACwMlR/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQQgBSAB/QsC0KWAAiAFIAL9CwLgpYACIAUgA/0LAvClgAIgBSAE/QsCgKaAAiAFQcAAaiEFIAZBwABqIQYgB0EBayEHIAcNAAsLvgIGAX8BfwF/AX8BfwF/QQAhAUEAIABBwABsaiECQQAhA0EAIABBgCBsaiEEQRAhBgNAQQQhBQNAIAEgAf0AApCFgAIgAv0JApC5Uf3mASAD/QkC0KWAAiAE/QACkLhJ/eYB/eQB/QsCkKaAAiABIAH9AAKghYACIAL9CQKQuVH95gEgA/0JAtClgAIgBP0AAqC4Sf3mAf3kAf0LAqCmgAIgASAB/QACsIWAAiAC/QkCkLlR/eYBIAP9CQLQpYACIAT9AAKwuEn95gH95AH9CwKwpoACIAEgAf0AAsCFgAIgAv0JApC5Uf3mASAD/QkC0KWAAiAE/QACwLhJ/eYB/eQB/QsCwKaAAiABQcAAaiEBIARBwABqIQQgBUEBayEFIAUNAAsgAkEEaiECIANBBGohAyAGQQFrIQYgBg0ACwubAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBECEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKQpoAC/eEB/eQBIQAgASAE/QACoKaAAv3hAf3kASEBIAIgBP0AArCmgAL94QH95AEhAiADIAT9AALApoAC/eEB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgBiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKQxoACIAZBBGohBiAHQQFrIQcgBw0ACwu8AgYBewF7AXsBewF/AX9BACEEQQEhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACkMaAAv0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEAIAEgBP0AAqDGgAL9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhASACIAT9AAKwxoAC/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQIgAyAE/QACwMaAAv0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEDIAQgAP0LAtDGgAIgBCAB/QsC4MaAAiAEIAL9CwLwxoACIAQgA/0LAoDHgAIgBEHAAGohBCAFQQFrIQUgBQ0ACwuvBQsBfwF7AXsBfwF/AXsBewF7AXsBfwF/IAH9ESEEIAD9EyEHQQAhAkEAIQVBACEGQRAhDANAQQQhCwNAIAX9DAAAAAAAAAAAAAAAAAAAAAAgAv1cApDl/wEhAyACIAP9VgLQ5f8BASEDIAIgA/1WApDm/wECIQMgAiAD/VYC0Ob/AQMgBP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgBf0AApCmgAL95AEgBv0JAtDGgAL95AEgByAF/QACkOW+Af3mAf3kAf0LApDHgAIgBf0MAAAAAAAAAAAAAAAAAAAAACAC/VwCkOf/ASEIIAIgCP1WAtDn/wEBIQggAiAI/VYCkOj/AQIhCCACIAj9VgLQ6P8BAyAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAF/QACoKaAAv3kASAG/QkC0MaAAv3kASAHIAX9AAKg5b4B/eYB/eQB/QsCoMeAAiAF/QwAAAAAAAAAAAAAAAAAAAAAIAL9XAKQ6f8BIQkgAiAJ/VYC0On/AQEhCSACIAn9VgKQ6v8BAiEJIAIgCf1WAtDq/wEDIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAX9AAKwpoAC/eQBIAb9CQLQxoAC/eQBIAcgBf0AArDlvgH95gH95AH9CwKwx4ACIAX9DAAAAAAAAAAAAAAAAAAAAAAgAv1cApDr/wEhCiACIAr9VgLQ6/8BASEKIAIgCv1WApDs/wECIQogAiAK/VYC0Oz/AQMgBP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgBf0AAsCmgAL95AEgBv0JAtDGgAL95AEgByAF/QACwOW+Af3mAf3kAf0LAsDHgAIgAkGACGohAiAFQcAAaiEFIAtBAWshCyALDQALIAJBhGBqIQIgBkEEaiEGIAxBAWshDCAMDQALC50CAwF/AXsBfyAA/REhAkEAIQFBwAAhAwNAIAEgAf0AApDHgAL9DAAAAAAAAAAAAAAAAAAAAAAgAv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKQ54ACIAEgAf0AAqDHgAL9DAAAAAAAAAAAAAAAAAAAAAAgAv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKg54ACIAEgAf0AArDHgAL9DAAAAAAAAAAAAAAAAAAAAAAgAv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKw54ACIAEgAf0AAsDHgAL9DAAAAAAAAAAAAAAAAAAAAAAgAv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwLA54ACIAFBwABqIQEgA0EBayEDIAMNAAsL0AIJAXsBewF7AXsBfwF/AX8BfwF/QQAgAEGAIGxqIQVBACEGQQAhCEEQIQkDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQQhBwNAIAEgBf0AApD2MCAG/QACkOeAAv3mAf3kASEBIAIgBf0AAqD2MCAG/QACoOeAAv3mAf3kASECIAMgBf0AArD2MCAG/QACsOeAAv3mAf3kASEDIAQgBf0AAsD2MCAG/QACwOeAAv3mAf3kASEEIAVBwABqIQUgBkHAAGohBiAHQQFrIQcgBw0ACyABIAL95AEgA/3kASAE/eQBIQEgCCAB/R8AIAH9HwGSIAH9HwKSIAH9HwOSOAKQh4ECIAhBBGohCCAJQQFrIQkgCQ0ACwv9AgcBewF7AXsBewF/AX8Bf0EAIQVBACAAQcAAbGohBkEBIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEIAEgBf0AApCHgQIgBv0AApCHQf3mAf0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEBIAIgBf0AAqCHgQIgBv0AAqCHQf3mAf0MAACAQgAAgEIAAIBCAACAQv3nAf3kASECIAMgBf0AArCHgQIgBv0AArCHQf3mAf0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEDIAQgBf0AAsCHgQIgBv0AAsCHQf3mAf0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEEIAUgAf0LAtCHgQIgBSAC/QsC4IeBAiAFIAP9CwLwh4ECIAUgBP0LAoCIgQIgBUHAAGohBSAGQcAAaiEGIAdBAWshByAHDQALC74CBgF/AX8BfwF/AX8Bf0EAIQFBACAAQcAAbGohAkEAIQNBACAAQYAgbGohBEEQIQYDQEEEIQUDQCABIAH9AAKQ54ACIAL9CQKQ90D95gEgA/0JAtCHgQIgBP0AApD2OP3mAf3kAf0LApCIgQIgASAB/QACoOeAAiAC/QkCkPdA/eYBIAP9CQLQh4ECIAT9AAKg9jj95gH95AH9CwKgiIECIAEgAf0AArDngAIgAv0JApD3QP3mASAD/QkC0IeBAiAE/QACsPY4/eYB/eQB/QsCsIiBAiABIAH9AALA54ACIAL9CQKQ90D95gEgA/0JAtCHgQIgBP0AAsD2OP3mAf3kAf0LAsCIgQIgAUHAAGohASAEQcAAaiEEIAVBAWshBSAFDQALIAJBBGohAiADQQRqIQMgBkEBayEGIAYNAAsLmwIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQRAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBBCEFA0AgACAE/QACkIiBAv3hAf3kASEAIAEgBP0AAqCIgQL94QH95AEhASACIAT9AAKwiIEC/eEB/eQBIQIgAyAE/QACwIiBAv3hAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCkKiBAiAGQQRqIQYgB0EBayEHIAcNAAsLvAIGAXsBewF7AXsBfwF/QQAhBEEBIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AApCogQL9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhACABIAT9AAKgqIEC/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQEgAiAE/QACsKiBAv0MAACAQgAAgEIAAIBCAACAQv3nAf3kASECIAMgBP0AAsCogQL9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAyAEIAD9CwLQqIECIAQgAf0LAuCogQIgBCAC/QsC8KiBAiAEIAP9CwKAqYECIARBwABqIQQgBUEBayEFIAUNAAsLnQMFAX8BewF/AX8BfyAA/REhAkEAIQFBACEDQRAhBQNAQQQhBANAIAH9DAAAAAAAAAAAAAAAAAAAAAAgAf0AApDHgAIgAv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AApCIgQL95AEgA/0JAtCogQL95AH9CwKQqYECIAH9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAqDHgAIgAv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAqCIgQL95AEgA/0JAtCogQL95AH9CwKgqYECIAH9DAAAAAAAAAAAAAAAAAAAAAAgAf0AArDHgAIgAv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AArCIgQL95AEgA/0JAtCogQL95AH9CwKwqYECIAH9DAAAAAAAAAAAAAAAAAAAAAAgAf0AAsDHgAIgAv0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAf0AAsCIgQL95AEgA/0JAtCogQL95AH9CwLAqYECIAFBwABqIQEgBEEBayEEIAQNAAsgA0EEaiEDIAVBAWshBSAFDQALC4kBAwF7AX8BfyAA/RMhAUEAIQJBwAAhAwNAIAIgASAC/QACkKmBAv3mAf0LApDJgQIgAiABIAL9AAKgqYEC/eYB/QsCoMmBAiACIAEgAv0AArCpgQL95gH9CwKwyYECIAIgASAC/QACwKmBAv3mAf0LAsDJgQIgAkHAAGohAiADQQFrIQMgAw0ACwu+AggBfwF7AX8BewF7AXsBfwF/QQAgAEGAIGxqIQFBACEDQcAAIQgDQEEBIQcDQCADIAH9XAKAgxwhAiABIAL9VgKAhRwBIQIgASAC/VYCgIccAiECIAEgAv1WAoCJHAP9CwKQiYICIAMgAf1cAoCLHCEEIAEgBP1WAoCNHAEhBCABIAT9VgKAjxwCIQQgASAE/VYCgJEcA/0LAqCJggIgAyAB/VwCgJMcIQUgASAF/VYCgJUcASEFIAEgBf1WAoCXHAIhBSABIAX9VgKAmRwD/QsCsImCAiADIAH9XAKAmxwhBiABIAb9VgKAnRwBIQYgASAG/VYCgJ8cAiEGIAEgBv1WAoChHAP9CwLAiYICIAFBgCBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYRgaiEBIAhBAWshCCAIDQALC5ADCgF7AXsBewF7AX8BfwF/AX8BfwF/QQAhBUEAIABBwABsaiEGQQAgAEGACGxqIQdBACEJQRAhCgNA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBASEIA0AgASAF/QACkKmCAiAG/QkCkOt1/eYBIAf9AALAtCz95gH95AEhASACIAX9AAKgqYICIAb9CQKQ63X95gEgB/0AAtC0LP3mAf3kASECIAMgBf0AArCpggIgBv0JApDrdf3mASAH/QAC4LQs/eYB/eQBIQMgBCAF/QACwKmCAiAG/QkCkOt1/eYBIAf9AALwtCz95gH95AEhBCAFQcAAaiEFIAdBwABqIQcgCEEBayEIIAgNAAsgASAC/eQBIAP95AEgBP3kASEBIAkgAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCkLGCAiAGQQRqIQYgCUEEaiEJIApBAWshCiAKDQALC/QBBgF7AXsBewF7AX8Bf0EAIQRBASEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKQsYIC/eEB/eQBIQAgASAE/QACoLGCAv3hAf3kASEBIAIgBP0AArCxggL94QH95AEhAiADIAT9AALAsYIC/eEB/eQBIQMgBCAA/QsC0LGCAiAEIAH9CwLgsYICIAQgAv0LAvCxggIgBCAD/QsCgLKCAiAEQcAAaiEEIAVBAWshBSAFDQALC9oCBwF/AX8BfwF/AXsBfwF/IAH9EyEGQQAhAkEAIABBwABsaiEDQQAhBEEAIABBgAhsaiEFQRAhCANAQQEhBwNAIAIgAv0AApCpggIgA/0JApDbdf3nASAE/QkC0LGCAv3kASAF/QACwLQs/eYBIAb95wH9CwKQsoICIAIgAv0AAqCpggIgA/0JApDbdf3nASAE/QkC0LGCAv3kASAF/QAC0LQs/eYBIAb95wH9CwKgsoICIAIgAv0AArCpggIgA/0JApDbdf3nASAE/QkC0LGCAv3kASAF/QAC4LQs/eYBIAb95wH9CwKwsoICIAIgAv0AAsCpggIgA/0JApDbdf3nASAE/QkC0LGCAv3kASAF/QAC8LQs/eYBIAb95wH9CwLAsoICIAJBwABqIQIgBUHAAGohBSAHQQFrIQcgBw0ACyADQQRqIQMgBEEEaiEEIAhBAWshCCAIDQALC70CCAF/AXsBfwF7AXsBewF/AX9BACAAQYAgbGohAUEAIQNBECEIA0BBBCEHA0AgAyAB/VwCkNttIQIgASAC/VYC0NttASECIAEgAv1WApDcbQIhAiABIAL9VgLQ3G0D/QsCkNqCAiADIAH9XAKQ3W0hBCABIAT9VgLQ3W0BIQQgASAE/VYCkN5tAiEEIAEgBP1WAtDebQP9CwKg2oICIAMgAf1cApDfbSEFIAEgBf1WAtDfbQEhBSABIAX9VgKQ4G0CIQUgASAF/VYC0OBtA/0LArDaggIgAyAB/VwCkOFtIQYgASAG/VYC0OFtASEGIAEgBv1WApDibQIhBiABIAb9VgLQ4m0D/QsCwNqCAiABQYAIaiEBIANBwABqIQMgB0EBayEHIAcNAAsgAUGEYGohASAIQQFrIQggCA0ACwuJAQMBewF/AX8gAP0TIQFBACECQcAAIQMDQCACIAEgAv0AApD6ggL95gH9CwKQmoMCIAIgASAC/QACoPqCAv3mAf0LAqCagwIgAiABIAL9AAKw+oIC/eYB/QsCsJqDAiACIAEgAv0AAsD6ggL95gH9CwLAmoMCIAJBwABqIQIgA0EBayEDIAMNAAsLxwIIAX8BewF/AXsBewF7AX8Bf0EAIQBBACECQcAAIQcDQEEBIQYDQCACIAD9XAKQuoICIQEgACAB/VYCkLyCAgEhASAAIAH9VgKQvoICAiEBIAAgAf1WApDAggID/QsCkNrEAiACIAD9XAKQwoICIQMgACAD/VYCkMSCAgEhAyAAIAP9VgKQxoICAiEDIAAgA/1WApDIggID/QsCoNrEAiACIAD9XAKQyoICIQQgACAE/VYCkMyCAgEhBCAAIAT9VgKQzoICAiEEIAAgBP1WApDQggID/QsCsNrEAiACIAD9XAKQ0oICIQUgACAF/VYCkNSCAgEhBSAAIAX9VgKQ1oICAiEFIAAgBf1WApDYggID/QsCwNrEAiAAQYAgaiEAIAJBwABqIQIgBkEBayEGIAYNAAsgAEGEYGohACAHQQFrIQcgBw0ACwvHAggBfwF7AX8BewF7AXsBfwF/QQAhAEEAIQJBwAAhBwNAQQEhBgNAIAIgAP1cApCagwIhASAAIAH9VgKQnIMCASEBIAAgAf1WApCegwICIQEgACAB/VYCkKCDAgP9CwKQmuYCIAIgAP1cApCigwIhAyAAIAP9VgKQpIMCASEDIAAgA/1WApCmgwICIQMgACAD/VYCkKiDAgP9CwKgmuYCIAIgAP1cApCqgwIhBCAAIAT9VgKQrIMCASEEIAAgBP1WApCugwICIQQgACAE/VYCkLCDAgP9CwKwmuYCIAIgAP1cApCygwIhBSAAIAX9VgKQtIMCASEFIAAgBf1WApC2gwICIQUgACAF/VYCkLiDAgP9CwLAmuYCIABBgCBqIQAgAkHAAGohAiAGQQFrIQYgBg0ACyAAQYRgaiEAIAdBAWshByAHDQALC4YGEAF/AXsBewF7AX8BewF7AXsBewF7AXsBewF7AXsBfwF/QQAhAEEAIQRBECEPA0BBBCEOA0AgBCAA/VwCkLqkAiEBIAAgAf1WAtC6pAIBIQEgACAB/VYCkLukAgIhASAAIAH9VgLQu6QCAyAA/VwCkPrEAiECIAAgAv1WAtD6xAIBIQIgACAC/VYCkPvEAgIhAiAAIAL9VgLQ+8QCA/3kASAA/VwCkLrmAiEDIAAgA/1WAtC65gIBIQMgACAD/VYCkLvmAgIhAyAAIAP9VgLQu+YCA/3kAf0LApDa5gIgBCAA/VwCkLykAiEFIAAgBf1WAtC8pAIBIQUgACAF/VYCkL2kAgIhBSAAIAX9VgLQvaQCAyAA/VwCkPzEAiEGIAAgBv1WAtD8xAIBIQYgACAG/VYCkP3EAgIhBiAAIAb9VgLQ/cQCA/3kASAA/VwCkLzmAiEHIAAgB/1WAtC85gIBIQcgACAH/VYCkL3mAgIhByAAIAf9VgLQveYCA/3kAf0LAqDa5gIgBCAA/VwCkL6kAiEIIAAgCP1WAtC+pAIBIQggACAI/VYCkL+kAgIhCCAAIAj9VgLQv6QCAyAA/VwCkP7EAiEJIAAgCf1WAtD+xAIBIQkgACAJ/VYCkP/EAgIhCSAAIAn9VgLQ/8QCA/3kASAA/VwCkL7mAiEKIAAgCv1WAtC+5gIBIQogACAK/VYCkL/mAgIhCiAAIAr9VgLQv+YCA/3kAf0LArDa5gIgBCAA/VwCkMCkAiELIAAgC/1WAtDApAIBIQsgACAL/VYCkMGkAgIhCyAAIAv9VgLQwaQCAyAA/VwCkIDFAiEMIAAgDP1WAtCAxQIBIQwgACAM/VYCkIHFAgIhDCAAIAz9VgLQgcUCA/3kASAA/VwCkMDmAiENIAAgDf1WAtDA5gIBIQ0gACAN/VYCkMHmAgIhDSAAIA39VgLQweYCA/3kAf0LAsDa5gIgAEGACGohACAEQcAAaiEEIA5BAWshDiAODQALIABBhGBqIQAgD0EBayEPIA8NAAsLnQIDAX8BewF/IAD9ESECQQAhAUHAACEDA0AgASAB/QACkNrmAv0MAAAAAAAAAAAAAAAAAAAAACAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LApD65gIgASAB/QACoNrmAv0MAAAAAAAAAAAAAAAAAAAAACAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqD65gIgASAB/QACsNrmAv0MAAAAAAAAAAAAAAAAAAAAACAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LArD65gIgASAB/QACwNrmAv0MAAAAAAAAAAAAAAAAAAAAACAC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAsD65gIgAUHAAGohASADQQFrIQMgAw0ACwvMAgkBewF7AXsBewF/AX8BfwF/AX9BACAAQYAgbGohBUEAIQZBACEIQRAhCQNA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBBCEHA0AgASAF/QACgCIgBv0AApD65gL95gH95AEhASACIAX9AAKQIiAG/QACoPrmAv3mAf3kASECIAMgBf0AAqAiIAb9AAKw+uYC/eYB/eQBIQMgBCAF/QACsCIgBv0AAsD65gL95gH95AEhBCAFQcAAaiEFIAZBwABqIQYgB0EBayEHIAcNAAsgASAC/eQBIAP95AEgBP3kASEBIAggAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCkJrnAiAIQQRqIQggCUEBayEJIAkNAAsL/QIHAXsBewF7AXsBfwF/AX9BACEFQQAgAEHAAGxqIQZBASEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBCABIAX9AAKQmucCIAb9AAKAsxD95gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhASACIAX9AAKgmucCIAb9AAKQsxD95gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAiADIAX9AAKwmucCIAb9AAKgsxD95gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAyAEIAX9AALAmucCIAb9AAKwsxD95gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhBCAFIAH9CwLQmucCIAUgAv0LAuCa5wIgBSAD/QsC8JrnAiAFIAT9CwKAm+cCIAVBwABqIQUgBkHAAGohBiAHQQFrIQcgBw0ACwu+AgYBfwF/AX8BfwF/AX9BACEBQQAgAEHAAGxqIQJBACEDQQAgAEGAIGxqIQRBECEGA0BBBCEFA0AgASAB/QACkPrmAiAC/QkCgKMQ/eYBIAP9CQLQmucCIAT9AAKAogj95gH95AH9CwKQm+cCIAEgAf0AAqD65gIgAv0JAoCjEP3mASAD/QkC0JrnAiAE/QACkKII/eYB/eQB/QsCoJvnAiABIAH9AAKw+uYCIAL9CQKAoxD95gEgA/0JAtCa5wIgBP0AAqCiCP3mAf3kAf0LArCb5wIgASAB/QACwPrmAiAC/QkCgKMQ/eYBIAP9CQLQmucCIAT9AAKwogj95gH95AH9CwLAm+cCIAFBwABqIQEgBEHAAGohBCAFQQFrIQUgBQ0ACyACQQRqIQIgA0EEaiEDIAZBAWshBiAGDQALC5sCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEQIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQQhBQNAIAAgBP0AApCb5wL94QH95AEhACABIAT9AAKgm+cC/eEB/eQBIQEgAiAE/QACsJvnAv3hAf3kASECIAMgBP0AAsCb5wL94QH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApC75wIgBkEEaiEGIAdBAWshByAHDQALC7wCBgF7AXsBewF7AX8Bf0EAIQRBASEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKQu+cC/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQAgASAE/QACoLvnAv0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEBIAIgBP0AArC75wL9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAiADIAT9AALAu+cC/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQMgBCAA/QsC0LvnAiAEIAH9CwLgu+cCIAQgAv0LAvC75wIgBCAD/QsCgLznAiAEQcAAaiEEIAVBAWshBSAFDQALC+kDBgF/AXsBfwF7AX8BfyAB/REhAyAA/RMhBUEAIQJBACEEQRAhBwNAQQQhBgNAIAL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AApDa5gIgA/0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAv0AApCb5wL95AEgBP0JAtC75wL95AEgBSAC/QACkKmBAv3mAf3kAf0LApC85wIgAv0MAAAAAAAAAAAAAAAAAAAAACAC/QACoNrmAiAD/QwAAAAAAAAAAAAAAAAAAAAA/Tj9UiAC/QACoJvnAv3kASAE/QkC0LvnAv3kASAFIAL9AAKgqYEC/eYB/eQB/QsCoLznAiAC/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKw2uYCIAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAL9AAKwm+cC/eQBIAT9CQLQu+cC/eQBIAUgAv0AArCpgQL95gH95AH9CwKwvOcCIAL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAsDa5gIgA/0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAv0AAsCb5wL95AEgBP0JAtC75wL95AEgBSAC/QACwKmBAv3mAf3kAf0LAsC85wIgAkHAAGohAiAGQQFrIQYgBg0ACyAEQQRqIQQgB0EBayEHIAcNAAsLzAIIAX8BewF/AXsBewF7AX8Bf0EAIQFBACAAQYCAAWxqIQNBwAAhCANAQQQhBwNAIAMgAf1cApCaxQIhAiABIAL9VgKQnMUCASECIAEgAv1WApCexQICIQIgASAC/VYCkKDFAgP9CwKQg3YgAyAB/VwCkKLFAiEEIAEgBP1WApCkxQIBIQQgASAE/VYCkKbFAgIhBCABIAT9VgKQqMUCA/0LAqCDdiADIAH9XAKQqsUCIQUgASAF/VYCkKzFAgEhBSABIAX9VgKQrsUCAiEFIAEgBf1WApCwxQID/QsCsIN2IAMgAf1cApCyxQIhBiABIAb9VgKQtMUCASEGIAEgBv1WApC2xQICIQYgASAG/VYCkLjFAgP9CwLAg3YgAUGAIGohASADQcAAaiEDIAdBAWshByAHDQALIAFBhIB/aiEBIAhBAWshCCAIDQALC9ACCAF/AXsBfwF7AXsBewF/AX9BACEBQQAgAEGAgAFsaiEDQcAAIQgDQEEEIQcDQCADIAH9XAKQuoMCIQIgASAC/VYCkLyDAgEhAiABIAL9VgKQvoMCAiECIAEgAv1WApDAgwID/QsCkIOWASADIAH9XAKQwoMCIQQgASAE/VYCkMSDAgEhBCABIAT9VgKQxoMCAiEEIAEgBP1WApDIgwID/QsCoIOWASADIAH9XAKQyoMCIQUgASAF/VYCkMyDAgEhBSABIAX9VgKQzoMCAiEFIAEgBf1WApDQgwID/QsCsIOWASADIAH9XAKQ0oMCIQYgASAG/VYCkNSDAgEhBiABIAb9VgKQ1oMCAiEGIAEgBv1WApDYgwID/QsCwIOWASABQYAgaiEBIANBwABqIQMgB0EBayEHIAcNAAsgAUGEgH9qIQEgCEEBayEIIAgNAAsLrAIJAXsBewF7AXsBfwF/AX8BfwF/QQAhBEEAIQdBICEIA0D9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0HAACEGA0BBBCEFA0AgACAE/QACkIN2/eAB/ekBIQAgASAE/QACoIN2/eAB/ekBIQEgAiAE/QACsIN2/eAB/ekBIQIgAyAE/QACwIN2/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAGQQFrIQYgBg0ACyAAIAH96QEgAv3pASAD/ekBIQAgByAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXOAKQ3OcCIAdBBGohByAIQQFrIQggCA0ACwuwAgIBfwF/QQAhAEECIQEDQCAAIAD9AAKQ3OcC/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQ3OcC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LApDd5wIgACAA/QACoNznAv0MAACAPwAAgD8AAIA/AACAPyAA/QACoNznAv0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwKg3ecCIAAgAP0AArDc5wL9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDc5wL9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsCsN3nAiAAIAD9AALA3OcC/QwAAIA/AACAPwAAgD8AAIA/IAD9AALA3OcC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LAsDd5wIgAEHAAGohACABQQFrIQEgAQ0ACwv8AhEBewF7AXsBewF7AX8BfwF7AXsBewF7AXsBewF7AX8BfwF/QQAhBUEAIQZBICEQA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0HAACEPA0BBBCEOA0AgACAF/QACkIN2IAb9CQKQ3ecC/ecBIgcgB/3mAf3kASEAIAEgBf0AAqCDdiAG/QkCkN3nAv3nASIJIAn95gH95AEhASACIAX9AAKwg3YgBv0JApDd5wL95wEiCyAL/eYB/eQBIQIgAyAF/QACwIN2IAb9CQKQ3ecC/ecBIg0gDf3mAf3kASEDIAVBwABqIQUgDkEBayEOIA4NAAsgD0EBayEPIA8NAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCkN7nAiAGQQRqIQYgEEEBayEQIBANAAsLmQECAX8Bf0EAIQBBCCEBA0AgACAA/QACkN3nAhAH/QzZW94+2VvePtlb3j7ZW94+/eYB/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKQ3ucC/QwAAIBFAACARQAAgEUAAIBF/ecBEAf9DNlb3j7ZW94+2VvePtlb3j795gH95gH95AH9CwKQ3+cCIABBEGohACABQQFrIQEgAQ0ACwuwAgkBewF7AXsBewF/AX8BfwF/AX9BACEEQQAhB0EgIQgDQP0MAACA/wAAgP8AAID/AACA/yEA/QwAAID/AACA/wAAgP8AAID/IQH9DAAAgP8AAID/AACA/wAAgP8hAv0MAACA/wAAgP8AAID/AACA/yEDQcAAIQYDQEEEIQUDQCAAIAT9AAKQg5YB/eAB/ekBIQAgASAE/QACoIOWAf3gAf3pASEBIAIgBP0AArCDlgH94AH96QEhAiADIAT9AALAg5YB/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAGQQFrIQYgBg0ACyAAIAH96QEgAv3pASAD/ekBIQAgByAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXOAKQ4OcCIAdBBGohByAIQQFrIQggCA0ACwuwAgIBfwF/QQAhAEECIQEDQCAAIAD9AAKQ4OcC/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQ4OcC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LApDh5wIgACAA/QACoODnAv0MAACAPwAAgD8AAIA/AACAPyAA/QACoODnAv0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwKg4ecCIAAgAP0AArDg5wL9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDg5wL9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsCsOHnAiAAIAD9AALA4OcC/QwAAIA/AACAPwAAgD8AAIA/IAD9AALA4OcC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LAsDh5wIgAEHAAGohACABQQFrIQEgAQ0ACwuAAxEBewF7AXsBewF7AX8BfwF7AXsBewF7AXsBewF7AX8BfwF/QQAhBUEAIQZBICEQA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0HAACEPA0BBBCEOA0AgACAF/QACkIOWASAG/QkCkOHnAv3nASIHIAf95gH95AEhACABIAX9AAKgg5YBIAb9CQKQ4ecC/ecBIgkgCf3mAf3kASEBIAIgBf0AArCDlgEgBv0JApDh5wL95wEiCyAL/eYB/eQBIQIgAyAF/QACwIOWASAG/QkCkOHnAv3nASINIA395gH95AEhAyAFQcAAaiEFIA5BAWshDiAODQALIA9BAWshDyAPDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApDi5wIgBkEEaiEGIBBBAWshECAQDQALC5kBAgF/AX9BACEAQQghAQNAIAAgAP0AApDh5wIQB/0M2VvePtlb3j7ZW94+2VvePv3mAf0MAAAAPwAAAD8AAAA/AAAAPyAA/QACkOLnAv0MAACARQAAgEUAAIBFAACARf3nARAH/QzZW94+2VvePtlb3j7ZW94+/eYB/eYB/eQB/QsCkOPnAiAAQRBqIQAgAUEBayEBIAENAAsLTAIBfwF/QQAhAEEIIQEDQCAAIAD9AAKQ5OcCEAf9DNlb3j7ZW94+2VvePtlb3j795gH9CwKQ5ecCIABBEGohACABQQFrIQEgAQ0ACwtMAgF/AX9BACEAQQghAQNAIAAgAP0AApDm5wIQB/0M2VvePtlb3j7ZW94+2VvePv3mAf0LApDn5wIgAEEQaiEAIAFBAWshASABDQALC3kCAX8Bf0EAIQBBCCEBA0AgAP0MAACgQAAAoEAAAKBAAACgQP3hASAA/QACkOjnAhAH/QzZW94+2VvePtlb3j7ZW94+/eYB/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eQB/QsCkOnnAiAAQRBqIQAgAUEBayEBIAENAAsL+A1yAX8BewF/AX8BfwF/AXsBfwF/AX8BewF7AXsBewF/AXsBfwF/AX8BewF7AXsBewF7AXsBewF7AXsBfwF/AXsBfwF/AX8BfwF7AX8BfwF/AXsBewF7AXsBfwF7AX8BfwF/AXsBewF7AXsBewF7AXsBewF7AX8BewF/AX8BfwF/AXsBfwF/AX8BewF7AXsBewF/AXsBfwF/AX8BewF7AXsBewF7AXsBewF7AXsBfwF7AX8BfwF/AX8BewF/AX8BfwF7AXsBewF7AX8BewF/AX8BfwF7AXsBewF7AXsBewF7AXsBewF/QYzr5wIhAEGI6+cCIQJBhOvnAiEDQYDr5wIhBEGM5ucCIQVBiObnAiEHQYTm5wIhCEGA5ucCIQlBjOrnAiEOQYjq5wIhEEGE6ucCIRFBgOrnAiESQQAhHEH86ucCIR1B+OrnAiEfQfTq5wIhIEHw6ucCISFB/OXnAiEiQfjl5wIhJEH05ecCISVB8OXnAiEmQfzp5wIhK0H46ecCIS1B9OnnAiEuQfDp5wIhL0Hs6ucCITlB6OrnAiE7QeTq5wIhPEHg6ucCIT1B7OXnAiE+Qejl5wIhQEHk5ecCIUFB4OXnAiFCQezp5wIhR0Ho6ecCIUlB5OnnAiFKQeDp5wIhS0Hc6ucCIVVB2OrnAiFXQdTq5wIhWEHQ6ucCIVlB3OXnAiFaQdjl5wIhXEHU5ecCIV1B0OXnAiFeQdzp5wIhY0HY6ecCIWVB1OnnAiFmQdDp5wIhZ0ECIXEDQCAcIAD9XAIAIRcgAiAX/VYCAAEhFyADIBf9VgIAAiEXIAQgF/1WAgAD/QwAAAAAAAAAAAAAAAAAAAAA/TggBf1cAgAhGSAHIBn9VgIAASEZIAggGf1WAgACIRkgCSAZ/VYCAAP9DAAAoEAAAKBAAACgQAAAoED94QH9Q/1OIA79XAIAIRsgECAb/VYCAAEhGyARIBv9VgIAAiEbIBIgG/1WAgAD/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0MAACAPwAAgD8AAIA/AACAP/1O/QsCkOvnAiAcIB39XAIAITQgHyA0/VYCAAEhNCAgIDT9VgIAAiE0ICEgNP1WAgAD/QwAAAAAAAAAAAAAAAAAAAAA/TggIv1cAgAhNiAkIDb9VgIAASE2ICUgNv1WAgACITYgJiA2/VYCAAP9DAAAoEAAAKBAAACgQAAAoED94QH9Q/1OICv9XAIAITggLSA4/VYCAAEhOCAuIDj9VgIAAiE4IC8gOP1WAgAD/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0MAACAPwAAgD8AAIA/AACAP/1O/QsCoOvnAiAcIDn9XAIAIVAgOyBQ/VYCAAEhUCA8IFD9VgIAAiFQID0gUP1WAgAD/QwAAAAAAAAAAAAAAAAAAAAA/TggPv1cAgAhUiBAIFL9VgIAASFSIEEgUv1WAgACIVIgQiBS/VYCAAP9DAAAoEAAAKBAAACgQAAAoED94QH9Q/1OIEf9XAIAIVQgSSBU/VYCAAEhVCBKIFT9VgIAAiFUIEsgVP1WAgAD/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0MAACAPwAAgD8AAIA/AACAP/1O/QsCsOvnAiAcIFX9XAIAIWwgVyBs/VYCAAEhbCBYIGz9VgIAAiFsIFkgbP1WAgAD/QwAAAAAAAAAAAAAAAAAAAAA/TggWv1cAgAhbiBcIG79VgIAASFuIF0gbv1WAgACIW4gXiBu/VYCAAP9DAAAoEAAAKBAAACgQAAAoED94QH9Q/1OIGP9XAIAIXAgZSBw/VYCAAEhcCBmIHD9VgIAAiFwIGcgcP1WAgAD/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0MAACAPwAAgD8AAIA/AACAP/1O/QsCwOvnAiAAQUBqIQAgAkFAaiECIANBQGohAyAEQUBqIQQgBUFAaiEFIAdBQGohByAIQUBqIQggCUFAaiEJIA5BQGohDiAQQUBqIRAgEUFAaiERIBJBQGohEiAcQcAAaiEcIB1BQGohHSAfQUBqIR8gIEFAaiEgICFBQGohISAiQUBqISIgJEFAaiEkICVBQGohJSAmQUBqISYgK0FAaiErIC1BQGohLSAuQUBqIS4gL0FAaiEvIDlBQGohOSA7QUBqITsgPEFAaiE8ID1BQGohPSA+QUBqIT4gQEFAaiFAIEFBQGohQSBCQUBqIUIgR0FAaiFHIElBQGohSSBKQUBqIUogS0FAaiFLIFVBQGohVSBXQUBqIVcgWEFAaiFYIFlBQGohWSBaQUBqIVogXEFAaiFcIF1BQGohXSBeQUBqIV4gY0FAaiFjIGVBQGohZSBmQUBqIWYgZ0FAaiFnIHFBAWshcSBxDQALC4wCAgF/AX9BACEAQQIhAQNAIAAgAP0AApDs5wL9DAAAAAAAAAAAAAAAAAAAAAD9Qf0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkO3nAiAAIAD9AAKg7OcC/QwAAAAAAAAAAAAAAAAAAAAA/UH9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqDt5wIgACAA/QACsOznAv0MAAAAAAAAAAAAAAAAAAAAAP1B/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw7ecCIAAgAP0AAsDs5wL9DAAAAAAAAAAAAAAAAAAAAAD9Qf0MAQAAAAEAAAABAAAAAQAAAP1O/QsCwO3nAiAAQcAAaiEAIAFBAWshASABDQALC68CCQF7AXsBewF7AX8BfwF/AX8Bf0EAIQRBACEHQSAhCANA/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBECEGA0BBBCEFA0AgACAE/QACkIO2Af3gAf3pASEAIAEgBP0AAqCDtgH94AH96QEhASACIAT9AAKwg7YB/eAB/ekBIQIgAyAE/QACwIO2Af3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgBkEBayEGIAYNAAsgACAB/ekBIAL96QEgA/3pASEAIAcgAP0fACAA/R8BlyAA/R8ClyAA/R8DlzgCkO7nAiAHQQRqIQcgCEEBayEIIAgNAAsLsAICAX8Bf0EAIQBBAiEBA0AgACAA/QACkO7nAv0MAACAPwAAgD8AAIA/AACAPyAA/QACkO7nAv0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwKQ7+cCIAAgAP0AAqDu5wL9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDu5wL9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsCoO/nAiAAIAD9AAKw7ucC/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKw7ucC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LArDv5wIgACAA/QACwO7nAv0MAACAPwAAgD8AAIA/AACAPyAA/QACwO7nAv0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwLA7+cCIABBwABqIQAgAUEBayEBIAENAAsL/wIRAXsBewF7AXsBewF/AX8BewF7AXsBewF7AXsBewF/AX8Bf0EAIQVBACEGQSAhEANA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEPA0BBBCEOA0AgACAF/QACkIO2ASAG/QkCkO/nAv3nASIHIAf95gH95AEhACABIAX9AAKgg7YBIAb9CQKQ7+cC/ecBIgkgCf3mAf3kASEBIAIgBf0AArCDtgEgBv0JApDv5wL95wEiCyAL/eYB/eQBIQIgAyAF/QACwIO2ASAG/QkCkO/nAv3nASINIA395gH95AEhAyAFQcAAaiEFIA5BAWshDiAODQALIA9BAWshDyAPDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApDw5wIgBkEEaiEGIBBBAWshECAQDQALC4gDAgF/AX9BACEAQQIhAQNAIAAgAP0AApDq5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACkO3nAv0MAAAAAAAAAAAAAAAAAAAAAP04/U79DAEAAAABAAAAAQAAAAEAAAD9Tv0LApDx5wIgACAA/QACoOrnAv0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKg7ecC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Tv0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoPHnAiAAIAD9AAKw6ucC/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AArDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OP1O/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw8ecCIAAgAP0AAsDq5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACwO3nAv0MAAAAAAAAAAAAAAAAAAAAAP04/U79DAEAAAABAAAAAQAAAAEAAAD9Tv0LAsDx5wIgAEHAAGohACABQQFrIQEgAQ0ACwthAgF/AX9BACEAQQghAQNAIAD9DAAAAD8AAAA/AAAAPwAAAD8gAP0AApDy5wIQB/0M2VvePtlb3j7ZW94+2VvePv3mAf3mAf0LApDz5wIgAEEQaiEAIAFBAWshASABDQALC7gDAgF/AX9BACEAQQIhAQNAIAAgAP0AApDn5wL9DAAAwH8AAMB/AADAfwAAwH8gAP0AApDq5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACkOfnAv0MAACgQAAAoEAAAKBAAACgQP3hAf1E/U79Uv0LApD05wIgACAA/QACoOfnAv0MAADAfwAAwH8AAMB/AADAfyAA/QACoOrnAv0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKg5+cC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9Tv1S/QsCoPTnAiAAIAD9AAKw5+cC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKw6ucC/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AArDn5wL9DAAAoEAAAKBAAACgQAAAoED94QH9RP1O/VL9CwKw9OcCIAAgAP0AAsDn5wL9DAAAwH8AAMB/AADAfwAAwH8gAP0AAsDq5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACwOfnAv0MAACgQAAAoEAAAKBAAACgQP3hAf1E/U79Uv0LAsD05wIgAEHAAGohACABQQFrIQEgAQ0ACwvKAQIBfwF/QQAhAEEIIQEDQCAAIAD9AAKQ7+cCEAf9DNlb3j7ZW94+2VvePtlb3j795gH9DAAAAD8AAAA/AAAAPwAAAD8gAP0AApDw5wL9DAAAgEQAAIBEAACARAAAgET95wEQB/0M2VvePtlb3j7ZW94+2VvePv3mAf3mAf3kAf0MAADAfwAAwH8AAMB/AADAfyAA/QACkPHnAv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKQ9ecCIABBEGohACABQQFrIQEgAQ0ACwu8BQIBfwF/QQAhAEECIQEDQCAAIAD9AAKQ3+cC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKQ6ucC/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AApDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACkOXnAv0MAACgQAAAoEAAAKBAAACgQP3hAf1E/U4gAP0AApDf5wIgAP0AApDj5wL95QEgAP0AApDp5wL9RP1O/U79Uv0LApD25wIgACAA/QACoN/nAv0MAADAfwAAwH8AAMB/AADAfyAA/QACoOrnAv0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKg7ecC/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AAqDl5wL9DAAAoEAAAKBAAACgQAAAoED94QH9RP1OIAD9AAKg3+cCIAD9AAKg4+cC/eUBIAD9AAKg6ecC/UT9Tv1O/VL9CwKg9ucCIAAgAP0AArDf5wL9DAAAwH8AAMB/AADAfwAAwH8gAP0AArDq5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACsO3nAv0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKw5ecC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9TiAA/QACsN/nAiAA/QACsOPnAv3lASAA/QACsOnnAv1E/U79Tv1S/QsCsPbnAiAAIAD9AALA3+cC/QwAAMB/AADAfwAAwH8AAMB/IAD9AALA6ucC/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AAsDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACwOXnAv0MAACgQAAAoEAAAKBAAACgQP3hAf1E/U4gAP0AAsDf5wIgAP0AAsDj5wL95QEgAP0AAsDp5wL9RP1O/U79Uv0LAsD25wIgAEHAAGohACABQQFrIQEgAQ0ACwuwAgIBfwF/QQAhAEECIQEDQCAAIAD9AAKQ4+cC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKQ8ecC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LApD35wIgACAA/QACoOPnAv0MAADAfwAAwH8AAMB/AADAfyAA/QACoPHnAv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKg9+cCIAAgAP0AArDj5wL9DAAAwH8AAMB/AADAfwAAwH8gAP0AArDx5wL9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsPfnAiAAIAD9AALA4+cC/QwAAMB/AADAfwAAwH8AAMB/IAD9AALA8ecC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAsD35wIgAEHAAGohACABQQFrIQEgAQ0ACwuIBQQBfwF7AXsBfyAA/REhAyAB/REhBEEAIQJBAiEFA0AgAiAC/QACkPPnAv0MAADAfwAAwH8AAMB/AADAfyAC/QACkOrnAv0MAAAAAAAAAAAAAAAAAAAAAP04IAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1OIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1OIAL9AAKQ8+cC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9Tv1S/QsCkPjnAiACIAL9AAKg8+cC/QwAAMB/AADAfwAAwH8AAMB/IAL9AAKg6ucC/QwAAAAAAAAAAAAAAAAAAAAA/TggA/0MAAAAAAAAAAAAAAAAAAAAAP04/U4gBP0MAAAAAAAAAAAAAAAAAAAAAP04/U4gAv0AAqDz5wL9DAAAoEAAAKBAAACgQAAAoED94QH9RP1O/VL9CwKg+OcCIAIgAv0AArDz5wL9DAAAwH8AAMB/AADAfwAAwH8gAv0AArDq5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAD/QwAAAAAAAAAAAAAAAAAAAAA/Tj9TiAE/QwAAAAAAAAAAAAAAAAAAAAA/Tj9TiAC/QACsPPnAv0MAACgQAAAoEAAAKBAAACgQP3hAf1E/U79Uv0LArD45wIgAiAC/QACwPPnAv0MAADAfwAAwH8AAMB/AADAfyAC/QACwOrnAv0MAAAAAAAAAAAAAAAAAAAAAP04IAP9DAAAAAAAAAAAAAAAAAAAAAD9OP1OIAT9DAAAAAAAAAAAAAAAAAAAAAD9OP1OIAL9AALA8+cC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9Tv1S/QsCwPjnAiACQcAAaiECIAVBAWshBSAFDQALC8MHBgF7AXsBewF7AXsBeyAA/REhBCAB/REhBSAEIAX9Uf0M2hvRG9ob0RvaG9Eb2hvRG/1RIQb9DAAAAAABAAAAAgAAAAMAAAAhBwNAIAQhCCAHIAX9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwBAAAAAQAAAAEAAAABAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MAgAAAAIAAAACAAAAAgAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAT9rgEhCCAJIAX9rgH9DAMAAAADAAAAAwAAAAMAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwEAAAABAAAAAQAAAAEAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MBQAAAAUAAAAFAAAABQAAAP2uASEJIAIgCCAJ/VH9CwIAIAf9DAQAAAAEAAAABAAAAAQAAAD9rgEhByACQRBqIQIgA0EEayEDIANBAEoNAAsL');({loop105,loop108,loop111,loop112,loop120,loop123,loop124,loop125,loop128,loop137,loop142,loop144,loop152,loop154,loop157,loop160,loop168,loop171,loop176,loop185,loop188,loop191,loop192,loop200,loop203,loop204,loop205,loop211,loop224,loop227,loop230,loop231,loop239,loop242,loop243,loop244,loop249,loop252,loop255,loop259,loop267,loop270,loop273,loop274,loop282,loop285,loop286,loop287,loop290,loop291,loop292,loop293,loop294,loop295,loop296,loop297,loop300,loop302,loop303,loop304,loop305,loop306,loop307,loop308,loop309,loop317,loop319,loop326,loop336,loop348,loop350,loop357,loop367,loop374,loop375,loop376,loop377,loop378,loop379,loop380,loop381,loop382,loop383,loop404,loop405,loop406,loop409,loop417,loop421,loop425,loop433,loop437,loop441,loop446,loop451,loop455,loop463,loop467,loop471,loop479,loop483,loop486,loop488,loop496,loop500,loop504,loop512,loop516,loop520,loop522,loop528,loop536,loop540,loop544,loop550,loop552,loop559,loop565,loop569,loop571,loop579,loop583,loop587,loop595,loop599,loop602,loop605,loop608,loop617,loop619,loop628,loop630,loop639,loop641,loop650,loop652,loop654,loop656,loop658,loop661,loop671,loop680,loop682,loop691,loop693,loop738,loop741,loop743,loop745,loop747,loop749}=made);loop20=()=>{new Uint32Array(block.buffer,8388608,655360).set(b18);block.subarray(2752512,3407872).set(b19);const found=made.loop20();b19.set(block.subarray(2752512,3407872));return found;};loop34=()=>{block.subarray(2097152,2752512).set(b19);block.subarray(2752512,2752514).set(k21);block.subarray(2752516,3014660).set(b29);const found=made.loop34();b29.set(block.subarray(2752516,3014660));return found;};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b13[1]=seed;
randomFoldIn(b13[0],b13[1],1,b14);
randomSplit(b14[0],b14[1],b15);
randomBits(b15[0],b15[1],b16);
randomBits(b15[1*2],b15[1*2+1],b17);
randomBits(b13[0],b13[1],b18);
loop20();
loop28();
loop34();
loop385();
}
export function rows(chosen,n1,n2,n3,n4,n5){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);n4=fround(n4);
k25.set(k22);
k177.set(k9);
const v6=((n1<0)|0);
const v7=((n1+3)|0);
const v8=(v6?v7:n1);
const v10=min(max(v8,0),2);
const v12=min(max(v8,0),2);
loop24(n5);
const v26=((n2===1)|0);
b35.set(b27,0);
for(let t36=0;t36<32;t36++){
const v82=b23[t36];
const v83=(v82|0);
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
let v95;
switch(v83){
case 0:{
b84.set(b35,0);
break;}
default:{
const v96=((n2===1)|0);
const v97=((n2===2)|0);
loop105();
loop108();
loop111(t36);
loop112(t36);
loop120(t36);
loop123();
loop124(t36);
loop125(t36);
loop128(t36,v96);
b130.set(k131[t36],0);
product(16,64,64,67680+t36*1024,64,1,100448,104544);
b133.set(k134[t36],0);
product(16,64,64,67680+t36*1024,64,1,105568,109664);
b135.set(k136[t36],0);
product(16,64,64,67680+t36*1024,64,1,110688,114784+t36*1024);
loop137(n4,t36);
loop142();
product(16,64,16,147552+t36*1024,64,1,180320,181344);
loop144();
loop152();
loop154();
loop157();
loop160(t36);
loop168(t36);
loop171(t36);
loop173(t36);
product(16,16,64,190112+t36*256,16,1,114784+t36*1024,198304);
loop176(n3,v10);
loop185();
loop188();
loop191(t36);
loop192(t36);
loop200(t36);
loop203();
loop204(t36);
loop205(t36);
const v206=((k11[v12]>0.0)|0);
const v207=(v206|0);
loop211(t36,v97);
let v213;
let v214;
let v215;
let v216;
switch(v207){
case 0:{
b212.set(b208,0);
break;}
default:{
loop224();
loop227();
loop230(t36);
loop231(t36);
loop239(t36);
loop242();
loop243(t36);
loop244(t36);
loop249(t36,v96);
b250.set(k251[t36],0);
product(16,64,64,334628,64,1,335652,339748);
loop252(t36);
loop255();
b256.set(k257[t36],0);
product(16,64,64,373540,64,1,374564,378660);
loop259(n3,v10);
loop267();
loop270();
loop273(t36);
loop274(t36);
loop282(t36);
loop285();
loop286(t36);
loop287(t36);
loop290(t36,v97);
v213=k9[v10];
loop291(t36);
loop292(t36);
v214=v96;
b73.set(k251[t36],t36*4096);
b75.set(k257[t36],t36*4096);
v215=n3;
loop293(t36);
loop294(t36);
v216=v97;
break;}
}
loop295();
v85=k9[v10];
loop296(t36);
loop297(t36);
v86=v96;
b47.set(k131[t36],t36*4096);
b49.set(k134[t36],t36*4096);
b50.set(k136[t36],t36*4096);
v87=n4;
loop300(t36);
v88=8.0;
loop302(t36);
loop303(t36);
v89=n3;
loop304(t36);
loop305(t36);
v90=v97;
v91=v207;
v92=v213;
loop306(t36);
loop307(t36);
v93=v214;
v94=v215;
loop308(t36);
loop309(t36);
v95=v216;
break;}
}
loop317();
loop319();
const v327=fround(loop326());
const v328=fround((v327/1024.0));
const v337=fround(loop336());
const v338=fround((v337/1024.0));
const v339=fround((v328/v338));
const v340=fround(sqrt(v339));
loop348();
loop350();
const v358=fround(loop357());
const v359=fround((v358/1024.0));
const v368=fround(loop367());
const v369=fround((v368/1024.0));
const v370=fround((v359/v369));
const v371=fround(sqrt(v370));
const v372=fround((v26?1.0:v338));
const v373=fround((n4*v372));
b37[t36]=v340;
b38[t36]=v371;
b39[t36]=v373;
b40[t36]=v83;
b41[t36]=v85;
loop374(t36);
loop375(t36);
b46[t36]=v86;
b51[t36]=v87;
b54[t36]=v88;
loop376(t36);
loop377(t36);
b60[t36]=v89;
loop378(t36);
loop379(t36);
b65[t36]=v90;
b66[t36]=v91;
b67[t36]=v92;
loop380(t36);
loop381(t36);
b72[t36]=v93;
b76[t36]=v94;
loop382(t36);
loop383(t36);
b81[t36]=v95;
b35.set(b84,0);
}
b386.set(b384,0);
for(let t387=31;t387>=0;t387--){
const v391=b40[t387];
const v392=fround(b41[t387]);
const v393=b46[t387];
const v394=fround(b51[t387]);
const v395=fround(b54[t387]);
const v396=fround(b60[t387]);
const v397=b65[t387];
const v398=b66[t387];
const v399=fround(b67[t387]);
const v400=b72[t387];
const v401=fround(b76[t387]);
const v402=b81[t387];
switch(v391){
case 0:{
b403.set(b386,0);
loop404(t387);
loop405(t387);
loop406(t387);
break;}
default:{
switch(v398){
case 0:{
b407.set(b386,0);
break;}
default:{
loop409(v402);
loop417(t387);
loop421(t387);
loop425(t387);
loop433();
loop437();
loop441(v402);
loop446(v401);
product(64,64,16,782500+t387*4096,64,1,913572,914596);
loop451(t387);
product(64,64,16,915620+t387*4096,64,1,1046692,1047716);
loop455(v400);
loop463(t387);
loop467(t387);
loop471(t387);
loop479();
loop483();
loop486(v399,v400);
break;}
}
loop488(v397);
loop496(t387);
loop500(t387);
loop504(t387);
loop512();
loop516();
loop520(v397);
loop522(v396);
product(64,16,16,1055012,1,64,190112+t387*256,1056036);
loop528(t387);
product(16,64,16,1055012,64,1,1057060,1058084);
loop536(t387);
loop540();
loop544(t387,v395);
product(16,16,64,1058372,1,16,147552+t387*1024,1058628);
loop550(t387);
product(16,16,64,1058372,16,1,1059652,1060676);
loop552(v394);
product(64,16,64,1056036,16,1,67680+t387*1024,1062724);
product(64,64,16,1066820+t387*4096,64,1,1056036,1197892);
loop559();
product(64,64,16,1198916+t387*4096,64,1,1329988,1331012);
product(64,16,64,1061700,1,64,67680+t387*1024,1332036);
loop565();
product(64,64,16,1336132+t387*4096,64,1,1467204,1468228);
loop569();
loop571(v393);
loop579(t387);
loop583(t387);
loop587(t387);
loop595();
loop599();
loop602(v392,v393);
loop605(t387);
loop608(t387);
b388.set(b386,t387*1024);
break;}
}
b386.set(b403,0);
}
loop617();
loop619();
loop628();
loop630();
loop639();
loop641();
loop650();
loop652();
loop654();
loop656();
loop658();
loop661();
loop665();
loop668();
loop669();
loop671();
loop680();
loop682();
loop691();
loop693();
const v694=((n2===2)|0);
const v695=fround(square(k9[v10]));
const v696=fround(square(n3));
const v697=fround(square(n4));
let v698;
let v699;
v698=0.0625;
v699=0.9375;
for(let t700=0;t700<32;t700++){
const v702=b23[t700];
const v703=fround((v698+v699));
const v704=fround((v26?v703:1.0));
const v705=fround((v698/v704));
const v706=fround((v699/v704));
const v707=fround((v697*v705));
const v708=fround((v707*v706));
const v709=fround(expm1(v708));
const v710=fround((v709/16.0));
const v711=fround((v697*v706));
const v712=fround((v705+v706));
const v713=fround((v711*v712));
const v714=fround(exp(v713));
const v715=fround(exp(v708));
const v716=fround((v714-v715));
const v717=fround((v716/16.0));
const v718=fround((v695*v698));
const v719=fround((v706*v710));
const v720=fround((v705+v719));
const v721=fround((v696*v720));
const v722=fround((v718+v721));
const v723=fround((v695*v699));
const v724=fround((v696*v706));
const v725=fround((v724*v717));
const v726=fround((v723+v725));
const v727=fround((v722+v726));
const v728=fround((v694?v727:1.0));
const v729=fround((v722/v728));
const v730=fround((v726/v728));
const v731=fround((v702?v729:v698));
const v732=fround((v702?v730:v699));
const v733=fround((v729+v730));
const v734=fround((v730/v733));
b701[t700]=v734;
v698=v731;
v699=v732;
}
const v735=((n4<=1.0)|0);
const v736=((k11[v12]===0.0)|0);
loop738();
loop741();
loop743();
loop745();
loop747();
loop749(v735,v736);
loop753();
return b750;
}
