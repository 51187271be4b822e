import lexicon from '#lexicon/figure-words.json' with { type: 'json' };

type Row = { list: string; words: readonly string[]; means?: string; example: string };

const ROWS: readonly Row[] = lexicon.rows;

const rowsOf = (list: string): readonly Row[] => ROWS.filter((row) => row.list === list);
const words = (list: string): readonly string[] => rowsOf(list).flatMap((row) => row.words);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
/** A phrase that holds one of the words. */
const holding = (list: string): RegExp => new RegExp(`\\b(?:${words(list).join('|')})\\b`, 'i');

/** Verbs, nouns and cues around numbers, in lower case. */
export const RISE = set('rise');
export const FALL = set('fall');
/** What a percentage is put on to or taken from; of anything else they are no growth. */
export const GAIN_VERBS = set('gainVerbs');
export const LOSS_VERBS = set('lossVerbs');
export const OUTDOING = set('outdoing');
export const RISE_NOUNS = set('riseNouns');
export const FALL_NOUNS = set('fallNouns');
export const STATE = set('state');
export const SHARE_VERBS = set('shareVerbs');
export const RAISE = set('raise');
export const AID = set('aid');
export const AID_VERBS = set('aidVerbs');
export const TARGET = set('target');
export const FORWARD = set('forward');
/** They say that the number is yet to come about. */
export const AHEAD = set('ahead');
/** Times that no year is told for. */
export const ERAS = set('eras');
/** Somebody means to do what follows with 'to'. */
export const INTENDING = set('intending');
/** Codes of organisations whose money is aid. */
export const DONORS: ReadonlySet<string> = new Set(words('donors'));
export const DONOR_VERBS = set('donorVerbs');
export const HANDING = set('handing');
export const FORETOLD = set('foretold');
export const FORESEEN = set('foreseen');
export const EVENT_DEEDS = set('eventDeeds');
export const GATHERINGS = set('gatherings');
/** What something that goes on began with. */
export const START_DEEDS = set('startDeeds');
/** What is held once, or gone on once, and what is counted on such a trip. */
export const OCCASIONS = set('occasions');
export const TRIP_COUNTS = set('tripCounts');
export const REACH_VERBS = set('reachVerbs');
export const WANTED = set('wanted');
/** Wishes and plans that lead to what is to be done. */
export const WISHING = set('wishing');
export const AIM_DEEDS = set('aimDeeds');
export const AIM_NOUNS = set('aimNouns');
/** Phrases right before and right after a number that is aimed at. */
export const AIMING = words('aiming');
export const AIMS_AFTER = words('aimsAfter');
export const GIFT_UNITS = set('giftUnits');
export const GIVEN_THINGS = set('givenThings');
export const DONATIONS = set('donations');
export const PART_VERBS = set('partVerbs');
export const AGENTS = set('agents');
export const FUNDED = set('funded');
export const GENERIC = set('generic');
export const DURATIONS = set('durations');
const meanings = (list: string): ReadonlyMap<string, string> =>
  new Map(rowsOf(list).flatMap((row) => row.words.map((word) => [word, row.means ?? word] as const)));
