import * as z from 'zod/mini';

/** What the page may send: checked at run time, since a page is somebody's browser. */

const sheetId = z.int();
const index = z.int().check(z.gte(0), z.lte(200_000));
const count = z.int().check(z.gte(1), z.lte(1000));
const text = z.string().check(z.maxLength(50_000));
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));

/** What a person does in the page. Rows and columns count from 0. */
export const commandSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('type'),
    sheetId,
    cells: z.array(z.object({ row: index, column: index, text })).check(z.maxLength(50_000)),
  }),
  z.object({
    do: z.literal('sort'),
    sheetId,
    column: index,
    ascending: z.boolean(),
    headers: index,
  }),
  z.object({ do: z.literal('insert-rows'), sheetId, before: index, count }),
  z.object({ do: z.literal('delete-rows'), sheetId, from: index, count }),
  z.object({ do: z.literal('add-tab') }),
  z.object({ do: z.literal('rename-tab'), sheetId, name: z.string().check(z.maxLength(100)) }),
  z.object({ do: z.literal('delete-tab'), sheetId }),
  z.object({ do: z.literal('select'), sheetId, cell }),
  z.object({ do: z.literal('menu'), label: text }),
  z.object({ do: z.literal('close-sidebar') }),
  z.object({ do: z.literal('move-clock'), by: z.enum(['hour', 'day', 'monday']) }),
  z.object({ do: z.literal('set-date'), date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) }),
  z.object({ do: z.literal('language'), language: z.enum(['en', 'es', 'fr']) }),
  z.object({ do: z.literal('undo') }),
]);
export type Command = z.infer<typeof commandSchema>;

/** A call of google.script.run. */
export const callSchema = z.object({
  functionName: z.string().check(z.maxLength(200)),
  args: z.array(z.unknown()),
});
