import type { Frame } from '../../frame.ts';

/** A foreigner is the host in the words of the sentence. */
export function isHostAbroad({ text }: Frame): boolean {
  return HOST_ABROAD.test(text);
}

const HOST_ABROAD =
  /‹F\d+›(?:‹[DL]\d+›|[^‹;.]){0,40} (?:received|hosted|welcomed|receives|hosts|welcomes) ‹V|\b(?:received|hosted|welcomed|greeted|given|accorded|chaired) by ‹F|\b(?:received|welcomed|greeted)(?: (?:on |in )?‹[DL]\d+›| [^‹;,.]{1,25}){1,2},? by (?:the )?‹F|\bthe guests? of ‹F|\b(?:calls?|called|visits?) (?:on|to) ‹F/;
