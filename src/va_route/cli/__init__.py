# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a person types. The only floor that knows click; it knows only the use cases and errors."""
