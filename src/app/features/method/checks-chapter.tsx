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
        <ul className="grid max-w-measure gap-1" lang="en">
          {checks.map(({ check, message }) => (
            <li key={`${check} ${message}`}>{message}</li>
          ))}
        </ul>
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
