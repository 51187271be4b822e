import { useQuery } from '@tanstack/react-query';
import { indexQuery } from '../data/index-query.ts';
import { useMessages } from '../i18n/messages.ts';
import { useFormat } from '../i18n/use-format.ts';
import { frameMessages } from './messages.ts';

/** Age and size of the dataset, once it is there. */
export function DataVersion() {
  const text = useMessages(frameMessages);
  const format = useFormat();
  const { data } = useQuery(indexQuery);
  if (!data) return null;
  const { articles, meetings } = data.counts;
  const counts = text.counts(format.number(articles), articles, format.number(meetings), meetings);
  return (
    <>
      {data.asOf && `${text.dataVersion(format.date(data.asOf))}: `}
      {counts} ({data.hash.slice(0, 8)}).
    </>
  );
}
