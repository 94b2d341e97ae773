import type { PortalMessages } from '../index.ts';

export const reviews: PortalMessages['reviews'] = {
  title: 'Qué dicen otros',
  of: (agency) => `Qué dicen otros de ${agency}`,
  subtitle: 'Cada opinión con su procedencia. Solo la lee su clínica.',
  caution:
    'Las referencias las nombra la propia agencia: dicen cómo trabaja cuando trabaja bien. Pregunte también a alguien que ella no haya nombrado.',
  none: 'Todavía no se ha oído nada',
  noneText:
    'Llame a una referencia, o a una clínica como la suya que trabaje con ella, y guarde lo que diga.',
  sources: {
    reference: 'Una referencia que nombró la agencia',
    found: 'Alguien que encontramos nosotros',
    public: 'Algo publicado',
  },
  verdicts: { good: 'La elegiría otra vez', mixed: 'Con reservas', bad: 'No la elegiría' },
  provenance: (source, when) => `${source}, ${when}`,
  added: (name, when) => `Guardado por ${name}, ${when}`,
  withdrawn: (name, when) => `Retirado por ${name}, ${when}: ya no cuenta.`,
  withdraw: {
    label: 'Retirar',
    title: (who) => `¿Retirar lo que dijo ${who}?`,
    text: 'Ya no contará y se seguirá leyendo aquí.',
  },
  references: {
    title: 'Nombradas por la agencia',
    none: 'No nombra ninguna referencia.',
    asked: 'Consultada',
    notAsked: 'Sin consultar',
    since: (year) => `desde ${year}`,
  },
  form: {
    title: 'Guardar lo que alguien dice',
    submit: 'Guardar',
    choose: 'Elija una referencia',
    noReferences: 'La agencia no nombra ninguna.',
    foundHelp: 'Una clínica como la suya que trabaje o haya trabajado con ella.',
    publicHelp: 'Una página que también otros puedan leer.',
    textHelp:
      'En pocas palabras: cómo trata a las personas, cuánto tarda en responder, cómo llega el dinero.',
    labels: {
      source: '¿Quién lo dice?',
      reference: 'Referencia',
      foundWho: 'Quién',
      publicWho: 'Quién lo escribió',
      address: 'Dirección de la página',
      saidOn: 'Cuándo',
      verdict: 'En una palabra',
      text: 'Qué dice',
    },
  },
  section: {
    none: 'Todavía no se ha preguntado a nadie.',
    named: 'Nombradas por la agencia',
    others: 'Otros',
    count: (verdict, count) => `${verdict}: ${count}`,
    references: (named, notAsked) =>
      notAsked === 0
        ? `Se consultaron las ${named} referencias.`
        : `${notAsked} de ${named} referencias sin consultar.`,
    see: 'Ver y añadir',
  },
};
