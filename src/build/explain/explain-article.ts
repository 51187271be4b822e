import { RECORD_KINDS } from '#dataset/article-line.ts';
import type { Actor } from '#extract/assemble/actor.ts';
import type { Document } from '#extract/document.ts';
import type { Mention } from '#extract/find/mention.ts';
import { type ArticleInput, extractPrepared, type PreparedArticle, prepareArticle } from '#extract/pipeline.ts';
import { describeRecord } from './describe-record.ts';

/** What each stage made of an article, for a terminal: blocks, sentences with mentions and sides, records, and what was refused and why. */
export function explainArticle(input: ArticleInput): string {
  const prepared = prepareArticle(input);
  const { document } = prepared;
  const { line, rejections } = extractPrepared(prepared);
  return [
    `${line.article.title || line.article.file}`,
    `outlet ${line.article.outlet ?? '-'}, published ${line.article.published ?? '-'}, dates refer to ${document.reference ?? 'no known day'}`,
    ...section('blocks', explainBlocks(document)),
    ...section('sentences: mentions and actors', explainSentences(prepared)),
    ...section(
      'records',
      RECORD_KINDS.flatMap((kind) => line[kind].flatMap((record) => describeRecord(kind, record))),
    ),
    ...section(
      'refused',
      [...rejections]
        .sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1))
        .map(({ rule, reason, start, end }) => `${rule}: ${reason}: "${short(document.text.slice(start, end))}"`),
    ),
    ...section(
      'notes',
      line.notes.map(({ rule, message, start }) => `${start} ${rule} ${message}`),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', `== ${title}`, ...(lines.length ? lines : ['(none)'])];
}

function explainBlocks({ blocks, text }: Document): string[] {
  return blocks.map(({ story, kind, start, end, datelinePlace }) => {
    const place = datelinePlace === null ? '' : ` (dateline ${datelinePlace})`;
    return `${String(story).padStart(3)} ${kind.padEnd(13)} ${short(text.slice(start, end))}${place}`;
  });
}

function explainSentences({ document, cast: { actors } }: PreparedArticle): string[] {
  return document.sentences.flatMap((sentence, i) => [
    `[${sentence.story}] ${short(document.text.slice(sentence.start, sentence.end), 160)}`,
    ...sentence.mentions.map(
      (mention) =>
        `      ${mention.kind} "${document.text.slice(mention.start, mention.end)}" ${mentionValue(mention)}`,
    ),
    ...(actors[i] ?? []).map(
      (actor) => `      actor "${document.text.slice(actor.start, actor.end)}" ${describeActor(actor)}`,
    ),
  ]);
}

function describeActor({ form, sides, inferredSide, role, persons }: Actor): string {
  const names = persons.map(({ name }) => name).join(', ');
  const side = `${sides.join('+') || 'side unknown'}${inferredSide ? ' (from the story)' : ''}`;
  return [form, side, role, names].filter(Boolean).join('; ');
}

function mentionValue(mention: Mention): string {
  switch (mention.kind) {
    case 'date':
      return [mention.value ?? mention.monthDay ?? '?', mention.until, mention.inferredYear ? 'year inferred' : null]
        .filter(Boolean)
        .join(' ');
    case 'quantity':
      return `${mention.bound === 'exactly' ? '' : `${mention.bound} `}${mention.value} ${mention.unit ?? ''}`;
    case 'place':
      return `${mention.name}, ${mention.country} (${mention.form})`;
    case 'organisation':
      return mention.code ?? mention.country ?? '';
    case 'office':
      return `${mention.role} ${mention.side ?? ''}`;
    case 'person':
      return mention.name;
  }
}

function short(text: string, length = 100): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
