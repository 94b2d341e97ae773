import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { useWords } from '../ui/words.tsx';
import type { DossierPaper } from './read-dossier-papers.server.ts';

/** 'P3, Collection licence, Texas': how the document speaks of a paper. */
export function usePaperTitle(): (paper: DossierPaper) => string {
  const { words, language } = useWords();
  return ({ no, kind, place }) =>
    [
      words.dossier.papers.no(no),
      evidenceName(kind, language),
      ...(place ? [placeText(place, language)] : []),
    ].join(', ');
}
