"""The half of the ward that the rules have not seen: what a stranger would bring, sick and healthy, an eighteenth set.

Their two authors read neither the rules nor their thresholds nor what the doctor says, and never ran the doctor on one
of them. Each label rests on a training in plain JAX and Optax (`tests/clinic/test_unseen.py`): the sick do not learn,
or their numbers break; the same code with its cause taken away learns; the healthy learn. Data and sizes are small ones
of ours.
"""
