import { it } from 'vitest';
import { expectAgreement, ROOTED_EDITIONS } from '../support/who-may/agreement.ts';

it.each(ROOTED_EDITIONS.filter((edition) => edition % 2 === 0))(
  'edition %i: page, host, central, verifier and client say the same of every role, kind and state',
  expectAgreement,
  400_000,
);
