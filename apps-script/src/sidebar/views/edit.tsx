import { useState } from 'preact/hooks';
import type { EditView } from '../../../../shared/contract/letter-views.ts';
import type { DueRow } from '../../../../shared/contract/sidebar-views.ts';
import { blocks, type Finding } from '../../../../shared/reminders/lint/findings.ts';

import { type Template, tidyTemplate } from '../../../../shared/reminders/templates/template.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, focusFirstError, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { NameField } from './name-field.tsx';
import { WordsFields } from './words-fields.tsx';
import { MissingParts } from './words-findings.tsx';

interface Props {
  row: DueRow;
  /** Back to the letter, which is read again. */
  leave: () => void;
}

/** The words of one message, changed for it alone. */
export function EditPage({ row, leave }: Props) {
  const { words } = useShell();
  const { loaded, load } = useAnswer('edit', { key: row.key });
  if (loaded.state === 'ready') return <Editor view={loaded.value} row={row} leave={leave} />;
  return (
    <Frame
      id="edit"
      title={words.edit.title}
      sub={row.name}
      back={{ label: words.words.toLetter, go: leave }}
      status={loaded.state === 'loading' ? { text: words.words.loading, busy: true } : null}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
    </Frame>
  );
}

function Editor({ view, row, leave }: Props & { view: EditView }) {
  const { words } = useShell();
  const { edit: texts, words: common } = words;
  const draft = useDraft(view, row);
  const [isLeaving, setLeaving] = useState(false);
  const stay = draft.isChanged && !isLeaving;
  return (
    <Frame
      id="edit"
      title={texts.title}
      sub={row.name}
      back={{ label: common.toLetter, go: stay ? () => setLeaving(true) : leave }}
      status={draft.done && { text: `✓ ${draft.done === 'saved' ? texts.saved : texts.isBack}` }}
      actions={<Actions draft={draft} />}
    >
      {isLeaving && draft.isChanged && (
        <Notice kind="warn">
          <p>{common.unsaved}</p>
          <Button onClick={leave}>{common.leave}</Button>
        </Notice>
      )}
      {draft.failure && <Refusal failure={draft.failure} />}
      <p class="muted small">{texts.why}</p>
      <MissingParts findings={draft.findings} />
      <WordsFields
        template={draft.template}
        findings={draft.findings}
        change={(to) => {
          setLeaving(false);
          draft.change(to);
        }}
        language={view.kind.language}
      />
      <NameField
        label={words.channels.hand.by}
        error={draft.isNameAsked ? words.channels.hand.byAsked : undefined}
        value={draft.by}
        set={draft.setBy}
      />
    </Frame>
  );
}

type Draft = ReturnType<typeof useDraft>;

function Actions({ draft }: { draft: Draft }) {
  const { edit: texts, words: common } = useShell().words;
  const isBlocked = draft.findings.some(blocks);
  return (
    <>
      {isBlocked && (
        <p class="small error" role="status">
          <span aria-hidden="true">! </span>
          {texts.mend}
        </p>
      )}
      <Button kind="primary" onClick={draft.save} disabled={!draft.isChanged || isBlocked}>
        {texts.save}
      </Button>
      {draft.takeBack && <Button onClick={draft.takeBack}>{common.takeBack}</Button>}
      {!draft.takeBack && draft.differs && <Button onClick={draft.back}>{texts.back}</Button>}
    </>
  );
}

/** What is typed, and what the script found in it the last time it was asked to keep it. */
function useDraft(asked: EditView, { key }: DueRow) {
  const [view, setView] = useState(asked);
  const kept = view.own ?? view.usual;
  const [template, setTemplate] = useState<Template>(kept);
  const [former, setFormer] = useState<Template | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [done, setDone] = useState<'saved' | 'usual' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [by, setBy] = useState(view.by);
  const [isNameAsked, askName] = useState(false);
  const change = (to: Template) => {
    setFindings(stillThere(findings, template, to));
    setTemplate(to);
    setDone(null);
  };
  const save = async () => {
    askName(by.trim() === '');
    if (by.trim() === '') return focusFirstError();
    const { subject, paragraphs } = tidyTemplate(template);
    const words = { subject, paragraphs: [...paragraphs] };
    const reply = await client.saveEdit({ key, edit: view.edit, by: by.trim(), ...words });
    setFailure(reply.ok ? null : reply);
    if (!reply.ok) return;
    setFindings(reply.value.findings);
    if (!reply.value.saved) return focusFirstError();
    setView(reply.value.view);
    setTemplate(words);
    setDone('saved');
  };
  const back = async () => {
    if (view.own) {
      const reply = await client.dropEdit({ key });
      setFailure(reply.ok ? null : reply);
      if (!reply.ok) return;
      setView(reply.value);
    }
    setFormer(template);
    setTemplate(view.usual);
    setFindings([]);
    setDone('usual');
  };
  return {
    ...{ template, findings, done, failure, by, setBy, isNameAsked, change, save, back },
    isChanged: !isSame(template, kept),
    differs: view.own !== null || !isSame(template, view.usual),
    takeBack: done === 'usual' && former ? () => change(former) : null,
  };
}

/** What was found in words that nobody has touched since. */
function stillThere(findings: readonly Finding[], from: Template, to: Template): Finding[] {
  if (from.paragraphs.length !== to.paragraphs.length) return [];
  const parts = ({ subject, paragraphs }: Template) => [subject, ...paragraphs];
  return findings.filter(({ at }) => at !== null && parts(from)[at.part] === parts(to)[at.part]);
}

function isSame(one: Template, other: Template): boolean {
  const tidy = ({ subject, paragraphs }: Template) => tidyTemplate({ subject, paragraphs });
  return JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
}
