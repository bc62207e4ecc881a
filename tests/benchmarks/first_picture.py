"""From a fresh process to the first profile drawn, with an empty and with a warm compilation cache.

In a notebook the import and the compiling happen in the background, while the reader reads; here they are counted.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
PROGRAM = """
import json, time
steps = {}
start = time.perf_counter()
import vgcourse as vg
steps["import vgcourse"] = time.perf_counter() - start
measured = vg.profile()
steps["first profile"] = time.perf_counter() - start - sum(steps.values())
figure = vg.profile_figure(measured)
picture = figure._repr_mimebundle_()["text/html"]
steps["first picture"] = time.perf_counter() - start - sum(steps.values())
vg.profile_figure(vg.profile(depth=12, seed=1))._repr_mimebundle_()
steps["another picture"] = time.perf_counter() - start - sum(steps.values())
assert "data:image/svg" in picture
print(json.dumps(steps))
"""


def run(cache: str) -> dict[str, float]:
    """Seconds of every step in a fresh process that keeps compiled programs in `cache`."""
    settings = {**os.environ, "JAX_COMPILATION_CACHE_DIR": cache, "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0"}
    settings |= {"JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES": "-1"}
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=settings, capture_output=True, text=True, check=True)
    return {**json.loads(done.stdout), "whole process": time.perf_counter() - start}


def main() -> int:
    """Cold and warm interleaved."""
    cold, warm = [], []
    with tempfile.TemporaryDirectory() as kept:
        run(kept)
        for _ in range(ROUNDS):
            with tempfile.TemporaryDirectory() as empty:
                cold.append(run(empty))
            warm.append(run(kept))
    print(f"{'seconds':20}{'empty cache':>13}{'warm cache':>13}{'ratio':>8}    median of {ROUNDS} fresh processes")
    for step in cold[0]:
        without, with_cache = (statistics.median(times[step] for times in runs) for runs in (cold, warm))
        print(f"{step:20}{without:13.3f}{with_cache:13.3f}{without / with_cache:8.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
