import type { Statistic } from '../../../../dataset/statistic.ts';
import type { Sentence } from '../../../document.ts';
import type { QuantityMention, Span } from '../../../find/mention.ts';
import { goodsOfTopic } from '../goods/goods-told.ts';
import { TAKERS_TOLD } from '../items/flow-item.ts';
import { ofOwn } from '../items/list-told.ts';
import { growthBy } from '../name/by-what.ts';
import { composeWhat } from '../name/compose.ts';
import { ofDonor } from '../name/given-to.ts';
import { withoutHighEnd } from '../name/high-end.ts';
import { homeTown, namedTown, ofTown } from '../name/home-town.ts';
import { inGroup } from '../name/in-group.ts';
import { likeTold } from '../name/like-told.ts';
import { metricOf } from '../name/metric.ts';
import { opposite } from '../name/opposite.ts';
import { pointedAtSeveral, pointedOut } from '../name/pointed.ts';
import { unitMeasured } from '../name/unit-measured.ts';
import { whoseWhere } from '../name/whose-where.ts';
import { isWorldwide } from '../name/worldwide.ts';
import { figureCodes } from '../parties/figure-codes.ts';
import { spokenBloc } from '../parties/spoken-bloc.ts';
import { aheadAs } from '../period/ahead.ts';
import { entryYear } from '../period/entry-year.ts';
import { periodFor } from '../period/period.ts';
import type { FigureSite, Told } from '../site/figure-site.ts';
import { isPartOf } from '../site/story-frame.ts';
import { toldTime } from '../site/told-time.ts';
import { nothingTold, type Topic } from '../site/told-topic.ts';
import { kindOf } from '../statement/kind.ts';
import { likeBefore } from '../statement/like-before.ts';
import { isOverYears } from '../statement/times-of.ts';
import { namesOnlyPlace } from '../topic/bare-place.ts';
import { ownPartner } from '../topic/own-partner.ts';
import { openingFlow, spokenOf } from '../topic/spoken-of.ts';
import { resolveTopic } from '../topic/topic.ts';
import { wholeAhead, wholeOpening } from '../topic/whole-told.ts';
import { outOfNumber } from '../walk/out-of.ts';
import type { Reading, Site } from '../walk/site.ts';
import { HOME, namedIn } from '../words/countries.ts';
import { figureUnit } from '../words/figure-unit.ts';
import { STOCKS, TRADE, VISITORS } from '../words/figure-words.ts';
import { isMeasure, isMoney } from '../words/refuse.ts';
import { regionAbout } from '../words/regions.ts';
import { evidenceSpan } from './evidence-span.ts';
import { isCore } from './figure-weight.ts';
import { opensOnArrivals } from './opens-on-arrivals.ts';
import { readingOf } from './reading-of.ts';

/** A number of a story with everything read about it; the rules pick theirs by `kind`. */
export type Figure = Pick<
  Statistic,
  'kind' | 'value' | 'unit' | 'what' | 'metric' | 'period' | 'subject' | 'partners' | 'weight'
> & {
  mention: QuantityMention;
  evidence: Span;
};

/** The figure before this one in the same paragraph, or just before it. */
function nearFigure(previous: Told | null, sentence: Sentence): Told | null {
  if (previous === null) return null;
  return previous.sentence.block === sentence.block || sentence.index - previous.sentence.index <= 2 ? previous : null;
}

/** The one foreign country of a sentence, which 'that country' in it is. */
function onlyNamed({ mentions }: Sentence): string | null {
  const foreign = new Set(
    mentions.flatMap((mention) => (mention.kind === 'place' && mention.country !== HOME ? [mention.country] : [])),
  );
  const [only] = foreign;
  return foreign.size === 1 ? only! : null;
}

