import type { Reading } from '../walk/site.ts';
import { AGENTS } from '../words/figure-words.ts';
import { areAllPlaces } from './bare-place.ts';

// 'Prime Minister Andersen set 5 billion as a goal': nobody is what a figure measures.
export const PERSON =
  /^(?:[A-Z]\w+\s){0,3}(?:Minister|President|Ambassador|Chairman|Chairwoman|Chairperson|Secretary|Governor|Premier|PM|Mr|Ms|Mrs|King|Queen|Sultan|Speaker)\.?\s[A-Z][^\s]+(?:\s[A-Z][^\s]+)*$/;
export const AGENT =
  /^(?:(?:the\s)?(?:two|both)\s)?(?:governments?|countries|sides|leaders?|ministers?|prime ministers?|parties|they|officials?|firms|companies|businesses|pms?)(?:\sof\s[A-Z].*)?$|\b(?:customs|side|statistics|data|figures|reports?|editions?|survey|ministry|department|leaders)$|\b(?:office|ministry|department|agency|embassy|bank|association)\b.*\s(?:estimates|forecasts|expects|predicts|puts|says)$/i;

// 'the year in which ties were set up', 'the meeting of December 2006', 'the same authors'.
const TIME_OR_EVENT =
  /^(?:(?:same|first|last|next|latest|previous|this|that) )*(?:(?:year|month|day|time|period|moment) (?:in which|when|that|since|before|after|of)\b.*|(?:meetings?|workshops?|seminars?|conferences?|forums?|summits?|talks|visits?|sessions?|ceremon(?:y|ies)|participants|authors|experts|delegates|analysts|economists)(?: (?:of|in|on|at|with|from|to)\b.*)?)$/i;

// 'Malta and Vietnam', 'Hanoi and Valletta aim': those who trade, or want to.
const WANTING = / (?:aims?|plans?|wants?|hopes?|wish|wishes|targets?|agree|agreed)$/;
/** Somebody who acts is not what a figure measures; he can hold a share or a place. */
export const isAgent = (phrase: string, role?: Reading['role']): boolean =>
  AGENT.test(phrase) ||
  (role !== undefined && !/^(?:share|rank|growth)$/.test(role) && TIME_OR_EVENT.test(phrase)) ||
  AGENTS.has(phrase.toLowerCase()) ||
  (!/^(?:share|rank)$/.test(role ?? '') && areAllPlaces(phrase.replace(WANTING, ''), WANTING.test(phrase) ? 1 : 2));
