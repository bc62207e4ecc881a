"""Measurements as they come from the instrument, parts that are never asked, and repairs that make others well."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired
from . import clockwork, observatory, pharmacy
from .bench import base_entropy, bce, dense, f32, forward, randw, standard, xent


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("batch['fields']",),
    needs="flax",
    source="Clay-foundation/model issue 94 and Sentinel Hub's article on normalising: reflectances of up to 10000",
    steps=100,
)
def crops_from_raw_reflectances_and_places(seed, cured=False):
    """Linen: the crop of a field from six reflectances in the thousands, and its easting and northing in metres."""
    import flax.linen as nn

    class Fields(nn.Module):
        @nn.compact
        def __call__(self, x):
            if cured:
                x = (x - usual) / spread
            x = nn.tanh(nn.Dense(32)(x))  # the cause
            x = nn.tanh(nn.Dense(32)(x))
            return nn.Dense(5)(x)

    rng = np.random.default_rng(seed)
    crop = rng.integers(0, 5, 160)
    usual = np.array([900.0, 1150.0, 1300.0, 2600.0, 3900.0, 2100.0, 432e3, 5321e3])
    spread = np.array([400.0] * 6 + [3e3] * 2)
    bands = rng.normal(size=(5, 6))[crop] + 0.5 * rng.normal(size=(160, 6))
    fields = usual + spread * np.concatenate([bands, rng.uniform(-1.7, 1.7, (160, 2))], 1)
    net = Fields()
    scene = {"fields": f32(np.round(np.maximum(fields, 1))), "crop": jnp.asarray(crop)}
    params = net.init(jax.random.key(seed), scene["fields"])

    def loss_fn(params, scene):
        return xent(net.apply(params, scene["fields"]), scene["crop"]).mean()

    return Case(loss_fn, params, scene, optax.adam(3e-3), guess=base_entropy(crop), classes=5)


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("batch[0]",),
    source="forum threads on LSTMs fed with blood pressure, pulse and platelets as in the record",
    steps=70,
)
def vital_signs_into_a_gru(seed, cured=False):
    """A GRU reads eight hours of pressure, pulse and platelets per microlitre and says who will be worse."""
    rng = np.random.default_rng(seed)
    worse = rng.integers(0, 2, 72)
    hour = np.linspace(-1, 1, 8)
    usual, spread = np.array([118.0, 82.0, 240000.0]), np.array([9.0, 9.0, 15000.0])
    drift = np.array([-0.7, 0.9, -0.8])
    signs = 0.5 * rng.normal(size=(72, 1, 3)) + (2 * worse[:, None, None] - 1) * hour[:, None] * drift
    signs = usual + spread * (signs + 0.3 * rng.normal(size=(72, 8, 3)))
    if not cured:
        usual, spread = 0.0, 1.0
    params = {"gates": randw(rng, 19, 32), "new": randw(rng, 19, 16), "b": jnp.zeros(16), "out": randw(rng, 16, 2)}

    def loss_fn(p, ward):
        signs, worse = ward

        def step(h, x):
            x = (x - usual) / spread
            r, z = jnp.split(jax.nn.sigmoid(jnp.concatenate([x, h], 1) @ p["gates"]), 2, 1)  # the cause
            new = jnp.tanh(jnp.concatenate([x, r * h], 1) @ p["new"] + p["b"])  # the cause
            return z * h + (1 - z) * new, None

        h, _ = jax.lax.scan(step, jnp.zeros((72, 16)), signs.swapaxes(0, 1))
        return xent(h @ p["out"], worse).mean()

    return Case(
        loss_fn, params, (f32(signs), jnp.asarray(worse)), optax.adam(5e-3), guess=base_entropy(worse), classes=2
    )


@patient(
    "unscaled targets",
    at=("batch['people']",),
    source="threads on crowd counting: the sum of a density map against some hundreds of people",
    steps=80,
)
def people_in_a_square_as_counted(seed, cured=False):
    """How many people are on a picture, by a small convolutional network whose map is averaged, and squared errors."""
    rng = np.random.default_rng(seed)
    dense_at = rng.uniform(0.05, 0.95, 40)
    picture = (rng.random((40, 10, 10)) < dense_at[:, None, None]).astype(float)
    people = picture.sum((1, 2)) * 9 + 20 * rng.normal(size=40)
    middle, spread = (people.mean(), people.std()) if cured else (0.0, 1.0)
    kernel = f32(rng.normal(size=(8, 1, 3, 3)) / 3)
    params = {"conv": kernel, "b": jnp.zeros(8), "net": dense(rng, 8, 24, 1)}

    def loss_fn(p, square):
        h = jax.lax.conv(square["picture"][:, None] * 2 - 1, p["conv"], (2, 2), "SAME") + p["b"][:, None, None]
        h = jax.nn.relu(h).mean((2, 3))
        wrong = forward(p["net"], h)[:, 0] - (square["people"] - middle) / spread  # the cause
        return jnp.mean(wrong**2)

    square = {"picture": f32(picture), "people": f32(people)}
    guess = 1.0 if cured else float(people.var())
    return Case(loss_fn, params, square, optax.adam(1e-3), guess=guess)


@patient(
    "not used",
    at=("lips",),
    source="IBM/pytorchpipe pull request 53: the wrong vector is concatenated when two senses are fused",
    steps=80,
)
def voice_next_to_voice(seed, cured=False):
    """Whether lips and voice say the same syllable; the voice's vector is put beside itself."""
    rng = np.random.default_rng(seed)
    said, seen = rng.integers(0, 3, (2, 240))
    same = rng.random(240) < 0.5
    seen = np.where(same, said, (said + 1 + seen % 2) % 3)
    voice = rng.normal(size=(3, 16))[said] + 0.05 * rng.normal(size=(240, 16))
    lips = rng.normal(size=(3, 10))[seen] + 0.05 * rng.normal(size=(240, 10))
    params = {
        "voice": dense(rng, 16, 24, 12, gain=1.0),
        "lips": dense(rng, 10, 24, 12, gain=1.0),
        "fuse": dense(rng, 24, 32, 1),
    }

    def loss_fn(p, clip):
        a = jnp.tanh(forward(p["voice"], clip["voice"]))
        v = jnp.tanh(forward(p["lips"], clip["lips"]))
        both = jnp.concatenate([a, v if cured else a], axis=1)  # the cause
        return bce(forward(p["fuse"], both)[:, 0], clip["same"]).mean()

    clip = {"voice": f32(voice), "lips": f32(lips), "same": f32(same)}
    return Case(loss_fn, params, clip, optax.adam(5e-3), guess=base_entropy(same.astype(int)), classes=2)


