import type { ArchivedFile } from '#shared/forms/parts/contents.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { archivedFile, withContents } from './contents.ts';
import { filePictures, sealFolder, type Enclosed, type FiledPictures } from './enclosed.ts';
import { draftFolder } from './folder.ts';
import type { Job, Made } from './job.ts';
import { inTurn } from './in-turn.ts';
import { byPerson, byVolume, type FileOfPapers, type Numbered } from './naming.ts';
import type { Press } from './press.ts';
import type { Rendered } from './render.ts';
import { inOrder, stampsOf, type SignPaper } from './stamps.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/** One order being carried out. */
export type Run = {
  readonly job: Job;
  readonly press: Press;
  readonly sign: SignPaper;
  /** Throws once somebody has stopped it. */
  readonly goOn: () => void;
  /** Told how many papers are set, of all. */
  readonly reached: (done: number) => void;
  /** What an archive holds beside its papers. */
  readonly enclosed: () => Promise<Enclosed>;
  /** Ends the job with what hinders it, if anything does. */
  readonly unless: (failure: HostFailure | null) => void;
};

type Reached = (done: number) => void;

/** Draws numbered papers into one file. */
async function draw(run: Run, numbered: readonly Numbered[], reached: Reached): Promise<Rendered> {
  run.goOn();
  const copies = inOrder(numbered, run.job.copies, run.job.collate).map(({ of, copy }) => ({ ...of, copy }));
  const stamps = await stampsOf(copies, run.sign);
  const papers = copies.map(({ ordered }) => ordered.paper);
  const rendered = await run.press.render(papers, stamps, reached);
  reached(papers.length);
  return rendered;
}

/** All papers into one file, whole or not at all. */
export async function intoOneFile(run: Run, numbered: readonly Numbered[], where: string): Promise<Made> {
  const { pdf, pages, missing } = await draw(run, numbered, run.reached);
  run.goOn();
  await writeAtomic(where, pdf, 0o644);
  return { where, papers: numbered.length * run.job.copies, pages, missing };
}

/** Adds up what the files that are being drawn have reached; each asks for a place of its own. */
function progress(run: Run): () => Reached {
  const reached: number[] = [];
  return () => {
    const place = reached.push(0) - 1;
    return (done) => {
      reached[place] = done;
      run.reached(reached.reduce((sum, each) => sum + each, 0));
    };
  };
}

const isContents = ({ papers }: FileOfPapers): boolean =>
  papers.some(({ of, ordered }) => ordered.paper.form === of.contents);
const not =
  (holds: (file: FileOfPapers) => boolean) =>
  (file: FileOfPapers): boolean =>
    !holds(file);

const NO_PICTURES: FiledPictures = { held: 0, missing: [] };

/** A file a person, or the archive in volumes; the folder takes its place only when it is whole. */
export async function intoAFolder(run: Run, numbered: readonly Numbered[], where: string): Promise<Made> {
  const folder = draftFolder(where);
  const isArchive = run.job.way === 'archive';
  const missing = new Set<string>();
  const archived: ArchivedFile[] = [];
  let pages = 0;
  let done = 0;
  const take = async ({ path, papers }: FileOfPapers, rendered: Rendered): Promise<void> => {
    done += papers.length * run.job.copies;
    pages += rendered.pages;
    archived.push(archivedFile(path, papers, rendered.pages));
    for (const character of rendered.missing) missing.add(character);
    await folder.add({ path, bytes: rendered.pdf });
  };
  try {
    const files = isArchive ? byVolume(numbered) : byPerson(numbered);
    const drawn = progress(run);
    await inTurn(files.filter(not(isContents)), run.press.threads, ({ papers }) => draw(run, papers, drawn()), take);
    const enclosed = isArchive ? await run.enclosed() : null;
    const pictures = enclosed === null ? NO_PICTURES : await filePictures(enclosed, folder);
    // the contents list what lies there by then
    for (const file of files.filter(isContents)) {
      await take(file, await draw(run, withContents(file.papers, archived, pictures), drawn()));
    }
    for (const file of enclosed?.files ?? []) await folder.add(file);
    if (enclosed !== null) run.unless(await sealFolder(enclosed, folder));
    run.goOn();
    return { where: await folder.finish(), papers: done, pages, missing: [...missing] };
  } catch (error) {
    await folder.drop();
    throw error;
  }
}
