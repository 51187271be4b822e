import type { Actor } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { subjectOf } from '../clause/clause.ts';
import type { StoryView } from '../clause/encounter.ts';
import { PLACES, placesIn } from './visit-places.ts';
import { sideOfGuest, visitorSpokenOf } from './visitor-spoken-of.ts';

/** 'X will lead a delegation of Vietnam to pay a visit': X comes. */
function ledBy(frame: Frame, visitors: Actor[]): Actor[] {
  const [group] = visitors;
  if (visitors.length !== 1 || group?.form !== 'group') return visitors;
  const mark = actorMarks(frame).find(({ actor }) => actor === group);
  const leads = mark ? LEADS.exec(frame.text.slice(0, mark.at)) : null;
  const leader = leads ? frame.actors[Number(leads[1])]! : null;
  return leader?.persons.length === 1 ? [leader] : visitors;
}

const LEADS =
  /‹[VF](\d+)›,? (?:(?:will|would|is to|was to|has|had|to) )?(?:lead|leads|led|leading|head|heads|headed|heading) (?:an? |the )?(?:[\w-]+ ){0,3}$/;

/** 'X and the Kenyan delegation's visit': X is whom it came with. */
function beforeTheDelegation(frame: Frame, left: string, owner: RegExpExecArray): Actor | null {
  const lead = /‹[VF](\d+)› and (?:the |his |her )?(?:[\w-]+ ){0,2}$/.exec(left.slice(0, owner.index));
  const person = lead ? frame.actors[Number(lead[1])]! : null;
  return person?.form === 'person' && frame.actors[Number(owner[1])]!.form === 'group' ? person : null;
}

