import { allMatches } from '../../article/all-matches.ts';
import type { Actor } from '../../assemble/actor.ts';
import { sideClass } from '../../assemble/actor.ts';
import { objectsOf } from './clause.ts';
import type { EncounterRule } from './encounter.ts';
import { isOnlyWished } from './modality.ts';

const EVENT =
  /(?<![\w-])(?:workshop|seminar|conference|symposium|roundtable|forum|exchange programme|training course|exhibition)\b/g;
const BY = /^[^.;]{0,70}?\b(?:held|organi[sz]ed|hosted|co-hosted|arranged|jointly held)\b[^.;]{0,70}? by(?= )/;
const TOGETHER =
  /^(?:,? and|[^.;‹]{0,20}(?:in (?:collaboration|coordination|co-ordination|cooperation|partnership) with|jointly with|together with|with support from|alongside))(?= )/;
const SIGNING =
  /\bsigning ceremony (?:of|for) (?:the )?‹F(\d+)›|\bsigning ceremony (?:of|for) (?:the )?(?:[\w‹› ()-]{0,20})?convention\b/;

/** 'A workshop organised by Vietnam's Delegation together with the Australian Delegation and UNODC'; 'the signing ceremony of a UN convention'. */
export const hostedEvent: EncounterRule = {
  id: 'meetings/hosted-event',
  apply: (frame) => {
    for (const match of frame.marks.length < 2 ? [] : allMatches(frame.text, EVENT)) {
      const end = match.index + match[0].length;
      const by = BY.exec(frame.text.slice(end));
      if (!by || isOnlyWished(frame, match.index)) continue;
      const hosts = objectsOf(frame, end + by[0].length, true);
      const actors: Actor[] = [...hosts.actors];
      const together = TOGETHER.exec(frame.text.slice(hosts.end));
      if (together) actors.push(...objectsOf(frame, hosts.end + together[0].length, true).actors);
      const vietnam = actors.filter((actor) => sideClass(actor) === 'V');
      const foreign = actors.filter((actor) => sideClass(actor) === 'F');
      if (vietnam.length === 0 || foreign.length === 0) continue;
      const partners = [...new Set(foreign.flatMap((actor) => actor.sides))].filter((side) => side !== 'VNM');
      return [
        {
          rule: 'meetings/hosted-event',
          frame,
          at: match.index,
          end,
          kind: 'conference',
          vietnam,
          foreign,
          partners,
          multilateral: partners.length > 1,
        },
      ];
    }
    const signing = SIGNING.exec(frame.text);
    const organ = frame.sentence.mentions.find((mention) => mention.kind === 'organisation' && mention.code === 'UN');
    if (signing && organ) {
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
    ],
    ignores: [
      'A workshop on rivers was held in Hue on June 3 by the Ministry of Health of Vietnam.',
      'A seminar on copper was organised in Lima by the Chilean Embassy and the Peruvian government.',
    ],
  },
};
