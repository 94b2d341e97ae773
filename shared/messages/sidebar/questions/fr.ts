import { formatCount, formatDate } from '../../dates.ts';
import type { QuestionWords } from './words.ts';

const HOLD =
  'Pour les marquer, tapez « oui » dans la colonne « En attente » de leur ligne, ou « en attente » comme statut.';

export const fr: QuestionWords = {
  title: 'Ce que la loi vous demande',
  waiting: (count) =>
    count === 1
      ? 'La loi demande 1 chose à votre cabinet, et vous seul pouvez y répondre.'
      : `La loi demande ${formatCount(count, 'fr')} choses à votre cabinet, et vous seul pouvez y répondre.`,
  whereFirst: (country) =>
    `Dites où se trouve votre cabinet : la loi de ce lieu décide quand et par quel moyen vous pouvez écrire. ${
      country === null
        ? 'D’ici là, je ne suis la loi d’aucun lieu.'
        : `D’ici là, je suis la loi du pays de cette feuille de calcul : ${country}.`
    }`,
  sayWhere: 'Dire où nous sommes',
  open: 'Voir les questions',
  intro:
    'Répondez une seule fois pour tous les patients de cette feuille. Vous pouvez changer d’avis à tout moment.',
  none: 'La loi de votre lieu et de ceux de vos patients ne vous demande rien de plus.',
  toAnswer: 'À répondre',
  answered: 'Répondue',
  said: (by, day) => `${by}, ${formatDate(day, 'fr')}`,
  why: 'Pourquoi cette question',
  where: (place, citation) => `${place} : ${citation}`,
  legend: 'Votre réponse',
  answers: {
    channels: 'Chaque patient a accepté ces voies, et nous le gardons par écrit :',
    rows: 'Pas tous les patients, ou pas les mêmes voies',
    yes: 'Oui',
    no: 'Non',
    none: 'Non, personne',
    marked: 'Oui, et chacun est marqué dans la feuille',
    some: 'Oui, et tous ne sont pas encore marqués',
    unknown: 'Je ne sais pas',
  },
  follows: {
    channels:
      'Les messages ne passent que par ces voies. Un « non » sur la ligne d’un patient compte toujours.',
    rows: 'Les patients sont joints par les voies que leur ligne nomme sous « Accepte l’e-mail » ; un oui vaut pour l’e-mail. Les autres ne reçoivent rien là où vaut cette règle.',
    yes: 'La règle vaut pour vous.',
    no: 'La règle ne vaut pas pour vous.',
    none: 'Les relances continuent comme prévu.',
    marked: 'Ceux qui sont marqués ne reçoivent rien. Les autres reçoivent leurs relances.',
    some: 'Par prudence, personne ne reçoit de relance là où vaut cette règle, tant que tous ne sont pas marqués et que vous ne le dites pas ici.',
    unknown:
      'La question reste ouverte. Entre-temps elle n’arrête pas vos relances : renseignez-vous vite, s’il vous plaît.',
  },
  facts: {
    authorisedChannels: {
      ask: 'Par quelles voies vos patients ont-ils accepté d’être joints ?',
      short: 'Voies acceptées par les patients',
      means:
        'Là où vaut cette règle, un message sur une dette ne passe que par une voie que le patient a acceptée. Gardez-en la preuve.',
      follows: {
        unknown:
          'La question reste ouverte. D’ici là, là où vaut cette règle, on n’écrit qu’aux patients dont la ligne le dit.',
      },
    },
    licensedFacility: {
      ask: 'Votre cabinet est-il un établissement agréé ?',
      short: 'Établissement agréé ou non',
      means:
        'Un établissement agréé par l’État, comme un hôpital ou un centre de chirurgie. Les cabinets médicaux pourraient échapper à cette règle : votre agrément ou votre avocat le dit.',
      follows: {
        yes: 'La règle vaut pour vous. On vous demande aussi ce qu’il en est des factures détaillées.',
      },
    },
    itemizedBillIssued: {
      ask: 'Y a-t-il ici un patient qui n’a pas reçu de facture détaillée ?',
      short: 'Facture détaillée envoyée ou non',
      means: 'Elle nomme chaque soin en mots simples avec son prix, et vient avant toute relance.',
    },
    suedAndServed: {
      ask: 'Un patient d’ici a-t-il été assigné pour ce qu’il doit ?',
      short: 'Assigné ou non',
      means:
        'Un tribunal a votre demande et le patient l’a reçue. À partir de là, plus aucune relance.',
    },
    confidentialCommunicationRequested: {
      ask: 'Un patient d’ici a-t-il demandé à n’être joint que par une autre voie ou ailleurs ?',
      short: 'A demandé une autre voie ou un autre lieu',
      means:
        'Par exemple, aucun courrier chez lui. Ce souhait est respecté : joignez-le vous-même comme il l’a demandé.',
    },
    ppdrPending: {
      ask: 'Un patient d’ici conteste-t-il, par la procédure fédérale, une facture au-delà de son devis ?',
      short: 'Contestation fédérale d’un devis',
      means:
        'Ceux qui paient eux-mêmes peuvent la demander quand la facture dépasse de loin le devis de bonne foi. Jusqu’à la décision, personne ne leur demande d’argent.',
    },
    medicaidCovered: {
      ask: 'Medicaid, ou le programme QMB de Medicare, couvre-t-il les soins d’un patient d’ici ?',
      short: 'Couvert par Medicaid ou QMB',
      means: 'À ces patients on ne demande pas ce que le programme couvre.',
    },
  },
  mark: {
    itemizedBillIssued: HOLD,
    suedAndServed: HOLD,
    confidentialCommunicationRequested: HOLD,
    ppdrPending:
      'Pour les marquer, tapez « oui » dans la colonne « Contesté » de leur ligne, ou « contesté » comme statut.',
    medicaidCovered: HOLD,
  },
  by: 'Votre nom',
  byHint: 'Il figure à côté de la réponse.',
  byMissing: 'Indiquez votre nom, s’il vous plaît.',
  save: 'Garder cette réponse',
  takeBack: 'Retirer la réponse',
  settle: {
    title: 'À régler',
    place: 'Lieu que je ne sais pas lire',
    placeHow:
      'Tapez l’État ou le pays où ils vivent, comme « Texas » ou « US-TX ». D’ici là, c’est la loi de votre lieu qui compte.',
    consent: 'Accord inconnu',
    consentHow:
      'S’ils ont accepté, tapez « oui », le jour ou les voies, comme « e-mail, WhatsApp », sous « Accepte l’e-mail » ; sinon « non ». Si votre feuille n’a pas cette colonne, ajoutez-la et choisissez-la sous « Changer les colonnes ».',
  },
};
