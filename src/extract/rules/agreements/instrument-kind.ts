import type { AgreementKind } from '../../../dataset/agreement.ts';
import type { InstrumentHead } from './instrument-head.ts';

const TREATY_SUBJECT =
  /\b(?:free trade|trade(?! in\b)|extradition|double taxation|tax|investment (?:protection|promotion)|(?:protection|promotion) of investments?|visas?|legal assistance|judicial assistance|mutual (?:legal |judicial )?(?:help|assistance) in (?:criminal|civil|judicial)|judicial|sentenced persons|convicted persons|classified information|aviation|air services|air transport|(?<!cross-)border|delimitation|boundar(?:y|ies)|exclusive economic zone|maritime boundar|social (?:security|insurance)|status of|combating crime|crime prevention|(?:preventing|prevention of|fight(?:ing)? (?:against )?|combat of) ?crimes?|readmission)/i;

/** 'the extradition agreement', 'an Air Services Agreement'. */
const TREATY_NAME =
  /\b(?:extradition|double[- ]taxation|tax|investment(?: (?:promotion|protection|and|,))*|visa(?:[- ](?:exemption|waiver|free))?|legal assistance|air (?:services|transport)|aviation|border|(?:double )?taxation avoidance|social (?:security|insurance)|delimitation|partnership and co-?operation|framework participation|readmission|defen[cs]e cooperation)$/i;
/** Treaties whose noun says so. */
const TREATY_HEAD = /^(?:partnership and co-?operation|framework participation) agreement$/i;
/** A protocol is a treaty where it changes one. */
const OF_TREATY = /\bamend\w*\b|double taxation|readmission|extradition|visas?\b/i;

/** An agreement is a treaty by what it is on: trade, tax, extradition, visas. Other documents are what their noun says. */
export function instrumentKind(head: InstrumentHead, modifiers: string, complement: string): AgreementKind {
  if (head.kind !== 'other' || !/agreement|pact|accord|protocol|deal/i.test(head.word)) return head.kind;
  const ofTreaty = TREATY_SUBJECT.test(complement) || TREATY_NAME.test(modifiers);
  return TREATY_HEAD.test(head.word) ||
    /free trade|\btrade$|economic partnership|investment protection/i.test(modifiers) ||
    (/agreement|pact|accord|deal/i.test(head.word) && ofTreaty) ||
    (/protocol/i.test(head.word) && ofTreaty && OF_TREATY.test(`${modifiers} ${complement}`))
    ? 'treaty'
    : 'other';
}

/** True when what the text says elsewhere of an agreement makes a treaty of it: 'have needed no visa, under an agreement'. */
export function isTreatySubject(phrase: { kind: AgreementKind; head: InstrumentHead }, subject: string): boolean {
  return phrase.kind === 'other' && /agreement|pact|accord/i.test(phrase.head.word) && TREATY_SUBJECT.test(subject);
}
