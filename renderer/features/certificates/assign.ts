import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import { MOST_CERTIFICATES, type Body, type BodyOf } from '#shared/record/body.ts';
import { ok, type Result } from '#shared/base/result.ts';

type Assignment = BodyOf<'certificates_assigned'>;
export type Given = Assignment['certificates'][number];
/** Where numbers come from, and why they replace others if they do. */
export type Origin = Pick<Assignment, 'source' | 'segment' | 'reason'>;

/** Records numbers in as many entries as they need, all of them or none; answers how many. */
export async function assign(
  given: readonly Given[],
  origin: Origin,
  recordAll: (bodies: readonly Body[]) => Promise<Result<number, RecordFailure>>,
): Promise<Result<number, RecordFailure>> {
  const bodies: Body[] = [];
  for (let done = 0; done < given.length; done += MOST_CERTIFICATES) {
    const certificates = given.slice(done, done + MOST_CERTIFICATES);
    bodies.push({ type: 'certificates_assigned', certificates, ...origin });
  }
  const written = await recordAll(bodies);
  return written.ok ? ok(given.length) : written;
}
