import * as v from 'valibot';

/** What a page shows of a source beside a quotation; `id` is its file under `articles/`. */
export const ArticleRefSchema = v.object({
  id: v.string(),
  title: v.string(),
  outlet: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: v.nullable(v.string()),
});
export type ArticleRef = v.InferOutput<typeof ArticleRefSchema>;
