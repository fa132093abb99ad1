import { expect, it } from 'vitest';
import { pinJudge } from '#electron/keys/chosen-pin.ts';
import { enrolled } from '#electron/journal/roll.ts';
import { aPerson, aSitting, linksOf } from '#test/support/sitting.ts';

// A page may say nothing of whoever chooses a PIN, or lie: what the computer's own sittings say of them counts as well.

const BORN = '120000198711230016';
const head = { ...aPerson('site-head', '罗芳'), idNumber: BORN };
const checker = { ...aPerson('checker', '宋勇'), idNumber: BORN };
const sitting = aSitting({ edition: 3 });
const roll = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting, root: { siteHead: head, publicKey: 'ab'.repeat(32) } }, head.personId],
  [{ type: 'staff_named', people: [checker], source: null }, head.personId],
])
  .map(({ line }) => line)
  .reduce<ReturnType<typeof enrolled>>(enrolled, undefined)!;
const judge = pinJudge({ takesShort: () => Promise.resolve(false) }, { rolls: () => Promise.resolve([{ roll }]) });
const unsaid = { idNumber: '', name: '' };

it.each([head, checker])(
  'a birthday is refused of whom a sitting names ($role), whatever the page says',
  async (one) => {
    for (const said of [unsaid, { idNumber: '120000199001010015', name: '陈婷华' }])
      expect(await judge({ personId: one.personId, pin: 'kq871123x', ...said })).toMatchObject({
        kind: 'pin_birthday',
      });
  },
);

it('and so is a name', async () => {
  expect(await judge({ personId: checker.personId, pin: 'songyong52', ...unsaid })).toMatchObject({ kind: 'pin_name' });
});

it('nobody else is kept from the same PIN', async () => {
  const { personId } = aPerson('clerk', '赵洋浩');
  for (const pin of ['kq871123x', 'songyong52'])
    expect(await judge({ personId, pin, ...unsaid })).not.toMatchObject({ kind: 'pin_birthday' });
});
