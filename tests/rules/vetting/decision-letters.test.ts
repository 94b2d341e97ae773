import { describe, expect, it } from 'vitest';
import { decisionLetter, trialLimits } from '../../../shared/messages/decision-letters.ts';
import { LANGUAGES } from '../../../shared/money.ts';
import { DECIDED_STANDINGS } from '../../../shared/vetting/standing.ts';

describe('a letter about a decision', () => {
  it('is another one for each decision and language, and is signed by the practice', () => {
    const letters = LANGUAGES.flatMap((language) =>
      DECIDED_STANDINGS.map((standing) => decisionLetter(language, standing, 'Hill clinic')),
    );
    expect(new Set(letters).size).toBe(LANGUAGES.length * DECIDED_STANDINGS.length);
    for (const letter of letters) expect(letter.trim().endsWith('Hill clinic')).toBe(true);
  });

  it('tells the limits of a trial, of one case and of more', () => {
    expect(trialLimits('en', 1, '$500.00')).toContain('1 open case and $500.00');
    expect(trialLimits('es', 10, '500 €')).toContain('10 casos abiertos y 500 €');
    expect(trialLimits('fr', 1, '500 €')).toContain('1 dossier ouvert et 500 €');
  });
});
