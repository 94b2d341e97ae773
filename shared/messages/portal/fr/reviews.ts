import type { PortalMessages } from '../index.ts';

export const reviews: PortalMessages['reviews'] = {
  title: 'Ce que d’autres en disent',
  of: (agency) => `Ce que d’autres disent de ${agency}`,
  subtitle: 'Chaque avis avec sa provenance. Seul votre cabinet les lit.',
  caution:
    'Les références sont nommées par l’agence elle-même : elles disent comment elle travaille quand tout va bien. Interrogez aussi quelqu’un qu’elle n’a pas nommé.',
  none: 'Rien entendu pour l’instant',
  noneText:
    'Appelez une référence, ou un cabinet comme le vôtre qui travaille avec elle, et notez ce qu’il dit.',
  sources: {
    reference: 'Une référence nommée par l’agence',
    found: 'Quelqu’un que nous avons trouvé nous-mêmes',
    public: 'Un texte publié',
  },
  verdicts: {
    good: 'La choisirait de nouveau',
    mixed: 'Avec des réserves',
    bad: 'Ne la choisirait plus',
  },
  provenance: (source, when) => `${source}, ${when}`,
  added: (name, when) => `Noté par ${name}, ${when}`,
  withdrawn: (name, when) => `Retiré par ${name}, ${when} : ne compte plus.`,
  withdraw: {
    label: 'Retirer',
    title: (who) => `Retirer ce qu’a dit ${who} ?`,
    text: 'Cet avis ne comptera plus et restera lisible ici.',
  },
  references: {
    title: 'Nommées par l’agence',
    none: 'Elle ne nomme aucune référence.',
    asked: 'Interrogée',
    notAsked: 'Pas encore interrogée',
    since: (year) => `depuis ${year}`,
  },
  form: {
    title: 'Noter ce que quelqu’un en dit',
    submit: 'Enregistrer',
    choose: 'Choisissez une référence',
    noReferences: 'L’agence n’en nomme aucune.',
    foundHelp: 'Un cabinet comme le vôtre qui travaille ou a travaillé avec elle.',
    publicHelp: 'Une page que d’autres peuvent lire aussi.',
    textHelp:
      'En bref : comment elle s’adresse aux gens, en combien de temps elle répond, comment l’argent arrive.',
    labels: {
      source: 'Qui le dit ?',
      reference: 'Référence',
      foundWho: 'Qui',
      publicWho: 'Qui l’a écrit',
      address: 'Adresse de la page',
      saidOn: 'Quand',
      verdict: 'En un mot',
      text: 'Ce qui est dit',
    },
  },
  section: {
    none: 'Personne n’a encore été interrogé.',
    named: 'Nommées par l’agence',
    others: 'Autres',
    count: (verdict, count) => `${verdict} : ${count}`,
    references: (named, notAsked) =>
      notAsked === 0
        ? `Les ${named} références ont été interrogées.`
        : `${notAsked} références sur ${named} pas encore interrogées.`,
    see: 'Voir et ajouter',
  },
};
