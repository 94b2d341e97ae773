import type { WordsView } from '../../../../shared/contract/letter-views.ts';
import { blocks, type Finding } from '../../../../shared/reminders/lint/findings.ts';
import { MANDATORY_ITEMS } from '../../../../shared/reminders/lint/items.ts';
import { TEMPLATE_REFUSALS } from '../../../../shared/reminders/templates/template.ts';
import { useShell } from '../shell.ts';

interface Props {
  findings: readonly Finding[];
}

/** Whether the words may be saved, right above the button; while they are read, what was found last. */
export function Verdict({
  findings,
  changed,
  checking,
}: Props & { changed: boolean; checking: boolean }) {
  const { words } = useShell();
  const texts = words.words;
  const blocking = findings.filter(blocks).length;
  const advising = findings.length - blocking;
  const says = [
    blocking > 0 && texts.blocked(blocking),
    advising > 0 && texts.advised(advising),
    findings.length === 0 && !checking && (changed ? texts.fine : texts.unchanged),
    checking && texts.checking,
  ];
  return (
    <p class={blocking > 0 ? 'small error' : 'small muted'} role="status">
      {blocking > 0 && <span aria-hidden="true">! </span>}
      {says.filter(Boolean).join(' · ')}
    </p>
  );
}

/** What is true of the whole, or missing in it. */
export function MissingParts({ findings }: Props) {
  return <Findings findings={findings.filter(({ at }) => at === null)} />;
}

/** What the law of the place wants and no check can judge: a person sees to it. */
export function LawAlsoWants({ wants }: { wants: WordsView['lawAlsoWants'] }) {
  const { words } = useShell();
  if (wants.length === 0) return null;
  return (
    <details class="small">
      <summary>{words.words.lawAlsoWants}</summary>
      <ul>
        {wants.map(({ text, citation }) => (
          <li key={text}>
            {text} <span class="muted">({citation})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Findings one below the other, each with the words that it is about and the way on. */
export function Findings({ findings, id }: Props & { id?: string }) {
  const explain = useExplain();
  if (findings.length === 0) return null;
  return (
    <ul class="findings small" id={id}>
      {findings.map((finding, index) => {
        const { what, about, cure } = explain(finding);
        return (
          <li key={index} class={blocks(finding) ? 'finding bad' : 'finding warn'}>
            <span class="sign" aria-hidden="true">
              {blocks(finding) ? '!' : 'i'}
            </span>
            <span class="wide">
              <strong>{what}</strong> {about && <q>{about}</q>} {cure}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function useExplain() {
  const { rules, items, templates } = useShell().words.words;
  return ({ rule, found, citation }: Finding) => {
    const { what, cure } = rules[rule];
    const item = MANDATORY_ITEMS.find((one) => one === found);
    if (rule === 'missing-item') {
      const by = citation === undefined ? '' : ` (${citation})`;
      return { what: `${what} ${item ? items[item] : found}${by}.`, cure };
    }
    const refusal = TEMPLATE_REFUSALS.find((one) => one === found);
    if (rule === 'not-a-template' && refusal) return { what: templates[refusal], cure };
    const quoted = !['no-person', 'no-way', 'hard-to-read', 'long-sentence'].includes(rule);
    return { what, cure, about: quoted ? found : null };
  };
}
