import { useRef, useState } from 'preact/hooks';
import { useDismiss } from './dismiss.ts';
import { onKeys } from './keys.ts';
import { MenuList } from './menu-list.tsx';
import type { Menu } from './menus.ts';
import { useMessages } from './messages/index.ts';

/** The menu bar, by mouse and by keyboard as WAI-ARIA's menu bar pattern describes it. */
export function MenuBar({ menus }: { menus: Menu[] }) {
  const words = useMessages();
  const [open, setOpen] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  useDismiss(open !== null, bar, () => setOpen(null));
  const go = (index: number, opened: boolean) => {
    const next = (index + menus.length) % menus.length;
    setAt(next);
    setOpen(opened ? next : null);
    bar.current?.querySelectorAll<HTMLElement>('.menu-name')[next]?.focus();
  };
  const keysOf = (index: number) =>
    onKeys({
      ArrowRight: () => go(index + 1, open !== null),
      ArrowLeft: () => go(index - 1, open !== null),
      ArrowDown: () => setOpen(index),
      Enter: () => setOpen(index),
      ' ': () => setOpen(index),
      Escape: () => setOpen(null),
    });
  return (
    <div class="menu-bar" role="menubar" aria-label={words.menuBar} ref={bar}>
      {menus.map((menu, index) => (
        <div class="menu" role="none" key={`menu ${index}`}>
          <button
            type="button"
            role="menuitem"
            class="menu-name"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === at ? 0 : -1}
            onClick={() => {
              setAt(index);
              setOpen(open === index ? null : index);
            }}
            onPointerEnter={() => open !== null && setOpen(index)}
            onKeyDown={keysOf(index)}
          >
            {menu.label}
          </button>
          {open === index && (
            <MenuList
              label={menu.label}
              lines={menu.lines}
              onDone={() => setOpen(null)}
              onBack={() => go(index, false)}
              onSideways={(step) => go(index + step, true)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
