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

const b5=new Float32Array(2);
const b8=new Float32Array(2);
const b10=new Float32Array(81);
const b11=new Float32Array(81);
const b12=new Float32Array(81);
const b13=new Float32Array(81);
const b16=new Float32Array(50);
const b17=new Float32Array(50);
const b33=new Float32Array(2);
const b39=new Float32Array(2);
const b45=new Float32Array(2);
const b48=new Float32Array(2);
const b59=new Float32Array(2);
const b83=new Float32Array(2);
const b86=new Float32Array(80);
const b89=new Float32Array(80);
const b92=new Float32Array(80);
const b94=new Uint8Array(80);
const b96=new Float32Array(240);
const b103=new Float32Array(240);
const b105=new Float32Array(240);
function loop6(n4){b5[0]=n4;}
function loop7(){b5[1]=(-2.5999999046325684);}
function loop9(){for(let i=0;i<2;i++)b8[i]=b5[i];}
function loop35(){for(let i=0;i<2;i++)b33[i]=0.0;}
function loop40(){for(let i=0;i<2;i++)b39[i]=0.0;}
function loop41(v34){b39[1]=v34;}
function loop46(){for(let i=0;i<2;i++)b45[i]=0.0;}
function loop47(v43){b45[0]=v43;}
function loop49(){for(let i=0;i<2;i++)b48[i]=fround((fround((b33[i]+b39[i]))+b45[i]));}
function loop51(){for(let i=0;i<2;i++)b33[i]=b48[i];}
function sum55(){let s52=0;for(let i54=0;i54<2;i54++){s52=s52+fround((b33[i54]*b33[i54]));}return s52;}
function loop60(){for(let i=0;i<2;i++)b59[i]=b33[i];}
function loop62(n2,v61){for(let i=0;i<2;i++)b59[i]=min(n2,max(v61,b33[i]));}
function sum66(){let s63=0;for(let i65=0;i65<2;i65++){s63=s63+fround((fround(square(b33[i65]))+0.0));}return s63;}
function loop72(n2,v70,v71){for(let i=0;i<2;i++)b59[i]=(v71?b33[i]:fround((fround((b33[i]/v70))*n2)));}
function sum76(){let s73=0;for(let i75=0;i75<2;i75++){s73=s73+fround((fround(square(b33[i75]))+0.0));}return s73;}
function loop82(n2,v80,v81){for(let i=0;i<2;i++)b59[i]=(v81?b33[i]:fround((fround((b33[i]/v80))*n2)));}
function loop84(n3){for(let i=0;i<2;i++)b83[i]=fround((b8[i]-fround((n3*b59[i]))));}
function loop85(){for(let i=0;i<2;i++)b8[i]=b83[i];}
function loop88(){for(let i87=0;i87<80;i87++){b86[i87]=abs(fround((b10[i87+1]-b10[i87])));}}
function loop91(){for(let i90=0;i90<80;i90++){b89[i90]=abs(fround((b11[i90+1]-b11[i90])));}}
function loop93(){for(let i=0;i<80;i++)b92[i]=max(b86[i],b89[i]);}
function loop95(){for(let i=0;i<80;i++)b94[i]=(b92[i]===0.0?1:0);}
function loop98(){for(let i97=0;i97<80;i97++){b96[i97]=b12[i97];}}
function loop100(){for(let i99=0;i99<80;i99++){b96[1*80+i99]=b13[i99];}}
function loop102(){for(let i101=0;i101<80;i101++){b96[2*80+i101]=(((b86[i101]===Infinity?1:0)|(b89[i101]===Infinity?1:0))?Infinity:(b94[i101]?b92[i101]:fround((b92[i101]*fround(sqrt(fround((1.0+fround(square(fround((min(b86[i101],b89[i101])/(b94[i101]?1.0:b92[i101])))))))))))));}}
function loop104(){for(let i=0;i<240;i++)b103[i]=fround((fround(ln(b96[i]))*0.4342944920063019));}
function loop106(){for(let i=0;i<240;i++)b105[i]=((b103[i]===(-Infinity)?1:0)?NaN:b103[i]);}
let seed;
function draw(){
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);n4=fround(n4);
loop6(n4);
loop7();
loop9();
for(let t14=0;t14<81;t14++){
let v15;
v15=0.5;
for(let t18=0;t18<50;t18++){
const v19=fround(logistic(v15));
const v20=fround((1.0-v19));
const v21=fround((v19*v20));
const v22=fround((b8[0]*v19));
const v23=fround((v22+b8[1]));
b16[t18]=v21;
b17[t18]=v19;
const v24=fround(v23);
v15=v24;
}
const v25=fround(logistic(v15));
const v26=fround((1.0-v25));
const v27=fround((v25*v26));
const v28=fround((v25-0.699999988079071));
const v29=fround(square(v28));
const v30=fround((2.0*v28));
const v31=fround((1.0*v30));
const v32=fround((v31*v27));
let v34;
loop35();
v34=v32;
for(let t36=49;t36>=0;t36--){
const v37=fround(b16[t36]);
const v38=fround(b17[t36]);
loop40();
loop41(v34);
const v42=fround((b8[0]*v34));
const v43=fround((v34*v38));
const v44=fround((v42*v37));
loop46();
loop47(v43);
loop49();
const v50=fround(v44);
loop51();
v34=v50;
}
const v56=fround(sum55());
const v57=fround(sqrt(v56));
const v58=min(max(n1,0),3);
switch(v58){
case 0:{
loop60();
break;}
case 1:{
const v61=fround((-n2));
loop62(n2,v61);
break;}
case 2:{
const v67=fround(sum66());
const v68=fround((0.0+v67));
const v69=fround(sqrt(v68));
const v70=fround(v69);
const v71=(v70<n2?1:0);
loop72(n2,v70,v71);
break;}
default:{
const v77=fround(sum76());
const v78=fround((0.0+v77));
const v79=fround(sqrt(v78));
const v80=fround(v79);
const v81=(v80<n2?1:0);
loop82(n2,v80,v81);
break;}
}
b10[t14]=b8[0];
b11[t14]=b8[1];
b12[t14]=v29;
b13[t14]=v57;
loop84(n3);
loop85();
}
loop88();
loop91();
loop93();
loop95();
loop98();
loop100();
loop102();
loop104();
loop106();
return b105;
}
