import * as v from 'valibot';

/** `gaps.json`: what is known to be missing, so that an empty page is never read as 'no contact'. */
export const GapsFileSchema = v.object({
  /** Sections of data/gaps.md, in order: heading and its paragraphs or list items as plain text. */
  sections: v.array(v.object({ heading: v.string(), items: v.array(v.string()) })),
  /** Years in which the data holds no meeting with a partner, between its first and last one. */
  silent: v.array(v.object({ code: v.string(), years: v.array(v.string()) })),
});
export type GapsFile = v.InferOutput<typeof GapsFileSchema>;
