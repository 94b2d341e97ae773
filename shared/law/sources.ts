/** Where the rules were read: texts, copies, secondary pages; 'K' is general knowledge, to be read again. */
export const SOURCES = {
  'A2J-CONDUCT':
    'GitHub andrewmichaelcohen-a2j/a2j-ai rules/debt/federal/fdcpa_conduct_prohibitions_v1.json (quotes eCFR 12 CFR 1006.14(b)(2),(b)(4), 1006.18(e), 15 USC 1692e, 1692f)',
  'A2J-ITEMS':
    'GitHub andrewmichaelcohen-a2j/a2j-ai lift items review copy, 2026-09-14 (worked FDCPA/Reg F items L03, L06, L09, L10, L04, L12-L14)',
  'A2J-VALID':
    'GitHub andrewmichaelcohen-a2j/a2j-ai rules/debt/federal/fdcpa_validation_notice_v1.json (quotes 15 USC 1692g(a)-(b), 12 CFR 1006.34(a)(1),(b)(5),(c))',
  'CA-127425':
    'casetext mirror of Cal. Health & Saf. Code 127425 [effective 1/1/2025], subds. (a)-(c); legiscan AB 1020 (2021) chaptered digest; older copies (public.law, jurris) still show 150 days',
  'CA-178527': 'lexace.ai and codes.findlaw.com copies of Cal. Civ. Code 1785.27 (current 2025)',
  'CA-CMA':
    'California Medical Association 2025-07-03; hansonbridgett.com; healthindustrywashingtonwatch.com (SB 1061)',
  'CA-ROS':
    'GitHub ThomasMoreAI/legal-skills-open rosenthal-act.md (quotes Cal. Civ. Code 1788.2(c), 1788.17); a2j item L06',
  'CFPB-PREEMPT':
    'bakersterchi.com; kaufmandolowich.com 2025-11-05; mondaq (CFPB interpretive rule on FCRA preemption, effective 2025-10-28)',
  'CL-19628':
    'GitHub fgreve/legalize-cl cl/BCN-141599.md (Ley 19.628 art. 17-18, consolidated 2020)',
  'CL-21504': 'GitHub Clemente-H/legalize-cl cl/CL-1184083.md (Ley 21.504, published 2022-11-10)',
  'CL-21719':
    'GitHub Clemente-H/legalize-cl cl/CL-1209272.md (Ley 21.719, published 2024-12-13, first transitory article)',
  'CL-37':
    'GitHub fgreve/legalize-cl @aca3985 cl/BCN-61438.md (Ley 19.496 consolidated to 2021-04-20): arts. 2 f), 37, 39 B, 39 C; no later collection amendment found in Clemente-H/legalize-cl (laws to Ley 21.814, Apr 2026)',
  'CL-CC': 'GitHub fgreve/legalize-cl cl/BCN-172986.md (Codigo Civil arts. 2515, 2521)',
  'CL-CPC':
    'GitHub fgreve/legalize-cl cl/BCN-22740.md (Codigo de Procedimiento Civil art. 59, consolidated 2022-06-30)',
  'CL-TRADE':
    'emerix.net (Mon-Sat 08-20, bill pending since 2023); yu-track.com 2025-03 (claims Sat 10-13: not found in the law)',
  'CO-1266':
    'GitHub renzorico/legalize-co @4525e63 laws/co/LEY-1266-2008.md arts. 12-13 as amended by Ley 2157 de 2021',
  'CO-2300-1': 'leyonline.co copy of Ley 2300 de 2023 art. 1',
  'CO-2300-3':
    "public text (quotes Ley 2300 de 2023 art. 3 'Una vez establecido un contacto directo...')",
  'CO-2300-S':
    'bluradio.com 2023-10; accolombianlawyers.com; mazars.com.co 2024; eltiempo.com 2023-10-10; treboljuridico.com',
  'CO-5161095': 'casetext/findlaw C.R.S. 5-16-109.5 (through 2024 / Jan 2025)',
  'CO-620203': 'colorado.public.law crs_6-20-203 and crs_6-20-201',
  'CO-CC':
    'GitHub renzorico/legalize-co laws/co/LEY-84-1873.md (Codigo Civil arts. 2513, 2536, 2542)',
  'CO-HB231126':
    'open.pluralpolicy.com HB23-1126 abstract (signed 2023-06-05); copolicy.org 2023-08-14',
  'CO-SB23093': 'leg.colorado.gov SB23-093 bill summary',
  'ES-ADM':
    'rsm.global; araozyrueda.com; ADICAE (Proyecto de Ley de administradores y compradores de creditos, scope limited to bank/EFC doubtful loans)',
  'ES-CC':
    'GitHub legalize-dev/legalize-es and leyabierta/leyes es/BOE-A-1889-4763.md (Codigo Civil arts. 1964, 1967, 1969, 1973). Both copies still show the pre-2015 wording of art. 1964 (15 years)',
  'ES-LCD':
    'GitHub legalize-dev/legalize-es es/BOE-A-1991-628.md (Ley 3/1991, arts. 2, 4, 8, 28, 29)',
  'FL-232':
    'faegredrinker.com 2025-05-28 quoting Fla. Stat. 559.72(17); gunster; flsenate SB 232 c2',
  'FL-3953011': 'floridastateauthority.com copy of Fla. Stat. 395.3011',
  'FL-7089': 'legiplex / flsenate text and title of HB 7089 and SB 1640 (2024)',
  'FL-HB547': 'vulcanbills.com FL H0547 (Ch. 2025-98, effective 2025-07-01)',
  'FR-CC':
    'GitHub legalize-dev/legalize-fr LEGITEXT000006070721 (Code civil): 1231-6, 2224, 2238, 2240, 2244',
  'FR-CCONSO':
    'GitHub legalize-dev/legalize-fr LEGITEXT000006069565 (Code de la consommation, to 2026-04-03): L121-6, L121-7, L132-11, L218-1, L218-2, L223-1',
  'FR-CNIL':
    'securibase.com copy of CNIL deliberation 2021-130 of 23 Sep 2021 (referentiel impayes, JO 2022-04-10); quechoisir.org (agency = sous-traitant); nomosparis.com',
  'FR-CP':
    'GitHub legalize-dev/legalize-fr LEGITEXT000006070719 (Code penal): 222-16, 222-33-2-2, 226-13, 433-13',
  'FR-CPCE':
    "GitHub legalize-dev/legalize-fr @bde5444 LEGITEXT000025024948 (Code des procedures civiles d'execution, consolidated to 2026-04-02): L111-8, L125-1, L141-1, R124-1 to R124-7",
  'FR-QDM':
    "lequotidiendumedecin.fr 'Honoraires: nouveaux droits et obligations' (argues 5 years after the 2008 reform)",
  'GFE-CMS':
    'valeotopeka.org and katelrod.com reproductions of the CMS model GFE notice; doctor4feet.com (USD 25 fee, 120 days)',
  'IL-8830':
    'ilga.gov Public Act 104-0490 (HB4461 enrolled text of 210 ILCS 88/30); billtrack50/legiscan status and 2027-01-01 effective date',
  K: 'General knowledge of the cited text; not re-read. Verify before shipping as enforced data.',
  'MD-2025':
    'pymnts.com 2025-10-20 on Maryland OFR notice (HB 428, HB 1020, HB 268); vulcanbills.com HB268/SB981 summaries (Ch. 693/694 of 2025)',
  'MD-2141': 'lexace.ai copy of Md. Health-Gen. 19-214.1',
  'MX-DAYS':
    "tribunademexico.com 2026-01-07 and latarde.com.mx ('lunes a viernes'); periodistasfronterasur 2015 ('dias habiles')",
  'MX-DOF':
    'idconline.mx 2014-10-07 summary of DOF 2014-10-07; veracruz.quadratin.com.mx 2015-01-05; periodistasfronterasur 2015-01-02',
  'MX-REDECO':
    'eduweb.condusef.gob.mx REDECO page; expansion.mx 2025-12-10; elimparcial.com 2026-01-23 (SCJN)',
  'NC-HILL': 'hilltopinstitute.org North Carolina page (N.C.G.S. 131E-91, 2013)',
  'NJ-ACT':
    'frierlevitt.com; stevenslee.com; finkrosnerershow-levenberg.com (P.L.2024 c.48, Louisa Carman Medical Debt Relief Act)',
  'NM-NEWS':
    'cabq.gov alert; sourcenm.com 2022-12-14; oksanamo.com (NMSA 57-32-1 to -10, eff. 2021-07-01)',
  'NM-REG':
    'regulations.justia.com 13.10.39.9 NMAC and 13.10.29.9 NMAC (two codifications with different font/notice rules)',
  'NY-213D': 'hinshawlaw.com 2020-04-16 quoting CPLR 213-d; grahamborgese.com',
  'NY-5231':
    'midhudsonbankruptcylawyers.com; aldensmithesq.org quoting CPLR 5201(b), 5231(b) (L.2022 c.648)',
  'NY-HFAL':
    'americollect.com ?p=9311; thelangelfirm.com Jan 2024; National Law Review via sdgtalks.ai (NY PHL 2807-k changes effective 2024-10-20)',
  'NY-INT': 'ffgnesqs.com (2% consumer-debt interest); thelangelfirm.com',
  'NYC-DCWP':
    'americollect.com 2026-04 (amended rules finalised, effective 2026-09-01, per-account cap); infobytes.orrick.com 2025-04-18 (creditors covered, 3-year records); nyc.gov FAQ',
  'OR-605': 'Sheppard Mullin via allianceuniversal.com (SB 605, effective 2026)',
  'OR-677': 'courtgpt.ai / casetext / oregon.public.law copies of ORS 646A.677 (subsections 1-5)',
  'PE-26842':
    'GitHub crafter-research/legalize-pe pe/LEY-26842-1997.md (Ley General de Salud): arts. 25, 29',
  'PE-29571':
    'GitHub crafter-research/legalize-pe @45109e4b pe/LEY-29571-2010.md (Codigo de Proteccion y Defensa del Consumidor, LP consolidated Feb 2026): arts. 58, 61, 62',
  'PE-CC2001': 'GitHub crafter-research/legalize-pe pe/ARTICULO-2001-CODIGO-CIVIL-2023.md',
  'REGF-100': 'public text (quotes 12 CFR 1006.100(a)-(b), 1006.6(c)(1))',
  'REGF-6-CFPB':
    'peniya.com mirror of CFPB page for 12 CFR 1006.6 incl. Supplement I (excerpt: 1006.6(a))',
  'REGF-6B': 'public text (CloudContactAI doc quoting 12 CFR 1006.6(b)(1)(i) with CFPB link)',
  'REGF-KD':
    "Kaufman Dolowich / kdvlaw 'Countdown to Compliance with Regulation F', Nov 2021 (commentary on conflicting time zones)",
  'REGF-PV':
    'paymentvision.com Regulation F article (e-mail procedures, 35-day opt-out notice); Collector magazine Apr 2021 (1006.6(d)(3)-(4), (e))',
  'TCPA-2026':
    'ABA Banking Journal 2026-01-06; tcpaworld.com 2026-01-07; infolawgroup 2026-01-07 (DA 26-12: revoke-all deferred to 2027-01-31)',
  'TCPA-FR2024': 'govinfo FR Doc 2024-04587, 89 FR 15756 (5 Mar 2024), FCC 24-24',
  'TX-146':
    'casetext Tex. Civ. Prac. & Rem. Code 146.002; capitol.texas.gov HB 4145 (89R) for (c-1); texas.public.law 146.003',
  'TX-185':
    'texas.public.law and lexace.ai copies of Tex. Health & Safety Code 185.002 (2023 text and amended text with (c-1))',
  VACATUR:
    'ABA Banking Journal Aug 2025; natlawreview; JD Supra (Cornerstone Credit Union League v. CFPB, E.D. Tex., 11 Jul 2025)',
  'WA-1531':
    'WA House Bill Report SHB 1531 (2019); housedemocrats.wa.gov 2019-04-30; consumerfsblog.com 2019-06',
  'WA-1916100': 'wa-law.org and instalawyer.io copies of RCW 19.16.100 definitions',
  'WA-5480':
    'senatedemocrats.wa.gov 2025-04-22; statecollectionservice.com (ESSB 5480, effective 2025-07-27)',
  'WA-5993':
    "evergreenledger.org ESSB 5993 status: 'S Rules 3', last action 2026-03-12 (not enacted)",
} as const;
