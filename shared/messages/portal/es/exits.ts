import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'es');

export const exits: PortalMessages['exits'] = {
  title: 'Final del trabajo',
  with: (agency) => `Terminar el trabajo con ${agency}`,
  subtitle: 'No queda allí nada de ningún paciente, ni dinero.',
  notBegun: 'Sin iniciar',
  notBegunText:
    'La agencia sigue como está hasta el último paso. Hasta entonces puede anularlo cuando quiera.',
  suspendFirst: 'Suspenda antes la agencia',
  suspendFirstText:
    'Mientras termina el trabajo no debe recibir nada nuevo. La suspensión tiene su propio motivo y su carta.',
  suspend: 'Decidir sobre la agencia',
  begin: 'Empezar a terminar el trabajo',
  beginText:
    'Se avisa a la agencia y se le pide que destruya lo que usted le dio. Nada termina antes del último paso.',
  begun: (name, when) => `Iniciado por ${name}, ${when}.`,
  over: (when) => `El trabajo terminó el ${when}.`,
  overText: 'La agencia ya no encuentra ninguno de sus casos. El registro queda con usted.',
  onlyManagers: 'Solo un responsable termina el trabajo con una agencia.',
  steps: {
    cases: 'Han vuelto todos los casos',
    money: 'Ha llegado todo el dinero',
    export: 'Los archivos están guardados',
    destruction: 'Los datos están destruidos',
  },
  done: 'Hecho',
  open: 'Pendiente',
  cases: {
    inHand: (count) =>
      count === 1 ? 'Todavía tiene un caso abierto.' : `Todavía tiene ${n(count)} casos abiertos.`,
    returned: (count) =>
      count === 1
        ? 'Un caso devuelto espera a que usted lo recoja.'
        : `${n(count)} casos devueltos esperan a que usted los recoja.`,
    none: 'No trabaja en ninguno de sus casos.',
    recall: (count) => (count === 1 ? 'Retirar el caso' : `Retirar los ${n(count)} casos`),
    recallTitle: '¿Retirar todos los casos?',
    recallText: 'La agencia lo ve al momento, recibe un solo correo y deja de trabajar en ellos.',
    see: 'Ver los casos devueltos',
  },
  money: {
    paid: (count) =>
      count === 1
        ? 'Un caso pagado no está cerrado: ciérrelo cuando llegue su dinero.'
        : `${n(count)} casos pagados no están cerrados: cierre cada uno cuando llegue su dinero.`,
    missing: (amount) => `Comunicó ${amount} que su hoja de cálculo todavía no muestra.`,
    none: 'Todo lo que comunicó está en su hoja de cálculo.',
    see: 'Ver los casos pagados',
    payments: 'Ver los pagos',
  },
  export: {
    text: 'Descargue estos archivos y guárdelos donde su clínica guarda sus registros.',
    cases: 'Casos (CSV)',
    payments: (currency) => `Pagos en ${currency} (CSV)`,
    keep: 'He guardado estos archivos',
    kept: (name, when) => `${name} los ha guardado, ${when}.`,
  },
  destruction: {
    waiting: 'Se pide a la agencia que lo certifique aquí. Si lo tiene en papel, anótelo.',
    own: (name, when) => `${name}, de la agencia, certifica: destruidos el ${when}.`,
    paper: (name, when) => `En papel, firmado por ${name}: destruidos el ${when}.`,
    onPaper: 'Lo tenemos en papel',
    by: 'Firmado por',
    day: 'Destruidos el',
    keep: 'Guardar',
  },
  end: {
    title: 'Terminar el trabajo',
    text: 'La agencia pierde al momento el acceso a todos sus casos. Lo que nunca confirmó se cierra.',
    reason: 'Por qué',
    reasonHelp: 'Con sus palabras, al menos diez letras. Queda en los registros.',
    submit: 'Terminar el trabajo',
    notYet: 'Se puede hacer cuando estén hechos todos los pasos anteriores.',
  },
  cancel: {
    label: 'Anular',
    title: '¿Seguir con la agencia?',
    text: 'Sigue suspendida hasta que usted decida de nuevo. Lo retirado sigue retirado.',
  },
  section: {
    begun: 'El trabajo con ella está terminando.',
    see: 'Ver los pasos',
    begin: 'Terminar el trabajo',
  },
  agency: {
    title: 'Trabajo terminado',
    subtitle: 'Clínicas que terminan su trabajo con ustedes, o lo han terminado.',
    none: 'Nadie termina su trabajo con ustedes',
    noneText: 'Si una clínica lo hace, aquí verán lo que les queda por hacer.',
    begun: (when) => `Iniciado el ${when}`,
    todo: (day) =>
      `Confirmen sus retiros, envíen lo que aún deben y destruyan antes del ${day} lo que les dio.`,
    certify: 'Certificar la destrucción',
    certifyTitle: (practice) => `¿Destruido lo que les dio ${practice}?`,
    certifyText:
      'Usted certifica que todos los datos de sus pacientes están destruidos, incluidas las copias y respaldos de sus propios sistemas, salvo lo que la ley les obliga a conservar.',
    certified: (name, when) => `${name} certificó: destruidos el ${when}.`,
    over: (when) => `Terminó el ${when}.`,
    onlyManagers: 'Lo certifica un responsable de la agencia.',
    toDo: {
      title: (count) =>
        count === 1
          ? 'Una clínica termina su trabajo con ustedes.'
          : `${n(count)} clínicas terminan su trabajo con ustedes.`,
      text: 'Destruyan lo que recibieron y certifíquenlo.',
      go: 'Ver lo que queda por hacer',
    },
  },
};
