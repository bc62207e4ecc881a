"""The picture as sound: what is heard is measured in the samples, and compared with what is drawn."""

import base64
import re

import alone
import lab as driver
import numpy as np
import outside
import pytest

import vgcourse as vg

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

RATE, SECONDS = 12_000, 23
RECORDED = f"""() => {{
  window.vgAudios = [];
  window.AudioContext = function () {{
    window.vgAudios.push(new OfflineAudioContext(2, {RATE * SECONDS}, {RATE}));
    return window.vgAudios.at(-1);
  }};
}}"""
WATCHED = """() => {
  window.vgAudios = [];
  window.AudioContext = class extends AudioContext { constructor() { super(); window.vgAudios.push(this); } };
}"""
SAMPLES = """async () => {
  const sound = await window.vgAudios[0].startRendering();
  return [0, 1].map((c) => {
    const bytes = new Uint8Array(Int16Array.from(sound.getChannelData(c), (v) => 32767 * v).buffer);
    let text = '';
    for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192));
    return btoa(text);
  });
}"""


@pytest.fixture(scope="module")
def browser(needed):
    with driver.chromium() as browser:
        yield browser


def listen(page):
    return page.locator(".vg-presets button").filter(has_text=re.compile("^(Listen|Stop)$"))


def heard(browser, explorer):
    """The page, and the samples of everything that "Listen" plays: (2, samples)."""
    page = alone.opened(browser, explorer)
    page.evaluate(RECORDED)
    listen(page).click()
    sound = samples(page)
    page.wait_for_function("() => /^That was all/.test(document.querySelector('.vg-status').textContent)")
    assert page.errors == []
    return page, sound


def samples(page) -> np.ndarray:
    return np.array([np.frombuffer(base64.b64decode(side), "<i2") for side in page.evaluate(SAMPLES)]) / 32767


