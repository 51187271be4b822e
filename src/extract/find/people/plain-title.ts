import type { TitlePhrase } from './title-phrase.ts';

/** A title of one person that says nothing but role, level and side, from the token `from` up to `next`. */
export function plainTitle(
  { role, level, side }: Pick<TitlePhrase, 'role' | 'level' | 'side'>,
  from: number,
  next: number,
): TitlePhrase {
  return {
    from,
    next,
    role,
    level,
    side,
    postedTo: null,
    definite: false,
    counterpart: false,
    plural: false,
    former: false,
    roleFrom: from,
  };
}
