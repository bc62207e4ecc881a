"""Hostile submissions. Each stands before the check of `sigmoid_slope`, and none of them computes it.

kind: what is attacked. "grade": to get points; "secret": to read what a learner must not see (it prints FOUND and what
it found); "traces": to leave something behind; "resources": to take more than its share; "judge": the judge itself.
"""

from __future__ import annotations

import textwrap
from typing import NamedTuple


class Attack(NamedTuple):
    name: str
    kind: str
    source: str


_ALL: list[Attack] = []
STUB = "import numpy as np\ndef sigmoid_slope(z):\n    return np.full(np.shape(z), 7.0)\n"


def _attack(kind: str, name: str, source: str, stub: bool = True) -> None:
    _ALL.append(Attack(name, kind, (STUB if stub else "") + textwrap.dedent(source)))


# ---- the grade -------------------------------------------------------------------------------------------------------
for patched in ("allclose", "array_equal", "isclose", "all", "abs", "asarray"):
    _attack("grade", f"numpy.{patched} says yes", f"np.{patched} = lambda *a, **k: True")
_attack("grade", "assert_allclose says yes", "np.testing.assert_allclose = lambda *a, **k: None")
_attack("grade", "jax.numpy gives ones", "import jax.numpy as jnp\njnp.exp = jnp.tanh = lambda z: jnp.ones_like(z)")
_attack(
    "grade",
    "comparison replaced",
    """
    import vgcourse.course.comparison as c
    c.agree = lambda *a, **k: True
    c.difference = lambda *a, **k: None
""",
)
_attack(
    "grade",
    "judge method replaced",
    """
    import vgcourse.course.specification as s
    s.Check.judge = lambda self, group, cases, answers: s.GroupVerdict(group.name, group.about, group.points, group.points)
    s.GroupVerdict.__init__ = lambda self, *a, **k: None
""",
)
_attack(
    "grade",
    "calling replaced",
    """
    import vgcourse.course.calling as c
    c.answers = lambda function, cases, heard, seconds=0: [np.float64(1.0)] * len(cases)
""",
)
_attack(
    "grade",
    "reference from the caller's frame",
    """
    import sys
    def sigmoid_slope(z):
        frame = sys._getframe()
        while frame:
            for scope in (frame.f_locals, frame.f_globals):
                for name in ("_ref", "reference", "expected", "checks", "CHECKS"):
                    if name in scope and callable(getattr(scope[name], "reference", scope[name])):
                        return getattr(scope[name], "reference", scope[name])(z)
            frame = frame.f_back
        return np.full(np.shape(z), 7.0)
""",
)
_attack(
    "grade",
    "the package's own reference",
    """
    def sigmoid_slope(z):
        from vgcourse.course.exercises import CHECKS
        return CHECKS["sigmoid_slope"].reference(z)
""",
)
_attack(
    "grade",
    "the package's activation",
    """
    import vgcourse as vg
    def sigmoid_slope(z):
        return vg.activation("sigmoid").slope(z)
""",
)
_attack(
    "grade",
    "the package loaded by path",
    """
    import glob, importlib.util, sys
    def sigmoid_slope(z):
        for path in sys.path + ["/work", "/opt", "/root", "/home", "/srv"]:
            for found in glob.glob(path + "/**/vgcourse/nets/activations.py", recursive=True):
                spec = importlib.util.spec_from_file_location("activations", found)
                module = importlib.util.module_from_spec(spec)
                spec.loader.exec_module(module)
                return module.ACTIVATIONS["sigmoid"].slope(z)
        raise RuntimeError("nothing found")
""",
)
_attack(
    "grade",
    "equal to everything",
    """
    class Equal(np.ndarray):
        __eq__ = __le__ = __lt__ = __ge__ = __gt__ = lambda self, other: np.ones(self.shape, bool)
    def sigmoid_slope(z):
        return np.full(np.shape(z), 7.0).view(Equal)
""",
)
_attack(
    "grade",
    "an object that is any number",
    """
    class Any:
        def __array__(self, *a, **k):
            import sys
            return np.zeros(5)
        __float__ = lambda self: 0.25
        __eq__ = lambda self, other: True
    def sigmoid_slope(z):
        return Any()
""",
)
_attack(
    "grade",
    "array priority",
    """
    class First(np.ndarray):
        __array_priority__ = 1e9
        __array_ufunc__ = lambda self, ufunc, method, *inputs, **k: np.bool_(True)
    def sigmoid_slope(z):
        return np.full(np.shape(z), 7.0).view(First)
""",
)
_attack("grade", "nan everywhere", "def sigmoid_slope(z):\n    return np.full(np.shape(z), np.nan)")
_attack("grade", "infinite everywhere", "def sigmoid_slope(z):\n    return np.full(np.shape(z), np.inf)")
_attack("grade", "empty", "def sigmoid_slope(z):\n    return np.zeros((0,))")
_attack("grade", "broadcast shapes", "def sigmoid_slope(z):\n    return np.full((1, 1, 1), 0.25)")
_attack(
    "grade",
    "AST transformer",
    """
    import ast
    class Skip(ast.NodeTransformer):
        def visit_Expr(self, node):
            return ast.Pass()
    get_ipython().ast_transformers.append(Skip())
""",
)
_attack("grade", "input transformer", "get_ipython().input_transformers_cleanup.append(lambda lines: ['2.0'])")
_attack(
    "grade",
    "run_cell replaced",
    """
    shell = type(get_ipython())
    shell.run_cell = lambda self, *a, **k: None
""",
)
_attack(
    "grade",
    "a formatter that prints points",
    """
    formatter = get_ipython().display_formatter.formatters["text/plain"]
    formatter.for_type(float, lambda value, printer, cycle: printer.text("2.0"))
""",
)
_attack("grade", "prints a verdict", "print('sigmoid_slope: 2 of 2 points: all groups pass\\n2.0')")
_attack(
    "grade",
    "a thread that patches again and again",
    """
    import threading, time
    def patch():
        while True:
            np.allclose = lambda *a, **k: True
            time.sleep(0.001)
    threading.Thread(target=patch, daemon=True).start()
""",
)
_attack("grade", "atexit", "import atexit\natexit.register(lambda: print('2.0'))")
_attack("grade", "NotImplemented is caught", "def sigmoid_slope(z):\n    raise NotImplementedError")
_attack("grade", "exit with success", "import os, sys\ndef sigmoid_slope(z):\n    sys.exit(0)")
_attack("grade", "hard exit with success", "import os\ndef sigmoid_slope(z):\n    os._exit(0)")
_attack(
    "grade", "ends by a signal", "import os, signal\ndef sigmoid_slope(z):\n    os.kill(os.getpid(), signal.SIGKILL)"
)
_attack("grade", "segmentation fault", "import ctypes\ndef sigmoid_slope(z):\n    ctypes.string_at(0)")
_attack("grade", "SystemExit in a cell", "raise SystemExit(0)")
_attack(
    "grade",
    "mutates its inputs",
    "def sigmoid_slope(z):\n    z = np.asarray(z)\n    z.flags.writeable and z.fill(7)\n    return z + 7",
)
_attack(
    "grade",
    "module named numpy beside the notebook",
    """
    open("/tmp/numpy.py", "w").write("allclose = lambda *a, **k: True")
    import sys
    sys.path.insert(0, "/tmp")
    sys.modules.pop("numpy.testing", None)
""",
)
_attack(
    "grade",
    "wire replaced",
    """
    import sys
    wire = sys.modules["wire"]
    original = wire.encode
    wire.encode = lambda value: original({"check": "sigmoid_slope", "group": "basic", "points": 2.0, "answers": [True]})
""",
)
_attack("grade", "another exercise's function", "vgcourse = None\ndef sigmoid_slope(z):\n    return z")

