"""A doctor in a few lines: from both profiles of some networks to one finding for each, and its cause."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, exercise, seems, whole

HEALTHY, BY_WEIGHTS, BY_SLOPES, EXPLODING = range(4)
SLOPES = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda h: h * (1 - h)),
    "tanh": (np.tanh, lambda h: 1 - h**2),
    "relu": (lambda z: np.maximum(z, 0), lambda h: (h > 0) * 1.0),
}
LAYERS, UNITS, EXAMPLES = 8, 24, 32
LOST = 99
"""Decades that a factor of exactly 0, or of inf, counts for."""


def _network(rng: np.random.Generator, activation: str, gain: float, size=1.0, bias=0.0, one=1.0, where=None) -> tuple:
    """RMS of dL/dh, (LAYERS + 1,), and of dL/dz, (LAYERS,), of a random stack, input first; rounded to three digits.

    size: of the gradient at the output. one: by how much the weights of one layer are multiplied, drawn or `where`.
    """
    φ, slope = SLOPES[activation]
    Ws = gain / np.sqrt(UNITS) * rng.normal(size=(LAYERS, UNITS, UNITS))
    Ws[whole(rng, 2, LAYERS - 1) if where is None else where] *= one
    hs = [rng.normal(size=(EXAMPLES, UNITS))]
    for W in Ws:
        hs.append(φ(hs[-1] @ W + bias))
    δ = rng.normal(size=hs[-1].shape)
    dh, dz = [δ], []
    for W, h in zip(Ws[::-1], hs[:0:-1], strict=True):
        dz.append(dh[-1] * slope(h))
        dh.append(dz[-1] @ W.T)
    rms = lambda each: float(f"{size * np.sqrt(np.mean(each**2)):.3g}")
    return np.array([rms(each) for each in dh[::-1]]), np.array([rms(each) for each in dz[::-1]])


def _decades(dh, dz) -> tuple[np.ndarray, np.ndarray]:
    """log10 of what the slopes and the weights keep, (networks, layers). Where nothing arrives, nothing is lost."""
    dh, dz = np.asarray(dh, float), np.asarray(dz, float)
    with np.errstate(divide="ignore", invalid="ignore"):
        found = np.log10(dz / dh[:, 1:]), np.log10(dh[:, :-1] / dz)
    return tuple(np.nan_to_num(each, nan=0, posinf=LOST, neginf=-LOST) for each in found)


def _reference(dh, dz) -> np.ndarray:
    slopes, weights = (each.sum(axis=1) for each in _decades(dh, dz))
    sick = np.where(slopes < weights, BY_SLOPES, BY_WEIGHTS)
    return np.where(slopes + weights > 3, EXPLODING, np.where(slopes + weights < -3, sick, HEALTHY))


def _clear(dh, dz) -> bool:
    """No change near a factor of 1000, and no cause that is nearly as large as the other."""
    slopes, weights = (float(each.sum()) for each in _decades(dh[None], dz[None]))
    return not 2.5 < abs(slopes + weights) < 3.5 and not (slopes + weights < -3 and abs(slopes - weights) < 1)


def _drawn(rng: np.random.Generator, *kinds: dict) -> tuple[np.ndarray, np.ndarray]:
    """Networks of these kinds, in any order."""
    found = []
    for kind in rng.permutation(np.array(kinds, object)):
        while not _clear(*(network := _network(rng, **kind))):
            continue
        found.append(network)
    return np.array([dh for dh, _ in found]), np.array([dz for _, dz in found])


_TANH, _RELU = {"activation": "tanh", "gain": 1.1}, {"activation": "relu", "gain": 2**0.5}
_SIGMOID, _FLAT = {"activation": "sigmoid", "gain": 1.0}, {"activation": "tanh", "gain": 1.0, "bias": 1.8}
_FAINT, _SMALL = {"activation": "tanh", "gain": 0.25}, {"activation": "relu", "gain": 0.35}
_LOUD = {"activation": "relu", "gain": 4.6}
_PLAIN = (_TANH, _RELU, _SIGMOID, _FAINT, _LOUD)


def _causes(rng: np.random.Generator) -> list[tuple]:
    """Weights that give back what slopes take; both take; a single layer does it."""
    mended, helped = {"activation": "sigmoid", "gain": 3.6}, {"activation": "sigmoid", "gain": 1.6}
    one = [_TANH | {"one": 1e-5}, _RELU | {"one": 1e-5}, _RELU | {"one": 1e-5, "where": 0}]
    many = _SIGMOID | {"one": 3e-3}  # eight slopes take more than the one layer whose weights are faint
    return [_drawn(rng, _RELU, mended, helped, _SIGMOID | {"gain": 0.6}, _SMALL, _FLAT, many, *one)]


def _sizes(rng: np.random.Generator) -> list[tuple]:
    at = lambda low, high: 10.0 ** rng.uniform(low, high)
    quiet, loud = at(-14, -12), at(8, 10)
    return [_drawn(rng, *(kind | {"size": at(-9, 8)} for kind in _PLAIN), _TANH | {"size": quiet}, _RELU | {"size": loud},
                   _LOUD | {"size": quiet}, _SIGMOID | {"size": loud}, _FAINT | {"size": loud})]  # fmt: skip


def _edge(rng: np.random.Generator) -> list[tuple]:
    """Dead units and weights of 0, behind which nothing arrives; an overflow."""
    dead = {"activation": "relu", "gain": 1.0, "bias": -12.0}
    dh, dz = _drawn(rng, *_PLAIN, _LOUD, dead, _TANH | {"one": 0.0}, _LOUD | {"size": 1e-9})
    burst = np.flatnonzero(_reference(dh, dz) == EXPLODING)[0]
    dh[burst, :3], dz[burst, :2] = np.inf, np.inf
    return [(dh, dz)]


def _doctor(dh, dz, change=lambda S, W, dh: (S + W).sum(1), cause=lambda S, W: (S.sum(1), W.sum(1)), line=3.0,
            names=(HEALTHY, BY_WEIGHTS, BY_SLOPES, EXPLODING), zero=None, broken=None) -> np.ndarray:  # fmt: skip
    """The findings, with one thing done in another way. S, W: decades that slopes and weights keep, by layer."""
    dh, (S, W) = np.asarray(dh, float), _decades(dh, dz)
    all_in_all, (by_slopes, by_weights) = change(S, W, dh), cause(S, W)
    sick = np.where(by_slopes < by_weights, names[2], names[1])
    found = np.where(all_in_all > line, names[3], np.where(all_in_all < -line, sick, names[0]))
    found = found if zero is None else np.where(dh[:, 0] == 0, zero, found)
    return found if broken is None else np.where(np.isfinite(dh).all(1), found, broken)


def _first(_, __, dh) -> np.ndarray:
    with np.errstate(divide="ignore"):
        return np.clip(np.log10(dh[:, 0]), -LOST, LOST)


def _kind(findings) -> np.ndarray:
    """Healthy, vanishing or exploding, whatever the cause."""
    return np.where(findings == BY_SLOPES, BY_WEIGHTS, findings)


def _mean_factor(S, W) -> tuple[np.ndarray, np.ndarray]:
    return tuple(np.mean(10.0**each, axis=1) for each in (S, W))


EXERCISE = exercise(
    __name__, place=4,
    contract="""findings(dh, dz) → one number for each network: 0 healthy, 1 its weights let the gradient vanish, 2 its slopes do, 3 it explodes.
