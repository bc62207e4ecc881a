import io
import json
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from vgcourse.inputs import BadInput
from vgcourse.views import draw
from vgcourse.views.draw import _edges, typeset
from vgcourse.views.figure import HEIGHT, NARROWEST, WIDTH, Axis, Band, Bars, Curve, Figure, Heat
from vgcourse.views.ticks import stage_ticks

DECADES = Axis("size", "decades")


def figure(y=(-6.0, -3.0, 0.0), **more):
    return Figure(
        "A finding", Axis("layer l"), DECADES, [Curve([1, 2, 3], y, "dL/dh", "measurement", "sigmoid")], **more
    )


def heat(values, **more):
    values = np.asarray(values, float)
    x, y = np.arange(1, values.shape[1] + 1), np.arange(values.shape[0])
    return Figure("Hot", Axis("layer l"), Axis("epoch"), heat=Heat(x, y, values, DECADES, **more))


def test_the_repr_is_the_numbers():
    assert repr(figure()) == (
        "Figure: A finding\n  size over layer l\n  measurement dL/dh: 1: 10^-6.0, 2: 10^-3.0, 3: 10^0.0"
    )


def test_the_repr_forgives_the_last_digits_and_nothing_more():
    assert repr(figure((-6.0, -3.0, 0.0))) == repr(figure((-6.00003, -2.99997, -1e-9)))
    assert repr(figure((-6.0, -3.0, 0.0))) != repr(figure((-6.2, -3.0, 0.0)))


def test_what_the_last_bits_decide_prints_as_a_bound():
    """Above the axis's `sure_to` no number is printed: of curves, bands and colours; below it nothing changes."""
    for scale, bound in (("linear", 2.0), ("decades", 2.0)):
        sure, free = (Axis("loss", scale, sure_to=to) for to in (bound, np.inf))
        shown = lambda top, y: repr(
            Figure("t", Axis("step"), y, [Curve([0, 1], [1.0, top])], [Band([0, 1], [1.0, 1.5], [1.5, top])],
                   heat=Heat([0, 1], [0], [[1.0, top]], y))
        )  # fmt: skip
        assert shown(3.0, sure) == shown(300.0, sure) and shown(3.0, sure).count(": over ") == 3
        assert shown(3.0, free) != shown(4.0, free) and shown(1.7, sure) == shown(1.7, free)
        assert shown(1.7, sure) != shown(1.9, sure)


def test_single_runs_are_counted_and_their_median_is_printed():
    runs = lambda *y: [Curve([-0.1, 0.1, 1.0], y, "", "dots"), Curve([0], [1.5], "median")]
    one, other = (repr(Figure("t", Axis("", names=("a", "b")), Axis("y"), runs(*y))) for y in ((1, 2, 3), (1.1, 2, 3)))
    assert one == other and "dots a: 2\n  dots b: 1\n" in one and "a: 1.5" in one


@given(st.lists(st.floats(-1e3, 1e3).filter(lambda v: v == 0 or abs(v) > 1e-3), min_size=1, max_size=8))
def test_linear_numbers_keep_two_digits(values):
    x = range(len(values))
    text = repr(Figure("t", Axis("x"), Axis("y"), [Curve(x, values)])).splitlines()[-1]
    shown = [float(pair.split(": ")[1]) for pair in text.removeprefix("  measurement: ").split(", ")]
    largest = max(map(abs, values))
    np.testing.assert_allclose(shown, values, rtol=0.051, atol=1.01e-2 * largest)


def test_rounding_noise_beside_a_large_number_is_not_printed():
    curve = Curve([0, 1], [1.0, 3e-9])
    assert "1: 0" in repr(Figure("t", Axis("x"), Axis("y"), [curve]))


def test_nan_is_left_out_and_a_true_zero_stays():
    curve = Curve([1, 2, 3], [np.nan, -np.inf, 0])
    assert (curve.x, curve.y) == ((2, 3), (-np.inf, 0))
    assert "2: 0, 3: 10^0.0" in repr(Figure("t", Axis("x"), DECADES, [curve]))


def test_a_figure_is_a_value():
    assert figure() == figure()
    assert hash(figure()) == hash(figure())


def test_it_shows_as_text_and_html_with_the_alt_text():
    bundle = figure()._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html"}
    alt = re.search('alt="([^"]*)"', bundle["text/html"])[1]
    assert alt == "A finding. size over layer l. dL/dh goes from 10⁻⁶ at 1 to 1 at 3."
    assert 'alt="&lt;b&gt;"' in figure(alt="<b>").html()
    json.dumps(bundle)


