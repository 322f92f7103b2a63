import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { readPackage } from '#scripts/licences/readPackage.ts';
import { ShippedCode } from '#scripts/licences/ShippedCode.ts';

const root = mkdtempSync(path.join(tmpdir(), 'fugitive-flows-licences-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
}

function writePackage(name: string, code: string): void {
	write(
		`node_modules/${name}/package.json`,
		JSON.stringify({
			name,
			version: '1.2.3',
			license: 'MIT',
			type: 'module',
			main: 'index.js',
			sideEffects: false
		})
	);
	write(`node_modules/${name}/index.js`, code);
}

test('packages are noted of which something is written, by a worker too, and those are not of which nothing is', async () => {
	writePackage('used', "export { deep } from '@scope/deep'; export const more = () => 'more';");
	writePackage('@scope/deep', "export const deep = () => document.title + 'deep';");
	writePackage('unused', "export const unused = () => 'unused';");
	writePackage('in-worker', "export const beside = () => postMessage('beside');");
	write('worker.js', "import { beside } from 'in-worker'; beside();");
	write(
		'start.js',
		`import { deep, more } from 'used'; import { unused } from 'unused';
		console.log(deep(), more(), new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }));`
	);
	const code = new ShippedCode();
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [code.plugin()],
		worker: { format: 'es', plugins: () => [code.plugin()] },
		build: { write: false, rolldownOptions: { input: path.join(root, 'start.js') } }
	});
	expect(code.folders.map((folder) => path.relative(path.join(root, 'node_modules'), folder))).toEqual([
		'@scope/deep',
		'in-worker',
		'used'
	]);
});

test('a package without the text of its licence is not handed on', () => {
	writePackage('bare', '');
	expect(() => readPackage(path.join(root, 'node_modules/bare'))).toThrow('bare is shipped');
	write('node_modules/bare/LICENCE.md', 'Of Somebody\r\nfor all\n');
	expect(readPackage(path.join(root, 'node_modules/bare'))).toEqual({
		name: 'bare',
		version: '1.2.3',
		licence: 'MIT',
		text: 'Of Somebody\nfor all'
	});
});
