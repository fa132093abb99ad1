import { Button } from 'antd';
import type { ComponentType } from 'react';
import { LoadingScreen } from '#renderer/features/frame/loading-screen.tsx';
import type { ProcedureName } from '#shared/model/sitting.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { useSittingPart } from './data/sitting-context.tsx';
import { elsewhereWords } from './marking/elsewhere-words.ts';
import { markingScreenOf } from './marking/marking-screen.ts';
import { FullPage } from './ui/full-page.tsx';
import { navigate } from './ui/navigate.ts';
import { readWhenShown } from './ui/read-when-shown.tsx';
import { useSay } from './ui/say.ts';

/** What a procedure shows while marks are given; each is loaded when it is first shown. */
const MARKING: Readonly<Record<ProcedureName, ComponentType>> = {
  practical: readWhenShown(
    async () => (await import('./features/scoring/scoring-screen.tsx')).ScoringScreen,
    LoadingScreen,
  ),
  panel: readWhenShown(async () => (await import('./features/panel/panel-screen.tsx')).PanelScreen, LoadingScreen),
  recognition: readWhenShown(
    async () => (await import('./features/recognition/recognition-screen.tsx')).RecognitionScreen,
    LoadingScreen,
  ),
  review: readWhenShown(async () => (await import('./features/review/review-screen.tsx')).ReviewScreen, LoadingScreen),
};

/** 评分. */
export const ScoringPlace: ComponentType = () => <MarkingPlace at="scoring" />;
/** 评审. */
export const PanelPlace: ComponentType = () => <MarkingPlace at="panel" />;

/** The sitting's own way of giving marks; on the screen that it does not use, where to go instead. */
function MarkingPlace({ at }: { readonly at: 'scoring' | 'panel' }) {
  const t = useSay();
  const sitting = useSittingPart(({ state }) => state.sitting);
  if (sitting === null) return null;
  const screen = markingScreenOf(sitting);
  const Marking = MARKING[sitting.procedure];
  if (screen === at) return <Marking />;
  const { title, text, go } = elsewhereWords[procedureOf(sitting).desk];
  return (
    <FullPage
      title={t(title)}
      paragraphs={[t(text)]}
      actions={
        <Button type="primary" onClick={() => navigate(screen)}>
          {t(go)}
        </Button>
      }
    />
  );
}
