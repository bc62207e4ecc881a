"""The instant check: what it says about whatever a learner may hand it, and what it never does."""

import gc
import hashlib
import pdb
import re
import signal
import sys
import threading
import time
import weakref
from dataclasses import replace
from functools import cache
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from jax import monitoring
from jax.nn import log_softmax
from scipy.special import logsumexp

sys.path.insert(0, str(Path(__file__).parent))

import corpus  # noqa: E402

import vgcourse.course.check as instant  # noqa: E402
from vgcourse.course import calling, progress  # noqa: E402
from vgcourse.course.check import check, examine  # noqa: E402
from vgcourse.course.comparison import LARGEST, Unusable, Within, agree, as_array, difference  # noqa: E402
from vgcourse.course.exercises import CHECKS  # noqa: E402
from vgcourse.course.specification import Failure  # noqa: E402
from vgcourse.inputs import BadInput  # noqa: E402

SLOPE = CHECKS["sigmoid_slope"]


def right(z):
    a = 1 / (1 + np.exp(-np.abs(z)))
    return a * (1 - a)


@pytest.fixture(autouse=True)
def shown(monkeypatch, tmp_path):
    """What is displayed, instead of a notebook; progress goes to a folder of the test."""
    bundles = []
    monkeypatch.setenv("VGCOURSE_DATA", str(tmp_path))
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    monkeypatch.setattr("IPython.display.display", lambda verdict: bundles.append(verdict._repr_mimebundle_()))
    return bundles


def sentences(function, **options):
    return [group.sentence for group in examine(SLOPE, function, **options).groups if group.sentence]


def only(function, **options):
    """The one sentence that all groups share."""
    (sentence,) = set(sentences(function, **options))
    return sentence


# ---- time, where no signal comes; and who asks


def endless_politely(z):
    while True:
        try:
            while True:
                z = z + 1
        except Exception:
            pass


def endless_rudely(z):
    while True:
        try:
            while True:
                z = z + 1
        except BaseException:  # the second exception comes here, or the third
            if time.monotonic() - endless_rudely.began > 1.5:
                raise


def endless_in_c(z):
    while True:
        np.sort(np.ones(1000))


@pytest.mark.parametrize("function", [endless_politely, endless_rudely, endless_in_c])
def test_a_loop_without_end_ends_where_no_signals_exist(function, monkeypatch):
    """As on Windows: `setitimer` is hidden. Nothing is left behind that could stop a later cell."""
    monkeypatch.delattr(signal, "setitimer")
    endless_rudely.began = began = time.monotonic()
    assert "did not come to an end within 0.3 seconds" in only(function, seconds=0.3)
    assert time.monotonic() - began < 20
    for _ in range(3):
        assert not sentences(right, seconds=5.0)
    assert not [thread for thread in threading.enumerate() if thread.name == "vgcourse-watch" and thread.is_alive()]


def test_a_loop_without_end_ends_outside_the_main_thread():
    said = []
    thread = threading.Thread(target=lambda: said.append(only(endless_politely, seconds=0.3)))
    thread.start()
    thread.join(30)
    assert said and "did not come to an end" in said[0]


@pytest.mark.parametrize("hidden", [True, False])
def test_what_jax_compiles_is_not_counted_where_no_signals_exist(hidden, monkeypatch):
    if hidden:
        monkeypatch.delattr(signal, "setitimer", raising=False)

    def compiled(z):
        return jax.jit(lambda z: sum(jnp.sin(k * z) for k in range(40)) * 0 + jax.nn.sigmoid(z) * jax.nn.sigmoid(-z))(z)

    assert not [s for s in sentences(compiled, seconds=1.5) if "come to an end" in s]


def test_input_ends_the_check_with_a_sentence():
    def asks(z):
        return z * float(input("slope? "))

    before = input
    assert only(asks) == "The function waits for input(), and nobody answers here: take its values from the arguments."
    assert input is before


def test_breakpoint_is_passed_over_and_noted(shown):
    for stop in (breakpoint, lambda: pdb.Pdb().set_trace()):  # pytest has a pdb.set_trace of its own
        verdict = examine(SLOPE, lambda z, stop=stop: (stop(), right(z))[1])
        assert verdict.passes and any("breakpoint()" in note for note in verdict.notes)


