"""Lesson 13 takes no number from a paper that it measures; Hake's 0.23 and 0.48 are quoted as his."""

LEDGER = ()
