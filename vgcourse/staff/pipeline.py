"""nbgrader's steps for one problem set, in this process, from its own configuration: register, sanitise, autograde."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import jsonschema
import nbformat
from nbgrader import api
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.nbgraderformat import common
from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import OperationalError
from traitlets.config import Config

from vgcourse.inputs import BadInput


class Pipeline:
    """The steps for the problem set `name` of the course in `root`."""

    def __init__(self, root: Path, name: str, config: Config) -> None:
        self.config, self.name = config, name
        self.directory = CourseDirectory(config=config, root=str(root), assignment_id=name)
        self._sanitiser = Autograde(coursedir=self.directory, config=config)
        self._sanitiser.exporter = self._sanitiser.exporter_class(parent=self._sanitiser, config=self._sanitiser.config)
        self._sanitiser._init_preprocessors()

    @property
    def solutions(self) -> Path:
        return Path(self.directory.root, self.directory.source_directory)

    def submission(self, learner: str) -> Path:
        """The notebook that learner has handed in."""
        return Path(self._sanitiser._format_source(self.name, learner), f"{self.name}.ipynb")

    def register(self) -> None:
        """The problem set's cells and points in the gradebook, from solutions/ as for a release."""
        with TemporaryDirectory() as elsewhere:
            config = Config(self.config)
            config.CourseDirectory.release_directory = elsewhere
            directory = CourseDirectory(config=config, root=self.directory.root, assignment_id=self.name)
            try:
                GenerateAssignment(coursedir=directory, config=config, force=True, create_assignment=True).start()
            except NbGraderException as error:
                raise BadInput(f"nbgrader cannot read solutions/{self.name}: {error}") from None

    def sanitised(self, learner: str) -> nbformat.NotebookNode:
        """The submission as it will be run: locked cells from the gradebook, nothing of the learner's outputs."""
        path = str(self.submission(learner))
        resources = self._sanitiser.init_single_notebook_resources(path)
        text, _ = self._sanitiser.exporter.from_filename(path, resources=resources)
        return nbformat.reads(text, 4)

    def autograde(self, learners: Collection[str], done: Callable[[str], None]) -> dict[str, Exception]:
        """Grades into the gradebook, for these learners alone; what went wrong, by learner.

        done(learner) is called after each.
        """
        failed: dict[str, Exception] = {}
        left = set(learners)
        while left:
            converter = _Chosen(coursedir=self.directory, config=self.config, force=True, create_student=True)
            converter.learners, converter.done, converter.failed, converter.begun = frozenset(left), done, failed, set()
            try:
                converter.start()
                return failed
            except NbGraderException as error:
                broken = [each for each in failed.values() if isinstance(each, OperationalError)]
                if broken or not converter.begun:
                    raise BadInput(f"nbgrader could not go on: {said(broken[0] if broken else error)}") from None
                left -= converter.begun  # it gives all of them up for some faults in one
        return failed


def said(error: BaseException) -> str:
    """An exception of nbgrader's, SQLAlchemy's or the judge's, in one line."""
    if isinstance(error, BadInput):
        return str(error)
    first = next((line.strip() for line in str(error).splitlines() if line.strip()), "")
    return f"{type(error).__name__}: {first}"[:400]


@contextmanager
def once() -> Iterator[None]:
    """nbgrader connects, looks for every table and checks its own schema again at every step: here once for each.

    Half of its time goes away, and with a database on another machine most of it.
    """
    engines: dict[str, Engine] = {}
    validators: dict[str, Any] = {}
    looked_at: set[int] = set()
    create_all = api.Base.metadata.create_all

    def engine(url: str, **options: Any) -> Engine:
        if url not in engines:
            engines[url] = create_engine(url, **options)
            engines[url].dispose = lambda close=True: None
        return engines[url]

    def tables(bind: Engine) -> None:
        if id(bind) not in looked_at:
            create_all(bind=bind)
            looked_at.add(id(bind))

    def validate(instance: Any, schema: Any) -> None:
        address = json.dumps(schema, sort_keys=True)
        if address not in validators:
            kind = jsonschema.validators.validator_for(schema)
            kind.check_schema(schema)
            validators[address] = kind(schema)
        if error := jsonschema.exceptions.best_match(validators[address].iter_errors(instance)):
            raise error

    with (
        patch.object(api, "create_engine", engine),
        patch.object(api.Base.metadata, "create_all", tables),
        patch.object(common, "jsonschema", SimpleNamespace(validate=validate)),
    ):
        try:
            yield
        finally:
            for made in engines.values():
                del made.dispose
                made.dispose()


class _Chosen(Autograde):
    """nbgrader's autograde, for the learners that it is told, with its exceptions kept."""

    learners: frozenset[str]
    done: Callable[[str], None]
    failed: dict[str, Exception]
    begun: set[str]

    def init_notebooks(self) -> None:
        super().init_notebooks()
        structure = re.compile(self._format_source("(?P<assignment_id>.*)", "(?P<student_id>.*)", escape=True))
        found = {folder: structure.match(folder) for folder in self.assignments}
        self.assignments = {
            folder: notebooks
            for folder, notebooks in self.assignments.items()
            if found[folder] and found[folder]["student_id"] in self.learners
        }

    def init_destination(self, assignment_id: str, student_id: str) -> bool:
        self.begun.add(student_id)
        with self._kept(student_id):
            return super().init_destination(assignment_id, student_id)

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        with self._kept(student_id):
            super().init_assignment(assignment_id, student_id)

    def convert_single_notebook(self, notebook_filename: str) -> None:
        student = self.init_single_notebook_resources(notebook_filename)["nbgrader"]["student"]
        with self._kept(student):
            super().convert_single_notebook(notebook_filename)
        self.done(student)

    @contextmanager
    def _kept(self, student: str) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            self.failed[student] = error
            raise
