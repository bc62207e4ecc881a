"""What tests of the clinic share."""

import jax
import pytest


@pytest.fixture(scope="module")
def quickly_compiled():
    """Each program runs once: compiling it well would take longer than running it."""
    before = jax.config.values["jax_disable_most_optimizations"]
    jax.config.update("jax_disable_most_optimizations", True)
    yield
    jax.config.update("jax_disable_most_optimizations", before)
