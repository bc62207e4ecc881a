"""Answers to `ablated`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def rms(M):
    return np.sqrt(np.mean(np.square(M)))


def spectrum(W, V):
    U, _, Vt = np.linalg.svd(V, full_matrices=False)
    return U @ np.diag(np.linalg.svd(W, compute_uv=False)) @ Vt


def by(W, V, keep, size=rms, spectrum=spectrum):
    if keep == "directions":
        return W * size(V) / size(W)
    return V * size(W) / size(V) if keep == "size" else spectrum(W, V)


def wrong_exchanged(W, V, keep):
    """Directions and size are exchanged"""
    return by(W, V, {"size": "directions", "directions": "size"}.get(keep, keep))


def wrong_mean_square(W, V, keep):
    """the ratio of mean squares"""
    return by(W, V, keep, size=lambda M: np.mean(M**2))


def wrong_mean_of_sizes(W, V, keep):
    """the mean of |entry|"""
    return by(W, V, keep, size=lambda M: np.abs(M).mean())


def wrong_sd(W, V, keep):
    """leaves the mean of the entries out"""
    return by(W, V, keep, size=np.std)


def wrong_largest_entry(W, V, keep):
    """by the largest entry"""
    return by(W, V, keep, size=lambda M: np.abs(M).max())


def wrong_largest_singular_value(W, V, keep):
    """by the largest singular value"""
    return by(W, V, keep, size=lambda M: np.linalg.svd(M, compute_uv=False)[0])


def wrong_unit_by_unit(W, V, keep):
    """a factor of its own"""
    return spectrum(W, V) if keep == "spectrum" else W * np.linalg.norm(V, axis=0) / np.linalg.norm(W, axis=0)


def wrong_size_one(W, V, keep):
    """The size is 1 here"""
    return W / rms(W) if keep == "directions" else by(W, V, keep)


def wrong_vectors_of_w(W, V, keep):
    """the other way round"""
    return by(W, V, keep, spectrum=lambda W, V: spectrum(V, W))


def wrong_smallest_with_largest(W, V, keep):
    """in the other order"""
    U, _, Vt = np.linalg.svd(V, full_matrices=False)
    return by(W, V, keep, spectrum=lambda W, V: U @ np.diag(np.linalg.svd(W, compute_uv=False)[::-1]) @ Vt)


def wrong_one_factor(W, V, keep):
    """One factor changes all"""
    return by(W, V, keep, spectrum=lambda W, V: V * np.linalg.norm(W, 2) / np.linalg.norm(V, 2))


def wrong_as_large_as_w(W, V, keep):
    """W’s size and V’s spectrum"""
    return by(W, V, keep, spectrum=lambda W, V: V * rms(W) / rms(V))


def wrong_product(W, V, keep):
    """multiplied onto V’s"""
    U, s, Vt = np.linalg.svd(V, full_matrices=False)
    return by(W, V, keep, spectrum=lambda W, V: (U * s * np.linalg.svd(W, compute_uv=False)) @ Vt)


def wrong_nothing_kept(W, V, keep):
    """nothing of W is left"""
    return V


def wrong_nothing_taken(W, V, keep):
    """nothing has been taken away"""
    return W


def wrong_singular_values(W, V, keep):
    """of the shape of W"""
    return by(W, V, keep, spectrum=lambda W, V: np.append(np.linalg.svd(W, compute_uv=False), 0.0))


def wrong_opposite_sign(W, V, keep):
    """the opposite one everywhere"""
    return -by(W, V, keep)


def honest_svd(W, V, keep):
    return by(W, V, keep)


def honest_norms(W, V, keep):
    factor = np.linalg.norm(W) / np.linalg.norm(V)
    return {"directions": W / factor, "size": factor * V}.get(keep, spectrum(W, V))


def honest_eigenvectors(W, V, keep):
    """V's vectors from VᵀV or VVᵀ, W's singular values from WᵀW."""
    if V.shape[0] < V.shape[1]:
        return honest_eigenvectors(W.T, V.T, keep).T
    values, vectors = np.linalg.eigh(V.T @ V)
    s = np.sqrt(np.maximum(np.linalg.eigvalsh(W.T @ W), 0))
    return by(W, V, keep, spectrum=lambda W, V: (V @ vectors) * (s / np.sqrt(values)) @ vectors.T)


def honest_outer_products(W, V, keep):
    U, _, Vt = np.linalg.svd(V)
    s = np.linalg.svd(W)[1]
    return by(W, V, keep, spectrum=lambda W, V: sum(s[i] * np.outer(U[:, i], Vt[i]) for i in range(len(s))))


def honest_jax(W, V, keep):
    W, V = jnp.asarray(W), jnp.asarray(V)
    U, _, Vt = jnp.linalg.svd(V, full_matrices=False)
    size = jnp.linalg.norm(W) / jnp.linalg.norm(V)
    return {"directions": W / size, "size": V * size}.get(keep, (U * jnp.linalg.svd(W, compute_uv=False)) @ Vt)


def honest_float32(W, V, keep):
    return by(np.float32(W), np.float32(V), keep)


def honest_prints(W, V, keep):
    print(keep)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return by(W, V, keep)


EQUIVALENT = {}
