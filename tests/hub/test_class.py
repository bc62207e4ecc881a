"""A class on JupyterHub: fetched, solved in JupyterLab, handed in, collected, graded, and the feedback read."""

from __future__ import annotations

import json
from pathlib import Path

import outside
import pytest
from bs4 import BeautifulSoup
from hub_driver import NAME, driver
from points import TOTAL

PROGRAMS = "chromium", "bwrap", "node", outside.KERNEL
BROWSER = Path(__file__).parents[1] / "browser"  # whose driver hub_driver.py takes
evidence = outside.evidence(__file__, *PROGRAMS, folders=(BROWSER,), without=outside.CLINIC)

PATIENCE = 120_000
"""Milliseconds for anything that a browser waits for."""

RIGHT = {
    "sigmoid_slope": "def sigmoid_slope(z):\n    a = 1 / (1 + np.exp(-np.abs(z)))\n    return a * (1 - a)",
    "chain_factors": """def chain_factors(w, b, a0, depth):
    a, factors = a0, []
    for _ in range(depth):
        z = w * a + b
        factors.append(w * sigmoid_slope(z))
        a = 1 / (1 + np.exp(-z))
    return np.array(factors)""",
}
WRONG = {
    "sigmoid_slope": "def sigmoid_slope(z):\n    e = np.exp(-z)\n    return e / (1 + e) ** 2",
    "chain_factors": RIGHT["chain_factors"].replace("w * sigmoid_slope(z)", "sigmoid_slope(z)"),
}
HINTS = {"sigmoid_slope": "overflowed to infinity", "chain_factors": "multiplies by its weight"}


class Desk:
    """A learner's browser, logged in."""

    def __init__(self, browser, hub, user: str) -> None:
        self.hub, self.user = hub, user
        self.url = f"{hub.url}/user/{user}"
        self.page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        self.page.set_default_timeout(PATIENCE)
        self.page.goto(hub.url)
        self.page.get_by_label("Username").fill(user)
        self.page.get_by_label("Password").fill("any")
        self.page.get_by_role("button", name="Sign in").click()
        self.page.wait_for_url(f"**/user/{user}/lab**")
        self.page.get_by_role("menuitem", name="Nbgrader").click()
        self.page.get_by_role("menuitem", name="Assignment List").click()
        self.page.locator("#assignments .list_item").first.wait_for()

    def assignments(self, kind: str):
        """One part of nbgrader's Assignment List: "released", "fetched" or "submitted"."""
        self.page.get_by_role("tab", name="Assignments").click()
        self.page.locator("#refresh_assignments_list").click()
        listed = self.page.locator(f"#{kind}_assignments_list")
        listed.get_by_text(NAME).first.wait_for()
        return listed


class Opened(driver.Notebook):
    """The notebook that a click in the list has opened in the page."""

    def _show(self, loaded: bool = True) -> None:
        self._until("panel.content?.model && panel.sessionContext?.session?.kernel?.status === 'idle'", PATIENCE / 1000)


@pytest.fixture(scope="module")
def released(hub):
    hub.ok("teacher", "cd vgcourse && vgcourse release 01")
    return hub


@pytest.fixture(scope="module")
def alice(released):
    with driver.chromium() as browser:
        yield Desk(browser, released, "alice")


@pytest.fixture(scope="module")
def solved(alice):
    """What alice sees beneath her two answers."""
    alice.assignments("released").get_by_role("button", name="Fetch").click()
    fetched = alice.page.locator("#fetched_assignments_list")
    fetched.get_by_text(NAME).first.click()
    fetched.locator(".nested_list_item").get_by_text(NAME).click()
    notebook = Opened(alice, alice.page, Path(NAME))
    at = {name: _index(notebook, f"def {name}(") for name in RIGHT}
    notebook.run(_index(notebook, "import jax"))
    seen = {}
    for name, answer in RIGHT.items():
        notebook.cell(at[name]).locator(".cm-content").click()
        alice.page.keyboard.press("Control+A")
        alice.page.keyboard.insert_text(answer)
        assert notebook.sources[at[name]] == answer
        notebook.run(at[name])
        line = _index(notebook, f'vg.check("{name}"')
        notebook.run(line)
        seen[name] = notebook.cell(line).locator("section.vg-check").text_content()
    notebook._call("await panel.context.save()")
    return seen


@pytest.fixture(scope="module")
def handed_in(alice, solved):
    """alice in JupyterLab; ben by nbgrader's commands in his own server, with two misconceptions."""
    alice.assignments("fetched").get_by_role("button", name="Submit").click()
    alice.page.locator("#submitted_assignments_list").get_by_text(NAME).first.wait_for()
    alice.hub.ok("ben", f"nbgrader fetch_assignment {NAME}")
    alice.hub.python("ben", _solving(WRONG))
    alice.hub.ok("ben", f"nbgrader submit {NAME}")
    return alice.hub


@pytest.fixture(scope="module")
def graded(handed_in):
    """What the teacher's commands say."""
    commands = ("collect 01", "grade 01", "feedback 01")
    return {command: handed_in.ok("teacher", f"cd vgcourse && vgcourse {command}") for command in commands}


def test_the_check_passes_in_jupyterlab(solved):
    assert "2 of 2 points: all groups pass" in solved["sigmoid_slope"]
    assert "4 of 4 points: all groups pass" in solved["chain_factors"]


