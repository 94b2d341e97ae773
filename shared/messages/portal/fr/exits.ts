import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'fr');

export const exits: PortalMessages['exits'] = {
  title: 'Fin du travail',
  with: (agency) => `Fin du travail avec ${agency}`,
  subtitle: 'Rien d’un patient n’y reste, ni argent.',
  notBegun: 'Pas engagée',
  notBegunText:
    'L’agence reste ce qu’elle est jusqu’à la dernière étape. D’ici là, vous pouvez annuler à tout moment.',
  suspendFirst: 'Suspendez d’abord l’agence',
  suspendFirstText:
    'Pendant que le travail se termine, rien de nouveau ne doit lui parvenir. La suspension a son propre motif et sa lettre.',
  suspend: 'Décider de l’agence',
  begin: 'Engager la fin du travail',
  beginText:
    'L’agence est prévenue et priée de détruire ce que vous lui avez confié. Rien ne prend fin avant la dernière étape.',
  begun: (name, when) => `Engagée par ${name}, ${when}.`,
  over: (when) => `Le travail a pris fin le ${when}.`,
  overText: 'L’agence ne trouve plus aucun de vos dossiers. Le registre reste chez vous.',
  onlyManagers: 'Seul un responsable met fin au travail avec une agence.',
  steps: {
    cases: 'Tous les dossiers sont revenus',
    money: 'Tout l’argent est arrivé',
    export: 'Les fichiers sont conservés',
    destruction: 'Les données sont détruites',
  },
  done: 'Fait',
  open: 'À faire',
  cases: {
    inHand: (count) =>
      count > 1
        ? `Elle a encore ${n(count)} dossiers ouverts.`
        : 'Elle a encore un dossier ouvert.',
    returned: (count) =>
      count > 1
        ? `${n(count)} dossiers rendus attendent d’être repris.`
        : 'Un dossier rendu attend d’être repris.',
    none: 'Elle ne travaille sur aucun de vos dossiers.',
    recall: (count) => (count > 1 ? `Retirer les ${n(count)} dossiers` : 'Retirer le dossier'),
    recallTitle: 'Retirer tous les dossiers ?',
    recallText: 'L’agence le voit aussitôt, reçoit un seul courriel et cesse d’y travailler.',
    see: 'Voir les dossiers rendus',
  },
  money: {
    paid: (count) =>
      count > 1
        ? `${n(count)} dossiers payés ne sont pas clos : fermez chacun quand son argent est arrivé.`
        : 'Un dossier payé n’est pas clos : fermez-le quand son argent est arrivé.',
    missing: (amount) => `Elle a déclaré ${amount} que votre feuille ne montre pas encore.`,
    none: 'Tout ce qu’elle a déclaré figure dans votre feuille.',
    see: 'Voir les dossiers payés',
    payments: 'Voir les paiements',
  },
  export: {
    text: 'Téléchargez ces fichiers et conservez-les là où votre cabinet garde ses registres.',
    cases: 'Dossiers (CSV)',
    payments: (currency) => `Paiements en ${currency} (CSV)`,
    keep: 'J’ai conservé ces fichiers',
    kept: (name, when) => `${name} les a conservés, ${when}.`,
  },
  destruction: {
    waiting: 'L’agence est priée de le certifier ici. Si vous l’avez sur papier, notez-le.',
    own: (name, when) => `${name}, de l’agence, certifie : détruites le ${when}.`,
    paper: (name, when) => `Sur papier, signé par ${name} : détruites le ${when}.`,
    onPaper: 'Nous l’avons sur papier',
    by: 'Signé par',
    day: 'Détruites le',
    keep: 'Enregistrer',
  },
  end: {
    title: 'Mettre fin au travail',
    text: 'L’agence perd aussitôt l’accès à tous vos dossiers. Ce qu’elle n’a jamais confirmé est clos.',
    reason: 'Pourquoi',
    reasonHelp: 'Avec vos mots, au moins dix lettres. Cela reste dans les registres.',
    submit: 'Mettre fin au travail',
    notYet: 'Possible quand toutes les étapes ci-dessus sont faites.',
  },
  cancel: {
    label: 'Annuler la fin',
    title: 'Continuer avec l’agence ?',
    text: 'Elle reste suspendue jusqu’à une nouvelle décision. Ce qui est retiré le reste.',
  },
  section: {
    begun: 'Le travail avec elle prend fin.',
    see: 'Voir les étapes',
    begin: 'Mettre fin au travail',
  },
  agency: {
    title: 'Travail terminé',
    subtitle: 'Les cabinets qui mettent fin à leur travail avec vous, ou l’ont fait.',
    none: 'Personne ne met fin à son travail avec vous',
    noneText: 'Si un cabinet le fait, ce qu’il vous reste à faire figurera ici.',
    begun: (when) => `Engagée le ${when}`,
    todo: (day) =>
      `Confirmez ses retraits, versez ce qui est encore dû et détruisez avant le ${day} ce qu’il vous a confié.`,
    certify: 'Certifier la destruction',
    certifyTitle: (practice) => `Détruit ce que ${practice} vous a confié ?`,
    certifyText:
      'Vous certifiez que toutes les données de ses patients sont détruites, copies et sauvegardes de vos systèmes comprises, hormis ce que la loi vous oblige à garder.',
    certified: (name, when) => `${name} a certifié : détruites le ${when}.`,
    over: (when) => `Terminé le ${when}.`,
    onlyManagers: 'Un responsable de l’agence le certifie.',
    toDo: {
      title: (count) =>
        count > 1
          ? `${n(count)} cabinets mettent fin à leur travail avec vous.`
          : 'Un cabinet met fin à son travail avec vous.',
      text: 'Détruisez ce qui vous a été confié et certifiez-le.',
      go: 'Voir ce qu’il reste à faire',
    },
  },
};
