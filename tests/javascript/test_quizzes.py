"""The judge in the browser finds what Python's finds: the same verdict in the same words, for every question.

Every variant that a page has is answered by its key, by every known mistake, by what is nearly one of them, and by what
nobody can read. Python judges with the keys that a page has (`source/keys.json`), so that nothing is trained here.
"""

from __future__ import annotations

import itertools
import json
import math
from dataclasses import asdict, replace
from functools import cache

import node
import numpy as np
import outside
import pytest

from vgcourse.course import answers, card, progress, quiz
from vgcourse.course.catalogue import LESSONS, questions_of
from vgcourse.course.question import key_of, mistaken
from vgcourse.course.reading import read_number
from vgcourse.inputs import BadInput
from vgcourse.staff import cli
from vgcourse.staff.project import find_project
from vgcourse.staff.site import quizzes

evidence = outside.evidence(__file__, "node")

IN_NODE = """
const said = (work) => { try { return work(); } catch (error) { return { said: error.message }; } };
export function run({ pages, asked, read, walks, guesses, around }) {
  const question = (name) => pages[name];
  const begun = (name, part, kept = {}, at = 0) => ({ ...PARTS[part].begin(question(name), kept), at });
  return {
    verdicts: asked.map(([name, at, givens]) => givens.map((given) => {
      const { status, message } = publicOf(PARTS.quiz.act(begun(name, "quiz", {}, at), "check", given));
      const known = said(() => judge(question(name), question(name).variants[at], given).known);
      return [status, message, Number.isInteger(known) ? known : null];
    })),
    read: read.map(([text, unit]) => said(() => readNumber(text, unit))),
    walks: walks.map(([name, steps]) => {
      let card = begun(name, "quiz");
      return [publicOf(card), ...steps.map(([action, given]) => {
        card = PARTS.quiz.act(card, action, given);
        return publicOf(card);
      })];
    }),
    around: around.map((name) => {
      let card = begun(name, "quiz");
      return question(name).variants.map(() => publicOf(card = PARTS.quiz.act(card, "another", null)));
    }),
    guesses: guesses.map(([name, given]) => {
      const kept = PARTS.predict.act(begun(name, "predict"), "keep", given);
      return [kept, PARTS.reveal.act(begun(name, "reveal"), "keep", given),
        PARTS.predict.begin(question(name), { guess: kept.guess, revealed: true })].map(publicOf);
    }),
  };
}
"""
JUNK = (
    "", "   ", "ten", "nan", "inf", "-inf", "1e999", "1/0", "0**-1", "9**9**9", "1e308*10", "(-8)**(1/3)", "1 2",
    "1..2", "e", "()", "(1", "1)", "2(3)", "1//2", "--1", "1-", "*2", "1_000", "0x10", "1" * 61, "1,298", "1,000,000",
    "1.234,5", "1,234.5", "1.2.3", "1e", "it's", 'say "it\'s"', "<b>&amp;</b>", "`1`", "**1** 2**", "1\t2", "%",
    "a\u00adb\u200bc\U0001f600\u0378", "about", "10^x", "٣", "٣,٤٥٦",
)  # fmt: skip
READ = (
    "10^-5", "1e-5", "10⁻⁵", "1E-5", "1.e-5", ".5", ",5", "0,125", "−3", "–3", "+3", "-0", "12 %", "12%", "1/4**10",
    "(1/4)^10", "¼¹⁰", "½", "2½", "12½", "⅚", "2 x 10^-3", "2X10", "9,5·10⁻⁷", "3 × 10⁻¹⁴", "007", "1e007", "00.5",
    "about 0.1", "≈ 0.1", "~ ca. 5", "= 2", "2**-3**2", "-2**2", "2**-1", "(-2)**3", "1**1e999", "(-1)**1e999",
    "2**-1e999", "0**0", "0**1e999", "1 - 2 - 3", "8/4/2", "8÷4", "2⋅3", " 1 ", "\u00a01", "1\u202f000", "((2))",
    "+-+2", "1.298", "0,1298", "12,34", "1,2,3", "100,000", "1e-400", "5e-324", "9007199254740993", "13 layers",
    "13layers", "layers",
)  # fmt: skip
FEW = {
    "how-deep": 19, "critical-gain": 11, "saturated": 15, "at-the-start": 3, "pre-or-post": 8, "what-is-left": 4,
    "ring": 5, "longer": 15, "twice": 6, "where-nan-is-born": 13,
}  # fmt: skip
"""Questions that vary less than others: among all that are drawn there are no more."""
UNITS = ("", "layers", "%")


def spellings(number: float) -> list[str]:
    """A number as people write it."""
    short = f"{number:.3g}"
    power = f"{number:.2e}".split("e")
    raised = str(int(power[1])).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return [short, f"{number:.2g}", f"{power[0]}·10{raised}", short.replace(".", ",").replace("-", "−")]


