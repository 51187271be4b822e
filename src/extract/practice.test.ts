import { describe, expect, it } from 'vitest';
import { extractArticle } from './pipeline.ts';
import { PRACTICE } from './practice.ts';

const read = (text: string) => extractArticle({ id: 'practice', file: 'practice', text }).line;

describe('what is read for practice', () => {
  it('begins with a text that holds a record of each kind', () => {
    const { meetings, statistics, relationships, agreements } = read(PRACTICE[0]!);
    expect([meetings, statistics, relationships, agreements].every((records) => records.length > 0)).toBe(true);
  });

  it('goes on with texts of other kinds, each of which holds several', () => {
    for (const text of PRACTICE.slice(1)) {
      const { meetings, statistics, relationships, agreements } = read(text);
      expect(meetings.length + statistics.length + relationships.length + agreements.length).toBeGreaterThan(3);
    }
  });

  it('tells most ways of meeting, of counting and of agreeing', () => {
    const lines = PRACTICE.map(read);
    expect(new Set(lines.flatMap(({ meetings }) => meetings.map(({ kind }) => kind))).size).toBeGreaterThanOrEqual(5);
    expect(new Set(lines.flatMap(({ statistics }) => statistics.map(({ kind }) => kind))).size).toBeGreaterThanOrEqual(
      6,
    );
  });
});