def test_the_stop_button_is_answered_in_one_sentence(shown):
    def stopped(z):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        check("sigmoid_slope", stopped)
    (line,) = caught.value._render_traceback_()
    assert line == "The check of sigmoid_slope was stopped: nothing is counted." and not shown
    assert caught.value.__suppress_context__ and not progress.summary()[1].solved


# ---- the face


def test_shows_text_and_html_and_returns_nothing(shown):
    assert check("sigmoid_slope", right) is None
    (bundle,) = shown
    assert set(bundle) == {"text/plain", "text/html"}
    assert bundle["text/plain"].startswith("sigmoid_slope: 2 of 2 points: all groups pass\n✓ passes: basic")


def test_a_failing_group_says_what_and_shows_the_call(shown):
    check("sigmoid_slope", corpus.answers("sigmoid_slope").wrong_overflow)
    text = shown[0]["text/plain"]
    assert text.startswith("sigmoid_slope: 1 of 2 points\n✓ passes: basic")
    assert "✗ not yet: edge" in text
    call = re.search(r"To see it: (.*)", text).group(1)
    scope = {"np": np, "sigmoid_slope": right}
    assert np.isfinite(eval(call, scope)).all()


def test_html_says_everything_in_words_and_escapes_what_came(shown):
    def sigmoid_slope(z):
        print("<script>alert(1)</script>")
        raise ValueError("<b>bold</b>")

    check("sigmoid_slope", sigmoid_slope)
    html = shown[0]["text/html"]
    assert "<script>" not in html and "<b>bold" not in html
    assert "&lt;b&gt;bold" in html
    assert 'role="status"' in html and 'aria-label="Check of sigmoid_slope"' in html
    words = re.sub(r"<style>.*?</style>|<[^>]+>", "", html, flags=re.S)
    for word in ("0 of 2 points", "not yet: basic", "not yet: edge", "ValueError"):
        assert word in words


def test_the_same_text_every_time(shown):
    for _ in range(2):
        check("chain_factors", corpus.answers("chain_factors").wrong_weight_forgotten)
    assert shown[0] == shown[1]


def test_returns_the_points_while_nbgrader_validates_the_notebook(monkeypatch):
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    for name, points in (("honest_numpy", 2.0), ("wrong_overflow", 1.0), ("wrong_value_for_slope", 0.0)):
        came = check("sigmoid_slope", getattr(corpus.answers("sigmoid_slope"), name))
        assert type(came) is float and came == points


def test_validating_keeps_nothing(monkeypatch):
    monkeypatch.setattr(progress, "record_check", lambda *given: pytest.fail("recorded"))
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    assert check("sigmoid_slope", right) == 2.0


def test_without_the_judge_there_are_no_points(monkeypatch):
    """nbgrader reads an error as no points, and anything else as some."""
    monkeypatch.setattr(progress, "record_check", lambda *given: pytest.fail("recorded"))
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    with pytest.raises(BadInput, match="isolated judge alone"):
        check("sigmoid_slope", right)


def test_writes_nothing_to_stderr(capfd):
    check("sigmoid_slope", corpus.answers("sigmoid_slope").honest_prints)
    out, err = capfd.readouterr()
    assert err == "" and out == ""


def test_keeps_the_points_in_the_progress(monkeypatch):
    kept = []
    monkeypatch.setattr(progress, "record_check", lambda *given: kept.append(given))
    check("sigmoid_slope", corpus.answers("sigmoid_slope").wrong_overflow)
    assert kept == [("01", "sigmoid_slope", 1.0, 2.0)]


# ---- not a function at all


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((), "none came"),
        ((None,), "None came"),
        ((0.25,), "without parentheses after its name; float came"),
        ((np.zeros(3),), "ndarray came"),
        (("sigmoid_slope",), "without quotation marks"),
        ((dict,), "the class dict came"),
        ((corpus.solutions("01")["chain_factors"],), "the function of another exercise came: chain_factors"),
    ],
)
def test_something_that_is_not_the_function(given, said):
    with pytest.raises(BadInput, match=said):
        check("sigmoid_slope", *given)


