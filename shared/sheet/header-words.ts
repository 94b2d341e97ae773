import { fold } from './words.ts';

/** Words that tell nothing. 'to', 'on' and 'by' do: "Billed", "Billed to" and "Billed on" are three things. */
const LITTLE_WORDS = new Set(
  'of the an de del la las el los al y e du des le les l d et en au aux un une una'.split(' '),
);
const NUMBER_WORDS = new Set(['no', 'num', 'number', 'numero', 'nro', 'nr', 'nbr', 'n', 'nb']);

/**
 * One word in its short and long forms, its genders and its languages: the last of a group stands for all.
 * So most names of columns are told once, and not once a language.
 */
export const SAME_WORDS: ReadonlyMap<string, string> = lookUp([
  ...['fch fec fcha fecha dt dte date', 'inv fac fact fra factura facture invoice'],
  ...['acct cta cuenta compte account', 'pt pat pac paciente patient', 'cliente client'],
  ...['guar guarant garante garant guarantor', 'resp responsible responsable', 'nombre nom name'],
  ...['amt amnt importe mto monto mt mnt mtt montant amount', 'bal sdo saldo solde balance'],
  ...['pmt pmts pymt pymnt pago paiem paiement payment', 'pagada pagado paye paid', 'payor payer'],
  ...[
    'rgt rglt regl reglement',
    'tot total',
    'chg cargo charge',
    'outst outstanding',
    'curr current',
  ],
  ...[
    'vto venc vcto vencim ech echeance vencimiento',
    'pte pdte pend pendiente',
    'deuda dette debt',
  ],
  ...[
    'ins ass assur seguro assurance insurance',
    'aseg aseguradora assureur insurer',
    'mut mutuelle',
  ],
  ...[
    'ph tlf tfno telf tfn tel telefono telephone phone',
    'cel cell celular movil portable mobile',
  ],
  ...['correo courriel email', 'addr direccion adresse address', 'idioma langue language'],
  ...['moneda divisa devise currency', 'svc serv servicio service', 'visita visite visit'],
  ...['consulta consultation', 'tratamiento traitement treatment', 'contacto contact', 'tipo type'],
  ...['ult ultima ultimo dern derniere dernier lst last', 'prox proxima proximo', 'prev previous'],
  ...['1st 1er 1ere primera primero primer premiere premier first', 'stmt releve statement'],
  ...[
    'promesa promesse promise',
    'agencia agence agency',
    'tutor tuteur guardian',
    'pais pays country',
  ],
  ...[
    'obs observacion observation',
    'comentario commentaire comment',
    'nota note',
    'cod codigo code',
  ],
  ...[
    'ref referencia reference',
    'parte part',
    'lname surname',
    'cust customer',
    'appt appointment',
    'installment instalment',
  ],
]);

/** Units, forms of dates and of answers, which headers name beside what they mean. */
const UNITS = new Set(
  (
    'usd eur pen cop clp mxn cad gbp chf ars euro euros dolares soles pesos ' +
    'dd mm yyyy yy aaaa jj aa ddmmyyyy dmy mdy ymd'
  ).split(' '),
);
const YES_OR_NO = /(?<!\p{L})(?:y\/n|s\/n|o\/n|yes\/no|s[i\u00ed]\/no|oui\/non)(?!\p{L})/giu;

/**
 * A header as it is compared: folded, camelCase taken apart, brackets and little words gone, the
 * many ways to write "number" as one.
 *
 * @example canonicalHeader('N° de la Facture') // 'no facture'
 * @example canonicalHeader('InvoiceDate') // 'invoice date'
 */
export function canonicalHeader(text: string): string {
  const bare = text.replace(/\(.*?\)|\[.*?\]/g, ' ');
  const apart = (/\p{L}/u.test(bare) ? bare : text)
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/[#\u2116]|n\.?[\u00b0\u00ba]/giu, ' no ');
  const all = fold(apart)
    .split(' ')
    .map((word) => (NUMBER_WORDS.has(word) ? 'no' : word));
  // at the end even a little word tells: "Paye le" is a day, "Montant du" is what is open
  return all.filter((word, at) => at === all.length - 1 || !LITTLE_WORDS.has(word)).join(' ');
}

/**
 * The words of a header as they are looked up: short forms written out, one form for a word's genders
 * and numbers, units gone. Looser than `canonicalHeader`, by which headers are known again.
 *
 * @example headerWords('Fch. Vto. (dd/mm/aaaa)') // ['date', 'vencimiento']
 */
export function headerWords(text: string): string[] {
  // an accent is all that parts "Facturé", which stands alone, from "Facture"
  const said = text
    .normalize('NFC')
    .replace(/^\s*factur\u00e9(?=[^\p{L}]|$)(?!.*[^\p{L}]\p{L})/iu, 'montant factur\u00e9')
    .replace(YES_OR_NO, ' ')
    // a plural, and no remark
    .replace(/(?<=\p{L})\(e?s\)/giu, 's')
    // that is owed, and not "of the": the accent tells
    .replace(/^\s*d\u00fb\s+(?=patient)/iu, 'reste du ')
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/^\s*f\.\s*(?=\p{L})/iu, 'date ');
  const all = canonicalHeader(said).split(' ');
  const words = all.map(sameWord);
  const rest = words.filter((word) => !UNITS.has(word));
  return rest.length > 0 ? rest : words;
}

/**
 * Whether a header names both who may have to pay, the patient and the insurer: then its cells say which.
 *
 * @example namesBothPayers('Responsible (INS/PT)') // true
 */
export function namesBothPayers(text: string): boolean {
  const words = fold(text).split(' ');
  return words.some((word) => PATIENTS.has(word)) && words.some((word) => INSURERS.has(word));
}

const PATIENTS = new Set('pt pat pac patient paciente privado particular'.split(' '));
const INSURERS = new Set(
  'ins ass aseg insurer insurance mutua mutuelle seguro aseguradora assurance assureur eps isapre'.split(
    ' ',
  ),
);

/**
 * The one form of a word that stands for all: singular, written out, of no gender and language.
 *
 * @example sameWord('pagos') // 'payment'
 */
export function sameWord(word: string): string {
  const one = singular(word);
  const same = SAME_WORDS.get(word) ?? SAME_WORDS.get(one);
  return same === undefined ? one : singular(same);
}

/** "Nombres" are the given names of one person: no plural of "Nombre". */
function singular(word: string): string {
  return word.length > 4 && word !== 'nombres' ? word.replace(/s$/, '') : word;
}

function lookUp(lines: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines) {
    const words = line.split(' ');
    const last = words.pop() ?? '';
    for (const word of words) map.set(word, last);
  }
  return map;
}
