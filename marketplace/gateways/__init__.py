"""Where money comes in from outside: one file a processor, behind one port."""
