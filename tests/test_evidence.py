"""What passed is left out while nothing that it follows from has changed, and then it runs again."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import evidence as deciding  # a module that has an `evidence` is asked for it
import keeper
import outside
import pytest
import ward_training

ROOT = Path(__file__).parents[1]
OF = {
    "patient": ("tests/clinic/test_eighth_set.py", ("vgcourse/clinic/ward/seen/paths.py",)),
    "repaired": ("tests/clinic/test_eighth_set.py", ("vgcourse/clinic/ward/seen/again.py",)),
    "blind": ("tests/clinic/test_ninth_set.py", ("vgcourse/clinic/ward/seen/rupture.py",)),
    "experiment": ("tests/experiments/lesson_07/test_clipping.py", ()),
    "exercise": (
        "tests/course/test_corpus.py",
        ("vgcourse/course/exercises/set_01/log10_product.py", "tests/corpus/set_01/log10_product.py"),
    ),
    "question": (
        "tests/course/test_question_keys.py",
        ("vgcourse/course/questions/lesson_07.py", "tests/course/keys/lesson_07.py"),
    ),
    "asks the ward": ("tests/course/test_question_keys.py", ("vgcourse/course/questions/lesson_12.py",)),
    "row": ("tests/test_published.py", ("tests/published/lesson_07.py",)),
}
"""Some groups: the test file, and what its `evidence` names."""
ALONE = ("patient", "repaired", "blind")
MORE = ("\n\n\n", "\n\n\nchanged = 1\n\n\n")


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """(a checkout in which something may be changed, the hashes of its groups before)."""
    folder = tmp_path_factory.mktemp("copy")
    for name in ("tests", "vgcourse"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("conftest.py", "constraints.txt"):
        shutil.copy(ROOT / name, folder)
    return folder, hashes(folder)


def module_of(checkout: Path) -> ModuleType:
    """The evidence of that checkout, with nothing remembered."""
    spec = importlib.util.spec_from_file_location("evidence_of_a_copy", checkout / "tests" / "evidence.py")
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def hashes(checkout: Path) -> dict[str, str]:
    its = module_of(checkout)
    said = {
        of: its.Evidence(of, tuple(checkout / file for file in files), alone=of in ALONE)
        for of, (_, files) in OF.items()
    }
    return {of: its.hash_of(checkout / test, said[of]) for of, (test, _) in OF.items()}


def test_what_pytest_and_xla_are_told_is_part_of_it(copy, monkeypatch):
    folder, before = copy
    monkeypatch.setenv("XLA_FLAGS", "--xla_cpu_max_isa=SSE4_2")
    assert not set(hashes(folder).values()) & set(before.values())
    monkeypatch.setenv("XLA_FLAGS", "--xla_backend_optimization_level=1")
    monkeypatch.setenv("JAX_COMPILATION_CACHE_DIR", "elsewhere")
    assert hashes(folder) == before, "every process sets this for itself"
    (folder / "pyproject.toml").write_text('[tool.pytest.ini_options]\nfilterwarnings = ["ignore"]\n')
    try:
        assert not set(hashes(folder).values()) & set(before.values())
    finally:
        (folder / "pyproject.toml").unlink()


def test_what_the_judge_runs_in_its_sandbox_decides_what_it_says():
    path = ROOT / "tests" / "staff" / "judge" / "test_honest.py"
    spec = importlib.util.spec_from_file_location("judged", path)
    spec.loader.exec_module(judged := importlib.util.module_from_spec(spec))
    found = deciding.decides(path, judged.evidence("honest", "log10_product").files, False)
    box = {*(ROOT / "vgcourse" / "staff" / "judge" / "box").rglob("*.py")}
    assert len(box) > 5 and box <= found and ROOT / "tests" / "shared_fixtures.py" in found


def test_a_mark_of_the_ward_is_a_comment_that_decides(monkeypatch):
    patient = next(each for each in ward_training._PATIENTS.values() if each.lines)
    before = ward_training.of_patients("sick", patient.name)
    monkeypatch.setitem(vars(patient), "lines", ())
    assert ward_training.of_patients("sick", patient.name) != before


def test_who_uses_the_face_follows_from_what_checks_its_calls():
    cells = "import vgcourse as vg\nvg.profile(depth=3)"
    assert deciding.CALLS.is_file() and deciding.follows_from_cells(cells) != deciding.PACKAGE.outputs((cells,))
    without = ROOT / "tests" / "experiments" / "lesson_13" / "test_trials.py"
    assert deciding.CALLS not in deciding.decides(without, (), False)
    face = next(path for path in (ROOT / "tests").rglob("test_*.py") if "\nimport vgcourse as vg\n" in path.read_text())
    assert deciding.CALLS in deciding.decides(face, (), False)


@pytest.mark.parametrize(
    ("file", "old", "new", "stale"),
    [
        ("vgcourse/clinic/ward/seen/again.py", "repaired\n", "repaired as made\n", {"repaired", "asks the ward"}),
        ("vgcourse/clinic/ward/seen/schedules.py", *MORE, {"repaired", "asks the ward"}),
        ("vgcourse/clinic/ward/seen/paths.py", *MORE, {"patient", "repaired", "asks the ward"}),
        ("vgcourse/clinic/ward/patient.py", *MORE, {"patient", "repaired", "blind", "asks the ward"}),
        ("vgcourse/clinic/ward/seen/supplies.py", *MORE, {"blind", "asks the ward"}),
        ("tests/ward_training.py", "LEARNT = 0.6", "LEARNT = 0.7", {"patient", "repaired", "blind"}),
        ("vgcourse/clinic/rules/pace.py", *MORE, {"asks the ward"}),
        ("vgcourse/experiments/lesson_07/clipping.py", *MORE, {"experiment", "question", "row"}),
        ("tests/corpus/set_01/log10_product.py", '"""', '"""Said otherwise. ', {"exercise"}),
        ("tests/corpus/set_01/sigmoid_slope.py", '"""', '"""Said otherwise. ', set()),
        ("vgcourse/course/comparison.py", *MORE, {"exercise"}),
        ("tests/course/keys/lesson_07.py", *MORE, {"question"}),
        ("tests/published/lesson_07.py", *MORE, {"row"}),
        ("tests/published/ledger.py", *MORE, {"row"}),
        ("vgcourse/compilation.py", *MORE, set(OF)),
        ("tests/compiling.py", *MORE, set(OF)),
        ("conftest.py", *MORE, set(OF)),
        ("constraints.txt", "optax==", "optaxx==", set(OF)),
        ("vgcourse/nets/stack.py", '"""', '"""Said otherwise. ', set()),
    ],
)  # fmt: skip
def test_a_change_makes_stale_what_it_may_change(copy, file, old, new, stale):
    folder, before = copy
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    try:
        assert {of for of, now in hashes(folder).items() if now != before[of]} == stale
    finally:
        (folder / file).write_text(text, encoding="utf-8")


def test_nobody_drives_the_clinic_but_lesson_12_and_the_ward():
    package = deciding.PACKAGE.folder
    takes = [
        path.relative_to(package).as_posix()
        for path in sorted(package.rglob("*.py"))
        if any(
            f"{name}.".startswith("vgcourse.clinic.") for name in deciding.imported(path.read_text(encoding="utf-8"))
        )
    ]
    without = [name for name in takes if not name.startswith("clinic/")]
    assert without == ["course/questions/lesson_12.py", "staff/commands.py"] and len(without) < len(takes)


def test_every_piece_of_evidence_names_files_that_are_there(request):
    """And what is dear has some: else it runs each time, and nobody notices."""
    groups = {item: said for item in request.session.items if (said := deciding.evidence_of(item))}
    files = {file for said in groups.values() for file in said.files}
    assert [file for file in files if not file.is_file()] == []


SMALL = """
from pathlib import Path
import pytest
from evidence import Evidence

