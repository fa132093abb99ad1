// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { TakeoverNote } from '#renderer/features/backup/takeover-note.tsx';
import { ExceptionsNote } from '#renderer/features/sign-off/exceptions-note.tsx';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import type { Body } from '#shared/record/body.ts';
import { stationOf } from '#test/support/handover.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { reasonWithSource } from '#shared/wire/takeover/source.ts';
import { certificateOf, certified, replacedBy, statementOf } from '#test/support/takeover.ts';

const note: Body = { type: 'note_added', candidateId: null, text: '正常' };
const takenOver = replacedBy(certificateOf(stationOf(1), stationOf(2)));
let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

function BeforeSigning() {
  return <ExceptionsNote state={useSitting().state} />;
}

test('says from whom the sitting is gone on with, and what paper has to fill in, until something is recorded', async () => {
  room = await markingRoom(<TakeoverNote />, {}, [takenOver]);
  expect(room.text()).toContain('“一号考场 2 工位”从这里接着记录本场次');
  expect(room.text()).toContain('一号机无法开机（经办人 罗芳）');
  expect(room.text()).toMatch(/2026-11-20 \d\d:30 之后在原电脑上录入的内容不在本机/);
  await room.record(note, room.scorer.personId);
  expect(room.place.querySelector('.kp-note')).toBeNull();
});

test('says that it came from a stick, and what the sitting’s last entry there was', async () => {
  const [old, next] = [stationOf(1), stationOf(2)];
  const said = statementOf(old, next, { reason: reasonWithSource('一号机被盗', 'stick') });
  room = await markingRoom(<TakeoverNote />, {}, [note, replacedBy(certified(said, old.key, next.key))]);
  expect(room.text()).toContain('更换原因：一号机被盗（数据取自 U 盘第三份）');
  expect(room.text()).toMatch(/内容来自 U 盘第三份，本场次的最后一条记录是 2026-11-20 \d\d:00/);
});

test('says nothing on a computer that took over from none', async () => {
  room = await markingRoom(<TakeoverNote />, {}, [note]);
  expect(room.place.querySelector('.kp-note')).toBeNull();
});

test('stands before whoever signs, with who answered for it', async () => {
  room = await markingRoom(<BeforeSigning />, {}, [takenOver, note]);
  expect(room.text()).toContain('由“一号考场 2 工位”接替');
  expect(room.text()).toContain('罗芳');
});
