"""JAX functions as JavaScript: `module.module_of(f, …)` writes an ES module that computes what `f` computes.

The text translated is the jaxpr, JAX's own. StableHLO was tried: for the stack of lesson 04 it takes 1913 operations of
76 kinds where the jaxpr has 1149 of 56; a scan has become a `while` around slices, threefry is unrolled, and `erf_inv`
is an extension. What StableHLO promises, names that stay, is not needed: the build makes the modules, and the wheel
holds them.

`flat.py` puts a jaxpr in line, `once.py` takes out of loops what earlier ones have computed, `arrays.py` says how an
element is read, `rules.py` has a rule for each primitive (written in `elementwise.py`, `shapes.py`, `sums.py`,
`programs.py`), `product.py` multiplies matrices by WebAssembly, `block.py` says where in its memory they lie,
`module.py` writes loops and buffers, and `runtime.js` holds what all modules share. `vectors.py` has each loop a second
time, as WebAssembly: `terms.py` reads its expression back, `lanes.py` says what stands for it, `nest.py` writes the
loops, `assembly.py` the bytes.
"""
