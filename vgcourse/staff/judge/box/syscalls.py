"""A seccomp filter: system calls that no notebook needs, and through which kernels have been broken, are refused.

Namespaces decide what a learner's code can reach; this decides what it can ask of the kernel. Refused are new
namespaces and mounts, tracing, keyrings (they are inherited, and outlive a process), io_uring, bpf, userfaultfd,
modules and clocks, and sockets of other families than Unix and Internet: no namespace holds AF_VSOCK, which leads out
of a virtual machine. Nor is there inotify, of which a user has few instances on the whole machine. Source: seccomp(2),
and the numbers of Linux's unistd.h; the list follows Docker's default.
"""

from __future__ import annotations

import ctypes
import os
import struct

# name: number on x86-64, on AArch64 (None: not there)
DENIED: dict[str, tuple[int, int | None]] = {
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "chroot": (161, 51), "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
    "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272),
    "pidfd_getfd": (438, 438), "process_madvise": (440, 440), "add_key": (248, 217), "request_key": (249, 218),
    "keyctl": (250, 219), "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "inotify_init": (253, None), "inotify_init1": (294, 26),
    "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265), "fanotify_init": (300, 262),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225),
    "acct": (163, 89), "quotactl": (179, 60), "quotactl_fd": (443, 443), "syslog": (103, 116), "vhangup": (153, 58),
    "personality": (135, 92), "settimeofday": (164, 170), "clock_settime": (227, 112), "adjtimex": (159, 171),
    "clock_adjtime": (305, 266), "sethostname": (170, 161), "setdomainname": (171, 162), "iopl": (172, None),
    "ioperm": (173, None), "modify_ldt": (154, None), "lookup_dcookie": (212, 18), "nfsservctl": (180, 42),
}  # fmt: skip
_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_CLONE, _CLONE3, _SOCKET, _SOCKETPAIR = (56, 220), (435, 435), (41, 198), (53, 199)
_NAMESPACES = 0x7E020000
_FAMILIES = (1, 2, 10)  # AF_UNIX, AF_INET, AF_INET6
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_EPERM, _ENOSYS, _EAFNOSUPPORT = 1, 38, 97
_LOAD, _EQUAL, _FROM, _ANY, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06


def program(machine: str = "") -> bytes:
    """The filter as an array of struct sock_filter, for bwrap's --seccomp; empty where the numbers are not known."""
    machine = machine or os.uname().machine
    if machine not in _MACHINES:
        return b""
    column, audit = _MACHINES[machine]
    number, machine_at, argument = 0, 4, 16  # offsets in struct seccomp_data
    code = [(_LOAD, 0, 0, machine_at), (_EQUAL, 1, 0, audit), (_RETURN, 0, 0, _KILL), (_LOAD, 0, 0, number)]
    if machine == "x86_64":  # the x32 numbers of the same calls
        code += [(_FROM, 0, 1, 0x40000000), _refuse(_EPERM)]
    for each in DENIED.values():
        if (denied := each[column]) is not None:
            code += [(_EQUAL, 0, 1, denied), _refuse(_EPERM)]
    code += [(_EQUAL, 0, 1, _CLONE3[column]), _refuse(_ENOSYS)]  # its flags stand in memory; clone is tried next
    code += [(_EQUAL, 0, 3, _CLONE[column]), (_LOAD, 0, 0, argument), (_ANY, 0, 1, _NAMESPACES), _refuse(_EPERM)]
    code += [
        (_LOAD, 0, 0, number),
        (_EQUAL, 1, 0, _SOCKET[column]),
        (_EQUAL, 0, len(_FAMILIES) + 2, _SOCKETPAIR[column]),
    ]
    code += [(_LOAD, 0, 0, argument)]
    code += [(_EQUAL, len(_FAMILIES) - i, 0, family) for i, family in enumerate(_FAMILIES)]
    code += [_refuse(_EAFNOSUPPORT), (_RETURN, 0, 0, _ALLOW)]
    return b"".join(struct.pack("<HBBI", *each) for each in code)


def _refuse(error: int) -> tuple[int, int, int, int]:
    return (_RETURN, 0, 0, _ERRNO | error)


def apply() -> None:
    """Set the filter for this process and all that it starts; OSError where the kernel has no seccomp."""
    code = program()
    if not code:
        return
    libc = ctypes.CDLL(None, use_errno=True)
    held = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("@HP", len(code) // 8, ctypes.addressof(held))
    if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, header, 0, 0):  # no new privileges; SECCOMP_MODE_FILTER
        raise OSError(ctypes.get_errno(), "seccomp")
