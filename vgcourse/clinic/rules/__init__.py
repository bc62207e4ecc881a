"""The rules: each reads the record of an examination and returns one finding, or None.

Every threshold stands beside its reason, which is theory or a number format, and no network it was tried on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from vgcourse.clinic.finding import Finding, ordered
from vgcourse.clinic.outcome import mastered, solved
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.record import Examination
from vgcourse.clinic.rules import (
    alike,
    answers,
    births,
    copies,
    cuts,
    dead,
    depth,
    ends,
    flat,
    formats,
    later,
    losses,
    loud,
    mixing,
    pace,
    shut,
    signs,
    standing,
    steps,
    time,
    unreached,
    unused,
)
from vgcourse.clinic.spared import spared

ALWAYS: tuple[Callable[[Reading], Finding | None], ...] = (
    births.nan_born,
    *losses.RULES,
    signs.wrong_sign,
    ends.unscaled_inputs,
    ends.unscaled_targets,
    unused.not_used,
)
FINITE: tuple[Callable[[Reading], Finding | None], ...] = (
    cuts.cut_off,
    copies.constant_initialisation,
    dead.dead_units,
    flat.saturated,
    shut.shut_in,
    answers.silent_normalisation,
    answers.one_answer,
    alike.rank_collapse,
    alike.attention_collapse,
    depth.vanishing,
    depth.exploding,
    loud.exploding_forward,
    loud.exploding_behind,
    loud.exploding_beyond_targets,
    loud.exploding_without_weights,
    loud.exploding_on_the_way,
    time.cut_over_time,
    time.vanishing_over_time,
    time.exploding_over_time,
    formats.rounded_away,
    formats.endless_update,
    steps.clipped_to_death,
    steps.rate_too_large,
    steps.rate_too_small,
    steps.rate_of_a_part_too_small,
    pace.too_slow,
    pace.ended_early,
    pace.ended_halfway,
    pace.still_rising,
    later.nan_later,
    later.rate_too_large_later,
    later.rate_too_small_later,
    later.dead_later,
    later.collapsed_later,
    mixing.averaged_away,
)
"""Rules that measure gradients: where one is nan, there is nothing to measure."""
LAST = (cuts.nothing_arrives, unreached.left_behind, standing.nothing_learnt, standing.nothing_in_its_time)
"""Asked in order where all others find nothing that makes a network sick."""
BESIDE = ("nan", "wrong loss", "gradient cut off", "not used")
"""What a training does not refute: it may go well for what is asked, or for the other parts. Of all else a training
that does what the network is for says that it is no illness, and a remark then. Of the wrong losses one can be refuted,
by the rehearsal alone: targets that lie a little beyond what a unit can answer, and are met in twenty steps to a tenth.
A training that is longer comes as near to some that lie far beyond."""

MILD = ("vanishing", "exploding")
"""Of these a remark says that the network trains, more slowly: a training that was seen says more."""


def judged(examination: Examination) -> tuple[Finding, ...]:
    """All findings, what is to be treated first in front; none, or remarks alone, where the network is healthy."""
    read = Reading(examination)
    rules = ALWAYS if examination.first_bad is not None else ALWAYS + FINITE
    findings = [finding for rule in rules if (finding := spared(None, rule, read)) is not None]
    if examination.first_bad is None and not any(finding.sick for finding in findings):
        last = next((finding for rule in LAST if (finding := spared(None, rule, read)) is not None), None)
        findings += [last] if last else []
    return ordered([_refuted(each, examination) if each.sick or each.kind in MILD else each for each in findings])


def refutable(finding: Finding, examination: Examination) -> bool:
    """Whether a training that goes on and does what the network is for shows that this is no illness."""
    return finding.kind not in BESIDE and "beyond" not in finding.numbers and not _untouched(finding, examination)


def _untouched(finding: Finding, examination: Examination) -> bool:
    """Whether dead units are found whose weights get exactly nothing: other parts may learn, and these do not."""
    about = [p for p in examination.parameters if p.path in finding.paths]
    return finding.kind == "dead units" and bool(about) and all(p.log10_gradient == -np.inf for p in about)


def _refuted(finding: Finding, examination: Examination) -> Finding:
    """The finding, or a remark where a training shows that it is no illness."""
    if _untouched(finding, examination):
        return finding
    near = finding.cause.startswith("targets out of reach")
    loss = solved(examination) if near or refutable(finding, examination) else None
    loss = mastered(examination) if loss is None and refutable(finding, examination) else loss
    if loss is None:
        return finding
    thin = f"The loss falls from {value(loss[0])} to {value(loss[-1])} in {len(loss) - 1} steps all the same."
    return replace(finding, weight=min(finding.weight, 0.4), thin=thin, refuted=finding.sick)
