"""Lesson 04: Glorot, He and the edge."""

from published.ledger import Published

from vgcourse.gradients import theory

LEDGER = (
    Published(
        "Schoenholz et al. 2017", "eq. 6", "√χ₁ of the sigmoid at σw² = 1, 4, 16", (0.236, 0.414, 0.632), 0.0005,
        lambda: [theory.chi_1(σw, theory.fixed_point("sigmoid", σw), "sigmoid") ** 0.5 for σw in (1, 2, 4)],
    ),
)  # fmt: skip
