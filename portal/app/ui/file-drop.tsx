import { getInputProps } from '@conform-to/react';
import { type ReactNode, useState } from 'react';
import { useScripted } from './browser.ts';
import { Row, useControl } from './fields.tsx';
import { useWords } from './words.tsx';

interface FileDropProps {
  name: string;
  help?: ReactNode;
  isOptional?: boolean;
  /** Kinds of file, as in `accept`: '.csv,text/csv'. */
  accept?: string;
}

/** A file, chosen or dropped. The browser's own field does both; a script only shows it in our words. */
export function FileDrop({ name, help, isOptional = false, accept }: FileDropProps) {
  const { words } = useWords();
  const isScripted = useScripted();
  const [chosen, setChosen] = useState('');
  const [isOver, setOver] = useState(false);
  const { field, described } = useControl(name, help);
  const { key, ...control } = getInputProps(field, { type: 'file', ...described });
  const { choose, orDrop, chosen: chosenText } = words.ui.file;
  return (
    <Row field={field} help={help} isOptional={isOptional}>
      <div className={`drop${isScripted ? ' live' : ''}${isOver ? ' over' : ''}`}>
        {isScripted && (
          <span aria-hidden="true">
            <span className="pretend">{choose}</span> {orDrop}
          </span>
        )}
        <input
          key={key}
          {...control}
          required={!isOptional}
          accept={accept}
          onChange={({ target }) => setChosen(target.files?.[0]?.name ?? '')}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
        />
        <strong role="status">{chosen && chosenText(chosen)}</strong>
      </div>
    </Row>
  );
}
