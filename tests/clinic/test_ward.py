"""Every label of the ward is shown by a measurement that knows nothing of the doctor: one gradient, and NumPy."""

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from ward_training import (
    EIGHTH,
    ELEVENTH,
    FIFTEENTH,
    FIFTH,
    FOURTEENTH,
    FOURTH,
    NINTH,
    SEVENTEENTH,
    SEVENTH,
    SIXTEENTH,
    SIXTH,
    TENTH,
    THIRTEENTH,
    TWELFTH,
    of_patients,
    written_in,
)

from vgcourse.clinic import ward
from vgcourse.clinic.ward.patient import MARK

PATIENTS = {each.name: each for each in ward.patients()}
TRAINED = written_in(
    FOURTH + FIFTH + SIXTH + SEVENTH + EIGHTH + NINTH + TENTH + ELEVENTH + TWELFTH
    + THIRTEENTH + FOURTEENTH + FIFTEENTH + SIXTEENTH + SEVENTEENTH
)  # fmt: skip
"""Their labels are shown elsewhere."""
SICK = [name for name, each in PATIENTS.items() if not each.healthy and each.half == "seen" and name not in TRAINED]
evidence = of_patients
pytestmark = pytest.mark.usefixtures("quickly_compiled")


def rms(x):
    x = np.asarray(x, np.float64)
    return float(np.sqrt(np.mean(x**2)))


def leaves(tree):
    return {jax.tree_util.keystr(path): leaf for path, leaf in jax.tree_util.tree_leaves_with_path(tree)}


def gradients(case):
    """Each leaf's gradient by its path, in float64."""
    found = jax.jit(jax.grad(case.loss))(case.params, case.batch)
    return {path: np.asarray(leaf.astype(jnp.float32), np.float64) for path, leaf in leaves(found).items()}


def early_over_late(case, batch_axis=0):
    """RMS of dL/dx at the first step of time, over that at the last."""
    found = jax.jit(jax.grad(lambda x: case.loss(case.params, (x, *case.batch[1:]))))(case.batch[0])
    over_time = np.sqrt(np.mean(np.asarray(found, np.float64) ** 2, (0, 2)))
    return over_time[0] / over_time[-1]


def updated(case):
    """The parameters after one step of the optimiser."""
    gradient = jax.jit(jax.grad(case.loss))(case.params, case.batch)
    updates, _ = case.optimizer.update(gradient, case.optimizer.init(case.params), case.params)
    return optax.apply_updates(case.params, updates)


def moved(case):
    """RMS of the first step over RMS of the weights."""
    before, after = (jax.tree.leaves(each) for each in (case.params, updated(case)))
    difference = np.concatenate([np.ravel(b - a) for a, b in zip(before, after, strict=True)])
    return rms(difference) / rms(np.concatenate([np.ravel(a) for a in before]))


def after(case, steps):
    """The loss after so many steps."""

    def step(carry, _):
        params, state = carry
        updates, state = case.optimizer.update(jax.grad(case.loss)(params, case.batch), state, params)
        return (optax.apply_updates(params, updates), state), None

    (params, _), _ = jax.jit(lambda start: jax.lax.scan(step, start, length=steps))(
        (case.params, case.optimizer.init(case.params))
    )
    return float(case.loss(params, case.batch))


def alike(rows):
    """Mean cosine between different rows."""
    rows = np.asarray(rows, np.float64)
    rows = rows / np.linalg.norm(rows, axis=-1, keepdims=True)
    n = len(rows)
    return float(((rows @ rows.T).sum() - n) / (n * (n - 1)))


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# What shows the label: (sick, cured) → whether it is there in the sick one and gone in the cured one.


def shrinks(first, last):
    """The first weights get less than 1/1000 of the gradient of the last; the cure gives back a factor of 30."""

    def shown(sick, cured):
        sick, cured = (gradients(case) for case in (sick, cured))
        ratio = rms(sick[first]) / rms(sick[last])
        return ratio < 1e-3 and rms(cured[first]) / rms(cured[last]) > 30 * ratio

    return shown


