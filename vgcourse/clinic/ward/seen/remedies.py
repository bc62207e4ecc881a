"""Patients of the other modules, after their cause was taken away."""

from ..patient import repaired
from . import almanacs, bridges, gauges, voyages

island_heights = repaired(voyages.terrain_as_a_function, "island_heights")
gait_in_the_laboratory = repaired(voyages.gait_after_the_signal, "gait_in_the_laboratory")
words_read_from_their_end = repaired(almanacs.spelling_backwards, "words_read_from_their_end")
topics_along_citations = repaired(bridges.subjects_of_papers, "topics_along_citations")
a_cheaper_gene_test = repaired(gauges.a_panel_of_eight_genes, "a_cheaper_gene_test")
