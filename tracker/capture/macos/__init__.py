"""What macOS tells through its own calls. Written and tested against a fake of them; not run in
CI, nor measured on a machine."""
