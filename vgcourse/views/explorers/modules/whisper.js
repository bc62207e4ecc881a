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

const b12=new Float32Array(40);
const b13=new Float32Array(40);
const b34=new Float32Array(80);
const b39=new Float32Array(80);
function loop36(){for(let i35=0;i35<40;i35++){b34[i35]=b12[i35];}}
function loop38(){for(let i37=0;i37<40;i37++){b34[1*40+i37]=b13[i37];}}
function loop40(){for(let i=0;i<80;i++)b39[i]=b34[i];}
let seed;
function draw(){
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
const v5=fround((1.0-n3));
const v6=fround((v5*n2));
const v7=fround((n3+v6));
const v8=fround(ln(v7));
const v9=fround((v8*0.4342944920063019));
let v10;
let v11;
v10=0.0;
v11=(-Infinity);
for(let t14=0;t14<40;t14++){
const v15=(t14);
const v16=fround((v10+v9));
const v17=fround((v11+v9));
const v18=fround((2.0*v17));
const v19=fround(pow(10.0,v18));
const v20=fround((v19+9.999999747378752e-05));
const v21=fround(ln(v20));
const v22=fround((v21*0.4342944920063019));
const v23=fround((0.5*v22));
const v24=(n4>0?1:0);
const v25=fround(max(v16,0.0));
const v26=fround((v24?v25:0.0));
const v27=fround((v16-v26));
const v28=fround((v23-v26));
const v29=(v15<n1?1:0);
const v30=fround((v29?v27:NaN));
const v31=fround((v29?v28:NaN));
b12[t14]=v30;
b13[t14]=v31;
const v32=fround(v27);
const v33=fround(v28);
v10=v32;
v11=v33;
}
loop36();
loop38();
loop40();
return b39;
}
