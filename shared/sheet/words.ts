import type { Language } from '../money.ts';
import type { StopFlag } from '../receivables.ts';
import type { Channel } from '../reminders/policy.ts';

/**
 * Text as it is compared, never as it is shown: lower case, no accents, one space between words,
 * punctuation gone.
 *
 * @example fold('  N° de Facture ') // 'n de facture'
 */
export function fold(text: string): string {
  // most cells hold nothing but plain words and numbers, and a sheet has very many cells
  const lower = text.toLowerCase();
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  if (!/[\u0080-\uffff]/.test(text)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a cell's text says that nothing stands there: blank, dashes, or the short forms with a
 * slash. Names and numbers never look so; "NA" may be somebody's name.
 *
 * @example looksBlank('n/a') // true
 */
export function looksBlank(text: string): boolean {
  // asked of every cell, and nearly all begin with what none of these begins with
  if (/^[a-mo-rt-z0-9]/i.test(text)) return false;
  return /^\s*([-\u2012-\u2015\u2212]*|n\/[acd]|s\/[dfno])\s*$/i.test(text);
}

/** What a status word says: the line is open, settled, or must not be chased for a reason. */
export type StatusMeaning = 'open' | 'settled' | StopFlag;

/** Something was paid, and not all of it. */
const PARTLY_PAID =
  'partial|partially paid|partly paid|part paid|parcial|pago parcial|pagado parcialmente|' +
  'partiel|partielle|partiellement paye|paiement partiel';

/** Not all of it was paid: unlike "sent", it is not said of a bill that was paid since. */
const OWED =
  'unpaid|due|overdue|past due|late|outstanding|not paid|' +
  'impago|impaga|vencido|vencida|no pagado|no pagada|sin pagar|por cobrar|por pagar|adeudado|adeudada|' +
  'impaye|impayee|non paye|non payee|en retard|echu|echue|a payer|du|due|non regle|non reglee|non solde|non soldee|non acquitte|non acquittee|a regler|a relancer';

/** Nobody owes it, and nobody paid it. "Cancelado" is not among them: where many of us work it means paid. */
const VOID = 'void|voided|anulado|anulada|annule|annulee';

const STATUS_WORDS: Readonly<Record<StatusMeaning, string>> = {
  open:
    `${PARTLY_PAID}|${OWED}|` +
    'open|pending|sent|billed|invoiced|active|new|current|reminded|reminder sent|' +
    'abierto|abierta|pendiente|facturado|facturada|enviado|enviada|activo|activa|vigente|recordado|recordada|recordatorio enviado|' +
    'ouvert|ouverte|facture|facturee|envoye|envoyee|en cours|relance|relancee',
  settled:
    `${VOID}|paid|paid in full|settled|closed|cleared|zero balance|cancelled|canceled|` +
    'pagado|pagada|pago|cancelado|cancelada|saldado|saldada|cerrado|cerrada|cobrado|cobrada|liquidado|liquidada|' +
    'paye|payee|regle|reglee|solde|soldee|clos|close|cloture|cloturee|acquitte|acquittee|encaisse|encaissee',
  dispute:
    'disputed|dispute|in dispute|contested|question|' +
    'en disputa|disputado|disputada|disputa|reclamado|reclamo|en reclamo|' +
    'litige|en litige|conteste|contestee|contestation|reclamation',
  plan:
    'plan|payment plan|on plan|on a plan|instalments|installments|' +
    'plan de pago|plan de pagos|en plan|cuotas|en cuotas|a plazos|' +
    'echeancier|plan de paiement|en plan de paiement|mensualites|etalement',
  hold:
    'hold|on hold|paused|wait|do not send|' +
    'en espera|en pausa|suspendido|suspendida|retenido|' +
    'en attente|suspendu|suspendue|en pause|bloque|bloquee',
  hardship:
    'hardship|financial hardship|financial assistance|charity|charity care|assistance|' +
    'dificultad|dificultades|ayuda|ayuda financiera|asistencia|asistencia financiera|' +
    'difficulte|difficultes|aide|aide financiere|cmu|css',
  'opt-out':
    'opt out|opted out|do not contact|no contact|unsubscribed|' +
    'no contactar|baja|no molestar|' +
    'ne pas contacter|desabonne|desinscrit|opposition',
  agency:
    'agency|at agency|at an agency|collection|collections|in collections|in collection|collection agency|placed|' +
    'agencia|en agencia|en cobranza|cobranza|en cobro externo|cobranza judicial|en cobranza judicial|cobro judicial|' +
    'agence|en agence|recouvrement|en recouvrement|societe de recouvrement|contentieux|en contentieux|au contentieux',
  deceased:
    'deceased|died|death|fallecido|fallecida|fallecimiento|difunto|difunta|defuncion|decede|decedee|deces',
  bankrupt:
    'bankrupt|bankruptcy|chapter 7|chapter 13|' +
    'quiebra|bancarrota|insolvente|insolvencia|' +
    'faillite|surendettement|liquidation judiciaire|redressement',
  represented:
    'represented|attorney|lawyer|legal|with attorney|' +
    'abogado|con abogado|representado|representada|' +
    'avocat|represente|representee|tutelle|sous tutelle',
  insurance:
    'insurance|insurance pending|pending insurance|claim pending|billed to insurance|' +
    'seguro|pendiente de seguro|pendiente seguro|aseguradora|obra social|eps|isapre|' +
    'assurance|mutuelle|attente mutuelle|en attente mutuelle|tiers payant|attente assurance',
  'written-off':
    'written off|write off|bad debt|' +
    'incobrable|castigado|castigada|dado de baja|' +
    'passe en perte|irrecouvrable|creance irrecouvrable|abandonne|abandon',
  contradiction: '',
};

const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  en: 'en|eng|english|ingles|anglais|en us|en gb',
  es: 'es|spa|esp|spanish|espanol|espagnol|castellano|es es|es mx|es us|es co',
  fr: 'fr|fra|fre|french|francais|frances|fr fr|fr ca',
};

const YES = new Set('yes y true 1 x si s oui o vrai verdadero v ok'.split(' '));
const NO = new Set(
  (
    'no|n|false|0|none|na|n a|n d|nil|null|never|falso|ninguno|ninguna|nunca|sin|nada|s d|s n|' +
    'non|f|faux|aucun|aucune|sans|neant|jamais|rien|s o'
  ).split('|'),
);

/** What a debt is by its kind: nothing else that a clinic calls a kind concerns us. */
export type KindMeaning = 'recurring' | 'sensitive';

const KIND_WORDS: Readonly<Record<KindMeaning, string>> = {
  recurring:
    'recurring|recurring fee|monthly|monthly fee|yearly fee|annual fee|subscription|membership|membership fee|retainer|' +
    'recurrente|mensual|mensualidad|cuota mensual|cuota anual|suscripcion|membresia|iguala|abono mensual|' +
    'recurrent|recurrente|mensuel|mensuelle|abonnement|forfait mensuel|cotisation|adhesion',
  sensitive: 'sensitive|sensitive care|gentle|sensible|delicado|delicada|delicat|delicate',
};

const WAY_WORDS: Readonly<Record<Channel, string>> = {
  email: 'email|e mail|mail|correo|correo electronico|courriel|mel',
  letter: 'letter|post|carta|correo postal|lettre|courrier|courrier postal',
  sms: 'sms|text|text message|texto|mensaje de texto|texto sms|message texte',
  chat: 'whatsapp|whats app|wa|chat',
  call: 'call|phone|telephone|llamada|telefono|appel',
};

const WAY = lookUp(WAY_WORDS);
const STATUS = lookUp(STATUS_WORDS);
const KIND = lookUp(KIND_WORDS);
const LANGUAGE = lookUp(LANGUAGE_WORDS);
const SAYS_PARTLY = new Set(PARTLY_PAID.split('|'));
const SAYS_VOID = new Set(VOID.split('|'));
const SAYS_OWED = new Set([...SAYS_PARTLY, ...OWED.split('|')]);

/**
 * What a status word means, in three languages; null for a word that we do not know.
 *
 * @example statusMeaning('En litige') // 'dispute'
 */
export function statusMeaning(text: string): StatusMeaning | null {
  return STATUS.get(fold(text)) ?? null;
}

/**
 * Whether a status says that something was paid, and not all of it.
 *
 * @example saysPartlyPaid('Pago parcial') // true
 */
export function saysPartlyPaid(text: string): boolean {
  return SAYS_PARTLY.has(fold(text));
}

/**
 * Whether a status says that a bill was taken back.
 *
 * @example saysVoid('Anulada') // true
 */
export function saysVoid(text: string): boolean {
  return SAYS_VOID.has(fold(text));
}

/**
 * Whether a status says that not all is paid. "Sent" or "open" may have been forgotten there since.
 *
 * @example saysOwed('Impayé') // true
 */
export function saysOwed(text: string): boolean {
  return SAYS_OWED.has(fold(text));
}

/**
 * What a word for the kind of a debt says to us; null for all others, of which nothing follows.
 *
 * @example kindMeaning('Cuota mensual') // 'recurring'
 */
export function kindMeaning(text: string): KindMeaning | null {
  return KIND.get(fold(text)) ?? null;
}

/**
 * The ways to reach somebody that a cell names, each once; none where it says anything else besides.
 *
 * @example waysNamed('Correo y WhatsApp') // ['email', 'chat']
 */
export function waysNamed(text: string): readonly Channel[] {
  const words = text.split(/[,;/+&]|\s(?:and|y|et)\s/iu).map(fold);
  const named = words.map((word) => WAY.get(word));
  const ways = named.filter((way) => way !== undefined);
  return ways.length === named.length ? [...new Set(ways)] : [];
}

/**
 * The language that a cell names, by code or by name; null when it names none of ours.
 *
 * @example languageNamed('Español') // 'es'
 */
export function languageNamed(text: string): Language | null {
  return LANGUAGE.get(fold(text)) ?? null;
}

/**
 * Whether a cell says yes, no or nothing that we know (null). A tick, an 'x' and TRUE say yes.
 *
 * @example yesOrNo('Oui') // true
 */
export function yesOrNo(value: string | boolean): boolean | null {
  if (typeof value === 'boolean') return value;
  if (/^[\u2713\u2714\u2611]$/.test(value.trim())) return true;
  const word = fold(value);
  if (YES.has(word)) return true;
  return NO.has(word) || word === '' ? false : null;
}

/**
 * Whether a folded word says no, or that there is none.
 *
 * @example saysNo('ninguno') // true
 */
export function saysNo(folded: string): boolean {
  return NO.has(folded);
}

function lookUp<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const meaning of Object.keys(words) as Meaning[]) {
    for (const word of words[meaning].split('|'))
      if (word && !map.has(word)) map.set(word, meaning);
  }
  return map;
}
