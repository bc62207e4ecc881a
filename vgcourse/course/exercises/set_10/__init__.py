"""Problem set 10: one level at a time. One module for each exercise."""

from vgcourse.course.exercises.set_10.between_examples import BETWEEN_EXAMPLES
from vgcourse.course.exercises.set_10.denoising_gradient import DENOISING_GRADIENT
from vgcourse.course.exercises.set_10.estimated_gradient import ESTIMATED_GRADIENT
from vgcourse.course.exercises.set_10.surprises import SURPRISES

EXERCISES = (DENOISING_GRADIENT, BETWEEN_EXAMPLES, SURPRISES, ESTIMATED_GRADIENT)
