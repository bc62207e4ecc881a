"""Why something that was handed in is not taken or not graded: one sentence each, to be forwarded to the learner.

Each says what was expected, what came and what to do. What stands in it of the learner's or of a library's is one line
of printable text without a path of this machine. `tests/staff/test_refusals.py` holds all of them to that.
"""

from __future__ import annotations

import re

from vgcourse.inputs import BadInput
from vgcourse.staff.printable import line

LONGEST = 160
"""Characters of each thing that is named in a sentence."""
SENTENCES = {
    # what lies in submitted/
    "id": (
        "A learner's id of letters, digits and .@+-_ was expected, of 128 characters and 200 bytes at most, "
        "and {came} came: rename the folder, or give an id of your own in a file (--learners)."
    ),
    "slash": "A learner's id without a slash was expected, and {came} came: make it a folder of submitted/ itself.",
    "irregular": "A file of its own was expected, and {file} is a link or a device: hand in a copy of the file itself.",
    "unreadable": "A file that can be read was expected, and {file} cannot be ({why}): hand in a copy of it.",
    "no folder": (
        "A folder {name} with the notebook in it was expected, and a file of that name came: hand in the notebook "
        "{name}.ipynb."
    ),
    "large": (
        "At most {most} MB were expected, and {came} came: choose Edit, Clear Outputs of All Cells, save the "
        "notebook, and hand it in again."
    ),
    "missing": "A notebook {name}.ipynb was expected, and {there} came: hand in the notebook under that name.",
    # what stands in a notebook
    "no notebook": (
        "A notebook was expected, and {file} is {what}: open it in JupyterLab, save it, and hand it in again."
    ),
    "cells": (
        "At most {most} cells were expected, and {came} came: delete those that are not needed, and hand it in again."
    ),
    "another set": (
        "The notebook of {name} was expected, and one with none of its exercises came: hand in {name}.ipynb."
    ),
    "nbgrader": (
        "A notebook that nbgrader can read was expected, and {why} came: restart its kernel, run all cells, save "
        "it, and hand it in again."
    ),
    "judge": (
        "A notebook that can be judged was expected, and {why} came: hand it in again, and ask your instructor to "
        "tell the course's authors."
    ),
    # the machine that grades
    "sandbox": (
        "A sandbox for the notebook was expected, and the machine that grades made none ({why}): it was not "
        "graded, and need not be handed in again, but graded again."
    ),
    "workers": (
        "A Dask worker that outlives the notebook was expected, and every one that ran it was ended: grade it on "
        "one machine, with bounded memory, by the same command with --learner and without --dask."
    ),
    "references": (
        "References for {name} were expected in solutions/_private, and {file} is not there or has none: put them "
        "back, and grade again."
    ),
    "graded cell": (
        'A graded code cell of one line, check("exercise", function), was expected, and {came} came: correct the '
        "problem set, and release it again."
    ),
    # uploads and the exchange
    "whose": (
        "The name of a learner was expected, and {came} does not say whose it is: put it into a folder that is "
        "called like the learner."
    ),
    "two learners": (
        "One learner with this id was expected, and {came} would have it: give each an id of its own in a file "
        "(--learners)."
    ),
    "older": (
        "An answer newer than that of {before} UTC was expected, and one of {came} UTC came: the newer one stays, "
        "and whoever wants the older one moves the folder in submitted/ away."
    ),
    "in the way": "A folder {came} was expected, and something else is there: move it away, and collect again.",
    "unwritten": (
        "A folder in submitted/ that can be written was expected, and {why} came: mend that, and collect again."
    ),
    "outside": (
        "A path inside of the zip file was expected, and {came} leads out of it: pack the notebook alone, and "
        "hand it in again."
    ),
    "no zip": (
        "A zip file was expected, and {came} cannot be opened ({why}), as if it was cut off on the way: hand it "
        "in again."
    ),
    "packed": (
        "A file that can be unpacked was expected, and it cannot be ({why}): hand in the notebook itself, not packed."
    ),
    "more": (
        "Paths inside of the zip file were expected, and {came} others lead out of it: pack the notebook alone, "
        "and hand it in again."
    ),
    "inside another's": (
        "A learner's own upload was expected, and this answer came inside of {came}, which may be another "
        "learner's: if {came} only holds the uploads, name the folder {came} itself in the command."
    ),
    "no time": "A folder with a time in its name was expected, and {came} came: submit it again from JupyterLab.",
    "another's": (
        "A submission from the learner's own account was expected, and one of another account came: submit it "
        "again from your own."
    ),
    "nothing": "A folder with a notebook in it was expected, and {came} came: submit it again from JupyterLab.",
}


class Refused(BadInput):
    """A submission, or a part of an upload, is not taken; the message is one of `SENTENCES`."""


def refusal(kind: str, **values: object) -> str:
    """The sentence of that kind, with these values in it."""
    return SENTENCES[kind].format_map({name: _shown(value) for name, value in values.items()})


def refused(kind: str, **values: object) -> Refused:
    """An exception with that sentence."""
    return Refused(refusal(kind, **values))


def reason(error: BaseException) -> str:
    """An exception as part of a sentence: its kind and the first line of its message."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    first = next((each for each in str(error).splitlines() if each.strip()), "")
    return f"{type(error).__name__} ({first.strip()})" if first else type(error).__name__


def _shown(value: object) -> str:
    """Printable, short, without a path of this machine or a traceback, and no sentence of its own."""
    text = str(value)
    if "Traceback (most recent call last)" in text:
        text = text.strip().splitlines()[-1]
    text = re.sub(r"(?<![\w.])(?:[A-Za-z]:)?(?:[/\\][^\s/\\'\"():;,]+){2,}", _last_part, text[:9999])
    text = re.sub(r"[.!?]+(?=\s)", ";", line(text, LONGEST))
    return text.strip().rstrip(".") or "nothing"


def _last_part(path: re.Match) -> str:
    return re.split(r"[/\\]", path[0])[-1]
