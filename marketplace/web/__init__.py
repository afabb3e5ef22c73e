"""HTML for clients, freelancers and staff: a face, without rules of its own."""
