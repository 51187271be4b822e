import { leftOf, type Reading, type Site } from './site.ts';

/** 'Up 36% from 381 million USD a year earlier', '0.3% above December's 727 million': the same thing at another time. */
export function comparedWith(site: Site): Reading | null {
  const { words } = site;
  let left = leftOf(site);
  if (words[left]?.pos === 'PART' && words[left - 1]?.pos === 'DATE') left -= 2;
  if (words[left]?.pos === 'DET') left--;
  const sign = words[left]?.lower ?? '';
  const from =
    sign === 'than' && /^(?:more|less|higher|lower|greater)$/.test(words[left - 1]?.lower ?? '') ? left - 2 : left - 1;
  const grown = words[from]?.mention;
  return /^(?:from|than|above|below|over|on|against)$/.test(sign) && grown?.kind === 'quantity' && grown.unit === '%'
    ? { role: 'level', topic: null, by: 'compared' }
    : null;
}

/** 'Rose by 1 billion to 19 billion USD': where it stands then. */
export function afterRise(site: Site): Reading | null {
  const { words, quantity } = site;
  const left = leftOf(site);
  const risen = words[left]?.lower === 'to' ? words[left - 1]?.mention : undefined;
  const by = words.slice(Math.max(0, left - 5), left - 1).some(({ lower }) => lower === 'by');
  return risen?.kind === 'quantity' && risen.unit === quantity.unit && by
    ? { role: 'level', topic: null, by: 'after-rise' }
    : null;
}
