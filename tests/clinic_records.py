"""Records of networks that nobody built: what a rule reads, with each number where a test wants it."""

from dataclasses import replace

import numpy as np

from vgcourse.clinic.record import Data, Examination, LossFacts, Parameter, Place, Stage

HERE = "learner.py"


def place(line=1):
    return Place(HERE, line, code=f"line {line}")


def stack(depth=6, weight=1.0, slope=1.0, operation="tanh", width=64, batch=32, line=10, **units):
    """A chain of `depth` products with an activation behind each but the last, and the gradient that its factors give.

    weight, slope: of every stage. units: fields of every activation (dead, saturated, alike …).
    """
    stages, parameters = [], []
    norm = 0.0  # log10 ‖dL/dz‖ at the last product
    sizes = [norm + (depth - 1 - i) * (np.log10(weight) + np.log10(slope)) for i in range(depth)]
    half = 0.5 * np.log10(batch * width)
    for i, size in enumerate(sizes):
        path = f"[{i}]['w']"
        stages.append(Stage(
            f"product {i + 1}", "product", "dot_general", place(line), (batch, width), "float32",
            log10_value=np.array(0.0), log10_gradient=np.array(size - half), weight_factor=np.array(weight),
            alike=units.get("alike", 0.1) if i else 0.1, parameters=(path, f"[{i}]['b']"),
        ))  # fmt: skip
        if i < depth - 1:
            stages.append(Stage(
                f"{operation} {i + 1}", "activation", operation, place(line), (batch, width), "float32",
                log10_value=np.array(0.0), log10_gradient=np.array(size - half), slope=np.array(slope),
                **({"dead": 0.0, "saturated": 0.0, "alike": 0.1} | units),
            ))  # fmt: skip
        parameters.append(matrix(path, width))
        parameters.append(replace(matrix(f"[{i}]['b']", width), shape=(width,), log10_value=-np.inf, constant=True))
    return Examination(tuple(stages), tuple(parameters), data(batch), LossFacts(1.0, classes=10, place=place(99)))


def matrix(path="['w']", width=64, **given):
    return Parameter(path, (width, width), "float32", **({"log10_value": -0.9, "log10_gradient": -3.0} | given))


def data(batch=32, classes=10):
    return (
        Data("[0]", (batch, 20), "float32", 0.0, 1.0, -3.0, 3.0),
        Data("[1]", (batch,), "int32", classes / 2 - 0.5, 2.9, 0.0, classes - 1.0, labels=classes),
    )


def recurrent(steps=60, factor=0.9, operation="tanh", dtype="float32", still=0):
    """A scan over time whose gradient falls by `factor` with each step back; the last `still` steps are padding."""
    gradient = -3 + np.log10(factor) * np.arange(steps)[::-1].astype(float)
    value = np.random.default_rng(0).normal(size=steps) * 0.1
    if still:
        value[-still:] = -0.5
    inputs = Stage("product 1", "product", "dot_general", place(5), (32, 64), dtype, steps, value, gradient,
                   weight_factor=np.full(steps, 1.0), parameters=("['in']",))  # fmt: skip
    state = Stage("product 2", "product", "dot_general", place(5), (32, 64), dtype, steps,
                  value * 0.5 + 0.01 * np.arange(steps), gradient,
                  weight_factor=np.full(steps, factor), parameters=("['rec']",))  # fmt: skip
    bent = Stage(f"{operation} 1", "activation", operation, place(5), (32, 64), dtype, steps, value, gradient,
                 slope=np.full(steps, 1.0), saturated=0.0)  # fmt: skip
    out = Stage("product 3", "product", "dot_general", place(8), (32, 2), dtype, log10_value=np.array(0.0),
                log10_gradient=np.array(-2.0), weight_factor=np.array(1.0), parameters=("['out']",))  # fmt: skip
    parameters = tuple(matrix(f"['{name}']") for name in ("in", "rec", "out"))
    return Examination(
        (inputs, state, bent, out), parameters, data(classes=2), LossFacts(0.7, classes=2, place=place(9))
    )


def with_stages(examination, where=lambda stage: True, **fields):
    """The record with `fields` changed in the stages that `where` picks."""
    stages = tuple(replace(s, **fields) if where(s) else s for s in examination.stages)
    return replace(examination, stages=stages)


def with_parameters(examination, where=lambda p: len(p.shape) == 2, **fields):
    return replace(
        examination, parameters=tuple(replace(p, **fields) if where(p) else p for p in examination.parameters)
    )


def with_data(examination, index, **fields):
    found = list(examination.data)
    found[index] = replace(found[index], **fields)
    return replace(examination, data=tuple(found))
