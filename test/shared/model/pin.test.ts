import { expect, test } from 'vitest';
import { pinFault } from '#shared/model/pin.ts';

const NOBODY = '';
/** Born on 1998-03-23; an invented number. */
const HOLDER = '120000199803235865';

test.each([
  ['000000', 'pin_repeat'],
  ['252525', 'pin_repeat'],
  ['123123', 'pin_repeat'],
  ['112233', 'pin_repeat'],
  ['123456', 'pin_run'],
  ['654321', 'pin_run'],
  ['890123', 'pin_run'],
  ['210987', 'pin_run'],
  ['980323', 'pin_date'],
  ['200229', 'pin_date'],
  ['010229', null],
  ['000229', 'pin_date'],
  ['199803', 'pin_date'],
  ['199813', null],
  ['400101', null],
])('%s, chosen by anybody: %s', (pin, fault) => expect(pinFault(pin, NOBODY)).toBe(fault));

test.each(['980323', '982303', '032398', '039823', '230398', '239803', '199803', '031998', '235865', '998032'])(
  '%s says something of its holder',
  (pin) => expect(pinFault(pin, HOLDER)).toBe('pin_birthday'),
);

test.each(['135790', '271828', '314159', '908070', '135791'])('%s will do', (pin) =>
  expect([pinFault(pin, NOBODY), pinFault(pin, HOLDER)]).toEqual([null, null]),
);

test('a birthday without zeros is one, too', () => {
  expect(pinFault('199835', '120000199803055866')).toBe('pin_birthday');
});

test('few enough are refused that whoever chooses at random hardly meets it: 3.1 in a hundred', () => {
  let refused = 0;
  for (let pin = 0; pin < 1_000_000; pin += 1)
    if (pinFault(String(pin).padStart(6, '0'), NOBODY) !== null) refused += 1;
  expect(refused / 1_000_000).toBeGreaterThan(0.03);
  expect(refused / 1_000_000).toBeLessThan(0.033);
}, 60_000);
