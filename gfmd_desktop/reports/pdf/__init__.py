"""From the report model to PDF: fonts, lines, pages, tags. Seen by this room only."""
