"""Hostile submissions earn nothing, see nothing, change nothing, and cost nobody else a grade."""

from __future__ import annotations

import os
import socket
import textwrap
import time
from dataclasses import replace

import pytest
from attacks import AFTERWARDS, ATTACKS, NEED_CONTROL_GROUPS, Attack

from vgcourse.staff.judge import canary, sandbox
from vgcourse.staff.judge.box import wire
from vgcourse.staff.judge.judging import Cell, judge, private_check

NAME = canary.EXERCISE
SECONDS = {"one-shot": 4.0, "zygote": 2.0}
"""The zygote has imported everything; an attack has about the same time on both."""
AT_MOST = 90.0


@pytest.mark.parametrize("kind", SECONDS)
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: f"{attack.kind}-{attack.name}".replace(" ", "-"))
def test_it_wins_nothing(attack, kind, runners, solutions):
    if attack.name in NEED_CONTROL_GROUPS:
        _bounded()
    printed = []

    def run(job, seconds):
        ran = runners[kind](job, seconds)
        printed.append(ran.printed)
        return ran

    began = time.monotonic()
    check = private_check(NAME, solutions)
    if attack.kind == "resources":
        check = replace(check, groups=check.groups[:1])
    verdict = judge([Cell(attack.source), Cell("", NAME, NAME)], {NAME: check}, 7, run, SECONDS[kind])[NAME]
    said = "".join(printed)
    assert verdict.points == 0, str(verdict)
    assert not {"FOUND", "WROTE", "TOOK"} & set(said.split()), said[:500]
    assert len(str(verdict)) < 4000
    assert time.monotonic() - began < AT_MOST
    assert "<script" not in verdict.html()


@pytest.mark.parametrize("kind", SECONDS)
@pytest.mark.parametrize("pair", AFTERWARDS, ids=lambda pair: pair.name.replace(" ", "-"))
def test_nothing_of_one_run_reaches_the_next(pair, kind, runners):
    """The fixture's zygote is one: whatever the first leaves behind, the second has the same one above it."""
    left = runners[kind](_job(pair.leaves), 60.0)
    assert "LEFT" in left.printed.split(), left
    found = runners[kind](_job(pair.looks), 60.0)
    assert "LOOKED" in found.printed.split() and "FOUND" not in found.printed.split(), found


@pytest.mark.parametrize("kind", SECONDS)
def test_servers_of_the_machine_cannot_be_reached(kind, runners):
    with socket.create_server(("127.0.0.1", 0)) as tcp, socket.socket(socket.AF_UNIX) as local:
        local.bind(f"\0vgcourse-{os.getpid()}")
        local.listen()
        source = f"""
            import socket
            for family, address in (
                (socket.AF_INET, {tcp.getsockname()}), (socket.AF_UNIX, {local.getsockname().decode()!r})
            ):
                try:
                    socket.socket(family).connect(address)
                    print("FOUND")
                except OSError:
                    print("LOOKED")
        """
        found = runners[kind](_job(textwrap.dedent(source)), 60.0)
    assert found.printed.split() == ["LOOKED"] * 2, found


def test_what_blocks_one_group_until_the_time_is_over_is_not_tried_on_the_others(solutions):
    """A loop that no signal ends would cost a class of graders two minutes for every group."""
    asked = []

    def blocked(job, seconds):
        asked.append(job)
        return sandbox.Ran(ended=sandbox.OUT_OF_TIME)

    checks = {name: private_check(name, solutions) for name in (NAME, "log10_product")}
    cells = [Cell("", name, name) for name in checks]
    verdicts = judge(cells, checks, 7, blocked, 1.0)
    assert len(asked) == len(checks)
    assert all(sandbox.OUT_OF_TIME in group.sentence for each in verdicts.values() for group in each.groups)


def _job(source: str) -> bytes:
    return wire.encode({"cells": [{"check": None, "source": source}]})


def _bounded() -> None:
    with sandbox.group() as groups:
        if not groups and not os.environ.get("VGCOURSE_REQUIRE_BROWSER"):
            pytest.skip(
                "No control groups can be made here, so a run's processes are bounded one by one, not together."
            )


def test_there_are_enough_of_every_kind():
    kinds = [attack.kind for attack in ATTACKS]
    assert len(ATTACKS) >= 140 and len({attack.name for attack in ATTACKS}) == len(ATTACKS)
    assert set(kinds) == {"grade", "secret", "traces", "resources", "judge"}
    assert min(kinds.count(kind) for kind in set(kinds)) >= 15
    assert NEED_CONTROL_GROUPS <= {attack.name for attack in ATTACKS if attack.kind == "resources"}


def test_every_attack_is_python():
    for attack in ATTACKS:
        assert isinstance(attack, Attack)
        compile(attack.source, attack.name, "exec")
