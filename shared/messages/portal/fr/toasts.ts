import type { PortalMessages } from '../index.ts';

export const toasts: PortalMessages['toasts'] = {
  invited: 'L’invitation est en route.',
  withdrawn: 'L’invitation a été retirée.',
  roleChanged: 'Le rôle a été modifié.',
  ended: 'L’appartenance a pris fin.',
  profileSaved: 'Votre profil est enregistré.',
  sessionEnded: 'La session est terminée.',
  othersEnded: 'Toutes les autres sessions sont terminées.',
  passwordChanged: 'Le mot de passe est changé.',
  passwordReset: 'Le nouveau mot de passe est enregistré. Connectez-vous avec lui.',
  secondFactorOn: 'Le second facteur est activé.',
  secondFactorOff: 'Le second facteur est désactivé.',
  joined: 'Bienvenue : vous faites maintenant partie de ce lieu.',
  mailAgain: 'Le courriel repart.',
  mailDropped: 'Le courriel reste non envoyé.',
};
