import { afterEach } from 'vitest';
import { takePageErrors } from './browser.ts';

afterEach(() => {
  const errors = takePageErrors();
  if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join('\n')}`);
});
