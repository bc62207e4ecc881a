"""`vgcourse collect`: uploads become one notebook for each learner, and nothing else is written or followed."""

from __future__ import annotations

import io
import os
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import outside
import pytest

from vgcourse.inputs import BadInput
from vgcourse.staff import cli, collecting, exchange, nbgrading, uploads
from vgcourse.staff.collecting import collect

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, without=outside.CLINIC)

NAME = "01_chain_rule"
FILE = f"{NAME}.ipynb"
EARLY, LATE = (2026, 3, 1, 12, 0, 0), (2026, 3, 2, 12, 0, 0)


@pytest.fixture
def course(tmp_path) -> Path:
    root = tmp_path / "course"
    (root / "solutions" / NAME).mkdir(parents=True)
    (root / "nbgrader_config.py").write_text("c = get_config()\n")
    return root


def zipped(path: Path | io.BytesIO, files: dict[str, bytes], when=EARLY, mode: int = 0o100644):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, when)
            entry.external_attr, entry.compress_type = mode << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return path


def inner(files: dict[str, bytes]) -> bytes:
    return zipped(io.BytesIO(), files).getvalue()


def submitted(course: Path) -> dict[str, bytes]:
    """{learner: the notebook}, and nothing else may lie in submitted/."""
    files = [path.relative_to(course / "submitted") for path in (course / "submitted").rglob("*") if path.is_file()]
    found = {}
    for path in files:
        if path.parts[0] == collecting.EARLIER:
            continue
        assert path.parts[1:] in {(NAME, FILE), (NAME, "timestamp.txt")}, path
        found[path.parts[0]] = (course / "submitted" / path.parts[0] / NAME / FILE).read_bytes()
    return found


UPLOADS = {
    "Moodle, in folders": (
        {f"Ada Lovelace_41_assignsubmission_file/{FILE}": b"a", f"Zoë Ø_42_assignsubmission_file_/{FILE}": b"z"},
        {"Ada-Lovelace": b"a", "Zoë-Ø": b"z"},
    ),
    "Moodle, flat": ({f"Ada Lovelace_41_assignsubmission_file_{FILE}": b"a"}, {"Ada-Lovelace": b"a"}),
    "Moodle, a zip file from a learner": (
        {"Ada_41_assignsubmission_file/work.zip": inner({f"x/{FILE}": b"a", "x/notes.txt": b"n"})},
        {"Ada": b"a"},
    ),
    "Canvas": (
        {f"lovelaceada_LATE_77_9001_{FILE}": b"a", f"noetheremmy_78_9002_{NAME}-3.ipynb": b"e"},
        {"lovelaceada_77": b"a", "noetheremmy_78": b"e"},
    ),
    "downloaded three times": (
        {f"ada/{NAME} (10).ipynb": b"10", f"ada/{NAME} (2).ipynb": b"2", f"ada/{FILE}": b"0"},
        {"ada": b"10"},
    ),
    "folders called like the learners": (
        {f"ada/{FILE}": b"a", f"emmy/{NAME}/{FILE}": b"e"},
        {"ada": b"a", "emmy": b"e"},
    ),
    "a folder around them": ({f"up/ada/{FILE}": b"a", f"up/emmy/{FILE}": b"e"}, {"ada": b"a", "emmy": b"e"}),
    "a folder around files": (
        {f"up/ada_{FILE}": b"a", f"up/{NAME}-emmy.ipynb": b"e"},
        {"ada": b"a", "emmy": b"e"},
    ),
    "files called like the learners": (
        {"ada.ipynb": b"a", f"emmy_{FILE}": b"e", f"{NAME} (sophie).ipynb": b"s"},
        {"ada": b"a", "emmy": b"e", "sophie": b"s"},
    ),
    "what systems add": (
        {f"ada/{FILE}": b"a", f"__MACOSX/ada/._{FILE}": b"x", f"ada/.ipynb_checkpoints/{FILE}": b"x", "list.csv": b"x"},
        {"ada": b"a"},
    ),
    "the one notebook, whatever it is called": ({"ada/Untitled.ipynb": b"a"}, {"ada": b"a"}),
}