def shrinks_at(path):
    """Its gradient is less than 1/1000 of what it is after the cure."""

    def shown(sick, cured):
        return rms(gradients(sick)[path]) < 1e-3 * rms(gradients(cured)[path])

    return shown


def shrinks_all(sick, cured):
    """No biases, so that signals shrink as gradients do: every gradient is less than 1/1000 of what it is after it."""
    sick, cured = (gradients(case) for case in (sick, cured))
    return all(rms(sick[path]) < 1e-3 * rms(cured[path]) for path in sick)


def forgets(sick, cured):
    return early_over_late(sick) < 1e-4 and early_over_late(cured) > 1e3 * early_over_late(sick)


def lost_in_padding(path):
    def shown(sick, cured):
        share = []
        for case in (sick, cured):
            rows = np.abs(gradients(case)[path]).max(1)
            share.append(rows[1:].max())
        return share[0] < 3e-2 * share[1]

    return shown


def grows(first):
    """The gradient of the first weights is more than 1000 times what it is after the cure."""

    def shown(sick, cured):
        return rms(gradients(sick)[first]) > 1e3 * rms(gradients(cured)[first])

    return shown


def grows_over_time(sick, cured):
    return early_over_late(sick) > 1e3 and early_over_late(cured) < early_over_late(sick) / 1e3


def saturated(values, limit=0.7):
    """`values(case)`, computed in NumPy, are the sizes of what squashing units put out: how many are at their end?"""

    def shown(sick, cured):
        at_the_end = [float(np.mean(values(case) > 0.98)) for case in (sick, cured)]
        return at_the_end[0] > limit > 0.3 > at_the_end[1]

    return shown


def still(*paths, everything=False):
    """These gradients are exactly 0, those of the cured are not."""

    def shown(sick, cured):
        sick, cured = (gradients(case) for case in (sick, cured))
        chosen = [path for path in sick if everything or any(part in path for part in paths)]
        return bool(chosen) and all((sick[p] == 0).all() and (cured[p] != 0).any() for p in chosen)

    return shown


def in_step(path, axis):
    """All units get the very same gradient."""

    def shown(sick, cured):
        spread = [np.ptp(g, axis=axis).max() / np.abs(g).max() for g in (gradients(c)[path] for c in (sick, cured))]
        return spread[0] < 1e-4 < 0.1 < spread[1]

    return shown


def not_finite(sick, cured):
    bad = [not all(np.isfinite(g).all() for g in gradients(case).values()) for case in (sick, cured)]
    return bad == [True, False]


def unused(path):
    """Another value of these parameters gives the same loss."""

    def shown(sick, cured):
        same = []
        for case in (sick, cured):
            other = jax.tree_util.tree_map_with_path(
                lambda at, leaf: leaf + 1.0 if jax.tree_util.keystr(at).startswith(path) else leaf, case.params
            )
            same.append(float(case.loss(other, case.batch)) == float(case.loss(case.params, case.batch)))
        return same == [True, False]

    return shown


def starts_far_off(sick, cured):
    far = [float(case.loss(case.params, case.batch)) / case.guess for case in (sick, cured)]
    return far[0] > 10 and far[1] < 2


def bounded(sick, cured):
    """Two softmaxes: whatever the weights, the loss of ten classes is at most log(e + 9) = 2.46 and at least 1.46."""
    lowest, highest = np.log(np.e + 9) - 1, np.log(np.e + 9)
    large = [float(case.loss(jax.tree.map(lambda leaf: 4 * leaf, case.params), case.batch)) for case in (sick, cured)]
    return lowest - 1e-3 < large[0] < highest + 1e-3 < large[1]


def below_zero(sick, cured):
    """A cross-entropy is never below 0; with labels beyond 1 it is."""

    def lowest(case):
        scaled = [jax.tree.map(lambda leaf, s=s: s * leaf, case.params) for s in (3.0, -3.0)]
        flat, tree = jax.tree.flatten(case.params)
        scaled += [jax.tree.unflatten(tree, [*flat[:-1], s * flat[-1]]) for s in (9.0, -9.0)]
        return min(float(case.loss(params, case.batch)) for params in scaled)

    return lowest(sick) < 0 <= lowest(cured)


