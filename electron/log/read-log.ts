import { readFile } from 'node:fs/promises';
import type { LogLine } from '#shared/wire/host/log-line.ts';
import { withoutPeople } from './without-people.ts';

/** As the file writes it: an instant, an event's name, the rest. */
const LINE = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([a-z_]+) ?(.*)$/;

/**
 * The last lines of a log and of the one before it, oldest first, without anything that names a person or a place on the disk.
 * A log that is not there, or a line that was cut off, says nothing.
 */
export async function readLog(path: string, atMost: number): Promise<LogLine[]> {
  const texts = await Promise.all([`${path}.old`, path].map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => {
      const [, at, event, detail = ''] = LINE.exec(line) ?? [];
      return at === undefined || event === undefined ? [] : [{ at, event, detail: withoutPeople(detail) }];
    })
    .slice(-atMost);
}
