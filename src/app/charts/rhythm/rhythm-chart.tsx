import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { chartMessages } from '../chart-messages.ts';
import { useWidth } from '../use-width.ts';
import { type RhythmCell, selectRhythm } from './rhythm-state.ts';

type RhythmChartProps = { input: Parameters<typeof selectRhythm>[0]; label: string };

const ROW = 26;
const FOOT = 22;
/** About what a letter of a level's name takes, and the air behind the name. */
const LETTER = 6.9;
const AIR = 16;

/** When contact took place and how high it went: a dot a month and level, its area the number of contacts, hollow if planned. */
export function RhythmChart({ input, label }: RhythmChartProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const terms = useMessages(vocabulary);
  const longest = Math.max(0, ...input.map(({ level }) => terms.level[level].length));
  const names = width < 560 ? 0 : Math.round(longest * LETTER + AIR);
  const state = selectRhythm(input, Math.max(6, Math.floor((width - names) / 9)));
  if (!state) return null;
  const row = names === 0 ? ROW + 16 : ROW;
  const height = state.levels.length * row + FOOT;
  const slot = Math.max(0, (width - names - 8) / state.slots);
  const largest = Math.min(11, Math.max(5, slot * 2));
  const y = (at: number) => at * row + (names === 0 ? row - 11 : row / 2);
  const yearGap = (state.years[1]?.slot ?? state.slots) * slot;
  const every = Math.ceil(44 / Math.max(1, yearGap));
  return (
    <div ref={ref} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label} className="block overflow-visible">
          {state.years.map(({ year, slot: at }, index) => (
            <g key={year} transform={`translate(${names + at * slot},0)`}>
              <line y1={0} y2={height - FOOT + 4} stroke="var(--rule)" />
              {(state.years.length - 1 - index) % every === 0 && (
                <text x={yearGap / 2} y={height - 6} textAnchor="middle" fontSize={13} fill="var(--quiet)">
                  {year}
                </text>
              )}
            </g>
          ))}
          {state.levels.map((level, at) => (
            <g key={level}>
              <text x={0} y={names === 0 ? at * row + 12 : y(at) + 4} fontSize={13} fill="var(--ink)">
                {terms.level[level]}
              </text>
              <line x1={names} x2={width} y1={y(at)} y2={y(at)} stroke="var(--rule)" />
            </g>
          ))}
          {state.cells.map((cell) => (
            <Dot
              key={`${cell.level} ${cell.slot}`}
              cell={cell}
              x={names + (cell.slot + 0.5) * slot}
              y={y(cell.row)}
              radius={Math.min(largest, 1 + 4 * Math.sqrt(cell.held + cell.planned))}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

function Dot({ cell, x, y, radius }: { cell: RhythmCell; x: number; y: number; radius: number }) {
  const words = useMessages(chartMessages);
  const terms = useMessages(vocabulary);
  const format = useFormat();
  const when =
    cell.from === cell.to ? format.month(cell.from) : `${format.month(cell.from)} – ${format.month(cell.to)}`;
  const planned = cell.held === 0;
  return (
    <circle
      cx={x}
      cy={y}
      r={Math.max(3, radius)}
      fill={planned ? 'var(--paper)' : 'var(--level-4)'}
      stroke="var(--level-5)"
      strokeWidth={planned ? 1.5 : 1}
      strokeDasharray={planned ? '2 1.5' : undefined}
    >
      <title>{`${when}, ${terms.level[cell.level]}: ${words.contacts(cell.held, cell.planned)}`}</title>
    </circle>
  );
}
