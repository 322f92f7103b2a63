import { resolve } from '$app/paths';

/** What the file of a chart is called, as it names persons or as it names nobody. */
export const frozenName = (id: string, unnamed: boolean): string => (unnamed ? `${id}-unnamed` : id);

/** Where the frozen chart of a version stands, below the host. */
export const frozenAddress = (id: string, version: string, unnamed = false): string =>
	resolve('/frozen/v[version]/[file].html', { version, file: frozenName(id, unnamed) });
