"""Every question of every written lesson in its different variants among two hundred.

The key is right and no known mistake is, an honest answer is accepted, whatever is said is said in words, and nobody
gets far by the places or the lengths of the options.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from numbers import Integral

import numpy as np
import pytest
from course.asked import ASKED, IDS, deciding, variants_of
from evidence import Evidence

from vgcourse.course.answers import explanation, judge, misconception
from vgcourse.course.card import Card, asked, html, plain_lines, public, written
from vgcourse.course.catalogue import LESSONS, questions_of
from vgcourse.course.markup import as_html, as_plain
from vgcourse.course.question import Question, key_of, prompt_of, seed_of, texts_of, variant
from vgcourse.course.tolerance import rounded

WRITTEN = [number for number, lesson in LESSONS.items() if lesson.written]


def evidence(test, lesson=None, number=None, **_):
    """Of the questions of a lesson; of all that are written, for who answers them all."""
    if one := lesson or number:
        return Evidence(f"lesson {one}", *deciding(one))
    return Evidence("all", *deciding(*WRITTEN))


every_question = pytest.mark.parametrize(("lesson", "question"), ASKED, ids=IDS)
numbers = pytest.mark.parametrize(
    ("lesson", "question"), [pair for pair in ASKED if pair[1].form == "number"],
    ids=[name for name, (_, q) in zip(IDS, ASKED, strict=True) if q.form == "number"],
)  # fmt: skip
DIGITS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def keyed(question: Question, drawn) -> Question:
    """The same question with the key of that variant, which is not computed again."""
    texts = texts_of(question, drawn.values)
    place = (lambda i: texts.index(drawn.options[i])) if texts else None
    form = question.form
    key = (
        drawn.key if form == "number" else place(drawn.key) if form == "one" else type(drawn.key)(map(place, drawn.key))
    )
    return replace(question, key=lambda values: key)


@every_question
def test_the_key_is_right_and_every_known_mistake_is_wrong_and_said(lesson, question):
    said = set()
    for drawn in variants_of(lesson, question):
        known = keyed(question, drawn)
        right = judge(known, drawn.values, drawn.key)
        assert right.right and right.answer == drawn.key
        texts = [prompt_of(question, drawn.values), explanation(known, drawn.values, drawn.key), *drawn.options]
        for wrong in drawn.wrong:
            if wrong is None or (question.form != "number" and wrong == drawn.key):
                continue
            verdict = judge(known, drawn.values, wrong)
            assert not verdict.right, f"a known mistake is accepted: {wrong} for {drawn.key}, {drawn.values}"
            assert verdict.mistake_index is not None, f"{wrong} is not recognised in {drawn.values}"
            said.add(verdict.mistake_index)
            texts.append(verdict.feedback)
        for text in texts:
            assert text.strip() and "{" not in text and "!" not in text
    never = [mistake.feedback for i, mistake in enumerate(question.mistakes) if i not in said]
    assert not never, "no answer gets to hear these in 200 variants"


@every_question
def test_a_variant_is_the_same_again_and_its_key_too(lesson, question):
    drawn = variants_of(lesson, question)[0]
    again = variant(question, seed_of(lesson, question.name, drawn.number))
    assert again == drawn.values and again.order == drawn.values.order
    if question.draw(np.random.default_rng(0)):
        assert key_of(question, again) == drawn.key


@numbers
def test_no_known_mistake_comes_near_the_key(lesson, question):
    """Drawn numbers keep twice the tolerance between them; a prediction's mistake is at least not accepted."""
    for drawn in variants_of(lesson, question):
        for wrong, mistake in zip(drawn.wrong, question.mistakes, strict=True):
            if wrong is not None:
                near = question.accepts if question.kind == "predict" else question.too_near
                assert not near(wrong, drawn.key), f"{wrong} for {drawn.key}: {mistake.feedback} {drawn.values}"


@numbers
def test_an_honest_answer_in_the_digits_asked_for_is_right(lesson, question):
    named = re.search(rf"\b({'|'.join(DIGITS)})[- ](digit|decimal)", question.prompt, re.IGNORECASE)
    for drawn in variants_of(lesson, question):
        if question.counts:
            given = drawn.key
            assert float(drawn.key).is_integer(), "a count is a whole number"
        elif named and named[2].lower() == "decimal":
            given = round(drawn.key, DIGITS[named[1].lower()])
        else:
            given = rounded(drawn.key, DIGITS[named[1].lower()] if named else question.digits)
        assert judge(keyed(question, drawn), drawn.values, given).right, f"{given} for {drawn.key}: {drawn.values}"


