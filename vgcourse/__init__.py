"""Why gradients vanish and explode in deep networks, and what to do about it.

    import vgcourse as vg

This is the whole public face: the library, which serves any network, and what single lessons add to it. A name is
loaded when it is first used, so that importing the package costs next to nothing; in a notebook JAX is loaded and the
measurement compiled in the background, while the reader reads. Editors read the same names from `__init__.pyi`, which
`make face` writes.
"""

import sys as _sys
from sys import modules as _modules

try:
    from importlib import import_module as _import_module

    from vgcourse.inputs import BadInput
    from vgcourse.shadows import named as _named
except Exception as _broken:  # types.py or math.py beside a script: then not even what says so can be imported
    import os as _os

    _folder = _os.path.abspath(_sys.path[0])
    _files = [_each for _each in sorted(_os.listdir(_folder)) if _each[:-3] in _sys.stdlib_module_names]
    if not _files:
        raise
    raise ImportError(
        f"Python takes {', '.join(_files)} in {_folder} for its own module of that name: rename it, and start again."
    ) from _broken

__version__ = "0.1.0"

_LIBRARY = {
    "nets.activations": "ACTIVATIONS activation",
    "nets.initializers": "initial_weights",
    "nets.normalisation": "batch_norm layer_norm",
    "nets.tasks": "digits two_circles",
    "measuring.profile": "measure profile sweep",
    "measuring.theory": "chain chi_1 mean_field silent_depth",
    "measuring.edge": "critical_scale he_spread log10_forward phase",
    "measuring.signals": "end_to_end forward jacobians recentred singular_values",
    "measuring.symptoms": "confusion near_zero_share ranking saturation_share update_to_weight_ratio",
    "training.fit": "fit",
    "training.initial": "initial_layers",
    "training.runs": "epochs_until place_of variance_shares",
    "clinic.diagnosis": "diagnose",
    "clinic.watch": "watch",
    "views.figure": "Axis",
    "views.plots": "activation_figure chain_figure comparison_figure profile_figure",
    "views.explorers.initialisation": "initialisation_explorer",
    "course.installation": "check_installation",
    "course.lessons": "finish lesson",
    "course.quiz": "predict quiz reveal",
    "course.beliefs": "claims",
    "course.check": "check",
    "course.progress": "progress",
}
_LESSONS = {
    "00": {"course.line": "line", "views.explorers.whisper": "whisper_explorer"},
    "01": {"views.explorers.chain": "chain_explorer"},
    "02": {
        "nets.folds": "count_pieces folded_net most_right",
        "experiments.lesson_02.products": "breakdown factors_until_overflow lyapunov_exponent matrix_products "
        "norm_excess vector_products",
        "experiments.lesson_02.overflow": "raw_pass",
        "experiments.lesson_02.descent": "descend",
        "experiments.lesson_02.bank": "bank",
        "experiments.lesson_02.zigzag": "fit_zigzag",
        "views.product_plots": "descent_figure fold_figure product_figure rule_figure",
        "views.explorers.products": "products_explorer",
    },
    "03": {
        "views.training_plots": "depth_figure heat_figure layer_figure outcome_figure ratio_figure",
        "views.explorers.training": "training_explorer",
    },
    "04": {
        "experiments.lesson_04.trainability": "accuracy accuracy_map",
        "experiments.lesson_04.linear_learning": "steps_to_learn",
        "views.phase_plots": "bell_figure forward_figure nudge_figure phase_figure slope_figure slopes "
        "spectrum_figure spread_figure trainability_figure",
    },
    "05": {
        "experiments.lesson_05.leak": "critical",
        "experiments.lesson_05.dead": "dead_share deaths",
        "views.activation_plots": "dead_figure family_figure",
        "views.explorers.activation": "activation_explorer",
    },
    "06": {
        "experiments.lesson_06.normalised": "growth measured_growth normalised_field skip_sweep trained_accuracy",
        "views.normalisation_plots": "growth_figure scale_figure",
        "views.explorers.normalisation": "normalisation_explorer",
    },
    "07": {
        "experiments.lesson_07.clipping": "clipped directions train_clipped walk",
        "views.clipping_plots": "cliff_figure direction_figure",
        "views.explorers.clipping": "clipping_explorer",
    },
    "08": {
        "experiments.lesson_08.lags": "cell_paths forget_gate half_life lag_profile",
        "experiments.lesson_08.remembering": "remember steps_until",
        "views.cell_picture": "lstm_picture",
        "views.lag_plots": "lag_figure learning_figure path_figure step_figure",
        "views.explorers.recurrent": "recurrent_explorer",
    },
    "09": {
        "experiments.lesson_09.residuals": "passage predicted_passage",
        "experiments.lesson_09.depth_race": "train_residual",
        "experiments.lesson_09.shattered": "autocorrelation input_slopes",
        "experiments.lesson_09.skips": "highway_profile last_block_slope",
        "views.residual_plots": "autocorrelation_figure grid_figure last_block_figure passage_figure paths_figure "
        "race_figure",
        "views.explorers.residual": "residual_explorer",
    },
    "10": {
        "nets.surgery": "gains resized shuffled",
        "experiments.lesson_10.greedy": "fine_tune pretrain untrained",
        "experiments.lesson_10.level_profile": "level_profile",
        "experiments.lesson_10.chunker": "learn_history reach unit_slopes",
        "experiments.lesson_10.without_backprop": "backpropagate cosines estimated_cosine evolve random_features",
        "views.level_plots": "accuracy_figure cosine_figure history_figure level_figure reach_figure",
        "views.explorers.levels": "level_explorer",
    },
    "11": {
        "experiments.lesson_11.alike": "alike collapse predicted_alike",
        "experiments.lesson_11.memory": "memory predicted_memory ring ring_energy",
        "experiments.lesson_11.born_dead": "born_dead predicted_dead",
        "experiments.lesson_11.widths": "coordinate_check",
        "experiments.lesson_11.branches": "first_step pre_ln_growth",
        "experiments.lesson_11.edge": "edge_descent",
        "experiments.lesson_11.recurrent_scale": "recurrence_growth spectral_radii",
        "views.today_plots": "alike_figure collapse_figure edge_figure memory_figure pre_ln_figure queries_figure "
        "width_figure",
        "views.explorers.transformer": "transformer_explorer",
    },
    "12": {
        "clinic.ward": "patients",
    },
    "13": {
        "experiments.lesson_13.gain": "normalised_gain",
        "experiments.lesson_13.trials": "trial",
        "course.claim_verdicts": "before_after hand_in_claims verdicts",
        "views.claim_plots": "score_figure",
    },
}


