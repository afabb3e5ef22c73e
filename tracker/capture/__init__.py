"""What the app sees while the timer runs."""
