"""Problem set 04: Glorot, He and the edge. One module for each exercise."""

from vgcourse.course.exercises.set_04.depth_scale import DEPTH_SCALE
from vgcourse.course.exercises.set_04.glorot_limit import GLOROT_LIMIT
from vgcourse.course.exercises.set_04.he_std import HE_STD
from vgcourse.course.exercises.set_04.next_variance import NEXT_VARIANCE
from vgcourse.course.exercises.set_04.sigmoid_twin import SIGMOID_TWIN

EXERCISES = (GLOROT_LIMIT, HE_STD, NEXT_VARIANCE, SIGMOID_TWIN, DEPTH_SCALE)
