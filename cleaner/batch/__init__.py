"""Cleaning a dump: any format in, a run folder out, killed and resumed, nothing lost."""
