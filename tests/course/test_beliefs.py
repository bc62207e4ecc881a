"""The twenty claims: what is held of them is kept at once, can be changed until it is handed in, and is never lost."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from vgcourse.course import beliefs as held
from vgcourse.course import claim_verdicts as verdicts
from vgcourse.course import progress
from vgcourse.course.beliefs import Belief, beliefs, claims
from vgcourse.course.catalogue import LESSONS
from vgcourse.course.line import line
from vgcourse.course.questions.claims import ASKED
from vgcourse.experiments.lesson_13.cases import Case, Trial
from vgcourse.inputs import BadInput

NAMES = [claim.name for claim in ASKED]
VERDICT = {name: ("true", "depends", "false")[i % 3] for i, name in enumerate(NAMES)}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("VGCOURSE_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    return tmp_path / "data"


@pytest.fixture
def measured(monkeypatch):
    """Verdicts without a measurement."""
    made = {"true": [True], "depends": [True, False], "false": [False]}
    tried = {name: Trial(tuple(Case("x", "1", each) for each in made[VERDICT[name]])) for name in NAMES}
    monkeypatch.setattr(verdicts, "trial", lambda name: tried[name])


def all_of(belief: Belief) -> dict[str, Belief]:
    return dict.fromkeys(NAMES, belief)


def test_an_answer_is_kept_at_once_and_the_last_one_counts():
    sheet = claims("00")
    sheet._handle_custom_msg({"claim": "clip-small", "belief": "true", "sure": True}, [])
    assert beliefs("00") == {"clip-small": Belief("true", True)} and beliefs("13") == {}
    claims(0).answer("clip-small", "It depends")
    claims("13").answer("clip-small", False, sure=True)
    assert beliefs("00") == {"clip-small": Belief("depends", False)}
    assert beliefs("13") == {"clip-small": Belief("false", True)}
    again = claims("00")
    row = next(row for row in again.rows if row["name"] == "clip-small")
    assert (row["belief"], row["sure"]) == ("depends", False) and again.foot.startswith("1 of 20 answered, kept")


def test_answers_change_until_they_are_handed_in_and_then_stand():
    claims("00").answer("clip-small", "true")
    sheet = claims("13")
    sheet.answer("clip-small", "false")
    assert sheet.button and not claims("00").button
    sheet._handle_custom_msg({"hand_in": True}, [])
    assert sheet.closed and held.handed_in() and not sheet.button and "they stand" in claims("00").foot
    for lesson in ("00", "13"):
        with pytest.raises(BadInput, match="handed in, and stand"):
            claims(lesson).answer("clip-small", "unknown")
    progress.record_belief("00", "clip-small", "unknown", False)  # by an older tab that was still open
    assert beliefs("00") == {"clip-small": Belief("true")} and beliefs("13") == {"clip-small": Belief("false")}


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: claims("01"), "The lesson that asks the claims must be one of"),
        (lambda: claims("00").answer("clip-smal", "true"), "Did you mean 'clip-small'"),
        (lambda: claims("00").answer("halves", "true"), "not among the twenty"),
        (lambda: claims("00").answer("clip-small", "perhaps"), "What you hold of it must be one of"),
    ],
)
def test_what_cannot_be_kept_gets_a_sentence(call, sentence):
    with pytest.raises(BadInput, match=sentence):
        call()
    assert beliefs("00") == {}


def test_a_click_that_fails_is_heard(monkeypatch):
    sheet, sent = claims("00"), []
    monkeypatch.setattr(type(sheet), "send", lambda self, content: sent.append(content))
    sheet._receive({"claim": "clip-small", "belief": "nonsense"})
    assert sent[0]["kept"] is None and "What you hold of it" in sent[0]["foot"]


def test_beliefs_live_in_a_file_of_layout_2_and_one_of_layout_1_is_kept(home):
    progress.record_opened("01")
    with sqlite3.connect(home / "progress.db") as connection:
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    claims("00").answer("clip-small", "true")
    assert [event.kind for event in progress._events()] == ["opened", "belief"]
    with sqlite3.connect(home / "progress.db") as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    connection.close()


def test_what_is_asked_and_kept_is_in_no_count_of_the_progress():
    before = progress.summary()
    claims("00").answer("clip-small", "true")
    claims("13").hand_in()
    assert progress.summary() == before


def test_lesson_00_knows_no_verdict():
    """Neither what is stored of the sheet nor what a browser gets: what decides is not even imported there."""
    sheet = claims("00")
    assert {key for row in sheet.rows for key in row} == {"name", "says", "source", "belief", "sure"}
    assert not re.search("verdict|measured", " ".join([*sheet.still().values(), repr(sheet.rows)]))
    asks = "import sys, vgcourse as vg; vg.claims('00'); print([m for m in sys.modules if 'lesson_13' in m])"
    assert subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True).stdout == "[]\n"


# Before and after


def test_a_change_compares_what_was_answered_both_times():
    before = {name: Belief("true") for name in NAMES[:9]}
    after = {name: Belief(VERDICT[name]) for name in NAMES[3:]}
    found = verdicts.change(before, after, VERDICT)
    assert found == (6, pytest.approx(2 / 6), 1.0, 1.0)
    assert verdicts.said(found) == (
        "Of 6 claims answered both times, 2 were right before and 6 after: a normalised gain of 1.00."
    )


def test_nothing_before_and_all_right_before_have_no_gain():
    right = {name: Belief(VERDICT[name], True) for name in NAMES}
    nothing = verdicts.change({}, right, VERDICT)
    assert nothing.claims == 0 and np.isnan(nothing.gain)
    assert "no claim was answered both times" in verdicts.said(nothing).lower()
    whole = verdicts.change(right, all_of(Belief("true")), VERDICT)
    assert whole.before == 1 and np.isnan(whole.gain) and "nothing to gain" in verdicts.said(whole)
    lost = verdicts.change({**right, NAMES[0]: Belief("false")}, all_of(Belief("unknown")), VERDICT)
    assert lost.gain == pytest.approx(-19) and "−19.00" in verdicts.said(lost)
    for before, after in (({}, right), (right, right), (right, {}), ({}, {})):
        figure = verdicts.change_figure(before, after, VERDICT)
        assert figure.png() and len(figure.y.names) == 20


def test_what_an_answer_is_worth():
    answers = (Belief("true", True), Belief("true"), Belief("unknown", True), Belief("false"), Belief("depends", True))
    assert [verdicts.worth(each, "true") for each in (*answers, None)] == [2, 1, 0, -1, -2, None]


def test_what_is_worth_another_look_names_its_lessons_and_begins_with_what_one_was_sure_of():
    first, second, third = ASKED[:3]
    verdict = {claim.name: "true" for claim in ASKED}
    after = {first.name: Belief("false"), second.name: Belief("depends", True), third.name: Belief("true", True)}
    said = verdicts.to_look_at(after, verdict)
    assert said.endswith(f"{second.short} (lesson {second.lesson}), {first.short} (lesson {first.lesson}).")
    assert third.short not in said and verdicts.to_look_at({}, verdict) == ""


def test_the_figure_puts_what_fell_on_top_and_says_every_claim():
    before, after = all_of(Belief("true")), {name: Belief(VERDICT[name], True) for name in NAMES}
    after[NAMES[3]] = Belief("false", True)  # true, and right before
    figure = verdicts.change_figure(before, after, VERDICT)
    assert figure.title == "7 of 20 right before, 19 after: gain 0.92"
    assert figure.y.names[-1] == ASKED[3].short
    assert f"{ASKED[3].short}: right, then sure and wrong." in figure.description


def test_before_after_waits_until_the_answers_stand(measured):
    assert "first" in verdicts.before_after().body
    for name in NAMES:
        claims("00").answer(name, "true")
        claims("13").answer(name, VERDICT[name], sure=True)
    stored = verdicts.before_after().still()
    claims("13").hand_in()
    sheet = verdicts.before_after()
    assert "7 were right before and 20 after: a normalised gain of 1.00" in sheet.body and "<figure" in sheet.body
    assert sheet.body.count("<tr>") == 21 and sheet.still() == stored, "what is stored is the same for everybody"


def test_what_is_handed_in_can_be_read_again():
    kept = {
        name: Belief(("true", "depends", "false", "unknown")[i % 4], i % 4 < 3 and i % 2 == 0)
        for i, name in enumerate(NAMES[:-1])
    }
    letters = verdicts.coded(kept)
    assert len(letters) == 20 and letters.startswith("TdF?T") and letters.endswith("-")
    assert verdicts.decoded(letters) == kept and verdicts.decoded("x" * 20) == {}


def test_the_lines_to_hand_in_are_an_answer_to_the_exercise():
    from vgcourse.course.check import examine
    from vgcourse.course.exercises import CHECKS

    for name in NAMES:
        claims("00").answer(name, "unknown")
        claims("13").answer(name, "depends", sure=True)
    code, scope = f"def claims_held(when):\n{verdicts.lines_to_hand_in(held.beliefs('00'), held.beliefs('13'))}", {}
    exec(code, scope)
    assert scope["claims_held"]("before") == [4] * 20 and scope["claims_held"]("after") == [2] * 20
    assert examine(CHECKS["claims_held"], scope["claims_held"]).passes
    assert "copy the lines" in repr(verdicts.hand_in_claims()) and "answers = {" in verdicts.hand_in_claims().body


def test_the_line_of_people_follows_from_the_catalogue():
    plain, html = repr(line()), line()._repr_mimebundle_()["text/html"]
    rows = plain.splitlines()[1:]
    assert [row.split()[-1] == "come" for row in rows] == [not LESSONS[f"{n:02d}"].written for n in range(1, 14)]
    assert html.count("to come") == plain.count("to come") and html.count("<tr>") == 14


def test_the_claims_are_asked_in_both_lessons():
    root = Path(__file__).parents[2] / "source" / "lessons"
    for name, number in (("00_start_here", "00"), ("13_claims", "13")):
        assert f'vg.claims("{number}")' in (root / f"{name}.md").read_text(encoding="utf-8")