/** Who visits: possessor, 'by X', 'X paid', 'X … on a visit'. */
export function visitorOf(frame: Frame, at: number, end: number, story: StoryView): Actor[] | null {
  const left = frame.text.slice(0, at);
  const owner = /‹[VFX](\d+)›(?:'s|'|(?:\s*\([^)]*\))?,? whose) (?:[\w-]+,? ){0,5}$/.exec(left) ?? TURN_OF.exec(left);
  if (owner) return [beforeTheDelegation(frame, left, owner) ?? frame.actors[Number(owner[1])]!];
  const hosted = HOSTED_ON.exec(left);
  if (hosted) return [frame.actors[Number(hosted[1])]!];
  const invited =
    /^(?: in ‹L\d+›)?(?: from ‹D\d+›| on ‹D\d+›)*,?(?: which| was| is| made| paid| took place| takes place)* at (?:the invitation of (?:the |his |her )*‹([VF])\d+›|‹([VF])\d+›'s? invitation)/.exec(
      frame.text.slice(end),
    );
  if (invited) {
    const guest =
      story.principal(frame, (invited[1] ?? invited[2]) === 'V' ? 'F' : 'V') ??
      actorMarks(frame, end).find((mark) => mark.side !== (invited[1] ?? invited[2]))?.actor;
    if (guest) return [guest];
  }
  const whom = WHOM_HOSTED.exec(left);
  const received = whom ? actorMarks(frame, 0, whom.index).findLast(({ side }) => side !== whom[1]) : undefined;
  if (received) return [received.actor];
  const asked = ASKED_FOR.exec(left);
  if (asked) return [frame.actors[Number(asked[1])]!];
  const by = PAID_BY.exec(frame.text.slice(end));
  const payer = by ? frame.actors[Number(by[2])]! : null;
  if (payer && !(payer.persons.length === 0 && / that (?:the )?‹[VFX]\d+›$/.test(by![0]))) return [payer];
  if (
    PAID_TO.test(frame.text.slice(end)) &&
    /\b(?:an?|the|his|her|their|state|official|working)\b/.test(left.slice(-40))
  ) {
    const subjects = ledBy(
      frame,
      subjectOf(frame, at).filter((actor) => actor.form !== 'body'),
    );
    if (subjects.length > 0) return subjects;
  }
  const paid =
    /\b(?:pa(?:y|ys|id|ying)|ma(?:k|d)(?:e|es|ing)|began|beginn?(?:s|ing)?|start(?:s|ed|ing)?|commenc(?:ed|es|ing)|kick(?:ed|s|ing) off|on|for|during|conclud(?:es|ed|ing)|wrap(?:s|ped|ping) up|w(?:ind(?:s|ing)?|ound) up|round(?:s|ed|ing) off|finish(?:es|ed|ing)|end(?:s|ed|ing)|within|in|of|after|with|complet(?:ed|ing)|undert(?:ook|aking)|embark(?:ed|s) on|combin(?:es|ed|ing))(?: the framework of| up| an end to| a close| to a close)? (?:(?:[\w-]+|‹L\d+›),? ){0,7}(?:(?<=\b(?:his|her|their|the) )‹D\d+› (?:[\w-]+ ){0,3})?$/.test(
      left,
    );
  if (paid) {
    const meant = visitorSpokenOf(frame, at, story);
    if (meant) return meant.length > 0 ? meant : null;
    const subjects = ledBy(
      frame,
      subjectOf(frame, at).filter((actor) => actor.form !== 'body'),
    );
    if (
      subjects.length > 0 &&
      (/s$/.test(frame.text.slice(at, end)) ||
        /‹L\d+› $/.test(left) ||
        /\b(?:his|her|their|an?|the|this|whose|official|state|working|\w+-day)\b/.test(left.slice(-45)))
    )
      return subjects;
  }
  if (
    /(?:^|[,;] )(?:his|her|their|the)(?: [\w-]+){0,3} $/.test(left) &&
    /^(?:, [^,;]{3,80})?,?(?: [a-z]+){0,2} (?:beg[aiu]n|begins|starts?|started|opens?|opened|g[eo]ts? under way|got under way|lasts?|lasted|runs?|ran|ends?|ended|will (?:last|end|run|begin|wind up|wrap up)|concludes?|concluded|closes?|closed|w(?:ind(?:s|ing)?|ound) up|wraps? up|wrapped up|c[ao]mes? to (?:an end|a close)|draws to (?:an end|a close)|drew to (?:an end|a close)|is over|is (?:from|to)|was (?:from|to))\b[^.;]{0,50}‹D/.test(
      frame.text.slice(end),
    )
  ) {
    const told = /^(?:his|her|their)\b/.test(/(?:^|[,;] )((?:his|her|their|the)(?: [\w-]+){0,3} )$/.exec(left)![1]!)
      ? actorMarks(frame, 0, at).filter(({ actor }) => actor.form === 'person' && actor.persons.length === 1)
      : [];
    if (told.length > 0) return [told.at(-1)!.actor];
    const guest =
      story.isAbroad() || sideOfGuest(frame, story) === 'V'
        ? story.principal(frame, 'V')
        : (story.principal(frame, 'F') ?? story.principal(frame, 'V'));
    if (guest) return [guest];
  }
  // 'During their stay from November 3 to 7, …'
  if (
    /^(?:during|on|throughout) (?:his|her|their) (?:‹D\d+› )?(?:[\w-]+ ){0,3}$/.test(left) &&
    (/‹D\d+›/.test(left) || /^ (?:from |on |\()?‹D\d+›\)?,?/.test(frame.text.slice(end)))
  ) {
    const own = /^(?:[^‹;]|‹[DL]\d+›){0,40}, ‹([VF])(\d+)›/.exec(frame.text.slice(end));
    if (own) return [frame.actors[Number(own[2])]!];
    const [ours, theirs] = [story.principal(frame, 'V'), story.principal(frame, 'F')];
    const guest = ours && theirs ? (story.isAbroad() ? ours : theirs) : (ours ?? theirs);
    if (guest) return [guest];
  }
  // 'On the second day of her visit to Kenya, X …'
  const fronted = FRONTED.test(left)
    ? (OWN_BEHIND.exec(frame.text.slice(end)) ??
      (/‹L\d+› (?:\w+ )?$/.test(left) ? DAYS_AND_OWN.exec(frame.text.slice(end)) : null))
    : null;
  if (fronted) return [frame.actors[Number(fronted[1])]!];
  // 'X combined an official visit with the forum': whatever is done with it, a visit of rank is its subject's.
  if (OF_RANK.test(left) && !SPOKEN_OF.test(left)) {
    const subjects = subjectOf(frame, at).filter((actor) => actor.persons.length > 0);
    if (subjects.length > 0) return subjects;
  }
  if (OF_OTHERS.test(frame.text.slice(end))) return null;
  const busy = BUSY_ON.exec(left);
  if (busy) return [frame.actors[Number(busy[1])]!];
  if (/\b(?:his|her|their|the|this)\b (?:[\w-]+ ){0,4}$/.test(left) && TO.test(frame.text.slice(end))) {
    const spoken = SAID_OF_VISIT.test(left);
    const subjects = spoken ? [] : subjectOf(frame, at).filter((actor) => actor.form !== 'body');
    if (subjects.length > 0) return subjects;
    const places = placesIn(frame, TO.exec(frame.text.slice(end))![0]);
    const inbound = places.some((place) => place.country === 'VNM');
    const principal = story.principal(frame, inbound ? 'F' : 'V');
    return principal ? [principal] : null;
  }
  return null;
}

/** What is told of a visit before who pays it: 'during his', 'within the framework of her three-day', 'a day before the end of his'. */
const FRONTED =
  /^(?:[\w-]+ ){0,2}(?:during|on|throughout|within|as|in|at|after|before|following|(?:an?|the) [^,;‹]{2,20} before|‹D\d+›)(?:,? (?!and\b|who\b|that\b)[\w-]+| ‹D\d+›){0,8} (?:his|her|their) (?:(?:[\w-]+|‹[LD]\d+›),? ){0,4}$|^(?:during|throughout) (?:his|her|their) (?:(?:[\w-]+|‹[LD]\d+›),? ){0,4}$/;
