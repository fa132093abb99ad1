import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import type { StickCopy } from '#shared/wire/host/stick.ts';
import { entrySchema } from '#shared/record/entry.ts';
import { stickCopyWords, stickWords } from '#renderer/stick/words.ts';

type Props = {
  readonly copies: readonly StickCopy[];
  readonly busy: boolean;
  readonly onPutAside: (log: string) => void;
  readonly onRestore: (log: string) => void;
};

const LOOKS: Readonly<Record<StickCopy['state'], { readonly shape: ShapeName; readonly tone?: 'good' | 'danger' }>> = {
  unchecked: { shape: 'hollow' },
  behind: { shape: 'half' },
  current: { shape: 'check', tone: 'good' },
  ahead: { shape: 'triangle', tone: 'danger' },
  differs: { shape: 'cross', tone: 'danger' },
};

/** Every sitting's copy: how far it is, and the safe way on where a person has to decide. */
export function StickCopies({ copies, busy, onPutAside, onRestore }: Props) {
  const t = useSay();
  const titles = useTitles(copies);
  if (copies.length === 0) return null;
  return (
    <table className="kp-table kp-num kp-stick-copies">
      <thead>
        <tr>
          <th>{t(stickWords.sitting)}</th>
          <th className="kp-num-right">{t(stickWords.held)}</th>
          <th className="kp-num-right">{t(stickWords.total)}</th>
          <th>{t(stickWords.copyState)}</th>
        </tr>
      </thead>
      <tbody>
        {copies.map(({ log, state, held, total, seq }) => {
          const { shape, tone } = LOOKS[state];
          return (
            <tr key={log}>
              <td>{titles.get(log) ?? `${total === 0 ? t(stickWords.unknownSitting) : ''} ${log.slice(0, 8)}`}</td>
              <td className="kp-num-right">{held}</td>
              <td className="kp-num-right">{total}</td>
              <td>
                <span className="kp-tone kp-line" data-tone={tone}>
                  <Shape name={shape} />
                  {t(stickCopyWords[state], { count: held - total, seq: (seq ?? 0) + 1 })}
                </span>
                {state === 'ahead' && (
                  <Button size="small" disabled={busy} onClick={() => onRestore(log)}>
                    {t(stickWords.restore)}
                  </Button>
                )}
                {state === 'differs' && (
                  <Button size="small" disabled={busy} onClick={() => onPutAside(log)}>
                    {t(stickWords.putAside)}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What each sitting is called, read once from its opening. */
function useTitles(copies: readonly StickCopy[]): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = copies
    .filter(({ total }) => total > 0)
    .map(({ log }) => log)
    .join(' ');
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      const found = new Map<string, string>();
      for (const log of wanted.split(' ').filter((each) => each !== '')) {
        const page = await invoke('journal:read', { practice: false, log, fromSeq: 0, limit: 1 });
        const title = page.ok ? titleOf(page.value.lines[0]) : null;
        if (title !== null) found.set(log, title);
      }
      if (!left) setTitles(found);
    };
    void read();
    return () => {
      left = true;
    };
  }, [wanted]);
  return titles;
}

function titleOf(line: string | undefined): string | null {
  if (line === undefined) return null;
  const entry = entrySchema.safeParse(JSON.parse(line));
  return entry.data?.body.type === 'sitting_opened' ? entry.data.body.sitting.title : null;
}
