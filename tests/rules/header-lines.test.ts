import { describe, expect, it } from 'vitest';
import type { ColumnMap } from '../../shared/sheet/fields.ts';
import { headersOf, mapHeaders } from '../../shared/sheet/headers.ts';

interface Expected {
  headers: string[];
  columns: ColumnMap;
  asked: Readonly<Record<string, number[]>>;
}

/**
 * A header line as one reads it in a clinic's sheet: headers and, after the arrow, what they mean;
 * with a question mark where a person is asked.
 */
function expected(line: string): Expected {
  const pairs = line
    .trim()
    .split('\n')
    .map((row) => row.split('->').map((part) => part.trim()));
  const headers = pairs.map(([header = '']) => header);
  const columns: Record<string, number> = {};
  const asked: Record<string, number[]> = {};
  pairs.forEach(([, meant], at) => {
    const field = meant?.replace('?', '') ?? '';
    if (meant?.endsWith('?')) asked[field] = [...(asked[field] ?? []), at];
    else if (meant) columns[field] = at;
  });
  return { headers, columns, asked };
}

const LINES: Readonly<Record<string, string>> = {
  'a public data set of receivables': `
    countryCode
    customerID -> account
    PaperlessDate
    invoiceNumber -> invoice
    InvoiceDate -> invoiceDate
    DueDate -> dueDate
    InvoiceAmount -> amount
    Disputed -> disputed
    SettledDate -> settledDate
    PaperlessBill
    DaysToSettle
    DaysLate`,
  'a short list in English': `
    Name -> guarantor
    Billed -> amount
    Paid -> paid
    Balance -> balance`,
  'first and last name': `
    Acct # -> account
    Last Name -> guarantor
    First Name -> givenName
    E-mail -> email
    Date of Service -> serviceDate
    Total charges -> amount
    Payments received -> paid
    Balance due -> balance
    Due -> dueDate
    On hold? -> hold
    Notes -> notes`,
  'an export of a bookkeeping program': `
    Date -> invoiceDate
    Transaction type
    Num -> invoice?
    Customer -> guarantor
    Due date -> dueDate
    Amount -> amount
    Open balance -> balance`,
  'a name beside a surname': `
    Name -> givenName
    Surname -> guarantor
    Email -> email
    Balance -> balance`,
  'somebody else beside the guarantor': `
    Name
    Guarantor -> guarantor
    Balance -> balance`,
  'an insurer beside the patient': `
    Patient -> patient
    Payer -> payer?
    Email -> email
    Due date -> dueDate
    Balance -> balance`,
  'codes of procedures': `
    Patient -> patient
    Email -> email
    Code -> account?
    Service -> serviceDate?
    Balance -> balance`,
  'an address': `
    # -> invoice?
    Name -> guarantor
    City
    State -> place?
    Contact
    Balance -> balance`,
  'an insurance plan': `
    Patient -> patient
    Contact -> guarantor?
    Plan -> plan?
    Balance due -> balance`,
  'words that only a preposition tells apart': `
    Bill to -> guarantor
    Bill No. -> invoice
    Billed on -> invoiceDate
    Billed -> amount
    Paid on -> paidDate
    Paid to date -> paid
    Due by -> dueDate
    Amount due (USD) -> balance`,
  'a practice with stop columns': `
    MRN -> account
    Patient name -> patient
    Responsible party -> guarantor
    Statement date -> statementDate?
    Patient responsibility -> amount
    Outstanding -> balance
    Status -> status
    Payment plan -> plan
    Do not contact -> optOut
    Promise to pay date -> promiseDate
    Email consent -> mailConsent
    Type of debt -> kind
    Visit type
    Handle gently -> sensitive
    Collection agency -> agency
    Preferred language -> language
    Currency -> currency`,
  'apellidos y nombre': `
    N.º de historia clínica -> account
    Apellidos -> guarantor
    Nombre -> givenName
    Correo electrónico -> email
    N.º de factura -> invoice
    Fecha de emisión -> invoiceDate
    Fecha de vencimiento -> dueDate
    Importe -> amount
    Pagado -> paid
    Saldo -> balance
    Estado -> status`,
  'un documento de identidad': `
    No. -> invoice?
    Paciente -> patient
    Documento -> invoice?
    Pagador -> payer?
    Código -> account?
    Consulta -> serviceDate?
    Saldo -> balance`,
  'una clínica de América': `
    Expediente -> account
    Paciente -> patient
    Responsable de pago -> guarantor
    Fecha de atención -> serviceDate
    Nro. Factura -> invoice
    Vence el -> dueDate
    Monto facturado -> amount
    Abonos -> paid
    Pagado el -> paidDate
    Saldo pendiente (MXN) -> balance
    En disputa -> disputed
    Idioma -> language
    Moneda -> currency`,
  'una lista corta': `
    Cliente -> guarantor
    Vencimiento -> dueDate
    Deuda -> balance
    Correo -> email
    No contactar -> optOut
    Fecha de promesa de pago -> promiseDate
    Acepta correo electrónico -> mailConsent
    Tipo de deuda -> kind
    Caso delicado -> sensitive`,
  'prénom et nom': `
    Prénom -> givenName
    Nom -> guarantor
    Courriel -> email
    N° de facture -> invoice
    Date de facturation -> invoiceDate
    Échéance -> dueDate
    Montant TTC -> amount
    Réglé -> paid
    Reste à payer -> balance
    Statut -> status`,
  'un organisme payeur': `
    N° -> invoice?
    Patient -> patient
    Payeur -> payer?
    Référence -> invoice?
    Consultation -> serviceDate?
    Solde -> balance`,
  'un cabinet': `
    N° dossier -> account
    Nom du patient -> patient
    Responsable légal -> guarantor
    Date des soins -> serviceDate
    Facturé le -> invoiceDate
    Date d’échéance -> dueDate
    Montant -> amount
    Payé -> paid
    Payé le -> paidDate
    Montant dû -> balance
    Litige -> disputed
    Échéancier -> plan
    Ne pas relancer -> optOut?
    Date de promesse de paiement -> promiseDate
    Accepte l’e-mail -> mailConsent
    Type de créance -> kind
    Cas délicat -> sensitive
    Langue -> language`,
  'un relevé': `
    Débiteur -> guarantor
    Émise le -> invoiceDate
    À payer avant le -> dueDate
    Honoraires -> amount
    Réglé le -> paidDate
    À payer (€) -> balance
    Adresse e-mail -> email
    En recouvrement -> agency`,
};

describe('the header line of', () => {
  it.each(Object.keys(LINES))('%s is read, and only what is marked is asked', (name) => {
    const { headers, columns, asked } = expected(LINES[name] ?? '');
    const { sure, unsure } = mapHeaders(headersOf(headers));
    expect(unsure).toEqual(asked);
    expect(sure).toEqual(columns);
  });

  it.each(Object.keys(LINES))('%s is read alike in any order of the columns', (name) => {
    const { headers, columns } = expected(LINES[name] ?? '');
    const last = headers.length - 1;
    const turned = Object.fromEntries(
      Object.entries(columns).map(([field, at]) => [field, last - at]),
    );
    expect(mapHeaders(headersOf([...headers].reverse())).sure).toEqual(turned);
  });
});
