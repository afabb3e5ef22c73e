import xcffib
import xcffib.xproto

from tracker.capture.x11.tray import has_tray


def test_a_tray_is_there_when_its_host_owns_the_selection(virtual_screen):
    assert not has_tray(virtual_screen.display)
    host = xcffib.connect(display=virtual_screen.display)
    window = host.generate_id()
    root = host.get_setup().roots[host.pref_screen]
    host.core.CreateWindow(
        root.root_depth, window, root.root, 0, 0, 1, 1, 0,
        xcffib.xproto.WindowClass.InputOutput, root.root_visual, 0, [],
    )  # fmt: skip
    name = f"_NET_SYSTEM_TRAY_S{host.pref_screen}"
    atom = host.core.InternAtom(False, len(name), name).reply().atom
    host.core.SetSelectionOwner(
        window, atom, xcffib.xproto.Time.CurrentTime, is_checked=True
    ).check()
    assert has_tray(virtual_screen.display)
    host.disconnect()
    assert not has_tray("not-a-display")
