/** What a file shows of itself without being rendered: read from its headers and its structure while it came in. */
export interface FileContents {
  /** Pages of a PDF, at most; 0 when none could be seen. Null for images, and for files that came before anybody looked. */
  readonly pages: number | null;
  /** Width times height of an image, as its header says. Null for PDFs, and for files that came before anybody looked. */
  readonly pixels: number | null;
  /** Other files travel inside it. */
  readonly carriesFiles: boolean;
}

export const notLookedInto: FileContents = { pages: null, pixels: null, carriesFiles: false };
