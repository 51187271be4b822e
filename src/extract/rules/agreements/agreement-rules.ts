import type { Agreement } from '../../../dataset/agreement.ts';
import type { Rule } from '../rule.ts';
import { adoptedDocument } from './adopted-document.ts';
import { documentBundle } from './document-bundle.ts';
import { itemisedBundle } from './itemised-bundle.ts';
import { plannedDocument } from './planned-document.ts';
import { signedDocument } from './signed-document.ts';
import { standingDocument } from './standing-document.ts';

/** All ways of speaking of a document between states; order does not matter. */
export const agreementRules: readonly Rule<Agreement>[] = [
  signedDocument,
  adoptedDocument,
  plannedDocument,
  standingDocument,
  documentBundle,
  itemisedBundle,
];
