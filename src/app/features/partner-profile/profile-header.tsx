import { Link } from 'react-router-dom';
import type { CountryFile } from '../../../dataset/site/country-file.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Flag } from './flag.tsx';
import { profileMessages } from './messages.ts';
import { PartnerMark } from './partner-mark.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import { selectNames } from './select-names.ts';

/** Who this is, and the facts that a reader asks for first, each with its sentence. */
export function ProfileHeader({ file }: { file: CountryFile }) {
  const words = useMessages(profileMessages);
  const format = useFormat();
  const { official, other } = selectNames(file, format.language);
  return (
    <header className="pt-8 pb-8 sm:pt-12 print:pt-0">
      <p className="mb-3 text-small print:hidden">
        <Link className="link" to={paths.countries()}>
          {words.over}
        </Link>
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {file.alpha2 === null ? <PartnerMark code={file.code} /> : <Flag alpha2={file.alpha2} />}
        <div className="grow">
          <h1 className="font-serif text-display font-semibold">{file.name[format.language]}</h1>
          {official && <p className="text-quiet">{official}</p>}
          {other && (
            <p lang={other.language} className="text-quiet">
              {other.text}
            </p>
          )}
        </div>
        <Button className="print:hidden" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <ProfileFacts file={file} />
    </header>
  );
}
