"""No kernel of a build, a validation or a test waits for a TCP port that something else may have taken."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest

from vgcourse.staff.kernels import AsyncLocalKernel, LocalKernel


def test_a_kernel_answers_through_files_and_leaves_none():
    kernel = LocalKernel(kernel_name="python3")
    kernel.start_kernel()
    client = kernel.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=120)
        folder = Path(kernel.connection_file).parent
        sockets = {path.name for path in folder.iterdir()} - {"kernel.json"}
        answer = client.execute_interactive("6 * 7", silent=True, timeout=60)
    finally:
        client.stop_channels()
        kernel.shutdown_kernel(now=True)
    assert answer["content"]["status"] == "ok"
    if sys.platform != "win32":
        assert len(sockets) == 5 and all(name.startswith("kernel-ipc-") for name in sockets)
    del client, kernel
    gc.collect()
    assert not folder.exists()


def test_two_kernels_share_no_socket():
    one, other = AsyncLocalKernel(), AsyncLocalKernel()
    assert one.ip != other.ip or sys.platform == "win32"


def test_where_a_socket_has_no_room_it_is_tcp(monkeypatch, tmp_path):
    deep = tmp_path / ("x" * 100)
    deep.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(deep))
    assert LocalKernel().transport == "tcp"


def test_nbval_starts_such_kernels(request):
    if not request.config.pluginmanager.hasplugin("nbval"):
        pytest.fail("nbval is one of the packages that the tests need: pip install -e '.[test]'")
    from nbval import kernel

    assert kernel.KernelManager is LocalKernel
