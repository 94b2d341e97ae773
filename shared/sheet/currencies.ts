/**
 * Currencies by the regions (ISO 3166-1) that use them, and by the languages that a locale may name
 * alone. Source: ISO 4217, table A.1.
 */
// biome-ignore format: a table reads better in rows
const PLACES: Readonly<Record<string, string>> = {
  AED: 'AE', AFN: 'AF', ALL: 'AL', AMD: 'AM', AOA: 'AO', ARS: 'AR', AUD: 'AU CC CX KI NF NR TV',
  AWG: 'AW', AZN: 'AZ', BAM: 'BA', BBD: 'BB', BDT: 'BD', BHD: 'BH', BIF: 'BI', BMD: 'BM', BND: 'BN',
  BOB: 'BO', BRL: 'BR pt', BSD: 'BS', BTN: 'BT', BWP: 'BW', BYN: 'BY', BZD: 'BZ', CAD: 'CA', CDF: 'CD',
  CHF: 'CH LI', CLP: 'CL', CNY: 'CN zh', COP: 'CO', CRC: 'CR', CUP: 'CU', CVE: 'CV', CZK: 'CZ cs',
  DJF: 'DJ', DKK: 'DK FO GL da', DOP: 'DO', DZD: 'DZ', EGP: 'EG', ERN: 'ER', ETB: 'ET',
  EUR: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT',
  FJD: 'FJ', FKP: 'FK', GBP: 'GB GG IM JE', GEL: 'GE', GHS: 'GH', GIP: 'GI', GMD: 'GM', GNF: 'GN',
  GTQ: 'GT', GYD: 'GY', HKD: 'HK', HNL: 'HN', HTG: 'HT', HUF: 'HU hu', IDR: 'ID id in', ILS: 'IL PS he iw',
  INR: 'IN hi', IQD: 'IQ', IRR: 'IR', ISK: 'IS', JMD: 'JM', JOD: 'JO', JPY: 'JP ja', KES: 'KE', KGS: 'KG',
  KHR: 'KH', KMF: 'KM', KPW: 'KP', KRW: 'KR ko', KWD: 'KW', KYD: 'KY', KZT: 'KZ', LAK: 'LA', LBP: 'LB',
  LKR: 'LK', LRD: 'LR', LSL: 'LS', LYD: 'LY', MAD: 'EH MA', MDL: 'MD', MGA: 'MG', MKD: 'MK',
  MMK: 'MM', MNT: 'MN', MOP: 'MO', MRU: 'MR', MUR: 'MU', MVR: 'MV', MWK: 'MW', MXN: 'MX', MYR: 'MY',
  MZN: 'MZ', NAD: 'NA', NGN: 'NG', NIO: 'NI', NOK: 'BV NO SJ nb', NPR: 'NP', NZD: 'CK NU NZ PN TK',
  OMR: 'OM', PEN: 'PE', PGK: 'PG', PHP: 'PH fil', PKR: 'PK', PLN: 'PL pl', PYG: 'PY', QAR: 'QA',
  RON: 'RO ro', RSD: 'RS', RUB: 'RU ru', RWF: 'RW', SAR: 'SA', SBD: 'SB', SCR: 'SC', SDG: 'SD', SEK: 'SE sv',
  SGD: 'SG', SHP: 'SH', SLE: 'SL', SOS: 'SO', SRD: 'SR', SSP: 'SS', STN: 'ST', SYP: 'SY', SZL: 'SZ',
  THB: 'TH th', TJS: 'TJ', TMT: 'TM', TND: 'TN', TOP: 'TO', TRY: 'TR tr', TTD: 'TT', TWD: 'TW', TZS: 'TZ',
  UAH: 'UA uk', UGX: 'UG', USD: 'AS BQ EC FM GU IO MH MP PA PR PW SV TC TL UM US VG VI 419 en', UYU: 'UY',
  UZS: 'UZ', VES: 'VE', VND: 'VN vi', VUV: 'VU', WST: 'WS', XAF: 'CF CG CM GA GQ TD',
  XCD: 'AG AI DM GD KN LC MS VC', XCG: 'CW SX', XOF: 'BF BJ CI GW ML NE SN TG', XPF: 'NC PF WF',
  YER: 'YE', ZAR: 'ZA', ZMW: 'ZM', ZWG: 'ZW',
  // written beside amounts still, and proposed nowhere
  ANG: '', BGN: '', PAB: '',
};

const BY_PLACE: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([code, places]) =>
    places
      .split(' ')
      .filter(Boolean)
      .map((place) => [place, code] as const),
  ),
);

