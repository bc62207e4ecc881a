"""Compile once per machine: where XLA keeps what it has compiled."""

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
