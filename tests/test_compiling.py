"""A compilation is seen, whatever compiles: a function, one operation by itself, a program that lies on disk."""

from __future__ import annotations

import os
import re

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import FLAG, compilations, compiles_nothing
from jax._src.lib import xla_client

from vgcourse import compilation
from vgcourse.compilation import FLAGS, LEVEL, choose_flags, keep_compiled


def test_a_program_is_compiled_once_for_a_shape():
    double = jax.jit(lambda x: 2 * x)
    with compilations() as programs:
        double(np.ones(3))
        double(np.zeros(3))
        double(np.ones(4))
    double(np.ones(5))
    assert programs == ["jit(<lambda>)"] * 2


def test_another_shape_is_another_program():
    double = jax.jit(lambda x: 2 * x)
    double(np.ones(3))
    with compiles_nothing():
        double(np.zeros(3))
    with pytest.raises(AssertionError, match=r"compiled again: jit\(<lambda>\)"), compiles_nothing():
        double(np.ones(4))


def test_an_operation_by_itself_is_a_program_too():
    x = jnp.ones(17)
    with compilations() as programs:
        jnp.sinh(x)
    assert programs == ["jit(sinh)"]


def test_what_lies_on_disk_was_new_to_the_process():
    keep_compiled()
    events, cube = [], lambda x: x**3
    jax.jit(cube)(np.ones(3))
    jax.clear_caches()
    jax.monitoring.register_event_listener(lambda event, **_: events.append(event))
    with compilations() as programs:
        jax.jit(cube)(np.ones(3))
    assert programs == ["jit(<lambda>)"] and "/jax/compilation_cache/cache_hits" in events


def test_what_fails_inside_is_what_is_told():
    with pytest.raises(ZeroDivisionError), compiles_nothing():
        jax.jit(lambda x: x + 1)(np.ones(3))
        1 / 0  # noqa: B018


def test_what_tests_start_compiles_as_learners_do_and_takes_no_program_of_theirs():
    assert FLAG not in os.environ["XLA_FLAGS"]
    assert (jax.config.jax_compilation_cache_dir or "-tests").endswith("-tests")


def test_this_process_compiles_at_the_level_of_lessons():
    flags = xla_client.CompileOptions().executable_build_options.debug_options  # as XLA has read them
    asked = re.search(rf"{LEVEL}=(\d)", os.environ["XLA_FLAGS"])  # none where JAX has a plugin for another device
    assert not asked or flags.xla_backend_optimization_level == int(asked[1])


def test_the_flags_are_ours_but_for_what_the_environment_says(monkeypatch):
    monkeypatch.setenv("XLA_FLAGS", "--xla_dump_to=x --xla_backend_optimization_level=3")
    choose_flags()
    choose_flags()
    said = os.environ["XLA_FLAGS"].split()
    assert said[:2] == ["--xla_dump_to=x", "--xla_backend_optimization_level=3"] and len(said) == 3
    assert said[2] == f"--xla_backend_extra_options={FLAGS['xla_backend_extra_options']}"


def test_a_file_of_flags_is_left_alone(monkeypatch):
    monkeypatch.setenv("XLA_FLAGS", "flags.txt")
    choose_flags()
    assert os.environ["XLA_FLAGS"] == "flags.txt"


@pytest.mark.parametrize(("platforms", "level"), [(None, False), ("cpu", True), ("cuda,cpu", False)])
def test_compilers_for_other_devices_are_not_asked_for_llvms_first_level(monkeypatch, platforms, level):
    monkeypatch.setattr(compilation, "entry_points", lambda group: [group])
    monkeypatch.delenv("XLA_FLAGS")
    monkeypatch.delenv("JAX_PLATFORMS", raising=False)
    if platforms:
        monkeypatch.setenv("JAX_PLATFORMS", platforms)
    choose_flags()
    assert (LEVEL in os.environ["XLA_FLAGS"]) == level
