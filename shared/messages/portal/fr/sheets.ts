import type { PortalMessages } from '../index.ts';

export const sheets: PortalMessages['sheets'] = {
  title: 'Feuilles',
  subtitle: (count) =>
    count < 2 ? `${count} feuille est reliée.` : `${count} feuilles sont reliées.`,
  none: {
    title: 'Aucune feuille n’est reliée',
    text: 'Créez ci-dessous un code à usage unique et saisissez-le dans la feuille. Montants et dates arrivent alors ici ; les noms restent dans la feuille.',
    askManager: 'Un responsable du cabinet crée le code qui permet de relier une feuille.',
  },
  open: 'Ouvrir la feuille',
  seen: 'Dernier signe',
  synced: 'Dernière synchronisation complète',
  lines: 'Créances connues du portail',
  never: 'pas encore',
  automatic: 'Rappels qui partent d’eux-mêmes',
  automaticBy: (by, when) => `${by} en répond ; dernier signe : ${when}`,
  notAutomatic: 'non',
  noBeat: (when, by) =>
    `Aucun signe depuis le ${when} : ${by} répond des rappels qui partent d’eux-mêmes`,
  noBeatWhy:
    'Sa minuterie s’est arrêtée, ou Google redemande l’autorisation à son propriétaire. Rien ne part tant que la feuille n’a pas été ouverte.',
  silent: (when) => `Sans signe depuis le ${when}`,
  silentWhy:
    'Ce que font les agences ne lui parvient pas, et ce qu’elle dit est ancien. Ouvrez la feuille et synchronisez-la.',
  connections: 'Qui est relié',
  nobody: 'Plus personne n’est relié par cette feuille.',
  person: 'Personne',
  since: 'Depuis',
  left: 'a quitté le cabinet',
  end: 'Mettre fin à la liaison',
  endTitle: (person) => `Mettre fin à la liaison de ${person} ?`,
  endSure: (person, sheet) =>
    `Désormais, ${person} ne pourra plus synchroniser « ${sheet} » ni en confier des comptes. La feuille et ce que sait le portail restent tels quels.`,
  connect: {
    title: 'Relier une feuille',
    text: 'Le code sert une fois, pendant dix minutes, et à cette personne seulement.',
    person: 'Qui est devant la feuille',
    submit: 'Créer un code à usage unique',
    made: (person) => `Code à usage unique pour ${person}`,
    until: (when) => `Il sert jusqu’au ${when}, une fois. Il n’est montré qu’ici.`,
    open: 'Dans la feuille Google, choisissez Extensions ▸ Amiable ▸ Portail.',
    address: 'Saisissez l’adresse de ce portail.',
    type: 'Saisissez le code et choisissez « Connecter ».',
    recovery: 'Imprimez le code de secours que montre la feuille, et mettez-le sous clé.',
  },
};