@numbers
def test_nothing_that_underflows_is_told_what_it_did(lesson, question):
    """An answer of 0 is a known mistake only where the mistake is the whole number 0."""
    for drawn in variants_of(lesson, question):
        answers = [(m.feedback, m.answer(drawn.values)) for m in question.mistakes]
        zeros = [said.format(**drawn.values, given=0.0) for said, n in answers if isinstance(n, Integral) and n == 0]
        verdict = judge(keyed(question, drawn), drawn.values, 0)
        assert verdict.right or verdict.mistake_index is None or verdict.feedback in zeros
        assert all(wrong is None or math.isfinite(wrong) for wrong in drawn.wrong)


@pytest.mark.parametrize("number", WRITTEN)
def test_names_are_used_once_in_a_lesson(number):
    names = [question.name for question in questions_of(number)]
    assert len(names) == len(set(names)) and len(names) >= 3


@every_question
def test_options_that_stay_last_are_options(lesson, question):
    seen = {text for drawn in variants_of(lesson, question) for text in drawn.options}
    assert set(question.last) <= seen


# Guessing without reading

CHOICES = [pair for pair in ASKED if pair[1].form in ("one", "several")]
EVERYTHING = re.compile(r"\W*(all|both|at both)\b", re.IGNORECASE)
NOTHING = re.compile(r"\W*(none|neither|at neither|no\b|nothing)\b", re.IGNORECASE)


def at(place: int):
    return lambda options: {place % len(options)}


def extreme(choose, size):
    return lambda options: {choose(range(len(options)), key=lambda i: (size(options[i]), i))}


def those(pattern):
    return lambda options: {i for i, text in enumerate(options) if pattern.match(text)}


