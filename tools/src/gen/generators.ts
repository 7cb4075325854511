import { boundaryPages } from './boundary-pages';
import type { Generate } from './generated-file';

/** Everything `npm run gen` writes and the freshness gate of `npm run check` compares. One line each. */
export const generators: Readonly<Record<string, Generate>> = {
  boundaries: boundaryPages,
};
