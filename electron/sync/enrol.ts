import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { centralUrl } from '#shared/wire/sync/central-url.ts';
import type { RefusalKind } from '#shared/wire/sync/refusal.ts';
import type { Enrolment } from '#shared/wire/sync/wire.ts';
import { centralRefusalWords } from '#shared/wire/sync/words.ts';
import { postEnrolment } from './central-client.ts';
import type { Pinned } from './central-file.ts';
import type { SyncPorts } from './ports.ts';

/** Asks central to take the real station in; answers the key to pin. Nothing is kept here. */
export async function enrolAt(ports: SyncPorts, typedUrl: string, code: string): Promise<Result<Pinned, HostFailure>> {
  const url = centralUrl(typedUrl);
  if (url === null) return err({ kind: 'central_url_bad' });
  const station = await ports.station(false);
  if (station === null) return err({ kind: 'station_missing' });
  if (code.trim() === '') return err(refused('code_wrong'));
  const { stationId, name, organiser, publicKey } = station;
  const enrolment: Enrolment = { stationId, name, organiser, publicKey, code, at: ports.now().toISOString() };
  const text = JSON.stringify(enrolment);
  const signed = await ports.signWithStation(false, 'enrolment', text);
  if (!signed.ok) return signed;
  const answer = await postEnrolment(ports.fetch, url, { text, signature: signed.value.signature });
  if (answer.ok) return ok({ url, ...answer.value });
  return err(answer.error.kind === 'refused' ? refused(answer.error.refusal.kind) : { kind: 'central_unreachable' });
}

/** `refusal` lets the page say it in its own language; `reason` is the same as words, ready to be read. */
const refused = (refusal: RefusalKind): HostFailure => ({
  kind: 'central_refused',
  detail: { refusal, reason: centralRefusalWords[refusal][0].replace(/。$/, '') },
});
