import type { GenericSchema, InferOutput } from 'valibot';
import { ContractError, parseContract } from '../../dataset/parse-contract.ts';
import { SITE_VERSION } from '../../dataset/site/site-paths.ts';

/** Why a file of the dataset could not be shown; the page says what to do for each. */
export const DATA_FAULTS = ['missing', 'unreachable', 'broken', 'old'] as const;
export type DataFault = (typeof DATA_FAULTS)[number];

/** A file of the dataset that cannot be used, with its name and what was wrong with it. */
export class DataError extends Error {
  readonly fault: DataFault;
  readonly file: string;

  constructor(fault: DataFault, file: string, message: string) {
    super(message);
    this.name = 'DataError';
    this.fault = fault;
    this.file = file;
  }
}

/** Address of a generated file; `hash` of the dataset makes a new release a new address. */
export function dataAddress(file: string, hash: string | null): string {
  return `${import.meta.env.BASE_URL}data/${file}${hash ? `?v=${hash}` : ''}`;
}

async function request(file: string, hash: string | null): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(dataAddress(file, hash));
  } catch {
    // What a browser says of a failed request is in its own language and names no file.
    throw new DataError('unreachable', file, file);
  }
  // A server that answers every address with the page itself says 200 for a file that is not there.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || isPage) throw new DataError('missing', file, file);
  if (!response.ok) throw new DataError('unreachable', file, `${file}: HTTP ${response.status}`);
  return response;
}

/** Loads and checks a JSON file; whatever is wrong with it comes as a DataError. */
export async function loadJson<Schema extends GenericSchema>(
  file: string,
  schema: Schema,
  hash: string | null,
): Promise<InferOutput<Schema>> {
  const response = await request(file, hash);
  const text = await response.text();
  return parseFile(file, text, schema);
}

/** The checking half of `loadJson`. */
export function parseFile<Schema extends GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DataError('broken', file, `${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : SITE_VERSION;
  if (version !== SITE_VERSION)
    throw new DataError('old', file, `${file} has version ${String(version)}, this page reads version ${SITE_VERSION}`);
  try {
    return parseContract(schema, value, file);
  } catch (error) {
    throw new DataError('broken', file, error instanceof ContractError ? error.message : String(error));
  }
}

/** Loads a binary file and decodes it; a decoder's refusal comes as a DataError. */
export async function loadBinary<T>(file: string, decode: (buffer: ArrayBuffer) => T, hash: string | null): Promise<T> {
  const response = await request(file, hash);
  const buffer = await response.arrayBuffer();
  try {
    return decode(buffer);
  } catch (error) {
    throw new DataError('broken', file, error instanceof Error ? error.message : String(error));
  }
}
