import { allMatches } from '../../../article/all-matches.ts';
import type { Actor } from '../../../assemble/actor.ts';
import { type ActorMark, actorMarks, type Frame } from '../../../assemble/frame.ts';

const BEFORE_OBLIQUE =
  /(?:\b(?:of|by|with|from|to|for|at|on|upon|against|than|between|invitation of|including|like|alongside|under|accompanied by|led by|headed by|met|meet|meets|received?|receives|hosted|saw|welcomed?|greeted|visited|presented|handed|awarded|decorated|conferred|showed|accompanied|escorted|introduced|honou?red|thanked|told|congratulated|praised|invited|asked|urged|informed|joined|briefed|assured)|\bof (?:former|then))\s+(?:the |former |then |his |her |their |my |our |host,? |guest,? |counterpart,? |visiting |new |both |all |(?:two|three|four|five) |highest |top |senior |leading |other |wife,? |husband,? |spouse,? )*$/;
const OF_COUPLE = /^ and (?:(?:his|her) (?:wife|spouse|husband),? )?$/;
const CLAUSE_BREAK = /[;:]|\b(?:while|whereas|after which|but)\b/g;

/** Reading order of a clause: relative clauses between commas are blanked, so that their actors are no subjects. */
function withoutRelatives(text: string): string {
  return text
    .replace(/, (?:(?:with|to|from|by|of|for|on|about) )?(?:who|which|whose|whom|where)\b[^,;]*(?:,|(?=;))/g, (match) =>
      ' '.repeat(match.length),
    )
    .replace(/\([^)]*\)/g, (match) => ' '.repeat(match.length));
}

/**
 * The subject of a verb at `at`: the nearest actors to its left that no preposition governs, coordinated ones together.
 * Empty when there is none in the clause.
 */
export function subjectOf(frame: Frame, at: number): Actor[] {
  const left = frame.text.slice(0, at);
  const listed = LIST_BEHIND_COLON.exec(left);
  if (listed) return subjectOf(frame, listed.index);
  let from = 0;
  for (const cut of allMatches(left, CLAUSE_BREAK)) from = cut.index;
  const relative =
    /(?:^|\s)(who|which|that) (?:(?!said|told)(?:[\w'-]+|‹[LD]\d+›|(?<=(?:wife|husband|spouse),? )‹[VF]\d+›) ){0,12}$/.exec(
      left,
    );
  // 'X and Y were among those who received him.'
  const among = relative ? AMONG.exec(left.slice(0, relative.index + 1)) : null;
  if (among) return subjectOf(frame, among.index);
  if (relative) {
    const marks = actorMarks(frame, 0, relative.index + 1);
    const last = marks.at(-1);
    if (!last || relative.index - last.end >= 4) return [];
    // 'King X and Queen Y, who are paying a visit': both.
    const other = marks.at(-2);
    const both =
      other?.side === last.side &&
      OF_COUPLE.test(left.slice(other.end, last.at)) &&
      /(?:^|\s)who (?:also |both )?(?:are|were|have|make|pay|made|paid|came|arrived)\b/.test(
        frame.text.slice(relative.index, at + 8),
      );
    return both ? [other.actor, last.actor] : [last.actor];
  }
  const clean = withoutRelatives(left);
  const marks = actorMarks(frame, from, at).filter(
    (mark) => clean.slice(mark.at, mark.end) === frame.text.slice(mark.at, mark.end),
  );
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    const before = clean.slice(from, mark.at);
    // 'The afternoon saw X call on Y': the bare verb right behind has that subject.
    const direct =
      at - mark.end <= 1 &&
      (/\b(?:saw|sees|had|have) (?:the )?$/.test(before) ||
        // 'With X visiting Nairobi in May and Y returning in June.'
        (/\bwith (?:the )?$/.test(before) && /^visiting\b/.test(frame.text.slice(at))));
    if (!direct && BEFORE_OBLIQUE.test(before)) continue;
    if (isInApposition(frame, marks[index - 1], mark, at)) continue;
    const chain = [mark.actor];
    let first = index;
    while (
      first > 0 &&
      /^(?:[\s,]|and|as well as|his wife|his spouse|her husband|(?:the|its|that) (?:country|nation|kingdom|republic)'s|an? high-(?:level|ranking)|an?|of (?:the )?‹L\d+›(?: province| prefecture)?|\([^)]*\))+$/.test(
        clean.slice(marks[first - 1]!.end, marks[first]!.at),
      )
    ) {
      first--;
      chain.unshift(marks[first]!.actor);
    }
    if (first === index) return chain;
    const joined = /\b(?:and|as well as|(?:his|her) (?:wife|spouse|husband))\b/.test(
      clean.slice(marks[first]!.end, mark.at),
    );
    // 'While in the capital with the PM, Chien called on …': a comma alone joins nobody to what a preposition governs.
    if (!joined) return [mark.actor];
    if (!BEFORE_OBLIQUE.test(clean.slice(from, marks[first]!.at))) return chain;
    // 'At the invitation of X, who heads the house, Y and a delegation flew in': behind the clause begins another list.
    const own = marks.findLastIndex(
      (other, at) => at > first && at <= index && RELATIVE_BEFORE.test(clean.slice(marks[at - 1]!.end, other.at)),
    );
    if (own > first && own < index) return marks.slice(own, index + 1).map(({ actor }) => actor);
    // 'Besides talks with X and Y, he met Z': 'and' has closed the list before the comma.
    const apart = clean.slice(marks[index - 1]!.end, mark.at);
    if (/^, (?:the )?$/.test(apart) && !OF_A_COUPLE.test(clean.slice(from, marks[index - 1]!.end))) return [mark.actor];
    // 'Held talks with X, Y and Z, and called on …': none of the list is the subject.
    index = first;
  }
  const party = partySent(frame, clean.slice(from), marks);
  return party.length > 0 ? party : whoWasThere(frame, left);
}

/** 'The first stop was Kenya, where X had talks with Y, met Z and …': the whole list is of what X did there. */
function whoWasThere({ actors }: Frame, left: string): Actor[] {
  const there = WHERE_HE.exec(left);
  return there ? [actors[Number(there[1])]!] : [];
}

const WHERE_HE =
  /^(?:(?!\bwhere\b|‹[VFXB])[^;])*\b(?:was|were|is|are|in|took|came|led|followed|included)\b(?:(?!\bwhere\b|‹[VFXB])[^;])*‹L\d+›,? where (?:the )?‹[VFX](\d+)›[^;]*,(?: and)?(?: (?:also|then|later))* $/;

/** 'With President X and his wife, Y': her name is no subject. */
/** 'Held talks with both leaders|: X and Y, and met with Z': the list ends nothing. */
const LIST_BEHIND_COLON = /:(?: |,|and\b|the\b|his\b|‹[VFXL]\d+›|\([^)]*\))+, (?:and|then) (?:\w+ )?$/;
const OF_A_COUPLE = /\b(?:wife|husband|spouse)\b[^,;]*$/;

