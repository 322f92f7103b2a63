/*
 * Rows as a chart without names knows them: their ids say nothing of whom they tell, and lead nowhere.
 */

const prefix = 'unnamed-';

/** An id that stands for that of a row which names somebody. */
export const unnamedId = (number: number): string => `${prefix}${number}`;

/** Whether an id is such a one: then there is no entry to link to. */
export const isUnnamed = (id: string): boolean => id.startsWith(prefix);
