"""Hostile submissions earn nothing, see nothing, change nothing, and cost nobody else a grade."""

from __future__ import annotations

import time

import pytest
from attacks import ATTACKS, Attack

from vgcourse.staff.judge import canary, sandbox
from vgcourse.staff.judge.judging import Cell, judge, private_check

NAME = canary.EXERCISE
SECONDS = 4.0


def _tried(attack: Attack, solutions):
    """(verdict, everything that was printed inside, seconds)."""
    printed = []

    def run(job, seconds):
        ran = sandbox.run(job, seconds)
        printed.append(ran.printed)
        return ran

    began = time.monotonic()
    cells = [Cell(attack.source), Cell("", NAME, NAME)]
    verdict = judge(cells, {NAME: private_check(NAME, solutions)}, 7, run, SECONDS)[NAME]
    return verdict, "".join(printed), time.monotonic() - began


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: f"{attack.kind}-{attack.name}".replace(" ", "-"))
def test_it_wins_nothing(attack, solutions):
    verdict, printed, seconds = _tried(attack, solutions)
    assert verdict.points == 0, str(verdict)
    assert not {"FOUND", "WROTE", "TOOK"} & set(printed.split()), printed[:500]
    assert len(str(verdict)) < 4000
    assert seconds < 3 * len(verdict.groups) * SECONDS
    assert "<script" not in verdict.html()


def test_there_are_enough_of_every_kind():
    kinds = [attack.kind for attack in ATTACKS]
    assert len(ATTACKS) >= 70 and len({attack.name for attack in ATTACKS}) == len(ATTACKS)
    assert {kind: kinds.count(kind) for kind in set(kinds)}.keys() == {
        "grade",
        "secret",
        "traces",
        "resources",
        "judge",
    }
    assert min(kinds.count(kind) for kind in set(kinds)) >= 10
