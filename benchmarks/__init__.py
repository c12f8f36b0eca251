# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Side-by-side measurements: ours beside the peer or the limit, in one run. Never a test."""
