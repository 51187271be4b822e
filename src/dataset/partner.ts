import * as v from 'valibot';

/**
 * Who stands on the other side: an ISO 3166-1 alpha-3 code (`NZL`) or the short usual code of an organisation
 * (`ASEAN`, `WB`). Vietnam itself (`VNM`) is never a partner.
 */
export const PartnerCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z][A-Z0-9-]{1,14}$/, 'Expected an ISO alpha-3 code or a short organisation code in capitals'),
  v.check((code) => code !== 'VNM', 'VNM is never a partner'),
);

/** A side in a meeting: `VNM`, a partner's code, or null when the text leaves the person's side open. */
export const SideSchema = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,14}$/)));
