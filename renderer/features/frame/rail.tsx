import {
  AuditOutlined,
  BarChartOutlined,
  CloudUploadOutlined,
  FileProtectOutlined,
  FolderOpenOutlined,
  FormOutlined,
  IdcardOutlined,
  PrinterOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  SignatureOutlined,
  TableOutlined,
} from '@ant-design/icons';
import { Tooltip } from 'antd';
import type { AriaAttributes, ComponentType } from 'react';
import { navigate, type Screen } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { frameWords, stepReasonWords } from '#renderer/features/frame/words.ts';
import { STEP_WORDS } from './step-words.ts';
import { keyOf, type Step, type StepName } from './steps.ts';

const ICONS: Readonly<Record<StepName, ComponentType<AriaAttributes>>> = {
  setup: FolderOpenOutlined,
  policy: FileProtectOutlined,
  'check-in': IdcardOutlined,
  scoring: FormOutlined,
  panel: AuditOutlined,
  results: BarChartOutlined,
  'sign-off': SignatureOutlined,
  printing: PrinterOutlined,
  handover: CloudUploadOutlined,
  certificates: SafetyCertificateOutlined,
};

type RailProps = {
  readonly steps: readonly Step[];
  readonly screen: Screen;
  /** Hands the keys to the screen. */
  readonly leave: () => void;
};

/** The day in order: home at the top, the steps joined by a line, settings at the foot. */
export function Rail({ steps, screen, leave }: RailProps) {
  const t = useSay();
  return (
    <nav className="kp-rail" aria-label={t(frameWords.day)}>
      <Item word={t(frameWords.board)} icon={TableOutlined} shortcut={1} to="board" here={screen} leave={leave} />
      <ol className="kp-rail-day">
        {steps.map((step) => (
          <li key={step.name}>
            <Item
              word={t(STEP_WORDS[step.name])}
              icon={ICONS[step.name]}
              shortcut={keyOf(step.name)}
              to={step.name}
              here={screen}
              leave={leave}
              left={step.left}
              blocked={step.blocked === null ? null : t(stepReasonWords[step.blocked])}
            />
          </li>
        ))}
      </ol>
      <span className="kp-grow" />
      <Item
        word={t(frameWords.settings)}
        icon={SettingOutlined}
        shortcut={0}
        to="settings"
        here={screen}
        leave={leave}
      />
    </nav>
  );
}

/** Screens that a step opens and that have no place of their own on the rail. */
const WITHIN: Partial<Readonly<Record<Screen, Screen>>> = {
  eligibility: 'setup',
  readiness: 'setup',
  drill: 'setup',
  compare: 'results',
  pictures: 'results',
  'paper-entry': 'board',
  proofreading: 'sign-off',
  backup: 'settings',
};

type ItemProps = {
  readonly word: string;
  readonly icon: ComponentType<AriaAttributes>;
  readonly shortcut: number | null;
  readonly to: Screen;
  readonly here: Screen;
  readonly leave: () => void;
  readonly left?: number | null;
  readonly blocked?: string | null;
};

function Item({ word, icon: Icon, shortcut, to, here, leave, left = null, blocked = null }: ItemProps) {
  const button = (
    <button
      type="button"
      className="kp-rail-item kp-eased"
      aria-current={to === here ? 'page' : WITHIN[here] === to ? 'true' : undefined}
      aria-disabled={blocked !== null}
      aria-keyshortcuts={shortcut === null ? undefined : `Alt+${shortcut}`}
      data-screen={to}
      onClick={() => {
        if (blocked !== null) return;
        // Enter after a mark must not press this again
        leave();
        navigate(to);
      }}
    >
      <Icon aria-hidden />
      <span className="kp-grow">{word}</span>
      {blocked !== null ? (
        <>
          <Shape name="lock" size={14} />
          <span className="kp-hidden">{blocked}</span>
        </>
      ) : (
        <Left left={left} />
      )}
    </button>
  );
  // only what can't be read off the rail itself: a hint that repeats the count would lie over the screen beside it
  return blocked === null ? (
    button
  ) : (
    <Tooltip placement="right" title={blocked} mouseEnterDelay={0.2} trigger={['hover', 'focus']}>
      {button}
    </Tooltip>
  );
}

function Left({ left }: { readonly left: number | null }) {
  const t = useSay();
  if (left === null) return null;
  if (left > 0) {
    return (
      <span className="kp-rail-left kp-num" aria-label={t(frameWords.left, { count: left })}>
        {left}
      </span>
    );
  }
  return (
    <span className="kp-rail-done">
      <Shape name="check" size={14} />
      <span className="kp-hidden">{t(frameWords.done)}</span>
    </span>
  );
}
