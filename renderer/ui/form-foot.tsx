import { Button } from 'antd';

type Props = {
  /** What keeps it from being done, in a sentence; null or empty where nothing does. */
  readonly problem: string | null;
  readonly submit: string;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  /** The way out that changes nothing. */
  readonly leave?: string;
  readonly onLeave?: () => void;
};

/** The end of a form: what went wrong, the button that does it, and the way out. */
export function FormFoot({ problem, submit, disabled = false, busy = false, leave, onLeave }: Props) {
  return (
    <>
      {problem !== null && problem !== '' && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
      <div className="kp-line">
        <Button type="primary" htmlType="submit" loading={busy} disabled={disabled}>
          {submit}
        </Button>
        {leave !== undefined && <Button onClick={onLeave}>{leave}</Button>}
      </div>
    </>
  );
}
