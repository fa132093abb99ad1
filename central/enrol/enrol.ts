import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies } from '../parts/verify.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import {
  enrolmentRequestSchema,
  enrolmentSchema,
  type Enrolment,
  type EnrolmentAnswer,
} from '#shared/wire/sync/wire.ts';
import { currentCode, sameCode, type tryCounter } from './enrolment-code.ts';
import { parseJson } from '../parts/parse-json.ts';
import type { Store } from '../store/port.ts';

export type EnrolPorts = {
  readonly store: Store;
  readonly now: () => Date;
  readonly tries: ReturnType<typeof tryCounter>;
  readonly self: EnrolmentAnswer;
};

/**
 * Takes a station in: the code says that central's keeper wants it, the signature that it holds its key. A station that
 * lost the answer may ask again with any code, since its number and key are already known.
 */
export async function enrol(ports: EnrolPorts, body: string): Promise<Result<EnrolmentAnswer, Rejection>> {
  const { store, tries, self } = ports;
  const now = ports.now();
  const request = enrolmentRequestSchema.safeParse(parseJson(body));
  if (!request.success) return err({ kind: 'enrolment_unreadable' });
  const { text, signature } = request.data;
  const enrolment = enrolmentSchema.safeParse(parseJson(text));
  if (!enrolment.success) return err({ kind: 'enrolment_unreadable' });
  const { code, at, ...station } = enrolment.data;
  if (!verifies('enrolment', text, station.publicKey, signature)) return err({ kind: 'proof_wrong' });

  const known = await store.station(station.stationId);
  if (known?.publicKey === station.publicKey) return ok(self);
  const refusal = await judgeCode(ports, code, now);
  if (refusal !== null) {
    if (refusal.kind === 'code_wrong') tries.failed(now);
    return err(refusal);
  }
  const outcome = await store.enrol({ ...station, enrolledAt: now.toISOString(), text, signature });
  return outcome === 'taken' ? err({ kind: 'station_taken' }) : ok(self);
}

async function judgeCode({ store, tries }: EnrolPorts, code: Enrolment['code'], now: Date): Promise<Rejection | null> {
  if (tries.exhausted(now)) return { kind: 'too_many_tries' };
  return sameCode(code, await currentCode(store, now)) ? null : { kind: 'code_wrong' };
}
