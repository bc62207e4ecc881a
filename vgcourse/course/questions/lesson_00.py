"""Questions of lesson 00, start here: the line of people who whisper."""

from __future__ import annotations

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_00.whisper import whisper_line


def _heard(people, gain, telephone=0.0, limiter=False) -> float:
    return float(10.0 ** whisper_line(people, gain, telephone, limiter).log10_message[-1])


WHISPER = Question(
    name="whisper",
    kind="predict",
    prompt="Twenty people, and each passes on 0.9 of the loudness that arrives. How loud is the message at the end, if it was 1 at the start?",
    key=lambda v: _heard(20, 0.9),
    tolerance=Tolerance(relative=0.25),
    mistakes=(
        Mistake(lambda v: 0.9, "That is the loudness after one person."),
        Mistake(lambda v: 0, "Twenty times a tenth would be more than all of it, and a message does not fall below 0. Each person takes a tenth of what has arrived, and that gets less and less."),
        Mistake(lambda v: -1.0, "That is 1 minus twenty tenths: as if each took a tenth of the first loudness. Each takes a tenth of what has arrived."),
        Mistake(lambda v: 0.9 / 20, "That divides the loudness among the people. Each multiplies it by 0.9."),
    ),
    explain="Twenty factors of 0.9 are multiplied: 0.9²⁰.",
)  # fmt: skip

HALF_WAY = Question(
    name="half-way",
    kind="number",
    draw=lambda rng: {"people": int(rng.integers(4, 41))},
    prompt="{people} people stand in the line. Which gain must each have, so that exactly half of the message arrives at the end?",
    key=lambda v: 0.5 ** (1 / v["people"]),
    tolerance=Tolerance(absolute=0.0015),
    mistakes=(
        Mistake(lambda v: 0.5, "With 0.5 the first person alone takes half. All {people} together may."),
        Mistake(lambda v: 1 - 0.5 / v["people"], "Almost. That shares the loss out by adding; the gains are multiplied, so the root is asked for."),
        Mistake(lambda v: 0.5 / v["people"], "That divides the loudness among the people. Each passes the message on, so the gains are multiplied."),
        Mistake(lambda v: 1.0, "With a gain of 1 all of it arrives."),
    ),
    explain="The product of {people} equal gains is ½, so each is the root: ½ to the power 1/{people}, {key:.4f}.",
)  # fmt: skip


def _with_limiter(v) -> int:
    before, after = _heard(v["people"], v["gain"]), _heard(v["people"], v["gain"], limiter=True)
    return 0 if abs(after / before - 1) < 1e-3 else 1 if abs(after - 1) < 1e-3 else 2


LIMITER = Question(
    name="limiter",
    kind="one",
    draw=lambda rng: {"people": int(rng.integers(10, 40)), "gain": float(rng.choice([0.7, 0.8, 0.9, 1.1, 1.2, 1.3]))},
    prompt="{people} people pass on a message of loudness 1, each with a gain of {gain:g}. A volume limiter is built in at every person, which passes on nothing above 1. What does the last person hear?",
    options=lambda v: ("As much as without the limiter", "The message as loud as it was at the start", "Neither as much as without the limiter nor as much as at the start"),
    key=_with_limiter,
    mistakes=(
        Mistake(lambda v: 1 if v["gain"] < 1 else None, "A limiter takes away what is too loud. It has no way to add what is missing."),
        Mistake(lambda v: 2 if v["gain"] < 1 else None, "Nothing in this line is ever above 1. What does a limiter do then?"),
        Mistake(lambda v: 0 if v["gain"] > 1 else None, "Without it every one is louder than the one before. Follow the first person: how much arrives, how much is passed on?"),
        Mistake(lambda v: 2 if v["gain"] > 1 else None, "The limiter acts at every person, so each gets 1. What can each pass on?"),
    ),
    explain="A limiter takes away what is above 1, and adds nothing. So it cures shouting and no whisper. Lesson 07 tests this on gradient clipping, of which an article says otherwise.",
    last=("Neither as much as without the limiter nor as much as at the start",),
)  # fmt: skip

QUESTIONS = (WHISPER, HALF_WAY, LIMITER)
