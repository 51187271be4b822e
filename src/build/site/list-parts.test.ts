import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listParts, sectionsOf } from './list-parts.ts';

it('puts any list together again from its sections', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 40 }), (items) => {
      const sections = sectionsOf(items).map((section) => ({ signature: '', items: () => section }));
      const text = listParts('items', sections)
        .map(({ content }) => content())
        .join('');
      expect(text).toBe(JSON.stringify({ items }));
    }),
  );
});

it('cuts from the end, so that a new item at the front leaves the later sections as they are', () => {
  const list = Array.from({ length: 1200 }, (_, i) => i);
  const sections = sectionsOf(list);
  expect(sections.map(({ length }) => length)).toEqual([176, 512, 512]);
  expect(sectionsOf([-1, ...list]).slice(1)).toEqual(sections.slice(1));
});
