/** Whether a version is one before the first release of the data packages: what it says may still be changed. */
export const isDraft = (version: string): boolean => version.startsWith('0.');
