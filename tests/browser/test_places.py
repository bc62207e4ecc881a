"""Widgets where no JupyterLab is: on any ground, under a finger, in a forced palette, by keyboard, said aloud."""

import alone
import jax.numpy as jnp
import lab as driver
import numpy as np
import outside
import pytest

import vgcourse as vg
from vgcourse.course.claim_verdicts import Verdicts
from vgcourse.course.questions.claims import CLAIMS
from vgcourse.course.specification import GroupVerdict
from vgcourse.course.verdict import Verdict
from vgcourse.experiments.lesson_13.trials import Case, Trial

evidence = outside.evidence(__file__, "chromium")

WIDGETS = {
    "explorer": vg.recurrent_explorer,
    "quiz": lambda: vg.quiz("02"),
    "order": lambda: vg.quiz("01", "gradient-order"),
    "claims": lambda: vg.claims("00"),
    "finish": lambda: vg.finish("01"),
    "progress": vg.progress,
}
LIGHT = {"white": "background: white", "nothing": "", "paper": "background: #fdf6e3; color: #586e75"}
DARK = {"black": "background: black; color: white", "dark canvas": "color-scheme: dark", "ink": "background: #002b36"}
"""Of the body; where nothing is painted, the canvas has the ground, and its colour of words."""
VS_CODE = "background: #1e1e1e; color: #ccc; --jp-content-font-color1: rgba(0, 0, 0, 0.87); --jp-layout-color1: white;"
COLOURS = """(root) => {
  // [words, their colour, the ground under them], colours as [r, g, b]; see-through layers are blended
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const blend = (layers) => {
    for (const [colour, opacity] of layers) {
      canvas.globalAlpha = opacity;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const canvasOf = getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#121212' : 'white';
  const unseen = 'style, option, title, [hidden], .vg-spoken, .vg-skip, :disabled, [aria-disabled="true"]';
  const seen = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.parentElement, words = node.textContent.trim();
    if (!words || !at.getClientRects().length || at.closest(unseen)) continue;
    const layers = [];
    let opacity = 1;
    for (let up = at; up; up = up.parentElement) {
      layers.unshift([getComputedStyle(up).backgroundColor, 1]);
      opacity *= getComputedStyle(up).opacity;
    }
    layers.unshift([canvasOf, 1]);
    const style = getComputedStyle(at);
    const ink = at instanceof SVGElement ? style.fill : style.color;
    seen.push([words, blend([...layers, [ink, opacity]]), blend(layers)]);
  }
  return seen;
}"""
RECOLOUR = """([body, panel]) => {
  const scheme = body.startsWith('color-scheme');
  document.documentElement.style.cssText = scheme ? body : '';
  document.querySelector('#here').style.cssText = panel;
  document.body.style.cssText = scheme ? '' : body;
}"""
INKS = """() => [...document.querySelectorAll('[data-series]')].map((e) =>
  getComputedStyle(e)[e.classList.contains('vg-form-measurement') ? 'fill' : 'stroke'])"""
TARGETS = """() => [...document.querySelectorAll('button, select, summary, a[href], input')].flatMap((each) => {
  const boxes = [each, ...(each.labels ?? [])].map((e) => e.getBoundingClientRect()).filter((b) => b.width > 1);
  if (!boxes.length || each.matches('.vg-skip')) return [];
  const [x, y, right, bottom] = [['left', Math.min], ['top', Math.min], ['right', Math.max], ['bottom', Math.max]]
    .map(([side, of]) => of(...boxes.map((b) => b[side])));
  return [[each.outerHTML.slice(0, 90), Math.round(right - x), Math.round(bottom - y)]];
})"""


@pytest.fixture(scope="module")
def browser(needed):
    with driver.chromium() as browser:
        yield browser


def contrast(a, b) -> float:
    """WCAG 2's contrast ratio of two colours."""

    def luminance(color):
        v = np.array(color) / 255
        return float(np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4) @ (0.2126, 0.7152, 0.0722))

    bright, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def faint(page, root="body") -> list:
    seen = page.locator(root).evaluate(COLOURS)
    assert len(seen) > 0
    return [(words, ink, ground) for words, ink, ground in seen if contrast(ink, ground) < 4.5]


@pytest.mark.parametrize("name", WIDGETS)
def test_words_can_be_read_on_any_ground(browser, name):
    """White, black and others, with and without a colour of words, and the white panel of a dark VS Code."""
    page = alone.opened(browser, WIDGETS[name]())
    live = page.locator(".vg-live")
    for ground, css in [*DARK.items(), *LIGHT.items(), ("white panel", f"{VS_CODE}#background: white")]:
        body, _, panel = css.partition("#background")
        page.evaluate(RECOLOUR, [body, f"background{panel}" if panel else ""])
        page.wait_for_selector(f".vg-live[data-vg-ground='{'dark' if ground in DARK else 'light'}']")
        assert faint(page, ".vg-live") == [], ground
        under = live.evaluate(COLOURS)[0][2]
        for ink in page.evaluate(INKS):
            assert contrast([int(v) for v in ink[4:-1].split(",")], under) >= 3, (ground, ink)
    assert page.errors == []
    page.context.close()


def test_what_is_no_widget_takes_the_colour_of_its_page(browser):
    group = ("shape", "the shape of what comes back", 0.0, 1.0, "It has the wrong shape.", "f(3)")
    verdict = Verdict("f", (GroupVerdict(*group), GroupVerdict("value", "its value", 1.0, 1.0)), ("slow",))
    for css in ("background: white", "background: black; color: white", VS_CODE):
        page = browser.new_context().new_page()
        page.set_content(f"<style>body {{ {css} }}</style>{verdict.html()}{vg.lstm_picture().html()}")
        assert faint(page) == [], css
        page.context.close()


