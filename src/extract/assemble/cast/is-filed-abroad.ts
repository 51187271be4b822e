import type { Sentence } from '../../document.ts';
import type { Scene } from './scene.ts';

/** The story's dateline stands outside Vietnam. */
export function isFiledAbroad(scene: Scene, sentence: Sentence): boolean {
  const story = scene.document.stories.find((candidate) => candidate.index === sentence.story);
  const dateline = story?.sentences.find((other) => other.block.datelinePlace !== null);
  const first = dateline?.mentions.find((mention) => mention.kind === 'place');
  if (!dateline) return false;
  const place = dateline.block.datelinePlace!;
  if (/^(h[aà] n[oộ]i|hanoi|ho chi minh|hcm|da nang|đà nẵng|hue|huế|hải phòng)/i.test(place)) return false;
  return first === undefined || first.country !== 'VNM' || !/hanoi|hà nội/i.test(place);
}
