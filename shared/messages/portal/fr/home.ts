import type { PortalMessages } from '../index.ts';

export const home: PortalMessages['home'] = {
  titles: {
    nothing: 'Rien ne vous attend aujourd’hui',
    one: 'Une chose vous attend aujourd’hui',
    more: (count: number) => `${count} choses vous attendent aujourd’hui`,
  },
  todo: {
    stuckMail: {
      title: (count: number) =>
        count === 1
          ? 'Un courriel n’a pas pu être envoyé.'
          : `${count} courriels n’ont pas pu être envoyés.`,
      text: 'Personne ne les renvoie sans vous.',
      go: 'Voir les courriels',
    },
    oldInvitations: {
      title: (count: number) =>
        count === 1
          ? 'Une invitation est trop ancienne pour servir.'
          : `${count} invitations sont trop anciennes pour servir.`,
      text: 'Envoyez-en une autre, ou retirez-la.',
      go: 'Voir les invitations',
    },
    secondFactor: {
      title: 'Votre compte n’a pas de second facteur.',
      text: 'Quiconque apprend votre mot de passe pourrait entrer. Le configurer prend deux minutes.',
      go: 'Le configurer',
    },
    inviteOthers: {
      title: 'Vous êtes seul ici.',
      text: 'Si d’autres travaillent avec vous, invitez-les ; sinon, tout va bien.',
      go: 'Inviter quelqu’un',
    },
  },
  practice: {
    emptyTitle: 'Pas encore de créances',
    empty:
      'Ce que doivent les patients reste dans votre feuille Google, et apparaîtra ici dès qu’une feuille sera reliée.',
  },
  agency: {
    emptyTitle: 'Pas encore de dossiers',
    empty: 'Les dossiers apparaissent ici quand un cabinet vous confie des comptes.',
  },
  workplaces: {
    kind: 'Type',
    title: 'Où voulez-vous travailler ?',
    none: 'Vous n’appartenez à aucun lieu de travail',
    noneText: 'Demandez une invitation à un responsable de votre cabinet ou de votre agence.',
    practice: 'Cabinet',
    agency: 'Agence',
  },
};
