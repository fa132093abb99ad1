import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import { MOST_CERTIFICATES, type Body, type BodyOf } from '#shared/record/body.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

type Assignment = BodyOf<'certificates_assigned'>;
export type Given = Assignment['certificates'][number];
/** Where numbers come from, and why they replace others if they do. */
export type Origin = Pick<Assignment, 'source' | 'segment' | 'reason'>;

/** How many numbers went in before something stopped it; those are durable and stay. */
export type Stopped = { readonly done: number; readonly failure: RecordFailure };

/** Records numbers, one entry after another; each is in both copies before the next is written. */
export async function assign(
  given: readonly Given[],
  origin: Origin,
  record: (body: Body) => Promise<Result<number, RecordFailure>>,
): Promise<Result<number, Stopped>> {
  for (let done = 0; done < given.length; done += MOST_CERTIFICATES) {
    const certificates = given.slice(done, done + MOST_CERTIFICATES);
    const written = await record({ type: 'certificates_assigned', certificates, ...origin });
    if (!written.ok) return err({ done, failure: written.error });
  }
  return ok(given.length);
}
