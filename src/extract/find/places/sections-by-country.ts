import type { PlacedBlock } from '../../article/blocks.ts';
import { findPlaces } from './find-places.ts';

/**
 * 'FRANCE', 'Spain:' on lines of their own: a look back that gives each country a section tells of one guest at a time, so that each section is a
 * story of its own, in which nobody's day, place or 'he' comes from the one before.
 */
export function withSections(blocks: readonly PlacedBlock[], text: string): PlacedBlock[] {
  const heads = blocks.filter((block, at) => isHead(block, blocks[at + 1]) && countryOf(block, text) !== null);
  const countries = new Set(heads.map((block) => countryOf(block, text)));
  if (heads.length < 2 || countries.size < heads.length) return [...blocks];
  const stories = new Set(heads.map(({ story }) => story));
  if (stories.size > 1) return [...blocks];
  let next = Math.max(...blocks.map(({ story }) => story)) + 1;
  let section: number | null = null;
  return blocks.map((block) => {
    const head = heads.includes(block);
    if (head) section = next++;
    if (section === null || !stories.has(block.story)) return block;
    return { ...block, kind: head ? 'story-head' : block.kind, story: section };
  });
}

function isHead({ kind }: PlacedBlock, next: PlacedBlock | undefined): boolean {
  return (kind === 'paragraph' || kind === 'story-head') && next?.kind === 'paragraph';
}

/** The country that is all that a line names: 'BELGIUM', 'The Netherlands', '2. New Zealand'. */
function countryOf({ start, end }: PlacedBlock, text: string): string | null {
  if (end - start > LONGEST_NAME) return null;
  const line = text.slice(start, end);
  const [place] = findPlaces(line);
  if (place?.form !== 'country' || place.country === 'VNM') return null;
  return BEFORE.test(line.slice(0, place.start)) && BEHIND.test(line.slice(place.end)) ? place.country : null;
}

const LONGEST_NAME = 60;
const BEFORE = /^(?:\W*\d{1,2}[.)]\s*|\W*)(?:the )?$/i;
const BEHIND = /^\W*$/;
