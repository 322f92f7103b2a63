import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preProcessFile } from 'typescript';
import { expect, test } from 'vitest';

/** Names of files by the file that imports them, in any way: values, types, and what is loaded later. */
function imports(wings: string): ReadonlyMap<string, readonly string[]> {
	// A route may be called like a file: `embed.js`.
	const files = globSync(`${wings}/**/*.{ts,js,svelte}`).filter((file) => statSync(file).isFile());
	return new Map(
		files.map((file) => {
			const text = readFileSync(file, 'utf8');
			const code = file.endsWith('.svelte')
				? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n')
				: text;
			const named = preProcessFile(code).importedFiles.map(({ fileName }) =>
				fileName.startsWith('#') ? fileName.slice(1) : join(dirname(file), fileName)
			);
			return [file, named.filter((name) => files.includes(name))];
		})
	);
}

/** A way along arrows that ends where it began; undefined where there is none. */
function findCircle(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
	const done = new Set<string>();
	const follow = (node: string, way: readonly string[]): readonly string[] | undefined => {
		if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
		if (done.has(node)) return undefined;
		for (const next of arrows.get(node) ?? []) {
			const circle = follow(next, [...way, node]);
			if (circle) return circle;
		}
		done.add(node);
		return undefined;
	};
	for (const node of arrows.keys()) {
		const circle = follow(node, []);
		if (circle) return circle;
	}
	return undefined;
}

const arrows = imports('{atlas,scripts,src,tests}');

test('no file imports itself by way of others, not even for a type', () => {
	expect(arrows.size).toBeGreaterThan(500);
	expect(findCircle(arrows)).toBeUndefined();
});

test('no wing stands on one that stands on it', () => {
	const wingOf = (file: string) => file.slice(0, file.indexOf('/'));
	const wings = new Map<string, string[]>();
	for (const [file, named] of arrows) {
		const others = named.map(wingOf).filter((wing) => wing !== wingOf(file));
		wings.set(wingOf(file), [...(wings.get(wingOf(file)) ?? []), ...new Set(others)]);
	}
	expect(wings.get('scripts')).toContain('atlas');
	expect(findCircle(wings)).toBeUndefined();
});

test('a circle is found', () => {
	expect(
		findCircle(
			new Map([
				['a', ['b']],
				['b', ['c']],
				['c', ['b']]
			])
		)
	).toEqual(['b', 'c', 'b']);
});
