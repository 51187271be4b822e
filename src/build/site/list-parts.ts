import { type Part, signatureOf } from './site-folder.ts';

/** Some items of a long list, at least one; they are put together only when their signature is new. */
export type ListSection = { signature: string; items: () => readonly unknown[] };

/** How many items share a section: few enough that a change costs little, enough that signatures are few. */
const SECTION = 512;

/** The text of `{"name":[…]}` in parts, so that one changed item does not put the whole list into words again. */
export function listParts(name: string, sections: readonly ListSection[]): Part[] {
  return [
    fixed(`{${JSON.stringify(name)}:[`),
    ...sections.map(
      ({ signature, items }, i): Part => ({
        signature: i === 0 ? `first ${signature}` : signature,
        content: () => {
          const list = JSON.stringify(items()).slice(1, -1);
          return i === 0 ? list : `,${list}`;
        },
      }),
    ),
    fixed(']}'),
  ];
}

/** Cuts a list whose newest items come first from its end, so that a new item moves no other into another section. */
export function sectionsOf<T>(list: readonly T[]): T[][] {
  const sections: T[][] = [];
  for (let end = list.length; end > 0; end -= SECTION) sections.unshift(list.slice(Math.max(0, end - SECTION), end));
  return sections;
}

function fixed(text: string): Part {
  return { signature: signatureOf(text), content: () => text };
}
