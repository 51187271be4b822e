import type { AgreementKind } from '../../../dataset/agreement.ts';
import type { InstrumentHead } from './instrument-head.ts';

const TREATY_SUBJECT =
  /\b(?:free trade|trade(?! in\b)|extradition|double taxation|tax|investment (?:protection|promotion)|visa|legal assistance|judicial|sentenced persons|classified information|aviation|air services|border|delimitation|maritime boundar)/i;

/** An agreement is a treaty by what it is on: trade, tax, extradition, visas. Other documents are what their noun says. */
export function instrumentKind(head: InstrumentHead, modifiers: string, complement: string): AgreementKind {
  if (head.kind !== 'other' || !/agreement|pact|accord|protocol/i.test(head.word)) return head.kind;
  return /free trade|\btrade$|economic partnership|investment protection|\b(?:loan|credit)$/i.test(modifiers) ||
    (/agreement|pact/i.test(head.word) && TREATY_SUBJECT.test(complement))
    ? 'treaty'
    : 'other';
}
