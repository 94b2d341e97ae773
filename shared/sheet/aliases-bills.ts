/** The names of columns about bills: what, when, how much, and where it stands. */
export const BILLS = {
  invoice: {
    strong:
      'invoice|invoice no|invoice id|bill no|bill id|statement no|document no|' +
      'no factura|boleta|no boleta|comprobante|no comprobante|comprobante no|boleta no|recibo no|no recibo|folio|' +
      'reference facture|no piece|piece|note honoraires no|no note honoraires|' +
      'doc no|bill ref|statement id|ticket no|' +
      'nota cobro|no nota|no comprobante pago|albaran|no albaran|folio factura|serie folio|' +
      'fse|no fse|no bordereau|reference piece|' +
      'invoice ref no|bill code|invoice code|comprobante pago no|numero factura fiscal|receipt no',
    doubtful:
      'bon|claim no|ticket|recibo|bill|statement|document|documento|no|reference|no documento',
  },
  currency: {
    strong:
      'currency|ccy|currency code|monnaie|' +
      'cur|currency name|tipo moneda|moneda factura|code monnaie|' +
      'currency iso',
  },
  serviceDate: {
    strong:
      'procedure date|service date|dos|visit date|appointment date|treatment date|' +
      'fecha atencion|fecha consulta|fecha cita|' +
      'date soins|date acte|date seance|date prestation|date rendez vous|date rdv|' +
      'admit date|admission date|begin dos|dos from|service from|discharge date|session date|date seen|seen on|encounter date|exam date|' +
      'fecha prestacion|fecha sesion|fecha procedimiento|fecha intervencion|fecha realizacion|fecha examen|dia visita|' +
      'date intervention|date entree|date sortie|date soins dispenses|' +
      'service start|service start date|date service from|treated on|visit on|fecha terapia|atendido el|fecha cirugia|fecha estudio|date hospitalisation|date passage|date operation|soins du|date acte medical|fecha ingreso|dia atencion',
    doubtful:
      'transaction date|last visit|last visit date|last appointment|ultima cita|cita|dernier rdv|dernier rendez vous|derniere consultation|rdv|visit|service|consulta|seance|soins|fecha alta|fecha ultima atencion',
  },
  invoiceDate: {
    strong:
      'invoice date|bill date|billing date|billed on|date billed|issue date|issued|issued on|date issued|document date|' +
      'fecha emision|fecha facturacion|emitida|emitido|fecha boleta|fecha comprobante|' +
      'date facturation|date emission|emise|emis|facture emise|date piece|facture le|facturee le|emise le|emis le|facturado el|facturada el|emitido el|emitida el|' +
      'invoiced on|date invoiced|' +
      'emision|fecha elaboracion|fecha documento|fecha doc|fecha emision factura|' +
      'date note|date etablissement|emission|' +
      'invoice created|invoice created on|invoice issued|emitted on|fecha cobro emision|fecha expedicion|expedida|expedido|fecha cargo|date creation facture|facture du|date facture emise',
    weak: 'date',
  },
  dueDate: {
    strong:
      'due date|due|due on|due by|payment due|payment due date|pay by|net due date|maturity date|' +
      'fecha vencimiento|vencimiento|vence|vence fecha|fecha limite|fecha limite pago|' +
      'a payer avant|payable avant|date exigibilite|a payer avant le|payable avant le|a regler avant|a regler avant le|vence el|' +
      'payment deadline|due on or before|payable on|payable by|' +
      'vencimiento factura|limite pago|plazo pago|' +
      'payable le|payable au plus tard|payable au plus tard le|exigible le|echeance paiement|' +
      'payment due on|pay before|final payment date|maturity|fecha maxima pago|fecha vencimiento factura|fecha vencimiento pago|fecha limite cobro|vence pago|pagar antes|pagar antes del|date limite reglement|regler avant|regler avant le|a payer pour le|date exigible|payment due by|pay by date|due by date|fecha tope pago',
    doubtful: 'expiration date|deadline|prochaine echeance|proximo vencimiento',
  },
  paidDate: {
    strong:
      'paid date|paid on|payment date|last payment date|' +
      'fecha cobro|' +
      'date reglement|date encaissement|regle date|date versement|regle le|encaisse le|pagado el|cobrado el|' +
      'last paid on|payment received on|date received|receipt date|received on|' +
      'fecha ultimo cobro|fecha abono|fecha ultimo abono|fecha recibo pago|' +
      'date dernier reglement|date dernier versement|date encaissement paiement|' +
      'payment received date|collected on|last receipt date|fecha abonado|fecha ultimo cobro recibido|fecha recaudo|date dernier encaissement|date recu|recu le|verse le|paye le',
    // a day or an amount: only a person can say
    doubtful:
      'reglee le|payee le|last payment|last paid|ultimo cobro|ultimo abono|dernier reglement|dernier versement',
  },
  amount: {
    strong:
      'amount|invoice amount|bill amount|billed|billed amount|charge|total charge|original amount|invoice total|total amount|gross amount|fee|patient responsibility|' +
      'monto facturado|facturado|total facturado|valor|valor factura|' +
      'montant facturee|montant ttc|total ttc|honoraires|part patient|montant honoraires|' +
      'claim amount|claim total|invoiced amount|total fee|fees|invoice value|gross|billed total|bill total|' +
      'valor total|importe inicial|precio total|arancel|honorarios|valor servicio|valor consulta|' +
      'montant commande|montant preliminaire|montant prestation|prix prestation|prix total|ttc|total honoraires|montant initial|montant soins|facture ttc|' +
      'net amount|gross amount due|invoice total amount|patient charge|service amount|service fee|treatment cost|importe neto|valor facturado|total a cobrar|importe tratamiento|valor tratamiento|montant a facturer|importe reclamado|charge amount',
    weak: 'total|price|precio|prix',
    doubtful: 'grand total|saldo inicial|valor radicado|reclamado|net a payer',
  },
  paid: {
    strong:
      'paid|paid amount|payment|payments received|received|total paid|paid date amount|receipts|collected|' +
      'abono|abonado|cobrado|recibido|' +
      'montant regle|regle|reglee|reglement|encaisse|verse|versement|acompte|deja paye|paid to date|' +
      'client paid|patient paid|total payment|account total payment|payment amount|amount received|total received|total payment amount|patient payment|' +
      'cantidad pagada|a cuenta|ingresado|importe cobrado|total cobrado|total abono|valor pagado|valor abonado|anticipo|monto abonado|' +
      'montant encaisse|total encaisse|montant verse|total regle|total verse|acompte verse|avance|' +
      'paid so far|already paid|patient payment total|payments to date|amount collected|total collected|pagos recibidos|pagado hasta hoy|pagado a fecha|pagos realizados|abonos recibidos|recaudado|valor recaudado|deja regle|paiements recus|reglements recus|somme versee',
    doubtful: 'pago o abono|acompte date|payee',
  },
  balance: {
    strong:
      'balance|open balance|balance due|outstanding|outstanding balance|outstanding amount|open amount|amount due|amount owed|owed|owes|owing|remaining|remaining balance|patient balance|balance owed|unpaid|unpaid amount|open|receivable|' +
      'saldo pendiente|saldo deudor|pendiente|pendiente pago|importe pendiente|adeudado|adeuda|monto adeudado|deuda|debe|por cobrar|resta|' +
      'solde du|solde ouvert|reste a payer|reste du|restant du|restant|reste|montant du|montant restant|impaye|du|a recevoir|creance|encours|a payer|a regler|reste a regler|a pagar|por pagar|to pay|amount to pay|' +
      'client balance|current balance|account balance|account patient balance|current patient balance|patient due|patient owes|patient portion due|amount still owed|still owed|still due|net due|remaining due|' +
      'deuda actual|saldo actual|saldo total|deuda total|falta|falta pagar|falta por pagar|pendiente cobro|pendiente cobrar|queda por cobrar|queda por pagar|total pendiente|total adeudado|monto deuda|saldo por pagar|saldo por cobrar|' +
      'solde actuel|solde restant|total restant du|montant restant du|total du|reste a encaisser|a encaisser|montant impaye|total impaye|montant a payer|reste du patient|' +
      'unpaid balance|patient amount due|patient responsibility balance|to collect|left to pay|still to pay|saldo por cobrar total|valor pendiente|valor adeudado|monto por cobrar|importe a cobrar|pendiente de pago total|debe paciente|deuda paciente|saldo deuda|saldo insoluto|restante|falta cobrar|reste du patient total|montant en attente|montant a regler|solde impaye|solde debiteur|a percevoir|reste a recouvrer|a recouvrer|restant a payer|still owing|guarantor balance|amount remaining|deuda pendiente|saldo pendiente pago|monto por pagar|solde a payer|montant a recevoir',
    doubtful:
      'guarantor portion|patient portion|vencido|rar|reste a charge|saldo vencido|past due balance|overdue amount',
  },
  status: {
    strong:
      'status|payment status|invoice status|account status|estado|situacion|estado pago|estado factura|estatus|statut|etat|situation|statut paiement|etat paiement|statut facture|' +
      'ar status|collection status|account standing|' +
      'estado cartera|estado cobranza|status cobranza|estado cobro|condicion|' +
      'avancement|etat facture|situation paiement|etat dossier|statut dossier|' +
      'bill status|current status|ar state|estado deuda|estado actual|estado documento|etat compte|etat creance|statut compte|statut creance|situation compte',
  },
  disputed: {
    strong:
      'disputed|dispute|in dispute|contested|en disputa|disputado|disputada|litige|conteste|contestee|contestation|' +
      'queried|in query|factura impugnada|impugnado|impugnada|en reclamo|en reclamacion|litigieux|' +
      'is disputed|dispute flag|under dispute|en controversia|objetada|objetado|contestation en cours',
    doubtful: 'incidencia|glosa|reclamation',
  },
  hold: {
    strong:
      'hold|on hold|paused|en espera|en pausa|suspendido|retenido|suspendu|en pause|gele|' +
      'pause dunning|pause reminders|stop reminders|do not send statement|hold statements|' +
      'bloqueo|bloqueado|bloqueada|pausado|' +
      'bloque|relances suspendues|' +
      'is on hold|hold flag|billing hold|account hold|no recordar hasta|en suspenso|mis en attente|relance bloquee|hold reminders|relances en pause',
    weak: 'en attente',
    doubtful: 'stop reminders until',
  },
  plan: {
    strong:
      'payment plan|on plan|instalment plan|cuotas|a plazos|echeancier|etalement|mensualites|' +
      'on installments|on instalments|payment plan active|payment arrangement|arrangement|' +
      'fraccionado|fraccionamiento|convenio pago|acuerdo pago|plan cuotas|' +
      'entente paiement|accord paiement|paiement echelonne|facilites paiement|' +
      'has payment plan|installments|instalments|payment agreement|tiene plan pago|tiene plan|plan activo|acuerdo|paiement plusieurs fois|echelonnement|plan paiement actif|has plan|en plusieurs fois|con plan pagos',
    doubtful: 'plan',
  },
  promiseDate: {
    strong:
      'promise date|promised date|promised on|promised by|promise pay|promise to pay|promise to pay date|promised payment date|ptp|ptp date|' +
      'promesa|promesa pago|fecha promesa pago|compromiso pago|fecha compromiso|fecha compromiso pago|prometido el|prometido para el|' +
      'promis le|promis pour le|promis avant le|' +
      'expected payment date|said will pay on|will pay on|' +
      'prometio pagar el|prometio pagar|fecha prometida|fecha probable pago|' +
      'a promis pour le|promesse du|paiement prevu le|date paiement prevu|' +
      'promised pay by|promise due date|fecha acordada pago|fecha acuerdo pago|pagara el|va a pagar el|promesse pour le|paiement promis le|paiera le|promised to pay on|promise to pay by|promesa para el|prometio para el|promis pour',
    doubtful:
      'compromiso|proximo cobro|proximo pago|next payment date|promised|expected payment|pago prometido|paiement promis|paiement prevu',
  },
  kind: {
    strong:
      'debt type|debt kind|receivable type|fee type|charge type|billing type|' +
      'tipo cobro|tipo cuota|tipo factura|tipo facturacion|clase deuda|' +
      'type creance|type facturation|nature creance|type honoraires|' +
      'debt category|nature dette|nature facture|categoria deuda|categorie creance|' +
      'tipo servicio facturado|tipo prestacion cobro',
    weak: 'type|kind|clase',
    doubtful: 'prestations',
  },
  statementDate: {
    strong:
      'first statement|first statement date|first statement sent|first bill|first bill sent|first bill date|first billed|first billed on|initial statement|initial statement date|' +
      'primer estado cuenta|fecha primer estado cuenta|primer extracto|fecha primer extracto|primer envio|fecha primer envio|primer aviso|fecha primer aviso|primera factura enviada|' +
      'premier envoi|date premier envoi|premier releve envoye le|' +
      'date first statement sent|first statement on|statement 1 date|fecha primera factura enviada|fecha primer resumen|fecha primera notificacion|primera notificacion|date premiere facture envoyee|premiere relance facture|fecha primer estado|premier releve',
    doubtful:
      'statement date|statement sent|sent on|date sent|fecha envio|fecha estado cuenta|fecha extracto|enviado el|date envoi|envoye le',
  },
  settledDate: {
    strong:
      'settled date|settlement date|settled on|clear date|cleared date|cleared on|paid in full date|paid in full on|pif date|fully paid on|fully paid on date|paid off date|paid off on|closed date|closed on|' +
      'fecha liquidacion|fecha cierre|fecha saldado|saldado el|saldada el|liquidado el|liquidada el|fecha cancelacion deuda|fecha pago total|' +
      'date solde|solde le|soldee le|date cloture|cloture le|date acquittement|acquitte le|acquittee le|paye en totalite le|regle en totalite le|' +
      'date fully paid|fully settled on|zero balance date|cancelado el|cancelada el|fecha finiquito|date reglement total|date reglement complet|date paiement complet|fecha cancelacion total',
    doubtful: 'fecha cancelacion|settled|paid off|fully settled',
  },
  insuranceBalance: {
    strong:
      'insurance balance|insurer balance|insurance due|guarantor insurance due|insurance portion|insurance share|insurer share|insurer portion|insurance owes|insurance pending|insurance pay est|insurance responsibility|insurance receivable|insurance outstanding|' +
      'saldo mutua|saldo eps|saldo isapre|pendiente seguro|pendiente aseguradora|pendiente mutua|pendiente eps|debe seguro|debe aseguradora|por cobrar isapre|por cobrar a isapre|por cobrar seguro|por cobrar eps|parte seguro|parte aseguradora|' +
      'part mutuelle|part amo|part amc|part caisse|part complementaire|part organisme|part securite sociale|solde mutuelle|solde caisse|a recevoir assureur|a recevoir assurance|a recevoir mutuelle|reste du mutuelle|' +
      'insurance amount due|insurance remaining|pending from insurance|due from insurance|payer balance|third party balance|saldo entidad|saldo convenio|du par mutuelle|a recevoir caisse|attente mutuelle|open with insurance|reste a charge mutuelle',
    doubtful:
      'prise charge|autorizado|valor autorizado|insurance amount|importe mutua|montant mutuelle|valor eps|cubre seguro',
  },
} as const;
