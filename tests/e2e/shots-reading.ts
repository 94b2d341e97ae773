import type { Step } from './shots.ts';

/** The figures of the demo clinic, one of them opened. */
export const figures: Step = async ({ open, press, side, words }) => {
  await open('home');
  await press(words.figures.open);
  await side.locator('.kpi summary').first().click();
  await side.locator('.division').first().waitFor();
};

/** Whom the demo clinic contacts first, and why. */
export const worklist: Step = async ({ open, press, side, words }) => {
  await open('home');
  await press(words.worklist.open);
  await side.getByText(words.worklist.why).first().click();
};
