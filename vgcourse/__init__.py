"""Why gradients vanish and explode in deep networks, and what to do about it.

    import vgcourse as vg

This is the whole public face. A name is loaded when it is first used, so that importing the package costs next to
nothing; in a notebook JAX is loaded and the measurement compiled in the background, while the reader reads.
"""

from importlib import import_module as _import_module

from vgcourse.inputs import BadInput

__version__ = "0.1.0"

_FACE = {
    # what is measured
    "vgcourse.nets.activations": ("ACTIVATIONS", "activation"),
    "vgcourse.nets.initializers": ("INITIALIZERS", "initial_weights"),
    "vgcourse.nets.tasks": ("digits", "two_circles"),
    "vgcourse.nets.normalisation": ("batch_norm", "layer_norm"),
    # the measurement, and what theory says about it
    "vgcourse.measure.profile": ("GradientProfile", "measure", "profile", "sweep"),
    "vgcourse.measure.theory": ("chain", "chi_1", "fixed_point", "log10_bound", "mean_field", "silent_depth"),
    "vgcourse.experiments.lesson_00.whisper": ("whisper_line",),
    "vgcourse.experiments.lesson_02.products": (
        "breakdown",
        "factors_until_overflow",
        "lyapunov_exponent",
        "matrix_products",
        "norm_excess",
        "vector_products",
    ),
    "vgcourse.experiments.lesson_02.overflow": ("raw_pass",),
    "vgcourse.experiments.lesson_02.descent": ("descend",),
    "vgcourse.experiments.lesson_02.bank": ("bank",),
    "vgcourse.experiments.lesson_02.zigzag": ("fit_zigzag",),
    "vgcourse.measure.symptoms": (
        "confusion",
        "near_zero_share",
        "ranking",
        "saturation_share",
        "update_to_weight_ratio",
    ),
    "vgcourse.nets.folds": ("count_pieces", "folded_net", "most_right"),
    "vgcourse.experiments.lesson_05.leak": ("critical",),
    "vgcourse.experiments.lesson_05.dead": ("dead_share", "dead_units", "deaths"),
    "vgcourse.measure.signals": ("end_to_end", "forward", "jacobians", "recentred", "singular_values"),
    "vgcourse.measure.edge": (
        "critical_scale",
        "depth_scale",
        "he_spread",
        "log10_forward",
        "next_correlation",
        "next_variance",
        "phase",
    ),
    "vgcourse.experiments.lesson_09.residuals": ("Passage", "passage", "predicted_passage"),
    "vgcourse.experiments.lesson_09.depth_race": ("train_residual",),
    "vgcourse.experiments.lesson_09.shattered": ("autocorrelation", "input_slopes"),
    "vgcourse.experiments.lesson_09.skips": ("highway_profile", "last_block_slope", "transformer_profile"),
    "vgcourse.experiments.lesson_06.normalised": (
        "growth",
        "measured_growth",
        "normalised_field",
        "skip_sweep",
        "trained_accuracy",
    ),
    "vgcourse.experiments.lesson_07.clipping": ("cliff", "clipped", "cosine", "directions", "train_clipped", "walk"),
    "vgcourse.experiments.lesson_04.trainability": ("accuracy", "accuracy_map"),
    "vgcourse.experiments.lesson_08.lags": ("cell_paths", "forget_gate", "half_life", "lag_profile"),
    "vgcourse.experiments.lesson_08.remembering": ("remember", "steps_until"),
    "vgcourse.experiments.lesson_04.linear_learning": ("steps_to_learn",),
    "vgcourse.train.fit": ("History", "fit", "initial_layers"),
    "vgcourse.train.runs": ("epochs_until", "first_to_last", "place_of", "variance_shares"),
    "vgcourse.nets.surgery": ("gains", "resized", "shuffled"),
    "vgcourse.experiments.lesson_10.greedy": ("denoising_loss", "fine_tune", "level_profile", "pretrain", "untrained"),
    "vgcourse.experiments.lesson_10.chunker": ("learn_history", "reach", "unit_slopes"),
    "vgcourse.experiments.lesson_10.without_backprop": (
        "backpropagate",
        "cosines",
        "estimated_cosine",
        "evolve",
        "random_features",
    ),
    # pictures
    "vgcourse.views.figure": ("Axis", "Band", "Bars", "Curve", "Figure", "Heat"),
    "vgcourse.views.plots": ("activation_figure", "chain_figure", "comparison_figure", "profile_figure"),
    "vgcourse.views.activation_plots": ("dead_figure", "family_figure"),
    "vgcourse.views.phase_plots": (
        "forward_figure",
        "phase_figure",
        "slope_figure",
        "slopes",
        "spectrum_figure",
        "spread_figure",
        "trainability_figure",
    ),
    "vgcourse.views.lag_plots": ("lag_figure", "learning_figure", "path_figure", "step_figure"),
    "vgcourse.views.explorers.recurrent": ("recurrent_explorer",),
    "vgcourse.views.residual_plots": (
        "autocorrelation_figure",
        "grid_figure",
        "last_block_figure",
        "passage_figure",
        "race_figure",
    ),
    "vgcourse.views.explorers.residual": ("residual_explorer",),
    "vgcourse.views.explorers.initialisation": ("initialisation_explorer",),
    "vgcourse.views.clipping_plots": ("cliff_figure", "direction_figure"),
    "vgcourse.views.explorers.clipping": ("clipping_explorer",),
    "vgcourse.views.normalisation_plots": ("growth_figure", "scale_figure"),
    "vgcourse.views.explorers.normalisation": ("normalisation_explorer",),
    "vgcourse.views.explorers.activation": ("activation_explorer",),
    "vgcourse.views.explorers.chain": ("chain_explorer",),
    "vgcourse.views.product_plots": ("descent_figure", "fold_figure", "product_figure", "rule_figure"),
    "vgcourse.views.explorers.products": ("products_explorer",),
    "vgcourse.views.explorers.whisper": ("whisper_explorer",),
    "vgcourse.views.explorers.training": ("training_explorer",),
    "vgcourse.views.training_plots": ("depth_figure", "heat_figure", "layer_figure", "outcome_figure", "ratio_figure"),
    "vgcourse.views.explorers.levels": ("level_explorer",),
    "vgcourse.views.level_plots": (
        "accuracy_figure",
        "cosine_figure",
        "history_figure",
        "level_figure",
        "reach_figure",
    ),
    # what a learner does
    "vgcourse.course.installation": ("check_installation",),
    "vgcourse.course.lessons": ("finish", "lesson"),
    "vgcourse.course.quiz": ("predict", "quiz", "reveal"),
    "vgcourse.course.check": ("check",),
    "vgcourse.course.progress": ("progress",),
}
_MODULE_OF = {name: module for module, names in _FACE.items() for name in names}
__all__ = sorted([*_MODULE_OF, "BadInput"])


class _NoSuchName(BadInput, AttributeError):
    """A misspelt name, said in one sentence."""


def __getattr__(name: str):
    if name not in _MODULE_OF:
        from difflib import get_close_matches

        near = get_close_matches(name, __all__, n=1)
        raise _NoSuchName(f"vgcourse has no {name!r}." + (f" Did you mean {near[0]!r}?" if near else ""))
    value = globals()[name] = getattr(_import_module(_MODULE_OF[name]), name)
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]


def _warm_up() -> None:
    """Import JAX between two cells, then compile while the reader reads.

    Only compiling is done in another thread: two threads that import NumPy or JAX at once break both for good.
    """
    try:
        from threading import Thread

        from vgcourse.measure import profile, theory
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
    from sys import modules

    shell = getattr(modules.get("IPython"), "get_ipython", lambda: None)()
    loop = getattr(getattr(shell, "kernel", None), "io_loop", None)
    if loop is not None:
        loop.call_later(0.1, action)


_when_idle(_warm_up)
