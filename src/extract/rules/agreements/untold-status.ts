import type { AgreementStatus } from '../../../dataset/agreement.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

/** How far around a document the words are read. */
const AROUND = 140;
const SUBJECT =
  /^(?:\([^)]*\) ?)?,? ?(?:on|between|for|concerning|regarding|covering|waiving|exempting|to [a-z]+|setting up|establishing|allowing|creating|extending|amending) /i;
const PLANNED =
  /\b(?:await\w*|waiting|pending|in the (?:pipeline|works|making|offing)|upcoming|forthcoming|near(?:s|ing)? (?:completion|signature)|is near|on the cards|to be (?:signed|concluded|finali[sz]ed)|being (?:drafted|negotiated|finali[sz]ed|prepared|drawn up))\b/i;
/** Words under which nobody knows whether the document is there. */
const UNREAL =
  /\b(?:not?|never|none|nor|without|lack\w*|need\w*|necess\w+|want\w*|will|would|could|should|shall|may|might|must|can|to|hop\w+|wish\w*|consider\w*|possib\w+|importan\w+|if|unless|whether|until|once|call\w*|urg\w+|ask\w*|seek\w*|sought|ey(?:e[sd]?|ing)|mull\w*|discuss\w*|talks?|talked|stud\w+|explor\w+|suggest\w*|propos\w*|promis\w*|pledg\w*|ideas?|interest\w*|favou?r\w*|towards?|like|breach\w*|violat\w*|ready|plan(?:s|ned|ning)?|intend\w*|aim\w*|expect\w*|negotiat\w*|draft\w*|prepar\w*|support\w*|back(?:s|ed)|study|review\w*|idea|example|such as|under|known|similar|model\w*|look(?:ed|s|ing)? (?:at|into)|topics?|themes?|questions?|subjects?)\b/i;
const PAST = /\b(?:[a-z]{3,}ed|came|took|gave|brought|saw|made|won|put|led|went|struck|left|got|bore|drew|set|wrote)\b/;

/**
 * What has become of a new document of which no known verb tells: in a sentence that reports what was done and leaves nothing
 * open it was signed.
 */
export function untoldStatus(words: string, phrase: InstrumentPhrase): AgreementStatus | null {
  if (phrase.determiner !== 'a' && phrase.determiner !== 'counted') return null;
  // 'A second, for 85 million USD, went to' may be a loan.
  if (/^(?:another|one|a (?:second|third|fourth|new one))\b/i.test(words.slice(phrase.start, phrase.start + 12)))
    return null;
  if (!SUBJECT.test(`${phrase.complement} `) || phrase.kind === 'regulation') return null;
  const before = /[^;:]*$/.exec(words.slice(Math.max(0, phrase.start - AROUND), phrase.start))![0];
  const after = /^[^;:]*/.exec(words.slice(phrase.end, phrase.end + AROUND))![0];
  if (PLANNED.test(before.slice(-60)) || PLANNED.test(after.slice(0, 80))) return 'planned';
  if (
    UNREAL.test(before.replace(/\bto (?=\p{Lu})/gu, '')) ||
    UNREAL.test(after.slice(0, 60).replace(/\bto (?=\p{Lu})/gu, ''))
  )
    return null;
  return PAST.test(before) || PAST.test(after) ? 'signed' : null;
}

/** 'Negotiations were started in 2012', right after the document was named. */
const TALKS_ON_IT =
  /^(?:The )?(?:[Nn]egotiations|[Tt]alks)(?: on (?:it|this|the (?:agreement|pact|deal|treaty|FTA)))? (?:were|was|have been|are|began|started|opened|got under way|go back|continue|resumed)\b(?![^.]*\b(?:conclu|complet|ended|finish|wrapped)\w*)/;

/** 'planned' for a treaty of which the next sentence tells how its negotiation goes. */
export function stillTalkedOf(next: string, phrase: InstrumentPhrase): AgreementStatus | null {
  return phrase.kind === 'treaty' && phrase.head.partner === null && TALKS_ON_IT.test(next) ? 'planned' : null;
}

/** 'All were signed during the trip', 'These papers were exchanged on Monday', right behind a list of documents. */
const ALL_SIGNED =
  /^(?:All|Both|Each|They|These|Those|The (?:two|three|four|five|six|seven|eight|nine|ten|\d+|said|above)? ?(?:documents|agreements|deals|pacts|papers|accords|texts))(?: (?:of (?:them|these|which)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)|documents|agreements|deals|pacts|papers|accords))* (?:were|was|have been|had been) (?:\w+ )?(?:signed|inked|concluded|sealed|exchanged|initial+ed)\b/;

/** 'signed' for the documents of a list of which the next sentence says so. */
export const signedNext = (next: string, listed: number): AgreementStatus | null =>
  listed > 1 && ALL_SIGNED.test(next) ? 'signed' : null;
