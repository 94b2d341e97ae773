import type { CivilDate } from '../../../calendar.ts';
import { formatCount, formatDate } from '../../dates.ts';
import type { PolicyWords } from './en.ts';

const n = (count: number) => formatCount(count, 'fr');
const date = (day: CivilDate) => formatDate(day, 'fr');
const some = (count: number, one: string, many: string) => `${n(count)} ${count < 2 ? one : many}`;
const days = (count: number) => some(count, 'jour', 'jours');
const people = (count: number) => some(count, 'personne', 'personnes');
const messages = (count: number) => some(count, 'message', 'messages');

export const fr: PolicyWords = {
  title: 'Règles de relance',
  open: 'Règles de relance',
  first: 'Pour l’instant, celles avec lesquelles Amiable commence.',
  version: (number, day, by) => `Version ${n(number)}, depuis le ${date(day)}, par ${by}.`,
  country: 'Commencer avec les règles d’un pays',
  chooseCountry: 'Choisissez un pays',
  countryHint: 'Tout ce qui suit est rempli. Rien n’est encore enregistré.',
  countries: {
    CL: 'Chili',
    CO: 'Colombie',
    ES: 'Espagne',
    FR: 'France',
    MX: 'Mexique',
    PE: 'Pérou',
    US: 'États-Unis',
  },
  trackWhat: {
    'one-off': 'Pour ce qui a été fait une fois : une visite, un soin.',
    recurring: 'Pour les abonnements, selon leur colonne « Type de créance ».',
    gentle: 'Pour les soldes importants et les lignes marquées « à ménager ».',
  },
  levels: (count) => some(count, 'niveau', 'niveaux'),
  wait: 'Jours entre deux messages',
  when: (count) => {
    if (count === 0) return 'le jour de l’échéance';
    return count < 0 ? `${days(-count)} avant l’échéance` : `${days(count)} après l’échéance`;
  },
  level: (number, tone, when) => `${n(number)}. ${tone}, ${when}`,
  tones: { courteous: 'Courtois', neutral: 'Neutre', firm: 'Ferme', last: 'Dernier avis' },
  suspension: 'Avis avant suspension du service',
  channels: {
    email: 'E-mail',
    letter: 'Lettre que vous postez',
    sms: 'SMS que vous envoyez',
    chat: 'Message instantané que vous envoyez',
    call: 'Appel que vous passez',
  },
  days: 'Jours',
  side: 'Comptés',
  before: 'avant l’échéance',
  after: 'après l’échéance',
  tone: 'Ton',
  channel: 'Par quel moyen',
  levelMinimum: (currency) => `Seulement à partir de ce solde (${currency})`,
  add: 'Ajouter un niveau',
  remove: 'Retirer ce niveau',
  general: 'Pour tous',
  generalWhat: 'Délais, montants, jours ouvrés.',
  grace: 'Jours de grâce après l’échéance',
  answer: 'Jours pour répondre au dernier avis avant une remise à une agence',
  term: 'Jours pour payer si aucune échéance n’est indiquée',
  minimum: (currency) => `Solde minimal pour écrire (${currency})`,
  gentleFrom: (currency) => `En douceur à partir de ce solde (${currency})`,
  gentleHint: 'Vide : aucun pour son seul montant.',
  late: 'Quand une créance est déjà très en retard',
  lateWays: {
    climb: 'Commencer tout de même au premier niveau',
    skip: 'Commencer au niveau de son âge',
  },
  businessDays: 'Écrire les jours ouvrés seulement',
  holidays: 'Jours fériés de ce pays',
  noHolidays: 'Aucun pays : week-ends seulement',
  effectDo: 'Voir qui est concerné',
  forecastDo: 'Voir les 90 prochains jours',
  changed: 'Vos changements ne sont pas encore enregistrés.',
  undo: 'Annuler mes changements',
  still: 'Regardez ce qui est marqué, s’il vous plaît.',
  faults: {
    'no-last': 'Le dernier niveau doit être le dernier avis.',
    'last-early': 'Seul le dernier niveau est le dernier avis.',
    'last-before-due': 'Un dernier avis vient après l’échéance.',
    'firm-before-due': 'Avant l’échéance, seul un mot courtois part.',
    'days-not-rising': 'Chaque niveau vient après le précédent.',
  },
  number: (least, most) => `Un nombre entier de ${n(least)} à ${n(most)}.`,
  amount: 'Un montant, 0 ou plus.',
  versions: 'Versions jusqu’ici',
  versionLine: (number, day, time, by) => `${n(number)} : ${date(day)}, ${time}, ${by}`,
  takeBack: 'Revenir à la version précédente',
  effect: {
    title: 'Qui est concerné',
    playing: 'Simulation de 90 jours sur vos lignes…',
    look: 'C’est seulement un aperçu : rien n’est envoyé ni enregistré.',
    nobody: 'Personne : pendant 90 jours, tout reste comme avant.',
    changes: {
      newly: (count) => `Nouveaux messages : ${people(count)}`,
      earlier: (count) => `Plus tôt : ${people(count)}`,
      later: (count) => `Plus tard : ${people(count)}`,
      'other-level': (count) =>
        `À un autre niveau, sur un autre ton ou par une autre voie : ${people(count)}`,
      'no-more': (count) => `Plus du tout, ou moins souvent : ${people(count)}`,
    },
    totals: (before, after) =>
      `En 90 jours, ${messages(before)} aujourd’hui et ${n(after)} avec ces changements.`,
    by: 'Votre nom',
    byHint: 'Il figure à côté de la version, pour qui demande plus tard.',
    byMissing: 'Indiquez votre nom, s’il vous plaît.',
    save: 'Enregistrer ces règles',
    back: 'Retour aux règles',
    saved: (number) => `La version ${n(number)} vaut dès maintenant.`,
  },
  byItself: {
    title: 'Les laisser partir d’eux-mêmes',
    how:
      'Une fois par heure, les jours ouvrés de 9 h à 17 h, à la minute que Google choisit : ce qui est dû à 9 h part ' +
      'entre 9 h et 10 h. Seulement les e-mails que personne ne doit relire ; avant chacun, la feuille est relue. Cela ' +
      'tourne dans le compte Google de la personne qui l’active, avec les e-mails de ce compte.',
    by: 'Qui en répond',
    byHint: 'Votre nom, pour vos collègues et le portail.',
    byMissing: 'Indiquez votre nom.',
    begin: 'Laisser partir les rappels dus',
    takeOver: 'Les laisser partir de mon compte',
    end: 'Désactiver',
    on: (by, day) => `Actif depuis le ${date(day)} ; ${by} en répond.`,
    paused: (by) =>
      `En pause : les règles ont changé depuis que ${by} l’a activé. Regardez les jours ci-dessus, puis réactivez.`,
  },
  forecast: {
    title: 'Les 90 prochains jours',
    playing: 'Simulation de 90 jours sur vos lignes…',
    total: (mails, count) => `${messages(mails)} à ${people(count)}`,
    unsaved: 'Avec vos changements, qui ne sont pas encore enregistrés.',
    assumes:
      'Si tout ce qui est dû est approuvé chaque jour, que personne ne paie et que rien d’autre ne change.',
    empty: 'Personne ne serait relancé.',
    week: (from) => `Semaine du ${date(from)}`,
    never: (count) => `Rien pour ${people(count)}`,
    heldBack: (count) => `Approuvés jusqu’ici et retenus à temps : ${messages(count)}`,
  },
};
