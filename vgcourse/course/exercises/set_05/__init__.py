"""Problem set 05: the ReLU family."""
