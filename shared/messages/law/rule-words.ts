/** What a person reads of one rule. */
export interface RuleWords {
  /** What the rule means for the one who wants to act, in one or two short sentences. */
  readonly may: string;
  /** Where it may be read in two ways, or its sources differ: in one sentence. */
  readonly doubt?: string;
}

/** The same rules in another language, each with a doubt where English has one, and only there. */
export type Translated<English> = {
  readonly [Id in keyof English]: { readonly [Part in keyof English[Id]]: string };
};
