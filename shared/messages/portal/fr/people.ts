import type { PortalMessages } from '../index.ts';

export const people: PortalMessages['people'] = {
  title: 'Personnes',
  subtitle: (count: number) =>
    count === 1 ? 'Une personne travaille ici.' : `${count} personnes travaillent ici.`,
  name: 'Nom',
  email: 'Adresse électronique',
  role: 'Rôle',
  since: 'Depuis',
  you: 'vous',
  roles: {
    practice: { manager: 'Responsable', staff: 'Membre de l’équipe', reviewer: 'Évaluateur' },
    agency: { manager: 'Responsable', collector: 'Chargé de recouvrement' },
  },
  roleHelp: {
    practice: {
      manager: 'Décide : personnes, agences, ce qui est confié ; voit le journal d’audit.',
      staff: 'Fait le travail quotidien sur les comptes.',
      reviewer: 'Regarde et donne son avis ; ne modifie rien.',
    },
    agency: {
      manager: 'Décide : personnes, dossiers acceptés ; voit le journal d’audit.',
      collector: 'Travaille sur les dossiers.',
    },
  },
  invite: {
    title: 'Inviter quelqu’un',
    text: 'La personne reçoit un courriel avec un lien qui fonctionne une fois, pendant une semaine.',
    submit: 'Envoyer l’invitation',
  },
  invitations: {
    title: 'Invitations en route',
    ends: 'Valable jusqu’au',
    over: 'trop ancienne',
    anybody: 'Quiconque détient le lien imprimé',
    withdraw: 'Retirer',
    withdrawSure: (email: string) =>
      `Retirer l’invitation de ${email} ? Son lien ne fonctionnera plus.`,
  },
  change: {
    title: (name: string) => `${name} : rôle et appartenance`,
    open: 'Modifier',
    role: 'Rôle ici',
    submit: 'Enregistrer le rôle',
    end: 'Mettre fin à l’appartenance',
    endSure: (name: string) =>
      `Mettre fin à l’appartenance de ${name} ? Cette personne ne verra désormais plus rien ici. Ce qu’elle a fait reste dans les registres.`,
    back: 'Retour aux personnes',
  },
};
