import { type EncounterRule, twoSides } from './encounter.ts';

const OPENING = /^(?:(?:earlier|later|also|then|in|on|at|the|same|day|morning|afternoon|separately|meanwhile)[ ,]|‹[DL]\d+›[ ,]*)*(?:with|to|for) ‹([VFX])(\d+)›(?: of ‹L\d+›)?,(?: [^‹]*?,| who[^,]*,)* ‹([VFX])(\d+)›/;
const TELLING = /\b(?:agreed|said|hailed|discussed|expressed|stressed|proposed|spoke|reviewed|underlined|affirmed|emphasi[sz]ed|noted|praised|thanked|exchanged|asked|suggested|called|highlighted|voiced|welcomed|focused|talked|appreciated|conveyed|wished|hoped|held|reaffirmed)\b/;

/** 'With Sultan X, he agreed that …': in a summary of a leader's meetings the opening 'With …' is a meeting of its own. */
export const openingWith: EncounterRule = {
  id: 'meetings/opening-with',
  apply: (frame, story) => {
    const match = OPENING.exec(frame.text);
    if (!match || !TELLING.test(frame.text.slice(match[0].length, match[0].length + 120))) return [];
    const toward = /(?:to|for) ‹[VFX]\d+›/.test(match[0]);
    if (toward && !story.frames.some((other) => /\b(?:received|meetings?|talks|credentials|receptions?)\b/.test(other.text))) return [];
    const sides = twoSides([frame.actors[Number(match[2])]!], [frame.actors[Number(match[4])]!]);
    if (!sides || frame.actors[Number(match[2])]!.form === 'body') return [];
    return [{ rule: 'meetings/opening-with', frame, at: 0, end: match[0].length, kind: 'talks', ...sides }];
  },
};
