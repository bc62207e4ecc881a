"""The explorer as a learner meets it: by mouse, by keyboard, with the kernel busy, dead, or gone."""

import re
from functools import cache

import lab as driver
import numpy as np
import outside
import pytest

from vgcourse.measuring import theory
from vgcourse.views.explorers.chain import chain_explorer

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

CELLS = [
    "import vgcourse as vg\nprint('before')\nexplorer = vg.chain_explorer()\nexplorer",
    driver.BUSY,
    "'untouched'",
]

WATCH = """() => {
  const plot = document.querySelector('.vg-explorer .vg-plot');
  const root = plot.closest('.vg-explorer');
  const seen = window.vgSeen = [];
  const look = () => {
    const curves = {};
    for (const path of plot.querySelectorAll('[data-series]')) curves[path.dataset.series] = path.getAttribute('d');
    seen.push({ position: plot.dataset.position, frame: JSON.parse(plot.dataset.frame), curves,
                headline: root.querySelector('.vg-headline').textContent,
                height: root.getBoundingClientRect().height });
  };
  const painted = () => requestAnimationFrame(() => {  // the message arrives after the frame has been painted
    const channel = new MessageChannel();
    channel.port1.onmessage = look;
    channel.port2.postMessage(0);
  });
  new MutationObserver(painted).observe(plot, { attributes: true, attributeFilter: ['data-position'] });
  look();
}"""


@pytest.fixture(scope="module")
def opened(lab):
    with lab.open(CELLS) as notebook:
        yield notebook


@pytest.fixture
def nb(opened):
    """The notebook with a fresh explorer in its first cell."""
    opened.run(0)
    opened.page.wait_for_function("() => document.querySelectorAll('.vg-plot[data-position]').length === 1")
    yield opened
    assert opened.errors == []
    assert opened.sources == CELLS


def slider(nb, name):
    return nb.page.get_by_role("slider", name=name)


@cache
def explorer():
    return chain_explorer()


def values_at(position):
    """The controls' values for the indices that the picture says it is drawn for."""
    controls = explorer()._controls.values()
    return {c.name: c.values[int(i)] for c, i in zip(controls, position.split(","), strict=True)}