def tones(sound) -> list[np.ndarray]:
    """What stands between two silences, in order: (2, samples) each."""
    width = RATE // 250
    loud = np.abs(sound).max(0)[: sound.shape[1] // width * width].reshape(-1, width).max(1) > 2e-3
    edges = np.flatnonzero(np.diff(np.concatenate([[False], loud, [False]]).astype(int)))
    return [sound[:, width * a : width * b] for a, b in edges.reshape(-1, 2)]


def spectrum(tone) -> tuple[np.ndarray, np.ndarray]:
    mono = tone.sum(0)
    return np.fft.rfftfreq(1 << 16, 1 / RATE), np.abs(np.fft.rfft(mono * np.hanning(mono.size), 1 << 16))


def hertz(tone) -> float:
    """The loudest frequency; nan where there is none that stands out, as in noise."""
    frequencies, loudness = spectrum(tone)
    peak = frequencies[loudness.argmax()]
    near = np.abs(frequencies - peak) < 30
    return peak if (loudness[near] ** 2).sum() > 0.5 * (loudness**2).sum() else float("nan")


def drawn(page) -> list[np.ndarray]:
    """The heights of each curve's points from the foot of the axis, 0 to 1, as painted; nan for a size of 0."""
    seen = page.evaluate("""() => [...document.querySelectorAll('[data-series]')].map((path) =>
      [path.getAttribute('d'), document.querySelector(`[data-zero="${path.dataset.series}"]`).getAttribute('d')])""")
    _, _, low, high = page.evaluate("() => JSON.parse(document.querySelector('.vg-plot').dataset.frame).at")
    curves = []
    for values, zeros in seen:
        points = [
            (float(x), (low - float(y)) / (low - high)) for x, y in re.findall(r"[ML]([\d.-]+) ([\d.-]+)", values)
        ]
        points += [(float(x), np.nan) for x in re.findall(r"M([\d.-]+) ", zeros)]
        curves.append(np.array([height for _, height in sorted(points)]))
    return [curve for curve in curves if curve.size]


@pytest.mark.parametrize(
    "name, at",
    [
        ("chain_explorer", {"depth": 20}),
        ("chain_explorer", {"depth": 3, "weight": 3.5, "bias": -2.75, "activation": "relu"}),
        ("initialisation_explorer", {"depth": 10}),
    ],
)
def test_every_tone_has_the_height_of_its_point(browser, name, at):
    """Three octaves from 220 Hz over the axis; a rush where the size is 0; each curve from left to right."""
    page, sound = heard(browser, getattr(vg, name)().at(**at))
    curves, played = drawn(page), tones(sound)
    assert len(played) == sum(curve.size for curve in curves)
    for curve in curves:
        mine, played = played[: curve.size], played[curve.size :]
        steps = np.log2(np.array([hertz(tone) for tone in mine]) / 220) / 3
        np.testing.assert_allclose(steps, curve, atol=0.004, equal_nan=True)
        left, right = np.array([(tone**2).sum(1) for tone in mine]).T
        assert left[0] > 100 * right[0] and right[-1] > 100 * left[-1]
    zeros = sum(int(np.isnan(curve).sum()) for curve in curves)
    assert (f"{zeros} points had the size 0: a rush" in page.locator(".vg-status").inner_text()) == (zeros > 0)
    page.context.close()


def test_no_two_curves_sound_alike(browser):
    page, sound = heard(browser, vg.initialisation_explorer().at(depth=10))
    played, colours = tones(sound), []
    for first in range(0, 40, 10):
        frequencies, loudness = spectrum(played[first + 5])
        ground = frequencies[loudness.argmax()]
        overtones = [loudness[np.abs(frequencies - k * ground) < 20].max() / loudness.max() for k in (2, 3)]
        colours.append(tuple(np.round(overtones, 1)))
    assert len(set(colours)) == 4, colours
    page.context.close()


def test_what_has_no_value_is_silent_and_is_said(browser):
    at = {"kind": "with skips and MLPs", "place": "none", "strength": 0.7, "sharpness": 4.7, "blocks": 32}
    page, sound = heard(browser, vg.transformer_explorer().at(**at))
    sizes = [curve.size for curve in drawn(page)]
    missing = sum(max(sizes) - size for size in sizes)
    assert missing > 0 and len(tones(sound)) == sum(sizes)
    assert f"{missing} points had no value in the picture: silence" in page.locator(".vg-status").inner_text()
    page.context.close()


def test_nothing_plays_by_itself_and_everything_stops_it(browser):
    page = alone.opened(browser, vg.chain_explorer(), reduced_motion="reduce")
    page.evaluate(WATCHED)
    alone.moved(page, [[3, 5, 5, 0], [4, 5, 5, 0]])
    assert page.evaluate("() => window.vgAudios.length") == 0 and listen(page).inner_text() == "Listen"
    assert page.locator(".vg-status").inner_text() == "", "nothing has played, and nothing was stopped"
    slider = page.get_by_role("slider").first
    for k, stop in enumerate([
        lambda: page.keyboard.press("Escape"),
        lambda: page.keyboard.press("Enter"),
        lambda: slider.press("ArrowRight"),
        lambda: page.get_by_role("button", name="Pin").click(),
    ]):  # fmt: skip
        listen(page).focus()
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.querySelectorAll('.vg-unheard').length === 2")
        assert listen(page).inner_text() == "Stop" and "Lowest is" in page.locator(".vg-status").inner_text()
        page.wait_for_function("() => document.querySelector('.vg-ear').getAttribute('visibility') === 'visible'")
        assert not page.locator(".vg-ear").is_visible(), "what moves is not shown where less motion is wanted"
        stop()
        assert listen(page).inner_text() == "Listen" and page.locator(".vg-unheard").count() == 0
        page.wait_for_function(f"() => window.vgAudios.length === {k + 1} && window.vgAudios.at(-1).state === 'closed'")
    page.get_by_label("Volume").fill("20")
    page.emulate_media(reduced_motion="no-preference")
    listen(page).click()
    page.wait_for_function("() => document.querySelector('.vg-ear').getAttribute('visibility') === 'visible'")
    assert page.locator(".vg-ear").is_visible() and page.errors == []
    page.context.close()


def test_a_quieter_volume_is_quieter(browser):
    loud = []
    for volume in ("100", "50"):
        page = alone.opened(browser, vg.chain_explorer().at(depth=2))
        page.evaluate(RECORDED)
        listen(page).click()
        page.get_by_label("Volume").fill(volume)
        loud.append(np.abs(samples(page)).max())
        page.context.close()
    assert 0.3 < loud[0] <= 0.5 and loud[1] < 0.3 * loud[0]
