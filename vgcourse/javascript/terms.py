"""Expressions of JavaScript read back, as far as loops over arrays have them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

TOKEN = re.compile(r"\s*([\w.]*\de[+-]?\d+|[\w.]+|===|!==|>>>|<=|>=|[-+*/%<>|&^?:(),=;\[\]])")
LEVELS = (("|",), ("^",), ("&",), ("===", "!=="), ("<", ">", "<=", ">="), (">>>",), ("+", "-"), ("*", "/", "%"))
INDEX = re.compile(r"[\w+*()-]+")


@dataclass(frozen=True)
class Term:
    """what: a number's text, a name, "[" with a buffer and an index as text, a function, an operator, "?" or "-"."""

    what: str
    of: tuple = ()

    @property
    def number(self) -> bool:
        return not self.of and self.what[0] in "0123456789.NI"

    @property
    def value(self) -> float:
        return float(self.what.replace("Infinity", "inf").replace("NaN", "nan"))


@lru_cache(4096)
def read(text: str) -> Term:
    """The expression that a text is; ValueError if it is none of these."""
    return _Reader(text).whole()


def linear(index: str) -> dict[str, int]:
    """How far each name moves an index, and under "" where it begins; ValueError if it is not a sum of products."""
    if not INDEX.fullmatch(index):
        raise ValueError(index)
    names = sorted(set(re.findall(r"[a-z]\w*", index)))
    at = lambda *moved, by=1: eval(index, {"__builtins__": {}}, {name: by * (name in moved) for name in names})
    try:
        first = at()
        steps = {name: at(name) - first for name in names}
        whole = at(*names, by=3)
    except (NameError, TypeError) as error:
        raise ValueError(index) from error
    if whole != first + 3 * sum(steps.values()):
        raise ValueError(index)
    return {"": first} | {name: step for name, step in steps.items() if step}


class _Reader:
    """By precedence, from the weakest operator on."""

    def __init__(self, text: str) -> None:
        self.tokens, place = [], 0
        while place < len(text):
            found = TOKEN.match(text, place)
            if not found:
                raise ValueError(text)
            self.tokens.append(found[1])
            place = found.end()
        self.tokens.append("")
        self.place = 0

    def whole(self) -> Term:
        term = self._choice()
        self._take("")
        return term

    def _next(self) -> str:
        return self.tokens[self.place]

    def _take(self, *wanted: str) -> str:
        token = self._next()
        if wanted and token not in wanted:
            raise ValueError(f"{token!r} where {wanted} is wanted")
        self.place += 1
        return token

    def _choice(self) -> Term:
        term = self._level(0)
        if self._next() != "?":
            return term
        self._take("?")
        yes = self._choice()
        self._take(":")
        return Term("?", (term, yes, self._choice()))

    def _level(self, level: int) -> Term:
        if level == len(LEVELS):
            return self._single()
        term = self._level(level + 1)
        while self._next() in LEVELS[level]:
            term = Term(self._take(), (term, self._level(level + 1)))
        return term

    def _single(self) -> Term:
        token = self._take()
        if token == "-":
            return Term("-", (self._single(),))
        if token == "(":
            term = self._choice()
            self._take(")")
            return term
        if not re.fullmatch(r"[\w.+-]+", token):
            raise ValueError(f"{token!r} begins nothing")
        if self._next() == "(":
            return Term(token, tuple(self._listed()))
        if self._next() == "[":
            return Term("[", (token, self._index()))
        return Term(token)

    def _listed(self) -> list[Term]:
        found = []
        self._take("(")
        while True:
            found.append(self._choice())
            if self._take(",", ")") == ")":
                return found

    def _index(self) -> str:
        begin, depth = self.place + 1, 0
        while self._next():
            depth += {"[": 1, "]": -1}.get(self._take(), 0)
            if not depth:
                return "".join(self.tokens[begin : self.place - 1])
        raise ValueError("an index without an end")
