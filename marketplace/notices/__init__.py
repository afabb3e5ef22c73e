"""What people are told: one row a message, written with what it tells of, mailed by a job."""