def test_the_png_is_the_same_twice_white_and_twice_the_css_size():
    png = figure().png()
    assert png == figure().png()
    assert b"Software" not in png
    image = Image.open(io.BytesIO(png)).convert("RGB")
    assert image.size == (2 * WIDTH, 2 * HEIGHT)
    assert image.getpixel((0, 0)) == (255, 255, 255)


def test_drawing_leaves_matplotlib_as_it_was():
    import matplotlib

    matplotlib.rcParams["font.size"] = 7.5
    before = dict(matplotlib.rcParams)
    figure().png()
    assert dict(matplotlib.rcParams) == before
    matplotlib.rcdefaults()


@pytest.mark.parametrize(
    "drawn",
    [
        figure((-np.inf, -np.inf, -np.inf)),
        figure((np.nan, np.nan, np.nan)),
        figure((0.0, 0.0, 0.0)),
        Figure("one point", Axis("layer l"), DECADES, [Curve([1], [0.0], "it")]),
        Figure("nothing", Axis("x"), Axis("y")),
        Figure("bars", Axis(""), Axis("y"), bars=[Bars("ab", [1, 2], "one"), Bars("ab", [2, 1], "two")]),
        Figure("band", Axis("x"), Axis("y"), [Curve([0, 1], [0, 1], "m", "line")], [Band([0, 1], [0, 0], [1, 2], "s")]),
        heat([[-np.inf, np.nan], [-2.0, 0.0]]),
        heat([[-np.inf]]),
        heat([[np.nan]]),
        Figure("phase", Axis("x", names=("a", "b")), Axis("y", names=("low",)), [Curve([0, 1], [0, 0], "c", "theory")],
               heat=Heat([0, 1], [0], [[0.1, 0.9]], Axis("accuracy", range=(0, 1)))),
        Figure("Many words, " * 12, Axis("x"), Axis("y"), [Curve([0, 1], [0, 1], f"{i}", "theory") for i in range(9)]),
    ],
    ids=lambda figure: figure.title[:12],
)  # fmt: skip
def test_every_figure_draws_without_a_warning(drawn):
    assert drawn.png().startswith(b"\x89PNG")
    assert_follows_the_theme(draw.themed(drawn).decode())


def assert_follows_the_theme(svg):
    """Every colour is named for both themes, no other is written; all words are in the picture and large enough."""
    styles, rest = re.search("<style>(.*?)</style>(.*)", svg, re.S).groups()
    assert set(re.findall("#[0-9a-f]{6}", rest)) <= {draw.ON_HEAT, "#222222"}
    light, dark = (dict(re.findall(r"--(\w+):(#\w+);", part)) for part in styles.split("@media"))
    assert set(light) == set(dark) >= set(re.findall(r"var\(--(\w+)\)", rest)) - {"ffffff"}
    width, height = map(float, re.search(r'viewBox="0 0 (\S+) (\S+)"', svg).groups())
    sizes = [float(size) for size in re.findall(r"<text[^>]*font(?:-size)?: ([\d.]+)px", rest)]
    assert min(sizes) * NARROWEST / width >= 9, "a word would have less than 9 pixels on a phone"
    for x, y in re.findall(r'id="halo-\d+">.*?(?:rotate\(-0 |translate\()(\S+) ([\d.]+)', rest, re.S):
        assert 0 < float(x) < width and 0 < float(y) < height


def test_dark_colours_can_be_read_on_dark_paper_and_light_ones_on_light():
    """Text has WCAG's 4.5 : 1, lines and markers 3 : 1; the grid is faint on purpose."""
    for light, dark in draw.DARK.items():
        if light in (draw.PAPER, "#e4e4e4"):
            continue
        for colour, paper in ((light, draw.PAPER), (dark, draw.DARK[draw.PAPER])):
            most, least = sorted((luminance(colour), luminance(paper)), reverse=True)
            wanted = 4.5 if light in ("#333333", "#666666") else 2.8
            assert (most + 0.05) / (least + 0.05) >= wanted, (colour, paper)


def luminance(colour):
    linear = [((c + 0.055) / 1.055) ** 2.4 if c > 0.04045 else c / 12.92 for c in
              (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))]  # fmt: skip
    return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))


def test_the_picture_of_a_notebook_is_the_same_twice_and_small():
    assert draw.themed(figure()) == draw.themed(figure())
    assert len(draw.themed(figure())) < len(figure().png())


def test_a_heat_map_prints_its_rows():
    assert repr(heat([[-3.0, -2.0], [-np.inf, np.nan]])) == (
        "Figure: Hot\n  epoch over layer l\n  colours size, for epoch:\n  0: 1: 10^-3.0, 2: 10^-2.0\n  1: 1: 0, 2: none"
    )
    assert "size, from 0 to 0.01" in heat([[-3.0, -2.0], [-np.inf, np.nan]]).description


