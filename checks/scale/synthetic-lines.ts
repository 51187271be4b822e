import type { Agreement } from '#dataset/agreement.ts';
import type { ArticleLine } from '#dataset/article-line.ts';
import { MEETING_KINDS, MEETING_LEVELS, type Meeting } from '#dataset/meeting.ts';
import { dayOf } from '#dataset/site/day-number.ts';
import type { Statistic } from '#dataset/statistic.ts';
import { seededRandom } from './random.ts';

const PARTNERS =
  'CHN USA JPN KOR LAO KHM RUS IND AUS NZL SGP THA IDN MYS PHL MMR BRN FRA DEU GBR ITA ESP NLD POL CZE HUN CUB CAN MEX BRA ARG CHL ZAF MOZ AGO DZA EGY MAR ARE SAU QAT KWT IRN ISR TUR UKR BLR KAZ MNG BGD PAK LKA NPL FIN SWE NOR DNK CHE AUT BEL ROU BGR GRC TZA ETH NGA VEN PER ASEAN EU UN UNICEF WB ADB UNDP WHO'.split(
    ' ',
  );
const TOPICS =
  'trade,defence,education,culture,energy,digital transformation,agriculture,health,tourism,security,science,environment,labour,transport'.split(
    ',',
  );
const METRICS =
  'two-way-trade,exports,imports,registered-fdi,tourist-arrivals,official-development-assistance,students-abroad,trade-growth'.split(
    ',',
  );
const SYLLABLES =
  'an ba chi dung giang hai khanh lam minh nam phuc quang son thang tuan viet xuan yen bao cuong duc hieu hoa long manh'.split(
    ' ',
  );
const OUTLETS = ['VNA', 'Viet Nam News', 'Vietnam Times', 'VGP', 'Nhan Dan', 'VOV'];

/** First day of the synthetic decade, as a day number of the contract. */
const FIRST_DAY = 26_000;
const DAYS = 3_700;

/**
 * Lines as the extractor would give them for `count` articles of ten years: partners by a Zipf law, one event in four
 * told again by another outlet within two days, the same people year after year.
 */
export function* syntheticLines(count: number, seed = 1): Generator<ArticleLine> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const skewed = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2.5 * list.length)] as T;
  const name = (tokens: number) => Array.from({ length: tokens }, () => capital(pick(SYLLABLES))).join(' ');
  const vietnamese = Array.from({ length: 400 }, () => name(3));
  const foreign = new Map(
    PARTNERS.map((code) => [
      code,
      Array.from(
        { length: 40 },
        () => `${capital(pick(SYLLABLES))}${pick(SYLLABLES)} ${capital(pick(SYLLABLES))}${pick(SYLLABLES)}`,
      ),
    ]),
  );
  const recent: { meeting: Meeting; day: number }[] = [];

  const provenance = (kind: string, i: number, quote: string) => ({
    id: `${kind}-${i + 1}`,
    weight: random() < 0.8 ? ('core' as const) : ('mention' as const),
    evidence: [{ quote, start: i * 400, end: i * 400 + quote.length }],
    rule: `${kind}/${pick(['active', 'passive', 'nominal'])}`,
    confidence: 0.6 + Math.round(random() * 38) / 100,
  });

  const meetingOf = (i: number, day: number): Meeting => {
    const partner = skewed(PARTNERS);
    const [host, guest] = [skewed(vietnamese), skewed(foreign.get(partner) ?? [])];
    const kind = skewed(MEETING_KINDS);
    const date = random() < 0.05 ? null : random() < 0.05 ? dayOf(day).slice(0, 7) : dayOf(day);
    const place = pick(['Hanoi', 'Hanoi', 'Ho Chi Minh City', 'Da Nang', null]);
    return {
      ...provenance(
        'meetings',
        i,
        `${host} held ${kind} with ${guest} in ${place ?? 'the capital'} on the occasion of day ${day}, to speak about ${name(4)} and ${name(5)}.`,
      ),
      date,
      dateEnd: kind === 'visit' && date?.length === 10 ? dayOf(day + 2) : null,
      partners: [partner],
      setting: random() < 0.9 ? 'bilateral' : 'multilateral',
      status: random() < 0.92 ? 'held' : 'planned',
      kind,
      level: skewed(MEETING_LEVELS),
      place,
      participants: [
        { name: host, role: 'Deputy Minister of Foreign Affairs', side: 'VNM' },
        { name: guest, role: 'Ambassador', side: partner },
      ],
      topics: [pick(TOPICS), ...(random() < 0.4 ? [pick(TOPICS)] : [])],
    };
  };

  const statisticOf = (i: number, day: number): Statistic => {
    const value = Math.round(random() * 900) * 1e7;
    const partner = skewed(PARTNERS);
    return {
      ...provenance(
        'statistics',
        i,
        `Two-way trade reached ${value} USD in the year, said ${name(3)} of the ministry.`,
      ),
      what: 'two-way trade',
      metric: skewed(METRICS),
      value,
      unit: 'USD',
      kind: random() < 0.15 ? 'target' : 'level',
      period: dayOf(day).slice(0, random() < 0.5 ? 4 : 7),
      subject: ['VNM'],
      partners: [partner],
      bound: pick(['exactly', 'over', 'about']),
    };
  };

  const agreementOf = (i: number, day: number): Agreement => {
    const title = `Memorandum of Understanding on ${name(2)} and ${pick(TOPICS)}`;
    return {
      ...provenance('agreements', i, `They signed a ${title}.`),
      partners: [skewed(PARTNERS)],
      name: title,
      kind: 'mou',
      status: 'signed',
      date: dayOf(day),
    };
  };

  for (let n = 0; n < count; n++) {
    const day = FIRST_DAY + Math.floor((n / count) * DAYS);
    const meetings: Meeting[] = [];
    for (let i = 0; i < 1 + Math.floor(random() * 2); i++) {
      const again = random() < 0.25 ? recent[Math.floor(random() * recent.length)] : undefined;
      const meeting = again ? { ...again.meeting, id: `meetings-${i + 1}` } : meetingOf(i, day);
      meetings.push(meeting);
      recent.push({ meeting, day });
      if (recent.length > 40) recent.shift();
    }
    const partner = skewed(PARTNERS);
    yield {
      article: {
        id: `synthetic-${n}`,
        file: `synthetic-${n}.md`,
        title: `${name(2)} receives ${name(2)}, day ${day}`,
        outlet: pick(OUTLETS),
        url: `https://example.org/${n}`,
        published: dayOf(day + 1),
        lang: 'en',
      },
      meetings,
      statistics: random() < 0.6 ? [statisticOf(0, day)] : [],
      relationships:
        random() < 0.2
          ? [
              {
                ...provenance('relationships', 0, `The two countries are strategic partners, ${name(3)} said.`),
                partner,
                type: 'partnership-level',
                value: pick(['Comprehensive Partnership', 'Strategic Partnership']),
                since: random() < 0.3 ? '2015' : null,
              },
            ]
          : [],
      agreements: random() < 0.3 ? [agreementOf(0, day)] : [],
      notes: [],
    };
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
