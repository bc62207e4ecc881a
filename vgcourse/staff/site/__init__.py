"""The course as pages of the web: `pages.py` writes them, with the extra `site`.

What a page knows of the questions, `quizzes.py` and `keys.py`, needs no more than the extra `teach`: `vgcourse build
--check` and `make keys` run it.
"""
