import type { LawQuestionsView } from '../../shared/contract/law.ts';
import type { Arguments } from '../../shared/contract/sidebar.ts';
import type { LawView } from '../../shared/contract/sidebar-views.ts';
import type { AskedFact, FactSaid } from '../../shared/law/asked.ts';
import { CLINIC_PLACES } from '../../shared/law/places.ts';
import { citedRules } from '../../shared/messages/law/cited.ts';
import { changesWithin, lawReading, placeName } from '../../shared/messages/law/reading.ts';
import type { Language } from '../../shared/money.ts';

/** The law of a place as the script reads it on 22 November 2026; without a place it is asked for. */
function law(place: string | null, language: Language): LawView {
  const [day, places] = ['2026-11-22', CLINIC_PLACES] as const;
  const reading = place === null ? null : lawReading({ place, actor: 'clinic', day }, language);
  return {
    places: places.map((one) => ({ place: one, name: placeName(one, language) })),
    reading,
    soon: reading ? changesWithin(reading, day, 90) : [],
  };
}

/** The questions of a clinic with patients in Texas and Colombia; one was answered. */
function questions(language: Language): LawQuestionsView {
  const asked: [AskedFact, string, FactSaid | null][] = [
    ['authorisedChannels', 'CO-2300-CHANNELS', null],
    ['itemizedBillIssued', 'US-TX-ITEMISED', null],
    [
      ...(['medicaidCovered', 'US-MEDICAID-NO-BILL'] as const),
      { answer: 'marked', channels: [], by: 'Elena Ortiz', on: '2026-11-20' },
    ],
  ];
  return {
    questions: asked.map(([fact, rule, said]) => ({
      ...{ fact, said, isOpen: said === null, why: citedRules([rule], language) },
    })),
    by: 'Elena Ortiz',
  };
}

/** The script's answers about the law. */
export function lawScript(language: Language) {
  return {
    law: ({ place }: { place: string | null }) => law(place, language),
    lawQuestions: () => questions(language),
    answerLaw: ({ fact, answer, channels, by }: Arguments<'answerLaw'>) => {
      const view = questions(language);
      const on = '2026-11-22' as const;
      const said = answer && { answer, channels, by, on };
      return {
        ...view,
        questions: view.questions.map((one) =>
          one.fact === fact ? { ...one, said, isOpen: said === null } : one,
        ),
      };
    },
  };
}
