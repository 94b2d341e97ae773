import type { Language } from '../../money.ts';
import { foldInPlace } from './text.ts';

/**
 * A sentence as the lists of words read it: folded, and with a blank line drawn through what only looks
 * like one of their words. "Sheriff Lane" is a street, "Soy Dolores" a name, "le cœur de l'été" a season.
 * Each character keeps its place.
 *
 * @param sentence composed, as it was typed
 * @example withoutHarmless('We are on Court Street.', 'en') // 'we are on ____________.'
 */
export function withoutHarmless(sentence: string, language: Language): string {
  let folded = foldInPlace(sentence);
  for (const { 0: name, index = 0 } of sentence.matchAll(NAMES[language])) {
    folded = struck(folded, index, index + name.length);
  }
  for (const { 0: words, index = 0 } of folded.matchAll(SAYINGS[language])) {
    folded = struck(folded, index, index + words.length);
  }
  return folded;
}

/** The words stay words, so that what counts them counts them still. */
function struck(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/\w/g, '_') + text.slice(to);
}

const CAPITAL = "\\p{Lu}[\\p{L}'\u2019-]+";
/** Behind a single name: "I'm Officer Dale" is a rank. */
const ALONE = "(?![\\p{L}'\u2019-])(?! \\p{Lu})";

