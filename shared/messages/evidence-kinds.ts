import type { Language } from '../money.ts';
import type { EvidenceKind } from '../vetting/evidence-kinds.ts';

/** What kinds of paper are called: for the portal, and for the sheet where one is missing. */
const NAMES: Readonly<Record<Language, Readonly<Record<EvidenceKind, string>>>> = {
  en: {
    licence: 'Collection licence',
    bond: 'Surety bond',
    'eo-insurance': 'Errors and omissions insurance',
    'cyber-insurance': 'Cyber insurance',
    baa: 'Business associate agreement',
    'exclusion-check': 'Check of exclusion lists',
    soc2: 'SOC 2 report',
    pci: 'PCI DSS attestation',
    hitrust: 'HITRUST certificate',
    ppms: 'PPMS certificate',
    'trust-account': 'Trust account',
    training: 'Training of collectors',
    'complaint-log': 'Complaint log',
    references: 'References',
    continuity: 'Continuity plan',
    'liability-insurance': 'Professional liability insurance',
    'dedicated-account': 'Account for clients’ money only',
    'prosecutor-declaration': 'Declaration to the public prosecutor',
    'written-mandate': 'Written mandate',
    'data-processing-agreement': 'Data processing agreement',
  },
  es: {
    licence: 'Licencia de cobranza',
    bond: 'Fianza',
    'eo-insurance': 'Seguro de errores y omisiones',
    'cyber-insurance': 'Seguro de ciberriesgo',
    baa: 'Acuerdo de asociado comercial (BAA)',
    'exclusion-check': 'Consulta de listas de exclusión',
    soc2: 'Informe SOC 2',
    pci: 'Declaración PCI DSS',
    hitrust: 'Certificado HITRUST',
    ppms: 'Certificado PPMS',
    'trust-account': 'Cuenta fiduciaria',
    training: 'Formación de gestores',
    'complaint-log': 'Registro de reclamaciones',
    references: 'Referencias',
    continuity: 'Plan de continuidad',
    'liability-insurance': 'Seguro de responsabilidad civil profesional',
    'dedicated-account': 'Cuenta solo para fondos de clientes',
    'prosecutor-declaration': 'Declaración ante el fiscal',
    'written-mandate': 'Mandato por escrito',
    'data-processing-agreement': 'Contrato de encargo de tratamiento de datos',
  },
  fr: {
    licence: 'Licence de recouvrement',
    bond: 'Cautionnement',
    'eo-insurance': 'Assurance erreurs et omissions',
    'cyber-insurance': 'Assurance cyber',
    baa: 'Accord de partenaire (BAA)',
    'exclusion-check': 'Consultation des listes d’exclusion',
    soc2: 'Rapport SOC 2',
    pci: 'Attestation PCI DSS',
    hitrust: 'Certificat HITRUST',
    ppms: 'Certificat PPMS',
    'trust-account': 'Compte fiduciaire',
    training: 'Formation des chargés de recouvrement',
    'complaint-log': 'Registre des réclamations',
    references: 'Références',
    continuity: 'Plan de continuité',
    'liability-insurance': 'Assurance responsabilité civile professionnelle',
    'dedicated-account': 'Compte dédié aux fonds des clients',
    'prosecutor-declaration': 'Déclaration au procureur de la République',
    'written-mandate': 'Mandat écrit',
    'data-processing-agreement': 'Contrat de sous-traitance de données',
  },
};

/**
 * What a kind of paper is called.
 *
 * @example evidenceName('baa', 'en') // 'Business associate agreement'
 */
export function evidenceName(kind: EvidenceKind, language: Language): string {
  return NAMES[language][kind];
}
