import type { Language } from '../../money.ts';

/**
 * Whether what stands at a place is said not to happen: "we will not go to court", "sans passer par un
 * tribunal". A condition is no such thing: "if you do not pay, we will go to court" stays what it is.
 *
 * @param sentence folded (`foldInPlace`)
 * @param from where the words begin, and `to` where they end
 * @example isDenied('we will not go to court', 18, 23, 'en') // true
 */
export function isDenied(sentence: string, from: number, to: number, language: Language): boolean {
  const { boundary, before, near, after, warning, hint, aside } = DENIAL[language];
  if (aside.test(sentence)) return true;
  const ahead = sentence.slice(0, from);
  if (warning.test(ahead)) return true;
  if (hint.test(ahead)) return false;
  const scope = ahead.slice(lastEnd(ahead, boundary));
  return (
    before.test(scope) ||
    near.test(scope) ||
    after.test(sentence.slice(to).split(/[,;:()]|\b(?:and|et|y|but|mais|pero)\b/)[0] ?? '')
  );
}

interface Denial {
  /** What ends the reach of an earlier "not". */
  readonly boundary: RegExp;
  /** Denies all that follows in its reach. */
  readonly before: RegExp;
  /** Denies only what follows within a few words. */
  readonly near: RegExp;
  /** Denies what went before: "a court is not something …". */
  readonly after: RegExp;
  /** Speaks of what somebody else does: "if anyone threatens you with …". */
  readonly warning: RegExp;
  /** Speaks of the way to us, of advice, or of whom the patient asked for help. */
  readonly aside: RegExp;
  /** A threat that is dressed as a wish: "so that we do not need to …", "help us avoid …". */
  readonly hint: RegExp;
}

