"""Problem set 05: the ReLU family. One module for each exercise."""

from vgcourse.course.exercises.set_05.critical_gain import CRITICAL_GAIN
from vgcourse.course.exercises.set_05.dead_units import DEAD_UNITS
from vgcourse.course.exercises.set_05.elu_slope import ELU_SLOPE
from vgcourse.course.exercises.set_05.layers_until import LAYERS_UNTIL
from vgcourse.course.exercises.set_05.relu_gradient import RELU_GRADIENT

EXERCISES = (ELU_SLOPE, CRITICAL_GAIN, LAYERS_UNTIL, RELU_GRADIENT, DEAD_UNITS)
