"""Every answer in tests/corpus gets the verdict that it deserves, and so do the mutants of every solution."""

import ast
import copy
import math
import sys
import warnings
from functools import cache
from pathlib import Path

import jax
import numpy as np
import pytest
from compiling import mapped

sys.path.insert(0, str(Path(__file__).parent))

import corpus  # noqa: E402
from evidence import Evidence, follows_from_cells  # noqa: E402

from vgcourse.course.check import examine  # noqa: E402
from vgcourse.course.comparison import agree, as_array  # noqa: E402
from vgcourse.course.exercises import CHECKS  # noqa: E402
from vgcourse.course.specification import PUBLIC_SEED  # noqa: E402

DRAWS = 1000
"""On how many random inputs the solution and the instructor's reference are tried, at least."""
SHARE = 150
"""The same for an honest NumPy answer. Those of one exercise take different ones: together nearly as many as DRAWS."""
FEW = 20
"""The same for answers that JAX dispatches operation by operation or compiles for every shape, and that print."""
SOME = 100
"""The same for answers that integrate, draw or iterate in every call."""
JAX_OR_PRINTS = ("jax", "grad", "x64", "jit", "scan", "prints")
LABORIOUS = ("random_numbers", "hermite", "grid", "power_iteration", "interpolated", "expm1")

ENDLESS = ("first_silent_depth", "wrong_endless")
SATURATES = ("chain_factors", "wrong_remembers")  # on what it remembers of earlier inputs

EVERY = pytest.mark.parametrize("exercise", CHECKS)


def evidence(test, exercise=None, **_):
    """Of an exercise. Its solution needs the cells above it, and whatever of the package these use."""
    if exercise is None:
        return None
    cells = (
        cell.source for cell in corpus.problem_set(CHECKS[exercise].exercise_set).cells if cell.cell_type == "code"
    )
    return Evidence(exercise, corpus.files(exercise), (follows_from_cells(*cells),))


@pytest.fixture(autouse=True)
def few_compiled_programs(request):
    """Thousands of inputs have hundreds of shapes; see `forget_compiled_programs`."""
    yield
    if "exercise" in request.fixturenames and mapped() > 10_000:
        jax.clear_caches()


def seeds_for(exercise, answer=""):
    """The seeds that draw the inputs on which the solution, or that answer, is tried; each draws all cases.

    Answers that see FEW see the same, for every shape is compiled anew.
    """
    of = lambda words: any(word in answer for word in words)
    laborious = of(LABORIOUS) or CHECKS[exercise].measured
    inputs = FEW if of(JAX_OR_PRINTS) else SOME if laborious else SHARE if answer else DRAWS
    count = math.ceil(inputs / sum(map(len, CHECKS[exercise].inputs(0).values())))
    honest = [name for e, name in corpus.members("honest") if e == exercise]
    first = honest.index(answer) * count if inputs == SHARE else 0
    return range(first, first + count)


@cache
def drawn(exercise, seed):
    """All cases of a seed, and what is expected of them."""
    check = CHECKS[exercise]
    cases = [arguments for group in check.inputs(seed).values() for arguments in group]
    return [(arguments, check.expected(arguments)) for arguments in cases]


def faults(exercise, function, seeds):
    """The drawn cases in which the function's result is not the expected one."""
    check = CHECKS[exercise]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return [
            (arguments, expected)
            for seed in seeds
            for arguments, expected in drawn(exercise, seed)
            if not agree(
                expected, check.seen(arguments, as_array(function(*copy.deepcopy(arguments)))), check.tolerance
            )
        ]


@cache
def judged(exercise, name):
    """The verdict on a wrong answer by the public inputs, for all tests that read it."""
    seconds = 0.5 if name == "wrong_endless" else 60
    return examine(CHECKS[exercise], getattr(corpus.answers(exercise), name), seconds=seconds)


@pytest.mark.parametrize(("exercise", "name"), corpus.members("wrong"))
def test_a_wrong_answer_gets_its_own_hint(exercise, name):
    function = getattr(corpus.answers(exercise), name)
    verdict = judged(exercise, name)
    assert verdict.points < verdict.of
    sentences = [group.sentence for group in verdict.groups if group.sentence]
    assert any(function.__doc__ in sentence for sentence in sentences), sentences


@pytest.mark.parametrize(("exercise", "name"), [m for m in corpus.members("wrong") if m not in (ENDLESS, SATURATES)])
def test_a_wrong_answer_gets_it_on_other_inputs_too(exercise, name):
    function = getattr(corpus.answers(exercise), name)
    for seed in range(1, 5):
        verdict = examine(CHECKS[exercise], function, seed, seconds=60)
        assert not verdict.passes
        sentences = [group.sentence for group in verdict.groups if group.sentence]
        assert any(function.__doc__ in sentence for sentence in sentences), (seed, sentences)


