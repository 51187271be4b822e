import { HOME } from '../words/countries.ts';
import { SHARE_VERBS } from '../words/figure-words.ts';
import { isGoods } from '../words/goods.ts';
import { tidy } from '../words/phrase-text.ts';
import { lastIndex, type Reading, type Site } from './site.ts';
import { mainSubject, subjectOf } from './subject-of.ts';

/** 'Malta’s imports made up 8% of the country’s total', 'its coffee makes up 19% of Malta’s coffee imports': whose, where the sentence opens on one country. */
export function withOwners({ words, text, at }: Site, reading: Reading): Reading {
  const leader = holderOfRole(words, text, reading.topic) ?? AIM_FOR.exec(reading.topic ?? '')?.[1] ?? null;
  if (leader !== null) return { ...reading, topic: leader };
  const [first, second] = words.filter(({ pos }) => pos !== 'DET');
  const opening = [first, second].find((word) => word?.mention?.kind === 'place' && word.pos !== 'ADJ');
  if (opening?.mention?.kind !== 'place' || words.indexOf(opening) > 2) return reading;
  const whole = reading.whole?.replace(/^(?:the )?(?:country|nation)['’]s /, `${opening.text}’s `);
  const topic = reading.topic ?? '';
  const start = text.lastIndexOf(topic, words[at]?.start ?? 0);
  const own =
    opening.mention.country === HOME &&
    isGoods(topic) &&
    /\b(?:its|the country['’]s) $/.test(text.slice(Math.max(0, start - 16), start));
  return { ...reading, ...(whole === undefined ? {} : { whole }), ...(own ? { topic: `Vietnamese ${topic}` } : {}) };
}

/** 'Travellers by air made up the largest portion, at 91.9 per cent': their share of all. */
export function largestPart(site: Site, left: number): Reading | null {
  const { words } = site;
  if (!/^(?:at|with)$/.test(words[left]?.lower ?? '')) return null;
  const noun = words[left - 1]?.text === ',' ? left - 2 : left - 1;
  if (!/^(?:portion|proportion|share|part|percentage|segment)$/.test(words[noun]?.lower ?? '')) return null;
  const verb = lastIndex(
    words,
    noun,
    ({ lower }) => SHARE_VERBS.has(lower) || /^(?:occup|h[eo]ld|took|tak|ha[sd]\b)/.test(lower),
    6,
  );
  const topic = verb === null ? null : subjectOf(site, verb);
  return topic === null ? null : { role: 'share', topic, whole: null, by: 'accounts-for' };
}

/** 'Most of the arrivals were from Asia, with 76 per cent': the share of Asia. */
export function mostFrom({ words, text, at }: Site, left: number): Reading | null {
  if (!/^(?:at|with)$/.test(words[left]?.lower ?? '')) return null;
  const told = MOST_FROM.exec(text.slice(words[0]?.start ?? 0, words[left]?.start ?? words[at]?.start));
  const { whole, place } = told?.groups ?? {};
  return whole === undefined || place === undefined
    ? null
    : { role: 'share', topic: place, whole: tidy(whole.replace(IN_TIME, '')), by: 'accounts-for' };
}

const IN_TIME =
  / (?:in|during|over|for) (?:the )?(?:(?:first|last|past|opening|whole|same|reviewed|given|cited) .*|(?:period|year|month|quarter)\b.*|(?:19|20)\d\d\b.*)$/;

const MOST_FROM =
  /\b(?:[Mm]ost|(?:[Tt]he )?(?:majority|bulk)) of (?:the |all )?(?<whole>(?:(?!\b(?:were|was|are|is|came|come|hailed)\b)[^,;.])+?) (?:were|was|are|is|came|come|hailed) from (?:the )?(?<place>[A-Z][\w ]*?), $/;

/** 'With Malta being the largest investor, accounting for 41%': Malta. */
function holderOfRole(words: Site['words'], text: string, topic: string | null): string | null {
  if (topic === null || !LARGEST.test(topic)) return null;
  const place = words.find(
    ({ mention, pos, end }) =>
      mention?.kind === 'place' &&
      pos !== 'ADJ' &&
      /^ (?:being|as|was|is|became|remained|remaining|becoming) (?:the |its )?$/.test(
        text.slice(end, text.indexOf(topic, end)),
      ),
  );
  return place?.text ?? null;
}

/** 'Set a target for the digital sector to make up 30%': the sector. */
const AIM_FOR = /^(?:targets?|goals?|aims?|plans?|objectives?) (?:for|of) (?:the )?(.+)$/;

const LARGEST =
  /^(?:the )?(?:largest|biggest|top|leading|main|number one)(?: (?:foreign|investing|single))* (?:investors?|partners?|markets?|buyers?|importers?|sources?|suppliers?|donors?)$/i;

/** 'X, accounting for a share of …', 'X holds a market share of …': X. */
export function holdingShare(site: Site, left: number): string | null {
  const { words } = site;
  const of = words[left]?.lower === 'between' ? left - 1 : left;
  if (words[of]?.lower !== 'of' || words[of - 1]?.lower !== 'share') return null;
  const verb = lastIndex(words, of - 2, ({ pos, lower }) => pos === 'VERB' || lower === 'accounting', 5);
  const lower = verb === null ? '' : words[verb]!.lower;
  if (verb === null || !(SHARE_VERBS.has(lower) || /^(?:hold|holds|held|holding|having|has|had|with)$/.test(lower)))
    return null;
  return subjectOf(site, verb) ?? (/ing$/.test(lower) ? mainSubject(site) : null);
}
