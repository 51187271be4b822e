import * as v from 'valibot';
import { SideSchema } from '../partner.ts';

/** Somebody who took part in meetings, under one spelling. */
export const PersonSchema = v.object({
  /** Slug of the full name, stable in links. */
  id: v.string(),
  name: v.string(),
  /** Other spellings in the articles. */
  variants: v.array(v.string()),
  side: SideSchema,
  /** Roles at the time, oldest first, with the first and last date on which they were reported. */
  roles: v.array(v.object({ role: v.string(), from: v.nullable(v.string()), to: v.nullable(v.string()) })),
  /** Rows of the meetings that they took part in, in date order. */
  rows: v.array(v.number()),
});
export type Person = v.InferOutput<typeof PersonSchema>;
