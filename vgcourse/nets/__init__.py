"""What is measured: activations, initialisations, a stack of stages, and data to train on."""

from vgcourse.compilation import keep_compiled, one_kernel_per_loop, settle

one_kernel_per_loop()
settle()
keep_compiled()
