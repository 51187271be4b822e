import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { isPageWords } from './page-words.ts';

const BODY =
  'Hanoi (VNA) – The Maltese minister came to Hanoi on Monday to open a fair of salt, nets and boats that runs for three days.';

const titleOf = (...above: string[]): string | null =>
  readDocument({ id: 'a', file: 'a.txt', text: [...above, BODY].join('\n\n') }).head.title;

describe('the title below the words of its page', () => {
  test.each<[above: string[]]>([
    [['Society']],
    [['Malta Gazette']],
    [['Home | National | Sports']],
    [['Home page Newsletter Feedback Weblinks Vietnamese', 'Advanced Search']],
    [['MENU BUSINESS SOCIETY POLITICS', 'Politics & Law', '12/01/2026 09:20']],
    [['• Monday, 25 August 2025', 'National World Business Sports Opinion ePaper']],
    [['Tin tức, đọc báo mỗi ngày - Trang tin']],
    [['Malta Government Portal', '• An Giang • Binh Duong • Can Tho • Da Nang • Hue']],
    [['Vietnam, Malta']],
  ])('%j', (above) => {
    expect(titleOf(...above, 'Malta opens a fair of salt in Hanoi')).toBe('Malta opens a fair of salt in Hanoi');
  });

  test('a title that is short or has no small word stays one', () => {
    expect(titleOf('Malta Opens Salt Fair')).toBe('Malta Opens Salt Fair');
    expect(titleOf('GOVERNMENT NEWS 15/11', 'Malta opens a fair of salt in Hanoi')).toBe('GOVERNMENT NEWS 15/11');
    expect(titleOf('Business as usual', 'Malta opens a fair of salt in Hanoi')).toBe('Business as usual');
  });
});

test.each([
  ['Home » News » Malta opens a fair', true],
  ['Travel > A fair opens in Hanoi', true],
  ['Follow us on Facebook to get the news', true],
  ['Politics | Economy | Culture', true],
  ['Malta, Vietnam and Kenya', false],
  ['Business forum opens in Hanoi', false],
  ['Trade up – exports > imports', false],
  ['Salt | Photo: VNA', false],
])('%s: %s', (text, expected) => {
  expect(isPageWords(text)).toBe(expected);
});

test('a line in brackets tells of another article', () => {
  const { stories } = readDocument({
    id: 'a',
    file: 'a.txt',
    text: `Malta opens a fair of salt\n\n${BODY}\n\n[Vice President sees the Kenyan minister off]\n\nThe fair ends on Friday.`,
  });
  expect(stories.filter(({ own }) => !own)).toHaveLength(1);
});
