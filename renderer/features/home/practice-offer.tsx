import { ExperimentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { homeWords } from './words.ts';

export type Practice = {
  readonly preparing: boolean;
  readonly problem: string | null;
  /** `guided`: with the first day's path above the screen. */
  readonly onPractise: (guided: boolean) => void;
  /** A whole plan, from its roster on. */
  readonly onPlan: () => void;
  /** Deletes everything that was practised here. */
  readonly onClear: () => Promise<void>;
};

/** The way into a practice sitting, with what it is. */
export function PracticeOffer({ preparing, problem, onPractise, onPlan }: Practice) {
  const t = useSay();
  return (
    <section className="kp-panel kp-practice-offer kp-stack">
      <h2>{t(homeWords.orPractice)}</h2>
      <p className="kp-soft">{t(homeWords.practiceNote)}</p>
      <div className="kp-line kp-wrap">
        <Button
          size="large"
          icon={<ExperimentOutlined aria-hidden />}
          loading={preparing}
          onClick={() => onPractise(false)}
        >
          {t(preparing ? homeWords.preparing : homeWords.openPractice)}
        </Button>
        <Button size="large" disabled={preparing} onClick={() => onPractise(true)}>
          {t(homeWords.walkMe)}
        </Button>
        <Button size="large" disabled={preparing} onClick={onPlan}>
          {t(homeWords.practisePlan)}
        </Button>
      </div>
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
