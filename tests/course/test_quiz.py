"""The quiz without a browser: what is sent to it, what comes back, what is stored, and what is said in plain Python."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from types import SimpleNamespace

import pytest

from vgcourse.course import catalogue, progress
from vgcourse.course import quiz as quizzes
from vgcourse.course.card import Card, actions, another, answered, given_up, public
from vgcourse.course.catalogue import lesson_of, questions_of
from vgcourse.course.lessons import finish, lesson
from vgcourse.course.markup import as_html, as_plain, legible
from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.course.quiz import predict, quiz, reveal
from vgcourse.inputs import BadInput


def _asked(key: float = 0.25) -> tuple[Question, ...]:
    """Questions whose keys, mistakes and explanations all depend on `key`, and their prompts do not."""
    return (
        Question(
            "size",
            "number",
            "How large is *one* factor of {n}?",
            key=lambda v: key,
            draw=lambda rng: {"n": int(rng.integers(2, 50))},
            tolerance=Tolerance(relative=0.01),
            mistakes=(Mistake(lambda v: 2 * key, "Twice too large."),),
            explain="It is {key}.",
        ),
        Question("place", "one", "Where is `x < y`?", lambda v: int(key > 0.2), options=lambda v: ("here", "there")),
        Question("which", "several", "Which?", lambda v: {0, int(key > 0.2)}, options=lambda v: ("a", "b", "c")),
        Question("row", "order", "Order.", lambda v: (1, 0) if key > 0.2 else (0, 1), options=lambda v: ("a", "b")),
        Question(
            "guess",
            "predict",
            "Guess.",
            lambda v: key,
            tolerance=Tolerance(decades=0.3),
            mistakes=(Mistake(lambda v: 10 * key, "Ten times too much."),),
            explain="Measured just now.",
        ),
        Question("pick", "predict", "Pick.", lambda v: 1, options=lambda v: ("this", "that")),
    )


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("VGCOURSE_DATA", str(tmp_path))
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    return tmp_path


@pytest.fixture
def small(monkeypatch):
    """Lesson 01 with the small questions above."""
    module = SimpleNamespace(QUESTIONS=_asked())
    monkeypatch.setattr(catalogue, "import_module", lambda name: module)
    return module


def _sent(sheet, monkeypatch):
    sent = []
    monkeypatch.setattr(sheet, "send", sent.append)
    return sent


def _everything(sheet) -> str:
    """All that leaves the kernel: traits and stored outputs."""
    state = {name: value for name, value in sheet.get_state().items() if not name.startswith("_")}
    state.pop("layout")  # an identifier drawn at random
    return json.dumps([state, sheet.still()])


# What leaves the kernel


def test_nothing_that_is_sent_or_stored_depends_on_the_key(small):
    a = _everything(quiz("01")), _everything(predict("01", "guess")), _everything(predict("01", "pick"))
    small.QUESTIONS = _asked(key=0.125)
    b = _everything(quiz("01")), _everything(predict("01", "guess")), _everything(predict("01", "pick"))
    assert a == b


def test_real_lessons_send_no_explanation_and_no_feedback():
    for number in ("00", "01"):
        sent = _everything(quiz(number))
        for question in questions_of(number):
            for words in (question.explain, question.wrong, *(m.feedback for m in question.mistakes)):
                start = words.split("{")[0][:40]
                assert len(start) < 12 or json.dumps(start)[1:-1] not in sent


def test_what_is_stored_does_not_depend_on_the_learner(small):
    before = quiz("01").still(), predict("01", "guess").still(), reveal("01", "guess").still()
    quiz("01").answer("size", 0.25)
    predict("01", "guess").act("guess", "keep", "0.7")
    after = quiz("01").still(), predict("01", "guess").still(), reveal("01", "guess").still()
    assert before == after
    assert "0.7" not in str(after)


def test_the_stored_text_holds_the_questions_with_letters(small):
    text = repr(quiz("01"))
    assert "a) here" in text and "b) there" in text and "How large is one factor of" in text
    assert "predict" not in text and "Guess." not in text
    html = quiz("01").still()["text/html"]
    assert 'class="vg-still' in html and "<code>x &lt; y</code>" in html and '<ol type="a">' in html
    assert "<button" not in html and "<input" not in html


def test_a_first_card_shows_what_the_notebook_shows(small):
    live = quiz("01").cards[0]
    assert live["prompt"] == as_html(Card("01", small.QUESTIONS[0]).prompt)
    assert live["variant"] == 0 and live["status"] == "" and not live["done"]


# Answering


def test_answers_without_a_browser(small):
    q = quiz("01")
    wrong = q.answer("size", "1/2")
    assert not wrong.right and repr(wrong) == "Not yet. Twice too large."
    assert repr(q.answer("size", 0.25)) == "Right. It is 0.25."
    assert q.answer("place", "b").right and q.answer("which", "a, b").right and q.answer("row", "ba").right
    assert q.foot == "Right so far: 4 of 4"
    assert progress.answered_right("01") == {"size", "place", "which", "row"}


def test_an_answer_is_judged_once(small):
    """A key may be as dear as a training."""
    computed = []
    asked = small.QUESTIONS[0]
    mistakes = (Mistake(lambda v: computed.append("mistake") or 0.5, "Twice too large."),)
    small.QUESTIONS = (replace(asked, key=lambda v: computed.append("key") or 0.25, mistakes=mistakes, measured=True),)
    q = quiz("01")
    assert not q.answer("size", 0.5).right and computed == ["key", "mistake"]
    assert q.answer("size", 0.25).right and computed == ["key", "mistake", "key"]
    assert [event.data["given"] for event in progress._events()] == [0.5, 0.25]


def test_an_answer_that_cannot_be_read_is_one_sentence_and_no_answer(small):
    q = quiz("01")
    with pytest.raises(BadInput, match="could not be read"):
        q.answer("size", "abc")
    assert not progress._events() and q.answer("size", 0.25).right


def test_an_answer_given_earlier_is_shown_as_done(small):
    quiz("01").answer("place", "b")
    cards = {card["name"]: card for card in quiz("01").cards}
    assert cards["place"]["done"] and not cards["size"]["done"]
    assert quiz("01").foot == "Right so far: 1 of 4"


def test_messages_as_the_browser_sends_them(small, monkeypatch):
    q = quiz("01")
    sent = _sent(q, monkeypatch)
    q._handle_custom_msg({"card": "size", "action": "check", "given": "0,5"}, [])
    q._handle_custom_msg({"card": "size", "action": "check", "given": "abc"}, [])
    q._handle_custom_msg({"card": "size", "action": "check", "given": "0,25"}, [])
    statuses = [message["card"]["status"] for message in sent]
    assert statuses == ["wrong", "note", "right"]
    assert "Twice too large." in sent[0]["card"]["message"] and "could not be read" in sent[1]["card"]["message"]
    assert sent[2]["foot"] == "Right so far: 1 of 4"
    assert q.cards[0] == sent[2]["card"], "a page that is loaded again must show the same"
    q._handle_custom_msg({"card": "no such card", "action": "check"}, [])
    q._handle_custom_msg({}, [])
    assert len(sent) == 3


def test_a_failing_key_is_said_and_costs_nothing(small, monkeypatch):
    def broken(values):
        raise RuntimeError("no gradient")

    small.QUESTIONS = (replace(small.QUESTIONS[0], key=broken),)
    q = quiz("01")
    sent = _sent(q, monkeypatch)
    q._handle_custom_msg({"card": "size", "action": "check", "given": "1"}, [])
    assert "no gradient" in sent[0]["card"]["message"] and sent[0]["card"]["status"] == "note"
    assert progress.answered_right("01") == frozenset()


def test_nothing_chosen_costs_no_try(small):
    card = answered(Card("01", small.QUESTIONS[1]), None)
    assert card.verdict is None and card.tries == 0 and "Choose" in card.message


def test_the_answer_is_shown_after_two_wrong_tries_and_then_counts_no_more(small):
    card = Card("01", small.QUESTIONS[0])
    assert "2 tries" in given_up(card).message
    for n in range(2):
        assert "show" not in dict(actions(card))
        card = answered(card, 1 + n)
    assert "show" in dict(actions(card))
    shown = given_up(card)
    assert shown.message == "The answer: 0.25. It is 0.25." and "check" not in dict(actions(shown))
    after = answered(shown, 0.25)
    assert after.verdict is None and not after.done and after.status == "shown"
    fresh = another(shown)
    assert fresh.tries == 0 and dict(actions(fresh)).keys() == {"check", "another"}


@pytest.mark.parametrize(
    ("name", "wrong", "same"), [("size", "1/2", "0.5"), ("place", 0, 0), ("which", [2], [2]), ("row", [0, 1], [0, 1])]
)
def test_the_same_wrong_answer_again_is_no_second_try(small, name, wrong, same):
    """A button pressed twice must not bring the answer nearer."""
    q = quiz("01", name)
    q.act(name, "check", wrong)
    q.act(name, "check", "nothing" if name == "size" else None)
    card = q.act(name, "check", same)
    assert card.tries == 1 and card.status == "wrong" and "show" not in dict(actions(card))


def test_what_was_answered_stands_there_when_the_page_is_loaded_again(small):
    q = quiz("01")
    for name, given, entered in (
        ("size", "1/2", "1/2"), ("place", 0, 0), ("which", [2, 0], [0, 2]), ("row", [0, 1], [0, 1]),
    ):  # fmt: skip
        q.act(name, "check", given)
        (card,) = (card for card in q.cards if card["name"] == name)
        assert card["given"] == entered and json.dumps(card)
    assert q.act("size", "another").given is None
    q.answer("which", "c")
    assert next(card["given"] for card in q.cards if card["name"] == "which") == [2]


def test_another_one_is_another_one_without_end(small):
    card, seen = Card("01", small.QUESTIONS[0]), []
    for _ in range(30):
        following = another(card)
        assert following.values != card.values and following.variant > card.variant
        seen.append(following.values["n"])
        card = following
    assert len(set(seen)) > 15
    assert [c["name"] for c in public(Card("01", small.QUESTIONS[1]))["actions"]] == ["check"]


def test_another_one_is_never_the_same_again():
    coin = Question("coin", "number", "{side}?", lambda v: 1, draw=lambda rng: {"side": int(rng.integers(2))})
    card = Card("01", coin)
    for _ in range(20):
        card, before = another(card), card
        assert card.values != before.values


def test_done_stays_done_with_another_variant(small):
    q = quiz("01")
    q.answer("size", 0.25)
    q.act("size", "another")
    assert q.cards[0]["done"] and q.cards[0]["status"] == "" and q.cards[0]["variant"] > 0


def test_a_variant_can_be_asked_for_by_number(small):
    assert quiz("01", "size", variant=3).cards[0]["variant"] == 3
    assert repr(quiz("01", "size", variant=3)) == repr(quiz("01", "size", variant=3)) != repr(quiz("01", "size"))


# Predictions


def test_a_prediction_is_kept_and_not_judged(small):
    p = predict("01", "guess")
    card = p.act("guess", "keep", "2.5")
    assert card.status == "kept" and "You predicted 2.5" in card.message
    assert not any(word in card.message for word in ("right", "Right", "wrong", "Twice", "Ten times", "0.25"))
    p.act("guess", "keep", "10^-1")
    assert progress.prediction("01", "guess") == 0.1
    assert "You predicted 0.1" in predict("01", "guess").cards[0]["message"]


def test_an_unreadable_prediction_is_not_kept(small):
    p = predict("01", "guess")
    assert "could not be read" in p.act("guess", "keep", "a tenth").message
    assert "Choose one" in predict("01", "pick").act("pick", "keep", None).message
    assert progress.prediction("01", "guess") is None and progress.prediction("01", "pick") is None


def test_reveal_compares_and_the_guess_stands_from_then_on(small):
    p = predict("01", "guess")
    p.act("guess", "keep", "2.5")
    message = reveal("01", "guess").cards[0]["message"]
    assert "Your prediction: <strong>2.5</strong>" in message and "Measured: <strong>0.25</strong>" in message
    assert "factor of 10: too large" in message and "Ten times too much." in message
    late = p.act("guess", "keep", "0.25")
    assert "stands" in late.message and progress.prediction("01", "guess") == 2.5
    assert predict("01", "guess").cards[0]["actions"] == []


def test_reveal_without_a_prediction_asks_for_one_first(small):
    r = reveal("01", "guess")
    assert "0.25" not in r.cards[0]["message"] and len(r.cards[0]["actions"]) == 2
    assert "could not be read" in r.act("guess", "keep", "?").message
    assert "That is close." in r.act("guess", "keep", "0.3").message
    assert progress.prediction("01", "guess") == 0.3


def test_reveal_can_be_seen_without_a_prediction(small):
    card = reveal("01", "guess").act("guess", "show")
    assert card.message == "Measured: **0.25**. Measured just now."
    assert progress.prediction("01", "guess") is None
    assert predict("01", "guess").cards[0]["actions"], "one may still predict"


def test_reveal_of_a_choice(small):
    predict("01", "pick").act("pick", "keep", 0)
    message = reveal("01", "pick").cards[0]["message"]
    assert "“this”" in message and "“that”" in message and "They differ." in message


def test_the_text_of_reveal_is_the_computed_value(small):
    assert "Measured: 0.25" in repr(reveal("01", "guess"))
    assert "Measured: that" in repr(reveal("01", "pick"))


# Names


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: quiz("1x"), "The lesson must be one of"),
        (lambda: quiz("01", "centered-chain"), "Did you mean 'centred-chain'"),
        (lambda: quiz("01", "ten-layers"), "The question of lesson 01"),
        (lambda: quiz("01", variant=-1), "whole number"),
        (lambda: quiz("01").answer("starved_layer", "a"), "Did you mean 'starved-layer'"),
        (lambda: quiz("01").answer("starved-layer", "z"), "a letter from a to d"),
        (lambda: predict("01", "tenlayers"), "Did you mean 'ten-layers'"),
        (lambda: reveal("01", 3), "The prediction of lesson 01"),
        (lambda: lesson("99"), "The lesson must be one of"),
        (lambda: finish(None), "The lesson must be one of"),
    ],
)
def test_a_wrong_name_gets_a_sentence(call, sentence):
    with pytest.raises(BadInput, match=sentence):
        call()


def test_a_lesson_that_is_planned_says_so(monkeypatch):
    monkeypatch.setitem(catalogue.LESSONS, "14", catalogue.Lesson("14", "planned", "Planned"))
    with pytest.raises(BadInput, match='Lesson 14, Planned, is not yet written; written are "00", "01"'):
        quiz("14")


@pytest.mark.parametrize("name", ["01", 1, "1", "chain_rule", "01_chain_rule"])
def test_a_lesson_may_be_named_in_several_ways(name):
    assert lesson_of(name).number == "01"


def test_a_stored_prediction_says_where_to_write_it():
    for text in predict("01", "ten-layers").still().values():
        assert "Run this cell (Shift + Enter) to write your prediction." in text


def test_the_first_and_the_last_line_of_a_lesson():
    assert "Why does the first layer" in repr(lesson("01"))
    assert "Next: lesson 02" in repr(finish("01"))
    assert progress.summary()[1].opened


# Words


def test_markup_is_escaped_first():
    assert as_html("`a < b` **x** *y* & <script>") == (
        "<code>a &lt; b</code> <strong>x</strong> <em>y</em> &amp; &lt;script&gt;"
    )
    assert as_html("2 * 3 * 4 and `a*b*c`") == "2 * 3 * 4 and <code>a*b*c</code>"
    assert as_plain("**so** *much* `a*b*c`") == "so much `a*b*c`"
    assert as_html("**0**. Measured: **0.12**.") == "<strong>0</strong>. Measured: <strong>0.12</strong>."


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("σ_w² = 2 and W_1", "σ<sub>w</sub>² = 2 and W<sub>1</sub>"),
        ("|da_n/da_0|", "|da<sub>n</sub>/da<sub>0</sub>|"),
        ("(1 + α²)^12 = 3, e^-2.5, x^(n−1)", "(1 + α²)<sup>12</sup> = 3, e<sup>−2.5</sup>, x<sup>n−1</sup>"),
        ("from -3 to -.5, 2-5-1, x-y", "from −3 to −.5, 2-5-1, x-y"),
        ("`a_b ** -1` and max_slope", "<code>a_b ** -1</code> and max_slope"),
        (
            "W = [[-0.8, 1.1], [0.0, 2.0]].",
            'W = <table class="vg-matrix"><tr><td>−0.8</td><td>1.1</td></tr><tr><td>0.0</td><td>2.0</td></tr></table>.',
        ),
        ("z = [1.5, -2.0]", "z = [1.5, −2.0]"),
    ],
)
def test_mathematics_is_typeset_where_there_is_html(typed, shown):
    """As plain text it stays as it is typed, but for the sign of a number, and lists can be copied into a cell."""
    assert as_html(typed) == shown and as_plain(typed).replace("−", "-") == typed.replace("−", "-")


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        (
            "W = [[-0.8, 1.1], [0.0, 2.0]], z = [-1, -.5], not -1",
            "W = [[-0.8, 1.1], [0.0, 2.0]], z = [-1, -.5], not −1",
        ),
        ("5%-95%, `float32`-1, L'-2, --0.5, 0e-9", "5%-95%, `float32`-1, L'-2, --0.5, 0"),
        ("`x - 1e-3` and `-2`, then -2", "`x - 1e-3` and `-2`, then −2"),
    ],
)
def test_a_sign_is_told_from_a_hyphen_and_from_code(typed, plain):
    assert as_plain(typed) == plain


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("2e-06 and -2.5e-7 of 3e+08", "2 × 10⁻⁶ and −2.5 × 10⁻⁷ of 3 × 10⁸"),
        ("1e-3, 2e+02, 1.0e-2, 0e+00", "0.001, 200, 0.010, 0"),
        ("(1e-09, 0) or 1e10", "(10⁻⁹, 0) or 10¹⁰"),
        ("`f(-1e-09)` is -1, layer_1e-3 and 0x1e-3 are none", "`f(-1e-09)` is −1, layer_1e-3 and 0x1e-3 are none"),
    ],
)
def test_numbers_are_written_as_a_person_reads_them_but_in_code(typed, shown):
    assert as_plain(typed) == legible(typed) == legible(shown) == shown
    assert as_html(typed) == re.sub("`(.*?)`", r"<code>\1</code>", shown)


def test_a_field_says_what_kind_of_number_it_wants(small):
    """A count is no 0.012, and a prediction is a guess."""
    size = small.QUESTIONS[0]
    said = [
        public(Card("01", question))["placeholder"]
        for question in (size, replace(size, tolerance=Tolerance()), replace(size, unit="%"), small.QUESTIONS[4])
    ]
    assert len(set(said)) == 4 and said[1] == "for example 12"
    assert public(Card("01", size))["hint"] == "Three digits will do."
    assert "Write a number. Three digits will do." in repr(quiz("01", "size"))


def test_a_wrong_answer_to_what_was_answered_right_costs_nothing(small):
    q = quiz("01", "size")
    q.answer("size", 0.25)
    for wrong in (1, 2, 3):
        card = q.act("size", "check", wrong)
    assert card.status == "again" and card.done and card.tries == 0 and "show" not in dict(actions(card))
    assert "Your right answer stands" in public(card)["message"] and q.foot == "Right so far: 1 of 1"
    following = another(card)
    assert following.done and not following.solved
    assert answered(answered(following, 1), 2).tries == 2, "of the next one the answer may be shown"


def test_nothing_ticked_costs_no_try(small):
    card = answered(Card("01", small.QUESTIONS[2]), [])
    assert card.verdict is None and card.tries == 0 and card.message == "Nothing is ticked yet."


def test_predictions_kept_before_options_were_shuffled_are_read_as_they_were_meant(small):
    progress.record_prediction("01", "pick", 1)
    assert "“that”" in predict("01", "pick").cards[0]["message"]
    predict("01", "pick").act("pick", "keep", "this")
    assert progress.prediction("01", "pick") == "this" and "“this”" in predict("01", "pick").cards[0]["message"]


def test_what_a_learner_typed_is_never_markup(small):
    card = quizzes._step(Card("01", small.QUESTIONS[0]), "check", "<img src=x onerror=alert(1)>")
    assert "<img" not in public(card)["message"] and "&lt;img" in public(card)["message"]
    card = quizzes._step(Card("01", small.QUESTIONS[0]), "check", "1/4**x")
    how = "'1/4**x' could not be read as a number. Write a number such as 0.001, 1e-3, 10^-3 or (2/3)**4."
    assert public(card)["message"] == how, "it is said as it is to be typed"


def test_what_was_measured_is_not_open_before_the_prediction(small):
    """The notebook as it is opened for the first time, before a cell was run."""
    html = reveal("01", "guess").still()["text/html"]
    assert html.index("<details>") < html.index("Measured") < html.index("</details>")


def test_nothing_as_the_answer_to_a_question_for_a_number_says_what_is_wanted():
    with pytest.raises(BadInput, match="must be a number; None came"):
        quiz("01").answer("centred-chain", None)
