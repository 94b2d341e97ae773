import type { Field } from './fields.ts';

/** Names of half a guarantor's name: a bare "Name" beside one of them is the given name. */
export const SURNAMES = 'last name|surname|family name|apellido|apellidos|nom famille';

/**
 * What clinics call their columns, in English, Spanish and French. `strong` names mean this field
 * and nothing else; `weak` names count only where no column has a strong one; `doubtful` names mean
 * this in one clinic and something else in the next (the payer is the insurer, the code is that of
 * the procedure, "No." counts the rows) and are asked about.
 * They are compared as canonical headers (see `headers.ts`): without accents, case, little words.
 */
export const ALIASES: Readonly<
  Record<Field, { strong: string; weak?: string; doubtful?: string }>
> = {
  account: {
    strong:
      'account|account no|account id|acct|acct no|patient id|patient no|chart|chart no|mrn|customer id|customer no|client id|client no|guarantor id|guarantor no|file no|record no|' +
      'cuenta|cuenta no|no cuenta|id paciente|paciente id|paciente no|no paciente|expediente|no expediente|historia clinica|no historia clinica|no historia|id cliente|cliente id|no cliente|codigo cliente|codigo paciente|ficha|no ficha|' +
      'compte|no compte|compte no|dossier|no dossier|id patient|no patient|id client|no client|code client|code patient|reference patient|matricule',
    weak: 'id',
    doubtful: 'code|codigo',
  },
  invoice: {
    strong:
      'invoice|invoice no|invoice id|inv|inv no|bill no|bill id|statement no|document no|claim no|' +
      'factura|factura no|no factura|nro factura|boleta|no boleta|comprobante|no comprobante|recibo no|no recibo|folio|' +
      'facture|facture no|no facture|reference facture|ref facture|no piece|piece|note honoraires no|no note honoraires',
    doubtful: 'bill|statement|document|documento|no|reference|ref|referencia',
  },
  guarantor: {
    strong:
      'guarantor|guarantor name|responsible party|responsible|responsible person|bill to|billed to|debtor|debtor name|customer|customer name|client|client name|account holder|account name|' +
      'garante|responsable|responsable pago|persona responsable|deudor|titular|cliente|nombre cliente|nombre garante|nombre responsable|' +
      'garant|nom garant|debiteur|nom debiteur|responsable paiement|responsable legal|titulaire|assure|nom client|redevable|' +
      SURNAMES,
    weak: 'name|full name|nombre|nombre completo|nombre apellido|nombre apellidos|nombres apellidos|apellidos nombre|apellidos nombres|nom|nom prenom|nom complet|prenom nom|person|persona|parent',
    doubtful: 'payer|payer name|pagador|payeur|nom payeur|contact|contacto',
  },
  givenName: {
    strong: 'first name|given name|forename|prenom|nombre pila|nombres|primer nombre',
    weak: 'name|nombre',
  },
  patient: {
    strong:
      'patient|patient name|child|paciente|nombre paciente|patient nom|nom patient|nom enfant|enfant|beneficiaire|beneficiario',
  },
  email: {
    strong:
      'email|e mail|mail|email address|e mail address|mail address|guarantor email|patient email|correo|correo electronico|direccion correo|direccion correo electronico|courriel|adresse mail|adresse email|adresse e mail|adresse courriel|adresse electronique|mel',
  },
  phone: {
    strong:
      'mobile|mobile no|mobile phone|cell|cell no|cell phone|cellphone|whatsapp|whats app|whatsapp no|' +
      'movil|no movil|telefono movil|celular|no celular|telefono celular|' +
      'portable|no portable|telephone portable|tel portable|gsm|telephone mobile',
    weak: 'phone|phone no|telephone|telephone no|tel|tel no|telefono|no telefono|telefono no|no telephone|no tel',
  },
  language: {
    strong:
      'language|lang|preferred language|idioma|idioma preferido|lengua|langue|langue preferee|langue parlee',
  },
  currency: { strong: 'currency|ccy|currency code|moneda|divisa|devise|monnaie' },
  serviceDate: {
    strong:
      'service date|date service|dos|visit date|date visit|appointment date|treatment date|procedure date|' +
      'fecha servicio|fecha atencion|fecha consulta|fecha visita|fecha tratamiento|fecha cita|' +
      'date soins|date soin|date consultation|date acte|date seance|date visite|date prestation|date rendez vous|date rdv',
    doubtful: 'visit|service|consulta|visita|consultation|seance|soins',
  },
  invoiceDate: {
    strong:
      'invoice date|date invoice|bill date|billing date|billed on|date billed|statement date|issue date|issued|issued on|date issued|document date|first statement date|' +
      'fecha factura|fecha emision|fecha facturacion|emitida|emitido|fecha boleta|fecha comprobante|' +
      'date facture|date facturation|date emission|emise|emis|facture emise|date piece|facture le|facturee le|emise le|emis le|facturado el|facturada el|emitido el|emitida el',
    weak: 'date|fecha',
  },
  dueDate: {
    strong:
      'due date|due|date due|due on|due by|payment due|payment due date|pay by|net due date|maturity date|' +
      'fecha vencimiento|vencimiento|vence|vence fecha|fecha limite|fecha limite pago|vto|fecha vto|' +
      'echeance|date echeance|date limite|date limite paiement|a payer avant|payable avant|date exigibilite|a payer avant le|payable avant le|a regler avant|a regler avant le|vence el',
  },
  paidDate: {
    strong:
      'paid date|date paid|paid on|payment date|date payment|settled date|date settled|settlement date|settled on|settled|clear date|cleared date|last payment date|' +
      'fecha pago|fecha cobro|fecha ultimo pago|pagado fecha|pagada fecha|fecha cancelacion|' +
      'date paiement|date reglement|date encaissement|regle date|paye date|date dernier paiement|date versement|paye le|payee le|regle le|reglee le|encaisse le|pagado el|pagada el|cobrado el',
  },
  amount: {
    strong:
      'amount|invoice amount|bill amount|billed|billed amount|amount billed|charge|charges|total charge|total charges|original amount|invoice total|total amount|total invoice|gross amount|fee|patient responsibility|' +
      'importe|importe factura|monto|monto factura|monto facturado|importe facturado|facturado|total factura|total facturado|valor|valor factura|cargo|cargos|importe total|monto total|' +
      'montant|montant facture|montant facturee|montant ttc|facture montant|total facture|total ttc|montant total|honoraires|part patient|montant honoraires',
    weak: 'total|price|precio|prix',
  },
  paid: {
    strong:
      'paid|paid amount|amount paid|payment|payments|payments received|received|total paid|paid date amount|receipts|collected|' +
      'pagado|pagada|pago|pagos|importe pagado|monto pagado|total pagado|abono|abonos|abonado|cobrado|recibido|' +
      'paye|payee|montant paye|montant regle|regle|reglee|reglement|reglements|encaisse|total paye|verse|versement|versements|acompte|acomptes|deja paye|paid to date',
  },
  balance: {
    strong:
      'balance|open balance|balance due|outstanding|outstanding balance|outstanding amount|open amount|amount open|amount due|due amount|amount owed|owed|owes|owing|remaining|remaining balance|patient balance|balance owed|unpaid|unpaid amount|open|receivable|' +
      'saldo|saldo pendiente|saldo deudor|pendiente|pendiente pago|importe pendiente|monto pendiente|adeudado|adeuda|monto adeudado|importe adeudado|deuda|debe|por cobrar|resta|saldo paciente|' +
      'solde|solde du|solde ouvert|reste a payer|reste du|restant du|restant|reste|montant du|montant restant|impaye|impayes|du|a recevoir|creance|solde patient|encours|a payer|a regler|reste a regler|a pagar|por pagar|to pay|amount to pay',
  },
  status: {
    strong:
      'status|payment status|invoice status|account status|estado|situacion|estado pago|estado factura|estatus|statut|etat|situation|statut paiement|etat paiement|statut facture',
  },
  disputed: {
    strong:
      'disputed|dispute|in dispute|contested|en disputa|disputado|disputada|disputa|reclamado|litige|en litige|conteste|contestee|contestation',
  },
  hold: {
    strong: 'hold|on hold|paused|en espera|en pausa|suspendido|retenido|suspendu|en pause|gele',
    weak: 'en attente',
  },
  plan: {
    strong:
      'payment plan|on plan|instalment plan|installment plan|plan pago|plan pagos|cuotas|a plazos|plan paiement|echeancier|etalement|mensualites',
    doubtful: 'plan',
  },
  optOut: {
    strong:
      'opt out|opted out|optout|do not contact|do not email|do not mail|no contact|no email|no reminders|unsubscribed|dnc|no contactar|no escribir|no molestar|baja|ne pas contacter|ne pas relancer|pas relance|desabonne|desinscrit|opposition',
  },
  agency: {
    strong:
      'agency|collection agency|at agency|collections|in collections|placed with|agencia|agencia cobranza|agencia cobro|en agencia|cobranza|agence|agence recouvrement|societe recouvrement|recouvrement|en recouvrement',
  },
  place: {
    strong:
      'patient state|state patient|residence state|state residence|home state|patient country|country patient|residence country|country residence|patient residence|place residence|' +
      'estado paciente|estado residencia|pais paciente|pais residencia|residencia paciente|lugar residencia|' +
      'etat patient|etat residence|pays patient|pays residence|lieu residence',
    // of an address or of the insurer: and in a sheet with both, only a person knows which one tells
    doubtful: 'state|country|pais|pays',
  },
  promiseDate: {
    strong:
      'promise date|promised date|promised on|promised by|promise pay|promise to pay|promise to pay date|promised payment date|ptp|ptp date|' +
      'promesa|promesa pago|fecha promesa|fecha promesa pago|compromiso pago|fecha compromiso|fecha compromiso pago|prometido el|prometido para el|' +
      'promesse|promesse paiement|date promesse|date promesse paiement|promis le|promis pour le|promis avant le',
  },
  mailConsent: {
    strong:
      'email consent|e mail consent|mail consent|consent email|consent e mail|consent to email|consent to e mail|email allowed|e mail allowed|email ok|' +
      'consentimiento correo|consentimiento email|consentimiento correo electronico|autoriza correo|autoriza email|acepta correo|acepta email|acepta correo electronico|' +
      'consentement mail|consentement email|consentement e mail|consentement courriel|accord email|accord e mail|accord mail|accepte email|accepte e mail|accepte mail',
  },
  kind: {
    strong:
      'debt type|type debt|debt kind|receivable type|type receivable|fee type|type fee|charge type|type charge|billing type|type billing|' +
      'tipo deuda|tipo cobro|tipo cargo|tipo cuota|tipo factura|tipo facturacion|clase deuda|' +
      'type creance|type facture|type facturation|nature creance|type honoraires',
    weak: 'type|kind|tipo|clase',
  },
  sensitive: {
    strong:
      'sensitive|sensitive care|sensitive case|handle gently|gentle|gentle handling|' +
      'sensible|caso sensible|atencion sensible|delicado|caso delicado|trato delicado|' +
      'cas sensible|soins sensibles|delicat|cas delicat|menager',
  },
};
