"""Every public name, called wrongly in every way that its parameters have: a sentence, at once, and nothing else.

The calls are made from the face itself, so a new name is tried as soon as it is there. What no annotation can say – a
zero too many, numbers that do not fit together – stands in a table of its own.
"""

from __future__ import annotations

import enum
import inspect
import math
import re
import signal
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from itertools import count

import numpy as np
import pytest

import vgcourse as vg
from vgcourse import annotated
from vgcourse.inputs import BadInput
from vgcourse.nets.folds import Dense
from vgcourse.nets.tasks import Task

SECONDS = 5.0
ANYTHING = object()
FUNCTIONS = {name: getattr(vg, name) for name in vg.__all__ if inspect.isfunction(getattr(vg, name))}


@pytest.fixture(autouse=True)
def at_once():
    """No call may take longer than SECONDS."""

    def late(*_):
        raise TimeoutError

    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def sentence(call, *values, **given) -> str:
    """What the call says; it fails unless it is one sentence of ours."""
    with pytest.raises(BadInput) as caught:
        call(*values, **given)
    (said,) = caught.value._render_traceback_()
    assert len(said.splitlines()) == 1 and said.rstrip("?.)")[-1] not in ":," and len(said) < 1000, said
    return said


def _record(kind: str):
    """Something that passes for a record of that kind: only the name of its type is looked at."""
    return type(kind, (), {})()


def fitting(kind: str):
    """A value that the annotation allows."""
    plain = {"int": 2, "float": 0.5, "str": "x", "bool": True, "None": None, "object": "00"}
    plain |= {"ArrayLike": np.ones((2, 2)), "np.ndarray": np.ones(2)}
    if kind in plain:
        return plain[kind]
    if kind.startswith("tuple["):
        return tuple(fitting(part.strip()) for part in kind[6:-1].split(","))
    if kind.startswith("Key["):
        return np.zeros(2, np.uint32)
    if kind.startswith("Callable["):
        return len
    if array := annotated.ARRAY.fullmatch(kind):
        dims = [each for each in array[2].split() if each != "..." and not each.startswith("*")] or ["one"]
        return np.ones([int(each) if each.isdigit() else 2 for each in dims], bool if array[1] == "Bool" else float)
    if part := annotated.PART.fullmatch(kind):
        inner = annotated.alternatives(part[2].split(",", 1)[-1].strip() if part[1] == "Mapping" else part[2])[0]
        return {"a": fitting(inner)} if part[1] == "Mapping" else [fitting(inner)]
    return _record(kind.split(".")[-1])


def wrong(kinds: tuple[str, ...]) -> dict[str, object]:
    """By what is wrong with them, values that none of these kinds allows."""
    several = any(kind.startswith(("Sequence", "Float", "Num", "Int", "Bool", "np.", "ArrayLike")) for kind in kinds)
    texts = any(kind == "str" or kind.startswith(("Sequence[str", "Mapping")) for kind in kinds)
    numbers = any(kind in ("int", "float") for kind in kinds)
    values: dict[str, object] = {
        "an object": ANYTHING,
        "an empty dict": {},
        "an empty list": [],
        "an empty generator": iter(()),
        "a set of texts": [["a"], ["b"]],
    }
    if not any(kind.startswith("Callable[") for kind in kinds):
        values["a function"] = len
    if "None" not in kinds:
        values["None"] = None
    if not texts:
        values |= {"text": "tanh", "bytes": b"1", "texts": ["a", "b"]}
    if "int" in kinds:
        values |= {"negative": -1, "true": True, "a half": 0.5, "nan": math.nan, "inf": math.inf, "digits": "9" * 5000}
    if "float" in kinds:
        values |= {"nan": math.nan, "inf": -math.inf, "complex": 1j, "too large": 10**400}
    if "Sequence[int]" in kinds:
        values |= {"negative": [-1], "half": [0.5], "nan": [math.nan], "without end": count(), "number": 3.5}
    if numbers and not several:
        values |= {"a list": [1, 2], "an array": np.ones(3)}
    if kinds == ("bool",):
        values |= {"number": 2, "word": "yes"}
    return values


