import { allMatches } from '../../../article/all-matches.ts';
import { sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

/** Standing meetings between two countries, by the names that they have. */
const MECHANISM =
  /(?<![\w-])(?:(?:political|deputy ministerial|ministerial|defen[cs]e|security|strategic|policy|human rights|maritime|consular|economic|party|theoretical|legal|annual|high-level|joint|bilateral|inter-?governmental|inter-governmental|intergovernmental|cooperation|steering|foreign ministers'?|trade|border|naval|friendship|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: ‹L\d+›(?:'s)? ?[-–] ?‹L\d+›)?[ ,-]*(?:and |on [\w ,‹›-]{3,50} )?){1,5}(?:consultations?|dialogues?|committee(?:'s)?(?: \w+)?(?: meeting| session)?|commission(?: meeting| session)?|meeting|session|patrols?|exchange|talks|conference|working group(?: meeting)?)\b/g;
const HELD =
  /\b(?:was held|were held|(?:was|were|is|are|has been|went into) in session|held|took place|takes? place|met|convened|wrapped up|opened|closed|concluded|venue|went online|launched|was organi[sz]ed|carried out|will be held|to be held|is scheduled|gathered|sat|chaired|co-chaired|to (?:conduct|convene|co-?chair|preside over)|(?:will|to|is due to|are to) hold|will (?:meet|convene|sit|gather|take place|open)|is to (?:meet|convene|sit|take place|be held)|(?:was|were|is being) (?:opened|closed|convened|hosted)|(?:will|to) host|host(?:s|ed|ing)(?= (?:the|an?) ))\b/;

/** 'The second political consultation between Vietnam and Pakistan took place in Islamabad on April 13': nobody is named. */
export const mechanism: EncounterRule = {
  id: 'meetings/mechanism',
  triggers: triggersOf(MECHANISM),
  apply: (frame) => {
    if (frame.places.length < 2 || frame.dates.length === 0) return [];
    const people = actorMarks(frame).filter((mark) => mark.actor.form !== 'body' && mark.actor.form !== 'group');
    if (!HELD.test(frame.text) || !frame.dates.some((date) => date.value === null || date.value.length >= 7)) return [];
    const partners = pairedWith(frame);
    if (partners.length !== 1) return [];
    for (const match of allMatches(frame.text, MECHANISM)) {
      if (
        /^(?:the )?(?:first|second|third|bilateral|joint|high-level|trade|cooperation) (?:meeting|talks|session)$/.test(
          match[0],
        ) &&
        people.length === 0
      )
        continue;
      if (
        isOnlyWished(frame, match.index) ||
        /\b(?:since|after|before|results of|outcomes of|as agreed at|following) (?:the )?$/.test(
          frame.text.slice(0, match.index),
        )
      )
        continue;
      return [
        {
          rule: 'meetings/mechanism',
          frame,
          at: match.index,
          end: match.index + match[0].length,
          kind: 'dialogue',
          vietnam: people.filter((mark) => sideClass(mark.actor) === 'V').map((mark) => mark.actor),
          foreign: people.filter((mark) => sideClass(mark.actor) === 'F').map((mark) => mark.actor),
          partners,
        },
      ];
    }
    return [];
  },
  examples: {
    reads: [
      {
        text: 'Nairobi was the venue on June 5 for the fourth political consultation between Vietnam and Kenya.',
        meetings: [{ partners: ['KEN'], kind: 'dialogue', names: [], date: '2025-06-05', place: 'Nairobi' }],
      },
      {
        text: 'The fourth political consultation between Vietnam and Kenya took place in Nairobi on June 5.',
        meetings: [{ partners: ['KEN'], kind: 'dialogue', names: [], date: '2025-06-05', place: 'Nairobi' }],
      },
      {
        text: 'For two days, June 3 and 4, the Vietnam - Kenya joint committee on trade was in session in Nairobi.',
        meetings: [{ partners: ['KEN'], kind: 'dialogue', names: [], date: '2025-06-03', place: 'Nairobi' }],
      },
      {
        text: 'Hanoi will host the fifth Vietnam - Kenya political consultation on June 27.',
        meetings: [
          { partners: ['KEN'], kind: 'dialogue', names: [], status: 'planned', date: '2025-06-27', place: 'Hanoi' },
        ],
      },
      {
        text: 'The 11th session of the Vietnam-Hungary Joint Committee on Economic Cooperation was held in Budapest on June 3.',
        meetings: [{ partners: ['HUN'], kind: 'dialogue', names: [], date: '2025-06-03', place: 'Budapest' }],
      },
      {
        text: 'The third Vietnam-Kenya dialogue on ports and tea was held in Nairobi on June 7.',
        meetings: [{ partners: ['KEN'], kind: 'dialogue', names: [], date: '2025-06-07', place: 'Nairobi' }],
      },
      {
        text: 'A delegation is on a trip to Kenya from June 3-5 to conduct the fourth meeting of the Vietnam - Kenya Joint Committee in Nairobi.',
        meetings: [
          { partners: ['KEN'], kind: 'dialogue', names: [], date: '2025-06-03', until: '2025-06-05', place: 'Nairobi' },
        ],
      },
      {
        text: 'The second Vietnam-Peru defence policy dialogue was held in Lima on June 7.',
        meetings: [{ partners: ['PER'], kind: 'dialogue', names: [], date: '2025-06-07', place: 'Lima' }],
      },
    ],
    ignores: [
      'The fourth political consultation between Chile and Peru took place in Lima on June 7.',
      'The Vietnam - Kenya joint trade committee, which last met in Nairobi in May, is set to gather again in Hanoi next year.',
      'The third Vietnam-Kenya match was held in Nairobi on June 7.',
      'Trade has doubled since the second political consultation between Vietnam and Kenya was held.',
    ],
  },
};

/** The one country or organisation that stands beside Vietnam: 'Vietnam - Laos', 'between India and Vietnam'. */
function pairedWith(frame: Frame): string[] {
  const pairs = new Set<string>();
  for (const match of allMatches(frame.text, /‹L(\d+)›(?:'s)?\s*(?:-|–|and|,)\s*(?:the )?‹L(\d+)›/g)) {
    const [a, b] = [frame.places[Number(match[1])]!, frame.places[Number(match[2])]!];
    if (a.country === 'VNM' && b.country !== 'VNM') pairs.add(b.country);
    if (b.country === 'VNM' && a.country !== 'VNM') pairs.add(a.country);
  }
  return [...pairs];
}
