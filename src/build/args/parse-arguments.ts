import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Something the user asked for that cannot be done; printed as it is, without a stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads a command's arguments. `usage` is printed for `--help` and after a wrong argument. */
export function parseArguments<const T extends Options>(options: T, usage: string, args = process.argv.slice(2)) {
  const withHelp = { ...options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const parsed = parseArgs({ args, options: withHelp, allowPositionals: true, strict: true });
    if ((parsed.values as { help?: boolean }).help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    return { values: parsed.values, paths: parsed.positionals };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
