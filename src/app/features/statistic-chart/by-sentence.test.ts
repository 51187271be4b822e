import { expect, it } from 'vitest';
import type { Figure } from '../../charts/figure.ts';
import { bySentence } from './by-sentence.ts';

const figure = (id: string, sentence: string, period: string | null) => ({ id, sentence, period }) as Figure;

it('puts the figures of one sentence together, the newest first and the undated last', () => {
  const groups = bySentence([
    figure('grant', 'a', null),
    figure('trade of 2019', 'b', '2019'),
    figure('grant in dollars', 'a', null),
    figure('projects', 'c', '2020/2023-05'),
    figure('growth', 'b', '2018'),
  ]);
  expect(groups.map((own) => own.map(({ id }) => id))).toEqual([
    ['projects'],
    ['trade of 2019', 'growth'],
    ['grant', 'grant in dollars'],
  ]);
});
