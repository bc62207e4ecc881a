"""Expressions as WebAssembly, four numbers at a time: what stands behind each operator and each function.

What runtime.js computes in double precision is computed so here: single would lose last bits.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from vgcourse.javascript.assembly import leb, simd, vector, whole, words
from vgcourse.javascript.terms import Term

Code = tuple[bytes, str]
"""Instructions that leave a vector, and its kind: f or d, numbers of single precision, four, or of double, two; i, u,
integers with a sign and without; m, true or false, in as many bits as a number."""


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
    "erfInv": f"w=-fround(log1p(fround(-x*x)));n=w-2.5;u=sqrt(w)-3;{powers('n')}{powers('u')}"
    f"abs(x)===1?x*Infinity:x*(w<5?{NEAR}:{FAR})",
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
COMPARED = {"===", "!==", "<", ">", "<=", ">="}
LOGIC = {"&": 0x4E, "|": 0x50, "^": 0x51}
CHOSEN = {"?", "max", "min", "abs", "-"}
"""What gives an integer for integers without saying so."""
TO_FLOAT, TO_INTEGER = 0xFA, 0xF8


def everywhere(value: float, kind: str) -> bytes:
    """The vector all of whose numbers are this one."""
    return (
        vector("2d", value, value) if kind == "d" else vector(f"4{kind}", *[int(value) if kind == "i" else value] * 4)
    )


class Lanes:
    """Writes expressions of numbers of that kind.

    named: what a name stands for; loaded: what an element of a buffer is; place: the number of a function, by its name
    and kind; fresh: that of a local variable for a vector.
    """

    def __init__(self, kind: str, named: Callable, loaded: Callable, place: Callable, fresh: Callable) -> None:
        self.kind, self.named, self.loaded, self.place, self.fresh = kind, named, loaded, place, fresh

    def as_kind(self, term: Term, kind: str) -> bytes:
        """The code of a term that is to be of that kind; ValueError where it cannot be."""
        if term.number:
            return everywhere(-(term.value != 0), "i") if kind == "m" else everywhere(term.value, kind)
        code, found = self.code(term)
        if found == kind or (found, kind) == ("u", "i"):
            return code
        if kind == "m":
            zero = everywhere(0, found.replace("u", "i"))
            return simd(0x38 if found in "iu" else ARITHMETIC[found]["!=="], code, zero)
        if found == "m" and kind in "fi":
            return simd(LOGIC["&"], code, everywhere(1, kind))
        if (found, kind) == ("i", "f"):
            return simd(TO_FLOAT, code)
        raise ValueError(f"{found} for {kind}: {term}")

    def whole(self, term: Term) -> bool:
        """Whether it is an integer, or chosen among integers."""
        if term.what in CHOSEN:
            return any(self.whole(each) for each in term.of[-2:])
        return not term.number and self.code(term)[1] in "iu"

    def code(self, term: Term) -> Code:
        """The code of a term as it comes."""
        what, of, kind = term.what, term.of, self.kind
        table = ARITHMETIC[kind]
        if term.number:
            return everywhere(term.value, kind), kind
        if not of:
            return self.named(what)
        if what == "[":
            return self.loaded(*of)
        if what == "?":
            which, yes, no = of
            if (yes.what, no.what) in (("1", "0"), ("0", "1")):  # true or false, as a number
                code = self.as_kind(which, "m")
                return (simd(0x4D, code) if no.what == "1" else code), "m"
            return simd(0x52, self.as_kind(yes, kind), self.as_kind(no, kind), self.as_kind(which, "m")), kind
        if what in LOGIC:
            return self._logic(what, *of)
        if what == ">>>":
            code, by = self.as_kind(of[0], "i"), int(of[1].value)
            return (simd(0xAD, code + whole(by)) if by else code), "i"
        if what in COMPARED and any(self.whole(each) for each in of):
            raise ValueError(f"{what} of integers, of which single precision has not all")
        if what in table and (what, len(of)) != ("-", 1):
            return simd(table[what], *(self.as_kind(each, kind) for each in of)), "m" if what in COMPARED else kind
        return self._called(what, of)

    def _logic(self, what: str, a: Term, b: Term) -> Code:
        one, found = self.code(a)
        if (what, b.what) == ("|", "0") and found in "miu":  # as JavaScript makes 0 or 1 of what is true
            return one, found
        kind = "m" if "m" in (found, self.code(b)[1]) else "i"
        return simd(LOGIC[what], self.as_kind(a, kind), self.as_kind(b, kind)), kind

    def _called(self, what: str, of: tuple[Term, ...]) -> Code:
        kind, x = self.kind, of[0]
        table = ARITHMETIC[kind]
        if what == "-":
            return simd(table["neg"], self.as_kind(x, kind)), kind
        if what == "fround":
            code = self.as_kind(x, kind)
            return (code if kind == "f" else simd(0x5F, simd(0x5E, code))), kind
        if what == "square":
            once = leb(self.fresh())
            return simd(table["*"], self.as_kind(x, kind) + b"\x22" + once + b"\x20" + once), kind
        if what == "above0":
            return simd(table["max"], self.as_kind(x, kind), everywhere(0, kind)), kind
        if what == "Number.isFinite":
            return simd(table["<"], simd(table["abs"], self.as_kind(x, kind)), everywhere(math.inf, kind)), "m"
        if what == "floatOf":
            return self.as_kind(x, "i"), "f"
        if what == "turned":  # bits move to the left, and from there to the right end
            code, by = self.as_kind(x, "i"), int(of[1].value)
            return simd(LOGIC["|"], simd(0xAB, code + whole(by)), simd(0xAD, code + whole(32 - by))), "i"
        if what == "two":  # 2^n of a whole number: 1.5 × 2^52 + n has n in its last bits
            last = simd(table["+"], self.as_kind(x, "d"), everywhere(6755399441055744, "d"))
            return simd(0xCE, simd(0xCB, last + whole(52)), vector("2q", ONE, ONE)), "d"
        if what == "exponent":  # e of all from √½ 2^e to √2 2^e
            bits = simd(0xD1, self.as_kind(x, "d"), vector("2q", ROOT_HALF, ROOT_HALF))
            return simd(0xFE, simd(0xCC, bits + whole(52)) + vector("4i", 0, 0, 0, 0) + words(0, 2, 4, 4)), "d"
        return self.as_kind(x, kind) + b"\x10" + leb(self.place(what, kind)), kind
