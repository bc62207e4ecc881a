"""Problem set 09: residual networks. One module for each exercise."""

from vgcourse.course.exercises.set_09.block_jacobian import BLOCK_JACOBIAN
from vgcourse.course.exercises.set_09.branch_strength import BRANCH_STRENGTH
from vgcourse.course.exercises.set_09.residual_variance import RESIDUAL_VARIANCE

EXERCISES = (BLOCK_JACOBIAN, RESIDUAL_VARIANCE, BRANCH_STRENGTH)
