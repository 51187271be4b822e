/** What the figure before measured; `base` is the whole whose parts are told one after the other, `item` the part. */
export type ToldTopic = {
  topic: string;
  base: string;
  item: string | null;
  amount: string | null;
  count: boolean;
  /** It was a share of something. */
  share: boolean;
  money: boolean;
  /** It was told in the same sentence. */
  near: boolean;
  /** The trade that the sentence before opens with, if it tells no figure of it. */
  opened: string | null;
};

export type Topic = { topic: string; base: string; item: string | null };

/** Nothing told before, and a whole that the sentence opens on. */
export const nothingTold = (base: string): ToldTopic => ({
  topic: '',
  base,
  item: null,
  amount: null,
  count: false,
  share: false,
  money: false,
  near: false,
  opened: null,
});