def cases():
    for name, function in FUNCTIONS.items():
        parameters = inspect.signature(function).parameters.values()
        turned = hasattr(inspect.unwrap(function), "__signature__") or hasattr(function.__wrapped__, "__signature__")
        base = {}
        for p in parameters:
            kinds = annotated.alternatives(str(p.annotation))
            if p.default is p.empty and p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY):
                base[p.name] = fitting(kinds[0]) if p.annotation is not p.empty else ANYTHING
        yield name, "one too many", tuple(range(len(parameters) + 1)), {}
        yield name, "a misspelt name", (), {**base, "widht_": 3}
        for missing in base:
            yield name, f"no {missing}", (), {what: value for what, value in base.items() if what != missing}
        for p in parameters:
            kinds = annotated.alternatives(str(p.annotation))
            if isinstance(p.default, range):
                kinds = ("Sequence[int]",)
            unsaid = p.annotation is p.empty and not isinstance(p.default, range)
            if p.kind in (p.VAR_KEYWORD, p.VAR_POSITIONAL) or unsaid:
                if not turned or p.kind is not p.POSITIONAL_OR_KEYWORD:
                    continue
                values = {"an object": ANYTHING, "an empty list": [], "an empty dict": {}, "nan": math.nan, "b": b"1"}
                if p.default is not None:
                    values["None"] = None
                if not isinstance(p.default, str):
                    values |= {"text": "tanh", "huge": 10**12, "inf": -math.inf}
                for what, value in values.items():
                    yield name, f"{p.name}: {what}", (), {**base, p.name: value}
                continue
            if not all(map(annotated.known, kinds)) or kinds == ("object",):
                continue
            for what, value in wrong(kinds).items():
                yield name, f"{p.name}: {what}", (), {**base, p.name: value}


CASES = list(cases())


@pytest.mark.parametrize("name", sorted({case[0] for case in CASES}))
def test_a_wrong_call_ends_in_one_sentence(name):
    for _, what, values, given in (case for case in CASES if case[0] == name):
        turned = hasattr(FUNCTIONS[name].__wrapped__, "__signature__")
        try:
            said = sentence(FUNCTIONS[name], *values, **given)
            assert turned or ": " not in what or f"{what.split(': ')[0]} of vg.{name} " in said, said
        except BaseException as failed:
            raise AssertionError(f"vg.{name}, {what}: {type(failed).__name__}: {str(failed)[:300]}") from failed
        if "misspelt" in what and "width" in inspect.signature(FUNCTIONS[name]).parameters:
            assert "Did you mean width?" in said or "Did you mean 'width'?" in said


def test_there_are_many_of_them():
    assert len(CASES) >= 300 and len({case[0] for case in CASES}) >= 100
    assert set(Counter(case[0] for case in CASES)) == set(FUNCTIONS)


