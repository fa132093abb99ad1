import { localTime } from '#renderer/ui/local-time.ts';
import type { Output } from '#shared/wire/host/contract.ts';

/** What whoever helps asks first, as text: which version on which system, how the disk stands, and the log. */
export function diagnosisText(
  info: Pick<Output<'app:info'>, 'version' | 'world'>,
  health: Output<'app:health'> | null,
  { system, lines }: Output<'app:log'>,
  browser: string,
): string {
  const disk = health === null ? '?' : `${health.freeBytes} bytes free, writable ${health.journalWritable}`;
  return [
    `Kaoping ${info.version} (${info.world})`,
    `system: ${system}`,
    `page: ${browser}`,
    `disk: ${disk}, reserve ${health?.reserve ?? '?'}`,
    `log, ${lines.length} lines:`,
    ...lines.map(({ at, event, detail }) => `${localTime(at)} ${event} ${detail}`.trimEnd()),
  ].join('\n');
}
