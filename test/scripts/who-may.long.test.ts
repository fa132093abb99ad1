import { it } from 'vitest';
import { EDITION } from '#shared/model/sitting.ts';
import { expectAgreement } from '../support/who-may/agreement.ts';

it('page, host, central, verifier and client say the same of every role, kind and state', async () => {
  await expectAgreement(EDITION);
}, 400_000);
