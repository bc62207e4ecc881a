"""What several explorers of layers show in the same words."""

from vgcourse.views.controls import Headline, Series

FIRST_LAYERS_SHARE = Headline(
    "The first layer gets {} of the gradient.", "dh", above="The first layer gets {} times the gradient."
)
THERE_AND_BACK = (
    Series("h", "h, the way forward", "measurement", "weights"),
    Series("dh", "dL/dh, the way back", "measurement", "activation"),
    Series("h_theory", "theory of h", "theory", "weights"),
    Series("dh_theory", "theory of dL/dh", "theory", "activation"),
)
"""RMS of h and of dL/dh, measured and by theory."""
