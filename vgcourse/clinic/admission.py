"""What was handed in – a loss, its parameters, a batch – as something that can be examined, or as one sentence."""

from __future__ import annotations

import inspect
import math
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.jaxprs import Program, program_of
from vgcourse.clinic.places import learners_line
from vgcourse.inputs import BadInput, shown

LARGEST = 200_000_000
"""As many parameters are examined at most: more than 4 GB in float32, with their gradients."""


@dataclass(frozen=True)
class Leaves:
    """The arrays of a tree, with their paths; everything else of it stays as it is."""

    arrays: list[Any]
    paths: list[str]
    places: list[int]
    rest: list[Any]
    tree: Any

    def rebuilt(self, arrays) -> Any:
        """The tree with these arrays."""
        leaves = list(self.rest)
        for place, array in zip(self.places, arrays, strict=True):
            leaves[place] = array
        return jax.tree.unflatten(self.tree, leaves)


@dataclass(frozen=True)
class Patient:
    """What is examined."""

    program: Program  # (arrays of the parameters, arrays of the batch) → loss
    params: Leaves
    batch: Leaves
    moving: list[int]  # which arrays of the parameters are trained: those of floating point
    examples: int
    notes: tuple[str, ...]


def admit(loss: Callable, params: Any, batch: Any, has_aux: bool = False) -> Patient:
    """The loss as a program, or BadInput: what was expected, what came, what to do."""
    _check_order(loss, params, batch)
    learnt, fed = _leaves(params, "params", numbers=True), _leaves(batch, "batch", numbers=False)
    _check_params(learnt)
    _check_batch(fed)
    moving = _trained(params, learnt)
    called, notes = _calling(loss, params, batch)

    def function(θ, data):
        return _scalar(called(learnt.rebuilt(θ), fed.rebuilt(data)), has_aux)

    try:
        program, _ = program_of(function, learnt.arrays, fed.arrays)
    except BadInput:
        raise
    except _NEEDS_NUMBERS as first:
        try:  # a loss may well compute with the batch in NumPy: JAX's grad would let it
            program, _ = program_of(lambda θ: function(θ, fed.arrays), learnt.arrays)
            notes.append(
                f"The loss uses the batch as numbers ({_line_of(first)}), so it cannot be compiled for another batch."
            )
            fed = Leaves([], [], [], fed.rest, fed.tree)
        except BadInput:
            raise
        except _NEEDS_NUMBERS as failed:
            raise BadInput(_numbers_sentence(failed)) from failed
        except Exception as failed:
            raise BadInput(_failed_sentence(failed)) from failed
    except jax.errors.UnexpectedTracerError as failed:
        raise BadInput(
            f"The loss uses an array that it kept from an earlier call ({_line_of(failed)}): return such values with "
            "has_aux=True instead of storing them."
        ) from failed
    except Exception as failed:
        swapped = lambda θ, data: _scalar(called(fed.rebuilt(data), learnt.rebuilt(θ)), has_aux)
        if _works(swapped, learnt.arrays, fed.arrays):
            raise BadInput("params and batch came in the wrong order: the order is loss, params, batch.") from failed
        raise BadInput(_failed_sentence(failed)) from failed
    _check_kept(loss)
    whole = [learnt.paths[i] for i in range(len(learnt.arrays)) if i not in moving and np.ndim(learnt.arrays[i]) > 0]
    whole = [path for path in whole if jnp.issubdtype(learnt.arrays[learnt.paths.index(path)].dtype, jnp.signedinteger)]
    if whole:
        notes.append(f"params{whole[0]} holds whole numbers and is taken as fixed: a gradient needs floats.")
    if program.effects:
        notes.append(f"The loss does something beside computing ({program.effects[0]}); that is left out here.")
    return Patient(program, learnt, fed, moving, _examples(batch), tuple(notes))


def _works(function: Callable, *args) -> bool:
    try:
        jax.eval_shape(function, *args)
    except Exception:  # whatever a loss raises that is given what it does not expect
        return False
    return True


