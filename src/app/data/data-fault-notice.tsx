import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { faultMessages } from './fault-messages.ts';
import { DataError } from './load-file.ts';

type DataFaultNoticeProps = {
  error: Error;
  /** What cannot be shown, where it is less than the page. */
  title?: string;
  /** Asks again, after the failed files were forgotten. */
  onRetry: () => void;
};

/** Says what is wrong with the dataset and what to do. */
export function DataFaultNotice({ error, title, onRetry }: DataFaultNoticeProps) {
  const text = useMessages(faultMessages);
  const client = useQueryClient();
  const retry = () => {
    client.removeQueries({ predicate: (query) => query.state.status === 'error' });
    onRetry();
  };
  // A connection that breaks in the middle of a file has no name of ours.
  const fault = error instanceof DataError ? error.fault : 'unreachable';
  return (
    <Notice urgent title={title ?? text.title[fault]} actions={<Button onClick={retry}>{text.retry}</Button>}>
      <p>{text.remedy[fault]}</p>
      <p className="text-small break-words">{text.detail(error.message)}</p>
    </Notice>
  );
}
