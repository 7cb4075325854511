/** Stands for an answer the caller has already: the adapter sends its tag and no body. */
export class NotModified {}
