"""What a problem set's source says in a word, and the cells that it means.

A directive stands for cells, so that no source repeats a specification or writes nbgrader's marks by hand:

- `{imports}`: a locked cell.
- `{exercise} name`: the contract, the text before the first `def` if there is any, the solution, and the check.
- `{answer} name`, with `:points:`: a written answer, marked by a person.

In the text, {{functions}} and {{points}} are how many exercises there are, as a word, and what all is worth together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from jupytext.myst import myst_to_notebook

from vgcourse.course.specification import Check
from vgcourse.inputs import BadInput, one_of

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_DIRECTIVE = re.compile(r"^(?P<fence>`{3,})\{(exercise|answer|imports)\} *([^\n]*?) *\n(.*?)^(?P=fence)\n", re.M | re.S)
_CELL = re.compile(r"^```\{code-cell\}[^\n]*\n.*?^```\n", re.M | re.S)
_ANSWER = re.compile(r'^\+\+\+ (\{"nbgrader": [^\n]*\})\n\n(.*?)(?=^\+\+\+|^```\{|\Z)', re.M | re.S)
_TITLE = re.compile(r"^# Problem set (\d\d)\b", re.M)
_COUNT = re.compile(r"\{\{(functions|points)\}\}")


def expanded(text: str) -> str:
    """The source with cells in the place of directives; one without directives as it is.

    Raises `BadInput`, one sentence, where directives and specifications do not say the same.
    """
    if not _DIRECTIVE.search(text):
        return text
    counts = _counts(text)
    plain = _DIRECTIVE.sub(lambda found: "\n".join(_cells(*found.groups()[1:])), text)
    return _COUNT.sub(lambda found: counts[found[1]], plain)


def folded(plain: str, text: str) -> str:
    """An edited `plain` with directives in the place of cells again; `text` is the source that it was expanded from.

    Raises `BadInput` if something was edited that a specification says: it has to be changed there.
    """
    checks, _ = _specified()
    parts, end, solved = [], 0, ""
    for found in _CELL.finditer(plain):
        source, marks = _parsed(found[0])
        name, before, end = marks.get("grade_id", ""), plain[end : found.start()], found.end()
        if solved:
            if name != f"check_{solved}" or before.strip():
                raise BadInput(f"The check of {solved} stands right behind its solution: bring it back there.")
            if (source, marks) != _parsed(_check(checks[solved])):
                raise _made("check", checks[solved])
            solved = ""
        elif marks.get("solution") and name in checks:
            head, contract, prose = before.partition(_contract(checks[name]))
            if not contract:
                raise _made("contract", checks[name])
            if not re.match(r"def |@", source):
                raise BadInput(f"The solution of {name} begins with its def: what stands above it belongs inside.")
            said = "\n\n".join(filter(None, (prose.strip("\n"), source)))
            parts += [head, _directive("exercise", name, said)]
            solved = name
        elif (source, marks) == _parsed(_imports(f"{source}\n")):
            parts += [before, _directive("imports", "", source)]
        else:
            parts += [before, found[0]]
    if solved:
        raise BadInput(f"The check of {solved} stands right behind its solution: bring it back there.")
    without_code = "".join([*parts, plain[end:]])
    said = _counted(_ANSWER.sub(lambda found: _answer(json.loads(found[1])["nbgrader"], found[2]), without_code), text)
    if _all_cells(expanded(said)) != _all_cells(plain):
        raise BadInput("What was edited cannot be said with directives: write it in the source, and build.")
    return said


# ---- from a directive to cells


def _cells(kind: str, name: str, body: str) -> Iterator[str]:
    """What a directive stands for, as texts that end with a line break."""
    if kind == "imports":
        yield _imports(body)
    elif kind == "answer":
        points, answer = _marked(name, body)
        marks = {"cell_type": "markdown", "points": points, **_marks(name, grade=True, solution=True)}
        yield f"+++ {json.dumps({'nbgrader': marks}, sort_keys=True)}\n\n{answer}"
    else:
        check = _specified()[0][name]
        prose, code = _solution(check, body)
        yield _contract(check)
        if prose:
            yield f"{prose}\n"
        yield _code(code, **_marks(name, solution=True))
        yield _check(check)


def _contract(check: Check) -> str:
    said = check.contract.replace(check.signature, f"**`{check.signature}`**", 1)
    return "> " + said.replace("\n", "\n>\n> ") + "\n"


def _check(check: Check) -> str:
    marks = _marks(f"check_{check.name}", grade=True, locked=True)
    return _code(f'vg.check("{check.name}", {check.name})\n', points=_number(check.points), **marks)


def _imports(source: str) -> str:
    return _code(source, **_marks("imports", locked=True))


def _code(source: str, **marks) -> str:
    lines = "".join(f"  {key}: {str(value).lower()}\n" for key, value in sorted({"cell_type": "code", **marks}.items()))
    return f"```{{code-cell}} ipython3\n---\nnbgrader:\n{lines}---\n{source}```\n"


def _marks(grade_id: str, grade: bool = False, locked: bool = False, solution: bool = False) -> dict:
    return dict(grade_id=grade_id, grade=grade, locked=locked, solution=solution, schema_version=3, task=False)


def _number(points: float) -> int | float:
    return int(points) if float(points).is_integer() else points


# ---- and back


def _directive(kind: str, name: str, body: str) -> str:
    fence = max(("```", *(f"{ticks}`" for ticks in re.findall(r"^`{3,}", body, re.M))), key=len)
    return f"{fence}{{{kind}}} {name}".rstrip() + f"\n{body}\n{fence}\n"


def _answer(marks: dict, body: str) -> str:
    return _directive("answer", marks["grade_id"], f":points: {marks['points']:g}\n\n{body.strip()}")


def _parsed(cell: str) -> tuple[str, dict]:
    """(source, nbgrader's marks)"""
    (parsed,) = myst_to_notebook(cell).cells
    return parsed.source, dict(parsed.metadata.get("nbgrader", {}))


def _all_cells(plain: str) -> list[tuple]:
    """What the cells say, the counts aside: those follow from what was edited."""
    counts = re.compile(rf"\d+|\b({'|'.join(_WORDS)})\b")
    return [(c.cell_type, counts.sub("", c.source.strip()), c.metadata) for c in myst_to_notebook(plain).cells]


def _made(what: str, check: Check) -> BadInput:
    module = f"vgcourse/course/exercises/set_{check.exercise_set}/{check.name}.py"
    return BadInput(f"The {what} of {check.name} is made from {module}, and the notebook has another: change it there.")


def _counted(text: str, before: str) -> str:
    """With {{functions}} and {{points}} where the source had them, if the same words still follow."""
    for counts in (_counts(before), _counts(text)):
        for found in re.finditer(_COUNT.pattern + r"(\W*\w+)", before):
            text = text.replace(counts[found[1]] + found[2], found[0], 1)
    return text


# ---- what a directive may say


def _specified() -> tuple[dict[str, Check], dict[str, tuple[Check, ...]]]:
    from vgcourse.course.exercises import CHECKS, EXERCISES  # with JAX, which lessons are read without

    return CHECKS, EXERCISES


def _counts(text: str) -> dict[str, str]:
    """The words for {{functions}} and {{points}}, once the directives are those of the set's specifications."""
    checks, exercises = _specified()
    title = _TITLE.search(text)
    if not title:
        raise BadInput('A problem set begins with its number and title, such as "# Problem set 09: residual networks".')
    number = title[1]
    known = [check.name for check in exercises.get(number, ())]
    if unknown := re.search(r"\{\{(?!(functions|points)\}\})[^}]*\}\}", text):
        raise BadInput(f"{unknown[0]} stands for nothing: the text knows {{{{functions}}}} and {{{{points}}}}.")
    shown, answers, points = [], set(), 0.0
    for _, kind, name, body in (found.groups() for found in _DIRECTIVE.finditer(text)):
        if kind == "answer":
            points += _marked(name, body)[0]
            if name in answers:
                raise BadInput(f"The written answer {name} stands twice in problem set {number}.")
            answers.add(name)
        elif kind == "exercise":
            if name in checks and name not in known:
                raise BadInput(f"{name} is an exercise of problem set {checks[name].exercise_set}, not of {number}.")
            if one_of(f"An exercise of problem set {number}", name, known) in shown:
                raise BadInput(f"The exercise {name} stands twice in problem set {number}.")
            shown.append(name)
            points += checks[name].points
    if missing := [name for name in known if name not in shown]:
        raise BadInput(f"The exercise {missing[0]} stands nowhere in problem set {number}: its directive is missing.")
    if shown != known:
        at = next(i for i, (name, wanted) in enumerate(zip(shown, known, strict=True)) if name != wanted)
        raise BadInput(
            f"Exercise {at + 1} of problem set {number} is {known[at]} by its place; {shown[at]} stands there."
        )
    count = _WORDS[len(shown)] if len(shown) < len(_WORDS) else str(len(shown))
    return {"functions": count, "points": f"{points:g}"}


def _solution(check: Check, body: str) -> tuple[str, str]:
    """(the text before the code, the code)"""
    prose, code = re.fullmatch(r"(.*?)((?:^(?:def |@).*)?)", body, re.M | re.S).groups()
    if above := re.search(r"^(?:import|from) \w.*", prose, re.M):
        raise BadInput(f"`{above[0]}` stands above the def of {check.name}: imports belong in the cell of imports.")
    wanted = f"def {check.signature}:"
    defined = re.search(r"^def .*", code, re.M)
    if not defined or defined[0] != wanted:
        came = f"`{defined[0]}`" if defined else "no function"
        raise BadInput(f"The directive of {check.name} defines `{wanted}`, as the contract says; {came} came.")
    if not re.search(r"^ *### BEGIN SOLUTION\n.*^ *### END SOLUTION$", code, re.M | re.S):
        raise BadInput(f"The solution of {check.name} stands between lines ### BEGIN SOLUTION and ### END SOLUTION.")
    return prose.strip("\n"), code


def _marked(name: str, body: str) -> tuple[int | float, str]:
    """(points, the answer with its marking guide)"""
    found = re.match(r":points: *(\d+(?:\.\d+)?)\n\n?", body)
    if not name or not found:
        raise BadInput(f"A written answer has a name and, in the next line, such as `:points: 3`; {name!r} lacks one.")
    return _number(float(found[1])), body[found.end() :]