def test_an_async_function():
    async def later(z):
        return z

    with pytest.raises(BadInput, match="async"):
        check("sigmoid_slope", later)


def test_an_unknown_name_gets_the_nearest_one():
    with pytest.raises(BadInput, match="Did you mean 'sigmoid_slope'"):
        check("sigmoid_slop", right)


def test_name_and_function_swapped():
    with pytest.raises(BadInput, match=r'name first.*check\("sigmoid_slope", right\)'):
        check(right, "sigmoid_slope")
    with pytest.raises(BadInput, match="name first"):
        check(3, right)


# ---- functions that misbehave


def test_a_wrong_signature():
    assert "1 argument; yours takes (z, w)" in only(lambda z, w: z)
    assert "yours takes ()" in only(lambda: 1)
    assert not sentences(lambda *z: right(*z))
    assert not sentences(lambda z, w=1: right(z))


def test_a_function_without_a_signature_is_called_anyway():
    assert "argument" not in sentences(np.exp)[0]


def test_a_stub_is_said_once_and_costs_all_points(shown):
    def sigmoid_slope(z):
        raise NotImplementedError("…")

    check("sigmoid_slope", sigmoid_slope)
    assert shown[0]["text/plain"].splitlines()[:2] == ["sigmoid_slope: 0 of 2 points", "Not written yet."]
    assert shown[0]["text/plain"].count("Not written yet") == 1


def test_what_it_raises_is_told_with_the_line():
    scope = {}
    corpus.run("def broken(z):\n    total = z + missing\n    return total", scope, "<cell 7>")
    said = only(scope["broken"])
    assert said == "The function raised NameError: name 'missing' is not defined – in line 2: total = z + missing"


def test_an_error_far_below_names_the_learners_line():
    scope = {"np": np}
    corpus.run("def broken(z):\n    return np.reshape(z, (7, 7))", scope, "<cell 8>")
    assert all("in line 2: return np.reshape" in said for said in sentences(scope["broken"]))


def test_a_long_message_is_cut():
    def broken(z):
        raise ValueError("x" * 5000)

    assert len(only(broken)) < 400


def test_leaving_python_is_no_way_out():
    assert "SystemExit" in only(lambda z: sys.exit("bye"))


def test_the_interrupt_button_still_works():
    def stopped(z):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check("sigmoid_slope", stopped)


def test_recursion_without_end():
    def sigmoid_slope(z):
        return sigmoid_slope(z)

    assert "calls itself without end" in only(sigmoid_slope)


def test_a_loop_without_end_is_stopped():
    calls = []

    def endless(z):
        calls.append(z)
        while True:
            pass

    assert "did not come to an end within 0.3 seconds" in only(endless, seconds=0.3)
    assert len(calls) == 1  # the second group is not tried


def test_a_function_that_waits_for_the_processor_is_not_stopped():
    """On a busy machine the clock on the wall runs on; only what the function computes itself counts."""

    def patient(z):
        time.sleep(0.05)
        return right(z)

    assert examine(SLOPE, patient, seconds=0.1).passes


def test_a_function_that_waits_for_ever_is_stopped(monkeypatch):
    monkeypatch.setattr(calling, "PATIENCE", 0.3)
    assert "did not come to an end" in only(lambda z: time.sleep(600), seconds=0.1)


def test_a_loop_that_catches_everything_is_stopped():
    def stubborn(z, tries=[0]):  # noqa: B006
        while tries[0] < 3:
            try:
                while True:
                    pass
            except BaseException:
                tries[0] += 1
                if tries[0] == 2:
                    raise

    assert "did not come to an end" in only(stubborn, seconds=0.2)


def collecting(z):
    while True:
        gc.collect(0)  # JAX has a callback in it


class Slow:
    def __del__(self, *_):
        sum(map(abs, range(1000)))


def deleting(z):
    while True:
        Slow()
        sum(map(abs, range(1000)))


def forgetting(z):
    while True:
        kept = Slow()
        weakref.ref(kept, Slow.__del__)
        sum(map(abs, range(1000)))


