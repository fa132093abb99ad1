import { Button } from 'antd';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { MarkingGate } from '#renderer/marking/marking-gate.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { panelWords } from '#renderer/features/panel/words.ts';
import { PanelPane } from './panel-pane.tsx';
import '#renderer/marking/marking.css';
import './panel.css';

/** 评审: one expert's marks for many candidates, three subjects each (重庆 渝职鉴发〔2022〕8号 六（三）). */
export function PanelScreen() {
  const t = useSay();
  const sitting = useSittingPart((view) => view.state.sitting);
  if (sitting === null) return null;
  if (sitting.procedure === 'practical') {
    return (
      <FullPage
        title={t(panelWords.practical_sitting)}
        paragraphs={[t(panelWords.practical_sitting_text)]}
        actions={
          <Button type="primary" onClick={() => navigate('scoring')}>
            {t(panelWords.to_scoring)}
          </Button>
        }
      />
    );
  }
  return (
    <MarkingGate sitting={sitting}>{(marking) => <PanelPane key={marking.actor.personId} {...marking} />}</MarkingGate>
  );
}
