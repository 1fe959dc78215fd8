"""Where the packaged program starts."""

import sys

from docketwright.__main__ import main

sys.exit(main())