@pytest.mark.parametrize("signals", [True, False])
@pytest.mark.parametrize("littering", [collecting, deleting, forgetting])
def test_a_loop_is_stopped_in_silence_also_where_no_exception_gets_out(littering, signals, monkeypatch, capsys):
    if not signals:
        monkeypatch.delattr(signal, "setitimer")
    seen = []
    monkeypatch.setattr(sys, "unraisablehook", seen.append)
    assert "did not come to an end" in only(littering, seconds=0.3)
    assert not seen and not capsys.readouterr().err


def compiled() -> None:
    """As JAX compiles: one call into C, which no signal interrupts; its length is told when it has ended."""
    began = time.monotonic()
    exec(slow(), {"__name__": "jax._src.compiler"})
    monitoring.record_event_duration_secs("/jax/core/compile/backend_compile_duration", time.monotonic() - began)


@cache
def slow() -> str:
    """One call into C of 0.7 seconds, however fast the processor: the tests below know what it takes."""
    rounds, seconds = 100_000, []
    for _ in range(3):
        began = time.process_time()
        hashlib.pbkdf2_hmac("sha256", b"", b"", rounds)
        seconds.append(time.process_time() - began)
    rounds = int(0.7 / min(seconds) * rounds)
    return f"import hashlib; hashlib.pbkdf2_hmac('sha256', b'', b'', {rounds}); sum(map(abs, range(10_000)))"


def first(happens, then=right):
    """A function that lets something happen in its first call, as programs are compiled in the first."""
    calls = []
    return lambda z: (calls.append(z) or len(calls) > 1 or happens(), then(z))[1]


def test_what_the_compiler_takes_is_not_the_functions():
    slow()  # measured before the clock runs
    used = time.process_time()
    assert examine(SLOPE, first(compiled), seconds=0.3).passes
    assert time.process_time() - used > 0.35, "nothing slow was compiled: the test shows nothing"


def test_jax_tells_what_it_compiles():
    """A program that is traced in no time and compiled for long, another one each time: it is in no cache."""
    factor = time.time() % 1

    def unrolled(z):
        again = jax.lax.scan(lambda x, _: (jnp.sin(factor * x) + jnp.cos(x), None), z, length=1000, unroll=1000)[0]
        return jax.nn.sigmoid(z) * jax.nn.sigmoid(-z) + 0 * again

    used = time.process_time()
    assert examine(SLOPE, first(lambda: jax.jit(unrolled)(jnp.zeros(3)).block_until_ready()), seconds=0.15).passes
    assert time.process_time() - used > 0.2, "nothing slow was compiled: the test shows nothing"


def test_a_slow_call_that_compiles_nothing_is_stopped():
    program = slow()
    assert "did not come to an end" in only(first(lambda: exec(program)), seconds=0.3)


def endless(x):
    while True:
        x = x + 1


def compiling_for_ever(z):
    while True:
        compiled()


def compiling_a_little_for_ever(z):
    while True:
        sum(range(10_000))
        monitoring.record_event_duration_secs("/jax/core/compile/backend_compile_duration", 1e-6)


@pytest.mark.parametrize("then", [endless, lambda z: jax.jit(endless)(0.0), compiling_for_ever,
                                  compiling_a_little_for_ever])  # fmt: skip
def test_no_loop_hides_behind_the_compiler(monkeypatch, then):
    """Neither after it, nor while a function is traced, nor around it."""
    monkeypatch.setattr(calling, "COMPILING", 1.0)
    slow()
    used = time.process_time()
    assert "did not come to an end within 0.2 seconds" in only(first(compiled, then), seconds=0.2)
    assert time.process_time() - used < 4


def test_the_clock_of_others_is_left_as_it_was():
    signal = pytest.importorskip("signal")
    if not hasattr(signal, "setitimer"):
        pytest.skip("no timer signals here")
    names, timers = (signal.SIGALRM, signal.SIGPROF), (signal.ITIMER_REAL, signal.ITIMER_PROF)
    before = [signal.getsignal(name) for name in names]
    examine(SLOPE, right)
    assert [signal.getsignal(name) for name in names] == before
    assert [signal.getitimer(timer) for timer in timers] == [(0.0, 0.0)] * 2


