import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContract } from '#dataset/parse-contract.ts';
import { type Label, LabelSchema } from './label.ts';

/** Labels of a folder by the name of their article, without extension. Throws with file and place for a wrong one. */
export function loadLabels(folder: string): Map<string, Label> {
  const labels = new Map<string, Label>();
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'index.json');
  for (const file of files.sort()) {
    const path = join(folder, file);
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : error}; a label is one JSON object`);
    }
    labels.set(stemOf(file), parseContract(LabelSchema, value, path));
  }
  return labels;
}

export function stemOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.(?:txt|md|json|html?)$/i, '');
}
