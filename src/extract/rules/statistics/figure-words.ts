import lexicon from '#lexicon/figure-words.json' with { type: 'json' };

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** Verbs, nouns and cues around numbers, in lower case. */
export const RISE = set(lexicon.rise);
export const FALL = set(lexicon.fall);
export const RISE_NOUNS = set(lexicon.riseNouns);
export const FALL_NOUNS = set(lexicon.fallNouns);
export const STATE = set(lexicon.state);
export const SHARE_VERBS = set(lexicon.shareVerbs);
export const RAISE = set(lexicon.raise);
export const AID = set(lexicon.aid);
export const AID_VERBS = set(lexicon.aidVerbs);
export const TARGET = set(lexicon.target);
export const FORWARD = set(lexicon.forward);
export const FORESEEN = set(lexicon.foreseen);
export const EVENT_DEEDS = set(lexicon.eventDeeds);
export const REACH_VERBS = set(lexicon.reachVerbs);
export const WANTED = set(lexicon.wanted);
export const GIFT_UNITS = set(lexicon.giftUnits);
export const GIVEN_THINGS = set(lexicon.givenThings);
export const DONATIONS = set(lexicon.donations);
export const PART_VERBS = set(lexicon.partVerbs);
export const AGENTS = set(lexicon.agents);
export const FUNDED = set(lexicon.funded);
export const GENERIC = set(lexicon.generic);
export const DURATIONS = set(lexicon.durations);
export const OBJECT_VERBS: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.objectVerbs));

export const isGrowthNoun = (word: string): boolean => RISE_NOUNS.has(word) || FALL_NOUNS.has(word);