const DENIAL: Readonly<Record<Language, Denial>> = {
  en: {
    boundary:
      /[,;:()]|\b(?:but|otherwise|or else|unless|until|because|we|they|i|you(?= (?:will|may|might|can|could|are|must|should|would|risk|face)\b))\b/g,
    before:
      /\b(?:not(?! (?:paying|replying|answering|settling))|never|cannot|nobody|nothing|no one|none|neither|nor)\b|n't\b/,
    near: /\b(?:no|without|instead of|rather than|far from|free of|and not|nothing like)(?: \S+){0,3} ?$/,
    after:
      /^(?! if| unless)[^.]{0,12}\b(?:is|are|was|were|will|would|does|do|plays?|has|have)(?:n't\b| (?:not|never|no|nothing)\b)/,
    hint: /\b(?:so(?: that)? (?:we|i|nobody)(?: do(?: not|n't)| will not| won't|'re not| are not)? (?:need|have|be(?:ing)? forced|has)|(?:to|and|please|you can|help us|let us|let's|could|would|want to|order to) (?:\w+ )?(?:avoid|prevent|spare|escape)|(?:rather|prefer|like|want|wish|hope|hate) (?:not )?(?:to )?(?:have|need|resort|involve)|do(?: not|n't) (?:make|let|force))\b/,
    aside:
      /\b(?:by mistake|(?:was|is) our (?:error|mistake)|you (?:can|may) (?:also )?(?:bring|come with))\b|^(?!.*\b(?:your|their) (?:\w+ )?(?:home|house|door|car|work|workplace|job|account|name|debt)\b).*\b(?:park(?:ing)?|entrance|lobby|bus|tram|subway|elevator|parade|traffic|across from|around the corner|next door|upstairs|downstairs|free (?:legal )?(?:advice|help|clinic|service))\b|\b(?:your|a|the family|family) (?:lawyer|attorney|solicitor)s? (?:can|may|could|is welcome to) (?:write|call|contact|reach|speak|talk|e-?mail)\b|\b(?:can|may|could|is welcome to) (?:also )?(?:call|write|contact|reach|speak|talk|e-?mail)(?: to| with)? us\b|\bif (?:an?|your|the) [^,]{2,30} (?:handles|represents|helps|looks after|assists|advises)\b|\bif (?:an?|some|any) [^,]{3,40} (?:calls?|contacts?|writes?(?: to)?|asks?|threatens?|visits?) you\b/,
    warning:
      /\bif (?:some|any)(?:one|body)\b|\b(?:whoever|anyone who|anybody who|if you (?:have|already have|work with|filed|lost|lose)|if you(?:'ve| have) (?:already )?(?:filed|gone)|if (?:a|an|your) \w+(?: \w+)? (?:handles|represents|helps|looks after))\b|\b(?:if|where) we (?:may|can)\b|\bwith your (?:permission|consent)\b|^\W*(?:no|neither) \w+(?:, (?:no )?\w+)*,?(?: (?:or|nor|and)(?: no)?)? $/,
  },
  es: {
    boundary:
      /[,;:()]|\b(?:pero|sino|de lo contrario|porque|hasta que|nos veremos|procederemos|iremos)\b/g,
    before:
      /(?<!\b(?:si|de|caso de|como|porque) )\b(?:no|nunca|jamas|nadie|ningun\w*|tampoco|ni)\b(?! (?:pag|abon|respond|regulariz|recib|cancel|cumpl|contest|liquid))/,
    near: /\b(?:sin|en vez de|en lugar de|lejos de|y no|nada de)(?: \S+){0,3} ?$/,
    after: /^(?! si)[^.]{0,12}\b(?:no|nunca|jamas)\b(?! (?:pag|abon|respond))/,
    hint: /\b(?:para (?:que no|no|evitar)|evite\w*|evitemos|ahorre(?:se|nos|monos)|(?:no quisieramos|preferimos no|prefeririamos no|no querem\w+|no nos gustaria|esperamos no) (?:tener que|vernos|llegar|llamar|acudir|recurrir)|no nos (?:obligue|haga|fuerce))\b/,
    aside:
      /\b(?:por error|(?:fue|es) (?:un )?error nuestro|puede (?:venir|acudir|presentarse) (?:con|acompan\w*))\b|^(?!.*\b(?:su|tu) (?:casa|puerta|trabajo|domicilio|edificio|cuenta|nombre|deuda|vehiculo|carro|coche)\b).*\b(?:estacionamiento|aparcamiento|parqueo|trafico|desfile|autobus|metro|parada|ascensor|esquina|pegad[oai]\w* a|frente a(?:l| la) (?:antigu[oa]|viej[oa]|plaza|estacion|comisaria|parque|mercado)|se llega|asesoria gratuita|orientacion gratuita|consejo gratuito)\b|\b(?:puede|pueden|podra|podria) (?:tambien )?(?:escribirnos|llamarnos|contactarnos|preguntarnos|hablar con nosotros|venir por usted)|\bsi (?:una?|algun\w*) [^,]{3,40} (?:le|lo|la|te) (?:llama|contacta|escribe|pide|visita|amenaza)\b/,
    warning:
      /\bquien(?:es)? (?:le|les|te|diga)\b|\bsi (?:ya )?(?:lo|la|le|te) (?:lleva|representa|ayuda|asiste|atiende)\b|\bsi (?:tiene|cuenta con|perdio|ha perdido|pierde)\b|\bsi (?:alguien|alguna persona|otra persona)\b|\bsi podemos\b|\bcon su (?:permiso|consentimiento)\b/,
  },
  fr: {
    boundary:
      /[,;:()]|\b(?:mais|sinon|a defaut|faute de|car|jusqu'a|nous(?! ne\b)|on(?! ne\b)|vous(?= (?:serez|risquez|devrez|allez|pourriez|encourez)\b))\b/g,
    before:
      /(?<!\bsi vous )\bne\b(?! (?:pas|plus) (?:payer|regler|repondre|honorer|donner))|\bn'|\b(?:jamais|aucune?|personne|ni|pas de|pas d')/,
    near: /\b(?:sans|au lieu de|plutot que|loin de|et non|surtout pas|rien d'|rien de|pas une?|ni)(?: \S+){0,3} ?$/,
    after: /^(?! si| (?:que )?de ne)[^.]{0,12}(?:\bne\b|\bn')/,
    hint: /\b(?:pour (?:eviter|ne pas|que nous n)|afin (?:d'eviter|de ne pas|que nous n)|evitez|evitons|epargnez|(?:preferons|prefererions|aimerions|souhaitons|voudrions|esperons) (?:autant )?ne pas (?:avoir|devoir|en arriver|faire)|ne nous (?:obligez|forcez|poussez))\b/,
    aside:
      /\b(?:par erreur|(?:etait|est) notre erreur|pouvez (?:venir|etre) (?:avec|accompagne\w*))\b|^(?!.*\b(?:votre|vos) (?:porte|domicile|maison|travail|logement|compte|nom|dette|voiture|immeuble)\b)(?!.*\bchez vous\b).*\b(?:parking|stationnement|garez|bus|tram|metro|arret|palier|escalier|ascenseur|en face de|conseils? gratuits?|se faire conseiller|vous faire conseiller)\b|\b(?:peut|peuvent|pourra|pourrait) (?:aussi )?nous (?:ecrire|appeler|joindre|contacter|parler)|\bsi (?:une?|des) [^,]{3,40} vous (?:appel|contact|ecri|demand|reclam|menac)\w*/,
    warning:
      /\bquiconque\b|\bcelui qui vous\b|\bsi (?:une?|des) \w+(?: \w+){0,3} (?:vous|suit|suivent|s'occupe|vous aide)\b|\bsi vous (?:avez (?:deja )?(?:un|une|depose|saisi|perdu)|perdez)\b|\bsi (?:quelqu'un|une personne)\b|\bsi nous pouvons\b|\bavec votre (?:accord|permission)\b|^\W*(?:aucune?|ni|pas de) \w+(?:, (?:ni )?\w+)*,?(?: (?:ou|ni))? (?:d')?$/,
  },
};

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = (match.index ?? 0) + match[0].length;
  return end;
}
