"""What is measured: activations, initialisations, a stack of stages, and data to train on."""

from vgcourse.compilation import choose_flags, keep_compiled, settle

choose_flags()
settle()
keep_compiled()
