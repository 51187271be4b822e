import { UsageError } from './parse-arguments.ts';

/**
 * Runs a command and ends the process: 0, the number it returns, or 1 with the message of what went wrong. The only
 * place that exits.
 */
export async function runCommand(command: () => Promise<number | undefined>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const stack = process.env.DEBUG && error instanceof Error ? `\n${error.stack}` : '';
    process.stderr.write(`${error instanceof UsageError ? '' : 'error: '}${message}${stack}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
