import { addedCapital } from './added-capital.ts';
import {
  contentAfter,
  eachFor,
  gainedFrom,
  givenAfter,
  nounAfter,
  passiveSubject,
  whatWasDone,
} from './amount-after.ts';
import {
  fronted,
  gapped,
  inAside,
  inBrackets,
  likeTheLast,
  listed,
  nearest,
  raisedTo,
  valuedBefore,
} from './amount-before.ts';
import { afterGrowth, changeOf, differenceOf, sameInBrackets } from './amount-change.ts';
import { objectOf, stated, thankedFor } from './amount-verb.ts';
import { afterRise, comparedWith } from './compared-with.ts';
import { ofWhich } from './of-which.ts';
import { partNamed } from './part-named.ts';
import { priceOf } from './price-of.ts';
import { respectiveItem } from './respective-item.ts';
import type { Reading, Site } from './site.ts';
import { spentOn } from './spent-on.ts';

/**
 * What an amount of money or a measure is of. Ways of saying it in order: what is told as a change, what the words after the
 * amount name, the noun phrase before it, and last the verb's subject.
 */
export function readAmount(site: Site): Reading {
  const added = addedCapital(site);
  if (added !== null) return added;
  const change = changeOf(site) ?? differenceOf(site);
  if (change !== null) return change;
  return (
    sameInBrackets(site) ??
    likeTheLast(site) ??
    comparedWith(site) ??
    afterRise(site) ??
    respectiveItem(site) ??
    afterGrowth(site) ??
    listed(site) ??
    spentOn(site) ??
    priceOf(site) ??
    eachFor(site) ??
    partNamed(site) ??
    whatWasDone(site) ??
    ofWhich(site) ??
    passiveSubject(site) ??
    givenAfter(site) ??
    thankedFor(site) ??
    fronted(site) ??
    inAside(site) ??
    gainedFrom(site) ??
    contentAfter(site) ??
    nounAfter(site) ??
    valuedBefore(site) ??
    gapped(site) ??
    raisedTo(site) ??
    objectOf(site) ??
    stated(site) ??
    inBrackets(site) ?? { role: 'level', topic: nearest(site), by: 'near' }
  );
}
