import { useState, type ReactNode } from 'react';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayHere } from '#renderer/ui/today.ts';
import { sittingsWords } from '#shared/words/sittings.ts';
import { beginPractice } from './begin-practice.ts';
import { FirstRun } from './first-run.tsx';
import { stationOf, type Home } from './load-home.ts';
import { NewSitting } from './new-sitting.tsx';
import { useOpenFailureSentence } from './say-failure.ts';
import { SittingList } from './sitting-list.tsx';
import './start.css';

type Props = {
  readonly home: Home;
  readonly reload: () => Promise<void>;
  /** The way to take over from another computer, offered while this one has no station. */
  readonly restore: ReactNode;
};

/** Before any sitting is open: set up the station, or choose, create or practise. */
export function StartScreen({ home, reload, restore }: Props) {
  const t = useSay();
  const explain = useOpenFailureSentence();
  const [creating, setCreating] = useState(false);
  const [preparing, setPreparing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const enter = async (log: string): Promise<void> => {
    await reload();
    enterSitting(log);
  };
  const practise = async (): Promise<void> => {
    setPreparing(true);
    setProblem(null);
    const begun = await beginPractice(home, todayHere());
    setPreparing(false);
    if (begun.ok) await enter(begun.value);
    else setProblem(explain(begun.error));
  };
  const practice = { preparing, problem, onPractise: () => void practise() };
  const station = stationOf(home, false);

  return (
    <div className="kp-start">
      <header className="kp-start-head">
        <strong className="kp-total">{t(sittingsWords.appName)}</strong>
        <span className="kp-soft kp-grow">
          {station === undefined ? t(sittingsWords.motto) : t(sittingsWords.stationLine, { name: station.name })}
        </span>
        <span className="kp-faint kp-num kp-small">{home.info.version}</span>
      </header>
      {creating && station !== undefined ? (
        <NewSitting
          home={home}
          station={station}
          onBegun={(log) => void enter(log)}
          onCancel={() => setCreating(false)}
        />
      ) : station === undefined && home.sittings.length === 0 ? (
        <FirstRun reload={reload} practice={practice} restore={restore} />
      ) : (
        <SittingList
          home={home}
          reload={reload}
          practice={practice}
          restore={restore}
          onNew={() => setCreating(true)}
        />
      )}
    </div>
  );
}
