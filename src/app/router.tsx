import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { PageSkeleton } from './frame/page-skeleton.tsx';
import { RouteBoundary } from './frame/route-boundary.tsx';
import { ROUTES } from './paths.ts';

const OverviewPage = page(() => import('./routes/overview/overview-page.tsx').then((m) => m.OverviewPage));
const TimelinePage = pageWithFilters(() => import('./routes/timeline/timeline-page.tsx').then((m) => m.TimelinePage));
const CountriesPage = pageWithFilters(() =>
  import('./routes/countries/countries-page.tsx').then((m) => m.CountriesPage),
);
const CountryPage = pageWithFilters(() => import('./routes/country/country-page.tsx').then((m) => m.CountryPage));
const StatisticsPage = pageWithFilters(() =>
  import('./routes/statistics/statistics-page.tsx').then((m) => m.StatisticsPage),
);
const StatisticPage = pageWithFilters(() =>
  import('./routes/statistic/statistic-page.tsx').then((m) => m.StatisticPage),
);
const ArticlesPage = pageWithFilters(() => import('./routes/articles/articles-page.tsx').then((m) => m.ArticlesPage));
const ArticlePage = pageWithFilters(() => import('./routes/article/article-page.tsx').then((m) => m.ArticlePage));
const MethodPage = page(() => import('./routes/method/method-page.tsx').then((m) => m.MethodPage));
const TryPage = page(() => import('./routes/try/try-page.tsx').then((m) => m.TryPage));
const NotFoundPage = page(() => import('./routes/not-found/not-found-page.tsx').then((m) => m.NotFoundPage));

function page(load: () => Promise<ComponentType>) {
  return lazy(() => load().then((component) => ({ default: component })));
}

/** A page with filters in its address: brings the parameter library, which the landing page does without. */
function pageWithFilters(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [Page, { UrlAdapter }] = await Promise.all([load(), import('./url/url-adapter.tsx')]);
    return {
      default: () => (
        <UrlAdapter>
          <Page />
        </UrlAdapter>
      ),
    };
  });
}

function guarded(element: ReactNode) {
  return (
    <RouteBoundary>
      <Suspense fallback={<PageSkeleton />}>{element}</Suspense>
    </RouteBoundary>
  );
}

/** One line a page; each page is a chunk of its own with an error boundary of its own. */
export function Pages() {
  return (
    <Routes>
      <Route path={ROUTES.overview} element={guarded(<OverviewPage />)} />
      <Route path={ROUTES.timeline} element={guarded(<TimelinePage />)} />
      <Route path={ROUTES.countries} element={guarded(<CountriesPage />)} />
      <Route path={ROUTES.country} element={guarded(<CountryPage />)} />
      <Route path={ROUTES.statistics} element={guarded(<StatisticsPage />)} />
      <Route path={ROUTES.statistic} element={guarded(<StatisticPage />)} />
      <Route path={ROUTES.articles} element={guarded(<ArticlesPage />)} />
      <Route path={ROUTES.article} element={guarded(<ArticlePage />)} />
      <Route path={ROUTES.method} element={guarded(<MethodPage />)} />
      <Route path={ROUTES.try} element={guarded(<TryPage />)} />
      <Route path="*" element={guarded(<NotFoundPage />)} />
    </Routes>
  );
}
