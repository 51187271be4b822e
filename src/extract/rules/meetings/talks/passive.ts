import { allMatches } from '../../../article/all-matches.ts';
import type { Actor } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import { objectsOf, subjectOf } from '../clause/clause.ts';
import { type Encounter, type EncounterRule, twoSides, twoSidesOf, vocabulary } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { PAID_CALLS, paidCalls } from './paid-calls.ts';

/** 'Was received by the President, as were Y and Z': who else was. */
function alsoWere(frame: Frame, from: number): readonly Actor[] {
  const also = AS_WERE.exec(frame.text.slice(from));
  return also ? objectsOf(frame, from + also[0].length).actors : [];
}

const AS_WERE = /^[^;‹]{0,40}(?:‹[LD]\d+›[^;‹]{0,12})*,? (?:as|so) (?:was|were|had been)(?= )/;

const AGENT =
  /^(?: (?:at|in|on|to|for|there|the|a|an|his|her|their|its|and|with|after|in turn|separately|\w+ly|headquarters|palace|office|airport|party|central|committee|government|presidential|ministry|morning|afternoon|evening|of|reception|talks|banquet|luncheon|‹[DL]\d+›|'s|,)){0,10}(?:,? (?:at|in|on|outside|inside|aboard) (?:the |an? |his |her |their )?(?:(?!by\b|and\b)[\w'-]+ ?){1,5}?(?: on ‹D\d+›| ‹D\d+›)?,?(?: the (?:[\w-]+ ){1,4}of ‹[VF]\d+›,)?)? ?\bby(?: the then| then| former)?/;

/** 'Attended a welcome ceremony hosted by Y.' */
const CEREMONY = /\bceremony(?: (?:which|that))?(?: (?:was|is|were|being|to be))? $/;

/** 'Letters of credence were handed over to X by Y', 'courtesy calls were paid on X by Y and by Z'. */
const BROUGHT =
  /(?:(letters? of (?:credence|credentials?)|credentials?)[^‹;]{0,30}(?:was|were|been) (?:presented|handed(?: over)?|submitted) to|(?:(?:courtesy|farewell|protocol) )?(?:calls?|visits?)(?: ‹D\d+›)? (?:was|were|has been|have been|had been) (?:also |later |then )?(?:paid|made) (?:up)?on)(?= )/g;

