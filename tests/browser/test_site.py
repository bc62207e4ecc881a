"""The course as pages, in a real browser to which nothing comes but the folder: every page, every explorer, each kind
of question; light and dark, on a narrow screen and at 200 %, by axe-core's rules as well."""

from __future__ import annotations

import json
import mimetypes
import random
import re
from pathlib import Path
from urllib.parse import urlsplit

import lab as driver
import nbformat
import outside
import pytest
from axe import violations

from vgcourse.course.beliefs import Belief
from vgcourse.course.catalogue import LESSONS
from vgcourse.course.claim_verdicts import COPY, LEGEND, change, coded, said, to_look_at
from vgcourse.course.questions.claims import ASKED, BELIEFS
from vgcourse.staff.project import find_project
from vgcourse.staff.site import trial
from vgcourse.staff.site.shell import REFERENCE, page_of

evidence = outside.evidence(__file__, "chromium")

HERE = "http://course.test"
PAGES = ["index.html", *(page_of(each) for each in LESSONS.values() if each.written), *(file for file, _ in REFERENCE)]
PHONE, WIDE = 390, 1280
READY = "document.documentElement.dataset.live !== undefined"


@pytest.fixture(scope="module")
def course(needed, site):
    """Opens a page of the site, with a browser's memory of its own if it is `fresh`."""
    with driver.chromium() as browser:
        shared = []

        def open_(file: str, fresh: bool = False, scheme: str = "light"):
            if fresh or not shared:
                context = browser.new_context(viewport={"width": WIDE, "height": 900}, color_scheme=scheme)
                context.route("**/*", serve)
                shared.insert(0 if fresh else len(shared), context)
            page = shared[0].new_page()
            page.wrong = []
            page.on("pageerror", lambda error: page.wrong.append(str(error)))
            page.on("console", lambda said: page.wrong.append(said.text) if said.type == "error" else None)
            page.on("requestfailed", lambda asked: page.wrong.append(asked.url))
            page.goto(f"{HERE}/{file}")
            page.wait_for_function(READY)
            return page

        def serve(route):
            asked = urlsplit(route.request.url)
            path = site / asked.path.lstrip("/")
            if f"{asked.scheme}://{asked.netloc}" == HERE and path.is_file():
                route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path.name)[0] or "font/woff")
            else:
                route.abort()

        yield open_


@pytest.fixture(scope="module", params=PAGES)
def page(course, request):
    """Each page in turn, opened once, with all that folds unfolded."""
    page = course(request.param)
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    yield page
    page.close()


def test_an_explorer_follows_the_hand(page):
    for explorer in page.locator(".vg-explorer").all():
        slider, plot = explorer.locator("input[type=range]:visible").first, explorer.locator(".vg-plot")
        slider.scroll_into_view_if_needed()
        before = plot.inner_html()
        box = slider.bounding_box()
        y = box["y"] + box["height"] / 2
        share = slider.evaluate("(each) => each.value / each.max")
        page.mouse.move(box["x"] + 8 + share * (box["width"] - 16), y)
        page.mouse.down()
        page.mouse.move(box["x"] + (0.25 if share > 0.5 else 0.75) * box["width"], y, steps=3)
        page.mouse.up()
        assert plot.inner_html() != before, explorer.get_attribute("aria-label")
    assert page.locator(".vg-mount[data-widget=explorer]").count() == page.locator(".vg-explorer").count()


SAME = """() => {
  const seen = new Set();
  for (const span of document.querySelectorAll(".vg-code span")) {
    if (seen.has(span.className)) span.dataset.same = "";
    seen.add(span.className);
  }
}"""
"""Of the thousand words of a page's code one of each colour is looked at: all stand on the same ground."""


def test_it_is_accessible_in_light_and_dark(page):
    page.evaluate(SAME)
    counts = {"exclude": [["[data-same]"]]}
    found = violations(page, counts)
    page.locator("#vg-theme").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(17, 20, 24)"
    found += violations(page, counts, runOnly=["color-contrast"])
    page.locator("#vg-theme").click()
    assert found == []


