"""What all tests share: where they may connect, and what is started once."""
