import type { Meeting, MeetingKind, MeetingLevel } from '../../../dataset/meeting.ts';
import type { Span } from '../../find/mention.ts';
import type { Person } from '../cast/person-registry.ts';

/** One telling of an encounter, with dates and place, before it is joined with the others of the article. */
export type Telling = {
  rule: string;
  story: number;
  sentence: number;
  own: boolean;
  headline: boolean;
  caption: boolean;
  span: Span;
  partners: string[];
  vietnam: Person[];
  foreign: Person[];
  /** Offices without a name on either side, folded, to tell encounters of unnamed people apart. */
  offices: string[];
  date: string | null;
  /** Of a headline or a caption that gives none: the day of the story's first sentence. */
  dayOfLead?: string;
  until: string | null;
  inferredYear: boolean;
  /** Told as something of an earlier time. */
  recalled: boolean;
  /** A visit told in passing, which is not the stage of what is told next. */
  aside: boolean;
  /** Its own clause gives the date; else it is taken from what was told before. */
  dated: boolean;
  /** A visit told together with others, with the days of all of them. */
  shared: boolean;
  /** 'The visit on February 5': on that day and no other. */
  oneDay: boolean;
  place: string | null;
  /** A visit of which nothing says where it leads: to the country, as far as anybody can tell. */
  unplaced: boolean;
  occasion: 'talks' | 'ceremony' | 'credentials' | 'banquet' | 'signing' | 'forum' | 'session' | 'three';
  /** A visit to Vietnam, as against one from it. */
  inbound: boolean;
  kind: MeetingKind;
  /** How much its words say of the kind: 'held talks' all, 'met' nothing, and 'welcomed' is often only polite. */
  words: 'exact' | 'bare' | 'welcome';
  status: Meeting['status'];
  setting: Meeting['setting'];
  level: MeetingLevel;
  topics: string[];
};

/** Several tellings that are one encounter: the first is the fullest. */
export type ToldMeeting = { tellings: Telling[] };