/**
 * What may stand beside an amount, in capitals, and the currencies that are written so. Where a sheet
 * has none of them as its own, a star tells which one it is; without a star nothing does.
 */
// biome-ignore format: a table reads better in rows
const SIGNS: Readonly<Record<string, string>> = {
  '\u20ac': '*EUR', EURO: '*EUR', EUROS: '*EUR',
  $: 'USD CAD AUD NZD MXN COP CLP ARS UYU DOP CUP BOB NIO CVE HKD SGD TWD XCD BBD BMD BSD BZD BND FJD GYD JMD KYD LRD NAD SBD SRD TTD',
  DOLLAR: 'USD CAD AUD NZD HKD SGD', DOLLARS: 'USD CAD AUD NZD HKD SGD', DOLAR: '*USD', DOLARES: '*USD',
  PESO: 'MXN COP CLP ARS UYU DOP CUP PHP', PESOS: 'MXN COP CLP ARS UYU DOP CUP PHP',
  US$: '*USD', U$S: '*USD', U$D: '*USD', CA$: '*CAD', C$: '*CAD NIO', A$: '*AUD', AU$: '*AUD', NZ$: '*NZD',
  MX$: '*MXN', MN: '*MXN', MN$: '*MXN', COL$: '*COP', AR$: '*ARS', RD$: '*DOP', R$: '*BRL',
  TT$: '*TTD', BZ$: '*BZD', J$: '*JMD', EC$: '*XCD', HK$: '*HKD', S$: '*SGD', NT$: '*TWD', $U: '*UYU',
  '\u00a3': '*GBP EGP FKP GIP SHP LBP SYP', '\u00a5': '*JPY CNY',
  F: 'XOF XAF XPF CHF GNF KMF DJF BIF CDF RWF', FR: 'CHF', CFA: '*XOF XAF', FCFA: '*XOF XAF', CFP: '*XPF',
  'S/': '*PEN', SOLES: '*PEN', 'B/': '*PAB', BS: 'BOB VES', Q: 'GTQ', L: 'HNL', G: 'HTG',
  '\u20a1': '*CRC', '\u20b2': '*PYG', GS: '*PYG', '\u20b9': '*INR', RS: 'INR PKR LKR MUR NPR SCR',
  R: 'ZAR', KR: 'SEK NOK DKK ISK', '\u20ba': '*TRY', '\u20a6': '*NGN', '\u20b1': '*PHP CUP',
  '\u20aa': '*ILS', '\u20a9': '*KRW KPW', '\u0e3f': '*THB', '\u20ab': '*VND', '\u20bd': '*RUB',
  '\u20b4': '*UAH', 'Z\u0141': '*PLN', 'K\u010c': '*CZK', FT: 'HUF', LEI: 'RON MDL',
  DH: 'MAD AED', DHS: 'MAD AED', DT: 'TND', DA: 'DZD',
};

/**
 * The currency of a region; of a language, that of its home; null where we know none.
 *
 * @param place 'MX', '419' (Latin America), or 'en'
 * @example currencyAt('MX') // 'MXN'
 */
export function currencyAt(place: string): string | null {
  return BY_PLACE.get(place) ?? null;
}

/**
 * The currency that stands beside an amount: a code, a sign, or both where they agree. A sign that
 * several share means the sheet's own currency where that is one of them.
 *
 * @param sign in capitals, without spaces
 * @param own the sheet's currency
 * @returns its code; null where the sign leaves it open, undefined where it is no sign of any
 * @example currencySigned('C$', 'NIO') // 'NIO'
 * @example currencySigned('$MXN', 'USD') // 'MXN'
 */
export function currencySigned(sign: string, own: string): string | null | undefined {
  const bare = sign
    .normalize('NFKD')
    .replace(/[\u0301\u0308.]/g, '')
    .normalize('NFC');
  const turned = bare.replace(/^(\$)(.+)$/, '$2$1');
  const meant = SIGNS[bare] ?? SIGNS[turned];
  if (meant !== undefined) {
    const codes = meant.replace('*', '').split(' ');
    if (codes.includes(own)) return own;
    return meant.startsWith('*') ? codes[0] : null;
  }
  const [, before, after] = /^([A-Z]{3})?.*?([A-Z]{3})?$/s.exec(bare) ?? [];
  for (const code of [before, after]) {
    if (code === undefined || PLACES[code] === undefined) continue;
    const rest = bare.replace(code, '');
    if (rest === '' || currencySigned(rest, code) === code) return code;
  }
  return /^[A-Z]{3}$|\p{Sc}/u.test(bare) ? null : undefined;
}
