"""Networks in the manner of others: examples of the documentation of Flax, Equinox, optax, Haiku, Keras, written anew.

What is asked: does `diagnose` take them as they are, call the healthy healthy, and find a public bug at its line?
What it said is kept in docs/ward.md. Keras and Haiku are no dependencies: their tests run where they are installed.
"""

import inspect

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from sklearn.datasets import load_digits

from vgcourse.clinic.diagnosis import diagnose

pytestmark = pytest.mark.usefixtures("quickly_compiled")

MARK = "# here"


def line_of(function):
    """The line of this file, inside the function, that ends in MARK."""
    text, first = inspect.getsourcelines(inspect.unwrap(function))
    return first + next(i for i, line in enumerate(text) if line.rstrip().endswith(MARK))


@pytest.fixture(scope="module")
def digits():
    found = load_digits()
    return {
        "image": jnp.asarray(found.images[:64, ..., None] / 16, jnp.float32),
        "label": jnp.asarray(found.target[:64]),
    }


def test_a_cnn_as_in_the_tutorial_of_flax_nnx(digits):
    nnx = pytest.importorskip("flax.nnx")

    class CNN(nnx.Module):
        def __init__(self, *, rngs):
            self.conv1 = nnx.Conv(1, 8, kernel_size=(3, 3), rngs=rngs)
            self.batch_norm1 = nnx.BatchNorm(8, rngs=rngs)
            self.dropout1 = nnx.Dropout(rate=0.025, rngs=rngs)
            self.conv2 = nnx.Conv(8, 16, kernel_size=(3, 3), rngs=rngs)
            self.linear1 = nnx.Linear(64, 32, rngs=rngs)
            self.linear2 = nnx.Linear(32, 10, rngs=rngs)

        def __call__(self, x):
            x = nnx.avg_pool(nnx.relu(self.batch_norm1(self.dropout1(self.conv1(x)))), (2, 2), strides=(2, 2))
            x = nnx.avg_pool(nnx.relu(self.conv2(x)), (2, 2), strides=(2, 2))
            return self.linear2(nnx.relu(self.linear1(x.reshape(x.shape[0], -1))))

    graph, params, rest = nnx.split(CNN(rngs=nnx.Rngs(0)), nnx.Param, ...)

    def loss_fn(params, batch):
        logits = nnx.merge(graph, params, rest, copy=True)(batch["image"])
        return optax.softmax_cross_entropy_with_integer_labels(logits=logits, labels=batch["label"]).mean()

    found = diagnose(loss_fn, params, digits, optimizer=optax.adamw(0.005, 0.9))
    assert found.healthy, found


def test_a_variational_autoencoder_as_among_the_examples_of_flax_linen(digits):
    nn = pytest.importorskip("flax.linen")

    class Encoder(nn.Module):
        latents: int

        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Dense(48, name="fc1")(x))
            return nn.Dense(self.latents, name="fc2_mean")(x), nn.Dense(self.latents, name="fc2_logvar")(x)

    class Decoder(nn.Module):
        @nn.compact
        def __call__(self, z):
            return nn.Dense(64, name="fc2")(nn.relu(nn.Dense(48, name="fc1")(z)))

    class VAE(nn.Module):
        latents: int = 8

        def setup(self):
            self.encoder = Encoder(self.latents)
            self.decoder = Decoder()

        def __call__(self, x, z_rng):
            mean, logvar = self.encoder(x)
            z = mean + jax.random.normal(z_rng, logvar.shape) * jnp.exp(0.5 * logvar)
            return self.decoder(z), mean, logvar

    x = digits["image"].reshape(64, 64)
    model, rng = VAE(), jax.random.key(0)
    params = model.init(rng, x, rng)["params"]

    def loss_fn(params, batch):
        recon_x, mean, logvar = model.apply({"params": params}, batch, jax.random.key(1))
        bce = optax.sigmoid_binary_cross_entropy(recon_x, batch).sum(-1).mean()
        kld = -0.5 * jnp.sum(1 + logvar - mean**2 - jnp.exp(logvar), -1).mean()
        return bce + kld

    found = diagnose(loss_fn, params, x, optimizer=optax.adam(1e-3))
    assert found.healthy, found


