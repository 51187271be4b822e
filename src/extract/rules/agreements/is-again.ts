import type { Candidate } from './candidates.ts';

/** 'the labour memorandum' of which an earlier sentence told that it was signed, and on what. */
export function isAgain({ phrase, sentence }: Candidate, all: readonly Candidate[]): boolean {
  return (
    phrase.determiner === 'the' &&
    phrase.complement === '' &&
    /^(?!(?:original|initial|earlier|previous|former|old)\b)\p{Ll}/u.test(phrase.modifiers) &&
    all.some(
      (other) =>
        other.sentence.index < sentence.index &&
        other.status === 'signed' &&
        other.phrase.kind === phrase.kind &&
        other.phrase.complement !== '' &&
        !other.phrase.head.plural,
    )
  );
}
