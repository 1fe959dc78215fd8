"""Letter → the parts of a Word document, made on lxml: python-docx knows no footnotes and appends slowly."""
