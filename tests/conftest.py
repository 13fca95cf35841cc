"""What every test stands on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
