import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { type ActorMark, actorMarks, type Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import { type EncounterRule, vocabulary } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { AFTER_CEREMONY, talksAfterCeremony } from './after-ceremony.ts';
import { kindOfChaired } from './kind-of-chaired.ts';
import { MET_BEFORE, metBefore, metBeforeExamples } from './met-before.ts';
import { PAIR_EVENT, pairEventExamples, pairEvents } from './pair-event.ts';
import { TWINNED, twinned } from './twinned.ts';
import { TWO_OF_OFFICE, twoOfOffice } from './two-of-office.ts';

const BETWEEN =
  /^(?:[\s,]|\band\b|\bas well as\b|\balong with\b|\btogether with\b|\bhis\b|\bher\b|\bthe\b|\bvisiting\b|\bwife\b|\bspouse\b|\bhost\b|\bguest\b|\bin those days\b|\bat (?:that|the) time\b|\bthen\b|‹L\d+›|\([^)]*\))+$/;
const TO_VERB =
  /^(?:\s*\([^)]*\))?(?:[\s,]|\b(?:on|in|at|the|both|also|jointly|together|then|later|earlier|has|have|had|will|who|each|separately|today|yesterday|morning|afternoon|evening|of|same|day|were|are|officially|recently|just|sat|down|and|for|to|\w+ly)\b|‹[DLB]\d+›)*$/;

