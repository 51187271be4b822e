import { Link } from 'react-router-dom';
import { useIndex } from '../../data/index-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { rankName } from '../../i18n/partnership-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { overviewMessages } from './messages.ts';
import { PartnerLine } from './partner-line.tsx';
import { partnerRungs, type Rung } from './partner-rungs.ts';

const SHOWN = 8;
const GROUNDS = ['bg-level-1', 'bg-level-2', 'bg-level-3', 'bg-level-4', 'bg-level-5'];

/** Partners by level, each with its count, last contact and rhythm. */
export function PartnerLadder() {
  const text = useMessages(overviewMessages);
  const { partners } = useIndex();
  const rungs = partnerRungs(partners);
  const half = halfOf(rungs.map((rung) => Math.min(rung.partners.length, SHOWN) + 2));
  return (
    <Chapter
      title={text.ladder}
      lead={text.ladderLead}
      aside={
        <Link className="link" to={paths.countries()}>
          {text.allPartners}
        </Link>
      }
    >
      <div className="grid items-start gap-x-16 @min-[64rem]:grid-cols-2">
        <LadderTable rungs={rungs.slice(0, half)} />
        <LadderTable rungs={rungs.slice(half)} continued />
      </div>
    </Chapter>
  );
}

/** How many rungs stand in the left column so that both columns are about equally long. */
export function halfOf(lengths: readonly number[]): number {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [at, length] of lengths.entries()) {
    if (before + length / 2 >= total / 2) return Math.max(1, at);
    before += length;
  }
  return lengths.length;
}

function LadderTable({ rungs, continued = false }: { rungs: readonly Rung[]; continued?: boolean }) {
  const text = useMessages(overviewMessages);
  const format = useFormat();
  const { lastQuarter } = useIndex();
  if (rungs.length === 0) return null;
  return (
    <table className="w-full">
      <thead className={`text-left text-small text-quiet ${continued ? '@max-[64rem]:sr-only' : ''}`}>
        <tr className="[&>th]:pb-1 whitespace-nowrap [&>th]:font-normal">
          <th scope="col">{text.columns.partner}</th>
          <th scope="col" className="max-sm:hidden">
            {text.columns.since}
          </th>
          <th scope="col" className="text-right">
            {text.columns.meetings}
          </th>
          <th scope="col" className="pl-6">
            {text.columns.last}
          </th>
          <th scope="col" className="pl-4 max-sm:hidden">
            {text.columns.rhythm}
          </th>
        </tr>
      </thead>
      {rungs.map((rung) => (
        <tbody key={`${rung.kind} ${rung.rank}`}>
          <tr>
            <th scope="rowgroup" colSpan={5} className="pt-5 pb-1 text-left font-serif font-semibold">
              <span
                className={`mr-2 inline-block size-3 ${rung.rank === null ? 'border border-rule-strong' : GROUNDS[rung.rank]}`}
              />
              {rung.kind === 'organisation'
                ? text.organisations
                : rung.rank === null
                  ? text.noLevel
                  : rankName(rung.rank, format.language)}
            </th>
          </tr>
          {rung.partners.slice(0, SHOWN).map((partner) => (
            <PartnerLine key={partner.code} partner={partner} lastQuarter={lastQuarter} />
          ))}
          {rung.partners.length > SHOWN && (
            <tr>
              <td colSpan={5} className="py-1 text-small">
                <Link className="link" to={paths.countries()}>
                  {text.more(format.number(rung.partners.length - SHOWN))}
                </Link>
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
