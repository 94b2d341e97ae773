import type { usCreditReports as english } from '../en/us-credit-reports.ts';
import type { Translated } from '../rule-words.ts';

const OVERRIDDEN =
  'Una oficina federal dice que la ley federal prevalece sobre esta prohibición; hasta que decida un tribunal, este producto la respeta.';

export const usCreditReports = {
  'US-FCRA-MED-CODE': {
    may: 'Quien reporta una deuda de salud a un buró de crédito debe decirle antes que reporta para un prestador de salud, para que el informe no revele cuál es.',
  },
  'US-FCRA-7Y': {
    may: 'Una deuda en cobranza puede quedar en un informe de crédito como máximo 7 años, contados desde 180 días después del atraso.',
  },
  'US-CFPB-MEDRULE-VACATED': {
    may: 'No hay prohibición federal de deudas médicas en informes de crédito: un tribunal anuló el 11 de julio de 2025 la regla del 7 de enero de 2025. Las páginas que la citan están desfasadas.',
  },
  'US-CRA-VOLUNTARY': {
    may: 'Por política propia, no por ley, los burós de crédito omiten las deudas médicas pagadas, de menos de 500 dólares al inicio o con menos de 365 días de atraso.',
  },
  'US-CFPB-PREEMPTION-2025': {
    may: 'Una oficina federal dice que la ley federal prevalece sobre las prohibiciones estatales de deudas médicas en informes de crédito. No obliga a los tribunales: respete las prohibiciones.',
    doubt:
      'Los tribunales difieren: uno de apelación dijo en 2022 que esas prohibiciones no ceden en general; uno de Texas comentó en 2025 que sí.',
  },
  'US-CA-1785-27-REPORT': {
    may: 'No reporte una deuda médica a un buró de crédito. Quien lo hace a sabiendas pierde la deuda. No abarca la atención estética ni las tarjetas de crédito.',
    doubt: OVERRIDDEN,
  },
  'US-CA-1785-27-CONTRACT': {
    may: 'Incluya la frase de la sección 1785.27, que esta deuda no puede reportarse a un buró de crédito, en todo contrato escrito que cree una deuda médica, también planes. Sin ella el contrato es nulo.',
  },
  'US-NY-CREDIT-REPORT': {
    may: 'No reporte una deuda médica a un buró de crédito: la deuda reportada es nula. Incluya esta prohibición en su contrato con una agencia.',
    doubt: OVERRIDDEN,
  },
  'US-CO-CREDIT-REPORT': {
    may: 'Una deuda médica no puede figurar en un informe de crédito, y el cobrador debe decirlo en su primera carta. Se exceptúan créditos muy grandes, sobre el límite federal hipotecario.',
    doubt:
      'Las fuentes dan 2 fechas de inicio, 7 de agosto de 2023 y 6 de agosto de 2024, y la ley se discute en los tribunales; mientras tanto, este producto respeta la prohibición.',
  },
  'US-IL-CREDIT-REPORT': {
    may: 'No reporte una deuda médica a un buró de crédito; no puede figurar en un informe de crédito.',
    doubt: OVERRIDDEN,
  },
  'US-NJ-CREDIT-REPORT': {
    may: 'No reporte a un buró de crédito una deuda por atención desde el 22 de julio de 2024: la deuda reportada es nula.',
    doubt: OVERRIDDEN,
  },
  'US-NJ-STATEMENT': {
    may: 'Diga en cada mensaje de cobranza, en negrita de 14 puntos, que la deuda no se reportó a un buró de crédito y qué derechos tiene el paciente.',
  },
  'US-MD-CREDIT-REPORT': {
    may: 'No informe a un buró de crédito de una deuda médica e incluya esta prohibición en su contrato con un cobrador.',
    doubt: OVERRIDDEN,
  },
  'US-WA-CREDIT-REPORT': {
    may: 'No reporte una deuda médica a un buró de crédito: si lo hace, la deuda es nula.',
    doubt: OVERRIDDEN,
  },
  'US-OR-CREDIT-REPORT': {
    may: 'No reporte una deuda médica a un buró de crédito: un tribunal puede anular la deuda reportada.',
    doubt:
      'No se comprobó el primer día exacto en 2026, y una oficina federal dice que la ley federal prevalece; hasta que decida un tribunal, este producto respeta la prohibición.',
  },
} satisfies Translated<typeof english>;