def _check_order(loss, params, batch) -> None:
    if not callable(loss):
        where = next((name for name, given in (("second", params), ("third", batch)) if inspect.isroutine(given)), None)
        hint = f" A function came {where}: is the order right?" if where else ""
        raise BadInput(f"examine needs loss(params, batch), then params, then batch; {shown(loss)} came first.{hint}")
    if inspect.isroutine(params):
        raise BadInput(
            f"The parameters must be arrays in any tree; the function {getattr(params, '__name__', params)} came. "
            "The order is loss, params, batch."
        )


def _leaves(tree: Any, what: str, numbers: bool) -> Leaves:
    """numbers: whether a Python float counts as an array, as it does for jax.grad."""
    with_paths, structure = jax.tree_util.tree_flatten_with_path(tree)
    arrays, paths, places, rest = [], [], [], []
    for at, (path, leaf) in enumerate(with_paths):
        rest.append(leaf)
        if isinstance(leaf, jax.ShapeDtypeStruct):
            _check_size([leaf])
            raise BadInput(
                f"{what}{jax.tree_util.keystr(path)} is only a shape, {leaf.shape}: initialise the {what} first."
            )
        if isinstance(leaf, jax.core.Tracer):
            raise BadInput(
                f"{what}{jax.tree_util.keystr(path)} is a value inside a program that JAX is tracing: call examine "
                "outside of jit, grad and vmap."
            )
        if isinstance(leaf, (jax.Array, np.ndarray, np.generic)) or numbers and type(leaf) is float:
            if isinstance(leaf, np.ndarray) and leaf.dtype.kind not in "biufcV":
                continue
            rest[-1] = None
            arrays.append(leaf)
            paths.append(jax.tree_util.keystr(path).removesuffix(".value"))
            places.append(at)
    _check_size(arrays) if numbers else None
    return Leaves([_array(each) for each in arrays], paths, places, rest, structure)


def _array(given):
    return given if isinstance(given, jax.Array) else jnp.asarray(given)


def _check_size(leaves: list) -> None:
    count = sum(math.prod(np.shape(leaf)) for leaf in leaves)
    if count > LARGEST:
        raise BadInput(
            f"The model has {count / 1e9:.2g} billion parameters; up to {LARGEST / 1e9:g} billion are examined, since "
            "gradients and updates need several times their memory. Give it fewer layers or a smaller width: signals "
            "and gradients go the same way."
        )


def _inexact(array) -> bool:
    return jax.dtypes.issubdtype(array.dtype, np.inexact)


def _check_params(params: Leaves) -> None:
    if not params.arrays:
        raise BadInput("The parameters must be arrays in any tree (dict, list, module); none came.")
    for path, array in zip(params.paths, params.arrays, strict=True):
        if array.size == 0:
            raise BadInput(f"params{path} is empty, its shape is {array.shape}: a layer of no units? Take it out.")
    if not any(map(_inexact, params.arrays)):
        raise BadInput(
            f"A gradient needs parameters of floating point; params{params.paths[0]} and the others are "
            f"{params.arrays[0].dtype}. Are params and batch in the right order? If so, convert them to float32."
        )


def _trained(params: Any, leaves: Leaves) -> list[int]:
    """Which arrays are trained: not the running means of a normalisation, and not the state of an optimiser."""
    nnx = sys.modules.get("flax.nnx")
    own = None
    if nnx is not None and isinstance(params, nnx.Module):
        own = {id(array) for array in jax.tree.leaves(nnx.state(params, nnx.Param))}
    kept = ("batch_stats", "opt_state")
    return [
        i
        for i, (array, path) in enumerate(zip(leaves.arrays, leaves.paths, strict=True))
        if _inexact(array) and not any(word in path for word in kept) and (own is None or id(array) in own)
    ]


def _check_batch(batch: Leaves) -> None:
    for path, array in zip(batch.paths, batch.arrays, strict=True):
        if array.size == 0:
            raise BadInput(f"The batch is empty: batch{path} has the shape {array.shape}. Give at least one example.")


