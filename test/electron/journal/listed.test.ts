import { expect, test } from 'vitest';
import { listedAfter } from '#electron/journal/listed.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';

const sitting = aSitting();
const [opening, note] = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting }, null],
  [{ type: 'note_added', candidateId: null, text: '{"at":"2001-01-01T00:00:00.000Z"}' }, null],
]).map(({ line }) => line) as [string, string];

test('a journal is listed by its first line and the time of its last', () => {
  const first = listedAfter({}, [opening]);
  expect(first).toEqual({ opening, opens: true, lastAt: '2026-11-20T01:00:00.000Z' });
  expect(listedAfter(first, [note])).toEqual({ opening, opens: true, lastAt: '2026-11-20T01:00:01.000Z' });
  expect(listedAfter({}, [opening, note])).toEqual(listedAfter(first, [note]));
  expect(listedAfter(first, [])).toBe(first);
  expect(listedAfter({}, [])).toEqual({});
});

test('a line that tells no time, or one no calendar has, leaves the journal without one', () => {
  expect(listedAfter({}, [opening, '{"seq":1}'])).toEqual({ opening, opens: true });
  expect(listedAfter({}, [opening, '{"at":"2026-99-99T00:00:00.000Z","seq":1}'])).toEqual({ opening, opens: true });
  expect(listedAfter({}, [opening, '{"body":{"at":"2026-11-20T01:00:00.000Z"}}'])).toEqual({ opening, opens: true });
});

test('a first line that opens no sitting, or is of another schema, is not told as one that does', () => {
  expect(listedAfter({}, [note, opening])).toEqual({ opening: note, lastAt: '2026-11-20T01:00:00.000Z' });
  const newer = opening.replace('"practice":', '"unknown":1,"practice":');
  expect(listedAfter({}, [newer])).toEqual({ opening: newer, lastAt: '2026-11-20T01:00:00.000Z' });
});
