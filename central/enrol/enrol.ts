import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies } from '../parts/verify.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import { enrolmentRequestSchema, enrolmentSchema, type EnrolmentAnswer } from '#shared/wire/sync/wire.ts';
import { spendCode } from './enrolment-code.ts';
import type { Tries } from './tries.ts';
import { parseJson } from '../parts/parse-json.ts';
import type { Store } from '../store/port.ts';

export type EnrolPorts = {
  readonly store: Store;
  readonly now: () => Date;
  readonly tries: Tries;
  readonly self: EnrolmentAnswer;
  /** Called when a code has let a station in and another one holds. */
  readonly codeSpent: () => void;
};

/**
 * Takes a station in: the code says that central's keeper wants it, the signature that it holds its key. `address` is where it
 * calls from. A station that lost the answer may ask again with any code, since its number and key are already known.
 */
export async function enrol(
  ports: EnrolPorts,
  body: string,
  address: string,
): Promise<Result<EnrolmentAnswer, Rejection>> {
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
  if (tries.exhausted(address, now)) return err({ kind: 'too_many_tries' });
  if (!(await spendCode(store, code, now))) {
    tries.failed(address, now);
    return err({ kind: 'code_wrong' });
  }
  ports.codeSpent();
  const outcome = await store.enrol({ ...station, enrolledAt: now.toISOString(), text, signature });
  return outcome === 'taken' ? err({ kind: 'station_taken' }) : ok(self);
}
