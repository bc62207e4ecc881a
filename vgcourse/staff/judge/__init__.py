"""The isolated judge: learners' code runs in a sandbox that holds no answer and returns numbers; grades are made here.

In nbgrader and Otter the process that runs the learner's code also reports the grade, so that code can forge it. Here
`box/` is all of ours that the learner's process sees. It is given inputs and gives back arrays (`box/wire.py`: no
pickle). References, comparison and points stay in the process that started it.
"""
