/** Skipping time on the real server, for stories and tests; see docs/adr/0006. */
export { TimeMachine } from './time-machine';
export { TimeTravel } from './time-travel';
