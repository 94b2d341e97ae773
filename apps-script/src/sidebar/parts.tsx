import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Failure } from './client.ts';
import { type Place, useShell } from './shell.ts';

interface FrameProps {
  /** Names the view: when it changes, the heading takes the focus, so that nobody is lost. */
  id: string;
  title: string;
  sub?: ComponentChildren;
  back?: { label: string; go: () => void } | undefined;
  /** Told to screen readers as it changes; with a moving bar while something is under way. */
  status?: { text: string; busy?: boolean } | null | undefined;
  /** The next steps, stacked in reach at the bottom. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

/** One view: heading, what there is to see, and the next steps at the bottom. */
export function Frame({ id, title, sub, back, status, actions, children }: FrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  useEscape(back?.go);
  return (
    <div class="view">
      <header>
        {back && (
          <button type="button" class="link back" onClick={back.go}>
            <span aria-hidden="true">‹ </span>
            {back.label}
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sub && <p class="muted">{sub}</p>}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <main tabIndex={0} aria-label={title} key={id}>
        <div role="status" class={status ? 'status' : 'status empty'}>
          {status?.busy && <span class="moving" aria-hidden="true" />}
          {status?.text}
        </div>
        {children}
      </main>
      {actions && <footer>{actions}</footer>}
    </div>
  );
}

function useEscape(go: (() => void) | undefined) {
  useEffect(() => {
    if (!go) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) go();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [go]);
}

interface ButtonProps {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | 'link';
  onClick: () => void | Promise<void>;
  children: ComponentChildren;
  /** What a screen reader hears where the words alone do not say what of. */
  label?: string;
  disabled?: boolean;
}

/** A button that ignores a second press while the first is still at work. */
export function Button({ kind = 'plain', onClick, children, label, disabled }: ButtonProps) {
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy || disabled) return;
    setBusy(true);
    await onClick();
    setBusy(false);
  };
  return (
    <button
      type="button"
      class={kind === 'link' ? 'link' : `button ${kind}`}
      aria-disabled={busy || disabled ? 'true' : undefined}
      aria-label={label}
      onClick={press}
    >
      {children}
    </button>
  );
}

/** A short message in a box; the sign at its start says the kind without the colour. */
export function Notice({
  kind,
  children,
}: {
  kind: 'warn' | 'bad' | 'good';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : undefined}>
      <span class="sign" aria-hidden="true">
        {kind === 'good' ? '✓' : '!'}
      </span>
      <div>{children}</div>
    </div>
  );
}

/** Where each refusal is mended; the others can only be tried again. */
const CURES: Partial<Record<Failure['code'], Place | 'close'>> = {
  'old-page': 'close',
  'no-document': 'close',
  'not-set-up': 'setup',
  'no-clinic': 'clinic',
  'copied-sheet': 'home',
  'no-portal': 'portal',
  'no-token': 'portal',
  'no-key': 'portal',
  'sync-first': 'portal',
  'hand-off-open': 'portal',
};

/** Why something did not work, in plain words, with the way on. */
export function Refusal({
  failure,
  retry,
  mend,
}: {
  failure: Failure;
  retry?: (() => void | Promise<void>) | undefined;
  /** Where the view itself knows the way on. */
  mend?: { label: string; go: () => void } | undefined;
}) {
  const { words, go } = useShell();
  const { what, cure } = words.refusals[failure.code](failure.details);
  const place = CURES[failure.code];
  const labels = {
    setup: words.home.setupDo,
    clinic: words.home.clinicDo,
    home: words.common.home,
    portal: words.portal.home.open,
    close: words.common.close,
  };
  const cured = place && {
    label: labels[place as keyof typeof labels],
    go: () => (place === 'close' ? closeSidebar() : go(place)),
  };
  const onward = mend ?? cured ?? (retry && { label: words.common.retry, go: retry });
  return (
    <Notice kind="bad">
      <p>
        <strong>{what}</strong> {cure}
      </p>
      {onward && <Button onClick={onward.go}>{onward.label}</Button>}
    </Notice>
  );
}

function closeSidebar() {
  if (typeof google !== 'undefined') google.script.host.close();
}

interface FieldProps {
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  children: (attributes: {
    id: string;
    'aria-invalid'?: 'true';
    'aria-describedby'?: string;
  }) => ComponentChildren;
}

/** A label, its input, a hint and an error, tied together for screen readers. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(error ? { 'aria-invalid': 'true' as const } : {}),
        ...(described ? { 'aria-describedby': described } : {}),
      })}
      {hint && (
        <p class="muted small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="error small" id={id}>
      <span aria-hidden="true">! </span>
      {children}
    </p>
  );
}

/** After a refused form: the first field that needs a person. */
export function focusFirstError() {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
