import type { CountryFile } from '../../../dataset/site/country-file.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { dossierMessages } from './dossier-messages.ts';
import { groupAgreements } from './group-agreements.ts';

/** What was signed, adopted or planned with the partner, by state. */
export function AgreementsChapter({ file }: { file: CountryFile }) {
  const words = useMessages(dossierMessages);
  const terms = useMessages(vocabulary);
  const format = useFormat();
  const nameOf = usePartnerName();
  const groups = groupAgreements(file.agreements);
  if (groups.length === 0) return null;
  return (
    <Chapter id="agreements" title={words.agreements}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
        {groups.map(({ status, rows }) => (
          <section key={status} className="min-w-0">
            <h3 className="mb-1 font-semibold first-letter:uppercase">
              {terms.agreementStatus[status]}{' '}
              <span className="figures font-normal text-quiet">{format.number(rows.length)}</span>
            </h3>
            <ul>
              {rows.map((one) => {
                const others = one.partners.filter((code) => code !== file.code);
                return (
                  <li key={one.id} className="border-t border-rule py-2">
                    <EvidenceValue kind="agreements" id={one.id}>
                      <span lang="en">{one.name}</span>
                    </EvidenceValue>
                    <p className="text-small text-quiet">
                      {[
                        one.date === null ? words.dateNotTold : format.date(one.date),
                        terms.agreementKind[one.kind],
                        others.length > 0 ? words.also(format.list(others.map(nameOf))) : null,
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </p>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </Chapter>
  );
}
