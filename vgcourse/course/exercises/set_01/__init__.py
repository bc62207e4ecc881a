"""Problem set 01: the chain rule multiplies slopes. One module for each exercise."""

from vgcourse.course.exercises.set_01.bias_gradients import BIAS_GRADIENTS
from vgcourse.course.exercises.set_01.chain_factors import CHAIN_FACTORS
from vgcourse.course.exercises.set_01.first_silent_depth import FIRST_SILENT_DEPTH
from vgcourse.course.exercises.set_01.log10_product import LOG10_PRODUCT
from vgcourse.course.exercises.set_01.sigmoid_slope import SIGMOID_SLOPE

EXERCISES = (SIGMOID_SLOPE, CHAIN_FACTORS, BIAS_GRADIENTS, LOG10_PRODUCT, FIRST_SILENT_DEPTH)
