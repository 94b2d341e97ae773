import type { PortalMessages } from '../index.ts';

export const ui: PortalMessages['ui'] = {
  optional: '(opcional)',
  sending: 'Un momento…',
  checkFields: (count) =>
    count === 1 ? 'Un campo necesita otra mirada.' : `${count} campos necesitan otra mirada.`,
  fieldProblem: (label, problem) => `${label}: ${problem}`,
  problems: {
    general: 'Esto no es válido. Revíselo y envíe el formulario otra vez.',
    required: 'Rellene este campo.',
    'too-short': ({ min }) =>
      Number(min) > 1 ? `Escriba al menos ${min} caracteres.` : 'Rellene este campo.',
    'too-long': ({ max }) =>
      max ? `Escriba como máximo ${max} caracteres.` : 'Escriba algo más corto.',
    'not-an-email': 'Escriba una dirección como nombre@ejemplo.com.',
    'not-a-date': 'Escriba una fecha que exista.',
    'not-an-amount': 'Escriba un importe en cifras.',
    'not-a-choice': 'Elija una opción de la lista.',
    'not-a-slug': 'Use letras minúsculas, cifras y guiones.',
    'not-a-time-zone': 'Elija una zona horaria de la lista.',
    'passwords-differ': 'Las dos contraseñas son distintas. Escríbalas de nuevo.',
    'too-common': 'Muchas personas usan esta contraseña. Elija otra.',
    unchanged: 'Es igual que antes. Elija algo nuevo.',
    wrong: 'No es correcto. Revíselo e inténtelo de nuevo.',
    'wrong-code': 'El código no es correcto. Espere al siguiente e inténtelo de nuevo.',
    'wrong-password': 'Esta no es su contraseña.',
    'wrong-sign-in': 'La dirección o la contraseña no es correcta.',
    expired: 'Ha caducado. Pida uno nuevo.',
    used: 'Ya se utilizó. Pida uno nuevo.',
    taken: 'Ya está ocupado. Elija otro.',
    'address-known':
      'Ya existe una cuenta con esta dirección. Inicie sesión primero y abra el enlace de nuevo.',
    'other-address': 'Esto es para otra dirección. Cierre la sesión y abra el enlace de nuevo.',
    'already-member': 'Esta persona ya es miembro.',
    'already-invited': 'Esta persona ya está invitada.',
    'last-manager': 'Tiene que haber un responsable. Nombre antes a otra persona.',
    'not-yourself': 'Nadie se hace esto a sí mismo. Pídaselo a otro responsable.',
    'not-found': 'Esto ya no existe.',
    forbidden: 'Su rol no permite esto.',
    conflict: 'Alguien cambió esto mientras lo miraba. Abra la página de nuevo.',
    'too-often': ({ minutes }) =>
      minutes
        ? `Demasiados intentos. Vuelva a intentarlo dentro de ${minutes} minutos.`
        : 'Demasiados intentos. Espere unos minutos y vuelva a intentarlo.',
    'file-too-large': ({ max }) =>
      max
        ? `El archivo es demasiado grande: como máximo ${max}.`
        : 'El archivo es demasiado grande.',
    'file-of-wrong-kind': 'Este tipo de archivo no se puede leer.',
  },
  dialog: { close: 'Cerrar', cancel: 'Cancelar' },
  copy: { copy: 'Copiar', copied: 'Copiado' },
  file: {
    choose: 'Elija un archivo',
    orDrop: 'o suéltelo aquí',
    chosen: (names) => `Elegido: ${names}`,
  },
  table: {
    search: 'Buscar',
    all: 'Todos',
    apply: 'Aplicar',
    clear: 'Quitar todo',
    act: 'Acción',
    sortBy: 'Ordenar por',
    ascending: (column) => `${column}, ascendente`,
    descending: (column) => `${column}, descendente`,
    csv: 'Descargar CSV',
    paging: 'Páginas',
    page: (page) => `Página ${page}`,
    previous: 'Anterior',
    next: 'Siguiente',
    range: (from, to, total) => `${from}–${to} de ${total}`,
    nothing: 'Nada coincide',
    nothingText: 'Busque otra cosa o quite los filtros.',
  },
  progress: (done, total) => `${done} de ${total}`,
  loading: 'Cargando…',
  stepDone: 'hecho',
  tile: {
    how: (figure) => `¿Cómo se calcula? ${figure}`,
    formula: 'Fórmula',
    inputs: 'Calculado con',
    rows: 'Ver las filas',
  },
  requestNumber: (id) => `Solicitud ${id}`,
};
