import type { MergedRelationship } from '../../../dataset/merged-record.ts';
import { levelRank } from '../../../dataset/partnership-level.ts';
import type { CountryFile, Milestone } from '../../../dataset/site/country-file.ts';
import { MilestoneLine } from '../../charts/milestones/milestone-line.tsx';
import { milestoneDate } from '../../charts/milestones/milestone-state.ts';
import { useMessages } from '../../i18n/messages.ts';
import { relationName } from '../../i18n/relation-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { dossierMessages } from './dossier-messages.ts';

const byDate = (a: Milestone, b: Milestone) => milestoneDate(a).localeCompare(milestoneDate(b));

/** Ties, anniversaries and upgrades on a line, and the same as a list that opens the sentences. */
export function MilestonesChapter({ file, asOf }: { file: CountryFile; asOf: string | null }) {
  const words = useMessages(dossierMessages);
  const terms = useMessages(vocabulary);
  const format = useFormat();
  const placed = new Set(file.milestones.map((one) => one.id));
  // What is one thing in the reader's words is told once.
  const dated = new Map<string, Milestone>();
  const told = new Set<string>();
  for (const one of [...file.milestones].sort(byDate)) {
    const name = relationName(one.value, one.rank, format.language);
    const key = `${milestoneDate(one)} ${one.type} ${name}`;
    if (!dated.has(key)) dated.set(key, one);
    told.add(name);
  }
  const undated = new Map<string, MergedRelationship>();
  for (const one of file.relationships) {
    const rank = one.type === 'partnership-level' ? levelRank(one.value) : null;
    const name = relationName(one.value, rank, format.language);
    if (!placed.has(one.id) && !told.has(name) && !undated.has(name)) undated.set(name, one);
  }
  if (file.milestones.length === 0 && undated.size === 0) return null;
  return (
    <Chapter id="milestones" title={words.milestones}>
      <MilestoneLine milestones={file.milestones} asOf={asOf} todayLabel={words.today} />
      <ol className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-3">
        {[...dated.values()].map((one) => (
          <li key={one.id + one.date} className="border-t border-rule pt-2">
            <p className="figures text-small text-quiet">
              <time dateTime={milestoneDate(one)}>{format.date(milestoneDate(one))}</time>,{' '}
              {terms.relationshipType[one.type]}
            </p>
            <EvidenceValue
              kind="relationships"
              id={one.id}
              field="since"
              className="inline-block first-letter:uppercase"
            >
              <RelationWords {...one} />
            </EvidenceValue>
          </li>
        ))}
      </ol>
      {undated.size > 0 && (
        <>
          <h3 className="mt-6 mb-2 text-small text-quiet">{words.undated}</h3>
          <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
            {[...undated].map(([name, one]) => (
              <li key={one.id}>
                <EvidenceValue kind="relationships" id={one.id} className="inline-block first-letter:uppercase">
                  <span lang={name === one.value ? 'en' : undefined}>{name}</span>
                </EvidenceValue>
                <p className="text-small text-quiet">{terms.relationshipType[one.type]}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Chapter>
  );
}

/** The name of a fact, in the language that it stands in. */
function RelationWords({ value, rank }: Pick<Milestone, 'value' | 'rank'>) {
  const { language } = useFormat();
  const name = relationName(value, rank, language);
  return <span lang={name === relationName(value, rank, 'en') ? 'en' : undefined}>{name}</span>;
}
