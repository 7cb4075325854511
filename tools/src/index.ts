/** What tests, the bench and the fault runs build on. */
export { projectDir, defaultStateDir } from './setup/folders';
export { isFree, freePort } from './setup/ports';
export { postgresFolders } from './setup/postgres-place';
export { adminUrl, applicationRole, databaseUrls, ownerRole, withClient, type ClusterPasswords, type DatabaseUrls } from './setup/postgres-roles';
export { isRunning, markOf, type ProcessMark } from './setup/processes';
export { secretsOf, type Secrets } from './setup/secrets';
export { temporalBinary } from './setup/temporal-binary';
export { withServers, type BorrowOptions } from './stack/borrow';
export type { StackUrls } from './stack/environment';
export type { Ending } from './stack/keeper-client';
export { wantedByEnvironment, type StackOptions, type Wanted } from './stack/options';
export { anyPorts, appNames, defaultPorts, partNames, type AppName, type PartName, type Ports } from './stack/parts';
export { notedStack } from './stack/running-note';
export { Stack } from './stack/stack';
export { explain, languageOf, say, SetupProblem, type Language, type Message, type Progress } from './text/say';
export { TimeMachine, TimeTravel } from './time-skipping/index';
