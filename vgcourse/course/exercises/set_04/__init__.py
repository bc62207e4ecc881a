"""Problem set 04: Glorot, He and the edge."""
