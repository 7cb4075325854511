/** What lies sealed has a name of its own: a UUID, and nothing else ever becomes a path or an object's name. */
export const sealedKey = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
