import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import { objectsOf, subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

const EVENTS = `(?:workshops?|seminars?|conferences?|symposium|roundtables?|forum|exhibitions?|festival|concert|ceremony|gathering|celebration|event|get-together|contest|training course|film week|fair)`;
const STAGED = `(?:held|staged|prepared|organi[sz]ed|put on|put together|mounted|arranged|hosted|launched|laid on|ran|gave|threw)`;

/** 'A workshop which the ministry held jointly with the Embassy of Y', 'the event, for which X and Y had teamed up': who stages it stands in a clause of its own. */
export const THAT_THEY_STAGED = sought(
  new RegExp(
    String.raw`\b(${EVENTS})\b(?:,? [\w'-]+|,? ‹[LDV]\d+›){0,9}?,? (?:(?:that|which) ([^.;,]{3,90}?) (?:had |has |have )?(?:jointly |together )?${STAGED}(?: it)?(?: (?:in|on|at) (?:the )?‹[LD]\d+›| ‹D\d+›| there| jointly| together| in (?:collaboration|coordination|cooperation|partnership|conjunction)){0,3} (?:with|alongside)(?= )|for which ([^.;]{3,140}?) (?:had |have )?(?:teamed up|joined (?:forces|hands)|worked together|pooled their resources))`,
    'g',
  ),
);

const HOME = /\b(?:ministry|government|department|people's committee|academy|institute|union|committee|university)\b/;
const HIS = /^(?:his|her) (?:embassy|ministry|government|office|department)$/;

/** Events that bodies of both sides stage together, told behind the event. */
export function eventsStaged(frame: Frame, story: StoryView): Encounter[] {
  return frame.sentence.signs.matches(frame.text, THAT_THEY_STAGED).flatMap((match) => {
    const end = match.index + match[0].length;
    const named = actorMarks(frame, match.index, end).map(({ actor }) => actor);
    const hosts = match[2] ?? match[3]!;
    const own = HIS.test(hosts) ? subjectOf(frame, match.index).map(bodyOf) : [];
    const partners = match[2] === undefined ? [] : objectsOf(frame, end, true).actors;
    const all = [...named, ...own, ...partners];
    const foreign = all.filter((actor) => sideClass(actor) === 'F');
    const vietnam = all.filter((actor) => sideClass(actor) === 'V');
    const atHome = HOME.test(hosts.replace(/‹F\d+›[^,]*/g, '')) && !story.isAbroad();
    const codes = [...new Set(foreign.flatMap(({ sides }) => sides))].filter((side) => side !== 'VNM');
    if (codes.length === 0 || (vietnam.length === 0 && !atHome) || isOnlyWished(frame, match.index)) return [];
    return [
      {
        rule: 'meetings/hosted-event',
        frame,
        at: match.index,
        end: match.index + match[1]!.length,
        kind: kindOf(frame, match),
        vietnam,
        foreign,
        partners: codes,
        multilateral: codes.length > 1,
      },
    ];
  });
}

/** 'His ministry' acts for his country; that he was there himself is not said. */
function bodyOf(person: Actor): Actor {
  return { ...person, form: 'body', persons: [] };
}

function kindOf({ text }: Frame, match: RegExpExecArray): MeetingKind {
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  return /ceremony|gathering|celebration|get-together/.test(match[1]!) || /anniversary $/.test(before)
    ? 'ceremony'
    : 'conference';
}

export const eventStagedExamples: EncounterExamples = {
  reads: [
    {
      text: 'Deputy Minister Nguyen Minh Vu opened a workshop on rivers, a one-day event in Hue that his ministry prepared jointly with the Embassy of Hungary, on June 3.',
      meetings: [
        { partners: ['HUN'], kind: 'conference', names: ['Nguyen Minh Vu'], date: '2025-06-03', place: 'Hue' },
      ],
    },
    {
      text: 'Deputy Prime Minister Mai Van Chinh was at the anniversary event on June 4, for which the Hanoi office of UNICEF and the Ministry of Health had teamed up.',
      meetings: [{ partners: ['UNICEF'], kind: 'ceremony', names: [], date: '2025-06-04' }],
    },
  ],
  ignores: [
    'Nairobi (VNA) – The museum praised a seminar on copper that the Chilean Embassy held jointly with the Kenyan government on June 4.',
    'The seminar which the Ministry of Health held in Hue on June 4 with doctors of the city was full.',
  ],
};
