"""From a move of all controls at once to the frame that shows it, for every explorer: milliseconds, in a real Chromium.

    python tests/benchmarks/explorers.py [moves]

The page holds the explorer alone: the kernel has no part in a move, so that a busy or dead one changes nothing. Once
as the machine is, once with the processor throttled four times. A frame comes every 16.7 ms at most.
"""

import random
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "browser"))

import alone  # noqa: E402
import lab as driver  # noqa: E402

import vgcourse  # noqa: E402


def measured(browser, explorer, moves: int, throttled: int) -> tuple[list[float], list[float]]:
    """(script, to the painted frame) of each move, in ms."""
    page = alone.opened(browser, explorer)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": throttled})
    controls = list(explorer._controls.values())
    positions = [[random.randrange(len(control.values)) for control in controls] for _ in range(moves + 40)]
    seen = alone.moved(page, positions)[40:]
    page.context.close()
    return [look["script"] for look in seen], [look["frame"] for look in seen]


def main(moves: int = 150) -> str:
    lines = [f"{'ms, p50 and p95':24}{'script':>16}{'frame':>16}{'script, 4 ×':>16}{'frame, 4 ×':>16}"]
    with driver.chromium() as browser:
        for name in sorted(name for name in vgcourse.__all__ if name.endswith("_explorer")):
            found = [each for rate in (1, 4) for each in measured(browser, getattr(vgcourse, name)(), moves, rate)]
            cells = ["{:.1f} {:.1f}".format(*np.percentile(times, (50, 95))) for times in found]
            lines.append(f"{name:24}" + "".join(f"{cell:>16}" for cell in cells))
    return "\n".join(lines)


if __name__ == "__main__":
    try:
        print(main(*map(int, sys.argv[1:2])))
    except driver.Missing as missing:
        sys.exit(str(missing))
