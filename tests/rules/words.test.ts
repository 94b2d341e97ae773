import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { AGING_EDGES, type BucketWords, bucketNames } from '../../shared/aging-buckets.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { messages } from '../../shared/messages/index.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { nodes, parse, place, sources } from '../house/sources.ts';

/** Catalogues that bear the language as their name, alone or beside those of the others. */
const cataloguesOf = (language: string, folders: RegExp) =>
  sources(folders)
    .flatMap((source) => [...nodes(parse(source))])
    .filter(
      (node) =>
        (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) &&
        node.name.getText() === language,
    );

/** Every piece of text of one language's catalogues, with its place: functions need no arguments so. */
const textsOf = (language: string, folders: RegExp) =>
  [
    ...cataloguesOf(language, folders),
    ...sources(new RegExp(`^shared/messages/portal/${language}/`)).map(parse),
  ]
    .flatMap((catalogue) => [...nodes(catalogue)])
    .filter((node) => ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node))
    .map((node) => ({ text: node.text, at: place(node) }));

const placesOf = (texts: readonly { text: string; at: string }[], breach: RegExp) =>
  texts.filter(({ text }) => breach.test(text)).map(({ text, at }) => `${at} ${text}`);

describe('French words', () => {
  const texts = textsOf('fr', /^(shared|apps-script|portal)\/.*\.ts$/);

  it('stand in every catalogue', () => {
    const files = new Set(texts.map(({ at }) => at.split(':')[0]));
    for (const file of [
      ...['fr', 'letters/fr', 'mandate/fr', 'sidebar/fr', 'stop-flags', 'vetting-questions/fr'].map(
        (name) => `shared/messages/${name}.ts`,
      ),
      ...['page/messages/fr', 'cli-messages', 'load-messages', 'start-messages'].map(
        (name) => `apps-script/host/${name}.ts`,
      ),
    ]) {
      expect(files).toContain(file);
    }
  });

  it('have a no-break space before : ; ? ! » and after «, so that no sign begins a line', () => {
    expect(placesOf(texts, / [:;?!»]|« /)).toEqual([]);
  });

  it('of the questionnaire leave out none of these spaces', () => {
    const asked = texts.filter(({ at }) => at.startsWith('shared/messages/vetting-questions/'));
    expect(asked.length).toBeGreaterThan(100);
    expect(placesOf(asked, /[^\u00a0][:;?!»]|«[^\u00a0]/)).toEqual([]);
    expect(placesOf(asked, /'/)).toEqual([]); // the apostrophe is ’
  });
});

describe('Spanish words', () => {
  it('call a tab «pestaña», and the file «hoja de cálculo»', () => {
    const texts = textsOf('es', /^shared\/messages\/.*\.ts$/);
    expect(texts.length).toBeGreaterThan(300);
    // alone in a menu or above a column it names the file; Google's is no tab either
    expect(placesOf(texts, /(?!^hojas?$)\bhojas?\b(?! de (cálculo|Google))/i)).toEqual([]);
  });

  it('of the questionnaire open each question that they close', () => {
    const asked = textsOf('es', /^shared\/messages\/vetting-questions\/.*\.ts$/).filter(({ at }) =>
      at.startsWith('shared/messages/vetting-questions/'),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(placesOf(asked, /^[^¿]*\?|\?[^¿]*\?|¿[^?]*(¿|$)/)).toEqual([]);
  });

  it('speak of one and of several total lines', () => {
    const { totalLines } = sidebarMessages('es').aging;
    expect(totalLines(1)).toBe('1 línea de total suya: no es una cuenta y no se suma.');
    expect(totalLines(2)).toBe('2 líneas de total suyas: no son cuentas y no se suman.');
  });

  it('say of a day in the past that it was', () => {
    const { items } = sidebarMessages('es').letter;
    expect(items(2, '2026-05-01' as CivilDate)).toBe(
      '2 conceptos, el más antiguo venció el 1 de mayo de 2026',
    );
  });
});

it.each(LANGUAGES)('the ages bear the same names in the sheet and in the sidebar, in %s', (to) => {
  const names = (ages: BucketWords) => bucketNames(AGING_EDGES, ages);
  expect(names(sidebarMessages(to).aging.ages)).toEqual(names(messages(to).ages));
});
