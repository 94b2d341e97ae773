import { Link } from '@remix-run/react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** One primary button a view; danger for what cannot be taken back; quiet looks like a link. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  tone?: ButtonTone;
}

export function Button({ tone = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`button ${tone}`} />;
}

interface ButtonLinkProps {
  to: string;
  tone?: ButtonTone;
  children: ReactNode;
}

/** Looks like a button and goes somewhere. */
export function ButtonLink({ to, tone = 'plain', children }: ButtonLinkProps) {
  return (
    <Link to={to} className={`button ${tone}`}>
      {children}
    </Link>
  );
}

/** Buttons in a row that breaks where it must. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
