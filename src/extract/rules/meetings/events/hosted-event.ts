import { allMatches } from '../../../article/all-matches.ts';
import type { Actor } from '../../../assemble/actor.ts';
import { sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import { objectsOf, subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterRule, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { eventStagedExamples, eventsStaged, THAT_THEY_STAGED } from './event-staged.ts';

const EVENTS =
  'workshop|seminar|conference|symposium|roundtable|forum|(?:exchange |art |music )?programme|training course|exhibition|talk show|festival|dialogue';
const EVENT = new RegExp(`(?<![\\w-])(?:${EVENTS})\\b`, 'g');
const BY = /^[^.;]{0,70}?\b(?:held|organi[sz]ed|hosted|co-hosted|arranged|jointly held)\b[^.;]{0,70}? by(?= )/;
const WITH =
  '(?:in (?:collaboration|coordination|co-ordination|cooperation|partnership|conjunction) with|jointly with|together with|with support from|alongside)';
/** Behind the host, whose own seat may come first: 'X's Permanent Mission to the UN, in collaboration with'. */
const TOGETHER = new RegExp(`^(?:,? and|(?: (?:to|at) (?:the )?‹F\\d+›)?[^.;‹]{0,20}${WITH})(?= )`);
/** 'X held a workshop together with Y', 'X arranged it in L with Y's help': the event stands behind the verb. */
const HOLDS = new RegExp(
  `(?<![\\w-])(?:(?:co-|jointly )?(?:held|organi[sz]ed|hosted|arranged|co-?hosts?|(?:will )?(?:hold|organi[sz]e|host)s?))(?= (?:it\\b|(?:(?!‹[VFX])[^.;,]){0,70}?\\b(?:${EVENTS})s?\\b))`,
  'g',
);
/** 'It was organised by': the event of a sentence before. */
const OF_IT =
  /^(?:it|the (?:event|function|activity)) (?=(?:was|is|has been) (?:\w+ )?(?:held|organi[sz]ed|hosted|arranged|co-?organi[sz]ed|co-?hosted)\b)/;
/** 'by the Ministry of Health', in a story told from Vietnam: its own, though no country stands with it. */
const HOME_BODY =
  /^ (?:the )?(?:\w+ )?(?:ministr(?:y|ies)|government|department|people's committee|academy|institute|union|committee)\b[^.;‹]{0,60}?(?= (?:in|jointly|together|alongside|with) )/;
/** 'by his Embassy': the side of whoever tells of it. */
const HIS_BODY = /^ (?:his|her) (?:embassy|ministry|government|office)\b/;
const IN_HAND = new RegExp(`${WITH}(?= )`);
/** 'With the participation of X', 'attended by X': an official who came. */
const ATTENDED_BY =
  /,? (?:with (?:the )?(?:participation|attendance|presence|involvement) of|in the presence of|(?:which was |and was )?attended by|drawing|(?:and |which )?saw the (?:participation|attendance|presence) of)(?= )/;
const SIGNING =
  /\bsigning ceremony (?:of|for) (?:the )?‹F(\d+)›|\bsigning ceremony (?:of|for) (?:the )?(?:[\w‹› ()-]{0,20})?convention\b/;
/** 'the upcoming signing ceremony in Hue': of the convention that the sentences before are about. */
const SIGNING_OF_IT =
  /(?<=\b(?:upcoming|forthcoming|coming|planned) )signing(?: ceremony)?(?= (?:in|at|on|,|a success))/;

/** 'A workshop organised by Vietnam's Delegation together with the Australian Delegation and UNODC'; 'the signing ceremony of a UN convention'. */
export const hostedEvent: EncounterRule = {
  id: 'meetings/hosted-event',
  triggers: triggersOf(EVENT, OF_IT, HOLDS, THAT_THEY_STAGED.pattern, SIGNING, SIGNING_OF_IT),
  apply: (frame, story) => {
    const staged = eventsStaged(frame, story);
    if (staged.length > 0) return staged;
    for (const match of frame.marks.length < 2 ? [] : allMatches(frame.text, EVENT)) {
      const found = isOnlyWished(frame, match.index) ? null : organisedBy(frame, story, match.index, match[0]);
      if (found) return [found];
    }
    const it = OF_IT.exec(frame.text);
    const ofIt = it && isNearEvent(frame, story) ? organisedBy(frame, story, 0, it[0]) : null;
    if (ofIt) return [ofIt];
    for (const match of frame.marks.length < 2 ? [] : allMatches(frame.text, HOLDS)) {
      const found = isOnlyWished(frame, match.index) ? null : organisedWith(frame, match.index, match[0]);
      if (found) return [found];
    }
    const named = SIGNING.exec(frame.text);
    const signing = named ?? SIGNING_OF_IT.exec(frame.text);
    if (signing && (named ? isOfUn(frame) : nearConvention(frame, story))) {
      return [
        {
          rule: 'meetings/hosted-event',
          frame,
          at: signing.index,
          end: signing.index + signing[0].length,
          kind: 'signing',
          vietnam: [],
          foreign: [],
          partners: ['UN'],
          multilateral: true,
        },
      ];
    }
    return [];
  },
  examples: {
    reads: [
      ...eventStagedExamples.reads,
      {
        text: 'In Geneva a workshop on rivers was held on June 9 by the Vietnamese Permanent Mission, in collaboration with the Hungarian Mission.',
        meetings: [{ partners: ['HUN'], kind: 'conference', names: [], date: '2025-06-09', place: 'Geneva' }],
      },
      {
        text: 'A workshop on rivers was held in Budapest on June 3 by the Vietnamese Embassy in collaboration with the Hungarian government.',
        meetings: [{ partners: ['HUN'], kind: 'conference', names: [], date: '2025-06-03', place: 'Budapest' }],
      },
      {
        text: 'On June 5, a seminar on coffee was organised in Nairobi by the Vietnamese Embassy together with the Kenyan Ministry of Agriculture.',
        meetings: [{ partners: ['KEN'], kind: 'conference', names: [], date: '2025-06-05', place: 'Nairobi' }],
      },
      {
        text: 'An exhibition on ceramics was held in Lima on June 7 by the Vietnamese Embassy and the Peruvian government.',
        meetings: [{ partners: ['PER'], kind: 'conference', names: [], date: '2025-06-07', place: 'Lima' }],
      },
      {
        text: 'The Vietnamese Embassy in Nairobi, in coordination with the Kenyan Ministry of Agriculture, held a workshop on coffee on June 4.',
        meetings: [{ partners: ['KEN'], kind: 'conference', names: [], date: '2025-06-04' }],
      },
      {
        text: 'The Vietnamese Ministry of Health organised a seminar on vaccines in Hue on June 2 together with UNICEF.',
        meetings: [{ partners: ['UNICEF'], kind: 'conference', names: [], date: '2025-06-02', place: 'Hue' }],
      },
      {
        text: 'Hanoi (VNA) – A workshop on river ports opened on June 4. It was organised by the Ministry of Transport in coordination with the Embassy of Hungary.',
        meetings: [{ partners: ['HUN'], kind: 'conference', names: [], date: '2025-06-04' }],
      },
      {
        text: "Kenyan Ambassador Joyce Mwende thought back to May 2025, when a programme of drum music was organised in Hue by her Embassy together with Vietnam's Ministry of Culture.",
        meetings: [{ partners: ['KEN'], kind: 'conference', names: [], date: '2025-05', place: 'Hue' }],
      },
      {
        text: 'The UN Convention on Migratory Birds is ready. Governments wished Vietnam well for the upcoming signing ceremony in Hue.',
        meetings: [{ partners: ['UN'], kind: 'signing', names: [], status: 'planned', place: 'Hue' }],
      },
      {
        text: "The Vietnamese Embassy in Kenya in coordination with a museum held a seminar in Nairobi on June 4, with the participation of Kenya's Deputy Minister of Culture Amos Mutua.",
        meetings: [
          { partners: ['KEN'], kind: 'conference', names: ['Amos Mutua'], date: '2025-06-04', place: 'Nairobi' },
        ],
      },
      {
        text: 'On June 6 an exhibition was organised by the Vietnamese Embassy in Lima, which was attended by Peruvian Minister of Culture Rosa Lima.',
        meetings: [{ partners: ['PER'], kind: 'conference', names: ['Rosa Lima'], date: '2025-06-06', place: 'Lima' }],
      },
    ],
    ignores: [
      ...eventStagedExamples.ignores,
      'The Vietnamese Embassy in Kenya held a seminar in Nairobi on June 4, with the participation of Kenyan farmers and firms.',
      'Budapest (VNA) – A seminar on rivers took place on June 4. It was organised by the Ministry of Health in cooperation with the Embassy of Kenya.',
      'The Vietnamese Ministry of Health organised a seminar on vaccines for UNICEF staff to read about.',
      'A workshop on rivers was held in Hue on June 3 by the Ministry of Health of Vietnam.',
      'A seminar on copper was organised in Lima by the Chilean Embassy and the Peruvian government.',
    ],
  },
};

/** The event of both sides; null where one of them is missing. */
function eventOf(frame: Frame, at: number, end: number, actors: readonly Actor[], atHome = false): Encounter | null {
  const vietnam = actors.filter((actor) => sideClass(actor) === 'V');
  const foreign = actors.filter((actor) => sideClass(actor) === 'F');
  if ((vietnam.length === 0 && !atHome) || foreign.length === 0) return null;
  const partners = [...new Set(foreign.flatMap((actor) => actor.sides))].filter((side) => side !== 'VNM');
  return {
    rule: 'meetings/hosted-event',
    frame,
    at,
    end,
    kind: 'conference',
    vietnam,
    foreign,
    partners,
    multilateral: partners.length > 1,
  };
}

/** 'a seminar held in L by X in cooperation with Y' */
function organisedBy(frame: Frame, story: StoryView, at: number, event: string): Encounter | null {
  const end = at + event.length;
  const by = BY.exec(frame.text.slice(end));
  if (!by) return null;
  const behind = end + by[0].length;
  const home = story.isAbroad() ? null : HOME_BODY.exec(frame.text.slice(behind));
  const own = HIS_BODY.exec(frame.text.slice(behind));
  const hosts = home
    ? { actors: [], end: behind + home[0].length }
    : own
      ? { actors: subjectOf(frame, at).map(bodyOf), end: behind + own[0].length }
      : objectsOf(frame, behind, true);
  const together = TOGETHER.exec(frame.text.slice(hosts.end));
  const partners = together ? objectsOf(frame, hosts.end + together[0].length, true).actors : [];
  const others = partners.length > 0 ? partners : officialsWhoCame(frame, end);
  return eventOf(frame, at, end, [...hosts.actors, ...others], home !== null);
}

/** 'Her Embassy' acts for her country; that she was there herself is not said. */
function bodyOf(person: Actor): Actor {
  return { ...person, form: 'body', persons: [] };
}

/** 'X, in cooperation with Y, held a seminar', 'X held a seminar together with Y' */
function organisedWith(frame: Frame, at: number, verb: string): Encounter | null {
  // 'Talked about how to organise the conference.'
  if (/\bhow (?:best )?to $/.test(frame.text.slice(0, at))) return null;
  const end = at + verb.length;
  const hand = IN_HAND.exec(frame.text);
  const partners = hand ? objectsOf(frame, hand.index + hand[0].length, true).actors : [];
  const others = partners.length > 0 ? partners : officialsWhoCame(frame, end);
  const hosts = subjectOf(frame, hand && hand.index < at ? hand.index : at);
  return eventOf(frame, at, end, [...hosts, ...others]);
}

/** Those who hold an office of state and are told to have been at the event that stands before `from`. */
function officialsWhoCame(frame: Frame, from: number): Actor[] {
  const attended = ATTENDED_BY.exec(frame.text.slice(from));
  if (!attended) return [];
  const came = objectsOf(frame, from + attended.index + attended[0].length, true).actors;
  return came.filter(
    ({ form, persons, level }) => form === 'person' && persons.length === 1 && level !== null && level !== 'people',
  );
}

function isOfUn(frame: Frame): boolean {
  return frame.sentence.mentions.some((mention) => mention.kind === 'organisation' && mention.code === 'UN');
}

/** One of the two sentences before speaks of an event. */
function isNearEvent(frame: Frame, story: StoryView): boolean {
  const at = story.frames.indexOf(frame);
  return story.frames.slice(Math.max(0, at - 2), at).some((other) => new RegExp(EVENT.source).test(other.text));
}

/** A convention of the United Nations is what this sentence or the three before it speak of. */
function nearConvention(frame: Frame, story: StoryView): boolean {
  const at = story.frames.indexOf(frame);
  return story.frames
    .slice(Math.max(0, at - 3), at + 1)
    .some((other) => isOfUn(other) && /\bconvention\b/.test(other.text));
}
