"""The course as pages: that they hang together, name nothing outside, say every symbol, and are small. No browser."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import outside
import pytest

from vgcourse.course import claim_verdicts
from vgcourse.course.beliefs import Belief
from vgcourse.course.catalogue import LESSONS
from vgcourse.course.questions.claims import ASKED
from vgcourse.inputs import BadInput
from vgcourse.staff.project import find_project
from vgcourse.staff.site import lesson, live, quizzes, trial
from vgcourse.staff.site.pages import build
from vgcourse.staff.site.text import Text, maths, moved

evidence = outside.evidence(__file__)

PROJECT = find_project(Path(__file__))
LARGEST = 1_500_000
"""Bytes of a page with all that it loads."""


@pytest.fixture(scope="session")
def pages(site) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(site.glob("*.html"))}


def used(html: str) -> list[str]:
    return [unescape(found) for found in re.findall(r'<(?:script|link|img)\b[^>]*? (?:src|href)="([^"]+)"', html)]


def test_every_lesson_is_a_page(pages):
    assert {f"{each.number}_{each.name}.html" for each in LESSONS.values() if each.written} < set(pages)


def test_every_link_leads_somewhere(pages, site):
    anchors = {name: {unescape(each) for each in re.findall(r' id="([^"]+)"', html)} for name, html in pages.items()}
    for name, html in pages.items():
        ids = re.findall(r' id="([^"]+)"', html)
        assert len(ids) == len(set(ids)), name
        for address in re.findall(r' href="([^"]+)"', html):
            if re.match(r"https?:|mailto:", address):
                continue
            file, _, anchor = unquote(unescape(address)).partition("#")
            assert not file or (site / file).is_file(), (name, address)
            assert not anchor or anchor in anchors[file or name], (name, address)


def test_nothing_is_loaded_from_elsewhere_and_no_page_is_large(pages, site):
    style = (site / "_static" / "site.css").read_text(encoding="utf-8")
    assert not re.search(r'url\((?!"math\.woff")|@import', style)
    for name, html in pages.items():
        loaded = [each for each in used(html) if not each.startswith("data:")]
        assert not [each for each in loaded if ":" in each], name
        size = len(html.encode()) + sum((site / each).stat().st_size for each in loaded if name != "search.html")
        assert size + (site / "_static" / "math.woff").stat().st_size < LARGEST, name


def test_every_picture_has_words(pages):
    for name, html in pages.items():
        assert all(re.search(r' alt="[^"]{5}', image) for image in re.findall(r"<img\b[^>]*>", html)), name


def test_every_cell_and_every_widget_of_a_lesson_is_on_its_page(pages):
    for each in LESSONS.values():
        name = f"{each.number}_{each.name}"
        cells = json.loads((PROJECT.lessons / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
        html = pages[f"{name}.html"]
        text = unescape(re.sub(r"<[^>]+>", "", html))
        live_ones = shown = 0
        for cell in (cell for cell in cells if cell["cell_type"] == "code"):
            source = "".join(cell["source"])
            call = live.call_in(source)
            if (
                call
                and call.alone
                and (
                    call.name.endswith("_explorer") or call.name in ("predict", "reveal", "quiz", "claims", *trial.OWN)
                )
            ):
                live_ones += 1
            elif not (call and call.name == "finish"):
                assert source.strip() in text, (name, source)
                shown += 1
        assert (
            html.count('class="vg-mount"') + html.count('class="vg-quiz"') + html.count('class="vg-own"') == live_ones
        )
        assert html.count('<div class="vg-cell">') == shown - 1  # the first cell stands over the text


def test_what_was_measured_is_folded_until_it_is_predicted(pages):
    html = pages["01_chain_rule.html"]
    before = html[html.index('data-part="predict"') : html.index('data-part="reveal"')]
    seen = re.sub(r'<details class="vg-folded" data-after="01/ten-layers">.*?</details>', "", before, flags=re.S)
    assert before.count("vg-out") + before.count("<figure") > 6 and not re.search("vg-out|<figure", seen)
    assert "vg-folded" not in html[html.index("What you can say now") :]


def test_the_search_tells_nothing_that_a_page_folds(site):
    told = (site / "_static" / "parts.js").read_text(encoding="utf-8")
    assert "Measured:" not in told and "True, 3 of 3" not in told
    assert "vanish" in told


def test_each_symbol_stands_in_the_lesson_that_is_said_to_bring_it():
    rows = re.findall(r"^\| (.+?) \| .+ \| (\d\d) \|$", (PROJECT.root / "source" / "symbols.md").read_text(), re.M)
    bare = lambda latex: re.sub(r"[\s{}]|\\(?:left|right|tfrac|,|;|!)|\([^)]*\)", "", latex)
    assert len(rows) > 35
    for signs, number in rows:
        text = (PROJECT.root / "source" / "lessons" / f"{number}_{LESSONS[number].name}.md").read_text()
        formulas = " ".join(re.findall(r"\$[^$]+\$", text))
        for sign in re.findall(r"\$(.+?)\$", signs):
            there = bare(sign) in bare(text)
            if len(sign) == 1:  # which every text holds somewhere
                there = re.search(rf"(?<![A-Za-z\\]){sign}(?![A-Za-z])", formulas)
            assert there, f"source/symbols.md says that lesson {number} brings ${sign}$; no formula there has it."


@pytest.mark.parametrize(
    "latex, part",
    [
        (r"W^{\mathsf T}\,\delta", "<mtext>𝖳</mtext>"),
        (r"\mathrm{Var}(z)", "<mtext>Var</mtext>"),
        (r"a \sim b", "<mo>&#x0223C;</mo>"),
        (r"\ln 2", '<mi>ln</mi><mspace width="0.167em" /><mn>2</mn>'),
        (r"\log_{10} x", "<msub><mi>log</mi><mrow>"),
        (r"\min(1, c/\|g\|)", "<mi>&#x02016;</mi><mi>g</mi><mi>&#x02016;</mi>"),
        (r"\begin{aligned}a &= b\end{aligned}", "<mtable"),
    ],
)
def test_mathematics_is_written_as_browsers_read_it(latex, part):
    assert part in maths(latex)


def test_no_line_begins_with_the_comma_behind_a_formula():
    html = Text({}.get).html(r"so ($x$): and $y$, but $z$ alone")
    assert re.findall(r'<span class="vg-whole">(.)?<span.*?</span>([^<]*)</span>', html) == [("(", "):"), ("", ",")]
    assert html.endswith("</span> alone</p>\n") and html.count("<math") == 3


def test_text_links_what_it_speaks_of():
    text = Text({"02": "02_x.html"}.get)
    html = text.html("## A head\n\nSee lesson 02, lesson 99 and `exercises/01_a/01_a.ipynb`; [so](02_b.ipynb).")
    assert '<a href="02_x.html">lesson 02</a>' in html and "lesson 99" in html
    assert '<a href="exercises.html#01_a"><code>' in html and '<a href="02_b.html">so</a>' in html
    assert text.headings == [(2, "a-head", "A head")]
    assert moved("../exercises/01_a/01_a.ipynb") == "exercises.html#01_a" and moved("https://a.b") == "https://a.b"


def test_a_wide_table_is_scrolled_and_an_empty_corner_heads_nothing():
    assert lesson.scrolled("<table><tr><th></th></tr></table>") == (
        '<div class="vg-wide"><table><tr><td></td></tr></table></div>'
    )
    assert lesson.scrolled('<table class="vg-matrix"></table>') == '<table class="vg-matrix"></table>'


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(BadInput, match="a folder of its own"):
        build(PROJECT, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_page_has_no_answers_of_whoever_builds_it(monkeypatch):
    monkeypatch.setattr(claim_verdicts, "beliefs", lambda lesson: {each.name: Belief("true", True) for each in ASKED})
    html = trial.own_answers("hand_in_claims", None, "")
    assert "TTTT" not in html and html.count("-" * len(ASKED)) == 2
    assert claim_verdicts.LEGEND in html and claim_verdicts.HANDED_IN in html, "the words of the notebook"


def test_keys_of_other_code_are_not_measured_in_passing(tmp_path, monkeypatch):
    monkeypatch.setattr(quizzes, "_stamp", lambda lesson: "other" if lesson in ("04", "09") else kept[lesson]["from"])
    kept = json.loads((PROJECT.root / "source" / "keys.json").read_text(encoding="utf-8"))
    with pytest.raises(BadInput, match=r"lessons 04, 09 that other code than today's has found: run `make keys`"):
        build(PROJECT, tmp_path)
    assert not list(tmp_path.iterdir())