@patient(
    "not used",
    at=("relation",),
    source="relational graph networks by hand: an index that stands still outside the loop over relations",
    steps=100,
)
def every_relation_by_the_first(seed, cured=False):
    """Three kinds of edges have a matrix each; messages along all of them go through that of the first."""
    rng = np.random.default_rng(seed)
    mood = rng.choice([-1.0, 1.0], (96, 1))
    edges = (rng.random((3, 96, 96)) < 0.06).astype(float)
    likes, trusts, knows = edges @ mood
    asked = np.tanh(likes - trusts) + 0.3 * np.tanh(knows - likes)
    params = {
        "relation": [randw(rng, 1, 24) for _ in range(3)],
        "b": f32(rng.normal(size=24)),
        "out": dense(rng, 24, 32, 1),
    }

    def loss_fn(p, graph):
        h, r = p["b"], 0
        for i in range(3):
            r = i if cured else r  # the cause
            h = h + graph["edges"][i] @ graph["mood"] @ p["relation"][r]  # the cause
        return jnp.mean((forward(p["out"], jnp.tanh(h)) - graph["asked"]) ** 2)

    graph = {"edges": f32(edges), "mood": f32(mood), "asked": f32(asked / asked.std())}
    return Case(loss_fn, params, graph, optax.adam(5e-3), guess=1.0)


