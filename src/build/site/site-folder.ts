import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MANY_FILES = 2000;

/** `mtimeMs` tells the very file that was written from one that another build put in its place. */
type Entry = { signature: string; size: number; mtimeMs: number; parts?: PartEntry[] };
type PartEntry = [signature: string, bytes: number];

/** A piece of a file, asked for only when the piece with this signature is not in the file of the last build. */
export type Part = { signature: string; content: () => string };
type Manifest = { files: Record<string, Entry>; notes: Record<string, Note> };

/** What was worked out once from records of a signature, and must come out the same from the same. */
type Note = { signature: string; value: unknown };

/**
 * Writes a folder whole or not at all: files go to a temporary folder that takes the place of the old one in `commit`.
 * Files that have not changed since the last build are linked from the old folder instead of being written again.
 */
export class SiteFolder {
  readonly #target: string;
  readonly #temporary: string;
  readonly #manifestPath: string;
  readonly #old: Manifest;
  readonly #files: Record<string, Entry> = {};
  readonly #notes: Record<string, Note> = {};
  readonly #folders = new Set<string>();

  constructor(target: string, cache: string) {
    this.#target = target;
    this.#temporary = join(cache, `site-${process.pid}`);
    this.#manifestPath = join(cache, 'site-manifest.json');
    recover(target);
    rmSync(this.#temporary, { recursive: true, force: true });
    mkdirSync(this.#temporary, { recursive: true });
    this.#old = readManifest(this.#manifestPath);
  }

  /** Writes a file; `content` is asked for only when the file with this signature is not there from the last build. */
  write(path: string, signature: string, content: () => string | Uint8Array): void {
    const to = join(this.#temporary, path);
    const folder = dirname(to);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    const old = this.#old.files[path];
    if (old?.signature === signature && this.#link(path, old, to)) return;
    const bytes = content();
    writeFileSync(to, bytes);
    const { size, mtimeMs } = statSync(to);
    this.#files[path] = { signature, size, mtimeMs };
  }

  /** Writes a large file from its parts; those that have not changed are copied from the file of the last build. */
  writeParts(path: string, parts: readonly Part[]): void {
    const old = this.#oldParts(path);
    let written: PartEntry[] = [];
    this.write(path, signatureOf(parts.map(({ signature }) => signature).join(' ')), () => {
      const pieces = parts.map(({ signature, content }) => old().get(signature) ?? Buffer.from(content()));
      written = pieces.map((bytes, i) => [(parts[i] as Part).signature, bytes.length]);
      return Buffer.concat(pieces);
    });
    if (written.length > 0) (this.#files[path] as Entry).parts = written;
  }

  writeJson(path: string, value: unknown): void {
    const text = JSON.stringify(value);
    this.write(path, signatureOf(text), () => text);
  }

  /** A small plain value that costs much to work out; `make` is asked only when the last build had none of this signature. */
  remember<T>(name: string, signature: string, make: () => T): T {
    const value = this.recall<T>(name, signature) ?? make();
    this.note(name, signature, value);
    return value;
  }

  /** What the last build noted under this name, if of the same signature. */
  recall<T>(name: string, signature: string): T | undefined {
    const old = this.#old.notes[name];
    return old?.signature === signature ? (old.value as T) : undefined;
  }

  note(name: string, signature: string, value: unknown): void {
    this.#notes[name] = { signature, value };
  }

  /** Signature of everything written so far: changes when any content does. */
  get hash(): string {
    const lines = Object.entries(this.#files).map(([path, { signature }]) => `${path} ${signature}`);
    return signatureOf(lines.sort().join('\n')).slice(0, 12);
  }

  get bytes(): Record<string, number> {
    return Object.fromEntries(Object.entries(this.#files).map(([path, { size }]) => [path, size]));
  }

  /** Puts the new folder in the old one's place. */
  commit(): void {
    const old = `${this.#target}.old`;
    mkdirSync(dirname(this.#target), { recursive: true });
    rmSync(old, { recursive: true, force: true });
    if (existsSync(this.#target)) renameSync(this.#target, old);
    renameSync(this.#temporary, this.#target);
    const manifest: Manifest = { files: this.#files, notes: this.#notes };
    writeFileSync(this.#manifestPath, JSON.stringify(manifest));
    this.#remove(old);
  }

  /** Leaves the old folder as it is. */
  discard(): void {
    rmSync(this.#temporary, { recursive: true, force: true });
  }

  /** Removing ten thousand links takes half a second that nobody has to wait for; a process of its own does it. */
  #remove(folder: string): void {
    if (Object.keys(this.#old.files).length < MANY_FILES) {
      rmSync(folder, { recursive: true, force: true });
      return;
    }
    if (!existsSync(folder)) return;
    const trash = `${this.#temporary}-old`;
    renameSync(folder, trash);
    const remove = `require('node:fs').rmSync(${JSON.stringify(trash)}, { recursive: true, force: true })`;
    spawn(process.execPath, ['-e', remove], { detached: true, stdio: 'ignore' }).unref();
  }

  /** Links an unchanged file; one that was touched, or that another build wrote, is written again. */
  #link(path: string, old: Entry, to: string): boolean {
    if (!this.#isUntouched(path, old)) return false;
    linkSync(join(this.#target, path), to);
    this.#files[path] = old;
    return true;
  }

  #isUntouched(path: string, { size, mtimeMs }: Entry): boolean {
    const info = statSync(join(this.#target, path), { throwIfNoEntry: false });
    return info?.size === size && info.mtimeMs === mtimeMs;
  }

  /** The parts of a file of the last build by signature, read when the first of them is asked for. */
  #oldParts(path: string): () => ReadonlyMap<string, Uint8Array> {
    let parts: Map<string, Uint8Array> | null = null;
    return () => {
      if (parts) return parts;
      parts = new Map();
      const entry = this.#old.files[path];
      if (!entry?.parts || !this.#isUntouched(path, entry)) return parts;
      const bytes = readFileSync(join(this.#target, path));
      let from = 0;
      for (const [signature, length] of entry.parts) {
        parts.set(signature, bytes.subarray(from, from + length));
        from += length;
      }
      return parts;
    };
  }
}

export function signatureOf(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64url');
}

function readManifest(path: string): Manifest {
  try {
    return { files: {}, notes: {}, ...JSON.parse(readFileSync(path, 'utf8')) };
  } catch {
    return { files: {}, notes: {} };
  }
}

/** A build that was stopped between its two renames left the last good folder under another name. */
function recover(target: string): void {
  const old = `${target}.old`;
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
}
