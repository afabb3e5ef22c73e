"""The diary on this computer: segments, pictures, the chain, and what must still be sent."""
