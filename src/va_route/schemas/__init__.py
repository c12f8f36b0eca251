# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The documents: frozen classes, one per section, in the order of the paper.

``va`` holds the verklarende analyse, ``kern`` the little that is known in a night, ``dossier`` a
case with everything the routes ask. Import the module you need: nothing is imported here, because
that would build every class for whoever asks for one.
"""
