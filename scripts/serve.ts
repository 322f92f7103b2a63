import { handleFiles, type SiteFiles } from './serve/handleFiles.ts';
import { listenOnLoopback } from './serve/listenOnLoopback.ts';

/** A site that is being served. */
export interface Served {
	/** Where a browser finds its first page. */
	readonly address: string;
	/** Stops; connections that are still open are cut. */
	close(): Promise<void>;
}

/**
 * Serves a built site to this machine alone.
 * @param site its files, and the TCP port; 0 takes any that is free
 * @throws Error with code `EADDRINUSE` where another program has the port, `EACCES` where this one may not take it,
 * `ENOENT` where the directory holds no site
 */
export async function serve(site: SiteFiles & { readonly port: number }): Promise<Served> {
	const { port, close } = await listenOnLoopback(handleFiles(site), site.port);
	return { address: `http://localhost:${port}${site.base}/`, close };
}
