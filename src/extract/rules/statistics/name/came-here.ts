import { canPair, HOME, namedBehind } from '../words/countries.ts';
import { VISITORS } from '../words/figure-words.ts';

const COMERS = new RegExp(`^(.*${VISITORS.source})( by (?:air|sea|road|rail))?( from (?:the )?\\S.*)?$`, 'i');
/** Those who come from abroad, where no country is named. */
const FOREIGN = /\b(?:foreign|international|overseas|Asian|European|American|African)\b/i;
// 'Russians among tourists' are told apart already.
const OTHERS = /\b(?:Vietnamese|domestic|local|home|among)\b/i;

const MADE_THE_TRIP = / who (?:made|make|undertook) the (?:trip|journey)$/;
const OURS = new RegExp(`^(?:number of )?Vietnamese ${VISITORS.source}$`, 'i');

/**
 * 'visitors from Malta', 'foreign arrivals': where they came to, which the sentence leaves out in a report on Vietnam; null where the
 * phrase says it, and for guests who may have come from round the corner unless the story counts `arrivals`.
 */
export function cameHere(
  topic: string,
  codes: readonly string[],
  named: readonly string[],
  arrivals: boolean,
): string | null {
  const [partner, other] = codes.filter((code) => code !== HOME && canPair(code));
  if (OURS.test(topic) && partner !== undefined && other === undefined) return `${topic} to ${namedBehind(partner)}`;
  // 'Chinese who made the trip', 'people coming from Malta'.
  if (partner !== undefined && codes.includes(HOME) && !named.includes(HOME)) {
    const came = topic
      .replace(MADE_THE_TRIP, ' who came to Vietnam')
      .replace(/^people coming from /, 'people coming to Vietnam from ');
    if (came !== topic) return came;
  }
  const [, who = '', means = '', from = ''] = COMERS.exec(topic) ?? [];
  if (who === '' || !codes.includes(HOME) || named.includes(HOME) || OTHERS.test(topic)) return null;
  const abroad = named.length > 0 || from !== '' || FOREIGN.test(who);
  if (!abroad && !(arrivals && codes.length === 1)) return null;
  const comers = abroad ? who : who.replace(VISITORS, (noun) => `foreign ${noun}`);
  return `${comers} ${/arrivals$/i.test(who) ? 'in' : 'to'} Vietnam${means}${from}`;
}