def numbers(look, name):
    """A drawn curve, read back from the SVG path: (x, y) in the units of the data."""
    points = np.array(re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", look["curves"][name]), float)
    (left, right), (low, high), (x0, x1, y0, y1) = look["frame"]["x"], look["frame"]["y"], look["frame"]["at"]
    x = left + (points[:, 0] - x0) / (x1 - x0) * (right - left)
    return x, low + (points[:, 1] - y0) / (y1 - y0) * (high - low)


def assert_is_the_theory(look):
    values = values_at(look["position"])
    chain, depth = theory.chain(**values), values["depth"]
    expected = {
        "factor": np.log10(np.abs(chain.factor)),
        "product": chain.log10_product,
        "bound": theory.log10_slope_bound(np.arange(depth)[::-1], values["activation"]),
    }
    assert look["headline"] == explorer().figure(**values).title + ".", "browser and package word numbers alike"
    within = 2e-5 * (look["frame"]["y"][1] - look["frame"]["y"][0]) + 1e-5  # coordinates have three decimals
    for name, y in expected.items():
        drawn_x, drawn_y = numbers(look, name)
        if depth > 1:
            np.testing.assert_allclose(drawn_x, np.arange(1, depth + 1), atol=1e-3)
        np.testing.assert_allclose(drawn_y, y, atol=within, err_msg=f"{name} at {values}")


def at(nb, position):
    """What is drawn, as soon as it is for that position."""
    nb.until(f"document.querySelector('.vg-plot').dataset.position === '{position}'")
    return now(nb)


def kernel_has(nb, name, value):
    """Until the explorer in the kernel has been told: the browser waits for the end of a movement."""
    for _ in range(100):
        if (came := float(nb.execute(f"print(explorer.values['{name}'])"))) == value:
            return
        nb.page.wait_for_timeout(100)
    raise AssertionError(f"{name} is {came}, not {value}")


def now(nb):
    nb.page.evaluate(WATCH)
    return nb.page.evaluate("() => window.vgSeen[0]")


@pytest.mark.parametrize("name", ["bias b", "weight w", "depth L"])
def test_dragging_paints_every_position_with_the_numbers_of_the_package(nb, name):
    control = slider(nb, name)
    last = int(control.get_attribute("max"))
    box = control.bounding_box()
    ends = box["x"] + 8, box["x"] + box["width"] - 8  # the thumb is 16 pixels wide
    y = box["y"] + box["height"] / 2
    mouse = nb.page.mouse
    mouse.move(ends[0], y)
    mouse.down()
    nb.page.wait_for_timeout(100)
    nb.page.evaluate(WATCH)
    for x in np.linspace(*ends, last + 1):
        mouse.move(float(x), y)
        nb.page.wait_for_timeout(20)
    mouse.up()
    nb.until(f"new Set(window.vgSeen.map(look => look.position)).size === {last + 1}")
    looks = nb.page.evaluate("() => window.vgSeen")
    painted = {look["position"] for look in looks}
    assert len(painted) == last + 1
    for look in looks:
        assert_is_the_theory(look)
    assert len({look["height"] for look in looks}) == 1, "the output must not change its height"
    assert int(control.input_value()) == last


def test_after_the_drag_the_kernel_knows_and_another_control_moves(nb):
    slider(nb, "weight w").fill("20")
    kernel_has(nb, "weight", values_at("0,20,0,0")["weight"])
    slider(nb, "bias b").fill("3")
    slider(nb, "bias b").press("ArrowRight")
    assert_is_the_theory(at(nb, "9,20,4,0"))


def test_the_keyboard_is_enough(nb):
    depth = slider(nb, "depth L")
    depth.focus()
    for key, expected in (("ArrowRight", 11), ("ArrowLeft", 10), ("ArrowUp", 11), ("Home", 1), ("End", 30)):
        nb.page.keyboard.press(key)
        assert values_at(now(nb)["position"])["depth"] == expected, key
    nb.page.keyboard.press("PageDown")
    assert 1 < values_at(now(nb)["position"])["depth"] < 30
    assert depth.get_attribute("aria-valuetext") == (deep := str(values_at(now(nb)["position"])["depth"]))
    kernel_has(nb, "depth", float(deep))
    for name in ("weight w", "bias b"):
        nb.page.keyboard.press("Tab")
        assert slider(nb, name).evaluate("node => node === document.activeElement")
    nb.page.keyboard.press("Tab")
    nb.page.keyboard.press("ArrowDown")
    nb.until("document.querySelector('.vg-plot').dataset.position.endsWith(',1')")
    assert values_at(now(nb)["position"])["activation"] == "tanh"
    nb.page.keyboard.press("Tab")
    nb.page.keyboard.press("Tab")
    nb.page.keyboard.press("Enter")
    nielsen = {"depth": 10, "weight": 6.9, "bias": -3.45, "activation": "sigmoid"}
    nb.until("document.querySelector('.vg-plot').dataset.position.endsWith(',0')")  # again the sigmoid's
    assert values_at(now(nb)["position"]) == pytest.approx(nielsen)
    assert_is_the_theory(now(nb))


def test_letters_typed_in_it_change_no_cell(nb):
    focusable = nb.page.locator(".vg-explorer :is(input, select, button)")
    assert focusable.count() == 10  # four controls, three presets; pin, the line, listen
    for i in range(10):
        nb.select(0)
        focusable.nth(i).focus()
        for key in ("a", "b", "x", "d", "d", "ArrowDown", "m"):
            nb.page.keyboard.press(key)
    nb.page.wait_for_timeout(300)
    assert nb.sources == CELLS


def test_screen_readers_hear_names_and_the_finding(nb):
    picture = nb.page.get_by_role("img", name=re.compile("^The first layer gets 1.5 × 10⁻⁶ of the signal."))
    assert picture.count() == 1
    nb.page.get_by_label("activation φ").select_option(label="linear")
    nb.page.get_by_role("img", name=re.compile("^The first layer gets all of the signal.")).wait_for()
    for name in ("depth L", "weight w", "bias b"):
        assert slider(nb, name).count() == 1
    assert nb.page.get_by_role("group", name="Set to").get_by_role("button").count() == 3


def test_it_draws_while_the_kernel_is_busy_and_the_kernel_hears_of_it_later(nb):
    nb.run(1, wait=False)
    try:
        nb._until("panel.sessionContext.session.kernel.status === 'busy'", 30)
        slider(nb, "bias b").fill("7")
        assert_is_the_theory(at(nb, "9,3,7,0"))
        slider(nb, "weight w").fill("10")
        assert_is_the_theory(at(nb, "9,10,7,0"))
        nb.page.get_by_role("button", name="tanh").click()
        assert_is_the_theory(at(nb, "9,3,25,1"))
    finally:
        nb.release()
    kernel_has(nb, "bias", values_at("9,3,25,1")["bias"])
    assert nb.execute("print(explorer.values['activation'])").strip() == "tanh"


def test_a_pinned_picture_stays_pale_and_a_line_of_code_restores_the_state(nb):
    pin = nb.page.get_by_role("button", name="Pin")
    before = now(nb)
    pin.click()
    slider(nb, "depth L").fill("19")
    after = at(nb, "19,3,25,0")
    pale = nb.page.locator(".vg-pale").evaluate_all("all => all.map(e => e.getAttribute('d'))")
    assert [len(d) > 0 for d in pale] == [True, True, True] and pale[1].count("M") == before["curves"]["product"].count(
        "M"
    )
    assert pin.get_attribute("aria-pressed") == "true" and after["frame"]["y"][0] < before["frame"]["y"][0]
    assert (
        nb.page.locator(".vg-status")
        .inner_text()
        .startswith("Pale: depth L 10, weight w 1, bias b 0, activation φ sigmoid.")
    )
    pin.click()
    assert set(nb.page.locator(".vg-pale").evaluate_all("all => all.map(e => e.getAttribute('d'))")) == {""}
    nb.page.get_by_role("button", name="As a line of code").click()
    line = nb.page.locator(".vg-status code").inner_text()
    assert line == "vg.chain_explorer().at(depth=20)"
    assert nb.execute(f"print({line}.values['depth'])").strip() == "20"


def test_when_a_move_ends_the_finding_is_spoken_once(nb):
    nb.page.evaluate("""() => {
      window.vgSpoken = [];
      const spoken = document.querySelector('.vg-spoken');
      new MutationObserver(() => window.vgSpoken.push(spoken.textContent)).observe(spoken, { childList: true });
    }""")
    depth = slider(nb, "depth L")
    depth.focus()
    for _ in range(5):
        nb.page.keyboard.press("ArrowRight")
    nb.until("window.vgSpoken.length > 0")
    nb.page.wait_for_timeout(400)
    assert nb.page.evaluate("() => window.vgSpoken") == [now(nb)["headline"]]


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_words_can_be_read_in_both_themes(nb, theme):
    nb.theme(theme)
    try:
        nb.screenshot(f"explorer_{theme.split()[1].lower()}", nb.page.locator(".vg-live"))
        texts = nb.page.evaluate(
            """() => [...document.querySelectorAll('.vg-explorer :is(p, label, button, select, li, output, svg text)')]
              .filter(node => node.textContent.trim())
              .map(node => getComputedStyle(node)[node instanceof SVGElement ? 'fill' : 'color'])"""
        )
        paper = nb.page.evaluate("() => getComputedStyle(document.body).getPropertyValue('--jp-layout-color0').trim()")
        assert len(texts) > 20
        for color in set(texts):
            assert contrast(rgb(color, over=rgb(paper)), rgb(paper)) >= 4.5, (color, paper)
    finally:
        nb.theme("JupyterLab Light")


def rgb(css, over=(255, 255, 255)):
    """The colour of "#rgb", "#rrggbb", "white", "rgb(…)" or "rgba(…)", seen over another."""
    if css.startswith("#"):
        digits = css[1:] if len(css) == 7 else "".join(2 * c for c in css[1:])
        return tuple(int(digits[i : i + 2], 16) for i in (0, 2, 4))
    if not css.startswith("rgb"):
        return {"white": (255, 255, 255), "black": (0, 0, 0)}[css]
    *color, alpha = (*map(float, re.findall(r"[\d.]+", css)), 1.0)[:4]
    return tuple(alpha * c + (1 - alpha) * o for c, o in zip(color, over, strict=True))


def contrast(a, b):
    """WCAG 2's contrast ratio."""

    def luminance(color):
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in color)]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    bright, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_without_its_kernel_it_still_draws(lab):
    with lab.open(CELLS) as nb:
        nb.run(0)
        nb.page.wait_for_selector(".vg-plot[data-position]")
        nb.restart()
        slider(nb, "depth L").fill("19")
        assert_is_the_theory(at(nb, "19,3,25,0"))
        slider(nb, "bias b").fill("5")
        assert_is_the_theory(at(nb, "19,3,5,0"))

        nb.reload()
        still = nb.page.locator(".vg-still")
        still.wait_for(state="visible")
        assert still.locator("img").get_attribute("alt").startswith("The first layer gets 1.5 × 10⁻⁶ of the signal.")
        assert "Run this cell for the live picture." in still.inner_text()
        nb.until("document.querySelector('.vg-still img').naturalWidth > 600")
        nb.page.get_by_text("Error displaying widget").wait_for(state="attached")
        assert not nb.page.get_by_text("Error displaying widget").is_visible()
        assert nb.page.get_by_text("before", exact=True).is_visible()
        assert "10^-5.8" in nb.outputs(0)[-1]["data"]["text/plain"]
        nb.screenshot("explorer_without_kernel", nb.cell(0))

        nb.run(0)
        nb.page.wait_for_selector(".vg-plot[data-position]")
        still.wait_for(state="hidden")
        assert nb.page.get_by_text("before", exact=True).is_visible()