/** 'X and Y, who heads the Party, negotiated', 'in Lima, said Z, X and Y met': what stands between commas says nothing of who acts. */
function withoutAsides(text: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  return text
    .replace(/, (?:who|whose|whom) [^,;]{3,90},(?= (?!and|who|whose|whom))/g, blank)
    .replace(/, (?:just|both|all|each|only|right|a few) (?:[\w'-]+ |‹[LD]\d+› ?){1,9},/g, blank)
    .replace(
      /, (?:(?:said|added|noted|recalled) ‹\w\d+›|‹\w\d+› (?:said|added|noted|recalled|told the press)),/g,
      blank,
    );
}

/** Before whom another verb governs. */
const GOVERNED = /\b(?:by|with|met|received|saw|on) (?:the |then |former )*$/;

function isOfBoth({ actor }: ActorMark): boolean {
  return actor.form === 'group' && actor.sides.includes('VNM') && actor.sides.some((side) => side !== 'VNM');
}

/** A caption says who is in the picture, not what both countries did. */
function isProse({ sentence }: Frame): boolean {
  return sentence.block.kind !== 'caption';
}

/** Provinces, towns and commands at the border sign for themselves. */
function isLocal(actors: readonly Actor[]): boolean {
  return actors.every(({ form, level }) => form === 'group' && (level === 'local' || level === 'military'));
}

/** 'X and Y held talks', 'X and Y co-chaired the dialogue': both sides are the subject. */
export const joint: EncounterRule = {
  id: 'meetings/joint',
  triggers: triggersOf(
    ...vocabulary.joint.rows.map(({ words }) => words.pattern),
    ...AFTER_CEREMONY,
    TWO_OF_OFFICE.pattern,
    TWINNED.pattern,
    ...PAIR_EVENT,
    ...MET_BEFORE,
  ),
  apply: (frame, story) => {
    const found = [
      ...talksAfterCeremony(frame, story),
      ...twoOfOffice(frame, story),
      ...twinned(frame),
      ...pairEvents(frame, story),
      ...metBefore(frame, story),
    ];
    const plain = withoutAsides(frame.text);
    const marks = actorMarks(frame).filter((mark) => plain[mark.at] !== ' ');
    if (!frame.sentence.signs.allow(vocabulary.joint.triggers)) return found;
    // It takes two to be a subject together.
    if (marks.length < 2 && !marks.some(isOfBoth)) return found;
    for (const verb of vocabulary.joint.rows) {
      for (const match of frame.sentence.signs.matches(frame.text, verb.words)) {
        const last = marks.findLast((mark) => mark.end <= match.index);
        // 'X of Vietnam and Y of Kenya were there to meet him': whom they met stands behind.
        if (/\bmeet$/.test(match[0]) && /^ ‹[VFX]/.test(frame.text.slice(match.index + match[0].length))) continue;
        if (found.some((other) => other.occasion && other.at === match.index)) continue;
        if (!last || !TO_VERB.test(plain.slice(last.end, match.index))) continue;
        let first = marks.indexOf(last);
        while (first > 0 && BETWEEN.test(plain.slice(marks[first - 1]!.end, marks[first]!.at))) first--;
        // 'Was received by X, and he and Y discussed': X is no subject.
        const subjects = marks.indexOf(last) - 1;
        if (first < subjects && GOVERNED.test(frame.text.slice(0, marks[first]!.at))) {
          while (
            first < subjects &&
            !/^, and (?:the )?$/.test(frame.text.slice(marks[first]!.end, marks[first + 1]!.at))
          )
            first++;
          first = Math.min(first + 1, subjects);
        }
        const chain = marks.slice(first, marks.indexOf(last) + 1).map((mark) => mark.actor);
        // 'To X, Y pledged …', 'On the margins of the General Assembly, Y met', 'With X and the chair of the AU, Y met': one of them is no subject.
        if (
          /(?:^|[,;] )(?:with|to|for|(?:on|at|in) the (?:margins|sidelines|fringes) of|(?:(?:at|upon|on) )?(?:the )?invitation of|in reply to) (?:(?:the|his|her) )?(?:‹F\d+›[^;‹]*)?$/.test(
            frame.text.slice(0, marks[first]!.at),
          )
        )
          continue;
        const vietnam = chain.filter((actor) => sideClass(actor) === 'V');
        const foreign = chain.filter((actor) => sideClass(actor) === 'F');
        // 'Officials of Vietnam and Kenya': both sides in one phrase.
        const both = chain.length === 1 && isOfBoth(marks[first]!);
        if ((vietnam.length === 0 && !both) || foreign.length === 0 || isOnlyWished(frame, match.index)) continue;
        // 'Exchanged letters', 'exchanged greetings': at a distance.
        if (
          /^exchang\w+ (?:\w+ )?(?:letters|messages|greetings|congratulations|notes)/.test(
            frame.text.slice(match.index),
          )
        )
          continue;
        if (verb.id === 'agreed' || verb.id === 'occasion' || verb.id === 'sign') {
          const persons = (actors: typeof chain) =>
            actors.some((actor) => actor.form === 'person' || actor.form === 'pronoun');
          const locals = both ? isProse(frame) : isLocal(vietnam) && isLocal(foreign);
          if (!(persons(vietnam) && persons(foreign)) && !(verb.id === 'sign' && locals)) continue;
        }
        const fronted = FRONTED.exec(frame.text.slice(0, marks[first]!.at))?.[1];
        const object = fronted ?? frame.text.slice(match.index, match.index + 160);
        if (verb.id === 'led' && !fronted && !LED_TALKS.test(object)) continue;
        const kind = kindOfJoint(verb, object);
        found.push({
          rule: 'meetings/joint',
          frame,
          at: match.index,
          end: match.index + match[0].length,
          kind,
          vietnam,
          foreign,
          ...(verb.id === 'agreed' && frame.dates.length === 0 ? { fallback: true } : {}),
        });
      }
    }
    return found;
  },
  examples: {
    reads: [
      {
        text: 'Foreign Minister Bui Thanh Son and his Hungarian counterpart Peter Szijjarto held talks and signed an action plan for 2025-2030 in Budapest on June 2.',
        meetings: [
          {
            partners: ['HUN'],
            kind: 'talks',
            names: ['Bui Thanh Son', 'Peter Szijjarto'],
            date: '2025-06-02',
            place: 'Budapest',
          },
        ],
      },
      {
        text: 'Kenyan President William Ruto was received by State President Luong Cuong, and he and Prime Minister Pham Minh Chinh put their names to a pact on June 2.',
        meetings: [
          { partners: ['KEN'], names: ['Pham Minh Chinh', 'William Ruto'], kind: 'signing', date: '2025-06-02' },
        ],
      },
      {
        text: 'Foreign Minister Bui Thanh Son and his Hungarian counterpart Peter Szijjarto held talks in Budapest on June 2.',
        meetings: [
          {
            partners: ['HUN'],
            kind: 'talks',
            names: ['Bui Thanh Son', 'Peter Szijjarto'],
            date: '2025-06-02',
            place: 'Budapest',
          },
        ],
      },
      {
        text: 'Deputy Minister Nguyen Minh Vu and Kenyan Principal Secretary Korir Singoei co-chaired the third political consultation on June 5.',
        meetings: [
          { partners: ['KEN'], kind: 'dialogue', names: ['Nguyen Minh Vu', 'Korir Singoei'], date: '2025-06-05' },
        ],
      },
      {
        text: 'Minister Nguyen Hong Dien and Peruvian Minister Desilu Leon signed a trade protocol in Lima on June 7.',
        meetings: [
          {
            partners: ['PER'],
            kind: 'signing',
            names: ['Nguyen Hong Dien', 'Desilu Leon'],
            date: '2025-06-07',
            place: 'Lima',
          },
        ],
      },
      {
        text: 'Kenyan Prime Cabinet Secretary Musalia Mudavadi came on June 5. Hungarian Prime Minister Viktor Orban came on June 9. Prime Minister Pham Minh Chinh likes coffee. On June 10, the two PMs co-chaired a session of the joint committee.',
        meetings: [
          { partners: ['HUN'], kind: 'dialogue', names: ['Pham Minh Chinh', 'Viktor Orban'], date: '2025-06-10' },
        ],
      },
      {
        text: 'The Military Command of Son La on June 9 announced that its Battalion 7 and the Military Command of Houaphanh province of Laos established their twin relations.',
        meetings: [{ partners: ['LAO'], kind: 'signing', names: [], date: '2025-06' }],
      },
      ...pairEventExamples.reads,
      ...metBeforeExamples.reads,
      {
        text: "The People's Committee of Da Nang and the government of Salavan province of Laos signed a cooperation agreement in Da Nang on June 7.",
        meetings: [{ partners: ['LAO'], kind: 'signing', names: [], date: '2025-06-07', place: 'Da Nang' }],
      },
      {
        text: 'The Vietnamese and Thai foreign ministers co-chaired the fifth meeting of the joint commission in Bangkok on June 6.',
        meetings: [{ partners: ['THA'], kind: 'dialogue', names: [], date: '2025-06-06', place: 'Bangkok' }],
      },
      {
        text: 'Prime Minister Pham Minh Chinh and Peruvian President Dina Boluarte pledged on June 7 to open an air route.',
        meetings: [
          { partners: ['PER'], kind: 'talks', names: ['Pham Minh Chinh', 'Dina Boluarte'], date: '2025-06-07' },
        ],
      },
      {
        text: "The authorities of Mong Cai in Vietnam's Quang Ninh province and those of the Chinese city of Dongxing sat before their screens on June 5 to talk of a bridge.",
        meetings: [{ partners: ['CHN'], kind: 'talks', names: [], date: '2025-06-05' }],
      },
      {
        text: 'Vietnamese and Lao border guards held talks in Son La on June 5.',
        meetings: [{ partners: ['LAO'], kind: 'talks', names: [], date: '2025-06-05', place: 'Son La' }],
      },
    ],
    ignores: [
      'Kenyan President William Ruto and State President Luong Cuong like coffee. Following the ceremony, the two leaders held talks.',
      'State President Luong Cuong hosted a welcome ceremony for Kenyan President William Ruto. The two countries signed a treaty after the ceremony.',
      ...pairEventExamples.ignores,
      ...metBeforeExamples.ignores,
      'Chilean President Gabriel Boric and Peruvian President Dina Boluarte held talks in Lima on June 7.',
      'Foreign Minister Bui Thanh Son and Hungarian Foreign Minister Peter Szijjarto should hold talks soon.',
      'Prime Minister Pham Minh Chinh and Foreign Minister Bui Thanh Son held talks on June 7.',
    ],
  },
};

/** What the verb and the words behind it say of the kind. */
function kindOfJoint({ id, kind }: { id: string; kind: MeetingKind }, object: string): MeetingKind {
  if (id === 'conference') return kind;
  if (/\b(?:phone|telephone|video call)\b/.test(object)) return 'phone-call';
  // 'X and Y announced the step when they held talks': what is announced need not be signed.
  if (id === 'sign') return /^announced\b/.test(object) && !PAPERS.test(object) ? 'talks' : 'signing';
  if (id === 'occasion' || /^attended\b/.test(object)) {
    const at = OCCASION.exec(object)?.[0];
    return at === undefined ? kind : at === 'ceremony' ? 'ceremony' : 'conference';
  }
  return id === 'co-chair' || id === 'led' ? kindOfChaired(object) : kind;
}

const PAPERS =
  /\b(?:agreements?|memorand(?:um|a)|mous?|documents?|statements?|declarations?|communiqu[eé]s?|plans?|pacts?|accords?|protocols?|treat(?:y|ies)|programmes?|sign\w*)\b/;

/** 'The consultation, their third, which X and Y led': what is led stands before those who lead it. */
const FRONTED =
  /\b((?:consultations?|dialogue|talks|session|meeting|committee|commission|conference|workshop|seminar|forum)(?:,? [^;‹]{0,50})?,?) (?:which|that|where) (?:the )?$/;

const LED_TALKS =
  /^\w+ (?:[^.;,‹]|‹[LD]\d+›){0,70}\b(?:consultations?|dialogue|talks|(?:joint |working |\w+th )session|meeting|committee|commission)\b|^took the chair/;

const OCCASION = /\b(?:ceremony|forum|conference|workshop|seminar|symposium|summit|exchange)\b/;