def test_a_gru_as_in_the_documentation_of_equinox():
    eqx = pytest.importorskip("equinox")

    class RNN(eqx.Module):
        hidden_size: int
        cell: eqx.Module
        linear: eqx.nn.Linear
        bias: jax.Array

        def __init__(self, in_size, out_size, hidden_size, *, key):
            ckey, lkey = jax.random.split(key)
            self.hidden_size = hidden_size
            self.cell = eqx.nn.GRUCell(in_size, hidden_size, key=ckey)
            self.linear = eqx.nn.Linear(hidden_size, out_size, use_bias=False, key=lkey)
            self.bias = jnp.zeros(out_size)

        def __call__(self, input):
            def f(carry, inp):
                return self.cell(inp, carry), None

            out, _ = jax.lax.scan(f, jnp.zeros((self.hidden_size,)), input)
            return jax.nn.sigmoid(self.linear(out) + self.bias)

    rng = np.random.default_rng(0)
    t = np.linspace(0, 2 * np.pi, 16)
    turn = np.where(np.arange(64) % 2, 1.0, -1.0)
    start = rng.uniform(0, 2 * np.pi, 64)
    angle = start[:, None] + turn[:, None] * t
    x = jnp.asarray(np.stack([np.sin(angle), np.cos(angle)], -1) / (1 + t)[:, None], jnp.float32)
    model = RNN(2, 1, 16, key=jax.random.key(0))
    params, static = eqx.partition(model, eqx.is_inexact_array)

    def compute_loss(params, batch):
        x, y = batch
        pred_y = jax.vmap(eqx.combine(params, static))(x)[:, 0]
        return -jnp.mean(y * jnp.log(pred_y) + (1 - y) * jnp.log(1 - pred_y))

    found = diagnose(compute_loss, params, (x, jnp.asarray(turn > 0, jnp.float32)), optimizer=optax.adam(3e-3))
    assert found.healthy, found


def test_a_linear_fit_as_in_the_first_steps_of_optax():
    @jax.vmap
    def network(params, x):
        return jnp.dot(params, x)

    def compute_loss(params, batch):
        x, y = batch
        y_pred = network(jnp.broadcast_to(params, (len(x), 2)), x)
        return jnp.mean(optax.l2_loss(y_pred, y))

    xs = jax.random.normal(jax.random.key(42), (16, 2))
    ys = jnp.sum(xs * jnp.array([0.5, 0.5]), axis=-1)
    found = diagnose(compute_loss, jnp.array([0.1, -0.2]), (xs, ys), optimizer=optax.adam(1e-1))
    assert found.healthy, found


def test_a_sequential_as_in_the_guides_of_keras_on_jax(digits, monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    keras = pytest.importorskip("keras")
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.layers.Input((8, 8, 1)),
            keras.layers.Conv2D(8, 3, activation="relu"),
            keras.layers.MaxPooling2D(2),
            keras.layers.Flatten(),
            keras.layers.Dense(10),
        ]
    )
    params = [variable.value for variable in model.trainable_variables]
    rest = [variable.value for variable in model.non_trainable_variables]

    def compute_loss(params, batch):
        logits, _ = model.stateless_call(params, rest, batch["image"])
        losses = keras.losses.sparse_categorical_crossentropy(batch["label"], logits, from_logits=True)
        return jnp.mean(losses)

    found = diagnose(compute_loss, params, digits, optimizer=optax.adam(1e-3))
    assert found.healthy, found


def test_a_pair_of_functions_as_in_the_first_lines_of_haiku(digits):
    hk = pytest.importorskip("haiku")

    def forward(images):
        mlp = hk.Sequential([hk.Flatten(), hk.Linear(64), jax.nn.relu, hk.Linear(32), jax.nn.relu, hk.Linear(10)])
        return mlp(images)

    network = hk.without_apply_rng(hk.transform(forward))
    params = network.init(jax.random.key(0), digits["image"])

    def loss_fn(params, batch):
        logits = network.apply(params, batch["image"])
        one_hot = jax.nn.one_hot(batch["label"], 10)
        return -jnp.mean(jnp.sum(jax.nn.log_softmax(logits) * one_hot, -1))

    found = diagnose(loss_fn, params, digits, optimizer=optax.adam(1e-3))
    assert found.healthy, found
    assert "['linear_1']['w']" in [each.path for each in found.examination.parameters]


