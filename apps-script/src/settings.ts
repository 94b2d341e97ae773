import type { Clinic } from '../../shared/contract/sidebar.ts';
import type { Language } from '../../shared/money.ts';
import type { DateField, DateOrder, Field } from '../../shared/sheet/fields.ts';
import type { LearntName } from '../../shared/sheet/learnt.ts';
import { fits, load, loadOwn, save, saveOwn } from './google/store.ts';

/** Under this name a person's own store keeps how they named themselves. */
const PERSON = 'policy-by';
const LEARNT = 'headers-said';

/** What a person confirmed about one tab. Columns are remembered by their headers' texts. */
export interface RememberedTab {
  headerRow: number;
  /** Field -> text of its header, and where it stood. */
  columns: Partial<Record<Field, { header: string; index: number }>>;
  /** All headers that stood there: one that comes later may be recognised, these were decided. */
  known: string[];
  dateOrder: Partial<Record<DateField, DateOrder>>;
  currency: string;
  language: Language;
  /** Its columns bear our marks; absent where it was remembered before there were any. */
  marked?: true;
}

/** The tab that a person chose to work with; null before. */
export function chosenTab(): number | null {
  return load<number>('tab');
}

/** What was remembered about a tab, by the tab's own id: it survives renaming. */
export function rememberedTab(id: number): RememberedTab | null {
  return load<RememberedTab>(`tab:${id}`);
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