def test_works_outside_the_main_thread():
    verdicts = []
    thread = threading.Thread(target=lambda: verdicts.append(examine(SLOPE, right)))
    thread.start()
    thread.join()
    assert verdicts[0].passes


def test_random_results():
    rng = np.random.default_rng()
    assert "two results" in only(lambda z: right(z) + rng.normal(size=np.shape(z)))


def test_nan_twice_is_not_called_random():
    assert "nan" in sentences(lambda z: np.asarray(z) * np.nan)[0]


# ---- results


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (None, "is there a return"),
        ("0.25", "returns a str"),
        ({"slope": 1}, "returns a dict"),
        ([[1.0], [1.0, 2.0]], "different lengths"),
        (np.array([1 + 2j]), "complex"),
        (True, "True or False"),
        (object(), "returns an object"),
        (np.array([object()]), "no array of numbers"),
        (np.sin, "no array of numbers"),
        (len, "returns a function"),
        (np.zeros(LARGEST + 1), "far more"),
        ((z for z in (1, 2)), "one by one"),
    ],
)
def test_results_that_are_no_numbers(result, said):
    with pytest.raises(Unusable, match=said):
        as_array(result)


@pytest.mark.parametrize("result", [1, 0.5, [1, 2], (1.0,), np.float16(3), jnp.ones((2, 2)), np.ones(3, np.int8), []])
def test_results_that_are(result):
    assert as_array(result).dtype == np.float64
    assert as_array(result).shape == np.shape(result)


def test_bfloat16_is_a_number_too():
    assert as_array(jnp.bfloat16(1.5)) == 1.5


def test_an_object_that_raises_when_looked_at_costs_only_itself():
    class Nasty:
        def __array__(self, *_, **__):
            raise RuntimeError("no")

    assert "Nasty" in only(lambda z: Nasty())


def test_wrong_shape_nan_and_infinity():
    assert "shape (1, 5), where shape (5,)" in sentences(lambda z: right(z) if np.ndim(z) != 1 else right(z)[None])[0]
    assert "infinite" in sentences(lambda z: right(z) + np.where(np.asarray(z) > 700, np.inf, 0))[0]


def test_inputs_are_copies():
    def greedy(z):
        result = right(z)
        if np.ndim(z):
            z *= 0
        return result

    verdict = examine(SLOPE, greedy)
    assert verdict.passes
    assert any("changes its input" in note for note in verdict.notes)
    assert examine(SLOPE, right).notes == ()


def test_prints_are_shown_briefly_and_cost_nothing():
    def chatty(z):
        print("here" * 10_000)
        return right(z)

    verdict = examine(SLOPE, chatty)
    assert verdict.passes
    assert len(verdict.notes) == 1 and len(verdict.notes[0]) < 130


def test_jitted_functions_and_other_callables():
    import functools

    assert examine(SLOPE, jax.jit(lambda z: jax.nn.sigmoid(z) * jax.nn.sigmoid(-z))).passes
    assert examine(SLOPE, functools.partial(right)).passes


def test_the_learners_x64_changes_no_verdict():
    with jax.enable_x64(True):
        for name, exercise in CHECKS.items():
            assert examine(exercise, corpus.private(name)).passes


# ---- the package does not solve its own exercises


def test_the_packages_own_functions_are_not_taken():
    import vgcourse as vg
    from vgcourse.nets.activations import activation

    borrowed = "code of your own"
    assert borrowed in only(activation("sigmoid").slope)
    assert borrowed in only(lambda z: vg_slope(z))
    assert borrowed in only(_uses_vg)
    assert borrowed in only(_imports_inside)
    assert vg.__name__ == "vgcourse"


@pytest.mark.parametrize(("used", "answer"), [
    ("optax", lambda Z, y: optax.softmax_cross_entropy_with_integer_labels(Z, y)),
    ("jax.nn", lambda Z, y: -jax.nn.log_softmax(Z)[np.arange(len(y)), y]),
    ("jax.nn", lambda Z, y: -log_softmax(Z)[np.arange(len(y)), y]),
    ("scipy", lambda Z, y: logsumexp(Z, 1) - Z[np.arange(len(y)), y]),
])  # fmt: skip
def test_a_library_that_the_contract_excludes_is_not_taken(used, answer):
    verdict = examine(CHECKS["steady_loss"], answer)
    assert verdict.points == 0
    assert {group.sentence for group in verdict.groups} == {f"The contract of this exercise does not allow {used}."}