def test_a_recurrent_core_with_its_state_as_in_haiku(digits):
    hk = pytest.importorskip("haiku")

    def forward(images):
        core = hk.LSTM(24)
        rows = jnp.swapaxes(images[..., 0], 0, 1)
        out, _ = hk.dynamic_unroll(core, rows, core.initial_state(images.shape[0]))
        return hk.Linear(10)(out[-1])

    network = hk.transform(forward)
    params = network.init(jax.random.key(0), digits["image"])

    def loss_fn(params, batch):
        logits = network.apply(params, None, batch["image"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["label"]).mean()

    found = diagnose(loss_fn, params, digits, optimizer=optax.adam(1e-3))
    assert found.healthy, found
    assert {stage.steps for stage in found.examination.stages} == {0, 8}


def pair(*widths):
    """(init, apply) as such libraries return them: the parameters are a mapping of mappings, by the layer's name."""

    def init(key, x):
        keys = jax.random.split(key, len(widths))
        sizes = zip((x.shape[-1], *widths), widths, strict=False)
        return {
            f"mlp/~/linear_{i}": {"w": jax.random.normal(k, (a, b)) / a**0.5, "b": jnp.zeros(b)}
            for i, (k, (a, b)) in enumerate(zip(keys, sizes, strict=True))
        }

    def apply(params, rng, x):
        *hidden, last = params.values()
        for layer in hidden:
            x = jnp.tanh(x @ layer["w"] + layer["b"])
        return x @ last["w"] + last["b"]

    return init, apply


def test_a_pair_of_functions_with_a_mapping_of_mappings(digits):
    init, apply = pair(32, 32, 10)
    x = digits["image"].reshape(64, 64) - 0.3
    params = init(jax.random.key(0), x)

    def loss_fn(params, rng, x, label):
        return optax.softmax_cross_entropy_with_integer_labels(apply(params, rng, x), label).mean()

    found = diagnose(loss_fn, params, (jax.random.key(1), x, digits["label"]), optimizer=optax.adam(1e-3))
    assert found.healthy, found
    assert found.examination.parameters[0].path == "['mlp/~/linear_0']['b']"


def test_a_public_bug_a_table_of_all_pairs_in_stax():
    """jax-ml/jax issue 2697: the network of a stax pair gives (n, 1), the targets are (n,), and it learns nothing."""
    from jax.example_libraries import stax

    init, apply = stax.serial(stax.Dense(32), stax.Relu, stax.Dense(32), stax.Relu, stax.Dense(1))
    x = jax.random.normal(jax.random.key(1), (64, 2))
    y = jnp.where(x[:, 0] * x[:, 1] > 0, 1.0, -1.0)
    _, params = init(jax.random.key(0), x.shape)

    def loss(params, inputs, targets):
        predictions = apply(params, inputs)
        return jnp.mean((targets - predictions) ** 2)

    found = diagnose(loss, params, (x, y))
    assert (found.first.kind, found.first.cause) == ("wrong loss", "broadcast"), found
    assert "(64, 1)" in found.first.measured and "(64,)" in found.first.measured


def test_a_public_bug_the_norm_of_nothing():
    """jax-ml/jax issue 3058: the slope of a norm at 0 is nan; here in a Siamese net, where a pair is the same twice."""
    eqx = pytest.importorskip("equinox")
    model = eqx.nn.MLP(4, 8, 16, 2, key=jax.random.key(0))
    params, static = eqx.partition(model, eqx.is_inexact_array)
    left = jax.random.normal(jax.random.key(1), (6, 4))
    right = jax.random.normal(jax.random.key(2), (6, 4)).at[2].set(left[2])

    def loss(params, batch):
        left, right, same = batch
        embed = jax.vmap(eqx.combine(params, static))
        distance = jnp.linalg.norm(embed(left) - embed(right), axis=-1)  # here
        return jnp.mean(jnp.where(same, distance**2, jnp.maximum(0.0, 1.0 - distance) ** 2))

    found = diagnose(loss, params, (left, right, jnp.arange(6) == 2))
    assert (found.first.kind, found.examination.first_bad.direction) == ("nan", "backward"), found
    assert found.first.place.line == line_of(loss) and found.examination.first_bad.example == 2


def test_a_public_bug_a_row_of_attention_in_which_everything_is_masked():
    """pytorch/pytorch issue 41508: what such a row gives is never used, and yet every gradient is nan."""
    k = jax.random.split(jax.random.key(0), 5)
    params = {name: jax.random.normal(key, (8, 8)) / 8**0.5 for name, key in zip("qkvo", k, strict=False)}
    x = jax.random.normal(k[4], (4, 6, 8))
    length = jnp.array([6, 4, 0, 5])  # the third example is empty

    def loss(params, batch):
        x, length = batch
        inside = jnp.arange(x.shape[1]) < length[:, None]
        scores = jnp.einsum("bte,bse->bts", x @ params["q"], x @ params["k"]) / 8**0.5
        scores = jnp.where(inside[:, None, :], scores, -jnp.inf)
        out = jax.nn.softmax(scores) @ (x @ params["v"]) @ params["o"]  # here
        out = jnp.where(inside[..., None], out, 0.0)
        return jnp.mean((out - x) ** 2, where=inside[..., None])

    gradients = jax.grad(loss)(params, (x, length))
    assert all(bool(jnp.isnan(gradients[name]).any()) for name in "vo")
    found = diagnose(loss, params, (x, length))
    assert found.first.kind == "nan", found
    assert found.first.place.line == line_of(loss)


def test_a_public_bug_two_softmaxes(digits):
    """jaehong31/CGES issue 1: the network returns a softmax, and the loss takes logits."""
    k = jax.random.split(jax.random.key(0), 2)
    params = {"w1": jax.random.normal(k[0], (64, 32)) / 8, "w2": jax.random.normal(k[1], (32, 10)) / 32**0.5}

    def mnist(params, x):
        h = jax.nn.relu(x.reshape(len(x), -1) @ params["w1"])
        return jax.nn.softmax(h @ params["w2"])

    def loss(params, batch):
        y_conv = mnist(params, batch["image"])
        return jnp.mean(optax.softmax_cross_entropy(y_conv, jax.nn.one_hot(batch["label"], 10)))

    found = diagnose(loss, params, digits)
    assert (found.first.kind, found.first.cause) == ("wrong loss", "softmax twice"), found
