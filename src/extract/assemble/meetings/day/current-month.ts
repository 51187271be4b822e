import type { BlockKind, Document } from '../../../document.ts';
import { addDays } from '../../../find/dates/calendar.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import { isCurrent } from '../../story/story-context.ts';

/** An undated encounter that the article itself reports lies in the month of writing, as far as anybody can tell. */
export function currentMonth(document: Document, encounter: Encounter, own: boolean): When | null {
  const issue = ISSUE_OF.exec(encounter.frame.text);
  const day = issue ? encounter.frame.dates[Number(issue[1])]?.value : null;
  if (day?.length === 10 && day !== document.reference)
    return { date: day.slice(0, 7), until: null, inferredYear: true };
  const { reference, floating } = document;
  const kind = encounter.frame.sentence.block.kind;
  if (!own || floating || reference === null || reference.length < 7 || kind === 'headline-list' || kind === 'foreign')
    return null;
  const clause = encounter.frame.text.slice(Math.max(0, encounter.at - 90), encounter.end + 60);
  if (
    (RECALLED.test(clause) && !OF_THE_VISIT.test(encounter.frame.text) && !isUnderWay(encounter)) ||
    (encounter.kind === 'visit' && !CURRENT.test(clause) && !PRAISED.test(clause) && !isOfTheNews(document, encounter))
  )
    return null;
  return { date: (eveIn(document, kind) ?? reference).slice(0, 7), until: null, inferredYear: true };
}

/** 'X, who is making a visit', 'X is on a visit': of these days, whatever else the sentence recalls. */
function isUnderWay({ frame: { text }, kind, at, end }: Encounter): boolean {
  return kind === 'visit' && UNDER_WAY.test(text.slice(Math.max(0, at - 70), end));
}

const UNDER_WAY =
  /\b(?:is|are) (?:now |currently |also |still )?(?:making|paying|on|visiting|in ‹L\d+› (?:on|for|as part of))\b(?! (?:record|course|track))[^.;]*$/;

/** A headline of the first of the month tells of the day before, where the text names it. */
function eveIn({ reference, sentences }: Document, kind: BlockKind): string | null {
  if (reference?.length !== 10 || !/-0[12]$/.test(reference) || (kind !== 'title' && kind !== 'story-head'))
    return null;
  const from = addDays(reference, -3)!;
  const days = sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'date' && mention.value?.length === 10 ? [mention.value] : [])),
  );
  const first = `${reference.slice(0, 7)}-01`;
  return days.some((day) => day >= first && day <= reference)
    ? null
    : (days.find((day) => day >= from && day < first) ?? null);
}

/** 'Received Y, who was on a visit to Vietnam, on May 3': of the days of what else the sentence tells. */
function isOfTheNews(document: Document, { frame, at }: Encounter): boolean {
  if (!WHO_WAS.test(frame.text.slice(0, at))) return false;
  return frame.dates.some(
    ({ value, until }) => value?.length === 10 && until === null && isCurrent({ date: value }, document),
  );
}

const WHO_WAS =
  /(?:, who (?:was|were)|\bthen) (?:there )?(?:on|in|making|paying) (?:(?:an?|the|his|her|their|‹L\d+›|[\w-]+),? ){0,6}$/;

/** 'News Today (Nov. 23): Prime Minister meets …; delegation visits …', in the list of other issues: each dates its own headlines. */
const ISSUE_OF = /^[^‹:;.]{0,60}\(‹D(\d+)›\): /;

const RECALLED =
  /\b(?:having (?:already|previously) (?:held|had|met|seen|received|hosted|talked|spoken)|met (?:‹\w\d+› )?(?:\w+ )?before(?=[.,;]|$)|during (?:his|her|their) (?:presidenc|tenure|term)|(?:years?|months?|weeks?) after|had (?!(?:just|separate|talks|an?|meetings?|the)\b)|then|recent|already know|previous|previously|earlier visit|ago|last (?:month|year|week|time|\w+day)|once|in the past|recalled|since(?! (?:taking|assuming|coming|being|s?he (?:took|assumed|came)|they|his|her|the))|past)\b/;

/** 'Spoke highly of the significance of the guest's visit': the visit that is the day's news. */
const PRAISED =
  /\b(?:significance|importance|meaning|purpose|success|welcom(?:ed|es|ing)|hail(?:ed|s|ing)|spoke highly|speaks highly|highlight(?:ed|s|ing)|appreciat(?:ed|es|ing)) (?:\w+ ){0,6}(?:of )?(?:‹[VFX]\d+›'s?|the|his|her|this|their) (?:[\w-]+ ){0,3}(?:visit|trip)|\bis (?:also )?the first (?:[\w-]+ ){0,4}(?:to (?:pay|make)|visit)\b/;

/** 'This is the first visit of a Kenyan leader since 2018', 'earlier in her trip she had met X'. */
const OF_THE_VISIT =
  /^earlier (?:in|on|during) (?:this|the|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour)\b|^(?:this|it|the (?:[\w-]+ )?(?:visit|trip)) (?:is|was|marks|marked|will be) (?:also )?(?:the|his|her|their|\w+'s|‹\w\d+›'s?) (?:[\w-]+ ){0,2}(?:first|second|third|fourth)\b/;

const CURRENT =
  /\b(?:is|are|ongoing|current|now|ha(?:s|ve) (?:just |now )?(?:come|taken|brought|arrived|landed|touched down|flown|begun|started|embarked|set (?:off|out)|wrapped up|concluded|ended|completed|left|departed)|has just (?:paid|made)|visits?\b[^.;]{0,60}\bha(?:s|ve) (?:just )?(?:made|given|opened|lifted|strengthened|deepened|added|contributed)|present|concludes|in the course of an?|this|upcoming|will|currently|visiting|his|her|their|today|hosts|welcomes|greets)\b/;
