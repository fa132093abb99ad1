import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { Holding } from '#shared/wire/host/holding.ts';
import { backupWords } from '#shared/wire/backup/words.ts';

/** Every sitting of a backup or a stick: how much of it, until when, and whether it is whole. */
export function HoldingsTable({ logs }: { readonly logs: readonly Holding[] }) {
  const t = useSay();
  if (logs.length === 0) return null;
  return (
    <table className="kp-table kp-num backup-holdings">
      <thead>
        <tr>
          <th>{t(backupWords.sitting)}</th>
          <th className="kp-num-right">{t(backupWords.entryCount)}</th>
          <th>{t(backupWords.lastMark)}</th>
          <th>{t(backupWords.lastEntry)}</th>
          <th className="kp-num-right">{t(backupWords.unsigned)}</th>
          <th>{t(backupWords.condition)}</th>
        </tr>
      </thead>
      <tbody>
        {logs.map((holding) => (
          <tr key={holding.log}>
            <td>{holding.title ?? `${t(backupWords.noTitle)} ${holding.log.slice(0, 8)}`}</td>
            <td className="kp-num-right">{holding.entries}</td>
            <td>{holding.lastMarkAt === null ? '' : localTime(holding.lastMarkAt)}</td>
            <td>{holding.lastAt === null ? '' : localTime(holding.lastAt)}</td>
            <td className="kp-num-right">{holding.unsigned}</td>
            <td>
              <Condition holding={holding} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Condition({ holding: { problem, entries } }: { readonly holding: Holding }) {
  const t = useSay();
  const [tone, shape, text] =
    problem === null
      ? (['good', 'check', t(backupWords.whole)] as const)
      : problem.kind === 'torn_tail'
        ? (['warn', 'triangle', t(backupWords.torn, { seq: problem.seq + 1 })] as const)
        : (['danger', 'cross', t(backupWords.damagedFrom, { seq: problem.seq + 1, count: entries })] as const);
  return (
    <span className="kp-tone kp-line" data-tone={tone}>
      <Shape name={shape} size={14} />
      {text}
    </span>
  );
}