/** People and streets, known by the capital and by what stands beside it; over text as it was typed. */
const NAMES: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<=\\b(?:Mr|Mrs|Ms|Miss|Dr|Doctor)\\.? (?:${CAPITAL} )?)${CAPITAL}` +
      `|(?<=\\b(?:[Aa]sk for|[Ii]['\u2019]m|[Ii] am|name is|speak (?:to|with)) )${CAPITAL}${ALONE}` +
      `|(?:${CAPITAL} )+(?:Street|St|Road|Rd|Lane|Ln|Drive|Dr|Avenue|Ave|Way|Place|Square|Plaza|House|Building)\\b`,
    'gu',
  ),
  es: new RegExp(
    `(?<=\\b(?:[Ss]e\u00f1or|[Ss]e\u00f1ora|[Ss]e\u00f1orita|[Dd]on|[Dd]o\u00f1a|Sra?\\.|Dra?\\.|Licda?\\.) (?:${CAPITAL} )?)${CAPITAL}` +
      `|(?<=\\b(?:[Ss]oy|llamo|llama|apellida|pregunte por|Pregunte por|o por|hable con|Hable con) )${CAPITAL}${ALONE}` +
      `|(?<=\\b(?:[Cc]alle|[Aa]venida|Av\\.|[Pp]laza|[Pp]aseo|[Jj]ir\u00f3n|[Pp]arada|[Ee]staci\u00f3n|[Mm]etro) (?:de |del |la |las |los )*)${CAPITAL}(?: ${CAPITAL})*`,
    'gu',
  ),
  fr: new RegExp(
    `(?<=\\b(?:Mme|Madame|Monsieur|M\\.|Mlle|Dr|docteur|Docteur) (?:${CAPITAL} )?)${CAPITAL}` +
      `|(?<=\\b(?:[Jj]e suis|m['\u2019]appelle|demandez|Demandez) )${CAPITAL}${ALONE}` +
      `|(?<=\\b(?:[Rr]ue|[Aa]venue|[Pp]lace|[Bb]oulevard|[Qq]uai|[Ii]mpasse|[Aa]rr\u00eat|[Ss]tation) (?:de |du |des |la |le |les |d['\u2019]|l['\u2019])*)${CAPITAL}(?: (?:de |du |des |la )*${CAPITAL})*`,
    'gu',
  ),
};

/** Fixed expressions in which a word has lost what it frightens by; over folded text. */
const SAYINGS: Readonly<Record<Language, RegExp>> = {
  en: anyOf([
    /(?:tennis|basketball|squash|food|volleyball) courts?(?: \w+)?/,
    /courtyard/,
    /court-appointed/,
    /seiz(?:ed|es|ing) up/,
    /heart of/,
    /by heart/,
    /at heart/,
    /take heart/,
    /with all (?:our|my) heart/,
    /(?:are|were|am|feel) sick about/,
    /a headache for (?:us|you)/,
    /pain in the/,
    /growing pains/,
    /short notice/,
    /doctor'?s orders/,
    /small print/,
    /fine print/,
    /(?:some|any)(?:one|body) else should (?:pay|have paid|cover)/,
    /the law (?:gives|grants|guarantees|protects) you/,
    /(?:card|member|policy|id) numbers? (?:of|on|for) (?:the|your) (?:\w+ )?(?:plan|insurance|insurer|policy)/,
    /no time limits? (?:on|for|to) (?:ask|disput|complain|question|apply)\w*/,
    /(?:don't|do not|never|before you|without having to) (?:ever )?(?:skip|borrow|sell)\w*(?: \w+){0,3}/,
    /call you (?:back )?(?:today|tomorrow|this week)/,
    /charges? on your card/,
    /tak(?:e|es|ing) (?:\w+ ){1,3}seriously/,
    /whether or not (?:you|the bill|it|anything)(?: \w+){0,4} paid/,
    /paid or not/,
    /(?:free )?legal (?:clinics?|help desks?|hours)/,
    /attorney generals?(?:'s)?(?: office)?/,
    /computer virus/,
    /legal (?:aid|holiday|guardian)/,
    /bank holiday/,
    /judgment calls?/,
    /no judge?ments?/,
    /judge for yourself/,
    /police station/,
    /courthouse(?= (?:square|lot|parking))/,
    /(?:has|had|have) been? (?:a )?bug/,
    /virus(?:es)? (?:checker|scanner|in our)/,
    /address on file/,
    /scan(?:s|ned)? (?:the|this|it|your) (?:code|letter|form|page|document|qr\w*|card)/,
    /(?:the|a|this) (?:qr|paper) scan/,
    /under pressure from no one/,
    /operating hours/,
    /hours of operation/,
  ]),
  es: anyOf([
    /sin embargo/,
    /dolor(?:es)? de cabeza/,
    /quebradero de cabeza/,
    /(?:comprobantes?|recibos?|facturas?|domicilios?|datos|ano|codigo|cedula|situacion|constancias?|regimen|efectos|identificacion) fiscal(?:es)?/,
    /de corazon/,
    /con el corazon/,
    /en el corazon/,
    /(?:mucha|alta|gran|poca|tanta|mayor) demanda/,
    /demanda de (?:citas|horas|turnos|atencion|llamadas)/,
    /demanda (?:por telefono|es alta)/,
    /otr[oa] (?:persona )?(?:debe|deberia|tiene que) pagar/,
    /la ley le (?:da|otorga|garantiza|permite|protege|reconoce)/,
    /no hay plazo para (?:preguntar|reclamar|pedir|contestar)/,
    /(?:no deje de|antes de|sin tener que|no hace falta|no necesita) (?:pedir|sacar|vender|tomar|pagar (?:el|la|su)|endeudarse)(?: \w+){0,3}/,
    /(?:haya|hayas) pagado o no/,
    /pague o no/,
    /con deuda o sin ella/,
    /asesor\w* (?:legal(?:es)?|juridic\w+)/,
    /consultorios? juridicos?/,
    /visitas de sus hijos/,
    /la columna (?:de (?:ajustes|importes|saldos?|pagos|totales|cargos|la (?:derecha|izquierda|hoja|tabla))|marcada)/,
    /libros? de reclamaciones/,
    /en todo caso/,
    /en cualquier caso/,
    /operacion(?=[^.]*\b(?:banco|bancaria|tarjeta|extracto|transferencia|cajero)\b)/,
    /(?<=\b(?:banco|bancaria|tarjeta|extracto|transferencia|cajero)\b[^.]*)operacion(?:es)?/,
    /horario de operacion/,
    /ejecut\w+ (?:el cambio|la transferencia|su pedido|el pago|su orden)/,
    /(?:linea|corte) de puntos/,
    /virus informatico/,
    /le urge/,
    /pena (?:nos|me) da/,
    /vale la pena/,
    /valga la pena/,
    /merec\w+ la pena/,
  ]),
  fr: anyOf([
    /(?:au |le |de tout |a |en plein |de bon )c(?:oe|\u0153|o)eur(?: de l'(?:ete|hiver|annee)| du \w+| de la \w+)?/,
    /au (?:c\u0153ur|coeur) d\w+/,
    /(?:le|au) c\u0153ur de l'\w+/,
    /tout c\u0153ur/,
    /par retour de (?:mail|courriel|courrier|message)/,
    /commissaires? aux comptes/,
    /maisons? de (?:la )?justice(?: et du droit)?/,
    /palais de justice/,
    /prelevement(?=s? (?:automatique|mensuel|bancaire|sepa|que vous|passera|sera|est passe|du mois))/,
    /saisi(?:r|e|s|ssez)(?= (?:de |du |des )?(?:(?:vos|votre|le|la|les|l'|un|une|son) ?)?(?:initiales|references?|adresse|numero|code|date|nom|montant|identifiant|mot|chiffre|numeros|mail|e-mail|coordonnees|informations))/,
    /(?:mediateur|conciliateur|commission)(?: \w+){0,4} saisie?/,
    /poursuite (?:du|de la|de l'|de notre|de votre)/,
    /execution d(?:u|e)/,
    /jusqu'au bout(?! de)/,
    /a revendre/,
    /plein (?:de|d')/,
    /tout de suite apres/,
    /coup de (?:main|fil|pouce)/,
    /mal(?:s)? de tete/,
    /a titre gracieux/,
    /(?:quelqu'un d'autre|un autre) (?:doit|devrait) (?:payer|regler)/,
    /peut (?:payer|regler) (?:pour vous|a votre place)/,
    /la loi vous (?:donne|accorde|garantit|protege)/,
    /pas de delai pour (?:poser|demander|contester|reclamer)/,
    /(?:avant d'|sans |n'allez pas )(?:emprunter|vendre|sauter)(?: \w+){0,3}/,
    /ne (?:sautez|vendez) (?:ni|pas|aucun)(?: \w+){0,3}/,
    /n'empruntez (?:pas|rien)/,
    /sautez un (?:mois|versement)/,
    /banque a refuse (?:le|la|votre|un) (?:virement|paiement|carte|prelevement|cheque)/,
    /(?:reglee?|payee?|soldee?) ou non/,
    /permanences? juridiques?/,
    /conseils? juridiques?/,
    /visites de vos enfants/,
    /responsable legal/,
    /affiche sous le nom/,
    /une liste d(?:e |')(?:permanences(?: juridiques?)?|associations|prix|tarifs|contacts)/,
    /virus informatiques?/,
    /operations? (?:de cloture|comptables?|bancaires?)/,
    /ni contestation(?= de votre part)/,
    /tarifs? (?:sont )?affiches?(?: a)?(?: a l'accueil)?/,
    /prix affiches?/,
    /en cas d'absence/,
    /bonne (?:poursuite|continuation)/,
  ]),
};

/** Each as whole words, wherever it stands. */
function anyOf(sayings: readonly RegExp[]): RegExp {
  const sources = sayings.map(({ source }) => source);
  return new RegExp(`\\b(?:${sources.join('|')})(?!\\w)`, 'g');
}
