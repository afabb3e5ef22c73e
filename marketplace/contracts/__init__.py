"""What a client and a freelancer agreed."""
