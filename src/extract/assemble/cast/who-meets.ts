import type { Actor } from '../actor.ts';
import type { Person } from './person-registry.ts';

/** Who meets whoever is named at `start`: 'X received him', 'X granted the President an audience'. Null where no such verb governs the place. */
export function whoMeets(text: string, start: number, actors: readonly Actor[]): Person | null {
  const nearest = actors
    .filter((actor) => actor.end <= start && actor.persons.length === 1)
    .reduce<Actor | null>((last, actor) => (last === null || actor.end > last.end ? actor : last), null);
  return nearest !== null && MEETS.test(text.slice(nearest.end, start)) ? nearest.persons[0]! : null;
}

/** Verbs that nobody does to one of his own side in this genre. */
const MEETS =
  /^(?: and (?:his|her) (?:wife|husband|spouse))?,? (?:(?:will|would|is to|was to|has|had|will also|also|then|later|in turn|later also) ){0,3}(?:received?|receives|hosted?|hosts|welcomed?|welcomes|greeted|greets|(?:met|meets?)(?: with)?|saw|sees|granted|grants|gave|gives|held (?:[\w-]+ )?talks with|(?:had|has|have|hosted|hosts|held|gave|gives|threw|offered) (?:an? |the )?(?:[\w-]+ )?(?:lunch|luncheon|dinner|breakfast|supper|banquet|reception|tea|meeting|conversation) (?:with|for|in honou?r of)|sat down with|dined with|lunched with|spoke with|called on|paid (?:a )?(?:[\w-]+ )?call on|entertained|treated|had (?:[\w-]+ )?talks with) (?:the )?$/;
