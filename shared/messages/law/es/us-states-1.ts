import type { usStates1 as english } from '../en/us-states-1.ts';
import type { Translated } from '../rule-words.ts';

export const usStates1 = {
  'US-CA-ROSENTHAL-SCOPE': {
    may: 'En California también el consultorio que cobra sus propias facturas está obligado, por la mayoría de las reglas federales sobre la conducta de los cobradores.',
  },
  'US-CA-ROSENTHAL-HOURS': {
    may: 'Llame o envíe mensajes solo de 8:00 a 21:00 en el lugar del paciente. En California esto obliga también al consultorio.',
    doubt:
      'No está resuelto si el número federal de 7 llamadas en 7 días obliga a un consultorio en California.',
  },
  'US-CA-HSC-127425-SALE': {
    may: 'Un hospital puede vender una deuda solo si el paciente no tiene derecho a ayuda o no respondió en 180 días. El comprador tiene licencia, no añade intereses ni cargos, no revende y devuelve los errores.',
  },
  'US-CA-HSC-127425-180': {
    may: 'Un hospital, o quien cobra para él, no puede demandar antes de 180 días desde la primera factura.',
  },
  'US-CA-HSC-AGENCY-CONTRACT': {
    may: 'Un hospital necesita una política de cobranza escrita y la promesa escrita de la agencia de seguirla, también sobre qué es un plan de pagos razonable.',
  },
  'US-CA-HSC-PLAN': {
    may: 'El hospital ofrece a pacientes con ingresos de hasta 400 % del nivel de pobreza un plan sin intereses, de hasta 10 % del ingreso familiar mensual tras los gastos esenciales.',
  },
  'US-CA-DCLA': {
    may: 'Una agencia necesita la licencia de cobrador de California (DFPI) y muestra su número en cartas y mensajes electrónicos.',
  },
  'US-CA-SOL': {
    may: 'La demanda debe presentarse en 4 años desde el impago si hay contrato escrito o cuenta abierta, en 2 años si es verbal. La deuda en sí no desaparece.',
  },
  'US-CA-GARNISH': {
    may: 'Del salario se retiene como máximo lo menor entre el 20 % del salario disponible y el 40 % de lo que pasa de 48 veces el salario mínimo por hora.',
  },
  'US-NY-SOL-MED': {
    may: 'Un hospital o profesional con licencia debe demandar en 3 años desde el tratamiento.',
  },
  'US-NY-NO-GARNISH': {
    may: 'Un hospital o profesional con licencia no puede embargar el salario ni gravar la vivienda principal del paciente por una sentencia médica.',
  },
  'US-NY-INTEREST': {
    may: 'Sobre una sentencia por deuda de un consumidor, el interés es del 2 % anual.',
  },
  'US-NY-HFAL-180': {
    may: 'Un hospital no puede demandar ni iniciar la cobranza antes de 180 días desde la primera factura tras la atención, ni sin esfuerzos razonables por saber si el paciente tiene derecho a ayuda.',
  },
  'US-NY-HFAL-400': {
    may: 'Un hospital no puede demandar a un paciente con ingresos por debajo del 400 % del nivel de pobreza.',
  },
  'US-NY-HFAL-PLAN': {
    may: 'El plan de un hospital toma como máximo el 5 % del ingreso bruto mensual, con un interés de hasta 2 % anual.',
  },
  'US-NY-HFAL-SALE': {
    may: 'Un hospital no puede vender deudas médicas, salvo para liberar de ellas al paciente.',
  },
  'US-NY-PHL18C': {
    may: 'Pida el consentimiento al pago aparte del consentimiento al tratamiento, y no pida tarjeta por adelantado para atención urgente o necesaria.',
    doubt:
      'Se dice que por ahora el estado no aplica la parte del consentimiento aparte; no está comprobado.',
  },
  'US-NYC-DCWP-FREQ': {
    may: 'Contacte al paciente por una deuda como máximo 3 veces en 7 días, sumando llamadas, mensajes de voz, SMS y correo, también intentos. Obliga al consultorio que inicia la cobranza. No cuentan respuestas pedidas.',
    doubt:
      'El número 3 se recuerda del texto de 2024 y no se volvió a leer en el de 2026; la fecha de inicio se cambió varias veces.',
  },
  'US-NYC-DCWP-CONTENT': {
    may: 'El aviso del cobrador, en 5 días, dice además qué idiomas atiende, que la deuda médica no se reporta y, si es así, que ya no puede demandarse. Prueba o cierra en 45 días; guarda registros 3 años.',
  },
  'US-NYC-LICENCE': {
    may: 'Una agencia necesita la licencia de agencias de cobranza de la ciudad de Nueva York (DCWP).',
  },
  'US-CO-182': {
    may: 'Por servicios de hospital, también de profesionales que atienden allí, no tome medidas judiciales o similares hasta 182 días después del servicio.',
  },
  'US-CO-30NOTICE': {
    may: 'Escriba 30 días antes de una demanda o medida similar por servicios de hospital y añada el texto del estado sobre atención con descuento. La agencia añade la frase de la ley sobre descuentos, con el enlace.',
  },
  'US-CO-NO-FORECLOSE': {
    may: 'Una deuda de hospital no puede llevar a la ejecución de la vivienda principal del paciente.',
  },
  'US-CO-INTEREST': {
    may: 'Pida como máximo 3 % de interés anual sobre una deuda médica.',
  },
  'US-CO-APPEAL-HALT': {
    may: 'Mientras haya una apelación ante el seguro de salud, y 63 días después, el cobrador no puede contactar al paciente para cobrar, ni reportar ni vender la deuda.',
  },
  'US-CO-PLAN-COPY': {
    may: 'El cobrador envía por escrito en 7 días un plan de 4 o más cuotas. Puede exigir todo el resto solo tras 2 intentos de contacto y un aviso escrito.',
  },
  'US-CO-HOURS': {
    may: 'En Colorado, una agencia puede llamar o enviar mensajes solo de 8:00 a 21:00 en el lugar del paciente.',
  },
  'US-CO-DISCOUNT': {
    may: 'El hospital evalúa a pacientes sin seguro para atención con descuento. Hasta 250 % del nivel de pobreza cobra al mes hasta 4 % del ingreso, cada profesional 2 %, por hasta 36 meses.',
  },
  'US-CO-LICENCE': {
    may: 'Una agencia necesita la licencia de agencias de cobranza de Colorado.',
  },
} satisfies Translated<typeof english>;
