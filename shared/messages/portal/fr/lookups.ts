import type { PortalMessages } from '../index.ts';

export const lookups: PortalMessages['lookups'] = {
  title: 'Recherches',
  of: (agency) => `Recherches sur ${agency}`,
  subtitle:
    'Y a-t-il quelque chose sur cette agence dans les fichiers publics ? Des noms proches sont proposés ; si c’est elle, c’est vous qui le dites.',
  lists: {
    cfpb: 'Réclamations auprès du CFPB',
    leie: 'Exclusions de l’inspecteur général (LEIE)',
    sam: 'Exclusions de SAM.gov',
  },
  make: {
    title: 'Rechercher dans un fichier',
    file: 'Fichier public',
    fileHelp: (megabytes) =>
      `L’un des trois ci-dessous, tel que téléchargé : CSV, ${megabytes} Mo au plus. Le fichier dit lui-même lequel c’est. Il n’est pas conservé.`,
    companies: 'Noms de l’entreprise',
    companiesHelp:
      'Un par ligne : aussi les anciens noms et ceux sous lesquels elle écrit ses lettres.',
    people: 'Personnes de l’entreprise',
    peopleHelp:
      'Une par ligne : propriétaires et dirigeants. On ne les cherche que dans les deux listes d’exclusions.',
    submit: 'Rechercher',
    onlyReviewers: 'Les responsables et les évaluateurs font les recherches.',
  },
  where: {
    title: 'Où se trouvent les fichiers',
    list: 'Liste',
    from: 'Provenance',
    how: 'Comment',
    cfpb: 'Cherchez l’entreprise, puis « Export data » en CSV. Laissez les noms des colonnes tels quels.',
    leie: 'Téléchargez « LEIE Downloadable Database », le fichier complet du mois.',
    sam: 'Cherchez chaque nom sous Exclusions, puis téléchargez les résultats en CSV.',
  },
  past: {
    caption: 'Recherches faites',
    none: 'Pas encore de recherche',
    noneText: 'Téléchargez un fichier public et cherchez-y l’agence : rien n’est décidé par là.',
    on: 'Quand',
    list: 'Liste',
    by: 'Par',
    result: 'Résultat',
    read: 'Ouvrir',
    nothing: 'Aucun nom proche',
    open: (count) =>
      count === 1 ? 'Un nom attend votre réponse' : `${count} noms attendent votre réponse`,
    others: 'Noms proches, tous d’autres personnes',
    same: (count) => (count === 1 ? 'Figure sur la liste' : `Figure ${count} fois sur la liste`),
    complaints: (medical, all) =>
      `${medical} ${medical > 1 ? 'réclamations médicales' : 'réclamation médicale'}, ${all} en tout`,
  },
  section: {
    title: 'Fichiers publics',
    none: 'Personne n’a encore fait de recherche sur cette agence.',
    on: (list, when) => `${list}, ${when}`,
    look: 'Rechercher',
    see: 'Toutes les recherches',
  },
  one: {
    title: 'Recherche',
    file: 'Fichier',
    hash: 'SHA-256',
    looked: 'Faite',
    by: (name, when) => `${name}, ${when}`,
    rows: 'Lignes lues',
    unread: 'Lignes laissées de côté',
    unreadWhy: 'Elles ne nomment personne ou n’ont pas pu être lues.',
    wanted: 'Noms recherchés',
    caution: {
      cfpb: 'Une réclamation est une affirmation et non un jugement, et une grande entreprise en reçoit davantage : le nombre dit combien de personnes se sont plaintes, pas comment elle travaille.',
      leie: 'Deux personnes peuvent porter le même nom. Comparez l’année de naissance et le lieu, et interrogez l’agence avant de décider.',
      sam: 'Deux personnes peuvent porter le même nom. Comparez le lieu et interrogez l’agence avant de décider.',
    },
    caption: 'Noms proches dans le fichier',
    none: (rows) => `Aucun nom proche dans ${rows} lignes`,
    noneText: 'Gardez la date à l’esprit : les listes changent chaque mois.',
    more: (count) =>
      `${count} autres noms, moins proches, ne sont pas montrés. Écrivez le nom plus exactement pour en voir moins.`,
    name: 'Dans le fichier',
    facts: 'Ce qu’il dit',
    who: 'Est-ce elle ?',
    exact: 'Même nom',
    similar: 'Proche',
    for: (wanted) => `recherché : ${wanted}`,
    complaints: (all, medical) =>
      `${all} ${all > 1 ? 'réclamations' : 'réclamation'} sur le recouvrement, dont ${medical} ${medical > 1 ? 'médicales' : 'médicale'}`,
    between: (first, last) =>
      first === last ? `reçue le ${first}` : `reçues du ${first} au ${last}`,
    conduct: (what, count) => `${what} : ${count}`,
    excluded: (type) => `Exclusion : ${type}`,
    since: (day) => `depuis le ${day}`,
    until: (day) => `jusqu’au ${day}`,
    born: (year) => `né en ${year}`,
    same: 'C’est elle',
    other: 'Quelqu’un d’autre',
    notSaid: 'Personne ne l’a encore dit',
    isSame: 'C’est elle',
    isOther: 'Quelqu’un d’autre',
    change: {
      same: 'C’est bien elle',
      other: 'C’est finalement un autre',
    },
  },
};
