import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import { objectsOf } from '../clause/clause.ts';
import type { Encounter } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { type Sides, split } from '../clause/split-sides.ts';

/** 'discussed between X and Y', 'under the joint chair of X and Y', 'signed by X and Y'. */
const BY_BOTH = sought(
  /(?<![\w-])(?:(?:discuss?ed|held|agreed|reached|exchanged|signed|made) (?:on ‹D\d+› |in ‹L\d+› )*between|(?<!\b(?:rotating|annual|(?:holds?|held|assumed?|assumes|takes?|took|took over) the) )(?:joint )?(?:co-?)?chair(?:manship)? of|(?:co-?chaired|chaired|co-?hosted|presided over|signed|inked|attended|adopted|issued|announced|launched|made|voiced|given|reached|taken|struck|sealed|discussed|reviewed|gone (?:over|through)|negotiated|opened|inaugurated|unveiled)(?: today| yesterday| then| there)?(?: a day earlier| earlier| jointly| on ‹D\d+›| ‹D\d+›| in ‹L\d+›| this (?:morning|afternoon|evening)|,)* by(?: (?:the|their)(?: two)? [a-z ]{4,30},)?|(?:signed|exchanged|adopted|concluded|changed hands|handed over|inaugurated|launched|opened|unveiled)[^.;‹]{0,40}(?: ‹[DL]\d+›[^.;‹]{0,20}){0,2} (?:in the presence|under the (?:very )?eyes) of(?: both)?|(?:in the presence|under the (?:very )?eyes) of(?: both)?)(?= (?:h\.?e\.? |mr |ms |mrs |the )*‹)/g,
);

/** What people of both sides did together, told in the passive. */
export function byBoth(frame: Frame): Encounter[] {
  if (frame.marks.length < 2) return [];
  const told = frame.sentence.signs.matches(frame.text, BY_BOTH).flatMap((match) => {
    const end = match.index + match[0].length;
    const sides = split(objectsOf(frame, end, true).actors) ?? beforeOne(frame, match);
    const abstract = /^inaugurated/.test(match[0]) && ABSTRACT.test(frame.text.slice(0, match.index));
    if (!sides || abstract || isOnlyWished(frame, match.index)) return [];
    return [{ rule: 'meetings/nominal', frame, at: match.index, end, kind: kindOf(frame, match), ...sides }];
  });
  return withWitnesses(frame, told);
}

/** 'Papers signed by agencies of both countries under the eyes of X': he alone looked on. */
function beforeOne(frame: Frame, match: RegExpExecArray): Sides | null {
  if (!/(?:presence|eyes) of/.test(match[0]) || !OF_PAPERS.test(frame.text)) return null;
  const [looker, ...others] = objectsOf(frame, match.index + match[0].length, true).actors;
  const signers = frame.marks.find(
    ({ actor }) =>
      actor.form === 'group' && actor.sides.includes('VNM') && actor.sides.length === 2 && actor !== looker,
  );
  if (!looker || others.length > 0 || !signers || !LEADERS.has(looker.level ?? '')) return null;
  const theirs = { ...signers.actor, sides: signers.actor.sides.filter((side) => side !== 'VNM') };
  const ours = { ...signers.actor, sides: ['VNM'] };
  return sideClass(looker) === 'V' ? { vietnam: [looker], foreign: [theirs] } : { vietnam: [ours], foreign: [looker] };
}

/** 'Signed by A and B, in the presence of C and D': all four at one signing, unless the two who look on are leaders, whose day it is. */
function withWitnesses(frame: Frame, told: Encounter[]): Encounter[] {
  const [signed, witnessed] = told;
  if (told.length !== 2 || signed!.kind !== 'signing' || witnessed!.kind !== 'signing') return told;
  const words = frame.text.slice(witnessed!.at, witnessed!.end);
  if (
    !/^(?:in the presence|under the (?:very )?eyes) of/.test(words) ||
    !/signed|inked/.test(frame.text.slice(signed!.at, signed!.end))
  )
    return told;
  if ([...witnessed!.vietnam, ...witnessed!.foreign].some(({ level }) => LEADERS.has(level ?? ''))) return told;
  return [
    {
      ...signed!,
      vietnam: [...signed!.vietnam, ...witnessed!.vietnam],
      foreign: [...signed!.foreign, ...witnessed!.foreign],
    },
  ];
}

const LEADERS = new Set(['party-leader', 'head-of-state', 'head-of-government']);

function kindOf(frame: Frame, match: RegExpExecArray): MeetingKind {
  if (isOfDocuments(frame, match)) return 'signing';
  if (/(?:presence|eyes) of|(?:inaugurat|unveil|open|launch)ed/.test(match[0])) return 'ceremony';
  return /\b(?:dialogue|consultation|committee|commission|session|policy)\b/.test(frame.text) ? 'dialogue' : 'talks';
}

/** A way of working together has no ribbon to be cut. */
const ABSTRACT = /\b(?:mechanism|relations|ties|partnership|era|chapter)\b[^,;]*$/;

const OF_PAPERS =
  /\b(?:sign(?:ed|ing)|exchange[ds]?|adopt(?:ed|ion)|concluded|changed hands|agreements?|documents?|memorand\w+|mous?|action plan|treaty|protocol|papers|contracts?)\b/;

/** 'The agreement was signed by', 'letters were exchanged between'. */
function isOfDocuments(frame: Frame, match: RegExpExecArray): boolean {
  if (/sign/.test(match[0])) return true;
  if (/(?:presence|eyes) of/.test(match[0])) return OF_PAPERS.test(frame.text);
  return (
    /exchang/.test(match[0]) &&
    /\b(?:letters|documents?|agreements?|notes|memorand\w+|mous?|instruments)\b[^.;]*$/.test(
      frame.text.slice(0, match.index),
    )
  );
}
