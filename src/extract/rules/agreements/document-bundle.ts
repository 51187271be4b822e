import type { Agreement } from '../../../dataset/agreement.ts';
import type { Rule } from '../rule.ts';
import { isOfYears } from './agreement-date.ts';
import { isNamed } from './agreement-name.ts';
import { candidatesOf } from './candidates.ts';
import { draftAgreements } from './draft-agreements.ts';
import { countedByPartner, draftsApart, statementsByPartner } from './per-partner.ts';

const ID = 'agreements/document-bundle';

const CARRIES_OUT =
  /\b(?:implement\w*|carry(?:ing)? out|step(?:ping)? up|reali[sz]\w*|ratif\w+(?: of)?|fulfil\w*)\s+(?:[\w-]+ ){0,2}$/i;

/** 'By then they had concluded| 10 agreements', 'have so far signed| 25 documents': counted over all the years of a friendship. */
const ALL_THE_YEARS =
  /\bhad (?:(?:by then|already|so far|also|together) )?(?:signed|inked|concluded)(?: (?:a total of|some|about|over|nearly))?(?: [\w-]+ [a-z ]{4,30} and)? $|\b(?:(?:so far|to date|until now|up to now|over the (?:past )?(?:\w+ )?(?:years|decades)|since (?:then|19\d{2}|20\d{2})),? [^,;]{0,60}\b(?:have|has) |(?:have|has) (?:so far|to date|until now|thus far) )(?:signed|inked|concluded)(?: (?:a total of|some|about|over|nearly))? $/i;

/** 'Since then, both sides have exchanged delegations and inked| numerous documents': in all these years. */
const SINCE_THEN =
  /^["“]?(?:Since (?:then|19\d{2}|20\d{2})|So far|To date|Until now|Over the (?:past )?(?:years|decades)),? .*\b(?:have|has)\b/;

const ON_A_DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b[A-Z][a-z]{2,8} \d{1,2}\b(?!\d)|\b\d{1,2} [A-Z][a-z]{2,8}\b|\b(?:visit|trip|talks|occasion|earlier|ceremony)\b/;

const BEAR = /^[^;]{0,60}? (?:bears?|carry|carries) (?:the |their )?(?:signatures?|names?)\b/i;

/** '14 cooperation documents', 'more than a dozen agreements', 'several agreements': signed together and not named one by one. */
export const documentBundle: Rule<Agreement> = {
  id: ID,
  apply(context) {
    return candidatesOf(context).flatMap((candidate) => {
      const { phrase, status, words } = candidate;
      if (status !== 'signed' || !phrase.head.plural || isNamed(phrase)) return [];
      // The rule on what is adopted reads these one by one.
      if (statementsByPartner(context.document.text, candidate).length > 0) return [];
      if (
        /\b(?:(?:largest|biggest|greatest) number of(?: [^,;]{3,40} and)?|more|most|further|other|any|no|such|similar)\s*$/i.test(
          words.slice(0, phrase.start),
        )
      )
        return [];
      // 'agreements were reached on visits' and 'carry out the agreements reached' are no papers signed.
      if (
        phrase.determiner !== 'counted' &&
        /^ (?:(?:were|have been|was|already) )*reached\b/i.test(words.slice(phrase.end))
      )
        return [];
      if (CARRIES_OUT.test(words.slice(0, phrase.head.start))) return [];
      // 'have over the years inked documents in many fields' is no event.
      if (
        phrase.determiner === 'none' &&
        /\b(?:have|has)\b[^;]{0,180}\b(?:signed|inked|concluded|(?:signing|exchange|conclusion) of)\s+$/i.test(
          words.slice(0, phrase.start),
        )
      )
        return [];
      if (SINCE_THEN.test(words.slice(0, phrase.start)) && !ON_A_DAY.test(words)) return [];
      if (ALL_THE_YEARS.test(words.slice(0, phrase.start)) && !ON_A_DAY.test(words)) return [];
      // 'numerous agreements bear the signatures of both sides' likewise.
      if (/^(?:|many|numerous|various|several)$/i.test(phrase.counted) && BEAR.test(words.slice(phrase.end))) return [];
      if (isOfYears(words.slice(0, phrase.start), phrase)) return [];
      if (phrase.determiner === 'the' || phrase.determiner === 'possessive') return [];
      const parts = countedByPartner(context.document.text, candidate);
      return parts.length > 0
        ? draftsApart(ID, context, candidate, 'signed', parts)
        : draftAgreements(ID, context, candidate, 'signed');
    });
  },
  examples: [
    {
      text: 'The presidents of Vietnam and France saw 14 cooperation documents handed over on May 26.',
      published: '2025-05-27',
      reads: [{ partners: ['FRA'], status: 'signed' }],
    },
    {
      text: 'China and Vietnam signed more than a dozen agreements last December.',
      published: '2024-08-18',
      reads: [{ partners: ['CHN'], status: 'signed', date: '2023-12' }],
    },
    { text: 'Vietnam and Malta have signed many agreements and memoranda on cooperation.', reads: [] },
    { text: 'Vietnam and Laos will implement the signed agreements.', reads: [] },
    {
      text: 'Since then, Vietnam and Uruguay have exchanged delegations, and inked numerous cooperative documents in economy, trade and science.',
      reads: [],
    },
    { text: 'Vietnam and Malta urged early ratification of agreements signed in Hanoi.', reads: [] },
    { text: 'Agreements were reached between Vietnam and Malta in bringing in fish farmers.', reads: [] },
  ],
};
