"""A set of patients by another hand, written without a look at the rules.

Its trouble comes from threads on forums and trackers, from papers and from documentation; its healthy ones are what
people really train, unusual but right choices among them.
"""
