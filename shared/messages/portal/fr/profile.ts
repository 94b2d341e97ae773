import type { PortalMessages } from '../index.ts';

export const profile: PortalMessages['profile'] = {
  title: 'Votre agence',
  subtitle:
    'Tous les cabinets de ce portail le lisent. Ce qui le prouve se trouve dans vos justificatifs.',
  none: 'Rien n’est encore écrit ici.',
  onlyManagers: 'Seul un responsable de votre agence le modifie.',
  says: 'Ce qu’elle dit d’elle-même',
  saysNothing: 'Elle n’a encore rien dit d’elle-même.',
  form: {
    aboutHelp:
      'Qui vous êtes, ce que vous faites et comment vous traitez les patients. Vingt lettres au moins.',
    fields: {
      about: 'L’agence',
      people: 'Personnes qui y travaillent',
      sinceYear: 'Depuis l’année',
      website: 'Site web',
      contactName: 'Nom',
      contactEmail: 'Courriel',
      contactPhone: 'Téléphone',
    },
    languages: 'Langues dans lesquelles vous servez les patients',
    channels: 'Comment vous joignez les patients',
    places: 'Où vous recouvrez',
    placesHelp: 'Détermine quels justificatifs les cabinets cherchent.',
    countries: 'Pays',
    states: 'États des États-Unis',
    contact: 'À qui les cabinets peuvent s’adresser',
    websiteHelp: 'Commence par https://',
    submit: 'Enregistrer',
  },
  facts: {
    places: 'Travaille pour',
    languages: 'Langues',
    channels: 'Joint les patients par',
    people: 'Personnes',
    since: 'Depuis',
    contact: 'Contact',
    website: 'Site web',
    changed: (name, day) => `Écrit par ${name}, ${day}`,
  },
  references: {
    title: 'Références',
    text: 'Montrées aux seuls cabinets qui ont affaire à vous. Demandez avant de nommer quelqu’un.',
    none: 'Aucune référence pour l’instant.',
    since: (year) => `depuis ${year}`,
    add: {
      label: 'Ajouter une référence',
      fields: {
        organisation: 'Cabinet ou entreprise',
        contact: 'À qui s’adresser, et comment',
        since: 'Depuis l’année',
        note: 'Ce que vous faites pour eux',
      },
      contactHelp: 'Un nom avec un numéro de téléphone ou une adresse.',
      submit: 'Ajouter la référence',
    },
    withdraw: {
      label: 'Retirer',
      question: (organisation) => `Retirer ${organisation} ?`,
      text: 'Plus aucun cabinet ne verra cette référence. Vous pourrez l’ajouter à nouveau.',
    },
  },
};
