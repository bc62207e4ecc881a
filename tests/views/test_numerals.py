import ast
import math
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgcourse import views
from vgcourse.views.numerals import number, power_of_ten, size


@pytest.mark.parametrize(
    "value, text",
    [
        (9.5367e-7, "9.5 × 10⁻⁷"), (1e-6, "10⁻⁶"), (0.0062, "0.0062"), (0.25, "0.25"), (0.996, "1"), (1, "1"),
        (9.96, "10"), (250, "250"), (99999, "10⁵"), (3.4e38, "3.4 × 10³⁸"), (1.2e-300, "1.2 × 10⁻³⁰⁰"),
    ],
)  # fmt: skip
def test_sizes_are_written_as_people_write_them(value, text):
    assert size(math.log10(value)) == text


def test_a_true_zero_is_zero_and_a_missing_number_is_none():
    assert size(-math.inf) == "0"
    assert size(math.nan) == "no number"


@given(st.floats(-300, 300))
def test_a_size_read_back_is_the_size_to_two_digits(log10):
    plain = size(log10).translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789"))
    mantissa, times, power = plain.partition(" × 10")
    if not times and not -4 < log10 < 3.97:  # a bare power of ten
        mantissa, power = "1", plain.removeprefix("10")
    assert math.log10(float(mantissa)) + int(power or 0) == pytest.approx(log10, abs=0.0225)


def test_powers_and_numbers():
    assert [power_of_ten(n) for n in (-12, 0, 1, 2)] == ["10⁻¹²", "1", "10", "10²"]
    assert [number(v) for v in (-0.5, -0.001, 3.0, 2.345)] == ["−0.5", "0", "3", "2.35"]


def _shown(tree):
    """Strings of a module that a person may read: no docstrings, no formats."""
    hidden = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.FormattedValue) and node.format_spec
        for part in ast.walk(node.format_spec)
    }
    hidden |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in hidden:
            yield node.value


@pytest.mark.parametrize("path", sorted(Path(views.__file__).parent.rglob("*.py")), ids=lambda path: path.stem)
def test_a_number_in_a_picture_or_an_explorer_has_a_digit_before_its_point(path):
    found = [text for text in _shown(ast.parse(path.read_text(encoding="utf-8"))) if " " in text]
    assert [text for text in found if re.search(r"(?:^|[\s(=–−-])\.\d", text)] == []
