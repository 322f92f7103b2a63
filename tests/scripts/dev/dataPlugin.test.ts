import { EventEmitter } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type ServerParts, watchData } from '#scripts/dev/dataPlugin.ts';
import { problemOverlay } from '#scripts/dev/problemOverlay.ts';
import { type Outcome, runData } from '#scripts/dev/runData.ts';
import type { Problem } from '#scripts/validate/Problem.ts';
import { temporaryFolder } from '#tests/fixtures/package.ts';

const problem: Problem = {
	file: 'data/treaties.csv',
	line: 42,
	column: 7,
	field: 'signed',
	value: '2014-13-01',
	message: 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'
};

/** A stand-in for Vite's server: its watcher and socket are emitters, and what it sends is kept. */
function fakeServer(root: string) {
	const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
	const socket = Object.assign(new EventEmitter(), { send: vi.fn() });
	const invalidateAll = vi.fn();
	const logger = { info: vi.fn(), error: vi.fn() };
	const environments = { ssr: { moduleGraph: { invalidateAll } } };
	const server = { watcher, ws: socket, environments, config: { root, logger } } as unknown as ServerParts;
	return { server, watcher, socket, invalidateAll };
}

test('the overlay opens at file, line and column, and tells all problems', () => {
	const { err } = problemOverlay([problem, { ...problem, line: 43 }], '/project');

	expect(err).toMatchObject({
		id: '/project/data/treaties.csv',
		loc: { file: '/project/data/treaties.csv', line: 42, column: 7 },
		message:
			'data/treaties.csv:42 signed: "2014-13-01" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)\n' +
			'data/treaties.csv:43 signed: "2014-13-01" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'
	});
});

test('the overlay cuts a long list and says so', () => {
	const lines = problemOverlay(Array<Problem>(25).fill(problem), '/project').err.message.split('\n');

	expect(lines).toHaveLength(21);
	expect(lines.at(-1)).toBe('… and 5 more: npm run data lists them');
});

test('a saved table is built: problems are sent as an error, and a reload follows when they are mended', async () => {
	const root = temporaryFolder();
	const { server, watcher, socket, invalidateAll } = fakeServer(root);
	const outcomes: Outcome[] = [{ ok: false, problems: [problem] }, { ok: true }];
	const run = vi.fn(async () => outcomes.shift() ?? { ok: true as const });
	watchData(server, run, 0);

	watcher.emit('all', 'change', join(root, 'src', 'app.css'));
	watcher.emit('all', 'change', join(root, 'database.csv'));
	watcher.emit('all', 'change', join(root, 'data', 'treaties.csv'));
	await vi.waitFor(() => expect(socket.send).toHaveBeenCalledTimes(1));
	expect(socket.send.mock.calls[0]?.[0]).toEqual(problemOverlay([problem], root));
	expect(run).toHaveBeenCalledTimes(1);

	socket.emit('connection');
	expect(socket.send).toHaveBeenCalledTimes(2);

	watcher.emit('all', 'change', join(root, 'data', 'treaties.csv'));
	await vi.waitFor(() => expect(socket.send).toHaveBeenLastCalledWith({ type: 'full-reload', path: '*' }));
	expect(invalidateAll).toHaveBeenCalledOnce();
});

test('a command that breaks is told as a problem of the command', async () => {
	const root = temporaryFolder();
	mkdirSync(join(root, 'scripts'));
	writeFileSync(join(root, 'scripts', 'data.ts'), 'console.error("it is broken"); process.exitCode = 1;');

	expect(await runData(root)).toEqual({
		ok: false,
		problems: [
			{ file: 'scripts/data.ts', line: null, column: null, field: null, value: null, message: 'it is broken' }
		]
	});
});
