import type { MeetingKind } from '../../../../dataset/meeting.ts';

/** What two who chair together chair, by the first word for it behind the verb: a standing mechanism is a dialogue. */
export function kindOfChaired(object: string): MeetingKind {
  const word = CHAIRED.exec(object)?.[0];
  if (word === undefined || /^(?:meeting|talks)/.test(word)) return STANDING.test(object) ? 'dialogue' : 'talks';
  return STANDING.test(word) ? 'dialogue' : 'conference';
}

const STANDING = /\b(?:dialogue|consultations?|committee|commission|policy|mechanism|session|partnership forum)\b/;

const CHAIRED =
  /\b(?:meeting|talks|dialogue|consultations?|committee|commission|mechanism|session|(?<!press )(?:video ?)?conference|workshop|seminar|symposium|roundtable|(?:partnership )?forum)\b/;
