import socket
import threading

import pytest

from tracker.control.client import send
from tracker.control.words import Request
from tracker.errors import NoAnswer, NotRunning


def test_a_dead_socket_means_not_running(tmp_path):
    path = tmp_path / "control"
    with pytest.raises(NotRunning):
        send(path, Request(do="stop"))
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(str(path))
    with pytest.raises(NotRunning):
        send(path, Request(do="stop"))


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"", b"{}\n", None])
def test_a_foreign_answer_is_no_answer(tmp_path, answer):
    path = tmp_path / "control"
    with socket.socket(socket.AF_UNIX) as foreign:
        foreign.bind(str(path))
        foreign.listen(1)

        def serve():
            caller, _ = foreign.accept()
            with caller:
                caller.recv(1_024)
                if answer is None:
                    threading.Event().wait(0.6)
                else:
                    caller.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(NoAnswer):
            send(path, Request(do="status"), patience_s=0.3)
        thread.join()
