import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'fr');

/** Ce qui arrive à échéance, et quand. */
export const calendar: PortalMessages['calendar'] = {
  title: 'Échéancier',
  subtitle:
    'Ce qui arrive à échéance avec vos agences dans les douze mois ; ce qui est dépassé vient d’abord.',
  overdue: 'Dépassé',
  caption: (month) => `Échéances : ${month}`,
  columns: { what: 'Quoi', agency: 'Agence', day: 'Jour', left: 'Quand' },
  kind: 'Type',
  kinds: {
    paper: 'Justificatifs',
    mandate: 'Mandats',
    attestation: 'Engagements sur la charte',
    policy: 'Charte',
    reverification: 'Réexamens',
    complaint: 'Réclamations',
    exit: 'Fins du travail',
  },
  about: {
    paper: (name) => `Expiration : ${name}`,
    paperAt: (name, place) => `Expiration : ${name}, ${place}`,
    mandate: 'Réexaminer ensemble le mandat',
    attestation: 'S’engager à suivre la charte',
    policy: 'Relire la charte',
    reverification: 'Réexaminer l’agence',
    complaint: (number) => `Réponse à la réclamation ${number}`,
    exit: 'Détruire les données du travail terminé',
  },
  left: (days) => (days === 1 ? 'Demain' : `Dans ${n(days)} jours`),
  today: 'Aujourd’hui',
  over: (days) => (days === 1 ? 'Dépassé d’un jour' : `Dépassé de ${n(days)} jours`),
  ics: 'Pour votre propre agenda (.ics)',
  icsNote: 'Tel qu’il est maintenant ; téléchargez-le à nouveau pour le mettre à jour.',
  nameOf: (practice) => `Agences de ${practice}`,
  csvName: 'echeancier',
  empty: {
    title: 'Rien n’arrive à échéance',
    text: 'Dès que vous travaillez avec une agence, l’expiration de ses justificatifs, les réexamens et les réponses figurent ici.',
    go: 'Voir les agences',
  },
};