def test_both_are_graded(graded):
    assert f"alice: 6 of {TOTAL:g} points" in graded["grade 01"]
    assert f"ben: 1 of {TOTAL:g} points" in graded["grade 01"]


def test_the_teachers_formgrader_has_the_course_and_the_judge(graded, handed_in):
    said = handed_in.api("POST", f"/user/teacher/formgrader/api/submission/{NAME}/ben/autograde").json()
    assert said["success"], said
    [ben] = [
        each
        for each in handed_in.api("GET", f"/user/teacher/formgrader/api/submissions/{NAME}").json()
        if each["student"] == "ben"
    ]
    assert (ben["score"], ben["max_score"]) == (1, TOTAL)


def test_alice_reads_her_feedback_in_jupyterlab(alice, graded):
    submitted = alice.assignments("submitted")
    submitted.get_by_role("button", name="Fetch Feedback").click()
    submitted.get_by_text("view feedback").click()
    alice.page.locator(".jp-DirListing-item").get_by_text(f"{NAME}.html").dblclick()
    feedback = alice.page.frame_locator(".jp-HTMLViewer iframe")
    verdict = feedback.locator("section.vg-check").filter(has_text="chain_factors")
    assert "4 of 4 points" in verdict.text_content()
    assert "Not written yet" in feedback.locator("body").text_content()


def test_ben_reads_what_he_misunderstood(handed_in, graded):
    handed_in.ok("ben", f"nbgrader fetch_feedback {NAME}")
    feedback = BeautifulSoup(handed_in.ok("ben", f"cat {NAME}/feedback/*/{NAME}.html"), "html.parser")
    verdicts = {name: feedback.select_one(f"[aria-label='Check of {name}']").get_text() for name in WRONG}
    assert "1 of 2 points" in verdicts["sigmoid_slope"] and "0 of 4 points" in verdicts["chain_factors"]
    assert all(HINTS[name] in verdict for name, verdict in verdicts.items())


SECRETS = {
    "the references": "~teacher/vgcourse/solutions/_private/set_01.py",
    "the key": "~teacher/vgcourse/.vgcourse-key",
    "the gradebook": "~teacher/vgcourse/gradebook.db",
    "what the other handed in": "~ben/{NAME}/{NAME}.ipynb",
    "the list of what was handed in": "/srv/nbgrader/exchange/vgcourse/inbound",
    "the list of everybody's feedback": "/srv/nbgrader/exchange/vgcourse/feedback",
    "the Hub's database": "/srv/jupyterhub/jupyterhub.sqlite",
}


@pytest.mark.parametrize("secret", SECRETS)
def test_a_learner_cannot_read(handed_in, graded, secret):
    path = SECRETS[secret].replace("{NAME}", NAME)
    owner = "ben" if "~ben" in path else "teacher"
    if "jupyterhub" not in path:
        assert handed_in.ok(owner, f"head -c 1 {path} 2>/dev/null || ls {path}"), "it is there"
    for command in (f"head -c 1 {path}", f"ls {path}"):
        refused = handed_in.sh("alice", command)
        assert refused.returncode and "Permission denied" in refused.stderr and not refused.stdout


def test_a_learner_cannot_open_anothers_server(alice, graded):
    for user in ("teacher", "ben"):
        answer = alice.page.request.get(f"{alice.hub.url}/user/{user}/api/contents/?content=1")
        assert answer.status in (403, 404) and "vgcourse" not in answer.text()
    own = alice.page.request.get(f"{alice.url}/api/contents/?content=1")
    assert own.status == 200 and NAME in own.text()


def test_nobody_can_listen_to_a_kernel(handed_in):
    """Over TCP, every account of the machine could connect to its ports."""
    said = handed_in.python("ben", "from ipykernel import get_connection_info\nprint(get_connection_info())")
    assert json.loads(said)["transport"] == "ipc"


def test_nobody_can_take_the_place_of_the_course_in_the_exchange(handed_in):
    for command in ("mv vgcourse mine", "rmdir vgcourse", "touch vgcourse/outbound/mine"):
        assert handed_in.sh("alice", f"cd /srv/nbgrader/exchange && {command}").returncode


def test_a_learner_hands_in_for_nobody_else(handed_in, graded):
    inbound = "/srv/nbgrader/exchange/vgcourse/inbound"
    forged = f"ben+{NAME}+2099-01-01 12:00:00.000000 UTC+abc"
    handed_in.ok("alice", f"cp -r {NAME} '{inbound}/{forged}' && chmod -R a+rX '{inbound}/{forged}'")
    said = handed_in.ok("teacher", f"ls {inbound} && cd vgcourse && vgcourse collect 01")
    assert forged in said and "New: nobody." in said and "Newer" not in said


def _index(notebook: driver.Notebook, beginning: str) -> int:
    return next(i for i, source in enumerate(notebook.sources) if source.startswith(beginning))


def _solving(answers: dict[str, str]) -> str:
    """Code that writes `answers` into the fetched notebook, in the home of whoever runs it."""
    return f"""
import json, pathlib
path = pathlib.Path.home() / "{NAME}" / "{NAME}.ipynb"
notebook = json.loads(path.read_text())
answers = json.loads({json.dumps(json.dumps(answers))})
for cell in notebook["cells"]:
    grade_id = cell["metadata"].get("nbgrader", {{}}).get("grade_id")
    if grade_id in answers:
        cell["source"] = answers[grade_id]
path.write_text(json.dumps(notebook))
"""
