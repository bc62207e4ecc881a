"""What was handed in – a loss, its parameters, a batch – as something that can be examined, or as one sentence."""

from __future__ import annotations

import inspect
import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.jaxprs import Program, program_of, traced
from vgcourse.clinic.leaves import Leaves, check_batch, check_params, examples_in, leaves_of, trained
from vgcourse.clinic.places import learners_line
from vgcourse.inputs import BadInput, shown


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
    learnt, fed = leaves_of(params, "params", numbers=True), leaves_of(batch, "batch", numbers=False)
    check_params(learnt)
    check_batch(fed)
    moving = trained(params, learnt)
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
        if not fed.arrays:
            came = "None" if batch is None else f"a {type(batch).__name__} without any"
            raise BadInput(
                f"The batch must hold arrays, such as (x, y); {came} came. {_failed_sentence(failed)}"
            ) from failed
        swapped = lambda θ, data: _scalar(called(fed.rebuilt(data), learnt.rebuilt(θ)), has_aux)
        if _works(swapped, learnt.arrays, fed.arrays):
            raise BadInput("params and batch came in the wrong order: the order is loss, params, batch.") from failed
        raise BadInput(_failed_sentence(failed)) from failed
    _check_kept(loss)
    _check_half(program)
    whole = [learnt.paths[i] for i in range(len(learnt.arrays)) if i not in moving and np.ndim(learnt.arrays[i]) > 0]
    whole = [path for path in whole if jnp.issubdtype(learnt.arrays[learnt.paths.index(path)].dtype, jnp.signedinteger)]
    if whole:
        notes.append(f"params{whole[0]} holds whole numbers and is taken as fixed: a gradient needs floats.")
    if program.effects:
        notes.append(f"The loss does something beside computing ({program.effects[0]}); that is left out here.")
    return Patient(program, learnt, fed, moving, examples_in(batch), tuple(notes))


def _check_half(program: Program) -> None:
    """A processor without F16C has no float16, and XLA does not make up for it: its error names missing symbols."""
    if re.search(r"\bf16\[", program.text) and not half_compiles():
        raise BadInput(
            "The loss computes in float16, which JAX cannot do on this processor (or with these XLA_FLAGS): examine it "
            "in float32, or on a machine with AVX2."
        )


@cache
def half_compiles() -> bool:
    """Whether JAX can compute in float16 here, asked of it once."""
    try:
        jax.jit(lambda x: x.astype(jnp.float16))(jnp.ones(1, jnp.float32)).block_until_ready()
    except jax.errors.JaxRuntimeError:
        return False
    return True


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
        hint = (
            " Write it as def loss(params, batch): what is trained comes in, and is not taken from outside."
            if not signature.parameters
            else ""
        )
        raise BadInput(f"The loss must take (params, batch); it takes {signature}: {failed}.{hint}") from failed
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
            "say has_aux=True; if it is jax.value_and_grad(loss), give the loss itself."
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
        f"The loss needs the number itself of a value that JAX is tracing ({line}): take float(…) and .item() out, and "
        "let no shape, index or branch depend on the parameters."
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
        if any(map(traced, held)):
            if isinstance(value, (list, dict)):
                value.clear()
            raise BadInput(
                f"The loss stores values of its own computation in {name}, where JAX cannot follow: return them "
                "instead, as (loss, aux), with has_aux=True."
            )
