"""The line of people of lesson 00, lesson by lesson: what each means in a network, and where the course comes to it."""

from __future__ import annotations

from html import escape

from vgcourse.course.catalogue import LESSONS, Lesson
from vgcourse.course.lessons import Line

_HEADS = ("In the line", "In the network", "Lesson")
_ROWS = {
    "01": ("Everyone whispers: the message fades", "factors below 1: the gradient vanishes"),
    "02": ("Everyone shouts: ears hurt", "factors above 1: it explodes"),
    "03": ("Everyone practises until the message comes through", "training, watched layer by layer"),
    "04": ("Everyone agrees on a loudness beforehand", "Glorot's and He's initialisation"),
    "05": ("Some do not pass on what they do not like", "ReLU and its relatives"),
    "06": ("Everyone turns the volume to the same level", "normalisation"),
    "07": ("A limiter against shouting, which makes no whisper louder", "gradient clipping"),
    "08": ("The same person, again and again, and a notebook", "recurrent networks, LSTM"),
    "09": ("A telephone line beside the queue", "residual networks"),
    "10": ("Teach the line one person at a time", "layer-wise training"),
    "11": ("Everyone listens to everyone at once", "attention and other networks of today"),
    "12": ("Find the one who mumbles", "the clinic: diagnose a network"),
    "13": ("What was true of all this", "every claim on trial"),
}


def line() -> Line:
    """What the line of people can teach, with the lesson of each; one that is not yet written says so."""
    rows = [(*_ROWS[number], _where(lesson)) for number, lesson in LESSONS.items() if number in _ROWS]
    widths = [max(len(row[i]) for row in (_HEADS, *rows)) for i in range(2)]
    plain = [f"{a:{widths[0]}}  {b:{widths[1]}}  {c}" for a, b, c in (_HEADS, *rows)]
    head = "".join(f'<th scope="col" style="text-align:left">{each}</th>' for each in _HEADS)
    body = "".join(
        f"<tr>{''.join(f'<td style=text-align:left>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    html = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return Line("\n".join(text.rstrip() for text in plain), html)


def _where(lesson: Lesson) -> str:
    return lesson.number if lesson.written else f"{lesson.number}, to come"
