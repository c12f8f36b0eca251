# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The examples of the rules of the kern: about Jesse, who called the police himself."""

DAG = "datum: 2026-09-13"
JESSE_ZEGT = "tekst: Ik heb zelf gebeld."
MOEDER_ZEGT = "tekst: Laat hem vannacht niet alleen."
WOORDEN = f"""woorden:
  - van: jesse
    {JESSE_ZEGT}
    {DAG}"""
WOORDEN_GEZAG = f"""woorden:
  - van: moeder
    {MOEDER_ZEGT}
    {DAG}"""
BRON = f"""bronnen:
  - id: br1
    soort: melding
    {DAG}
    omschrijving: Telefoon van de politie
    grondslag: wettelijke_plicht"""
FEITEN = f"""nu:
  feiten:
    - id: bv1
      soort: feit
      niveau: omgeving
      tekst: Jesse belde om 02.10 uur de politie.
      bron: br1
      {DAG}
    - id: bv2
      soort: mening
      niveau: gezin
      tekst: Thuis is er elke avond ruzie.
      van: moeder"""
KRACHTEN = """krachten:
  - Opa komt meteen als iemand hem belt."""
GAANDE = """in_stand_houdend:
  - Jongens wachten hem na school op."""
VOORSTEL = """opties:
  - id: al2
    soort: ambulant_specialistisch
    tekst: Vannacht hulp thuis
    uitkomst: advies"""
NIET_GEKOZEN = ("uitkomst: afgewezen", "reden: Het team kan er vannacht niet zijn.")
LICHTER = """opties:
  - id: al1
    soort: netwerk
    tekst: Logeren bij opa
    uitkomst: afgewezen
    reden: De jongens weten waar opa woont."""
VERTELD = """verteld:
  op: 2026-09-13 04:30
  door: samir
  waarom: Thuis is het nu niet veilig.
  waarheen: Een groep in de stad.
  hoe_lang: Hoogstens vier weken."""
NIET_WACHTEN = "waarom_niet_wachten: De jongens staan morgen weer voor de deur."
KLAAR_OP = "va_klaar_op: 2026-09-18"