def _modules_of(section: dict[str, str]) -> dict[str, str]:
    return {name: f"{__name__}.{module}" for module, names in section.items() for name in names.split()}


_MODULE_OF = {
    name: module for section in (_LIBRARY, *_LESSONS.values()) for name, module in _modules_of(section).items()
}
__all__ = sorted([*_MODULE_OF, "BadInput"])


class _NoSuchName(BadInput, AttributeError):
    """A misspelt name, said in one sentence."""


def __getattr__(name: str):
    if name not in _MODULE_OF:
        from difflib import get_close_matches

        near = get_close_matches(name, __all__, n=1)
        raise _NoSuchName(f"vgcourse has no {name!r}." + (f" Did you mean {near[0]!r}?" if near else ""))
    checked = _named(_import_module, f"{__name__}.calls").checked
    value = getattr(_named(_import_module, _MODULE_OF[name]), name)
    value = globals()[name] = checked(name, value) if callable(value) else value
    return value


def __dir__() -> list[str]:
    """What `vg.<TAB>` offers: the library, and what belongs to the lessons opened so far. `__all__` has every name."""
    opened = getattr(_modules.get(f"{__name__}.course.lessons"), "OPENED", ())
    return sorted(
        [
            "BadInput",
            "__version__",
            *_modules_of(_LIBRARY),
            *(n for o in opened for n in _modules_of(_LESSONS.get(o, {}))),
        ]
    )


def _speak_anywhere() -> None:
    """Print ? for σ, – and … where the terminal or the file cannot have them, instead of ending in an error."""
    for stream in (_sys.stdout, _sys.stderr):
        narrow = not str(getattr(stream, "encoding", None) or "utf").lower().startswith("utf")
        if narrow and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _warm_up() -> None:
    """Import JAX between two cells, then compile while the reader reads.

    Only compiling is done in another thread: two threads that import NumPy or JAX at once break both for good.
    """
    try:
        from threading import Thread

        from vgcourse.measuring import profile, theory
    except Exception:  # what is wrong is said where the measurement is needed
        return

    def compile_() -> None:
        try:
            profile.profile()
            theory.chain()
        except Exception:
            pass

    Thread(target=compile_, name="vgcourse-warm-up").start()


def _when_idle(action) -> None:
    """Call `action` in the kernel's own thread after the running cell; without a kernel never."""
    shell = getattr(_modules.get("IPython"), "get_ipython", lambda: None)()
    loop = getattr(getattr(shell, "kernel", None), "io_loop", None)
    if loop is not None:
        loop.call_later(0.1, action)


_speak_anywhere()
_when_idle(_warm_up)
