import { useMemo } from 'react';
import type { HandedBatch } from '#shared/plans/handed-over.ts';
import { handedBatch } from '#shared/wire/sync/handed-batch.ts';
import { useHostNews } from './host-news.ts';

/** Every batch that was sealed here with its receipt; null before the host has said. */
export function useBatches(practice: boolean): readonly HandedBatch[] | null {
  const outbox = useHostNews((news) => news.outbox);
  return useMemo(
    () => outbox?.filter((item) => item.practice === practice).map(handedBatch) ?? null,
    [outbox, practice],
  );
}
