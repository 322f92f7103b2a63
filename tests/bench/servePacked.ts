import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listenOnLoopback } from '#scripts/serve/listenOnLoopback.ts';
import type { Served } from '#scripts/serve.ts';
import { isPacked } from '#tests/site/support/isPacked.ts';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** The file of a site that a path leads to: `/map` is `map.html`. */
function fileOf(directory: string, pathname: string): string | undefined {
	const place = path.join(directory, decodeURI(pathname));
	return [place, `${place}.html`, path.join(place, 'index.html')].find(
		(file) => existsSync(file) && statSync(file).isFile()
	);
}

/** Serves a built site to this machine alone, packed as a good host sends it (gzip −9). */
export async function servePacked(directory: string): Promise<Served> {
	const packed = new Map<string, Buffer>();
	const { port, close } = await listenOnLoopback((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		const file = fileOf(directory, pathname);
		if (file === undefined) {
			response.writeHead(404).end();
			return;
		}
		const extension = path.extname(file);
		const body =
			packed.get(file) ?? (isPacked(file) ? readFileSync(file) : gzipSync(readFileSync(file), { level: 9 }));
		packed.set(file, body);
		response.writeHead(200, {
			'Content-Type': types[extension] ?? 'application/octet-stream',
			'Content-Length': body.length,
			...(isPacked(file) ? {} : { 'Content-Encoding': 'gzip' })
		});
		response.end(body);
	}, 0);
	return { address: `http://localhost:${port}/`, close };
}
