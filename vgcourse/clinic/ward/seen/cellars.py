"""Six networks that sort things: wines, cells, birds, captions, results of a search, news."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "unscaled inputs",
    at=("['x']",),
    source="scikit-learn docs, 'Importance of Feature Scaling' (wine data)",
    needs="flax",
    steps=150,
)
def cellar_of_three_growers(seed, cured=False):
    """Thirteen chemical measurements of a bottle of wine; from which of three growers does it come?"""
    from flax import linen as nn
    from sklearn.datasets import load_wine

    found = load_wine()
    x = np.asarray(found.data, np.float32)
    if cured:
        x = (x - x.mean(0)) / x.std(0)
    x = jnp.asarray(x)  # the cause
    y = jnp.asarray(found.target)

    class Grower(nn.Module):
        @nn.compact
        def __call__(self, x):
            for width in (32, 16):
                x = nn.relu(nn.Dense(width)(x))
            return nn.Dense(3)(x)

    net = Grower()

    def loss(variables, batch):
        logits = net.apply(variables, batch["x"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["y"]).mean()

    share = np.bincount(found.target) / len(found.target)
    guess = float(-(share * np.log(share)).sum())
    return Case(loss, net.init(jax.random.key(seed), x[:1]), {"x": x, "y": y}, optax.sgd(0.03, momentum=0.9), guess, 3)


@patient(
    "wrong loss: softmax twice",
    source="dtcms.com/a/394596, a U-Net whose sigmoid stands before BCEWithLogitsLoss",
    steps=100,
)
def nuclei_in_the_micrograph(seed, cured=False):
    """A small U-Net that paints the nuclei of cells in a grey micrograph; pixel by pixel, yes or no."""
    rng = np.random.default_rng(seed)
    grid = np.mgrid[:16, :16].astype(np.float32)
    images, masks = [], []
    for _ in range(16):
        mask = np.zeros((16, 16), bool)
        for _ in range(rng.integers(2, 4)):
            centre, radius = rng.uniform(2, 14, 2), rng.uniform(1.8, 3.2)
            mask |= ((grid - centre[:, None, None]) ** 2).sum(0) < radius**2
        images.append(mask * rng.uniform(1.0, 1.8) + rng.normal(0, 0.35, (16, 16)))
        masks.append(mask)
    x = np.stack(images)[..., None].astype(np.float32)
    y = np.stack(masks)[..., None].astype(np.float32)
    x = (x - x.mean()) / x.std()

    def kernel(key, size, a, b):
        return {"w": jax.random.normal(key, (size, size, a, b)) * (2 / (size * size * a)) ** 0.5, "b": jnp.zeros(b)}

    k = jax.random.split(jax.random.key(seed), 5)
    params = {
        "down": [kernel(k[0], 3, 1, 6), kernel(k[1], 3, 6, 12)],
        "up": [kernel(k[2], 3, 12, 6), kernel(k[3], 3, 12, 6)],
        "out": kernel(k[4], 1, 6, 1),
    }

    def conv(p, x):
        layout = ("NHWC", "HWIO", "NHWC")
        return jax.lax.conv_general_dilated(x, p["w"], (1, 1), "SAME", dimension_numbers=layout) + p["b"]

    def unet(p, x):
        fine = jax.nn.relu(conv(p["down"][0], x))
        coarse = fine.reshape(-1, 8, 2, 8, 2, 6).max((2, 4))
        coarse = jax.nn.relu(conv(p["down"][1], coarse))
        coarse = jax.nn.relu(conv(p["up"][0], coarse))
        wide = jnp.repeat(jnp.repeat(coarse, 2, 1), 2, 2)
        both = jax.nn.relu(conv(p["up"][1], jnp.concatenate([fine, wide], -1)))
        out = conv(p["out"], both)
        return out if cured else jax.nn.sigmoid(out)  # the cause

    def loss(p, batch):
        image, mask = batch
        return optax.sigmoid_binary_cross_entropy(unet(p, image), mask).mean()

    share = float(y.mean())
    guess = float(-share * np.log(share) - (1 - share) * np.log(1 - share))
    return Case(loss, params, (jnp.asarray(x), jnp.asarray(y)), optax.adam(3e-3), guess, 2)


@patient(
    "wrong loss: sigmoid for classes",
    source="Stack Overflow, 'Keras binary_crossentropy has negative values'",
    needs="equinox",
    steps=150,
)
def garden_birds_by_song(seed, cured=False):
    """Five species of garden birds, told apart by twelve cepstral coefficients of their song."""
    import equinox as eqx

    species = 5
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    y = jax.random.randint(a, (200,), 0, species)
    x = 1.2 * jax.random.normal(b, (species, 12))[y] + 0.6 * jax.random.normal(c, (200, 12))
    x = (x - x.mean(0)) / x.std(0)
    outputs = species if cured else 1  # the cause
    net = eqx.nn.MLP(12, outputs, width_size=32, depth=2, key=d)
    params, rest = eqx.partition(net, eqx.is_inexact_array)

    def loss(params, batch):
        cepstra, label = batch
        logits = jax.vmap(eqx.combine(params, rest))(cepstra)
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(logits, label).mean()
        return optax.sigmoid_binary_cross_entropy(logits[:, 0], label).mean()  # the cause

    share = np.bincount(np.asarray(y)) / len(y)
    return Case(loss, params, (x, y), optax.sgd(0.1), float(-(share * np.log(share)).sum()), species)


@patient("healthy", source="Radford et al. 2021, CLIP", steps=150)
def captions_to_their_photographs(seed):
    """Photographs and captions of the same moments are brought together, each against all others of the batch."""
    k = jax.random.split(jax.random.key(seed), 8)
    moment = jax.random.normal(k[0], (128, 10))
    photo = jnp.tanh(moment @ jax.random.normal(k[1], (10, 40)) / 3) + 0.1 * jax.random.normal(k[2], (128, 40))
    caption = jnp.sin(moment @ jax.random.normal(k[3], (10, 24)) / 3) + 0.1 * jax.random.normal(k[4], (128, 24))

    def tower(key, a, b, c):
        one, two = jax.random.split(key)
        return (jax.random.normal(one, (a, b)) * a**-0.5, jnp.zeros(b), jax.random.normal(two, (b, c)) * b**-0.5)

    params = {"photo": tower(k[5], 40, 64, 16), "caption": tower(k[6], 24, 64, 16), "scale": jnp.log(1 / 0.05)}

    def embed(tower, x):
        w, b, v = tower
        z = jax.nn.gelu(x @ w + b) @ v
        return z / jnp.sqrt((z**2).sum(-1, keepdims=True) + 1e-8)

    def loss(p, batch):
        table = jnp.exp(p["scale"]) * embed(p["photo"], batch["photo"]) @ embed(p["caption"], batch["caption"]).T
        own = jnp.arange(len(table))
        one = optax.softmax_cross_entropy_with_integer_labels(table, own).mean()
        two = optax.softmax_cross_entropy_with_integer_labels(table.T, own).mean()
        return (one + two) / 2

    return Case(loss, params, {"photo": photo, "caption": caption}, optax.adam(2e-3), float(np.log(128)), 128)


@patient("healthy", source="Burges et al. 2005, RankNet", steps=150)
def order_of_the_search_results(seed):
    """Twelve documents for each of twenty queries; which of any two should stand higher?"""
    k = jax.random.split(jax.random.key(seed), 4)
    x = jax.random.normal(k[0], (20, 12, 15))
    relevance = jnp.floor(2 * jnp.tanh(x @ jax.random.normal(k[1], (15,)) * 0.4) + x[..., 0] * x[..., 1] * 0.3)
    w = [jax.random.normal(k[2], (15, 32)) * 15**-0.5, jax.random.normal(k[3], (32, 1)) * 32**-0.5]

    def loss(w, batch):
        features, relevance = batch
        score = (jax.nn.silu(features @ w[0]) @ w[1])[..., 0]
        gap = score[:, :, None] - score[:, None, :]
        better = relevance[:, :, None] > relevance[:, None, :]
        return jnp.where(better, jax.nn.softplus(-gap), 0).sum() / better.sum()

    return Case(loss, w, (x, relevance), optax.adam(5e-3), float(np.log(2)), 2)


@patient("healthy", needs="flax", steps=150)
def columns_of_the_newspaper(seed):
    """Counts of words in a short article; in which of eight columns of the paper did it appear?"""
    from flax import linen as nn

    k = jax.random.split(jax.random.key(seed), 4)
    y = jax.random.randint(k[0], (192,), 0, 8)
    taste = jax.random.gamma(k[1], 0.3, (8, 120))
    words = jax.random.poisson(k[2], 30 * (taste / taste.sum(1, keepdims=True))[y]).astype(jnp.float32)

    class Columns(nn.Module):
        @nn.compact
        def __call__(self, counts):
            h = nn.relu(nn.Dense(48)(jnp.log1p(counts)))
            return nn.log_softmax(nn.Dense(8)(h))

    net = Columns()

    def loss(variables, batch):
        counts, label = batch
        return optax.softmax_cross_entropy(net.apply(variables, counts), jax.nn.one_hot(label, 8)).mean()

    share = np.bincount(np.asarray(y), minlength=8) / len(y)
    guess = float(-(share * np.log(share)).sum())
    return Case(loss, net.init(k[3], words[:1]), (words, y), optax.adam(3e-3), guess, 8)
