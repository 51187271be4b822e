import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Hit, HitGroup } from '../../data/find-entries.ts';
import { indexQuery } from '../../data/index-query.ts';
import { placeNameIn } from '../../data/partner-names.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { MarkedWords } from '../../ui/marked-words.tsx';
import { detailWords } from './detail-words.ts';
import { searchMessages } from './messages.ts';

type SearchResultsProps = {
  id: string;
  groups: HitGroup[];
  /** Position of the chosen hit over all groups. */
  current: number;
  query: string;
  onPoint: (at: number) => void;
  onOpen: (hit: Hit) => void;
};

/** The hits as one list of groups; the field keeps the focus and names the chosen one. */
export function SearchResults({ id, groups, current, query, onPoint, onOpen }: SearchResultsProps) {
  const text = useMessages(searchMessages);
  const format = useFormat();
  const words = useMessages(vocabulary);

  const { data } = useQuery(indexQuery);
  const nameOf = (code: string) =>
    code === 'VNM'
      ? words.vietnam
      : (data?.partners.find((partner) => partner.code === code)?.name[format.language] ?? code);

  const placeName = (place: string) => placeNameIn(place, format.language, data?.partners ?? []);
  const labelOf = ({ kind, id: of, label, words: more }: Hit) => {
    if (kind === 'partner') return nameOf(of);
    return kind === 'metric' && format.language === 'vi' ? (more.split(' | ')[0] ?? label) : label;
  };

  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <div id={id} role="listbox" aria-label={text.title}>
      {groups.map(({ kind, hits, total }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
        <div key={kind} role="group" aria-label={text.kinds[kind]} className="pb-3">
          <p
            aria-hidden="true"
            className="figures flex justify-between border-b border-rule py-1 text-small text-quiet"
          >
            {text.kinds[kind]}
            {total > hits.length && <span>{text.found(format.number(total))}</span>}
          </p>
          {hits.map((hit, at) => {
            const position = (starts[group] ?? 0) + at;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox field handles the keys
              <div
                key={hit.id}
                id={`${id}-${position}`}
                role="option"
                tabIndex={-1}
                aria-selected={position === current}
                className="cursor-pointer px-2 py-1.5 aria-selected:bg-raised aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-focus"
                onPointerMove={() => onPoint(position)}
                onClick={() => onOpen(hit)}
              >
                <span className="block">
                  <MarkedWords label={labelOf(hit)} query={query} />
                </span>
                {hit.detail && (
                  <span className="block text-small text-quiet">
                    <MarkedWords
                      label={detailWords(hit, format, words, { codeName: nameOf, placeName })}
                      query={query}
                    />
                  </span>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
