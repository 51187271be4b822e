import { Link } from 'react-router-dom';
import { decodeRhythm } from '../../../dataset/site/partner-summary.ts';
import { useIndex } from '../../data/index-query.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Chapter } from '../../ui/chapter.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { COUNTRY_ORDERS, type CountryOrder, useCountriesParams } from '../../url/countries-params.ts';
import { LevelFilter } from './level-filter.tsx';
import { partnerListMessages } from './messages.ts';
import { PartnerTable } from './partner-table.tsx';
import { countSteps, selectPartners } from './select-partners.ts';

/** All partners, ranked and searchable, countries first, organisations apart. */
export function PartnerList() {
  const words = useMessages(partnerListMessages);
  const format = useFormat();
  const language = useLanguage();
  const { partners } = useIndex();
  const [filters, setParams] = useCountriesParams();
  const shown = selectPartners(partners, filters, language);
  const groups = [
    { key: 'countries', title: words.countries, lead: undefined, rows: shown.filter((one) => one.kind === 'country') },
    {
      key: 'organisations',
      title: words.organisations,
      lead: words.organisationsLead,
      rows: shown.filter((one) => one.kind === 'organisation'),
    },
  ].filter((group) => group.rows.length > 0);
  const most = Math.max(1, ...partners.flatMap((partner) => decodeRhythm(partner.rhythm)));
  const countries = partners.filter((partner) => partner.kind === 'country').length;
  const onSort = (sort: CountryOrder) => void setParams({ sort });
  return (
    <>
      <PageHead
        title={words.title}
        lead={partners.length > 0 && words.lead(format.number(countries), format.number(partners.length - countries))}
      >
        {partners.length > 0 && (
          <div className="mt-6 grid gap-3 print:hidden">
            <LevelFilter
              counts={countSteps(partners, filters)}
              chosen={filters.level}
              onChange={(level) => void setParams({ level: level.length > 0 ? level : null })}
            />
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <input
                type="search"
                value={filters.q}
                aria-label={words.find}
                placeholder={words.findHint}
                className="h-10 w-full border border-rule-strong bg-paper px-3 placeholder:text-quiet sm:w-80"
                onChange={(event) => void setParams({ q: event.target.value || null }, { history: 'replace' })}
              />
              <label className="flex items-center gap-2 text-small md:hidden">
                {words.order}
                <select
                  value={filters.sort}
                  className="h-11 border border-rule-strong bg-paper px-2"
                  onChange={(event) =>
                    onSort(COUNTRY_ORDERS.find((order) => order === event.target.value) ?? 'contact')
                  }
                >
                  {COUNTRY_ORDERS.map((order) => (
                    <option key={order} value={order}>
                      {words[order]}
                    </option>
                  ))}
                </select>
              </label>
              <p role="status" className="text-small text-quiet">
                {words.shown(shown.length)}
              </p>
            </div>
          </div>
        )}
      </PageHead>
      {partners.length === 0 && <Notice title={words.empty}>{words.emptyHelp}</Notice>}
      {partners.length > 0 && shown.length === 0 && (
        <Notice
          title={words.nothing}
          actions={
            <>
              {filters.q && <Button onClick={() => void setParams({ q: null })}>{words.dropWords(filters.q)}</Button>}
              {filters.level.length > 0 && (
                <Button onClick={() => void setParams({ level: null })}>{words.dropLevels}</Button>
              )}
            </>
          }
        >
          {words.nothingHelp}
        </Notice>
      )}
      <div className="grid gap-14">
        {groups.map(({ key, title, lead, rows }) => (
          <Chapter key={key} id={key} title={title} lead={lead}>
            <PartnerTable caption={title} partners={rows} most={most} sort={filters.sort} onSort={onSort} />
          </Chapter>
        ))}
      </div>
      <p className="mt-10 max-w-measure text-small text-quiet">
        {words.gaps}{' '}
        <Link className="link" to={paths.method('gaps')}>
          {words.gapsLink}
        </Link>
      </p>
    </>
  );
}
