import { z } from 'zod';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { reviewMaterials } from '#shared/law/tianjin-appraisal/review-materials.ts';
import type { Body } from '#shared/record/body.ts';
import { factsKey } from '#shared/record/state.ts';
import type { Review } from '#shared/procedures/review/stages.ts';
import { materialWords, reviewWords } from '#shared/procedures/review/words.ts';

type Material = keyof typeof materialWords;
type Props = {
  readonly candidateId: string;
  readonly level: Review['level'];
  readonly save: (body: Body) => Promise<unknown>;
};

const RULE = reviewMaterials.id;
const MATERIALS = Object.keys(materialWords) as Material[];
const THESIS_ONLY: ReadonlySet<Material> = new Set(['thesis', 'thesis-defence-scores']);
const statedSchema = z.object({ provided: z.array(z.string()) });

/** The candidate's file, one tick a document, judged by tj.review.materials. */
export function ReviewMaterials({ candidateId, level, save }: Props) {
  const t = useSay();
  const facts = useSittingPart((view) => view.state.facts.get(factsKey(RULE, candidateId)));
  const closed = useSittingPart((view) => view.state.closing !== null);
  const stated = statedSchema.safeParse(facts?.facts);
  const provided = MATERIALS.filter((id) => stated.success && stated.data.provided.includes(id));
  const needed = MATERIALS.filter((id) => level === 'senior-technician' || !THESIS_ONLY.has(id));
  const verdict = reviewMaterials.judge({ level, provided });
  const { missing } = verdict.values;
  const toggle = (id: Material): void => {
    const next = provided.includes(id) ? provided.filter((other) => other !== id) : [...provided, id];
    void save({ type: 'facts_stated', rule: RULE, candidateId, facts: { level, provided: next } });
  };
  return (
    <details className="review-stage" data-stage="materials">
      <summary>
        <strong>{t(reviewWords.materials)}</strong>{' '}
        <span className="kp-soft">
          {missing.length === 0
            ? t(reviewWords.materialsDone)
            : t(reviewWords.materialsLeft, { count: missing.length })}
        </span>{' '}
        <cite>{verdict.because[0]?.article}</cite>
      </summary>
      {needed.map((id) => (
        <label key={id} className="review-material">
          <input type="checkbox" disabled={closed} checked={provided.includes(id)} onChange={() => toggle(id)} />
          {t(materialWords[id])}
        </label>
      ))}
    </details>
  );
}
