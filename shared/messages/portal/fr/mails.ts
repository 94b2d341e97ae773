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
};
