"""Release, collection, gradebook and feedback of the problem sets are nbgrader's; this is where its folders are."""

import os

c = get_config()  # noqa: F821

c.CourseDirectory.course_id = "vgcourse"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.CourseDirectory.submitted_directory = "submitted"
c.CourseDirectory.autograded_directory = "autograded"
c.CourseDirectory.feedback_directory = "feedback"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__"]

# One file beside this one, or any database that SQLAlchemy reaches, such as postgresql://grader@host/vgcourse.
if os.environ.get("VGCOURSE_DB"):
    c.CourseDirectory.db_url = os.environ["VGCOURSE_DB"]

c.ClearSolutions.code_stub = {
    "python": 'raise NotImplementedError("Not written yet: replace this line with your code.")'
}
c.ClearSolutions.text_stub = "*Your answer: double-click here, and write it in place of this line.*"

# The isolated judge in the place of nbgrader's own Execute. Named, not imported: were it missing, grading would stop.
# So is what reads a submission, whatever it is packed in, and what puts deleted cells back.
c.Autograde.exporter_class = "vgcourse.staff.submissions.Submission"
c.Autograde.sanitize_preprocessors = [
    "nbgrader.preprocessors.ClearOutput",
    "vgcourse.staff.judge.execute.ForgetDuplicates",
    "vgcourse.staff.putting_back.PutBack",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.Autograde.autograde_preprocessors = [
    "vgcourse.staff.judge.execute.IsolatedExecute",
    "nbgrader.preprocessors.IgnorePattern",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.OverwriteCells.add_missing_cells = True  # deleting a check gives no points
c.HTMLExporter.preprocessors = ["vgcourse.staff.feedback.SafeFeedback"]  # no scripts from learners
c.HTMLExporter.filters = {"markdown2html": "vgcourse.staff.feedback.safe_markdown"}  # and no links that are scripts

# Every learner may write into the exchange: nbgrader alone would follow a link from there.
c.ExchangeFactory.collect = "vgcourse.staff.exchange.RegularFiles"
