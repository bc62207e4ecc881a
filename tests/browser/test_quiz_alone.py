"""The quiz on a bare page, without JupyterLab or a kernel: by keyboard only, and nothing is asked of the network."""

from __future__ import annotations

import json

import lab as driver
import outside
import pytest

from vgcourse.course.catalogue import LESSONS, questions_of
from vgcourse.course.sheet import Sheet
from vgcourse.staff.site import quizzes

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

HOME = "http://course.test/"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Quiz</title><style>{css} :root {{ {colours} }}
body {{ margin: 8px; background: var(--jp-layout-color0, #fff) }}</style>
<body><main></main>"""
DARK = "; ".join(
    f"--jp-{name}: {colour}"
    for name, colour in {
        "content-font-color1": "#e4e7eb", "content-font-color2": "#a7aeb8", "layout-color0": "#111418",
        "layout-color1": "#111418", "layout-color2": "#1a1f25", "border-color1": "#a7aeb8", "border-color2": "#343a42",
        "brand-color1": "#56b4e9",
    }.items()
)  # fmt: skip
START = """async ({ code, sheets }) => {
  const { mount } = await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  for (const [data, part] of sheets) {
    const home = document.querySelector('main').appendChild(document.createElement('div'));
    home.textContent = 'until it is live';
    mount(home, data, part);
  }
}"""


@pytest.fixture(scope="module")
def browser(needed):
    with driver.chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def asked():
    """Questions of every kind whose keys cost little, as pages have them."""
    wanted = {"half-way", "limiter", "which-is-true", "history", "silent-update"}
    found = ((lesson, q) for lesson in LESSONS for q in questions_of(lesson) if q.name in wanted)
    return {q.name: json.loads(json.dumps(quizzes.page(quizzes.cards_of(lesson, q)))) for lesson, q in found}


@pytest.fixture(params=["light", "dark"])
def page(request, browser):
    """A page as wide as a phone; whatever it asks of the network is refused, and noted."""
    page = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=request.param).new_page()
    page.wrong = []
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    text = PAGE.format(css=Sheet._css, colours=DARK if request.param == "dark" else "")

    def answer(route):
        if route.request.url == HOME:
            return route.fulfill(body=text, content_type="text/html")
        page.wrong.append(route.request.url)
        return route.abort()

    page.route("**/*", answer)
    yield page
    assert [each for each in page.wrong if "favicon" not in each] == []
    page.context.close()


def shown(page, *sheets):
    page.goto(HOME)
    page.evaluate(START, {"code": quizzes.module(), "sheets": sheets})


def card(page, name, nth=0):
    return page.locator(f".vg-card[data-question='{name}']").nth(nth)


def said(page, name, text, nth=0):
    card(page, name, nth).locator(".vg-feedback", has_text=text).wait_for(timeout=10_000)
    return card(page, name, nth).locator(".vg-feedback").inner_text()


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def tab_to(page, action, name, most=30):
    """With the Tab key to a button of a card."""
    for _ in range(most):
        press(page, "Tab")
        if page.evaluate("""([action, name]) => document.activeElement.dataset.action === action
            && document.activeElement.closest('.vg-card').dataset.question === name""", [action, name]):  # fmt: skip
            return
    raise AssertionError(f"{action!r} of {name} cannot be reached")


def test_one_question_of_each_kind_wrongly_and_rightly_by_keyboard_only(page, asked):
    quiz = [asked[name] for name in ("half-way", "limiter", "which-is-true", "history")]
    shown(page, (quiz, "quiz"))
    first = {question["name"]: question["variants"][0] for question in quiz}
    foot = page.locator(".vg-foot")
    assert foot.inner_text() == "Right so far: 0 of 4" and "until it is live" not in page.locator("main").inner_text()

    number = card(page, "half-way").get_by_label("Your answer")
    number.focus()
    page.keyboard.type("½")
    press(page, "Enter")
    assert "the first person alone takes half" in said(page, "half-way", "Not yet.")
    press(page, "Control+a")
    page.keyboard.type("1/4**x")
    press(page, "Enter")
    assert "'1/4**x' could not be read as a number" in said(page, "half-way", "could not be read")
    press(page, "Control+a")
    page.keyboard.type(f"{first['half-way']['key']:.3f}".replace(".", ","))
    press(page, "Enter")
    assert "equal gains is ½" in said(page, "half-way", "Right.")

    radio = card(page, "limiter").locator("input")
    key = first["limiter"]["key"]
    radio.first.focus()
    press(page, "Space", *["ArrowDown"] * ((key + 1) % 3), "Enter")
    said(page, "limiter", "Not yet.")
    press(page, "ArrowUp", "Enter")
    assert "A limiter takes away what is above 1" in said(page, "limiter", "Right.")

    box, key = card(page, "which-is-true").locator("input"), first["which-is-true"]["key"]
    for place in (spare := [i for i in range(4) if i not in key][:1]) + key:
        box.nth(place).focus()
        press(page, "Space")
    tab_to(page, "check", "which-is-true")
    press(page, "Enter")
    assert "None is missing; one of those you ticked does not belong." in said(page, "which-is-true", "Not yet.") or (
        len(key) == 3 and "Not all" in said(page, "which-is-true", "Not yet.")
    )
    box.nth(spare[0]).focus()
    press(page, "Space")
    tab_to(page, "check", "which-is-true")
    press(page, "Space")
    assert "Batch norm standardises" in said(page, "which-is-true", "Right.")

    order, key = list(range(len(first["history"]["options"]))), first["history"]["key"]
    first_up = card(page, "history").locator(".vg-move").first
    first_up.focus()
    press(page, "ArrowDown", "ArrowUp")
    tab_to(page, "check", "history")
    press(page, "Enter")
    said(page, "history", "Right." if order == key else "Not yet.")
    for place, item in enumerate(key):
        label = first["history"]["labels"][item]
        up = card(page, "history").locator(f"button[aria-label={json.dumps(f'Move up: {label}')}]")
        up.focus()
        press(page, *["ArrowUp"] * (order.index(item) - place))
        order.insert(place, order.pop(order.index(item)))
    tab_to(page, "check", "history")
    press(page, "Enter")
    said(page, "history", "Right.")
    assert foot.inner_text() == "Right so far: 4 of 4"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390, "it is as wide as the phone"

    before = card(page, "half-way").locator("legend").inner_text()
    card(page, "half-way").locator("[data-action=another]").focus()
    press(page, "Enter")
    assert card(page, "half-way").locator("legend").inner_text() != before and number.input_value() == ""
    shown(page, (quiz, "quiz"))  # the page again: what was answered is kept
    assert foot.inner_text() == "Right so far: 4 of 4"
    assert "A limiter takes away" in said(page, "limiter", "Right.") and radio.nth(first["limiter"]["key"]).is_checked()
    assert card(page, "half-way").locator("legend").inner_text() != before


def test_after_the_last_variant_the_first_one_comes_again_and_that_is_said(page, asked):
    two = {**asked["half-way"], "variants": asked["half-way"]["variants"][:2]}
    shown(page, (two, "quiz"))
    legend, another = (card(page, "half-way").locator(each) for each in ("legend", "[data-action=another]"))
    first = legend.inner_text()
    another.click()
    assert legend.inner_text() != first and "again" not in card(page, "half-way").inner_text()
    another.click()
    said(page, "half-way", "Those were all two that this page has: from here on they come again.")
    assert legend.inner_text() == first
    shown(page, (two, "quiz"))
    assert legend.inner_text() == first, "the page keeps where one is"


def test_a_prediction_is_kept_and_shown_beside_what_was_measured(page, asked):
    update = asked["silent-update"]
    shown(page, (update, "predict"), (update, "reveal"))
    assert "There is no prediction of yours yet" in said(page, "silent-update", "no prediction", 1)
    field = card(page, "silent-update").get_by_label("Your answer")
    field.focus()
    page.keyboard.type("64")
    press(page, "Enter")
    said(page, "silent-update", "You predicted 64. You can change it until the answer is shown.")
    said(page, "silent-update", "You predicted 64.", 1)
    shown(page, (update, "predict"), (update, "reveal"))
    assert field.input_value() == "64"
    card(page, "silent-update", 1).locator("[data-action=keep]").focus()
    press(page, "Enter")
    words = said(page, "silent-update", "Your prediction: 64.", 1)
    assert f"Measured: {update['variants'][0]['key']:.0f}." in words and "Off by 51." in words
    said(page, "silent-update", "the prediction stands")
    assert card(page, "silent-update").locator("[data-action]").count() == 0


def focused(page) -> list:
    """The question and the kind of element that hears the keys now."""
    return page.evaluate("(({ activeElement: a }) => [a.closest('.vg-card')?.dataset.question, a.tagName])(document)")


def test_the_focus_stays_where_one_answers(page, asked):
    shown(page, ([asked["half-way"], asked["limiter"]], "quiz"), (asked["silent-update"], "predict"))
    for name, typed, words in (("half-way", "7", "Not yet."), ("silent-update", "64", "You predicted 64.")):
        card(page, name).get_by_label("Your answer").focus()
        page.keyboard.type(typed)
        press(page, "Enter")
        said(page, name, words)
        assert focused(page) == [name, "INPUT"]
    card(page, "limiter").locator("input").first.focus()
    press(page, "Space", "Enter")
    said(page, "limiter", "")
    assert focused(page) == ["limiter", "INPUT"]


def test_a_kept_guess_is_known_by_its_words_not_by_its_place(page):
    lesson, question = next(
        (lesson, q) for lesson in LESSONS for q in questions_of(lesson) if q.kind == "predict" and q.form == "one"
        and not q.measured
    )  # fmt: skip
    told = json.loads(json.dumps(quizzes.page(quizzes.cards_of(lesson, question))))
    labels = told["variants"][0]["labels"]
    shown(page, (told, "predict"))
    for kept, checked in (
        ({"guess": 0, "said": labels[-1]}, len(labels) - 1),  # the options have changed their places since
        ({"guess": 0, "said": "an option of then"}, None),
        ({"guess": 1}, 1),  # kept before words were
    ):
        page.evaluate("([at, kept]) => localStorage.setItem(at, JSON.stringify(kept))",
                      [f"vgcourse/{lesson}/{question.name}", kept])  # fmt: skip
        shown(page, (told, "predict"))
        boxes = card(page, question.name).locator("input").all()
        assert [i for i, box in enumerate(boxes) if box.is_checked()] == ([] if checked is None else [checked])


def test_where_the_browser_keeps_nothing_it_works_as_long_as_the_page(browser, asked):
    page = browser.new_context().new_page()
    page.set_content(PAGE.format(css="", colours=""))  # a page without an origin has no storage
    page.evaluate(START, {"code": quizzes.module(), "sheets": [(asked["half-way"], "quiz")]})
    card(page, "half-way").get_by_label("Your answer").fill("1")
    press(page, "Enter")
    said(page, "half-way", "all of it arrives")
    page.context.close()
