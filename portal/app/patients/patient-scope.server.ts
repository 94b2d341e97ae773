import type { Scope } from '../platform/scope.server.ts';
import type { SealedPerson } from '../platform/vault.server.ts';

/** Work on patients of one practice: by a person in it, by its program, or by the operator. */
export interface PatientScope extends Scope {
  tenant: { kind: 'practice'; id: string };
}

/** A guarantor with what was sealed, opened. */
export interface Guarantor {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
}

/** The columns that opening needs. */
export type SealedRow = { id: string } & Omit<SealedPerson, 'nameIndex'>;
