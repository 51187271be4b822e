import type { ArticleLine } from '../../dataset/article-line.ts';
import type { Evidence } from '../../dataset/evidence.ts';
import type { Document } from '../document.ts';
import type { Span } from '../find/mention.ts';
import type { Draft } from '../rules/rule.ts';
import { confidenceOf } from './confidence.ts';

type AnyDraft = Draft<{ id: string; rule: string; confidence: number; evidence: Evidence[] }> & {
  inferredYear?: boolean;
};

/**
 * Drafts in clean offsets to records: evidence as exact substrings of the raw text, confidence from the rule's measured precision,
 * ids that count up in the order of the text.
 */
export function finish<K extends 'meetings' | 'statistics' | 'relationships' | 'agreements'>(
  document: Document,
  kind: K,
  drafts: readonly AnyDraft[],
): ArticleLine[K] {
  const records = drafts.map((draft) => {
    const { inferredYear, evidence, ...fields } = draft;
    const spans = evidence.map((span) => toEvidence(document, span)).filter((item): item is Evidence => item !== null);
    const confidence = confidenceOf({
      rule: draft.rule,
      inferredYear: inferredYear ?? false,
    });
    return { fields, evidence: dedupe(spans), confidence, at: first(spans), text: '' };
  });
  const placed = records
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => a.at - b.at || compare(textOf(a), textOf(b)));
  return placed.map(({ fields, evidence, confidence }, index) => ({
    id: `${kind}-${index + 1}`,
    ...fields,
    evidence,
    confidence,
  })) as unknown as ArticleLine[K];
}

/** The whole record, which orders those of one sentence; put into words for them alone, and once. */
function textOf(placed: { fields: object; evidence: Evidence[]; confidence: number; text: string }): string {
  const { fields, evidence, confidence } = placed;
  placed.text ||= `${JSON.stringify(fields).slice(0, -1)},${JSON.stringify({ evidence, confidence }).slice(1)}`;
  return placed.text;
}

function toEvidence(document: Document, span: Span): Evidence | null {
  const { start, end } = document.toRaw(span);
  const quote = document.raw.slice(start, end);
  return quote.trim() === '' ? null : { quote, start, end };
}

function dedupe(evidence: Evidence[]): Evidence[] {
  const seen = new Set<number>();
  const quotes = new Set<string>();
  return evidence.filter((item) => {
    if (seen.has(item.start) || quotes.has(item.quote)) return false;
    seen.add(item.start);
    quotes.add(item.quote);
    return true;
  });
}

function first(evidence: readonly Evidence[]): number {
  return Math.min(...evidence.map((item) => item.start));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
