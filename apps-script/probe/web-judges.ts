import * as z from 'zod';
import { type Finding, failure, finding, type Judge, judge } from './judge.ts';

const fetched = z.object({
  code: z.number(),
  moved: z.number(),
  muted: z.number(),
  missing: failure,
  unknownName: failure,
  localhost: failure,
  longAddress: failure,
  manyHeaders: failure,
  hostHeader: failure,
});
type Fetched = z.infer<typeof fetched>;

const made = z.object({
  begins: z.string(),
  other: failure,
  boxes: z.object({ A4: z.string(), letter: z.string() }),
});
const ofPdf = (find: (facts: z.infer<typeof made>) => Finding | null) => judge('pdf', made, find);
/** Width and height of a page in whole points. */
const sizeOf = (box: string) =>
  box
    .split(/\s+/)
    .slice(2)
    .map((side) => Math.round(Number(side)))
    .join(' ');

const said = (thrown: string | null) => thrown ?? 'nothing was thrown';
const ofFetch = (find: (facts: Fetched) => Finding) => judge('fetch', fetched, find);
/** A behaviour that is one refusal, in these words. */
const refusal = (name: 'missing' | 'unknownName' | 'hostHeader', words: RegExp) =>
  ofFetch((facts) => finding(words.test(facts[name] ?? ''), said(facts[name])));

/** What tells of a person, a file, paper and the web's answers, by the id of the host's table. */
export const WEB_JUDGES: Readonly<Record<string, Judge>> = {
  'user-properties': judge(
    'user-properties',
    z.object({ kept: z.boolean(), apart: z.boolean() }),
    ({ kept, apart }) =>
      finding(kept && apart, apart ? `kept: ${kept}` : "the file's store has it too"),
  ),
  uuid: judge(
    'uuid',
    z.object({ shaped: z.boolean(), distinct: z.boolean() }),
    ({ shaped, distinct }) =>
      finding(shaped && distinct, `of the usual shape: ${shaped}; two differ: ${distinct}`),
  ),
  'spreadsheet-url': judge('address', z.object({ usual: z.boolean() }), ({ usual }) =>
    finding(usual, `the address is ${usual ? '' : 'not '}made as expected`),
  ),
  'html-to-pdf': ofPdf(({ begins, other }) =>
    finding(
      begins === '%PDF-' && other !== null,
      `a file that begins with ${begins}; as a picture: ${said(other)}`,
    ),
  ),
  'pdf-paper': ofPdf(({ boxes }) =>
    boxes.A4 === '' || boxes.letter === ''
      ? null
      : finding(
          sizeOf(boxes.A4) === '595 842' && sizeOf(boxes.letter) === '612 792',
          `A4 is ${boxes.A4}, Letter is ${boxes.letter}`,
        ),
  ),
  'fetch-options': ofFetch(({ code, moved, muted, missing }) =>
    finding(
      code === 204 && moved >= 300 && moved < 400 && muted === 404 && missing !== null,
      `an empty page ${code}, a moved one ${moved}, a missing one ${muted}; not muted: ${said(missing)}`,
    ),
  ),
  'fetch-code-error': refusal(
    'missing',
    /^Request failed for https:\/\/www\.google\.com returned code 404\. Truncated server response: /,
  ),
  'fetch-failures': refusal('unknownName', /^DNS error: /),
  'fetch-from-google': ofFetch(({ localhost }) =>
    finding(localhost !== null, `localhost: ${said(localhost)}`),
  ),
  'fetch-sizes': ofFetch(({ longAddress, manyHeaders }) =>
    finding(
      longAddress !== null && manyHeaders !== null,
      `a long address: ${said(longAddress)}; 101 headers: ${said(manyHeaders)}`,
    ),
  ),
  'fetch-limit-errors': ofFetch(({ longAddress, manyHeaders }) =>
    finding(
      longAddress === 'Limit Exceeded: URLFetch URL Length.' &&
        manyHeaders === 'Limit Exceeded: URLFetch Header Size.',
      `a long address: ${said(longAddress)}; 101 headers: ${said(manyHeaders)}`,
    ),
  ),
  'fetch-own-headers': refusal(
    'hostHeader',
    /^Attribute provided with invalid value: Header:Host$/,
  ),
};
