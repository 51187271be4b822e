import { sitePaths } from '../../../dataset/site/site-paths.ts';
import { dataAddress } from '../../data/load-file.ts';

/** The flag of a country beside its name, which says it in words; the rule gives a white flag its edge. */
export function Flag({ alpha2 }: { alpha2: string }) {
  return (
    <img
      src={dataAddress(sitePaths.flag(alpha2), null)}
      alt=""
      width={84}
      height={56}
      loading="lazy"
      className="flex-none border border-rule-strong"
    />
  );
}
