"""The letter as pages, laid out by Qt with the same measures as the Word letter: for the preview, PDF and print."""
