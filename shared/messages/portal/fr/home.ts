import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'fr');

export const home: PortalMessages['home'] = {
  titles: {
    nothing: 'Rien ne vous attend aujourd’hui',
    one: 'Une chose vous attend aujourd’hui',
    more: (count: number) => `${count} choses vous attendent aujourd’hui`,
  },
  todo: {
    stuckMail: {
      title: (count: number) =>
        count === 1
          ? 'Un courriel n’a pas pu être envoyé.'
          : `${count} courriels n’ont pas pu être envoyés.`,
      text: 'Personne ne les renvoie sans vous.',
      go: 'Voir les courriels',
    },
    oldInvitations: {
      title: (count: number) =>
        count === 1
          ? 'Une invitation est trop ancienne pour servir.'
          : `${count} invitations sont trop anciennes pour servir.`,
      text: 'Envoyez-en une autre, ou retirez-la.',
      go: 'Voir les invitations',
    },
    secondFactor: {
      title: 'Votre compte n’a pas de second facteur.',
      text: 'Quiconque apprend votre mot de passe pourrait entrer. Le configurer prend deux minutes.',
      go: 'Le configurer',
    },
    inviteOthers: {
      title: 'Vous êtes seul ici.',
      text: 'Si d’autres travaillent avec vous, invitez-les ; sinon, tout va bien.',
      go: 'Inviter quelqu’un',
    },
  },
  practice: {
    emptyTitle: 'Pas encore de créances',
    empty:
      'Ce que doivent les patients reste dans votre feuille Google, et apparaîtra ici dès qu’une feuille sera reliée.',
    synced: (today, sheet, when) => `${today} · feuille « ${sheet} », synchronisée le ${when}`,
    byAge: 'Montants dus par âge',
    allReceivables: (others) =>
      others.length > 0
        ? `Toutes les créances, aussi en ${others.join(', ')}`
        : 'Toutes les créances',
    todos: {
      cases: {
        questions: {
          title: (count) =>
            count < 2
              ? 'Un paiement est peut-être compté deux fois.'
              : `${count} paiements sont peut-être comptés deux fois.`,
          text: 'La feuille montre de l’argent que l’agence a peut-être aussi annoncé. Dites si c’est le même.',
          go: (number) => `Répondre pour ${number}`,
        },
        conflicts: {
          title: (count) =>
            count < 2
              ? 'Un dossier et sa feuille se contredisent.'
              : `${count} dossiers et la feuille se contredisent.`,
          text: 'Aucun des deux ne l’emporte de lui-même : regardez les deux, et corrigez-en un.',
          go: (number) => `Voir ${number}`,
        },
        disputed: {
          title: (count) =>
            count < 2 ? 'Un dossier est contesté.' : `${count} dossiers sont contestés.`,
          text: 'Personne ne recouvre tant qu’une contestation est ouverte.',
          go: 'Voir les contestations',
        },
        refused: {
          title: (count) =>
            count < 2 ? 'Un dossier a été refusé.' : `${count} dossiers ont été refusés.`,
          text: 'L’agence dit pourquoi. Reprenez ce qu’elle a refusé, et décidez de la suite.',
          go: 'Voir les refus',
        },
        returned: {
          title: (count) =>
            count < 2 ? 'Un dossier a été rendu.' : `${count} dossiers ont été rendus.`,
          text: 'L’agence a terminé son travail. Reprenez ce qu’elle a rendu, pour que ce soit de nouveau à vous.',
          go: 'Voir ce qui est rendu',
        },
        paid: {
          title: (count) => (count < 2 ? 'Un dossier est payé.' : `${count} dossiers sont payés.`),
          text: 'Clôturez un dossier quand son argent vous est parvenu.',
          go: 'Voir les dossiers payés',
        },
      },
      mandates: {
        none: {
          title: (agency) => `Aucun mandat n’est en vigueur avec ${agency}.`,
          text: 'Elle est approuvée, mais rien ne peut lui être confié avant la signature des deux parties.',
          go: 'Commencer le mandat',
        },
        declined: {
          title: (agency) => `${agency} demande une modification du mandat.`,
          text: 'Sa demande figure auprès de la version. Préparez la suivante à partir de là.',
          go: 'Lire la réponse',
        },
        review: {
          title: (agency) => `Le mandat avec ${agency} est à revoir.`,
          text: 'Il reste en vigueur. Faites une nouvelle version, ne serait-ce que pour fixer la prochaine révision.',
          go: 'Relire le mandat',
        },
      },
      sheets: {
        noBeat: {
          title: (name, since) => `La minuterie de « ${name} » se tait depuis le ${since}.`,
          text: 'Les rappels devraient y partir d’eux-mêmes. La personne qui en répond ouvre la feuille : la vue Rappels dit quoi faire.',
        },
        silent: {
          title: (name, since) => `« ${name} » ne donne plus signe depuis le ${since}.`,
          text: 'Ce que font les agences ne lui parvient pas. Ouvrez la feuille et synchronisez-la.',
          go: 'Voir les feuilles',
        },
        connect: {
          title: 'Aucune feuille n’est reliée.',
          text: 'Montants et dates arrivent alors ici ; les noms restent dans la feuille.',
          go: 'Relier une feuille',
        },
        agency: {
          title: 'Aucune agence n’est approuvée.',
          text: 'Avant de confier des comptes, choisissez une agence et convenez de ses conditions.',
          go: 'Choisir une agence',
        },
      },
    },
  },
  tiles: {
    group: 'Chiffres clés',
    open: {
      label: 'Montants dus',
      note: (lines) => (lines < 2 ? `${n(lines)} créance` : `${n(lines)} créances`),
      formula:
        'La somme de ce qui est dû de chaque créance d’après les cellules des feuilles, moins les avoirs.',
      lines: 'Créances',
    },
    atAgencies: {
      label: 'Dû en agence',
      note: (cases) => (cases < 2 ? `${n(cases)} dossier` : `${n(cases)} dossiers`),
      formula:
        'Le solde de chaque dossier que détient une agence et qui n’est ni payé, ni retiré, ni rendu.',
      cases: 'Dossiers',
    },
    old: {
      label: 'Plus de 90 jours',
      note: 'de ce qui est dû',
      formula:
        'Ce qui a plus de 90 jours de retard, divisé par tout ce qui est dû. Les avoirs ne comptent ni dans l’un ni dans l’autre.',
      over: 'Plus de 90 jours',
      owed: 'Dû en tout',
    },
    net: {
      label: 'Retour net des agences',
      note: 'de ce qui a été confié, 12 mois, après commissions',
      nothing: 'rien n’a été confié en 12 mois',
      formula:
        'Encaissé moins commissions, divisé par ce qui a été confié, pour les remises des douze derniers mois.',
      collected: 'Encaissé',
      fee: 'Commissions',
      placed: 'Confié',
    },
  },
  agencies: {
    title: 'Agences',
    caption: 'Retour net : remises des 12 derniers mois, quel que soit leur âge',
    compare: 'Comparer',
    agency: 'Agence',
    openCases: 'Dossiers ouverts',
    balance: (currency) => `Dû, ${currency}`,
    netBack: 'Retour net',
    standing: 'Situation',
    none: 'Pas encore d’agence',
    noneText: 'Les agences que vous approuvez figurent ici, avec ce qu’elles ont et font revenir.',
  },
  agency: {
    emptyTitle: 'Pas encore de dossiers',
    empty: 'Les dossiers apparaissent ici quand un cabinet vous confie des comptes.',
  },
  workplaces: {
    kind: 'Type',
    title: 'Où voulez-vous travailler ?',
    none: 'Vous n’appartenez à aucun lieu de travail',
    noneText: 'Demandez une invitation à un responsable de votre cabinet ou de votre agence.',
    practice: 'Cabinet',
    agency: 'Agence',
  },
};
