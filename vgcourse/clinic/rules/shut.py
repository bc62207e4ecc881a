"""The rule on parameters that begin on the flat end of a curve of their own: gates, shares, constants with bounds."""

from __future__ import annotations

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed
from vgcourse.clinic.rules.alike import weighed
from vgcourse.clinic.rules.units import percent

MOST = 0.5
"""Of the entries: some gates that are shut among others that are open may be meant."""


def shut_in(read: Reading) -> Finding | None:
    """Most of an array's entries lie where the curve that they alone go through is flat, and nothing is learnt.

    A training decides: what it learns without them needs them not.
    """
    found = [p for p in read.examination.parameters if p.shut > MOST and p.used]
    if not found:
        return None
    worst = max(found, key=lambda p: p.shut)
    asked = read.examination.training is not None
    weight = weighed(read, 0.8) if asked else {"weight": 0.4, "thin": "A training says whether they are needed."}
    return Finding(
        "saturated",
        f"{percent(worst.shut)} of the entries of {listed([worst])} go through a curve before they meet any signal, "
        "and lie where it has less than a thousandth of its slope.",
        "A sigmoid (or softmax, tanh) of a parameter hands back its slope: far from 0 that is next to nothing, and "
        "what it opens or weighs stays as it is.",
        Remedy(
            "Begin these parameters near 0, or divide them by less before the curve: a temperature of 1.",
            "At 0 a sigmoid has all of its slope, ¼; at ±2 it is still 0.1.",
        ),
        "of parameters alone",
        worst.shut_at,
        paths=tuple(p.path for p in found),
        numbers={"shut": worst.shut},
        **weight,
    )
