"""Networks as strangers bring them, by somebody who has not read the rules: 42 sick, 30 healthy.

Their author read neither the rules nor their thresholds nor what the doctor says, and never ran the doctor on one of
them. Each label rests on a training in plain JAX and Optax (`tests/clinic/test_seventh_set.py`): the sick do not
learn, or their numbers break; the same code with its cause taken away learns; the healthy learn. Where no word of
`KINDS` fits, the label is the nearest, and the docstring says so. A thread gives the mistake; data and sizes are small
ones of ours.
"""
