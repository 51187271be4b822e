import { Link } from 'react-router-dom';
import { decodeRhythm, type PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { LevelMark } from '../../charts/level-mark.tsx';
import { Sparkline } from '../../charts/sparkline/sparkline.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { partnershipName } from '../../i18n/partnership-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { partnerListMessages } from './messages.ts';

/** One partner: name, level with its sentence, how often and when Vietnam met it. */
export function PartnerRow({ partner, most }: { partner: PartnerSummary; most: number }) {
  const words = useMessages(partnerListMessages);
  const format = useFormat();
  const { code, kind, level, last, next, meetings, planned } = partner;
  const name = partner.name[format.language];
  const counts = decodeRhythm(partner.rhythm);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <tr className="border-b border-rule align-baseline max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:py-2.5">
      <th scope="row" className="pr-6 text-left font-normal md:py-2">
        <Link className="link font-serif text-lead font-semibold" to={paths.country(code)}>
          {name}
        </Link>
        {kind === 'organisation' && name !== code && <span className="ml-2 text-small text-quiet">{code}</span>}
      </th>
      <td className="pr-6 max-md:order-3 max-md:col-span-2 md:py-2">
        {level === null ? (
          <Untold words={words.unknownLevel} />
        ) : (
          <span className="flex items-baseline gap-2">
            <LevelMark rank={level.rank} />
            <span>
              <EvidenceValue kind="relationships" id={level.id} className="inline-block first-letter:uppercase">
                {partnershipName(level.value, level.rank, format.language)}
              </EvidenceValue>
              {level.since && (
                <span className="text-small whitespace-nowrap text-quiet">
                  {' '}
                  {words.since(format.date(level.since))}
                </span>
              )}
            </span>
          </span>
        )}
      </td>
      <td className="figures pr-6 text-right whitespace-nowrap max-md:order-2 max-md:pr-0 md:py-2">
        {format.number(meetings)}
        <span className="md:sr-only"> {words.contacts('').trim()}</span>
      </td>
      <td className="pr-6 max-md:order-5 max-md:pr-0 md:py-2">
        {total > 0 && <Sparkline counts={counts} most={most} label={words.sparkline(name, total, counts.length)} />}
      </td>
      <td className="figures pr-6 whitespace-nowrap max-md:order-4 max-md:text-small md:py-2">
        {last === null ? (
          <Untold words={words.none} />
        ) : (
          <span>
            <span className="text-quiet md:sr-only">{words.last} </span>
            {format.date(last)}
          </span>
        )}
      </td>
      <td className="figures whitespace-nowrap max-md:order-6 max-md:col-span-2 max-md:text-small max-md:empty:hidden md:py-2">
        {(next !== null || planned > 0) && (
          <span>
            <span className="text-quiet md:sr-only">{words.next} </span>
            {next === null ? (
              <span className="text-small text-quiet">{words.undated(format.number(planned))}</span>
            ) : (
              format.date(next)
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

/** A cell without a value: a dash for the eye, words for the ear, and no room taken on a phone. */
function Untold({ words }: { words: string }) {
  return (
    <span className="text-quiet max-md:hidden" title={words}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
