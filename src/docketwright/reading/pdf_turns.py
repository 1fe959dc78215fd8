"""PDFium is not safe in several threads at once: whoever reads a PDF waits for its turn here."""

from __future__ import annotations

import threading

PDF_TURN = threading.Lock()
