import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Band } from '../../../dataset/confidence-band.ts';
import { qualityQuery } from '../../data/method-queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { isOftenWrong } from './is-often-wrong.ts';
import { evidenceMessages } from './messages.ts';

/** How often what was read in this way is right: the band in words, and what was counted for each rule concerned. */
export function TrustNote({ band, rules }: { band: Band; rules: string[] }) {
  const words = useMessages(evidenceMessages);
  const format = useFormat();
  const quality = useQuery(qualityQuery).data;
  const scores = quality?.report?.rules ?? [];
  const fewCases = band === 'check' && quality !== undefined && !isOftenWrong(rules, scores);
  return (
    <section className="mt-6 border-t border-rule pt-4">
      <h3 className="font-semibold">{words.trust}</h3>
      <p className={band === 'check' ? 'text-warn' : ''}>{fewCases ? words.few : words.band[band]}</p>
      <ul className="mt-1 text-small text-quiet">
        {quality &&
          [...new Set(rules)].map((rule) => {
            const score = scores.find((one) => one.rule === rule);
            const of = score ? score.tp + score.fp : 0;
            return (
              <li key={rule}>
                {score && of > 0
                  ? words.measured(rule, format.number(score.tp), format.number(of))
                  : words.unmeasured(rule)}
              </li>
            );
          })}
      </ul>
      <Link className="link text-small" to={paths.method('quality')}>
        {words.method}
      </Link>
    </section>
  );
}
