/** The one place at the host: two pages would each believe they know a journal's end, and the first would stop for good. */
export type Seat = {
  /** Takes it for a page, until `leave`; null while another page has it. The same page may have it twice: it called again. */
  readonly take: (page: string) => { readonly leave: () => void } | null;
  /** Whether a call may come from this page; a call that names none comes from no page of ours. */
  readonly isTakenByOther: (page: string | undefined) => boolean;
};

export function createSeat(): Seat {
  let holder = '';
  let lines = 0;
  return {
    take: (page) => {
      if (lines > 0 && holder !== page) return null;
      holder = page;
      lines += 1;
      let left = false;
      const leave = (): void => {
        if (!left) lines -= 1;
        left = true;
      };
      return { leave };
    },
    isTakenByOther: (page) => page !== undefined && lines > 0 && page !== holder,
  };
}
