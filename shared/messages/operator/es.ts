import type { OperatorMessages } from './en.ts';

export const es: OperatorMessages = {
  starting: 'Se abre el portal…',
  ready: (origin, listensAt) =>
    `El portal está abierto en ${origin} (este proceso escucha en ${listensAt}).`,
  database: (folder) => `Sus datos están en ${folder}.`,
  failed: (message) => `El portal no pudo iniciarse: ${message}`,
  portTaken: (option, port) =>
    `El puerto ${port} está en uso: termine el otro programa o elija otro con ${option} ${port + 1}.`,
  noDatabase: (message) => `no se llegó a la base de datos: ${message}`,
  otherKey:
    'MASTER_KEY no es la clave con la que se empezó esta base de datos: lo que está sellado en ella no se abriría. Inicie con aquella clave; no se cambió nada.',
  stop: 'Ctrl-C lo termina.',
  demo: {
    signIns: (password) => `Accesos de demostración, todos con la contraseña ${password}`,
    mailbox: (url) => `Ningún correo sale de aquí: se muestra en ${url}`,
  },
  setting: (name, problem, { purpose, example }) =>
    `${name} ${problem}. Es ${purpose}. Por ejemplo: ${example}`,
  problems: {
    missing: 'falta',
    notDatabase: 'no es la dirección de una base de datos PostgreSQL',
    notKey: 'no son 32 bytes en base64',
    notOrigin: 'no es una dirección de la forma https://servidor, sin ruta',
    notHttps: 'empieza con http: las contraseñas cruzarían la red a la vista de cualquiera',
    notSmtp: 'no es una dirección smtp:// o smtps://',
    noSender: 'no dice quién es el remitente',
    notPort: 'no es un número entero de 0 a 65535',
    notProxies: 'no es una lista de direcciones, redes o la palabra loopback',
    notWritable: 'no es una carpeta en la que podamos escribir',
    unknown: 'no se entiende',
  },
  settings: {
    DATABASE_URL: {
      purpose: 'la base de datos PostgreSQL; sin ella se guarda una propia en la carpeta de datos',
      example: 'postgresql://amiable_owner:secreto@db.example.org:5432/amiable',
    },
    MASTER_KEY: {
      purpose:
        'la clave con la que se sellan los datos de los pacientes; guarde una copia aparte de los respaldos',
      example: 'el resultado de «openssl rand -base64 32»',
    },
    ORIGIN: {
      purpose: 'la dirección del portal para las personas; los enlaces de los correos llevan allí',
      example: 'https://portal.example.org',
    },
    SMTP_URL: {
      purpose: 'el servidor de correo, con el remitente después de «from=»',
      example: 'smtps://usuario:secreto@mail.example.org?from=cobros@example.org',
    },
    TRUSTED_PROXY: {
      purpose: 'los proxies delante del portal a los que se cree la dirección del visitante',
      example: '10.0.0.0/8, o loopback',
    },
    '--port': { purpose: 'el puerto donde escucha el portal', example: '--port 4190' },
    '--data': { purpose: 'la carpeta de la base de datos', example: '--data /var/lib/portal' },
    option: {
      purpose: 'una opción que el portal no tiene',
      example: '--port 4190 --data /var/lib/portal --locale es_MX',
    },
  },
  practice: {
    made: (name, url) => `${name} está lista: ${url}`,
    link: (days) =>
      `La primera persona responsable entra por este enlace, una vez, en ${days} días:`,
    wrong: (option) => `Falta ${option}, o no conocemos lo que dice.`,
    usage:
      'Diga qué crear: practice (consultorio) o agency (agencia), luego --name "…", --language en|es|fr, --timezone America/Bogota; o: sign-up open|closed',
    signUp: (isOpen) =>
      isOpen
        ? 'Desde ahora cualquiera puede crear un consultorio o una agencia.'
        : 'Desde ahora solo usted crea consultorios y agencias.',
  },
  law: {
    usage: 'Uso: npm run -s law -- ARCHIVO',
    noFile: (path) => `No hay ningún archivo en ${path}.`,
    noCases: (path) => `${path} no es una lista de casos ni tiene una bajo «vectors».`,
    problem: (id, field, expected) => `${id}: no se puede leer ${field} (${expected}).`,
  },
  audit: {
    whole: (tenant, entries, hash) =>
      `${tenant}: íntegra hasta la entrada ${entries}, termina en ${hash}`,
    broken: (tenant, seq, problem) => `${tenant}: ROTA en la entrada ${seq}: ${problem}`,
    noHeads: (path) => `${path} no contiene sellos: un final cortado no se vería.`,
    problems: {
      changed: 'su contenido no es el que se escribió',
      unlinked: 'no sigue a la entrada anterior',
      'out-of-order': 'aquí se quitó, insertó o permutó una entrada',
      'not-as-exported': 'su huella no es la que salió de la base de datos',
      'cut-off': 'faltan esta entrada y las siguientes, que ya habían salido de la base de datos',
    },
  },
  sums: {
    fault: ({ practice, kind, of, kept, raw }) => {
      const what = {
        ...{ placed: 'asignado', cases: 'número de casos', recovered: 'recuperado' },
        ...{ fee: 'comisión', balance: 'saldo' },
      }[kind];
      return `${practice}: ${what} ${of} consta como ${kept}, y sus movimientos suman ${raw}`;
    },
    checked: (cases, faults) =>
      faults === 0
        ? `${cases} casos: cada suma es la de sus movimientos.`
        : `${cases} casos: ${faults} sumas no son las de sus movimientos.`,
  },
  backup: {
    usage: 'Diga qué archivo escribir: npm run backup -- ARCHIVO',
    made: (path, rows) =>
      `${path} está escrito: ${rows} filas. La clave maestra no está dentro: sin ella nadie abre lo sellado, así que guarde una copia en otro lugar.`,
    refused: { 'file-exists': 'Ya existe un archivo con ese nombre: elija otro.' },
  },
  restore: {
    usage: 'Diga qué archivo restaurar: npm run restore -- ARCHIVO',
    restored: (rows) =>
      `La copia de seguridad está restaurada: ${rows} filas. Inicie con la misma clave maestra.`,
    unknownMails: (count) =>
      `${count} correos no habían salido cuando se hizo la copia, y quizá salieron después: nada los envía por sí solo; deciden las personas responsables en la página de correos.`,
    refused: {
      'no-file': 'No existe ese archivo.',
      'not-a-backup': 'Este archivo no es una copia de seguridad del portal.',
      'cut-off': 'Este archivo está cortado: le falta el final. No se restauró nada.',
      damaged: 'Este archivo se modificó después de escribirse. No se restauró nada.',
      'other-version':
        'Esta copia se hizo con otra versión del portal: restáurela con aquella y actualice después.',
      'not-empty':
        'La base de datos ya contiene filas y no se sobrescribe nada: indique una vacía con --data o DATABASE_URL.',
    },
  },
  erase: {
    erased: (id) =>
      `La clave del responsable de pago ${id} está destruida: su nombre y sus datos de contacto ya no se abren. La auditoría conserva que se hizo. Las copias de seguridad anteriores aún contienen la clave: déjelas caducar.`,
    usage:
      'Diga qué consulta y qué responsable de pago, por su identificador: npm run erase -- CONSULTA RESPONSABLE',
    refused: {
      'not-found': 'No existe ese responsable de pago en una consulta con ese nombre.',
      'already-erased': 'Este responsable de pago ya fue borrado.',
    },
  },
};
