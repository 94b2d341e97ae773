import {
  type FieldMetadata,
  getInputProps,
  getSelectProps,
  getTextareaProps,
  useField,
} from '@conform-to/react';
import type { HTMLAttributes, ReactNode } from 'react';
import { useFormAround } from './form.tsx';
import { Icon } from './icons.tsx';
import { problemText } from './problems.ts';
import { useWords } from './words.tsx';

/** The fields of a Form. Their labels stand in `useServerForm`, where the summary of errors finds them. */
interface Common {
  name: string;
  /** What the person should know before they fill it in. */
  help?: ReactNode;
  isOptional?: boolean;
  /** Belongs to a choice that may not be taken: the server asks for it where it was. */
  isConditional?: boolean;
}

interface FieldProps extends Common {
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'date';
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** For a code, a date, an amount: not as wide as the form. */
  isShort?: boolean;
  /** Shown and sent, but not for the person to change. */
  isFixed?: boolean;
}

/** One line of text. */
export function Field({ name, help, isOptional = false, type = 'text', ...rest }: FieldProps) {
  const { field, described } = useControl(name, help);
  const { key, ...control } = getInputProps(field, { type, ...described });
  const { isShort, isFixed, isConditional = false, ...attributes } = rest;
  return (
    <Row field={field} help={help} isOptional={isOptional}>
      <input
        key={key}
        {...control}
        {...attributes}
        {...(type === 'email' && { spellCheck: false, autoCapitalize: 'none' })}
        required={!isOptional && !isConditional}
        readOnly={isFixed}
        className={`control${isShort ? ' short' : ''}`}
      />
    </Row>
  );
}

interface TextareaProps extends Common {
  /** Where more than a few lines are expected. */
  rows?: number;
}

export function TextareaField(props: TextareaProps) {
  const { name, help, isOptional = false, isConditional = false, rows = 3 } = props;
  const { field, described } = useControl(name, help);
  const { key, ...control } = getTextareaProps(field, described);
  return (
    <Row field={field} help={help} isOptional={isOptional}>
      <textarea
        key={key}
        {...control}
        required={!isOptional && !isConditional}
        className="control"
        rows={rows}
      />
    </Row>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends Common {
  options: readonly Option[];
  /** Asks to choose where nothing is chosen beforehand. */
  placeholder?: string;
  /** What stands above says it already: then the label is for screen readers alone. */
  isLabelUnseen?: boolean;
}

export function SelectField(props: SelectFieldProps) {
  const { name, help, isOptional = false, isConditional = false, options, placeholder } = props;
  const { isLabelUnseen = false } = props;
  const { field, described } = useControl(name, help);
  const { key, ...control } = getSelectProps(field, described);
  return (
    <Row field={field} help={help} isOptional={isOptional} isLabelUnseen={isLabelUnseen}>
      <select key={key} {...control} required={!isOptional && !isConditional} className="control">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Row>
  );
}

interface ChoiceFieldProps extends Common {
  /**
   * With `why`, the choice cannot be taken, and that is the reason; `fields` are asked for once it is
   * taken.
   */
  options: readonly (Option & { help?: string; why?: string; fields?: ReactNode })[];
}

/** One of a few, all of them in sight. */
export function ChoiceField({ name, help, isOptional = false, options }: ChoiceFieldProps) {
  const { field, described, label } = useControl(name, help);
  const { key, defaultValue, id, ...control } = getInputProps(field, {
    type: 'text',
    ...described,
  });
  const { 'aria-describedby': describedBy, 'aria-invalid': isInvalid } = control;
  return (
    <fieldset className="field" aria-describedby={describedBy} key={key}>
      <legend>
        <LabelText label={label} isOptional={isOptional} />
      </legend>
      <HelpAndProblem field={field} help={help} />
      {options.map(({ value, label: text, help: more, why, fields }, at) => (
        <div key={value} className="option">
          <label className="choice">
            <input
              type="radio"
              id={at === 0 ? id : `${id}-${value}`}
              name={field.name}
              value={value}
              defaultChecked={defaultValue === value}
              disabled={why !== undefined}
              aria-invalid={isInvalid}
            />
            <span>
              {text}
              {(why ?? more) && <span className="help">{why ?? more}</span>}
            </span>
          </label>
          {fields && <div className="option-fields">{fields}</div>}
        </div>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function CheckField({ name, help }: Omit<Common, 'isOptional'>) {
  const { field, described, label } = useControl(name, help);
  const { key, ...control } = getInputProps(field, { type: 'checkbox', ...described });
  return (
    <div className="field">
      <label className="choice">
        <input key={key} {...control} />
        <span>{label}</span>
      </label>
      <HelpAndProblem field={field} help={help} />
    </div>
  );
}

type AnyField = FieldMetadata<unknown, Record<string, unknown>, string[]>;

/** What every control needs of the form around it. */
export function useControl(name: string, help: ReactNode) {
  const { labels } = useFormAround();
  const [field] = useField<unknown, Record<string, unknown>>(name);
  const label = labels[name];
  if (label === undefined) throw new Error(`The form has no label for its field "${name}"`);
  const described = help ? { ariaDescribedBy: field.descriptionId } : {};
  return { field, label, described };
}

interface RowProps {
  field: AnyField;
  help: ReactNode;
  isOptional: boolean;
  isLabelUnseen?: boolean;
  children: ReactNode;
}

/** Label, help, control and what is wrong with it, in the order in which they are read. */
export function Row({ field, help, isOptional, isLabelUnseen, children }: RowProps) {
  const { labels } = useFormAround();
  return (
    <div className="field">
      <label htmlFor={field.id} className={isLabelUnseen ? 'unseen' : undefined}>
        <LabelText label={labels[field.name] ?? ''} isOptional={isOptional} />
      </label>
      <HelpAndProblem field={field} help={help} />
      {children}
    </div>
  );
}

function LabelText({ label, isOptional }: { label: string; isOptional: boolean }) {
  const { words } = useWords();
  return (
    <>
      {label}
      {isOptional && <span className="optional"> {words.ui.optional}</span>}
    </>
  );
}

function HelpAndProblem({ field, help }: { field: AnyField; help: ReactNode }) {
  const { words } = useWords();
  const { facts } = useFormAround();
  const code = field.errors?.[0];
  return (
    <>
      {help && (
        <span className="help" id={field.descriptionId}>
          {help}
        </span>
      )}
      {code !== undefined && (
        <span className="problem" id={field.errorId}>
          <Icon name="bad" />
          {problemText(code, facts, words)}
        </span>
      )}
    </>
  );
}
