import type { CountryFile } from '../../../dataset/site/country-file.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { AgreementsChapter } from '../../features/partner-profile/agreements-chapter.tsx';
import { ArticlesChapter } from '../../features/partner-profile/articles-chapter.tsx';
import { dossierMessages } from '../../features/partner-profile/dossier-messages.ts';
import { MilestonesChapter } from '../../features/partner-profile/milestones-chapter.tsx';
import { PeopleChapter } from '../../features/partner-profile/people-chapter.tsx';
import { RhythmChapter } from '../../features/partner-profile/rhythm-chapter.tsx';
import { PairFigures } from '../../features/statistic-chart/pair-figures.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { MeetingsChapter } from './meetings-chapter.tsx';

/** The dossier below its first screen; a chunk of its own, so that name and facts stand at once. */
export function DossierBody({ file, asOf }: { file: CountryFile; asOf: string | null }) {
  const words = useMessages(dossierMessages);
  const nameOf = usePartnerName();
  return (
    <>
      <MilestonesChapter file={file} asOf={asOf} />
      <RhythmChapter file={file} />
      <MeetingsChapter file={file} />
      {file.series.length > 0 && (
        <Chapter id="figures" title={words.figures} lead={words.figuresLead}>
          <PairFigures series={file.series} articles={file.articles} nameOf={nameOf} />
        </Chapter>
      )}
      <AgreementsChapter file={file} />
      <PeopleChapter file={file} />
      <ArticlesChapter file={file} />
    </>
  );
}
