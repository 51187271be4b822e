import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that gets an index.html of its own. `module` is the file of its route, for the preload of its code. */
export type SitePage = { path: string; title: string; description: string; module: string };

const FIXED: SitePage[] = [
  page(
    'timeline',
    'Timeline',
    'Every meeting of Vietnam with its partners that an article reported, by date, partner, level and topic.',
  ),
  page(
    'countries',
    'Countries',
    'The countries and organisations that Vietnam deals with: level of partnership, contacts, agreements.',
  ),
  page(
    'statistics',
    'Statistics',
    'Figures that the articles cite: trade, targets, aid, coverage, ranks, each with its sentence.',
  ),
  page('articles', 'Articles', 'The articles that were read, with everything that was read from them marked in place.'),
  page(
    'method',
    'How it works and how good it is',
    'How articles become rows, how often the rows are right, and what is missing.',
  ),
  page('try', 'Try an article', 'Paste an article and see what would be read from it, in your browser.'),
];

function page(path: string, title: string, description: string): SitePage {
  return { path, title, description, module: `src/app/routes/${path}/${path}-page.tsx` };
}

/** Every page of the site: the fixed ones, and one for each partner, metric and article that the dataset has. */
export function sitePages(dataFolder: string): SitePage[] {
  const index = read(dataFolder, 'index.json') as { partners?: Partner[] } | null;
  const statistics = read(dataFolder, 'statistics/index.json') as { metrics?: Metric[] } | null;
  const articles = read(dataFolder, 'articles/index.json') as { articles?: Article[] } | null;
  const partners = (index?.partners ?? []).flatMap(({ code, slug, name, meetings }) =>
    [code, slug].filter(isSafe).map((part) => ({
      path: `countries/${part}`,
      title: name.en,
      description: `Vietnam and ${name.en}: level of the partnership, milestones, ${meetings} meetings, agreements and figures, each with its sentence.`,
      module: 'src/app/routes/country/country-page.tsx',
    })),
  );
  const metrics = (statistics?.metrics ?? [])
    .filter(({ metric }) => isSafe(metric))
    .map(({ metric, name }) => ({
      path: `statistics/${metric}`,
      title: name.en,
      description: `${name.en}: every figure that the articles cite, as a chart and a table, with the sentence of each.`,
      module: 'src/app/routes/statistic/statistic-page.tsx',
    }));
  const texts = (articles?.articles ?? [])
    .filter(({ id }) => isSafe(id))
    .map(({ id, title, outlet }) => ({
      path: `articles/${id}`,
      title,
      description: `${outlet ? `${outlet}: ` : ''}what was read from this article, marked in its text.`,
      module: 'src/app/routes/article/article-page.tsx',
    }));
  const pages = [...FIXED, ...partners, ...metrics, ...texts];
  return [...new Map(pages.map((one) => [one.path.toLowerCase(), one])).values()];
}

type Partner = { code: string; slug: string; name: { en: string }; meetings: number };
type Metric = { metric: string; name: { en: string } };
type Article = { id: string; title: string; outlet: string | null };

/** An id becomes a folder name: nothing that climbs out of the site or hides in it. */
function isSafe(part: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u.test(part);
}

function read(folder: string, file: string): unknown {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
