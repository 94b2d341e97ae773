import type { Step } from './shots.ts';

/** The figures of the demo clinic, one of them opened. */
const figures: Step = async ({ open, press, side, words }) => {
  await open('home');
  await press(words.figures.open);
  await side.locator('.kpi summary').first().click();
  await side.locator('.division').first().waitFor();
};

/** The aging of the demo clinic beside that of the month before. */
const agingChange: Step = async ({ open, press, side, words }) => {
  await open('home');
  await side.locator('.figure').nth(1).waitFor();
  await press(words.home.agingDo);
  await side.getByText(words.rollForward.title).click();
  await press(words.rollForward.compare);
  await side.getByText(words.rollForward.note).scrollIntoViewIfNeeded();
};

/** Whom the demo clinic contacts first, and why. */
const worklist: Step = async ({ open, press, side, words }) => {
  await open('home');
  await press(words.worklist.open);
  await side.getByText(words.worklist.why).first().click();
};

/** What the sidebar says of the whole sheet beyond its aging. */
export const READING: Readonly<Record<string, Step>> = {
  'aging-change': agingChange,
  figures,
  worklist,
};
