"""A gradebook in PostgreSQL holds what one in a file holds, and a database that does not answer is one sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import classes  # noqa: E402
import outside

from vgcourse.inputs import BadInput  # noqa: E402
from vgcourse.staff import grading  # noqa: E402

evidence = outside.evidence(__file__, "bwrap", "pg_ctl", outside.KERNEL, without=outside.CLINIC)

SOCKETS_ONLY = "-c listen_addresses='' -c fsync=off -c unix_socket_directories={folder}"


@pytest.fixture(scope="module")
def postgres():
    """The address of a new PostgreSQL that only this test reaches."""
    programs = _programs()
    with tempfile.TemporaryDirectory(prefix="vgcourse-pg-") as folder:
        run = [] if os.getuid() else [shutil.which("setpriv"), "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        if run:
            shutil.chown(folder, "nobody", "nogroup")
        at = Path(folder, "data")
        initdb = ["initdb", "--pgdata", at, "--username=grader", "--auth=trust", "--no-sync", "--encoding=UTF8"]
        control = ["pg_ctl", "--pgdata", at, "--log", f"{folder}/log", "--timeout=120", "--wait"]
        for program, *rest in (initdb, [*control, "-o", SOCKETS_ONLY.format(folder=folder), "start"]):
            done = subprocess.run([*run, programs / program, *rest], cwd=folder, capture_output=True, text=True)
            assert done.returncode == 0, done.stdout + done.stderr
        try:
            yield f"postgresql://grader@/postgres?host={folder}"
        finally:
            stop = [*run, programs / "pg_ctl", "--pgdata", at, "--mode=immediate", "stop"]
            subprocess.run(stop, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def _programs() -> Path:
    """The folder of PostgreSQL's programs; Debian has them beside the path."""
    pytest.importorskip("psycopg") if "VGCOURSE_REQUIRE_BROWSER" not in os.environ else __import__("psycopg")
    found = shutil.which("pg_ctl") or max(map(str, Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")), default=None)
    if found is None:
        classes.missing("There is no PostgreSQL here (Debian: apt-get install postgresql).")
    return Path(found).resolve().parent


@pytest.fixture(scope="module")
def course(isolating_machine, tmp_path_factory):
    made = classes.course(tmp_path_factory.mktemp("course"))
    classes.class_of(made, 4)
    return made


def test_postgresql_and_a_file_hold_the_same(course, postgres):
    found = grading.grade(course, "01", database=postgres)
    assert not found.refused and [each.points for each in found.grades] == [2, 0, 0, 0]
    assert not (course / "gradebook.db").exists()
    in_postgres = classes.gradebook(postgres)
    assert grading.grade(course, "01") == found
    assert classes.in_file(course) == in_postgres
    assert grading.grade(course, "01", database=postgres) == found
    assert classes.gradebook(postgres) == in_postgres


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (
            "postgresql://grader:secret@127.0.0.1:1/none",
            "gradebook postgresql://grader:***@127.0.0.1:1/none cannot",
        ),
        ("sqlite:////nowhere/at/all.db", "The gradebook sqlite:////nowhere/at/all.db cannot be used"),
        ("gradebook.db", "its address is not understood"),
    ],
)
def test_a_database_that_does_not_answer_is_one_sentence(course, url, words):
    with pytest.raises(BadInput) as refused:
        grading.grade(course, "01", database=url)
    assert words in str(refused.value) and "secret" not in str(refused.value)


def test_a_gradebook_that_is_none_is_one_sentence(tmp_path):
    course = classes.course(tmp_path)
    classes.hand_in(course, "learner")
    (course / "gradebook.db").write_text("This is a text.\n" * 100)
    with pytest.raises(BadInput, match=r"gradebook.db cannot be used \(DatabaseError"):
        grading.grade(course, "01")