def test_a_library_that_no_contract_excludes_is_taken():
    assert examine(SLOPE, lambda z: jax.nn.sigmoid(z) * jax.nn.sigmoid(-z)).passes


def vg_slope(z):
    from vgcourse.nets.activations import activation

    return activation("sigmoid").slope(z)


def _imports_inside(z):
    import vgcourse.nets.activations as activations

    return activations.activation("sigmoid").slope(z)


def _uses_vg(z):
    return instant.CHECKS["sigmoid_slope"].reference(z)


# ---- specification


@pytest.mark.parametrize("name", CHECKS)
def test_inputs_are_plain_and_reproducible(name):
    exercise = CHECKS[name]
    once, again, other = exercise.inputs(5), exercise.inputs(5), exercise.inputs(6)
    assert repr(once) == repr(again)
    assert repr(once) != repr(other) or name == "claims_held", "what was held is asked for, and nothing is drawn"
    for cases in once.values():
        for arguments in cases:
            assert isinstance(arguments, tuple)
            assert all(type(a) in (bool, int, float, str, list, np.ndarray) for a in arguments)


@pytest.mark.parametrize("name", CHECKS)
def test_data_alone_decides(name):
    """What the isolated judge will do: draw inputs, get arrays from elsewhere, and judge them."""
    exercise = CHECKS[name]
    for group in exercise.groups:
        cases = exercise.inputs(99)[group.name]
        answers = [exercise.answer(arguments) for arguments in cases]
        assert exercise.judge(group, cases, answers).points == group.points
        answers[-1] = Failure("The function raised an error.")
        verdict = exercise.judge(group, cases, answers)
        assert verdict.points == 0 and verdict.sentence == "The function raised an error."


def test_where_many_answers_are_right_what_is_measured_is_compared():
    rate = CHECKS["rate_for"]
    (group, cases), *_ = ((group, rate.inputs()[group.name]) for group in rate.groups)
    top = [np.linalg.eigvalsh(H)[-1] for H, _ in cases]
    for factor, points in ((1.0, group.points), (1.5, group.points), (2.5, 0)):
        assert rate.judge(group, cases, [np.array(factor / each) for each in top]).points == points


def test_comparison():
    near = Within(1e-3)
    assert agree([1.0, -np.inf], [1.0005, -np.inf], near)
    assert not agree([1.0], [1.002], near)
    assert not agree([np.inf], [-np.inf], near)
    assert not agree([np.nan], [np.nan], near)
    assert not agree(1.0, [1.0], near)
    assert difference(np.ones(2), np.ones(2), near) is None
    assert "2 of 3 numbers" in difference(np.ones(3), np.array([1.0, 2.0, 3.0]), near)
    assert "the first is number 2" in difference(np.ones(3), np.array([1.0, 2.0, 3.0]), near)
    assert "nan (not a number) in 1 of 2 places" in difference(np.ones(2), np.array([np.nan, 1]), near)


def test_what_is_expected_is_computed_once_for_every_input_and_nobody_can_change_it():
    asked = []
    check = replace(CHECKS["sigmoid_slope"], reference=lambda z: asked.append(z) or np.ones(3))
    for _ in range(2):
        check.expected((np.zeros(3),))[0] = 9.0
    assert len(asked) == 1 and check.expected((np.zeros(3),))[0] == 1.0
    assert check.expected((-np.zeros(3),)).sum() == 3 and len(asked) == 2, "−0 is another input than 0"


def test_the_reference_is_measured_once_for_every_input():
    seen = []
    check = replace(CHECKS["rate_for"], measured=lambda arguments, answer: seen.append(answer) or np.ones(1))
    arguments = check.inputs()[check.groups[0].name][0]
    for _ in range(2):
        check.expected(arguments)[0] = 9.0
    assert len(seen) == 1 and check.expected(arguments)[0] == 1.0


