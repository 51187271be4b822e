import type { AgreementKind, AgreementStatus } from '../../../dataset/agreement.ts';
import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Document, Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { evidenceSpan } from '../evidence-span.ts';
import { isOfEach } from '../partners/each-of-several.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';
import { toldBefore } from '../partners/told-before.ts';
import type { RuleContext } from '../rule.ts';
import { agreementDate, isNews } from './agreement-date.ts';
import { agreementName, listedNames } from './agreement-name.ts';
import { agreementPartners } from './agreement-partner.ts';
import { agreementSubject, isBare, isScant } from './agreement-subject.ts';
import { isAmongVietnamese } from './among-vietnamese.ts';
import type { Candidate } from './candidates.ts';
import type { AgreementDraft } from './date-of-story.ts';
import {
  firmsSign,
  isBetweenCompanies,
  isCompanyDeal,
  isOfManyStates,
  isPutToUse,
  isSignedByMany,
} from './document-limits.ts';
import { instrumentKind, isTreatySubject } from './instrument-kind.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

/** A document without a word on its subject is shown only where the sentence itself says whose it is. */
function isWithNamed(sentence: Sentence, partners: readonly string[]): boolean {
  return foreignMentions(sentence).some(({ code, byPlace }) => !byPlace && partners.includes(code));
}

/** What stands near a document between two semicolons: what companies do in another part of the sentence is theirs. */
function partAround(words: string, { start, end }: Span): string {
  const before = words.slice(Math.max(0, start - 120), start);
  const after = words.slice(end, end + 120);
  return before.slice(before.lastIndexOf(';') + 1) + words.slice(start, end) + after.split(/;|, (?:and|while) /)[0];
}

/** The record or, of a list, the records of a document; refused without a partner or when companies alone sign. */
export function draftAgreements(
  rule: string,
  context: RuleContext,
  candidate: Candidate,
  status: AgreementStatus,
): AgreementDraft[] {
  const { document, story, reject } = context;
  const { sentence, words, phrase } = candidate;
  const span = { start: sentence.start + phrase.start, end: sentence.start + phrase.end };
  if (
    isBetweenCompanies(phrase.complement) ||
    (phrase.kind !== 'treaty' && (firmsSign(words.slice(0, phrase.start)) ?? isCompanyDeal(partAround(words, phrase))))
  ) {
    reject({ ...span, rule, reason: 'a deal of companies' });
    return [];
  }
  if (
    (isOfManyStates(words.slice(phrase.start, phrase.end + 12)) && !isPutToUse(words, phrase)) ||
    (phrase.head.partner === null && isSignedByMany(words.slice(phrase.end)))
  ) {
    reject({ ...span, rule, reason: 'a pact of many states' });
    return [];
  }
  if (isAmongVietnamese(document.text, sentence, span)) {
    reject({ ...span, rule, reason: 'a document of Vietnamese bodies alone' });
    return [];
  }
  const named = agreementPartners(document.text, sentence, story, phrase);
  const before = named.length > 0 ? null : toldBefore(document, story);
  const partners = before === null ? named : [before];
  if (partners.length === 0) {
    reject({ ...span, rule, reason: 'no partner can be told' });
    return [];
  }
  const subject = isScant(phrase) ? agreementSubject(words, phrase) : null;
  if (isBare(phrase) && subject === null && !isWithNamed(sentence, partners)) {
    reject({ ...span, rule, reason: 'what it is about, and with whom, is not said' });
    return [];
  }
  // What was signed in the course of years is told as a whole.
  const names = (isOfAllTime(words, phrase) ? null : listedNames(phrase)) ?? [
    [agreementName(words, phrase), subject].filter(Boolean).join(' '),
  ];
  const date =
    agreementDate(document, sentence, phrase, status) ??
    dateOfGroup(document, candidate, status) ??
    dateOfWhole(document, candidate, status);
  // 'in the spirit of the Joint Vision': it was there before.
  const news = date === null && candidate.status !== 'in-force' && isNews(document, sentence, phrase, status);
  const weight = story.own ? 'core' : 'mention';
  const evidence = [evidenceSpan(document.text, sentence, span)];
  // 'two visits, each of which produced a joint statement': one with each.
  const apart =
    partners.length > 1 && isOfEach(document.text, sentence, span) ? partners.map((one) => [one]) : [partners];
  return apart.flatMap((withWhom) =>
    names.map((name) => ({
      rule,
      partners: withWhom,
      name,
      kind: kindOf(phrase, subject, names.length > 1 ? name : null),
      status,
      date,
      news,
      weight,
      evidence: [...evidence],
    })),
  );
}

/** 'an MoU on rubber, one on ports and another on fish| on June 11': one verb, one day. */
function dateOfGroup(document: Document, { sentence, group }: Candidate, status: AgreementStatus): PartialDate | null {
  if (status !== 'signed' && status !== 'adopted') return null;
  const dates = new Set(group.map(({ phrase }) => agreementDate(document, sentence, phrase, status)));
  dates.delete(null);
  return dates.size === 1 ? [...dates][0]! : null;
}

/** 'have maintained exchanges and concluded| agreements on trade, science and culture', 'In earlier years they signed| pacts on'. */
const isOfAllTime = (words: string, { start, determiner, head, items }: InstrumentPhrase): boolean =>
  head.plural &&
  determiner === 'none' &&
  items === null &&
  /\b(?:(?:have|has|had) (?!just\b)[^;]*\b(?:signed|inked|concluded)|(?:in (?:earlier|past|previous|recent) years|over (?:the|past) [^,;]*|over time|through the years|in the past|previously|so far|already)\b[^;]*\b(?:signed|inked|concluded)) (?:(?:many|several|various|important|key) )*$/i.test(
    words.slice(0, start),
  );

/** 'Three agreements were signed on June 11. The second concerns tea.' */
const dateOfWhole = (document: Document, { oneOf }: Candidate, status: AgreementStatus): PartialDate | null =>
  oneOf ? agreementDate(document, oneOf.sentence, oneOf.phrase, status) : null;

/** Of a list each document has its own kind: 'agreements on farming and extradition'. */
function kindOf(phrase: InstrumentPhrase, subject: string | null, item: string | null): AgreementKind {
  if (item !== null) return instrumentKind(phrase.head, phrase.modifiers, item);
  // Of many papers in many fields nobody knows which are treaties.
  if (phrase.head.plural && phrase.kind === 'treaty' && phrase.complement.includes(', ')) return 'other';
  return subject !== null && isTreatySubject(phrase, subject) ? 'treaty' : phrase.kind;
}
