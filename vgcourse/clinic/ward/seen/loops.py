"""A third author: long names, loops in Python, everything by hand, flat dictionaries of arrays."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, waves, written_digits, xor
from vgcourse.clinic.ward.patient import Case, patient, repaired


def _draw(generator, *shape, gain=1.0):
    return jnp.asarray(generator.normal(0, gain / np.sqrt(shape[0]), shape), dtype=jnp.float32)


@patient("vanishing: padding", also=("vanishing: time",), at=("word_vectors",), steps=60)
def silence_at_the_end(seed, cured=False):
    """A GRU reads sentences of 8 to 15 words in rows of 150; what it knows at the very end is what counts."""
    generator = np.random.default_rng(seed)
    how_many, row, vector, hidden = 24, 150, 12, 24
    parameters = {
        "word_vectors": jnp.asarray(generator.normal(0, 0.5, (60, vector)), jnp.float32),
        "input_to_gates": _draw(generator, vector, 2 * hidden),
        "hidden_to_gates": _draw(generator, hidden, 2 * hidden),
        "input_to_candidate": _draw(generator, vector, hidden),
        "hidden_to_candidate": _draw(generator, hidden, hidden),
        "readout": _draw(generator, hidden, 2),
    }
    lengths = generator.integers(8, 16, how_many)
    labels = generator.integers(0, 2, how_many)
    words = generator.integers(2, 31, (how_many, row)) + 29 * labels[:, None]  # each class has words of its own
    words = np.where(np.arange(row) < lengths[:, None], words, 0)
    batch = {"words": jnp.asarray(words), "lengths": jnp.asarray(lengths), "labels": jnp.asarray(labels)}

    def loss(parameters, batch):
        embedded = jnp.take(parameters["word_vectors"], batch["words"], axis=0)

        def one_step(hidden_state, inputs):
            x, inside = inputs
            gates = jax.nn.sigmoid(
                x @ parameters["input_to_gates"] + hidden_state @ parameters["hidden_to_gates"]  # the cause
            )
            update, reset = jnp.split(gates, 2, axis=1)
            candidate = jnp.tanh(
                x @ parameters["input_to_candidate"]  # the cause
                + (reset * hidden_state) @ parameters["hidden_to_candidate"]  # the cause
            )
            new_state = (1 - update) * hidden_state + update * candidate  # the cause
            if cured:
                new_state = jnp.where(inside[:, None], new_state, hidden_state)
            return new_state, None

        inside = jnp.arange(row)[:, None] < batch["lengths"][None]
        start = jnp.zeros((how_many, hidden))
        last, _ = jax.lax.scan(one_step, start, (jnp.swapaxes(embedded, 0, 1), inside))  # the cause
        logits = last @ parameters["readout"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["labels"]).mean()

    return Case(loss, parameters, batch, optax.adam(3e-3), guess=float(np.log(2)), classes=2)


masked_silence = repaired(silence_at_the_end, "masked_silence")


@patient("nan or inf")
def a_pixel_that_is_always_black(seed, cured=False):
    """Pixels are divided by their standard deviation; that of the corner is zero."""
    generator = np.random.default_rng(seed)
    images, labels = written_digits()
    parameters = {"first": _draw(generator, 64, 48), "second": _draw(generator, 48, 10)}
    smallest = 1e-2 if cured else 0.0

    def loss(parameters, batch):
        pixels, labels = batch
        centred = pixels - jnp.mean(pixels, axis=0)
        standardised = centred / (jnp.std(pixels, axis=0) + smallest)  # the cause
        hidden = jnp.tanh(standardised @ parameters["first"])
        logits = hidden @ parameters["second"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()

    return Case(loss, parameters, (images.reshape(-1, 64) / 16, labels), guess=float(np.log(10)), classes=10)


@patient("nan or inf")
def no_direction(seed, cured=False):
    """Vectors are divided by their length; that of an empty row is 0, and its gradient is nan."""
    generator = np.random.default_rng(seed)
    inputs, labels = clouds(jax.random.key(seed))
    inputs = inputs.at[7].set(0.0)
    parameters = {"project": _draw(generator, 20, 16), "compare": _draw(generator, 16, 4)}

    def loss(parameters, batch):
        inputs, labels = batch
        projected = inputs @ parameters["project"]
        if cured:
            length = jnp.sqrt(jnp.sum(projected**2, axis=-1, keepdims=True) + 1e-12)
        else:
            length = jnp.linalg.norm(projected, axis=-1, keepdims=True) + 1e-6  # the cause
        logits = 5 * (projected / length) @ parameters["compare"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()

    return Case(loss, parameters, (inputs, labels), guess=float(np.log(4)), classes=4)


@patient("gradient cut off", also=("not used",), at=("scorer",))
def the_best_one_only(seed, cured=False):
    """Hard attention: the position with the highest score is looked up by its number."""
    generator = np.random.default_rng(seed)
    labels = generator.integers(0, 4, 64)
    shown = generator.integers(0, 6, 64)
    inputs = generator.normal(0, 0.5, (64, 6, 12))
    inputs[np.arange(64), shown] += generator.normal(0, 1.5, (4, 12))[labels]
    parameters = {"scorer": _draw(generator, 12, 1), "hidden": _draw(generator, 12, 32), "out": _draw(generator, 32, 4)}

    def loss(parameters, batch):
        inputs, labels = batch
        scores = (inputs @ parameters["scorer"])[..., 0]
        if cured:
            chosen = jnp.sum(jax.nn.softmax(scores)[..., None] * inputs, axis=1)
        else:
            best = jnp.argmax(scores, axis=1)  # the cause
            chosen = inputs[jnp.arange(len(inputs)), best]  # the cause
        hidden = jax.nn.relu(chosen @ parameters["hidden"])
        logits = hidden @ parameters["out"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()

    batch = (jnp.asarray(inputs, jnp.float32), jnp.asarray(labels))
    return Case(loss, parameters, batch, guess=float(np.log(4)), classes=4)


@patient("gradient cut off", also=("not used",), at=("encoder_1", "encoder_2"))
def both_sides_stopped(seed, cured=False):
    """Two views of a picture; the gradient was to stop on one side (SimSiam), and stops on both."""
    generator = np.random.default_rng(seed)
    images, _ = written_digits()
    pixels = images.reshape(-1, 64) / 16
    views = [pixels + jnp.asarray(generator.normal(0, 0.1, pixels.shape), jnp.float32) for _ in range(2)]
    parameters = {
        "encoder_1": _draw(generator, 64, 48, gain=1.4),
        "encoder_2": _draw(generator, 48, 24),
        "predictor": _draw(generator, 24, 24),
    }

    def encode(parameters, view):
        return jax.nn.relu(view @ parameters["encoder_1"]) @ parameters["encoder_2"]

    def unit(vectors):
        return vectors / jnp.sqrt(jnp.sum(vectors**2, axis=-1, keepdims=True) + 1e-9)

    def loss(parameters, batch):
        one, other = batch
        here = encode(parameters, one)
        if not cured:
            here = jax.lax.stop_gradient(here)  # the cause
        there = jax.lax.stop_gradient(encode(parameters, other))
        return 1 - jnp.mean(jnp.sum(unit(here @ parameters["predictor"]) * unit(there), axis=-1))

    return Case(loss, parameters, tuple(views), guess=1.0)


one_side_stopped = repaired(both_sides_stopped, "one_side_stopped")


@patient("unscaled targets", also=("saturated", "wrong loss: sigmoid for classes"))
def out_of_reach(seed, cured=False):
    """An autoencoder of pixels 0..255 that ends in a sigmoid."""
    generator = np.random.default_rng(seed)
    images, _ = written_digits()
    pixels = jnp.round(images.reshape(-1, 64) * 255 / 16)
    parameters = {
        "into_1": _draw(generator, 64, 48), "into_2": _draw(generator, 48, 16),
        "out_1": _draw(generator, 16, 48), "out_2": _draw(generator, 48, 64),
    }  # fmt: skip
    target = pixels / 255 if cured else pixels

    def loss(parameters, batch):
        hidden = jnp.tanh(batch["pixels"] / 255 @ parameters["into_1"])
        code = jnp.tanh(hidden @ parameters["into_2"])
        hidden = jnp.tanh(code @ parameters["out_1"])
        picture = jax.nn.sigmoid(hidden @ parameters["out_2"])  # the cause
        return jnp.mean((picture - batch["target"]) ** 2)  # the cause

    guess = float(jnp.mean(jnp.var(target, axis=0)))
    return Case(loss, parameters, {"pixels": pixels, "target": target}, optax.adam(3e-3), guess=guess)


@patient("wrong loss: sigmoid for classes", at=("[1]",))
def yes_no_or_three(seed, cured=False):
    """Four classes, numbered 0 to 3, given to a binary cross-entropy on one logit."""
    generator = np.random.default_rng(seed)
    inputs, labels = clouds(jax.random.key(seed))
    parameters = {"hidden": _draw(generator, 20, 40, gain=1.4), "out": _draw(generator, 40, 4 if cured else 1)}

    def loss(parameters, batch):
        inputs, labels = batch
        hidden = jax.nn.relu(inputs @ parameters["hidden"])
        logits = hidden @ parameters["out"]
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()
        return optax.sigmoid_binary_cross_entropy(logits[:, 0], labels).mean()  # the cause

    return Case(loss, parameters, (inputs, labels), guess=float(np.log(4)), classes=4)


@patient("wrong loss: broadcast", at=("[1]",))
def everyone_to_everyone(seed, cured=False):
    """Targets (n, 1), predictions (n,), absolute error."""
    generator = np.random.default_rng(seed)
    inputs, targets = waves(jax.random.key(seed))
    parameters = {
        "one": _draw(generator, 8, 48, gain=1.4),
        "two": _draw(generator, 48, 48, gain=1.4),
        "three": _draw(generator, 48, 1),
    }

    def loss(parameters, batch):
        inputs, targets = batch
        hidden = jax.nn.relu(inputs @ parameters["one"])
        hidden = jax.nn.relu(hidden @ parameters["two"])
        predictions = jnp.squeeze(hidden @ parameters["three"])
        error = predictions - targets  # the cause
        return jnp.mean(jnp.abs(error))

    guess = float(jnp.mean(jnp.abs(targets - jnp.median(targets))))
    return Case(loss, parameters, (inputs, targets[:, 0] if cured else targets), guess=guess)


def _sound(seed, number_format=jnp.float32):
    generator = np.random.default_rng(seed)
    inputs, labels = xor(jax.random.key(seed))
    parameters = {
        "weights_1": _draw(generator, 6, 48, gain=1.4), "biases_1": jnp.zeros(48),
        "weights_2": _draw(generator, 48, 48, gain=1.4), "biases_2": jnp.zeros(48),
        "weights_3": _draw(generator, 48, 1), "biases_3": jnp.zeros(1),
    }  # fmt: skip
    parameters = jax.tree.map(lambda leaf: leaf.astype(number_format), parameters)

    def loss(parameters, batch):
        inputs, labels = batch
        hidden = inputs.astype(number_format)
        for layer in (1, 2):
            hidden = hidden @ parameters[f"weights_{layer}"] + parameters[f"biases_{layer}"]
            hidden = jnp.maximum(hidden, 0)
        logits = (hidden @ parameters["weights_3"] + parameters["biases_3"])[:, 0].astype(jnp.float32)
        return jnp.mean(jnp.logaddexp(0.0, logits) - labels * logits)

    return Case(loss, parameters, (inputs, labels), optax.adam(3e-3), guess=float(np.log(2)), classes=2)


@patient("rounded away", also=("nan or inf",))
def half_precision(seed, cured=False):
    """Weights in float16 under Adam: its ε of 1e-8 is 0 in float16, and so are the squares of small gradients."""
    epsilon = 1e-4 if cured else 1e-8
    return _sound(seed, jnp.float16)._replace(optimizer=optax.adam(1e-3, eps=epsilon))


@patient("clipped", also=("rate too small",))
def every_entry_clipped(seed, cured=False):
    """Every entry of the gradient is clipped to ±1e-7, under plain gradient descent."""
    limit = 1.0 if cured else 1e-7
    return _sound(seed)._replace(optimizer=optax.chain(optax.clip(limit), optax.sgd(0.3)))


@patient("healthy")
def clipped_for_safety(seed):
    """Adam behind a clip to length 1: a seat belt, and no brake."""
    return _sound(seed)._replace(optimizer=optax.chain(optax.clip_by_global_norm(1.0), optax.adam(3e-3)))


@patient("healthy")
def mixed_precision(seed):
    """Products in bfloat16, weights in float32: updates are kept."""
    generator = np.random.default_rng(seed)
    inputs, labels = clouds(jax.random.key(seed))
    parameters = {"hidden": _draw(generator, 20, 64, gain=1.4), "out": _draw(generator, 64, 4)}

    def loss(parameters, batch):
        inputs, labels = batch
        hidden_weights, out_weights = (parameters[name].astype(jnp.bfloat16) for name in ("hidden", "out"))
        hidden = jax.nn.relu(inputs.astype(jnp.bfloat16) @ hidden_weights)
        logits = (hidden @ out_weights).astype(jnp.float32)
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()

    return Case(loss, parameters, (inputs, labels), guess=float(np.log(4)), classes=4)


@patient("healthy")
def counts(seed):
    """Counts from 0 to some dozens, by a Poisson deviance: whole numbers as targets, and no classes."""
    generator = np.random.default_rng(seed)
    inputs, wave = waves(jax.random.key(seed))
    targets = jnp.asarray(generator.poisson(np.exp(1.0 + 0.8 * np.asarray(wave[:, 0]))), jnp.float32)
    parameters = {
        "hidden": _draw(generator, 8, 48), "hidden_bias": jnp.zeros(48), "out": _draw(generator, 48, 1) * 0.3,
        "out_bias": jnp.ones(1),
    }  # fmt: skip

    def loss(parameters, batch):
        inputs, targets = batch
        hidden = jnp.tanh(inputs @ parameters["hidden"] + parameters["hidden_bias"])
        log_rate = (hidden @ parameters["out"] + parameters["out_bias"])[:, 0]
        perfect = jnp.maximum(targets, 1e-9)
        return 2 * jnp.mean(jnp.exp(log_rate) - targets - targets * (log_rate - jnp.log(perfect)))

    known = np.asarray(targets)
    guess = float(2 * np.mean(known * np.log(np.maximum(known, 1e-9) / known.mean())))
    return Case(loss, parameters, (inputs, targets), optax.adam(1e-2), guess=guess)
