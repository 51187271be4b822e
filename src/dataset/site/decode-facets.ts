import { ContractError, parseContract } from '../parse-contract.ts';
import type { Facets } from './facets.ts';
import { FACETS_MAGIC, FacetsHeaderSchema, facetsLayout } from './facets-layout.ts';

/** Reads facets.bin; throws a ContractError for anything but a whole file of this version. */
export function decodeFacets(buffer: ArrayBuffer): Facets {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== FACETS_MAGIC) {
    throw new ContractError('facets.bin', `Unexpected start, expected ${FACETS_MAGIC}; rebuild the dataset`);
  }
  const headerLength = new DataView(buffer).getUint32(4, true);
  const header = parseContract(
    FacetsHeaderSchema,
    readHeader(bytes.subarray(8, 8 + headerLength)),
    'facets.bin header',
  );
  const { rows } = header;
  const layout = facetsLayout(rows, headerLength);
  if (bytes.length !== layout.length) {
    throw new ContractError('facets.bin', `Unexpected length ${bytes.length}, expected ${layout.length}`);
  }
  const plane = (column: number) => bytes.subarray(layout.start + column * rows, layout.start + (column + 1) * rows);
  const flags = plane(12);
  const bits = (shift: number, mask: number) => flags.map((flag) => (flag >>> shift) & mask);
  const low = join16(plane(6), plane(7));
  const high = join16(plane(8), plane(9));
  return {
    rows,
    partners: ['', ...header.partners],
    topics: header.topics,
    day: join16(plane(0), plane(1)),
    partner1: join16(plane(2), plane(3)),
    partner2: join16(plane(4), plane(5)),
    morePartners: new Map(header.more),
    topicMask: Uint32Array.from(low, (value, i) => (value | ((high[i] ?? 0) << 16)) >>> 0),
    kind: plane(10).slice(),
    level: plane(11).slice(),
    status: bits(0, 1),
    setting: bits(1, 1),
    precision: bits(2, 3),
    band: bits(4, 3),
    weight: bits(6, 1),
  };
}

function readHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ContractError('facets.bin header', 'Unexpected content, expected JSON; rebuild the dataset');
  }
}

function join16(low: Uint8Array, high: Uint8Array): Uint16Array {
  const joined = new Uint16Array(low.length);
  for (let i = 0; i < joined.length; i++) joined[i] = (low[i] ?? 0) | ((high[i] ?? 0) << 8);
  return joined;
}