def blind_to_order(sick, cured):
    """Each target may be any example's: the loss does not change."""
    change = []
    for case in (sick, cured):
        x, y = case.batch
        change.append(abs(float(case.loss(case.params, (x, y[::-1]))) / float(case.loss(case.params, case.batch)) - 1))
    return change[0] < 1e-5 and change[1] > 1e-3


def rounded(sick, cured):
    """One step leaves most weights where they were."""

    def kept(case):
        pairs = zip(jax.tree.leaves(case.params), jax.tree.leaves(updated(case)), strict=True)
        return np.mean(np.concatenate([np.ravel(a == b) for a, b in pairs if a.ndim > 1]))

    return kept(sick) > 0.5 and kept(cured) < 0.1


def broken_by_a_step(sick, cured):
    bad = [not all(np.isfinite(leaf).all() for leaf in jax.tree.leaves(updated(case))) for case in (sick, cured)]
    return bad == [True, False]


def tiptoes(sick, cured):
    return moved(sick) < 1e-3 * moved(cured)


def leaps(sick, cured):
    wild, calm = after(sick, 30), after(cured, 30)
    return not wild < 2 * sick.guess and calm < cured.guess


def tanh_units(case, names=None):
    h, found = np.asarray(case.batch[0], np.float64), []
    for kernel, bias in names(case.params):
        h = np.tanh(h @ np.asarray(kernel) + np.asarray(bias))
        found.append(np.abs(h))
    return np.concatenate([np.ravel(each) for each in found])


def flat_out_units(case):
    return tanh_units(case, lambda p: [(p[f"layer{i}"]["kernel"], p[f"layer{i}"]["bias"]) for i in range(3)])


def salary_units(case):
    return tanh_units(case, lambda p: [(p[0].weight.T, p[0].bias)])


def code_units(case):
    layer = case.params["encoder"]
    return np.abs(2 * sigmoid(np.asarray(case.batch, np.float64) @ np.asarray(layer.weight.T) + layer.bias) - 1)


def attention_weights(case, divided=1.0):
    x = np.asarray(case.batch[0], np.float64)
    q, k = x @ np.asarray(case.params["query"]), x @ np.asarray(case.params["key"])
    return softmax(q @ k.swapaxes(1, 2) / divided).max(-1)


def one_sided(sick, cured):
    """Half of all positions listen to a single one; divided by √d, none does."""
    d = len(sick.params["query"])
    return np.mean(attention_weights(sick) > 0.98) > 0.5 and np.mean(attention_weights(cured, d**0.5) > 0.98) < 0.05


def crowd(sick, cured):
    """Nodes after sixteen convolutions, in NumPy."""

    def last(case, skip):
        h, mean, _ = (np.asarray(each, np.float64) for each in case.batch)
        for layer in case.params[0]:
            message = np.tanh(mean @ (h @ np.asarray(layer.weight.T) + np.asarray(layer.bias)))
            h = h + 0.3 * message if skip else message
        return h

    return alike(last(sick, False)) > 0.99 > 0.8 > alike(last(cured, True))


def one_mind(sick, cured):
    """Positions of a sequence after twelve layers of attention, in NumPy."""

    def last(case, skip):
        x = np.asarray(case.batch[0], np.float64)
        for q, k, v in zip(*(np.asarray(case.params[name], np.float64) for name in "qkv"), strict=True):
            mixed = softmax((x @ q) @ (x @ k).swapaxes(1, 2) / x.shape[-1] ** 0.5) @ (x @ v)
            x = x + 0.3 * mixed if skip else mixed
        return np.mean([alike(each) for each in x])

    return last(sick, False) > 0.99 > 0.8 > last(cured, True)


