/** Names of half a guarantor's name: a bare "Name" beside one of them is the given name. */
export const SURNAMES = 'last name|surname|family name|apellido|apellidos|nom famille';

/** The names of columns about people: who owes, how to reach them, and how they are to be treated. */
export const PEOPLE = {
  account: {
    strong:
      'account|account no|account id|patient id|patient no|chart|chart no|mrn|customer id|customer no|client id|client no|guarantor id|guarantor no|file no|record no|' +
      'no cuenta|no paciente|expediente|no expediente|historia clinica|no historia clinica|no historia|no cliente|codigo cliente|codigo paciente|ficha|no ficha|' +
      'dossier|no dossier|reference patient|matricule|' +
      'patient account|patient account no|patient mrn|medical record|medical record no|pubpid|external id|fin no|chart id|debtor id|debtor no|customer account|identity code|' +
      'historia|hc|hc no|no hc|nhc|codigo deudor|no cuenta paciente|' +
      'ipp|compte tiers|code tiers|compte client|no compte client|reference client|no dossier patient|dossier patient|' +
      'patient no id|account code|chart code|customer code|codigo cliente paciente|clave paciente|clave cliente|no cliente paciente|code dossier|identifiant patient|identifiant|guarantor account|account ref|identifiant client|reference dossier',
    weak: 'id',
    doubtful: 'code',
  },
  guarantor: {
    strong:
      'apoderado|guarantor|guarantor name|responsible party|responsible|responsible person|bill to|billed to|debtor|debtor name|customer|customer name|client|client name|account holder|account name|' +
      'responsable pago|persona responsable|deudor|titular|nombre responsable|' +
      'debiteur|nom debiteur|responsable legal|titulaire|assure|redevable|' +
      SURNAMES +
      '|invoice to|pet owner|guardian|parent guardian|responsible guardian|guarantor last name|guarantor last|' +
      'acudiente|tutora|padre tutor|nombre razon social|razon social|responsable economico|representante legal|propietario|nombre acudiente|nombre tutor|nombre titular|' +
      'adresse a|parent responsable|representant legal|proprietaire|facture a|facturer a|' +
      'resp party name|guarantor full name|guarantor full|bill to name|billing name|billing contact|nombre apoderado|padre madre tutor|nombre padre|madre padre|responsable factura|responsable familiar|nombre deudor|nombre pagador|nom parent|nom representant legal|destinataire|destinataire facture|billed party|primary guarantor|responsible adult|mother father|nombre madre|nom titulaire|cliente facturado|payeur facture',
    weak: 'name|full name|nombre completo|nombre apellido|nombres apellidos|nom prenom|nom complet|person|persona|parent',
    doubtful:
      'owner|encargado|party|party name|nombre contacto|payeur principal|payer name|nom payeur|contact|responsable dossier|responsable cuenta|account owner',
  },
  givenName: {
    strong:
      'first name|given name|forename|prenom|nombre pila|nombres|' +
      'guarantor first|guarantor first name|fname|prenom garant|nombre tutor pila|' +
      'guarantor given name|nombres responsable|prenom responsable',
    weak: 'name',
  },
  patient: {
    strong:
      'patient|patient name|child|nom enfant|enfant|beneficiaire|beneficiario|' +
      'patient last name|patient surname|pet|pet name|animal|animal name|child name|dependent|student|' +
      'mascota|nombre mascota|alumno|alumno paciente|nino|nombre nino|apellido paciente|' +
      'eleve|nom beneficiaire|nom famille patient|' +
      'patient full name|paciente nombre completo|nombre apellidos paciente|paciente menor|nom complet patient|nom prenom patient|resident|residente',
    doubtful: 'prenom patient',
  },
  email: {
    strong:
      'email|e mail|email address|e mail address|correo electronico|direccion correo electronico|adresse electronique|mel|' +
      'correo e|correo contacto',
  },
  phone: {
    strong:
      'mobile|mobile no|mobile phone|whatsapp|whats app|whatsapp no|' +
      'no movil|' +
      'gsm|' +
      'cellulaire|telefono whatsapp|' +
      'cell phone no|telephone contact|telefono responsable|telefono paciente|numero whatsapp',
    weak: 'phone|phone no|contact no|landline|work phone|telefono casa|tel fijo|fijo|telephone fixe|fixe|no telefono',
  },
  language: {
    strong:
      'language|lang|preferred language|idioma preferido|lengua|langue preferee|langue parlee|' +
      'spoken language|language preference|lang code|language code|idioma contacto|idioma comunicacion|langue correspondance|' +
      'langue maternelle|idioma preferencia|preferred lang',
  },
  optOut: {
    strong:
      'opt out|opted out|do not contact|do not email|do not mail|no contact|no email|unsubscribed|dnc|no contactar|no escribir|no molestar|ne pas contacter|desabonne|desinscrit|opposition|' +
      'opted out reminders|no emails please|unsubscribe|stop contact|' +
      'baja comunicaciones|no enviar correos|' +
      'desinscription|ne plus contacter|refuse relances|' +
      'no contact please|no desea avisos|no desea recordatorios|pas email|ne pas ecrire',
    doubtful:
      'ne pas relancer|pas relance|no reminders|do not remind|no statements|stop reminders flag|no recordatorios|sin recordatorios|no recordar|stop rappels|pas rappel|sans rappel|baja',
  },
  agency: {
    strong:
      'agency|collection agency|at agency|in collections|placed with|agencia cobranza|agencia cobro|cobranza|agence recouvrement|societe recouvrement|recouvrement|' +
      'sent to collections|sent to agency|turned over|with agency|agency name|' +
      'despacho cobranza|empresa recobro|empresa cobranza|agencia recobro|enviado cobranza|enviado a cobranza|enviado cobranza externa|enviado a cobranza externa|en recobro|cobranza externa|' +
      'transmis recouvrement|cabinet recouvrement|' +
      'assigned agency|with collections|placed|in agency|despacho|gestor cobro|empresa gestion cobro|cedido agencia|organisme recouvrement|huissier|confie recouvrement|enviado agencia|enviado a agencia|chez agence',
    doubtful: 'contentieux|collections',
  },
  place: {
    strong:
      'patient state|residence state|home state|patient country|residence country|patient residence|place residence|' +
      'estado residencia|pais residencia|residencia paciente|lugar residencia|' +
      'etat patient|etat residence|lieu residence|' +
      'patient residence state|estado donde vive|lugar donde vive|lieu vie',
    // of an address or of the insurer: and in a sheet with both, only a person knows which one tells
    doubtful:
      'state code|state cd|st|billing state|province|provincia|departamento|departement|comunidad autonoma|region|region pays|state|country|estado paciente',
  },
  mailConsent: {
    strong:
      'email consent|e mail consent|consent to email|consent to e mail|email allowed|e mail allowed|email ok|' +
      'consentimiento correo|consentimiento correo electronico|autoriza correo|acepta correo|acepta correo electronico|' +
      'consentement mail|consentement email|accord email|accord e mail|accepte email|accepte e mail|' +
      'agreed to email reminders|agrees to email|email opt in|ok to email|' +
      'autoriza envios mail|autoriza envios por mail|consentimiento mail|' +
      'ok mail|' +
      'may email|can email|email permission|permission to email|email reminders ok|consent email reminders|permite correo|permiso correo|consiente correo|acepta recordatorios correo|autorise mail|autorisation mail|autorisation email|acepta e mail|accord pour e mail',
    doubtful:
      'consent|consentimiento|consentement|preferred contact method|preferred contact|canal preferido|moyen contact prefere|rgpd ok|rgpd',
  },
  sensitive: {
    strong:
      'sensitive|sensitive care|sensitive case|handle gently|gentle|gentle handling|' +
      'sensible|caso sensible|atencion sensible|delicado|caso delicado|trato delicado|' +
      'cas sensible|soins sensibles|delicat|cas delicat|menager|' +
      'confidential|handle with care|delicate case|confidencial|trato especial|confidentiel|avec menagement|dossier sensible|a menager|' +
      'sensitive flag|is sensitive|care needed|gentle tone|manejo delicado|tratar delicadeza|con cuidado|sensible flag|cas difficile|doigte|dossier delicat',
  },
  payer: {
    strong:
      'payer type|who pays|who owes|owed by|due from|self pay|balance owner|patient or insurer|patient or insurance|' +
      'tipo pagador|tipo responsable|quien paga|quien debe|privado o mutua|paciente o seguro|paciente o aseguradora|' +
      'type payeur|qui paie|qui doit payer|patient ou mutuelle|patient ou assurance|patient ou assureur|' +
      'payer category|debtor type|tipo deudor|type debiteur',
    doubtful:
      'payer|pagador|payeur|financial class|paid by|pagado por|paiement par|a cargo|a cargo de',
  },
  insurer: {
    strong:
      'insurer|insurer name|insurance|insurance name|insurance company|insurance carrier|carrier|carrier name|primary insurance|primary insurance name|secondary insurance|primary payer|secondary payer|health plan|health plan name|insurance plan|' +
      'seguro medico|compania|compania seguro|eps|isapre|prevision|mutua|entidad|entidad aseguradora|obra social|prepaga|' +
      'compagnie assurance|mutuelle|nom mutuelle|complementaire|complementaire sante|caisse|caisse maladie|organisme|organisme complementaire|tiers payant|' +
      'insurance payer|insurance payer name|ins co|third party payer|tpa|medical aid|fund|health fund|plan salud|seguro salud|nombre eps|convenio seguro|tercero pagador|organisme payeur|nom complementaire|regime obligatoire|assurance maladie|tiers payeur',
  },
  address: {
    strong:
      'address|address line|street|street address|mailing address|postal address|' +
      'domicilio|direccion facturacion|calle|calle no|' +
      'adresse postale|adresse facturation|rue|rue no|domicile|' +
      'full address|residential address|address line 2|domicilio particular|direccion residencia|direccion completa|adresse complete|lieu residence complet',
  },
  lastContact: {
    strong:
      'last contact|last contacted|last contacted on|last contact date|last reminder|last reminder sent|last reminder date|last call|last call date|last letter|last letter date|last notice|last notice date|last follow up|last action|' +
      'ultima gestion|fecha ultima gestion|ultimo recordatorio|ultimo aviso|fecha ultimo aviso|fecha aviso|ultima llamada|fecha ultima llamada|' +
      'derniere relance|date derniere relance|relance le|relancee le|dernier rappel|dernier rappel envoye|dernier appel|dernier courrier|' +
      'last contact on|contacted on|date contacted|last spoke|last spoken|last email sent|last message|last reminder on|contactado el|ultimo mensaje|ultimo correo|ultimo correo enviado|fecha ultimo recordatorio|fecha ultima llamada realizada|fecha gestion|date dernier rappel|date dernier appel|contacte le|dernier mail|derniere communication',
  },
  notes: {
    strong:
      'note|comment|remark|memo|internal notes|account notes|follow up notes|follow up|' +
      'observacion|observaciones|' +
      'remarque|note facture|note interne|rem|' +
      'billing notes|patient notes|collection notes|additional info|info|notas internas|notas cobranza|anotaciones|detalle|apuntes|remarque interne|annotation|precisions|a savoir',
  },
} as const;
