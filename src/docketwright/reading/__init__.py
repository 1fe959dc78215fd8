"""A bounded reader of Word documents: bytes in, paragraphs out. It follows no link and uses no more than it may."""
