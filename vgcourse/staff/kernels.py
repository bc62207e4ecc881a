"""Kernels that are reached through files, not through TCP.

jupyter_client looks for five free TCP ports and lets go of them before the kernel binds them. Whatever takes the port
of the outputs in between (any connection may) leaves a kernel that runs and is never heard: "Kernel didn't respond".
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import weakref
from pathlib import Path

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import AsyncKernelManager, KernelManager
from traitlets import HasTraits, default

LONGEST = 74
"""Letters of the folder for temporary files beside which a socket's path fits on every system."""


class ThisPython(KernelSpecManager):
    """Whatever kernel a notebook names, this Python runs it: a kernelspec of the user's may point anywhere."""

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        import ipykernel.kernelspec

        return KernelSpec(resource_dir=ipykernel.kernelspec.RESOURCES, **ipykernel.kernelspec.get_kernel_dict())


class _ThroughFiles(HasTraits):
    """The connection file and its five sockets in a folder of their own, which goes with the manager.

    A socket's path may have 103 letters on macOS and 107 on Linux, of which the folder's own part takes 29; Windows has
    no such sockets. Where they cannot be, TCP has to do.
    """

    @default("transport")
    def _transport_of_this_system(self) -> str:
        return "tcp" if sys.platform == "win32" or len(tempfile.gettempdir()) > LONGEST else "ipc"

    @default("connection_file")
    def _in_a_folder_of_its_own(self) -> str:
        folder = tempfile.mkdtemp(prefix="kernel-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return str(Path(folder) / "kernel.json")


class LocalKernel(_ThroughFiles, KernelManager):
    """A kernel for a blocking client, such as nbval's."""


class AsyncLocalKernel(_ThroughFiles, AsyncKernelManager):
    """A kernel for an asynchronous client, such as nbclient's."""
