import { useEffect, useRef } from 'react';

const HERTZ = 880;
const SECONDS = 0.6;

/** Sounds once whenever `count` grows: another clock has reached its end. */
export function useSignal(count: number): void {
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) sound();
    before.current = count;
  }, [count]);
}

/** A short tone; a computer without sound stays silent, and the colour says the same. */
function sound(): void {
  if (typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  const tone = context.createOscillator();
  tone.frequency.value = HERTZ;
  tone.connect(context.destination);
  tone.onended = () => void context.close();
  tone.start();
  tone.stop(context.currentTime + SECONDS);
}
