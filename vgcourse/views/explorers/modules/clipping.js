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


const b5=new Float32Array(2);
const b8=new Float32Array(2);
const b11=new Float32Array(81);
const b12=new Float32Array(81);
const b13=new Float32Array(81);
const b14=new Float32Array(81);
const b17=new Float32Array(50);
const b18=new Float32Array(50);
const b32=new Float32Array(2);
const b38=new Float32Array(2);
const b44=new Float32Array(2);
const b47=new Float32Array(2);
const b57=new Float32Array(2);
const b86=new Float32Array(2);
const b89=new Float32Array(80);
const b92=new Float32Array(80);
const b95=new Float32Array(80);
const b97=new Uint8Array(80);
const b99=new Float32Array(240);
const b106=new Float32Array(240);
const b108=new Float32Array(240);
function loop6(n4){b5[0]=n4;}
function loop7(){b5[1]=(-2.5999999046325684);}
function loop9(){for(let i=0;i<2;i++)b8[i]=b5[i];}
function loop34(){for(let i=0;i<2;i++)b32[i]=0.0;}
function loop39(){for(let i=0;i<2;i++)b38[i]=0.0;}
function loop40(v33){b38[1]=v33;}
function loop45(){for(let i=0;i<2;i++)b44[i]=0.0;}
function loop46(v42){b44[0]=v42;}
function loop48(){for(let i=0;i<2;i++)b47[i]=fround((fround((b32[i]+b38[i]))+b44[i]));}
function loop49(){for(let i=0;i<2;i++)b32[i]=b47[i];}
function sum53(){let s52=0;for(let i51=0;i51<2;i51++){s52=s52+fround((b32[i51]*b32[i51]));}return s52;}
function loop58(){for(let i=0;i<2;i++)b57[i]=b32[i];}
function loop60(n2,v59){for(let i=0;i<2;i++)b57[i]=min(n2,max(v59,b32[i]));}
function loop61(){for(let i=0;i<2;i++)b57[i]=b57[i];}
function sum65(){let s64=0;for(let i63=0;i63<2;i63++){s64=s64+fround((fround(square(b32[i63]))+0.0));}return s64;}
function loop72(n2,v70,v71){for(let i=0;i<2;i++)b57[i]=(v70?b32[i]:fround((fround((b32[i]*v71))*n2)));}
function loop73(){for(let i=0;i<2;i++)b57[i]=b57[i];}
function sum77(){let s76=0;for(let i75=0;i75<2;i75++){s76=s76+fround((fround(square(b32[i75]))+0.0));}return s76;}
function loop84(n2,v82,v83){for(let i=0;i<2;i++)b57[i]=(v82?b32[i]:fround((fround((b32[i]*v83))*n2)));}
function loop85(){for(let i=0;i<2;i++)b57[i]=b57[i];}
function loop87(n3){for(let i=0;i<2;i++)b86[i]=fround((b8[i]-fround((n3*b57[i]))));}
function loop88(){for(let i=0;i<2;i++)b8[i]=b86[i];}
function loop91(){for(let i90=0;i90<80;i90++){b89[i90]=abs(fround((b11[i90+1]-b11[i90])));}}
function loop94(){for(let i93=0;i93<80;i93++){b92[i93]=abs(fround((b12[i93+1]-b12[i93])));}}
function loop96(){for(let i=0;i<80;i++)b95[i]=max(b89[i],b92[i]);}
function loop98(){for(let i=0;i<80;i++)b97[i]=((b95[i]===0.0)|0);}
function loop101(){for(let i100=0;i100<80;i100++){b99[i100]=b13[i100];}}
function loop103(){for(let i102=0;i102<80;i102++){b99[1*80+i102]=b14[i102];}}
function loop105(){for(let i104=0;i104<80;i104++){b99[2*80+i104]=((((b89[i104]===Infinity)|0)|((b92[i104]===Infinity)|0))?Infinity:(b97[i104]?b95[i104]:fround((b95[i104]*fround(sqrt(fround((1.0+fround(square(fround((min(b89[i104],b92[i104])/(b97[i104]?1.0:b95[i104])))))))))))));}}
function loop107(){for(let i=0;i<240;i++)b106[i]=fround((fround(ln(b99[i]))*0.4342944920063019));}
function loop109(){for(let i=0;i<240;i++)b108[i]=(((b106[i]===(-Infinity))|0)?NaN:b106[i]);}
let seed;
function draw(){
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);n4=fround(n4);
loop6(n4);
loop7();
loop9();
for(let t10=0;t10<81;t10++){
let v15;
v15=0.5;
for(let t16=0;t16<50;t16++){
const v19=fround(logistic(v15));
const v20=fround((1.0-v19));
const v21=fround((v19*v20));
const v22=fround((b8[0]*v19));
const v23=fround((v22+b8[1]));
b17[t16]=v21;
b18[t16]=v19;
v15=v23;
}
const v24=fround(logistic(v15));
const v25=fround((1.0-v24));
const v26=fround((v24*v25));
const v27=fround((v24-0.699999988079071));
const v28=fround(square(v27));
const v29=fround((2.0*v27));
const v30=fround((1.0*v29));
const v31=fround((v30*v26));
let v33;
loop34();
v33=v31;
for(let t35=49;t35>=0;t35--){
const v36=fround(b17[t35]);
const v37=fround(b18[t35]);
loop39();
loop40(v33);
const v41=fround((b8[0]*v33));
const v42=fround((v33*v37));
const v43=fround((v41*v36));
loop45();
loop46(v42);
loop48();
loop49();
v33=v43;
}
const v54=fround(sum53());
const v55=fround(sqrt(v54));
const v56=min(max(n1,0),3);
switch(v56){
case 0:{
loop58();
break;}
case 1:{
const v59=fround((-n2));
loop60(n2,v59);
loop61();
break;}
case 2:{
const v66=fround(sum65());
const v67=fround((0.0+v66));
const v68=fround(sqrt(v67));
const v69=fround(v68);
const v70=((v69<n2)|0);
const v71=(1/v69);
loop72(n2,v70,v71);
loop73();
break;}
default:{
const v78=fround(sum77());
const v79=fround((0.0+v78));
const v80=fround(sqrt(v79));
const v81=fround(v80);
const v82=((v81<n2)|0);
const v83=(1/v81);
loop84(n2,v82,v83);
loop85();
break;}
}
b11[t10]=b8[0];
b12[t10]=b8[1];
b13[t10]=v28;
b14[t10]=v55;
loop87(n3);
loop88();
}
loop91();
loop94();
loop96();
loop98();
loop101();
loop103();
loop105();
loop107();
loop109();
return b108;
}
