import { judgeEvaluation } from './evaluation.mjs';
import { judgePolicy } from './policies.mjs';

// What a sitting may be opened with: a document's own terms. From edition 3 on its roles hang on a site head's key, but in
// practice, which leads to nothing.

export function judgeOpening(_, { sitting, root }, wrong, actor) {
  judgePolicy(sitting, wrong);
  judgeEvaluation(sitting, wrong);
  if (root === undefined && (sitting.edition ?? 1) >= 3 && !sitting.practice) wrong('root_missing', 'body');
  if (root !== undefined && (actor !== root.siteHead.personId || root.siteHead.role !== 'site-head'))
    wrong('not_the_site_head', 'actor');
}
