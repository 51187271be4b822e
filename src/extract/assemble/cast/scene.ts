import type { Document } from '../../document.ts';
import type { Figure } from '../../find/people/figure.ts';
import type { Actor } from '../actor.ts';
import type { Author } from './author-of.ts';
import type { Person, PersonRegistry } from './person-registry.ts';
import type { OfficeTold } from './side-of-office.ts';

/** What is known while the sentences of an article are read in turn. */
export type Scene = {
  readonly document: Document;
  readonly registry: PersonRegistry;
  /** The person whom each named figure shows. */
  readonly people: ReadonlyMap<Figure, Person>;
  /** Country of a foreign outlet, whose unqualified titles are its own ('the President' on a White House page). */
  readonly home: string | null;
  /** Offices that the article tells with their country and without a name. */
  readonly offices: readonly OfficeTold[];
  /** Who says 'I' in the text, if anybody does. */
  readonly author: Author | null;
  /** Whom the sentence before named, in order. */
  actorsBefore: readonly Actor[];
  /** Story of the sentence that was read last. */
  story: number;
  /** Subject of the sentence that was read last, in the same story. */
  lastSubject: Person | null;
  /** Who was the subject at the end of the story before: an item of a digest may go on with 'He also'. */
  subjectBefore: Person | null;
  /** The last subject of Vietnam's side in the same story: whom a digest of encounters is about. */
  lastOfVietnam: Person | null;
};
