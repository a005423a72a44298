"""Work in a process of its own: one that may be killed, crash, or have a file system to itself."""

import ctypes
import os
import pickle
import signal
import subprocess
import traceback
from typing import Callable

CLONE_NEWNS = 0x00020000


class Died(Exception):
    """The process ended otherwise than by returning."""


class Child:
    """A process that does `work(tell)`; what it tells arrives here, in order, also when it dies."""

    def __init__(self, work: Callable[[Callable], None]):
        ours, theirs = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(ours)
            code = 1
            try:
                with os.fdopen(theirs, "wb", buffering=0) as pipe:
                    work(lambda *news: pipe.write(pickle.dumps(news)))
                code = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(code)
        os.close(theirs)
        self.pipe = os.fdopen(ours, "rb")

    def listen(self):
        """The next news; none when there is no more."""
        try:
            return pickle.load(self.pipe)
        except (EOFError, pickle.UnpicklingError):
            return None

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> int:
        """How it ended: 0, or minus the signal."""
        status = os.waitpid(self.pid, 0)[1]
        return os.waitstatus_to_exitcode(status)


def apart(work: Callable[[], object]):
    """What `work` returns, done in another process."""
    child = Child(lambda tell: tell(work()))
    news = child.listen()
    code = child.wait()
    if news is None or code:
        raise Died(f"ended with {code}")
    return news[0]


def own_mounts() -> str | None:
    """Gives this process mounts that nobody else sees; says why not where it cannot."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS):
        return f"no mount namespace: {os.strerror(ctypes.get_errno())}"
    made = subprocess.run(["mount", "--make-rprivate", "/"], capture_output=True, text=True)
    return made.stderr.strip() if made.returncode else None


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)
