import os
import socket
import stat

import pytest

from tracker.control.client import send
from tracker.control.server import Server
from tracker.control.words import MAX_BYTES, Reply, Request, read_reply


@pytest.fixture
def path(tmp_path):
    return tmp_path / "run" / "control"


@pytest.fixture
def heard():
    return []


@pytest.fixture
def server(path, heard):
    def answer(request):
        heard.append(request)
        return Reply(is_ok=True, facts={"did": request.do})

    made = Server(path, answer)
    yield made
    made.close()


def say(path, data, *, patience_s=5.0):
    """What the socket answers to raw bytes."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(patience_s)
        caller.connect(str(path))
        caller.sendall(data)
        answer = b""
        while b"\n" not in answer and (more := caller.recv(65_536)):
            answer += more
    return answer


def test_a_word_reaches_the_app_and_comes_back(server, path, heard):
    assert send(path, Request(do="stop")) == Reply(is_ok=True, facts={"did": "stop"})
    assert heard == [Request(do="stop")]


def test_only_this_user_can_reach_the_socket(server, path):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_folder_of_another_user_is_refused(tmp_path):
    if os.getuid() != 0:
        pytest.skip("only root can give a folder away")
    folder = tmp_path / "run"
    folder.mkdir()
    os.chown(folder, 12_345, 12_345)
    with pytest.raises(PermissionError):
        Server(folder / "control", lambda request: Reply(is_ok=True))


def test_a_line_of_64_kib_and_one_byte_is_refused_with_a_sentence(server, path, heard):
    reply = read_reply(say(path, b"x" * (MAX_BYTES + 1)))
    assert reply is not None
    assert reply.code == "too_long"
    assert heard == []


def test_a_line_of_64_kib_is_read(server, path, heard):
    line = b'{"v":1,"do":"memo","memo":"'
    line += b"x" * (MAX_BYTES - len(line) - 2) + b'"}'
    assert len(line) == MAX_BYTES
    say(path, line + b"\n")
    assert len(heard) == 1


def test_much_more_than_the_limit_is_still_answered(server, path):
    reply = read_reply(say(path, b"x" * (8 * MAX_BYTES)))
    assert reply is not None
    assert reply.code == "too_long"


def test_an_answer_that_breaks_is_a_sentence_and_the_app_goes_on(path):
    def answer(request):
        raise RuntimeError("planted")

    server = Server(path, answer)
    try:
        assert send(path, Request(do="stop")).code == "broke"
        assert send(path, Request(do="stop")).code == "broke"
    finally:
        server.close()


def test_a_silent_caller_is_let_go_after_two_seconds(server, path):
    assert read_reply(say(path, b"")) is not None


def test_a_socket_left_by_a_crash_is_taken_over(server, path, heard):
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(str(path.parent / "old"))
    again = Server(path.parent / "old", lambda request: Reply(is_ok=True))
    try:
        assert send(path.parent / "old", Request(do="stop")).is_ok
    finally:
        again.close()
