// How large a file that a user has named, or that is looked for beside the inputs, may be.

/** Rules of 64 MB are half a million, which take seconds to be read. */
export const MOST_CONFIG_BYTES = 64 * 1024 ** 2;
