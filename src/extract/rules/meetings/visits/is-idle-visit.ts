import type { Frame } from '../../../assemble/frame.ts';
import { isCalledOff, isUnreal } from '../clause/modality.ts';
import { WITH_BILATERAL } from './destinations-of.ts';

/** Invited, wished, exchanged in general or called off: a visit that nobody pays. */
export function isIdleVisit(frame: Frame, at: number, end: number): boolean {
  const before = frame.text.slice(Math.max(0, at - 100), at);
  if (isCalledOff(frame, at) || isUnreal(frame, at)) return true;
  if (
    /\baccepted\b/.test(before) ||
    /^,? (?:which )?(?:will take place|takes place|is scheduled|scheduled|from|on|in|lasting)[^.;]{0,20}‹D\d+›/.test(
      frame.text.slice(end),
    )
  )
    return false;
  return (
    (TO_A_GATHERING.test(frame.text.slice(end)) &&
      !WITH_BILATERAL.test(frame.text.slice(end)) &&
      /\b(?:working )?(?:trip|visit)s?$/.test(frame.text.slice(0, end))) ||
    INVITED.test(before) ||
    /^(?:s)? (?:exchange|at all levels)/.test(frame.text.slice(end)) ||
    WOULD_BE_WELCOME.test(frame.text.slice(end)) ||
    IS_NOT_SET.test(frame.text.slice(end)) ||
    CAME_UP.test(frame.text.slice(end)) ||
    ASKED_BY.test(before) ||
    PREPARED.test(before + frame.text.slice(at, end)) ||
    IS_A_CALL.test(before + frame.text.slice(at, end + 24)) ||
    /\bvisitor/.test(frame.text.slice(at, at + 9))
  );
}

/** 'An early visit by X would be welcome.' */
const WOULD_BE_WELCOME =
  /^(?: (?:by|of|from|to) (?:the )?‹\w\d+›)* would be (?:\w+ )?(?:welcome|welcomed|appreciated|an honou?r|a boost|timely)\b/;

/** 'A trip to Kenya by X came up as well.' */
const CAME_UP =
  /^(?: (?:by|of|from|to) (?:the )?‹\w\d+›)*,? (?:also |too,? )?(?:came up\b|was (?:also )?(?:raised|brought up|touched (?:up)?on|mooted|talked about|spoken of|discussed|mentioned)\b)/;

/** 'A trip by X, to whom Hanoi has extended an invitation, is not on the calendar', 'has yet to be scheduled'. */
const IS_NOT_SET =
  /^(?: (?:to|by|of|from) (?:the )?‹\w\d+›)*(?:,? (?:to )?(?:who|whom|which|that)\b[^;]{3,90}?,)? (?:(?:is|was|are) (?:not|nowhere|still to|yet to)|(?:has|have|had) (?:not|yet to|never|still to))(?: yet| currently| so far)?(?: (?:be|been|to be|come))?(?: (?:officially|formally))? (?:on the (?:calendar|agenda|cards|schedule|books|table)|in (?:sight|the offing|the works|the calendar|the diary)|(?:re)?scheduled|planned|fixed|set|confirmed|announced|arranged|agreed|dated|foreseen|envisaged|imminent|expected|about|taken place|happened|materiali[sz]ed?)\b/;

/** 'Was invited by X to pay a visit': nobody has said yes. */
const ASKED_BY =
  /\b(?:was|were|been|being|is|are) (?:\w+ )?invited by (?:[^.;,‹]|‹\w\d+›){1,60} to (?:(?:pay|make) (?:an?|his|her|their) (?:[\w-]+ ){0,3})?$/;

/** 'Received the envoy to prepare for the trip': the trip of which the story tells. */
const PREPARED = /\bprepar(?:e|ing|ations?) for the (?:trip|visit|tour)$/;

/** 'Paid a farewell visit to the President' is a call. */
const IS_A_CALL =
  /\b(?:farewell|courtesy) visits?(?: (?:on|to) (?:the )?‹[VFX]| (?:at|on|following) (?:the )?(?:start|beginning|end|conclusion|completion|occasion|upon) | to (?:mark|introduce|say|bid)\b|[,.]|$)/;

/** A trip to a gathering of many is no visit to the country where that meets. */
const TO_A_GATHERING =
  /^ (?:to (?:attend|join|take part in|participate in)|for) (?:the |an? )?(?:‹\w\d+› |[\w-]+ ){0,5}(?:summit|conference|forum|assembly|session|annual meeting)\b/;

const INVITED =
  /\b(?:(?<!\b(?:at|on|upon|following|taking up) (?:the|an) )invit(?!ed by\b)\w+|hop\w+|wish\w*|look(?:s|ed|ing)? forward|propos\w+|possib\w+|encourag\w+|expect\w+ more|keen to|eager to|plans? to one day|exchange of|mutual|exchang\w+ of|high-level visits|regular(?!,))\b(?:(?!\b(?:during|in the course of|as part of|within the framework of) (?:his|her|their|a|the|‹))[^.;]){0,70}$|\b(?:more|further)(?: [\w-]+){0,2} $/;
