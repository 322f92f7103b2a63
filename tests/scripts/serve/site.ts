import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '#scripts/serve.ts';

/** An answer as it came over the wire: nothing is unpacked, nothing followed. */
export interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingHttpHeaders;
	readonly bytes: Buffer;
}

/** A site of a few files that is being served. */
export interface TestSite {
	readonly directory: string;
	readonly address: string;
	ask(file: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
	close(): Promise<void>;
}

/** Serves files by name, and a page for what is not there. */
export async function serveFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<TestSite> {
	const directory = mkdtempSync(path.join(tmpdir(), 'served-'));
	for (const [name, content] of Object.entries({ '404.html': 'Not here', ...files })) {
		const file = path.join(directory, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	const { address, close } = await serve({ directory, base: '', port: 0 });
	return {
		directory,
		address,
		ask: (file, headers = {}, method = 'GET') =>
			new Promise((resolve, reject) => {
				const options: RequestOptions = { headers, method };
				const asked = request(new URL(file, address), options, (response) => {
					const parts: Buffer[] = [];
					response.on('data', (part: Buffer) => parts.push(part));
					response.once('error', reject);
					response.once('end', () =>
						resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) })
					);
				});
				asked.once('error', reject);
				asked.end();
			}),
		close: async () => {
			await close();
			rmSync(directory, { recursive: true });
		}
	};
}

/** Asks for a file and leaves with its first bytes. */
export function leaveEarly(address: string): Promise<void> {
	return new Promise((resolve) => {
		const asked = get(address, (response) => {
			response.once('data', () => asked.destroy());
			response.once('close', resolve);
		});
		asked.once('error', () => resolve());
	});
}
