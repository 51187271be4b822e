import { sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { countryName } from '../../../find/places/country-name.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { visitEncounters } from './visit-encounters.ts';
import { placesIn } from './visit-places.ts';

const LEG = sought(
  /(?:^|[,;] )(?:while|(?:during|in the course of) (?:his|her|their|the) (?:[\w-]+,? ){0,4}(?:stay|time|stop|stopover|days)|on (?:the|his|her|their) (?:[\w-]+ ){0,2}(?:leg|stop)) (?:(?:he|she|‹[VFX]\d+›) was )?(?:staying )?in (?:the )?(‹L\d+›)(?: ‹L\d+›)?,? (?:\(|from |between |on )?‹D(\d+)›/,
);

/** A gathering of many calls people to a place without a visit to the country. */
const GATHERING = /\b(?:summit|general assembly|forum|assembly|congress|funeral)\b/;

/** 'While in Kenya from June 3 to 5, the Prime Minister met …': the days spent in a country are a visit to it. */
export function tripLegs(frame: Frame, story: StoryView): Encounter[] {
  const named = legNamed(frame, story);
  if (named.length > 0) return named;
  const days = daysThere(frame);
  if (days.length > 0) return days;
  const leg = frame.sentence.signs.exec(frame.text, LEG);
  if (!leg || GATHERING.test(frame.text)) return [];
  // 'While in Hanoi on June 3': one day there may have had any reason.
  if (/while/.test(leg[0]) && frame.dates[Number(leg[2])]!.until === null) return [];
  const places = placesIn(frame, leg[1]!);
  const wanted = places.every((place) => place.country === 'VNM') ? 'F' : 'V';
  const visitor = actorMarks(frame, leg.index).find(
    ({ actor }) => sideClass(actor) === wanted && (actor.form === 'person' || actor.form === 'pronoun'),
  );
  if (places.length === 0 || !visitor) return [];
  return visitEncounters(frame, leg.index, leg.index + leg[0].length, [visitor.actor], places);
}

/** 'In Kenya from June 3 to 5, the Prime Minister met …', 'In Peru (June 6-8), he …'. */
const THERE_FOR_DAYS = sought(
  /^in (?:the )?‹L(\d+)›,? (?:\(|from |between )‹D(\d+)›\)?,? (?:the |his |her )?‹([VF])(\d+)›(?! (?:[\w-]+ )?(?:will be|was|were|is|are) held\b)/,
);

const CALLED_BY =
  /\b(?:for|attend(?:s|ed|ing)?|at) (?:the|an?) (?:[\w-]+ ){0,5}(?:summit|general assembly|congress|funeral)\b|\bfor (?:the|an?) (?:[\w-]+ ){0,4}(?:forum|conference|assembly)\b/;

function daysThere(frame: Frame): Encounter[] {
  const told = frame.sentence.signs.exec(frame.text, THERE_FOR_DAYS);
  const place = told ? frame.places[Number(told[1])]! : null;
  const date = told ? frame.dates[Number(told[2])]! : null;
  const visitor = told ? frame.actors[Number(told[4])]! : null;
  if (!told || place?.form !== 'country' || date?.value?.length !== 10 || date.until === null) return [];
  if (CALLED_BY.test(frame.text) || (place.country === 'VNM') !== (told[3] === 'F')) return [];
  if (!visitor || !/^(?:person|pronoun)$/.test(visitor.form)) return [];
  return visitEncounters(frame, told.index, told.index + told[0].length, [visitor], [place]);
}

/** 'The Moroccan leg (July 24-27)', 'the Dutch part of the trip, from June 3 to 5': a visit that has the days of its own. */
const LEG_OF = sought(
  /\b(?:the|his|her|their) ‹L(\d+)› (?:leg|part|stage|stop|portion|chapter|section)(?: of (?:the|his|her|their) (?:[\w-]+ ){0,3}(?:trip|tour|journey|visit))?,? ?(?:\(|(?:is |was |lasts? |lasted |runs? |ran |took place |stretched |will (?:last|run|be) )?(?:from|on|between) )‹D\d+›/,
);

function legNamed(frame: Frame, story: StoryView): Encounter[] {
  const leg = frame.sentence.signs.exec(frame.text, LEG_OF);
  const place = leg ? frame.places[Number(leg[1])]! : null;
  if (!leg || place?.form !== 'adjective' || GATHERING.test(frame.text)) return [];
  const wanted = place.country === 'VNM' ? 'F' : 'V';
  const visitor = story.principal(frame, wanted);
  if (!visitor) return [];
  const to = { country: place.country, name: countryName(place.country), form: 'country' };
  return visitEncounters(frame, leg.index, leg.index + leg[0].length, [visitor], [to]);
}

export const tripLegExamples: EncounterExamples = {
  reads: [
    {
      text: 'While in Kenya from June 3 to 5, Prime Minister Pham Minh Chinh also laid flowers at a monument.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'visit',
          names: ['Pham Minh Chinh'],
          date: '2025-06-03',
          until: '2025-06-05',
          place: 'Kenya',
        },
      ],
    },
    {
      text: 'During his stay in Vietnam from June 8 to 10, Peruvian Foreign Minister Elmer Schialer toured a port.',
      meetings: [{ partners: ['PER'], kind: 'visit', names: ['Elmer Schialer'], date: '2025-06-08', place: 'Vietnam' }],
    },
    {
      text: 'In Kenya from June 3 to 5, Prime Minister Pham Minh Chinh laid flowers at a monument.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-03', until: '2025-06-05' },
      ],
    },
    {
      text: 'On his last stop in Hungary on June 6, President Luong Cuong saw a dairy farm.',
      meetings: [{ partners: ['HUN'], kind: 'visit', names: ['Luong Cuong'], date: '2025-06-06', place: 'Hungary' }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh leaves for Kenya and Morocco today. The Moroccan leg of the tour, from June 14 to 16, is at the invitation of the King.',
      meetings: [
        {
          partners: ['MAR'],
          kind: 'visit',
          names: ['Pham Minh Chinh'],
          status: 'planned',
          date: '2025-06-14',
          until: '2025-06-16',
          place: 'Morocco',
        },
      ],
    },
  ],
  ignores: [
    'While in Kenya, Prime Minister Pham Minh Chinh laid flowers at a monument.',
    'In Kenya from January to May, Prime Minister Pham Minh Chinh has many readers.',
    'In Vietnam from June 3 to 5, Prime Minister Pham Minh Chinh opened three fairs.',
    'While in Kenya on June 3, Prime Minister Pham Minh Chinh laid flowers at a monument.',
    'While in Kenya from June 3 to 5 for the summit of the bloc, Prime Minister Pham Minh Chinh spoke to the press.',
    'While in Hanoi from June 3 to 5, Prime Minister Pham Minh Chinh saw the dykes.',
  ],
};
