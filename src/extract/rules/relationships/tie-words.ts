import lexicon from '#lexicon/tie-changes.json' with { type: 'json' };

type Cue = 'change' | 'deepen' | 'not-yet' | 'begin';

/** The patterns of the lexicon that mean the same, as one: 'begin' is what opens relations. */
export function tieWords(cue: Cue): string {
  return `(?:${lexicon.rows
    .filter((row) => row.cue === cue)
    .map(({ pattern }) => pattern)
    .join('|')})`;
}
