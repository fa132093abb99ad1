import { expect, test } from 'vitest';
import { spellingsOf } from '#shared/base/pinyin.ts';
import { LONG_PIN, pinFault, SHORT_PIN, type PinFault, type PinHolder } from '#shared/model/pin.ts';

const NOBODY: PinHolder = { idNumber: '', spellings: [] };
/** Born on 1998-03-23; an invented number. */
const HOLDER: PinHolder = { idNumber: '120000199803235865', spellings: spellingsOf('周婷') };
const short = (pin: string, holder = NOBODY) => pinFault(pin, holder, SHORT_PIN);
const long = (pin: string, holder = NOBODY) => pinFault(pin, holder, LONG_PIN);

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
])('%s, six characters chosen by anybody: %s', (pin, fault) => expect(short(pin)).toBe(fault));

test.each<[string, PinFault | null]>([
  ['135790', 'pin_short'],
  ['3141592', 'pin_short'],
  ['31415926', null],
  ['x7mnq2k9', null],
  ['88888888', 'pin_repeat'],
  ['12312312', 'pin_repeat'],
  ['ababababab', 'pin_repeat'],
  ['88886666', 'pin_repeat'],
  ['11223344', 'pin_repeat'],
  ['12345678', 'pin_run'],
  ['9876543210', 'pin_run'],
  ['qwertyui', 'pin_run'],
  ['1qaz2wsx', 'pin_run'],
  ['13812345', 'pin_run'],
  ['19980323', 'pin_date'],
  ['20080808', 'pin_date'],
  ['03231998', 'pin_date'],
  ['20082008', 'pin_date'],
  ['abcd1234', 'pin_common'],
  ['tianjin8', 'pin_common'],
  ['13800138000', 'pin_common'],
])('%s, eight characters chosen by anybody: %s', (pin, fault) => expect(long(pin)).toBe(fault));

test.each(['980323', '982303', '032398', '039823', '230398', '239803', '199803', '031998', '235865', '998032'])(
  '%s says something of its holder',
  (pin) => expect([short(pin, HOLDER), long(`7q${pin}`, HOLDER)]).toEqual(['pin_birthday', 'pin_birthday']),
);

test.each(['19980323', '19982303', '03231998', '23031998', '1998323x', '3231998x', '99803235', '80323586'])(
  '%s says something of its holder, too',
  (pin) => expect(long(pin, HOLDER)).toBe('pin_birthday'),
);

test.each(['zhouting', 'ZhouTing7', 'tingzhou1', '8ting4417'])('%s is its holder’s name', (pin) =>
  expect(long(pin, HOLDER)).toBe('pin_name'),
);

test.each(['135790', '271828', '314159', '908070', '135791'])('%s will do where six are enough', (pin) =>
  expect([short(pin), short(pin, HOLDER)]).toEqual([null, null]),
);

test('a birthday without zeros is one, too', () => {
  expect(short('199835', { ...NOBODY, idNumber: '120000199803055866' })).toBe('pin_birthday');
});

test('few enough are refused that whoever chooses at random hardly meets it: 3.1 in a hundred of six digits', () => {
  let refused = 0;
  for (let pin = 0; pin < 1_000_000; pin += 1) if (short(String(pin).padStart(6, '0')) !== null) refused += 1;
  expect(refused / 1_000_000).toBeGreaterThan(0.03);
  expect(refused / 1_000_000).toBeLessThan(0.033);
}, 60_000);

test('and one in nine of eight digits, for whatever is put together from days, runs and copies goes first', () => {
  let [refused, seed] = [0, 1];
  for (let n = 0; n < 10_000; n += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    if (long(String(Math.floor((seed / 2 ** 31) * 1e8)).padStart(8, '0')) !== null) refused += 1;
  }
  expect(refused / 10_000).toBeGreaterThan(0.09);
  expect(refused / 10_000).toBeLessThan(0.125);
}, 60_000);
