import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'es');

/** Qué vence y cuándo. */
export const calendar: PortalMessages['calendar'] = {
  title: 'Calendario',
  subtitle: 'Lo que vence con sus agencias en los próximos doce meses; lo vencido va primero.',
  overdue: 'Vencido',
  caption: (month) => `Vence: ${month}`,
  columns: { what: 'Qué', agency: 'Agencia', day: 'Día', left: 'Cuándo' },
  kind: 'Tipo',
  kinds: {
    paper: 'Documentos',
    mandate: 'Mandatos',
    attestation: 'Adhesiones',
    policy: 'Política de trato',
    reverification: 'Nuevos exámenes',
    complaint: 'Quejas',
    exit: 'Finales del trabajo',
  },
  about: {
    paper: (name) => `Termina un documento: ${name}`,
    paperAt: (name, place) => `Termina un documento: ${name}, ${place}`,
    mandate: 'Revisar juntos el mandato',
    attestation: 'Adherirse a la política de trato',
    policy: 'Revisar la política de trato',
    reverification: 'Volver a examinar a la agencia',
    complaint: (number) => `Respuesta a la queja ${number}`,
    exit: 'Destruir los datos del trabajo terminado',
  },
  left: (days) => (days === 1 ? 'Mañana' : `En ${n(days)} días`),
  today: 'Hoy',
  over: (days) => (days === 1 ? 'Vencido hace un día' : `Vencido hace ${n(days)} días`),
  ics: 'Para su propio calendario (.ics)',
  icsNote: 'Tal como está ahora; vuelva a descargarlo para ponerlo al día.',
  nameOf: (practice) => `Agencias de ${practice}`,
  csvName: 'calendario',
  empty: {
    title: 'No vence nada',
    text: 'Cuando trabaje con una agencia, aquí estarán el final de sus documentos, las revisiones y las respuestas.',
    go: 'Ver las agencias',
  },
};
