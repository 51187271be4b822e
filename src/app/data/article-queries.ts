import { queryOptions } from '@tanstack/react-query';
import { ArticleFileSchema, ArticlesIndexSchema } from '../../dataset/site/articles-file.ts';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { datasetHash } from './index-query.ts';
import { loadJson } from './load-file.ts';

/** Heads of all articles, newest first. */
export const articlesQuery = queryOptions({
  queryKey: ['articles'],
  queryFn: async () => loadJson(sitePaths.articles, ArticlesIndexSchema, await datasetHash()),
  structuralSharing: false,
});

/** One article's text and what was read from it. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: async () => loadJson(sitePaths.article(id), ArticleFileSchema, await datasetHash()),
    structuralSharing: false,
  });
