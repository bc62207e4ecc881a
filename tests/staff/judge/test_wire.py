"""Data between the sandbox and the judge: what goes in comes out, and no bytes at all break the reader."""

import contextlib
import json
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from vgcourse.course.exercises import CHECKS
from vgcourse.staff.judge.box import wire

NUMBERS = st.one_of(st.integers(), st.floats(allow_nan=False), st.booleans(), st.none(), st.text(max_size=20))
ARRAYS = arrays.arrays(
    st.sampled_from([np.float64, np.float32, np.int64, np.bool_, np.uint8]),
    arrays.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
    elements={"allow_nan": False},
)
VALUES = st.recursive(
    st.one_of(NUMBERS, ARRAYS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.tuples(inner, inner), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=12,
)


def same(one, other) -> bool:
    if isinstance(one, np.ndarray):
        return isinstance(other, np.ndarray) and one.dtype == other.dtype and _equal(one, other)
    if isinstance(one, (list, tuple)):
        return type(one) is type(other) and len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return type(one) is type(other) and one == other


def _equal(one: np.ndarray, other: np.ndarray) -> bool:
    return np.array_equal(one, other, equal_nan=one.dtype.kind == "f")


@given(VALUES)
def test_what_goes_in_comes_out(value):
    assert same(value, wire.decode(wire.encode(value)))


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())
def test_the_inputs_of_every_exercise_can_be_sent(check):
    cases = {name: list(drawn) for name, drawn in check.inputs(3).items()}
    back = wire.decode(wire.encode(cases))
    assert same(json_like(cases), json_like(back))


def json_like(value):
    """NumPy's scalars come back as Python's: the same numbers."""
    if isinstance(value, dict):
        return {key: json_like(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(json_like, value))
    return value.item() if isinstance(value, np.generic) else value


@given(st.binary(max_size=200))
def test_random_bytes_are_refused(data):
    with pytest.raises(wire.Malformed):
        wire.decode(data)


@given(VALUES, st.data())
def test_a_changed_frame_is_refused_or_is_data(value, data):
    frame = bytearray(wire.encode(value))
    at = data.draw(st.integers(0, len(frame) - 1))
    frame[at] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(wire.Malformed):
        wire.decode(bytes(frame))


def _frame(tree, blob=b"") -> bytes:
    header = json.dumps(tree).encode()
    return struct.pack("<II", len(header), len(blob)) + header + blob


@pytest.mark.parametrize(
    "tree",
    [
        {"a": ["|O", [1], 0, 8]}, {"a": ["<f8", [2], 0, 8]}, {"a": ["<f8", [-1], 0, 8]}, {"a": ["<f8", [1], -8, 8]},
        {"a": ["<f8", [1], 8, 8]}, {"a": ["<f8", [1.0], 0, 8]}, {"a": ["<f8", [True], 0, 8]},
        {"a": ["<c16", [1], 0, 8]},
        {"a": ["<f8", [2**24] * 15 + [0], 0, 0]},
        {"a": ["x" * 9, [1], 0, 8]}, {"a": ["<f8", [2**40, 0], 0, 8]}, {"f": "inf" * 200}, {"i": "1" * 500}, {"f": 1.0},
        {"s": 1}, {"s": ["x"]}, {"l": "x"}, {"d": [["x"]]}, {"d": [[1, {"s": None}]]}, {"l": [], "t": []}, {}, [],
        "x", 3,
        {"i": "0x10"}, {"i": "1e3"}, {"pickle": "x"},
    ],
    ids=str,
)  # fmt: skip
def test_shapes_of_trees_that_are_refused(tree):
    with pytest.raises(wire.Malformed):
        wire.decode(_frame(tree, b"x" * 8))


@pytest.mark.parametrize("value", [object(), {1}, np.array(["x"]), np.array([object()]), 1j])
def test_only_data_is_sent(value):
    with pytest.raises(ValueError, match="cannot be sent"):
        wire.encode(value)


def test_depth_and_size_are_bounded():
    deep = []
    for _ in range(wire.DEPTH + 2):
        deep = [deep]
    with pytest.raises(ValueError, match="deeply"):
        wire.encode(deep)
    with pytest.raises(ValueError, match="large"):
        wire.encode(np.zeros(wire.LARGEST // 8 + 1))
    with pytest.raises(wire.Malformed):
        wire.decode(_frame({"l": [{"s": None}] * (wire.NODES + 1)}))


def test_a_job_may_be_as_large_as_a_submission_and_an_answer_may_not():
    job = {"cells": [{"check": None, "source": "x" * (wire.LONGEST_HEADER + 1)}] * 2}
    frame = wire.encode(job, job=True)
    assert wire.decode(frame, job=True) == job
    with pytest.raises(wire.Malformed):
        wire.decode(frame)
    with pytest.raises(ValueError, match="large"):
        wire.encode(job)
