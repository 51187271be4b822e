import { ChangeChart } from './change/change-chart.tsx';
import { CountChart } from './count/count-chart.tsx';
import type { Figure } from './figure.ts';
import { GrowthChart } from './growth/growth-chart.tsx';
import { LevelChart } from './level/level-chart.tsx';
import { PointMark } from './point/point-mark.tsx';
import { RankChart } from './rank/rank-chart.tsx';
import type { Panel } from './select-panels.ts';
import { TargetChart } from './target/target-chart.tsx';

type PlotProps = {
  panel: Panel;
  width: number;
  /** Lines on a logarithmic axis, where they have one. */
  log: boolean;
  onOpen: (figure: Figure) => void;
};

/** Draws a panel in its form. The only way in for pages, and the beginning of the lazy chunk that holds recharts. */
export function Plot({ panel, width, log, onOpen }: PlotProps) {
  switch (panel.form) {
    case 'level':
      return <LevelChart state={panel} width={width} log={log} onOpen={onOpen} />;
    case 'change':
      return <ChangeChart state={panel} width={width} onOpen={onOpen} />;
    case 'growth':
      return <GrowthChart state={panel} width={width} onOpen={onOpen} />;
    case 'count':
      return <CountChart state={panel} width={width} onOpen={onOpen} />;
    case 'rank':
      return <RankChart state={panel} width={width} onOpen={onOpen} />;
    case 'target':
      return <TargetChart state={panel} width={width} onOpen={onOpen} />;
    case 'point':
      return <PointMark state={panel} width={width} onOpen={onOpen} />;
  }
}