def _calling(loss: Callable, params: Any, batch: Any) -> tuple[Callable, list[str]]:
    """How the loss takes its batch: as one argument, or, where it takes more and a tuple came, each as its own."""
    try:
        signature = inspect.signature(loss)
    except (TypeError, ValueError):
        return loss, []
    try:
        signature.bind(params, batch)
        return loss, []
    except TypeError:
        pass
    several = isinstance(batch, (tuple, list))
    try:
        signature.bind(params, *(batch if several else (batch,)))
    except TypeError as failed:
        raise BadInput(f"The loss must take (params, batch); it takes {signature}: {failed}.") from failed
    return lambda θ, data: loss(θ, *data), []


def _scalar(given: Any, has_aux: bool):
    if has_aux:
        if not isinstance(given, (tuple, list)) or len(given) != 2:
            raise BadInput(
                f"With has_aux=True the loss must return (loss, aux); {_kind(given)} came. Leave has_aux out?"
            )
        given = given[0]
    elif isinstance(given, (tuple, list)) and len(given) >= 2:
        raise BadInput(
            f"The loss must return one number; a {type(given).__name__} of {len(given)} came. If it is (loss, aux), "
            "say has_aux=True."
        )
    if not hasattr(given, "shape") and not isinstance(given, (int, float)):
        raise BadInput(f"The loss must return one number; {_kind(given)} came.")
    given = jnp.asarray(given)
    if given.shape != ():
        raise BadInput(
            f"The loss must return one number; an array of the shape {given.shape} came. Take its mean: jnp.mean(…)."
        )
    if not jnp.issubdtype(given.dtype, jnp.floating):
        raise BadInput(
            f"The loss must be a real number of floating point; {given.dtype} came. Counts have no gradient."
        )
    return given


def _kind(given: Any) -> str:
    if hasattr(given, "shape"):
        return f"an array of the shape {given.shape}"
    return "nothing (None)" if given is None else f"a {type(given).__name__}"


_NEEDS_NUMBERS = (
    jax.errors.ConcretizationTypeError,
    jax.errors.TracerArrayConversionError,
    jax.errors.TracerIntegerConversionError,
    jax.errors.TracerBoolConversionError,
    jax.errors.NonConcreteBooleanIndexError,
)


def _line_of(failed: BaseException) -> str:
    return learners_line(traceback.extract_tb(failed.__traceback__)) or "in a library"


def _numbers_sentence(failed: BaseException) -> str:
    line = _line_of(failed)
    if isinstance(failed, jax.errors.TracerArrayConversionError):
        return f"The loss uses NumPy on a value that JAX is tracing ({line}): use jax.numpy there."
    if isinstance(failed, jax.errors.TracerBoolConversionError):
        return f"The loss decides by a value that JAX is tracing ({line}): use jnp.where or jax.lax.cond there."
    return (
        f"The loss needs the number itself of a value that JAX is tracing ({line}): shapes, indices and branches must "
        "not depend on the parameters."
    )


def _failed_sentence(failed: BaseException) -> str:
    words = (" ".join(str(failed).split()) or type(failed).__name__)[:300]
    return f"The loss itself fails, {_line_of(failed)}: {type(failed).__name__}: {words}"


def _check_kept(loss: Callable) -> None:
    """A loss that keeps traced values outside of itself: they cannot be used afterwards."""
    function = inspect.unwrap(loss)
    if not inspect.isfunction(function):
        return
    closure = inspect.getclosurevars(function) if function.__closure__ or function.__globals__ else None
    for name, value in {**closure.nonlocals, **closure.globals}.items() if closure else ():
        held = value if isinstance(value, (list, dict)) else [value]
        held = list(held.values()) if isinstance(held, dict) else held
        if any(isinstance(each, jax.core.Tracer) for each in held):
            if isinstance(value, (list, dict)):
                value.clear()
            raise BadInput(
                f"The loss stores values of its own computation in {name}, where JAX cannot follow: return them "
                "instead, as (loss, aux), with has_aux=True."
            )


def _examples(batch: Any) -> int:
    """How many examples: the first size that most arrays of the batch share; of several, the commonest on any axis."""
    shapes = [np.shape(leaf) for leaf in jax.tree.leaves(batch) if hasattr(leaf, "shape")]
    counts = Counter(shape[0] for shape in shapes if shape)
    within = lambda n: sum(n in shape for shape in shapes)
    return max(counts, key=lambda n: (counts[n], within(n))) if counts else 0