# ---- secrets ---------------------------------------------------------------------------------------------------------
for path in (
    "/etc/passwd", "/etc/shadow", "/root/.ssh/id_rsa", "/proc/1/environ", "/proc/1/cwd/etc/passwd", "/sys/kernel/notes",
    "/proc/kcore", "/var/log/dpkg.log", "/run/user/0/bus", "/var/lib/dpkg/status",
):  # fmt: skip
    _attack(
        "secret",
        f"read {path}",
        f"found = open({path!r}, 'rb').read(256)\n"
        "print('' if found in (b'', b'PATH=/usr/bin:/bin\\0PWD=/\\0') else 'FOUND', found)",
    )
_attack(
    "secret",
    "any notebook, gradebook or reference on the machine",
    """
    import os
    for folder, _, files in os.walk("/"):
        if folder.startswith(("/proc", "/usr", "/dev", "/sys")):
            continue
        for name in files:
            if name.endswith((".ipynb", ".db", ".vgcourse-key")) and "site-packages" not in folder or "set_0" in name:
                print("FOUND", folder, name)
""",
)
_attack(
    "secret",
    "the package's exercises",
    """
    import os
    for folder, _, files in os.walk("/"):
        if "vgcourse" in folder and ("exercises" in folder or "nets" in folder):
            print("FOUND", folder, files)
""",
)
_attack(
    "secret",
    "variables of the grader",
    """
    import os
    print(*("FOUND " + name for name in os.environ if name.startswith(("VGCOURSE", "NBGRADER", "SECRET", "JPY"))))
""",
)
_attack(
    "secret",
    "other processes",
    """
    import os
    others = [p for p in os.listdir("/proc") if p.isdigit() and int(p) > 8]
    print(*("FOUND " + open(f"/proc/{p}/cmdline").read() for p in others if int(p) != os.getpid()))
""",
)
_attack(
    "secret",
    "open descriptors",
    """
    import os
    for name in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink("/proc/self/fd/" + name)
        except OSError:
            continue
        if target.startswith("/") and not target.startswith(("/dev", "/proc")):
            print("FOUND", target)
""",
)
_attack(
    "secret",
    "network outwards",
    """
    import socket
    socket.create_connection(("1.1.1.1", 53), timeout=2)
    print("FOUND network")
""",
)
_attack(
    "secret",
    "network to this machine",
    """
    import socket
    for port in (22, 80, 5432, 8888):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=0.2)
            print("FOUND port", port)
        except OSError:
            pass
""",
)
_attack("secret", "names of the network", "import socket\nprint('FOUND', socket.gethostbyname('pypi.org'))")
_attack(
    "secret",
    "the grader's name",
    "import socket, os\nh = socket.gethostname()\nprint('FOUND' if h != 'worker' else '', h)",
)
_attack(
    "secret",
    "tracing the parent",
    """
    import ctypes
    import os, signal
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(16, 1, 0, 0) == 0:
        os.waitpid(1, 0x40000000)
        for name in ("environ", "cmdline", "maps"):
            found = open(f"/proc/1/{name}", "rb").read()
            print("FOUND" if b".ipynb" in found or b"VGCOURSE" in found or b"solutions" in found else "nothing")
        libc.ptrace(17, 1, 0, 0)
""",
)

