"""Fuzzing: see ``run.py``."""
