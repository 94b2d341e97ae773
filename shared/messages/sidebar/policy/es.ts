import type { CivilDate } from '../../../calendar.ts';
import { formatCount, formatDate } from '../../dates.ts';
import type { PolicyWords } from './en.ts';

const n = (count: number) => formatCount(count, 'es');
const date = (day: CivilDate) => formatDate(day, 'es');
const some = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
const days = (count: number) => some(count, 'día', 'días');
const people = (count: number) => some(count, 'persona', 'personas');
const messages = (count: number) => some(count, 'mensaje', 'mensajes');

export const es: PolicyWords = {
  title: 'Política de recordatorios',
  open: 'Política de recordatorios',
  first: 'Por ahora, la que Amiable trae al empezar.',
  version: (number, day, by) => `Versión ${n(number)}, desde el ${date(day)}, de ${by}.`,
  country: 'Empezar con la política de un país',
  chooseCountry: 'Elija un país',
  countryHint: 'Rellena todo lo de abajo. Todavía no se guarda nada.',
  countries: {
    CL: 'Chile',
    CO: 'Colombia',
    ES: 'España',
    FR: 'Francia',
    MX: 'México',
    PE: 'Perú',
    US: 'Estados Unidos',
  },
  trackWhat: {
    'one-off': 'Para lo que se hizo una vez: una visita, un tratamiento.',
    recurring: 'Para cuotas que vuelven, según su columna «Tipo de deuda».',
    gentle: 'Para saldos grandes y filas marcadas para tratar con delicadeza.',
  },
  levels: (count) => some(count, 'nivel', 'niveles'),
  wait: 'Días entre dos mensajes',
  when: (count) => {
    if (count === 0) return 'el día del vencimiento';
    return count < 0 ? `${days(-count)} antes de vencer` : `${days(count)} después de vencer`;
  },
  level: (number, tone, when) => `${n(number)}. ${tone}, ${when}`,
  tones: { courteous: 'Cortés', neutral: 'Neutro', firm: 'Firme', last: 'Último aviso' },
  suspension: 'Aviso antes de suspender el servicio',
  channels: {
    email: 'Correo electrónico',
    letter: 'Carta que usted envía',
    sms: 'Mensaje de texto que usted envía',
    chat: 'Mensaje de chat que usted envía',
    call: 'Llamada que usted hace',
  },
  days: 'Días',
  side: 'Contados',
  before: 'antes del vencimiento',
  after: 'después del vencimiento',
  tone: 'Tono',
  channel: 'Por qué medio',
  levelMinimum: (currency) => `Solo desde este saldo (${currency})`,
  add: 'Añadir un nivel',
  remove: 'Quitar este nivel',
  general: 'Para todos',
  generalWhat: 'Plazos, importes, días hábiles.',
  grace: 'Días de gracia después del vencimiento',
  answer: 'Días para responder al último aviso antes de asignar a una agencia',
  term: 'Días para pagar si no consta el vencimiento',
  minimum: (currency) => `Saldo mínimo para escribir (${currency})`,
  gentleFrom: (currency) => `Con delicadeza desde este saldo (${currency})`,
  gentleHint: 'Vacío: ninguno solo por su importe.',
  late: 'Si la deuda ya está muy atrasada',
  lateWays: {
    climb: 'Empezar igual por el primer nivel',
    skip: 'Empezar por el nivel de su antigüedad',
  },
  businessDays: 'Escribir solo en días hábiles',
  holidays: 'Feriados de',
  noHolidays: 'Ningún país: solo fines de semana',
  effectDo: 'Ver a quién afecta',
  forecastDo: 'Ver los próximos 90 días',
  changed: 'Sus cambios todavía no están guardados.',
  undo: 'Deshacer mis cambios',
  still: 'Mire lo que está marcado, por favor.',
  faults: {
    'no-last': 'El último nivel tiene que ser el último aviso.',
    'last-early': 'Solo el último nivel es el último aviso.',
    'last-before-due': 'El último aviso llega después del vencimiento.',
    'firm-before-due': 'Antes del vencimiento solo va un mensaje cortés.',
    'days-not-rising': 'Cada nivel llega después del anterior.',
  },
  number: (least, most) => `Un número entero de ${n(least)} a ${n(most)}.`,
  amount: 'Un importe, 0 o más.',
  versions: 'Versiones hasta hoy',
  versionLine: (number, day, time, by) => `${n(number)}: ${date(day)}, ${time}, ${by}`,
  takeBack: 'Volver a la versión anterior',
  effect: {
    title: 'A quién afecta',
    playing: 'Simulando 90 días con sus filas…',
    look: 'Esto es solo mirar: no se envía ni se guarda nada.',
    nobody: 'A nadie: durante 90 días todo sigue igual.',
    changes: {
      newly: (count) => `Recibirán mensajes nuevos: ${people(count)}`,
      earlier: (count) => `Antes: ${people(count)}`,
      later: (count) => `Después: ${people(count)}`,
      'other-level': (count) => `En otro nivel, con otro tono o por otra vía: ${people(count)}`,
      'no-more': (count) => `Ya no, o menos veces: ${people(count)}`,
    },
    totals: (before, after) =>
      `En 90 días, ${messages(before)} como está ahora y ${n(after)} como quedaría.`,
    by: 'Su nombre',
    byHint: 'Queda junto a la versión, para quien pregunte después.',
    byMissing: 'Escriba su nombre, por favor.',
    save: 'Guardar esta política',
    back: 'Volver a la política',
    saved: (number) => `La versión ${n(number)} vale desde ahora.`,
  },
  byItself: {
    title: 'Que salgan solos',
    how:
      'Una vez por hora, en días hábiles de 9 a 17, en el minuto que Google elija: lo que toca a las 9 sale ' +
      'entre las 9 y las 10. Solo los correos que nadie tiene que mirar; antes de cada uno se vuelve a leer la hoja de cálculo. ' +
      'Funciona en la cuenta de Google de quien lo active, con los correos de esa cuenta.',
    by: 'Quién responde de ello',
    byHint: 'Su nombre, para sus colegas y el portal.',
    byMissing: 'Escriba su nombre, por favor.',
    begin: 'Que los recordatorios salgan solos',
    takeOver: 'Que salgan desde mi cuenta',
    end: 'Desactivar',
    on: (by, day) => `Activado desde el ${date(day)}; responde ${by}.`,
    paused: (by) =>
      `En pausa: las reglas han cambiado desde que ${by} lo activó. Mire los días de arriba y actívelo de nuevo.`,
  },
  forecast: {
    title: 'Los próximos 90 días',
    playing: 'Simulando 90 días con sus filas…',
    total: (mails, count) => `${messages(mails)} para ${people(count)}`,
    unsaved: 'Con sus cambios, que todavía no están guardados.',
    assumes: 'Si cada día se aprueba todo lo que toca, nadie paga y nada más cambia.',
    empty: 'No se escribiría a nadie.',
    week: (from) => `Semana del ${date(from)}`,
    never: (count) => `Nada para ${people(count)}`,
    heldBack: (count) => `Aprobados hasta hoy y retenidos a tiempo: ${messages(count)}`,
  },
};
