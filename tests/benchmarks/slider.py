"""How long from moving a slider to the painted frame: our explorer against `interact` with `plt.show`.

    python tests/benchmarks/slider.py [rounds]

Both show the same chain with the same 50 positions of the bias, in one real JupyterLab and one browser, in turns, so
that the load of the machine falls on both: compare the ratios, not the milliseconds. A step is a key press; its time
runs from the slider's change to the end of the frame that shows the new picture. A drag is a mouse that passes every
position, 20 ms each; what counts is how many pictures were painted on the way. Compilations are XLA's, counted in the
kernel while the sliders move.
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "browser"))

import lab as driver  # noqa: E402

STEPS, POSITIONS = 20, 50
OURS, THEIRS = "vgcourse explorer", "interact + plt.show"

CELLS = {
    OURS: ["import vgcourse as vg\nexplorer = vg.chain_explorer()\nexplorer"],
    THEIRS: [
        """import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import FloatSlider, interact
from vgcourse.measuring import theory

layers = np.arange(1, 11)

def draw(bias):
    chain = theory.chain(10, "sigmoid", 1.0, bias)
    plt.figure(figsize=(7.2, 4))
    plt.plot(layers, np.log10(np.abs(chain.factor)), "D", label="factor")
    plt.plot(layers, chain.log10_product, "o", label="product")
    plt.plot(layers, theory.log10_slope_bound(10 - layers), "--", label="bound")
    plt.legend()
    plt.show()

interact(draw, bias=FloatSlider(0, min=-6, max=6.25, step=0.25));"""
    ],
}
HANDLE = {OURS: "input[data-control=bias]", THEIRS: ".noUi-handle"}
TRACK = {OURS: "input[data-control=bias]", THEIRS: ".noUi-base"}

WATCH = """handle => {
  const seen = window.vgSeen = { moves: [], frames: [] };
  const painted = () => requestAnimationFrame(() => {  // the message arrives after the frame has been painted
    const channel = new MessageChannel();
    channel.port1.onmessage = () => seen.frames.push(performance.now());
    channel.port2.postMessage(0);
  });
  const node = document.querySelector(handle);
  const moved = () => seen.moves.push(performance.now());
  node.addEventListener('input', moved, true);
  new MutationObserver(moved).observe(node, { attributes: true, attributeFilter: ['aria-valuenow'] });
  new MutationObserver(changes => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes' && target.matches('.vg-plot')) painted();
      for (const added of addedNodes) {
        const image = added.nodeName === 'IMG' ? added : added.querySelector?.('img');
        if (image) image.decode().then(painted, () => {});
      }
    }
  }).observe(document.querySelector('.jp-Notebook'),
             { subtree: true, childList: true, attributes: true, attributeFilter: ['data-position'] });
}"""

COUNT_COMPILATIONS = """import jax.monitoring
compiled = []
jax.monitoring.register_event_duration_secs_listener(
    lambda event, seconds, **_: compiled.append(event) if "backend_compile" in event else None)
"""


def measure(lab: driver.Lab, name: str) -> tuple[list[float], int, int]:
    """(milliseconds of every step, pictures painted in one drag, compilations meanwhile)."""
    with lab.open(CELLS[name]) as notebook:
        page = notebook.page
        notebook.run_all()
        handle = page.locator(HANDLE[name])
        handle.wait_for()
        page.wait_for_timeout(1500)
        notebook.execute(COUNT_COMPILATIONS)
        page.evaluate(WATCH, HANDLE[name])
        handle.focus()
        steps = [step(page) for _ in range(STEPS + 3)][3:]
        pictures = drag(page, page.locator(TRACK[name]), handle)
        return steps, pictures, int(notebook.execute("print(len(compiled))"))


def step(page) -> float:
    """Milliseconds from one press of the arrow key to the frame that shows it."""
    page.evaluate("() => { window.vgSeen.moves.length = window.vgSeen.frames.length = 0 }")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => window.vgSeen.frames.length > 0", polling=10, timeout=20_000)
    seen = page.evaluate("() => window.vgSeen")
    page.wait_for_timeout(250)
    return seen["frames"][0] - seen["moves"][0]


def drag(page, track, handle) -> int:
    """Pictures painted while the mouse passes every position from left to right, and until nothing more comes."""
    handle.press("Home")
    page.wait_for_timeout(1500)
    box, thumb = track.bounding_box(), handle.bounding_box()
    native = thumb["width"] > 40  # a native slider is its own track, with a thumb 16 pixels wide inside
    left, right = (box["x"] + 8, box["x"] + box["width"] - 8) if native else (box["x"], box["x"] + box["width"])
    y = thumb["y"] + thumb["height"] / 2
    page.mouse.move(left if native else thumb["x"] + thumb["width"] / 2, y)
    page.mouse.down()
    page.wait_for_timeout(300)
    page.evaluate("() => { window.vgSeen.frames.length = 0 }")
    for x in np.linspace(left, right, POSITIONS):
        page.mouse.move(float(x), y)
        page.wait_for_timeout(20)
    page.mouse.up()
    page.wait_for_timeout(2500)
    return page.evaluate("() => window.vgSeen.frames.length")


def main(rounds: int = 2) -> str:
    steps = {name: [] for name in CELLS}
    pictures = {name: [] for name in CELLS}
    compilations = dict.fromkeys(CELLS, 0)
    with tempfile.TemporaryDirectory() as folder, driver.server(Path(folder)) as url, driver.chromium() as browser:
        lab = driver.Lab(url, Path(folder), browser)
        for _ in range(rounds):
            for name in random.sample(list(CELLS), len(CELLS)):
                times, painted, compiled = measure(lab, name)
                steps[name] += times
                pictures[name].append(painted)
                compilations[name] += compiled
    return table(steps, pictures, compilations)


def table(steps, pictures, compilations) -> str:
    p50, p95 = ({name: np.percentile(times, q) for name, times in steps.items()} for q in (50, 95))
    lines = [f"{'':22}{'p50 ms':>8}{'p95 ms':>8}{f'painted of {POSITIONS - 1}':>16}{'compilations':>14}"]
    for name in (THEIRS, OURS):
        count = min(float(np.median(pictures[name])), POSITIONS - 1)
        lines.append(f"{name:22}{p50[name]:8.1f}{p95[name]:8.1f}{count:16.0f}{compilations[name]:14d}")
    lines.append(f"{'ratio, ours to theirs':22}{p50[OURS] / p50[THEIRS]:8.3f}{p95[OURS] / p95[THEIRS]:8.3f}")
    return "\n".join(lines)


if __name__ == "__main__":
    try:
        print(main(*map(int, sys.argv[1:2])))
    except driver.Missing as missing:
        sys.exit(str(missing))
