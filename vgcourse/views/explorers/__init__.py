"""The explorers of the lessons, one a module. Each sweep is one jitted call, vectorised over the control that moves.

Activations are computed one by one: vectorised over its number, `lax.switch` would evaluate every branch.
"""