def test_a_number_that_fits_by_chance_earns_no_more_than_in_the_judge():
    verdict = examine(SLOPE, lambda z: np.zeros(np.shape(z)))
    assert verdict.points == 0
    passing = [replace(group, points=group.of, sentence=None) for group in verdict.groups[:1]]
    came = [np.zeros(3)] * 4
    lost = SLOPE.earned([*passing, *verdict.groups[1:]], came)
    assert lost[0].points == 0 and "gave the same one, 0" in lost[0].sentence
    assert SLOPE.earned(passing, came)[0].points == passing[0].of, "the right answer may be one number"
    for other in (None, Failure("The function raised ValueError.")):
        lost = SLOPE.earned([*passing, *verdict.groups[1:]], [other, *came, other])
        assert lost[0].points == 0, "it is no better if other calls raised, or ended the process"
        lost = SLOPE.earned([*passing, *verdict.groups[1:]], [other, came[0]])
        assert lost[0].points == 0, "an array of one number is that number more than once"
        assert SLOPE.earned([*passing, *verdict.groups[1:]], [other, np.zeros(1)])[0].points == passing[0].of
    assert SLOPE.earned([*passing, *verdict.groups[1:]], [*came, np.ones(3)])[0].points == passing[0].of


def where(name, good):
    """The reference's answer where good(*arguments), and an exception elsewhere."""

    def partial(*arguments):
        if not good(*arguments):
            raise ValueError("not done yet")
        return CHECKS[name].answer(arguments)

    return partial


PARTIAL = {
    "rate_for basic": ("rate_for", where("rate_for", lambda H, θ: len(H) in (4, 6)), 1),
    "rate_for scaled": ("rate_for", where("rate_for", lambda H, θ: len(H) == 5), 1),
    "rate_for edge": ("rate_for", where("rate_for", lambda H, θ: len(H) in (1, 2, 8)), 1),
    "cured_stack": ("cured_stack", where("cured_stack", lambda x, layers, seed: layers == 4), 1),
    "claims_held, all alike": ("claims_held", lambda when: {"after": [1] * 20}[when], 1),
    "claims_held, next to 0": ("claims_held", lambda when: [1] * 19 + [1 if when == "after" else 0], 1),
    "claims_held, next to none": ("claims_held", lambda when: np.ones(20) if when == "after" else np.zeros(20), 1),
    "claims_held, one left out": ("claims_held", lambda when: [2] * (19 if when == "before" else 20), 1),
}  # fmt: skip
CONSTANT = {
    "a rate": ("rate_for", lambda H, θ: 0.01),
    "a number everywhere": ("cured_stack", lambda x, layers, seed: np.full((layers, x.shape[1] + 1, x.shape[1]), -0.5)),
}


@pytest.mark.parametrize("case", PARTIAL)
def test_an_honest_answer_that_is_half_done_keeps_what_it_earned(case):
    name, answer, points = PARTIAL[case]
    verdict = examine(CHECKS[name], answer)
    assert verdict.points == points, str(verdict)


@pytest.mark.parametrize("case", CONSTANT)
def test_a_constant_earns_nothing_where_many_answers_are_right(case):
    name, answer = CONSTANT[case]
    verdict = examine(CHECKS[name], answer)
    assert verdict.points == 0, str(verdict)


def test_a_constant_that_meets_one_group_and_raises_elsewhere_earns_nothing():
    """A stack of one number everywhere meets the shallow group of `cured_stack`: it is not counted as a cure."""

    def answer(x, layers, seed):
        if layers > 4:
            raise ValueError("not done yet")
        return np.full((layers, x.shape[1] + 1, x.shape[1]), -0.5)

    stack = CHECKS["cured_stack"]
    [shallow] = stack.inputs()["shallow"]
    assert not stack.seen(shallow, answer(*shallow)).any(), "it is what is measured, and it is a constant"
    assert examine(stack, answer).points == 0


def test_no_single_rate_is_right_in_a_whole_group():
    """So two answers that pass a group differ, and what takes a point from constants takes none from an honest one."""
    check = CHECKS["rate_for"]
    for seed in range(30):
        for group, cases in check.inputs(seed).items():
            for rate in np.logspace(-7, 4, 200):
                right = [not check.seen(arguments, np.array(rate)).any() for arguments in cases]
                assert not all(right), (group, seed, rate)