/** Reads one number; a string is the reason why it measures nothing. */
export function readFigure(from: FigureSite): { figure: Figure; told: Told } | string {
  const { document, sentence, words, at, mention, previous } = from;
  const site: Site = { text: document.text, words: withoutHighEnd(words, at), at, quantity: mention };
  const near = nearFigure(previous, sentence);
  const reading = readingOf(from, site, near);
  const whole = wholeOpening(words, document.text) ?? wholeAhead(site);
  const told =
    near === null
      ? null
      : {
          topic: near.topic,
          base: whole ?? near.base,
          item: near.item,
          amount: near.amount,
          count: near.kind === 'count' || near.unit === 'people',
          share: near.reading.role === 'share',
          money: isMoney(near.unit),
          near: near.sentence === sentence,
          opened: near.sentence === sentence ? null : openingFlow(document.text, from.story, sentence),
        };
  const resolved = resolveTopic(
    site,
    reading,
    told ?? (whole === null ? null : nothingTold(whole)),
    sentence,
    (reach) => spokenOf(document.text, from.story, sentence, mention.start, reach),
  );
  if (resolved === null) return 'nothing that it measures';
  const bloc = spokenBloc(resolved.topic, from.story, sentence, mention.start);
  const own = ownPartner(words, at) ?? bloc;
  const topic = pointedAtSeveral(
    pointedOut(
      opposite(resolved.topic, near) ??
        inGroup(reading, words, at, bloc === null ? ofOwn(resolved.topic, own, words) : resolved.topic),
      bloc ?? from.partner ?? onlyNamed(sentence),
      from.story.home,
    ),
    near,
  );
  if (mention.unit === 'rank' && /\b(?:leadership|hierarchy|politburo)\b/i.test(topic)) return 'the place of a person';
  const counted = words[outOfNumber(words, at) ?? -1]?.mention;
  const unit = figureUnit(
    counted?.kind === 'quantity' && !isMeasure(mention.unit) ? counted : mention,
    topic,
    near?.counted != null && (near.sentence === sentence || near.counted === 'people') ? near.counted : null,
  );
  if (unit === null) return 'no unit';
  const leads = from.story.sentences.indexOf(sentence) < LEAD;
  const opens = leads && (from.previous === null || from.previous.sentence === sentence);
  const arrivals = from.previous?.arrivals === true || (opens && opensOnArrivals(mention.value, unit, topic));
  const like = likeBefore(site, reading, near, sentence) ?? kindOf(words, at, reading, unit, document.reference);
  const said = like === 'count' && unit === 'people' && arrivals && VISITORS.test(topic) ? 'level' : like;
  if (said === 'level' && namesOnlyPlace(topic, reading, document.text, sentence))
    return 'a place and nothing measured';
  const named = namedIn(topic);
  const worldwide = said !== 'rank' && isWorldwide(document.text.slice(sentence.start, mention.start), topic);
  const { codes, stated, goesOn } = figureCodes(from, site, near, {
    reading,
    resolved: { ...resolved, topic },
    named,
    own,
    kind: said,
    unit,
    worldwide,
  });
  const time = periodFor({
    words,
    at,
    kind: said,
    multiple: reading.role === 'multiple',
    people: unit === 'people' && !SUBSCRIBED.test(topic),
    trade: TRADE.test(topic) || VISITORS.test(topic),
    stock: said !== 'growth' && said !== 'change' && STOCKS.test(topic) && !TRADE.test(topic),
    ofStock: reading.role === 'share' && STOCKS.test(reading.whole ?? ''),
    single: (said === 'level' || said === 'aid') && SINGLE.test(topic),
    apposed: said === 'target' && /^(?:growth|multiple)$/.test(reading.role) && near?.sentence === sentence,
    reference: document.reference,
    published: document.head.published,
    told: toldTime(from, said),
    yearTold: from.yearTold,
    entry: entryYear(document, sentence),
  });
  const nearest = time.period;
  const ahead = aheadAs(said, nearest, document.reference, words, at);
  // A year to come is no time to go on from.
  const passesOn = ahead === 'target' ? (near?.period ?? null) : time.passesOn;
  const yearly = reading.role === 'multiple' && said === 'change' && !isOverYears(words, nearest);
  const kind = ahead === 'target' ? 'target' : yearly ? 'growth' : said;
  const period = ahead === 'present' ? (document.head.published?.slice(0, 4) ?? null) : nearest;
  const phrase = {
    topic,
    kind,
    role: reading.role,
    codes,
    named,
    arrivals,
    goesOn,
    number: mention.start,
  };
  const sided = likeTold(topic, unit, kind, near, sentence) ?? whoseWhere(document.text, from.story, sentence, phrase);
  const measured = composeWhat(
    withWhole(reading, resolved),
    sided ?? unitMeasured(topic, unit) ?? topic,
    kind,
    codes,
    sided === null || codes.length === 0 ? named : codes,
  );
  const town =
    codes.includes(HOME) && reading.by !== TAKERS_TOLD && (said !== 'rank' || /\bthe (?:city|province)$/.test(measured))
      ? homeTown(document.text, from.story, sentence, mention, topic)
      : null;
  const region =
    named.length === 0 && measured.endsWith(', Vietnam') && !VISITORS.test(measured)
      ? regionAbout(document.text.slice(sentence.start, mention.start))
      : null;
  const what =
    worldwide && !/\b(?:global|world)/i.test(measured)
      ? `${measured} worldwide`
      : region === null
        ? ofTown(kind === 'aid' ? ofDonor(measured, from.story, sentence, mention) : measured, town)
        : measured.replace(/, Vietnam$/, `, ${region}`);
  const name = growthBy(what, words, at);
  const falls = reading.falls === true && (kind === 'growth' || kind === 'change');
  const aside = kind === 'count' && near?.sentence === sentence && COUNTED_PLACE.test(unit);
  return {
    figure: {
      mention,
      evidence: evidenceSpan(sentence, mention, document.text),
      kind,
      value: falls ? -mention.value : mention.value,
      unit,
      what: name,
      metric: metricOf(
        name.replace(BY_VALUE, 'growth of'),
        unit,
        kind,
        worldwide || region !== null || isPart(reading) || (town !== null && what.includes(town)),
      ),
      period,
      subject: region === null ? codes : [],
      partners: codes.filter((code) => code !== HOME),
      weight: isCore(mention, kind, from.story, unit) ? 'core' : 'mention',
    },
    told: aside
      ? { ...near, period: passesOn }
      : {
          topic: kind === 'rank' ? (near?.topic ?? '') : topic === '' ? (near?.topic ?? '') : namedTown(topic, town),
          base: kind === 'rank' ? (near?.base ?? '') : resolved.base,
          item: resolved.item,
          what,
          counted: kind === 'count' || unit === 'people' ? unit : (near?.counted ?? null),
          whole: reading.whole ?? whole ?? near?.whole ?? null,
          holder: reading.holder ?? near?.holder ?? null,
          amount: isMoney(unit) ? topic : (near?.amount ?? null),
          goods: goodsOfTopic(topic) ?? near?.goods ?? null,
          reading,
          period: passesOn,
          own: period,
          arrivals,
          aimed: kind === 'target' ? period : near?.sentence === sentence ? near.aimed : null,
          kind,
          percent: unit === '%' ? kind : (near?.percent ?? null),
          unit,
          // Those who invest in a country are counted for nobody; what is told next has its partner.
          codes: codes.length === 1 && stated.length > 1 ? stated : codes,
          sentence,
          dated:
            near === null ||
            (passesOn === period ? !(kind === 'rank' && passesOn === near.period) : isPartOf(period, passesOn))
              ? sentence
              : near.dated,
        },
  };
}

const SUBSCRIBED = /\b(?:subscribers?|subscriptions?|users?|account holders)\b/i;
const SINGLE = /\b(?:programme|program|project|package|plant|scheme|contribution)\b/i;
// '132,000 students in 40 countries, of whom 28,000': the places are told aside.
const COUNTED_PLACE = /^(?:countries|territories|markets|economies|provinces|localities|cities)\b/;

/** 'Foreign investment in real estate' stands on no axis with all of it. */
const isPart = ({ by, whole, topic }: Reading): boolean =>
  by === 'sector-item' || (by === 'flow-place' && topic?.startsWith(`${whole} in `) === true);

// Where nothing is said of its volume, a flow grows in value.
const BY_VALUE = /^growth in value of/;

const LEAD = 4;
/** The share of a part told in a list is of the whole that the list divides. */
function withWhole(reading: Reading, resolved: Topic): Reading {
  if (
    reading.role !== 'share' ||
    reading.by === 'place-item' ||
    reading.by === 'sector-item' ||
    reading.whole ||
    resolved.item === null ||
    resolved.item !== resolved.topic
  )
    return reading;
  return { ...reading, whole: resolved.base };
}
