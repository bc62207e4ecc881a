"""How JAX computes here: as the lessons need it; how XLA compiles: once a machine, quickly, one kernel for a loop."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import warnings
import zlib
from importlib.metadata import entry_points
from pathlib import Path

import jax
from platformdirs import user_cache_path

from vgcourse.inputs import BadInput

SETTINGS = {
    "jax_debug_infs": False,  # an inf, and a nan beyond the depth, are results here
    "jax_debug_nans": False,
    "jax_default_prng_impl": "threefry2x32",  # the numbers in the lessons are drawn by it
    "jax_disable_jit": False,  # minutes instead of milliseconds
    "jax_enable_x64": False,  # lesson 02 is about float32, and random numbers differ
    "jax_numpy_dtype_promotion": "standard",
    "jax_numpy_rank_promotion": "allow",  # h @ W + b
    "jax_threefry_partitionable": True,
}
"""What the lessons are computed with."""


LEVEL = "xla_backend_optimization_level"
FLAGS = {
    "xla_backend_extra_options": "xla_cpu_small_while_loop_byte_threshold=1000000000",
    LEVEL: "1",
}
"""How XLA compiles here, in the learner's own code as well.

- One kernel for a loop without matrix products, however large its arrays. Otherwise XLA launches each of the fifty
  operations of a training step by itself, .3 µs each: twice the time.
- LLVM's first level: a lesson that has compiled nothing before takes 0.8 of the CPU seconds, and no longer where all is
  compiled already. A small profile takes 2.7 ms instead of 2.3 (at level 0 eight times as long); matrix products, which
  are a library's, and trainings are as fast. XLA's compilers for other devices read this option too, and refuse it.
"""


def settle() -> None:
    """Compute as the lessons do, whatever the environment says: a sentence tells what was changed in this process."""
    platforms = jax.config.jax_platforms
    if platforms not in (None, "", "cpu"):
        try:
            jax.devices()
        except Exception as failed:  # a plugin may raise anything, also an AssertionError without a word
            raise BadInput(
                f"JAX_PLATFORMS is {platforms!r}, and JAX finds no such device here: take the variable away, or set it "
                "to 'cpu', and restart the kernel."
            ) from failed
    changed = {name: value for name, value in SETTINGS.items() if getattr(jax.config, name, value) != value}
    for name, value in changed.items():
        jax.config.update(name, value)
    if changed:
        told = ", ".join(f"{name.upper()} = {value}" for name, value in changed.items())
        print(f"The lessons are computed with {told}: it is set so in this process, for your own code as well.")


def cache_directory() -> Path:
    """The directory of compiled programs: one per user and per kind of processor.

    A home directory may be shared by machines whose processors differ; code compiled on one may not run on the other.
    """
    processor = platform.machine()
    try:
        flags = next(
            line
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
            if line.startswith(("flags", "Features"))
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
    _mend_when_warned(directory)


def _mend_when_warned(directory: Path) -> None:
    """Where JAX warns that an entry of the cache cannot be read, mend the cache instead of showing the warning.

    JAX compiles anew then, but never replaces what is there, and so would warn in every process to come.
    """
    shown = warnings.showwarning

    def mending(message, *where, **more):
        if str(message).startswith("Error reading persistent compilation cache entry"):
            _mend(directory)
        else:
            shown(message, *where, **more)

    warnings.showwarning = mending


def _mend(directory: Path) -> None:
    """Take away the entries that cannot be unpacked, or else all of them."""
    entries = list(directory.glob("*-cache"))
    for entry in [each for each in entries if not _whole(each)] or entries:
        with contextlib.suppress(OSError):  # another kernel has it open: on Windows it stays until that is done
            entry.unlink(missing_ok=True)


def _whole(entry: Path) -> bool:
    """Whether an entry can be unpacked; what is packed in a way that is not known here counts as whole."""
    try:
        packed = entry.read_bytes()
    except OSError:
        return True
    try:
        if packed[:1] == b"\x78" or len(packed) < 4:
            zlib.decompress(packed)
        elif packed[:4] == b"\x28\xb5\x2f\xfd":
            from jax._src.compilation_cache import decompress_executable

            decompress_executable(packed)
        else:
            return False
    except ImportError:
        return True
    except Exception:
        return False
    return True


def choose_flags() -> None:
    """Let XLA compile by `FLAGS`, but for what the environment says already.

    XLA reads them when JAX first computes something, so this has no effect on a process that already has.
    """
    said = os.environ.get("XLA_FLAGS", "").strip()
    if said and not said.startswith("-"):
        return  # the name of a file of flags
    ours = [name for name in FLAGS if name != LEVEL or _on_cpu_alone()]
    more = (f"--{name}={FLAGS[name]}" for name in ours if name not in said)
    os.environ["XLA_FLAGS"] = " ".join((said, *more)).strip()


def _on_cpu_alone() -> bool:
    """Whether JAX can compute on no other device: devices come as plugins."""
    return os.environ.get("JAX_PLATFORMS") == "cpu" or not entry_points(group="jax_plugins")