@pytest.mark.parametrize("kind", UPLOADS)
@pytest.mark.parametrize("as_folder", [False, True], ids=["zip", "folder"])
def test_uploads(course, tmp_path, kind, as_folder):
    files, expected = UPLOADS[kind]
    upload = zipped(tmp_path / "upload.zip", files)
    if as_folder:
        with zipfile.ZipFile(upload) as archive:
            upload = tmp_path / "upload"
            archive.extractall(upload)
        for path in upload.rglob("*"):
            os.utime(path, (1_700_000_000, 1_700_000_000))
    found = collect(course, "01", [upload])
    assert submitted(course) == expected
    assert found.new == sorted(expected) and not found.refused


def test_a_table_of_learners_without_uploads_is_asked_back(course, tmp_path):
    with pytest.raises(BadInput, match="name the uploads as well"):
        collect(course, "01", learners=tmp_path / "learners.csv")


REFUSED = {
    "a way out": (
        {f"../{FILE}": b"x", f"ada/../../{FILE}": b"x", f"/etc/{FILE}": b"x", f"C:\\{FILE}": b"x"},
        "leads out of it",
    ),
    "no notebook": ({"ada/answer.pdf": b"x"}, f"A notebook {FILE} was expected, and answer.pdf came"),
    "two others": (
        {"ada/x.ipynb": b"x", "ada/y.ipynb": b"y"},
        f"A notebook {FILE} was expected, and x.ipynb, y.ipynb came",
    ),
    "nobody's": ({FILE: b"x", f"{NAME} (1).ipynb": b"x"}, "does not say whose it is"),
    "an id with a slash in disguise": ({f"a\u2044b/{FILE}": b"x"}, "letters, digits and .@+-_ was expected"),
    "two of one name": (
        {f"Ada L_1_assignsubmission_file/{FILE}": b"x", f"Ada L_2_assignsubmission_file/{FILE}": b"y"},
        "One learner with this id was expected, and Ada L_1 and Ada L_2 would have it",
    ),
    "a zip file that is cut off": (
        {"ada/work.zip": inner({FILE: b"x" * 999})[:-9]},
        "A zip file was expected, and upload.zip: ada/work.zip cannot be opened",
    ),
    "zip in zip in zip": ({"ada/a.zip": inner({"b.zip": inner({FILE: b"x"})})}, "and b.zip came"),
    "more than is allowed": ({f"ada/{FILE}": b"\0" * (21 << 20)}, "At most 20 MB were expected, and more came"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_taken_is_said_and_the_others_are_taken(course, tmp_path, kind):
    files, sentence = REFUSED[kind]
    found = collect(course, "01", [zipped(tmp_path / "upload.zip", {**files, f"emmy/{FILE}": b"e"})])
    assert submitted(course) == {"emmy": b"e"} and found.new == ["emmy"]
    assert len(found.refused) >= 1 and all(sentence in said for said in found.refused.values()), found.refused
    assert not (tmp_path / FILE).exists()


def test_no_link_is_followed(course, tmp_path):
    secret = tmp_path / "secret.ipynb"
    secret.write_bytes(b"secret")
    folder = tmp_path / "upload"
    (folder / "ada").mkdir(parents=True)
    (folder / "ada" / FILE).symlink_to(secret)
    (folder / "eve").symlink_to(tmp_path)
    assert set(collect(course, "01", [folder]).refused) == {f"ada/{FILE}", "eve"}
    link = zipped(tmp_path / "upload.zip", {f"ada/{FILE}": str(secret).encode()}, mode=0o120777)
    assert "A file of its own was expected" in str(collect(course, "01", [link]).refused)
    assert submitted(course) == {}


def test_what_stands_in_the_way_is_not_written_through(course, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (course / "submitted").mkdir()
    (course / "submitted" / "ada").symlink_to(elsewhere)
    found = collect(course, "01", [zipped(tmp_path / "u.zip", {f"ada/{FILE}": b"a"})])
    assert "something else is there" in found.refused["ada"] and not list(elsewhere.iterdir())


def test_a_forged_size_and_an_encrypted_file(course, tmp_path):
    path = zipped(tmp_path / "upload.zip", {f"ada/{FILE}": b"\0" * (22 << 20), f"emmy/{FILE}": b"e"})
    data = bytearray(path.read_bytes())
    size = (22 << 20).to_bytes(4, "little")
    assert data.count(size) == 2
    path.write_bytes(data.replace(size, (10).to_bytes(4, "little")))
    assert collect(course, "01", [path]).new == ["emmy"]
    path = zipped(tmp_path / "locked.zip", {f"ada/{FILE}": b"a"})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    assert "A file that can be unpacked was expected" in collect(course, "01", [path]).refused["ada"]


def test_the_newest_wins_and_the_earlier_is_kept(course, tmp_path):
    for when, data in ((EARLY, b"first"), (LATE, b"second")):
        found = collect(course, "01", [zipped(tmp_path / "u.zip", {f"ada/{FILE}": data}, when)])
    assert found.newer == ["ada"] and submitted(course) == {"ada": b"second"}
    [kept] = (course / "submitted" / collecting.EARLIER).rglob(FILE)
    assert kept.read_bytes() == b"first"
    again = collect(course, "01", [zipped(tmp_path / "u.zip", {f"ada/{FILE}": b"second"}, EARLY)])
    assert again.same == ["ada"] and not again.newer
    older = collect(course, "01", [zipped(tmp_path / "u.zip", {f"ada/{FILE}": b"first"}, EARLY)])
    assert "the newer one stays" in older.refused["ada"] and submitted(course) == {"ada": b"second"}


def test_the_time_is_the_uploads(course, tmp_path):
    path = tmp_path / "ada.ipynb"
    path.write_bytes(b"a")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    collect(course, "01", [path])
    assert (course / "submitted" / "ada" / NAME / "timestamp.txt").read_text() == "2023-11-14 22:13:20.000000 UTC"
    path = zipped(tmp_path / "u.zip", {f"emmy/{FILE}": b"e"}, LATE)
    collect(course, "01", [path])
    said = (course / "submitted" / "emmy" / NAME / "timestamp.txt").read_text()
    assert said.startswith(f"{datetime(*LATE).astimezone(UTC):%Y-%m-%d %H:%M:%S}")


FUTURE = (2099, 1, 1, 0, 0, 0)
MALLORYS = {"alice/01_chain_rule.ipynb": b"m", "bob/01_chain_rule.ipynb": b"m"}


def _late(tmp_path: Path, kind: str) -> Path:
    """What mallory hands in, collected alone: it is called like others, and is of tomorrow."""
    late = tmp_path / "late"
    late.mkdir()
    if kind == "a zip file in a folder":
        zipped(late / "mallory.zip", MALLORYS, FUTURE)
        return late
    if kind == "a zip file in a zip file":
        return zipped(tmp_path / "late.zip", {"mallory.zip": inner(MALLORYS)}, FUTURE)
    if kind == "a folder in a zip file":
        return zipped(tmp_path / "late.zip", {f"mallory/{name}": data for name, data in MALLORYS.items()}, FUTURE)
    for name in ("alice", "bob"):
        path = late / "mallory" / f"{name}_{FILE}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"m")
        os.utime(path, (4_000_000_000, 4_000_000_000))
    return late


LATE_KINDS = ("a zip file in a folder", "a zip file in a zip file", "a folder in a zip file", "files in a folder")


@pytest.mark.parametrize("known", [False, True], ids=["mallory is new", "mallory is known"])
@pytest.mark.parametrize("kind", LATE_KINDS)
def test_no_upload_replaces_what_another_learner_has_handed_in(course, tmp_path, kind, known):
    before = {"alice": b"a", "bob": b"b", **({"mallory": b"m0"} if known else {})}
    collect(course, "01", [zipped(tmp_path / "u.zip", {f"{who}/{FILE}": data for who, data in before.items()})])
    found = collect(course, "01", [_late(tmp_path, kind)])
    assert submitted(course).items() >= {"alice": b"a", "bob": b"b"}.items()
    assert set(found.new + found.newer) <= {"mallory"}
    assert found.refused or found.new == ["mallory"] or found.newer == ["mallory"], "it is said"
    [now] = collect(course, "01", [zipped(tmp_path / "v.zip", {f"alice/{FILE}": b"a2"}, LATE)]).newer
    assert now == "alice" and submitted(course)["alice"] == b"a2", "and holds nobody off"


@pytest.mark.parametrize("kind", LATE_KINDS[2:])
def test_a_folder_around_uploads_that_may_be_a_learner_is_said(course, tmp_path, kind):
    found = collect(course, "01", [_late(tmp_path, kind)])
    assert found.new == ["alice", "bob"] and "If it is a learner's" in found.doubtful["mallory"]
    for name in found.new:
        stamp = (course / "submitted" / name / NAME / "timestamp.txt").read_text()
        assert not stamp.startswith("20" + "9"), "nothing is of tomorrow"
    assert not collect(course, "01", [zipped(tmp_path / "u.zip", UPLOADS["Canvas"][0])]).doubtful


def test_a_zip_file_of_a_learners_in_a_folder_around_all_is_the_learners(course, tmp_path):
    files = {f"up/{who}/work.zip": inner({f"x/{FILE}": who.encode()}) for who in ("ada", "emmy")}
    assert collect(course, "01", [zipped(tmp_path / "u.zip", files)]).new == ["ada", "emmy"]


def test_moodles_flat_names_end_where_moodle_ends_them(course, tmp_path):
    forged = f"Ada L_41_assignsubmission_file_x_78_assignsubmission_file_{FILE}"
    collect(course, "01", [zipped(tmp_path / "u.zip", {forged: b"a"})])
    assert submitted(course) == {"Ada-L": b"a"}


@pytest.mark.parametrize("first", ["0", "zz"])
def test_a_name_that_no_folder_can_have_stops_nobody(course, tmp_path, first):
    long = first + 60 * "\U00020000"
    found = collect(course, "01", [zipped(tmp_path / "u.zip", {f"{long}/{FILE}": b"x", f"emmy/{FILE}": b"e"})])
    assert found.new == ["emmy"] and "and 200 bytes at most" in found.refused[long]


def test_a_folder_that_cannot_be_written_stops_nobody(course, tmp_path, monkeypatch):
    put = collecting._put

    def full(submitted, learner, *arguments):
        if learner == "ada":
            raise OSError(28, "No space left on device", "/srv/course/x")
        return put(submitted, learner, *arguments)

    monkeypatch.setattr(collecting, "_put", full)
    found = collect(course, "01", [zipped(tmp_path / "u.zip", {f"ada/{FILE}": b"x", f"emmy/{FILE}": b"e"})])
    assert found.new == ["emmy"] and "No space left on device" in found.refused["ada"]
    assert "teacher" not in found.refused["ada"]


def test_names_of_uploads_do_not_act_on_a_terminal(course, tmp_path, monkeypatch, capsys):
    names = ["\x1b]0;owned\x07", "ada\nzoe: 20 of 20 points", "a\u202eb", "../i\x1b[2J"]
    files = {f"{name}/{FILE}": b"x" for name in names} | {f"eve/{name}.pdf": b"x" for name in names[:3]}
    monkeypatch.chdir(course)
    assert cli.main(["collect", "01", str(zipped(tmp_path / "u.zip", files))]) == 1
    said = capsys.readouterr()
    lines = (said.out + said.err).splitlines()
    assert all(line.isprintable() for line in lines) and not any(line.startswith("zoe") for line in lines)
    assert "\\x1b]0;owned\\x07: not collected." in said.err


def test_a_thousand_paths_that_lead_out_are_a_few_lines(course, tmp_path):
    found = collect(course, "01", [zipped(tmp_path / "u.zip", {f"../{i}": b"" for i in range(1000)})])
    assert len(found.refused) == uploads.MOST_SAID + 1 and "995 others lead out of it" in str(found.refused)


def test_learners_may_be_named_in_a_file(course, tmp_path):
    table = tmp_path / "learners.csv"
    table.write_text('"Lovelace, Ada",s1\nEmmy N_8,s2\nEmmy N_9,s3\n', encoding="utf-8-sig")
    files = {f"Lovelace, Ada/{FILE}": b"a"} | {f"Emmy N_{n}_assignsubmission_file/{FILE}": b"%d" % n for n in (8, 9)}
    collect(course, "01", [zipped(tmp_path / "u.zip", files)], table)
    assert submitted(course) == {"s1": b"a", "s2": b"8", "s3": b"9"}
    table.write_text("ada,../s1\n")
    with pytest.raises(BadInput, match=r"two columns.*'ada,../s1'"):
        collect(course, "01", [tmp_path / "u.zip"], table)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: None, "There is no"),
        (
            lambda path: path.write_bytes(b"PK no zip"),
            "A zip file was expected, and u.zip cannot be opened (File is not a zip file)",
        ),
        (
            lambda path: path.write_bytes(inner({f"ada/{FILE}": b"a"})[:-30]),
            "A zip file was expected, and u.zip cannot be opened",
        ),
        (lambda path: zipped(path, {"readme.txt": b"x"}), "There is no notebook in"),
    ],
    ids=["missing", "no zip file", "cut off", "empty"],
)
def test_an_upload_that_is_none(course, tmp_path, make, sentence, monkeypatch, capsys):
    make(tmp_path / "u.zip")
    monkeypatch.chdir(course)
    assert cli.main(["collect", "01", str(tmp_path / "u.zip")]) == 2
    said = capsys.readouterr().err
    assert sentence in said and said.count("\n") == 1


