import { allMatches } from '../../../article/all-matches.ts';
import { sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import type { OrganisationMention } from '../../../find/mention.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import { subjectOf } from '../clause/clause.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { SPEECH_AT, speechExamples, speechesAt } from './speech-at.ts';

const TAKES_PART =
  /(?<![\w-])(?:attend(?:ed|s|ing)?|address(?:ed|es|ing)?|took part in|take part in|taking part in|takes part in|participat(?:ed|es|ing|e) in|spoke at|speaks at|speaking at|join(?:ed|s|ing)?|chair(?:ed|s|ing)?|presid(?:ed|es?|ing) over|be present at|(?:is|are|be|was|were|been|arriv(?:ed|es)|travel(?:led|s)?|flew|flies|went|goes|go|left|leaves|departed|departs) (?:in|to|for) (?:the )?‹L\d+›(?: (?:from|on|until|later|tomorrow|today) ?(?:‹D\d+›)?| ‹D\d+›)* for|(?:left|leaves|departed|departs) ‹L\d+›(?: on)?(?: ‹D\d+›)?(?: \w+)? for|(?:headed|led|leads|heads|heading|leading) (?:‹V\d+›|(?:an?|the) (?:[\w-]+ ){0,3}delegation) (?:to|at)) (?:the |an? )?(?:opening (?:ceremony|session) of (?:the )?|high-level |general debate of (?:the )?)?((?:[\w'-]+ ){0,5})/g;
const GATHERING =
  /\b(?:summits?|retreat|general assembly|conference|forum|meeting|session|ministers|executive board)\b/;

/** Codes of the organisations whose own gatherings count. */
const CONVENERS =
  /^(?:UN|ASEAN|APEC|WEF|AIPA|IPU|OIF|UNESCO|WHO|ILO|IAEA|FAO|WTO|OECD|WIPO|UNHRC|ICAPP|INTERPOL|G20|G7|BRICS|GMS|APPF)$/;

/** Gatherings to which others ask Vietnam; told at the end of a tour they are one of its stops. */
const AS_GUEST = /^(?:G20|G7|BRICS)$/;
const HOMECOMING = /\b(?:return(?:ed|s|ing)|home|back|conclud\w+|wrapp\w+ up|at the (?:close|end) of)\b/;

/** 'The Mekong-Japan Summit', 'the Mekong - Republic of Korea foreign ministers' meeting': of the country that the lands on the river meet. */
function ofTheMekong({ text, places }: Frame): string | null {
  const partner = places[Number(MEKONG_AND.exec(text)?.[1] ?? -1)];
  return partner?.form === 'country' && partner.country !== 'VNM' ? partner.country : null;
}

const MEKONG_AND =
  /\b(?:Mekong|CLMV|CLV)\s?[-–]\s?‹L(\d+)› (?:[\w'’-]+ ){0,3}(?:summit|meeting|forum|conference|dialogue)\b/i;

/** 'The Prime Minister addressed the 6th ASEAN Digital Ministers' Meeting': somebody for Vietnam at an organisation's own gathering. */
export const conference: EncounterRule = {
  id: 'meetings/conference',
  triggers: triggersOf(TAKES_PART, SPEECH_AT.pattern),
  apply: (frame, story) => {
    if (frame.marks.length === 0) return [];
    const speeches = speechesAt(frame, story);
    if (speeches.length > 0) return speeches;
    const host = frame.sentence.mentions.find(
      (mention): mention is OrganisationMention =>
        mention.kind === 'organisation' && mention.country === null && CONVENERS.test(mention.code ?? ''),
    );
    const convener = host?.code ?? ofTheMekong(frame);
    if (convener === null || (AS_GUEST.test(convener) && HOMECOMING.test(frame.text))) return [];
    for (const match of allMatches(frame.text, TAKES_PART)) {
      const end = match.index + match[0].length;
      const after = frame.text.slice(match.index, end + 110);
      if (!GATHERING.test(after) || isOnlyWished(frame, match.index)) continue;
      const subjects = subjectOf(frame, match.index).filter(
        (actor) => sideClass(actor) === 'V' && actor.form !== 'body',
      );
      if (subjects.length === 0) continue;
      return [
        {
          rule: 'meetings/conference',
          frame,
          at: match.index,
          end,
          kind: 'conference',
          vietnam: subjects,
          foreign: [],
          partners: [convener],
          multilateral: true,
        },
      ];
    }
    return [];
  },
  examples: {
    reads: [
      {
        text: 'Prime Minister Pham Minh Chinh attended the 46th ASEAN Summit in Kuala Lumpur on May 26.',
        meetings: [
          {
            partners: ['ASEAN'],
            kind: 'conference',
            names: ['Pham Minh Chinh'],
            date: '2025-05-26',
            place: 'Kuala Lumpur',
          },
        ],
      },
      {
        text: "Foreign Minister Bui Thanh Son joined the ASEAN Foreign Ministers' Retreat in Langkawi on June 10.",
        meetings: [{ partners: ['ASEAN'], kind: 'conference', names: ['Bui Thanh Son'], date: '2025-06-10' }],
      },
      {
        text: 'Deputy Minister Nguyen Minh Vu addressed a UN conference on oceans in Nice on June 9.',
        meetings: [{ partners: ['UN'], kind: 'conference', names: ['Nguyen Minh Vu'], date: '2025-06-09' }],
      },
      {
        text: 'Prime Minister Pham Minh Chinh attended the G20 Summit in Johannesburg on June 10.',
        meetings: [{ partners: ['G20'], kind: 'conference', names: ['Pham Minh Chinh'], date: '2025-06-10' }],
      },
      {
        text: 'Prime Minister Pham Minh Chinh attended the seventh Mekong-Japan Summit in Tokyo on June 4.',
        meetings: [
          { partners: ['JPN'], kind: 'conference', names: ['Pham Minh Chinh'], date: '2025-06-04', place: 'Tokyo' },
        ],
      },
      {
        text: 'Minister of Health Dao Hong Lan took part in the WHO executive board session in Geneva on June 2.',
        meetings: [
          { partners: ['WHO'], kind: 'conference', names: ['Dao Hong Lan'], date: '2025-06-02', place: 'Geneva' },
        ],
      },
      ...speechExamples.reads,
    ],
    ignores: [
      ...speechExamples.ignores,
      'Prime Minister Pham Minh Chinh attended a school opening in Hue on June 3.',
      'Peruvian President Dina Boluarte addressed a UN conference on oceans in Nice on June 9.',
      'Prime Minister Pham Minh Chinh was back in Hanoi on June 10 after a tour on which he attended the G20 Summit.',
      'Prime Minister Pham Minh Chinh hoped to attend the ASEAN Summit.',
      'Prime Minister Pham Minh Chinh attended the Peru-Japan Summit in Tokyo on June 4.',
    ],
  },
};
