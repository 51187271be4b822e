import { useQueryClient } from '@tanstack/react-query';
import type { DataError } from '../../data/load-file.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { faultMessages } from './messages.ts';

/** Says what is wrong with the dataset and what to do; `onRetry` draws the page again after its failed files were forgotten. */
export function DataFaultNotice({ error, onRetry }: { error: DataError; onRetry: () => void }) {
  const text = useMessages(faultMessages);
  const client = useQueryClient();
  const retry = () => {
    client.removeQueries({ predicate: (query) => query.state.status === 'error' });
    onRetry();
  };
  return (
    <Notice urgent title={text.title[error.fault]} actions={<Button onClick={retry}>{text.retry}</Button>}>
      <p>{text.remedy[error.fault]}</p>
      <p className="text-small break-words">{text.detail(error.message)}</p>
    </Notice>
  );
}
