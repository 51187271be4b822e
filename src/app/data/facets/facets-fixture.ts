import { decodeFacets } from '../../../dataset/site/decode-facets.ts';
import { encodeFacets } from '../../../dataset/site/encode-facets.ts';
import type { FacetInput } from '../../../dataset/site/facets.ts';
import { type IndexedFacets, indexFacets } from './index-facets.ts';

const ROW: FacetInput = {
  date: '2025-11-26',
  partners: ['NZL'],
  kind: 'talks',
  level: 'minister',
  status: 'held',
  setting: 'bilateral',
  topics: [],
  band: 'sure',
  weight: 'core',
};

/** Facets of a few rows through the real encoder, for tests; rows must stand in date order. */
export function facetsOf(rows: Partial<FacetInput>[]): IndexedFacets {
  return indexFacets(decodeFacets(encodeFacets(rows.map((row) => ({ ...ROW, ...row }))).buffer));
}
