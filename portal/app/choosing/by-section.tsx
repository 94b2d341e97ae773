import { Fragment, type ReactNode } from 'react';
import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { QUESTION_SECTIONS, type Question } from '../../../shared/vetting/questions.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

interface BySectionProps {
  questions: readonly Question[];
  children: (question: Question) => ReactNode;
}

/** Questions under the headings of their parts; a part of which nothing is asked is left out. */
export function BySection({ questions, children }: BySectionProps) {
  const { language } = useWords();
  const { sections } = questionWords(language);
  return QUESTION_SECTIONS.map((section) => {
    const own = questions.filter((question) => question.section === section);
    if (own.length === 0) return null;
    return (
      <Section key={section} title={sections[section]}>
        {own.map((question) => (
          <Fragment key={question.code}>{children(question)}</Fragment>
        ))}
      </Section>
    );
  });
}
