/** 'Asia', 'the Middle East', 'Southeast Asia': a part of the world that trades and travels as a country does. */
const NAME =
  '(?:(?:the )?(?:(?:North|South|East|West|Central|Latin|Northeast|Southeast|Northern|Southern|Western|Eastern|Sub-Saharan)(?:ern)?[- ])*(?:Asia(?:[- ]Pacific| and the Pacific)?|Europe|Africa|Oceania|Middle East|Caribbean)|(?:North|South|Latin|Central) America|(?:the )?Americas)';

/** A part of the world, or a bloc by its name. */
export const REGION_OR_BLOC = `(?:${NAME}|ASEAN|(?:the )?(?:EU|European Union|GCC|Gulf|Eurasian Economic Union))`;

const REGION = new RegExp(`^${NAME}$`);
const OF_REGION = new RegExp(
  `\\b(?:to|from|in|with) ${NAME}$|\\b(?:African|Asian|European|American|Arab|Gulf|Nordic|Caribbean) (?:countries|nations|markets|states|buyers|economies)\\b`,
);
const OPENING = new RegExp(`^(${NAME})(?: (?:also|now|alone))? (?!and\\b)(?=[a-z])`);

export const isRegion = (phrase: string): boolean => REGION.test(phrase);

/** 'Asia', 'exports to African countries': of no one of them. */
export const isOfRegion = (topic: string): boolean => REGION.test(topic) || OF_REGION.test(topic);

/** 'Africa needs 12 million tonnes of rice': the region that a sentence is about. */
export const regionAbout = (said: string): string | null => OPENING.exec(said.trimStart())?.[1] ?? null;