def targets_far_from(limit):
    def shown(sick, cured):
        sick, cured = (rms(case.batch["price" if "price" in case.batch else "target"]) for case in (sick, cured))
        return sick > limit > 2 > cured

    return shown


def of_slices(sick, cured):
    """Of one long vector: what its first 64 × 30 entries get, over what its last 30 × 10 and their 10 biases get."""
    share = [rms(g[: 64 * 30]) / rms(g[-310:-10]) for g in (gradients(case)[""] for case in (sick, cured))]
    return share[0] < 1e-3 and share[1] > 30 * share[0]


def lost_in_silence(sick, cured):
    """dL/d(frame) at the frames that are no padding, sick beside cured."""
    size = []
    for case in (sick, cured):
        rest = {name: case.batch[name] for name in ("length", "label")}
        g = jax.jit(jax.grad(lambda x, c=case, r=rest: c.loss(c.params, {"frames": x, **r})))(case.batch["frames"])
        size.append(rms(np.asarray(g)[:, :12]))
    return size[0] < 1e-3 * size[1]


def grows_by_layer(sick, cured):
    share = [rms(w[0]) / rms(w[-1]) for w in (gradients(case)["['W']"] for case in (sick, cured))]
    return share[0] > 1e3 and share[1] < 30


def actions(case):
    actor = case.params["actor"]
    return np.abs(
        np.tanh(np.tanh(np.asarray(case.batch[0]) @ np.asarray(actor["hidden"])) @ np.asarray(actor["action"]))
    )


def first_hours(case):
    return np.abs(np.tanh(np.asarray(case.batch[0])[:, 0] @ np.asarray(case.params["x"])))


def in_one_direction(sick, cured):
    """Examples behind sixty ReLU layers, in NumPy."""

    def last(case, skip):
        h = np.asarray(case.batch[0], np.float64) @ np.asarray(case.params["into"])
        for w in np.asarray(case.params["W"], np.float64):
            h = h + 0.1 * np.tanh(h @ w) if skip else np.maximum(h @ w, 0)
        return h

    return alike(last(sick, False)) > 0.99 > 0.9 > alike(last(cured, True))


def blind_to_weights(sick, cured):
    """Each weight may be any example's: the loss does not change."""
    change = []
    for case in (sick, cured):
        x, y, weight = case.batch
        turned = float(case.loss(case.params, (x, y, weight[::-1])))
        change.append(abs(turned / float(case.loss(case.params, case.batch)) - 1))
    return change[0] < 1e-5 and change[1] > 1e-3


def stands(sick, cured):
    """A hundred steps leave it where it was."""
    left = [after(case, 100) / float(case.loss(case.params, case.batch)) for case in (sick, cured)]
    return left[0] > 0.98 and left[1] < 0.7


