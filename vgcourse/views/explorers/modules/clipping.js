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
} catch { block = new Float32Array(1376); } // forbidden, or too old
// Loops over arrays: see vectors.py. What a page forbids, or cannot, stays as it is.
const vectors = async (text) => (await WebAssembly.instantiate(numbers(text), { "": { "": memory } })).instance.exports;

const b5=new Float32Array(2);
const b8=new Float32Array(2);
const b11=block.subarray(0,81);
const b12=block.subarray(164,245);
const b13=block.subarray(488,569);
const b14=block.subarray(812,893);
const b17=new Float32Array(50);
const b18=new Float32Array(50);
const b32=new Float32Array(2);
const b38=new Float32Array(2);
const b44=new Float32Array(2);
const b47=new Float32Array(2);
const b57=new Float32Array(2);
const b84=new Float32Array(2);
const b87=block.subarray(84,164);
const b90=block.subarray(248,328);
const b93=block.subarray(328,408);
const b95=new Int32Array(block.buffer,1632,80);
const b97=block.subarray(572,812);
const b104=block.subarray(896,1136);
const b106=block.subarray(1136,1376);
const b108=new Float32Array(240);
function loop6(n4){b5[0]=n4;}
function loop7(){b5[1]=(-2.5999999046325684);}
function loop9(){for(let i=0;i<2;i++){b8[i]=b5[i];}}
function loop34(){for(let i=0;i<2;i++){b32[i]=0.0;}}
function loop39(){for(let i=0;i<2;i++){b38[i]=0.0;}}
function loop40(v33){b38[1]=v33;}
function loop45(){for(let i=0;i<2;i++){b44[i]=0.0;}}
function loop46(v42){b44[0]=v42;}
function loop48(){for(let i=0;i<2;i++){b47[i]=fround((fround((b32[i]+b38[i]))+b44[i]));}}
function loop49(){for(let i=0;i<2;i++){b32[i]=b47[i];}}
function loop53(){let s52=0;for(let i51=0;i51<2;i51++){s52=s52+fround((b32[i51]*b32[i51]));}return s52;}
function loop58(){for(let i=0;i<2;i++){b57[i]=b32[i];}}
function loop60(n2,v59){for(let i=0;i<2;i++){b57[i]=min(n2,max(v59,b32[i]));}}
function loop61(){for(let i=0;i<2;i++){b57[i]=b57[i];}}
function loop65(){let s64=0;for(let i63=0;i63<2;i63++){s64=s64+fround((fround(square(b32[i63]))+0.0));}return s64;}
function loop71(n2,v69,v70){for(let i=0;i<2;i++){b57[i]=(v70?b32[i]:fround((fround((b32[i]/v69))*n2)));}}
function loop72(){for(let i=0;i<2;i++){b57[i]=b57[i];}}
function loop76(){let s75=0;for(let i74=0;i74<2;i74++){s75=s75+fround((fround(square(b32[i74]))+0.0));}return s75;}
function loop82(n2,v80,v81){for(let i=0;i<2;i++){b57[i]=(v81?b32[i]:fround((fround((b32[i]/v80))*n2)));}}
function loop83(){for(let i=0;i<2;i++){b57[i]=b57[i];}}
function loop85(n3){for(let i=0;i<2;i++){b84[i]=fround((b8[i]-fround((n3*b57[i]))));}}
function loop86(){for(let i=0;i<2;i++){b8[i]=b84[i];}}
function loop89(){for(let i88=0;i88<80;i88++){b87[i88]=abs(fround((b11[i88+1]-b11[i88])));}}
function loop92(){for(let i91=0;i91<80;i91++){b90[i91]=abs(fround((b12[i91+1]-b12[i91])));}}
function loop94(){for(let i=0;i<80;i++){b93[i]=max(b87[i],b90[i]);}}
function loop96(){for(let i=0;i<80;i++){b95[i]=((b93[i]===0.0)|0);}}
function loop99(){for(let i98=0;i98<80;i98++){b97[i98]=b13[i98];}}
function loop101(){for(let i100=0;i100<80;i100++){b97[1*80+i100]=b14[i100];}}
function loop103(){for(let i102=0;i102<80;i102++){b97[2*80+i102]=((((b87[i102]===Infinity)|0)|((b90[i102]===Infinity)|0))?Infinity:(b95[i102]?b93[i102]:fround((b93[i102]*fround(sqrt(fround((1.0+fround(square(fround((min(b87[i102],b90[i102])/(b95[i102]?1.0:b93[i102])))))))))))));}}
function loop105(){for(let i=0;i<240;i++){b104[i]=fround((fround(ln(b97[i]))*0.4342944920063019));}}
function loop107(){for(let i=0;i<240;i++){b106[i]=(((b104[i]===(-Infinity))|0)?NaN:b104[i]);}}
function loop111(){for(let i109=0;i109<3;i109++){for(let i110=0;i110<80;i110++){b108[i109*80+i110]=b106[i109*80+i110];}}}
try{const made=await vectors('AGFzbQEAAAABCQJgAABgAXsBewIHAQAAAgCAAgMNDAEBAQAAAAAAAAAAAAdWCQZsb29wODkAAwZsb29wOTIABAZsb29wOTQABQZsb29wOTYABgZsb29wOTkABwdsb29wMTAxAAgHbG9vcDEwMwAJB2xvb3AxMDUACgdsb29wMTA3AAsK/hYMxQQIAXsBewF7AXsBewF7AXsBeyAA/QzNO39mnqDmP807f2aeoOY//dEBQTT9zAH9DAAAAAAAAAAAAAAAAAAAAAD9DQABAgMICQoLEBESExAREhP9/gEhASAAIAH97QH9DAAAAAAAADhDAAAAAAAAOEP98AFBNP3LAf0MAAAAAAAA8D8AAAAAAADwP/3OAf3yASECIAL9DAAAAAAAAPA/AAAAAAAA8D/98QEgAv0MAAAAAAAA8D8AAAAAAADwP/3wAf3zASEDIAMgA/3yASEEIAQgBP3yASEFIAUgBf3yASEGIAYgBv3yASEHIAH9DO85+v5CLuY/7zn6/kIu5j/98gEgA/0MAAAAAAAAAEAAAAAAAAAAQCAE/QxVVVVVVVXlP1VVVVVVVeU//fIB/fABIAX9DJqZmZmZmdk/mpmZmZmZ2T8gBP0MkiRJkiRJ0j+SJEmSJEnSP/3yAf3wAf3yAf3wASAG/Qwcx3Ecx3HMPxzHcRzHccw/IAT9DEYXXXTRRcc/RhdddNFFxz/98gH98AEgBf0MFDuxEzuxwz8UO7ETO7HDP/3yAf3wAf3yAf3wAf3yAf3wASEIIAggACAA/QycdQCIPOQ3fpx1AIg85Dd+/Un9Uv0MAAAAAAAA+H8AAAAAAAD4f/0MAAAAAAAA8H8AAAAAAADwf/3tASAAIAD9DAAAAAAAAAAAAAAAAAAAAAD9R/1SIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sv1SC10A/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAD9DAAAAAAAAAAAAAAAAAAAAAD9Sf1SIAAQACAA/QwAAAAAAAAQOAAAAAAAABA4/Un9Ugs4ACAA/V8QAf1eIAAgAP0NCAkKCwwNDg8ICQoLDA0OD/1fEAH9Xv0NAAECAwQFBgcQERITFBUWFwuIAQIBfwF/QQAhAEEFIQEDQCAAIAD9AAIEIAD9AAIA/eUB/eAB/QsC0AIgACAA/QACFCAA/QACEP3lAf3gAf0LAuACIAAgAP0AAiQgAP0AAiD95QH94AH9CwLwAiAAIAD9AAI0IAD9AAIw/eUB/eAB/QsCgAMgAEHAAGohACABQQFrIQEgAQ0ACwuQAQIBfwF/QQAhAEEFIQEDQCAAIAD9AAKUBSAA/QACkAX95QH94AH9CwLgByAAIAD9AAKkBSAA/QACoAX95QH94AH9CwLwByAAIAD9AAK0BSAA/QACsAX95QH94AH9CwKACCAAIAD9AALEBSAA/QACwAX95QH94AH9CwKQCCAAQcAAaiEAIAFBAWshASABDQALC4QBAgF/AX9BACEAQQUhAQNAIAAgAP0AAtACIAD9AALgB/3pAf0LAqAKIAAgAP0AAuACIAD9AALwB/3pAf0LArAKIAAgAP0AAvACIAD9AAKACP3pAf0LAsAKIAAgAP0AAoADIAD9AAKQCP3pAf0LAtAKIABBwABqIQAgAUEBayEBIAENAAsL/AECAX8Bf0EAIQBBBSEBA0AgACAA/QACoAr9DAAAAAAAAAAAAAAAAAAAAAD9Qf0MAQAAAAEAAAABAAAAAQAAAP1O/QsC4AwgACAA/QACsAr9DAAAAAAAAAAAAAAAAAAAAAD9Qf0MAQAAAAEAAAABAAAAAQAAAP1O/QsC8AwgACAA/QACwAr9DAAAAAAAAAAAAAAAAAAAAAD9Qf0MAQAAAAEAAAABAAAAAQAAAP1O/QsCgA0gACAA/QAC0Ar9DAAAAAAAAAAAAAAAAAAAAAD9Qf0MAQAAAAEAAAABAAAAAQAAAP1O/QsCkA0gAEHAAGohACABQQFrIQEgAQ0ACwtcAgF/AX9BACEAQQUhAQNAIAAgAP0AAqAP/QsC8BEgACAA/QACsA/9CwKAEiAAIAD9AALAD/0LApASIAAgAP0AAtAP/QsCoBIgAEHAAGohACABQQFrIQEgAQ0ACwtcAgF/AX9BACEAQQUhAQNAIAAgAP0AArAZ/QsCsBQgACAA/QACwBn9CwLAFCAAIAD9AALQGf0LAtAUIAAgAP0AAuAZ/QsC4BQgAEHAAGohACABQQFrIQEgAQ0ACwvUBwYBfwF7AXsBewF7AX9BACEAQQUhBQNAIAD9DAAAgH8AAIB/AACAfwAAgH8gAP0AAqAKIAD9AAKgCv0MAACAPwAAgD8AAIA/AACAPyAA/QAC0AIgAP0AAuAH/egB/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKgCiAA/QAC4Az9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/ecBIgEgAf3mAf3kAf3jAf3mASAA/QAC4Az9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAD9AALQAv0MAACAfwAAgH8AAIB/AACAf/1BIAD9AALgB/0MAACAfwAAgH8AAIB/AACAf/1B/VD9Uv0LAvAWIAD9DAAAgH8AAIB/AACAfwAAgH8gAP0AArAKIAD9AAKwCv0MAACAPwAAgD8AAIA/AACAPyAA/QAC4AIgAP0AAvAH/egB/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKwCiAA/QAC8Az9DAAAAAAAAAAAAAAAAAAAAAD9OP1S/ecBIgIgAv3mAf3kAf3jAf3mASAA/QAC8Az9DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAD9AALgAv0MAACAfwAAgH8AAIB/AACAf/1BIAD9AALwB/0MAACAfwAAgH8AAIB/AACAf/1B/VD9Uv0LAoAXIAD9DAAAgH8AAIB/AACAfwAAgH8gAP0AAsAKIAD9AALACv0MAACAPwAAgD8AAIA/AACAPyAA/QAC8AIgAP0AAoAI/egB/QwAAIA/AACAPwAAgD8AAIA/IAD9AALACiAA/QACgA39DAAAAAAAAAAAAAAAAAAAAAD9OP1S/ecBIgMgA/3mAf3kAf3jAf3mASAA/QACgA39DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAD9AALwAv0MAACAfwAAgH8AAIB/AACAf/1BIAD9AAKACP0MAACAfwAAgH8AAIB/AACAf/1B/VD9Uv0LApAXIAD9DAAAgH8AAIB/AACAfwAAgH8gAP0AAtAKIAD9AALQCv0MAACAPwAAgD8AAIA/AACAPyAA/QACgAMgAP0AApAI/egB/QwAAIA/AACAPwAAgD8AAIA/IAD9AALQCiAA/QACkA39DAAAAAAAAAAAAAAAAAAAAAD9OP1S/ecBIgQgBP3mAf3kAf3jAf3mASAA/QACkA39DAAAAAAAAAAAAAAAAAAAAAD9OP1SIAD9AAKAA/0MAACAfwAAgH8AAIB/AACAf/1BIAD9AAKQCP0MAACAfwAAgH8AAIB/AACAf/1B/VD9Uv0LAqAXIABBwABqIQAgBUEBayEFIAUNAAsLSAIBfwF/QQAhAEE8IQEDQCAAIAD9AALwERAC/QzZW94+2VvePtlb3j7ZW94+/eYB/QsCgBwgAEEQaiEAIAFBAWshASABDQALC6QCAgF/AX9BACEAQQ8hAQNAIAD9DAAAwH8AAMB/AADAfwAAwH8gAP0AAoAcIAD9AAKAHP0MAACAfwAAgH8AAIB/AACAf/3hAf1B/VL9CwLAIyAA/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKQHCAA/QACkBz9DAAAgH8AAIB/AACAfwAAgH/94QH9Qf1S/QsC0CMgAP0MAADAfwAAwH8AAMB/AADAfyAA/QACoBwgAP0AAqAc/QwAAIB/AACAfwAAgH8AAIB//eEB/UH9Uv0LAuAjIAD9DAAAwH8AAMB/AADAfwAAwH8gAP0AArAcIAD9AAKwHP0MAACAfwAAgH8AAIB/AACAf/3hAf1B/VL9CwLwIyAAQcAAaiEAIAFBAWshASABDQALCw==');({loop89,loop92,loop94,loop96,loop99,loop101,loop103,loop105,loop107}=made);}catch{}
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
const v54=fround(loop53());
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
const v66=fround(loop65());
const v67=fround((0.0+v66));
const v68=fround(sqrt(v67));
const v69=fround(v68);
const v70=((v69<n2)|0);
loop71(n2,v69,v70);
loop72();
break;}
default:{
const v77=fround(loop76());
const v78=fround((0.0+v77));
const v79=fround(sqrt(v78));
const v80=fround(v79);
const v81=((v80<n2)|0);
loop82(n2,v80,v81);
loop83();
break;}
}
b11[t10]=b8[0];
b12[t10]=b8[1];
b13[t10]=v28;
b14[t10]=v55;
loop85(n3);
loop86();
}
loop89();
loop92();
loop94();
loop96();
loop99();
loop101();
loop103();
loop105();
loop107();
loop111();
return b108;
}
