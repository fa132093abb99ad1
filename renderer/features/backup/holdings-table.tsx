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

/** How each condition looks, and what it says. */
const LOOKS = {
  torn_tail: ['warn', 'triangle', backupWords.torn],
  journal_cut: ['danger', 'cross', backupWords.cutFrom],
  end_unknown: ['warn', 'triangle', backupWords.endUnknown],
  damaged: ['danger', 'cross', backupWords.damagedFrom],
} as const;

function Condition({ holding: { problem, entries: count } }: { readonly holding: Holding }) {
  const t = useSay();
  const kind = problem?.kind ?? 'whole';
  const [tone, shape, words] =
    kind === 'whole'
      ? (['good', 'check', backupWords.whole] as const)
      : LOOKS[kind === 'torn_tail' || kind === 'journal_cut' || kind === 'end_unknown' ? kind : 'damaged'];
  const text = t(words, { seq: (problem?.seq ?? 0) + 1, count });
  return (
    <span className="kp-tone kp-line" data-tone={tone}>
      <Shape name={shape} size={14} />
      {text}
    </span>
  );
}
