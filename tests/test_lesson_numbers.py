"""Numbers in the prose of a lesson are printed by one of its cells, stand in its code, or are exact.

`python tests/test_lesson_numbers.py [04]` says which are none of these, each with its sentence. Then either a cell
prints it, or the sentence changes, or the number is exact and is written into EXACT below.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[1]
LESSONS = {path.stem[:2]: path for path in sorted(ROOT.glob("lessons/[0-9]*.ipynb"))}

EXACT = {
    "01": "10^{-20}; 10^{-40}",  # a square of a float32
    "02": "10^{38}",  # 3.4 · 10³⁸, the largest float32
    "03": "1000; 10⁻³; 32; 0.993; 0.994; 2.11; 600",  # the article's setting and shares; a version; 3 × 200
    "04": "1.41; 0.0025; 117",  # √2; e⁻⁶; 1.1⁵⁰
    "05": "30; 4001; 2.5; 35",  # a depth; a grid; of 2.5 × 10⁻⁵; 50 000 over 1437
    "09": "49; 256; 11.1",  # blocks less one; a grid; a notebook's number
    "10": "1437; 0.9; 64; 30 %; 27; 1510",  # settings; a date; the parameters of 64-20-10 units
    "11": "64; 10^{-16}; 345; 3.4",  # settings; rounding; a page; √(69/6)
    "13": "62; 0.23; 0.48; 19",  # Hake's courses and what they gained; an example
}
"""By lesson: numbers that follow by arithmetic from what is said, settings, dates, and what others wrote."""

NUMBER = re.compile(
    r"(?<![\w.])(?:(?P<raised>10[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?P<power>10\^\{?[-−]?\d+(?:\.\d+)?\}?)|"
    r"(?P<plain>(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?))(?P<per>\s?%| per cent)?(?![\w⁰¹²³⁴⁵⁶⁷⁸⁹])"
)
RAISED = str.maketrans("⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹", "-+0123456789")
YEAR = re.compile(r"(1[89]|20)\d\d")
SKIPPED = re.compile(
    r"^#.*$|`[^`]*`|“[^”]*”|\"[^\"]*\"|\]\([^)]*\)|https?://\S+|<[^>]*>|\b[Ll]essons?\s+\d\d(?:\s*(?:and|to|,)\s*\d\d)*"
    r"|\bversions? \d[\d.]*|\b(?:float|int|uint|bf)\d+|\bsection \d[\d.]*"
    r"|\b(?:figure|table|tutorial|equation|eq\.)\s\d+",
    re.MULTILINE,
)


def value_of(found: re.Match) -> float:
    if found["raised"]:
        value = 10.0 ** int(found["raised"][2:].translate(RAISED))
    elif found["power"]:
        value = 10.0 ** float(found["power"][3:].strip("{}").replace("−", "-"))
    else:
        value = float(found["plain"])
    return value / 100 if found["per"] else value


def numbers_in(text: str) -> Iterator[float]:
    """All numbers of code or of an output; of a power of ten also the exponent, as figures write decades."""
    for found in re.finditer(r"(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", text.replace("−", "-")):
        yield float(found[0])
    for found in re.finditer(r"10\^\{?(-?\d+(?:\.\d+)?)", text.replace("−", "-")):
        yield 10.0 ** float(found[1])
    for found in re.finditer(r"(\d+(?:\.\d+)?) ?[×·] ?10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)", text):
        raised = int((found[2] or found[3]).translate(RAISED))
        if abs(raised) < 300:
            yield float(found[1] or 1) * 10.0**raised


def digits_of(found: re.Match) -> int:
    """How many significant digits a number in prose has; of a whole number all of them."""
    if not found["plain"]:
        return 1
    mantissa = found["plain"].split("e")[0].replace(".", "").lstrip("0")
    return max(1, len(mantissa))


def agrees(value: float, digits: int, printed: float) -> bool:
    """Whether the printed number, rounded to the digits of the prose, is that of the prose."""
    if value == 0 or printed == 0:
        return value == printed
    unit = 10.0 ** (math.floor(math.log10(abs(value)) + 1e-9) - digits + 1)
    return any(abs(abs(value) - abs(printed) * scale) <= 0.5001 * unit for scale in (1, 0.01, 100))


@cache
def sections(path: Path) -> tuple[tuple[str, frozenset[float]], ...]:
    """(prose, numbers in code and outputs) of each section, from one heading of the second level to the next.

    Prose comes without what is quoted, cited or code. What one can say in the end may have been printed anywhere.
    """
    found: list[tuple[list[str], set[float]]] = [([], set())]
    everything: set[float] = set()
    for cell in nbformat.read(path, 4).cells:
        if cell.cell_type == "code":
            texts = [cell.source]
            for output in cell.outputs:
                texts += [output.get("text", ""), output.get("data", {}).get("text/plain", "")]
            printed = {number for text in texts for number in numbers_in(text)}
            found[-1][1].update(printed)
            everything |= printed
            continue
        if re.match("## ", cell.source):
            found.append(([], set(everything) if "What you can say now" in cell.source else set()))
        text = re.split(r"^#* ?Further reading", cell.source, flags=re.MULTILINE)[0]
        found[-1][0].append(SKIPPED.sub(" ", text))
    return tuple(("\n\n".join(texts), frozenset(numbers)) for texts, numbers in found)


def unshown(path: Path, exact: str) -> list[tuple[str, str]]:
    """(number, its sentence) of all that no cell prints, no code says and no list calls exact."""
    missing = []
    for text, printed in sections(path):
        for sentence in re.split(r"(?<=[.?:])\s+(?=[A-Z])|\n\n+", text):
            missing += [(said, " ".join(sentence.split())) for said in unshown_of(sentence, printed, exact)]
    return missing


def unshown_of(sentence: str, printed: frozenset[float], exact: str) -> Iterator[str]:
    for found in NUMBER.finditer(sentence):
        said = found[0].strip()
        if said in exact.split("; ") or YEAR.fullmatch(said):
            continue
        value, digits = value_of(found), digits_of(found)
        small = "." not in said and "e" not in said and value == int(value) and value <= 12
        if not small and not any(agrees(value, digits, number) for number in printed):
            yield said


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_number_in_prose_is_printed_or_exact(lesson):
    missing = unshown(LESSONS[lesson], EXACT.get(lesson, ""))
    assert not missing, "\n".join(f"{number}: {sentence}" for number, sentence in missing)


@pytest.mark.parametrize("lesson", LESSONS)
def test_what_a_cell_prints_needs_no_place_in_the_list(lesson):
    missing = {number for number, _ in unshown(LESSONS[lesson], "")}
    assert [number for number in EXACT.get(lesson, "").split("; ") if number and number not in missing] == []


def test_what_is_compared():
    found = lambda text: NUMBER.search(text)
    assert value_of(found("some 300 times")) == 300 and digits_of(found("some 300 times")) == 3
    assert value_of(found("it is 10⁻⁶.")) == 1e-6 and value_of(found("25 % of it")) == 0.25
    assert value_of(found("$10^{-2.5}$")) == 10**-2.5
    assert agrees(0.59, 2, 0.588) and not agrees(0.59, 2, 0.58) and agrees(0.25, 2, 25.0)
    assert list(numbers_in("10^-5.7, 3.5e-07"))[-1] == 10**-5.7


if __name__ == "__main__":
    for lesson, path in LESSONS.items():
        if len(sys.argv) == 1 or lesson in sys.argv[1:]:
            missing = unshown(path, EXACT.get(lesson, ""))
            print(f"\n## {lesson}: {'; '.join(dict.fromkeys(number for number, _ in missing))}")
            for number, sentence in missing:
                print(f"- **{number}**: {sentence[:200]}")
