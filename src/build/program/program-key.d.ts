/** The launcher runs before anything could read TypeScript; this is its type for those who do. */
declare module '*/program-key.mjs' {
  export function programKey(root: string): string;
}
