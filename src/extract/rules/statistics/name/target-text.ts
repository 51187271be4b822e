// The head noun of 'trade turnover with Tanzania' takes the word.
const TAIL = /\s(?=(?:with|between|to|from|in|for|of)\s)/;

// 'new bilateral trade goal'.
const AIMED = /\b(?:targets?|goals?|objectives?|aims?)\b/i;
// 'the goal of lifting trade'.
const LIFTING =
  /^(?:goals?|targets?|objectives?|aims?) (?:of|to|for) (?:lift|rais|bring|increas|boost|push|tak|reach|achiev|expand|doubl)(?:e|ing)? (?:up )?(?:the )?(?=\S)/i;
const NOVELTY = /^(?:(?:new|next|common|ambitious|joint|latest|set) )+(?=\S+ )/i;

// 'Vietnamese exports of rice to Malta'.
const GOODS_OF = /^(?:Vietnamese|[A-Z][\w. ]*[’'](?:s)?) (?:ex|im)ports of /;

/** The name of what is aimed at: 'two-way trade target, Vietnam - Egypt', also from 'the goal of lifting trade'. */
export function targetText(said: string): string {
  const core = said.replace(LIFTING, '');
  if (GOODS_OF.test(core)) return `target for ${core}`;
  if (AIMED.test(core))
    return core
      .replace(NOVELTY, '')
      .replace(/(?<=\w )(?:goals?|objectives?|targets)\b/i, 'target')
      .replace(/ target (?=Vietnam - )/, ' target, ');
  if (/,? Vietnam - /.test(core)) return core.replace(/,? Vietnam - /, ' target, Vietnam - ');
  if (core.endsWith(', Vietnam')) return core.replace(/, Vietnam$/, ' target, Vietnam');
  return core.replace(TAIL, ' target ') === core ? `${core} target` : core.replace(TAIL, ' target ');
}
