"""The quiz in a real JupyterLab: by keyboard only, beside the notebook's own keys, and after the kernel is gone."""

from __future__ import annotations

import lab as driver
import outside
import pytest

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

IMPORT = "import vgcourse as vg"
SIZE = ["%md # Before", f'{IMPORT}\nvg.quiz("01", "smallest-weight")', "after = 1"]


@pytest.fixture(autouse=True)
def fresh_progress(lab):
    """Each test begins as a learner who has answered nothing."""
    for file in lab.data.glob("progress*"):
        file.unlink()


def card(shown, name):
    return shown.page.locator(f".vg-card[data-question='{name}']")


def said(shown, name, text, timeout=30_000):
    feedback = card(shown, name).locator(".vg-feedback")
    feedback.filter(has_text=text).wait_for(timeout=timeout)
    return feedback.inner_text()


def press(shown, *keys):
    for key in keys:
        shown.page.keyboard.press(key)


def focused(shown):
    return shown.page.evaluate(
        "() => [document.activeElement.tagName, document.activeElement.textContent.trim()"
        " || document.activeElement.getAttribute('aria-label') || document.activeElement.value || '']"
    )


def tab_to(shown, text, most=40):
    for _ in range(most):
        press(shown, "Tab")
        if text in focused(shown)[1]:
            return
    raise AssertionError(f"{text!r} cannot be reached with the Tab key")


def test_a_number_wrongly_and_rightly_by_keyboard_only(notebook):
    shown = notebook(SIZE)
    shown.run_all()
    field = card(shown, "smallest-weight").get_by_label("Your answer")
    assert field.get_attribute("type") == "text"
    field.focus()
    shown.page.keyboard.type("1/4")
    press(shown, "Enter")
    wrong = said(shown, "smallest-weight", "Not yet.")
    assert "Divide by the slope" in wrong
    assert focused(shown) == ["INPUT", "1/4"], "the focus stays where it was"
    press(shown, "Control+a")
    shown.page.keyboard.type("four")
    press(shown, "Enter")
    said(shown, "smallest-weight", "could not be read")
    press(shown, "Control+a")
    shown.page.keyboard.type("4,0")
    tab_to(shown, "Check")
    press(shown, "Enter")
    assert "at most ¼" in said(shown, "smallest-weight", "Right.")
    assert focused(shown) == ["BUTTON", "Check"]
    assert "answered right" in card(shown, "smallest-weight").locator("legend").inner_text()
    assert shown.page.locator(".vg-foot").first.inner_text() == "Right so far: 1 of 1"

    prompt = card(shown, "smallest-weight").locator("legend")
    before = prompt.inner_text()
    press(shown, "Tab", "Space")
    shown.page.wait_for_function(
        "([node, text]) => node.querySelector('legend').innerText !== text",
        arg=[card(shown, "smallest-weight").element_handle(), before],
    )
    assert "answered right" in prompt.inner_text() and focused(shown)[1] == "Another one like this"
    assert field.input_value() == ""
    assert shown.cell_count == 3 and shown.errors == []


def test_a_choice_by_keyboard_until_the_answer_is_shown(notebook):
    shown = notebook([f'{IMPORT}\nvg.quiz("01", "starved-layer")'])
    shown.run_all()
    options = card(shown, "starved-layer").locator("input")
    options.nth(0).focus()
    press(shown, "ArrowDown", "ArrowDown", "Enter")
    assert "Not yet." in said(shown, "starved-layer", "deeper layers")
    assert options.nth(2).is_checked()
    press(shown, "ArrowUp", "Enter")
    said(shown, "starved-layer", "nothing singles out the middle")
    tab_to(shown, "Show the answer")
    press(shown, "Enter")
    said(shown, "starved-layer", "The answer: The first layer")
    assert "The answer" in focused(shown)[1], "the button is gone: the focus goes to what was said"


def test_an_order_by_keyboard(notebook):
    shown = notebook([f'{IMPORT}\nq = vg.quiz("01", "gradient-order")\nq'])
    shown.run_all()
    shown.living(1)
    key = eval(
        shown.execute(
            "from vgcourse.course.question import key_of; c = q._cards['gradient-order'];"
            "print(tuple(key_of(c.question, c.values)))"
        )
    )
    items = card(shown, "gradient-order").locator("li")
    texts = [text.strip("↑↓ \n") for text in items.all_inner_texts()]
    order = list(range(len(texts)))
    for place, wanted in enumerate(key):
        button = card(shown, "gradient-order").get_by_label(f"Move up: {texts[wanted]}", exact=True)
        button.focus()
        while order.index(wanted) > place:
            here = order.index(wanted)
            order[here - 1], order[here] = order[here], order[here - 1]
            press(shown, "Enter")
            assert focused(shown)[1] in ("↑", f"Move up: {texts[wanted]}")
    spoken = card(shown, "gradient-order").locator(".vg-spoken").inner_text()
    assert not spoken or "place" in spoken
    tab_to(shown, "Check")
    press(shown, "Enter")
    said(shown, "gradient-order", "Right.")


def test_no_key_typed_in_a_quiz_reaches_the_notebook(notebook):
    shown = notebook(
        ["%md # Before", f'{IMPORT}\nvg.quiz("01")', 'vg.predict("01", "ten-layers")', 'vg.reveal("01", "ten-layers")'],
        viewport=(1280, 3200),
    )
    shown.run_all()
    shown.living(3)
    before = shown.sources
    controls = shown.page.locator(".vg-sheet :is(input, button):visible")
    assert controls.count() > 30
    for index in range(controls.count()):
        controls.nth(index).focus()
        shown.page.keyboard.type("abxddzmM")
        press(shown, "ArrowDown", "ArrowUp")
    assert shown.sources == before
    assert shown.errors == []


