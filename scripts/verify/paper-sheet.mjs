// Sheets that were marked on paper (docs/format.md, section 4): keyed by two people, settled by a third one where they differ.

/** Lines that the two keyed otherwise, in order. */
export const differing = ({ keyed: [one, other] }) => {
  if (other === undefined) return [];
  const read = new Map(other.marks.map(({ line, mark }) => [line, mark]));
  return one.marks.filter(({ line, mark }) => read.get(line) !== mark).map(({ line }) => line);
};
export const isFromPaper = ({ paper }) => paper !== null && paper.keyed.length > 0;
/** Keyed by one alone, or otherwise by the other one and not settled. */
export const isPaperOpen = (sheet) =>
  isFromPaper(sheet) &&
  (sheet.paper.keyed.length === 1 || (differing(sheet.paper).length > 0 && sheet.paper.settledBy === null));

/** What an entry about its paper does to a sheet: marks count once both keyed them alike, or a third one settled them. */
export function applyToPaper(sheet, body, actor) {
  if (body.type === 'paper_opened') {
    sheet.paper = { photo: body.photo, keyed: [], settledBy: null };
    return;
  }
  if (sheet.paper === null) return;
  const { paper } = sheet;
  let open = [];
  if (body.type === 'paper_settled') paper.settledBy = actor;
  else {
    paper.keyed.push({ by: actor, marks: body.marks });
    if (paper.keyed.length < 2) return;
    open = differing(paper);
  }
  for (const { line, mark } of body.marks)
    if (!open.includes(line)) {
      if (mark === null) sheet.scores.delete(line);
      else sheet.scores.set(line, { kind: 'mark', mark });
    }
}

/** Whether a difference was found that the lead has not answered. */
export const checkDiffers = ({ check, signed }) =>
  signed !== null && check !== null && check.differs && !check.answered;
