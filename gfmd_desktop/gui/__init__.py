"""The window: draws, listens, calls actions; decides nothing about data."""
