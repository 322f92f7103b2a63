import { derivedFile } from './derivedFile.ts';

/**
 * The address of a file of the data package as it is now, for a link.
 * @param name its name below `data/latest/`, e.g. `treaties.csv`
 */
export const dataFile = (name: string): string => derivedFile(`latest/${name}`);
