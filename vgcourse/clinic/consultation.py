"""What an examination leaves open, asked in order, up to the findings: the way from a record to what is said.

First what the copy of the network answers in a few evaluations: whether the scale of its inputs is felt, whether an end
is reached, what a constant answer costs. Then its training. Where nothing sick was found, the training is followed,
since an illness may show only on the way. Where something was, it is followed as well if a training can refute it.
"""

from __future__ import annotations

from dataclasses import replace

import jax
import numpy as np

from vgcourse.clinic import rehearsal
from vgcourse.clinic.addresses import addressed
from vgcourse.clinic.answering import answering
from vgcourse.clinic.case import Case
from vgcourse.clinic.distance import distant
from vgcourse.clinic.endless import endless
from vgcourse.clinic.finding import Finding
from vgcourse.clinic.first_bad import first_bad
from vgcourse.clinic.follow import SOON, Trainings, exchange
from vgcourse.clinic.given import given
from vgcourse.clinic.healing import healing
from vgcourse.clinic.outcome import broke_while_falling
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.record import Examination
from vgcourse.clinic.release import released
from vgcourse.clinic.rules import judged, refutable
from vgcourse.clinic.rules.cuts import maybe_meant
from vgcourse.clinic.scaling import felt
from vgcourse.clinic.shut import shut
from vgcourse.clinic.spared import spared


def consulted(found: Examination, case: Case, follow: int = 0) -> tuple[Examination, tuple[Finding, ...]]:
    """The examination with all that was asked, and its findings. follow: so many steps of its training, 0 for none."""
    found = _asked(found, case)
    if _frozen_on_purpose(found):
        found = replace(found, lent=spared(None, rehearsal.lent, case, exchange(found)))
    if follow and found.training is not None:
        found = spared(found, _followed, found, case, follow)
    return (found := spared(found, _broken, found, case)), judged(found)


def _broken(found: Examination, case: Case) -> Examination:
    """With the operation that ends a training which was falling: at that step's parameters, or those before it."""
    training = found.training
    if training is None:
        return found
    loss = training.followed.itself.loss if training.followed else training.loss
    if not broke_while_falling(loss):
        return found
    broke = int(np.argmin(np.isfinite(loss)))
    for steps in (broke - 1, broke):
        params = case.replica.whole(case.replica.trained(steps).params)
        if all(np.isfinite(np.asarray(leaf, np.float32)).all() for leaf in jax.tree.leaves(params)):
            born = first_bad(replace(case, params=params).patient)
            if born is not None:
                return replace(found, training=replace(training, born=born))
    return found


def _asked(found: Examination, case: Case) -> Examination:
    """What a few evaluations of the loss tell."""
    for question in (felt, distant, given, shut):
        found = spared(found, question, found, case)
    flat = spared({}, addressed, found, case) or spared({}, released, found, case)  # a softmax that reads, or an output
    asked = flat | spared({}, answering, found, case)
    found = replace(found, loss=replace(found.loss, endless=spared(0.0, endless, found, case), **asked))
    healed = spared({}, healing, found, case)
    if not any(healed.values()):
        return found
    return replace(found, parameters=tuple(replace(p, heals=healed.get(p.path, False)) for p in found.parameters))


def _frozen_on_purpose(found: Examination) -> bool:
    """Whether a part seems so, and no training of the learner's says whether the rest learns."""
    seen = found.training
    if seen is not None and seen.along is not None or found.first_bad is not None or not found.stages:
        return False
    return maybe_meant(Reading(found))


def _followed(found: Examination, case: Case, most: int) -> Examination:
    """With the training, unless something was found that it does not refute."""
    findings = judged(replace(found, training=replace(found.training, ahead=True)))
    sick = [finding for finding in findings if finding.sick]
    trainings = Trainings(found, case)
    if sick and not (most >= SOON and all(refutable(each, found) for each in sick) and trainings.masters()):
        return found
    return trainings.followed(most)