def near(question, number: float) -> list[float]:
    """What is just inside and just outside of what passes for a number."""
    off, edges = question.tolerance, (0.98, 1.02)
    sizes = {off.relative * number, off.absolute, *(() if any(asdict(off).values()) else (1e-6 * number,))} - {0}
    beside = [number + side * edge * size for side in (1, -1) for edge in edges for size in sorted(sizes)]
    return beside + [number * 10 ** (edge * off.decades) for edge in edges if off.decades]


def far(number: float) -> list[float]:
    """What is off in every other way."""
    return [-number, *(number * factor for factor in (1.04, 1.3, 0.7, 1.55, 0.02, 1e4, 1e-30)), number + 1, 0.0]


def answers_to(shown: card.Card) -> list:
    """What is answered to a card, as the browser sends it."""
    question, values = shown.question, shown.values
    key = key_of(question, values)
    wrong = [each for each in (mistaken(question, values, m) for m in question.mistakes) if each is not None]
    places = range(len(shown.options))
    if question.form == "number":
        numbers = [key, *wrong, *far(key), *itertools.chain(*(near(question, each) for each in (key, *wrong)))]
        return [*map(repr, numbers), *(spelling for each in (key, *wrong[:1]) for spelling in spellings(each))]
    if question.form == "one":
        return [None, *places]
    if question.form == "several":
        return [list(ticks) for n in range(len(places) + 1) for ticks in itertools.combinations(places, n)][:64]
    rng = np.random.default_rng(5)
    shuffled = [[int(i) for i in rng.permutation(len(places))] for _ in range(20)]
    return [list(key), list(key)[::-1], *map(list, wrong), *shuffled]


@pytest.fixture(scope="module")
def cards():
    """Question → its cards, one for each variant of its page, which is drawn once."""
    kept = quizzes.Kept()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_values", "_varies"):
            patch.setattr(card, name, cache(getattr(card, name).__wrapped__))
        yield _cards(kept)


def _cards(kept):
    return {
        question.name: quizzes.cards_of(lesson, question, kept.of(lesson, question))
        for lesson in LESSONS
        for question in questions_of(lesson)
    }


@pytest.fixture(scope="module")
def told(cards):
    """All that Node is asked."""
    rng = np.random.default_rng(0)
    alphabet = [*"0123456789..,,eE+-*/() ^·×x%⁻⁵²½⅓−'\"a\\", "**", "10", "1e", "10^-", "(", ")", "about "]
    random = ["".join(rng.choice(alphabet, rng.integers(1, 9))) for _ in range(4000)]
    asked = []
    for name, shown in cards.items():
        asked += [[name, at, answers_to(each)] for at, each in enumerate(shown)]
        if shown[0].question.form == "number":
            asked[-1][2].extend((*JUNK, *READ))
    guesses = [
        [name, given]
        for name, (shown, *_) in cards.items()
        if shown.question.kind == "predict"
        for given in [
            *answers_to(shown),
            *(("123456", "1234567.8", "2.5e-5", "0.1234567", "ten") if not shown.options else ()),
        ]
    ]
    return {
        "pages": {name: json.loads(json.dumps(quizzes.page(shown))) for name, shown in cards.items()},
        "asked": asked,
        "read": [[text, unit] for text in (*JUNK, *READ, *random) for unit in UNITS[: 1 if text in random else 3]],
        "walks": [[name, walk(shown[0])] for name, shown in cards.items()],
        "guesses": guesses,
        "around": [name for name, shown in cards.items() if shown[0].varies],
    }


def walk(shown: card.Card) -> list[list]:
    """Steps through one card: wrong twice the same; wrong; right; wrong; another; wrong until it is shown."""
    tried = answers_to(shown)
    judged = {json.dumps(given): card.answered(shown, given).status for given in tried}
    wrong = [json.loads(given) for given, status in judged.items() if status == "wrong"][:2]
    right = next(json.loads(given) for given, status in judged.items() if status == "right")
    check = lambda *givens: [["check", given] for given in givens]
    unread = check("1/4**x") if shown.question.form == "number" else []
    return [
        *check(wrong[0], wrong[0]), ["show", None], *unread, *check(wrong[-1], right, wrong[0]),
        *([["another", None]] if shown.varies else check(right)),
        *check(*wrong, *wrong), ["show", None], *check(right), *unread,
    ]  # fmt: skip


@pytest.fixture(scope="module")
def found(told, tmp_path_factory):
    return node.run(tmp_path_factory.mktemp("node"), quizzes.module() + IN_NODE, told)


def test_every_page_has_twenty_variants_or_all_there_are(cards):
    few = {name: len(shown) for name, shown in cards.items() if len(shown) < quizzes.VARIANTS and shown[0].varies}
    assert few == FEW


