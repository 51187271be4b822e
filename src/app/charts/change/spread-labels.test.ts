import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

describe('spreadLabels', () => {
  it('leaves labels that have room where they are', () => {
    expect(spreadLabels([20, 100], 30, [0, 200])).toEqual([20, 100]);
  });

  it('moves close labels apart and keeps their order', () => {
    expect(spreadLabels([52, 50], 30, [0, 200])).toEqual([80, 50]);
  });

  it('keeps labels above the bottom', () => {
    expect(spreadLabels([195, 198], 30, [0, 200])).toEqual([170, 200]);
  });
});
