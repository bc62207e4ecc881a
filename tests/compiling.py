"""What JAX compiles while a block runs, told by JAX itself: no test looks into the caches of a module.

A program that comes from the cache on disk counts too, for it was new to the process: the tests say the same whether
that cache is warm or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import jax

COMPILED = "/jax/core/compile/backend_compile_duration"


@contextmanager
def compilations() -> Iterator[list[str]]:
    """The names of the programs that are compiled from here to the end of the block, as a list that grows."""
    programs: list[str] = []

    def listen(event: str, _: float, **about: str | int) -> None:
        if event == COMPILED:
            programs.append(str(about["fun_name"]))

    jax.monitoring.register_event_duration_secs_listener(listen)
    try:
        yield programs
    finally:
        jax.monitoring.unregister_event_duration_listener(listen)


@contextmanager
def compiles_nothing() -> Iterator[None]:
    """A block in which everything has been compiled before: another value is another argument, not another program."""
    with compilations() as programs:
        yield
    assert not programs, f"compiled again: {', '.join(programs)}"
