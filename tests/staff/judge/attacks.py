"""Hostile submissions. Each stands before the check of `sigmoid_slope`, and none of them computes it.

kind: what is attacked. "grade": to get points; "secret": to read what a learner must not see (it prints FOUND and what
it found); "traces": to leave something behind; "resources": to take more than its share; "judge": the judge itself.
"""

from __future__ import annotations

import os
import textwrap
from typing import NamedTuple

import numpy as np

from vgcourse.course.exercises import CHECKS


class Attack(NamedTuple):
    name: str
    kind: str
    source: str


_EVERYTHING = """
import os
def everything():
    # All that is not Linux's or Python's own; of installed packages only this one.
    for top in os.listdir("/"):
        if top in ("proc", "sys", "usr", "bin", "lib", "lib32", "lib64"):
            continue
        for folder, below, files in os.walk("/" + top):
            if folder.endswith("-packages"):
                below[:] = [name for name in below if "vgcourse" in name]
            yield folder, files
"""
_ALL: list[Attack] = []
_SLOPE = CHECKS["sigmoid_slope"]
_PUBLIC = [
    (np.ravel(z).tolist(), np.ravel(_SLOPE.expected((z,))).tolist())
    for cases in _SLOPE.inputs().values()
    for (z,) in cases
]
"""What anybody can compute at home: the inputs of the notebook's own check, and the answers to them."""
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
    _EVERYTHING
    + """
import importlib.util
def sigmoid_slope(z):
    for folder, files in everything():
        if folder.endswith("vgcourse/nets") and "activations.py" in files:
            spec = importlib.util.spec_from_file_location("activations", folder + "/activations.py")
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
_attack("grade", "the same number everywhere", "def sigmoid_slope(z):\n    return np.zeros(np.shape(z))")
_attack(
    "grade",
    "one number, where the first call raises",
    """
    calls = []
    def sigmoid_slope(z):
        calls.append(z)
        assert len(calls) > 1
        return np.zeros(np.shape(z))
""",
)
_attack(
    "grade",
    "0 far from 0, another number elsewhere",
    "def sigmoid_slope(z):\n    return np.full(np.shape(z), 0.0 if np.max(np.abs(z)) > 20 else 0.2)",
)
_attack(
    "grade",
    "one number, and an end of the process elsewhere",
    """
    import os
    def sigmoid_slope(z):
        return np.zeros(np.shape(z)) if np.max(np.abs(z)) > 20 else os._exit(0)
""",
)
_attack(
    "grade",
    "answers to the inputs of the notebook, by their order and by a table",
    f"""
    known = {_PUBLIC!r}
    order = iter([number for _, number in known] * 9)
    def sigmoid_slope(z):
        table = {{tuple(at): number for at, number in known}}
        number = table.get(tuple(np.ravel(z).tolist()), next(order))
        return np.resize(number, np.shape(z))
""",
)
_attack("grade", "another exercise's function", "vgcourse = None\ndef sigmoid_slope(z):\n    return z")

# ---- secrets ---------------------------------------------------------------------------------------------------------
for path in (
    "/etc/passwd", "/etc/shadow", "/proc/1/cwd/../etc/shadow", "/proc/1/environ", "/proc/1/cwd/etc/passwd", "/sys/kernel/notes",
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
    _EVERYTHING
    + """
for folder, files in everything():
    for name in files:
        if name.endswith((".ipynb", ".db", ".vgcourse-key")) or "set_0" in name:
            print("FOUND", folder, name)
""",
)
_attack(
    "secret",
    "the package's exercises",
    _EVERYTHING
    + """
for folder, files in everything():
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