export const OBJECT_VERBS = meanings('objectVerbs');
/** What is done to a share of something, or to what is counted, with its participle. */
export const HOLDING = meanings('holding');
export const DONE_BY = meanings('doneBy');
export const GIVING = set('giving');
export const GIFTS = set('gifts');
/** What one who gives does. */
export const GIFT_VERBS = set('giftVerbs');
export const THANKING = set('thanking');
export const GIVEN_BEFORE = set('givenBefore');
export const DEALS = set('deals');
export const ALLOTTED = set('allotted');
export const PRESENT_VERBS = set('presentVerbs');
export const PAST_VERBS = set('pastVerbs');
/** Past forms that do not end in 'ed'. */
export const IRREGULAR_PASTS = set('irregularPasts');
export const COMPARED = set('compared');
export const OTHER_EVENTS = set('otherEvents');
/** Participles that say how a figure came about, not what else happened. */
export const FLOWED = set('flowed');
export const PLANS = set('plans');
export const NOW = set('now');
export const SURPASSED = set('surpassed');
export const HELPED_WITH = set('helpedWith');
export const STRONG_AID = set('strongAid');
export const NO_AID = holding('noAid');
export const TRADING = set('trading');
export const LOOSE_AID_VERBS = set('looseAidVerbs');
export const HELPED = set('helped');
export const DIVISIBLE = holding('divisible');
export const GOODS_FLOWS = holding('goodsFlows');
export const BOTH_WAYS = holding('bothWays');
export const MEASURED_NOUNS = holding('measuredNouns');
export const AIMED_NOUNS = set('aimedNouns');
export const SIZED = holding('sized');
/** What only one country can have. */
export const OF_ONE = holding('ofOne');
export const VISITORS = holding('visitors');
/** Words that the names of branches of the economy are made of. */
export const SECTOR_WORDS = set('sectorWords');
/** What may stand between whoever has a place in a list and his number. */
export const RANKING = set('ranking');
/** Those who invest, behind the adjective of their country. */
export const INVESTING = set('investing');
/** Those who come to a town, and what it lives on when they do. */
export const GUESTS = holding('guests');
/** They have a foreign side, whether the sentence names it or not. */
export const BILATERAL_ITEMS = holding('bilateralItems');
export const TRADE = holding('trade');
export const STOCKS = holding('stocks');
export const PEERS = holding('peers');
export const BETWEEN_TWO_WORDS = words('betweenTwo');
export const SPOKEN_FLOWS = words('spokenFlows');
export const NO_FLOWS = words('noFlows');
export const NO_CONTENTS = set('noContents');
export const GAINING = set('gaining');
export const RAISING = set('raisingFunds');
export const VALUED = set('valued');
export const TOTALLING = set('totalling');
export const WORTH_NOUNS = words('worthNouns');
export const PRICING = set('pricing');
export const PUT_INTO = set('putInto');
export const MOVED = set('moved');
export const SAYING = set('saying');
export const RUNNING = set('running');
/** What one who sells or buys goods does, by weight; what is paid for them; what they are worth. */
export const GOODS_SOLD = set('goodsSold');
export const GOODS_BOUGHT = set('goodsBought');
export const GOODS_EARNED = set('goodsEarned');
/** Nouns of things that are traded. */
export const TRADED_GOODS = set('tradedGoods');
export const GOODS_PAID = set('goodsPaid');
export const PRICED_GOODS = set('pricedGoods');
/** A country of a list has its number right behind them. */
export const ITEM_VERBS = set('itemVerbs');
export const WELCOMING = set('welcoming');
export const HOUSING = set('housing');
export const HOMES = set('homes');
export const RANK_STEPS = set('rankSteps');
export const COUNTED_PLACES = words('countedPlaces');
export const NO_DEEDS = set('noDeeds');
export const MORE = set('more');
export const LESS = set('less');
export const RAISED = set('raised');
export const MOVING = set('moving');
export const RATE_NOUNS = set('rateNouns');
export const SUPERLATIVES = words('superlatives');
export const MAKING = set('making');
export const RANK_NOUNS = words('rankNouns');
export const BOUND_WORDS = set('bounds');
/** Adjectives that colour a number, where the tagger may not see one. */
export const COLOURS = set('colours');
export const HARD_BOUNDS = set('hardBounds');
export const VERBS_BY_WORD = set('verbsByWord');
export const EXPECTED = set('expected');
export const PERIOD_NOUNS = set('periodNouns');
export const EMPTY_ADJECTIVES = words('emptyAdjectives');
export const EMPTY_NOUNS = words('emptyNouns');
export const EMPTY_PHRASES = set('emptyPhrases');
export const WITH_PARTNER = set('withPartner');
export const AID_ROOTS = words('aidRoots');
export const TOPIC_TAILS = words('topicTails');
export const COUNTED_GENERICS = set('countedGenerics');
export const LIST_ENDS = set('listEnds');

export const isGrowthNoun = (word: string): boolean => RISE_NOUNS.has(word) || FALL_NOUNS.has(word);
