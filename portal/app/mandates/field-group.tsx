import type { ReactNode } from 'react';
import { useFormAround } from '../ui/form.tsx';
import { Icon } from '../ui/icons.tsx';
import { problemText } from '../ui/problems.ts';
import { useWords } from '../ui/words.tsx';

interface FieldGroupProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** Fields that belong together, in a long form. */
export function FieldGroup({ title, text, children }: FieldGroupProps) {
  return (
    <fieldset className="group">
      <legend>
        <h2>{title}</h2>
      </legend>
      {text && <p className="muted">{text}</p>}
      {children}
    </fieldset>
  );
}

/** Short fields side by side, where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}

/** What is wrong with fields that have no room for it themselves. */
export function ProblemsOf({ fields }: { fields: RegExp }) {
  const { words } = useWords();
  const { meta, fieldProblems, facts, labels } = useFormAround();
  const own = fieldProblems.filter(([name]) => fields.test(name));
  if (own.length === 0) return null;
  return (
    <div className="field">
      {own.map(([name, code]) => (
        <span key={name} className="problem" id={`${meta.id}-${name}-error`}>
          <Icon name="bad" />
          {words.ui.fieldProblem(labels[name] ?? '', problemText(code, facts, words))}
        </span>
      ))}
    </div>
  );
}