def test_a_heat_map_prints_the_corners_when_told():
    text = repr(heat(np.add.outer(np.arange(9), np.arange(9)), printed=2))
    assert text.splitlines()[3:] == ["  0: 1: 10^0.0, 9: 10^8.0", "  8: 1: 10^8.0, 9: 10^16.0"]


def test_a_heat_map_is_drawn_where_it_says():
    image = np.asarray(Image.open(io.BytesIO(heat([[0.0, 0.0], [0.0, 1.0]]).png())).convert("RGB")).astype(int)
    yellow = np.argwhere(np.abs(image - (253, 231, 37)).sum(-1) < 10)
    right_of_middle = yellow[(yellow[:, 1] > 300) & (yellow[:, 1] < 1250)]
    assert len(right_of_middle) > 50_000
    assert right_of_middle[:, 1].min() > 550 and right_of_middle[:, 0].max() < 420


@given(st.lists(st.floats(0.1, 10), min_size=1, max_size=6))
def test_every_cell_of_a_heat_map_contains_its_place(steps):
    at = np.cumsum(steps)
    edges = _edges(at)
    assert len(edges) == len(at) + 1
    assert np.all(edges[:-1] < at) and np.all(at < edges[1:])


@given(st.integers(1, 5), st.integers(0, 60))
def test_stage_ticks_name_the_first_and_the_last_layer(low, more):
    ticks = stage_ticks(low, low + more)
    assert ticks[0] == low and ticks[-1] == low + more
    assert ticks == sorted(set(ticks)) and len(ticks) <= 13


def test_underscores_become_subscripts():
    assert typeset("|da_L/da_l|") == r"|d$\mathregular{a_L}$/d$\mathregular{a_l}$|"


@pytest.mark.parametrize(
    "make, sentence",
    [
        (lambda: Curve([1, 2], [1]), r"needs as many y as x.*\(2,\) and \(1,\) came"),
        (lambda: Curve([1], [1], form="dotted"), "one of .* 'dotted' came. Did you mean 'dots'"),
        (lambda: Axis("x", "log"), "The scale of an axis must be one of 'linear', 'decades'; 'log' came"),
        (lambda: Bars(["a"], [1, 2]), "one value for each label; 1 and 2 came"),
        (lambda: Heat([1, 2], [1], [[1]], DECADES), r"a row for each y.*\(1, 1\) for \(1, 2\) came"),
        (lambda: Heat([2, 1], [1], [[1, 2]], DECADES), "must increase"),
        (lambda: Band([1], [[1]], [2]), "in one dimension"),
    ],
)  # fmt: skip
def test_wrong_data_gets_a_sentence(make, sentence):
    with pytest.raises(BadInput, match=sentence):
        make()


def _axes(figure):
    drawn = draw._drawn(figure)
    return drawn.axes


def _named(axis):
    return [label.get_text() for label in axis.get_ticklabels()]


@pytest.mark.parametrize(("low", "high", "named"), [
    (-1.29, -0.6, ["0.1", "0.2"]), (-1.28, -1.2, ["0.052", "0.063"]), (-3.2, -0.5, ["10⁻³", "10⁻²", "10⁻¹"]),
])  # fmt: skip
def test_the_colours_of_a_map_have_a_scale_however_little_it_spans(low, high, named):
    heat = Heat((0, 1), (1, 2), [[low, high], [low, low]], Axis("dL/dh", "decades"))
    assert _named(_axes(Figure("", Axis("step"), Axis("stage"), heat=heat))[1].yaxis) == named


def test_the_stages_of_a_map_are_whole():
    heat = Heat((0, 1), (1, 2, 3), np.zeros((3, 2)), Axis("dL/dh"))
    assert _named(_axes(Figure("", Axis("step"), Axis("stage"), heat=heat))[0].yaxis) == ["1", "2", "3"]


@pytest.mark.parametrize("last", [1000, 1499, 12_345, 42_617, 47_512, 99_999, 940_000])
def test_long_numbers_of_steps_do_not_run_into_each_other(last):
    figure = Figure("", Axis("step", range=(0, last)), Axis("loss"), (Curve((0, last), (0, 1), "", "line"),))
    sheet = draw._drawn(figure)
    sheet.draw_without_rendering()
    boxes = [label.get_window_extent() for label in sheet.axes[0].xaxis.get_ticklabels()]
    assert all(a.x1 + 4 < b.x0 for a, b in zip(boxes, boxes[1:], strict=False))
