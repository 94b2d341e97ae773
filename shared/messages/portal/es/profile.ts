import type { PortalMessages } from '../index.ts';

export const profile: PortalMessages['profile'] = {
  title: 'Sobre su agencia',
  subtitle:
    'Lo leen todos los consultorios de este portal. Lo que lo acredita está en sus documentos.',
  none: 'Aquí todavía no hay nada escrito.',
  onlyManagers: 'Solo un responsable de su agencia cambia esto.',
  says: 'Lo que dice de sí misma',
  saysNothing: 'Todavía no ha dicho nada de sí misma.',
  form: {
    aboutHelp: 'Quiénes son, qué hacen y cómo tratan a los pacientes. Al menos veinte letras.',
    fields: {
      about: 'Sobre la agencia',
      people: 'Personas que trabajan en ella',
      sinceYear: 'Desde el año',
      website: 'Sitio web',
      contactName: 'Nombre',
      contactEmail: 'Correo',
      contactPhone: 'Teléfono',
    },
    languages: 'Idiomas en que atienden a los pacientes',
    channels: 'Cómo contactan con los pacientes',
    places: 'Dónde cobran',
    placesHelp: 'Decide qué documentos buscan los consultorios.',
    countries: 'Países',
    states: 'Estados de los Estados Unidos',
    contact: 'A quién pueden preguntar los consultorios',
    websiteHelp: 'Empieza por https://',
    submit: 'Guardar',
  },
  facts: {
    places: 'Trabaja en',
    languages: 'Idiomas',
    channels: 'Contacta con los pacientes por',
    people: 'Personas',
    since: 'Desde',
    contact: 'Contacto',
    website: 'Sitio web',
    changed: (name, day) => `Escrito por ${name}, ${day}`,
  },
  references: {
    title: 'Referencias',
    text: 'Solo las ven los consultorios que tienen trato con ustedes. Pida permiso antes de nombrar a alguien.',
    none: 'Todavía no hay referencias.',
    since: (year) => `desde ${year}`,
    add: {
      label: 'Añadir una referencia',
      fields: {
        organisation: 'Consultorio o empresa',
        contact: 'A quién preguntar y cómo',
        since: 'Desde el año',
        note: 'Qué hacen para ellos',
      },
      contactHelp: 'Un nombre con teléfono o correo.',
      submit: 'Añadir la referencia',
    },
    withdraw: {
      label: 'Quitar',
      question: (organisation) => `¿Quitar ${organisation}?`,
      text: 'Ningún consultorio verá esta referencia. Puede añadirla de nuevo.',
    },
  },
};