True of it: RMS of dL/dh, (networks, layers + 1), and of dL/dz, (networks, layers), input first, where z = h W and the next h is φ(z). A factor of 1000 from end to end is where illness begins. The cause is what takes more of the gradient, all layers together. No network is a close call.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("plain", "two healthy networks, and one of each illness", 1, lambda rng: [_drawn(rng, *_PLAIN), _drawn(rng, *_PLAIN)]),
        Group("causes", "weights that give back what slopes take; both take; a single layer does it", 1, _causes),
        Group("size is no sign", "the same illnesses, with losses in other units", 1, _sizes),
        Group("edge", "dead units, weights of 0, and behind them nothing; an overflow", 1, _edge),
    ),
    reference=_reference, tolerance=Within(0, 1e-6), alike=Within(0, 1e-6), mistaken=_doctor,
    mistakes=(
        seems("one finding", "Every network gets the same finding here.", lambda _, expected, got: bool(got.shape == expected.shape and np.ptp(got) == 0 < np.ptp(expected))),
        seems("size", "The size of the gradient at the first stage decides here. Another unit of the loss changes it, and the network is the same.",
              lambda given, expected, got: got.shape == expected.shape and bool(np.any(_kind(got) != _kind(expected)) and np.all(_kind(got) == _kind(_doctor(*given, change=_first))))),
        ("exchanged", "Weights and slopes are exchanged. From h back to its z the slope multiplies, from z back to the h before it the weights.", dict(names=(HEALTHY, BY_SLOPES, BY_WEIGHTS, EXPLODING))),
        ("upside down", "Vanishing and exploding are exchanged: the gradient goes from the output to the input.", dict(change=lambda S, W, dh: -(S + W).sum(1))),
        ("neighbours", "Only the first layer is looked at. All of them multiply.", dict(change=lambda S, W, dh: S[:, 0] + W[:, 0])),
        ("slopes alone", "What the slopes take decides here whether a network is sick. The weights may give it back.", dict(change=lambda S, W, dh: S.sum(1))),
        ("weights alone", "What the weights do decides here whether a network is sick. The slopes take their part as well.", dict(change=lambda S, W, dh: W.sum(1))),
        ("always slopes", "Whatever vanishes is blamed on the slopes here.", dict(cause=lambda S, W: (S.sum(1) * 0 - 1, W.sum(1) * 0))),
        ("always weights", "Whatever vanishes is blamed on the weights here.", dict(cause=lambda S, W: (S.sum(1) * 0, W.sum(1) * 0))),
        ("no number", "0/0 is no number, and no comparison with it is true: behind dead units that decides here. Where nothing arrives, nothing is lost.",
         dict(cause=lambda S, W: (np.where((S == -LOST).any(1), np.nan, S.sum(1)), W.sum(1)))),
        ("one layer", "The first layer alone says here whether it is weights or slopes. All of them take their part.", dict(cause=lambda S, W: (S[:, 0], W[:, 0]))),
        ("worst layer", "The worst layer alone says here whether it is weights or slopes. Eight small losses can be more than one large one.", dict(cause=lambda S, W: (S.min(1), W.min(1)))),
        ("mean factor", "The mean factors are compared. Factors multiply: one of 10⁻⁵ among healthy ones hardly moves a mean.", dict(cause=_mean_factor)),
        ("neither is sick", "A network with 0 or inf in its gradients counts as healthy here: 0/0 and inf/inf are no numbers, and no comparison with one is true.", dict(zero=HEALTHY, broken=HEALTHY)),
        ("zero is healthy", "A gradient that is exactly 0 at the input counts as healthy here. Something has taken all of it.", dict(zero=HEALTHY)),
        ("inf is healthy", "An overflow counts as healthy here. It is what exploding ends in.", dict(broken=HEALTHY)),
        ("early", "The line is drawn too early. A factor of 1000 is 3 in log₁₀, and 6.9 in the natural logarithm.", dict(line=1.0)),
        seems("no finding", "One of the numbers 0, 1, 2, 3 is wanted for each network.", lambda _, expected, got: got.shape != expected.shape or not np.isin(got, range(4)).all()),
    ),
)  # fmt: skip
