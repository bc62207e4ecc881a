"""Hostile submissions earn nothing, see nothing, change nothing, and cost nobody else a grade."""

from __future__ import annotations

import itertools
import os
import socket
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace

import numpy as np
import outside
import pytest
from attacks import AFTERWARDS, ATTACKS, NEED_CONTROL_GROUPS, Attack

from vgcourse.course.exercises import CHECKS
from vgcourse.course.specification import NO_ANSWER
from vgcourse.course.tolerance import ROUNDING
from vgcourse.staff.judge import canary, judging, sandbox
from vgcourse.staff.judge.box import wire
from vgcourse.staff.judge.grader import NotRun, steady
from vgcourse.staff.judge.judging import Cell, judge, private_check
from vgcourse.staff.judge.zygote import zygotes

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, without=outside.CLINIC)

NAME = canary.EXERCISE
SECONDS = {"one-shot": 4.0, "zygote": 2.0}
"""The zygote has imported everything; an attack has about the same time on both."""
AT_MOST = 90.0
SIDE_BY_SIDE = 4


WAIT = {
    "a loop in the function", "a loop that catches everything", "a loop that ignores signals", "sleep", "stops itself",
    "endless output", "a huge number", "a deep recursion", "closes the channel and stays",
}  # fmt: skip
"""Attacks that end when their time is over. They are judged side by side, as `runners.fan_out` would: a class may hold
all of them, and none may cost another its verdict. The others begin and end by themselves."""


def judged(attack, run, seconds, solutions):
    """(verdict, what was printed, seconds) of a submission with the attack in it.

    Where no sandbox begins, on a busy machine, it gets five times as long; `NotRun` if that does not help: a learner
    could have it said that the machine is at fault.
    """
    try:
        return _judged(attack, run, seconds, solutions)
    except NotRun:
        return _judged(attack, run, 5 * seconds, solutions)


def _judged(attack, run, seconds, solutions):
    printed = []

    def heard(job, patience):
        ran = run(job, patience)
        printed.append(ran.printed)
        return ran

    began = time.monotonic()
    check = private_check(NAME, solutions)
    if attack.kind == "resources":
        check = replace(check, groups=check.groups[:1])
    cells = [Cell(attack.source), Cell("", NAME, NAME)]
    verdict = judge(cells, {NAME: check}, 7, steady(heard), seconds)[NAME]
    return verdict, "".join(printed), time.monotonic() - began


def test_a_busy_machine_is_given_time_and_an_attack_that_hinders_every_sandbox_is_not(solutions):
    asked = []

    def busy(job, seconds, needed):
        asked.append(seconds)
        return sandbox.Ran(
            [wire.encode({"worker": True})] if seconds > needed else [], "", sandbox.OUT_OF_TIME, seconds
        )

    attack = next(each for each in ATTACKS if each.name == "sleep")
    verdict, *_ = judged(attack, lambda *given: busy(*given, needed=10), 4.0, solutions)
    assert verdict.points == 0 and {4.0, 20.0} <= {*asked}
    with pytest.raises(NotRun):
        judged(attack, lambda *given: busy(*given, needed=1e9), 4.0, solutions)


@pytest.fixture(scope="module")
def waited_for(request, runners, solutions):
    """{(kind, name): future of what `judged` gives} of all that wait and are asked for in this run."""
    asked = [
        (item.callspec.params["kind"], item.callspec.params["attack"])
        for item in request.session.items
        if getattr(item, "originalname", "") == test_it_wins_nothing.__name__
    ]
    waiting = [(kind, attack) for kind, attack in asked if attack.name in WAIT]
    own = zygotes(SIDE_BY_SIDE) if any(kind == "zygote" for kind, _ in waiting) else nullcontext()
    with own as forked, ThreadPoolExecutor(SIDE_BY_SIDE) as threads:
        run = {"one-shot": sandbox.run, "zygote": forked}
        yield {
            (kind, attack.name): threads.submit(judged, attack, run[kind], SECONDS[kind], solutions)
            for kind, attack in waiting
        }


@pytest.mark.parametrize("kind", SECONDS)
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: f"{attack.kind}-{attack.name}".replace(" ", "-"))
def test_it_wins_nothing(attack, kind, runners, solutions, request):
    if attack.name in NEED_CONTROL_GROUPS:
        _bounded()
    run = runners[kind]  # or the test is skipped
    if attack.name in WAIT:
        verdict, said, took = request.getfixturevalue("waited_for")[kind, attack.name].result()
    else:
        verdict, said, took = judged(attack, run, SECONDS[kind], solutions)
    assert verdict.points == 0, str(verdict)
    assert not {"FOUND", "WROTE", "TOOK"} & set(said.split()), said[:500]
    assert len(str(verdict)) < 4000
    assert took < AT_MOST
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


