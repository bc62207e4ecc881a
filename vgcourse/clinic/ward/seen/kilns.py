"""Networks of this set without their cause: healthy ones."""

from __future__ import annotations

from ..patient import repaired
from . import choirs, ferries

sixteen_soft_signs_for_each_picture = repaired(
    choirs.sixteen_signs_for_each_picture, "sixteen_soft_signs_for_each_picture"
)
relu_attention_without_a_bias = repaired(choirs.bias_of_sigmoid_attention_below_a_relu, "relu_attention_without_a_bias")
rotation_by_construction = repaired(ferries.contraction_by_construction, "rotation_by_construction")
memories_recalled_by_a_sharp_product = repaired(
    ferries.memories_recalled_without_a_temperature, "memories_recalled_by_a_sharp_product"
)
