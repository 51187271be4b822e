import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Relationship } from '../../../dataset/relationship.ts';
import type { Draft } from '../rule.ts';

type RelationshipDraft = Draft<Relationship>;

const RUNGS = ['Comprehensive Partnership', 'Strategic Partnership', 'Comprehensive Strategic Partnership'];
const MOST_EVIDENCE = 3;

/**
 * One record for each fact of an article: drafts that state the same thing become one with the fullest date and the evidence
 * of each. A lower rung without a date of its own, in an article that names a higher one, is shorthand for that.
 */
export function mergeRelationships(drafts: readonly RelationshipDraft[]): RelationshipDraft[] {
  const merged: RelationshipDraft[] = [];
  for (const draft of drafts) {
    const same = merged.find((other) => isSameFact(other, draft));
    if (same) absorb(same, draft);
    else merged.push({ ...draft, evidence: [...draft.evidence] });
  }
  for (const draft of merged) if (draft.type === 'anniversary') takeDateOfTies(draft, merged);
  return merged.filter((draft) => !isShorthand(draft, merged) && !isBareBond(draft, merged));
}

function isSameFact(a: RelationshipDraft, b: RelationshipDraft): boolean {
  if (a.partner !== b.partner || a.type !== b.type) return false;
  if (a.type === 'diplomatic-ties')
    return (
      isRecognition(a) === isRecognition(b) || a.since === null || b.since === null || datesAgree(a.since, b.since)
    );
  if (a.type === 'partnership-level') return sameLevel(levelKey(a.value), levelKey(b.value));
  // No two things that a pair celebrates are of one age, but a second count of the same years is common.
  if (a.type === 'anniversary') return countOf(a.value) === countOf(b.value);
  return treatyKey(a.value) === treatyKey(b.value);
}

/** Recognition often comes before relations: a fact of its own. */
const isRecognition = ({ value }: RelationshipDraft): boolean => value === 'recognition';

/** 'sectoral strategic partnership' is short for the one 'in science and innovation'; a plain rung is short for nothing. */
function sameLevel(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!/^(?:sectoral|green|global)/.test(short)) return false;
  // A headline's 'in technology' is short for the body's 'in science, technology and innovation'.
  const [rung, field] = short.split(' in ') as [string, string?];
  const fields = long.startsWith(`${rung} in `) ? long.slice(rung.length + 4).split(' ') : [];
  return fields.length > 0 && (field === undefined || fields.includes(field));
}

function levelKey(value: string): string {
  return value
    .toLowerCase()
    .replace(/ (?:of cooperation|for peace.*|in the 21st century)$/, '')
    .replace(/\bco-?operati(?:ve|on) (?=partnership)/, '')
    .replace(/^special relations$/, 'special relationship')
    .replace(/\band\b|[^a-z ]/g, '')
    .replace(/\s+/g, ' ');
}

function treatyKey(value: string): string {
  return value.toLowerCase().replace(/^(?:un|united nations) /, '');
}

function countOf(value: string): string {
  return /^\d+/.exec(value)?.[0] ?? value;
}

function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function absorb(kept: RelationshipDraft, other: RelationshipDraft): void {
  if (
    other.since !== null &&
    (kept.since === null || (other.since.length > kept.since.length && datesAgree(kept.since, other.since)))
  ) {
    kept.since = other.since;
    kept.rule = other.rule;
    kept.evidence.unshift(...other.evidence);
  } else {
    kept.evidence.push(...other.evidence);
  }
  if (other.value.length > kept.value.length || isRecognition(kept)) kept.value = other.value;
  if (other.weight === 'core') kept.weight = 'core';
  const seen = new Set<number>();
  kept.evidence = kept.evidence.filter((span) => !seen.has(span.start) && seen.add(span.start)).slice(0, MOST_EVIDENCE);
}

function isShorthand(draft: RelationshipDraft, all: readonly RelationshipDraft[]): boolean {
  if (draft.type !== 'partnership-level' || draft.since !== null) return false;
  const rung = RUNGS.indexOf(draft.value);
  return (
    rung >= 0 &&
    all.some(
      (other) =>
        other !== draft &&
        other.type === 'partnership-level' &&
        other.partner === draft.partner &&
        rungOf(other.value) > rung,
    )
  );
}

/** 'special relations' beside the full formula of the same pair. */
function isBareBond(draft: RelationshipDraft, all: readonly RelationshipDraft[]): boolean {
  return (
    /^special (?:relations(?:hip)?|friendship|ties|bonds?)$/.test(draft.value) &&
    all.some(
      (other) =>
        other !== draft &&
        other.type === 'partnership-level' &&
        other.partner === draft.partner &&
        other.value.length > draft.value.length,
    )
  );
}

function rungOf(value: string): number {
  return RUNGS.findLastIndex((rung) => value.startsWith(rung) || levelKey(value).startsWith(rung.toLowerCase()));
}

/** The anniversary of relations whose first day the article tells elsewhere began on that day. */
function takeDateOfTies(draft: RelationshipDraft, all: readonly RelationshipDraft[]): void {
  const level = /anniversary of the (.*?)(?: \(|$)/.exec(draft.value)?.[1];
  const source = all.find(
    (other) =>
      other.partner === draft.partner &&
      other.since !== null &&
      (level
        ? other.type === 'partnership-level' && levelKey(other.value) === levelKey(level)
        : other.type === 'diplomatic-ties' && /relations|ties|friendship/.test(draft.value)),
  );
  if (!source?.since) return;
  if (draft.since === null || source.since.startsWith(draft.since)) draft.since = source.since;
  else if (level === undefined && isMiscounted(draft, source.since)) {
    const falls = Number(source.since.slice(0, 4)) + Number(countOf(draft.value));
    draft.value = draft.value.replace(/\(\d{4}\)$/, `(${falls})`);
    draft.since = source.since;
  }
}

/** 'preparing for the 50th anniversary', told a year ahead: counted back from the day of writing it is a year or two off. */
function isMiscounted(draft: RelationshipDraft, since: PartialDate): boolean {
  const off = Math.abs(Number(draft.since!.slice(0, 4)) - Number(since.slice(0, 4)));
  return /^\d+$/.test(countOf(draft.value)) && draft.since!.length === 4 && off > 0 && off <= 2;
}
