import type { PolicyExample } from './index.ts';

export const fr: PolicyExample = {
  title: 'Comment nos patients sont traités',
  text: `Cette charte vaut pour toutes celles et tous ceux qui parlent ou écrivent à nos patients au sujet d’une facture : notre propre équipe et chaque agence qui travaille pour nous.

Dignité

Nous parlons à chaque patient comme nous voudrions que l’on parle à nos proches. Une facture impayée ne dit rien d’une personne. Qui parle en notre nom se présente, dit pour qui il appelle, et écoute avant de demander quoi que ce soit.

Horaires et fréquence

- Des appels les jours ouvrables, de 9 heures à 18 heures, là où vit le patient.
- Au plus une conversation par semaine, sauf si le patient en demande davantage.
- Jamais au travail, jamais un jour férié.

Moyens de contact

Nous utilisons les moyens que le patient a acceptés, une lettre d’abord. Qui demande à ne plus être appelé, ou à ne plus recevoir d’écrits par tel moyen, est entendu dès ce jour. Rien d’une facture n’est dit à un tiers, laissé sur un répondeur ou inscrit sur une enveloppe.

Aucune menace

Personne ne menace, ne presse, n’effraie : ni d’un procès, ni par l’employeur, ni par un fichier, ni d’un refus de soins. Nous n’annonçons pas ce qui n’arrivera pas, et nous ne demandons au patient ni intérêts ni frais qui ne soient convenus par écrit.

Une contestation arrête le travail

Qui dit qu’une facture est fausse, payée ou qu’elle n’est pas la sienne a raison tant que nous n’avons pas vérifié. Le travail s’arrête le jour même et ne reprend qu’une fois que nous avons répondu au patient par écrit.

Confidentialité

Nous transmettons le strict nécessaire : qui doit quoi à qui, et comment le joindre. Jamais un diagnostic, un soin ni le nom d’un service. Ce qui n’est plus utile est rendu ou détruit.

Les personnes en difficulté

Une maladie, un deuil, un handicap, une langue qui n’est pas la nôtre, la perte d’un emploi : qui l’apprend cesse de demander de l’argent, le note sans détail et nous le dit. Nous décidons avec le patient de la suite.

Difficultés et aides

Toute conversation sur l’argent propose une aide avant de demander un paiement :

- un échéancier à la mesure de ce qui reste à la fin du mois,
- notre propre aide financière, et comment la demander,
- les aides des organismes publics et des assureurs, quand nous en connaissons.

Réclamations

Qui se plaint est remercié, et reçoit sous dix jours la réponse d’une personne nommée. L’agence nous transmet chaque réclamation sous un jour ouvrable, même lorsqu’elle pense avoir eu raison.

Paiements

L’argent ne va que sur les comptes convenus. Personne n’encaisse d’espèces, personne ne reçoit de coordonnées de paiement par courriel. Chaque paiement est confirmé au patient par écrit.

Traces

Chaque contact est noté le jour même : quand, par qui, par quel moyen, et ce qui a été convenu. Les notes sont bienveillantes, factuelles, et telles que le patient pourrait les lire.`,
};
