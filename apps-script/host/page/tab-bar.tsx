import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawnSheet } from '../server-wire.ts';
import { Dialog } from './dialog.tsx';
import { useMessages } from './messages/index.ts';
import type { Page } from './state.ts';

interface Props {
  page: Page;
  sheets: DrawnSheet[];
  current: number;
}

/** The tabs at the bottom: choose, add, rename and delete; the add-on's own have a colour. */
export function TabBar({ page, sheets, current }: Props) {
  const words = useMessages();
  const [asking, setAsking] = useState<'rename' | 'remove' | null>(null);
  const sheet = sheets.find((one) => one.id === current);
  return (
    <nav class="tab-bar" aria-label={words.tabs} data-region tabIndex={-1}>
      <button
        type="button"
        class="icon"
        aria-label={words.addTab}
        onClick={() => void page.run({ do: 'add-tab' })}
      >
        +
      </button>
      <TabList
        sheets={sheets}
        current={current}
        onChoose={(id) => {
          page.openTab(id);
          void page.run({ do: 'select', sheetId: id, cell: 'A1' });
        }}
        onRename={() => setAsking('rename')}
      />
      {sheet && (
        <div class="tab-actions">
          <button type="button" class="button small" onClick={() => setAsking('rename')}>
            {words.rename}
          </button>
          <button type="button" class="button small" onClick={() => setAsking('remove')}>
            {words.remove}
          </button>
        </div>
      )}
      {sheet && asking === 'rename' && (
        <RenameDialog sheet={sheet} page={page} onClose={() => setAsking(null)} />
      )}
      {sheet && asking === 'remove' && (
        <RemoveDialog sheet={sheet} page={page} onClose={() => setAsking(null)} />
      )}
    </nav>
  );
}

interface ListProps {
  sheets: DrawnSheet[];
  current: number;
  onChoose(id: number): void;
  onRename(): void;
}

function TabList({ sheets, current, onChoose, onRename }: ListProps) {
  const words = useMessages();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, words]);
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const at = sheets.findIndex((one) => one.id === current);
    const next = sheets[(at + step + sheets.length) % sheets.length];
    if (!next) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs} ref={list} onKeyDown={onKey}>
      {sheets.map((one) => (
        <button
          key={one.id}
          type="button"
          role="tab"
          class="tab"
          data-tab={one.id}
          aria-selected={one.id === current}
          tabIndex={one.id === current ? 0 : -1}
          style={one.tabColor ? { '--tab-color': one.tabColor } : undefined}
          onClick={() => one.id !== current && onChoose(one.id)}
          onDblClick={onRename}
        >
          {one.name}
        </button>
      ))}
    </div>
  );
}

interface DialogProps {
  sheet: DrawnSheet;
  page: Page;
  onClose(): void;
}

function RemoveDialog({ sheet, page, onClose }: DialogProps) {
  const words = useMessages();
  const remove = () => {
    onClose();
    void page.run({ do: 'delete-tab', sheetId: sheet.id });
  };
  return (
    <Dialog title={words.remove} onClose={onClose}>
      <p>{words.deleteTabAsk(sheet.name)}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" class="button primary" onClick={remove}>
          {words.remove}
        </button>
      </div>
    </Dialog>
  );
}

function RenameDialog({ sheet, page, onClose }: DialogProps) {
  const words = useMessages();
  const [name, setName] = useState(sheet.name);
  return (
    <Dialog title={words.rename} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void page.run({ do: 'rename-tab', sheetId: sheet.id, name });
        }}
      >
        <label class="field">
          <span>{words.newName}</span>
          <input
            value={name}
            maxLength={100}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.rename}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
