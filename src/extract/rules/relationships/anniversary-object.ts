import { findLevels } from './level-phrase.ts';

/** What an anniversary is the anniversary of, in the dataset's words; null when it is nothing between two partners. */
export type AnniversaryObject = { name: string; ties: boolean };

const TIES =
  /\b(?:diplomatic (?:relation(?:s|ship)?|ties|links)|(?:the )?establishment of (?:bilateral |official |formal )?(?:relations|ties))\b/i;
const RELATIONS = /\b(?:bilateral |two-way |Vietnam[^;,]{0,40}? )?(?:relations(?:hip)?|ties)\b/i;
const NORMALISED = /\bnormali[sz](?:ation|ed|ing)\b/i;
const TREATY =
  /\b((?:[A-Z][\w-]+ |of |and |on |for |the |bilateral |free trade )*(?:[Tt]reaty|[Aa]greement|Convention|FTA)(?: (?:of|on|for|between) [A-Z][^,.;()]{0,60})?)/;
/** '30 years of ASEAN membership', 'the 30th anniversary of joining ASEAN'. */
const MEMBERSHIP =
  /\b(?:(ASEAN|WTO|UN|APEC|UNESCO|Francophonie|IPU|ILO|WHO) (?:membership|accession|admission)|(?:accession to|membership (?:of|in)|joining|admission to|entry into)(?: of)? (?:the )?(ASEAN|Association of Southeast Asian Nations|WTO|World Trade Organi[sz]ation|UN\b|United Nations|APEC|UNESCO))/;
const RATIFIED = /\bratif(?:y|ied|ication)\b/i;
const BOND =
  /\b(?:(?:development |bilateral |decentrali[sz]ed |multifaceted )?co-?operation|friendship|solidarity|partnership|partners)\b/i;
const ENCOUNTER = /\b(?:first )?(?:(?:historic |official |state )?visit|meeting (?:in [\p{L} ]{2,20} )?between)\b/iu;

const OWN_AFFAIR =
  /\b(?:friendship (?:hospital|association|school|palace|bridge|society|group|village|cent(?:re|er)|park|garden|club|house|kindergarten|university)|National Day|Independence|founding|foundation|birth(?:day)?|death|liberation|reunification|victory|uprising|revolution|(?:the|its|their) (?:army|party|front|union|newspaper|agency|ministry|war)|war\b|People's Army|Party|sector|(?<!co-)operation|establishment of (?:the )?(?!diplomatic|bilateral|relations|ties|official|formal|comprehensive|strategic|their))/i;

/** Reads the words right after an anniversary ('the 50th anniversary| of diplomatic relations'), as far as its clause goes. */
export function anniversaryObject(after: string): AnniversaryObject | null {
  const words = /^[^;]{0,130}/.exec(after)![0];
  const level = findLevels(words)[0];
  const ties = TIES.exec(words);
  const own = OWN_AFFAIR.exec(words);
  // Where the noun stands, not the words that lead to it.
  const at = (match: RegExpExecArray | null) => (match ? match.index + match[0].length : Number.POSITIVE_INFINITY);
  const candidates: { at: number; object: AnniversaryObject }[] = [];
  if (ties) candidates.push({ at: at(ties), object: { name: 'diplomatic relations', ties: true } });
  if (level) candidates.push({ at: level.end, object: { name: `the ${level.value}`, ties: false } });
  const normal = NORMALISED.exec(words);
  if (normal) candidates.push({ at: at(normal), object: { name: 'the normalisation of relations', ties: true } });
  const ratified = RATIFIED.exec(words);
  if (ratified)
    candidates.push({
      at: at(ratified),
      object: {
        name: `the ratification of ${words
          .slice(ratified.index + ratified[0].length)
          .split(/[,;(]|\.(?:\s|$)/)[0]!
          .replace(/^ of\b/, '')
          .trim()}`,
        ties: false,
      },
    });
  const membership = MEMBERSHIP.exec(words);
  if (membership)
    candidates.push({
      at: at(membership),
      object: { name: `membership of ${membership[1] ?? membership[2]!}`, ties: false },
    });
  const relations = RELATIONS.exec(words);
  if (relations) candidates.push({ at: at(relations), object: { name: 'relations', ties: false } });
  const treaty = TREATY.exec(words);
  if (treaty)
    candidates.push({
      at: treaty.index + 1,
      object: {
        name: treaty[1]!
          .trim()
          .replace(/ (?:was|were|has|have|is|took|came) .*$/, '')
          .replace(/^(?:of |on |the |for )+/, 'the '),
        ties: false,
      },
    });
  const bond = BOND.exec(words);
  // 'the anniversary of settling the border is to widen cooperation' celebrates the border.
  if (bond && !/ (?:is|was|are|were) (?:to|an?|the) /.test(words.slice(0, bond.index)))
    candidates.push({ at: at(bond), object: { name: bond[0].toLowerCase(), ties: false } });
  const encounter = ENCOUNTER.exec(words);
  if (encounter)
    candidates.push({
      at: at(encounter),
      object: { name: words.slice(encounter.index).split(/[,;(]/)[0]!.trim(), ties: false },
    });
  candidates.sort((a, b) => a.at - b.at);
  const first = candidates[0];
  if (!first || first.at > 110 || (own !== null && own.index < first.at)) return null;
  return first.object;
}
