/** Thrown where a field has more values than files may be open. */
export class TooManyPartitions extends Error {}