NOBODY = """
Axis('x', 'lgo')
Axis('x', scal='log')
Axis()
accuracy(5, 'tanh', [1.0], learnin_rate=1)
accuracy(5, 'tanh', [])
accuracy_figure({'a': ['x']}, '')
accuracy_figure({'a': [[]]}, '')
accuracy_map([5], 'tanh', [1.0], steps=0)
accuracy_map([], 'tanh', [1.0])
activation('sigmiod')
activation(3)
activation_figure('sigmiod')
activation_figure()
activation_figure('tanh', reach=0)
activation_figure('tanh', reach=-1)
autocorrelation([])
autocorrelation(np.ones(8), lags=0)
autocorrelation(np.ones(8), lags=9)
backpropagate(CIRCLES, passes=0)
bank(kinds=3)
bank(widths=[0])
bank(widths=[])
batch_norm([1.0, 2.0])
batch_norm(np.ones((0, 3)))
breakdown([])
cell_paths(seeds=range(1000))
chain(depth=0)
chain(x=float('inf'))
chain_explorer(1)
chain_figure(vg.profile())
check('sigmoid', len)
check('sigmoid_slope')
check('sigmoid_slope', 3)
check('sigmoid_slope', None)
check()
check(3)
check_installation(1)
chi_1(-1, 1, 'tanh')
chi_1(1, -1, 'tanh')
chi_1(1, 1, 'sigmiod')
clipped(['a word'])
clipped([1.0], 'global', -1)
clipped([1.0], 'globall')
comparison_figure({'a': [1, 2]}, 'y')
comparison_figure({}, vg.Axis('y'))
comparison_figure({'a': [float('nan')] * 3}, vg.Axis('y'))
confusion([2, 3], [True, False])
confusion([True], [True, False])
cosines(CIRCLES, 0)
count_pieces(CIRCLES)
count_pieces([])
critical_scale('tanh', -1)
dead_share([[1.0]], depth=0)
dead_share([])
deaths(CIRCLES, epochs=0)
descend(steps=0)
digits(-1)
directions([0.0])
end_to_end(np.ones((2, 3)))
estimated_cosine(0, 3)
estimated_cosine(10, 0)
evolve(CIRCLES, pairs=0)
evolve(CIRCLES, passes=0)
factors_until_overflow(1)
family_figure()
family_figure('tanh', reach=0)
finish('x')
fit('two_circles')
fit(CIRCLES, activation='sigmiod')
fit(CIRCLES, batch=0)
fit(CIRCLES, batch=None)
fit(CIRCLES, epochs=0)
fit(CIRCLES, epsilon=1e-7, optimizer='sgd')
fit(CIRCLES, gain=[1, 2, 3])
fit(CIRCLES, hidden=0)
fit(CIRCLES, initializer='xavier')
fit(CIRCLES, learning_rate=-1)
fit(CIRCLES, optimizer='sdg')
fit(CIRCLES, progress=3)
fit(CIRCLES, rate=1)
fit(CIRCLES, seeds=3)
fit(CIRCLES, seeds=[])
fit(CIRCLES, width=0)
fit(None)
fit(Task(np.ones((0, 2)), np.ones(0, int), np.ones((0, 2)), np.ones(0, int)))
fit([])
fit_zigzag(3)
fit_zigzag([0])
fit_zigzag([])
fold_figure()
folded_net(0)
folded_net(13)
forward(depth=0)
gains(None)
gains([])
growth('relu', 'bach')
half_life('x')
half_life(float('nan'))
he_spread(0, 10)
he_spread(10, 0)
highway_profile(layers=0)
initial_layers(features=0)
initial_layers(gain=float('nan'))
initial_layers(hidden=10**6)
initial_layers(width=0)
initial_layers(width=10**7)
initial_weights('he', 0, 2, 2)
initial_weights('he', KEY, 0, 2)
initial_weights('he', KEY, 10**6, 10**6)
initial_weights('he', None, 2, 2)
input_slopes(layers=0)
jacobians(0, 'tanh', 'he')
jacobians(2, 'tanh', 'he', width=0)
jacobians(2, 'tanh', 'he', width=10**6)
lag_profile('lstmm')
lag_profile(lag=0)
lag_profile(part='c', cell='rnn')
last_block_slope('end', depths=[])
last_block_slope('nowhere')
layer_norm(np.ones((2, 0)))
learn_history('chuncker')
learn_history(steps=0)
lesson(99)
lesson(None)
log10_forward(0, 'tanh', 1)
lyapunov_exponent(0)
lyapunov_exponent(4, -1)
lyapunov_exponent(4, 0)
matrix_products(n=0)
mean_field(batch=0)
mean_field(batch=10**9)
measure(None, [1.0], [1.0], sum)
measure(len, [], [1.0], sum)
measured_growth([1])
most_right(0, 4)
most_right(4, 0)
most_rihgt
near_zero_share([1.0], below=-1)
near_zero_share([])
near_zero_share([float('nan')] * 2)
norm_excess(0)
passage(blocks=0)
phase('tanh', -1)
phase('tanh', 1, -1)
phase_figure('tanh', [], [1.0])
phase_figure('tanh', [1.0], [1.0])
place_of(1.0, [])
place_of(1.0, [float('nan')])
predict('01', 'nothing')
predicted_passage(blocks=65)
pretrain(CIRCLES, [])
product_figure([1.0], 4)
profile(batch=0)
profile(depth=65)
profile(depth=True)
profile(width=10**6)
profile_figure(3)
progress(1)
quiz('01', 'nothing')
quiz('01', variant=-1)
quiz('99')
random_features(CIRCLES, 0)
random_features(CIRCLES, ridge=-1)
ranking([1, 2, 3], [True, False])
ranking([1, 2], [True, True])
ranking([1, float('nan')], [True, False])
raw_pass(depth=0)
raw_pass(number_format='float8')
reach('gru', steps=-1)
recentred([[1.0, 2.0]], [1.0])
remember('rnn', 'adding', length=1)
resized([], [])
reveal('00', 3)
saturation_share([1.0], largest=0)
saturation_share([float('nan'), 1])
shuffled([])
silent_depth(1, 'float8')
singular_values([[float('nan'), 1], [1, 1]])
singular_values(np.ones((2, 3, 4)))
skip_sweep(normalisation='bach')
slope_figure(1, 2)
slope_figure([1, float('nan')], [1, 2])
slope_figure([1, 2], [1, 1])
spectrum_figure({'a': []})
spectrum_figure({'a': [0.0, 0.0]})
steps_to_learn(2, 'he', share=2)
steps_until([[1.0, 2.0]], 0.5)
sweep()
sweep(activation=['tanh', 'relu'])
sweep(seed=[0, None])
sweep(seed=[])
sweep(seed=range(2), depth=[5, 10, 15])
train_clipped(steps=0)
trainability_figure({2: [0.5]}, [1.0], 'tanh', 0.1)
train_residual(blocks=0)
trained_accuracy([])
two_circles(examples=1)
two_circles(factor=1)
two_circles(noise=-1)
two_circles(seed=-1)
untrained(hidden=0)
untrained(width=0)
update_to_weight_ratio([1.0, 2.0], [1.0, 2.0, 3.0])
update_to_weight_ratio([float('nan')], [1.0])
variance_shares([[1.0, 2.0]])
variance_shares(np.ones((2, 2, 2)))
vector_products(length=0)
vector_products(σ=0)
walk(start=[1, 2, 3])
walk(steps=0)
"""
"""Calls that nobody means as they stand."""

