"""Qt item models over plain values: they adapt, nothing else."""
