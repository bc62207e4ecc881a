"""Every explorer without any kernel: what it says is what the package says, and moves leave nothing behind."""

import alone
import lab as driver
import numpy as np
import outside
import pytest

import vgcourse

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

NAMES = sorted(name for name in vgcourse.__all__ if name.endswith("_explorer"))
CHAOTIC = {"clipping_explorer"}
"""Beside a wall last digits decide, and they differ from machine to machine."""
AT_ONCE = """() => {
  const handle = document.querySelector('input[type=range]:enabled');
  handle.value = +handle.value ? 0 : 1;
  for (const kind of ['input', 'change']) handle.dispatchEvent(new Event(kind));
  [...document.querySelectorAll('button')].find((button) => button.textContent === 'Draw again').click();
}"""


@pytest.fixture(scope="module")
def browser(needed):
    with driver.chromium() as browser:
        yield browser


@pytest.mark.parametrize("name", NAMES)
def test_it_says_what_the_package_says_and_grows_by_less_than_two_megabytes(browser, name):
    explorer, rng = getattr(vgcourse, name)(), np.random.default_rng(3)
    page = alone.opened(browser, explorer)
    positions = [[rng.integers(len(control.values)) for control in explorer._controls.values()] for _ in range(150)]
    alone.moved(page, positions[:30])
    before = alone.heap(page)
    seen = alone.moved(page, positions)
    assert alone.heap(page) - before < 2_000_000
    assert len({look["at"] for look in seen}) > 20 and page.errors == []
    for position, look in [*zip(positions, seen, strict=True)][:: 75 if name in CHAOTIC else 30]:
        explorer.position = [int(i) for i in position]
        if name not in CHAOTIC:
            assert look["headline"] == explorer.figure().title + "."
    if explorer.spec["drawn"]:
        page.get_by_role("button", name="Draw again").click()
        explorer.position, explorer.draw = [int(i) for i in positions[-1]], 1
        assert page.locator(".vg-headline").inner_text() == explorer.figure().title + "."
        page.evaluate(AT_ONCE)
        page.wait_for_function("() => window.vgSaved && window.vgModel.get('draw') === 2")
        assert page.locator(".vg-plot").get_attribute("data-position").endswith("draw 2"), "told, and kept"
    page.context.close()


def test_on_a_phone_a_line_of_code_is_read_to_its_end_and_no_word_is_cut(browser):
    page = alone.opened(browser, vgcourse.training_explorer(), viewport={"width": 266, "height": 900})
    page.wait_for_function("() => document.querySelector('.vg-plot').viewBox.baseVal.width < 300")
    page.locator("select").select_option(label="tanh")
    page.get_by_role("button", name="As a line of code").click()
    assert page.locator("code").inner_text() == 'vg.training_explorer().at(activation="tanh")'
    assert page.locator(".vg-status").evaluate("e => e.scrollWidth <= e.clientWidth")
    words = page.locator(".vg-plot text").evaluate_all("all => all.map(e => e.getBoundingClientRect().toJSON())")
    assert min(w["left"] for w in words) >= 0 and max(w["right"] for w in words) <= 266
