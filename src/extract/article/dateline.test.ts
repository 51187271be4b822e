import { describe, expect, test } from 'vitest';
import { dateline } from './dateline.ts';

const PLAIN = { furniture: false, caption: false, bullet: false, headline: false, marked: false };
const placeOf = (text: string) => dateline({ ...PLAIN, text, start: 0, end: text.length }).datelinePlace;

describe('datelines', () => {
  test.each([
    ['Hanoi (VNA) – Rice is dear.', 'Hanoi'],
    ['MUSCAT, Jun 2 - Rice is dear.', 'MUSCAT'],
    ['Muscat, 3 June (ONA) -- Rice is dear.', 'Muscat'],
    ['Da Nang, May 4 (BTA correspondent Ivan Petrov) - Rice is dear.', 'Da Nang'],
    ['Lima City. - Rice is dear.', 'Lima City'],
    ['JAKARTA (ANTARA) - Rice is dear.', 'JAKARTA'],
    ['MANAMA, 3rd June, 2025 (BNA) -- Rice is dear.', 'MANAMA'],
    ['LIMA, Peru, June 3, 2025 /PRNewswire/ -- Rice is dear.', 'LIMA'],
    ['Osaka, May 4 (Jiji Press)--Rice is dear.', 'Osaka'],
    ['JAKARTA (ANTARA)—Rice is dear.', 'JAKARTA'],
    ['Havana, May 4 (Prensa Latina) Rice is dear.', 'Havana'],
    ['Hanoi (VNA)Rice is dear.', 'Hanoi'],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  test.each([
    'On Monday, May 4 - the last day - rice was dear.',
    'The meeting, May 4 - rice was dear.',
    'Rice was dear. - It still is.',
    'Rice was dear in Osaka, May 4--Rice is dear.',
    'SARS (COV)-Two is a virus.',
    'Vietnam News Today (Nov. 23): Rice is dear.',
  ])('none: %s', (text) => {
    expect(placeOf(text)).toBeNull();
  });
});
