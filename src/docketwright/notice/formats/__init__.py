"""One file per file format: bytes or text in, a neutral Document of headed paragraphs out."""
