"""One module per screen; loaded when it is first opened."""
