import type { Payer } from '../receivables.ts';
import { fold } from './words.ts';

const PATIENT = new Set(
  (
    'patient|pt|pat|self|self pay|guarantor|person|private|private pay|parent|family|' +
    'paciente|pac|particular|privado|privada|responsable|titular|garante|cliente|familia|' +
    'prive|assure|garant|famille|client'
  ).split('|'),
);
const INSURER = new Set(
  (
    'insurer|insurance|ins|payer|payor|carrier|third party|medicare|medicaid|' +
    'aseguradora|aseg|seguro|mutua|eps|isapre|fonasa|obra social|prepaga|prevision|' +
    'assureur|assurance|ass|mutuelle|caisse|complementaire|cpam|amo|amc|tiers payant|organisme'
  ).split('|'),
);

/**
 * Who is to pay, by the word that stands in a payer's cell, in three languages, or by the name of the
 * guarantor or the patient; null for a blank cell and for every other text.
 *
 * @param text the cell
 * @param people names of the line's guarantor and patient
 * @example payerNamed('EPS Sura', []) // 'insurer'
 */
export function payerNamed(text: string | null, people: readonly (string | null)[]): Payer | null {
  if (text === null) return null;
  const said = fold(text);
  if (PATIENT.has(said) || people.some((name) => name !== null && fold(name) === said)) {
    return 'patient';
  }
  return INSURER.has(said) || INSURER.has(said.split(' ')[0] ?? '') ? 'insurer' : null;
}