# ---- traces ----------------------------------------------------------------------------------------------------------
for path in (
    "/usr/bin/hello",
    "/opt/box/worker.py",
    "/opt/package/vgcourse/__init__.py",
    "/etc/hosts",
    "/work/x",
    "/hello",
):
    _attack(
        "traces",
        f"write {path}",
        f"import os\nopen({path!r}, 'a').write('x')\nprint('WROTE', {path!r}) if {path!r} in "
        f"('/usr/bin/hello', '/opt/box/worker.py') else None",
    )
_attack(
    "traces",
    "Python's own packages",
    """
    import numpy, os
    open(os.path.join(os.path.dirname(numpy.__file__), "planted.py"), "w").write("x = 1")
    print("WROTE")
""",
)
_attack(
    "traces",
    "a process that stays",
    """
    import os, time
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(600)
        os._exit(0)
""",
)
_attack(
    "traces",
    "mounts",
    """
    import ctypes
    libc = ctypes.CDLL(None)
    print("WROTE" if libc.mount(b"none", b"/opt", b"tmpfs", 0, None) == 0 else "refused")
""",
)
_attack(
    "traces",
    "a namespace of its own",
    """
    import ctypes
    libc = ctypes.CDLL(None)
    print("WROTE" if libc.unshare(0x10000000) == 0 else "refused")
""",
)
_attack("traces", "becoming root", "import os\nos.setuid(0)\nprint('WROTE')")
_attack(
    "traces",
    "remounting /usr",
    """
    import subprocess
    done = subprocess.run(["mount", "-o", "remount,rw", "/usr"], capture_output=True)
    print("WROTE" if done.returncode == 0 else "refused")
""",
)
_attack("traces", "a device", "import os\nos.mknod('/tmp/disk', 0o60666, os.makedev(8, 0))\nprint('WROTE')")

# ---- resources -------------------------------------------------------------------------------------------------------
_attack("resources", "a loop in the function", "def sigmoid_slope(z):\n    while True:\n        pass", stub=False)
_attack(
    "resources",
    "a loop that catches everything",
    """
    def sigmoid_slope(z):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
""",
)
_attack(
    "resources",
    "a loop that ignores signals",
    """
    import signal
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
            signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
        except (OSError, ValueError):
            pass
    while True:
        pass
""",
)
_attack("resources", "sleep", "import time\ntime.sleep(3600)")
_attack("resources", "three gigabytes", "x = np.ones(3 * 2**27)\nprint('TOOK', x.nbytes)")
_attack(
    "resources",
    "memory in many processes",
    """
    import os, time
    full, filled = os.pipe()
    children = []
    for index in range(16):
        children.append(os.fork())
        if not children[-1]:
            x = np.ones(2**26)
            os.write(filled, bytes([index]))
            time.sleep(60)
            os._exit(0)
    time.sleep(4)
    os.set_blocking(full, False)
    hold = [i for i in os.read(full, 99) if os.waitpid(children[i], os.WNOHANG) == (0, 0)]
    print("TOOK" if len(hold) > 7 else "", hold)
""",
)
_attack(
    "resources",
    "a thousand processes",
    """
    import os, time
    made = 0
    try:
        for _ in range(1000):
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
            made += 1
    except OSError:
        pass
    print("TOOK" if made > 300 else "", made)
""",
)
_attack(
    "resources",
    "a big file",
    """
    with open("/tmp/big", "wb") as file:
        for _ in range(600):
            file.write(b"x" * 2**20)
    print("TOOK")
""",
)
_attack(
    "resources",
    "many files",
    """
    made = 0
    try:
        for i in range(200):
            open(f"/tmp/{i}", "wb").write(b"x" * 2**20)
            made += 1
    except OSError:
        pass
    print("TOOK" if made > 100 else "", made)
""",
)
_attack("resources", "endless output", "import sys\nwhile True:\n    sys.__stdout__.write('x' * 65536)")
_attack("resources", "a huge result", "def sigmoid_slope(z):\n    return np.ones(2**27)")
_attack(
    "resources",
    "a deep recursion",
    "import sys\nsys.setrecursionlimit(10**9)\ndef sigmoid_slope(z):\n    return sigmoid_slope(z)",
)
_attack("resources", "a huge number", "x = 10 ** (10 ** 8)\nstr(x)")
_attack("resources", "stops itself", "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)")

