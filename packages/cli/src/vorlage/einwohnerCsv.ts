/** A few made-up values for the small concept; the Quelle of each row says so. */
export const einwohnerCsv = `messgroesse;zeit;wert;einheit;quelle
einwohner;2023-12-31;41230;personen;erfunden
zugewanderte;2023-12-31;6125;personen;erfunden
paten;2023-12-31;18;Patenschaften;erfunden
einwohner;2024-12-31;41410;personen;erfunden
zugewanderte;2024-12-31;6290;personen;erfunden
paten;2024-12-31;24;Patenschaften;erfunden
einwohner;2025-12-31;41575;personen;erfunden
zugewanderte;2025-12-31;6430;personen;erfunden
paten;2025-12-31;31;Patenschaften;erfunden
`
