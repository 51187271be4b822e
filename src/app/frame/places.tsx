import { NavLink } from 'react-router-dom';
import { useMessages } from '../i18n/messages.ts';
import { paths } from '../paths.ts';
import { frameMessages } from './messages.ts';

const PLACES = ['overview', 'timeline', 'countries', 'statistics', 'articles'] as const;

/** The five places of the atlas. */
export function Places({ className = '' }: { className?: string }) {
  const text = useMessages(frameMessages);
  return (
    <nav aria-label={text.places} className={className}>
      <ul className="flex gap-x-5 overflow-x-auto max-sm:justify-between max-sm:gap-x-1 max-sm:text-small @min-[62rem]:gap-x-7">
        {PLACES.map((place) => (
          <li key={place} className="flex-none">
            <NavLink
              to={paths[place]()}
              end={place === 'overview'}
              data-bold={text[place]}
              className="block border-b-2 border-transparent py-2.5 whitespace-nowrap hover:border-rule-strong aria-[current=page]:border-ink aria-[current=page]:font-semibold -outline-offset-2"
            >
              {text[place]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
