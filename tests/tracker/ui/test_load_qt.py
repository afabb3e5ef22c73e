import subprocess
import sys

LOADS = """
import builtins, linecache
own = builtins.__import__
from tracker.ui.load_qt import load_qt
load_qt()
import tracker.ui.windows, tracker.app
assert builtins.__import__ is own
print([name for name in linecache.cache if name.endswith('.py') and len(linecache.cache[name]) > 2])
"""


def test_no_module_s_source_is_kept_in_memory():
    found = subprocess.run([sys.executable, "-c", LOADS], capture_output=True, text=True)
    assert (found.stdout.strip(), found.stderr) == ("[]", "")
