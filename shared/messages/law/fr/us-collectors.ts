import type { usCollectors as english } from '../en/us-collectors.ts';
import type { Translated } from '../rule-words.ts';

export const usCollectors = {
  'US-FDCPA-SCOPE': {
    may: 'Les règles fédérales sur le recouvrement lient les agences, non le cabinet qui recouvre ses factures en son nom. S’il emploie un nom qui évoque un tiers, il y est soumis aussi.',
  },
  'US-FDCPA-FORMS': {
    may: 'N’employez et ne fournissez aucune lettre ni formulaire laissant croire au patient qu’un autre que le cabinet recouvre.',
  },
  'US-REGF-HOURS': {
    may: 'Une agence n’appelle et n’envoie de messages que de 8 h à 21 h là où est le patient, dans tous les fuseaux où il peut être. Les heures indiquées par le patient passent avant.',
  },
  'US-REGF-KNOWN-INCONVENIENT': {
    may: 'Une agence n’utilise pas une heure ou un lieu que le patient a dit gênant, même aux heures permises, tant que le patient n’a pas changé d’avis.',
  },
  'US-REGF-WORKPLACE': {
    may: 'Une agence ne peut ni appeler ni visiter le patient à son travail si elle sait, ou devrait savoir, que l’employeur l’interdit.',
  },
  'US-REGF-WORK-EMAIL': {
    may: 'Une agence n’écrit à une adresse fournie par l’employeur que si le patient l’a utilisée avec elle pour cette dette sans s’y opposer, ou a accepté cette adresse même.',
  },
  'US-REGF-SOCIAL': {
    may: 'Une agence ne contacte pas un patient sur les réseaux sociaux là où le public ou les contacts du patient peuvent le voir.',
  },
  'US-REGF-ATTORNEY': {
    may: 'Si le patient a un avocat pour cette dette, l’agence ne s’adresse qu’à cet avocat.',
  },
  'US-REGF-7IN7': {
    may: 'Plus de 7 appels d’une agence à une personne pour la même dette en 7 jours de suite sont présumés du harcèlement. Les appels sans réponse comptent, à tous ses numéros.',
    doubt:
      'Certains résumés y voient une interdiction ; le texte présume seulement le harcèlement, pour les appels seuls, et l’agence peut prouver le contraire.',
  },
  'US-REGF-7AFTER': {
    may: 'Après une conversation téléphonique sur une dette, l’agence ne rappelle pas cette personne à ce sujet pendant 7 jours ; le jour de la conversation est le jour 1. Peu importe qui a appelé.',
  },
  'US-REGF-HARASS': {
    may: 'Une agence ne contacte personne d’une façon qui le harcèle, quel que soit le canal. Pour les messages, la loi ne fixe aucun nombre toujours sûr.',
  },
  'US-REGF-MEDIUM': {
    may: 'Si un patient demande à l’agence de ne pas utiliser un canal, elle cesse de l’utiliser. Elle peut le confirmer une seule fois par ce même canal.',
  },
  'US-REGF-EOPTOUT': {
    may: 'Chaque courriel ou SMS d’une agence indique clairement un moyen simple de s’y opposer pour cette adresse ou ce numéro, sans frais ni autre donnée.',
  },
  'US-REGF-EMAIL-PROC': {
    may: 'L’agence est protégée pour le courriel si le patient a utilisé l’adresse avec un recouvreur ou l’a acceptée, ou si le cabinet a prévenu avant la remise et laissé au moins 35 jours pour s’y opposer.',
  },
  'US-REGF-TEXT-PROC': {
    may: 'L’agence est protégée pour les SMS si le patient lui a écrit de ce numéro ou l’a accepté, et si dans les 60 jours il a réécrit ou l’on a vérifié que le numéro n’a pas changé de titulaire.',
  },
  'US-REGF-CEASE': {
    may: 'Dès qu’elle reçoit une demande écrite d’arrêter ou un refus écrit de payer, l’agence arrête. Elle peut seulement dire qu’elle arrête, ou quelle mesure précise elle peut prendre ou prendra.',
  },
  'US-REGF-THIRDPARTY': {
    may: 'L’agence ne parle de la dette qu’au patient ou à qui tient sa place (conjoint, tuteur), au créancier, aux avocats et aux fichiers de crédit. À d’autres, elle demande une fois où est le patient.',
  },
  'US-REGF-LIMITED-MSG': {
    may: 'Un message vocal qui ne donne qu’un nom n’évoquant pas le recouvrement, une personne, un numéro et la demande de répondre ne compte pas comme un message sur la dette.',
  },
  'US-REGF-MINIMIRANDA': {
    may: 'Le premier message d’une agence dit qu’elle recouvre une dette et se servira des réponses pour cela. Les suivants disent qu’ils viennent d’un recouvreur.',
  },
  'US-REGF-FALSE': {
    may: 'Une agence ne trompe pas : ni montant faux, ni contestation passée sous silence, ni faux avocat ou acte de justice, ni menace d’arrestation ou d’une mesure illégale ou non voulue.',
  },
  'US-REGF-FEES': {
    may: 'Une agence n’ajoute des intérêts ou des frais, même de paiement en ligne, que si l’accord du patient le prévoit expressément ou si la loi le permet.',
  },
  'US-REGF-VALIDATION': {
    may: 'Avec son premier message, ou dans les 5 jours, l’agence indique qui est créancier, le détail du montant, et comment et jusqu’à quand contester. Le modèle B-1 est sûr.',
  },
  'US-REGF-VALIDATION-PERIOD': {
    may: 'Après l’avis de validation de l’agence, le patient a 30 jours civils dès réception pour contester. La réception peut être supposée 5 jours après l’envoi, sans samedis, dimanches ni jours fériés fédéraux.',
  },
  'US-REGF-DISPUTE-HALT': {
    may: 'Si le patient conteste par écrit dans le délai prévu, ou demande qui était le premier créancier, l’agence arrête pour la part contestée jusqu’à l’envoi de la preuve ou de la réponse.',
  },
  'US-REGF-NO-OVERSHADOW': {
    may: 'Tant que le patient peut contester, les messages de l’agence ne contredisent pas ce droit et ne le relèguent pas au second plan.',
  },
  'US-REGF-DELIVERY': {
    may: 'L’agence envoie ses avis de sorte que le patient les reçoive et puisse les garder. L’avis de validation électronique qui suit le premier message exige un accord E-SIGN.',
  },
  'US-REGF-TIMEBARRED': {
    may: 'Une agence ne peut ni agir en justice, ni en menacer, pour une dette dont le délai légal est passé. Elle peut encore déclarer sa créance dans une faillite.',
  },
  'US-REGF-CREDIT-REPORT': {
    may: 'Avant tout signalement à un fichier de crédit, l’agence parle au patient, ou écrit et attend un éventuel retour non distribué. Attendre 14 jours est sûr.',
  },
  'US-REGF-NO-SALE': {
    may: 'Une agence ne vend pas et ne transmet pas au recouvrement une dette payée, réglée à l’amiable ou effacée par une faillite.',
  },
  'US-REGF-RETENTION': {
    may: 'L’agence garde ses traces jusqu’à 3 ans après son dernier acte sur la dette, et chaque enregistrement 3 ans après l’appel.',
  },
  'US-REGF-DECEASED': {
    may: 'Si le patient est décédé, l’agence ne contacte que le conjoint survivant ou la personne qui règle la succession (exécuteur, administrateur, représentant).',
  },
} satisfies Translated<typeof english>;
