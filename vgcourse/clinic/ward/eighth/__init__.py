"""Networks as they are brought by people who ask in public.

Their author read neither the rules of the doctor nor what it says, and never ran it on one of them. Each label rests on
a training in plain JAX and Optax (`tests/clinic/test_eighth_set.py`).
"""
