import { createServer, type RequestListener, type Server } from 'node:http';

/** A server that this machine alone can reach. */
export interface Listening {
	readonly port: number;
	/** Stops; connections that are still open are cut. */
	close(): Promise<void>;
}

/** Both numbers that "localhost" may stand for; a browser takes either. */
const loopback = ['127.0.0.1', '::1'] as const;

function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			const address = server.address();
			resolve(address !== null && typeof address === 'object' ? address.port : port);
		});
	});
}

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

/** A machine without IPv6 has no ::1, and needs none. */
function saysNoSuchAddress(error: unknown): boolean {
	return (
		error instanceof Error &&
		'code' in error &&
		(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
	);
}

/**
 * Answers requests to "localhost" on a port.
 * @param port TCP port; 0 takes any that is free
 * @throws Error with code `EADDRINUSE` where another program has the port, `EACCES` where this one may not take it
 */
export async function listenOnLoopback(answer: RequestListener, port: number): Promise<Listening> {
	const servers: Server[] = [];
	let taken = port;
	for (const host of loopback) {
		const server = createServer(answer);
		try {
			taken = await listen(server, taken, host);
			servers.push(server);
		} catch (error) {
			if (servers.length > 0 && saysNoSuchAddress(error)) continue;
			await Promise.all(servers.map(stop));
			throw error;
		}
	}
	return { port: taken, close: async () => void (await Promise.all(servers.map(stop))) };
}
