"""Answers to `claims_held`. A wrong one is caught with the hint that its docstring quotes."""

import sys

import jax.numpy as jnp
import numpy as np

LETTERS = {"before": "TfD?TfD?TfD?TfD?TfD?", "after": "TTTTTFFFFFDDDDD?????"}


def numbers(letters):
    return ["-FDT?".find(each.upper()) for each in letters]


def wrong_unanswered(when):
    """Some of the twenty are not answered"""
    return numbers("-" + LETTERS[when][1:])


def wrong_half(when):
    """Some of the twenty are not answered"""
    return numbers(LETTERS[when][:10] + "-" * 10)


def wrong_nothing(when):
    """None of the twenty is answered"""
    return numbers("-" * 20)


def wrong_zeros(when):
    """None of the twenty is answered"""
    return np.zeros(20)


def wrong_nineteen(when):
    """There should be twenty numbers"""
    return numbers(LETTERS[when][:-1])


def wrong_both(when):
    """There should be twenty numbers"""
    return [numbers(LETTERS["before"]), numbers(LETTERS["after"])]


def wrong_one_number(when):
    """There should be twenty numbers"""
    return 3


def wrong_halves(when):
    """one of the whole numbers 1 to 4"""
    return np.array(numbers(LETTERS[when])) / 2


def wrong_shares(when):
    """one of the whole numbers 1 to 4"""
    return np.linspace(0, 1, 20)


def wrong_other_letters(when):
    """below 0 or above 4"""
    return numbers(LETTERS[when].replace("?", "x"))


def wrong_too_large(when):
    """below 0 or above 4"""
    return np.array(numbers(LETTERS[when])) + 2


def honest_letters(when):
    return numbers(LETTERS[when])


def honest_array(when):
    return np.array(numbers(LETTERS[when]))


def honest_all_alike(when):
    return [2] * 20


def honest_all_unknown(when):
    return np.full(20, 4)


def honest_jax(when):
    return jnp.array(numbers(LETTERS[when]))


def honest_x64(when):
    return jnp.asarray(numbers(LETTERS[when]), jnp.float64)


def honest_prints(when):
    print(when)
    print("100%|██████████|", file=sys.stderr)
    return tuple(numbers(LETTERS[when]))


EQUIVALENT = {}