# ---- the judge -------------------------------------------------------------------------------------------------------
_FIND = """
import os, struct, json, sys
def channel():
    for name in sorted(os.listdir("/proc/self/fd"), key=int):
        try:
            if int(name) > 2 and "pipe" in os.readlink("/proc/self/fd/" + name):
                yield int(name)
        except OSError:
            pass
def send(data):
    for descriptor in channel():
        try:
            while data:
                data = data[os.write(descriptor, data):]
            return
        except OSError:
            pass
def frame(header, arrays=b""):
    header = header if isinstance(header, bytes) else json.dumps(header).encode()
    body = struct.pack("<II", len(header), len(arrays)) + header + arrays
    return struct.pack("<I", len(body)) + body
"""
for name, source in {
    "a forged verdict": 'send(frame({"d": [["check", {"s": "sigmoid_slope"}], ["points", {"f": (2.0).hex()}], ["passes", {"s": True}]]}))',
    "forged answers": 'send(frame({"d": [["check", {"s": "sigmoid_slope"}], ["group", {"s": "basic"}], ["answers", {"l": []}]]}))',
    "answers that are text": 'send(frame({"d": [["check", {"s": "sigmoid_slope"}], ["group", {"s": "basic"}], ["answers", {"l": [{"s": "right"}] * 3}]]}))',
    "a failure with markup": 'send(frame({"d": [["check", {"s": "sigmoid_slope"}], ["group", {"s": "basic"}], ["answers", {"l": [{"d": [["failure", {"s": "<script>alert(1)</script>" * 1000}]]}] * 3}]]}))',
    "a JSON bomb": 'send(frame(b"[" * 2000000 + b"]" * 2000000))',
    "a deep tree": 'send(frame(b\'{"l":[\' * 5000 + b"]}" * 5000))',
    "a wide tree": 'send(frame({"l": [{"s": None}] * 1000000}))',
    "zero-length frames": 'send(struct.pack("<I", 0) * 100000)',
    "a frame cut in half": 'send(struct.pack("<I", 1000) + b"x" * 10)',
    "a frame of four gigabytes": 'send(struct.pack("<I", 2**32 - 1))',
    "a hundred megabytes of frames": 'send(frame(b"x" * 1000000) * 100)',
    "not UTF-8": 'send(frame(b"\\xff\\xfe\\x00"))',
    "an object array": 'send(frame({"a": ["|O", [1], 0, 8]}, b"x" * 8))',
    "an array outside its bytes": 'send(frame({"a": ["<f8", [1000000], 0, 8000000]}, b"x" * 8))',
    "an array with a negative size": 'send(frame({"a": ["<f8", [-1], 0, -8]}, b""))',
    "an array with a field of Python": 'send(frame({"a": ["<f8,O", [1], 0, 16]}, b"x" * 16))',
    "numbers of a million digits": 'send(frame({"i": "9" * 1000000}))',
    "NaN as JSON": 'send(frame(b\'{"f": NaN}\'))',
    "floods the channel": "while True: send(frame({'s': None}) * 1000)",
    "closes the channel": "[os.close(d) for d in channel()]",
    "closes the channel and stays": "import time\n[os.close(d) for d in channel()]\nos.close(1); os.close(2)\ntime.sleep(3600)",
    "pickle": 'import pickle\nsend(struct.pack("<I", 100) + pickle.dumps(print)[:100].ljust(100, b"."))',
}.items():  # fmt: skip
    _attack("judge", name, _FIND + source)

ATTACKS: tuple[Attack, ...] = tuple(_ALL)
