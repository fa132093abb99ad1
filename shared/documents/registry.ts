import { isPolicyId, type PolicyId } from '#shared/law/registry.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { chongqingCrossoverDocument } from './chongqing-crossover/document.ts';
import { huangshiReformDocument } from './huangshi-reform/document.ts';
import type { Document } from './parts/document.ts';
import type { Lens } from './parts/lens.ts';
import { evaluationOf, type EvaluationWay, type Way } from './parts/way.ts';
import { tianjinAppraisalDocument } from './tianjin-appraisal/document.ts';
import { tianjinChiefDocument } from './tianjin-chief/document.ts';
import { tianjinEnterpriseDocument } from './tianjin-enterprise/document.ts';

/** Every document of the law, with everything the app does by it. */
const DOCUMENTS: Readonly<Record<PolicyId, Document>> = {
  'tianjin-appraisal': tianjinAppraisalDocument,
  'tianjin-enterprise': tianjinEnterpriseDocument,
  'chongqing-crossover': chongqingCrossoverDocument,
  'tianjin-chief': tianjinChiefDocument,
  'huangshi-reform': huangshiReformDocument,
};

/** All documents, in the order of the law. */
export const ALL_DOCUMENTS: readonly Document[] = Object.values(DOCUMENTS);

/** The document a sitting was opened under; undefined where this build does not know it. */
export const documentOf = (sitting: Pick<Sitting, 'policy'> | null): Document | undefined =>
  sitting !== null && isPolicyId(sitting.policy.id) ? DOCUMENTS[sitting.policy.id] : undefined;

/** What its document says of the evaluation that a sitting is one of; undefined where it is of none. */
export const evaluationWayOf = (sitting: Pick<Sitting, 'policy' | 'evaluation'> | null): EvaluationWay | undefined =>
  evaluationOf(documentOf(sitting)?.ways ?? [], sitting);

/** Every way to hold a sitting, in the order in which the form offers them. */
export const WAYS: readonly Way[] = ALL_DOCUMENTS.flatMap(({ ways }) => ways);

/** The way a new sitting begins with. */
export const [FIRST_WAY] = tianjinAppraisalDocument.ways;

/** Every way a document looks at marks given under another one. */
export const LENSES: readonly Lens[] = ALL_DOCUMENTS.flatMap(({ comparison }) =>
  'lenses' in comparison ? comparison.lenses : [],
);
