"""Healthy networks that were patients of this set, each without its cause."""

from __future__ import annotations

from ..patient import repaired
from . import blowups, complaints, dials, fading, germs, slumber

newsgroups_from_scores = repaired(complaints.twenty_newsgroups_in_linen, "newsgroups_from_scores")
series_regressor_of_matching_columns = repaired(
    complaints.series_regressor_of_one_column, "series_regressor_of_matching_columns"
)
label_embedding_added = repaired(slumber.label_embedding_never_added, "label_embedding_added")
head_reads_the_features = repaired(slumber.head_reads_the_input_again, "head_reads_the_features")
lecun_in_a_plain_network = repaired(fading.gpt_range_in_a_plain_network, "lecun_in_a_plain_network")
smiles_read_to_their_end = repaired(fading.smiles_padded_to_seventy, "smiles_read_to_their_end")
dynamics_from_a_rotation = repaired(blowups.linear_dynamics_rolled_out, "dynamics_from_a_rotation")
spread_with_a_floor = repaired(blowups.spread_of_a_sensor_that_stands_still, "spread_with_a_floor")
hill_curve_with_a_smallest_dose = repaired(
    blowups.hill_curve_with_untreated_controls, "hill_curve_with_a_smallest_dose"
)
counts_of_a_converter_standardised = repaired(
    germs.counts_of_a_twelve_bit_converter, "counts_of_a_converter_standardised"
)
queries_and_keys_drawn = repaired(germs.queries_and_keys_from_zero, "queries_and_keys_drawn")
randn_scaled_for_every_tanh = repaired(slumber.randn_for_every_tanh, "randn_scaled_for_every_tanh")
residuals_over_thirty = repaired(blowups.thirty_blocks_without_a_scale, "residuals_over_thirty")
critic_clipped_at_one_half = repaired(dials.critic_with_a_tiny_max_grad_norm, "critic_clipped_at_one_half")
