import type { AgreementKind, AgreementStatus } from '../../../dataset/agreement.ts';
import type { Sentence } from '../../document.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import { capitalised } from './agreement-name.ts';
import type { Candidate } from './candidates.ts';

const TRIGGERS = triggersOf(/negotiations|talks|visas?|exchanged|agreed/i);
/** 'free trade negotiations with Malta': what is negotiated is the agreement. */
const TALKS_OF =
  /\b(?<subject>(?:preferential |free[- ])trade|investment protection|extradition) (?:negotiations|talks)\b/i;
/** 'negotiations on visa exemption for diplomats'. */
const TALKS_ON =
  /\b(?:negotiations|talks) (?:on|for|about) (?:a |an |the )?(?:mutual )?(?<subject>visa (?:waiver|exemption)(?: for [^,;.]{5,60}?)?)(?=[,;.]| and | in |$)/i;
/** 'visa exemption for students| is under negotiation'. */
const UNDER_TALKS =
  /\b(?<subject>(?:mutual )?visa (?:waiver|exemption)s?(?: for [^,;.]{5,60}?)?) (?:(?:is|are|was|were|has been|have been) (?:still |now |currently |being )?(?:under (?:negotiation|discussion)|negotiated|in negotiation)\b)/i;
const AGREED =
  /\bagreed (?:on|upon) (?:a |an |the )?(?:mutual )?(?<subject>visa (?:waiver|exemption)(?: for (?:[^;.]{5,90}?\bpassports?(?: holders)?\b|[^,;.]{5,60}?))?)(?=[,;.]| and |$)/i;
/** 'agreed in 2022| to recognise the boundaries of their zones': a settlement of law, whatever its paper. */
const SETTLED =
  /\bagreed(?: (?:in|on) [^,;]{3,24}?)? (?<subject>to (?:jointly |mutually )?(?:delimit|demarcate|recogni[sz]e (?:the|their|each other['’]s) (?:[\w-]+ ){0,2}(?:boundar|border|frontier|diploma|degree|certificate|driving)|waive visas?|exempt)[^,;.]{4,90}?)(?=[,;.]| and (?:to|signed|agreed|the|that)|, | (?:in|on) (?:\p{Lu}|\d)|$)/iu;
/** 'exchanged notes| on the recognition of certificates'. */
const NOTES =
  /\bexchanged (?:diplomatic )?(?<what>notes|letters) (?<subject>(?:on|concerning|regarding|extending|amending|establishing|for) (?!(?:the occasion|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d)\b)[^,;.]{4,90}?)(?=[,;.]| (?:in|on|at|during|this|last) (?:\p{Lu}|\d|the |their |week|month|year)|$)/iu;
const EXEMPTED =
  /\b(?:began|started|have begun|has begun|have|had) (?:to )?(?:mutually )?(?:exempt(?:ed)? each other['’]s (?<holders>[^,;.]{3,60}?) from visas?|(?:waived?|abolish(?:ed)?|lift(?:ed)?|scrap(?:ped)?) visas? for each other['’]s (?<citizens>[^,;.]{3,60}?))(?=[,;.]| in | since | from |$)/i;

const UNSURE =
  /\b(?:possibilit\w+|feasib\w+|propos\w+|suggest\w+|stud(?:y|ied|ying)|explor\w*|consider\w*|mull\w*|hop\w+ to|before|without|launch\w*|start\w*|open\w*|begin\w*|conclud\w+|clos\w+|complet\w+|ended|fail\w+|suspend\w+|broke\w*|stall\w*)\b[^,;]{0,50}$/i;
const TO_BEGIN =
  /\b(?:agreed|consented|decided|undertook|resolved) [^.;]{0,90}?\b(?:to|on) (?:\w+ )?(?:launch|start|begin|open|enter|resum)\w* (?:of |into |the )?(?:\w+ )?$/i;
const OVER =
  /^[^,;]{0,50} (?:were|was|have been|had been) (?:\w+ )?(?:concluded|completed|closed|ended|suspended|broken)/i;

type Found = { start: number; end: number; name: string; status: AgreementStatus; kind?: AgreementKind };

/** What two sides have settled, or negotiate, without the text naming a paper: free trade talks, a visa waiver agreed on. */
export function unnamedPacts(sentence: Sentence, words: string): Candidate[] {
  return sentence.signs.allow(TRIGGERS) ? pactsIn(words).map((found) => candidateOf(sentence, words, found)) : [];
}

function pactsIn(words: string): Found[] {
  const found: Found[] = [];
  const talks = TALKS_OF.exec(words) ?? TALKS_ON.exec(words);
  if (talks) {
    const lead = words.slice(0, talks.index);
    const end = talks.index + talks[0].length;
    const subject = talks.groups!.subject!;
    if ((!UNSURE.test(lead) || TO_BEGIN.test(lead)) && !OVER.test(words.slice(end)))
      found.push({
        start: talks.index,
        end,
        name: /^visa/i.test(subject) ? subject : `${subject.replace('-', ' ')} agreement`,
        status: 'planned',
      });
  }
  const open = UNDER_TALKS.exec(words);
  if (open && !talks)
    found.push({
      start: open.index,
      end: open.index + open.groups!.subject!.length,
      name: open.groups!.subject!,
      status: 'planned',
    });
  const agreed = AGREED.exec(words);
  if (agreed)
    found.push({
      start: agreed.index,
      end: agreed.index + agreed[0].length,
      name: agreed.groups!.subject!,
      status: 'adopted',
    });
  const settled = SETTLED.exec(words);
  if (settled) {
    const subject = settled.groups!.subject!;
    const end = settled.index + settled[0].length;
    const kind = /delimit|boundar|border|visa|exempt/i.test(subject) ? 'treaty' : 'other';
    found.push({ start: end - subject.length, end, name: `agreement ${subject}`, status: 'adopted', kind });
  }
  const notes = NOTES.exec(words);
  if (notes) {
    const { what, subject } = notes.groups as { what: string; subject: string };
    const [start, end] = [notes.index, notes.index + notes[0].length];
    found.push({ start, end, name: `exchange of ${what} ${subject}`, status: 'signed', kind: 'other' });
  }
  const exempted = EXEMPTED.exec(words);
  if (exempted)
    found.push({
      start: exempted.index,
      end: exempted.index + exempted[0].length,
      name: `visa exemption for ${exempted.groups!.holders ?? exempted.groups!.citizens}`,
      status: 'in-force',
    });
  return found;
}

function candidateOf(
  sentence: Sentence,
  words: string,
  { start, end, name, status, kind = 'treaty' }: Found,
): Candidate {
  const head = {
    start,
    end,
    kind,
    plural: false,
    word: 'agreement',
    partner: null,
    name: capitalised(name),
  };
  const candidate: Candidate = {
    sentence,
    words,
    status,
    side: 'after',
    group: [],
    phrase: {
      start,
      end,
      head,
      kind,
      determiner: 'a',
      counted: '',
      items: null,
      modifiers: '',
      complement: '',
    },
  };
  candidate.group.push(candidate);
  return candidate;
}
