import { useState } from 'preact/hooks';
import type { WordsKey, WordsView } from '../../../../shared/contract/sidebar-views.ts';
import { HOUSE_ITEMS } from '../../../../shared/reminders/lint/items.ts';
import { blocks, lint } from '../../../../shared/reminders/lint/lint.ts';
import { defaultTemplate } from '../../../../shared/reminders/templates/defaults.ts';
import { type Template, tidyTemplate } from '../../../../shared/reminders/templates/template.ts';
import { type Loaded, useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { WordsFields } from './words-fields.tsx';
import { MissingParts, Verdict } from './words-findings.tsx';

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
  const ours = defaultTemplate(kind.language, kind.tone, kind.debt);
  const kept = view.own ?? ours;
  const [draft, setDraft] = useState<Template>(kept);
  const [done, setDone] = useState<Done>(null);
  const [former, setFormer] = useState<Template | null>(null);
  const [leaving, setLeaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const tidy = tidyTemplate(draft);
  const changed = JSON.stringify(tidy) !== JSON.stringify(tidyTemplate(kept));
  const options = { ...view, mandatory: HOUSE_ITEMS, names: [] };
  const findings = lint(tidy, kind.language, kind.tone, options);
  const blocked = findings.some(blocks);

  const change = (to: Template) => {
    setDraft(to);
    setDone(null);
    setLeaving(false);
  };
  const ask = async (question: Promise<Awaited<ReturnType<typeof client.words>>>, what: Done) => {
    const reply = await question;
    setFailure(reply.ok ? null : reply);
    if (!reply.ok) return;
    show(reply.value);
    setDraft(reply.value.own ?? ours);
    setDone(what);
  };
  const save = () => {
    const paragraphs = [...tidy.paragraphs];
    return ask(client.saveWords({ ...kind, subject: tidy.subject, paragraphs }), 'saved');
  };
  const back = () => {
    setFormer(changed ? draft : kept);
    return ask(client.ourWords(kind), 'ours');
  };

  return (
    <Frame
      id="words"
      title={texts.title}
      sub={texts.kind(
        texts.tones[kind.tone],
        texts.debts[kind.debt],
        words.languages[kind.language],
      )}
      back={{ label: texts.toLetter, go: changed && !leaving ? () => setLeaving(true) : leave }}
      status={done && { text: `✓ ${done === 'saved' ? texts.saved : texts.isBack}` }}
      actions={
        <>
          <Verdict findings={findings} changed={changed} />
          <Button kind="primary" onClick={save} disabled={blocked || !changed}>
            {texts.save}
          </Button>
          {done === 'ours' && former ? (
            <Button onClick={() => change(former)}>{texts.takeBack}</Button>
          ) : (
            (view.own || changed) && <Button onClick={back}>{texts.back}</Button>
          )}
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
      <p class="muted small">{view.own ? (view.inUse ? texts.own : texts.notInUse) : texts.ours}</p>
      <MissingParts findings={findings} />
      <WordsFields template={draft} findings={findings} change={change} language={kind.language} />
    </Frame>
  );
}
