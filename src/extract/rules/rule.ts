import type { Document, Story } from '../document.ts';
import type { Span } from '../find/mention.ts';

/** A record as a rule proposes it, still in clean offsets: no id, no confidence. */
export type Draft<R> = Omit<R, 'id' | 'rule' | 'confidence' | 'evidence'> & {
  rule: string;
  evidence: Span[];
};

/** A candidate that a rule looked at and refused, kept so that lost recall can be found. */
export type Rejection = Span & { rule: string; reason: string };

export type RuleContext = {
  document: Document;
  story: Story;
  reject: (rejection: Rejection) => void;
};

/** One text that the rule reads (`reads` lists a few fields of what it must yield) or must leave alone (`reads: []`). */
export type RuleExample<R> = { text: string; published?: string; reads: Partial<R>[] };

/**
 * A way of saying something. Rules are pure: they read a story and propose drafts; assembly decides which of several
 * drafts are one record. The examples are the rule's tests.
 */
export type Rule<R> = {
  id: string;
  apply: (context: RuleContext) => Draft<R>[];
  examples: RuleExample<R>[];
};
