import { boundaryPages } from './boundary-pages';
import type { Generate } from './generated-file';
import { actionPages } from './pages/actions';
import { eventPages } from './pages/events';
import { apiFiles } from './pages/openapi';
import { clockPages, evidencePages } from './pages/policy';
import { presetPages } from './pages/presets';
import { reasonPages } from './pages/reasons';
import { permissionPages, refusalPages } from './pages/refusals';
import { statePages } from './pages/states';

/** Everything `npm run gen` writes and the freshness gate of `npm run check` compares. One line each. */
export const generators: Readonly<Record<string, Generate>> = {
  boundaries: boundaryPages,
  states: statePages,
  refusals: refusalPages,
  permissions: permissionPages,
  actions: actionPages,
  clocks: clockPages,
  presets: presetPages,
  evidence: evidencePages,
  events: eventPages,
  reasons: reasonPages,
  openapi: apiFiles,
};
