"""The parts of `Benchmarks/run`: what is measured, on what, by whom, and the table of it."""
