"""Numbers as people type them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgcourse.course.reading import read_number
from vgcourse.inputs import BadInput

finite = st.floats(allow_nan=False, allow_infinity=False)
SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@given(finite)
def test_what_python_prints_is_read_back(x):
    assert read_number(repr(x)) == x
    assert read_number(x) == x
    assert read_number(f"  {x!r} ") == x


@given(st.integers(0, 99), st.integers(0, 99999).filter(lambda n: not 100 <= n <= 999))
def test_a_decimal_comma_is_a_point(whole, part):
    assert read_number(f"{whole},{part}") == float(f"{whole}.{part}")


@given(st.integers(1, 99), st.integers(-30, 30))
def test_powers_of_ten_in_every_spelling(mantissa, exponent):
    raised = str(exponent).translate(SUPERSCRIPT)
    expected = mantissa * 10.0**exponent
    for text in (
        f"{mantissa}e{exponent}",
        f"{mantissa}*10**{exponent}",
        f"{mantissa}·10^{exponent}",
        f"{mantissa} × 10{raised}",
        f"{mantissa} x 10^({exponent})",
        f"{mantissa}*10^{exponent}".replace("-", "−"),
    ):
        assert math.isclose(read_number(text), expected, rel_tol=1e-12), text


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_gets_a_sentence(text):
    try:
        assert math.isfinite(read_number(text))
    except BadInput as said:
        assert str(said).endswith(".")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-6", 1e-6),
        ("10^-6", 1e-6),
        ("10⁻⁶", 1e-6),
        ("1/4**10", 0.25**10),
        ("(1/4)^10", 0.25**10),
        ("¼¹⁰", 0.25**10),
        ("½", 0.5),
        ("2½", 2.5),
        ("0,25", 0.25),
        (",5", 0.5),
        ("0,125", 0.125),
        ("-3", -3.0),
        ("−3", -3.0),
        ("12 %", 0.12),
        ("about 0.1", 0.1),
        ("≈ 0.1", 0.1),
        ("007", 7.0),
        ("1.298", 1.298),
    ],
)
def test_examples(text, value):
    assert math.isclose(read_number(text), value, rel_tol=1e-14)


def test_a_unit_may_be_written():
    assert read_number("13 layers", unit="layers") == 13
    assert read_number("13", unit="layers") == 13


@pytest.mark.parametrize("value", [3, np.float32(3), np.int64(3), np.array(3.0)])
def test_scalars_are_taken(value):
    assert read_number(value) == 3.0


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("1,298", "write 1.298 or 1298"),
        ("1,000,000", "without separators"),
        ("1.234,5", "without separators"),
        ("1,234.5", "without separators"),
        ("", "Nothing is written yet"),
        ("ten", "'ten' could not be read as a number. Write a number such as"),
        ("1/0", "divides by zero"),
        ("9**9**9", "too large"),
        ("1e999", "not a finite number"),
        ("nan", "could not be read"),
        ("(-2)**.5", "could not be read"),
        ("__import__('os').getcwd()", "could not be read"),
        ("1 if 1 else 2", "could not be read"),
        ("()", "could not be read"),
        ("(" * 30 + "1", "could not be read"),
        ("1" * 100, "longer than a number"),
        (math.nan, "must be a number"),
        (True, "must be a number"),
        (None, "must be a number"),
        ([1, 2], "must be a number"),
        (1j, "must be a number"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence(given, sentence):
    with pytest.raises(BadInput) as said:
        read_number(given)
    assert sentence in str(said.value)
