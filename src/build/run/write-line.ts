import type { Writable } from 'node:stream';

/** Writes a line and waits while the reader is behind, so that memory stays bounded. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
}
