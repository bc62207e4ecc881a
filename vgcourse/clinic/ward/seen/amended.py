"""Sick networks of this set with their cause taken away."""

from ..patient import repaired
from . import marking, quantities, rupture, shrinking, silence

stars_by_their_mean = repaired(rupture.stars_as_the_largest_score, "stars_by_their_mean")
spikes_with_a_surrogate = repaired(rupture.spikes_without_a_surrogate, "spikes_with_a_surrogate")
dot_products_with_their_root = repaired(silence.dot_products_without_their_root, "dot_products_with_their_root")
small_steps_of_a_state_space = repaired(shrinking.state_space_with_long_strides, "small_steps_of_a_state_space")
gains_of_one_in_float32 = repaired(quantities.gains_of_one_in_bfloat16, "gains_of_one_in_float32")
next_token_from_logits = repaired(marking.next_token_from_probabilities, "next_token_from_logits")
