import type { Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { visitEncounters } from './visit-encounters.ts';
import { PLACES, placesIn } from './visit-places.ts';

/** 'It is the first state visit to Vietnam by a President of the island nation', 'the visit, from May 3 to 6, is the first to Peru by a …'. */
const FIRST_TO = sought(
  new RegExp(
    String.raw`(?:^|[,;] |\band )(?:(?:the|this|his|her) (?:[\w-]+ ){0,2}(?:visit|trip)|it|this)(?:,? (?:which (?:runs|lasts|lasted) )?(?:from|between) ‹D\d+›,?| \(‹D\d+›\))? (?:is|marks|will be)(?: also)? the (?:first|second|third|fourth|fifth|first-ever|maiden|highest-level)(?: ever)?(?: (?:official|state|working|bilateral|high-level|\w+-level))*(?: (?:visit|trip|tour|journey))? (?:paid |made )?(?:to|in) (?:(${PLACES})|the (?:[\w-]+ ){0,3}(?:country|nation|kingdom|republic)) (?:paid |made )?by (?:(?:an?|any) (?!(?:‹L\d+› )?(?:[\w-]+ ){0,2}(?:delegations?|ships?|warships?|vessels?|groups?|airlines?|companies|company|teams?))|‹[VF])`,
    'g',
  ),
);

const LEADING = new Set(['party-leader', 'head-of-state', 'head-of-government', 'parliament', 'minister']);

/** The visit of whom the story tells, where a sentence says of it only what it is the first of. */
export function firstOfItsKind(frame: Frame, story: StoryView): Encounter[] {
  const found: Encounter[] = [];
  for (const match of frame.sentence.signs.matches(frame.text, FIRST_TO)) {
    const places = match[1] ? placesIn(frame, match[1]) : story.abroad();
    const inbound = places.length > 0 && places.every(({ country }) => country === 'VNM');
    const guest = places.length === 0 ? null : story.principal(frame, inbound ? 'F' : 'V');
    // An envoy who speaks of it does not pay it.
    if (!guest || !LEADING.has(guest.level ?? '')) continue;
    found.push(...visitEncounters(frame, match.index, match.index + match[0].length, [guest], places));
  }
  return found;
}

export const firstOfItsKindExamples: EncounterExamples = {
  reads: [
    {
      text: 'State President Luong Cuong held talks with Kenyan President William Ruto in Hanoi on June 10. It is the first state visit to Vietnam by a President of the East African nation.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['William Ruto'], date: '2025-06', place: 'Vietnam' }],
    },
    {
      text: 'State President Luong Cuong held talks with Peruvian President Dina Boluarte in Lima on June 10. The visit, from June 9 to 12, is the first to Peru by a Vietnamese State President in 16 years.',
      meetings: [
        {
          partners: ['PER'],
          kind: 'visit',
          names: ['Luong Cuong'],
          date: '2025-06-09',
          until: '2025-06-12',
          place: 'Peru',
        },
      ],
    },
  ],
  ignores: [
    'Ambassador Nguyen Van Trung opened a fair in Lima on June 10. It is the first visit to Peru by a ministry of the country.',
    'State President Luong Cuong held talks with Kenyan President William Ruto in Hanoi on June 10. It is the first visit to Peru by a Kenyan ship.',
  ],
};
