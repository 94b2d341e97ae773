import { mailInstant } from '../mail-instant.ts';
import type { Mails } from '../mails.ts';

export const mails: Mails = {
  invitation: ({ workplace, by, link, days }) => ({
    subject: 'Vous avez une invitation à Amiable',
    text: `Bonjour,

${by === '' ? 'Vous êtes invité' : `${by} vous invite`} à travailler pour ${workplace} dans Amiable, où l’on s’occupe des créances des patients.

Pour accepter, ouvrez ce lien dans les ${days} jours :
${link}

Le lien sert une seule fois et n’est que pour vous : merci de ne pas le transmettre. Si vous ne connaissez pas ${workplace}, laissez ce courriel de côté, et il ne se passera rien.`,
  }),
  reset: ({ link, minutes }) => ({
    subject: 'Un nouveau mot de passe pour Amiable',
    text: `Bonjour,

Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte dans Amiable.

Pour le choisir, ouvrez ce lien dans les ${minutes} minutes :
${link}

Le lien sert une seule fois. Si ce n’était pas vous, laissez ce courriel de côté : votre mot de passe reste le même.`,
  }),
  'password-changed': ({ at, link }) => ({
    subject: 'Votre mot de passe pour Amiable a changé',
    text: `Bonjour,

Le mot de passe de votre compte dans Amiable a été changé le ${mailInstant(at, 'fr')}.

Si c’était vous, tout va bien. Sinon, choisissez tout de suite un nouveau mot de passe :
${link}`,
  }),
  'audit-head': ({ workplace, at, entries, hash }) => ({
    subject: 'Le sceau de votre journal d’audit, pour vos archives',
    text: `Bonjour,

Voici l’état du journal d’audit de ${workplace} le ${mailInstant(at, 'fr')} :

Entrées : ${entries}
Sceau de la dernière : ${hash}

Merci de conserver ce courriel. Si quelqu’un devait raccourcir ou modifier le journal, même en ayant la base de données en main, ce sceau le prouve. Il n’y a rien d’autre à faire.`,
  }),
  'placed-with-you': ({ practice, cases, link }) => ({
    subject: 'Nouveaux dossiers dans votre boîte de réception',
    text: `Bonjour,

${practice} vous a confié ${cases === 1 ? 'un dossier' : `${cases} dossiers`}. Merci de les accepter, ou de les refuser en donnant la raison :
${link}`,
  }),
  'case-recalled': ({ practice, number, link }) => ({
    subject: 'Un dossier a été retiré',
    text: `Bonjour,

${practice} a retiré le dossier ${number}. Merci d’arrêter tout de suite d’y travailler, puis de confirmer le retrait :
${link}`,
  }),
  'questions-asked': ({ by, link }) => ({
    subject: 'Un cabinet vous pose ses questions',
    text: `Bonjour,

${by} envisage de travailler avec vous et vous pose ses questions. Ce que vous écrivez est enregistré au fur et à mesure :
${link}`,
  }),
  'answers-sent': ({ by, link }) => ({
    subject: 'Les réponses d’une agence sont arrivées',
    text: `Bonjour,

${by} a répondu à vos questions. Merci de lire les réponses et de les noter ; personne ne voit vos notes avant d’avoir envoyé les siennes :
${link}`,
  }),
  'letter-sent': ({ by, link }) => ({
    subject: 'Une lettre sur une décision est arrivée',
    text: `Bonjour,

${by} vous a écrit au sujet d’une décision sur votre collaboration. La lettre se lit sur le portail :
${link}`,
  }),
  'exit-begun': ({ by, link }) => ({
    subject: 'Un cabinet met fin à son travail avec vous',
    text: `Bonjour,

${by} met fin à son travail avec vous. Ce qui reste à faire de votre côté, et pour quand, se trouve ici :
${link}`,
  }),
  'exit-cancelled': ({ by, link }) => ({
    subject: 'Un cabinet ne met plus fin à son travail avec vous',
    text: `Bonjour,

${by} a annulé la fin de son travail avec vous. Il ne vous est plus demandé de détruire ce qu’il vous a confié ; ce qu’il a retiré reste retiré. Où en sont les choses :
${link}`,
  }),
  'all-recalled': ({ by, link }) => ({
    subject: 'Tous les dossiers d’un cabinet sont retirés',
    text: `Bonjour,

${by} a retiré tous ses dossiers. Cessez dès maintenant d’y travailler et confirmez le retrait :
${link}`,
  }),
  'mandate-offered': ({ by, link }) => ({
    subject: 'Un mandat attend votre signature',
    text: `Bonjour,

${by} a signé un mandat et vous le propose. Merci de le lire, puis de le signer ou de demander une modification :
${link}`,
  }),
  'mandate-signed': ({ by, link }) => ({
    subject: 'Un mandat est entré en vigueur',
    text: `Bonjour,

${by} a signé le mandat que vous lui aviez proposé. Il est désormais en vigueur :
${link}`,
  }),
  'mandate-declined': ({ by, link }) => ({
    subject: 'Une modification d’un mandat est demandée',
    text: `Bonjour,

${by} demande une modification du mandat que vous lui aviez proposé et en donne la raison. Merci de la lire et de préparer la version suivante :
${link}`,
  }),
  'policy-asked': ({ by, day, link }) => ({
    subject: 'Un cabinet vous demande de vous engager sur sa charte',
    text: `Bonjour,

${by} a écrit comment ses patients doivent être traités. Merci de lire cette charte et de vous y engager d’ici le ${day} :
${link}`,
  }),
  'policy-late': ({ by, day, link }) => ({
    subject: 'Votre engagement sur une charte est en retard',
    text: `Bonjour,

${by} attendait votre engagement sur sa charte pour le ${day}. Merci de la lire et de vous engager :
${link}`,
  }),
  'paper-lapses': ({ paper, agency, day, link }) => ({
    subject: 'Un justificatif d’une agence expire bientôt',
    text: `Bonjour,

Ce justificatif de ${agency} est valable jusqu’au ${day} : ${paper}.

Passé ce jour, rien de nouveau ne pourra lui être confié là où il compte. Tout se rouvre dès qu’elle l’a renouvelé et que vous avez accepté le nouveau :
${link}`,
  }),
  'paper-lapsed': ({ paper, agency, day, link }) => ({
    subject: 'Un justificatif d’une agence a expiré',
    text: `Bonjour,

Ce justificatif de ${agency} était valable jusqu’au ${day} : ${paper}.

Rien de nouveau ne peut lui être confié là où il compte. Les dossiers ouverts restent chez elle : examinez-les et demandez un nouveau justificatif :
${link}`,
  }),
  'own-paper-lapses': ({ paper, day, link }) => ({
    subject: 'Un de vos justificatifs expire bientôt',
    text: `Bonjour,

Ce justificatif est valable jusqu’au ${day} : ${paper}.

Passé ce jour, aucun cabinet ne pourra rien vous confier de nouveau là où il compte. Renouvelez-le à temps et déposez le nouveau :
${link}`,
  }),
  'own-paper-lapsed': ({ paper, day, link }) => ({
    subject: 'Un de vos justificatifs a expiré',
    text: `Bonjour,

Ce justificatif était valable jusqu’au ${day} : ${paper}.

Aucun cabinet ne peut rien vous confier de nouveau là où il compte. Tout se rouvre dès qu’un cabinet a accepté le nouveau. Merci de le déposer :
${link}`,
  }),
  'reverification-due': ({ agency, day, link }) => ({
    subject: 'Une agence est à réexaminer',
    text: `Bonjour,

${agency} était à réexaminer le ${day} : justificatifs à leur source, listes d’exclusion, réclamations, résultats, mandat. Rien ne s’arrête tout seul ; réexaminez-la, et décidez s’il le faut :
${link}`,
  }),
  'complaint-received': ({ by, number, link }) => ({
    subject: `Réclamation ${number} : un patient a écrit`,
    text: `Bonjour,

Une réclamation au sujet de ${by} est venue par un lien. Merci de la lire, et de demander sa version à l’agence :
${link}`,
  }),
  'complaint-asked': ({ by, number, link }) => ({
    subject: `Réclamation ${number} : votre version est demandée`,
    text: `Bonjour,

${by} vous demande de répondre à la réclamation ${number}. Votre mandat dit jusqu’à quand :
${link}`,
  }),
  'complaint-answered': ({ by, number, link }) => ({
    subject: `Réclamation ${number} : l’agence a répondu`,
    text: `Bonjour,

${by} a répondu à la réclamation ${number}. Merci de lire sa réponse, puis de trancher :
${link}`,
  }),
  'complaint-decided': ({ by, number, link }) => ({
    subject: `La réclamation ${number} est tranchée`,
    text: `Bonjour,

${by} a tranché la réclamation ${number}. Merci de lire l’issue :
${link}`,
  }),
};
