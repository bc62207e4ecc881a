"""From an examination to pictures: both profiles over the stages, mean field beside them, the one over time, and the
training that was followed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from vgcourse.clinic.outcome import late
from vgcourse.clinic.reading import Reading, beside, from_end_to_end, value, word
from vgcourse.clinic.record import Stage
from vgcourse.clinic.trained import Trained
from vgcourse.nets.activations import ACTIVATIONS
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.look import SERIES
from vgcourse.views.numerals import number, size

STAGES = Axis("stage (the data on the left, the loss on the right)")
TIME = Axis("step t (the past on the left, the end on the right)")
GRADIENT = Axis("size of the gradient (norm)", "decades")
STEPS = Axis("step of the training, on one batch")
PLAIN = 0.2
"""Decades a stage by which a measured profile may differ from the product of its factors where nothing
bypasses them."""
FAR = 5
"""Times another loss: of what changes less, decades show nothing."""
ROSE = 10.0
"""Times its start: a training that is thrown so far out on its way is no example, wherever it comes to."""
SPARE = ("weights", "batch_norm", "factor", "lstm", "rnn")


def figures(read: Reading, title: str = "") -> tuple[Figure, ...]:
    """The profile over the stages, over time, and the training where it led nowhere: whichever there is."""
    found = [depth_figure(read, title)] if len(read.chain) > 1 else []
    if through_time(read):
        found.append(time_figure(read, title if not found else ""))
    if led_nowhere(read):
        found.append(training_figure(read, title if not found else ""))
    return tuple(each for each in found if any(len(curve.x) for curve in each.curves))


def depth_figure(read: Reading, title: str = "") -> Figure:
    """dL/dh and dL/dW at every stage, and dL/dh as mean-field theory has it where the stack is a plain one."""
    chain = read.chain
    at = np.arange(1, len(chain) + 1)
    names = {word(link.activation) for link in chain if link.activation}
    color = next(iter(names)) if len(names) == 1 and next(iter(names)) in SERIES else None
    dh = np.array([link.log10_gradient for link in chain])
    curves = [
        Curve(at, dh, "dL/dh", "measurement", color),
        Curve(at, weight_gradients(read), "dL/dW", "measurement", "weights"),
    ]
    theory = mean_field(read)
    if theory is not None:
        curves.append(Curve(at, theory, "dL/dh, mean-field theory", "theory", color))
    finite = dh[np.isfinite(dh)]
    said = (
        f"dL/dh is {size(dh[0])} at stage 1 and {size(dh[-1])} at stage {len(chain)}" if finite.size else "no gradient"
    )
    if theory is not None:
        said += f"; mean-field theory has {size(theory[0])} at stage 1"
    finding = from_end_to_end(len(chain), dh[0], dh[-1])
    title = title or f"T{finding[1:]}"
    return Figure(
        title, STAGES, GRADIENT, curves, alt=f"{title}. {said[0].upper() if said[0] != 'd' else 'd'}{said[1:]}."
    )


def through_time(read: Reading) -> list[tuple[str, np.ndarray]]:
    """(name, log10 ‖dL/dz‖ at every step) of each product inside a scan, and of each recurrence without a loop."""
    loops = [(s.name, np.atleast_1d(np.asarray(s.log10_gradient, float)) + _half_log(s)) for s in read.timed]
    return loops + [(stage.name, stage.along) for stage in read.stages if len(stage.along)]


def time_figure(read: Reading, title: str = "") -> Figure:
    """dL/dz at every step of what goes through time; those with the same gradient are drawn once."""
    curves: list[Curve] = []
    for name, values in through_time(read):
        if any(len(c.y) == len(values) and np.allclose(c.y, values, atol=1e-3, equal_nan=True) for c in curves):
            continue
        color = ("rnn", *SPARE)[len(curves) % 6] if not read.gated else ("lstm", *SPARE)[len(curves) % 6]
        curves.append(Curve(np.arange(len(values)), values, f"dL/dz, {name}", "line", color))
        if len(curves) == 4:
            break
    y = np.asarray(curves[0].y if curves and len(curves[0].y) else [-np.inf])
    end = max(np.flatnonzero(y > -np.inf), default=0)  # a loss may read an earlier step than the last
    finding = "No step gets a gradient"
    if y[end] > -np.inf:
        finding = f"Step 0 gets {beside(y[0] - y[end])} the gradient at step {end}"
    alt = f"{title or finding}. dL/dz is {size(y[0])} at step 0 and {size(y[-1])} at the last step."
    steps = max((len(curve.y) for curve in curves), default=2) - 1
    return Figure(title or finding, replace(TIME, range=(0, steps)), GRADIENT, curves, alt=alt)


def led_nowhere(read: Reading) -> bool:
    """Whether a training was followed and did not learn: then other rates were tried, or it broke."""
    followed = read.examination.followed
    return bool(followed and (followed.slower or not np.isfinite(followed.itself.loss).all()))


def training_figure(read: Reading, title: str = "") -> Figure:
    """The loss over the steps that were followed: at the given rate, and at that which came farthest."""
    followed = read.examination.followed
    runs = [followed.itself] if followed.risen is None else [followed.itself, followed.risen]
    best = _farthest(read)
    runs += [best] if best else []
    curves = [_loss_curve(run, run is followed.risen) for run in runs]
    itself = followed.itself.loss
    finding = _from_to(float(itself[0]), late(followed.itself), len(itself) - 1)
    if not np.isfinite(itself).all():
        finding = f"The loss is inf or nan at step {int(np.argmin(np.isfinite(itself)))}"
    rest = [
        f"; {curve.label} it comes to {value(late(run))} in {len(run.loss) - 1}"
        for run, curve in zip(runs[1:], curves[1:], strict=True)
    ]
    return loss_figure(title or finding, STEPS, curves, alt=f"{title or finding}{''.join(rest)}.")


def rehearsal_figure(read: Reading) -> Figure:
    """The loss over the first steps, where they lead up: all of it that is a number, however far it goes."""
    loss = np.asarray(read.examination.training.loss, float)
    finding = _from_to(float(loss[0]), float(loss[-1]), len(loss) - 1)
    if np.isfinite(loss).all() and np.max(loss) > max(loss[0], loss[-1]):
        finding = (
            f"The loss rises from {value(float(loss[0]))} to {value(float(np.max(loss)))} within {len(loss) - 1} steps"
        )
    return loss_figure(finding, STEPS, [_loss_curve(Trained(1.0, loss, np.nan), until=np.inf)], alt=f"{finding}.")


def came_to(read: Reading) -> str:
    """What the training that was followed came to, to a digit; and by another rate, if one of those tried is better."""
    itself, best = read.examination.followed.itself, _farthest(read)
    said = _from_to(float(itself.loss[0]), late(itself), len(itself.loss) - 1, 1)
    if best is None or not late(best) < late(itself):
        return said
    return f"{said}; at {_multiple(best.times)} your rate it comes to {one_digit(late(best))} in {len(best.loss) - 1}"


def loss_figure(title: str, steps: Axis, curves: Sequence[Curve], alt: str = "") -> Figure:
    """Losses over the steps, from the first to the last: in decades where they fall or grow far."""
    every = np.concatenate([curve.y for curve in curves])
    every = every[np.isfinite(every)]
    axis = Axis("loss", range=(0, 1.1 * every.max()) if every.size and every.min() >= 0 < every.max() else None)
    if every.size and every.min() > 0 and every.max() > FAR * every.min():
        axis, curves = Axis("loss", "decades"), [replace(curve, y=np.log10(curve.y)) for curve in curves]
    last = max((curve.x[-1] for curve in curves if len(curve.x)), default=1)
    return Figure(title, replace(steps, range=(0, max(last, 1))), axis, tuple(curves), alt=alt)


def one_digit(loss: float) -> str:
    """A loss behind a training, to one digit: training amplifies the last ones."""
    return size(float(np.log10(loss)), 1) if loss > 0 else value(loss)


def _from_to(start: float, end: float, steps: int, digits: int = 2) -> str:
    told = value if digits == 2 or np.isfinite(end) and one_digit(start) == one_digit(end) else one_digit
    return f"The loss goes from {value(start)} to {told(end) if np.isfinite(end) else 'inf or nan'} in {steps} steps"


def _farthest(read: Reading) -> Trained | None:
    """Of the trainings at other rates that hold, and rise nowhere far above their start, the one that came farthest."""
    followed = read.examination.followed
    whole = [run for run in (*followed.slower, *followed.faster) if np.isfinite(run.loss).all()]
    whole = [run for run in whole if np.max(run.loss) < ROSE * max(abs(run.loss[0]), 1e-30)]
    return min(whole, key=late, default=None)


def _loss_curve(run: Trained, risen: bool = False, until: float = 1000.0) -> Curve:
    """A training drawn until its loss breaks, or has grown `until` times: beside that nothing else is to be seen.

    Of the first step both ends are drawn, if they are numbers: one alone makes no line.
    """
    loss = np.asarray(run.loss, float)
    far = ~np.isfinite(loss) | (np.abs(loss) > until * max(abs(loss[0]), 1e-30))
    loss = loss[: max(int(np.argmax(far)), int(np.isfinite(loss[:2]).sum()))] if far.any() else loss
    label = "at your rate" if run.times == 1 else f"at {_multiple(run.times)} your rate"
    color = "rnn" if run.times == 1 else "factor" if run.times > 1 else "gru"
    if risen:
        label, color = "at the largest rate of your schedule", "lstm"
    return Curve(np.arange(len(loss)), loss, label, "line", color)


def _multiple(times: float) -> str:
    return f"{number(times, 0)} times" if times > 1 else f"{number(times)} of"


def weight_gradients(read: Reading) -> np.ndarray:
    """log10 ‖dL/dW‖ for every link of the chain: all the matrices that enter there; nan where that is not known."""
    found = []
    for link in read.chain:
        entering = [read.parameters[path] for path in link.stage.parameters if path in read.parameters]
        entering = [p for p in entering if len(p.shape) >= 2] or entering
        if not entering:
            found.append(np.nan)
            continue
        logs = [p.log10_gradient + 0.5 * np.log10(max(1, np.prod(p.shape))) for p in entering]
        whole = max(logs)
        found.append(whole - (0.5 * np.log10(link.stage.steps) if link.layer is not None else 0))
    return np.array(found)


def mean_field(read: Reading) -> np.ndarray | None:
    """log10 ‖dL/dh‖ at every stage as mean-field theory has it; None where the network is no plain random stack.

    It starts from the variance of the first z and from ‖dL/dh‖ at the end, and knows of each stage only σw, σb and φ:
    q_{l+1} = σw² E[φ(√q_l z)²] + σb², and ‖δ_l‖² = σw² E[φ′(√q_l z)²] ‖δ_{l+1}‖² (Schoenholz et al. 2017, eq. 6).
    """
    chain = read.chain
    hidden = chain[:-1]
    names = {word(link.activation) if link.activation else "" for link in hidden}
    normalised = any(stage.kind in ("normalisation", "softmax") for stage in read.examination.stages[:-1])
    if len(chain) < 4 or len(names) != 1 or not names <= set(ACTIVATIONS) or normalised or read.timed:
        return None
    measured = [link.log10_gradient for link in chain]
    factors = sum(read.shares)
    if not np.isfinite([*measured, factors]).all() or abs(measured[0] - measured[-1] - factors) > PLAIN * len(chain):
        return None
    φ = ACTIVATIONS[names.pop()]
    scales = [_scales(read, link.stage, link.layer) for link in chain]
    if any(scale is None for scale in scales):
        return None
    q, logs = 10 ** (2 * float(np.atleast_1d(chain[0].stage.log10_value)[0])), []
    for σw2, σb2 in scales[1:]:
        logs.append(0.5 * np.log10(max(σw2 * float(φ.slope_second_moment(q)), 1e-300)))
        q = σw2 * float(φ.second_moment(q)) + σb2
    return measured[-1] + np.append(np.cumsum(logs[::-1])[::-1], 0.0)


def _scales(read: Reading, stage: Stage, layer: int | None) -> tuple[float, float] | None:
    """(σw², σb²) of a stage: fan-in times the mean square of its weights, and the mean square of its biases."""
    entering = [read.parameters[path] for path in stage.parameters if path in read.parameters]
    axes = 2 if layer is None else 3
    matrices = [p for p in entering if len(p.shape) == axes]
    biases = [p for p in entering if len(p.shape) == axes - 1]
    if len(matrices) != 1 or not stage.shape:
        return None
    (shape,) = (matrices[0].shape[-2:],)
    fan_in = shape[0] if shape[1] == stage.shape[-1] else shape[1]
    return fan_in * 10 ** (2 * matrices[0].log10_value), sum(10 ** (2 * b.log10_value) for b in biases)


def _half_log(stage: Stage) -> float:
    return 0.5 * float(np.log10(max(1, np.prod(stage.shape))))
