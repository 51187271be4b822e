import { describe, expect, it } from 'vitest';
import { roomyLabels } from './roomy-labels.ts';

const drawing = { from: 50, to: 350 };
const spot = (point: string, x: number, y = 100, text = '12.5 billion') => ({ point, text, x, y });

describe('roomyLabels', () => {
  it('leaves a label out that would run into one before it', () => {
    const kept = roomyLabels([spot('a', 120), spot('b', 180), spot('c', 260), spot('d', 180, 140)], drawing);
    expect(kept.map(([point]) => point)).toEqual(['a', 'c', 'd']);
  });

  it('turns a label inwards at either end of the drawing', () => {
    const kept = roomyLabels([spot('first', 60), spot('last', 345)], drawing);
    expect(kept.map(([, { anchor }]) => anchor)).toEqual(['start', 'end']);
  });
});
