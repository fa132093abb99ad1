import { LONG_PIN } from '#shared/model/pin.ts';
import type { Owner } from '../journal/check-line.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Objection } from './sessions.ts';

const NEVER: Objection = () => null;

/** Nobody opens a real sitting as its site head under a short PIN: what else is sealed here hangs on theirs. */
export async function headsPin(
  ring: Pick<KeyRing, 'isLong'>,
  owner: Owner,
  lines: readonly string[],
): Promise<Objection> {
  const first = lines[0] ?? '';
  if (owner.practice || !first.includes('"type":"sitting_opened"')) return NEVER;
  const personId = headIn(first);
  if (personId === null || (await ring.isLong({ ...owner, personId })) !== false) return NEVER;
  return ({ body }) => (body.type === 'sitting_opened' ? { kind: 'pin_short', detail: { least: LONG_PIN } } : null);
}

/** Whom a line that opens a sitting names as its site head; what it says otherwise is for others to judge. */
function headIn(line: string): string | null {
  try {
    const { body } = JSON.parse(line) as { body?: { root?: { siteHead?: { personId?: unknown } } } };
    const personId = body?.root?.siteHead?.personId;
    return typeof personId === 'string' ? personId : null;
  } catch {
    return null;
  }
}