def evidence(test, kind=None, of=None):
    return kind and Evidence(kind, (Path(__file__).with_name(kind + ".txt"),))

@pytest.mark.parametrize("kind", ["one", "two"])
@pytest.mark.parametrize("of", [1, 2])
def test_kinds(kind, of):
    assert Path(__file__).with_name(kind + ".txt").read_text() != "wrong"

def test_that_has_no_evidence():
    pass
"""


@pytest.fixture
def small(tmp_path):
    """A checkout with a few tests; `small(…)` runs them there and says how many passed, failed and were left out."""
    (tmp_path / "tests").mkdir()
    for name in ("tests/evidence.py", "tests/keeper.py", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "vgcourse").symlink_to(ROOT / "vgcourse", target_is_directory=True)
    plugin = 'import sys\nsys.path.insert(0, "tests")\npytest_plugins = ("keeper",)\n'
    (tmp_path / "conftest.py").write_text(plugin)
    (tmp_path / "tests" / "test_small.py").write_text(SMALL)
    for kind in ("one", "two"):
        (tmp_path / "tests" / f"{kind}.txt").write_text("right")

    def run(*more: str, of: str = "tests") -> tuple[int, int, int]:
        plugins = ["-p", "no:cacheprovider", *(["-p", "xdist.plugin"] if "-n" in more else [])]
        command = [sys.executable, "-m", "pytest", "--import-mode=importlib", *plugins, *more, of]
        path = os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH"))))
        # What else is installed takes ten times as long to import as these tests to run.
        env = {**os.environ, "PYTHONPATH": path, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=env, check=False)
        run.said = done.stdout + done.stderr
        last = (done.stdout.strip() or "nothing").splitlines()[-1].replace(",", "").split()
        count = lambda word: int(last[last.index(word) - 1]) if word in last else 0
        left = [line for line in done.stdout.splitlines() if "passed before, and nothing" in line]
        return count("passed"), count("failed"), int(left[0].split()[0]) if left else 0

    run.kept = lambda: sorted(json.loads((tmp_path / "tests" / "evidence.json").read_text())[deciding.PYTHON])
    run.folder = tmp_path / "tests"
    return run


def never_its_turn(small) -> None:
    """Among two groups it may be the turn of none or of both."""
    file = small.folder / "keeper.py"
    text = file.read_text(encoding="utf-8")
    assert "TURNS = 10" in text
    file.write_text(text.replace("TURNS = 10", "TURNS = 10**9"), encoding="utf-8")


@pytest.mark.parametrize("how", [(), ("-n", "2")], ids=["alone", "workers"])
def test_what_passed_is_left_out_until_its_file_changes(small, how):
    never_its_turn(small)
    assert small(*how) == (5, 0, 0) and not (small.folder / "evidence.json").exists()
    assert small("--kept", *how) == (5, 0, 0)
    assert small.kept() == ["tests/test_small.py one", "tests/test_small.py two"]
    assert small("--kept", *how) == (1, 0, 4)
    assert small(*how) == (5, 0, 0), "only who asks for it leaves something out"
    (small.folder / "one.txt").write_text("right, too")
    assert small("--kept", *how) == (3, 0, 2)
    assert small("--kept", *how) == (1, 0, 4)
    (small.folder / "two.txt").write_text("wrong")
    assert small("--kept", *how) == (1, 2, 2)
    assert small.kept() == ["tests/test_small.py one"]
    assert small("--kept", *how) == (1, 2, 2)


def test_a_part_of_a_group_is_no_evidence(small):
    never_its_turn(small)
    assert small("--kept", "-k", "one and 1") == (1, 0, 0)
    assert not (small.folder / "evidence.json").exists()
    assert small("--kept")[0] == 5
    assert small("--kept", of="tests/test_small.py::test_kinds[1-one]") == (1, 0, 0), "it has another hash"
    assert small("--kept") == (3, 0, 2), "the whole is not left out because a part passed"


def test_who_runs_everything_anew_keeps_what_passes_and_loses_what_fails(small):
    never_its_turn(small)
    assert small("--anew") == (5, 0, 0) and len(small.kept()) == 2
    assert small("--anew") == (5, 0, 0)
    (small.folder / "two.txt").write_text("wrong")
    assert small("--anew") == (3, 2, 0)
    assert small.kept() == ["tests/test_small.py one"]


def in_the_middle(small, code: str) -> None:
    """Let that be done in the middle of the last test."""
    text = SMALL.replace("    pass\n", f"    import os, json\n    from pathlib import Path\n    {code}\n")
    (small.folder / "test_small.py").write_text(text)


@pytest.mark.parametrize("how", [(), ("-n", "1")], ids=["alone", "worker"])
def test_of_what_changes_while_it_runs_nothing_is_kept(small, how):
    """Nobody knows whether its tests ran as it was or as it is."""
    in_the_middle(small, 'Path(__file__).with_name("one.txt").write_text("right, too")')
    assert small("--kept", *how) == (5, 0, 0)
    assert small.kept() == ["tests/test_small.py two"]
    assert "Files of 1 groups changed while the tests ran" in small.said


def test_what_another_run_keeps_or_loses_meanwhile_stays_so(small):
    in_the_middle(small, "pass")
    assert small("--anew") == (5, 0, 0) and len(small.kept()) == 2
    other = json.dumps({deciding.PYTHON: {"tests/test_small.py three": "of another run"}, "2.7": {"a": "b"}})
    in_the_middle(small, f'Path(__file__).with_name("evidence.json").write_text({other!r})')
    assert small("--anew", "-k", "two or no_evidence") == (3, 0, 0)
    assert small.kept() == ["tests/test_small.py three", "tests/test_small.py two"]
    assert "2.7" in (small.folder / "evidence.json").read_text()


def test_a_worker_that_dies_is_no_evidence_and_takes_away_what_its_file_had(small, monkeypatch):
    """It cannot say in which group it died. (`make test` lets no second one begin.)"""
    dying = "import os\ndef pytest_runtest_teardown(item): os.environ.get('DIES') and os._exit(1)\n"
    (small.folder / "conftest.py").write_text(dying)
    assert small("--anew") == (5, 0, 0) and len(small.kept()) == 2
    monkeypatch.setenv("DIES", "yes")
    small("--anew", "-n", "1", "--max-worker-restart=0", "-k", "one")
    assert "crashed" in small.said and small.kept() == []


def test_a_broken_file_is_one_sentence(small):
    (small.folder / "evidence.json").write_text("<<<<<<< HEAD\n{}\n")
    small("--kept")
    assert "In a conflict take either side" in small.said and "Traceback" not in small.said


@pytest.mark.parametrize("text", ["", "[]", '{"a": {"b": '])
def test_a_file_that_no_run_has_written_is_refused(text, monkeypatch, tmp_path):
    monkeypatch.setattr(keeper, "FILE", tmp_path / "evidence.json")
    assert keeper.stored() == {}
    keeper.FILE.write_text(text)
    with pytest.raises(pytest.UsageError, match="In a conflict take either side"):
        keeper.stored()
    keeper.FILE.write_text('{"3.11": {"one": "hash"}, "of no Python": "hash"}')
    assert keeper.stored() == {"3.11": {"one": "hash"}}


def test_a_checkout_that_cannot_be_written_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr(keeper, "FILE", tmp_path / "nowhere" / "evidence.json")
    keeps = object.__new__(keeper.Keeper)
    keeps.write({})
    assert "cannot be written, so nothing of this run is kept" in keeps.unwritten


def test_tests_elsewhere_have_no_evidence(small, tmp_path_factory):
    file = tmp_path_factory.mktemp("elsewhere") / "test_elsewhere.py"
    file.write_text("def test_passes(): pass")
    assert small("--kept", str(file), f"--rootdir={small.folder.parent}") == (6, 0, 0)


DRIVES = """
from pathlib import Path
import outside

