import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ArticleLineSchema } from '#dataset/article-line.ts';
import { MergedDatasetSchema } from '#dataset/merged-dataset.ts';
import {
  MergedAgreementSchema,
  MergedMeetingSchema,
  MergedRelationshipSchema,
  MergedStatisticSchema,
} from '#dataset/merged-record.ts';

const SCHEMAS: Record<string, GenericSchema> = {
  'article-line': ArticleLineSchema,
  'merged-dataset': MergedDatasetSchema,
  meeting: MergedMeetingSchema,
  statistic: MergedStatisticSchema,
  relationship: MergedRelationshipSchema,
  agreement: MergedAgreementSchema,
};

/** JSON Schema of the lines and records, by name. Calendar checks that JSON Schema cannot say are left out. */
export function jsonSchemas(): [name: string, schema: object][] {
  return Object.entries(SCHEMAS).map(([name, schema]) => [
    name,
    { title: name, ...toJsonSchema(schema, { errorMode: 'ignore' }) },
  ]);
}
