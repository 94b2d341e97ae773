import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'fr');

/** Comment on réexamine une agence. */
export const reverification: PortalMessages['reverification'] = {
  title: 'Réexamen d’une agence',
  at: (agency) => `Réexamen de ${agency}`,
  subtitle: 'Au moins une fois par an. Vous répondez ; rien ne se décide tout seul.',
  states: {
    'not-due': 'Pas encore à faire',
    soon: 'Bientôt à faire',
    due: 'À faire',
    late: 'En retard',
  },
  section: {
    title: 'Réexamen',
    due: 'À faire le',
    last: 'Dernier réexamen',
    never: 'Aucun depuis le début du travail',
    by: (name, when) => `${name}, ${when}`,
    look: 'La réexaminer',
    see: 'Voir les réexamens',
  },
  dueOn: (when) => `À faire le ${when}.`,
  noWork: 'Cette agence n’a pas de travail',
  noWorkText: 'On ne réexamine que les agences à l’essai, approuvées ou suspendues.',
  onlyManagers: 'Un responsable réexamine une agence.',
  form: {
    title: 'Les points',
    note: 'Note sur l’ensemble',
    nextOn: 'Prochain réexamen le',
    nextHelp: (last) => `Plus tôt si quelque chose est à surveiller ; le ${last} au plus tard.`,
    concern: (point) => `La réserve : ${point}`,
    submit: 'Conserver ce réexamen',
  },
  answers: { ok: 'En ordre', concern: 'Une réserve' },
  points: {
    papers: 'Les justificatifs sont toujours vrais à leur source',
    exclusions: 'Ni la société ni ses dirigeants ne figurent sur une liste d’exclusion',
    complaints: 'Réclamations',
    figures: 'Résultats',
    mandate: 'Les conditions du mandat conviennent toujours',
    profile: 'Personnes et lieux de l’agence',
    data: 'Comment elle garde ce que vous lui avez remis',
  },
  known: {
    papers: {
      accepted: (count) =>
        count === 1
          ? 'Un justificatif accepté est en vigueur.'
          : `${n(count)} justificatifs acceptés sont en vigueur.`,
      firstEnd: (when) => `Le premier expire le ${when}.`,
      lapsed: (count) => (count === 1 ? 'Un a expiré.' : `${n(count)} ont expiré.`),
      verified: (when) => `Dernière vérification à la source : ${when}.`,
      notVerified: 'Aucun n’a été vérifié à sa source.',
    },
    exclusions: {
      none: 'Jamais recherchée dans une liste d’exclusion.',
      on: (when) => `Dernière recherche : ${when}.`,
      same: (count) => (count === 1 ? 'Un nom est le sien.' : `${n(count)} noms sont les siens.`),
      open: (count) =>
        count === 1
          ? 'Un nom proche attend votre réponse.'
          : `${n(count)} noms proches attendent votre réponse.`,
      clean: 'Aucun nom n’est le sien.',
    },
    complaints: {
      received: (count, since) =>
        count === 0
          ? `Aucune depuis le ${since}.`
          : count === 1
            ? `Une depuis le ${since}.`
            : `${n(count)} depuis le ${since}.`,
      upheld: (count) => (count === 1 ? 'Une était fondée.' : `${n(count)} étaient fondées.`),
      open: (count) =>
        count === 1 ? 'Une n’est pas tranchée.' : `${n(count)} ne sont pas tranchées.`,
    },
    figures: {
      none: 'Rien ne lui a été confié.',
      sums: (collected, placed, open) =>
        `${collected} recouvrés sur ${placed} confiés, ${open === 1 ? 'un dossier ouvert' : `${n(open)} dossiers ouverts`}.`,
    },
    mandate: {
      none: 'Aucun mandat n’est en vigueur.',
      review: (version, when) => `Version ${version} ; les deux parties le réexaminent le ${when}.`,
    },
    profile: {
      none: 'Elle ne dit rien d’elle-même.',
      changed: (when) => `Dernière modification par l’agence : ${when}.`,
      references: (count) =>
        count === 1 ? 'Elle cite une référence.' : `Elle cite ${n(count)} références.`,
    },
    data: {
      papers: (names) => `En vigueur : ${names}.`,
      none: 'Aucun justificatif accepté sur les données n’est en vigueur.',
      days: (back, destroyed) =>
        `Selon le mandat : rendues sous ${n(back)} jours, détruites sous ${n(destroyed)}.`,
    },
  },
  links: {
    papers: 'Voir les justificatifs',
    exclusions: 'Voir les recherches',
    complaints: 'Voir les réclamations',
    figures: 'Voir les dossiers',
    mandate: 'Lire le mandat',
    profile: 'Voir ce qu’elle dit',
    data: 'Voir ses réponses',
  },
  history: {
    title: 'Réexamens précédents',
    none: 'Personne ne l’a encore réexaminée.',
    by: (name, when) => `${when}, ${name}`,
    clean: 'Tout est en ordre',
    concerns: (count) => (count === 1 ? 'Une réserve' : `${n(count)} réserves`),
    inOrder: (count) =>
      count === 1 ? 'Un point était en ordre.' : `${n(count)} points étaient en ordre.`,
    next: (when) => `Prochain réexamen : ${when}.`,
    decide: 'Décider de l’agence',
    decideText: 'Une réserve n’arrête rien à elle seule. Si elle doit le faire, décidez :',
  },
  todo: {
    due: (agency) => `${agency} est à réexaminer.`,
    late: (agency) => `${agency} aurait dû être réexaminée depuis longtemps.`,
    text: (when) =>
      `Le réexamen était à faire le ${when}. Sept points, avec ce que l’on sait de chacun.`,
    go: 'La réexaminer',
  },
};
