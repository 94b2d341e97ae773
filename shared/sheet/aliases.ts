import type { Field } from './fields.ts';

/** Names of half a guarantor's name: a bare "Name" beside one of them is the given name. */
export const SURNAMES = 'last name|surname|family name|apellido|apellidos|nom famille';

/** What clinics call columns that are none of our fields: looked up before one is taken for another. */
export const NOT_OURS =
  'days late|days overdue|days past due|days outstanding|days to settle|age|age days|aging|aging bucket|days|dob|date of birth|birth date|birthday|ssn|tooth|tax|discount|policy|policy no|member id|insurance id|insured id|subscriber id|zip|zip code|postcode|city|town|doctor|doctor name|dentist|provider|provider name|physician|therapist|procedure|procedure code|treatment|diagnosis|terms|payment terms|payment method|last statement date|last statement|quantity|collector|gender|sex|location|clinic|site|check no|transaction id|transaction type|referral|visit type|' +
  'dias mora|dias vencidos|dias atraso|dias|antiguedad|edad|edad cartera|fecha nacimiento|nacimiento|diente|pieza dental|impuesto|iva|igv|descuento|poliza|no poliza|no afiliado|codigo postal|ciudad|comuna|municipio|distrito|medico|doctora|odontologo|profesional|tratamiento|procedimiento|diagnosticoes pago|forma pago|metodo pago|cantidad|cobrador|cajero|sexo|sucursal|sede|clinica|rut|nif|dni|cedula|nit|curp|rfc|ruc|' +
  'jours retard|retard|nb jours|anciennete|age creance|date naissance|ne le|dent|tva|remise|no police|no adherent|no contrat|code postal|ville|medecin|praticien|docteur|dentiste|therapeute|acte|code acte|traitement|diagnostic|conditions paiement|mode paiement|mode reglement|moyen paiement|quantite|sexe|lieu|cabinet|site|siret|no securite sociale|no cheque';

/**
 * What clinics call their columns, in English, Spanish and French. `strong` names mean this field
 * and nothing else; `weak` names count only where no column has a strong one; `doubtful` names mean
 * this in one clinic and something else in the next (the payer is the insurer, the code is that of
 * the procedure, "No." counts the rows) and are asked about.
 * They are compared by their words (see `header-words.ts`): without accents, case, little words.
 */
export const ALIASES: Readonly<
  Record<Field, { strong: string; weak?: string; doubtful?: string }>
