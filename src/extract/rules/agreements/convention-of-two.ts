const OF_TWO =
  /cybercrime|\bbetween (?:Vi[eệ]t ?[Nn]am|the two|both)\b|\bwith (?:Vi[eệ]t ?[Nn]am|\p{Lu})|double taxation|extradition|consular|social (?:security|insurance|protection)/iu;

/** True when what a convention is on, or between whom, tells that it binds two states rather than the world. */
export function isConventionOfTwo(complement: string): boolean {
  return OF_TWO.test(complement);
}
