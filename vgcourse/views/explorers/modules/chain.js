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
const b11=new Float32Array(30);
const b109=new Float32Array(30);
const b112=new Float32Array(30);
const b116=new Float32Array(30);
const k120=new Int32Array(numbers('AQAAAAIAAAADAAAABAAAAAUAAAAGAAAABwAAAAgAAAAJAAAACgAAAAsAAAAMAAAADQAAAA4AAAAPAAAAEAAAABEAAAASAAAAEwAAABQAAAAVAAAAFgAAABcAAAAYAAAAGQAAABoAAAAbAAAAHAAAAB0AAAAeAAAA'));
const b121=new Int32Array(30);
const k127=new Float32Array(numbers('myAavwAAAAAAAAAAAAAAAAAAAAAAAAAAqex6PvCuVz3aSCk9AAAAAA=='));
const b129=new Float32Array(90);
const b136=new Float32Array(90);
function loop8(n1){for(let i=0;i<30;i++){b6[i]=((k5[i]<n1)|0);}}
function loop111(v108){for(let i110=0;i110<30;i110++){b109[i110]=(b6[(29-(i110))]?fround((v108+fround((fround(ln(abs(b11[(29-(i110))])))*0.4342944920063019)))):0.0);}}
function loop115(){let s114=0;for(let i113=0;i113<=29;i113++){s114+=b109[i113];b112[i113]=s114;}}
function loop118(){for(let i117=0;i117<29;i117++){b116[i117]=b112[(29-(i117+1))];}}
function loop119(){b116[29]=0.0;}
function loop123(n1){for(let i=0;i<30;i++){b121[i]=((n1-k120[i])|0);}}
function loop131(n2){for(let i130=0;i130<30;i130++){b129[i130]=fround((fround(ln(abs((b6[i130]?fround((n2*b11[i130])):NaN))))*0.4342944920063019));}}
function loop133(){for(let i132=0;i132<30;i132++){b129[1*30+i132]=(b6[i132]?b116[i132]:NaN);}}
function loop135(v128){for(let i134=0;i134<30;i134++){b129[2*30+i134]=(((b121[i134]>=0)|0)?fround((b121[i134]*k127[v128])):NaN);}}
function loop139(){for(let i137=0;i137<3;i137++){for(let i138=0;i138<30;i138++){b136[i137*30+i138]=b129[i137*30+i138];}}}

let seed;
function draw(){
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);
loop8(n1);
let v9;
v9=0.5;
for(let t10=0;t10<30;t10++){
const v12=b6[t10];
const v13=fround((n2*v9));
const v14=fround((v13+n3));
const v15=min(max(n4,0),9);
let v16;
let v17;
switch(v15){
case 0:{
const v18=fround(logistic(v14));
const v19=fround((-v14));
const v20=fround(logistic(v19));
const v21=fround((v18*v20));
const v22=fround((v21*1.0));
v16=v18;
v17=v22;
break;}
case 1:{
const v23=fround(tanh(v14));
const v24=fround((2.0*v14));
const v25=fround(logistic(v24));
const v26=fround((4.0*v25));
const v27=fround(((-2.0)*v14));
const v28=fround(logistic(v27));
const v29=fround((v26*v28));
const v30=fround((v29*1.0));
v16=v23;
v17=v30;
break;}
case 2:{
const v31=fround(above0(v14));
const v32=((v14>0.0)|0);
const v33=fround(v32);
v16=v31;
v17=v33;
break;}
case 3:{
v16=v14;
v17=1.0;
break;}
case 4:{
const v34=((v14>=0.0)|0);
const v35=fround((0.009999999776482582*v14));
const v36=fround((v34?v14:v35));
const v37=fround((v34?1.0:0.009999999776482582));
v16=v36;
v17=v37;
break;}
case 5:{
const v38=((v14>0.0)|0);
const v39=fround((v38?0.0:v14));
const v40=fround((v38?0.0:1.0));
const v41=fround(expm1(v39));
const v42=fround((v41+1.0));
const v43=fround((v40*v42));
const v44=fround((1.0*v41));
const v45=fround((1.0*v43));
const v46=fround((v38?v14:v44));
const v47=fround((v38?1.0:v45));
v16=v46;
v17=v47;
break;}
case 6:{
const v48=((v14>0.0)|0);
const v49=fround((v48?0.0:v14));
const v50=fround((v48?0.0:1.0));
const v51=fround(expm1(v49));
const v52=fround((v51+1.0));
const v53=fround((v50*v52));
const v54=fround((1.6732631921768188*v51));
const v55=fround((1.6732631921768188*v53));
const v56=fround((v48?v14:v54));
const v57=fround((v48?1.0:v55));
const v58=fround((1.0507010221481323*v56));
const v59=fround((1.0507010221481323*v57));
v16=v58;
v17=v59;
break;}
case 7:{
const v60=fround((0.5*v14));
const v61=fround((-v14));
const v62=fround((v61*0.7071067690849304));
const v63=fround(erfc(v62));
const v64=fround(square(v62));
const v65=fround((-v64));
const v66=fround(exp(v65));
const v67=fround(((-0.7071067690849304)*v66));
const v68=fround(((-1.128379225730896)*v67));
const v69=fround((v60*v63));
const v70=fround((0.5*v63));
const v71=fround((v60*v68));
const v72=fround((v70+v71));
const v73=fround(v69);
const v74=fround(v72);
v16=v73;
v17=v74;
break;}
case 8:{
const v75=fround(logistic(v14));
const v76=fround((1.0-v75));
const v77=fround((v75*v76));
const v78=fround((1.0*v77));
const v79=fround((v14*v75));
const v80=fround((1.0*v75));
const v81=fround((v14*v78));
const v82=fround((v80+v81));
v16=v79;
v17=v82;
break;}
default:{
const v83=fround(above0(v14));
const v84=fround((v14-0.0));
const v85=((v84!==v84)|0);
const v86=fround((v14+0.0));
const v87=fround(abs(v84));
const v88=fround((-v87));
const v89=fround(exp(v88));
const v90=fround(log1p(v89));
const v91=fround((v83+v90));
const v92=fround((v85?v86:v91));
const v93=((v14===Infinity)|0);
const v94=fround((v93?0.0:v14));
const v95=((v92===Infinity)|0);
const v96=fround((v95?0.0:v92));
const v97=fround((v94-v96));
const v98=fround(exp(v97));
const v99=fround((1.0*v98));
const v100=fround((0.0-v96));
const v101=fround(exp(v100));
const v102=fround((0.0*v101));
const v103=fround((v99+v102));
v16=v92;
v17=v103;
break;}
}
const v104=fround((v17*1.0));
const v105=fround((v12?v16:v9));
b11[t10]=v104;
v9=v105;
}
const v106=fround(abs(n2));
const v107=fround(ln(v106));
const v108=fround((v107*0.4342944920063019));
loop111(v108);
loop115();
loop118();
loop119();
loop123(n1);
const v124=((n4<0)|0);
const v125=((n4+10)|0);
const v126=(v124?v125:n4);
const v128=min(max(v126,0),9);
loop131(n2);
loop133();
loop135(v128);
loop139();
return b136;
}
