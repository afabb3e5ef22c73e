"""What the Linux services say: logind, the desktop's screen saver."""
