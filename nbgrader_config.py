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

c.Execute.timeout = 60
c.Execute.skip_cells_with_tag = ""  # a tag in a submission must not keep a check from being run
c.OverwriteCells.add_missing_cells = True  # nor must deleting it
c.HTMLExporter.preprocessors = ["vgcourse.staff.feedback.SafeFeedback"]  # no scripts from learners
