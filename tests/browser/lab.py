"""A real JupyterLab, driven by a real browser: what the browser tests and the benchmarks of the views stand on.

    with server(folder) as url, chromium() as browser:
        lab = Lab(url, folder, browser)
        with lab.open(["import vgcourse as vg", "vg.chain_explorer()"]) as notebook:
            notebook.run_all()

Nothing of the person's own JupyterLab is read or written: settings, runtime files and the course's data live in
temporary folders, and the server listens on 127.0.0.1 only. Needs the package `playwright` and a Chromium.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path

import nbformat

SCREENSHOTS = Path(__file__).parent / "screenshots"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip
SETTINGS = {
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "completer-extension/manager": {"autoCompletion": False},
}
NOISE = ("favicon", "Failed to load resource", "Could not restore the debugger state")
"""What JupyterLab itself logs: files it does without, its debugger after a restart. A failed script still reports."""
TWICE = "The node to be removed is not a child of this node"
"""Seen once under load, when a cell ran again; why is not known. Counted if the stack holds a widget of ours."""
OURS = "blob:"
"""In the address from which anywidget loads a widget's module, and so in the stack of what goes wrong in one."""
BUSY = """import pathlib, time
while not (gate := pathlib.Path("gate")).exists():
    time.sleep(0.05)
gate.unlink()"""
"""A cell that keeps the kernel busy until `Notebook.release`, however long the browser takes."""


POLL = 100
"""Milliseconds between two looks at a condition. Playwright's own looks, one per frame, keep the browser drawing."""


class Missing(RuntimeError):
    """The browser or its driver is not installed; the message says what to install."""


def browser_path() -> str:
    """The path of a Chromium: the system's, or the one that `playwright install chromium` brought."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise Missing("The browser tests need Playwright: python -m pip install playwright") from None
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    if not Path(own).exists():
        raise Missing(
            "The browser tests need Chromium: install your system's package (Debian: apt install chromium) "
            "or run: python -m playwright install chromium"
        )
    return own


@contextlib.contextmanager
def chromium(*flags: str):
    """A running headless Chromium (playwright's `Browser`)."""
    path = browser_path()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise Missing("The browser tests need Playwright: python -m pip install playwright") from None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, *flags])
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def server(folder: Path) -> Iterator[str]:
    """A JupyterLab that serves `folder`/root; yields its address. Its kernels run on this Python."""
    home = {
        name: folder / name.lower()
        for name in (
            "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR",
            "IPYTHONDIR", "VGCOURSE_DATA",
        )
    }  # fmt: skip
    for path in (root := folder / "root", *home.values()):
        path.mkdir(parents=True, exist_ok=True)
    for plugin, values in SETTINGS.items():
        path = home["JUPYTERLAB_SETTINGS_DIR"] / "@jupyterlab" / f"{plugin}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values))
    [port] = free_ports()
    sockets = tempfile.mkdtemp(prefix="lab-")  # apart from `folder`: the path of a kernel's socket may have 107 letters
    options = {
        "ServerApp.ip": "127.0.0.1", "ServerApp.port": port, "ServerApp.port_retries": 0, "ServerApp.root_dir": root,
        "ServerApp.open_browser": False, "IdentityProvider.token": "", "ServerApp.disable_check_xsrf": True,
        "ServerApp.allow_root": True, "LabApp.expose_app_in_browser": True, "LabApp.extension_manager": "readonly",
        "LabApp.check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
        "KernelManager.transport": "ipc" if len(sockets) < 50 else "tcp",
    }  # fmt: skip
    command = [sys.executable, "-m", "jupyterlab", *(f"--{name}={value}" for name, value in options.items())]
    environment = {**os.environ, **{name: str(path) for name, path in home.items()}, "JUPYTER_RUNTIME_DIR": sockets}
    url = f"http://127.0.0.1:{port}"
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=root)
        try:
            _wait_until_up(url, process, folder / "server.log")
            yield url
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            shutil.rmtree(sockets, ignore_errors=True)


def free_ports(count: int = 1) -> list[int]:
    """Ports for servers, below those that the system hands to connections.

    So none of them is taken before the server binds it, seconds later.
    """
    free = []
    for port in random.sample(range(20_000, 32_000), 1000):
        with socket.socket() as s, contextlib.suppress(OSError):
            s.bind(("127.0.0.1", port))
            free.append(port)
        if len(free) == count:
            return free
    raise RuntimeError(f"{count} free ports were wanted between 20000 and 32000; there are {len(free)}.")


def _wait_until_up(url: str, process: subprocess.Popen, log: Path, seconds: float = 240) -> None:
    end = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"{url}/api/status", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text()[-3000:]}")


