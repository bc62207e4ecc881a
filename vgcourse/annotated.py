"""What a parameter takes, read from its annotation, which says it to the reader as well; lists are taken as arrays."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

from vgcourse.inputs import TEXTS, BadInput, empty_field, finite_number, shown, traced, whole_number

MAKERS = {
    "Bank": "vg.bank", "Clipped": "vg.train_clipped", "Dense": "vg.folded_net", "Descent": "vg.descend",
    "EdgeDescent": "vg.edge_descent",
    "GradientProfile": "vg.profile", "History": "vg.fit", "HistoryLearning": "vg.learn_history",
    "LevelProfile": "vg.level_profile", "MLP": "vg.untrained", "Passage": "vg.passage", "Paths": "vg.cell_paths",
    "Raced": "vg.train_residual", "Remembered": "vg.remember", "ScalarChain": "vg.chain",
    "SignalProfile": "vg.forward", "Slope": "vg.last_block_slope", "Task": "vg.two_circles or vg.digits",
    "Walk": "vg.walk",
}  # fmt: skip
"""The records that functions take, and what makes one of each."""

WORDS = {
    "int": "a whole number, 0 or more",
    "float": "a finite number",
    "str": "text, in quotation marks",
    "bool": "True or False",
    "None": "None",
    "np.ndarray": "an array of numbers",
    "ArrayLike": "an array of numbers",
    "Key[Array, '']": "what jax.random.key(seed) gives",
    'Key[Array, ""]': "what jax.random.key(seed) gives",
    "object": "anything",
}
"""Annotations that stand for themselves, as a sentence says them."""

MOST = 100_000
"""Values in a list; an iterator may have no end."""

ARRAY = re.compile(r"(Float|Num|Int|Bool)\[[^,\]]+, *['\"]([^'\"]*)['\"]\]")
_JAX = re.compile(r"((Num|Int|Bool|Float)\[Array|Float\[ArrayLike), *['\"].*")
PART = re.compile(r"(Sequence|Mapping|tuple)\[(.*)\]")


class _Unfit(Exception):
    """Not of this kind; or of it, and then with the reason."""


def read(what: str, annotation: str, value: Any, sizes: dict[str, int]) -> Any:
    """The value, with lists made arrays; or a sentence."""
    if traced(value):
        return value
    kinds, reasons = alternatives(annotation), []
    if not all(map(known, kinds)):
        return value
    for kind in kinds:
        try:
            fit = _as(kind, value, sizes)
            return _single(fit) if len(kinds) == 1 and _JAX.fullmatch(kind) else fit
        except _Unfit as unfit:
            reasons += [str(unfit)] if str(unfit) else []
    if reasons:
        raise BadInput(f"{what} {reasons[0]}.")
    raise BadInput(f"{what} must be {' or '.join(dict.fromkeys(map(_words, kinds)))}; {shown(value)} came.")


@lru_cache
def alternatives(annotation: str) -> tuple[str, ...]:
    """The parts of a union, outermost bars only."""
    parts, depth = [""], 0
    for character in annotation:
        depth += (character in "[(") - (character in ")]")
        if character == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    kinds = [part.strip() for part in parts]
    if any(map(ARRAY.fullmatch, kinds)):  # an array by its shape says all that "np.ndarray" does
        kinds = [kind for kind in kinds if kind != "np.ndarray"]
    return tuple(kinds)


def known(kind: str) -> bool:
    if part := PART.fullmatch(kind):
        inner = part[2].split(",", 1)[-1].strip() if part[1] == "Mapping" else part[2]
        return part[1] == "tuple" or all(map(known, alternatives(inner)))
    return (
        kind in WORDS
        or kind.startswith(("tuple[", "Callable["))
        or kind.split(".")[-1] in MAKERS
        or ARRAY.fullmatch(kind) is not None
    )


def _words(kind: str) -> str:
    if kind in WORDS:
        return WORDS[kind]
    if kind.startswith("Callable["):
        return "a function (itself, not what it gives)"
    if kind.startswith("tuple["):
        return f"a tuple ({kind[6:-1]})"
    if array := ARRAY.fullmatch(kind):
        filled = "truth values" if array[1] == "Bool" else "numbers"
        shape = array[2].replace("*", "… ").split()
        return f"{filled} of shape ({', '.join(shape)}{',' * (len(shape) == 1)})" if shape else "a number"
    if part := PART.fullmatch(kind):
        if part[1] == "Mapping":
            return f"a dict, {{name: {_words(alternatives(part[2].split(',', 1)[1].strip())[0])}}}"
        inner = part[2]
        if inner == "int":
            return "whole numbers, such as range(20) or [0]"
        return f"a list of {_words(alternatives(inner)[0]).removeprefix('a ')}"
    name = kind.split(".")[-1]
    return f"what {MAKERS[name]} gives"


def _as(kind: str, value: Any, sizes: dict[str, int]) -> Any:
    if kind == "object":
        return value
    if kind.startswith("Callable["):
        return _only(callable(value), value)
    if kind.startswith("Key["):
        return _only(_key(value), value)
    if kind.startswith("tuple[") and not kind.endswith("...]"):
        parts = [part.strip() for part in kind[6:-1].split(",")]
        _only(isinstance(value, (tuple, list)) and len(value) == len(parts), value)
        return tuple(_first((part,), each) for part, each in zip(parts, value, strict=True))
    if kind == "None":
        return _only(value is None, value)
    if kind == "str":
        return _only(isinstance(value, str), value)
    if kind == "bool":
        return _only(isinstance(value, bool) or type(value).__name__ == "bool", value)
    if kind in ("int", "float"):
        if kind == "float" and isinstance(value, bool):  # a skip is there or not: the function decides
            return value
        try:
            return whole_number("", value, 0) if kind == "int" else finite_number("", value)
        except BadInput:
            raise _Unfit from None
    if array := ARRAY.fullmatch(kind):
        return _array(array[1], array[2].split(), value, sizes)
    if kind in ("np.ndarray", "ArrayLike"):
        return _array("Float", ["..."], value, sizes)
    if part := PART.fullmatch(kind):
        return _several(part[1], part[2], value)
    if empty := empty_field(_only(type(value).__name__ == kind.split(".")[-1], value)):
        raise _Unfit(f"has nothing in it: {empty}")
    return value


def _only(fits: bool, value: Any) -> Any:
    if not fits:
        raise _Unfit
    return value


def _several(container: str, inner: str, value: Any) -> Any:
    if container == "Mapping":
        _only(isinstance(value, Mapping), value)
        kinds = alternatives(inner.split(",", 1)[1].strip())
        if not value:
            raise _Unfit("needs one entry or more; an empty dict came")
        if inner.startswith("str") and not all(isinstance(key, str) for key in value):
            raise _Unfit(f"needs names as its keys, in quotation marks; {shown(list(value))} came")
        return {key: _first(kinds, each) for key, each in value.items()}
    if isinstance(value, (*TEXTS, Mapping)) or hasattr(value, "_fields"):
        raise _Unfit
    try:
        values = list(islice(value, MOST + 1))
    except Exception:  # nothing to go through; an array of no axis is one that says so late
        raise _Unfit from None
    if not values:
        raise _Unfit("needs one value or more; an empty list came")
    if len(values) > MOST:
        raise _Unfit(f"takes at most {MOST} values; more came")
    if inner == "float":  # a run that never arrives is inf; nan is its own affair
        return _array("Float", ["n"], values, {})
    fit = [_first(alternatives(inner), each) for each in values]
    return value if isinstance(value, (range, tuple, Sequence)) else fit


def _first(kinds: Iterable[str], value: Any) -> Any:
    for kind in kinds:
        try:
            return _as(kind, value, {})
        except _Unfit as unfit:
            if str(unfit):
                raise
    raise _Unfit


def _array(filled: str, dims: list[str], value: Any, sizes: dict[str, int]) -> Any:
    import numpy as np

    if isinstance(value, (*TEXTS, Mapping)) or inspect.isgenerator(value):
        raise _Unfit
    if isinstance(value, np.ma.MaskedArray):
        raise _Unfit("must have a number in every place; a masked array came: fill its gaps first, by .filled(…)")
    try:
        array = np.asarray(value)
    except Exception:
        raise _Unfit from None
    if array.dtype.kind not in ("b" if filled == "Bool" else "biuf") and "float" not in array.dtype.name:
        raise _Unfit
    if not array.size:
        raise _Unfit(f"needs one number or more; the shape {array.shape} came")
    fixed = [each for each in dims if each != "..." and not each.startswith("*")]
    loose = len(fixed) < len(dims)
    if array.ndim < len(fixed) or (array.ndim > len(fixed) and not loose):
        raise _Unfit(f"must be {_words(f'{filled}[np.ndarray, {chr(34)}{chr(32).join(dims)}{chr(34)}]')}; "
                     f"the shape {array.shape} came")  # fmt: skip
    ends = array.shape[: len(fixed)] if dims and dims[-1] == "..." else array.shape[len(array.shape) - len(fixed) :]
    for dim, size in zip(fixed, ends, strict=True):
        if dim.isidentifier() and sizes.setdefault(dim, size) != size:
            raise _Unfit(f"does not fit: {dim} is {sizes[dim]} and {size}, the shape {array.shape} came")
        if dim.isdigit() and int(dim) != size:
            raise _Unfit(f"must have {dim} as a size; the shape {array.shape} came")
    if not isinstance(value, np.ndarray) and type(array) is np.ndarray and hasattr(value, "at"):
        return value  # JAX's own
    if isinstance(value, np.ndarray) and array.dtype.itemsize <= 8:
        return array
    return array.astype(np.float64) if filled == "Float" else array


def _key(value: Any) -> bool:
    """Whether it is one key of JAX, of the new kind or of the old."""
    dtype, shape = str(getattr(value, "dtype", "")), getattr(value, "shape", None)
    return (dtype.startswith("key<") and shape == ()) or (dtype == "uint32" and shape == (2,))


def _single(numbers: Any) -> Any:
    """A JAX array of them; in its format none may become infinite."""
    import jax.numpy as jnp
    import numpy as np

    with np.errstate(over="ignore"):
        array = jnp.asarray(numbers)
        if isinstance(numbers, np.ndarray) and numbers.dtype.kind == "f":
            lost = np.isinf(numbers.astype(array.dtype)) & np.isfinite(numbers)
            if lost.any():
                raise _Unfit(f"must fit into {array.dtype}, where {numbers[lost].flat[0]:.3g} is infinite")
    return array
