"""The half of the ward that the rules know.

They were written on `libraries`, `losses`, `pictures`, `sequences` and `stacks`, and improved on what they missed in
`classes`, `combinators`, `loops`, `modules` and `stacked`, which were the unseen half before.
"""
