import { allMatches } from '../../article/all-matches.ts';
import type { InstrumentHead } from './instrument-head.ts';

const OPENS =
  /^(?:\s*\([^)]{2,70}\)|, or [^,]{3,30},)?(?:\s(?:19|20)\d{2}\s?[-–—]\s?\d{2,4})?[,:]?\s+(?:with (?:(?! (?:will|would|was|were|is|has|have|had|to|that|which|focuses|concentrates) )[^,;.]){2,50}?,? (?:on(?! (?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|the (?:occasion|same|sidelines)))|in the fields? of|regarding|concerning|to(?= (?!be\b|sign\b|date\b)[a-z]+ (?:an?|the|its|their|more|new|up|\d|[a-z-]+s)\b))|on(?! (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|the (?:occasion|same day|sidelines|margins|fringes|spot)\b))|for(?! (?:another|a further|a second|\w+ more) (?:[\w-]+ )?(?:years?|months|term|decade)\b)|to(?! be\b| date\b| sign\b| which\b)|between|of(?! (?:their|its|his|her) own\b)|about|concerning|regarding|delimiting|demarcating|fixing|settling|waiving|abolishing|allowing|governing|regulating|banning|protecting|creating|promoting|opening|granting|defining|easing|facilitating|ending|recogni[sz]ing|twinning|binding|committing|scrapping|removing|linking|connecting|joining|avoiding|with regard to|relating to|related to|covering|implementing|worth|amending|supplementing|extending|replacing(?! (?:the one|one|those|an? (?:earlier|older|previous|similar)|the (?:(?:19|20)\d{2}|old|previous|earlier|former)) )|revising|exempting|setting up|establishing|lifting|aimed at|against|in(?! (?:\d|January|February|March|April|May|June|July|August|September|October|November|December|Hanoi|Ha Noi|Hà Nội|the (?:presence|making|works|pipeline|offing|meantime)|force|effect|place|this|that|order|which|line|accordance|their|his|recent|early|late))|among(?! (?:them|these|those|which|others)\b)|that covers|known as|with(?= (?!effect|the (?:aim|goal|view|participation|presence)|a view|immediate)[^,;.]{2,60}? (?:on|for|in the fields? of|regarding|concerning)\s))\s/i;
const ACRONYM = /^\s*\([^)]{2,70}\)/;

