"""Draws an Interview: one small widget class per question type."""
