"""The line of people who pass a message on: the whole course in one product, for lesson 00."""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number, whole_number

MAX_PEOPLE = 40
NOISE = 0.01
"""How much noise each person adds, against a message of loudness 1."""


class Line(NamedTuple):
    """log10 of the loudness of the message and of the noise after each person; nan beyond the line."""

    log10_message: Float[Array, " people"]
    log10_noise: Float[Array, " people"]


def line_of(people, gain, telephone, limiter) -> Line:
    """The line for arguments that may be traced.

    Each person turns loudness m into (t + (1 − t)·g)·m: the share t goes by telephone, past the person, the rest is
    passed on with gain g, and a little noise is added. With the limiter, nothing above 1 is passed on.
    """
    log_factor = jnp.log10(telephone + (1 - telephone) * gain)

    def person(carry, k):
        message, noise = carry
        message, noise = message + log_factor, 0.5 * jnp.log10(10.0 ** (2 * (noise + log_factor)) + NOISE**2)
        over = jnp.where(limiter > 0, jnp.maximum(message, 0.0), 0.0)
        message, noise = message - over, noise - over
        on = k < people
        return (message, noise), (jnp.where(on, message, jnp.nan), jnp.where(on, noise, jnp.nan))

    start = (jnp.float32(0), jnp.float32(-jnp.inf))
    return Line(*jax.lax.scan(person, start, jnp.arange(MAX_PEOPLE))[1])


compiled_line = jax.jit(line_of)


def whisper_line(people=20, gain=0.9, telephone=0.0, limiter=False) -> Line:
    """A message of loudness 1 goes through a line of `people`, each of whom passes it on with `gain`.

    telephone: 0 … 1, the share that goes past each person by wire. limiter: nothing above loudness 1 is passed on.
    """
    count = whole_number("The number of people", people, 1, MAX_PEOPLE)
    line = compiled_line(
        np.int32(count),
        np.float32(finite_number("The gain", gain, 0, 10)),
        np.float32(finite_number("The telephone's share", telephone, 0, 1)),
        np.float32(bool(limiter)),
    )
    return Line(*(np.asarray(values)[:count] for values in line))
