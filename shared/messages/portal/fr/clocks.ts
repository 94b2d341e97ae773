import type { PortalMessages } from '../index.ts';

const businessDays = (days: number) => (days > 1 ? `${days} jours ouvrés` : `${days} jour ouvré`);

export const clocks: PortalMessages['clocks'] = {
  duties: {
    acknowledge: 'Réponse à la remise',
    'first-contact': 'Premier contact',
    freshness: 'Prochaine mise à jour',
    'dispute-answer': 'Réponse à la contestation',
    recall: 'Confirmation du retrait',
  },
  due: (duty, day, days) => `${duty} : échéance le ${day}, dans ${businessDays(days)}.`,
  dueToday: (duty) => `${duty} : échéance aujourd’hui.`,
  late: (duty, day, days) =>
    days === 0
      ? `${duty} : l’échéance était le ${day}.`
      : `${duty} : l’échéance était le ${day}, il y a ${businessDays(days)}.`,
  how: 'Selon le mandat de ce dossier, en jours ouvrés du cabinet. Les jours fériés ne sont pas encore connus ici et comptent comme jours ouvrés.',
  badges: { late: 'En retard', 'due-today': 'Aujourd’hui' },
  columns: { clock: 'Prochaine étape', due: 'Échéance', late: 'Jours ouvrés de retard' },
  filter: {
    label: 'En retard pour',
    options: {
      any: 'N’importe quel délai',
      acknowledge: 'Réponse à une remise',
      'first-contact': 'Premier contact',
      freshness: 'Mise à jour',
      'dispute-answer': 'Réponse à une contestation',
      recall: 'Confirmation d’un retrait',
    },
  },
  practiceTodo: {
    title: (agency, count) =>
      count === 1
        ? `${agency} est en retard sur un dossier.`
        : `${agency} est en retard sur ${count} dossiers.`,
    with: (duty, count) => `${duty} : ${count}`,
    go: 'Les voir',
  },
  agencyTodo: {
    acknowledge: (count) =>
      count === 1
        ? 'Un dossier en retard : sans réponse.'
        : `${count} dossiers en retard : sans réponse.`,
    'first-contact': (count) =>
      count === 1
        ? 'Un dossier en retard : pas encore de contact.'
        : `${count} dossiers en retard : pas encore de contact.`,
    freshness: (count) =>
      count === 1
        ? 'Un dossier en retard : pas de mise à jour à temps.'
        : `${count} dossiers en retard : pas de mise à jour à temps.`,
    'dispute-answer': (count) =>
      count === 1
        ? 'Un dossier en retard : sa contestation est sans réponse.'
        : `${count} dossiers en retard : leurs contestations sont sans réponse.`,
    recall: (count) =>
      count === 1
        ? 'Un dossier en retard : son retrait n’est pas confirmé.'
        : `${count} dossiers en retard : leurs retraits ne sont pas confirmés.`,
  },
  agencyTodoText: 'Ces délais sont ceux de votre mandat. Le cabinet voit la même chose.',
  agencyTodoGo: 'Les voir',
  against: {
    badge: 'Contraire au mandat',
    texts: {
      channel: 'Le mandat n’autorise pas ce moyen de contact.',
      plan: 'Le mandat demande l’accord du cabinet avant un échéancier.',
    },
    summary: (count) =>
      count === 1
        ? 'Un fait rapporté par l’agence sur ce dossier est contraire au mandat. Il est signalé ci-dessous.'
        : `${count} faits rapportés par l’agence sur ce dossier sont contraires au mandat. Ils sont signalés ci-dessous.`,
  },
  form: {
    channels: (allowed) =>
      `Le mandat autorise : ${allowed}. Notez aussi tout autre moyen, s’il a servi : les deux parties voient alors qu’il était contraire au mandat.`,
    noChannel: 'aucun moyen de contact',
    notAllowed: (channel) => `${channel} (contraire au mandat)`,
    plan: 'Le mandat demande d’abord l’accord du cabinet. Sans lui, les deux parties voient que l’échéancier est contraire au mandat.',
  },
};
