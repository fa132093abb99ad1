import { NUMBER } from './days.ts';
import { bodyAt, changed, left, slipped } from './edits.ts';
import { type Forgery, person, candidate, practical, markBy, isSigning } from './row.ts';

export const WRONG_ENDS: readonly Forgery[] = [
  practical('closed without signatures', left(isSigning), 'signing_order', 'procedure: closed_unsigned'),
  practical(
    'closed with only the checker’s',
    left((step) => isSigning(step) && (step.body as { role: string }).role !== 'checker'),
    'signing_order',
    'procedure: closed_unsigned',
  ),
  practical(
    'the lead’s signature before the checker’s',
    left((step) => isSigning(step) && (step.body as { role: string }).role === 'checker'),
    'signing_order',
    'procedure: signing_order',
  ),
  practical(
    'signed by the wrong role',
    changed(
      ['sitting_signed', 2],
      (day) => ({ personId: person('clerk')(day) }),
      (day) => ({ actor: person('clerk')(day) }),
    ),
    'role_may_not',
    'procedure: not_the_signer',
  ),
  practical(
    'signed for somebody else',
    changed(['sitting_signed', 2], {}, (day) => ({ actor: person('clerk')(day) })),
    'sign_in_first',
    'procedure: not_the_signer',
  ),
  practical(
    'signed twice by one person',
    slipped((day) => bodyAt(day, 'sitting_signed', 0), 'checker'),
    'signer_twice',
    'procedure: signer_twice',
  ),
  practical(
    'signed with a sheet open',
    left(({ body }, day) => body === bodyAt(day, 'sheet_signed')),
    'signing_order',
    'procedure: signing_order',
  ),
  practical(
    'counts that are not the record’s',
    (day) =>
      changed(
        ['sitting_closed'],
        { expected: 4, signed: 4, absent: 0, voided: 0, digest: '0'.repeat(64) },
        { kept: true },
      )(day),
    'closing_differs',
    'closed: closing_counts',
  ),
  practical(
    'a mark after the close',
    slipped(markBy('first', 0, { cause: 'correction', reason: '更正' }), 'first', null),
    'sitting_is_closed',
    'procedure: after_closing',
  ),
  practical(
    'a note after the close',
    slipped((day) => bodyAt(day, 'note_added'), 'checker', null),
    'sitting_is_closed',
    'procedure: after_closing',
  ),
  practical(
    'a key after the close',
    slipped((day) => bodyAt(day, 'key_registered'), 'head', null),
    'sitting_is_closed',
    'procedure: after_closing',
  ),
  practical(
    'a signature after the close',
    slipped((day) => bodyAt(day, 'sitting_signed', 2), 'supervisor', null),
    'sitting_is_closed',
    'procedure: after_closing',
  ),
  practical(
    'a second close',
    slipped((day) => bodyAt(day, 'sitting_closed'), 'clerk', null),
    'sitting_is_closed',
    'procedure: after_closing',
  ),
  practical(
    'the third copy ruled after the close',
    slipped({ type: 'third_copy_ruled', whenGone: 'warn', reason: '' }, 'clerk', null),
    'sitting_is_closed',
    'procedure: after_closing',
  ),
  practical(
    'an answer to verdicts by the clerk',
    slipped(
      { type: 'verdicts_answered', verdicts: [{ rule: 'a.b', candidateId: null, codes: ['x'] }], reason: '同意' },
      'clerk',
      ['sitting_signed'],
    ),
    'role_may_not',
    'procedure: not_the_site_head',
  ),
  practical(
    'a clock explained by an examiner',
    slipped({ type: 'exception_explained', what: 'clock_set_back', reason: '校时' }, 'first'),
    'role_may_not',
    'procedure: not_the_explainer',
  ),
  practical(
    'a document not in force answered for by the clerk',
    slipped({ type: 'exception_explained', what: 'policy_not_in_force', reason: '同意' }, 'clerk'),
    'role_may_not',
    'procedure: not_the_site_head',
  ),
  practical(
    'a certificate before the close',
    slipped((day) => bodyAt(day, 'certificates_assigned'), 'clerk'),
    'certificates_before_closing',
    'procedure: certificates_early',
  ),
  practical(
    'somebody twice in one list of certificates',
    changed(['certificates_assigned'], (day) => {
      const { certificates } = bodyAt(day, 'certificates_assigned');
      return { certificates: [...certificates, ...certificates] };
    }),
    'certificate_taken',
    'procedure: certificate_twice',
  ),
  practical(
    'a certificate without a pass',
    changed(['certificates_assigned'], (day) => ({
      certificates: [{ candidateId: candidate(day, 2).candidateId, number: NUMBER, issuedOn: null }],
    })),
    'certificate_without_pass',
    'procedure: certificate_without_pass',
  ),
  practical(
    'a certificate numbered by an examiner',
    changed(['certificates_assigned'], {}, (day) => ({ actor: person('first')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  practical(
    'one number for two people',
    slipped(
      (day) => ({
        ...bodyAt(day, 'certificates_assigned'),
        certificates: [{ candidateId: candidate(day, 1).candidateId, number: NUMBER, issuedOn: null }],
      }),
      'clerk',
      null,
    ),
    'certificate_taken',
    'procedure: certificate_twice',
  ),
  practical(
    'a number exchanged without a reason',
    slipped(
      (day) => ({
        ...bodyAt(day, 'certificates_assigned'),
        certificates: [
          { candidateId: candidate(day, 0).candidateId, number: NUMBER.replace(/1$/, '2'), issuedOn: null },
        ],
      }),
      'clerk',
      null,
    ),
    'certificate_needs_reason',
    'procedure: certificate_unexplained',
  ),
];
