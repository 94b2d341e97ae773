import type { PortalMessages } from '../index.ts';

export const complain: PortalMessages['complain'] = {
  tab: 'Dites-nous ce qui s’est passé',
  title: (agency) => `Comment ${agency} vous a-t-elle traité ?`,
  subtitle: (practice, agency) =>
    `${practice} a chargé ${agency} de recouvrer pour son compte. S’ils ont mal agi, dites-le ici à ${practice}. Il ne faut pas de compte.`,
  kind: 'Que s’est-il passé ?',
  kinds: {
    harassment: 'On m’a contacté trop souvent, avec grossièreté ou menaces',
    'false-threat': 'On m’a menacé de choses fausses, comme la police ou un procès',
    'wrong-person': 'Je ne suis pas la personne recherchée',
    'contact-at-work': 'On m’a contacté au travail',
    disclosure: 'On en a parlé à quelqu’un d’autre',
    'wrong-amount': 'Le montant est faux, ou c’est déjà payé',
    other: 'Autre chose',
  },
  text: 'Racontez-le avec vos mots',
  textHelp:
    'Quand, qui, ce qui a été dit. Si l’on ne doit plus vous contacter au travail ou à un certain numéro, écrivez-le aussi ici.',
  contact: 'Comment pouvons-nous vous joindre ?',
  contactHelp: (practice, agency) =>
    `Un numéro de téléphone ou une adresse. Seul ${practice} le voit, jamais ${agency}.`,
  submit: (practice) => `Envoyer à ${practice}`,
  promise: (agency) =>
    `Cela ne coûte rien, et ${agency} n’a pas le droit de vous traiter moins bien pour cela. N’écrivez rien sur votre santé, s’il vous plaît.`,
  sent: {
    title: 'Merci de nous l’avoir dit',
    number: (number) => `Votre réclamation porte le numéro ${number}. Notez-le, s’il vous plaît.`,
    next: 'Ce qui se passe maintenant',
    read: (practice, agency) => `${practice} la lit et peut demander sa version à ${agency}.`,
    clock: (agency, days) =>
      days === 1
        ? `Une fois interrogée, ${agency} a un jour ouvré pour répondre.`
        : `Une fois interrogée, ${agency} a ${days} jours ouvrés pour répondre.`,
    decide: (practice) =>
      `${practice} tranche, avec ou sans réponse. Si vous avez dit comment vous joindre, l’issue pourra vous être communiquée.`,
    more: 'Dire autre chose',
  },
  left: (count) =>
    count === 1
      ? 'Vous pouvez envoyer encore une réclamation par ce lien.'
      : `Vous pouvez envoyer encore ${count} réclamations par ce lien.`,
  usedUp: (practice) =>
    `Ce lien ne prend plus de réclamation. Tout ce que vous avez envoyé est arrivé. Pour en dire plus, appelez ${practice}.`,
  over: {
    title: 'Ce lien ne fonctionne plus',
    text: 'Il est terminé, ou n’a pas été copié en entier. Demandez-en un nouveau à votre cabinet médical. Vous pouvez aussi réclamer par téléphone ou par lettre : rien n’est perdu.',
  },
};