STRANGE = """
collapse_figure([-1.0])
collapse_figure([[1.0, 2.0]])
reach_figure({'rnn': [[1.0, 2.0]]}, 'title')
reach_figure({'rnn': [1.0, 2.0]}, 'title')
cosine_figure({100: np.array(0.5)}, 50)
outcome_figure({'tanh': np.array(0.9)}, {'tanh': 0.9}, 'title')
profile(depth=np.float64('nan'))
profile(depth=10**400)
profile(depth=-10**400)
profile(depth=np.bool_(True))
profile(depth=Decimal('sNaN'))
profile(depth=Decimal('1e999999'))
profile(depth=Fraction(5, 2))
profile(depth=5+0j)
profile(depth=np.array([5]))
profile(depth=np.ma.masked)
profile(depth=Series([5]))
profile(depth=Own())
profile(depth=range(5))
profile(depth={5: 1}.keys())
profile(depth=np.datetime64('2020'))
profile(depth=bytearray(b'5'))
profile(activation=np.array('tanh'))
profile(activation=Own())
profile(seed=2**64)
chain(weight=np.complex64(1))
chain(weight=1e308)
half_life(np.float32('inf'))
half_life(np.array([[1.0]]))
silent_depth(1e308)
silent_depth(1.0, np.float32)
factors_until_overflow(10**400)
near_zero_share(np.array(['1', '2']))
near_zero_share(np.array([1.0, None], object))
near_zero_share(np.ma.array([1.0, 2.0], mask=[True, False]))
near_zero_share(Series(['a']))
near_zero_share({1.0: 2}.values())
near_zero_share({1.0, 2.0})
near_zero_share([Fraction(1, 2)])
near_zero_share(np.array([1+0j]))
near_zero_share([10**400])
near_zero_share(np.zeros(3, [('a', float)]))
near_zero_share(memoryview(b'abc'))
near_zero_share(bytearray(b'abc'))
near_zero_share(Own())
near_zero_share(KEY)
batch_norm(np.ma.masked_array(np.ones((3, 2)), mask=np.eye(3, 2)))
layer_norm(np.full((2, 2), 1e200))
singular_values(np.ma.masked_array(np.eye(2), mask=np.eye(2)))
initial_weights('he', jax.random.split(KEY, 3), 2, 2)
initial_weights('he', np.zeros(3, np.uint32), 2, 2)
initial_weights('he', np.zeros(2), 2, 2)
two_circles(noise=1e308)
two_circles(0, 10**400)
fit(CIRCLES, seeds=np.array(0))
fit(CIRCLES, seeds=(each for each in range(10**9)))
fit(CIRCLES, epochs=Own())
fit(CIRCLES, learning_rate=np.ma.masked)
fit(CIRCLES, learning_rate=1e308)
sweep(depth=range(10**12))
sweep(depth=(each for each in [5, 10]))
sweep(depth=np.array([5, np.nan]))
sweep(depth=Own())
chi_1(1e308, 1e308, 'tanh')
comparison_figure({3: [1.0]}, vg.Axis('y'))
ranking([1, 2], np.ma.array([True, False], mask=[True, False]))
Axis(3)
Axis(Own())
walk(start=[np.nan, 1.0])
walk(start=[10**400, 1.0])
walk(start=[1e308, 1e308])
measure(np.tanh, np.ones((3, 4, 4)), np.ones(4), jax.numpy.sum)
measure(lambda h, w: None, np.ones((3, 4, 4)), np.ones(4), jax.numpy.sum)
measure(lambda h, w: 'a', np.ones((3, 4, 4)), np.ones(4), jax.numpy.sum)
measure(lambda h, w: h @ w, np.ones((3, 4, 4)), np.ones(4), lambda h: h)
measure(lambda h, w: h @ w, np.ones((3, 4, 4)), np.ones(4), np.linalg.cond)
measure(lambda h, w: h @ w, np.ones((3, 4, 4), object), np.ones(4), jax.numpy.sum)
measure(lambda h, w: h @ w, np.ones((3, 4, 4), complex), np.ones(4), jax.numpy.sum)
jax.jit(lambda depth: vg.profile(depth=depth))(5)
jax.grad(vg.half_life)(1.0)
jax.vmap(vg.half_life)(np.ones(3))
jax.jit(vg.singular_values)(np.eye(3))
jax.jit(vg.autocorrelation)(np.ones(20))
jax.jit(lambda start: vg.walk(start=start))(np.ones(2))
jax.jit(lambda scores: vg.ranking(scores, [True, False]))(np.ones(2))
"""
"""Numbers and sequences of a kind that is not Python's, NumPy's or JAX's everyday one, and calls inside programs."""