/** 'X was received by Y', 'X was given a reception by Y', 'welcomed by Y in Hanoi, X …'. */
export const passive: EncounterRule = {
  id: 'meetings/passive',
  triggers: triggersOf(...vocabulary.passives.rows.map(({ words }) => words.pattern), BROUGHT, PAID_CALLS),
  apply: (frame, story) => {
    const found: Encounter[] = frame.text.includes(' paid ') ? paidCalls(frame, story) : [];
    if (frame.marks.length === 0 || !frame.text.includes(' by')) return found;
    for (const verb of vocabulary.passives.rows) {
      for (const match of frame.sentence.signs.matches(frame.text, verb.words)) {
        const after = frame.text.slice(match.index + match[0].length);
        const agent = AGENT.exec(after);
        if (!agent) continue;
        const end = match.index + match[0].length + agent[0].length;
        const objects = objectsOf(frame, end);
        if (objects.actors.length === 0 || isOnlyWished(frame, match.index)) continue;
        let subjects = subjectOf(frame, match.index);
        if (subjects.length === 0) {
          const following = /^[^;]{0,120}?,\s*‹([VFX])(\d+)›/.exec(frame.text.slice(objects.end));
          if (following) subjects = [frame.actors[Number(following[2])]!];
        }
        const host = objects.actors[0]!;
        // Who is hosted by two is with both; who is received by two, with one after the other.
        const together = verb.id === 'host' && objects.actors.every(({ form }) => form === 'person');
        const sides =
          twoSides(subjects, together ? objects.actors : [host]) ??
          twoSidesOf(subjects, objects.actors, (side) => story.principal(frame, side));
        if (!sides) {
          story.reject({
            rule: 'meetings/passive',
            start: frame.sentence.start,
            end: frame.sentence.end,
            reason: `"${match[0]} … by": not one Vietnamese and one foreign side`,
          });
          continue;
        }
        const separate = subjects.length > 1 && /\b(?:in turn|separately|respectively)\b/.test(frame.text);
        const kind =
          verb.kind === 'reception' && CEREMONY.test(frame.text.slice(0, match.index)) ? 'ceremony' : verb.kind;
        const told = (sides: Pick<Encounter, 'vietnam' | 'foreign'>) => ({
          rule: 'meetings/passive',
          frame,
          at: match.index,
          end,
          kind,
          ...sides,
        });
        for (const other of alsoWere(frame, objects.end)) {
          const each = twoSides([other], [host]);
          if (each) found.push(told(each));
        }
        if (!separate) found.push(told(sides));
        else
          for (const subject of subjects) {
            const each = twoSides([subject], [host]);
            if (each) found.push(told(each));
          }
      }
    }
    for (const match of allMatches(frame.text, BROUGHT)) {
      const hosts = objectsOf(frame, match.index + match[0].length);
      const by = /^(?: in ‹L\d+›| at [\w ]+?| on ‹D\d+›| ‹D\d+›|,)* by(?= )/.exec(frame.text.slice(hosts.end));
      const guests = by ? objectsOf(frame, hosts.end + by[0].length) : null;
      const papers = match[1] !== undefined;
      // Calls are paid one after the other.
      const apart =
        !papers && /^\S*(?: \S+)?s /.test(match[0]) ? guests?.actors.map((guest) => [guest]) : [guests?.actors ?? []];
      for (const each of apart ?? []) {
        const sides = twoSides(hosts.actors, each);
        const [at, end] = [match.index, match.index + match[0].length];
        const kind = papers ? 'ceremony' : 'reception';
        if (sides && !isOnlyWished(frame, at)) found.push({ rule: 'meetings/passive', frame, at, end, kind, ...sides });
      }
    }
    return found;
  },
  examples: {
    reads: [
      {
        text: 'State President Luong Cuong and his spouse were accorded an official welcome in Lima on June 10 by Peruvian President Dina Boluarte.',
        meetings: [
          { partners: ['PER'], kind: 'ceremony', names: ['Luong Cuong', 'Dina Boluarte'], date: '2025-06-10' },
        ],
      },
      {
        text: 'Kenyan Ambassador Joyce Mwende was invited by State President Luong Cuong to a working session in Hanoi on June 10.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Luong Cuong', 'Joyce Mwende'], date: '2025-06-10' }],
      },
      {
        text: 'Vietnamese Deputy Foreign Minister Le Thi Thu Hang was received on June 10 by Peruvian Foreign Minister Elmer Schialer, who hopes to be in Hanoi in 2026.',
        meetings: [
          {
            partners: ['PER'],
            kind: 'reception',
            names: ['Le Thi Thu Hang', 'Elmer Schialer'],
            date: '2025-06-10',
            place: 'Peru',
          },
        ],
      },
      {
        text: 'Peruvian President Dina Boluarte and Prime Minister Eduardo Arana were paid courtesy calls by Foreign Minister Bui Thanh Son in Lima on June 10.',
        meetings: [
          { partners: ['PER'], kind: 'reception', names: ['Bui Thanh Son', 'Dina Boluarte'], date: '2025-06-10' },
          { partners: ['PER'], kind: 'reception', names: ['Bui Thanh Son', 'Eduardo Arana'], date: '2025-06-10' },
        ],
      },
      {
        text: 'Courtesy calls were paid on Deputy Prime Minister Mai Van Chinh in Hanoi by Kenyan Governor Amina Wario and by Kenyan Speaker Moses Wetangula on June 10.',
        meetings: [
          { partners: ['KEN'], kind: 'reception', names: ['Mai Van Chinh', 'Amina Wario'], date: '2025-06-10' },
          { partners: ['KEN'], kind: 'reception', names: ['Mai Van Chinh', 'Moses Wetangula'], date: '2025-06-10' },
        ],
      },
      {
        text: 'Fijian Ambassador Filimone Waqa was received by Prime Minister Pham Minh Chinh in Hanoi on June 10.',
        meetings: [
          {
            partners: ['FJI'],
            kind: 'reception',
            names: ['Pham Minh Chinh', 'Filimone Waqa'],
            date: '2025-06-10',
            place: 'Hanoi',
          },
        ],
      },
      {
        text: 'A group from the Vietnam Women’s Union led by Ha Thi Nga was hosted by Kenyan Governor Amina Wario on June 10.',
        meetings: [{ partners: ['KEN'], kind: 'reception', names: ['Ha Thi Nga', 'Amina Wario'], date: '2025-06-10' }],
      },
      {
        text: 'Kenyan Foreign Minister Musalia Mudavadi was hosted at a banquet by Foreign Minister Bui Thanh Son on June 5.',
        meetings: [
          { partners: ['KEN'], kind: 'reception', names: ['Bui Thanh Son', 'Musalia Mudavadi'], date: '2025-06-05' },
        ],
      },
      {
        text: 'Deputy Minister Nguyen Minh Vu was met in Nairobi by Kenyan Foreign Minister Musalia Mudavadi on June 5.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'talks',
            names: ['Nguyen Minh Vu', 'Musalia Mudavadi'],
            date: '2025-06-05',
            place: 'Nairobi',
          },
        ],
      },
      {
        text: 'Deputy Minister Nguyen Minh Vu was hosted on June 5 by Kenyan Foreign Minister Musalia Mudavadi and Kenyan Trade Minister Amos Mutua in Nairobi.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'reception',
            names: ['Nguyen Minh Vu', 'Musalia Mudavadi', 'Amos Mutua'],
            date: '2025-06-05',
            place: 'Nairobi',
          },
        ],
      },
    ],
    ignores: [
      'Kenyan President William Ruto was invited by State President Luong Cuong to a conference in Hanoi next year.',
      'The report was received by the ministry on June 10.',
      'Fijian Ambassador Filimone Waqa was received by Fijian Prime Minister Sitiveni Rabuka in Suva.',
    ],
  },
};
