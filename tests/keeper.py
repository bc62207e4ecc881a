"""What passed, and follows from nothing that has changed since, `make test` does not run a second time.

`evidence.json` keeps, for each Python, one hash (`evidence.py`) for each group of tests that passed whole. With
`--kept`, which `make test` gives, a group whose hash is still the same is left out, but for one in TURNS, in turn:
which ones follows from the hashes, so two runs of one state choose alike, and the next commit chooses others. What ran
is kept, or taken away, at the end, unless its files changed meanwhile; commit the file. In a conflict take either side.
With `--anew` (`make evidence`) everything runs, and is kept as well; with neither everything runs, and nothing is
written.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter, defaultdict

import pytest
from evidence import PYTHON, ROOT, Group, changed, grouped

from vgcourse.staff.follows import sha256

FILE = ROOT / "tests" / "evidence.json"
TURNS = 10


def pytest_addoption(parser):
    what = f"what passed and is unchanged; see tests/{FILE.name}"
    parser.addoption("--kept", action="store_true", help=f"leave out {what}")
    parser.addoption("--anew", action="store_true", help=f"run and keep anew {what}")


def pytest_configure(config):
    if config.option.kept or config.option.anew:
        config.pluginmanager.register(Keeper(config))


class Keeper:
    """Leaves out what is kept, and keeps what passes. With `-n` the workers do the one, their controller the other."""

    def __init__(self, config):
        self.worker = getattr(config, "workeroutput", None)
        self.every = stored() if self.worker is None else config.workerinput["kept"]
        self.kept = self.every.get(PYTHON, {})
        self.anew = config.option.anew
        self.turn = sha256(self.kept)
        self.groups: dict[pytest.Item, Group] = {}
        self.left_out = Counter()
        self.passed: dict[Group, set[str]] = defaultdict(set)
        self.lost: set[str] = set()  # the groups in which a test failed, and the files in which a worker died
        self.changed: set[str] = set()
        self.unwritten = ""

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node):
        node.workerinput["kept"] = self.every  # all workers leave out the same, whoever writes the file meanwhile

    @pytest.hookimpl(wrapper=True)
    def pytest_collection_modifyitems(self, config, items):
        groups = self.groups = grouped(items)
        result = yield  # what others leave out
        out = [item for item in items if (group := groups.get(item)) and self.holds(group)]
        for item, group in groups.items():
            item.user_properties.append(("evidence", tuple(group)))
        self.left_out = Counter(groups[item].name for item in out)
        config.hook.pytest_deselected(items=out)
        gone = set(out)
        items[:] = [item for item in items if item not in gone]
        return result

    def holds(self, group: Group) -> bool:
        """Whether it passed as it is now, and it is not its turn."""
        if self.anew:
            return False
        turn = int(hashlib.sha256(f"{self.turn} {group.name}".encode()).hexdigest(), 16) % TURNS
        return self.kept.get(group.name) == group.sha256 and turn != 0

    def pytest_runtest_logreport(self, report):
        if report.when not in ("setup", "call", "teardown"):  # a worker died in this test, and cannot say its group
            self.lost.add(report.nodeid.split("::")[0])
        for name, value in report.user_properties:
            if name == "evidence":
                group = Group(*value)
                if report.failed:
                    self.lost.add(group.name)
                elif report.passed and report.when == "call":
                    self.passed[group].add(report.nodeid)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node):
        said = getattr(node, "workeroutput", {})
        self.left_out = Counter(said.get("left out", {})) or self.left_out
        self.changed |= {*said.get("changed", ())}

    def pytest_sessionfinish(self):
        passed = {item: group for item, group in self.groups.items() if group in self.passed}
        for said in {getattr(getattr(item, "module", None), "evidence", None) for item in passed}:
            getattr(said, "cache_clear", bool)()  # what it remembers is what was so when the tests were collected
        self.changed |= {group.name for group in changed(passed)}
        if self.worker is not None:
            self.worker |= {"left out": dict(self.left_out), "changed": sorted(self.changed)}
            return
        whole = {group.name: group.sha256 for group, tests in self.passed.items() if len(tests) == group.tests}
        try:
            every = stored()  # once more: another run may have ended since
        except pytest.UsageError:
            every = self.every
        kept = every.get(PYTHON, {})
        new = {name: sha for name, sha in whole.items() if name not in self.changed}
        now = {name: sha for name, sha in (kept | new).items() if not {name, _file(name)} & self.lost}
        now = {name: sha for name, sha in now.items() if (ROOT / _file(name)).is_file()}
        if now != kept:
            self.write(every | {PYTHON: now})

    def write(self, every: dict[str, dict[str, str]]) -> None:
        """All at once, so that the file is whole whenever this ends. A checkout that is read-only is no failure."""
        whole = FILE.with_name(f".{FILE.name}.{os.getpid()}")
        try:
            whole.write_text(f"{json.dumps(every, indent=1, sort_keys=True)}\n", encoding="utf-8")
            whole.replace(FILE)
        except OSError as failed:
            self.unwritten = f"tests/{FILE.name} cannot be written, so nothing of this run is kept: {failed}"

    def pytest_terminal_summary(self, terminalreporter):
        lines = []
        if self.left_out:
            lines.append(
                f"{self.left_out.total()} tests in {len(self.left_out)} groups passed before, and nothing that they "
                f"follow from has changed since (tests/{FILE.name}). `make evidence` runs them all."
            )
        if ran := self.changed & {group.name for group in self.passed}:
            lines.append(f"Files of {len(ran)} groups changed while the tests ran: that these passed is not kept.")
        if lines := [*lines, *filter(None, [self.unwritten])]:
            terminalreporter.section("kept")
            for line in lines:
                terminalreporter.write_line(line)


def stored() -> dict[str, dict[str, str]]:
    """What is kept: for each Python, of each group its hash."""
    try:
        every = json.loads(FILE.read_text(encoding="utf-8"))
        return {python: kept for python, kept in every.items() if isinstance(kept, dict)}
    except FileNotFoundError:
        return {}
    except (ValueError, AttributeError) as failed:
        raise pytest.UsageError(
            f"tests/{FILE.name} is not as a run writes it ({failed}). In a conflict take either side, whole: "
            f"`git checkout --theirs tests/{FILE.name}`. Or delete it: then everything runs once."
        ) from None


def _file(name: str) -> str:
    """The test file of a group."""
    return name.split(" ")[0]
