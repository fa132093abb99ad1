import { err, ok, type Result } from '#shared/base/result.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import type { EnrolmentAnswer } from '#shared/wire/sync/wire.ts';
import { checkCertificate } from '#shared/record/check-certificate.ts';
import { certificateSchema, type TakeoverStatement } from '#shared/model/takeover.ts';
import type { EnrolPorts } from '../enrol/enrol.ts';
import { verifies } from '../parts/verify.ts';
import { parseJson } from '../parts/parse-json.ts';
import type { Store, StoredStation } from '../store/port.ts';

/**
 * Registers that one station goes on in another's place. The old station's key, which is enrolled, vouches for the new one:
 * no code is needed. From then on the old station hands nothing over any more. The same certificate again changes nothing.
 */
export async function takeOver(
  { store, now, self }: Pick<EnrolPorts, 'store' | 'now' | 'self'>,
  body: string,
): Promise<Result<EnrolmentAnswer, Rejection>> {
  const certificate = certificateSchema.safeParse(parseJson(body));
  if (!certificate.success) return err({ kind: 'takeover_unreadable' });
  const checked = checkCertificate(certificate.data, verifies);
  if (!checked.ok) return checked;
  const said = checked.value;
  const old = await store.station(said.oldStationId);
  if (old === null) return err({ kind: 'station_unknown' });
  if (old.publicKey !== said.oldKey) return err({ kind: 'station_key_differs' });
  if (old.replacedBy === said.newStationId) return ok(self);
  const refusal = await standingRefusal(store, old);
  // A disabled station's key vouches for nobody; whom the keeper enrolled with a code may go on for it.
  const isVouched = refusal?.kind === 'station_disabled' && (await store.station(said.newStationId)) !== null;
  if (refusal !== null && !isVouched) return err(refusal);
  const outcome = await store.takeOver(
    {
      ...{ stationId: said.newStationId, publicKey: said.newKey, name: said.name, organiser: said.organiser },
      ...{ enrolledAt: now().toISOString(), text: certificate.data.text, signature: certificate.data.newSignature },
    },
    said.oldStationId,
    JSON.stringify(certificate.data),
  );
  if (outcome === 'taken') return err({ kind: 'station_taken' });
  if (outcome === 'done') return ok(self);
  const later = await store.station(said.oldStationId);
  return err((later && (await standingRefusal(store, later))) ?? { kind: 'busy' });
}

/** Why a station may hand nothing over, or null where it may. */
export async function standingRefusal(store: Store, station: StoredStation): Promise<Rejection | null> {
  if (station.replacedBy !== null) {
    const name = (await store.station(station.replacedBy))?.name ?? '';
    return { kind: 'station_replaced', detail: { name } };
  }
  return station.disabledAt === null ? null : { kind: 'station_disabled' };
}

/** Whether a takeover found in a batch is the one registered here; one of a station that was never enrolled here is nobody's. */
export async function isRegistered(store: Store, said: TakeoverStatement): Promise<boolean> {
  const [old, next] = await Promise.all([store.station(said.oldStationId), store.station(said.newStationId)]);
  if (next !== null && next.publicKey !== said.newKey) return false;
  return old === null || (old.publicKey === said.oldKey && old.replacedBy === said.newStationId);
}
