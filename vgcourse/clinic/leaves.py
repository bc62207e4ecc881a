"""Parameters and batch as trees of arrays: which leaves are arrays, which of them are trained, how many examples there
are; or one sentence on what cannot be examined."""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.jaxprs import traced
from vgcourse.inputs import BadInput

LARGEST = 200_000_000
"""As many parameters are examined at most: more than 4 GB in float32, with their gradients."""


@dataclass(frozen=True)
class Leaves:
    """The arrays of a tree, with their paths; everything else of it stays as it is."""

    arrays: list[Any]
    paths: list[str]
    places: list[int]
    rest: list[Any]
    tree: Any

    def rebuilt(self, arrays) -> Any:
        """The tree with these arrays."""
        leaves = list(self.rest)
        for place, array in zip(self.places, arrays, strict=True):
            leaves[place] = array
        return jax.tree.unflatten(self.tree, leaves)


class Floats(NamedTuple):
    """The leaves of the parameters that are trained, and how to put them back."""

    leaves: Any
    whole: Callable[[Any], Any]


def differentiated(leaf: Any) -> bool:
    """Whether a leaf is an array of floats: a tree may also hold functions, keys, names and numbers of Python."""
    return jnp.issubdtype(getattr(leaf, "dtype", np.dtype(object)), jnp.inexact)


def floats(params: Any, moving: Collection[int]) -> Floats:
    """The parameters with None where nothing is trained: they themselves, where all is.

    moving: the numbers, among all leaves, of those that are trained (`trained`) and differentiated.
    """
    leaves, tree = jax.tree.flatten(params)
    learned = [at in moving for at in range(len(leaves))]
    if all(learned):
        return Floats(params, lambda θ: θ)

    def whole(θ):
        given = iter(jax.tree.leaves(θ))
        return jax.tree.unflatten(tree, [next(given) if on else leaf for leaf, on in zip(leaves, learned, strict=True)])

    return Floats(
        jax.tree.unflatten(tree, [leaf if on else None for leaf, on in zip(leaves, learned, strict=True)]), whole
    )


def leaves_of(tree: Any, what: str, numbers: bool) -> Leaves:
    """numbers: whether a Python float counts as an array, as it does for jax.grad."""
    with_paths, structure = jax.tree_util.tree_flatten_with_path(tree)
    arrays, paths, places, rest = [], [], [], []
    for at, (path, leaf) in enumerate(with_paths):
        rest.append(leaf)
        if isinstance(leaf, jax.ShapeDtypeStruct):
            _check_size([leaf])
            raise BadInput(
                f"{what}{jax.tree_util.keystr(path)} is only a shape, {leaf.shape}: initialise the {what} first."
            )
        if traced(leaf):
            raise BadInput(
                f"{what}{jax.tree_util.keystr(path)} is a value inside a program that JAX is tracing: call examine "
                "outside of jit, grad and vmap."
            )
        if isinstance(leaf, (jax.Array, np.ndarray, np.generic)) or numbers and type(leaf) is float:
            if isinstance(leaf, np.ndarray) and leaf.dtype.kind not in "biufcV":
                continue
            rest[-1] = None
            arrays.append(leaf)
            paths.append(jax.tree_util.keystr(path).removesuffix(".value"))
            places.append(at)
    _check_size(arrays) if numbers else None
    return Leaves([_array(each) for each in arrays], paths, places, rest, structure)


def _array(given):
    return given if isinstance(given, jax.Array) else jnp.asarray(given)


def _check_size(leaves: list) -> None:
    count = sum(math.prod(np.shape(leaf)) for leaf in leaves)
    if count > LARGEST:
        raise BadInput(
            f"The model has {count / 1e9:.2g} billion parameters; up to {LARGEST / 1e9:g} billion are examined, since "
            "gradients and updates need several times their memory. Give it fewer layers or a smaller width: signals "
            "and gradients go the same way."
        )


def _inexact(array) -> bool:
    return jax.dtypes.issubdtype(array.dtype, np.inexact)


def check_params(params: Leaves) -> None:
    if not params.arrays:
        raise BadInput("The parameters must be arrays in any tree (dict, list, module); none came.")
    for path, array in zip(params.paths, params.arrays, strict=True):
        if array.size == 0:
            raise BadInput(f"params{path} is empty, its shape is {array.shape}: a layer of no units? Take it out.")
    if not any(map(_inexact, params.arrays)):
        raise BadInput(
            f"A gradient needs parameters of floating point; params{params.paths[0]} and the others are "
            f"{params.arrays[0].dtype}. Are params and batch in the right order? If so, convert them to float32."
        )


def trained(params: Any, leaves: Leaves) -> list[int]:
    """Which arrays are trained: not the running means of a normalisation, and not the state of an optimiser."""
    nnx = sys.modules.get("flax.nnx")
    own = None
    if nnx is not None and isinstance(params, nnx.Module):
        own = {id(array) for array in jax.tree.leaves(nnx.state(params, nnx.Param))}
    kept = ("batch_stats", "opt_state")
    return [
        i
        for i, (array, path) in enumerate(zip(leaves.arrays, leaves.paths, strict=True))
        if _inexact(array) and not any(word in path for word in kept) and (own is None or id(array) in own)
    ]


def check_batch(batch: Leaves) -> None:
    for path, array in zip(batch.paths, batch.arrays, strict=True):
        if array.size == 0:
            raise BadInput(f"The batch is empty: batch{path} has the shape {array.shape}. Give at least one example.")


def examples_in(batch: Any) -> int:
    """How many examples: the first size that most arrays of the batch share; of several, the commonest on any axis."""
    shapes = [np.shape(leaf) for leaf in jax.tree.leaves(batch) if hasattr(leaf, "shape")]
    counts = Counter(shape[0] for shape in shapes if shape)
    within = lambda n: sum(n in shape for shape in shapes)
    return max(counts, key=lambda n: (counts[n], within(n))) if counts else 0
