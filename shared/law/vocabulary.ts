/** Who acts: the clinic in its own name, or an agency for it. */
export type Actor = 'clinic' | 'agency';

/** What somebody wants to do about a debt. */
export const ACTIONS = [
  'contact',
  'refer_to_agency',
  'sell_debt',
  'furnish_to_cra',
  'file_lawsuit',
  'extraordinary_collection_action',
  'add_fee',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Ways to reach a person. */
export const CHANNELS = [
  'call',
  'voicemail',
  'prerecorded_call',
  'autodialed_call',
  'sms',
  'autodialed_sms',
  'email',
  'chat',
  'portal',
  'letter',
  'visit',
  'social_media_public',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Facts about person, message and creditor that are either so or not. */
export const YES_NO_FACTS = [
  'activeDutyServicemember',
  'addressIsEmployerProvided',
  'agencyWillTakeEca',
  'assistancePolicySent',
  'assistanceScreened',
  'bankruptcyFiled',
  'chargeAuthorised',
  'chargeWithinScale',
  'collectionProceduresBegun',
  'confidentialCommunicationRequested',
  'creditorIsFinancialEntity',
  'debtPaid',
  'debtTimeBarred',
  'deceased',
  'disputeOpen',
  'electronicConsent',
  'emailProcedureSatisfied',
  'employerProhibitsContact',
  'enforceableTitle',
  'faApplicationPending',
  'foundIneligibleForFa',
  'hospital',
  'hospitalServices',
  'inconvenientTimeOrPlace',
  'indigent',
  'informedOfReporting',
  'insolvencyProcedure',
  'insuranceAppealPending',
  'itemizedBillIssued',
  'licensedFacility',
  'medicaidCovered',
  'nonprofitHospital',
  'optOutStatementIncluded',
  'oralNotificationAttempted',
  'part2Record',
  'patientResponded',
  'ppdrPending',
  'priorExpressConsent',
  'publicHospital',
  'r1244LetterSent',
  'reasonablePaymentPlanOffered',
  'representedByAttorney',
  'spokeWithConsumer',
  'suedAndServed',
  'verificationSent',
  'writtenDisputeInValidationPeriod',
] as const;
export type YesNoFact = (typeof YES_NO_FACTS)[number];

/** What a rule is about, in the words of the field. */
export const RULE_KINDS = [
  'amount_limit',
  'applicability',
  'channel_exclusivity',
  'channel_gate',
  'contact_window',
  'contract_requirement',
  'cooldown',
  'data_minimization',
  'estimate_duty',
  'flag_block',
  'frequency_cap',
  'licence_requirement',
  'limit',
  'limitation_period',
  'meta',
  'opt_out',
  'payment_plan_duty',
  'precondition_wait',
  'prohibited_action',
  'prohibited_content',
  'recipient_limit',
  'required_content',
  'required_notice',
  'response_window',
  'retention',
  'screening_duty',
  'standard',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];
