"""What a diary is: words, arithmetic and proofs that both sides share."""
