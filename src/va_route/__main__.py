# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""``python -m va_route`` is the command ``va-route``."""

from va_route.main import main

if __name__ == "__main__":
    main()
