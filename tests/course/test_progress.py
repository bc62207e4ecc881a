"""Progress: nothing is lost, two processes may write at once, and no trouble with the file reaches a lesson."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgcourse.course import progress
from vgcourse.course.catalogue import questions_of
from vgcourse.course.events import VERSION, Event, EventFile
from vgcourse.course.lessons import finish, lesson

WRITER = """
import sys
from vgcourse.course.events import EventFile
file = EventFile(sys.argv[1])
sys.stdin.readline()
for n in range(int(sys.argv[3])):
    file.append("answer", "01", sys.argv[2], {"n": n, "right": True})
"""


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("VGCOURSE_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    return tmp_path / "data"


def _said(path, **options):
    said = []
    return EventFile(path, say=said.append, **options), said


def _names(events):
    return [event.name for event in events]


def test_events_come_back_in_order_from_another_reader(tmp_path):
    file, said = _said(tmp_path / "deep" / "down" / "progress.db")
    for n in range(5):
        file.append("answer", "01", f"q{n}", {"given": [n, "½"]})
    again = EventFile(file.path).events()
    assert _names(again) == [f"q{n}" for n in range(5)] and again[3].data == {"given": [3, "½"]}
    assert [e.at for e in again] == sorted(e.at for e in again)
    assert said == []


def test_two_processes_write_at_once_from_the_first_event_on(tmp_path):
    path, n = tmp_path / "progress.db", 40
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, path, name, str(n)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for name in ("a", "b", "c")
    ]  # fmt: skip
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    outputs = [writer.communicate(timeout=60)[0] for writer in writers]
    assert outputs == ["", "", ""]
    events = EventFile(path).events()
    assert len(events) == 3 * n
    for name in "abc":
        assert [e.data["n"] for e in events if e.name == name] == list(range(n))


def test_two_threads_share_a_file(tmp_path):
    file, said = _said(tmp_path / "progress.db")
    threads = [threading.Thread(target=lambda n=n: [file.append("x", "01", str(n)) for _ in range(20)]) for n in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(_names(file.events())) == ["a"] * 20 + ["b"] * 20 and said == []


def test_write_ahead_logging_is_used_where_it_can_be(tmp_path):
    file, _ = _said(tmp_path / "progress.db")
    file.append("opened", "01")
    with sqlite3.connect(file.path) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()


def test_without_write_ahead_logging_the_plain_journal_is_used(tmp_path, monkeypatch):
    """On a network file system SQLite answers the request with an error or with another mode."""
    connect = sqlite3.connect

    class Refusing(sqlite3.Connection):
        def execute(self, sql, *more):
            if "journal_mode" in sql:
                raise sqlite3.OperationalError("locking protocol")
            return super().execute(sql, *more)

    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **k, factory=Refusing))
    file, said = _said(tmp_path / "progress.db")
    file.append("opened", "01")
    assert len(EventFile(file.path).events()) == 1 and said == []


@pytest.mark.parametrize("content", [b"not a database" * 100, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_a_corrupt_file_is_set_aside_with_one_sentence(tmp_path, content):
    path = tmp_path / "progress.db"
    path.write_bytes(content)
    file, said = _said(path)
    assert file.events() == []
    file.append("opened", "01")
    file.append("opened", "00")
    assert len(EventFile(path).events()) == 2
    assert (tmp_path / "progress-corrupt-1.db").read_bytes() == content
    assert len(said) == 1 and "progress-corrupt-1.db" in said[0]


def test_a_second_corrupt_file_gets_the_next_number(tmp_path):
    path = tmp_path / "progress.db"
    for n in (1, 2):
        path.write_bytes(b"broken" * 200)
        EventFile(path, say=lambda sentence: None).append("opened", "01")
        assert (tmp_path / f"progress-corrupt-{n}.db").exists()


def test_a_file_damaged_in_the_middle_of_a_session(tmp_path):
    file, said = _said(tmp_path / "progress.db")
    file.append("opened", "01", "before")
    for end in ("-wal", "-shm"):
        (tmp_path / f"progress.db{end}").unlink(missing_ok=True)
    file.path.write_bytes(b"\x00broken" * 500)
    file.append("opened", "01", "after")
    assert _names(file.events()) == ["after"] and len(said) == 1


def test_a_file_with_unreadable_rows_is_set_aside(tmp_path):
    file, said = _said(tmp_path / "progress.db")
    file.append("opened", "01")
    connection = sqlite3.connect(file.path)
    with connection:
        connection.execute("UPDATE events SET data = '{'")
    connection.close()
    assert file.events() == [] and len(said) == 1
    assert (tmp_path / "progress-corrupt-1.db").exists()


def _a_term(path, n=200):
    """The bytes of a file with `n` events such as a term leaves, and the events."""
    rng = np.random.default_rng(0)
    file = EventFile(path, say=lambda sentence: None)
    for k in range(n):
        data = {"variant": k % 7, "given": "x" * int(rng.integers(1, 90)), "right": bool(k % 2)}
        file.append("answer" if k % 5 else "opened", f"{k % 11:02}", f"question-{k}", data)
    file.path.with_name("progress.db-wal").unlink(missing_ok=True)
    return path.read_bytes(), file.events()


def _text(event):
    return (event.kind, event.lesson, event.name, str(event.data))


@pytest.fixture(scope="module")
def term(tmp_path_factory):
    return _a_term(tmp_path_factory.mktemp("term") / "progress.db")


@pytest.mark.parametrize("kind", ["cut", "flip", "flips", "page"])
def test_whatever_is_damaged_no_entry_that_is_whole_is_lost_and_none_in_silence(term, tmp_path, kind):
    """The events that the damage did not touch come back and stay in a new file; what is lost is said and counted."""
    content, events = term
    texts, rng = [_text(event) for event in events], np.random.default_rng(1)
    for trial in range(40):
        broken = bytearray(content)
        if kind == "cut":
            del broken[rng.integers(1, len(content)) :]
        elif kind == "page":
            broken[4096 * (page := rng.integers(0, len(content) // 4096)) : 4096 * (page + 1)] = bytes(4096)
        else:
            for place in rng.integers(0, len(content) if trial % 2 else 120, 1 if kind == "flip" else 6):
                broken[place] ^= rng.integers(1, 256)
        path = tmp_path / str(trial) / "progress.db"
        path.parent.mkdir()
        path.write_bytes(broken)
        file, said = _said(path, sound=progress._sound)
        found = [_text(event) for event in file.events()]
        whole = [
            t for t, e in zip(texts, events, strict=True) if e.name.encode() + json.dumps(e.data).encode() in broken
        ]
        # A flip may hit what stands before the text, too: the lengths, the number, the time, the kind.
        assert len(set(whole) - set(found)) <= (0 if kind in ("cut", "page") else 1 if kind == "flip" else 6)
        assert len(said) <= 1 and (said or len(found) == len(events))
        assert not said or "writable" not in said[0]
        file.append("opened", "01", "after")
        assert _names(EventFile(path).events()) == [*(text[2] for text in found), "after"]


def test_a_lost_text_is_not_taken_for_a_disk_that_refuses(tmp_path):
    content, events = _a_term(tmp_path / "progress.db", 50)
    (tmp_path / "progress.db").write_bytes(content.replace(b"question-7", b"question-\xff"))
    file, said = _said(tmp_path / "progress.db", sound=progress._sound)
    assert _names(file.events()) == [e.name for e in events if e.name != "question-7"]
    (sentence,) = said
    assert "with the 49 entries that can be read of it; 1 cannot" in sentence and "writable" not in sentence


def test_data_that_became_nothing_reaches_no_lesson(home):
    progress.record_answer("01", "a", 0, 1.0, True)
    progress.record_answer("01", "b", 0, 1.0, True)
    with contextlib.closing(sqlite3.connect(home / "progress.db")) as connection, connection:
        connection.execute("UPDATE events SET data = NULL WHERE name = 'b'")
    assert progress.answered_right("01") == {"a"} and progress.summary()[1].right == 1


def test_a_directory_that_cannot_be_made_means_memory_and_one_sentence(tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    file, said = _said(tmp_path / "taken" / "progress.db")
    file.append("opened", "01", "a")
    file.append("opened", "01", "b")
    assert _names(file.events()) == ["a", "b"]
    assert len(said) == 1 and "kept in memory" in said[0] and "VGCOURSE_DATA" in said[0]


def test_what_waited_in_memory_is_written_when_the_directory_is_back(tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    file, _ = _said(tmp_path / "taken" / "progress.db")
    file.append("opened", "01", "a")
    (tmp_path / "taken").unlink()
    file.append("opened", "01", "b")
    assert _names(EventFile(file.path).events()) == ["a", "b"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_directory_means_memory_and_one_sentence(tmp_path):
    file, said = _said(tmp_path / "progress.db")
    file.append("opened", "01", "a")
    file.path.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        file.append("opened", "01", "b")
        assert _names(file.events())[-1] == "b" and len(said) == 1
    finally:
        tmp_path.chmod(0o700)


def test_a_read_only_file_is_still_read(tmp_path, monkeypatch):
    file, said = _said(tmp_path / "progress.db")
    file.append("opened", "01", "a")

    def refused():
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise error

    monkeypatch.setattr(file, "_write", refused)
    monkeypatch.setattr(os, "access", lambda *_: False)
    file.append("opened", "01", "b")
    assert _names(file.events()) == ["a", "b"] and len(said) == 1


def test_a_locked_file_loses_nothing(tmp_path):
    file, said = _said(tmp_path / "progress.db", busy_seconds=1.0)
    file.append("opened", "01", "a")
    other = sqlite3.connect(file.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    file.append("opened", "01", "b")
    assert file._patience < 0.3, "a file that is locked for long must not hold up every answer"
    assert _names(file.events()) == ["a", "b"]
    other.execute("ROLLBACK")
    other.close()
    file.append("opened", "01", "c")
    assert _names(EventFile(file.path).events()) == ["a", "b", "c"]
    assert len(said) == 1 and "locked" in said[0]


def test_the_file_of_a_newer_version_is_left_alone(tmp_path):
    file, _ = _said(tmp_path / "progress.db")
    file.append("opened", "01", "a")
    connection = sqlite3.connect(file.path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    again, said = _said(file.path)
    again.append("opened", "01", "b")
    assert _names(again.events()) == ["a", "b"] and len(said) == 1 and "newer" in said[0]
    assert _names(EventFile(file.path).events()) == ["a"]


def test_the_directory_is_the_variables_or_the_users(home, monkeypatch, tmp_path):
    assert progress.path() == home / "progress.db"
    monkeypatch.delenv("VGCOURSE_DATA")
    assert progress.path().name == "progress.db" and progress.path().parent.name == "vgcourse"


def test_records_and_their_summary(home):
    progress.record_opened("01")
    progress.record_answer("01", "a", 0, frozenset({2, 0}), False)
    progress.record_answer("01", "a", 0, np.float32(0.5), True)
    progress.record_answer("01", "a", 1, "x", False)
    progress.record_prediction("01", "p", 1e-3)
    progress.record_check("01", "e", 1.0, 2.0)
    progress.record_check("01", "f", 2.0, 2.0)
    progress.record_check("01", "f", 0.0, 2.0)
    zero, one, *_ = progress.summary()
    assert zero == progress.LessonProgress("00", False, False, 0, 0, 0)
    assert one == progress.LessonProgress("01", True, False, predicted=1, right=1, solved=1)
    assert progress.answered_right("01") == {"a"} and progress.answered_right("00") == frozenset()
    progress.record_finished("01")
    assert progress.summary()[1].finished


def test_what_a_grader_runs_is_not_recorded(home, monkeypatch):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    progress.record_opened("01")
    assert not home.exists()


def test_the_guess_that_counts_is_the_last_before_the_reveal(home):
    assert progress.prediction("01", "p") is None and not progress.revealed("01", "p")
    progress.record_prediction("01", "p", 0.1)
    progress.record_prediction("01", "other", 7)
    progress.record_prediction("01", "p", 0.2)
    assert progress.prediction("01", "p") == 0.2
    progress.record_revealed("01", "p")
    progress.record_prediction("01", "p", 0.3)
    assert progress.prediction("01", "p") == 0.2 and progress.revealed("01", "p")
    assert progress.prediction("01", "other") == 7


events = st.builds(
    Event,
    at=st.floats(0, 1e9),
    kind=st.sampled_from(["opened", "finished", "prediction", "answer", "check"]),
    lesson=st.sampled_from(["00", "01"]),
    name=st.sampled_from("abc"),
    data=st.builds(lambda right, points: {"right": right, "points": points, "of": 2.0}, st.booleans(), st.floats(0, 2)),
)


@given(st.lists(events), events)
def test_progress_never_goes_back(before, event):
    for was, now in zip(progress.summarised(before), progress.summarised([*before, event]), strict=True):
        for field in ("opened", "finished", "predicted", "right", "solved"):
            assert getattr(now, field) >= getattr(was, field)


def test_the_view_shows_the_file_and_its_text_nothing_personal(home):
    empty = progress.progress()
    progress.record_opened("01")
    progress.record_answer("01", "centred-chain", 0, 1.0, True)
    full = progress.progress()
    assert "<caption>Your progress</caption>" in full.body and 'scope="row"' in full.body
    assert "✓ yes" in full.body and "1 of 8" in full.body and str(home) in full.body
    assert "✓" not in empty.body
    assert full.still() == empty.still()
    assert str(home) not in str(full.still())


def test_the_view_names_no_lesson_that_is_not_written(home, monkeypatch):
    lessons = progress.LESSONS
    for number in ("02", "07"):
        monkeypatch.setitem(lessons, number, replace(lessons[number], minutes=0))
    shown = progress.progress()
    for words in (repr(shown), shown.body):
        assert lessons["01"].title in words and lessons["07"].title not in words


def test_the_view_leads_to_the_lessons_that_are_there(home, monkeypatch, tmp_path):
    for folder in ("lessons", "exercises/01_chain_rule"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "lessons" / "02_vanish_or_explode.ipynb").write_text("{}")
    for folder, up in (("lessons", ""), ("exercises/01_chain_rule", "../../lessons/"), ("exercises", "../lessons/")):
        monkeypatch.chdir(tmp_path / folder)
        body = progress.progress().body
        assert body.count("<a ") == 1 and f'href="{up}02_vanish_or_explode.ipynb"' in body
    monkeypatch.chdir(home.parent.parent)
    assert "<a " not in progress.progress().body


@pytest.fixture
def through(home):
    """A learner who has predicted and answered everything in lesson 01."""
    for question in questions_of("01"):
        if question.kind == "predict":
            progress.record_prediction("01", question.name, 1)
        else:
            progress.record_answer("01", question.name, 0, 1, True)
    return home


def test_a_lesson_is_finished_when_nothing_is_open_or_its_learner_says_so(home):
    ending = finish("01")
    assert not progress.summary()[1].finished and not ending.finished
    assert ending.said.startswith("Still open in lesson 01: 3 predictions and 8 questions.")
    stored = ending.still()
    progress.record_prediction("01", "ten-layers", 0.1)
    progress.record_answer("01", "centred-chain", 0, 1.0, True)
    assert "2 predictions and 7 questions" in finish("01").said and not progress.summary()[1].finished
    ending._handle_custom_msg({"finish": True}, [])
    assert progress.summary()[1].finished and ending.finished
    assert ending.said == "Lesson 01 is finished. Still open in lesson 01: 2 predictions and 7 questions."
    assert ending.still() == stored == finish("01").still()


def test_with_the_last_answer_a_lesson_is_finished(through):
    assert not progress.summary()[1].finished
    assert finish("01").said == "Lesson 01 is finished." and progress.summary()[1].finished


def test_the_end_leads_on(home):
    plain, html = finish("01")._onward()
    assert "Next: lesson 02" in plain and 'href="02_vanish_or_explode.ipynb"' in html
    assert 'href="../exercises/01_chain_rule/01_chain_rule.ipynb"' in html
    *_, before, last = (number for number, lesson in progress.LESSONS.items() if lesson.written)
    assert f"Next: lesson {last}" in finish(before)._onward()[0]
    plain, html = finish(last)._onward()
    assert "That was the last lesson." in plain and "Next" not in plain
    root = Path(__file__).parents[2] / "lessons"
    for number in ("00", "01", last):
        for where in re.findall('href="([^"]+)"', finish(number)._onward()[1]):
            assert (root / where).is_file()


def test_nothing_is_shown_when_a_lesson_cannot_record(tmp_path, monkeypatch, capsys):
    (tmp_path / "taken").write_text("")
    monkeypatch.setenv("VGCOURSE_DATA", str(tmp_path / "taken"))
    lesson("01")
    finish("01").finish()
    assert capsys.readouterr().out.count("kept in memory") == 1
    assert progress.summary()[1].finished
