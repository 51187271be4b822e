import type { Agreement, AgreementStatus } from '../../../dataset/agreement.ts';
import { evidenceSpan } from '../evidence-span.ts';
import type { Draft, RuleContext } from '../rule.ts';
import { agreementDate } from './agreement-date.ts';
import { agreementName, listedNames } from './agreement-name.ts';
import { agreementPartners } from './agreement-partner.ts';
import type { Candidate } from './candidates.ts';

/** Pacts of many states, which say nothing of two partners, and figures of speech. */
const MANY_STATES =
  /\b(?:CPTPP|RCEP|TPP|[Tt]rans-?[Pp]acific|Trans Pacific|UNCLOS|Law of the Sea|Comprehensive and Progressive|Regional Comprehensive|Paris Agreement|UN Charter|Sustainable Development|2030 Agenda|Vienna|Geneva|JCPOA|Joint Comprehensive Plan of Action|Amity and Co-?[Oo]peration in South|new-generation|next-generation|free trade agreements|FTAs)\b/;

const COMPANY =
  /\b(?:compan(?:y|ies)|corporations?|JSC|Ltd|Inc\.?|Co\.|PLC|enterprises?|businesses|firms?|conglomerate|joint venture|startups?|investors?|airlines?|Vietjet|VinFast|Vingroup|FPT|Viettel|Airlines|Group|Holdings?|supermarket|factory|shipyard|insurer)\b/;
const OFFICIAL =
  /\b(?:minist\w+|government|governments|two countries|State|National Assembly|parliament\w*|embassy|province|provincial|people's committee|President|Prime Minister|PM|leaders?|Party|two sides|sides|general|deputy|chamber|agency|academy|universit\w+|institute|union|federation|association|command|central bank|USAID|committee|office|department|council)\b/i;

/** True when the words around a document tell of companies and of no authority. */
export function isCompanyDeal(words: string): boolean {
  return COMPANY.test(words) && !OFFICIAL.test(words);
}

/** The record or, of a list, the records of a document; refused without a partner or when companies alone sign. */
export function draftAgreements(
  rule: string,
  context: RuleContext,
  candidate: Candidate,
  status: AgreementStatus,
): Draft<Agreement>[] {
  const { document, story, reject } = context;
  const { sentence, words, phrase } = candidate;
  const span = { start: sentence.start + phrase.start, end: sentence.start + phrase.end };
  if (phrase.kind !== 'treaty' && isCompanyDeal(words.slice(Math.max(0, phrase.start - 120), phrase.end + 120))) {
    reject({ ...span, rule, reason: 'a deal of companies' });
    return [];
  }
  if (MANY_STATES.test(words.slice(phrase.start, phrase.end + 12))) {
    reject({ ...span, rule, reason: 'a pact of many states' });
    return [];
  }
  const partners = agreementPartners(document.text, sentence, story, phrase);
  if (partners.length === 0) {
    reject({ ...span, rule, reason: 'no partner can be told' });
    return [];
  }
  const names = listedNames(phrase) ?? [agreementName(words, phrase)];
  const date = agreementDate(document, sentence, phrase, status);
  const weight = story.own ? 'core' : 'mention';
  const evidence = [evidenceSpan(document.text, sentence, span)];
  return names.map((name) => ({
    rule,
    partners,
    name,
    kind: phrase.kind,
    status,
    date,
    weight,
    evidence: [...evidence],
  }));
}