evidence = outside.evidence(__file__, "tool")

def test_it_is_driven():
    {}
"""


def test_what_drives_the_course_follows_from_the_whole_checkout_and_from_its_programs(small, tmp_path, monkeypatch):
    never_its_turn(small)
    for name in ("outside", "shared_fixtures"):
        shutil.copy(ROOT / "tests" / f"{name}.py", small.folder)
    files = {"lesson": "lessons/01.ipynb", "room": "tests/room/machine.sh", "else": "tests/test_small.py"}
    files |= {"text": "docs/ward.md", "test": "tests/room/test_drives.py", "tool": "bin/tool"}
    files = {of: tmp_path / name for of, name in files.items()}
    for file in files.values():
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_text("")
    files["test"].write_text(DRIVES.format("pass"))
    files["tool"].write_text("#!/bin/sh\necho tool 1.0\n")
    files["tool"].chmod(0o755)
    (tmp_path / ".gitignore").write_text("/bin\n__pycache__\n")
    monkeypatch.setenv("PATH", str(files["tool"].parent), prepend=os.pathsep)
    run = lambda: small("--kept", of="tests/room")
    assert run() == (1, 0, 0) == run(), "where git does not say which files there are, nothing is kept"
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    assert run() == (1, 0, 0) and run() == (0, 0, 1)
    for of, stale in {"lesson": True, "room": True, "tool": True, "text": False, "else": False}.items():
        files[of].write_text(files[of].read_text().replace("1.0", "2.0") + "\n# another line")
        files["tool"].chmod(0o755)
        assert run() == ((1, 0, 0) if stale else (0, 0, 1)), of
        assert run() == (0, 0, 1), of
    files["test"].write_text(DRIVES.format(f"open({str(files['lesson'])!r}, 'a').write('meanwhile')"))
    assert run() == (1, 0, 0) == run() and "changed while the tests ran" in small.said


@pytest.fixture
def driven(monkeypatch, tmp_path):
    """(a repository in place of this one, what a test of tests/room says of it when it is asked anew)."""
    monkeypatch.setattr(outside, "ROOT", tmp_path)
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / "tests" / "room").mkdir(parents=True)
    of_the_room = (f"tests/room/{name}.py" for name in ("test_one", "test_two", "driver"))
    for name in ("postBuild", "tests/evidence.json", *of_the_room):
        (tmp_path / name).write_text("")
    (tmp_path / ".gitignore").write_text("*.db\n")
    said = outside.evidence(str(tmp_path / "tests" / "room" / "test_one.py"), folders=(tmp_path / "tests",))

    def again():
        said.cache_clear()
        found = said("test_it")
        return found and (found.facts, sorted(path.name for path in found.files))

    yield tmp_path, again
    outside.checkout.cache_clear()


def test_beside_a_test_that_drives_lies_what_it_reads_and_no_other_test(driven):
    """Else a change of one would run them all, and what was kept would be stale whenever it is written."""
    folder, again = driven
    before = again()
    assert before[1] == ["driver.py", "shared_fixtures.py"]
    (folder / "tests" / "room" / "grades.db").write_text("what git ignores")
    assert again() == before


def test_a_file_that_may_no_longer_be_run_is_another(driven):
    folder, again = driven
    before = again()
    (folder / "postBuild").chmod(0o755)
    assert again() != before


def test_a_name_that_is_no_text_is_a_name(driven):
    folder, again = driven
    before = again()
    (folder / os.fsdecode(b"\xff")).write_text("")
    assert again() != before


def test_a_checkout_that_another_repository_ignores_keeps_nothing(driven, monkeypatch):
    """Git lists no file there, without an error."""
    folder, again = driven
    assert again()
    (folder / ".gitignore").write_text("*\n")
    assert again() is None


def test_where_the_kind_of_machine_or_who_is_kept_in_the_sandbox_is_another_it_runs(driven, monkeypatch):
    _, again = driven
    before, kernel = again(), outside.version(outside.KERNEL)
    monkeypatch.setattr(outside.platform, "machine", lambda: "other")
    assert again() != before
    outside.version.cache_clear()
    monkeypatch.setattr(outside.os, "geteuid", lambda: int("as root" in kernel))
    assert outside.version(outside.KERNEL) != kernel
    outside.version.cache_clear()


def test_a_program_is_found_under_each_of_its_names(monkeypatch, tmp_path):
    lab = ast.parse((ROOT / "tests" / "browser" / "lab.py").read_text(encoding="utf-8"))
    (names,) = (each.value for each in lab.body if isinstance(each, ast.Assign) and each.targets[0].id == "NAMES")
    assert outside.NAMES["chromium"] == ast.literal_eval(names)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(outside, "POSTGRESQL", str(tmp_path / "postgresql"))
    outside.version.cache_clear()
    for program, name in {"chromium": "google-chrome", "pg_ctl": "postgresql/17/bin/pg_ctl"}.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_text(f"#!/bin/sh\necho {program} 1.0\n")
        file.chmod(0o755)
        assert outside.version(program) == f"{program} 1.0"
    outside.version.cache_clear()


def test_what_drives_the_course_can_be_kept_and_reads_what_it_follows_from():
    """A test that root skips would keep its file from being kept; and the clinic is nothing to who asks the doctor."""
    files = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests").rglob("test_*.py"))}
    files = {path: text for path, text in files.items() if "\nevidence = outside.evidence(" in text}
    assert len(files) > 30
    for path, text in files.items():
        skipped = [
            each.name
            for each in ast.parse(text).body
            if isinstance(each, ast.FunctionDef) and any("geteuid" in ast.unparse(by) for by in each.decorator_list)
        ]
        assert all(f'"{name}"' in text for name in skipped), f"{path.name}: apart=({skipped}, …)"
        asks = [word for word in ("diagnose", "watch", "patients") if f"vg.{word}(" in text]
        assert not asks or "outside.CLINIC" not in text, (path.name, asks)


@pytest.mark.parametrize(
    ("file", "read"),
    [
        ("hub/test_class.py", "tests/browser/lab.py"),
        ("staff/test_site.py", "docs/published.md"),
        ("staff/test_nbgrader.py", "tests/corpus/set_01/log10_product.py"),
        ("browser/test_exercise.py", "tests/browser/lab.py"),
    ],
)
def test_what_it_reads_by_name_decides(file, read, monkeypatch):
    path = ROOT / "tests" / file
    spec = importlib.util.spec_from_file_location("driving", path)
    monkeypatch.syspath_prepend(str(path.parent))
    spec.loader.exec_module(driving := importlib.util.module_from_spec(spec))
    said = driving.evidence("test_it")
    assert ROOT / read in said.files or not read.startswith(outside.NOT_DRIVEN)


def test_each_has_its_turn_and_a_failure_is_seen_then(small):
    """Of the same files: as if another processor said otherwise."""
    file = small.folder / "keeper.py"
    file.write_text(file.read_text(encoding="utf-8").replace("TURNS = 10", "TURNS = 1"), encoding="utf-8")
    assert small("--kept") == (5, 0, 0) and len(small.kept()) == 2
    assert small("--kept") == (5, 0, 0), "with one turn it is always everybody's"


def test_turns_go_round():
    """The hashes of the whole record choose; of twenty records each is chosen by a few, and none by all."""
    keeps = object.__new__(keeper.Keeper)
    groups = [deciding.Group(f"group {number}", "same", 1) for number in range(100)]
    keeps.anew, keeps.kept, chosen = False, {group.name: "same" for group in groups}, []
    for record in range(60):
        keeps.turn = str(record)
        chosen.append({group.name for group in groups if not keeps.holds(group)})
    assert 5 < sum(map(len, chosen)) / len(chosen) < 15
    assert set.union(*chosen) == {group.name for group in groups}
