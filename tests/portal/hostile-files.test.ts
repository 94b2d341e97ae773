import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../portal/app/files/check-file.server.ts';
import { FILE_PROBLEMS } from '../../portal/app/files/file-kinds.ts';
import { portalMessages } from '../../shared/messages/portal/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { jpeg, pdf, png } from './file-makers.ts';
import { doings, type Hostile, hidden, polyglots, wrongTypes } from './hostile-files.ts';
import { badNames, bombs, cuts } from './hostile-sizes.ts';

/** What a file is refused for; null where it is taken. */
async function problemOf({ name, bytes }: Hostile): Promise<string | null> {
  const checked = await checkFile(name, bytes);
  return checked.ok ? null : checked.reason;
}

let looked = 0;
/** Those that were answered otherwise than they should be. */
async function surprises(files: readonly Hostile[]): Promise<string[]> {
  looked += files.length;
  const wrong: string[] = [];
  const waiting = files.values();
  const lane = async () => {
    for (const file of waiting) {
      const problem = await problemOf(file);
      if (problem !== file.problem) wrong.push(`${file.what}: ${problem}, not ${file.problem}`);
    }
  };
  await Promise.all([1, 2, 3].map(lane));
  return wrong;
}

describe('a file that somebody brings', () => {
  it('is taken where it is a PDF, a PNG or a JPEG, and nothing else', async () => {
    const written = await PDFDocument.create();
    written.addPage().drawText('Licence 4711');
    written.setTitle('Licence');
    const honest = [
      ...[pdf(), png(), jpeg(), Buffer.from(await written.save())],
      Buffer.from(await written.save({ useObjectStreams: false })),
    ];
    for (const bytes of honest) {
      expect(await checkFile('Licence 4711.pdf', bytes)).toMatchObject({ ok: true });
    }
    expect(await surprises(wrongTypes())).toEqual([]);
  });

  it('runs nothing when it is opened, however that is asked for', async () => {
    expect(await surprises(doings())).toEqual([]);
    expect(await surprises(hidden())).toEqual([]);
  }, 120_000);

  it('is one file, and not two', async () => {
    expect(await surprises(polyglots())).toEqual([]);
  });

  it('takes no more memory and time than a file may', async () => {
    expect(await surprises(bombs())).toEqual([]);
  }, 120_000);

  it('is whole', async () => {
    expect(await surprises(cuts())).toEqual([]);
  });

  it('that is refused is told why, in every language', () => {
    for (const language of LANGUAGES) {
      const { problems } = portalMessages(language).ui;
      const told = new Set(FILE_PROBLEMS.map((code) => Reflect.get(problems, `file-${code}`)));
      expect([...told], language).not.toContain(undefined);
      expect(told.size, language).toBe(FILE_PROBLEMS.length);
    }
  });

  it('gets a name under which it can be saved anywhere', async () => {
    const files = badNames();
    looked += files.length;
    for (const { what, name, bytes } of files) {
      const checked = await checkFile(name, bytes);
      if (!checked.ok) throw new Error(what);
      expect(checked.value.name, what).toMatch(/^[^\p{C}\p{Zl}\p{Zp}/\\<>:"|?*%;]{1,104}\.png$/u);
      expect(checked.value.name, what).not.toMatch(/^(\.|con|nul|com1)\b/i);
    }
    process.stdout.write(`hostile files: ${looked} refused or harmless\n`);
    expect(looked).toBeGreaterThanOrEqual(200);
  });
});
