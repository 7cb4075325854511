export * from './kernel/instant';
export * from './kernel/result';
export * from './kernel/text';
export * from './access/role';
export * from './calendar/calendar';
export * from './document/requirement';
export * from './policy/policy';
export * from './policy/time-limit';