@pytest.mark.parametrize("width", [WIDE // 2, PHONE], ids=["at 200 %", "on a phone"])
def test_nothing_is_wider_than_the_page(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.set_viewport_size({"width": WIDE, "height": 900})


def test_nothing_went_wrong_and_nothing_was_asked_of_the_network(page):
    assert page.wrong == [] and page.locator("[data-failed]").count() == 0


# ---- what a learner does


def test_what_waits_for_a_prediction_opens_with_it_and_is_kept(course):
    page = course("01_chain_rule.html", fresh=True)
    folded = page.locator('.vg-folded[data-after="01/ten-layers"]')
    assert folded.count() == 7 and not folded.first.evaluate("(each) => each.open")
    asked = page.locator('[data-part=predict][data-question="ten-layers"]')
    asked.locator("input").fill("a tenth, perhaps")
    asked.get_by_role("button", name="Keep my prediction").click()
    assert not folded.first.evaluate("(each) => each.open")  # no number, so no prediction
    asked.locator("input").fill("1/10")
    asked.get_by_role("button", name="Keep my prediction").click()
    assert "You predicted 0.1" in asked.inner_text()
    assert folded.evaluate_all("(all) => all.every((each) => each.open)")
    assert not page.locator('.vg-folded:not([data-after="01/ten-layers"])').first.evaluate("(each) => each.open")
    page.reload()
    page.wait_for_function(READY)
    assert folded.first.evaluate("(each) => each.open")
    reveal = page.locator('[data-part=reveal][data-question="ten-layers"]')
    reveal.get_by_role("button").first.click()
    assert re.search(
        r"Your prediction: 0\.1\. Measured: 2\.3 × 10⁻⁶\. Off by a factor of .*: too large\.", reveal.inner_text()
    )


def answer(card, asked: dict, key) -> None:
    """Give an answer with the controls that a learner has."""
    if asked["form"] == "number":
        card.locator("input").fill(repr(key))
    elif asked["form"] == "order":
        for place, option in enumerate(key):
            for _ in range(len(key)):
                labels = card.locator("li").all_inner_texts()
                at = next(i for i, each in enumerate(labels) if asked["labels"][option] in each.replace("\n", " "))
                if at <= place:
                    break
                card.locator("li").nth(at).get_by_role("button").first.click()
    else:
        for i, box in enumerate(card.locator("input").all()):
            if i in (key if isinstance(key, list) else [key]) and not box.is_checked():
                box.check()
            elif asked["form"] == "several" and i not in key and box.is_checked():
                box.uncheck()
    card.get_by_role("button", name="Check").click()


def wrong(form: str, variant: dict):
    key = variant["key"]
    if form == "number":
        return key * 1000 + 7
    if form == "order":
        return key[::-1]
    others = [i for i in range(len(variant["options"])) if i not in (key if isinstance(key, list) else [key])]
    return others[0] if form == "one" else [others[0]]


def test_one_question_of_each_kind_wrongly_and_rightly(course, site):
    told = {}
    for path in sorted((site / "_static" / "quizzes").glob("*.js")):
        for name, data in re.findall(r'^vgSite\.shared\("(.*?)", (.*)\);$', path.read_text(encoding="utf-8"), re.M):
            question = json.loads(data)
            if question["kind"] != "predict":
                told.setdefault(question["form"], (name, question))
    assert set(told) == {"number", "one", "several", "order"}
    for form, (name, question) in told.items():
        lesson, own = name.split("/")
        page = course(page_of(LESSONS[lesson]), fresh=True)
        card = page.locator(f'[data-part=quiz] [data-question="{own}"]')
        variant = question["variants"][0]
        asked = {"form": form, "labels": variant["labels"]}
        answer(card, asked, wrong(form, variant))
        assert "Not yet." in card.inner_text(), name
        answer(card, asked, variant["key"])
        assert "Right." in card.inner_text(), name
        assert page.wrong == []
        page.close()


def test_claims_are_kept_until_they_are_handed_in(course):
    page = course("00_start_here.html", fresh=True)
    claim = page.locator(".vg-claim").first
    claim.get_by_label("False").check()
    assert "1 of 20 answered" in page.locator(".vg-claims .vg-foot").inner_text()
    page.reload()
    page.wait_for_function(READY)
    assert claim.get_by_label("False").is_checked()
    page.goto(f"{HERE}/13_claims.html")
    page.wait_for_function(READY)
    assert not claim.get_by_label("False").is_checked()
    page.get_by_role("button", name="Hand in").click()
    assert not claim.get_by_label("False").is_disabled(), "not by one wrong click, while claims are open"
    page.get_by_role("button", name="Hand in").click()
    assert (
        claim.get_by_label("False").is_disabled() and "they stand" in page.locator(".vg-claims .vg-foot").inner_text()
    )


def test_answers_before_and_after_are_said_as_the_notebook_says_them(course):
    stored = nbformat.read(find_project(Path(__file__)).lessons / "13_claims.ipynb", as_version=4)
    names = {words: name for name, words in BELIEFS.items()}
    words = {name: re.match(r"<strong>(.*?)</strong>", found[1])[1] for name, found in trial.tried(stored).items()}
    verdict = {claim.name: names[words[claim.name]] for claim in ASKED}
    page = course("13_claims.html", fresh=True)
    own, handed = page.locator("[data-call=before_after]"), page.locator("[data-call=hand_in_claims]")
    assert "Hand in your answers" in own.inner_text() and "Hand in your answers" in handed.inner_text()
    assert own.locator("table").count() == 0, "no verdict before"
    draw = random.Random(3)
    for right in (0, 0.3, 0.6, 1, None):  # None: nothing before
        kept = []
        for share in (right, 0.7):
            answered = {name: true for name, true in verdict.items() if right == 1 or draw.random() < 0.8}
            held = {
                n: true if draw.random() < (share or 0) else draw.choice([*BELIEFS]) for n, true in answered.items()
            }
            kept.append({n: Belief(holds, holds != "unknown" and draw.random() < 0.4) for n, holds in held.items()})
        before, after = ({} if right is None else kept[0]), kept[1]
        for lesson, beliefs in (("00", before), ("13", after)):
            told = {name: {"belief": held.holds, "sure": held.sure} for name, held in beliefs.items()}
            page.evaluate(
                "([at, all]) => localStorage.setItem(at, all)", [f"vgcourse/claims/{lesson}", json.dumps(told)]
            )
        page.evaluate("localStorage.setItem('vgcourse/claims/handed-in', '{\"handed\": true}')")
        page.reload()
        page.wait_for_function(READY)
        shown = own.inner_text()
        assert said(change(before, after, verdict)) in shown and to_look_at(after, verdict) in shown
        assert own.locator("tbody tr").count() == len(ASKED)
        lines = handed.locator("pre").inner_text()
        assert all(re.sub("<.*?>", "", words) in handed.inner_text() for words in (COPY, LEGEND))
        assert f'"before": "{coded(before)}"' in lines and f'"after": "{coded(after)}", "edition"' in lines
    assert page.wrong == []


def test_answers_that_come_with_the_hand_in_are_reached_by_keys_on_a_phone(course):
    page = course("13_claims.html", fresh=True, scheme="dark")
    page.set_viewport_size({"width": PHONE, "height": 844})
    page.locator("[data-widget=claims] input[value=depends]").first.check()
    for _ in range(2):  # not all are answered
        page.get_by_role("button", name="Hand in: these are my answers").click()
    page.locator("[data-call=before_after] .vg-wide[tabindex]").wait_for()
    assert violations(page, ".vg-own") == [] and page.wrong == []
    page.close()


def test_without_storage_a_prediction_opens_what_waits_for_it(course):
    page = course("01_chain_rule.html", fresh=True)
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })")
    page.reload()
    page.wait_for_function(READY)
    folded = page.locator('.vg-folded[data-after="01/ten-layers"]')
    assert not folded.first.evaluate("(each) => each.open")
    asked = page.locator('[data-part=predict][data-question="ten-layers"]')
    asked.locator("input").fill("0.1")
    asked.get_by_role("button", name="Keep my prediction").click()
    assert folded.evaluate_all("(all) => all.every((each) => each.open)") and page.wrong == []


def test_a_link_holds_the_state_of_an_explorer(course):
    page = course("index.html", fresh=True)
    page.get_by_role("button", name="tanh").click()
    page.wait_for_function("location.hash.startsWith('#at=chain_explorer')")
    said = page.locator(".vg-headline").inner_text()
    address = page.url
    again = course("glossary.html", fresh=True)
    again.goto(address)
    again.wait_for_function(READY)
    assert again.locator(".vg-headline").inner_text() == said != "The first layer gets 1.5 × 10⁻⁶ of the signal."
    again.goto(address.split("#")[0] + "#at=chain_explorer:999,0,0,0;x")  # no such position: as if none were given
    again.reload()
    again.wait_for_function(READY)
    assert again.locator(".vg-headline").inner_text() == "The first layer gets 1.5 × 10⁻⁶ of the signal."


def test_the_search_finds_a_part_of_a_lesson(course):
    page = course("index.html", fresh=True)
    page.get_by_label("Search the course").fill("digamma")
    page.get_by_role("button", name="Go").click()
    page.wait_for_selector("#vg-found a")
    assert "02 Vanish or explode" in page.locator("#vg-found").inner_text()
    page.locator("#vg-found a").first.click()
    page.wait_for_function(READY)
    assert "#" in page.url and page.wrong == []


def test_a_page_from_a_disk_is_as_live(course, site):
    page = course("search.html", fresh=True, scheme="dark")
    page.context.unroute_all()
    page.goto((site / "01_chain_rule.html").as_uri())
    page.wait_for_function(READY)
    assert page.locator(".vg-live").count() == 8 and page.locator("[data-failed]").count() == 0
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
