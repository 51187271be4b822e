import { describe, expect, test } from 'vitest';
import encounters from '#lexicon/encounters.json' with { type: 'json' };
import { castOf } from '../../assemble/cast/cast-of.ts';
import { readMeetings } from '../../assemble/meetings/read-meetings.ts';
import { encounterRules } from '../../pipeline.ts';
import { readDocument } from '../../read-document.ts';
import { type EncounterReading, type EncounterRule, vocabulary } from './clause/encounter.ts';

const PUBLISHED = '2025-06-12';

function readBy(rules: readonly EncounterRule[], text: string): EncounterReading[] {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: PUBLISHED } });
  return readMeetings(document, castOf(document), rules, () => {}).map((meeting) => ({
    partners: meeting.partners,
    kind: meeting.kind,
    names: meeting.participants.map((person) => person.name).sort(),
    date: meeting.date,
    until: meeting.dateEnd,
    place: meeting.place,
    status: meeting.status,
  }));
}

describe.each(encounterRules)('$id alone', (rule) => {
  test('has three texts that it reads and two that it leaves alone', () => {
    expect(rule.examples.reads.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.ignores.length).toBeGreaterThanOrEqual(2);
  });

  test.each(rule.examples.reads)('reads $text', ({ text, meetings }) => {
    const found = readBy([rule], text);
    expect(found).toHaveLength(meetings.length);
    meetings.forEach((wanted, at) => {
      expect(found[at]).toMatchObject({ status: 'held', ...wanted, names: [...wanted.names].sort() });
    });
  });

  test.each(rule.examples.ignores)('leaves alone: %s', (text) => {
    expect(readBy([rule], text)).toEqual([]);
  });
});

describe('each row of the lexicon of encounters', () => {
  const rows = [...encounters.verbs, ...encounters.joint, ...encounters.nouns];

  test('is compiled', () => {
    expect(vocabulary.verbs.rows.length + vocabulary.joint.rows.length + vocabulary.nouns.rows.length).toBe(
      rows.length,
    );
  });

  test.each(rows)('$id is read in its own example', ({ example }) => {
    expect(readBy(encounterRules, example).length).toBeGreaterThanOrEqual(1);
  });
});
