import type { Actor } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';

/** 'Visiting Kenya from June 3 to 5, X saw a port.' */
export function visitingBefore(frame: Frame, match: RegExpExecArray): Actor[] {
  if (!/^visiting\b/.test(match[0])) return [];
  const own = /^(?:[^,;‹]|‹[LD]\d+›){0,60}, (?:the )?‹[VFX](\d+)›/.exec(frame.text.slice(match[0].length));
  return own ? [frame.actors[Number(own[1])]!].filter(({ form }) => form !== 'body') : [];
}
