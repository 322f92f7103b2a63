import { readUpdates } from '#src/updates/readUpdates.server.ts';

export function load() {
	return { releases: readUpdates().filter(({ parts }) => parts.length > 0) };
}
