"""`python -m vgcourse`: the same as `vgcourse`."""

import sys

from vgcourse.staff.cli import main

sys.exit(main())
