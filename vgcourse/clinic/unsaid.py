"""What the text of a program does not say: two programs of the same text may give something else all the same.

JAX prints a constant by its shape, and a derivative that somebody wrote by its name. What was compiled for one program
serves another only where these are the same as well (`clinic.prepared`).
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Hashable
from functools import cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.jaxprs import Op, Program, every_op, program_of, written


def unsaid(program: Program) -> Hashable:
    """What decides beside its text on what a program gives, but for the values of constants that it is given anew.

    These are not given anew where an operation brings them along, as a loop whose body closes over them inside a jit.
    And of derivatives that somebody wrote the text has the name alone.
    """
    inside = (each for op in program.ops for body in op.inner for each in every_op(body))
    kept = {value for op in inside for value in op.inputs}
    kept |= {value for op in program.ops for body in op.inner for value in body.outputs}
    constants = tuple(
        (v.shape, str(v.dtype), digest(array) if v in kept else "") for v, array in program.constants.items()
    )
    rules = tuple(_way_back(op) for op in every_op(program) if op.name.startswith("custom_") and not _of_jax(op))
    return constants, rules, jax.config.jax_threefry_partitionable


def digest(array: Any) -> str:
    """A name for the entries of an array."""
    if jax.dtypes.issubdtype(getattr(array, "dtype", np.dtype(float)), jax.dtypes.extended):
        array = jax.random.key_data(array)
    return hashlib.blake2b(np.asarray(array).tobytes(), digest_size=16).hexdigest()


def _way_back(op: Op) -> Hashable:
    """What comes back through an operation with a derivative of its own; nothing else is the same if that is not known.

    Only its program tells: such a rule may read what stands around it, and be another one under the same name.
    """
    moving = [i for i, v in enumerate(op.inputs) if jax.dtypes.issubdtype(v.dtype, np.inexact)]

    def back(*given):
        def run(*moved):
            values = dict(enumerate(given)) | dict(zip(moving, moved, strict=True))
            return [each for each in op.bind(*values.values()) if jnp.issubdtype(each.dtype, jnp.inexact)]

        out, pull = jax.vjp(run, *(given[i] for i in moving))
        return pull([jnp.ones_like(each) for each in out])

    try:
        program, _ = program_of(back, *(jax.ShapeDtypeStruct(v.shape, v.dtype) for v in op.inputs))
    except Exception:  # whatever somebody's rule raises: the examination will say it
        return object()
    return program.text, tuple(map(digest, program.constants.values()))


def _of_jax(op: Op) -> bool:
    """Whether a function with a derivative of its own is one of JAX's, such as relu.

    A function of JAX to which somebody gave another derivative, such as jnp.sign, has none where it stands; where it
    has one, as relu does, that stands inside of the other.
    """
    sources = written(op)
    if op.name != "custom_jvp_call" or not all(f" at {_JAX}" in source for source in sources):
        return False
    return _has_its_own(sources[0]) and not any(sources[0] in written(each) for b in op.inner for each in every_op(b))


@cache
def _has_its_own(source: str) -> bool:
    """Whether what stands there, "relu at /…/functions.py:71", is a function of JAX with a derivative of its own."""
    name, _, place = source.partition(" at ")
    file = place.rpartition(":")[0]
    modules = [module for module in [*sys.modules.values()] if getattr(module, "__file__", None) == file]
    found = getattr(modules[0], name, None) if modules else None
    while found is not None and not isinstance(found, jax.custom_jvp):
        found = getattr(found, "__wrapped__", None)
    return found is not None


_JAX = os.path.dirname(jax.__file__) + os.sep
