import { describe, expect, it } from 'vitest';
import { roomyLabels } from './roomy-labels.ts';

const drawing = { from: 50, to: 350, bottom: 270 };
const spot = (point: string, x: number, y = 100, text = '12.5 billion') => ({ point, text, x, y });
const labels = (...spots: ReturnType<typeof spot>[]) =>
  roomyLabels(spots, drawing).map(([point, { dy }]) => `${point} ${dy < 0 ? 'above' : 'below'}`);

describe('roomyLabels', () => {
  it('puts a label that would run into another below its mark', () => {
    expect(labels(spot('a', 120), spot('b', 180), spot('c', 260))).toEqual(['a above', 'b below', 'c above']);
  });

  it('leaves a label out that has room neither above nor below', () => {
    expect(labels(spot('a', 120), spot('b', 180), spot('c', 185))).toEqual(['a above', 'b below']);
    expect(labels(spot('a', 120, 260), spot('b', 180, 260))).toEqual(['a above']);
  });

  it('writes over no mark', () => {
    expect(labels(spot('high', 200, 82), spot('low', 200, 100))).toEqual(['high above', 'low below']);
  });

  it('turns a label inwards at either end of the drawing', () => {
    const kept = roomyLabels([spot('first', 60), spot('last', 345)], drawing);
    expect(kept.map(([, { anchor }]) => anchor)).toEqual(['start', 'end']);
  });
});
