"""What templates may call: they show, a filter formats, neither decides."""
