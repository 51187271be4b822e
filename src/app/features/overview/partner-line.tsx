import { Link } from 'react-router-dom';
import { decodeRhythm, type PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Sparkline } from '../../ui/sparkline.tsx';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { overviewMessages } from './messages.ts';

/** One partner of the ladder. */
export function PartnerLine({ partner, lastQuarter }: { partner: PartnerSummary; lastQuarter: string | null }) {
  const text = useMessages(overviewMessages);
  const format = useFormat();
  const { level } = partner;
  const rhythm = decodeRhythm(partner.rhythm);
  const name = partner.name[format.language];
  return (
    <tr className="border-t border-rule hover:bg-raised [&>td]:py-1.5">
      <td>
        <Link className="link" to={paths.country(partner.code)}>
          {name}
        </Link>
      </td>
      <td className="pr-4 whitespace-nowrap max-sm:hidden">
        {level?.since && (
          <EvidenceValue kind="relationships" id={level.id} field="since">
            {format.date(level.since)}
          </EvidenceValue>
        )}
      </td>
      <td className="text-right">{format.number(partner.meetings)}</td>
      <td className="pl-6 whitespace-nowrap text-quiet">{partner.last && format.date(partner.last)}</td>
      <td className="pl-4 max-sm:hidden">
        {rhythm.length > 0 && (
          <Sparkline values={rhythm} label={text.rhythm(name, format.number(rhythm.length), lastQuarter ?? '')} />
        )}
      </td>
    </tr>
  );
}