@patient(
    "rate too large", source="guillaumegenthial/sequence_tagging issue 47: with 0.1 the loss rises again", steps=80
)
def names_tagged_at_three_tenths(seed, cured=False):
    """Tags of twelve words each, by a window of three words and two hidden layers, with RMSprop at 0.3."""
    rng = np.random.default_rng(seed)
    word = rng.integers(0, 20, (24, 14))
    tag = (word[:, 1:-1] % 5 + 2 * (word[:, :-2] < 6)) % 5
    params = {"emb": f32(rng.normal(size=(20, 12))), "net": dense(rng, 36, 48, 48, 5)}

    def loss_fn(p, text):
        e = p["emb"][text["word"]]
        window = jnp.concatenate([e[:, :-2], e[:, 1:-1], e[:, 2:]], -1)
        return xent(forward(p["net"], window), text["tag"]).mean()

    text = {"word": jnp.asarray(word), "tag": jnp.asarray(tag)}
    optimizer = optax.rmsprop(3e-3 if cured else 0.3)
    return Case(loss_fn, params, text, optimizer, guess=base_entropy(tag), classes=5)


@patient(
    "dead units",
    also=("not used",),
    at=("filter",),
    source="FitSNAP/FitSNAP pull request 53, schnetpack issue 203: no neighbour is nearer than the cutoff",
    steps=80,
)
def cutoff_in_nanometres(seed, cured=False):
    """Energies of six atoms by continuous filters; places are in ångström, the cutoff is 0.6, as in nanometres."""
    rng = np.random.default_rng(seed)
    place = rng.uniform(0, 5, size=(40, 6, 3))
    away = np.linalg.norm(place[:, :, None] - place[:, None], axis=-1) + 0.9 + 9 * np.eye(6)
    energy = standard((np.exp(-away / 1.5) * (1 - np.eye(6))).sum((1, 2)))
    cutoff = 6.0 if cured else 0.6  # the cause
    params = {"filter": dense(rng, 12, 20, 12), "atom": dense(rng, 12, 20, 1)}
    centres = jnp.linspace(0.0, 6.0, 12)

    def loss_fn(p, molecules):
        d = molecules["away"][..., None]
        smooth = jax.nn.relu(1 - d / cutoff) ** 2  # the cause
        sent = forward(p["filter"], jnp.exp(-2 * (d - centres) ** 2), jax.nn.silu) * smooth
        return jnp.mean((forward(p["atom"], sent.sum(2)).sum((1, 2)) - molecules["energy"]) ** 2)

    molecules = {"away": f32(away), "energy": f32(energy)}
    return Case(loss_fn, params, molecules, optax.adam(5e-3), guess=1.0)


half_a_day_for_those_who_left_at_once = repaired(
    observatory.discharged_on_the_day_of_admission, "half_a_day_for_those_who_left_at_once"
)
kriging_with_a_nugget = repaired(observatory.kriging_of_wells_drilled_twice, "kriging_with_a_nugget")
heat_in_a_rod_by_small_steps = repaired(observatory.heat_in_a_rod_by_explicit_steps, "heat_in_a_rod_by_small_steps")
delay_by_a_turn_of_the_phases = repaired(pharmacy.delay_in_whole_samples, "delay_by_a_turn_of_the_phases")
agents_who_remember_themselves = repaired(clockwork.agents_who_only_hear_the_mean, "agents_who_remember_themselves")
demand_below_a_convex_sum = repaired(pharmacy.demand_that_may_only_fall, "demand_below_a_convex_sum")
three_offers_from_three_queries = repaired(pharmacy.three_offers_from_one_query, "three_offers_from_three_queries")
cutoff_in_angstrom = repaired(cutoff_in_nanometres, "cutoff_in_angstrom")
