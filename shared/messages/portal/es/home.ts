import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'es');

export const home: PortalMessages['home'] = {
  titles: {
    nothing: 'Hoy nada le espera',
    one: 'Hoy le espera una cosa',
    more: (count: number) => `Hoy le esperan ${count} cosas`,
  },
  todo: {
    stuckMail: {
      title: (count: number) =>
        count === 1 ? 'Un correo no se pudo enviar.' : `${count} correos no se pudieron enviar.`,
      text: 'Nadie los envía otra vez sin usted.',
      go: 'Ver el correo',
    },
    oldInvitations: {
      title: (count: number) =>
        count === 1 ? 'Una invitación ya venció.' : `${count} invitaciones ya vencieron.`,
      text: 'Envíe otra o retírela.',
      go: 'Ver las invitaciones',
    },
    secondFactor: {
      title: 'Su cuenta no tiene segundo factor.',
      text: 'Quien conozca su contraseña podría entrar. Configurarlo toma dos minutos.',
      go: 'Configurarlo',
    },
    inviteOthers: {
      title: 'Usted está aquí sin nadie más.',
      text: 'Si otras personas trabajan con usted, invítelas; si no, todo está bien.',
      go: 'Invitar a alguien',
    },
  },
  practice: {
    emptyTitle: 'Todavía no hay cuentas por cobrar',
    empty:
      'Lo que deben los pacientes está en su hoja de Google y aparecerá aquí cuando se conecte una hoja de cálculo.',
    synced: (today, sheet, when) =>
      `${today} · hoja de cálculo «${sheet}», última sincronización el ${when}`,
    byAge: 'Saldo pendiente por antigüedad',
    allReceivables: (others) =>
      others.length > 0
        ? `Todas las cuentas por cobrar, también en ${others.join(', ')}`
        : 'Todas las cuentas por cobrar',
    todos: {
      cases: {
        questions: {
          title: (count) =>
            count === 1
              ? 'Un pago puede estar anotado dos veces.'
              : `${count} pagos pueden estar anotados dos veces.`,
          text: 'La hoja de cálculo muestra dinero que quizá la agencia ya comunicó. Diga si es el mismo.',
          go: (number) => `Responder por ${number}`,
        },
        conflicts: {
          title: (count) =>
            count === 1
              ? 'Un caso y su hoja de cálculo no concuerdan.'
              : `${count} casos y la hoja de cálculo no concuerdan.`,
          text: 'Ninguno gana por sí solo: mire los dos y corrija uno.',
          go: (number) => `Ver ${number}`,
        },
        disputed: {
          title: (count) =>
            count === 1 ? 'Un caso está en disputa.' : `${count} casos están en disputa.`,
          text: 'Nadie cobra mientras haya una disputa abierta.',
          go: 'Ver las disputas',
        },
        refused: {
          title: (count) =>
            count === 1 ? 'Un caso fue rechazado.' : `${count} casos fueron rechazados.`,
          text: 'La agencia dice por qué. Recupere lo rechazado y decida qué sigue.',
          go: 'Ver lo rechazado',
        },
        returned: {
          title: (count) =>
            count === 1 ? 'Un caso fue devuelto.' : `${count} casos fueron devueltos.`,
          text: 'La agencia terminó su trabajo. Recupere lo devuelto para que vuelva a ser suyo.',
          go: 'Ver lo devuelto',
        },
        paid: {
          title: (count) =>
            count === 1 ? 'Un caso está pagado.' : `${count} casos están pagados.`,
          text: 'Cierre un caso cuando su dinero le haya llegado.',
          go: 'Ver los casos pagados',
        },
      },
      mandates: {
        none: {
          title: (agency) => `No hay ningún mandato en vigor con ${agency}.`,
          text: 'Está aprobada, pero no se le puede asignar nada hasta que firmen ambas partes.',
          go: 'Empezar el mandato',
        },
        declined: {
          title: (agency) => `${agency} pide un cambio en el mandato.`,
          text: 'Lo que quiere está junto a la versión. Haga la siguiente a partir de ella.',
          go: 'Leer la respuesta',
        },
        review: {
          title: (agency) => `Toca revisar el mandato con ${agency}.`,
          text: 'Sigue en vigor. Haga una versión nueva, aunque solo sea para fijar la próxima revisión.',
          go: 'Revisar el mandato',
        },
      },
      sheets: {
        noBeat: {
          title: (name, since) => `El temporizador de «${name}» no da señales desde ${since}.`,
          text: 'Allí los recordatorios deberían salir solos. Quien responde de ellos abre la hoja de cálculo: en Recordatorios se ve qué hacer.',
        },
        silent: {
          title: (name, since) => `«${name}» no da señal desde el ${since}.`,
          text: 'Lo que hacen las agencias no le llega. Abra la hoja de cálculo y sincronícela.',
          go: 'Ver las hojas de cálculo',
        },
        connect: {
          title: 'No hay ninguna hoja de cálculo conectada.',
          text: 'Entonces llegan aquí importes y fechas; los nombres se quedan en la hoja de cálculo.',
          go: 'Conectar una hoja de cálculo',
        },
        agency: {
          title: 'No hay ninguna agencia aprobada.',
          text: 'Antes de asignar cuentas, elija una agencia y acuerde sus condiciones.',
          go: 'Elegir una agencia',
        },
      },
    },
  },
  tiles: {
    group: 'Cifras clave',
    open: {
      label: 'Saldo pendiente',
      note: (lines) => (lines === 1 ? 'una cuenta' : `${n(lines)} cuentas`),
      formula:
        'La suma de lo pendiente en cada cuenta según las celdas de las hojas de cálculo, menos los saldos a favor.',
      lines: 'Cuentas',
    },
    atAgencies: {
      label: 'Pendiente en agencias',
      note: (cases) => (cases === 1 ? 'un caso' : `${n(cases)} casos`),
      formula:
        'El saldo de cada caso que tiene una agencia y que no está pagado, retirado ni devuelto.',
      cases: 'Casos',
    },
    old: {
      label: 'Más de 90 días',
      note: 'de lo que se debe',
      formula:
        'Lo que lleva más de 90 días de atraso, dividido entre todo lo que se debe. Los saldos a favor no cuentan en ninguno.',
      over: 'Más de 90 días',
      owed: 'Se debe en total',
    },
    net: {
      label: 'Retorno neto de agencias',
      note: 'de lo asignado, 12 meses, después de comisiones',
      nothing: 'no se asignó nada en 12 meses',
      formula:
        'Cobrado menos comisiones, dividido entre lo asignado, en las asignaciones de los últimos doce meses.',
      collected: 'Cobrado',
      fee: 'Comisiones',
      placed: 'Asignado',
    },
  },
  agencies: {
    title: 'Agencias',
    caption: 'Retorno neto: asignaciones de los últimos 12 meses, sea cual sea su edad',
    compare: 'Comparar',
    agency: 'Agencia',
    openCases: 'Casos abiertos',
    balance: (currency) => `Pendiente, ${currency}`,
    netBack: 'Retorno neto',
    standing: 'Situación',
    none: 'Todavía ninguna agencia',
    noneText: 'Aquí figuran las agencias que usted aprueba, con lo que tienen y lo que traen.',
  },
  agency: {
    emptyTitle: 'Todavía no hay casos',
    empty: 'Los casos aparecen aquí cuando un consultorio le entrega cuentas.',
  },
  workplaces: {
    kind: 'Tipo',
    title: '¿Dónde quiere trabajar?',
    none: 'No pertenece a ningún lugar de trabajo',
    noneText: 'Pida una invitación a un responsable de su consultorio o agencia.',
    practice: 'Consultorio',
    agency: 'Agencia',
  },
};
