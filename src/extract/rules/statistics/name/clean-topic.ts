import { TOPIC_TAILS } from '../words/figure-words.ts';
import { tidy } from '../words/phrase-text.ts';

const BETWEEN_BOTH =
  /\s*\bbetween (?:the two|them)$|\s*\bbetween the (?:countries|nations|sides|neighbours|neighbors|governments|partners)\b|\s*\b(?:between|of|by|for)\s(?:the\s|our\s|their\s)?(?:two|both)\s(?:countries|nations|sides|economies|neighbours|neighbors|governments|peoples|parties|states)(?:['’]s?)?/gi;
const TWO_OWNERS = /\b(?:the\s|our\s)?two\s(?:countries|nations|sides)['’]s?\s*/gi;
const TAILS = new RegExp(`\\s(?:${TOPIC_TAILS.join('|')})$`, 'i');
const MAX = 140;

// 'proud that trade', 'King congratulated Vietnam on GDP', 'ministry forecasts exports': the tagger took a clause for a noun phrase.
const SAID_THAT =
  /^(?:[\w’']+\s){0,4}(?:proud|glad|happy|pleased|delighted|satisfied|encouraged|clear|sure|confident|convinced|aware|fact|news|said|says|noted|added|told)\sthat\s/i;
// 'General Department of Customs, trade with Malta' after 'According to figures of the …'.
const SOURCE =
  /^[^,]*\b(?:Customs|Ministry|Department|Office|Statistics|Association|Bank|Embassy|Agency)\b[^,]*, (?=[a-z])/;
// "the embassy's figure for investment", 'a diplomatic note on aid': what they are of is what is measured.
const TOLD_IN =
  /^(?:[\w’'-]+ ){0,4}(?:figures?|estimates?|notes?|letters?|certificates?) (?:for|on|about) (?!(?:the |that |this |same |whole |first |last |past )*(?:period|year|month|quarter|half)\b)(?:an? |the )?/i;
// The first word of a sentence that an earlier figure's phrase began.
const OPENING_FLOW =
  /^(?:Trade|Bilateral|Two-way|Exports?|Imports?|Total|Turnover|Investment|Shipments|Commerce)\b(?! [A-Z])/;
// '… than the U.S. Trade in both directions rose': the point ended a sentence.
const AFTER_US = /^U\.S\. (?=(?:Trade|Turnover|Exports|Imports|Commerce|Two-way|Bilateral) [a-z])/;
// '(the surplus was) partly thanks to exports', 'significant export turnover', 'in particular phones'.
const CAUSE =
  /^(?:(?:partly|mainly|largely|mostly|chiefly) )?(?:thanks|due|owing|attribut(?:ed|able)) to (?:the )?(?=\w)/i;
const PRAISING =
  /^(?:significant|remarkable|impressive|considerable|notable|encouraging|relatively high|strong|good|particular|especially) (?=(?:\w+ )?(?:(?:ex|im)ports?\b|turnover|trade|revenue|[a-z]+ and [a-z]+))/i;
// 'GSO data showed arrivals', 'a headcount of arrivals', 'Meantime domestic arrivals'.
const COUNTED_BY =
  /^(?:[A-Z][\w’'-]* )*(?:data|figures|statistics|numbers|reports?) (?:showed|show|shows|revealed|reveal|indicated?s?|suggest(?:ed)?) (?=[a-z])|^(?:the )?(?:head)?counts? of (?=\w*\s?(?:arrivals|visitors|tourists))|^[Mm]eantime /i;
const GROWN_IN =
  /^(?:growth|increases?|rises?|decreases?|falls?|drops?|declines?|reductions?) in (?=(?:the )?(?:total )?(?:ex|im)ports?\b)/i;

const PRAISED_FOR = /^.*\b(?:congratulat|prais|commend|thank|laud)(?:e?d|ing|e?s)\s.*?\b(?:on|for)\s(?:the\s)?/i;
const FORETELLER =
  /^(?:[\w’'-]+\s){1,4}(?:forecasts?|estimates|expects|predicts|reports)\s(?!of\b|for\b|in\b|on\b|from\b|by\b|to\b|and\b)/i;

/** 'bilateral trade| and assigned agencies to conduct talks': what the speakers did next. */
const AND_DID =
  /,? and (?:then |also )?(?:assigned|instructed|agreed|urged|asked|called|tasked|directed|pledged|suggested|proposed|requested|ordered|vowed|expressed|affirmed|discussed|welcomed)\b.*$/;

/** The topic without what the sentence only points at ('between the two countries', 'in the period'). */
export function cleanTopic(topic: string): string {
  return tidy(
    topic
      .replace(BETWEEN_BOTH, '')
      .replace(TWO_OWNERS, '')
      .replace(/\s*\((?:[A-Z][A-Za-z]*|\d[\d.,]*\s?(?:%|per ?cent)|)\)/g, '')
      .replace(/\b(?:an? )?(?:estimated|recorded|corresponding)\s/gi, '')
      .replace(/\b(two-way|bilateral)(?: figures?\b| volumes?\b(?! of)|$)/i, '$1 trade')
      .replace(TOLD_IN, '')
      .replace(/^(?:the )?figures? of (?=\w)/i, '')
      .replace(/ in (?:an? |the )?(?:[\w-]+ ){0,3}(?:fashion|manner)$/i, '')
      .replace(
        /^(?:current|(?:all-time |new )?(?:highest|record|biggest|largest)(?: ever)?)\s(?=(?:[\w-]+\s)*?(?:economic|economy|GDP|trade|export|import|growth|surplus|deficit|turnover|exports|imports|investment|value|capital)\b)/i,
        '',
      )
      .replace(AND_DID, '')
      .replace(/^[^()]*\) ?(?=\w)/, '')
      .replace(/ at (?:a|the|its|their) (?:[\w-]+ ){0,3}(?:meeting|session|talks|conference|forum|summit)\b.*$/, '')
      .replace(
        /^((?:total )?value of )?(?:signing|exchange|conclusion|handover|presentation) of (?=.*\b(?:projects?|loans?|contracts?|aid|notes)\b)/i,
        '$1',
      )
      .replace(/\b(?:the )?(?:Southeast|South-East) Asian (?:country|nation)(?=['’]s|$| )/, 'Vietnam')
      .replace(/\bE\.U\b\.?/g, 'EU')
      .replace(/((?:to|from) (?:the )?[A-Z]\w+(?: [A-Z]\w+)*) markets?$/, '$1')
      .replace(/^economic$/, 'economy')
      .replace(/(['’]s) economic$/, '$1 economy')
      .replace(/^importing (?:of )?(?=\w)/, 'imports of ')
      .replace(/^exporting (?:of )?(?=\w)/, 'exports of ')
      .replace(/^(?:buying|purchasing) (?=\w)/, 'purchases of ')
      .replace(/^as (?:many|much)\s/i, '')
      .replace(/^(?:same time|period)\s(?=\S+\s)/i, '')
      .replace(/^(?:first|same|past|last|whole) (?:\w+ )?(?:year|half|quarter|months?|period) (?=[A-Z])/, '')
      .replace(/\b((?:im|ex)ports\b.*) cost$/, '$1')
      .replace(/ at (?:a|the) (?:handover )?ceremony\b.*$/, '')
      .replace(/^[A-Z/]{2,12}\s[–-]\s(\w)/, (_, first: string) => first.toLowerCase())
      .replace(/\s(?:to|at|with|of|for)\s(?:the|a)\s(?:total\s)?(?:value|cost|tune)$/i, '')
      .replace(
        /\s(?:over|in|during|for|within)\s(?:the\s)?(?:(?:past|last)\s)?(?:\w+\s(?:years|decades|months)|a decade)\b/gi,
        '',
      )
      .replace(/^(.*\bprojects?\b.*?) with (?:a |the )?((?:\w+\s){0,3}(?:value|capital|investment|cost))$/i, '$2 of $1')
      .replace(/\sat a (?:cost|time|rate|price|pace)$/i, '')
      .replace(/^(?:.*\s)?(?:growth|increase|rise|momentum|pleasure) (?:of|at|in) (?=(?:bilateral|two-way|trade))/i, '')
      .replace(
        /\s(?:edges?|edged|shot|taking|doing|tops|hits?|nears|exceeds|surpass(?:es)?|reach(?:es)?|cross(?:es)?|jumps|soars|surges|climbs|totals)$/i,
        '',
      )
      .replace(/\s(?:in|over|during) the (?:course|space|span)$/i, '')
      .replace(/\s(?:in|over|during|for) the (?:same|reviewed|reporting|whole|said) (?:period|time|months?)$/i, '')
      .replace(/\s(?:in|over|during) the period(?: under review| reviewed)?$/i, '')
      .replace(/\sby (?:the |its |their )?members?\b.*$/i, '')
      .replace(/^capita (?=\w)/i, 'per capita ')
      .replace(/^.*\bwhose\s/i, '')
      .replace(/^which\s(?=\w)/, '')
      .replace(
        /^(Vietnamese|[A-Z][a-z]+(?:s|ans|ese)) (?=(?:visited|attended|studied|lived|worked|joined|graduated)\b)/,
        '$1 who ',
      )
      .replace(SAID_THAT, '')
      .replace(SOURCE, '')
      .replace(/ in (?:the )?words of [A-Z][\w’'-]+/, '')
      .replace(/^(?:(?:much|great|ample|more|still|further|huge)\s)*(?:room|potential|scope|space) for (?=\w)/i, '')
      .replace(/^(?:goes|go|went|going|meant|set) (?:to|for|on|aside for) (?:the |an? )?/i, '')
      .replace(AFTER_US, '')
      .replace(OPENING_FLOW, (word) => word.toLowerCase())
      .replace(PRAISED_FOR, '')
      .replace(CAUSE, '')
      .replace(
        /^earnings from (?:(?:shipping|selling|exporting) (?:its |their )?(?:goods|products)(?: abroad| overseas)?|(?:overseas )?(?:exports|shipments))$/i,
        'exports',
      )
      .replace(COUNTED_BY, '')
      .replace(/ of (?:an? |the )?(?:all-time |new |high )*record(?: level| high)?$/i, '')
      .replace(/^(?:record[- ])?high (?=trade (?:deficit|surplus))/i, '')
      .replace(/\b((?:ex|im)ports) by Vi(?:et|ệt) ?[Nn]am(?= |$)/, '$1')
      .replace(/^(?:Major|Main|Key|Principal) (?=Vi(?:et|ệt))/i, '')
      .replace(PRAISING, '')
      .replace(GROWN_IN, '')
      .replace(FORETELLER, '')
      .replace(/^(?:so\s)?far\s/i, '')
      .replace(/^time\s(?=[A-Z])/, '')
      .replace(IN_ORDER, '')
      .replace(
        /^(?:more|less|over|nearly|about|around)?\s?\d[\d.,]*\s(?:(?:million|billion|thousand)\s)?(?=[a-zA-Z])/,
        '',
      )
      .replace(/\sof\s\d[\d.,]*\s(?:(?:million|billion|thousand)\s)?(?:people|inhabitants|residents)\b/i, '')
      .replace(TAILS, '')
      .replace(BETWEEN_BOTH, '')
      .replace(/\binvesting (?=(?:countries|territories)(?: and territories)? (?:that|which|where)\b)/, '')
      .replace(/\s+/g, ' '),
  ).slice(0, MAX);
}

// 'next comes Malta'.
export const IN_ORDER =
  /^(?:[Nn]ext|[Tt]hen|[Ff]irst|[Ss]econd|[Tt]hird) (?:in line )?(?:comes?|came|is|are|was|were) (?=[A-Z])/;
