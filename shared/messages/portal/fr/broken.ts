import type { PortalMessages } from '../index.ts';

export const broken: PortalMessages['broken'] = {
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est fausse, ou ce qui se trouvait ici ne vous est pas destiné.',
  },
  forbidden: {
    title: 'Votre rôle ne le permet pas',
    text: 'Demandez à un responsable de votre lieu de travail : il peut le faire, ou changer votre rôle.',
  },
  conflict: {
    title: 'Quelqu’un a été plus rapide',
    text: 'Ceci a changé pendant que vous le regardiez. Rouvrez la page pour voir où on en est.',
  },
  tooOften: {
    title: 'Trop de tentatives',
    text: 'Attendez quelques minutes, puis réessayez.',
  },
  foreignForm: {
    title: 'Ce formulaire vient d’une autre adresse',
    text: (origin: string) =>
      `Rien n’a été modifié. Ouvrez le portail à l’adresse ${origin} et envoyez le formulaire depuis là.`,
  },
  unreadable: {
    title: 'Le formulaire n’a pas pu être lu',
    text: 'Rien n’a été modifié. Revenez en arrière et envoyez-le de nouveau.',
  },
  tooLarge: {
    title: 'Le formulaire est trop grand',
    text: 'Rien n’a été modifié. Revenez en arrière et envoyez-le avec moins de texte.',
  },
  failed: {
    title: 'Une erreur s’est produite de notre côté',
    text: 'Rien de ce que vous avez saisi n’a été enregistré. Réessayez ; si l’erreur persiste, communiquez le numéro ci-dessous à la personne qui gère le portail.',
    request: (id: string) => `Requête ${id}`,
  },
  home: 'Vers la page d’accueil',
};