def test_without_an_exchange_the_uploads_are_asked_for(course, monkeypatch):
    monkeypatch.setattr(collecting, "exchange", lambda _: None)
    with pytest.raises(BadInput, match="There is no exchange here"):
        collect(course, "01")


def test_too_many_files(course, tmp_path, monkeypatch):
    monkeypatch.setattr(uploads, "MOST", 3)
    for name in "abcd":
        (tmp_path / "up" / name).mkdir(parents=True)
        (tmp_path / "up" / name / FILE).write_bytes(b"x")
    with pytest.raises(BadInput, match="more than 3 files"):
        collect(course, "01", [tmp_path / "up"])


@pytest.mark.parametrize("kind", ["link", "folder", "itself", "pipe", "large"])
def test_the_exchange_gives_regular_files_only(tmp_path, monkeypatch, kind):
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "key").write_bytes(b"key")
    folder = tmp_path / "ada+01"
    folder.mkdir()
    (folder / FILE).write_bytes(b"a")
    assert exchange.read(folder) == {FILE: b"a"}
    if kind == "link":
        (folder / "notes").symlink_to(secret / "key")
    elif kind == "folder":
        (folder / "notes").symlink_to(secret)
    elif kind == "itself":
        (tmp_path / "link").symlink_to(secret)
        folder = tmp_path / "link"
    elif kind == "pipe":
        os.mkfifo(folder / "notes")
    else:
        monkeypatch.setattr(exchange, "LARGEST", 10)
        (folder / "notes").write_bytes(b"x" * 11)
    with pytest.raises(exchange.Refused):
        exchange.read(folder)


