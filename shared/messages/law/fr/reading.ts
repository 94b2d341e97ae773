import type { ReadingWords } from '../reading-words.ts';

/** Un recueil de règles comme une personne le lit. */
export const reading: ReadingWords = {
  parts: {
    when: 'Quand',
    how_often: 'À quelle fréquence',
    which_way: 'Par quel moyen, et avec quel accord',
    says: 'Ce qu’un message doit dire, et ne doit pas dire',
    stops: 'Ce qui arrête tout',
    before: 'Avant une remise, un procès, des frais',
    else: 'Ce qu’il faut encore savoir',
  },
  none: {
    when: 'Aucune règle connue de nous ne fixe d’heures.',
    how_often: 'Aucune règle connue de nous ne fixe un nombre de contacts.',
    which_way: 'Aucune règle connue de nous ne porte sur les moyens de contact.',
    says: 'Aucune règle connue de nous ne porte sur le texte.',
    stops: 'Aucune règle connue de nous n’arrête tout.',
    before: 'Aucune règle connue de nous ne fait attendre.',
    else: 'Nous ne connaissons rien d’autre.',
  },
  known: {
    wider: (place, wider) =>
      `Nous n’avons pas de règles propres à ce lieu : ${place}. Vous lisez le droit de ce cadre plus large : ${wider}. Demandez à votre avocat ce qui vaut encore.`,
    none: (place) =>
      `Nous n’avons pas de règles pour ce lieu : ${place}. Vous ne lisez que de bonnes pratiques. Demandez à votre avocat ce qui y vaut.`,
  },
  days: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  everyDay: 'Tous les jours',
  both: (one, other) => `${one} et ${other.toLowerCase()}`,
  through: (from, to) => `${from} à ${to.toLowerCase()}`,
  hours: (from, to) => `de ${from} à ${to}`,
  clock: (hour, minute) => `${hour} h${minute === '00' ? '' : ` ${minute}`}`,
  closed: 'Fermé',
  holidays: 'Fermé les jours fériés.',
  holidaysNext: (days) => `Fermé les jours fériés ; les prochains sont : ${days}.`,
  onlyIf: (question) => `Seulement si vous répondez oui à ceci : ${question}`,
  since: (day) => `Depuis le ${day}`,
  from: (day) => `À partir du ${day}`,
  sinceUnknown: 'Premier jour inconnu',
  until: (day) => `Dernier jour : ${day}`,
  scopes: {
    hospital: 'Seulement pour les hôpitaux',
    'nonprofit-hospital': 'Seulement pour les hôpitaux exonérés d’impôt',
    'public-hospital': 'Seulement pour les hôpitaux publics',
    'hospital-services': 'Seulement pour les soins hospitaliers',
    'licensed-facility': 'Seulement pour les établissements agréés',
  },
  ownPolicy: 'Règle propre à ce produit',
  begins: 'Entre en vigueur',
  ends: 'Ne vaut plus',
  noDay: 'Pas encore de date',
  notAdvice:
    'Ceci n’est pas un conseil juridique : c’est une aide pour poser à votre avocat les bonnes questions.',
};
