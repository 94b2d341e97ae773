import type { OperatorMessages } from './en.ts';

export const fr: OperatorMessages = {
  starting: 'Ouverture du portail…',
  ready: (origin, listensAt) =>
    `Le portail est ouvert à l’adresse ${origin} (ce processus écoute sur ${listensAt}).`,
  database: (folder) => `Ses données se trouvent dans ${folder}.`,
  failed: (message) => `Le portail n’a pas pu démarrer : ${message}`,
  portTaken: (option, port) =>
    `Le port ${port} est occupé : arrêtez l’autre programme, ou choisissez-en un autre avec ${option} ${port + 1}.`,
  noDatabase: (message) => `la base de données n’a pas été jointe : ${message}`,
  otherKey:
    'MASTER_KEY n’est pas la clé avec laquelle cette base a été commencée : ce qui y est scellé ne s’ouvrirait pas. Démarrez avec cette clé-là ; rien n’a été modifié.',
  stop: 'Ctrl-C l’arrête.',
  demo: {
    signIns: (password) => `Accès de démonstration, tous avec le mot de passe ${password}`,
    mailbox: (url) => `Aucun courriel ne part d’ici : il s’affiche à l’adresse ${url}`,
  },
  setting: (name, problem, { purpose, example }) =>
    `${name} ${problem}. C’est ${purpose}. Par exemple : ${example}`,
  problems: {
    missing: 'manque',
    notDatabase: 'n’est pas l’adresse d’une base PostgreSQL',
    notKey: 'ne fait pas 32 octets en base64',
    notOrigin: 'n’est pas une adresse de la forme https://serveur, sans chemin',
    notHttps: 'commence par http : les mots de passe traverseraient le réseau à la vue de tous',
    notSmtp: 'n’est pas une adresse smtp:// ou smtps://',
    noSender: 'ne dit pas qui est l’expéditeur',
    notPort: 'n’est pas un nombre entier de 0 à 65535',
    notProxies: 'n’est pas une liste d’adresses, de réseaux ou le mot loopback',
    notWritable: 'n’est pas un dossier où nous pouvons écrire',
    unknown: 'n’est pas compris',
  },
  settings: {
    DATABASE_URL: {
      purpose:
        'la base de données PostgreSQL ; sans elle, une base propre est tenue dans le dossier de données',
      example: 'postgresql://amiable_owner:secret@db.example.org:5432/amiable',
    },
    MASTER_KEY: {
      purpose:
        'la clé sous laquelle les données des patients sont scellées ; gardez-en une copie à part des sauvegardes',
      example: 'le résultat de « openssl rand -base64 32 »',
    },
    ORIGIN: {
      purpose: 'l’adresse du portail pour les personnes ; les liens des courriels y mènent',
      example: 'https://portail.example.org',
    },
    SMTP_URL: {
      purpose: 'le serveur de courriel, avec l’expéditeur après « from= »',
      example: 'smtps://utilisateur:secret@mail.example.org?from=facturation@example.org',
    },
    TRUSTED_PROXY: {
      purpose: 'les relais devant le portail que l’on croit sur l’adresse du visiteur',
      example: '10.0.0.0/8, ou loopback',
    },
    '--port': { purpose: 'le port où le portail écoute', example: '--port 4190' },
    '--data': { purpose: 'le dossier de la base de données', example: '--data /var/lib/portail' },
    option: {
      purpose: 'une option que le portail n’a pas',
      example: '--port 4190 --data /var/lib/portail --locale fr_FR',
    },
  },
  practice: {
    made: (name, url) => `${name} est prêt : ${url}`,
    link: (days) =>
      `La première personne responsable entre par ce lien, une fois, sous ${days} jours :`,
    wrong: (option) => `${option} manque, ou nous ne connaissons pas sa valeur.`,
    usage:
      'Dites quoi créer : practice (cabinet) ou agency (agence), puis --name "…", --language en|es|fr, --timezone Europe/Paris ; ou : sign-up open|closed',
    signUp: (isOpen) =>
      isOpen
        ? 'Désormais, chacun peut créer un cabinet ou une agence.'
        : 'Désormais, vous seul créez cabinets et agences.',
  },
  law: {
    usage: 'Utilisation : npm run -s law -- FICHIER',
    noFile: (path) => `Il n’y a pas de fichier à ${path}.`,
    noCases: (path) => `${path} n’est pas une liste de cas et n’en contient pas sous « vectors ».`,
    problem: (id, field, expected) => `${id} : ${field} est illisible (${expected}).`,
  },
  audit: {
    whole: (tenant, entries, hash) =>
      `${tenant} : intact jusqu’à l’entrée ${entries}, se termine par ${hash}`,
    broken: (tenant, seq, problem) => `${tenant} : ROMPU à l’entrée ${seq} : ${problem}`,
    noHeads: (path) => `${path} ne contient aucun sceau : une fin coupée ne se verrait pas.`,
    problems: {
      changed: 'son contenu n’est pas celui qui a été écrit',
      unlinked: 'elle ne suit pas l’entrée précédente',
      'out-of-order': 'une entrée a été retirée, insérée ou permutée ici',
      'not-as-exported': 'son empreinte n’est pas celle qui a quitté la base de données',
      'cut-off':
        'cette entrée et les suivantes manquent, alors qu’elles avaient quitté la base de données',
    },
  },
  sums: {
    fault: ({ practice, kind, of, kept, raw }) => {
      const what = {
        ...{ placed: 'confié', cases: 'nombre de dossiers', recovered: 'recouvré' },
        ...{ fee: 'commission', balance: 'solde' },
      }[kind];
      return `${practice} : ${what} ${of} est noté ${kept}, et ses mouvements font ${raw}`;
    },
    checked: (cases, faults) =>
      faults === 0
        ? `${cases} dossiers : chaque somme est celle de ses mouvements.`
        : `${cases} dossiers : ${faults} sommes ne sont pas celles de leurs mouvements.`,
  },
  backup: {
    usage: 'Indiquez le fichier à écrire : npm run backup -- FICHIER',
    made: (path, rows) =>
      `${path} est écrit : ${rows} lignes. La clé maîtresse n’y est pas : sans elle, personne n’ouvre ce qui est scellé ; gardez-en une copie ailleurs.`,
    refused: { 'file-exists': 'Un fichier de ce nom existe déjà : choisissez-en un autre.' },
  },
  restore: {
    usage: 'Indiquez le fichier à restaurer : npm run restore -- FICHIER',
    restored: (rows) =>
      `La sauvegarde est restaurée : ${rows} lignes. Démarrez avec la même clé maîtresse.`,
    unknownMails: (count) =>
      `${count} courriels n’étaient pas partis au moment de la sauvegarde et le sont peut-être depuis : rien ne les envoie tout seul ; les responsables décident sur la page des courriels.`,
    refused: {
      'no-file': 'Ce fichier n’existe pas.',
      'not-a-backup': 'Ce fichier n’est pas une sauvegarde du portail.',
      'cut-off': 'Ce fichier est coupé : sa fin manque. Rien n’a été restauré.',
      damaged: 'Ce fichier a été modifié après son écriture. Rien n’a été restauré.',
      'other-version':
        'Cette sauvegarde vient d’une autre version du portail : restaurez-la avec celle-ci, puis mettez à jour.',
      'not-empty':
        'La base de données contient déjà des lignes et rien n’est écrasé : donnez-en une vide avec --data ou DATABASE_URL.',
    },
  },
  erase: {
    erased: (id) =>
      `La clé du garant ${id} est détruite : son nom et ses coordonnées ne s’ouvrent plus. Le journal d’audit garde la trace de l’opération. Les sauvegardes antérieures contiennent encore la clé : laissez-les expirer.`,
    usage: 'Indiquez le cabinet et l’identifiant du garant : npm run erase -- CABINET GARANT',
    refused: {
      'not-found': 'Ce garant n’existe pas dans un cabinet de ce nom.',
      'already-erased': 'Ce garant a déjà été effacé.',
    },
  },
};
