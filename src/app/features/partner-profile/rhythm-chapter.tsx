import type { CountryFile } from '../../../dataset/site/country-file.ts';
import { RhythmChart } from '../../charts/rhythm/rhythm-chart.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { dossierMessages } from './dossier-messages.ts';

/** When contact took place and at which level. */
export function RhythmChapter({ file }: { file: CountryFile }) {
  const words = useMessages(dossierMessages);
  const terms = useMessages(vocabulary);
  const format = useFormat();
  if (!file.rhythm.some((one) => one.month.length === 7)) return null;
  const levels = [...new Set(file.rhythm.map((one) => one.level))];
  const held = file.rhythm.reduce((sum, one) => sum + one.held, 0);
  return (
    <Chapter id="rhythm" title={words.rhythm} lead={words.rhythmLead} className="break-inside-avoid">
      <RhythmChart
        input={file.rhythm}
        label={words.rhythmLabel(held, format.list(levels.map((level) => terms.level[level])))}
      />
    </Chapter>
  );
}
