import { casesOf, type Case } from './case.ts';

const line = (fullMark: unknown, ...deductions: readonly unknown[]) => ({ fullMark, deductions });
const whole = { fullMark: 100, lines: [line(100)] };
const steps = [
  { over: 0, deduct: 2 },
  { over: 5, deduct: '12.5' },
];
const late = (minutes: number) => ({ tasks: [{ ...whole, overtime: { minutes, steps, disqualifyOver: 15 } }] });
const weighted = (weight: unknown, other: unknown) => ({
  tasks: [
    { ...whole, weight },
    { ...whole, weight: other },
  ],
});
const number = '11010519491231002X';
/** A residence permit's number for a resident of Taiwan. */
const TAIWAN = '830000199001010012';

/** Boundaries of sheets, examiners, identity numbers and the calendar. */
export const COMMON: readonly Case[] = [
  ...casesOf('score.sheet', [
    [{ tasks: [whole] }, 'pass', { total: '100.00', tasks: ['100.00'] }],
    [{ tasks: [{ ...whole, lines: [line(100, 40)] }] }, 'pass', { total: '60.00' }],
    [{ tasks: [{ ...whole, lines: [line(100, '40.01')] }] }, 'fail', { total: '59.99' }],
    [{ tasks: [{ ...whole, lines: [line(50, 30, 30), line(50)] }] }, 'fail', { total: '50.00' }],
    [{ tasks: [{ ...whole, lines: [{ ...line(50), veto: 'line' }, line(50)] }] }, 'fail', { total: '50.00' }],
    [{ tasks: [{ ...whole, veto: 'task' }] }, 'fail', { total: '0.00', tasks: ['0.00'] }],
    [{ tasks: [whole], veto: 'practical' }, 'fail', { total: '100.00' }],
    [late(0), 'pass', { total: '100.00' }],
    [late(5), 'pass', { total: '98.00' }],
    [late(5.5), 'pass', { total: '87.50' }],
    [late(15), 'pass', { total: '87.50' }],
    [late(16), 'fail', { total: '0.00' }],
    [weighted(40, 60), 'pass', { total: '100.00' }],
    [weighted('40.5', '59.50'), 'pass', { total: '100.00' }],
    [
      {
        tasks: [
          { fullMark: 3, weight: 50, lines: [line(3, '1.20')] },
          { fullMark: 300, weight: 50, lines: [line(300, '120.01')] },
        ],
      },
      'fail',
      { total: '60.00', tasks: ['1.80', '179.99'] },
    ],
    [{ tasks: [{ ...whole, lines: [line(100), line(0)] }] }, 'pass'],
    [{ tasks: [] }, 'bad_input'],
    [{ tasks: [{ ...whole, fullMark: 101 }] }, 'bad_input'],
    [{ tasks: [{ fullMark: 99, lines: [line(99)] }] }, 'bad_input'],
    [{ tasks: [whole, whole] }, 'bad_input'],
    [weighted(40, 59), 'bad_input'],
    [{ tasks: [{ ...whole, weight: 100 }, whole] }, 'bad_input'],
    [{ tasks: [{ ...whole, lines: [line(100, -1)] }] }, 'bad_input'],
    [{ tasks: [{ ...whole, lines: [line(100, 0.001)] }] }, 'bad_input'],
    [{ tasks: [{ ...whole, lines: [{ ...line(100), veto: 'task' }] }] }, 'bad_input'],
    [{ tasks: [{ ...whole, veto: 'line' }] }, 'bad_input'],
    [{ tasks: [whole], veto: 'task' }, 'bad_input'],
    [late(-1), 'bad_input'],
    [{ tasks: [{ ...whole, overtime: { minutes: 1, steps: [steps[0], steps[0]] } }] }, 'bad_input'],
    [{ tasks: [{ fullMark: 0, weight: 100, lines: [line(0)] }] }, 'bad_input'],
    [{ tasks: [{ ...whole, overtimes: [] }] }, 'bad_input'],
  ]),
  ...casesOf('score.practical', [
    [{ examiners: [60, 60, 60], maxSpread: null }, 'pass', { mean: '60.00', spread: '0.00' }],
    [{ examiners: [60, 60, '59.99'], maxSpread: null }, 'fail', { mean: '60.00', spread: '0.01' }],
    [{ examiners: [60, 70], maxSpread: 10 }, 'pass', { mean: '65.00', spread: '10.00' }],
    [{ examiners: [60, '70.01'], maxSpread: 10 }, 'invalid', { mean: '65.01', spread: '10.01' }],
    [{ examiners: [50, 60], maxSpread: '10.5' }, 'fail', { spread: '10.00' }],
    [{ examiners: [], maxSpread: null }, 'invalid', { mean: null, spread: null }],
    [{ examiners: [], maxSpread: -1 }, 'bad_input'],
    [{ examiners: [60] }, 'bad_input'],
    [{ examiners: ['absent'], maxSpread: null }, 'bad_input'],
    [{ examiners: [101], maxSpread: 0 }, 'bad_input'],
  ]),
  ...casesOf('id.resident', [
    [{ number }, 'pass', { birthDate: '1949-12-31', sex: 'female', province: '11' }],
    [{ number: number.toLowerCase() }, 'pass'],
    [{ number: '440524188001010014' }, 'pass', { birthDate: '1880-01-01', sex: 'male', province: '44' }],
    [{ number, asOf: '1949-12-31' }, 'pass'],
    [{ number, asOf: '1949-12-30' }, 'fail'],
    [{ number: '830000199001010011' }, 'fail'],
    [{ number: TAIWAN }, 'pass', { birthDate: '1990-01-01', sex: 'male', province: '83' }],
    [{ number: '110105194912310021' }, 'fail'],
    [{ number: '11010519491231002' }, 'fail'],
    [{ number: '11010519491231002XX' }, 'fail'],
    [{ number: ` ${number}` }, 'fail'],
    [{ number: '' }, 'fail'],
    [{ number: '990000209912314376' }, 'fail'],
    [{ number: '420200199902300708' }, 'fail'],
    [{ number: 110_105_194_912_310 }, 'bad_input'],
    [{ number, asOf: 'today' }, 'bad_input'],
  ]),
  ...casesOf('calendar.add-working-days', [
    [{ from: '2026-09-30', days: 1 }, 'pass', { on: '2026-10-08' }],
    [{ from: '2026-09-30', days: -5 }, 'pass', { on: '2026-09-22' }],
    [{ from: '2026-10-01', days: 0 }, 'pass', { on: '2026-10-01' }],
    [{ from: '2026-12-31', days: 1 }, 'calendar_missing'],
    [{ from: '2019-01-01', days: -1 }, 'calendar_missing'],
    [{ from: '2026-09-30', days: 0.5 }, 'bad_input'],
    [{ from: '2026-09-31', days: 1 }, 'bad_input'],
    [{ from: '2035-09-31', days: 1 }, 'bad_input'],
  ]),
];
