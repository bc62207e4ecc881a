"""What is measured: activations, initialisations, a stack of stages, and data to train on."""

from vgcourse.compilation import keep_compiled

keep_compiled()