/** A relative clause that was blanked. */
const RELATIVE_BEFORE = /^ {12,}(?:the )?$/;

const AMONG = / (?:was|were|is|are) (?:also )?among (?:those|the (?:[\w-]+ ){1,3}?),? ?$/;

/** 'X, the IFAD boss in Hanoi, had been received': a body within what is said of somebody. */
function isInApposition({ text }: Frame, before: ActorMark | undefined, mark: ActorMark, at: number): boolean {
  return (
    before?.actor.form === 'person' &&
    before.actor.persons.length === 1 &&
    mark.actor.persons.length === 0 &&
    /^, (?:the |an? )?$/.test(text.slice(before.end, mark.at)) &&
    /^ (?!and\b)[a-z][^,;]{2,60}, (?:[a-z]+ ){0,3}$/.test(text.slice(mark.end, at))
  );
}

/** 'A group from the Youth Union led by X was hosted by …': who leads it, else whom it is from. */
function partySent({ text }: Frame, clause: string, marks: readonly ActorMark[]): Actor[] {
  const sent = PARTY_OF.exec(clause);
  if (!sent) return [];
  const named = marks.find((mark) => text.slice(mark.at, mark.end) === (sent[2] ?? sent[1] ?? sent[3]));
  return named ? [named.actor] : [];
}

