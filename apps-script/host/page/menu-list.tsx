import { useEffect, useRef, useState } from 'preact/hooks';
import { onKeys } from './keys.ts';
import type { MenuLine } from './menus.ts';

interface Props {
  label: string;
  lines: MenuLine[];
  /** Something was chosen. */
  onDone(): void;
  /** Back to what opened this list. */
  onBack(): void;
  /** To the menu beside this one. */
  onSideways(step: 1 | -1): void;
}

/** An open menu; a line of it may open a menu of its own. */
export function MenuList({ label, lines, onDone, onBack, onSideways }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [sub, setSub] = useState<number | null>(null);
  const items = () => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > div > .line') ?? []),
  ];
  useEffect(() => items()[0]?.focus(), []);
  const move = (step: number) => {
    const all = items();
    const now = all.indexOf(document.activeElement as HTMLElement);
    all[(now + step + all.length) % all.length]?.focus();
  };
  const onKey = onKeys({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => items()[0]?.focus(),
    End: () => items().at(-1)?.focus(),
    Escape: onBack,
    ArrowLeft: () => onSideways(-1),
    ArrowRight: () => onSideways(1),
    Tab: onDone,
  });
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKey}>
      {lines.map((line, index) =>
        line === null ? (
          <hr key={`separator ${index}`} />
        ) : (
          <Line
            key={`line ${index}`}
            line={line}
            open={sub === index}
            setOpen={(open) => setSub(open ? index : null)}
            onDone={onDone}
            onNext={() => onSideways(1)}
          />
        ),
      )}
    </div>
  );
}

interface LineProps {
  line: NonNullable<MenuLine>;
  open: boolean;
  setOpen(open: boolean): void;
  onDone(): void;
  /** To the menu beside the outermost one. */
  onNext(): void;
}

function Line({ line, open, setOpen, onDone, onNext }: LineProps) {
  const button = useRef<HTMLButtonElement>(null);
  const nested = 'lines' in line;
  const back = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = () => {
    if (nested) return setOpen(true);
    if (line.disabled) return;
    onDone();
    line.act();
  };
  return (
    <div role="none" class="menu">
      <button
        ref={button}
        type="button"
        role="menuitem"
        class="line"
        tabIndex={-1}
        aria-haspopup={nested ? 'menu' : undefined}
        aria-expanded={nested ? open : undefined}
        aria-disabled={!nested && line.disabled ? true : undefined}
        onPointerEnter={() => {
          button.current?.focus();
          setOpen(nested);
        }}
        onClick={choose}
        onKeyDown={nested ? onKeys({ ArrowRight: () => setOpen(true) }) : undefined}
      >
        <span>{line.label}</span>
        {nested && <span aria-hidden="true">▸</span>}
        {!nested && line.shortcut && <kbd>{line.shortcut}</kbd>}
      </button>
      {nested && open && (
        <MenuList
          label={line.label}
          lines={line.lines}
          onDone={onDone}
          onBack={back}
          onSideways={(step) => (step === 1 ? onNext() : back())}
        />
      )}
    </div>
  );
}
