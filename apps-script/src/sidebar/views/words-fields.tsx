import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../shared/money.ts';
import type { Finding } from '../../../../shared/reminders/lint/findings.ts';
import {
  MERGE_FIELDS,
  type MergeField,
  SUBJECT_FIELDS,
  type Template,
} from '../../../../shared/reminders/templates/template.ts';
import { Button } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { Findings } from './words-findings.tsx';

interface Props {
  template: Template;
  findings: readonly Finding[];
  change: (template: Template) => void;
  language: Language;
}

/** The subject and the paragraphs, each in a box of its own; what can be inserted stands below the one in use. */
export function WordsFields({ template, findings, change, language }: Props) {
  const { words } = useShell();
  const texts = words.words;
  const [active, setActive] = useState(0);
  const { subject, paragraphs } = template;
  const at = (part: number) => findings.filter((finding) => finding.at?.part === part);
  const set = (part: number, text: string) =>
    change(
      part === 0
        ? { subject: text, paragraphs }
        : {
            subject,
            paragraphs: paragraphs.map((one, index) => (index === part - 1 ? text : one)),
          },
    );
  const shared = { language, active, setActive, set };
  return (
    <>
      <p class="muted small">{texts.ways}</p>
      <Part part={0} label={texts.subject} text={subject} findings={at(0)} {...shared} />
      {paragraphs.map((text, index) => (
        <Part
          key={index}
          part={index + 1}
          label={texts.paragraph(index + 1)}
          text={text}
          findings={at(index + 1)}
          {...shared}
          remove={() =>
            change({ subject, paragraphs: paragraphs.filter((_one, other) => other !== index) })
          }
        />
      ))}
      <Button
        kind="quiet"
        onClick={() => {
          change({ subject, paragraphs: [...paragraphs, ''] });
          setActive(paragraphs.length + 1);
        }}
      >
        {texts.add}
      </Button>
    </>
  );
}

interface PartProps {
  part: number;
  label: string;
  text: string;
  findings: readonly Finding[];
  language: Language;
  active: number;
  setActive: (part: number) => void;
  set: (part: number, text: string) => void;
  remove?: () => void;
}

const LETTERS_A_LINE = 32;

function Part({
  part,
  label,
  text,
  findings,
  language,
  active,
  setActive,
  set,
  remove,
}: PartProps) {
  const { words } = useShell();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = `part-${part}`;
  const insert = (field: MergeField) => {
    const { selectionStart = text.length, selectionEnd = text.length } = box.current ?? {};
    const said = `{{${field}}}`;
    set(part, text.slice(0, selectionStart) + said + text.slice(selectionEnd));
    const after = selectionStart + said.length;
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(after, after);
    });
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        lang={language}
        rows={Math.max(1, Math.ceil(text.length / LETTERS_A_LINE))}
        value={text}
        aria-invalid={findings.length > 0 ? 'true' : undefined}
        aria-describedby={findings.length > 0 ? `${id}-found` : undefined}
        onFocus={() => setActive(part)}
        onInput={(event) => set(part, event.currentTarget.value)}
      />
      <Findings findings={findings} id={`${id}-found`} />
      {active === part && (
        <fieldset class="chips">
          <legend class="spoken">{words.words.insert}</legend>
          {(part === 0 ? SUBJECT_FIELDS : MERGE_FIELDS).map((field) => (
            <button key={field} type="button" class="chip" onClick={() => insert(field)}>
              <span aria-hidden="true">+ </span>
              {words.words.fields[field]}
            </button>
          ))}
          {remove && (
            <button type="button" class="link small" onClick={remove}>
              {words.words.remove(part)}
            </button>
          )}
        </fieldset>
      )}
    </div>
  );
}
