import { useState } from 'react';
import { useScripted } from './browser.ts';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

/** A text to take along: in sight, chosen whole by one click, copied by the button. */
export function Copy({ text }: { text: string }) {
  const { words } = useWords();
  const isScripted = useScripted();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="copy">
      <code>{text}</code>
      {isScripted && navigator.clipboard && <Button onClick={copy}>{words.ui.copy.copy}</Button>}
      <span role="status">{isCopied && words.ui.copy.copied}</span>
    </div>
  );
}