def test_who_asks_for_more_than_a_page_has_is_told_that_they_come_again(cards, told, found):
    said = set()
    for name, seen in zip(told["around"], found["around"], strict=True):
        *others, last = seen
        assert [each["variant"] for each in seen] == [each.variant for each in (*cards[name][1:], cards[name][0])]
        assert all((each["status"], each["message"]) == ("", "") for each in others)
        assert last["status"] == "note" and last["actions"][0]["name"] == "check"
        said.add(last["message"])
    assert len(said) == len({*FEW.values(), quizzes.VARIANTS})
    assert "Those were all four that this page has: from here on they come again." in said


def test_every_answer_gets_the_same_verdict_in_the_same_words(cards, told, found):
    statuses, known, differ = set(), set(), []
    for (name, at, givens), verdicts in zip(told["asked"], found["verdicts"], strict=True):
        shown = cards[name][at]
        for given, (status, message, place) in zip(givens, verdicts, strict=True):
            after = card.answered(shown, given)
            ours = card.public(after)
            index = after.verdict.mistake_index if after.verdict else None
            if (status, message, place) != (ours["status"], ours["message"], index):
                differ.append((name, at, given, (status, message, place), (ours["status"], ours["message"], index)))
            statuses.add((shown.question.form, status))
            known.add((name, index))
    assert not differ, f"{len(differ)} differ: {differ[:5]}"
    assert statuses == {
        (form, s) for form in ("number", "one", "several", "order") for s in ("right", "wrong", "note")
    } - {("order", "note")}
    assert len(known) > 300


def test_what_is_typed_is_read_alike(told, found):
    differ = []
    for (text, unit), theirs in zip(told["read"], found["read"], strict=True):
        try:
            ours = read_number(text, unit)
        except BadInput as unreadable:
            ours = {"said": str(unreadable)}
        same = (
            ours == theirs
            if isinstance(ours, dict) or isinstance(theirs, dict)
            else math.isclose(ours, theirs, rel_tol=1e-12)
        )
        if not same:
            differ.append((text, unit, theirs, ours))
    assert not differ, f"{len(differ)} differ: {differ[:8]}"


def test_step_by_step_a_card_shows_the_same(cards, told, found):
    for (name, steps), seen in zip(told["walks"], found["walks"], strict=True):
        one, *others = cards[name]
        ours = [card.public(one)]
        for action, given in steps:
            if action == "another":
                one, *others = (replace(others[0], done=one.done), *others[1:])
            else:
                one = card.answered(one, given) if action == "check" else card.given_up(one)
            ours.append(card.public(one))
        for step, theirs, public in zip([None, *steps], seen, ours, strict=True):
            assert theirs == public | {"measured": False}, (name, step)


def test_a_prediction_is_kept_and_compared_in_the_same_words(cards, told, found, monkeypatch):
    for name in ("record_prediction", "record_revealed"):
        monkeypatch.setattr(progress, name, lambda *_: None)
    for (name, given), (kept, shown, later) in zip(told["guesses"], found["guesses"], strict=True):
        asked = replace(cards[name][0], actions=((card.KEEP, "Keep my prediction"),))
        monkeypatch.setattr(quiz, "_guess", lambda _: None)
        if (after := quiz._guessed(asked, card.KEEP, given)).status == "note":
            assert kept == card.public(after) | {"measured": False}, (name, given)
            assert shown["message"] == kept["message"]
            continue
        guess = answers.read(asked.question, asked.values, given)
        monkeypatch.setattr(quiz, "_guess", lambda _, guess=guess: guess)
        for revealed, theirs in ((False, kept), (True, later)):
            monkeypatch.setattr(progress, "revealed", lambda *_, revealed=revealed: revealed)
            assert theirs == card.public(quiz._guessing(asked)) | {"measured": False}, (name, given)
        assert shown == card.public(quiz._revealed(asked)) | {"measured": False}, (name, given)


def test_the_keys_that_are_kept_are_those_of_this_code():
    assert quizzes.Kept().fault() is None


def test_keys_of_other_code_are_told_with_their_mend_and_not_used(tmp_path, capsys, monkeypatch):
    kept = json.loads((find_project().root / "source" / "keys.json").read_text())
    kept["12"]["from"] = "other"
    (tmp_path / "keys.json").write_text(json.dumps(kept))
    other = quizzes.Kept(tmp_path / "keys.json")
    fault = "source/keys.json holds keys of lesson 12 that other code than today's has found: run `make keys`"
    assert other.fault().startswith(fault)
    name = next(iter(kept["12"]["keys"]))
    question = next(question for question in questions_of("12") if question.name == name)
    assert kept["12"]["keys"][name] and other.of("12", question) == {}
    monkeypatch.setattr(quizzes, "Kept", lambda: other)
    monkeypatch.setattr("vgcourse.staff.build.check", lambda *_: [])
    assert cli.main(["build", "--check"]) == 1
    assert fault in capsys.readouterr().err
