import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { centralUrl } from '#shared/wire/sync/central-url.ts';
import type { RefusalKind } from '#shared/wire/sync/refusal.ts';
import type { Enrolment } from '#shared/wire/sync/wire.ts';
import { centralRefusalWords } from '#shared/wire/sync/words.ts';
import { certificateFingerprint } from '#shared/base/signing/certificate.ts';
import { postEnrolment } from './central-client.ts';
import type { Pinned } from './central-file.ts';
import type { SyncPorts } from './ports.ts';
import { fetchFrom } from './trusted-fetch.ts';

/** What a person typed, and the fingerprint they compared where the certificate is one nobody vouches for. */
type Typed = { readonly url: string; readonly code: string; readonly certificate?: string | undefined };

/** Asks central to take the real station in; answers the key to pin. Nothing is kept here. */
export async function enrolAt(ports: SyncPorts, typed: Typed): Promise<Result<Pinned, HostFailure>> {
  const { code } = typed;
  const url = centralUrl(typed.url);
  if (url === null) return err({ kind: 'central_url_bad' });
  const station = await ports.station(false);
  if (station === null) return err({ kind: 'station_missing' });
  if (code.trim() === '') return err(refused('code_wrong'));
  const { stationId, name, organiser, publicKey } = station;
  const enrolment: Enrolment = { stationId, name, organiser, publicKey, code, at: ports.now().toISOString() };
  const text = JSON.stringify(enrolment);
  // the code goes only to a server that the system or a person knows
  const unknown = await ports.unknownCertificate(url);
  if (unknown !== null && typed.certificate !== certificateFingerprint(unknown)) {
    return err({ kind: 'central_certificate_unknown', detail: { fingerprint: certificateFingerprint(unknown) } });
  }
  const pin = unknown === null ? {} : { certificate: unknown.toString('base64') };
  const signed = await ports.signWithStation(false, 'enrolment', text);
  if (!signed.ok) return signed;
  const answer = await postEnrolment(centralFetch(ports.fetch, pin), url, { text, signature: signed.value.signature });
  if (answer.ok) return ok({ url, ...answer.value, ...pin });
  return err(answer.error.kind === 'refused' ? refused(answer.error.refusal.kind) : { kind: 'central_unreachable' });
}

/** `refusal` lets the page say it in its own language; `reason` is the same as words, ready to be read. */
const refused = (refusal: RefusalKind): HostFailure => ({
  kind: 'central_refused',
  detail: { refusal, reason: centralRefusalWords[refusal][0].replace(/。$/, '') },
});

/** How central is talked to: by the certificate that a person confirmed, else as every https server. */
export const centralFetch = (
  fetch: SyncPorts['fetch'],
  pinned: Pick<Pinned, 'certificate'> | null,
): SyncPorts['fetch'] =>
  pinned?.certificate === undefined ? fetch : fetchFrom(Buffer.from(pinned.certificate, 'base64'));
