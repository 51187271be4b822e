import type { Agreement } from '#dataset/agreement.ts';
import type { RecordKind } from '#dataset/article-line.ts';
import type { Meeting } from '#dataset/meeting.ts';
import type { Relationship } from '#dataset/relationship.ts';
import type { Statistic } from '#dataset/statistic.ts';
import { nameTokens } from './match-names.ts';
import type { RecordOf } from './record-of.ts';
import { slug } from './slug.ts';

/**
 * Readable id of a record from one telling of it: date, partner, and the words that tell it from its neighbours
 * (`2025-11-26-phl-defence-dialogue-hoang-xuan-chien-irineo-espino`). It depends on nothing else in the data.
 */
export const readableId: { [K in RecordKind]: (record: RecordOf[K]) => string } = {
  meetings: meetingId,
  statistics: statisticId,
  relationships: relationshipId,
  agreements: agreementId,
};

function meetingId(meeting: Meeting): string {
  const topic = meeting.topics[0] ? slug(meeting.topics[0], 2) : '';
  const principal = (vietnamese: boolean) => {
    const person = meeting.participants.find((p) => p.side !== null && (p.side === 'VNM') === vietnamese);
    return person ? slug(nameTokens(person.name).join(' '), 3) : '';
  };
  return join(
    meeting.date ?? 'undated',
    partnersSlug(meeting.partners),
    topic,
    meeting.kind,
    principal(true),
    principal(false),
  );
}

function statisticId(statistic: Statistic): string {
  const whom = statistic.partners.length ? statistic.partners : statistic.subject.filter((code) => code !== 'VNM');
  const kind = statistic.kind === 'level' ? '' : statistic.kind;
  const metric = statistic.metric.split('-').slice(0, 7).join('-');
  return join(
    statistic.period?.replace('/', '-to-') ?? 'undated',
    partnersSlug(whom),
    metric,
    kind,
    amount(statistic.value),
    slug(statistic.unit, 2) || 'pct',
  );
}

function relationshipId(relationship: Relationship): string {
  const value = relationship.type === 'diplomatic-ties' ? relationship.type : slug(relationship.value, 7);
  return join(relationship.partner.toLowerCase(), value, relationship.since ?? '');
}

function agreementId(agreement: Agreement): string {
  return join(agreement.date ?? 'undated', partnersSlug(agreement.partners), slug(agreement.name));
}

function partnersSlug(partners: readonly string[]): string {
  const codes = [...partners].sort();
  const shown = codes.length > 3 ? [...codes.slice(0, 2), `and-${codes.length - 2}`] : codes;
  return shown.join('-').toLowerCase();
}

/** 2400000000 is `2.4bn`, written `2-4bn`; a minus is `minus-`. */
function amount(value: number): string {
  const size = Math.abs(value);
  const [unit, name] = size >= 1e12 ? [1e12, 'tn'] : size >= 1e9 ? [1e9, 'bn'] : size >= 1e6 ? [1e6, 'm'] : [1, ''];
  const digits = String(Number((size / unit).toPrecision(12))).replace('.', '-');
  return `${value < 0 ? 'minus-' : ''}${digits}${name}`;
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join('-');
}
