export * from './messages';
export * from './names';
export * from './search-attributes';
export * from './words';
