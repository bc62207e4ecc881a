"""Networks of this set whose cause was taken away, so that the two can be told apart."""

from __future__ import annotations

from ..patient import repaired
from . import chapters, paths, penalties, schedules, values, weights

state_with_a_gate = repaired(chapters.state_without_a_gate, "state_with_a_gate")
twelve_hops_from_the_start = repaired(paths.twelve_hops, "twelve_hops_from_the_start")
daltons_in_standard_units = repaired(values.daltons_and_logp, "daltons_in_standard_units")
bert_head_with_logits = repaired(penalties.bert_head_with_softmax, "bert_head_with_logits")
branches_of_a_sixteenth = repaired(weights.sixteen_skips_and_no_norm, "branches_of_a_sixteenth")
unit_weights_in_float32 = repaired(schedules.unit_weights_in_bfloat16, "unit_weights_in_float32")
