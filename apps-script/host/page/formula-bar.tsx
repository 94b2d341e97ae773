import { useEffect, useState } from 'preact/hooks';
import { cellAt } from '../server-wire.ts';
import { useMessages } from './messages/index.ts';

interface Props {
  name: string;
  /** What one would type to get the cell's content. */
  content: string;
  onGo(row: number, column: number): void;
  onType(text: string): void;
  onLeave(): void;
}

/** The name of the selected cell, which can be typed over to go there, and its content. */
export function FormulaBar({ name, content, onGo, onType, onLeave }: Props) {
  const words = useMessages();
  const [place, setPlace] = useState(name);
  const [text, setText] = useState(content);
  useEffect(() => setPlace(name), [name]);
  useEffect(() => setText(content), [name, content]);
  const go = () => {
    if (/^[a-z]{1,3}[1-9]\d{0,6}$/i.test(place.trim())) {
      const { row, column } = cellAt(place.trim());
      onGo(row, column);
    } else setPlace(name);
  };
  const onKey = (event: KeyboardEvent, enter: () => void, reset: () => void) => {
    if (event.key === 'Enter') enter();
    if (event.key !== 'Escape') return;
    reset();
    onLeave();
  };
  const save = () => {
    if (text !== content) onType(text);
    onLeave();
  };
  return (
    <div class="formula-bar">
      <input
        class="cell-name"
        aria-label={words.goToCell}
        value={place}
        onInput={(event) => setPlace(event.currentTarget.value)}
        onKeyDown={(event) => onKey(event, go, () => setPlace(name))}
        onBlur={() => setPlace(name)}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        class="cell-content"
        aria-label={words.content(name)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => onKey(event, save, () => setText(content))}
        onBlur={() => setText(content)}
      />
    </div>
  );
}
