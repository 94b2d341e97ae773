import { BILLS } from './aliases-bills.ts';
import { PEOPLE } from './aliases-people.ts';
import type { Field } from './fields.ts';

/** What clinics call columns that are none of our fields: looked up before one is taken for another. */
export const NOT_OURS =
  'days late|days overdue|days past due|days outstanding|days to settle|age|age days|aging|aging bucket|days|dob|date of birth|birth date|birthday|ssn|tooth|tax|discount|policy|policy no|member id|insurance id|insured id|subscriber id|zip|zip code|postcode|city|town|doctor|doctor name|dentist|provider|provider name|physician|therapist|procedure|procedure code|treatment|diagnosis|terms|payment terms|payment method|last statement date|last statement|quantity|balance date|collector|gender|sex|location|clinic|site|check no|transaction id|transaction type|referral|visit type|' +
  'dias mora|dias de mora|dias vencidos|dias atraso|dias|antiguedad|edad|edad cartera|fecha nacimiento|nacimiento|diente|pieza dental|impuesto|iva|igv|descuento|poliza|no poliza|no afiliado|codigo postal|ciudad|comuna|municipio|distrito|medico|doctora|odontologo|profesional|tratamiento|procedimiento|diagnosticoes pago|forma pago|metodo pago|cantidad|cobrador|cajero|sexo|sucursal|sede|clinica|rut|nif|dni|cedula|nit|curp|rfc|ruc|' +
  'jours retard|retard|nb jours|anciennete|age creance|date naissance|ne le|dent|tva|remise|no police|no adherent|no contrat|code postal|ville|medecin|praticien|docteur|dentiste|therapeute|acte|code acte|traitement|diagnostic|conditions paiement|mode paiement|mode reglement|moyen paiement|quantite|sexe|lieu|cabinet|site|siret|no securite sociale|no cheque';

/** Names of one field, with | between them. */
interface Names {
  readonly strong: string;
  readonly weak?: string;
  readonly doubtful?: string;
}

/**
 * What clinics call their columns, in English, Spanish and French. `strong` names mean this field
 * and nothing else; `weak` names count only where no column has a strong one; `doubtful` names mean
 * this in one clinic and something else in the next (the payer is the insurer, the code is that of
 * the procedure, "No." counts the rows) and are asked about.
 * They are compared by their words (see `header-words.ts`): without accents, case, little words.
 */
export const ALIASES: Readonly<Record<Field, Names>> = { ...PEOPLE, ...BILLS };
