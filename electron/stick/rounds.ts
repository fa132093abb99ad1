import { createSerial } from '../queue/serial.ts';

/** Rounds of copying, one after another, by themselves and when asked. */
export type Rounds = {
  /** Does something between two rounds. */
  readonly serial: ReturnType<typeof createSerial>;
  /** One round at once; only from within `serial`. */
  readonly round: () => Promise<void>;
  /** Asks for one more round; several askings before it begins are one. */
  readonly nudge: () => void;
  readonly stop: () => void;
};

/** `goRound` answers after how many milliseconds the next round is due; null: not until somebody asks. */
export function createRounds(goRound: () => Promise<number | null>, changed: () => void = () => undefined): Rounds {
  const serial = createSerial();
  let queued = false;
  let timer: NodeJS.Timeout | undefined;

  async function round(): Promise<void> {
    const due = await goRound();
    clearTimeout(timer);
    timer = due === null ? undefined : setTimeout(nudge, due);
    timer?.unref();
    changed();
  }

  function nudge(): void {
    if (queued) return;
    queued = true;
    void serial(async () => {
      queued = false;
      await round();
    });
  }

  return { serial, round, nudge, stop: () => clearTimeout(timer) };
}
