/** What is prepared before a sitting: the lists of 准备. */
export type ListName =
  'sitting' | 'staff' | 'draw' | 'roster' | 'panels' | 'lots' | 'recusal' | 'scores' | 'scheme' | 'division';
