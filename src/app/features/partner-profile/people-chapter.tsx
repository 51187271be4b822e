import { Link } from 'react-router-dom';
import type { CountryFile } from '../../../dataset/site/country-file.ts';
import type { Person } from '../../../dataset/site/person.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { useMessages } from '../../i18n/messages.ts';
import { type Formats, useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { dossierMessages } from './dossier-messages.ts';

const SHOWN = 12;

/** Who met whom: the partner's side and Vietnam's, those with most meetings first, each with the roles they had then. */
export function PeopleChapter({ file }: { file: CountryFile }) {
  const words = useMessages(dossierMessages);
  const nameOf = usePartnerName();
  if (file.people.length === 0) return null;
  const ranked = [...file.people].sort((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name));
  const sides = [
    { title: nameOf(file.code), people: ranked.filter((person) => person.side !== 'VNM') },
    { title: nameOf('VNM'), people: ranked.filter((person) => person.side === 'VNM') },
  ].filter((side) => side.people.length > 0);
  return (
    <Chapter id="people" title={words.people} lead={words.peopleLead}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
        {sides.map(({ title, people }) => (
          <section key={title} className="min-w-0">
            <h3 className="mb-1 font-semibold">{title}</h3>
            <ul>
              {people.slice(0, SHOWN).map((person) => (
                <PersonLine key={person.id} person={person} code={file.code} />
              ))}
            </ul>
            {people.length > SHOWN && (
              <details className="mt-2 print:hidden">
                <summary className="link inline-block py-1 text-small">
                  {words.morePeople(people.length - SHOWN)}
                </summary>
                <ul>
                  {people.slice(SHOWN).map((person) => (
                    <PersonLine key={person.id} person={person} code={file.code} />
                  ))}
                </ul>
              </details>
            )}
          </section>
        ))}
      </div>
    </Chapter>
  );
}

function PersonLine({ person, code }: { person: Person; code: string }) {
  const words = useMessages(dossierMessages);
  const format = useFormat();
  const search = new URLSearchParams({ country: code, status: 'held', q: person.name });
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-rule py-2">
      <div className="min-w-0">
        <p>
          {person.name}
          {person.variants.length > 0 && (
            <span className="text-small text-quiet"> ({words.alsoWritten(format.list(person.variants))})</span>
          )}
        </p>
        {person.roles.map(({ role, from, to }) => (
          <p key={`${role} ${from}`} className="text-small text-quiet">
            <span lang="en">{role}</span>
            {from !== null && `, ${roleSpan(from, to, format)}`}
          </p>
        ))}
      </div>
      <Link className="link text-small whitespace-nowrap print:no-underline" to={paths.timeline(search.toString())}>
        {words.met(person.rows.length)}
      </Link>
    </li>
  );
}

function roleSpan(from: string, to: string | null, format: Formats): string {
  const years = [...new Set([from.slice(0, 4), to?.slice(0, 4)])].filter(Boolean);
  return years.length === 2 && to
    ? `${format.date(from.slice(0, 7))} – ${format.date(to.slice(0, 7))}`
    : years.join('');
}
