import type { usFederal as english } from '../en/us-federal.ts';
import type { Translated } from '../rule-words.ts';

export const usFederal = {
  'US-BANKRUPTCY-STAY': {
    may: 'Desde que un paciente se declara en quiebra, no cobre nada de lo anterior hasta que el caso se cierre o se rechace o el tribunal lo permita. Lo que se extingue no se cobra nunca más.',
  },
  'US-SCRA-INTEREST': {
    may: 'Si el paciente está en servicio militar activo, pida como máximo 6 % de interés anual sobre deudas anteriores al servicio.',
  },
  'US-TCPA-CONSENT': {
    may: 'Pida consentimiento antes de llamadas o SMS automáticos o pregrabados a un teléfono móvil. El número que le dio el paciente vale como consentimiento para su cuenta; la publicidad lo exige por escrito.',
    doubt:
      'Desde una sentencia de 2021, se entiende que los mensajes sin marcador aleatorio o secuencial quedan en general fuera de la regla, y los tribunales pueden apartarse del regulador.',
  },
  'US-TCPA-REVOKE': {
    may: 'El paciente puede retirar su consentimiento de cualquier forma razonable; basta una palabra como STOP. Pare en 10 días hábiles como máximo. Puede enviar 1 SMS de confirmación, en 5 minutos.',
  },
  'US-TCPA-REVOKE-ALL': {
    may: 'Desde el 31 de enero de 2027, el paciente que retira su consentimiento a un tipo de llamada o SMS automático lo retira para todos los que usted envía.',
    doubt:
      'Páginas más antiguas dan otras fechas de inicio; se aplazó más de una vez y puede volver a cambiar.',
  },
  'US-TCPA-HEALTH-EXEMPT': {
    may: 'Los mensajes automáticos de salud, como citas, resultados y recetas, no necesitan consentimiento. Los de facturación o cobranza sí lo necesitan.',
  },
  'US-TCPA-QUIET': {
    may: 'Las horas de silencio de la ley telefónica federal, antes de las 8:00 y después de las 21:00, son solo para ventas. No abarcan los mensajes sobre una factura.',
  },
  'US-TCPA-PRERECORDED': {
    may: 'Una llamada pregrabada debe decir al comienzo quién llama y dar un número para responder. Sin consentimiento, una llamada exenta puede ir a un teléfono fijo como máximo 3 veces en 30 días.',
  },
  'US-CANSPAM': {
    may: 'Un recordatorio de pago por correo no exige opción de baja, pero debe mostrar su verdadero remitente. Si es sobre todo publicidad, ponga su dirección postal y atienda la baja en 10 días hábiles.',
  },
  'US-ESIGN': {
    may: 'Donde una ley pide un aviso escrito, envíelo en formato electrónico solo si el paciente conoció sus derechos, aceptó, mostró que puede abrirlo y puede retirarse.',
  },
  'US-HIPAA-MINNEC': {
    may: 'Use y comparta solo lo que el pago necesita: nombre, contacto, número de cuenta, importe, vencimiento y nombre del prestador. Omita diagnóstico, detalle del procedimiento y notas clínicas.',
  },
  'US-HIPAA-PAYMENT': {
    may: 'Facturar y cobrar no exige autorización del paciente. A un buró de crédito van como máximo nombre y dirección, nacimiento, seguro social, cuenta, pagos, y nombre y dirección del prestador.',
  },
  'US-HIPAA-BAA': {
    may: 'Firme un acuerdo de asociado comercial (BAA) antes de que una agencia, un servicio de recordatorios o de correo o un alojador reciba datos de pacientes. Obliga también a sus subcontratistas.',
  },
  'US-HIPAA-CONFIDENTIAL-COMMS': {
    may: 'Si un paciente pide, de forma razonable, que lo contacten solo por otro medio o en otra dirección, use solo eso.',
  },
  'US-HIPAA-512': {
    may: 'Compartir datos porque lo exige una ley, un tribunal o la policía tiene reglas propias (164.512). La demanda por su factura se apoya en la regla de pago (164.506) o en 164.512(e).',
  },
  'US-HIPAA-ACCOUNTING': {
    may: 'Un paciente puede preguntar a quién reveló sus datos en los últimos 6 años; responda en 60 días. No hace falta listar lo que sirvió a la atención, el pago o la gestión.',
  },
  'US-HIPAA-RETENTION': {
    may: 'Guarde sus documentos de privacidad (políticas, acuerdos, avisos, análisis de riesgos, quejas) 6 años desde su creación o última vigencia. La historia clínica sigue la ley del estado.',
  },
  'US-HIPAA-BREACH': {
    may: 'Tras una filtración de datos de pacientes no protegidos, avise a los pacientes sin demora y en 60 días como máximo. Un proveedor o agencia tiene como máximo 60 días para avisarle.',
  },
  'US-42CFR2': {
    may: 'Comparta registros de un programa por consumo de sustancias solo con el consentimiento del paciente, incluso para el pago. El nombre del programa por sí solo puede revelarlo.',
  },
  'US-501R-SCOPE': {
    may: 'La sección 501(r) obliga a los hospitales exentos de impuestos y a entidades muy ligadas a ellos. No obliga a un consultorio pequeño independiente.',
  },
  'US-501R-FAP': {
    may: 'Un hospital exento de impuestos necesita una política escrita de ayuda económica con un resumen sencillo, la difunde ampliamente y la señala con claridad en sus facturas.',
  },
  'US-501R-AGB': {
    may: 'Un hospital exento de impuestos no puede cobrar a un paciente con derecho a ayuda sus precios de lista, ni más de lo que suele facturar por pacientes con seguro.',
  },
  'US-501R-120': {
    may: 'Un hospital exento de impuestos espera 120 días desde la primera factura tras el alta antes de demandar, embargar, vender la deuda o reportarla. Puede asignarla antes a una agencia que no haga nada de eso.',
  },
  'US-501R-30': {
    may: 'Al menos 30 días antes de demandar, embargar, reportar o algo similar, el hospital exento de impuestos escribe qué ayuda hay, qué piensa hacer y hasta cuándo responder, añade el resumen y procura avisar de palabra.',
  },
  'US-501R-240': {
    may: 'Un hospital exento de impuestos acepta solicitudes de ayuda 240 días desde la primera factura tras el alta. Mientras tanto suspende demandas, embargos y similares; si la solicitud está completa, decide y devuelve o revierte.',
  },
  'US-NSA-GFE': {
    may: 'Dé a pacientes sin seguro o que pagan por su cuenta un presupuesto escrito: en 3 días hábiles si lo piden o la cita es con 10 o más de anticipación, en 1 si es con 3 o más. Guárdelo 6 años.',
  },
  'US-NSA-PPDR': {
    may: 'Si la factura de un prestador supera su presupuesto escrito en 400 dólares o más, el paciente puede abrir una disputa federal en 120 días desde la primera factura. Le cuesta 25 dólares.',
  },
  'US-NSA-PPDR-HALT': {
    may: 'Mientras siga abierta una disputa federal por una factura mayor que su presupuesto, no cobre ni pase la factura a cobranza, no amenace, no cobre recargos ni tome represalias, hasta que se decida o se arregle.',
  },
  'US-NSA-BALANCE': {
    may: 'Por atención protegida, de urgencia o fuera de la red, facture y cobre solo la parte del paciente como si fuera dentro de la red.',
  },
  'US-MEDICAID-NO-BILL': {
    may: 'No pida al paciente que pague atención que cubre Medicaid, ni a un paciente QMB su parte del costo de Medicare, más allá de un copago permitido.',
  },
  'US-REGZ-4INST': {
    may: 'Un plan con cargo financiero, o por escrito con más de 4 cuotas (sin contar el anticipo), es crédito al consumo si lo otorga con regularidad: más de 25 veces al año.',
    doubt:
      'Un arreglo informal para una deuda ya existente, sin acuerdo escrito ni cargo, se entiende en general fuera de esta regla.',
  },
  'US-REGE-AUTH': {
    may: 'Antes de cargos periódicos a una cuenta bancaria, obtenga una autorización firmada o igual de segura y entregue copia. Si el importe varía, avise 10 días antes.',
  },
  'US-NACHA': {
    may: 'En débitos bancarios, guarde la autorización 2 años tras su retiro, repita un débito fallido como máximo 2 veces en 180 días y mantenga las devoluciones no autorizadas en 0,5 % o menos.',
  },
  'US-FTC-UDAP': {
    may: 'Un consultorio que cobra sus propias facturas no puede tratar a los pacientes de forma desleal ni engañarlos.',
  },
} satisfies Translated<typeof english>;
