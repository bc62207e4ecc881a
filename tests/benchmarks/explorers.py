"""From a move to the frame that shows it, for every explorer: milliseconds, in a real Chromium.

    python tests/benchmarks/explorers.py [moves] [explorer …]

Alone on a page all controls are moved at once, as the machine is and with the processor throttled four times. Three
times are taken of a move, which comes at any moment between two frames:

- script: what our JavaScript computes and writes into the page;
- ready: until the browser has also made its styles, laid the page out and painted it, in a Chromium that shows a frame
  as soon as there is one (`--disable-frame-rate-limit --disable-gpu-vsync`): all the work there is for a move, and what
  a person waits for on the fastest screen;
- shown: the same at 60 frames a second, where a frame that is ready waits for the next of the screen's, 16.7 ms at
  most. A move that changes nothing ("no move") has 8 at the median and 16 at p95: `ready` says what is ours.

A frame ends when the page's own thread has painted it; its pixels are drawn by other threads behind that.

Then how long the first picture of a page takes, from its code to the frame that shows it: a second at most is wanted,
with the processor throttled four times. All else that a page loads comes before.

Then one explorer in JupyterLab, a control at a time as from a hand, with a kernel that is idle, busy, and dead.
"""

import json
import random
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "browser"))

import alone  # noqa: E402
import lab as driver  # noqa: E402

import vgcourse  # noqa: E402

AT_ONCE = ("--disable-frame-rate-limit", "--disable-gpu-vsync")
FIRST = 40  # moves until V8 has compiled what is used
IN_LAB = "normalisation_explorer"
PAUSE = 17  # ms
FIRST_PICTURE = f"""async (given) => {{
  const from = performance.now();
  await ({alone.START})(given);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - from;
}}"""
NONE = f"() => ({alone.SEEN})(Array(200).fill(0), {PAUSE}, () => {{}})"


def throttled(page, rate: int):
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    return page


def moved(browser, explorer, positions, rate: int) -> tuple[list[float], list[float]]:
    """(script, to the painted frame) of each move, in ms."""
    page = throttled(alone.opened(browser, explorer), rate)
    seen = alone.moved(page, positions, PAUSE)[FIRST:]
    page.context.close()
    return [look["script"] for look in seen], [look["frame"] for look in seen]


def first(browser, explorer, rate: int) -> float:
    """From the code of a page's first explorer to the frame that shows it, in ms."""
    page = browser.new_context().new_page()
    page.set_content(alone.PAGE.format(css=explorer._css))
    state = explorer.get_state()
    kept = {name: state[name] for name in ("spec", "program", "position", "draw")}
    given = {"code": explorer._esm, "state": json.loads(json.dumps(kept))}
    took = throttled(page, rate).evaluate(FIRST_PICTURE, given)
    page.context.close()
    return took


def quantiles(times) -> str:
    return "{:.1f} {:.1f}".format(*np.percentile(times, (50, 95)))


def row(name: str, *cells: str) -> str:
    return f"{name:24}" + "".join(f"{cell:>15}" for cell in cells)


def alone_on_a_page(names: list[str], moves: int):
    yield row("ms, p50 and p95", "script", "ready", "shown", "script, 4 ×", "ready, 4 ×", "shown, 4 ×")
    found = {name: [] for name in names}
    empty = []
    for flags in (AT_ONCE, ()):  # one browser at a time
        with driver.chromium(*flags) as browser:
            page = alone.opened(browser, vgcourse.chain_explorer())
            empty.append([look["frame"] for look in page.evaluate(NONE)])
            page.context.close()
            for name in names:
                explorer = getattr(vgcourse, name)()
                sizes = [len(control.values) for control in explorer._controls.values()]
                positions = [[random.randrange(n) for n in sizes] for _ in range(moves + FIRST)]
                found[name].append([moved(browser, explorer, positions, rate) for rate in (1, 4)])
    yield row("no move", "", *map(quantiles, empty))
    for name, (ready, shown) in found.items():
        cells = [cell for one, other in zip(ready, shown, strict=True) for cell in (*one, other[1])]
        yield row(name, *map(quantiles, cells))


def first_pictures(names: list[str], times: int = 5):
    yield row("first picture, ms", "least, p50", "4 ×")
    with driver.chromium() as browser:
        for name in names:
            took = [[first(browser, getattr(vgcourse, name)(), rate) for _ in range(times)] for rate in (1, 4)]
            yield row(name, *(f"{min(each):.0f} {np.median(each):.0f}" for each in took))


def beside_a_kernel(moves: int):
    cells = [f"import vgcourse as vg\nvg.{IN_LAB}()", driver.BUSY]
    yield row(f"{IN_LAB.removesuffix('_explorer')} in JupyterLab", "script", "ready")
    with (
        tempfile.TemporaryDirectory() as folder,
        driver.server(Path(folder)) as url,
        driver.chromium(*AT_ONCE) as browser,
        driver.Lab(url, Path(folder), browser).open(cells) as notebook,
    ):
        notebook.run(0)
        notebook.page.wait_for_selector(".vg-plot[data-position]")
        for kernel in ("idle", "busy", "dead"):
            if kernel == "busy":
                notebook.run(1, wait=False)
                notebook._until("panel.sessionContext.session.kernel.status === 'busy'", 30)
            if kernel == "dead":
                notebook.release()
                notebook.restart()
            shares = [random.random() for _ in range(moves + FIRST)]
            seen = notebook.page.evaluate(alone.HANDS, [shares, PAUSE])[FIRST:]
            assert len({look["at"] for look in seen}) > len(seen) / 2
            yield row(f"  kernel {kernel}", *(quantiles([look[at] for look in seen]) for at in ("script", "frame")))


def main(moves: str = "150", *wanted: str) -> None:
    known = sorted(name for name in vgcourse.__all__ if name.endswith("_explorer"))
    names = [f"{name}_explorer" for name in wanted] or known
    for line in alone_on_a_page(names, int(moves)):
        print(line, flush=True)
    for line in first_pictures(names):
        print(line, flush=True)
    for line in beside_a_kernel(int(moves)):
        print(line, flush=True)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except driver.Missing as missing:
        sys.exit(str(missing))
