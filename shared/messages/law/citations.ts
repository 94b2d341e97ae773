import { parseCivilDate } from '../../calendar.ts';
import type { Language } from '../../money.ts';
import { formatDate } from '../dates.ts';

/**
 * Words around the laws' own names, in Spanish and French: names and numbers stand as their own law
 * writes them. The longer ones first, since each is looked for in turn.
 */
const PHRASES: readonly (readonly [english: RegExp, es: string, fr: string])[] = [
  [/\(no text\) cf\. /, 'sin texto legal; véase ', 'aucun texte; voir '],
  [/\(no text\)/, 'sin texto legal', 'aucun texte'],
  [/derived from GDPR/, 'a partir del RGPD', 'd’après le RGPD'],
  [/\bGDPR\b/, 'RGPD', 'RGPD'],
  [
    /\(card-scheme contract\)/,
    '(contrato con las marcas de tarjetas)',
    '(contrat avec les réseaux de cartes)',
  ],
  [/ and D\.A\. 6/, ' y disp. adic. 6.ª', ' et disp. add. 6'],
  [/CNIL deliberation/, 'CNIL, deliberación', 'CNIL, délibération'],
  [/\(analogous methods\)/, '(métodos análogos)', '(méthodes analogues)'],
  [/\(inciso on principles\)/, '(inciso sobre los principios)', '(alinéa sur les principes)'],
  [/ with CPC/, ' con el CPC', ' avec le CPC'],
  [/ as amended by Ley/, ', modificado por la Ley', ', modifié par la Ley'],
  [/ as amended/, ', modificado', ', modifié'],
  [/, first transitory art\./, ', artículo primero transitorio', ', premier article transitoire'],
  [/\bcmt\. /, 'comentario ', 'commentaire '],
  [/ et seq\./, ' y ss.', ' et s.'],
  [/ incorporating /, ', que incorpora ', ', qui reprend '],
  [/\((.*) area\)/, '($1 y cercanos)', '($1 et voisins)'],
  [/\(revoke-all part\)/, '(parte sobre la revocación total)', '(partie sur la révocation totale)'],
  [/\(never effective\)/, '(nunca en vigor)', '(jamais en vigueur)'],
  [
    /Equifax\/Experian\/TransUnion policy/,
    'Norma voluntaria de Equifax, Experian y TransUnion',
    'Règle volontaire d’Equifax, Experian et TransUnion',
  ],
  [/CFPB interpretive rule/, 'Norma interpretativa de la CFPB', 'Règle interprétative du CFPB'],
  [/28 Oct 2025/, '28 de octubre de 2025', '28 octobre 2025'],
  [
    /\(2024 final rule, compliance ([\d-]+)\)/,
    '(norma final de 2024, exigible desde el $1)',
    '(règle finale de 2024, à respecter depuis le $1)',
  ],
  [/\(private rules\)/, '(normas privadas)', '(règles privées)'],
  [/'payment'/, '«payment»', '«\u00a0payment\u00a0»'],
  [/Laws of 2019/, 'Leyes de 2019', 'Lois de 2019'],
  [/ of 2025/, ' de 2025', ' de 2025'],
  [/\b[Cc]h\. ?(?=\d)/, 'cap. ', 'chap. '],
  [/\bsec\. /, 'secc. ', 'sect. '],
  [/ and /, ' y ', ' et '],
  [/ to (?=[-\d])/, ' a ', ' à '],
];

/**
 * Where a rule stands, as people who read a language cite it. The laws' own names are not translated.
 *
 * @param citation of a rule, as its pack has it
 * @example citationText('Ley 2300 de 2023 art. 3', 'es') // 'Ley 2300 de 2023, art. 3'
 * @example citationText('12 CFR 1006.100 and 1006.6', 'fr') // '12 CFR 1006.100 et 1006.6'
 */
export function citationText(citation: string, language: Language): string {
  if (language === 'en') return citation;
  let text = citation;
  for (const [english, es, fr] of PHRASES)
    text = text.replace(english, language === 'es' ? es : fr);
  const dated = text.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => {
    const read = parseCivilDate(day);
    return read.ok ? formatDate(read.value, language) : day;
  });
  const cited = dated.replace(/(?<=[^\s,;(]) (?=arts?\.)/g, ', ');
  return language === 'es' ? cited : cited.replace(/\barts\./g, 'art.').replace(/;/g, '\u00a0;');
}