SIZES = """all => all.map(e => {
  const { a, b } = e.getScreenCTM();
  return parseFloat(getComputedStyle(e).fontSize) * Math.hypot(a, b);
})"""
BOXES = "all => all.map(e => e.getBoundingClientRect().toJSON())"


def test_a_narrow_window_has_words_that_can_be_read_and_nothing_jumps(notebook):
    shown = notebook(["import vgcourse as vg\nvg.chain_explorer()"], viewport=(390, 900))
    shown._call("window.jupyterapp.shell.collapseLeft()")
    shown.run_all()
    explorer = shown.page.locator(".vg-explorer")
    shown.until("document.querySelector('.vg-plot').viewBox.baseVal.width < 400")
    words = explorer.locator(".vg-plot text")
    assert min(words.evaluate_all(SIZES)) >= 9
    boxes = words.evaluate_all(BOXES)
    for n, one in enumerate(boxes):
        for a, b in ((one, other) for other in boxes[:n]):
            across = a["right"] <= b["left"] or b["right"] <= a["left"]
            assert across or a["bottom"] <= b["top"] or b["bottom"] <= a["top"], "two words of the axes touch"
    wide = "e => e.scrollWidth <= e.clientWidth"
    assert explorer.evaluate(wide) and all(explorer.locator("label").evaluate_all(f"all => all.map({wide})"))
    heights = set()
    for place in (0, 9, 29):
        explorer.locator("input").first.fill(str(place))
        heights.add(explorer.bounding_box()["height"])
    assert len(heights) == 1


