import { sideClass } from '../../../assemble/actor.ts';
import { actorMarks } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

const EVENT =
  /(?<![\w-])(?:ceremony|gathering|gathered|get-together|reception|banquet|programme|friendship meeting|meeting|evening|rally|celebration|art performance|exhibition|exchange)s?\b|\b(?:opened|threw open) (?:its|their|her|his) doors\b/;
const OCCASION =
  /\b(?:celebrat\w+|mark(?:ed|s|ing)?|commemorat\w+|in honou?r of|on the occasion of|observ(?:ed|ing))\b[^.;]{0,60}\b(?:anniversary|years? of|national day|independence day|jubilee|founding|diplomatic (?:ties|relations)|unity day|reunification|day of solidarity|solidarity day|international day|friendship day|europe day|africa day|bastille day|new year|year's? festival|tet)\b|\breceptions?\b[^.;]{0,60}\b(?:national day|independence day)\b|\b(?:national day|independence day) (?:reception|ceremony|celebration|banquet|gathering)\b/;
/** 'A gathering hosted by the Consulate General for the 34th anniversary of unity.' */
const OF_MISSION =
  /\b(?:receptions?|gatherings?|banquets?|ceremony|celebrations?|get-togethers?|concert) (?:hosted|given|held|organi[sz]ed|put on|thrown)\b[^.;]{0,60}\bfor (?:the|its|their) (?:[\w-]+ ){0,2}(?:anniversary|birthday|jubilee|national day|independence day|unity day|reunification)\b/;
/** 'A solidarity evening was held by VUFO and the Embassy.' */
const OF_FRIENDS = /\b(?:solidarity|friendship) (?:evening|gathering|rally|night)\b/;
const PASSIVE =
  /\b(?:anniversary|half a century|a century|decades?|years? of [\w‹› -]{0,40}?(?:ties|relations|partnership|cooperation)|national day|independence day|day of solidarity[\w ‹›-]*|solidarity day|unity day|international day[\w ‹›-]*)\b[^.;]{0,80}\b(?:was|were|has been|is being) (?:celebrated|marked|commemorated|observed)\b/;
const HELD =
  /\b(?:brought together|held|organi[sz]ed|hosted|took place|take place|attended|present(?:ed)?|threw|put on|gave|opened)\b|\b(?:on ‹D\d+›|in ‹L\d+›)/;
/** 'The year 2022 marks the 60th anniversary': what falls into a year, kept or not. */
const OF_A_YEAR =
  /(?:^|[,;] )(?:(?:the|this|next|last) )?(?:year(?: ‹D\d+›)?|‹D\d+›)(?:,? which)? (?:also |will |has )?$/;

/** 'A ceremony on November 26 celebrated 50 years of ties between Vietnam and UNICEF': an anniversary kept together. */
export const commemoration: EncounterRule = {
  id: 'meetings/commemoration',
  triggers: triggersOf(OCCASION, PASSIVE, OF_FRIENDS, OF_MISSION),
  apply: (frame, story) => {
    if (frame.dates.length === 0) return [];
    const passive = PASSIVE.exec(frame.text);
    // A foreign mission of which a story from Vietnam tells is the one there.
    const mission =
      actorMarks(frame).some(
        ({ side, actor }) => side === 'F' && actor.form === 'group' && actor.level === 'ambassador',
      ) && !story.isAbroad();
    const occasion =
      OCCASION.exec(frame.text) ??
      passive ??
      OF_FRIENDS.exec(frame.text) ??
      (mission ? OF_MISSION.exec(frame.text) : null);
    if (!occasion || isOnlyWished(frame, occasion.index) || !HELD.test(frame.text)) return [];
    if (OF_A_YEAR.test(frame.text.slice(0, occasion.index))) return [];
    const marks = actorMarks(frame);
    const told =
      passive !== null ||
      EVENT.test(frame.text) ||
      story.frames.slice(0, 6).some((other) => /\b(?:ceremony|gathering|celebration)\b/.test(other.text));
    if (!told) return [];
    const foreign = marks.filter((mark) => mark.side === 'F').map((mark) => mark.actor);
    const vietnam = marks.filter((mark) => sideClass(mark.actor) === 'V').map((mark) => mark.actor);
    const abroad = [...new Set(frame.places.filter((place) => place.country !== 'VNM').map((place) => place.country))];
    const partners = [...new Set([...foreign.flatMap((actor) => actor.sides), ...abroad])].filter(
      (side) => side !== 'VNM',
    );
    const home = vietnam.length > 0 || mission || frame.places.some((place) => place.country === 'VNM');
    if (partners.length !== 1 || !home) return [];
    return [
      {
        rule: 'meetings/commemoration',
        frame,
        at: occasion.index,
        end: occasion.index + occasion[0].length,
        kind: 'ceremony',
        vietnam,
        foreign,
        partners,
      },
    ];
  },
  examples: {
    reads: [
      {
        text: 'A ceremony marking the 75th anniversary of diplomatic relations between Vietnam and Hungary was held in Hanoi on June 3.',
        meetings: [{ partners: ['HUN'], kind: 'ceremony', names: [], date: '2025-06-03', place: 'Hanoi' }],
      },
      {
        text: 'The Vietnam-Peru Friendship Association held a get-together in Hanoi on June 6 to celebrate the National Day of Peru.',
        meetings: [{ partners: ['PER'], kind: 'ceremony', names: [], date: '2025-06-06', place: 'Hanoi' }],
      },
      {
        text: 'The Kenyan Embassy in Hanoi threw open its doors on June 5 to mark the golden jubilee of ties between Vietnam and Kenya.',
        meetings: [{ partners: ['KEN'], kind: 'ceremony', names: [], date: '2025-06-05', place: 'Hanoi' }],
      },
      {
        text: 'Ho Chi Minh City (VNA) – Songs were sung at a gathering hosted on June 5 by the Peruvian Consulate General for the 204th anniversary of independence.',
        meetings: [{ partners: ['PER'], kind: 'ceremony', names: [], date: '2025-06-05' }],
      },
      {
        text: 'Half a century of ties between Vietnam and Kenya was celebrated with a concert in Nairobi on June 5.',
        meetings: [{ partners: ['KEN'], kind: 'ceremony', names: [], date: '2025-06-05', place: 'Nairobi' }],
      },
    ],
    ignores: [
      'The year 2025 marks the 50th anniversary of ties between Vietnam and Hungary, which were set up on June 3, 1975. A ceremony was held.',
      'Lima (VNA) – A reception was hosted on June 5 by the Chilean Embassy for the 204th anniversary of independence.',
      'Vietnam and Hungary will mark the 75th anniversary of diplomatic relations.',
      'A ceremony marking the national day of Chile was held in Lima on June 7.',
    ],
  },
};
