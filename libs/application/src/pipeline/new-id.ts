/** Makes an id that was never there before: a UUID of version 7, so that ids sort by when they were made. */
export type NewId = () => string;
