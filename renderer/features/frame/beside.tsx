import { Button, Checkbox, type CheckboxRef } from 'antd';
import { useState, type Ref } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { endEndorsing, endorsingUntil } from '#renderer/host/endorsing.ts';
import { briefTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import { SiteHeadPin } from './site-head-pin.tsx';
import { endorsingWords } from './words.ts';

type Props = {
  /** Whose key is registered. */
  readonly person: Person;
  /** Why the site head is asked; null where that is said already. */
  readonly why: string | null;
  readonly seen: boolean;
  readonly onSeen: (seen: boolean) => void;
  readonly onGiven: () => void;
  readonly head: Ref<HTMLInputElement>;
  readonly tick: Ref<CheckboxRef>;
};

/** The site head beside whoever registers a key: their PIN, unless they gave it just now, and that they saw the ID. */
export function Beside({ person, why, seen, onSeen, onGiven, head, tick }: Props) {
  const t = useSay();
  const { view } = useRecorder();
  const { log } = useSignedIn();
  const [until, setUntil] = useState(() => endorsingUntil(log));
  const { root, people } = view().state;
  const name = people.get(root?.personId ?? '')?.name ?? '';
  return (
    <div className="kp-stack" data-beside={until === null ? 'asked' : 'standing'}>
      {why !== null && <p className="kp-soft">{why}</p>}
      {until === null ? (
        <SiteHeadPin
          ref={head}
          takesFocus={false}
          onGiven={() => {
            setUntil(endorsingUntil(log));
            onGiven();
          }}
        />
      ) : (
        <div className="kp-line">
          <span className="kp-grow">
            {t(endorsingWords.standsBeside, { name, time: briefTime(new Date(until).toISOString()) })}
          </span>
          <Button
            size="small"
            onClick={() => {
              void endEndorsing(log);
              setUntil(null);
            }}
          >
            {t(endorsingWords.end)}
          </Button>
        </div>
      )}
      <Checkbox ref={tick} checked={seen} onChange={({ target }) => onSeen(target.checked)}>
        {t(endorsingWords.idSeen, { name: person.name })}
      </Checkbox>
    </div>
  );
}
