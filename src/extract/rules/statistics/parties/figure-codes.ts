import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Sentence } from '../../../document.ts';
import { isListOver, isValueOf } from '../items/list-told.ts';
import type { FigureSite, Told } from '../site/figure-site.ts';
import type { Topic } from '../site/told-topic.ts';
import type { Reading, Site } from '../walk/site.ts';
import { HOME, tradesWithSeveral } from '../words/countries.ts';
import { TRADE } from '../words/figure-words.ts';
import { besideHome } from './beside-home.ts';
import { flowCodes } from './flow-codes.ts';
import { withoutHolders } from './holders-aside.ts';
import { subjectCodes } from './subject-codes.ts';

type Measured = {
  reading: Reading;
  resolved: Topic;
  /** Countries and blocs that its name tells. */
  named: string[];
  /** The country that the sentence gives to this number alone. */
  own: string | null;
  kind: StatisticKind;
  unit: string;
  worldwide: boolean;
};

/** Whom a figure is of: `stated` before all comers of a country are counted for nobody; `goesOn` where the flow of goods says it itself. */
export function figureCodes(
  from: FigureSite,
  site: Site,
  near: Told | null,
  { reading, resolved, named, own, kind, unit, worldwide }: Measured,
): { codes: string[]; stated: string[]; goesOn: boolean } {
  const { document, sentence, partner, mention } = from;
  const { topic } = resolved;
  if (worldwide) return { codes: [], stated: [], goesOn: false };
  const flow = flowCodes(site, reading, resolved, named, near, sentence, tradesWithSeveral(from.story));
  if (flow !== null) return { codes: flow, stated: flow, goesOn: true };
  if (named.every((code) => code === HOME) && isOfAllComers(document.text, sentence, mention.end))
    return { codes: [HOME], stated: [HOME], goesOn: false };
  const here = near?.sentence === sentence;
  // '452 projects worth 14 billion USD': theirs.
  const theirs =
    (reading.topic === null && !isListOver(near, sentence)) || (here && isValueOf(topic, near.topic))
      ? (near?.codes ?? [])
      : [];
  const many = from.many && !(here && near.codes.length > 1);
  const actors = TRADE.test(topic)
    ? sentence
    : withoutHolders(document.text, sentence, mention, { topic, named, spokenOf: [own, partner, from.about] });
  const subjects = subjectCodes(document.text, actors, topic, named, theirs, partner, own, many);
  // 'Vietnam ranks 17th among the buyers': of the country that is spoken of.
  const buys = kind === 'rank' && subjects.join() === HOME && partner !== null && AMONG_BUYERS.test(topic);
  const stated = buys ? [HOME, partner] : subjects;
  const codes = besideHome(document.text, actors, { codes: stated, kind, unit, topic }, named, partner, mention);
  return { codes, stated, goesOn: false };
}

/** 'Foreign investors registered 11 billion USD, with those of Malta accounting for a third': the sum is of all. */
function isOfAllComers(text: string, { start, mentions }: Sentence, number: number): boolean {
  const abroad = mentions.filter((mention) => mention.kind === 'place' && mention.country !== HOME);
  return (
    abroad.length > 0 &&
    abroad.every((place) => place.start > number) &&
    (ALL_COMERS.test(text.slice(start, number)) || LEADER_BEHIND.test(text.slice(number, abroad[0]!.end + 60)))
  );
}

/** '… in foreign investment, with Malta being the largest investor'. */
const LEADER_BEHIND =
  /^ (?:USD |in |of )*(?:foreign|FDI|international|registered)\b[^.;]*?,? (?:with|led by|of which|among them,?|in which,?) [^.;]{0,60}\b(?:largest|biggest|top|leading|main|lead|led|most|first|accounting|making up)\b/;

const ALL_COMERS =
  /^(?:Total )?[Ff]oreign (?:direct )?(?:investors|investment|visitors|arrivals|tourists)\b|\b(?:Vi\S+(?: Nam)?|country|city|province) (?:has |had |also |has also )?(?:attracted|drew|drawn|received|lured|absorbed|secured|welcomed|hosted)\b[^.]*\b(?:foreign|FDI|international|registered)\b|\b(?:attracted|drew|drawn|received|lured|welcomed|hosted) (?:a total of |some |over |more than |nearly |about )*(?:US)?\$?$/;

const AMONG_BUYERS =
  /^Vi\S+(?: Nam)? (?:among (?:the )?(?:buyers|suppliers|customers|markets|partners|trading partners|trade partners)|on (?:the )?Vietnamese list)$/i;
