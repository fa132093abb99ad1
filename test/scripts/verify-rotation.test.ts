import { expect, it } from 'vitest';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { ROTATION_RULE } from '#shared/record/rotation.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';
import { rotationDay } from '../support/forgeries/rotations.ts';

// Rotation as it stands on record, told by door and verifier; the Python verifier has its say in interop.long.test.ts, and whether
// a count is true is the host's (test/electron/people/rotation.test.ts).

it('names who assesses too often, and stands once the site head has answered; door and verifier agree', () => {
  const day = rotationDay(honestDay('practical', true));
  const log = writer(day);
  expect(day.steps.flatMap((step) => log.asked(step) ?? [])).toEqual([]);
  const written = log.written();
  const concern = concernsOf(written.state).find(({ rule }) => rule === ROTATION_RULE);
  expect(concern).toMatchObject({ standing: 'unmet', answer: { reason: '本职业在册考评员不足，报市中心同意' } });
  expect(concern!.because.map(({ text }) => text)).toEqual([
    `${day.people.first!.name}连续第 3 次考评本单位，超过 2 次`,
  ]);
  expect(verifierSays(day, written)).toEqual([]);
});
