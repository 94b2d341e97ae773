import type { QuestionWords } from './en.ts';

export const es: QuestionWords = {
  sections: {
    law: 'Ley y licencias',
    money: 'Seguros y dinero',
    data: 'Datos y seguridad',
    people: 'Personal y formación',
    conduct: 'Trato con los pacientes',
    methods: 'Métodos y canales',
    service: 'Informes y servicio',
    fees: 'Comisiones y liquidación',
    record: 'Referencias y trayectoria',
    exit: 'Continuidad y salida',
  },
  questions: {
    licence: {
      ask: '¿Tiene todas las licencias o registros que hacen falta donde viven nuestros pacientes?',
      hint: 'Por lugar: número y último día de vigencia. Si un lugar no pide ninguna, dígalo.',
    },
    declaration: {
      ask: '¿Ha declarado su actividad ante la fiscalía?',
      hint: 'El tribunal, la fecha y todo cambio posterior (artículo R124-2 francés).',
    },
    exclusions: {
      ask: '¿Hay alguien de su empresa en una lista oficial de exclusión o inhabilitación?',
      hint: 'Dueños, directivos y quienes verían nuestros casos. En EE. UU.: LEIE y SAM.gov.',
    },
    mandate: {
      ask: '¿Cobrará para nosotros solo con un mandato por escrito?',
      hint: 'Dice qué se debe y por qué, su seguro, su comisión y cómo nos paga (R124-3).',
    },
    'open-orders': {
      ask: '¿Sigue abierta contra su empresa alguna orden o sanción de un tribunal o regulador?',
      hint: 'Por cobranza, privacidad o fraude, en cualquier lugar. Las cerradas van más abajo.',
    },
    bond: {
      ask: '¿Hay una fianza vigente en cada lugar que la exige?',
      hint: 'Por lugar: importe, afianzadora y último día de vigencia.',
    },
    'first-letter': {
      ask: '¿Dice su primera carta al paciente todo lo que pide el artículo R124-4?',
      hint: 'Adjunte un modelo. También hace falta un recibo por cada pago.',
    },
    'legal-history': {
      ask: '¿Qué demandas o investigaciones por cobranza ha tenido en los últimos cinco años?',
      hint: 'De qué trataba cada una y cómo terminó. «Ninguna» también es una respuesta.',
    },
    insurance: {
      ask: '¿Está vigente su seguro de responsabilidad civil profesional, y lo seguirá estando?',
      hint: 'Mientras tenga casos nuestros. En EE. UU.: «errors and omissions».',
    },
    'client-account': {
      ask: '¿Va lo que pagan los pacientes a una cuenta solo para el dinero de los acreedores?',
      hint: 'Nunca mezclado con el dinero propio, ni por un día.',
    },
    'insurance-limits': {
      ask: '¿Cuánto paga como máximo cada seguro, y qué no cubre?',
      hint: 'Por siniestro y por año, y cuál es su franquicia.',
    },
    'account-control': {
      ask: '¿Aprueban dos personas cada transferencia desde esa cuenta?',
      hint: '¿Y se concilia con el banco al menos cada mes?',
    },
    'data-terms': {
      ask: '¿Firmará nuestras condiciones de protección de datos antes de recibir un solo registro?',
      hint: 'En EE. UU. un «business associate agreement»; en Europa, casi siempre un contrato de encargo.',
    },
    'cyber-insurance': {
      ask: '¿Está vigente un seguro contra ciberataques y filtraciones de datos?',
      hint: 'Aseguradora, límite y último día de vigencia.',
    },
    'security-audits': {
      ask: '¿Qué auditorías de seguridad independientes ha superado?',
      hint: 'Por ejemplo SOC 2, PCI DSS o HITRUST: qué abarcan y hasta cuándo.',
    },
    'breach-notice': {
      ask: '¿En cuántas horas nos avisaría de una filtración que afecte a nuestros pacientes?',
      hint: 'Horas desde que alguien de su empresa lo sabe.',
    },
    access: {
      ask: '¿Quién puede abrir los datos de nuestros pacientes, y cómo sabe quién lo hizo?',
      hint: 'Permisos, inicio de sesión, cifrado y quién lee el registro de accesos.',
    },
    training: {
      ask: '¿Qué formación reciben los gestores antes de la primera llamada y cada año?',
      hint: 'Temas, horas, cómo se examina y qué pasa con quien no aprueba.',
    },
    background: {
      ask: '¿Revisa los antecedentes de las personas antes de que trabajen con nuestros casos?',
      hint: 'Qué revisa y cada cuánto lo repite.',
    },
    pay: {
      ask: '¿Cómo se paga a los gestores?',
      hint: 'Qué parte depende de lo que cobran, y cómo la cambia una queja fundada.',
    },
    subcontractors: {
      ask: '¿Quién fuera de su empresa vería nuestros datos o hablaría con nuestros pacientes?',
      hint: 'Cada subcontratista: para qué y en qué país. «Nadie» también es una respuesta.',
    },
    'health-collectors': {
      ask: '¿Cuántos de sus gestores trabajan solo con casos de salud?',
      hint: 'Número de personas, que conocen los seguros de salud y el secreto médico.',
    },
    'complaint-log': {
      ask: '¿Anota cada queja, venga de quien venga, y nos mostrará ese registro?',
      hint: 'Con causa, respuesta y qué cambió; sin los nombres de otros clientes.',
    },
    'dispute-stop': {
      ask: '¿Detiene todo trabajo en un caso en cuanto el paciente lo disputa?',
      hint: 'Ni llamadas, ni cartas, ni reportes hasta que hayamos contestado.',
    },
    'calls-heard': {
      ask: '¿Cuántas llamadas escucha un supervisor, y qué pasa después?',
      hint: 'Por gestor y mes. Diga si se graban y cuánto tiempo se guardan.',
    },
    hardship: {
      ask: '¿Qué hace su gente cuando un paciente dice que no puede pagar?',
      hint: 'Primero la ayuda económica; después, un plan que la persona pueda cumplir.',
    },
    vulnerable: {
      ask: '¿Cómo trata a quien está gravemente enfermo, de duelo o bajo tutela?',
      hint: 'Qué notan los gestores, qué pueden decidir y cuándo nos preguntan.',
    },
    'no-escalation': {
      ask: '¿Se abstendrá de demandar y de reportar a burós de crédito sin nuestro sí por escrito?',
      hint: 'Un sí para ese caso, cada vez. Amenazar con ello también cuenta.',
    },
    channels: {
      ask: '¿Cómo contacta a un paciente: por qué canales, en qué orden, cuántas veces?',
      hint: 'Cartas, llamadas, correos, mensajes: lo máximo por semana, y a qué horas.',
    },
    'right-person': {
      ask: '¿Cómo se asegura de que habla con la persona correcta?',
      hint: 'Antes de decir una palabra sobre una deuda, y tras buscar una dirección.',
    },
    consent: {
      ask: '¿Cómo anota el consentimiento a mensajes y llamadas automáticas, y su retiro?',
      hint: 'Cómo dice basta un paciente, y cuándo vale para todos los canales.',
    },
    'texts-approved': {
      ask: '¿Podemos leer y aprobar antes sus cartas, mensajes y guiones de llamada?',
      hint: 'Y todo cambio posterior.',
    },
    languages: {
      ask: '¿En qué idiomas pueden los pacientes hablar y escribirse con su agencia?',
      hint: 'Sin costo para ellos: personal propio o intérpretes.',
    },
    'named-contact': {
      ask: '¿Nos contestará en un día hábil una persona que conocemos por su nombre?',
      hint: 'Dé nombre, teléfono y correo, y los de quien la sustituye.',
    },
    recall: {
      ask: 'Cuando retiramos un caso, ¿se detiene el mismo día y sin cargo?',
      hint: 'Sea cual sea el motivo. Confirma el retiro e informa de lo cobrado hasta entonces.',
    },
    'dispute-days': {
      ask: '¿En cuántos días nos pasa la pregunta o la disputa de un paciente?',
      hint: 'Días hábiles.',
    },
    reports: {
      ask: '¿Qué informes recibiremos, y cada cuánto?',
      hint: 'Adjunte uno con nombres inventados.',
    },
    updates: {
      ask: '¿Cómo van y vienen entre nosotros los casos y sus novedades?',
      hint: 'Portal, archivo o interfaz, y cuándo vemos lo que pasó.',
    },
    audits: {
      ask: '¿Podemos visitar su agencia, o hacerla auditar, una vez al año?',
      hint: 'Seguridad, ley, formación, negocio, informes, trabajo diario: allí o por video.',
    },
    fee: {
      ask: '¿Qué comisión pide?',
      hint: 'En porcentaje de lo cobrado, por antigüedad y saldo. Nombre todo otro cargo.',
    },
    'no-additions': {
      ask: '¿Queda igual lo que debe un paciente, sin que su agencia añada nada?',
      hint: 'Ni intereses, ni comisión, ni gastos, salvo que ley y mandato lo permitan.',
    },
    'remittance-days': {
      ask: '¿Cuántos días después del fin de mes nos paga lo que entró?',
      hint: 'Días naturales.',
    },
    'fee-elsewhere': {
      ask: '¿Pide comisión por lo que se nos paga directamente o después de un retiro?',
      hint: 'Cuánta, y durante cuántos días.',
    },
    refunds: {
      ask: '¿Qué hace cuando un paciente paga de más?',
      hint: 'Y con el dinero que nadie reclama.',
    },
    references: {
      ask: '¿A qué tres consultorios de nuestro tamaño podemos llamar?',
      hint: 'Clientes desde hace un año o más; uno que se fue es el que más nos dice.',
    },
    results: {
      ask: '¿Qué parte de lo que asignaron consultorios como el nuestro se recuperó?',
      hint: 'A los 6 y a los 12 meses, de todo lo asignado, antes y después de su comisión.',
    },
    'complaint-rate': {
      ask: '¿Cuántas quejas tuvo el año pasado por cada 1.000 casos asignados?',
      hint: 'Todas, fundadas o no, redondeando hacia arriba.',
    },
    'health-years': {
      ask: '¿Desde hace cuántos años cobra para servicios de salud?',
      hint: 'Con esta empresa, en años completos.',
    },
    certification: {
      ask: '¿Qué gremio o código de conducta lo obliga, y quién lo comprueba?',
      hint: 'Por ejemplo ACA y su PPMS; en Francia, ANCR o FIGEC.',
    },
    'data-back': {
      ask: 'Al terminar, ¿devuelve todos los casos, destruye nuestros datos y lo certifica?',
      hint: 'También las copias de respaldo. Lo que la ley le haga guardar, nómbrelo.',
    },
    continuity: {
      ask: '¿Qué pasa con nuestros casos y los pagos si fallan su oficina o sus sistemas?',
      hint: 'El plan, su última prueba y cuándo volvería a trabajar.',
    },
    'handover-days': {
      ask: '¿En cuántos días después del fin estaría todo entregado?',
      hint: 'Días naturales: casos, dinero, historial y último informe.',
    },
    finances: {
      ask: '¿Cómo podemos ver que su empresa es sólida?',
      hint: 'Por ejemplo, las cuentas de los dos últimos años o una carta de su banco.',
    },
  },
};