class Depth(enum.IntEnum):
    five = 5


class Series:
    """Something of another library that NumPy can read."""

    def __init__(self, values):
        self.values = values

    def __array__(self, dtype=None, copy=None):
        return np.asarray(self.values, dtype)


class Own:
    """An object whose own methods raise."""

    def fails(self, *_, **__):
        raise RuntimeError

    __float__ = __array__ = __repr__ = __eq__ = __len__ = __iter__ = fails
    __hash__ = object.__hash__


RIGHT = {
    "silent_depth(0)": (75, "beside 0 every number counts until it underflows"),
    "silent_depth(1)": (13, "¼ⁿ is lost beside 1 in float32"),
    "he_spread(10, 10)[1]": (5.0, "β = 5 L/n"),
    "half_life(1.0)": (2.2127, "a forget bias is any number: ln ½ / ln σ(1)"),
    "half_life(Fraction(1, 2))": (1.4621, "a fraction is a number"),
    "profile(depth=Depth.five).depth": (5, "so is a name for one"),
    "chain(depth=Decimal(5)).a.size": (5, "and a decimal one"),
    "float(near_zero_share(np.ones(2, np.longdouble)))": (0.0, "in any format of NumPy's"),
    "factors_until_overflow(1 + 1e-7)": (887228435, "ln(2¹²⁸ − 2¹⁰⁴) / ln(1 + 1e-7), at once"),
    "half_life(-0.5)": (0.7116, "half of it is lost within a step"),
    "float(near_zero_share([0.01, 1]))": (0.5, "lists are taken where arrays are"),
    "float(saturation_share([0.01, 1]))": (0.5, "so they are here"),
    "float(update_to_weight_ratio(0, 0))": (0.0, "nothing moves, as the docstring says"),
    "float(update_to_weight_ratio([1.0], [0.0]))": (math.inf, "a step from 0 is infinitely large beside it"),
    "directions([2.0], seeds=[0])['value'][0, 0]": (1.0, "a threshold above the gradient clips nothing"),
    "factors_until_overflow(2.0, 'float')": (1024, "'float' is NumPy's name of float64"),
    "float(update_to_weight_ratio([0.0, 0.0], [1.0, 2.0]))": (0.0, "nothing moves"),
    "float(batch_norm([[1.0, 2.0]])[0, 0])": (0.0, "one example is its own mean"),
    "float(layer_norm([[1.0, 3.0]])[0, 1])": (1.0, "two units, one deviation each"),
    "singular_values([[3.0, 0.0], [0.0, 4.0]])[0]": (4.0, "the larger one"),
    "ranking([1, float('inf')], [False, True])": (1.0, "a score may be infinite, as that of a dead network"),
    "breakdown([[1.0], [float('nan')]])[1]": (2, "the second stage is no number: that is what is asked"),
    "most_right(2, 100)": (0.51, "runs are at most pieces + 1"),
    "variance_shares([[[1.0, 2.0]], [[3.0, 4.0]]])[0]": (0.8, "the first factor"),
    "place_of(2.0, [1, 2, 3])[0]": (0.5, "in the middle"),
    "quiz(1).lesson": ("01", "the number of a lesson"),
}
"""Calls that look odd and have a right answer, with the reason."""


