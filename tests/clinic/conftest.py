"""What tests of the clinic share."""

import re

import jax
import pytest

from vgcourse.clinic.admission import half_compiles
from vgcourse.inputs import BadInput


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    """XLA computes no float16 on a processor without F16C (`XLA_FLAGS=--xla_cpu_max_isa=SSE4_2` plays one).

    There a test that examines float16 is asked for one thing: that the doctor says so, in its sentence. One that
    computes with it on its own way ends as JAX ends.
    """
    try:
        return (yield)
    except (BadInput, jax.errors.JaxRuntimeError) as told:
        if half_compiles() or not re.search("computes in float16|materialize symbols", str(told)):
            raise


@pytest.fixture(scope="module")
def quickly_compiled():
    """Each program runs once: compiling it well would take longer than running it."""
    before = jax.config.values["jax_disable_most_optimizations"]
    jax.config.update("jax_disable_most_optimizations", True)
    yield
    jax.config.update("jax_disable_most_optimizations", before)