class Lab:
    """One JupyterLab in one browser. `open` shows a notebook in a page that shows no other one.

    To load JupyterLab takes six times the work of opening a notebook in it; so a page is left open for the next one.
    """

    def __init__(self, url: str, folder: Path, browser) -> None:
        self.url, self.root, self.browser = url, Path(folder) / "root", browser
        self.left: list = []
        self.data = Path(folder) / "vgcourse_data"  # where the course keeps progress: $VGCOURSE_DATA of the kernels

    def open(self, source: str | Path | Sequence[str], viewport: tuple[int, int] = (1280, 900)) -> Notebook:
        """A copy of a notebook file, or a new notebook: strings are code cells, those beginning "%md " are Markdown."""
        if isinstance(source, (str, Path)):
            node, stem = nbformat.read(source, as_version=4), Path(source).stem
        else:
            node, stem = _notebook(source), "cells"
        path = self.root / f"{stem}-{uuid.uuid4().hex[:6]}.ipynb"
        nbformat.write(node, path)
        size = {"width": viewport[0], "height": viewport[1]}
        if not self.left:
            return Notebook(self, self.browser.new_page(viewport=size), path)
        page = self.left.pop()
        page.set_viewport_size(size)
        return Notebook(self, page, path, loaded=True)


def _notebook(cells: Sequence[str]) -> nbformat.NotebookNode:
    v4 = nbformat.v4
    made = [
        v4.new_markdown_cell(text.removeprefix("%md ")) if text.startswith("%md ") else v4.new_code_cell(text)
        for text in cells
    ]
    kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return v4.new_notebook(cells=made, metadata={"kernelspec": kernelspec})


def _of_jupyterlab(message: str) -> bool:
    return any(noise in message for noise in NOISE) or (TWICE in message and OURS not in message)


