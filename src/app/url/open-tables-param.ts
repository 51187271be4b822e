import { useNavigate, useSearchParams } from 'react-router-dom';

/** Keys in a `table` parameter, `table=two-way-trade.level,e-commerce.change`; what is no key is dropped. */
export function parseTables(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((key) => /^[a-z0-9-]+\.[a-z]+$/.test(key)))];
}

/** Whether the table of a chart stands open, and the way to open or close it; Back does not close what was opened. */
export function useOpenTable(key: string): [boolean, () => void] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const open = parseTables(params.get('table')).includes(key);
  const toggle = () => {
    const next = new URLSearchParams(window.location.search);
    const others = parseTables(next.get('table')).filter((other) => other !== key);
    const keys = open ? others : [...others, key];
    if (keys.length > 0) next.set('table', keys.join(','));
    else next.delete('table');
    void navigate({ search: next.toString(), hash: window.location.hash }, { replace: true });
  };
  return [open, toggle];
}
