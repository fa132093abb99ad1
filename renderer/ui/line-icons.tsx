// The few pictures of the door; antd brings the others, and is read behind it.

type Props = { readonly d: string };

const LineIcon = ({ d }: Props) => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.25" aria-hidden>
    <path d={d} />
  </svg>
);

/** 帮助 */
export const QuestionIcon = () => (
  <LineIcon d="M14.4 8A6.4 6.4 0 1 1 1.6 8a6.4 6.4 0 1 1 12.8 0M6 6.4a2 2 0 1 1 2.8 1.85c-.5.2-.8.6-.8 1.15M8 11v1.1" />
);

/** What is typed can be read. */
export const EyeIcon = () => (
  <LineIcon d="M1 8c1.6-3 4-4.5 7-4.5S13.4 5 15 8c-1.6 3-4 4.5-7 4.5S2.6 11 1 8ZM10.1 8a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 1 1 4.2 0" />
);

/** What is typed is hidden. */
export const ClosedEyeIcon = () => (
  <LineIcon d="M1 8c1.6-3 4-4.5 7-4.5S13.4 5 15 8c-1.6 3-4 4.5-7 4.5S2.6 11 1 8ZM2.5 14 13.5 2" />
);
