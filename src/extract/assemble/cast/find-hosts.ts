import type { Sentence } from '../../document.ts';
import { isCapital, type TokenLine } from '../../find/people/token-line.ts';
import { vocabulary } from '../../find/people/vocabulary.ts';
import type { Actor } from '../actor.ts';
import { isFiledAbroad } from './is-filed-abroad.ts';
import type { Scene } from './scene.ts';

const RECEIVES = new Set(
  'received receives hosted hosts welcomed welcomes held holds met meets signed signs worked organised organized'.split(
    ' ',
  ),
);
const PREPOSITION = new Set(
  'in at of to from for near around with between by through via on outside across'.split(' '),
);
/** What the name of an authority begins with that does not begin with a place. */
const FIRST_WORDS = new Set([
  'ministry',
  'provincial',
  'municipal',
  'province',
  'city',
  'local',
  'leaders',
  'authorities',
]);
/** Before what a province does: 'the city also hosted'. */
const BEFORE_VERB = new Set(['also', 'later', 'then', 'has', 'on']);

/**
 * Vietnam's authorities as its own press names them, without the country: 'the Ministry of Health', 'the Da Nang People's Committee',
 * 'Quang Ninh province received'. None in the press of another country, and no ministry in news from abroad.
 */
export function findHosts(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[]): Actor[] {
  if (scene.home !== null) return [];
  const abroad = isFiledAbroad(scene, sentence);
  const found: Actor[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    if (taken[at] || !(line.names[at] || FIRST_WORDS.has(line.folded[at]!))) continue;
    const next =
      (abroad ? null : localLeadersEnd(line, taken, at)) ??
      (abroad ? null : ministryEnd(line, taken, at)) ??
      committeeEnd(line, taken, at) ??
      provinceEnd(line, taken, at);
    if (next === null) continue;
    for (let token = at; token < next; token++) taken[token] = true;
    found.push(host(line, at, next));
    at = next - 1;
  }
  return found;
}

function host(line: TokenLine, from: number, next: number): Actor {
  return {
    start: line.tokens[from]!.start,
    end: line.tokens[next - 1]!.end,
    form: 'group',
    persons: [],
    sides: ['VNM'],
    role: null,
    level: null,
    inferredSide: false,
    explicit: true,
  };
}

/** 'Leaders of the city', 'the provincial authorities', 'Da Nang leaders': whom the place where the story is filed from has. */
function localLeadersEnd(line: TokenLine, taken: readonly boolean[], at: number): number | null {
  const word = line.folded[at]!;
  const place = line.names[at]?.mention;
  if (LEADERS.has(word)) {
    const of = /^(?:of|from)$/.test(line.folded[at + 1] ?? '') && line.folded[at + 2] === 'the';
    const local =
      of && LOCALITY.test(line.folded[at + 3] ?? '') && line.folded[at + 4] !== 'of' && !line.inside[at + 4];
    return local && !line.inside[at - 1] && !taken[at - 1] ? at + 4 : null;
  }
  const named = place?.kind === 'place' && place.country === 'VNM' && /^(?:city|capital|province)$/.test(place.form);
  const local = named || /^(?:provincial|municipal|city|local|province)$/.test(word);
  if (!local || (!named && line.inside[at - 1])) return null;
  let next = named ? line.names[at]!.next : at + 1;
  if (named && /^(?:city|province|provincial|municipal|['’]s)$/.test(line.folded[next] ?? '')) next++;
  return LEADERS.has(line.folded[next] ?? '') && !taken[next] ? next + 1 : null;
}

const LEADERS = new Set(['leaders', 'authorities', 'officials']);
const LOCALITY = /^(?:city|province|municipality|capital|locality|district)$/;

/** 'Ministry of Industry and Trade', with no country before or behind it. */
function ministryEnd(line: TokenLine, taken: readonly boolean[], at: number): number | null {
  if (line.folded[at] !== 'ministry' || !isCapital(line, at) || line.folded[at + 1] !== 'of') return null;
  if (line.inside[at] || line.inside[at - 1] || taken[at - 1]) return null;
  let next = at + 2;
  while (next < line.tokens.length && !taken[next] && !line.inside[next]) {
    const joint = /^(and|,|&)$/.test(line.folded[next]!) && isCapital(line, next + 1);
    if (!joint && !(isCapital(line, next) && vocabulary.field.has(line.folded[next]!))) break;
    next++;
  }
  if (next === at + 2) return null;
  const owned = /^(of|in|from)$/.test(line.folded[next] ?? '');
  const abroad = owned && (line.inside[next + 1] === true || line.inside[next + 2] === true);
  return abroad || line.folded[next] === "'s" ? null : next;
}

/** 'Da Nang People's Committee', 'the provincial Party Committee'. */
function committeeEnd(line: TokenLine, taken: readonly boolean[], at: number): number | null {
  const place = line.names[at]?.mention;
  const local = place?.kind === 'place' && place.country === 'VNM';
  if (!local && line.folded[at] !== 'provincial' && line.folded[at] !== 'municipal') return null;
  let next = local ? line.names[at]!.next : at + 1;
  while (/^(provincial|municipal|city|district|province|['’]s|['’])$/.test(line.folded[next] ?? '')) next++;
  if (taken[next]) return null;
  if (line.folded[next] === 'people' && line.folded[next + 1] === "'s") next += 2;
  else if (line.folded[next] === 'party') next++;
  else return null;
  return /^(committee|council)$/.test(line.folded[next] ?? '') && isCapital(line, next) ? next + 1 : null;
}

/** 'Quang Ninh province received …', 'the city hosted …': only where it acts. */
function provinceEnd(line: TokenLine, taken: readonly boolean[], at: number): number | null {
  const before = line.folded[at - 1] ?? '';
  const place = line.names[at]?.mention;
  const local = place?.kind === 'place' && place.country === 'VNM' && /^(city|province|capital)$/.test(place.form);
  let next = local ? line.names[at]!.next : at;
  const named = line.folded[next] === 'province' || line.folded[next] === 'city';
  if (named && (local || before === 'the')) next++;
  else if (!local) return null;
  const lead = before === 'the' ? (line.folded[at - 2] ?? '') : before;
  if (PREPOSITION.has(lead) || line.inside[at - 1] || taken[next]) return null;
  const verb = BEFORE_VERB.has(line.folded[next] ?? '') ? next + 1 : next;
  return RECEIVES.has(line.folded[verb] ?? '') ? next : null;
}
