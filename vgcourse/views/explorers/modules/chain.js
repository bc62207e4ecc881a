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


const k5=new Int32Array(numbers('AAAAAAEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAARAAAAEgAAABMAAAAUAAAAFQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAAdAAAA'));
const b6=new Int32Array(30);
const b10=new Float32Array(30);
const b108=new Float32Array(30);
const b111=new Float32Array(30);
const b115=new Float32Array(30);
const k119=new Int32Array(numbers('AQAAAAIAAAADAAAABAAAAAUAAAAGAAAABwAAAAgAAAAJAAAACgAAAAsAAAAMAAAADQAAAA4AAAAPAAAAEAAAABEAAAASAAAAEwAAABQAAAAVAAAAFgAAABcAAAAYAAAAGQAAABoAAAAbAAAAHAAAAB0AAAAeAAAA'));
const b120=new Int32Array(30);
const k125=new Float32Array(numbers('myAavwAAAAAAAAAAAAAAAAAAAAAAAAAAqex6PvCuVz3aSCk9AAAAAA=='));
const b127=new Float32Array(90);
const b134=new Float32Array(90);
function loop7(n1){for(let i=0;i<30;i++){b6[i]=((k5[i]<n1)|0);}}
function loop110(v107){for(let i109=0;i109<30;i109++){b108[i109]=(b6[(29-(i109))]?fround((v107+fround((fround(ln(abs(b10[(29-(i109))])))*0.4342944920063019)))):0.0);}}
function loop114(){let s113=0;for(let i112=0;i112<=29;i112++){s113+=b108[i112];b111[i112]=s113;}}
function loop117(){for(let i116=0;i116<29;i116++){b115[i116]=b111[(29-(i116+1))];}}
function loop118(){b115[29]=0.0;}
function loop121(n1){for(let i=0;i<30;i++){b120[i]=((n1-k119[i])|0);}}
function loop129(n2){for(let i128=0;i128<30;i128++){b127[i128]=fround((fround(ln(abs((b6[i128]?fround((n2*b10[i128])):NaN))))*0.4342944920063019));}}
function loop131(){for(let i130=0;i130<30;i130++){b127[1*30+i130]=(b6[i130]?b115[i130]:NaN);}}
function loop133(v126){for(let i132=0;i132<30;i132++){b127[2*30+i132]=(((b120[i132]>=0)|0)?fround((b120[i132]*k125[v126])):NaN);}}
function loop137(){for(let i135=0;i135<3;i135++){for(let i136=0;i136<30;i136++){b134[i135*30+i136]=b127[i135*30+i136];}}}

let seed;
function draw(){
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
loop7(n1);
let v8;
v8=0.5;
for(let t9=0;t9<30;t9++){
const v11=b6[t9];
const v12=fround((n2*v8));
const v13=fround((v12+n3));
const v14=min(max(n4,0),9);
let v15;
let v16;
switch(v14){
case 0:{
const v17=fround(logistic(v13));
const v18=fround((-v13));
const v19=fround(logistic(v18));
const v20=fround((v17*v19));
const v21=fround((v20*1.0));
v15=v17;
v16=v21;
break;}
case 1:{
const v22=fround(tanh(v13));
const v23=fround((2.0*v13));
const v24=fround(logistic(v23));
const v25=fround((4.0*v24));
const v26=fround(((-2.0)*v13));
const v27=fround(logistic(v26));
const v28=fround((v25*v27));
const v29=fround((v28*1.0));
v15=v22;
v16=v29;
break;}
case 2:{
const v30=fround(above0(v13));
const v31=((v13>0.0)|0);
const v32=fround(v31);
v15=v30;
v16=v32;
break;}
case 3:{
v15=v13;
v16=1.0;
break;}
case 4:{
const v33=((v13>=0.0)|0);
const v34=fround((0.009999999776482582*v13));
const v35=fround((v33?v13:v34));
const v36=fround((v33?1.0:0.009999999776482582));
v15=v35;
v16=v36;
break;}
case 5:{
const v37=((v13>0.0)|0);
const v38=fround((v37?0.0:v13));
const v39=fround((v37?0.0:1.0));
const v40=fround(expm1(v38));
const v41=fround((v40+1.0));
const v42=fround((v39*v41));
const v43=fround((1.0*v40));
const v44=fround((1.0*v42));
const v45=fround((v37?v13:v43));
const v46=fround((v37?1.0:v44));
v15=v45;
v16=v46;
break;}
case 6:{
const v47=((v13>0.0)|0);
const v48=fround((v47?0.0:v13));
const v49=fround((v47?0.0:1.0));
const v50=fround(expm1(v48));
const v51=fround((v50+1.0));
const v52=fround((v49*v51));
const v53=fround((1.6732631921768188*v50));
const v54=fround((1.6732631921768188*v52));
const v55=fround((v47?v13:v53));
const v56=fround((v47?1.0:v54));
const v57=fround((1.0507010221481323*v55));
const v58=fround((1.0507010221481323*v56));
v15=v57;
v16=v58;
break;}
case 7:{
const v59=fround((0.5*v13));
const v60=fround((-v13));
const v61=fround((v60*0.7071067690849304));
const v62=fround(erfc(v61));
const v63=fround(square(v61));
const v64=fround((-v63));
const v65=fround(exp(v64));
const v66=fround(((-0.7071067690849304)*v65));
const v67=fround(((-1.128379225730896)*v66));
const v68=fround((v59*v62));
const v69=fround((0.5*v62));
const v70=fround((v59*v67));
const v71=fround((v69+v70));
const v72=fround(v68);
const v73=fround(v71);
v15=v72;
v16=v73;
break;}
case 8:{
const v74=fround(logistic(v13));
const v75=fround((1.0-v74));
const v76=fround((v74*v75));
const v77=fround((1.0*v76));
const v78=fround((v13*v74));
const v79=fround((1.0*v74));
const v80=fround((v13*v77));
const v81=fround((v79+v80));
v15=v78;
v16=v81;
break;}
default:{
const v82=fround(above0(v13));
const v83=fround((v13-0.0));
const v84=((v83!==v83)|0);
const v85=fround((v13+0.0));
const v86=fround(abs(v83));
const v87=fround((-v86));
const v88=fround(exp(v87));
const v89=fround(log1p(v88));
const v90=fround((v82+v89));
const v91=fround((v84?v85:v90));
const v92=((v13===Infinity)|0);
const v93=fround((v92?0.0:v13));
const v94=((v91===Infinity)|0);
const v95=fround((v94?0.0:v91));
const v96=fround((v93-v95));
const v97=fround(exp(v96));
const v98=fround((1.0*v97));
const v99=fround((0.0-v95));
const v100=fround(exp(v99));
const v101=fround((0.0*v100));
const v102=fround((v98+v101));
v15=v91;
v16=v102;
break;}
}
const v103=fround((v16*1.0));
const v104=fround((v11?v15:v8));
b10[t9]=v103;
v8=v104;
}
const v105=fround(abs(n2));
const v106=fround(ln(v105));
const v107=fround((v106*0.4342944920063019));
loop110(v107);
loop114();
loop117();
loop118();
loop121(n1);
const v122=((n4<0)|0);
const v123=((n4+10)|0);
const v124=(v122?v123:n4);
const v126=min(max(v124,0),9);
loop129(n2);
loop131();
loop133(v126);
loop137();
return b134;
}
