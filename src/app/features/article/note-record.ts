import type { Band } from '../../../dataset/confidence-band.ts';
import type { MarkedRecord } from './marked-view.ts';

/** What a margin note says of a record, whether it comes from the dataset or from a text just read. */
export type NoteRecord = MarkedRecord & {
  label: string;
  /** The label is what the article says, in its own language. */
  quoted: boolean;
  date: string | null;
  partners: readonly string[];
  band: Band;
  /** Address of the page that shows the record, null where there is none. */
  address: string | null;
};
