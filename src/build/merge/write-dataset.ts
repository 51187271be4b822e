import type { Writable } from 'node:stream';
import { RECORD_KINDS } from '#dataset/article-line.ts';
import type { MergedDataset } from '#dataset/merged-dataset.ts';

/** Prints a merged dataset as one JSON object on one line, piece by piece, so that it need not fit into one string. */
export async function writeDataset(dataset: MergedDataset, stream: Writable): Promise<void> {
  let separator = '{';
  for (const key of ['articles', ...RECORD_KINDS] as const) {
    await write(stream, `${separator}"${key}":[`);
    separator = ',';
    const list = dataset[key];
    for (let i = 0; i < list.length; i += 200) {
      const slice = list.slice(i, i + 200).map((record) => JSON.stringify(record));
      await write(stream, `${i ? ',' : ''}${slice.join(',')}`);
    }
    await write(stream, ']');
  }
  await write(stream, '}\n');
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
}
