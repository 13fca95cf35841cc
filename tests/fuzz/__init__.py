"""A coverage-guided fuzzer over everything of the room `packages` that reads bytes from elsewhere."""
