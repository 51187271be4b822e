import { singular } from './agreement-name.ts';
import { clauseEnd, complementEnd } from './complement.ts';
import { instrumentKind } from './instrument-kind.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

const ONE =
  '(another|a second|a third|a fourth|a fifth|one more|one|the (?:second|third|fourth|last|other|one))(?: one)?';
/** What follows a noun left out: 'another| on ports', 'one| between the two banks', 'a third| linking Hue and Varna'. */
const OPENS =
  'on|for|in|about|concerning|covering|regarding|between|of(?! (?:them|which|these|those|the|its|their|this|that) ?)|to (?:set up|establish|do away|waive|abolish|lift|avoid|exempt|protect|promote)|with|under which|allowing|amending';
const PAIRS =
  'brings? together|bringing together|link(?:s|ing)|connect(?:s|ing)|unites|joins|joining|pairs|twins|twinning';
const DEALS = 'covers|concerns|deals with|dealing with|relates to|provides for|regulates|governs';
const ANOTHER = new RegExp(
  `^(?:[^;]{0,30}?(?:[,:;]|,?[”"’]|,? (?:and|while|plus)| [–—-])|[^;]{30,150}?(?:;|, while|, and|, whereas)(?= (?:another|a (?:second|third|fourth)|one (?:on|for|between|concerning))\\b))(?: (?:and|while|plus|including|among them|namely|signed|of|to|in \\d{4},?))*(?: (?:amend|renew|extend|update|revise|implement|carry out|ratify|replace|review))?,? ${ONE}(?=,? (?:(?:is |was )?(?:${OPENS})|${PAIRS}|${DEALS}) )`,
);
const PAIRING = new RegExp(`^,? (?:${PAIRS}) `);
const DEALING = new RegExp(`^,? (?:${DEALS}) `);

/** '… a memorandum on trade, another on ports and one between the two banks': the same kind of document once more. */
export function elidedHeads(text: string, phrase: InstrumentPhrase): InstrumentPhrase[] {
  const found: InstrumentPhrase[] = [];
  if (phrase.items || (phrase.complement === '' && !phrase.head.plural)) return found;
  let last = phrase;
  for (;;) {
    const match = ANOTHER.exec(text.slice(last.end, last.end + 200));
    if (!match) break;
    // 'a memorandum, one on ports' needs a number of them to go through.
    const next = elided(text, phrase, last.end + match[0].length);
    if (next === null) break;
    found.push(next);
    last = next;
  }
  return found;
}

function elided(text: string, phrase: InstrumentPhrase, at: number): InstrumentPhrase | null {
  const word = /(?:another|the one|(?:a|the) \w+|one more|one)(?: one)?$/.exec(text.slice(0, at))![0];
  const start = at - word.length;
  const head = { ...phrase.head, start, end: at, plural: false, name: null, word: singular(phrase.head.word) };
  const told = complementTold(text, at);
  const end =
    told?.end ?? complementEnd(text, { ...head, end: at + (/^ (?:is|was)\b/.exec(text.slice(at))?.[0].length ?? 0) });
  const complement =
    told?.complement ??
    text
      .slice(at, end)
      .replace(/^ (?:is|was)\b/, '')
      .trim();
  if (end === at || complement === '') return null;
  // 'the one on investment protection (EVIPA)' has a name of its own.
  if (/^ \((?:$|\p{Lu}{4,8}\))/u.test(text.slice(end))) return null;
  const modifiers = phrase.head.plural || /trade$/i.test(phrase.modifiers) ? '' : phrase.modifiers;
  return {
    ...phrase,
    start,
    end,
    head,
    determiner: word === 'the one' ? 'the' : 'a',
    counted: '',
    items: null,
    modifiers,
    kind: instrumentKind(head, modifiers, complement),
    complement,
  };
}

/** 'another| brings together the two chambers' is between these; 'one| deals with ports' is on them. */
function complementTold(text: string, at: number): { complement: string; end: number } | null {
  const rest = text.slice(at);
  const verb = PAIRING.exec(rest) ?? DEALING.exec(rest);
  if (!verb) return null;
  const from = at + verb[0].length;
  const end = clauseEnd(text, from);
  const between = PAIRING.test(rest);
  return { complement: `${between ? 'between' : 'on'} ${text.slice(from, end)}`, end };
}
