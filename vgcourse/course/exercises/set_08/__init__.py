"""Problem set 08: through time. One module for each exercise."""

from vgcourse.course.exercises.set_08.forget_bias_for import FORGET_BIAS_FOR
from vgcourse.course.exercises.set_08.gate_half_life import GATE_HALF_LIFE
from vgcourse.course.exercises.set_08.log10_direct import LOG10_DIRECT
from vgcourse.course.exercises.set_08.shared_gradient import SHARED_GRADIENT
from vgcourse.course.exercises.set_08.steps_surely import STEPS_SURELY

EXERCISES = (SHARED_GRADIENT, STEPS_SURELY, GATE_HALF_LIFE, FORGET_BIAS_FOR, LOG10_DIRECT)