def test_predict_then_reveal(notebook):
    shown = notebook(
        [IMPORT, 'vg.predict("01", "ten-layers")', 'vg.reveal("01", "ten-layers")', "vg.progress()"],
        viewport=(1280, 1600),
    )
    shown.run_all()
    ask, answer = (card(shown, "ten-layers").nth(n) for n in (0, 1))
    assert "no prediction of yours yet" in answer.inner_text() and "Measured" not in answer.inner_text()
    ask.locator("input").fill("0.1")
    ask.locator("input").press("Enter")
    ask.locator(".vg-feedback", has_text="You predicted 0.1").wait_for()
    assert "Measured" not in shown.page.inner_text(".jp-Notebook")
    shown.run(2)
    answer.locator(".vg-feedback", has_text="Your prediction: 0.1").wait_for()
    text = answer.inner_text()
    assert "Measured: 2.3 × 10⁻⁶" in text and "too large" in text
    shown.run(3)
    table = shown.page.locator("table.vg-progress")
    table.wait_for()
    assert "1 of 3" in table.inner_text()
    assert "0.1" not in shown.outputs(2)[-1]["data"]["text/plain"].replace("or example 0.1", "")


def test_the_kernel_is_gone(notebook):
    """After a restart the questions still stand there, a press is answered, and a new run brings them back."""
    shown = notebook(SIZE)
    shown.run_all()
    shown.restart()
    shown.cell(1).locator("*:visible", has_text="How large must |w|").last.wait_for()
    if card(shown, "smallest-weight").count():
        card(shown, "smallest-weight").locator("input").fill("4")
        card(shown, "smallest-weight").locator("input").press("Enter")
        said(shown, "smallest-weight", "Run All Above", timeout=10_000)
    shown.reload()
    shown.cell(1).locator("*:visible", has_text="How large must |w|").last.wait_for()
    shown.page.get_by_text("Error displaying widget").wait_for(state="attached")
    assert "Error displaying widget" not in shown.page.inner_text(".jp-Notebook")
    shown.run(1)
    card(shown, "smallest-weight").locator("input").fill("4")
    card(shown, "smallest-weight").locator("input").press("Enter")
    said(shown, "smallest-weight", "Right.")


def test_a_busy_kernel_is_said_and_the_answer_comes_afterwards(notebook):
    shown = notebook([*SIZE, driver.BUSY])
    for cell in (0, 1, 2):
        shown.run(cell)
    shown.run(3, wait=False)
    shown._until("panel.sessionContext.session.kernel.status === 'busy'", 30)
    field = card(shown, "smallest-weight").locator("input")
    field.fill("4")
    field.press("Enter")
    said(shown, "smallest-weight", "Computing")
    said(shown, "smallest-weight", "No answer from the kernel yet")
    shown.release()
    said(shown, "smallest-weight", "Right.")


def test_the_same_is_shown_when_the_page_is_loaded_again(notebook):
    shown = notebook(SIZE)
    shown.run_all()
    card(shown, "smallest-weight").locator("input").fill("4")
    card(shown, "smallest-weight").locator("input").press("Enter")
    said(shown, "smallest-weight", "Right.")
    shown.reload()
    said(shown, "smallest-weight", "Right.")
    assert shown.page.locator(".vg-still:visible").count() == 0


def test_an_order_stays_as_it_was_answered_when_the_page_is_loaded_again(notebook):
    shown = notebook([f'{IMPORT}\nvg.quiz("01", "gradient-order")'])
    shown.run_all()
    items = card(shown, "gradient-order").locator("li")
    first = items.first.inner_text()
    items.first.locator("button").nth(1).click()
    card(shown, "gradient-order").get_by_role("button", name="Check").click()
    said(shown, "gradient-order", "Not yet.")
    shown.reload()
    said(shown, "gradient-order", "Not yet.")
    assert items.nth(1).inner_text() == first


def test_light_and_dark(notebook):
    shown = notebook(
        [
            f'{IMPORT}\nvg.lesson("01")',
            'vg.predict("01", "ten-layers")',
            'vg.quiz("01")',
            'vg.reveal("01", "ten-layers")',
            "vg.progress()",
        ],
        viewport=(1100, 2900),
    )
    shown.run_all()
    for name, answer in (("smallest-weight", "4"), ("centred-chain", "0,5"), ("silent-weight", "some")):
        card(shown, name).locator("input").fill(answer)
        card(shown, name).locator("input").press("Enter")
    said(shown, "smallest-weight", "Right.")
    said(shown, "silent-weight", "could not be read")
    colours = {}
    for theme in ("Light", "Dark"):
        shown.theme(f"JupyterLab {theme}")
        shown.page.wait_for_timeout(300)
        shown.screenshot(f"quiz_{theme.lower()}")
        colours[theme] = card(shown, "smallest-weight").evaluate(
            "node => [getComputedStyle(node).color, getComputedStyle(node).backgroundColor,"
            " getComputedStyle(node.querySelector('input')).backgroundColor]"
        )
    assert all(a != b for a, b in zip(colours["Light"], colours["Dark"], strict=True))
    assert shown.errors == []