_CALL = """
import ctypes, os, socket
libc = ctypes.CDLL(None, use_errno=True)
def call(x86, arm, *arguments):
    return libc.syscall(x86 if os.uname().machine == "x86_64" else arm, *arguments)
"""
for name, source in {
    "the machine around a virtual machine": "socket.socket(40, socket.SOCK_STREAM)\nprint('FOUND')",
    "sockets of the kernel's cryptography": "socket.socket(38, socket.SOCK_SEQPACKET)\nprint('FOUND')",
    "sockets of the kernel's configuration": "socket.socket(16, socket.SOCK_RAW)\nprint('FOUND')",
    "names of the machine's sockets": "print('FOUND' if len(open('/proc/net/unix').readlines()) > 1 else '')",
    "keys of the session": "print('FOUND' if call(250, 219, 6, -3, ctypes.create_string_buffer(99), 99) >= 0 else '')",
    "the kernel's log": "print('FOUND' if call(103, 116, 3, ctypes.create_string_buffer(999), 999) > 0 else '')",
    "the kernel's counters": "print('FOUND' if call(298, 241, (ctypes.c_uint64 * 16)(1, 0), -1, 0, -1, 0) >= 0 else '')",
    "descriptors of process 1": "print(*('FOUND' for i in range(9) if call(438, 438, call(434, 434, 1, 0), i, 0) >= 0))",
    "memory of process 1": """
        there, here = (ctypes.c_uint64 * 2)(0x400000, 64), (ctypes.c_uint64 * 2)()
        held = ctypes.create_string_buffer(64)
        here[:] = ctypes.addressof(held), 64
        print("FOUND" if call(310, 270, 1, here, 1, there, 1, 0) > 0 else "")
        open("/proc/1/mem", "rb")
        print("FOUND")
    """,
    "devices": """
        usual = "null zero full random urandom tty pts ptmx shm stdin stdout stderr fd core console mqueue".split()
        print(*("FOUND " + name for name in os.listdir("/dev") if name not in usual))
    """,
    "the kernel's own files": "print('FOUND', *os.listdir('/sys'))",
}.items():
    _attack("secret", name, _CALL + textwrap.dedent(source))

# ---- traces ----------------------------------------------------------------------------------------------------------
for path in (
    "/usr/bin/hello",
    "/opt/box/worker.py",
    "/opt/package/vgcourse/__init__.py",
    "/etc/hosts",
    "/srv/x",
    "/hello",
    "/dev/hello",
    "/proc/sys/kernel/core_pattern",
    "/proc/sys/kernel/hostname",
    "/sys/kernel/uevent_helper",
):
    _attack(
        "traces",
        f"write {path}",
        f"open({path!r}, 'a')\nprint('WROTE', {path!r})",  # if it could: nothing is written all the same
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

for name, source in {
    "a key in the session's keyring": "print('WROTE' if call(248, 217, b'user', b'note', b'x', 1, -3) >= 0 else '')",
    "the machine's name": "print('WROTE' if call(170, 161, b'x', 1) == 0 else '')",
    "the clock": "print('WROTE' if call(227, 112, 0, (ctypes.c_int64 * 2)(1, 0)) == 0 else '')",
    "a root of its own": "print('WROTE' if libc.chroot(b'/tmp') == 0 else '')",
    "a ring of the kernel": "print('WROTE' if call(425, 425, 8, ctypes.create_string_buffer(120)) >= 0 else '')",
    "page faults of its own": "print('WROTE' if call(323, 282, 1) >= 0 else '')",
    "a program for the kernel": "print('WROTE' if call(321, 280, 0, ctypes.create_string_buffer(120), 120) >= 0 else '')",
    "the numbers of another architecture": "print('WROTE' if call(0x40000000 + 39, 9999) > 0 else '')",
    "more of the processor than others": "os.nice(-5)\nprint('WROTE')",
    "namespaces by clone": """
        child = call(56, 220, 0x10000000 | 17, 0, 0, 0, 0)
        if child == 0:
            os._exit(0)
        print("WROTE" if child > 0 else "")
    """,
    "namespaces by clone3": """
        child = call(435, 435, (ctypes.c_uint64 * 11)(0x10000000, 0, 0, 0, 17), 88)
        if child == 0:
            os._exit(0)
        print("WROTE" if child > 0 else "")
    """,
    "another's namespaces": """
        for kind in ("user", "mnt", "net", "pid"):
            if libc.setns(os.open(f"/proc/1/ns/{kind}", os.O_RDONLY), 0) == 0:
                print("WROTE")
    """,
}.items():
    _attack("traces", name, _CALL + textwrap.dedent(source))

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
_attack(
    "resources",
    "what a user has few of on the whole machine",
    """
    import ctypes
    libc = ctypes.CDLL(None)
    print("TOOK" if libc.inotify_init1(0) >= 0 or libc.inotify_init() >= 0 else "")
""",
)
_attack("resources", "stops itself", "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)")

_attack(
    "resources",
    "memory that is nobody's",
    """
    import mmap
    held = mmap.mmap(-1, 7 * 2**29)
    np.frombuffer(held, np.uint8)[::4096] = 1
    print("TOOK", len(held))
""",
)
_attack(
    "resources",
    "files everywhere",
    """
    import os
    made = 0
    for folder in ("/", "/dev", "/dev/shm", "/dev/mqueue", "/etc", "/opt", "/run", "/var/tmp", "/proc", "/home"):
        try:
            for i in range(150):
                made += open(f"{folder}/{i}", "wb").write(b"x" * 2**20)
        except OSError:
            pass
    print("TOOK" if made > 50 * 2**20 else "", made)
""",
)
_attack(
    "resources",
    "a thousand threads",
    """
    import threading, time
    made = 0
    threading.stack_size(2**16)
    try:
        for _ in range(1000):
            threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
            made += 1
    except RuntimeError:
        pass
    print("TOOK" if made > 300 else "", made)
""",
)
_attack(
    "resources",
    "a thousand open files",
    "import os\nprint('TOOK' if len([os.dup(1) for _ in range(1000)]) == 1000 else '')",
)
_attack(
    "resources",
    "higher limits",
    """
    import resource
    for name in ("DATA", "NPROC", "CPU", "FSIZE", "NOFILE"):
        try:
            resource.setrlimit(getattr(resource, "RLIMIT_" + name), (resource.RLIM_INFINITY,) * 2)
            print("TOOK", name)
        except (OSError, ValueError):
            pass
""",
)

# ---- the judge -------------------------------------------------------------------------------------------------------
_FIND = """
import os, stat, struct, json, sys
def channel():
    for descriptor in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(descriptor).st_mode):
                yield descriptor
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
    "an array of no numbers in far too many rows": """
rows = {"a": ["<f8", [2**24] * 15 + [0], 0, 0]}
send(frame(rows))
said = [["check", {"s": "sigmoid_slope"}], ["group", {"s": "basic"}], ["answers", {"l": [rows] * 3}]]
send(frame({"d": said}))
""",
    "a worker that was never made": """
import os
print("bwrap: Creating new namespace failed: No space left on device\\nzoe: 20 of 20 points\\x1b]0;owned\\x07", flush=True)
os._exit(1)
""",
    "numbers of a million digits": 'send(frame({"i": "9" * 1000000}))',
    "NaN as JSON": 'send(frame(b\'{"f": NaN}\'))',
    "floods the channel": "while True: send(frame({'s': None}) * 1000)",
    "closes the channel": "[os.close(d) for d in channel()]",
    "closes the channel and stays": "import time\n[os.close(d) for d in channel()]\nos.close(1); os.close(2)\ntime.sleep(3600)",
    "its process ends, its child answers": """
if os.fork():
    os._exit(0)
while True:
    send(frame({"d": [["check", {"s": "sigmoid_slope"}], ["group", {"s": "basic"}], ["answers", {"l": []}]]}))
""",
    "does not end": "os._exit = os.abort = sys.exit = lambda *_: None",
    "words of the zygote": """
import socket
for descriptor in range(256):
    for words in (b"ended 0", b"ready", b""):
        try:
            socket.socket(fileno=os.dup(descriptor)).send(words)
        except OSError:
            pass
""",
    "signals to all above it": """
import signal
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGSTOP, signal.SIGKILL):
    for process in (1, os.getppid(), -os.getpgid(1)):
        try:
            os.kill(process, number)
        except OSError:
            pass