@pytest.fixture
def inbound(tmp_path, monkeypatch):
    """An exchange in which ada has an account, and everything belongs to somebody else unless it is said."""
    from nbgrader.coursedir import CourseDirectory

    monkeypatch.setenv("PATH", nbgrading.tools())
    folder = tmp_path / "exchange" / "vgcourse" / "inbound"
    folder.mkdir(parents=True)
    directory = CourseDirectory(root=str(tmp_path), course_id="vgcourse", assignment_id=NAME)
    collector = exchange.RegularFiles(coursedir=directory)
    collector.root, collector.update = str(tmp_path / "exchange"), True
    owners = {}

    def hand_in(name: str, owner: int) -> None:
        (folder / name).mkdir()
        (folder / name / FILE).write_text(name)
        owners[str(folder / name)] = owner

    accounts = {"ada": 501, "eve": 502}
    monkeypatch.setattr("pwd.getpwnam", lambda name: SimpleNamespace(pw_uid=accounts[name]))
    monkeypatch.setattr(exchange, "owner_of", lambda path: owners[str(path)])
    return hand_in, collector, lambda: sorted(record["filename"] for record in collector.src_records)


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
def test_nobody_hands_in_for_another_or_stops_the_others(inbound):
    hand_in, collector, taken = inbound
    hand_in(f"ada+{NAME}+2026-03-01 12:00:00 UTC+a", 501)
    hand_in(f"ada+{NAME}+2030-03-01 12:00:00 UTC+a", 502)
    hand_in(f"ada+{NAME}+never+a", 502)
    hand_in(f"eve+{NAME}+never+a", 502)
    hand_in(f"\x1b]0;x\x07+{NAME}+2026-03-01 12:00:00 UTC+a", 501)
    hand_in(f"guest+{NAME}+2026-03-01 12:00:00 UTC+a", 1000)
    collector.init_src()
    assert taken() == [f"ada+{NAME}+2026-03-01 12:00:00 UTC+a", f"guest+{NAME}+2026-03-01 12:00:00 UTC+a"]


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
def test_a_forged_date_holds_off_no_later_work(inbound, tmp_path, monkeypatch):
    hand_in, collector, taken = inbound
    said: list[str] = []
    monkeypatch.setattr(type(collector.log), "warning", lambda _, text, *given, **__: said.append(text % given))
    forged = f"ada+{NAME}+2099-03-01 12:00:00.000000 UTC+a"
    hand_in(forged, 501)
    hand_in(later := f"ada+{NAME}+{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f} UTC+a", 501)
    collector.init_src()
    assert taken() == [later]
    assert any(each.startswith("ada: forged date. 2099-03-01 12:00") for each in said)
    there = tmp_path / "exchange" / "vgcourse" / "inbound" / forged
    (there / "timestamp.txt").write_text("2099-03-01 12:00:00.000000 UTC")
    os.utime(there, (4e9, 4e9))  # what a learner can set
    collector.do_copy(str(there), str(tmp_path / "kept"))
    assert (tmp_path / "kept" / "timestamp.txt").read_text() < f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}"


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
@pytest.mark.parametrize("text", ["9" * 5_000_000, "2099-01-01 00:00:00 UTC", "never"], ids=["long", "future", "none"])
def test_a_timestamp_of_the_exchange_is_that_of_the_folders_name_unless_it_is_one(inbound, tmp_path, text):
    hand_in, collector, _ = inbound
    name = f"ada+{NAME}+2026-03-01 12:00:00 UTC+a"
    hand_in(name, 501)
    source = tmp_path / "exchange" / "vgcourse" / "inbound" / name
    (source / "timestamp.txt").write_text(text)
    kept = tmp_path / "submitted" / "ada" / NAME
    kept.mkdir(parents=True)
    (kept / "timestamp.txt").write_text(text)
    (kept / FILE).write_text("before")
    os.utime(kept / FILE, (1_700_000_000, 1_700_000_000))
    collector.init_src()
    began = time.process_time()
    if text.startswith("20"):
        collector.do_copy(str(source), str(kept))
    else:
        collector.copy_files()
    assert time.process_time() - began < 2
    assert (kept / "timestamp.txt").read_text() == "2026-03-01 12:00:00.000000 UTC"


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
def test_what_changes_while_it_is_collected_stops_nobody(inbound, tmp_path):
    hand_in, collector, _ = inbound
    hand_in(f"ada+{NAME}+2026-03-01 12:00:00 UTC+a", 501)
    collector.init_src()
    source = Path(collector.inbound_path) / f"ada+{NAME}+2026-03-01 12:00:00 UTC+a"
    (source / "notes").symlink_to("/etc/passwd")
    collector.do_copy(str(source), str(tmp_path / "submitted" / "ada" / NAME))
    assert not (tmp_path / "submitted").exists()
