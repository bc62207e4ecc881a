"""Some of the sick, repaired."""

from __future__ import annotations

from ..patient import repaired
from . import beginnings, numerics, ranges, scoring, tempo, wiring

bias_of_the_last_layer_only = repaired(wiring.prior_in_every_layer, "bias_of_the_last_layer_only")
bits_straight_through = repaired(wiring.weights_of_four_bits, "bits_straight_through")
soft_dice_of_logits = repaired(wiring.dice_after_argmax, "soft_dice_of_logits")
two_graph_convolutions = repaired(wiring.sixteen_graph_convolutions, "two_graph_convolutions")
experts_of_twenty_keys = repaired(beginnings.experts_of_one_key, "experts_of_twenty_keys")
negative_real_part = repaired(beginnings.positive_real_part, "negative_real_part")
minus_a_billion = repaired(numerics.a_sentence_without_words, "minus_a_billion")
contrast_by_log_softmax = repaired(numerics.temperature_of_a_hundredth, "contrast_by_log_softmax")
weather_in_standard_units = repaired(ranges.millibar_and_kelvin, "weather_in_standard_units")
clicks_made_flat = repaired(scoring.clicks_in_a_column, "clicks_made_flat")
state_behind_the_last_letter = repaired(tempo.names_of_thirty_letters, "state_behind_the_last_letter")
