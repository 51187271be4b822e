import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { castOf } from '../assemble/cast/cast-of.ts';
import { frameOf } from '../assemble/frame.ts';
import { storyView } from '../assemble/story/story-view.ts';
import { findDates } from '../find/dates/find-dates.ts';
import { findQuantities } from '../find/quantities/find-quantities.ts';
import { encounterRules } from '../pipeline.ts';
import { readDocument } from '../read-document.ts';
import { sought, triggersOf, WordSigns } from './triggers.ts';

/** Signs of a text of which nothing is known, so that they allow everything. */
class OpenSigns extends WordSigns {
  override allow(): boolean {
    return true;
  }
}

const folder = join(import.meta.dirname, '../../../data/articles');
const documents = readdirSync(folder)
  .filter((file) => /^\d.*\.md$/.test(file))
  .filter((_, index) => index % 2 === 0)
  .map((file) => readDocument({ id: file, file, text: readFileSync(join(folder, file), 'utf8') }));

test('a sentence that a rule reads or refuses always holds words of its triggers', () => {
  const missed: string[] = [];
  let asked = 0;
  for (const document of documents) {
    const cast = castOf(document);
    for (const story of document.stories) {
      const frames = story.sentences.map((sentence) => frameOf(sentence, document.text, cast.actors[sentence.index]!));
      let said = 0;
      const view = storyView(
        frames,
        () => null,
        () => said++,
      );
      for (const frame of frames) {
        for (const { id, triggers = [], apply } of encounterRules) {
          const before = said;
          const found = apply(frame, view).length > 0 || said > before;
          if (found) asked++;
          if (found && !frame.sentence.signs.allow(triggers)) missed.push(`${id}: ${frame.text}`);
        }
      }
    }
  }
  expect(missed).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});

test('dates and figures are the same whether the words of a text are asked first or not', () => {
  for (const { sentences, text } of documents) {
    for (const { start, end, signs } of sentences) {
      const words = text.slice(start, end);
      const dates = findDates(words, '2025-06-12', false, new OpenSigns());
      expect(findDates(words, '2025-06-12', false, signs)).toEqual(dates);
      expect(findQuantities(words, dates, signs)).toEqual(findQuantities(words, dates, new OpenSigns()));
    }
  }
});

test('a text without the words is not searched, one with them is', () => {
  const pattern = sought(/\b(?:signed|inked) (?:a|an) (\w+)/g);
  expect(WordSigns.ofText('They spoke at length.').allow(pattern.triggers)).toBe(false);
  const text = 'They signed a treaty and inked an accord.';
  expect(
    WordSigns.ofText(text)
      .matches(text, pattern)
      .map((match) => match[1]),
  ).toEqual(['treaty', 'accord']);
});

test('of several patterns the words of one are enough, and one without words leaves all open', () => {
  const either = triggersOf(/\btreat(?:y|ies)\b/, /\bpact\b/);
  expect(WordSigns.ofText('A pact.').allow(either)).toBe(true);
  expect(WordSigns.ofText('A deal.').allow(either)).toBe(false);
  expect(triggersOf(/\btreaty\b/, /\w+/)).toEqual([]);
});

test('signs taken before a pattern was known allow it', () => {
  const signs = WordSigns.ofText('They spoke at length.');
  expect(signs.allow(triggersOf(/\bnewly coined word\b/))).toBe(true);
});
