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
// Products of matrices: see product.py. A page may forbid WebAssembly; then these loops are what it does.
let block = new Float32Array(65536);
let product = (rows, inner, cols) => {
  const y = rows * inner, o = y + inner * cols;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j += 4) {
      let a = 0, b = 0, c = 0, d = 0;
      for (let k = 0, q = y + j; k < inner; k++, q += cols) {
        const x = block[i * inner + k];
        a += x * block[q]; b += x * block[q + 1]; c += x * block[q + 2]; d += x * block[q + 3];
      }
      const at = o + i * cols + j;
      block[at] = a; block[at + 1] = b; block[at + 2] = c; block[at + 3] = d;
    }
  }
};
try {
  const text = "AGFzbQEAAAABBwFgA39/fwADAgEABQMBAAQHFAIGbWVtb3J5AgAHcHJvZHVjdAAACtEEAc4EAgl/C3sgACABbEEEbCABIAJsQQRsaiEJIAAgAWxBBGwhBCAEIQcgAUEEbCEBIAJBBGwhAgNAQQAhCgNA/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhFiADIQUgAyABaiEGIAcgCmohCANAIAj9AAIAIQwgCP0AAhAhDSAFIQsgC/0JAgAhDiALIAFqIQsgDyAOIAz95gH95AEhDyAQIA4gDf3mAf3kASEQIAv9CQIAIQ4gCyABaiELIBEgDiAM/eYB/eQBIREgEiAOIA395gH95AEhEiAL/QkCACEOIAsgAWohCyATIA4gDP3mAf3kASETIBQgDiAN/eYB/eQBIRQgC/0JAgAhDiAVIA4gDP3mAf3kASEVIBYgDiAN/eYB/eQBIRYgBUEEaiEFIAggAmohCCAFIAZJDQALIAkgCmohCyALIA/9CwIAIAsgEP0LAhAgCyACaiELIAsgEf0LAgAgCyAS/QsCECALIAJqIQsgCyAT/QsCACALIBT9CwIQIAsgAmohCyALIBX9CwIAIAsgFv0LAhAgCyACaiELIApBIGohCiAKIAJJDQALIAMgAUEEbGohAyAJIAJBBGxqIQkgAyAESQ0ACws=", made = (globalThis.vgProducts ??= {}); // one for all: a page can have some 100 memories
  const { exports } = (made[text] ??= new WebAssembly.Instance(new WebAssembly.Module(numbers(text))));
  [block, product] = [new Float32Array(exports.memory.buffer), exports.product];
} catch { /* forbidden, or too old */ }

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
const b35=new Float32Array(32);
const b36=new Float32Array(32);
const b37=new Float32Array(32);
const b38=new Int32Array(32);
const b39=new Float32Array(32);
const b40=new Float32Array(32768);
const b41=new Float32Array(512);
const b42=new Float32Array(512);
const b43=new Float32Array(32768);
const b44=new Uint8Array(32);
const b45=new Float32Array(131072);
const b46=new Float32Array(32768);
const b47=new Float32Array(131072);
const b48=new Float32Array(131072);
const b49=new Float32Array(32);
const b50=new Float32Array(32768);
const b51=new Float32Array(32768);
const b52=new Float32Array(32);
const b53=new Float32Array(8192);
const b54=new Float32Array(512);
const b55=new Float32Array(512);
const b56=new Float32Array(32768);
const b57=new Float32Array(8192);
const b58=new Float32Array(32);
const b59=new Float32Array(32768);
const b60=new Float32Array(512);
const b61=new Float32Array(512);
const b62=new Float32Array(32768);
const b63=new Uint8Array(32);
const b64=new Int32Array(32);
const b65=new Float32Array(32);
const b66=new Float32Array(32768);
const b67=new Float32Array(512);
const b68=new Float32Array(512);
const b69=new Float32Array(32768);
const b70=new Uint8Array(32);
const b71=new Float32Array(131072);
const b72=new Uint8Array(32768);
const b73=new Float32Array(131072);
const b74=new Float32Array(32);
const b75=new Float32Array(32768);
const b76=new Float32Array(512);
const b77=new Float32Array(512);
const b78=new Float32Array(32768);
const b79=new Uint8Array(32);
const b83=new Float32Array(1024);
const b85=new Float32Array(1024);
const b86=new Float32Array(16);
const b87=new Float32Array(16);
const b88=new Float32Array(1024);
const b90=new Float32Array(4096);
const b91=new Float32Array(1024);
const b92=new Float32Array(4096);
const b93=new Float32Array(4096);
const b95=new Float32Array(1024);
const b96=new Float32Array(1024);
const b98=new Float32Array(256);
const b99=new Float32Array(16);
const b100=new Float32Array(16);
const b101=new Float32Array(1024);
const b102=new Float32Array(256);
const b104=new Float32Array(1024);
const b105=new Float32Array(16);
const b106=new Float32Array(16);
const b107=new Float32Array(1024);
const b111=new Float32Array(1024);
const b112=new Float32Array(16);
const b113=new Float32Array(16);
const b114=new Float32Array(1024);
const b116=new Float32Array(4096);
const b117=new Uint8Array(1024);
const b118=new Float32Array(4096);
const b120=new Float32Array(1024);
const b121=new Float32Array(16);
const b122=new Float32Array(16);
const b123=new Float32Array(1024);
const b160=new Float32Array(16);
const b162=new Float32Array(16);
const b165=new Float32Array(1024);
const b172=new Float32Array(16);
const b174=new Float32Array(16);
const b177=new Float32Array(16);
const b179=new Float32Array(1024);
const b183=new Float32Array(1024);
const b184=new Float32Array(1024);
const b185=new Float32Array(1024);
const b186=new Float32Array(1024);
const b188=new Float32Array(256);
const b192=new Float32Array(256);
const b197=new Float32Array(16);
const b199=new Float32Array(16);
const b201=new Float32Array(16);
const b204=new Float32Array(256);
const b211=new Float32Array(16);
const b213=new Float32Array(256);
const b217=new Float32Array(1024);
const b218=new Float32Array(1024);
const b223=new Float32Array(16);
const b225=new Float32Array(16);
const b228=new Float32Array(1024);
const b235=new Float32Array(16);
const b237=new Float32Array(16);
const b240=new Float32Array(16);
const b244=new Float32Array(1024);
const b248=new Float32Array(1024);
const b250=new Float32Array(1024);
const b251=new Float32Array(16);
const b252=new Float32Array(16);
const b253=new Float32Array(1024);
const b255=new Float32Array(4096);
const b256=new Uint8Array(1024);
const b257=new Float32Array(4096);
const b259=new Float32Array(1024);
const b260=new Float32Array(16);
const b261=new Float32Array(16);
const b262=new Float32Array(1024);
const b278=new Float32Array(16);
const b280=new Float32Array(16);
const b283=new Float32Array(1024);
const b290=new Float32Array(16);
const b292=new Float32Array(16);
const b295=new Float32Array(16);
const b297=new Float32Array(1024);
const b301=new Float32Array(1024);
const b303=new Float32Array(1024);
const b308=new Float32Array(16);
const b310=new Float32Array(16);
const b313=new Float32Array(1024);
const b320=new Float32Array(16);
const b322=new Float32Array(16);
const b325=new Float32Array(16);
const b358=new Float32Array(64);
const b360=new Float32Array(64);
const b380=new Float32Array(64);
const b382=new Float32Array(64);
const b411=new Float32Array(1024);
const b412=new Float32Array(1024);
const b414=new Float32Array(1024);
const b415=new Float32Array(32768);
const b416=new Float32Array(131072);
const b417=new Float32Array(131072);
const b431=new Float32Array(1024);
const b432=new Float32Array(4096);
const b433=new Float32Array(4096);
const b434=new Float32Array(1024);
const b438=new Float32Array(1024);
const b439=new Float32Array(1024);
const b444=new Float32Array(16);
const b448=new Float32Array(16);
const b450=new Float32Array(1024);
const b457=new Float32Array(16);
const b461=new Float32Array(16);
const b463=new Float32Array(1024);
const b467=new Float32Array(1024);
const b471=new Float32Array(1024);
const b475=new Float32Array(1024);
const b482=new Float32Array(16);
const b486=new Float32Array(16);
const b488=new Float32Array(1024);
const b495=new Float32Array(16);
const b499=new Float32Array(16);
const b504=new Float32Array(1024);
const b509=new Float32Array(16);
const b513=new Float32Array(16);
const b515=new Float32Array(1024);
const b522=new Float32Array(16);
const b526=new Float32Array(16);
const b528=new Float32Array(1024);
const b532=new Float32Array(1024);
const b534=new Float32Array(1024);
const b538=new Float32Array(256);
const b545=new Float32Array(16);
const b549=new Float32Array(16);
const b551=new Float32Array(256);
const b555=new Float32Array(1024);
const b559=new Float32Array(1024);
const b563=new Float32Array(1024);
const b565=new Float32Array(4096);
const b566=new Float32Array(1024);
const b567=new Float32Array(1024);
const b571=new Float32Array(4096);
const b575=new Float32Array(1024);
const b579=new Float32Array(1024);
const b583=new Float32Array(1024);
const b588=new Float32Array(16);
const b592=new Float32Array(16);
const b594=new Float32Array(1024);
const b601=new Float32Array(16);
const b605=new Float32Array(16);
const b616=new Float32Array(1024);
const b621=new Float32Array(32);
const b623=new Float32Array(32);
const b629=new Float32Array(32);
const b631=new Float32Array(32);
const b637=new Float32Array(32);
const b639=new Float32Array(32);
const b645=new Float32Array(32);
const b647=new Float32Array(32);
const b649=new Float32Array(32);
const b651=new Float32Array(32);
const b653=new Float32Array(32);
const b655=new Float32Array(32);
const b658=new Float32Array(32);
const b662=new Float32Array(32);
const b666=new Uint8Array(32);
const b672=new Float32Array(32);
const b674=new Float32Array(32);
const b680=new Float32Array(32);
const b682=new Uint8Array(32);
const b690=new Float32Array(32);
const b729=new Float32Array(32);
const b731=new Float32Array(160);
const b742=new Float32Array(160);
function loop20(){for(let i=0;i<655360;i++)b19[i]=fround((fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b18[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))))/8.0));}
function loop24(n5){for(let i=0;i<32;i++)b23[i]=(k22[i]<n5?1:0);}
function loop27(){for(let i=0;i<1024;i++)b26[i]=fround((1.4142135381698608*fround(erfInv(max((-0.9999999403953552),fround((fround((fround((floatOf(((((b16[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*2.0))+(-0.9999999403953552))))))));}
function loop33(){for(let i29=0;i29<32;i29++){for(let i30=0;i30<2;i30++){for(let i31=0;i31<64;i31++){for(let i32=0;i32<64;i32++){b28[i29*8192+i30*4096+i31*64+i32]=fround((b19[i29*20480+(i30+3)*4096+i31*64+i32]*k21[i30]));}}}}}
function loop125(){for(let i=0;i<1024;i++)b85[i]=0;}
function loop126(){for(let i=0;i<16;i++)b86[i]=0;}
function loop127(){for(let i=0;i<16;i++)b87[i]=0;}
function loop128(){for(let i=0;i<1024;i++)b88[i]=0;}
function loop129(){for(let i=0;i<4096;i++)b90[i]=0;}
function loop130(){for(let i=0;i<1024;i++)b91[i]=0;}
function loop131(){for(let i=0;i<4096;i++)b92[i]=0;}
function loop132(){for(let i=0;i<4096;i++)b93[i]=0;}
function loop133(){for(let i=0;i<1024;i++)b95[i]=0;}
function loop134(){for(let i=0;i<1024;i++)b96[i]=0;}
function loop135(){for(let i=0;i<256;i++)b98[i]=0;}
function loop136(){for(let i=0;i<16;i++)b99[i]=0;}
function loop137(){for(let i=0;i<16;i++)b100[i]=0;}
function loop138(){for(let i=0;i<1024;i++)b101[i]=0;}
function loop139(){for(let i=0;i<256;i++)b102[i]=0;}
function loop140(){for(let i=0;i<1024;i++)b104[i]=0;}
function loop141(){for(let i=0;i<16;i++)b105[i]=0;}
function loop142(){for(let i=0;i<16;i++)b106[i]=0;}
function loop143(){for(let i=0;i<1024;i++)b107[i]=0;}
function loop144(){for(let i=0;i<1024;i++)b111[i]=0;}
function loop145(){for(let i=0;i<16;i++)b112[i]=0;}
function loop146(){for(let i=0;i<16;i++)b113[i]=0;}
function loop147(){for(let i=0;i<1024;i++)b114[i]=0;}
function loop148(){for(let i=0;i<4096;i++)b116[i]=0;}
function loop149(){for(let i=0;i<1024;i++)b117[i]=0;}
function loop150(){for(let i=0;i<4096;i++)b118[i]=0;}
function loop151(){for(let i=0;i<1024;i++)b120[i]=0;}
function loop152(){for(let i=0;i<16;i++)b121[i]=0;}
function loop153(){for(let i=0;i<16;i++)b122[i]=0;}
function loop154(){for(let i=0;i<1024;i++)b123[i]=0;}
function loop161(){for(let i158=0;i158<16;i158++){let s157=0;for(let i159=0;i159<64;i159++){s157=s157+b34[i158*64+i159];}b160[i158]=s157;}}
function loop164(){for(let i163=0;i163<16;i163++){b162[i163]=fround((b160[i163]/64.0));}}
function loop168(){for(let i166=0;i166<16;i166++){for(let i167=0;i167<64;i167++){b165[i166*64+i167]=fround((b34[i166*64+i167]-b162[i166]));}}}
function loop173(){for(let i170=0;i170<16;i170++){let s169=0;for(let i171=0;i171<64;i171++){s169=s169+fround(square(b165[i170*64+i171]));}b172[i170]=s169;}}
function loop176(){for(let i175=0;i175<16;i175++){b174[i175]=fround((fround((b172[i175]/64.0))+9.999999747378752e-06));}}
function loop178(){for(let i=0;i<16;i++)b177[i]=fround((1/sqrt(b174[i])));}
function loop182(v155){for(let i180=0;i180<16;i180++){for(let i181=0;i181<64;i181++){b179[i180*64+i181]=(v155?fround((b165[i180*64+i181]*b177[i180])):b34[i180*64+i181]);}}}
function loop187(n4){for(let i=0;i<1024;i++)b186[i]=fround((n4*b183[i]));}
function loop191(){for(let i189=0;i189<64;i189++){for(let i190=0;i190<16;i190++){block[1024+i189*16+i190]=b184[i190*64+i189];}}}
function loop193(){for(let i=0;i<256;i++)b192[i]=fround((b188[i]/8.0));}
function loop198(){for(let i195=0;i195<16;i195++){let s194=-Infinity;for(let i196=0;i196<16;i196++){s194=max(s194,b192[i195*16+i196]);}b197[i195]=s194;}}
function loop200(){for(let i=0;i<16;i++)b199[i]=max((-Infinity),b197[i]);}
function loop203(){for(let i202=0;i202<16;i202++){b201[i202]=b199[i202];}}
function loop207(){for(let i205=0;i205<16;i205++){for(let i206=0;i206<16;i206++){b204[i205*16+i206]=fround(exp(fround((b192[i205*16+i206]-b201[i205]))));}}}
function loop212(){for(let i209=0;i209<16;i209++){let s208=0;for(let i210=0;i210<16;i210++){s208=s208+b204[i209*16+i210];}b211[i209]=s208;}}
function loop216(){for(let i214=0;i214<16;i214++){for(let i215=0;i215<16;i215++){b213[i214*16+i215]=fround((b204[i214*16+i215]/b211[i214]));}}}
function loop219(n3,v10){for(let i=0;i<1024;i++)b218[i]=fround((fround((k9[v10]*b34[i]))+fround((n3*b217[i]))));}
function loop224(){for(let i221=0;i221<16;i221++){let s220=0;for(let i222=0;i222<64;i222++){s220=s220+b218[i221*64+i222];}b223[i221]=s220;}}
function loop227(){for(let i226=0;i226<16;i226++){b225[i226]=fround((b223[i226]/64.0));}}
function loop231(){for(let i229=0;i229<16;i229++){for(let i230=0;i230<64;i230++){b228[i229*64+i230]=fround((b218[i229*64+i230]-b225[i229]));}}}
function loop236(){for(let i233=0;i233<16;i233++){let s232=0;for(let i234=0;i234<64;i234++){s232=s232+fround(square(b228[i233*64+i234]));}b235[i233]=s232;}}
function loop239(){for(let i238=0;i238<16;i238++){b237[i238]=fround((fround((b235[i238]/64.0))+9.999999747378752e-06));}}
function loop241(){for(let i=0;i<16;i++)b240[i]=fround((1/sqrt(b237[i])));}
function loop247(v156){for(let i245=0;i245<16;i245++){for(let i246=0;i246<64;i246++){b244[i245*64+i246]=(v156?fround((b228[i245*64+i246]*b240[i245])):b218[i245*64+i246]);}}}
function loop264(){for(let i=0;i<1024;i++)b250[i]=0;}
function loop265(){for(let i=0;i<16;i++)b251[i]=0;}
function loop266(){for(let i=0;i<16;i++)b252[i]=0;}
function loop267(){for(let i=0;i<1024;i++)b253[i]=0;}
function loop268(){for(let i=0;i<4096;i++)b255[i]=0;}
function loop269(){for(let i=0;i<1024;i++)b256[i]=0;}
function loop270(){for(let i=0;i<4096;i++)b257[i]=0;}
function loop271(){for(let i=0;i<1024;i++)b259[i]=0;}
function loop272(){for(let i=0;i<16;i++)b260[i]=0;}
function loop273(){for(let i=0;i<16;i++)b261[i]=0;}
function loop274(){for(let i=0;i<1024;i++)b262[i]=0;}
function loop279(){for(let i276=0;i276<16;i276++){let s275=0;for(let i277=0;i277<64;i277++){s275=s275+b244[i276*64+i277];}b278[i276]=s275;}}
function loop282(){for(let i281=0;i281<16;i281++){b280[i281]=fround((b278[i281]/64.0));}}
function loop286(){for(let i284=0;i284<16;i284++){for(let i285=0;i285<64;i285++){b283[i284*64+i285]=fround((b244[i284*64+i285]-b280[i284]));}}}
function loop291(){for(let i288=0;i288<16;i288++){let s287=0;for(let i289=0;i289<64;i289++){s287=s287+fround(square(b283[i288*64+i289]));}b290[i288]=s287;}}
function loop294(){for(let i293=0;i293<16;i293++){b292[i293]=fround((fround((b290[i293]/64.0))+9.999999747378752e-06));}}
function loop296(){for(let i=0;i<16;i++)b295[i]=fround((1/sqrt(b292[i])));}
function loop300(v155){for(let i298=0;i298<16;i298++){for(let i299=0;i299<64;i299++){block[i298*64+i299]=(v155?fround((b283[i298*64+i299]*b295[i298])):b244[i298*64+i299]);}}}
function loop302(){for(let i=0;i<1024;i++)block[i]=max(b297[i],0.0);}
function loop304(n3,v10){for(let i=0;i<1024;i++)b303[i]=fround((fround((k9[v10]*b244[i]))+fround((n3*b301[i]))));}
function loop309(){for(let i306=0;i306<16;i306++){let s305=0;for(let i307=0;i307<64;i307++){s305=s305+b303[i306*64+i307];}b308[i306]=s305;}}
function loop312(){for(let i311=0;i311<16;i311++){b310[i311]=fround((b308[i311]/64.0));}}
function loop316(){for(let i314=0;i314<16;i314++){for(let i315=0;i315<64;i315++){b313[i314*64+i315]=fround((b303[i314*64+i315]-b310[i314]));}}}
function loop321(){for(let i318=0;i318<16;i318++){let s317=0;for(let i319=0;i319<64;i319++){s317=s317+fround(square(b313[i318*64+i319]));}b320[i318]=s317;}}
function loop324(){for(let i323=0;i323<16;i323++){b322[i323]=fround((fround((b320[i323]/64.0))+9.999999747378752e-06));}}
function loop326(){for(let i=0;i<16;i++)b325[i]=fround((1/sqrt(b322[i])));}
function loop329(v156){for(let i327=0;i327<16;i327++){for(let i328=0;i328<64;i328++){b248[i327*64+i328]=(v156?fround((b313[i327*64+i328]*b325[i327])):b303[i327*64+i328]);}}}
function loop330(){for(let i=0;i<1024;i++)b250[i]=fround((2.0*b283[i]));}
function loop331(){for(let i=0;i<16;i++)b251[i]=fround(((-0.5)*fround((b295[i]/b292[i]))));}
function loop332(){for(let i=0;i<16;i++)b252[i]=b295[i];}
function loop333(){for(let i=0;i<1024;i++)b256[i]=(b297[i]>0.0?1:0);}
function loop334(){for(let i=0;i<1024;i++)b259[i]=fround((2.0*b313[i]));}
function loop335(){for(let i=0;i<16;i++)b260[i]=fround(((-0.5)*fround((b325[i]/b322[i]))));}
function loop336(){for(let i=0;i<16;i++)b261[i]=b325[i];}
function loop337(){for(let i=0;i<1024;i++)b83[i]=fround((b248[i]+0.0));}
function loop338(){for(let i=0;i<1024;i++)b85[i]=fround((2.0*b165[i]));}
function loop339(){for(let i=0;i<16;i++)b86[i]=fround(((-0.5)*fround((b177[i]/b174[i]))));}
function loop340(){for(let i=0;i<16;i++)b87[i]=b177[i];}
function loop343(){for(let i341=0;i341<64;i341++){for(let i342=0;i342<16;i342++){b95[i341*16+i342]=b184[i342*64+i341];}}}
function loop345(){for(let i344=0;i344<16;i344++){b99[i344]=b211[i344];}}
function loop347(){for(let i346=0;i346<16;i346++){b100[i346]=fround(pow(b211[i346],-2));}}
function loop348(){for(let i=0;i<1024;i++)b104[i]=fround((2.0*b228[i]));}
function loop349(){for(let i=0;i<16;i++)b105[i]=fround(((-0.5)*fround((b240[i]/b237[i]))));}
function loop350(){for(let i=0;i<16;i++)b106[i]=b240[i];}
function loop351(){for(let i=0;i<16;i++)b112[i]=b251[i];}
function loop352(){for(let i=0;i<16;i++)b113[i]=b252[i];}
function loop353(){for(let i=0;i<16;i++)b121[i]=b260[i];}
function loop354(){for(let i=0;i<16;i++)b122[i]=b261[i];}
function loop359(){for(let i356=0;i356<64;i356++){let s355=0;for(let i357=0;i357<16;i357++){s355=s355+b34[i357*64+i356];}b358[i356]=s355;}}
function loop361(){for(let i=0;i<64;i++)b360[i]=fround((b358[i]/16.0));}
function sum365(){let s362=0;for(let i363=0;i363<16;i363++){for(let i364=0;i364<64;i364++){s362=s362+fround(square(fround((b34[i363*64+i364]-b360[i364]))));}}return s362;}
function sum372(){let s368=0;for(let i371=0;i371<1024;i371++){s368=s368+fround(square(b34[i371]));}return s368;}
function loop381(){for(let i378=0;i378<64;i378++){let s377=0;for(let i379=0;i379<16;i379++){s377=s377+b83[i379*64+i378];}b380[i378]=s377;}}
function loop383(){for(let i=0;i<64;i++)b382[i]=fround((b380[i]/16.0));}
function sum387(){let s384=0;for(let i385=0;i385<16;i385++){for(let i386=0;i386<64;i386++){s384=s384+fround(square(fround((b83[i385*64+i386]-b382[i386]))));}}return s384;}
function sum394(){let s390=0;for(let i393=0;i393<1024;i393++){s390=s390+fround(square(b83[i393]));}return s390;}
function loop401(t80){for(let i=0;i<16;i++)b41[t80*16+i]=b86[i];}
function loop402(t80){for(let i=0;i<16;i++)b42[t80*16+i]=b87[i];}
function loop403(t80){for(let i=0;i<16;i++)b54[t80*16+i]=b99[i];}
function loop404(t80){for(let i=0;i<16;i++)b55[t80*16+i]=b100[i];}
function loop405(t80){for(let i=0;i<16;i++)b60[t80*16+i]=b105[i];}
function loop406(t80){for(let i=0;i<16;i++)b61[t80*16+i]=b106[i];}
function loop407(t80){for(let i=0;i<16;i++)b67[t80*16+i]=b112[i];}
function loop408(t80){for(let i=0;i<16;i++)b68[t80*16+i]=b113[i];}
function loop409(t80){for(let i=0;i<16;i++)b76[t80*16+i]=b121[i];}
function loop410(t80){for(let i=0;i<16;i++)b77[t80*16+i]=b122[i];}
function loop413(){for(let i=0;i<1024;i++)b412[i]=fround((fround((fround((2.0*(max(0.0,fround((fround((fround((floatOf(((((b17[i]>>>9)>>>0)|1065353216)>>>0))-1.0))*1.0))+0.0)))<0.5?1:0)))-1.0))*1.0));}
function loop435(){for(let i=0;i<4096;i++)b432[i]=0.0;}
function loop436(){for(let i=0;i<4096;i++)b433[i]=0.0;}
function loop437(){for(let i=0;i<1024;i++)b434[i]=0.0;}
function loop440(v430){for(let i=0;i<1024;i++)b439[i]=(v430?b414[i]:0.0);}
function loop445(t418){for(let i442=0;i442<16;i442++){let s441=0;for(let i443=0;i443<64;i443++){s441=s441+fround((b78[t418*1024+i442*64+i443]*b439[i442*64+i443]));}b444[i442]=s441;}}
function loop449(t418){for(let i447=0;i447<16;i447++){let s446=0;s446=s446+fround((fround((b444[i447]*b76[t418*16+i447]))/64.0));b448[i447]=s446;}}
function loop453(t418){for(let i451=0;i451<16;i451++){for(let i452=0;i452<64;i452++){b450[i451*64+i452]=fround((fround((b439[i451*64+i452]*b77[t418*16+i451]))+fround((b448[i451]*b75[t418*1024+i451*64+i452]))));}}}
function loop458(){for(let i455=0;i455<16;i455++){let s454=0;for(let i456=0;i456<64;i456++){s454=s454+(-b450[i455*64+i456]);}b457[i455]=s454;}}
function loop462(){for(let i460=0;i460<16;i460++){let s459=0;s459=s459+fround((b457[i460]/64.0));b461[i460]=s459;}}
function loop466(v430){for(let i464=0;i464<16;i464++){for(let i465=0;i465<64;i465++){b463[i464*64+i465]=fround((fround(((v430?0.0:b414[i464*64+i465])+b450[i464*64+i465]))+b461[i464]));}}}
function loop470(v429){for(let i468=0;i468<64;i468++){for(let i469=0;i469<16;i469++){block[4096+i468*16+i469]=fround((v429*b463[i469*64+i468]));}}}
function loop474(t418){for(let i472=0;i472<64;i472++){for(let i473=0;i473<16;i473++){block[4096+i472*16+i473]=(b72[t418*1024+i473*64+i472]?b467[i472*16+i473]:0.0);}}}
function loop478(v428){for(let i476=0;i476<16;i476++){for(let i477=0;i477<64;i477++){b475[i476*64+i477]=(v428?b471[i477*16+i476]:0.0);}}}
function loop483(t418){for(let i480=0;i480<16;i480++){let s479=0;for(let i481=0;i481<64;i481++){s479=s479+fround((b69[t418*1024+i480*64+i481]*b475[i480*64+i481]));}b482[i480]=s479;}}
function loop487(t418){for(let i485=0;i485<16;i485++){let s484=0;s484=s484+fround((fround((b482[i485]*b67[t418*16+i485]))/64.0));b486[i485]=s484;}}
function loop491(t418){for(let i489=0;i489<16;i489++){for(let i490=0;i490<64;i490++){b488[i489*64+i490]=fround((fround((b475[i489*64+i490]*b68[t418*16+i489]))+fround((b486[i489]*b66[t418*1024+i489*64+i490]))));}}}
function loop496(){for(let i493=0;i493<16;i493++){let s492=0;for(let i494=0;i494<64;i494++){s492=s492+(-b488[i493*64+i494]);}b495[i493]=s492;}}
function loop500(){for(let i498=0;i498<16;i498++){let s497=0;s497=s497+fround((b495[i498]/64.0));b499[i498]=s497;}}
function loop503(v427,v428){for(let i501=0;i501<16;i501++){for(let i502=0;i502<64;i502++){b438[i501*64+i502]=fround((fround((fround(((v428?0.0:b471[i502*16+i501])+b488[i501*64+i502]))+b499[i501]))+fround((v427*b463[i501*64+i502]))));}}}
function loop505(v425){for(let i=0;i<1024;i++)b504[i]=(v425?b438[i]:0.0);}
function loop510(t418){for(let i507=0;i507<16;i507++){let s506=0;for(let i508=0;i508<64;i508++){s506=s506+fround((b62[t418*1024+i507*64+i508]*b504[i507*64+i508]));}b509[i507]=s506;}}
function loop514(t418){for(let i512=0;i512<16;i512++){let s511=0;s511=s511+fround((fround((b509[i512]*b60[t418*16+i512]))/64.0));b513[i512]=s511;}}
function loop518(t418){for(let i516=0;i516<16;i516++){for(let i517=0;i517<64;i517++){b515[i516*64+i517]=fround((fround((b504[i516*64+i517]*b61[t418*16+i516]))+fround((b513[i516]*b59[t418*1024+i516*64+i517]))));}}}
function loop523(){for(let i520=0;i520<16;i520++){let s519=0;for(let i521=0;i521<64;i521++){s519=s519+(-b515[i520*64+i521]);}b522[i520]=s519;}}
function loop527(){for(let i525=0;i525<16;i525++){let s524=0;s524=s524+fround((b522[i525]/64.0));b526[i525]=s524;}}
function loop531(v425){for(let i529=0;i529<16;i529++){for(let i530=0;i530<64;i530++){b528[i529*64+i530]=fround((fround(((v425?0.0:b438[i529*64+i530])+b515[i529*64+i530]))+b526[i529]));}}}
function loop533(v424){for(let i=0;i<1024;i++)b532[i]=fround((v424*b528[i]));}
function loop537(){for(let i535=0;i535<64;i535++){for(let i536=0;i536<16;i536++){block[i535*16+i536]=b532[i536*64+i535];}}}
function loop541(t418){for(let i539=0;i539<64;i539++){for(let i540=0;i540<16;i540++){block[1024+i539*16+i540]=b56[t418*1024+i540*64+i539];}}}
function loop546(t418){for(let i543=0;i543<16;i543++){let s542=0;for(let i544=0;i544<16;i544++){s542=s542+fround((fround((b538[i543*16+i544]*b55[t418*16+i543]))*b53[t418*256+i543*16+i544]));}b545[i543]=s542;}}
function loop550(){for(let i548=0;i548<16;i548++){let s547=0;s547=s547+(-b545[i548]);b549[i548]=s547;}}
function loop554(t418,v423){for(let i552=0;i552<16;i552++){for(let i553=0;i553<16;i553++){b551[i552*16+i553]=fround((fround((fround((fround((b538[i552*16+i553]/b54[t418*16+i552]))+b549[i552]))*b53[t418*256+i552*16+i553]))/v423));}}}
function loop558(){for(let i556=0;i556<16;i556++){for(let i557=0;i557<16;i557++){block[i556*16+i557]=b551[i557*16+i556];}}}
function loop562(t418){for(let i560=0;i560<16;i560++){for(let i561=0;i561<64;i561++){block[256+i560*64+i561]=b50[t418*1024+i561*16+i560];}}}
function loop564(v422){for(let i=0;i<1024;i++)b563[i]=fround((v422*b559[i]));}
function loop570(){for(let i568=0;i568<64;i568++){for(let i569=0;i569<16;i569++){block[4096+i568*16+i569]=b555[i569*64+i568];}}}
function loop574(){for(let i572=0;i572<64;i572++){for(let i573=0;i573<16;i573++){block[i572*16+i573]=b563[i573*64+i572];}}}
function loop578(){for(let i576=0;i576<64;i576++){for(let i577=0;i577<16;i577++){block[4096+i576*16+i577]=b563[i577*64+i576];}}}
function loop582(){for(let i580=0;i580<16;i580++){for(let i581=0;i581<64;i581++){b579[i580*64+i581]=fround((fround((b566[i581*16+i580]+b567[i581*16+i580]))+b575[i581*16+i580]));}}}
function loop584(v421){for(let i=0;i<1024;i++)b583[i]=(v421?b579[i]:0.0);}
function loop589(t418){for(let i586=0;i586<16;i586++){let s585=0;for(let i587=0;i587<64;i587++){s585=s585+fround((b43[t418*1024+i586*64+i587]*b583[i586*64+i587]));}b588[i586]=s585;}}
function loop593(t418){for(let i591=0;i591<16;i591++){let s590=0;s590=s590+fround((fround((b588[i591]*b41[t418*16+i591]))/64.0));b592[i591]=s590;}}
function loop597(t418){for(let i595=0;i595<16;i595++){for(let i596=0;i596<64;i596++){b594[i595*64+i596]=fround((fround((b583[i595*64+i596]*b42[t418*16+i595]))+fround((b592[i595]*b40[t418*1024+i595*64+i596]))));}}}
function loop602(){for(let i599=0;i599<16;i599++){let s598=0;for(let i600=0;i600<64;i600++){s598=s598+(-b594[i599*64+i600]);}b601[i599]=s598;}}
function loop606(){for(let i604=0;i604<16;i604++){let s603=0;s603=s603+fround((b601[i604]/64.0));b605[i604]=s603;}}
function loop609(v420,v421){for(let i607=0;i607<16;i607++){for(let i608=0;i608<64;i608++){b431[i607*64+i608]=fround((fround((fround(((v421?0.0:b579[i607*64+i608])+b594[i607*64+i608]))+b605[i607]))+fround((v420*b528[i607*64+i608]))));}}}
function loop612(){for(let i610=0;i610<64;i610++){for(let i611=0;i611<64;i611++){b432[i610*64+i611]=b571[i611*64+i610];}}}
function loop615(){for(let i613=0;i613<64;i613++){for(let i614=0;i614<64;i614++){b433[i613*64+i614]=b565[i614*64+i613];}}}
function loop622(){for(let i618=0;i618<32;i618++){let s617=-Infinity;for(let i619=0;i619<64;i619++){for(let i620=0;i620<64;i620++){s617=max(s617,abs(b416[i618*4096+i619*64+i620]));}}b621[i618]=s617;}}
function loop624(){for(let i=0;i<32;i++)b623[i]=((b621[i]>0.0?1:0)?b621[i]:1.0);}
function loop630(){for(let i626=0;i626<32;i626++){let s625=0;for(let i627=0;i627<64;i627++){for(let i628=0;i628<64;i628++){s625=s625+fround(square(fround((b416[i626*4096+i627*64+i628]/b623[i626]))));}}b629[i626]=s625;}}
function loop632(){for(let i=0;i<32;i++)b631[i]=fround((fround((fround(ln(b623[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b629[i]/4096.0))))*0.4342944920063019))))));}
function loop638(){for(let i634=0;i634<32;i634++){let s633=-Infinity;for(let i635=0;i635<64;i635++){for(let i636=0;i636<64;i636++){s633=max(s633,abs(b417[i634*4096+i635*64+i636]));}}b637[i634]=s633;}}
function loop640(){for(let i=0;i<32;i++)b639[i]=((b637[i]>0.0?1:0)?b637[i]:1.0);}
function loop646(){for(let i642=0;i642<32;i642++){let s641=0;for(let i643=0;i643<64;i643++){for(let i644=0;i644<64;i644++){s641=s641+fround(square(fround((b417[i642*4096+i643*64+i644]/b639[i642]))));}}b645[i642]=s641;}}
function loop648(){for(let i=0;i<32;i++)b647[i]=fround((fround((fround(ln(b639[i]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b645[i]/4096.0))))*0.4342944920063019))))));}
function loop650(){for(let i=0;i<32;i++)b649[i]=fround((fround(ln(b35[i]))*0.4342944920063019));}
function loop652(){for(let i=0;i<32;i++)b651[i]=fround((fround(ln(b36[i]))*0.4342944920063019));}
function loop654(){for(let i=0;i<32;i++)b653[i]=fround(((-5.0)+max(fround((fround(ln(b37[i]))*0.4342944920063019)),0.0)));}
function loop657(){for(let i656=0;i656<32;i656++){b655[i656]=((b23[(31-(i656))]&(b649[(31-(i656))]<(-5.0)?1:0))&(b653[(31-(i656))]>0.0?1:0));}}
function loop661(){let s660=0;for(let i659=0;i659<=31;i659++){s660+=b655[i659];b658[i659]=s660;}}
function loop664(){for(let i663=0;i663<31;i663++){b662[i663]=b658[(31-(i663+1))];}}
function loop665(){b662[31]=0.0;}
function loop667(){for(let i=0;i<32;i++)b666[i]=(b662[i]===0.0?1:0);}
function loop673(){for(let i669=0;i669<32;i669++){let s668=-Infinity;for(let i670=0;i670<16;i670++){for(let i671=0;i671<64;i671++){s668=max(s668,abs(b415[i669*1024+i670*64+i671]));}}b672[i669]=s668;}}
function loop675(){for(let i=0;i<32;i++)b674[i]=((b672[i]>0.0?1:0)?b672[i]:1.0);}
function loop681(){for(let i677=0;i677<32;i677++){let s676=0;for(let i678=0;i678<16;i678++){for(let i679=0;i679<64;i679++){s676=s676+fround(square(fround((b415[i677*1024+i678*64+i679]/b674[i677]))));}}b680[i677]=s676;}}
function loop683(){for(let i=0;i<32;i++)b682[i]=(b23[i]&b666[i]);}
function loop730(){for(let i=0;i<32;i++)b729[i]=fround((0.5*fround((fround(ln(b690[i]))*0.4342944920063019))));}
function loop733(){for(let i732=0;i732<32;i732++){b731[i732]=((b23[i732]&(b651[i732]>(-5.0)?1:0))?b651[i732]:NaN);}}
function loop735(){for(let i734=0;i734<32;i734++){b731[1*32+i734]=(b682[i734]?fround((fround((fround(ln(b674[i734]))*0.4342944920063019))+fround((0.5*fround((fround(ln(fround((b680[i734]/1024.0))))*0.4342944920063019)))))):NaN);}}
function loop737(){for(let i736=0;i736<32;i736++){b731[2*32+i736]=((b23[i736]&((b666[i736]&(b649[i736]>(-5.0)?1:0))&(fround((b631[i736]-b647[i736]))>b653[i736]?1:0)))?b631[i736]:NaN);}}
function loop739(){for(let i738=0;i738<32;i738++){b731[3*32+i738]=(b682[i738]?b647[i738]:NaN);}}
function loop741(v727,v728){for(let i740=0;i740<32;i740++){b731[4*32+i740]=((((b23[i740]&v727)&v728)&(b729[i740]>(-5.0)?1:0))?b729[i740]:NaN);}}
function loop743(){for(let i=0;i<160;i++)b742[i]=b731[i];}
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
loop413();
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
b34.set(b26.subarray(0,1024),0);
for(let t80=0;t80<32;t80++){
const v81=b23[t80];
const v82=(v81|0);
let v84;
let v89;
let v94;
let v97;
let v103;
let v108;
let v109;
let v110;
let v115;
let v119;
let v124;
switch(v82){
case 0:{
b83.set(b34.subarray(0,1024),0);
v84=0;
loop125();
loop126();
loop127();
loop128();
v89=0;
loop129();
loop130();
loop131();
loop132();
v94=0;
loop133();
loop134();
v97=0;
loop135();
loop136();
loop137();
loop138();
loop139();
v103=0;
loop140();
loop141();
loop142();
loop143();
v108=0;
v109=0;
v110=0;
loop144();
loop145();
loop146();
loop147();
v115=0;
loop148();
loop149();
loop150();
v119=0;
loop151();
loop152();
loop153();
loop154();
v124=0;
break;}
default:{
const v155=(n2===1?1:0);
const v156=(n2===2?1:0);
loop161();
loop164();
loop168();
loop173();
loop176();
loop178();
loop182(v155);
block.set(b179.subarray(0,1024),0);
block.set(b19.subarray(t80*20480,t80*20480+4096),1024);
product(16,64,64);
b183.set(block.subarray(5120,5120+1024),0);
block.set(b179.subarray(0,1024),0);
block.set(b19.subarray(t80*20480+1*4096,t80*20480+1*4096+4096),1024);
product(16,64,64);
b184.set(block.subarray(5120,5120+1024),0);
block.set(b179.subarray(0,1024),0);
block.set(b19.subarray(t80*20480+2*4096,t80*20480+2*4096+4096),1024);
product(16,64,64);
b185.set(block.subarray(5120,5120+1024),0);
loop187(n4);
block.set(b186.subarray(0,1024),0);
loop191();
product(16,64,16);
b188.set(block.subarray(2048,2048+256),0);
loop193();
loop198();
loop200();
loop203();
loop207();
loop212();
loop216();
block.set(b213.subarray(0,256),0);
block.set(b185.subarray(0,1024),256);
product(16,16,64);
b217.set(block.subarray(1280,1280+1024),0);
loop219(n3,v10);
loop224();
loop227();
loop231();
loop236();
loop239();
loop241();
const v242=(k11[v12]>0.0?1:0);
const v243=(v242|0);
loop247(v156);
let v249;
let v254;
let v258;
let v263;
switch(v243){
case 0:{
b248.set(b244.subarray(0,1024),0);
v249=0;
loop264();
loop265();
loop266();
loop267();
v254=0;
loop268();
loop269();
loop270();
v258=0;
loop271();
loop272();
loop273();
loop274();
v263=0;
break;}
default:{
loop279();
loop282();
loop286();
loop291();
loop294();
loop296();
loop300(v155);
block.set(b28.subarray(t80*8192,t80*8192+4096),1024);
product(16,64,64);
b297.set(block.subarray(5120,5120+1024),0);
loop302();
block.set(b28.subarray(t80*8192+1*4096,t80*8192+1*4096+4096),1024);
product(16,64,64);
b301.set(block.subarray(5120,5120+1024),0);
loop304(n3,v10);
loop309();
loop312();
loop316();
loop321();
loop324();
loop326();
loop329(v156);
v249=k9[v10];
loop330();
loop331();
loop332();
b253.set(b283.subarray(0,1024),0);
v254=v155;
b255.set(b28.subarray(t80*8192,t80*8192+4096),0);
loop333();
b257.set(b28.subarray(t80*8192+1*4096,t80*8192+1*4096+4096),0);
v258=n3;
loop334();
loop335();
loop336();
b262.set(b313.subarray(0,1024),0);
v263=v156;
break;}
}
loop337();
v84=k9[v10];
loop338();
loop339();
loop340();
b88.set(b165.subarray(0,1024),0);
v89=v155;
b90.set(b19.subarray(t80*20480,t80*20480+4096),0);
b91.set(b179.subarray(0,1024),0);
b92.set(b19.subarray(t80*20480+1*4096,t80*20480+1*4096+4096),0);
b93.set(b19.subarray(t80*20480+2*4096,t80*20480+2*4096+4096),0);
v94=n4;
loop343();
b96.set(b186.subarray(0,1024),0);
v97=8.0;
b98.set(b204.subarray(0,256),0);
loop345();
loop347();
b101.set(b185.subarray(0,1024),0);
b102.set(b213.subarray(0,256),0);
v103=n3;
loop348();
loop349();
loop350();
b107.set(b228.subarray(0,1024),0);
v108=v156;
v109=v243;
v110=v249;
b111.set(b250.subarray(0,1024),0);
loop351();
loop352();
b114.set(b253.subarray(0,1024),0);
v115=v254;
b116.set(b255.subarray(0,4096),0);
b117.set(b256.subarray(0,1024),0);
b118.set(b257.subarray(0,4096),0);
v119=v258;
b120.set(b259.subarray(0,1024),0);
loop353();
loop354();
b123.set(b262.subarray(0,1024),0);
v124=v263;
break;}
}
loop359();
loop361();
const v366=fround(sum365());
const v367=fround((v366/1024.0));
const v373=fround(sum372());
const v374=fround((v373/1024.0));
const v375=fround((v367/v374));
const v376=fround(sqrt(v375));
loop381();
loop383();
const v388=fround(sum387());
const v389=fround((v388/1024.0));
const v395=fround(sum394());
const v396=fround((v395/1024.0));
const v397=fround((v389/v396));
const v398=fround(sqrt(v397));
const v399=fround((v25?1.0:v374));
const v400=fround((n4*v399));
b35[t80]=v376;
b36[t80]=v398;
b37[t80]=v400;
b38[t80]=v82;
b39[t80]=v84;
b40.set(b85.subarray(0,1024),t80*1024);
loop401(t80);
loop402(t80);
b43.set(b88.subarray(0,1024),t80*1024);
b44[t80]=v89;
b45.set(b90.subarray(0,4096),t80*4096);
b46.set(b91.subarray(0,1024),t80*1024);
b47.set(b92.subarray(0,4096),t80*4096);
b48.set(b93.subarray(0,4096),t80*4096);
b49[t80]=v94;
b50.set(b95.subarray(0,1024),t80*1024);
b51.set(b96.subarray(0,1024),t80*1024);
b52[t80]=v97;
b53.set(b98.subarray(0,256),t80*256);
loop403(t80);
loop404(t80);
b56.set(b101.subarray(0,1024),t80*1024);
b57.set(b102.subarray(0,256),t80*256);
b58[t80]=v103;
b59.set(b104.subarray(0,1024),t80*1024);
loop405(t80);
loop406(t80);
b62.set(b107.subarray(0,1024),t80*1024);
b63[t80]=v108;
b64[t80]=v109;
b65[t80]=v110;
b66.set(b111.subarray(0,1024),t80*1024);
loop407(t80);
loop408(t80);
b69.set(b114.subarray(0,1024),t80*1024);
b70[t80]=v115;
b71.set(b116.subarray(0,4096),t80*4096);
b72.set(b117.subarray(0,1024),t80*1024);
b73.set(b118.subarray(0,4096),t80*4096);
b74[t80]=v119;
b75.set(b120.subarray(0,1024),t80*1024);
loop409(t80);
loop410(t80);
b78.set(b123.subarray(0,1024),t80*1024);
b79[t80]=v124;
b411.set(b83.subarray(0,1024),0);
b34.set(b411.subarray(0,1024),0);
}
b414.set(b412.subarray(0,1024),0);
for(let t418=31;t418>=0;t418--){
const v419=b38[t418];
const v420=fround(b39[t418]);
const v421=b44[t418];
const v422=fround(b49[t418]);
const v423=fround(b52[t418]);
const v424=fround(b58[t418]);
const v425=b63[t418];
const v426=b64[t418];
const v427=fround(b65[t418]);
const v428=b70[t418];
const v429=fround(b74[t418]);
const v430=b79[t418];
switch(v419){
case 0:{
b431.set(b414.subarray(0,1024),0);
loop435();
loop436();
loop437();
break;}
default:{
switch(v426){
case 0:{
b438.set(b414.subarray(0,1024),0);
break;}
default:{
loop440(v430);
loop445(t418);
loop449(t418);
loop453(t418);
loop458();
loop462();
loop466(v430);
block.set(b73.subarray(t418*4096,t418*4096+4096),0);
loop470(v429);
product(64,64,16);
b467.set(block.subarray(5120,5120+1024),0);
block.set(b71.subarray(t418*4096,t418*4096+4096),0);
loop474(t418);
product(64,64,16);
b471.set(block.subarray(5120,5120+1024),0);
loop478(v428);
loop483(t418);
loop487(t418);
loop491(t418);
loop496();
loop500();
loop503(v427,v428);
break;}
}
loop505(v425);
loop510(t418);
loop514(t418);
loop518(t418);
loop523();
loop527();
loop531(v425);
loop533(v424);
loop537();
block.set(b57.subarray(t418*256,t418*256+256),1024);
product(64,16,16);
b534.set(block.subarray(1280,1280+1024),0);
block.set(b532.subarray(0,1024),0);
loop541(t418);
product(16,64,16);
b538.set(block.subarray(2048,2048+256),0);
loop546(t418);
loop550();
loop554(t418,v423);
loop558();
block.set(b51.subarray(t418*1024,t418*1024+1024),256);
product(16,16,64);
b555.set(block.subarray(1280,1280+1024),0);
block.set(b551.subarray(0,256),0);
loop562(t418);
product(16,16,64);
b559.set(block.subarray(1280,1280+1024),0);
loop564(v422);
block.set(b534.subarray(0,1024),0);
block.set(b46.subarray(t418*1024,t418*1024+1024),1024);
product(64,16,64);
b565.set(block.subarray(2048,2048+4096),0);
block.set(b48.subarray(t418*4096,t418*4096+4096),0);
block.set(b534.subarray(0,1024),4096);
product(64,64,16);
b566.set(block.subarray(5120,5120+1024),0);
block.set(b47.subarray(t418*4096,t418*4096+4096),0);
loop570();
product(64,64,16);
b567.set(block.subarray(5120,5120+1024),0);
loop574();
block.set(b46.subarray(t418*1024,t418*1024+1024),1024);
product(64,16,64);
b571.set(block.subarray(2048,2048+4096),0);
block.set(b45.subarray(t418*4096,t418*4096+4096),0);
loop578();
product(64,64,16);
b575.set(block.subarray(5120,5120+1024),0);
loop582();
loop584(v421);
loop589(t418);
loop593(t418);
loop597(t418);
loop602();
loop606();
loop609(v420,v421);
loop612();
loop615();
b434.set(b414.subarray(0,1024),0);
break;}
}
b415.set(b434.subarray(0,1024),t418*1024);
b416.set(b432.subarray(0,4096),t418*4096);
b417.set(b433.subarray(0,4096),t418*4096);
b616.set(b431.subarray(0,1024),0);
b414.set(b616.subarray(0,1024),0);
}
loop622();
loop624();
loop630();
loop632();
loop638();
loop640();
loop646();
loop648();
loop650();
loop652();
loop654();
loop657();
loop661();
loop664();
loop665();
loop667();
loop673();
loop675();
loop681();
loop683();
const v684=(n2===2?1:0);
const v685=fround(square(k9[v10]));
const v686=fround(square(n3));
const v687=fround(square(n4));
let v688;
let v689;
v688=0.0625;
v689=0.9375;
for(let t691=0;t691<32;t691++){
const v692=b23[t691];
const v693=fround((v688+v689));
const v694=fround((v25?v693:1.0));
const v695=fround((v688/v694));
const v696=fround((v689/v694));
const v697=fround((v687*v695));
const v698=fround((v697*v696));
const v699=fround(expm1(v698));
const v700=fround((v699/16.0));
const v701=fround((v687*v696));
const v702=fround((v695+v696));
const v703=fround((v701*v702));
const v704=fround(exp(v703));
const v705=fround(exp(v698));
const v706=fround((v704-v705));
const v707=fround((v706/16.0));
const v708=fround((v685*v688));
const v709=fround((v696*v700));
const v710=fround((v695+v709));
const v711=fround((v686*v710));
const v712=fround((v708+v711));
const v713=fround((v685*v689));
const v714=fround((v686*v696));
const v715=fround((v714*v707));
const v716=fround((v713+v715));
const v717=fround((v712+v716));
const v718=fround((v684?v717:1.0));
const v719=fround((v712/v718));
const v720=fround((v716/v718));
const v721=fround((v692?v719:v688));
const v722=fround((v692?v720:v689));
const v723=fround((v719+v720));
const v724=fround((v720/v723));
b690[t691]=v724;
const v725=fround(v721);
const v726=fround(v722);
v688=v725;
v689=v726;
}
const v727=(n4<=1.0?1:0);
const v728=(k11[v12]===0.0?1:0);
loop730();
loop733();
loop735();
loop737();
loop739();
loop741(v727,v728);
loop743();
return b742;
}