""",
    "signals to everybody": "import signal\nos.kill(-1, signal.SIGKILL)",
    "closes all descriptors": "os.closerange(0, 4096)",
    "reads its job again": """
found = os.read(0, 99) + b"".join(os.pread(d, 99, 0) for d in range(3, 9) if os.path.exists(f"/dev/fd/{d}"))
print("FOUND" if found else "", found)
""",
    "Python itself is replaced": """
import builtins, numpy, struct
for module, names in ((json, ["dumps"]), (struct, ["pack"]), (os, ["write"]), (builtins, ["len", "isinstance", "list"])):
    for name in names:
        setattr(module, name, lambda *_, **__: True)
""",
    "pickle": 'import pickle\nsend(struct.pack("<I", 100) + pickle.dumps(print)[:100].ljust(100, b"."))',
}.items():  # fmt: skip
    _attack("judge", name, _FIND + source)

ATTACKS: tuple[Attack, ...] = tuple(_ALL)
NEED_CONTROL_GROUPS = {
    "memory in many processes",
    "a thousand processes",
    "a thousand threads",
    "memory that is nobody's",
}


class Pair(NamedTuple):
    """What one submission leaves, and how another would find it: it prints FOUND, and LOOKED when it is through."""

    name: str
    leaves: str
    looks: str


_DAEMON = """
import os, socket, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        {}
        time.sleep(300)
    os._exit(0)
