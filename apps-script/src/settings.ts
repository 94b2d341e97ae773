import type { Clinic } from '../../shared/contract/sidebar.ts';
import type { Language } from '../../shared/money.ts';
import type { DateField, DateOrder } from '../../shared/sheet/fields.ts';
import { type KeptByTexts, type KeptColumns, withPrints } from '../../shared/sheet/found-again.ts';
import type { LearntName } from '../../shared/sheet/learnt.ts';
import { fits, load, loadOwn, save, saveOwn } from './google/store.ts';

/** Under this name a person's own store keeps how they named themselves. */
const PERSON = 'policy-by';
const LEARNT = 'headers-said';

/** What a person confirmed about one tab. Columns are remembered by their headers. */
export interface RememberedTab extends KeptColumns {
  headerRow: number;
  dateOrder: Partial<Record<DateField, DateOrder>>;
  currency: string;
  language: Language;
  /** Its columns bear our marks; absent where it was remembered before there were any. */
  marked?: true;
}

/** As the version before kept it. */
type TabByTexts = Omit<RememberedTab, keyof KeptByTexts> & KeptByTexts;

/** The tab that a person chose to work with; null before. */
export function chosenTab(): number | null {
  return load<number>('tab');
}

/** What was remembered about a tab, by the tab's own id: it survives renaming. */
export function rememberedTab(id: number): RememberedTab | null {
  const kept = load<RememberedTab | TabByTexts>(`tab:${id}`);
  return kept && (isByTexts(kept) ? { ...kept, ...withPrints(kept) } : kept);
}

function isByTexts(kept: RememberedTab | TabByTexts): kept is TabByTexts {
  return typeof kept.known !== 'string';
}

/** Remembers a tab, and that it is the one to work with. */
export function rememberTab(id: number, tab: RememberedTab): void {
  save(`tab:${id}`, tab);
  save('tab', id);
}

/** What this person has said of headers, the newest last. */
export function learntHeaders(): LearntName[] {
  return loadOwn<LearntName[]>(LEARNT) ?? [];
}

/** Keeps what this person has said of headers; what does not fit in is forgotten, the oldest first. */
export function keepLearntHeaders(learnt: readonly LearntName[]): void {
  const kept = [...learnt];
  while (!fits(kept)) kept.shift();
  saveOwn(LEARNT, kept);
}

/** Who speaks in the reminders; null until a person has said so. */
export function clinic(): Clinic | null {
  return load<Clinic>('clinic');
}

/** Keeps who speaks in the reminders. */
export function saveClinic(value: Clinic): void {
  save('clinic', value);
}

/** How the person at the screen named themselves last; empty when they never have. */
export function personName(): string {
  return loadOwn<string>(PERSON) ?? '';
}

/** Keeps how this person names themselves. */
export function keepPersonName(name: string): void {
  saveOwn(PERSON, name);
}
