import { allMatches } from '../../article/all-matches.ts';
import type { PlaceMention } from '../../find/mention.ts';
import { countryName } from '../../find/places/country-name.ts';
import type { Frame } from '../frame.ts';

/** From a place of the text on, the story is there. */
export type Opening = { at: number; place: Pick<PlaceMention, 'country' | 'name' | 'form'> };

/** Words before the place with which a sentence opens. */
const LEAD =
  /^(?:(?:then|next|later|while|once|back|first|finally|lastly|afterwards|meanwhile|earlier|also|and|still|on ‹D\d+›|(?:earlier )?(?:during|in the course of|on) (?:his|her|their|the) (?:(?!previous|earlier|last|first|past|next|upcoming)[\w-]+ ){0,4}(?:stay|time|stop|stopover|visit|trip|days|leg|activities)),? )*(?:in|to) (?:the )?(?:city of |capital of |capital,? )?$/;

/** What goes on behind it. */
const GOES_ON =
  /^(?:,? ‹L\d+›)?(?:,|;| itself| alone| too| \(?(?:on |from |between |over |early on )?‹D| (?:he|she|they|the|where|there|prime|president|vice|deputy|chairman|chairwoman|general|minister|mr|ms|state|party|national|his|her|both|talks)\b)/;

/** 'The first stop was Kenya', 'the trip's last leg took him to Peru'. */
const STOP =
  /\b(?:first|second|third|fourth|fifth|next|last|final|other|previous|opening|closing) (?:and (?:last|final) )?(?:leg|stop|stage|part|destination|country|station|port of call)\b[^.;‹]{0,40}\b(?:is|was|were|being|in|to|brought (?:him|her|them) to|took (?:him|her|them) to) (?:the )?$/;

/** 'First came Uruguay', 'next was Peru', 'then it was on to Cuba'. */
const CAME =
  /(?:^|[,;] )(?:first|next|then|finally|last|lastly|after (?:that|this)) (?:came|comes|was|is|followed|it was(?: on)? to) (?:the )?$/;

/** 'Kenya came next', 'Peru was the first stop'. */
const AS_TOPIC = /^(?:(?:the|then|and|later),? )*$/;
const COMES =
  /^ (?:came|comes|was|is|followed|had been|will be) (?:(?:the )?(?:first|next|last|second|third|fourth|final|another)\b|reached|where the)/;

/** 'Flew on to Peru'. */
const MOVED =
  /\b(?:moved|flew|fl(?:y|ies|own)|travell?ed|went|gone|goes|continued|journeyed|drove|driven|headed|proceeded|crossed(?: over)?)(?: (?:his|her|their|the) (?:trip|tour|journey|visit))?(?: (?:on|over|down|up|north|south|east|west))? (?:in)?to (?:the )?$/;

/** 'Arrived in Peru'. */
const LANDED =
  /\b(?:arriv(?:ed|ing|es)|land(?:ed|s|ing)|touch(?:ed|es) down|welcomed|greeted)(?: [^,;.‹]{0,24})? (?:in|at) (?:the )?$/;

/** 'The Moroccan leg (July 24-27)'. */
const LEG_OF = /^ (?:leg|part|stage|stop|portion|chapter|section|half)\b/;

/** Not where the story goes on: what is recalled, wished for or to come. */
const NOT_THERE =
  /\b(?:recall\w+|last year|years? ago|next (?:year|month)|invit\w+|plans? to|hop(?:es|ed) to|had (?:last |first |previously )?(?:visited|paid|been))\b/;

/** Where a sentence takes the story, in the order of its words. */
export function openingsIn(frame: Frame): Opening[] {
  const { text, places } = frame;
  if (frame.sentence.block.kind !== 'paragraph' || !text.includes('‹L') || NOT_THERE.test(text)) return [];
  return allMatches(text, /‹L(\d+)›/g).flatMap((mark): Opening[] => {
    const place = places[Number(mark[1])]!;
    const before = text.slice(0, mark.index);
    const behind = text.slice(mark.index + mark[0].length);
    if (place.form === 'people') return [];
    if (place.form === 'adjective')
      return LEG_OF.test(behind) && /\b(?:the|his|her|their|this|a) $/i.test(before)
        ? [{ at: place.start, place: { country: place.country, name: countryName(place.country), form: 'country' } }]
        : [];
    if (LEAD.test(before) && GOES_ON.test(behind)) return [{ at: frame.sentence.start, place }];
    const reached =
      STOP.test(before) ||
      CAME.test(before) ||
      (AS_TOPIC.test(before) && COMES.test(behind)) ||
      MOVED.test(before) ||
      LANDED.test(before);
    return reached ? [{ at: place.start, place }] : [];
  });
}
