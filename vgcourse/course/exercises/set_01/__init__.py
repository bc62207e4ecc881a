"""Problem set 01: the chain rule multiplies slopes."""
