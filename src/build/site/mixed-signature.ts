/**
 * A signature of many small parts, 64 bits in two lanes: it tells a file from what it was at the last build, at a fraction of
 * the cost of putting all parts into one text for a cryptographic hash. Order counts.
 */
export class MixedSignature {
  #left = 0x9e3779b9 | 0;
  #right = 0x85ebca6b | 0;

  addText(text: string): this {
    for (let at = 0; at < text.length; at++) this.addNumber(text.charCodeAt(at));
    // Where a text ends counts too: 'ab' and 'c' are not 'a' and 'bc'.
    return this.addNumber(text.length + 0x10000);
  }

  addNumber(value: number): this {
    const left = Math.imul(this.#left ^ value, 0xcc9e2d51 | 0);
    this.#left = (left << 13) | (left >>> 19);
    const right = Math.imul(this.#right ^ (value + 0x7f4a7c15), 0x1b873593);
    this.#right = (right << 17) | (right >>> 15);
    return this;
  }

  /** Takes in another signature as it stands now. */
  addSignature(other: MixedSignature): this {
    return this.addNumber(other.#left).addNumber(other.#right);
  }

  toString(): string {
    return [finish(this.#left, this.#right), finish(this.#right, this.#left)]
      .map((lane) => (lane >>> 0).toString(36))
      .join('-');
  }
}

/** Lets every bit of a lane depend on every bit of what went into it. */
function finish(lane: number, other: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16) ^ (other >>> 7), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
