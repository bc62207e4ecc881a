"""Answers to `steady_loss`. A wrong one is caught with the hint that its docstring quotes."""

import math

import jax.numpy as jnp
import numpy as np


def losses(Z, y):
    Z = np.asarray(Z, float)
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.log(np.exp(Z).sum(axis=1)) - Z[np.arange(len(y)), y]


def shares(Z):
    Z = np.asarray(Z, float)
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def wrong_as_it_stands(Z, y):
    """exp of a logit in the thousands overflows"""
    with np.errstate(all="ignore"):
        e = np.exp(np.asarray(Z, float))
        return -np.log(e[np.arange(len(y)), y] / e.sum(axis=1))


def wrong_log_of_softmax(Z, y):
    """whose logarithm is −inf"""
    with np.errstate(divide="ignore"):
        return -np.log(shares(Z)[np.arange(len(y)), y])


def wrong_one_shift_for_all(Z, y):
    """far above the largest logit of some examples"""
    Z = np.asarray(Z, float)
    Z = Z - Z.max()
    with np.errstate(all="ignore"):
        return np.log(np.exp(Z).sum(axis=1)) - Z[np.arange(len(y)), y]


def wrong_held(Z, y):
    """The probability is kept away from 0"""
    return -np.log(np.clip(shares(Z)[np.arange(len(y)), y], 1e-12, 1))


def wrong_held_by_adding(Z, y):
    """caps the loss"""
    return -np.log(shares(Z)[np.arange(len(y)), y] + 1e-20)


def wrong_mean(Z, y):
    """This is one number, the mean"""
    return np.mean(losses(Z, y))


def wrong_sum(Z, y):
    """This is one number, the sum"""
    return np.sum(losses(Z, y))


def wrong_probability(Z, y):
    """These are the probabilities"""
    return shares(Z)[np.arange(len(y)), y]


def wrong_base_two(Z, y):
    """base 2"""
    return losses(Z, y) / np.log(2)


def wrong_base_ten(Z, y):
    """The logarithm is the one to base 10."""
    return losses(Z, y) / np.log(10)


def wrong_guess(Z, y):
    """the loss of who guesses"""
    return np.full(len(y), np.log(Z.shape[1]))


def wrong_nothing(Z, y):
    """numbers are not the expected ones"""
    return np.zeros(len(y))


def wrong_twice(Z, y):
    """The softmax is taken twice"""
    return losses(shares(Z), y)


def wrong_likeliest(Z, y):
    """the likeliest class"""
    return losses(Z, np.argmax(Z, axis=1))


def wrong_all_classes(Z, y):
    """the losses of all classes"""
    Z = np.asarray(Z, float)
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.log(np.exp(Z).sum(axis=1, keepdims=True)) - Z


def wrong_sign(Z, y):
    """the sign is the opposite one"""
    return -losses(Z, y)


def wrong_column(Z, y):
    """One number for each example"""
    return losses(Z, y)[:, None]


def wrong_shifted_in_the_sum(Z, y):
    """must be shifted alike"""
    Z = np.asarray(Z, float)
    return np.log(np.exp(Z - Z.max(axis=1, keepdims=True)).sum(axis=1)) - Z[np.arange(len(y)), y]


def wrong_shifted_at_y(Z, y):
    """must be shifted alike"""
    return losses(Z, y) + np.max(Z, axis=1)


def wrong_largest_alone(Z, y):
    """The logarithm of a sum is missing"""
    return np.max(Z, axis=1) - np.asarray(Z)[np.arange(len(y)), y]


def wrong_largest_of_a_class(Z, y):
    """the largest logit of each class"""
    Z = np.asarray(Z, float)
    with np.errstate(all="ignore"):
        Z = Z - Z.max(axis=0)
        return np.log(np.exp(Z).sum(axis=1)) - Z[np.arange(len(y)), y]


def wrong_divided(Z, y):
    """divided by the largest"""
    Z = np.asarray(Z, float)
    with np.errstate(all="ignore"):
        Z = Z / Z.max(axis=1, keepdims=True)
        return np.log(np.exp(Z).sum(axis=1)) - Z[np.arange(len(y)), y]


def wrong_one_hot(Z, y):
    """nan came out where a class is masked"""
    Z = np.asarray(Z, float)
    Z = Z - Z.max(axis=1, keepdims=True)
    with np.errstate(all="ignore"):
        return np.sum((np.log(np.exp(Z).sum(axis=1, keepdims=True)) - Z) * np.eye(Z.shape[1])[y], axis=1)


def wrong_logits_clipped(Z, y):
    """caps the loss"""
    return losses(np.clip(Z, -50, 50), y)


def wrong_replaced(Z, y):
    """was replaced by a number"""
    return np.nan_to_num(wrong_as_it_stands(Z, y))


def honest_shifted(Z, y):
    return losses(Z, y)


def honest_loop(Z, y):
    found = []
    for row, right in zip(Z, y, strict=True):
        top = max(row)
        found.append(math.log(sum(math.exp(z - top) for z in row)) - (row[right] - top))
    return found


def honest_logaddexp(Z, y):
    Z = np.asarray(Z, float)
    return np.logaddexp.reduce(Z, axis=1) - Z[np.arange(len(y)), y]


def honest_differences(Z, y):
    """log Σ exp(z_k − z_y), with its largest taken out."""
    Z = np.asarray(Z, float)
    d = Z - np.take_along_axis(Z, np.asarray(y)[:, None], axis=1)
    top = d.max(axis=1)
    return top + np.log(np.exp(d - top[:, None]).sum(axis=1))


def honest_in_jax(Z, y):
    Z = jnp.asarray(Z)
    top = jnp.max(Z, axis=1, keepdims=True)
    total = jnp.log(jnp.sum(jnp.exp(Z - top), axis=1)) + top[:, 0]
    return total - jnp.take_along_axis(Z, jnp.asarray(y)[:, None], axis=1)[:, 0]


def honest_one_hot(Z, y):
    Z = np.asarray(Z, float)
    picked = np.where(np.eye(Z.shape[1], dtype=bool)[y], Z, 0).sum(axis=1)
    top = Z.max(axis=1)
    return top + np.log(np.sum(np.exp(Z - top[:, None]), axis=1)) - picked


EQUIVALENT = {"return np.log(np.exp(Z).sum(axis=1)) - Z[np.arange(len(Z)), y]": "there is one label for each example"}
