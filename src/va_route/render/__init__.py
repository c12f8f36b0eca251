# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a reader gets: one tree of nodes, walked as HTML, PDF and plain text. Decides nothing."""