@pytest.mark.parametrize("name", WIDGETS)
def test_a_finger_meets_every_control(browser, name):
    """44 px both ways, at 390 px, and nothing wider than the window."""
    page = alone.opened(
        browser, WIDGETS[name](), viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    assert page.evaluate("() => matchMedia('(pointer: coarse)').matches && innerWidth === 390")
    if name == "explorer":
        page.get_by_role("button", name="Listen").tap()  # its volume is a control as well
    small = [each for each in page.evaluate(TARGETS) if min(each[1:]) < 44]
    assert small == []
    assert page.evaluate("() => document.documentElement.scrollWidth <= 390")
    page.context.close()


def diagnosis() -> str:
    def loss(p, x):
        for weights_of_one_of_three_layers_from_the_data_to_the_loss in p:
            x = jnp.tanh(x @ weights_of_one_of_three_layers_from_the_data_to_the_loss)
        return jnp.mean(x**2)

    return vg.diagnose(loss, [np.eye(4) / 100] * 3, np.ones((8, 4))).html()


def trials() -> str:
    case = Case("4 layers, Glorot's weights", "the first layer gets 10^−3", True)
    return Verdicts({claim.name: Trial((case, case)) for claim in CLAIMS[:3]})._repr_mimebundle_()["text/html"]


STILL = {"diagnosis": diagnosis, "trials": trials}
"""What is no widget and folds something away."""
FOCUSED = """() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return [document.activeElement.tagName, outlineStyle, parseFloat(outlineWidth)];
}"""


@pytest.mark.parametrize("name", STILL)
def test_what_is_folded_away_is_met_by_a_finger_and_by_the_keyboard(browser, name):
    """At 390 px: 44 px both ways, opened by Enter with a focus that is seen, and nothing wider than the window."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.set_content(
        f'<meta name="viewport" content="width=device-width"><div style="font: 14px sans-serif">{STILL[name]()}'
    )
    for forced in ("none", "active"):
        page.emulate_media(forced_colors=forced)
        targets = page.evaluate(TARGETS)
        assert targets and [each for each in targets if min(each[1:]) < 44] == []
        page.locator("summary").first.focus()
        page.keyboard.press("Tab")
        page.keyboard.press("Shift+Tab")
        tag, style, width = page.evaluate(FOCUSED)
        assert (tag, style) == ("SUMMARY", "solid") and width >= 2, forced
    page.keyboard.press("Enter")
    assert page.locator("details[open]").count() == 1
    assert page.evaluate("() => document.documentElement.scrollWidth <= 390")
    context.close()


def test_in_a_forced_palette_curves_differ_without_colour(browser):
    """Everything drawn is in the palette's colours; no two curves of a kind have the same marker or the same dash."""
    for maker in (vg.initialisation_explorer, vg.products_explorer, vg.clipping_explorer, vg.transformer_explorer):
        page = alone.opened(browser, maker(), forced_colors="active", color_scheme="dark")
        looks = page.evaluate("""() => [...document.querySelectorAll('[data-series]')].map((e) => {
          const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(e);
          const marker = e.classList.contains('vg-form-measurement') && /m.*?z/.exec(e.getAttribute('d'))?.[0];
          return { paint: marker ? fill : stroke, look: marker || strokeDasharray + strokeWidth };
        })""")
        words = page.locator(".vg-plot text").first.evaluate("e => getComputedStyle(e).fill")
        assert {look["paint"] for look in looks if look["look"]} == {words}
        shown = [look["look"] for look in looks if look["look"]]
        assert len(set(shown)) == len(shown), shown
        page.context.close()


def test_every_control_is_met_by_the_tab_key_and_is_seen_there(browser):
    for forced in ("none", "active"):
        page = alone.opened(browser, vg.chain_explorer(), forced_colors=forced)
        wanted = page.locator(".vg-explorer :is(input, select, button):visible").count()
        for _ in range(wanted):
            page.keyboard.press("Tab")
            at = page.evaluate("""() => {
              const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
              document.activeElement.dataset.met = '';
              return [outlineStyle, parseFloat(outlineWidth)];
            }""")
            assert at[0] != "none" and at[1] >= 2
        assert page.locator(".vg-explorer [data-met]").count() == wanted
        page.context.close()


def test_a_move_is_said_once_when_it_ends(browser):
    page = alone.opened(browser, vg.chain_explorer())
    page.evaluate("""() => {
      window.vgSaid = [];
      const spoken = document.querySelector('.vg-spoken[role=status]');
      new MutationObserver(() => window.vgSaid.push(spoken.textContent)).observe(spoken, { childList: true });
    }""")
    box = page.get_by_role("slider").first.bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 3, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.9, middle, steps=12)
    assert page.evaluate("() => window.vgSaid") == [], "nothing is said while it moves"
    page.mouse.up()
    page.wait_for_function("() => window.vgSaid.length > 0")
    page.wait_for_timeout(300)
    assert page.evaluate("() => window.vgSaid") == [page.locator(".vg-headline").inner_text()]
    page.context.close()


def test_no_style_moves_anything():
    """What follows a controls' move is there at once; so nothing is to be stilled where less motion is wanted."""
    for name, widget in WIDGETS.items():
        css = widget()._css
        assert not any(word in css for word in ("transition:", "animation:", "scroll-behavior")), name
