"""A doctor in a few lines: from the profiles of some networks to one finding for each."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, exercise, seems, whole

HEALTHY, VANISHING, EXPLODING, DEAD = range(4)
SLOPES = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda h: h * (1 - h)),
    "tanh": (np.tanh, lambda h: 1 - h**2),
    "relu": (lambda z: np.maximum(z, 0), lambda h: (h > 0) * 1.0),
}


LAYERS, UNITS, EXAMPLES = 8, 24, 32


def _network(rng: np.random.Generator, activation: str, gain: float, size: float = 1.0, bias: float = 0.0) -> tuple:
    """RMS of dL/dh from input to output, and the share of dead units, layer by layer, of a random stack.

    size: the RMS of the gradient at the output. The gradients are rounded to three digits and held in float32.
    """
    φ, slope = SLOPES[activation]
    hs = [rng.normal(size=(EXAMPLES, UNITS))]
    for W in (Ws := gain / np.sqrt(UNITS) * rng.normal(size=(LAYERS, UNITS, UNITS))):
        hs.append(φ(hs[-1] @ W + bias))
    δ = rng.normal(size=hs[-1].shape)
    found = [np.sqrt(np.mean(δ**2))]
    for W, h in zip(Ws[::-1], hs[:0:-1], strict=True):
        δ = (δ * slope(h)) @ W.T
        found.append(np.sqrt(np.mean(δ**2)))
    kept = np.array([float(f"{size * g:.3g}") for g in found[::-1]])
    return np.where(kept < 1e-37, 0.0, kept), np.round([np.mean(np.all(slope(h) < 1e-6, axis=0)) for h in hs[1:]], 2)


def _one(gradients, dead) -> int:
    if np.max(dead) > 0.9:
        return DEAD
    if not np.isfinite(gradients).all():
        return EXPLODING
    first, last = gradients[0], gradients[-1]
    return VANISHING if first < 1e-3 * last else EXPLODING if first > 1e3 * last else HEALTHY


def _reference(gradients, dead) -> np.ndarray:
    return np.array([_one(*each) for each in zip(np.asarray(gradients, float), np.asarray(dead, float), strict=True)])


def _apart(gradients, dead) -> bool:
    """No ratio near a factor of 1000, and no layer nearly dead."""
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = abs(np.log10(gradients[0] / gradients[-1]))
    return not 2.6 < ratio < 3.4 and not 0.8 < np.max(dead) <= 0.93


def _drawn(rng: np.random.Generator, *kinds: dict) -> tuple[np.ndarray, np.ndarray]:
    """Networks of these kinds, in any order; `most_dead` bounds the share of dead units in the worst layer."""
    found = []
    for kind in rng.permutation(np.array(kinds, object)):
        how = dict(kind)
        low, high = how.pop("most_dead", (0, 1))
        while not (_apart(*(network := _network(rng, **how))) and low <= np.max(network[1]) <= high):
            continue
        found.append(network)
    return np.array([g for g, _ in found]), np.array([dead for _, dead in found])


def _healthy(size=1.0) -> dict:
    return {"activation": "relu", "gain": 2**0.5, "size": size}


_LEANING = {"activation": "sigmoid", "gain": 2.6}  # 2 decades: unwell, and by the line no finding
_VANISHING, _EXPLODING = {"activation": "sigmoid", "gain": 1.0}, {"activation": "relu", "gain": 4.5}
_DYING = {"activation": "relu", "gain": 2**0.5, "bias": -0.3, "most_dead": (0.53, 0.8)}
_DEAD = {"activation": "relu", "gain": 1.0, "bias": -2.5}
_PLAIN = ({"activation": "tanh", "gain": 1.1}, _healthy(), _VANISHING, _EXPLODING, _DEAD)


def _sizes(rng: np.random.Generator) -> list[tuple]:
    at = lambda low, high: 10.0 ** rng.uniform(low, high)
    return [_drawn(rng, *_PLAIN, _LEANING, _healthy(at(-9, -6)), _healthy(at(5, 8)), _VANISHING | {"size": at(7, 9)}, _EXPLODING | {"size": at(-14, -12)})]


def _edge(rng: np.random.Generator) -> list[tuple]:
    """A gradient that is 0 or inf at the input; a dead layer beside other things; all that is lost, lost at one end."""
    g, dead = _drawn(rng, *_PLAIN, _healthy(), _healthy(), {"activation": "sigmoid", "gain": 0.05, "size": 1e-30}, _EXPLODING, _EXPLODING, _EXPLODING | {"size": 1e-9})
    exploding = np.flatnonzero(g[:, 0] > 1e3 * g[:, -1])
    g[exploding[0], :2], g[exploding[1], :3] = np.inf, [np.nan, np.inf, np.inf]
    healthy = np.flatnonzero(_reference(g, dead) == HEALTHY)
    g[healthy[1], 0] *= 1e-4
    g[healthy[2], :-1] *= 1e-4
    for network in (exploding[2], healthy[0]):  # one layer is dead, and its few living units pass the gradient on
        dead[network, whole(rng, 0, LAYERS)] = 0.97
    return [(g, dead)]


def _log(g) -> np.ndarray:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.nan_to_num(np.log10(np.asarray(g, float)), nan=99, posinf=99, neginf=-99)


def _doctor(gradients, dead, ratio=lambda g: _log(g)[:, 0] - _log(g)[:, -1], line=3.0, of_dead=lambda d: np.max(d, 1), most=0.9,
            first=True, broken=EXPLODING, zero=None) -> np.ndarray:  # fmt: skip
    """The findings, with one thing done in another way."""
    g, dead = np.asarray(gradients, float), np.asarray(dead, float)
    r = ratio(g)
    found = np.where(r < -line, VANISHING, np.where(r > line, EXPLODING, HEALTHY))
    if zero is not None:
        found = np.where((g == 0).any(1), zero, found)
    found = np.where(np.isfinite(g).all(1), found, broken)
    over = of_dead(dead) > most
    return np.where(over if first else over & (found == HEALTHY), DEAD, found)


EXERCISE = exercise(
    __name__, place=4,
    contract="""findings(gradients, dead) → one number for each network: 0 healthy, 1 vanishing, 2 exploding, 3 dead.
