import { toJsonSchema } from '@valibot/to-json-schema';
import { ArticleLineSchema } from '#dataset/article-line.ts';
import { MergedDatasetSchema } from '#dataset/merged-dataset.ts';
import {
  MergedAgreementSchema,
  MergedMeetingSchema,
  MergedRelationshipSchema,
  MergedStatisticSchema,
} from '#dataset/merged-record.ts';

const SCHEMAS = {
  'article-line': ArticleLineSchema,
  'merged-dataset': MergedDatasetSchema,
  meeting: MergedMeetingSchema,
  statistic: MergedStatisticSchema,
  relationship: MergedRelationshipSchema,
  agreement: MergedAgreementSchema,
};
type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** JSON Schema of the lines or of a kind of record. Calendar checks that JSON Schema cannot say are left out. */
export function jsonSchema(name: SchemaName): object {
  return { title: name, ...toJsonSchema(SCHEMAS[name], { errorMode: 'ignore' }) };
}
