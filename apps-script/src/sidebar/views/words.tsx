import { useEffect, useState } from 'preact/hooks';
import type { WordsKey, WordsView } from '../../../../shared/contract/letter-views.ts';
import { blocks } from '../../../../shared/reminders/lint/findings.ts';
import { type Template, tidyTemplate } from '../../../../shared/reminders/templates/template.ts';
import { type Loaded, useAnswer } from '../answer.ts';
import { client, type Failure, type Reply } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { useAfterPause } from '../use-after-pause.ts';
import { WordsFields } from './words-fields.tsx';
import { LawAlsoWants, MissingParts, Verdict } from './words-findings.tsx';

interface Props {
  kind: WordsKey;
  /** Back to the letter, which is read again. */
  leave: () => void;
}

/** The words of one kind of letter: the clinic changes them, the linter reads along. */
export function Words({ kind, leave }: Props) {
  const { words } = useShell();
  const { loaded, load, show } = useAnswer('words', kind);
  if (loaded.state === 'ready') {
    return <Editor view={loaded.value} kind={kind} leave={leave} show={show} />;
  }
  return <Fetching loaded={loaded} retry={load} leave={leave} title={words.words.title} />;
}

interface FetchingProps {
  loaded: Exclude<Loaded<WordsView>, { state: 'ready' }>;
  retry: () => void;
  leave: () => void;
  title: string;
}

function Fetching({ loaded, retry, leave, title }: FetchingProps) {
  const { words } = useShell();
  return (
    <Frame
      id="words"
      title={title}
      back={{ label: words.words.toLetter, go: leave }}
      status={loaded.state === 'loading' ? { text: words.words.loading, busy: true } : null}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={retry} />}
    </Frame>
  );
}

interface EditorProps extends Props {
  view: WordsView;
  show: (view: WordsView) => void;
}

/** What was done last; told until the words are changed again. */
type Done = 'saved' | 'ours' | null;

function Editor({ view, kind, leave, show }: EditorProps) {
  const { words } = useShell();
  const texts = words.words;
  const { draft, change, changed, checked, done, failure, save, back, takeBack } = useDraft(
    view,
    kind,
    show,
  );
  const findings = checked.value ?? [];
  const [leaving, setLeaving] = useState(false);
  useEffect(() => setLeaving(false), [draft]);
  const name = [texts.tones[kind.tone], texts.debts[kind.debt], words.languages[kind.language]];
  return (
    <Frame
      id="words"
      title={texts.title}
      sub={texts.kind(name[0] ?? '', name[1] ?? '', name[2] ?? '')}
      back={{ label: texts.toLetter, go: changed && !leaving ? () => setLeaving(true) : leave }}
      status={done && { text: `✓ ${done === 'saved' ? texts.saved : texts.isBack}` }}
      actions={
        <>
          <Verdict findings={findings} changed={changed} checking={checked.isAsking} />
          <Button
            kind="primary"
            onClick={save}
            disabled={!changed || checked.isAsking || findings.some(blocks)}
          >
            {texts.save}
          </Button>
          {takeBack && <Button onClick={takeBack}>{texts.takeBack}</Button>}
          {!takeBack && (view.own || changed) && <Button onClick={back}>{texts.back}</Button>}
        </>
      }
    >
      {leaving && changed && (
        <Notice kind="warn">
          <p>{texts.unsaved}</p>
          <Button onClick={leave}>{texts.leave}</Button>
        </Notice>
      )}
      {failure && <Refusal failure={failure} />}
      {checked.failure && <Refusal failure={checked.failure} retry={checked.again} />}
      <WhichGoOut view={view} />
      <MissingParts findings={findings} />
      <LawAlsoWants wants={view.lawAlsoWants} />
      <WordsFields template={draft} findings={findings} change={change} language={kind.language} />
    </Frame>
  );
}

function WhichGoOut({ view }: { view: WordsView }) {
  const { ours, own, notInUse } = useShell().words.words;
  const used = view.inUse ? own : notInUse;
  return <p class="muted small">{view.own ? used : ours}</p>;
}

/** What is being typed, what the linter makes of it, and what the script is asked. */
function useDraft(view: WordsView, kind: WordsKey, show: EditorProps['show']) {
  const kept = view.own ?? view.ours;
  const [draft, setDraft] = useState<Template>(kept);
  const [done, setDone] = useState<Done>(null);
  const [former, setFormer] = useState<Template | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const tidy = tidyTemplate(draft);
  const changed = JSON.stringify(tidy) !== JSON.stringify(tidyTemplate(kept));
  const { subject, paragraphs } = tidy;
  const typed = { ...kind, subject, paragraphs: [...paragraphs] };
  const checked = useAfterPause('checkWords', typed);
  const change = (to: Template) => {
    setDraft(to);
    setDone(null);
  };
  const ask = async (question: Promise<Reply<WordsView>>, what: Done) => {
    const reply = await question;
    setFailure(reply.ok ? null : reply);
    if (!reply.ok) return;
    show(reply.value);
    setDraft(reply.value.own ?? reply.value.ours);
    setDone(what);
  };
  return {
    ...{ draft, change, changed, checked, done, failure },
    save: () => ask(client.saveWords(typed), 'saved'),
    back: () => {
      setFormer(changed ? draft : kept);
      return ask(client.ourWords(kind), 'ours');
    },
    takeBack: done === 'ours' && former ? () => change(former) : null,
  };
}
