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
const b12=block.subarray(0,81);
const b13=block.subarray(164,245);
const b14=block.subarray(488,569);
const b15=block.subarray(812,893);
const b18=new Float32Array(50);
const b19=new Float32Array(50);
const b33=new Float32Array(2);
const b40=new Float32Array(2);
const b47=new Float32Array(2);
const b51=new Float32Array(2);
const b63=new Float32Array(2);
const b97=new Float32Array(2);
const b102=block.subarray(84,164);
const b105=block.subarray(248,328);
const b108=block.subarray(328,408);
const b111=new Int32Array(block.buffer,1632,80);
const b114=block.subarray(572,812);
const b121=block.subarray(896,1136);
const b125=block.subarray(1136,1376);
const b129=new Float32Array(240);
function loop6(n4){b5[0]=n4;}
function loop7(){b5[1]=(-2.5999999046325684);}
function loop10(){for(let i=0;i<2;i++){b8[i]=b5[i];}}
function loop36(){for(let i=0;i<2;i++){b33[i]=0.0;}}
function loop42(){for(let i=0;i<2;i++){b40[i]=0.0;}}
function loop43(v34){b40[1]=v34;}
function loop49(){for(let i=0;i<2;i++){b47[i]=0.0;}}
function loop50(v45){b47[0]=v45;}
function loop53(){for(let i=0;i<2;i++){b51[i]=fround((fround((b33[i]+b40[i]))+b47[i]));}}
function loop55(){for(let i=0;i<2;i++){b33[i]=b51[i];}}
function loop59(){let s58=0;for(let i57=0;i57<2;i57++){s58=s58+fround((b33[i57]*b33[i57]));}return s58;}
function loop65(){for(let i=0;i<2;i++){b63[i]=b33[i];}}
function loop68(n2,v66){for(let i=0;i<2;i++){b63[i]=min(n2,max(v66,b33[i]));}}
function loop70(){for(let i=0;i<2;i++){b63[i]=b63[i];}}
function loop74(){let s73=0;for(let i72=0;i72<2;i72++){s73=s73+fround((fround(square(b33[i72]))+0.0));}return s73;}
function loop81(n2,v78,v79){for(let i=0;i<2;i++){b63[i]=(v79?b33[i]:fround((fround((b33[i]/v78))*n2)));}}
function loop83(){for(let i=0;i<2;i++){b63[i]=b63[i];}}
function loop87(){let s86=0;for(let i85=0;i85<2;i85++){s86=s86+fround((fround(square(b33[i85]))+0.0));}return s86;}
function loop94(n2,v91,v92){for(let i=0;i<2;i++){b63[i]=(v92?b33[i]:fround((fround((b33[i]/v91))*n2)));}}
function loop96(){for(let i=0;i<2;i++){b63[i]=b63[i];}}
function loop99(n3){for(let i=0;i<2;i++){b97[i]=fround((b8[i]-fround((n3*b63[i]))));}}
function loop101(){for(let i=0;i<2;i++){b8[i]=b97[i];}}
function loop104(){for(let i103=0;i103<80;i103++){b102[i103]=abs(fround((b12[i103+1]-b12[i103])));}}
function loop107(){for(let i106=0;i106<80;i106++){b105[i106]=abs(fround((b13[i106+1]-b13[i106])));}}
function loop110(){for(let i=0;i<80;i++){b108[i]=max(b102[i],b105[i]);}}
function loop113(){for(let i=0;i<80;i++){b111[i]=((b108[i]===0.0)|0);}}
function loop116(){for(let i115=0;i115<80;i115++){b114[i115]=b14[i115];}}
function loop118(){for(let i117=0;i117<80;i117++){b114[1*80+i117]=b15[i117];}}
function loop120(){for(let i119=0;i119<80;i119++){b114[2*80+i119]=((((b102[i119]===Infinity)|0)|((b105[i119]===Infinity)|0))?Infinity:(b111[i119]?b108[i119]:fround((b108[i119]*fround(sqrt(fround((1.0+fround(square(fround((min(b102[i119],b105[i119])/(b111[i119]?1.0:b108[i119])))))))))))));}}
function loop124(){for(let i=0;i<240;i++){b121[i]=fround((fround(ln(b114[i]))*0.4342944920063019));}}
function loop128(){for(let i=0;i<240;i++){b125[i]=(((b121[i]===(-Infinity))|0)?NaN:b121[i]);}}
function loop132(){for(let i130=0;i130<3;i130++){for(let i131=0;i131<80;i131++){b129[i130*80+i131]=b125[i130*80+i131];}}}
try{const made=await vectors('AGFzbQEAAAABCQJgAABgAXsBewIHAQAAAgCAAgMNDAEBAQAAAAAAAAAAAAdbCQdsb29wMTA0AAMHbG9vcDEwNwAEB2xvb3AxMTAABQdsb29wMTEzAAYHbG9vcDExNgAHB2xvb3AxMTgACAdsb29wMTIwAAkHbG9vcDEyNAAKB2xvb3AxMjgACwr+FgzFBAgBewF7AXsBewF7AXsBewF7IAD9DM07f2aeoOY/zTt/Zp6g5j/90QFBNP3MAf0MAAAAAAAAAAAAAAAAAAAAAP0NAAECAwgJCgsQERITEBESE/3+ASEBIAAgAf3tAf0MAAAAAAAAOEMAAAAAAAA4Q/3wAUE0/csB/QwAAAAAAADwPwAAAAAAAPA//c4B/fIBIQIgAv0MAAAAAAAA8D8AAAAAAADwP/3xASAC/QwAAAAAAADwPwAAAAAAAPA//fAB/fMBIQMgAyAD/fIBIQQgBCAE/fIBIQUgBSAF/fIBIQYgBiAG/fIBIQcgAf0M7zn6/kIu5j/vOfr+Qi7mP/3yASAD/QwAAAAAAAAAQAAAAAAAAABAIAT9DFVVVVVVVeU/VVVVVVVV5T/98gH98AEgBf0MmpmZmZmZ2T+amZmZmZnZPyAE/QySJEmSJEnSP5IkSZIkSdI//fIB/fAB/fIB/fABIAb9DBzHcRzHccw/HMdxHMdxzD8gBP0MRhdddNFFxz9GF1100UXHP/3yAf3wASAF/QwUO7ETO7HDPxQ7sRM7scM//fIB/fAB/fIB/fAB/fIB/fABIQggCCAAIAD9DJx1AIg85Dd+nHUAiDzkN379Sf1S/QwAAAAAAAD4fwAAAAAAAPh//QwAAAAAAADwfwAAAAAAAPB//e0BIAAgAP0MAAAAAAAAAAAAAAAAAAAAAP1H/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VIgAP0MAAAAAAAAAAAAAAAAAAAAAP1K/VILXQD9DAAAAAAAAPh/AAAAAAAA+H/9DAAAAAAAAPB/AAAAAAAA8H/97QEgAP0MAAAAAAAAAAAAAAAAAAAAAP1J/VIgABAAIAD9DAAAAAAAABA4AAAAAAAAEDj9Sf1SCzgAIAD9XxAB/V4gACAA/Q0ICQoLDA0ODwgJCgsMDQ4P/V8QAf1e/Q0AAQIDBAUGBxAREhMUFRYXC4gBAgF/AX9BACEAQQUhAQNAIAAgAP0AAgQgAP0AAgD95QH94AH9CwLQAiAAIAD9AAIUIAD9AAIQ/eUB/eAB/QsC4AIgACAA/QACJCAA/QACIP3lAf3gAf0LAvACIAAgAP0AAjQgAP0AAjD95QH94AH9CwKAAyAAQcAAaiEAIAFBAWshASABDQALC5ABAgF/AX9BACEAQQUhAQNAIAAgAP0AApQFIAD9AAKQBf3lAf3gAf0LAuAHIAAgAP0AAqQFIAD9AAKgBf3lAf3gAf0LAvAHIAAgAP0AArQFIAD9AAKwBf3lAf3gAf0LAoAIIAAgAP0AAsQFIAD9AALABf3lAf3gAf0LApAIIABBwABqIQAgAUEBayEBIAENAAsLhAECAX8Bf0EAIQBBBSEBA0AgACAA/QAC0AIgAP0AAuAH/ekB/QsCoAogACAA/QAC4AIgAP0AAvAH/ekB/QsCsAogACAA/QAC8AIgAP0AAoAI/ekB/QsCwAogACAA/QACgAMgAP0AApAI/ekB/QsC0AogAEHAAGohACABQQFrIQEgAQ0ACwv8AQIBfwF/QQAhAEEFIQEDQCAAIAD9AAKgCv0MAAAAAAAAAAAAAAAAAAAAAP1B/QwBAAAAAQAAAAEAAAABAAAA/U79CwLgDCAAIAD9AAKwCv0MAAAAAAAAAAAAAAAAAAAAAP1B/QwBAAAAAQAAAAEAAAABAAAA/U79CwLwDCAAIAD9AALACv0MAAAAAAAAAAAAAAAAAAAAAP1B/QwBAAAAAQAAAAEAAAABAAAA/U79CwKADSAAIAD9AALQCv0MAAAAAAAAAAAAAAAAAAAAAP1B/QwBAAAAAQAAAAEAAAABAAAA/U79CwKQDSAAQcAAaiEAIAFBAWshASABDQALC1wCAX8Bf0EAIQBBBSEBA0AgACAA/QACoA/9CwLwESAAIAD9AAKwD/0LAoASIAAgAP0AAsAP/QsCkBIgACAA/QAC0A/9CwKgEiAAQcAAaiEAIAFBAWshASABDQALC1wCAX8Bf0EAIQBBBSEBA0AgACAA/QACsBn9CwKwFCAAIAD9AALAGf0LAsAUIAAgAP0AAtAZ/QsC0BQgACAA/QAC4Bn9CwLgFCAAQcAAaiEAIAFBAWshASABDQALC9QHBgF/AXsBewF7AXsBf0EAIQBBBSEFA0AgAP0MAACAfwAAgH8AAIB/AACAfyAA/QACoAogAP0AAqAK/QwAAIA/AACAPwAAgD8AAIA/IAD9AALQAiAA/QAC4Af96AH9DAAAgD8AAIA/AACAPwAAgD8gAP0AAqAKIAD9AALgDP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95wEiASAB/eYB/eQB/eMB/eYBIAD9AALgDP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAP0AAtAC/QwAAIB/AACAfwAAgH8AAIB//UEgAP0AAuAH/QwAAIB/AACAfwAAgH8AAIB//UH9UP1S/QsC8BYgAP0MAACAfwAAgH8AAIB/AACAfyAA/QACsAogAP0AArAK/QwAAIA/AACAPwAAgD8AAIA/IAD9AALgAiAA/QAC8Af96AH9DAAAgD8AAIA/AACAPwAAgD8gAP0AArAKIAD9AALwDP0MAAAAAAAAAAAAAAAAAAAAAP04/VL95wEiAiAC/eYB/eQB/eMB/eYBIAD9AALwDP0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAP0AAuAC/QwAAIB/AACAfwAAgH8AAIB//UEgAP0AAvAH/QwAAIB/AACAfwAAgH8AAIB//UH9UP1S/QsCgBcgAP0MAACAfwAAgH8AAIB/AACAfyAA/QACwAogAP0AAsAK/QwAAIA/AACAPwAAgD8AAIA/IAD9AALwAiAA/QACgAj96AH9DAAAgD8AAIA/AACAPwAAgD8gAP0AAsAKIAD9AAKADf0MAAAAAAAAAAAAAAAAAAAAAP04/VL95wEiAyAD/eYB/eQB/eMB/eYBIAD9AAKADf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAP0AAvAC/QwAAIB/AACAfwAAgH8AAIB//UEgAP0AAoAI/QwAAIB/AACAfwAAgH8AAIB//UH9UP1S/QsCkBcgAP0MAACAfwAAgH8AAIB/AACAfyAA/QAC0AogAP0AAtAK/QwAAIA/AACAPwAAgD8AAIA/IAD9AAKAAyAA/QACkAj96AH9DAAAgD8AAIA/AACAPwAAgD8gAP0AAtAKIAD9AAKQDf0MAAAAAAAAAAAAAAAAAAAAAP04/VL95wEiBCAE/eYB/eQB/eMB/eYBIAD9AAKQDf0MAAAAAAAAAAAAAAAAAAAAAP04/VIgAP0AAoAD/QwAAIB/AACAfwAAgH8AAIB//UEgAP0AApAI/QwAAIB/AACAfwAAgH8AAIB//UH9UP1S/QsCoBcgAEHAAGohACAFQQFrIQUgBQ0ACwtIAgF/AX9BACEAQTwhAQNAIAAgAP0AAvAREAL9DNlb3j7ZW94+2VvePtlb3j795gH9CwKAHCAAQRBqIQAgAUEBayEBIAENAAsLpAICAX8Bf0EAIQBBDyEBA0AgAP0MAADAfwAAwH8AAMB/AADAfyAA/QACgBwgAP0AAoAc/QwAAIB/AACAfwAAgH8AAIB//eEB/UH9Uv0LAsAjIAD9DAAAwH8AAMB/AADAfwAAwH8gAP0AApAcIAD9AAKQHP0MAACAfwAAgH8AAIB/AACAf/3hAf1B/VL9CwLQIyAA/QwAAMB/AADAfwAAwH8AAMB/IAD9AAKgHCAA/QACoBz9DAAAgH8AAIB/AACAfwAAgH/94QH9Qf1S/QsC4CMgAP0MAADAfwAAwH8AAMB/AADAfyAA/QACsBwgAP0AArAc/QwAAIB/AACAfwAAgH8AAIB//eEB/UH9Uv0LAvAjIABBwABqIQAgAUEBayEBIAENAAsL');({loop104,loop107,loop110,loop113,loop116,loop118,loop120,loop124,loop128}=made);}catch{}
let seed;
function draw(){
}
export function rows(chosen,n1,n2,n3,n4){
if(chosen!==seed){seed=chosen;draw();}
n2=fround(n2);n3=fround(n3);n4=fround(n4);
loop6(n4);
loop7();
loop10();
for(let t11=0;t11<81;t11++){
let v16;
v16=0.5;
for(let t17=0;t17<50;t17++){
const v20=fround(logistic(v16));
const v21=fround((1.0-v20));
const v22=fround((v20*v21));
const v23=fround((b8[0]*v20));
const v24=fround((v23+b8[1]));
b18[t17]=v22;
b19[t17]=v20;
v16=v24;
}
const v25=fround(logistic(v16));
const v26=fround((1.0-v25));
const v27=fround((v25*v26));
const v28=fround((v25-0.699999988079071));
const v29=fround(square(v28));
const v30=fround((2.0*v28));
const v31=fround((1.0*v30));
const v32=fround((v31*v27));
let v34;
loop36();
v34=v32;
for(let t37=49;t37>=0;t37--){
const v38=fround(b18[t37]);
const v39=fround(b19[t37]);
loop42();
loop43(v34);
const v44=fround((b8[0]*v34));
const v45=fround((v34*v39));
const v46=fround((v44*v38));
loop49();
loop50(v45);
loop53();
loop55();
v34=v46;
}
const v60=fround(loop59());
const v61=fround(sqrt(v60));
const v62=min(max(n1,0),3);
switch(v62){
case 0:{
loop65();
break;}
case 1:{
const v66=fround((-n2));
loop68(n2,v66);
loop70();
break;}
case 2:{
const v75=fround(loop74());
const v76=fround((0.0+v75));
const v77=fround(sqrt(v76));
const v78=fround(v77);
const v79=((v78<n2)|0);
loop81(n2,v78,v79);
loop83();
break;}
default:{
const v88=fround(loop87());
const v89=fround((0.0+v88));
const v90=fround(sqrt(v89));
const v91=fround(v90);
const v92=((v91<n2)|0);
loop94(n2,v91,v92);
loop96();
break;}
}
b12[t11]=b8[0];
b13[t11]=b8[1];
b14[t11]=v29;
b15[t11]=v61;
loop99(n3);
loop101();
}
loop104();
loop107();
loop110();
loop113();
loop116();
loop118();
loop120();
loop124();
loop128();
loop132();
return b129;
}