True of it: gradients (networks, stages): RMS of dL/dh, input first; dead (networks, layers): share of dead units. A layer above 0.9 → 3. Else inf or nan anywhere → 2. Else the first stage below 1/1000 of the last → 1, above 1000 times → 2.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("plain", "five networks", 1, lambda rng: [_drawn(rng, *_PLAIN), _drawn(rng, *_PLAIN, _DYING)]),
        Group("size is no sign", "healthy ones with tiny and huge gradients, a loud one that vanishes, a quiet one that explodes", 2, _sizes),
        Group("edge", "a gradient that is exactly 0 at the input; inf and nan; dead and exploding; all lost in one layer", 1, _edge),
    ),
    reference=_reference, tolerance=Within(0, 1e-6), alike=Within(0, 1e-6), mistaken=_doctor,
    mistakes=(
        ("size", "The size of the gradient at the first stage decides here. A small gradient is not a vanishing one: compare it with the one at the output.", dict(ratio=lambda g: _log(g)[:, 0])),
        ("mean size", "The mean size of the gradients decides here. Compare the first with the last.", dict(ratio=lambda g: np.mean(_log(g), 1))),
        ("smallest", "The smallest gradient decides here, and a small one is not a vanishing one: compare the first with the last.", dict(ratio=lambda g: np.where(np.min(_log(g), 1) < -3, -99, _log(g)[:, 0] - _log(g)[:, -1]))),
        ("upside down", "Vanishing and exploding are exchanged: the gradient is followed from the output to the input.", dict(ratio=lambda g: _log(g)[:, -1] - _log(g)[:, 0])),
        ("neighbours", "Only two neighbouring stages are compared. The product of all factors counts: first against last.", dict(ratio=lambda g: _log(g)[:, 0] - _log(g)[:, 1])),
        ("zero is healthy", "A gradient that is exactly 0 counts as healthy here. It vanished so far that the format lost it.", dict(zero=HEALTHY)),
        ("difference", "The difference is compared with a thousand, or a thousandth. A factor is asked for: divide.", dict(ratio=lambda g: np.where((d := g[:, 0] - g[:, -1]) > 1e3, 99, np.where(d < -1e-3, -99, 0)))),
        ("never dead", "Dead units are not looked at.", dict(most=2.0)),
        ("dead last", "The gradient is looked at first here. A layer above 0.9 is dead, whatever else.", dict(first=False)),
        ("mean of dead", "The mean of all layers decides whether units are dead. One dead layer stops everything.", dict(of_dead=lambda d: np.mean(d, 1))),
        ("dead at a half", "A layer counts as dead from a half on here. Only above 0.9.", dict(most=0.5)),
        ("inf is vanishing", "inf or nan counts as vanishing here. It is what exploding ends in.", dict(broken=VANISHING)),
        ("inf is healthy", "inf or nan counts as healthy here. It is what exploding ends in.", dict(broken=HEALTHY)),
        ("ten", "The line is drawn at a factor of 10. Here it is 1000.", dict(line=1.0)),
        seems("no finding", "One of the numbers 0, 1, 2, 3 is wanted for each network.", lambda _, expected, got: got.shape != expected.shape or not np.isin(got, range(4)).all()),
    ),
)  # fmt: skip
