"""What a problem set's source says in a word, and the cells that it means.

A directive stands for cells, so that no source repeats a specification or writes nbgrader's marks by hand:

- `{imports}`: a locked cell.
- `{exercise} name`: the contract, the text before its first `def` if there is any, the solution, and the check.
- `{answer} name`, with `:points:`: a written answer, marked by a person.

In the text, {{functions}} and {{points}} are how many exercises there are, as a word, and what all is worth together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import yaml

from vgcourse.inputs import BadInput, one_of

WORDS = "no one two three four five six seven eight nine ten".split()
_DIRECTIVE = re.compile(r"^(?P<fence>`{3,})\{(exercise|answer|imports)\} *([^\n]*)\n(.*?)^(?P=fence)\n", re.M | re.S)
_CELL = re.compile(r"^```\{code-cell\}[^\n]*\n---\n(.*?)^---\n(.*?)^```\n", re.M | re.S)
_ANSWER = re.compile(r'^\+\+\+ (\{"nbgrader": [^\n]*\})\n\n(.*?)(?=^\+\+\+|^```\{code-cell\}|\Z)', re.M | re.S)
_TITLE = re.compile(r"^# Problem set (\d\d)\b", re.M)
_COUNT = re.compile(r"\{\{(functions|points)\}\}")


def expanded(text: str) -> str:
    """The source with cells in the place of directives; one without directives as it is.

    Raises `BadInput`, one sentence, for a directive that says something else than the specifications.
    """
    if not _DIRECTIVE.search(text):
        return text
    counts = _counts(text)
    plain = _DIRECTIVE.sub(lambda found: "\n".join(_cells(*found.groups()[1:])), text)
    return _COUNT.sub(lambda found: counts[found[1]], plain)


def folded(plain: str, text: str) -> str:
    """`plain`, edited, with directives in the place of cells again; `text` is the source that it was expanded from.

    Raises `BadInput` if what a specification says was edited: it has to be changed there.
    """
    from vgcourse.course.exercises import CHECKS

    parts, end, solved = [], 0, ""
    for found in _CELL.finditer(plain):
        marks, source = yaml.safe_load(found[1]).get("nbgrader", {}), found[2]
        name, before = marks.get("grade_id", ""), plain[end : found.start()]
        if marks.get("grade") and name == f"check_{solved}":
            if found[0] != _check(CHECKS[solved]) or before.strip():
                raise _made(solved, "check")
            parts[-1], solved, end = parts[-1].rstrip("\n") + "\n", "", found.end()
            continue
        if solved:
            raise _made(solved, "check")
        if marks.get("solution") and name in CHECKS:
            head, contract, prose = before.partition(_contract(CHECKS[name]))
            if not contract:
                raise _made(name, "contract")
            prose, solved = prose.strip("\n"), name
            parts += [head, _directive("exercise", name, f"{prose}\n\n{source}" if prose else source)]
        elif name == "imports" and found[0] == _imports(source):
            parts += [before, _directive("imports", "", source)]
        else:
            parts += [before, found[0]]
        end = found.end()
    if solved:
        raise _made(solved, "check")
    for_people = lambda found: _directive("answer", *_answered(json.loads(found[1])["nbgrader"], found[2]))
    return _counted_again(_ANSWER.sub(for_people, "".join([*parts, plain[end:]])), text)


def _cells(kind: str, name: str, body: str) -> Iterator[str]:
    """The texts of what a directive stands for, each with the line break at its end."""
    from vgcourse.course.exercises import CHECKS

    if kind == "imports":
        yield _imports(body)
    elif kind == "answer":
        points, prose = _marked(name, body)
        marks = {"cell_type": "markdown", **_marks(name, grade=True, solution=True), "points": points}
        yield f"+++ {json.dumps({'nbgrader': dict(sorted(marks.items()))})}\n\n{prose}"
    else:
        prose, code = _solution(name, body)
        yield _contract(CHECKS[name])
        if prose:
            yield f"{prose}\n"
        yield _code(code, **_marks(name, solution=True))
        yield _check(CHECKS[name])


def _contract(check) -> str:
    said = check.contract.replace(check.signature, f"**`{check.signature}`**", 1)
    return "> " + said.replace("\n", "\n>\n> ") + "\n"


def _check(check) -> str:
    marks = _marks(f"check_{check.name}", grade=True, locked=True)
    return _code(f'vg.check("{check.name}", {check.name})\n', **marks, points=_number(check.points))


def _imports(source: str) -> str:
    return _code(source, **_marks("imports", locked=True))


def _marks(grade_id: str, *, grade=False, locked=False, solution=False) -> dict:
    return dict(grade_id=grade_id, grade=grade, locked=locked, solution=solution, schema_version=3, task=False)


def _code(source: str, **marks) -> str:
    lines = "".join(f"  {key}: {json.dumps(value)}\n" for key, value in sorted({"cell_type": "code", **marks}.items()))
    lines = lines.replace('"', "")
    return f"```{{code-cell}} ipython3\n---\nnbgrader:\n{lines}---\n{source}```\n"


def _number(points: float) -> int | float:
    return int(points) if float(points).is_integer() else points


def _directive(kind: str, name: str, body: str) -> str:
    return f"```{{{kind}}}{f' {name}' if name else ''}\n{body}```\n"


def _made(name: str, what: str) -> BadInput:
    from vgcourse.course.exercises import CHECKS

    module = f"vgcourse/course/exercises/set_{CHECKS[name].exercise_set}/{name}.py"
    return BadInput(
        f"The {what} of {name} is made from {module} and is another one in the notebook: "
        f"edit it there, and build the notebook again."
    )


# ---- what a directive may say


def _counts(text: str) -> dict[str, str]:
    """The words for {{functions}} and {{points}}, after the directives were compared with the specifications."""
    from vgcourse.course.exercises import CHECKS, EXERCISES

    title = _TITLE.search(text)
    if not title:
        raise BadInput('A problem set begins with its number and title, such as "# Problem set 09: residual networks".')
    number = title[1]
    known = [check.name for check in EXERCISES.get(number, ())]
    shown, points = [], 0.0
    for _, kind, name, body in (found.groups() for found in _DIRECTIVE.finditer(text)):
        if kind == "answer":
            points += _marked(name, body)[0]
        elif kind == "exercise":
            if name in CHECKS and name not in known:
                raise BadInput(f"{name} is an exercise of problem set {CHECKS[name].exercise_set}, not of {number}.")
            shown.append(one_of(f"An exercise of problem set {number}", name, known))
            points += CHECKS[name].points
            if shown.count(name) > 1:
                raise BadInput(f"The exercise {name} stands in problem set {number} twice.")
    if shown and (missing := [name for name in known if name not in shown]):
        raise BadInput(f"Problem set {number} does not show {missing[0]}: write its ```{{exercise}} {missing[0]}.")
    if shown and shown != known:
        first = next(name for name, wanted in zip(shown, known, strict=True) if name != wanted)
        raise BadInput(f"The exercise {first} has place={CHECKS[first].place} in its module, and another in the text.")
    return {"functions": WORDS[len(shown)] if len(shown) < len(WORDS) else str(len(shown)), "points": f"{points:g}"}


def _solution(name: str, body: str) -> tuple[str, str]:
    """(the text before the code, the code)"""
    start = re.search(r"^(?:def|@)", body, re.M)
    if not start:
        raise BadInput(f"The directive of {name} holds no function: it begins with `def {name}(`.")
    prose, code = body[: start.start()].strip("\n"), body[start.start() :]
    defined = re.search(r"^def (\w+)", code, re.M)
    if not defined or defined[1] != name:
        raise BadInput(f"The directive of {name} defines {defined[1] if defined else 'no function'}, not {name}.")
    if not re.search(r"^ *### BEGIN SOLUTION\n.*^ *### END SOLUTION$", code, re.M | re.S):
        raise BadInput(f"What learners do not get to see of {name} stands between ### BEGIN SOLUTION and ### END SOLUTION.")
    return prose, code


def _marked(name: str, body: str) -> tuple[int | float, str]:
    """(points, the answer with its marking guide)"""
    found = re.match(r":points: *(\d+(?:\.\d+)?)\n\n?", body)
    if not name or not found:
        raise BadInput(f"An answer has a name and points: ```{{answer}} {name or 'name'}, and in the next line `:points: 3`.")
    return _number(float(found[1])), body[found.end() :]


def _answered(marks: dict, body: str) -> tuple[str, str]:
    return marks["grade_id"], f":points: {marks['points']:g}\n\n{body.rstrip()}\n"


def _counted_again(folded: str, text: str) -> str:
    """With {{functions}} and {{points}} where the source had them and the same words still follow."""
    counts = _counts(folded)
    for found in re.finditer(_COUNT.pattern + r"(\W*\w+)", text):
        folded = folded.replace(counts[found[1]] + found[2], found[0], 1)
    return folded
