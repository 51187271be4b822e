import { isMoney } from '../words/refuse.ts';
import type { Word } from '../words/words.ts';
import { leftOf, type Reading, type Site } from './site.ts';

const ADDS =
  /^(?:add|adds|added|adding|raise|raised|raising|increase|increased|increasing|expand|expanded|expanding|boost|boosted|top|topped|inject|injected|adjust|adjusted)$/;
const OLDER =
  /^(?:existing|pre-existing|operating|operational|ongoing|on-going|running|active|valid|older|old|earlier|previous|licensed|expanded|other|underway)$/;
const FOREIGN = /^(?:fdi|foreign|foreign-invested|investment)$/;
const REACH = 14;

/**
 * '26 existing ones added 117 million USD', '342 operating projects raised their capital by', 'investors added 2 billion to existing
 * projects': capital that older projects were given.
 */
export function addedCapital(site: Site): Reading | null {
  const { words, at } = site;
  if (!isMoney(site.quantity.unit)) return null;
  const projects = toProjects(words, at) ?? ofProjects(words, leftOf(site));
  return projects === null ? null : { role: 'level', topic: `capital added to ${projects}`, by: 'added' };
}

/** 'added 2 billion USD to 340 existing projects'. */
function toProjects(words: readonly Word[], at: number): string | null {
  const added = words.slice(Math.max(0, at - REACH), at + 4).some(({ lower }) => ADDS.test(lower));
  const to = words.findIndex(({ lower }, index) => index > at && index < at + 5 && /^(?:to|into)$/.test(lower));
  if (!added || to === -1) return null;
  const head = words.findIndex(({ lower }, index) => index > to && index <= to + 5 && PROJECTS.test(lower));
  const between = words.slice(to + 1, head);
  if (
    head === -1 ||
    !between.every(({ pos, lower }) => /^(?:DET|QTY|NUM)$/.test(pos) || OLDER.test(lower) || FOREIGN.test(lower))
  )
    return null;
  return projectsAt(words, head);
}

/** '342 operating projects were allowed to raise their capital by': who is given it, before the number. */
function ofProjects(words: readonly Word[], left: number): string | null {
  let verb = left;
  while (verb >= 0 && BETWEEN.test(words[verb]!.lower) && !(ADDS.test(words[verb]!.lower) && verb < left)) verb--;
  if (!ADDS.test(words[verb]?.lower ?? '')) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const word = words[at]!;
    if (/^[;:]$/.test(word.text) || /^(?:while|and|but)$/.test(word.lower)) return null;
    if (PROJECTS.test(word.lower)) return projectsAt(words, at);
  }
  return null;
}

// 'raised their total registered capital by', 'topped up by', 'expanded with an addition of'.
const BETWEEN =
  /^(?:with|by|of|up|an|a|the|their|its|in|to|total|registered|investment|charter|capital|addition|additional|extra|increase|more|than|over|nearly|some|about|further)$/;
const PROJECTS = /^(?:projects|ones|others)$/;

/** 'operating projects'; 'existing ones' are projects too where money is added to them. */
function projectsAt(words: readonly Word[], head: number): string | null {
  let first = head;
  while (OLDER.test(words[first - 1]?.lower ?? '') || FOREIGN.test(words[first - 1]?.lower ?? '')) first--;
  const kind = words.slice(first, head).map(({ lower }) => lower.replace(/^fdi$/, 'FDI'));
  if (words[head]?.lower === 'projects') return [...kind, 'projects'].join(' ');
  return kind.length > 0 || words[head]?.lower === 'others'
    ? [...(kind.length > 0 ? kind : ['existing']), 'projects'].join(' ')
    : null;
}