const HARD_END =
  /[;:](?=\s|$)|,? and, (?:lastly|finally|last)\b|\swith (?:him|her|them)\b|\sfor (?:another|a further|a second|\w+ more) (?:[\w-]+ )?(?:years?|months|term|decade)\b|,? among others?\b|\sthere(?= and\b|[,.]|$)|\.(?=\s*$|\/)|\sto be\s|\s(?:finali[sz]ed|completed|concluded) (?:soon|shortly|before long|early|quickly|as (?:soon|early|quickly)|at an early|in the near)|\s(?:which|who|whose|that|where|was|were|has|have|had|is|are|will|would|should|could|can|may|might|must|signed|inked|concluded|reached|adopted|issued|approved|exchanged|during|after|following|before|when|while|as|at|by|today|yesterday|tomorrow|the day (?:before|after)|lets|becomes?|became|earlier|last|turn(?:s|ed)|says|said|states|stated|speaks|spoke|now(?= [a-z]+s\b)|to (?:a (?:close|conclusion|head)|an end|fruition)|(?:\d+|an?|[a-z]+) (?:years?|months?|weeks?|days?|decades?) (?:ago|earlier|later)|thus|so|because|if|once|since|within|along with|together with|as well as|in order|in the presence|on the occasion|took|came|gave|put|binds?|guides?|gets|ought|helps|helped|help (?=the |to |both |them )|remains?|provides?|deals? with|commits|relates? to|gives|got|renewed|extended|entered|calls|marks?|serves?|plays|runs|no longer|meets|does|did|offers|offered|brought|brings|saw|stands|envisages?d?|stipulates?d?|foresees|falls|expires|expired|lapsed|lapses|ended|governs|regulates|underpins|covers|rounded off|dates(?: back)? (?:from|to)|goes back|awaits|follows|paves|opens|creates|allows|aims|reflects|includes|contains|lays|be|been|being|brings|made|makes|bears?|into|under|through|soon|within|without|still|focuse[sd]|concentrates|seeks|lists|addresses|needs?|requires?|lacks?|awaiting)\b|\s[a-z]+ed\s(?:the|a|an|in|on|by|with|for|to|up|its|their|his)\b|\s[-–—]\s(?![\dA-ZĐ])|\s\((?!\w{2,12}\))|["”](?=\s|,|$)|\sin the (?:first|second|third|fourth|last|coming|near|next|course)\b|\s(?:in|on|from|since|this|next)\s(?:early |late |mid-?)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|(?:19|20)\d{2}\b(?! ?[-–—] ?\d)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Hanoi|Ha Noi|Hà Nội|the same day|month|year|week)|(?<!\b[Cc]o-?operation)\s(?:in|at)\s(?=(?!ASEAN|AI\b|ICT\b|STEM\b|Criminal|Civil|Commercial|Agricultur|Education|Higher|Science|Technolog|Cultur|Tourism|Defen[cs]e|Trade|Health|Energy|Fisher|Labou?r|Legal|Judicial|Goods)[A-Z])/;
/** After 'and' or a comma: words that begin something else than one more subject of the document. */
const BREAKS_AFTER_AND =
  /^(?:a|an|another|the (?!field|areas?|sectors?|economy|environment|arts|management|avoidance|fight|use|care|[\w-]+ (?:recognition|protection|promotion|exemption|abolition) of|(?!signing|opening|inking|conclusion|visit|meeting|adoption|announcement|ratification|completion|celebration|anniversary)[a-z-]+(?:tion|sion|ment|ence|ance|fer|ing|ery|ity|wal|ism|ange) of|[A-Z])|two|three|four|five|six|both|they|he|she|it|its|one|\d+|witness\w*|held|agreed|pledged|discuss\w*|exchanged|exchange (?:an?|the|letters|notes)\b|called|urged|said|thanked|hailed|met|visited|attended|asked|affirmed|many|other|more|several|facilitat\w+|marking|creating|opening|thereby|contributing|helping|including|making|paving|laying|calling|noting|saying|adding|expressing|with|also|then|especially|particularly|notably|following|considering|aiming|among|such|but|hopes?|hoped|wants?|wanted|even|just|not|namely|for example|amend|renew|ratify|revise|finali[sz]e|organi[sz]e|establish|sign|ink|seek|promote|develop|expand|facilitate|create|increase|improve|boost|step|enhance|strengthen|continue|carry|keep|maintain|go on|press on|push|work|share|support|soon|working|(?:to|of) (?:a|an|the|another|one)\b|to [a-z]+ (?:a|an|the|its|their|new|more|further|another|one)\b|for (?:the )?early|[a-z]+ed)\b/;
/** '… and its Saudi partner' is the second party. */
const COUNTERPART = /^(?:its|their) (?:[\w-]+ ){0,2}(?:counterparts?|partners?|peers?|equivalents?)\b/;
const BREAKS_AFTER_COMMA =
  /^(?:(?:Vietnam|Viet Nam|Việt Nam|Hanoi|the two)\b(?! ?[-–—])|in|at|by|under|to|replacing|superseding|succeeding|updating|valid|effective|worth|first signed|the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) |and (?:hopes?|wants?|asks?|says|plans|will|would) |meant|jointly|above|(?:now|already|currently|still) in (?:force|effect)|notably|of which|from|over|across)\b/;
/** '2024-2028' alone tells which plan is meant. */
const PERIOD = /^(?:\s*\([^)]{2,70}\))?\s(?:19|20)\d{2}\s?[-–—]\s?(?:19|20)?\d{2}\b/;
const LONGEST = 190;

