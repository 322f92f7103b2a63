import send from 'send';
import { listenOnLoopback } from '#scripts/serve/listenOnLoopback.ts';

/** A folder that is served to this machine, with a count of what was sent by parts. */
export interface ServedFolder {
	readonly address: string;
	/** How many answers were parts of a file so far. */
	parts(): number;
	close(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<ServedFolder> {
	let parts = 0;
	const { port, close } = await listenOnLoopback((request, response) => {
		response.on('finish', () => {
			if (response.statusCode === 206) parts += 1;
		});
		send(request, request.url ?? '/', { root: folder }).pipe(response);
	}, 0);
	return { address: `http://127.0.0.1:${port}`, parts: () => parts, close };
}
