import type { Frame } from '../../../assemble/frame.ts';
import type { EncounterExamples } from '../clause/encounter.ts';

/** What somebody does who has come to see another; any other 'to …' is what the other is urged to do. */
const ERRAND =
  '(?:say|bid|pay|convey|present|hand|deliver|offer|extend|express|brief|discuss|talk|review|seek|introduce|congratulate|thank|greet|wish|take leave|mark|exchange|inform|update|report|give|submit|ask|invite|request|share|explore|farewell)';
const TO_DO = String.raw`(?:,? (?:and |or )?‹\w\d+›)*,? to (?!(?:\w+ly )?${ERRAND}\b)[a-z]`;
const CALLED_ON = /^call(?:s|ed|ing)? on$/;
const APPEAL = new RegExp(String.raw`\bcall(?:s|ed|ing)? on${TO_DO}`);
const BEHIND = new RegExp(`^${TO_DO}`);

/** 'X called on Y to support Z': an appeal, and no call. `behind` is the place behind Y. */
export function isCalledUpon(frame: Frame, verb: string, behind: number): boolean {
  return CALLED_ON.test(verb.trim()) && BEHIND.test(frame.text.slice(behind));
}

/** Words of an encounter at which an appeal can be made. */
const AT_TALKS = /\b(?:talks|meetings?|phone|calls?(?! on\b)|conversation|dialogue|summit|reception|session|visit)\b/;

/** Whether such an appeal, whoever makes it, is all that the sentence tells of the two. */
export function isAppealOnly(frame: Frame): boolean {
  return APPEAL.test(frame.text) && !AT_TALKS.test(frame.text);
}

export const calledUponExamples: EncounterExamples = {
  reads: [
    {
      text: 'Kenyan Foreign Minister Musalia Mudavadi called on Prime Minister Pham Minh Chinh in Hanoi on June 5 to convey greetings from Nairobi.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'reception',
          names: ['Pham Minh Chinh', 'Musalia Mudavadi'],
          date: '2025-06-05',
          place: 'Hanoi',
        },
      ],
    },
  ],
  ignores: [
    'Prime Minister Pham Minh Chinh called on Kenyan President William Ruto to open his market to rice.',
    'Vietnam has called on ASEAN and Kenya to keep supply chains open, Prime Minister Pham Minh Chinh said on June 5.',
  ],
};
