"""`python -m cleaner` is the command line."""

import sys

from cleaner.cli import main

if __name__ == "__main__":
    sys.exit(main())