const OWN_BEHIND =
  /^ (?:to|in|of) (?:the )?‹L\d+›(?:(?:,? and|,) (?:the )?‹L\d+›)*(?:,? (?:from|on|between|in)? ?\(?‹D\d+›\)?)?(?:,? at the invitation of (?:the |his |her )*‹[VF]\d+›)?, (?:the )?‹[VFX](\d+)›(?!'s)/;

/** 'As part of his Kenya visit| from June 4 to 8, X'. */
const DAYS_AND_OWN = /^(?:,? (?:from|on|between|in)? ?\(?‹D\d+›\)?)?, (?:the )?(?:‹L\d+›'s )?‹[VFX](\d+)›(?!'s)/;

/** 'The activities of X and his party during the visit': theirs. */
const BUSY_ON =
  /\b(?:activities|engagements|programme|program|agenda|schedule|itinerary|talks|meetings) of (?:the )?‹[VFX](\d+)›(?: and [^,;‹]{3,60})? (?:during|on|in|throughout) (?:the|this) (?:[\w-]+ ){0,4}$/;

const OF_RANK =
  /\b(?:an?|his|her|their) (?:[\w-]+ ){0,2}(?:official|state|working|friendly) (?:friendly |friendship )?$/;
const SPOKEN_OF =
  /\b(?:welcom|recall|hail|prais|discuss|propos|suggest|prepar|mention|describ|call|ask|invit|want|hope|wish|accept|consider|look|thank|appreciat|propose|about|regard|describ|postpon|cancel)\w*\b[^;]{0,40}$/;

/** 'The minister told reporters that the state visit to Kenya would be a milestone': he speaks of another's. */
const SAID_OF_VISIT =
  /\b(?:said|says|told|announced|noted|stressed|added|confirmed|believes?)\b[^;]*\bthat (?:the|this) (?:[\w-]+ ){0,3}$/;

/** 'Has invited his colleague X for an official visit, which …': X pays it. */
const ASKED_FOR =
  /\b(?:invited|asked) (?:the |his |her |their )?‹[VFX](\d+)› (?:for|on|to (?:pay|make)) (?:an?|the|his|her) (?:[\w-]+ ){0,4}$/;

/** 'It was the turn of X, for what was his second state visit.' */
const TURN_OF = /\bturn of ‹[VFX](\d+)›,? (?:for|on|with) (?:[\w-]+ ){1,7}$/;

/** 'Welcomed X on his first official visit': who is received comes. */
const HOSTED_ON =
  /\b(?:hosts|hosted|(?:been|was|is|played|plays) host to|welcom(?:es|ed|ing)|receiv(?:es|ed|ing)|greet(?:s|ed|ing)|feted|bringing|brought) (?:‹L\d+›(?:'s)? |the )?‹[VF](\d+)›(?:, [^,;]{3,60},)?(?:,? and (?:his|her) (?:wife|husband|spouse|delegation)|,? and (?:his |her )?‹[VF]\d+›,?)?(?: (?:in|to|at) (?:the )?‹L\d+›| (?:on|in) ‹D\d+›| ‹D\d+›)*,? (?:on|during|for|at the (?:start|beginning) of) (?:an?|his|her|the) (?:[\w-]+ ){0,4}$/;

/** 'He is the first whom X has welcomed on an official visit.' */
const WHOM_HOSTED =
  /\bwhom ‹([VF])\d+› (?:has |had |is )?(?:hosts|hosted|welcom(?:es|ed|ing)|receiv(?:es|ed|ing))(?: (?:in|to) (?:the )?‹L\d+›| on ‹D\d+›)* (?:on|during|for) (?:an?|his|her|the) (?:[\w-]+ ){0,4}$/;

/** 'The first visit to Peru by a Kenyan ship.' */
const OF_OTHERS = new RegExp(
  String.raw`^ to ${PLACES} by (?:an?|any) (?:‹L\d+› )?(?:[\w-]+ ){0,2}(?:delegation|ship|warship|vessel|ministry|airline|company|team|orchestra|group)\b`,
);
const TO = new RegExp(`^ to ${PLACES}`);
const PAID_TO = new RegExp(`^(?: paid| made)? to ${PLACES}`);
const PAID_BY = new RegExp(
  String.raw`^(?: of (?:\w+ ){1,2}days)?(?: (?:to|of|in) ${PLACES}| there| here)?(?:,? (?:which|that))?(?: (?:was |has been |is being )?(?:paid|made|undertaken))?(?: to ${PLACES})?(?: on ‹D\d+›| in ‹D\d+›| from ‹D\d+›| between ‹D\d+›)*,? (?:paid by|made by|by|of|which|that(?= (?:the |then |former )*‹[VFX]\d+›(?:, [^,;]{3,40},)? (?:had |is |was |has )?(?:just |recently )?(?:paid|pays|paying|made|makes|making)\b)) (?:the |then |former )*(‹[VFX](\d+)›)`,
);
