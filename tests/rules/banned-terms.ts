import type { Language } from '../../shared/money.ts';

/**
 * Terms that no reminder may hold, as the field's own lists name them: each in a plain sentence has to
 * stop the letter. A term is written as a clinic would type it.
 */
export const BANNED: Readonly<
  Record<Language, Readonly<Record<'threat' | 'shame' | 'health', readonly string[]>>>
> = {
  en: {
    threat: [
      ...['legal action', 'legal proceedings', 'court', 'a lawsuit', 'our attorney', 'our lawyers'],
      ...['the sheriff', 'a bailiff', 'the police', 'arrest', 'jail', 'prison', 'prosecution'],
      ...['wage garnishment', 'a lien on your home', 'seizure of your property', 'repossession'],
      ...['the credit bureaus', 'your credit score', 'a blacklist', 'eviction', 'deportation'],
      ...['serious consequences', 'a default judgment', 'a warrant', 'small claims', 'enforcement'],
    ],
    shame: [
      ...['a shameful debt', 'your dishonesty is plain', 'a deadbeat', 'delinquent people'],
      ...['your disgraceful silence', 'irresponsible people', 'an embarrassing debt', 'liars'],
      ...['freeloaders', 'thieves', 'your ingratitude', 'your bad character', 'selfish people'],
      ...['your unacceptable behavior', 'non-payers', 'self-respecting people', 'cowardly silence'],
    ],
    health: [
      ...[
        'your diagnosis',
        'your surgery',
        'chemotherapy',
        'your cancer',
        'diabetes',
        'an HIV test',
      ],
      ...[
        'your pregnancy',
        'psychiatry',
        'your depression',
        'a biopsy',
        'an ultrasound',
        'an X-ray',
      ],
      ...[
        'your medication',
        'antibiotics',
        'physiotherapy',
        'a root canal',
        'a vaccine',
        'insulin',
      ],
      ...['oncology', 'cardiology', 'gynecology', 'dermatology', 'urology', 'an MRI', 'dialysis'],
      ...['your addiction', 'an abortion', 'a vasectomy', 'your knee', 'hepatitis', 'asthma'],
    ],
  },
  es: {
    threat: [
      ...[
        'acciones legales',
        'la vía judicial',
        'el juzgado',
        'un juicio',
        'una demanda',
        'un embargo',
      ],
      ...[
        'nuestros abogados',
        'la policía',
        'la cárcel',
        'una denuncia',
        'el desahucio',
        'el juez',
      ],
      ...[
        'el buró de crédito',
        'INFOCORP',
        'DICOM',
        'ASNEF',
        'la central de riesgos',
        'una lista negra',
      ],
      ...[
        'graves consecuencias',
        'el fiscal',
        'la subasta de sus bienes',
        'una querella',
        'un delito',
      ],
      ...['cobro coactivo', 'el notario', 'la retención de su sueldo', 'el remate de su casa'],
    ],
    shame: [
      ...[
        'una vergüenza',
        'los morosos',
        'su irresponsabilidad',
        'una deuda bochornosa',
        'un caradura',
      ],
      ...[
        'su falta de respeto',
        'los sinvergüenzas',
        'los aprovechados',
        'los tramposos',
        'su mala fe',
      ],
      ...[
        'su conducta inaceptable',
        'la decencia',
        'su ingratitud',
        'gente honrada',
        'los mentirosos',
      ],
      ...['su silencio indignante', 'su falta de educación', 'los malos pagadores'],
    ],
    health: [
      ...['su diagnóstico', 'su cirugía', 'la quimioterapia', 'su cáncer', 'la diabetes', 'el VIH'],
      ...[
        'su embarazo',
        'psiquiatría',
        'su depresión',
        'una biopsia',
        'una ecografía',
        'la resonancia',
      ],
      ...['sus medicamentos', 'los antibióticos', 'la fisioterapia', 'la endodoncia', 'la vacuna'],
      ...['oncología', 'cardiología', 'ginecología', 'dermatología', 'urología', 'la diálisis'],
      ...['su adicción', 'un aborto', 'la vasectomía', 'su rodilla', 'la hepatitis', 'el asma'],
    ],
  },
  fr: {
    threat: [
      ...['des poursuites', 'une action en justice', 'le tribunal', 'un huissier', 'nos avocats'],
      ...['une saisie', 'la police', 'la gendarmerie', 'une plainte contre vous', 'le contentieux'],
      ...['la Banque de France', 'un fichage au FICP', 'une liste noire', 'une mise en demeure'],
      ...[
        'de graves conséquences',
        'une injonction de payer',
        'le juge',
        'une expulsion',
        'un délit',
      ],
      ...['une saisie sur salaire', 'le commissaire de justice', 'une sommation', 'la prison'],
    ],
    shame: [
      ...['une honte', 'votre malhonnêteté', 'les mauvais payeurs', 'votre irresponsabilité'],
      ...['votre manque de respect', 'les profiteurs', 'les tricheurs', 'votre mauvaise foi'],
      ...['un comportement inacceptable', 'la décence', 'votre ingratitude', 'les gens honnêtes'],
      ...['les menteurs', 'les voleurs', 'un silence scandaleux', 'votre négligence'],
    ],
    health: [
      ...['votre diagnostic', 'votre opération', 'la chimiothérapie', 'votre cancer', 'le diabète'],
      ...[
        'votre grossesse',
        'la psychiatrie',
        'votre dépression',
        'une biopsie',
        'une échographie',
      ],
      ...[
        'vos médicaments',
        'les antibiotiques',
        'la kinésithérapie',
        'le vaccin',
        'le test du VIH',
      ],
      ...[
        'l’oncologie',
        'la cardiologie',
        'la gynécologie',
        'la dermatologie',
        'l’urologie',
        'l’IRM',
      ],
      ...[
        'votre addiction',
        'un avortement',
        'la vasectomie',
        'votre genou',
        'une hépatite',
        'l’asthme',
      ],
    ],
  },
};
