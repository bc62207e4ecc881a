"""How tests compile, and what JAX compiles while a block runs, told by JAX itself: no test looks into the caches of a
module.

A program that comes from the cache on disk counts too, for it was new to the process: the tests say the same whether
that cache is warm or not.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import jax

from vgcourse.compilation import choose_flags, keep_compiled

COMPILED = "/jax/core/compile/backend_compile_duration"
FLAG = "xla_cpu_use_fusion_emitters"
"""XLA's newer way from a fused operation to machine code, by MLIR: half of all compiling."""


def compile_fast() -> None:
    """Let this process compile as lessons do, but without `FLAG`, in half the time; no process that it starts does.

    Most of what tests compile runs once, on a few numbers. What learners run is tested as they compile it: kernels,
    commands and the judge's sandboxes have processes of their own. Programs on disk are kept apart from theirs.
    """
    choose_flags()
    ours = os.environ["XLA_FLAGS"]
    if not _known(FLAG) or FLAG in ours:
        return
    keep_compiled()
    if kept := jax.config.jax_compilation_cache_dir:
        jax.config.update("jax_compilation_cache_dir", f"{kept}-tests")
    os.environ["XLA_FLAGS"] = f"{ours} --{FLAG}=false"
    jax.block_until_ready(jax.numpy.zeros(3) + 1)  # XLA reads its flags now, and never again
    os.environ["XLA_FLAGS"] = ours


def _known(flag: str) -> bool:
    """Whether the installed XLA has that flag: one that it does not know ends the process."""
    import jaxlib

    for library in Path(jaxlib.__file__).parent.glob("libjax_common*"):
        with library.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as code:
            return code.find(flag.encode()) >= 0
    return False


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


def mapped() -> int:
    """How many pieces of memory this process maps; 0 where the system does not tell."""
    maps = Path("/proc/self/maps")
    return maps.read_bytes().count(b"\n") if maps.exists() else 0
