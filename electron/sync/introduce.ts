import type { Rejection } from '#shared/wire/sync/refusal.ts';
import { postTakeover } from './central-client.ts';
import type { Pinned } from './central-file.ts';
import type { SyncPorts } from './ports.ts';

/** Tells central which stations this one goes on for; answers why central does not take that, or null. */
export type Introduce = (central: Pinned) => Promise<Rejection | null>;

/** Each central hears it once while the app runs; saying it again would be harmless. A line that is dead shows when sending. */
export function createIntroduction({ fetch, takeovers }: Pick<SyncPorts, 'fetch' | 'takeovers'>): Introduce {
  const heard = new Set<string>();
  return async ({ url, publicKey }) => {
    if (heard.has(publicKey)) return null;
    for (const certificate of await takeovers()) {
      const answer = await postTakeover(fetch, url, certificate);
      if (answer.ok) continue;
      if (answer.error.kind !== 'refused') return null;
      // a central that never knew the old station has nothing to replace: this one enrols there with a code
      if (answer.error.refusal.kind !== 'station_unknown') return answer.error.refusal;
    }
    heard.add(publicKey);
    return null;
  };
}