class Notebook:
    """An open notebook: run it, look at it, type into it. `page` is playwright's page."""

    def __init__(self, lab: Lab, page, path: Path, loaded: bool = False) -> None:
        self.lab, self.page, self.path = lab, page, path
        self.messages: list[str] = []
        page.on("pageerror", self._failed)
        page.on("console", self._logged)
        self._show(loaded)

    def _failed(self, error) -> None:
        stack = getattr(error, "stack", None) or ""
        self.messages.append(stack if str(error) in stack else f"{error}\n{stack}")

    def _logged(self, message) -> None:
        if message.type == "error":
            self.messages.append(message.text)

    def __enter__(self) -> Notebook:
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def _show(self, loaded: bool = False) -> None:
        path = self.path.relative_to(self.lab.root).as_posix()
        if loaded:
            self._call(
                "const { commands, shell } = window.jupyterapp; await commands.execute('docmanager:open', {path});"
                "for (const each of [...shell.widgets('main')]) if (each !== shell.currentWidget) each.close()",
                path=path,
            )
        else:
            self.page.goto(f"{self.lab.url}/lab/tree/{path}?reset")
        self.page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=90_000)
        self._call("await window.jupyterapp.restored; await panel.context.ready; await panel.sessionContext.ready")
        self._until("panel.sessionContext.session?.kernel?.status === 'idle'", 60)

    # -- running

    def run_all(self, timeout: float = 180) -> None:
        """Run every cell from the top and wait for the last; an error in a cell stops the run and is raised here."""
        self._command("notebook:run-all-cells", timeout)

    def run(self, index: int, timeout: float = 120, wait: bool = True) -> None:
        """Run one cell; with `wait=False` return at once, while it runs."""
        self._call(f"panel.content.activeCellIndex = {index}; panel.content.deselectAll()")
        self._command("notebook:run-cell", timeout, wait)

    def release(self) -> None:
        """Let the cell `BUSY` come to its end, and wait for it."""
        (self.path.parent / "gate").touch()
        self.wait()

    def restart(self) -> None:
        """Restart the kernel; outputs stay as they are."""
        self._call("await panel.sessionContext.restartKernel()")
        self._until("panel.sessionContext.session?.kernel?.status === 'idle'", 60)

    def reload(self) -> None:
        """Save, and load the page again, as after closing and opening the browser."""
        self._call("await panel.context.save()")
        self._show()

    def execute(self, code: str, timeout: float = 60) -> str:
        """Run code in the notebook's kernel without a cell; what it prints."""
        self._call(
            "window.vgText = null; let text = ''; const future = panel.sessionContext.session.kernel"
            ".requestExecute({code, store_history: false});"
            "future.onIOPub = m => { if (m.content.name === 'stdout') text += m.content.text;"
            "  if (m.header.msg_type === 'error') text += m.content.evalue };"
            "future.done.then(() => { window.vgText = text })",
            code=code,
        )
        self.page.wait_for_function("() => window.vgText !== null", timeout=timeout * 1000, polling=POLL)
        return self.page.evaluate("() => window.vgText")

    def _command(self, command: str, timeout: float, wait: bool = True) -> None:
        self._call(
            f"window.vgRan = null; window.jupyterapp.commands.execute({json.dumps(command)})"
            ".then(ok => { window.vgRan = ok === false ? 'error' : 'ok' }, e => { window.vgRan = String(e) })"
        )
        if wait:
            self.wait(timeout)
            if failed := self.failures():
                raise AssertionError("\n".join(failed))

    def wait(self, timeout: float = 120) -> None:
        """Until the last `run` has ended and the kernel is idle."""
        self.page.wait_for_function("() => window.vgRan !== null", timeout=timeout * 1000, polling=POLL)
        self._until("panel.sessionContext.session.kernel.status === 'idle'", timeout)

    # -- looking

    @property
    def sources(self) -> list[str]:
        """What stands in every cell."""
        return self._call("return [...panel.content.model.cells].map(cell => cell.sharedModel.getSource())")

    @property
    def cell_count(self) -> int:
        return len(self.sources)

    def outputs(self, index: int) -> list[dict]:
        """The outputs of one cell, as nbformat has them."""
        return self._call(f"return panel.content.model.cells.get({index}).sharedModel.getOutputs?.() ?? []")

    @property
    def every_output(self) -> list[list[dict]]:
        """The outputs of every cell; none of a cell of prose."""
        return self._call("return [...panel.content.model.cells].map(cell => cell.sharedModel.getOutputs?.() ?? [])")

    def failures(self) -> list[str]:
        """Name and message of every error shown in the notebook."""
        errors = (o for outputs in self.every_output for o in outputs if o["output_type"] == "error")
        return [f"{o['ename']}: {o['evalue']}" for o in errors]

    def until(self, condition: str, seconds: float = 30) -> None:
        """Until an expression of JavaScript is true in the page; what is not there yet makes none."""
        self.page.wait_for_function(
            f"() => {{ try {{ return {condition} }} catch {{ return false }} }}", timeout=seconds * 1000, polling=POLL
        )

    def living(self, count: int) -> None:
        """Until that many widgets of the course are shown: a cell has ended before the browser has drawn its widget."""
        self.until(f"document.querySelectorAll('.jp-OutputArea .vg-live').length === {count}", 90)

    def cell(self, index: int):
        """Playwright's locator of one cell."""
        return self.page.locator(".jp-Notebook .jp-Cell").nth(index)

    @property
    def errors(self) -> list[str]:
        """Errors of scripts and of the console, without JupyterLab's own noise."""
        return [message for message in self.messages if not _of_jupyterlab(message)]

    def theme(self, name: str) -> None:
        """Switch the theme: "JupyterLab Dark" or "JupyterLab Light"."""
        self._call("await window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme=name)
        light = str("Dark" not in name).lower()
        self.page.wait_for_function(f"() => document.body.dataset.jpThemeLight === '{light}'", timeout=20_000)

    def screenshot(self, name: str, locator=None) -> Path:
        """A picture of the page, or of one locator, in tests/browser/screenshots/."""
        SCREENSHOTS.mkdir(exist_ok=True)
        path = SCREENSHOTS / f"{name}.png"
        (locator or self.page).screenshot(path=path, animations="disabled")
        return path

    # -- typing

    def select(self, index: int) -> None:
        """Make a cell the active one, in command mode."""
        self._call(
            f"panel.content.mode = 'command'; panel.content.activeCellIndex = {index}; panel.content.deselectAll()"
        )

    def write(self, index: int, source: str) -> None:
        """Replace what stands in a cell."""
        self._call(f"panel.content.model.cells.get({index}).sharedModel.setSource(source)", source=source)

    def close(self) -> None:
        """Shut the kernel down and leave the page to the next notebook, if nothing else is open or asked in it."""
        clean = False
        with contextlib.suppress(Exception):
            self._call("await panel.sessionContext.shutdown(); panel.dispose()")
            self.page.mouse.move(0, 0)
            clean = not self.page.locator(".jp-Notebook, .jp-Dialog").count()
        if clean:
            self.page.remove_listener("pageerror", self._failed)
            self.page.remove_listener("console", self._logged)
            self.lab.left.append(self.page)
        else:
            self.page.close()

    # -- JavaScript

    def _call(self, body: str, **values):
        head = f"const panel = window.jupyterapp?.shell.currentWidget; const {{{', '.join(values) or '_'}}} = values;"
        return self.page.evaluate(f"async values => {{ {head} {body} }}", values)

    def _until(self, condition: str, seconds: float) -> None:
        self.page.wait_for_function(
            f"() => {{ const panel = window.jupyterapp?.shell.currentWidget; return panel && ({condition}) }}",
            timeout=seconds * 1000,
            polling=POLL,
        )
