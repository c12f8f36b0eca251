# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The rules: what the law, the region and good work ask. No standen, no clock, no files.

``regel`` is how a norm is written, ``zaak`` what it is asked about; ``stappen`` joins the norms
that one step asks. The other modules hold the norms themselves, in the order of the law.
"""
