"""Measurements: ratios against a plain yardstick, both taken in turn within one run, medians of several."""
