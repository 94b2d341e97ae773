import type { LetterTexts } from './texts.ts';

const PAID = 'Si vous avez déjà payé, nous vous en remercions ; ne tenez pas compte de ce message.';
const REPLY = 'Il suffit de répondre à ce message, et nous vous dirons comment.';
const GOES_ON = 'Le service que ces frais couvrent continue comme avant.';

export const fr: LetterTexts = {
  subjects: {
    courteous: 'Un rappel de {{clinic}}',
    neutral: 'Un deuxième rappel de {{clinic}}',
    firm: 'Un troisième rappel de {{clinic}}',
    last: 'Un dernier rappel de {{clinic}}',
  },
  greeting: (name) => `Bonjour ${name},`,
  greetingUnnamed: 'Bonjour,',
  openings: {
    'one-off': {
      courteous: `Nous vous écrivons au sujet d’un solde de {{balance}} restant dû à {{clinic}}. ${PAID}`,
      neutral: `Notre premier message vous a peut-être échappé : un solde de {{balance}} reste dû à {{clinic}}. ${PAID}`,
      firm: 'Nous vous avons écrit au sujet d’un solde de {{balance}} restant dû à {{clinic}} et n’avons pas encore eu de vos nouvelles. Nous aimerions trouver avec vous une solution qui vous convienne.',
      last: 'Voici le dernier rappel que nous vous envoyons au sujet du solde de {{balance}} restant dû à {{clinic}}. Parlons-en au plus tard le {{answer_by}} : il existe presque toujours une solution qui convient à tous.',
    },
    recurring: {
      courteous: `Nous vous écrivons au sujet de vos frais réguliers chez {{clinic}} : {{balance}} restent dus. ${PAID}`,
      neutral: `Notre premier message vous a peut-être échappé : sur vos frais réguliers chez {{clinic}}, {{balance}} restent dus. ${PAID}`,
      firm: 'Nous vous avons écrit au sujet de vos frais réguliers chez {{clinic}} et n’avons pas encore eu de vos nouvelles : {{balance}} restent dus. Nous aimerions trouver avec vous une solution qui vous convienne.',
      last: 'Voici le dernier rappel que nous vous envoyons au sujet de vos frais réguliers chez {{clinic}} : {{balance}} restent dus. Parlons-en : il existe presque toujours une solution qui convient à tous.',
    },
    gentle: {
      courteous: `Voici un petit mot au sujet d’un solde de {{balance}} restant dû à {{clinic}}. Prenez le temps qu’il vous faut. ${PAID}`,
      neutral: `Un solde de {{balance}} reste dû à {{clinic}}. Si le moment est mal choisi, dites-le-nous, et nous en trouverons un meilleur. ${PAID}`,
      firm: 'Nous vous avons écrit au sujet d’un solde de {{balance}} restant dû à {{clinic}}. Nous aimerions savoir ce qui vous le rendrait plus facile.',
      last: 'Voici le dernier message que nous vous envoyons au sujet du solde de {{balance}} restant dû à {{clinic}}. Dites-nous au plus tard le {{answer_by}} ce qui vous aiderait : plus de temps, une somme plus petite chaque mois ou une aide pour cette facture.',
    },
  },
  service: {
    courteous: GOES_ON,
    neutral: GOES_ON,
    firm: 'Nous aimerions que le service que ces frais couvrent continue. Avant tout changement, nous vous écrirons encore une fois et vous dirons le jour.',
    last: 'Sans nouvelles de vous le {{answer_by}}, le service que ces frais couvrent sera mis en pause dès le lendemain. Il reprend dès que nous avons trouvé une solution ensemble. Il n’est pas nécessaire de tout payer avant : une réponse suffit.',
  },
  item: (date, invoice, amount) =>
    `${[date, invoice && `facture ${invoice}`].filter(Boolean).join(', ') || 'À régler'} : ${amount}`,
  total: 'Au total : {{balance}}',
  choices: 'Vous pouvez tout régler, ou payer en plusieurs fois à votre rythme. {{how_to_answer}}',
  howToAnswer: {
    email: () => REPLY,
    sms: () => REPLY,
    chat: () => REPLY,
    letter: (mail) =>
      `Il suffit de nous écrire ${mail ? `à ${mail} ou par courrier postal` : 'par courrier postal'}, et nous vous dirons comment.`,
    call: () => 'Dites-le-nous maintenant ou rappelez-nous, et nous vous dirons comment.',
  },
  assistance:
    'Si le paiement vous est difficile en ce moment, dites-le-nous. Nous chercherons avec vous un échéancier ou une aide financière.',
  dispute:
    'Si quelque chose n’est pas exact, ou si ce n’est pas à vous de payer, dites-le-nous aussi. Nous vérifions, et vous ne recevrez plus de rappel avant notre réponse.',
  contact: '{{person}} vous répondra. Vous pouvez aussi téléphoner : {{phone}}.',
  optOut: {
    email:
      'Si vous préférez ne plus recevoir ces messages par e-mail, dites-le-nous et nous n’en enverrons plus.',
    sms: 'Si vous préférez ne plus recevoir ces SMS, dites-le-nous et nous n’en enverrons plus.',
    chat: 'Si vous préférez ne plus recevoir ces messages ici, dites-le-nous et nous n’en enverrons plus.',
    letter:
      'Si vous préférez ne plus recevoir ces lettres, dites-le-nous et nous n’en enverrons plus.',
    call: 'Si vous préférez ne plus recevoir ces appels, dites-le-nous et nous n’appellerons plus.',
  },
  ofPlaces: {
    'no-extras': 'Ce message n’ajoute ni intérêts ni frais.',
    'written-copy': 'Vous pouvez nous demander une copie écrite de ce message et de vos droits.',
    'not-a-court-procedure': 'Ceci n’est pas un acte de justice ni une procédure d’exécution.',
    'not-reported':
      'Cette dette n’a pas été signalée à un fichier de crédit, et la loi ne le permet pas. Vous pouvez la contester et nous interroger sur vos autres droits.',
    'other-languages': 'Si vous préférez ce message dans une autre langue, dites-le-nous.',
    // the law of New Mexico wants it in English and in Spanish
    'low-income-protection':
      'Si vos revenus sont faibles, la loi peut vous protéger de cette facture. Demandez-nous, et nous verrons cela avec vous. If your income is low, the law may protect you from paying this bill. Ask us, and we will look into it with you. Si sus ingresos son bajos, la ley puede protegerle de este cobro. Pregúntenos y lo vemos con usted.',
  },
};
