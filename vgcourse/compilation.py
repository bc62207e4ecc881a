"""How XLA compiles: once per machine, and a loop into one kernel."""

from __future__ import annotations

import hashlib
import os
import platform
from pathlib import Path

import jax
from platformdirs import user_cache_path


def cache_directory() -> Path:
    """The directory of compiled programs: one per user and per kind of processor.

    A home directory may be shared by machines whose processors differ; code compiled on one may not run on the other.
    """
    processor = platform.machine()
    try:
        flags = next(
            line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith(("flags", "Features"))
        )
    except (OSError, StopIteration):
        flags = platform.processor()
    return user_cache_path("vgcourse") / f"xla-{processor}-{hashlib.sha256(flags.encode()).hexdigest()[:12]}"


def keep_compiled() -> None:
    """Let JAX keep compiled programs on disk, unless the user already chose a place or the disk refuses."""
    if jax.config.jax_compilation_cache_dir is not None:
        return
    directory = cache_directory()
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    if not os.access(directory, os.W_OK):
        return
    jax.config.update("jax_compilation_cache_dir", str(directory))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)


def one_kernel_per_loop() -> None:
    """Let XLA's CPU compiler make one kernel of a loop without matrix products, however large its arrays.

    Otherwise it launches each of the fifty operations of a training step by itself, .3 µs each: twice the time. XLA
    reads the flag when JAX first computes something, so this has no effect on a process that already has.
    """
    option = "xla_cpu_small_while_loop_byte_threshold"
    flags = os.environ.get("XLA_FLAGS", "")
    if "xla_backend_extra_options" not in flags:
        os.environ["XLA_FLAGS"] = f"{flags} --xla_backend_extra_options={option}=1000000000".strip()
