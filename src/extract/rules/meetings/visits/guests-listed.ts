import type { Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Encounter, EncounterExamples } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { visitEncounters } from './visit-encounters.ts';

const WHO =
  '(?:leaders|presidents|prime ministers|premiers|ministers|dignitaries|statesmen|monarchs|heads of (?:state|government)|delegations|guests|visitors)';

/** 'A run of guests last year: X in May, Y in June', 'those who visited Vietnam include X (May), Y (June)': what a list of guests is told by. */
const GUESTS = sought(
  new RegExp(
    String.raw`\b(?:guests|visitors|(?:${WHO}|those|‹F\d+›) (?:(?:who|that) )?(?:(?:have|had|has) )?(?:also |already |recently )*(?:visited|come to|came to|been to|been in|travelled to|traveled to) ‹L\d+›|(?:visits|trips) (?:to ‹L\d+› )?(?:of|by) (?:[\w-]+ ){0,3}${WHO})(?: (?:(?:in|over|during|since|this|that|from|for) )?(?:‹D\d+›|(?:the |this |that )?(?:past |last )?(?:\w+ )?(?:years?|months?|decade|summer|autumn|spring|winter))| ‹D\d+›| in ‹L\d+›| to ‹L\d+›)*(?::|,? (?:include[ds]?|including|were|are|have been|among them|namely)(?: those (?:of|by))?:?) (?=(?:the )?‹F\d+› )`,
    'g',
  ),
);

const GUEST =
  /^(?:(?:,|;)? ?(?:and,? )?(?:(?:most recently|recently|lastly|finally|then|later|also),? )?)?(?:the )?‹F(\d+)›,? (?:\((?:(?:in|on|from) )?(?:early |late |mid-)?‹D\d+›\)|(?:in|on|from) (?:early |late |mid-)?‹D\d+›)/;

/** Each of a list of guests of Vietnam, with the days of their own; nothing where the words tell of another country. */
export function guestsListed(frame: Frame): Encounter[] {
  return frame.sentence.signs.matches(frame.text, GUESTS).flatMap((match) => {
    const lead = frame.text.slice(0, match.index + match[0].length);
    const places = [...lead.matchAll(/‹L(\d+)›/g)].map((mark) => frame.places[Number(mark[1])]!);
    if (places.length === 0 || places.some(({ country }) => country !== 'VNM') || isOnlyWished(frame, match.index))
      return [];
    const found: Encounter[] = [];
    let from = lead.length;
    for (let next = GUEST.exec(frame.text.slice(from)); next; next = GUEST.exec(frame.text.slice(from))) {
      const end = from + next[0].length;
      found.push(...visitEncounters(frame, from, end, [frame.actors[Number(next[1])]!], places.slice(0, 1)));
      from = end;
    }
    return found.length > 1 ? found : [];
  });
}

/** 'Visits to Vietnam by X (2019), and to Kenya by Y (2023)': the way back has a visitor and a time of its own. */
const WAY_BACK = sought(
  /(?:(?:,|;)? (?:and|as well as)|,|;) to (?:the )?‹L(\d+)› (?:by|of|from) (?:the )?‹([VF])(\d+)›(?: (?:\(|(?:in|on|from) )(?:(?:in|on|from) )?(?:early |late )?‹D\d+›\)?)?/g,
);

export function waysBack(frame: Frame): Encounter[] {
  return frame.sentence.signs.matches(frame.text, WAY_BACK).flatMap((match) => {
    const before = frame.text.slice(0, match.index);
    if (!/\b(?:visits?|trips?)\b[^;:]*‹[VF]\d+›/.test(before) || isOnlyWished(frame, match.index)) return [];
    const [place, guest] = [frame.places[Number(match[1])]!, frame.actors[Number(match[3])]!];
    if ((place.country === 'VNM') !== (match[2] === 'F') || place.form === 'adjective') return [];
    return visitEncounters(frame, match.index, match.index + match[0].length, [guest], [place]);
  });
}

export const guestsListedExamples: EncounterExamples = {
  reads: [
    {
      text: 'Vietnam had many guests in 2024: Kenyan President William Ruto in March, Peruvian President Dina Boluarte in May and Chilean President Gabriel Boric in July.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['William Ruto'], date: '2024-03' },
        { partners: ['PER'], kind: 'visit', names: ['Dina Boluarte'], date: '2024-05' },
        { partners: ['CHL'], kind: 'visit', names: ['Gabriel Boric'], date: '2024-07' },
      ],
    },
    {
      text: 'Leaders who visited Vietnam in the past year include Kenyan President William Ruto (March 2025) and Peruvian President Dina Boluarte (from May 3 to 5, 2025).',
      meetings: [
        { partners: ['PER'], kind: 'visit', names: ['Dina Boluarte'], date: '2025-05-03', until: '2025-05-05' },
        { partners: ['KEN'], kind: 'visit', names: ['William Ruto'], date: '2025-03' },
      ],
    },
    {
      text: 'Contacts have been many, with visits to Vietnam by President William Ruto of Kenya (2019), and to Kenya by Vice President Vo Thi Anh Xuan (May 2023).',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Vo Thi Anh Xuan'], date: '2023-05', place: 'Kenya' },
        { partners: ['KEN'], kind: 'visit', names: ['William Ruto'], date: '2019' },
      ],
    },
  ],
  ignores: [
    'Kenya had many guests in 2024: Peruvian President Dina Boluarte in May and Chilean President Gabriel Boric in July.',
    'Vietnam hopes for many guests in 2026: Kenyan President William Ruto in March and Peruvian President Dina Boluarte in May.',
    'Vietnam praised the guests of the fair: Kenyan President William Ruto and Peruvian President Dina Boluarte.',
    'Rice went to Peru by ship, and to Kenya by the firm of Nguyen Van Hung in May 2023.',
  ],
};
