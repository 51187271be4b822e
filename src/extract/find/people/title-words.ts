/** Words that may open a title phrase before its first title word. */
export const ARTICLES = new Set(['the', 'his', 'her', 'their', 'its', 'my', 'our', 'a', 'an']);

/** Words that may connect the parts of a title. */
export const GLUE = new Set([
  'of',
  'for',
  'to',
  'in',
  'at',
  'on',
  'the',
  'its',
  'his',
  'her',
  'and',
  '&',
  ',',
  '-',
  '–',
  "'s",
  "'",
  'charge',
  'from',
  'both',
  '.',
  '’',
]);

/** Fields of office as running text writes them, without a capital. */
export const LOWER_FIELDS = new Set(
  'province prefecture city district state region county municipality committee commission party government ministry council delegation office department foreign affairs defence defense national municipal provincial trade people central affairs parliament security economy finance culture ruling communist public health education top house upper lower regional armed forces army navy legislature chamber assembly security council'.split(
    ' ',
  ),
);

/** Words that are titles only beside a name, a country or a complement: 'the chief purpose' has none. */
export const WEAK_ROLES =
  /^(chair|chief|head|member|director|officer|manager|justice|judge|founder|diplomat|coordinator|commander|inspector|legislator)$/;

export const REPRESENTATIVES =
  /^(representative|coordinator|ambassador|ambassadors|director|consul|consul general|head|chief of mission|envoy|permanent representative|commander|charge|charge d'affaires|delegate|chief|officer|general director|manager)$/;

/** Whoever holds the same office on the other side. */
export const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'opposite number', 'colleague']);

/** Bodies whose name goes on with 'of', before the role of somebody in them. */
export const BODIES = new Set(
  'house houses ministry department chamber council assembly party union bank board office bureau committee commission senate councillors congress'.split(
    ' ',
  ),
);
