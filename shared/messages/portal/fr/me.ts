import type { PortalMessages } from '../index.ts';

export const me: PortalMessages['me'] = {
  profile: {
    title: 'Profil',
    subtitle: (email: string) => `Vous vous connectez sous ${email}.`,
    name: 'Nom',
    language: 'Langue',
    languageHelp: 'Des pages, et des courriels que nous vous envoyons.',
    submit: 'Enregistrer',
  },
  languages: { en: 'English', es: 'Español', fr: 'Français' },
  security: {
    title: 'Sécurité',
    subtitle: 'Où vous êtes connecté, votre mot de passe et votre second facteur.',
  },
  sessions: {
    title: 'Où vous êtes connecté',
    note: (minutes: number, hours: number) =>
      `Une session se termine d’elle-même après ${minutes} minutes sans activité, et ${hours} heures après la connexion.`,
    device: 'Appareil',
    unknownDevice: 'Appareil inconnu',
    began: 'Connexion',
    seen: 'Dernière activité',
    thisOne: 'celle-ci',
    end: 'Terminer',
    endOthers: 'Terminer toutes les autres',
  },
  password: {
    title: 'Mot de passe',
    current: 'Mot de passe actuel',
    newPassword: 'Nouveau mot de passe',
    submit: 'Changer le mot de passe',
    note: 'Toutes les autres sessions se terminent, et nous vous l’écrivons par courriel.',
  },
  second: {
    title: 'Second facteur',
    off: 'Désactivé : quiconque connaît votre mot de passe peut entrer.',
    isOn: 'Activé : la connexion demande aussi un code de votre téléphone.',
    change: 'Le modifier',
    setUp: 'Configurer le second facteur',
    steps:
      'Scannez l’image avec une application d’authentification (ou saisissez-y la clé), puis saisissez le code qu’elle affiche.',
    picture: 'Code QR contenant la clé pour l’application d’authentification',
    key: 'Clé',
    code: 'Code de l’application',
    confirm: 'L’activer',
    cancel: 'Pas maintenant',
    turnOff: 'Désactiver le second facteur',
    newCodes: 'Créer de nouveaux codes de secours',
    password: 'Votre mot de passe, pour être sûr que c’est vous',
    codesTitle: 'Vos codes de secours',
    codesText:
      'Chacun vous laisse entrer une fois si le téléphone est perdu. Ils ne s’affichent que maintenant : imprimez-les, ou gardez-les là où vous gardez vos mots de passe.',
    codesLeft: (count: number) =>
      count === 1 ? 'Il reste un code de secours.' : `Il reste ${count} codes de secours.`,
    done: 'Je les ai gardés',
  },
};
