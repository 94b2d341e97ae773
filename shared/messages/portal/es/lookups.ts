import type { PortalMessages } from '../index.ts';

export const lookups: PortalMessages['lookups'] = {
  title: 'Búsquedas',
  of: (agency) => `Búsquedas de ${agency}`,
  subtitle:
    '¿Hay algo sobre esta agencia en archivos públicos? Se proponen nombres parecidos; si es ella, lo dice usted.',
  lists: {
    cfpb: 'Quejas ante la CFPB',
    leie: 'Exclusiones del inspector general (LEIE)',
    sam: 'Exclusiones de SAM.gov',
  },
  make: {
    title: 'Buscar en un archivo',
    file: 'Archivo público',
    fileHelp: (megabytes) =>
      `Uno de los tres de abajo, tal como se descargó: CSV, ${megabytes} MB como máximo. Cuál es, lo dice el propio archivo. No se guarda.`,
    companies: 'Nombres de la empresa',
    companiesHelp:
      'Uno por línea: también los nombres anteriores y aquellos con los que escribe sus cartas.',
    people: 'Personas de la empresa',
    peopleHelp:
      'Una por línea: propietarios y directivos. Solo se buscan en las dos listas de exclusiones.',
    submit: 'Buscar',
    onlyReviewers: 'Los responsables y los evaluadores buscan agencias.',
  },
  where: {
    title: 'Dónde están los archivos',
    list: 'Lista',
    from: 'Procedencia',
    how: 'Cómo',
    cfpb: 'Busque la empresa y después «Export data» como CSV. Deje los nombres de las columnas como están.',
    leie: 'Descargue «LEIE Downloadable Database», el archivo completo del mes.',
    sam: 'Busque cada nombre en Exclusions y descargue los resultados como CSV.',
  },
  past: {
    caption: 'Búsquedas hasta ahora',
    none: 'Todavía no se ha buscado',
    noneText: 'Descargue un archivo público y busque en él la agencia: con eso no se decide nada.',
    on: 'Cuándo',
    list: 'Lista',
    by: 'Por',
    result: 'Resultado',
    read: 'Abrir',
    nothing: 'Ningún nombre parecido',
    open: (count) =>
      count === 1 ? 'Un nombre espera su respuesta' : `${count} nombres esperan su respuesta`,
    others: 'Nombres parecidos, todos de otros',
    same: (count) => (count === 1 ? 'Está en la lista' : `Está ${count} veces en la lista`),
    complaints: (medical, all) =>
      `${medical} ${medical === 1 ? 'queja médica' : 'quejas médicas'}, ${all} en total`,
  },
  section: {
    title: 'Archivos públicos',
    none: 'Nadie ha buscado todavía esta agencia.',
    on: (list, when) => `${list}, ${when}`,
    look: 'Buscar',
    see: 'Todas las búsquedas',
  },
  one: {
    title: 'Búsqueda',
    file: 'Archivo',
    hash: 'SHA-256',
    looked: 'Búsqueda hecha',
    by: (name, when) => `${name}, ${when}`,
    rows: 'Filas leídas',
    unread: 'Filas omitidas',
    unreadWhy: 'No nombran a nadie o no se pudieron leer.',
    wanted: 'Se buscó',
    caution: {
      cfpb: 'Una queja es una afirmación y no una sentencia, y una empresa grande recibe más: la cifra dice cuántas personas se quejaron, no cómo trabaja.',
      leie: 'Dos personas pueden llevar el mismo nombre. Compare el año de nacimiento y el lugar, y pregunte a la agencia antes de decidir.',
      sam: 'Dos personas pueden llevar el mismo nombre. Compare el lugar y pregunte a la agencia antes de decidir.',
    },
    caption: 'Nombres parecidos en el archivo',
    none: (rows) => `Ningún nombre parecido en ${rows} filas`,
    noneText: 'Tenga en cuenta la fecha: las listas cambian cada mes.',
    more: (count) =>
      `Hay ${count} nombres más, menos parecidos, que no se muestran. Escriba el nombre con más exactitud para ver menos.`,
    name: 'En el archivo',
    facts: 'Qué dice',
    who: '¿Es ella?',
    exact: 'Mismo nombre',
    similar: 'Parecido',
    for: (wanted) => `se buscó: ${wanted}`,
    complaints: (all, medical) =>
      `${all} ${all === 1 ? 'queja' : 'quejas'} sobre cobro de deudas, ${medical} de ellas médicas`,
    between: (first, last) =>
      first === last ? `recibida el ${first}` : `recibidas del ${first} al ${last}`,
    conduct: (what, count) => `${what}: ${count}`,
    excluded: (type) => `Excluido: ${type}`,
    since: (day) => `desde el ${day}`,
    until: (day) => `hasta el ${day}`,
    born: (year) => `nacido en ${year}`,
    same: 'Es ella',
    other: 'Es otro',
    notSaid: 'Nadie lo ha dicho aún',
    isSame: 'Es ella',
    isOther: 'Es otro',
    change: {
      same: 'Sí es ella',
      other: 'Al final es otro',
    },
  },
};
