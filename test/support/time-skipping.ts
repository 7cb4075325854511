/** Stories skip time the same way: see tools/src/time-skipping. */
export { TimeTravel } from '@thaw/tools';