@pytest.mark.parametrize(("exercise", "name"), [m for m in corpus.members("wrong") if m != ENDLESS])
def test_no_sentence_tells_an_expected_number(exercise, name):
    check = CHECKS[exercise]
    verdict = judged(exercise, name)
    said = " ".join(f"{group.sentence} " for group in verdict.groups)
    values = [check.expected(a) for cases in check.inputs().values() for a in cases]
    numbers = [f"{n:.{digits}g}" for v in values for n in v.ravel() for digits in (3, 6) if n and math.isfinite(n)]
    assert not [n for n in numbers if len(n) > 4 and n in said]


@pytest.mark.parametrize(("exercise", "name"), corpus.members("honest"))
def test_an_honest_answer_gets_full_marks(exercise, name):
    function = getattr(corpus.answers(exercise), name)
    with jax.enable_x64(name.endswith("x64")):
        verdict = examine(CHECKS[exercise], function)
        assert verdict.passes, str(verdict)
        assert not faults(exercise, function, seeds_for(exercise, name))


@EVERY
def test_the_honest_answers_of_an_exercise_see_different_inputs_and_enough_of_them(exercise):
    seen = [seeds_for(exercise, name) for e, name in corpus.members("honest") if e == exercise]
    shares = [seeds for seeds in seen if seeds.start]
    assert len({seeds.start for seeds in shares}) == len(shares)
    assert seeds_for(exercise).start == 0 and len(seeds_for(exercise)) >= max(map(len, seen))


@EVERY
def test_the_corpus_is_large_enough(exercise):
    wrong = [name for e, name in corpus.members("wrong") if e == exercise]
    assert len(wrong) >= 10
    assert len({getattr(corpus.answers(exercise), name).__doc__ for name in wrong}) >= 5
    assert len([name for e, name in corpus.members("honest") if e == exercise]) >= 6


@EVERY
def test_every_hint_is_earned_by_a_wrong_answer(exercise):
    """A hint that no wrong answer gets is one that nobody has ever seen."""
    check = CHECKS[exercise]
    cases = [(a, check.expected(a)) for cases in check.inputs().values() for a in cases]
    names = [n for e, n in corpus.members("wrong") if e == exercise and n != "wrong_endless"]
    shown = {group.sentence for name in names for group in judged(exercise, name).groups} - {None}
    wrong = [getattr(corpus.answers(exercise), name) for name in names]
    numbers = [(a, expected, got) for f in wrong for a, expected in cases if (got := _result(check, f, a)) is not None]
    with np.errstate(all="ignore"):
        assert not [hint.name for hint in check.hints if not any(hint.says(*case) in shown for case in numbers)]


@EVERY
def test_no_mistake_is_explained_as_another_one_everywhere(exercise):
    """A hint that stands behind a more general one is never given, whatever its own wrong answer is."""
    check, cases = CHECKS[exercise], CHECKS[exercise].inputs()
    for hint in check.hints:
        if hint.wrong:
            with np.errstate(all="ignore"):
                wrong = {g.name: [as_array(hint.wrong(*copy.deepcopy(a))) for a in cases[g.name]] for g in check.groups}
            assert hint.name in [check.judge(g, cases[g.name], wrong[g.name]).reason for g in check.groups]


def _result(check, function, arguments):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return check.seen(arguments, as_array(function(*copy.deepcopy(arguments))))
        except Exception:
            return None


@EVERY
def test_the_solution_passes(exercise):
    solution = corpus.solutions(CHECKS[exercise].exercise_set)[exercise]
    verdict = examine(CHECKS[exercise], solution)
    assert verdict.passes, str(verdict)
    assert not verdict.notes
    assert not faults(exercise, solution, seeds_for(exercise))


@EVERY
def test_the_instructors_reference_agrees_with_the_package(exercise):
    assert not faults(exercise, corpus.private(exercise), seeds_for(exercise))


@EVERY
def test_a_stub_fails_without_a_traceback(exercise):
    scope: dict = {}
    head = corpus.code(exercise).split('"""')[0]
    stub = f'{head}"""…"""\n    raise NotImplementedError("Not written yet: replace this line with your code.")'
    corpus.run(stub, scope, "<stub>")
    verdict = examine(CHECKS[exercise], scope[exercise])
    assert verdict.points == 0
    assert verdict.shared == "Not written yet."


@EVERY
def test_hints_put_up_with_anything(exercise):
    check = CHECKS[exercise]
    for cases in check.inputs(3).values():
        for arguments in cases:
            expected = check.expected(arguments)
            strange = [np.array(x) for x in (0.0, np.nan, np.inf, [], [1.0], [np.nan, np.inf], [[1.0, 2.0]], -3.0)]
            with np.errstate(all="ignore"):
                alike = [expected * 0, expected * np.nan, expected + np.inf, expected[None], np.append(expected, 1.0)]
                for got in strange + alike:
                    for hint in check.hints:
                        assert isinstance(hint.says(arguments, expected, got), str | None)


