import { EXPERTS } from '../parts/group.ts';
import type { Procedure } from '../parts/procedure.ts';
import { plain } from '../parts/register.ts';
import { judgeRecognition } from './judge.ts';
import { recognitionWords } from './words.ts';

/**
 * 直接认定、破格认定: whoever meets a ground of the document gets the level without an exam. Nobody gives marks; the lead of the
 * experts says for each candidate whether the ground is met and which papers prove it, and that is signed like any result.
 */
export const recognition: Procedure = {
  title: recognitionWords.title,
  group: EXPERTS,
  givesMarks: false,
  desk: 'table',
  resultShape: 'decision',
  decidesCertificate: true,
  isComparable: false,
  preparation: ['sitting', 'staff', 'roster', 'recusal'],
  fixedScheme: null,
  leeway: { panelSize: 1, passMark: false, maxSpread: false, memberShare: false, thesisEntry: false },
  paper: {
    sheet: '直接认定审核表',
    summary: '直接认定汇总表',
    item: '依据',
    scorer: '评审专家',
    signer: '评审专家',
    lead: '专家组长',
  },
  columns: () => [
    {
      name: recognitionWords.evidence,
      cell: ({ judgement }) => (judgement?.evidence === undefined ? null : plain(judgement.evidence)),
    },
  ],
  owedLines: () => null,
  lockOn: () => null,
  isSettled: ({ decisions }, { candidateId }) => decisions.has(candidateId),
  judge: (state, { candidateId }) => {
    const judgement = judgeRecognition(state.sitting, state.decisions.get(candidateId));
    return { judgement, isFinal: judgement !== null };
  },
  alsoSigned: ({ decisions }, { candidateId }) => {
    const said = decisions.get(candidateId);
    return { recognition: said === undefined ? null : [said.decision, said.reason] };
  },
};
