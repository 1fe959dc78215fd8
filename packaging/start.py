"""Where the packaged program starts."""

import os
import sys

from docketwright.__main__ import main

if sys.stderr is None:
    # A Windows program without a console has nowhere to print.
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - lasts as long as the process

sys.exit(main())