> = {
  account: {
    strong:
      'account|account no|account id|acct|acct no|patient id|patient no|chart|chart no|mrn|customer id|customer no|client id|client no|guarantor id|guarantor no|file no|record no|' +
      'cuenta|cuenta no|no cuenta|id paciente|paciente id|paciente no|no paciente|expediente|no expediente|historia clinica|no historia clinica|no historia|id cliente|cliente id|no cliente|codigo cliente|codigo paciente|ficha|no ficha|' +
      'compte|no compte|compte no|dossier|no dossier|id patient|no patient|id client|no client|code client|code patient|reference patient|matricule|' +
      'patient account|patient account no|patient mrn|medical record|medical record no|pubpid|external id|fin no|chart id|patient code|debtor id|debtor no|customer account|identity code|' +
      'historia|hc|hc no|no hc|nhc|cuenta paciente|codigo deudor|no cuenta paciente|' +
      'ipp|compte tiers|code tiers|compte client|no compte client|reference client|no dossier patient|dossier patient',
    weak: 'id',
    doubtful: 'code|codigo',
  },
  invoice: {
    strong:
      'invoice|invoice no|invoice id|inv|inv no|bill no|bill id|statement no|document no|' +
      'factura|factura no|no factura|nro factura|boleta|no boleta|comprobante|no comprobante|comprobante no|boleta no|recibo no|no recibo|folio|' +
      'facture|facture no|no facture|reference facture|ref facture|no piece|piece|note honoraires no|no note honoraires|' +
      'doc no|bill ref|invoice ref|invoice reference|statement id|ticket no|receipt no|' +
      'referencia factura|ref factura|nota cobro|no nota|no comprobante pago|albaran|no albaran|folio factura|serie folio|' +
      'fse|no fse|no note|no bordereau|reference piece',
    doubtful:
      'bon|claim no|ticket|recibo|bill|statement|document|documento|no|reference|ref|referencia',
  },
  guarantor: {
    strong:
      'guarantor|guarantor name|responsible party|responsible|responsible person|bill to|billed to|debtor|debtor name|customer|customer name|client|client name|account holder|account name|' +
      'garante|responsable|responsable pago|persona responsable|deudor|titular|cliente|nombre cliente|nombre garante|nombre responsable|' +
      'garant|nom garant|debiteur|nom debiteur|responsable paiement|responsable legal|titulaire|assure|nom client|redevable|' +
      SURNAMES +
      '|invoice to|pet owner|guardian|parent guardian|responsible guardian|responsible name|guarantor last name|guarantor last|account owner|' +
      'acudiente|tutor|tutora|apoderado|tutor responsable|padre tutor|nombre razon social|razon social|responsable economico|representante legal|propietario|nombre acudiente|nombre tutor|nombre titular|' +
      'adresse a|parent responsable|representant legal|tuteur|nom responsable|proprietaire|facture a|facturer a',
    weak: 'name|full name|nombre|nombre completo|nombre apellido|nombre apellidos|nombres apellidos|apellidos nombre|apellidos nombres|nom|nom prenom|nom complet|prenom nom|person|persona|parent',
    doubtful:
      'owner|encargado|party|party name|nombre contacto|contact name|nom contact|payeur principal|payer name|nom payeur|contact|contacto',
  },
  givenName: {
    strong:
      'first name|given name|forename|prenom|nombre pila|nombres|primer nombre|' +
      'guarantor first|guarantor first name|fname|prenoms|prenom garant|nombre tutor pila',
    weak: 'name|nombre',
  },
  patient: {
    strong:
      'patient|patient name|child|paciente|nombre paciente|patient nom|nom patient|nom enfant|enfant|beneficiaire|beneficiario|' +
      'patient last name|patient surname|pet|pet name|animal|animal name|child name|dependent|student|' +
      'mascota|nombre mascota|alumno|alumno paciente|nino|nombre nino|apellido paciente|apellidos paciente|' +
      'nom animal|eleve|nom beneficiaire|nom famille patient',
    doubtful: 'prenom patient',
  },
  email: {
    strong:
      'email|e mail|mail|email address|e mail address|mail address|guarantor email|patient email|correo|correo electronico|direccion correo|direccion correo electronico|courriel|adresse mail|adresse email|adresse e mail|adresse courriel|adresse electronique|mel|' +
      'debtor email|correo e|correo contacto|email contacto|email contact|courriel contact|mail contact|correos',
  },
  phone: {
    strong:
      'mobile|mobile no|mobile phone|cell|cell no|cell phone|cellphone|whatsapp|whats app|whatsapp no|' +
      'movil|no movil|telefono movil|celular|no celular|telefono celular|' +
      'portable|no portable|telephone portable|tel portable|gsm|telephone mobile|' +
      'mobilephone|cellulaire|tel mobile|tel movil|tel celular|no mobile|telefono whatsapp',
    weak: 'phone|phone no|telephone|telephone no|tel|tel no|contact no|landline|work phone|telefono contacto|telefono casa|tel fijo|telefono fijo|fijo|telephone fixe|fixe|telefono|no telefono|telefono no|no telephone|no tel',
  },
  language: {
    strong:
      'language|lang|preferred language|idioma|idioma preferido|lengua|langue|langue preferee|langue parlee|' +
      'spoken language|language preference|lang code|language code|idioma contacto|idioma paciente|idioma comunicacion|langue contact|langue correspondance|langue patient',
  },
  currency: {
    strong:
      'currency|ccy|currency code|moneda|divisa|devise|monnaie|' +
      'cur|currency name|tipo moneda|codigo moneda|moneda factura|code devise|code monnaie',
  },
  serviceDate: {
    strong:
      'service date|date service|dos|visit date|date visit|appointment date|treatment date|procedure date|' +
      'fecha servicio|fecha atencion|fecha consulta|fecha visita|fecha tratamiento|fecha cita|' +
      'date soins|date soin|date consultation|date acte|date seance|date visite|date prestation|date rendez vous|date rdv|' +
      'procedure date|admit date|admission date|begin dos|dos from|service from|discharge date|session date|date seen|seen on|encounter date|exam date|' +
      'fecha ingreso|fecha alta|fecha prestacion|fecha sesion|fecha procedimiento|fecha intervencion|fecha realizacion|fecha examen|dia visita|' +
      'date intervention|date admission|date entree|date sortie|date examen|date traitement|date soins dispenses',
    doubtful:
      'transaction date|last visit|last visit date|last appointment|ultima cita|ultima visita|cita|dernier rdv|dernier rendez vous|derniere visite|derniere consultation|rdv|visit|service|consulta|visita|consultation|seance|soins',
  },
  invoiceDate: {
    strong:
      'invoice date|date invoice|bill date|billing date|billed on|date billed|issue date|issued|issued on|date issued|document date|' +
      'fecha factura|fecha emision|fecha facturacion|emitida|emitido|fecha boleta|fecha comprobante|' +
      'date facture|date facturation|date emission|emise|emis|facture emise|date piece|facture le|facturee le|emise le|emis le|facturado el|facturada el|emitido el|emitida el|' +
      'invoiced on|date invoiced|invoiced date|' +
      'emision|fecha elaboracion|fecha documento|fecha doc|fecha emision factura|' +
      'date document|date note|date etablissement|emission',
    weak: 'date|fecha',
  },
  dueDate: {
    strong:
      'due date|due|date due|due on|due by|payment due|payment due date|pay by|net due date|maturity date|' +
      'fecha vencimiento|vencimiento|vence|vence fecha|fecha limite|fecha limite pago|vto|fecha vto|' +
      'echeance|date echeance|date limite|date limite paiement|a payer avant|payable avant|date exigibilite|a payer avant le|payable avant le|a regler avant|a regler avant le|vence el|' +
      'payment deadline|due on or before|payable on|payable by|' +
      'fecha vence|vencimiento factura|limite pago|plazo pago|' +
      'payable le|payable au plus tard|payable au plus tard le|echeance facture|exigible le|echeance paiement',
    doubtful: 'expiration date|deadline|prochaine echeance|proximo vencimiento',
  },
  paidDate: {
    strong:
      'paid date|date paid|paid on|payment date|date payment|last payment date|' +
      'fecha pago|fecha cobro|fecha ultimo pago|pagado fecha|pagada fecha|' +
      'date paiement|date reglement|date encaissement|regle date|paye date|date dernier paiement|date versement|paye le|payee le|regle le|reglee le|encaisse le|pagado el|pagada el|cobrado el|' +
      'last payment|date last payment|last paid|last paid on|payment received on|date received|receipt date|received on|' +
      'ultimo cobro|fecha ultimo cobro|ultimo abono|fecha abono|fecha ultimo abono|fecha recibo pago|' +
      'dernier paiement|dernier reglement|dernier versement|date dernier reglement|date dernier versement|date encaissement paiement',
    doubtful: 'ultimo pago',
  },
  amount: {
    strong:
      'amount|invoice amount|bill amount|billed|billed amount|amount billed|charge|charges|total charge|total charges|original amount|invoice total|total amount|total invoice|gross amount|fee|patient responsibility|' +
      'importe|importe factura|monto|monto factura|monto facturado|importe facturado|facturado|total factura|total facturado|valor|valor factura|cargo|cargos|importe total|monto total|' +
      'montant|montant facture|montant facturee|montant ttc|facture montant|total facture|total ttc|montant total|honoraires|part patient|montant honoraires|' +
      'claim amount|claim total|invoiced amount|total fee|fees|invoice value|gross|billed total|bill total|total billed|' +
      'importe reclamado|valor total|monto original|importe original|importe inicial|monto inicial|cargo total|precio total|arancel|honorarios|valor servicio|valor consulta|total cargos|' +
      'montant commande|montant preliminaire|montant prestation|prix prestation|prix total|ttc|total honoraires|montant initial|montant soins|facture ttc',
    weak: 'total|price|precio|prix',
    doubtful: 'grand total|saldo inicial|valor radicado|reclamado|net a payer',
  },
  paid: {
    strong:
      'paid|paid amount|amount paid|payment|payments|payments received|received|total paid|paid date amount|receipts|collected|' +
      'pagado|pagada|pago|pagos|importe pagado|monto pagado|total pagado|abono|abonos|abonado|cobrado|recibido|' +
      'paye|payee|montant paye|montant regle|regle|reglee|reglement|reglements|encaisse|total paye|verse|versement|versements|acompte|acomptes|deja paye|paid to date|' +
      'client paid|patient paid|total payment|account total payment|payment amount|amount received|total received|total payment amount|patient payment|' +
      'cantidad pagada|a cuenta|ingresado|importe cobrado|monto cobrado|total cobrado|total abono|valor pagado|valor abonado|anticipo|monto abonado|importe abonado|' +
      'montant encaisse|total encaisse|montant verse|total regle|total verse|acompte verse|paiement|avance',
    doubtful: 'pago o abono|acompte date',
  },
  balance: {
    strong:
      'balance|open balance|balance due|outstanding|outstanding balance|outstanding amount|open amount|amount open|amount due|due amount|amount owed|owed|owes|owing|remaining|remaining balance|patient balance|balance owed|unpaid|unpaid amount|open|receivable|' +
      'saldo|saldo pendiente|saldo deudor|pendiente|pendiente pago|importe pendiente|monto pendiente|adeudado|adeuda|monto adeudado|importe adeudado|deuda|debe|por cobrar|resta|saldo paciente|' +
      'solde|solde du|solde ouvert|reste a payer|reste du|restant du|restant|reste|montant du|montant restant|impaye|impayes|du|a recevoir|creance|solde patient|encours|a payer|a regler|reste a regler|a pagar|por pagar|to pay|amount to pay|' +
      'client balance|current balance|account balance|account patient balance|current patient balance|patient due|patient owes|patient portion due|amount still owed|still owed|still due|amount outstanding|net due|amt due|remaining due|balance remaining|' +
      'deuda actual|saldo actual|saldo total|deuda total|falta|falta pagar|falta por pagar|pendiente cobro|pendiente cobrar|queda por cobrar|queda por pagar|total pendiente|total adeudado|monto deuda|importe deuda|saldo por pagar|saldo por cobrar|saldo cliente|' +
      'solde actuel|solde restant|solde client|total restant du|montant restant du|total du|reste a encaisser|a encaisser|montant impaye|total impaye|montant a payer|reste du patient|solde total',
    doubtful: 'total balance|guarantor portion|patient portion|vencido|rar|reste a charge',
  },
  status: {
    strong:
      'status|payment status|invoice status|account status|estado|situacion|estado pago|estado factura|estatus|statut|etat|situation|statut paiement|etat paiement|statut facture|' +
      'ar status|collection status|account standing|' +
      'estado cartera|estado cobranza|status cobranza|estado cobro|condicion|' +
      'avancement|etat facture|situation paiement|etat dossier|statut dossier',
  },
  disputed: {
    strong:
      'disputed|dispute|in dispute|contested|en disputa|disputado|disputada|disputa|litige|en litige|conteste|contestee|contestation|' +
      'queried|in query|factura impugnada|impugnado|impugnada|en reclamo|reclamo|en reclamacion|litigieux',
    doubtful: 'incidencia|glosa|reclamation',
  },
  hold: {
    strong:
      'hold|on hold|paused|en espera|en pausa|suspendido|retenido|suspendu|en pause|gele|' +
      'pause dunning|pause reminders|stop reminders|do not send statement|hold statements|' +
      'bloqueo|bloqueado|bloqueada|pausa|pausado|' +
      'bloque|relances suspendues|relance suspendue|pause',
    weak: 'en attente',
    doubtful: 'stop reminders until',
  },
  plan: {
    strong:
      'payment plan|on plan|instalment plan|installment plan|plan pago|plan pagos|cuotas|a plazos|plan paiement|echeancier|etalement|mensualites|' +
      'on installments|on instalments|payment plan active|payment arrangement|arrangement|' +
      'fraccionado|fraccionamiento|convenio pago|acuerdo pago|en cuotas|plan cuotas|' +
      'entente paiement|accord paiement|paiement echelonne|facilites paiement',
    doubtful: 'plan',
  },
  optOut: {
    strong:
      'opt out|opted out|optout|do not contact|do not email|do not mail|no contact|no email|no reminders|unsubscribed|dnc|no contactar|no escribir|no molestar|baja|ne pas contacter|ne pas relancer|pas relance|desabonne|desinscrit|opposition|' +
      'opted out reminders|opted out of reminders|no emails please|no emails|unsubscribe|stop contact|' +
      'baja comunicaciones|no enviar correos|' +
      'desinscription|ne plus contacter|refuse relances',
  },
  agency: {
    strong:
      'agency|collection agency|at agency|collections|in collections|placed with|agencia|agencia cobranza|agencia cobro|en agencia|cobranza|agence|agence recouvrement|societe recouvrement|recouvrement|en recouvrement|' +
      'in collection|sent to collections|sent to agency|turned over|with agency|agency name|' +
      'despacho cobranza|empresa recobro|empresa cobranza|agencia recobro|enviado cobranza|enviado a cobranza|enviado cobranza externa|enviado a cobranza externa|en recobro|recobro|cobranza externa|' +
      'transmis recouvrement|transmis au recouvrement|cabinet recouvrement',
    doubtful: 'contentieux',
  },
  place: {
    strong:
      'patient state|state patient|residence state|state residence|home state|patient country|country patient|residence country|country residence|patient residence|place residence|' +
      'estado paciente|estado residencia|pais paciente|pais residencia|residencia paciente|lugar residencia|' +
      'etat patient|etat residence|pays patient|pays residence|lieu residence',
    // of an address or of the insurer: and in a sheet with both, only a person knows which one tells
    doubtful:
      'state code|state cd|st|billing state|province|provincia|departamento|departement|comunidad autonoma|region|region pays|pays region|state|country|pais|pays',
  },
  promiseDate: {
    strong:
      'promise date|promised date|promised on|promised by|promise pay|promise to pay|promise to pay date|promised payment date|ptp|ptp date|' +
      'promesa|promesa pago|fecha promesa|fecha promesa pago|compromiso pago|fecha compromiso|fecha compromiso pago|prometido el|prometido para el|' +
      'promesse|promesse paiement|date promesse|date promesse paiement|promis le|promis pour le|promis avant le|' +
      'expected payment date|expected payment|said will pay on|will pay on|promised|promise|' +
      'prometio pagar el|prometio pagar|pago prometido|fecha prometida|fecha probable pago|' +
      'a promis pour le|promesse du|paiement prevu|paiement prevu le|date paiement prevu',
    doubtful: 'compromiso|proximo cobro|proximo pago|next payment date',
  },
  mailConsent: {
    strong:
      'email consent|e mail consent|mail consent|consent email|consent e mail|consent to email|consent to e mail|email allowed|e mail allowed|email ok|' +
      'consentimiento correo|consentimiento email|consentimiento correo electronico|autoriza correo|autoriza email|acepta correo|acepta email|acepta correo electronico|' +
      'consentement mail|consentement email|consentement e mail|consentement courriel|accord email|accord e mail|accord mail|accepte email|accepte e mail|accepte mail|' +
      'agreed to email reminders|agrees to email|email opt in|ok to email|' +
      'acepta correos|autoriza envios mail|autoriza envios por mail|autoriza correos|consentimiento mail|' +
      'accepte mails|accepte emails|accepte courriel|ok mail',
    doubtful:
      'consent|consentimiento|consentement|preferred contact method|preferred contact|canal preferido|moyen contact prefere|rgpd ok|rgpd',
  },
  kind: {
    strong:
      'debt type|type debt|debt kind|receivable type|type receivable|fee type|type fee|charge type|type charge|billing type|type billing|' +
      'tipo deuda|tipo cobro|tipo cargo|tipo cuota|tipo factura|tipo facturacion|clase deuda|' +
      'type creance|type facture|type facturation|nature creance|type honoraires|' +
      'debt category|nature dette|nature facture|categoria deuda|categorie creance',
    weak: 'type|kind|tipo|clase',
    doubtful: 'prestations',
  },
  sensitive: {
    strong:
      'sensitive|sensitive care|sensitive case|handle gently|gentle|gentle handling|' +
      'sensible|caso sensible|atencion sensible|delicado|caso delicado|trato delicado|' +
      'cas sensible|soins sensibles|delicat|cas delicat|menager|' +
      'confidential|handle with care|delicate case|confidencial|trato especial|confidentiel|avec menagement|dossier sensible|a menager',
  },
  statementDate: {
    strong:
      'first statement|first statement date|first statement sent|first bill|first bill sent|first bill date|first billed|first billed on|initial statement|initial statement date|' +
      'primer estado cuenta|fecha primer estado cuenta|primer extracto|fecha primer extracto|primer envio|fecha primer envio|primer aviso|fecha primer aviso|primera factura enviada|' +
      'premier releve|date premier releve|premier envoi|date premier envoi|premier releve envoye le|releve initial',
    doubtful:
      'statement date|statement sent|sent on|date sent|fecha envio|fecha estado cuenta|fecha extracto|enviado el|date envoi|date releve|envoye le',
  },
  settledDate: {
    strong:
      'settled date|settlement date|settled on|settled|clear date|cleared date|cleared on|paid in full date|paid in full on|pif date|fully paid on|fully paid on date|paid off|paid off date|paid off on|closed date|closed on|' +
      'fecha liquidacion|fecha cierre|fecha saldado|saldado el|saldada el|liquidado el|liquidada el|fecha cancelacion deuda|fecha pago total|' +
      'date solde|solde le|soldee le|date cloture|cloture le|date acquittement|acquitte le|acquittee le|paye en totalite le|payee en totalite le|regle en totalite le',
    doubtful: 'fecha cancelacion',
  },
  payer: {
    strong:
      'payer type|payor type|who pays|who owes|owed by|due from|self pay|balance owner|patient or insurer|patient or insurance|' +
      'tipo pagador|tipo responsable|quien paga|quien debe|privado o mutua|paciente o seguro|paciente o aseguradora|' +
      'type payeur|qui paie|qui doit payer|patient ou mutuelle|patient ou assurance|patient ou assureur',
    doubtful: 'payer|payor|pagador|payeur|financial class',
  },
  insurer: {
    strong:
      'insurer|insurer name|insurance|insurance name|insurance company|insurance carrier|carrier|carrier name|primary insurance|primary insurance name|secondary insurance|primary payer|primary payor|secondary payer|secondary payor|health plan|health plan name|insurance plan|' +
      'aseguradora|seguro|seguro medico|compania|compania seguro|eps|isapre|prevision|mutua|entidad|entidad aseguradora|obra social|prepaga|nombre aseguradora|' +
      'assureur|nom assureur|assurance|compagnie assurance|mutuelle|nom mutuelle|complementaire|complementaire sante|caisse|caisse maladie|organisme|organisme complementaire|tiers payant',
  },
  insuranceBalance: {
    strong:
      'insurance balance|insurer balance|insurance due|due insurance|guarantor insurance due|insurance portion|insurance share|insurer share|insurer portion|insurance owes|insurance pending|pending insurance|insurance pay est|insurance responsibility|insurance receivable|insurance outstanding|' +
      'saldo seguro|saldo aseguradora|saldo mutua|saldo eps|saldo isapre|pendiente seguro|pendiente aseguradora|pendiente mutua|pendiente eps|debe seguro|debe aseguradora|por cobrar isapre|por cobrar a isapre|por cobrar seguro|por cobrar eps|parte seguro|parte aseguradora|' +
      'part mutuelle|part assurance|part assureur|part amo|part amc|part caisse|part complementaire|part organisme|part securite sociale|solde assureur|solde assurance|solde mutuelle|solde caisse|a recevoir assureur|a recevoir assurance|a recevoir mutuelle|reste du mutuelle',
    doubtful: 'prise charge|autorizado|valor autorizado',
  },
  address: {
    strong:
      'address|address 1|address line|address line 1|street|street address|street addr|billing address|mailing address|home address|postal address|' +
      'domicilio|direccion|direccion postal|direccion facturacion|calle|calle no|calle numero|' +
      'adresse|adresse postale|adresse facturation|rue|rue no|domicile',
  },
  lastContact: {
    strong:
      'last contact|last contacted|last contacted on|last contact date|last reminder|last reminder sent|last reminder date|last call|last call date|last letter|last letter date|last notice|last notice date|last follow up|last followup|last action|' +
      'ultimo contacto|fecha ultimo contacto|ultima gestion|fecha ultima gestion|ultimo recordatorio|ultimo aviso|fecha ultimo aviso|fecha aviso|ultima llamada|fecha ultima llamada|' +
      'dernier contact|date dernier contact|derniere relance|date derniere relance|relance le|relancee le|dernier rappel|dernier rappel envoye|derniere action|dernier appel|dernier courrier',
  },
  notes: {
    strong:
      'note|notes|comment|comments|remark|remarks|memo|internal notes|account notes|follow up notes|follow up|' +
      'nota|notas|comentario|comentarios|observacion|observaciones|' +
      'remarque|remarques|commentaire|commentaires|observation|observations|note facture|note interne|rem',
  },
};