/** Where the words that say what a document is about end; the head's own end when none follow. */
export function complementEnd(text: string, head: InstrumentHead): number {
  const rest = text.slice(head.end, head.end + LONGEST);
  const opening = OPENS.exec(rest);
  const acronym = ACRONYM.exec(rest);
  const inPlace = opening !== null && /\bin\s$/i.test(opening[0]) && /^\p{Lu}/u.test(rest.slice(opening[0].length));
  if (!opening || inPlace) return head.end + (PERIOD.exec(rest) ?? acronym ?? [''])[0].length;
  // 'implement the EVFTA to raise trade': with a name of its own only its parties still belong to it.
  if (
    (head.partner !== null || acronym || /^(?:CEPA|FTA)$/.test(head.word)) &&
    !namesMore(opening[0].trimEnd(), rest.slice(opening[0].length))
  )
    return acronym ? head.end + acronym[0].length : head.end;
  const from = opening[0].length;
  // 'a letter on that partnership' is no relative clause.
  const hard = HARD_END.exec(rest.slice(from - 1).replace(/^ that\b/, ' ____'));
  let end = hard ? from - 1 + hard.index : rest.length;
  if (!hard && rest.length === LONGEST) end = rest.lastIndexOf(' ');
  end = cutAtBreaks(rest.slice(0, end), from);
  // ', replacing that of 2015' tells no subject.
  if (end <= from) return head.end + (acronym ?? [''])[0].length;
  return (
    head.end +
    rest
      .slice(0, end)
      .trimEnd()
      .replace(/(?:[,\s]+(?:to|of|in|on|for|by|with|and|or|the|a))*[,\s]*$/, '').length
  );
}

/** Where what a verb of covering names ends: 'cover| rice, ports and the work of the two customs services|, while'. */
export function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST);
  const hard = HARD_END.exec(rest);
  const end = hard ? hard.index : rest.length < LONGEST ? rest.length : rest.lastIndexOf(' ');
  const clause = rest.slice(0, end);
  return from + (GOES_ON_AFTER.exec(clause)?.index ?? clause.trimEnd().length);
}

/** A new clause after a list: '… and tourism|, and they', '…|, with the aim'. */
const GOES_ON_AFTER =
  /,? and (?:they|he|she|it|both|another|one|the (?:two|other|third|last)) |, (?:with|of which|respectively)\b/;

/** What follows a name of its own: the parties, the subject, or the period of a plan. */
function namesMore(opening: string, after: string): boolean {
  return (
    /\b(?:between|on|of|with)$/i.test(opening) ||
    (/\bfor$/i.test(opening) && /^(?:the )?(?:period )?(?:of )?20/.test(after))
  );
}

/** Cuts a list where something new begins: 'on trade and| witnessed', 'on rice, fisheries and tourism|, facilitating'. */
function cutAtBreaks(words: string, from: number): number {
  const between = /\b(?:between|among) $/.test(words.slice(0, from));
  for (const joint of allMatches(words.slice(from), /, (?:and )?| and | or /g)) {
    const at = from + joint.index;
    const rest = words.slice(at + joint[0].length);
    // 'between the academy and its Kazakh counterpart'
    const first = words.slice(from, at);
    const pairs = between && !/ and |^(?:the |their |our )?(?:two|both) |s['’] /.test(first) && / and $/.test(joint[0]);
    // 'on a fair and balanced framework'
    const adjectives =
      / and $/.test(joint[0]) &&
      /\b(?:an?|more) [\w-]+$/.test(words.slice(0, at)) &&
      /^[a-z]+ed (?!to|the|an?|that|on|with|in|by)\w/.test(rest);
    if (
      BREAKS_AFTER_AND.test(rest) &&
      !adjectives &&
      !COUNTERPART.test(rest) &&
      !(pairs && /^(?:its|their|the|a|an)\b/.test(rest))
    )
      return at;
    // 'for 2022-2027 and for support': its years end a name.
    if (/\b20\d{2} ?[-–—] ?(?:20)?\d{2}$/.test(words.slice(0, at)) && /^(?:for|in|to|of) /.test(rest)) return at;
    if (joint[0].startsWith(',') && BREAKS_AFTER_COMMA.test(rest)) return at;
    if (joint[0] === ', ') {
      // A comma goes on only in a list, which ends in 'and' and has short items.
      const chunk = /^[^,]*?(?= and |,|$)/.exec(rest)![0];
      const listGoesOn = /,| and /.test(rest) && chunk.split(' ').length <= 9;
      if (!listGoesOn) return at;
    }
  }
  return words.length;
}
