import { Fragment, useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { storeName, type LeftStore } from '#shared/wire/host/store.ts';
import type { Sentence } from '#shared/words/say.ts';
import { leftStoreWords as words } from './words.ts';
import { Part } from './part.tsx';

/** Why the app itself gave one up; anything else is what the browser said. */
const REASONS: Readonly<Partial<Record<string, Sentence>>> = {
  vault_lost: words.leftVault,
  write_failed: words.leftFailed,
};

/** The databases that could not be opened or written and were left where they lie; nothing where there was none. */
export function LeftStoresPart() {
  const t = useSay();
  const [left, setLeft] = useState<readonly LeftStore[]>([]);
  useEffect(() => {
    let gone = false;
    void invoke('store:state', {}).then((answer) => {
      if (!gone && answer.ok) setLeft(answer.value.left);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (left.length === 0) return null;
  return (
    <Part title={t(words.left)} note={t(words.leftNote)}>
      <dl className="kp-facts kp-num">
        {left.map(({ practice, generation, at, reason }) => (
          <Fragment key={storeName(practice, generation)}>
            <dt>{storeName(practice, generation)}</dt>
            <dd>
              {localTime(at)} {REASONS[reason] === undefined ? reason : t(REASONS[reason])}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Part>
  );
}
