import { expect, it } from 'vitest';
import { projectRoot } from '../data/project-root.ts';
import { buildLine } from '../merge/line-builder.ts';
import { Merger } from '../merge/merger.ts';
import { MetricBook } from './metric-book.ts';
import { PartnerBook } from './partner-book.ts';
import { buildSiteModel } from './site-model.ts';
import { metricFile, metricGroups } from './statistic-files.ts';

it('calls a metric by its name in the lexicon, else by the words of the text with the capitals of names', () => {
  const lexicon = `${projectRoot}/data/lexicon`;
  const merger = new Merger();
  merger.addLine(
    buildLine(
      'a',
      {},
      {
        statistics: [
          { metric: 'two-way-trade', value: 2 },
          { metric: 'wood-vietnam', what: 'wood, Vietnam', value: 3 },
        ],
      },
    ),
  );
  const model = buildSiteModel(merger.merge(), PartnerBook.read(lexicon));
  const metrics = MetricBook.read(lexicon);
  const files = metricGroups(model).map((group) => metricFile(model, metrics, group));
  expect(files.map(({ name }) => name.en)).toEqual(['Two-way trade', 'Wood, Vietnam']);
});
