import * as v from 'valibot';

/** A value that is not what the contract says, with the place in words: `index.json, meetings.3.date: …`. */
export class ContractError extends Error {
  readonly place: string;

  constructor(place: string, message: string) {
    super(`${place}: ${message}`);
    this.name = 'ContractError';
    this.place = place;
  }
}

/** Gives the typed value, or throws a ContractError that names `source` and the path of the first value that is wrong. */
export function parseContract<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  source: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new ContractError(path ? `${source}, ${path}` : source, issue.message);
}
