import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { adoptYears } from '#shared/documents/desk/calendar-of.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { yearsOf } from '#shared/wire/host/calendar-channels.ts';
import { computer, DOOR, hostOn } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { planRoom } from '#test/support/plan-room.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { harmed } from '#test/support/harmed.ts';
import { NOTICES } from '#test/shared/importing/calendar-notice/notices.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

/** A notice of a year that nobody has published yet, in the words of the last one. */
const NEXT = (NOTICES[2024] ?? '')
  .replace(/（星期.）/g, '')
  .replaceAll('2024年', '2029年')
  .replace('国办发明电〔2023〕7号', '国办发明电〔2028〕9号')
  .replace(/[一二三四五六七]、[\s\S]*(?=　　节假日期间)/, () =>
    [
      '一、元旦：1月1日放假，共1天。',
      '二、春节：2月12日至18日放假调休，共7天。2月10日（周六）、2月24日（周六）上班。',
      '三、清明节：4月4日放假。四、劳动节：5月1日放假。五、端午节：6月16日至18日放假，共3天。',
      '六、中秋节：9月22日至24日放假，共3天。七、国庆节：10月1日至7日放假调休，共7天。9月29日、10月13日上班。',
    ].join('\n'),
  );
const given = { text: NEXT, year: null, by: '罗芳', reason: '' };

test('a notice is read by the host itself, kept with its text, and changed only for a reason', async () => {
  const { host, root } = await computer();
  expect(must(await host['calendars:list']({}))).toEqual({ confirmed: [], damaged: false });
  const refused = await host['calendars:confirm']({ ...given, text: NEXT.replace('共1天', '共2天') });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'calendar_unread' } });
  expect(JSON.stringify(refused)).toContain('1月1日放假,共2天');
  expect(await host['calendars:confirm']({ ...given, text: NOTICES[2026] ?? '' })).toMatchObject({
    error: { kind: 'calendar_same' },
  });

  const { confirmed } = must(await host['calendars:confirm'](given));
  expect(confirmed).toMatchObject([{ seq: 0, by: '罗芳', text: NEXT, reason: '', prev: null }]);
  expect(yearsOf(confirmed).map(({ year, workingWeekends }) => [year, workingWeekends])).toEqual([
    [2029, ['2029-02-10', '2029-02-24', '2029-09-29', '2029-10-13']],
  ]);
  expect(await host['calendars:confirm'](given)).toMatchObject({ error: { kind: 'calendar_same' } });

  const other = {
    ...given,
    text: NEXT.replace('五、端午节：6月16日至18日放假，共3天', '五、端午节：6月16日至17日放假'),
  };
  expect(await host['calendars:confirm'](other)).toMatchObject({ error: { kind: 'calendar_reason_needed' } });
  must(await host['calendars:confirm']({ ...other, reason: '国办发明电〔2029〕1号调整' }));
  const bundled = { ...given, text: (NOTICES[2026] ?? '').replace('5月9日（周六）', '5月10日（周日）') };
  expect(await host['calendars:confirm'](bundled)).toMatchObject({ error: { kind: 'calendar_reason_needed' } });

  // another start finds them, and what was cut, swapped or deleted is told
  const file = join(root, 'calendars.sealed');
  const kept = await readFile(file);
  expect(kept.includes('端午节')).toBe(false);
  const listed = async () => {
    const { handlers } = await hostOn(root);
    must(await handlers['vault:open']({ passphrase: DOOR }));
    return { handlers, ...must(await handlers['calendars:list']({})) };
  };
  expect((await listed()).confirmed.map(({ seq, reason }) => [seq, reason])).toEqual([
    [0, ''],
    [1, '国办发明电〔2029〕1号调整'],
  ]);
  await writeFile(file, harmed(kept));
  expect((await listed()).damaged).toBe(true);
  await rm(file);
  const lost = await listed();
  expect(lost).toMatchObject({ confirmed: [], damaged: true });
  // the way on: the notice is confirmed once more
  expect(must(await lost.handlers['calendars:confirm'](given))).toMatchObject({ damaged: false });
});

test('a sitting takes in a year only as it was confirmed here, and it goes along in a backup', async () => {
  const room = await planRoom('00000000-0000-4000-8000-00000000003c', [aCandidate('001', '陈婷华')]);
  const { host } = room;
  const invented = { year: 2029, notice: '自编', daysOff: ['2029-06-18'], workingWeekends: [] };
  await expect(room.append(adoptYears(EMPTY_STATE, [invented]), room.head)).rejects.toThrow('calendar_not_confirmed');
  const { confirmed } = must(await host['calendars:confirm'](given));
  await room.append(adoptYears(EMPTY_STATE, yearsOf(confirmed)), room.head);

  const { where } = must(await host['backup:write']({ passphrase: '一号考场 备份口令' }));
  const spare = await computer();
  const chunk = (await readFile(where)).toString('base64');
  must(await spare.host['backup:load']({ offset: 0, chunk }));
  must(await spare.host['backup:open']({ passphrase: '一号考场 备份口令' }));
  const asked = {
    oldOutOfUse: true,
    wholePartOnly: false,
    name: '二号机',
    reason: '一号机无法开机',
    by: '罗芳',
  } as const;
  must(await spare.host['backup:restore'](asked));
  expect(must(await spare.host['calendars:list']({}))).toEqual({ confirmed, damaged: false });
});
