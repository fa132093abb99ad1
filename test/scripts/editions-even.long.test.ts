import { it } from 'vitest';
import { expectAgreement, EARLIER_EDITIONS } from '../support/who-may/agreement.ts';

it.each(EARLIER_EDITIONS.filter((edition) => edition % 2 === 0))(
  'edition %i: page, host, central, verifier and client say the same of every role, kind and state',
  expectAgreement,
  400_000,
);