@EVERY
def test_a_contract_has_three_lines(exercise):
    contract = CHECKS[exercise].contract
    assert contract.startswith(f"{exercise}(") and contract.count("\n") == 2


def test_weights_of_the_article_fall_silent_where_it_was_measured():
    depths = [CHECKS["first_silent_depth"].expected((1.298, f)) for f in ("bfloat16", "float16", "float32", "float64")]
    assert depths == [4, 6, 13, 27]


# ---- mutants

SWAPPED = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.Pow: ast.Mult,
    ast.NotEq: ast.Eq, ast.Eq: ast.NotEq, ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt,
}  # fmt: skip


def mutants(source):
    """(the changed line, the whole source) for every small change: of operators, numbers, calls, names, lines."""
    tree = ast.parse(source)
    function = tree.body[0]
    parameters = [argument.arg for argument in function.args.args]
    for index, node in enumerate(ast.walk(tree)):
        for change in _changes(node, parameters):
            mutated = copy.deepcopy(tree)
            target = next(n for i, n in enumerate(ast.walk(mutated)) if i == index)
            change(target)
            ast.fix_missing_locations(mutated)
            text = ast.unparse(mutated)
            before, after = ast.unparse(tree).splitlines(), text.splitlines()
            changed = next((a for b, a in zip(before, after, strict=False) if a != b), None)
            if changed is not None:
                yield changed.strip(), text


def _changes(node, parameters):
    if isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in SWAPPED:
        yield lambda n: setattr(n, "op", SWAPPED[type(n.op)]())
    if isinstance(node, ast.Compare) and type(node.ops[0]) in SWAPPED:
        yield lambda n: setattr(n, "ops", [SWAPPED[type(n.ops[0])]()])
    if isinstance(node, ast.UnaryOp):
        yield lambda n: setattr(n, "op", ast.UAdd())
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):  # True is no number
        yield lambda n: setattr(n, "value", n.value + 1)
        yield lambda n: setattr(n, "value", n.value * 2)
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in parameters:
        for other in parameters:
            if other != node.id:
                yield lambda n, other=other: setattr(n, "id", other)
    if isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords:
        yield _becomes_its_argument
    for body in (getattr(node, "body", None), getattr(node, "orelse", None)):
        if isinstance(body, list):
            for position, statement in enumerate(body):
                if not isinstance(statement, ast.FunctionDef) and not _is_docstring(statement):
                    yield lambda n, position=position: n.body.__setitem__(position, ast.Pass())


def _is_docstring(statement):
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _becomes_its_argument(call):
    argument = call.args[0]
    call.__class__ = argument.__class__
    call.__dict__.clear()
    call.__dict__.update(argument.__dict__)


@EVERY
def test_mutants_of_the_solution_lose_marks(exercise):
    source, equivalent = corpus.code(exercise), corpus.answers(exercise).EQUIVALENT
    crashing = getattr(corpus.answers(exercise), "CRASHES", {})
    survivors, killed = [], 0
    seconds = 0.5 if "while" in source else 20  # a mutant of a loop may have no end
    for line, text in mutants(source):
        if line in crashing:
            continue
        scope = dict(corpus.solutions(CHECKS[exercise].exercise_set))
        corpus.run(text, scope, "<mutant>")
        verdicts = (examine(CHECKS[exercise], scope[exercise], seed, seconds) for seed in (PUBLIC_SEED, 1))
        if any(not verdict.passes for verdict in verdicts):
            killed += 1
        else:
            survivors.append(line)
    assert killed >= 5
    assert not [line for line in survivors if line not in equivalent]
    assert not [line for line in equivalent if line not in survivors], "listed as equivalent, but caught or gone"


FREE = [name for name, check in CHECKS.items() if not check.measured and name != "claims_held"]
"""Exercises whose expected numbers are those of the inputs, and of nothing else."""


@pytest.mark.parametrize("exercise", FREE)
def test_no_single_number_is_right_in_a_whole_group(exercise):
    """Else a constant earns it, whatever else the function does. A group of one number has drawn that number."""
    check = CHECKS[exercise]
    for seed in range(8):
        for group, cases in check.inputs(seed).items():
            expected = [check.expected(arguments) for arguments in cases]
            numbers = np.concatenate([each.ravel() for each in expected])
            drawn = {float(np.median(numbers)), *numbers[:20].tolist()} if numbers.size > 1 else set()
            for number in {0.0, 1.0, *drawn}:
                fits = [agree(each, np.full_like(each, number), check.tolerance) for each in expected]
                assert not all(fits), (group, seed, number)
