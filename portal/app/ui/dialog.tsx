import { Form, useLocation } from '@remix-run/react';
import {
  type ButtonHTMLAttributes,
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { closes, opens, popover, useOnMove } from './browser.ts';
import { Button, Buttons, type ButtonTone } from './button.tsx';
import { SUMMARY, usePending } from './form.tsx';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

interface DialogProps {
  /** The words on the button that opens it. */
  label: string;
  tone?: ButtonTone;
  title: string;
  /** After a refused form, so that a person without scripts sees what was refused. */
  isOpen?: boolean;
  children: ReactNode;
}

/** The browser opens it before any script runs; then it is modal too. Escape closes it, focus returns. */
export function Dialog({ label, tone = 'plain', title, isOpen = false, children }: DialogProps) {
  const { words } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpenAtFirst] = useState(isOpen); // afterwards the element itself knows
  useEffect(() => {
    if (isOpen) show(dialog.current);
  }, [isOpen]);
  useCloseWhenDone(dialog);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    show(dialog.current);
  };
  const leave: Leave = {
    onClick: () => hide(dialog.current),
    // one that the server opened is no popover: without scripts a form of its own closes it
    ...(isOpenAtFirst
      ? { type: 'submit', form: `${id}-leave` }
      : { type: 'button', ...closes(id) }),
  };
  return (
    <>
      <Button tone={tone} onClick={open} aria-haspopup="dialog" {...opens(id)}>
        {label}
      </Button>
      <dialog
        ref={dialog}
        id={id}
        open={isOpenAtFirst}
        aria-labelledby={`${id}-title`}
        {...popover()}
      >
        <div className="dialog-body">
          <div className="dialog-head">
            <h2 id={`${id}-title`}>{title}</h2>
            <form method="dialog" id={`${id}-leave`}>
              <button {...leave} className="icon-button">
                <span className="unseen">{words.ui.dialog.close}</span>
                <Icon name="close" />
              </button>
            </form>
          </div>
          <Leaving.Provider value={leave}>{children}</Leaving.Provider>
        </div>
      </dialog>
    </>
  );
}

/** As the one thing to look at, however it was opened before scripts ran. */
function show(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.matches(':modal')) return;
  hide(dialog);
  dialog.showModal();
}

/** Opened by the browser it is a popover, which `close` leaves where it is. */
function hide(dialog: HTMLDialogElement | null): void {
  if (dialog?.matches(':popover-open')) dialog.hidePopover();
  dialog?.close();
}

/** What a button needs that leaves the dialog. */
type Leave = ButtonHTMLAttributes<HTMLButtonElement>;

const Leaving = createContext<Leave | null>(null);

/** Inside a dialog: leaves it as if nothing had been asked. */
export function CancelButton() {
  const { words } = useWords();
  const leave = useContext(Leaving);
  if (!leave) throw new Error('There is no dialog around this');
  return <Button {...leave}>{words.ui.dialog.cancel}</Button>;
}

/** What was done in it leads on, and closes it; what was refused is shown in it. */
function useCloseWhenDone(dialog: { current: HTMLDialogElement | null }) {
  const { key } = useLocation();
  useOnMove(key, () => {
    const isRefused = dialog.current?.querySelector(`.${SUMMARY}`);
    if (!isRefused) hide(dialog.current);
  });
}

interface ConfirmProps {
  /** The words on the button that asks. */
  label: string;
  tone?: ButtonTone;
  question: string;
  /** What will follow from it. */
  children: ReactNode;
  /** The verb that does it. */
  confirm: string;
  /** What the action is told. */
  fields: Readonly<Record<string, string>>;
  /** Another page's action. */
  action?: string;
}

/** A button that asks before it acts. */
export function Confirm(props: ConfirmProps) {
  const { label, tone = 'plain', question, children, confirm, fields, action } = props;
  const { words } = useWords();
  const [isPending, onSubmit] = usePending();
  return (
    <Dialog label={label} tone={tone} title={question}>
      <p>{children}</p>
      <Form method="post" onSubmit={onSubmit} {...(action !== undefined && { action })}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Buttons>
          <Button
            type="submit"
            tone={tone === 'danger' ? 'danger' : 'primary'}
            aria-disabled={isPending}
          >
            {isPending ? words.ui.sending : confirm}
          </Button>
          <CancelButton />
        </Buttons>
      </Form>
    </Dialog>
  );
}
