import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { runTool } from '#scripts/serve/runTool.ts';

function start(port: string) {
	return runTool('scripts/start.ts', [], { env: { PORT: port } });
}

test('a port that is taken is named before anything is built, without a stack', async () => {
	const other = createServer();
	const port = await new Promise<number>((resolve) => {
		other.listen(0, '127.0.0.1', () => {
			const address = other.address();
			resolve(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
	const { exitCode, output } = await start(String(port));
	other.close();
	expect(output).toBe(`Port ${port} is taken by another program. Name another: PORT=8080 npm start\n`);
	expect(exitCode).toBe(1);
});

test('a setting that is no port is named', async () => {
	const { exitCode, output } = await start('http');
	expect(output).toBe('PORT is "http", which is no port: a whole number from 1 to 65535 is.\n');
	expect(exitCode).toBe(1);
});