@pytest.fixture(scope="module")
def known():
    import jax

    return {**vars(vg), **FUNCTIONS, "Axis": vg.Axis, "np": np, "vg": vg, "Task": Task, "Dense": Dense,
            "jax": jax, "Series": Series, "Own": Own, "Decimal": Decimal, "Fraction": Fraction, "Depth": Depth,
            "KEY": jax.random.key(0), "CIRCLES": vg.two_circles(0, 40)}  # fmt: skip


@pytest.mark.parametrize("call", [*NOBODY.strip().splitlines(), *STRANGE.strip().splitlines()])
def test_what_nobody_means_is_asked_back(known, call):
    if call == "most_rihgt":
        with pytest.raises(BadInput, match="Did you mean 'most_right'"):
            vg.most_rihgt  # noqa: B018
        return
    sentence(lambda: eval(call, known))


@pytest.mark.parametrize("call", sorted(RIGHT))
def test_what_looks_odd_and_is_right_is_answered(known, call):
    answer, _ = RIGHT[call]
    came = eval(call, known)
    assert came == (answer if isinstance(answer, str) else pytest.approx(answer, rel=1e-3))


def test_what_goes_by_name_is_said_apart():
    with pytest.raises(BadInput, match="it takes loss, params, batch, and by name optimizer, has_aux, steps, follow"):
        vg.diagnose(len, {}, 1, 2)


@pytest.mark.parametrize(
    ("call", "now"),
    [
        (lambda: vg.walk("none", rate=1.0), "learning_rate"),
        (lambda: vg.edge_descent(rate=0.1), "learning_rate"),
        (lambda: vg.growth(activation_name="relu"), "activation"),  # and not that `activation` is missing
        (lambda: vg.phase_figure(activation_name="tanh", weight_scales=[1], bias_scales=[0]), "activation"),
        (lambda: vg.fit(None, optimiser="sgd"), "optimizer"),
        (lambda: vg.learn_history(optimiser="sgd"), "optimizer"),
        (lambda: vg.jacobians(2, "tanh", initialiser="he"), "initializer"),  # nobody's former name: the other spelling
        (lambda: vg.profile(normalization="batch"), "normalisation"),
    ],
)
def test_a_name_that_a_saved_notebook_still_has_is_told_the_one_of_today(call, now):
    assert sentence(call).endswith(f"Did you mean {now}?")


def test_one_thing_has_one_name_in_all_signatures():
    taken = {name: set(inspect.signature(function).parameters) for name, function in FUNCTIONS.items()}
    for former in ("rate", "lr", "eta", "activation_name", "act", "nonlinearity"):
        assert [name for name, parameters in taken.items() if former in parameters] == []


def american(word: str) -> str:
    """The word as it is spelt overseas; what is spelt alike everywhere stays."""
    for here, there in ((r"(?<=[lmrt])is(?=e|at|ing)", "iz"), (r"our$", "or"), (r"tre", "ter"), (r"grey", "gray")):
        word = re.sub(here, there, word)
    return word


def test_one_thing_has_one_spelling_wherever_a_learner_types_it():
    typed = {*vg.__all__, *(what for function in FUNCTIONS.values() for what in inspect.signature(function).parameters)}
    words = {word for name in typed for word in name.split("_")}
    assert {word for word in words if american(word) != word and american(word) in words} == set()
    assert {"optimizer", "initializer", "normalisation"} <= words and american("optimiser") == "optimizer"
