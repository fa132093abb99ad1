// Tasks divided among examiners (docs/format.md, section 4): who has which.

export const taskOf = (line) => Number(line.split('.')[0]);

/** The tasks somebody marks of a candidate, those of the place they hold there; null where nobody divided them. */
export function tasksOf({ division, handovers, standIns }, candidateId, examinerId) {
  if (division.length === 0) return null;
  const here = standIns.filter((one) => one.candidateId === candidateId);
  for (const { personId, tasks } of division) {
    const place = [personId];
    for (const { leaves, takes } of [...handovers, ...here])
      if (place.includes(leaves) && !place.includes(takes)) place.push(takes);
    if (place.includes(examinerId)) return tasks;
  }
  return [];
}

export const hasTask = (state, candidateId, examinerId, task) =>
  tasksOf(state, candidateId, examinerId)?.includes(task) ?? true;
