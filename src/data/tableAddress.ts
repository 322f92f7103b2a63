import { resolve } from '$app/paths';

/** Where a table is told of, below the host. */
export const tableAddress = (name: string): string => resolve('/data/[table]', { table: name });
