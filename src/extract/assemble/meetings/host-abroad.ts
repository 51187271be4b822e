import type { Frame } from '../frame.ts';

/** A foreigner is the host in the words of the sentence. */
export function isHostAbroad({ text }: Frame): boolean {
  return HOST_ABROAD.test(text);
}

const HOST_ABROAD =
  /‹F\d+›(?:‹[DL]\d+›|[^‹;.]){0,40} (?:received|hosted|welcomed|receives|hosts|welcomes) ‹V|\b(?:received|hosted|welcomed|given|accorded|chaired) by ‹F|\b(?:calls?|called|visits?) (?:on|to) ‹F/;
