import { allMatches } from '../../article/all-matches.ts';
import type { Frame } from '../../assemble/frame.ts';
import type { Encounter, EncounterExamples, StoryView } from './encounter.ts';
import { isOnlyWished } from './modality.ts';
import { meansPeople } from './two-leaders.ts';

export const PAIR_EVENT =
  /(?:the |both )?‹B(\d+)›(?: (?:also|then|later|jointly|together|both|have|had|officially|will|leaders|today|yesterday)| on ‹D\d+›)* (?:attend(?:ed|s)?|address(?:ed|es)?|join(?:ed|s)?|open(?:ed|s)?|launch(?:ed|es)?|inaugurat(?:ed|es?)|unveil(?:ed|s)?|cut(?:s)?|took part in|take part in|spoke at|speak at|deliver(?:ed)? \w+ at) (?:the |an? )?(?=[^.;]{0,90}?(ceremony|ribbon|forum|conference|concert|gala|banquet|exhibition|fair\b|art (?:programme|performance)|business (?:forum|workshop|dialogue)))/g;

/** 'They also attended the opening of a fair': an occasion that those who have met go to together. */
export function pairEvents(frame: Frame, story: StoryView): Encounter[] {
  for (const match of allMatches(frame.text, PAIR_EVENT)) {
    const [vietnam, foreign] = [story.principal(frame, 'V'), story.principal(frame, 'F')];
    if (!vietnam || !foreign || !meansPeople(frame, frame.actors[Number(match[1])]!)) continue;
    if (isOnlyWished(frame, match.index)) continue;
    const kind = /forum|conference|business/.test(match[2]!)
      ? 'conference'
      : match[2] === 'banquet'
        ? 'reception'
        : 'ceremony';
    const end = match.index + match[0].length;
    return [
      {
        rule: 'meetings/joint',
        frame,
        at: match.index,
        end,
        kind,
        vietnam: [vietnam],
        foreign: [foreign],
      },
    ];
  }
  return [];
}

export const pairEventExamples: EncounterExamples = {
  reads: [
    {
      text: 'State President Luong Cuong and Peruvian President Dina Boluarte were in Hue on June 4. They also attended the opening ceremony of a week of films.',
      meetings: [{ partners: ['PER'], kind: 'ceremony', names: ['Luong Cuong', 'Dina Boluarte'], date: '2025-06-04' }],
    },
    {
      text: 'Kenyan President William Ruto thanked President Luong Cuong in Hanoi on June 4. The two leaders then addressed a forum of growers.',
      meetings: [{ partners: ['KEN'], kind: 'conference', names: ['Luong Cuong', 'William Ruto'], date: '2025-06-04' }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh flew to Vientiane to see Lao Prime Minister Sonexay Siphandone on June 4. The two PMs cut the ribbon of a hospital.',
      meetings: [
        { partners: ['LAO'], kind: 'ceremony', names: ['Pham Minh Chinh', 'Sonexay Siphandone'], date: '2025-06-04' },
      ],
    },
  ],
  ignores: [
    'State President Luong Cuong and Governor Tran Van Nam were in Hue on June 4. They attended the opening ceremony of a week of films.',
    'Prime Minister Pham Minh Chinh wrote to Lao Prime Minister Sonexay Siphandone. The two countries will attend the opening of a fair.',
  ],
};
