"""docs/instructors.md names only commands, options, files and limits that are there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from vgcourse.staff import cli

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "instructors.md").read_text(encoding="utf-8")
TYPED = re.findall(r"^    ((?:vgcourse|nbgrader) .*)$", TEXT, re.M)
NAMED = re.findall(r"`((?:vgcourse|nbgrader) [^`]*)`", TEXT)
LINES = sorted({shlex.join(shlex.split(line, comments=True)) for line in TYPED + NAMED})
OURS = [line for line in LINES if line.startswith("vgcourse")]
NBGRADERS = [line for line in LINES if line.startswith("nbgrader")]


@pytest.mark.parametrize("line", OURS)
def test_every_command_is_understood(line, capsys):
    words = shlex.split(line)[1:]
    if words == ["COMMAND", "--help"]:
        return
    if words[1:] == [] and words[0] in ("grade", "collect", "release", "feedback", "report"):
        words.append("01")  # named in a sentence
    given, rest = cli._parser().parse_known_args(words)
    assert not rest and callable(given.run)


def test_every_command_of_a_term_is_explained():
    assert {shlex.split(line)[1] for line in OURS} >= {
        "doctor", "validate", "release", "collect", "grade", "feedback", "report", "export", "build", "lab",
    }  # fmt: skip


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(--[a-z-]+)", TEXT))))
def test_every_option_is_there(option):
    commands = cli._parser()._subparsers._group_actions[0].choices.values()
    assert any(option in command._option_string_actions for command in commands)


@pytest.mark.parametrize("line", NBGRADERS)
def test_nbgraders_commands_are_there(line):
    from nbgrader.apps import NbGraderApp

    app, words = NbGraderApp, shlex.split(line)[1:]
    while words and words[0] in (known := app().subcommands):
        app = known[words.pop(0)][0]
    assert app is not NbGraderApp and not app().subcommands, line


def test_every_place_is_there():
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", TEXT):
        path, _, anchor = target.partition("#")
        assert (ROOT / "docs" / path).exists(), target
        headings = {
            re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in re.findall(r"^#+ (.*)$", TEXT, re.M)
        }
        assert path or anchor in headings, target
    for name in ("nbgrader_config.py", "solutions", "exercises"):
        assert f"`{name}" in TEXT and (ROOT / name).exists()


def test_what_is_said_about_limits_is_so():
    from vgcourse.staff import submissions
    from vgcourse.staff.collecting import EARLIER
    from vgcourse.staff.judge import judging, pools, sandbox

    assert (
        f"has {judging.WALL:.0f}\nseconds in the sandbox, and each group of cases {judging.GROUP_SECONDS:.0f};" in TEXT
    )
    assert TEXT.count(f"{judging.RUNS * judging.WALL:.0f} seconds") == 2
    assert f"of {pools.SHORTEST} characters or more" in TEXT
    assert f"A run has {sandbox.PROCESSES} processes and {sandbox.MEMORY >> 30} GB" in TEXT
    assert f"files of more than {submissions.LARGEST >> 20} MB" in TEXT
    assert f"`{pools.KEY_FILE}`" in TEXT and f"`{pools.KEY_VARIABLE}`" in TEXT
    assert f"`submitted/{EARLIER}/`" in TEXT and pools.POOLS == 8