GUESSERS = {
    "the first": at(0), "the second": at(1), "the third": at(2), "the last": at(-1),
    "the longest": extreme(max, len), "the shortest": extreme(min, len),
    "the one with most words": extreme(max, lambda text: len(text.split())),
    "the one with most digits": extreme(max, lambda text: sum(letter.isdigit() for letter in text)),
    "all of them": those(EVERYTHING), "none of them": those(NOTHING),
}  # fmt: skip
TICKERS = {
    "tick all": lambda options: set(range(len(options))),
    "tick the first": at(0), "tick the first two": lambda options: {0, 1}, "tick all but the last":
    lambda options: set(range(len(options) - 1)), "tick the longest half": lambda options: set(
        sorted(range(len(options)), key=lambda i: -len(options[i]))[: len(options) // 2]),
}  # fmt: skip


def gained(guess, form: str) -> tuple[float, float]:
    """(z, share right): how far above chance the guesser comes, in standard deviations, over all questions.

    A question counts once, with the share of its variants that are right, since its variants are alike: if the guess
    has nothing to do with the key, that share has the mean p and at most the variance p(1 − p), with p = 1/n for one
    option of n, and 1/(2ⁿ − 1) for ticks. A guesser that has nothing to say in a question sits it out.
    """
    above, variance, right = 0.0, 0.0, []
    for lesson, question in CHOICES:
        if question.form != form:
            continue
        shares, chances = [], []
        for drawn in variants_of(lesson, question):
            chosen = guess(drawn.options)
            if chosen:
                n = len(drawn.options)
                hit = chosen == drawn.key if form == "several" else (drawn.key in chosen) / len(chosen)
                shares.append(float(hit))
                chances.append(1 / n if form == "one" else 1 / (2**n - 1))
        if shares:
            p = np.mean(chances)
            above, variance = above + np.mean(shares) - p, variance + p * (1 - p)
            right.append(np.mean(shares))
    return (above / variance**0.5, float(np.mean(right))) if right else (0.0, 0.0)


NOISE = 2.6
"""Standard deviations above chance: one honest quiz in fourteen would fail one of fifteen guessers."""


@pytest.mark.parametrize("name", GUESSERS)
def test_who_chooses_without_reading_gets_what_chance_gives(name):
    z, share = gained(GUESSERS[name], "one")
    assert z < NOISE, f"{name}: {share:.0%} right, {z:.1f} standard deviations above chance"


@pytest.mark.parametrize("name", TICKERS)
def test_who_ticks_without_reading_gets_what_chance_gives(name):
    z, share = gained(TICKERS[name], "several")
    assert z < NOISE, f"{name}: {share:.0%} right, {z:.1f} standard deviations above chance"


@pytest.mark.parametrize(
    ("lesson", "question"), CHOICES, ids=[name for name, pair in zip(IDS, ASKED, strict=True) if pair in CHOICES]
)
def test_the_place_of_the_key_varies(lesson, question):
    """Over two hundred variants: the places that are not reserved hold each option about equally often."""
    values = [variant(question, seed_of(lesson, question.name, number)) for number in range(200)]
    for wanted in {text for each in values for text in texts_of(question, each)} - set(question.last):
        places = [each.order.index(texts_of(question, each).index(wanted)) for each in values
                  if wanted in texts_of(question, each)]  # fmt: skip
        if len(places) > 60:
            free = min(len(texts_of(question, each)) for each in values) - len(question.last)
            most = max(places.count(place) for place in set(places)) / len(places)
            assert most < 1 / free + 5 * (1 / free / len(places)) ** 0.5, (wanted, places.count(0), len(places))


@every_question
def test_no_text_speaks_of_places(lesson, question):
    """Options are shuffled: "the second one" and "c)" would name another one."""
    texts = [question.wrong, *(m.feedback for m in question.mistakes), question.explain]
    for text in texts:
        assert not re.search(r"\b(first|second|third|last) option\b|\boptions? [a-f]\b|\b[a-f]\)", text), text


# Numbers in words

ANY_ANSWER = {
    "number": (-2.5e-6, 1e7, -3.0, 0.0), "one": (0, 1), "several": (frozenset({0, 1}),), "order": ((0, 1),),
}  # fmt: skip
"""No key is computed for these: what is asked is how they are said."""
SEEDS = range(12)
AS_TYPED = re.compile(r"(?<![\w.])\d+(?:\.\d+)?[eE][-+]?\d|(?<![\w)\]])-\d")


def told(card):
    """All that is said about one variant, in plain text and in HTML, but for how an answer may be typed."""
    question, drawn, shown = card.question, card.values, public(card)
    yield from (shown["prompt"], *shown["options"], *shown["labels"], *plain_lines(card)[:-1])
    yield html(card).replace(asked(card), "")
    yield as_html(question.wrong.format(**drawn))
    for answer in ANY_ANSWER[question.form]:
        said = [
            explanation(question, drawn, answer),
            *(misconception(question, drawn, m, answer) for m in question.mistakes),
        ]
        yield from (*said, *map(as_html, said), *map(as_plain, said))
        yield as_plain(written(card, answer))


@every_question
def test_numbers_are_said_as_a_person_reads_them(lesson, question):
    """2 × 10⁻⁶ and −3, not 2e-06 and -3; what stands in code, and a list, is typed as Python reads it."""
    found = set()
    for number in SEEDS:
        for text in told(Card(lesson, question, number)):
            words = re.sub(r"`[^`]*`|<code>.*?</code>|\[[^][]*\]", "", text)
            found |= {words[max(0, hit.start() - 20) : hit.end() + 10] for hit in AS_TYPED.finditer(words)}
    assert not found


# Two questions in particular


def test_one_wrong_answer_has_one_diagnosis_where_counting_and_weighing_are_asked_for():
    """With w = ½ and three layers a factor too few and a forgotten weight would be the same number."""
    (question,) = (q for q in questions_of("01") if q.name == "centred-chain")
    for drawn in variants_of("01", question):
        for index, wrong in enumerate(drawn.wrong):
            if wrong is not None:
                assert judge(question, drawn.values, wrong).mistake_index == index, drawn.values


def test_the_rounding_of_a_tie_is_explained():
    """1.7 in float32 stays where the change is exactly half a gap."""
    (question,) = (q for q in questions_of("01") if q.name == "silent-weight")
    values = {"weight": 1.7, "format": "float32"}
    assert key_of(question, values) == 12 and 0.25**12 == 2.0**-23 / 2
    assert "exactly half a gap" in explanation(question, values, 12)
    assert "neighbour, or more" in judge(question, values, 11).feedback
