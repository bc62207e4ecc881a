"""The twenty claims in a real JupyterLab: clicks are kept, by mouse and by keyboard, until they are handed in."""

from __future__ import annotations

import outside

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

CELLS = [
    "import vgcourse as vg",
    'vg.claims("00")',
    'vg.claims("13")',
    "vg.before_after()",
    'print(vg.claims("00").rows[0]["belief"], vg.claims("00").rows[0]["sure"], vg.claims("13").rows[2]["belief"])',
]


def fieldset(nb, cell, name):
    return nb.cell(cell).locator(f'fieldset[data-claim="{name}"]')


def test_claims_are_kept_by_mouse_and_keyboard_and_then_stand(notebook):
    nb = notebook(CELLS)
    for cell in range(4):
        nb.run(cell)
    first = fieldset(nb, 1, "sigmoid-slope")
    first.get_by_label("True", exact=True).check()
    first.get_by_label("sure").check()
    foot = nb.cell(1).locator(".vg-foot")
    foot.filter(has_text="1 of 20 answered, kept").wait_for()
    third = fieldset(nb, 2, "clip-small")
    third.get_by_label("True", exact=True).focus()
    third.get_by_label("True", exact=True).press("ArrowRight")
    third.get_by_label("It depends").press("ArrowRight")
    nb.cell(2).locator(".vg-foot").filter(has_text="1 of 20 answered, kept").wait_for()
    nb.run(4)
    assert "true True false" in str(nb.outputs(4))

    hand_in = nb.cell(2).locator('[data-action="hand-in"]')
    hand_in.click()
    nb.cell(2).locator(".vg-foot").filter(has_text="1 of 20 answered. What is handed in stands").wait_for()
    third.get_by_label("sure").check()
    nb.cell(2).locator(".vg-foot").filter(has_text="1 of 20 answered, kept").wait_for()
    hand_in.click()
    assert not third.get_by_label("False", exact=True).is_disabled(), "an answer takes the warning back"
    hand_in.click()
    nb.cell(2).locator(".vg-foot").filter(has_text="handed in: they stand").wait_for()
    assert third.get_by_label("False", exact=True).is_disabled() and not nb.cell(2).locator("[data-action]").count()
    nb.run(1)
    assert fieldset(nb, 1, "sigmoid-slope").get_by_label("True", exact=True).is_disabled()
    assert nb.failures() == [] and nb.errors == []
