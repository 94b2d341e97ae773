import type { PortalMessages } from '../index.ts';

export const frame: PortalMessages['frame'] = {
  skip: 'Aller au contenu',
  product: 'Amiable',
  mainMenu: 'Principal',
  today: 'Aujourd’hui',
  people: 'Personnes',
  audit: 'Journal d’audit',
  mail: 'Courriels',
  profile: 'Profil',
  security: 'Sécurité',
  invitation: 'Invitation',
  signOut: 'Se déconnecter',
  language: 'Langue',
  demo: 'Démonstration : rien n’est réel ici, aucun courriel ne quitte cette machine.',
  mailbox: 'Boîte aux lettres',
  chooseWorkplace: 'Vos lieux de travail',
  titled: (page: string) => `${page} · Amiable`,
};