def test_what_does_nothing_says_so_and_the_key_names_what_is_drawn(notebook):
    from playwright.sync_api import expect

    shown = notebook(["import vgcourse as vg", "vg.clipping_explorer()", "vg.recurrent_explorer()"])
    shown.run_all()
    shown.living(2)
    clipping, recurrent = (shown.cell(n).locator(".vg-explorer") for n in (1, 2))
    threshold = clipping.locator("[data-control=threshold]")
    assert threshold.is_disabled() and clipping.get_by_text("nothing is clipped").is_visible()
    clipping.get_by_label("clipping").select_option(label="by the global norm")
    assert threshold.is_enabled() and not clipping.get_by_text("nothing is clipped").is_visible()
    for cell, drawn in (("LSTM", ["dL/dh", "dL/dc", "direct path σ(b)ⁿ"]), ("tanh RNN", ["dL/dh", "bound σmaxⁿ"])):
        recurrent.get_by_label("cell").select_option(label=cell)
        expect(recurrent.locator(".vg-key > span:visible")).to_have_text(drawn)  # waits until it is so
    assert shown.errors == []


def test_in_a_forced_palette_its_words_are_there(nb):
    nb.page.emulate_media(forced_colors="active", color_scheme="dark")
    try:
        ground = nb.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        for what, paint, least in (("text", "fill", 7), (".vg-form-bound", "stroke", 3)):
            found = nb.page.locator(f".vg-plot {what}").first.evaluate(f"e => getComputedStyle(e).{paint}")
            assert contrast(rgb(found), rgb(ground)) >= least, (what, found, ground)
        nb.screenshot("explorer_forced", nb.page.locator(".vg-live"))
    finally:
        nb.page.emulate_media(forced_colors="none", color_scheme="light")


def test_controls_can_be_met_by_a_finger(nb):
    boxes = nb.page.locator(".vg-explorer :is(input, select, button)").evaluate_all(BOXES)
    assert min(box["height"] for box in boxes) >= 24
