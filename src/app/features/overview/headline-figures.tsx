import { Link } from 'react-router-dom';
import type { HeadlineFigure } from '../../../dataset/site/index-file.ts';
import { useIndex } from '../../data/index-query.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { overviewMessages } from './messages.ts';

const SHOWN = 3;

/** Figures worth a headline, each with the sentence that gives it and the point before it as a pair of bars. */
export function HeadlineFigures() {
  const text = useMessages(overviewMessages);
  const { headlines } = useIndex();
  if (headlines.length === 0) return null;
  return (
    <Chapter
      title={text.inFigures}
      aside={
        <Link className="link" to={paths.statistics()}>
          {text.allFigures}
        </Link>
      }
    >
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-3">
        {headlines.slice(0, SHOWN).map((figure) => (
          <Headline key={figure.id} figure={figure} alone={headlines.length === 1} />
        ))}
      </div>
    </Chapter>
  );
}

function Headline({ figure, alone }: { figure: HeadlineFigure; alone: boolean }) {
  const text = useMessages(overviewMessages);
  const format = useFormat();
  const partnerName = usePartnerName();
  const { before, article } = figure;
  const language = useLanguage();
  return (
    <figure className={alone ? 'grid gap-x-12 md:col-span-3 md:grid-cols-[1fr_2fr]' : ''}>
      <div>
        <p className="font-serif text-title font-semibold">
          <EvidenceValue kind="statistics" id={figure.id} field="value" title={format.exact(figure.value, figure.unit)}>
            {format.bounded(figure.value, figure.unit, figure.bound)}
          </EvidenceValue>
        </p>
        <p>
          <Link className="link inline-block first-letter:uppercase" to={paths.statistic(figure.metric)}>
            {figure.name[language]}
          </Link>
          {figure.partners.length > 0 && <span>, {format.list(figure.partners.map(partnerName))}</span>}
          {figure.period && <span className="figures text-quiet">, {format.period(figure.period)}</span>}
        </p>
        {before !== null && (
          <PairOfBars
            before={before.value}
            now={figure.value}
            words={text.before(format.quantity(before.value, figure.unit), format.period(before.period ?? ''))}
          />
        )}
      </div>
      <div>
        <blockquote lang="en" className="mt-3 border-l border-rule-strong pl-4 font-serif">
          {figure.quote}
        </blockquote>
        <p className="mt-1 pl-4 text-small text-quiet">
          <Link className="link" to={paths.article(article.id, figure.id)}>
            {[article.outlet, article.published && format.date(article.published)].filter(Boolean).join(', ') ||
              article.title}
          </Link>
        </p>
      </div>
    </figure>
  );
}

/** The point before and the point now on one scale. */
function PairOfBars({ before, now, words }: { before: number; now: number; words: string }) {
  const highest = Math.max(before, now);
  if (highest <= 0) return null;
  return (
    <div className="figures mt-2 text-small text-quiet">
      <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="h-5 w-full">
        <rect width={(before / highest) * 100} height="4" fill="var(--level-2)" />
        <rect y="5" width={(now / highest) * 100} height="4" fill="var(--level-4)" />
      </svg>
      {words}
    </div>
  );
}
