"""What lesson 11 measures: the same product in attention, state space models, wide networks and their training."""
