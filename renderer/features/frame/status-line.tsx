import { Tooltip } from 'antd';
import { useHostNews } from '#renderer/host/host-news.ts';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useCalmState } from '#renderer/data/use-calm-state.ts';
import { useSay } from '#renderer/ui/say.ts';
import { inBeijing, keepsBeijingTime } from '#shared/base/calendar/beijing.ts';
import { bytesStillNeeded, roomFor } from '#shared/progress/capacity.ts';
import { clockSetBack } from '#shared/conduct/clock.ts';
import { statusWords } from '#renderer/features/frame/words.ts';
import { sizeText } from '#shared/base/size-text.ts';
import { diskGuardWords } from './words.ts';
import { roleWords } from '#shared/words/roles.ts';
import { SavedState } from './saved-state.tsx';
import { StickLamp } from './stick-lamp.tsx';
import { useBattery, useClock, useOnline } from './use-machine.ts';

const LOW_PERCENT = 20;

/** The line along the bottom of every screen: what is safe, how the machine is, and who sits at it. */
export function StatusLine() {
  const t = useSay();
  const { actor } = useRecorder();
  return (
    <footer className="kp-status kp-num" aria-label={t(statusWords.line)}>
      <SavedState />
      <StickLamp />
      <Disk />
      <ToSend />
      <span className="kp-grow" />
      <Network />
      <Power />
      <span className="kp-status-part" data-testid="signed-in">
        {actor === null ? t(statusWords.nobody) : `${actor.name} · ${t(roleWords[actor.role])}`}
      </span>
      <Zone />
      <Clock />
    </footer>
  );
}

/** What is left of the disk, against what this sitting still needs. */
function Disk() {
  const t = useSay();
  const health = useHostNews(({ disk }) => disk);
  const isLost = useHostNews((news) => news.isLost);
  const needed = bytesStillNeeded(useCalmState());
  if (isLost) return <Part tone="danger" text={t(statusWords.hostGone)} />;
  if (health === null) return null;
  if (!health.journalWritable) return <Part tone="danger" text={t(statusWords.journalLocked)} />;
  if (health.reserve === 'released') return <Part tone="danger" text={t(diskGuardWords.reserveReleased)} />;
  const size = sizeText(health.freeBytes);
  switch (roomFor(health.freeBytes, needed)) {
    case 'short':
      return <Part tone="danger" text={t(diskGuardWords.short, { size, needed: sizeText(needed) })} />;
    case 'low':
      return <Part tone="warn" text={t(statusWords.diskLow, { size })} />;
    case 'plenty':
      return <Part text={t(statusWords.disk, { size })} />;
  }
}

/** How many batches wait; nothing while the host is not heard, which is said beside it. */
function ToSend() {
  const t = useSay();
  const outbox = useHostNews((news) => (news.isLost ? null : news.outbox));
  if (outbox === null) return null;
  const refused = outbox.filter(({ state }) => state === 'refused').length;
  const waiting = outbox.filter(({ state }) => state !== 'receipt').length;
  if (refused > 0) return <Part tone="danger" text={t(statusWords.refused, { count: refused })} />;
  return <Part text={waiting === 0 ? t(statusWords.nothingWaiting) : t(statusWords.waiting, { count: waiting })} />;
}

function Network() {
  const t = useSay();
  return <Part text={t(useOnline() ? statusWords.online : statusWords.offline)} />;
}

function Power() {
  const t = useSay();
  const charge = useBattery();
  if (charge === null) return null;
  const { percent, charging } = charge;
  if (charging) return <Part text={t(statusWords.batteryCharging, { percent })} />;
  return percent < LOW_PERCENT ? (
    <Part tone="danger" text={t(statusWords.batteryLow, { percent })} />
  ) : (
    <Part text={t(statusWords.battery, { percent })} />
  );
}

/** A computer that is set to another zone: what is told here and on paper is Beijing's time all the same. */
function Zone() {
  const t = useSay();
  if (keepsBeijingTime(useClock().getTimezoneOffset())) return null;
  return (
    <Tooltip title={t(statusWords.otherZoneNote)}>
      <span className="kp-status-part" data-tone="warn" tabIndex={0}>
        {t(statusWords.otherZone)}
      </span>
    </Tooltip>
  );
}

/** The clock; entries carry its time, so one that was set back behind the record is said at once. */
function Clock() {
  const t = useSay();
  const now = useClock();
  const { view } = useRecorder();
  const text = inBeijing(now).time;
  const behind = clockSetBack(view().state, now.toISOString()) !== null;
  if (!behind) return <Part text={text} />;
  return (
    <Tooltip title={t(statusWords.clockBack)}>
      <span className="kp-status-part" data-tone="danger">
        {text} {t(statusWords.clockBack)}
      </span>
    </Tooltip>
  );
}

function Part({ text, tone }: { readonly text: string; readonly tone?: 'warn' | 'danger' }) {
  return (
    <span className="kp-status-part" data-tone={tone}>
      {text}
    </span>
  );
}
