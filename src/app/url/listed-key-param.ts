import { useQueryState } from 'nuqs';
import { listParser } from './list-parser.ts';

/** Accepts what a chart is called in an address, `two-way-trade.level`. */
export function chartKey(text: string): string | null {
  return /^[a-z0-9-]+\.[a-z]+$/.test(text) ? text : null;
}

const chartKeys = listParser(chartKey)
  .withDefault([])
  .withOptions({ history: 'replace', shallow: false, scroll: false });

/**
 * Whether the reader switched something of a chart on, and the way to switch it: its `table` stands open, its scale is a
 * `log`arithmic one; `table=two-way-trade.level,e-commerce.change`. Back does not undo it.
 */
export function useListedKey(name: 'table' | 'log', key: string): [boolean, () => void] {
  const [keys, setKeys] = useQueryState(name, chartKeys);
  const toggle = () =>
    void setKeys((now) => (now.includes(key) ? now.filter((other) => other !== key) : [...now, key]));
  return [keys.includes(key), toggle];
}
