import { useEffect, useState } from 'react';
import { useHostNews } from '#renderer/host/host-news.ts';
import { invoke } from '#renderer/host/bridge.ts';
import type { Machine } from '#shared/progress/readiness.ts';
import { isKept } from '#shared/wire/host/stick.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';

/** What this computer says of itself, and its time at every beat of the host. */
export function useMachine(log: string): Omit<Machine, 'years'> {
  const { disk, stick, central, clock } = useHostNews((news) => news);
  const [keychain, setKeychain] = useState<VaultState['keychain'] | null>(null);
  const [now, setNow] = useState(() => new Date());
  useEffect(() => setNow(new Date()), [clock]);
  useEffect(() => {
    let left = false;
    void invoke('vault:state', {}).then((answer) => {
      if (!left && answer.ok) setKeychain(answer.value.keychain);
    });
    return () => {
      left = true;
    };
  }, []);
  return {
    now: now.toISOString(),
    offset: now.getTimezoneOffset(),
    disk,
    keychain,
    stick:
      stick === null
        ? null
        : { isChosen: stick.state !== 'none', isKept: isKept(stick, log), sameDisk: stick.sameDisk },
    central: central === null ? null : { isEnrolled: central.central !== null, reachable: central.reachable },
  };
}
