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
const k25=new Float32Array(numbers('AACAP/MEtT8='));
const k26=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAAHgAAAB8AAAA='));
const b27=new Int32Array(block.buffer,128,32);
const k30=new Int32Array(block.buffer,0,32);
const b32=new Float32Array(1024);
const b36=new Float32Array(262144);
const b42=block.subarray(64,1088);
const b44=block.subarray(1473700,1473732);
const b45=block.subarray(1473764,1473796);
const b46=block.subarray(1473828,1473860);
const b47=new Int32Array(32);
const b48=new Float32Array(32);
const b49=block.subarray(33888,66656);
const b50=block.subarray(67200,67712);
const b51=block.subarray(66688,67200);
const b52=block.subarray(1120,33888);
const b53=new Int32Array(32);
const b54=block.subarray(1336164,1467236);
const b55=block.subarray(67712,100480);
const b56=block.subarray(1198948,1330020);
const b57=block.subarray(1066852,1197924);
const b58=new Float32Array(32);
const b59=block.subarray(449412,482180);
const b60=block.subarray(147584,180352);
const b61=new Float32Array(32);
const b62=block.subarray(181936,190128);
const b63=block.subarray(482180,482692);
const b64=block.subarray(482692,483204);
const b65=block.subarray(114816,147584);
const b66=block.subarray(190144,198336);
const b67=new Float32Array(32);
const b68=block.subarray(233188,265956);
const b69=block.subarray(266500,267012);
const b70=block.subarray(265988,266500);
const b71=block.subarray(200420,233188);
const b72=new Int32Array(32);
const b73=new Int32Array(32);
const b74=new Float32Array(32);
const b75=block.subarray(300836,333604);
const b76=block.subarray(334148,334660);
const b77=block.subarray(333636,334148);
const b78=block.subarray(268068,300836);
const b79=new Int32Array(32);
const b80=block.subarray(915652,1046724);
const b81=new Int32Array(block.buffer,1363216,32768);
const b82=block.subarray(782532,913604);
const b83=new Float32Array(32);
const b84=block.subarray(413540,446308);
const b85=block.subarray(446852,447364);
const b86=block.subarray(446340,446852);
const b87=block.subarray(380772,413540);
const b88=new Int32Array(32);
const b91=block.subarray(448388,449412);
const b111=block.subarray(1088,1104);
const b113=block.subarray(1104,1120);
const b128=block.subarray(66656,66672);
const b130=block.subarray(66672,66688);
const b140=block.subarray(104576,105600);
const b141=block.subarray(100480,104576);
const k142=rowsOf(b19,20480,0,4096);
const b143=block.subarray(109696,110720);
const b144=block.subarray(105600,109696);
const k145=rowsOf(b19,20480,1*4096,4096);
const b146=block.subarray(110720,114816);
const k147=rowsOf(b19,20480,2*4096,4096);
const b151=block.subarray(181376,181632);
const b152=block.subarray(180352,181376);
const b156=block.subarray(181632,181888);
const b166=block.subarray(181888,181904);
const b168=block.subarray(181904,181920);
const b171=block.subarray(181920,181936);
const b183=block.subarray(190128,190144);
const b190=block.subarray(198336,199360);
const b191=block.subarray(199364,200388);
const k195=block.subarray(199360,199363);
const b202=block.subarray(200388,200404);
const b204=block.subarray(200404,200420);
const b219=block.subarray(265956,265972);
const b221=block.subarray(265972,265988);
const b230=block.subarray(267012,268036);
const b234=block.subarray(447364,448388);
const b245=block.subarray(268036,268052);
const b247=block.subarray(268052,268068);
const b262=block.subarray(333604,333620);
const b264=block.subarray(333620,333636);
const b271=block.subarray(339780,340804);
const b272=block.subarray(334660,335684);
const b276=block.subarray(335684,339780);
const k277=rowsOf(b36,8192,0,4096);
const b281=block.subarray(378692,379716);
const b282=block.subarray(373572,374596);
const b286=block.subarray(374596,378692);
const k287=rowsOf(b36,8192,1*4096,4096);
const b288=block.subarray(379716,380740);
const b298=block.subarray(380740,380756);
const b300=block.subarray(380756,380772);
const b315=block.subarray(446308,446324);
const b317=block.subarray(446324,446340);
const b367=block.subarray(483204,483268);
const b369=block.subarray(483268,483332);
const b399=block.subarray(483332,483396);
const b401=block.subarray(483396,483460);
const b447=new Float32Array(1024);
const b451=block.subarray(778372,779396);
const b453=block.subarray(745604,778372);
const b454=block.subarray(483460,614532);
const b455=block.subarray(614532,745604);
const b468=block.subarray(1472420,1473444);
const b478=block.subarray(1050884,1051908);
const b479=block.subarray(779396,780420);
const b489=block.subarray(780420,780436);
const b493=block.subarray(780436,780452);
const b495=block.subarray(780452,781476);
const b505=block.subarray(781476,781492);
const b509=block.subarray(781492,781508);
const b511=block.subarray(781508,782532);
const b515=block.subarray(914628,915652);
const b516=block.subarray(913604,914628);
const b520=block.subarray(1047748,1048772);
const b521=block.subarray(1046724,1047748);
const b525=block.subarray(1048772,1049796);
const b535=block.subarray(1049796,1049812);
const b539=block.subarray(1049812,1049828);
const b541=block.subarray(1049828,1050852);
const b551=block.subarray(1050852,1050868);
const b555=block.subarray(1050868,1050884);
const b560=block.subarray(1051908,1052932);
const b570=block.subarray(1052932,1052948);
const b574=block.subarray(1052948,1052964);
const b576=block.subarray(1052964,1053988);
const b586=block.subarray(1053988,1054004);
const b590=block.subarray(1054004,1054020);
const b592=block.subarray(1054020,1055044);
const b596=block.subarray(1055044,1056068);
const b600=block.subarray(1056068,1057092);
const b601=block.subarray(1058116,1058372);
const b602=block.subarray(1057092,1058116);
const b612=block.subarray(1058372,1058388);
const b616=block.subarray(1058388,1058404);
const b618=block.subarray(1058404,1058660);
const b622=block.subarray(1058660,1059684);
const b623=block.subarray(1060708,1061732);
const b624=block.subarray(1059684,1060708);
const b628=block.subarray(1061732,1062756);
const b632=block.subarray(1062756,1066852);
const b633=block.subarray(1197924,1198948);
const b634=block.subarray(1331044,1332068);
const b635=block.subarray(1330020,1331044);
const b639=block.subarray(1332068,1336164);
const b640=block.subarray(1468260,1469284);
const b641=block.subarray(1467236,1468260);
const b645=block.subarray(1469284,1470308);
const b649=block.subarray(1470308,1471332);
const b659=block.subarray(1471332,1471348);
const b663=block.subarray(1471348,1471364);
const b665=block.subarray(1471364,1472388);
const b675=block.subarray(1472388,1472404);
const b679=block.subarray(1472404,1472420);
const b697=block.subarray(1473444,1473476);
const b699=block.subarray(1473476,1473508);
const b709=block.subarray(1473508,1473540);
const b711=block.subarray(1473540,1473572);
const b721=block.subarray(1473572,1473604);
const b723=block.subarray(1473604,1473636);
const b733=block.subarray(1473636,1473668);
const b735=block.subarray(1473668,1473700);
const b738=block.subarray(1473732,1473764);
const b741=block.subarray(1473796,1473828);
const b744=block.subarray(1473860,1473892);
const b747=block.subarray(1473892,1473924);
const b750=new Float32Array(32);
const b754=block.subarray(1473924,1473956);
const b758=new Int32Array(block.buffer,5895824,32);
const b768=block.subarray(1473988,1474020);
const b770=block.subarray(1474020,1474052);
const b780=block.subarray(1474052,1474084);
const b782=new Int32Array(block.buffer,5896336,32);
const b792=block.subarray(1474116,1474148);
const b828=block.subarray(1474148,1474180);
const b831=block.subarray(1474180,1474340);
const b842=new Float32Array(160);
function loop24(){for(let i=0;i<655360;i++){b19[i]=fround((fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))/8.0));}}
function loop29(n5){for(let i=0;i<32;i++){b27[i]=((k26[i]<n5)|0);}}
function loop35(){for(let i=0;i<1024;i++){b32[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}}
function loop41(){for(let i37=0;i37<32;i37++){for(let i38=0;i38<2;i38++){for(let i39=0;i39<64;i39++){for(let i40=0;i40<64;i40++){b36[i37*8192+i38*4096+i39*64+i40]=fround((b19[i37*20480+(i38+3)*4096+i39*64+i40]*k25[i38]));}}}}}
function loop112(){for(let i105=0;i105<16;i105++){let s107=0;let s108=0;let s109=0;let s110=0;for(let i106=0;i106<64;i106+=4){s107=s107+b42[i105*64+i106];s108=s108+b42[i105*64+i106+1];s109=s109+b42[i105*64+i106+2];s110=s110+b42[i105*64+i106+3];}b111[i105]=s107+s108+s109+s110;}}
function loop115(){for(let i114=0;i114<16;i114++){b113[i114]=fround((b111[i114]/64.0));}}
function loop118(t43){for(let i116=0;i116<16;i116++){for(let i117=0;i117<64;i117++){b52[t43*1024+i116*64+i117]=fround((b42[i116*64+i117]-b113[i116]));}}}
function loop121(t43){for(let i=0;i<1024;i++){b49[t43*1024+i]=fround((2.0*b52[t43*1024+i]));}}
function loop129(t43){for(let i122=0;i122<16;i122++){let s124=0;let s125=0;let s126=0;let s127=0;for(let i123=0;i123<64;i123+=4){s124=s124+fround(square(b52[t43*1024+i122*64+i123]));s125=s125+fround(square(b52[t43*1024+i122*64+i123+1]));s126=s126+fround(square(b52[t43*1024+i122*64+i123+2]));s127=s127+fround(square(b52[t43*1024+i122*64+i123+3]));}b128[i122]=s124+s125+s126+s127;}}
function loop132(){for(let i131=0;i131<16;i131++){b130[i131]=fround((fround((b128[i131]/64.0))+9.999999747378752e-06));}}
function loop134(t43){for(let i=0;i<16;i++){b51[t43*16+i]=fround((1/sqrt(b130[i])));}}
function loop136(t43){for(let i=0;i<16;i++){b50[t43*16+i]=fround(((-0.5)*fround((b51[t43*16+i]/b130[i]))));}}
function loop139(t43,v103){for(let i137=0;i137<16;i137++){for(let i138=0;i138<64;i138++){b55[t43*1024+i137*64+i138]=(v103?fround((b52[t43*1024+i137*64+i138]*b51[t43*16+i137])):b42[i137*64+i138]);}}}
function loop150(n4,t43){for(let i=0;i<1024;i++){b60[t43*1024+i]=fround((n4*b140[i]));}}
function loop155(){for(let i153=0;i153<64;i153++){for(let i154=0;i154<16;i154++){b152[i153*16+i154]=b143[i154*64+i153];}}}
function loop159(){for(let i=0;i<256;i++){b156[i]=fround((b151[i]/8.0));}}
function loop167(){for(let i160=0;i160<16;i160++){let s162=-Infinity;let s163=-Infinity;let s164=-Infinity;let s165=-Infinity;for(let i161=0;i161<16;i161+=4){s162=max(s162,b156[i160*16+i161]);s163=max(s163,b156[i160*16+i161+1]);s164=max(s164,b156[i160*16+i161+2]);s165=max(s165,b156[i160*16+i161+3]);}b166[i160]=max(max(max(s162,s163),s164),s165);}}
function loop170(){for(let i=0;i<16;i++){b168[i]=max((-Infinity),b166[i]);}}
function loop173(){for(let i172=0;i172<16;i172++){b171[i172]=b168[i172];}}
function loop176(t43){for(let i174=0;i174<16;i174++){for(let i175=0;i175<16;i175++){b62[t43*256+i174*16+i175]=fround(exp(fround((b156[i174*16+i175]-b171[i174]))));}}}
function loop184(t43){for(let i177=0;i177<16;i177++){let s179=0;let s180=0;let s181=0;let s182=0;for(let i178=0;i178<16;i178+=4){s179=s179+b62[t43*256+i177*16+i178];s180=s180+b62[t43*256+i177*16+i178+1];s181=s181+b62[t43*256+i177*16+i178+2];s182=s182+b62[t43*256+i177*16+i178+3];}b183[i177]=s179+s180+s181+s182;}}
function loop187(t43){for(let i185=0;i185<16;i185++){for(let i186=0;i186<16;i186++){b66[t43*256+i185*16+i186]=fround((b62[t43*256+i185*16+i186]/b183[i185]));}}}
function loop189(t43){for(let i188=0;i188<16;i188++){b64[t43*16+i188]=fround(pow(b183[i188],-2));}}
function loop194(n3,v10){for(let i=0;i<1024;i++){b191[i]=fround((fround((k9[v10]*b42[i]))+fround((n3*b190[i]))));}}
function loop203(){for(let i196=0;i196<16;i196++){let s198=0;let s199=0;let s200=0;let s201=0;for(let i197=0;i197<64;i197+=4){s198=s198+b191[i196*64+i197];s199=s199+b191[i196*64+i197+1];s200=s200+b191[i196*64+i197+2];s201=s201+b191[i196*64+i197+3];}b202[i196]=s198+s199+s200+s201;}}
function loop206(){for(let i205=0;i205<16;i205++){b204[i205]=fround((b202[i205]/64.0));}}
function loop209(t43){for(let i207=0;i207<16;i207++){for(let i208=0;i208<64;i208++){b71[t43*1024+i207*64+i208]=fround((b191[i207*64+i208]-b204[i207]));}}}
function loop212(t43){for(let i=0;i<1024;i++){b68[t43*1024+i]=fround((2.0*b71[t43*1024+i]));}}
function loop220(t43){for(let i213=0;i213<16;i213++){let s215=0;let s216=0;let s217=0;let s218=0;for(let i214=0;i214<64;i214+=4){s215=s215+fround(square(b71[t43*1024+i213*64+i214]));s216=s216+fround(square(b71[t43*1024+i213*64+i214+1]));s217=s217+fround(square(b71[t43*1024+i213*64+i214+2]));s218=s218+fround(square(b71[t43*1024+i213*64+i214+3]));}b219[i213]=s215+s216+s217+s218;}}
function loop223(){for(let i222=0;i222<16;i222++){b221[i222]=fround((fround((b219[i222]/64.0))+9.999999747378752e-06));}}
function loop225(t43){for(let i=0;i<16;i++){b70[t43*16+i]=fround((1/sqrt(b221[i])));}}
function loop227(t43){for(let i=0;i<16;i++){b69[t43*16+i]=fround(((-0.5)*fround((b70[t43*16+i]/b221[i]))));}}
function loop233(t43,v104){for(let i231=0;i231<16;i231++){for(let i232=0;i232<64;i232++){b230[i231*64+i232]=(v104?fround((b71[t43*1024+i231*64+i232]*b70[t43*16+i231])):b191[i231*64+i232]);}}}
function loop246(){for(let i239=0;i239<16;i239++){let s241=0;let s242=0;let s243=0;let s244=0;for(let i240=0;i240<64;i240+=4){s241=s241+b230[i239*64+i240];s242=s242+b230[i239*64+i240+1];s243=s243+b230[i239*64+i240+2];s244=s244+b230[i239*64+i240+3];}b245[i239]=s241+s242+s243+s244;}}
function loop249(){for(let i248=0;i248<16;i248++){b247[i248]=fround((b245[i248]/64.0));}}
function loop252(t43){for(let i250=0;i250<16;i250++){for(let i251=0;i251<64;i251++){b78[t43*1024+i250*64+i251]=fround((b230[i250*64+i251]-b247[i250]));}}}
function loop255(t43){for(let i=0;i<1024;i++){b75[t43*1024+i]=fround((2.0*b78[t43*1024+i]));}}
function loop263(t43){for(let i256=0;i256<16;i256++){let s258=0;let s259=0;let s260=0;let s261=0;for(let i257=0;i257<64;i257+=4){s258=s258+fround(square(b78[t43*1024+i256*64+i257]));s259=s259+fround(square(b78[t43*1024+i256*64+i257+1]));s260=s260+fround(square(b78[t43*1024+i256*64+i257+2]));s261=s261+fround(square(b78[t43*1024+i256*64+i257+3]));}b262[i256]=s258+s259+s260+s261;}}
function loop266(){for(let i265=0;i265<16;i265++){b264[i265]=fround((fround((b262[i265]/64.0))+9.999999747378752e-06));}}
function loop268(t43){for(let i=0;i<16;i++){b77[t43*16+i]=fround((1/sqrt(b264[i])));}}
function loop270(t43){for(let i=0;i<16;i++){b76[t43*16+i]=fround(((-0.5)*fround((b77[t43*16+i]/b264[i]))));}}
function loop275(t43,v103){for(let i273=0;i273<16;i273++){for(let i274=0;i274<64;i274++){b272[i273*64+i274]=(v103?fround((b78[t43*1024+i273*64+i274]*b77[t43*16+i273])):b230[i273*64+i274]);}}}
function loop280(t43){for(let i=0;i<1024;i++){b81[t43*1024+i]=((b271[i]>0.0)|0);}}
function loop285(){for(let i=0;i<1024;i++){b282[i]=above0(b271[i]);}}
function loop291(n3,v10){for(let i=0;i<1024;i++){b288[i]=fround((fround((k9[v10]*b230[i]))+fround((n3*b281[i]))));}}
function loop299(){for(let i292=0;i292<16;i292++){let s294=0;let s295=0;let s296=0;let s297=0;for(let i293=0;i293<64;i293+=4){s294=s294+b288[i292*64+i293];s295=s295+b288[i292*64+i293+1];s296=s296+b288[i292*64+i293+2];s297=s297+b288[i292*64+i293+3];}b298[i292]=s294+s295+s296+s297;}}
function loop302(){for(let i301=0;i301<16;i301++){b300[i301]=fround((b298[i301]/64.0));}}
function loop305(t43){for(let i303=0;i303<16;i303++){for(let i304=0;i304<64;i304++){b87[t43*1024+i303*64+i304]=fround((b288[i303*64+i304]-b300[i303]));}}}
function loop308(t43){for(let i=0;i<1024;i++){b84[t43*1024+i]=fround((2.0*b87[t43*1024+i]));}}
function loop316(t43){for(let i309=0;i309<16;i309++){let s311=0;let s312=0;let s313=0;let s314=0;for(let i310=0;i310<64;i310+=4){s311=s311+fround(square(b87[t43*1024+i309*64+i310]));s312=s312+fround(square(b87[t43*1024+i309*64+i310+1]));s313=s313+fround(square(b87[t43*1024+i309*64+i310+2]));s314=s314+fround(square(b87[t43*1024+i309*64+i310+3]));}b315[i309]=s311+s312+s313+s314;}}
function loop319(){for(let i318=0;i318<16;i318++){b317[i318]=fround((fround((b315[i318]/64.0))+9.999999747378752e-06));}}
function loop321(t43){for(let i=0;i<16;i++){b86[t43*16+i]=fround((1/sqrt(b317[i])));}}
function loop323(t43){for(let i=0;i<16;i++){b85[t43*16+i]=fround(((-0.5)*fround((b86[t43*16+i]/b317[i]))));}}
function loop326(t43,v104){for(let i324=0;i324<16;i324++){for(let i325=0;i325<64;i325++){b234[i324*64+i325]=(v104?fround((b87[t43*1024+i324*64+i325]*b86[t43*16+i324])):b288[i324*64+i325]);}}}
function loop328(t43){for(let i=0;i<16;i++){b76[t43*16+i]=b76[t43*16+i];}}
function loop330(t43){for(let i=0;i<16;i++){b77[t43*16+i]=b77[t43*16+i];}}
function loop332(t43){for(let i=0;i<16;i++){b85[t43*16+i]=b85[t43*16+i];}}
function loop334(t43){for(let i=0;i<16;i++){b86[t43*16+i]=b86[t43*16+i];}}
function loop337(){for(let i=0;i<1024;i++){b91[i]=fround((b234[i]+0.0));}}
function loop339(t43){for(let i=0;i<16;i++){b50[t43*16+i]=b50[t43*16+i];}}
function loop341(t43){for(let i=0;i<16;i++){b51[t43*16+i]=b51[t43*16+i];}}
function loop344(t43){for(let i342=0;i342<64;i342++){for(let i343=0;i343<16;i343++){b59[t43*1024+i342*16+i343]=b143[i343*64+i342];}}}
function loop346(t43){for(let i345=0;i345<16;i345++){b63[t43*16+i345]=b183[i345];}}
function loop348(t43){for(let i=0;i<16;i++){b64[t43*16+i]=b64[t43*16+i];}}
function loop350(t43){for(let i=0;i<16;i++){b69[t43*16+i]=b69[t43*16+i];}}
function loop352(t43){for(let i=0;i<16;i++){b70[t43*16+i]=b70[t43*16+i];}}
function loop354(t43){for(let i=0;i<16;i++){b76[t43*16+i]=b76[t43*16+i];}}
function loop356(t43){for(let i=0;i<16;i++){b77[t43*16+i]=b77[t43*16+i];}}
function loop358(t43){for(let i=0;i<16;i++){b85[t43*16+i]=b85[t43*16+i];}}
function loop360(t43){for(let i=0;i<16;i++){b86[t43*16+i]=b86[t43*16+i];}}
function loop368(){for(let i361=0;i361<64;i361++){let s363=0;let s364=0;let s365=0;let s366=0;for(let i362=0;i362<16;i362+=4){s363=s363+b42[i362*64+i361];s364=s364+b42[(i362+1)*64+i361];s365=s365+b42[(i362+2)*64+i361];s366=s366+b42[(i362+3)*64+i361];}b367[i361]=s363+s364+s365+s366;}}
function loop371(){for(let i=0;i<64;i++){b369[i]=fround((b367[i]/16.0));}}
function loop378(){let s374=0;let s375=0;let s376=0;let s377=0;for(let i372=0;i372<16;i372++){for(let i373=0;i373<64;i373+=4){s374=s374+fround(square(fround((b42[i372*64+i373]-b369[i373]))));s375=s375+fround(square(fround((b42[i372*64+i373+1]-b369[i373+1]))));s376=s376+fround(square(fround((b42[i372*64+i373+2]-b369[i373+2]))));s377=s377+fround(square(fround((b42[i372*64+i373+3]-b369[i373+3]))));}}return s374+s375+s376+s377;}
function loop388(){let s384=0;let s385=0;let s386=0;let s387=0;for(let i383=0;i383<1024;i383+=4){s384=s384+fround(square(b42[i383]));s385=s385+fround(square(b42[i383+1]));s386=s386+fround(square(b42[i383+2]));s387=s387+fround(square(b42[i383+3]));}return s384+s385+s386+s387;}
function loop400(){for(let i393=0;i393<64;i393++){let s395=0;let s396=0;let s397=0;let s398=0;for(let i394=0;i394<16;i394+=4){s395=s395+b91[i394*64+i393];s396=s396+b91[(i394+1)*64+i393];s397=s397+b91[(i394+2)*64+i393];s398=s398+b91[(i394+3)*64+i393];}b399[i393]=s395+s396+s397+s398;}}
function loop403(){for(let i=0;i<64;i++){b401[i]=fround((b399[i]/16.0));}}
function loop410(){let s406=0;let s407=0;let s408=0;let s409=0;for(let i404=0;i404<16;i404++){for(let i405=0;i405<64;i405+=4){s406=s406+fround(square(fround((b91[i404*64+i405]-b401[i405]))));s407=s407+fround(square(fround((b91[i404*64+i405+1]-b401[i405+1]))));s408=s408+fround(square(fround((b91[i404*64+i405+2]-b401[i405+2]))));s409=s409+fround(square(fround((b91[i404*64+i405+3]-b401[i405+3]))));}}return s406+s407+s408+s409;}
function loop420(){let s416=0;let s417=0;let s418=0;let s419=0;for(let i415=0;i415<1024;i415+=4){s416=s416+fround(square(b91[i415]));s417=s417+fround(square(b91[i415+1]));s418=s418+fround(square(b91[i415+2]));s419=s419+fround(square(b91[i415+3]));}return s416+s417+s418+s419;}
function loop428(t43){for(let i=0;i<16;i++){b50[t43*16+i]=b50[t43*16+i];}}
function loop430(t43){for(let i=0;i<16;i++){b51[t43*16+i]=b51[t43*16+i];}}
function loop432(t43){for(let i=0;i<16;i++){b63[t43*16+i]=b63[t43*16+i];}}
function loop434(t43){for(let i=0;i<16;i++){b64[t43*16+i]=b64[t43*16+i];}}
function loop436(t43){for(let i=0;i<16;i++){b69[t43*16+i]=b69[t43*16+i];}}
function loop438(t43){for(let i=0;i<16;i++){b70[t43*16+i]=b70[t43*16+i];}}
function loop440(t43){for(let i=0;i<16;i++){b76[t43*16+i]=b76[t43*16+i];}}
function loop442(t43){for(let i=0;i<16;i++){b77[t43*16+i]=b77[t43*16+i];}}
function loop444(t43){for(let i=0;i<16;i++){b85[t43*16+i]=b85[t43*16+i];}}
function loop446(t43){for(let i=0;i<16;i++){b86[t43*16+i]=b86[t43*16+i];}}
function loop450(){for(let i=0;i<1024;i++){b447[i]=fround((fround((fround((2.0*((max(0.0,fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5)|0)))-1.0))*1.0));}}
function loop471(t452){for(let i=0;i<4096;i++){b454[t452*4096+i]=0.0;}}
function loop474(t452){for(let i=0;i<4096;i++){b455[t452*4096+i]=0.0;}}
function loop477(t452){for(let i=0;i<1024;i++){b453[t452*1024+i]=0.0;}}
function loop482(v467){for(let i=0;i<1024;i++){b479[i]=(v467?b451[i]:0.0);}}
function loop490(t452){for(let i483=0;i483<16;i483++){let s485=0;let s486=0;let s487=0;let s488=0;for(let i484=0;i484<64;i484+=4){s485=s485+fround((b87[t452*1024+i483*64+i484]*b479[i483*64+i484]));s486=s486+fround((b87[t452*1024+i483*64+i484+1]*b479[i483*64+i484+1]));s487=s487+fround((b87[t452*1024+i483*64+i484+2]*b479[i483*64+i484+2]));s488=s488+fround((b87[t452*1024+i483*64+i484+3]*b479[i483*64+i484+3]));}b489[i483]=s485+s486+s487+s488;}}
function loop494(t452){for(let i491=0;i491<16;i491++){let s492=0;s492=s492+fround((fround((b489[i491]*b85[t452*16+i491]))/64.0));b493[i491]=s492;}}
function loop498(t452){for(let i496=0;i496<16;i496++){for(let i497=0;i497<64;i497++){b495[i496*64+i497]=fround((fround((b479[i496*64+i497]*b86[t452*16+i496]))+fround((b493[i496]*b84[t452*1024+i496*64+i497]))));}}}
function loop506(){for(let i499=0;i499<16;i499++){let s501=0;let s502=0;let s503=0;let s504=0;for(let i500=0;i500<64;i500+=4){s501=s501+(-b495[i499*64+i500]);s502=s502+(-b495[i499*64+i500+1]);s503=s503+(-b495[i499*64+i500+2]);s504=s504+(-b495[i499*64+i500+3]);}b505[i499]=s501+s502+s503+s504;}}
function loop510(){for(let i507=0;i507<16;i507++){let s508=0;s508=s508+fround((b505[i507]/64.0));b509[i507]=s508;}}
function loop514(v467){for(let i512=0;i512<16;i512++){for(let i513=0;i513<64;i513++){b511[i512*64+i513]=fround((fround(((v467?0.0:b451[i512*64+i513])+b495[i512*64+i513]))+b509[i512]));}}}
function loop519(v466){for(let i517=0;i517<64;i517++){for(let i518=0;i518<16;i518++){b516[i517*16+i518]=fround((v466*b511[i518*64+i517]));}}}
function loop524(t452){for(let i522=0;i522<64;i522++){for(let i523=0;i523<16;i523++){b521[i522*16+i523]=(b81[t452*1024+i523*64+i522]?b515[i522*16+i523]:0.0);}}}
function loop528(v465){for(let i526=0;i526<16;i526++){for(let i527=0;i527<64;i527++){b525[i526*64+i527]=(v465?b520[i527*16+i526]:0.0);}}}
function loop536(t452){for(let i529=0;i529<16;i529++){let s531=0;let s532=0;let s533=0;let s534=0;for(let i530=0;i530<64;i530+=4){s531=s531+fround((b78[t452*1024+i529*64+i530]*b525[i529*64+i530]));s532=s532+fround((b78[t452*1024+i529*64+i530+1]*b525[i529*64+i530+1]));s533=s533+fround((b78[t452*1024+i529*64+i530+2]*b525[i529*64+i530+2]));s534=s534+fround((b78[t452*1024+i529*64+i530+3]*b525[i529*64+i530+3]));}b535[i529]=s531+s532+s533+s534;}}
function loop540(t452){for(let i537=0;i537<16;i537++){let s538=0;s538=s538+fround((fround((b535[i537]*b76[t452*16+i537]))/64.0));b539[i537]=s538;}}
function loop544(t452){for(let i542=0;i542<16;i542++){for(let i543=0;i543<64;i543++){b541[i542*64+i543]=fround((fround((b525[i542*64+i543]*b77[t452*16+i542]))+fround((b539[i542]*b75[t452*1024+i542*64+i543]))));}}}
function loop552(){for(let i545=0;i545<16;i545++){let s547=0;let s548=0;let s549=0;let s550=0;for(let i546=0;i546<64;i546+=4){s547=s547+(-b541[i545*64+i546]);s548=s548+(-b541[i545*64+i546+1]);s549=s549+(-b541[i545*64+i546+2]);s550=s550+(-b541[i545*64+i546+3]);}b551[i545]=s547+s548+s549+s550;}}
function loop556(){for(let i553=0;i553<16;i553++){let s554=0;s554=s554+fround((b551[i553]/64.0));b555[i553]=s554;}}
function loop559(v464,v465){for(let i557=0;i557<16;i557++){for(let i558=0;i558<64;i558++){b478[i557*64+i558]=fround((fround((fround(((v465?0.0:b520[i558*16+i557])+b541[i557*64+i558]))+b555[i557]))+fround((v464*b511[i557*64+i558]))));}}}
function loop563(v462){for(let i=0;i<1024;i++){b560[i]=(v462?b478[i]:0.0);}}
function loop571(t452){for(let i564=0;i564<16;i564++){let s566=0;let s567=0;let s568=0;let s569=0;for(let i565=0;i565<64;i565+=4){s566=s566+fround((b71[t452*1024+i564*64+i565]*b560[i564*64+i565]));s567=s567+fround((b71[t452*1024+i564*64+i565+1]*b560[i564*64+i565+1]));s568=s568+fround((b71[t452*1024+i564*64+i565+2]*b560[i564*64+i565+2]));s569=s569+fround((b71[t452*1024+i564*64+i565+3]*b560[i564*64+i565+3]));}b570[i564]=s566+s567+s568+s569;}}
function loop575(t452){for(let i572=0;i572<16;i572++){let s573=0;s573=s573+fround((fround((b570[i572]*b69[t452*16+i572]))/64.0));b574[i572]=s573;}}
function loop579(t452){for(let i577=0;i577<16;i577++){for(let i578=0;i578<64;i578++){b576[i577*64+i578]=fround((fround((b560[i577*64+i578]*b70[t452*16+i577]))+fround((b574[i577]*b68[t452*1024+i577*64+i578]))));}}}
function loop587(){for(let i580=0;i580<16;i580++){let s582=0;let s583=0;let s584=0;let s585=0;for(let i581=0;i581<64;i581+=4){s582=s582+(-b576[i580*64+i581]);s583=s583+(-b576[i580*64+i581+1]);s584=s584+(-b576[i580*64+i581+2]);s585=s585+(-b576[i580*64+i581+3]);}b586[i580]=s582+s583+s584+s585;}}
function loop591(){for(let i588=0;i588<16;i588++){let s589=0;s589=s589+fround((b586[i588]/64.0));b590[i588]=s589;}}
function loop595(v462){for(let i593=0;i593<16;i593++){for(let i594=0;i594<64;i594++){b592[i593*64+i594]=fround((fround(((v462?0.0:b478[i593*64+i594])+b576[i593*64+i594]))+b590[i593]));}}}
function loop599(v461){for(let i=0;i<1024;i++){b596[i]=fround((v461*b592[i]));}}
function loop605(t452){for(let i603=0;i603<64;i603++){for(let i604=0;i604<16;i604++){b602[i603*16+i604]=b65[t452*1024+i604*64+i603];}}}
function loop613(t452){for(let i606=0;i606<16;i606++){let s608=0;let s609=0;let s610=0;let s611=0;for(let i607=0;i607<16;i607+=4){s608=s608+fround((fround((b601[i606*16+i607]*b64[t452*16+i606]))*b62[t452*256+i606*16+i607]));s609=s609+fround((fround((b601[i606*16+i607+1]*b64[t452*16+i606]))*b62[t452*256+i606*16+i607+1]));s610=s610+fround((fround((b601[i606*16+i607+2]*b64[t452*16+i606]))*b62[t452*256+i606*16+i607+2]));s611=s611+fround((fround((b601[i606*16+i607+3]*b64[t452*16+i606]))*b62[t452*256+i606*16+i607+3]));}b612[i606]=s608+s609+s610+s611;}}
function loop617(){for(let i614=0;i614<16;i614++){let s615=0;s615=s615+(-b612[i614]);b616[i614]=s615;}}
function loop621(t452,v460){for(let i619=0;i619<16;i619++){for(let i620=0;i620<16;i620++){b618[i619*16+i620]=fround((fround((fround((fround((b601[i619*16+i620]/b63[t452*16+i619]))+b616[i619]))*b62[t452*256+i619*16+i620]))/v460));}}}
function loop627(t452){for(let i625=0;i625<16;i625++){for(let i626=0;i626<64;i626++){b624[i625*64+i626]=b59[t452*1024+i626*16+i625];}}}
function loop631(v459){for(let i=0;i<1024;i++){b628[i]=fround((v459*b623[i]));}}
function loop638(){for(let i636=0;i636<64;i636++){for(let i637=0;i637<16;i637++){b635[i636*16+i637]=b622[i637*64+i636];}}}
function loop644(){for(let i642=0;i642<64;i642++){for(let i643=0;i643<16;i643++){b641[i642*16+i643]=b628[i643*64+i642];}}}
function loop648(){for(let i646=0;i646<16;i646++){for(let i647=0;i647<64;i647++){b645[i646*64+i647]=fround((fround((b633[i647*16+i646]+b634[i647*16+i646]))+b640[i647*16+i646]));}}}
function loop652(v458){for(let i=0;i<1024;i++){b649[i]=(v458?b645[i]:0.0);}}
function loop660(t452){for(let i653=0;i653<16;i653++){let s655=0;let s656=0;let s657=0;let s658=0;for(let i654=0;i654<64;i654+=4){s655=s655+fround((b52[t452*1024+i653*64+i654]*b649[i653*64+i654]));s656=s656+fround((b52[t452*1024+i653*64+i654+1]*b649[i653*64+i654+1]));s657=s657+fround((b52[t452*1024+i653*64+i654+2]*b649[i653*64+i654+2]));s658=s658+fround((b52[t452*1024+i653*64+i654+3]*b649[i653*64+i654+3]));}b659[i653]=s655+s656+s657+s658;}}
function loop664(t452){for(let i661=0;i661<16;i661++){let s662=0;s662=s662+fround((fround((b659[i661]*b50[t452*16+i661]))/64.0));b663[i661]=s662;}}
function loop668(t452){for(let i666=0;i666<16;i666++){for(let i667=0;i667<64;i667++){b665[i666*64+i667]=fround((fround((b649[i666*64+i667]*b51[t452*16+i666]))+fround((b663[i666]*b49[t452*1024+i666*64+i667]))));}}}
function loop676(){for(let i669=0;i669<16;i669++){let s671=0;let s672=0;let s673=0;let s674=0;for(let i670=0;i670<64;i670+=4){s671=s671+(-b665[i669*64+i670]);s672=s672+(-b665[i669*64+i670+1]);s673=s673+(-b665[i669*64+i670+2]);s674=s674+(-b665[i669*64+i670+3]);}b675[i669]=s671+s672+s673+s674;}}
function loop680(){for(let i677=0;i677<16;i677++){let s678=0;s678=s678+fround((b675[i677]/64.0));b679[i677]=s678;}}
function loop683(v457,v458){for(let i681=0;i681<16;i681++){for(let i682=0;i682<64;i682++){b468[i681*64+i682]=fround((fround((fround(((v458?0.0:b645[i681*64+i682])+b665[i681*64+i682]))+b679[i681]))+fround((v457*b592[i681*64+i682]))));}}}
function loop686(t452){for(let i684=0;i684<64;i684++){for(let i685=0;i685<64;i685++){b454[t452*4096+i684*64+i685]=b639[i685*64+i684];}}}
function loop689(t452){for(let i687=0;i687<64;i687++){for(let i688=0;i688<64;i688++){b455[t452*4096+i687*64+i688]=b632[i688*64+i687];}}}
function loop698(){for(let i690=0;i690<32;i690++){let s693=-Infinity;let s694=-Infinity;let s695=-Infinity;let s696=-Infinity;for(let i691=0;i691<64;i691++){for(let i692=0;i692<64;i692+=4){s693=max(s693,abs(b454[i690*4096+i691*64+i692]));s694=max(s694,abs(b454[i690*4096+i691*64+i692+1]));s695=max(s695,abs(b454[i690*4096+i691*64+i692+2]));s696=max(s696,abs(b454[i690*4096+i691*64+i692+3]));}}b697[i690]=max(max(max(s693,s694),s695),s696);}}
function loop701(){for(let i=0;i<32;i++){b699[i]=(((b697[i]>0.0)|0)?b697[i]:1.0);}}
function loop710(){for(let i702=0;i702<32;i702++){let s705=0;let s706=0;let s707=0;let s708=0;for(let i703=0;i703<64;i703++){for(let i704=0;i704<64;i704+=4){s705=s705+fround(square(fround((b454[i702*4096+i703*64+i704]/b699[i702]))));s706=s706+fround(square(fround((b454[i702*4096+i703*64+i704+1]/b699[i702]))));s707=s707+fround(square(fround((b454[i702*4096+i703*64+i704+2]/b699[i702]))));s708=s708+fround(square(fround((b454[i702*4096+i703*64+i704+3]/b699[i702]))));}}b709[i702]=s705+s706+s707+s708;}}
function loop713(){for(let i=0;i<32;i++){b711[i]=fround((fround((fround(ln(b699[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b709[i]/4096.0))))*0.4342944920063019))))));}}
function loop722(){for(let i714=0;i714<32;i714++){let s717=-Infinity;let s718=-Infinity;let s719=-Infinity;let s720=-Infinity;for(let i715=0;i715<64;i715++){for(let i716=0;i716<64;i716+=4){s717=max(s717,abs(b455[i714*4096+i715*64+i716]));s718=max(s718,abs(b455[i714*4096+i715*64+i716+1]));s719=max(s719,abs(b455[i714*4096+i715*64+i716+2]));s720=max(s720,abs(b455[i714*4096+i715*64+i716+3]));}}b721[i714]=max(max(max(s717,s718),s719),s720);}}
function loop725(){for(let i=0;i<32;i++){b723[i]=(((b721[i]>0.0)|0)?b721[i]:1.0);}}
function loop734(){for(let i726=0;i726<32;i726++){let s729=0;let s730=0;let s731=0;let s732=0;for(let i727=0;i727<64;i727++){for(let i728=0;i728<64;i728+=4){s729=s729+fround(square(fround((b455[i726*4096+i727*64+i728]/b723[i726]))));s730=s730+fround(square(fround((b455[i726*4096+i727*64+i728+1]/b723[i726]))));s731=s731+fround(square(fround((b455[i726*4096+i727*64+i728+2]/b723[i726]))));s732=s732+fround(square(fround((b455[i726*4096+i727*64+i728+3]/b723[i726]))));}}b733[i726]=s729+s730+s731+s732;}}
function loop737(){for(let i=0;i<32;i++){b735[i]=fround((fround((fround(ln(b723[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b733[i]/4096.0))))*0.4342944920063019))))));}}
function loop740(){for(let i=0;i<32;i++){b738[i]=fround((fround(ln(b44[i]))*0.4342944920063019));}}
function loop743(){for(let i=0;i<32;i++){b741[i]=fround((fround(ln(b45[i]))*0.4342944920063019));}}
function loop746(){for(let i=0;i<32;i++){b744[i]=fround(((-5.0)+above0(fround((fround(ln(b46[i]))*0.4342944920063019)))));}}
function loop749(){for(let i748=0;i748<32;i748++){b747[i748]=((b27[(31-(i748))]&((b738[(31-(i748))]<(-5.0))|0))&((b744[(31-(i748))]>0.0)|0));}}
function loop753(){let s752=0;for(let i751=0;i751<=31;i751++){s752+=b747[i751];b750[i751]=s752;}}
function loop756(){for(let i755=0;i755<31;i755++){b754[i755]=b750[(31-(i755+1))];}}
function loop757(){b754[31]=0.0;}
function loop760(){for(let i=0;i<32;i++){b758[i]=((b754[i]===0.0)|0);}}
function loop769(){for(let i761=0;i761<32;i761++){let s764=-Infinity;let s765=-Infinity;let s766=-Infinity;let s767=-Infinity;for(let i762=0;i762<16;i762++){for(let i763=0;i763<64;i763+=4){s764=max(s764,abs(b453[i761*1024+i762*64+i763]));s765=max(s765,abs(b453[i761*1024+i762*64+i763+1]));s766=max(s766,abs(b453[i761*1024+i762*64+i763+2]));s767=max(s767,abs(b453[i761*1024+i762*64+i763+3]));}}b768[i761]=max(max(max(s764,s765),s766),s767);}}
function loop772(){for(let i=0;i<32;i++){b770[i]=(((b768[i]>0.0)|0)?b768[i]:1.0);}}
function loop781(){for(let i773=0;i773<32;i773++){let s776=0;let s777=0;let s778=0;let s779=0;for(let i774=0;i774<16;i774++){for(let i775=0;i775<64;i775+=4){s776=s776+fround(square(fround((b453[i773*1024+i774*64+i775]/b770[i773]))));s777=s777+fround(square(fround((b453[i773*1024+i774*64+i775+1]/b770[i773]))));s778=s778+fround(square(fround((b453[i773*1024+i774*64+i775+2]/b770[i773]))));s779=s779+fround(square(fround((b453[i773*1024+i774*64+i775+3]/b770[i773]))));}}b780[i773]=s776+s777+s778+s779;}}
function loop784(){for(let i=0;i<32;i++){b782[i]=(b27[i]&b758[i]);}}
function loop830(){for(let i=0;i<32;i++){b828[i]=fround((0.5*fround((fround(ln(b792[i]))*0.4342944920063019))));}}
function loop833(){for(let i832=0;i832<32;i832++){b831[i832]=((b27[i832]&((b741[i832]>(-5.0))|0))?b741[i832]:NaN);}}
function loop835(){for(let i834=0;i834<32;i834++){b831[1*32+i834]=(b782[i834]?fround((fround((fround(ln(b770[i834]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b780[i834]/1024.0))))*0.4342944920063019)))))):NaN);}}
function loop837(){for(let i836=0;i836<32;i836++){b831[2*32+i836]=((b27[i836]&((b758[i836]&((b738[i836]>(-5.0))|0))&((fround((b711[i836]-b735[i836]))>b744[i836])|0)))?b711[i836]:NaN);}}
function loop839(){for(let i838=0;i838<32;i838++){b831[3*32+i838]=(b782[i838]?b735[i838]:NaN);}}
function loop841(v826,v827){for(let i840=0;i840<32;i840++){b831[4*32+i840]=((((b27[i840]&v826)&v827)&((b828[i840]>(-5.0))|0))?b828[i840]:NaN);}}
function loop845(){for(let i843=0;i843<5;i843++){for(let i844=0;i844<32;i844++){b842[i843*32+i844]=b831[i843*32+i844];}}}
try{const made=await vectors('AGFzbQEAAAABKwlgAABgAAF9YAF7AXtgAX0AYAF/AGACfX0AYAJ9fwBgAn99AGAEf39/fwACBwEAAAIAgAIDpQGjAQICAgICAgICAAMAAAAEBAQABAQHBgAAAAAABAQEBgAABAQEAAQEBwAABAQEAAQEBwQABgAABAQEAAQEBwQEBAQABAQEBAQEBAQEBAQAAAEBAAABAQQEBAQEBAQEBAQEBAQDBAQEAAADAwQDBAQEAAAFAwQEBAAAAwMEBAAHBAMAAAADBAQEAAAFBAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQgHrQybAQZsb29wMjQACAZsb29wMjkACQZsb29wNDEACgdsb29wMTEyAAsHbG9vcDExNQAMB2xvb3AxMTgADQdsb29wMTIxAA4HbG9vcDEyOQAPB2xvb3AxMzIAEAdsb29wMTM0ABEHbG9vcDEzNgASB2xvb3AxMzkAEwdsb29wMTUwABQHbG9vcDE1NQAVB2xvb3AxNTkAFgdsb29wMTY3ABcHbG9vcDE3MAAYB2xvb3AxNzMAGQdsb29wMTc2ABoHbG9vcDE4NAAbB2xvb3AxODcAHAdsb29wMTk0AB0HbG9vcDIwMwAeB2xvb3AyMDYAHwdsb29wMjA5ACAHbG9vcDIxMgAhB2xvb3AyMjAAIgdsb29wMjIzACMHbG9vcDIyNQAkB2xvb3AyMjcAJQdsb29wMjMzACYHbG9vcDI0NgAnB2xvb3AyNDkAKAdsb29wMjUyACkHbG9vcDI1NQAqB2xvb3AyNjMAKwdsb29wMjY2ACwHbG9vcDI2OAAtB2xvb3AyNzAALgdsb29wMjc1AC8HbG9vcDI4MAAwB2xvb3AyODUAMQdsb29wMjkxADIHbG9vcDI5OQAzB2xvb3AzMDIANAdsb29wMzA1ADUHbG9vcDMwOAA2B2xvb3AzMTYANwdsb29wMzE5ADgHbG9vcDMyMQA5B2xvb3AzMjMAOgdsb29wMzI2ADsHbG9vcDMyOAA8B2xvb3AzMzAAPQdsb29wMzMyAD4HbG9vcDMzNAA/B2xvb3AzMzcAQAdsb29wMzM5AEEHbG9vcDM0MQBCB2xvb3AzNDQAQwdsb29wMzQ2AEQHbG9vcDM0OABFB2xvb3AzNTAARgdsb29wMzUyAEcHbG9vcDM1NABIB2xvb3AzNTYASQdsb29wMzU4AEoHbG9vcDM2MABLB2xvb3AzNjgATAdsb29wMzcxAE0HbG9vcDM3OABOB2xvb3AzODgATwdsb29wNDAwAFAHbG9vcDQwMwBRB2xvb3A0MTAAUgdsb29wNDIwAFMHbG9vcDQyOABUB2xvb3A0MzAAVQdsb29wNDMyAFYHbG9vcDQzNABXB2xvb3A0MzYAWAdsb29wNDM4AFkHbG9vcDQ0MABaB2xvb3A0NDIAWwdsb29wNDQ0AFwHbG9vcDQ0NgBdB2xvb3A0NzEAXgdsb29wNDc0AF8HbG9vcDQ3NwBgB2xvb3A0ODIAYQdsb29wNDkwAGIHbG9vcDQ5NABjB2xvb3A0OTgAZAdsb29wNTA2AGUHbG9vcDUxMABmB2xvb3A1MTQAZwdsb29wNTE5AGgHbG9vcDUyNABpB2xvb3A1MjgAagdsb29wNTM2AGsHbG9vcDU0MABsB2xvb3A1NDQAbQdsb29wNTUyAG4HbG9vcDU1NgBvB2xvb3A1NTkAcAdsb29wNTYzAHEHbG9vcDU3MQByB2xvb3A1NzUAcwdsb29wNTc5AHQHbG9vcDU4NwB1B2xvb3A1OTEAdgdsb29wNTk1AHcHbG9vcDU5OQB4B2xvb3A2MDUAeQdsb29wNjEzAHoHbG9vcDYxNwB7B2xvb3A2MjEAfAdsb29wNjI3AH0HbG9vcDYzMQB+B2xvb3A2MzgAfwdsb29wNjQ0AIABB2xvb3A2NDgAgQEHbG9vcDY1MgCCAQdsb29wNjYwAIMBB2xvb3A2NjQAhAEHbG9vcDY2OACFAQdsb29wNjc2AIYBB2xvb3A2ODAAhwEHbG9vcDY4MwCIAQdsb29wNjg2AIkBB2xvb3A2ODkAigEHbG9vcDY5OACLAQdsb29wNzAxAIwBB2xvb3A3MTAAjQEHbG9vcDcxMwCOAQdsb29wNzIyAI8BB2xvb3A3MjUAkAEHbG9vcDczNACRAQdsb29wNzM3AJIBB2xvb3A3NDAAkwEHbG9vcDc0MwCUAQdsb29wNzQ2AJUBB2xvb3A3NDkAlgEHbG9vcDc2MACXAQdsb29wNzY5AJgBB2xvb3A3NzIAmQEHbG9vcDc4MQCaAQdsb29wNzg0AJsBB2xvb3A4MzAAnAEHbG9vcDgzMwCdAQdsb29wODM1AJ4BB2xvb3A4MzcAnwEHbG9vcDgzOQCgAQdsb29wODQxAKEBBGJpdHMAogEKyNkCowHFBAgBewF7AXsBewF7AXsBewF7IAD9DM07f2aeoOY/zTt/Zp6g5j/90QFBNP3MAf0MAAAAAAAAAAAAAAAAAAAAAP0NAAECAwgJCgsQERITEBESE/3+ASEBIAAgAf3tAf0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4B/fIBIQIgAv0MAAAAAAAA8D8AAAAAAADwP/3xASAC/QwAAAAAAADwPwAAAAAAAPA//fAB/fMBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgBiAG/fIBIQcgAf0M7zn6/kIu5j/vOfr+Qi7mP/3yASAD/QwAAAAAAAAAQAAAAAAAAABAIAT9DFVVVVVVVeU/VVVVVVVV5T/98gH98AEgBf0MmpmZmZmZ2T+amZmZmZnZPyAE/QySJEmSJEnSP5IkSZIkSdI//fIB/fAB/fIB/fABIAb9DBzHcRzHccw/HMdxHMdxzD8gBP0MRhdddNFFxz9GF1100UXHP/3yAf3wASAF/QwUO7ETO7HDPxQ7sRM7scM//fIB/fAB/fIB/fAB/fIB/fABIQggCCAAIAD9DJx1AIg85Dd+nHUAiDzkN379Sf1S/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAAgAP0MAAAAAAAAAAAAAAAAAAAAAP1H/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1K/VILVwAgACAAIAD98gH9DAAAAAAAAOA/AAAAAAAA4D/98gH98QH9DAAAAAAAAPA/AAAAAAAA8D8gAP3wARAAIAD97AH9DPFo44i1+OQ+8WjjiLX45D79Sf1SC44FCQF7AXsBewF7AXsBewF7AXsBeyAA/e0BIAD98gH9Xv1fEAH9Xv1f/e0BIQEgAf0MAAAAAAAABEAAAAAAAAAEQP3xASECIAH97wH9DAAAAAAAAAhAAAAAAAAACED98QEhAyACIAL98gEhBCAEIAT98gEhBSAFIAX98gEhBiADIAP98gEhByAHIAf98gEhCCAIIAj98gEhCSAA/QzctJ3fxQX4P9y0nd/FBfg/IAL9DCLQKWDskc8/ItApYOyRzz/98gH98AEgBP0MkDhF4J0ccT+QOEXgnRxxP/3tASAC/QxBNCEAgYpUP0E0IQCBilQ//e0B/fIB/fAB/fIB/fABIAX9DDRKWWBbpiw/NEpZYFumLD8gAv0Mb45EIFhr0j5vjkQgWGvSPv3tAf3yAf3wASAE/QwQambfao7NPhBqZt9qjs0+/e0BIAL9DL0M8b9mCZc+vQzxv2YJlz798gH98AH98gH98AH98gH98AEgBv0M6keC/7AsXj7qR4L/sCxePv3yAf3wAf0MAs9BwO+pBkACz0HA76kGQCAD/QyEOQ9h2wbwP4Q5D2HbBvA//fIB/fABIAf9DDCx1r+vVIM/MLHWv69Ugz8gA/0MB/b537o4fz8H9vnfujh/P/3tAf3yAf3wAf3yAf3wASAI/QwVhu1fT4J3PxWG7V9Pgnc/IAP9DF2ocuC8F24/Xahy4LwXbj/97QH98gH98AEgB/0MnwsQQI4bVj+fCxBAjhtWPyAD/Qwx6WdhrXYaPzHpZ2Gtdho//fIB/fAB/fIB/fAB/fIB/fABIAn9DL5uPF8TPio/vm48XxM+Kj/97QH98gH98AEgAf0MAAAAAAAAFEAAAAAAAAAUQP1J/VL98gELOAAgAP1fEAL9XiAAIAD9DQgJCgsMDQ4PCAkKCwwNDg/9XxAC/V79DQABAgMEBQYHEBESExQVFhcLpgMIAXsBewF7AXsBewF7AXsBeyAA/QwAAAAAAABpQAAAAAAAAGlA/e0B/fcB/QwAAAAAAABpQAAAAAAAAGlA/fYBIQEgAf0M/oIrZUcV9z/+gitlRxX3P/3yAf2UASECIAEgAv0M7zn6/kIu5j/vOfr+Qi7mP/3yAf3xASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAL9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OASEHIAP9DAAAAAAAAPA/AAAAAAAA8D8gA/0MAAAAAAAA4D8AAAAAAADgP/3yAf3wASAE/QxVVVVVVVXFP1VVVVVVVcU/IAP9DFVVVVVVVaU/VVVVVVVVpT/98gH98AH98gH98AEgBf0MERERERERgT8RERERERGBPyAD/QwXbMEWbMFWPxdswRZswVY//fIB/fABIAT9DBqgARqgASo/GqABGqABKj8gA/0MGqABGqAB+j4aoAEaoAH6Pv3yAf3wAf3yAf3wAf3yAf3wAf3yASEIIAcgByAI/fIB/fABCzgAIAD9XxAE/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QBP1e/Q0AAQIDBAUGBxAREhMUFRYXC10A/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SIAAQACAA/QwAAAAAAAAQOAAAAAAAABA4/Un9Ugs4ACAA/V8QBv1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAb9Xv0NAAECAwQFBgcQERITFBUWFwvWAQIBfwF/QQAhAEGAgAohAQNAIAD9DPMEtT/zBLU/8wS1P/MEtT/9DP//fz///38///9/P///fz/94QEgAP0AAoCAgARBCf2tAf0MAACAPwAAgD8AAIA/AACAP/1Q/QwAAIA/AACAPwAAgD8AAIA//eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/Qz//38///9/P///fz///38//eEB/eQB/ekBEAP95gH9DAAAAEEAAABBAAAAQQAAAEH95wH9CwKAgKAFIABBEGohACABQQFrIQEgAQ0ACwvMAQMBfwF7AX8gAP0TIQJBACEBQQIhAwNAIAEgAf0AAgD9+gEgAv1D/QwBAAAAAQAAAAEAAAABAAAA/U79CwKAASABIAH9AAIQ/foBIAL9Q/0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkAEgASAB/QACIP36ASAC/UP9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAqABIAEgAf0AAjD9+gEgAv1D/QwBAAAAAQAAAAEAAAABAAAA/U79CwKwASABQcAAaiEBIANBAWshAyADDQALC4QCBwF/AX8BfwF/AX8BfwF/QQAhAEEAIQFBACECQSAhBgNAQQIhBQNAQcAAIQQDQEEEIQMDQCACIAD9AAKAgIMEIAH9CQKAgKAF/eYB/QsCkICgBSACIAD9AAKQgIMEIAH9CQKAgKAF/eYB/QsCoICgBSACIAD9AAKggIMEIAH9CQKAgKAF/eYB/QsCsICgBSACIAD9AAKwgIMEIAH9CQKAgKAF/eYB/QsCwICgBSAAQcAAaiEAIAJBwABqIQIgA0EBayEDIAMNAAsgBEEBayEEIAQNAAsgAUEEaiEBIAVBAWshBSAFDQALIABBgIADaiEAIAFBeGohASAGQQFrIQYgBg0ACwuFAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBECEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKAAv3kASEAIAEgBP0AApAC/eQBIQEgAiAE/QACoAL95AEhAiADIAT9AAKwAv3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCgCIgBkEEaiEGIAdBAWshByAHDQALC7ABAgF/AX9BACEAQQEhAQNAIAAgAP0AAoAi/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsCwCIgACAA/QACkCL9DAAAgEIAAIBCAACAQgAAgEL95wH9CwLQIiAAIAD9AAKgIv0MAACAQgAAgEIAAIBCAACAQv3nAf0LAuAiIAAgAP0AArAi/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsC8CIgAEHAAGohACABQQFrIQEgAQ0ACwu6AQUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAgbGohA0EQIQUDQEEEIQQDQCADIAH9AAKAAiAC/QkCwCL95QH9CwKAIyADIAH9AAKQAiAC/QkCwCL95QH9CwKQIyADIAH9AAKgAiAC/QkCwCL95QH9CwKgIyADIAH9AAKwAiAC/QkCwCL95QH9CwKwIyABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC7wBAgF/AX9BACAAQYAgbGohAUHAACECA0AgAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACgCP95gH9CwKAowggAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACkCP95gH9CwKQowggAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACoCP95gH9CwKgowggAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACsCP95gH9CwKwowggAUHAAGohASACQQFrIQIgAg0ACwuxAgwBewF7AXsBewF7AX8BewF7AXsBfwF/AX9BACAAQYAgbGohBkEAIQtBECEMA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEEIQoDQCABIAb9AAKAIyIFIAX95gH95AEhASACIAb9AAKQIyIHIAf95gH95AEhAiADIAb9AAKgIyIIIAj95gH95AEhAyAEIAb9AAKwIyIJIAn95gH95AEhBCAGQcAAaiEGIApBAWshCiAKDQALIAEgAv3kASAD/eQBIAT95AEhASALIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AoCjECALQQRqIQsgDEEBayEMIAwNAAsLjAICAX8Bf0EAIQBBASEBA0AgACAA/QACgKMQ/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCwKMQIAAgAP0AApCjEP0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAtCjECAAIAD9AAKgoxD9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwLgoxAgACAA/QACsKMQ/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsC8KMQIABBwABqIQAgAUEBayEBIAENAAsL2QEDAX8BfwF/QQAhAUEAIABBwABsaiECQQEhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAsCjEP3jAf3nAf0LAoCkECAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AALQoxD94wH95wH9CwKQpBAgAv0MAACAPwAAgD8AAIA/AACAPyAB/QAC4KMQ/eMB/ecB/QsCoKQQIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAvCjEP3jAf3nAf0LArCkECABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLhQIDAX8BfwF/QQAgAEHAAGxqIQFBACECQQEhAwNAIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AAoCkECAC/QACwKMQ/ecB/eYB/QsCgLQQIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AApCkECAC/QAC0KMQ/ecB/eYB/QsCkLQQIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AAqCkECAC/QAC4KMQ/ecB/eYB/QsCoLQQIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AArCkECAC/QAC8KMQ/ecB/eYB/QsCsLQQIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvNAgYBfwF/AX8BewF/AX8gAf0TIQVBACAAQYAgbGohAkEAIABBwABsaiEDQQAhBEEQIQcDQEEEIQYDQCACIAL9AAKAIyAD/QkCgKQQ/eYBIAT9AAKAAiAF/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAoDEECACIAL9AAKQIyAD/QkCgKQQ/eYBIAT9AAKQAiAF/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LApDEECACIAL9AAKgIyAD/QkCgKQQ/eYBIAT9AAKgAiAF/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAqDEECACIAL9AAKwIyAD/QkCgKQQ/eYBIAT9AAKwAiAF/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LArDEECACQcAAaiECIARBwABqIQQgBkEBayEGIAYNAAsgA0EEaiEDIAdBAWshByAHDQALC5YBBAF7AX8BfwF/IAD9EyECQQAhA0EAIAFBgCBsaiEEQcAAIQUDQCAEIAIgA/0AAoDEGf3mAf0LAoCEJCAEIAIgA/0AApDEGf3mAf0LApCEJCAEIAIgA/0AAqDEGf3mAf0LAqCEJCAEIAIgA/0AArDEGf3mAf0LArCEJCADQcAAaiEDIARBwABqIQQgBUEBayEFIAUNAAsLswIIAX8BewF/AXsBewF7AX8Bf0EAIQBBACECQcAAIQcDQEEBIQYDQCACIAD9XAKA5BohASAAIAH9VgKA5hoBIQEgACAB/VYCgOgaAiEBIAAgAf1WAoDqGgP9CwKAhCwgAiAA/VwCgOwaIQMgACAD/VYCgO4aASEDIAAgA/1WAoDwGgIhAyAAIAP9VgKA8hoD/QsCkIQsIAIgAP1cAoD0GiEEIAAgBP1WAoD2GgEhBCAAIAT9VgKA+BoCIQQgACAE/VYCgPoaA/0LAqCELCACIAD9XAKA/BohBSAAIAX9VgKA/hoBIQUgACAF/VYCgIAbAiEFIAAgBf1WAoCCGwP9CwKwhCwgAEGAIGohACACQcAAaiECIAZBAWshBiAGDQALIABBhGBqIQAgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBECEBA0AgACAA/QACgKQs/QwAAABBAAAAQQAAAEEAAABB/ecB/QsCgKwsIAAgAP0AApCkLP0MAAAAQQAAAEEAAABBAAAAQf3nAf0LApCsLCAAIAD9AAKgpCz9DAAAAEEAAABBAAAAQQAAAEH95wH9CwKgrCwgACAA/QACsKQs/QwAAABBAAAAQQAAAEEAAABB/ecB/QsCsKwsIABBwABqIQAgAUEBayEBIAENAAsLigIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQRAhBwNA/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBASEFA0AgACAE/QACgKws/ekBIQAgASAE/QACkKws/ekBIQEgAiAE/QACoKws/ekBIQIgAyAE/QACsKws/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH96QEgAv3pASAD/ekBIQAgBiAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXOAKAtCwgBkEEaiEGIAdBAWshByAHDQALC8QBAgF/AX9BACEAQQEhAQNAIAD9DAAAgH8AAIB/AACAfwAAgH/94QEgAP0AAoC0LP3pAf0LAsC0LCAA/QwAAIB/AACAfwAAgH8AAIB//eEBIAD9AAKQtCz96QH9CwLQtCwgAP0MAACAfwAAgH8AAIB/AACAf/3hASAA/QACoLQs/ekB/QsC4LQsIAD9DAAAgH8AAIB/AACAfwAAgH/94QEgAP0AArC0LP3pAf0LAvC0LCAAQcAAaiEAIAFBAWshASABDQALC2QCAX8Bf0EAIQBBASEBA0AgACAA/QACwLQs/QsCgLUsIAAgAP0AAtC0LP0LApC1LCAAIAD9AALgtCz9CwKgtSwgACAA/QAC8LQs/QsCsLUsIABBwABqIQAgAUEBayEBIAENAAsLdQUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAIbGohA0EQIQUDQEEEIQQDQCADIAH9AAKArCwgAv0JAoC1LP3lARAF/QsCwLUsIAFBEGohASADQRBqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC5ECCAF7AXsBewF7AX8BfwF/AX9BACAAQYAIbGohBUEAIQdBECEIA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEBIQYDQCABIAX9AALAtSz95AEhASACIAX9AALQtSz95AEhAiADIAX9AALgtSz95AEhAyAEIAX9AALwtSz95AEhBCAFQcAAaiEFIAZBAWshBiAGDQALIAEgAv3kASAD/eQBIAT95AEhASAHIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4AsC1LiAHQQRqIQcgCEEBayEIIAgNAAsLuAEEAX8BfwF/AX9BACAAQYAIbGohAUEAIQJBECEEA0BBASEDA0AgASAB/QACwLUsIAL9CQLAtS795wH9CwKAti4gASAB/QAC0LUsIAL9CQLAtS795wH9CwKQti4gASAB/QAC4LUsIAL9CQLAtS795wH9CwKgti4gASAB/QAC8LUsIAL9CQLAtS795wH9CwKwti4gAUHAAGohASADQQFrIQMgAw0ACyACQQRqIQIgBEEBayEEIAQNAAsL4QEEAX8BfwF7AX8gAP0TIQRBACABQQRsaiECQQAhA0HAACEFA0AgAyAC/QkCgNYwIAP9AAKAAv3mASAEIAP9AAKAtjD95gH95AH9CwKQ1jAgAyAC/QkCgNYwIAP9AAKQAv3mASAEIAP9AAKQtjD95gH95AH9CwKg1jAgAyAC/QkCgNYwIAP9AAKgAv3mASAEIAP9AAKgtjD95gH95AH9CwKw1jAgAyAC/QkCgNYwIAP9AAKwAv3mASAEIAP9AAKwtjD95gH95AH9CwLA1jAgA0HAAGohAyAFQQFrIQUgBQ0ACwuKAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBECEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKQ1jD95AEhACABIAT9AAKg1jD95AEhASACIAT9AAKw1jD95AEhAiADIAT9AALA1jD95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApD2MCAGQQRqIQYgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBASEBA0AgACAA/QACkPYw/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsC0PYwIAAgAP0AAqD2MP0MAACAQgAAgEIAAIBCAACAQv3nAf0LAuD2MCAAIAD9AAKw9jD9DAAAgEIAAIBCAACAQgAAgEL95wH9CwLw9jAgACAA/QACwPYw/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsCgPcwIABBwABqIQAgAUEBayEBIAENAAsLxgEFAX8BfwF/AX8Bf0EAIQFBACECQQAgAEGAIGxqIQNBECEFA0BBBCEEA0AgAyAB/QACkNYwIAL9CQLQ9jD95QH9CwKQ9zAgAyAB/QACoNYwIAL9CQLQ9jD95QH9CwKg9zAgAyAB/QACsNYwIAL9CQLQ9jD95QH9CwKw9zAgAyAB/QACwNYwIAL9CQLQ9jD95QH9CwLA9zAgAUHAAGohASADQcAAaiEDIARBAWshBCAEDQALIAJBBGohAiAFQQFrIQUgBQ0ACwvAAQIBfwF/QQAgAEGAIGxqIQFBwAAhAgNAIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AApD3MP3mAf0LApD3OCAB/QwAAABAAAAAQAAAAEAAAABAIAH9AAKg9zD95gH9CwKg9zggAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACsPcw/eYB/QsCsPc4IAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AAsD3MP3mAf0LAsD3OCABQcAAaiEBIAJBAWshAiACDQALC7UCDAF7AXsBewF7AXsBfwF7AXsBewF/AX8Bf0EAIABBgCBsaiEGQQAhC0EQIQwDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQQhCgNAIAEgBv0AApD3MCIFIAX95gH95AEhASACIAb9AAKg9zAiByAH/eYB/eQBIQIgAyAG/QACsPcwIgggCP3mAf3kASEDIAQgBv0AAsD3MCIJIAn95gH95AEhBCAGQcAAaiEGIApBAWshCiAKDQALIAEgAv3kASAD/eQBIAT95AEhASALIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4ApD3QCALQQRqIQsgDEEBayEMIAwNAAsLjAICAX8Bf0EAIQBBASEBA0AgACAA/QACkPdA/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsC0PdAIAAgAP0AAqD3QP0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAuD3QCAAIAD9AAKw90D9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwLw90AgACAA/QACwPdA/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsCgPhAIABBwABqIQAgAUEBayEBIAENAAsL2QEDAX8BfwF/QQAhAUEAIABBwABsaiECQQEhAwNAIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAtD3QP3jAf3nAf0LApD4QCAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AALg90D94wH95wH9CwKg+EAgAv0MAACAPwAAgD8AAIA/AACAPyAB/QAC8PdA/eMB/ecB/QsCsPhAIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAoD4QP3jAf3nAf0LAsD4QCABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLhQIDAX8BfwF/QQAgAEHAAGxqIQFBACECQQEhAwNAIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AApD4QCAC/QAC0PdA/ecB/eYB/QsCkIhBIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AAqD4QCAC/QAC4PdA/ecB/eYB/QsCoIhBIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AArD4QCAC/QAC8PdA/ecB/eYB/QsCsIhBIAH9DAAAAD8AAAA/AAAAPwAAAD/94QEgAf0AAsD4QCAC/QACgPhA/ecB/eYB/QsCwIhBIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwvVAgYBfwF/AX8BewF/AX8gAf0TIQVBACAAQYAgbGohAkEAIABBwABsaiEDQQAhBEEQIQcDQEEEIQYDQCAEIAL9AAKQ9zAgA/0JApD4QP3mASAE/QACkNYwIAX9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCkJhBIAQgAv0AAqD3MCAD/QkCkPhA/eYBIAT9AAKg1jAgBf0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKgmEEgBCAC/QACsPcwIAP9CQKQ+ED95gEgBP0AArDWMCAF/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LArCYQSAEIAL9AALA9zAgA/0JApD4QP3mASAE/QACwNYwIAX9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCwJhBIAJBwABqIQIgBEHAAGohBCAGQQFrIQYgBg0ACyADQQRqIQMgB0EBayEHIAcNAAsLigIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQRAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBBCEFA0AgACAE/QACkJhB/eQBIQAgASAE/QACoJhB/eQBIQEgAiAE/QACsJhB/eQBIQIgAyAE/QACwJhB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgBiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKQuEEgBkEEaiEGIAdBAWshByAHDQALC7gBAgF/AX9BACEAQQEhAQNAIAAgAP0AApC4Qf0MAACAQgAAgEIAAIBCAACAQv3nAf0LAtC4QSAAIAD9AAKguEH9DAAAgEIAAIBCAACAQgAAgEL95wH9CwLguEEgACAA/QACsLhB/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsC8LhBIAAgAP0AAsC4Qf0MAACAQgAAgEIAAIBCAACAQv3nAf0LAoC5QSAAQcAAaiEAIAFBAWshASABDQALC8YBBQF/AX8BfwF/AX9BACEBQQAhAkEAIABBgCBsaiEDQRAhBQNAQQQhBANAIAMgAf0AApCYQSAC/QkC0LhB/eUB/QsCkLlBIAMgAf0AAqCYQSAC/QkC0LhB/eUB/QsCoLlBIAMgAf0AArCYQSAC/QkC0LhB/eUB/QsCsLlBIAMgAf0AAsCYQSAC/QkC0LhB/eUB/QsCwLlBIAFBwABqIQEgA0HAAGohAyAEQQFrIQQgBA0ACyACQQRqIQIgBUEBayEFIAUNAAsLwAECAX8Bf0EAIABBgCBsaiEBQcAAIQIDQCAB/QwAAABAAAAAQAAAAEAAAABAIAH9AAKQuUH95gH9CwKQuUkgAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACoLlB/eYB/QsCoLlJIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AArC5Qf3mAf0LArC5SSAB/QwAAABAAAAAQAAAAEAAAABAIAH9AALAuUH95gH9CwLAuUkgAUHAAGohASACQQFrIQIgAg0ACwu1AgwBewF7AXsBewF7AX8BewF7AXsBfwF/AX9BACAAQYAgbGohBkEAIQtBECEMA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEEIQoDQCABIAb9AAKQuUEiBSAF/eYB/eQBIQEgAiAG/QACoLlBIgcgB/3mAf3kASECIAMgBv0AArC5QSIIIAj95gH95AEhAyAEIAb9AALAuUEiCSAJ/eYB/eQBIQQgBkHAAGohBiAKQQFrIQogCg0ACyABIAL95AEgA/3kASAE/eQBIQEgCyAB/R8AIAH9HwGSIAH9HwKSIAH9HwOSOAKQuVEgC0EEaiELIAxBAWshDCAMDQALC4wCAgF/AX9BACEAQQEhAQNAIAAgAP0AApC5Uf0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAtC5USAAIAD9AAKguVH9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwLguVEgACAA/QACsLlR/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsC8LlRIAAgAP0AAsC5Uf0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAoC6USAAQcAAaiEAIAFBAWshASABDQALC9kBAwF/AX8Bf0EAIQFBACAAQcAAbGohAkEBIQMDQCAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AALQuVH94wH95wH9CwKQulEgAv0MAACAPwAAgD8AAIA/AACAPyAB/QAC4LlR/eMB/ecB/QsCoLpRIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAvC5Uf3jAf3nAf0LArC6USAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AAKAulH94wH95wH9CwLAulEgAUHAAGohASACQcAAaiECIANBAWshAyADDQALC4UCAwF/AX8Bf0EAIABBwABsaiEBQQAhAkEBIQMDQCAB/QwAAAA/AAAAPwAAAD8AAAA//eEBIAH9AAKQulEgAv0AAtC5Uf3nAf3mAf0LApDKUSAB/QwAAAA/AAAAPwAAAD8AAAA//eEBIAH9AAKgulEgAv0AAuC5Uf3nAf3mAf0LAqDKUSAB/QwAAAA/AAAAPwAAAD8AAAA//eEBIAH9AAKwulEgAv0AAvC5Uf3nAf3mAf0LArDKUSAB/QwAAAA/AAAAPwAAAD8AAAA//eEBIAH9AALAulEgAv0AAoC6Uf3nAf3mAf0LAsDKUSABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsL1QIGAX8BfwF/AXsBfwF/IAH9EyEFQQAgAEGAIGxqIQJBACAAQcAAbGohA0EAIQRBECEHA0BBBCEGA0AgBCAC/QACkLlBIAP9CQKQulH95gEgBP0AApCYQSAF/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LApDaUSAEIAL9AAKguUEgA/0JApC6Uf3mASAE/QACoJhBIAX9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCoNpRIAQgAv0AArC5QSAD/QkCkLpR/eYBIAT9AAKwmEEgBf0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKw2lEgBCAC/QACwLlBIAP9CQKQulH95gEgBP0AAsCYQSAF/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAsDaUSACQcAAaiECIARBwABqIQQgBkEBayEGIAYNAAsgA0EEaiEDIAdBAWshByAHDQALC5oCAwF/AX8Bf0EAIQFBACAAQYAgbGohAkHAACEDA0AgAiAB/QACkPpS/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LApCaUyACIAH9AAKg+lL9DAAAAAAAAAAAAAAAAAAAAAD9RP0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoJpTIAIgAf0AArD6Uv0MAAAAAAAAAAAAAAAAAAAAAP1E/QwBAAAAAQAAAAEAAAABAAAA/U79CwKwmlMgAiAB/QACwPpS/QwAAAAAAAAAAAAAAAAAAAAA/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv0LAsCaUyABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLuQECAX8Bf0EAIQBBwAAhAQNAIAAgAP0AApD6Uv0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LApCaWyAAIAD9AAKg+lL9DAAAAAAAAAAAAAAAAAAAAAD96QH9CwKgmlsgACAA/QACsPpS/QwAAAAAAAAAAAAAAAAAAAAA/ekB/QsCsJpbIAAgAP0AAsD6Uv0MAAAAAAAAAAAAAAAAAAAAAP3pAf0LAsCaWyAAQcAAaiEAIAFBAWshASABDQALC+UBBAF/AX8BewF/IAD9EyEEQQAgAUEEbGohAkEAIQNBwAAhBQNAIAMgAv0JAoDWMCAD/QACkJhB/eYBIAQgA/0AApC6XP3mAf3kAf0LApDaXCADIAL9CQKA1jAgA/0AAqCYQf3mASAEIAP9AAKgulz95gH95AH9CwKg2lwgAyAC/QkCgNYwIAP9AAKwmEH95gEgBCAD/QACsLpc/eYB/eQB/QsCsNpcIAMgAv0JAoDWMCAD/QACwJhB/eYBIAQgA/0AAsC6XP3mAf3kAf0LAsDaXCADQcAAaiEDIAVBAWshBSAFDQALC4oCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEQIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQQhBQNAIAAgBP0AApDaXP3kASEAIAEgBP0AAqDaXP3kASEBIAIgBP0AArDaXP3kASECIAMgBP0AAsDaXP3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCkPpcIAZBBGohBiAHQQFrIQcgBw0ACwu4AQIBfwF/QQAhAEEBIQEDQCAAIAD9AAKQ+lz9DAAAgEIAAIBCAACAQgAAgEL95wH9CwLQ+lwgACAA/QACoPpc/QwAAIBCAACAQgAAgEIAAIBC/ecB/QsC4PpcIAAgAP0AArD6XP0MAACAQgAAgEIAAIBCAACAQv3nAf0LAvD6XCAAIAD9AALA+lz9DAAAgEIAAIBCAACAQgAAgEL95wH9CwKA+1wgAEHAAGohACABQQFrIQEgAQ0ACwvGAQUBfwF/AX8BfwF/QQAhAUEAIQJBACAAQYAgbGohA0EQIQUDQEEEIQQDQCADIAH9AAKQ2lwgAv0JAtD6XP3lAf0LApD7XCADIAH9AAKg2lwgAv0JAtD6XP3lAf0LAqD7XCADIAH9AAKw2lwgAv0JAtD6XP3lAf0LArD7XCADIAH9AALA2lwgAv0JAtD6XP3lAf0LAsD7XCABQcAAaiEBIANBwABqIQMgBEEBayEEIAQNAAsgAkEEaiECIAVBAWshBSAFDQALC8ABAgF/AX9BACAAQYAgbGohAUHAACECA0AgAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACkPtc/eYB/QsCkPtkIAH9DAAAAEAAAABAAAAAQAAAAEAgAf0AAqD7XP3mAf0LAqD7ZCAB/QwAAABAAAAAQAAAAEAAAABAIAH9AAKw+1z95gH9CwKw+2QgAf0MAAAAQAAAAEAAAABAAAAAQCAB/QACwPtc/eYB/QsCwPtkIAFBwABqIQEgAkEBayECIAINAAsLtQIMAXsBewF7AXsBewF/AXsBewF7AX8BfwF/QQAgAEGAIGxqIQZBACELQRAhDANA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBBCEKA0AgASAG/QACkPtcIgUgBf3mAf3kASEBIAIgBv0AAqD7XCIHIAf95gH95AEhAiADIAb9AAKw+1wiCCAI/eYB/eQBIQMgBCAG/QACwPtcIgkgCf3mAf3kASEEIAZBwABqIQYgCkEBayEKIAoNAAsgASAC/eQBIAP95AEgBP3kASEBIAsgAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCkPtsIAtBBGohCyAMQQFrIQwgDA0ACwuMAgIBfwF/QQAhAEEBIQEDQCAAIAD9AAKQ+2z9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwLQ+2wgACAA/QACoPts/QwAAIBCAACAQgAAgEIAAIBC/ecB/QysxSc3rMUnN6zFJzesxSc3/eQB/QsC4PtsIAAgAP0AArD7bP0MAACAQgAAgEIAAIBCAACAQv3nAf0MrMUnN6zFJzesxSc3rMUnN/3kAf0LAvD7bCAAIAD9AALA+2z9DAAAgEIAAIBCAACAQgAAgEL95wH9DKzFJzesxSc3rMUnN6zFJzf95AH9CwKA/GwgAEHAAGohACABQQFrIQEgAQ0ACwvZAQMBfwF/AX9BACEBQQAgAEHAAGxqIQJBASEDA0AgAv0MAACAPwAAgD8AAIA/AACAPyAB/QAC0Pts/eMB/ecB/QsCkPxsIAL9DAAAgD8AAIA/AACAPwAAgD8gAf0AAuD7bP3jAf3nAf0LAqD8bCAC/QwAAIA/AACAPwAAgD8AAIA/IAH9AALw+2z94wH95wH9CwKw/GwgAv0MAACAPwAAgD8AAIA/AACAPyAB/QACgPxs/eMB/ecB/QsCwPxsIAFBwABqIQEgAkHAAGohAiADQQFrIQMgAw0ACwuFAgMBfwF/AX9BACAAQcAAbGohAUEAIQJBASEDA0AgAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACkPxsIAL9AALQ+2z95wH95gH9CwKQjG0gAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACoPxsIAL9AALg+2z95wH95gH9CwKgjG0gAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACsPxsIAL9AALw+2z95wH95gH9CwKwjG0gAf0MAAAAPwAAAD8AAAA/AAAAP/3hASAB/QACwPxsIAL9AAKA/Gz95wH95gH9CwLAjG0gAUHAAGohASACQcAAaiECIANBAWshAyADDQALC9UCBgF/AX8BfwF7AX8BfyAB/RMhBUEAIABBgCBsaiECQQAgAEHAAGxqIQNBACEEQRAhBwNAQQQhBgNAIAQgAv0AApD7XCAD/QkCkPxs/eYBIAT9AAKQ2lwgBf0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKQnG0gBCAC/QACoPtcIAP9CQKQ/Gz95gEgBP0AAqDaXCAF/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAqCcbSAEIAL9AAKw+1wgA/0JApD8bP3mASAE/QACsNpcIAX9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCsJxtIAQgAv0AAsD7XCAD/QkCkPxs/eYBIAT9AALA2lwgBf0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwLAnG0gAkHAAGohAiAEQcAAaiEEIAZBAWshBiAGDQALIANBBGohAyAHQQFrIQcgBw0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQylH9CwKQylEgASAB/QACoMpR/QsCoMpRIAEgAf0AArDKUf0LArDKUSABIAH9AALAylH9CwLAylEgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQulH9CwKQulEgASAB/QACoLpR/QsCoLpRIAEgAf0AArC6Uf0LArC6USABIAH9AALAulH9CwLAulEgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQjG39CwKQjG0gASAB/QACoIxt/QsCoIxtIAEgAf0AArCMbf0LArCMbSABIAH9AALAjG39CwLAjG0gAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQ/Gz9CwKQ/GwgASAB/QACoPxs/QsCoPxsIAEgAf0AArD8bP0LArD8bCABIAH9AALA/Gz9CwLA/GwgAUHAAGohASACQQFrIQIgAg0ACwu5AQIBfwF/QQAhAEHAACEBA0AgACAA/QACkJxt/QwAAAAAAAAAAAAAAAAAAAAA/eQB/QsCkLxtIAAgAP0AAqCcbf0MAAAAAAAAAAAAAAAAAAAAAP3kAf0LAqC8bSAAIAD9AAKwnG39DAAAAAAAAAAAAAAAAAAAAAD95AH9CwKwvG0gACAA/QACwJxt/QwAAAAAAAAAAAAAAAAAAAAA/eQB/QsCwLxtIABBwABqIQAgAUEBayEBIAENAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACgLQQ/QsCgLQQIAEgAf0AApC0EP0LApC0ECABIAH9AAKgtBD9CwKgtBAgASAB/QACsLQQ/QsCsLQQIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACgKQQ/QsCgKQQIAEgAf0AApCkEP0LApCkECABIAH9AAKgpBD9CwKgpBAgASAB/QACsKQQ/QsCsKQQIAFBwABqIQEgAkEBayECIAINAAsLugIIAX8BewF/AXsBewF7AX8Bf0EAIQFBACAAQYAgbGohA0HAACEIA0BBASEHA0AgAyAB/VwCgOQaIQIgASAC/VYCgOYaASECIAEgAv1WAoDoGgIhAiABIAL9VgKA6hoD/QsCkNxtIAMgAf1cAoDsGiEEIAEgBP1WAoDuGgEhBCABIAT9VgKA8BoCIQQgASAE/VYCgPIaA/0LAqDcbSADIAH9XAKA9BohBSABIAX9VgKA9hoBIQUgASAF/VYCgPgaAiEFIAEgBf1WAoD6GgP9CwKw3G0gAyAB/VwCgPwaIQYgASAG/VYCgP4aASEGIAEgBv1WAoCAGwIhBiABIAb9VgKAghsD/QsCwNxtIAFBgCBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYRgaiEBIAhBAWshCCAIDQALC3kDAX8BfwF/QQAhAUEAIABBwABsaiECQQEhAwNAIAIgAf0AAsC1Lv0LApDcdSACIAH9AALQtS79CwKg3HUgAiAB/QAC4LUu/QsCsNx1IAIgAf0AAvC1Lv0LAsDcdSABQcAAaiEBIAJBwABqIQIgA0EBayEDIAMNAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkOx1/QsCkOx1IAEgAf0AAqDsdf0LAqDsdSABIAH9AAKw7HX9CwKw7HUgASAB/QACwOx1/QsCwOx1IAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkIhB/QsCkIhBIAEgAf0AAqCIQf0LAqCIQSABIAH9AAKwiEH9CwKwiEEgASAB/QACwIhB/QsCwIhBIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkPhA/QsCkPhAIAEgAf0AAqD4QP0LAqD4QCABIAH9AAKw+ED9CwKw+EAgASAB/QACwPhA/QsCwPhAIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkMpR/QsCkMpRIAEgAf0AAqDKUf0LAqDKUSABIAH9AAKwylH9CwKwylEgASAB/QACwMpR/QsCwMpRIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkLpR/QsCkLpRIAEgAf0AAqC6Uf0LAqC6USABIAH9AAKwulH9CwKwulEgASAB/QACwLpR/QsCwLpRIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkIxt/QsCkIxtIAEgAf0AAqCMbf0LAqCMbSABIAH9AAKwjG39CwKwjG0gASAB/QACwIxt/QsCwIxtIAFBwABqIQEgAkEBayECIAINAAsLawIBfwF/QQAgAEHAAGxqIQFBASECA0AgASAB/QACkPxs/QsCkPxsIAEgAf0AAqD8bP0LAqD8bCABIAH9AAKw/Gz9CwKw/GwgASAB/QACwPxs/QsCwPxsIAFBwABqIQEgAkEBayECIAINAAsLhgIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQQQhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECEFA0AgACAE/QACgAL95AEhACABIAT9AAKQAv3kASEBIAIgBP0AAqAC/eQBIQIgAyAE/QACsAL95AEhAyAEQYACaiEEIAVBAWshBSAFDQALIAYgAP0LApD8dSAGIAH9CwKg/HUgBiAC/QsCsPx1IAYgA/0LAsD8dSAEQcBgaiEEIAZBwABqIQYgB0EBayEHIAcNAAsLuAECAX8Bf0EAIQBBBCEBA0AgACAA/QACkPx1/QwAAIBBAACAQQAAgEEAAIBB/ecB/QsCkP51IAAgAP0AAqD8df0MAACAQQAAgEEAAIBBAACAQf3nAf0LAqD+dSAAIAD9AAKw/HX9DAAAgEEAAIBBAACAQQAAgEH95wH9CwKw/nUgACAA/QACwPx1/QwAAIBBAACAQQAAgEEAAIBB/ecB/QsCwP51IABBwABqIQAgAUEBayEBIAENAAsL2AIMAXsBewF7AXsBewF/AX8BewF7AXsBfwF/QQAhBUEAIQb9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EQIQsDQEEEIQoDQCAAIAX9AAKAAiAG/QACkP51/eUBIgQgBP3mAf3kASEAIAEgBf0AApACIAb9AAKg/nX95QEiByAH/eYB/eQBIQEgAiAF/QACoAIgBv0AArD+df3lASIIIAj95gH95AEhAiADIAX9AAKwAiAG/QACwP51/eUBIgkgCf3mAf3kASEDIAVBwABqIQUgBkHAAGohBiAKQQFrIQogCg0ACyAGQYB+aiEGIAtBAWshCyALDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4MCCgF7AXsBewF7AXsBfwF7AXsBewF/QQAhBf0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQcAAIQkDQCAAIAX9AAKAAiIEIAT95gH95AEhACABIAX9AAKQAiIGIAb95gH95AEhASACIAX9AAKgAiIHIAf95gH95AEhAiADIAX9AAKwAiIIIAj95gH95AEhAyAFQcAAaiEFIAlBAWshCSAJDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4oCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEEIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhBQNAIAAgBP0AApC8bf3kASEAIAEgBP0AAqC8bf3kASEBIAIgBP0AArC8bf3kASECIAMgBP0AAsC8bf3kASEDIARBgAJqIQQgBUEBayEFIAUNAAsgBiAA/QsCkIB2IAYgAf0LAqCAdiAGIAL9CwKwgHYgBiAD/QsCwIB2IARBwGBqIQQgBkHAAGohBiAHQQFrIQcgBw0ACwu4AQIBfwF/QQAhAEEEIQEDQCAAIAD9AAKQgHb9DAAAgEEAAIBBAACAQQAAgEH95wH9CwKQgnYgACAA/QACoIB2/QwAAIBBAACAQQAAgEEAAIBB/ecB/QsCoIJ2IAAgAP0AArCAdv0MAACAQQAAgEEAAIBBAACAQf3nAf0LArCCdiAAIAD9AALAgHb9DAAAgEEAAIBBAACAQQAAgEH95wH9CwLAgnYgAEHAAGohACABQQFrIQEgAQ0ACwvcAgwBewF7AXsBewF7AX8BfwF7AXsBewF/AX9BACEFQQAhBv0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQRAhCwNAQQQhCgNAIAAgBf0AApC8bSAG/QACkIJ2/eUBIgQgBP3mAf3kASEAIAEgBf0AAqC8bSAG/QACoIJ2/eUBIgcgB/3mAf3kASEBIAIgBf0AArC8bSAG/QACsIJ2/eUBIgggCP3mAf3kASECIAMgBf0AAsC8bSAG/QACwIJ2/eUBIgkgCf3mAf3kASEDIAVBwABqIQUgBkHAAGohBiAKQQFrIQogCg0ACyAGQYB+aiEGIAtBAWshCyALDQALIAAgAf3kASAC/eQBIAP95AEhACAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSC4cCCgF7AXsBewF7AXsBfwF7AXsBewF/QQAhBf0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQcAAIQkDQCAAIAX9AAKQvG0iBCAE/eYB/eQBIQAgASAF/QACoLxtIgYgBv3mAf3kASEBIAIgBf0AArC8bSIHIAf95gH95AEhAiADIAX9AALAvG0iCCAI/eYB/eQBIQMgBUHAAGohBSAJQQFrIQkgCQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgAP0fACAA/R8BkiAA/R8CkiAA/R8DkgtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKAtBD9CwKAtBAgASAB/QACkLQQ/QsCkLQQIAEgAf0AAqC0EP0LAqC0ECABIAH9AAKwtBD9CwKwtBAgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKApBD9CwKApBAgASAB/QACkKQQ/QsCkKQQIAEgAf0AAqCkEP0LAqCkECABIAH9AAKwpBD9CwKwpBAgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQ3HX9CwKQ3HUgASAB/QACoNx1/QsCoNx1IAEgAf0AArDcdf0LArDcdSABIAH9AALA3HX9CwLA3HUgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQ7HX9CwKQ7HUgASAB/QACoOx1/QsCoOx1IAEgAf0AArDsdf0LArDsdSABIAH9AALA7HX9CwLA7HUgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQiEH9CwKQiEEgASAB/QACoIhB/QsCoIhBIAEgAf0AArCIQf0LArCIQSABIAH9AALAiEH9CwLAiEEgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQ+ED9CwKQ+EAgASAB/QACoPhA/QsCoPhAIAEgAf0AArD4QP0LArD4QCABIAH9AALA+ED9CwLA+EAgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQylH9CwKQylEgASAB/QACoMpR/QsCoMpRIAEgAf0AArDKUf0LArDKUSABIAH9AALAylH9CwLAylEgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQulH9CwKQulEgASAB/QACoLpR/QsCoLpRIAEgAf0AArC6Uf0LArC6USABIAH9AALAulH9CwLAulEgAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQjG39CwKQjG0gASAB/QACoIxt/QsCoIxtIAEgAf0AArCMbf0LArCMbSABIAH9AALAjG39CwLAjG0gAUHAAGohASACQQFrIQIgAg0ACwtrAgF/AX9BACAAQcAAbGohAUEBIQIDQCABIAH9AAKQ/Gz9CwKQ/GwgASAB/QACoPxs/QsCoPxsIAEgAf0AArD8bP0LArD8bCABIAH9AALA/Gz9CwLA/GwgAUHAAGohASACQQFrIQIgAg0ACwuVAQIBfwF/QQAgAEGAgAFsaiEBQYACIQIDQCAB/QwAAAAAAAAAAAAAAAAAAAAA/QsCkIR2IAH9DAAAAAAAAAAAAAAAAAAAAAD9CwKghHYgAf0MAAAAAAAAAAAAAAAAAAAAAP0LArCEdiAB/QwAAAAAAAAAAAAAAAAAAAAA/QsCwIR2IAFBwABqIQEgAkEBayECIAINAAsLmQECAX8Bf0EAIABBgIABbGohAUGAAiECA0AgAf0MAAAAAAAAAAAAAAAAAAAAAP0LApCElgEgAf0MAAAAAAAAAAAAAAAAAAAAAP0LAqCElgEgAf0MAAAAAAAAAAAAAAAAAAAAAP0LArCElgEgAf0MAAAAAAAAAAAAAAAAAAAAAP0LAsCElgEgAUHAAGohASACQQFrIQIgAg0ACwuYAQIBfwF/QQAgAEGAIGxqIQFBwAAhAgNAIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwKQhLYBIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwKghLYBIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwKwhLYBIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwLAhLYBIAFBwABqIQEgAkEBayECIAINAAsLnQIDAX8BewF/IAD9EyECQQAhAUHAACEDA0AgASAB/QACkIS+Af0MAAAAAAAAAAAAAAAAAAAAACAC/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LApCkvgEgASAB/QACoIS+Af0MAAAAAAAAAAAAAAAAAAAAACAC/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAqCkvgEgASAB/QACsIS+Af0MAAAAAAAAAAAAAAAAAAAAACAC/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LArCkvgEgASAB/QACwIS+Af0MAAAAAAAAAAAAAAAAAAAAACAC/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAsCkvgEgAUHAAGohASADQQFrIQMgAw0ACwvQAgkBewF7AXsBewF/AX8BfwF/AX9BACAAQYAgbGohBUEAIQZBACEIQRAhCQNA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQRBBCEHA0AgASAF/QACkPtcIAb9AAKQpL4B/eYB/eQBIQEgAiAF/QACoPtcIAb9AAKgpL4B/eYB/eQBIQIgAyAF/QACsPtcIAb9AAKwpL4B/eYB/eQBIQMgBCAF/QACwPtcIAb9AALApL4B/eYB/eQBIQQgBUHAAGohBSAGQcAAaiEGIAdBAWshByAHDQALIAEgAv3kASAD/eQBIAT95AEhASAIIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4ApDEvgEgCEEEaiEIIAlBAWshCSAJDQALC/0CBwF7AXsBewF7AX8BfwF/QQAhBUEAIABBwABsaiEGQQEhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQQgASAF/QACkMS+ASAG/QACkIxt/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQEgAiAF/QACoMS+ASAG/QACoIxt/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQIgAyAF/QACsMS+ASAG/QACsIxt/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQMgBCAF/QACwMS+ASAG/QACwIxt/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQQgBSAB/QsC0MS+ASAFIAL9CwLgxL4BIAUgA/0LAvDEvgEgBSAE/QsCgMW+ASAFQcAAaiEFIAZBwABqIQYgB0EBayEHIAcNAAsLvgIGAX8BfwF/AX8BfwF/QQAhAUEAIABBwABsaiECQQAhA0EAIABBgCBsaiEEQRAhBgNAQQQhBQNAIAEgAf0AApCkvgEgAv0JApD8bP3mASAD/QkC0MS+ASAE/QACkPtk/eYB/eQB/QsCkMW+ASABIAH9AAKgpL4BIAL9CQKQ/Gz95gEgA/0JAtDEvgEgBP0AAqD7ZP3mAf3kAf0LAqDFvgEgASAB/QACsKS+ASAC/QkCkPxs/eYBIAP9CQLQxL4BIAT9AAKw+2T95gH95AH9CwKwxb4BIAEgAf0AAsCkvgEgAv0JApD8bP3mASAD/QkC0MS+ASAE/QACwPtk/eYB/eQB/QsCwMW+ASABQcAAaiEBIARBwABqIQQgBUEBayEFIAUNAAsgAkEEaiECIANBBGohAyAGQQFrIQYgBg0ACwubAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBECEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKQxb4B/eEB/eQBIQAgASAE/QACoMW+Af3hAf3kASEBIAIgBP0AArDFvgH94QH95AEhAiADIAT9AALAxb4B/eEB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgBiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKQ5b4BIAZBBGohBiAHQQFrIQcgBw0ACwu8AgYBewF7AXsBewF/AX9BACEEQQEhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACkOW+Af0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEAIAEgBP0AAqDlvgH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhASACIAT9AAKw5b4B/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQIgAyAE/QACwOW+Af0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEDIAQgAP0LAtDlvgEgBCAB/QsC4OW+ASAEIAL9CwLw5b4BIAQgA/0LAoDmvgEgBEHAAGohBCAFQQFrIQUgBQ0ACwudAwUBfwF7AX8BfwF/IAD9EyECQQAhAUEAIQNBECEFA0BBBCEEA0AgAf0MAAAAAAAAAAAAAAAAAAAAACAB/QACkIS+ASAC/QwAAAAAAAAAAAAAAAAAAAAA/UL9UiAB/QACkMW+Af3kASAD/QkC0OW+Af3kAf0LApDmvgEgAf0MAAAAAAAAAAAAAAAAAAAAACAB/QACoIS+ASAC/QwAAAAAAAAAAAAAAAAAAAAA/UL9UiAB/QACoMW+Af3kASAD/QkC0OW+Af3kAf0LAqDmvgEgAf0MAAAAAAAAAAAAAAAAAAAAACAB/QACsIS+ASAC/QwAAAAAAAAAAAAAAAAAAAAA/UL9UiAB/QACsMW+Af3kASAD/QkC0OW+Af3kAf0LArDmvgEgAf0MAAAAAAAAAAAAAAAAAAAAACAB/QACwIS+ASAC/QwAAAAAAAAAAAAAAAAAAAAA/UL9UiAB/QACwMW+Af3kASAD/QkC0OW+Af3kAf0LAsDmvgEgAUHAAGohASAEQQFrIQQgBA0ACyADQQRqIQMgBUEBayEFIAUNAAsL4wIJAXsBfwF7AX8BewF7AXsBfwF/IAD9EyEBQQAhAkEAIQRBwAAhCQNAQQEhCANAIAQgASAC/VwCkOa+ASEDIAIgA/1WApDovgEBIQMgAiAD/VYCkOq+AQIhAyACIAP9VgKQ7L4BA/3mAf0LApCG3wEgBCABIAL9XAKQ7r4BIQUgAiAF/VYCkPC+AQEhBSACIAX9VgKQ8r4BAiEFIAIgBf1WApD0vgED/eYB/QsCoIbfASAEIAEgAv1cApD2vgEhBiACIAb9VgKQ+L4BASEGIAIgBv1WApD6vgECIQYgAiAG/VYCkPy+AQP95gH9CwKwht8BIAQgASAC/VwCkP6+ASEHIAIgB/1WApCAvwEBIQcgAiAH/VYCkIK/AQIhByACIAf9VgKQhL8BA/3mAf0LAsCG3wEgAkGAIGohAiAEQcAAaiEEIAhBAWshCCAIDQALIAJBhGBqIQIgCUEBayEJIAkNAAsLggQIAX8BfwF7AXsBewF7AX8Bf0EAIQFBACAAQYAgbGohAkHAACEIA0BBASEHA0AgASAB/QACkKbfAf0MAAAAAAAAAAAAAAAAAAAAACAC/VwCkJpTIQMgAiAD/VYCkJxTASEDIAIgA/1WApCeUwIhAyACIAP9VgKQoFMD/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LApDG/wEgASAB/QACoKbfAf0MAAAAAAAAAAAAAAAAAAAAACAC/VwCkKJTIQQgAiAE/VYCkKRTASEEIAIgBP1WApCmUwIhBCACIAT9VgKQqFMD/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAqDG/wEgASAB/QACsKbfAf0MAAAAAAAAAAAAAAAAAAAAACAC/VwCkKpTIQUgAiAF/VYCkKxTASEFIAIgBf1WApCuUwIhBSACIAX9VgKQsFMD/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LArDG/wEgASAB/QACwKbfAf0MAAAAAAAAAAAAAAAAAAAAACAC/VwCkLJTIQYgAiAG/VYCkLRTASEGIAIgBv1WApC2UwIhBiACIAb9VgKQuFMD/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAsDG/wEgAUHAAGohASACQYAgaiECIAdBAWshByAHDQALIAJBhGBqIQIgCEEBayEIIAgNAAsL9gMJAX8BewF7AX8BewF7AXsBfwF/IAD9EyEDQQAhAUEAIQRBECEJA0BBBCEIA0AgBCAB/VwCkOb/ASECIAEgAv1WAtDm/wEBIQIgASAC/VYCkOf/AQIhAiABIAL9VgLQ5/8BA/0MAAAAAAAAAAAAAAAAAAAAACAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LApCGgAIgBCAB/VwCkOj/ASEFIAEgBf1WAtDo/wEBIQUgASAF/VYCkOn/AQIhBSABIAX9VgLQ6f8BA/0MAAAAAAAAAAAAAAAAAAAAACAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAqCGgAIgBCAB/VwCkOr/ASEGIAEgBv1WAtDq/wEBIQYgASAG/VYCkOv/AQIhBiABIAb9VgLQ6/8BA/0MAAAAAAAAAAAAAAAAAAAAACAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LArCGgAIgBCAB/VwCkOz/ASEHIAEgB/1WAtDs/wEBIQcgASAH/VYCkO3/AQIhByABIAf9VgLQ7f8BA/0MAAAAAAAAAAAAAAAAAAAAACAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9Uv0LAsCGgAIgAUGACGohASAEQcAAaiEEIAhBAWshCCAIDQALIAFBhGBqIQEgCUEBayEJIAkNAAsL0AIJAXsBewF7AXsBfwF/AX8BfwF/QQAgAEGAIGxqIQVBACEGQQAhCEEQIQkDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQQhBwNAIAEgBf0AApC5QSAG/QACkIaAAv3mAf3kASEBIAIgBf0AAqC5QSAG/QACoIaAAv3mAf3kASECIAMgBf0AArC5QSAG/QACsIaAAv3mAf3kASEDIAQgBf0AAsC5QSAG/QACwIaAAv3mAf3kASEEIAVBwABqIQUgBkHAAGohBiAHQQFrIQcgBw0ACyABIAL95AEgA/3kASAE/eQBIQEgCCAB/R8AIAH9HwGSIAH9HwKSIAH9HwOSOAKQpoACIAhBBGohCCAJQQFrIQkgCQ0ACwv9AgcBewF7AXsBewF/AX8Bf0EAIQVBACAAQcAAbGohBkEBIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEIAEgBf0AApCmgAIgBv0AApDKUf3mAf0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEBIAIgBf0AAqCmgAIgBv0AAqDKUf3mAf0MAACAQgAAgEIAAIBCAACAQv3nAf3kASECIAMgBf0AArCmgAIgBv0AArDKUf3mAf0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEDIAQgBf0AAsCmgAIgBv0AAsDKUf3mAf0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEEIAUgAf0LAtCmgAIgBSAC/QsC4KaAAiAFIAP9CwLwpoACIAUgBP0LAoCngAIgBUHAAGohBSAGQcAAaiEGIAdBAWshByAHDQALC74CBgF/AX8BfwF/AX8Bf0EAIQFBACAAQcAAbGohAkEAIQNBACAAQYAgbGohBEEQIQYDQEEEIQUDQCABIAH9AAKQhoACIAL9CQKQulH95gEgA/0JAtCmgAIgBP0AApC5Sf3mAf3kAf0LApCngAIgASAB/QACoIaAAiAC/QkCkLpR/eYBIAP9CQLQpoACIAT9AAKguUn95gH95AH9CwKgp4ACIAEgAf0AArCGgAIgAv0JApC6Uf3mASAD/QkC0KaAAiAE/QACsLlJ/eYB/eQB/QsCsKeAAiABIAH9AALAhoACIAL9CQKQulH95gEgA/0JAtCmgAIgBP0AAsC5Sf3mAf3kAf0LAsCngAIgAUHAAGohASAEQcAAaiEEIAVBAWshBSAFDQALIAJBBGohAiADQQRqIQMgBkEBayEGIAYNAAsLmwIIAXsBewF7AXsBfwF/AX8Bf0EAIQRBACEGQRAhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBBCEFA0AgACAE/QACkKeAAv3hAf3kASEAIAEgBP0AAqCngAL94QH95AEhASACIAT9AAKwp4AC/eEB/eQBIQIgAyAE/QACwKeAAv3hAf3kASEDIARBwABqIQQgBUEBayEFIAUNAAsgACAB/eQBIAL95AEgA/3kASEAIAYgAP0fACAA/R8BkiAA/R8CkiAA/R8DkjgCkMeAAiAGQQRqIQYgB0EBayEHIAcNAAsLvAIGAXsBewF7AXsBfwF/QQAhBEEBIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDIAAgBP0AApDHgAL9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhACABIAT9AAKgx4AC/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQEgAiAE/QACsMeAAv0MAACAQgAAgEIAAIBCAACAQv3nAf3kASECIAMgBP0AAsDHgAL9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAyAEIAD9CwLQx4ACIAQgAf0LAuDHgAIgBCAC/QsC8MeAAiAEIAP9CwKAyIACIARBwABqIQQgBUEBayEFIAUNAAsLrwULAX8BewF7AX8BfwF7AXsBewF7AX8BfyAB/RMhBCAA/RMhB0EAIQJBACEFQQAhBkEQIQwDQEEEIQsDQCAF/QwAAAAAAAAAAAAAAAAAAAAAIAL9XAKQ5v8BIQMgAiAD/VYC0Ob/AQEhAyACIAP9VgKQ5/8BAiEDIAIgA/1WAtDn/wEDIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1SIAX9AAKQp4AC/eQBIAb9CQLQx4AC/eQBIAcgBf0AApDmvgH95gH95AH9CwKQyIACIAX9DAAAAAAAAAAAAAAAAAAAAAAgAv1cApDo/wEhCCACIAj9VgLQ6P8BASEIIAIgCP1WApDp/wECIQggAiAI/VYC0On/AQMgBP0MAAAAAAAAAAAAAAAAAAAAAP1C/VIgBf0AAqCngAL95AEgBv0JAtDHgAL95AEgByAF/QACoOa+Af3mAf3kAf0LAqDIgAIgBf0MAAAAAAAAAAAAAAAAAAAAACAC/VwCkOr/ASEJIAIgCf1WAtDq/wEBIQkgAiAJ/VYCkOv/AQIhCSACIAn9VgLQ6/8BAyAE/QwAAAAAAAAAAAAAAAAAAAAA/UL9UiAF/QACsKeAAv3kASAG/QkC0MeAAv3kASAHIAX9AAKw5r4B/eYB/eQB/QsCsMiAAiAF/QwAAAAAAAAAAAAAAAAAAAAAIAL9XAKQ7P8BIQogAiAK/VYC0Oz/AQEhCiACIAr9VgKQ7f8BAiEKIAIgCv1WAtDt/wEDIAT9DAAAAAAAAAAAAAAAAAAAAAD9Qv1SIAX9AALAp4AC/eQBIAb9CQLQx4AC/eQBIAcgBf0AAsDmvgH95gH95AH9CwLAyIACIAJBgAhqIQIgBUHAAGohBSALQQFrIQsgCw0ACyACQYRgaiECIAZBBGohBiAMQQFrIQwgDA0ACwudAgMBfwF7AX8gAP0TIQJBACEBQcAAIQMDQCABIAH9AAKQyIAC/QwAAAAAAAAAAAAAAAAAAAAAIAL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCkOiAAiABIAH9AAKgyIAC/QwAAAAAAAAAAAAAAAAAAAAAIAL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCoOiAAiABIAH9AAKwyIAC/QwAAAAAAAAAAAAAAAAAAAAAIAL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCsOiAAiABIAH9AALAyIAC/QwAAAAAAAAAAAAAAAAAAAAAIAL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1S/QsCwOiAAiABQcAAaiEBIANBAWshAyADDQALC9ACCQF7AXsBewF7AX8BfwF/AX8Bf0EAIABBgCBsaiEFQQAhBkEAIQhBECEJA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBEEEIQcDQCABIAX9AAKQ9zAgBv0AApDogAL95gH95AEhASACIAX9AAKg9zAgBv0AAqDogAL95gH95AEhAiADIAX9AAKw9zAgBv0AArDogAL95gH95AEhAyAEIAX9AALA9zAgBv0AAsDogAL95gH95AEhBCAFQcAAaiEFIAZBwABqIQYgB0EBayEHIAcNAAsgASAC/eQBIAP95AEgBP3kASEBIAggAf0fACAB/R8BkiAB/R8CkiAB/R8DkjgCkIiBAiAIQQRqIQggCUEBayEJIAkNAAsL/QIHAXsBewF7AXsBfwF/AX9BACEFQQAgAEHAAGxqIQZBASEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBCABIAX9AAKQiIECIAb9AAKQiEH95gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhASACIAX9AAKgiIECIAb9AAKgiEH95gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAiADIAX9AAKwiIECIAb9AAKwiEH95gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAyAEIAX9AALAiIECIAb9AALAiEH95gH9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhBCAFIAH9CwLQiIECIAUgAv0LAuCIgQIgBSAD/QsC8IiBAiAFIAT9CwKAiYECIAVBwABqIQUgBkHAAGohBiAHQQFrIQcgBw0ACwu+AgYBfwF/AX8BfwF/AX9BACEBQQAgAEHAAGxqIQJBACEDQQAgAEGAIGxqIQRBECEGA0BBBCEFA0AgASAB/QACkOiAAiAC/QkCkPhA/eYBIAP9CQLQiIECIAT9AAKQ9zj95gH95AH9CwKQiYECIAEgAf0AAqDogAIgAv0JApD4QP3mASAD/QkC0IiBAiAE/QACoPc4/eYB/eQB/QsCoImBAiABIAH9AAKw6IACIAL9CQKQ+ED95gEgA/0JAtCIgQIgBP0AArD3OP3mAf3kAf0LArCJgQIgASAB/QACwOiAAiAC/QkCkPhA/eYBIAP9CQLQiIECIAT9AALA9zj95gH95AH9CwLAiYECIAFBwABqIQEgBEHAAGohBCAFQQFrIQUgBQ0ACyACQQRqIQIgA0EEaiEDIAZBAWshBiAGDQALC5sCCAF7AXsBewF7AX8BfwF/AX9BACEEQQAhBkEQIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQQQhBQNAIAAgBP0AApCJgQL94QH95AEhACABIAT9AAKgiYEC/eEB/eQBIQEgAiAE/QACsImBAv3hAf3kASECIAMgBP0AAsCJgQL94QH95AEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApCpgQIgBkEEaiEGIAdBAWshByAHDQALC7wCBgF7AXsBewF7AX8Bf0EAIQRBASEFA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhAyAAIAT9AAKQqYEC/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQAgASAE/QACoKmBAv0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEBIAIgBP0AArCpgQL9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhAiADIAT9AALAqYEC/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQMgBCAA/QsC0KmBAiAEIAH9CwLgqYECIAQgAv0LAvCpgQIgBCAD/QsCgKqBAiAEQcAAaiEEIAVBAWshBSAFDQALC50DBQF/AXsBfwF/AX8gAP0TIQJBACEBQQAhA0EQIQUDQEEEIQQDQCAB/QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKQyIACIAL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1SIAH9AAKQiYEC/eQBIAP9CQLQqYEC/eQB/QsCkKqBAiAB/QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKgyIACIAL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1SIAH9AAKgiYEC/eQBIAP9CQLQqYEC/eQB/QsCoKqBAiAB/QwAAAAAAAAAAAAAAAAAAAAAIAH9AAKwyIACIAL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1SIAH9AAKwiYEC/eQBIAP9CQLQqYEC/eQB/QsCsKqBAiAB/QwAAAAAAAAAAAAAAAAAAAAAIAH9AALAyIACIAL9DAAAAAAAAAAAAAAAAAAAAAD9Qv1SIAH9AALAiYEC/eQBIAP9CQLQqYEC/eQB/QsCwKqBAiABQcAAaiEBIARBAWshBCAEDQALIANBBGohAyAFQQFrIQUgBQ0ACwuJAQMBewF/AX8gAP0TIQFBACECQcAAIQMDQCACIAEgAv0AApCqgQL95gH9CwKQyoECIAIgASAC/QACoKqBAv3mAf0LAqDKgQIgAiABIAL9AAKwqoEC/eYB/QsCsMqBAiACIAEgAv0AAsCqgQL95gH9CwLAyoECIAJBwABqIQIgA0EBayEDIAMNAAsLvgIIAX8BewF/AXsBewF7AX8Bf0EAIABBgCBsaiEBQQAhA0HAACEIA0BBASEHA0AgAyAB/VwCgIQcIQIgASAC/VYCgIYcASECIAEgAv1WAoCIHAIhAiABIAL9VgKAihwD/QsCkIqCAiADIAH9XAKAjBwhBCABIAT9VgKAjhwBIQQgASAE/VYCgJAcAiEEIAEgBP1WAoCSHAP9CwKgioICIAMgAf1cAoCUHCEFIAEgBf1WAoCWHAEhBSABIAX9VgKAmBwCIQUgASAF/VYCgJocA/0LArCKggIgAyAB/VwCgJwcIQYgASAG/VYCgJ4cASEGIAEgBv1WAoCgHAIhBiABIAb9VgKAohwD/QsCwIqCAiABQYAgaiEBIANBwABqIQMgB0EBayEHIAcNAAsgAUGEYGohASAIQQFrIQggCA0ACwuQAwoBewF7AXsBewF/AX8BfwF/AX8Bf0EAIQVBACAAQcAAbGohBkEAIABBgAhsaiEHQQAhCUEQIQoDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQEhCANAIAEgBf0AApCqggIgBv0JApDsdf3mASAH/QACwLUs/eYB/eQBIQEgAiAF/QACoKqCAiAG/QkCkOx1/eYBIAf9AALQtSz95gH95AEhAiADIAX9AAKwqoICIAb9CQKQ7HX95gEgB/0AAuC1LP3mAf3kASEDIAQgBf0AAsCqggIgBv0JApDsdf3mASAH/QAC8LUs/eYB/eQBIQQgBUHAAGohBSAHQcAAaiEHIAhBAWshCCAIDQALIAEgAv3kASAD/eQBIAT95AEhASAJIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4ApCyggIgBkEEaiEGIAlBBGohCSAKQQFrIQogCg0ACwv0AQYBewF7AXsBewF/AX9BACEEQQEhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACkLKCAv3hAf3kASEAIAEgBP0AAqCyggL94QH95AEhASACIAT9AAKwsoIC/eEB/eQBIQIgAyAE/QACwLKCAv3hAf3kASEDIAQgAP0LAtCyggIgBCAB/QsC4LKCAiAEIAL9CwLwsoICIAQgA/0LAoCzggIgBEHAAGohBCAFQQFrIQUgBQ0ACwvaAgcBfwF/AX8BfwF7AX8BfyAB/RMhBkEAIQJBACAAQcAAbGohA0EAIQRBACAAQYAIbGohBUEQIQgDQEEBIQcDQCACIAL9AAKQqoICIAP9CQKQ3HX95wEgBP0JAtCyggL95AEgBf0AAsC1LP3mASAG/ecB/QsCkLOCAiACIAL9AAKgqoICIAP9CQKQ3HX95wEgBP0JAtCyggL95AEgBf0AAtC1LP3mASAG/ecB/QsCoLOCAiACIAL9AAKwqoICIAP9CQKQ3HX95wEgBP0JAtCyggL95AEgBf0AAuC1LP3mASAG/ecB/QsCsLOCAiACIAL9AALAqoICIAP9CQKQ3HX95wEgBP0JAtCyggL95AEgBf0AAvC1LP3mASAG/ecB/QsCwLOCAiACQcAAaiECIAVBwABqIQUgB0EBayEHIAcNAAsgA0EEaiEDIARBBGohBCAIQQFrIQggCA0ACwu9AggBfwF7AX8BewF7AXsBfwF/QQAgAEGAIGxqIQFBACEDQRAhCANAQQQhBwNAIAMgAf1cApDcbSECIAEgAv1WAtDcbQEhAiABIAL9VgKQ3W0CIQIgASAC/VYC0N1tA/0LApDbggIgAyAB/VwCkN5tIQQgASAE/VYC0N5tASEEIAEgBP1WApDfbQIhBCABIAT9VgLQ320D/QsCoNuCAiADIAH9XAKQ4G0hBSABIAX9VgLQ4G0BIQUgASAF/VYCkOFtAiEFIAEgBf1WAtDhbQP9CwKw24ICIAMgAf1cApDibSEGIAEgBv1WAtDibQEhBiABIAb9VgKQ420CIQYgASAG/VYC0ONtA/0LAsDbggIgAUGACGohASADQcAAaiEDIAdBAWshByAHDQALIAFBhGBqIQEgCEEBayEIIAgNAAsLiQEDAXsBfwF/IAD9EyEBQQAhAkHAACEDA0AgAiABIAL9AAKQ+4IC/eYB/QsCkJuDAiACIAEgAv0AAqD7ggL95gH9CwKgm4MCIAIgASAC/QACsPuCAv3mAf0LArCbgwIgAiABIAL9AALA+4IC/eYB/QsCwJuDAiACQcAAaiECIANBAWshAyADDQALC8cCCAF/AXsBfwF7AXsBewF/AX9BACEAQQAhAkHAACEHA0BBASEGA0AgAiAA/VwCkLuCAiEBIAAgAf1WApC9ggIBIQEgACAB/VYCkL+CAgIhASAAIAH9VgKQwYICA/0LApDbxAIgAiAA/VwCkMOCAiEDIAAgA/1WApDFggIBIQMgACAD/VYCkMeCAgIhAyAAIAP9VgKQyYICA/0LAqDbxAIgAiAA/VwCkMuCAiEEIAAgBP1WApDNggIBIQQgACAE/VYCkM+CAgIhBCAAIAT9VgKQ0YICA/0LArDbxAIgAiAA/VwCkNOCAiEFIAAgBf1WApDVggIBIQUgACAF/VYCkNeCAgIhBSAAIAX9VgKQ2YICA/0LAsDbxAIgAEGAIGohACACQcAAaiECIAZBAWshBiAGDQALIABBhGBqIQAgB0EBayEHIAcNAAsLxwIIAX8BewF/AXsBewF7AX8Bf0EAIQBBACECQcAAIQcDQEEBIQYDQCACIAD9XAKQm4MCIQEgACAB/VYCkJ2DAgEhASAAIAH9VgKQn4MCAiEBIAAgAf1WApChgwID/QsCkJvmAiACIAD9XAKQo4MCIQMgACAD/VYCkKWDAgEhAyAAIAP9VgKQp4MCAiEDIAAgA/1WApCpgwID/QsCoJvmAiACIAD9XAKQq4MCIQQgACAE/VYCkK2DAgEhBCAAIAT9VgKQr4MCAiEEIAAgBP1WApCxgwID/QsCsJvmAiACIAD9XAKQs4MCIQUgACAF/VYCkLWDAgEhBSAAIAX9VgKQt4MCAiEFIAAgBf1WApC5gwID/QsCwJvmAiAAQYAgaiEAIAJBwABqIQIgBkEBayEGIAYNAAsgAEGEYGohACAHQQFrIQcgBw0ACwuGBhABfwF7AXsBewF/AXsBewF7AXsBewF7AXsBewF7AX8Bf0EAIQBBACEEQRAhDwNAQQQhDgNAIAQgAP1cApC7pAIhASAAIAH9VgLQu6QCASEBIAAgAf1WApC8pAICIQEgACAB/VYC0LykAgMgAP1cApD7xAIhAiAAIAL9VgLQ+8QCASECIAAgAv1WApD8xAICIQIgACAC/VYC0PzEAgP95AEgAP1cApC75gIhAyAAIAP9VgLQu+YCASEDIAAgA/1WApC85gICIQMgACAD/VYC0LzmAgP95AH9CwKQ2+YCIAQgAP1cApC9pAIhBSAAIAX9VgLQvaQCASEFIAAgBf1WApC+pAICIQUgACAF/VYC0L6kAgMgAP1cApD9xAIhBiAAIAb9VgLQ/cQCASEGIAAgBv1WApD+xAICIQYgACAG/VYC0P7EAgP95AEgAP1cApC95gIhByAAIAf9VgLQveYCASEHIAAgB/1WApC+5gICIQcgACAH/VYC0L7mAgP95AH9CwKg2+YCIAQgAP1cApC/pAIhCCAAIAj9VgLQv6QCASEIIAAgCP1WApDApAICIQggACAI/VYC0MCkAgMgAP1cApD/xAIhCSAAIAn9VgLQ/8QCASEJIAAgCf1WApCAxQICIQkgACAJ/VYC0IDFAgP95AEgAP1cApC/5gIhCiAAIAr9VgLQv+YCASEKIAAgCv1WApDA5gICIQogACAK/VYC0MDmAgP95AH9CwKw2+YCIAQgAP1cApDBpAIhCyAAIAv9VgLQwaQCASELIAAgC/1WApDCpAICIQsgACAL/VYC0MKkAgMgAP1cApCBxQIhDCAAIAz9VgLQgcUCASEMIAAgDP1WApCCxQICIQwgACAM/VYC0ILFAgP95AEgAP1cApDB5gIhDSAAIA39VgLQweYCASENIAAgDf1WApDC5gICIQ0gACAN/VYC0MLmAgP95AH9CwLA2+YCIABBgAhqIQAgBEHAAGohBCAOQQFrIQ4gDg0ACyAAQYRgaiEAIA9BAWshDyAPDQALC50CAwF/AXsBfyAA/RMhAkEAIQFBwAAhAwNAIAEgAf0AApDb5gL9DAAAAAAAAAAAAAAAAAAAAAAgAv0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKQ++YCIAEgAf0AAqDb5gL9DAAAAAAAAAAAAAAAAAAAAAAgAv0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKg++YCIAEgAf0AArDb5gL9DAAAAAAAAAAAAAAAAAAAAAAgAv0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwKw++YCIAEgAf0AAsDb5gL9DAAAAAAAAAAAAAAAAAAAAAAgAv0MAAAAAAAAAAAAAAAAAAAAAP1C/VL9CwLA++YCIAFBwABqIQEgA0EBayEDIAMNAAsLzAIJAXsBewF7AXsBfwF/AX8BfwF/QQAgAEGAIGxqIQVBACEGQQAhCEEQIQkDQP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEEQQQhBwNAIAEgBf0AAoAjIAb9AAKQ++YC/eYB/eQBIQEgAiAF/QACkCMgBv0AAqD75gL95gH95AEhAiADIAX9AAKgIyAG/QACsPvmAv3mAf3kASEDIAQgBf0AArAjIAb9AALA++YC/eYB/eQBIQQgBUHAAGohBSAGQcAAaiEGIAdBAWshByAHDQALIAEgAv3kASAD/eQBIAT95AEhASAIIAH9HwAgAf0fAZIgAf0fApIgAf0fA5I4ApCb5wIgCEEEaiEIIAlBAWshCSAJDQALC/0CBwF7AXsBewF7AX8BfwF/QQAhBUEAIABBwABsaiEGQQEhBwNA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACED/QwAAAAAAAAAAAAAAAAAAAAAIQQgASAF/QACkJvnAiAG/QACgLQQ/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQEgAiAF/QACoJvnAiAG/QACkLQQ/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQIgAyAF/QACsJvnAiAG/QACoLQQ/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQMgBCAF/QACwJvnAiAG/QACsLQQ/eYB/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQQgBSAB/QsC0JvnAiAFIAL9CwLgm+cCIAUgA/0LAvCb5wIgBSAE/QsCgJznAiAFQcAAaiEFIAZBwABqIQYgB0EBayEHIAcNAAsLvgIGAX8BfwF/AX8BfwF/QQAhAUEAIABBwABsaiECQQAhA0EAIABBgCBsaiEEQRAhBgNAQQQhBQNAIAEgAf0AApD75gIgAv0JAoCkEP3mASAD/QkC0JvnAiAE/QACgKMI/eYB/eQB/QsCkJznAiABIAH9AAKg++YCIAL9CQKApBD95gEgA/0JAtCb5wIgBP0AApCjCP3mAf3kAf0LAqCc5wIgASAB/QACsPvmAiAC/QkCgKQQ/eYBIAP9CQLQm+cCIAT9AAKgowj95gH95AH9CwKwnOcCIAEgAf0AAsD75gIgAv0JAoCkEP3mASAD/QkC0JvnAiAE/QACsKMI/eYB/eQB/QsCwJznAiABQcAAaiEBIARBwABqIQQgBUEBayEFIAUNAAsgAkEEaiECIANBBGohAyAGQQFrIQYgBg0ACwubAggBewF7AXsBewF/AX8BfwF/QQAhBEEAIQZBECEHA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0EEIQUDQCAAIAT9AAKQnOcC/eEB/eQBIQAgASAE/QACoJznAv3hAf3kASEBIAIgBP0AArCc5wL94QH95AEhAiADIAT9AALAnOcC/eEB/eQBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAAIAH95AEgAv3kASAD/eQBIQAgBiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKQvOcCIAZBBGohBiAHQQFrIQcgBw0ACwu8AgYBewF7AXsBewF/AX9BACEEQQEhBQNA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQMgACAE/QACkLznAv0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEAIAEgBP0AAqC85wL9DAAAgEIAAIBCAACAQgAAgEL95wH95AEhASACIAT9AAKwvOcC/QwAAIBCAACAQgAAgEIAAIBC/ecB/eQBIQIgAyAE/QACwLznAv0MAACAQgAAgEIAAIBCAACAQv3nAf3kASEDIAQgAP0LAtC85wIgBCAB/QsC4LznAiAEIAL9CwLwvOcCIAQgA/0LAoC95wIgBEHAAGohBCAFQQFrIQUgBQ0ACwvpAwYBfwF7AX8BewF/AX8gAf0TIQMgAP0TIQVBACECQQAhBEEQIQcDQEEEIQYDQCAC/QwAAAAAAAAAAAAAAAAAAAAAIAL9AAKQ2+YCIAP9DAAAAAAAAAAAAAAAAAAAAAD9Qv1SIAL9AAKQnOcC/eQBIAT9CQLQvOcC/eQBIAUgAv0AApCqgQL95gH95AH9CwKQvecCIAL9DAAAAAAAAAAAAAAAAAAAAAAgAv0AAqDb5gIgA/0MAAAAAAAAAAAAAAAAAAAAAP1C/VIgAv0AAqCc5wL95AEgBP0JAtC85wL95AEgBSAC/QACoKqBAv3mAf3kAf0LAqC95wIgAv0MAAAAAAAAAAAAAAAAAAAAACAC/QACsNvmAiAD/QwAAAAAAAAAAAAAAAAAAAAA/UL9UiAC/QACsJznAv3kASAE/QkC0LznAv3kASAFIAL9AAKwqoEC/eYB/eQB/QsCsL3nAiAC/QwAAAAAAAAAAAAAAAAAAAAAIAL9AALA2+YCIAP9DAAAAAAAAAAAAAAAAAAAAAD9Qv1SIAL9AALAnOcC/eQBIAT9CQLQvOcC/eQBIAUgAv0AAsCqgQL95gH95AH9CwLAvecCIAJBwABqIQIgBkEBayEGIAYNAAsgBEEEaiEEIAdBAWshByAHDQALC8wCCAF/AXsBfwF7AXsBewF/AX9BACEBQQAgAEGAgAFsaiEDQcAAIQgDQEEEIQcDQCADIAH9XAKQm8UCIQIgASAC/VYCkJ3FAgEhAiABIAL9VgKQn8UCAiECIAEgAv1WApChxQID/QsCkIR2IAMgAf1cApCjxQIhBCABIAT9VgKQpcUCASEEIAEgBP1WApCnxQICIQQgASAE/VYCkKnFAgP9CwKghHYgAyAB/VwCkKvFAiEFIAEgBf1WApCtxQIBIQUgASAF/VYCkK/FAgIhBSABIAX9VgKQscUCA/0LArCEdiADIAH9XAKQs8UCIQYgASAG/VYCkLXFAgEhBiABIAb9VgKQt8UCAiEGIAEgBv1WApC5xQID/QsCwIR2IAFBgCBqIQEgA0HAAGohAyAHQQFrIQcgBw0ACyABQYSAf2ohASAIQQFrIQggCA0ACwvQAggBfwF7AX8BewF7AXsBfwF/QQAhAUEAIABBgIABbGohA0HAACEIA0BBBCEHA0AgAyAB/VwCkLuDAiECIAEgAv1WApC9gwIBIQIgASAC/VYCkL+DAgIhAiABIAL9VgKQwYMCA/0LApCElgEgAyAB/VwCkMODAiEEIAEgBP1WApDFgwIBIQQgASAE/VYCkMeDAgIhBCABIAT9VgKQyYMCA/0LAqCElgEgAyAB/VwCkMuDAiEFIAEgBf1WApDNgwIBIQUgASAF/VYCkM+DAgIhBSABIAX9VgKQ0YMCA/0LArCElgEgAyAB/VwCkNODAiEGIAEgBv1WApDVgwIBIQYgASAG/VYCkNeDAgIhBiABIAb9VgKQ2YMCA/0LAsCElgEgAUGAIGohASADQcAAaiEDIAdBAWshByAHDQALIAFBhIB/aiEBIAhBAWshCCAIDQALC6wCCQF7AXsBewF7AX8BfwF/AX8Bf0EAIQRBACEHQSAhCANA/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBwAAhBgNAQQQhBQNAIAAgBP0AApCEdv3gAf3pASEAIAEgBP0AAqCEdv3gAf3pASEBIAIgBP0AArCEdv3gAf3pASECIAMgBP0AAsCEdv3gAf3pASEDIARBwABqIQQgBUEBayEFIAUNAAsgBkEBayEGIAYNAAsgACAB/ekBIAL96QEgA/3pASEAIAcgAP0fACAA/R8BlyAA/R8ClyAA/R8DlzgCkN3nAiAHQQRqIQcgCEEBayEIIAgNAAsLsAICAX8Bf0EAIQBBAiEBA0AgACAA/QACkN3nAv0MAACAPwAAgD8AAIA/AACAPyAA/QACkN3nAv0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwKQ3ucCIAAgAP0AAqDd5wL9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqDd5wL9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsCoN7nAiAAIAD9AAKw3ecC/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKw3ecC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LArDe5wIgACAA/QACwN3nAv0MAACAPwAAgD8AAIA/AACAPyAA/QACwN3nAv0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwLA3ucCIABBwABqIQAgAUEBayEBIAENAAsL9AINAXsBewF7AXsBewF/AX8BewF7AXsBfwF/AX9BACEFQQAhBkEgIQwDQP0MAAAAAAAAAAAAAAAAAAAAACEA/QwAAAAAAAAAAAAAAAAAAAAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhAv0MAAAAAAAAAAAAAAAAAAAAACEDQcAAIQsDQEEEIQoDQCAAIAX9AAKQhHYgBv0JApDe5wL95wEiBCAE/eYB/eQBIQAgASAF/QACoIR2IAb9CQKQ3ucC/ecBIgcgB/3mAf3kASEBIAIgBf0AArCEdiAG/QkCkN7nAv3nASIIIAj95gH95AEhAiADIAX9AALAhHYgBv0JApDe5wL95wEiCSAJ/eYB/eQBIQMgBUHAAGohBSAKQQFrIQogCg0ACyALQQFrIQsgCw0ACyAAIAH95AEgAv3kASAD/eQBIQAgBiAA/R8AIAD9HwGSIAD9HwKSIAD9HwOSOAKQ3+cCIAZBBGohBiAMQQFrIQwgDA0ACwuZAQIBfwF/QQAhAEEIIQEDQCAAIAD9AAKQ3ucCEAf9DNlb3j7ZW94+2VvePtlb3j795gH9DAAAAD8AAAA/AAAAPwAAAD8gAP0AApDf5wL9DAAAgEUAAIBFAACARQAAgEX95wEQB/0M2VvePtlb3j7ZW94+2VvePv3mAf3mAf3kAf0LApDg5wIgAEEQaiEAIAFBAWshASABDQALC7ACCQF7AXsBewF7AX8BfwF/AX8Bf0EAIQRBACEHQSAhCANA/QwAAID/AACA/wAAgP8AAID/IQD9DAAAgP8AAID/AACA/wAAgP8hAf0MAACA/wAAgP8AAID/AACA/yEC/QwAAID/AACA/wAAgP8AAID/IQNBwAAhBgNAQQQhBQNAIAAgBP0AApCElgH94AH96QEhACABIAT9AAKghJYB/eAB/ekBIQEgAiAE/QACsISWAf3gAf3pASECIAMgBP0AAsCElgH94AH96QEhAyAEQcAAaiEEIAVBAWshBSAFDQALIAZBAWshBiAGDQALIAAgAf3pASAC/ekBIAP96QEhACAHIAD9HwAgAP0fAZcgAP0fApcgAP0fA5c4ApDh5wIgB0EEaiEHIAhBAWshCCAIDQALC7ACAgF/AX9BACEAQQIhAQNAIAAgAP0AApDh5wL9DAAAgD8AAIA/AACAPwAAgD8gAP0AApDh5wL9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsCkOLnAiAAIAD9AAKg4ecC/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKg4ecC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LAqDi5wIgACAA/QACsOHnAv0MAACAPwAAgD8AAIA/AACAPyAA/QACsOHnAv0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwKw4ucCIAAgAP0AAsDh5wL9DAAAgD8AAIA/AACAPwAAgD8gAP0AAsDh5wL9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsCwOLnAiAAQcAAaiEAIAFBAWshASABDQALC/gCDQF7AXsBewF7AXsBfwF/AXsBewF7AX8BfwF/QQAhBUEAIQZBICEMA0D9DAAAAAAAAAAAAAAAAAAAAAAhAP0MAAAAAAAAAAAAAAAAAAAAACEB/QwAAAAAAAAAAAAAAAAAAAAAIQL9DAAAAAAAAAAAAAAAAAAAAAAhA0HAACELA0BBBCEKA0AgACAF/QACkISWASAG/QkCkOLnAv3nASIEIAT95gH95AEhACABIAX9AAKghJYBIAb9CQKQ4ucC/ecBIgcgB/3mAf3kASEBIAIgBf0AArCElgEgBv0JApDi5wL95wEiCCAI/eYB/eQBIQIgAyAF/QACwISWASAG/QkCkOLnAv3nASIJIAn95gH95AEhAyAFQcAAaiEFIApBAWshCiAKDQALIAtBAWshCyALDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApDj5wIgBkEEaiEGIAxBAWshDCAMDQALC5kBAgF/AX9BACEAQQghAQNAIAAgAP0AApDi5wIQB/0M2VvePtlb3j7ZW94+2VvePv3mAf0MAAAAPwAAAD8AAAA/AAAAPyAA/QACkOPnAv0MAACARQAAgEUAAIBFAACARf3nARAH/QzZW94+2VvePtlb3j7ZW94+/eYB/eYB/eQB/QsCkOTnAiAAQRBqIQAgAUEBayEBIAENAAsLTAIBfwF/QQAhAEEIIQEDQCAAIAD9AAKQ5ecCEAf9DNlb3j7ZW94+2VvePtlb3j795gH9CwKQ5ucCIABBEGohACABQQFrIQEgAQ0ACwtMAgF/AX9BACEAQQghAQNAIAAgAP0AApDn5wIQB/0M2VvePtlb3j7ZW94+2VvePv3mAf0LApDo5wIgAEEQaiEAIAFBAWshASABDQALC3kCAX8Bf0EAIQBBCCEBA0AgAP0MAACgQAAAoEAAAKBAAACgQP3hASAA/QACkOnnAhAH/QzZW94+2VvePtlb3j7ZW94+/eYB/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eQB/QsCkOrnAiAAQRBqIQAgAUEBayEBIAENAAsL8Aw+AX8BewF/AX8BfwF/AXsBfwF/AX8BfwF7AX8BfwF/AX8BfwF7AX8BfwF/AX8BewF/AX8BfwF/AXsBfwF/AX8BfwF7AX8BfwF/AX8BewF/AX8BfwF/AXsBfwF/AX8BfwF7AX8BfwF/AX8BewF/AX8BfwF/AXsBfwF/AX8Bf0H8ASEAQfgBIQJB9AEhA0HwASEEQYzn5wIhBUGI5+cCIQdBhOfnAiEIQYDn5wIhCUGM6+cCIQpBiOvnAiEMQYTr5wIhDUGA6+cCIQ5BACEPQewBIRBB6AEhEkHkASETQeABIRRB/ObnAiEVQfjm5wIhF0H05ucCIRhB8ObnAiEZQfzq5wIhGkH46ucCIRxB9OrnAiEdQfDq5wIhHkHcASEfQdgBISFB1AEhIkHQASEjQezm5wIhJEHo5ucCISZB5ObnAiEnQeDm5wIhKEHs6ucCISlB6OrnAiErQeTq5wIhLEHg6ucCIS1BzAEhLkHIASEwQcQBITFBwAEhMkHc5ucCITNB2ObnAiE1QdTm5wIhNkHQ5ucCITdB3OrnAiE4Qdjq5wIhOkHU6ucCITtB0OrnAiE8QQIhPQNAIA8gAP1cAgAhASACIAH9VgIAASEBIAMgAf1WAgACIQEgBCAB/VYCAAP9DAAAAAAAAAAAAAAAAAAAAAD9OCAF/VwCACEGIAcgBv1WAgABIQYgCCAG/VYCAAIhBiAJIAb9VgIAA/0MAACgQAAAoEAAAKBAAACgQP3hAf1D/U4gCv1cAgAhCyAMIAv9VgIAASELIA0gC/1WAgACIQsgDiAL/VYCAAP9DAAAAAAAAAAAAAAAAAAAAAD9RP1O/QwAAIA/AACAPwAAgD8AAIA//U79CwKQ6+cCIA8gEP1cAgAhESASIBH9VgIAASERIBMgEf1WAgACIREgFCAR/VYCAAP9DAAAAAAAAAAAAAAAAAAAAAD9OCAV/VwCACEWIBcgFv1WAgABIRYgGCAW/VYCAAIhFiAZIBb9VgIAA/0MAACgQAAAoEAAAKBAAACgQP3hAf1D/U4gGv1cAgAhGyAcIBv9VgIAASEbIB0gG/1WAgACIRsgHiAb/VYCAAP9DAAAAAAAAAAAAAAAAAAAAAD9RP1O/QwAAIA/AACAPwAAgD8AAIA//U79CwKg6+cCIA8gH/1cAgAhICAhICD9VgIAASEgICIgIP1WAgACISAgIyAg/VYCAAP9DAAAAAAAAAAAAAAAAAAAAAD9OCAk/VwCACElICYgJf1WAgABISUgJyAl/VYCAAIhJSAoICX9VgIAA/0MAACgQAAAoEAAAKBAAACgQP3hAf1D/U4gKf1cAgAhKiArICr9VgIAASEqICwgKv1WAgACISogLSAq/VYCAAP9DAAAAAAAAAAAAAAAAAAAAAD9RP1O/QwAAIA/AACAPwAAgD8AAIA//U79CwKw6+cCIA8gLv1cAgAhLyAwIC/9VgIAASEvIDEgL/1WAgACIS8gMiAv/VYCAAP9DAAAAAAAAAAAAAAAAAAAAAD9OCAz/VwCACE0IDUgNP1WAgABITQgNiA0/VYCAAIhNCA3IDT9VgIAA/0MAACgQAAAoEAAAKBAAACgQP3hAf1D/U4gOP1cAgAhOSA6IDn9VgIAASE5IDsgOf1WAgACITkgPCA5/VYCAAP9DAAAAAAAAAAAAAAAAAAAAAD9RP1O/QwAAIA/AACAPwAAgD8AAIA//U79CwLA6+cCIABBQGohACACQUBqIQIgA0FAaiEDIARBQGohBCAFQUBqIQUgB0FAaiEHIAhBQGohCCAJQUBqIQkgCkFAaiEKIAxBQGohDCANQUBqIQ0gDkFAaiEOIA9BwABqIQ8gEEFAaiEQIBJBQGohEiATQUBqIRMgFEFAaiEUIBVBQGohFSAXQUBqIRcgGEFAaiEYIBlBQGohGSAaQUBqIRogHEFAaiEcIB1BQGohHSAeQUBqIR4gH0FAaiEfICFBQGohISAiQUBqISIgI0FAaiEjICRBQGohJCAmQUBqISYgJ0FAaiEnIChBQGohKCApQUBqISkgK0FAaiErICxBQGohLCAtQUBqIS0gLkFAaiEuIDBBQGohMCAxQUBqITEgMkFAaiEyIDNBQGohMyA1QUBqITUgNkFAaiE2IDdBQGohNyA4QUBqITggOkFAaiE6IDtBQGohOyA8QUBqITwgPUEBayE9ID0NAAsLjAICAX8Bf0EAIQBBAiEBA0AgACAA/QACkOznAv0MAAAAAAAAAAAAAAAAAAAAAP1B/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ7ecCIAAgAP0AAqDs5wL9DAAAAAAAAAAAAAAAAAAAAAD9Qf0MAQAAAAEAAAABAAAAAQAAAP1O/QsCoO3nAiAAIAD9AAKw7OcC/QwAAAAAAAAAAAAAAAAAAAAA/UH9DAEAAAABAAAAAQAAAAEAAAD9Tv0LArDt5wIgACAA/QACwOznAv0MAAAAAAAAAAAAAAAAAAAAAP1B/QwBAAAAAQAAAAEAAAABAAAA/U79CwLA7ecCIABBwABqIQAgAUEBayEBIAENAAsLrwIJAXsBewF7AXsBfwF/AX8BfwF/QQAhBEEAIQdBICEIA0D9DAAAgP8AAID/AACA/wAAgP8hAP0MAACA/wAAgP8AAID/AACA/yEB/QwAAID/AACA/wAAgP8AAID/IQL9DAAAgP8AAID/AACA/wAAgP8hA0EQIQYDQEEEIQUDQCAAIAT9AAKQhLYB/eAB/ekBIQAgASAE/QACoIS2Af3gAf3pASEBIAIgBP0AArCEtgH94AH96QEhAiADIAT9AALAhLYB/eAB/ekBIQMgBEHAAGohBCAFQQFrIQUgBQ0ACyAGQQFrIQYgBg0ACyAAIAH96QEgAv3pASAD/ekBIQAgByAA/R8AIAD9HwGXIAD9HwKXIAD9HwOXOAKQ7ucCIAdBBGohByAIQQFrIQggCA0ACwuwAgIBfwF/QQAhAEECIQEDQCAAIAD9AAKQ7ucC/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKQ7ucC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LApDv5wIgACAA/QACoO7nAv0MAACAPwAAgD8AAIA/AACAPyAA/QACoO7nAv0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwKg7+cCIAAgAP0AArDu5wL9DAAAgD8AAIA/AACAPwAAgD8gAP0AArDu5wL9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsCsO/nAiAAIAD9AALA7ucC/QwAAIA/AACAPwAAgD8AAIA/IAD9AALA7ucC/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LAsDv5wIgAEHAAGohACABQQFrIQEgAQ0ACwv3Ag0BewF7AXsBewF7AX8BfwF7AXsBewF/AX8Bf0EAIQVBACEGQSAhDANA/QwAAAAAAAAAAAAAAAAAAAAAIQD9DAAAAAAAAAAAAAAAAAAAAAAhAf0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQNBECELA0BBBCEKA0AgACAF/QACkIS2ASAG/QkCkO/nAv3nASIEIAT95gH95AEhACABIAX9AAKghLYBIAb9CQKQ7+cC/ecBIgcgB/3mAf3kASEBIAIgBf0AArCEtgEgBv0JApDv5wL95wEiCCAI/eYB/eQBIQIgAyAF/QACwIS2ASAG/QkCkO/nAv3nASIJIAn95gH95AEhAyAFQcAAaiEFIApBAWshCiAKDQALIAtBAWshCyALDQALIAAgAf3kASAC/eQBIAP95AEhACAGIAD9HwAgAP0fAZIgAP0fApIgAP0fA5I4ApDw5wIgBkEEaiEGIAxBAWshDCAMDQALC4ADAgF/AX9BACEAQQIhAQNAIAAgAP0AAoAB/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AApDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OP1O/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQ8ecCIAAgAP0AApAB/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AAqDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OP1O/QwBAAAAAQAAAAEAAAABAAAA/U79CwKg8ecCIAAgAP0AAqAB/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AArDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OP1O/QwBAAAAAQAAAAEAAAABAAAA/U79CwKw8ecCIAAgAP0AArAB/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AAsDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OP1O/QwBAAAAAQAAAAEAAAABAAAA/U79CwLA8ecCIABBwABqIQAgAUEBayEBIAENAAsLYQIBfwF/QQAhAEEIIQEDQCAA/QwAAAA/AAAAPwAAAD8AAAA/IAD9AAKQ8ucCEAf9DNlb3j7ZW94+2VvePtlb3j795gH95gH9CwKQ8+cCIABBEGohACABQQFrIQEgAQ0ACwuwAwIBfwF/QQAhAEECIQEDQCAAIAD9AAKQ6OcC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKAAf0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKQ6OcC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9Tv1S/QsCkPTnAiAAIAD9AAKg6OcC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKQAf0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKg6OcC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9Tv1S/QsCoPTnAiAAIAD9AAKw6OcC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKgAf0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKw6OcC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9Tv1S/QsCsPTnAiAAIAD9AALA6OcC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKwAf0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AALA6OcC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9Tv1S/QsCwPTnAiAAQcAAaiEAIAFBAWshASABDQALC8oBAgF/AX9BACEAQQghAQNAIAAgAP0AApDv5wIQB/0M2VvePtlb3j7ZW94+2VvePv3mAf0MAAAAPwAAAD8AAAA/AAAAPyAA/QACkPDnAv0MAACARAAAgEQAAIBEAACARP3nARAH/QzZW94+2VvePtlb3j7ZW94+/eYB/eYB/eQB/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKQ8ecC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LApD15wIgAEEQaiEAIAFBAWshASABDQALC7QFAgF/AX9BACEAQQIhAQNAIAAgAP0AApDg5wL9DAAAwH8AAMB/AADAfwAAwH8gAP0AAoAB/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AApDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACkObnAv0MAACgQAAAoEAAAKBAAACgQP3hAf1E/U4gAP0AApDg5wIgAP0AApDk5wL95QEgAP0AApDq5wL9RP1O/U79Uv0LApD25wIgACAA/QACoODnAv0MAADAfwAAwH8AAMB/AADAfyAA/QACkAH9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACoO3nAv0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKg5ucC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9TiAA/QACoODnAiAA/QACoOTnAv3lASAA/QACoOrnAv1E/U79Tv1S/QsCoPbnAiAAIAD9AAKw4OcC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKgAf0MAAAAAAAAAAAAAAAAAAAAAP04IAD9AAKw7ecC/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AArDm5wL9DAAAoEAAAKBAAACgQAAAoED94QH9RP1OIAD9AAKw4OcCIAD9AAKw5OcC/eUBIAD9AAKw6ucC/UT9Tv1O/VL9CwKw9ucCIAAgAP0AAsDg5wL9DAAAwH8AAMB/AADAfwAAwH8gAP0AArAB/QwAAAAAAAAAAAAAAAAAAAAA/TggAP0AAsDt5wL9DAAAAAAAAAAAAAAAAAAAAAD9OCAA/QACwObnAv0MAACgQAAAoEAAAKBAAACgQP3hAf1E/U4gAP0AAsDg5wIgAP0AAsDk5wL95QEgAP0AAsDq5wL9RP1O/U79Uv0LAsD25wIgAEHAAGohACABQQFrIQEgAQ0ACwuwAgIBfwF/QQAhAEECIQEDQCAAIAD9AAKQ5OcC/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKQ8ecC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LApD35wIgACAA/QACoOTnAv0MAADAfwAAwH8AAMB/AADAfyAA/QACoPHnAv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKg9+cCIAAgAP0AArDk5wL9DAAAwH8AAMB/AADAfwAAwH8gAP0AArDx5wL9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCsPfnAiAAIAD9AALA5OcC/QwAAMB/AADAfwAAwH8AAMB/IAD9AALA8ecC/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LAsD35wIgAEHAAGohACABQQFrIQEgAQ0ACwvoBQQBfwF7AXsBfyAA/RMhAyAB/RMhBEEAIQJBAiEFA0AgAiAC/QACkPPnAv0MAADAfwAAwH8AAMB/AADAfyAC/QACgAH9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAQAAAAEAAAABAAAAAQAAAP1OIAP9+AH9TiAE/fgB/U4gAv0AApDz5wL9DAAAoEAAAKBAAACgQAAAoED94QH9RP0MAQAAAAEAAAABAAAAAQAAAP1O/U79DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCkPjnAiACIAL9AAKg8+cC/QwAAMB/AADAfwAAwH8AAMB/IAL9AAKQAf0MAAAAAAAAAAAAAAAAAAAAAP04/QwBAAAAAQAAAAEAAAABAAAA/U4gA/34Af1OIAT9+AH9TiAC/QACoPPnAv0MAACgQAAAoEAAAKBAAACgQP3hAf1E/QwBAAAAAQAAAAEAAAABAAAA/U79Tv0MAAAAAAAAAAAAAAAAAAAAAP04/VL9CwKg+OcCIAIgAv0AArDz5wL9DAAAwH8AAMB/AADAfwAAwH8gAv0AAqAB/QwAAAAAAAAAAAAAAAAAAAAA/Tj9DAEAAAABAAAAAQAAAAEAAAD9TiAD/fgB/U4gBP34Af1OIAL9AAKw8+cC/QwAAKBAAACgQAAAoEAAAKBA/eEB/UT9DAEAAAABAAAAAQAAAAEAAAD9Tv1O/QwAAAAAAAAAAAAAAAAAAAAA/Tj9Uv0LArD45wIgAiAC/QACwPPnAv0MAADAfwAAwH8AAMB/AADAfyAC/QACsAH9DAAAAAAAAAAAAAAAAAAAAAD9OP0MAQAAAAEAAAABAAAAAQAAAP1OIAP9+AH9TiAE/fgB/U4gAv0AAsDz5wL9DAAAoEAAAKBAAACgQAAAoED94QH9RP0MAQAAAAEAAAABAAAAAQAAAP1O/U79DAAAAAAAAAAAAAAAAAAAAAD9OP1S/QsCwPjnAiACQcAAaiECIAVBAWshBSAFDQALC8MHBgF7AXsBewF7AXsBeyAA/REhBCAB/REhBSAEIAX9Uf0M2hvRG9ob0RvaG9Eb2hvRG/1RIQb9DAAAAAABAAAAAgAAAAMAAAAhBwNAIAQhCCAHIAX9rgEhCSAIIAn9rgEhCCAJQQ39qwEgCUET/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEP/asBIAlBEf2tAf1QIAj9USEJIAggCf2uASEIIAlBGv2rASAJQQb9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQb9qwEgCUEa/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwBAAAAAQAAAAEAAAABAAAA/a4BIQkgCCAJ/a4BIQggCUER/asBIAlBD/2tAf1QIAj9USEJIAggCf2uASEIIAlBHf2rASAJQQP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRD9qwEgCUEQ/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEY/asBIAlBCP2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MAgAAAAIAAAACAAAAAgAAAP2uASEJIAggCf2uASEIIAlBDf2rASAJQRP9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQQ/9qwEgCUER/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEa/asBIAlBBv2tAf1QIAj9USEJIAggCf2uASEIIAlBBv2rASAJQRr9rQH9UCAI/VEhCSAIIAT9rgEhCCAJIAX9rgH9DAMAAAADAAAAAwAAAAMAAAD9rgEhCSAIIAn9rgEhCCAJQRH9qwEgCUEP/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEd/asBIAlBA/2tAf1QIAj9USEJIAggCf2uASEIIAlBEP2rASAJQRD9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRj9qwEgCUEI/a0B/VAgCP1RIQkgCCAF/a4BIQggCSAG/a4B/QwEAAAABAAAAAQAAAAEAAAA/a4BIQkgCCAJ/a4BIQggCUEN/asBIAlBE/2tAf1QIAj9USEJIAggCf2uASEIIAlBD/2rASAJQRH9rQH9UCAI/VEhCSAIIAn9rgEhCCAJQRr9qwEgCUEG/a0B/VAgCP1RIQkgCCAJ/a4BIQggCUEG/asBIAlBGv2tAf1QIAj9USEJIAggBv2uASEIIAkgBP2uAf0MBQAAAAUAAAAFAAAABQAAAP2uASEJIAIgCCAJ/VH9CwIAIAf9DAQAAAAEAAAABAAAAAQAAAD9rgEhByACQRBqIQIgA0EEayEDIANBAEoNAAsL');({loop29,loop112,loop115,loop118,loop121,loop129,loop132,loop134,loop136,loop139,loop150,loop155,loop159,loop167,loop170,loop173,loop176,loop184,loop187,loop194,loop203,loop206,loop209,loop212,loop220,loop223,loop225,loop227,loop233,loop246,loop249,loop252,loop255,loop263,loop266,loop268,loop270,loop275,loop280,loop285,loop291,loop299,loop302,loop305,loop308,loop316,loop319,loop321,loop323,loop326,loop328,loop330,loop332,loop334,loop337,loop339,loop341,loop344,loop346,loop348,loop350,loop352,loop354,loop356,loop358,loop360,loop368,loop371,loop378,loop388,loop400,loop403,loop410,loop420,loop428,loop430,loop432,loop434,loop436,loop438,loop440,loop442,loop444,loop446,loop471,loop474,loop477,loop482,loop490,loop494,loop498,loop506,loop510,loop514,loop519,loop524,loop528,loop536,loop540,loop544,loop552,loop556,loop559,loop563,loop571,loop575,loop579,loop587,loop591,loop595,loop599,loop605,loop613,loop617,loop621,loop627,loop631,loop638,loop644,loop648,loop652,loop660,loop664,loop668,loop676,loop680,loop683,loop686,loop689,loop698,loop701,loop710,loop713,loop722,loop725,loop734,loop737,loop740,loop743,loop746,loop749,loop760,loop769,loop772,loop781,loop784,loop830,loop833,loop835,loop837,loop839,loop841}=made);loop24=()=>{new Uint32Array(block.buffer,8388608,655360).set(b18);block.subarray(2752512,3407872).set(b19);made.loop24();b19.set(block.subarray(2752512,3407872));};loop41=()=>{block.subarray(2097152,2752512).set(b19);block.subarray(2752512,2752514).set(k25);block.subarray(2752516,3014660).set(b36);made.loop41();b36.set(block.subarray(2752516,3014660));};randomBits=(k0,k1,out)=>{made.bits(k0,k1,8388608,out.length);out.set(new Uint32Array(block.buffer,8388608,out.length));};}catch{}
let seed;
function draw(){
b13[1]=seed;
randomFoldIn(b13[0],b13[1],1,b14);
randomSplit(b14[0],b14[1],b15);
randomBits(b15[0],b15[1],b16);
randomBits(b15[1*2],b15[1*2+1],b17);
randomBits(b13[0],b13[1],b18);
loop24();
loop35();
loop41();
loop450();
}
export function rows(chosen,n1,n2,n3,n4,n5){
if(chosen!==seed){seed=chosen;draw();}
n3=fround(n3);n4=fround(n4);
k30.set(k26);
k195.set(k9);
const v6=((n1<0)|0);
const v7=((n1+3)|0);
const v8=(v6?v7:n1);
const v10=min(max(v8,0),2);
const v12=min(max(v8,0),2);
loop29(n5);
const v31=((n2===1)|0);
b42.set(b32,0);
for(let t43=0;t43<32;t43++){
const v89=b27[t43];
const v90=(v89|0);
let v92;
let v93;
let v94;
let v95;
let v96;
let v97;
let v98;
let v99;
let v100;
let v101;
let v102;
switch(v90){
case 0:{
b91.set(b42,0);
break;}
default:{
const v103=((n2===1)|0);
const v104=((n2===2)|0);
loop112();
loop115();
loop118(t43);
loop121(t43);
loop129(t43);
loop132();
loop134(t43);
loop136(t43);
loop139(t43,v103);
b141.set(k142[t43],0);
product(16,64,64,67712+t43*1024,64,1,100480,104576);
b144.set(k145[t43],0);
product(16,64,64,67712+t43*1024,64,1,105600,109696);
b146.set(k147[t43],0);
product(16,64,64,67712+t43*1024,64,1,110720,114816+t43*1024);
loop150(n4,t43);
loop155();
product(16,64,16,147584+t43*1024,64,1,180352,181376);
loop159();
loop167();
loop170();
loop173();
loop176(t43);
loop184(t43);
loop187(t43);
loop189(t43);
product(16,16,64,190144+t43*256,16,1,114816+t43*1024,198336);
loop194(n3,v10);
loop203();
loop206();
loop209(t43);
loop212(t43);
loop220(t43);
loop223();
loop225(t43);
loop227(t43);
const v228=((k11[v12]>0.0)|0);
const v229=(v228|0);
loop233(t43,v104);
let v235;
let v236;
let v237;
let v238;
switch(v229){
case 0:{
b234.set(b230,0);
break;}
default:{
loop246();
loop249();
loop252(t43);
loop255(t43);
loop263(t43);
loop266();
loop268(t43);
loop270(t43);
loop275(t43,v103);
b276.set(k277[t43],0);
product(16,64,64,334660,64,1,335684,339780);
loop280(t43);
loop285();
b286.set(k287[t43],0);
product(16,64,64,373572,64,1,374596,378692);
loop291(n3,v10);
loop299();
loop302();
loop305(t43);
loop308(t43);
loop316(t43);
loop319();
loop321(t43);
loop323(t43);
loop326(t43,v104);
v235=k9[v10];
loop328(t43);
loop330(t43);
v236=v103;
b80.set(k277[t43],t43*4096);
b82.set(k287[t43],t43*4096);
v237=n3;
loop332(t43);
loop334(t43);
v238=v104;
break;}
}
loop337();
v92=k9[v10];
loop339(t43);
loop341(t43);
v93=v103;
b54.set(k142[t43],t43*4096);
b56.set(k145[t43],t43*4096);
b57.set(k147[t43],t43*4096);
v94=n4;
loop344(t43);
v95=8.0;
loop346(t43);
loop348(t43);
v96=n3;
loop350(t43);
loop352(t43);
v97=v104;
v98=v229;
v99=v235;
loop354(t43);
loop356(t43);
v100=v236;
v101=v237;
loop358(t43);
loop360(t43);
v102=v238;
break;}
}
loop368();
loop371();
const v379=fround(loop378());
const v380=fround((v379/1024.0));
const v389=fround(loop388());
const v390=fround((v389/1024.0));
const v391=fround((v380/v390));
const v392=fround(sqrt(v391));
loop400();
loop403();
const v411=fround(loop410());
const v412=fround((v411/1024.0));
const v421=fround(loop420());
const v422=fround((v421/1024.0));
const v423=fround((v412/v422));
const v424=fround(sqrt(v423));
const v425=fround((v31?1.0:v390));
const v426=fround((n4*v425));
b44[t43]=v392;
b45[t43]=v424;
b46[t43]=v426;
b47[t43]=v90;
b48[t43]=v92;
loop428(t43);
loop430(t43);
b53[t43]=v93;
b58[t43]=v94;
b61[t43]=v95;
loop432(t43);
loop434(t43);
b67[t43]=v96;
loop436(t43);
loop438(t43);
b72[t43]=v97;
b73[t43]=v98;
b74[t43]=v99;
loop440(t43);
loop442(t43);
b79[t43]=v100;
b83[t43]=v101;
loop444(t43);
loop446(t43);
b88[t43]=v102;
b42.set(b91,0);
}
b451.set(b447,0);
for(let t452=31;t452>=0;t452--){
const v456=b47[t452];
const v457=fround(b48[t452]);
const v458=b53[t452];
const v459=fround(b58[t452]);
const v460=fround(b61[t452]);
const v461=fround(b67[t452]);
const v462=b72[t452];
const v463=b73[t452];
const v464=fround(b74[t452]);
const v465=b79[t452];
const v466=fround(b83[t452]);
const v467=b88[t452];
switch(v456){
case 0:{
b468.set(b451,0);
loop471(t452);
loop474(t452);
loop477(t452);
break;}
default:{
switch(v463){
case 0:{
b478.set(b451,0);
break;}
default:{
loop482(v467);
loop490(t452);
loop494(t452);
loop498(t452);
loop506();
loop510();
loop514(v467);
loop519(v466);
product(64,64,16,782532+t452*4096,64,1,913604,914628);
loop524(t452);
product(64,64,16,915652+t452*4096,64,1,1046724,1047748);
loop528(v465);
loop536(t452);
loop540(t452);
loop544(t452);
loop552();
loop556();
loop559(v464,v465);
break;}
}
loop563(v462);
loop571(t452);
loop575(t452);
loop579(t452);
loop587();
loop591();
loop595(v462);
loop599(v461);
product(64,16,16,1055044,1,64,190144+t452*256,1056068);
loop605(t452);
product(16,64,16,1055044,64,1,1057092,1058116);
loop613(t452);
loop617();
loop621(t452,v460);
product(16,16,64,1058404,1,16,147584+t452*1024,1058660);
loop627(t452);
product(16,16,64,1058404,16,1,1059684,1060708);
loop631(v459);
product(64,16,64,1056068,16,1,67712+t452*1024,1062756);
product(64,64,16,1066852+t452*4096,64,1,1056068,1197924);
loop638();
product(64,64,16,1198948+t452*4096,64,1,1330020,1331044);
product(64,16,64,1061732,1,64,67712+t452*1024,1332068);
loop644();
product(64,64,16,1336164+t452*4096,64,1,1467236,1468260);
loop648();
loop652(v458);
loop660(t452);
loop664(t452);
loop668(t452);
loop676();
loop680();
loop683(v457,v458);
loop686(t452);
loop689(t452);
b453.set(b451,t452*1024);
break;}
}
b451.set(b468,0);
}
loop698();
loop701();
loop710();
loop713();
loop722();
loop725();
loop734();
loop737();
loop740();
loop743();
loop746();
loop749();
loop753();
loop756();
loop757();
loop760();
loop769();
loop772();
loop781();
loop784();
const v785=((n2===2)|0);
const v786=fround(square(k9[v10]));
const v787=fround(square(n3));
const v788=fround(square(n4));
let v789;
let v790;
v789=0.0625;
v790=0.9375;
for(let t791=0;t791<32;t791++){
const v793=b27[t791];
const v794=fround((v789+v790));
const v795=fround((v31?v794:1.0));
const v796=fround((v789/v795));
const v797=fround((v790/v795));
const v798=fround((v788*v796));
const v799=fround((v798*v797));
const v800=fround(expm1(v799));
const v801=fround((v800/16.0));
const v802=fround((v788*v797));
const v803=fround((v796+v797));
const v804=fround((v802*v803));
const v805=fround(exp(v804));
const v806=fround(exp(v799));
const v807=fround((v805-v806));
const v808=fround((v807/16.0));
const v809=fround((v786*v789));
const v810=fround((v797*v801));
const v811=fround((v796+v810));
const v812=fround((v787*v811));
const v813=fround((v809+v812));
const v814=fround((v786*v790));
const v815=fround((v787*v797));
const v816=fround((v815*v808));
const v817=fround((v814+v816));
const v818=fround((v813+v817));
const v819=fround((v785?v818:1.0));
const v820=fround((v813/v819));
const v821=fround((v817/v819));
const v822=fround((v793?v820:v789));
const v823=fround((v793?v821:v790));
const v824=fround((v820+v821));
const v825=fround((v821/v824));
b792[t791]=v825;
v789=v822;
v790=v823;
}
const v826=((n4<=1.0)|0);
const v827=((k11[v12]===0.0)|0);
loop830();
loop833();
loop835();
loop837();
loop839();
loop841(v826,v827);
loop845();
return b842;
}
