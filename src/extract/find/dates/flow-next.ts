/** 'Eight-month exports', 'the 11-month disbursement', 'first-half trade': what is counted up month by month; not 'a six-month trade mission'. */
export const FLOW_NEXT =
  /^\s(?:period|(?:[a-z]+\s){0,2}?(?:exports?|imports?|trade|turnover|commerce|revenues?|sales|shipments?|arrivals|earnings|disbursements?|pledges|FDI|capital|investments?|output|production|growth|GDP|value|volume|sum|number|total|figure|tally|result)(?!\s(?:mission|talks|deal|fair|pact|agreement|promotion)))\b/;