time.sleep(0.2)
"""
_LEFT = {
    "files": (
        "for place in ('/tmp/x', '/home//x', '/dev/shm/x'): open(place, 'w').write('x')",
        "import os\nprint(*('FOUND' for place in ('/tmp', '/home', '/dev/shm') if 'x' in os.listdir(place)))",
    ),
    "full folders": (
        "for place in ('/tmp/x', '/home//x', '/dev/shm/x'):\n"
        "    for i in range(99):\n"
        "        try: open(f'{place}{i}', 'wb').write(b'x' * 2**20)\n"
        "        except OSError: pass",
        "try:\n    [open(place, 'wb').write(b'x' * 2**20) for place in ('/tmp/y', '/home//y', '/dev/shm/y')]\n"
        "except OSError: print('FOUND')",
    ),
    "changed modules": (
        "import builtins, sys, numpy as np, jax, vgcourse.course.calling as c\n"
        "builtins.mark = np.mark = jax.mark = c.mark = sys.mark = 1\nsys.modules['mark'] = sys",
        "import builtins, sys, numpy as np, jax, vgcourse.course.calling as c\n"
        "print(*('FOUND' for m in (builtins, sys, np, jax, c) if hasattr(m, 'mark')), 'FOUND' if 'mark' in sys.modules else '')",
    ),
    "settings": (
        "import os, gc, resource, signal, jax, numpy as np\n"
        "os.environ['MARK'] = '1'\nos.umask(0o777)\nos.nice(3)\njax.config.update('jax_enable_x64', True)\n"
        "np.seterr(all='raise')\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])\nresource.setrlimit(resource.RLIMIT_NOFILE, (9, 9))",
        "import os, resource, signal, jax, numpy as np\n"
        f"print(*('FOUND' for b in ('MARK' in os.environ, os.umask(0o22) == 0o777, os.nice(0) > {os.nice(0)}, jax.config.jax_enable_x64,\n"
        "  np.geterr()['all' if 'all' in np.geterr() else 'over'] == 'raise', resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 9,\n"
        "  signal.getsignal(signal.SIGTERM) == signal.SIG_IGN, signal.pthread_sigmask(signal.SIG_BLOCK, [])) if b))",
    ),
    "a socket with an abstract name": (
        _DAEMON.format("s = socket.socket(socket.AF_UNIX); s.bind('\\0mark'); s.listen()"),
        "import socket\ntry:\n    socket.socket(socket.AF_UNIX).connect('\\0mark')\n    print('FOUND')\nexcept OSError: pass",
    ),
    "a port": (
        _DAEMON.format("s = socket.socket(); s.bind(('127.0.0.1', 8765)); s.listen()"),
        "import socket\ntry:\n    socket.create_connection(('127.0.0.1', 8765), 1)\n    print('FOUND')\nexcept OSError: pass",
    ),
    "a process": (
        _DAEMON.format("os.nice(1)"),
        "import os\nme = os.getpid()\nfor p in range(2, 400):\n    try:\n        os.kill(p, 0)\n"
        "        print('' if p == me else 'FOUND')\n    except OSError: pass",
    ),
    "shared memory": (
        "import ctypes\nlibc = ctypes.CDLL(None)\nprint(libc.shmget(0x1234, 4096, 0o1666))",
        "import ctypes\nlibc = ctypes.CDLL(None)\nprint('FOUND' if libc.shmget(0x1234, 4096, 0) >= 0 else '')",
    ),
    "a semaphore": (
        "import multiprocessing as m\nm.Semaphore(1)\nimport _multiprocessing as p\np.SemLock(1, 1, 1, '/mark', False)",
        "import os\nprint('FOUND' if 'sem.mark' in os.listdir('/dev/shm') else '')",
    ),
    "words in memory": (
        "mark = 'secret-' + 'of-the-first' * 1000",
        "import ctypes, gc\nmark = 'secret-' + 'of-the-'\n"
        "strings = [o for o in gc.get_objects() if isinstance(o, dict) for o in o.values() if isinstance(o, (str, bytes))]\n"
        "print(*('FOUND' for s in strings if (mark + 'first' if isinstance(s, str) else (mark + 'first').encode()) in s))",
    ),
    "an unfinished answer": (
        "import os, struct\nfor d in range(3, 9):\n    try: os.write(d, struct.pack('<I', 99))\n    except OSError: pass",
        "",
    ),
}
AFTERWARDS = tuple(
    Pair(name, leaves + "\nprint('LEFT')", looks + "\nprint('LOOKED')") for name, (leaves, looks) in _LEFT.items()
)