const PARTY_OF =
  /(?:^|[,;:] )(?:an?|the|another) (?:(?!meeting|talks)[\w-]+ ){0,4}?(?:groups?|teams?|party|missions?|contingent|troupe|delegation|crew)(?: (?:of [\w -]{3,40}? )?(?:from|of|sent by) (?:the )?(‹[VFX]\d+›)(?:,? (?:which was )?(?:led|headed) by (?:the |its )?(‹[VFX]\d+›))?|(?: of (?:the |its )[\w' -]{3,60}?)?,? (?:which was )?(?:led|headed) by (?:the |its )?(‹[VFX]\d+›)),?(?: (?:was|were|is|are|has|have|had|will|be|been|also|later|then|to|on|in|‹[LD]\d+›))* $/;

/** 'Talks with Sandinista leader X': a name of a party or an office that nobody here knows, right before the person. */
function isNamedParty({ sentence }: Frame, filler: string, actor: Actor): boolean {
  if (actor.form !== 'person' || actor.persons.length !== 1 || !/^ (?:the |his |her )?(?:[\w-]+ ){1,2}$/.test(filler))
    return false;
  const words = sentence.tokens.filter((token) => token.end <= actor.start).slice(-1);
  return words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

const OBJECT_FILLER =
  /^(?:[\s,]|\b(?:the|a|an|with|his|her|their|my|our|visiting|both|separately|respectively|bilaterally|briefly|online|virtually|there|here|also|earlier|same|day|in|on|at|of|from|delegations?|delegates|mission|team|sent by|(?<!\band )(?:which|that)(?= (?:the )?$)|high-level|high|level|ranking|led|headed|by|group|members|party|central|standing|committee|working|courtesy|afternoon|morning|evening|noon|today|yesterday|later|and|as well as|former|then|capital|city|his|wife|spouse|host|guest|counterparts?|foreign|all|top|two|three|four|five|six|several|other|to|office|residence|for|president|new|newly|appointed|outgoing|special|envoy|leaders?|representatives?|of|\w+ly|(?:chair(?:man|woman|person)|speaker|premier|minister|governor|mayor|secretary|ambassador|chief)(?= $)|for the first time|again|in turn|one after (?:the other|another)|in succession|each|other)\b|h\. ?e\.|‹[DL]\d+›|\([^)]*\))*$/;

/** 'Hosted in Lima the Secretaries of the Party Committees of five northern …' */
const HEADS_OF =
  /^(?: (?:in ‹L\d+›|on ‹D\d+›|‹D\d+›|there))* the (?:[\w-]+ ){0,3}(?:chiefs|heads|leaders|members|representatives|secretaries) of (?:[\w-]+ ){1,8}$/;

const CHAIN =
  /^(?:\s*\([^)]*\))?(?: of (?:the )?‹[LX]\d+›| from ‹L\d+›| in ‹L\d+›|,? (?:on )?‹D\d+›)*,? ?(?:and,? (?:then |later |finally )?(?:on )?‹D\d+›,?(?! with\b)|and,? separately,?|and then|;|; and|, (?:led|headed) by|led by|headed by|,|and|, and|as well as|, as well as|along with|, together with|together with|or)? ?(?:(?:then )?(?:another|one|a (?:second|third|fourth|further)|others)(?: \w+)? )?(?:with |by |to |for |on )?(?:the |its |his |her |(?:the|its|that) (?:country|nation|kingdom|republic)'s |also |top |(?:wife|spouse|husband),? |former |then |visiting |guest |host |each of |all of |a delegation of |members of |on behalf of )*$/;

/** 'Minister X, acting for the Government, and Coordinator Y': a phrase between commas before 'and'. */
const INTERPOSED =
  /^, (?!who said|saying)[^,;]{3,110}, (?:and|as well as|together with)(?: with| by)?(?: the| his| her)? $|^(?: (?:on |in )?‹[DL]\d+›)*,? and, (?:before|after|on|in|at|during|later|finally|just) [^,;]{3,90},(?: the| his| her)? $/;

/** 'With X, who spoke of rice; with Y; and with Z': clauses between the members of a list. */
const LISTED =
  /^(?:(?:,? (?:who|whose|whom|which|where) [^;]{0,160})?; (?:and )?(?:later |then )?(?:with )?(?:the )?|, (?:who|whose|whom) (?![^,;‹]* (?:accompanied|joined|flanked|assisted|followed|succeeded) by )[^,;‹]{1,90},? (?:and |then )?(?:with |on |by )(?:the )?)$/;

/** 'X, who brought the regards of Y, Z and …': the list is the clause's own. */
const OWN_LIST = /‹[VFX]\d+›, (?:and )?(?:the )?$/;

/** 'With X, who heads the lower house, with Y': the preposition again goes on with the list; 'a meeting with X and another with Y'. */
const AGAIN_WITH =
  /^(?:(?:, [^,;]{3,110},| \([^)]*\))? (?:and )?(?:also )?with (?:the )?|(?:, [^,;]{3,110})?,? and (?:another|one more|a (?:second|third|further) one) with (?:the )?)$/;

/** 'Officials of the Government and parliament, including X; Y': the named ones are meant. Length of what leads to them. */
function leadToNames(frame: Frame, end: number): number {
  const lead = NAMED_AMONG.exec(frame.text.slice(end));
  if (!lead) return 0;
  const named = actorMarks(frame, end + lead[0].length)[0];
  const before = actorMarks(frame, end, end + lead[0].length);
  const somebody = named?.actor.form === 'person' || (named?.actor.form === 'group' && named.actor.level !== null);
  return somebody && before.every(({ actor }) => actor.form === 'group' || actor.form === 'body') ? lead[0].length : 0;
}

const REPORTS = /^(?:'s [\w ]{3,30})? (?:reported|reports|announced|announces|said|says|confirmed|disclosed)\b/;

const NAMED_AMONG =
  /^ (?:(?:[\w-]+,?|‹[VFLD]\d+›(?:'s)?,?) ){0,16}?(?:including|among them|namely|notably|(?:ambassadors|envoys|diplomats|guests|leaders|ministers) [-–—]|(?:‹[VFLD]\d+›|[\w›]+):)(?: with)?(?: the)? (?=‹[VF])/;

/** 'Was received by X; Y met him a day later': Y is the subject of what follows. */
const OWN_VERB =
  /^ (?:\w+ly |also |then |later |had )*(?:met|meets|received|receives|held|holds|hosted|hosts|saw|sees|gave|had|has|welcomed|called|said|told|spoke|led|was|is|were)\b/;

/** The objects of a verb or preposition that ends at `end`, coordinated ones with it: 'met President X and Speaker Y'. `mixed` takes both sides ('between X and Y'). */
export function objectsOf(frame: Frame, wordEnd: number, mixed = false): { actors: Actor[]; end: number } {
  const end = wordEnd + leadToNames(frame, wordEnd);
  const clean = withoutRelatives(frame.text);
  const marks = actorMarks(frame, end).filter(
    ({ at, end: to }, index) => index === 0 || clean.slice(at, to) !== ' '.repeat(to - at),
  );
  const first = marks[0];
  if (!first || first.at - end > 130) return { actors: [], end };
  const filler = frame.text.slice(end, first.at);
  // A group may have words before its head that no list has: 'the Article IV consultation mission of the IMF'.
  const dressed =
    first.actor.form === 'group' &&
    (/^ (?:the |a |an )?(?:[\w-]+ ){1,4}$/.test(filler) || HEADS_OF.test(filler)) &&
    !/\b(?:from|to|by|with|(?<!\b(?:number|group|host|team|series|chiefs|heads|leaders|members|representatives|secretaries|committees) )of|that|support|letter|message|said)\b/.test(
      filler,
    );
  // 'X and Y met in Lima, the Embassy reported': who reports it has met nobody.
  if (/, (?:the )?$/.test(filler) && REPORTS.test(frame.text.slice(first.end))) return { actors: [], end };
  if (!dressed && !OBJECT_FILLER.test(filler) && !isNamedParty(frame, filler, first.actor)) return { actors: [], end };
  const actors = [first.actor];
  const ends = [first.end];
  let sure = 1;
  for (let index = 1; index < marks.length; index++) {
    const mark = marks[index]!;
    const told = frame.text.slice(ends.at(-1)!, mark.at);
    // 'To X, who heads Y, and to Z': without the clause about X.
    const between =
      told.includes('‹') && !OWN_LIST.test(told) ? clean.slice(ends.at(-1)!, mark.at).replace(/ {2,}/, ', ') : told;
    if (
      !(CHAIN.test(between) || INTERPOSED.test(between) || LISTED.test(between) || AGAIN_WITH.test(between)) ||
      (!mixed && mark.side !== first.side && mark.side !== 'X' && first.side !== 'X')
    )
      break;
    if (/;|‹D\d+›, and /.test(between) && OWN_VERB.test(frame.text.slice(mark.end))) break;
    actors.push(mark.actor);
    ends.push(mark.end);
    // A comma alone begins no list: 'At a meeting with Jaramillo, Thang said'. The list is sure once 'and' has come.
    const several = mark.actor.form === 'group' && mark.actor.sides.length > 1;
    if (several || /;|\b(?:and|as well as|along with|together with|or|by)\b/.test(between) || AGAIN_WITH.test(between))
      sure = actors.length;
  }
  // 'Met X, Y and the deputy chief Z': the list goes on to somebody whom nothing here knows.
  if (/^,? and (?!said|agreed|expressed|told)/.test(frame.text.slice(ends.at(-1)!))) sure = actors.length;
  return { actors: actors.slice(0, sure), end: ends[sure - 1]! };
}
