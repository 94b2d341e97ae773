import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'fr');

export const policies: PortalMessages['policies'] = {
  title: 'Charte',
  draftTitle: 'Brouillon de la charte',
  subtitle: 'Comment vos patients doivent être traités, par vous et par chaque agence.',
  of: (practice) => `Charte de ${practice}`,
  print: 'Imprimez cette page : elle devient un document.',
  stages: {
    draft: 'Brouillon',
    coming: 'Pas encore en vigueur',
    'in-force': 'En vigueur',
    replaced: 'Remplacée',
  },
  states: {
    'none-needed': 'Rien à faire',
    attested: 'Engagement pris',
    open: 'Demandé',
    outdated: 'Engagée sur une version antérieure',
    late: 'En retard',
  },
  waitsForYou: 'Vous attend',
  see: (number) => `Voir la version ${number}`,
  draftWaits: (number) => `La version ${number} est un brouillon, que personne d’autre ne voit.`,
  comesInto: (number, day) => `La version ${number} entre en vigueur le ${day}.`,
  none: {
    title: 'Pas encore de charte',
    text: 'Écrivez comment vos patients doivent être traités. Une fois la charte publiée, chaque agence qui travaille pour vous est invitée à s’y engager nommément.',
    example: 'Partir de notre exemple',
    blank: 'Partir d’une page vide',
  },
  next: {
    title: 'Et maintenant',
    draft: 'Relisez-la comme les agences la liront. Une fois publiée, elle ne change plus.',
    coming: (day) =>
      `Elle est publiée et entre en vigueur le ${day}. Elle ne change que par une version suivante.`,
    inForce: (day) => `À revoir d’ici le ${day}. Elle ne change que par une version suivante.`,
    replaced: 'Une version plus récente l’a remplacée.',
    goOn: 'Continuer le brouillon',
    change: 'Écrire la version suivante',
    onlyManagers: 'Seul un responsable écrit et publie la charte.',
  },
  publish: {
    label: 'Publier',
    title: (number) => `Publier la version ${number} ?`,
    text: (day) =>
      `Avec votre nom et la date du jour, elle reste telle quelle et entre en vigueur le ${day}.`,
    asks: (agencies, days) =>
      `${agencies} : un courriel leur demande de s’y engager sous ${days === 1 ? 'un jour' : `${days} jours`}.`,
    asksNobody: 'Aucune agence ne travaille encore pour vous : personne n’est sollicité.',
  },
  discard: {
    label: 'Abandonner le brouillon',
    question: 'Abandonner le brouillon ?',
    text: 'Ce qu’il contient n’est plus affiché. Ce qui est publié reste tel quel.',
  },
  form: {
    title: (number) => `Charte, version ${number}`,
    subtitle: 'Personne hors du cabinet ne voit un brouillon.',
    blank: 'Rien n’est encore écrit.',
    labels: {
      title: 'Titre',
      text: 'Texte',
      whatChanged: 'Ce qui change',
      effectiveOn: 'Entre en vigueur le',
      reviewOn: 'À revoir d’ici le',
      answerDays: 'Jours pour s’engager',
    },
    textHelp:
      'Une ligne vide sépare les paragraphes. Une ligne courte, seule et sans point final, est un titre ; les lignes qui commencent par un tiret forment une liste.',
    whatChangedHelp: 'En quelques phrases. C’est ce que les agences lisent d’abord.',
    answerDaysHelp: 'De 1 à 90, à compter de la publication.',
    submit: 'Enregistrer le brouillon',
    back: 'Retour à la charte',
  },
  document: {
    version: (number, day) => `Version ${number}, en vigueur à partir du ${day}`,
    whatChanged: 'Ce qui change',
    published: (name, day) => `Publiée par ${name} le ${day}.`,
    review: (day) => `À revoir d’ici le ${day}.`,
  },
  history: {
    title: 'Versions',
    version: (number) => `Version ${number}`,
    published: (name, day) => `Publiée par ${name}, ${day}`,
    drafted: (name, day) => `Enregistrée par ${name}, ${day}`,
  },
  attestations: {
    title: 'Agences qui s’y engagent',
    agency: 'Agence',
    state: 'État',
    due: 'Échéance',
    word: 'Engagements',
    given: (number, name, day) => `Version ${number} : ${name}, ${day}`,
    notAsked: 'N’est plus sollicitée',
    none: 'Aucune agence ne travaille pour vous',
    noneText: 'Dès que vous en aurez approuvé une, elle sera invitée à s’engager.',
  },
  section: {
    title: 'Charte',
    due: (day) => `Engagement attendu d’ici le ${day}.`,
    see: 'Voir la charte',
  },
  list: {
    title: 'Chartes',
    subtitle: 'Comment chaque cabinet veut que ses patients soient traités.',
    practice: 'Cabinet',
    state: 'État',
    due: 'S’engager d’ici le',
    version: 'Version',
    effective: 'En vigueur à partir du',
    none: 'Pas encore de charte',
    noneText: 'Dès qu’un cabinet pour lequel vous travaillez en publie une, elle apparaît ici.',
  },
  attest: {
    asked: (day) => `Lisez-la, et engagez-vous d’ici le ${day}.`,
    late: (day) =>
      `Votre engagement était attendu pour le ${day}. Merci de la lire et de vous engager.`,
    done: 'Vous vous y êtes engagés. Si elle change, vous serez de nouveau sollicités.',
    older: 'Ce n’est pas la dernière version. On ne s’engage que sur celle-là.',
    onlyManagers: 'Seul un responsable de votre agence s’engage.',
    label: 'S’engager',
    title: (number) => `S’engager sur la version ${number} ?`,
    text: (practice) =>
      `Avec votre nom et la date du jour, vous déclarez pour votre agence : nous avons lu cette charte de ${practice}, celles et ceux qui traitent ses dossiers la connaissent, et nous la respectons.`,
    submit: 'Prendre l’engagement',
    given: (name, day) => `Engagement pris par ${name}, ${day}`,
  },
  todo: {
    late: {
      title: (count) =>
        count === 1
          ? 'Une agence ne s’est pas engagée sur votre charte.'
          : `${n(count)} agences ne se sont pas engagées sur votre charte.`,
      text: (agencies) => `L’échéance est passée : ${agencies}.`,
      go: 'Voir qui est en retard',
    },
    review: {
      title: 'Votre charte est à revoir.',
      text: 'Relisez-la et publiez une version suivante, même si seules les dates changent.',
      go: 'Lire la charte',
    },
  },
  toAttest: {
    title: (count) =>
      count === 1
        ? 'Un cabinet vous demande de vous engager sur sa charte.'
        : `${n(count)} cabinets vous demandent de vous engager sur leur charte.`,
    text: 'Lisez-la, et engagez-vous.',
    go: 'Voir les chartes',
  },
};
