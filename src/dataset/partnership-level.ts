/**
 * The ladder of partnership levels by name, lowest first. A level that Vietnam does not name this way (a 'cooperation',
 * a 'friendship') stands on the lowest rung.
 */
const LADDER = [
  /./,
  /\bcomprehensive\b/i,
  /\bstrategic\b/i,
  /\bcomprehensive strategic\b|\bstrategic comprehensive\b/i,
  /\bspecial\b/i,
] as const;

/** 0 any partnership, 1 comprehensive, 2 strategic, 3 comprehensive strategic, 4 special. A sectoral one ('strategic partnership on water') is 0. */
export function levelRank(value: string): number {
  if (/\b(?:sectoral|in|on)\b/i.test(value)) return 0;
  return LADDER.findLastIndex((rung) => rung.test(value));
}

/** The level's name without the partners' names and without words that outlets add or leave out. */
export function levelName(value: string): string {
  return value
    .replace(/\b(?:viet ?nam|upgraded?|elevated|the|an?|level of|relations?(?:hip)?)\b/gi, ' ')
    .replace(/\bpartners\b/gi, 'partnership')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