SHOWN = {
    "four_of_500": shrinks("[0]['w']", "[4]['w']"),
    "timid": shrinks("[0][1]", "[8][1]"),
    "bold": grows("[0]"),
    "flat_out": saturated(flat_out_units),
    "winter": still("w1", "w2", "b2"),
    "blank": still(everything=True),
    "in_step": in_step("['w1']", 1),
    "forgotten": unused("[3]"),
    "yes_or_no": still("encode"),
    "against_everyone": blind_to_order,
    "raw_pixels": starts_far_off,
    "houses": targets_far_from(1e4),
    "certain": bounded,
    "one_for_ten": below_zero,
    "brain_float": rounded,
    "on_a_short_lead": tiptoes,
    "patience": tiptoes,
    "great_strides": leaps,
    "behind_the_text": lost_in_padding("['embedding']"),
    "short_memory": forgets,
    "avalanche": grows_over_time,
    "of_one_mind": one_mind,
    "too_close": not_finite,
    "cold": not_finite,
    "faint": shrinks_all,
    "linen_sigmoids": shrinks("['Dense_0']['kernel']", "['Dense_10']['kernel']"),
    "equinox_asleep": still(".hidden"),
    "twelve_scanned": shrinks("['into']", "['onto']"),
    "state_space": grows_over_time,
    "adapters": still("up"),
    "undivided": one_sided,
    "elman": forgets,
    "under_the_root": not_finite,
    "per_input": shrinks("[0].bias", "[10].bias"),
    "too_much_added": grows("[0].weight"),
    "black_and_white": saturated(code_units),
    "never_below": still(everything=True),
    "all_alike": in_step("[0].weight", 0),
    "from_the_start": unused("[0]"),
    "salaries": saturated(salary_units),
    "one_crowd": crowd,
    "silence_at_the_end": lost_in_padding("['word_vectors']"),
    "a_pixel_that_is_always_black": not_finite,
    "no_direction": not_finite,
    "the_best_one_only": still("scorer"),
    "both_sides_stopped": still("encoder"),
    "out_of_reach": targets_far_from(50),
    "yes_no_or_three": below_zero,
    "everyone_to_everyone": blind_to_order,
    "half_precision": broken_by_a_step,
    "every_entry_clipped": tiptoes,
    "sunk_filters": still("[0]", "[2]"),
    "adam_in_boots": leaps,
    "hardly_moving": tiptoes,
    "already_probabilities": bounded,
    "narrow_passage": shrinks_at("[0][1]"),
    "shouting": grows_over_time,
    "nnx_unit_normal": grows("['hidden'][0]['kernel'].value"),
    "linen_softmax": bounded,
    "linen_zeros": still("Dense_0", "Dense_1", "['Dense_2']['kernel']"),
    "hundredths": shrinks_all,
    "one_long_vector": of_slices,
    "first_letter": forgets,
    "short_recordings": lost_in_silence,
    "plain_randn": grows("['W'][0]"),
    "normalised_too_often": grows_by_layer,
    "at_the_bounds": saturated(actions),
    "born_dead": still("['w']"),
    "tf_zeros": still("W1"),
    "same_key": in_step("['w']", 0),
    "sixty_of_he": in_one_direction,
    "forbidden_moves": not_finite,
    "equal_directions": not_finite,
    "accuracy_itself": still(everything=True),
    "nearest_code": still("encoder"),
    "barometer": saturated(first_hours),
    "total_energies": targets_far_from(1e4),
    "once_more": bounded,
    "one_or_two": below_zero,
    "huber_of_all": blind_to_order,
    "weights_of_all": blind_to_weights,
    "pure_bfloat16": rounded,
    "adaptively_clipped": tiptoes,
    "warmed_up_for_years": stands,
    "past_the_edge": leaps,
    "closed_over": unused("['trunk']"),
    "equinox_sigmoids": shrinks(".layers[0].weight", ".layers[10].weight"),
}


@pytest.mark.parametrize("name", SICK)
def test_the_sick_have_what_their_label_says_and_the_cured_do_not(name):
    patient = PATIENTS[name]
    shown = SHOWN[name](patient.build(0), patient.build(0, cured=True))
    assert shown, patient.kind


def test_every_cause_of_the_sick_is_marked_in_their_own_code():
    for patient in PATIENTS.values():
        text = Path(patient.file).read_text(encoding="utf-8").splitlines()
        assert [line for line in patient.lines if not text[line - 1].endswith(MARK)] == [], patient.name
        somewhere = patient.lines or patient.at
        nowhere = patient.kind in ("healthy", "clipped", "rate too small", "rate too large")
        either = patient.kind == "rounded away"  # by an optimiser, or where the weights are made
        assert either or bool(somewhere) != nowhere, patient.name


def test_both_halves_hold_every_kind_and_enough_healthy_ones():
    for half in ward.HALVES:
        every = (*ward.patients(half), *ward.missing(half))
        assert len(every) >= 22
        assert sum(each.healthy for each in every) >= 10
        assert {each.kind for each in every} == set(ward.KINDS)


def test_the_page_counts_the_networks_that_are_here():
    page = (Path(__file__).parents[2] / "docs" / "ward.md").read_text(encoding="utf-8")
    assert f"over {len(PATIENTS)} labelled networks" in page
