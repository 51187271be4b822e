import { allMatches } from '../../../article/all-matches.ts';
import { fold } from '../../../article/fold.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { OrganisationMention } from '../../../find/mention.ts';
import { sought } from '../../../triggers/triggers.ts';
import { subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';

const SAID =
  'said|says|affirmed|affirms|stress(?:ed|es)|stated|told|emphasi[sz]ed|highlighted|noted|underlined|reiterated|reaffirmed|pledged|speaks?|spoke|speaking|delivered|delivering|made|addressing|address(?:ed|es)|attending|declared|called|urged|remarked';

/** 'Told the 90th gathering of the Health Assembly', 'speaking at the Vietnam-US Trade Forum': said before a gathering by its name. */
export const SPEECH_AT = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:${SAID})\b(?:(?! at )[^.;‹]|‹[LD]\d+›){0,60}?(?: at| to| before| during|(?<=told|addressing|addressed|attending)) (?:the |an? )?((?:‹[LFX]\d+›|[\w'’.,&‑–+-]| ){0,110}?\b(?:session|summit|debate|conference|general assembly|forum|executive board|meeting)\b(?: \d{4})?(?: of (?:the )?(?:(?:‹[LFX]\d+›|[\w'’-]+) ?){1,6})?)`,
    'g',
  ),
);

const NUMBERED = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|annual|high-level|general|special)\b/;
/** The one pair of countries that such a forum is of. */
const PAIR = /‹L(\d+)›(?:'s)? ?[-‑–—] ?‹L(\d+)›/;
const OF_PAIR = /\b(?:business|trade|investment|economic|partnership|friendship|cooperation|energy)\b/;
const CONVENERS =
  /^(?:UN|ASEAN|APEC|WEF|AIPA|IPU|OIF|UNESCO|WHO|ILO|IAEA|FAO|WTO|OECD|WIPO|UNHRC|UNESCAP|ICAPP|INTERPOL)$/;

/** Somebody for Vietnam who speaks at the gathering of an organisation, or at a forum of Vietnam and a country one of whose officials speaks there too. */
export function speechesAt(frame: Frame, story: StoryView): Encounter[] {
  for (const match of frame.sentence.signs.matches(frame.text, SPEECH_AT)) {
    const [at, end] = [match.index, match.index + match[0].length];
    const speaker = speakerAt(frame, at, end);
    if (!speaker) continue;
    const name = match[1]!;
    const base = { rule: 'meetings/conference', frame, at, end, kind: 'conference' as const, vietnam: [speaker] };
    const country = pairedCountry(frame, name);
    const others = country && OF_PAIR.test(name) ? officialsOf(country, frame, story) : [];
    if (country && others.length > 0) return [{ ...base, foreign: others.slice(0, 1), partners: [country] }];
    const convener = country === null && NUMBERED.test(name) ? convenerIn(frame, name) : null;
    if (convener) return [{ ...base, foreign: [], partners: [convener], multilateral: true }];
  }
  return [];
}

/** Who speaks: the subject before the word, or behind the phrase that 'speaking at' opens. */
function speakerAt(frame: Frame, at: number, end: number): Actor | null {
  const fits = (actor: Actor) => sideClass(actor) === 'V' && actor.form !== 'body' && actor.form !== 'group';
  const before = subjectOf(frame, at).find(fits);
  if (before) return before;
  if (!/^(?:speak|address|attend|deliver)\w*ing\b/.test(frame.text.slice(at))) return null;
  const behind = actorMarks(frame, end)[0];
  return behind && behind.at - end < 90 && fits(behind.actor) ? behind.actor : null;
}

/** The country beside Vietnam in the name of the gathering. */
function pairedCountry(frame: Frame, name: string): string | null {
  const pair = PAIR.exec(name);
  if (!pair) return null;
  const countries = [frame.places[Number(pair[1])]!.country, frame.places[Number(pair[2])]!.country];
  const other = countries.filter((country) => country !== 'VNM');
  return countries.includes('VNM') && other.length === 1 ? other[0]! : null;
}

/** Officials of a country who speak in the sentences behind. */
function officialsOf(country: string, frame: Frame, story: StoryView): Actor[] {
  const at = story.frames.indexOf(frame);
  return story.frames.slice(at, at + 12).flatMap((other) =>
    actorMarks(other)
      .map(({ actor }) => actor)
      .filter(
        (actor) =>
          actor.form === 'person' &&
          actor.persons.length === 1 &&
          actor.sides.includes(country) &&
          actor.level !== null &&
          actor.level !== 'people',
      ),
  );
}

/** The organisation whose gathering the name says it is. */
function convenerIn(frame: Frame, name: string): string | null {
  const marked = [...allMatches(name, /‹[FX](\d+)›/g)].map((mark) => frame.actors[Number(mark[1])]!);
  const host = frame.sentence.mentions.find(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' &&
      mention.country === null &&
      CONVENERS.test(mention.code ?? '') &&
      (marked.some((actor) => actor.start <= mention.start && mention.end <= actor.end) ||
        [mention.name, mention.code!].some((word) => ` ${name} `.includes(` ${fold(word)}`))),
  );
  return host?.code ?? null;
}

export const speechExamples: EncounterExamples = {
  reads: [
    {
      text: 'Vietnam stands by schools, Deputy Minister of Foreign Affairs Do Hung Viet said at the 57th session of the UN Human Rights Council in Geneva on June 9.',
      meetings: [
        { partners: ['UNHRC'], kind: 'conference', names: ['Do Hung Viet'], date: '2025-06-09', place: 'Geneva' },
      ],
    },
    {
      text: 'Speaking at the third Vietnam – Kenya Business Forum in Nairobi on June 4, Deputy Prime Minister Bui Thanh Son praised coffee. Kenyan Trade Minister Lee Kinyanjui said that tea was as good.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'conference',
          names: ['Bui Thanh Son', 'Lee Kinyanjui'],
          date: '2025-06-04',
          place: 'Nairobi',
        },
      ],
    },
  ],
  ignores: [
    'Speaking at the third Vietnam – Kenya Business Forum in Nairobi on June 4, Deputy Prime Minister Bui Thanh Son praised coffee.',
    'Vietnam will do more for UNESCO, Deputy Minister Do Hung Viet said at the 12th session of the provincial assembly on June 9.',
  ],
};
