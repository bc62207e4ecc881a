"""Expressions as WebAssembly, four numbers at a time: what stands behind each operator and each function.

What runtime.js computes in double precision is computed so here: single would lose last bits. Opcodes are those of the
WebAssembly core specification, version 2.0, section 5.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable

from vgcourse.javascript.product import _leb
from vgcourse.javascript.terms import Term, read

Code = tuple[bytes, str]
"""Instructions that leave a vector, and of what: f or d, numbers of single precision, four, or of double, two; i,
integers; m, true or false, in as many bits as a number."""


def series(x: str, *factors: float) -> str:
    """c0 + c1 x + c2 x² + …, by halves, so that the processor need not wait for each term; x2, x4, x8: its powers."""
    if not factors[1:]:
        return f"({factors[0]})"
    half = 2 ** ((len(factors) - 1).bit_length() - 1)
    return f"({series(x, *factors[:half])}+{x}{half if half > 1 else ''}*{series(x, *factors[half:])})"


def powers(x: str) -> str:
    return f"{x}2={x}*{x};{x}4={x}2*{x}2;{x}8={x}4*{x}4;"


SHORT = f"n=nearest(x*1.4426950408889634);r=x-n*0.6931471805599453;{powers('r')}y=two(n);q=r*" + series(
    "r", *(1 / math.factorial(n) for n in range(1, 9))
)
ERFC = series("t", -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
              -0.82215223, 0.17087277)  # fmt: skip
NEAR = series("n", 1.50140941, 0.246640727, -0.00417768164, -0.00125372503, 0.00021858087, -4.39150654e-06,
              -3.5233877e-06, 3.43273939e-07, 2.81022636e-08)  # fmt: skip
FAR = series("u", 2.83297682, 1.00167406, 0.00943887047, -0.0076224613, 0.00573950773, -0.00367342844, 0.00134934322,
             0.000100950558, -0.000200214257)  # fmt: skip
LOG = series("z", *(2 / n for n in range(1, 15, 2)))
ERF = series("z", *((-1) ** n * 1.1283791670955126 / math.factorial(n) / (2 * n + 1) for n in range(9)))
MATHS = {
    "exp": f"x=pmin(pmax(x,-200),200);{SHORT};y+y*q",
    "expm1": f"x=pmin(pmax(x,-200),200);{SHORT};y*q+(y-1)",
    "tanh": "y=expm1(2*pmin(pmax(x,-20),20));y/(y+2)",
    "logistic": "1/(1+exp(-x))",
    "erfc": f"t=1/(1+abs(x)*0.5);{powers('t')}u=t*exp({ERFC}-x*x);x<0?2-u:u",
    "erf": f"z=x*x;{powers('z')}abs(x)>0.6?1-erfc(x):x*{ERF}",
    "log": f"e=exponent(x);m=x*two(-e);s=(m-1)/(m+1);z=s*s;{powers('z')}y=e*0.6931471805599453+s*{LOG};"
    "x>0?(x<1e300?y:x):(x<0?NaN:(x===0?-Infinity:x))",
    "ln": "x<1.1754943508222875e-38?(x<0?NaN:-Infinity):log(x)",
    "log1p": "abs(x)<0.00001?x-x*x*0.5:log(1+x)",
    "erfInv": f"w=-fround(log1p(fround(-x*x)));n=w-2.5;u=sqrt(w)-3;{powers('n')}{powers('u')}x*(w<5?{NEAR}:{FAR})",
}
"""Functions of x, by the same formulas as in runtime.js: assignments, and behind them the value."""

ONE, ROOT_HALF = 0x3FF0000000000000, 0x3FE6A09E667F3BCD
ARITHMETIC = {
    "f": {"+": 0xE4, "-": 0xE5, "*": 0xE6, "/": 0xE7, "min": 0xE8, "max": 0xE9, "abs": 0xE0, "neg": 0xE1, "sqrt": 0xE3,
          "===": 0x41, "!==": 0x42, "<": 0x43, ">": 0x44, "<=": 0x45, ">=": 0x46, "floor": 0x68, "ceil": 0x67},
    "d": {"+": 0xF0, "-": 0xF1, "*": 0xF2, "/": 0xF3, "min": 0xF4, "max": 0xF5, "abs": 0xEC, "neg": 0xED, "sqrt": 0xEF,
          "===": 0x47, "!==": 0x48, "<": 0x49, ">": 0x4A, "<=": 0x4B, ">=": 0x4C, "nearest": 0x94,
          "pmin": 0xF6, "pmax": 0xF7},
    "i": {"+": 0xAE},
}  # fmt: skip
LOGIC = {"&": 0x4E, "|": 0x50, "^": 0x51}


def simd(operation: int, *given: bytes) -> bytes:
    return b"".join(given) + b"\xfd" + _leb(operation)


def everywhere(value: float, kind: str) -> bytes:
    """The vector all of whose numbers are this one."""
    packed = struct.pack("<i", int(value)) * 4 if kind == "i" else b""
    if kind != "i":
        try:
            packed = struct.pack("<f", value) * 4 if kind == "f" else struct.pack("<d", value) * 2
        except OverflowError as error:
            raise ValueError(value) from error
    return b"\xfd\x0c" + packed


def _halves(*lanes: int) -> bytes:
    """The last of two vectors shuffled, by words of 32 bits."""
    return b"\xfd\x0d" + bytes(4 * lane + n for lane in lanes for n in range(4))


class Lanes:
    """Writes expressions of numbers of that kind.

    named: what a name stands for; loaded: what an element of a buffer is; place: the number of a function, by its name
    and kind; fresh: that of a local variable for a vector.
    """

    def __init__(self, kind: str, named: Callable, loaded: Callable, place: Callable, fresh: Callable) -> None:
        self.kind, self.named, self.loaded, self.place, self.fresh = kind, named, loaded, place, fresh

    def as_kind(self, term: Term, kind: str) -> bytes:
        """The code of a term that is to be of that kind; ValueError where it cannot be."""
        if not term.of and term.what[0] in "0123456789.NI":
            return everywhere(term.value, "f" if kind == "m" else kind)
        code, found = self.code(term)
        if found == kind:
            return code
        if kind == "m":
            return simd(0x38 if found == "i" else ARITHMETIC[found]["!=="], code, everywhere(0, found))
        if found == "m" and kind in "fi":
            return simd(0x4E, code, everywhere(1, kind))
        if found == "u" and kind == "i":
            return code
        if found == "i" and kind == "f":
            return simd(0xFA, code)
        if found == "f" and kind == "i":
            return simd(0xF8, code)
        raise ValueError(f"{found} for {kind}: {term}")

    def code(self, term: Term) -> Code:
        what, of, kind = term.what, term.of, self.kind
        if not of:
            if what[0] in "0123456789.NI":
                return everywhere(term.value, kind), kind
            return self.named(what)
        if what == "[":
            return self.loaded(*of)
        table = ARITHMETIC[kind]
        if what == "?":
            which, yes, no = of
            both = [self.as_kind(each, kind) for each in (yes, no)]
            return simd(0x52, *both, self.as_kind(which, "m")), kind
        if what in ("===", "!==", "<", ">", "<=", ">="):
            return simd(table[what], *(self.as_kind(each, kind) for each in of)), "m"
        if what in LOGIC:
            return self._logic(what, *of)
        if what == ">>>":
            code = self.as_kind(of[0], "i")
            return (code if not (by := int(of[1].value)) else code + b"\x41" + _leb(by) + simd(0xAD)), "i"
        if what == "-" and len(of) == 1:
            return simd(table["neg"], self.as_kind(of[0], kind)), kind
        if what in table:
            return simd(table[what], *(self.as_kind(each, kind) for each in of)), kind
        return self._called(what, of)

    def _logic(self, what: str, a: Term, b: Term) -> Code:
        if what == "|" and b == Term("0"):
            code, found = self.code(a)
            if found in "miu":
                return code, found
            raise ValueError(what)
        if b.of or not b.what[0].isdigit():
            one, other = self.code(a), self.code(b)
            if one[1] == other[1] and one[1] in "mi":
                return simd(LOGIC[what], one[0], other[0]), one[1]
        return simd(LOGIC[what], self.as_kind(a, "i"), self.as_kind(b, "i")), "i"

    def _called(self, what: str, of: tuple[Term, ...]) -> Code:
        kind = self.kind
        if what == "fround":
            code = self.as_kind(of[0], kind)
            return (code if kind == "f" else simd(0x5F, simd(0x5E, code))), kind
        if what == "square":
            once = _leb(self.fresh())
            return simd(ARITHMETIC[kind]["*"], self.as_kind(of[0], kind) + b"\x22" + once + b"\x20" + once), kind
        if what == "above0":
            return simd(ARITHMETIC[kind]["max"], self.as_kind(of[0], kind), everywhere(0, kind)), kind
        if what == "Number.isFinite":
            absolute = simd(ARITHMETIC[kind]["abs"], self.as_kind(of[0], kind))
            return simd(ARITHMETIC[kind]["<"], absolute, everywhere(float("inf"), kind)), "m"
        if what == "turned":  # bits move to the left, and from there to the right end
            code, by = self.as_kind(of[0], "i"), int(of[1].value)
            return simd(0x50, code + b"\x41" + _leb(by) + simd(0xAB), code + b"\x41" + _leb(32 - by) + simd(0xAD)), "i"
        if what == "floatOf":
            return self.as_kind(of[0], "i"), "f"
        if what == "two":  # 2^n of a whole number: 1.5 × 2^52 + n has n in its last bits
            n = simd(0xF0, self.as_kind(of[0], "d"), everywhere(6755399441055744.0, "d"))
            one = b"\xfd\x0c" + struct.pack("<q", ONE) * 2
            return simd(0xCE, n + b"\x41\x34" + simd(0xCB), one), "d"
        if what == "exponent":  # of √½ 2^e to √2 2^e
            bits = simd(0xD1, self.as_kind(of[0], "d"), b"\xfd\x0c" + struct.pack("<q", ROOT_HALF) * 2)
            words = bits + b"\x41\x34" + simd(0xCC) + b"\xfd\x0c" + bytes(16) + _halves(0, 2, 4, 4)
            return simd(0xFE, words), "d"
        return self.as_kind(of[0], kind) + b"\x10" + _leb(self.place(what, kind)), kind
