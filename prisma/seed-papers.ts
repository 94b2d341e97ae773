import { PDFDocument } from '@cantoo/pdf-lib';
import { addFound, addPaper } from '../portal/app/evidence/add-paper.server.ts';
import { checkPaper, type Judgement } from '../portal/app/evidence/check-paper.server.ts';
import type { PaperInput } from '../portal/app/evidence/paper-input.server.ts';
import type { CheckedFile } from '../portal/app/files/check-file.server.ts';
import type { AgencyScope, PracticeScope } from '../portal/app/platform/scope.server.ts';
import { addDays, type CivilDate } from '../shared/calendar.ts';
import { evidenceName } from '../shared/messages/evidence-kinds.ts';
import type { Place } from '../shared/places.ts';
import type { Result } from '../shared/result.ts';
import type { EvidenceKind } from '../shared/vetting/evidence-kinds.ts';

/** The papers of the demo's agencies, and what its practice thinks of them. */

/** The story's last day, counted from the one on which it begins. */
const LAST = 190;

interface DemoPaper {
  kind: EvidenceKind;
  place?: Place;
  issuer: string;
  number?: string;
  scope?: string;
  /** Days after the story's last one on which it ends; absent: it names no day. */
  ends?: number;
  isWord?: boolean;
  thought?: 'accept' | 'verify' | 'refuse';
}

const REGISTER = 'https://register.example/licences';

/** What is asked for everywhere in the United States, in force for a while. */
function required(insurer: string, bank: string, ends: number): DemoPaper[] {
  return [
    {
      ...{ kind: 'eo-insurance', issuer: insurer, number: 'EO-55120', ends },
      ...{ scope: 'Two million dollars a claim.', thought: 'accept' },
    },
    { kind: 'baa', issuer: 'Maple Street Clinic', thought: 'accept' },
    {
      ...{ kind: 'exclusion-check', issuer: 'Office of Inspector General', ends: 140 },
      ...{ scope: 'The company and everybody who works there.', thought: 'verify' },
    },
    { kind: 'trust-account', issuer: bank, number: 'ending in 4410', thought: 'accept' },
  ];
}

const licence = (place: Place, number: string, ends: number): DemoPaper => ({
  ...{ kind: 'licence', place, issuer: 'Department of Consumer Protection', number, ends },
  ...{ scope: 'Collection of consumer debts.', thought: 'verify' },
});

const PAPERS: Readonly<Record<string, readonly DemoPaper[]>> = {
  northgate: [
    licence('US-NY', 'NY-20417', 210),
    licence('US-NJ', 'NJ-3390', -4),
    licence('US-TX', 'TX-8812', 20),
    ...required('Harbor Mutual', 'First County Bank', 64),
    { kind: 'cyber-insurance', issuer: 'Harbor Mutual', number: 'CY-77801', ends: 120 },
    { kind: 'training', issuer: 'Northgate Recovery', ends: 80, isWord: true },
  ],
  brightwater: [
    licence('US-NY', 'NY-31188', 21),
    licence('US-NJ', 'NJ-5021', 330),
    ...required('Palm Insurance', 'Union Savings Bank', 120),
    {
      ...{ kind: 'bond', place: 'US-NY', issuer: 'Surety of the East', number: 'B-9921', ends: 6 },
      thought: 'accept',
    },
    { kind: 'soc2', issuer: 'Lumen Audit', ends: 140, thought: 'refuse' },
  ],
};

/** An agency keeps its papers and shows them to the practice, which looks at them. */
export async function keepPapers(
  agency: AgencyScope,
  practice: PracticeScope,
  today: CivilDate,
): Promise<void> {
  for (const paper of PAPERS[agency.tenant.slug] ?? []) {
    const added = {
      ...{ paper: inputOf(paper, today), replaces: null, practiceIds: [practice.tenant.id] },
      file: paper.isWord ? null : await fileOf(paper, agency.tenant.name),
    };
    const { id: itemId } = done(await addPaper(agency, added));
    const { thought } = paper;
    if (!thought) continue;
    const judgement = await judged(thought, paper, today);
    const note = thought === 'refuse' ? 'The report is of another company of the group.' : null;
    done(await checkPaper(practice, { agencyId: agency.tenant.id, itemId, judgement, note }));
  }
}

/** What the practice found by itself of an agency that it does not work with. */
export async function keepFound(
  practice: PracticeScope,
  agencyId: string,
  today: CivilDate,
): Promise<void> {
  const found = licence('US-NY', 'NY-44102', 400);
  const added = { agencyId, paper: inputOf(found, today), file: null };
  const { id: itemId } = done(await addFound(practice, added));
  const judgement = await judged('verify', found, today);
  done(await checkPaper(practice, { agencyId, itemId, judgement, note: null }));
}

function inputOf(paper: DemoPaper, today: CivilDate): PaperInput {
  const { kind, issuer, number = '', scope = '', place = null, ends } = paper;
  const expiresOn = ends === undefined ? null : addDays(today, LAST + ends);
  return { kind, issuer, number, scope, place, issuedOn: addDays(today, -30), expiresOn };
}

async function judged(
  kind: Judgement['kind'],
  paper: DemoPaper,
  checkedOn: CivilDate,
): Promise<Judgement> {
  if (kind !== 'verify') return { kind };
  const capture = await fileOf(paper, 'Register');
  return { kind, source: `${REGISTER}/${paper.number ?? 'search'}`, checkedOn, capture };
}

/** One page that says what it is. */
async function fileOf({ kind, number = '' }: DemoPaper, owner: string): Promise<CheckedFile> {
  const title = `${evidenceName(kind, 'en')} ${number}`.trim();
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([420, 300]);
  page.drawText(title, { x: 40, y: 220, size: 18 });
  page.drawText(`${owner}. A demonstration: nothing of this is real.`, { x: 40, y: 190, size: 10 });
  const bytes = Buffer.from(await pdf.save());
  return { kind: 'pdf', name: `${title}.pdf`, bytes };
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo's papers cannot be made: ${result.reason}`);
  return result.value;
}
