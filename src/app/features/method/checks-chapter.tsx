import type { QualityFile } from '../../../dataset/site/quality-file.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { methodMessages } from './messages.ts';

/** Where the dataset contradicts itself, and which files could not be read. */
export function ChecksChapter({ checks, skipped }: Pick<QualityFile, 'checks' | 'skipped'>) {
  const text = useMessages(methodMessages);
  return (
    <Chapter id="checks" title={text.checks}>
      {checks.length === 0 ? (
        <p>{text.noChecks}</p>
      ) : (
        <>
          <p className="mb-3 max-w-measure">{text.checksLead}</p>
          <ul className="grid gap-x-12 gap-y-1 text-small md:grid-cols-2" lang="en">
            {checks.map(({ check, message, records }) => (
              <li key={`${check} ${message} ${records.join()}`} className="break-words">
                <span className="font-semibold first-letter:uppercase">{check}</span>: {message}
                <span className="block text-quiet">{records.join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {skipped.length > 0 && (
        <>
          <h3 className="mt-6 mb-1 font-semibold">{text.skipped}</h3>
          <ul className="grid max-w-measure gap-2" lang="en">
            {skipped.map(({ file, place, message, remedy }) => (
              <li key={`${file} ${place}`}>
                {file}
                {place && `:${place}`}: {message}
                <span className="block text-small text-quiet">{text.remedy(remedy)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Chapter>
  );
}
