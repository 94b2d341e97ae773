import { ok, type Result, refused } from '../../../shared/result.ts';
import { lockCases, lockSums } from '../cases/case-scope.server.ts';
import { casesSeen, type OpenCase } from '../cases/cases-seen.server.ts';
import { practicesOf } from '../cases/list-agency-cases.server.ts';
import { CASE_NOW } from '../cases/record-event.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import type { FileLine } from './updates-file.ts';

type NotFound = 'which-practice' | 'no-practice' | 'no-case';

/** The cases that a file is about, as they are after each of its lines. */
export interface FileCases {
  of(line: FileLine): Result<OpenCase, NotFound>;
  keep(open: OpenCase): void;
}

/** Finds the cases that the lines name, in one go. @param isApplied they are locked before they are read */
export async function findCases(
  scope: AgencyScope,
  lines: readonly FileLine[],
  isApplied: boolean,
): Promise<FileCases> {
  const { db, tenant } = scope;
  const practices = await practicesOf(scope);
  const numbers = lines.flatMap((line) => numberOf(line) ?? []);
  const where = { agencyId: tenant.id, number: { in: [...new Set(numbers)] } };
  if (isApplied) {
    const named = await db.case.findMany({ where, select: { id: true } });
    await lockCases(
      scope,
      named.map(({ id }) => id),
    );
  }
  const rows = await db.case.findMany({ where, select: CASE_NOW });
  if (isApplied) await lockSums(scope, rows);
  const nameOf = (practiceId: string, number: number | null) => `${practiceId} ${number}`;
  const open = new Map<string, OpenCase>();
  const keep = (one: OpenCase) => open.set(nameOf(one.now.practiceId, one.now.number), one);
  for (const one of await casesSeen(scope, rows)) keep(one);
  return {
    keep,
    of(line) {
      const practice = practiceOf(line, practices);
      if (!practice.ok) return practice;
      const found = open.get(nameOf(practice.value.id, numberOf(line)));
      return found ? ok(found) : refused('no-case', { column: 'case' });
    },
  };
}

/** A file for one practice need not name it. */
function practiceOf<Practice extends { slug: string }>(
  { cells }: FileLine,
  practices: readonly Practice[],
): Result<Practice, NotFound> {
  const at = { column: 'practice' };
  const [only, ...others] = practices;
  if (cells.practice === '') {
    return only && others.length === 0 ? ok(only) : refused('which-practice', at);
  }
  const named = practices.find(({ slug }) => slug === cells.practice.toLowerCase());
  return named ? ok(named) : refused('no-practice', at);
}

/** 'C-118' or '118'. */
function numberOf({ cells }: FileLine): number | null {
  const digits = /^(?:c-?)?([1-9]\d{0,8})$/i.exec(cells.case)?.[1];
  return digits === undefined ? null : Number(digits);
}