class Played:
    """A `run` for two exercises that takes the time it is told, and how every group of calls ends it."""

    def __init__(self, solutions, *, cells: float = 0.0, group: float = 0.0, ended: str | None, calls: bool = True):
        self.checks = {name: private_check(name, solutions) for name in (NAME, "log10_product")}
        self.cells, self.group, self.ended, self.calls = cells, group, ended, calls
        self.seconds, self.hurries = [], []

    def __call__(self, job: bytes, seconds: float) -> sandbox.Ran:
        asked = wire.decode(job, job=True)
        self.hurries.append(asked["hurry"])
        begun, *_ = [(cell["check"], group) for cell in asked["cells"] if cell["check"] for group in cell["groups"]]
        cells = min(self.cells, asked["hurry"] or self.cells)
        frames = [{"worker": True}]
        if self.calls and cells < seconds:
            frames.append({"check": begun[0], "group": begun[1], "begun": True})
        took = min(cells + self.group, seconds)
        self.seconds.append(took)
        ended = sandbox.OUT_OF_TIME if took == seconds else self.ended
        return sandbox.Ran([wire.encode(each) for each in frames], "", ended, took)

    def judged(self, seconds: float = 120.0):
        return judge([Cell("", name, name) for name in self.checks], self.checks, 7, self, seconds)


def test_what_blocks_one_group_until_the_time_is_over_is_not_tried_on_the_others(solutions):
    """A loop that no signal ends would cost a class of graders two minutes for every group."""
    blocked = Played(solutions, group=1e9, ended=None)
    verdicts = blocked.judged()
    assert len(blocked.seconds) == len(verdicts) == 2
    assert all(group.sentence == judging.LATE for each in verdicts.values() for group in each.groups)


def test_one_submission_cannot_buy_an_hour(solutions):
    """Cells wait just short of the whole time, and then every group ends the process: there is a run for each."""
    costly = Played(solutions, cells=118.0, ended="Python was ended by SIGKILL")
    verdicts = costly.judged()
    assert sum(costly.seconds) <= judging.RUNS * judging.WALL
    open_ = judging.undecided(verdicts, (judging.NOT_CALLED,))
    assert open_ == {"log10_product": ["deep", "edge"]} and "360 seconds" in judging.NOT_CALLED
    groups = [group for each in verdicts.values() for group in each.groups]
    assert {each.reason for each in groups} == {NO_ANSWER, judging.NOT_JUDGED} and not any(g.points for g in groups)


@pytest.mark.parametrize("name", [name for name in CHECKS if name != "claims_held"])  # there no answer is wrong
def test_a_number_that_has_nothing_to_do_with_the_inputs_earns_nothing(name, solutions):
    """… in any shape that fits, whatever some group expects; and what is almost that number does not either."""
    check = private_check(name, solutions)
    cases = check.inputs(7)
    expected = {group: [check.expected(each) for each in drawn] for group, drawn in cases.items()}
    fits = {float(those[0].flat[0]) for those in expected.values() if those[0].size}
    draw = np.random.default_rng(7)
    for number, almost in itertools.product({0.0, check.tolerance.absolute / 2, *fits}, (0.0, 0.4)):
        spread = almost * max(check.tolerance.absolute, ROUNDING * abs(number)) if np.isfinite(number) else 0.0
        near = lambda shape, number=number, spread=spread: np.asarray(number + spread * draw.uniform(-1, 1, shape))

        def run(job, seconds, near=near):
            answers = [
                {"check": name, "group": group, "answers": [near(each.shape) for each in those]}
                for group, those in expected.items()
            ]
            return sandbox.Ran([wire.encode(each) for each in answers])

        verdict = judge([Cell("", name, name)], {name: check}, 7, run)[name]
        assert verdict.points == 0, f"{number} ± {spread}\n{verdict}"


def test_a_cell_that_ends_the_process_ends_it_once(solutions):
    ends = Played(solutions, cells=1.0, ended="Python was ended (exit 0)", calls=False)
    verdicts = ends.judged()
    assert len(ends.seconds) == 1
    assert all("exit 0" in group.sentence for each in verdicts.values() for group in each.groups)


def test_cells_that_take_all_the_time_are_run_again_in_a_hurry(solutions):
    """… and only if that does not help, what stands below them is lost."""
    slow = Played(solutions, cells=140.0, ended="Python was ended (exit 0)")
    slow.judged()
    assert slow.hurries[:2] == [None, judging.WALL * judging.HURRY] and slow.seconds[:2] == [120.0, 30.0]
    stuck = Played(solutions, group=1e9, ended=None, calls=False)
    stuck.judged()
    assert len(stuck.seconds) == 2


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
