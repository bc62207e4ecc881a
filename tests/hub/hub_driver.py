"""A real JupyterHub on 127.0.0.1 for a class: its own accounts, one server each, one exchange.

The accounts are real, so that what one learner may read of another is decided by the system, as in a class. They live
in a mount namespace (machine.sh), which needs root; of the machine's own accounts and files nothing is changed.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import requests
import websocket

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
sys.path.insert(0, str(ROOT / "tests" / "browser"))

import lab as driver  # noqa: E402

NAME = "01_chain_rule"
PROXY = Path(sys.prefix) / "hub" / "node_modules" / ".bin" / "configurable-http-proxy"
PATIENCE = 180
"""Seconds for a server or a command, on a machine that has other things to do."""


class Hub:
    """A running JupyterHub. `python` and `sh` run in a kernel of that account's own server."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url
        self.headers = {"Authorization": f"token {token}"}
        self.kernels: dict[str, str] = {}

    def api(self, method: str, path: str, **options) -> requests.Response:
        return requests.request(method, self.url + path, headers=self.headers, timeout=PATIENCE, **options)

    def wake(self, user: str) -> None:
        """Ask for the account's server, as after a login and a click, and do not wait for it."""
        self.api("POST", f"/hub/api/users/{user}")
        asked = self.api("POST", f"/hub/api/users/{user}/server")
        assert asked.status_code in (201, 202, 400), asked.text

    def start(self, user: str) -> None:
        """The account's server, until it answers."""
        self.wake(user)
        end = time.monotonic() + PATIENCE
        while not self.api("GET", f"/hub/api/users/{user}").json()["servers"].get("", {}).get("ready"):
            assert time.monotonic() < end, f"The server of {user} did not start."
            time.sleep(0.2)

    def python(self, user: str, code: str) -> str:
        """What `code` prints in a kernel of that account's server; an error in it is raised here."""
        if user not in self.kernels:
            self.start(user)
            made = self.api("POST", f"/user/{user}/api/kernels", json={"name": "python3"})
            assert made.status_code == 201, made.text
            self.kernels[user] = made.json()["id"]
        address = f"{self.url}/user/{user}/api/kernels/{self.kernels[user]}/channels".replace("http", "ws", 1)
        channel = websocket.create_connection(address, header=self.headers, timeout=PATIENCE)
        with contextlib.closing(channel):
            asked = {"msg_id": secrets.token_hex(8), "msg_type": "execute_request", "session": "test", "username": user}
            content = {"code": code, "silent": False, "store_history": False, "allow_stdin": False}
            message = {"header": asked, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
            channel.send(json.dumps(message))
            printed = ""
            while True:
                said = json.loads(channel.recv())
                if said["parent_header"].get("msg_id") != asked["msg_id"]:
                    continue
                if said["msg_type"] == "stream":
                    printed += said["content"]["text"]
                if said["msg_type"] == "error":
                    raise AssertionError("\n".join(said["content"]["traceback"]))
                if said["msg_type"] == "status" and said["content"]["execution_state"] == "idle":
                    return printed

    def sh(self, user: str, command: str) -> subprocess.CompletedProcess[str]:
        """A command as typed in a terminal of JupyterLab, in the account's home."""
        printed = self.python(
            user,
            "import json, os, subprocess\n"
            "os.chdir(os.path.expanduser('~'))\n"
            f"done = subprocess.run({command!r}, shell=True, capture_output=True, text=True)\n"
            "print(json.dumps([done.returncode, done.stdout, done.stderr]))",
        )
        return subprocess.CompletedProcess(command, *json.loads(printed))

    def ok(self, user: str, command: str) -> str:
        """What a command prints that has to succeed."""
        done = self.sh(user, command)
        assert done.returncode == 0, f"{user}$ {command}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr


def missing() -> str | None:
    if os.geteuid() != 0 or not shutil.which("unshare"):
        return "A class has several accounts, and to make them the test needs root on Linux: it runs in CI."
    if not shutil.which("node"):
        return "JupyterHub's proxy needs Node 20 or newer (Debian: apt-get install nodejs)."
    if not PROXY.exists():
        return "JupyterHub's proxy is missing: run `make hub`, which needs npm (Debian: apt-get install npm)."
    try:
        driver.browser_path()
    except driver.Missing as missing:
        return str(missing)
    return None


@contextlib.contextmanager
def running(folder: Path) -> Iterator[Hub]:
    files = folder / "files"
    shutil.copytree(ROOT / "docs" / "hub", files / "hub")
    shutil.copy(HERE / "class_config.py", files)
    for part in (f"solutions/{NAME}", "solutions/_private", f"exercises/{NAME}"):
        shutil.copytree(ROOT / part, files / "course" / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "nbgrader_config.py", files / "course")
    addresses = [f"http://127.0.0.1:{port}" for port in driver.free_ports(3)]
    given = dict(
        zip(("url", "hub", "proxy_api"), addresses, strict=True), token=secrets.token_hex(16), proxy=str(PROXY)
    )
    node = Path(shutil.which("node")).resolve().parents[1]
    needed = dict.fromkeys((Path(sys.base_prefix), Path(sys.prefix), ROOT / "vgcourse", node))
    trees = [str(path) for path in needed if not path.is_relative_to("/usr")]
    environment = {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), str(node / "bin"), "/usr/sbin:/usr/bin:/sbin:/bin"]),
        "LANG": "C.UTF-8",
        "FILES": str(files),
        "TREES": "\n".join(trees),
        "CLASS": json.dumps(given),
    }
    command = [
        "unshare", "--mount", "--propagation=private", "--pid", "--fork", "--mount-proc", "--kill-child",
        "sh", str(HERE / "machine.sh"), sys.executable, "-m", "jupyterhub", "-f", "class_config.py",
    ]  # fmt: skip
    log = folder / "hub.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=out, cwd="/", start_new_session=True)
    try:
        end = time.monotonic() + PATIENCE
        while True:
            with contextlib.suppress(requests.RequestException):
                if requests.get(f"{given['url']}/hub/api", timeout=5).ok:
                    break
            assert process.poll() is None and time.monotonic() < end, (
                f"JupyterHub did not start:\n{log.read_text()[-3000:]}"
            )
            time.sleep(0.2)
        hub = Hub(given["url"], given["token"])
        for user in ("teacher", "ben"):
            hub.wake(user)
        yield hub
    finally:
        process.kill()  # the first process of its namespace goes with it, and so does every other
        process.wait()
        print(log.read_text()[-6000:])
