import { type RefObject, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { type PictureText, pictureOf, pngOf } from './export-picture.ts';
import { statisticMessages } from './messages.ts';
import { fileName, saveFile } from './save-file.ts';

type FigureDownloadsProps = {
  headline: string;
  csv: () => string;
  picture: PictureText;
  holder: RefObject<HTMLElement | null>;
  /** False where nothing is drawn: then there is no picture to take away. */
  drawn: boolean;
};

/** Takes away what is shown: the values as CSV, the drawing as SVG or PNG. */
export function FigureDownloads({ headline, csv, picture, holder, drawn }: FigureDownloadsProps) {
  const words = useMessages(statisticMessages);
  const [failed, setFailed] = useState(false);
  const save = async (format: 'csv' | 'svg' | 'png') => {
    setFailed(false);
    if (format === 'csv')
      return saveFile(fileName(headline, 'csv'), new Blob([`\uFEFF${csv()}`], { type: 'text/csv;charset=utf-8' }));
    const made = holder.current && pictureOf(holder.current, picture);
    const content = !made
      ? null
      : format === 'svg'
        ? new Blob([made.svg], { type: 'image/svg+xml' })
        : await pngOf(made);
    if (content) saveFile(fileName(headline, format), content);
    else setFailed(true);
  };
  const formats = drawn ? (['csv', 'svg', 'png'] as const) : (['csv'] as const);
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-small print:hidden">
      <span className="text-quiet">{words.download}</span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="link min-h-9 px-0.5"
          aria-label={words.downloadName(words[format], headline)}
          onClick={() => void save(format)}
        >
          {words[format]}
        </button>
      ))}
      <span role="status">{failed && words.noPicture}</span>
    </div>
  );
}
